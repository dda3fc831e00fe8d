"""Sentences that end in a colon and introduce works, and what they give to each of them."""

from __future__ import annotations

import re
from functools import cache

from pipeline.extract.speech.additions import speaks_of
from pipeline.extract.speech.adjuncts import cuts_in
from pipeline.extract.speech.announcements import groups
from pipeline.extract.speech.doers import named_after
from pipeline.extract.speech.inflection import alternatives, forms
from pipeline.extract.speech.parts import FINITE, parts_of
from pipeline.extract.speech.patterns import compiled
from pipeline.extract.speech.subjects import actor_of, named_span, subject_start
from pipeline.extract.speech.uptake import role_of
from pipeline.extract.speech.words import Cut, Span, Words, is_body
from pipeline.text.bodies import find_bodies
from pipeline.text.clean import fold_same_length
from pipeline.vocabulary import vocabulary


def _finished(text: str) -> str:
    """The sentence with a verb where the list gives it: `During the first quarter, Finance will: …`."""
    bare = text.rstrip(" :")
    if re.search(r"\b(?:will|shall|to|also|then|jointly)$", bare):
        return f"{bare} prepare"
    return (
        f"{bare} preparar"
        if re.search(r"\b(?:de|previsto|prevé|preve|prevén|propone|proponen|a|debe|deben|deberá|deberán)$", bare)
        else text
    )


_ANY_YEAR = 2000


def shared_fields(text: str, plan_year: int) -> tuple[Cut, ...]:
    """Lead, money and date of a sentence that introduces a list."""
    cuts: list[Cut] = []
    words = Words.of(_finished(text), plan_year)
    for part in parts_of(words):
        own = cuts_in(words, part.start, part.stop)
        if not any(c.field == "lead" for c in own):
            own += actor_of(words, part, own)
        paid = role_of(words, part, own, text)
        own += [paid] if paid is not None and paid.field == "resources" else []
        known = {c.field for c in cuts}
        cuts += [c for c in own if c.field in {"lead", "resources", "date"} and c.field not in known]
    named = acting_body(text, plan_year) if not any(c.field in {"lead", "resources"} for c in cuts) else None
    if named is not None:
        cuts.append(Cut("lead", named[0], named[0], named))
    elided = _elided_actor(Words.of(text, plan_year))
    if elided is not None:
        cuts = [*(c for c in cuts if c.field != "lead"), elided]
    return tuple(cuts)


def introduces(text: str, *, marked: bool = True) -> bool:
    """Whether a sentence that ends in a colon introduces works: `During 2015 the Secretariat will:`, `Tendrán a su cargo:`.
    `marked`: the colon is printed; without it nothing but an announcement does."""
    folded = fold_same_length(text)
    if speaks_of("not_planned", folded) or speaks_of("request", folded) or speaks_of("past", folded):
        return False
    announced = (
        bool(groups(text))
        or re.search(
            r"\b(?:makes? [a-z ]{3,30} possible|hacen? posibles? [a-z ]{3,30}|se (?:encomienda|encarga|asigna|confia) [^.:]{3,80}|will|shall|is to|are to|(?:plans?|intends?|proposes?|aims?|undertakes?|expected|responsible for|in charge of|leads?|coordinates?|consists? of|comprises?|includes?|undertaken|committed|namely|(?:se )?(?:compromete|comprometen|obliga|obligan|dedicara|dedicaran|abocara|abocaran)|consiste|consisten|comprende|comprenden|incluye|incluyen|(?:esta|estan) previst[oa]s?|preve|preven|planea|tiene previsto|se propone|se encarga|se encargara|corresponde|correspondera|compete|a cargo))\b[^.]*:\s*$",
            folded,
        )
        is not None
    )
    tail = re.search(
        r"\b(?:siguientes|lo siguiente|como sigue|(?:de )?la siguiente (?:manera|forma)|the following|as follows|a saber|these (?:activities|actions)|estas (?:actividades|acciones))\b[^.]*:\s*$",
        folded,
    )
    generic = alternatives(vocabulary("prose")["generic"]["words"])
    works = re.search(
        rf"\b(?:{generic}|commitments?|compromisos?|encargos?|assignments?|duties|projects?|proyectos?)\b[^.]*:\s*$",
        folded,
    )
    return (
        announced
        or (marked and works is not None and FINITE.search(text) is not None and not _TOLD.search(folded))
        or (marked and _elided_actor(Words.of(text, _ANY_YEAR)) is not None)
        or bool(
            tail
            and re.search(
                r"\b(?:activit|activid|accion|action|tarea|task|trabaj|work|realiz|carried|planned|previst)", folded
            )
        )
    )


_TOLD = re.compile(r"\b(?:was|were|had|did|fue|fueron|[a-z]{3,}(?:aron|ieron))\b")
_NAME = re.compile(
    r"(?:[A-ZÁÉÍÓÚÑ][\w.'’&-]*|of|for|and|on|the|de|del|la|las|los|el|y|e|para|en|\d+)(?:\s(?:[A-ZÁÉÍÓÚÑ][\w.'’&-]*|of|for|and|on|the|de|del|la|las|los|el|y|e|para|en|\d+))*|[a-záéíóúñ]+ (?:de|del|of|for) [^,;:]+"
)


def _elided_actor(words: Words) -> Cut | None:
    """`In the first half of the year the Secretariat:`: a body without a verb, which each item brings."""
    if FINITE.search(words.text) or not words.text.rstrip().endswith(":"):
        return None
    stop = len(words.text.rstrip(" :"))
    at = subject_start(words, 0, cuts_in(words, 0, stop), stop)
    start, end = named_span(words, at, stop)
    name = words.text[start:end]
    if not name or end < stop or len(name.split()) > 8 or not (find_bodies(name) or is_body(name)):
        return None
    if len(name.split()) > 2 and not _NAME.fullmatch(name):
        return None
    return Cut("lead", start, start, (start, end))


def acting_body(text: str, plan_year: int) -> Span | None:
    """Who a sentence says does something, whether it plans a work or not: `The Field Team has charge of all ground works.`"""
    words = Words.of(text, plan_year)
    part = next(iter(parts_of(words)), None)
    if part is None:
        return None
    found = actor_of(words, part, cuts_in(words, part.start, part.stop)) if part.group is not None else []
    if found:
        return found[0].value
    opening = subject_start(words, 0, words.dates, len(text))
    match = _subject().match(words.text, opening)
    if match is None or not (is_body(match["name"]) or find_bodies(match["name"])):
        return None
    return match.span("name")


def area_lead(text: str, plan_year: int) -> Span | None:
    """Who leads the area that a sentence stands in: `Responsibility for this area rests with New Zealand`, `Coordina este eje la Secretaría`."""
    words = Words.of(text, plan_year)
    if words.dates or not any(p.search(words.folded) for p in compiled("whole_area")):
        return None
    told = [c for c in cuts_in(words, 0, len(text)) if c.field == "lead"]
    if len(told) == 1:
        return told[0].value
    verb = rf"\b(?:{alternatives(forms('lead').finite | forms('lead').bare)})\b"
    led = re.search(verb, words.folded)
    if told or led is None:
        return None
    before = acting_body(text, plan_year)
    if before is not None:
        return before
    named = named_after(words, led.end(), len(text), "lead")
    return named.value if named is not None else None


@cache
def _subject() -> re.Pattern[str]:
    """A name at the head of a sentence, before a verb of being or doing in any tense."""
    verbs = vocabulary("prose")["actors"]["doing"]
    return re.compile(
        rf"(?:The |the |El |La |Los |Las |el |la )?(?P<name>[A-ZÁÉÍÓÚÑ][^,;:.()]{{2,70}}?)(?:,[^,;]{{3,60}},)?\s+(?:{'|'.join(verbs)})\b"
    )
