"""Which pairs are compared: all of two short lists; of long ones each row's nearest by meaning and by rare terms.

Background pairs, taken at fixed steps, are compared too: they tell what scores mean nothing on these lists.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from pipeline.align.encoders import Vectors
from pipeline.align.pairs import Pairs, Rows, every_pair, rarity, weighted_rows
from pipeline.align.side import Side
from pipeline.settings.alignment import AlignSettings

_CELLS, _PROBED, _ROUNDS, _LEARNED_FROM = 3.0, 80, 8, 40
"""Cells for the root of the rows; cells that a query looks into; rounds of learning them, and rows to learn each from."""
_WIDER = 4
"""Candidates looked at for each neighbour that is kept, where they are searched approximately."""
_SAMPLE = 5000
_RANKED = 250
_BLOCK = 1000
_GROUP = 16
_THREADS = 2
_BACKGROUND = 20_000
_COMMON = 0.02
"""Terms in more than this share of the rows do not find candidates on long lists."""
_TOO_MANY = 400
"""Nor do terms in more rows than this, so that a row costs the same on a list of any length."""


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
    longer = max(len(left), len(right))
    search = approximate_neighbours if longer >= settings.approximate_from else exact_neighbours
    forward, backward = search(a, b, settings.neighbours), search(b, a, settings.neighbours)
    rows_left = np.repeat(np.arange(len(left)), forward.shape[1])
    rows_right = np.repeat(np.arange(len(right)), backward.shape[1])
    near = np.concatenate([rows_left * len(right) + forward.ravel(), backward.ravel() * len(right) + rows_right])
    return near[np.concatenate([forward.ravel(), backward.ravel()]) >= 0]


def exact_neighbours(queries: Vectors, targets: Vectors, k: int) -> Rows:
    """Indexes of the k targets nearest to each query by cosine, shape (queries, k), in no order; blockwise, so memory stays flat."""
    k = min(k, len(targets))
    found = np.empty((len(queries), k), dtype=np.int64)

    def search(start: int) -> None:
        part = slice(start, start + _BLOCK)
        found[part] = highest(queries[part] @ targets.T, k)

    with threadpool_limits(1, "blas"), ThreadPoolExecutor(_THREADS) as pool:
        list(pool.map(search, range(0, len(queries), _BLOCK)))
    return found


def highest(scores: NDArray[np.float32], k: int) -> Rows:
    """Columns of the k highest scores of each row, in no order.

    Columns are taken in groups; the k highest lie in the k groups with the highest best score, and only these are sorted out.
    """
    rows, width = scores.shape
    groups = width // _GROUP
    if groups <= 2 * k:
        return np.argpartition(scores, width - k, axis=1)[:, width - k :]
    best = scores[:, : groups * _GROUP].reshape(rows, _GROUP, groups).max(axis=1)
    chosen = np.argpartition(best, groups - k, axis=1)[:, groups - k :]
    columns = (chosen[:, None, :] + groups * np.arange(_GROUP)[:, None]).reshape(rows, -1)
    rest = np.broadcast_to(np.arange(groups * _GROUP, width), (rows, width - groups * _GROUP))
    columns = np.concatenate([columns, rest], axis=1)
    top = np.argpartition(np.take_along_axis(scores, columns, axis=1), columns.shape[1] - k, axis=1)
    return np.take_along_axis(columns, top[:, columns.shape[1] - k :], axis=1)


def approximate_neighbours(queries: Vectors, targets: Vectors, k: int) -> Rows:
    """The same by faiss: targets lie in cells (IVF), a query looks into the nearest of them, and what it finds in a quarter
    of the dimensions is put in order in all; recall against `exact_neighbours` is held by a test.

    Cells grow with the root of the list, so that a row costs little more on a longer one. They are learned by one thread:
    sums of several differ in the last digits.
    """
    import faiss

    basis = _basis(queries, targets)
    near = np.ascontiguousarray(targets @ basis)
    cells = min(len(targets), round(_CELLS * len(targets) ** 0.5))
    index = faiss.IndexIVFFlat(faiss.IndexFlatIP(near.shape[1]), near.shape[1], cells, faiss.METRIC_INNER_PRODUCT)
    index.cp.niter, index.cp.min_points_per_centroid = _ROUNDS, 1
    index.nprobe = min(_PROBED, cells)
    try:
        faiss.omp_set_num_threads(1)
        index.train(near[:: max(1, len(near) // (_LEARNED_FROM * cells))])
        index.add(near)
        faiss.omp_set_num_threads(_THREADS)
        _, found = index.search(np.ascontiguousarray(queries @ basis), min(_WIDER * k, len(targets)))
    finally:
        faiss.omp_set_num_threads(_THREADS)
    return _nearest_of(np.asarray(found, dtype=np.int64), queries, targets, k)


def _basis(queries: Vectors, targets: Vectors) -> Vectors:
    """Orthonormal directions in which the vectors lie widest, shape (dimensions, a quarter of them); from a sample at equal steps."""
    dimensions = targets.shape[1]
    sample = np.concatenate([side[:: max(1, len(side) // _SAMPLE)] for side in (queries, targets)]).astype(np.float64)
    _, directions = np.linalg.eigh(sample.T @ sample)
    return np.ascontiguousarray(directions[:, dimensions - max(2, dimensions // 4) :], dtype=np.float32)


def _nearest_of(near: Rows, queries: Vectors, targets: Vectors, k: int) -> Rows:
    """The k best of each query's candidates by their whole vectors; a place without a candidate holds -1."""
    k = min(k, near.shape[1])
    out = np.empty((len(queries), k), dtype=np.int64)
    for start in range(0, len(queries), _RANKED):
        part = slice(start, start + _RANKED)
        scores = np.einsum("nd,nkd->nk", queries[part], targets[near[part]])
        scores[near[part] < 0] = -np.inf
        best = np.argpartition(scores, scores.shape[1] - k, axis=1)[:, scores.shape[1] - k :]
        out[part] = np.take_along_axis(near[part], best, axis=1)
    return out


def _by_terms(left: Side, right: Side, k: int) -> Rows:
    idf = rarity(left.concepts, right.concepts)
    floor = float(np.log(1 + max(1 / _COMMON, (len(left) + len(right)) / _TOO_MANY)))
    rare = {name: weight for name, weight in idf.items() if weight >= floor}
    a, b = weighted_rows(left.concepts, rare), weighted_rows(right.concepts, rare).T.tocsr()
    keys = []
    for start in range(0, len(left), _BLOCK):
        block = (a[start : start + _BLOCK] @ b).tocsr()
        row = np.repeat(np.arange(block.shape[0]), np.diff(block.indptr))
        order = np.lexsort((block.indices, -block.data, row))
        near = order[np.arange(len(order)) - block.indptr[row[order]] < k]
        keys.append((start + row[near]) * len(right) + block.indices[near].astype(np.int64))
    return np.concatenate(keys) if keys else np.zeros(0, dtype=np.int64)


def _background(n: int, m: int) -> Rows:
    """About 20,000 pairs spread over the whole table at a step that shares no factor with its width."""
    step = max(1, n * m // _BACKGROUND)
    while np.gcd(step, m) != 1:
        step += 1
    return np.arange(step // 2, n * m, step, dtype=np.int64)
