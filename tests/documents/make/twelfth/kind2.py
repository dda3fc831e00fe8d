"""Months and quarters as columns: a water utility (shaded DOCX), a school district (X), a ministry (shaded PDF)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from docx.enum.section import WD_ORIENT
from docx.shared import Cm
from fifth.gold import Area, Row, both, either, undated, when
from made import Made
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape, letter
from reportlab.platypus import Paragraph

from twelfth import kit


def marked(year: int, months: list[int]) -> Row:
    """Dates of marked months, also of those that do not follow each other."""
    if not months:
        return undated(year)
    first, last = months[0], months[-1]
    span = f"{year}-{first:02}" if first == last else f"{year}-{first:02}/{year}-{last:02}"
    return {**when("*", span), "extra:months": ";".join(map(str, months))}


# --- a water utility: shaded cells in a DOCX -------------------------------------------------------------------------

WATER_COLS = "code | activity | lead | product"
WATER: tuple[tuple[str, str, tuple[tuple[str, list[int]], ...]], ...] = (
    ("1", "Producción de agua potable", (
        (("1.1 | Limpieza de las galerías filtrantes de Ojo de Agua | Jefatura de Producción | Galerías "
         "operativas"), [1, 2]),
        ("1.2 | Monitoreo de calidad en 18 puntos de la red | Laboratorio | Reporte de calidad", list(range(1, 13))),
        ("1.3 | Mantenimiento de bombas sumergibles | Taller electromecánico | Bombas con mantenimiento", [3, 9]),
    )),
    ("2", "Distribución y pérdidas", (
        (("2.1 | Catastro de conexiones clandestinas en el Distrito 4 | Unidad Comercial | Padrón "
         "depurado"), [4, 5, 6, 7]),
        ("2.2 | Renovación de tubería de asbesto cemento | Obras y Proyectos | Tubería renovada", [5, 6, 8, 9, 10]),
    )),
    ("3", "Atención al usuario", (
        ("3.1 | Campaña de regularización de deudas | Unidad Comercial | Campaña ejecutada", [6, 12]),
        ("3.2 | Instalación de quioscos de consulta en mercados | Sistemas | Quioscos instalados", [11]),
    )),
)  # fmt: skip


def water(path: Path) -> None:
    """The shaded months of a DOCX, with two rows of heads."""
    doc = kit.new_docx("Verdana", 9)
    page = doc.sections[0]
    page.orientation, page.page_width, page.page_height = WD_ORIENT.LANDSCAPE, Cm(29.7), Cm(21)
    doc.add_heading("EMPRESA MUNICIPAL DE AGUA POTABLE Y ALCANTARILLADO “EMAPAS”", 2)
    doc.add_heading("Programación Operativa Anual – Gestión 2018", 1)
    table = doc.add_table(rows=2, cols=16)
    table.style = "Table Grid"
    for column, name in enumerate(("N.º", "Actividad", "Responsable", "Producto esperado")):
        kit.put(table.cell(0, column).merge(table.cell(1, column)), name, True, 8)
    kit.put(table.cell(0, 4).merge(table.cell(0, 15)), "Meses", True, 8)
    for month, letter_ in enumerate("EFMAMJJASOND"):
        kit.put(table.cell(1, 4 + month), letter_, True, 8)
    rows, areas = [], []
    for number, title, lines in WATER:
        kit.wide_row(table, f"Programa {number}. {title}", "F2F2F2", 8)
        area = (either(number, f"Programa {number}"), title)
        areas.append((*area, "", "*"))
        for printed, months in lines:
            row = kit.fill_row(table, [*kit.cut_cells(printed), *[""] * 12], size=8)
            for month in months:
                kit.shade(row.cells[3 + month], "5B9BD5")
            where = "*" if "Distrito" in printed or "mercados" in printed or "Ojo" in printed else ""
            rows.append(kit.line(WATER_COLS, area, printed, marked(2018, months), quantity="*", place=where))
    table.autofit = False
    for column, wide in zip(table.columns, (1.3, 6.6, 4, 4, *[0.7] * 12), strict=True):
        column.width = Cm(wide)
    for row in table.rows:
        for cell, wide in zip(row.cells, (1.3, 6.6, 4, 4, *[0.7] * 12), strict=True):
            if len(set(row.cells)) > 1:
                cell.width = Cm(wide)
    doc.add_paragraph("Las celdas sombreadas indican los meses de ejecución.")
    kit.save_docx(doc, path)
    both(path.stem, "Programación Operativa Anual – Gestión 2018", 2018, "es", areas, rows)


# --- a school district: quarters, a table for each goal --------------------------------------------------------------

SCHOOL_COLS = "activity | lead | product | - | - | - | - | resources"
SCHOOL: tuple[tuple[str, str, tuple[tuple[str, dict[str, str]], ...]], ...] = (
    ("1", "Every student reads by grade three", (
        (("Screen all K–2 students with the new literacy assessment | Curriculum Office | Screening data "
          "set | X |  |  | "
         "X | General fund"), {}),
        ("Hire four reading interventionists | Human Resources | Positions filled |  | X | X |  | Title I",
         {"quantity": "4"}),
        (("Summer reading camp at Pine Elementary | Community Schools | Camp roster and evaluation |  |  "
          "| X |  | State "
         "grant"), {"place": either("Pine Elementary", "")}),
    )),
    ("2", "Safe, modern buildings", (
        (("Replace rooftop HVAC units at the middle school | Facilities | Units commissioned |  | X | X | "
         " | Bond 2021"),
         {"place": "*"}),
        ("Review the district safety plan | Superintendent’s Cabinet | Revised safety plan | X |  |  |  | –", {}),
    )),
    ("3", "Engaged families", (
        (("Family technology nights | Library Services | Three evening events | X | X |  | X | "
         "PTA"), {"quantity": "3"}),
        (("Translate enrollment forms into Somali and Karen | Communications | Forms posted online | X | X | X | X | "
         "General fund"), {}),
    )),
)  # fmt: skip


def school(path: Path) -> None:
    """US letter; X in quarters; heads of two levels in each table."""
    small, bold = kit.style(size=8.5), kit.style("Helvetica-Bold", 8.5)
    heads = [
        kit.cells(["Action", "Lead", "Evidence / deliverable", "2023", "", "", "", "Funding source"], bold),
        kit.cells(["", "", "", "Q1", "Q2", "Q3", "Q4", ""], bold),
    ]
    looks: list[Any] = [("SPAN", (c, 0), (c, 1)) for c in (0, 1, 2, 7)] + [("SPAN", (3, 0), (6, 0))]
    looks += [("BACKGROUND", (0, 0), (-1, 1), colors.HexColor("#fde9d9")), ("ALIGN", (3, 0), (6, -1), "CENTER")]
    story: list[Any] = [
        kit.centred("Lakemont Unified School District No. 47", size=12),
        kit.centred("2023 District Operational Plan", size=17),
        Paragraph("Board of Education: A. Whitlow (President), M. Okafor, T. Lindqvist, R. Begay, S. "
                  "Pruitt. Adopted by "
                  "the Board on November 14, 2022.", small),
    ]  # fmt: skip
    rows, areas = [], []
    for number, title, lines in SCHOOL:
        area = (either(number, f"Goal {number}"), title)
        areas.append((*area, "", "*"))
        story += [kit.gap(10), Paragraph(f"Goal {number}: {title}", kit.style("Helvetica-Bold", 11)), kit.gap(4)]
        data = [*heads]
        for printed, more in lines:
            data.append(kit.cells(kit.cut_cells(printed), small))
            quarters = [q for q, mark in enumerate(kit.cut_cells(printed)[3:7], 1) if mark]
            months = [m for q in quarters for m in range(3 * q - 2, 3 * q + 1)]
            date = marked(2023, months)
            date["extra:months"] = "*"
            rows.append(kit.line(SCHOOL_COLS, area, printed, date, **more))
        story.append(kit.ruled(data, [150, 78, 96, 24, 24, 24, 24, 70], looks))
    scores = [["Indicator", "2021", "2022", "Target 2023"], ["Grade 3 reading proficiency", "51%", "54%", "60%"],
              ["Chronic absenteeism", "18%", "16%", "12%"]]  # fmt: skip
    story += [kit.gap(14), Paragraph("Scorecard", kit.style("Helvetica-Bold", 11)), kit.gap(4)]
    story.append(kit.ruled([kit.cells(r, small) for r in scores], [200, 60, 60, 80]))
    kit.pdf(path, story, letter, "LUSD 47", "Page %d")
    both(path.stem, "2023 District Operational Plan", 2023, "en", areas, rows, adopted_on="2022-11-14")


# --- a ministry: shaded months under their quarters, budget beside ---------------------------------------------------

TOUR_NAMES = ["Ene", "Feb", "Mar", "Abr", "May", "Jun", "Jul", "Ago", "Set", "Oct", "Nov", "Dic"]
TOUR_COLS = "code | activity | lead | -"
TOUR: tuple[tuple[Area, tuple[tuple[str, list[int], str], ...]], ...] = (
    (("A", "Promoción interna"), (
        ("A.1 | Feria “Tembi’u” de cocina regional en Encarnación | Dirección de Promoción | 180.000.000", [3, 4],
         "Encarnación"),
        ("A.2 | Difusión radial de las rutas jesuíticas | Comunicación | 65.400.000", [1, 2, 3, 7, 8, 12], ""),
    )),
    (("B", "Calidad de los servicios"), (
        ("B.1 | Categorización de posadas rurales | Dirección de Registro | 22.750.000", [5, 6, 7, 8, 9], ""),
        ("B.2 | Formación de guías locales | Escuela de Turismo | 48.000.000", [2, 6, 10], ""),
    )),
    (("C", "Inversión y estadística"), (
        ("C.1 | Encuesta de gasto del visitante | Observatorio Turístico | 95.000.000", [1, 7], ""),
        ("C.2 | Cartera de proyectos para inversionistas | Gabinete del Ministro | 15.000.000", [9, 10, 11], ""),
        ("C.3 | Cuenta satélite de turismo | Observatorio Turístico | 0", list(range(1, 13)), ""),
    )),
)  # fmt: skip


def tourism(path: Path) -> None:
    """Landscape; shading only, no marks."""
    small, bold, tiny = kit.style(size=8), kit.style("Helvetica-Bold", 8), kit.style("Helvetica-Bold", 6.5)
    quarters = [w for n in ("I Trim.", "II Trim.", "III Trim.", "IV Trim.") for w in (n, "", "")]
    data = [
        [*kit.cells(["Cód.", "Actividad", "Responsable"], bold), *kit.cells(quarters, tiny), Paragraph("Presupuesto (₲)"
         .replace("₲", "PYG"), bold)],
        ["", "", "", *kit.cells(TOUR_NAMES, tiny), ""],
    ]  # fmt: skip
    looks: list[Any] = [("SPAN", (c, 0), (c, 1)) for c in (0, 1, 2, 15)]
    looks += [("SPAN", (c, 0), (c + 2, 0)) for c in (3, 6, 9, 12)]
    rows, areas = [], []
    for area, lines in TOUR:
        areas.append((*area, "", "*"))
        looks += [("SPAN", (0, len(data)), (-1, len(data)))]
        data.append([Paragraph(f"Línea {area[0]}: {area[1]}", bold), *[""] * 15])
        read = (either(area[0], f"Línea {area[0]}"), area[1])
        for printed, months, place in lines:
            code, text, who, amount = kit.cut_cells(printed)
            looks += [
                ("BACKGROUND", (2 + m, len(data)), (2 + m, len(data)), colors.HexColor("#7f7f7f")) for m in months
            ]
            data.append([*kit.cells([code, text, who], small), *[""] * 12, Paragraph(amount, small)])
            money = {"budget": amount.replace(".", ""), "currency": "PYG", "place": place}
            rows.append(kit.line(TOUR_COLS, read, printed, marked(2020, months), **money))
    looks.append(("SPAN", (0, len(data)), (14, len(data))))
    data.append([Paragraph("Total general", bold), *[""] * 14, Paragraph("426.150.000", bold)])
    story = [
        kit.centred("MINISTERIO DE TURISMO Y ARTESANÍAS", "Times-Bold", 11),
        kit.centred("PLAN DE ACCIÓN 2020", "Times-Bold", 16),
        kit.gap(),
        kit.ruled(data, [32, 190, 110, *[23] * 12, 76], looks, repeatRows=2),
        kit.gap(),
        Paragraph("Resolución N.º 1.204 del 20 de diciembre de 2019, Asunción.", small),
    ]
    kit.pdf(path, story, landscape(A4), "", "- %d -", 40)
    full = [(either(a[0], f"Línea {a[0]}"), *a[1:]) for a in areas]
    both(path.stem, "PLAN DE ACCIÓN 2020", 2020, "es", full, rows, adopted_on=either("2019-12-20", ""),
         adopted_at=either("Asunción", ""))  # fmt: skip


DOCUMENTS = (
    Made("2-336-agua-2018-es", 2, "docx", "twelfth", ("es",), "shaded months in a DOCX", water),
    Made("2-337-school-2023-en", 2, "pdf", "twelfth", ("en",), "quarters marked with X, a table for each goal", school),
    Made("2-338-turismo-2020-es", 2, "pdf", "twelfth", ("es",), "shaded months under quarters", tourism),
)
