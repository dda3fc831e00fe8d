"""Links to continuity: threads, where each activity stands in them, and what changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pipeline.continuity.threads import thread_of
from pipeline.continuity.transitions import transitions_of
from pipeline.continuity.works import works_of
from pipeline.model.alignment import Continuity
from pipeline.model.dataset import Activity, Appearance, Link, Thread, Transition


def follow(
    activities: Sequence[Activity], links: Sequence[Link], bodies: Mapping[str, int] | None = None
) -> Continuity:
    """Threads over all activities, each activity in exactly one; years without a plan are skipped.

    `activities` in the dataset's order. `bodies`: document_id to the body whose plans are followed together; a thread is
    judged by the years that its own body has plans of. Without it all plans are one body's. Appearances are sorted by year, then as the activities are.
    """
    years_of: dict[int, set[int]] = {}
    for a in activities:
        if a.plan_year is not None:
            years_of.setdefault((bodies or {}).get(a.document_id, 0), set()).add(a.plan_year)
    threads: list[Thread] = []
    transitions: list[Transition] = []
    thread_by_activity: dict[str, str] = {}
    for work in works_of(activities, links):
        known = {(bodies or {}).get(a.document_id, 0) for a in work.activities}
        plan_years = sorted(set().union(*(years_of.get(b, set()) for b in known)))
        thread = thread_of(work, plan_years)
        threads.append(thread)
        transitions += transitions_of(work, thread.thread_id, plan_years, links)
        thread_by_activity |= {a.activity_id: thread.thread_id for a in work.activities}
    appearances = [
        Appearance(thread_by_activity[a.activity_id], a.plan_year or 0, a.activity_id, a.area_number)
        for a in sorted(activities, key=lambda a: a.plan_year or 0)
    ]
    return Continuity(tuple(threads), tuple(appearances), tuple(transitions))
