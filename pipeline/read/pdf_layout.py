"""Where text stands on a page: columns and reading order.

A page is a stack of rows (lines over the whole width, and tables). A run of rows with one empty strip through all of
them, words on both sides and mostly full lines, is set in columns: its left half is read before its right half, and
each half is looked at again for a third column. Rows that cross the strip (titles) part the runs.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np

from pipeline.read.pdf_page import Rect
from pipeline.read.pdf_tables import PageTable
from pipeline.read.pdf_words import TextLine, Word, line_of

_MIN_ROWS = 5
_MIN_GUTTER = 9.0
_MIN_FULL = 0.62
_MIN_COLUMN = 90.0
_STEP = 4.0
_MAX_CROSSING = 0.3


@dataclass(slots=True)
class Strip:
    """A vertical run of lines and tables that are read from top to bottom. `left`, `right`: margins of its text."""

    page: int
    items: list[TextLine | PageTable] = field(default_factory=list)
    left: float = 0.0
    right: float = 0.0
    in_columns: bool = False


def strips(lines: Sequence[TextLine], tables: Sequence[PageTable], page: int) -> list[Strip]:
    """The page's lines and tables as strips in reading order."""
    both: list[TextLine | PageTable] = [*lines, *tables]
    items = sorted(both, key=_top)
    upright = [x for x in items if not isinstance(x, TextLine) or x.turn == 0]
    turned = [x for x in items if isinstance(x, TextLine) and x.turn]
    found = _split(upright, page, 0)
    if turned:
        found.append(_strip(list(turned), page))
    return found


def _top(item: TextLine | PageTable) -> float:
    return item.rect[1] if isinstance(item, PageTable) else item.base - 0.76 * item.size


def _strip(items: list[TextLine | PageTable], page: int, in_columns: bool = False) -> Strip:
    spans = [_extent(x) for x in items]
    return Strip(page, items, min(s[0] for s in spans), max(s[1] for s in spans), in_columns)


def _extent(item: TextLine | PageTable) -> tuple[float, float]:
    return (item.rect[0], item.rect[2]) if isinstance(item, PageTable) else (item.x0, item.x1)


def _split(items: list[TextLine | PageTable], page: int, depth: int) -> list[Strip]:
    if not items:
        return []
    run = _best_run(items) if depth < 3 else None
    if run is None:
        return [_strip(items, page, depth > 0)]
    start, end, gutter = run
    left, right = _halves(items[start:end], gutter)
    return [
        *_split(items[:start], page, depth),
        *_split(left, page, depth + 1),
        *_split(right, page, depth + 1),
        *_split(items[end:], page, depth),
    ]


def _best_run(items: list[TextLine | PageTable]) -> tuple[int, int, float] | None:
    """The longest run of items with a common gutter: `(start, end, x of the gutter)`."""
    best: tuple[int, int, float] | None = None
    for x in _candidates(items):
        for start, end in _runs(items, x):
            if (best is None or end - start > best[1] - best[0]) and _is_columns(items[start:end], x):
                best = (start, end, x)
    return best


def _candidates(items: list[TextLine | PageTable]) -> list[float]:
    """Places that few lines cross while enough of them have words on either side, the emptiest first."""
    lines = [x for x in items if isinstance(x, TextLine)]
    if len(lines) < _MIN_ROWS:
        return []
    low, high = min(x.x0 for x in lines), max(x.x1 for x in lines)
    bins = int((high - low) // _STEP) + 1
    crossed = np.zeros(bins + 2)
    starts, ends = np.zeros(bins + 2), np.zeros(bins + 2)
    for line in lines:
        for w in line.words:
            crossed[int((w.x0 - low) // _STEP) : int((w.x1 - low) // _STEP) + 1] += 1
        starts[int((line.x0 - low) // _STEP)] += 1
        ends[int((line.x1 - low) // _STEP)] += 1
    left, right = np.cumsum(starts), len(lines) - np.cumsum(ends)
    limit = max(2.0, _MAX_CROSSING * len(lines))
    inner = range(int(0.15 * bins), int(0.85 * bins) + 1)
    good = [k for k in inner if crossed[k] <= limit and left[k] >= _MIN_ROWS and right[k] >= 3]
    return [low + _STEP * (k + 0.5) for k in sorted(good, key=lambda k: (crossed[k], abs(k - bins / 2)))[:12]]


def _runs(items: list[TextLine | PageTable], x: float) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    start: int | None = None
    for i, item in enumerate(items):
        if _crosses(item, x):
            if start is not None:
                runs.append((start, i))
            start = None
        elif start is None:
            start = i
    if start is not None:
        runs.append((start, len(items)))
    return [r for r in runs if r[1] - r[0] >= _MIN_ROWS]


def _crosses(item: TextLine | PageTable, x: float) -> bool:
    reach = _MIN_GUTTER / 2 - 1.5
    if isinstance(item, PageTable):
        return item.rect[0] < x + reach and item.rect[2] > x - reach
    return any(w.x0 < x + reach and w.x1 > x - reach for w in item.words)


def _halves(
    items: Sequence[TextLine | PageTable], x: float
) -> tuple[list[TextLine | PageTable], list[TextLine | PageTable]]:
    left: list[TextLine | PageTable] = []
    right: list[TextLine | PageTable] = []
    for item in items:
        if isinstance(item, PageTable):
            (left if item.rect[2] <= x else right).append(item)
            continue
        sides: tuple[list[Word], list[Word]] = ([], [])
        for w in item.words:
            sides[w.x0 > x].append(w)
        for words, side in zip(sides, (left, right), strict=True):
            if words:
                side.append(line_of(words, item.turn, item.page))
    return sorted(left, key=_top), sorted(right, key=_top)


def _is_columns(items: Sequence[TextLine | PageTable], x: float) -> bool:
    """Are both halves text of their own: no table's columns inside, and baselines that differ or mostly full lines?"""
    left, right = (_lines(half) for half in _halves(items, x))
    if len(left) < _MIN_ROWS or len(right) < 3 or not (_wide_enough(left) and _wide_enough(right)):
        return False
    if not (_undivided(left) and _undivided(right)):
        return False
    if len(left) >= 7 and len(right) >= 5 and _apart(left, right) >= 0.35:
        return True
    return _runs_on(left) and _runs_on(right)


def _lines(items: Sequence[TextLine | PageTable]) -> list[TextLine]:
    return [x for x in items if isinstance(x, TextLine)]


def _wide_enough(lines: list[TextLine]) -> bool:
    width = max(x.x1 for x in lines) - min(x.x0 for x in lines)
    words = sum(len(x.words) for x in lines) / len(lines)
    return width >= _MIN_COLUMN and words >= 2.4


def _undivided(lines: list[TextLine]) -> bool:
    """No columns of a table inside; columns of text are well."""
    if _gapped(lines) <= 0.2:
        return True
    width = max(x.x1 for x in lines) - min(x.x0 for x in lines)
    inner = _best_run(list(lines)) if width > 2.3 * _MIN_COLUMN else None
    return inner is not None and inner[1] - inner[0] >= 0.7 * len(lines)


def _gapped(lines: list[TextLine]) -> float:
    """Share of lines with a wide gap inside."""
    wide = sum(any(b.x0 - a.x1 > 1.6 * b.size for a, b in pairwise(x.words)) for x in lines)
    return wide / len(lines)


def _apart(left: list[TextLine], right: list[TextLine]) -> float:
    """Share of lines on the right that stand at the height of no line on the left, where left lines surround them."""
    bases = [x.base for x in left]
    inner = [x for x in right if bases[0] - 1 <= x.base <= bases[-1] + 1]
    if len(inner) < 4:
        return 0.0
    off = sum(min(abs(x.base - b) for b in bases) > 0.12 * x.size for x in inner)
    return off / len(inner)


def _runs_on(lines: list[TextLine]) -> bool:
    width = max(x.x1 for x in lines) - min(x.x0 for x in lines)
    full = sum((x.x1 - x.x0) / width for x in lines) / len(lines)
    words = sum(len(x.words) for x in lines) / len(lines)
    return full >= _MIN_FULL and words >= 3


def inside(line: TextLine, rect: Rect) -> bool:
    """Does the middle of the line lie in the rectangle?"""
    x, y = (line.x0 + line.x1) / 2, (line.top + line.bottom) / 2
    return rect[0] <= x <= rect[2] and rect[1] <= y <= rect[3]
