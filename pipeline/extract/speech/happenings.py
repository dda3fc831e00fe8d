"""What takes place in the present, in English, with its date further behind: `The exhibition runs at the Library from 2 to 27 May`."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from pipeline.extract.speech.adjuncts import cuts_in
from pipeline.extract.speech.inflection import alternatives, forms
from pipeline.extract.speech.predicates import Group
from pipeline.extract.speech.subjects import CLAUSE_OPENING, subject_start
from pipeline.extract.speech.words import Words, in_year
from pipeline.vocabulary import vocabulary

_FILLED = re.compile(
    r"\s*(?:(?:at|in|to|on|before|across|through|into|with|over|under|for|as|up|out|back|off|down|around|round|live|again|once more|not|no)\b[^,;.:]{0,70}?)?,?\s*"
)
"""What may stand between the verb and its date: particles and one phrase of where or how."""
_IN_HAND = re.compile(r"(?:is|are) (?:[a-z]+ )?(?:under|in) (?!way)[a-z]+$")
"""`is under print, its release being fixed for Republic Day`."""
_PAST = re.compile(
    r"\b(?:was|were|had|did|has|have|took|met|what|who|which|how|why|when|if|as|because|that|every time|each time)\b"
)
_OPENS = re.compile(r"(?:the|an?|our|its|their|this|these|it|they|two|three|four|five|six|seven|eight|ten|\d)\b")


def happening(words: Words, start: int, stop: int) -> Group | None:
    """The first verb in `[start, stop)` that says in the present, with a date of the plan's year behind it or before, that something takes
    place or is done: `goes to Congress no later than 15 May`, `gets extended to Oruro in April`, `young growers spend March on …`."""
    dates = [c for c in words.dates if start <= c.start < stop and in_year(words, c)]
    if not dates or not words.year:
        return None
    for match in _verbs().finditer(words.folded, start, stop):
        subject = _subject(words, start, match.start())
        if not subject or any(c.start <= match.start() < c.end for c in words.dates):
            continue
        if not _agrees(match.group(), subject):
            continue
        behind = next((c for c in dates if c.start >= match.end()), None)
        near = behind is not None and _FILLED.fullmatch(words.folded, match.end(), behind.start) is not None
        if match["spends"]:
            if behind is not None and behind.start <= match.end() + 1:
                return Group(match.start(), match.start(), match.end(), "spend", "active")
        elif match["done"]:
            before = any(not words.text[start : c.start].strip(" ,") for c in dates)
            if (behind is not None or before) and match["done"] not in _states():
                return Group(match.start(), match.start(), match.end(), match["done"], "passive", True)
        elif near or (behind is not None and _IN_HAND.match(match.group())):
            state = re.match(r"goe?s?\s+\w", match.group()) is not None
            acts = match["moves"] is not None
            voice: Literal["active", "passive"] = "active" if acts else "passive"
            return Group(
                match.start(),
                match.start(),
                match.end(),
                match.group(),
                voice,
                not (acts or state),
            )
    return None


def _agrees(verb: str, subject: str) -> bool:
    """Whether a verb without -s has a plural for its subject: `a study tour to Rwanda` holds no verb."""
    first = verb.split()[0]
    if first.endswith("s") or first in {"are", "get"}:
        return True
    heads = re.split(r",\s|\s(?:of|for|from|in|at|with|and|to|on)\s", subject)
    return any(h.endswith("s") for h in heads) or (len(heads) > 1 and " and " in subject)


@cache
def _states() -> frozenset[str]:
    """Participles that tell how things stand: `is based in`, `are required`."""
    return frozenset(vocabulary("prose")["present"]["states"])


@cache
def _verbs() -> re.Pattern[str]:
    said = vocabulary("prose")["present"]
    irregular = alternatives(
        {*vocabulary("verbs")["irregular"]["en"], *forms("act").participle, *forms("hold").participle}
    )
    return re.compile(
        rf"(?<![\w-])(?:(?P<spends>spends?)|(?P<moves>{'|'.join(said['moves'])})|(?P<events>{'|'.join(said['events'])})"
        rf"|(?:is|are|gets?)\s+(?:(?:also|then|again|now|finally|jointly|next|once more|likewise|[a-z]{{3,}}ly)\s+)?(?P<done>[a-z]{{3,}}ed|{irregular}))(?![\w-])"
    )


def _subject(words: Words, start: int, stop: int) -> str:
    """The words that say what takes place, before what is set in between commas; empty where they are no name or a clause of the past."""
    opening = subject_start(words, start, cuts_in(words, start, stop), stop)
    whole = words.text[opening:stop].strip()
    name = whole.split(", ")[0].rstrip(",") if whole.endswith(",") else whole
    folded = words.folded[opening : opening + len(name)]
    if not name or _PAST.search(folded) or CLAUSE_OPENING.match(folded) or re.search(r"[;:]", name):
        return ""
    named = name[:1].isupper() or _OPENS.match(folded) is not None or (name[:1].islower() and len(name.split()) <= 6)
    finished = re.search(r"(?:^|\s)(?:of|the|for|and|to|in|on|an?|with|by|from)$", folded) is None
    return (
        name
        if named and finished and len(name.split()) <= 25 and not re.match(r"(?:and|but|or|to|not)\s", folded)
        else ""
    )
