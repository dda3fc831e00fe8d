"""How much: the amount and its currency, from a column or label of its own, else from resources that state an amount."""

from __future__ import annotations

import re
from dataclasses import replace

from pipeline.model.dataset import Activity
from pipeline.model.plan import Entry
from pipeline.normalize.context import Context, flagged, printed, with_extra
from pipeline.text.amounts import Amount, currency_sign, read_amount, scale_of
from pipeline.text.clean import fold


def normalize_budget(entry: Entry, row: Activity, context: Context) -> Activity:
    """Fill budget and currency. Words beside the amount stay in extra under `budget`; an amount that cannot be read is flagged."""
    text, head = printed(entry, "budget"), entry.rules.get("budget", "")
    sign, currency = currency_sign(head)
    if context.language == "es" and (sign == "$" or (not sign and "pesos" in fold(head))):
        currency = context.dollar
    amount = read_amount(text, bare=True, default_currency=currency, default_scale=scale_of(head)) if text else None
    if amount is None:
        named = read_amount(printed(entry, "resources"))
        if named is not None:
            row = replace(row, budget=named.value, currency=_currency(named, context))
        if not text or re.fullmatch(r"[\W_]*|n/?a", text, re.I):
            return row
        row = with_extra(row, budget=text)
        return flagged(row, "budget_not_read") if re.search(r"\d", text) else row
    row = replace(row, budget=amount.value, currency=_currency(amount, context))
    beside = text[: amount.start] + text[amount.end :]
    return with_extra(row, budget=text) if len(re.sub(r"[\W\d_]", "", beside)) > 3 else row


def _currency(amount: Amount, context: Context) -> str:
    """The amount's currency; of a bare dollar sign in a Spanish plan that of the plan's country, if it is known."""
    return context.dollar if amount.sign == "$" and context.language == "es" else amount.currency
