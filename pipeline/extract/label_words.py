"""What a label may be beside the heads of columns: a word of its own, or one for all of an area (`Responsable del eje`)."""

from __future__ import annotations

import re
from functools import cache

from pipeline.extract.fields import FieldWord, field_word, plain
from pipeline.vocabulary import vocabulary

_SCOPED_SCORE = 0.8


@cache
def _own() -> dict[str, FieldWord]:
    words = vocabulary("heads")["labels"]
    return {plain(w): FieldWord(name, code, 1.0) for name, by in words.items() for code in by for w in by[code]}


def label_only(name: str) -> FieldWord | None:
    """The field of a word that means one only before its value, not as a column's head: `Pasos: a) rastreo; b) informe`."""
    return _own().get(plain(name))


_ASKS = re.compile(
    r"(?:(?:con|de|by|para|a|en|hasta|desde|for|with|from|to) )?(?:que|quien(?:es)?|cuando|como|donde|cuanto|what|who|whom|when|where|how)\b"
)


def asking(name: str) -> bool:
    """`What we will produce`, `Quién lo hará`: a question before its answer."""
    return _ASKS.match(plain(name)) is not None


def instead(name: str) -> str:
    """The field of a short form of two meanings where its value is no date: `Fin.` is the end, or the funding."""
    return str(vocabulary("heads")["instead"].get(plain(name), ""))


_AIMS = re.compile(r"\w+ (?:\w+ )?(?:objectives?|aims?|goals?|purpose)")


def aims(name: str) -> FieldWord | None:
    """`Output objective`, `Programme goal`: the last word of an English label decides, whatever it is the aim of."""
    return FieldWord("objective", "en", _SCOPED_SCORE) if _AIMS.fullmatch(plain(name)) else None


@cache
def _scopes() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(p) for p in vocabulary("heads")["scopes"]["patterns"])


def scoped(name: str) -> FieldWord | None:
    """The field of `Responsable de todas las actividades del eje`, `Funding for the programme`: what stands before the scope."""
    word = plain(name)
    for pattern in _scopes():
        match = pattern.fullmatch(word)
        known = field_word(match["head"]) if match is not None else None
        if known is not None:
            return FieldWord(known.field, known.language, _SCOPED_SCORE)
    return None
