"""English orders of a resolution: `That the design guidelines be revised`, `That the Clerk have the minutes digitized`, `that the festival return in May`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from pipeline.extract.speech.inflection import alternatives, forms
from pipeline.extract.speech.predicates import Group
from pipeline.vocabulary import vocabulary

_OPENING = re.compile(
    r"\s*(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+)?(?:(?:and |therefore )*be it (?:further |also )?resolved,? )?that(?:,[^,]{3,60},)?\s+"
    r"|.{0,40}?\b(?:resolves?|resolved|orders?|ordered|directs?|directed|moves?|moved|it is (?:further |also |hereby )?(?:intended|proposed|planned|arranged|decided|agreed|ordered)) that(?:,[^,]{3,60},)?\s+"
)
_ASKED = r"be (?:asked|directed|instructed|requested|authori[sz]ed|required|charged|commissioned|appointed|empowered|invited)(?: and (?:is |are )?(?:directed|instructed|authori[sz]ed))? to"
_CLAUSE = re.compile(r"\b(?:will|would|shall|should|is|are|was|were|has|may|can|could|might|who|which|that)\b")


@cache
def _orders() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The passive and who is asked first: `the design guidelines be revised` holds no verb `design`."""
    bare = {
        w for n in ("act", "hold", "lead", "do", "happen") for w in forms(n).bare if not w.endswith(("ar", "er", "ir"))
    }
    bare |= {"deliver", "tender", "register", "offer", "administer", "order", "monitor", "render", "enter", "confer"}
    who = rf"(?P<who>(?:(?!{_CLAUSE.pattern})[^;:]){{3,110}}?),?\s+"
    irregular = {*vocabulary("verbs")["irregular"]["en"], *forms("act").participle, *forms("hold").participle}
    done = rf"[a-z]{{3,}}ed|{alternatives(irregular)}"
    behind = r"(?=\s+(?:the|an?|its|all|every|each|two|three|four|five|six|ten|\d|to|in|on|from|between|at|by|during|[a-z]+s?)\b)"
    return (
        re.compile(
            rf"{who}(?:(?P<asked>{_ASKED})\s+(?P<to>[a-z]{{3,}})|(?P<be>be (?:[a-z]+ly )?(?P<done>{done})))(?!\w)"
        ),
        re.compile(
            rf"{who}(?P<verb>have(?=\s(?:the|an?|its|all)\s)|take place|(?:{alternatives(bare - {'be', 'have', 'do', 'work', 'plan'})}){behind})(?!\w)"
        ),
    )


def resolved(folded: str) -> Iterator[Group]:
    """The order that a clause behind `that` gives: its verb is bare, whoever is to do it."""
    opening = _OPENING.match(folded)
    match = next((m for p in _orders() if (m := p.match(folded, opening.end()))), None) if opening is not None else None
    if opening is None or match is None:
        return
    actor = match.span("who")
    told = match.groupdict()
    if told.get("asked"):
        yield Group(match.start("asked"), match.start("to"), match.end("to"), match["to"], "active", False, actor)
    elif told.get("be"):
        yield Group(match.start("be"), match.start("be"), match.end("be"), match["done"], "passive", True)
    elif match["verb"] in forms("happen").bare or match["verb"] == "take place":
        yield Group(match.start("verb"), match.start("verb"), match.end("verb"), match["verb"], "passive", True)
    else:
        yield Group(match.start("verb"), match.start("verb"), match.end("verb"), match["verb"], "active", False, actor)
