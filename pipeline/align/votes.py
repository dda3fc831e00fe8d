"""Which areas of two plans correspond. Areas are renamed (`Otras actividades` → `Communication`): names say little, so the pairs
that are likely to be one work vote for theirs.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from pipeline.align.pairs import Pairs, Rows, Scores


def area_votes(pairs: Pairs, weight: Scores) -> Scores:
    """For each pair, the share of its areas' weight that lies between these two areas, the pair's own taken out; 0–1.

    `weight`: how likely each pair is a link, one number a pair, 0 or more. 0 where a plan has but one area.
    """
    if len(set(pairs.left.areas)) < 2 or len(set(pairs.right.areas)) < 2:
        return np.zeros(len(pairs))
    left, right = _numbered(pairs.left.areas), _numbered(pairs.right.areas)
    p, q = left[pairs.i], right[pairs.j]
    cell = p * (int(right.max()) + 1) + q
    if (int(left.max()) + 1) * (int(right.max()) + 1) > 4 * len(pairs):
        _, cell = np.unique(cell, return_inverse=True)
    own, across, down = (np.bincount(group, weights=weight)[group] - weight for group in (cell, p, q))
    return np.asarray(own / (np.maximum(0.0, np.sqrt(np.maximum(across, 0) * np.maximum(down, 0))) + 0.5))


def _numbered(names: Sequence[str]) -> Rows:
    index = {name: k for k, name in enumerate(sorted(set(names)))}
    return np.array([index[a] for a in names], dtype=np.int64)
