"""Kind 8: spreadsheets and OpenDocument files."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from fifth.gold import Row, both, by, either, when
from made import Made
from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.worksheet import Worksheet

from seventh.rows import alts, table
from seventh.tools import fill, through_office, widths, word

THIN = Side(style="thin")
BOX = Border(left=THIN, right=THIN, top=THIN, bottom=THIN)
DAY = dt.datetime


def put(sheet: Worksheet, top: int, lines: list[list[object]], bold: int = 1, days: str = "dd/mm/yyyy") -> None:
    """Cells with borders from row `top`; dates are real dates."""
    for r, line in enumerate(lines):
        for c, value in enumerate(line):
            cell = sheet.cell(top + r, 1 + c, value)
            cell.border, cell.font = BOX, Font(bold=r < bold, size=10)
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            if isinstance(value, dt.datetime):
                cell.number_format = days
            elif isinstance(value, float):
                cell.number_format = "#,##0.00"


def sizes(sheet: Worksheet, *found: float) -> None:
    """Column widths."""
    for k, size in enumerate(found):
        sheet.column_dimensions["ABCDEFGHIJ"[k]].width = size


def between(a: dt.datetime, b: dt.datetime) -> Row:
    """From one real date to another."""
    span = f"{a:%Y-%m}/{b:%Y-%m}" if a.month != b.month else f"{a:%Y-%m}"
    return {**when("*", span, f"{a:%Y-%m-%d}", f"{b:%Y-%m-%d}"), "date_text": "*"}


# --- 141: customs, several sheets -
CUSTOMS = (
    ("1", "Facilitación del comercio", (
        ("Renovación del programa de operador autorizado", "Intendencia de Operaciones", "Reglamento publicado",
         DAY(2022, 2, 1), DAY(2022, 5, 31), 120000.0),
        ("Ventanilla única: módulo de permisos fitosanitarios", "Gerencia de Informática", "Módulo en producción",
         DAY(2022, 3, 15), DAY(2022, 9, 30), 845500.5),
        ("Estudio de tiempos de despacho en Puerto Quetzalito", "Unidad de Estudios", "Estudio", DAY(2022, 7, 1),
         DAY(2022, 8, 31), 75000.0),
    )),
    ("2", "Control y fiscalización", (
        ("Adquisición de dos escáneres móviles", "Gerencia Administrativa", "Dos escáneres", DAY(2022, 1, 10),
         DAY(2022, 12, 16), 9400000.0),
        ("Operativos conjuntos en frontera", "Intendencia de Fiscalización", "Informe de operativos", DAY(2022, 4, 1),
         DAY(2022, 12, 31), 310000.0),
    )),
)  # fmt: skip


def customs(path: Path) -> None:
    """A sheet an axis, real dates, totals, other sheets."""
    stem, title = "8-141-aduanas-2022-es", "PLAN OPERATIVO ANUAL 2022"
    book = Workbook()
    book.properties.created = book.properties.modified = DAY(2022, 1, 3)
    cover = book.active
    cover.title = "Instrucciones"
    for k, text in enumerate(("SERVICIO NACIONAL DE ADUANAS DE SAN JERÓNIMO", title,
                              "Llene una hoja por eje. No modifique los encabezados.",
                              "Las fechas se escriben con el formato dd/mm/aaaa. Los montos van en quetzales (GTQ)."),
                              1):  # fmt: skip
        cover.cell(k, 1, text)
    rows = []
    for number, name, acts in CUSTOMS:
        sheet = book.create_sheet(f"Eje {number}")
        sheet["A1"] = f"Eje {number}. {name}"
        sheet["A1"].font = Font(bold=True, size=12)
        sheet.merge_cells("A1:G1")
        lines: list[list[object]] = [
            ["No.", "Actividad", "Responsable", "Producto", "Fecha de inicio", "Fecha final", "Monto (GTQ)"]
        ]
        lines += [[k, *a] for k, a in enumerate(acts, 1)]
        lines += [["", "TOTAL EJE", "", "", "", "", float(sum(a[5] for a in acts))]]
        put(sheet, 3, lines)
        sizes(sheet, 5, 44, 26, 22, 14, 14, 16)
        for k, a in enumerate(acts, 1):
            cells = [(str(k), a[0], a[1], a[2], f"{a[5]:.2f}")]
            rows += table((either(number, f"Eje {number}"), name), ("code", "activity", "lead", "product", "budget"),
                          cells, {}, 2022,
                          ("en", "GTQ"), **between(a[3], a[4]))  # fmt: skip
    money = book.create_sheet("Resumen")
    put(
        money,
        1,
        [
            ["Renglón", "Aprobado 2021", "Solicitado 2022"],
            ["Servicios personales", 2100000.0, 2250000.0],
            ["Equipo", 500000.0, 9400000.0],
        ],
    )
    book.save(path)
    both(stem, title, 2022, "es", [(either(n, f"Eje {n}"), t, "", "*") for n, t, _ in CUSTOMS], rows)


# --- 142: a school district, OpenDocument spreadsheet -
SCHOOL = (
    ("Curriculum", "Adopt the grade 6 science materials", "Director of Curriculum", "Materials in all 14 schools",
     DAY(2019, 6, 30), "$212,000"),
    ("Curriculum", "Summer reading institute for teachers", "Literacy Coach", "60 teachers trained", DAY(2019, 8, 9),
     "$38,500"),
    ("Buildings", "Replace the roof at Eastgate Middle School", "Facilities", "Roof warranty", DAY(2019, 9, 2),
     "$1,150,000"),
    ("Buildings", "Lead testing of drinking fountains", "Facilities", "Test report", DAY(2019, 3, 29), "$19,750"),
    ("Buildings", "Radio system for school buses", "Transportation", "41 radios", DAY(2019, 10, 31), "$66,300"),
    ("Families", "Interpreter line in nine languages", "Family Services", "Service contract", DAY(2019, 1, 31),
     "$24,000"),
)  # fmt: skip


def school(path: Path) -> None:
    """Merged areas, real due dates."""
    stem, title = "8-142-schools-2019-en", "Superintendent's Work Plan 2019"
    rows: list[Row] = []

    def write(source: Path) -> None:
        book = Workbook()
        sheet = book.active
        sheet.title = "Work plan"
        sheet["A1"], sheet["A2"] = "Marlow Creek Unified School District", title
        sheet["A1"].font = sheet["A2"].font = Font(bold=True, size=13)
        heads = ["Focus area", "Task", "Owner", "Measure of success", "Due date", "Cost"]
        put(sheet, 4, [heads, *map(list, SCHOOL), ["Total", "", "", "", "", "$1,510,550"]], 1, "mm/dd/yyyy")
        for first, last in ((5, 6), (7, 9)):
            for k in range(first + 1, last + 1):
                sheet.cell(k, 1).value = None
            sheet.merge_cells(start_row=first, end_row=last, start_column=1, end_column=1)
        for cell in sheet[4][:6]:
            cell.fill = PatternFill("solid", fgColor="DDEBF7")
        sheet["A13"] = "Adopted by the Board of Education on December 11, 2018"
        sizes(sheet, 14, 44, 22, 26, 12, 14)
        book.save(source)

    through_office(path, "xlsx", "ods", write)
    for area, *cells in SCHOOL:
        day = cells[3]
        date = {**by("*", f"{day:%Y-%m-%d}", bare=True), "date_text": "*"}
        line = (cells[0], cells[1], cells[4].replace("$", "USD "))
        measure = either("", cells[2])
        rows += table(("", area), ("activity", "lead", "budget"), [line], {}, 2019, ("en", "USD"), product=measure,
                      product_type="*",
                      quantity="*", **date, **{"extra:Measure of success": either(cells[2], "")})  # fmt: skip
    both(
        stem,
        title,
        2019,
        "en",
        [("", a, "", "*") for a in ("Curriculum", "Buildings", "Families")],
        rows,
        adopted_on="2018-12-11 || ∅",
    )


# --- 143: an ombudsman, OpenDocument text -
OMBUDS = (
    ("I", "PROMOCIÓN DE DERECHOS", (
        ("Jornadas «Defensoría en tu barrio» en doce parroquias", "Dirección de Promoción", "Doce jornadas",
         "Fondos ordinarios", "marzo a noviembre"),
        ("Concurso de cuento sobre derechos de la niñez", "Delegación de Niñez", "Antología impresa", "UNICEF",
         "II trimestre"),
    )),
    ("II", "PROTECCIÓN", (
        ("Visitas de inspección a centros de privación de libertad", "Delegación Penitenciaria", "Informe especial",
         "Fondos ordinarios", "todo el año"),
        ("Sistema de registro de quejas en línea", "Oficina de Tecnología", "Sistema en operación", "PNUD",
         "30 de septiembre de 2017"),
        ("Protocolo de atención a personas migrantes", "Dirección de Atención al Público", "Protocolo", "ACNUR",
         "primer semestre"),
    )),
)  # fmt: skip
OMBUDS_DATES = {
    "marzo a noviembre": when("marzo a noviembre", "2017-03/2017-11"),
    "II trimestre": when("II trimestre", "2017-Q2"),
    "todo el año": when("todo el año", "2017"),
    "30 de septiembre de 2017": by("30 de septiembre de 2017", "2017-09-30", bare=True),
    "primer semestre": when("primer semestre", "2017-H1"),
}


def ombuds(path: Path) -> None:
    """Text document with a table an area, empty rows."""
    stem, title = "8-143-defensoria-2017-es", "Plan Operativo 2017"
    rows = []

    def write(source: Path) -> None:
        doc = word("Liberation Serif", 11)
        doc.add_paragraph("Defensoría de los Habitantes de Nueva Cartago").runs[0].bold = True
        doc.add_heading(title, 1)
        doc.add_paragraph("Aprobado mediante Acuerdo 031-2016 del 19 de diciembre de 2016.")
        for number, name, acts in OMBUDS:
            doc.add_heading(f"{number}. {name}", 2)
            heads = ("Actividad", "Dependencia", "Resultado", "Fuente de financiamiento", "Período")
            widths(fill(doc, [heads, *acts, ("", "", "", "", "")]), [150, 90, 75, 75, 70])
        doc.add_paragraph("ACNUR: Alto Comisionado de las Naciones Unidas para los Refugiados.")
        doc.save(str(source))

    through_office(path, "docx", "odt", write)
    for number, name, acts in OMBUDS:
        rows += table((number, name), ("activity", "lead", "product", "resources", "date"), acts, OMBUDS_DATES, 2017)
    both(stem, title, 2017, "es", [(n, t, "", "*") for n, t, _ in OMBUDS], rows, adopted_on="2016-12-19 || ∅")


# --- 144: an energy regulator, sheets by area, codes, words for dates -
ENERGY = (
    ("Licensing", "A", (
        ("A.01", "Issue the guideline on embedded solar generation", "Licensing Division", "Guideline", "Q1 2024",
         15000),
        ("A.02", "Determine eight pending applications for distribution licences", "Licensing Division", "Decisions",
         "Jan-Jun 2024", 42000),
    )),
    ("Tariffs", "B", (
        ("B.01", "Mid-term review of the multi-year tariff", "Economic Division", "Tariff order", "by 31 October 2024",
         98000),
        ("B.02", "Household affordability survey", "Economic Division", "Survey", "July–August 2024", 61250),
    )),
    ("Compliance", "C", (
        ("C.01", "Inspect fuel depots for fire safety", "Technical Division", "26 inspections", "All year", 33500),
        ("C.02", "Emergency drill with the system operator at Kiteto dam", "Technical Division", "Drill report",
         "16 May 2024", 8000),
    )),
)  # fmt: skip
ENERGY_DATES = {
    "Q1 2024": when("Q1 2024", "2024-Q1"),
    "Jan-Jun 2024": when("Jan-Jun 2024", "2024-H1"),
    "by 31 October 2024": by(alts("by |31 October 2024"), "2024-10-31"),
    "July–August 2024": when("July–August 2024", "2024-07/2024-08"),
    "All year": when("All year", "2024"),
    "16 May 2024": by("16 May 2024", "2024-05-16", bare=True),
}


def energy(path: Path) -> None:
    """Tables under each other, subtotals, lists."""
    stem, title = "8-144-energy-2024-en", "Annual Regulatory Work Programme 2024"
    book = Workbook()
    book.properties.created = book.properties.modified = DAY(2023, 12, 1)
    sheet = book.active
    sheet.title = "Programme 2024"
    sheet["B1"], sheet["B2"] = "Energy Regulatory Authority of Mwambani", title
    sheet["B3"] = "Amounts in US dollars (USD)"
    sheet["B2"].font = Font(bold=True, size=14)
    rows, at = [], 5
    heads = ["Code", "Activity", "Division", "Deliverable", "Timeline", "Budget (USD)", "Status"]
    for name, letter, acts in ENERGY:
        sheet.cell(at, 1, f"{letter}. {name}").font = Font(bold=True)
        sheet.merge_cells(start_row=at, end_row=at, start_column=1, end_column=7)
        put(
            sheet,
            at + 1,
            [heads, *([*a, "Not started"] for a in acts), ["", "Subtotal", "", "", "", sum(a[5] for a in acts), ""]],
        )
        at += len(acts) + 4
        cells = [(*a[:5], str(a[5]), "Not started") for a in acts]
        rows += table((letter, name), ("code", "activity", "lead", "product", "date", "budget", "extra:Status"), cells,
                      ENERGY_DATES, 2024,
                      ("en", "USD"), {"C.02": {"place": either("", "Kiteto dam")}})  # fmt: skip
    sizes(sheet, 8, 48, 20, 18, 20, 14, 12)
    lists = book.create_sheet("Lists")
    for k, text in enumerate(("Not started", "In progress", "Done", "Dropped"), 1):
        lists.cell(k, 1, text)
    team = book.create_sheet("Planning team")
    put(team, 1, [["Name", "Division", "E-mail"], ["N. Ochieng", "Economic Division", "n.ochieng@era.example"],
                  ["P. Mrema", "Technical Division", "p.mrema@era.example"]])  # fmt: skip
    book.save(path)
    both(stem, title, 2024, "en", [(a, t, "", "*") for t, a, _ in ENERGY], rows)


DOCUMENTS = (
    Made(
        "8-141-aduanas-2022-es",
        8,
        "xlsx",
        "seventh",
        ("es",),
        "a sheet an axis, real dates, totals, other sheets",
        customs,
    ),
    Made("8-142-schools-2019-en", 8, "ods", "seventh", ("en",), "merged areas, real due dates", school),
    Made(
        "8-143-defensoria-2017-es",
        8,
        "odt",
        "seventh",
        ("es",),
        "text document with a table an area, empty rows",
        ombuds,
    ),
    Made("8-144-energy-2024-en", 8, "xlsx", "seventh", ("en",), "tables under each other, subtotals, lists", energy),
)
