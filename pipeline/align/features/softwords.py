"""Words one by one: each word finds its nearest on the other side by the encoder, so that words no glossary holds count too.

The mean over a side's words is weighted by rarity; the score is the mean of both sides. After BERTScore (Zhang and others
2020), with vectors of single words.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from pipeline.align.pairs import Pairs, Scores, rarity
from pipeline.model.alignment import Comparison

COLUMNS = ("words_local", "words_weaker")
_NOISE = 0.3
"""Cosines of single words below this are chance."""


def scores(pairs: Pairs) -> Scores:
    """CSLS of the mean of both sides, in standard deviations; the weaker side's share."""
    left, right = pairs.left.word_lists, pairs.right.word_lists
    idf = rarity(left, right)
    index = {w: k for k, w in enumerate(idf)}
    vectors = pairs.left.embedder.vectors(list(idf))
    rows_left, rows_right = (
        [np.array([index[w] for w in row], dtype=np.int64) for row in side] for side in (left, right)
    )
    weights = np.array(list(idf.values()))
    likeness = np.clip(vectors @ vectors.T, 0, 1) if len(idf) <= 4000 else None
    mean, weaker = np.zeros(len(pairs)), np.zeros(len(pairs))
    for k, (i, j) in enumerate(zip(pairs.i.tolist(), pairs.j.tolist(), strict=True)):
        a, b = rows_left[i], rows_right[j]
        if not len(a) or not len(b):
            continue
        block = likeness[a[:, None], b] if likeness is not None else np.clip(vectors[a] @ vectors[b].T, 0, 1)
        one, other = _covered(block.max(axis=1), weights[a]), _covered(block.max(axis=0), weights[b])
        mean[k], weaker[k] = (one + other) / 2, min(one, other)
    return np.column_stack([pairs.standardised(pairs.local(mean)), weaker])


def _covered(best: NDArray[np.float32], weights: Scores) -> float:
    return float(np.where(best < _NOISE, 0, best) @ weights / weights.sum())


def sentence(pairs: Pairs, k: int) -> Comparison | None:
    """Nothing: the words that weigh are named by the terms."""
    return None
