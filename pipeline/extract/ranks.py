"""The ranks of numbers: which pieces are numbered alike, whose number goes on another's, which stands above."""

from __future__ import annotations

import re

from pipeline.extract.headings import keyword_heading
from pipeline.extract.pieces import Piece
from pipeline.text.enumerators import Enumerator


def top_level(piece: Piece) -> bool:
    """One number or capital Roman numeral, without a bracket: `1`, `2.-`, `IV.`."""
    enumerator = piece.enumerator
    return (
        enumerator is not None
        and len(enumerator.levels) == 1
        and enumerator.levels[0] in {"number", "roman"}
        and (enumerator.levels[0] == "number" or enumerator.code.isupper())
        and ")" not in enumerator.closer
    )


def _signature(enumerator: Enumerator) -> tuple[object, ...]:
    if not enumerator.code:
        return ("bullet", enumerator.closer)
    return (
        len(enumerator.levels),
        enumerator.closer[:1] == ")",
        enumerator.code[:1].isupper(),
        enumerator.code[:1].isdigit(),
    )


def same_rank(one: Piece, other: Piece) -> bool:
    """Numbered in the same way (`1.1.i-` and `1.2.iii-`, `a)` and `b)`, two bullets of one sign)."""
    if one.enumerator is None or other.enumerator is None:
        return False
    mine, theirs = _signature(one.enumerator), _signature(other.enumerator)
    if mine == theirs:
        return abs(one.block.indent - other.block.indent) < 40 or bool(one.enumerator.code)
    return mine[0] == theirs[0] != "bullet" and mine[2:] == theirs[2:] and len(one.enumerator.levels) > 1


def extends(one: Piece, other: Piece) -> bool:
    """`1.1` below `1`, `1.1.i` below `1.1`: the number goes on."""
    if one.enumerator is None or other.enumerator is None or not one.enumerator.code:
        keyword = keyword_heading(one.whole)
        if keyword is None or other.enumerator is None:
            return False
        return other.enumerator.code.casefold().startswith(keyword.number.casefold() + ".")
    return re.match(re.escape(one.enumerator.code) + r"[.\-]", other.enumerator.code, re.I) is not None


def shallower(one: Piece, other: Piece) -> bool:
    """The other number has fewer parts and is a number: it stands above."""
    if one.enumerator is None or other.enumerator is None or not other.enumerator.code:
        return False
    if not one.enumerator.code:
        return other.enumerator.code[:1].isdigit() or other.enumerator.code.isupper()
    if not other.enumerator.code[:1].isdigit():
        return False
    lettered = one.enumerator.code.isalpha() and not (
        one.enumerator.code.isupper() and ")" not in one.enumerator.closer
    )
    fewer = len(other.enumerator.levels) < len(one.enumerator.levels)
    return fewer or (lettered and ")" not in other.enumerator.closer)
