"""Cleaning of printed text: white space, invisible characters, lookalike letters, folding for comparison.

In the order in which they are used: `printable` drops what nobody sees, `collapse` makes one line, `unmask` repairs
letters of another alphabet that only look Latin, `trimmed` takes off trailing punctuation, `fold` and `fold_same_length`
make texts comparable. Every function is pure; `fold_same_length` keeps every character's position, so that spans found
in the folded text hold in the original.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb]"
)
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
_HYPHENATED = re.compile(r"(?<=[^\W\d_])[-\u2010]\s*\n\s*(?=[^\W\d_])")
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d"
_QUOTES = '\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a\u00b4\u0060\u2032\u2033"'
_SAME = {**dict.fromkeys(_DASHES, "-"), **dict.fromkeys(_QUOTES, "'"), "º": "o", "°": "o", "ª": "a", "\u00a0": " "}
_CYRILLIC = "АВЕЅІЈКМНОРСТХУҮаеѕіјорсухԁһӏԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧοαιν"
_LATIN = "ABESIJKMHOPCTXYYaesijopcyxdhlqwABEZHIKMNOPTYXoaiv"
_LOOKALIKES = dict(zip(_CYRILLIC, _LATIN, strict=True))
_WORD = re.compile(r"[^\W\d_]+")


def printable(text: str) -> str:
    """`text` without control, zero-width, direction and soft hyphen characters; line breaks and tabs stay."""
    if text.isascii() and text.isprintable():
        return text
    return _CONTROL.sub("", _INVISIBLE.sub("", text))


def collapse(text: str) -> str:
    """One line: invisible characters dropped, every run of white space one space, none outside."""
    return " ".join(printable(text).split())


def dehyphenate(text: str) -> str:
    """Join words cut at a line's end: `reu-⏎nión` gives `reunión`; a hyphen before a capital stays."""
    return _HYPHENATED.sub(_join, text)


def _join(match: re.Match[str]) -> str:
    following = match.string[match.end()]
    return "-" if following.isupper() else ""


def trimmed(text: str, characters: str = " .;:,") -> str:
    """`text` collapsed, without trailing `characters`; a full stop that belongs to an abbreviation stays.

    `etc.`, `EE. UU.` and initials (`S.A.`) keep their stop.
    """
    text = re.sub(r"[.\s]{4,}$", "", collapse(text))
    while text and text[-1] in characters:
        if text[-1] == "." and _ABBREVIATION.search(text[-12:]):
            break
        text = text[:-1]
    return text


_ABBREVIATION = re.compile(
    r"(?:\b(?:etc|cía|inc|ltd|approx|núm|vol)|\b[^\W\d_]\.\s?[^\W\d_]|\b[A-Z]{2}\.\s?[A-Z]{2})\.$", re.I
)


def fold(text: str) -> str:
    """For comparison only: compatibility forms, lower case, no accents, plain quotes and dashes, single spaces."""
    text = printable(text).translate(_SAME_TABLE)
    if text.isascii():
        return " ".join(text.lower().split())
    return collapse(unicodedata.normalize("NFKD", text).translate(_UNACCENTED).casefold())


class _Unaccented(dict[int, int | None]):
    """For `str.translate`: drops combining marks; learns each character when it first meets it."""

    def __missing__(self, code: int) -> int | None:
        self[code] = None if unicodedata.combining(chr(code)) else code
        return self[code]


_SAME_TABLE = str.maketrans(_SAME)
_UNACCENTED = _Unaccented()


@cache
def _fold_character(character: str) -> str:
    if character in _SAME:
        return _SAME[character]
    if character.isspace():
        return " "
    base = unicodedata.normalize("NFD", character)[0].lower()
    return base if len(base) == 1 else character


def fold_same_length(text: str) -> str:
    """`fold` without changing any position: `len(fold_same_length(t)) == len(t)`."""
    return "".join([_fold_character(c) for c in text])


def unmask(text: str) -> tuple[str, bool]:
    """Repair Cyrillic and Greek letters that only look Latin: the repaired text, and whether anything was repaired.

    A word is repaired where all its foreign letters have a Latin twin and it either mixes alphabets (`Рeport`) or
    stands in a text that is otherwise Latin or has no other letters at all (`СО`). A text that is mostly Cyrillic or
    Greek, words without a Latin reading (`мир`), stays as it is. Idea after Unicode TR 39, confusables.
    """
    if text.isascii() or not any(c in _LOOKALIKES for c in text):
        return text, False
    words = _WORD.findall(text)
    foreign = [w for w in words if any(_foreign(c) and c not in _LOOKALIKES for c in w)]
    if foreign:
        return text, False
    repaired = "".join(_LOOKALIKES.get(c, c) for c in text)
    return repaired, repaired != text


def _foreign(character: str) -> bool:
    return "\u0370" <= character <= "\u03ff" or "\u0400" <= character <= "\u052f"
