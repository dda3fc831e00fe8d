"""Works listed behind a colon inside one sentence: `Three workshops are foreseen: one …; the calendar comprises: an exhibition …; a cycle …`."""

from __future__ import annotations

import re
from functools import cache

from pipeline.extract.speech.announcements import groups
from pipeline.extract.speech.words import Span, Words, in_brackets
from pipeline.vocabulary import vocabulary

_NUMBER = r"(?:an?|the|one|two|three|four|five|six|eight|ten|una?|unos|unas|el|la|los|las|dos|tres|cuatro|cinco|seis|ocho|diez|\d+)"
_COLON = re.compile(rf":\s+(?={_NUMBER}\s)")
_SEMICOLON = re.compile(r";\s+(?:(?:and|y|e)\s+)?")
_COMMA = re.compile(rf"(?:,\s+(?:(?:and|y|e)\s+)?|\s+(?:and|y|e)\s+)(?={_NUMBER}\s+[a-z])")


@cache
def _comprising() -> re.Pattern[str]:
    return re.compile(vocabulary("prose")["generic"]["comprising"] + r"\s*$")


def listed_behind_colon(words: Words) -> tuple[Span, ...]:
    """The items of the list, each a work; nothing where the words before the colon announce none, or there is but one item."""
    colon = _COLON.search(words.folded)
    if colon is None or in_brackets(words.text, colon.start()):
        return ()
    opening = words.text[: colon.start()]
    announced = [g for g in groups(opening) if g.voice != "active"]
    heralded = re.fullmatch(vocabulary("prose")["generic"]["heralding"], words.folded[: colon.start()].strip())
    if (
        not heralded
        and not (announced and not words.folded[announced[-1].end : colon.start()].strip())
        and not _comprising().search(words.folded[: colon.start()])
    ):
        return ()
    marks = list(_SEMICOLON.finditer(words.folded, colon.end()))
    if not marks:
        marks = [
            m
            for m in _COMMA.finditer(words.folded, colon.end())
            if not any(c.start < m.end() and m.start() < c.end for c in words.dates)
        ]
    starts = [colon.end(), *(m.end() for m in marks)]
    stops = [*(m.start() for m in marks), len(words.text.rstrip(" ."))]
    items = tuple((a, b) for a, b in zip(starts, stops, strict=True) if b - a > 3)
    dated = sum(any(a <= c.start and c.end <= b + 1 for c in words.dates) for a, b in items)
    return items if len(items) >= 2 and 2 * dated > len(items) else ()
