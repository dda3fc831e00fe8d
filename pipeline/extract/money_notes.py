"""What a plan says of all its amounts, beside its tables: `Montos en quetzales`, `(In thousands of euros)`, `Moneda: soles`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from pipeline.model.document import Block, TextBlock
from pipeline.model.plan import Entry
from pipeline.text.amounts import currency_sign, scale_of
from pipeline.text.clean import collapse, fold

_LONGEST = 160
_SUMS = (
    r"(?:montos?|importes?|cifras?|valores|cantidades|presupuestos?|costos?|costes?|amounts?|figures?|costs?|budgets?|"
    r"values|sums|moneda|currency)"
)
_NOTE = re.compile(
    rf"(?:^|(?<=[.;(*]))\W*(?:(?:tod[oa]s\s)?(?:l[oa]s\s)?|all\s)?(?:the\s)?{_SUMS}\b[^.;:]{{0,60}}?(?:\b(?:en|in)\s|:\s*)(?P<one>[^.;)]{{2,60}})"
    r"|^\W*(?:en|in)\s(?P<two>(?:miles|millones|thousands?|millions?|us|usd|eur|euros?|pesos|soles|dolares|dollars?|pounds)\b[^.;)]{0,50})"
)


def money_note(blocks: Iterable[Block]) -> str:
    """The words that say in what currency or unit the amounts of a document are given; empty where none does."""
    for block in blocks:
        texts = [block.text] if isinstance(block, TextBlock) else [c.text for c in block.cells if c.column_span > 1]
        for text in texts:
            for sentence in re.split(r"(?<=[.;])\s+|\n", collapse(text)):
                match = _NOTE.search(fold(sentence)) if len(sentence) <= _LONGEST else None
                words = (match["one"] or match["two"]) if match is not None else ""
                if (
                    words
                    and not re.search(r"[1-9]\d", words)
                    and (currency_sign(words)[0] or scale_of(words) > 1 or "pesos" in words)
                ):
                    return words
    return ""


def with_money(entries: tuple[Entry, ...], note: str) -> tuple[Entry, ...]:
    """The entries with the note beside the head of their amounts, where the head does not say it itself."""
    return tuple(_noted(e, note) for e in entries) if note else entries


def _noted(entry: Entry, note: str) -> Entry:
    head = entry.rules.get("budget", "")
    if "budget" not in entry.quotes or currency_sign(head)[0] or scale_of(head) > 1:
        return entry
    return replace(entry, rules={**entry.rules, "budget": f"{head}; note: {note}".removeprefix("; ")})
