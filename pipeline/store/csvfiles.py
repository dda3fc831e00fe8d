"""The dataset's CSV files: one cell's writing and reading, one table's, a whole folder's. Bytes are the same every time.

RFC 4180 quoting, `\\n` line ends, UTF-8, empty cell = missing, lists joined by `;`, numbers in their shortest form.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, TextIO

from pipeline.errors import OutputError
from pipeline.model.dataset import Dataset
from pipeline.store.columns import TABLES, Column, TableSpec
from pipeline.store.formulas import neutralized, original

_TEXTS = {"string", "list"}
"""Types whose cells could hold what a spreadsheet takes for a formula."""
csv.field_size_limit(2**31 - 1)


def format_number(value: float) -> str:
    """Shortest text of a number: `3`, `0.8125`; no exponent, no trailing zeros."""
    text = f"{value:.10f}".rstrip("0").rstrip(".")
    return "0" if text in {"", "-0"} else text


def write_cell(value: Any, kind: str) -> str:
    """The text of one cell. Within a list, `;` and line breaks inside an item become `,` and a space.

    A carriage return becomes a line feed: Python before 3.13 does not quote it, and the row would break.
    """
    if value is None:
        return ""
    if kind == "boolean":
        return "true" if value else "false"
    if kind == "number":
        return format_number(float(value))
    if kind in {"numbers", "integers"}:
        return ";".join(format_number(float(x)) for x in value)
    if kind == "list":
        return ";".join(" ".join(str(x).replace(";", ",").split()) for x in value)
    if kind == "object":
        return json.dumps(dict(value), ensure_ascii=False, sort_keys=False) if value else ""
    text = str(value)
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def read_cell(text: str, column: Column) -> Any:
    """The value of one cell as the row dataclasses hold it. Raises ValueError where the text is not of the type."""
    kind = column.type
    if kind in {"list", "numbers", "integers"}:
        parts = tuple(x for x in text.split(";") if x)
        return parts if kind == "list" else tuple(float(x) if kind == "numbers" else int(x) for x in parts)
    if kind == "object":
        return {str(k): str(v) for k, v in json.loads(text).items()} if text else {}
    if kind == "boolean":
        return text == "true"
    if kind in {"integer", "number"}:
        if not text:
            return None
        return int(float(text)) if kind == "integer" else float(text)
    return text


def write_table(spec: TableSpec, table_rows: Iterable[Any], out: TextIO) -> None:
    """The CSV file of one table, row by row, to `out` (open it with `newline=""`)."""
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow([c.name for c in spec.columns])
    for row in table_rows:
        cells = ((write_cell(getattr(row, c.name), c.type), c.type) for c in spec.columns)
        writer.writerow([neutralized(cell) if kind in _TEXTS else cell for cell, kind in cells])


def table_text(spec: TableSpec, table_rows: Iterable[Any]) -> str:
    """The whole CSV file of one table as text."""
    out = io.StringIO()
    write_table(spec, table_rows, out)
    return out.getvalue()


def parse_table(spec: TableSpec, text: str, where: str = "") -> tuple[Any, ...]:
    """Rows of a CSV file; absent columns take their default, unknown columns are left out.

    Raises OutputError that names file, line and column where a cell cannot be read.
    """
    reader = csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=""))
    out = []
    for record in reader:
        values = {}
        for column in spec.columns:
            cell = record.get(column.name)
            if cell is None:
                continue
            try:
                values[column.name] = read_cell(original(cell) if column.type in _TEXTS else cell, column)
            except (ValueError, TypeError) as error:
                raise OutputError(
                    f"{where or spec.name + '.csv'}, line {reader.line_num}, column {column.name}: "
                    f"{cell[:60]!r} is not a value of type {column.type}",
                    "Correct the cell, or make the file anew with `hilo run`.",
                    code="bad_cell",
                ) from error
        try:
            out.append(spec.row(**values))
        except TypeError as error:
            raise OutputError(
                f"{where or spec.name + '.csv'} lacks columns: {error}",
                "Take a file that hilo wrote.",
                code="bad_table",
            ) from error
    return tuple(out)


def load_dataset(folder: Path, only: Sequence[str] = ()) -> Dataset:
    """Read a dataset folder. `only` names the tables wanted; a table whose file is absent is empty.

    Raises OutputError where the folder holds no activities.csv or a cell cannot be read.
    """
    if not (folder / "activities.csv").is_file():
        raise OutputError(
            f"{folder} is not a dataset folder: it holds no activities.csv",
            "Name the folder that `hilo run` wrote (its --output).",
            code="not_a_dataset",
        )
    tables: dict[str, Any] = {}
    for spec in TABLES:
        path = folder / f"{spec.name}.csv"
        if (not only or spec.name in only) and path.is_file():
            tables[spec.name] = parse_table(spec, path.read_text(encoding="utf-8-sig"), str(path))
    return Dataset(**tables)


def dataset_texts(dataset: Dataset) -> dict[str, str]:
    """File name to CSV text, for every table."""
    return {f"{spec.name}.csv": table_text(spec, getattr(dataset, spec.name)) for spec in TABLES}
