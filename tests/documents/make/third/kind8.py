"""Spreadsheets and OpenDocument: a sheet an area, real dates, merged cells, hidden rows, sheets that plan nothing."""

from __future__ import annotations

import datetime as dt
import tempfile
from pathlib import Path
from typing import Any

from docx import Document
from made import Made
from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from third.engines import office, settle
from third.plan import Item, Plan, read, spans, write_both

GRID = read(
    "Island Grid Company: Capital and Maintenance Plan 2022", 2022, "en",
    {"Job no.": "code", "Job": "activity", "Engineer": "lead", "Start": "x", "Finish": "x", "Budget XCD": "x", "Deliverable document": "product"},
    """
= | Generation
- G-101 | Overhaul of diesel set 4 | K. Browne | 2022-01-10 | 2022-03-18 | 640000 | Commissioning report
- G-102 | Replacement of fuel day tanks | K. Browne | 2022-05-02 | 2022-06-30 | 182500.75 | As-built drawings
- G-103 | Feasibility study of battery storage | L. Hodge | 2022-02-01 | 2022-11-30 | 95000 | Study
= | Distribution
- D-201 | Bundled conductors on the Hermitage feeder | T. Liburd | 2022-04-04 | 2022-09-30 | 410000 | Acceptance certificate
- D-202 | Tree cutting along the windward lines | T. Liburd | 2022-01-01 | 2022-12-31 | 77300 | Monthly log
- D-203 | Substation fence at Basin | T. Liburd | 2022-02-14 | 2022-03-31 | 29850.5 | Acceptance certificate
= | Customers
- C-301 | Pilot of 500 smart meters | S. Nisbett | 2022-07-01 | 2022-12-16 | 233000 | Pilot evaluation
- C-302 | Survey of outage costs | S. Nisbett | 2022-10-03 | 2022-10-28 | 18000 | Survey report
- C-303 | Call centre software | S. Nisbett | 2022-03-01 | 2022-08-31 | 61200 | User manual
- C-304 | Revised connection policy | General Manager | 2022-01-17 | 2022-02-28 | 0 | Policy
""",
)  # fmt: skip
WEIGHTS = read(
    "Legal Metrology Department, Work Schedule 2018", 2018, "en",
    {"Week of": "when", "What we will do": "activity", "Who does it": "lead", "Where": "place", "Outcome": "product"},
    """
= | Verification
- 2018-02-05 @ 2018-02-05 || 2018-02-05/2018-02-11=2018-02 || 2018-02-05/2018-02-09=2018-02 | Verify fuel dispensers on the south coast | Team A | South coast | Verification stamps
- 2018-04-16 @ 2018-04-16 || 2018-04-16/2018-04-22=2018-04 || 2018-04-16/2018-04-20=2018-04 | Verify cassava scales in village markets | Team B | Hinterland | Market reports
- 2018-09-10 @ 2018-09-10 || 2018-09-10/2018-09-16=2018-09 || 2018-09-10/2018-09-14=2018-09 | Check pre-packed rice by weight | Team A | Georgetown | Inspection report
= | Laboratory
- 2018-03-12 @ 2018-03-12 || 2018-03-12/2018-03-18=2018-03 || 2018-03-12/2018-03-16=2018-03 | Send the kilogram standards for calibration | Head of Laboratory | | Calibration certificates
- 2018-11-05 @ 2018-11-05 || 2018-11-05/2018-11-11=2018-11 || 2018-11-05/2018-11-09=2018-11 | Interlaboratory comparison of volume measures | Head of Laboratory | Port of Spain | Comparison report
""",
)  # fmt: skip
ARCHIVO = read(
    "Sistema Nacional de Archivos Judiciales: Plan de trabajo 2015", 2015, "es",
    {"Línea de acción": "x", "Actividad prevista": "activity", "Dependencia": "lead", "Producto": "product", "Término": "when", "Recursos": "resources"},
    """
= | x
- 1. Conservación | Traslado de expedientes anteriores a 1950 al depósito central | Archivo Central | Acta de traslado | 1er semestre @ 2015-H1 | Presupuesto ordinario
- " | Fumigación de los depósitos regionales | Servicios Generales | Certificados de fumigación | marzo y septiembre @ 2015-03/2015-09 | Presupuesto ordinario
- " | Restauración de los libros de la Real Audiencia | Taller de Restauración | Doce libros restaurados | todo el año @ 2015 | Iberarchivos
- 2. Descripción | Cuadro de clasificación único | Comité de Archivos | Cuadro de clasificación | 30 de abril de 2015 @ ~2015-04-30 | Sin costo
- " | Capacitación de 80 auxiliares | Escuela Judicial | 80 auxiliares capacitados | T2 y T3 @ 2015-Q2/2015-Q3 | Escuela Judicial
- 3. Acceso | Catálogo en línea de sentencias históricas | Informática | Catálogo | noviembre @ 2015-11 | Cooperación francesa
""",
)  # fmt: skip
PUEBLOS = read(
    "Mancomunidad Sierra Alta. Plan de actuación 2026", 2026, "es",
    {"Eje": "x", "Id": "code", "Medida": "activity", "Órgano responsable": "lead", "Comienzo": "x", "Final": "x", "Importe (€)": "x", "Financia": "resources"},
    """
= | x
- EJE 1: VIVIENDA | 1.1 | Rehabilitación de seis casas de maestros | Oficina Técnica | 2026-02-02 | 2026-10-30 | 312400.5 | Fondos FEDER
- " | 1.2 | Bolsa de alquiler de larga estancia | Agencia Comarcal | 2026-01-01 | 2026-12-31 | 14000 | Recursos propios
- EJE 2: SERVICIOS | 2.1 | Transporte a demanda en los valles laterales | Consejería de Movilidad | 2026-04-01 | 2026-12-31 | 87650 | Diputación
- " | 2.2 | Aula de fisioterapia para mayores | Servicios Sociales | 2026-09-15 | 2026-12-18 | 9800 | Obra social
- " | 2.3 | Fibra óptica en tres pedanías | Oficina Técnica | 2026-03-02 | 2026-06-30 | 54000 | Programa UNICO
- EJE 3: EMPLEO | 3.1 | Taller de empleo forestal | Agencia Comarcal | 2026-05-04 | 2026-11-04 | 121300 | Servicio Público de Empleo
- " | 3.2 | Feria de oficios | Junta de Gobierno | 2026-08-08 | 2026-08-09 | 6200 | Recursos propios
""",
)  # fmt: skip


def _start_end(plan: Plan, start: str, end: str, amount: str, currency: str) -> Plan:
    """The plan with its two columns of dates as one, and amounts as numbers; the cells stay as printed."""
    for item in plan.rows:
        item.cells |= {"dates": "*", "sum": "*"}
        first, last = item.cells[start], item.cells[end]
        item.gold |= {
            "dates": f"{first}/{last}" + (f"={first[:7]}" if first[:7] == last[:7] else ""),
            "sum": f"{item.cells[amount]} {currency}",
        }
    columns = {h: k for h, k in plan.columns.items() if h not in (start, end, amount)} | {
        "dates": "when",
        "sum": "budget",
    }
    return Plan(plan.title, plan.year, plan.language, columns, plan.areas)


def _value(text: str) -> Any:
    """A cell's value as people type it: a date, a number or text."""
    try:
        return dt.datetime.strptime(text, "%Y-%m-%d")
    except ValueError:
        pass
    try:
        return float(text) if text.count(".") == 1 and text[0].isdigit() and len(text) > 4 else int(text)
    except ValueError:
        return text


def _save(book: Workbook, path: Path) -> None:
    book.properties.created = book.properties.modified = dt.datetime(2020, 1, 1)
    book.save(path)
    settle(path)


def grid(path: Path) -> None:
    """A sheet for each department below a merged title; a sheet of notes before, one of rates after; a total by formula."""
    book = Workbook()
    notes = book.active
    notes.title = "Read me"
    for line in (
        "How to fill in this workbook",
        "Enter dates as dates. Do not add columns.",
        "Version 3, 14 December 2021",
    ):
        notes.append([line])
    for area in GRID.areas:
        sheet = book.create_sheet(area.title)
        sheet["B2"] = f"{GRID.title} – {area.title}"
        sheet.merge_cells("B2:H2")
        sheet["B2"].font = Font(bold=True, size=14)
        for at, header in enumerate(GRID.headers, 2):
            sheet.cell(4, at, header).font = Font(bold=True)
        for line, item in enumerate(area.rows, 5):
            for at, header in enumerate(GRID.headers, 2):
                cell = sheet.cell(line, at, _value(item.cells[header]))
                cell.number_format = {"Start": "dd/mm/yyyy", "Finish": "dd/mm/yyyy", "Budget XCD": "#,##0.00"}.get(
                    header, "General"
                )
        last = 4 + len(area.rows)
        sheet.cell(last + 2, 2, "Total")
        sheet.cell(last + 2, 7, sum(float(i.cells["Budget XCD"]) for i in area.rows)).number_format = "#,##0.00"
    rates = book.create_sheet("Rates")
    for line in (["Currency", "Rate to XCD"], ["USD", 2.7], ["EUR", 3.05], ["GBP", 3.62]):
        rates.append(line)
    _save(book, path)
    write_both(path.stem, _start_end(GRID, "Start", "Finish", "Budget XCD", "XCD"))


def weights(path: Path) -> None:
    """One sheet saved as OpenDocument: the date first, areas in merged rows, an empty block of the template, a list of staff."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Schedule"
    sheet.append([WEIGHTS.title])
    sheet.merge_cells("A1:E1")
    sheet.append([])
    sheet.append(WEIGHTS.headers)
    for area in WEIGHTS.areas:
        sheet.append([area.title])
        sheet.merge_cells(start_row=sheet.max_row, end_row=sheet.max_row, start_column=1, end_column=5)
        sheet.cell(sheet.max_row, 1).fill = PatternFill("solid", fgColor="DDDDDD")
        for item in area.rows:
            sheet.append([_value(item.cells[h]) or None for h in WEIGHTS.headers])
            sheet.cell(sheet.max_row, 1).number_format = "d mmm yyyy"
    staff = book.create_sheet("Staff")
    for line in (
        ["Team", "Member", "Telephone"],
        ["Team A", "D. Persaud", "226-4100"],
        ["Team B", "M. La Rose", "226-4101"],
    ):
        staff.append(line)
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, path.stem + ".xlsx")
        book.save(source)
        office(source, path)
    write_both(path.stem, WEIGHTS)


def _by(plan: Plan, name: str, separator: str) -> Plan:
    made = type(plan.areas[0])
    areas = []
    for value in dict.fromkeys(r.cells[name] for r in plan.rows):
        number, title = value.split(separator, 1)
        areas.append(
            made(f"{number.split()[-1]} || {number}", title, "", [r for r in plan.rows if r.cells[name] == value])
        )
    return Plan(plan.title, plan.year, plan.language, {h: k for h, k in plan.columns.items() if h != name}, areas)


def archivo(path: Path) -> None:
    """OpenDocument text: the line of action merged over its rows; below, indicators that plan nothing."""
    doc: Any = Document()
    doc.add_heading(ARCHIVO.title, 1)
    doc.add_paragraph("Aprobado por la Comisión de Archivos en Sucre el 19 de diciembre de 2014.")
    table = doc.add_table(1, 6, style="Table Grid")
    for cell, text in zip(table.rows[0].cells, ARCHIVO.headers, strict=True):
        cell.text = text
    rows: list[Item] = ARCHIVO.rows
    for item in rows:
        for cell, name in zip(table.add_row().cells, ARCHIVO.headers, strict=True):
            cell.text = "" if name in item.ditto else item.cells[name]
    for at, count in enumerate(spans(rows, "Línea de acción")):
        if count > 1:
            table.cell(at + 1, 0).merge(table.cell(at + count, 0)).text = rows[at].cells["Línea de acción"]
    doc.add_heading("Indicadores", 2)
    small = doc.add_table(0, 3, style="Table Grid")
    for line in (
        ("Indicador", "2014", "2015 (meta)"),
        ("Metros lineales descritos", "410", "600"),
        ("Consultas en sala", "2.115", "2.300"),
    ):
        for cell, text in zip(small.add_row().cells, line, strict=True):
            cell.text = text
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, path.stem + ".docx")
        doc.save(str(source))
        office(source, path)
    write_both(path.stem, _by(ARCHIVO, "Línea de acción", ". "), adopted_on="2014-12-19", adopted_at="Sucre")


def pueblos(path: Path) -> None:
    """One sheet: axes merged downwards and written upwards, dates and amounts as values, subtotals, then a summary sheet."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Plan 2026"
    sheet["A1"] = PUEBLOS.title
    sheet.append([])
    sheet.append(PUEBLOS.headers)
    counts = spans(PUEBLOS.rows, "Eje")
    total = 0.0
    for at, (item, count) in enumerate(zip(PUEBLOS.rows, counts, strict=True)):
        sheet.append(
            [
                item.cells[h]
                if h == "Eje" and count
                else None
                if h == "Eje"
                else item.cells[h]
                if h == "Id"
                else _value(item.cells[h])
                for h in PUEBLOS.headers
            ]
        )
        line = sheet.max_row
        total += float(item.cells["Importe (€)"])
        for column in (5, 6):
            sheet.cell(line, column).number_format = "dd-mmm-yy"
        sheet.cell(line, 7).number_format = "#,##0.00 €"
        if at + 1 == len(counts) or counts[at + 1]:
            first = (
                line
                - max(
                    c for c in counts[: at + 1][::-1][: next(i for i, c in enumerate(counts[: at + 1][::-1]) if c) + 1]
                )
                + 1
            )
            sheet.merge_cells(start_row=first, end_row=line, start_column=1, end_column=1)
            sheet.cell(first, 1).alignment = Alignment(textRotation=90)
            sheet.append([None, None, "Subtotal del eje", None, None, None, total])
            total = 0.0
    resumen = book.create_sheet("Resumen")
    for row in (
        ["Eje", "Medidas", "Importe"],
        ["Vivienda", 2, 326400.5],
        ["Servicios", 3, 151450],
        ["Empleo", 2, 127500],
        ["Total", 7, 605350.5],
    ):
        resumen.append(row)
    _save(book, path)
    write_both(path.stem, _start_end(_by(PUEBLOS, "Eje", ": "), "Comienzo", "Final", "Importe (€)", "EUR"))


DOCUMENTS = (
    Made("8-41-gridcompany-2022-en", 8, "xlsx", "third", ("en",), "a sheet a department, table not in the first cell, real dates, totals; notes and rates", grid),
    Made("8-42-metrology-2018-en", 8, "ods", "third", ("en",), "the date as first column, areas in merged rows; a sheet of staff", weights),
    Made("8-51-archivos-2015-es", 8, "odt", "third", ("es",), "line of action merged over its rows, indicators below", archivo),
    Made("8-52-sierra-2026-es", 8, "xlsx", "third", ("es",), "axes merged and written upwards, real dates, amounts in a format with the sign, subtotals, summary sheet", pueblos),
)  # fmt: skip
