"""The fields of an activity on the page: their names, how they are shown, how a correction of one is typed and checked."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from pipeline.dataset.corrections import COLUMNS, cell_of, check
from pipeline.model.dataset import Activity
from pipeline.store.columns import PRODUCT_TYPES
from pipeline.text.i18n import N_

LABELS = {
    "activity": N_("Activity"),
    "details": N_("Details"),
    "product": N_("Product"),
    "product_type": N_("Type of product"),
    "quantity": N_("Quantity"),
    "resources": N_("Resources"),
    "resource_bodies": N_("Bodies of the resources"),
    "lead": N_("Lead"),
    "lead_bodies": N_("Bodies in the lead"),
    "date_text": N_("When, as printed"),
    "period": N_("Period"),
    "start_date": N_("First day"),
    "end_date": N_("Last day"),
    "place": N_("Place"),
    "budget": N_("Budget"),
    "currency": N_("Currency"),
    "items": N_("Recommendations"),
    "area_number": N_("Area number"),
    "area_title": N_("Area"),
    "code": N_("Code"),
    "kind": N_("Kind"),
}
COMPARED = (
    "area_title",
    "details",
    "product",
    "quantity",
    "resources",
    "lead",
    "date_text",
    "period",
    "place",
    "budget",
)
"""The fields that a card sets side by side, below the activity's own text."""
HINTS = {
    "lead": N_("The codes of the bodies are corrected on a line of their own."),
    "resources": N_("The codes of the bodies are corrected on a line of their own."),
    "date_text": N_("The period and its days are corrected on lines of their own."),
    "period": N_("A year, half, quarter or month, or a span: 2018, 2018-H1, 2018-Q3, 2018-04, 2018-04/2018-07"),
    "start_date": N_("Year-month-day: 2018-04-01"),
    "end_date": N_("Year-month-day: 2018-06-30"),
    "lead_bodies": N_("Codes as in bodies.csv, separated by a semicolon: MX;IDB"),
    "resource_bodies": N_("Codes as in bodies.csv, separated by a semicolon: MX;IDB"),
    "items": N_("Separated by a semicolon"),
    "currency": N_("Three letters: USD"),
}
_STEP = r"\d{4}(?:-(?:H[12]|Q[1-4]|0[1-9]|1[0-2]))?"
_PERIOD = re.compile(rf"{_STEP}(?:/{_STEP})?")
_BODY = re.compile(r"[A-Z][A-Z0-9&.-]{0,15}")


@dataclass(frozen=True, slots=True)
class Entered:
    """What a person typed for a field: the cell that it gives, or the reason why it cannot be taken."""

    cell: str = ""
    fault: str = ""


def one_line(text: str) -> str:
    return " ".join(text.replace("\x00", "").split())


def entered(field: str, values: list[str]) -> Entered:
    """The cell that form values give. Several values (ticked boxes) are a list."""
    cell = ";".join(one_line(v) for v in values if v.strip())
    cell = cell.encode("utf-8", "replace").decode()
    rule = _RULES.get(field)
    if cell and rule is not None:
        cell, fault = rule(cell)
        if fault:
            return Entered(cell, fault)
    try:
        check(field, cell)
    except (ValueError, TypeError):
        return Entered(cell, N_("This is not a value that the field can hold."))
    if field == "activity" and not cell:
        return Entered(cell, N_("The text of an activity cannot be empty."))
    return Entered(cell)


def _number(cell: str) -> tuple[str, str]:
    digits = re.sub(r"[\s\u00a0\u202f]", "", cell)
    if re.fullmatch(r"\d{1,3}([.,])\d{3}(?:\1\d{3})*", digits):
        digits = re.sub(r"[.,]", "", digits)
    digits = digits.replace(",", ".")
    good = re.fullmatch(r"\d{1,15}(?:\.\d{1,10})?", digits)
    return (digits, "") if good else (cell, N_("Write a number, such as 12 or 1500.50."))


def _date(cell: str) -> tuple[str, str]:
    from datetime import date

    try:
        return date.fromisoformat(cell).isoformat(), ""
    except ValueError:
        return cell, N_("Write a date as year-month-day, such as 2018-04-01.")


def _period(cell: str) -> tuple[str, str]:
    cell = cell.upper().replace(" ", "")
    return (cell, "") if _PERIOD.fullmatch(cell) else (cell, N_("Write a period such as 2018-H1, 2018-Q3 or 2018-04."))


def _bodies(cell: str) -> tuple[str, str]:
    codes = [c.strip().upper() for c in re.split(r"[;,]", cell) if c.strip()]
    good = all(_BODY.fullmatch(c) for c in codes)
    return ";".join(dict.fromkeys(codes)), "" if good else N_("Write codes separated by a semicolon, such as MX;IDB.")


def _currency(cell: str) -> tuple[str, str]:
    cell = cell.upper()
    return (cell, "") if re.fullmatch(r"[A-Z]{3}", cell) else (cell, N_("Write three letters, such as USD."))


_RULES: dict[str, Callable[[str], tuple[str, str]]] = {
    "quantity": _number,
    "budget": _number,
    "start_date": _date,
    "end_date": _date,
    "period": _period,
    "lead_bodies": _bodies,
    "resource_bodies": _bodies,
    "currency": _currency,
}


def choices(field: str) -> tuple[str, ...]:
    """The vocabulary that a field is chosen from; empty for a free text."""
    return PRODUCT_TYPES if field == "product_type" else COLUMNS[field].vocabulary


def shown_value(activity: Activity, field: str) -> str:
    """A field as a reader sees it: its cell, lists with a comma."""
    cell = cell_of(activity, field)
    return cell.replace(";", ", ") if COLUMNS[field].type == "list" else cell
