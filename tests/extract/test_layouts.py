"""Small plans in hard layouts, read from the file to the rows: `cases/layouts.toml`."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.styles import PatternFill

from pipeline.conductor import process_file
from pipeline.extract.bilingual import half_cell
from pipeline.extract.fields import field_word
from pipeline.extract.gantt import schedule_columns
from pipeline.model.dataset import Activity
from pipeline.model.document import Cell, Line
from pipeline.model.provenance import Box
from pipeline.text.enumerators import read_enumerator
from pipeline.text.running import running_shapes

PLANS: list[dict[str, Any]] = tomllib.loads(
    (Path(__file__).parent.parent / "cases" / "layouts.toml").read_text(encoding="utf-8")
)["plans"]


def value(row: Activity, name: str) -> str:
    if name == "months":
        return row.extra.get("months", "")
    return str(getattr(row, {"area": "area_number"}.get(name, name)))


@pytest.mark.parametrize("case", PLANS, ids=lambda c: c["why"][:60])
def test_rows_of_a_small_plan(case: dict[str, Any], tmp_path: Path) -> None:
    path = tmp_path / f"plan.{case['suffix']}"
    path.write_text(case["text"].lstrip("\n"), encoding="utf-8")
    rows = [a for e in process_file(path, path.name).editions for a in e.activities]
    assert [r.activity for r in rows] == [w["activity"] for w in case["rows"]]
    for row, want in zip(rows, case["rows"], strict=True):
        assert {name: value(row, name) for name in want} == want


@pytest.mark.parametrize(
    ("head", "field"),
    [
        ("Partner in charge", "lead"),  # not partners
        ("Responsable de verificación", "lead"),  # not verification
        ("¿Quién?", "lead"),
        ("Cuándo se hará", "date"),  # not who does it
        ("Meta 2024", "extra.target"),
        ("Presup.", "budget"),
        ("USD", "budget"),
        ("What success looks like", "product"),
        ("Indicador de avance", "extra.indicator"),
        ("Quién se beneficia", "extra.beneficiaries"),
    ],
)
def test_a_head_is_told_by_its_phrase(head: str, field: str) -> None:
    word = field_word(head)
    assert word is not None
    assert word.field == field


@pytest.mark.parametrize("head", ["Status of funding", "Tipo de actividad", "End user", "Number of participants"])
def test_what_stands_beside_the_activity_means_no_field(head: str) -> None:
    assert field_word(head) is None


def test_numbers_under_a_unit_are_a_schedule_and_alone_are_none() -> None:
    heads = ["Actividad", "1", "2", "3", "4"]
    assert schedule_columns(heads, ["Actividad", *["Trimestre"] * 4])[2] == (4, 5, 6)
    assert schedule_columns(heads) == {}


def test_a_run_proves_numbers_and_two_of_them_do_not() -> None:
    assert running_shapes(["A1 Map wetlands", "A2 Restore", "B1 Publish"]) == {"letters"}
    assert running_shapes(["1º Taller", "2º Taller"]) == frozenset()
    assert running_shapes(["3 ediciones", "Tres ediciones"]) == frozenset()
    assert read_enumerator("2-day workshop") is None


LINED = [
    # a line of each language
    (("Vivero comunitario en Cayo Norte", "Community nursery on Cayo Norte"), ("Vivero comunitario en Cayo Norte", "Community nursery on Cayo Norte")),
    # the Spanish goes on in a second line: a line that begins small is no beginning
    (("Monitoreo de blanqueamiento en cuatro", "arrecifes", "Bleaching watch on four reefs"), ("Monitoreo de blanqueamiento en cuatro arrecifes", "Bleaching watch on four reefs")),
    # a name over two lines is no two languages
    (("Prefectura Naval", "(Argentina)"), ("Prefectura Naval (Argentina)", "Prefectura Naval (Argentina)")),
]  # fmt: skip


@pytest.mark.parametrize(("printed", "halves"), LINED)
def test_languages_on_lines_of_one_cell(printed: tuple[str, ...], halves: tuple[str, str]) -> None:
    text = " ".join(printed)
    ends = [len(" ".join(printed[: i + 1])) for i in range(len(printed))]
    starts = [0, *(e + 1 for e in ends[:-1])]
    box = Box(1, 0.0, 0.0, 10.0, 10.0)
    cell = Cell(text, 0, 0, 0, lines=tuple(Line(s, e, box) for s, e in zip(starts, ends, strict=True)))
    assert len(cell.lined) == len(text) and cell.lined.replace("\v", " ") == text
    assert (half_cell(cell, "es").text, half_cell(cell, "en").text) == halves


def test_labels_and_shaded_rows_of_a_workbook(tmp_path: Path) -> None:
    """A label above a sheet's table counts for the sheet; an area's row shaded from end to end marks no month."""
    book = openpyxl.Workbook()
    shade = PatternFill("solid", start_color="DDDDDD")
    for sheet, lead in (("I. Control interno", "España"), ("II. Archivo", "Chile")):
        page = book.create_sheet(sheet)
        page.append(["Plan de trabajo 2025"] if "II" not in sheet else [])
        page.append([f"Área responsable: {lead}"])
        page.append([])
        page.append(["Cód.", "Tarea", "Entregable", "E", "F", "M", "A", "M", "J", "J", "A", "S", "O", "N", "D"])
        page.append(["Objetivo: mejorar"])
        for cell in page[page.max_row]:
            cell.fill = shade
        page.append(
            ["1", f"Revisar el inventario de {lead}", "Informe", *["X" if m == 3 else "" for m in range(1, 13)]]
        )
        page.append(["2", f"Formar al personal de {lead}", "Curso", *["X" if m == 5 else "" for m in range(1, 13)]])
    del book["Sheet"]
    path = tmp_path / "plan.xlsx"
    book.save(path)
    rows = [a for e in process_file(path, path.name).editions for a in e.activities]
    assert [(r.area_title, r.lead, r.period) for r in rows] == [
        ("Control interno", "España", "2025-03"),
        ("Control interno", "España", "2025-05"),
        ("Archivo", "Chile", "2025-03"),
        ("Archivo", "Chile", "2025-05"),
    ]
