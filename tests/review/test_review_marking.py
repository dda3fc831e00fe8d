"""Shared words are marked, and marking never changes what is said."""

from __future__ import annotations

import time
import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.review.marking import Piece, marked, shown

CASES = tomllib.loads((Path(__file__).parents[1] / "cases/shared_words.toml").read_text(encoding="utf-8"))["case"]
SIGNS = {"same": "[]", "term": "{}"}


def written(pieces: tuple[Piece, ...]) -> str:
    return "".join(SIGNS[p.mark][0] + p.text + SIGNS[p.mark][1] if p.mark else p.text for p in pieces)


def bare(text: str) -> str:
    return text.translate(str.maketrans("", "", "[]{}"))


@pytest.mark.parametrize("case", CASES, ids=lambda c: c["why"])
def test_what_is_marked(case: dict[str, str]) -> None:
    one, other = marked(bare(case["one"]), bare(case["other"]))
    assert (written(one), written(other)) == (case["one"], case["other"])


@settings(deadline=None)
@given(st.text(max_size=200), st.text(max_size=200))
def test_no_word_is_lost(one: str, other: str) -> None:
    first, second = marked(one, other)
    assert "".join(p.text for p in first) == shown(one)
    assert "".join(p.text for p in second) == shown(other)


def test_a_cell_of_100_kB_is_marked_in_a_moment() -> None:
    text = "taller regional de software " * 4000
    began = time.perf_counter()
    first, _ = marked(text, text.upper())
    assert "".join(p.text for p in first) == text
    assert time.perf_counter() - began < 3


def test_marks_that_turn_the_line_around_are_not_shown() -> None:
    assert shown("a\u202eb\u200fc\u2066d\x07e\u200b") == "abcde"
