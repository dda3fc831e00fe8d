"""Words in which one stroke was taken for another (`dei`, `Pian`, `e!`), put right where the right word is known.

A word is known if it is a common word of either language, or stands elsewhere in the same document. A known word is
never changed, and a changed one differs from what was read by one stroke alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from pipeline.vocabulary import vocabulary

_WORD = re.compile(r"[^\W\d_]+!?[^\W\d_]*")
_OFTEN_TWINS = {"e": "c", "c": "e"}
"""Letters that are told apart only by a word that stands more than once in the document."""
_TWINS = {"i": "l", "l": "i", "!": "l", "f": "l", "t": "l", "I": "l"}


@cache
def _common_words() -> frozenset[str]:
    words = vocabulary("languages")
    return frozenset(words["es"]["words"]) | frozenset(words["en"]["words"])


def known_words(texts: Iterable[str]) -> dict[str, int]:
    """How often each word stands in these texts, lower case."""
    counts: dict[str, int] = {}
    for text in texts:
        for word in _WORD.findall(text):
            counts[word.casefold()] = counts.get(word.casefold(), 0) + 1
    return counts


def with_known_words(text: str, known: dict[str, int]) -> str:
    """`text` with words of one wrong stroke put right."""
    return _WORD.sub(lambda m: _repaired(m.group(0), known), text)


def _repaired(word: str, known: dict[str, int]) -> str:
    if word.isupper() or len(word) < 2 or known.get(word.casefold(), 0) > 1 or word.casefold() in _common_words():
        return word
    found = set()
    for at, letter in enumerate(word):
        if letter in _TWINS:
            other = word[:at] + _TWINS[letter] + word[at + 1 :]
            if other.casefold() in _common_words() or (len(word) > 3 and known.get(other.casefold(), 0) > 0):
                found.add(other)
        if len(word) > 4 and letter in _OFTEN_TWINS:
            other = word[:at] + _OFTEN_TWINS[letter] + word[at + 1 :]
            if known.get(other.casefold(), 0) > 1:
                found.add(other)
    return found.pop() if len(found) == 1 else word
