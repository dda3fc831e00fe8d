"""How much: the amount and its currency, from a column or label of its own, else from resources that state an amount."""

from __future__ import annotations

import re
from dataclasses import replace

from pipeline.model.dataset import Activity
from pipeline.model.plan import Entry
from pipeline.normalize.context import Context, flagged, printed, with_extra
from pipeline.text.amounts import Amount, currency_sign, read_amount, scale_of, shared_by


def normalize_budget(entry: Entry, row: Activity, context: Context) -> Activity:
    """Fill budget and currency. Words beside the amount stay in extra under `budget`; an amount that cannot be read is flagged."""
    text, head = printed(entry, "budget"), entry.rules.get("budget", "")
    stated, scale = _stated(head, context), scale_of(head)
    amount = read_amount(text, bare=True, default_currency=stated, default_scale=scale) if text else None
    if amount is None:
        named = read_amount(printed(entry, "resources"), default_scale=scale)
        if named is not None:
            row = replace(row, budget=named.value, currency=_currency(named, stated, context))
        if not text or re.fullmatch(r"[\W_]*|n/?a", text, re.I):
            return row
        row = with_extra(row, budget=text)
        return flagged(row, "budget_not_read") if re.search(r"\d", text) else row
    row = replace(row, budget=amount.value, currency=_currency(amount, stated, context))
    beside = text[: amount.start] + text[amount.end :]
    return with_extra(row, budget=text) if len(re.sub(r"[\W\d_]", "", beside)) > 3 else row


def _stated(head: str, context: Context) -> str:
    """The currency that a head or a note beside it names; of a sign that many countries share that of the plan's country."""
    sign, code = currency_sign(head)
    if shared_by(sign) == "rupees":
        return context.rupee
    return context.dollar if shared_by(sign) and (context.language == "es" or sign != "$") else code


def _currency(amount: Amount, stated: str, context: Context) -> str:
    """The amount's currency; of a bare dollar sign, pesos or rupees the one stated for all amounts, else that of the plan's
    country; an English plan's bare dollar sign is the US dollar where it states nothing else.
    """
    shared = shared_by(amount.sign)
    if not shared:
        return amount.currency
    if stated:
        return stated
    if shared == "rupees":
        return context.rupee
    return context.dollar if context.language == "es" or amount.sign != "$" else amount.currency
