"""Where: the place that a label, a detail, the rest of a date or the activity itself names."""

from __future__ import annotations

from dataclasses import replace

from pipeline.model.dataset import Activity
from pipeline.model.plan import Entry
from pipeline.normalize.context import Context, printed
from pipeline.text.dates import read_dates
from pipeline.text.places import find_place
from pipeline.text.products import product_types

_HAPPENINGS = frozenset({"event", "meeting", "course"})


def normalize_places(entry: Entry, row: Activity, context: Context) -> Activity:
    """Fill place, as printed. In the activity's own words a place counts where something happens there: a meeting, a course."""
    place = printed(entry, "place") or find_place(printed(entry, "details"))
    if not place and "date" not in entry.inherited:
        place = find_place(_beside_date(printed(entry, "date"), context))
    if not place and _HAPPENINGS & {*product_types(printed(entry, "activity")), *row.product_type}:
        place = find_place(printed(entry, "activity"), running=True)
    return replace(row, place=place)


def _beside_date(text: str, context: Context) -> str:
    """What a date's cell says beside the date: `26 al 28 de abril de 2016, Bogotá (Colombia)`."""
    reading = read_dates(text, context.plan_year, context.language)
    if reading is None:
        return ""
    before, after = text[: reading.span[0]].strip(" ,;-–"), text[reading.span[1] :].strip(" ,;-–")
    return after or before
