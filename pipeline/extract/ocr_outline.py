"""Roman numbers of headings and of the items below them, put right from the order that they stand in.

`IL. Museos` after `I. Artes` is `II.`; `1.1.1i- Taller` below the area `I` is `I.1.ii-`. Only numbers made of strokes
are touched (I, II, III and what they are mistaken for), and only where the order bears the reading out.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

_HEADING = re.compile(
    r"(?P<number>[IVXLTHUJMNWftl1|!\[\]][IVXLTHUJMNWftil1|!\[\]]{0,4})(?P<mark>[.,)])\s+(?=[A-ZÁÉÍÓÚÑ])"
)
_ITEM = re.compile(
    r"[.,'‘]?(?P<area>[IlTHUMN1|!\[\]]{1,4})[.,](?P<group>\d{1,2})(?:[.,](?P<item>[ivxl1|!j]{1,5}))?(?P<mark>[.)]?\s?[-–—]?)(?=\s|[A-ZÁÉÍÓÚÑ])"
)
_STROKES = {"H": 2, "U": 2, "N": 2, "W": 2, "M": 3, "V": 2, "X": 2}
_ARABIC = re.compile(r"\d{1,2}(?=[.)]\s+[A-ZÁÉÍÓÚÑ])")
_FEWEST = 3
_PATHS, _DEEPEST = 60, 3
_NO_ROMAN = 0.8
_ROMANS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")


def repaired_outline(texts: Sequence[str]) -> dict[int, str]:
    """Position to repaired text, for the lines of a document in reading order that should read otherwise.

    Nothing is touched unless several headings seem to carry a roman number, and one is read without doubt.
    """
    places, read = _headings(texts)
    if not read:
        return {}
    values = dict(zip(places, _most_likely(read), strict=True))
    repairs: dict[int, str] = {}
    last = 0
    for at, text in enumerate(texts):
        heading = _HEADING.match(text)
        if heading is not None and values.get(at):
            last = values[at]
            fixed = f"{_ROMANS[last - 1]}. {text[heading.end() :]}"
        else:
            fixed = _with_item(text, _ROMANS[last - 1]) if last else text
        if fixed != text:
            repairs[at] = fixed
    return repairs


def _headings(texts: Sequence[str]) -> tuple[list[int], list[str]]:
    """Where headings with a roman number stand, and their numbers as read; none where that is not certain.

    `1.` counts where no heading has another Arabic number: it may be what `I.` was read as.
    """
    found = [(at, m["number"]) for at, t in enumerate(texts) if (m := _HEADING.match(t))]
    roman = [n for _, n in found if not n.isdigit()]
    clear = {n for n in roman if n in _ROMANS}
    if not clear or (len(roman) < _FEWEST and not clear & set(_ROMANS[1:])):
        return [], []
    arabic = {m[0] for t in texts if (m := _ARABIC.match(t))} - {"1", "11", "111"}
    ones_are_romans = not arabic and bool(clear & set(_ROMANS[1:]))
    kept = [(at, n) for at, n in found if not n.isdigit() or ones_are_romans]
    return [at for at, _ in kept], [n for _, n in kept]


def _most_likely(read: Sequence[str]) -> list[int]:
    """The numbers that the headings most likely carry: each counts on, opens a list of its own, or goes on after one.

    0 where `1` is most likely what it seems.
    """
    paths: dict[tuple[int, ...], tuple[float, tuple[int, ...]]] = {(): (0.0, ())}
    for number in read:
        following: dict[tuple[int, ...], tuple[float, tuple[int, ...]]] = {}
        for stack, (cost, values) in paths.items():
            if number.isdigit():
                following[stack] = min(following.get(stack, (math.inf, ())), (cost + _NO_ROMAN, (*values, 0)))
            for deeper, step in _steps(stack):
                total = cost + step + _misfit(number, deeper[-1])
                if deeper not in following or total < following[deeper][0]:
                    following[deeper] = (total, (*values, deeper[-1]))
        best = sorted(following.items(), key=lambda x: (x[1][0], x[0]))[:_PATHS]
        paths = dict(best)
    return list(min(paths.values())[1])


def _steps(stack: tuple[int, ...]) -> list[tuple[tuple[int, ...], float]]:
    """What may follow the open lists (the number that each has come to), with its cost."""
    steps = [((*stack[:-1], stack[-1] + 1), 0.0)] if stack and stack[-1] < len(_ROMANS) else []
    if len(stack) < _DEEPEST:
        steps.append(((*stack, 1), 1.0 if stack else 0.0))
    if stack:
        steps.append(((*stack[:-1], 1), 1.2))
    if not stack:
        steps += [((first,), 1.5 + 0.1 * first) for first in range(2, len(_ROMANS) + 1)]
    for depth in range(1, len(stack)):
        if stack[depth - 1] < len(_ROMANS):
            steps.append(((*stack[: depth - 1], stack[depth - 1] + 1), 0.5))
    if stack and stack[-1] + 2 <= len(_ROMANS):
        steps.append(((*stack[:-1], stack[-1] + 2), 2.0))
    return steps


def _misfit(number: str, value: int) -> float:
    """How badly what was read fits a number; what was read without doubt is hardly ever another number."""
    roman = _ROMANS[value - 1]
    if number == roman:
        return 0.0
    apart = abs(_strokes(number) - _strokes(roman)) + (0.5 if ("V" in roman) != bool(set("VWY") & set(number)) else 0.0)
    return apart + (1.6 if number in _ROMANS and number != "I" else 0.1)


def _strokes(number: str) -> int:
    return sum(_STROKES.get(letter, 1) for letter in number)


def _with_item(text: str, area: str) -> str:
    """An item's code below a roman area: its first part is the area's, its last part counts in small romans."""
    match = _ITEM.match(text)
    if match is None or set(area) != {"I"} or abs(_strokes(match["area"]) - len(area)) > ("M" in match["area"]):
        return text
    item = re.sub(r"[1l|!j]", "i", match["item"]) if match["item"] else ""
    code = f"{area}.{match['group']}" + (f".{item}" if item else "")
    return f"{code}{match['mark']}{text[match.end() :]}"
