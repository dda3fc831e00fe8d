"""Words cut short with a stop: `Resp.`, `Ppto. est.`, `U. responsable`, `Fte. financ.`, told by the words that they may stand for."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from pipeline.text.clean import fold

_LEAST_ALONE = 3
"""Letters that a word cut short needs where it stands alone: `Res.` could be anything."""


def expansions(printed: str, words: Iterable[str]) -> Counter[str]:
    """Of `words` (folded), those that `printed` may be short for; empty where nothing in it is cut short."""
    tokens = re.findall(r"[^\W\d_]+\.?", fold(printed))
    if not any(t.endswith(".") for t in tokens) or len("".join(tokens)) <= _LEAST_ALONE:
        return Counter()
    kept = [t for t in tokens if t not in _LINKS]
    return Counter(word for word in words if _stands_for(kept, [w for w in word.split() if w not in _LINKS]))


_LINKS = frozenset({"de", "del", "la", "el", "los", "las", "of", "the", "for"})


def _stands_for(tokens: list[str], words: list[str]) -> bool:
    return len(tokens) == len(words) and all(
        _short_for(t.rstrip("."), w) if t.endswith(".") else t in {w, w + "s"}
        for t, w in zip(tokens, words, strict=True)
    )


def _short_for(short: str, word: str) -> bool:
    """A beginning of the word (`resp`), or letters of it in order with the first and the last (`ppto`, `fte`, `qty`)."""
    if len(short) >= len(word):
        return False
    if word.startswith(short):
        return True
    rest = iter(word)
    return (
        len(short) >= _LEAST_ALONE and short[0] == word[0] and short[-1] == word[-1] and all(c in rest for c in short)
    )
