"""Series: a numbered or dated thing and its next. `Quinto taller` → `7th workshop`, `2017 Report` → `2018 Report`.

The ordinals of two titles are compared where the rest of the titles names a thing of one kind; for years, the step must be
that of the plans.
"""

from __future__ import annotations

import re

import numpy as np

from pipeline.align.pairs import Pairs, Scores
from pipeline.align.side import Side
from pipeline.align.words import ordinals
from pipeline.model.alignment import Comparison
from pipeline.model.dataset import Activity
from pipeline.text.numbers import roman_value
from pipeline.vocabulary.evidence import piece

COLUMNS = ("series_step", "series_follows", "series_clash", "series_years")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_PARENTHESISED = re.compile(r"\((\d{1,2})(?:st|nd|rd|th|\.?[ªº])?\)")
_TRAILING = re.compile(r"[^\W\d_]{2,}\s+(?:no\.?\s*)?(\d{1,3}|[IVX]{1,5})(?:\s*$|[.,;:])")
_HIGH_ROMAN = re.compile(r"\b(?:XC|XL|L)[XVI]{1,6}\b")
_STEPS = {1: 1.0, 2: 0.8, 3: 0.6}


def ordinals_of(activity: Activity) -> tuple[int, ...]:
    """Ordinals in the title; `version 2`, `WAVE 19`, `cohort 8`, `(7th)` at its end count as well, years do not."""
    text = activity.activity
    found = [m.value for m in ordinals(text)]
    found += [int(m) for m in _PARENTHESISED.findall(text)]
    found += [int(m) for m in _TRAILING.findall(text) if m.isdigit()]
    found += [n for m in _HIGH_ROMAN.findall(text) if (n := roman_value(m)) is not None]
    return tuple(sorted({n for n in found if n < 1000}))


def years_of(activity: Activity) -> tuple[int, ...]:
    """Years in title and product, as distances from the plan's year."""
    if activity.plan_year is None:
        return ()
    found = {int(y) - activity.plan_year for y in _YEAR.findall(f"{activity.activity} {activity.product}")}
    return tuple(sorted(d for d in found if -3 <= d <= 3))


def step(left: tuple[int, ...], right: tuple[int, ...]) -> int | None:
    """The smallest step forward from an ordinal of `left` to one of `right`; else the largest backward or 0."""
    steps = sorted(b - a for a in left for b in right)
    if not steps:
        return None
    return next((s for s in steps if s > 0), steps[-1])


def scores(pairs: Pairs) -> Scores:
    """1 for the next number (less for the next but one); 1 if any step 1–3; 1 if both count and it does not follow; same years."""
    left, right = pairs.left.column(ordinals_of), pairs.right.column(ordinals_of)
    years_left, years_right = pairs.left.column(years_of), pairs.right.column(years_of)
    out = np.zeros((len(pairs), 4))
    forward = _plan_year(pairs.left) != _plan_year(pairs.right)
    counting = (
        np.array([bool(o) for o in left], dtype=bool)[pairs.i] & np.array([bool(o) for o in right], dtype=bool)[pairs.j]
    )
    for k in np.flatnonzero(counting):
        move = step(left[pairs.i[k]], right[pairs.j[k]])
        if forward:
            out[k, 0] = _STEPS.get(move or 0, 0.0)
            out[k, 1] = float(move in _STEPS)
            out[k, 2] = float(move not in _STEPS)
        else:
            out[k, 0] = out[k, 1] = float(move == 0)
            out[k, 2] = float(move != 0)
    dated = (
        np.array([bool(y) for y in years_left], dtype=bool)[pairs.i]
        & np.array([bool(y) for y in years_right], dtype=bool)[pairs.j]
    )
    for k in np.flatnonzero(dated):
        a, b = set(years_left[pairs.i[k]]), set(years_right[pairs.j[k]])
        out[k, 3] = len(a & b) / len(a | b)
    return out


def _plan_year(side: Side) -> int | None:
    return side.activities[0].plan_year if side.activities else None


def sentence(pairs: Pairs, k: int) -> Comparison | None:
    i, j = int(pairs.i[k]), int(pairs.j[k])
    a, b = pairs.left.activities[i], pairs.right.activities[j]
    one, other = pairs.left.column(ordinals_of)[i], pairs.right.column(ordinals_of)[j]
    move = step(one, other)
    if move is None or a.plan_year == b.plan_year:
        return None
    if move not in _STEPS:
        values = {"from": str(one[-1]), "to": str(other[-1])}
        return Comparison("series", -1.0, piece("series_gap", "en", **values), piece("series_gap", "es", **values))
    start = next(x for x in one if x + move in other)
    values = {"from": str(start), "to": str(start + move)}
    return Comparison("series", 1.0, piece("series", "en", **values), piece("series", "es", **values))
