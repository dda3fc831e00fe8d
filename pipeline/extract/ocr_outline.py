"""Roman numbers of headings and of the items below them, put right from the order that they stand in.

`IL. Museos` after `I. Artes` is `II.`; `1.1.1i- Taller` below the area `I` is `I.1.ii-`. Only numbers made of strokes
are touched (I, II, III and what they are mistaken for), and only where the order bears the reading out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_HEADING = re.compile(r"(?P<number>[IVXLTHUJMNWftl1|!\[\]]{1,5})(?P<mark>[.,)])\s+(?=[A-ZÁÉÍÓÚÑ])")
_ITEM = re.compile(
    r"(?P<area>[IlTHU1|!\[\]]{1,4})[.,](?P<group>\d{1,2})(?:[.,](?P<item>[ivxl1|!j]{1,5}))?(?P<mark>[.)]?\s?[-–—]?)(?=\s|[A-ZÁÉÍÓÚÑ])"
)
_STROKES = {"H": 2, "U": 2, "N": 2, "W": 2, "M": 3, "V": 2, "X": 2}
_FEWEST = 3
_ROMANS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")


def repaired_outline(texts: Sequence[str]) -> dict[int, str]:
    """Position to repaired text, for the lines of a document in reading order that should read otherwise.

    Nothing is touched unless several headings seem to carry a roman number, and one is read without doubt.
    """
    seen = [m["number"] for t in texts if (m := _HEADING.match(t)) and not m["number"].isdigit()]
    if not set(seen) & set(_ROMANS) or (len(seen) < _FEWEST and not set(seen) & set(_ROMANS[1:])):
        return {}
    repairs: dict[int, str] = {}
    last = 0
    for at, text in enumerate(texts):
        heading = _HEADING.match(text)
        if heading and not heading["number"].isdigit():
            last = _value(heading["number"], last)
            fixed = f"{_ROMANS[last - 1]}. {text[heading.end() :]}" if last else text
        else:
            fixed = _with_item(text, _ROMANS[last - 1]) if last else text
        if fixed != text:
            repairs[at] = fixed
    return repairs


def _value(number: str, last: int) -> int:
    """The heading's number: what is printed if it goes on or begins anew, else the next one if the strokes allow it."""
    if number in _ROMANS and _ROMANS.index(number) + 1 in (1, last + 1):
        return _ROMANS.index(number) + 1
    for wanted in (last + 1, 1):
        if wanted <= len(_ROMANS) and abs(_strokes(number) - _strokes(_ROMANS[wanted - 1])) <= 1:
            return wanted
    return last


def _strokes(number: str) -> int:
    return sum(_STROKES.get(letter, 1) for letter in number)


def _with_item(text: str, area: str) -> str:
    """An item's code below a roman area: its first part is the area's, its last part counts in small romans."""
    match = _ITEM.match(text)
    if match is None or set(area) != {"I"} or _strokes(match["area"]) != len(area):
        return text
    item = re.sub(r"[1l|!j]", "i", match["item"]) if match["item"] else ""
    code = f"{area}.{match['group']}" + (f".{item}" if item else "")
    return f"{code}{match['mark']}{text[match.end() :]}"
