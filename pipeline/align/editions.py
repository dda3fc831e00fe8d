"""Which plans there are: language editions and copies of one plan, and which plan follows which.

A document is an edition. Editions of one year whose rows mostly say the same are one plan; plans of different years are
chained body by body, years without a plan are skipped. Plans that different bodies wrote are not compared.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linear_sum_assignment

from pipeline.model.dataset import Activity

SAME_PLAN = 0.5
"""Share of rows that say the same (Dice) from which two editions of a year are one plan."""
ONE_BODY = -5.0
"""Log odds from which plans are taken for one body's where every year has one plan: who gives hilo a plan a year means
one body, unless the plans say plainly otherwise."""
AMONG_BODIES = -1.0
"""The same where some year has plans of several bodies."""
_NEAREST = 30
"""How many of a long list of plans are looked at closely."""


@dataclass(frozen=True, slots=True)
class Edition:
    """One document's activities, in reading order."""

    document_id: str
    year: int
    language: str
    activities: tuple[Activity, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """The editions of one plan of one year, by language, then document."""

    year: int
    editions: tuple[Edition, ...]


class Kinship(Protocol):
    """How much editions have in common; see `pipeline.align.kinship`."""

    def same_plan(self, a: Edition, b: Edition) -> float: ...
    def same_body(self, a: Edition, b: Edition) -> float: ...
    def nearness(self, a: Edition, b: Edition) -> float: ...


def editions_of(activities: Sequence[Activity]) -> list[Edition]:
    """Activities by document, sorted by year, language, document; rows without a plan year belong to no edition."""
    known = [a for a in activities if a.plan_year is not None]
    documents: dict[tuple[int, str, str], list[Activity]] = {}
    for a in known:
        documents.setdefault((a.plan_year or 0, a.language, a.document_id), []).append(a)
    return [
        Edition(document, year, language, tuple(rows)) for (year, language, document), rows in sorted(documents.items())
    ]


def plans_of(editions: Sequence[Edition], kinship: Kinship) -> list[Plan]:
    """Editions of one year that hold the same plan, grouped (single linkage over `same_plan`)."""
    plans = []
    for year, group in groupby(editions, key=lambda e: e.year):
        clusters: list[list[Edition]] = []
        for edition in group:
            near = _nearest(edition, [e for c in clusters for e in c], kinship)
            kin = {e.document_id for e in near if kinship.same_plan(e, edition) >= SAME_PLAN}
            joined = [c for c in clusters if any(e.document_id in kin for e in c)]
            clusters = [c for c in clusters if c not in joined]
            clusters.append([e for c in joined for e in c] + [edition])
        for cluster in clusters:
            plans.append(Plan(year, tuple(sorted(cluster, key=lambda e: (e.language, e.document_id)))))
    return sorted(plans, key=lambda p: (p.year, p.editions[0].language, p.editions[0].document_id))


def chains_of(plans: Sequence[Plan], kinship: Kinship, *, one_body: bool = False) -> list[list[Plan]]:
    """Plans of one body, oldest first. `one_body`: where every year has one plan, all are one body's, whatever they say."""
    years = [list(group) for _, group in groupby(plans, key=lambda p: p.year)]
    single = all(len(group) == 1 for group in years)
    if single and one_body:
        return [[group[0] for group in years]] if years else []
    chains: list[list[Plan]] = []
    for group in years:
        likeness = np.full((len(chains), len(group)), -np.inf)
        for k, plan in enumerate(group):
            ends = {e.document_id: n for n, chain in enumerate(chains) for p in chain[-2:] for e in p.editions}
            for edition in plan.editions:
                for near in _nearest(edition, [e for c in chains for p in c[-2:] for e in p.editions], kinship):
                    n = ends[near.document_id]
                    likeness[n, k] = max(likeness[n, k], kinship.same_body(near, edition))
        taken = _pairs(likeness, ONE_BODY if single else AMONG_BODIES)
        for n, k in taken.items():
            chains[n].append(group[k])
        chains.extend([p] for k, p in enumerate(group) if k not in set(taken.values()))
    return chains


def _nearest(edition: Edition, others: Sequence[Edition], kinship: Kinship) -> Sequence[Edition]:
    """All of a few, of many the likeliest."""
    if len(others) <= _NEAREST:
        return others
    return sorted(others, key=lambda e: (-kinship.nearness(e, edition), e.document_id))[:_NEAREST]


def _pairs(likeness: NDArray[np.float64], least: float) -> dict[int, int]:
    """Chain to plan, one to one, so that the sum of what lies above `least` is largest."""
    worth = np.where(likeness >= least, likeness - least, 0.0)
    rows, columns = linear_sum_assignment(-worth)
    return {int(r): int(c) for r, c in zip(rows, columns, strict=True) if likeness[r, c] >= least}
