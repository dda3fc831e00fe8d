"""Edition check: what differs between two language editions of one plan and should not; for a secretary to mend."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pipeline.align.editions import Edition
from pipeline.model.dataset import Activity, Link, Problem

_HINT = "Compare both editions and correct the one that is wrong, or accept the difference."


def check_editions(left: Edition, right: Edition, links: Sequence[Link]) -> list[Problem]:
    """Rows that one edition lacks; dates, leads and quantities that differ between linked rows."""
    rows = {a.activity_id: a for e in (left, right) for a in e.activities}
    live = [x for x in links if x.decision != "rejected" and x.relation == "translation"]
    linked = {x.from_id for x in live} | {x.to_id for x in live}
    problems: list[Problem] = []
    for edition, other in ((left, right), (right, left)):
        for a in edition.activities:
            if a.activity_id not in linked:
                problems.append(_missing(a, other))
    for link in live:
        if link.from_id in rows and link.to_id in rows:
            problems += _differences(rows[link.from_id], rows[link.to_id])
    return problems


def _missing(a: Activity, other: Edition) -> Problem:
    return Problem(
        other.document_id, None, "warning", "edition_row_missing",
        f"{a.activity_id} ('{_short(a.activity)}') has no counterpart in {other.document_id}",
        "Add the row to the edition that lacks it, or link the two rows on the review page.",
    )  # fmt: skip


def _differences(a: Activity, b: Activity) -> Iterable[Problem]:
    compared = (
        ("edition_date_differs", "date", a.period or a.start_date, b.period or b.start_date),
        ("edition_lead_differs", "lead", ";".join(sorted(a.lead_bodies)), ";".join(sorted(b.lead_bodies))),
        ("edition_quantity_differs", "quantity", _number(a.quantity), _number(b.quantity)),
    )
    for code, what, one, other in compared:
        if one and other and one != other:
            yield Problem(
                b.document_id, b.page, "warning", code,
                f"{what} of {a.activity_id} is {one}, of {b.activity_id} {other}", _HINT,
            )  # fmt: skip


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:g}"


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:57].rstrip() + "…"
