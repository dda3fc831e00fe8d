"""Tables without any drawn line, looked for as a whole: from a line of three cells or more down to where the page's lines
stop keeping to columns.

All lines down to running text, a new head or a great gap are taken first; their columns come from all of them at once
(`pdf_gutters`), so that a title between rows, a total or a long head does not end the table. What does not keep to these
columns is cut off again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from pipeline.read.pdf_grid import Interval, TableLine, covered
from pipeline.read.pdf_gutters import column_chunks, columns_of, lines_in
from pipeline.read.pdf_page import Rect
from pipeline.read.pdf_proof import holds
from pipeline.read.pdf_words import TextLine

_FARTHEST, _FAR = 6.0, 3.2
_TITLES = 3
_CLOSE = 1.45
_GOES_ON = 1.35
_LEAST = 3
_STRONG = 0.9
_LARGER = 1.6
_ROUNDS = 4


@dataclass(slots=True)
class OpenTable:
    """Lines from `start` to before `end` with their chunks by column."""

    start: int
    end: int
    columns: list[Interval]
    lines: list[TableLine]


def open_table(rows: Sequence[TextLine], start: int, ruled: Sequence[Rect]) -> OpenTable | None:
    """The table whose first line is `rows[start]`; None where there is none. `ruled`: drawn tables of the page."""
    if not _begins(rows[start]):
        return None
    end = _reach(rows, start, ruled)
    for _ in range(_ROUNDS):
        if end - start < _LEAST:
            return None
        columns = columns_of(rows[start:end])
        if len(columns) < _LEAST:
            return None
        lines = lines_in(rows[start:end], columns)
        kept = _kept(lines, columns)
        if kept == end - start:
            break
        end = start + kept
    else:
        return None
    full = sum(len(x.cells) >= _LEAST for x in lines)
    headed = lines[0].line.bold and not lines[-1].line.bold
    if full < _LEAST + 1 - 2 * headed or not holds(lines, columns, 0):
        return None
    return OpenTable(start, end, columns, lines)


def _begins(line: TextLine) -> bool:
    """Three cells or more, with gaps that no typesetter leaves in running text (heads in bold may stand closer)."""
    wide = sum(b.x0 - a.x1 >= _STRONG * b.size for a, b in pairwise(line.words))
    if wide < _LEAST - 1 and not (wide > 0 and line.bold):
        return False
    return len(column_chunks(line.words)) >= _LEAST


def _reach(rows: Sequence[TextLine], start: int, ruled: Sequence[Rect]) -> int:
    """Where the lines end that may belong to the table."""
    size, head = rows[start].size, rows[start].text
    single = 0
    for i in range(start + 1, len(rows)):
        line, last = rows[i], rows[i - 1]
        gap = line.base - last.base
        if gap > _FARTHEST * size or line.text == head or line.size > _LARGER * size:
            return i - single
        if any(last.base <= r[3] and line.base >= r[1] and r[1] > last.top for r in ruled):
            return i - single
        single = single + 1 if len(column_chunks(line.words)) == 1 and gap > _CLOSE * line.size else 0
        if single > _TITLES:
            return i + 1 - single
    return len(rows)


def _kept(lines: Sequence[TableLine], columns: Sequence[Interval]) -> int:
    """How many lines from the first one keep to the columns, without titles and notes at the end."""
    size = median(x.line.size for x in lines)
    odd, end = 0, len(lines)
    for i, x in enumerate(lines):
        gap = x.line.base - lines[i - 1].line.base if i else 0.0
        if gap > _FAR * size and not _row_follows(lines, i, columns):
            end = i
            break
        odd = odd + 1 if _is_odd(x, columns) else 0
        if odd > 1 and i > 2:
            end = i + 1 - odd
            break
    return _without_notes(lines[:end])


def _without_notes(lines: Sequence[TableLine]) -> int:
    """How many lines there are up to the last row and the lines that go on its cells: notes and signatures are none."""
    last = max((i for i, x in enumerate(lines) if len(x.cells) > 1 and not x.spanning), default=0)
    end = last + 1
    while end < len(lines) and not lines[end].spanning:
        x, above = lines[end].line, lines[end - 1].line
        if x.base - above.base > _GOES_ON * x.size:
            break
        end += 1
    return end


def _row_follows(lines: Sequence[TableLine], i: int, columns: Sequence[Interval]) -> bool:
    """Does a row of the table stand at line `i`, or below the titles there?"""
    return any(len(x.cells) >= 2 and not x.spanning and not _is_odd(x, columns) for x in lines[i : i + _TITLES + 1])


def _is_odd(x: TableLine, columns: Sequence[Interval]) -> bool:
    """Is it a line of several cells of which most lie over several columns: of another table?"""
    if x.spanning or len(x.cells) < 2:
        return False
    return 2 * sum(covered(words, columns)[1] > 1 for words in x.cells.values()) > len(x.cells)
