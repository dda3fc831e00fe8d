"""XLSX: one workbook, a sheet a table, with headings in Spanish or English, filters, a frozen head and a dictionary.

Numbers and dates are typed cells; lists are joined by `; `, `extra` is JSON text. A text that a spreadsheet could take for
a formula is stored as text and marked with the quote prefix, so that it stays text when it is edited. The bytes are the
same every time: neither the files in the workbook nor its properties tell a time.
"""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.writer.excel import ExcelWriter

from pipeline.export.typed import LISTS, typed
from pipeline.model.dataset import Dataset
from pipeline.store.columns import TABLE, Column
from pipeline.store.dictionary import all_entries, contract_version, entries, package_words, table_words

FILE = "dataset.xlsx"
ORDER = (
    "activities", "threads", "links", "transitions", "continuity", "candidates", "documents", "areas", "bodies",
    "decisions", "corrections", "problems",
)  # fmt: skip
MOST_CHARACTERS = 32_767
MOST_ROWS = 1_048_576
_LINE, _MOST_LINES = 15, 10
_STAMP = (1980, 1, 1, 0, 0, 0)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udfff]")
_WIDE = {
    "activity": 60, "details": 40, "product": 40, "resources": 28, "lead": 34, "area_title": 34, "evidence": 50,
    "objective": 50, "notes": 50, "label_es": 50, "label_en": 50, "message": 60, "hint": 50, "title": 44,
    "from_text": 50, "to_text": 50, "extra": 30, "items": 50, "aliases": 44, "name_es": 34, "name_en": 34, "language": 9,
    "area_number": 9, "code": 11, "kind": 18, "layout": 12, "period": 16, "currency": 9, "document_id": 14,
}  # fmt: skip
_TEXTS: dict[str, dict[str, Any]] = {
    "about": {"es": "Acerca de", "en": "About"},
    "dictionary": {"es": "Diccionario", "en": "Dictionary"},
    "contract": {"es": "Versión del conjunto de datos", "en": "Version of the dataset contract"},
    "sources": {"es": "Documentos de origen", "en": "Source documents"},
    "rows": {"es": "filas", "en": "rows"},
    "terms": {
        "es": "Los textos impresos conservan los términos de quien publicó los documentos.",
        "en": "The printed texts keep the terms of the documents' publishers.",
    },
    "lists": {
        "es": "Una celda vacía es un dato que falta. En las listas, los elementos van separados por «; ».",
        "en": "An empty cell is a missing value. The items of a list are separated by '; '.",
    },
    "cut": {
        "es": "La hoja no admite más filas: el resto está en el CSV.",
        "en": "A sheet holds no more rows: the rest is in the CSV.",
    },
    "heads": {
        "es": ("Hoja", "Título", "Campo", "Tipo", "Unidad", "Descripción", "Valores"),
        "en": ("Sheet", "Title", "Field", "Type", "Unit", "Description", "Values"),
    },
}


def write(dataset: Dataset, folder: Path, lang: str = "es") -> list[Path]:
    """Write dataset.xlsx with headings in `lang`; the file written.

    A text of over 32,767 characters ends in `…`, rows above Excel's 1,048,576 are left to the CSV, and the sheet says so.
    """
    book = Workbook(write_only=True)
    _about(book, dataset, lang)
    for name in ORDER:
        _sheet(book, name, getattr(dataset, name), lang)
    _dictionary(book, lang)
    path = folder / FILE
    path.write_bytes(_bytes(book))
    return [path]


def _sheet(book: Workbook, name: str, rows: Sequence[Any], lang: str) -> None:
    columns = TABLE[name].columns
    sheet = book.create_sheet(table_words(name, lang).title)
    widths = [_WIDE.get(c.name, _width(c)) for c in columns]
    grid = _Grid(sheet, widths)
    sheet.freeze_panes = "B2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(columns))}{min(len(rows) + 1, MOST_ROWS)}"
    grid.append(_heads(sheet, [e.words(lang).title for e in entries(name)]))
    make = _Cells(sheet)
    for row in rows[: MOST_ROWS - 2]:
        grid.append([make.cell(getattr(row, c.name), c) for c in columns])
    if len(rows) > MOST_ROWS - 2:
        sheet.append([_TEXTS["cut"][lang]])


def _width(column: Column) -> int:
    return {"integer": 11, "number": 12, "boolean": 11, "date": 13, "datetime": 20}.get(column.type, 20)


class _Grid:
    """Appends rows and gives each the height of its longest wrapped text: not every program does that on opening."""

    def __init__(self, sheet: Any, widths: Sequence[int]) -> None:
        self.sheet, self.widths, self.rows = sheet, widths, 0
        for number, width in enumerate(widths, 1):
            sheet.column_dimensions[get_column_letter(number)].width = width

    def append(self, cells: Sequence[Any]) -> None:
        self.rows += 1
        lines = max((_lines(c, w) for c, w in zip(cells, self.widths, strict=True)), default=1)
        if lines > 1:
            self.sheet.row_dimensions[self.rows].height = _LINE * min(lines, _MOST_LINES)
        self.sheet.append(cells)


def _lines(cell: Any, width: int) -> int:
    text = cell.value if cell is not None else ""
    return sum(-(-len(part) // width) or 1 for part in text.split("\n")) if isinstance(text, str) else 1


def _heads(sheet: Any, titles: Iterable[str]) -> list[Any]:
    cells = []
    for title in titles:
        cell = WriteOnlyCell(sheet, value=title)
        cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor="DDE5EC")
        cell.alignment = Alignment(vertical="top", wrap_text=True)
        cells.append(cell)
    return cells


class _Cells:
    """Makes cells; a style is built once and shared, for a sheet may have a million cells."""

    def __init__(self, sheet: Any) -> None:
        self.sheet = sheet
        self.styles = {
            "text": self._style(wrap=True),
            "quoted": self._style(wrap=True, quoted=True),
            "plain": self._style(),
            "number": self._style(number="0.####"),
            "date": self._style(number="yyyy-mm-dd"),
            "datetime": self._style(number="yyyy-mm-dd hh:mm:ss"),
        }

    def _style(self, *, wrap: bool = False, quoted: bool = False, number: str = "") -> Any:
        cell: Any = WriteOnlyCell(self.sheet)
        cell.alignment = Alignment(vertical="top", wrap_text=wrap)
        if quoted:
            cell.quotePrefix = True
        if number:
            cell.number_format = number
        return cell._style

    def cell(self, value: Any, column: Column) -> Any:
        content = _content(value, column)
        if content is None:
            return None
        if isinstance(content, str):
            cell: Any = WriteOnlyCell(self.sheet)
            cell.value = content
            cell.data_type = "s"
            cell._style = self.styles["quoted" if content[0] in "=+-@\t" else "text"]
            return cell
        cell = WriteOnlyCell(self.sheet, value=content)
        cell._style = self.styles.get(column.type, self.styles["plain"])
        return cell


def _content(value: Any, column: Column) -> Any:
    cell = typed(value, column)
    if column.type in LISTS:
        cell = "; ".join(str(x) if column.type == "list" else f"{x:g}" for x in cell)
    elif column.type == "object":
        cell = json.dumps(cell, ensure_ascii=False) if cell else ""
    elif isinstance(cell, datetime):
        cell = cell.replace(tzinfo=None)
    if not isinstance(cell, str):
        return cell
    text = _CONTROL.sub("\ufffd", cell)
    return (text if len(text) <= MOST_CHARACTERS else text[: MOST_CHARACTERS - 1] + "…") or None


def _about(book: Workbook, dataset: Dataset, lang: str) -> None:
    sheet = book.create_sheet(_TEXTS["about"][lang])
    make, column, grid = _Cells(sheet), Column("text"), _Grid(sheet, (44, 90))
    package = package_words(lang)
    lines = [(package.title, package.description), (_TEXTS["contract"][lang], contract_version())]
    lines += [("", _TEXTS["lists"][lang]), ("", _TEXTS["terms"][lang]), ("", "")]
    lines += [(_TEXTS["sources"][lang], "")] + [(d.path, d.title) for d in dataset.documents] + [("", "")]
    for name in ORDER:
        words = table_words(name, lang)
        count = len(getattr(dataset, name))
        lines.append((f"{words.title} ({count} {_TEXTS['rows'][lang]})", words.description))
    for left, right in lines:
        grid.append([make.cell(left, column), make.cell(right, column)])


def _dictionary(book: Workbook, lang: str) -> None:
    sheet = book.create_sheet(_TEXTS["dictionary"][lang])
    grid = _Grid(sheet, (20, 26, 20, 24, 24, 80, 80))
    sheet.freeze_panes = "A2"
    told = all_entries()
    sheet.auto_filter.ref = f"A1:G{len(told) + 1}"
    grid.append(_heads(sheet, _TEXTS["heads"][lang]))
    make, column = _Cells(sheet), Column("text")
    for entry in told:
        words = entry.words(lang)
        values = "; ".join(f"{value}: {meaning}" for value, meaning in entry.values(lang).items())
        row = (
            table_words(entry.table, lang).title, words.title, entry.column.name, entry.type_text(lang),
            entry.unit_text(lang), words.description, values,
        )  # fmt: skip
        grid.append([make.cell(text, column) for text in row])


def _bytes(book: Workbook) -> bytes:
    book.properties.creator = "hilo"
    book.properties.created = book.properties.modified = datetime(*_STAMP)
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w", zipfile.ZIP_DEFLATED, allowZip64=True) as archive:
        ExcelWriter(book, archive).save()
    out = io.BytesIO()
    with zipfile.ZipFile(raw) as made, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, allowZip64=True) as archive:
        for name in made.namelist():
            member = zipfile.ZipInfo(name, _STAMP)
            member.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(member, made.read(name))
    return out.getvalue()
