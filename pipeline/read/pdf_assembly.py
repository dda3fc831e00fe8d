"""Laid-out pages to a document: furniture out, strips in order, paragraphs and tables written with their places."""

from __future__ import annotations

from pipeline.model.document import Cell, Line, Table, TextBlock
from pipeline.read.builder import DocumentBuilder
from pipeline.read.pdf_borderless import borderless_tables
from pipeline.read.pdf_furniture import take_out
from pipeline.read.pdf_joining import join_tables
from pipeline.read.pdf_layout import strips
from pipeline.read.pdf_pages import PageLayout
from pipeline.read.pdf_paragraphs import Habits, Paragraph, habits, paragraphs
from pipeline.read.pdf_tables import PageTable
from pipeline.read.pdf_words import TextLine
from pipeline.read.starts import bullet


def assemble(builder: DocumentBuilder, pages: list[PageLayout]) -> None:
    """Write the pages into the builder."""
    by_number = {p.number: p for p in pages}
    take_out(pages)
    for page in pages:
        found, page.lines = borderless_tables(page.lines, page.rules, [t.rect for t in page.tables])
        page.tables = [*page.tables, *found]
    ordered = [s for p in pages for s in strips(p.lines, p.tables, p.number)]
    manner = habits(ordered)
    for block in join_tables(paragraphs(ordered, manner)):
        if isinstance(block, PageTable):
            builder.table(_table(block, by_number))
        else:
            builder.text(_text(block, by_number, manner))
    for page in pages:
        for line in page.furniture:
            box = page.box(line.x0, line.top, line.x1, line.bottom)
            builder.furniture(line.text, (Line(0, len(line.text), box),))


def _text(block: Paragraph, pages: dict[int, PageLayout], manner: Habits) -> TextBlock:
    first = block.lines[0]
    text, lines = joined(block.lines, pages)
    mark = bullet(text)
    if mark:
        text = text[len(mark) :]
        lines = tuple(Line(max(0, x.start - len(mark)), max(0, x.end - len(mark)), x.box) for x in lines)
    return TextBlock(
        text,
        0,
        lines,
        marker=mark.strip(),
        bold=block.bold,
        size=block.size,
        indent=round(first.x0, 1),
        page=first.page,
    )


def joined(lines: list[TextLine], pages: dict[int, PageLayout]) -> tuple[str, tuple[Line, ...]]:
    """Printed lines as one text, with each line's span and box in it."""
    text = ""
    spans = []
    for line in lines:
        words = line.text
        if text and not (text.endswith("-") and text[-2:-1].isalpha() and words[:1].islower()):
            text += " "
        start = len(text)
        text += words
        spans.append(Line(start, len(text), pages[line.page].box(line.x0, line.top, line.x1, line.bottom)))
    return text, tuple(spans)


def _table(table: PageTable, pages: dict[int, PageLayout]) -> Table:
    cells = []
    for c in table.cells:
        text, lines = joined(c.lines, pages)
        bold = bool(c.lines) and all(x.bold for x in c.lines)
        cells.append(
            Cell(
                text,
                c.row,
                c.column,
                0,
                c.row_span,
                c.column_span,
                False,
                c.shaded,
                bold,
                lines,
                pages[table.page].box(*c.rect),
            )
        )
    return Table(tuple(cells), table.n_rows, table.n_columns, table.page, ruled=table.ruled)
