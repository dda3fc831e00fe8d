"""A sentence divided into parts, one for each announcement, relative clause, semicolon or further work."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from pipeline.extract.speech.adjuncts import cuts_in
from pipeline.extract.speech.announcements import groups
from pipeline.extract.speech.inflection import alternatives, forms
from pipeline.extract.speech.joints import joints
from pipeline.extract.speech.predicates import Group
from pipeline.extract.speech.present import present_group
from pipeline.extract.speech.several_dates import begins_and_ends
from pipeline.extract.speech.words import Part, Words, in_brackets, is_body
from pipeline.text.bodies import find_bodies

FINITE = re.compile(
    r"\b(?:will|shall|is|are|was|were|has|have|had|did|does|met|noted|agreed|would|fue|fueron|ha|han|es|son|está|están|"
    r"[^\W\d_]+(?:rá|rán|remos|aron|ieron)|se\s[^\W\d_]+ó|prevé|prevén|corresponde|tiene|tienen)\b",
    re.I,
)


_RELATIVE = re.compile(
    r"\s+(?:y|e|and)\s+(?=(?:de\s|en\s|a\s|por\s|con\s)?cuy[oa]s?\s|whose\s)|,\s+(?=(?:(?!siempre|mientras|para|puesto|dado|visto|antes|hasta|desde|salvo|sino|menos|segun|igual|mism|tanto|aunque|porque|ademas|cada|with|from|note|than|later|such|said)[a-z]{4,} (?:que|del que|de l[oa]s? que|cuy[oa]s?) |(?:del|de|al?|en|con|por|para|sobre) (?:la |el |los |las |lo )?(?:que|cual|cuales) |which|who|whose|que|quien|quienes|cuy[oa]s?|lo que|la cual|el cual|los cuales|las cuales|lo cual|mism[oa]s? que|"
    r"for which|the costs? of which|the output of which|of which|in which|with which|con lo que|para l[oa] (?:que|cual)|"
    r"(?:obra|meta|compromiso|iniciativa|proyecto|esfuerzo|encargo|cometido|mision|gestion|asunto|compra|labores|trabajos|job|project|effort|a job|an effort|a project|actividad|accion|tarea|labor|trabajo(?: de [a-z]+)?|ejercicio|evento|a task|an activity|an event|work|para) (?:que|la que|el que|lo que|de l[oa]s? que|del que|de cuy[oa]|l[oa] cual|which|that|to be|for which|in which|of which))\b)"
)


_MARK = re.compile(
    r",\s+so\s+(?=(?:please|do|kindly)\b)|,\s+and\s+(?=(?:i|we)\s+(?:have|has|had|am|are)\b)|;\s+(?!(?:and |y |e )?\(?(?:[b-h]|i{2,3}|iv|vi{0,3}|[2-9])\)\s)|,?\s+(?:and|y)\s+(?=(?:should|must|debe|deben|deberia)\s)|,\s+(?:and|but|y|pero)\s+(?=(?:an?|the|its|una?|el|la|su)\s[^,;.]{3,50}?\s(?:should|must|debe|deberia)\s)|,\s+(?:mientras que|mientras|while|whereas|en tanto que)\s+|\s[–—]\s|\s-\s|:\s+(?!(?:la primera|el primero|las primeras|los primeros|the first)\s)(?=(?:(?:the|it|el|la|los|las|su)|(?:responsable|lead|product|funded|financiad)[a-z]*)\s)|:\s+(?=(?:(?:se\s+)?(?:empieza|comienza|arranca|inicia|termina|acaba|concluye|empezara|comenzara|arrancara|iniciara|terminara|concluira)n?|empezamos|comenzamos|arrancamos|iniciamos|terminamos|it (?:starts|begins|runs)|we (?:start|begin)|work (?:starts|begins))\b)|:\s+(?=(?:an?|una?)\s[^,.;:]{3,50}\s(?:is|will|es|sera|se)\s)|:\s+(?=(?:es|sera|son|queda|quedara|estara|correra)\s+(?:(?:la\s)?(?:tarea|responsabilidad|competencia|obra|encargo|labor)|a\scargo|en\smanos)\b)|:\s+(?=[a-z]+(?:\s(?:and\s|y\s)?[a-z]+){0,3}\s(?:(?:will|shall)\s(?:lead|host|coordinate|chair|fund|pay|finance|organi[sz]e|run)|(?:coordinar|liderar|organizar|financiar|pagar|acoger|dirigir)an?)\b)"
)


_AND = re.compile(
    r",?\s+(?:and that|and|y que|y|e|while|whereas|mientras que|mientras|en tanto que|but|pero|asimismo|whilst)\s+(?:also\s+|tambien\s+|then\s+|luego\s+|finally\s+)?"
)


_WHILE = re.compile(r",?\s+(?:while|whereas|mientras|en tanto)")


_WHO = re.compile(r"\b(?:que|which|that|who|quien|quienes|donde|where|cual|cuales)\s+(?:[a-záéíóúñ]+\s+){0,2}$")


_THAT = re.compile(
    r"(?:agreed|decided|resolved|planned|foreseen|acord\w+|decid\w+|resolv\w+|previst\w+)\s+(?:that|que)\b", re.I
)


_NAME_ONLY = re.compile(r"(?:the |el |la |los |las )?[A-ZÁÉÍÓÚÑ][\w'’.-]*(?:\s[\w'’.-]+){0,4}$")


def parts_of(words: Words) -> list[Part]:
    found = _weak(words, [g for g in groups(words.text) if not _only_end(words, g)])
    cuts: dict[int, tuple[int, bool, bool]] = {}
    """where a part begins -> (where the one before it ends, relative, joined)"""
    inside = [(g.start, g.end) for g in found]
    for pattern, relative in ((_MARK, False), (_RELATIVE, True)):
        for match in pattern.finditer(words.folded):
            if not any(a < match.end() - 1 and match.start() < b for a, b in inside) and not (
                in_brackets(words.text, match.start()) or _only_date(words, match.start())
            ):
                cuts[match.end()] = (match.start(), relative, False)
    kept: list[Group] = []
    for group in found:
        if not kept:
            opening = words.text[: group.start]
            if not (_WHO.search(opening) and group is not found[-1] and ", " not in opening) or _THAT.search(opening):
                kept.append(group)
            continue
        if _ONE_OBJECT.fullmatch(words.folded, kept[-1].end, group.start) and kept[-1].voice == group.voice == "active":
            kept[-1] = replace(kept[-1], end=group.end)
            continue
        if not any(kept[-1].end <= at <= group.start for at in cuts):
            boundary = _boundary(words, kept[-1].end, group.start)
            if boundary is None:
                continue
            cuts[boundary[1]] = (boundary[0], False, False)
        kept.append(group)
    if kept and (before := _clause_before(words, kept[0])) is not None:
        cuts.setdefault(before[1], (before[0], False, False))
    for at, end, group in joints(words, kept, cuts):
        cuts[at] = (end, False, True)
        kept.append(group)
    return _assembled(words, kept, cuts)


def _only_date(words: Words, stop: int) -> bool:
    """`En mayo: la segunda reunión`: the date is the label of what follows."""
    return any(
        (c.end <= stop and not words.text[: c.start].strip(" ,") and not words.text[c.end : stop].strip(" ,."))
        or c.start < stop < c.end
        for c in words.dates
    )


def _only_end(words: Words, group: Group) -> bool:
    """`begins on 1 February and is to be over on 30 May`: the second verb says no more than when the work ends."""
    return group.voice == "copula" and any(
        a.end <= group.start < b.value[0] and begins_and_ends(words, (a, b)) for a, b in pairwise(words.dates)
    )


_ONE_OBJECT = re.compile(r"\s+(?:y|e|and)\s+")
"""`rediseñará y pilotará el programa`: two verbs, one work."""


def _boundary(words: Words, start: int, stop: int) -> tuple[int, int] | None:
    """Where between two announcements the second's part begins: (end of the first, begin of the second)."""
    if _WHO.search(words.text[start:stop]) and not re.search(
        r"(?:and that|y que)\s+(?:\w+\s+){0,2}$", words.folded[start:stop]
    ):
        return None
    in_dates = [c.value for c in words.dates]
    matches = [
        m
        for m in _AND.finditer(words.folded, start, stop + 1)
        if not any(a <= m.start() < b for a, b in in_dates)
        and len(words.text[m.end() : stop].split()) <= 12
        and not in_brackets(words.text, m.start())
    ]
    if matches:
        at = len(matches) - 1
        while (
            at > 0
            and _NAME_ONLY.match(words.text[matches[-1].end() : stop].strip())
            and not _WHILE.match(matches[at].group())
            and _NAME_ONLY.match(words.text[matches[at - 1].end() : matches[at].start()])
            and not any(matches[at - 1].end() <= c.start < matches[at].start() for c in words.dates)
        ):
            at -= 1
        return matches[at].span()
    commas = [
        m for m in re.compile(r",\s+").finditer(words.text, start, stop) if len(words.text[m.end() : stop].split()) <= 8
    ]
    return commas[-1].span() if commas else None


def _clause_before(words: Words, group: Group) -> tuple[int, int] | None:
    """Where a clause without an announcement ends before the first one: `NordForsk finances it, and the outcome will be …`."""
    finite = rf"\b(?:{alternatives(forms('fund').finite | forms('lead').finite)})\b|\b(?:is|are|has been|have been|es|son|está|están)\s"
    for match in reversed(list(_AND.finditer(words.folded, 0, group.start + 1))):
        short = len(words.text[match.end() : group.start].split()) <= 8
        dated = any(c.start <= match.start() < c.end for c in words.dates)
        if not short or dated or not re.search(finite, words.folded[: match.start()]):
            continue
        passive = re.search(
            r"\b(?:is|are|es|son|esta|estan|queda|corre)\s.*\b(?:by|por|cargo del?|cuenta del?)\s",
            words.folded[: match.start()],
        )
        named = words.text[match.end() : group.start].strip()
        if match.group().startswith(",") or (passive and named and (find_bodies(named) or is_body(named))):
            return match.span()
    return None


def _weak(words: Words, found: list[Group]) -> list[Group]:
    """The present tense announces where a date of the plan's year stands with it: `En mayo se celebra el encuentro`, in each clause of its own."""
    marks = [
        m
        for m in _MARK.finditer(words.folded)
        if not in_brackets(words.text, m.start()) and not _only_date(words, m.start())
    ]
    starts, stops = [0, *(m.end() for m in marks)], [*(m.start() for m in marks), len(words.text)]
    weak: list[Group] = []
    for start, end in zip(starts, stops, strict=True):
        stop = min(
            [m.start() for m in _RELATIVE.finditer(words.folded, start, end) if not _set_in(words, m.end(), end)],
            default=end,
        )
        if (
            start >= stop
            or any(start <= g.start < stop for g in found)
            or (start and _REFERS.match(words.folded, start))
        ):
            continue
        further = stop < end and _TAKES_PLACE.match(words.folded, stop) is not None
        group = present_group(words, stop, start, end if further else stop)
        if group is not None and not any(g.start < group.end and group.start < g.end for g in found):
            weak.append(group)
    return sorted([*found, *weak], key=lambda g: g.start)


_TAKES_PLACE = re.compile(
    r",\s+(?:which|that|que)\s+(?:runs?|takes? place|starts?|begins?|opens?|lasts?|ends?|continues?|is held|are held|is due|is to|se celebran?|se realizan?|comienzan?|empiezan?|duran?|terminan?)\s"
)
"""`Eurostat hosts a pilot, which runs from 15 February to 15 May`: the date of the work in its relative clause."""
_REFERS = re.compile(r"(?:it|they|this|these|that|those|he|she|both|each|su|sus|est[aeo]s?|its|their)\s")
"""What opens a clause that speaks on of the work before; a body of its own has a name."""
_VERB_AHEAD = re.compile(r"\s+(?:is|are|gets?|[a-z]{3,}s|[a-z]{3,}(?=\s+(?:the|an?|its|their)\s))\b")


def _set_in(words: Words, start: int, stop: int) -> bool:
    """Whether a relative clause is set in before the verb: `Work on the papers, which stopped in 2018, resumes in May`."""
    comma = words.folded.find(",", start, stop)
    return comma > 0 and _VERB_AHEAD.match(words.folded, comma + 1, stop) is not None


def _named_work(words: Words, stop: int) -> bool:
    """A name with its date or lead before the relative clause: `Elaboración del inventario antes de abril, que dará lugar a un mapa`."""
    told = {c.field for c in cuts_in(words, 0, stop)}
    first = re.match(r"[A-ZÁÉÍÓÚÑ][a-záéíóúñ]+\s*(?:,|de\b|del\b|para\b|of\b|for\b|on\b)", words.text)
    return first is not None and len(told & {"lead", "date", "resources"}) >= 2


def _assembled(words: Words, kept: Sequence[Group], cuts: dict[int, tuple[int, bool, bool]]) -> list[Part]:
    """Parts in order. A relative clause set into the sentence before its verb (`Un taller, que …, se hará`) is no cut."""
    order = sorted(kept, key=lambda g: g.start)
    if order:
        first = [at for at in cuts if at <= order[0].start]
        closed = bool(first) and ", " in words.text[max(first) : order[0].start]
        both = len(order) > 1 and any(v[1] and order[0].end <= at <= order[1].start for at, v in cuts.items())
        if len(order) > 1 and not both and first and cuts[max(first)][1] and not closed:
            order, dropped = order[1:], order[0]
            cuts = {
                at: v
                for at, v in cuts.items()
                if not (at <= dropped.start and v[1]) and not dropped.end <= at <= order[0].start
            }
        elif first and cuts[max(first)][1]:
            cuts = {
                at: v
                for at, v in cuts.items()
                if at != max(first) or FINITE.search(words.text[: v[0]]) or _named_work(words, v[0])
            }
    starts = [0, *sorted(cuts)]
    stops = [cuts[at][0] for at in sorted(cuts)] + [len(words.text)]
    parts: list[Part] = []
    for start, stop in zip(starts, stops, strict=True):
        if start >= stop:
            continue
        own = next((g for g in order if start <= g.start < stop), None)
        relative, joined = (cuts[start][1], cuts[start][2]) if start in cuts else (False, False)
        elided = (
            own is not None
            and not words.text[start : own.start].strip()
            and not words.text[:start].rstrip().endswith(";")
        )
        relative = relative or (bool(parts) and parts[-1].relative and elided)
        parts.append(Part(start, stop, own, relative, joined))
    return parts
