"""Context: how a pair stands among its rivals. A good score says little where another pair of the same row scores better.

Rows of one side that are the same thing but for a number or a half-year (`Quinto taller`, `Sexto taller`; `first round`,
`second round`) are siblings: they do not compete, for both may go on in one row of the other plan.
"""

from __future__ import annotations

import numpy as np

from pipeline.align.pairs import Pairs, Rows, Scores
from pipeline.align.votes import area_votes

COLUMNS = ("rival_margin", "rival_margin_best", "rival_share", "rival_share_best", "area_votes_after")
_LIMIT, _FLOOR = 6.0, -8.0


def scores(pairs: Pairs, logit: Scores, probability: Scores | None) -> Scores:
    """Of the first logit: margins and shares against rivals (worse side, better side); areas' votes by probability.

    `probability`: of an earlier pass; None = from the logit and its share.
    """
    left, right = pairs.left.siblings, pairs.right.siblings
    down, down_share = rivalry(logit, pairs.j, left[pairs.i])
    across, across_share = rivalry(logit, pairs.i, right[pairs.j])
    if probability is None:
        probability = sigmoid(logit) * np.exp(np.minimum(down_share, across_share))
    return np.column_stack(
        [
            np.minimum(down, across),
            np.maximum(down, across),
            np.maximum(np.minimum(down_share, across_share), _FLOOR),
            np.maximum(np.maximum(down_share, across_share), _FLOOR),
            area_votes(pairs, probability),
        ]
    )


def rivalry(score: Scores, rows: Rows, groups: Rows) -> tuple[Scores, Scores]:
    """For each pair, within its row: the lead over the best pair of another group, and the log share against all such.

    `rows`: the row that pairs compete for; `groups`: pairs of one group do not compete with each other.
    """
    if not len(score):
        return score, score
    keys = rows * (int(groups.max()) + 1) + groups
    cells, cell = np.unique(keys, return_inverse=True)
    cell_row = cells // (int(groups.max()) + 1)
    best = np.full(len(cells), -np.inf)
    np.maximum.at(best, cell, score)
    order = np.lexsort((-best, cell_row))
    starts = np.flatnonzero(np.r_[True, cell_row[order][1:] != cell_row[order][:-1]])
    size = int(rows.max()) + 1
    first, second, winner = np.full(size, -np.inf), np.full(size, -np.inf), np.full(size, -1, dtype=np.int64)
    first[cell_row[order[starts]]] = best[order[starts]]
    winner[cell_row[order[starts]]] = order[starts]
    next_best = starts + 1
    valid = next_best < len(order)
    valid[valid] = cell_row[order[next_best[valid]]] == cell_row[order[starts[valid]]]
    second[cell_row[order[starts[valid]]]] = best[order[next_best[valid]]]
    rival = np.where(winner[rows] == cell, second[rows], first[rows])
    lead = np.clip(np.where(np.isfinite(rival), score - rival, _LIMIT), -_LIMIT, _LIMIT)
    power = np.exp(np.clip(score, -30, 30))
    others = np.maximum(0.0, np.bincount(rows, power, size)[rows] - np.bincount(cell, power, len(cells))[cell])
    share = np.log(power) - np.log(power + others)
    return lead, share


def sigmoid(logit: Scores) -> Scores:
    return np.asarray(1 / (1 + np.exp(-np.clip(logit, -40, 40))))
