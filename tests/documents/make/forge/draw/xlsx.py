"""Workbooks with openpyxl: one or several sheets, merged cells, typed dates and amounts."""

from __future__ import annotations

import datetime
import io
import re
import zipfile
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

from ..choices import Choices
from ..ir import Break, Document, Sheet, Table, Words
from .docx import DAY

EDGE = Border(*(Side(style="thin"),) * 4)


def draw(doc: Document, c: Choices, path: Path) -> None:
    book = Workbook()
    sheet = book.active
    sheet.title = "Plan" if c.seed % 2 else ("Hoja1" if doc.lang == "es" else "Sheet1")
    begin = 3 if c.offset else 1
    fresh, row = True, begin
    has_table = False
    for block in doc.blocks:
        if isinstance(block, Sheet):
            if c.area == "sheet" or c.seed % 2:
                name = block.name
                taken = [s.title.casefold() for s in book.worksheets]
                while name.casefold() in taken:
                    name = name[:29] + " 2"
                if not has_table and c.area == "sheet" and fresh and row == begin:
                    sheet.title = name
                else:
                    sheet = book.create_sheet(name)
                row, fresh = begin, True
        elif isinstance(block, Words):
            cell = sheet.cell(row, 2 if c.offset else 1, block.text)
            cell.font = Font(
                bold=block.kind in ("title", "subtitle", "h1", "h2"), size=13 if block.kind == "title" else 11
            )
            row += 1
            fresh = False
        elif isinstance(block, Table):
            row = _table(sheet, block, row + (0 if fresh else 1), c) + 1
            fresh, has_table = False, True
        elif isinstance(block, Break):
            row += 1
    book.properties.created = book.properties.modified = DAY
    book.properties.title = doc.title
    buffer = io.BytesIO()
    book.save(buffer)
    _settle(buffer.getvalue(), path)


def _settle(data: bytes, path: Path) -> None:
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name in sorted(old.namelist()):
            body = old.read(name)
            if name == "docProps/core.xml":
                body = re.sub(rb"(<dcterms:modified[^>]*>)[^<]*", rb"\g<1>2020-01-02T03:04:05Z", body)
            info = zipfile.ZipInfo(name, (2020, 1, 2, 3, 4, 4))
            info.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(info, body)


def _table(sheet: object, t: Table, row: int, c: Choices) -> int:
    left = 2 if c.offset else 1
    for line in t.lines:
        n = left
        for x in line.cells:
            if not x.covered:
                cell = sheet.cell(row, n)  # type: ignore[attr-defined]
                value = x.value if x.value is not None else x.text
                cell.value = value if value != "" else None
                if isinstance(value, datetime.date):
                    cell.number_format = "dd/mm/yyyy" if c.seed % 3 else "d-mmm-yy"
                elif isinstance(value, (int, float)) and x.align == "r":
                    cell.number_format = "#,##0.00" if c.seed % 2 else "#,##0"
                cell.alignment = Alignment(
                    wrap_text=True,
                    vertical="top" if c.valign == "top" else "center",
                    horizontal={"r": "right", "c": "center"}.get(x.align),
                )
                cell.font = Font(bold=x.bold)
                shade = x.shade or ("D9E2F3" if c.style == "shaded" and line.kind in ("head", "band", "time") else "")
                if shade:
                    cell.fill = PatternFill("solid", start_color=shade, end_color=shade)
                if x.span > 1 or x.rows > 1:
                    sheet.merge_cells(
                        start_row=row, start_column=n, end_row=row + x.rows - 1, end_column=n + x.span - 1
                    )  # type: ignore[attr-defined]
            n += x.span
        tall = max(
            (len(x.text) / max(5, sum(t.widths[k : k + x.span]) * 8) for k, x in enumerate(line.cells)), default=1
        )
        sheet.row_dimensions[row].height = 15 * (int(tall) + 1 + max(x.text.count("\n") for x in line.cells))  # type: ignore[attr-defined]
        if c.style == "borders":
            for k in range(1, len(t.widths) + 1):
                sheet.cell(row, k + left - 1).border = EDGE  # type: ignore[attr-defined]
        row += 1
    if t.role != "other":
        for k, w in enumerate(t.widths, left):
            sheet.column_dimensions[get_column_letter(k)].width = max(5, w * 8)  # type: ignore[attr-defined]
    return row
