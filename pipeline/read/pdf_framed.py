"""Tables whose lines or bands do not part all cells (`pdf_panels`), among the ruled tables and lines of a page.

Such a table takes the place of what drawn cells alone gave there: of pieces that leave some of its lines outside, and of
one box a column.
"""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.read.pdf_bands import Stack, stacks
from pipeline.read.pdf_gutters import column_chunks
from pipeline.read.pdf_page import PageContent
from pipeline.read.pdf_panels import panel_tables
from pipeline.read.pdf_tables import PageTable
from pipeline.read.pdf_words import TextLine, Word, line_of
from pipeline.settings.pdf_reading import PdfSettings

_SLACK = 2.0
_OUTSIDE = 0.12
_FEW_RULES = 3
_RULE = 15.0
_WHOLE = 0.95
_MOSTLY = 0.6


def with_panels(
    page: PageContent, tables: list[PageTable], lines: list[TextLine], settings: PdfSettings
) -> tuple[list[PageTable], list[TextLine], list[PageTable]]:
    """`(drawn tables that stay, lines that stay outside, tables found)`."""
    found: list[PageTable] = []
    across = [(e.place, e.start, e.end) for e in page.edges if not e.vertical and e.end - e.start >= _RULE]
    for stack in stacks(page, settings):
        if _is_drawn(tables, lines, stack, across):
            continue
        inside = _between_sides(lines, tables, stack)
        for table, taken in panel_tables(inside, stack):
            drawn = [t for t in tables if _overlaps(t, table)]
            if any(_overlaps(t, table) for t in found) or not _better(table, drawn, taken, stack, across):
                continue
            words = {id(w) for x in taken for w in x.words}
            tables = [t for t in tables if t not in drawn]
            lines = _without(lines, words) + _left_over(drawn, words)
            found.append(table)
            inside = [x for x in inside if id(x) not in {id(y) for y in taken}]
    return tables, lines, found


def _is_drawn(
    tables: Sequence[PageTable],
    lines: Sequence[TextLine],
    stack: Stack,
    across: Sequence[tuple[float, float, float]],
) -> bool:
    """Is all that stands between the heights in drawn tables that have rules enough? Then nothing is to be mended."""
    top, bottom = stack.heights[0], stack.heights[-1]
    drawn = [
        t for t in tables if t.rect[1] < bottom and t.rect[3] > top and t.rect[0] < stack.x1 and t.rect[2] > stack.x0
    ]
    if not drawn or any(top < x.base < bottom and x.x0 < stack.x1 and x.x1 > stack.x0 for x in lines):
        return False
    wide = all(t.ruled and t.rect[2] - t.rect[0] >= _WHOLE * (stack.x1 - stack.x0) for t in drawn)
    return wide and all(_FEW_RULES < len(_inner_heights(t, stack, across)) <= t.n_rows for t in drawn)


def _inner_heights(table: PageTable, stack: Stack, across: Sequence[tuple[float, float, float]]) -> list[float]:
    """Heights of rules and bands inside a table."""
    x0, top, x1, bottom = table.rect
    found = _distinct([*stack.heights, *(y for y, left, right in across if right > x0 and left < x1)])
    return [y for y in found if top + 4 < y < bottom - 4]


def _between_sides(lines: Sequence[TextLine], tables: Sequence[PageTable], stack: Stack) -> list[TextLine]:
    """The page's lines between the stack's sides, those of drawn cells put together with the rest."""
    high, low = stack.heights[0] - 60, stack.heights[-1] + 200
    words = [w for x in lines if x.turn == 0 and high <= x.base <= low for w in x.words]
    words += [
        w
        for t in tables
        if t.rect[0] >= stack.x0 - 2 * _SLACK and t.rect[2] <= stack.x1 + 2 * _SLACK
        for c in t.cells
        for x in c.lines
        if x.turn == 0
        for w in x.words
    ]
    inside = [w for w in words if stack.x0 - _SLACK <= (w.x0 + w.x1) / 2 <= stack.x1 + _SLACK]
    rows: list[list[Word]] = []
    for w in sorted(inside, key=lambda w: w.base):
        if rows and w.base - rows[-1][-1].base <= 0.2 * w.size:
            rows[-1].append(w)
        else:
            rows.append([w])
    return [line_of(sorted(r, key=lambda w: w.x0), 0, _number(lines, tables)) for r in rows]


def _number(lines: Sequence[TextLine], tables: Sequence[PageTable]) -> int:
    return lines[0].page if lines else tables[0].page if tables else 0


def _overlaps(a: PageTable, b: PageTable) -> bool:
    wide = min(a.rect[2], b.rect[2]) - max(a.rect[0], b.rect[0])
    high = min(a.rect[3], b.rect[3]) - max(a.rect[1], b.rect[1])
    return wide > _SLACK and high > _SLACK


def _better(
    table: PageTable,
    drawn: Sequence[PageTable],
    taken: Sequence[TextLine],
    stack: Stack,
    across: Sequence[tuple[float, float, float]],
) -> bool:
    """Are the drawn cells only pieces of this table, or boxes over several of its rows?

    `across`: height and ends of the page's level rules, also those that part only some of the columns.
    """
    if any(t.n_columns > table.n_columns for t in drawn):
        return False
    if not drawn:
        return True
    homes = [t.rect for t in drawn]
    rows = [x for x in taken if len(column_chunks(x.words)) > 1]
    outside = sum(not any(r[1] <= x.base <= r[3] for r in homes) for x in rows)
    if outside >= max(1.0, _OUTSIDE * len(rows)):
        return True
    inner = _inner_heights(table, stack, across)
    if len(inner) > _FEW_RULES or table.n_rows <= sum(t.n_rows for t in drawn):
        return False
    return table.n_rows > len(inner) + 3 or (len(inner) < 2 and _all_full(table))


def _distinct(heights: Sequence[float]) -> list[float]:
    found: list[float] = []
    for y in sorted(heights):
        if not found or y - found[-1] > _SLACK:
            found.append(y)
    return found


def _all_full(table: PageTable) -> bool:
    """Does every row fill its first column and most of the others?"""
    rows = [[c for c in table.row(r) if c.lines] for r in range(table.n_rows)]
    return all(row and row[0].column == 0 and len(row) >= _MOSTLY * table.n_columns for row in rows)


def _without(lines: Sequence[TextLine], words: set[int]) -> list[TextLine]:
    kept = []
    for x in lines:
        rest = [w for w in x.words if id(w) not in words]
        if len(rest) == len(x.words):
            kept.append(x)
        elif rest:
            kept.append(line_of(rest, x.turn, x.page))
    return kept


def _left_over(drawn: Sequence[PageTable], words: set[int]) -> list[TextLine]:
    """Lines of drawn cells that are not in the table (turned text, say)."""
    return _without([x for t in drawn for c in t.cells for x in c.lines], words)
