"""One page's content laid out: ruled tables with their cells filled, and the lines beside them."""

from __future__ import annotations

from dataclasses import dataclass, field

from pipeline.model.provenance import Box
from pipeline.read.pdf_framed import with_panels
from pipeline.read.pdf_page import Edge, Fill, PageContent, empty_glyphs, stand_upright, turn_rect
from pipeline.read.pdf_ruled import ruled_tables
from pipeline.read.pdf_splitting import split_merged, split_rows, unframed
from pipeline.read.pdf_tables import (
    PageTable,
    containers,
    containers_of,
    drop_empty_lines,
    fill_lines,
    mark_headers,
    shade,
)
from pipeline.read.pdf_words import TextLine, Word, lines_by_container, lines_of_words, slanted_text
from pipeline.settings.pdf_reading import PdfSettings

_RULE = 40.0


@dataclass(slots=True)
class PageLayout:
    """What stays of a page: lines outside of tables, tables, long horizontal rules outside of tables,
    all filled areas.

    `turned`: see `PageContent`. `stretch`: by what the page's height was multiplied before it was read (and turned).
    """

    number: int
    width: float
    height: float
    lines: list[TextLine]
    tables: list[PageTable]
    turned: int = 0
    stretch: float = 1.0
    picture: float = 0.0
    cut: bool = False
    furniture: list[TextLine] = field(default_factory=list)
    rules: list[Edge] = field(default_factory=list)
    fills: list[Fill] = field(default_factory=list)
    notes: list[TextLine] = field(default_factory=list)

    def box(self, x0: float, top: float, x1: float, bottom: float) -> Box:
        """The box on the page as shown."""
        if self.turned:
            x0, top, x1, bottom = turn_rect((x0, top, x1, bottom), self.width, self.height, 360 - self.turned)
        top, bottom = top / self.stretch, bottom / self.stretch
        return Box(self.number, round(x0, 2), round(top, 2), round(x1, 2), round(bottom, 2))


def lay_out(content: PageContent, settings: PdfSettings) -> PageLayout:
    """Tables and lines of one page."""
    page = stand_upright(content)
    tables = ruled_tables(page, settings)
    inside = containers(page.glyphs, tables)
    lines = lines_by_container(page.glyphs, inside, page.width, page.height, page.number, settings)
    layout = _filled(page, tables, lines, settings)
    layout.furniture = slanted_text(page.glyphs, page.number)
    return layout


def _filled(
    page: PageContent, tables: list[PageTable], lines: dict[int, list[TextLine]], settings: PdfSettings
) -> PageLayout:
    fill_lines(tables, lines)
    tables = [t for t in tables if any(c.lines for c in t.cells)]
    tables, outside, panels = with_panels(page, tables, lines.get(-1, []), settings)
    for table in panels:
        shade(table, page.fills)
    tables = [*(_finished(t, page) for t in tables), *panels]
    rules = [e for e in page.edges if not e.vertical and e.end - e.start >= _RULE and not _inside(e, tables)]
    return PageLayout(
        page.number,
        page.width,
        page.height,
        outside,
        tables,
        turned=page.turned,
        picture=page.picture,
        cut=page.cut,
        rules=rules,
        fills=page.fills,
    )


def _finished(table: PageTable, page: PageContent) -> PageTable:
    better = unframed(table, page.edges)
    if better is not None:
        return better
    shade(table, page.fills)
    drop_empty_lines(table)
    split_merged(table)
    split_rows(table)
    mark_headers(table)
    return table


def lay_out_words(
    number: int,
    size: tuple[float, float],
    words: list[Word],
    edges: list[Edge],
    fills: list[Fill],
    settings: PdfSettings,
) -> PageLayout:
    """A page known by its words and ruling lines (a scan), laid out like any other; `size`: width and height in points.

    Words carry baseline, font size and confidence; all coordinates are points from the page's top left.
    """
    page = PageContent(number, *size, empty_glyphs(), edges, fills)
    tables = ruled_tables(page, settings)
    homes = containers_of([((w.x0 + w.x1) / 2, w.base - 0.3 * w.size) for w in words], tables)
    parted: dict[int, list[Word]] = {}
    for word, home in zip(words, homes, strict=True):
        parted.setdefault(home, []).append(word)
    lines = {home: lines_of_words(some, number, settings) for home, some in parted.items()}
    return _filled(page, tables, lines, settings)


def _inside(edge: Edge, tables: list[PageTable]) -> bool:
    return any(
        t.rect[1] - 2 <= edge.place <= t.rect[3] + 2 and edge.start < t.rect[2] and edge.end > t.rect[0] for t in tables
    )
