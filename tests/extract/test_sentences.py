"""Parts of sentences: which works they plan and what they add to the work before. Cases as data in `cases/prose.toml`."""

from __future__ import annotations

import tomllib
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.extract.sentences import is_sentence, read_sentence
from pipeline.extract.speech.inflection import forms
from pipeline.extract.speech.openings import introduces
from tests.conftest import TESTS

CASES: list[dict[str, Any]] = tomllib.loads((TESTS / "cases" / "prose.toml").read_text(encoding="utf-8"))["sentence"]
WORDS = sorted({w for c in CASES for w in c["text"].split()})


def told(text: str, before: str) -> tuple[list[dict[str, str]], dict[str, str]]:
    """Works planned and fields added, as words."""
    plans: list[dict[str, str]] = []
    adds: dict[str, str] = {}
    for statement in read_sentence(text, 2019, before):
        found = {c.field: text[slice(*c.value)].strip(" .,;") for c in statement.cuts if c.field != "details"}
        if statement.sort == "plan":
            plans.append({"activity": " ".join(text[a:b] for a, b in statement.core), **found})
        else:
            adds.update(found)
    return plans, adds


@pytest.mark.parametrize("case", CASES, ids=lambda c: c["why"])
def test_what_a_sentence_says(case: dict[str, Any]) -> None:
    plans, adds = told(case["text"], case.get("before", ""))
    assert plans == case["plans"]
    assert adds == case.get("adds", {})


@pytest.mark.parametrize("case", [c for c in CASES if c["plans"]], ids=lambda c: c["why"])
def test_a_line_break_changes_nothing(case: dict[str, Any]) -> None:
    broken = case["text"].replace(" ", "\n")
    assert len(read_sentence(broken, 2019, case.get("before", ""))) == len(
        read_sentence(case["text"], 2019, case.get("before", ""))
    )


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=30).map(" ".join))
def test_spans_lie_in_the_sentence(text: str) -> None:
    for statement in read_sentence(text, 2019, "a workshop"):
        for start, end in (*statement.core, *(c.value for c in statement.cuts)):
            assert 0 <= start <= end <= len(text)
        assert statement.sort != "plan" or any(text[a:b].strip() for a, b in statement.core)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("During the first quarter, Finance will:", True),
        ("La comisión de balance de masa se encargará de:", True),
        ("The following activities are planned for the second semester:", True),
        ("El año pasado se hizo lo siguiente:", False),
        ("The following will not be continued:", False),
        ("Members asked the Secretariat to:", False),
    ],
)
def test_what_introduces_a_list(text: str, wanted: bool) -> None:
    assert introduces(text) is wanted


def test_a_name_of_a_work_is_no_sentence() -> None:
    assert not is_sentence("Third regional workshop on the registration of voters in rural areas")
    assert is_sentence("The Section plans to carry out a stock assessment between May and August.")


@pytest.mark.parametrize(
    ("group", "form"),
    [("lead", "oversaw"), ("act", "publishes"), ("act", "publique"), ("act", "organicen"), ("fund", "financiada")],
)
def test_forms_of_verbs(group: str, form: str) -> None:
    assert (form in forms(group).every) is (form != "oversaw")
