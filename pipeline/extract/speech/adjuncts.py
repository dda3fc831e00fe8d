"""The parts of a sentence that are fields: dates, places, amounts, and phrases that name lead, money or product.

A cue (`led by`, `con cargo a`, `the output will be`) says which field follows; how far its words go is decided by one
reader for all, `name_end`: to the next date, cue, clause or mark that no list of names goes over.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from pipeline.extract.speech.absolutes import absolute_cuts, possessed_cuts
from pipeline.extract.speech.brackets import amount_cuts, bracket_cuts
from pipeline.extract.speech.inflection import alternatives, forms
from pipeline.extract.speech.names import cue_pattern, each_by_each, fits, name_end, pays
from pipeline.extract.speech.patterns import compiled
from pipeline.extract.speech.whereabouts import place_cut
from pipeline.extract.speech.words import Cut, Words, is_body, made_things
from pipeline.text.amounts import read_amount
from pipeline.text.bodies import find_bodies
from pipeline.text.clean import fold_same_length
from pipeline.vocabulary import vocabulary


def cuts_in(words: Words, start: int, stop: int) -> list[Cut]:
    """The fields in `[start, stop)` that cues, brackets, dates and places tell; they do not overlap."""
    found: list[Cut] = []
    for cut in [*bracket_cuts(words, start, stop), *amount_cuts(words, start, stop)]:
        _keep(found, cut)
    cued = [
        _after_cue(words, field, match, stop)
        for field in ("lead", "resources", "product")
        for match in cue_pattern(field, "before").finditer(words.folded, start, stop)
    ]
    told = [c for c in cued if c is not None]
    told += [
        *_money(words, start, stop),
        *_agents(words, start, stop),
        *_behind(words, start, stop),
        *_verb_first(words, start, stop),
        *absolute_cuts(words, start, stop),
        *possessed_cuts(words, start, stop),
    ]
    for cut in sorted(told, key=lambda c: (c.start, c.value[0] - c.end)):
        _keep(found, cut)
    for cut in words.dates:
        if start <= cut.start and cut.end <= stop:
            _keep(found, cut)
    where = place_cut(words, start, stop, found)
    if where is not None:
        found.append(where)
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
    charged = field == "lead" and _CHARGED.fullmatch(match.group()) and _called(words, at, end)
    if not (charged or fits(field, value)) or (field == "resources" and not pays(match.group(), value)):
        return None
    return Cut(field, match.start(), end, (at, at + len(value.rstrip(" ,"))))


_CHARGED = re.compile(
    r"(?:a cargo|al cuidado|en manos|bajo (?:el |la )?(?:responsabilidad|cuidado|direccion|coordinacion|conduccion|supervision)) del?|under the (?:[a-z]+ )?(?:lead|leadership|coordination|responsibility|direction|supervision|charge) of|in (?:the hands|charge) of"
)


def _called(words: Words, at: int, end: int) -> bool:
    """`bajo la responsabilidad de la regente química`: behind cues that nothing but people follow, any name with an article."""
    article = re.search(r"(?:\b(?:the|el|la|los|las)|del)\s+$", words.folded[:at])
    name = words.text[at:end].strip(" ,")
    paid = re.search(
        r"\b(?:gastos?|costos?|costes?|costs?|expenses|pago)\b[^,;.]{0,30}$", words.folded[: max(0, at - 12)]
    )
    return (
        bool(article)
        and paid is None
        and 0 < len(name.split()) <= 5
        and not made_things(name)
        and not read_amount(name)
    )


@cache
def _funds() -> re.Pattern[str]:
    """A phrase whose head is money: `with counterpart funds`, `con recursos propios`, `using grant resources`."""
    nouns = vocabulary("prose")["role_nouns"]
    english = rf"(?:with|using|from|through|under|out of|by|on|drawing on|within|via)\s+(?P<own>(?:the |its |their |our |his |her |an? |remaining |some )*)(?P<en>(?:(?!(?:with|from|by|in|on|at|under|using|through|and|to)\b)[\w&'’./+-]+\s+){{0,6}}?{nouns['funds']}(?:\s+{nouns['funds']})*)(?!\s+(?:of|from|by|provided|under)\s|[\w-])"
    spanish = rf"(?:con|mediante|a traves del?|por medio del?|usando|utilizando|via|por)\s+(?:cargo al?\s+)?(?:el |la |los |las |un |una |su |sus )*(?P<es>(?:(?:propios?|propias?|remanentes|saldos?|recientes|nuevos)\s+)?{nouns['funds_es']}\b)"
    return re.compile(rf"(?<![\w-])(?:{english}|{spanish})")


_NO_MONEY = re.compile(
    r"(?:[a-z'’-]+\s+)*?(?:which|that|who|will|shall|is|are|to|and|for|in|at|of|by|with|the|a|an|as)\s"
)


_NOTED_MONEY = re.compile(
    r",\s+(?P<name>(?:[A-ZÁÉÍÓÚÑ][\w&'’-]*\s){1,4}(?:grant|grants|funds?|funding|money|loan)|(?:[Pp]resupuesto|[Ff]ondos?|[Rr]ecursos|[Cc]anon|[Ss]ubvención)\s[^\W\d_]+(?:\s[^\W\d_]+)?)(?=\s*(?:[.,;)]|$))"
)
"""`…, second qtr., USAID grant.`: money noted between commas."""


def _money(words: Words, start: int, stop: int) -> Iterable[Cut]:
    for noted in _NOTED_MONEY.finditer(words.text, start, stop):
        yield Cut("resources", noted.start(), noted.end(), noted.span("name"))
    for match in _funds().finditer(words.folded, start, stop):
        if match["en"]:
            a, b = match.span("en")
            if _NO_MONEY.match(words.folded[a:b]) or re.search(r"[,;.]\s", words.text[a:b]):
                continue
            if re.match(r"(?:on|in|within|via)\b", match.group()) and re.search(r"\breserves?$", match["en"]):
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
        inner = re.match(
            r"(?:los\s+)?(?:recursos|fondos|financiamiento|financiacion|apoyo financiero)\s+(?:del|de la|de los|de las|de)\s+(?:el |la |los |las )?",
            words.folded[a:end],
        )
        value = a + inner.end() if inner and find_bodies(words.text[a + inner.end() : end]) else a
        yield Cut("resources", match.start(), end, (value, end))


@cache
def _agent_cue() -> re.Pattern[str]:
    done = frozenset().union(*(forms(n).participle for n in ("lead", "act", "hold", "do")))
    return re.compile(
        rf"(?<![\w-])(?:(?P<verb>{alternatives(done)}|[a-z]+(?:ed|ad[oa]s?|id[oa]s?))(?:\s+out|\s+up|\s+on|\s+a cabo|\s+en linea|\s+jointly|\s+conjuntamente)?\s+(?:by|por)|(?P<bare>\bby|(?<!uno )(?<!una )(?<!dos )(?<!tres )\bpor))\s+(?!ultimo|parte\s|cuenta\s|encargo\s|orden\s|iniciativa\s|ello|eso|lo\s|otra|tanto|su\s+parte|primera|ejemplo|cierto|supuesto|medio|via\b|[a-z]+(?:ar|er|ir)\s)(?:(?:the|el|la|los|las|our|its|their|su|nuestr[oa])\s+)?(?=\w)"
    )


def _agents(words: Words, start: int, stop: int) -> Iterable[Cut]:
    """`led by Colombia`, `impartido por la Unidad`: who does it, unless the verb says that they do something else."""
    for match in _agent_cue().finditer(words.folded, start, stop):
        if (
            match["verb"]
            in (forms("fund_only").participle | forms("agents_no_lead").participle) - forms("lead").participle
        ):
            continue
        if any(c.start <= match.end() < c.end for c in words.dates):
            continue
        if match["bare"] and each_by_each(words, match.end()):
            continue
        end = name_end(words, match.end(), stop, "lead")
        value = words.text[match.end() : end]
        if not fits("lead", value) or (match["bare"] and not (find_bodies(value) or is_body(value))):
            continue
        if match["bare"] and made_things(value) and not (find_bodies(value) or is_body(value)):
            continue
        before = re.search(
            r"(?:,\s*(?:the\s+(?:work|works|project|task|job|exercise|activity)\s+(?=being\s))?|\b(?:and|y)\s+)?(?:(?:both|ambos|ambas|all|todos|todas|each|to be|sera|seran|que sera|que seran|which (?:will be|is)|will be|is|are|being|jointly)\s+)?$",
            words.folded[start : match.start()],
        )
        first = start + before.start() if before else match.start()
        yield Cut("lead", first, end, (match.end(), end))


@cache
def _verbs_first() -> re.Pattern[str]:
    verbs = {f for n in ("lead", "fund_only", "hold") for f in forms(n).finite if re.search(r"(?:[aei]n?|ran?)$", f)}
    verbs |= {"responde", "responden", "respondera", "responderan"}
    done = alternatives(verbs | {f for f in forms("act").finite if re.search(r"(?:[aei]n?|ran?)$", f)})
    return re.compile(
        rf"^\s*(?P<alone>{done})\s+(?:(?:el|la|los|las)\s+)?(?=\w)|(?:^|(?<=[;:,–—]\s)|[;:,(–—]\s*|\b[ye]\s+)(?P<verb>(?:lo\s|la\s|los\s|las\s)?(?:{alternatives(verbs)}))\s+(?:(?:el|la|los|las)\s+)?(?=\w)"
        rf"|cuy[oa]s?\s+(?!gastos?|costos?|costes?|fondos|recursos|financ)[a-z]+\s+(?P<whose>{alternatives(verbs | {'asume', 'asumen', 'asumira', 'asumiran', 'ejerce', 'ejercera', 'lleva', 'llevara'})})\s+(?:(?:el|la|los|las)\s+)?(?=\w)"
        rf"|(?<=,\s)(?:que|la cual|el cual|l[oa]s cuales)\s+(?P<done>{done})(?:\s+[ye]\s+(?P<also>{done}))?\s+(?:(?:el|la|los|las)\s+)?(?=\w)"
    )


_TITLES = re.compile(
    r"(?:ingenier[oa]|doctora?|profesora?|licenciad[oa]|arquitect[oa]|maestr[oa]|abogad[oa]|senora?|biolog[oa]|tecnic[oa]|consultora?|empresa|constructora|imprenta|editorial|firma|cooperativa|fundacion)\s"
)


def _verb_first(words: Words, start: int, stop: int) -> Iterable[Cut]:
    """`; organiza la Subsecretaría de Turismo`, `, financia el FIDA`: a verb without an object, its subject behind it."""
    for match in _verbs_first().finditer(words.folded, start, stop):
        titled = _TITLES.match(words.folded, match.end())
        if not words.text[titled.end() if titled else match.end()].isupper() or any(
            c.start <= match.end() < c.end for c in words.dates
        ):
            continue
        end = name_end(words, match.end(), stop, "lead")
        value = words.text[match.end() : end]
        done = re.match(r"\s*(?:[;.,)(]|(?:y|e|con|en|el|del?)\s|$)", words.folded[end:stop] or "")
        if done is None or re.search(r"\b(?:un|una|unos|unas|dos|tres|cuatro)\s", fold_same_length(value)):
            continue
        verb = (match["verb"] or match["alone"] or match["done"] or match["whose"]).split()[-1]
        field = "resources" if verb in forms("fund_only").every else "lead"
        yield Cut(field, match.start(), end, (match.end(), end))
        if match["also"] and match["also"] in forms("fund_only").every:
            yield Cut("resources", end, end, (match.end(), end))


_WRITTEN = frozenset({"report", "document", "guide", "catalogue", "dataset", "plan", "minutes", "study"})


_ITS_REPORT = re.compile(
    r"\bcuy[oa]s?\s+(?P<it>(?:informe|dictamen|diagnostico|catalogo|reporte|balance|acta)s?(?:\s(?:final|tecnico|anual|definitiv[oa]))?)(?=\s+(?:se\s+)?(?:[a-z]+ran?|deben?)\b)"
)
"""`la evaluación, cuyo informe final deberá ser elevado en mayo`."""


def _behind(words: Words, start: int, stop: int) -> Iterable[Cut]:
    """Names before their cue: `with Peru in the lead`, `a report will be the output`."""
    for match in cue_pattern("lead", "after").finditer(words.folded, start, stop):
        before = re.search(
            r"\b(?:with|con)\s+(?:(?:the|el|la|los|las)\s+)?([^,;.(]{2,70}?)\s*$",
            words.text[start : match.start()],
            re.I,
        )
        if before and fits("lead", before[1]):
            yield Cut("lead", start + before.start(), match.end(), (start + before.start(1), start + before.end(1)))
    for match in re.compile(
        r"\b(?:cuy[oa]s?|whose|its|sus?|the|las|los|la|el)\s+(actas|memorias?|proceedings|minutes|relatorias?)\s+(?:(?:se\s+)?[a-z]+ran?\b|will be\b|are to be\b)"
    ).finditer(words.folded, start, stop):
        yield Cut("product", match.start(), match.end(), match.span(1))
    for match in _ITS_REPORT.finditer(words.folded, start, stop):
        yield Cut("product", *match.span("it"), match.span("it"))
    for match in re.compile(r"(?:,\s+(?:with|con)|,?\s+mediante)\s+(?=(?:an?|one|two|una?|dos)\s)").finditer(
        words.folded, start, stop
    ):
        end = name_end(words, match.end(), stop, "product")
        if made_things(words.text[match.end() : end]) & _WRITTEN:
            yield Cut("product", match.start(), end, (match.end(), end))
    for match in compiled("product", "inside")[0].finditer(words.folded, start, stop):
        if made_things(match[1]):
            yield Cut("product", match.start(), match.end(), match.span(1))
    for match in cue_pattern("product", "after").finditer(words.folded, start, stop):
        part = words.text[start : match.start()]
        before = re.search(
            r"(?:^|[,;]\s+|\band\s+|\by\s+)((?:an?|the|one|two|three|four|five|un|una|el|la|los|las|dos|tres|cuatro|cinco)\s[^,;.]{3,80}?)\s*$",
            part,
            re.I,
        )
        if before and not re.match(
            r"(?:the|its|el|su|los|sus)\s+(?:output|product|producto|result|entregable)", before[1].lower()
        ):
            yield Cut("product", start + before.start(1), match.end(), (start + before.start(1), start + before.end(1)))
