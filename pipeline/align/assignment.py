"""Which pairs are links: nothing forces a partner on a row, and splits and merges are normal.

First the pairs that are each other's best (siblings aside) and likely enough; then further edges of the same rows that are
about as likely themselves.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from pipeline.align.context import rivalry, siblings
from pipeline.align.pairs import Pairs, Scores
from pipeline.settings.alignment import AlignSettings

_TINY = 1e-9


def chosen(pairs: Pairs, probability: Scores, settings: AlignSettings) -> NDArray[np.bool_]:
    """Mask of the pairs that are links."""
    if not len(pairs):
        return np.zeros(0, dtype=bool)
    down, _ = rivalry(probability, pairs.j, siblings(pairs.left)[pairs.i])
    across, _ = rivalry(probability, pairs.i, siblings(pairs.right)[pairs.j])
    mutual = (down >= -_TINY) & (across >= -_TINY)
    return np.asarray((mutual & (probability >= settings.link)) | (probability >= settings.extra))
