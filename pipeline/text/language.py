"""Which language a text is in: Spanish, English or another.

Long texts go to langdetect with a fixed seed. Short ones (an activity, a cell) are judged by words and endings that
only one of the two languages has, which is surer there than letter statistics.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from pipeline.text.clean import fold
from pipeline.vocabulary import vocabulary

_WORD = re.compile(r"[^\W\d_]+")
_SPANISH_LETTERS = re.compile("[ñáéíóúü¿¡]", re.I)
_SAMPLE = 6000
_FEW_WORDS = 40
_SURE = 0.95


@lru_cache(maxsize=2048)
def detect_language(text: str) -> tuple[str, float]:
    """Language code (`es`, `en`, or another of ISO 639-1; empty if there are no words) and how sure that is, 0 to 1."""
    words = _WORD.findall(text[:_SAMPLE])
    if not words:
        return "", 0.0
    spanish, english = _evidence(words)
    if len(words) >= 8 and sum(fold(w) in _other_words() for w in words) * 7 > len(words):
        return _statistical(text[:_SAMPLE], 0.0)
    total = spanish + english
    if total >= 2 and max(spanish, english) >= 0.75 * total:
        share = max(spanish, english) / total
        return ("es" if spanish > english else "en"), round(min(0.99, share * (1 - 0.5 ** (total / 2 + 1))), 3)
    if len(words) >= 8:
        return _statistical(text[:_SAMPLE], spanish - english)
    if spanish == english:
        return "", 0.0
    return ("es" if spanish > english else "en"), 0.6


def foreign_language(text: str) -> str:
    """Code of the language of a long text that is surely neither Spanish nor English (`fr`, `pt`), else empty."""
    if len(_WORD.findall(text[:_SAMPLE])) < _FEW_WORDS:
        return ""
    code, sure = _statistical(text[:_SAMPLE], 0.0)
    return code if code not in {"es", "en", ""} and sure >= _SURE else ""


def _evidence(words: list[str]) -> tuple[float, float]:
    spanish, english = _stop_words()
    es = en = 0.0
    for word in words:
        folded = fold(word)
        if folded in spanish:
            es += 1
        elif folded in english:
            en += 1
        elif _SPANISH_LETTERS.search(word) and len(word) > 3:
            es += 0.7
        elif folded.endswith(("cion", "ciones", "dad", "dades", "miento", "mientos")):
            es += 0.6
        elif folded.endswith(("tion", "tions", "ing", "ness", "ship", "ment", "ments", "ity", "ities", "ght")):
            en += 0.6
    return es, en


@cache
def _stop_words() -> tuple[frozenset[str], frozenset[str]]:
    words = vocabulary("languages")
    return frozenset(words["es"]["words"]), frozenset(words["en"]["words"])


@cache
def _other_words() -> frozenset[str]:
    return frozenset(vocabulary("languages")["other"]["words"])


def _statistical(text: str, lean: float) -> tuple[str, float]:
    from langdetect import DetectorFactory, detect_langs
    from langdetect.lang_detect_exception import LangDetectException

    DetectorFactory.seed = 0
    try:
        best = detect_langs(text)[0]
    except LangDetectException:
        return "", 0.0
    if best.lang not in {"es", "en"} and abs(lean) >= 2:
        return ("es" if lean > 0 else "en"), 0.6
    return str(best.lang), round(float(best.prob), 3)
