"""The label sets made ready for fitting and scoring: features of all their pairs, whole, with a thin glossary or with bare texts."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from links_sets import PairSet

from pipeline.align import scoring
from pipeline.align.embedding import Embedder
from pipeline.align.glossary import Glossary
from pipeline.align.pairs import Pairs, Scores, every_pair
from pipeline.align.side import side_of
from pipeline.model.dataset import Activity

HIDDEN_LINES = 0.45
VARIANTS = ("full", "thin", "bare")
UNSEEN = {"held out", "blind"}
"""Levels of the pairs that are scored and never learned from."""


@dataclass
class Labelled:
    """One label set made ready: features of all pairs, which are links (1), which count at all."""

    name: str
    level: str
    variant: str
    pairs: Pairs
    features: Scores
    truth: Scores
    counts: np.ndarray[Any, np.dtype[np.bool_]]

    @property
    def given(self) -> bool:
        """Judged by other hands than ours."""
        return self.name.split("-")[0] in {"gealc", "customs", "registry"} or self.level == "own"


def thinned(glossary: Glossary, seed: str) -> Glossary:
    """The glossary without a fixed random share of its lines."""
    draw = random.Random(seed)
    gone = {k for k in range(len(glossary.labels)) if draw.random() < HIDDEN_LINES}

    def less(table: dict[Any, tuple[int, ...]]) -> dict[Any, tuple[int, ...]]:
        return {k: v for k, v in ((k, tuple(x for x in v if x not in gone)) for k, v in table.items()) if v}

    return Glossary(
        {s: less(t) for s, t in glossary.phrases.items()},
        {s: less(t) for s, t in glossary.stems.items()},
        glossary.labels,
        glossary.worth,
    )


def bare(activities: Sequence[Activity]) -> tuple[Activity, ...]:
    """What a list without hilo's normalised columns has: texts and areas only."""
    empty: dict[str, Any] = dict.fromkeys(("resources", "lead", "period", "start_date", "end_date", "code"), "")
    lists: dict[str, Any] = dict.fromkeys(("resource_bodies", "lead_bodies", "product_type"), ())
    return tuple(replace(a, **empty, **lists) for a in activities)


def labelled(s: PairSet, variant: str, embedder: Embedder, glossary: Glossary) -> Labelled:
    """Variants: `full` as it is; `thin` with part of the glossary; `bare` without normalised columns."""
    used = thinned(glossary, s.name) if variant == "thin" else glossary
    left = bare(s.left) if variant == "bare" else s.left
    right = bare(s.right) if variant == "bare" else s.right
    pairs = every_pair(side_of(left, embedder, used), side_of(right, embedder, used))
    ids = [(s.left[i].activity_id, s.right[j].activity_id) for i, j in zip(pairs.i, pairs.j, strict=True)]
    strong, either = s.strong, s.either
    return Labelled(
        s.name,
        s.level,
        variant,
        pairs,
        scoring.feature_table(pairs),
        np.array([p in strong for p in ids], dtype=np.float64),
        np.array([p not in either for p in ids], dtype=bool),
    )
