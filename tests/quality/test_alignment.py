"""Floors of alignment on the label sets, by the shipped weights; they only rise (tests/quality/link_floors.json).

Pairs that the weights were fitted on are held against regressions; `held_out` and `blind` are what the weights have not
seen, `blind` by another author.
"""

from __future__ import annotations

import json
import random
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from links_sets import PairSet, list_pairs, translation_pairs, unseen_pairs, year_pairs

from pipeline.align.comparing import compare, links_of
from pipeline.align.editions import Edition
from pipeline.align.embedding import Embedder
from pipeline.align.glossary import load_glossary
from pipeline.align.side import side_of
from pipeline.evaluate.links import LinkScores, score_links
from pipeline.settings.alignment import AlignSettings

HERE = Path(__file__).parent
FLOORS: dict[str, Any] = json.loads((HERE / "link_floors.json").read_text())
EMBEDDER = Embedder("use")


def scored(s: PairSet) -> tuple[LinkScores, list[dict[str, str]], float]:
    """Scores, links and top-3 recall of one label set."""
    editions = [
        Edition(n, rows[0].plan_year or 0, rows[0].language, rows) for n, rows in (("left", s.left), ("right", s.right))
    ]
    sides = {e.document_id: side_of(e.activities, EMBEDDER, load_glossary()) for e in editions}
    links, candidates = links_of(
        compare(editions[0], editions[1], sides, AlignSettings()), AlignSettings(), frozenset()
    )
    rows = [
        {"from_id": x.from_id, "to_id": x.to_id, "relation": x.relation, "probability": str(x.probability)}
        for x in links
    ]
    gold = [
        {"from_id": a, "to_id": b, "relation": " || ".join(r), "sure": str(int((a, b) not in s.unsure))}
        for (a, b), r in s.gold.items()
    ]
    shown = {(x.from_id, x.to_id) for x in (*links, *candidates)}
    return score_links(rows, gold), rows, len(shown & s.strong) / len(s.strong)


def check(names: dict[str, LinkScores], floors: dict[str, float]) -> None:
    f1 = [s.f1 for s in names.values()]
    assert sum(f1) / len(f1) >= floors["mean_f1"], names
    assert min(f1) >= floors["lowest_f1"], names


@pytest.mark.slow
def test_pairs_of_years() -> None:
    results = {s.name: scored(s) for s in year_pairs()}
    check({k: v[0] for k, v in results.items()}, FLOORS["years"])
    for name in ("gealc-2017-2018", "gealc-2016-2017"):
        assert results[name][0].f1 >= FLOORS["years"][name]
    assert sum(v[2] for v in results.values()) / len(results) >= FLOORS["years"]["top3"]


@pytest.mark.slow
@pytest.mark.parametrize("level", ["held out", "blind"])
def test_unseen_pairs(level: str) -> None:
    """Nothing was fitted on them; the blind ones are of another hand."""
    results = {s.name: scored(s) for s in unseen_pairs() if s.level == level}
    floors = FLOORS[level.replace(" ", "_")]
    check({k: v[0] for k, v in results.items()}, floors)
    scores = [v[0] for v in results.values()]
    for figure in ("auto_precision", "auto_share", "relation"):
        assert sum(getattr(s, figure) for s in scores) / len(scores) >= floors[figure], figure
    assert sum(s.ece for s in scores) / len(scores) <= floors["most_ece"]


def test_editions_of_one_plan() -> None:
    for s in translation_pairs():
        assert scored(s)[0].f1 >= FLOORS["editions"]["f1"]


def without_row(s: PairSet, gone: int) -> PairSet:
    """The right edition lacks a row, and the rows after it in the area have moved up in the count."""
    area = [k for k, a in enumerate(s.right) if a.area_number == s.right[gone].area_number]
    codes = dict(zip([k for k in area if k != gone], [s.right[k].code for k in area], strict=False))
    right = tuple(replace(a, code=codes.get(k, a.code)) for k, a in enumerate(s.right) if k != gone)
    return replace(s, right=right, gold={p: r for p, r in s.gold.items() if p[1] != s.right[gone].activity_id})


@pytest.mark.slow
@pytest.mark.parametrize("gone", [0, 3, 9, 15])
def test_editions_of_which_one_lacks_a_row_and_counts_on(gone: int) -> None:
    for s in translation_pairs():
        assert scored(without_row(s, gone))[0].f1 >= FLOORS["editions"]["f1"], s.name


@pytest.mark.slow
@pytest.mark.parametrize("name", ["sdg_goals_es_en", "sdg_targets_es_en", "ocds_schema_codelists_es_en"])
def test_lists_with_two_fifths_of_one_side_hidden(name: str) -> None:
    s = next(x for x in list_pairs() if x.name == name)
    draw = random.Random(11)
    kept = tuple(a for a in s.right if draw.random() >= 0.4)
    ids = {a.activity_id for a in kept}
    gold = {p: r for p, r in s.gold.items() if p[1] in ids}
    assert scored(replace(s, right=kept, gold=gold))[0].f1 >= FLOORS["lists"][name]
