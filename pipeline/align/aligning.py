"""A set of plans to links: editions of a plan first, then year to year."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import combinations, pairwise

import numpy as np

from pipeline.align.editions import Edition, chains_of, editions_of, plans_of
from pipeline.align.embedding import Embedder
from pipeline.align.similarity import cosine, csls, mutual_best
from pipeline.model.alignment import Alignment
from pipeline.model.dataset import Activity, Candidate, Decision, Link
from pipeline.settings.alignment import AlignSettings

Progress = Callable[[str, int, int], None]


def align_activities(
    activities: Sequence[Activity],
    decisions: Sequence[Decision],
    settings: AlignSettings,
    progress: Progress | None = None,
) -> Alignment:
    """Links between all plans of a run.

    `progress(what, done, total)` is called after each pair of documents. Raises SettingsError where the encoder is missing.
    """
    embedder = Embedder(settings.encoder, settings.cache)
    editions = editions_of(activities)
    if len(editions) < 2:
        return Alignment(encoder_name="")

    def affinity(a: Edition, b: Edition) -> float:
        score = csls(cosine(_vectors(embedder, a), _vectors(embedder, b)))
        hits = [1 for i, j in mutual_best(score) if score[i, j] > 0.2]
        return len(hits) / max(1, min(score.shape))

    plans = plans_of(editions, affinity)
    jobs: list[tuple[Edition, Edition]] = [p for plan in plans for p in combinations(plan.editions, 2)]
    for chain in chains_of(plans, affinity):
        jobs += [(a, b) for x, y in pairwise(chain) for a in x.editions for b in y.editions]
    links: list[Link] = []
    candidates: list[Candidate] = []
    for done, (left, right) in enumerate(jobs, 1):
        found, others = _align(embedder, left, right, settings)
        links += found
        candidates += others
        if progress is not None:
            progress(f"{left.document_id} → {right.document_id}", done, len(jobs))
    return Alignment(tuple(links), tuple(candidates), (), embedder.name)


def _vectors(embedder: Embedder, edition: Edition) -> np.ndarray:
    return embedder.vectors([f"{a.area_title}: {a.activity}. {a.product}" for a in edition.activities])


def _align(
    embedder: Embedder, left: Edition, right: Edition, settings: AlignSettings
) -> tuple[list[Link], list[Candidate]]:
    similarity = cosine(_vectors(embedder, left), _vectors(embedder, right))
    score = csls(similarity)
    probability = 1 / (1 + np.exp(-12 * (score - 0.17)))
    relation = "translation" if left.year == right.year else "continues"
    links, taken = [], set()
    for i, j in mutual_best(score):
        if probability[i, j] >= settings.link:
            a, b = left.activities[i].activity_id, right.activities[j].activity_id
            evidence = f"meaning {similarity[i, j]:.2f}"
            links.append(Link(f"{a}--{b}", a, b, relation, round(float(probability[i, j]), 4), evidence))
            taken.add((i, j))
    candidates = []
    for i, a in enumerate(left.activities):
        for rank, j in enumerate(np.argsort(-probability[i])[: settings.candidates], 1):
            if (i, int(j)) not in taken:
                b_id = right.activities[int(j)].activity_id
                candidates.append(Candidate(a.activity_id, b_id, round(float(probability[i, j]), 4), rank))
    return links, candidates
