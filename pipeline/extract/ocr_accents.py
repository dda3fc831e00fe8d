"""Spanish accents that were lost in recognition (`linea`, `estadisticas`), put back where the word is known.

A word gets its accent where the same word stands with it elsewhere in the document at least as often, where the
vocabulary has it only with one, or where its ending always bears one (`-ción`, `-ístico`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any

from pipeline.vocabulary import vocabulary

_WORD = re.compile(r"[^\W\d_]{4,}")
_BARE = str.maketrans("áéíóúÁÉÍÓÚ", "aeiouAEIOU")
_SOURCES = ("fields", "headings", "products", "periods", "months", "places", "countries", "glossary", "glossary_government", "glossary_sectors", "glossary_words")  # fmt: skip


def accented_words(texts: Iterable[str]) -> dict[str, str]:
    """Bare word to the word with its accent, lower case, for the words that these texts and the vocabulary tell."""
    counts: dict[str, int] = {}
    for text in texts:
        for word in _WORD.findall(text):
            counts[word.casefold()] = counts.get(word.casefold(), 0) + 1
    told = dict(_vocabulary())
    plain = _vocabulary_words()
    for word, count in counts.items():
        bare = word.translate(_BARE)
        if bare != word:
            if bare in plain and word not in plain:
                continue
            if count >= counts.get(bare, 0):
                told[bare] = word
            else:
                told.pop(bare, None)
    return told


def with_accents(text: str, told: Mapping[str, str]) -> str:
    """`text` with the accents that are known; nothing else changes, and no letter moves."""
    return _WORD.sub(lambda m: _accented(m.group(0), told), text)


def _accented(word: str, told: Mapping[str, str]) -> str:
    low = word.casefold()
    if word.isupper() or low.translate(_BARE) != low or len(low) != len(word):
        return word
    better = told.get(low) or _by_ending(low)
    if not better or len(better) != len(word):
        return word
    return "".join(b.upper() if a.isupper() else b for a, b in zip(word, better, strict=True))


def _by_ending(word: str) -> str:
    for ending, accented in _endings():
        better = ending.sub(accented, word)
        if better != word:
            return better
    return ""


@cache
def _endings() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(bare), accented) for bare, accented in vocabulary("ocr")["accents"]["endings"].items())


@cache
def _vocabulary() -> dict[str, str]:
    """Words that the vocabulary has with an accent only."""
    words, both = _vocabulary_words(), set(vocabulary("ocr")["accents"]["both"].split())
    accented = {w.translate(_BARE): w for w in sorted(words) if w.translate(_BARE) != w}
    return {bare: w for bare, w in accented.items() if bare not in words and bare not in both}


@cache
def _vocabulary_words() -> frozenset[str]:
    found = (w for name in _SOURCES for text in _strings(vocabulary(name)) for w in _WORD.findall(text))
    return frozenset(w.casefold() for w in found)


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield str(key)
            yield from _strings(item)
    elif isinstance(value, list | tuple):
        for item in value:
            yield from _strings(item)
