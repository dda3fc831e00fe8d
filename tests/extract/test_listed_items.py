"""Items without labels, cards and other notations of the same plan, read from the file to the rows: `cases/items.toml`."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from pipeline.conductor import process_file
from pipeline.extract.item_parts import parts_of
from pipeline.extract.item_shapes import names_fields
from pipeline.model.dataset import Activity

PLANS: list[dict[str, Any]] = tomllib.loads(
    (Path(__file__).parent.parent / "cases" / "items.toml").read_text(encoding="utf-8")
)["plans"]


def value(row: Activity, name: str) -> str:
    found = getattr(row, {"area": "area_number"}.get(name, name))
    return "" if found is None else str(found)


@pytest.mark.parametrize("case", PLANS, ids=lambda c: c["why"][:70])
def test_rows_of_a_plan_of_items(case: dict[str, Any], tmp_path: Path) -> None:
    path = tmp_path / f"plan.{case['suffix']}"
    path.write_text(case["text"].lstrip("\n"), encoding="utf-8")
    rows = [a for e in process_file(path, path.name).editions for a in e.activities]
    assert [r.activity for r in rows] == [w["activity"] for w in case["rows"]]
    for row, want in zip(rows, case["rows"], strict=True):
        assert {name: value(row, name) for name in want} == {k: str(v) for k, v in want.items()}


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("Open two routes (Mobile Services) - June", ["", "lead", "date"]),
        ("Regional forum on data (Lima) - June", ["", "place", "date"]),  # a city does not lead
        ("Encuesta de hogares — INDEC / CEPAL — marzo – mayo", ["", "lead", "date"]),  # two ends of one time
        ("Compra de equipos; US$ 12.000; Tesorería", ["", "budget", "lead"]),
        ("Curso de mayo", [""]),  # nothing sets the month apart
    ],
)
def test_parts_are_typed_by_what_they_hold(text: str, fields: list[str]) -> None:
    assert [p.field for p in parts_of(text, fine=False)] == fields


def test_one_line_alone_proves_no_shape() -> None:
    assert (
        names_fields({0: "Survey of reefs — Marine Unit — March", 1: "The Board met twice — in public."}) == frozenset()
    )


def test_the_value_of_one_item_is_never_its_siblings(tmp_path: Path) -> None:
    """Only the item that says so has a lead; the others of its list stay without."""
    path = tmp_path / "plan.txt"
    path.write_text(
        "PLAN DE TRABAJO 2020\n\n1. Obras\n1.1 Puente. Responsable: Vialidad. Plazo: mayo.\n1.2 Muro. Plazo: junio.\n"
        "1.3 Acera.\n\n2. Aguas\n2.1 Pozo. Responsable: Acueducto.\n",
        encoding="utf-8",
    )
    rows = [a for e in process_file(path, path.name).editions for a in e.activities]
    assert [(r.lead, r.period) for r in rows] == [
        ("Vialidad", "2020-05"),
        ("", "2020-06"),
        ("", "2020"),
        ("Acueducto", "2020"),
    ]
