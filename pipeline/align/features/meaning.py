"""Meaning: how near the encoder puts two activities, less what each of them has in common with everything (CSLS)."""

from __future__ import annotations

import numpy as np

from pipeline.align.pairs import Pairs, Scores
from pipeline.model.alignment import Comparison
from pipeline.vocabulary.evidence import piece

COLUMNS = ("meaning_work", "meaning_title")


def scores(pairs: Pairs) -> Scores:
    """CSLS of `activity. product` and of the title, in standard deviations; long lists take the first for both.

    Translations are compared with and without their capitals; between years, where wordings change, that gains nothing.
    """
    left, right = pairs.left, pairs.right
    even = pairs.in_other_words
    works = [s.even_work_vectors if even else s.work_vectors for s in (left, right)]
    near = pairs.standardised(pairs.local(pairs.dot(*works)))
    if not pairs.complete:
        return np.column_stack([near, near])
    titles = [s.even_title_vectors if even else s.title_vectors for s in (left, right)]
    return np.column_stack([near, pairs.standardised(pairs.local(pairs.dot(*titles)))])


def sentence(pairs: Pairs, k: int) -> Comparison | None:
    i, j = int(pairs.i[k]), int(pairs.j[k])
    cosine = float(pairs.left.work_vectors[i] @ pairs.right.work_vectors[j])
    shown = f"{max(0.0, cosine):.2f}"
    return Comparison("meaning", cosine, piece("meaning", "en", score=shown), piece("meaning", "es", score=shown))
