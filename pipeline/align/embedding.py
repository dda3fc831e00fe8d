"""Texts to vectors, each distinct text once, and kept between runs by a hash of the text."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from pipeline.align.encoders import Encoder, Vectors, load_encoder
from pipeline.align.encoders.protocol import unit_rows
from pipeline.align.kept import Kept


class Embedder:
    """Encodes with one encoder, loaded when first needed; `cache` is a folder, None = vectors live in memory only.

    A cache that cannot be used (read-only folder, damaged file) is left out: the vectors are computed anew.
    """

    def __init__(self, encoder: str, cache: Path | None = None) -> None:
        self._choice = encoder
        self._encoder: Encoder | None = None
        self._known: dict[str, Vectors] = {}
        self._cache = cache

    @property
    def encoder(self) -> Encoder:
        if self._encoder is None:
            self._encoder = load_encoder(self._choice)
        return self._encoder

    @property
    def name(self) -> str:
        return self.encoder.name

    def vectors(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors, shape (len(texts), dimensions); equal texts share one row of work."""
        missing = list(dict.fromkeys(t for t in texts if t not in self._known))
        if missing:
            self._learn(missing)
        if not texts:
            return self.encoder.encode([])
        return np.stack([self._known[t] for t in texts])

    def even_vectors(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors of the texts as written and in small letters, taken together, shape as `vectors`.

        Encoders are swayed by capitals, and languages set them differently: `Clinical Neurophysiology`, `Neurofisiología clínica`.
        """
        return unit_rows(self.vectors(texts) + self.vectors([t.lower() for t in texts]))

    def _learn(self, texts: list[str]) -> None:
        kept = Kept(self._cache, "embeddings", self.name)
        self._known.update({t: np.frombuffer(v, dtype=np.float32) for t, v in kept.read(texts).items()})
        fresh = [t for t in texts if t not in self._known]
        if fresh:
            vectors = self.encoder.encode(fresh)
            self._known.update(zip(fresh, vectors, strict=True))
            kept.write({t: np.asarray(v, dtype=np.float32).tobytes() for t, v in zip(fresh, vectors, strict=True)})
