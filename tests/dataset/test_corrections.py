"""Corrections: applied while the document reads as the person saw it, reported where it does not."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.dataset.corrections import COLUMNS, apply, cell_of, check
from pipeline.model.dataset import Activity, Correction

ACTIVITY = Activity(
    "2018-en:1.1", "2018-en", 2018, "en", lead="WG", lead_bodies=("WG",), quantity=2.0, flags=("missing_product",)
)
WHEN = "2026-03-01T10:00:00Z"


def fix(field: str, old: str, new: str, activity_id: str = ACTIVITY.activity_id) -> Correction:
    return Correction(activity_id, field, old, new, "Ana", WHEN)


APPLIED = [
    # field, old, new, the value that results
    ("lead", "WG", "Mexico", "Mexico"),
    ("lead_bodies", "WG", "MX;IDB", ("MX", "IDB")),
    ("quantity", "2", "3.5", 3.5),
    ("quantity", "2", "", None),
    ("product", "", "Report", "Report"),
    ("period", "", "2018-H1", "2018-H1"),
    ("lead", " WG. ", "Mexico", "Mexico"),  # a reader that now trims the full stop reads the same
]


@pytest.mark.parametrize(("field", "old", "new", "value"), APPLIED)
def test_a_correction_is_applied_and_shown(field: str, old: str, new: str, value: object) -> None:
    (out,), problems = apply([ACTIVITY], [fix(field, old, new)])
    assert getattr(out, field) == value
    assert "corrected" in out.flags and problems == ()


def test_the_flag_of_a_missing_value_goes_and_the_value_is_no_more_inherited() -> None:
    activity = replace(ACTIVITY, inherited=("product", "period"))
    (out,), _ = apply([activity], [fix("product", "", "Report")])
    assert out.flags == ("corrected",)
    assert out.inherited == ("period",)


def test_the_latest_of_a_chain_stands() -> None:
    """The second correction was made on the page, where the first was already applied; the document still reads WG."""
    (out,), problems = apply([ACTIVITY], [fix("lead", "WG", "Mexico"), fix("lead", "Mexico", "México")])
    assert out.lead == "México" and problems == ()


def test_applying_twice_is_applying_once() -> None:
    corrections = [fix("lead", "WG", "Mexico"), fix("quantity", "2", "3")]
    once, _ = apply([ACTIVITY], corrections)
    assert apply(once, corrections) == (once, ())


def test_going_back_to_what_was_read_leaves_no_trace() -> None:
    (out,), problems = apply([ACTIVITY], [fix("lead", "WG", "Mexico"), fix("lead", "Mexico", "WG")])
    assert out == ACTIVITY and problems == ()


STALE = [
    fix("lead", "Technical secretariat", "Mexico"),  # the document now reads otherwise
    fix("lead", "WG", "Mexico", "2018-en:9.9"),  # the activity is gone
    fix("page", "", "3"),  # not a field to correct
    fix("nonsense", "", "3"),
    fix("quantity", "2", "many"),  # typed by hand into the file
    fix("quantity", "2", "1e400"),
    fix("product_type", "", "sausage"),
]


@pytest.mark.parametrize("correction", STALE, ids=lambda c: f"{c.field}={c.new}")
def test_a_stale_or_impossible_correction_is_reported_and_changes_nothing(correction: Correction) -> None:
    (out,), (problem,) = apply([ACTIVITY], [correction])
    assert out == ACTIVITY
    assert problem.code == "stale_correction" and problem.severity == "warning"
    assert correction.activity_id in problem.message and problem.hint
    assert problem.document == "2018-en"


def test_other_activities_are_left_alone() -> None:
    other = replace(ACTIVITY, activity_id="2018-en:1.2")
    out, _ = apply([ACTIVITY, other], [fix("lead", "WG", "Mexico")])
    assert out[1] is other


@given(st.sampled_from(sorted(COLUMNS)), st.text(max_size=30))
def test_whatever_is_typed_either_fits_or_is_refused(field: str, text: str) -> None:
    try:
        value = check(field, text)
    except ValueError:
        (out,), problems = apply([ACTIVITY], [fix(field, cell_of(ACTIVITY, field), text)])
        assert out == ACTIVITY and len(problems) == 1
    else:
        (out,), problems = apply([ACTIVITY], [fix(field, cell_of(ACTIVITY, field), text)])
        assert problems == () and getattr(out, field) == value
