"""Period: the same part of the year, which only helps where the plan dates its activities differently."""

from __future__ import annotations

import re
from datetime import date

import numpy as np

from pipeline.align.pairs import Pairs, Scores
from pipeline.align.side import Side
from pipeline.model.alignment import Comparison
from pipeline.model.dataset import Activity
from pipeline.vocabulary.evidence import piece

COLUMNS = ("period_overlap",)
_UNIT = re.compile(r"(\d{4})(?:-(H|Q)?(\d{1,2}))?")
_LENGTH = {"H": 6, "Q": 3, None: 1}


def months_of(activity: Activity) -> frozenset[int]:
    """Months of the plan's year, 1–12, that the activity takes; empty where it is not dated."""
    if activity.start_date and activity.end_date:
        try:
            start, end = date.fromisoformat(activity.start_date), date.fromisoformat(activity.end_date)
        except ValueError:
            return frozenset()
        if start.year == end.year and start <= end:
            return frozenset(range(start.month, end.month + 1))
    match = _UNIT.fullmatch(activity.period)
    if not match:
        return frozenset()
    if match[3] is None:
        return frozenset(range(1, 13))
    length = _LENGTH[match[2]]
    first = (int(match[3]) - 1) * length + 1
    return frozenset(range(first, min(12, first + length - 1) + 1))


def scores(pairs: Pairs) -> Scores:
    """Share of the months that both take (0 where one is not dated), less a half."""
    left, right = _table(pairs.left), _table(pairs.right)
    both = pairs.dot(left, right)
    sizes = left.sum(axis=1)[pairs.i] + right.sum(axis=1)[pairs.j] - both
    known = (left.sum(axis=1)[pairs.i] > 0) & (right.sum(axis=1)[pairs.j] > 0)
    overlap = np.where(known, both / np.maximum(1, sizes) - 0.5, 0.0)
    return overlap[:, None]


def _table(side: Side) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    out = np.zeros((len(side), 12), dtype=np.float32)
    for row, months in enumerate(side.column(months_of)):
        out[row, [m - 1 for m in months]] = 1
    return out


def sentence(pairs: Pairs, k: int) -> Comparison | None:
    a, b = pairs.left.column(months_of)[int(pairs.i[k])], pairs.right.column(months_of)[int(pairs.j[k])]
    if not a or not b:
        return None
    name = "same_period" if a == b else "other_period"
    return Comparison("period", 1.0 if a == b else -1.0, piece(name, "en"), piece(name, "es"))
