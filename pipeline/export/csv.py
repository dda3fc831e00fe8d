"""CSV, the canonical format: one file a table."""

from __future__ import annotations

from pathlib import Path

from pipeline.model.dataset import Dataset
from pipeline.store.csvfiles import dataset_texts


def write(dataset: Dataset, folder: Path, lang: str = "es") -> list[Path]:
    """Write all tables; the files written, in the order of the contract."""
    paths = []
    for name, text in dataset_texts(dataset).items():
        path = folder / name
        path.write_text(text, encoding="utf-8", newline="")
        paths.append(path)
    return paths
