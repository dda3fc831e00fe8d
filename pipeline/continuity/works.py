"""Threads as groups of activities: what links join, cut into years."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.model.dataset import Activity, Link

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
    order = {a.activity_id: k for k, a in enumerate(activities)}
    parent = {i: i for i in order}

    def root(x: str) -> str:
        while parent[x] != x:
            parent[x] = parent[parent[x]]
            x = parent[x]
        return x

    for link in joining(links, frozenset(order)):
        first, second = sorted((root(link.from_id), root(link.to_id)), key=order.__getitem__)
        parent[second] = first
    groups: dict[str, list[Activity]] = {}
    for a in activities:
        groups.setdefault(root(a.activity_id), []).append(a)
    return [Work(_by_year(rows)) for rows in groups.values()]


def _by_year(rows: Sequence[Activity]) -> tuple[tuple[int, tuple[Activity, ...]], ...]:
    years: dict[int, list[Activity]] = {}
    for a in rows:
        years.setdefault(a.plan_year or 0, []).append(a)
    return tuple((year, tuple(years[year])) for year in sorted(years))
