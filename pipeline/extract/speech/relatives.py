"""Who does it, told in a clause that belongs to the activity: `los cursos que el INFOTEP dictará`, `a workshop that the Unit will run`."""

from __future__ import annotations

import re

from pipeline.extract.speech.names import fits
from pipeline.extract.speech.words import Cut, Part, Words, is_body
from pipeline.text.bodies import find_bodies

_CLAUSE = re.compile(
    r"(?<!\ben)\s(?:que|l[oa]s? cual(?:es)?)\s+(?:(?:el|la|los|las)\s+)?(?P<name>[^,;:.()]{3,70}?)\s+(?:se encargar[aá]n? de |tambien )?(?P<verb>[a-z]+ran?)(?=[\s,.;]|$)"
    r"|\s(?:that|which)\s+(?:(?:the|our)\s+)?(?P<who>[^,;:.()]{3,70}?)\s+(?:will|is to|are to|shall)\s+(?P<does>[a-z]+)(?=[\s,.;]|$)"
)


_BEFORE = re.compile(
    r",\s+(?:que|which|that)\s+(?:(?:el|la|los|las|un|una|the|an?)\s+)?(?P<name>(?:(?!\bcuy|\b[a-z]+ran?\b)[^,;.]){3,60}?)\s*$"
)
"""`La evaluación de medio término, que un equipo externo hará en agosto`."""


def doer_in_clause(words: Words, part: Part, cuts: list[Cut]) -> list[Cut]:
    """The fields with who leads where only a clause behind the activity names a body that will do it."""
    group = part.group
    if group is None or any(c.field == "lead" for c in cuts):
        return cuts
    before = _BEFORE.search(words.folded[part.start : group.start])
    if before is not None:
        span = (part.start + before.start("name"), part.start + before.end("name"))
        if is_body(words.text[slice(*span)]) or find_bodies(words.text[slice(*span)]):
            return [*cuts, Cut("lead", span[0], span[0], span)]
    for match in _CLAUSE.finditer(words.folded, group.end, part.stop):
        name = "name" if match["name"] else "who"
        span = match.span(name)
        value = words.text[slice(*span)]
        if any(c.start < match.end() and match.start() < c.end for c in cuts) or re.match(r"se\s|no\s", value):
            continue
        if (find_bodies(value) or is_body(value) or value.isupper()) and fits("lead", value):
            return [*cuts, Cut("lead", match.start(), match.end(), span)]
    return cuts
