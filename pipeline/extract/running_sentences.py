"""Where the sentences of a piece end, and which labels inside a paragraph are part of its sentences."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from pipeline.extract.pieces import Item, Piece
from pipeline.extract.sentences import is_sentence

_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-ZÁÉÍÓÚÑ¿¡«“\"(])")
_ABBREVIATION = re.compile(
    r"(?:\b(?:Sr|Sra|Dr|Dra|Lic|Ing|art|núm|No|Nos|pp|p|vs|etc|EE|UU|e\.g|i\.e|approx|St|Mr|Ms|Mrs|cf)|\b[A-Z])\.$"
)


def sentences(piece: Piece) -> list[tuple[int, int]]:
    """Spans of the sentences inside the piece's block."""
    text = piece.block.text
    named = piece.enumerator is not None and piece.enumerator.label and is_sentence(piece.whole)
    first = piece.start if named else piece.value
    cuts = [first]
    for match in _SENTENCE_END.finditer(text, first, piece.end):
        if not _ABBREVIATION.search(text[first : match.start()]):
            cuts.append(match.end())
    cuts.append(piece.end)
    return [(a, b) for a, b in pairwise(cuts) if text[a:b].strip()]


def unlabelled(items: Sequence[Item], at: int) -> tuple[Piece, int]:
    """The piece with labels in brackets that are part of its text (`… in May (lead: Peru).`), and how many pieces that is."""
    piece = items[at]
    assert isinstance(piece, Piece)
    count = 1
    while at + count < len(items):
        label = items[at + count]
        if not isinstance(label, Piece) or label.role != "label" or label.block is not piece.block:
            break
        before = piece.block.text[: label.start + 1].rstrip()
        bracketed = piece.block.text.count("(", piece.value, label.value) > piece.block.text.count(
            ")", piece.value, label.value
        )
        if (
            label.field != "details"
            and not bracketed
            and not before.endswith("(")
            and not is_sentence(piece.text.rstrip(" .;") + ".")
        ):
            break
        count += 1
        following = items[at + count] if at + count < len(items) else None
        more = isinstance(following, Piece) and following.block is piece.block
        piece = replace(piece, end=following.start if more and isinstance(following, Piece) else len(piece.block.text))
    return piece, count
