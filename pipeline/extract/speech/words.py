"""A sentence as it is read: its words as printed and folded, its dates, the parts and fields it is cut into."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from pipeline.extract.speech.announcements import TIME_ACTS, TIME_TOPIC, groups
from pipeline.extract.speech.patterns import compiled
from pipeline.extract.speech.predicates import Group
from pipeline.text.clean import fold_same_length
from pipeline.text.dates import DateReading, read_dates
from pipeline.text.products import product_types
from pipeline.vocabulary import vocabulary


@dataclass(frozen=True, slots=True)
class Part:
    """`[start, stop)` of the sentence; `relative`: it hangs on the words before; `joined`: it goes on with a bare verb."""

    start: int
    stop: int
    group: Group | None
    relative: bool = False
    joined: bool = False


def in_brackets(text: str, at: int) -> bool:
    return text.count("(", 0, at) > text.count(")", 0, at)


DETERMINER = re.compile(
    r"(?:an?|the|una?|unos|unas|el|la|los|las|one|two|three|four|five|six|seven|eight|nine|ten|twelve|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|mil|[a-z]+cient[oa]s|quinient[oa]s|its|their|sus?|\d+)\s"
)


Span = tuple[int, int]


_DATES = 6


@dataclass(frozen=True, slots=True)
class Cut:
    """A field inside a sentence: the words that go (`[start, end)`) and the words that are its value."""

    field: str
    start: int
    end: int
    value: Span


@dataclass(frozen=True, slots=True)
class Words:
    """A sentence as it is read: as printed, folded, and where dates begin and end in it."""

    text: str
    folded: str
    dates: tuple[Cut, ...]
    year: int
    verbs: tuple[int, ...] = ()

    @classmethod
    def of(cls, text: str, plan_year: int) -> Words:
        text = re.sub(r"\s", " ", text)
        return cls(
            text,
            fold_same_length(text),
            tuple(_date_cuts(text, plan_year)),
            plan_year,
            tuple(g.start for g in groups(text)),
        )


@cache
def _date_opening() -> re.Pattern[str]:
    return re.compile(vocabulary("prose")["date"]["before"])


def _date_cuts(text: str, plan_year: int) -> Iterable[Cut]:
    """Every date of the sentence, those in brackets with them, in order."""
    found: list[Cut] = []
    for match in re.finditer(r"\(([^()]{2,60})\)", text):
        reading = read_dates(match[1], plan_year)
        if reading is not None and mostly(match[1], reading):
            start = match.start(1)
            found.append(Cut("date", match.start(), match.end(), (start + reading.span[0], start + reading.span[1])))
    label = _TIME_LABEL.match(text) or TIME_ACTS.match(fold_same_length(text))
    reading = read_dates(label["when"], plan_year) if label is not None else None
    if label is not None and reading is not None and mostly(label["when"], reading, most=1):
        found.append(Cut("date", 0, label.end("when"), (reading.span[0], reading.span[1])))
    topic = TIME_TOPIC.match(fold_same_length(text))
    reading = read_dates(topic["when"], plan_year) if topic is not None else None
    if topic is not None and reading is not None and mostly(topic["when"], reading, most=0):
        found.append(Cut("date", 0, topic.end(), reading.span))
    found.extend(_dates_alone(text, plan_year))
    for match in [*_SPENT.finditer(text), *_THIS.finditer(text)]:
        reading = read_dates(match["when"], plan_year)
        if reading is not None and mostly(match["when"], reading, most=0):
            first, last = match.span() if match.re is _THIS else (match.start("when"), match.start("when"))
            found.append(Cut("date", first, last, match.span("when")))
    masked = _without(text, found)
    masked = _ORDINAL.sub(lambda m: "#" * len(m.group()), masked)
    for _ in range(_DATES):
        reading = read_dates(masked, plan_year, running=True)
        if reading is None:
            break
        found.append(_opened_date(text, reading))
        masked = _without(masked, [found[-1]])
    folded = fold_same_length(masked)
    for pattern in compiled("date", "vague"):
        for match in pattern.finditer(folded):
            if not any(c.start < match.end() and match.start() < c.end for c in found):
                found.append(Cut("date", *match.span(), match.span()))
    return _with_brackets(text, sorted(found, key=lambda c: c.start))


def _with_brackets(text: str, found: list[Cut]) -> Iterable[Cut]:
    """`in the fall quarter (Q4)`: the brackets right behind a date say it more exactly, and are one with it."""
    out: list[Cut] = []
    for cut in found:
        before = out[-1] if out else None
        gap = text[before.end : cut.start] if before is not None else ""
        if (
            before is not None
            and text[cut.start] == "("
            and len(gap.split()) <= 1
            and len(gap) <= 10
            and "," not in gap
        ):
            out[-1] = Cut("date", before.start, cut.end, cut.value)
        else:
            out.append(cut)
    return out


_ORDINAL = re.compile(
    r"\b(?:las?|los?|el)\s+(?:primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|sext[oa]|s[eé]ptim[oa]|octav[oa]|noven[oa]|d[eé]cim[oa])s?(?=\s(?!semana|quincena|mitad|trimestre|semestre|cuatrimestre|bimestre|mes|parte|d[ií]a|y\s|o\s|fin|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo)[^\W\d])",
    re.I,
)
"""`en noviembre las segundas jornadas` is no second of November."""


_TIME_LABEL = re.compile(r"(?P<when>[^:;.()]{3,32}):\s+(?=\S)")
"""`Mayo: publicar una guía`, `Q2: two courses`: a time that labels what follows."""


_MONTH = "January|February|March|April|May|June|July|August|September|October|November|December"
_THIS = re.compile(
    rf"\b(?:[Tt]his\s(?:coming\s)?|[Tt]hroughout\s|[Aa]ll\sthrough\s|(?:[Ff]or|[Dd]uring|[Oo]ver)\s(?:all|the\swhole)\sof\s)(?P<when>(?:{_MONTH})(?:\sand\s(?:{_MONTH}))?)\b"
)
"""`This October`, `throughout April`, `for the whole of September`."""
_SPENT = re.compile(r"\b(?:spends?|pasan?|pasar[aá]n?)\s+(?P<when>[A-Z][a-z]+(?:\s(?:and|y)\s[A-Z][a-z]+)?)(?=\s)")
"""`Twelve growers spend March on attachment`."""


_ALONE = re.compile(
    r"^(?P<above>[^:;()]{3,40}?)\.(?=\s+[¿¡«“\"(]?[A-ZÁÉÍÓÚÑ])|(?<=[.)])\s+(?P<below>[^:;.()]{3,40})\.?$"
)


def _dates_alone(text: str, plan_year: int) -> Iterable[Cut]:
    """`Marzo. El Departamento licitará …`, `Se pintarán dos canchas. Junio y julio.`: a date with a stop of its own."""
    for match in _ALONE.finditer(text):
        name = "above" if match["above"] else "below"
        reading = read_dates(match[name], plan_year)
        if reading is not None and mostly(match[name], reading, most=0):
            at = match.start(name)
            yield Cut("date", at, match.end(name), (at + reading.span[0], at + reading.span[1]))


def mostly(words: str, reading: DateReading, most: int = 5) -> bool:
    """Whether brackets hold a date and little else: `(August)`, `(Apia, September 2017)`, `(no later than 15 August)`."""
    rest = fold_same_length(words[: reading.span[0]] + " " + words[reading.span[1] :])
    rest = re.sub(
        r"\b(?:no|not|later|than|by|before|in|on|the|a|mas|tardar|el|en|antes|de|del|plazo|fecha|deadline|due|hasta|y|and|to be confirmed|tentative)\b",
        " ",
        rest,
    )
    return len(re.findall(r"\w+", rest)) <= most


def _without(text: str, cuts: Iterable[Cut]) -> str:
    for cut in cuts:
        text = text[: cut.start] + "#" * (cut.end - cut.start) + text[cut.end :]
    return text


def _opened_date(text: str, reading: DateReading) -> Cut:
    start, end = reading.span
    if re.search(r"(?:previst|programad|fijad|convocad|agendad|planificad)[oa]s?\s*$", fold_same_length(text[:start])):
        start += len("para ") if text[start:end].startswith("para ") else 0
    before = _date_opening().search(fold_same_length(text[:start]))
    first = before.start() if before else start
    return Cut("date", first, end, (start, end))


def in_year(words: Words, cut: Cut) -> bool:
    """Whether a date can be the activity's: not wholly in another year than the plan's."""
    reading = read_dates(words.text[slice(*cut.value)], words.year)
    return reading is None or not words.year or reading.start[:4] <= str(words.year) <= reading.end[:4]


@cache
def _body_nouns() -> frozenset[str]:
    nouns = {w for group in vocabulary("values")["body_nouns"].values() for w in group}
    return frozenset(nouns | {*vocabulary("prose")["actors"]["words"]})


def is_person(name: str) -> bool:
    """`licenciada Norma Cuautle`, `nurse Grace Tembo`: what people are called, with a name behind."""
    return (
        _person().match(fold_same_length(name)) is not None
        and re.match(r"\S+\s[A-ZÁÉÍÓÚÑ][a-záéíóúñ]", name) is not None
    )


@cache
def _person() -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(vocabulary('prose')['actors']['people'])})\s")


def made_things(text: str) -> frozenset[str]:
    """The types of product that the words name: `a report`, `un taller`; nothing for other words."""
    return frozenset(product_types(text)) - {"other"}


def is_body(name: str) -> bool:
    """`comisión de balance de masa`, `technical panel`, `our Training Manager`: a noun of bodies or people at the head."""
    if is_person(name):
        return True
    name = re.sub(r"\s+(?:itself|himself|herself|themselves|mism[oa]s?)$", "", name.strip(), flags=re.I)
    words = re.findall(
        r"[a-z']+", re.split(r"\b(?:of|for|de|del|para|and|y|at|in|en)\b", fold_same_length(name).strip())[0]
    )
    return bool(words) and any(
        w in _body_nouns() or (w[-1] == "s" and w[:-1] in _body_nouns()) for w in (words[0], words[-1])
    )
