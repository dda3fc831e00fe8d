"""Side by side on the same pairs of plans, in one run: rapidfuzz, the encoder, splink, hilo.

    python -m bench.links_peers [--encoder use] [--cache FOLDER] [--translator apertium]

The others get what hilo does not: their one threshold is chosen with the answers in view, the best for each pair of plans.
hilo runs with the shipped weights and thresholds; these are fitted on all pairs but those of the groups `held out` and
`blind` (the latter written by another hand), which are the fair ones; for the others see links_fit.py --report.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from rapidfuzz import fuzz, process

from bench import links_splink
from bench.links_sets import GOLD, PairSet, pairs_in, year_pairs
from pipeline.align.comparing import compare, links_of
from pipeline.align.editions import Edition
from pipeline.align.embedding import Embedder
from pipeline.align.glossary import Glossary, load_glossary
from pipeline.align.pairs import Scores, every_pair
from pipeline.align.side import Side, side_of
from pipeline.align.translator import load_translator
from pipeline.settings.alignment import AlignSettings

GIVEN = ("gealc", "customs", "registry")


def groups() -> Iterator[tuple[str, list[PairSet]]]:
    """Pairs of plans by how they came about; only pairs of different years."""
    fitted = year_pairs()
    yield "given", [s for s in fitted if s.name.split("-")[0] in GIVEN]
    yield "invented", [s for s in fitted if s.name.split("-")[0] not in GIVEN]
    for group, folder, prefix in (("held out", "pairs_held_out", ""), ("blind", "pairs_blind", "x_")):
        sets = pairs_in(GOLD / folder, group, prefix)
        yield group, [s for s in sets if s.left[0].plan_year != s.right[0].plan_year]


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
    """The ten lines: `area: activity. product`, CSLS."""
    pairs = every_pair(left, right)
    score = pairs.local(pairs.dot(left.full_vectors, right.full_vectors), 10)
    return score.reshape(len(left), len(right))


def by_hilo(s: PairSet, left: Side, right: Side) -> float:
    one, other = (
        Edition(n, x.activities[0].plan_year or 0, x.activities[0].language, x.activities)
        for n, x in (("l", left), ("r", right))
    )
    settings = AlignSettings()
    links, _ = links_of(compare(one, other, {"l": left, "r": right}, settings), settings, frozenset())
    pairs = {(x.from_id, x.to_id) for x in links if x.relation != "related"} - s.either
    return 2 * len(pairs & s.strong) / (len(pairs) + len(s.strong))


def splinks(sets: Sequence[PairSet], embedder: Embedder) -> dict[str, list[float]]:
    """F1 of splink's ways, ties broken by the embedding; empty where splink is not installed."""
    if not links_splink.available():
        return {}
    found = {}
    for way in links_splink.WAYS:
        tables = links_splink.scores(sets, embedder, way)
        scored = zip(tables, sets, strict=True)
        found[f"splink {way}"] = [best_f1(links_splink.with_local_scaling(t, s, embedder), s) for t, s in scored]
    return found


def figures(sets: Sequence[PairSet], embedder: Embedder, glossary: Glossary, translator: str) -> dict[str, list[float]]:
    """F1 of each set, by method."""
    own = load_translator(translator, None)
    out: dict[str, list[float]] = {"rapidfuzz": [], "encoder": [], **splinks(sets, embedder), "hilo": []}
    if own:
        out["hilo+translator"] = []
    for s in sets:
        left, right = side_of(s.left, embedder, glossary), side_of(s.right, embedder, glossary)
        out["rapidfuzz"].append(best_f1(by_rapidfuzz(left, right), s))
        out["encoder"].append(best_f1(by_encoder(left, right), s))
        out["hilo"].append(by_hilo(s, left, right))
        if own:
            sides = (side_of(a, embedder, glossary, own) for a in (s.left, s.right))
            out["hilo+translator"].append(by_hilo(s, *sides))
    return out


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--encoder", default="use")
    parser.add_argument("--cache", type=Path, help="folder that keeps embeddings")
    parser.add_argument("--translator", default="", help="apertium: a column with it as well")
    args = parser.parse_args()
    parts = list(groups())
    sets = [s for _, group in parts for s in group]
    result = figures(sets, Embedder(args.encoder, args.cache), load_glossary(), args.translator)
    table = np.array(list(result.values()))
    print(f"{'F1':26s}", *(f"{name:>13s}" for name in result))
    start = 0
    for name, group in parts:
        for k, s in enumerate(group, start):
            print(f"{s.name:26s}", *(f"{v:13.2f}" for v in table[:, k]))
        means = table[:, start : start + len(group)].mean(axis=1)
        print(f"{f'mean of {len(group)} {name}':26s}", *(f"{v:13.3f}" for v in means), flush=True)
        start += len(group)
    print(f"{'mean of all':26s}", *(f"{v:13.3f}" for v in table.mean(axis=1)))
    if not links_splink.available():
        print("splink is not installed: pip install splink")


if __name__ == "__main__":
    main()
