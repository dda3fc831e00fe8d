"""Dataset -> files: one small writer a format, all from the one declaration of the columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from pipeline.errors import SettingsError
from pipeline.model.dataset import Dataset

WRITERS = {"csv": "pipeline.export.csv"}
"""Format to the module that writes it: `write(dataset, folder) -> files`."""


def write_formats(dataset: Dataset, folder: Path, formats: Sequence[str], run: Mapping[str, Any]) -> None:
    """Write the dataset in CSV and every other format asked for, and its datapackage.json.

    Raises SettingsError for a format that is not in WRITERS.
    """
    unknown = [f for f in formats if f not in WRITERS]
    if unknown:
        raise SettingsError(f"There is no format {unknown[0]!r}", f"Formats are {', '.join(WRITERS)}.")
    for name in dict.fromkeys(("csv", *formats)):
        import_module(WRITERS[name]).write(dataset, folder)
    import_module("pipeline.export.datapackage").write(dataset, folder, run)
