"""Words one by one: each word finds its nearest on the other side by the encoder, so that words no glossary holds count too.

The mean over a side's words is weighted by rarity; the score is the mean of both sides. After BERTScore (Zhang and others
2020), with vectors of single words.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from pipeline.align.encoders import Vectors
from pipeline.align.pairs import Pairs, Rows, Scores, rarity
from pipeline.model.alignment import Comparison

_Rows = tuple[tuple[str, ...], ...]
COLUMNS = ("words_local", "words_weaker")
_NOISE = 0.3
"""Cosines of single words below this are chance."""
_TABLE = 4000


def scores(pairs: Pairs) -> Scores:
    """CSLS of the mean of both sides, in standard deviations; the weaker side's share."""
    left, right, encode = _lists(pairs)
    idf = rarity(left, right)
    index = {w: k for k, w in enumerate(idf)}
    words = _Words(encode(list(idf)), np.array(list(idf.values())))
    rows_left, rows_right = (
        [np.array([index[w] for w in row], dtype=np.int64) for row in side] for side in (left, right)
    )
    mean, weaker = np.zeros(len(pairs)), np.zeros(len(pairs))
    order = np.argsort(pairs.i, kind="stable")
    for group in np.split(order, np.flatnonzero(np.diff(pairs.i[order])) + 1) if len(order) else []:
        own = rows_left[int(pairs.i[group[0]])]
        filled = np.array([k for k in group.tolist() if len(rows_right[int(pairs.j[k])])], dtype=np.int64)
        if len(own) and len(filled):
            one, other = words.covered(own, [rows_right[int(j)] for j in pairs.j[filled]])
            mean[filled], weaker[filled] = (one + other) / 2, np.minimum(one, other)
    return np.column_stack([pairs.standardised(pairs.local(mean)), weaker])


def _lists(pairs: Pairs) -> tuple[_Rows, _Rows, Callable[[list[str]], Vectors]]:
    """Words of both lists' rows, and what makes vectors of them.

    Translations are compared by words as written, alone and with a capital, for an accent or a capital may be all that tells a
    word from another (`Polish`, `polish`); years and long lists by words without accents and plurals.
    """
    embedder = pairs.left.embedder
    if not pairs.in_other_words:
        return pairs.left.word_lists, pairs.right.word_lists, embedder.vectors
    return (
        pairs.left.written_lists,
        pairs.right.written_lists,
        lambda words: embedder.even_vectors([w.capitalize() for w in words]),
    )


class _Words:
    """Vectors and rarities of all words; the table of all likenesses is kept where it is small."""

    def __init__(self, vectors: Vectors, weights: Scores) -> None:
        self.vectors, self.weights = vectors, weights
        self.table = np.clip(vectors @ vectors.T, 0, 1) if len(vectors) <= _TABLE else None

    def covered(self, own: Rows, others: list[Rows]) -> tuple[Scores, Scores]:
        """For one text against several: how far each covers its words, and it theirs; 0–1, weighted by rarity."""
        joined = np.concatenate(others)
        starts = np.cumsum([0, *(len(o) for o in others[:-1])])
        if self.table is not None:
            likeness = self.table[own[:, None], joined]
        else:
            likeness = np.clip(self.vectors[own] @ self.vectors[joined].T, 0, 1)
        likeness = np.where(likeness < _NOISE, 0, likeness)
        forward = self.weights[own] @ np.maximum.reduceat(likeness, starts, axis=1) / self.weights[own].sum()
        weights = self.weights[joined]
        backward = np.add.reduceat(likeness.max(axis=0) * weights, starts) / np.add.reduceat(weights, starts)
        return forward, backward


def sentence(pairs: Pairs, k: int) -> Comparison | None:
    """Nothing: the words that weigh are named by the terms."""
    return None
