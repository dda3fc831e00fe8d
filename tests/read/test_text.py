from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.errors import UnreadableDocument
from pipeline.model.document import TextBlock
from pipeline.read.decoding import decode
from pipeline.read.grids import TextGrid, grid_table
from pipeline.read.paragraphs import is_page_number, paragraphs, wrap_width
from pipeline.read.text_tables import segments
from tests.conftest import REAL, TESTS
from tests.read.reading import codes, read, rows, tables, texts, written

CASES = tomllib.loads((TESTS / "cases" / "text_tables.toml").read_text(encoding="utf-8"))["case"]


@pytest.mark.parametrize("case", CASES, ids=lambda c: c["why"][:60])
def test_tables_in_lines(case: dict[str, object]) -> None:
    found = [p for p in segments(str(case["text"]).split("\n")) if isinstance(p, TextGrid)]
    wanted = case.get("tables", [case["rows"]] if "rows" in case else [])
    assert [rows(grid_table(g)) for g in found] == wanted


def test_wrapped_plan() -> None:
    document = read(REAL / "dev" / "plan-2016-es.txt")
    lines = texts(document)
    assert document.encoding == "cp1252" and codes(document) == ["encoding_guessed"]
    assert "1.b) Cuarto taller regional de software público." in lines
    assert any(
        x.startswith("Entregable: Análisis de viabilidad de: esquema") and x.endswith("entre países.") for x in lines
    )
    headings = [b.text for b in document.blocks if isinstance(b, TextBlock) and b.heading]
    assert headings[0] == "1. Software público regional" and len(headings) == 7
    assert not any("----" in x for x in lines)


def test_one_line_a_paragraph() -> None:
    lines = texts(read(REAL / "as-given" / "plan-2017-es.txt"))
    assert (
        "4.1.i-Encuesta sobre acciones de medición que realizan los países e identificar aquellos con interés de integrar el grupo"
        in lines
    )
    assert sum(x.startswith("Producto") for x in lines) > 30


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252", "latin-1", "cp850", "utf-32"]
)
def test_encodings(encoding: str) -> None:
    text = "Capacitación en gestión pública: año, niñez y señalización.\nPlazo: 1.º trimestre"
    made = decode(text.encode(encoding, "replace"))
    assert "Capacitación en gestión pública: año, niñez y señalización." in made.text
    assert ("encoding_guessed" in [i.code for i in made.issues]) == (
        encoding in ("utf-16-le", "cp1252", "latin-1", "cp850")
    )


@given(st.text(alphabet="abcdefgáéíóúñÁÉÍÓÚÑ¿¡ .,\n", min_size=1))
@settings(max_examples=60, deadline=None)
def test_utf8_is_read_as_it_is(text: str) -> None:
    assert decode(text.encode()).text == text


def test_repaired_and_invisible_characters() -> None:
    made = decode("Medici\u00c3\u00b3n \u202eabc\u202c d\u00adato\u200b \x1b[31mrojo\x1b[0m \x00fin".encode())
    assert made.text == "Medición abc dato rojo fin"
    assert "mojibake_repaired" in [i.code for i in made.issues]


def test_utf7_is_refused() -> None:
    assert decode("año".encode("cp1252"), declared="utf-7").text == "año"


@pytest.mark.parametrize(("name", "content"), [("vacio.txt", b""), ("programa.txt", bytes(range(32)) * 200)])
def test_no_text(tmp_path: Path, name: str, content: bytes) -> None:
    with pytest.raises(UnreadableDocument) as error:
        written(tmp_path, name, content)
    assert error.value.hint


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("- 3 -", True),
        ("Página 2 de 10", True),
        ("2/10", True),
        ("Plan 2018", False),
        ("Enero 30 de 2018", False),
        ("9 de 3", False),
    ],
)
def test_page_numbers(line: str, answer: bool) -> None:
    assert is_page_number(line) is answer


def test_page_furniture(tmp_path: Path) -> None:
    page = "Ministerio de Salud\n\n{}\n\nPágina {} de 3\n\f"
    document = written(tmp_path, "a.txt", "".join(page.format(f"{n}. Actividad número {n}", n) for n in (1, 2, 3)))
    assert texts(document)[-2:] == ["2. Actividad número 2", "3. Actividad número 3"]
    assert len(document.furniture) >= 5


@given(st.lists(st.text(alphabet="abcXYZ .:-1)\t|", max_size=30), max_size=25))
@settings(max_examples=80, deadline=None)
def test_no_word_is_lost(lines: list[str]) -> None:
    """Whatever the lines, every letter of them is in a paragraph or a table."""
    kept: list[str] = []
    for part in segments(lines):
        kept += (
            [t for r in part.rows for t in r]
            if isinstance(part, TextGrid)
            else [p.text for p in paragraphs(part, wrap_width(lines))]
        )
    letters = sorted(c for c in "".join(kept) if c.isalnum())
    assert letters == sorted(c for c in "".join(lines) if c.isalnum())


def test_csv_with_titles(tmp_path: Path) -> None:
    document = written(
        tmp_path, "plan.csv", 'PLAN 2020;;\n\nActividad;Responsable;Plazo\n"Taller; tercero";BID;T2\nCurso;OEA;T3\n'
    )
    assert texts(document) == ["PLAN 2020"]
    assert tables(document) == [
        [["Actividad", "Responsable", "Plazo"], ["Taller; tercero", "BID", "T2"], ["Curso", "OEA", "T3"]]
    ]
