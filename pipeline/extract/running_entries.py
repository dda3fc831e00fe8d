"""Entries of running text: made from the cuts of a sentence, completed by what later sentences say of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.extract.draft import Draft
from pipeline.extract.pieces import Piece
from pipeline.extract.quotes import joined, part, trimmed_quote
from pipeline.extract.speech.inflection import forms
from pipeline.extract.speech.statements import Statement
from pipeline.extract.speech.words import Cut, Span
from pipeline.model.plan import Entry
from pipeline.model.provenance import Quote
from pipeline.text.clean import fold_same_length


def completed(piece: Piece, start: int, statement: Statement, entry: Entry, last: bool) -> Entry:
    quotes, rules = dict(entry.quotes), dict(entry.rules)
    leads = _LEADING.search(fold_same_length(piece.block.text[start + statement.span[0] : start + statement.span[1]]))
    for cut in statement.cuts:
        if not cut.field:
            continue
        value = trimmed_quote(piece.block.quote(start + cut.value[0], start + cut.value[1]))
        named = cut.field == "lead" and leads is not None and rules.get("lead") == _SUBJECT
        if cut.field not in quotes or cut.field in entry.inherited or named:
            quotes[cut.field] = value
            rules[cut.field] = "a statement about the activity"
        elif cut.field == "product" and last and statement.reach == 1:
            quotes[cut.field] = joined(quotes[cut.field], value, "; ")
        elif cut.field == "date" and last and (statement.verb in _ends() or _runs_on(value, quotes["date"])):
            bare = _UNTIL.match(value.text)
            quotes[cut.field] = joined(quotes[cut.field], part(value, bare.end() if bare else 0), " – ")
    inherited = tuple(n for n in entry.inherited if quotes.get(n) == entry.quotes.get(n))
    return replace(entry, quotes=quotes, inherited=inherited, rules=rules)


def _runs_on(value: Quote, told: Quote) -> bool:
    """`en marzo …, tarea de la que se ocuparán dos técnicas hasta finales de septiembre`: until when what has begun goes on."""
    return bool(
        re.match(r"(?:y\s+)?(?:hasta|until|till|through)\b", value.text, re.I)
        and not re.match(
            r"(?:hasta|until|till|by|before|antes|a más tardar|para)\b|.*\s(?:al|a|to|and|y)\s", told.text, re.I
        )
    )


LISTED = "one of the works that a sentence lists"
"""The rule of entries that count though nothing more is said of them."""
_SUBJECT = "subject of the sentence"
_LEADING = re.compile(
    r"\b(?:leads?|leading|led|coordinat[a-z]*|co-ordinat[a-z]*|oversees?|supervis[a-z]*|responsib[a-z]*|responsable[a-z]*|charge|cargo|corresponde[a-z]*|compete[a-z]*|encarg[a-z]*|ocup[a-z]*|see to|sees to|look after|looks after|task|incumb[a-z]*|reca[a-z]+|tarea|labor|redaccion|lider[a-z]*|dirig[a-z]*|direccion|coordina[a-z]*|conduc[a-z]*|ejecut[a-z]*|organiz[a-z]*|organis[a-z]*|gestion[a-z]*|staff|run|runs|handle[a-z]*|manage[a-z]*|falls? to|rests? with|in the hands|en manos)\b"
)
"""Words that name who leads, whoever was the subject of the sentence before."""


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
    by_subject = any(c.field == "lead" and c.start == c.end for c in cuts)
    for cut in (c for c in cuts if c.field):
        quotes.setdefault(cut.field, trimmed_quote(piece.block.quote(start + cut.value[0], start + cut.value[1])))
    parts = [piece.block.quote(start + a, start + b) for a, b in core]
    if not parts:
        return
    activity = parts[0]
    for other in parts[1:]:
        activity = joined(activity, other)
    quotes["activity"] = trimmed_quote(activity)
    named = _named_before(quotes.get("lead"), draft)
    quotes.update({"lead": named} if named is not None else {})
    inherited = tuple(name for name in shared if name not in quotes)
    rules = {"activity": rule, **dict.fromkeys(inherited, "the sentence above")}
    if named is not None:
        rules["lead"] = "the body named before"
    elif by_subject:
        rules["lead"] = _SUBJECT
    draft.add(
        Entry(-1, code, "narrative", quotes={**shared, **quotes}, inherited=inherited, rules=rules, flags=("prose",))
    )


_SAME = re.compile(r"(?:(?:el|la|the)\s+)?(?:mism[oa]|same)\s+(?P<head>[a-z]+)$")


def _named_before(lead: Quote | None, draft: Draft) -> Quote | None:
    """The full name of `la misma Área`, `the same Unit`: that of the last lead with this word at its begin or end."""
    match = _SAME.match(fold_same_length(lead.text)) if lead is not None else None
    if match is None:
        return None
    for entry in reversed(draft.entries):
        told = entry.quotes.get("lead")
        words = fold_same_length(told.text).split() if told is not None else []
        if told is not None and len(words) > 1 and match["head"] in {words[0], words[-1]}:
            return told
    return None
