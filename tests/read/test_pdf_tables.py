"""Tables come out of PDFs as they are meant, whatever is drawn: all lines, some, or none."""

from __future__ import annotations

from pathlib import Path

import pytest
from pdf_drawing import (
    BODY,
    GRID,
    HEAD,
    HEADING,
    PROSE,
    ROWS,
    build,
    draw_columns,
    draw_lines,
    read_pdf,
    ruled,
    tables,
    texts,
)  # fmt: skip
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import PageBreak, Paragraph, Spacer, Table
from reportlab.platypus.flowables import Flowable

from pipeline.model.document import Table as ReadTable

EXPECTED = [list(HEAD), *(list(r) for r in ROWS)]


@pytest.mark.parametrize(
    "manner",
    [
        {},
        {"bold": False},
        {"gap": 0},
        {"middle": True},
        {"middle": True, "gap": 0, "bold": False},
        {"rules": "frame"},
        {"rules": "rows"},
        {"rules": "rows", "gap": 2},
    ],
    ids=str,
)
def test_a_table_by_aligned_words(tmp_path: Path, manner: dict) -> None:
    document = read_pdf(draw_columns(tmp_path / "a.pdf", **manner))
    assert tables(document) == [EXPECTED]
    assert texts(document)[0] == "Plan de trabajo 2020"


def test_a_table_by_aligned_words_goes_on_over_the_page(tmp_path: Path) -> None:
    rows = [(f"{i}.{j}", *row[1:]) for i in range(1, 4) for j, row in enumerate(ROWS, start=1)]
    document = read_pdf(draw_columns(tmp_path / "a.pdf", rows, pages=2))
    assert tables(document) == [[list(HEAD), *(list(r) for r in rows)]]


@pytest.mark.parametrize("widths", [(40, 190, 100, 80, 80), (30, 150, 70, 60, 60)])
def test_a_ruled_table_over_three_pages(tmp_path: Path, widths: tuple[float, ...]) -> None:
    rows = [(f"{i}.{j}", *row[1:]) for i in range(1, 12) for j, row in enumerate(ROWS, start=1)]
    document = read_pdf(build(tmp_path / "a.pdf", [ruled([HEAD, *rows], widths, repeatRows=1)]))
    assert document.pages is not None and document.pages >= 2
    assert tables(document) == [[list(HEAD), *(list(r) for r in rows)]]
    table = next(b for b in document.blocks if isinstance(b, ReadTable))
    assert [c.is_header for c in table.cells if c.row == 0] == [True] * 5
    assert {line.box.page for c in table.cells for line in c.lines} == set(range(1, document.pages + 1))


@pytest.mark.parametrize("repeat", [0, 1])
def test_a_row_cut_by_the_page_is_one_row(tmp_path: Path, repeat: int) -> None:
    long = " ".join([PROSE] * 3)
    rows = [(f"1.{i}", long, "Secretaría Técnica", "Informe", "marzo") for i in range(1, 9)]
    table = ruled([HEAD, *rows], (40, 190, 100, 80, 80), repeatRows=repeat, splitInRow=1)
    document = read_pdf(build(tmp_path / "a.pdf", [table]))
    assert tables(document) == [[list(HEAD), *(list(r) for r in rows)]]


def test_merged_cells_and_a_merged_area_cut_by_the_page(tmp_path: Path) -> None:
    rows, spans = [], []
    for area in range(1, 6):
        spans.append(("SPAN", (0, 1 + 6 * (area - 1)), (0, 6 * area)))
        rows += [(f"Eje {area}" if i == 1 else "", f"{area}.{i}", PROSE, "BID", "T1") for i in range(1, 7)]
    head = ("Eje", "N.º", "Actividad", "Fondos", "Plazo")
    document = read_pdf(build(tmp_path / "a.pdf", [ruled([head, *rows], (50, 40, 250, 60, 60), spans, repeatRows=1)]))
    (table,) = (b for b in document.blocks if isinstance(b, ReadTable))
    areas = [c for c in table.cells if c.column == 0 and c.row > 0]
    assert [(c.text, c.row_span) for c in areas if c.text] == [(f"Eje {a}", 6) for a in range(1, 6)]
    assert [c.text for c in table.cells if c.column == 1 and c.row > 0] == [r[1] for r in rows]


def test_two_tables_with_one_header_under_two_headings_stay_two(tmp_path: Path) -> None:
    first = ruled([HEAD, *ROWS], (40, 190, 100, 80, 80))
    second = ruled([HEAD, *ROWS], (40, 190, 100, 80, 80))
    story = [Paragraph("1. Datos", HEADING), first, PageBreak(), Paragraph("2. Firma", HEADING), second]
    document = read_pdf(build(tmp_path / "a.pdf", story))
    assert tables(document) == [EXPECTED, EXPECTED]


def test_label_value_boxes_stay_single_over_the_page(tmp_path: Path) -> None:
    story: list[Flowable] = []
    for i in range(1, 16):
        box = [
            ("Actividad", f"{i}. Taller regional de datos abiertos"),
            ("Responsable", "Secretaría"),
            ("Plazo", "marzo"),
        ]
        story += [ruled(box, (90, 380)), Spacer(1, 8)]
    found = tables(read_pdf(build(tmp_path / "a.pdf", story)))
    assert [t[0][1] for t in found] == [f"{i}. Taller regional de datos abiertos" for i in range(1, 16)]
    assert {len(t) for t in found} == {3}


def test_titled_boxes_stay_single_over_the_page(tmp_path: Path) -> None:
    story: list[Flowable] = []
    for i in range(1, 16):
        box = [(f"F-{i}. Taller regional de datos abiertos", ""), ("Responsable", "Secretaría"), ("Plazo", "marzo")]
        story += [ruled(box, (90, 380), [("SPAN", (0, 0), (1, 0))]), Spacer(1, 8)]
    found = tables(read_pdf(build(tmp_path / "a.pdf", story)))
    assert [t[0][0] for t in found] == [f"F-{i}. Taller regional de datos abiertos" for i in range(1, 16)]


def test_a_cell_of_a_box_cut_by_the_page(tmp_path: Path) -> None:
    long = " ".join([PROSE] * 12)
    boxes = [[("Actividad", f"{i}. {long}"), ("Responsable", "Secretaría"), ("Plazo", "marzo")] for i in range(1, 5)]
    story = [x for box in boxes for x in (ruled(box, (90, 380), splitInRow=1), Spacer(1, 8))]
    found = tables(read_pdf(build(tmp_path / "a.pdf", story)))
    assert found == [[list(row) for row in box] for box in boxes]


def test_bars_thinner_than_their_cells(tmp_path: Path) -> None:
    c = Canvas(str(tmp_path / "a.pdf"), pagesize=A4)
    table = ruled([("Actividad", *"EFMA"), ("Taller", "", "", "", ""), ("Guía", "", "", "", "")], (200, 40, 40, 40, 40))
    table.wrapOn(c, 500, 300)
    table.drawOn(c, 50, 600)
    c.setFillColorRGB(0.1, 0.3, 0.8)
    c.rect(292, 624, 76, 7, stroke=0, fill=1)
    c.save()
    (found,) = (b for b in read_pdf(tmp_path / "a.pdf").blocks if isinstance(b, ReadTable))
    assert [(x.row, x.column) for x in found.cells if x.shaded] == [(1, 2), (1, 3)]


def test_shaded_months_and_not_a_shaded_header_or_stripe(tmp_path: Path) -> None:
    head = ["N.º", "Actividad", *"EFMAMJ"]
    rows = [["1", "Taller", *[""] * 6], ["2", "Guía", *[""] * 6], ["3", "Curso", *[""] * 6]]
    fills = [("BACKGROUND", (0, 0), (-1, 0), colors.lightblue), ("BACKGROUND", (0, 2), (-1, 2), colors.whitesmoke)]
    bars = [("BACKGROUND", (3, 1), (4, 1), colors.green), ("BACKGROUND", (6, 3), (6, 3), colors.green)]
    document = read_pdf(build(tmp_path / "a.pdf", [ruled([head, *rows], (30, 120, *[25] * 6), [*fills, *bars])]))
    (table,) = (b for b in document.blocks if isinstance(b, ReadTable))
    assert [(c.row, c.column) for c in table.cells if c.shaded] == [(1, 3), (1, 4), (3, 6)]


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_pages_turned_by_the_file(tmp_path: Path, rotation: int) -> None:
    import pikepdf

    build(tmp_path / "a.pdf", [Paragraph("Plan 2021", HEADING), ruled([HEAD, *ROWS], (40, 190, 100, 80, 80))])
    with pikepdf.open(tmp_path / "a.pdf") as pdf:
        for page in pdf.pages:
            page.Rotate = rotation
        pdf.save(tmp_path / "b.pdf")
    document = read_pdf(tmp_path / "b.pdf")
    assert tables(document) == [EXPECTED]
    size = A4 if rotation in (0, 180) else landscape(A4)
    table = next(b for b in document.blocks if isinstance(b, ReadTable))
    boxes = [line.box for c in table.cells for line in c.lines]
    assert all(0 <= b.x0 < b.x1 <= size[0] and 0 <= b.top < b.bottom <= size[1] for b in boxes)
    head, last = boxes[0], boxes[-1]
    below = {0: last.top > head.top, 90: last.x0 < head.x0, 180: last.top < head.top, 270: last.x0 > head.x0}
    assert below[rotation]


def test_a_landscape_table_set_on_a_portrait_page(tmp_path: Path) -> None:
    c = Canvas(str(tmp_path / "a.pdf"), pagesize=A4)
    c.rotate(90)
    c.translate(0, -A4[0])
    table = ruled([HEAD, *ROWS], (50, 300, 150, 120, 100))
    table.wrapOn(c, 800, 500)
    table.drawOn(c, 40, 200)
    c.save()
    assert tables(read_pdf(tmp_path / "a.pdf")) == [EXPECTED]


def test_text_on_its_side_in_a_merged_cell(tmp_path: Path) -> None:
    c = Canvas(str(tmp_path / "a.pdf"), pagesize=A4)
    table = ruled([("", *r) for r in ROWS], (30, 40, 190, 100, 80, 70), [("SPAN", (0, 0), (0, -1))])
    table.wrapOn(c, 520, 500)
    table.drawOn(c, 40, 400)
    c.saveState()
    c.translate(58, 420)
    c.rotate(90)
    c.setFont("Helvetica", 9)
    c.drawString(0, 0, "Eje de innovación")
    c.restoreState()
    c.save()
    (table_read,) = (b for b in read_pdf(tmp_path / "a.pdf").blocks if isinstance(b, ReadTable))
    assert [(x.text, x.row_span) for x in table_read.cells if x.column == 0] == [("Eje de innovación", 5)]
    assert [x.text for x in table_read.cells if x.column == 1] == [r[0] for r in ROWS]


@pytest.mark.parametrize("missing", ["bottom", "sides", "top"])
def test_open_tables_are_closed(tmp_path: Path, missing: str) -> None:
    c = Canvas(str(tmp_path / "a.pdf"), pagesize=A4)
    xs, ys = (50, 100, 300, 420, 540), (700, 680, 660, 640, 620)
    for i, y in enumerate(ys):
        if not ((missing == "bottom" and i == 4) or (missing == "top" and i == 0)):
            c.line(xs[0], y, xs[-1], y)
    for x in xs[1:-1] if missing == "sides" else xs:
        c.line(x, ys[0], x, ys[-1])
    for r in range(4):
        for k in range(4):
            c.drawString(xs[k] + 4, ys[r] - 14, f"celda {r}{k}"[: 9 if k else 5])
    c.save()
    (found,) = tables(read_pdf(tmp_path / "a.pdf"))
    assert [len(row) for row in found] == [4, 4, 4, 4]
    assert all(all(row) for row in found)


def test_cells_by_fills_alone(tmp_path: Path) -> None:
    fills = [
        ("BACKGROUND", (k, r), (k, r), colors.Color(0.8, 0.85 + 0.02 * (r % 2), 0.9))
        for r in range(6)
        for k in range(5)
    ]
    story = ruled([HEAD, *ROWS], (40, 190, 100, 80, 80))
    story.setStyle([("GRID", (0, 0), (-1, -1), 1.0, colors.white), *fills])
    assert tables(read_pdf(build(tmp_path / "a.pdf", [story]))) == [EXPECTED]


THREE = [
    ("Actividad", "Responsable", "Fecha"),
    ("Taller regional sobre interoperabilidad de los sistemas de compras públicas", "Secretaría Técnica", "mayo"),
    ("Guía de datos abiertos para municipios", "Uruguay y Paraguay", "I semestre"),
    ("Encuesta a los responsables de innovación de los países", "Grupo de Trabajo de Innovación", "T3"),
    ("Boletín", "Comunicaciones", "Bimestral"),
]
STYLES = {
    "none": [],
    "middle": [("VALIGN", (0, 0), (-1, -1), "MIDDLE")],
    "rules": [("LINEBELOW", (0, 0), (-1, 0), 1, colors.black), ("LINEBELOW", (0, -1), (-1, -1), 1, colors.black)],
    "row rules, middle": [("LINEBELOW", (0, 0), (-1, -1), 0.5, colors.black), ("VALIGN", (0, 0), (-1, -1), "MIDDLE")],
    "stripes": [("ROWBACKGROUNDS", (0, 1), (-1, -1), [colors.whitesmoke, colors.white])],
    "inner verticals": [("LINEBEFORE", (1, 0), (-1, -1), 0.5, colors.black)],
    "a box and verticals": [
        ("LINEBEFORE", (1, 0), (-1, -1), 0.5, colors.black),
        ("BOX", (0, 0), (-1, -1), 0.5, colors.black),
        ("LINEBELOW", (0, 0), (-1, 0), 0.5, colors.black),
    ],
    "a box": [("BOX", (0, 0), (-1, -1), 0.5, colors.black)],
}


@pytest.mark.parametrize("style", STYLES)
def test_tables_with_some_lines(tmp_path: Path, style: str) -> None:
    cells = ruled(THREE, (230, 130, 100))._cellvalues
    bare = Table(cells, colWidths=[230, 130, 100], style=[("VALIGN", (0, 0), (-1, -1), "TOP"), *STYLES[style]])
    story = [Paragraph("Plan 2022", HEADING), Paragraph(PROSE, BODY), bare, Spacer(1, 12), Paragraph(PROSE, BODY)]
    document = read_pdf(build(tmp_path / "a.pdf", story))
    assert tables(document) == [[list(r) for r in THREE]]
    assert texts(document) == ["Plan 2022", PROSE, PROSE]


def test_rows_in_one_box_are_told_by_codes_that_rise(tmp_path: Path) -> None:
    """A frame and column lines, close rows, every cell but the code wrapped: nothing but `1.1`, `1.2` says where a row begins."""
    widths = (45, 150, 110, 110, 70)
    style = [("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 1), (-1, -1), 0), *STYLES["a box and verticals"]]
    cells = ruled([HEAD, *ROWS], widths)._cellvalues
    style.append(("BOTTOMPADDING", (0, 1), (-1, -1), 0))
    document = read_pdf(build(tmp_path / "a.pdf", [Table(cells, colWidths=widths, style=style)]))
    assert tables(document) == [EXPECTED]


def test_group_titles_inside_a_table_by_aligned_words(tmp_path: Path) -> None:
    long = "2. Innovación pública en los países miembros de la Red de la región"
    rows = [THREE[0], ("1. Gobierno abierto", "", ""), *THREE[1:3], (long, "", ""), *THREE[3:]]
    spans = [("SPAN", (0, 1), (-1, 1)), ("SPAN", (0, 4), (-1, 4)), ("VALIGN", (0, 0), (-1, -1), "TOP")]
    cells = ruled(rows, (230, 130, 100))._cellvalues
    document = read_pdf(build(tmp_path / "a.pdf", [Table(cells, colWidths=[230, 130, 100], style=spans)]))
    assert tables(document) == [[list(r) for r in rows]]


def test_missing_inner_lines_are_read_from_the_words(tmp_path: Path) -> None:
    # the body is one ruled row: lines of all columns stand at the same heights, and none was wrapped
    numbers = [(str(i), f"Componente {i}", f"{i}.500,00", "BID") for i in range(1, 9)]
    body = ["<br/>".join(column) for column in zip(*numbers, strict=True)]
    rows = [("N.º", "Componente", "Monto", "Fuente"), body]
    (found,) = tables(read_pdf(build(tmp_path / "a.pdf", [ruled(rows, (40, 200, 100, 80))])))
    assert found == [list(rows[0]), *(list(n) for n in numbers)]


def test_wrapped_cells_are_not_split(tmp_path: Path) -> None:
    rows = [HEAD, ("1.1", PROSE, PROSE, PROSE, "marzo"), ("1.2", PROSE, PROSE, PROSE, "abril")]
    (found,) = tables(read_pdf(build(tmp_path / "a.pdf", [ruled(rows, (40, 150, 150, 120, 50))])))
    assert found == [list(r) for r in rows]


def test_a_word_too_long_for_its_cell_is_one_word(tmp_path: Path) -> None:
    table = Table([["Financiamien", "Plazo"]], colWidths=[52, 60], style=GRID)
    c = Canvas(str(tmp_path / "a.pdf"), pagesize=A4)
    c.setFont("Helvetica", 8)
    c.rect(50, 690, 56, 30)
    c.rect(106, 690, 80, 30)
    c.drawString(54, 708, "Financiamien")
    c.drawString(54, 698, "to")
    c.drawString(110, 708, "Plazo")
    c.save()
    assert table is not None
    assert tables(read_pdf(tmp_path / "a.pdf")) == [[["Financiamiento", "Plazo"]]]


NOT_TABLES = {
    "contents": [(60, f"{i}. Área de trabajo número {i}", 500, str(i + 2)) for i in range(1, 12)],
    "contents with leaders": [(60, f"{i}. Área de trabajo " + "." * 60, 470, str(i + 2)) for i in range(1, 12)],
    "labels and values": [
        (60, f"{label}:", 180, value)
        for label, value in zip(
            ("Responsable", "Plazo", "Producto", "Lugar", "Fondos"), ("OEA", "mayo", "Guía", "Lima", "BID"), strict=True
        )
    ],
    "a list": [(60, f"{letter})", 85, "Organizar el taller regional de datos abiertos.") for letter in "abcdefg"],
    "a list of bullets": [(60, "•", 75, "Organizar el taller regional de datos abiertos.") for _ in range(8)],
}


@pytest.mark.parametrize("name", NOT_TABLES)
def test_what_is_aligned_and_no_table(tmp_path: Path, name: str) -> None:
    lines = [(x, 100 + 16 * i, t) for i, (x0, a, x1, b) in enumerate(NOT_TABLES[name]) for x, t in ((x0, a), (x1, b))]
    document = read_pdf(draw_lines(tmp_path / "a.pdf", [lines]))
    assert tables(document) == []
    assert len(texts(document)) == len(NOT_TABLES[name])


def test_labels_with_values_side_by_side_are_no_table(tmp_path: Path) -> None:
    page = []
    for i in range(8):
        top = 80 + 50 * i
        page.append((60, top, f"{i + 1}. Taller regional de datos abiertos para los gobiernos locales de la región"))
        page += [(60, top + 14, "Responsable: OEA"), (220, top + 14, "Plazo: mayo"), (380, top + 14, "Fondos: BID")]
        page += [
            (60, top + 28, "Producto: informe"),
            (220, top + 28, "Lugar: Lima"),
            (380, top + 28, "Prioridad: alta"),
        ]
    document = read_pdf(draw_lines(tmp_path / "a.pdf", [page]))
    assert tables(document) == []
    assert texts(document)[:3] == [
        "1. Taller regional de datos abiertos para los gobiernos locales de la región",
        "Responsable: OEA Plazo: mayo Fondos: BID",
        "Producto: informe Lugar: Lima Prioridad: alta",
    ]


@pytest.mark.parametrize("columns", [1, 2, 3])
def test_running_text_in_columns_is_no_table(tmp_path: Path, columns: int) -> None:
    story: list[Flowable] = [Paragraph(f"{i}. {PROSE}", BODY) for i in range(1, 25)]
    document = read_pdf(build(tmp_path / "a.pdf", story, columns=columns, wide=columns == 3))
    assert tables(document) == []
    assert texts(document) == [f"{i}. {PROSE}" for i in range(1, 25)]
