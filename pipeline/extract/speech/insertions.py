"""Relative clauses set in between a subject and its verb: `Our page, which has not been touched since 2014, will be rewritten`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.extract.speech.words import Cut, Part, Span, Words

_OPENS = re.compile(
    r",\s+(?:(?:of|for|in|on|to|with|from|del?|al?|en|con|por|para|sobre) (?:la |el |los |las )?)?(?:which|who|whose|whom|que|quien(?:es)?|cual(?:es)?|cuy[oa]s?)\s[^;]*?(?=,\s)"
)
_PAST = re.compile(
    r"\b(?:was|were|had|did|has(?: not)? been|have(?: not)? been|fue|fueron|era|eran|ha sido|han sido|datan?|[a-z]{3,}(?:aron|ieron|aba|aban|ia|ian))\b"
)
_PAST_SPOKEN = re.compile(r"\b[^\W\d_]{3,}ó\b")


def set_in(words: Words, part: Part) -> list[Span]:
    """Where such clauses stand in a part, in order."""
    if part.group is None:
        return []
    stop = part.group.start
    inside = [m.span() for m in _OPENS.finditer(words.folded, part.start, stop) if m.end() < stop]
    return [s for s in inside if not s[0] <= part.group.start < s[1]]


def main_clause(words: Words, part: Part) -> str:
    """The folded part with blanks where something is set in: what it denies or tells is not said of the work."""
    folded = words.folded[part.start : part.stop]
    for start, end in set_in(words, part):
        folded = folded[: start - part.start] + " " * (end - start) + folded[end - part.start :]
    return folded


def told_of_work(words: Words, part: Part, cuts: Sequence[Cut]) -> list[Cut]:
    """The fields without those of a clause set in: when something was signed, who coordinates the body that acts."""
    kept = []
    clauses = set_in(words, part)
    for cut in cuts:
        home = next((s for s in clauses if s[0] <= cut.value[0] < s[1]), None)
        past = home is not None and (_PAST.search(words.folded, *home) or _PAST_SPOKEN.search(words.text, *home))
        if home is None or not (past or cut.field == "lead"):
            kept.append(cut)
    return kept
