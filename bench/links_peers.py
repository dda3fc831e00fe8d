"""Side by side on the same pairs of plans: rapidfuzz alone, the encoder alone, hilo. python bench/links_peers.py

The baselines get what hilo does not: their one threshold is chosen with the answers in view, the best for each set.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from links_sets import PairSet, year_pairs
from rapidfuzz import fuzz, process

from pipeline.align.comparing import compare, links_of
from pipeline.align.editions import Edition
from pipeline.align.embedding import Embedder
from pipeline.align.glossary import load_glossary
from pipeline.align.pairs import Scores, every_pair
from pipeline.align.side import Side, side_of
from pipeline.settings.alignment import AlignSettings


def best_f1(score: Scores, s: PairSet) -> float:
    """F1 of mutual best pairs over the threshold that serves this set best."""
    best = [(i, int(j)) for i, j in enumerate(score.argmax(axis=1)) if score[:, j].argmax() == i]
    found = 0.0
    for bar in sorted({float(score[i, j]) for i, j in best}):
        pairs = {(s.left[i].activity_id, s.right[j].activity_id) for i, j in best if score[i, j] >= bar} - s.either
        if pairs:
            hits = len(pairs & s.strong)
            found = max(found, 2 * hits / (len(pairs) + len(s.strong)))
    return found


def by_rapidfuzz(left: Side, right: Side) -> Scores:
    return np.asarray(process.cdist(left.full_texts, right.full_texts, scorer=fuzz.token_set_ratio), dtype=np.float64)


def by_encoder(left: Side, right: Side) -> Scores:
    pairs = every_pair(left, right)
    score = pairs.local(pairs.dot(left.full_vectors, right.full_vectors), 10)
    return score.reshape(len(left), len(right))


def by_hilo(s: PairSet, left: Side, right: Side) -> float:
    """With the shipped weights and thresholds; leave-one-pair-out figures are printed by links_fit.py --report."""
    a, b = (
        Edition(n, x.activities[0].plan_year or 0, x.activities[0].language, x.activities)
        for n, x in (("l", left), ("r", right))
    )
    links, _ = links_of(compare(a, b, {"l": left, "r": right}, AlignSettings()), AlignSettings(), frozenset())
    pairs = {(x.from_id, x.to_id) for x in links if x.relation != "related"} - s.either
    return 2 * len(pairs & s.strong) / (len(pairs) + len(s.strong))


def main() -> None:
    embedder, glossary = Embedder("use"), load_glossary()
    methods: dict[str, Callable[[Side, Side], Scores]] = {"rapidfuzz": by_rapidfuzz, "encoder": by_encoder}
    rows = []
    print(f"{'':24s} {'rapidfuzz':>10s} {'encoder':>10s} {'hilo':>10s}")
    for s in year_pairs():
        left, right = side_of(s.left, embedder, glossary), side_of(s.right, embedder, glossary)
        row = [*(best_f1(method(left, right), s) for method in methods.values()), by_hilo(s, left, right)]
        rows.append(row)
        print(f"{s.name:24s}", *(f"{v:10.2f}" for v in row))
    print(f"{'mean':24s}", *(f"{v:10.2f}" for v in np.mean(rows, axis=0)))


if __name__ == "__main__":
    main()
