"""What comes out: the types of the product."""

from __future__ import annotations

from dataclasses import replace

from pipeline.model.dataset import Activity
from pipeline.model.plan import Entry
from pipeline.normalize.context import Context, flagged, printed
from pipeline.text.products import product_types


def normalize_products(entry: Entry, row: Activity, context: Context) -> Activity:
    """Fill product_type; flag a product that the plan usually states but not here."""
    product = printed(entry, "product")
    row = replace(row, product_type=product_types(product, printed(entry, "activity")))
    if not product and "product" in context.usual and entry.kind == "activity":
        row = flagged(row, "missing_product")
    return row
