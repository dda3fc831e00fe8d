"""Fields that running text tells as notes do: `Deliverable: a report`, `Resp.: the Records Office`, `… in May — Sgt. Bailey`."""

from __future__ import annotations

import re
from functools import cache

from pipeline.extract.speech.brackets import label_field
from pipeline.extract.speech.inflection import alternatives, forms
from pipeline.extract.speech.words import Cut, Part, Words, is_body
from pipeline.text.bodies import authority, find_bodies
from pipeline.text.clean import fold_same_length
from pipeline.text.dates import read_dates
from pipeline.vocabulary import vocabulary

_LABEL = re.compile(r"\s*(?P<name>[^\W\d_][^:;,.()]{1,28}?)\.?:(?P<named>\s+)(?:(?:the|la|el|los|las)\s+)?(?=\S)")


def labelled_cut(words: Words, part: Part) -> Cut | None:
    """The field of a part that is nothing but a label with its value: `Plazo: 14 de octubre`."""
    match = _LABEL.match(words.text, part.start, part.stop)
    field = label_field(match["name"]) if match is not None else ""
    if match is None or not field or part.group is not None:
        return None
    if field == "date":
        told = next((c for c in words.dates if match.end("name") <= c.start and c.end <= part.stop), None)
        reading = read_dates(words.text[match.end() : part.stop], words.year) if told is None else None
        if reading is None:
            return told
        span = (match.end() + reading.span[0], match.end() + reading.span[1])
        return Cut("date", part.start, part.stop, span)
    start = match.end() if field in {"lead", "resources"} else match.end("named")
    value = (start, start + len(words.text[start : part.stop].rstrip(" .;,")))
    return Cut(field, part.start, part.stop, value) if value[1] > value[0] else None


_BRACKETED = re.compile(r"\s\((?P<name>[^():;]{3,60})\)[\s.;,]*$")
_DASHED = re.compile(r"\s*(?P<name>[^():;,]{3,60}?)[\s.;]*$")


def closing_name(words: Words, start: int, stop: int) -> Cut | None:
    """Who leads, in brackets at the end: a person or part of a body, neither a country (a place) nor what a name before means."""
    match = _BRACKETED.search(words.text, start, stop)
    if match is None:
        return None
    name = match["name"]
    before = words.text[start : match.start()]
    article = re.match(r"(?:the|la|el|los|las)\s", name) is not None
    meant = (
        not article
        and re.search(r"[A-ZÁÉÍÓÚÑ][\w'’-]+$", before) is not None
        and not any(c.end >= match.start() for c in words.dates)
    )
    if meant or not names_actor(name) or any(c.start < match.end() and match.start() < c.end for c in words.dates):
        return None
    opening = re.match(r"(?:(?:the|la|el|los|las)\s+)?", name)
    at = match.start("name") + (opening.end() if opening else 0)
    return Cut("lead", match.start(), match.end(), (at, match.end("name")))


def dashed_name(words: Words, part: Part) -> Cut | None:
    """`… in late November — the Training Unit`: a name alone behind a dash."""
    if (
        part.start == 0
        or part.group is not None
        or not (words.verbs or words.dates)
        or not re.search(r"\s[–—-]\s$", words.text[: part.start])
    ):
        return None
    match = _DASHED.match(words.text, part.start, part.stop)
    if match is None or not (names_actor(match["name"]) or _is_country(match["name"])):
        return None
    opening = re.match(r"(?:(?:the|la|el|los|las)\s+)?", match["name"])
    at = match.start("name") + (opening.end() if opening else 0)
    return Cut("lead", part.start, part.stop, (at, match.end("name")))


def names_actor(name: str) -> bool:
    """Whether words name a person or a body that is no country: `Supt. Morgan`, `the field team at Lautoka`, `Gerencia General`."""
    bare = re.sub(r"^(?:the|la|el|los|las)\s+", "", name.strip())
    chunks = bare.split(", ")
    if len(chunks) == 2 and all(c[:1].isupper() for c in chunks):
        return any(names_actor(c) for c in chunks)
    if re.match(r"(?:an?|una?)\s", fold_same_length(bare)) or len(bare.split()) > 8 or _is_country(bare):
        return False
    if _titles().match(fold_same_length(bare)) and re.search(r"\s[A-ZÁÉÍÓÚÑ]", bare):
        return True
    found = find_bodies(bare)
    return is_body(bare) or (bool(found) and found[0].start == 0)


@cache
def _titles() -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(vocabulary('prose')['actors']['titles'])})\.?\s")


def _is_country(name: str) -> bool:
    bare = re.sub(r"^(?:the|la|el|los|las)\s+", "", name.strip())
    known = authority()
    return any(
        b.start == 0 and b.end == len(bare) and b.code in known and known[b.code].type == "country"
        for b in find_bodies(bare)
    )


def assigned(words: Words) -> int:
    """Where the work begins behind who does it: `Honduras: instalar …`, `The Training Unit – review …`; 0 where none is so given."""
    match = _ASSIGNED.match(words.text)
    if match is None or not (names_actor(match["name"]) or _is_country(match["name"])):
        return 0
    return match.end() if _work().match(words.folded, match.end()) else 0


_ASSIGNED = re.compile(r"(?:(?:The|El|La|Los|Las)\s+)?(?P<name>[^\W\d_][^:;,.()–—]{2,60}?)(?::|\s[–—-])\s+(?=\S)")


@cache
def _work() -> re.Pattern[str]:
    verbs = forms("act").bare | forms("hold").bare
    return re.compile(
        rf"(?:to\s+)?(?:{alternatives(verbs)})\s+\w|[a-z]{{3,}}(?:ar|er|ir)\s+(?:al?|el|la|los|las|un|una|unos|unas|sus?|\d|[a-z]{{3,}})\b|(?:la |el )?[a-z]+(?:cion|sion|miento|aje)\s+del?\s"
    )


def named_before(words: Words) -> Cut | None:
    """Who does it in `assigned` work."""
    match = _ASSIGNED.match(words.text)
    return Cut("lead", 0, match.end(), match.span("name")) if match is not None else None
