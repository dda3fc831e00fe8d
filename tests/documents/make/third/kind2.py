"""Gantt columns: months shaded or crossed, also with gaps, quarters under one heading, months by number."""

from __future__ import annotations

import tempfile
from html import escape
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt
from made import Made
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table
from third.engines import chromium, office, settle
from third.plan import Item, Plan, read, write_both

SEEDS = read(
    "Nordic Seed Vault Support Programme: implementation schedule 2013", 2013, "en",
    {"Task": "code", "Description": "activity", "Responsible": "lead", "Output": "product", "m": "x"},
    """
= WP1 | Collections
- T1.1 | Regenerate barley accessions collected before 1975 | NordGen | 420 accessions | 4 5 6 7 8 9
- T1.2 | Germination tests | University of Turku | Test report | 1 2 10 11 12
- T1.3 | Duplicate shipments to Longyearbyen | NordGen | Three shipments | 2 6 10
= WP2 | Documentation
- T2.1 | Clean passport data of forage crops | Aarhus University | Dataset | 1 2 3 4 5 6 7 8 9 10 11 12
- T2.2 | Multi-crop descriptor list | Swedish University of Agricultural Sciences | Descriptor list | 3 4
= WP3 | Governance
- T3.1 | Steering group meetings | Programme Office | Minutes | 3 9
- T3.2 | Annual report to the Council of Ministers | Programme Office | Report | 12
""",
)  # fmt: skip
CITY = read(
    "City of Brackwater – Office of Resilience – Delivery Plan 2025", 2025, "en",
    {"Delivery action": "activity", "Directorate": "lead", "Source of money": "resources", "q": "x", "What it delivers": "product"},
    """
= 1 | Heat
- Cool-roof grants for forty care homes | Housing | Levelling fund | 2 3 | Forty certificates
- Heat-health warning protocol with the ambulance service | Public Health | none @ none || ∅ | 1 2 | Signed protocol
- Tree pits on Mill Street | Streets | Section 106 | 1 4 | As-built drawings
= 2 | Flood
- Door-dams for basement flats | Housing | Flood Re | 3 | 180 door-dams fitted
- Culvert inspections before and after the wet season | Streets | Revenue budget | 1 2 3 4 | Inspection log
- Community flood wardens' exercise | Emergency Planning | Revenue budget | 4 | Debrief note
""",
)  # fmt: skip
CAFE = read(
    "Instituto Departamental del Café. Cronograma de trabajo 2016", 2016, "es",
    {"N°": "code", "Actividad": "activity", "Responsable": "lead", "Fuente": "resources", "m": "x"},
    """
= 1 | Asistencia técnica
- 1.1 | Visitas a fincas con roya | Extensión Rural | Fondo Cafetero | 1 2 3 7 8
- 1.2 | Distribución de plántulas resistentes | Vivero Central | Gobernación | 4 5 6
- 1.3 | Escuelas de campo para mujeres caficultoras | Extensión Rural | ONU Mujeres | 2 4 6 8 10
= 2 | Calidad y mercado
- 2.1 | Concurso departamental de taza | Laboratorio de Catación | Patrocinadores | 11
- 2.2 | Rueda de negocios con compradores de Asia | Comercialización | Procolombia | 9 10
- 2.3 | Boletín de precios | Comercialización | Fondo Cafetero | 1 2 3 4 5 6 7 8 9 10 11 12
- 2.4 | Misión comercial a la feria de Seúl | Comercialización | Cámara de Comercio | 4
- 2.5 | Certificación orgánica de dos asociaciones | Laboratorio de Catación | Cooperación holandesa | 3 5 7 9 11
= 3 | Administración
- 3.1 | Inventario de activos | Contabilidad | Recursos propios | 1 12
- 3.2 | Auditoría externa | Gerencia | Recursos propios | 2 3
""",
)  # fmt: skip
SISMO = read(
    "Servicio Sismológico Insular – Programación de actividades 2027", 2027, "es",
    {"Actividad": "activity", "m": "x", "Encargado": "lead", "Resultado": "product"},
    """
= A | Red de estaciones
- Mantenimiento preventivo de los nueve acelerógrafos | 3 4 9 | Taller de Instrumentos | Informe de mantenimiento
- Traslado de la estación Pico Alto a roca firme | 5 6 7 | Taller de Instrumentos | Estación en servicio
- Renovación de enlaces de radio | 10 11 | Telecomunicaciones | Enlaces renovados
= B | Preparación
- Simulacro nacional de sismo y tsunami | 8 | Enlace con Protección Civil | Acta del simulacro
- Charlas en liceos | 2 3 4 5 10 11 | Divulgación | 36 charlas
- Revisión del catálogo histórico | 1 2 3 4 5 6 7 8 9 10 11 12 | Sismicidad | Catálogo
""",
)  # fmt: skip


def _marks(item: Item, name: str) -> set[int]:
    return {int(m) for m in item.cells[name].split()}


def _dated(plan: Plan, name: str) -> Plan:
    """The plan with the marks of a column as dates, first to last, and the months as a further field."""
    for item in plan.rows:
        marks = sorted(_marks(item, name))
        letter = "" if name == "m" else "Q"
        ends = [f"{plan.year}-{letter}{m:02}" if not letter else f"{plan.year}-Q{m}" for m in (marks[0], marks[-1])]
        item.cells |= {"dates": "*", "months": ";".join(map(str, marks))}
        item.gold["dates"] = ends[0] if ends[0] == ends[1] else "/".join(ends)
    columns = {h: k for h, k in plan.columns.items() if h != name} | {"dates": "when"}
    return Plan(plan.title, plan.year, plan.language, columns | ({"months": "x"} if name == "m" else {}), plan.areas)


def seeds(path: Path) -> None:
    """Months shaded in the colour of the package, no letter in the cells; a legend of colours below."""
    small = ParagraphStyle("small", fontName="Helvetica", fontSize=8.5, leading=10)
    rows: list[list[Any]] = [["Task", "Description", "Responsible", "Output", *"JFMAMJJASOND"]]
    style: list[Any] = [
        ("GRID", (0, 0), (-1, -1), 0.4, colors.grey),
        ("FONT", (0, 0), (-1, 0), "Helvetica-Bold", 8.5),
        ("FONT", (0, 1), (-1, -1), "Helvetica", 8.5),
        ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#e8e8e8")),
    ]
    for area, hue in zip(SEEDS.areas, ("#2e7d32", "#1565c0", "#ef6c00"), strict=True):
        style += [
            ("SPAN", (0, len(rows)), (-1, len(rows))),
            ("FONT", (0, len(rows)), (0, len(rows)), "Helvetica-Bold", 8.5),
        ]
        rows.append([f"{area.number} {area.title}"] + [""] * 15)
        for item in area.rows:
            style += [
                ("BACKGROUND", (3 + m, len(rows)), (3 + m, len(rows)), colors.HexColor(hue)) for m in _marks(item, "m")
            ]
            rows.append([Paragraph(item.cells[h], small) for h in SEEDS.headers[:4]] + [""] * 12)
    story = [
        Paragraph(SEEDS.title, ParagraphStyle("t", fontName="Helvetica-Bold", fontSize=13, leading=20)),
        Table(rows, [38, 215, 130, 90] + [22] * 12, style=style),
        Spacer(1, 6),
        Paragraph("Shaded cells: months of work. Colours follow the work packages.", small),
    ]
    SimpleDocTemplate(
        str(path), pagesize=landscape(A4), invariant=1, leftMargin=40, rightMargin=40, topMargin=40
    ).build(story)
    for area in SEEDS.areas:
        area.number = f"{area.number} || {area.number[2:]}"
    write_both(path.stem, _dated(SEEDS, "m"))


def city(path: Path) -> None:
    """Quarters below one heading, between the money and the evidence; full circles; the area in a merged cell above its rows."""
    body = []
    for area in CITY.areas:
        body.append(f"<tr><th colspan='8' class='a'>Priority {area.number}: {area.title}</th></tr>")
        for i in area.rows:
            quarters = "".join(f"<td class='q'>{'●' if q in _marks(i, 'q') else ''}</td>" for q in (1, 2, 3, 4))
            body.append(
                "<tr>"
                + "".join(f"<td>{escape(i.cells[h])}</td>" for h in CITY.headers[:3])
                + quarters
                + f"<td>{escape(i.cells['What it delivers'])}</td></tr>"
            )
    head = "<tr><th rowspan=2>Delivery action</th><th rowspan=2>Directorate</th><th rowspan=2>Source of money</th><th colspan=4>2025</th><th rowspan=2>What it delivers</th></tr><tr><th>Q1</th><th>Q2</th><th>Q3</th><th>Q4</th></tr>"
    style = "@page{size:A4;margin:15mm}body{font:10pt 'Liberation Sans'}table{border-collapse:collapse}td,th{border:1px solid #666;padding:4px}.q{text-align:center;width:22px}.a{text-align:left;background:#dfe8d8}"
    chromium(
        f"<meta charset='utf-8'><title>Delivery Plan</title><style>{style}</style><h1>{CITY.title}</h1><table>{head}{''.join(body)}</table>",
        path,
    )
    for area in CITY.areas:
        area.number = f"{area.number} || Priority {area.number}"
    write_both(path.stem, _dated(CITY, "q"))


def _shade(cell: Any) -> None:
    fill = OxmlElement("w:shd")
    fill.set(qn("w:val"), "clear")
    fill.set(qn("w:fill"), "7F7F7F")
    cell._tc.get_or_add_tcPr().append(fill)


def _document(title: str) -> Any:
    doc = Document()
    section = doc.sections[0]
    section.orientation, section.page_width, section.page_height = WD_ORIENT.LANDSCAPE, Cm(29.7), Cm(21)
    section.left_margin = section.right_margin = Cm(1.5)
    doc.styles["Normal"].font.size = Pt(9)
    doc.styles["Normal"].font.name = "Liberation Sans"
    doc.add_paragraph().add_run(title).bold = True
    return doc


def cafe(path: Path) -> None:
    """Word: `E F M A M J J A S O N D`, months shaded in the table, one table an area."""
    doc = _document(CAFE.title)
    for area in CAFE.areas:
        doc.add_heading(f"{area.number}. {area.title}", 2)
        table = doc.add_table(1, 16, style="Table Grid")
        for cell, text in zip(table.rows[0].cells, [*CAFE.headers[:4], *"EFMAMJJASOND"], strict=True):
            cell.paragraphs[0].add_run(text).bold = True
        for item in area.rows:
            cells = table.add_row().cells
            for cell, name in zip(cells, CAFE.headers[:4], strict=False):
                cell.text = item.cells[name]
            for month in _marks(item, "m"):
                _shade(cells[3 + month])
    doc.save(str(path))
    settle(path)
    write_both(path.stem, _dated(CAFE, "m"))


def sismo(path: Path) -> None:
    """Printed by LibreOffice: months by number below `Meses`, crossed with X, between the activity and the person."""
    doc = _document(SISMO.title)
    table = doc.add_table(2, 15, style="Table Grid")
    table.autofit = False
    widths = [6.4, *[0.75] * 12, 4.5, 4.5]
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)
    top, low = table.rows[0].cells, table.rows[1].cells
    for at, text in ((0, "Actividad"), (13, "Encargado"), (14, "Resultado")):
        top[at].merge(low[at]).text = text
    top[1].merge(top[12]).text = "Meses"
    for month in range(1, 13):
        low[month].text = str(month)
    for area in SISMO.areas:
        cells = table.add_row().cells
        cells[0].merge(cells[14]).text = f"{area.number}. {area.title}"
        for item in area.rows:
            cells = table.add_row().cells
            cells[0].text, cells[13].text, cells[14].text = (
                item.cells[h] for h in ("Actividad", "Encargado", "Resultado")
            )
            for month in _marks(item, "m"):
                cells[month].text = "X"
            for cell, width in zip(cells, widths, strict=True):
                cell.width = Cm(width)
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, path.stem + ".docx")
        doc.save(str(source))
        office(source, path)
    write_both(path.stem, _dated(SISMO, "m"))


DOCUMENTS = (
    Made("2-41-seeds-2013-en", 2, "pdf", "third", ("en",), "months by shading in three colours, with gaps; a legend", seeds),
    Made("2-42-resilience-2025-en", 2, "pdf", "third", ("en",), "quarters under a heading of two levels in the middle, circles, with gaps, no codes", city),
    Made("2-51-cafe-2016-es", 2, "docx", "third", ("es",), "`E F M A M J J A S O N D` by shading in Word, with gaps", cafe),
    Made("2-52-sismologico-2027-es", 2, "pdf", "third", ("es",), "months by number with X between activity and person, areas in merged rows", sismo),
)  # fmt: skip
