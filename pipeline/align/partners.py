"""How many rows of the shorter list have a partner, learned from the two lists themselves without labels.

Where all other rows of a list found their partner, a row whose best pair is middling has very likely found it too; where half
of them have none, it has not. The share is that at which the likelihood of the rows is highest (expectation and maximisation,
as Fellegi and Sunter's share of matches is found); log odds are then those of a list with that share.
"""

from __future__ import annotations

import numpy as np

from pipeline.align.context import sigmoid
from pipeline.align.pairs import Pairs, Scores

_NEUTRAL = 1.0
"""Log odds of the share of partnered rows at which scores stand as they are: some three rows in four."""
_ASSUMED = 2.0
"""So many rows with and so many without a partner are taken for seen, since short lists tell little."""
_ROUNDS = 30


def share_with_partner(pairs: Pairs, logit: Scores) -> float:
    """Share of the shorter list's rows that have a partner, 0–1, from the log odds of the pairs that are each other's best."""
    best = (pairs.ranks(logit, pairs.i) == 0) & (pairs.ranks(logit, pairs.j) == 0)
    rows = min(len(pairs.left), len(pairs.right))
    share = float(sigmoid(np.array(_NEUTRAL)))
    for _ in range(_ROUNDS):
        found = min(rows, float(sigmoid(logit[best] + _log_odds(share)).sum()))
        share = (found + _ASSUMED) / (rows + 2 * _ASSUMED)
    return share


def in_view_of_partners(pairs: Pairs, logit: Scores) -> Scores:
    """Log odds of the pairs, raised where nearly all rows have a partner, lowered where few have."""
    return logit + _log_odds(share_with_partner(pairs, logit))


def _log_odds(share: float) -> float:
    return float(np.log(share) - np.log1p(-share)) - _NEUTRAL
