"""One sentence of a plan: which works it announces, and which of its words are fields of them.

A sentence is divided into parts, one for each announcement (`pipeline.extract.speech.announcements`), relative clause or semicolon. A
part either plans a work of its own or adds fields to the work before it (`; it will be led by Peru`, `, que se financiará
con …`), or says neither. The words are cut, never rewritten: fields are spans (`pipeline.extract.speech.adjuncts`), the activity is
what is left of the part from the verb on, or its subject where the verb says no more than that it takes place.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache, lru_cache

from pipeline.extract.speech.additions import speaks_of
from pipeline.extract.speech.adjuncts import cuts_in
from pipeline.extract.speech.announcements import groups
from pipeline.extract.speech.colon_lists import listed_behind_colon
from pipeline.extract.speech.duties import known_duty, ordered_by_law
from pipeline.extract.speech.inflection import alternatives
from pipeline.extract.speech.joints import LISTING
from pipeline.extract.speech.labelled import assigned, labelled_cut, named_before
from pipeline.extract.speech.parts import FINITE, parts_of
from pipeline.extract.speech.patterns import compiled
from pipeline.extract.speech.preambles import clause_start
from pipeline.extract.speech.predicates import Group
from pipeline.extract.speech.segments import segments
from pipeline.extract.speech.several_dates import chosen
from pipeline.extract.speech.statements import Statement, statement_of
from pipeline.extract.speech.subjects import subject_start
from pipeline.extract.speech.words import DETERMINER, Cut, Part, Span, Words
from pipeline.text.clean import fold_same_length
from pipeline.vocabulary import vocabulary


@lru_cache(maxsize=4096)
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
    if not text.strip() or text.rstrip().endswith("?"):
        return []
    skipped = clause_start(text)
    if skipped:
        return [_moved(s, skipped) for s in read_sentence(text[skipped:], plan_year, before)]
    words = Words.of(text, plan_year)
    whole = _as_a_whole(words, plan_year, before)
    return whole if whole is not None else _by_parts(words, before)


def _as_a_whole(words: Words, plan_year: int, before: str) -> list[Statement] | None:
    """What sentences of a shape of their own say: `Peru: publish …`, a label with its value, a list behind a colon, the plan itself."""
    everything = (0, len(words.text))
    named = assigned(words)
    if named:
        return _assigned_work(words, named, plan_year, before)
    noted = labelled_cut(words, Part(*everything, None)) if before and not groups(words.text) else None
    if noted is not None:
        return [Statement("adds", everything, (noted,))]
    items = listed_behind_colon(words)
    if items:
        return [s for a, b in items for s in _listed_work(words, (a, b), plan_year)]
    return [Statement("none", everything)] if _about_plan(words) else None


def _by_parts(words: Words, before: str) -> list[Statement]:
    """The statements of the parts; a supposition holds up to the next semicolon."""
    turn = re.compile(vocabulary("prose")["generic"]["turn"]).match(words.folded)
    found: list[Statement] = []
    refused = supposed = listed = False
    for part in parts_of(words):
        closed = words.text[: part.start].rstrip().endswith(";")
        supposed = _opens_condition(words) if part.start == 0 else supposed and not closed
        if supposed:
            continue
        if part.group is not None and not part.joined:
            listed = part.group.voice == "thing" and LISTING.match(part.group.verb) is not None
        if turn is not None and part.start == 0 and DETERMINER.match(words.folded, turn.end()):
            part = replace(part, group=Group(0, turn.end(), turn.end(), "", "thing", True))
        statement = statement_of(words, part, before)
        if statement.sort == "plan" and refused and not any(c.field in {"lead", "date"} for c in statement.cuts):
            statement = replace(statement, sort="none")
        refused = refused or (statement.sort == "none" and speaks_of("request", words.folded[part.start : part.stop]))
        if statement.sort == "plan":
            statement = replace(statement, listed=listed)
            before = " ".join(words.text[a:b] for a, b in statement.core)
        if statement.sort != "none":
            found.append(statement)
    return found


def _opens_condition(words: Words) -> bool:
    """`Should the Council agree, a scheme will be …`: all of the sentence is supposed; `Sí` is no `si`."""
    return not words.text.lstrip().startswith("Sí") and any(p.match(words.folded) for p in compiled("conditional"))


def _listed_work(words: Words, span: Span, plan_year: int) -> list[Statement]:
    """A work of a list behind a colon, with what its relative clauses add to it."""
    text = words.text[slice(*span)]
    told = read_sentence(text, plan_year)
    if not any(s.sort == "plan" for s in told):
        first = parts_of(Words.of(text, plan_year))[0]
        cuts, core = without_fields(Words.of(text[: first.stop], plan_year))
        told = [Statement("plan", (0, first.stop), cuts, core, listed=True)] if core else []
        told += [s for s in read_sentence(text, plan_year, text) if s.sort == "adds" and s.span[0] > 0]
    return [_moved(s, span[0]) for s in told]


def _assigned_work(words: Words, at: int, plan_year: int, before: str) -> list[Statement]:
    """`Honduras: instalar cuatro estaciones en mayo`: the work behind the name of who does it."""
    lead = named_before(words)
    told = [_moved(s, at) for s in read_sentence(words.text[at:], plan_year, before)]
    for number, statement in enumerate(told):
        if statement.sort == "plan" and lead is not None and not any(c.field == "lead" for c in statement.cuts):
            told[number] = replace(statement, span=(0, statement.span[1]), cuts=(lead, *statement.cuts))
    return told


def _moved(statement: Statement, by: int) -> Statement:
    """The statement with its spans counted from `by` characters before."""

    def moved(span: Span) -> Span:
        return span[0] + by, span[1] + by

    cuts = tuple(Cut(c.field, c.start + by, c.end + by, moved(c.value)) for c in statement.cuts)
    return replace(statement, span=moved(statement.span), cuts=cuts, core=tuple(map(moved, statement.core)))


@cache
def _works_named() -> re.Pattern[str]:
    """`recoge las actuaciones que el Archivo acometerá`, `what the Service intends to do`: works in general, in a clause that hangs on."""
    generic = alternatives(vocabulary("prose")["generic"]["words"])
    return re.compile(
        rf"(?:\b(?:{generic})\s+(?:(?:that|which|que|quienes)\s+)|\b(?:lo que|cuanto|what)\s+)(?!(?:s?he|it)\s+$|(?:will|shall|sera|seran|se)\b)(?P<who>(?:(?!\b(?:is|are|es|son)\b)[^,;.:]){{2,80}})$"
    )


_IS = re.compile(
    r"\b(?:is|are|es|son|sera|seran|includes?|incluyen?|comprises?|comprenden?)\s+(?:(?:an?|the|una?|el|la|los|las|two|three|dos|tres)\s)"
)
"""`What the Unit will do in June is a survey`: the work is named behind."""


def _about_plan(words: Words) -> bool:
    if ordered_by_law(words.folded) or known_duty(words.folded):
        return True
    told = groups(words.text)
    hangs = len(told) == 1 and _works_named().search(words.folded, 0, told[0].start) is not None
    if hangs and not _IS.search(words.folded, told[0].end):
        return True
    opening = subject_start(words, 0, cuts_in(words, 0, len(words.text)), len(words.text))
    return any(p.match(words.folded[at:].lstrip()) for p in compiled("skip") for at in {0, opening})


def without_fields(words: Words) -> tuple[tuple[Cut, ...], tuple[Span, ...]]:
    """An item of a list without a verb of its own: its fields, and its words without them."""
    cuts = [c for c in cuts_in(words, 0, len(words.text)) if c.field]
    return tuple(chosen(words, cuts)), segments(words, 0, len(words.text), cuts)


_TOLD = re.compile(
    r"\b(?:fue|fueron|ha sido|han sido|[a-záéíóúñ]+(?:ó|aron|ieron)|was|were|had|has|have|met|took|(?:[Tt]he )[A-Z]\w+ [a-z]+ed)\b"
)


def says_fields(text: str, plan_year: int) -> bool:
    """Whether the name of a work carries who or when: `25 de mayo: desfile cívico, a cargo de la Escuela 4`."""
    words = Words.of(text, plan_year)
    if _TOLD.search(text) or (FINITE.search(text) and not re.search(r"[;(]", text)):
        return False
    cuts, core = without_fields(words)
    return bool({"lead", "date"} & {c.field for c in cuts}) and any(text[a:b].strip() for a, b in core)
