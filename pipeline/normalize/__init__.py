"""From what is printed to what it means: a Plan's entries become the rows of the dataset.

Each module of NORMALIZERS adds one aspect; a further aspect is one module and one name in the tuple. The order matters
only in that the wording comes first. Normalizers see entries, never a document.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from pipeline.model.dataset import Activity, AreaRow, Body, DocumentRow, Edition
from pipeline.model.plan import Area, Entry, Plan
from pipeline.normalize.bodies import normalize_bodies
from pipeline.normalize.budget import normalize_budget
from pipeline.normalize.confidence import confidence_of
from pipeline.normalize.context import Context, Normalizer, context_of, flagged
from pipeline.normalize.dates import normalize_dates
from pipeline.normalize.identity import activity_ids, area_ids
from pipeline.normalize.places import normalize_places
from pipeline.normalize.products import normalize_products
from pipeline.normalize.quantities import normalize_quantities
from pipeline.normalize.wording import normalize_wording
from pipeline.text.bodies import authority
from pipeline.text.clean import collapse, trimmed

NORMALIZERS: tuple[Normalizer, ...] = (
    normalize_wording,
    normalize_dates,
    normalize_bodies,
    normalize_products,
    normalize_quantities,
    normalize_places,
    normalize_budget,
)


def normalize_plan(plan: Plan) -> Edition:
    """The rows of one language edition. Ids are unique within the document; `document_id` is empty until the dataset gives it."""
    context = context_of(plan)
    ids, repeated = activity_ids(plan.entries, plan.areas)
    activities = tuple(
        _activity(plan, context, entry, identifier, again)
        for entry, identifier, again in zip(plan.entries, ids, repeated, strict=True)
    )
    areas = tuple(_area(a, i) for a, i in zip(plan.areas, area_ids(plan.areas), strict=True))
    return Edition(_document(plan, len(activities)), areas, activities)


def normalize_entry(entry: Entry, context: Context, row: Activity) -> Activity:
    """One entry through all normalizers, on top of a `row` that has its ids."""
    for normalizer in NORMALIZERS:
        row = normalizer(entry, row, context)
    return row


def _activity(plan: Plan, context: Context, entry: Entry, identifier: str, repeated: bool) -> Activity:
    area = plan.areas[entry.area] if 0 <= entry.area < len(plan.areas) else None
    row = Activity(
        activity_id=identifier,
        document_id="",
        plan_year=plan.cover.plan_year or None,
        language=plan.language,
        area_number=trimmed(area.number) if area else "",
        area_title=trimmed(area.title.text) if area else "",
        code=trimmed(entry.code, " .;:,)-–"),
        kind=entry.kind,
        layout=entry.layout,
    )
    row = normalize_entry(entry, context, row)
    if repeated:
        row = flagged(row, "duplicate_code")
    return replace(row, confidence=confidence_of(entry, row))


def _area(area: Area, identifier: str) -> AreaRow:
    return AreaRow(
        area_id=identifier,
        document_id="",
        number=trimmed(area.number),
        title=trimmed(area.title.text),
        objective=collapse(area.objective.text) if area.objective else "",
        notes=" ".join(collapse(n.text) for n in area.notes),
        page=area.title.page,
    )


def _document(plan: Plan, activities: int) -> DocumentRow:
    cover = plan.cover
    return DocumentRow(
        document_id="",
        path=plan.source.path,
        sha256=plan.source.sha256,
        format=plan.source.format,
        title=cover.title,
        plan_year=cover.plan_year or None,
        language=plan.language,
        original_language=cover.original_language,
        adopted_on=cover.adopted_on,
        adopted_at=cover.adopted_at,
        committee=cover.committee,
        chair=cover.chair,
        pages=plan.pages,
        ocr=plan.ocr,
        repaired=plan.repaired,
        coverage=plan.coverage,
        activities=activities,
        expected=max(plan.expected, activities),
    )


def bodies_used(documents: Iterable[DocumentRow], activities: Iterable[Activity]) -> tuple[Body, ...]:
    """Rows of bodies.csv: every body that a cover or an activity names, by code."""
    codes: set[str] = set()
    for document in documents:
        codes.update(document.committee, document.chair)
    for activity in activities:
        codes.update(activity.lead_bodies, activity.resource_bodies)
    known = authority()
    return tuple(
        Body(b.code, b.type, b.name_es, b.name_en, b.aliases) for b in (known[c] for c in sorted(codes) if c in known)
    )
