"""A document as read, whatever its format: blocks of text and tables in reading order, each with its place.

`Document.text` is the text as read; every block, line and cell knows its character span in it. Readers write this,
the extractor reads it, and neither knows the other.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from pipeline.model.provenance import Box, Issue, Place, Quote, Source


@dataclass(frozen=True, slots=True)
class Line:
    """One printed line of a block: span `[start, end)` inside the block's own text, and its box."""

    start: int
    end: int
    box: Box


@dataclass(frozen=True, slots=True)
class TextBlock:
    """A paragraph, heading or list item.

    `heading`: 0 = not a heading by its style, 1.. = level. `marker`: list marker that the format keeps apart from the
    text (a bullet, `a)`), else empty. `bold`: the whole block is bold. `size`: font size in points, 0 if unknown.
    `indent`: left edge in points (PDF) or list depth (other formats). `confidence`: of optical character recognition.
    `sheet`: name of the workbook's sheet that it stands in.
    """

    text: str
    start: int
    lines: tuple[Line, ...] = ()
    heading: int = 0
    marker: str = ""
    bold: bool = False
    size: float = 0.0
    indent: float = 0.0
    page: int | None = None
    confidence: float = 1.0
    sheet: str = ""

    def quote(self, start: int = 0, end: int | None = None) -> Quote:
        """The words `text[start:end]` without outer white space, with their places."""
        return quote_of(self.text, self.start, self.lines, start, end)


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table. Merged cells are one cell with spans. `shaded`: filled with a colour (a Gantt bar).

    `value`: machine value where the format has one (a spreadsheet's date or number, as ISO text), else empty.
    """

    text: str
    row: int
    column: int
    start: int
    row_span: int = 1
    column_span: int = 1
    is_header: bool = False
    shaded: bool = False
    bold: bool = False
    lines: tuple[Line, ...] = ()
    box: Box | None = None
    value: str = ""
    confidence: float = 1.0

    @property
    def lined(self) -> str:
        """`text` with a vertical tab where a printed line ends and a line break where the text has one; as long as `text`,
        so that places hold for both."""
        text = self.text
        for line in self.lines:
            if 0 < line.start < len(text) and text[line.start - 1] == " ":
                text = f"{text[: line.start - 1]}\v{text[line.start :]}"
        return text

    def quote(self, start: int = 0, end: int | None = None) -> Quote:
        """The words `text[start:end]` without outer white space, with their places; the cell's box if no lines."""
        quote = quote_of(self.text, self.start, self.lines, start, end)
        if self.box is not None and not self.lines:
            return Quote(quote.text, tuple(Place(p.start, p.end, self.box) for p in quote.places))
        return quote


@dataclass(frozen=True, slots=True)
class Table:
    """A table: cells in row order. `page` is where it starts. `name`: sheet name or caption. `ruled`: drawn lines."""

    cells: tuple[Cell, ...]
    n_rows: int
    n_columns: int
    page: int | None = None
    name: str = ""
    ruled: bool = True

    @property
    def text(self) -> str:
        return "\n".join(c.text for c in self.cells)

    def grid(self) -> list[list[Cell | None]]:
        """Rows × columns; a merged cell stands in its first slot only, the slots that it covers hold None."""
        rows: list[list[Cell | None]] = [[None] * self.n_columns for _ in range(self.n_rows)]
        for cell in self.cells:
            if cell.row < self.n_rows and cell.column < self.n_columns:
                rows[cell.row][cell.column] = cell
        return rows


Block = TextBlock | Table


@dataclass(frozen=True, slots=True)
class Document:
    """A document as read. `furniture`: spans of running headers, footers and page numbers, kept out of the blocks."""

    source: Source
    text: str
    blocks: tuple[Block, ...]
    pages: int | None = None
    ocr: bool = False
    repaired: bool = False
    encoding: str = ""
    furniture: tuple[Place, ...] = ()
    issues: tuple[Issue, ...] = field(default=())


def quote_of(text: str, offset: int, lines: tuple[Line, ...], start: int = 0, end: int | None = None) -> Quote:
    """Quote of `text[start:end]`, trimmed, whitespace collapsed, with one place for every printed line it touches."""
    end = len(text) if end is None else end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    words = " ".join(text[start:end].split())
    touched = [x for x in lines if x.start < end and x.end > start]
    if not touched:
        return Quote(words, (Place(offset + start, offset + end),))
    places = tuple(Place(offset + max(x.start, start), offset + min(x.end, end), x.box) for x in touched)
    return Quote(words, places)
