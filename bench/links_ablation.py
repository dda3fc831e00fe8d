"""What each feature is worth: python bench/links_ablation.py [--cache FOLDER]

Every pair of plans is scored by weights fitted on the pairs of the other folds, without one feature at a time. Mean F1 over the pairs of other
hands (real, given, blind) and over those written here; log loss for each true link, which tells more than F1 on so few links.
"""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

import numpy as np
from links_fit import figures, fit
from links_labelled import Labelled, labelled
from links_sets import year_pairs

from pipeline.align import context, scoring
from pipeline.align.calibration import Steps
from pipeline.align.embedding import Embedder
from pipeline.align.features import FEATURES
from pipeline.align.glossary import load_glossary
from pipeline.align.scoring import FEATURE_COLUMNS
from pipeline.settings.alignment import AlignSettings

FOLDS = 5


def without(s: Labelled, columns: tuple[str, ...]) -> Labelled:
    """The set with some features silent."""
    table = s.features.copy()
    table[:, [FEATURE_COLUMNS.index(c) for c in columns]] = 0.0
    return replace(s, features=table)


def scores(sets: list[Labelled]) -> tuple[float, float, float]:
    """Mean F1 of other hands' pairs, of ours, and log loss for each true link."""
    f1: dict[bool, list[float]] = {True: [], False: []}
    loss = links = 0.0
    for fold in range(FOLDS):
        weights = fit([s for k, s in enumerate(sets) if k % FOLDS != fold])
        for s in sets[fold::FOLDS]:
            p = context.sigmoid(scoring.final_logits(s.pairs, s.features, weights))
            f1[s.given].append(figures(s, p, Steps(), AlignSettings())["f1"])
            q, y = np.clip(p, 1e-6, 1 - 1e-6)[s.counts], s.truth[s.counts]
            loss -= float((y * np.log(q) + (1 - y) * np.log(1 - q)).sum())
            links += float(y.sum())
    return float(np.mean(f1[True])), float(np.mean(f1[False])), loss / links


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cache", type=Path)
    args = parser.parse_args()
    embedder, glossary = Embedder("use", args.cache), load_glossary()
    sets = [labelled(s, "full", embedder, glossary) for s in year_pairs()]
    sets = [s if s.given else labelled(p, "thin", embedder, glossary) for s, p in zip(sets, year_pairs(), strict=True)]
    print("| without | F1, other hands | F1, ours (thin) | log loss a link |\n|---|---|---|---|")
    for name, columns in (("nothing", ()), *((f.__name__.rpartition(".")[2], f.COLUMNS) for f in FEATURES)):
        other, ours, loss = scores([without(s, columns) for s in sets])
        print(f"| {name} | {other:.3f} | {ours:.3f} | {loss:.3f} |", flush=True)


if __name__ == "__main__":
    main()
