"""The levels of an outline, told by the whole document: `cases/levels.toml`."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from pipeline.conductor import process_file
from pipeline.extract.headings import group_heading

CASES: dict[str, Any] = tomllib.loads(
    (Path(__file__).parent.parent / "cases" / "levels.toml").read_text(encoding="utf-8")
)


@pytest.mark.parametrize("text", CASES["times"]["yes"])
def test_a_heading_that_is_but_a_time(text: str) -> None:
    assert group_heading(text, 2019) is not None


@pytest.mark.parametrize("text", CASES["times"]["no"])
def test_a_heading_that_says_more_than_a_time(text: str) -> None:
    assert group_heading(text, 2019) is None


@pytest.mark.parametrize("case", CASES["plans"], ids=lambda c: c["why"][:60])
def test_levels_of_a_small_plan(case: dict[str, Any], tmp_path: Path) -> None:
    path = tmp_path / f"plan.{case['suffix']}"
    path.write_text(case["text"].lstrip("\n"), encoding="utf-8")
    rows = [a for e in process_file(path, path.name).editions for a in e.activities]
    assert [r.activity for r in rows] == [w["activity"] for w in case["rows"]]
    for row, want in zip(rows, case["rows"], strict=True):
        got = {name: str(getattr(row, {"area": "area_number"}.get(name, name))) for name in want}
        assert got == want
