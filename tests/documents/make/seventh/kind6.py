"""Kind 6: two languages in one table."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from docx.enum.section import WD_ORIENT
from fifth.gold import Row, both, by, either, when
from made import Made
from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, Side
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer

from seventh.rows import table
from seventh.tools import fill, grid, paper, style, widths, word

Areas = Sequence[tuple[str, str, str]]


def editions(
    stem: str, titles: tuple[str, str], year: int, areas: Areas, rows: tuple[list[Row], list[Row]], **more: str
) -> None:
    """Gold of the Spanish and of the English edition."""
    for k, language in enumerate(("es", "en")):
        named = [(n, either(a[k], f"{a[0]} / {a[1]}"), "", "*") for n, *a in areas]
        title = either(titles[k], f"{titles[0]} / {titles[1]}", f"{titles[1]} / {titles[0]}", " ".join(titles))
        both(f"{stem}.{language}", title, year, language, named, rows[k], **more)


# --- 141: a marine commission -
SEA_AREAS = (("1", "INVESTIGACIÓN MARINA", "MARINE RESEARCH"), ("2", "PESCA RESPONSABLE", "RESPONSIBLE FISHING"))
SEA = (
    ("1", "1.1", "Crucero de evaluación del atún aleta amarilla", "Yellowfin tuna assessment cruise",
     "Comité Científico",
     "Scientific Committee", "marzo-abril", "March-April"),
    ("1", "1.2", "Base de datos común de varamientos de cetáceos", "Shared database of cetacean strandings", "Ecuador",
     "Ecuador",
     "2.º semestre", "Second half"),
    ("1", "1.3", "Taller sobre marcado satelital de tortugas en Punta Brava",
     "Workshop on satellite tagging of turtles in Punta Brava",
     "Costa Rica", "Costa Rica", "18 y 19 de mayo de 2019", "18 and 19 May 2019"),
    ("2", "2.1", "Manual de liberación de tiburones", "Shark release manual", "Comité Científico",
     "Scientific Committee",
     "hasta el 30 de septiembre", "by 30 September"),
    ("2", "2.2", "Observadores a bordo de la flota palangrera", "Observers on board the longline fleet", "Panamá",
     "Panama",
     "todo el año", "all year"),
    ("2", "2.3", "Inspección conjunta en puerto", "Joint port inspection", "Secretaría Ejecutiva",
     "Executive Secretariat",
     "T4 2019", "Q4 2019"),
)  # fmt: skip


def pairs(spans: Sequence[tuple[str, str, Row]]) -> tuple[dict[str, Row], dict[str, Row]]:
    """Dates by the Spanish and by the English words."""
    return {a: {**r, "date_text": a} for a, _, r in spans}, {b: {**r, "date_text": b} for _, b, r in spans}


SEA_DATES = pairs((
    ("marzo-abril", "March-April", when("", "2019-03/2019-04")),
    ("2.º semestre", "Second half", when("", "2019-H2")),
    ("18 y 19 de mayo de 2019", "18 and 19 May 2019", when("", "2019-05", "2019-05-18", "2019-05-19")),
    ("hasta el 30 de septiembre", "by 30 September", by("", "2019-09-30")),
    ("todo el año", "all year", when("", "2019")),
    ("T4 2019", "Q4 2019", when("", "2019-Q4")),
))  # fmt: skip


def sea(path: Path) -> None:
    """Paired columns, bilingual area rows."""
    stem = "6-141-oceanos-2019-bi"
    titles = ("PLAN DE TRABAJO 2019", "WORK PLAN 2019")
    lines = [["N.º / No.", "Actividad", "Activity", "Responsable", "Lead", "Plazo", "Timing"]]
    more: list[tuple[object, ...]] = [("BACKGROUND", (0, 0), (-1, 0), colors.Color(0.75, 0.88, 0.95))]
    rows: tuple[list[Row], list[Row]] = ([], [])
    for number, *names in SEA_AREAS:
        more.append(("SPAN", (0, len(lines)), (-1, len(lines))))
        lines.append([f"<b>{number}. {names[0]} / {names[1]}</b>", *[""] * 6])
        for area, *cells in SEA:
            if area == number:
                lines.append(cells)
                for k in (0, 1):
                    fixed = {"place": either("", "Punta Brava")} if "Punta Brava" in cells[1] else {}
                    rows[k].extend(table((number, either(names[k], " / ".join(names))),
                                         ("code", "activity", "lead", "date"),
                                         [(cells[0], cells[1 + k], cells[3 + k], cells[5 + k])], SEA_DATES[k], 2019,
                                         **fixed))  # fmt: skip

    def marks(canvas: Canvas, doc: SimpleDocTemplate) -> None:
        canvas.setFont("Helvetica-Oblique", 8)
        canvas.drawCentredString(421, 25, f"CPPC/PT-2019 — {doc.page}")

    story = [
        Paragraph("Comisión del Pacífico Panamericano Central / Central Panamerican Pacific Commission",
                  style(10, centre=True)),
        Paragraph(f"{titles[0]} / {titles[1]}", style(14, bold=True, centre=True, spaceAfter=12, leading=20)),
        grid(lines, [50, 165, 165, 95, 95, 95, 85], style(8.5), style(8.5, bold=True), more=more),
        Spacer(1, 10),
    ]  # fmt: skip
    paper(path, story, landscape(A4), 40, marks, titles[0])
    editions(stem, titles, 2019, SEA_AREAS, rows)


# --- 142: a coffee institute's regional programme, Word -
COFFEE = (
    ("Variedades resistentes a la roya: parcelas demostrativas", "Rust-resistant varieties: demonstration plots",
     "12 parcelas", "12 plots",
     "Guatemala", "Guatemala", "Promecafé", "Promecafé", "I trimestre de 2016", "First quarter of 2016"),
    ("Curso de catación para mujeres productoras", "Cupping course for women growers", "Curso", "Course", "Honduras",
     "Honduras",
     "BID", "IDB", "junio de 2016", "June 2016"),
    ("Estudio de costos de producción", "Production cost study", "Estudio", "Study", "Secretaría Técnica",
     "Technical Secretariat",
     "BID", "IDB", "julio-octubre de 2016", "July-October 2016"),
    ("Boletín agroclimático", "Agroclimatic bulletin", "Cuatro boletines", "Four bulletins", "Secretaría Técnica",
     "Technical Secretariat", "Países", "Countries", "todo 2016", "all of 2016"),
    ("Intercambio técnico sobre secado solar", "Technical exchange on solar drying", "Informe", "Report", "El Salvador",
     "El Salvador",
     "Países", "Countries", "23 de noviembre de 2016", "23 November 2016"),
)  # fmt: skip
COFFEE_DATES = pairs((
    ("I trimestre de 2016", "First quarter of 2016", when("", "2016-Q1")),
    ("junio de 2016", "June 2016", when("", "2016-06")),
    ("julio-octubre de 2016", "July-October 2016", when("", "2016-07/2016-10")),
    ("todo 2016", "all of 2016", when("", "2016")),
    ("23 de noviembre de 2016", "23 November 2016", by("", "2016-11-23", bare=True)),
))  # fmt: skip


def coffee(path: Path) -> None:
    """Ten paired columns, empty last row."""
    stem = "6-142-cafe-2016-bi"
    titles = ("Programa anual de actividades 2016", "Annual programme of activities 2016")
    doc = word("Calibri", 10)
    section = doc.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = section.page_height, section.page_width
    doc.add_paragraph("Red Mesoamericana del Café / Mesoamerican Coffee Network")
    doc.add_heading(titles[0], 1)
    doc.add_heading(titles[1], 1)
    heads = (
        "Actividad",
        "Activity",
        "Producto",
        "Output",
        "Responsable",
        "Lead",
        "Recursos",
        "Resources",
        "Fecha",
        "Date",
    )
    widths(fill(doc, [heads, *COFFEE, ("",) * 10], size=8), [95, 95, 60, 60, 62, 62, 55, 55, 60, 60])
    doc.add_paragraph(
        "Aprobado en Antigua Guatemala el 27 de noviembre de 2015. / Approved in Antigua Guatemala on 27 November 2015."
    )
    doc.save(str(path))
    columns = ("activity", "product", "lead", "resources", "date")
    rows = tuple(table(("", ""), columns, [c[k::2] for c in COFFEE], COFFEE_DATES[k], 2016) for k in (0, 1))
    editions(stem, titles, 2016, (), (rows[0], rows[1]), adopted_on="2015-11-27", adopted_at="Antigua Guatemala")


# --- 143: a transit authority, spreadsheet, English first -
BUS = (
    ("TR-1", "Relaunch of the riverside bus corridor", "Relanzamiento del corredor de autobuses ribereño", "Operations",
     "Operaciones",
     "Q1 2023", "T1 2023", 1250000),
    ("TR-2", "Contactless fare pilot on route 9", "Piloto de pago sin contacto en la ruta 9", "Revenue", "Recaudación",
     "April to July 2023", "abril a julio de 2023", 310500.75),
    ("TR-3", "Accessibility audit of stops", "Auditoría de accesibilidad de las paradas", "Planning", "Planificación",
     "Q3 2023", "T3 2023", 48000),
    ("TR-4", "Recruitment of sixty drivers", "Contratación de sesenta conductores", "Human Resources",
     "Recursos Humanos",
     "Year-round", "Todo el año", 2100000),
    ("TR-5", "Survey of riders", "Encuesta a los usuarios", "Planning", "Planificación", "November 2023",
     "noviembre de 2023", 22400),
)  # fmt: skip
BUS_DATES = pairs((
    ("T1 2023", "Q1 2023", when("", "2023-Q1")),
    ("abril a julio de 2023", "April to July 2023", when("", "2023-04/2023-07")),
    ("T3 2023", "Q3 2023", when("", "2023-Q3")),
    ("Todo el año", "Year-round", when("", "2023")),
    ("noviembre de 2023", "November 2023", when("", "2023-11")),
))  # fmt: skip


def bus(path: Path) -> None:
    """English first, shared code and budget, total."""
    stem = "6-143-transito-2023-bi"
    titles = ("Plan de Servicio 2023", "Service Plan 2023")
    book = Workbook()
    sheet = book.active
    sheet.title = "2023"
    sheet["A1"], sheet["A2"] = "Rio Hondo County Transit Authority", f"{titles[1]} / {titles[0]}"
    sheet["A2"].font = Font(bold=True, size=14)
    heads = (
        "ID",
        "Activity",
        "Actividad",
        "Department",
        "Departamento",
        "Timing",
        "Plazo",
        "Budget / Presupuesto (USD)",
    )
    thin = Side(style="thin")
    for r, line in enumerate((heads, *BUS)):
        for c, value in enumerate(line):
            cell = sheet.cell(4 + r, 1 + c, value)
            cell.border = Border(left=thin, right=thin, top=thin, bottom=thin)
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            cell.font = Font(bold=r == 0)
            if c == 7:
                cell.number_format = "#,##0.00"
    sheet.cell(9 + 1, 2, "Total")
    sheet.cell(9 + 1, 8, "=SUM(H5:H9)")
    for column, size in zip("ABCDEFGH", (7, 36, 36, 18, 18, 18, 18, 16), strict=True):
        sheet.column_dimensions[column].width = size
    book.save(path)
    rows = tuple(
        table(("", ""), ("code", "activity", "lead", "date", "budget"),
              [(c[0], c[2 - k], c[4 - k], c[6 - k], f"{c[7]:.2f}") for c in BUS],
              BUS_DATES[k], 2023, ("en", "USD"))
        for k in (0, 1)
    )  # fmt: skip
    editions(stem, titles, 2023, (), (rows[0], rows[1]))


# --- 144: an alliance of museums, web page -
MUSEUM_AREAS = (("A", "Colecciones", "Collections"), ("B", "Públicos", "Audiences"))
MUSEUM = (
    ("A", "A1", "Protocolo de préstamo entre museos", "Loan protocol between museums", "Perú / Peru", "02/2021",
     "2021-02"),
    ("A", "A2", "Digitalización de cerámica precolombina", "Digitisation of pre-Columbian pottery", "México / Mexico",
     "05/2021", "2021-05"),
    ("A", "A3", "Guía de depósitos seguros", "Guide to safe storage", "España / Spain", "10/2021", "2021-10"),
    ("B", "B1", "Exposición itinerante «Barro y memoria»", "Touring exhibition \"Clay and memory\"", "Chile", "09/2021",
     "2021-09"),
    ("B", "B2", "Seminario web sobre públicos jóvenes", "Webinar on young audiences", "Brasil / Brazil", "06/2021",
     "2021-06"),
)  # fmt: skip


def museum(path: Path) -> None:
    """No th, shared columns hold both languages."""
    stem = "6-144-museos-2021-bi"
    titles = ("Plan anual 2021", "Annual plan 2021")
    out = [('<!DOCTYPE html><html><head><meta charset="utf-8"><title>Alianza Iberoamericana de Museos de '
           'Barro</title></head><body>'),
           f"<h1>{titles[0]} / {titles[1]}</h1>",
           "<p>Alianza de Museos del Barro &middot; Clay Museums Alliance</p>"]  # fmt: skip
    rows: tuple[list[Row], list[Row]] = ([], [])
    for letter, *names in MUSEUM_AREAS:
        out += [f"<h2>{letter}. {names[0]} / {names[1]}</h2>", "<table>",
                ("<tr><td>C&oacute;d.</td><td>Actividad</td><td>Activity</td><td>Pa&iacute;s l&iacute;der / Lead "
                "country</td>"
                "<td>Fecha / Date</td></tr>")]  # fmt: skip
        for area, *cells, month in MUSEUM:
            if area == letter:
                out.append("<tr>" + "".join(f"<td>{c}</td>" for c in cells) + "</tr>")
                for k in (0, 1):
                    parts = cells[3].split(" / ")
                    lead = either(parts[k if len(parts) > 1 else 0], cells[3])
                    codes = {"Perú": "PE", "México": "MX", "España": "ES", "Chile": "CL", "Brasil": "BR"}[parts[0]]
                    date = {cells[4]: when(cells[4], month)}
                    rows[k].extend(table((letter, either(names[k], " / ".join(names))), ("code", "activity", "date"),
                                         [(cells[0], cells[1 + k], cells[4])], date, 2021, lead=lead,
                                         lead_bodies=codes))  # fmt: skip
        out.append("</table>")
    out.append("<p><small>&Uacute;ltima actualizaci&oacute;n / Last updated: 11/01/2021</small></p></body></html>")
    path.write_text("\n".join(out) + "\n", encoding="utf-8")
    editions(stem, titles, 2021, MUSEUM_AREAS, rows)


DOCUMENTS = (
    Made("6-141-oceanos-2019-bi", 6, "pdf", "seventh", ("es", "en"), "paired columns, bilingual area rows", sea),
    Made("6-142-cafe-2016-bi", 6, "docx", "seventh", ("es", "en"), "ten paired columns, empty last row", coffee),
    Made(
        "6-143-transito-2023-bi",
        6,
        "xlsx",
        "seventh",
        ("es", "en"),
        "English first, shared code and budget, total",
        bus,
    ),
    Made(
        "6-144-museos-2021-bi", 6, "html", "seventh", ("es", "en"), "no th, shared columns hold both languages", museum
    ),
)
