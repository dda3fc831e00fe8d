"""Spreadsheets and OpenDocument."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from made import Made
from office import convert, save, settle, word
from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.worksheet.worksheet import Worksheet

from fourth.plan import golden, load
from fourth.sheets import cell_text

BOLD = Font(bold=True)


def _keep(book: Workbook, path: Path) -> None:
    book.save(path)
    settle(path)


def _put(sheet: Worksheet, row: int, values: list[Any], bold: bool = False, start: int = 1) -> None:
    for i, value in enumerate(values):
        cell = sheet.cell(row, start + i, value)
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        if bold:
            cell.font = BOLD


def cuenca(path: Path) -> None:
    plan = load("cuenca-2023-es")
    book = Workbook()
    first = book.active
    first.title = "Instructivo"
    notes = [
        plan["body"],
        plan["title"],
        "Instrucciones de llenado",
        "1. Complete una hoja por línea de trabajo.",
        "2. Use fechas con formato día/mes/año.",
        "3. No modifique la hoja Listas.",
    ]
    for i, words in enumerate(notes):
        first.cell(2 + i, 2, words)
    for area in plan.areas:
        sheet = book.create_sheet(f"{area.number}. {area.title}")
        sheet.merge_cells("B2:I2")
        sheet["B2"] = f"{plan['body']} – {plan['title']}"
        sheet["B3"], sheet["C3"] = "Línea de trabajo:", f"{area.number}. {area.title}"
        _put(
            sheet,
            5,
            ["N.º", "Actividad", "Unidad responsable", "Producto", "Inicio", "Fin", "Presupuesto", "Avance"],
            True,
            2,
        )
        for k, r in enumerate(area.rows):
            days = [date.fromisoformat(r[c]) for c in ("_start", "_end")]
            _put(
                sheet,
                6 + k,
                [r["code"], r["activity"], r["lead"], r["product"], *days, float(r["_budget"]), None],
                False,
                2,
            )
            for column in "FG":
                sheet[f"{column}{6 + k}"].number_format = "dd/mm/yyyy"
            sheet[f"H{6 + k}"].number_format = "#,##0.00"
        last = 5 + len(area.rows)
        sheet.cell(last + 3, 3, "Total de la línea").font = BOLD
        sheet.cell(last + 3, 8, sum(float(r["_budget"]) for r in area.rows)).number_format = "#,##0.00"
        sheet.column_dimensions["C"].width = 40
    lists = book.create_sheet("Listas")
    for i, unit in enumerate(("Unidades", "Hidrología", "Laboratorio", "Comunicación", "Dirección")):
        lists.cell(1 + i, 1, unit)
    for r in plan.rows:
        r.gold |= {"date_text": "*", "resources": "*"}
    _keep(book, path)
    golden(path.stem, plan)


def wildlife(path: Path) -> None:
    plan = load("wildlife-2021-en")
    book = Workbook()
    sheet = book.active
    sheet.title = "AOP 2021"
    sheet["A1"], sheet["A2"] = plan["body"], plan["title"]
    sheet["A1"].font = sheet["A2"].font = BOLD
    for span, words in (
        ("A4:A5", "Programme"),
        ("B4:B5", "No."),
        ("C4:D4", "What"),
        ("E4:F4", "Who and when"),
        ("G4:H4", "Money"),
    ):
        sheet.merge_cells(span)
        sheet[span.split(":")[0]] = words
    _put(sheet, 5, ["Activity", "Target output", "Responsible", "Timing", "Budget (KES)", "Source"], True, 3)
    row = 6
    for area in plan.areas:
        top = row
        for r in area.rows:
            _put(
                sheet,
                row,
                [r["code"], r["activity"], r["product"], r["lead"], r["date_text"], int(r["_budget"]), r["resources"]],
                False,
                2,
            )
            sheet.cell(row, 7).number_format = "#,##0"
            row += 1
        sheet.merge_cells(start_row=top, end_row=row - 1, start_column=1, end_column=1)
        sheet.cell(top, 1, f"{area.number}. {area.title}").alignment = Alignment(wrap_text=True, vertical="center")
        _put(sheet, row, ["", "", "Subtotal", "", "", "", sum(int(r["_budget"]) for r in area.rows)], True)
        row += 1
    _put(sheet, row, ["", "", "TOTAL", "", "", "", sum(int(r["_budget"]) for r in plan.rows)], True)
    source = path.with_suffix(".xlsx")
    book.save(source)
    convert(source, path)
    settle(path)
    source.unlink()
    golden(path.stem, plan)


def feria(path: Path) -> None:
    plan = load("feria-2019-es")
    page = word("Liberation Serif", 11)
    page.add_paragraph(plan["body"])
    page.add_heading(plan["title"], 0)
    page.add_paragraph("El Patronato acuerda las actividades siguientes para su decimoquinta edición.")
    table = page.add_table(rows=1, cols=6)
    table.style = "Table Grid"
    names = ("Eje", "Fecha", "N.º", "Actividad", "Producto", "A cargo de")
    for cell, name in zip(table.rows[0].cells, names, strict=True):
        cell_text(cell, name, bold=True)
    for area in plan.areas:
        side = []
        for r in area.rows:
            cells = table.add_row().cells
            side.append(cells[0])
            for cell, value in zip(
                cells[1:], (r["date_text"], r["code"], r["activity"], r["product"], r["lead"]), strict=True
            ):
                cell_text(cell, value)
        cell_text(side[0].merge(side[-1]), f"{area.number}. {area.title}", bold=True)
    page.add_heading("Sedes", 2)
    sites = page.add_table(rows=3, cols=2)
    sites.style = "Table Grid"
    for line, row in zip(
        sites.rows, (("Sede", "Aforo"), ("Auditorio del puerto", "300"), ("Carpa central", "120")), strict=True
    ):
        for cell, value in zip(line.cells, row, strict=True):
            cell_text(cell, value)
    source = path.with_suffix(".docx")
    save(page, source)
    convert(source, path)
    settle(path)
    source.unlink()
    golden(path.stem, plan)


def census(path: Path) -> None:
    plan = load("census-2023-en")
    book = Workbook()
    sheet = book.active
    sheet.title = "Work programme"
    sheet["A1"] = plan["body"]
    sheet["A2"] = plan["title"]
    _put(sheet, 4, ["key", "ID", "Task", "Owner", "Start", "Finish", "Status", "Deliverable"], True)
    sheet.freeze_panes = "A5"
    sheet.auto_filter.ref = "A4:H16"
    row = 5
    for area in plan.areas:
        sheet.cell(row, 2, area.number).font = BOLD
        sheet.cell(row, 3, area.title).font = BOLD
        for column in range(1, 9):
            sheet.cell(row, column).fill = PatternFill("solid", fgColor="DDEBF7")
        row += 1
        for r in area.rows:
            days = [date.fromisoformat(r[c]) for c in ("_start", "_end")]
            _put(
                sheet,
                row,
                [f"K{row:03d}", int(r["code"]), r["activity"], r["lead"], *days, r["extra:Status"], r["product"]],
            )
            for column in (5, 6):
                sheet.cell(row, column).number_format = "mmm yyyy"
            row += 1
    sheet.column_dimensions["A"].hidden = True
    sheet["C6"].comment = Comment("Boats to be shared with Fisheries", "hilo")
    contacts = book.create_sheet("Contacts")
    for i, values in enumerate(
        (["Unit", "Contact"], ["GIS Unit", "gis@stats.example"], ["IT Unit", "it@stats.example"])
    ):
        _put(contacts, 1 + i, values)
    for r in plan.rows:
        r.gold |= {"date_text": "*", "extra:Status": r["extra:Status"]}
    _keep(book, path)
    golden(path.stem, plan)


def _made(stem: str, extension: str, purpose: str, make: Any) -> Made:
    return Made(stem, 8, extension, "fourth", (stem[-2:],), purpose, make)


DOCUMENTS = (
    _made(
        "8-61-cuenca-2023-es",
        "xlsx",
        "a sheet an area, instructions and lists, table off the corner, real dates, totals",
        cuenca,
    ),
    _made(
        "8-62-wildlife-2021-en", "ods", "merged area cells, two-level header, numbers as budget, subtotals", wildlife
    ),
    _made("8-63-feria-2019-es", "odt", "date before number and activity, merged Eje, a table of venues", feria),
    _made(
        "8-64-census-2023-en",
        "xlsx",
        "months kept as first days, a hidden column, area rows with codes, status, contacts",
        census,
    ),
)
