"""Tables without ruling lines: words that keep to columns over several lines.

1. From a line with wide gaps a region grows downwards while the empty strips between its columns stay empty. A line
   that crosses a strip is taken only where lines that keep to the columns follow (a group title inside a table).
2. The region is a table where its columns prove themselves: three or more of them, or two with a heading or numbers.
   Running text in columns, lists, label/value lines and tables of contents are not tables.
3. `pdf_rows` puts the lines into rows.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

from pipeline.read.pdf_page import Edge, Rect
from pipeline.read.pdf_rows import TableLine, build_table, spread
from pipeline.read.pdf_tables import PageTable
from pipeline.read.pdf_words import TextLine, Word
from pipeline.read.starts import bullet, starts_enumerated

Interval = tuple[float, float]

_STRONG = 1.0
_CHUNK = 0.75
_LEADER = re.compile(r"(?:[.·…_]\s?){4,}")
_NUMBER = re.compile(r"^[\W_]*\d[\d.,\s%/–-]*\W*$")
_MAX_PENDING = 2
_LONG = 30
"""A region of so many lines that is no table is running text: no table is looked for inside it."""


@dataclass(slots=True)
class Region:
    """Lines from `start` to before `end`; `columns`: their covered intervals; `spanning`: lines that cross strips."""

    start: int
    end: int
    columns: list[Interval]
    spanning: set[int] = field(default_factory=set)


def borderless_tables(
    lines: Sequence[TextLine], rules: Sequence[Edge], ruled: Sequence[Rect]
) -> tuple[list[PageTable], list[TextLine]]:
    """Tables among the lines (from top to bottom), and the lines that are in none. `rules`: horizontal ruling lines."""
    rows = sorted((x for x in lines if x.turn == 0), key=lambda x: x.base)
    tables: list[PageTable] = []
    used: set[int] = set()
    start = 0
    while start < len(rows):
        region = _grow(rows, start, ruled) if _gaps(rows[start]) else None
        if region is not None and _better_below(rows, region, ruled):
            start += 1
            continue
        table = _accept(rows, region, rules) if region is not None else None
        if region is None or table is None:
            long = region is not None and region.end - start >= _LONG
            start = region.end if region is not None and long else start + 1
            continue
        tables.append(table)
        used.update(id(x) for x in rows[region.start : region.end])
        start = region.end
    return tables, [x for x in lines if id(x) not in used]


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


def chunks(words: Sequence[Word], columns: Sequence[Interval] = ()) -> list[list[Word]]:
    """Words parted at wide gaps and where a strip between known columns lies in the gap."""
    parts: list[list[Word]] = [[words[0]]]
    strips = [(a[1], b[0]) for a, b in pairwise(columns) if b[0] - a[1] >= 1.5]
    last = words[0]
    for word in words[1:]:
        gap = word.x0 - last.x1
        if gap >= 1.5 and (gap >= _CHUNK * max(word.size, last.size) or _column_begins(strips, last, word)):
            parts.append([word])
        else:
            parts[-1].append(word)
        last = word
    return parts


def _column_begins(strips: Sequence[Interval], last: Word, word: Word) -> bool:
    """Does a column begin in this gap: the next word lies in it, the last one before it?"""
    return any(last.x1 <= b + 0.5 and word.x1 > b + 0.5 and word.x0 > a - 0.5 for a, b in strips)


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
        if _crossed(region.columns, parts) or _runs_through(line, region.columns):
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


def _accept(rows: Sequence[TextLine], region: Region, rules: Sequence[Edge]) -> PageTable | None:
    lines = [
        TableLine(rows[i], spread(chunks(rows[i].words, region.columns), region.columns), i in region.spanning)
        for i in range(region.start, region.end)
    ]
    columns = _proven_columns(lines, region.columns)
    if len(columns) < len(region.columns):
        region.columns = columns
        lines = [TableLine(x.line, spread(chunks(x.line.words, columns), columns), x.spanning) for x in lines]
    many = [x for x in lines if len(x.cells) >= 2 and not x.spanning]
    if len(columns) < 2 or len(many) < 3 or _is_contents(lines):
        return None
    inner = [e for e in rules if _crosses_region(e, lines, columns)]
    texts = [_column_texts(lines, k) for k in range(len(columns))]
    real = [k for k in range(len(columns)) if not _is_marks(texts[k])]
    if _is_prose(lines, columns, real):
        return None
    full = [x for x in many if len(x.cells) >= 3]
    if (len(real) >= 3 and len(full) >= 2) or _two_columns_hold(lines, texts, real, columns, inner):
        table = build_table(lines, columns, inner)
        return table if _is_filled(table) else None
    return None


def _is_filled(table: PageTable) -> bool:
    """Are most cells filled, or is one of the first rows full (marks under months may be few)? Charts are neither."""
    filled = [sum(c.column_span for c in table.row(r) if c.lines) for r in range(table.n_rows)]
    return sum(filled) >= 0.5 * table.n_rows * table.n_columns or max(filled[:2]) == table.n_columns


def _proven_columns(lines: list[TableLine], columns: list[Interval]) -> list[Interval]:
    """Columns that fewer than two lines fill are put to their nearer neighbour."""
    counts = [sum(k in x.cells and not x.spanning for x in lines) for k in range(len(columns))]
    kept = list(columns)
    for k in reversed(range(len(columns))):
        if counts[k] >= 2 or len(kept) < 3:
            continue
        left = kept[k][0] - kept[k - 1][1] if k > 0 else float("inf")
        right = kept[k + 1][0] - kept[k][1] if k + 1 < len(kept) else float("inf")
        if left <= right:
            kept[k - 1] = (kept[k - 1][0], kept[k][1])
        else:
            kept[k + 1] = (kept[k][0], kept[k + 1][1])
        del kept[k]
    return kept


def _column_texts(lines: list[TableLine], column: int) -> list[str]:
    return [" ".join(w.text for w in x.cells[column]) for x in lines if column in x.cells and not x.spanning]


def _is_marks(texts: list[str]) -> bool:
    """Only bullets or the enumerators of a list."""
    if not texts:
        return True
    marks = sum(
        (bool(bullet(t + " x")) and len(t) <= 2) or (len(t) <= 6 and starts_enumerated(t + " X")) for t in texts
    )
    return marks == len(texts)


def _is_contents(lines: list[TableLine]) -> bool:
    leaders = sum(bool(_LEADER.search(x.line.text)) for x in lines)
    return leaders >= 0.4 * len(lines)


def _is_prose(lines: list[TableLine], columns: list[Interval], real: list[int]) -> bool:
    """Are these columns of running text: most columns made of full lines of many words?"""
    running = 0
    for k in real:
        width = columns[k][1] - columns[k][0]
        cells = [x.cells[k] for x in lines if k in x.cells and not x.spanning]
        words = sum(len(c) for c in cells) / max(1, len(cells))
        full = sum(max(w.x1 for w in c) - c[0].x0 for c in cells) / max(1.0, width * len(cells))
        if len(cells) >= 5 and words >= 3.5 and full >= 0.7:
            running += 1
    return running >= 2 and running >= len(real) - 1


def _crosses_region(edge: Edge, lines: list[TableLine], columns: list[Interval]) -> bool:
    top, bottom = lines[0].line.top - 14, lines[-1].line.bottom + 14
    width = columns[-1][1] - columns[0][0]
    shared = min(edge.end, columns[-1][1]) - max(edge.start, columns[0][0])
    return top <= edge.place <= bottom and shared >= 0.7 * width


def _two_columns_hold(
    lines: list[TableLine], texts: list[list[str]], real: list[int], columns: list[Interval], rules: list[Edge]
) -> bool:
    """Is a region of two columns (and maybe a column of marks) a table? It needs a heading, rules or numbers."""
    if len(real) < 2 and not (len(columns) >= 2 and len(real) == 1 and rules):
        return False
    many = [x for x in lines if len(x.cells) >= 2 and not x.spanning]
    share = len(many) / len(lines)
    labels = sum(t.rstrip().endswith(":") for t in texts[0]) + sum(t.rstrip().endswith(":") for t in texts[-2])
    if labels >= 0.4 * len(many) or share < 0.5:
        return False
    if len({round(e.place) for e in rules}) >= 3:
        return True
    numbers = sum(bool(_NUMBER.match(t)) for t in texts[-1])
    if numbers >= 0.7 * len(texts[-1]) and len(many) >= 4 and share >= 0.7:
        return _NUMBER.match(texts[-1][0]) is None or len(columns) > 2
    head = lines[0]
    headed = head.line.bold and len(head.cells) == len(columns) and sum(x.line.bold for x in lines) <= 0.4 * len(lines)
    return headed and len(many) >= 3
