"""Which pairs are compared: all of two short lists; of long ones each row's nearest by meaning and by rare terms.

Background pairs, taken at fixed steps, are compared too: they tell what scores mean nothing on these lists.
"""

from __future__ import annotations

import numpy as np

from pipeline.align.encoders import Vectors
from pipeline.align.pairs import Pairs, Rows, every_pair, rarity, weighted_rows
from pipeline.align.side import Side
from pipeline.settings.alignment import AlignSettings

_BLOCK = 2000
_BACKGROUND = 20_000
_COMMON = 0.02
"""Terms in more than this share of the rows do not find candidates on long lists."""


def pairs_of(left: Side, right: Side, settings: AlignSettings) -> Pairs:
    """Every pair where there are few; otherwise nearest neighbours of both sides."""
    if len(left) * len(right) <= settings.every_pair_up_to:
        return every_pair(left, right)
    near = _by_meaning(left, right, settings)
    terms = _by_terms(left, right, settings.neighbours)
    background = _background(len(left), len(right))
    keys = np.unique(np.concatenate([near, terms, background]))
    i, j = np.divmod(keys, len(right))
    return Pairs(left, right, i, j, np.isin(keys, background, assume_unique=True))


def _by_meaning(left: Side, right: Side, settings: AlignSettings) -> Rows:
    a, b = left.work_vectors, right.work_vectors
    if max(len(left), len(right)) >= settings.approximate_from:
        forward, backward = (
            approximate_neighbours(a, b, settings.neighbours),
            approximate_neighbours(b, a, settings.neighbours),
        )
    else:
        forward, backward = exact_neighbours(a, b, settings.neighbours), exact_neighbours(b, a, settings.neighbours)
    rows_left = np.repeat(np.arange(len(left)), forward.shape[1])
    rows_right = np.repeat(np.arange(len(right)), backward.shape[1])
    return np.concatenate([rows_left * len(right) + forward.ravel(), backward.ravel() * len(right) + rows_right])


def exact_neighbours(queries: Vectors, targets: Vectors, k: int) -> Rows:
    """Indexes of the k targets nearest to each query by cosine, shape (queries, k), in no order; blockwise, so memory stays flat."""
    k = min(k, len(targets))
    found = np.empty((len(queries), k), dtype=np.int64)
    for start in range(0, len(queries), _BLOCK):
        block = queries[start : start + _BLOCK] @ targets.T
        found[start : start + _BLOCK] = np.argpartition(-block, k - 1, axis=1)[:, :k]
    return found


def approximate_neighbours(queries: Vectors, targets: Vectors, k: int) -> Rows:
    """The same by usearch (HNSW); recall against `exact_neighbours` is held by a test."""
    from usearch.index import Index

    index = Index(
        ndim=targets.shape[1], metric="ip", dtype="f16", connectivity=24, expansion_add=128, expansion_search=128
    )
    index.add(np.arange(len(targets), dtype=np.uint64), targets)
    keys = np.asarray(index.search(queries, min(k, len(targets))).keys, dtype=np.int64)
    return keys.reshape(len(queries), -1)


def _by_terms(left: Side, right: Side, k: int) -> Rows:
    idf = rarity(left.concepts, right.concepts)
    floor = float(np.log(1 + 1 / _COMMON))
    rare = {name: weight for name, weight in idf.items() if weight >= floor}
    a, b = weighted_rows(left.concepts, rare), weighted_rows(right.concepts, rare)
    keys = []
    for start in range(0, len(left), _BLOCK):
        block = (a[start : start + _BLOCK] @ b.T).tocsr()
        for row in range(block.shape[0]):
            data = block.data[block.indptr[row] : block.indptr[row + 1]]
            columns = block.indices[block.indptr[row] : block.indptr[row + 1]].astype(np.int64)
            best = columns if len(data) <= k else columns[np.argpartition(-data, k - 1)[:k]]
            keys.append((start + row) * len(right) + best)
    return np.concatenate(keys) if keys else np.zeros(0, dtype=np.int64)


def _background(n: int, m: int) -> Rows:
    """About 20,000 pairs spread over the whole table at a step that shares no factor with its width."""
    step = max(1, n * m // _BACKGROUND)
    while np.gcd(step, m) != 1:
        step += 1
    return np.arange(step // 2, n * m, step, dtype=np.int64)
