"""Where the sentences of a piece end, and which labels inside a paragraph are part of its sentences."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from pipeline.extract.pieces import Item, Piece
from pipeline.extract.sentences import is_sentence
from pipeline.text.abbreviations import ends_shortened
from pipeline.text.dates import read_dates

_SENTENCE_END = re.compile(r"(?:(?<=[.!?])|(?<=[^\W\d_]{2}[.!?])\d{1,2}|(?<=[.!?][)”»\"]))\s+(?=[A-ZÁÉÍÓÚÑ¿¡«“\"(])")
"""A number right behind the full stop is a footnote's: `the Reserve Fund.2 It is also …`."""


def sentences(piece: Piece) -> list[tuple[int, int]]:
    """Spans of the sentences inside the piece's block."""
    text = piece.block.text
    named = piece.enumerator is not None and piece.enumerator.label and is_sentence(piece.whole)
    dated = piece.enumerator is not None and _only_date(text[piece.start : piece.value].rstrip(" .:"))
    first = piece.start if named or dated else piece.value
    cuts = [first]
    for match in _SENTENCE_END.finditer(text, first, piece.end):
        if not ends_shortened(text[first : match.start()]):
            cuts.append(match.end())
    cuts.append(piece.end)
    return _with_dates([(a, b) for a, b in pairwise(cuts) if text[a:b].strip()], text)


def _with_dates(spans: list[tuple[int, int]], text: str) -> list[tuple[int, int]]:
    """A date alone (`Abril a julio.`) is part of the sentence that it stands above; of the one before where it ends the paragraph
    and none opens it (`Se reparará la techumbre. Abril a julio.`)."""
    dated = [_only_date(text[slice(*span)]) for span in spans]
    if not any(dated) or all(dated):
        return spans
    below = dated[-1] and not dated[0]
    joined: list[tuple[int, int]] = []
    opening = -1
    for (start, end), alone in zip(spans, dated, strict=True):
        if below and alone and joined:
            joined[-1] = (joined[-1][0], end)
        elif not below and alone:
            opening = start if opening < 0 else opening
        else:
            joined.append((start if opening < 0 else opening, end))
            opening = -1
    return joined


def _only_date(text: str) -> bool:
    """Whether a sentence is nothing but a date."""
    bare = re.sub(r"^(?:En|De|Desde|Durante|In|From|During|By)\s+(?:el |la |los |the )?", "", text.strip()).rstrip(".")
    reading = read_dates(bare, 2000) if len(bare.split()) <= 8 and re.search(r"[^\W\d_]", bare) else None
    return reading is not None and reading.span == (0, len(bare))


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
