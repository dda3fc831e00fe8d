"""Numbers and bullets at a line's beginning: `cases/enumerators.toml`."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.text.enumerators import levels_of, read_enumerator

CASES: list[dict[str, Any]] = tomllib.loads(
    (Path(__file__).parent.parent / "cases" / "enumerators.toml").read_text(encoding="utf-8")
)["cases"]


@pytest.mark.parametrize("case", CASES, ids=lambda c: c["line"][:30] or "empty")
def test_line(case: dict[str, Any]) -> None:
    found = read_enumerator(case["line"])
    if "code" not in case:
        assert found is None, case["why"]
        return
    assert found is not None, case["why"]
    assert (found.code, found.rest, " ".join(found.levels)) == (case["code"], case["rest"], case["levels"])
    assert case["line"][found.rest_start :].strip() == found.rest


def test_levels_of_a_code_without_its_line() -> None:
    assert levels_of("2b") == ("number", "letter")
    assert levels_of("1.2.3") == ("number",) * 3


@given(st.text(max_size=60))
@settings(max_examples=200, deadline=None)
def test_what_is_left_of_any_line_is_its_end(line: str) -> None:
    found = read_enumerator(line)
    if found is not None:
        assert line[found.rest_start :].strip() == found.rest
        assert found.code == "".join(found.code.split())
