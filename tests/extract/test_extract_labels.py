"""Small plans with labels, read from the file to the rows: `cases/labels.toml`."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from pipeline.conductor import process_file
from pipeline.model.dataset import Activity

PLANS: list[dict[str, Any]] = tomllib.loads(
    (Path(__file__).parent.parent / "cases" / "labels.toml").read_text(encoding="utf-8")
)["plans"]


def value(row: Activity, name: str) -> str:
    if name == "budget":
        return f"{row.budget:g} {row.currency}".strip() if row.budget is not None else ""
    return str(getattr(row, {"area": "area_number"}.get(name, name)))


@pytest.mark.parametrize("case", PLANS, ids=lambda c: c["why"][:60])
def test_rows_of_a_small_plan_with_labels(case: dict[str, Any], tmp_path: Path) -> None:
    path = tmp_path / f"plan.{case.get('suffix', 'txt')}"
    path.write_text(case["text"].lstrip("\n"), encoding="utf-8")
    rows = [a for e in process_file(path, path.name).editions for a in e.activities]
    assert [r.activity for r in rows] == [w["activity"] for w in case["rows"]]
    for row, want in zip(rows, case["rows"], strict=True):
        assert {name: value(row, name) for name in want} == want
