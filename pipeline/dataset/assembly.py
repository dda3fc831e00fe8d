"""The results of all documents -> one dataset: ids given, rows sorted, bodies listed, people's corrections applied."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from pipeline.dataset.corrections import apply
from pipeline.dataset.identity import document_ids, identified
from pipeline.model.dataset import Body, Correction, Dataset, DocumentResult, Edition, Problem


def assemble(
    results: Iterable[DocumentResult],
    bodies: Sequence[Body] = (),
    corrections: Sequence[Correction] = (),
    problems: Sequence[Problem] = (),
) -> tuple[Dataset, tuple[Edition, ...]]:
    """The dataset without links, and the editions with their final ids, sorted by year, language and document.

    `bodies`: the authority list; `problems`: those that belong to no document's result. Rows keep reading order.
    """
    ordered = sorted(results, key=lambda r: r.path)
    ids = document_ids(ordered)
    editions = [identified(e, ids[(r.path, i)]) for r in ordered for i, e in enumerate(r.editions)]
    editions.sort(key=lambda e: (e.document.plan_year or 0, e.document.language, e.document.document_id))
    activities, stale = apply([a for e in editions for a in e.activities], corrections)
    found = [p for r in ordered for p in r.problems]
    dataset = Dataset(
        documents=tuple(e.document for e in editions),
        areas=tuple(a for e in editions for a in e.areas),
        activities=activities,
        bodies=tuple(sorted(bodies, key=lambda b: b.code)),
        corrections=tuple(corrections),
        problems=sorted_problems([*problems, *found, *stale]),
    )
    return dataset, tuple(editions)


def sorted_problems(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """By document, page and order of finding; the same row is kept once."""
    unique = list(dict.fromkeys(problems))
    return tuple(sorted(unique, key=lambda p: (p.document, p.page or 0)))


def with_links(dataset: Dataset, **tables: object) -> Dataset:
    """The dataset with further tables filled in."""
    return replace(dataset, **tables)  # type: ignore[arg-type]
