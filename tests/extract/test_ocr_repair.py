from __future__ import annotations

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.extract.ocr_accents import accented_words, with_accents
from pipeline.extract.ocr_codes import ReadCode, repaired_codes
from pipeline.extract.ocr_markers import repaired_labels, repaired_markers
from pipeline.extract.ocr_outline import repaired_outline
from pipeline.extract.ocr_repair import repair
from pipeline.extract.ocr_strokes import known_words, with_known_words
from pipeline.extract.ocr_words import ReadText, repaired_column, repaired_initials, with_numbers, without_specks
from pipeline.model.document import Cell, Document, Line, Table, TextBlock
from pipeline.model.provenance import Box, Place, Source
from tests.conftest import TESTS

CASES = tomllib.loads((TESTS / "cases" / "ocr_repairs.toml").read_text(encoding="utf-8"))
BOX = Box(1, 10, 10, 50, 20)


def apply(read: list[str], repairs: dict[int, str]) -> list[str]:
    return [repairs.get(i, text) for i, text in enumerate(read)]


@pytest.mark.parametrize("case", CASES["column"], ids=lambda c: c["why"][:50])
def test_codes(case: dict[str, list[str]]) -> None:
    cells = [ReadCode(text, 0.8) for text in case["read"]]
    assert apply(case["read"], repaired_codes(cells)) == case["wanted"]


@pytest.mark.parametrize("case", CASES["text"], ids=lambda c: c["read"])
def test_numbers(case: dict[str, str]) -> None:
    assert with_numbers(case["read"]) == case["wanted"]


@pytest.mark.parametrize("text", CASES["same"]["texts"])
def test_right_numbers_stay(text: str) -> None:
    assert with_numbers(text) == text


@given(st.lists(st.integers(1, 30), min_size=3, max_size=12, unique=True).map(sorted))
def test_sure_codes_are_never_changed(numbers: list[int]) -> None:
    cells = [ReadCode(f"3.{n}", 0.99) for n in numbers]
    assert repaired_codes(cells) == {}


def test_capital_codes_and_usual_values() -> None:
    read = [("AR", 0.9), ("WG", 0.9), ("MX", 0.95), ("co", 0.6), ("CR", 0.9)]
    assert repaired_column([ReadText(*c) for c in read]) == {3: "CO"}
    halves = [("Countries", 0.9), ("Countries", 0.95), ("Cauntries", 0.5), ("IADB", 0.9)]
    assert repaired_column([ReadText(*c) for c in halves]) == {2: "Countries"}
    close = [("Report", 0.9), ("Report", 0.9), ("Reports", 0.9), ("Reports", 0.9), ("Reporte", 0.5)]
    assert repaired_column([ReadText(*c) for c in close]) == {}


def test_initials_of_months() -> None:
    assert repaired_initials(["N.º", *"EFMAMJJAS", "fe)", "N", "D"]) == {10: "O"}
    assert repaired_initials(list("ABCDEFGHIJKL")) == {}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("| Report :", "Report"),
        ("Report.", "Report."),
        ("«a»", "«a»"),
        ("(x)", "(x)"),
        ("IADB |:", "IADB"),
        ("●", "●"),
        ("10 %", "10 %"),
    ],
)
def test_specks(text: str, wanted: str) -> None:
    assert without_specks(text) == wanted


def test_outline() -> None:
    read = [
        "1. ANTECEDENTES",
        "I. Comercio",
        "1.1. Actividades",
        "[.1.i- Estudio",
        "1.1.11i- Pasantías",
        "IL. Control",
        "11.1.i- Perfil",
        "III. Formación",
    ]
    wanted = [
        "1. ANTECEDENTES",
        "I. Comercio",
        "I.1. Actividades",
        "I.1.i- Estudio",
        "I.1.iii- Pasantías",
        "II. Control",
        "II.1.i- Perfil",
        "III. Formación",
    ]
    assert apply(read, repaired_outline(read)) == wanted
    assert repaired_outline(["1. Uno", "1.1. Dos", "2. Tres"]) == {}
    assert repaired_outline(["L. Pérez", "A. Soto"]) == {}


def test_strokes() -> None:
    known = known_words(["Plan Operativo", "legal", "legai", "Tai"])
    assert with_known_words("Pian dei registro legai, todo e! año", known) == "Plan del registro legal, todo el año"
    assert with_known_words("OEA y la red en Tai Chi, in the lab", known) == "OEA y la red en Tai Chi, in the lab"


def _document(ocr: bool) -> Document:
    rows = [
        ("N.?", "Actividad", "Plazo"),
        ("2.1", "Taller", "II Semestre"),
        ("Zz", "Curso", "ll Semestre"),
        ("2.3", "Informe", "I Semestre"),
    ]
    cells, text = [], ""
    for r, row in enumerate(rows):
        for c, value in enumerate(row):
            cells.append(Cell(value, r, c, len(text), lines=(Line(0, len(value), BOX),), box=BOX, confidence=0.9))
            text += value + "\n"
    block = TextBlock("Nota", len(text), (Line(0, 4, BOX),), page=1)
    text += "Nota\n"
    furniture = Place(len(text), len(text) + 1)
    text += "1\n"
    table = Table(tuple(cells), 4, 3, page=1)
    return Document(Source("a.png", "0" * 64, "image"), text, (table, block), 1, ocr, furniture=(furniture,))


def test_document_is_repaired_and_says_so() -> None:
    document = repair(_document(ocr=True))
    table, block = document.blocks
    assert isinstance(table, Table) and isinstance(block, TextBlock)
    assert [c.text for c in table.cells if c.column == 0] == ["N.º", "2.1", "2.2", "2.3"]
    assert [c.text for c in table.cells if c.column == 2][2] == "II Semestre"
    for part in (*table.cells, block):
        assert document.text[part.start : part.start + len(part.text)] == part.text
        assert part.quote().page == 1
    assert [document.text[p.start : p.end] for p in document.furniture] == ["1"]
    assert [i.code for i in document.issues] == ["ocr_repaired"] and "`Zz` → `2.2`" in document.issues[0].message
    assert min(c.confidence for c in table.cells) < 0.75


def test_documents_with_a_text_layer_are_left_alone() -> None:
    document = _document(ocr=False)
    assert repair(document) is document


@pytest.mark.parametrize("case", CASES["headings"], ids=lambda c: c["why"][:50])
def test_numbers_of_headings_by_the_likeliest_order(case: dict[str, list[str]]) -> None:
    read = [f"{n} Título" for n in case["read"]]
    assert [t.split()[0] for t in apply(read, repaired_outline(read))] == case["wanted"]


@pytest.mark.parametrize("case", CASES["markers"], ids=lambda c: c["why"][:50])
def test_small_roman_markers(case: dict[str, list[str]]) -> None:
    read = [f"{n} texto" for n in case["read"]]
    assert [t.split()[0] for t in apply(read, repaired_markers(read))] == case["wanted"]


def test_labels_get_their_colon_from_their_likes() -> None:
    read = ["Lead unit: A.", "Lead unit: B.", "Lead unit; C.", "Kiribati; Samoa.", "Outputs. None."]
    assert apply(read, repaired_labels(read)) == [*read[:2], "Lead unit: C.", *read[3:]]


def test_quarters_of_a_column_of_quarters() -> None:
    read = ["T1", "T4", "12-13", "T2-13", "Ti", "marzo", "T3", "T2", "31-12"]
    repairs = repaired_column([ReadText(t, 0.8) for t in read])
    assert apply(read, repairs) == ["T1", "T4", "T2-T3", "T2-T3", "T1", "marzo", "T3", "T2", "31-12"]
    assert repaired_column([ReadText(t, 0.8) for t in ["12-13", "14-15", "T1"]]) == {}


def test_a_dollar_sign_in_a_column_of_codes_with_s() -> None:
    assert repaired_codes([ReadCode(t, 0.8) for t in ("$1", "S2", "$3")]) == {0: "S1", 2: "S3"}


def test_accents_are_put_back_where_they_are_known() -> None:
    told = accented_words(["la Línea de base", "la línea", "Memoría anual"])
    text = "Operaciones estadisticas en linea, version en construccion; Memoria publica del SITIO"
    assert with_accents(text, told) == (
        "Operaciones estadísticas en línea, versión en construcción; Memoria publica del SITIO"
    )


@given(st.text(alphabet="abcdeinorst áéíóúñ.", max_size=60))
def test_accents_move_no_letter(text: str) -> None:
    assert len(with_accents(text, accented_words([text]))) == len(text)
