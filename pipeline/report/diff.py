"""`hilo diff OLD NEW`: rows added, removed and changed, field by field, between two datasets.

Rows are matched by the table's key; a table without one by the columns that tell its rows apart (ROW_IDENTITY), rows that
still look alike by their order. Cells are compared as the CSV writes them, so what is equal on disk is equal here.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any

from pipeline.model.dataset import Dataset
from pipeline.store.columns import KEYS, TABLES, TableSpec
from pipeline.store.csvfiles import write_cell

ROW_IDENTITY: dict[str, tuple[str, ...]] = {
    **{table: (key,) for table, key in KEYS.items()},
    "candidates": ("from_id", "to_id"),
    "continuity": ("activity_id",),
    "transitions": ("thread_id", "from_year", "to_year"),
    "decisions": ("from_id", "to_id", "decided_at"),
    "corrections": ("activity_id", "field", "corrected_at"),
    "problems": ("document", "page", "code", "message"),
}


@dataclass(frozen=True, slots=True)
class FieldDiff:
    """A cell before and after, as written in the CSV."""

    field: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class RowDiff:
    """A row that both datasets have and that differs. `row`: the new one."""

    key: str
    fields: tuple[FieldDiff, ...]
    row: Any


@dataclass(frozen=True, slots=True)
class TableDiff:
    """What differs in one table; `added` and `removed` are (key, row), in the order of their dataset."""

    table: str
    added: tuple[tuple[str, Any], ...]
    removed: tuple[tuple[str, Any], ...]
    changed: tuple[RowDiff, ...]

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.changed)

    def per_field(self) -> dict[str, int]:
        """Field → number of rows where it changed, in the order of the columns."""
        return dict(Counter(f.field for row in self.changed for f in row.fields))


def diff_datasets(old: Dataset, new: Dataset) -> tuple[TableDiff, ...]:
    """One TableDiff a table, in the order of the contract; a table without differences is falsy."""
    return tuple(_table(spec, getattr(old, spec.name), getattr(new, spec.name)) for spec in TABLES)


def _table(spec: TableSpec, old: tuple[Any, ...], new: tuple[Any, ...]) -> TableDiff:
    before, after = _keyed(spec, old), _keyed(spec, new)
    changed = []
    for key, row in after.items():
        if key in before and (fields := _fields(spec, before[key], row)):
            changed.append(RowDiff(key, fields, row))
    return TableDiff(
        spec.name,
        tuple((k, r) for k, r in after.items() if k not in before),
        tuple((k, r) for k, r in before.items() if k not in after),
        tuple(changed),
    )


def _keyed(spec: TableSpec, table_rows: tuple[Any, ...]) -> dict[str, Any]:
    types = {c.name: c.type for c in spec.columns}
    seen: Counter[str] = Counter()
    out = {}
    for row in table_rows:
        key = " · ".join(write_cell(getattr(row, name), types[name]) for name in ROW_IDENTITY[spec.name])
        seen[key] += 1
        out[key if seen[key] == 1 else f"{key} #{seen[key]}"] = row
    return out


def _fields(spec: TableSpec, old: Any, new: Any) -> tuple[FieldDiff, ...]:
    if old == new:
        return ()
    cells = ((c.name, *(write_cell(getattr(r, c.name), c.type) for r in (old, new))) for c in spec.columns)
    return tuple(FieldDiff(name, a, b) for name, a, b in cells if a != b)


def diff_json(diffs: tuple[TableDiff, ...]) -> dict[str, Any]:
    """The differences as plain data: for each table that differs `added`, `removed` (keys) and `changed` (per field)."""
    return {
        d.table: {
            "added": [key for key, _ in d.added],
            "removed": [key for key, _ in d.removed],
            "changed": {row.key: {f.field: {"old": f.old, "new": f.new} for f in row.fields} for row in d.changed},
        }
        for d in diffs
        if d
    }


def diff_text(diffs: tuple[TableDiff, ...], most: int = 20) -> str:
    """The differences for a terminal: a line a table, then its rows (`+` added, `-` removed, `~` changed), at most `most` each."""
    lines: list[str] = []
    for d in diffs:
        if not d:
            continue
        counts = f"{len(d.added)} added, {len(d.removed)} removed, {len(d.changed)} changed"
        fields = ", ".join(f"{field} {n}" for field, n in d.per_field().items())
        lines.append(f"{d.table}: {counts}" + (f" ({fields})" if fields else ""))
        for sign, keys in (("+", [k for k, _ in d.added]), ("-", [k for k, _ in d.removed])):
            lines += [f"  {sign} {key}" for key in keys[:most]]
            lines += [f"  {sign} … {len(keys) - most} more"] if len(keys) > most else []
        for row in d.changed[:most]:
            lines.append(f"  ~ {row.key}")
            lines += [f"      {f.field}: {_short(f.old)} → {_short(f.new)}" for f in row.fields]
        if len(d.changed) > most:
            lines.append(f"  ~ … {len(d.changed) - most} more")
    return "\n".join(lines) if lines else "No differences."


def _short(cell: str, limit: int = 80) -> str:
    text = " ".join(cell[: 4 * limit].split()) or "∅"
    return text if len(text) <= limit else text[: limit - 1] + "…"
