"""The standing item of plans: take up the recommendations of the last meeting. Its single recommendations, in order."""

from __future__ import annotations

import re
from functools import cache

from pipeline.text.clean import collapse, fold_same_length, trimmed
from pipeline.vocabulary import vocabulary


@cache
def _patterns(name: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(p) for p in vocabulary("recommendations")[name]["patterns"])


def is_standing(text: str) -> bool:
    """`Incorporar a la discusión … las recomendaciones de la … Reunión`, in both languages."""
    folded = fold_same_length(collapse(text))
    return any(p.match(folded) for p in _patterns("standing"))


def head_length(text: str) -> int:
    """Where the standing item's own words end and its list begins: the first colon, else the whole text."""
    colon = text.find(":")
    return colon if colon > 0 else len(text)


def split_items(text: str) -> tuple[str, ...]:
    """Items between `;`, not inside parentheses; an introduction such as `Análisis de viabilidad de:` is left out."""
    folded = fold_same_length(text)
    for pattern in _patterns("introduction"):
        match = pattern.match(folded)
        if match:
            text = text[match.end() :]
            break
    items: list[str] = []
    depth, start = 0, 0
    for position, character in enumerate(text):
        depth += (character in "([") - (character in ")]")
        if character == ";" and depth <= 0:
            items.append(text[start:position])
            start = position + 1
    items.append(text[start:])
    cleaned = [re.sub(r"^(?:y|e|and)\s+", "", trimmed(item)) for item in items]
    return tuple(item for item in cleaned if item)
