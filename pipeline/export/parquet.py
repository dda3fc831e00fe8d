"""Parquet: one file a table, typed, lists as lists; the data dictionary travels in the metadata of file and fields.

`extra` is JSON text (DuckDB: `extra->>'indicator'`), because tools read Parquet maps in three different ways.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from pipeline.export.typed import typed
from pipeline.model.dataset import Dataset
from pipeline.store.columns import TABLES, Column, TableSpec
from pipeline.store.dictionary import Entry, contract_version, entries, table_words

_TYPES = {
    "string": pa.string(),
    "integer": pa.int64(),
    "number": pa.float64(),
    "boolean": pa.bool_(),
    "date": pa.date32(),
    "datetime": pa.timestamp("us", tz="UTC"),
    "list": pa.list_(pa.string()),
    "integers": pa.list_(pa.int64()),
    "numbers": pa.list_(pa.float64()),
    "object": pa.string(),
}


def write(dataset: Dataset, folder: Path, lang: str = "es") -> list[Path]:
    """Write `<table>.parquet` for every table; the files written."""
    paths = []
    for spec in TABLES:
        rows = getattr(dataset, spec.name)
        columns = {c.name: [_value(getattr(row, c.name), c) for row in rows] for c in spec.columns}
        path = folder / f"{spec.name}.parquet"
        pq.write_table(pa.table(columns, schema=schema(spec)), path, compression="zstd")
        paths.append(path)
    return paths


def schema(spec: TableSpec) -> pa.Schema:
    """Arrow schema of one table, with the dictionary: titles, descriptions, unit and vocabulary of each field."""
    en, es = table_words(spec.name, "en"), table_words(spec.name, "es")
    about = {
        "table": spec.name, "contract": contract_version(),
        "title_en": en.title, "title_es": es.title, "description_en": en.description, "description_es": es.description,
    }  # fmt: skip
    fields = [pa.field(e.column.name, _TYPES[e.column.type], metadata=_about(e)) for e in entries(spec.name)]
    return pa.schema(fields, metadata=about)


def _about(entry: Entry) -> dict[str, str]:
    told = {
        "title_en": entry.en.title, "title_es": entry.es.title,
        "description_en": entry.en.description, "description_es": entry.es.description,
        "unit": entry.unit_text("en"), "vocabulary": ";".join(entry.column.vocabulary),
    }  # fmt: skip
    return {key: text for key, text in told.items() if text}


def _value(value: Any, column: Column) -> Any:
    cell = typed(value, column)
    if column.type == "object":
        return json.dumps(cell, ensure_ascii=False) if cell else None
    return cell
