"""DOCX: paragraphs, lists with their labels, tables, text boxes and notes, in the order of the document's body.

Steps: open the package; read styles and numbering; walk the body (content controls opened, tracked insertions kept,
deletions left out); then the notes; headers and footers become furniture. Word files have no pages until printed.
The XML is walked here rather than by python-docx, which gives neither list labels nor text boxes, changes or notes and
loads every part of a package, bombs included.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterable
from pathlib import Path

from lxml import etree

from pipeline.errors import UnreadableDocument
from pipeline.model.document import Cell, Document, Table, TextBlock
from pipeline.model.provenance import Source
from pipeline.read.builder import DocumentBuilder
from pipeline.read.docx_numbering import Numbering
from pipeline.read.docx_runs import ParagraphContent, paragraph_content
from pipeline.read.docx_styles import PLAIN, Style, left_indent, outline_level, read_styles
from pipeline.read.docx_tables import GridCell, grid_cells, is_layout
from pipeline.read.docx_xml import W, child, content, number, value
from pipeline.read.package import Package
from pipeline.read.regions import without_blank_rows
from pipeline.read.rich import cell_text, is_bold, joined, pieces
from pipeline.read.tabbed import TabbedParagraphs
from pipeline.settings.reading import ReadSettings

_TWIPS_A_LEVEL = 360


def read(path: Path, source: Source, settings: ReadSettings) -> Document:
    """Read a Word document. Raises UnreadableDocument if the package or its main part is broken."""
    with Package(path, settings) as package:
        main = next(iter(package.related("").get("officeDocument", [])), "")
        types = package.xml("[Content_Types].xml")
        root = package.xml(main) if main else None
        body = child(root, "body")
        if types is None or body is None:
            raise UnreadableDocument(
                "This is no whole Word document: its text part is missing.",
                "Open it in its program, save it as DOCX again, and run once more.",
                code="broken_file",
            )
        related = package.related(main)
        reader = _Reader(
            DocumentBuilder(source),
            read_styles(_first(package, related, "styles")),
            Numbering(_first(package, related, "numbering")),
        )
        for name in related.get("header", []):
            reader.furniture(package.xml(name))
        reader.blocks(content(body))
        for kind in ("footnotes", "endnotes"):
            reader.notes(_first(package, related, kind))
        for name in related.get("footer", []):
            reader.furniture(package.xml(name))
    return reader.finish()


def _first(package: Package, related: dict[str, list[str]], kind: str) -> etree._Element | None:
    names = related.get(kind, [])
    return package.xml(posixpath.normpath(names[0])) if names else None


class _Reader:
    """Walks block elements and hands what is printed to the builder."""

    def __init__(self, builder: DocumentBuilder, styles: dict[str, Style], numbering: Numbering) -> None:
        self._builder = builder
        self._styles = styles
        self._numbering = numbering
        self._tabbed = TabbedParagraphs(builder)
        self._struck = 0

    def finish(self) -> Document:
        if self._struck:
            message = f"{self._struck} characters that are struck through were left out as deleted."
            self._builder.issue("struck_out", message, hint="Look at them if they should still count.")
        return self._builder.build()

    def blocks(self, elements: Iterable[etree._Element]) -> None:
        """Read paragraphs and tables in order; runs of paragraphs aligned by tabs become a table."""
        for element in elements:
            if element.tag == W + "p":
                self._paragraph(element)
            elif element.tag == W + "tbl":
                self._tabbed.flush()
                self._table(element)
        self._tabbed.flush()

    def notes(self, root: etree._Element | None) -> None:
        for note in root if root is not None else ():
            if isinstance(note.tag, str) and value(note, "type") in ("", "normal"):
                self.blocks(content(note))

    def furniture(self, root: etree._Element | None) -> None:
        """A running header or footer: its text is kept, out of the blocks."""
        for paragraph in root.iter(W + "p") if root is not None else ():
            text = joined(paragraph_content(paragraph, PLAIN, self._styles).runs)
            if text.strip():
                self._builder.furniture(" ".join(text.split()))

    def _paragraph(self, element: etree._Element) -> None:
        style = self._style(element)
        read = self._content(element, style)
        marker, level = self._label(element, style)
        if style.contents:
            if joined(read.runs).strip():
                self._builder.furniture(" ".join(joined(read.runs).split()))
            return
        heading = outline_level(child(element, "pPr"))
        left = left_indent(child(element, "pPr")) or style.left or (self._numbering.left if marker else 0)
        indent = round(max(0, left) / _TWIPS_A_LEVEL, 2) or (level + 1.0 if marker else 0.0)
        for index, runs in enumerate(pieces(read.runs)):
            block = TextBlock(
                joined(runs),
                0,
                heading=0 if index else style.heading if heading is None else heading,
                marker="" if index else marker,
                bold=is_bold(runs),
                size=read.size,
                indent=indent,
            )
            self._tabbed.take(block)
        for box in read.boxes:
            self._tabbed.flush()
            self.blocks(content(box))

    def _table(self, element: etree._Element) -> None:
        cells = grid_cells(element)
        if is_layout(cells):
            for cell in cells:
                self.blocks(cell.parts)
            return
        rows = max((c.row + c.row_span for c in cells), default=0)
        columns = max((c.column + c.column_span for c in cells), default=0)
        made = tuple(self._cell(c) for c in cells)
        self._builder.table(without_blank_rows(Table(made, rows, columns)))

    def _cell(self, cell: GridCell) -> Cell:
        lines: list[tuple[str, str]] = []
        bold: list[bool] = []
        for paragraph in (p for part in cell.parts for p in self._cell_paragraphs(part)):
            style = self._style(paragraph)
            read = self._content(paragraph, style)
            text = joined(read.runs).replace("\t", " ").strip()
            marker, _ = self._label(paragraph, style)
            for box in read.boxes:
                text += "".join(f"\n{joined(self._content(p, PLAIN).runs)}" for p in box.iter(W + "p"))
            if text or marker.strip("•-–—* "):
                lines.append((marker, text))
                bold.append(is_bold(read.runs))
        return Cell(
            cell_text(lines),
            cell.row,
            cell.column,
            0,
            row_span=cell.row_span,
            column_span=cell.column_span,
            is_header=cell.header,
            shaded=cell.shaded,
            bold=bool(bold) and all(bold),
        )

    def _cell_paragraphs(self, part: etree._Element) -> list[etree._Element]:
        """The paragraphs of a cell's part; a nested table's cells one after the other."""
        if part.tag == W + "p":
            return [part]
        return [p for cell in grid_cells(part) for inner in cell.parts for p in self._cell_paragraphs(inner)]

    def _style(self, paragraph: etree._Element) -> Style:
        return self._styles.get(value(child(paragraph, "pPr", "pStyle")), PLAIN)

    def _content(self, paragraph: etree._Element, style: Style) -> ParagraphContent:
        read = paragraph_content(paragraph, style, self._styles)
        self._struck += read.struck
        return read

    def _label(self, paragraph: etree._Element, style: Style) -> tuple[str, int]:
        """The paragraph's list label, counted, and its level; a paragraph's own list overrides its style's."""
        own = child(paragraph, "pPr", "numPr")
        list_id = value(child(own, "numId")) or style.list_id
        level = number(child(own, "ilvl"), default=style.list_level)
        return (self._numbering.label(list_id, level), level) if list_id else ("", 0)
