"""Areas: which areas of two plans correspond. Their titles say little (areas are renamed), the links between them say much.

Each area's best partners by meaning and terms vote for the other plan's areas; a pair's own vote is taken out.
"""

from __future__ import annotations

import numpy as np

from pipeline.align.pairs import Pairs, Scores, rarity, weighted_rows
from pipeline.align.votes import area_votes
from pipeline.model.alignment import Comparison
from pipeline.text.clean import fold
from pipeline.vocabulary.evidence import piece

COLUMNS = ("area_title", "area_votes")


def scores(pairs: Pairs) -> Scores:
    """Likeness of the titles (0 where a list has no areas); share of votes for the other area."""
    left, right = pairs.left, pairs.right
    if len(set(left.areas)) < 2 or len(set(right.areas)) < 2:
        return np.zeros((len(pairs), 2))
    idf = rarity(left.area_concepts, right.area_concepts)
    words = pairs.sparse_dot(weighted_rows(left.area_concepts, idf), weighted_rows(right.area_concepts, idf))
    meaning = pairs.dot(left.area_vectors, right.area_vectors)
    title = np.maximum(words, np.clip(meaning, 0, 1))
    return np.column_stack([title, area_votes(pairs, _first_guess(pairs))])


def _first_guess(pairs: Pairs) -> Scores:
    """Weight of each pair that is both rows' best by meaning and terms together, 0 elsewhere."""
    idf = rarity(pairs.left.concepts, pairs.right.concepts)
    a, b = weighted_rows(pairs.left.concepts, idf), weighted_rows(pairs.right.concepts, idf)
    score = pairs.dot(pairs.left.work_vectors, pairs.right.work_vectors) + pairs.sparse_dot(a, b)
    local = pairs.local(score)
    best = (pairs.ranks(local, pairs.i) == 0) & (pairs.ranks(local, pairs.j) == 0)
    return np.where(best, np.clip(local, 0, 1), 0.0)


def sentence(pairs: Pairs, k: int) -> Comparison | None:
    a, b = pairs.left.area_titles[int(pairs.i[k])], pairs.right.area_titles[int(pairs.j[k])]
    if not a or not b or fold(a) != fold(b):
        return None
    return Comparison("area", 1.0, piece("same_area", "en"), piece("same_area", "es"))
