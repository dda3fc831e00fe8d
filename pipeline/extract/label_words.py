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
