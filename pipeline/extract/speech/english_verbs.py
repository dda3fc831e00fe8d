"""The verb behind an English announcement: `will publish`, `is to be held`, `will be scanning`, `will take place`."""

from __future__ import annotations

import re
from functools import cache

from pipeline.extract.speech.inflection import alternatives, forms
from pipeline.extract.speech.patterns import empty_verbs
from pipeline.extract.speech.predicates import Group
from pipeline.vocabulary import vocabulary

_SEASON = re.compile(
    r"(?:open|close|end|start|begin|conclude|crown|complete|launch|round off|finish|kick off|wind up)\s+(?:off\s+)?(?:the|our|its) (?:[a-z]+ )?(?:year|season|programme|program|calendar|cycle|semester|quarter|series|campaign)\b"
)
"""`A regional forum is to close the year: Vientiane, 3–5 December`."""


_OBJECT_LATER = re.compile(r",[^,]{3,60},\s+(?:an?|the|its|their|two|three|four|five|six|\d+)\s")
"""`will run, before the end of August, a workshop`: somebody does it."""


_DOING = re.compile(
    r"be\s+((?!being|having|going|making sure|looking|running|working|following|awaiting|missing|lacking|interesting|ongoing|outstanding|forthcoming|something|nothing|anything|everything|spring|king)[a-z]{3,}ing)(?=\s+(?:the|an?|its|their|our|his|her|all|some|over|up|out|in|two|three|four|five|six|seven|eight|ten|\d[\d.,]*|new|more)\b)"
)
"""`two clerks will be scanning the chart archive`: whatever the verb, with its object."""


def english_group(start: int, core: int, end: int, verb: str, folded: str) -> Group | None:
    empty = empty_verbs("en").match(folded, core)
    doing = re.compile(
        rf"be\s+({alternatives(forms('act').gerund | forms('lead').gerund | forms('hold').gerund)})\b"
    ).match(folded, core) or _DOING.match(folded, core)
    if doing is not None:
        return Group(start, start, doing.end(), doing[1], "active")
    perfect = (
        re.match(r"have\s+(?:also\s+|been\s+)?([a-z]+ed|" + alternatives(_participles()) + r")\b", folded[core:])
        if verb == "have"
        else None
    )
    if perfect is not None:
        return Group(
            start,
            core + perfect.start(1),
            core + perfect.end(),
            perfect[1],
            "passive" if " been " in perfect.group() else "active",
        )
    if verb in {"be", "have", "remain", "become"}:
        participle = re.match(
            r"be\s+(?:[a-z]+ly\s+|also\s+|again\s+|first\s+|then\s+|jointly\s+)*([a-z-]+)", folded[core:]
        )
        if verb == "be" and participle and (participle[1].endswith("ed") or participle[1] in _participles()):
            return Group(start, core, core + participle.end(), participle[1], "passive", True)
        if empty and verb == "be" and empty.end() > end:
            return Group(start, core, empty.end(), verb, "passive", True)
        return Group(start, core, end, verb, "copula" if verb == "be" else "active")
    if verb in _NO_VERBS:
        return None
    season = _SEASON.match(folded, core)
    if season is not None:
        return Group(start, core, season.end(), verb, "passive", True)
    if empty and not _OBJECT_LATER.match(folded, end):
        return Group(start, core, max(end, empty.end()), verb, "passive", True)
    return Group(start, core, end, verb, "active")


@cache
def _participles() -> frozenset[str]:
    known = frozenset().union(*(forms(n).participle for n in ("act", "hold", "lead", "fund", "result", "happen")))
    return known | {*vocabulary("verbs")["irregular"]["en"]}


_NO_VERBS = frozenset(
    {"the", "a", "an", "its", "their", "this", "that", "all", "in", "on", "at", "by", "for", "any", "each"}
)
