"""Position: the same code in two editions of one plan. In another year the same code means nothing, so it says nothing there."""

from __future__ import annotations

import numpy as np

from pipeline.align.pairs import Pairs, Scores
from pipeline.align.side import Side
from pipeline.model.alignment import Comparison
from pipeline.text.clean import fold
from pipeline.vocabulary.evidence import piece

COLUMNS = ("same_code",)
_CLEAR = 0.1
"""CSLS from which a mutual best pair bears witness."""


def places_of(side: Side) -> list[str]:
    """Area number and code of each row, empty for a row without code."""
    return [fold(f"{a.area_number}/{a.code}") if a.code else "" for a in side.activities]


def scores(pairs: Pairs) -> Scores:
    """1 where codes are equal, -1 where both rows have one and they differ, 0 else, as far as codes can be relied on; 0 between years."""
    years = {a.plan_year for s in (pairs.left, pairs.right) for a in s.activities}
    if len(years) > 1:
        return np.zeros((len(pairs), 1))
    index: dict[str, int] = {"": 0}
    left, right = (
        np.array([index.setdefault(p, len(index)) for p in places_of(s)], dtype=np.int64)
        for s in (pairs.left, pairs.right)
    )
    a, b = left[pairs.i], right[pairs.j]
    same = np.where((a == 0) | (b == 0), 0.0, np.where(a == b, 1.0, -1.0))
    return (same * _trust(pairs, same))[:, None]


def _trust(pairs: Pairs, same: Scores) -> Scores:
    """How far codes can be relied on in the left row's area, 0–1: where one edition lacks a row and counts on, they mislead.

    Of the area's rows that are each other's best by meaning, clearly so, the share that has the same code, less the share that has not.
    """
    local = pairs.local(pairs.dot(pairs.left.work_vectors, pairs.right.work_vectors))
    best = (pairs.ranks(local, pairs.i) == 0) & (pairs.ranks(local, pairs.j) == 0) & (local > _CLEAR) & (same != 0)
    names = {name: k for k, name in enumerate(dict.fromkeys(pairs.left.areas))}
    area = np.array([names[a] for a in pairs.left.areas], dtype=np.int64)[pairs.i]
    balance = np.bincount(area[best], weights=same[best], minlength=len(names))
    count = np.bincount(area[best], minlength=len(names))
    return np.asarray(np.clip((balance + 1) / (count + 1), 0, 1)[area])


def sentence(pairs: Pairs, k: int) -> Comparison | None:
    a, b = pairs.left.activities[int(pairs.i[k])], pairs.right.activities[int(pairs.j[k])]
    if a.plan_year != b.plan_year or not a.code or fold(a.code) != fold(b.code):
        return None
    code = a.code
    return Comparison("position", 1.0, piece("position", "en", code=code), piece("position", "es", code=code))
