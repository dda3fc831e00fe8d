"""Kin words of Spanish and English brought to one spelling: `fotografía` and `photography`, `comité` and `committee`.

Only for words that the glossary does not hold: spelling is a guess, a line of the glossary is knowledge.
"""

from __future__ import annotations

import re
from functools import lru_cache

from pipeline.align.words import stem

_SPELLINGS = (
    (re.compile(r"^es(?=[bcdfgklmnpqtv])"), "s"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"(?<=[ctr])h"), ""),
    (re.compile(r"qu(?=[ei])|ck|k"), "c"),
    (re.compile(r"(?<=[aeiou])y(?=[aeiou])|y"), "i"),
    (re.compile(r"w"), "v"),
    (re.compile(r"^h"), ""),
    (re.compile(r"([b-df-hj-np-tv-z])\1"), r"\1"),
    (re.compile(r"ct(?=[aeiou])"), "c"),
)
_SHORTEST = 5


@lru_cache(maxsize=200_000)
def kin(word: str) -> str:
    """A stem that both languages share where the words are kin; short words and numbers keep their own."""
    root = stem(word)
    if len(word) < _SHORTEST or word.isdigit():
        return root
    for pattern, spelling in _SPELLINGS:
        root = pattern.sub(spelling, root)
    return root
