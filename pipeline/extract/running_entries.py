"""Entries of running text: made from the cuts of a sentence, completed by what later sentences say of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.extract.draft import Draft
from pipeline.extract.pieces import Piece
from pipeline.extract.quotes import joined, part, trimmed_quote
from pipeline.extract.sentences import Statement
from pipeline.extract.speech.inflection import forms
from pipeline.extract.speech.words import Cut, Span
from pipeline.model.plan import Entry
from pipeline.model.provenance import Quote


def completed(piece: Piece, start: int, statement: Statement, entry: Entry, last: bool) -> Entry:
    quotes, rules = dict(entry.quotes), dict(entry.rules)
    for cut in statement.cuts:
        if not cut.field:
            continue
        value = trimmed_quote(piece.block.quote(start + cut.value[0], start + cut.value[1]))
        if cut.field not in quotes or cut.field in entry.inherited:
            quotes[cut.field] = value
            rules[cut.field] = "a statement about the activity"
        elif cut.field == "product" and last and statement.reach == 1:
            quotes[cut.field] = joined(quotes[cut.field], value, "; ")
        elif cut.field == "date" and statement.verb in _ends() and last:
            bare = _UNTIL.match(value.text)
            quotes[cut.field] = joined(quotes[cut.field], part(value, bare.end() if bare else 0), " – ")
    inherited = tuple(n for n in entry.inherited if quotes.get(n) == entry.quotes.get(n))
    return replace(entry, quotes=quotes, inherited=inherited, rules=rules)


_UNTIL = re.compile(
    r"(?:to be \w+\s+)?(?:by|before|until|till|up to|hasta|antes del?|a más tardar|no later than|not later than|el|the|in|on|en|para|\s)*",
    re.I,
)


def _ends() -> frozenset[str]:
    """`iniciará el 2 de marzo y concluirá el 26 de junio`: the verb of the second date."""
    return frozenset(
        {"concluira", "finalizara", "terminara", "culminara", "end", "finish", "conclude", "close", "cerrara"}
    ) & (forms("happen").every | {"end"})


def add_entry(
    piece: Piece,
    start: int,
    code: str,
    cuts: Sequence[Cut],
    core: Sequence[Span],
    shared: dict[str, Quote],
    draft: Draft,
    rule: str,
) -> None:
    """Add an entry; `start` is where the text that `cuts` and `core` count in begins in the block."""
    quotes: dict[str, Quote] = {}
    for cut in (c for c in cuts if c.field):
        quotes.setdefault(cut.field, trimmed_quote(piece.block.quote(start + cut.value[0], start + cut.value[1])))
    parts = [piece.block.quote(start + a, start + b) for a, b in core]
    if not parts:
        return
    activity = parts[0]
    for other in parts[1:]:
        activity = joined(activity, other)
    quotes["activity"] = trimmed_quote(activity)
    inherited = tuple(name for name in shared if name not in quotes)
    rules = {"activity": rule, **dict.fromkeys(inherited, "the sentence above")}
    draft.add(
        Entry(-1, code, "narrative", quotes={**shared, **quotes}, inherited=inherited, rules=rules, flags=("prose",))
    )
