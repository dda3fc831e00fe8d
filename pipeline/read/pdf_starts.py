"""Rows inside one box of a table: lines part the columns, but not the rows.

Two things tell where a row begins, and both are looked for at one baseline over the columns:

- A column of codes: each of its lines is a number or code of its own, in rising order.
- Two line pitches: the lines of one cell follow each other closely, while a new row begins below its own and the row
  before's padding in all columns at once.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from pipeline.read.pdf_grid import TableLine

_LOOSE = 1.12
_WIDEST_PITCH = 1.45
_MIN_FILLED = 0.5
_CODE = re.compile(
    r"^\W{0,2}(?:[A-Za-zÁÉÍÓÚÑ]{0,4}[-.\s/]{0,2})?(?P<number>\d{1,4}(?:[.\-/]\d{1,4}){0,4})[.)\-ºª°]{0,3}$"
)


def row_starts(lines: Sequence[TableLine], tightest: float) -> list[bool] | None:
    """For each line but the first, does a row begin there? None where nothing tells.

    `tightest`: the closest line pitch within the table's cells, in font sizes (see `tightest_pitch`).
    """
    if len(lines) < 2 or any(x.line.turn for x in lines):
        return None
    columns = sorted({k for x in lines for k in x.cells})
    if len(columns) < 2:
        return None
    return _by_code(lines, columns) or _by_pitch(lines, columns, tightest)


def tightest_pitch(lines: Sequence[TableLine]) -> float:
    """The closest distance of two lines in one column, in font sizes; infinite where no column has two."""
    best = float("inf")
    for i, x in enumerate(lines):
        for k in x.cells:
            above = _above(lines, i, k)
            if above is not None:
                best = min(best, (x.line.base - above.line.base) / x.line.size)
    return best


def _above(lines: Sequence[TableLine], i: int, column: int) -> TableLine | None:
    return next((x for x in reversed(lines[:i]) if column in x.cells), None)


def _by_code(lines: Sequence[TableLine], columns: list[int]) -> list[bool] | None:
    for column in columns[:2]:
        at = [i for i, x in enumerate(lines) if column in x.cells]
        found = [_CODE.match(" ".join(w.text for w in lines[i].cells[column])) for i in at]
        numbers = [[int(n) for n in re.findall(r"\d+", m["number"])] for m in found if m]
        rising = all(a < b and len(a) == len(b) for a, b in pairwise(numbers))
        if len(at) < 2 or len(numbers) < len(at) or at[0] != 0 or not rising:
            continue
        if all(len(lines[i].cells) >= max(2.0, _MIN_FILLED * len(columns)) for i in at):
            return [i in at for i in range(1, len(lines))]
    return None


def _by_pitch(lines: Sequence[TableLine], columns: list[int], tightest: float) -> list[bool] | None:
    if tightest > _WIDEST_PITCH:
        return None
    starts, broken = [0], 0
    for i in range(1, len(lines)):
        loose = [_is_loose(lines, i, k, tightest) for k in lines[i].cells]
        full = len(lines[i].cells) >= max(2.0, _MIN_FILLED * len(columns))
        if all(loose) and full:
            starts.append(i)
        else:
            broken += any(loose) and _is_loose(lines, i, min(columns), tightest)
    anchors = columns if len(starts) > 2 else columns[:1]  # a paragraph leaves the first column empty
    anchored = any(all(k in lines[i].cells for i in starts) for k in anchors)
    if len(starts) < 2 or not anchored or broken > 0.2 * len(starts):
        return None
    return [i in starts for i in range(1, len(lines))]


def _is_loose(lines: Sequence[TableLine], i: int, column: int, tightest: float) -> bool:
    """Does the line stand further below the column's line above than lines of one cell do?"""
    above = _above(lines, i, column)
    return above is None or lines[i].line.base - above.line.base > _LOOSE * tightest * lines[i].line.size
