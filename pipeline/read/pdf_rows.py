"""Lines of a table without row lines to rows and cells.

Rows part where rules lie, else where cells are centred around the lines of a code column, else where gaps between lines
come in two clear sizes, else by reading: a line goes on the
row above it where it fills only columns that the line before filled and each of its cells was wrapped (the next word
would not have fitted), and starts a new row otherwise.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from pipeline.read.pdf_page import Edge
from pipeline.read.pdf_tables import GridCell, PageTable, mark_headers
from pipeline.read.pdf_words import TextLine, Word, line_of

Interval = tuple[float, float]
_TIGHT, _LOOSE = 1.3, 1.4


@dataclass(slots=True)
class TableLine:
    """One printed line of a table. `cells`: first column to its words; `spans`: first column to columns covered."""

    line: TextLine
    cells: dict[int, list[Word]]
    spanning: bool = False
    spans: dict[int, int] = field(default_factory=dict)


def spread(parts: Sequence[Sequence[Word]], columns: Sequence[Interval]) -> dict[int, list[Word]]:
    """Chunks by the (first) column that they lie in."""
    cells: dict[int, list[Word]] = {}
    for part in parts:
        first, _ = covered(part, columns)
        cells.setdefault(first, []).extend(part)
    return cells


def covered(part: Sequence[Word], columns: Sequence[Interval]) -> tuple[int, int]:
    """First column of a chunk and how many columns it lies over."""
    x0, x1 = part[0].x0, max(w.x1 for w in part)
    hit = [k for k, c in enumerate(columns) if min(c[1], x1) - max(c[0], x0) > 0.5]
    if not hit:
        middle = (x0 + x1) / 2
        return min(range(len(columns)), key=lambda k: abs((columns[k][0] + columns[k][1]) / 2 - middle)), 1
    return hit[0], hit[-1] - hit[0] + 1


def build_table(lines: list[TableLine], columns: list[Interval], rules: Sequence[Edge]) -> PageTable:
    """The table that these lines make; a chunk over several columns becomes a merged cell."""
    xs = _boundaries(columns)
    groups = groups_of(lines, columns, rules)
    ys = _heights(groups)
    cells: list[GridCell] = []
    for r, group in enumerate(groups):
        cells.extend(_row_cells(group, r, columns, xs, ys))
    page = lines[0].line.page
    table = PageTable(page, (xs[0], ys[0], xs[-1], ys[-1]), xs, ys, cells, ruled=False)
    mark_headers(table)
    return table


def _boundaries(columns: list[Interval]) -> list[float]:
    inner = [(a[1] + b[0]) / 2 for a, b in pairwise(columns)]
    return [columns[0][0] - 2, *inner, columns[-1][1] + 2]


def _heights(groups: list[list[TableLine]]) -> list[float]:
    tops = [min(x.line.top for x in g) for g in groups]
    bottoms = [max(x.line.bottom for x in g) for g in groups]
    inner = [(a + b) / 2 for a, b in zip(bottoms, tops[1:], strict=False)]
    return [tops[0] - 1, *inner, bottoms[-1] + 1]


def _row_cells(
    group: list[TableLine], row: int, columns: list[Interval], xs: list[float], ys: list[float]
) -> list[GridCell]:
    lines: dict[int, list[TextLine]] = {}
    spans: dict[int, int] = {}
    for x in group:
        for column, words in x.cells.items():
            lines.setdefault(column, []).append(line_of(words, x.line.turn, x.line.page))
            spans[column] = max(spans.get(column, 1), covered(words, columns)[1])
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


def groups_of(lines: list[TableLine], columns: list[Interval], rules: Sequence[Edge] = ()) -> list[list[TableLine]]:
    """The lines of each row."""
    ruled = [_rule_between(a, b, rules) for a, b in pairwise(lines)]
    read = [_starts(lines, i, columns) for i in range(1, len(lines))]
    if sum(ruled) >= 2 and _rules_part_rows(lines, ruled, read, len(columns)):
        return parted(lines, ruled)
    middle = _by_middle(lines, len(columns))
    if middle is not None:
        return parted(lines, middle)
    gaps = _by_gap(lines, read)
    starts = gaps if gaps is not None else read
    return parted(lines, [s or r for s, r in zip(starts, ruled, strict=True)])


def _rules_part_rows(lines: list[TableLine], ruled: list[bool], read: list[bool], columns: int) -> bool:
    """Does a rule stand between any two rows? Not where full lines that look like rows follow each other without one."""
    inner = [i for i, rule in enumerate(ruled) if not rule]
    rows = sum(read[i] and min(len(lines[i].cells), len(lines[i + 1].cells)) >= 0.7 * columns for i in inner)
    return rows <= 0.15 * len(inner)


def _by_middle(lines: list[TableLine], columns: int) -> list[bool] | None:
    """New rows where cells are centred on the height of a column of single lines (a code); None where none is."""
    for column in range(min(3, columns)):
        anchors = [i for i, x in enumerate(lines) if column in x.cells]
        if len(anchors) < 3 or any(b - a == 1 and _near(lines[a], lines[b]) for a, b in pairwise(anchors)):
            continue
        starts = _around(lines, anchors)
        if starts is not None:
            return starts
    return None


def _near(a: TableLine, b: TableLine) -> bool:
    return b.line.base - a.line.base < 0.9 * a.line.size


def _around(lines: list[TableLine], anchors: list[int]) -> list[bool] | None:
    """Rows that lie evenly around their anchor lines; at least one of them begins above its anchor."""
    starts = [False] * len(lines)
    first, above = 0, 0
    for n, anchor in enumerate(anchors):
        following = anchors[n + 1] if n + 1 < len(anchors) else len(lines)
        if anchor < first:
            return None
        starts[first] = True
        above += first < anchor
        end = 2 * lines[anchor].line.base - lines[first].line.base
        last = anchor
        while last + 1 < following and lines[last + 1].line.base <= end + 0.3 * lines[anchor].line.size:
            last += 1
        if abs(lines[last].line.base - end) > 0.35 * lines[anchor].line.size:
            return None
        first = last + 1
    if first < len(lines) or above < 2:
        return None
    return starts[1:]


def parted(lines: list[TableLine], starts: Sequence[bool]) -> list[list[TableLine]]:
    """The lines in groups; `starts`: for each line but the first, does a group begin there?"""
    groups = [[lines[0]]]
    for line, new in zip(lines[1:], starts, strict=True):
        if new:
            groups.append([line])
        else:
            groups[-1].append(line)
    return groups


def _rule_between(a: TableLine, b: TableLine, rules: Sequence[Edge]) -> bool:
    return any(a.line.base - 1 <= e.place <= b.line.base - 0.4 * b.line.size for e in rules)


def _by_gap(lines: list[TableLine], read: list[bool]) -> list[bool] | None:
    """New rows at wide gaps, where gaps come in two clear sizes that agree with what the lines say; else None."""
    pitches = [(b.line.base - a.line.base) / max(b.line.size, a.line.size) for a, b in pairwise(lines)]
    ordered = sorted(pitches)
    jumps = [(b / a, (a + b) / 2) for a, b in pairwise(ordered) if a > 0]
    if not jumps:
        return None
    ratio, limit = max(jumps)
    if ratio < 1.12:
        return None
    wide = [p > limit for p in pitches]
    close = [not w for w in wide]
    if not any(close) or sum(wide) < 1:
        return None
    wrapped = sum(
        not r or _partial(lines, i + 1) or _runs_on(lines[i + 1])
        for i, (r, c) in enumerate(zip(read, close, strict=True))
        if c
    )
    return wide if wrapped >= 0.75 * sum(close) else None


def _partial(lines: list[TableLine], i: int) -> bool:
    """Does the line fill fewer columns than its neighbours together, and no new one in lower case or digits?"""
    here, before = set(lines[i].cells), set(lines[i - 1].cells)
    both = here | before
    return len(here) <= 0.7 * len(both) or (len(before) <= 0.7 * len(both) and i == 1)


def _runs_on(line: TableLine) -> bool:
    """Do most cells of the line begin in lower case, as the rest of a cell does?"""
    return 2 * sum(words[0].text[:1].islower() for words in line.cells.values()) > len(line.cells)


def _starts(lines: list[TableLine], i: int, columns: list[Interval]) -> bool:
    """Does line `i` start a row, judged by itself and the line before?"""
    here, before = lines[i], lines[i - 1]
    pitch = (here.line.base - before.line.base) / here.line.size
    if here.spanning or before.spanning:
        return True
    if here.line.base - before.line.base > 1.7 * max(here.line.size, before.line.size):
        return True
    if here.line.bold != before.line.bold and len(here.cells) > 1:
        return True
    if not set(here.cells) <= set(before.cells):
        return True
    if i == 1 and set(here.cells) == {0} and pitch > _LOOSE and here.cells[0][0].text[:1].isupper():
        return True  # the first group's title below the heads
    if pitch <= _TIGHT and _runs_on(here) and not _runs_on(before):
        return False
    if len(here.cells) == len(before.cells) and len(here.cells) > 2:
        return True
    return not all(_wrapped(before.cells[k], words, columns[k]) for k, words in here.cells.items())


def _wrapped(above: list[Word], words: list[Word], column: Interval) -> bool:
    """Would the first word not have fitted behind the cell's line above?"""
    room = column[1] - max(w.x1 for w in above)
    first = words[0]
    if first.text[:1].isdigit() and above[0].text[:1].isdigit():
        return False
    return room < first.x1 - first.x0 + 0.45 * first.size or first.text[:1].islower()
