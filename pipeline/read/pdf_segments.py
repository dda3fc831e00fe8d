"""Lines of a table without row lines to rows: the best segmentation of all lines at once.

Between any two lines a row may end. What speaks for it or against it is added up over a row's lines and the best sum over
the whole table is found (dynamic programme over the lines, as for the breaking of paragraphs):

- distance: lines of one cell follow each other at the tightest pitch, a row begins below a wider gap in every column;
- words: a line that begins in lower case, or whose first word would not have fitted above, goes on a cell; numbers and
  marks under each other do not;
- alignment: the cells of a row begin on one line, or are centred on one height, or end on one line;
- fullness: a column that is filled in nearly all rows is not empty in this one.

Where rules or the edges of shaded bands lie, rows part in any case.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from pipeline.read.pdf_continuing import goes_on_by
from pipeline.read.pdf_grid import Interval, TableLine

_MAX_LINES = 40
_SAME_PITCH, _WIDER = 1.08, 1.14
_TIGHT, _WIDE = 3.0, -5.0
_ASKEW, _EMPTY, _EMPTIEST = -1.2, -0.9, -1.8
_USUALLY = 0.8
_MOST_MERGED = 3
_USUAL_PITCH, _WIDEST_PITCH = 1.2, 1.65
_ALIGNED = 0.3


@dataclass(slots=True)
class _Model:
    """What is known of the table's lines. `following[i][k]`: next line below `i` that fills column `k`."""

    lines: Sequence[TableLine]
    columns: Sequence[Interval]
    pitch: float
    following: list[dict[int, int]]
    words: dict[tuple[int, int], float]
    distance: list[float]
    left_out: set[int]
    tight: float = 0.0
    usual: set[int] = field(default_factory=set)


def row_breaks(lines: Sequence[TableLine], columns: Sequence[Interval], hard: Sequence[bool]) -> list[bool]:
    """For each line but the first: does a row begin there? `hard`: where one does in any case."""
    if len(lines) < 2:
        return []
    fixed = [h or stands_alone(a, b) for h, (a, b) in zip(hard, pairwise(lines), strict=True)]
    model = _model(lines, columns, fixed)
    ways = [_best(model, fixed, alignment) for alignment in ("top", "middle", "bottom")]
    _, breaks, alignment = max(ways, key=lambda way: way[0])
    model.usual = _usual(model, breaks)
    if model.usual:
        breaks = _best(model, fixed, alignment)[1]
    return breaks


def stands_alone(a: TableLine, b: TableLine) -> bool:
    """Does a row end between the lines in any case: a title over several columns, a head over heads, the last bold line?"""
    if not a.spanning and not b.spanning:
        if any(sum(k in b.cells for k in range(k0, k0 + n)) > 1 for k0, n in a.spans.items()):
            return True  # heads below a head of several columns
        return a.line.bold != b.line.bold and min(len(a.cells), len(b.cells)) > 1
    if a.spanning != b.spanning:
        return True
    close = b.line.base - a.line.base <= 1.4 * b.line.size and a.line.bold == b.line.bold
    return not (close and b.line.text[:1].islower())


def _model(lines: Sequence[TableLine], columns: Sequence[Interval], fixed: Sequence[bool]) -> _Model:
    following = following_lines(lines)
    pitch = _usual_pitch(lines, following)
    left_out = _merged(lines, columns, following, pitch)
    words = {}
    for i, below in enumerate(following):
        for k, j in below.items():
            near = lines[j].line.base - lines[i].line.base <= 1.3 * pitch * lines[j].line.size
            if k not in left_out:
                words[i, k] = goes_on_by(lines[i].cells[k], lines[j].cells[k], columns[k]) if near else -2.0
    distance = [_distance(lines, following, b, left_out) / pitch for b in range(len(lines) - 1)]
    model = _Model(lines, columns, pitch, following, words, distance, left_out)
    model.tight = _TIGHT * _trust(model, fixed)
    return model


def _usual_pitch(lines: Sequence[TableLine], following: list[dict[int, int]]) -> float:
    """The tightest pitch of two lines of one column, in font sizes."""
    pitches = [
        (lines[j].line.base - lines[i].line.base) / lines[j].line.size
        for i, below in enumerate(following)
        for j in below.values()
    ]
    close = sorted(p for p in pitches if p <= _WIDEST_PITCH)
    return close[len(close) // 10] if close else _USUAL_PITCH


def following_lines(lines: Sequence[TableLine]) -> list[dict[int, int]]:
    """For each line and column that it fills: the next line below that fills the column."""
    found: list[dict[int, int]] = [{} for _ in lines]
    last: dict[int, int] = {}
    for j, x in enumerate(lines):
        if x.spanning:
            last = {}
            continue
        for k in x.cells:
            if k in last:
                found[last[k]][k] = j
            last[k] = j
    return found


def merged_columns(lines: Sequence[TableLine], columns: Sequence[Interval]) -> set[int]:
    """Columns of cells that reach over rows: see `pdf_rows`."""
    following = following_lines(lines)
    return _merged(lines, columns, following, _usual_pitch(lines, following))


def _merged(
    lines: Sequence[TableLine], columns: Sequence[Interval], following: list[dict[int, int]], pitch: float
) -> set[int]:
    """Columns at the left whose cells run on beside several rows, or that begin far fewer cells than others: of areas."""
    above: dict[tuple[int, int], int] = {}
    for i, below in enumerate(following):
        for k, j in below.items():
            if lines[j].line.base - lines[i].line.base <= 1.1 * pitch * lines[j].line.size:
                above[j, k] = i
    begun = [{k for k in x.cells if (i, k) not in above} if not x.spanning else set() for i, x in enumerate(lines)]
    counts = [sum(k in b for b in begun) for k in range(len(columns))]
    most = max(counts, default=0)
    found: set[int] = set()
    for k in range(min(_MOST_MERGED, len(columns) - 1)):
        if not (counts[k] <= 0.5 * most and most >= 4) and not _runs_beside(k, above, begun, len(columns)):
            break
        found.add(k)
    return found


def _runs_beside(k: int, above: dict[tuple[int, int], int], begun: list[set[int]], columns: int) -> bool:
    """Do the cells right of a column begin anew while one of its cells goes on, as they began with it?"""
    for (j, column), i in above.items():
        if column != k:
            continue
        while (i, k) in above:
            i = above[i, k]
        beside, first = {c for c in begun[j] if c > k}, {c for c in begun[i] if c > k}
        if len(beside) >= min(2, columns - 1 - k) and beside <= first:
            return True
    return False


def _distance(lines: Sequence[TableLine], following: list[dict[int, int]], b: int, left_out: set[int]) -> float:
    """The least distance of two lines of one column over the gap below line `b`, in font sizes."""
    best = float("inf")
    for i in range(b, max(-1, b - 12), -1):
        for k, j in following[i].items():
            if j > b and k not in left_out:
                best = min(best, (lines[j].line.base - lines[i].line.base) / lines[j].line.size)
    a, c = lines[b].line, lines[b + 1].line
    return best if best < float("inf") else (c.base - a.base) / c.size


def _trust(model: _Model, fixed: Sequence[bool]) -> float:
    """How far a tight distance says that a row goes on: where there are wider ones and the words do not gainsay it."""
    free = [b for b, f in enumerate(fixed) if not f]
    close = [b for b in free if model.distance[b] <= _SAME_PITCH]
    wide = [b for b in range(len(fixed)) if model.distance[b] >= _WIDER]
    if not close or not wide:
        return 0.0
    says = [
        sum(v for (i, k), v in model.words.items() if i <= b < model.following[i][k] and v > -2.0 and b - i < 12)
        for b in close
    ]
    gainsaid = sum(s < -1.0 for s in says) / len(close)
    return max(0.0, 1.0 - 2.0 * gainsaid)


def _usual(model: _Model, breaks: Sequence[bool]) -> set[int]:
    """Columns that nearly every full row fills."""
    rows: list[set[int]] = [set(model.lines[0].cells)]
    for x, new in zip(model.lines[1:], breaks, strict=True):
        if new:
            rows.append(set())
        rows[-1] |= set(x.cells) if not x.spanning else set()
    full = [r for r in rows if len(r) >= 0.5 * len(model.columns)]
    if len(full) < 3:
        return set()
    return {
        k
        for k in range(len(model.columns))
        if k not in model.left_out and sum(k in r for r in full) >= _USUALLY * len(full)
    }


def _best(model: _Model, fixed: Sequence[bool], alignment: str) -> tuple[float, list[bool], str]:
    n = len(model.lines)
    best, back = [0.0] + [float("-inf")] * n, [0] * (n + 1)
    for end in range(1, n + 1):
        inner = 0.0
        for start in range(end - 1, max(-1, end - 1 - _MAX_LINES), -1):
            if start < end - 1:
                if fixed[start]:
                    break
                inner += _spacing(model, start)
            inner += sum(model.words.get((start, k), 0.0) for k, j in model.following[start].items() if j < end)
            score = best[start] + inner + _shape(model, start, end, alignment)
            if score > best[end]:
                best[end], back[end] = score, start
    breaks = [False] * (n - 1)
    at = back[n]
    while at > 0:
        breaks[at - 1] = True
        at = back[at]
    return best[n], breaks, alignment


def _spacing(model: _Model, b: int) -> float:
    ratio = model.distance[b]
    if ratio <= _SAME_PITCH:
        return model.tight
    if ratio >= _WIDER:
        return _WIDE
    share = (ratio - _SAME_PITCH) / (_WIDER - _SAME_PITCH)
    return model.tight + share * (_WIDE - model.tight)


def _shape(model: _Model, start: int, end: int, alignment: str) -> float:
    """Cells of the row that are not aligned, usual columns that are empty."""
    lines = model.lines
    if lines[start].spanning:
        return 0.0
    first: dict[int, int] = {}
    last: dict[int, int] = {}
    for i in range(start, end):
        for k in lines[i].cells:
            if k not in model.left_out:
                first.setdefault(k, i)
                last[k] = i
    if not first:
        return _EMPTY
    top, bottom = lines[start].line.base, lines[end - 1].line.base
    slack = _ALIGNED * lines[start].line.size
    off = 0
    for k, i in first.items():
        upper, lower = lines[i].line.base - top, bottom - lines[last[k]].line.base
        gap = upper if alignment == "top" else lower if alignment == "bottom" else abs(upper - lower) / 2
        off += gap > slack
    return _ASKEW * off + max(_EMPTIEST, _EMPTY * len(model.usual - first.keys()))
