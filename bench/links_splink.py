"""Splink 5 (Fellegi and Sunter's model, DuckDB) on pairs of plans: the same embedding as hilo's, leads, products, dates, areas.

Two ways: as it is meant to be used, by expectation maximisation without labels (`em`), and with m probabilities from the
labels of all pairs, the one that is scored among them, which favours it (`labels`). Splink is needed by this bench only: pip install splink.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Any

import numpy as np
import pandas as pd

from bench.links_sets import PairSet
from pipeline.align.embedding import Embedder
from pipeline.align.features.lead import leads_of, payers_of
from pipeline.align.features.product import types_of
from pipeline.align.glossary import load_glossary
from pipeline.align.pairs import Scores, every_pair
from pipeline.align.side import Side, side_of

COSINES = (0.8, 0.7, 0.6, 0.5, 0.4, 0.3)
WAYS = ("em", "labels")


def available() -> bool:
    try:
        import splink
    except ImportError:
        return False
    return bool(splink.__version__)


def scores(sets: Sequence[PairSet], embedder: Embedder, way: str) -> list[Scores]:
    """Match weights of every pair of each set, shape (left rows, right rows)."""
    linker = _linker([_frame(s, embedder) for s in sets])
    if way == "labels":
        linker.training.estimate_m_from_pairwise_labels(_labels(linker, sets))
    else:
        for rule in ("l.subset = r.subset", "l.language = r.language and l.subset = r.subset"):
            linker.training.estimate_parameters_using_expectation_maximisation(
                rule, fix_probability_two_random_records_match=True, record_sample_proportion=1.0
            )
    weights = _predicted(linker)
    return [_table(s, weights) for s in sets]


def _frame(s: PairSet, embedder: Embedder) -> pd.DataFrame:
    glossary = load_glossary()
    rows: list[dict[str, Any]] = []
    for name, activities in (("left", s.left), ("right", s.right)):
        side: Side = side_of(activities, embedder, glossary)
        for a, vector in zip(side.activities, side.full_vectors, strict=True):
            rows.append({
                "unique_id": f"{s.name}|{name}|{a.activity_id}", "side": name, "subset": s.name, "language": a.language,
                "embedding": vector.astype(np.float64).tolist(), "leads": list(leads_of(a)), "payers": list(payers_of(a)),
                "types": sorted(types_of(a)), "period": a.period[4:] or None, "kind": a.kind,
                "area": a.area_title.casefold() or None,
            })  # fmt: skip
    return pd.DataFrame(rows)


def _linker(frames: list[pd.DataFrame]) -> Any:
    import splink.comparison_level_library as levels
    import splink.comparison_library as cl
    from splink import Linker, SettingsCreator, block_on
    from splink.backends.duckdb import DuckDBAPI

    logging.getLogger("splink").setLevel(logging.ERROR)
    api = DuckDBAPI()
    both = pd.concat(frames, ignore_index=True)
    api._con.register("all_rows", both)
    width = len(both["embedding"][0])
    registered = []
    for side in ("left", "right"):
        api._con.execute(
            f"create table {side}_rows as select * replace (embedding::double[{width}] as embedding) from all_rows "
            f"where side = '{side}' order by unique_id"
        )
        registered.append(api.register(f"{side}_rows", dataset_display_name=side))
    arrays = [cl.ArrayIntersectAtSizes(name, [1]) for name in ("leads", "payers", "types")]
    settings = SettingsCreator(
        link_type="link_only",
        comparisons=[
            cl.CosineSimilarityAtThresholds("embedding", COSINES),
            *arrays,
            cl.ExactMatch("period"),
            cl.ExactMatch("kind"),
            cl.CustomComparison(
                [levels.NullLevel("area"), levels.ExactMatchLevel("area"), levels.ElseLevel()],
                output_column_name="area",
            ),
        ],
        blocking_rules_to_generate_predictions=[block_on("subset")],
        probability_two_random_records_match=0.02,
    )
    linker = Linker(registered, settings, log_level=logging.ERROR)
    linker.training.estimate_u_using_random_sampling(max_pairs=1e6, seed=1)
    return linker


def _labels(linker: Any, sets: Sequence[PairSet]) -> Any:
    rows = [
        {"source_dataset_l": "left", "unique_id_l": f"{s.name}|left|{a}",
         "source_dataset_r": "right", "unique_id_r": f"{s.name}|right|{b}"}
        for s in sets for a, b in sorted(s.strong)
    ]  # fmt: skip
    return linker._db_api.register(pd.DataFrame(rows), dataset_display_name="labels")


def _predicted(linker: Any) -> dict[tuple[str, str], float]:
    frame = linker.inference.predict().as_pandas_dataframe()
    return dict(zip(zip(frame["unique_id_l"], frame["unique_id_r"], strict=True), frame["match_weight"], strict=True))


def _table(s: PairSet, weights: dict[tuple[str, str], float]) -> Scores:
    lowest = min(weights.values())
    return np.array([
        [weights.get((f"{s.name}|left|{a.activity_id}", f"{s.name}|right|{b.activity_id}"), lowest) for b in s.right]
        for a in s.left
    ])  # fmt: skip


def with_local_scaling(table: Scores, s: PairSet, embedder: Embedder) -> Scores:
    """Splink's weight with ties broken by the embedding's CSLS, for its levels are coarse."""
    glossary = load_glossary()
    pairs = every_pair(side_of(s.left, embedder, glossary), side_of(s.right, embedder, glossary))
    local = pairs.local(pairs.dot(pairs.left.full_vectors, pairs.right.full_vectors), 10).reshape(table.shape)
    return table + 1e-3 * local
