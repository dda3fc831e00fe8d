"""The source beside the row: a page with boxes on it, or a stretch of the text with spans marked.

Where the dataset lacks what is needed (the input folder has moved, no text was kept), the panel says so and the row is
shown without it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from pipeline.errors import PipelineError
from pipeline.model.dataset import Activity, DocumentRow
from pipeline.review.content import Content, Provenance
from pipeline.review.source import PAGED, Sources, excerpt

MARGIN = 10.0
"""Points of paper left around a strip."""
STRIP_WIDTH = 320.0
"""Points of paper across a strip at the least: about the width of a column of text."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A box on a page, in points from its top left, and the row that it leads to."""

    x: float
    y: float
    width: float
    height: float
    activity_id: str = ""


@dataclass(frozen=True, slots=True)
class PagePanel:
    """A page as a picture. `rows`: every row that starts here; `row`: the one that is looked at; `field`: its field."""

    document_id: str
    page: int
    pages: int
    width: float
    height: float
    rows: tuple[Spot, ...]
    row: tuple[Spot, ...] = ()
    field: tuple[Spot, ...] = ()

    @property
    def strip(self) -> Spot:
        """The part of the page to cut out: the row with a margin, wide enough to be read at its usual size."""
        top = max(0.0, min(s.y for s in self.row) - MARGIN)
        bottom = min(self.height, max(s.y + s.height for s in self.row) + MARGIN)
        left = max(0.0, min(s.x for s in self.row) - MARGIN)
        right = min(self.width, max(s.x + s.width for s in self.row) + MARGIN, left + self.width)
        width = min(self.width, max(STRIP_WIDTH, right - left))
        return Spot(min(left, self.width - width), top, width, max(20.0, min(bottom - top, width)))


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of a text panel. `activity_id`: the row that it belongs to; `row`, `field`: it is what is looked at."""

    text: str
    activity_id: str = ""
    row: bool = False
    field: bool = False


@dataclass(frozen=True, slots=True)
class TextPanel:
    stretches: tuple[Stretch, ...]
    before: bool
    after: bool


@dataclass(frozen=True, slots=True)
class NoPanel:
    """Why nothing is shown: `code` of an error, or `no_text`, `no_place`."""

    code: str


Panel = PagePanel | TextPanel | NoPanel


def panel(
    content: Content, provenance: Provenance, sources: Sources, activity: Activity, field: str = "", page: int = 0
) -> Panel:
    """What to show beside an activity: the place of `field`, else of the row; `page` turns to another page."""
    document = content.documents.get(activity.document_id)
    if document is None:
        return NoPanel("no_place")
    places = provenance.places(activity.activity_id)
    if document.format in PAGED:
        return _page_panel(content, sources, document, activity, places.get(field, []), page)
    return _text_panel(content, sources, document, activity, places.get(field, []))


def _page_panel(
    content: Content,
    sources: Sources,
    document: DocumentRow,
    activity: Activity,
    places: list[dict[str, Any]],
    page: int,
) -> Panel:
    number = page or next((int(p["page"]) for p in places if _box(p)), 0) or activity.page or 0
    if not number:
        return NoPanel("no_place")
    try:
        width, height = sources.size(document, number)
    except PipelineError as error:
        return NoPanel(error.code)
    rows = tuple(
        _spot(a.box, a.activity_id)
        for a in (content.read[i] for i in content.on_page.get((document.path, number), ()))
        if len(a.box) == 4
    )
    own = tuple(s for s in rows if s.activity_id == activity.activity_id)
    fields = tuple(_spot(p["box"]) for p in places if _box(p) and int(p["page"]) == number)
    return PagePanel(document.document_id, number, document.pages or number, width, height, rows, own, fields)


def _text_panel(
    content: Content, sources: Sources, document: DocumentRow, activity: Activity, places: list[dict[str, Any]]
) -> Panel:
    text = sources.text(document.document_id)
    if text is None:
        return NoPanel("no_text")
    spans = [(int(p["start"]), int(p["end"])) for p in places if _span(p)]
    if activity.source_start is None or activity.source_end is None:
        if not spans:
            return NoPanel("no_place")
        first, last = spans[0]
    else:
        first, last = activity.source_start, activity.source_end
    part = excerpt(text, first, last)
    cuts: list[Stretch] = []
    place = part.start
    for other in content.in_document.get(document.document_id, ()):
        start, end = max(place, other.source_start or 0), min(part.end, other.source_end or 0)
        if start >= end:
            continue
        cuts.append(Stretch(text[place:start]))
        own = other.activity_id == activity.activity_id
        cuts.extend(_with_field(text, start, end, other.activity_id, spans if own else [], own))
        place = end
    cuts.append(Stretch(text[place : part.end]))
    return TextPanel(tuple(s for s in cuts if s.text), part.before, part.after)


def _with_field(
    text: str, start: int, end: int, activity_id: str, spans: list[tuple[int, int]], own: bool
) -> list[Stretch]:
    """A row's span cut where its field begins and ends."""
    base = Stretch("", activity_id, own)
    out: list[Stretch] = []
    for first, last in sorted(spans):
        first, last = max(first, start), min(last, end)
        if first >= last:
            continue
        out.append(replace(base, text=text[start:first]))
        out.append(replace(base, text=text[first:last], field=True))
        start = last
    return [*out, replace(base, text=text[start:end])]


def row_at(
    content: Content, provenance: Provenance, document: DocumentRow, page: int, x: float, y: float
) -> tuple[str, str]:
    """The row and field at a point of a page: the field whose box holds it, else the nearest row; empty if none."""
    ids = content.on_page.get((document.path, page), [])
    for activity_id in ids:
        for name, places in provenance.places(activity_id).items():
            for place in places:
                if _box(place) and int(place["page"]) == page and _distance(place["box"], x, y) == 0:
                    return activity_id, name
    rows = [(content.read[i].box, i) for i in ids if len(content.read[i].box) == 4]
    nearest = min(rows, key=lambda r: (_distance(r[0], x, y), _size(r[0])), default=None)
    return (nearest[1], "") if nearest else ("", "")


def _distance(box: Any, x: float, y: float) -> float:
    x0, top, x1, bottom = (float(v) for v in box)
    return max(x0 - x, 0.0, x - x1) + max(top - y, 0.0, y - bottom)


def _size(box: Any) -> float:
    x0, top, x1, bottom = (float(v) for v in box)
    return (x1 - x0) * (bottom - top)


def _spot(box: Any, activity_id: str = "") -> Spot:
    x0, top, x1, bottom = (round(float(v), 2) for v in box)
    return Spot(x0, top, max(1.0, round(x1 - x0, 2)), max(1.0, round(bottom - top, 2)), activity_id)


def _box(place: dict[str, Any]) -> bool:
    box = place.get("box")
    return (
        isinstance(place.get("page"), int)
        and isinstance(box, list)
        and len(box) == 4
        and all(isinstance(v, int | float) for v in box)
    )


def _span(place: dict[str, Any]) -> bool:
    return isinstance(place.get("start"), int) and isinstance(place.get("end"), int)
