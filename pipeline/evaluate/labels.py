"""People's decisions as labels: pairs of plans with judged links, in the shape of the gold files, to score or refit alignment.

A confirmed or added pair is a link. A rejected one is none. A pair that nobody has decided is either way where the program
gives it any chance, so that what nobody has looked at teaches nothing.
"""

from __future__ import annotations

import csv
import io
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from pipeline.errors import InputError, OutputError
from pipeline.model.dataset import Activity, Candidate, Dataset, Decision, Link
from pipeline.store.columns import TABLE
from pipeline.store.csvfiles import load_dataset, table_text
from pipeline.store.decisions import load

CHANCE = 0.05
"""Probability from which an undecided pair that is no link is either way."""
COLUMNS = ("from_id", "to_id", "relation", "sure")
Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Labels:
    """One pair of documents. `rows`: from_id, to_id, relation, sure (1 = decided by a person, 0 = either way)."""

    name: str
    left: tuple[Activity, ...]
    right: tuple[Activity, ...]
    rows: tuple[tuple[str, str, str, str], ...]
    decided: int


def labels_of(dataset: Dataset, decisions: tuple[Decision, ...]) -> list[Labels]:
    """Labels of every two documents between which a person decided something, the later plan on the right."""
    activities = {a.activity_id: a for a in dataset.activities}
    latest = {(d.from_id, d.to_id): d for d in decisions if d.from_id in activities and d.to_id in activities}
    chances: dict[Pair, list[Link | Candidate]] = defaultdict(list)
    rows_of_both: list[Link | Candidate] = [*dataset.links, *dataset.candidates]
    for x in rows_of_both:
        chances[_documents(x.from_id, x.to_id, activities)].append(x)
    by_documents: dict[Pair, dict[Pair, Decision]] = defaultdict(dict)
    for pair, decision in latest.items():
        by_documents[_documents(*pair, activities)][pair] = decision
    rows = {
        d.document_id: tuple(a for a in dataset.activities if a.document_id == d.document_id) for d in dataset.documents
    }
    return [
        Labels(f"{a}--{b}", rows[a], rows[b], tuple(_rows(mine, chances[a, b])), len(mine))
        for (a, b), mine in sorted(by_documents.items())
    ]


def _documents(from_id: str, to_id: str, activities: dict[str, Activity]) -> Pair:
    return activities[from_id].document_id, activities[to_id].document_id


def _rows(decided: dict[Pair, Decision], chances: list[Link | Candidate]) -> list[tuple[str, str, str, str]]:
    given = {(x.from_id, x.to_id): x.relation for x in chances if isinstance(x, Link)}
    rows = {
        pair: (*pair, d.relation or _relation(given.get(pair, "")), "1")
        for pair, d in decided.items()
        if d.decision != "rejected"
    }
    for x in chances:
        pair = (x.from_id, x.to_id)
        if pair not in decided and (isinstance(x, Link) or x.probability >= CHANCE):
            rows[pair] = (*pair, given.get(pair, "related"), "0")
    return sorted(rows.values())


def _relation(given: str) -> str:
    """A person who confirms a pair without naming a relation means the program's, unless that is no link."""
    return given if given not in {"", "related"} else "continues"


def export_labels(folder: Path, output: Path) -> list[Labels]:
    """Write `NAME_a.csv`, `NAME_b.csv` and `NAME_links.gold.csv` for every two documents with decisions; what was written.

    Raises InputError where the folder holds no decisions on its activities, OutputError where `output` cannot be written.
    """
    found = labels_of(load_dataset(folder), load(folder)[0])
    if not found:
        raise InputError(
            f"{folder} holds no decisions on pairs of its activities",
            "Decide on some pairs with `hilo review`, then export them.",
            code="no_decisions",
        )
    try:
        output.mkdir(parents=True, exist_ok=True)
        for labels in found:
            for side, rows in (("a", labels.left), ("b", labels.right)):
                text = table_text(TABLE["activities"], rows)
                (output / f"{labels.name}_{side}.csv").write_text(text, encoding="utf-8", newline="")
            (output / f"{labels.name}_links.gold.csv").write_text(_text(labels), encoding="utf-8", newline="")
    except OSError as error:
        raise OutputError(f"{output} cannot be written: {error.strerror}", "Name another --output folder.") from error
    return found


def _text(labels: Labels) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows([COLUMNS, *labels.rows])
    return out.getvalue()
