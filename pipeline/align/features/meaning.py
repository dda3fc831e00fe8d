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
    if not pairs.complete:
        near = pairs.standardised(pairs.local(pairs.dot(left.work_vectors, right.work_vectors)))
        return np.column_stack([near, near])
    if pairs.of_one_year:
        work = pairs.dot(left.even_work_vectors, right.even_work_vectors)
        title = pairs.dot(left.even_title_vectors, right.even_title_vectors)
    else:
        work = pairs.dot(left.work_vectors, right.work_vectors)
        title = pairs.dot(left.title_vectors, right.title_vectors)
    return np.column_stack([pairs.standardised(pairs.local(x)) for x in (work, title)])


def sentence(pairs: Pairs, k: int) -> Comparison | None:
    i, j = int(pairs.i[k]), int(pairs.j[k])
    cosine = float(pairs.left.work_vectors[i] @ pairs.right.work_vectors[j])
    shown = f"{max(0.0, cosine):.2f}"
    return Comparison("meaning", cosine, piece("meaning", "en", score=shown), piece("meaning", "es", score=shown))
