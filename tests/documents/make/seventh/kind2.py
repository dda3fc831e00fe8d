"""Kind 2: Gantt columns."""

from __future__ import annotations

from pathlib import Path

from docx.enum.section import WD_ORIENT
from docx.shared import Pt
from fifth.gold import Row, both, either
from made import Made
from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, LETTER, landscape
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer

from seventh.rows import gantt, quarters, table
from seventh.tools import fill, grid, paper, shade, style, through_office, widths, word

PARKS = (
    ("1", "Control y vigilancia", (
        ("1.1", "Patrullajes terrestres en la zona de amortiguamiento", "Jefatura de Guardaparques", "48 patrullajes",
         (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)),
        ("1.2", "Sobrevuelos de verificación de deforestación", "Jefatura de Guardaparques", "3 sobrevuelos",
         (4, 8, 11)),
        ("1.3", "Mantenimiento de hitos y letreros", "Logística", "60 hitos", (5, 6, 7)),
    )),
    ("2", "Turismo sostenible", (
        ("2.1", "Capacitación de guías locales de Huayllapampa", "Área de Uso Público", "2 cursos", (2, 3)),
        ("2.2", "Actualización del plan de sitio del mirador", "Área de Uso Público", "1 plan", (9, 10, 11, 12)),
    )),
    ("3", "Investigación", (
        ("3.1", "Censo de vicuñas", "Especialista en Fauna", "1 censo", (6,)),
        ("3.2", "Registro de caudales en bofedales", "Especialista en Fauna", "6 registros", (1, 3, 5, 7, 9, 11)),
    )),
)  # fmt: skip


def parks(path: Path) -> None:
    """Months by letter, area rows, X."""
    stem, title = "2-141-parques-2019-es", "PLAN OPERATIVO ANUAL 2019"
    small, bold = style(7.5), style(7.5, bold=True, centre=True)
    lines = [["Cód.", "Actividad", "Responsable", "Meta", *"EFMAMJJASOND"]]
    rows: list[Row] = []
    more: list[tuple[object, ...]] = [("BACKGROUND", (0, 0), (-1, 0), colors.Color(0.8, 0.88, 0.8))]
    for number, name, acts in PARKS:
        more += [
            ("SPAN", (0, len(lines)), (-1, len(lines))),
            ("BACKGROUND", (0, len(lines)), (-1, len(lines)), colors.lightgrey),
        ]
        lines.append([f"<b>LÍNEA {number}: {name.upper()}</b>", *[""] * 15])
        for code, text, lead, goal, months in acts:
            lines.append([code, text, lead, goal, *("X" if m in months else "" for m in range(1, 13))])
            rows += table((either(number, f"LÍNEA {number}"), name.upper()), ("code", "activity", "lead", "extra:Meta"),
                          [(code, text, lead, goal)], {}, 2019, **gantt(2019, months))  # fmt: skip
    lines.append(["", "<b>Total de actividades programadas: 7</b>", *[""] * 14])

    def marks(canvas: Canvas, doc: SimpleDocTemplate) -> None:
        canvas.setFont("Helvetica", 7)
        canvas.drawString(40, 565, "Servicio de Áreas Protegidas de la Región Puna Alta — Perú")
        canvas.drawRightString(800, 25, f"POA 2019 - Pág. {doc.page}")

    story = [
        Paragraph(title, style(14, bold=True, centre=True)),
        Paragraph("Reserva Paisajística Huayllapampa", style(10, centre=True, spaceAfter=10)),
        grid(lines, [32, 225, 120, 75, *[24] * 12], small, bold, more=[*more, ("ALIGN", (4, 0), (-1, -1), "CENTER")]),
        Spacer(1, 8),
        Paragraph("Fuente: Jefatura de la Reserva. Aprobado con R.J. N.º 014-2018 del 21 de diciembre de 2018.",
                  style(7)),
    ]  # fmt: skip
    paper(path, story, landscape(A4), 40, marks, title)
    areas = [(either(n, f"LÍNEA {n}"), t.upper(), "", "*") for n, t, _ in PARKS]
    both(stem, title, 2019, "es", areas, rows, adopted_on="2018-12-21 || ∅")


SPORT = (
    ("Community sport", (
        ("Run the Saturday netball league in six parishes", "Community Sport Officer", "EC$ 18,000", (1, 2)),
        ("Refurbish the Grand Anse hard court", "Facilities Manager", "EC$ 64,500", (3,)),
        ("Swimming lessons for primary schools", "Community Sport Officer", "EC$ 22,000", (2, 3, 4)),
    )),
    ("High performance", (
        ("Prepare the team for the Windward Islands Games", "High Performance Lead", "EC$ 95,000", (1, 2, 3)),
        ("Coach certification, level 2", "High Performance Lead", "EC$ 12,750", (4,)),
        ("Medical screening of the national squads", "Sports Physician", "EC$ 9,300", (1, 4)),
    )),
)  # fmt: skip


def sport(path: Path) -> None:
    """Shaded quarters, budget, area rows, total."""
    stem, title = "2-142-sports-2022-en", "Operational Plan 2022"
    rows: list[Row] = []

    def write(source: Path) -> None:
        doc = word("Liberation Serif", 11)
        section = doc.sections[0]
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = section.page_height, section.page_width
        doc.add_heading("National Sports Council of St. Aldwyn", 2)
        doc.add_heading(title, 1)
        doc.add_paragraph("A shaded cell shows the quarter of 2022 in which the work is done.")
        lines, marked = [["Activity", "Responsible officer", "Budget", "Q1", "Q2", "Q3", "Q4"]], []
        for name, acts in SPORT:
            lines.append([name, *[""] * 6])
            marked.append((len(lines) - 1, (), name))
            for text, lead, cost, found in acts:
                lines.append([text, lead, cost, *[""] * 4])
                marked.append((len(lines) - 1, found, ""))
        lines.append(["Total", "", "EC$ 221,550", *[""] * 4])
        made = fill(doc, lines, size=10)
        widths(made, [235, 130, 75, 45, 45, 45, 45])
        for k, found, name in marked:
            if name:
                made.cell(k, 0).merge(made.cell(k, 6))
                for cell in made.rows[k].cells:
                    shade(cell, "DDE6F0")
                made.cell(k, 0).text = name
                made.cell(k, 0).paragraphs[0].runs[0].bold = True
            for q in found:
                shade(made.cell(k, 2 + q), "2E75B6")
        doc.add_paragraph("Prepared by the Secretariat, 3 December 2021").paragraph_format.space_before = Pt(12)
        doc.save(str(source))

    through_office(path, "docx", "pdf", write)
    for name, acts in SPORT:
        for *cells, found in acts:
            rows += table(
                ("", name), ("activity", "lead", "budget"), [cells], {}, 2022, ("en", "XCD"), **quarters(2022, found)
            )
    both(stem, title, 2022, "en", [("", n, "", "*") for n, _ in SPORT], rows)


MARKET = (
    (1, "Censo de puestos y permisionarios", "Dirección de Mercados", "Padrón actualizado", (2, 3, 4)),
    (2, "Recambio de luminarias de la nave central", "Obras y Mantenimiento", "120 luminarias LED", (5, 6)),
    (3, "Campaña de control de plagas", "Bromatología", "Certificados de desinfección", (1, 4, 7, 10)),
    (4, "Ferias francas en los barrios", "Dirección de Mercados", "Diez ferias", (3, 4, 5, 6, 7, 8, 9, 10, 11, 12)),
    (5, "Curso de manipulación de alimentos", "Bromatología", "Carnet sanitario", (8,)),
    (6, "Compactadora de residuos: licitación y puesta en marcha", "Administración", "Equipo operativo", (9, 10, 11)),
)
MONTHS_ES = ["Ene", "Feb", "Mar", "Abr", "May", "Jun", "Jul", "Ago", "Sep", "Oct", "Nov", "Dic"]


def market(path: Path) -> None:
    """Two-level header, x and shading, from a spreadsheet."""
    stem, title = "2-143-mercados-2017-es", "PLAN ANUAL DE GESTIÓN 2017"

    def write(source: Path) -> None:
        book = Workbook()
        sheet = book.active
        sheet.title = "Plan 2017"
        thin = Side(style="thin")
        box = Border(left=thin, right=thin, top=thin, bottom=thin)
        sheet["A1"], sheet["A2"] = "MUNICIPALIDAD DE VILLA QUEBRACHO — ENTE DE MERCADOS", title
        sheet["A1"].font = sheet["A2"].font = Font(bold=True, size=13)
        for column, head in zip("ABCD", ("N°", "Actividad", "Área a cargo", "Producto"), strict=True):
            sheet[f"{column}4"] = head
            sheet.merge_cells(f"{column}4:{column}5")
        sheet["E4"] = "CRONOGRAMA 2017"
        sheet.merge_cells("E4:P4")
        for k, month in enumerate(MONTHS_ES):
            sheet.cell(5, 5 + k, month)
        for k, (*cells, months) in enumerate(MARKET):
            for j, value in enumerate(cells):
                sheet.cell(6 + k, 1 + j, value)
            for m in months:
                cell = sheet.cell(6 + k, 4 + m, "x")
                cell.fill = PatternFill("solid", fgColor="FFD966")
        for row in sheet.iter_rows(min_row=4, max_row=11, max_col=16):
            for cell in row:
                cell.border, cell.font = box, Font(size=9, bold=cell.row < 6)
                cell.alignment = Alignment(
                    wrap_text=True, vertical="center", horizontal="center" if cell.column > 4 else None
                )
        sheet["A13"] = "Referencias: x = mes de ejecución prevista"
        for column, size in zip("ABCD", (5, 46, 22, 24), strict=True):
            sheet.column_dimensions[column].width = size
        for k in range(12):
            sheet.column_dimensions[sheet.cell(5, 5 + k).column_letter].width = 5
        sheet.page_setup.orientation, sheet.page_setup.fitToHeight = "landscape", 0
        sheet.sheet_properties.pageSetUpPr.fitToPage = True
        book.save(source)

    through_office(path, "xlsx", "pdf", write)
    rows = [r for *cells, months in MARKET for r in
            table(("", ""), ("code", "activity", "lead", "product"), [[str(c) for c in cells]], {}, 2017,
                  **gantt(2017, months))]  # fmt: skip
    both(stem, title, 2017, "es", [], rows)


SPECTRUM = (
    ("Award of the 700 MHz band by auction", "Spectrum Licensing", "Award report", (4, 8)),
    ("Drive-test survey of mobile coverage along the national highways", "Market Surveillance", "Coverage map", (7, 9)),
    ("Review of the interconnection rates", "Economic Regulation", "Determination", (10, 14)),
    ("Consumer complaints portal", "Consumer Affairs", "Portal online", (11, 12)),
    ("Type-approval mutual recognition with neighbouring regulators", "Standards", "Three agreements", (4, 15)),
    ("Audit of universal service projects", "Internal Audit", "Audit report", (13, 15)),
)


def fiscal(a: int, b: int) -> Row:
    """Months counted from January 2020; 13 is January 2021."""
    first, last = (f"{2020 + (m - 1) // 12}-{(m - 1) % 12 + 1:02}" for m in (a, b))
    days = {"2020-08": 31, "2020-09": 30, "2021-02": 28, "2020-12": 31, "2021-03": 31}[last]
    spans = {(10, 14): (), (4, 15): ("2020-Q2/2021-Q1",), (13, 15): ("2021-Q1",), (7, 9): ("2020-Q3",)}.get((a, b), ())
    return {"date_text": "*", "period": either(f"{first}/{last}", *spans), "start_date": f"{first}-01",
            "end_date": f"{last}-{days}", "inherited": "*"}  # fmt: skip


def spectrum(path: Path) -> None:
    """Shaded months of a financial year under two years."""
    stem, title = "2-144-telecom-2020-en", "Corporate Work Plan, Financial Year 2020/21"
    heads = ["Activity", "Lead department", "Deliverable"]
    lines = [
        [*heads, "2020", *[""] * 8, "2021", "", ""],
        ["", "", "", *["Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar"]],
    ]
    more: list[tuple[object, ...]] = [
        *(("SPAN", (c, 0), (c, 1)) for c in range(3)),
        ("SPAN", (3, 0), (11, 0)), ("SPAN", (12, 0), (14, 0)),
        ("BACKGROUND", (0, 0), (-1, 1), colors.Color(0.85, 0.85, 0.95)),
    ]  # fmt: skip
    rows: list[Row] = []
    for *cells, (a, b) in SPECTRUM:
        more.append(("BACKGROUND", (a - 1, len(lines)), (b - 1, len(lines)), colors.Color(0.15, 0.35, 0.6)))
        lines.append([*cells, *[""] * 12])
        rows += table(("", ""), ("activity", "lead", "product"), [cells], {}, 2020, **fiscal(a, b))
    story = [
        Paragraph("COMMUNICATIONS REGULATORY COMMISSION OF NYASORO", style(11, "Times-Roman", bold=True)),
        Paragraph(title, style(15, "Times-Roman", bold=True, spaceBefore=6, spaceAfter=6)),
        Paragraph("The financial year runs from 1 April 2020 to 31 March 2021. Bars show when each activity is "
                  "carried out.",
                  style(9, "Times-Roman", spaceAfter=10)),
        grid(lines, [180, 90, 75, *[30] * 12], style(8, "Times-Roman"), style(8, "Times-Roman", bold=True), 2, more),
    ]  # fmt: skip
    paper(path, story, landscape(LETTER), 40, None, title)
    both(stem, either(title, "Corporate Work Plan"), 2020, "en", [], rows)


DOCUMENTS = (
    Made("2-141-parques-2019-es", 2, "pdf", "seventh", ("es",), "months by letter, area rows, X", parks),
    Made("2-142-sports-2022-en", 2, "pdf", "seventh", ("en",), "shaded quarters, budget, area rows, total", sport),
    Made(
        "2-143-mercados-2017-es",
        2,
        "pdf",
        "seventh",
        ("es",),
        "two-level header, x and shading, from a spreadsheet",
        market,
    ),
    Made(
        "2-144-telecom-2020-en",
        2,
        "pdf",
        "seventh",
        ("en",),
        "shaded months of a financial year under two years",
        spectrum,
    ),
)
