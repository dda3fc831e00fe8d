"""Bodies and countries: `cases/bodies.toml`; the authority list itself."""

from __future__ import annotations

import itertools
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.text.bodies import authority, body_codes, find_bodies

CASES: list[dict[str, Any]] = tomllib.loads(
    (Path(__file__).parent.parent / "cases" / "bodies.toml").read_text(encoding="utf-8")
)["cases"]


@pytest.mark.parametrize("case", CASES, ids=lambda c: f"{c['text'][:30]}-{c.get('language', 'es')}")
def test_codes(case: dict[str, Any]) -> None:
    assert list(body_codes(case["text"], case.get("language", "es"))) == case["codes"], case["why"]


def test_a_column_of_countries_makes_gt_guatemala() -> None:
    assert body_codes("GT", "es", guatemala=True) == ("GT",)


def test_a_repaired_mention_says_so() -> None:
    assert find_bodies("СО")[0].homoglyph
    assert not find_bodies("CO")[0].homoglyph


def test_every_body_is_found_by_each_of_its_names() -> None:
    missed = [
        (code, name)
        for code, body in authority().items()
        for language, name in (("es", body.name_es), ("en", body.name_en))
        if code not in body_codes(name, language)
    ]
    assert not missed


def test_country_codes_are_two_letters_and_no_other_body_has_one() -> None:
    for code, body in authority().items():
        assert (body.type == "country") == (len(code) == 2 and code not in {"TS", "WG", "UN", "EU", "WB"}), code


@given(st.text(max_size=60), st.sampled_from(["es", "en"]))
@settings(max_examples=150, deadline=None)
def test_mentions_stand_in_order_and_do_not_overlap(text: str, language: str) -> None:
    mentions = find_bodies(text, language)
    for one, two in itertools.pairwise(mentions):
        assert one.end <= two.start
    assert all(0 <= m.start < m.end <= len(text) and m.code in authority() for m in mentions)


def test_a_long_run_of_digits_takes_no_time() -> None:
    """Found by fuzzing: `\\d{1,2}` in a repeated choice split each run of digits in every way."""
    assert body_codes("0000022765 00000 n 0000023532 00000 x " * 20) == ()
