"""Kind: the standing item `incorporate the recommendations` goes with its like only."""

from __future__ import annotations

import numpy as np

from pipeline.align.pairs import Pairs, Scores
from pipeline.model.alignment import Comparison
from pipeline.vocabulary.evidence import piece

COLUMNS = ("kind_standing", "kind_differs")
STANDING = "recommendations"


def scores(pairs: Pairs) -> Scores:
    left = np.array([a.kind == STANDING for a in pairs.left.activities], dtype=bool)[pairs.i]
    right = np.array([a.kind == STANDING for a in pairs.right.activities], dtype=bool)[pairs.j]
    return np.column_stack([left & right, left != right]).astype(np.float64)


def sentence(pairs: Pairs, k: int) -> Comparison | None:
    kinds = {pairs.left.activities[int(pairs.i[k])].kind, pairs.right.activities[int(pairs.j[k])].kind}
    if STANDING not in kinds:
        return None
    name = "standing" if len(kinds) == 1 else "other_kind"
    return Comparison("kind", 1.0 if len(kinds) == 1 else -1.0, piece(name, "en"), piece(name, "es"))
