"""JSON lines: one file a table, one object a row; lists are arrays, missing is null."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

from pipeline.export.typed import typed
from pipeline.model.dataset import Dataset
from pipeline.store.columns import TABLES


def write(dataset: Dataset, folder: Path, lang: str = "es") -> list[Path]:
    """Write `<table>.jsonl` for every table; the files written. Dates are ISO 8601 texts."""
    paths = []
    for spec in TABLES:
        path = folder / f"{spec.name}.jsonl"
        with path.open("w", encoding="utf-8", newline="") as file:
            for row in getattr(dataset, spec.name):
                record = {c.name: typed(getattr(row, c.name), c) for c in spec.columns}
                file.write(json.dumps(record, ensure_ascii=False, default=_iso) + "\n")
        paths.append(path)
    return paths


def _iso(value: Any) -> str:
    if isinstance(value, date):
        return value.isoformat().replace("+00:00", "Z")
    raise TypeError(f"{type(value).__name__} is not a value of the dataset")
