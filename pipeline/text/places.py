"""Where something happens: `Lima (Perú)`, `Santiago de Chile`, `in Bogotá`, `en Costa Rica`, `Georgetown, Guyana`."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from pipeline.text.bodies import authority
from pipeline.text.clean import collapse, fold, fold_same_length
from pipeline.text.matching import longest, matches, phrase_matcher
from pipeline.vocabulary import vocabulary

if TYPE_CHECKING:
    from spacy.matcher import PhraseMatcher

_NAME = r"(?<!\w)[A-ZÁÉÍÓÚÑ][\w.'’\-]{0,30}(?:\s(?:de|del|la|las|los|el|of|the|y|and|d'|do|da)?\s?[A-ZÁÉÍÓÚÑ][\w.'’\-]{0,30}){0,4}"
_WITH_COUNTRY = re.compile(rf"(?P<name>{_NAME})(?:\s*\((?P<a>[^()]{{3,40}})\)|,\s*(?P<b>{_NAME}))")
_LED = re.compile(r"\b(?:en|in|at|sede:?|venue:?|lugar:?|place:?)\s+(?:la\s+ciudad\s+de\s+|the\s+city\s+of\s+)?$", re.I)


def find_place(text: str, *, running: bool = False) -> str:
    """The first place named in `text` as printed, with its country where that follows; empty where none is.

    Outside running text (a detail, the rest of a date cell) a known city, or any name with a country behind it, counts. In
    `running` text a city or a country counts only after `in`, `en`, `at`: elsewhere they say whom the work is about.
    """
    text = collapse(text)
    if not text or len(text) > 5000:
        return ""
    for start, end, kind in _mentions(text):
        led = bool(_LED.search(text[:start]))
        if running and not led and not (kind == "city" and _apposed(text, start, end)):
            continue
        if kind == "city":
            return text[start : _with_country(text, end)]
        if led or (not running and not text[:start].strip(" ,.;–-") and not text[end:].strip(" ,.;–-")):
            return text[start:end]
    for match in _WITH_COUNTRY.finditer(text):
        if not _country(match["a"] or match["b"]) or match["name"].isupper():
            continue
        if not running or _LED.search(text[: match.start()]):
            return match.group()
    if not running:
        return ""
    if opened := _opened(text):
        return opened
    closing = re.search(
        rf",\s*(?P<place>(?P<name>{_NAME})(?:\s*\((?P<a>[^()]{{3,40}})\)|,\s*(?P<b>{_NAME})))\s*$", text
    )
    return (
        closing["place"] if closing and _country(closing["a"] or closing["b"]) and not closing["name"].isupper() else ""
    )


def _opened(text: str) -> str:
    """A name after `in`, `en` that begins as names of places do (`Villa Mercedes`, `Puerto Madryn`), wherever it is."""
    openers = vocabulary("places")["openers"]["words"]
    for match in re.finditer(_NAME, text):
        words = fold(match.group()).split()
        if len(words) > 1 and words[0] in openers and _LED.search(text[: match.start()]):
            return match.group()
    return ""


def _apposed(text: str, start: int, end: int) -> bool:
    """A city that closes the sentence after a comma: `Regional course on film repair, Accra`."""
    return bool(re.search(r"[,–—-]\s*$", text[:start])) and not text[_with_country(text, end) :].strip(" .;)")


def places_in(text: str) -> list[tuple[int, int]]:
    """Half-open spans of every city in `text`, with its country where that follows, in order."""
    return [(start, _with_country(text, end)) for start, end, kind in _mentions(text) if kind == "city"]


def country_of(place: str) -> str:
    """Country code of a place as printed: of its country, else of its city; empty where neither is known."""
    for part in reversed(re.split(r"[(),]", place)):
        if code := _country(part):
            return code
    for start, end, kind in _mentions(place):
        if kind == "city":
            return _cities().get(fold(place[start:end]), "")
    return ""


@cache
def _countries() -> dict[str, str]:
    return {
        fold(n): b.code for b in authority().values() if b.type == "country" for n in (b.name_es, b.name_en, *b.aliases)
    }


@cache
def _cities() -> dict[str, str]:
    return {city: code for code, cities in reversed(vocabulary("places")["cities"].items()) for city in cities}


def _country(name: str) -> str:
    return _countries().get(fold(name).strip(" .,;"), "")


def _with_country(text: str, end: int) -> int:
    """Where the place ends if a country follows the city: `Lima (Perú)`, `Lima, Perú`."""
    match = re.match(rf"\s*\(([^()]{{2,40}})\)|,\s*({_NAME})", text[end:])
    if match is None:
        return end
    if _country(match[1] or match[2]):
        return end + match.end()
    shorter = re.match(r",\s*([^\W\d_]+)", text[end:])
    return end + shorter.end() if shorter and _country(shorter[1]) else end


@cache
def _matcher() -> PhraseMatcher:
    return phrase_matcher({"city": set(_cities()), "country": set(_countries())})


def _mentions(text: str) -> list[tuple[int, int, str]]:
    """Cities and countries as (start, end, kind), the longest where they overlap, in order, capitalised only."""
    found = matches(_matcher(), fold_same_length(text))
    return longest(m for m in found if text[m[0]].isupper())
