"""Cover facts: `cases/covers.toml`."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.extract.cover import read_cover
from pipeline.model.document import TextBlock

CASES: list[dict[str, Any]] = tomllib.loads(
    (Path(__file__).parent.parent / "cases" / "covers.toml").read_text(encoding="utf-8")
)["cases"]


@pytest.mark.parametrize("case", CASES, ids=lambda c: c["why"][:50])
def test_cover(case: dict[str, Any]) -> None:
    blocks = [TextBlock(p.strip(), 0) for p in case["text"].split("\n\n") if p.strip()]
    cover = read_cover(blocks, case.get("file", "document.pdf"), case.get("language", "es"))
    got = {k: ";".join(v) if isinstance(v := getattr(cover, k), tuple) else v for k in case["want"]}
    assert got == case["want"], case["why"]


@given(st.lists(st.text(max_size=200), max_size=5))
@settings(max_examples=60, deadline=None)
def test_any_opening_is_read_without_error(texts: list[str]) -> None:
    cover = read_cover([TextBlock(t, 0) for t in texts], "x.pdf", "es")
    assert cover.plan_year == 0 or 1900 <= cover.plan_year < 2100
