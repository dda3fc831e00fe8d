"""What kind of product is meant: a report, a guide, a platform …, by the vocabulary of the dataset.

The head noun decides: in Spanish the first known noun of a phrase (`Reporte de actualización de la plataforma`), in
English the last one before a preposition (`Workshop report on data`). A list of products gives the type of each.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from pipeline.text.clean import fold, fold_same_length
from pipeline.text.matching import longest, matches, phrase_matcher
from pipeline.vocabulary import vocabulary

if TYPE_CHECKING:
    from spacy.matcher import PhraseMatcher

OTHER = "other"
_VERSION = re.compile(r"\b(?:version|versiones|versions|copia|copias|copy|copies|ejemplar|ejemplares)\b")
_COORDINATION = re.compile(r"\s*(?:[;,.]|\by\b|\be\b|\band\b|&|\+)\s+", re.I)
_PREPOSITION = re.compile(
    r"\b(?:de|del|en|para|por|sobre|con|a|al|hacia|que|of|on|for|to|in|with|by|from|at|about|agreed|ready|approved|including)\b"
)
_COMPLEMENT = re.compile(r"\b(?:con|sobre|para|que|with|on|about|for|that|including|incluyendo)\b")
_ACT = re.compile(
    r"^\s*[^\W\d_]+(?:ción|cion|miento|ing|tion|sion)\s+(?:de\s+|del\s+|of\s+)?(?:la\s+|el\s+|los\s+|las\s+|the\s+|un\s+|una\s+|an?\s+)?",
    re.I,
)
_PARENTHESIS = re.compile(r"\([^()]*\)")
_EXPLAINED = frozenset({"study", "minutes"})
"""Types whose phrase goes on with what they are about: the nouns behind are no products of their own."""


@lru_cache(maxsize=8192)
def product_types(text: str, activity: str = "") -> tuple[str, ...]:
    """Types of the products that `text` names, in order, each once; `other` where no known noun is found, empty for no text.

    `activity` helps where the product names a quantity or a result only (`3 editions`, `60 egresados`).
    """
    if not text.strip():
        return ()
    found: list[str] = []
    body = _PARENTHESIS.sub(" ", text.split(":", 1)[0] if _head(text.split(":", 1)[0]) else text)
    for i, part in enumerate(_parts(body)):
        kind = _head(part) if i == 0 or _opens_with_product(part) else ""
        if kind and kind not in found:
            found.append(kind)
        if kind in _EXPLAINED and i == 0:
            break
    if not found and (whole := _head(body)):
        found.append(whole)
    if found:
        return tuple(found)
    nature = _head(_ACT.sub("", activity), own=True) if activity else ""
    if nature and _VERSION.search(fold_same_length(text)):
        return (nature,)
    return (nature,) if nature in vocabulary("products")["nature"] else (OTHER,)


def _parts(text: str) -> list[str]:
    """The members of a list; what an `and` joins behind `with` or `on` belongs to the member before it."""
    parts: list[str] = []
    start = 0
    for match in _COORDINATION.finditer(text):
        word = match.group().strip().casefold()
        if word in {"y", "e", "and", "&", "+"} and _COMPLEMENT.search(text[start : match.start()].casefold()):
            continue
        parts.append(text[start : match.start()])
        start = match.end()
    return [p for p in (*parts, text[start:]) if p.strip()]


def _head(phrase: str, own: bool = False) -> str:
    """Type of the phrase's head noun, empty where no known noun stands in it; `own`: only before its first preposition."""
    folded = fold_same_length(phrase)
    hits = _hits(folded)
    if not hits:
        return ""
    cut = _PREPOSITION.search(folded)
    segment = [h for h in hits if cut is None or h[0] < cut.start()] or ([] if own else hits[:1])
    if not segment:
        return ""
    first = segment[0]
    english = [h for h in segment if h[3] == "en"]
    chosen = english[-1] if english and all(h[3] != "es" for h in segment) else first
    return chosen[2]


def _opens_with_product(part: str) -> bool:
    """Whether a later part of a list is a product of its own: a known noun among its first three words."""
    folded = fold_same_length(part)
    hits = _hits(folded)
    return bool(hits) and len(folded[: hits[0][0]].split()) <= 3


def _hits(folded: str) -> list[tuple[int, int, str, str]]:
    """Known nouns as (start, end, type, language), longest first where they overlap, in order; `both` for a word of both."""
    found = longest(matches(_matcher(), folded))
    return [(start, end, *_kind(label)) for start, end, label in found]


def _kind(label: str) -> tuple[str, str]:
    kind, language = label.split(" ")
    return kind, language


@cache
def _matcher() -> PhraseMatcher:
    phrases: dict[str, set[str]] = {}
    taken: set[str] = set()
    for kind, words in vocabulary("products").items():
        if kind == "nature":
            continue
        spanish, english = {fold(w) for w in words["es"]}, {fold(w) for w in words["en"]}
        for language, group in (("both", spanish & english), ("es", spanish - english), ("en", english - spanish)):
            phrases[f"{kind} {language}"] = group - taken
            taken |= group
    return phrase_matcher(phrases)
