"""Cleaning: what is dropped, what is repaired, what must stay."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.text.clean import collapse, dehyphenate, fold, fold_same_length, printable, trimmed, unmask


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("reu\u00adnión", "reunión"),  # soft hyphen
        ("\u202eabc\u202c", "abc"),  # direction marks
        ("a\u200bb", "ab"),  # zero width space
        ("a\x00b", "ab"),
        ("dos\nlíneas\ty tab", "dos\nlíneas\ty tab"),
    ],
)
def test_printable(text: str, want: str) -> None:
    assert printable(text) == want


@pytest.mark.parametrize(
    ("text", "want", "repaired"),
    [
        ("СО", "CO", True),  # Cyrillic С and О
        ("Сourse", "Course", True),  # one Cyrillic letter in a Latin word
        ("Country ΑΒ", "Country AB", True),  # Greek capitals
        ("Привет, мир", "Привет, мир", False),  # a Russian text stays Russian
        ("México", "México", False),
    ],
)
def test_unmask(text: str, want: str, repaired: bool) -> None:
    assert unmask(text) == (want, repaired)


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("Reporte.", "Reporte"),
        (" Informe ; ", "Informe"),
        ("normas, de regulación, etc.", "normas, de regulación, etc."),  # the stop belongs to the abbreviation
        ("Empresa S.A.", "Empresa S.A."),
        ("...", ""),
    ],
)
def test_trimmed(text: str, want: str) -> None:
    assert trimmed(text) == want


def test_words_cut_at_a_line_end_are_joined() -> None:
    assert dehyphenate("la reu-\nnión") == "la reunión"
    assert dehyphenate("Ibero-\nAmérica") == "Ibero-América"


def test_fold_makes_writings_equal() -> None:
    assert fold("  “Evaluación” – N.º 2 ") == fold('"evaluacion" - N.O 2')


@given(st.text(max_size=60))
def test_folding_keeps_every_position(text: str) -> None:
    assert len(fold_same_length(text)) == len(text)


@given(st.text(max_size=60))
def test_collapse_and_fold_are_stable(text: str) -> None:
    assert collapse(collapse(text)) == collapse(text)
    assert fold(fold(text)) == fold(text)
