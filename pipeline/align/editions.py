"""Which plans there are: language editions and copies of one plan, and which plan follows which.

A document is an edition. Editions of one year whose rows mostly match are one plan; plans of different years are chained
body by body, years without a plan are skipped. Where each year has one plan, nothing needs to be guessed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linear_sum_assignment

from pipeline.model.dataset import Activity

SAME_PLAN = 0.4
"""Share of the smaller edition's rows that must have a mutual best partner in the other for both to be one plan."""
SAME_BODY = 0.12
"""The same share, far lower, for plans of different years where several bodies' plans are in one run."""


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


Affinity = Callable[[Edition, Edition], float]


def editions_of(activities: Sequence[Activity]) -> list[Edition]:
    """Activities by document, sorted by year, language, document; rows without a plan year belong to no edition."""
    known = [a for a in activities if a.plan_year is not None]
    documents: dict[tuple[int, str, str], list[Activity]] = {}
    for a in known:
        documents.setdefault((a.plan_year or 0, a.language, a.document_id), []).append(a)
    return [
        Edition(document, year, language, tuple(rows)) for (year, language, document), rows in sorted(documents.items())
    ]


def plans_of(editions: Sequence[Edition], affinity: Affinity) -> list[Plan]:
    """Editions of one year that hold the same plan, grouped (single linkage over `affinity`)."""
    plans = []
    for year, group in groupby(editions, key=lambda e: e.year):
        clusters: list[list[Edition]] = []
        for edition in group:
            kin = [c for c in clusters if any(affinity(other, edition) >= SAME_PLAN for other in c)]
            clusters = [c for c in clusters if c not in kin]
            clusters.append([e for c in kin for e in c] + [edition])
        for cluster in clusters:
            plans.append(Plan(year, tuple(sorted(cluster, key=lambda e: (e.language, e.document_id)))))
    return sorted(plans, key=lambda p: (p.year, p.editions[0].language, p.editions[0].document_id))


def chains_of(plans: Sequence[Plan], affinity: Affinity) -> list[list[Plan]]:
    """Plans of one body, oldest first. With one plan a year there is one chain."""
    years = [list(group) for _, group in groupby(plans, key=lambda p: p.year)]
    if all(len(group) == 1 for group in years):
        return [[group[0] for group in years]] if years else []
    chains: list[list[Plan]] = []
    for group in years:
        if not chains:
            chains = [[p] for p in group]
            continue
        likeness = np.array([[_kinship(chain[-1], plan, affinity) for plan in group] for chain in chains])
        taken = _pairs(likeness)
        for chain_index, plan_index in taken.items():
            chains[chain_index].append(group[plan_index])
        chains.extend([p] for k, p in enumerate(group) if k not in set(taken.values()))
    return chains


def _kinship(earlier: Plan, later: Plan, affinity: Affinity) -> float:
    return max(affinity(a, b) for a in earlier.editions for b in later.editions)


def _pairs(likeness: NDArray[np.float64]) -> dict[int, int]:
    rows, columns = linear_sum_assignment(-likeness)
    return {int(r): int(c) for r, c in zip(rows, columns, strict=True) if likeness[r, c] >= SAME_BODY}
