"""SQLite: one file with keys, references, indexes, full-text search and the data dictionary; opens in datasette as it is.

Lists are JSON arrays and `extra` a JSON object (datasette makes facets of them; `json_each` takes them apart), dates are
ISO texts, booleans 0 and 1, missing is NULL. `activities_fts` finds words without regard to accents.
"""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

from pipeline.errors import OutputError
from pipeline.export.typed import LISTS, typed
from pipeline.model.dataset import Dataset
from pipeline.store.columns import TABLES, Column, TableSpec
from pipeline.store.dictionary import all_entries, contract_version

FILE = "dataset.sqlite"
_TYPES = {"integer": "INTEGER", "boolean": "INTEGER", "number": "REAL"}
_SEARCHED = ("activity", "details", "product", "resources", "lead", "area_title")
_INDEXED = (
    ("activities", "plan_year"), ("links", "relation"), ("threads", "status"), ("continuity", "plan_year"),
)  # fmt: skip
_VIEW = """CREATE VIEW activities_in_threads AS
SELECT t.thread_id, t.status, t.label_es, t.label_en, a.*
FROM continuity c JOIN threads t ON t.thread_id = c.thread_id JOIN activities a ON a.activity_id = c.activity_id
ORDER BY t.thread_id, a.plan_year, a.language, a.activity_id"""
_DICTIONARY = (
    "table_name", "field", "type", "unit", "title_en", "title_es", "description_en", "description_es", "vocabulary",
)  # fmt: skip


def write(dataset: Dataset, folder: Path, lang: str = "es") -> list[Path]:
    """Write dataset.sqlite; the file written. Raises OutputError where two rows have one key."""
    path = folder / FILE
    path.unlink(missing_ok=True)
    with closing(sqlite3.connect(path, isolation_level=None)) as base:
        base.execute("PRAGMA journal_mode = OFF")
        base.execute("PRAGMA synchronous = OFF")
        base.execute("BEGIN")
        for spec in TABLES:
            _table(base, spec, getattr(dataset, spec.name))
        _dictionary(base)
        _search(base)
        base.execute(_VIEW)
        base.execute("COMMIT")
        major, minor, patch = (int(x) for x in contract_version().split("."))
        base.execute(f"PRAGMA user_version = {major * 10000 + minor * 100 + patch}")
        base.execute("VACUUM")
    return [path]


def _table(base: sqlite3.Connection, spec: TableSpec, rows: Any) -> None:
    base.execute(f'CREATE TABLE "{spec.name}" ({", ".join(_declared(c) for c in spec.columns)})')
    marks = ", ".join("?" for _ in spec.columns)
    try:
        base.executemany(
            f'INSERT INTO "{spec.name}" VALUES ({marks})',
            ([_value(getattr(row, c.name), c) for c in spec.columns] for row in rows),
        )
    except sqlite3.IntegrityError as error:
        raise OutputError(
            f"{FILE} cannot be written: {error}", "Run `hilo check` on the dataset's CSV files.", code="bad_keys"
        ) from error
    indexed = [c.name for c in spec.columns if c.refers_to or (spec.name, c.name) in _INDEXED]
    for name in indexed:
        base.execute(f'CREATE INDEX "{spec.name}_{name}" ON "{spec.name}" ("{name}")')


def _declared(column: Column) -> str:
    text = f'"{column.name}" {_TYPES.get(column.type, "TEXT")}'
    if column.key:
        text += " PRIMARY KEY NOT NULL"
    if column.refers_to:
        table, field = column.refers_to.split(".")
        text += f' REFERENCES "{table}" ("{field}")'
    if column.vocabulary and column.type == "string":
        values = ", ".join(f"'{v}'" for v in column.vocabulary if v)
        text += f' CHECK ("{column.name}" IN ({values}))'
    return text


def _value(value: Any, column: Column) -> Any:
    cell = typed(value, column)
    if column.type in LISTS or column.type == "object":
        return json.dumps(cell, ensure_ascii=False) if cell else None
    if isinstance(cell, bool):
        return int(cell)
    if isinstance(cell, date):
        return cell.isoformat().replace("+00:00", "Z")
    return cell.encode("utf-8", "replace").decode() if isinstance(cell, str) else cell


def _dictionary(base: sqlite3.Connection) -> None:
    base.execute(f"CREATE TABLE dictionary ({', '.join(f'{name} TEXT' for name in _DICTIONARY)})")
    rows = [
        (
            e.table, e.column.name, e.column.type, e.unit_text("en"), e.en.title, e.es.title,
            e.en.description, e.es.description, ";".join(e.column.vocabulary),
        )
        for e in all_entries()
    ]  # fmt: skip
    base.executemany(f"INSERT INTO dictionary VALUES ({', '.join('?' for _ in _DICTIONARY)})", rows)


def _search(base: sqlite3.Connection) -> None:
    base.execute(
        f"CREATE VIRTUAL TABLE activities_fts USING fts5({', '.join(_SEARCHED)}, "
        "content=\"activities\", tokenize='unicode61 remove_diacritics 2')"
    )
    base.execute("INSERT INTO activities_fts (activities_fts) VALUES ('rebuild')")
