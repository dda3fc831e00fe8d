"""Marks of list items and labels that were misread, put right from the others of their kind.

`(i) (11) (i11) (iv)` is a list in small Roman numbers: one is read without doubt, or counting shows it (no list goes
from 1 to 11). `Lead unit;` is the label that other items print as `Lead unit:`.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import pairwise

_MARKER = re.compile(r"(?P<open>\(?)(?P<number>[ivxl1I|!jJ]{1,6})(?P<close>[.)])(?=\s)")
_OTHER_DIGITS = re.compile(r"(\(?)(?:\d*[02-9]\d*)([.)])\s")
_ROMANS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
_CLEAR = frozenset(_ROMANS) - {"i", "v", "x"}
_STROKES = str.maketrans(dict.fromkeys("1l|!jJI", "i"))
_LABEL = re.compile(r"(?P<label>[^\W\d_][^:;.\n]{2,28}?)(?P<mark>[:;.,])(?=\s)")


def repaired_markers(texts: Sequence[str]) -> dict[int, str]:
    """Position to repaired text, for lines in reading order whose small Roman number should read otherwise."""
    styles: dict[tuple[str, str], list[tuple[int, str]]] = defaultdict(list)
    arabic = {m.groups() for t in texts if (m := _OTHER_DIGITS.match(t))}
    for at, text in enumerate(texts):
        if match := _MARKER.match(text):
            styles[match["open"], match["close"]].append((at, match["number"]))
    repairs: dict[int, str] = {}
    for style, found in styles.items():
        if style in arabic or not _are_roman([n for _, n in found]):
            continue
        last = 0
        for at, number in found:
            last = _value(number, last)
            if last and number != _ROMANS[last - 1]:
                opening, closing = style
                repairs[at] = f"{opening}{_ROMANS[last - 1]}{closing}{texts[at][len(number) + len(opening) + 1 :]}"
    return repairs


def _are_roman(numbers: Sequence[str]) -> bool:
    clear = any(n in _CLEAR for n in numbers)
    grows = any(len(b) == len(a) + 1 and set(a + b) <= set("1il|!") for a, b in pairwise(numbers))
    return clear or grows


def _value(number: str, last: int) -> int:
    """The item's number: as read if it counts on or begins anew, else the next one if its strokes allow it."""
    read = number.translate(_STROKES)
    value = _ROMANS.index(read) + 1 if read in _ROMANS else 0
    if value in (1, last + 1):
        return value
    following = _ROMANS[last] if last < len(_ROMANS) else ""
    return last + 1 if following and abs(len(following) - len(read)) <= 1 and last else value


def repaired_labels(texts: Sequence[str]) -> dict[int, str]:
    """Position to repaired text, for lines whose label lost the upper point of its colon."""
    labels = Counter(m["label"] for t in texts if (m := _LABEL.match(t)) and m["mark"] == ":")
    repairs = {}
    for at, text in enumerate(texts):
        match = _LABEL.match(text)
        if match and match["mark"] != ":" and labels[match["label"]] >= 2:
            repairs[at] = f"{match['label']}:{text[match.end() :]}"
    return repairs
