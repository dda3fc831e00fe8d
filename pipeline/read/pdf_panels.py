"""Tables that rules or shaded bands lie across, though they do not part all cells: ruled below the head and between
groups, every other row shaded, framed with or without upright rules.

1. A stack of heights (`pdf_bands`) cuts the page's lines into strips. Strips whose lines keep to columns, with single
   titles between, are a panel; running text and headings end it.
2. Lines above and below that keep to the panel's columns belong to it: the white row at the end, the head that is not shaded.
3. Columns come from drawn edges, else from the words (`pdf_gutters`); rows from the heights and the lines (`pdf_rows`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from pipeline.read.pdf_bands import Stack
from pipeline.read.pdf_grid import Interval
from pipeline.read.pdf_gutters import column_chunks, columns_of, lines_in
from pipeline.read.pdf_proof import holds
from pipeline.read.pdf_regions import chunks
from pipeline.read.pdf_rows import build_table
from pipeline.read.pdf_tables import PageTable
from pipeline.read.pdf_words import TextLine

_LARGER = 1.12
_TALL = 40.0
_OFF = 2.2
_FEW_TITLES = 3
_CLOSE = 1.45
_INSET = 1.5
_MANY_MORE = 1.5
_MOSTLY = 0.6
_ROW_GAP, _ROW_BELOW = 1.35, 2.6


@dataclass(slots=True)
class Panel:
    """Lines (of the page's, by number, from `start` to before `end`) that a stack lies across."""

    start: int
    end: int
    heights: list[float]


def panel_tables(lines: Sequence[TextLine], stack: Stack) -> list[tuple[PageTable, list[TextLine]]]:
    """Tables of one stack with their lines; `lines`: the page's between the stack's sides, from top to bottom."""
    found = []
    for panel in _panels(lines, stack):
        columns = _columns(lines[panel.start : panel.end], stack, panel.heights)
        if len(columns) < 2:
            continue
        _extend(lines, panel, columns, stack)
        inside = list(lines[panel.start : panel.end])
        columns = _columns(inside, stack, panel.heights)
        parted = lines_in(inside, columns)
        if not holds(parted, columns, len(panel.heights)):
            continue
        frame = (stack.x0, panel.heights[0], stack.x1, panel.heights[-1])
        banded = len(stack.rules) < _MOSTLY * len(stack.heights)
        table = build_table(parted, columns, panel.heights, frame, banded=banded)
        table.ruled = bool(stack.upright_edges(panel.heights[0], panel.heights[-1]))
        found.append((table, inside))
    return found


def _columns(lines: Sequence[TextLine], stack: Stack, heights: Sequence[float]) -> list[Interval]:
    """From drawn edges; from the words where there are none or where bands part fewer columns than the words do."""
    top, bottom = heights[0], heights[-1]
    xs = [stack.x0, *stack.edges(top, bottom), stack.x1]
    drawn = [(a + _INSET, b - _INSET) for a, b in pairwise(xs)]
    found = columns_of(lines)
    few = _MANY_MORE * len(drawn) if stack.upright_edges(top, bottom) else len(drawn)
    return found if len(found) > few else drawn


def _panels(lines: Sequence[TextLine], stack: Stack) -> list[Panel]:
    """Runs of strips that are a table's, without titles at their ends."""
    strips = _strips(lines, stack.heights)
    size = median([x.size for a, b in strips for x in lines[a:b] if _several(x)] or [0.0])
    panels: list[Panel] = []
    run: list[int] = []
    head = ""
    for n, (a, b) in enumerate(strips):
        again = bool(head) and a < b and lines[a].text == head
        if again:
            panels += _panel(lines, stack, strips, run)
            run = []
        head = head if run else ""
        if not head and any(_several(x) for x in lines[a:b]):
            head = lines[a].text
        top, bottom = stack.heights[n], stack.heights[n + 1]
        framed = bool(stack.upright_edges(top, bottom))
        if _breaks_off(lines[a:b], top, bottom, size, framed=framed):
            panels += _panel(lines, stack, strips, run)
            run = []
        else:
            run.append(n)
    return panels + _panel(lines, stack, strips, run)


def _strips(lines: Sequence[TextLine], heights: Sequence[float]) -> list[tuple[int, int]]:
    """First and end line of each strip between two heights."""
    middles = [x.base - 0.3 * x.size for x in lines]
    cuts = []
    at = 0
    for y in heights:
        while at < len(lines) and middles[at] < y:
            at += 1
        cuts.append(at)
    return list(pairwise(cuts))


def _several(line: TextLine) -> bool:
    return len(column_chunks(line.words)) > 1


def _breaks_off(strip: Sequence[TextLine], top: float, bottom: float, size: float, *, framed: bool) -> bool:
    """Running text, a heading of the page, nothing at all over a good height, or words that keep off the lines."""
    if not strip:
        return bottom - top > _TALL
    first, last = strip[0], strip[-1]
    if first.top - top > _OFF * first.size or (bottom - last.bottom > _OFF * last.size and not framed):
        return True
    if any(x.size > _LARGER * size for x in strip):
        return True
    single = [x for x in strip if not _several(x)]
    if len(single) == len(strip):
        return len(strip) > _FEW_TITLES
    longest = max(x.x1 - x.x0 for x in strip)
    prose = sum(x.x1 - x.x0 > 0.7 * longest for x in single)
    return prose > 3 and prose > 0.5 * len(strip)


def _panel(lines: Sequence[TextLine], stack: Stack, strips: Sequence[tuple[int, int]], run: list[int]) -> list[Panel]:
    full = [n for n in run if any(_several(x) for x in lines[slice(*strips[n])])]
    if not full:
        return []
    first = full[0]
    while first - 1 in run and _is_title_row(lines, stack, strips, first - 1):
        first -= 1
    last = full[-1]
    return [Panel(strips[first][0], strips[last][1], stack.heights[first : last + 2])]


def _is_title_row(lines: Sequence[TextLine], stack: Stack, strips: Sequence[tuple[int, int]], n: int) -> bool:
    """A group's title that begins the table's part on this page, in a strip no higher than a row of one line."""
    a, b = strips[n]
    return b - a == 1 and stack.heights[n + 1] - stack.heights[n] <= 3.2 * lines[a].size


def _extend(lines: Sequence[TextLine], panel: Panel, columns: Sequence[Interval], stack: Stack) -> None:
    """Take in rows before and after that keep to the columns, over a few titles between."""
    inner = [b.base - a.base for a, b in pairwise(lines[panel.start : panel.end])]
    widest = max([_ROW_GAP * max(inner, default=0.0), _ROW_BELOW * lines[panel.start].size])
    closed = panel.heights[-1] in stack.rules and _rows_before(lines, panel)
    while not closed and (
        more := _rows_on(
            lines[panel.end :], lines[panel.end - 1], columns, widest, titles=panel.heights[-1] not in stack.rules
        )
    ):
        panel.end += more
    first = lines[panel.start]
    headed = panel.heights[0] in stack.rules and first.bold and _several(first)
    while not headed and (
        more := _rows_on(
            lines[: panel.start][::-1],
            lines[panel.start],
            columns,
            widest,
            titles=panel.heights[0] not in stack.rules,
            up=True,
        )
    ):
        panel.start -= more


def _rows_on(
    lines: Sequence[TextLine],
    last: TextLine,
    columns: Sequence[Interval],
    widest: float,
    *,
    titles: bool,
    up: bool = False,
) -> int:
    """How many lines there are to the next row beside `last`, if one follows; it may go on a cell or stand behind titles."""
    for n, line in enumerate(lines[: _FEW_TITLES + 1 if titles else 1], start=1):
        gap = abs(line.base - last.base)
        if gap > widest or line.size > _LARGER * last.size:
            return 0
        parts = chunks(line.words, columns)
        if _keeps(line, columns) and (len(parts) > 1 or (n == 1 and gap <= _CLOSE * line.size and not up)):
            enough = (n == 1 and not up) or len(parts) >= _MOSTLY * len(columns)
            return n if enough else 0
        last = line
    return 0


def _rows_before(lines: Sequence[TextLine], panel: Panel) -> bool:
    """Do body rows stand within the panel: lines below its second height?"""
    return len(panel.heights) > 2 and any(x.base > panel.heights[1] for x in lines[panel.start : panel.end])


def _keeps(line: TextLine, columns: Sequence[Interval]) -> bool:
    """Does each chunk lie in one column?"""
    for part in chunks(line.words, columns):
        x0, x1 = part[0].x0, max(w.x1 for w in part)
        if sum(x0 < c[1] - 1 and x1 > c[0] + 1 for c in columns) != 1:
            return False
    return True
