"""Short Spanish sentences that begin with a verb and end with who does it: `Dirigirá la operación la División`, `Responde de la compra la Unidad`."""

from __future__ import annotations

import re
from functools import cache

from pipeline.extract.speech.anaphora import refers
from pipeline.extract.speech.inflection import alternatives, forms
from pipeline.extract.speech.words import Cut, Part, Words, is_body
from pipeline.text.bodies import find_bodies

_NAME = r"(?:(?:el|la|los|las)\s+)?(?P<name>[^,;.()]{3,80}?)(?P<end>\s*(?:[.,;(]|$)|\s(?:con|en|desde|hasta|durante)\s)"


@cache
def _brief() -> re.Pattern[str]:
    verbs = {
        f for n in ("lead", "fund_only", "hold", "do") for f in forms(n).finite if re.search(r"(?:[aei]n?|ran?)$", f)
    }
    verbs |= {"responde", "responden", "respondera", "responderan", "vigila", "vigilara", "atiende", "atendera"}
    return re.compile(
        rf"\s*(?:[ye]\s+|tambien\s+|asimismo,?\s+)?(?P<verb>{alternatives(verbs)})\s+(?:(?:de|por)\s+)?(?P<object>(?:el|la|los|las|sus?|dich[oa]s?|est[aeo]s?)\s+[a-z]+(?:\s(?:de|del)\s(?:la\s|los\s|las\s)?[a-z]+)?|ello|esto|todo ello)\s+{_NAME}"
    )


def brief_doer(words: Words, part: Part, before: str) -> Cut | None:
    """Who leads (or pays for) the work told before, where the object between verb and name takes it up."""
    match = _brief().match(words.folded, part.start, part.stop) if before else None
    if match is None or any(part.start <= c.start < part.stop for c in words.dates):
        return None
    span = match.span("name")
    name, object_ = words.text[slice(*span)], match["object"]
    if not (is_body(name) or find_bodies(name) or re.match(r"[A-ZÁÉÍÓÚÑ]\w+\s[A-ZÁÉÍÓÚÑ]", name)):
        return None
    if object_ not in {"ello", "esto", "todo ello"} and not refers(object_, before):
        return None
    field = "resources" if match["verb"] in forms("fund_only").every else "lead"
    return Cut(field, part.start, match.end("name"), span)
