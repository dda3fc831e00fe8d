"""Tables without ruling lines: words that keep to columns over several lines.

1. From a line with wide gaps a region grows downwards while the empty strips between its columns stay empty. A line
   that crosses a strip is taken only where lines that keep to the columns follow (a group title inside a table).
2. The region is a table where its columns prove themselves: three or more of them, or two with a heading or numbers.
   Running text in columns, lists, label/value lines and tables of contents are not tables.
   `pdf_proof` judges.
3. `pdf_rows` puts the lines into rows.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from pipeline.read.pdf_grid import TableLine
from pipeline.read.pdf_gutters import lines_in
from pipeline.read.pdf_open import OpenTable, open_table
from pipeline.read.pdf_page import Edge, Rect
from pipeline.read.pdf_proof import crosses_region, proven_table
from pipeline.read.pdf_regions import Interval, Region, chunks, proven_columns, table_lines
from pipeline.read.pdf_rows import build_table
from pipeline.read.pdf_tables import PageTable
from pipeline.read.pdf_words import TextLine, Word

_STRONG = 1.0
_MAX_PENDING = 2
_FEW = 4
_ENOUGH = 0.7
_CLOSE, _BELOW_HEAD = 1.45, 2.3
_LONG = 30
"""A region of so many lines that is no table is running text: no table is looked for inside it."""


def borderless_tables(
    lines: Sequence[TextLine], rules: Sequence[Edge], ruled: Sequence[Rect]
) -> tuple[list[PageTable], list[TextLine]]:
    """Tables among the lines (from top to bottom), and the lines that are in none. `rules`: horizontal ruling lines."""
    rows = sorted((x for x in lines if x.turn == 0), key=lambda x: x.base)
    tables: list[PageTable] = []
    used: set[int] = set()
    known: list[Interval] = []
    start = 0
    while start < len(rows):
        region = _grow(rows, start, ruled) if _gaps(rows[start]) else None
        whole = open_table(rows, start, ruled)
        if whole is None and region is not None and _better_below(rows, region, ruled):
            start += 1
            continue
        if region is not None:
            region.columns = proven_columns(table_lines(rows, region), region.columns)
            _extend_up(rows, region, used)
        table = proven_table(rows, region, rules) if region is not None else None
        if whole is not None and _is_more(whole, region, table):
            region = Region(whole.start, whole.end, whole.columns)
            _extend_up(rows, region, used)
            lines_read = lines_in(rows[region.start : region.end], region.columns)
            table = build_table(lines_read, region.columns, _places(rules, lines_read, region.columns))
        if table is None and (further := _further_row(rows, start, known)) is not None:
            region, table = further, build_table(table_lines(rows, further), known, [])
        if region is None or table is None:
            long = region is not None and region.end - start >= _LONG
            start = region.end if region is not None and long else start + 1
            continue
        tables.append(table)
        known = region.columns
        used.update(id(x) for x in rows[region.start : region.end])
        start = region.end
    return tables, [x for x in lines if id(x) not in used]


def _is_more(whole: OpenTable, region: Region | None, table: PageTable | None) -> bool:
    """Has the table looked for as a whole no fewer lines and columns than the one that grew line by line?"""
    if region is None or table is None:
        return True
    enough = whole.end - whole.start >= _ENOUGH * (region.end - region.start)
    return enough and len(whole.columns) >= table.n_columns


def _places(rules: Sequence[Edge], lines: Sequence[TableLine], columns: Sequence[Interval]) -> list[float]:
    return [e.place for e in rules if crosses_region(e, lines, columns)]


def _further_row(rows: Sequence[TextLine], start: int, known: Sequence[Interval]) -> Region | None:
    """One or two lines that keep to the columns of the table before, too few for a table of their own."""
    end = start
    while end < len(rows) and end - start < _FEW:
        line = rows[end]
        below_head = end == start + 1 and rows[start].bold and not line.bold
        limit = _BELOW_HEAD if below_head else _CLOSE
        if end > start and line.base - rows[end - 1].base > limit * line.size:
            break
        parts = chunks(line.words, known)
        lefts = [c[0] for c in known]
        if not all(any(abs(p[0].x0 - left) <= 2 for left in lefts) for p in parts):
            return None
        if end == start and (
            len(known) < 3 or len(parts) < max(3, len(known) - 1) or len(parts) != len(chunks(line.words))
        ):
            return None
        end += 1
    return Region(start, end, list(known)) if end > start else None


def _extend_up(rows: Sequence[TextLine], region: Region, used: set[int]) -> None:
    """Take in heading lines above that keep to the columns: a heading cell of two lines, centred, begins higher."""
    for _ in range(2):
        if region.start == 0:
            return
        line, first = rows[region.start - 1], rows[region.start]
        parts = chunks(line.words, region.columns)
        inside = all(any(c[0] - 2 <= p[0].x0 and p[-1].x1 <= c[1] + 2 for c in region.columns) for p in parts)
        close = first.base - line.base <= 1.3 * line.size
        if id(line) in used or not (inside and close and line.bold == first.bold and abs(line.size - first.size) < 0.5):
            return
        region.start -= 1


def _better_below(rows: Sequence[TextLine], region: Region, ruled: Sequence[Rect]) -> bool:
    """Does a region that begins a few lines further down have more columns? Then this line is a title above it."""
    for start in range(region.start + 1, min(region.start + 5, region.end - 2)):
        below = _grow(rows, start, ruled) if _gaps(rows[start]) else None
        if below is not None and len(below.columns) > len(region.columns) and below.end >= region.end - 1:
            return True
    return False


def _gaps(line: TextLine) -> list[Interval]:
    """Wide gaps between the line's words."""
    words = line.words
    return [(a.x1, b.x0) for a, b in pairwise(words) if b.x0 - a.x1 >= max(_STRONG * max(a.size, b.size), 6.0)]


def _with(columns: list[Interval], parts: list[list[Word]]) -> list[Interval]:
    """The columns widened by the chunks of one more line."""
    spans = sorted([*columns, *((p[0].x0, max(w.x1 for w in p)) for p in parts)])
    merged = [spans[0]]
    for x0, x1 in spans[1:]:
        if x0 - merged[-1][1] < 1.5:
            merged[-1] = (merged[-1][0], max(merged[-1][1], x1))
        else:
            merged.append((x0, x1))
    return merged


def _grow(rows: Sequence[TextLine], start: int, ruled: Sequence[Rect]) -> Region | None:
    columns = _with([], chunks(rows[start].words))
    if len(columns) < 2:
        return None
    region = Region(start, start + 1, columns)
    pending: list[int] = []
    pitches: list[float] = []
    for i in range(start + 1, len(rows)):
        line, last = rows[i], rows[i - 1]
        pitch = line.base - last.base
        if _stops(rows, region, i, pitch, pitches) or _between(last, line, ruled):
            break
        parts = chunks(line.words, region.columns)
        wider = _with(region.columns, parts)
        fewer = len(wider) < len(region.columns)
        if fewer or _crossed(region.columns, parts) or _runs_through(line, region.columns):
            pending.append(i)
            if len(pending) > _MAX_PENDING:
                break
            continue
        if pending and len(parts) < 2:
            break
        region.spanning.update(pending)
        pending = []
        pitches.append(pitch)
        region.columns, region.end = wider, i + 1
    _trim(rows, region)
    return region if region.end - region.start >= 3 and len(region.columns) >= 2 else None


def _crossed(columns: Sequence[Interval], parts: list[list[Word]]) -> bool:
    """Does a chunk lie in more than one column?"""
    for part in parts:
        x0, x1 = part[0].x0, max(w.x1 for w in part)
        if sum(x0 < c[1] - 1 and x1 > c[0] + 1 for c in columns) > 1:
            return True
    return False


def _runs_through(line: TextLine, columns: Sequence[Interval]) -> bool:
    """A sentence without any wide gap that lies over several columns."""
    whole = chunks(line.words)
    return len(whole) == 1 and _crossed(columns, whole)


def _stops(rows: Sequence[TextLine], region: Region, i: int, pitch: float, pitches: list[float]) -> bool:
    """A gap too wide, a title, or the heading row of the next table."""
    line = rows[i]
    body = rows[region.start : region.end]
    size = median(x.size for x in body)
    widest = max(pitches, default=1.6 * size)
    if pitch > max(3.2 * size, 2.3 * widest):
        return True
    parts = chunks(line.words, region.columns)
    if len(parts) == 1 or len(chunks(line.words)) == 1:
        if not pitches:
            return False  # the first group's title below the heads
        title = line.size >= 1.1 * size or (line.bold and not all(x.bold for x in body))
        return title and pitch > 1.15 * (median(pitches) if pitches else 1.2 * size) and line.size >= size
    plain = any(not x.bold for x in body)
    repeats = line.text == body[0].text
    heads = (
        line.bold and plain and not any(ch.isdigit() for ch in line.text) and len(parts) >= 0.6 * len(region.columns)
    )
    return repeats or (heads and body[0].bold and pitch > 1.15 * (median(pitches) if pitches else size))


def _between(a: TextLine, b: TextLine, ruled: Sequence[Rect]) -> bool:
    return any(a.base <= r[3] and b.base >= r[1] and r[1] > a.top for r in ruled)


def _trim(rows: Sequence[TextLine], region: Region) -> None:
    """Without lines at the end that fill one column only, unless they follow closely (a wrapped cell)."""
    size = median(x.size for x in rows[region.start : region.end])
    while region.end - region.start > 2:
        last, before = rows[region.end - 1], rows[region.end - 2]
        alone = len(chunks(last.words, region.columns)) == 1
        if region.end - 1 in region.spanning or (alone and last.base - before.base > 1.45 * size):
            region.end -= 1
            region.spanning.discard(region.end)
        else:
            break
