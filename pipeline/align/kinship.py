"""What two editions have to do with each other: whether they hold one plan, and whether one body wrote both.

Similarities are measured in standard deviations from those of sentences that have nothing to do with each other
(`vocabulary/yardstick.toml`), so that the figures hold for any encoder. `python -m bench.bodies` fits and measures them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from pipeline.align.editions import AMONG_BODIES, Edition, Plan
from pipeline.align.encoders import Vectors
from pipeline.align.side import Side
from pipeline.vocabulary import vocabulary

ALIKE = 4.0
"""From here on two rows say the same: nearly all rows of two editions of a plan do, few of two other plans."""
_ROWS = 400
"""Longer editions are judged by their first rows."""
WORKS, AREAS, CONCEPTS, LANGUAGES, NONE = 2.65, 3.02, 8.4, 1.1, -21.4
"""Weights of the log odds that one body wrote two plans of different years (logistic regression, both classes equally
likely): closeness of works and of areas, share of concepts in common, whether the languages differ, and the constant.
Fitted when fewer labelled pairs lay there; `--fit` prints what all of them give now."""
_AREAS_UNKNOWN = 3.4
"""Stands in for the closeness of areas where a plan has none: half-way between plans of one body and of two."""


@dataclass(frozen=True, slots=True)
class _Profile:
    works: Vectors
    areas: Vectors
    concepts: frozenset[str]
    language: str
    middle: Vectors


class Measures(NamedTuple):
    """How close two plans are. `works`: mean closeness of the shorter plan's rows to their nearest; `areas`: the same of
    area titles, None where a plan has none; `concepts`: share of the poorer plan's concepts in common; `languages`: 1
    where they differ."""

    works: float
    areas: float | None
    concepts: float
    languages: float


class Kinships:
    """Two judgements of any two editions of `sides`, worked out when asked for and remembered."""

    def __init__(self, sides: Mapping[str, Side]) -> None:
        self._sides = sides
        self._yardstick = cache(self._measure)
        self._profile = cache(self._describe)
        self._plan = cache(self._same_plan)
        self._body = cache(self._same_body)

    def same_plan(self, a: Edition, b: Edition) -> float:
        """Share of the rows of both that have a partner, each other's best, that says the same (Dice), 0–1."""
        return self._plan(*sorted((a.document_id, b.document_id)))

    def same_body(self, a: Edition, b: Edition) -> float:
        """Log odds that one body wrote both, 0 = as likely as not."""
        return self._body(*sorted((a.document_id, b.document_id)))

    def doubtful(self, earlier: Plan, later: Plan) -> bool:
        """Whether they are rather not one body's plans."""
        return max(self.same_body(a, b) for a in earlier.editions for b in later.editions) < AMONG_BODIES

    def nearness(self, a: Edition, b: Edition) -> float:
        """Cosine of the two editions' mean texts: cheap, to look at likely pairs only."""
        return float(self._profile(a.document_id).middle @ self._profile(b.document_id).middle)

    def _same_plan(self, a: str, b: str) -> float:
        one, other = self._profile(a), self._profile(b)
        alike = self._standardised(one.works, other.works)
        if not alike.size:
            return 0.0
        best = alike.argmax(axis=1)
        mutual = alike.argmax(axis=0)[best] == np.arange(len(best))
        return 2.0 * float((mutual & (alike.max(axis=1) >= ALIKE)).sum()) / sum(alike.shape)

    def _same_body(self, a: str, b: str) -> float:
        m = self.measures(a, b)
        areas = _AREAS_UNKNOWN if m.areas is None else m.areas
        return WORKS * m.works + AREAS * areas + CONCEPTS * m.concepts + LANGUAGES * m.languages + NONE

    def measures(self, a: str, b: str) -> Measures:
        """What the log odds are made of, for two documents."""
        one, other = self._profile(a), self._profile(b)
        works, areas = self._standardised(one.works, other.works), self._standardised(one.areas, other.areas)
        common = len(one.concepts & other.concepts) / max(1, min(len(one.concepts), len(other.concepts)))
        return Measures(
            works=float(works.max(axis=1 if works.shape[0] <= works.shape[1] else 0).mean()) if works.size else 0.0,
            areas=float(areas.max(axis=1).mean() + areas.max(axis=0).mean()) / 2 if areas.size else None,
            concepts=common,
            languages=float(one.language != other.language),
        )

    def _describe(self, document_id: str) -> _Profile:
        side = self._sides[document_id]
        works = side.work_vectors[:_ROWS]
        titles = sorted({t for t in side.area_titles if t})
        concepts = frozenset(c for row in side.concepts[:_ROWS] for c in row)
        language = side.activities[0].language if len(side) else ""
        middle = works.mean(axis=0) if len(works) else works.sum(axis=0)
        length = float(np.linalg.norm(middle)) or 1.0
        return _Profile(works, side.embedder.vectors(titles), concepts, language, middle / length)

    def _standardised(self, left: Vectors, right: Vectors) -> NDArray[np.float64]:
        if not len(left) or not len(right):
            return np.zeros((0, 0))
        mean, spread = self._yardstick()
        return np.asarray((left @ right.T - mean) / spread, dtype=np.float64)

    def _measure(self) -> tuple[float, float]:
        """Mean and standard deviation of the cosines of sentences that are not alike, for the encoder in use."""
        texts = vocabulary("yardstick")["texts"]
        vectors = next(iter(self._sides.values())).embedder.vectors([*texts["es"], *texts["en"]])
        apart = (vectors @ vectors.T)[np.triu_indices(len(vectors), 1)]
        return float(apart.mean()), float(apart.std()) or 1.0
