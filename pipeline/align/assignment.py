"""Which pairs are links: nothing forces a partner on a row.

Between years splits and merges are normal: first the pairs that are each other's best (siblings aside) and likely enough, then
further edges of the same rows that are likely by themselves. Editions of one plan go one to one, the whole as likely as
possible.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linear_sum_assignment

from pipeline.align.context import rivalry
from pipeline.align.pairs import Pairs, Scores
from pipeline.settings.alignment import AlignSettings

Mask = NDArray[np.bool_]
_TINY = 1e-9
_DENSE = 9_000_000
"""Table size up to which the best one-to-one assignment is worked out exactly; above it pairs are taken greedily."""


def chosen(pairs: Pairs, probability: Scores, settings: AlignSettings) -> Mask:
    """Mask of the pairs of two years that are links."""
    if not len(pairs):
        return np.zeros(0, dtype=bool)
    down, _ = rivalry(probability, pairs.j, pairs.left.siblings[pairs.i])
    across, _ = rivalry(probability, pairs.i, pairs.right.siblings[pairs.j])
    mutual = (down >= -_TINY) & (across >= -_TINY)
    return np.asarray((mutual & (probability >= settings.link)) | (probability >= settings.extra))


def one_to_one(pairs: Pairs, logit: Scores, settings: AlignSettings) -> Mask:
    """Mask of the pairs of two editions that are links: each row at most once, the sum of log odds above the bar highest."""
    bar = float(np.log(settings.link / (1 - settings.link))) if settings.link < 1 else np.inf
    gain = np.where(logit >= bar, logit - bar + _TINY, 0.0)
    if len(pairs.left) * len(pairs.right) > _DENSE:
        return _greedy(pairs, gain)
    table = np.zeros((len(pairs.left), len(pairs.right)))
    table[pairs.i, pairs.j] = gain
    rows, columns = linear_sum_assignment(-table)
    partner = np.full(len(pairs.left), -1)
    partner[rows] = columns
    return np.asarray((partner[pairs.i] == pairs.j) & (gain > 0))


def _greedy(pairs: Pairs, gain: Scores) -> Mask:
    out = np.zeros(len(pairs), dtype=bool)
    left, right = np.zeros(len(pairs.left), dtype=bool), np.zeros(len(pairs.right), dtype=bool)
    for k in np.lexsort((pairs.j, pairs.i, -gain)):
        if gain[k] <= 0:
            break
        if not left[pairs.i[k]] and not right[pairs.j[k]]:
            out[k] = left[pairs.i[k]] = right[pairs.j[k]] = True
    return out
