"""Words before the clause that counts: `I am pleased to announce that …`, `The grant came at last, so in May we shall …`."""

from __future__ import annotations

import re
from functools import cache

from pipeline.extract.speech.announcements import groups
from pipeline.extract.speech.patterns import compiled
from pipeline.text.clean import fold_same_length
from pipeline.text.dates import read_dates


@cache
def _consequence() -> re.Pattern[str]:
    return re.compile(rf",\s+(?:{compiled('preamble', 'consequence')[0].pattern})\s+")


_TOPIC = re.compile(
    r"(?:(?:luego|despues|ahora|primero|tambien|then|next|first|now)\s+)?(?:viene|llega|sigue|toca|empieza|comes|follows|begins)n?\s[^:;.,]{3,50}:\s+|(?:(?:el|la|los|las|the|our)\s)?[a-z]+(?:\s[a-z]+){0,4}:\s+"
)


def _behind_topic(text: str) -> int:
    """`Luego viene la veda: del 1 de junio al 31 de agosto tres mil familias recibirán …`: where the clause behind its topic begins."""
    match = _TOPIC.match(fold_same_length(text))
    if match is None or groups(text[: match.end()]) or not groups(text[match.end() :]):
        return 0
    before, behind = read_dates(text[: match.end()], 2000), read_dates(text[match.end() :], 2000, running=True)
    return match.end() if before is None and behind is not None and behind.span[0] <= 12 else 0


def clause_start(text: str) -> int:
    """Where what a sentence says begins, behind the words that somebody says it with, and behind a reason that plans nothing."""
    folded = fold_same_length(text)
    start = 0
    reason = _consequence().search(folded)
    if reason is not None and not groups(text[: reason.start()]):
        start = reason.end()
    start = max(start, _behind_topic(text))
    while True:
        match = next((m for p in compiled("preamble") if (m := p.match(folded, start)) and m.end() > start), None)
        if match is None:
            return start
        start = match.end()
