"""Whole small documents through the extractor: layouts, what they inherit, what is dropped, and what always holds."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.extract import Extraction, extract_plans
from pipeline.model.document import Cell, Table, TextBlock
from pipeline.model.plan import Entry
from pipeline.model.provenance import Source
from pipeline.read.builder import DocumentBuilder

Block = str | TextBlock | list[list[str]]


def extracted(*blocks: Block) -> Extraction:
    builder = DocumentBuilder(Source("plan.txt", "0", "text"))
    for block in blocks:
        if isinstance(block, list):
            builder.table(table(block))
        else:
            builder.text(TextBlock(block, 0) if isinstance(block, str) else block)
    return extract_plans(builder.build())


def table(rows: Sequence[Sequence[str]]) -> Table:
    cells = tuple(Cell(text, r, c, 0) for r, row in enumerate(rows) for c, text in enumerate(row))
    return Table(cells, len(rows), max(len(r) for r in rows))


def entries(*blocks: Block) -> list[Entry]:
    return [e for plan in extracted(*blocks).plans for e in plan.entries]


def texts(entry: Entry) -> dict[str, str]:
    return {name: quote.text for name, quote in entry.quotes.items()}


TITLE = TextBlock("Plan de trabajo 2020", 0, heading=1)
HEADER = ["N.º", "Actividad", "Responsable", "Entregable", "Plazo"]


def test_a_table_under_an_area() -> None:
    found = extracted(
        TITLE, "1. Datos abiertos", "Objetivo: Abrir datos.", [HEADER, ["1.1", "Portal", "BID", "Portal", "T2"]]
    )
    (plan,) = found.plans
    assert [(a.number, a.title.text, a.objective.text if a.objective else "") for a in plan.areas] == [
        ("1", "Datos abiertos", "Abrir datos.")
    ]
    assert texts(plan.entries[0]) == {"activity": "Portal", "lead": "BID", "product": "Portal", "date": "T2"}


def test_totals_template_rows_and_repeated_headers_are_no_activities() -> None:
    rows = [
        HEADER,
        ["1", "Portal de datos", "BID", "Portal", "mayo"],
        ["2", "", "", "", ""],
        HEADER,
        ["", "Total", "", "", "10.000"],
    ]
    assert [e.quotes["activity"].text for e in entries(TITLE, rows)] == ["Portal de datos"]


def test_values_one_column_to_the_left_of_their_heads() -> None:
    rows = [
        ["", "Activity", "Product", "Resources", "Lead"],
        ["9.1", "Action plan", "Plan", "Executive Committee", "I Half"],
    ]
    rows.append(["9.2", "Documents", "Drafts", "Executive Committee", "II Half"])
    found = entries(TextBlock("2018 Work Plan", 0, heading=1), "9. Meetings", rows)
    assert [texts(e)["lead"] for e in found] == ["Executive Committee"] * 2
    assert [texts(e)["date"] for e in found] == ["I Half", "II Half"]
    assert all("header_shift" in e.flags for e in found)


def test_a_row_that_goes_on_is_the_row_above() -> None:
    rows = [HEADER, ["1", "Guía de", "BID", "Guía", "mayo"], ["", "", "", "impresa", ""]]
    (entry,) = entries(TITLE, rows)
    assert entry.quotes["product"].text == "Guía impresa"


def test_a_group_gives_its_period_and_an_area_note_its_resources() -> None:
    found = entries(
        TITLE,
        "4. Medición",
        "Nota: Las actividades se realizan con recursos del trabajo voluntario de los países.",
        "4.1- Actividades primer semestre 2020",
        "4.1.i-Encuesta sobre medición",
        "Producto: Informe",
        "Liderazgo: Grupo de trabajo.",
        "4.1.ii-Análisis de metodologías",
        "Producto: Documento",
        "Liderazgo: Grupo de trabajo.",
    )
    assert [e.code for e in found] == ["4.1.i", "4.1.ii"]
    for entry in found:
        assert entry.quotes["date"].text == "primer semestre 2020"
        assert entry.quotes["resources"].text == "trabajo voluntario de los países"
        assert set(entry.inherited) == {"date", "resources"}


def test_the_standing_item_and_its_recommendations() -> None:
    (entry,) = entries(
        TextBlock("2018 Annual Work Plan", 0, heading=1),
        TextBlock("1. OPEN DATA", 0, bold=True),
        "Objective: To open data.",
        "Incorporating into the discussion process the recommendations arising from the 11th Meeting: "
        "national portals (one; two); mobile apps; and e-ID.",
    )
    assert entry.kind == "recommendations"
    assert entry.items == ("national portals (one; two)", "mobile apps", "e-ID")


def test_an_annex_that_repeats_is_counted_once_and_compared() -> None:
    found = extracted(
        TITLE,
        TextBlock("1. Datos", 0, heading=2),
        [HEADER, ["1.1", "Portal de datos", "BID", "Portal", "mayo"], ["1.2", "Guía de datos", "OEA", "Guía", "junio"]],
        TextBlock("Anexo. Cronograma", 0, heading=1),
        [["Actividad", "Responsable", "Plazo"], ["Portal de datos", "BID", "mayo"], ["Guía de datos", "OEA", "julio"]],
    )
    (plan,) = found.plans
    assert len(plan.entries) == 2
    assert [i.code for i in plan.issues if i.code == "annex_differs"] == ["annex_differs"]


def test_two_languages_side_by_side_are_two_editions() -> None:
    rows = [
        ["N.º", "Actividad", "Activity", "Responsable / Lead"],
        ["1.1", "Guía de datos abiertos", "Open data guide", "BID"],
    ]
    rows.append(["1.2", "Taller regional de software", "Regional software workshop", "OEA"])
    found = extracted(TITLE, "1. Datos abiertos / Open data", rows)
    assert {p.language: p.entries[0].quotes["activity"].text for p in found.plans} == {
        "es": "Guía de datos abiertos",
        "en": "Open data guide",
    }
    assert {p.language: p.areas[0].title.text for p in found.plans} == {"es": "Datos abiertos", "en": "Open data"}


def test_a_plan_with_empty_tables_gives_its_areas_and_no_activity() -> None:
    rows = [HEADER, ["", "", "", "", ""], ["", "", "", "", ""]]
    (plan,) = extracted(TITLE, TextBlock("1. Datos", 0, heading=2), rows).plans
    assert len(plan.areas) == 1 and not plan.entries


def test_minutes_with_a_table_of_agreements_are_no_plan() -> None:
    rows = [
        ["Acuerdo", "Actividad", "Responsable", "Fecha"],
        ["1", "Enviar el acta", "BID", "mayo"],
        ["2", "Pagar", "OEA", "junio"],
    ]
    found = extracted(TextBlock("Acta de la reunión de 2020", 0, heading=1), "Asistentes: todos.", rows)
    assert not found.plans
    assert [i.code for i in found.issues] == ["no_plan_found"]


def test_text_that_nothing_accounts_for_is_said() -> None:
    rows = [["Indicador", "Línea base", "Meta"], ["Visitas al portal", "100", "200"]]
    plan = extracted(
        TITLE,
        "1. Datos",
        "1.1 Portal de datos",
        "Responsable: BID",
        "Plazo: mayo",
        "1.2 Guía",
        "Responsable: OEA",
        rows,
    ).plans[0]
    assert plan.coverage < 1
    assert any("Visitas al portal" in i.message for i in plan.issues if i.code == "unread_text")


words = st.text(alphabet="abcÁÑñ 019.:;)(-–•|*\n", min_size=0, max_size=60)
blocks = st.one_of(words, st.lists(st.lists(words, min_size=3, max_size=3), min_size=1, max_size=5))


@settings(max_examples=120, deadline=None)
@given(st.lists(blocks, max_size=12))
def test_whatever_is_printed_the_extractor_keeps_its_promises(printed: list[Block]) -> None:
    builder = DocumentBuilder(Source("x", "0", "text"))
    builder.text(TextBlock("Plan de trabajo 2020", 0, heading=1))
    builder.table(
        table([HEADER, ["1", "Portal de datos", "BID", "Portal", "mayo"], ["2", "Guía", "OEA", "Guía", "junio"]])
    )
    for block in printed:
        if isinstance(block, str):
            builder.text(TextBlock(block, 0))
        elif isinstance(block, list):
            builder.table(table(block))
    document = builder.build()
    for plan in extract_plans(document).plans:
        assert 0 <= plan.coverage <= 1
        assert plan.expected >= len(plan.entries)
        for entry in plan.entries:
            assert entry.area < len(plan.areas)
            assert entry.quotes["activity"].text
            for quote in entry.quotes.values():
                for place in quote.places:
                    assert 0 <= place.start <= place.end <= len(document.text)
