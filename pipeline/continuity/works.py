"""Threads as groups of activities: what links join, cut into years."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.model.dataset import Activity, Link
from pipeline.model.joining import first_of_group

JOINING = frozenset({"translation", "continues", "successor", "split", "merge"})


@dataclass(frozen=True, slots=True)
class Work:
    """One thread's activities by plan year, oldest first; within a year in the dataset's order. Year 0 = no plan year."""

    years: tuple[tuple[int, tuple[Activity, ...]], ...]

    @property
    def activities(self) -> tuple[Activity, ...]:
        return tuple(a for _, rows in self.years for a in rows)

    @property
    def plan_years(self) -> tuple[int, ...]:
        return tuple(year for year, _ in self.years if year)


def joining(links: Sequence[Link], known: frozenset[str]) -> list[Link]:
    """Links that make threads: no `related`, nothing that a person rejected, both ends known."""
    return [
        x
        for x in links
        if x.relation in JOINING and x.decision != "rejected" and x.from_id in known and x.to_id in known
    ]


def works_of(activities: Sequence[Activity], links: Sequence[Link]) -> list[Work]:
    """Connected activities, each in exactly one work; works in the order of their first activity."""
    ids = tuple(a.activity_id for a in activities)
    first = first_of_group(ids, ((x.from_id, x.to_id) for x in joining(links, frozenset(ids))))
    groups: dict[str, list[Activity]] = {}
    for a in activities:
        groups.setdefault(first[a.activity_id], []).append(a)
    return [Work(_by_year(rows)) for rows in groups.values()]


def _by_year(rows: Sequence[Activity]) -> tuple[tuple[int, tuple[Activity, ...]], ...]:
    years: dict[int, list[Activity]] = {}
    for a in rows:
        years.setdefault(a.plan_year or 0, []).append(a)
    return tuple((year, tuple(years[year])) for year in sorted(years))
