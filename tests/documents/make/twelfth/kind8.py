"""Office files: a bank (XLSX, a sheet for each line), a national archive (ODS), a department's government (ODT)."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

from docx.enum.section import WD_ORIENT
from docx.shared import Cm
from fifth.gold import Area, Row, both, by, either, when
from made import Made
from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

from twelfth import kit

EDGE = Border(*[Side("thin")] * 4)
STAMP = dt.datetime(2020, 1, 1)


def cell(sheet: Any, row: int, column: int, value: Any, bold: bool = False, fill: str = "", number: str = "") -> None:
    """A bordered cell."""
    found = sheet.cell(row, column, value)
    found.font, found.border = Font(bold=bold, name="Arial", size=9), EDGE
    found.alignment = Alignment(wrap_text=True, vertical="top")
    if fill:
        found.fill = PatternFill("solid", fgColor=fill)
    if number:
        found.number_format = number


def days(first: str, last: str, text: str) -> Row:
    """Dates of two day cells."""
    span = first[:7] if first[:7] == last[:7] else f"{first[:7]}/{last[:7]}"
    return when(either(text, "*"), span, first, last)


# --- a bank: a cover, three sheets of activities, indicators and a budget --------------------------------------------

FUND_COLS = "code | activity | product | lead | - | - | -"
FUND: tuple[tuple[str, Area, str, tuple[str, ...]], ...] = (
    ("Crédito", ("1", "Crédito productivo"), "Ampliar la cartera de pequeños productores", (
        ("1.1 | Lanzamiento de la línea “Quinua Real” en ferias locales | Línea habilitada | Gerencia de Negocios | "
        "2023-02-01 | 2023-04-28 | 1200000"),
        ("1.2 | Ruedas de crédito itinerantes en el altiplano sur | 14 ruedas realizadas | Agencia Challapata | "
        "2023-05-02 | 2023-09-29 | 86400.5"),
        ("1.3 | Revisión de tasas de la cartera agrícola | Informe al Directorio | Riesgos | 2023-06-01 | "
        "2023-06-30 | 0"),
    )),
    ("Servicios", ("2", "Servicios no financieros"), "Acompañar a las asociaciones en gestión y mercados", (
        ("2.1 | Cursos de costos para asociaciones | Veinte cursos | Desarrollo Productivo | 2023-03-06 | "
        "2023-11-24 | 154000"),
        "2.2 | Catálogo digital de productores | Catálogo en línea | Mercadeo | 2023-07-03 | 2023-08-31 | 47250",
    )),
    ("Gestión", ("3", "Gestión interna"), "Modernizar los sistemas del Fondo", (
        "3.1 | Migración del sistema contable | Sistema en producción | Sistemas | 2023-01-09 | 2023-12-15 | 390000",
        ("3.2 | Auditoría externa de estados financieros | Dictamen | Auditoría Interna | 2023-10-02 | "
        "2023-10-31 | 68900"),
    )),
)  # fmt: skip


def fund(path: Path) -> None:
    """Real days and numbers; merged titles and objectives; formulas for the sums."""
    book = Workbook()
    cover = book.active
    cover.title = "Portada"
    cover["B3"], cover["B5"] = "FONDO DE FOMENTO PRODUCTIVO ANDINO", "PLAN OPERATIVO ANUAL – GESTIÓN 2023"
    cover["B7"], cover["B8"] = "Aprobado por Resolución de Directorio N° 31/2022", dt.date(2022, 12, 9)
    cover["B8"].number_format = "DD/MM/YYYY"
    rows, areas = [], []
    heads = ("Cód.", "Actividad", "Producto", "Responsable", "Fecha inicio", "Fecha fin", "Presupuesto (BOB)")
    for name, area, objective, lines in FUND:
        sheet = book.create_sheet(name)
        areas.append((either(area[0], f"Línea {area[0]}"), area[1], objective, "*"))
        for row, text in ((1, f"Línea {area[0]}. {area[1]}"), (2, f"Objetivo: {objective}")):
            cell(sheet, row, 1, text, row == 1, "D9E1F2")
            sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=7)
        for column, text in enumerate(heads, 1):
            cell(sheet, 4, column, text, True, "FFF2CC")
            sheet.column_dimensions["ABCDEFG"[column - 1]].width = (7, 40, 24, 22, 12, 12, 16)[column - 1]
        for row, printed in enumerate(lines, 5):
            values = kit.cut_cells(printed)
            for column, text in enumerate(values[:4], 1):
                cell(sheet, row, column, text)
            for column in (5, 6):
                cell(sheet, row, column, dt.date.fromisoformat(values[column - 1]), number="DD/MM/YYYY")
            cell(sheet, row, 7, float(values[6]), number="#,##0.00")
            shown = " ".join("/".join(reversed(v.split("-"))) for v in values[4:6])
            many = "14" if "14" in printed else "20" if "Veinte" in printed else ""
            more = {
                "budget": values[6],
                "currency": "BOB",
                "quantity": many,
                "place": "*" if "altiplano" in printed else "",
            }
            read = (either(area[0], f"Línea {area[0]}"), area[1])
            rows.append(kit.line(FUND_COLS, read, printed, days(values[4], values[5], shown), **more))
        last = 5 + len(lines)
        cell(sheet, last, 1, "Total línea", True)
        sheet.merge_cells(start_row=last, start_column=1, end_row=last, end_column=6)
        cell(sheet, last, 7, sum(float(kit.cut_cells(p)[6]) for p in lines), True, number="#,##0.00")
    table = book.create_sheet("Indicadores")
    for row, values in enumerate((("Indicador", "Línea base", "Meta 2023"), ("Mora de cartera", "4,1 %", "3,5 %"),
                                  ("Productores con crédito", 3120, 3900)), 1):  # fmt: skip
        for column, value in enumerate(values, 1):
            cell(table, row, column, value, row == 1)
    book.properties.created = book.properties.modified = STAMP
    book.save(path)
    kit.freeze(path)
    both(path.stem, "PLAN OPERATIVO ANUAL – GESTIÓN 2023", 2023, "es", areas, rows, adopted_on=either("2022-12-09", ""))


# --- an archive: one sheet, departments merged over rows, due days ---------------------------------------------------

ARCHIVE_COLS = "activity | lead | product | - | resources"
ARCHIVE: tuple[tuple[Area, tuple[tuple[str, str], ...]], ...] = (
    (("", "Collections"), (
        (("Conserve the 1841 parish registers | Conservation Lab | 62 volumes treated | 2020-11-27 | "
         "Heritage Lottery"), "62"),
        ("Accession the papers of the Sugar Board | Private Records | Finding aid | 2020-05-29 | Core grant", ""),
    )),
    (("", "Digital archive"), (
        ("Migrate audio tapes to file format | AV Unit | Preservation masters | 2020-09-30 | UNESCO", ""),
        ("Write a digital preservation policy | Chief Archivist | Policy approved | 2020-03-13 | Core grant", ""),
        ("Web archive of the general election | Digital Team | Archived websites | 2020-08-14 | Core grant", ""),
    )),
    (("", "Reading room and outreach"), (
        ("Family history fair | Reference Desk | Fair held | 2020-06-20 | Friends of the Archive", ""),
        ("Teachers’ pack on emancipation | Education Officer | Two packs | 2020-07-31 | Ministry of Education", "2"),
    )),
)  # fmt: skip


def archive(path: Path) -> None:
    """An ODS made by an office out of a workbook."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Plan 2020"
    sheet["A1"], sheet["A2"] = "National Archives of Saint Brendan", "Annual Business Plan 2020"
    heads = ("Department", "Action", "Responsible", "Deliverable", "Due date", "Funding source")
    for column, text in enumerate(heads, 1):
        cell(sheet, 4, column, text, True, "C9DAF8")
        sheet.column_dimensions["ABCDEF"[column - 1]].width = (18, 38, 18, 22, 14, 20)[column - 1]
    row, rows, areas = 5, [], []
    for area, lines in ARCHIVE:
        areas.append((*area, "", "*"))
        start = row
        for printed, many in lines:
            values = kit.cut_cells(printed)
            day = dt.date.fromisoformat(values[3])
            for column, text in enumerate((area[1] if row == start else None, *values), 1):
                cell(sheet, row, column, text)
            cell(sheet, row, 5, day, number="D MMM YYYY")
            date = by(either(f"{day.day} {day:%b %Y}", "*"), values[3], bare=True)
            rows.append(kit.line(ARCHIVE_COLS, area, printed, date, quantity=many))
            row += 1
        sheet.merge_cells(start_row=start, start_column=1, end_row=row - 1, end_column=1)
    row += 1
    sheet.cell(row, 1, "Signed: Director of Archives")
    staff = book.create_sheet("Staffing")
    for at, values in enumerate((("Unit", "Posts", "Vacant"), ("Conservation Lab", 4, 1), ("AV Unit", 2, 0)), 1):
        for column, value in enumerate(values, 1):
            cell(staff, at, column, value, at == 1)
    book.properties.created = book.properties.modified = STAMP
    kit.convert(book.save, "xlsx", path)
    both(path.stem, "Annual Business Plan 2020", 2020, "en", areas, rows)


# --- a department's government: ODT, objective rows and a band for each area -----------------------------------------

TOWN_COLS = "code | activity | product | lead | - | -"
TOWN: tuple[tuple[str, str, str, tuple[tuple[str, Row, str, str], ...]], ...] = (
    ("1", "Caminería rural", "Asegurar el tránsito de la producción lechera todo el año.", (
        (("1.1 | Perfilado de 210 km de caminos vecinales | Caminos perfilados | Dirección de Obras | marzo-junio | "
         "$ 14.500.000,00"), when("marzo-junio", "2024-03/2024-06"), "14500000", "210"),
        (("1.2 | Reconstrucción de la alcantarilla de Paso del Sauce | Alcantarilla habilitada | "
          "Dirección de Obras | "
         "a más tardar el 30 de abril | $ "
         "2.345.678,90"), by("a más tardar el 30 de abril", "2024-04-30"), "2345678.9",
         ""),
    )),
    ("2", "Cultura y patrimonio", "Llevar la programación cultural a todas las localidades.", (
        ("2.1 | Ciclo de cine itinerante | Doce funciones | Dirección de Cultura | bimestral | $ 480.000,00",
         {"date_text": either("bimestral", ""), "period": either("2024", ""), "start_date": either("2024-01-01", ""),
          "end_date": either("2024-12-31", ""), "inherited": "*"}, "480000", "12"),
        (("2.2 | Día del Patrimonio en la estación de trenes | Evento realizado | Museo Departamental | "
          "5 y 6 de octubre "
         "de 2024 | $ 190.500,00"), when("5 y 6 de octubre de 2024", "2024-10", "2024-10-05", "2024-10-06"),
         "190500", ""),
    )),
    ("3", "Ambiente", "Reducir los residuos que llegan al vertedero.", (
        (("3.1 | Puntos verdes en centros educativos | 30 puntos instalados | Dirección de Higiene | 1er semestre | "
         "$ 900.000,00"), when("1er semestre", "2024-H1"), "900000", "30"),
        (("3.2 | Plan de manejo de envases de agroquímicos | Plan aprobado | Dirección de Desarrollo | febrero de "
         "2025 | $ 350.000,00"), when("febrero de 2025", "2025-02"), "350000", ""),
    )),
)  # fmt: skip


def town(path: Path) -> None:
    """An ODT made by an office out of a DOCX."""
    doc = kit.new_docx("Liberation Sans", 10)
    page = doc.sections[0]
    page.orientation, page.page_width, page.page_height = WD_ORIENT.LANDSCAPE, Cm(29.7), Cm(21)
    doc.add_heading("Intendencia Departamental de Arroyo Hondo", 2)
    doc.add_heading("Plan operativo 2024", 1)
    doc.add_paragraph("Resolución N.º 5.120/023 de 22 de diciembre de 2023. Montos en pesos uruguayos (UYU).")
    table = doc.add_table(rows=0, cols=6)
    table.style = "Table Grid"
    kit.fill_row(table, ["Cód.", "Acción", "Producto", "Responsable", "Plazo", "Presupuesto (UYU)"], True)
    rows, areas = [], []
    for number, title, objective, lines in TOWN:
        kit.wide_row(table, f"Eje {number}. {title}", "D9EAD3", 9)
        kit.wide_row(table, f"Objetivo: {objective}")
        area = (either(number, f"Eje {number}"), title)
        areas.append((*area, objective, "*"))
        for printed, date, amount, many in lines:
            kit.fill_row(table, kit.cut_cells(printed))
            more = {"budget": amount, "currency": "UYU", "quantity": many}
            rows.append(kit.line(TOWN_COLS, area, printed, date, place="*", **more))
    kit.fill_row(table, ["", "TOTAL", "", "", "", "$ 18.766.178,90"], True)
    doc.add_paragraph("\nEsc. Lourdes Pintos\nSecretaria General")
    kit.convert(doc.save, "docx", path)
    both(path.stem, "Plan operativo 2024", 2024, "es", areas, rows, adopted_on=either("2023-12-22", ""))


DOCUMENTS = (
    Made("8-356-fomento-2023-es", 8, "xlsx", "twelfth", ("es",), "a sheet for each line, real days, sums", fund),
    Made("8-357-archives-2020-en", 8, "ods", "twelfth", ("en",), "merged departments, real days", archive),
    Made("8-358-intendencia-2024-es", 8, "odt", "twelfth", ("es",), "bands, objectives and amounts", town),
)
