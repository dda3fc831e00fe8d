"""The parts of a sentence that are fields: dates, places, amounts, and phrases that name lead, money or product.

A cue (`led by`, `con cargo a`, `the output will be`) says which field follows; how far its words go is decided by one
reader for all, `name_end`: to the next date, cue, clause or mark that no list of names goes over.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from pipeline.extract.inflection import alternatives, forms
from pipeline.extract.predicates import compiled, expand, groups
from pipeline.text.amounts import read_amount
from pipeline.text.bodies import find_bodies
from pipeline.text.clean import fold_same_length
from pipeline.text.dates import DateReading, read_dates
from pipeline.text.places import find_place
from pipeline.text.products import product_types
from pipeline.vocabulary import vocabulary

Span = tuple[int, int]
_DATES = 6
_LONGEST_NAME = 14


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
        return cls(text, fold_same_length(text), tuple(_date_cuts(text, plan_year)), plan_year, tuple(g.start for g in groups(text)))


# dates ---------------------------------------------------------------------------------------------------------------
@cache
def _date_opening() -> re.Pattern[str]:
    return re.compile(vocabulary("prose")["date"]["before"])


def _date_cuts(text: str, plan_year: int) -> Iterable[Cut]:
    """Every date of the sentence, those in brackets with them, in order."""
    found: list[Cut] = []
    for match in re.finditer(r"\(([^()]{3,60})\)", text):
        reading = read_dates(match[1], plan_year)
        if reading is not None and _mostly(match[1], reading):
            start = match.start(1)
            found.append(Cut("date", match.start(), match.end(), (start + reading.span[0], start + reading.span[1])))
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
    return sorted(found, key=lambda c: c.start)


_ORDINAL = re.compile(r"\b(?:las?|los?|el)\s+(?:primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|sext[oa]|s[eé]ptim[oa]|octav[oa]|noven[oa]|d[eé]cim[oa])s?(?=\s(?!semana|quincena|mitad|trimestre|semestre|cuatrimestre|bimestre|mes|parte|d[ií]a|y\s|o\s|fin|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo)[^\W\d])", re.I)
"""`en noviembre las segundas jornadas` is no second of November."""


def _mostly(words: str, reading: DateReading) -> bool:
    """Whether brackets hold a date and little else: `(August)`, `(Apia, September 2017)`, `(no later than 15 August)`."""
    rest = fold_same_length(words[: reading.span[0]] + " " + words[reading.span[1] :])
    rest = re.sub(r"\b(?:no|not|later|than|by|before|in|on|the|a|mas|tardar|el|en|antes|de|del|plazo|fecha|deadline|due|hasta|y|and|to be confirmed|tentative)\b", " ", rest)
    return len(re.findall(r"\w+", rest)) <= 5


def _without(text: str, cuts: Iterable[Cut]) -> str:
    for cut in cuts:
        text = text[: cut.start] + "#" * (cut.end - cut.start) + text[cut.end :]
    return text


def _opened_date(text: str, reading: DateReading) -> Cut:
    start, end = reading.span
    before = _date_opening().search(fold_same_length(text[:start]))
    first = before.start() if before else start
    return Cut("date", first, end, (start, end))


def in_year(words: Words, cut: Cut) -> bool:
    """Whether a date can be the activity's: not wholly in another year than the plan's."""
    reading = read_dates(words.text[slice(*cut.value)], words.year)
    return reading is None or not words.year or reading.start[:4] <= str(words.year) <= reading.end[:4]


# names ---------------------------------------------------------------------------------------------------------------
@cache
def _body_nouns() -> frozenset[str]:
    nouns = {w for group in vocabulary("values")["body_nouns"].values() for w in group}
    return frozenset(nouns | {*vocabulary("prose")["actors"]["words"]})


def made_things(text: str) -> frozenset[str]:
    """The types of product that the words name: `a report`, `un taller`; nothing for other words."""
    return frozenset(product_types(text)) - {"other"}


def is_body(name: str) -> bool:
    """`comisión de balance de masa`, `technical panel`, `our Training Manager`: a noun of bodies or people at the head."""
    words = re.findall(r"[a-z']+", re.split(r"\b(?:of|for|de|del|para|and|y)\b", fold_same_length(name).strip())[0])
    return bool(words) and (words[0] in _body_nouns() or words[-1] in _body_nouns())


_STOP = (
    r"which|who|whose|that|while|but|because|since|where|so|being|resulting|leading|including|taking|using|drawing|"
    r"with|during|before|until|through|throughout|between|from|together|thanks|under|within|at|by|via|once|"
    r"que|quien|quienes|cuy[oa]s?|mientras|pero|porque|donde|con|durante|mediante|antes|entre|hasta|desde|bajo|"
    r"gracias|segun|por|siendo|incluyendo|tras|previa|previo|on behalf|en nombre|a partir|a mas|a traves|en coordinacion|"
    r"en colaboracion|en conjunto|junto|along|in coordination|in collaboration|in consultation|in partnership|in cooperation|"
    r"jointly|as well as|asi como|as soon|will|shall|is|are|was|were|has|have|sera|seran|es|son|esta|estan|fue|to be|"
    r"tambien|also|and will|no later|not later|a lo largo|in order|a fin|con el fin|aunque|although|si|if|unless"
)
_SOFT = r"in|on|to|for|en|para|sobre|a|al|as|como"
_AND = re.compile(r"(?:(?:,\s+(?:and|y|e)|\s+(?:and|y|e|&|or|o))\s+(?:(?:by|por|de|del|from|of|al?)\s+)?|,\s+)(?:(?:the|el|la|los|las|its|their|sus?)\s+)?")


@cache
def _breaks() -> re.Pattern[str]:
    done = r"[a-z]+(?:ed|ad[oa]s?|id[oa]s?)\s+(?:by|por|con|with|from|a cargo)\b"
    return re.compile(rf"\s+(?:(?P<hard>{_STOP}|{done}|{alternatives(w for w in forms('act').bare if w.endswith(('ar', 'er', 'ir')) and w not in {'register', 'tender', 'retender', 'master', 'monitor', 'deliver', 'administer', 'order'})})(?!\w)|(?P<soft>{_SOFT})(?!\w)|(?P<mark>[(–—-]\s?)|(?P<and>(?:and|y|e|&)\s))|(?P<comma>,)|(?P<end>[;:.](?=\s|$|\)|”)|[)”»])")


def name_end(words: Words, start: int, stop: int, field: str) -> int:
    """Where the name or noun phrase that begins at `start` ends, before `stop`."""
    limit = min([stop, *(c.start for c in words.dates if c.start >= start), *(v for v in words.verbs if v > start)])
    at = start
    while at < limit:
        match = _breaks().search(words.folded, at, limit)
        if match is None:
            return limit
        joint = match["and"] or match["comma"]
        if field == "product" and match["hard"] in {"from", "with", "con", "between", "entre"} and not _opens_cue(words, match.start() + 1):
            at = match.end()
            continue
        if joint is None and match["soft"] is None:
            if match["end"] == "." and re.search(r"\b(?:[A-Z]|St|Dr|Sr|Sra|Ing|Lic|No)$", words.text[start : match.start()]):
                at = match.end()
                continue
            return match.start()
        if joint is not None:
            further = _AND.match(words.text, match.start())
            if further is None or not _goes_on(words, further.end(), limit, field, start):
                return match.start()
            at = further.end()
            continue
        after = words.text[match.end() : limit]
        inner = re.match(r"\s+(?:(?:the|la|el|los|las)\s+)?[A-ZÁÉÍÓÚÑ]", after)
        named = match["soft"] in {"for", "on", "para", "sobre", "to", "a", "al"} and inner
        loose = field == "product" and not (match["soft"] in {"in", "en", "at"} and inner)
        if field == "lead" and match["soft"] in {"on", "sobre", "for", "para", "in", "en"} and re.search(r"(?i)\b(?:group|grupo|committee|comit[eé]|comisi[oó]n|commission|panel|force|mesa|subgrupo|subcommittee|team|equipo|directorate|instituto?|unidad|unit|centre|centro|center|officer|manager|secretariat|office)s?$", words.text[start : match.start()]):
            named = True
        if not named and not loose:
            return match.start()
        at = match.end()
    return limit


def _goes_on(words: Words, at: int, stop: int, field: str, start: int) -> bool:
    """Whether after `and` or a comma the list goes on with a thing of the same sort."""
    ahead = words.text[at : min(stop, at + 60)]
    if not ahead or _opens_cue(words, at):
        return False
    comma = words.text[start:at].rstrip().endswith(",") or bool(re.search(r",\s+(?:the|el|la|los|las)?\s*$", words.text[start:at]))
    upper = ahead[:1].isupper()
    if field == "lead":
        own = upper or is_body(re.split(r"[,.;]", ahead)[0]) or bool(find_bodies(ahead[:40]))
        rest = words.text[at:stop]
        return own and (not comma or bool(re.match(r"[^,;.]{2,60}(?:,[^,;.]{2,60}){0,6},?\s+(?:and|y|e)\s+", rest)) or bool(re.search(r"(?:and|y|e)\s+(?:the |el |la )?$", words.text[start:at])))
    if field == "resources":
        money = re.match(rf"(?:[a-z]+\s+){{0,3}}(?:{expand('<x>') if False else vocabulary('prose')['role_nouns']['funds']}|{vocabulary('prose')['role_nouns']['funds_es']})\b", words.folded[at:stop])
        last = bool(re.search(r"(?:and|y|e)\s+(?:the |el |la |los |las |del |de la |de )*$", words.text[start:at]))
        return (upper or bool(money)) and (not comma or last or bool(re.match(r"[^,;.]{2,60},?\s+(?:and|y|e)\s+[A-Z]", words.text[at:stop])))
    thing = re.match(r"(?:an?|the|one|two|three|four|five|six|un|una|unos|unas|el|la|los|las|dos|tres|cuatro|cinco|seis|\d+|its|su|sus)\s", words.folded[at:stop])
    last = bool(re.search(r"(?:and|y|e)\s+(?:the |el |la |los |las |its |su |sus )*$", words.text[start:at]))
    return bool(thing) or (last and bool(made_things(ahead))) or (comma and bool(made_things(ahead)) and not re.match(r"(?:to|which|que|in|en|by)\b", words.folded[at:]))


@cache
def _cue(field: str, place: str) -> re.Pattern[str]:
    body = "|".join(f"(?:{expand(p)})" for p in vocabulary("prose")[field][place])
    return re.compile(rf"(?:(?<![\w-])|(?=,))(?:{body})(?<!\w(?=\w))")


def _opens_cue(words: Words, at: int) -> bool:
    text = words.folded[at : at + 90]
    cue = any(_cue(f, "before").match(text) for f in ("lead", "resources", "product"))
    noun = re.match(r"(?:the |its |el |la |su |sus |los )?(?:main |principal )?(?:output|product\b|result|deliverable|producto|resultado|entregable|cost|funding|costo|gasto|financ)", text)
    verb = re.match(r"[a-z]+(?:ed|ada|ado|adas|ados|ida|ido|idas|idos)\b", text)
    return cue or noun is not None or verb is not None


# fields --------------------------------------------------------------------------------------------------------------
def cuts_in(words: Words, start: int, stop: int) -> list[Cut]:
    """The fields in `[start, stop)` that cues, brackets, dates and places tell; they do not overlap."""
    found: list[Cut] = []
    for cut in [*_brackets(words, start, stop), *_amounts(words, start, stop)]:
        _keep(found, cut)
    told = [
        cut
        for field in ("lead", "resources", "product")
        for match in _cue(field, "before").finditer(words.folded, start, stop)
        if (cut := _after_cue(words, field, match, stop)) is not None
    ]
    told += [*_money(words, start, stop), *_agents(words, start, stop), *_behind(words, start, stop)]
    for cut in sorted(told, key=lambda c: (c.start, c.value[0] - c.end)):
        _keep(found, cut)
    for cut in words.dates:
        if start <= cut.start and cut.end <= stop:
            _keep(found, cut)
    place = _place_cut(words, start, stop, found)
    if place is not None:
        found.append(place)
    return sorted(found, key=lambda c: c.start)


def _keep(found: list[Cut], cut: Cut) -> None:
    if not any(c.start < cut.end and cut.start < c.end and c.end > c.start for c in found):
        found.append(cut)


_ARTICLE = re.compile(r"\s*(?:(?:the|el|la|los|las)\s+)?")
_THE = re.compile(r"\s*")


def _after_cue(words: Words, field: str, match: re.Match[str], stop: int) -> Cut | None:
    opening = (_THE if field == "product" else _ARTICLE).match(words.text, match.end(), stop)
    at = opening.end() if opening else match.end()
    if any(c.start <= at < c.end for c in words.dates):
        return None
    end = name_end(words, at, stop, field)
    value = words.text[at:end]
    if not fits(field, value) or (field == "resources" and not _pays(match.group(), value)):
        return None
    return Cut(field, match.start(), end, (at, at + len(value.rstrip(" ,"))))


def _pays(cue: str, value: str) -> bool:
    """Whether the cue or the words speak of money or a body: not `thanks to the experience of last year`."""
    nouns = vocabulary("prose")["role_nouns"]
    money = re.compile(rf"\b(?:{nouns['funds']}|{nouns['funds_es']}|{nouns['cost']}|{nouns['cost_es']}|{alternatives(forms('fund').every)})\b")
    return bool(money.search(cue) or money.search(fold_same_length(value)) or re.search(r"(?<![^\W\d_])[A-ZÁÉÍÓÚÑ]", value))


def fits(field: str, value: str) -> bool:
    """Whether the words can be a value of the field: a body leads, a thing is a product."""
    value = value.strip(" ,")
    folded = fold_same_length(value)
    if not value or len(value.split()) > _LONGEST_NAME:
        return False
    if field == "lead":
        return value[:1].isupper() or bool(find_bodies(value)) or is_body(value)
    if field == "product":
        return len(value) > 3 and re.match(r"(?:\w+ed|shown|sent|shared|given|made|due|available|to|in|on|at|en|with|con)\b", folded) is None
    return not re.match(r"(?:" + vocabulary("prose")["resources"]["none"] + ")", folded) and len(value) > 1


@cache
def _funds() -> re.Pattern[str]:
    """A phrase whose head is money: `with counterpart funds`, `con recursos propios`, `using grant resources`."""
    nouns = vocabulary("prose")["role_nouns"]
    english = rf"(?:with|using|from|through|under|out of|by|on|drawing on|within|via)\s+(?P<own>(?:the |its |their |our |his |her |an? |remaining |some )*)(?P<en>(?:(?!(?:with|from|by|in|on|at|under|using|through|and|to)\b)[\w&'’./+-]+\s+){{0,6}}?{nouns['funds']}(?:\s+{nouns['funds']})*)(?!\s+(?:of|from|by|provided|under)\s|[\w-])"
    spanish = rf"(?:con|mediante|a traves del?|por medio del?|usando|utilizando|via|por)\s+(?:cargo al?\s+)?(?:el |la |los |las |un |una |su |sus )*(?P<es>(?:(?:propios|remanentes|saldos?|recientes|nuevos)\s+)?{nouns['funds_es']}\b)"
    return re.compile(rf"(?<![\w-])(?:{english}|{spanish})")


_NO_MONEY = re.compile(r"(?:[a-z'’-]+\s+)*?(?:which|that|who|will|shall|is|are|to|and|for|in|at|of|by|with|the|a|an|as)\s")


def _money(words: Words, start: int, stop: int) -> Iterable[Cut]:
    for match in _funds().finditer(words.folded, start, stop):
        if match["en"]:
            a, b = match.span("en")
            if _NO_MONEY.match(words.folded[a:b]) or re.search(r"[,;.]\s", words.text[a:b]):
                continue
            if re.match(r"(?:no|new|additional|further|sufficient|adequate|limited|available)\b", match["en"]):
                continue
            noun = re.search(r"\s+(?:funds?|funding|resources|financing|support|contributions?)$", words.text[a:b])
            named = noun is not None and bool(find_bodies(words.text[a : a + noun.start()]))
            end = a + noun.start() if noun is not None and named else b
            yield Cut("resources", match.start(), b, (a, end))
            continue
        a = match.start("es")
        end = name_end(words, a, stop, "resources")
        inner = re.match(r"(?:los\s+)?(?:recursos|fondos|financiamiento|financiacion|apoyo financiero)\s+(?:del|de la|de los|de las|de)\s+(?:el |la |los |las )?", words.folded[a:end])
        value = a + inner.end() if inner and find_bodies(words.text[a + inner.end() : end]) else a
        yield Cut("resources", match.start(), end, (value, end))


@cache
def _agent() -> re.Pattern[str]:
    done = forms("lead").participle | forms("act").participle | forms("hold").participle
    return re.compile(rf"(?<![\w-])(?:(?P<verb>{alternatives(done)}|[a-z]+(?:ed|ad[oa]s?|id[oa]s?))(?:\s+out|\s+up|\s+on|\s+a cabo|\s+en linea|\s+jointly|\s+conjuntamente)?\s+(?:by|por)|(?P<bare>\bby|\bpor))\s+(?!ultimo|ello|eso|lo\s|otra|tanto|su\s+parte|primera|ejemplo|cierto|supuesto|medio|via\b)(?:(?:the|el|la|los|las|our|its|their|su|nuestr[oa])\s+)?(?=\w)")


def _agents(words: Words, start: int, stop: int) -> Iterable[Cut]:
    """`led by Colombia`, `impartido por la Unidad`: who does it, unless the verb says that they do something else."""
    for match in _agent().finditer(words.folded, start, stop):
        if match["verb"] in (forms("fund_only").participle | forms("agents_no_lead").participle) - forms("lead").participle:
            continue
        if any(c.start <= match.end() < c.end for c in words.dates):
            continue
        end = name_end(words, match.end(), stop, "lead")
        value = words.text[match.end() : end]
        if not fits("lead", value) or (match["bare"] and not (find_bodies(value) or is_body(value))):
            continue
        if match["bare"] and made_things(value) and not find_bodies(value):
            continue
        before = re.search(r"(?:,\s*|\b(?:and|y)\s+)?(?:(?:to be|sera|seran|que sera|que seran|which (?:will be|is)|will be|is|are|being|jointly)\s+)?$", words.folded[start : match.start()])
        first = start + before.start() if before else match.start()
        yield Cut("lead", first, end, (match.end(), end))


_WRITTEN = frozenset({"report", "document", "guide", "catalogue", "dataset", "plan", "minutes", "study"})


def _behind(words: Words, start: int, stop: int) -> Iterable[Cut]:
    """Names before their cue: `with Peru in the lead`, `a report will be the output`."""
    for match in _cue("lead", "after").finditer(words.folded, start, stop):
        before = re.search(r"\b(?:with|con)\s+(?:(?:the|el|la|los|las)\s+)?([^,;.(]{2,70}?)\s*$", words.text[start : match.start()], re.I)
        if before and fits("lead", before[1]):
            yield Cut("lead", start + before.start(), match.end(), (start + before.start(1), start + before.end(1)))
    for match in re.compile(r"\b(?:cuy[oa]s?|whose|its|sus?|the|las|los|la|el)\s+(actas|memorias?|proceedings|minutes|relatorias?)\s+(?:(?:se\s+)?[a-z]+ran?\b|will be\b|are to be\b)").finditer(words.folded, start, stop):
        yield Cut("product", match.start(), match.end(), match.span(1))
    for match in re.compile(r",\s+(?:with|con)\s+(?=(?:an?|one|two|una?|dos)\s)").finditer(words.folded, start, stop):
        end = name_end(words, match.end(), stop, "product")
        if made_things(words.text[match.end() : end]) & _WRITTEN:
            yield Cut("product", match.start(), end, (match.end(), end))
    for match in _cue("product", "after").finditer(words.folded, start, stop):
        part = words.text[start : match.start()]
        before = re.search(r"(?:^|[,;]\s+|\band\s+|\by\s+)((?:an?|the|one|two|three|four|five|un|una|el|la|los|las|dos|tres|cuatro|cinco)\s[^,;.]{3,80}?)\s*$", part, re.I)
        if before and not re.match(r"(?:the|its|el|su|los|sus)\s+(?:output|product|producto|result|entregable)", before[1].lower()):
            yield Cut("product", start + before.start(1), match.end(), (start + before.start(1), start + before.end(1)))


def _amounts(words: Words, start: int, stop: int) -> Iterable[Cut]:
    amount = read_amount(words.text[start:stop])
    if amount is None or not amount.currency:
        return
    a, b = start + amount.start, start + amount.end
    before = re.search(vocabulary("prose")["budget"]["before"], words.folded[start:a])
    first = start + before.start() if before else a
    cost = next((m for p in compiled("costs") if (m := p.search(words.folded[start:a]))), None)
    if cost is not None:
        yield Cut("budget", start + cost.start(), b, (a, b))
    elif before and before.group().strip():
        yield Cut("budget", first, b, (a, b))


def _brackets(words: Words, start: int, stop: int) -> Iterable[Cut]:
    """`(Peru, June 2015; IDB funds)`: brackets whose every part is a field; a lone body leads only beside a date."""
    for match in re.compile(r"\(([^()]{3,120})\)").finditer(words.text, start, stop):
        if any(c.start == match.start() and c.end == match.end() and not _beside_date(words.text, c) for c in words.dates):
            continue
        parts = [(m.start() + match.start(1), m.end() + match.start(1)) for m in re.finditer(r"(?:[^,;]|,(?=\d))+", match[1])]
        typed = [_typed(words, a, b) for a, b in parts]
        dated = any(t and t.field == "date" for t in typed)
        if not typed or any(t is None for t in typed) or not (dated or any(t and t.field in {"resources", "budget"} for t in typed) or any(":" in words.text[a:b] for a, b in parts)):
            continue
        for cut, (a, b) in zip(typed, parts, strict=True):
            if cut is not None:
                first = match.start() if a == match.start(1) else a
                yield Cut(cut.field, first, match.end() if b == match.end(1) else b, cut.value)


def _beside_date(text: str, cut: Cut) -> str:
    """What brackets hold beside their date, without words that go with dates."""
    rest = fold_same_length(text[cut.start : cut.value[0]] + " " + text[cut.value[1] : cut.end])
    return re.sub(r"\b(?:no|not|later|than|by|before|in|on|the|a|mas|tardar|el|en|antes|de|del|plazo|fecha|deadline|due|hasta|tentative)\b|\W", "", rest)


def _typed(words: Words, a: int, b: int) -> Cut | None:
    text = words.text[a:b]
    offset = a + len(text) - len(text.lstrip())
    text = text.strip()
    led = re.match(r"(?:with|con|from|using)\s+(?:the\s+|los\s+)?", text)
    if led:
        text, offset = text[led.end() :], offset + led.end()
    label = re.match(r"(?i)(lead|led by|responsables?|responsible|a cargo de(?:l)?|funds?|funding|fondos|recursos|financia(?:miento|ci[oó]n)?|presupuesto|budget|cost|product[o]?|outputs?|entregables?|deliverables?|results?|resultados?)\s*:?\s+(?:the |la |el )?", text)
    if label:
        word = fold_same_length(label[1])
        field = "lead" if word[:4] in {"lead", "led ", "resp", "a ca"} else "product" if word[:3] in {"pro", "out", "ent", "del"} or word[:6] == "result" else "resources"
        return Cut(field, a, b, (offset + label.end(), offset + len(text)))
    if read_amount(text) is not None:
        return Cut("budget", a, b, (offset, offset + len(text)))
    reading = read_dates(text, words.year)
    if reading is not None and _mostly(text, reading):
        return Cut("date", a, b, (offset + reading.span[0], offset + reading.span[1]))
    money = re.search(rf"\b(?:{vocabulary('prose')['role_nouns']['funds']}|{vocabulary('prose')['role_nouns']['funds_es']})\b", fold_same_length(text))
    if money:
        return Cut("resources", a, b, (offset, offset + len(text)))
    if find_place(text) == text and not _country_only(text):
        return Cut("place", a, b, (offset, offset + len(text)))
    if (find_bodies(text) and text[:1].isupper()) or is_body(text):
        return Cut("lead", a, b, (offset, offset + len(text)))
    if re.fullmatch(r"[A-ZÁÉÍÓÚÑ][\w'’-]+(?:\s[A-ZÁÉÍÓÚÑ][\w'’-]+){0,2}", text):
        return Cut("place", a, b, (offset, offset + len(text)))
    return None


def _country_only(text: str) -> bool:
    found = find_bodies(text)
    return bool(found) and found[0].start == 0 and found[0].end == len(text)


_SOMEWHERE = re.compile(r"\b(?:in|at|en)\s+(?:la ciudad de\s+|the city of\s+)?(?P<name>[A-ZÁÉÍÓÚÑ][\w.'’-]+(?:\s(?:de|del|la|el|las|los|of|the)?\s?[A-ZÁÉÍÓÚÑ][\w.'’-]+){0,3})(?:,\s(?P<more>[A-ZÁÉÍÓÚÑ][\w'’-]+(?:\s[A-ZÁÉÍÓÚÑ][\w'’-]+)?)(?=[,.;]|\s(?:in|on|from|by|en|el|del|los|between|entre|with|con)\b|$))?")


def _place_cut(words: Words, start: int, stop: int, others: Sequence[Cut]) -> Cut | None:
    part = words.text[start:stop]
    place = find_place(part, running=True)
    at = part.find(place) if place else -1
    if at >= 0:
        a, b = start + at, start + at + len(place)
        more = re.compile(r"(?:,\s[A-ZÁÉÍÓÚÑ]\w+)*\s(?:and|y|e)\s[A-ZÁÉÍÓÚÑ][\w-]+(?:\s[A-ZÁÉÍÓÚÑ][\w-]+)?").match(words.text, b, stop)
        b = more.end() if more else b
    else:
        found = next((m for m in _SOMEWHERE.finditer(part) if not is_body(m["name"]) and not read_dates(m["name"], words.year) and not re.match(r"(?:January|Enero|Q\d|Spanish|English|Phase|Annex|Article|Excel|Word)\b", m["name"])), None)
        if found is None:
            return None
        a, b = start + found.start("name"), start + found.start("name") + len(found.group()[found.start("name") - found.start() :].rstrip(" ."))
    if any(c.start < b and a < c.end for c in others):
        return None
    before = re.search(r"(?:\b(?:in|at|en)\s+(?:la ciudad de\s+|the city of\s+)?|,\s+)$", words.text[start:a], re.I)
    first = start + before.start() if before else a
    return Cut("place", first, b, (a, b))
