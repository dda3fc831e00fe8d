"""How many: from a column of its own, else from the words of the product or the activity."""

from __future__ import annotations

from dataclasses import replace

from pipeline.model.dataset import Activity
from pipeline.model.plan import Entry
from pipeline.normalize.context import Context, printed
from pipeline.text.quantities import first_number, read_quantity


def normalize_quantities(entry: Entry, row: Activity, context: Context) -> Activity:
    """Fill quantity. A standing item of recommendations has none."""
    if entry.kind == "recommendations":
        return row
    own = first_number(printed(entry, "quantity"))
    quantity = (
        own
        if own is not None
        else read_quantity(printed(entry, "product"), printed(entry, "activity"), context.language)
    )
    return replace(row, quantity=quantity)
