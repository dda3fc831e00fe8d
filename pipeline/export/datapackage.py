"""datapackage.json: a Frictionless Data Package (v2) that describes every file and every field."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pipeline.model.dataset import Dataset
from pipeline.store.columns import TABLES, Column, TableSpec

_TYPES = {"list": "string", "integers": "string", "numbers": "string"}


def write(dataset: Dataset, folder: Path, run: Mapping[str, Any]) -> Path:
    """Write the descriptor of the CSV files in `folder`. `run`: what the run says of itself (kept under `hilo`)."""
    descriptor = {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": "hilo-plans",
        "title": "Annual work plans, activity by activity",
        "description": "Activities of annual work plans, extracted and followed through the years by hilo.",
        "version": "1.1.0",
        "licenses": [],
        "sources": [{"title": d.title or d.path, "path": d.path, "sha256": d.sha256} for d in dataset.documents],
        "resources": [_resource(spec, folder) for spec in TABLES],
        "hilo": dict(run),
    }
    path = folder / "datapackage.json"
    path.write_text(json.dumps(descriptor, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return path


def _resource(spec: TableSpec, folder: Path) -> dict[str, Any]:
    data = (folder / f"{spec.name}.csv").read_bytes()
    schema: dict[str, Any] = {"fields": [_field(c) for c in spec.columns]}
    key = [c.name for c in spec.columns if c.key]
    if key:
        schema["primaryKey"] = key
    references = [c for c in spec.columns if c.refers_to]
    if references:
        schema["foreignKeys"] = [
            {
                "fields": [c.name],
                "reference": {"resource": c.refers_to.split(".")[0], "fields": [c.refers_to.split(".")[1]]},
            }
            for c in references
        ]
    return {
        "name": spec.name,
        "type": "table",
        "path": f"{spec.name}.csv",
        "scheme": "file",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(data),
        "hash": f"sha256:{hashlib.sha256(data).hexdigest()}",
        "schema": schema,
    }


def _field(column: Column) -> dict[str, Any]:
    out: dict[str, Any] = {"name": column.name, "type": _TYPES.get(column.type, column.type)}
    constraints: dict[str, Any] = {}
    if column.key:
        constraints["required"] = True
    if column.vocabulary and column.type == "string":
        constraints["enum"] = [v for v in column.vocabulary if v]
    if constraints:
        out["constraints"] = constraints
    return out
