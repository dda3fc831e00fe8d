"""ODT: paragraphs, headings, lists with their labels, tables and notes, in the order of the document.

Steps: read the styles; walk the text (sections opened, deleted changes left out); notes at the end; headers and
footers of the page styles become furniture.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from lxml import etree

from pipeline.errors import UnreadableDocument
from pipeline.model.document import Cell, Document, Table, TextBlock
from pipeline.model.provenance import Source
from pipeline.read.builder import DocumentBuilder
from pipeline.read.odf_xml import DRAW, NOTHING, OFFICE, STYLE, TABLE, TEXT, RunReader, read_styles
from pipeline.read.odt_lists import ListCounter
from pipeline.read.package import Package
from pipeline.read.regions import without_blank_rows
from pipeline.read.rich import cell_text, is_bold, joined, pieces
from pipeline.read.tabbed import TabbedParagraphs
from pipeline.settings.reading import ReadSettings

_INDEXES = frozenset(
    TEXT + name
    for name in (
        "table-of-content",
        "illustration-index",
        "table-index",
        "alphabetical-index",
        "user-index",
        "bibliography",
    )
)
_OPENED = frozenset((TEXT + "section", TEXT + "list-header", DRAW + "text-box", TEXT + "index-body", OFFICE + "text"))
_MAX_SPAN = 1000


def read(path: Path, source: Source, settings: ReadSettings) -> Document:
    """Read an OpenDocument text. Raises UnreadableDocument if the package or its content is broken."""
    with Package(path, settings) as package:
        root, common = package.xml("content.xml"), package.xml("styles.xml")
    body = root.find(f"{OFFICE}body/{OFFICE}text") if root is not None else None
    if root is None or body is None:
        raise UnreadableDocument("This is no OpenDocument text.", "Open it in its program and save it as ODT.")
    reader = _Reader(DocumentBuilder(source), RunReader(read_styles(common, root)), ListCounter(common, root))
    for name in ("header", "footer"):
        reader.furniture(
            p for e in (common.iter(STYLE + name) if common is not None else ()) for p in e.iter(TEXT + "p")
        )
    reader.blocks(body)
    for note in root.iter(TEXT + "note-body"):
        reader.blocks(note)
    return reader.finish()


class _Reader:
    """Walks block elements and hands what is printed to the builder."""

    def __init__(self, builder: DocumentBuilder, runs: RunReader, lists: ListCounter) -> None:
        self._builder = builder
        self._runs = runs
        self._lists = lists
        self._tabbed = TabbedParagraphs(builder)

    def finish(self) -> Document:
        if self._runs.struck:
            message = f"{self._runs.struck} characters that are struck through were left out as deleted."
            self._builder.issue("struck_out", message, hint="Look at them if they should still count.")
        return self._builder.build()

    def furniture(self, paragraphs: Iterable[etree._Element]) -> None:
        for paragraph in paragraphs:
            text = " ".join(joined(self._runs.runs(paragraph)).split())
            if text:
                self._builder.furniture(text)

    def blocks(self, parent: etree._Element) -> None:
        self._walk(parent)
        self._tabbed.flush()

    def _walk(self, parent: etree._Element) -> None:
        for element in parent:
            if element.tag in (TEXT + "p", TEXT + "h"):
                self._paragraph(element)
            elif element.tag == TEXT + "list":
                self._list(element, 1, "")
            elif element.tag == TABLE + "table":
                self._tabbed.flush()
                self._table(element)
            elif element.tag in _INDEXES:
                self.furniture(element.iter(TEXT + "p"))
            elif element.tag in _OPENED:
                self._walk(element)

    def _list(self, element: etree._Element, depth: int, style: str) -> None:
        style = self._lists.enter(element, style)
        for item in element:
            if item.tag not in (TEXT + "list-item", TEXT + "list-header"):
                continue
            marker = self._lists.label(item, style, depth) if item.tag == TEXT + "list-item" else ""
            for child in item:
                if child.tag in (TEXT + "p", TEXT + "h"):
                    self._paragraph(child, marker, depth)
                    marker = ""
                elif child.tag == TEXT + "list":
                    self._list(child, depth + 1, style)
                elif child.tag == TABLE + "table":
                    self._tabbed.flush()
                    self._table(child)

    def _paragraph(self, element: etree._Element, marker: str = "", depth: int = 0) -> None:
        style = self._runs.styles.get(element.get(TEXT + "style-name", ""), NOTHING)
        heading = style.heading
        if element.tag == TEXT + "h":
            level = element.get(TEXT + "outline-level", "1")
            heading = int(level) if level.isdecimal() else 1
            marker = marker or self._lists.heading_label(element, heading)
        indent = float(depth) or _centimetres(style.left)
        for index, runs in enumerate(pieces(self._runs.runs(element))):
            text = joined(runs)
            block = TextBlock(
                text,
                0,
                heading=0 if index else heading,
                marker="" if index else marker,
                bold=is_bold(runs),
                indent=indent,
            )
            self._tabbed.take(block)
        for box in element.iter(DRAW + "text-box"):
            self._tabbed.flush()
            self.blocks(box)

    def _table(self, table: etree._Element) -> None:
        rows = [r for r in table.iter(TABLE + "table-row") if _nearest_table(r) is table]
        first = rows[0].findall(TABLE + "table-cell") if len(rows) == 1 else []
        if len(rows) == 1 and len(first) <= 2:
            for cell in first:
                self.blocks(cell)
            return
        cells: list[Cell] = []
        width = 0
        for number, row in enumerate(rows):
            group = row.getparent()
            header = group is not None and group.tag == TABLE + "table-header-rows"
            column = 0
            for cell in row:
                if cell.tag == TABLE + "table-cell":
                    cells.append(self._cell(cell, number, column, header))
                if cell.tag in (TABLE + "table-cell", TABLE + "covered-table-cell"):
                    column += _number(cell, "number-columns-repeated")
            width = max(width, column)
        self._builder.table(without_blank_rows(Table(tuple(cells), len(rows), width)))

    def _cell(self, cell: etree._Element, row: int, column: int, header: bool) -> Cell:
        lines: list[tuple[str, str]] = []
        bold: list[bool] = []
        for marker, paragraph in self._cell_paragraphs(cell):
            runs = self._runs.runs(paragraph)
            text = joined(runs).replace("\t", " ").strip()
            if text or marker.strip("•-–—* "):
                lines.append((marker, text))
                bold.append(is_bold(runs))
        style = self._runs.styles.get(cell.get(TABLE + "style-name", ""), NOTHING)
        return Cell(
            cell_text(lines),
            row,
            column,
            0,
            row_span=_number(cell, "number-rows-spanned"),
            column_span=_number(cell, "number-columns-spanned"),
            is_header=header,
            shaded=bool(style.shaded),
            bold=bool(bold) and all(bold),
        )

    def _cell_paragraphs(
        self, parent: etree._Element, style: str = "", depth: int = 0, marker: str = ""
    ) -> Iterable[tuple[str, etree._Element]]:
        """The paragraphs of a cell with their list labels, those of nested lists and tables included."""
        for child in parent:
            if child.tag in (TEXT + "p", TEXT + "h"):
                yield marker, child
                marker = ""
            elif child.tag == TEXT + "list":
                inner = self._lists.enter(child, style)
                for item in child.iterfind(TEXT + "list-item"):
                    label = self._lists.label(item, inner, depth + 1)
                    yield from self._cell_paragraphs(item, inner, depth + 1, label)
            elif isinstance(child.tag, str) and child.tag not in _INDEXES:
                yield from self._cell_paragraphs(child, style, depth)


def _nearest_table(element: etree._Element) -> etree._Element | None:
    parent = element.getparent()
    while parent is not None and parent.tag != TABLE + "table":
        parent = parent.getparent()
    return parent


def _number(element: etree._Element, name: str) -> int:
    text = element.get(TABLE + name, "1")
    return min(max(1, int(text)), _MAX_SPAN) if text.isdecimal() and len(text) < 9 else 1


def _centimetres(length: str) -> float:
    """An indent such as `1.27cm` or `0.5in` in steps of 0.635 cm, a quarter of an inch."""
    for unit, size in (("cm", 1.0), ("mm", 0.1), ("in", 2.54), ("pt", 2.54 / 72)):
        if length.endswith(unit):
            try:
                return round(max(0.0, float(length.removesuffix(unit)) * size / 0.635), 2)
            except ValueError:
                return 0.0
    return 0.0
