"""Lead and resources: the same bodies answer and pay. A body that leads everything says little, a rare one much.

That bodies differ speaks against a pair only where one of them is named in both plans: a body that the other plan never
names may stand there under another name."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from pipeline.align.pairs import Pairs, Scores, rarity, weighted_rows
from pipeline.align.side import Side
from pipeline.model.alignment import Comparison
from pipeline.model.dataset import Activity
from pipeline.text.clean import fold
from pipeline.vocabulary.evidence import piece

COLUMNS = ("lead_same", "lead_other", "resources_same", "resources_other")


def leads_of(activity: Activity) -> tuple[str, ...]:
    """Codes of the leading bodies, or the words of the lead where it has no code."""
    return activity.lead_bodies or ((fold(activity.lead),) if activity.lead.strip() else ())


def payers_of(activity: Activity) -> tuple[str, ...]:
    return activity.resource_bodies or ((fold(activity.resources),) if activity.resources.strip() else ())


def scores(pairs: Pairs) -> Scores:
    """For lead and resources: rarity of the shared bodies (0–1), and 1 where both are known, differ, and one is named in both plans."""
    return np.column_stack([*_compare(pairs, leads_of), *_compare(pairs, payers_of)])


def _compare(pairs: Pairs, bodies_of: Callable[[Activity], tuple[str, ...]]) -> tuple[Scores, Scores]:
    left, right = _bodies(pairs.left, bodies_of), _bodies(pairs.right, bodies_of)
    idf = rarity(left, right)
    a, b = (weighted_rows([dict.fromkeys(t, 1.0) for t in side], idf) for side in (left, right))
    overlap = pairs.sparse_dot(a, b)
    most = np.log(1 + len(left) + len(right))
    rare_left = np.array([max((idf[t] for t in row), default=0.0) for row in left])[pairs.i]
    rare_right = np.array([max((idf[t] for t in row), default=0.0) for row in right])[pairs.j]
    known = (rare_left > 0) & (rare_right > 0)
    shared = {t for row in left for t in row} & {t for row in right for t in row}
    met = _met(left, shared)[pairs.i] | _met(right, shared)[pairs.j]
    return overlap * np.minimum(rare_left, rare_right) / most, (known & met & (overlap == 0)).astype(np.float64)


def _met(rows: list[tuple[str, ...]], shared: set[str]) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    return np.array([any(t in shared for t in row) for row in rows], dtype=bool)


def _bodies(side: Side, bodies_of: Callable[[Activity], tuple[str, ...]]) -> list[tuple[str, ...]]:
    return [tuple(dict.fromkeys(bodies_of(a))) for a in side.activities]


def sentence(pairs: Pairs, k: int) -> Comparison | None:
    a, b = pairs.left.activities[int(pairs.i[k])], pairs.right.activities[int(pairs.j[k])]
    one, other = set(leads_of(a)), set(leads_of(b))
    if not one or not other:
        return None
    name = "same_lead" if one & other else "other_lead"
    return Comparison("lead", 1.0 if one & other else -1.0, piece(name, "en"), piece(name, "es"))
