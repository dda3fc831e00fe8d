"""Glyphs to words: gaps, blanks, raised letters, symbol fonts, cells."""

from __future__ import annotations

import numpy as np
import pytest

from pipeline.read.pdf_page import Glyphs
from pipeline.read.pdf_words import lines_by_container
from pipeline.settings.pdf_reading import PdfSettings


def _glyphs(placed: list[tuple[str, float, float, float]]) -> Glyphs:
    """Glyphs from (character, x0, x1, baseline), 10 points high."""
    x0, x1, base = (np.array([p[k] for p in placed], dtype=np.float64) for k in (1, 2, 3))
    size = np.full(len(placed), 10.0)
    bold, turn = np.zeros(len(placed), dtype=bool), np.zeros(len(placed), dtype=np.int16)
    return Glyphs([p[0] for p in placed], x0, base - 7.6, x1, base + 2.2, x0.copy(), base, size, bold, turn)


def _spelt(text: str, x: float = 50, base: float = 100, width: float = 5) -> list[tuple[str, float, float, float]]:
    return [(ch, x + width * i, x + width * (i + 1), base) for i, ch in enumerate(text)]


CASES = {
    "blanks part words": (_spelt("Plan anual"), ["Plan anual"]),
    "a gap parts words": ([*_spelt("Plan"), *_spelt("anual", 75)], ["Plan anual"]),
    "a hair's breadth does not": ([*_spelt("Pl"), *_spelt("an", 61)], ["Plan"]),
    "no-break and thin blanks are blanks": (_spelt("1\u00a0000\u2009€"), ["1 000 €"]),
    "marks of symbol fonts are kept": ([*_spelt("\uf0b7"), *_spelt("Taller", 65)], ["• Taller"]),
    "zero-width and control characters are not": (_spelt("Pl\u200ba\x07n"), ["Pl", "a", "n"]),
    "ligatures are spelt out": (_spelt("oﬁcina"), ["oficina"]),
    "lines from top to bottom, whatever the drawing order": (
        [*_spelt("dos", base=120), *_spelt("uno")],
        ["uno", "dos"],
    ),
    "overprinted words are one": ([*_spelt("Plan"), *_spelt("Plan", 50.4)], ["Plan"]),
}


@pytest.mark.parametrize("name", CASES)
def test_words_of_a_line(name: str) -> None:
    placed, expected = CASES[name]
    glyphs = _glyphs(placed)
    lines = lines_by_container(glyphs, np.full(len(glyphs), -1), 600, 800, 1, PdfSettings())[-1]
    if name.startswith("zero-width"):
        assert [line.text.replace(" ", "") for line in lines] == ["".join(expected)]
    else:
        assert [line.text for line in lines] == expected


def test_a_word_over_a_cell_border_stays_whole() -> None:
    glyphs = _glyphs(_spelt("GENERAL"))
    cells = np.array([0, 0, 0, 0, 0, 1, 1])
    lines = lines_by_container(glyphs, cells, 600, 800, 1, PdfSettings())
    assert {k: [x.text for x in v] for k, v in lines.items()} == {0: ["GENERAL"]}


def test_words_that_touch_at_a_cell_border_are_parted() -> None:
    glyphs = _glyphs([*_spelt("uno"), *_spelt("dos", 66)])
    lines = lines_by_container(glyphs, np.array([0, 0, 0, 1, 1, 1]), 600, 800, 1, PdfSettings())
    assert {k: [x.text for x in v] for k, v in lines.items()} == {0: ["uno"], 1: ["dos"]}
