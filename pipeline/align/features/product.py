"""Product: of the same type, and in the same terms."""

from __future__ import annotations

import numpy as np

from pipeline.align.pairs import Pairs, Scores, rarity, weighted_rows
from pipeline.model.alignment import Comparison
from pipeline.model.dataset import Activity
from pipeline.text.products import product_types
from pipeline.vocabulary.evidence import piece

COLUMNS = ("product_same_type", "product_other_type", "product_terms")


def types_of(activity: Activity) -> frozenset[str]:
    """Product types as given, or as read from the product; `other` says nothing."""
    given = activity.product_type or product_types(activity.product, activity.activity)
    return frozenset(given) - {"other"}


def scores(pairs: Pairs) -> Scores:
    """Rarity-weighted overlap of types; 1 where both have types and none is common; cosine of the products' terms."""
    left, right = ([sorted(types_of(a)) for a in s.activities] for s in (pairs.left, pairs.right))
    idf = rarity(left, right)
    a, b = (weighted_rows([dict.fromkeys(t, 1.0) for t in side], idf) for side in (left, right))
    overlap = pairs.sparse_dot(a, b)
    both = np.array([bool(t) for t in left])[pairs.i] & np.array([bool(t) for t in right])[pairs.j]
    words = rarity(pairs.left.product_concepts, pairs.right.product_concepts)
    terms = pairs.sparse_dot(
        weighted_rows(pairs.left.product_concepts, words), weighted_rows(pairs.right.product_concepts, words)
    )
    return np.column_stack([overlap, both & (overlap == 0), terms])


def sentence(pairs: Pairs, k: int) -> Comparison | None:
    a, b = types_of(pairs.left.activities[int(pairs.i[k])]), types_of(pairs.right.activities[int(pairs.j[k])])
    if not a or not b:
        return None
    name = "same_type" if a & b else "other_type"
    return Comparison("product", 1.0 if a & b else -1.0, piece(name, "en"), piece(name, "es"))
