"""Links to threads: connected activities are one thread; years tell how it lives on."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.model.alignment import Continuity
from pipeline.model.dataset import Activity, Appearance, Link, Thread


def follow(activities: Sequence[Activity], links: Sequence[Link]) -> Continuity:
    """Threads over all activities; `related` and rejected links do not join."""
    parent = {a.activity_id: a.activity_id for a in activities}

    def root(x: str) -> str:
        while parent[x] != x:
            parent[x] = parent[parent[x]]
            x = parent[x]
        return x

    for link in links:
        if (
            link.relation != "related"
            and link.decision != "rejected"
            and link.from_id in parent
            and link.to_id in parent
        ):
            first, second = sorted((root(link.from_id), root(link.to_id)))
            parent[second] = first
    groups: dict[str, list[Activity]] = {}
    for a in activities:
        groups.setdefault(root(a.activity_id), []).append(a)
    last = max((a.plan_year or 0 for a in activities), default=0)
    threads, appearances = [], []
    for number, rows in enumerate(groups.values(), 1):
        years = tuple(sorted({a.plan_year for a in rows if a.plan_year is not None}))
        label = {a.language: a.activity for a in reversed(rows)}
        any_label = rows[0].activity
        status = "continuing" if last in years and len(years) > 1 else "new" if last in years else "discontinued"
        thread_id = f"T{number:04d}"
        threads.append(
            Thread(
                thread_id, label.get("es", any_label), label.get("en", any_label),
                years[0] if years else 0, years[-1] if years else 0, years, status,
            )
        )  # fmt: skip
        appearances += [Appearance(thread_id, a.plan_year or 0, a.activity_id, a.area_number) for a in rows]
    return Continuity(tuple(threads), tuple(appearances), ())
