"""The sheets of an OpenDocument spreadsheet -> filled cells; the file itself holds every cell's printed text."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from pipeline.errors import UnreadableDocument
from pipeline.read.builder import DocumentBuilder
from pipeline.read.odf_xml import NOTHING, OFFICE, TABLE, TEXT, OdfStyle, RunReader, read_styles
from pipeline.read.package import Package
from pipeline.read.regions import SheetCell, add_sheet
from pipeline.read.rich import is_bold, joined
from pipeline.settings.reading import ReadSettings

_MAX_REPEAT = 400


def add_spreadsheet(builder: DocumentBuilder, path: Path, settings: ReadSettings) -> None:
    """Add every visible sheet's blocks to the document. Raises UnreadableDocument for a broken package."""
    with Package(path, settings) as package:
        root = package.xml("content.xml")
        styles = read_styles(package.xml("styles.xml"), root)
    body = root.find(f"{OFFICE}body/{OFFICE}spreadsheet") if root is not None else None
    if body is None:
        raise UnreadableDocument("This is no OpenDocument spreadsheet.", "Open it in its program and save it again.")
    reader = RunReader(styles)
    for table in body.iterfind(TABLE + "table"):
        name = table.get(TABLE + "name", "")
        if styles.get(table.get(TABLE + "style-name", ""), NOTHING).hidden:
            builder.issue(
                "hidden_sheet", f"A hidden sheet was left out: {name}.", hint="Show it if it belongs to the plan."
            )
            continue
        hidden: set[int] = set()
        add_sheet(builder, list(_cells(table, styles, reader, hidden)), name)
        if hidden:
            message = f"{len(hidden)} hidden rows with text were left out of the sheet {name}."
            builder.issue("hidden_rows", message, hint="Show them if they belong to the plan.")
    if reader.struck:
        message = f"{reader.struck} characters that are struck through were left out as deleted."
        builder.issue("struck_out", message, hint="Look at them if they should still count.")


def _cells(
    table: etree._Element, styles: dict[str, OdfStyle], reader: RunReader, hidden: set[int]
) -> Iterator[SheetCell]:
    number = 0
    for row in table.iter(TABLE + "table-row"):
        repeat = _count(row, "number-rows-repeated")
        cells = list(_row(row, styles, reader))
        if row.get(TABLE + "visibility") in ("collapse", "filter"):
            if any(c.text for c in cells):
                hidden.add(number)
        elif cells:
            for extra in range(min(repeat, _MAX_REPEAT)):
                for c in cells:
                    yield SheetCell(
                        c.text, number + extra, c.column, c.row_span, c.column_span, c.shaded, c.bold, c.value
                    )
        number += repeat


def _row(row: etree._Element, styles: dict[str, OdfStyle], reader: RunReader) -> Iterator[SheetCell]:
    column = 0
    for cell in row:
        if cell.tag not in (TABLE + "table-cell", TABLE + "covered-table-cell"):
            continue
        repeat = _count(cell, "number-columns-repeated")
        if cell.tag == TABLE + "table-cell":
            paragraphs = [reader.runs(p) for p in cell.iterfind(TEXT + "p")]
            text = "\n".join(t for t in (joined(runs).strip() for runs in paragraphs) if t)
            style = styles.get(cell.get(TABLE + "style-name", ""), NOTHING)
            if text or style.shaded:
                for extra in range(min(repeat, _MAX_REPEAT) if text or repeat < _MAX_REPEAT else 0):
                    yield SheetCell(
                        text,
                        0,
                        column + extra,
                        row_span=_count(cell, "number-rows-spanned"),
                        column_span=_count(cell, "number-columns-spanned"),
                        shaded=bool(style.shaded),
                        bold=bool(style.bold) or (bool(text) and all(is_bold(r) for r in paragraphs if r)),
                        value=_value(cell),
                    )
        column += repeat


def _count(element: etree._Element, name: str) -> int:
    text = element.get(TABLE + name, "1")
    return max(1, int(text)) if text.isdecimal() and len(text) < 9 else 1


def _value(cell: etree._Element) -> str:
    kind = cell.get(OFFICE + "value-type", "")
    if kind == "date":
        return cell.get(OFFICE + "date-value", "").removesuffix("T00:00:00")
    return cell.get(OFFICE + "value", "") if kind in ("float", "currency", "percentage") else ""
