"""Where a work takes place: cities and countries, names behind `in`, venues, and what is set in between a verb and its event."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from pipeline.extract.speech.announcements import groups
from pipeline.extract.speech.words import Cut, Words, is_body
from pipeline.text.dates import read_dates
from pipeline.text.places import find_place
from pipeline.vocabulary import vocabulary

_SOMEWHERE = re.compile(
    r"\b(?:in|at|en)\s+(?:la ciudad de\s+|the city of\s+)?(?P<name>[A-ZÁÉÍÓÚÑ][\w.'’-]+(?:\s(?:de|del|de la|de los|la|of|of the)?\s?[A-ZÁÉÍÓÚÑ][\w.'’-]+){0,3})(?:,\s(?P<more>[A-ZÁÉÍÓÚÑ][\w'’-]+(?:\s[A-ZÁÉÍÓÚÑ][\w'’-]+)?)(?=[,.;]|\s(?:in|on|from|by|en|el|del|los|between|entre|with|con)\b|$))?"
)


_SET_IN = re.compile(
    r"\s(?:en|at|in)\s+(?:(?:el|la|los|las|the|our|nuestr[oa]s?)\s+)(?P<name>(?!(?:mes|curso|transcurso|marco|ano|dia|semana|primer|segund|tercer|ultim|plazo|caso|presente|ejercicio|periodo|trimestre|semestre|bienio|proxim|course|month|week|year|period|quarter|season|first|second|last|next|framework|meantime|same|mism[oa])\w*\b)[\w'’-]+(?:\s(?:(?:de|del|of)\s(?:la\s|los\s|las\s|the\s)?)?(?!(?:un|una|unos|unas|el|la|los|las|the|an?|y|and|con|para|por|que)\b)[\w'’-]+){0,4}),?\s+(?=(?:un|una|unos|unas|el|la|los|las|the|an?|dos|tres|two|three|four)\s)"
)
"""`se celebrará en la sala de actos una jornada`: a place set in between a verb and what takes place there."""


def _set_in(words: Words, start: int, stop: int) -> Cut | None:
    for group in groups(words.text):
        if start <= group.start < stop and (match := _SET_IN.match(words.folded, group.end, stop)):
            return Cut("place", match.start(), match.end("name"), match.span("name"))
    return None


_LINK = r"(?:\s(?:of|of the|de|del|de la|de los|de las|for))?"
_PROPER = r"[A-ZÁÉÍÓÚÑ][\w'’-]*"
_WITH_ARTICLE = re.compile(
    rf"\b(?:[Ii]n|[Aa]t|[Ee]n)\s(?:the|our|el|la|los|las)\s(?P<name>{_PROPER}(?:{_LINK}\s{_PROPER}){{0,5}}(?:,\s{_PROPER}(?:\s{_PROPER})?(?=[,.;]|$))?)"
)


@cache
def _venues() -> frozenset[str]:
    return frozenset(vocabulary("places")["venues"]["words"])


def _venue(words: Words, start: int, stop: int) -> Cut | None:
    """`at the Town Hall, Kaveripuram`, `en la Casa de la Cultura`: a name behind an article with a noun of rooms or grounds."""
    for match in _WITH_ARTICLE.finditer(words.text, start, stop):
        if _venues() & set(re.findall(r"[a-z]+", words.folded[slice(*match.span("name"))])):
            return Cut("place", *match.span(), match.span("name"))
    return None


def place_cut(words: Words, start: int, stop: int, others: Sequence[Cut]) -> Cut | None:
    """Where it takes place: a known place, a name behind `in`, what is set in between a verb and its event."""
    named = _named_place(words, start, stop, others)
    venue = _venue(words, start, stop)
    if venue is not None and named is not None and venue.end <= named.start <= venue.end + 2:
        named = Cut("place", venue.start, named.end, (venue.value[0], named.value[1]))
    elif venue is not None and (named is None or venue.start <= named.start < venue.end):
        named = venue
    found = named or _set_in(words, start, stop)
    free = found is not None and not any(c.start < found.end and found.start < c.end for c in others)
    return found if free else None


def _named_place(words: Words, start: int, stop: int, others: Sequence[Cut]) -> Cut | None:
    part = words.text[start:stop]
    place = find_place(part, running=True)
    at = part.find(place) if place else -1
    if at >= 0:
        a, b = start + at, start + at + len(place)
        more = re.compile(r"(?:,\s[A-ZÁÉÍÓÚÑ]\w+)*\s(?:and|y|e)\s[A-ZÁÉÍÓÚÑ][\w-]+(?:\s[A-ZÁÉÍÓÚÑ][\w-]+)?").match(
            words.text, b, stop
        )
        b = more.end() if more else b
    else:
        found = next(
            (
                m
                for m in _SOMEWHERE.finditer(part)
                if not is_body(m["name"])
                and not read_dates(m["name"], words.year)
                and not re.match(r"[A-Z]{2,5}\s[a-z]{4,}", part[m.start("name") :])
                and not re.match(r"(?:January|Enero|Q\d|Spanish|English|Phase|Annex|Article|Excel|Word)\b", m["name"])
            ),
            None,
        )
        if found is None:
            return None
        a, b = (
            start + found.start("name"),
            start + found.start("name") + len(found.group()[found.start("name") - found.start() :].rstrip(" .")),
        )
    if any(c.start < b and a < c.end for c in others):
        return None
    before = re.search(r"(?:\b(?:in|at|en)\s+(?:la ciudad de\s+|the city of\s+)?|,\s+)$", words.text[start:a], re.I)
    first = start + before.start() if before else a
    return Cut("place", first, b, (a, b))
