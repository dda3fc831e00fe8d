"""Sentences that say what a law orders, at all times and for everybody: no work of a plan."""

from __future__ import annotations

import re
from functools import cache

from pipeline.extract.speech.patterns import compiled
from pipeline.vocabulary import vocabulary


@cache
def _ordered_by_law() -> re.Pattern[str]:
    entry = vocabulary("prose")["law"]
    spanish = rf"(?:(?:el|la|los|las|segun|conforme a(?:l| la)?)\s+)(?:(?!(?:presente|nuestr)[a-z]*\b)[a-z]+\s)?(?:{entry['nouns_es']})\b[^;:]{{0,120}}?\s(?:nos\s+|les?\s+)?(?:{entry['verbs_es']})\b"
    english = rf"(?:(?:the|under|section|article)\s+)(?:[\w’'-]+\s){{0,5}}?(?:{entry['nouns_en']})\b[^;:]{{0,120}}?\s(?:{entry['verbs_en']})\b"
    return re.compile(rf"\s*(?:{spanish}|{english})")


def ordered_by_law(folded: str) -> bool:
    """`La Ley 2448 dispone que los municipios cederán espacios`, `The Act requires every council to keep a register`."""
    return _ordered_by_law().match(folded) is not None


def known_duty(folded: str) -> bool:
    """`Conviene recordar que, conforme a la ley, los municipios prestarán el servicio`: known before the plan."""
    return any(p.match(folded) for p in compiled("law", "reminder"))
