"""CSV, the canonical format: one file a table."""

from __future__ import annotations

from pathlib import Path

from pipeline.model.dataset import Dataset
from pipeline.store.columns import TABLES
from pipeline.store.csvfiles import write_table


def write(dataset: Dataset, folder: Path, lang: str = "es") -> list[Path]:
    """Write all tables; the files written, in the order of the contract."""
    paths = []
    for spec in TABLES:
        path = folder / f"{spec.name}.csv"
        with path.open("w", encoding="utf-8", newline="") as out:
            write_table(spec, getattr(dataset, spec.name), out)
        paths.append(path)
    return paths
