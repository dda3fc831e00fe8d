"""Which words of a part are the activity: what is left of it without fields, asides and what opens it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from pipeline.extract.speech.anaphora import is_pronoun, is_whole
from pipeline.extract.speech.doers import named_after
from pipeline.extract.speech.inflection import forms
from pipeline.extract.speech.names import each_by_each, fits, name_end
from pipeline.extract.speech.predicates import Group
from pipeline.extract.speech.segments import segments
from pipeline.extract.speech.subjects import CLAUSE_OPENING, actor_of, subject_of
from pipeline.extract.speech.words import Cut, Part, Span, Words, is_body, made_things
from pipeline.text.bodies import find_bodies


def first_comma(words: Words, at: int, stop: int) -> int:
    """The first comma that no inserted date follows."""
    for match in re.compile(r",\s").finditer(words.text, at, stop):
        if not any(
            abs(c.start - match.start()) <= 2 or c.start <= match.end() < c.end or c.end == match.start()
            for c in words.dates
        ):
            return match.start()
    return stop


def object_of(words: Words, at: int, stop: int, cuts: Sequence[Cut]) -> str:
    """What stands behind a verb, folded, up to the next field or mark."""
    end = min([c.start for c in cuts if c.start >= at and c.end > c.start], default=stop)
    end = min(end, stop)
    text = words.folded[at:end]
    text = re.split(r"[,;.(]|\s(?:and|y|e)\s", text)[0]
    return re.sub(r"^\s*(?:for|of|in|on|all|with|de|del|por|a|con|to|todos?|todas?)?\s*", "", text).strip()


_INSERTED = r"por fin|por ultimo|ademas|asimismo|tambien|finalmente|igualmente|por (?:primera|segunda|tercera) vez|como (?:cada|todos los) anos?|como (?:siempre|de costumbre|es habitual)|de nuevo|nuevamente|as usual|as (?:every|each) year|once more|at last|again|finally"
"""Asides set between a verb and what it is about: `Saldrá en marzo, por fin, la guía`."""


def rest_behind(words: Words, at: int, stop: int, cuts: Sequence[Cut]) -> str:
    """Folded words behind the verb that are in no field and no aside, from a noun phrase on; empty if there are none."""
    text = list(words.folded[at:stop])
    for cut in cuts:
        for i in range(max(cut.start, at), min(cut.end, stop)):
            text[i - at] = " "
    rest = re.sub(r"^(?:\s*(?:and|y|also|tambien|asi)\b)*", "", "".join(text)).strip(" ,.;:")
    rest = re.sub(rf"^(?:{_INSERTED}|(?:en|durante|in|during) 20\d\d)\s*,?\s*", "", rest)
    rest = re.sub(
        r"^(?:en (?:linea|marcha|funcionamiento|comun|practica|servicio|vigor|operacion)|a (?:cabo|disposicion|prueba|punto)|al dia)\b\s*,?\s*",
        "",
        rest,
    )
    rest = re.sub(r"^(?:en|con|por|para|sobre|a|de)\s+(?:el|ella|ellos|ellas|ello|esto|eso)\s*,\s*", "", rest)
    rest = re.sub(
        r"^(?:en|por|de|con|al?|ante|entre|para|sobre)\s+(?:(?:los|las|el|la|sus|su|cada|tod[oa]s?)\s+)*\w+(?:\s+(?:(?:de|del)\s+(?:la\s+|los\s+|las\s+)?)?\w+){0,3}?\s*,?\s+(?=(?:un|una|unos|unas|el|la|los|las|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|treinta|cuarenta|cincuenta|cien|mil|[a-z]+cient[oa]s|quinient[oa]s|\d+)\s)",
        "",
        rest,
    )
    return re.sub(
        r"^(?:(?:debiendo|quedando|siendo|estando) |de manera|de forma|in a|in|en|por|de|con|with|to|a(?=\s+(?:l[oa]s|la|el|un|una|cada|tod|sus?|est|partir|traves|distancia|nivel|mas|lo|cargo|partes|medias|\d))|al|at|as|como|on|for|para|by|before|after|until|once|when|antes|hasta|despues|cuando|tras|virtually|virtual(?:mente)?|online|presencial(?:mente)?)\b.*$",
        "",
        rest,
    )


def by_agent(words: Words, part: Part, cuts: list[Cut]) -> list[Cut]:
    """In the passive whoever stands behind `by` does it: `Fees will be compared by the harbour masters`."""
    group = part.group
    if group is None or group.voice not in {"passive", "reflexive"} or any(c.field == "lead" for c in cuts):
        return cuts
    if _TAKES_CARE.search(words.folded[group.start : group.end + len(" cargo")]):
        named = named_after(words, group.end, part.stop, "lead")
        return [*cuts, named] if named is not None else cuts
    for match in re.compile(
        r"(?<![\w-])(?<!uno )(?<!una )(?<!dos )(?<!tres )(?:by|por)\s+(?:(?:the|el|la|los|las|our|its|their)\s+)?(?![a-z]+ing\b|\d|means|e-?mail|post|phone|video|hand|then|each|which|fin|cuenta|encargo|orden|iniciativa|ultimo|ejemplo|ello|eso|tanto|supuesto|cierto|ahora|igual|separado|medio|via|correo|primera|segunda|etapas|lo|un total|ciento|turnos|region)"
    ).finditer(words.folded, group.end, part.stop):
        if (
            any(c.start <= match.end() and match.start() < c.end for c in (*cuts, *words.dates))
            or group.verb in forms("fund_only").participle
        ):
            continue
        if each_by_each(words, match.end()):
            continue
        end = name_end(words, match.end(), part.stop, "lead")
        name = words.text[match.end() : end]
        between = words.folded[group.end : match.start()]
        own = _OTHERS.search(between)
        others = (own and own[1] not in _doing() and not fits("lead", name)) or _SUPPOSED.search(between)
        thing = group.verb in forms("agents_no_lead").participle and not fits("lead", name)
        how = (
            match.group().split()[0] == "por"
            and len(match.group().split()) == 1
            and name.islower()
            and not fits("lead", name)
        )
        if 0 < len(name.split()) <= 8 and not others and not thing and not how:
            return [*cuts, Cut("lead", match.start(), end, (match.end(), end))]
    return cuts


@cache
def _doing() -> frozenset[str]:
    return frozenset().union(*(forms(n).participle for n in ("lead", "act", "hold", "do")))


_OTHERS = re.compile(r"\s([a-z]+(?:ed|[aio]d[oa]s?))\s+$")
"""`las cajas afectadas por la humedad`: the agent of a participle of its own, unless a body."""
_SUPPOSED = re.compile(r"\b(?:subject to|sujet[oa]s? a|once|when|if|that|which|upon|pending|que|cuando|si|previa)\b")
_TAKES_CARE = re.compile(r"\bse (?:ocupa|encarga|responsabiliza|haran? cargo)")


def own_lead(words: Words, part: Part, cuts: list[Cut]) -> list[Cut]:
    """Who leads: told by a cue, else the subject. `the guide prepared by Chile` does not lead what Peru publishes."""
    actor = actor_of(words, part, cuts)
    if not actor:
        return cuts
    told = [c for c in cuts if c.field == "lead"]
    if part.group is not None:
        closed = [
            c
            for c in told
            if (
                re.match(r"\s*,|\s*(?:to be|que sera|and)\b|\(", words.text[c.start : c.end])
                and c.start > part.group.start
            )
            or words.text[part.group.start : c.start].rstrip().endswith((",", "("))
            or c.end <= subject_of(words, part, cuts)[0]
            or not re.match(r",?\s*[a-z]+(?:ed|[aio]d[oa]s?)?\s+(?:by|por)\b", words.folded[c.start :])
        ]
        loose = [c for c in told if c not in closed]
        cuts = [c for c in cuts if c not in loose]
        told = closed
    return cuts if told else [*cuts, *actor]


@cache
def _done_with_people() -> frozenset[str]:
    """Participles of what is done with people: `Fifty nurses will be trained in triage` names no work without its verb."""
    return forms("people").participle


def core_of(words: Words, part: Part, cuts: Sequence[Cut]) -> tuple[Span, ...]:
    """The spans of the activity: subject of an event or passive, else the verb with what follows; fields left out."""
    group = part.group
    assert group is not None
    subject = subject_of(words, part, cuts)
    named = words.text[slice(*subject)].strip()
    if CLAUSE_OPENING.match(words.folded, subject[0]):
        named = ""
    if group.voice == "copula":
        return segments(words, group.end, part.stop, cuts)
    if group.voice == "active":
        gathers = (
            named
            and not (is_body(named) or find_bodies(named))
            and _GATHERS.match(words.folded, group.core) is not None
        )
        own = not gathers and (not named or _acts_by_itself(words, part, subject, cuts))
        return segments(words, group.core if own else subject[0], part.stop, cuts)
    if named and _JOINS.match(words.folded[group.start : group.end]):
        return segments(words, subject[0], part.stop, cuts)
    if _opened_by_date(words, part, cuts) and not _says_what_is_done(words, group):
        return segments(words, group.end, part.stop, cuts)
    if group.voice == "passive" and named:
        return _of_passive(words, part, subject, cuts)
    return _of_event(words, part, subject, named, cuts)


_GATHERS = re.compile(r"(?:meets?|convenes?|gathers?|assembles?|sits?|come together)\b(?!\s+(?:the|an?|all|its)\s)")
"""`Inspectors will come together in Roseau`: who meets belongs to the activity."""
_JOINS = re.compile(r"(?:.*\s)?se (?:reun|encontr|sum|incorp)")


def _acts_by_itself(words: Words, part: Part, subject: Span, cuts: Sequence[Cut]) -> bool:
    """Whether the subject of an active verb is who does the work, or stands for them; else it belongs to the activity."""
    group = part.group
    assert group is not None
    if (
        group.actor is not None
        or part.joined
        or (is_pronoun(words.folded[slice(*subject)]) and not actor_of(words, part, ()))
        or is_whole(words, subject)
    ):
        return True
    return bool(actor_of(words, part, ()) or actor_of(words, part, cuts))


def _opened_by_date(words: Words, part: Part, cuts: Sequence[Cut]) -> bool:
    """`En mayo, con la Red, se hará un taller`: nobody's verb behind a comma, with a new thing behind it."""
    group = part.group
    assert group is not None
    thing = re.match(
        r"(?:un|una|unos|unas|dos|tres|cuatro|cinco|an?|two|three)\s", rest_behind(words, group.end, part.stop, cuts)
    )
    comma = "," in words.text[part.start : group.start]
    return group.empty and thing is not None and comma and not actor_of(words, part, cuts)


def _of_passive(words: Words, part: Part, subject: Span, cuts: Sequence[Cut]) -> tuple[Span, ...]:
    """The subject of a passive, with its verb where the subject alone names no work."""
    group = part.group
    assert group is not None
    following = rest_behind(words, group.end, part.stop, cuts)
    taught = re.compile(r"\s+(?:in|on|en|sobre|to)\s+(?=[a-z])").match(words.folded, group.end, part.stop)
    undated = taught is not None and not any(c.start < taught.end() + 1 and group.end < c.end for c in cuts)
    if (undated or not following.strip(" .,")) and group.verb in _done_with_people():
        return _from_subject(words, part, subject, cuts)
    work = _work_on(words, part, subject, cuts)
    if work is not None:
        return segments(words, work, part.stop, cuts)
    if _says_too_little(words, group, subject, cuts):
        return _from_subject(words, part, subject, cuts)
    about = re.compile(r"de\s+(?=(?:la|los|las)\s)").match(words.folded, *subject)
    if about is not None and _TAKES_CARE.search(words.folded[group.start : group.end + len(" cargo")]):
        subject = (about.end(), subject[1])  # `De la reparación se ocupará la Unidad`
    elif _says_what_is_done(words, group):
        return _from_subject(words, part, subject, cuts)
    return segments(words, subject[0], subject[1], cuts)


def _from_subject(words: Words, part: Part, subject: Span, cuts: Sequence[Cut]) -> tuple[Span, ...]:
    """From the subject on, over what is set in between it and its verb: `The Laboratory, for its part, shall be inspected`."""
    group = part.group
    assert group is not None
    if "," not in words.text[subject[1] : group.start]:
        return segments(words, subject[0], part.stop, cuts)
    return (*segments(words, *subject, cuts), *segments(words, group.start, part.stop, cuts))


_PARTICIPLE = re.compile(r"(?:[a-z-]+(?:ed|[aio]d[oa]s?)|(?:[a-z]+(?:st|ch|rt|ct|ert)[oa]s?))$")


def _says_what_is_done(words: Words, group: Group) -> bool:
    """`shall be dewormed`, `será instalado`, not `will be held`: the participle belongs to the activity."""
    said = words.folded[group.start : group.end].split()
    empty = forms("light").participle | forms("happen").participle | forms("end").participle
    done = group.verb in forms("act").participle or (
        _PARTICIPLE.match(group.verb) is not None and said[-1] == group.verb
    )
    done = done or (
        bool(said) and said[-1] == group.verb and bool({"be", "is", "are", "being", "get", "gets"} & {*said[:-1]})
    )
    if group.voice == "passive" and group.verb in empty and _BEYOND.match(words.folded, group.end):
        return not any(c.start <= group.end + 1 < c.end for c in words.dates)
    return group.voice == "passive" and (done or bool(group.verb and not group.empty)) and group.verb not in empty


_BEYOND = re.compile(r"\s+(?:to|into|onto|across)\s+(?:the|all|every|each|an?|[a-z]+)\s")
"""`gets extended to the remaining parishes`: an end that is a place or people, no time."""


def _of_event(words: Words, part: Part, subject: Span, named: str, cuts: Sequence[Cut]) -> tuple[Span, ...]:
    """Of `se` with a verb, and of what takes place: the thing before the verb, else what stands behind it."""
    group = part.group
    assert group is not None
    following = rest_behind(words, group.end, part.stop, cuts)
    actor = actor_of(words, part, cuts)
    body = find_bodies(named) and following and not made_things(named)
    if named and not actor and not body and not (group.voice == "thing" and following):
        own = group.voice == "reflexive" and not group.empty
        return segments(words, subject[0], part.stop if own else subject[1], cuts)
    if not following and not actor and not trains(words, group):
        return ()
    first = group.end if group.empty and not actor and not _says_what_is_done(words, group) else group.core
    if group.empty and group.voice == "reflexive" and group.core > group.start:
        reflexive = group.core < group.end and words.folded[group.core : group.end].startswith("se ")
        first = group.end if reflexive else group.core
    return segments(words, first, part.stop, cuts)


def trains(words: Words, group: Group) -> bool:
    """`se capacitará a 120 jóvenes`: people stand behind `a` as what others have for an object."""
    if group.voice != "reflexive" or group.verb.removeprefix("se ") not in forms("people").finite:
        return False
    return re.match(r"\s+al?\s+(?:l[oa]s\s+)?(?:\d|[a-z]{3,})", words.folded[group.end :]) is not None


_BARE_WORK = re.compile(
    r"(?:(?:the|el|los|las|la)\s+)?(?:works?|trabajos?|obras?|labou?res|tareas|preparations?|construction)$"
)
_ON = re.compile(r"\s(?:on|of|del?|para|in)\s+(?=[a-z0-9])")


def _work_on(words: Words, part: Part, subject: Span, cuts: Sequence[Cut]) -> int | None:
    """`Work will begin on 5 March on the replacement of the receiver`: where the thing worked on begins."""
    group = part.group
    if group is None or not group.empty or not _BARE_WORK.match(words.folded[slice(*subject)].strip()):
        return None
    for match in _ON.finditer(words.folded, group.end, part.stop):
        if not any(c.start <= match.start() + 1 < c.end or c.start == match.end() for c in (*cuts, *words.dates)):
            return match.end()
    return None


def _says_too_little(words: Words, group: Group, subject: Span, cuts: Sequence[Cut]) -> bool:
    """`Telemetry is to be fitted to eleven rain gauges`: one bare word that is no product names no work without what follows."""
    name = words.text[slice(*subject)].strip()
    behind = re.compile(r"\s+(?:to|into|onto|a|al)\s").match(words.folded, group.end)
    return (
        behind is not None
        and len(name.split()) == 1
        and not made_things(name)
        and not any(c.start < behind.end() and group.end <= c.start for c in (*cuts, *words.dates))
    )
