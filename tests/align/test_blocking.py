"""Search for neighbours: the shortcuts find what brute force finds, or nearly so where they say so."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from links_sets import GOLD, read_activities

from pipeline.align.blocking import approximate_neighbours, exact_neighbours, highest
from pipeline.align.embedding import Embedder
from pipeline.align.encoders import Vectors

Search = Callable[[Vectors, Vectors, int], np.ndarray]


@pytest.fixture(scope="module")
def vectors(embedder: Embedder) -> tuple[Vectors, Vectors]:
    """Titles and products of all plans of the label sets: first plans, later plans."""
    sides = []
    for side in "ab":
        rows = [a for p in sorted(GOLD.glob(f"pairs*/*_{side}.csv")) for a in read_activities(p)]
        sides.append(embedder.vectors(list(dict.fromkeys(f"{a.activity}. {a.product}" for a in rows))))
    assert min(map(len, sides)) > 600
    return sides[0], sides[1]


@given(st.integers(1, 6), st.integers(1, 500), st.integers(1, 12), st.integers(0, 9))
@settings(max_examples=60, deadline=None)
def test_highest_finds_the_highest(rows: int, width: int, k: int, seed: int) -> None:
    """Scores of few values have ties: the values found must be the highest, whichever columns hold them."""
    draw = np.random.default_rng(seed)
    for scores in (draw.normal(size=(rows, width)), draw.integers(0, 4, size=(rows, width))):
        k = min(k, width)
        found = highest(scores.astype(np.float32), k)
        assert found.shape == (rows, k) and all(len(set(row)) == k for row in found.tolist())
        values = np.sort(np.take_along_axis(scores, found, axis=1), axis=1)
        assert np.array_equal(values, np.sort(scores, axis=1)[:, width - k :])


def test_brute_force_by_blocks_is_brute_force(vectors: tuple[Vectors, Vectors]) -> None:
    left, right = vectors
    plain = np.argsort(-(left @ right.T), axis=1)[:, :10]
    assert [set(x) for x in exact_neighbours(left, right, 10).tolist()] == [set(x) for x in plain.tolist()]


def _mixed(side: Vectors, draw: np.random.Generator) -> Vectors:
    """Sixteen rows for each one: two parts of it and one of another."""
    other = side[draw.integers(len(side), size=16 * len(side))]
    mixed = 2 * np.repeat(side, 16, axis=0) + other
    return np.asarray(mixed / np.linalg.norm(mixed, axis=1, keepdims=True))


def test_the_approximate_search_recalls_the_exact_one(vectors: tuple[Vectors, Vectors]) -> None:
    """On lists long enough that most cells are not looked into: texts mixed with others of their list, as real ones are."""
    draw = np.random.default_rng(1)
    left, right = (_mixed(side, draw) for side in vectors)
    for a, b in ((left, right), (right, left)):
        some = a[::23]
        exact, near = exact_neighbours(some, b, 10), approximate_neighbours(some, b, 10)
        assert sum(len(np.intersect1d(x, y)) for x, y in zip(exact, near, strict=True)) / exact.size >= 0.98
        assert np.array_equal(near, approximate_neighbours(some, b, 10))


@pytest.mark.parametrize("search", [exact_neighbours, approximate_neighbours])
def test_fewer_rows_than_neighbours_are_all_found(search: Search, vectors: tuple[Vectors, Vectors]) -> None:
    found = search(vectors[0][:5], vectors[1][:3], 10)
    assert [sorted(row) for row in found.tolist()] == [[0, 1, 2]] * 5
