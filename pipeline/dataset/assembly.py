"""The results of all documents -> one dataset: ids given, rows sorted, people's corrections applied.

Results come from disk one at a time and rows go back to disk (`StoredRows`), so that the memory taken hardly grows with
the documents; only problems, of which there are few and whose texts repeat, are held.
"""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from sys import intern
from typing import Generic, TypeVar

from pipeline.dataset.corrections import apply
from pipeline.dataset.identity import DocumentIds, identified
from pipeline.model.dataset import (
    Activity,
    AreaRow,
    Correction,
    Dataset,
    DocumentResult,
    DocumentRow,
    Edition,
    Problem,
)  # fmt: skip
from pipeline.model.summary import DocumentLine
from pipeline.store.shelf import StoredRows
from pipeline.store.spool import Spool

_Row = TypeVar("_Row")


@dataclass(frozen=True, slots=True)
class Assembled:
    """A dataset without bodies and links, and a line for each input file, by path."""

    dataset: Dataset
    lines: Sequence[DocumentLine]


def assemble(results: Spool, corrections: Sequence[Correction] = (), problems: Sequence[Problem] = ()) -> Assembled:
    """The dataset, documents by year, language and id, their rows in reading order.

    `problems`: those that belong to no document's result.
    """
    ids = DocumentIds([(h.path, i, *e) for h in results.heads for i, e in enumerate(h.editions)])
    editions, waiting, found = _Editions(), _by_document(corrections), list(problems)
    lines = StoredRows(DocumentLine)
    for result in results:
        found += map(_shared, result.problems)
        of_file = []
        for number, edition in enumerate(result.editions):
            document = edition.document
            document_id = ids[(result.path, number, document.plan_year, document.language)]
            named = identified(edition, document_id)
            corrected, stale = apply(named.activities, waiting.pop(document_id, ()))
            found += stale
            of_file.append(replace(named, activities=corrected))
        editions.add(of_file)
        lines.append(_line(result, of_file))
    for orphans in waiting.values():
        found += apply((), orphans)[1]
    documents, areas, activities = editions.sorted_tables()
    dataset = Dataset(documents, areas, activities, corrections=tuple(corrections), problems=sorted_problems(found))
    return Assembled(dataset, lines)


def sorted_problems(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """By document, page and order of finding; the same row is kept once."""
    unique = list(dict.fromkeys(problems))
    return tuple(sorted(unique, key=lambda p: (p.document, p.page or 0)))


def _by_document(corrections: Sequence[Correction]) -> dict[str, list[Correction]]:
    found: defaultdict[str, list[Correction]] = defaultdict(list)
    for correction in corrections:
        found[correction.activity_id.partition(":")[0]].append(correction)
    return found


def _shared(problem: Problem) -> Problem:
    """The same problem, its texts held once however often they are said."""
    return replace(
        problem, document=intern(problem.document), message=intern(problem.message), hint=intern(problem.hint)
    )


def _line(result: DocumentResult, editions: Sequence[Edition]) -> DocumentLine:
    return DocumentLine(
        path=result.path,
        status=result.status,
        documents=tuple(e.document.document_id for e in editions),
        activities=sum(len(e.activities) for e in editions),
        expected=sum(e.document.expected for e in editions),
        areas=sum(len(e.areas) for e in editions),
        coverage=min((e.document.coverage for e in editions), default=0.0),
        flags=dict(sorted(Counter(f for e in editions for a in e.activities for f in a.flags).items())),
        problems=len(result.problems),
    )


class _Table(Generic[_Row]):
    """Rows of one table, edition by edition."""

    def __init__(self, kind: Callable[..., _Row]) -> None:
        self.rows = StoredRows(kind)
        self.ends = array("Q", [0])

    def add(self, rows: Iterable[_Row]) -> None:
        self.rows.extend(rows)
        self.ends.append(len(self.rows))

    def sorted_by(self, editions: Sequence[int]) -> StoredRows[_Row]:
        return self.rows.arranged(array("Q", (r for e in editions for r in range(self.ends[e], self.ends[e + 1]))))


class _Editions:
    """The tables of all editions as they come, and by what they are sorted in the end."""

    def __init__(self) -> None:
        self.documents, self.areas, self.activities = _Table(DocumentRow), _Table(AreaRow), _Table(Activity)
        self.keys: list[tuple[int, str, str]] = []

    def add(self, editions: Iterable[Edition]) -> None:
        for edition in editions:
            document = edition.document
            self.keys.append((document.plan_year or 0, intern(document.language), document.document_id))
            self.documents.add([document])
            self.areas.add(edition.areas)
            self.activities.add(edition.activities)

    def sorted_tables(self) -> tuple[StoredRows[DocumentRow], StoredRows[AreaRow], StoredRows[Activity]]:
        order = sorted(range(len(self.keys)), key=self.keys.__getitem__)
        return self.documents.sorted_by(order), self.areas.sorted_by(order), self.activities.sorted_by(order)
