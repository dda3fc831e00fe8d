"""The words as printed: every text field of the row, the further columns, the place in the document."""

from __future__ import annotations

from dataclasses import replace

from pipeline.model.dataset import Activity
from pipeline.model.plan import Entry
from pipeline.model.provenance import Box
from pipeline.normalize.context import Context, flagged, printed
from pipeline.text.clean import collapse, trimmed
from pipeline.text.language import detect_language

_INHERITED = {"date": "period"}
_LONG = 60
"""An activity of at least so many characters tells its language surely enough to be compared with the document's."""


def normalize_wording(entry: Entry, row: Activity, context: Context) -> Activity:
    """Fill the fields that repeat the print: activity, details, product, resources, lead, extra, items; and provenance."""
    extra = {collapse(name): collapse(quote.text) for name, quote in entry.extra.items() if collapse(quote.text)}
    row = replace(
        row,
        activity=printed(entry, "activity"),
        details=printed(entry, "details"),
        product=printed(entry, "product"),
        resources=printed(entry, "resources"),
        lead=printed(entry, "lead"),
        extra=extra,
        items=tuple(trimmed(x) for x in entry.items if trimmed(x)),
        inherited=tuple(dict.fromkeys(_INHERITED.get(f, f) for f in entry.inherited if f != "date")),
        flags=tuple(dict.fromkeys(entry.flags)),
    )
    if len(row.activity) >= _LONG:
        language, sure = detect_language(row.activity)
        if language != context.language and language in {"es", "en"} and sure >= 0.95:
            row = flagged(row, "other_language")
    return _placed(entry, row)


def _placed(entry: Entry, row: Activity) -> Activity:
    """Page, box and character span: of the entry's own quotes, not of those it takes from a heading or a note."""
    own = [q for f, q in entry.quotes.items() if f not in entry.inherited and q.places]
    own += [q for q in entry.extra.values() if q.places]
    if not own:
        return row
    first = entry.quotes["activity"] if entry.quotes.get("activity") in own else own[0]
    boxes = [p.box for q in own for p in q.places if p.box is not None and p.box.page == first.page]
    box = _union(boxes)
    return replace(
        row,
        page=first.page,
        box=() if box is None else tuple(round(x, 1) for x in (box.x0, box.top, box.x1, box.bottom)),
        source_start=min(q.start for q in own),
        source_end=max(q.end for q in own),
    )


def _union(boxes: list[Box]) -> Box | None:
    if not boxes:
        return None
    box = boxes[0]
    for other in boxes[1:]:
        box = box.union(other)
    return box
