"""Who: codes of the bodies that lead and that give the resources."""

from __future__ import annotations

from dataclasses import replace

from pipeline.model.dataset import Activity
from pipeline.model.plan import Entry
from pipeline.normalize.context import Context, flagged, printed
from pipeline.text.bodies import find_bodies
from pipeline.text.clean import unmask


def normalize_bodies(entry: Entry, row: Activity, context: Context) -> Activity:
    """Fill lead_bodies and resource_bodies; flag lookalike letters and a lead that the plan usually states but not here."""
    values = {}
    for field, target in (("lead", "lead_bodies"), ("resources", "resource_bodies")):
        mentions = find_bodies(printed(entry, field), context.language, guatemala=context.guatemala and field == "lead")
        values[target] = tuple(dict.fromkeys(m.code for m in mentions))
    row = replace(row, lead_bodies=values["lead_bodies"], resource_bodies=values["resource_bodies"])
    if any(unmask(q.text)[1] for q in entry.quotes.values()):
        row = flagged(row, "homoglyph")
    if not row.lead and "lead" in context.usual and entry.kind == "activity":
        row = flagged(row, "missing_lead")
    return row
