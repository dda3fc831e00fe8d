"""What changed since the last run, for people: the tables that they care about, every row with its words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from pipeline.model.dataset import Dataset
from pipeline.report.diff import RowDiff, TableDiff, diff_datasets
from pipeline.report.display import shortened
from pipeline.report.words import DECISIONS, FIELDS, RELATIONS, TABLES, word
from pipeline.text.i18n import Said, plain, said, said_n

SHOWN = ("documents", "activities", "links", "decisions", "corrections", "problems")
LEFT_OUT = {"source_start", "source_end", "box", "page", "evidence", "coverage", "confidence"}


@dataclass(frozen=True, slots=True)
class ChangedField:
    """A field of a changed row, its cell before and after."""

    name: Said
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class ChangedRow:
    """`sign`: + added, − removed, ± changed."""

    sign: str
    words: Said
    key: str
    fields: tuple[ChangedField, ...] = ()


@dataclass(frozen=True, slots=True)
class ChangedTable:
    """`size`: rows that differ; `left`: how many of them are not shown."""

    name: Said
    summary: Said
    rows: tuple[ChangedRow, ...]
    size: int
    left: int


def since_last_run(previous: Dataset, now: Dataset, most: int) -> list[ChangedTable]:
    """Tables of SHOWN that differ, at most `most` rows of each. Where a value lies on the page is not told."""
    texts = {a.activity_id: a.activity for a in (*previous.activities, *now.activities)}
    diffs = {d.table: d for d in diff_datasets(previous, now)}
    return [table for name in SHOWN if (table := _table(diffs[name], texts, most)).size]


def _table(diff: TableDiff, texts: dict[str, str], most: int) -> ChangedTable:
    changed = [r for r in (_changed(diff.table, row, texts) for row in diff.changed) if r.fields]
    rows = [ChangedRow("+", _words(diff.table, row, texts), key) for key, row in diff.added]
    rows += [ChangedRow("−", _words(diff.table, row, texts), key) for key, row in diff.removed]
    rows += changed
    parts = (
        (len(diff.added), said_n("one added", "%(n)s added", len(diff.added))),
        (len(diff.removed), said_n("one removed", "%(n)s removed", len(diff.removed))),
        (len(changed), said_n("one changed", "%(n)s changed", len(changed))),
    )
    named = [words for n, words in parts if n]
    summary = Said(", ".join(w.es for w in named), ", ".join(w.en for w in named))
    return ChangedTable(word(TABLES, diff.table), summary, tuple(rows[:most]), len(rows), max(0, len(rows) - most))


def _changed(table: str, row: RowDiff, texts: dict[str, str]) -> ChangedRow:
    fields = tuple(
        ChangedField(word(FIELDS, f.field), shortened(f.old, 120), shortened(f.new, 120))
        for f in row.fields
        if f.field not in LEFT_OUT
    )
    return ChangedRow("±", _words(table, row.row, texts), row.key, fields)


def _words(table: str, row: Any, texts: dict[str, str]) -> Said:
    if table == "documents":
        return plain(shortened(row.title or row.path, 120))
    if table == "activities":
        return plain(shortened(row.activity, 160))
    if table in {"links", "decisions"}:
        pair = (plain(shortened(texts.get(x, x), 90)) for x in (row.from_id, row.to_id))
        what = word(RELATIONS, row.relation) if row.relation else word(DECISIONS, row.decision)
        return said("%(start)s → %(end)s (%(what)s)", **dict(zip(("start", "end"), pair, strict=True)), what=what)
    if table == "corrections":
        return said("%(field)s of %(activity)s", field=word(FIELDS, row.field),
                    activity=shortened(texts.get(row.activity_id, row.activity_id), 90))  # fmt: skip
    return plain(shortened(f"{row.document}: {row.message}", 160))
