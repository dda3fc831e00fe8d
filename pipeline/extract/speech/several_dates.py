"""Several dates in one part of a sentence: those of one work are joined, of others the first of the plan's year counts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from pipeline.extract.speech.inflection import alternatives, forms
from pipeline.extract.speech.patterns import compiled
from pipeline.extract.speech.words import Cut, Words, in_year


def joined_dates(words: Words, cuts: Sequence[Cut], *, told: bool = False) -> list[Cut]:
    """Dates of one work as one: `one in April in Panama and one in September`, `comienzan en mayo y acaban en noviembre`.

    `told`: only where words before the first date say that others follow (`una en mayo y la otra …`).
    """
    dates = [c for c in cuts if c.field == "date"]
    if len(dates) > 1 and (_one_each(words, dates) or begins_and_ends(words, dates)):
        opening = re.search(
            r"[,:]?\s+(?:una?|uno|one|la (?:primera|una)|el (?:primero|uno)|the (?:first|one)),?\s*$",
            words.folded[: dates[0].start],
        )
        if told and not begins_and_ends(words, dates) and (opening is None or words.text[opening.start()] not in ",:"):
            return list(cuts)
        whole = Cut(
            "date",
            opening.start() if opening else dates[0].start,
            dates[-1].end,
            (dates[0].value[0], dates[-1].value[1]),
        )
        return [*(c for c in cuts if c.field != "date"), whole]
    return list(cuts)


def chosen(words: Words, cuts: Sequence[Cut]) -> list[Cut]:
    """Of several dates the first that lies in the plan's year."""
    cuts = joined_dates(words, cuts)
    dates = [c for c in cuts if c.field == "date"]
    told = [c for c in dates if not any(p.search(words.folded[c.start : c.end]) for p in compiled("date", "vague"))]
    best = next((c for c in (*told, *dates) if in_year(words, c)), dates[0] if dates else None)
    return [c for c in cuts if c.field != "date" or c is best]


def begins_and_ends(words: Words, dates: Sequence[Cut]) -> bool:
    """`las tareas comienzan en mayo y acaban en noviembre`."""
    between = re.sub(
        r"\s(?:on|in|by|until|through|the|el|en|hasta)\s*$", " ", words.folded[dates[0].end : dates[1].value[0]]
    )
    verbs = alternatives(forms("end").finite)
    return len(dates) == 2 and bool(
        re.fullmatch(
            rf"\s*,?\s*(?:and|y|e|,)\s*(?:,[^,]{{3,50}},)?\s+(?:se\s+|will\s+|is to\s+|to\s+|is due to\s+|debera?\s+)?(?:be\s+)?(?:{verbs}|completed|finished|concluded|closed|runs?|lasts?|over|done|through|complete|wraps? up)\s*(?:on|in|by|until|through|to|en|el|the|hacia|para)?\s*",
            between,
        )
    )


def _one_each(words: Words, dates: Sequence[Cut]) -> bool:
    """`one in April in Panama and one in September`: the dates of one work."""
    gaps = [words.folded[a.end : b.start] for a, b in pairwise(dates)]
    pair = re.compile(
        r"\s*(?:(?:in|at|en|by|por) [\w ]{3,25})?\s*(?:,|,?\s*(?:and|y|e)\b)\s*(?:(?:in|at|en) [\w ]{3,25}?)?\s*(?:on|el|the)?\s*"
    )
    return all(
        pair.fullmatch(g)
        or (
            len(g) < 45
            and re.search(
                r"(?:\band|\by|,)\s+(?:one|another|otr[oa]|un[oa]|l[ao] (?:otr[oa]|segund[oa]|ultim[oa])|the (?:second|other|third|last)|l[ao] segund[oa]|el (?:segundo|tercero|otro)|la (?:tercera|otra))\b",
                g,
            )
        )
        for g in gaps
    )
