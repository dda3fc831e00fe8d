"""Lines that head a section by their own words: an introduction, a follow-up, an annex, the areas as a whole."""

from __future__ import annotations

from pipeline.extract.doctype import says_plan
from pipeline.extract.headings import keyword_heading, looks_like_title, section_kind
from pipeline.extract.pieces import Piece


def is_section(piece: Piece) -> str:
    """Kind of section that the piece heads (`front`, `back`, `areas`, `annex`), empty if it heads none."""
    if len(piece.text) > 120 or (piece.enumerator is not None and not piece.enumerator.code):
        return ""
    if keyword_heading(piece.whole) is not None and piece.styled:
        return ""  # `Pilar 2 — Marco normativo` is an area, whatever its name
    kind = section_kind(piece.text.rstrip(" .:"))
    if not kind and piece.enumerator is not None:
        kind = section_kind(piece.whole.rstrip(" .:"))
    if kind == "annex" and not (piece.styled or looks_like_title(piece.text)):
        return ""
    if kind == "front" and says_plan(piece.whole):
        return ""  # `Carta de la directora: lo que haremos en 2016` is the plan itself
    words = len(piece.text.split())
    if (
        kind
        and not piece.styled
        and ((piece.enumerator is None and words > 8) or (piece.text.endswith(".") and words > 4))
    ):
        return ""
    return kind
