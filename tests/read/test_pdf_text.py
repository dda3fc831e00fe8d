"""Text of PDFs: paragraphs, columns, running lines, notes, headings, broken words."""

from __future__ import annotations

from pathlib import Path

import pytest
from pdf_drawing import BODY, HEADING, PROSE, WIDTH, build, draw_lines, read_pdf, ruled, tables, texts, wrapped
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, Spacer
from reportlab.platypus.flowables import Flowable

from pipeline.model.document import TextBlock

DOCUMENTS = Path(__file__).parents[1] / "documents"


def _paragraph(x: float, top: float, text: str, width: float = 480) -> list[tuple[float, float, str]]:
    return [(x, top + 12 * i, line) for i, line in enumerate(wrapped(text, width, size=10))]


def test_a_paragraph_goes_on_over_the_page_past_running_lines(tmp_path: Path) -> None:
    def furnish(c: Canvas, d: object) -> None:
        c.setFont("Helvetica", 8)
        c.drawString(50, A4[1] - 30, "Red de Archivos · Plan 2021")
        c.drawCentredString(WIDTH / 2, 25, f"Página {c.getPageNumber()} de 3")

    story: list[Flowable] = [Paragraph(f"{i}. " + " ".join([PROSE] * 4), BODY) for i in range(1, 12)]
    document = read_pdf(build(tmp_path / "a.pdf", story, columns=1, on_page=furnish))
    assert document.pages == 3
    assert texts(document) == [f"{i}. " + " ".join([PROSE] * 4) for i in range(1, 12)]
    furniture = sorted(document.text[p.start : p.end] for p in document.furniture)
    assert furniture == [*(f"Página {n} de 3" for n in (1, 2, 3)), *["Red de Archivos · Plan 2021"] * 3]


def test_a_title_over_two_columns_is_read_first(tmp_path: Path) -> None:
    c = Canvas(str(tmp_path / "a.pdf"), pagesize=A4)
    c.setFont("Helvetica-Bold", 16)
    c.drawCentredString(WIDTH / 2, 780, "Plan de trabajo de la Red de Archivos para 2021")
    c.setFont("Helvetica", 10)
    expected = []
    for x, down in ((50, 0), (310, 5)):
        y = 740 - down
        for i in range(1, 7):
            text = f"{i}. {'Izquierda' if x == 50 else 'Derecha'}: {PROSE}"
            expected.append(text)
            for line in wrapped(text, 230, size=10):
                c.drawString(x, y, line)
                y -= 12
            y -= 8
    c.save()
    assert texts(read_pdf(tmp_path / "a.pdf")) == ["Plan de trabajo de la Red de Archivos para 2021", *expected]


def test_activities_run_over_two_columns(tmp_path: Path) -> None:
    story: list[Flowable] = []
    for i in range(1, 22):
        story.append(
            Paragraph(f"{i}. Taller regional número {i} sobre datos abiertos y su uso en gobiernos locales", BODY)
        )
        story += [Paragraph(t, BODY) for t in ("Responsable: Secretaría Técnica.", "Plazo: primer semestre.")]
    found = texts(read_pdf(build(tmp_path / "a.pdf", story, columns=2)))
    assert len(found) == 63
    assert found[0::3] == [
        f"{i}. Taller regional número {i} sobre datos abiertos y su uso en gobiernos locales" for i in range(1, 22)
    ]


def test_a_wide_table_between_columns(tmp_path: Path) -> None:
    c = Canvas(str(tmp_path / "a.pdf"), pagesize=A4)
    c.setFont("Helvetica", 10)
    for x, name in ((50, "Uno"), (310, "Dos")):
        for top in (740, 300):
            y = top
            for line in wrapped(f"{name} {top}: {PROSE}", 230, size=10):
                c.drawString(x, y, line)
                y -= 12
    table = ruled([("N.º", "Actividad", "Plazo"), ("1", "Taller", "mayo"), ("2", "Guía", "junio")], (50, 300, 100))
    table.wrapOn(c, 500, 200)
    table.drawOn(c, 50, 420)
    c.save()
    document = read_pdf(tmp_path / "a.pdf")
    assert tables(document) == [[["N.º", "Actividad", "Plazo"], ["1", "Taller", "mayo"], ["2", "Guía", "junio"]]]
    assert [t.split(":")[0] for t in texts(document)] == ["Uno 740", "Dos 740", "Uno 300", "Dos 300"]


BREAKS = {
    "kept where the document never breaks words": (
        ["La lucha contra la corrupción y las medidas en materia de gobierno abierto y anti-", "corrupción."],
        "La lucha contra la corrupción y las medidas en materia de gobierno abierto y anti-corrupción.",
    ),
    "taken out where the word stands whole elsewhere": (
        ["La implementación sigue. En el año que viene la Red continuará con la imple-", "mentación del plan."],
        "La implementación sigue. En el año que viene la Red continuará con la implementación del plan.",
    ),
    "kept before a capital": (
        ["El estudio se hará con la Red y con el apoyo técnico permanente de la Inter-", "American Network."],
        "El estudio se hará con la Red y con el apoyo técnico permanente de la Inter-American Network.",
    ),
    "no hyphen, a dash": (
        ["El taller se hará en la ciudad de Lima y la guía se publicará después del taller -", "en junio."],
        "El taller se hará en la ciudad de Lima y la guía se publicará después del taller - en junio.",
    ),
}


@pytest.mark.parametrize("name", BREAKS)
def test_hyphens_at_line_ends(tmp_path: Path, name: str) -> None:
    lines, expected = BREAKS[name]
    page = [(50.0, 100.0 + 12 * i, line) for i, line in enumerate(lines)]
    assert texts(read_pdf(draw_lines(tmp_path / "a.pdf", [page]))) == [expected]


def test_blocks_begin_at_enumerators_labels_bullets_and_indents(tmp_path: Path) -> None:
    page = [
        *_paragraph(50, 100, "1.1 Taller regional sobre datos abiertos, con participación de la sociedad civil y de los gobiernos locales de todos los países"),
        *_paragraph(70, 136, "Responsable: Secretaría Técnica de la Red, con el apoyo de los países miembros y de los organismos internacionales del Comité", 460),
        *_paragraph(70, 160, "Plazo: mayo", 460),
        *_paragraph(50, 172, "a) Encuesta"),
        *_paragraph(50, 184, "• Boletín de la Red"),
        (66, 196, "Sangría que abre un párrafo nuevo después del boletín, aunque no haya espacio entre líneas."),
    ]  # fmt: skip
    document = read_pdf(draw_lines(tmp_path / "a.pdf", [page]))
    starts = [t.split()[0] for t in texts(document)]
    assert starts == ["1.1", "Responsable:", "Plazo:", "a)", "Boletín", "Sangría"]
    assert next(b for b in document.blocks if isinstance(b, TextBlock) and b.text.startswith("Boletín")).marker == "•"


def test_headings_by_size_and_bold(tmp_path: Path) -> None:
    story: list[Flowable] = [Paragraph("Plan 2021", HEADING)]
    story += [Paragraph("<b>Objetivo general</b>", BODY), Paragraph(PROSE, BODY), Spacer(1, 10), Paragraph(PROSE, BODY)]
    blocks = [b for b in read_pdf(build(tmp_path / "a.pdf", story)).blocks if isinstance(b, TextBlock)]
    assert [(b.heading, b.bold, b.size) for b in blocks] == [
        (1, True, 14),
        (0, True, 10),
        (0, False, 10),
        (0, False, 10),
    ]


def test_a_footnote_does_not_part_the_sentence_above(tmp_path: Path) -> None:
    first, second = wrapped(" ".join([PROSE] * 3), 480, size=10)[:6], wrapped(" ".join([PROSE] * 3), 480, size=10)[6:]
    c = Canvas(str(tmp_path / "a.pdf"), pagesize=A4)
    for page, lines in enumerate((first, second)):
        c.setFont("Helvetica", 10)
        for i, line in enumerate(lines):
            c.drawString(50, 790 - 12 * i, line)
        if page == 0:
            c.setFont("Helvetica", 7)
            c.drawString(50, 60, "1 Sujeto a la firma del convenio.")
        c.showPage()
    c.save()
    assert texts(read_pdf(tmp_path / "a.pdf")) == [" ".join([PROSE] * 3), "1 Sujeto a la firma del convenio."]


def test_raised_letters_belong_to_their_word(tmp_path: Path) -> None:
    c = Canvas(str(tmp_path / "a.pdf"), pagesize=A4)
    text = c.beginText(50, 700)
    for words, size, rise in (
        ("The 7", 11, 0),
        ("th", 7, 4),
        (" workshop of ISA", 11, 0),
        ("2", 7, -2),
        (" in Lima", 11, 0),
    ):
        text.setFont("Helvetica", size)
        text.setRise(rise)
        text.textOut(words)
    c.drawText(text)
    c.save()
    assert texts(read_pdf(tmp_path / "a.pdf")) == ["The 7th workshop of ISA2 in Lima"]


def test_a_watermark_is_not_in_the_text(tmp_path: Path) -> None:
    c = Canvas(str(tmp_path / "a.pdf"), pagesize=A4)
    c.saveState()
    c.translate(200, 300)
    c.rotate(45)
    c.setFont("Helvetica", 60)
    c.drawString(0, 0, "BORRADOR")
    c.restoreState()
    c.setFont("Helvetica", 10)
    for i, line in enumerate(wrapped(PROSE, 480, size=10)):
        c.drawString(50, 500 - 12 * i, line)
    c.save()
    document = read_pdf(tmp_path / "a.pdf")
    assert texts(document) == [PROSE]
    assert [document.text[p.start : p.end] for p in document.furniture] == ["BORRADOR"]


def test_the_real_two_column_plan() -> None:
    document = read_pdf(DOCUMENTS / "real" / "dev" / "plan-2016-es.pdf")
    found = texts(document)
    assert tables(document) == []
    assert found[:2] == ["RED DE GOBIERNO ELECTRÓNICO DE AMÉRICA LATINA Y EL CARIBE", "PLAN DE TRABAJO 2016"]
    assert sum(t.startswith("Responsable:") for t in found) == sum("Responsable:" in t for t in found)
    assert (
        "3.b) Recolección de casos para el documento sobre impacto y buenas prácticas de gobierno electrónico." in found
    )


def test_the_real_ruled_plan() -> None:
    document = read_pdf(DOCUMENTS / "real" / "plan-2018-en.pdf")
    found = tables(document)
    assert [len(t) for t in found] == [7, 9, 7, 6, 5, 5, 7, 4]
    assert found[3][3] == [
        "4.3",
        "Section about the region in figures",
        "Section on Redgealc website",
        "Countries",
        "WG",
        "I Half",
    ]
    assert any("anti-corruption" in t for t in texts(document))
