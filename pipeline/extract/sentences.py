"""One sentence of a plan: which works it announces, and which of its words are fields of them.

A sentence is divided into parts, one for each announcement (`pipeline.extract.predicates`), relative clause or semicolon. A
part either plans a work of its own or adds fields to the work before it (`; it will be led by Peru`, `, que se financiará
con …`), or says neither. The words are cut, never rewritten: fields are spans (`pipeline.extract.adjuncts`), the activity is
what is left of the part from the verb on, or its subject where the verb says no more than that it takes place.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from pipeline.extract.adjuncts import Cut, Span, Words, cuts_in, fits, in_year, is_body, made_things, name_end
from pipeline.extract.inflection import alternatives, forms
from pipeline.extract.predicates import Group, compiled, expand, groups, takes_up
from pipeline.text.bodies import find_bodies
from pipeline.text.clean import fold_same_length
from pipeline.text.dates import read_dates
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


@dataclass(frozen=True, slots=True)
class _Part:
    """`[start, stop)` of the sentence; `relative`: it hangs on the words before; `joined`: it goes on with a bare verb."""

    start: int
    stop: int
    group: Group | None
    relative: bool = False
    joined: bool = False


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
    return found or Statement("none", (0, len(text)), tuple(cuts_in(Words.of(text, plan_year), 0, len(text))), ((0, len(text)),))


_FINITE = re.compile(
    r"\b(?:will|shall|is|are|was|were|has|have|had|did|does|met|noted|agreed|would|fue|fueron|ha|han|es|son|está|están|"
    r"[^\W\d_]+(?:rá|rán|remos|aron|ieron)|se\s[^\W\d_]+ó|prevé|prevén|corresponde|tiene|tienen)\b",
    re.I,
)


def is_sentence(text: str) -> bool:
    """A full sentence of running text, with a finite verb; `Publicar la guía.` and `Third regional workshop` are none."""
    return len(text.split()) >= 7 and text.rstrip().endswith((".", ";")) and (_FINITE.search(text) is not None or bool(groups(text)))


def read_sentence(text: str, plan_year: int, before: str = "") -> list[Statement]:
    """What the sentence says, part by part. `before`: the activity told just before, whose words it may take up."""
    if not text.strip():
        return []
    words = Words.of(text, plan_year)
    text = words.text
    if _about_plan(words):
        return [Statement("none", (0, len(text)))]
    turn = re.compile(vocabulary("prose")["generic"]["turn"]).match(words.folded)
    found: list[Statement] = []
    refused = False
    for part in _parts(words):
        if turn is not None and part.start == 0 and _DETERMINER.match(words.folded, turn.end()):
            part = replace(part, group=Group(0, turn.end(), turn.end(), "", "thing", True))
        statement = _statement(words, part, before)
        if statement.sort == "plan" and refused and not any(c.field in {"lead", "date"} for c in statement.cuts):
            statement = replace(statement, sort="none")
        refused = refused or (statement.sort == "none" and _said("request", words.folded[part.start : part.stop]))
        if statement.sort == "plan":
            before = " ".join(text[a:b] for a, b in statement.core)
        if statement.sort != "none":
            found.append(statement)
    return found


def _finished(text: str) -> str:
    """The sentence with a verb where the list gives it: `During the first quarter, Finance will: …`."""
    bare = text.rstrip(" :")
    if re.search(r"\b(?:will|shall|to|also|then|jointly)$", bare):
        return f"{bare} prepare"
    return f"{bare} preparar" if re.search(r"\b(?:de|previsto|prevé|preve|prevén|propone|proponen|a|debe|deben|deberá|deberán)$", bare) else text


def shared_fields(text: str, plan_year: int) -> tuple[Cut, ...]:
    """Lead, money and date of a sentence that introduces a list."""
    words = Words.of(text, plan_year)
    cuts: list[Cut] = []
    words = Words.of(_finished(text), plan_year)
    for part in _parts(words):
        own = cuts_in(words, part.start, part.stop)
        if not any(c.field == "lead" for c in own):
            own += _actor(words, part, own)
        known = {c.field for c in cuts}
        cuts += [c for c in own if c.field in {"lead", "resources", "date"} and c.field not in known]
    return tuple(cuts)


def _about_plan(words: Words) -> bool:
    opening = _subject_start(words, 0, cuts_in(words, 0, len(words.text)), len(words.text))
    return any(p.match(words.folded[at:].lstrip()) for p in compiled("skip") for at in {0, opening})


# parts ---------------------------------------------------------------------------------------------------------------
_RELATIVE = re.compile(
    r",\s+(?=(?:which|who|whose|que|quien|quienes|cuy[oa]s?|lo que|la cual|el cual|los cuales|las cuales|lo cual|mism[oa]s? que|"
    r"for which|the costs? of which|the output of which|of which|in which|with which|con lo que|para l[oa] (?:que|cual)|"
    r"(?:actividad|accion|tarea|labor|trabajo|evento|a task|an activity|an event|work|para) (?:que|la que|el que|lo que|l[oa] cual|which|that|to be|for which|in which|of which))\b)"
)
_MARK = re.compile(r";\s+|,?\s+(?:and|y)\s+(?=(?:should|must|debe|deben|deberia)\s)|,\s+(?:mientras que|mientras|while|whereas|en tanto que)\s+|\s[–—]\s|\s-\s|:\s+(?=(?:the|it|el|la|los|las|su|responsable|lead|product|funded|financiad)[a-z]*\s)")
_AND = re.compile(r",?\s+(?:and that|and|y que|y|e|while|whereas|mientras que|mientras|en tanto que|but|pero|asimismo|whilst)\s+(?:also\s+|tambien\s+|then\s+|luego\s+|finally\s+)?")
_WHILE = re.compile(r",?\s+(?:while|whereas|mientras|en tanto)")
_WHO = re.compile(r"\b(?:que|which|that|who|quien|quienes|donde|where|cual|cuales)\s+(?:[a-záéíóúñ]+\s+){0,2}$", re.I)
_THAT = re.compile(r"(?:agreed|decided|resolved|planned|foreseen|acord\w+|decid\w+|resolv\w+|previst\w+)\s+(?:that|que)\b", re.I)
_NAME_ONLY = re.compile(r"(?:the |el |la |los |las )?[A-ZÁÉÍÓÚÑ][\w'’.-]*(?:\s[\w'’.-]+){0,4}$")


def _parts(words: Words) -> list[_Part]:
    found = _weak(words, groups(words.text))
    cuts: dict[int, tuple[int, bool, bool]] = {}
    """where a part begins -> (where the one before it ends, relative, joined)"""
    inside = [(g.start, g.end) for g in found]
    for pattern, relative in ((_MARK, False), (_RELATIVE, True)):
        for match in pattern.finditer(words.folded):
            if not any(a < match.end() - 1 and match.start() < b for a, b in inside) and not _in_brackets(words.text, match.start()):
                cuts[match.end()] = (match.start(), relative, False)
    kept: list[Group] = []
    for group in found:
        if not kept:
            opening = words.text[: group.start]
            if not (_WHO.search(opening) and group is not found[-1] and ", " not in opening) or _THAT.search(opening):
                kept.append(group)
            continue
        if not any(kept[-1].end <= at <= group.start for at in cuts):
            boundary = _boundary(words, kept[-1].end, group.start)
            if boundary is None:
                continue
            cuts[boundary[1]] = (boundary[0], False, False)
        kept.append(group)
    for at, end, group in _joints(words, kept, cuts):
        cuts[at] = (end, False, True)
        kept.append(group)
    return _assembled(words, kept, cuts)


def _in_brackets(text: str, at: int) -> bool:
    return text.count("(", 0, at) > text.count(")", 0, at)


def _boundary(words: Words, start: int, stop: int) -> tuple[int, int] | None:
    """Where between two announcements the second's part begins: (end of the first, begin of the second)."""
    if _WHO.search(words.text[start:stop]) and not re.search(r"(?:and that|y que)\s+(?:\w+\s+){0,2}$", words.folded[start:stop]):
        return None
    in_dates = [c.value for c in words.dates]
    matches = [m for m in _AND.finditer(words.folded, start, stop + 1) if not any(a <= m.start() < b for a, b in in_dates) and len(words.text[m.end() : stop].split()) <= 12 and not _in_brackets(words.text, m.start())]
    if matches:
        at = len(matches) - 1
        while at > 0 and not _WHILE.match(matches[at].group()) and _NAME_ONLY.match(words.text[matches[at - 1].end() : matches[at].start()]):
            at -= 1
        return matches[at].span()
    commas = [m for m in re.compile(r",\s+").finditer(words.text, start, stop) if len(words.text[m.end() : stop].split()) <= 8]
    return commas[-1].span() if commas else None


def _joints(words: Words, kept: Sequence[Group], cuts: dict[int, tuple[int, bool, bool]]) -> list[tuple[int, int, Group]]:
    """Further works behind one announcement: `to inspect … and to report …`; a plain `and` only where both have a date."""
    found: list[tuple[int, int, Group]] = []
    for group in kept:
        later = [g.start for g in kept if g.start > group.start] + [at for at in cuts if at > group.end]
        stop = min(later, default=len(words.text))
        places = {m.end(): m.start() for p in compiled("joint") for m in p.finditer(words.folded, group.end, stop)}
        for match in _SHORT.finditer(words.text, group.end, stop):
            name, at = match["name"], match.start("thing")
            both = any(c.start >= group.start - 40 and c.end <= match.start() for c in words.dates) and any(c.start >= at and c.end <= stop for c in words.dates)
            if both and not any(c.start < match.end() and match.start() < c.end for c in words.dates) and not read_dates(name, words.year):
                actor = (match.start("name"), match.end("name"))
                found.append((actor[0], match.start(), Group(actor[0], at, at, "", "active", False, actor)))
        for cut in words.dates:
            conjunction = re.search(r",?\s+(?:and|y|e),?\s*$", words.folded[group.end : cut.start + _opening(words, cut)])
            thing = _DETERMINER.match(words.folded[cut.end :].lstrip(" ,"))
            earlier = any(c.end < cut.start and c.start >= part_start(words, group, cuts) for c in words.dates)
            if conjunction and thing and earlier and group.end < cut.start and cut.end < stop:
                at = cut.start + _opening(words, cut)
                core = cut.end + len(words.folded[cut.end :]) - len(words.folded[cut.end :].lstrip(" ,"))
                found.append((at, group.end + conjunction.start(), Group(at, core, core, "", "active")))
        for match in _bare_and().finditer(words.folded, group.end, stop):
            dated = [any(c.start >= a and c.end <= b for c in words.dates) for a, b in ((group.end, match.start()), (match.end(), stop))]
            if all(dated):
                places.setdefault(match.end(), match.start())
        ends: list[int] = []
        for at, end in sorted(places.items()):
            if _PRONOUN_OBJECT.match(words.folded, at):
                continue
            if len(words.text[group.core : end].split()) >= 3 and not any(abs(at - e) < 12 for e in ends):
                ends.append(at)
                found.append((at, end, Group(at, at, at, "", "active")))
    return found


_SHORT = re.compile(
    r",?\s+(?:and|y|e|while|mientras que)\s+(?P<name>(?:the\s|el\s|la\s)?[A-ZÁÉÍÓÚÑ][\w.'’-]*(?:\s(?:de|del|la|of|the|and|y)?\s?[A-ZÁÉÍÓÚÑ][\w.'’-]*){0,4}),?\s+"
    r"(?P<thing>(?:the|an?|un|una|el|la|los|las|two|three|four|dos|tres|cuatro)\s+[a-záéíóúñ])"
)
"""`… in March and Portugal the workshop on metadata in June`: the verb is not said again."""


def _opening(words: Words, cut: Cut) -> int:
    """How far a date's cut reaches over the `and` before it."""
    match = re.match(r"(?:,?\s*(?:and|y|e)\s+)?", words.folded[cut.start :])
    return match.end() if match else 0


def part_start(words: Words, group: Group, cuts: dict[int, tuple[int, bool, bool]]) -> int:
    return max([0, *(at for at in cuts if at <= group.start)])


_PRONOUN_OBJECT = re.compile(r"[a-z]+ (?:its|their|sus?) (?:findings|results|conclusions|resultados|hallazgos|conclusiones)\b|[a-z]+(?:ar|er|ir)(?:lo|la|los|las)\b|[a-z]+\s+(?:it|them|this|these)\b|(?:lo|la|los|las)\s+[a-z]+ran?\b")


def _bare_and() -> re.Pattern[str]:
    return re.compile(rf",?\s+(?:and|y|e|and then|and also|y tambien)(?:,\s[^,]{{3,60}},)?\s+(?=(?:{alternatives(forms('act').bare | forms('hold').bare)})\b)")


def _weak(words: Words, found: list[Group]) -> list[Group]:
    """The present tense announces where a date of the plan's year stands with it: `En mayo se celebra el encuentro`."""
    if found:
        return found
    dated = [c for c in words.dates if words.year and in_year(words, c) and re.search(r"[a-z]{3,}|\d", words.folded[slice(*c.value)])]
    if not dated:
        return found
    acts = re.compile(rf"(?<!\w)(?:{alternatives(forms('act').finite | {'meet', 'meets', 'se reune', 'se reunen'})})(?=\s+(?:the|an?|its|their|el|la|los|las|un|una|su|sus|two|three|dos|tres|\d+|in|at|on|en)\s)")
    for match in acts.finditer(words.folded):
        name = words.text[_subject_start(words, 0, cuts_in(words, 0, match.start()), match.start()) : match.start()].strip(" ,")
        if name and len(name.split()) <= 8 and (find_bodies(name) or is_body(name)) and not _CLAUSE_OPENING.match(fold_same_length(name)):
            return [Group(match.start(), match.start(), match.end(), match.group(), "active")]
    match = re.search(rf"\bse\s+(?P<es>{alternatives(f for f in forms('hold').finite if f.endswith(('a', 'an', 'e', 'en')) and not f.endswith(('ra', 'ran')))})\b|\b(?P<pass>takes? place|tienen? lugar|(?:is|are)\s+held|(?:falls?|runs?|starts?|begins?|opens?|comienzan?|empiezan?|inician?|arrancan?|goes? out|appears?)(?=\s+(?:on|in|from|between|el|en|del|entre|a)\b))\b", words.folded)
    if match is None:
        return found
    voice: Literal["reflexive", "passive"] = "reflexive" if match["es"] else "passive"
    return [Group(match.start(), match.start(), match.end(), match["es"] or "", voice, True)]


def _assembled(words: Words, kept: Sequence[Group], cuts: dict[int, tuple[int, bool, bool]]) -> list[_Part]:
    """Parts in order. A relative clause set into the sentence before its verb (`Un taller, que …, se hará`) is no cut."""
    order = sorted(kept, key=lambda g: g.start)
    if order:
        first = [at for at in cuts if at <= order[0].start]
        if len(order) > 1 and first and cuts[max(first)][1]:
            order, dropped = order[1:], order[0]
            cuts = {at: v for at, v in cuts.items() if not (at <= dropped.start and v[1]) and not dropped.end <= at <= order[0].start}
        elif first and cuts[max(first)][1]:
            cuts = {at: v for at, v in cuts.items() if at != max(first) or _FINITE.search(words.text[: v[0]])}
    starts = [0, *sorted(cuts)]
    stops = [cuts[at][0] for at in sorted(cuts)] + [len(words.text)]
    parts = []
    for start, stop in zip(starts, stops, strict=True):
        if start >= stop:
            continue
        own = next((g for g in order if start <= g.start < stop), None)
        relative, joined = (cuts[start][1], cuts[start][2]) if start in cuts else (False, False)
        elided = own is not None and not words.text[start : own.start].strip() and not words.text[:start].rstrip().endswith(";")
        relative = relative or (bool(parts) and parts[-1].relative and elided)
        parts.append(_Part(start, stop, own, relative, joined))
    return parts


# statements ----------------------------------------------------------------------------------------------------------
def _said(name: str, folded: str) -> bool:
    return any(p.search(folded) for p in compiled(name))


def _conditional(words: Words, part: _Part) -> bool:
    """`Si hay fondos, …`; not `Sí se pondrá en marcha …`."""
    folded = words.folded[part.start : part.stop]
    sure = re.match(r"\s*Sí\b", words.text[part.start : part.stop]) is not None
    return _said("conditional", folded[3:] if sure else folded)


def _statement(words: Words, part: _Part, before: str) -> Statement:
    span = (part.start, part.stop)
    folded = words.folded[part.start : part.stop]
    if _said("not_planned", folded):
        return Statement("none", span)
    cuts = cuts_in(words, part.start, part.stop)
    group = part.group
    verb = group.verb if group else ""
    if group is not None and group.actor is not None:
        cuts = [c for c in cuts if c.field != "lead" or not c.start <= group.actor[0] < c.end]
    if group is not None and group.voice == "active" and _actor(words, part, ()):
        cuts = [c for c in cuts if c.field != "product" or not c.start <= group.core < c.end]
    role = _role(words, part, cuts, before)
    if role is not None:
        cuts = [c for c in cuts if c.field != role.field] + [role]
    if _adds(words, part, cuts, role, before):
        kept = tuple(c for c in cuts if c.field and (c.field != "date" or in_year(words, c)))
        return Statement("adds", span, kept, (), verb, _reach(folded)) if kept else Statement("none", span)
    if part.group is not None and part.group.voice == "copula" and not _names_work(words, part, cuts):
        return Statement("none", span)
    if _said("request", folded) or _conditional(words, part) or _said("past", folded):
        return Statement("none", span)
    spread = _disseminated(words, part, cuts, before)
    if spread is not None:
        return Statement("adds", span, (spread,), (), verb)
    if part.group is None:
        return _nominal(words, part, cuts, span)
    if part.relative and not part.joined:
        return Statement("none", span)
    if any(p.match(folded.lstrip()) for p in compiled("general")):
        return Statement("none", span)
    if before and re.match(r"(?:each|every|cada)\s", words.folded[slice(*_subject(words, part, cuts))]) and not any(c.field == "date" for c in cuts):
        return Statement("none", span)
    if part.group is not None and takes_up(part.group, words.folded) and not any(c.field == "date" for c in cuts) and part.start > 0 and words.text[: part.start].rstrip().endswith(";"):
        return Statement("none", span)
    cuts = _own_lead(words, part, _by_agent(words, part, cuts))
    core = _core(words, part, cuts)
    if not core or _announces(words, core):
        return Statement("none", span)
    spanish = re.search(r"(?:ra|ran|ar|er|ir)(?:se|l[oa]s?)?$", verb) is not None
    elided = (part.start > 0 or spanish) and part.group.voice == "active" and part.group.actor is None and not words.text[slice(*_subject(words, part, cuts))].strip()
    if elided and part.start > 0 and not part.joined and not any(c.field in {"lead", "resources", "date", "product"} for c in cuts):
        return Statement("adds", span, (Cut("details", part.start, part.stop, (part.start, part.stop)),), (), verb)
    return Statement("plan", span, tuple(_chosen(words, cuts)), core, verb, further=part.joined or elided)


def _announces(words: Words, core: Sequence[Span]) -> bool:
    """`Two products`: works that the next sentences name."""
    said = " ".join(words.folded[a:b] for a, b in core)
    generic = alternatives(vocabulary("prose")["generic"]["words"])
    return re.fullmatch(rf"(?:the |las |los )?(?:[a-z]+|\d+) (?:(?:main|further|new|other|principal|nuev[oa]s|otr[oa]s) )?(?:{generic})(?: (?:principales|nuev[oa]s))?", said) is not None


_RECORDS = re.compile(r"(?:(?:the|its|las?|el|los|sus?)\s+|(?=minutes|proceedings|actas))(?:(?:full|final|printed|complete|resulting|agreed|approved)\s+)?(?P<it>minutes|proceedings|report|reports|recordings?|slides|presentations|materials|summary|record|actas?|memorias?|relatorias?|informe|informes|grabaciones|ponencias|materiales|resumen)(?:\s+(?:final|finales|completas?))?$")


def _disseminated(words: Words, part: _Part, cuts: Sequence[Cut], before: str) -> Cut | None:
    """`The minutes will be circulated by the Secretary`: the record of the meeting told before is its product."""
    group = part.group
    if group is None or not before or group.voice not in {"passive", "reflexive"} or part.joined:
        return None
    span = _subject(words, part, cuts)
    match = _RECORDS.match(words.folded[slice(*span)])
    if part.start > 0 and not any(c.field in {"date", "lead"} for c in cuts) and re.match(r"(?:an?|una?)\s", words.folded[slice(*span)]) and made_things(words.text[slice(*span)]) and re.match(r"deliver|submit|hand|entreg|remit|present|produc|(?:se )?(?:entreg|remit|present|exped|emit|otorg|extend)", group.verb):
        return Cut("product", span[0], span[1], span)
    issued = re.match(r"(?:un|una|unos|unas)\s[^,;.]{3,60}", _rest(words, group.end, part.stop, cuts)) if part.start > 0 and re.match(r"(?:se )?(?:exped|emit|extend)", group.verb) else None
    if issued is not None:
        at = words.folded.find(issued.group(), group.end)
        return Cut("product", at, at + len(issued.group()), (at, at + len(issued.group())))
    if match is None and group.voice == "reflexive":
        behind = _rest(words, group.end, part.stop, cuts)
        match = _RECORDS.match(behind)
        span = (words.folded.find(behind, group.end), words.folded.find(behind, group.end) + len(behind)) if match else span
    if match is None or not re.match(r"(?:se\s+)?(?:circul|publish|publi|distribut|distribu|post|sent|envi|shar|compart|present|upload|issu|edit|print|releas|difund|made|pondr|archiv|colg|translat|traduc|sub|tak|kept|drawn|levant|redact|prepar|written)", group.verb):
        return None
    return Cut("product", span[0], span[1], span)


def _reach(folded: str) -> int:
    opening = folded.lstrip(" ,")
    if compiled("general", "both")[0].match(opening):
        return 2
    return 0 if any(p.match(opening) for p in compiled("general")) else 1


def _chosen(words: Words, cuts: Sequence[Cut]) -> list[Cut]:
    """Of several dates the first that lies in the plan's year."""
    dates = [c for c in cuts if c.field == "date"]
    if len(dates) > 1 and _one_each(words, dates):
        whole = Cut("date", dates[0].start, dates[-1].end, (dates[0].value[0], dates[-1].value[1]))
        return [*(c for c in cuts if c.field != "date"), whole]
    best = next((c for c in dates if in_year(words, c)), dates[0] if dates else None)
    return [c for c in cuts if c.field != "date" or c is best]


def _one_each(words: Words, dates: Sequence[Cut]) -> bool:
    """`one in April in Panama and one in September`: the dates of one work."""
    gaps = [words.folded[a.end : b.start] for a, b in pairwise(dates)]
    pair = re.compile(r"\s*(?:(?:in|at|en) [\w ]{3,25})?\s*,?\s*(?:and|y|e)\s*(?:(?:in|at|en) [\w ]{3,25}?)?\s*(?:on|el|the)?\s*")
    return all(pair.fullmatch(g) or len(g) < 45 and re.search(r"(?:\band|\by|,)\s+(?:one|another|otr[oa]|un[oa]|the (?:second|other|third)|l[ao] segund[oa]|el (?:segundo|tercero|otro)|la (?:tercera|otra))\b", g) for g in gaps)


def _subject_start(words: Words, start: int, cuts: Sequence[Cut], stop: int) -> int:
    """Where the words before the verb begin, after dates, places, sources and asides that open the part."""
    at = start
    while True:
        gap = re.compile(r"[\s,:]*(?:(?:and|y|si|also|(?:under|within) (?:this|that|the same) [a-z]+|(?:en|bajo|dentro de|por) est[ea] (?:linea|eje|area|componente|objetivo|ambito|apartado|rubro|capitulo|programa)|together|jointly|conjuntamente|(?:funds?|funding|resources|budget) permitting|asimismo|ademas|finally|por ultimo|por su parte|for its part|in addition|likewise|igualmente|tambien|moreover|furthermore|similarly|lastly|meanwhile|later|then|thereafter|posteriormente|luego|a su vez|en primer lugar|en segundo lugar|first|second|secondly|firstly)\b,?\s+)?").match(words.folded, at, stop)
        reach = gap.end() if gap else at
        if any(c.start <= reach < stop < c.end for c in cuts):
            return stop
        cut = next((c for c in cuts if c.end > c.start and c.start <= reach + 1 and at < c.end <= stop and c.end > reach), None)
        if cut is None:
            return reach
        at = cut.end


_CLAUSE_OPENING = re.compile(
    r"(?:as |in |on |for |with |to |at |under |once |antes |despues |hasta |desde |before |until |from |during |durante |after |following |taking |bearing |pursuant |building |given |since |noting |recalling |"
    r"recognising |recognizing |subject |because |within |through |using |based |further |considering |while |when |upon |"
    r"con |en |para |a (?:los|las|la|partir|lo|propuesta|solicitud|iniciativa|raiz|pedido|fin|traves|mas)\b|al |como |tras |una vez|segun |siguiendo |considerando |dado |dada |teniendo |de acuerdo|de conformidad|sobre la base|"
    r"previa |previo |atendiendo |a fin |mediante |por |bajo |ante |conforme |cuando |despues |luego |it was agreed|it was decided|sujet)"
)


def _subject(words: Words, part: _Part, cuts: Sequence[Cut]) -> Span:
    """The words before the verb that say who or what: without what opens the part, up to the last comma that is no list's."""
    group = part.group
    stop = group.start if group is not None else part.stop
    at = _subject_start(words, part.start, cuts, stop)
    agreed = re.compile(r"(?:it (?:was|is|has been) (?:agreed|decided|resolved|planned|foreseen) that|the [a-z ]{3,40} (?:agreed|decided|resolved) that|(?:se )?(?:acordo|decidio|resolvio|ha acordado) que|(?:and )?that|y que)\s+").match(words.folded, at, stop)
    at = agreed.end() if agreed else at
    while _CLAUSE_OPENING.match(words.folded, at, stop):
        comma = words.text.find(", ", at, stop)
        if comma < 0:
            break
        at = _subject_start(words, comma + 2, cuts, stop)
    end = at + len(words.text[at:stop].rstrip(" ,"))
    inserted = [m.start() for m in re.compile(r",\s+(?:in|with|together|jointly|en|con|junto|which|that|who|que|a traves|through|acting|as|como|bearing|using|subject|during|durante|by|antes|before|under|bajo)\b").finditer(words.folded, at, end)]
    if re.search(r",[^,]{3,60},\s*$", words.text[at:stop]) and not re.search(r"\s(?:and|y|e)\s[^,]*,\s*$", words.text[at:stop]):
        inserted.append(at + words.text[at:stop].rstrip(" ,").rindex(","))
    end = min([end, *inserted, *(c.start for c in cuts if at < c.start < end and c.end > c.start and c.field in {"date", "resources", "budget"} and words.text[at : c.start].strip(" ,"))])
    opening = re.compile(r"(?:and|y|e|but|pero)\s+").match(words.folded, at, end)
    at = opening.end() if opening else at
    return at, max(at, at + len(words.text[at:end].rstrip(" ,(")))


def _actor(words: Words, part: _Part, cuts: Sequence[Cut]) -> list[Cut]:
    """Who does it, as a cut without words of its own: the subject of an active verb, other than the whole network."""
    group = part.group
    if group is None or (part.joined and group.actor is None):
        return []
    if group.actor is not None:
        span = _named(words, *group.actor)
        return [Cut("lead", span[0], span[0], span)] if fits("lead", words.text[slice(*span)]) or group.voice == "active" else []
    reflexive = group.voice == "reflexive" and not re.match(r"(?:.*\s)?se (?:reun|encarg|ocup|compro|respons|hara|haran|propo|dispo|encontr|sum|incorp)", words.folded[group.start : group.end])
    cargo = re.search(r"(?:a su cargo|encargad|responsable|se encarg|se ocup|a cargo|correr|tiene|prev|plan|contempl|proyect|programa)", words.folded[group.start : group.end])
    if reflexive or (group.voice in {"passive"}) or (group.voice == "thing" and not (cargo and not words.folded[group.start : group.end].startswith(("se prev", "se plan", "se cont", "se prog", "se proy", "se tien", "esta", "queda")))):
        return []
    span = _named(words, *_subject(words, part, cuts))
    name = words.text[slice(*span)]
    if not name or not _acts(words, span, group):
        return []
    return [Cut("lead", span[0], span[0], span)]


def _named(words: Words, start: int, end: int) -> Span:
    """A name without its article and what is set behind it."""
    opening = re.compile(r"\s*(?:(?:the|el|la|los|las|our|nuestr[oa]|its|al|del|a|de)\s+)*").match(words.folded, start, end)
    start = opening.end() if opening else start
    if start > 0 and words.folded[start - 2 : start] == "a " and words.folded[start:end].startswith("l "):
        start += 2
    behind = re.compile(r",\s|\s+\(|\s+(?:que|which|who|in coordination|en coordinacion|together with|junto con|with|con|through|a traves|jointly|conjuntamente)\b").search(words.folded, start, end)
    if behind is not None and not re.compile(r",\s[^,]{2,60}(?:,\s[^,]{2,60})*,?\s(?:and|y|e)\s").match(words.text, behind.start(), end):
        end = behind.start()
    return start, start + len(words.text[start:end].rstrip(" ,"))


def _acts(words: Words, span: Span, group: Group) -> bool:
    name, folded = words.text[slice(*span)], words.folded[slice(*span)]
    heads = re.findall(r"[a-z']+", folded)
    if not heads or len(heads) > 16 or _whole(words, span):
        return False
    if _pronoun(folded) or re.match(r"(?:an?|each|every|cada|one|two|three|four|five|six|seven|eight|ten|twelve|dos|tres|cuatro|cinco|seis|siete|ocho|diez|doce|\d+|un|una|no|some|any|all|todos|todas)\s", folded):
        return False
    if find_bodies(name) or is_body(name):
        return True
    if made_things(name) and not re.search(r"\b(?:of|for|de|del|para)\s+[A-ZÁÉÍÓÚÑ]", name):
        return False
    verb = group.verb.removeprefix("se ")
    agentive = verb in forms("act").every | forms("lead").every | forms("fund").every or verb.endswith(("ar", "er", "ir"))
    return any(w[:1].isupper() for w in re.findall(r"[^\W\d_]+", name)) or agentive


_PRONOUN_SKIP = re.compile(r"(?:and|y|but|pero|also|tambien)\s+")


def _pronoun(folded: str) -> bool:
    folded = _PRONOUN_SKIP.sub("", folded.strip(" ,"), count=1)
    words = vocabulary("prose")["anaphora"]["pronouns"]
    return re.match(rf"(?:{alternatives(words)})(?!\w)", folded) is not None


def refers(folded: str, before: str) -> bool:
    """Whether a phrase stands for the work before: a pronoun, a noun such as `activity`, or `the` with one of its words."""
    folded = folded.strip(" ,.")
    if not folded or _pronoun(folded):
        return True
    anaphora = vocabulary("prose")["anaphora"]
    folded = re.sub(r"^(?:de|del|para|con|en|of|for|from|in|at|on|to)\s+", "", folded)
    definite = re.match(r"(?:the|el|la|los|las|l|its|their|su|sus|this|these|est[ea]s?|dich[oa]s?|each|cada|all|todos?|todas?)\s+(?:the |los |las )?(?P<rest>.+)", folded)
    if re.match(r"(?:an?|una?|one|two|three|dos|tres|\d+)\s", folded):
        return False
    if _pronoun(folded):
        return True
    rest = definite["rest"] if definite else folded
    head = re.findall(r"[a-z'-]+", rest)
    first = re.split(r"\b(?:of|for|de|del|para|from|in|en|con)\b", rest)[0].split()
    if not first:
        return _pronoun(folded)
    told = _stems(set(re.findall(r"[a-z]+", fold_same_length(before))))
    ends = {first[0], first[-1]}
    generic = {w for name in ("nouns_en", "nouns_es", "things_en", "things_es") for w in anaphora[name]}
    others = {w for w in head if len(w) > 3} - generic - {"this", "that", "these", "esta", "este", "estos", "estas", "dicha", "dicho", "both", "total"}
    strong = first[-1] in anaphora["nouns_en"] or first[0] in anaphora["nouns_es"]
    if strong and (definite or len(head) <= 3) or ends & generic and definite:
        new = re.search(r"\b(?:de|of|for|para)\s+(?:un|una|an?|dos|tres|two|three|four|cuatro|\d+)\s", rest)
        money = re.match(vocabulary("prose")["role_nouns"]["cost"] + r"\b|" + vocabulary("prose")["role_nouns"]["cost_es"] + r"\b", rest)
        known = _stems(others) <= told if definite and not strong else bool(_stems(others) & told)
        return new is None and (not others or known or bool(money) or (bool(told) and strong and len(others) == 1))
    if definite is None or not before:
        return False
    return len(head) <= 6 and bool(_stems({w for w in ends if len(w) > 3}) & told) and len(_stems(others) - told) <= 1


def _stems(words: set[str]) -> set[str]:
    """Words without their endings: `training` and `trained`, `capacitación` and `capacitará` are one."""
    cut = {w: re.sub(r"(?:aciones|iciones|acion|icion|ations?|ings?|aran?|eran?|iran?|ados?|adas?|idos?|idas?|ied|ies|ed|ar|er|ir|es|os|as|s|y|e|o|a)$", "", w) for w in words}
    return {stem if len(stem) > 3 else w for w, stem in cut.items() if len(w) > 3}


def _role(words: Words, part: _Part, cuts: Sequence[Cut], before: str) -> Cut | None:
    """A field told by a verb that speaks of the work before: `Peru will lead it`, `La UE lo financia`, `It will yield a map`."""
    made = _taken_up(words, part, cuts, before) or _result(words, part, cuts, before)
    if made is not None:
        return made
    for field in ("lead", "resources"):
        for pattern in compiled(field, "subject"):
            cut = _by_subject(words, part, cuts, before, field, pattern)
            if cut is not None:
                return cut
    pattern = re.compile(rf"(?<!\w)(?:(?:will|shall|is to|are to)\s+(?:jointly\s+|also\s+)?)?(?:{expand('<lead>')}|{expand('<lead:bare>')})(?!\w)")
    return _by_subject(words, part, cuts, before, "lead", pattern)


def _by_subject(words: Words, part: _Part, cuts: Sequence[Cut], before: str, field: str, pattern: re.Pattern[str]) -> Cut | None:
    for match in pattern.finditer(words.folded, part.start, part.stop):
        if part.group is not None and not (part.group.start <= match.start() <= part.group.end or match.start() <= part.group.start < match.end()):
            continue
        if words.folded[part.start : match.start()].endswith("se ") or re.match(r"\s+(?:will|shall|is|are)\b", words.folded[match.end() : part.stop]):
            continue
        if (match.start() > part.start and words.folded[match.start() - 1].isalnum()) or (match.end() < part.stop and words.folded[match.end()].isalnum()):
            continue
        clitic = re.search(r"\b(?:lo|la|los|las)\s+$", words.folded[part.start : match.start()])
        stop = match.start() - (len(clitic.group()) if clitic else 0)
        owner = replace(part, group=Group(stop, match.start(), match.end(), match.group(), "active"))
        if part.relative or re.match(r"(?:which|that|whose|que|cual)\s", words.folded[part.start :]):
            after = _named_after(words, match.end(), part.stop, field)
            relative = re.compile(r"(?:an? [a-z]+ )?(?:for |of |in |with |the costs? of |con |para |[a-z]+ )?(?:who|quien|quienes|which|that|que|la cual|el cual|lo que|lo cual|l[oa]s cuales)\s+(?:also\s+|kindly\s+|generously\s+|tambien\s+|ademas\s+)?").match(words.folded, part.start)
            if relative is not None and relative.end() >= stop - 1:
                return after or _antecedent(words, part, field)
            start = relative.end() if relative else part.start
            owner = replace(owner, start=start)
        article = "el " if match.group().endswith(("del", " al")) else ""
        object_ = _object(words, match.end(), part.stop, cuts) or _rest(words, match.end(), _first_comma(words, match.end(), part.stop), cuts)
        object_ = article + object_ if object_ else ""
        if not clitic and not part.relative and not (object_ == "" and field == "lead" and before and not re.match(r"(?:will|shall)?\s*(?:run|host|pilot|manage)", match.group())) and not refers(object_, before) and not (field == "resources" and before and (_EXPENSES.match(object_) or re.match(r"(?:some |up to |unos )?(?:[a-z$€£]{1,4}\s?)?\d", object_))):
            continue
        if not clitic and object_ == "" and not part.relative and (not before or field == "resources"):
            continue
        if clitic and (after := _named_after(words, match.end(), part.stop, field)) is not None:
            return after
        span = _named(words, *_subject(words, owner, cuts))
        name = words.text[slice(*span)]
        if name and not _pronoun(words.folded[slice(*span)]) and not refers_only(words.folded[slice(*span)]) and (find_bodies(name) or is_body(name) or name[:1].isupper() or field == "resources") and len(name.split()) <= 12:
            return Cut(field, span[0], span[0], span)
    return None


def _carries_out(group: Group) -> bool:
    """Verbs for doing a work (`do`, `run`, `elaborar`), not for doing something further with it (`translate`, `repetir`)."""
    verb = re.sub(r"^(?:lo|la|los|las)\s+|(?<=[aei]r)(?:lo|la|los|las)$", "", group.verb)
    return verb in forms("lead").every | forms("hold").every | forms("fund").every | forms("do").every


def _taken_up(words: Words, part: _Part, cuts: Sequence[Cut], before: str) -> Cut | None:
    """Who does what was told before: `Peru will edit it`, `lo editará la Unidad`; money where the verb pays."""
    group = part.group
    if group is None or part.joined:
        return None
    if part.relative and group.voice == "active":
        return _relative_actor(words, part)
    if not (takes_up(group, words.folded) and _carries_out(group) or _does(words, group, before)):
        return None
    verb = re.sub(r"^(?:lo|la|los|las)\s+", "", group.verb)
    field = "resources" if verb in forms("fund_only").every | {"cover", "bear", "meet", "cubrira", "cubriran", "asumira", "asumiran"} else "lead"
    after = _named_after(words, group.end, part.stop, field)
    if after is not None and _CLITICS.match(words.folded, group.start):
        return after
    span = _named(words, *_subject(words, part, cuts))
    name = words.text[slice(*span)]
    if part.relative or not name or _pronoun(words.folded[slice(*span)]) or (refers(words.folded[slice(*span)], before) and not is_body(name) and not find_bodies(name)):
        return None
    return Cut(field, span[0], span[0], span)


_WHICH = re.compile(r"(?:which|that|que|la cual|el cual|lo que|lo cual|l[oa]s cuales|de l[oa]s? que)\s+")


def _relative_actor(words: Words, part: _Part) -> Cut | None:
    """`, which the Agency will put online`, `, que publicará la Secretaría`: who does it. The subject of the clause."""
    group = part.group
    costs = re.compile(r"(?:whose|cuy[oa]s?)\s+(?:[a-z]+\s+){1,3}?(?=[A-ZÁÉÍÓÚÑ]|(?:the|el|la|los|las)\s)").match(words.text, part.start)
    relative = costs or _WHICH.match(words.folded, part.start)
    if group is None:
        return None
    if relative is None:
        field = "resources" if group.verb in forms("fund_only").every else "lead"
        return _named_after(words, group.end, part.stop, field) if not words.text[part.start : group.start].strip() else None
    field = "resources" if group.verb in forms("fund_only" if costs is None else "fund").every else "lead"
    before = words.text[relative.end() : group.start].strip()
    if before:
        span = _named(words, relative.end(), group.start)
        name = words.text[slice(*span)]
        return Cut(field, span[0], span[0], span) if 0 < len(name.split()) <= 10 and fits("lead", name) else None
    return _named_after(words, group.end, part.stop, field)


_CLITICS = re.compile(r"(?:lo|la|los|las)\s")


def _does(words: Words, group: Group, before: str) -> bool:
    """`A consultant will do the interviews`: part of the work before."""
    definite = re.match(r"\s+(?:out\s+|a cabo\s+)?(?P<it>(?:the|el|la|los|las)\s[^,;.]+)", words.folded[group.end :])
    if not before or definite is None or group.voice != "active":
        return False
    known = group.verb not in forms("fund").every and len(definite["it"].split()) <= 3 and refers(definite["it"], before)
    return group.verb in {"do", "hara", "haran"} or (known and _carries_out(group))


_RENDERS = frozenset({"rendira", "rendiran", "presentara", "presentaran", "emitira", "emitiran", "elaborara", "elaboraran", "submit", "present", "issue", "render", "file"})


def _result(words: Words, part: _Part, cuts: Sequence[Cut], before: str) -> Cut | None:
    """What the work before yields: `Each course will produce a short note`, `El taller generará una hoja de ruta`."""
    group = part.group
    if group is None or group.voice != "active" or part.joined:
        return None
    if group.verb not in forms("result").every and not (part.relative and group.verb in _RENDERS):
        return None
    span = _subject(words, part, cuts)
    each = re.search(r"\b(?:cada|each|every)\s+(?P<who>[a-z]+)\s*$", words.folded[part.start : group.start])
    if each is not None:
        span = (part.start + each.start(), part.start + each.end())
    elided = before and span[0] >= span[1] and re.match(r"entreg|deliver|produc|gener", group.verb) is not None
    if not elided and _named_body(words, span) or not (elided or part.relative or refers(words.folded[slice(*span)], before)) or (is_body(words.text[slice(*span)]) and not _agent(words.folded[slice(*span)])):
        return None
    if group.verb in _RENDERS and not made_things(words.text[group.end : part.stop]) & {"report", "document", "guide", "plan", "minutes", "catalogue", "dataset"}:
        return None
    opening = re.compile(r"\s+(?:over\s+|out\s+)?(?:in|with|en|con|to|as|a)?\s*(?=(?:an?|the|one|two|three|four|five|six|un|una|unos|unas|el|la|los|las|dos|tres|cuatro|cinco|seis|\d+)\s)|\s+(?:in|en|with|con)\s+|\s+(?:over\s+|out\s+)?").match(words.folded, group.end, part.stop)
    if opening is None or takes_up(group, words.folded) or any(c.start < opening.end() + 1 and group.end < c.end for c in words.dates):
        return None
    if not re.match(r"(?:an?|the|one|two|three|un|una|el|la|dos|tres|\d)", words.folded[opening.end() :]) and not made_things(words.text[opening.end() : part.stop]):
        return None
    end = name_end(words, opening.end(), part.stop, "product")
    return Cut("product", group.start, end, (opening.end(), end))


_EXPENSES = re.compile(
    r"(?:the|its|their|el|la|los|las|sus?)\s+(?:[a-z]+\s+)?(?:travel|airfares?|fares?|tickets?|per diems?|accommodation|lodging|printing|catering|materials?|equipment|supplies|meals|venue|rent|fees?|"
    r"interpretation|translation|salaries|staff|pasajes?|viaticos|alojamiento|hospedaje|dietas|impresion|materiales?|equipos?|insumos|comidas|alquiler|honorarios|interpretacion|traduccion|estadias?|logistica|transporte|combustible)\b"
)


def refers_only(folded: str) -> bool:
    """Whether a subject is no name but a noun of money or results (`the costs`, `los gastos`)."""
    first = re.findall(r"[a-z]+", folded)
    anaphora = vocabulary("prose")["anaphora"]
    return bool(first) and (first[-1] in anaphora["nouns_en"] or first[0] in anaphora["nouns_es"])


def _antecedent(words: Words, part: _Part, field: str) -> Cut | None:
    """`… to DG SANTE, which funds the work`: the name before the relative clause."""
    match = re.search(r"(?:^|\s)([A-ZÁÉÍÓÚÑ][\w&.+-]*(?:\s(?:of\s|de\s|del\s|for\s|the\s|la\s|and\s|y\s)*[A-ZÁÉÍÓÚÑ][\w&.+-]*)*),?\s*$", words.text[: part.start])
    return Cut(field, part.start, part.start, match.span(1)) if match else None


def _named_after(words: Words, at: int, stop: int, field: str) -> Cut | None:
    """`que liderará Perú`, `lo financiará la UE`: the subject behind its verb."""
    opening = re.compile(r"\s+(?:(?:adelante|a cabo|conjuntamente|en linea|tambien|en marcha|al dia)\s+)?(?:(?:el|la|los|las|the)\s+)?").match(words.text, at, stop)
    if opening is None:
        return None
    end = name_end(words, opening.end(), stop, field)
    value = words.text[opening.end() : end]
    if fits("lead", value) or (field == "resources" and re.match(r"(?:el|la|los|las)\s", words.folded[at:stop].strip()) and value):
        return Cut(field, at, end, (opening.end(), end))
    return None


def _first_comma(words: Words, at: int, stop: int) -> int:
    """The first comma that no inserted date follows."""
    for match in re.compile(r",\s").finditer(words.text, at, stop):
        if not any(abs(c.start - match.start()) <= 2 or c.start <= match.end() < c.end or c.end == match.start() for c in words.dates):
            return match.start()
    return stop


def _object(words: Words, at: int, stop: int, cuts: Sequence[Cut]) -> str:
    """What stands behind a verb, folded, up to the next field or mark."""
    end = min([c.start for c in cuts if c.start >= at and c.end > c.start], default=stop)
    end = min(end, stop)
    text = words.folded[at:end]
    text = re.split(r"[,;.(]|\s(?:and|y|e)\s", text)[0]
    return re.sub(r"^\s*(?:for|of|in|on|all|with|de|del|por|a|con|to|todos?|todas?)?\s*", "", text).strip()


def _adds(words: Words, part: _Part, cuts: Sequence[Cut], role: Cut | None, before: str) -> bool:
    """Whether the part speaks of the work before and gives a field of it."""
    real = [c for c in cuts if c.field]
    folded = words.folded[part.start : part.stop]
    if _reach(folded) != 1:
        return True
    if role is not None:
        return True
    if part.joined:
        return False
    if part.relative:
        return True
    group = part.group
    if group is None:
        return bool(real) and _bare_addition(words, part, real, before)
    if group.actor is not None or group.voice == "thing":
        return False
    span = _subject(words, part, cuts)
    subject = words.folded[slice(*span)]
    following = _rest(words, group.end, part.stop, cuts)
    if group.voice == "active":
        if not subject.strip():
            return not following and bool(before)
        body = _named_body(words, span) or is_body(words.text[slice(*span)]) or bool(find_bodies(words.text[slice(*span)]))
        if _agent(subject):
            return True
        return not (body and not _pronoun(subject)) and refers(subject, before) and not (re.match(r"(?:they|ellos|ellas)\b", subject) and following)
    if subject.strip() and not _names_actor(words, part, cuts):
        return not _named_body(words, span) and refers(subject, before)
    return not following or _pronoun(following)


def _agent(folded: str) -> bool:
    """`the contractor`, `los participantes`: people of the work before."""
    return re.match(rf"(?:the|el|la|los|las)\s+(?:{alternatives(vocabulary('prose')['anaphora']['agents'])})$", folded.strip()) is not None


def _named_body(words: Words, span: Span) -> bool:
    """`La Coordinación de Logística` is a name, `la coordinación` is not: capitals behind the article tell."""
    tokens = re.findall(r"[^\W\d_]+", words.text[slice(*span)])
    article = bool(tokens) and fold_same_length(tokens[0]) in {"the", "el", "la", "los", "las", "our", "its"}
    head = tokens[1:2] if article else tokens[1:2] and tokens[0][:1].isupper() and tokens[1:2]
    return bool(head) and head[0][:1].isupper()


def _names_work(words: Words, part: _Part, cuts: Sequence[Cut]) -> bool:
    """`The main activity will be a workshop`: what follows is the work."""
    subject = words.folded[slice(*_subject(words, part, cuts))]
    return re.search(r"\b(?:activit(?:y|ies)|action|task|event|actividad(?:es)?|accion(?:es)?|tarea|evento|priority|prioridad|novedad|next step)s?\b", subject) is not None


def _names_actor(words: Words, part: _Part, cuts: Sequence[Cut]) -> bool:
    return bool(find_bodies(words.text[slice(*_subject(words, part, cuts))])) and part.group is not None and part.group.voice == "reflexive"


def _rest(words: Words, at: int, stop: int, cuts: Sequence[Cut]) -> str:
    """Folded words behind the verb that are in no field and no aside, from a noun phrase on; empty if there are none."""
    text = list(words.folded[at:stop])
    for cut in cuts:
        for i in range(max(cut.start, at), min(cut.end, stop)):
            text[i - at] = " "
    rest = re.sub(r"^(?:\s*(?:and|y|also|tambien|asi)\b)*", "", "".join(text)).strip(" ,.;:")
    rest = re.sub(r"^(?:en (?:linea|marcha|funcionamiento|comun|practica|servicio|vigor|operacion)|a (?:cabo|disposicion|prueba|punto)|al dia)\b\s*,?\s*", "", rest)
    rest = re.sub(r"^(?:en|por|de|con|al?|ante|entre|para|sobre)\s+(?:(?:los|las|el|la|sus|su|cada|tod[oa]s?)\s+)*\w+(?:\s+\w+)?\s*,?\s+(?=(?:un|una|unos|unas|el|los|las|dos|tres|cuatro|cinco|seis|\d+)\s)", "", rest)
    rest = re.sub(r"^(?:de manera|de forma|in a|in|en|por|de|con|with|to|a(?=\s+(?:l[oa]s|la|el|un|una|cada|tod|sus?|est|partir|traves|distancia|nivel|mas|lo|cargo|partes|medias|\d))|al|at|as|como|on|for|para|by|virtually|virtual(?:mente)?|online|presencial(?:mente)?)\b.*$", "", rest)
    return rest


def _bare_addition(words: Words, part: _Part, cuts: Sequence[Cut], before: str) -> bool:
    """A part without an announcement (`Funding: IDB`, `It is led by Peru`, `cuyo producto es …`) that gives a field."""
    if not before and part.start == 0:
        return False
    told = [c for c in cuts if c.field not in {"place"} and (c.field != "date" or in_year(words, c))]
    if not told:
        return False
    first = min(told, key=lambda c: c.start)
    opening = words.folded[part.start : first.start]
    due = re.match(r"(?:should|must|debe|deben|deberia)\s", words.folded[part.start : part.stop])
    if _said("request", words.folded[part.start : part.stop]) and due is None:
        return False
    past = re.search(r"\b(?:was|were|had|has|have|did|fue|fueron|ha|han|habia|[a-z]{3,}(?:aron|ieron))\b|\bse [a-z]+o\b", words.folded[part.start : part.stop])
    if past or re.search(r"\b[^\W\d_]{3,}ó\b", words.text[part.start : part.stop]):
        return False
    if not opening.strip(" ,"):
        return True
    if refers(re.split(r"\b(?:is|are|es|son|esta|estan|runs?|queda|quedan|corre|corren)\b", opening)[0], before):
        return True
    return part.start > 0 and len(opening.split()) <= 4


_NOMINAL = re.compile(r"(?:[a-z]+(?:cion|miento|aje|ances)\b|(?:estudio|taller|curso|encuentro|informe|seminario|diseno|puesta|lanzamiento|compra|envio|apoyo|desarrollo|analisis|mapeo|registro|cierre|inicio)\b|[a-z]+(?:tion|ment|ing|al|sis|sion) (?:of|and|on|for)\b|(?:study|workshop|course|report|seminar|design|launch|survey|purchase|review|support|guide) (?:of|on|for|to|in)\b)")


def _nominal(words: Words, part: _Part, cuts: Sequence[Cut], span: Span) -> Statement:
    """A sentence without a verb that names a work with its lead or date: `Elaboración de una guía, a cargo de Perú, en mayo.`"""
    none = Statement("none", span)
    text, folded = words.text[part.start : part.stop], words.folded[part.start : part.stop]
    told = {c.field for c in cuts if c.field != "date" or in_year(words, c)}
    opening = _subject_start(words, part.start, cuts, part.stop)
    if part.start > 0 or _FINITE.search(text) or not told & {"lead", "date"} or not _NOMINAL.match(words.folded, opening):
        return none
    if re.search(r"\b(?:was|were|had|been|done)\b", folded):
        return none
    stop = min([c.start for c in cuts if c.start > opening], default=part.stop)
    core = _trimmed(text=words.text, spans=[(opening, stop)])
    return Statement("plan", span, tuple(_chosen(words, cuts)), core) if core and len(told) >= 2 else none


def _by_agent(words: Words, part: _Part, cuts: list[Cut]) -> list[Cut]:
    """In the passive whoever stands behind `by` does it: `Fees will be compared by the harbour masters`."""
    group = part.group
    if group is None or group.voice not in {"passive", "reflexive"} or any(c.field == "lead" for c in cuts):
        return cuts
    for match in re.compile(r"(?<![\w-])(?:by|por)\s+(?:(?:the|el|la|los|las|our|its|their)\s+)?(?![a-z]+ing\b|\d|means|e-?mail|post|phone|video|hand|then|each|which|medio|via|correo|primera|segunda|etapas|lo|un total|ciento|turnos|region)").finditer(words.folded, group.end, part.stop):
        if any(c.start <= match.end() and match.start() < c.end for c in (*cuts, *words.dates)) or group.verb in forms("fund_only").participle:
            continue
        end = name_end(words, match.end(), part.stop, "lead")
        if 0 < len(words.text[match.end() : end].split()) <= 8:
            return [*cuts, Cut("lead", match.start(), end, (match.end(), end))]
    return cuts


def _own_lead(words: Words, part: _Part, cuts: list[Cut]) -> list[Cut]:
    """Who leads: told by a cue, else the subject. `the guide prepared by Chile` does not lead what Peru publishes."""
    actor = _actor(words, part, cuts)
    if not actor:
        return cuts
    told = [c for c in cuts if c.field == "lead"]
    if part.group is not None:
        closed = [c for c in told if re.match(r"\s*,|\s*(?:to be|que sera|and)\b|\(", words.text[c.start : c.end]) and c.start > part.group.start or words.text[part.group.start : c.start].rstrip().endswith((",", "(")) or c.end <= _subject(words, part, cuts)[0] or not re.match(r",?\s*[a-z]+(?:ed|[aio]d[oa]s?)?\s+(?:by|por)\b", words.folded[c.start :])]
        loose = [c for c in told if c not in closed]
        cuts = [c for c in cuts if c not in loose]
        told = closed
    return cuts if told else [*cuts, *actor]


# the activity --------------------------------------------------------------------------------------------------------
def _core(words: Words, part: _Part, cuts: Sequence[Cut]) -> tuple[Span, ...]:
    """The spans of the activity: subject of an event or passive, else the verb with what follows; fields left out."""
    group = part.group
    assert group is not None
    subject = _subject(words, part, cuts)
    named = words.text[slice(*subject)].strip()
    if _CLAUSE_OPENING.match(words.folded, subject[0]):
        named = ""
    if group.voice == "copula":
        return _segments(words, group.end, part.stop, cuts)
    if group.voice == "active":
        own = group.actor is not None or part.joined or not named or bool(_actor(words, part, ())) or bool(_actor(words, part, cuts)) or _pronoun(words.folded[slice(*subject)]) or _whole(words, subject)
        if own or _pronoun(words.folded[slice(*subject)]):
            return _segments(words, group.core, part.stop, cuts)
        return _segments(words, subject[0], part.stop, cuts)
    following = _rest(words, group.end, part.stop, cuts)
    if named and re.match(r"(?:.*\s)?se (?:reun|encontr|sum|incorp)", words.folded[group.start : group.end]):
        return _segments(words, subject[0], part.stop, cuts)
    if group.voice == "passive" and named:
        return _segments(words, subject[0], subject[1], cuts)
    actor = _actor(words, part, cuts)
    thing = bool(named) and not actor and not (group.voice == "thing" and following) and not (find_bodies(named) and following and not made_things(named))
    if thing:
        return _segments(words, subject[0], subject[1], cuts)
    if not following and not actor:
        return ()
    first = group.end if group.empty and not actor else group.core
    if group.empty and group.voice == "reflexive" and group.core > group.start:
        first = group.core if group.core >= group.end or not words.folded[group.core : group.end].startswith("se ") else group.end
    return _segments(words, first, part.stop, cuts)


def _whole(words: Words, span: Span) -> bool:
    """The whole network, the plan or a part of it: `The Network`, `Component 2`, `we`."""
    heads = re.findall(r"[a-z]+", re.sub(r"^(?:the|la|el)\s+", "", words.folded[slice(*span)].strip()))
    alone = len(heads) == 1 and heads[0] in vocabulary("prose")["actors"]["whole"]
    return alone or (bool(heads) and (heads[0] in {"red", "we"} or heads[-1] == "network"))


def _segments(words: Words, first: int, last: int, cuts: Sequence[Cut]) -> tuple[Span, ...]:
    """`[first, last)` without fields and asides: ends where nothing but those follow, steps over dates inside it."""
    last = _before_aside(words, first, last, cuts)
    spans: list[Span] = []
    position = first
    for cut in sorted((c for c in cuts if c.end > first and c.start < last and c.end > c.start), key=lambda c: c.start):
        if cut.field == "place" and not _happens(words.text[first:last]) and not _beside(words, cut, cuts):
            continue
        if cut.start > position:
            spans.append((position, cut.start))
        position = max(position, cut.end)
        after = re.sub(r"^[\s,.;:)]+", "", words.text[position:last])
        loose = cut.field in {"date", "place"} or not any(words.text[a:b].strip(" ,") for a, b in spans)
        marked = re.match(r"\s*[,;(]", words.text[position:last])
        goes_on = loose and after and (not marked or not _long(words, spans) or _lacks_object(words, spans, after))
        if not goes_on and spans and _long(words, spans):
            return _trimmed(words.text, spans)
    if position < last:
        spans.append((position, last))
    return _trimmed(words.text, spans)


def _long(words: Words, spans: Sequence[Span]) -> bool:
    """More than a verb: `develop, in May, a module` does not end behind `develop`."""
    return sum(len(re.findall(r"\w+", words.text[a:b])) for a, b in spans) >= 2


_DETERMINER = re.compile(r"(?:an?|the|una?|unos|unas|el|la|los|las|one|two|three|four|five|six|dos|tres|cuatro|cinco|seis|its|their|sus?|\d+)\s")


def _lacks_object(words: Words, spans: Sequence[Span], after: str) -> bool:
    """`se mantendrá al día, a lo largo de 2016, el directorio`: the thing comes behind the inserted date."""
    said = " ".join(words.folded[a:b] for a, b in spans)
    said = re.sub(r"\s(?:to|a|al|ante|for|with|con|para|de|of|en|in|at|on|by|por),?\s+(?:sus?\s+|its\s+|their\s+|the\s+|la\s+|los\s+|las\s+|el\s+)?[a-z]+", "", said)
    return _DETERMINER.match(fold_same_length(after)) is not None and not re.search(rf"\s{_DETERMINER.pattern}", said + " ") and len(said.split()) <= 5


def _happens(text: str) -> bool:
    return bool({"event", "meeting", "course"} & {*made_things(text)})


def _beside(words: Words, cut: Cut, cuts: Sequence[Cut]) -> bool:
    """A place in brackets, or with nothing but marks between it and a date, belongs to the date."""
    if words.text[cut.start : cut.start + 1] == "(" or words.text[cut.end - 1 : cut.end] == ")":
        return True
    return any(c.field == "date" and (not words.text[c.end : cut.start].strip(" ,") if c.end <= cut.start else False) for c in cuts)


def _before_aside(words: Words, first: int, last: int, cuts: Sequence[Cut]) -> int:
    """Where the activity ends before words that explain it."""
    stops = []
    for key in ("comma", "bare"):
        pattern = compiled("aside", key)[0]
        for match in pattern.finditer(words.folded, first, last):
            if _inserted(words, first, match.start(), last):
                continue
            if len(words.text[first : match.start()].split()) >= 3 and not _in_brackets(words.text, match.start()) and not any(c.start <= match.start() + 2 < c.end for c in cuts):
                stops.append(match.start())
                break
    return min(stops, default=last)


_ADVERB = re.compile(r"[ ,;:]*(?:(?:además|asimismo|también|also|igualmente|por otra parte|in addition|as well)\b[ ,;:]*)?", re.I)


def _inserted(words: Words, first: int, at: int, last: int) -> bool:
    """`presentar al Consejo, en su reunión de junio, una propuesta`: what is set in before the object."""
    comma = words.text.find(", ", at + 2, last)
    return comma > 0 and _lacks_object(words, [(first, at)], words.text[comma + 2 : last])


def _trimmed(text: str, spans: Sequence[Span]) -> tuple[Span, ...]:
    out: list[Span] = []
    for start, end in spans:
        words = text[start:end]
        opening = _ADVERB.match(words)
        lead = opening.end() if opening else 0
        kept = words[: len(words.rstrip(" ,;.:("))]
        kept = re.sub(r"(?:[\s,]+(?:and|y|e|in|on|at|en|los d[ií]as|el d[ií]a|the|el|los|which|that|que|to be|as well|por|by|with|con|un|una|for|to|a))+$", "", kept, flags=re.I)
        if len(kept) > lead and any(c.isalnum() for c in kept[lead:]):
            out.append((start + lead, start + len(kept)))
    return tuple(out)


def without_fields(words: Words) -> tuple[tuple[Cut, ...], tuple[Span, ...]]:
    """An item of a list without a verb of its own: its fields, and its words without them."""
    cuts = [c for c in cuts_in(words, 0, len(words.text)) if c.field]
    return tuple(_chosen(words, cuts)), _segments(words, 0, len(words.text), cuts)


_HANDS_OVER = re.compile(
    r"\b(?:following|as follows|these|the following|namely|to:|will|shall|is to|are to|siguientes?|estas?|lo siguiente|a saber|de:|en:|son:|include|includes|comprise|incluyen?|comprenden?)\b"
)


def introduces(text: str) -> bool:
    """Whether a sentence that ends in a colon introduces works: `During 2015 the Secretariat will:`, `Tendrán a su cargo:`."""
    folded = fold_same_length(text)
    if _said("not_planned", folded) or _said("request", folded) or _said("past", folded):
        return False
    announced = bool(groups(text)) or re.search(r"\b(?:will|shall|is to|are to|(?:plans?|intends?|proposes?|aims?|undertakes?|expected|responsible for|in charge of|leads?|coordinates?|(?:esta|estan) previst[oa]s?|preve|preven|planea|tiene previsto|se propone|se encarga|se encargara|corresponde|correspondera|compete|a cargo))\b[^.]*:\s*$", folded) is not None
    tail = re.search(r"\b(?:siguientes|lo siguiente|the following|as follows|a saber|these (?:activities|actions)|estas (?:actividades|acciones))\b[^.]*:\s*$", folded)
    return announced or bool(tail and re.search(r"\b(?:activit|activid|accion|action|tarea|task|trabaj|work|realiz|carried|planned|previst)", folded))
