"""Codes that optical character recognition misread, put right from the sequence that they stand in.

A column of codes counts up: `2.0 24 2.2` can only be `2.0 2.1 2.2`. A code is believed where it counts up with a
neighbour; one that is not believed, between two that are, is what the sequence says, if the signs bear it out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

_CODE = re.compile(r"(?P<head>(?:[^\W\d_]{0,5}[.\-/ ]?)(?:\d{1,3}[.\-])*)(?P<number>\d{1,3})$")
_S_CODE = re.compile(r"\s*S[.\- ]?\d")
_DIGITS = str.maketrans(
    {
        "O": "0",
        "o": "0",
        "l": "1",
        "I": "1",
        "|": "1",
        "!": "1",
        "S": "5",
        "$": "5",
        "B": "8",
        "Z": "2",
        ",": ".",
        ":": ".",
        ";": ".",
    }
)
_REACH = 4
_SURE = 0.93


@dataclass(frozen=True, slots=True)
class ReadCode:
    """A cell of a column of codes: its printed text and the confidence of its reading."""

    text: str
    confidence: float


@dataclass(frozen=True, slots=True)
class _Code:
    head: str
    number: int
    width: int


def repaired_codes(cells: Sequence[ReadCode]) -> dict[int, str]:
    """Position to repaired code, for the cells of one column in row order that should read otherwise."""
    with_s = any(_S_CODE.match(c.text) for c in cells)
    codes = [_parse(c.text.replace("$", "S") if with_s else c.text) for c in cells]
    believed = [code is not None and _has_neighbour(codes, at) for at, code in enumerate(codes)]
    believed = _of_one_form(codes, believed)
    if sum(believed) < 2 or sum(believed) < 0.3 * len(cells):
        return {}
    repairs: dict[int, str] = {}
    for at, cell in enumerate(cells):
        code = codes[at]
        if believed[at] and code is not None:
            clean = _written(code, code.number)
            if clean != cell.text.strip(" .)"):
                repairs[at] = clean
            continue
        expected = _expected(codes, believed, at)
        if expected is not None and expected != cell.text and _bears_out(cell, expected):
            repairs[at] = expected
    return repairs


def _parse(text: str) -> _Code | None:
    text = re.sub(r"\s+", "", text).strip(".)'‘’°_|")
    match = _CODE.match(text) or _CODE.match(text.translate(_DIGITS).strip("."))
    if match is None:
        return None
    digits = match.group("number")
    return _Code(match.group("head"), int(digits), len(digits) if digits.startswith("0") else 1)


def _has_neighbour(codes: Sequence[_Code | None], at: int) -> bool:
    """Does another code nearby stand where this one's counting puts it?"""
    own = codes[at]
    for other in range(max(0, at - _REACH), min(len(codes), at + _REACH + 1)):
        code = codes[other]
        if other == at or code is None or own is None:
            continue
        if code.head == own.head and code.number - own.number == other - at:
            return True
    return False


def _of_one_form(codes: Sequence[_Code | None], believed: Sequence[bool]) -> list[bool]:
    """Only the codes of the form that prevails among the believed: with a point (`2.1`) or without (`21`)."""
    pointed = [code is not None and "." in code.head for code in codes]
    with_point = sum(b and p for b, p in zip(believed, pointed, strict=True))
    prevailing = 2 * with_point >= sum(believed)
    return [b and (p == prevailing or not with_point) for b, p in zip(believed, pointed, strict=True)]


def _expected(codes: Sequence[_Code | None], believed: Sequence[bool], at: int) -> str | None:
    """What the believed codes before and after say should stand here; None if they say nothing or disagree."""
    before = next((i for i in range(at - 1, max(-1, at - _REACH - 1), -1) if believed[i]), None)
    after = next((i for i in range(at + 1, min(len(codes), at + _REACH + 1)) if believed[i]), None)
    said = set()
    for place in (before, after):
        code = codes[place] if place is not None else None
        if code is not None and place is not None and code.number + at - place >= 0:
            said.add(_written(code, code.number + at - place))
    if len(said) == 2:
        return _of_start(codes, after, at)
    return said.pop() if said and not (after is not None and before is None and _below_one(codes, after, at)) else None


def _below_one(codes: Sequence[_Code | None], after: int, at: int) -> bool:
    code = codes[after]
    return code is not None and code.number + at - after < 1


def _of_start(codes: Sequence[_Code | None], after: int | None, at: int) -> str | None:
    """Between two series: the first code of the second one, if counting back from it ends at 1 here."""
    code = codes[after] if after is not None else None
    if code is not None and after is not None and code.number + at - after == 1:
        return _written(code, 1)
    return None


def _written(code: _Code, number: int) -> str:
    return f"{code.head}{number:0{code.width}d}"


def _bears_out(cell: ReadCode, expected: str) -> bool:
    """Are the signs that were read near enough to the expected ones? Unsure readings need less."""
    read = re.sub(r"\W", "", cell.text.translate(_DIGITS))
    wanted = re.sub(r"\W", "", expected)
    if not read or read == wanted or (len(cell.text) <= 4 and not any(c.isdigit() for c in cell.text)):
        return True
    if cell.confidence >= _SURE:
        return _lost_point(cell.text, expected)
    alike = 1 - Levenshtein.distance(read, wanted) / max(len(read), len(wanted))
    return alike >= (0.34 if len(cell.text) <= 6 else 0.6) or _lost_point(cell.text, expected)


def _lost_point(text: str, expected: str) -> bool:
    """`24` for `2.1`: the point is gone, so the rest is not to be trusted either."""
    return "." in expected and "." not in text and len(text) <= len(expected)
