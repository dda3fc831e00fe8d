"""When and where a plan was approved: the sentence that says so, with the day and the place that stand nearest to the verb."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from pipeline.text.clean import fold_same_length
from pipeline.text.dates import read_dates
from pipeline.text.places import find_place, places_in
from pipeline.vocabulary import vocabulary

_BEFORE, _AFTER = 45, 260
_SHORT = 80
_DENIED = re.compile(
    r"\b(?:to be|for|para|sera|seran|sea|por ser|will be|shall be|no|not|a ser|pendiente de|pending|once|una vez)\s+(?:\w+\s+)?$"
)


def read_adoption(sentences: Sequence[str], plan_year: int, language: str) -> tuple[str, str]:
    """The day (ISO) and the place of approval; empty texts where the opening does not state them.

    A day range (a session of three days) gives its last day. The statutes', a report's or a budget's approval does not count.
    """
    best: tuple[float, str, str] = (0.0, "", "")
    for i, sentence in enumerate(sentences):
        previous = sentences[i - 1] if i else ""
        for start, end in _acts(sentence):
            found = _around(sentence, start, end, plan_year, language)
            if found is None:
                continue
            score = _score(sentence, previous, start) + (0.5 if found[1] else 0.0)
            if score > best[0]:
                best = (score, *found)
    return (best[1], best[2]) if best[1] else _dateline(sentences, plan_year, language)


def is_dateline(text: str, plan_year: int) -> bool:
    """`Laguna Brava, 14 de diciembre de 2018`, `Suva, 17 January 2019`: where and on which day a document was written, and nothing else."""
    if len(text) > _SHORT or not re.match(r"[^,:;]{2,50},\s", text):
        return False
    reading = read_dates(text, plan_year or 2000)
    if reading is None or not re.search(r"\d", text[slice(*reading.span)]):
        return False
    rest = text[: reading.span[0]] + " " + text[reading.span[1] :]
    return reading.start == reading.end and len(re.findall(r"\w{3,}", rest)) <= 5


def _dateline(sentences: Sequence[str], plan_year: int, language: str) -> tuple[str, str]:
    """Place and day on a line of their own (`Bridgetown, 14 November 2019`), where a line without a day says `Adopted by …`."""
    opens = any(start <= 2 and len(s) <= _SHORT for s in sentences for start, _ in _acts(s))
    for sentence in sentences if opens else ():
        cities = places_in(sentence)
        if len(sentence) <= _SHORT and len(cities) == 1 and cities[0][0] == 0:
            found = _day(sentence, plan_year, language)
            if found is not None:
                return found[0], sentence[slice(*cities[0])]
    return "", ""


@cache
def _act() -> re.Pattern[str]:
    words = vocabulary("covers")["adoption"]
    verbs = "|".join(sorted(words["verbs"], key=len, reverse=True))
    labels = "|".join(re.escape(x) for x in sorted(words["labels"], key=len, reverse=True))
    return re.compile(rf"\b(?:{verbs})\b|^\W*(?:{labels})\b")


def _acts(sentence: str) -> list[tuple[int, int]]:
    folded = fold_same_length(sentence)
    others = "|".join(vocabulary("covers")["adoption"]["others"])
    found = []
    for match in _act().finditer(folded):
        before = folded[max(0, match.start() - _BEFORE) : match.start()]
        if _DENIED.search(before) or re.search(rf"\b(?:{others})\b[^.;:]{{0,12}}$", before):
            continue
        found.append(match.span())
    return found


def _score(sentence: str, previous: str, start: int) -> float:
    """How surely it is the plan that was approved: named in the sentence, or in the one before, or a line that opens with the act."""
    plan = re.compile(r"\b(?:" + "|".join(vocabulary("covers")["adoption"]["plan"]) + r")\b")
    if plan.search(fold_same_length(sentence)[:start]):
        return 3.0
    if plan.search(fold_same_length(sentence)):
        return 2.5
    if not sentence[:start].strip(" (–-—*"):
        return 2.0
    return 1.5 if plan.search(fold_same_length(previous)) else 0.5


def _around(sentence: str, start: int, end: int, plan_year: int, language: str) -> tuple[str, str] | None:
    """Day and place behind the act, else before it; None where no day is stated."""
    behind = sentence[end : end + _AFTER]
    reading = _day(behind, plan_year, language)
    if reading is not None:
        day, span = reading
        place = _nearest_place(sentence, end + span[0], end + span[1], start)
        return day, place
    before = sentence[max(0, start - _AFTER) : start]
    reading = _day(before, plan_year, language)
    if reading is None:
        return None
    offset = max(0, start - _AFTER)
    return reading[0], _nearest_place(sentence, offset + reading[1][0], offset + reading[1][1], 0)


def _day(text: str, plan_year: int, language: str) -> tuple[str, tuple[int, int]] | None:
    reading = read_dates(text, plan_year, language, running=True)
    shift = 0
    while reading is not None and not (reading.precision == "day" and reading.year_stated):
        shift += reading.span[1]
        reading = read_dates(text[shift:], plan_year, language, running=True)
    if reading is None:
        return None
    return reading.end, (shift + reading.span[0], shift + reading.span[1])


def _nearest_place(sentence: str, start: int, end: int, earliest: int) -> str:
    """The city nearest to a date, preferring the words between the act and the date over those behind."""
    places = places_in(sentence)
    before = [p for p in places if p[1] <= start and p[0] >= earliest]
    after = [p for p in places if p[0] >= end and p[0] - end <= 40]
    near = sorted([(start - p[1], p) for p in before] + [(p[0] - end + 10, p) for p in after])
    if near:
        _, (first, last) = near[0]
        return sentence[first:last]
    window = sentence[max(0, start - 80) : end + 50]
    led = re.search(
        r"\b(?:en|in|at)\s+((?:la\s|el\s|the\s)?[A-ZÁÉÍÓÚÑ][\w'’.\-]+(?:\s(?:de|del|la|las|los|of)?\s?[A-ZÁÉÍÓÚÑ][\w'’.\-]+){0,3}(?:\s\([^()]{3,30}\))?)\s*,?\s*(?:el|on|los|the|del)?\s*$",
        window[: start - max(0, start - 80)],
    )
    if led and not read_dates(led[1], None):
        return led[1].rstrip(" ,.")
    return find_place(sentence[end : end + 50]) or places_before(sentence, earliest)


def places_before(sentence: str, end: int) -> str:
    """The last place named before the act, where nothing nearer is."""
    places = list(places_in(sentence[:end]))
    return sentence[places[-1][0] : places[-1][1]] if places else ""
