"""How much two editions hold the same plan: the share of the smaller one's rows that have a clear mutual best in the other."""

from __future__ import annotations

from pipeline.align.editions import Affinity, Edition
from pipeline.align.pairs import every_pair
from pipeline.align.side import Side, side_of

_CLEAR = 0.1
"""CSLS from which a mutual best partner counts."""
_ROWS = 400
"""Longer editions are judged by their first rows."""


def affinity_of(sides: dict[str, Side]) -> Affinity:
    """A function of two editions, 0–1, that remembers what it has worked out."""
    known: dict[tuple[str, str], float] = {}

    def affinity(a: Edition, b: Edition) -> float:
        key = (a.document_id, b.document_id)
        if key not in known:
            known[key] = known[key[::-1]] = _affinity(_head(sides[a.document_id]), _head(sides[b.document_id]))
        return known[key]

    return affinity


def _head(side: Side) -> Side:
    return side if len(side) <= _ROWS else side_of(side.activities[:_ROWS], side.embedder, side.glossary)


def _affinity(left: Side, right: Side) -> float:
    if not len(left) or not len(right):
        return 0.0
    pairs = every_pair(left, right)
    local = pairs.local(pairs.dot(left.work_vectors, right.work_vectors))
    best = (pairs.ranks(local, pairs.i) == 0) & (pairs.ranks(local, pairs.j) == 0) & (local > _CLEAR)
    return float(best.sum()) / min(len(left), len(right))
