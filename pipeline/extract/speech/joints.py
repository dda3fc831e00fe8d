"""Further works behind one announcement: a verb, a thing or a name that goes on without saying `will` again."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from pipeline.extract.speech.inflection import alternatives, forms, present
from pipeline.extract.speech.patterns import compiled
from pipeline.extract.speech.predicates import Group
from pipeline.extract.speech.words import DETERMINER, Cut, Words, in_brackets
from pipeline.text.dates import read_dates

Cuts = Mapping[int, tuple[int, bool, bool]]
"""Where a part begins: where the one before it ends, relative, joined."""
Joint = tuple[int, int, Group]
"""Where the further work begins, where the words before it end, its group."""


def joints(words: Words, kept: Sequence[Group], cuts: Cuts) -> list[Joint]:
    """`to inspect … and to report …`, `un protocolo en abril y un folleto en octubre`; a plain `and` only where both have a date."""
    found: list[Joint] = []
    for group in kept:
        later = [g.start for g in kept if g.start > group.start] + [at for at in cuts if at > group.end]
        stop = min(later, default=len(words.text))
        found += _verb_unsaid(words, group, stop)
        found += _date_first(words, group, stop, cuts)
        found += _verbs(words, group, stop, cuts)
        found += _listed(words, group, stop)
        found += [j for j in _things(words, group, kept, cuts) if not any(abs(j[0] - f[0]) < 12 for f in found)]
    return found


def _verb_unsaid(words: Words, group: Group, stop: int) -> Iterator[Joint]:
    """`… in March and Portugal the workshop on metadata in June`."""
    for match in _SHORT.finditer(words.text, group.end, stop):
        name, at = match["name"], match.start("thing")
        both = any(c.start >= group.start - 40 and c.end <= match.start() for c in words.dates) and any(
            c.start >= match.end("name") and c.end <= stop for c in words.dates
        )
        if (
            both
            and not any(c.start < match.end("name") and match.start() < c.end for c in words.dates)
            and not read_dates(name, words.year)
        ):
            actor = (match.start("name"), match.end("name"))
            yield actor[0], match.start(), Group(actor[0], at, at, "", "active", False, actor)


def _date_first(words: Words, group: Group, stop: int, cuts: Cuts) -> Iterator[Joint]:
    """`… in May a course and in June a seminar`."""
    for cut in words.dates:
        conjunction = re.search(r",?\s+(?:and|y|e),?\s*$", words.folded[group.end : cut.start + _opening(words, cut)])
        thing = DETERMINER.match(words.folded[cut.end :].lstrip(" ,"))
        earlier = any(c.end < cut.start and c.start >= _part_start(group, cuts) for c in words.dates)
        if conjunction and thing and earlier and group.end < cut.start and cut.end < stop:
            at = cut.start + _opening(words, cut)
            core = cut.end + len(words.folded[cut.end :]) - len(words.folded[cut.end :].lstrip(" ,"))
            yield at, group.end + conjunction.start(), Group(at, core, core, "", "active")


def _verbs(words: Words, group: Group, stop: int, cuts: Cuts) -> Iterator[Joint]:
    """Bare verbs: `, to inspect`, `and report` where both have a date."""
    places = {m.end(): m.start() for p in compiled("joint") for m in p.finditer(words.folded, group.end, stop)}
    for match in _bare_and().finditer(words.folded, group.end, stop):
        dated = [
            any(c.start >= a and c.end <= b for c in words.dates)
            for a, b in ((group.end, match.start()), (match.end(), stop))
        ]
        if all(dated):
            places.setdefault(match.end(), match.start())
    ends: list[int] = []
    for at, end in sorted(places.items()):
        if _PRONOUN_OBJECT.match(words.folded, at) or _only_ends(words, at):
            continue
        begin = _part_start(group, cuts)
        if begin in cuts and cuts[begin][1] and _NO_OBJECT.match(words.folded, at):
            continue
        if len(words.text[group.core : end].split()) >= 3 and not any(abs(at - e) < 12 for e in ends):
            ends.append(at)
            yield at, end, Group(at, at, at, "", "active")


_NO_OBJECT = re.compile(r"[a-z]+\s(?:down\s|out\s|up\s)?(?:in|on|to|for|at|with|by|as|into)\s")
"""`which it will carry out and set down in a report`: the object is the work that the relative clause stands for."""


def _only_ends(words: Words, at: int) -> bool:
    """`kicks off June 7 and runs through August 14`: the second date of the same work."""
    later = next((c for c in words.dates if c.start >= at), None)
    verbs = alternatives(forms("end").finite | {"run", "runs", "last", "lasts"})
    return later is not None and bool(
        re.fullmatch(
            rf"(?:{verbs})\s*(?:through|until|till|to|on|in|by|up to|en|el|hasta)?\s*(?:the\s+)?",
            words.folded[at : later.start],
        )
    )


LISTING = re.compile(
    r".*\b(?:includes?|comprises?|cover|embraces?|of|encompass(?:es)?|incluyen?|comprenden?|abarcan?|figuran?|contemplan?|cuentan?|en|constan? de)(?: tambien)?$"
)
_LISTED = re.compile(
    r"(?:,\s+(?:(?:and|y|e|as well as|asi como)\s+)?|\s+(?:and|y|e|as well as|asi como)\s+)(?=(?:an?|una?|unos|unas|the|el|la|los|las|two|three|four|five|six|eight|ten|dos|tres|cuatro|cinco|seis|ocho|diez|\d+|monthly|weekly|quarterly|annual|new|further)\s+[a-z\"“«])"
)


def _listed(words: Words, group: Group, stop: int) -> Iterator[Joint]:
    """`Plans include a collection, a map and monthly circles`: each thing of the list is a work."""
    if group.voice != "thing" or not LISTING.match(group.verb):
        return
    found = [
        m
        for m in _LISTED.finditer(words.folded, group.end, stop)
        if not in_brackets(words.text, m.start())
        and not any(c.start < m.end() and m.start() < c.end for c in words.dates)
        and not _AGAIN.match(words.folded, m.end())
    ]
    if not found or (len(found) == 1 and found[0].group().strip() == ","):
        return
    for match in found:
        yield match.end(), match.start(), Group(match.end(), match.end(), match.end(), "", "active")


def _things(words: Words, group: Group, kept: Sequence[Group], cuts: Cuts) -> Iterator[Joint]:
    """`un protocolo, que se entregará en abril, y un folleto, previsto para octubre`: things that each have a date."""
    begin = _part_start(group, cuts)
    if begin in cuts and cuts[begin][1]:
        return
    own = {g.start for g in kept if g.start > group.start and not cuts.get(_part_start(g, cuts), (0, False))[1]}
    stop = min([*own, *(at for at in cuts if at > group.end and not cuts[at][1])], default=len(words.text))
    before = begin
    for match in _THING.finditer(words.folded, group.end, stop):
        at, end = match.end(), match.start()
        inside = any(c.start < at and end < c.end for c in words.dates) or in_brackets(words.text, end)
        earlier = any(c.start >= before and c.end <= end for c in words.dates)
        later = next((c for c in words.dates if c.start >= at and c.end <= stop), None)
        if at in cuts or inside or not earlier or later is None or len(words.text[group.end : end].split()) < 2:
            continue
        if re.search(r"[a-z]", words.folded[at : later.start]) and not _AGAIN.match(words.folded, at):
            before = at
            yield at, end, Group(at, at, at, "", "active")


_THING = re.compile(
    r"(?:,\s+|,?\s+(?:and|y|e)\s+)(?:also\s+|tambien\s+|ademas\s+)?(?=(?:an?|una?|unos|unas|two|three|four|five|six|eight|ten|dos|tres|cuatro|cinco|seis|ocho|diez|the|el|la|los|las)\s+[a-z\"“«])"
)
_AGAIN = re.compile(
    r"(?:(?:the|el|la|los|las)\s+)?(?:first|second|third|last|other|latter|former|primer[oa]?|segund[oa]|tercer[oa]?|ultim[oa]|otr[oa])\b|(?:one|una|uno|otra|otro|another)\s+(?:in|en|on|at|for|para|de|of|el|a)\b|(?:the|el|la|los|las)\s+(?:same|mism|output|product|result|cost|funds|lead|costo|coste|responsable|financia|entregable|dia|month|mes|week|semana)"
)
"""`one in April`, `la primera en mayo`: parts of the same work, or a field of it."""


_SHORT = re.compile(
    r",?\s+(?:and|y|e|while|mientras que)\s+(?P<name>(?:the\s|el\s|la\s)?[A-ZÁÉÍÓÚÑ][\w.'’-]*(?:\s(?:de|del|la|of|the|and|y)?\s?[A-ZÁÉÍÓÚÑ][\w.'’-]*){0,4})(?:,\s[^,;]{3,32},|,)?\s+"
    r"(?P<thing>(?:the|an?|another|one|un|uno|una|otro|otra|el|la|los|las|two|three|four|dos|tres|cuatro)\s+[a-záéíóúñ])"
)
"""`… in March and Portugal the workshop on metadata in June`: the verb is not said again."""


def _opening(words: Words, cut: Cut) -> int:
    """How far a date's cut reaches over the `and` before it."""
    match = re.match(r"(?:,?\s*(?:and|y|e)\s+)?", words.folded[cut.start :])
    return match.end() if match else 0


def _part_start(group: Group, cuts: Cuts) -> int:
    return max([0, *(at for at in cuts if at <= group.start)])


_PRONOUN_OBJECT = re.compile(
    r"[a-z]+ (?:its|their|sus?) (?:findings|results|conclusions|resultados|hallazgos|conclusiones)\b|[a-z]+(?:ar|er|ir)(?:lo|la|los|las)\b|[a-z]+\s+(?:it|them|this|these)\b|(?:lo|la|los|las)\s+[a-z]+ran?\b"
)


@cache
def _bare_and() -> re.Pattern[str]:
    return re.compile(
        rf"(?:,?\s+(?:and|y|e|and then|and also|y tambien)|,)(?:,\s[^,]{{3,60}},)?\s+(?=(?:{alternatives(forms('act').bare | forms('hold').bare | present('act'))})\b)"
    )
