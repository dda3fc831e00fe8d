"""Who does, or pays, what was told before: `Peru will edit it`, `lo editará la Unidad`, `, which the Agency will put online`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from pipeline.extract.speech.anaphora import is_pronoun, refers
from pipeline.extract.speech.inflection import forms
from pipeline.extract.speech.names import fits, name_end
from pipeline.extract.speech.predicates import Group, is_ready, takes_up
from pipeline.extract.speech.subjects import named_span, subject_of
from pipeline.extract.speech.words import Cut, Part, Words, is_body
from pipeline.text.bodies import find_bodies


def _carries_out(group: Group) -> bool:
    """Verbs for doing a work (`do`, `run`, `elaborar`), not for doing something further with it (`translate`, `repetir`)."""
    verb = re.sub(r"^(?:lo|la|los|las)\s+|(?<=[aei]r)(?:lo|la|los|las)$", "", group.verb)
    return verb in forms("lead").every | forms("hold").every | forms("fund").every | forms("do").every


def doer_of(words: Words, part: Part, cuts: Sequence[Cut], before: str) -> Cut | None:
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
    ready = is_ready(group, words.folded)  # `y la tendrá lista` names nobody
    after = None if ready else named_after(words, group.end, part.stop, field, loose=True)
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
    if group is None or group.verb in forms("result").every - forms("lead").every:
        return None
    if relative is None:
        field = "resources" if group.verb in forms("fund_only").every else "lead"
        return (
            named_after(words, group.end, part.stop, field)
            if not words.text[part.start : group.start].strip()
            else None
        )
    if costs is not None and group.verb.removeprefix("se ") not in _acting():
        return None  # `cuyo informe conocerá el Comité`
    field = "resources" if group.verb in forms("fund_only" if costs is None else "fund").every else "lead"
    before = words.text[relative.end() : group.start].strip()
    if before:
        span = named_span(words, relative.end(), group.start)
        name = words.text[slice(*span)]
        return Cut(field, span[0], span[0], span) if 0 < len(name.split()) <= 10 and fits("lead", name) else None
    return named_after(words, group.end, part.stop, field)


@cache
def _acting() -> frozenset[str]:
    return frozenset().union(*(forms(n).every for n in ("lead", "act", "hold", "do", "fund"))) | {"ejercera", "ejerce"}


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


def named_after(words: Words, at: int, stop: int, field: str, *, loose: bool = False) -> Cut | None:
    """`que liderará Perú`, `lo financiará la UE`: the subject behind its verb."""
    opening = re.compile(
        r"\s+(?:(?:adelante|a cabo|conjuntamente|en linea|tambien|en marcha|al dia)\s+)?(?:(?:el|la|los|las|the)\s+)?"
    ).match(words.text, at, stop)
    if opening is None:
        return None
    end = name_end(words, opening.end(), stop, field)
    value = words.text[opening.end() : end]
    if re.match(
        r"(?:en|con|por|para|a|al|sobre|de|del|in|at|on|from|for|to|with|by|of|until|during|through|across|over|under)\s",
        value,
    ):
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
