"""Kind 2: time as a chart, in five ways."""

from __future__ import annotations

from pathlib import Path

from made import Made
from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from reportlab.lib import colors
from reportlab.platypus import Spacer

from sixth.draw import fit, grid, p, pdf, shade, word, word_table
from sixth.kind2b import DAM, HERD, OBSERVATORY, PREPARED, STATISTICS, STROKE

THIN = Border(*[Side("thin", "808080")] * 4)


def observatory(path: Path) -> None:
    letters = ["E", "F", "M", "A", "M", "J", "J", "A", "S", "O", "N", "D"]
    rows: list = [["N.°", "Actividad", "Responsable", "Producto", *letters]]
    style = [("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#1f3864")), ("ALIGN", (4, 0), (-1, -1), "CENTER")]
    for line in OBSERVATORY.lines:
        n = len(rows)
        if line.kind == "area":
            rows.append([line.text, *[""] * 15])
            style += [("SPAN", (0, n), (-1, n)), ("BACKGROUND", (0, n), (-1, n), colors.HexColor("#d6dce5"))]
        else:
            rows.append([*line.cells, *["X" if m in line.months else "" for m in range(1, 13)]])
    rows[0] = [p(c, 7, bold=True, textColor=colors.white) for c in rows[0]]
    story = [
        p("OBSERVATORIO DE SEGURIDAD VIAL DE LA PROVINCIA DE TACUAREMBÚ", 12, bold=True),
        p("Cronograma anual de actividades – Ejercicio 2018", 11),
        Spacer(1, 8),
        grid(rows, [10, 66, 38, 42, *[7.6] * 12], style, 7.5),
        Spacer(1, 6),
        p(
            "Nota: la X señala el mes en que la actividad está en ejecución. El cronograma puede ajustarse por razones "
            "climáticas o presupuestarias.",
            7,
        ),
        Spacer(1, 14),
        p("Parque de medición al cierre de 2017", 9, bold=True),
        grid(
            [["Equipo", "E", "F", "M"], ["Radares", "4", "4", "5"], ["Alcoholímetros", "11", "12", "12"]],
            [40, 12, 12, 12],
        ),
    ]
    pdf(path, story, True, "Tacuarembú · OSV", "{n}", margin=14)
    OBSERVATORY.gold(path, "Cronograma anual de actividades – Ejercicio 2018", "es")


def statistics(path: Path) -> None:
    book = Workbook()
    sheet = book.active
    sheet.title = "Work programme"
    sheet.append(["Halcyon Islands Bureau of Statistics"])
    sheet.append(["Annual Statistical Work Programme 2024"])
    sheet.append(["Shaded = planned quarter"])
    sheet.append([])
    sheet.append(["Programme", "No.", "Task", "Output", "Officer", "2024", None, None, None])
    sheet.append([None] * 5 + ["Q1", "Q2", "Q3", "Q4"])
    sheet.merge_cells("F5:I5")
    for c in range(1, 6):
        sheet.merge_cells(start_row=5, end_row=6, start_column=c, end_column=c)
    for area, lines in STATISTICS.of_area():
        top = sheet.max_row + 1
        for line in lines:
            sheet.append([area.text if line is lines[0] else None, *line.cells, *[None] * 4])
            for month in line.months:
                sheet.cell(sheet.max_row, 6 + (month - 1) // 3).fill = PatternFill("solid", "2E75B6")
        if len(lines) > 1:
            sheet.merge_cells(start_row=top, end_row=sheet.max_row, start_column=1, end_column=1)
    _ruled(sheet, 5, 9)
    for letter, width in zip("ABCDEFGHI", (22, 7, 48, 30, 22, 6, 6, 6, 6), strict=True):
        sheet.column_dimensions[letter].width = width
    for cell in [*sheet[1], *sheet[2], *sheet[5], *sheet[6]]:
        cell.font = Font(bold=True)
    sheet.append([])
    sheet.append(["Prepared by the Chief Statistician, 4 December 2023"])
    fit(book)
    book.save(path)
    STATISTICS.gold(path, "Annual Statistical Work Programme 2024", "en")


def _ruled(sheet: object, first: int, columns: int) -> None:
    for row in sheet.iter_rows(first, sheet.max_row, 1, columns):  # type: ignore[attr-defined]
        for cell in row:
            cell.border = THIN
            cell.alignment = Alignment(wrap_text=True, vertical="top")


def _mark(code: str, month: int, months: list[int]) -> str:
    if month not in months:
        return ""
    return "○" if PREPARED.get(month) == code else "●"


def stroke(path: Path) -> None:
    doc = word("Calibri", 10, True, "Lochnagar & Mearns Health Board", "Stroke Services Delivery Plan 2021/22")
    doc.add_heading("Stroke Services Delivery Plan 2021/22", 1)
    doc.add_paragraph("1 April 2021 to 31 March 2022. Key: ○ preparation, ● delivery. Months run from April to March.")
    months = ["Apr 21", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan 22", "Feb", "Mar"]
    rows: list = [["Ref", "What we will do", "Lead", *months]]
    for line in STROKE.lines:
        if line.kind == "area":
            rows.append([line.text])
        else:
            marks = [_mark(line.cells[0], m, line.months) for m in (4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3)]
            rows.append([*line.cells, *marks])
    table = word_table(doc, rows, [1.3, 7.6, 3.8, *[1.05] * 12], size=8)
    for cell in table.rows[0].cells:
        shade(cell, "C6E0B4")
    doc.add_paragraph("")
    doc.add_paragraph("In 2020/21 the team moved thrombolysis rounds online; this is complete.")
    doc.save(path)
    STROKE.gold(path, "Stroke Services Delivery Plan 2021/22", "en")


def herd(path: Path) -> None:
    book = Workbook()
    sheet = book.active
    sheet.title = "Cronograma"
    sheet["A1"] = "ASOCIACIÓN DE SERVICIOS GANADEROS DE SANTA ROSALÍA – Plan de trabajo, 1.er semestre de 2020"
    sheet["A1"].font = Font(bold=True, size=13)
    sheet.append([])
    months = ["Enero", "Febrero", "Marzo", "Abril", "Mayo", "Junio"]
    sheet.append(["Comp.", "Actividad", "Encargado", "Meta"] + [m for name in months for m in (name, None, None, None)])
    sheet.append([None] * 4 + [f"S{w}" for _ in months for w in (1, 2, 3, 4)])
    for i in range(6):
        sheet.merge_cells(start_row=3, end_row=3, start_column=5 + 4 * i, end_column=8 + 4 * i)
        sheet.cell(3, 5 + 4 * i).alignment = Alignment(horizontal="center")
    for c in range(1, 5):
        sheet.merge_cells(start_row=3, end_row=4, start_column=c, end_column=c)
    for line in HERD.lines:
        if line.kind == "area":
            sheet.append([line.text])
            sheet.merge_cells(start_row=sheet.max_row, end_row=sheet.max_row, start_column=1, end_column=28)
            sheet.cell(sheet.max_row, 1).fill = PatternFill("solid", "FFE699")
            continue
        sheet.append(line.cells)
        for week in line.months:
            sheet.cell(sheet.max_row, 4 + week, "X")
    _ruled(sheet, 3, 28)
    for c in range(5, 29):
        sheet.column_dimensions[sheet.cell(4, c).column_letter].width = 4
    for letter, width in zip("ABCD", (7, 46, 24, 26), strict=True):
        sheet.column_dimensions[letter].width = width
    fit(book)
    book.save(path)
    HERD.gold(
        path,
        "Plan de trabajo, 1.er semestre de 2020 || ASOCIACIÓN DE SERVICIOS GANADEROS DE SANTA ROSALÍA – "
        "Plan de trabajo, 1.er semestre de 2020",
        "es",
    )


def dam(path: Path) -> None:
    months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    rows: list = [["Workstream", "Activity", "Owner", "2016", *[""] * 11], ["", "", "", *months]]
    style = [("SPAN", (3, 0), (-1, 0)), ("ALIGN", (3, 0), (-1, -1), "CENTER")]
    style += [("SPAN", (c, 0), (c, 1)) for c in range(3)]
    for area, lines in DAM.of_area():
        style.append(("SPAN", (0, len(rows)), (0, len(rows) + len(lines) - 1)))
        for line in lines:
            n = len(rows)
            rows.append([area.text, line.cells[0], line.cells[1], *[""] * 12])
            for a, b in _runs(line.months):
                rows[-1][2 + a] = line.cells[2] if b - a > 1 else ""
                style += [
                    ("SPAN", (2 + a, n), (2 + b, n)),
                    ("BACKGROUND", (2 + a, n), (2 + b, n), colors.HexColor("#f4b183")),
                ]
    story = [
        p("Great Mutare Catchment Council", 11, "Times-Roman"),
        p("DAM SAFETY WORK SCHEDULE FOR 2016", 15, "Times-Roman", bold=True),
        Spacer(1, 5),
        p(
            "Bars show when work is done. DSE Dam Safety Engineer; HYD Hydrology Section; COM Community Liaison.",
            9,
            "Times-Roman",
        ),
        Spacer(1, 8),
        grid(rows, [32, 68, 18, *[12] * 12], style, 7.5, "Times-Roman", head=2, lines=colors.darkgrey, pad=5),
        Spacer(1, 10),
        p("Dams inspected in 2015", 10, "Times-Roman", bold=True),
        grid(
            [["Dam", "Class", "Last inspected"], ["Ruti", "A", "May 2015"], ["Odzani No. 2", "B", "July 2015"]],
            [40, 20, 40],
        ),
    ]
    pdf(path, story, True, foot="Dam Safety / 2016 / sheet {n}", margin=14)
    DAM.gold(path, "DAM SAFETY WORK SCHEDULE FOR 2016", "en")


def _runs(months: list[int]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for m in months:
        if runs and m == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], m)
        else:
            runs.append((m, m))
    return runs


DOCUMENTS = (
    Made(
        "2-101-roadsafety-2018-es",
        2,
        "pdf",
        "sixth",
        ("es",),
        "twelve months with X, with gaps; a false chart below",
        observatory,
    ),
    Made(
        "2-102-statistics-2024-en",
        2,
        "xlsx",
        "sixth",
        ("en",),
        "quarters by shading only; merged programmes",
        statistics,
    ),
    Made("2-103-stroke-2021-en", 2, "docx", "sixth", ("en",), "fiscal year from April; two symbols", stroke),
    Made("2-104-livestock-2020-es", 2, "xlsx", "sixth", ("es",), "weeks of six months", herd),
    Made("2-105-dams-2016-en", 2, "pdf", "sixth", ("en",), "merged bars with words", dam),
)
