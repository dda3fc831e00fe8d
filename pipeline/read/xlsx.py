"""The sheets of an Excel workbook -> filled cells with merges, dates, fills; hidden sheets, rows and columns apart."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pipeline.read.builder import DocumentBuilder
from pipeline.read.characters import printable
from pipeline.read.number_formats import date_text, iso_text, number_text
from pipeline.read.package import Package
from pipeline.read.regions import SheetCell, add_sheet
from pipeline.settings.reading import ReadSettings

_SPANISH = re.compile(r"[áéíóúñ¿¡]")
_UNCOMPUTED = re.compile(rb"<f[^>]*(?:/>|>[^<]*</f>)\s*(?:<v\s*/>|<v></v>)?\s*</c>")
_WHITE = "FFFFFF"
_MAX_SPAN = 2000


@dataclass(slots=True)
class _Left:
    """What was left out of a workbook."""

    sheets: list[str] = field(default_factory=list)
    rows: int = 0
    columns: int = 0
    struck: int = 0


def add_workbook(builder: DocumentBuilder, path: Path, settings: ReadSettings) -> None:
    """Add every visible sheet's blocks to the document. Raises UnreadableDocument for a broken or unsafe package."""
    from openpyxl import load_workbook

    uncomputed = _check(path, settings)
    book = load_workbook(path, data_only=True)
    left = _Left()
    try:
        spanish = _is_spanish(book)
        for sheet in book.worksheets:
            if sheet.sheet_state != "visible":
                left.sheets.append(sheet.title)
            else:
                add_sheet(builder, list(_cells(sheet, left, spanish)), sheet.title)
    finally:
        book.close()
    _tell(builder, left, uncomputed)


def _check(path: Path, settings: ReadSettings) -> int:
    """Refuse unsafe parts before openpyxl sees them; count formulas that were never computed."""
    uncomputed = 0
    with Package(path, settings) as package:
        package.check_sizes()
        for name in package.names():
            if name.startswith("xl/") and name.endswith(".xml") and name.count("/") <= 2:
                data = package.safe_data(name)
                if name.startswith("xl/worksheets/"):
                    uncomputed += len(_UNCOMPUTED.findall(data))
    return uncomputed


def _tell(builder: DocumentBuilder, left: _Left, uncomputed: int) -> None:
    if left.sheets:
        message = f"Hidden sheets were left out: {', '.join(left.sheets)}."
        builder.issue("hidden_sheet", message, hint="Show them in the workbook if they belong to the plan.")
    if left.rows or left.columns:
        message = f"{left.rows} hidden rows and {left.columns} hidden columns with text were left out."
        builder.issue("hidden_rows", message, hint="Show them in the workbook if they belong to the plan.")
    if left.struck:
        message = f"{left.struck} characters that are struck through were left out as deleted."
        builder.issue("struck_out", message, hint="Look at them if they should still count.")
    if uncomputed:
        message = f"{uncomputed} formulas have no stored result and read as empty."
        builder.issue(
            "formula_without_value", message, hint="Open the workbook in Excel or LibreOffice and save it again."
        )


def _is_spanish(book: Any) -> bool:
    """For month names where a format names no language: does any sheet hold letters that English has not?"""
    return any(
        isinstance(cell.value, str) and _SPANISH.search(cell.value)
        for sheet in book.worksheets
        for cell in _stored(sheet)
    )


def _stored(sheet: Any) -> Iterator[Any]:
    """The cells that the file stores, in row order. `iter_rows` would make every empty one of a sheet's whole extent."""
    return (cell for _, cell in sorted(sheet._cells.items()))


def _cells(sheet: Any, left: _Left, spanish: bool) -> Iterator[SheetCell]:
    hidden_columns = _hidden_columns(sheet)
    hidden_rows = {number for number, row in sheet.row_dimensions.items() if row.hidden}
    merges = {(r.min_row, r.min_col): r for r in sheet.merged_cells.ranges}
    covered_columns: set[int] = set()
    covered_rows: set[int] = set()
    titles = _titles(sheet, hidden_columns)
    for cell in _stored(sheet):
        if type(cell).__name__ == "MergedCell":
            continue
        text, value = _text(cell, spanish)
        merge = merges.get((cell.row, cell.column))
        reaches = merge is not None and not hidden_columns.issuperset(range(merge.min_col, merge.max_col + 1))
        if cell.row in hidden_rows or (cell.column in hidden_columns and not reaches and cell.row not in titles):
            if text and cell.row in hidden_rows:
                covered_rows.add(cell.row)
            elif text:
                covered_columns.add(cell.column)
            continue
        if text and cell.font is not None and cell.font.strike:
            left.struck += len(text)
            text, value = "", ""
        shaded = _is_shaded(cell)
        if text or shaded:
            yield SheetCell(
                text,
                cell.row,
                cell.column,
                row_span=min(_MAX_SPAN, merge.max_row - merge.min_row + 1) if merge else 1,
                column_span=min(_MAX_SPAN, merge.max_col - merge.min_col + 1) if merge else 1,
                shaded=shaded,
                bold=bool(cell.font is not None and cell.font.bold),
                value=value,
            )
    left.rows += len(covered_rows)
    left.columns += len(covered_columns)


def _titles(sheet: Any, hidden: set[int]) -> set[int]:
    """Rows above the table whose only text stands in a hidden column: titles typed before the column was hidden."""
    filled: dict[int, list[int]] = {}
    for cell in _stored(sheet) if hidden else ():
        if cell.value is not None and str(cell.value).strip():
            filled.setdefault(cell.row, []).append(cell.column)
    first = next((row for row in sorted(filled) if sum(c not in hidden for c in filled[row]) > 1), 0)
    return {row for row, columns in filled.items() if row < first and len(columns) == 1}


def _hidden_columns(sheet: Any) -> set[int]:
    hidden: set[int] = set()
    for dimension in sheet.column_dimensions.values():
        if dimension.hidden and dimension.min is not None and dimension.max is not None:
            hidden.update(range(dimension.min, min(dimension.max, dimension.min + 20_000) + 1))
    return hidden


def _text(cell: Any, spanish: bool) -> tuple[str, str]:
    """The cell's printed text and, for a date or number, its machine value."""
    value = cell.value
    if value is None or cell.data_type == "e":
        return "", ""
    if isinstance(value, bool):
        return str(value).upper(), ""
    if isinstance(value, int | float):
        return number_text(value, cell.number_format), f"{value:.15g}"
    if isinstance(value, dt.datetime):
        return date_text(value, cell.number_format, spanish), iso_text(value)
    if isinstance(value, dt.date | dt.time):
        return date_text(value, cell.number_format, spanish), value.isoformat()
    if isinstance(value, dt.timedelta):
        return str(value), ""
    return printable(str(value)).strip(), ""


def _is_shaded(cell: Any) -> bool:
    """A fill with a colour other than white."""
    fill = cell.fill
    if fill is None or fill.fill_type in (None, "none"):
        return False
    colour = fill.fgColor if fill.fill_type == "solid" else fill.bgColor
    if colour is None:
        return bool(fill.fill_type != "solid")
    if colour.type == "rgb":
        return str(colour.rgb).upper()[-6:] != _WHITE
    if colour.type == "theme":
        return bool(colour.theme != 0 or (colour.tint or 0) <= -0.01)
    return int(colour.indexed) not in (1, 9, 64, 65)
