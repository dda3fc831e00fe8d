"""One sentence of a plan: does it plan something, which of its words are fields, which are the activity.

The sentence is cut, never rewritten: fields are spans of it by the vocabulary `prose.toml`; the activity is what is left
of the clause from the verb on (`organise the third workshop`), or its subject where the verb says no more than that it
happens (`A study … will be prepared`, `La reunión se celebrará`, `Se realizarán dos cursos`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from pipeline.text.bodies import find_bodies
from pipeline.text.clean import fold_same_length
from pipeline.text.dates import read_dates
from pipeline.text.places import find_place
from pipeline.vocabulary import vocabulary

Span = tuple[int, int]
_FIELDS = ("product", "lead", "resources")
_FUTURE_ES = re.compile(r"\b(?:se\s+)?(?:[^\W\d_]+(?:rá|rán)|(?:va|van)\s+a\s+[^\W\d_]+r)\b(?<!está)(?<!están)", re.I)
_PLANNED_ES = re.compile(
    r"\b(?:(?:se\s+)?(?:prev[eé]n?|planean?|contemplan?|programan?)|(?:est[aá]n?|queda|quedan)\s+(?:previst|programad|planead|planificad)[oa]s?|tienen?\s+previsto)\b(?:\s+(?:realizar|organizar|celebrar|llevar a cabo))?",
    re.I,
)
_ACTIVE_EN = re.compile(
    r"\b(?:(?:will|shall)\s+(?:also\s+|then\s+|therefore\s+|jointly\s+|further\s+|once again\s+|again\s+|continue\s+to\s+)?(?!be\b|not\b)|(?:plans?|intends?|is planning|are planning|proposes?|undertakes?|aims?|is expected|are expected|(?:has|have)\s+(?:agreed|undertaken|offered))\s+to\s+|(?:is|are)\s+to\s+(?!be\b)|(?:anticipates?|envisages?|foresees?)\s+(?=[a-z]+ing\b)|(?<=agreed\sthat\s)would\s+|would\s+(?=[a-z]+\b))",
    re.I,
)
_PASSIVE_EN = re.compile(
    r"\b(?:(?:will|shall)\s+be\s+|(?:is|are)\s+(?:to\s+be\s+|(?:also\s+)?(?:planned|scheduled|foreseen|envisaged|due|set|slated|programmed)\b\s*)|there\s+will\s+be\s+)",
    re.I,
)
_INTENDS_ES = re.compile(r"\b(?:tienen?\s+previsto|prev[eé]n?|planean?)\s+(?=[^\W\d_]+[aei]r\b)", re.I)
_LEADING_EN = re.compile(r"\b(?:takes?|is taking|are taking)\s+the\s+lead\s+(?:in|on|for)\b", re.I)
_BEFORE = re.compile(
    r"\b(?:in|on|by|before|during|from|between|at|over|within|throughout|en|el|durante|antes de|antes del|para|a|hacia|desde|entre|los|dias|del|de)\s+"
    r"(?:el |la |los |las |dias |dia |the |finales de |the end of |the month of |el mes de )*$"
)
_DATE_TAIL = 12


@dataclass(frozen=True, slots=True)
class Cut:
    """A field inside a sentence: the words that go (`[start, end)`) and the words that are its value."""

    field: str
    start: int
    end: int
    value: Span


@dataclass(frozen=True, slots=True)
class Clause:
    """What a sentence says: its fields, and the spans (one or more) that together are the activity."""

    cuts: tuple[Cut, ...]
    core: tuple[Span, ...]


@cache
def _patterns(name: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(p, re.I) for p in vocabulary("prose")[name]["patterns"])


def _any(name: str, folded: str) -> bool:
    return any(p.search(folded) for p in _patterns(name))


def plans(text: str) -> bool:
    """Whether a sentence plans something: it has a planning verb, and neither denies, asks nor speaks of the plan."""
    folded = fold_same_length(text)
    if _any("not_planned", folded) or _any("request", folded) or _any("skip", folded.lstrip()):
        return False
    if re.search(r"\bwould\b", folded) and not re.search(r"\b(?:agreed|decided|resolved) that\b", folded):
        return False
    return _verb(text) is not None


_FINITE = re.compile(
    r"\b(?:will|shall|is|are|was|were|has|have|had|did|does|met|noted|agreed|would|fue|fueron|ha|han|es|son|está|están|"
    r"[^\W\d_]+(?:rá|rán|aron|ieron)|se\s[^\W\d_]+ó)\b",
    re.I,
)


def is_sentence(text: str) -> bool:
    """A full sentence of running text, with a finite verb; `Publicar la guía.` and `Third regional workshop` are none."""
    return len(text.split()) >= 7 and text.rstrip().endswith((".", ";")) and _FINITE.search(text) is not None


def _verb(text: str) -> re.Match[str] | None:
    found = [m for p in (_ACTIVE_EN, _PASSIVE_EN, _LEADING_EN, _FUTURE_ES, _PLANNED_ES) if (m := p.search(text))]
    return min(found, key=lambda m: m.start()) if found else None


def read_clause(text: str, plan_year: int) -> Clause:
    """The fields and the activity of one sentence."""
    cuts = field_cuts(text, plan_year)
    return Clause(tuple(cuts), _core(text, cuts))


_JOINTS = re.compile(
    r",?\s+and that\s+|,\s+while\s+|,?\s+and to\s+(?=[a-z]+\b)|,?\s+así como\s+(?=[^\W\d_]+[aei]r\b)|"
    r",\s+y\s+(?=[^\W\d_]+[aei]r\b)|,\s+mientras que\s+",
    re.I,
)


def clauses(text: str) -> list[Span]:
    """The parts of a sentence that plan something each (`… is to pilot X, while Samoa is to translate Y`)."""
    cuts = [m for m in _JOINTS.finditer(text) if _verb(text[: m.start()]) is not None]
    starts = [0, *(m.end() for m in cuts)]
    stops = [*(m.start() for m in cuts), len(text)]
    return list(zip(starts, stops, strict=True))


def field_cuts(text: str, plan_year: int) -> list[Cut]:
    """Where product, lead, resources, date and place stand in a sentence."""
    folded = fold_same_length(text)
    found: list[Cut] = []
    for name in _FIELDS:
        for pattern in _patterns(name):
            match = pattern.search(folded)
            if match is None or not _fits(name, text[slice(*match.span("value"))]):
                continue
            found.append(Cut(name, match.start(), match.end(), match.span("value")))
            break
    date = _date_cut(text, plan_year)
    if date is not None:
        found.append(date)
    place = _place_cut(text, found)
    if place is not None:
        found.append(place)
    if not any(c.field == "lead" for c in found):
        subject = _subject(text, found)
        if subject is not None:
            found.append(Cut("lead", subject[0], subject[0], subject))
    return found


def _fits(name: str, value: str) -> bool:
    value = value.strip()
    if name == "lead":
        return 0 < len(value.split()) <= 10 and (value[:1].isupper() or bool(find_bodies(value)) or _is_body(value))
    if name == "product":
        return re.match(r"(?:\w+ed|shown|sent|shared|given|made)\b", value) is None
    return bool(value)


def _date_cut(text: str, plan_year: int) -> Cut | None:
    reading = read_dates(text, plan_year, running=True)
    if reading is None:
        return None
    start, end = reading.span
    before = _BEFORE.search(fold_same_length(text[:start]))
    first = before.start() if before else start
    if text[:first].rstrip().endswith("(") and text[end:].lstrip().startswith(")"):
        first, end_cut = text[:first].rindex("("), end + text[end:].index(")") + 1
        return Cut("date", first, end_cut, (start, end))
    return Cut("date", first, end, (start, end))


def _place_cut(text: str, others: Sequence[Cut]) -> Cut | None:
    place = find_place(text, running=True)
    start = text.find(place) if place else -1
    if start < 0 or any(c.start <= start < c.end for c in others if c.field != "date"):
        return None
    before = re.search(r"\b(?:in|at|en)\s+$", text[:start], re.I)
    return Cut("place", before.start() if before else start, start + len(place), (start, start + len(place)))


def _subject(text: str, cuts: Sequence[Cut]) -> Span | None:
    """The actor before an active verb, other than the whole network: `In May, Costa Rica will run …`."""
    verb = _LEADING_EN.search(text) or _ACTIVE_EN.search(text) or _FUTURE_ES.search(text) or _INTENDS_ES.search(text)
    if verb is None or verb.start() == 0:
        return None
    if re.match(r"se\s(?!encarg|ocup|har[aá]n?\s+cargo|responsabiliz|compromet)", text[verb.start() :], re.I):
        return None
    for match in reversed(list(re.finditer(r"[^,;]+", text[: verb.start()]))):
        start, end = match.span()
        if any(c.start < end and c.end > start and c.field in {"date", "resources", "product"} for c in cuts):
            rest = [c.end for c in cuts if c.start < end and c.end > start]
            start = max(rest)
            if start >= end:
                continue
        words = text[start:end]
        agreed = re.match(r"\s*it (?:was|is) (?:agreed|decided|resolved) that\s+", words, re.I)
        if agreed:
            start += agreed.end()
            words = text[start:end]
        opening = re.match(r"\s*(?:the|el|la|los|las|and|y)?\s+|\s*(?:the|el|la|los|las)\s+", words, re.I)
        start += opening.end() if opening else 0
        end = start + len(text[start:end].rstrip())
        name = text[start:end]
        if (
            not name
            or len(name.split()) > 9
            or re.match(r"(?:with|con|red|network|it|they|this|each|every|cada)\b", name, re.I)
        ):
            continue
        if find_bodies(name) or name[:1].isupper() or _is_body(name):
            return (start, end)
    return None


_NO_ACTOR = re.compile(
    r"(?:with|con|red|network|it|they|we|this|each|every|cada|using|bearing|taking|following|including|together|jointly|"
    r"through|under|bajo|previa|tras|como|once|whose|which|who|que|cuy[oa]s?|noting|recalling|subject|in partnership|"
    r"en coordinaci[oó]n|en colaboraci[oó]n|in collaboration|in coordination|in consultation|and using|y con|para)\b",
    re.I,
)


@cache
def _body_nouns() -> frozenset[str]:
    return frozenset(w for group in vocabulary("values")["body_nouns"].values() for w in group)


def _is_body(name: str) -> bool:
    """`comisión de balance de masa`, `technical panel`: a common noun of bodies at the head."""
    words = re.findall(r"[a-z']+", fold_same_length(name))
    return bool(words) and (words[0] in _body_nouns() or words[-1] in _body_nouns())


def _core(text: str, cuts: Sequence[Cut]) -> tuple[Span, ...]:
    """The spans of the activity: subject of an event or passive, else the verb with what follows; fields left out."""
    verb = _verb(text)
    if verb is None:
        return ((0, len(text)),)
    first, last = verb.start(), len(text)
    events = _patterns("empty_verb")
    after = fold_same_length(text[verb.start() :])
    empty = next((m for p in events if (m := p.match(after))), None)
    has_subject = _subject_length(text, verb, cuts) > 0
    english_active = _ACTIVE_EN.match(text, verb.start())
    intends = _INTENDS_ES.match(text, verb.start())
    if english_active and empty is None:
        first = english_active.end()
    elif intends is not None:
        first = intends.end()
    elif empty is not None or _PASSIVE_EN.match(text, verb.start()):
        reflexive = re.match(r"se\s|there\s|est[aá]|queda|habr|prev|plan|contem|progr|tien", after) is not None
        if has_subject and not (reflexive and not _names_thing(text, verb, cuts)):
            return _segments(text, _subject_start(text, verb, cuts), verb.start(), cuts)
        first = verb.start() + (empty.end() if empty else len(verb.group()))
    else:
        taken = re.match(r"\s*(?:takes?|taking)\s+the\s+lead\s+(?:in|on|for)\s+", text[verb.start() :], re.I)
        first = verb.start() + taken.end() if taken else first
    aside = ASIDE.search(text, first)
    stops = [p for p in (text.find(";", first), aside.start() if aside else -1) if p > 0]
    if stops and len(text[first : min(stops)].split()) >= 3:
        last = min(stops)
    return _segments(text, first, last, cuts)


ASIDE = re.compile(
    r",\s+(?:que|which|who|whose|cuy[oa]s?|(?:the cost|the costs) of which|for which|mism[oa]s? que|lo que|la cual|el cual|"
    r"actividad que|for completion|to be|previst[oa]s?|neither|one in|con lo que|with a view to|a fin de|con el fin de)\b",
    re.I,
)


def _names_thing(text: str, verb: re.Match[str], cuts: Sequence[Cut]) -> bool:
    subject = text[_subject_start(text, verb, cuts) : verb.start()].strip()
    return bool(subject) and not find_bodies(subject)


def _subject_start(text: str, verb: re.Match[str], cuts: Sequence[Cut]) -> int:
    """Where the words before the verb begin, after a date, a place or a source of funds that opens the sentence."""
    start = 0
    for cut in sorted(cuts, key=lambda c: c.start):
        gap = re.match(r"[\s,]*", text[start:])
        reach = start + (gap.end() if gap else 0)
        if cut.end > cut.start and cut.start <= reach + 1 and cut.end <= verb.start():
            start = cut.end
    opening = re.match(r"[\s,]+", text[start:])
    return start + (opening.end() if opening else 0)


def _subject_length(text: str, verb: re.Match[str], cuts: Sequence[Cut]) -> int:
    return len(text[_subject_start(text, verb, cuts) : verb.start()].strip(" ,"))


def _segments(text: str, first: int, last: int, cuts: Sequence[Cut]) -> tuple[Span, ...]:
    """`[first, last)` without the cuts: ends at the first field that closes the clause, steps over dates inside it."""
    spans: list[Span] = []
    position = first
    for cut in sorted((c for c in cuts if c.end > first and c.start < last and c.end > c.start), key=lambda c: c.start):
        if cut.start > position:
            spans.append((position, cut.start))
        position = max(position, cut.end)
        words_after = re.sub(r"^[\s,.;:)]+", "", text[position:last])
        goes_on = (
            cut.field in {"date", "place"} and words_after and not re.match(r"[,;(]", text[position:last].lstrip())
        )
        if not goes_on and spans:
            return _trimmed(text, spans)
    if position < last:
        spans.append((position, last))
    return _trimmed(text, spans)


def _trimmed(text: str, spans: Sequence[Span]) -> tuple[Span, ...]:
    out = []
    for start, end in spans:
        words = text[start:end]
        lead = len(words) - len(words.lstrip(" ,;:"))
        tail = len(words.rstrip(" ,;.:("))
        kept = words[:tail]
        kept = re.sub(
            r"[\s,]+(?:and|y|e|in|on|at|en|los d[ií]as|el d[ií]a|the|el|los|which|that|que)$", "", kept, flags=re.I
        )
        if len(kept) > lead and any(c.isalnum() for c in kept[lead:]):
            out.append((start + lead, start + len(kept)))
    return tuple(out)
