"""How far probabilities of links can be trusted, and the steps that make them so (pipeline/align/calibration.py).

Steps are fitted on what the model says of pairs of plans that it has not learned from, written by other hands than ours: on
our own pairs it is too good. Of all ways to cut the scores from 0.5 on into levels, the fewest levels are taken whose loss on
pairs left out is within a standard error of that of the scores themselves: what labels do not show is not claimed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from pipeline.align.calibration import CERTAIN, Steps
from pipeline.align.pairs import Scores

GRID = (0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.97, 0.98, 0.99)
"""Scores at which a level may begin; the first always does."""
MOST_LEVELS = 4
_WORTH = 2.0
"""A level starts out as so many links that are right as often as their scores say."""
_APART = 0.005
"""Levels nearer than this are one."""


@dataclass(frozen=True)
class Judged:
    """Links and related rows of one pair of plans as the model sees them without having learned from it.

    `share`: weight of a row, less than 1 where the same pair stands there in several variants.
    """

    name: str
    score: Scores
    truth: Scores
    share: float


def fitted_steps(sets: Sequence[Judged]) -> Steps:
    """The steps for these rows; none where the scores themselves tell more than any."""
    names = sorted({s.name for s in sets})
    if len(names) < 3:
        return Steps()
    plain = _losses(sets, names, None)
    for count in range(1, MOST_LEVELS + 1):
        tried = []
        for edges in ((GRID[0], *more) for more in combinations(GRID[1:], count - 1)):
            worse = (_losses(sets, names, edges) - plain) / plain.sum()
            error = float(worse.std(ddof=1)) * len(worse) ** 0.5
            tried.append((float(worse.sum()), float(worse.sum()) <= error, edges))
        fair = [t for t in tried if t[1]]
        if fair:
            return _levels(sets, min(fair)[2])
    return Steps()


def _losses(sets: Sequence[Judged], names: Sequence[str], edges: tuple[float, ...] | None) -> Scores:
    """Log loss on each pair of plans, by levels fitted on the others."""
    out = np.zeros(len(names))
    for k, name in enumerate(names):
        steps = Steps() if edges is None else _levels([s for s in sets if s.name != name], edges)
        for s in (s for s in sets if s.name == name):
            p = np.clip(steps.probability(s.score), 1 - CERTAIN, CERTAIN)
            out[k] -= s.share * float((s.truth * np.log(p) + (1 - s.truth) * np.log(1 - p)).sum())
    return out


def _levels(sets: Sequence[Judged], edges: tuple[float, ...]) -> Steps:
    """The share of links that is right from each edge to the next; an edge after which it does not rise is none."""
    score, truth = (np.concatenate([getattr(s, key) for s in sets]) for key in ("score", "truth"))
    weight = np.concatenate([np.full(len(s.score), s.share) for s in sets])
    kept: list[tuple[float, float]] = []
    for low, high in zip(edges, (*edges[1:], np.inf), strict=True):
        inside = (score >= low) & (score < high)
        rows, right = float(weight[inside].sum()), float((weight * truth)[inside].sum())
        said = float((weight * score)[inside].sum() / rows) if rows else low
        level = min((right + _WORTH * said) / (rows + _WORTH), CERTAIN - _APART / 2)
        if not kept or level >= kept[-1][1] + _APART:
            kept.append((low, round(level, 4)))
    return Steps(tuple(e for e, _ in kept), tuple(v for _, v in kept))


def calibration_error(p: Scores, y: Scores) -> float:
    """Expected calibration error over ten bins, as the scorer reckons it."""
    bins = np.minimum((p * 10).astype(int), 9)
    return sum(abs(float((p - y)[bins == b].sum())) for b in range(10)) / max(1, len(p))


def noise_floor(p: Scores, draws: int = 500) -> float:
    """The error that these very probabilities would show on average if each were exactly right: what few links cost by chance."""
    draw = np.random.default_rng(len(p))
    return float(np.mean([calibration_error(p, (draw.random(len(p)) < p).astype(float)) for _ in range(draws)]))
