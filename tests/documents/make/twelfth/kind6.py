"""Two languages in one table: customs of an economic union (PDF), a canal authority (DOCX)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from docx.enum.section import WD_ORIENT
from docx.shared import Cm
from fifth.gold import Row, act, both, by, either, when
from made import Made
from reportlab.lib.pagesizes import A4, landscape
from reportlab.platypus import Paragraph

from twelfth import kit

Pair = tuple[str, str]


def editions(stem: str, titles: Pair, year: int, areas: list[tuple[Pair, ...]], rows: list[tuple[Row, Row]],
             **more: str) -> None:  # fmt: skip
    """Gold of each edition in its own file."""
    for side, language in enumerate(("es", "en")):
        each = [(a[side][0], a[side][1], "", "*") for a in areas]
        both(f"{stem}.{language}", titles[side], year, language, each, [r[side] for r in rows], **more)


# --- customs: each column twice --------------------------------------------------------------------------------------

CUSTOMS_AREAS: tuple[tuple[Pair, Pair], ...] = (
    (("1", "Facilitación del comercio"), ("1", "Trade facilitation")),
    (("2", "Control y riesgo"), ("2", "Control and risk")),
    (("3", "Capacidades"), ("3", "Capacity")),
)
CUSTOMS: tuple[tuple[Any, ...], ...] = (
    ("1.1", "Ventanilla única para tránsitos por carretera", "Single window for road transit", "Módulo operativo",
     "Working module", "Comité Técnico", "Technical Committee", "T1–T3", "Q1–Q3", "2021-Q1/2021-Q3", ""),
    ("1.2", "Cuarta ronda de reconocimiento mutuo de OEA", "Fourth round of mutual recognition of AEOs",
     "Acta de la ronda", "Minutes of the round", "Guatemala", "Guatemala", "junio", "June", "2021-06", ""),
    ("2.1", "Perfil regional de riesgo para textiles", "Regional risk profile for textiles", "Perfil publicado",
     "Profile issued", "Grupo de Riesgo", "Risk Group", "2.º semestre", "2nd half", "2021-H2", ""),
    ("2.2", "Operativo conjunto contra el contrabando de medicamentos",
     "Joint operation against smuggling of medicines", "Informe confidencial", "Confidential report", "El Salvador",
     "El Salvador", "hasta el 30 de septiembre", "by 30 September", "", "2021-09-30"),
    ("3.1", "Curso en línea de valoración aduanera", "Online course on customs valuation", "60 certificados",
     "60 certificates", "Secretaría", "Secretariat", "mayo-julio", "May–July", "2021-05/2021-07", ""),
    ("3.2", "Traducción del manual de origen al garífuna", "Translation of the rules of origin manual into Garifuna",
     "Manual traducido", "Translated manual", "Honduras", "Honduras", "todo el año", "all year", "2021", ""),
)  # fmt: skip
COUNTRIES = {"Guatemala": "GT", "El Salvador": "SV", "Honduras": "HN"}


def _date(text: str, period: str, day: str) -> Row:
    return by(text, day) if day else when(text, period)


def customs(path: Path) -> None:
    """Landscape; Spanish and English columns alternate; the area in a bilingual band."""
    small, bold = kit.style(size=8), kit.style("Helvetica-Bold", 8)
    heads = ("N.º / No.", "Actividad", "Activity", "Producto", "Output", "Responsable", "Lead", "Plazo", "Timing")
    data, looks = [kit.cells(heads, bold)], [("BACKGROUND", (0, 0), (-1, 0), "#dddddd")]
    rows = []
    for number, area in zip("123", CUSTOMS_AREAS, strict=True):
        looks.append(("SPAN", (0, len(data)), (-1, len(data))))
        data.append([Paragraph(f"{number}. {area[0][1]} / {area[1][1]}", bold), *[""] * 8])
        for code, es, en, out_es, out_en, who_es, who_en, when_es, when_en, period, day in CUSTOMS:
            if code[0] != number:
                continue
            data.append(kit.cells([code, es, en, out_es, out_en, who_es, who_en, when_es, when_en], small))
            more = {"lead_bodies": COUNTRIES.get(who_es, "*"), "quantity": "60" if "60" in out_es else "*"}
            one = act(area[0], code, es, _date(when_es, period, day), product=out_es, lead=who_es, **more)
            two = act(area[1], code, en, _date(when_en, period, day), product=out_en, lead=who_en, **more)
            rows.append((one, two))
    story = [
        kit.centred("UNIÓN ADUANERA DEL ISTMO · ISTHMUS CUSTOMS UNION", size=11),
        kit.centred("Plan de trabajo 2021", size=15),
        kit.centred("Work plan 2021", "Helvetica-Oblique", 15),
        kit.gap(10),
        kit.ruled(data, [36, 122, 122, 82, 82, 72, 72, 78, 72], looks, repeatRows=1),
    ]
    kit.pdf(path, story, landscape(A4), "SAI/2021/1 – ES/EN", "%d", 40)
    editions(path.stem, ("Plan de trabajo 2021", "Work plan 2021"), 2021, list(CUSTOMS_AREAS), rows)


# --- a canal: activity and product in both languages, the rest shared ------------------------------------------------

CANAL_AREAS: tuple[tuple[Pair, Pair], ...] = (
    (("A", "Agua"), ("A", "Water")),
    (("B", "Comunidades de la cuenca"), ("B", "Watershed communities")),
)
CANAL: tuple[tuple[Any, ...], ...] = (
    ("A-1", "Batimetría del embalse Gamboa Chico", "Bathymetry of the Gamboa Chico reservoir", "Informe técnico",
     "Technical report", "HID", "02/2024 – 04/2024", "2024-02/2024-04", "", "84500"),
    ("A-2", "Sustitución de tres compuertas de fondo", "Replacement of three bottom gates", "Compuertas instaladas",
     "Gates installed", "ING", "01/06/2024 – 31/10/2024", "2024-06/2024-10", "", "1250000"),
    ("A-3", ("Modelo de salinidad de las "
            "esclusas"), "Salinity model of the locks", "Modelo validado", "Validated model",
     "HID", "31/12/2024", "", "2024-12-31", "97300"),
    ("B-1", "Titulación de predios ribereños", "Titling of riverside plots", "400 títulos", "400 titles", "SOC",
     "03/2024 – 11/2024", "2024-03/2024-11", "", "310000"),
    ("B-2", "Escuela de campo de café de sombra", "Shade coffee field school", "Manual del productor",
     "Grower’s manual", "SOC", "09/2024", "2024-09", "", "26750"),
)  # fmt: skip


def canal(path: Path) -> None:
    """A DOCX; heads of two levels, the units, dates and amounts are printed once."""
    doc = kit.new_docx("Calibri", 10)
    page = doc.sections[0]
    page.orientation, page.page_width, page.page_height = WD_ORIENT.LANDSCAPE, Cm(29.7), Cm(21)
    doc.add_heading("Autoridad del Canal Interlacustre / Interlake Canal Authority", 2)
    doc.add_heading("Plan Operativo Anual 2024 / Annual Operational Plan 2024", 1)
    table = doc.add_table(rows=1, cols=8)
    table.style = "Table Grid"
    heads = (
        "Código / Code | Actividad | Activity | Producto | Product | Responsable / Lead | Fecha / "
        "Date | Monto / Amount (USD)"
    )
    for cell, text in zip(table.rows[0].cells, kit.cut_cells(heads), strict=True):
        kit.put(cell, text, True)
        kit.shade(cell, "FFE699")
    rows = []
    for area in CANAL_AREAS:
        kit.wide_row(table, f"{area[0][0]}. {area[0][1]} / {area[1][1]}")
        for code, es, en, out_es, out_en, who, text, period, day, amount in CANAL:
            if code[0] != area[0][0]:
                continue
            kit.fill_row(table, [code, es, en, out_es, out_en, who, text, f"{int(amount):,}.00"])
            date = when(text, period) if period else by(text, day, bare=True)
            many = "400" if "400" in out_es else "3" if "tres" in es else "*"
            more = {"lead": who, "budget": amount, "currency": "USD", "quantity": many, "place": "*"}
            rows.append((act(area[0], code, es, date, product=out_es, **more),
                         act(area[1], code, en, date, product=out_en, **more)))  # fmt: skip
    kit.fill_row(table, ["Total", "", "", "", "", "", "", "1,768,550.00"], True)
    doc.add_paragraph(
        "HID: Hidrología / Hydrology. ING: Ingeniería / Engineering. SOC: Gestión social / Social affairs."
    )
    kit.save_docx(doc, path)
    whole = "Plan Operativo Anual 2024 / Annual Operational Plan 2024"
    titles = (either("Plan Operativo Anual 2024", whole), either("Annual Operational Plan 2024", whole))
    editions(path.stem, titles, 2024, list(CANAL_AREAS), rows)


DOCUMENTS = (
    Made("6-354-aduanas-2021-bi", 6, "pdf", "twelfth", ("es", "en"), "every column in both languages", customs),
    Made("6-355-canal-2024-bi", 6, "docx", "twelfth", ("es", "en"), "shared units, dates and amounts", canal),
)
