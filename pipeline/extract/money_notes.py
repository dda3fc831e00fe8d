"""What a plan says of all its amounts, beside its tables: `Montos en quetzales`, `(In thousands of euros)`, `Moneda: soles`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from pipeline.model.document import Block, TextBlock
from pipeline.model.plan import Entry
from pipeline.text.amounts import currency_sign, scale_of, shared_by
from pipeline.text.clean import collapse, fold

_LONGEST = 160
_SUMS = (
    r"(?:montos?|importes?|cifras?|valores|cantidades|presupuestos?|costos?|costes?|amounts?|figures?|costs?|budgets?|"
    r"values|sums?|moneda|currency|money|dinero)"
)
_UNLESS = r"(?:(?:unless|except|salvo|a menos|si no|cuando no)\b[^,.;]{0,60},\s)?"
_NOTE = re.compile(
    rf"(?:^|(?<=[.;(*]))\W*{_UNLESS}(?:(?:tod[oa]s?\s)?(?:l[oa]s\s|el\s)?|(?:all|each|every)\s)?(?:the\s)?(?:(?:dollar|peso|rupee)\s)?"
    rf"{_SUMS}\b[^.;:]{{0,60}}?(?:\b(?:en|in)\s|:\s*|\b(?:are|son)\s(?=[^.;]*\bdollars?|[^.;]*\bpesos\b))(?P<one>[^.;)]{{2,60}})"
    r"|^\W*(?:(?:todo|expresad[oa]s?|se expresan?|se presupuestan?|expressed|stated|all)\s)?(?:en|in)\s"
    r"(?P<two>(?:miles|millones|thousands?|millions?|us|usd|eur|euros?|pesos|soles|dolares|dollars?|pounds)\b[^.;)]{0,50})"
    r"|^\W*(?:todo|expresad[oa]s?|se presupuesta|expressed|stated)\s(?:en|in)\s(?P<three>[^.;)]{2,50})"
    r"|(?:^|[\s\"'“«])\$[\"'”»]?\s?(?:sign\s)?(?:=|means|is|refers? to|stands? for|denotes?|corresponde a|se refiere a|significa|equivale a|representa|son)\s"
    r"(?P<four>[^.;)]{2,50})"
    r"|^\W*(?P<five>(?:rs\.?|₹|inr)\s?(?:in\s)?(?:lakhs?|lacs?|crores?|thousands?|millions?))\W*$"
)


def money_note(blocks: Iterable[Block]) -> str:
    """The words that say in what currency or unit the amounts of a document are given; empty where none does."""
    for block in blocks:
        texts = [block.text] if isinstance(block, TextBlock) else [c.text for c in block.cells if c.column_span > 1]
        for text in texts:
            for sentence in re.split(r"(?<=[.;])(?<!\bRs\.)\s+|\n", collapse(text)):
                match = _NOTE.search(fold(sentence)) if len(sentence) <= _LONGEST else None
                words = next((w for w in match.groups() if w), "") if match is not None else ""
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
    sign = currency_sign(head)[0]
    if (sign and not shared_by(sign)) or scale_of(head) > 1 or not {"budget", "resources"} & {*entry.quotes}:
        return entry
    return replace(entry, rules={**entry.rules, "budget": f"{head}; note: {note}".removeprefix("; ")})
