"""Features: what speaks for and against two activities being the same work. One small file each.

A feature is a module with `COLUMNS`, the names of its numbers; `scores(pairs)`, an array (pairs, columns); and
`sentence(pairs, k)`, the words for pair k, None where it has nothing to say. Adding one is one file and one name here
(and new weights: `bench/links_fit.py`).
"""

from __future__ import annotations

from typing import Protocol

from pipeline.align.features import (
    area,
    entities,
    kind,
    lead,
    lexical,
    meaning,
    period,
    position,
    product,
    series,
    softwords,
)
from pipeline.align.pairs import Pairs, Scores
from pipeline.model.alignment import Comparison

__all__ = ["FEATURES", "Feature"]


class Feature(Protocol):
    @property
    def COLUMNS(self) -> tuple[str, ...]: ...

    def scores(self, pairs: Pairs) -> Scores: ...

    def sentence(self, pairs: Pairs, k: int) -> Comparison | None: ...


FEATURES: tuple[Feature, ...] = (
    meaning, lexical, softwords, area, series, kind, product, lead, entities, period, position,
)  # fmt: skip
