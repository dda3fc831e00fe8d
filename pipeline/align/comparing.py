"""Two editions compared: every pair's log odds; then, with what other editions of the same plans say, links and candidates."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from pipeline.align import assignment, judging, scoring
from pipeline.align.blocking import pairs_of
from pipeline.align.calibration import steps_of
from pipeline.align.context import sigmoid
from pipeline.align.editions import Edition
from pipeline.align.glossary import LANGUAGES
from pipeline.align.pairs import Pairs, Scores
from pipeline.align.reasons import Reasons
from pipeline.align.side import Side
from pipeline.model.dataset import Candidate, Link
from pipeline.settings.alignment import AlignSettings
from pipeline.vocabulary.evidence import piece

_WORTH_A_LOOK = 0.0005


@dataclass
class Comparison:
    """`left` is the earlier edition; `logit` has one number for each pair."""

    left: Edition
    right: Edition
    pairs: Pairs
    logit: Scores
    axis: str


def compare(left: Edition, right: Edition, sides: dict[str, Side], settings: AlignSettings) -> Comparison:
    """All pairs worth comparing of two editions, with their log odds.

    Matrices here are small: one BLAS thread is faster than several, and gives the same numbers on every machine.
    """
    axis = "editions" if left.year == right.year else "years"
    pairs = pairs_of(sides[left.document_id], sides[right.document_id], settings)
    with threadpool_limits(1, "blas"):
        return Comparison(left, right, pairs, scoring.logits(pairs, axis), axis)


def pooled(comparisons: list[Comparison], unit: dict[str, int]) -> None:
    """Where plans have several editions, a pair of works has one probability: the mean log odds over the editions that have it.

    `unit`: activity id to its work, the same number in all editions of a plan. Changes `logit` in place.
    """
    if len(comparisons) < 2:
        return
    sums: dict[tuple[int, int], list[float]] = {}
    keys = []
    for c in comparisons:
        left = [unit[a.activity_id] for a in c.pairs.left.activities]
        right = [unit[a.activity_id] for a in c.pairs.right.activities]
        keys.append([(left[i], right[j]) for i, j in zip(c.pairs.i.tolist(), c.pairs.j.tolist(), strict=True)])
        for key, value in zip(keys[-1], c.logit.tolist(), strict=True):
            sums.setdefault(key, []).append(value)
    for c, own in zip(comparisons, keys, strict=True):
        c.logit = np.array([float(np.mean(sums[k])) for k in own])


def held_below(comparisons: list[Comparison], most: float) -> None:
    """Scale the probabilities so that none reaches `most`: what stands on doubtful ground needs a look. Changes `logit`."""
    for c in comparisons:
        p = sigmoid(c.logit) * (most - 0.01)
        c.logit = np.log(p) - np.log1p(-p)


def links_of(
    c: Comparison, settings: AlignSettings, forbidden: frozenset[tuple[str, str]]
) -> tuple[list[Link], list[Candidate]]:
    """Links and candidates of one comparison; `forbidden` pairs (rejected by a person) are out before rivals are weighed."""
    score = sigmoid(c.logit)
    banned = _mask(c.pairs, forbidden)
    score[banned] = 0.0
    if c.axis == "editions":
        mask = assignment.one_to_one(c.pairs, np.where(banned, -np.inf, c.logit), settings)
    else:
        mask = assignment.chosen(c.pairs, score, settings) & ~banned
    probability = steps_of(c.pairs.left.embedder.name, c.axis).probability(score)
    relation = judging.relations(c.pairs, mask, c.axis)
    relation |= dict.fromkeys(_related(c, score, mask | banned, settings).tolist(), "related")
    reasons = Reasons(c.pairs, probability)
    extra = _language_note(c)
    links = []
    for k, name in relation.items():
        a, b = _ids(c.pairs, k)
        links.append(Link(f"{a}--{b}", a, b, name, round(float(probability[k]), 4), reasons.of(k, extra)))
    candidates = [
        Candidate(*_ids(c.pairs, k), round(float(probability[k]), 4), rank, reasons.of(k, extra))
        for k, rank in _candidates(c.pairs, probability, settings)
        if k not in relation and not banned[k]
    ]
    return sorted(links, key=lambda x: (x.from_id, x.to_id)), candidates


def _ids(pairs: Pairs, k: int) -> tuple[str, str]:
    return pairs.left.activities[int(pairs.i[k])].activity_id, pairs.right.activities[int(pairs.j[k])].activity_id


def _mask(pairs: Pairs, forbidden: frozenset[tuple[str, str]]) -> NDArray[np.bool_]:
    out = np.zeros(len(pairs), dtype=bool)
    if not forbidden:
        return out
    rows = {a.activity_id: i for i, a in enumerate(pairs.left.activities)}
    columns = {b.activity_id: j for j, b in enumerate(pairs.right.activities)}
    for a, b in forbidden:
        if a in rows and b in columns:
            out |= (pairs.i == rows[a]) & (pairs.j == columns[b])
    return out


def _related(
    c: Comparison, probability: Scores, taken: NDArray[np.bool_], settings: AlignSettings
) -> NDArray[np.int64]:
    """Pairs of two years that are each other's best among what is left but are not likely enough to be one work."""
    if c.axis != "years" or not len(c.pairs):
        return np.zeros(0, dtype=np.int64)
    best = (c.pairs.ranks(probability, c.pairs.i) == 0) & (c.pairs.ranks(probability, c.pairs.j) == 0)
    return np.flatnonzero(best & ~taken & (probability >= settings.related))


def _candidates(pairs: Pairs, probability: Scores, settings: AlignSettings) -> Iterator[tuple[int, int]]:
    """The best few of each row on both sides, with their rank among the left row's pairs (from 1)."""
    if not len(pairs):
        return
    across, down = pairs.ranks(probability, pairs.i), pairs.ranks(probability, pairs.j)
    near = (np.minimum(across, down) < settings.candidates) & (probability >= _WORTH_A_LOOK)
    near |= (across == 0) & (probability > 0)
    for k in np.lexsort((across, pairs.i)).tolist():
        if near[k]:
            yield k, int(across[k]) + 1


def _language_note(c: Comparison) -> tuple[str, ...]:
    known = c.left.language in LANGUAGES and c.right.language in LANGUAGES
    return () if known else (piece("no_glossary"),)
