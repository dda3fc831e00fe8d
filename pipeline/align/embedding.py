"""Texts to vectors, each distinct text once, and kept between runs by a hash of the text."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

import numpy as np

from pipeline.align.encoders import Encoder, Vectors, load_encoder

T = TypeVar("T")


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

    def _learn(self, texts: list[str]) -> None:
        stored = _read(self._cache, self.name, texts)
        self._known.update(stored)
        fresh = [t for t in texts if t not in stored]
        if fresh:
            vectors = self.encoder.encode(fresh)
            self._known.update(zip(fresh, vectors, strict=True))
            _write(self._cache, self.name, fresh, vectors)


def _key(text: str) -> bytes:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()


def _with_cache(cache: Path | None, name: str, work: Callable[[sqlite3.Connection], T], otherwise: T) -> T:
    if cache is None:
        return otherwise
    try:
        cache.mkdir(parents=True, exist_ok=True)
        file = cache / f"embeddings-{hashlib.sha256(name.encode()).hexdigest()[:12]}.sqlite"
        connection = sqlite3.connect(file, timeout=10)
        try:
            with connection:
                connection.execute("create table if not exists vectors (text_hash blob primary key, vector blob)")
                return work(connection)
        finally:
            connection.close()
    except (OSError, sqlite3.Error):
        return otherwise


def _read(cache: Path | None, name: str, texts: list[str]) -> dict[str, Vectors]:
    def work(connection: sqlite3.Connection) -> dict[str, Vectors]:
        found = {}
        for text in texts:
            row = connection.execute("select vector from vectors where text_hash = ?", (_key(text),)).fetchone()
            if row is not None:
                found[text] = np.frombuffer(row[0], dtype=np.float32)
        return found

    return _with_cache(cache, name, work, {})


def _write(cache: Path | None, name: str, texts: list[str], vectors: Vectors) -> None:
    def work(connection: sqlite3.Connection) -> None:
        rows = [(_key(t), np.asarray(v, dtype=np.float32).tobytes()) for t, v in zip(texts, vectors, strict=True)]
        connection.executemany("insert or replace into vectors values (?, ?)", rows)

    _with_cache(cache, name, work, None)
