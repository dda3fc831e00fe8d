"""Clauses without a finite verb that name who leads or pays: `…, the field crew being responsible`, `…, siendo responsable la Unidad`."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.extract.speech.words import Cut, Words, is_body

_ABSOLUTE = re.compile(
    r",\s+(?:(?:the|its|our)\s+)?(?P<name>[^,;.]{3,70}?)\s+(?P<how>being\s+(?:responsible|in charge|the\s+(?:lead|[a-z]+(?:er|or|ist)))|taking the lead|in the lead|(?P<pays>bearing|meeting|covering|defraying|footing|paying(?:\s+for)?)\s+(?:the\s+|all\s+|its\s+)(?!(?:first|second|third|last|next)\b)[a-z]+(?:\s[a-z]+)?)(?=\s*(?:[.,;]|$))"
    r"|,\s+siendo\s+(?:(?:la\s+|el\s+)?(?:responsable|encargad[oa]))(?:\s+de\s+(?:ello|hacerlo))?\s+(?:(?:el|la|los|las)\s+)?(?P<whose>[^,;.]{3,70})"
)
"""`…, the field crew at Lautoka being responsible`, `…, the State Bank bearing the charges`."""


_TO_DO = re.compile(
    r",\s+(?:the\s+|our\s+)?(?:(?P<name>[^,;.]{3,60}?)\s+to\s+(?!be\b|the\b)[a-z]{3,}\s|(?P<money>[^,;.]{0,40}?(?:money|monies|funds?|grant|proceeds|subsidy|levy))\s+to\s+be\s+(?:applied|put|used|devoted|spent|drawn)\b)[^,;.]*"
)
"""`…, the Planning Technician to place a text before the Committee`, `…, the provincial money to be applied to it`."""


_FINITE = re.compile(r"\b(?:is|are|has|have|will|shall|[a-z]+s|[a-z]+ed|due|able|ready|likely)$")
"""`…, the Unit plans to train …`: a clause of its own."""


def absolute_cuts(words: Words, start: int, stop: int) -> Iterable[Cut]:
    for match in _TO_DO.finditer(words.text, start, stop):
        field = "lead" if match["name"] else "resources"
        name = match["name"] or match["money"]
        end = min([match.end(), *(c.start for c in words.dates if c.start > match.start())])
        acts = match.group().startswith((", the ", ", our ")) and (is_body(name) or name[:1].isupper())
        if any(v < match.start() for v in words.verbs) and (
            field == "resources" or (acts and not _FINITE.search(name))
        ):
            yield Cut(field, match.start(), end, match.span("name" if match["name"] else "money"))
    for match in _ABSOLUTE.finditer(words.folded, start, stop):
        name = match.span("name" if match["name"] else "whose")
        if not any(c.start < name[1] and name[0] < c.end for c in words.dates):
            yield Cut("resources" if match["pays"] else "lead", match.start(), match.end(), name)


_POSSESSED = re.compile(
    r"\bunder\s+(?:the\s+|our\s+)?(?P<name>[^\W\d_][\w.-]*(?:\s(?!of\b)[\w.&-]+){0,4}?)(?:['’]s|(?<=s)['’])\s+(?:own\s+|joint\s+|overall\s+|personal\s+|direct\s+)?(?:leadership|direction|guidance|supervision|lead|chairmanship|coordination|management|stewardship|eye|auspices|command|baton)\b"
    r"|\bat\s+(?:the\s+)?(?P<payer>[^\W\d_][\w.-]*(?:\s(?!of\b)[\w.&-]+){0,4}?)(?:['’]s|(?<=s)['’])\s+(?:own\s+|sole\s+|entire\s+)?(?:expense|cost|charge)\b"
)
"""`under the Mayor's leadership`, `at members' own expense`: who leads or pays stands in the genitive."""


def possessed_cuts(words: Words, start: int, stop: int) -> Iterable[Cut]:
    for match in _POSSESSED.finditer(words.text, start, stop):
        name = "name" if match["name"] else "payer"
        if not re.fullmatch(r"it|one|no-?one|anybody|everybody", match[name]):
            yield Cut("lead" if match["name"] else "resources", match.start(), match.end(), match.span(name))
