"""Position: the same code in two editions of one plan. In another year the same code means nothing, so it says nothing there."""

from __future__ import annotations

import numpy as np

from pipeline.align.pairs import Pairs, Scores
from pipeline.align.side import Side
from pipeline.model.alignment import Comparison
from pipeline.text.clean import fold
from pipeline.vocabulary.evidence import piece

COLUMNS = ("same_code",)


def places_of(side: Side) -> list[str]:
    """Area number and code of each row, empty for a row without code."""
    return [fold(f"{a.area_number}/{a.code}") if a.code else "" for a in side.activities]


def scores(pairs: Pairs) -> Scores:
    """1 where codes are equal, -1 where both rows have one and they differ, 0 else; 0 between years."""
    years = {a.plan_year for s in (pairs.left, pairs.right) for a in s.activities}
    if len(years) > 1:
        return np.zeros((len(pairs), 1))
    index: dict[str, int] = {"": 0}
    left, right = (
        np.array([index.setdefault(p, len(index)) for p in places_of(s)], dtype=np.int64)
        for s in (pairs.left, pairs.right)
    )
    a, b = left[pairs.i], right[pairs.j]
    return np.where((a == 0) | (b == 0), 0.0, np.where(a == b, 1.0, -1.0))[:, None]


def sentence(pairs: Pairs, k: int) -> Comparison | None:
    a, b = pairs.left.activities[int(pairs.i[k])], pairs.right.activities[int(pairs.j[k])]
    if a.plan_year != b.plan_year or not a.code or fold(a.code) != fold(b.code):
        return None
    code = a.code
    return Comparison("position", 1.0, piece("position", "en", code=code), piece("position", "es", code=code))
