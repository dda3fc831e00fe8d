"""Rows that head others: every form of a band over the same two areas, and rows that look like one and are none."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.conductor import process_file
from pipeline.extract.area_names import area_number
from pipeline.extract.doctype import names_document
from pipeline.extract.money_notes import money_note
from pipeline.model.dataset import Activity
from pipeline.model.document import TextBlock
from pipeline.text.amounts import currency_of, read_amount, scale_of

ROWS = (("Publicar el catálogo", "CTIC", "marzo"), ("Traducir la guía", "México", "T3"))
TITLES = ("Datos abiertos", "Interoperabilidad")


def page(bands: tuple[str, str], width: int = 4) -> str:
    """A plan with two areas of two rows each; `bands`: the table rows that head them."""
    head = "<tr><th>N.º</th><th>Actividad</th><th>Responsable</th><th>Plazo</th></tr>"
    body = ""
    for number, band in enumerate(bands, 1):
        body += band
        for row, (text, lead, date) in enumerate(ROWS, 1):
            body += f"<tr><td>{number}.{row}</td><td>{text} {number}</td><td>{lead}</td><td>{date}</td></tr>"
    return f"<h1>Plan de trabajo 2018</h1><table>{head}{body}</table>"


def rows_of(html: str, tmp_path: Path) -> list[Activity]:
    path = tmp_path / "plan.html"
    path.write_text(html, encoding="utf-8")
    return [a for e in process_file(path, path.name).editions for a in e.activities]


FORMS = [
    ("merged", "<tr><td colspan=4>{}</td></tr>"),
    ("in the first column", "<tr><td>{}</td><td></td><td></td><td></td></tr>"),
    ("in the column of activities", "<tr><td></td><td>{}</td><td></td><td></td></tr>"),
    ("with dashes beside it", "<tr><td>–</td><td>{}</td><td>–</td><td>–</td></tr>"),
    ("in every column", "<tr><td>{0}</td><td>{0}</td><td>{0}</td><td>{0}</td></tr>"),
    ("over two columns", "<tr><td colspan=2>{}</td><td></td><td></td></tr>"),
    ("a row of one cell", "<tr><td>{}</td></tr>"),
]
NAMES = [
    (("1. Datos abiertos", "2. Interoperabilidad"), ("1", "2")),
    (("Área estratégica A: Datos abiertos", "Área estratégica B: Interoperabilidad"), ("A", "B")),
    (("Línea estratégica I. Datos abiertos", "Línea estratégica II. Interoperabilidad"), ("I", "II")),
    (("Programa 1 – Datos abiertos", "Programa 2 – Interoperabilidad"), ("1", "2")),
    (("OE1 Datos abiertos", "OE2 Interoperabilidad"), ("OE1", "OE2")),
    (("Datos abiertos", "Interoperabilidad"), ("", "")),
]


@pytest.mark.parametrize("form", [f for _, f in FORMS], ids=[n for n, _ in FORMS])
@pytest.mark.parametrize(("printed", "numbers"), NAMES, ids=[n[0][0] for n in NAMES])
def test_a_band_of_any_form_opens_an_area(
    form: str, printed: tuple[str, str], numbers: tuple[str, str], tmp_path: Path
) -> None:
    rows = rows_of(page((form.format(printed[0]), form.format(printed[1]))), tmp_path)
    assert [(r.area_number, r.area_title) for r in rows] == [
        (number, title) for number, title in zip(numbers, TITLES, strict=True) for _ in ROWS
    ]


def test_a_band_may_say_when_and_who(tmp_path: Path) -> None:
    bands = (
        "<tr><td colspan=4>Eje 1. Datos abiertos (enero–junio)</td></tr>",
        "<tr><td colspan=4>Eje 2. Interoperabilidad – Responsable: CTIC</td></tr>",
    )
    html = page(bands).replace("<td>marzo</td>", "<td></td>").replace("<td>México</td>", "<td></td>")
    rows = rows_of(html, tmp_path)
    assert rows[0].area_title == "Datos abiertos" and rows[0].period == "2018-01/2018-06"
    assert [r.lead for r in rows] == ["CTIC", "", "CTIC", "CTIC"]


@pytest.mark.parametrize(
    "row",
    [
        "<tr><td>(1)</td><td>(2)</td><td>(3)</td><td>(4)</td></tr>",  # columns counted
        "<tr><td></td><td>Subtotal</td><td></td><td></td></tr>",
        "<tr><td>–</td><td>por completar</td><td>–</td><td>–</td></tr>",
    ],
)
def test_what_says_nothing_opens_no_area(row: str, tmp_path: Path) -> None:
    rows = rows_of(page((row, row)), tmp_path)
    assert len(rows) == 4 and {r.area_title for r in rows} == {""}


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Strategic Area A: Stock assessment", "A"),
        ("Programa presupuestal 0068: Reducción", "0068"),
        ("Primer eje: Datos", "Primer"),
        ("Tema a tratar", ""),
        ("Programa 2019: actividades", ""),  # a year
        ("Línea de crédito", ""),
    ],
)
def test_the_number_of_a_part(text: str, number: str) -> None:
    assert area_number(text)[0] == number


@pytest.mark.parametrize(
    ("head", "currency", "scale"),
    [
        ("Presupuesto (miles de €)", "EUR", 1e3),
        ("Budget (USD '000)", "USD", 1e3),
        ("Importe (€ mill.)", "EUR", 1e6),
        ("Cost (£k)", "GBP", 1e3),
        ("Monto (Q)", "GTQ", 1.0),
        ("Costo total", "", 1.0),
    ],
)
def test_a_head_says_currency_and_scale(head: str, currency: str, scale: float) -> None:
    assert (currency_of(head), scale_of(head)) == (currency, scale)


def test_amounts_of_one_letter_currencies_need_parted_thousands() -> None:
    amount = read_amount("Q 14,500.00")
    assert amount is not None and (amount.value, amount.currency) == (14500.0, "GTQ")
    assert read_amount("Q1 2022") is None


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("Las barras indican los meses. Montos en quetzales.", "quetzales"),
        ("(In thousands of US dollars)", "thousands of us dollars"),
        ("The budget in 2019 was USD 4,000", ""),  # an amount, no unit
        ("Los costos se estiman en reuniones", ""),
    ],
)
def test_notes_on_amounts(text: str, note: str) -> None:
    assert money_note([TextBlock(text, 0)]) == note


def test_an_act_gives_way_to_the_plan_that_it_names() -> None:
    assert names_document("Carta Gantt · Plan anual de trabajo 2020") == "plan"
    assert names_document("Resolución 34 – Plan anual 2020") == "plan"
    assert names_document("Carta al director") == "other"
    assert names_document("Informe – Plan anual 2020") == "other"
