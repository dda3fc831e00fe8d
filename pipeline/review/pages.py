"""The pages that only show: the card, lists, an activity beside its source, a thread, the history."""

from __future__ import annotations

from typing import Any

from starlette.responses import Response

from pipeline.errors import PipelineError
from pipeline.model.dataset import Activity, Thread
from pipeline.review.card import card_of, corrected, last_undoable, next_pair, sample_result, side, strips
from pipeline.review.fields import HINTS, LABELS, choices, shown_value
from pipeline.review.listing import candidates_for, options, page_of, pairs_in, threads_in
from pipeline.review.office import Caller
from pipeline.review.pairs import Pair
from pipeline.review.panel import PagePanel, TextPanel, row_at
from pipeline.review.source import PAGED
from pipeline.review.threadview import thread_view
from pipeline.review.view import View
from pipeline.store.columns import RELATIONS
from pipeline.store.journal import Act


def queue(caller: Caller) -> Response:
    """The next card of the queue, or word that nothing is left."""
    view = View.of(caller.query)
    pair, progress = next_pair(caller, view, skipped=caller.query.get("skipped") == "1")
    if pair is None:
        shown: dict[str, Any] = {"view": view, "progress": progress, "options": options(caller, view)}
        return caller.page("done.html", **shown, sample=sample_result(caller), **just_done(caller))
    return card(caller, pair, view, "queue", progress=progress)


def pair(caller: Caller) -> Response:
    """One pair by its address, whatever its state."""
    found = caller.desk.pair(caller.query.get("from", ""), caller.query.get("to", ""))
    if found is None:
        return missing(caller)
    view = View.of(caller.query)
    then = "queue" if caller.query.get("then") == "queue" else "pair"
    return card(caller, found, view, then, progress=next_pair(caller, view)[1] if then == "queue" else None)


def card(caller: Caller, found: Pair, view: View, then: str, status: int = 200, **values: object) -> Response:
    """A pair's card. `then`: where its form leads, `queue` (the next card) or `pair` (back to this one)."""
    made = card_of(caller, found)
    defaults: dict[str, Any] = {"stale": None, "progress": None, "comment": ""}
    shown = {"card": made, "strips": strips(made), "view": view, "then": then, "undo": last_undoable(caller)}
    more = {
        "options": options(caller, view),
        "last": caller.desk.standing.newest(found.subject),
        "relations": RELATIONS,
    }
    return caller.page("card.html", status, **{**defaults, **shown, **more, **just_done(caller), **values})


def just_done(caller: Caller) -> dict[str, Any]:
    """The act that the address says was just done or taken back, for the line that confirms it."""
    return {"did": act_in(caller, "did"), "undid": act_in(caller, "undid")}


def act_in(caller: Caller, name: str) -> Act | None:
    number = caller.query.get(name, "")
    return caller.desk.standing.by_seq.get(int(number)) if number.isdigit() and len(number) < 12 else None


def missing(caller: Caller, status: int = 404) -> Response:
    return caller.page("missing.html", status)


def links(caller: Caller) -> Response:
    view = View.of(caller.query)
    rows, page, pages, total = page_of(pairs_in(caller, view), caller.query.get("page", ""))
    activities = caller.desk.content.activities
    return caller.page(
        "links.html",
        view=view,
        rows=[(p, activities[p.from_id], activities[p.to_id]) for p in rows],
        page=page,
        pages=pages,
        total=total,
        options=options(caller, view),
        **just_done(caller),
    )


def activities(caller: Caller) -> Response:
    view = View.of(caller.query)
    rows, page, pages, total = page_of(caller.desk.activities(view), caller.query.get("page", ""))
    return caller.page(
        "activities.html", view=view, rows=rows, page=page, pages=pages, total=total, options=options(caller, view)
    )


def activity(caller: Caller) -> Response:
    """An activity, field by field, beside its source; a chosen field can be corrected."""
    found = caller.desk.content.activities.get(caller.query.get("id", ""))
    if found is None:
        return missing(caller)
    return activity_page(caller, found, caller.query.get("field", ""))


def activity_page(
    caller: Caller,
    found: Activity,
    field: str,
    status: int = 200,
    typed: str | None = None,
    fault: str = "",
    **more: object,
) -> Response:
    """`typed`, `fault`: what a person entered for the field and why it could not be taken."""
    field = field if field in LABELS else ""
    number = caller.query.get("page", "")
    source = side(caller, found, field, int(number) if number.isdigit() and len(number) < 6 else 0)
    standing = caller.desk.standing
    rows = [
        (name, label, shown_value(found, name), corrected(caller, found, name), name in found.inherited)
        for name, label in LABELS.items()
        if shown_value(found, name) or name == field or name in {"product", "lead", "date_text", "period"}
    ]
    pairs = [p for p in caller.desk.pairs_of(found.activity_id) if caller.desk.holds(p)]
    shown = {
        "activity": found,
        "document": caller.desk.content.documents.get(found.document_id),
        "rows": rows,
        "empty": [(n, label) for n, label in LABELS.items() if n not in {r[0] for r in rows}],
        "field": field,
        "value": typed if typed is not None else shown_cell(found, field),
        "fault": fault,
        "hint": HINTS.get(field, ""),
        "choices": choices(field) if field else (),
        "past": standing.corrections(found.activity_id, field) if field else [],
        "panel": source,
        "is_page": isinstance(source, PagePanel),
        "is_text": isinstance(source, TextPanel),
        "links": [(p, mate(caller, p, found)) for p in pairs],
        "thread": caller.desk.content.thread_of.get(found.activity_id, ""),
        "stale": None,
    }
    return caller.page("activity.html", status, **{**shown, **just_done(caller), **more})


def shown_cell(found: Activity, field: str) -> str:
    from pipeline.dataset.corrections import cell_of

    return cell_of(found, field) if field else ""


def mate(caller: Caller, of: Pair, activity: Activity) -> Activity:
    """The activity at the far end of a pair."""
    far = of.to_id if of.from_id == activity.activity_id else of.from_id
    return caller.desk.content.activities[far]


def add(caller: Caller) -> Response:
    """Search for an activity to link another one with."""
    found = caller.desk.content.activities.get(caller.query.get("id", ""))
    if found is None:
        return missing(caller)
    view = View.of(caller.query)
    return caller.page(
        "add.html", activity=found, view=view, rows=candidates_for(caller, found, view), options=options(caller, view)
    )


def threads(caller: Caller) -> Response:
    view = View.of(caller.query)
    rows, page, pages, total = page_of(threads_in(caller, view), caller.query.get("page", ""))
    return caller.page(
        "threads.html", view=view, rows=rows, page=page, pages=pages, total=total, options=options(caller, view)
    )


def thread(caller: Caller) -> Response:
    found = thread_by_id(caller, caller.query.get("id", ""))
    if found is None:
        return missing(caller)
    return thread_page(caller, found)


def thread_page(caller: Caller, found: Thread, status: int = 200, stale: Act | None = None) -> Response:
    return caller.page(
        "thread.html", status, shown_thread=thread_view(caller.desk, found), stale=stale, **just_done(caller)
    )


def thread_by_id(caller: Caller, thread_id: str) -> Thread | None:
    return next((t for t in caller.desk.content.dataset.threads if t.thread_id == thread_id), None)


def history(caller: Caller) -> Response:
    """Every act, the newest first, with who and when."""
    standing = caller.desk.standing
    rows, page, pages, total = page_of(standing.acts[::-1], caller.query.get("page", ""))
    return caller.page(
        "history.html",
        rows=rows,
        withdrawn=standing.withdrawn,
        page=page,
        pages=pages,
        total=total,
        **just_done(caller),
    )


def you(caller: Caller) -> Response:
    """Name, language, keys, and an address for another person."""
    return caller.page("you.html", invited="", fault="")


def page_image(caller: Caller) -> Response:
    """A page of a document as PNG; the document by id only."""
    document = caller.desk.content.documents.get(caller.query.get("document", ""))
    number = caller.query.get("page", "")
    if document is None or document.format not in PAGED or not number.isdigit() or len(number) > 5:
        return Response(status_code=404)
    try:
        image = caller.office.sources.page(document, int(number))
    except (PipelineError, OSError):
        return Response(status_code=404)
    headers = {"cache-control": "private, max-age=600", "etag": f'"{image.etag}"'}
    if caller.request.headers.get("if-none-match") == headers["etag"]:
        return Response(status_code=304, headers=headers)
    return Response(image.png, media_type="image/png", headers=headers)


def at(caller: Caller) -> Response:
    """The row at a point of a page (in points), for a click beside the boxes."""
    document = caller.desk.content.documents.get(caller.query.get("document", ""))
    try:
        page, x, y = int(caller.query["page"]), float(caller.query["x"]), float(caller.query["y"])
    except (KeyError, ValueError):
        return missing(caller)
    if document is None:
        return missing(caller)
    activity_id, field = row_at(caller.desk.content, caller.office.provenance, document, page, x, y)
    return caller.go("/activity", id=activity_id, field=field) if activity_id else missing(caller)
