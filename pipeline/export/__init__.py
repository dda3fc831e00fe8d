"""Dataset -> files: one small writer a format, all from the one declaration of the columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from pipeline.errors import SettingsError
from pipeline.model.dataset import Dataset

WRITERS = {
    "csv": "pipeline.export.csv",
    "parquet": "pipeline.export.parquet",
    "xlsx": "pipeline.export.xlsx",
    "sqlite": "pipeline.export.sqlite",
    "jsonl": "pipeline.export.jsonl",
}
"""Format to the module that writes it: `write(dataset, folder, lang) -> files`."""


def check_formats(formats: Sequence[str]) -> None:
    """Raises SettingsError for a format that is not in WRITERS: call it before a long run begins."""
    unknown = [f for f in formats if f not in WRITERS]
    if unknown:
        raise SettingsError(f"There is no format {unknown[0]!r}", f"Formats are {', '.join(WRITERS)}.")


def write_formats(
    dataset: Dataset, folder: Path, formats: Sequence[str], run: Mapping[str, Any], lang: str = "es"
) -> None:
    """Write the dataset in CSV and every other format asked for, and the datapackage.json that describes all files.

    `lang`: language of the workbook's headings, `es` or `en`. Raises SettingsError for a format that there is not.
    """
    check_formats(formats)
    files: dict[str, list[Path]] = {}
    for name in dict.fromkeys(("csv", *formats)):
        files[name] = import_module(WRITERS[name]).write(dataset, folder, lang)
    others = [path for name, paths in files.items() if name != "csv" for path in paths]
    import_module("pipeline.export.datapackage").write(dataset, folder, run, others)
