"""A sum of money that goes to a work: `EC$3.2 million goes to replace the dolphins`, `£4,000 has been set aside so that two wells can be dug`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.extract.speech.predicates import Group

_GOES = re.compile(
    r"\d[\d.,]*(?:\s(?:million|thousand|billion|m|bn|k|lakhs?|crores?))?(?P<of>\s(?:of|from|out of|under|in)\s[^;:]{2,80}?)?,?\s(?:goes|go|will go|is to go|are to go|(?:has|have|is|are|will be)(?: also)?(?: been)? (?:set aside|put aside|earmarked|voted|reserved|allocated|released|found|approved))"
    r"\s(?:to\s(?P<verb>(?!the\b|an?\b|our\b|each\b|every\b|all\b)[a-z]{3,})(?=\s)|so that\s(?P<thing>[^,;:]{3,80}?)\s(?P<be>(?:can|may|will|shall) be (?P<done>[a-z]+(?:ed|[td])))\b)"
)


def paid_works(folded: str) -> Iterator[Group]:
    """The work that a sum is for: its verb in the infinitive, or the passive of a clause behind `so that`."""
    for match in _GOES.finditer(folded):
        if match["verb"]:
            yield Group(match.start("verb") - 3, match.start("verb"), match.end("verb"), match["verb"], "thing", False)
        else:
            at = match.start("thing")
            yield Group(at, at, at, "", "thing", True)
