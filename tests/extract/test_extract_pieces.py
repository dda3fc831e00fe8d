"""Pieces of blocks: what is cut where, whatever lines a reader gives."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pipeline.extract.pieces import pieces_of
from pipeline.model.document import Line, TextBlock
from pipeline.model.provenance import Box

_WORDS = st.text(alphabet="ab 1.:)-", max_size=6)


@given(st.lists(st.tuples(_WORDS, st.integers(0, 40)), min_size=1, max_size=6))
def test_a_block_of_any_lines_is_cut_without_a_fault(lines: list[tuple[str, int]]) -> None:
    """Lines may be empty and begin where others do: a PDF printed glyph over glyph (pdf.js bug1001080)."""
    text, printed = "", []
    for words, left in lines:
        printed.append(Line(len(text), len(text) + len(words), Box(1, float(left), 0.0, float(left + 50), 10.0)))
        text += words
    pieces = pieces_of([TextBlock(text, 0, tuple(printed), page=1)])
    assert all(0 <= p.start <= p.end <= len(text) for p in pieces if hasattr(p, "role"))
