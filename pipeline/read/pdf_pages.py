"""One page's content laid out: ruled tables with their cells filled, and the lines beside them."""

from __future__ import annotations

from dataclasses import dataclass, field

from pipeline.model.provenance import Box
from pipeline.read.pdf_page import PageContent, stand_upright, turn_rect
from pipeline.read.pdf_ruled import ruled_tables
from pipeline.read.pdf_tables import PageTable, containers, drop_empty_lines, fill_lines, shade
from pipeline.read.pdf_words import TextLine, lines_by_container
from pipeline.settings.pdf_reading import PdfSettings


@dataclass(slots=True)
class PageLayout:
    """What stays of a page: its lines outside of tables and its tables. `turned`: see `PageContent`."""

    number: int
    width: float
    height: float
    lines: list[TextLine]
    tables: list[PageTable]
    turned: int = 0
    picture: float = 0.0
    cut: bool = False
    furniture: list[TextLine] = field(default_factory=list)

    def box(self, x0: float, top: float, x1: float, bottom: float) -> Box:
        """The box on the page as shown."""
        if self.turned:
            x0, top, x1, bottom = turn_rect((x0, top, x1, bottom), self.width, self.height, 360 - self.turned)
        return Box(self.number, round(x0, 2), round(top, 2), round(x1, 2), round(bottom, 2))


def lay_out(content: PageContent, settings: PdfSettings) -> PageLayout:
    """Tables and lines of one page."""
    page = stand_upright(content)
    tables = ruled_tables(page, settings)
    inside = containers(page.glyphs, tables)
    lines = lines_by_container(page.glyphs, inside, page.width, page.height, page.number, settings)
    fill_lines(tables, lines)
    for table in tables:
        shade(table, page.fills)
        drop_empty_lines(table)
    tables = [t for t in tables if sum(bool(c.lines) for c in t.cells) >= 2]
    return PageLayout(
        page.number, page.width, page.height, lines.get(-1, []), tables, page.turned, page.picture, page.cut
    )
