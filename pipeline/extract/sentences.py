"""One sentence of a plan: which works it announces, and which of its words are fields of them.

A sentence is divided into parts, one for each announcement (`pipeline.extract.speech.announcements`), relative clause or semicolon. A
part either plans a work of its own or adds fields to the work before it (`; it will be led by Peru`, `, que se financiará
con …`), or says neither. The words are cut, never rewritten: fields are spans (`pipeline.extract.speech.adjuncts`), the activity is
what is left of the part from the verb on, or its subject where the verb says no more than that it takes place.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from pipeline.extract.speech.additions import adds_to, conditional, reach_of, speaks_of
from pipeline.extract.speech.adjuncts import cuts_in
from pipeline.extract.speech.anaphora import is_pronoun
from pipeline.extract.speech.announcements import groups
from pipeline.extract.speech.core import by_agent, core_of, own_lead, rest_behind, segments
from pipeline.extract.speech.inflection import alternatives, forms
from pipeline.extract.speech.parts import FINITE, parts_of
from pipeline.extract.speech.patterns import compiled
from pipeline.extract.speech.preambles import clause_start
from pipeline.extract.speech.predicates import Group, takes_up
from pipeline.extract.speech.records import record_of
from pipeline.extract.speech.subjects import actor_of, subject_of, subject_start
from pipeline.extract.speech.uptake import role_of
from pipeline.extract.speech.words import DETERMINER, Cut, Part, Span, Words, in_year, is_body
from pipeline.text.bodies import find_bodies
from pipeline.text.clean import fold_same_length
from pipeline.vocabulary import vocabulary

Sort = Literal["plan", "adds", "none"]


@dataclass(frozen=True, slots=True)
class Statement:
    """What a part `span` of a sentence says: it plans (`core` is the activity), adds its `cuts` to the work before, or neither.

    `reach`: how many works before it adds to (0: all of the area). `verb`: the folded verb. `further`: it goes on from the
    part before with the same subject.
    """

    sort: Sort
    span: Span
    cuts: tuple[Cut, ...] = ()
    core: tuple[Span, ...] = ()
    verb: str = ""
    reach: int = 1
    further: bool = False


def plans(text: str) -> bool:
    """Whether a sentence plans something: it has a planning verb, and neither denies, asks nor speaks of the plan."""
    return any(s.sort == "plan" for s in read_sentence(text, 0))


def read_clause(text: str, plan_year: int) -> Statement:
    """The first work that a sentence plans, with what its other parts add to it; all of it where it plans none."""
    found: Statement | None = None
    for statement in read_sentence(text, plan_year):
        if found is None and statement.sort == "plan":
            found = statement
        elif found is not None and statement.sort == "adds":
            known = {c.field for c in found.cuts}
            found = replace(found, cuts=(*found.cuts, *(c for c in statement.cuts if c.field not in known)))
    return found or Statement(
        "none", (0, len(text)), tuple(cuts_in(Words.of(text, plan_year), 0, len(text))), ((0, len(text)),)
    )


def is_sentence(text: str) -> bool:
    """A full sentence of running text, with a finite verb; `Publicar la guía.` and `Third regional workshop` are none."""
    if len(text.split()) < 7 or not text.rstrip().endswith((".", ";")):
        return False
    folded = fold_same_length(text)
    return (
        FINITE.search(text) is not None
        or bool(groups(text))
        or speaks_of("request", folded)
        or speaks_of("not_planned", folded)
    )


def read_sentence(text: str, plan_year: int, before: str = "") -> list[Statement]:
    """What the sentence says, part by part. `before`: the activity told just before, whose words it may take up."""
    if not text.strip():
        return []
    skipped = clause_start(text)
    if skipped:
        return [_moved(s, skipped) for s in read_sentence(text[skipped:], plan_year, before)]
    words = Words.of(text, plan_year)
    text = words.text
    if _about_plan(words):
        return [Statement("none", (0, len(text)))]
    turn = re.compile(vocabulary("prose")["generic"]["turn"]).match(words.folded)
    found: list[Statement] = []
    refused = False
    for part in parts_of(words):
        if turn is not None and part.start == 0 and DETERMINER.match(words.folded, turn.end()):
            part = replace(part, group=Group(0, turn.end(), turn.end(), "", "thing", True))
        statement = _statement(words, part, before)
        if statement.sort == "plan" and refused and not any(c.field in {"lead", "date"} for c in statement.cuts):
            statement = replace(statement, sort="none")
        refused = refused or (statement.sort == "none" and speaks_of("request", words.folded[part.start : part.stop]))
        if statement.sort == "plan":
            before = " ".join(text[a:b] for a, b in statement.core)
        if statement.sort != "none":
            found.append(statement)
    return found


def _moved(statement: Statement, by: int) -> Statement:
    """The statement with its spans counted from `by` characters before."""

    def moved(span: Span) -> Span:
        return span[0] + by, span[1] + by

    cuts = tuple(Cut(c.field, c.start + by, c.end + by, moved(c.value)) for c in statement.cuts)
    return replace(statement, span=moved(statement.span), cuts=cuts, core=tuple(map(moved, statement.core)))


def acting_body(text: str, plan_year: int) -> Span | None:
    """Who a sentence says does something, whether it plans a work or not: `The Field Team has charge of all ground works.`"""
    words = Words.of(text, plan_year)
    part = parts_of(words)[0]
    found = actor_of(words, part, cuts_in(words, part.start, part.stop)) if part.group is not None else []
    if found:
        return found[0].value
    opening = subject_start(words, 0, words.dates, len(text))
    match = _SUBJECT.match(words.text, opening)
    if match is None or not (is_body(match["name"]) or find_bodies(match["name"])):
        return None
    return match.span("name")


_SUBJECT = re.compile(
    r"(?:The |the |El |La |Los |Las |el |la )?(?P<name>[A-ZÁÉÍÓÚÑ][^,;:.()]{2,70}?)(?:,[^,;]{3,60},)?\s+(?:has|have|is|are|leads?|takes?|assumes?|tiene|tienen|es|son|lleva|llevan|dirige|coordina|asume|asumen|responde|"
    r"se encarga|se ocupa|continues?|remains?|works?|sees?|looks?|runs?|looked|sigue|siguen)\b"
)


def _about_plan(words: Words) -> bool:
    opening = subject_start(words, 0, cuts_in(words, 0, len(words.text)), len(words.text))
    return any(p.match(words.folded[at:].lstrip()) for p in compiled("skip") for at in {0, opening})


def _statement(words: Words, part: Part, before: str) -> Statement:
    span = (part.start, part.stop)
    folded = words.folded[part.start : part.stop]
    if speaks_of("not_planned", folded):
        return Statement("none", span)
    cuts = cuts_in(words, part.start, part.stop)
    part = _with_object(words, part, cuts)
    group = part.group
    verb = group.verb if group else ""
    if group is not None and group.actor is not None:
        cuts = [c for c in cuts if c.field not in {"lead", "resources"} or not c.start <= group.actor[0] < c.end]
    if group is not None and group.voice == "active" and actor_of(words, part, ()):
        cuts = [c for c in cuts if c.field != "product" or not c.start <= group.core < c.end]
    role = role_of(words, part, cuts, before)
    if role is not None:
        cuts = [c for c in cuts if c.field != role.field] + [role]
    if adds_to(words, part, cuts, role, before):
        kept = tuple(c for c in cuts if c.field and (c.field != "date" or in_year(words, c)))
        dates = [c for c in kept if c.field == "date"]
        kept = tuple(_chosen(words, kept)) if len(dates) == 2 and _begins_and_ends(words, dates) else kept
        return Statement("adds", span, kept, (), verb, reach_of(folded)) if kept else Statement("none", span)
    if part.group is not None and part.group.voice == "copula" and not _names_work(words, part, cuts):
        return Statement("none", span)
    if speaks_of("request", folded) or conditional(words, part) or speaks_of("past", folded):
        return Statement("none", span)
    spread = record_of(words, part, cuts, before)
    if spread is not None:
        return Statement("adds", span, (spread,), (), verb)
    if part.group is None:
        return _nominal(words, part, cuts, span)
    if part.relative and not part.joined:
        return Statement("none", span)
    if before and _in_kind(words, part, cuts):
        return Statement("adds", span, (Cut("details", part.start, part.stop, (part.start, part.stop)),), (), verb)
    if any(p.match(folded.lstrip()) for p in compiled("general")):
        return Statement("none", span)
    if (
        before
        and re.match(r"(?:each|every|cada)\s", words.folded[slice(*subject_of(words, part, cuts))])
        and not any(c.field == "date" for c in cuts)
    ):
        return Statement("none", span)
    if re.match(r"(?:aims?|seeks?|aspires?)\b", words.folded[part.group.start :]) and _mere_goal(part.group, cuts):
        return Statement("none", span)
    if part.group is not None and takes_up(part.group, words.folded) and not any(c.field == "date" for c in cuts):
        return Statement("none", span)
    if not any(c.field == "date" for c in cuts) and _another_year(words, folded):
        return Statement("none", span)
    cuts = own_lead(words, part, by_agent(words, part, _joined_dates(words, cuts, told=True)))
    core = core_of(words, part, cuts)
    if not core or _announces(words, core):
        return Statement("none", span)
    spanish = re.search(r"(?:ra|ran|ar|er|ir)(?:se|l[oa]s?)?$", verb) is not None
    elided = (
        (part.start > 0 or spanish)
        and part.group.voice == "active"
        and part.group.actor is None
        and not words.text[slice(*subject_of(words, part, cuts))].strip()
    )
    if (
        elided
        and part.start > 0
        and not part.joined
        and not any(c.field in {"lead", "resources", "date", "product"} for c in cuts)
    ):
        return Statement("adds", span, (Cut("details", part.start, part.stop, (part.start, part.stop)),), (), verb)
    again = part.group.voice == "active" and is_pronoun(words.folded[slice(*subject_of(words, part, cuts))])
    return Statement("plan", span, tuple(_chosen(words, cuts)), core, verb, further=part.joined or elided or again)


def _with_object(words: Words, part: Part, cuts: Sequence[Cut]) -> Part:
    """`El Instituto culminará en marzo la mensura`: of a verb that may mean no more than that something takes place, a body is
    the subject and something else its object."""
    group = part.group
    if group is None or not group.empty or group.voice != "passive" or not re.search(r"ran?$", group.verb):
        return part
    span = subject_of(words, part, cuts)
    name = words.text[slice(*span)]
    bare = re.sub(r"^(?:el|la|los|las)\s+", "", name, flags=re.I)
    if not name or not (is_body(bare) or find_bodies(name)) or words.text[group.start : group.end].split()[1:]:
        return part
    object_ = rest_behind(words, group.end, part.stop, cuts)
    if not re.match(r"(?:un|una|unos|unas|el|la|los|las|sus?|dos|tres|cuatro|cinco|seis|diez|\d+)\s", object_):
        return part
    return replace(part, group=replace(group, voice="active", empty=False))


_LENDS = frozenset(
    {w for stem in ("provide", "supply", "lend", "contribute", "donate", "host", "loan") for w in (stem, stem + "s")}
    | {f + e for f in ("aportara", "prestara", "cedera", "facilitara", "suministrara", "proveera", "pondra", "donara", "proporcionara") for e in ("", "n")}
)  # fmt: skip


def _in_kind(words: Words, part: Part, cuts: Sequence[Cut]) -> bool:
    """`The Court will provide the room`: what somebody lends to the work before, without a date of its own."""
    group = part.group
    if group is None or group.voice != "active" or part.joined or group.verb not in _LENDS:
        return False
    if any(c.field in {"date", "product", "resources", "budget"} for c in cuts):
        return False
    thing = words.folded[group.end : part.stop].strip(" .;,")
    return re.fullmatch(r"(?:the|its|el|la|los|las|sus?)(?:\s+[a-z-]+){1,3}", thing) is not None


def _mere_goal(group: Group, cuts: Sequence[Cut]) -> bool:
    """`The Agency aims to see Irish spoken in every home`: neither a date nor a verb of doing."""
    return group.verb not in forms("act").bare and not any(c.field in {"date", "product"} for c in cuts)


def _another_year(words: Words, folded: str) -> bool:
    """`The Committee will come back to this in 2027`, in a plan for 2026."""
    years = re.findall(r"\b(?:in|en|during|durante|until|hasta)\s+(20\d\d)\b(?!\s*[-/])", folded)
    return bool(words.year and years) and str(words.year) not in years


def _announces(words: Words, core: Sequence[Span]) -> bool:
    """`Two products`: works that the next sentences name."""
    said = " ".join(words.folded[a:b] for a, b in core)
    generic = alternatives(vocabulary("prose")["generic"]["words"])
    if re.search(
        rf"\b(?:{generic})\b.*\b(?:que se (?:describ|detall|indic|list|enumer|relacion|mencion|señal)[a-z]+|a continuacion|siguientes?|below|following|(?:described|listed|set out|given|detailed) )",
        said + " ",
    ):
        return True
    return (
        re.fullmatch(
            rf"(?:the |las |los )?(?:[a-z]+|\d+) (?:(?:main|further|new|other|principal|nuev[oa]s|otr[oa]s) )?(?:{generic})(?: (?:principales|nuev[oa]s))?",
            said,
        )
        is not None
    )


def _joined_dates(words: Words, cuts: Sequence[Cut], *, told: bool = False) -> list[Cut]:
    """Dates of one work as one: `one in April in Panama and one in September`, `comienzan en mayo y acaban en noviembre`.

    `told`: only where words before the first date say that others follow (`una en mayo y la otra …`).
    """
    dates = [c for c in cuts if c.field == "date"]
    if len(dates) > 1 and (_one_each(words, dates) or _begins_and_ends(words, dates)):
        opening = re.search(
            r",?\s+(?:una?|uno|one|la (?:primera|una)|el (?:primero|uno)|the (?:first|one)),?\s*$",
            words.folded[: dates[0].start],
        )
        if told and not _begins_and_ends(words, dates) and (opening is None or words.text[opening.start()] != ","):
            return list(cuts)
        whole = Cut(
            "date",
            opening.start() if opening else dates[0].start,
            dates[-1].end,
            (dates[0].value[0], dates[-1].value[1]),
        )
        return [*(c for c in cuts if c.field != "date"), whole]
    return list(cuts)


def _chosen(words: Words, cuts: Sequence[Cut]) -> list[Cut]:
    """Of several dates the first that lies in the plan's year."""
    cuts = _joined_dates(words, cuts)
    dates = [c for c in cuts if c.field == "date"]
    told = [c for c in dates if not any(p.search(words.folded[c.start : c.end]) for p in compiled("date", "vague"))]
    best = next((c for c in (*told, *dates) if in_year(words, c)), dates[0] if dates else None)
    return [c for c in cuts if c.field != "date" or c is best]


def _begins_and_ends(words: Words, dates: Sequence[Cut]) -> bool:
    """`las tareas comienzan en mayo y acaban en noviembre`."""
    between = words.folded[dates[0].end : dates[1].start]
    verbs = alternatives(forms("end").finite)
    return len(dates) == 2 and bool(
        re.fullmatch(
            rf"\s*,?\s*(?:and|y|e|,)\s+(?:se\s+|will\s+|is to\s+|to\s+|is due to\s+|debera?\s+)?(?:be\s+)?(?:{verbs}|completed|finished|concluded|closed|runs?|lasts?)\s*(?:on|in|by|until|through|to|en|el|the|hacia|para)?\s*",
            between,
        )
    )


def _one_each(words: Words, dates: Sequence[Cut]) -> bool:
    """`one in April in Panama and one in September`: the dates of one work."""
    gaps = [words.folded[a.end : b.start] for a, b in pairwise(dates)]
    pair = re.compile(
        r"\s*(?:(?:in|at|en|by|por) [\w ]{3,25})?\s*(?:,|,?\s*(?:and|y|e)\b)\s*(?:(?:in|at|en) [\w ]{3,25}?)?\s*(?:on|el|the)?\s*"
    )
    return all(
        pair.fullmatch(g)
        or (
            len(g) < 45
            and re.search(
                r"(?:\band|\by|,)\s+(?:one|another|otr[oa]|un[oa]|l[ao] (?:otr[oa]|segund[oa]|ultim[oa])|the (?:second|other|third|last)|l[ao] segund[oa]|el (?:segundo|tercero|otro)|la (?:tercera|otra))\b",
                g,
            )
        )
        for g in gaps
    )


def _names_work(words: Words, part: Part, cuts: Sequence[Cut]) -> bool:
    """`The main activity will be a workshop`: what follows is the work."""
    subject = words.folded[slice(*subject_of(words, part, cuts))]
    return (
        re.search(
            r"\b(?:activit(?:y|ies)|action|task|event|actividad(?:es)?|accion(?:es)?|tarea|evento|priority|prioridad|novedad|next step)s?\b",
            subject,
        )
        is not None
    )


_NO_NAMES = re.compile(
    r"(?:el|la|los|las|lo|en|por|para|con|de|del|al?|ante|durante|desde|hasta|entre|segun|sin|sobre|tras|cada|est[aeo]s?|es[aeo]s?|se|si|no|ya|que|quien|cuando|como|the|this|these|that|those|it|its|their|they|we|in|on|at|by|for|from|to|of|with|during|after|before|as|if|no|not|and|but|y|e|pero|"
    r"[a-z]+(?:ed|ad[oa]s?|id[oa]s?)|dad[oa]|hech[oa]|approved|results?|resultados|fuente|source|nota|note|see|ver|vease|contact|contacto|tel|telefono|firma[a-z]*|signed|sincerely|atentamente|version|draft|borrador|page|pagina)\b"
)
"""What does not begin the name of a work: function words, participles (`Approved in Lima …`), lines of a letter."""


def is_nominal(words: Words, start: int, stop: int, cuts: Sequence[Cut]) -> bool:
    """Whether words without a verb name a work: `Siembra de 3.000 plantas nativas durante el último trimestre`."""
    opening = subject_start(words, start, cuts, stop)
    text, folded = words.text[opening:stop], words.folded[opening:stop]
    if FINITE.search(text) or re.search(r"\b(?:was|were|had|been|done|will|se)\b", folded) or _NO_NAMES.match(folded):
        return False
    told = {c.field for c in cuts if c.field != "date" or in_year(words, c)}
    name = re.match(
        r"(?:(?:an?|one|two|three|four|five|six|ten|una?|dos|tres|cuatro|cinco|seis|diez|\d+)\s)?[a-z][a-z-]+(?:\s[a-z-]+){0,3}?(?:,[^,]{3,60},)?\s(?:del?|para|con|en|al?|sobre|y|of|for|on|to|in|with|and)\s",
        folded,
    )
    deed = _DEED.match(folded) is not None and len(folded.split()) >= 5
    if any(in_year(words, c) for c in words.dates) and (_notes_order(folded) or _dated_note(words, start, cuts)):
        return True
    return name is not None and bool(told & {"lead", "date"}) and (len(told) >= 2 or deed)


_DEED = re.compile(r"(?:la |el )?[a-z]+(?:cion|miento|aje)\s(?:del?|a)\s")
"""`Realización de un muestreo`: a noun of doing."""


def _notes_order(folded: str) -> bool:
    """`Train 6 committees …`, `Instalar dos cámaras …`: notes tell what to do by the bare verb and its object."""
    verbs = alternatives(forms("act").bare | forms("hold").bare)
    return (
        re.match(
            rf"(?:meanwhile|also|then|luego|despues|tambien)?,?\s*(?:{verbs})\s+(?!(?:of|by|on|for|to|from|in|at|de|del|para|por|en|al?|and|y)\b)[a-z0-9]",
            folded,
        )
        is not None
    )


def _dated_note(words: Words, start: int, cuts: Sequence[Cut]) -> bool:
    """`Jun.-Jul.: wheelchair ramps at two shelters`: the date stands before the work as its label."""
    first = next((c for c in cuts if c.field == "date" and not words.text[start : c.start].strip()), None)
    if first is None or not in_year(words, first):
        return False
    return re.match(r"\.?:\s+(?:[a-z0-9-]+\s+){1,}[a-z0-9-]+", words.folded[first.end :]) is not None


def _nominal(words: Words, part: Part, cuts: Sequence[Cut], span: Span) -> Statement:
    """A sentence without a verb that names a work with its lead or date: `Elaboración de una guía, a cargo de Perú, en mayo.`"""
    if part.start > 0 or not is_nominal(words, part.start, part.stop, cuts):
        return Statement("none", span)
    core = segments(words, subject_start(words, part.start, cuts, part.stop), part.stop, cuts)
    return Statement("plan", span, tuple(_chosen(words, cuts)), core) if core else Statement("none", span)


def without_fields(words: Words) -> tuple[tuple[Cut, ...], tuple[Span, ...]]:
    """An item of a list without a verb of its own: its fields, and its words without them."""
    cuts = [c for c in cuts_in(words, 0, len(words.text)) if c.field]
    return tuple(_chosen(words, cuts)), segments(words, 0, len(words.text), cuts)


_TOLD = re.compile(r"\b(?:[a-záéíóúñ]+(?:ó|aron|ieron)|was|were|had|has|have|met|took|(?:[Tt]he )[A-Z]\w+ [a-z]+ed)\b")


def says_fields(text: str, plan_year: int) -> bool:
    """Whether the name of a work carries who or when: `25 de mayo: desfile cívico, a cargo de la Escuela 4`."""
    words = Words.of(text, plan_year)
    if _TOLD.search(text) or (FINITE.search(text) and not re.search(r"[;(]", text)):
        return False
    cuts, core = without_fields(words)
    return bool({"lead", "date"} & {c.field for c in cuts}) and any(text[a:b].strip() for a, b in core)
