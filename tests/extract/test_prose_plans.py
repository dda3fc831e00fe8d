"""Plans in running text from title to last row. Cases as data in `cases/prose_plans.toml`."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from pipeline.conductor import process_file
from tests.conftest import TESTS

CASES: list[dict[str, Any]] = tomllib.loads((TESTS / "cases" / "prose_plans.toml").read_text(encoding="utf-8"))[
    "document"
]


@pytest.mark.parametrize("case", CASES, ids=lambda c: c["why"])
def test_works_of_a_plan_in_running_text(case: dict[str, Any], tmp_path: Path) -> None:
    path = tmp_path / f"plan-{case['year']}.md"
    path.write_text(case["text"].lstrip("\n"), encoding="utf-8")
    found = [a for e in process_file(path, path.name).editions for a in e.activities]
    assert len(found) <= case["rows"], [a.activity for a in found]
    for row in case["row"]:
        told = [a for a in found if row["has"].casefold() in a.activity.casefold()]
        assert told, row["has"]
        values = [
            {
                "lead": a.lead,
                "resources": a.resources,
                "product": a.product,
                "start": str(a.start_date),
                "end": str(a.end_date),
            }
            for a in told
        ]
        wanted = {k: v for k, v in row.items() if k != "has"}
        assert any(all(v[k] == x for k, x in wanted.items()) for v in values), (row["has"], values)
