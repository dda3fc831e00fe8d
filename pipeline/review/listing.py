"""Lists: what a view holds, page by page, the choices of its filters, and its export as CSV."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from rapidfuzz.fuzz import token_set_ratio
from starlette.responses import Response

from pipeline.model.dataset import Activity, Thread
from pipeline.review.content import counted
from pipeline.review.marking import marked
from pipeline.review.office import Caller
from pipeline.review.pairs import Pair
from pipeline.review.view import View, area_key
from pipeline.store.columns import RELATIONS, TABLE
from pipeline.store.csvfiles import write_cell
from pipeline.text.clean import fold

T = TypeVar("T")
PER_PAGE = 50
MOST_FOUND = 30
_NUMBER = re.compile(r"[+-]?[\d.,]+")


@dataclass(frozen=True, slots=True)
class Options:
    """What each filter can be set to, as (value, text) in the order in which it is offered."""

    years: tuple[str, ...]
    areas: tuple[tuple[str, str], ...]
    leads: tuple[tuple[str, str], ...]
    flags: tuple[str, ...]
    relations: tuple[str, ...]


def options(caller: Caller, view: View) -> Options:
    return caller.desk.content.kept("options", View(year=view.year, q=caller.lang), lambda: [_options(caller, view)])[0]


def _options(caller: Caller, view: View) -> Options:
    content = caller.desk.content
    activities = list(content.activities.values())
    chosen = [a for a in activities if not view.year or str(a.plan_year) == view.year]
    areas = {area_key(a): f"{a.document_id} · {a.area_number} {a.area_title}".strip() for a in chosen if a.area_title}
    names = {b.code: b.name_es if caller.lang == "es" else b.name_en for b in content.dataset.bodies}
    leads = counted(c for a in chosen for c in a.lead_bodies)
    return Options(
        tuple(str(y) for y in sorted({a.plan_year for a in activities if a.plan_year is not None})),
        tuple(areas.items()),
        tuple((c, f"{c} · {names[c]}" if names.get(c, c) != c else c) for c, _ in leads),
        tuple(f for f, _ in counted(f for a in chosen for f in a.flags)),
        RELATIONS,
    )


def page_of(rows: Sequence[T], asked: str) -> tuple[Sequence[T], int, int, int]:
    """One page of a list: its rows, its number from 1, how many pages and how many rows there are."""
    pages = max(1, -(-len(rows) // PER_PAGE))
    page = min(pages, max(1, int(asked))) if asked.isdigit() and len(asked) < 8 else 1
    return rows[(page - 1) * PER_PAGE : page * PER_PAGE], page, pages, len(rows)


def pairs_in(caller: Caller, view: View) -> list[Pair]:
    """The pairs of a view, links and candidates, the most valuable to judge first."""
    desk = caller.desk
    passing = {a.activity_id for a in desk.activities(view)}
    own = [p for p in desk.pairs_by_people() if p.from_id in passing or p.to_id in passing]
    own = [p for p in own if not view.relation or desk.relation(p) == view.relation]
    rows = [*desk.select(view), *own]
    if not view.status:
        return [p for p in rows if p.origin != "candidate" or p.subject in desk.standing.decided]
    if view.status == "open":
        return [p for p in rows if desk.waits(p)]
    return [p for p in rows if desk.status(p, caller.person) == view.status]


def threads_in(caller: Caller, view: View) -> list[Thread]:
    """The threads that hold an activity of the view."""
    content = caller.desk.content
    if not view.items:
        return list(content.dataset.threads)
    wanted = {content.thread_of.get(a.activity_id) for a in caller.desk.activities(view)}
    found = [t for t in content.dataset.threads if t.thread_id in wanted]
    return [t for t in found if not view.status or t.status == view.status]


def candidates_for(caller: Caller, activity: Activity, view: View) -> list[tuple[Activity, Any]]:
    """Activities of other documents to link one with, the likeliest first: (activity, its text with marks).

    With search words: those that hold all of them. Without: the machine's candidates, then the nearest in words.
    """
    desk = caller.desk
    others = [a for a in desk.activities(view) if a.document_id != activity.document_id]
    known = {i: p.probability or 0.0 for p in desk.pairs_of(activity.activity_id) for i in (p.from_id, p.to_id)}
    text = fold(activity.activity[:500])
    near = {a.activity_id: token_set_ratio(text, fold(a.activity[:500])) / 200 for a in others}
    ranked = sorted(others, key=lambda a: (-known.get(a.activity_id, 0.0) - near[a.activity_id], a.activity_id))
    return [(a, marked(a.activity[:400], activity.activity[:400])[0]) for a in ranked[:MOST_FOUND]]


def links_csv(caller: Caller) -> Response:
    """The view of links as a CSV file for a spreadsheet."""
    view = View.of(caller.query)
    desk, activities = caller.desk, caller.desk.content.activities
    header = ("from_id", "from_year", "from_text", "to_id", "to_year", "to_text", "relation", "probability", "status")
    rows: list[list[Any]] = [[*header, "comment", "decided_by", "decided_at", "evidence"]]
    for pair in pairs_in(caller, view):
        one, other = activities[pair.from_id], activities[pair.to_id]
        row = desk.standing.decision(pair.subject)
        said = (row.comment, row.decided_by, row.decided_at) if row else ("", "", "")
        both = (one.activity_id, one.plan_year, one.activity, other.activity_id, other.plan_year, other.activity)
        status = desk.status(pair, caller.person)
        rows.append([*both, desk.relation(pair), write_cell(pair.probability, "number"), status, *said, pair.evidence])
    return _csv("links", rows)


def activities_csv(caller: Caller) -> Response:
    """The view of activities as a CSV file, corrections applied, columns as in activities.csv."""
    columns = TABLE["activities"].columns
    rows: list[list[Any]] = [[c.name for c in columns]]
    for activity in caller.desk.activities(View.of(caller.query)):
        rows.append([write_cell(getattr(activity, c.name), c.type) for c in columns])
    return _csv("activities", rows)


def _csv(name: str, rows: list[list[Any]]) -> Response:
    """A CSV file with a byte order mark, so that spreadsheets read its accents; no cell begins as a formula."""
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerows(
        [[_inert(str(x if x is not None else "")) for x in r] for r in rows]
    )
    return Response(
        ("\ufeff" + out.getvalue()).encode("utf-8", "replace"),
        media_type="text/csv; charset=utf-8",
        headers={"content-disposition": f'attachment; filename="hilo-{name}.csv"'},
    )


def _inert(cell: str) -> str:
    return f"'{cell}" if cell[:1] in {"=", "+", "-", "@", "\t", "\r"} and not _NUMBER.fullmatch(cell) else cell
