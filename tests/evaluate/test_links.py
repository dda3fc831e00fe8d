"""The scorer of links: what counts, what is either way, what is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.errors import InputError
from pipeline.evaluate.links import read_links, report_links, score_links

GOLD = [
    {"from_id": "a:1", "to_id": "b:1", "relation": "continues || successor", "sure": "1"},
    {"from_id": "a:2", "to_id": "b:2", "relation": "related", "sure": "1"},
    {"from_id": "a:3", "to_id": "b:3", "relation": "split", "sure": "0"},
    {"from_id": "a:4", "to_id": "b:4", "relation": "merge", "sure": "1"},
]


def got(pair: str, relation: str = "continues", probability: str = "0.9", decision: str = "auto") -> dict[str, str]:
    a, b = pair.split()
    return {"from_id": a, "to_id": b, "relation": relation, "probability": probability, "decision": decision}


def test_hits_misses_and_wrong_ones() -> None:
    s = score_links([got("a:1 b:1"), got("a:9 b:9"), got("a:2 b:2"), got("a:3 b:3")], GOLD)
    assert (s.gold, s.given, s.precision, s.recall, s.relation) == (2, 2, 0.5, 0.5, 1.0)
    assert s.missed == (("a:4", "b:4"),) and s.wrong == (("a:9", "b:9"),)


def test_related_rejected_and_other_documents_do_not_count() -> None:
    rows = [got("a:4 b:9", "related", "0.1"), got("a:4 b:8", decision="rejected"), got("x:1 y:1")]
    assert score_links(rows, GOLD).given == 0


def test_calibration_error() -> None:
    assert score_links(
        [got("a:1 b:1", probability="0.75"), got("a:9 b:9", probability="0.75")], GOLD
    ).ece == pytest.approx(0.25)


def test_report_prints_what_is_missed() -> None:
    assert "missed: a:4 -> b:4" in report_links(score_links([], GOLD))


def test_a_file_that_is_no_links_file(tmp_path: Path) -> None:
    file = tmp_path / "x.csv"
    file.write_text("a,b\n1,2\n")
    with pytest.raises(InputError, match="lacks the columns"):
        read_links(file)
    with pytest.raises(InputError, match="cannot be read"):
        read_links(tmp_path / "none.csv")
