"""How a printed line announces a new block: a bullet, an enumerator or a label. Readers ask it where to cut text.

Only the shape of a line is judged here, in no language; what a label or a code means is the extractor's question.
"""

from __future__ import annotations

import re

from pipeline.text.bullets import BULLET

_UPPER = r"A-ZÁÉÍÓÚÜÑÇÀÂÃÊÔÕ¿¡\"“«‘'(\["
_ENUMERATOR = re.compile(
    rf"""
    (?: \(?\d{{1,3}}(?:\.\d{{1,3}}){{0,4}}\.?(?:[a-z]|[ivxIVX]{{1,5}})?(?:[)\-–—.]|\)[.\-–—]|\.[\-–—])
        (?=\s|[{_UPPER}])                                       # 1.   1.1.  1.a)  1.1.i-  4.1.i-Encuesta  2)
      | \d{{1,3}}(?:\.\d{{1,3}}){{0,3}}\.(?:[a-z]|[ivx]{{1,5}})(?=\s+[{_UPPER}])         # 1.1.ii Title
      | \d{{1,3}}(?:\.\d{{1,3}}){{1,4}}(?:\.?[a-z])?(?=\s+[{_UPPER}])   # 1.1 Title
      | (?:[IVXLC]{{1,6}}|[A-Z]{{1,3}})[.\-]\d{{1,3}}(?:\.\d{{1,3}})*[a-z]?[.)\-–—:]*(?=\s+[{_UPPER}])   # II.1.2 Title  A-01 Title
      | \(?[A-Za-z]\)(?=\s|[{_UPPER}])                          # a)  (a)
      | [A-Za-z][.\-–](?=\s+[{_UPPER}])                         # A. Title
      | \(?[ivxlc]{{1,6}}[.)](?=\s)  | \(?[IVXLC]{{1,6}}[.)\-–]+(?=\s)   # (iv)  iv.  III.
    )""",
    re.VERBOSE,
)
_LABEL = re.compile(r"(?P<words>[A-ZÁÉÍÓÚÑ][^\s:;.!?|]*(?:\s+[^\s:;!?|]+){0,6}?)\s*(?:[.…_·]{2,}\s*)?:(?=\s|$)")


def bullet(line: str) -> str:
    """The bullet that the line starts with, with the blanks after it; "" if none."""
    match = BULLET.match(line)
    return match.group(0) if match else ""


def starts_enumerated(line: str) -> bool:
    """Does the line start with an enumerator such as `1.1.i-`, `a)` or `III.`? A bare number does not count."""
    return _ENUMERATOR.match(line) is not None


def label_words(line: str) -> int:
    """How many words stand before the colon, if the line starts like `Label: value`; 0 if it does not."""
    match = _LABEL.match(line)
    if match is None or match.end() - match.start() > 60:
        return 0
    return len(match.group("words").split())


_HANGING = re.compile(
    r"\b(?:de|del|el|la|los|las|en|al|a|y|e|o|por|para|con|un|una|desde|hasta|entre|of|the|and|or|in|on|at|by|to|for|from|with|until|before|between|an)$",
    re.I,
)


def goes_on(line: str, following: str) -> bool:
    """Does a line end in a word that cannot end anything (`el 28 de mayo de`), with a number on the next line?"""
    return (
        _HANGING.search(line) is not None and following[:1].isdigit() and not starts_enumerated(following.rstrip(". "))
    )


def starts_block(line: str) -> bool:
    """Does the line, its indent stripped, announce a new block by a bullet, an enumerator or a label?"""
    return bool(bullet(line)) or starts_enumerated(line) or label_words(line) > 0
