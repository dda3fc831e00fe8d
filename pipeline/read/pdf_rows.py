"""Lines of a table without row lines to rows and cells.

Rows part where rules lie; where these do not part all rows, `pdf_segments` finds the rest of them. Words of a column
that goes on beside several rows (the name of an area) are a merged cell.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from pipeline.read.pdf_grid import Interval, TableLine, covered, parted
from pipeline.read.pdf_page import Rect
from pipeline.read.pdf_segments import merged_columns, row_breaks, stands_alone
from pipeline.read.pdf_tables import GridCell, PageTable, mark_headers
from pipeline.read.pdf_words import TextLine, line_of

_FEW_INSIDE = 0.15
_FULL = 0.6


def build_table(
    lines: list[TableLine],
    columns: list[Interval],
    places: Sequence[float],
    frame: Rect | None = None,
    *,
    banded: bool = False,
) -> PageTable:
    """The table that these lines make; a chunk over several columns becomes a merged cell.

    `places`: heights of rules and band edges across the table, in points; `banded`: most are edges of bands, and several
    rows may stand between two; `frame`: the rectangle drawn around it.
    """
    xs = _boundaries(columns)
    groups = groups_of(lines, columns, places, banded=banded)
    ys = _heights(groups, places)
    if frame is not None:
        xs[0], xs[-1] = min(xs[0], frame[0]), max(xs[-1], frame[2])
    merged = merged_columns(lines, columns)
    cells: list[GridCell] = []
    for r, group in enumerate(groups):
        cells.extend(_row_cells(group, r, columns, xs, ys))
    if merged:
        cells = _merge_down(cells, groups, merged)
    page = lines[0].line.page
    table = PageTable(page, (xs[0], ys[0], xs[-1], ys[-1]), xs, ys, cells, ruled=False)
    mark_headers(table)
    return table


def _boundaries(columns: list[Interval]) -> list[float]:
    inner = [(a[1] + b[0]) / 2 for a, b in pairwise(columns)]
    return [columns[0][0] - 2, *inner, columns[-1][1] + 2]


def _heights(groups: list[list[TableLine]], places: Sequence[float]) -> list[float]:
    """Edges of the rows: drawn ones where there are, else midway between the lines."""
    tops = [min(x.line.top for x in g) for g in groups]
    bottoms = [max(x.line.bottom for x in g) for g in groups]
    inner = []
    for a, b in zip(bottoms, tops[1:], strict=False):
        drawn = [y for y in places if a - 2 <= y <= b + 2]
        inner.append(drawn[0] if drawn else (a + b) / 2)
    above = [y for y in places if y <= tops[0] + 2]
    below = [y for y in places if y >= bottoms[-1] - 2]
    first = max(above) if above and max(above) > tops[0] - 12 else tops[0] - 1
    last = min(below) if below and min(below) < bottoms[-1] + 12 else bottoms[-1] + 1
    return [first, *inner, last]


def _row_cells(
    group: list[TableLine], row: int, columns: list[Interval], xs: list[float], ys: list[float]
) -> list[GridCell]:
    lines: dict[int, list[TextLine]] = {}
    spans: dict[int, int] = {}
    for x in group:
        for column, words in x.cells.items():
            lines.setdefault(column, []).append(line_of(words, x.line.turn, x.line.page))
            spans[column] = max(spans.get(column, 1), x.spans.get(column) or covered(words, columns)[1])
    taken = {k for c, n in spans.items() for k in range(c + 1, c + n)}
    cells = []
    for column in range(len(columns)):
        if column in taken and column not in lines:
            continue
        span = spans.get(column, 1)
        while span > 1 and any(k in lines for k in range(column + 1, column + span)):
            span -= 1
        rect = (xs[column], ys[row], xs[column + span], ys[row + 1])
        cells.append(GridCell(row, column, 1, span, rect, lines.get(column, [])))
    return cells


def _merge_down(cells: list[GridCell], groups: list[list[TableLine]], merged: set[int]) -> list[GridCell]:
    """Cells of merged columns reach down to the next filled one, a line over all columns or the table's end."""
    barrier = {r for r, g in enumerate(groups) if g[0].spanning or all(x.line.bold for x in g)}
    kept: list[GridCell] = []
    open_cells: dict[int, GridCell] = {}
    for cell in sorted(cells, key=lambda c: (c.row, c.column)):
        if cell.row in barrier:
            open_cells = {}
        elif cell.column in merged and cell.column_span == 1:
            above = open_cells.get(cell.column)
            if above is not None and (not cell.lines or _goes_on(above, cell)):
                above.lines = [*above.lines, *cell.lines]
                above.row_span = cell.row + 1 - above.row
                above.rect = (*above.rect[:3], cell.rect[3])
                continue
            if cell.lines:
                open_cells[cell.column] = cell
        kept.append(cell)
    return kept


def _goes_on(above: GridCell, cell: GridCell) -> bool:
    """Do the lines of a merged cell follow each other closely over a row's border?"""
    last, first = above.lines[-1], cell.lines[0]
    return first.base - last.base <= 1.42 * first.size


def groups_of(
    lines: list[TableLine], columns: list[Interval], places: Sequence[float] = (), *, banded: bool = False
) -> list[list[TableLine]]:
    """The lines of each row."""
    ruled = [_between(a, b, places) for a, b in pairwise(lines)]
    breaks = row_breaks(lines, columns, ruled)
    if not banded and sum(ruled) >= 2 and _rules_part_rows(lines, ruled, breaks):
        breaks = [rule or stands_alone(a, b) for rule, (a, b) in zip(ruled, pairwise(lines), strict=True)]
    return parted(lines, breaks)


def _rules_part_rows(lines: list[TableLine], ruled: list[bool], read: list[bool]) -> bool:
    """Does a rule stand between any two rows? Not where full rows follow each other without one."""
    strips = parted(lines, ruled)
    filled = [[len({k for x in g for k in x.cells}) for g in parted(s, _inside(lines, read, s))] for s in strips]
    counts = [n for strip in filled for n in strip if n > 1]
    usual = median(counts) if counts else 0
    more = sum(max(0, sum(n >= max(2.0, _FULL * usual) for n in strip) - 1) for strip in filled)
    return more <= _FEW_INSIDE * len(strips)


def _inside(lines: list[TableLine], breaks: list[bool], strip: list[TableLine]) -> list[bool]:
    """The breaks between the lines of a strip."""
    first = next(i for i, x in enumerate(lines) if x is strip[0])
    return breaks[first : first + len(strip) - 1]


def _between(a: TableLine, b: TableLine, places: Sequence[float]) -> bool:
    """Does one of these heights lie between the lines?"""
    return any(a.line.base - 1 <= y <= b.line.base - 0.4 * b.line.size for y in places)
