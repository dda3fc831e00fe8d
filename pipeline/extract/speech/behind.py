"""The subject of a Spanish verb behind it: `Pagará los pasajes la AECID`, `En junio publicará la Unidad un boletín`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.extract.speech.words import DETERMINER, Cut, Part, Words, is_body
from pipeline.text.bodies import find_bodies

_AT_ONCE = re.compile(
    r"\s+(?:(?:el|la|los|las)\s+)?(?P<own>(?:[a-záéíóúñ]{4,}\s)?[A-ZÁÉÍÓÚÑ][\w’'-]*(?:\s(?:(?:de|del|la|las|los|y|e|para)\s)*[A-ZÁÉÍÓÚÑ][\w’'-]*)*)(?:,[^,]{3,60},)?(?=\s(?:el|la|los|las|al?)\s[a-z])"
    r"|\s+(?:(?:el|la|los|las)\s+)?(?P<name>[^,;:.]{3,60}?)(?:,[^,]{3,60},)?(?=\s(?:un|una|unos|unas|dos|tres|cuatro|cinco|seis|diez|doce|\d+)\s)"
)
"""`En junio publicará la Unidad de Género un boletín`, `digitalizará Honduras los libros`."""


_BEHIND = re.compile(r"\s(?P<article>(?:el|la|los|las)\s+)?(?=\w)")


def behind_verb(words: Words, part: Part) -> Cut | None:
    """`Pagará los pasajes la AECID`, `Se harán cargo de imprimirla las sedes de Oruro`: the subject at the end of the clause."""
    group = part.group
    if group is None or group.voice != "active" or not re.search(r"(?:ran?|[aei]r(?:l[oa]s?|se)?)$", group.verb):
        return None
    stop = min([part.stop, *(c.start for c in words.dates if c.start >= group.end)])
    mark = re.compile(r"\s*[,;:.(](?:\s|$)|\s(?:con|en|para|que)\s|\s*$").search(words.folded, group.end, stop)
    stop = mark.start() if mark else stop
    clitic = re.search(r"[aei]r(?:l[oa]s?)$", group.verb) or re.match(
        r"(?:lo|la|los|las)\s", words.folded[group.start :]
    )
    at_once = _AT_ONCE.match(words.text, group.end, part.stop)
    name = (at_once["name"] or at_once["own"]) if at_once is not None else ""
    if at_once is not None and not re.match(r"(?:un|una|unos|unas)\s", name) and (is_body(name) or find_bodies(name)):
        where = at_once.span("name" if at_once["name"] else "own")
        if not any(c.start < where[1] and where[0] < c.end for c in words.dates):
            return Cut("lead", at_once.start(), where[1], where)
    for match in _BEHIND.finditer(words.folded, group.end, stop):
        before = words.folded[group.end : match.start()].split()
        if not (before or clitic) or (
            before and re.fullmatch(r"del?|al?|y|e|con|en|por|para|sobre|el|la|los|las|un|una", before[-1])
        ):
            continue
        name = words.text[match.end() : stop]
        if not match["article"] and not name[:1].isupper():
            continue
        known = [b for b in find_bodies(name) if b.start == 0]
        if (is_body(name) or known) and len(name.split()) <= 8 and (clitic or _is_object(before)):
            return Cut("lead", match.start(), stop, (match.end(), stop))
    return None


def _is_object(before: Sequence[str]) -> bool:
    """Whether the words between verb and subject are an object: two words at least, the first a determiner."""
    return len(before) >= 2 and DETERMINER.match(before[0] + " ") is not None
