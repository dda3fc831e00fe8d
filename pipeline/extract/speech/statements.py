"""What one part of a sentence says: it plans a work, adds fields to the work before, or neither."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Literal

from pipeline.extract.speech.additions import adds_to, conditional, reach_of, speaks_of
from pipeline.extract.speech.adjuncts import cuts_in
from pipeline.extract.speech.anaphora import is_pronoun
from pipeline.extract.speech.announcements import DECIDED
from pipeline.extract.speech.briefly import brief_doer
from pipeline.extract.speech.core import by_agent, core_of, own_lead, rest_behind
from pipeline.extract.speech.inflection import alternatives, forms
from pipeline.extract.speech.insertions import main_clause, told_of_work
from pipeline.extract.speech.labelled import closing_name, dashed_name, labelled_cut
from pipeline.extract.speech.loans import lent
from pipeline.extract.speech.nominal import is_nominal
from pipeline.extract.speech.patterns import compiled
from pipeline.extract.speech.predicates import Group, takes_up
from pipeline.extract.speech.records import record_of
from pipeline.extract.speech.relatives import doer_in_clause
from pipeline.extract.speech.segments import segments
from pipeline.extract.speech.several_dates import begins_and_ends, chosen, joined_dates
from pipeline.extract.speech.subjects import actor_of, subject_of, subject_start
from pipeline.extract.speech.uptake import role_of
from pipeline.extract.speech.words import Cut, Part, Span, Words, in_year, is_body, made_things
from pipeline.text.bodies import find_bodies
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
    listed: bool = False
    """One of several works that an announcement lists (`Plans include …`)."""


def statement_of(words: Words, part: Part, before: str) -> Statement:
    """What a part says. `before`: the activity told just before it, which it may add to; empty if there is none."""
    span = (part.start, part.stop)
    nothing = Statement("none", span)
    main = main_clause(words, part)
    if speaks_of("not_planned", main):
        return nothing
    cuts = told_of_work(words, part, cuts_in(words, part.start, part.stop))
    told = bool(before) or part.start > 0
    noted = labelled_cut(words, part) or dashed_name(words, part) or brief_doer(words, part, before) if told else None
    if noted is not None:
        return Statement("adds", span, (noted,))
    part = _with_object(words, part, cuts)
    group = part.group
    cuts = _own_cuts(words, part, cuts)
    if group is not None and part.start == 0 and not before:
        cuts = [
            c for c in cuts if c.field != "product" or not c.start <= group.start < c.end
        ]  # `Se entregará una guía`
    role, cuts = _told_role(words, part, cuts, before)
    if adds_to(words, part, cuts, role, before):
        return _addition(words, part, cuts)
    if group is not None and group.voice == "copula":
        part = _dated_event(words, part, cuts)
        group = part.group
    if group is not None and group.voice == "copula" and not _names_work(words, part, cuts):
        return nothing
    if speaks_of("request", _unasked(words, part)) or conditional(words, part) or speaks_of("past", main):
        return nothing
    spread = record_of(words, part, cuts, before)
    if spread is not None:
        return Statement("adds", span, (spread,), (), group.verb if group else "")
    if group is None:
        return _nominal(words, part, cuts, span)
    if part.relative and not part.joined:
        return nothing
    if before and lent(words, part, cuts):
        return _as_details(part, group)
    if _plans_nothing(words, part, group, cuts, before):
        return nothing
    return _plan(words, part, group, cuts)


def _told_role(words: Words, part: Part, cuts: list[Cut], before: str) -> tuple[Cut | None, list[Cut]]:
    """Who leads, pays or what comes of the work before, told by the part's verb; the fields with it in place of their like."""
    role = role_of(words, part, cuts, before)
    if role is None:
        return None, cuts
    later = any(c.field == role.field and (c.start > role.start or c.value[0] > role.value[0]) for c in cuts)
    if part.relative and later:
        return None, cuts
    return role, [c for c in cuts if c.field != role.field] + [role]


def _unasked(words: Words, part: Part) -> str:
    """The part without the words of asking that themselves decide: `has been asked to, and will`, `it was agreed that X should`."""
    folded = main_clause(words, part)
    if DECIDED.search(folded):
        folded = folded.replace(" should ", " ")
    group = part.group
    said = words.folded[group.start : group.end] if group is not None else ""
    return (
        folded.replace(said, " ")
        if re.search(r"\basked to\b.*\b(?:will|shall)\b|^be [a-z]+(?: and [a-z ]+)? to\b", said)
        else folded
    )


@cache
def _standing() -> re.Pattern[str]:
    """`Maintenance is the task of each owner`, `Compete a cada municipio mantener …`: in the present how things stand."""
    return re.compile("|".join(f"(?:{p})" for p in vocabulary("prose")["generic"]["standing"]))


@cache
def _of_nature() -> re.Pattern[str]:
    """`The rains start in May`, `The financial year begins`: times and conditions, nobody's work."""
    return re.compile(
        rf"(?:(?:the|our|el|la|los|las)\s+)?(?:[a-z]+\s)?(?:{alternatives(vocabulary('prose')['generic']['natural'])})(?:\s(?:for|of|de|del|para)\s.*)?$"
    )


@cache
def _led() -> frozenset[str]:
    """Participles that say no more than who does it: with their agent they go out of the activity."""
    return forms("lead").participle | forms("light").participle | forms("hold").participle


def _own_cuts(words: Words, part: Part, cuts: list[Cut]) -> list[Cut]:
    """The fields without those that are the actor or the activity of the part itself."""
    group = part.group
    if group is not None and group.actor is not None:
        cuts = [c for c in cuts if c.field not in {"lead", "resources"} or not c.start <= group.actor[0] < c.end]
    if group is not None and group.voice == "passive" and group.verb not in _led():
        cuts = [
            replace(c, start=group.end) if c.field == "lead" and c.start < group.end < c.value[0] else c for c in cuts
        ]
    if group is not None and group.voice == "active" and actor_of(words, part, ()):
        cuts = [c for c in cuts if c.field != "product" or not c.start <= group.core < c.end]
    return cuts


def _addition(words: Words, part: Part, cuts: Sequence[Cut]) -> Statement:
    """The fields that a part adds to the work before; nothing where it has none."""
    span = (part.start, part.stop)
    kept = tuple(c for c in cuts if c.field and (c.field != "date" or in_year(words, c)))
    dates = [c for c in kept if c.field == "date"]
    kept = tuple(chosen(words, kept)) if len(dates) == 2 and begins_and_ends(words, dates) else kept
    if not kept:
        return Statement("none", span)
    verb = part.group.verb if part.group else ""
    return Statement("adds", span, kept, (), verb, reach_of(words.folded[part.start : part.stop]))


def _as_details(part: Part, group: Group) -> Statement:
    """The whole part as details of the work before."""
    span = (part.start, part.stop)
    return Statement("adds", span, (Cut("details", part.start, part.stop, span),), (), group.verb)


def _plans_nothing(words: Words, part: Part, group: Group, cuts: Sequence[Cut], before: str) -> bool:
    """A part that announces but has no work of its own: a general saying, a mere goal, what another year brings."""
    folded = words.folded[part.start : part.stop]
    if any(p.match(folded.lstrip()) for p in compiled("general")):
        return True
    if re.match(r"(?:aims?|seeks?|aspires?)\b", words.folded[group.start :]) and _mere_goal(group, cuts):
        return True
    if group.voice == "passive" and _of_nature().match(
        words.folded[slice(*subject_of(words, part, cuts))].strip() or rest_behind(words, group.end, part.stop, cuts)
    ):
        return True
    if any(c.field == "date" for c in cuts):
        return False
    dated = any(in_year(words, c) for c in words.dates)
    paid = any(c.field in {"product", "resources", "budget"} for c in cuts)
    if not dated and not paid and _standing().match(words.folded, group.start):
        return True
    each = before and re.match(r"(?:each|every|cada)\s", words.folded[slice(*subject_of(words, part, cuts))])
    return bool(each) or takes_up(group, words.folded) or _another_year(words, folded)


def _plan(words: Words, part: Part, group: Group, cuts: Sequence[Cut]) -> Statement:
    """The work that a part plans, or details of the work before where it has neither subject nor fields of its own."""
    span = (part.start, part.stop)
    cuts = own_lead(words, part, by_agent(words, part, joined_dates(words, cuts, told=True)))
    cuts = doer_in_clause(words, part, cuts)
    closing = closing_name(words, part.start, part.stop)
    if closing is not None and not any(
        c.field == "lead" or (c.start < closing.end and closing.start < c.end) for c in cuts
    ):
        cuts = [*cuts, closing]
    core = core_of(words, part, cuts)
    if not core or _announces(words, core):
        return Statement("none", span)
    spanish = re.search(r"(?:ra|ran|ar|er|ir)(?:se|l[oa]s?)?$", group.verb) is not None
    elided = (
        (part.start > 0 or spanish)
        and group.voice == "active"
        and group.actor is None
        and not words.text[slice(*subject_of(words, part, cuts))].strip()
    )
    own = part.joined or any(c.field in {"lead", "resources", "date", "product"} for c in cuts)
    if elided and part.start > 0 and not own:
        return _as_details(part, group)
    again = group.voice == "active" and is_pronoun(words.folded[slice(*subject_of(words, part, cuts))])
    further = part.joined or elided or again
    return Statement("plan", span, tuple(chosen(words, cuts)), core, group.verb, further=further)


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


def _dated_event(words: Words, part: Part, cuts: Sequence[Cut]) -> Part:
    """`El taller será del 3 al 7 de junio`: of an event, with a date at once behind the verb, it says when it takes place."""
    group = part.group
    if group is None or not made_things(words.text[slice(*subject_of(words, part, cuts))]):
        return part
    at_once = any(c.field == "date" and group.end <= c.start <= group.end + 1 and in_year(words, c) for c in cuts)
    return replace(part, group=replace(group, voice="passive", empty=True)) if at_once else part


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


def _nominal(words: Words, part: Part, cuts: Sequence[Cut], span: Span) -> Statement:
    """A sentence without a verb that names a work with its lead or date: `Elaboración de una guía, a cargo de Perú, en mayo.`"""
    if part.start > 0 or not is_nominal(words, part.start, part.stop, cuts):
        return Statement("none", span)
    dates = [c for c in cuts if c.field == "date"]
    if dates and not any(in_year(words, c) for c in dates):
        return Statement("none", span)
    closing = closing_name(words, part.start, part.stop)
    if closing is not None and not any(c.start < closing.end and closing.start < c.end for c in cuts):
        cuts = [*cuts, closing]
    core = segments(words, subject_start(words, part.start, cuts, part.stop), part.stop, cuts)
    return Statement("plan", span, tuple(chosen(words, cuts)), core) if core else Statement("none", span)
