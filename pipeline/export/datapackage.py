"""datapackage.json: a Frictionless Data Package (v2) that describes every file and every field, in English and Spanish.

The standard has one language a property, so Spanish stands beside it: `title` and `title_es`. Lists are `string` with a
`list` property that tells delimiter and item type, because the standard's own `list` type stops readers that only know
the first version (frictionless for R). No clock is read: the same documents give the same bytes.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from pipeline.model.dataset import Dataset
from pipeline.store.columns import TABLES, TableSpec
from pipeline.store.dictionary import Entry, contract_version, entries, package_words, table_words
from pipeline.store.jsonfiles import ObjectWriter

_ITEMS = {"list": "string", "integers": "integer", "numbers": "number"}
_TYPES = dict.fromkeys(_ITEMS, "string")
_MEDIA = {
    ".parquet": "application/vnd.apache.parquet",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".sqlite": "application/vnd.sqlite3",
    ".jsonl": "application/jsonl",
}
_TERMS = {
    "name": "notspecified",
    "title": "The printed texts keep the terms of the documents' publishers; the dataset adds none",
}


def write(dataset: Dataset, folder: Path, run: Mapping[str, Any], others: Sequence[Path] = ()) -> Path:
    """Write the descriptor of the CSV files in `folder` and of the files `others` in further formats.

    `run`: what the run says of itself (key, encoder, settings), kept under `hilo` with the version of the code.
    """
    english, spanish = package_words("en"), package_words("es")
    descriptor = {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": "hilo-plans",
        "title": english.title,
        "title_es": spanish.title,
        "description": english.description,
        "description_es": spanish.description,
        "version": contract_version(),
        "keywords": ["work plan", "plan de trabajo", "public administration", "activities", "continuity"],
        "licenses": [_TERMS],
        "sources": ({"title": d.title or d.path, "path": d.path, "sha256": d.sha256} for d in dataset.documents),
        "resources": [*(_resource(spec, folder) for spec in TABLES), *(_other(path) for path in others)],
        "hilo": {"code": {"name": "hilo-plans", "version": _code_version()}, **run},
    }
    path = folder / "datapackage.json"
    with path.open("w", encoding="utf-8") as out, ObjectWriter(out, indent=1) as members:
        for name, value in descriptor.items():
            members.add(name, value)
    return path


def _code_version() -> str:
    try:
        return version("hilo-plans")
    except PackageNotFoundError:
        return "source"


def _resource(spec: TableSpec, folder: Path) -> dict[str, Any]:
    fields = entries(spec.name)
    schema: dict[str, Any] = {"fields": [_field(e) for e in fields], "missingValues": [""]}
    key = [c.name for c in spec.columns if c.key]
    if key:
        schema["primaryKey"] = key
    references = [c for c in spec.columns if c.refers_to]
    if references:
        schema["foreignKeys"] = [
            {"fields": [c.name], "reference": dict(zip(("resource", "fields"), _target(c.refers_to), strict=True))}
            for c in references
        ]
    english, spanish = table_words(spec.name, "en"), table_words(spec.name, "es")
    return {
        "name": spec.name,
        "type": "table",
        "profile": "tabular-data-resource",
        "title": english.title,
        "title_es": spanish.title,
        "description": english.description,
        "description_es": spanish.description,
        "path": f"{spec.name}.csv",
        "scheme": "file",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        **_measured(folder / f"{spec.name}.csv"),
        "schema": schema,
    }


def _target(reference: str) -> tuple[str, list[str]]:
    table, field = reference.split(".")
    return table, [field]


def _other(path: Path) -> dict[str, Any]:
    """A file in another format: the same rows again, described by the CSV's schema, so here only what it is."""
    ending = path.suffix.lower()
    return {
        "name": re.sub(r"[^a-z0-9]+", "-", path.name.lower()),
        "type": "file",
        "path": path.name,
        "format": ending.removeprefix("."),
        "mediatype": _MEDIA[ending],
        **_measured(path),
    }


PEOPLES = ("decisions.csv", "corrections.csv")
"""Files that people's decisions go on changing after a run: their size and hash are not stated."""


def _measured(path: Path) -> dict[str, Any]:
    if path.name in PEOPLES:
        return {}
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return {"bytes": path.stat().st_size, "hash": f"sha256:{digest}"}


def _field(entry: Entry) -> dict[str, Any]:
    column = entry.column
    out: dict[str, Any] = {
        "name": column.name,
        "type": _TYPES.get(column.type, column.type),
        "title": entry.en.title,
        "title_es": entry.es.title,
        "description": entry.en.description,
        "description_es": entry.es.description,
    }
    if column.type in _ITEMS:
        out["list"] = {"delimiter": ";", "itemType": _ITEMS[column.type]}
    if entry.unit:
        out |= {"unit": entry.unit_text("en"), "unit_es": entry.unit_text("es")}
    meanings = entry.values("en")
    if meanings:
        spanish = entry.values("es")
        out["vocabulary"] = [{"value": v, "en": text, "es": spanish[v]} for v, text in meanings.items()]
    constraints = _constraints(entry)
    if constraints:
        out["constraints"] = constraints
    return out


def _constraints(entry: Entry) -> dict[str, Any]:
    column, values = entry.column, [v for v in entry.column.vocabulary if v]
    out: dict[str, Any] = {}
    if column.key:
        out |= {"required": True, "unique": True}
    if values and column.type == "string":
        out["enum"] = values
    elif values:
        out["pattern"] = f"({'|'.join(values)})(;({'|'.join(values)}))*"
    if entry.unit == "share":
        out |= {"minimum": 0, "maximum": 1}
    if column.name in {"page", "rank"}:
        out["minimum"] = 1
    return out
