"""What a normalizer may know beside the entry itself: the plan's year and language, and what its columns are like."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from pipeline.model.dataset import Activity
from pipeline.model.plan import Entry, Plan
from pipeline.text.bodies import body_codes
from pipeline.text.clean import collapse, trimmed
from pipeline.vocabulary import vocabulary


@dataclass(frozen=True, slots=True)
class Context:
    """`plan_year` 0 = unknown. `guatemala`: a lone `GT` is the country. `usual`: fields that most entries of the plan have.
    `dollar`: the currency of a bare dollar sign in a Spanish plan and of pesos, `rupee`: that of rupees; empty where the
    plan does not tell its country.
    """

    plan_year: int
    language: str
    guatemala: bool = False
    usual: frozenset[str] = frozenset()
    dollar: str = ""
    rupee: str = ""


Normalizer = Callable[[Entry, Activity, Context], Activity]
"""Adds to an activity what one aspect of the entry means. It never changes what another normalizer wrote."""


def context_of(plan: Plan) -> Context:
    """The context of all entries of a plan."""
    counts: dict[str, int] = {}
    ordinary = [e for e in plan.entries if e.kind == "activity"]
    for entry in ordinary:
        for field, quote in entry.quotes.items():
            counts[field] = counts.get(field, 0) + bool(quote.text.strip())
    usual = frozenset(f for f, n in counts.items() if n * 2 >= len(ordinary) and n > 1)
    return Context(
        plan.cover.plan_year, plan.language, _guatemala(plan), usual, _shared(plan, "dollars"), _shared(plan, "rupees")
    )


def _shared(plan: Plan, money: str) -> str:
    """The currency of the one country with `money` (dollars, rupees) of its own that the plan's title, areas and activities name."""
    texts = [plan.cover.title, plan.cover.adopted_at, *(a.title.text for a in plan.areas)]
    texts += [q.text for e in plan.entries for q in e.quotes.values()]
    named = {c for t in texts for c in body_codes(t, plan.language)}
    found = {code for country, code in vocabulary("currencies")[money].items() if country in named}
    return found.pop() if len(found) == 1 else ""


def _guatemala(plan: Plan) -> bool:
    """Whether a lone `GT` in this plan is Guatemala: where its groups are spelled out or written WG, and countries are codes."""
    leads = [collapse(e.quotes["lead"].text) for e in plan.entries if "lead" in e.quotes]
    lone = sum(x == "GT" for x in leads)
    if not lone:
        return False
    others = [x for x in leads if x != "GT"]
    spelled = any("WG" in body_codes(x, plan.language) for x in others)
    codes = sum(len(x) == 2 and x.isupper() for x in others)
    return spelled and codes >= lone


_BLANK_IN_BRACKETS = re.compile(r"(?<=[(\[])\s+|\s+(?=[)\]])")
"""A raised mark leaves a blank behind it: `(ISA² )`."""


def printed(entry: Entry, field: str) -> str:
    """The words of a field as printed, on one line, without trailing punctuation; empty where the entry has none."""
    quote = entry.quotes.get(field)
    return _BLANK_IN_BRACKETS.sub("", trimmed(quote.text)) if quote is not None else ""


def flagged(row: Activity, *flags: str) -> Activity:
    """`row` with further flags, each once, in the order they came."""
    return replace(row, flags=tuple(dict.fromkeys((*row.flags, *flags))))


def with_extra(row: Activity, **extra: str) -> Activity:
    """`row` with further keys in its extra object."""
    return replace(row, extra={**row.extra, **extra})
