"""One cell's value as the typed formats hold it, the same in all of them: dates are dates, missing is None."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from pipeline.store.columns import Column

LISTS = frozenset({"list", "integers", "numbers"})


def typed(value: Any, column: Column) -> Any:
    """`value` of a row's field as Python value of the column's type; a missing text, number or date is None.

    Lists are lists, `object` is a dict with texts in the document's order, `date` a date, `datetime` an aware datetime in
    UTC. A date that a person wrote by hand in a form that ISO 8601 does not know is None here; it stays in the CSV as it
    is, where `hilo check` names it.
    """
    kind = column.type
    if kind in LISTS:
        return list(value)
    if kind == "object":
        return dict(value)
    if value is None or value == "":
        return None
    if kind == "date":
        return _date(str(value))
    if kind == "datetime":
        return _datetime(str(value))
    return float(value) if kind == "number" else value


def _date(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _datetime(text: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
