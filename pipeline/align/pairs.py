"""The pairs of two lists that are compared, and the arithmetic that features share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from pipeline.align.side import Side

Scores = NDArray[np.float64]
Rows = NDArray[np.int64]
_CAREFUL = 5000


@dataclass(frozen=True)
class Pairs:
    """`left[i[k]]` and `right[j[k]]` are compared. Every pair is there (`complete`), or each row's likeliest partners.

    `background`: marks the pairs that were taken blindly, where not every pair is there.
    """

    left: Side
    right: Side
    i: Rows
    j: Rows
    background: NDArray[np.bool_] | None = None

    def __len__(self) -> int:
        return len(self.i)

    @cached_property
    def complete(self) -> bool:
        return len(self) == len(self.left) * len(self.right)

    @cached_property
    def in_other_words(self) -> bool:
        """Lists of one year say the same in other words: editions of a plan, or any list and its translation.

        Such are encoded with more care, which takes twice the time; lists of more than `_CAREFUL` rows in all are not.
        """
        years = {a.plan_year for s in (self.left, self.right) for a in s.activities}
        return len(years) == 1 and len(self.left) + len(self.right) <= _CAREFUL

    def dot(self, left: NDArray[np.float32], right: NDArray[np.float32]) -> Scores:
        """Row products of two matrices for each pair."""
        if self.complete:
            return np.asarray(left @ right.T, dtype=np.float64).ravel()
        out = np.empty(len(self))
        for start in range(0, len(self), 20_000):
            part = slice(start, start + 20_000)
            out[part] = np.einsum("ij,ij->i", left[self.i[part]], right[self.j[part]])
        return out

    def sparse_dot(self, left: sparse.csr_matrix, right: sparse.csr_matrix) -> Scores:
        """The same for sparse matrices."""
        if self.complete:
            return np.asarray((left @ right.T).toarray(), dtype=np.float64).ravel()
        return np.asarray(left[self.i].multiply(right[self.j]).sum(axis=1), dtype=np.float64).ravel()

    def best(self, scores: Scores, rows: Rows, size: int) -> Scores:
        """The highest score of each row; -inf for a row without pairs."""
        out = np.full(size, -np.inf)
        np.maximum.at(out, rows, scores)
        return out

    def nearest_mean(self, scores: Scores, rows: Rows, size: int, k: int) -> Scores:
        """Mean of each row's k highest scores; 0 for a row without pairs."""
        order = np.lexsort((-scores, rows))
        ranks = _places(rows[order])
        keep = order[ranks < k]
        total = np.bincount(rows[keep], weights=scores[keep], minlength=size)
        return np.asarray(total / np.maximum(1, np.bincount(rows[keep], minlength=size)))

    def local(self, scores: Scores, k: int = 5) -> Scores:
        """CSLS of the pairs: twice the score less both rows' mean to their k nearest, so that hubs lose what they owe to all."""
        k = max(1, min(k, len(self.left), len(self.right)))
        across = self.nearest_mean(scores, self.i, len(self.left), k)
        down = self.nearest_mean(scores, self.j, len(self.right), k)
        return np.asarray(2 * scores - across[self.i] - down[self.j])

    def standardised(self, scores: Scores) -> Scores:
        """Scores in standard deviations from the mean of pairs taken blindly: one scale for all encoders and lists."""
        blind = scores if self.background is None else scores[self.background]
        spread = float(blind.std()) if len(blind) else 0.0
        return np.asarray((scores - blind.mean()) / spread) if spread > 1e-9 else np.zeros_like(scores)

    def ranks(self, scores: Scores, rows: Rows) -> Scores:
        """Place of each pair among those of its row, 0 = best; equal scores share the best place."""
        order = np.lexsort((-scores, rows))
        places = _places(rows[order]).astype(np.float64)
        tied = np.zeros(len(order), dtype=bool)
        tied[1:] = (scores[order][1:] == scores[order][:-1]) & (rows[order][1:] == rows[order][:-1])
        index = np.arange(len(order))
        first = np.maximum.accumulate(np.where(tied, 0, index))
        places = places[first]
        out = np.empty(len(order))
        out[order] = places
        return out


def _places(sorted_rows: Rows) -> Rows:
    """Place of each element within its run of equal values."""
    if not len(sorted_rows):
        return sorted_rows
    starts = np.flatnonzero(np.r_[True, sorted_rows[1:] != sorted_rows[:-1]])
    return np.arange(len(sorted_rows)) - np.repeat(starts, np.diff(np.r_[starts, len(sorted_rows)]))


def every_pair(left: Side, right: Side) -> Pairs:
    i, j = np.divmod(np.arange(len(left) * len(right), dtype=np.int64), max(1, len(right)))
    return Pairs(left, right, i, j)


def rarity(
    left: Sequence[Mapping[str, float] | Sequence[str]], right: Sequence[Mapping[str, float] | Sequence[str]]
) -> dict[str, float]:
    """Inverse document frequency of each name over the rows of both lists."""
    frequency: Counter[str] = Counter()
    for row in (*left, *right):
        frequency.update(set(row))
    total = len(left) + len(right)
    return {name: float(np.log(1 + total / count)) for name, count in sorted(frequency.items())}


def weighted_rows(rows: Sequence[Mapping[str, float]], idf: Mapping[str, float]) -> sparse.csr_matrix:
    """Rows of weighted names as a sparse matrix with unit rows; names without rarity are left out."""
    index = {name: k for k, name in enumerate(idf)}
    columns = np.fromiter((index.get(name, -1) for row in rows for name in row), dtype=np.int64)
    weights = np.fromiter((weight for row in rows for weight in row.values()), dtype=np.float64)
    places = np.repeat(np.arange(len(rows)), np.fromiter(map(len, rows), dtype=np.int64, count=len(rows)))
    known = columns >= 0
    columns, places = columns[known], places[known]
    data = weights[known] * np.fromiter(idf.values(), dtype=np.float64, count=len(idf))[columns]
    lengths = np.sqrt(np.bincount(places, data * data, minlength=len(rows)))
    data /= np.where(lengths == 0, 1.0, lengths)[places]
    starts = np.r_[0, np.cumsum(np.bincount(places, minlength=len(rows)))]
    return sparse.csr_matrix((data, columns, starts), shape=(len(rows), max(1, len(idf))))
