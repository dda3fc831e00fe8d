"""The scorer of activities: what counts as the same, how rows are paired, and that it agrees with the shared scorer."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

from pipeline.evaluate.activities import ActivityScore, load, same, score

GOLD = Path(__file__).resolve().parents[1] / "gold"
SHARED = Path(__file__).resolve().parents[3] / "shared" / "tools" / "score_activities.py"

SAME = [
    ("activity", "“Voces” – boletín.", "voces - boletín", True),  # quotes, dashes and a closing stop are no difference
    ("activity", "Boletin", "Boletín", False),  # an accent is one
    ("lead", "", "∅ || WG", True),
    ("lead", "CO", "∅ || WG", False),
    ("lead", "anything", "*", True),
    ("lead", "something", "", False),  # what gold leaves empty must be empty
    ("product_type", "plan;report", "report;plan", True),  # lists are sets
    ("product_type", "report", "report;plan", False),
    ("quantity", "10.0", "10", True),
    ("budget", "1234567.89", "1234567.9", False),
    ("period", "2021-H1", "2021-Q1/2021-Q2 || 2021-H1", True),
]


@pytest.mark.parametrize(("field", "got", "want", "expected"), SAME)
def test_same(field: str, got: str, want: str, expected: bool) -> None:
    assert same(field, got, want) is expected


def _row(code: str, activity: str, area: str = "1", lead: str = "") -> dict[str, str]:
    return {"code": code, "activity": activity, "area_number": area, "lead": lead}


def test_rows_are_paired_by_text_and_code() -> None:
    want = [_row("1.1", "Reunión del grupo"), _row("1.2", "Reunión del grupo")]
    got = [_row("1.2", "Reunión del grupo"), _row("1.1", "Reunión del grupo"), _row("9", "Otra cosa")]
    result = score(got, want)
    assert (result.pairs, result.precision, result.recall, result.exact) == (2, 0.6667, 1.0, 2)
    assert [r["code"] for r in result.extra] == ["9"]


def test_rows_of_other_words_are_no_pair() -> None:
    result = score([_row("1.1", "Taller de datos")], [_row("1.1", "Informe de gestión")])
    assert (result.pairs, result.f1) == (0, 0.0)
    assert [r["code"] for r in result.missed] == ["1.1"]


def test_one_wrong_core_field_makes_a_row_inexact() -> None:
    result = score([_row("1", "Guía", lead="CL")], [_row("1", "Guía", lead="PE")])
    assert (result.f1, result.exact_rows, result.fields["lead"]) == (1.0, 0.0, 0.0)
    assert [(m.field, m.got, m.want) for m in result.mistakes] == [("lead", "CL", "PE")]


@pytest.mark.parametrize(("got", "f1"), [([], 1.0), ([_row("1", "Guía")], 0.0)])
def test_nothing_expected(got: list[dict[str, str]], f1: float) -> None:
    assert score(got, []).f1 == f1


def _spoiled(rows: list[dict[str, str]]) -> list[dict[str, str]]:
    """First accepted answers, with a row lost, a row doubled and fields swapped, in reverse order."""
    firsts = [{k: v.split(" || ")[0].strip("∅*") for k, v in r.items()} for r in rows]
    for i, row in enumerate(firsts):
        if i % 4 == 1:
            row["lead"], row["product"] = row["product"], row["lead"]
        if i % 5 == 2:
            row["period"] = ""
    return [*reversed(firsts[1:]), firsts[-1]]


@pytest.mark.skipif(not SHARED.exists(), reason="the shared scorer is not here")
@pytest.mark.parametrize("name", sorted(p.name for p in GOLD.glob("activities-*.csv")))
def test_agrees_with_the_shared_scorer(name: str) -> None:
    spec = importlib.util.spec_from_file_location("score_activities", SHARED)
    assert spec and spec.loader
    shared = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(shared)
    want = load(GOLD / name)
    got = _spoiled(want)
    theirs, wrong, missed, extra = shared.score(got, want)
    ours: ActivityScore = score(got, want)
    assert (ours.precision, ours.recall, ours.f1, ours.exact_rows) == (
        theirs["precision"],
        theirs["recall"],
        theirs["f1"],
        theirs["exact_rows"],
    )
    assert dict(ours.fields) == theirs["fields"]
    assert (len(ours.mistakes), len(ours.missed), len(ours.extra)) == (len(wrong), len(missed), len(extra))
