"""Likeness of two lists of vectors: cosine, CSLS, mutual best partners."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float32]


def cosine(left: Matrix, right: Matrix) -> Matrix:
    """Cosines of unit rows, shape (left rows, right rows)."""
    return np.asarray(left @ right.T, dtype=np.float32)


def csls(similarity: Matrix, k: int = 10) -> Matrix:
    """Cross-domain similarity local scaling (Conneau and others 2018): twice the likeness less both sides' mean likeness
    to their k nearest. It takes away what hubs, rows that resemble everything, have in common with all."""
    if similarity.size == 0:
        return similarity
    across = np.sort(similarity, axis=1)[:, -k:].mean(axis=1, keepdims=True)
    down = np.sort(similarity, axis=0)[-k:, :].mean(axis=0, keepdims=True)
    return np.asarray(2 * similarity - across - down, dtype=np.float32)


def mutual_best(score: Matrix) -> list[tuple[int, int]]:
    """Pairs that are each other's best; ties go to the earlier row."""
    if score.size == 0:
        return []
    best, back = score.argmax(axis=1), score.argmax(axis=0)
    return [(i, int(j)) for i, j in enumerate(best) if back[j] == i]
