"""Fields told by verbs that take up the work before: `Peru will lead it`, `lo financiará la UE`, `It will yield a map`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.extract.speech.anaphora import is_agent, is_pronoun, named_body, refers
from pipeline.extract.speech.core import first_comma, object_of, rest_behind
from pipeline.extract.speech.inflection import forms
from pipeline.extract.speech.names import fits, name_end
from pipeline.extract.speech.patterns import compiled, expand
from pipeline.extract.speech.predicates import Group, takes_up
from pipeline.extract.speech.subjects import behind_verb, named_span, subject_of
from pipeline.extract.speech.words import Cut, Part, Words, is_body, made_things
from pipeline.text.bodies import find_bodies
from pipeline.text.clean import fold_same_length
from pipeline.vocabulary import vocabulary


def role_of(words: Words, part: Part, cuts: Sequence[Cut], before: str) -> Cut | None:
    """A field told by a verb that speaks of the work before: `Peru will lead it`, `La UE lo financia`, `It will yield a map`."""
    made = _taken_up(words, part, cuts, before) or _result(words, part, cuts, before)
    if made is not None:
        return made
    for field in ("lead", "resources"):
        for pattern in compiled(field, "subject"):
            cut = _by_subject(words, part, cuts, before, field, pattern)
            if cut is not None:
                return cut
    pattern = re.compile(
        rf"(?<!\w)(?:(?:will|shall|is to|are to)\s+(?:jointly\s+|also\s+)?)?(?:{expand('<lead>')}|{expand('<lead:bare>')})(?!\w)"
    )
    return _by_subject(words, part, cuts, before, "lead", pattern)


def _by_subject(
    words: Words, part: Part, cuts: Sequence[Cut], before: str, field: str, pattern: re.Pattern[str]
) -> Cut | None:
    for match in pattern.finditer(words.folded, part.start, part.stop):
        if match.start() > part.start and words.text[match.start()].isupper():
            continue
        if re.search(r"\b(?:the|an?|its|their|el|la|un|una|su|of|de)\s+$", words.folded[part.start : match.start()]):
            clitic = re.search(r"[\w,]\s+(?:lo|la|los|las)\s+$", words.folded[part.start : match.start()])
            if clitic is None:
                continue
        if part.group is not None and not (
            part.group.start <= match.start() <= part.group.end or match.start() <= part.group.start < match.end()
        ):
            continue
        if words.folded[part.start : match.start()].endswith("se ") or re.match(
            r"\s+(?:will|shall|is|are)\b", words.folded[match.end() : part.stop]
        ):
            continue
        if (match.start() > part.start and words.folded[match.start() - 1].isalnum()) or (
            match.end() < part.stop and words.folded[match.end()].isalnum()
        ):
            continue
        clitic = re.search(r"\b(?:lo|la|los|las)\s+$", words.folded[part.start : match.start()])
        stop = match.start() - (len(clitic.group()) if clitic else 0)
        owner = replace(part, group=Group(stop, match.start(), match.end(), match.group(), "active"))
        if part.relative or re.match(r"(?:which|that|whose|que|cual)\s", words.folded[part.start :]):
            after = _named_after(words, match.end(), part.stop, field)
            relative = re.compile(
                r"(?:an? [a-z]+ )?(?:for |of |in |with |the costs? of |con |para |[a-z]+ )?(?:who|quien|quienes|which|that|que|la cual|el cual|lo que|lo cual|l[oa]s cuales)\s+(?:also\s+|kindly\s+|generously\s+|tambien\s+|ademas\s+)?"
            ).match(words.folded, part.start)
            if relative is not None and relative.end() >= stop - 1:
                return after or _antecedent(words, part, field)
            start = relative.end() if relative else part.start
            owner = replace(owner, start=start)
        article = "el " if match.group().endswith(("del", " al")) else ""
        object_ = object_of(words, match.end(), part.stop, cuts) or rest_behind(
            words, match.end(), first_comma(words, match.end(), part.stop), cuts
        )
        object_ = article + object_ if object_ else ""
        if _ROLE.search(match.group()) and re.match(
            r"\s*(?:$|[.,;]|(?:and|y|e)\s)", words.folded[match.end() : part.stop]
        ):
            object_ = ""
        if (
            not clitic
            and not part.relative
            and not (object_ == "" and before and _PAYS.search(match.group()))
            and not (
                object_ == ""
                and field == "lead"
                and before
                and not re.match(r"(?:will|shall)?\s*(?:run|host|pilot|manage)", match.group())
            )
            and not refers(object_, before)
            and not (before and field == "resources" and _pays_for(words, part, match, object_))
            and not (
                before
                and _TAKES_CHARGE.search(match.group())
                and re.fullmatch(r"(?:the|el|la|los|las)(?: [a-z]+){1,3}", object_)
            )
            and not (
                field == "resources"
                and before
                and (_EXPENSES.match(object_) or re.match(r"(?:some |up to |unos )?(?:[a-z$€£]{1,4}\s?)?\d", object_))
            )
        ):
            continue
        pays_alone = field == "resources" and bool(before) and _PAYS.search(match.group()) is not None
        if (
            not clitic
            and object_ == ""
            and not part.relative
            and (not before or field == "resources")
            and not pays_alone
        ):
            continue
        if clitic and (after := _named_after(words, match.end(), part.stop, field)) is not None:
            return after
        span = named_span(words, *subject_of(words, owner, cuts))
        name = words.text[slice(*span)]
        if not name and (behind := behind_verb(words, part)) is not None:
            return Cut(field, behind.start, behind.end, behind.value)
        if (
            name
            and not is_pronoun(words.folded[slice(*span)])
            and not refers_only(words.folded[slice(*span)])
            and (find_bodies(name) or is_body(name) or name[:1].isupper() or field == "resources")
            and len(name.split()) <= 12
        ):
            return Cut(field, span[0], span[0], span)
    return None


def before_words(before: str) -> frozenset[str]:
    return frozenset(re.findall(r"[a-z]+", fold_same_length(before)))


def _pays_for(words: Words, part: Part, match: re.Match[str], object_: str) -> bool:
    """`FUNDESYRAM cubrirá la construcción`: a named payer, and a thing that the work needs."""
    verb = match.group().split()[-1]
    pays = verb in forms("fund_only").every or re.match(r"cubr|sufrag|solvent|bears?$|covers?$|defray|underwrit", verb)
    name = words.text[part.start : match.start()].strip(" ,")
    named = name[:1].isupper() and (bool(find_bodies(name)) or name.isupper() or is_body(name))
    return bool(pays) and named and re.match(r"(?:the|el|la|los|las|its|sus?)\s", object_) is not None


_ROLE = re.compile(
    r"\b(?:responsables?|encargad[oa]s?|lider(?:es)?|coordinador(?:a|es)?|organizador[ae]?s?|responsible|in charge|organi[sz]er|coordinator|conven[eo]r|a cargo|al frente|in the lead|accountable|answerable)$"
)


_TAKES_CHARGE = re.compile(r"\b(?:charge|responsibility|the lead|responsible|cargo|encarg[a-z]+|ocup[a-z]+)\b")
"""`Vanuatu will take charge of the shipment`."""


_PAYS = re.compile(
    r"\b(?:pays?|pagan?|pagaran?|finances?|financian?|financiaran?|costean?|costearan?|sponsors?|patrocinan?|patrocinaran?|cofinances?|cofinancian?|fondos|recursos|dinero|financiamiento|costs?|bill|expenses|expenditure|tab)$"
)


def _carries_out(group: Group) -> bool:
    """Verbs for doing a work (`do`, `run`, `elaborar`), not for doing something further with it (`translate`, `repetir`)."""
    verb = re.sub(r"^(?:lo|la|los|las)\s+|(?<=[aei]r)(?:lo|la|los|las)$", "", group.verb)
    return verb in forms("lead").every | forms("hold").every | forms("fund").every | forms("do").every


def _taken_up(words: Words, part: Part, cuts: Sequence[Cut], before: str) -> Cut | None:
    """Who does what was told before: `Peru will edit it`, `lo editará la Unidad`; money where the verb pays."""
    group = part.group
    if group is None or part.joined:
        return None
    if part.relative and group.voice == "active":
        return _relative_actor(words, part)
    if not before and not part.relative:
        return None
    clitic = (
        _CLITICS.match(words.folded, group.start) is not None
        and bool(before)
        and not any(c.field == "date" for c in cuts)
    )
    if not ((takes_up(group, words.folded) and (clitic or _carries_out(group))) or _does(words, group, before)):
        return None
    verb = re.sub(r"^(?:lo|la|los|las)\s+", "", group.verb)
    field = (
        "resources"
        if verb in forms("fund_only").every | {"cover", "bear", "meet", "cubrira", "cubriran", "asumira", "asumiran"}
        else "lead"
    )
    after = _named_after(words, group.end, part.stop, field, loose=True)
    if after is not None and _CLITICS.match(words.folded, group.start):
        return after
    span = named_span(words, *subject_of(words, part, cuts))
    name = words.text[slice(*span)]
    if (
        part.relative
        or not name
        or is_pronoun(words.folded[slice(*span)])
        or (refers(words.folded[slice(*span)], before) and not is_body(name) and not find_bodies(name))
    ):
        return None
    return Cut(field, span[0], span[0], span)


_WHICH = re.compile(r"(?:which|that|que|la cual|el cual|lo que|lo cual|l[oa]s cuales|de l[oa]s? que)\s+")


def _relative_actor(words: Words, part: Part) -> Cut | None:
    """`, which the Agency will put online`, `, que publicará la Secretaría`: who does it. The subject of the clause."""
    group = part.group
    costs = re.compile(r"(?:whose|cuy[oa]s?)\s+(?:[a-záéíóúñ]+\s+){1,3}?(?=[A-ZÁÉÍÓÚÑ]|(?:the|el|la|los|las)\s)").match(
        words.text, part.start
    )
    relative = costs or _WHICH.match(words.folded, part.start)
    if group is None:
        return None
    if relative is None:
        field = "resources" if group.verb in forms("fund_only").every else "lead"
        return (
            _named_after(words, group.end, part.stop, field)
            if not words.text[part.start : group.start].strip()
            else None
        )
    field = "resources" if group.verb in forms("fund_only" if costs is None else "fund").every else "lead"
    before = words.text[relative.end() : group.start].strip()
    if before:
        span = named_span(words, relative.end(), group.start)
        name = words.text[slice(*span)]
        return Cut(field, span[0], span[0], span) if 0 < len(name.split()) <= 10 and fits("lead", name) else None
    return _named_after(words, group.end, part.stop, field)


_CLITICS = re.compile(r"(?:lo|la|los|las)\s")


def _does(words: Words, group: Group, before: str) -> bool:
    """`A consultant will do the interviews`: part of the work before."""
    definite = re.match(
        r"\s+(?:out\s+|a cabo\s+)?(?P<it>(?:the|el|la|los|las)\s[^,;.]+?)(?=\s(?:with|in|by|from|under|using|during|con|en|por|bajo|durante)\s|[,;.]|$)",
        words.folded[group.end :],
    )
    if not before or definite is None or group.voice != "active":
        return False
    known = (
        group.verb not in forms("fund").every and len(definite["it"].split()) <= 3 and refers(definite["it"], before)
    )
    return group.verb in {"do", "hara", "haran"} or (known and _carries_out(group))


_RENDERS = frozenset(
    {
        "rendira",
        "rendiran",
        "presentara",
        "presentaran",
        "emitira",
        "emitiran",
        "elaborara",
        "elaboraran",
        "submit",
        "present",
        "issue",
        "render",
        "file",
    }
)


def _result(words: Words, part: Part, cuts: Sequence[Cut], before: str) -> Cut | None:
    """What the work before yields: `Each course will produce a short note`, `El taller generará una hoja de ruta`."""
    group = part.group
    if group is None or group.voice != "active" or part.joined:
        return None
    if group.verb not in forms("result").every and not (part.relative and group.verb in _RENDERS):
        return None
    span = subject_of(words, part, cuts)
    each = re.search(r"\b(?:cada|each|every)\s+(?P<who>[a-z]+)\s*$", words.folded[part.start : group.start])
    if each is not None:
        span = (part.start + each.start(), part.start + each.end())
    elided = before and span[0] >= span[1] and re.match(r"entreg|deliver|produc|gener", group.verb) is not None
    if (
        (not elided and named_body(words, span))
        or not (
            elided
            or part.relative
            or (before and is_agent(words.folded[slice(*span)]))
            or refers(words.folded[slice(*span)], before)
        )
        or (
            is_body(words.text[slice(*span)])
            and not is_agent(words.folded[slice(*span)])
            and words.folded[slice(*span)].split()[-1] not in before_words(before)
        )
    ):
        return None
    if group.verb in _RENDERS and not made_things(words.text[group.end : part.stop]) & {
        "report",
        "document",
        "guide",
        "plan",
        "minutes",
        "catalogue",
        "dataset",
    }:
        return None
    opening = re.compile(
        r"\s+(?:over\s+|out\s+)?(?:in|with|en|con|to|as|a)?\s*(?=(?:an?|the|one|two|three|four|five|six|un|una|unos|unas|el|la|los|las|dos|tres|cuatro|cinco|seis|\d+)\s)|\s+(?:in|en|with|con)\s+|\s+(?:over\s+|out\s+)?"
    ).match(words.folded, group.end, part.stop)
    if (
        opening is None
        or takes_up(group, words.folded)
        or any(c.start < opening.end() + 1 and group.end < c.end for c in words.dates)
    ):
        return None
    if not re.match(
        r"(?:an?|the|one|two|three|un|una|el|la|dos|tres|\d)", words.folded[opening.end() :]
    ) and not made_things(words.text[opening.end() : part.stop]):
        return None
    end = name_end(words, opening.end(), part.stop, "product")
    return Cut("product", group.start, end, (opening.end(), end))


_EXPENSES = re.compile(
    r"(?:(?:the|its|their|el|la|los|las|sus?)\s+)?(?:[a-z]+\s+)?(?:travel|freight|shipping|insurance|flete|seguros|airfares?|fares?|tickets?|per diems?|accommodation|lodging|printing|catering|materials?|equipment|supplies|meals|venue|rent|fees?|"
    r"interpretation|translation|salaries|staff|pasajes?|viaticos|alojamiento|hospedaje|dietas|impresion|materiales?|equipos?|insumos|comidas|alquiler|honorarios|interpretacion|traduccion|estadias?|logistica|transporte|combustible)\b"
)


def refers_only(folded: str) -> bool:
    """Whether a subject is no name but a noun of money or results (`the costs`, `los gastos`)."""
    first = re.findall(r"[a-z]+", folded)
    anaphora = vocabulary("prose")["anaphora"]
    return bool(first) and (first[-1] in anaphora["nouns_en"] or first[0] in anaphora["nouns_es"])


def _antecedent(words: Words, part: Part, field: str) -> Cut | None:
    """`… to DG SANTE, which funds the work`: the name before the relative clause."""
    match = re.search(
        r"(?:^|\s)([A-ZÁÉÍÓÚÑ][\w&.+-]*(?:\s(?:of\s|de\s|del\s|for\s|the\s|la\s|and\s|y\s)*[A-ZÁÉÍÓÚÑ][\w&.+-]*)*),?\s*$",
        words.text[: part.start],
    )
    return Cut(field, part.start, part.start, match.span(1)) if match else None


def _named_after(words: Words, at: int, stop: int, field: str, *, loose: bool = False) -> Cut | None:
    """`que liderará Perú`, `lo financiará la UE`: the subject behind its verb."""
    opening = re.compile(
        r"\s+(?:(?:adelante|a cabo|conjuntamente|en linea|tambien|en marcha|al dia)\s+)?(?:(?:el|la|los|las|the)\s+)?"
    ).match(words.text, at, stop)
    if opening is None:
        return None
    end = name_end(words, opening.end(), stop, field)
    value = words.text[opening.end() : end]
    if re.match(r"(?:en|con|por|para|a|al|sobre|de|del)\s", value):
        return None
    named = (
        fits("lead", value)
        or re.match(
            r"(?!(?:en|con|por|para|sobre|ante|el|la)\s)[a-záéíóúñ]+\s(?:[a-z]{2,3}\s)?[A-ZÁÉÍÓÚÑ][\w’'-]+(?:\s[A-ZÁÉÍÓÚÑ][\w’'-]+)*$",
            value,
        )
        or (loose and 0 < len(value.split()) <= 8 and not re.match(r"(?:en|con|por|para|a)\b", value))
    )
    if named or (field == "resources" and re.match(r"(?:el|la|los|las)\s", words.folded[at:stop].strip()) and value):
        return Cut(field, at, end, (opening.end(), end))
    return None
