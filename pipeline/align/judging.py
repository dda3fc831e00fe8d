"""Which relation a link is: its own step, after it is settled which pairs are links.

`successor` where the next number of a series says so (not for standing items: the number is the meeting's); `split` and `merge` where several rows of one side go with one of the
other; `continues` else. Editions of one plan are `translation`.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from pipeline.align.features import series
from pipeline.align.pairs import Pairs


def relations(pairs: Pairs, chosen: NDArray[np.bool_], axis: str) -> dict[int, str]:
    """Relation of each chosen pair, by its index in `pairs`. `axis`: `years` or `editions`."""
    picked = np.flatnonzero(chosen)
    if axis == "editions":
        return dict.fromkeys(picked.tolist(), "translation")
    fans = np.bincount(pairs.i[picked], minlength=len(pairs.left))
    funnels = np.bincount(pairs.j[picked], minlength=len(pairs.right))
    return {int(k): _relation(pairs, int(k), fans, funnels) for k in picked}


def _relation(pairs: Pairs, k: int, fans: NDArray[np.int64], funnels: NDArray[np.int64]) -> str:
    i, j = int(pairs.i[k]), int(pairs.j[k])
    numbers = pairs.left.column(series.ordinals_of)[i], pairs.right.column(series.ordinals_of)[j]
    move = series.step(*numbers) if pairs.left.activities[i].kind == "activity" else None
    if move is not None and move > 0:
        return "successor"
    if fans[i] > 1 and funnels[j] == 1:
        return "split"
    if funnels[j] > 1 and fans[i] == 1:
        return "merge"
    return "continues"
