"""Words of a text for comparison: folded, without words that mean nothing alone, cut to stems.

The stemmer is light and the same for Spanish and English, so that kin words of both languages often share a stem
(`inspección`, `inspector`, `inspections` → `inspec`); what it cannot see, the glossary says.
"""

from __future__ import annotations

import re
from functools import lru_cache

from pipeline.text.clean import fold
from pipeline.text.numbers import NumberMention, find_ordinals
from pipeline.vocabulary import vocabulary

_WORD = re.compile(r"[^\W_]+")


@lru_cache(maxsize=1)
def _forms() -> tuple[frozenset[str], tuple[str, ...]]:
    data = vocabulary("wordforms")
    return frozenset(data["stop"]), tuple(sorted(set(data["endings"]), key=lambda e: (-len(e), e)))


@lru_cache(maxsize=200_000)
def plain(word: str) -> str:
    """A folded word without its plural: `talleres` → `taller`, `studies` → `study`."""
    if len(word) <= 3 or not word.endswith("s") or word.endswith("ss"):
        return word
    if word.endswith("ies") and len(word) > 5:
        return word[:-3] + "y"
    if word.endswith("es") and len(word) > 5 and word[-3] in "rlndzjxh":
        return word[:-2]
    return word[:-1]


@lru_cache(maxsize=200_000)
def stem(word: str) -> str:
    """The stem of a folded word; long endings leave at least five letters, short ones four. Numbers stay."""
    if word.isdigit() or len(word) <= 3:
        return word
    for _ in range(2):
        ending = next((e for e in _forms()[1] if word.endswith(e) and len(word) - len(e) >= 4 + (len(e) > 2)), "")
        if not ending:
            break
        word = word[: -len(ending)]
    return word


@lru_cache(maxsize=200_000)
def words(text: str) -> tuple[str, ...]:
    """Folded words of `text` in order, stop words left out."""
    stop = _forms()[0]
    return tuple(w for w in _WORD.findall(fold(text)) if w not in stop)


def written_words(text: str) -> tuple[str, ...]:
    """Words of `text` in order and in small letters, accents and plurals kept, stop words left out."""
    stop = _forms()[0]
    return tuple(w for w in _WORD.findall(text.lower()) if fold(w) not in stop)


def plain_words(text: str) -> tuple[str, ...]:
    """Words of `text` in order, without plurals."""
    return tuple(plain(w) for w in words(text))


@lru_cache(maxsize=100_000)
def ordinals(text: str) -> tuple[NumberMention, ...]:
    """`find_ordinals`, spared where no word begins as an ordinal does and no digit or roman numeral stands there."""
    if _COUNTING.search(text) is None and not any(w[:3] in _beginnings() for w in _WORD.findall(fold(text))):
        return ()
    return tuple(find_ordinals(text))


_COUNTING = re.compile(r"\d|\b[IVX]+\b")


@lru_cache(maxsize=1)
def _beginnings() -> frozenset[str]:
    return frozenset(fold(w)[:3] for words_ in vocabulary("numbers")["ordinals"].values() for w in words_)
