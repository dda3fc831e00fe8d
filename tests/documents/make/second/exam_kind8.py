"""Kind 8, for acceptance: workbooks with real dates, OpenDocument text and sheets."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import docx
import office
from content import Doc, gold_rows, write_gold
from made import Made
from openpyxl import Workbook

from second.drawn import read


def save_book(book: Workbook, path: Path) -> None:
    book.properties.created = book.properties.modified = office.THEN
    book.properties.creator = "hilo"
    book.save(path)
    office.settle(path)


def value(column: str, text: str) -> object:
    if column in ("start", "end", "date") and text[:4].isdigit():
        return date.fromisoformat(text)
    return float(text) if column == "budget" else text


def sheets(path: Path) -> None:
    """A sheet an area, named by it, after a cover sheet; start and end as real dates; amounts as numbers; a total."""
    doc = read("hospitales")
    book = Workbook()
    cover = book.active
    assert cover is not None
    cover.title = "Portada"
    for line in (doc.one("body"), doc.one("title"), "Versión aprobada por el Directorio"):
        cover.append([line])
    for area in doc.areas:
        sheet = book.create_sheet(f"{area.number}. {area.title}")
        sheet.append(doc.headers)
        for row in area.rows:
            sheet.append([value(c, row.get(c)) for c in doc.columns])
            for cell in sheet[sheet.max_row][3:5]:
                cell.number_format = "DD/MM/YYYY"
        total = sum(float(r.get("budget")) for r in area.rows)
        sheet.append([None, "Total", None, None, None, None, total])
    save_book(book, path)
    gold(doc, path)


def gold(doc: Doc, path: Path) -> None:
    write_gold(path.stem, gold_rows(doc, "table"))


def calc(path: Path) -> None:
    """One OpenDocument sheet: areas as rows between, target dates as real dates."""
    doc = read("parks")
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Work Plan 2023"
    sheet.append([doc.one("body")])
    sheet.append([doc.one("title")])
    sheet.append(doc.headers)
    for area in doc.areas:
        sheet.append([f"{area.number}. {area.title}"])
        sheet.merge_cells(start_row=sheet.max_row, end_row=sheet.max_row, start_column=1, end_column=5)
        for row in area.rows:
            sheet.append([value(c, row.get(c)) for c in doc.columns])
            sheet.cell(sheet.max_row, 4).number_format = "D MMM YYYY"
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / f"{path.stem}.xlsx"
        save_book(book, source)
        office.convert(source, path)
    office.settle(path)
    gold(doc, path)


def writer(path: Path) -> None:
    """OpenDocument text with a table an area under headings."""
    doc = read("cabildo")
    document = docx.Document()
    document.add_paragraph(doc.one("body"))
    document.add_heading(doc.one("title"), 1)
    for area in doc.areas:
        document.add_heading(f"Programa {area.number}: {area.title}", 2)
        table = document.add_table(1, 5)
        for cell, words in zip(table.rows[0].cells, doc.headers, strict=True):
            cell.text = words
        for row in area.rows:
            for cell, name in zip(table.add_row().cells, doc.columns, strict=True):
                cell.text = row.get(name)
        area.gold["n"] = f"{area.number} || Programa {area.number}"
        area.gold["t"] = f"{area.title} || Programa {area.number}: {area.title}"
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / f"{path.stem}.docx"
        office.save(document, source)
        office.convert(source, path)
    office.settle(path)
    gold(doc, path)


def document(stem: str, extension: str, lang: str, purpose: str, make: Callable[[Path], None]) -> Made:
    return Made(stem, 8, extension, "exam", (lang,), purpose, make)


DOCUMENTS = [
    document("8-31-hospitales-2021-es", "xlsx", "es", "cover sheet, a sheet an area, start and end as real dates, totals", sheets),
    document("8-32-parks-2023-en", "ods", "en", "one sheet, areas as merged rows, target dates as real dates", calc),
    document("8-33-cabildo-2019-es", "odt", "es", "text document with a table an area", writer),
]  # fmt: skip
