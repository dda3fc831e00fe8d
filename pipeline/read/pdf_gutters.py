"""Columns of lines that are known to be a table: what stands under each other, apart from cells over several columns.

A line parts into chunks at gaps wider than a blank. A chunk that lies over a gap which other lines leave is a merged
cell, a title or two columns that nearly touch, and says nothing about the columns; the others, put together, are the
columns. Short words at even distances (the heads of months) are a column each.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from pipeline.read.pdf_grid import Interval, TableLine, covered, spread
from pipeline.read.pdf_regions import chunks
from pipeline.read.pdf_words import TextLine, Word

_GAP = 0.5
_MIN_GUTTER = 1.5
_LEFT_FREE = 3.0
_SHARE = 0.15
_MANY, _BOTH = 5, 0.3
_MOST_HEAD_LINES = 6
_CENTRED = 0.15
_EVEN_RUN, _EVEN, _SHORT = 4, 0.07, 6
_LONG_RUN, _BLANK = 6, 0.36


def columns_of(lines: Sequence[TextLine]) -> list[Interval]:
    """The columns' covered intervals from left to right."""
    parted = [column_chunks(x.words) for x in lines]
    spans = [(i, p[0].x0, max(w.x1 for w in p)) for i, parts in enumerate(parted) if len(parts) > 1 for p in parts]
    gaps = [(i, max(w.x1 for w in a), b[0].x0) for i, parts in enumerate(parted) for a, b in pairwise(parts)]
    if not gaps:
        return []
    heads = _head_lines(lines)
    bridging = _bridging(spans, gaps, heads)
    kept = _without_lone_bridges([s for s, bridge in zip(spans, bridging, strict=True) if not bridge])
    alone = [(p[0][0].x0, max(w.x1 for w in p[0])) for p in parted if len(p) == 1]
    return _widened(_with_heads(_united(kept), kept, heads), alone)


def _widened(columns: list[Interval], alone: list[tuple[float, float]]) -> list[Interval]:
    """The columns with the lines that stand in them alone, as far as these leave a gap to the next one."""
    found = list(columns)
    for x0, x1 in alone:
        under = [k for k, (a, b) in enumerate(columns) if x0 < b and x1 > a]
        if len(under) == 1:
            k = under[0]
            low = columns[k - 1][1] + _LEFT_FREE if k else x0
            high = columns[k + 1][0] - _LEFT_FREE if k + 1 < len(columns) else x1
            if x0 >= low and x1 <= high:
                found[k] = (min(found[k][0], x0), max(found[k][1], x1))
    return found


def _head_lines(lines: Sequence[TextLine]) -> int:
    """How many lines head the columns: the bold ones at the top where others are not bold, else one."""
    plain = next((i for i, x in enumerate(lines) if not x.bold), 0)
    return min(plain, _MOST_HEAD_LINES) if plain else 1


def _bridging(spans: list[tuple[int, float, float]], gaps: list[tuple[int, float, float]], heads: int) -> list[bool]:
    """Does a chunk lie over gaps that several other lines leave there? Of a head over heads the line below is enough."""
    line, left, right = (np.array(column) for column in zip(*gaps, strict=True))
    start, end = np.array([s[1] for s in spans]), np.array([s[2] for s in spans])
    of_line = np.array([s[0] for s in spans])
    found = []
    for i, x0, x1 in spans:
        leaving = np.unique(line[(left > x0 + 1) & (right < x1 - 1) & (right - left >= _MIN_GUTTER)])
        over = len(np.unique(of_line[(start < x1 - 1) & (end > x0 + 1)]))
        above = i < heads and any(i < j <= heads for j in leaving)
        found.append(above or len(leaving) >= max(2.0, _SHARE * over))
    return found


def _without_lone_bridges(spans: list[tuple[int, float, float]]) -> list[tuple[int, float, float]]:
    """Without the single chunk that alone closes a gap between two columns (a total set to the right of its cell)."""
    gone: set[tuple[int, float, float]] = set()
    for x0, x1 in _united(spans):
        inside = [s for s in spans if s[1] >= x0 - 0.1 and s[2] <= x1 + 0.1]
        if len(inside) < _MANY:
            continue
        ends = sorted({v for s in inside for v in s[1:]})
        for a, b in pairwise(ends):
            over = [s for s in inside if s[1] <= a and s[2] >= b]
            if b - a < _MIN_GUTTER or len(over) != 1:
                continue
            left, right = {s[0] for s in inside if s[2] <= a}, {s[0] for s in inside if s[1] >= b}
            if len(left & right) >= max(2, _BOTH * len(left | right)):
                gone.update(over)
    return [s for s in spans if s not in gone]


def _united(spans: list[tuple[int, float, float]]) -> list[Interval]:
    united: list[Interval] = []
    for _, x0, x1 in sorted(spans, key=lambda s: s[1]):
        if united and x0 - united[-1][1] < _MIN_GUTTER:
            united[-1] = (united[-1][0], max(united[-1][1], x1))
        else:
            united.append((x0, x1))
    return united


def _with_heads(columns: list[Interval], spans: list[tuple[int, float, float]], heads: int) -> list[Interval]:
    """A column of heads alone and the one beside it that has no head (marks centred under them) are one."""
    filled = [{i for i, x0, x1 in spans if x0 >= a - 0.1 and x1 <= b + 0.1} for a, b in columns]
    joined: dict[int, int] = {}
    for k, lines in enumerate(filled):
        if max(lines) >= heads:
            continue
        beside = [n for n in (k - 1, k + 1) if 0 <= n < len(columns) and n not in joined.values()]
        free = [n for n in beside if min(filled[n]) >= heads]
        if free:
            joined[k] = min(free, key=lambda n: _gap(columns, k, n))
    merged = {k: (min(columns[k][0], columns[n][0]), max(columns[k][1], columns[n][1])) for k, n in joined.items()}
    gone = set(joined.values())
    return [merged.get(k, c) for k, c in enumerate(columns) if k not in gone]


def _gap(columns: list[Interval], k: int, n: int) -> float:
    return columns[n][0] - columns[k][1] if n > k else columns[k][0] - columns[n][1]


def column_chunks(words: Sequence[Word]) -> list[list[Word]]:
    """Words parted at gaps wider than a blank, and where short words stand at even distances."""
    even = _even_words(words)
    parts: list[list[Word]] = [[words[0]]]
    for n, (last, word) in enumerate(pairwise(words), start=1):
        gap = word.x0 - last.x1
        if gap >= _GAP * max(word.size, last.size) or (n in even and n - 1 in even and gap >= _MIN_GUTTER):
            parts.append([word])
        else:
            parts[-1].append(word)
    return parts


def _even_words(words: Sequence[Word]) -> set[int]:
    """Numbers of the words in runs of short ones whose middles stand at even distances."""
    if sum(len(w.text) <= _SHORT for w in words) < _EVEN_RUN:
        return set()
    middles = [(w.x0 + w.x1) / 2 for w in words]
    steps = [b - a for a, b in pairwise(middles)]
    found: set[int] = set()
    start = 0
    for n in range(1, len(steps) + 1):
        if n == len(steps) or abs(steps[n] - steps[start]) > _EVEN * steps[start]:
            if _is_even_run(words[start : n + 1]):
                found.update(range(start, n + 1))
            start = n
    return found


def _is_even_run(run: Sequence[Word]) -> bool:
    """Short words, many of them or with more than a blank between."""
    if len(run) < _EVEN_RUN or any(len(w.text) > _SHORT for w in run):
        return False
    return len(run) >= _LONG_RUN or all(b.x0 - a.x1 >= _BLANK * b.size for a, b in pairwise(run))


def lines_in(lines: Sequence[TextLine], columns: list[Interval]) -> list[TableLine]:
    """The lines with their chunks by column; a line without a gap that lies over several columns is spanning."""
    heads = _head_lines(lines)
    found: list[TableLine] = []
    for i, line in enumerate(lines):
        whole = column_chunks(line.words)
        spanning = len(whole) == 1 and covered(whole[0], columns)[1] > 1
        if spanning:
            parts = whole
        elif i < heads:
            below = lines[i + 1 : heads]
            parts = [p for w in whole for p in ([w] if _over_heads(w, below, columns) else chunks(w, columns))]
        else:
            parts = chunks(line.words, columns)
        covers = [covered(part, columns) for part in parts]
        found.append(TableLine(line, spread(parts, columns), spanning, {k: n for k, n in covers if n > 1}))
    for above, below_it in pairwise(found[:heads]):
        _widen(above, below_it, columns)
    return found


def _widen(above: TableLine, below: TableLine, columns: Sequence[Interval]) -> None:
    """Let a head that stands in the middle above several heads reach over all of them."""
    reach = {k: (k, k + above.spans.get(k, 1) - 1) for k in above.cells}
    free = set(below.cells) - {k for first, last in reach.values() for k in range(first, last + 1)}
    for k, words in list(above.cells.items()):
        first, last = reach[k]
        if not any(n in below.cells for n in range(first, last + 1)):
            continue
        while first - 1 in free and last + 1 in free:
            first, last = first - 1, last + 1
        middle = (words[0].x0 + max(w.x1 for w in words)) / 2
        off = abs((columns[first][0] + columns[last][1]) / 2 - middle)
        if (first, last) != reach[k] and off <= _CENTRED * (columns[last][1] - columns[first][0]):
            free -= set(range(first, last + 1))
            del above.cells[k]
            above.spans.pop(k, None)
            above.cells[first], above.spans[first] = words, last - first + 1


def _over_heads(part: Sequence[Word], below: Sequence[TextLine], columns: Sequence[Interval]) -> bool:
    """Does a head lie over several columns that have heads of their own on one line below?"""
    first, count = covered(part, columns)
    if count < 2:
        return False
    for line in below:
        under = {covered(p, columns)[0] for p in column_chunks(line.words)}
        if len(under & set(range(first, first + count))) > 1:
            return True
    return False
