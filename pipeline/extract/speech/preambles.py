"""Words before the clause that counts: `I am pleased to announce that …`, `The grant came at last, so in May we shall …`."""

from __future__ import annotations

import re
from functools import cache

from pipeline.extract.speech.announcements import groups
from pipeline.extract.speech.patterns import compiled
from pipeline.text.clean import fold_same_length


@cache
def _consequence() -> re.Pattern[str]:
    return re.compile(rf",\s+(?:{compiled('preamble', 'consequence')[0].pattern})\s+")


def clause_start(text: str) -> int:
    """Where what a sentence says begins, behind the words that somebody says it with, and behind a reason that plans nothing."""
    folded = fold_same_length(text)
    start = 0
    reason = _consequence().search(folded)
    if reason is not None and not groups(text[: reason.start()]):
        start = reason.end()
    while True:
        match = next((m for p in compiled("preamble") if (m := p.match(folded, start)) and m.end() > start), None)
        if match is None:
            return start
        start = match.end()
