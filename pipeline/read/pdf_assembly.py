"""Laid-out pages to a document: furniture and notes out, strips in order, paragraphs and tables with their places."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from pipeline.model.document import Cell, Line, Table, TextBlock
from pipeline.model.provenance import Box
from pipeline.read.builder import DocumentBuilder
from pipeline.read.pdf_borderless import borderless_tables
from pipeline.read.pdf_furniture import take_out
from pipeline.read.pdf_joining import join_tables
from pipeline.read.pdf_layout import Strip, strips
from pipeline.read.pdf_notes import take_out_notes
from pipeline.read.pdf_pages import PageLayout
from pipeline.read.pdf_paragraphs import Habits, Paragraph, habits, paragraphs
from pipeline.read.pdf_tables import PageTable, shade
from pipeline.read.pdf_text import Lexicon, joined, lexicon
from pipeline.read.pdf_words import TextLine
from pipeline.read.starts import bullet

Part = Paragraph | PageTable

_LARGER, _LARGER_BOLD = 1.15, 1.04
_LONGEST_HEADING = 200


def assemble(builder: DocumentBuilder, pages: list[PageLayout]) -> None:
    """Write the pages into the builder."""
    take_out(pages)
    take_out_notes(pages, body_size(pages))
    ordered = [s for p in pages for s in _ordered(p)]
    manner = habits(ordered)
    parts = _with_notes(join_tables(paragraphs(ordered, manner)), pages, manner)
    _Writer(builder, pages, manner, parts).write(parts)


def body_size(pages: list[PageLayout]) -> float:
    """The font size of most of the text outside of tables."""
    sizes: Counter[float] = Counter()
    for page in pages:
        for line in page.lines:
            sizes[round(line.size * 2) / 2] += len(line.text)
    return max(sizes, key=lambda s: (sizes[s], s)) if sizes else 0.0


def _ordered(page: PageLayout) -> list[Strip]:
    """The page's strips in reading order, tables without lines found over its width and in its columns."""
    found, rest = borderless_tables(page.lines, page.rules, [t.rect for t in page.tables])
    for table in found:
        shade(table, page.fills)
    page.tables = [*page.tables, *found]
    result = strips(rest, page.tables, page.number)
    for strip in result:
        if strip.in_columns:
            lines = [x for x in strip.items if isinstance(x, TextLine)]
            tables = [x for x in strip.items if isinstance(x, PageTable)]
            inner, left = borderless_tables(lines, page.rules, [t.rect for t in tables])
            if inner:
                items: list[TextLine | PageTable] = [*left, *tables, *inner]
                strip.items = sorted(items, key=lambda x: x.rect[1] if isinstance(x, PageTable) else x.top)
    return result


def _with_notes(parts: list[Part], pages: list[PageLayout], manner: Habits) -> list[Part]:
    """Each page's notes after the last part that begins on the page."""
    result: list[Part] = []
    waiting = [p for p in pages if p.notes]
    for part in parts:
        page = part.page if isinstance(part, PageTable) else part.lines[0].page
        while waiting and waiting[0].number < page:
            result += _notes(waiting.pop(0), manner)
        result.append(part)
    for p in waiting:
        result += _notes(p, manner)
    return result


def _notes(page: PageLayout, manner: Habits) -> list[Part]:
    strip = Strip(page.number, list(page.notes), min(x.x0 for x in page.notes), max(x.x1 for x in page.notes))
    return paragraphs([strip], manner)


class _Writer:
    """Writes parts as blocks: keeps what is known of the whole document at hand."""

    def __init__(
        self, builder: DocumentBuilder, pages: list[PageLayout], manner: Habits, parts: Sequence[Part]
    ) -> None:
        self.builder = builder
        self.pages = {p.number: p for p in pages}
        self.manner = manner
        self.known: Lexicon = lexicon(_runs(parts))
        self.levels = _heading_levels(parts, manner.body)

    def write(self, parts: Sequence[Part]) -> None:
        for part in parts:
            if isinstance(part, PageTable):
                self.builder.table(self._table(part))
            else:
                self.builder.text(self._text(part))
        for page in self.pages.values():
            for line in page.furniture:
                self.builder.furniture(line.text, (Line(0, len(line.text), self._box(line)),))

    def _box(self, line: TextLine) -> Box:
        return self.pages[line.page].box(line.x0, line.top, line.x1, line.bottom)

    def _text(self, block: Paragraph) -> TextBlock:
        first = block.lines[0]
        text, lines = joined(block.lines, self._box, self.known)
        mark = bullet(text)
        if mark and len(mark) < len(text):
            text = text[len(mark) :]
            lines = tuple(Line(max(0, x.start - len(mark)), max(0, x.end - len(mark)), x.box) for x in lines)
        level = self.levels.get(_size(block), 0) if is_large(block, self.manner.body) else 0
        return TextBlock(
            text,
            0,
            lines,
            heading=level,
            marker=mark.strip(),
            bold=block.bold,
            size=block.size,
            indent=round(first.x0, 1),
            page=first.page,
            confidence=_confidence(block.lines),
        )

    def _table(self, table: PageTable) -> Table:
        cells = []
        padding = _padding(table)
        for c in table.cells:
            text, lines = joined(c.lines, self._box, self.known, c.rect if table.ruled else None, padding)
            bold = bool(c.lines) and all(x.bold for x in c.lines)
            header = c.row in table.headers
            box = self.pages[table.page].box(*c.rect)
            sure = _confidence(c.lines)
            cells.append(
                Cell(text, c.row, c.column, 0, c.row_span, c.column_span, header, c.shaded, bold, lines, box, "", sure)
            )
        return Table(tuple(cells), table.n_rows, table.n_columns, table.page, ruled=table.ruled)


def _confidence(lines: Sequence[TextLine]) -> float:
    return round(min((x.confidence for x in lines), default=1.0), 3)


def _runs(parts: Sequence[Part]) -> Iterator[Sequence[TextLine]]:
    for part in parts:
        if isinstance(part, PageTable):
            yield from (c.lines for c in part.cells)
        else:
            yield part.lines


def _size(block: Paragraph) -> float:
    return round(block.size * 2) / 2


def is_large(block: Paragraph, body: float) -> bool:
    """Is it set like a heading: few lines, clearly larger than the body text, or somewhat larger and bold?"""
    short = len(block.lines) <= 3 and sum(len(x.text) for x in block.lines) <= _LONGEST_HEADING
    if not body or not short or block.lines[0].turn:
        return False
    return block.size >= _LARGER * body or (block.bold and block.size >= _LARGER_BOLD * body)


def _heading_levels(parts: Sequence[Part], body: float) -> dict[float, int]:
    sizes = {_size(p) for p in parts if isinstance(p, Paragraph) and is_large(p, body)}
    return {size: level for level, size in enumerate(sorted(sizes, reverse=True), start=1)}


def _padding(table: PageTable) -> float:
    """The least distance between a cell's left rule and its text."""
    left = [min(x.x0 for x in c.lines) - c.rect[0] for c in table.cells if c.lines and c.lines[0].page == table.page]
    return max(0.5, min(left, default=2.0))
