"""Kind 8: spreadsheets and an OpenDocument text."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from made import Made
from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

from sixth.draw import fit, shade, through, word, word_table
from sixth.kind8b import COUNTY, COUNTY_DONE, ENERGY, GUARD, GUARD_LEADS, MINT, PORT, PORT_LEADS

THIN = Border(*[Side("thin", "999999")] * 4)


def _day(text: str) -> Any:
    """A real date or a number where the text is one."""
    if len(text) == 10 and text[4] == "-":
        return date.fromisoformat(text)
    plain = text.replace(",", "")
    return float(plain) if plain.replace(".", "").isdigit() and "," in text else text or None


def _finish(sheet: Any, first: int, widths: tuple[int, ...], day: str = "dd/mm/yyyy", money: str = "#,##0.00") -> None:
    for row in sheet.iter_rows(first, sheet.max_row, 1, len(widths)):
        for cell in row:
            cell.border = THIN
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            if isinstance(cell.value, date):
                cell.number_format = day
            elif isinstance(cell.value, float):
                cell.number_format = money
    for cell in sheet[first]:
        cell.font = Font(bold=True)
        cell.fill = PatternFill("solid", "C9DAF8")
    for i, width in enumerate(widths):
        sheet.column_dimensions["ABCDEFGHIJ"[i]].width = width


def _merge(sheet: Any, lines: list[Any], columns: dict[int, int], top: int) -> None:
    """Merges downwards the cells that repeat the one above: text column → sheet column."""
    for source, column in columns.items():
        start = top
        for i, line in enumerate([*lines, None]):
            if line is None or not line.merged[source]:
                if top + i - start > 1:
                    sheet.merge_cells(start_row=start, end_row=top + i - 1, start_column=column, end_column=column)
                start = top + i


def port(path: Path) -> None:
    book = Workbook()
    cover = book.active
    cover.title = "Portada"
    for text in (None, "AGENCIA DE DESARROLLO PORTUARIO DE BAHÍA HONDA", "PLAN DE TRABAJO 2020", None,
                 "Aprobado por el Consejo Directivo, acta 14-2019", "Versión 2.1"):  # fmt: skip
        cover.append([None, text])
    cover["B3"].font = Font(bold=True, size=18)
    for (area, lines), lead in zip(PORT.of_area(), PORT_LEADS, strict=True):
        sheet = book.create_sheet(area.text.split(":")[0])
        sheet.append([area.text])
        sheet.append([f"Gerencia responsable: {lead}"])
        sheet.append([])
        sheet.append(["Ítem", "Acción", "Entregable", "Inicio", "Fin", "Presupuesto (B/.)"])
        for line in lines:
            if line.kind == "other":
                sheet.append([None, "Total del eje", None, None, None, _day(line.cells[-1])])
                continue
            start, end = line.cells[3].split(" ~ ")
            sheet.append([*line.cells[:3], _day(start), _day(end), _day(line.cells[4])])
        _finish(sheet, 4, (7, 52, 32, 12, 12, 18))
        sheet.merge_cells("A1:F1")
    money = book.create_sheet("Resumen presupuesto")
    for row in (["Eje", "Monto"], ["Eje 1", 1310000.0], ["Eje 2", 61800.0], ["Eje 3", 24900.0], ["Total", 1396700.0]):
        money.append(row)
    fit(book)
    book.save(path)
    PORT.gold(path, "PLAN DE TRABAJO 2020", "es")


def county(path: Path) -> None:
    book = Workbook()
    sheet = book.active
    sheet.title = "FY plan"
    sheet.append(["Tuskawilla County Office of Emergency Management"])
    sheet.append(["2019 Work Plan"])
    sheet.append(["Goal", "Task #", "Task", "Deliverable", "Lead", "Due", "Funding", "Cost"])
    top = 4
    body = [line for line in COUNTY.lines if line.kind == "row"]
    titles = iter([line.text for line in COUNTY.lines if line.kind == "area"])
    for line in body:
        c = line.cells
        first = None if line.merged[0] else next(titles)
        sheet.append([first, *c[1:5], _day(c[5]), None if line.merged[6] else c[6], _day(c[7])])
    sheet.append([None] * 8)
    sheet.append([None, None, "TOTAL", None, None, None, None, 214350.0])
    _finish(sheet, 3, (26, 8, 46, 30, 18, 12, 16, 14), "m/d/yyyy", '"$"#,##0')
    _merge(sheet, body, {0: 1, 6: 7}, top)
    done = book.create_sheet("2018 results")
    done.append(["Task", "Status at December 31, 2018"])
    for row in COUNTY_DONE:
        done.append(row)
    lists = book.create_sheet("Lists")
    for row in (["Lead", "Funding"], ["Planner I", "EMPG"], ["Director", "General fund"], ["Logistics", "UASI"]):
        lists.append(row)
    fit(book)
    book.save(path)
    COUNTY.gold(path, "2019 Work Plan", "en")


def guard(path: Path) -> None:
    def write(first: Path) -> None:
        book = Workbook()
        book.remove(book.active)
        for name, half in (("Primer semestre", "I"), ("Segundo semestre", "II")):
            sheet = book.create_sheet(name)
            sheet.append(["SERVICIO NACIONAL DE GUARDAPARQUES DE TIERRA FRÍA"])
            sheet.append([f"Plan Anual de Trabajo 2013 – {name}"])
            sheet.append(["Código", "Tarea", "Meta", "Destacamento a cargo", "Mes"])
            for area, lines in GUARD.of_area():
                mine = [line for line in lines if line.cells[5] == half]
                if not mine:
                    continue
                sheet.append([area.text])
                row = sheet.max_row
                sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=5)
                sheet.cell(row, 1).fill = PatternFill("solid", "D9EAD3")
                for line in mine:
                    sheet.append(line.cells[:5])
            _finish(sheet, 3, (9, 54, 26, 26, 20))
        fit(book)
        book.save(first)

    through(path, "xlsx", write)
    for row in GUARD.rows:
        row["product"] = f"∅ || {row['extra:Meta']}"
        row["product_type"] = row["quantity"] = "*"
    GUARD.gold(path, "Plan Anual de Trabajo 2013", "es")


def mint(path: Path) -> None:
    def write(first: Path) -> None:
        doc = word("Georgia", 10, False, "Lesotane Weights and Measures Department", "Annual Plan 2010")
        doc.add_heading("Annual Plan 2010", 1)
        doc.add_paragraph("The Department verified 6,118 instruments in 2009. The plan has three programmes.")
        for (area, lines), lead in zip(MINT.of_area(), GUARD_LEADS, strict=True):
            doc.add_heading(area.text, 2)
            doc.add_paragraph(f"Programme manager: {lead}")
            rows: list = [["", "Activity", "Output", "Period", "Vote (M)"]]
            rows += [line.cells for line in lines]
            table = word_table(doc, rows, [1.1, 6.6, 4.2, 3, 2.2])
            for cell in table.rows[0].cells:
                shade(cell, "EDEDED")
        doc.add_paragraph("")
        doc.add_paragraph("M = maloti. Votes exclude salaries.")
        doc.save(first)

    through(path, "docx", write)
    MINT.gold(path, "Annual Plan 2010", "en")


def energy(path: Path) -> None:
    def write(first: Path) -> None:
        book = Workbook()
        book.remove(book.active)
        for area, lines in ENERGY.of_area():
            sheet = book.create_sheet(area.text)
            sheet.append(["Baltic Interconnectors Agency – Annual Work Programme 2025"])
            sheet.append(["Ref.", "Action", "Expected result", "Unit in charge", "Start", "Deadline", "Budget (EUR)"])
            for line in lines:
                start, end = line.cells[4].split(" ~ ")
                sheet.append([*line.cells[:4], _day(start), _day(end), _day(line.cells[5])])
            _finish(sheet, 2, (9, 52, 34, 14, 12, 12, 14), "yyyy-mm-dd", "#,##0")
            sheet.merge_cells("A1:G1")
        staff = book.create_sheet("Establishment plan")
        for row in (["Grade", "2024", "2025"], ["AD 5–8", 14, 15], ["AST 1–4", 9, 9]):
            staff.append(row)
        fit(book)
        book.save(first)

    through(path, "xlsx", write)
    ENERGY.gold(path, "Annual Work Programme 2025 || Baltic Interconnectors Agency – Annual Work Programme 2025", "en")


DOCUMENTS = (
    Made(
        "8-101-ports-2020-es", 8, "xlsx", "sixth", ("es",), "a sheet an area, lead above the header, real dates", port
    ),
    Made(
        "8-102-emergency-2019-en",
        8,
        "xlsx",
        "sixth",
        ("en",),
        "merged goals and funds; a sheet of last year's results",
        county,
    ),
    Made("8-103-rangers-2013-es", 8, "ods", "sixth", ("es",), "a sheet a half year, areas as bands in both", guard),
    Made("8-104-measures-2010-en", 8, "odt", "sixth", ("en",), "headings with a manager, small tables", mint),
    Made("8-105-grids-2025-en", 8, "ods", "sixth", ("en",), "areas are the sheets' names; real dates", energy),
)
