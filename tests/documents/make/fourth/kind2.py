"""Calendars of months and quarters."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import docx
from made import Made
from office import convert, save, word
from reportlab.lib.pagesizes import A4, landscape

from fourth.plan import Plan, Row, golden, load
from fourth.sheets import build, cell_text, fill, grid, print_html, style, text


def _marked(plan: Plan) -> Plan:
    for r in plan.rows:
        r.gold["extra:months"] = ";".join(map(str, sorted(r.marked)))
    return plan


def vialidad(path: Path) -> None:
    plan = _marked(load("vialidad-2024-es"))
    look, bold, mark = style("Sans", 8), style("Sans-B", 8), style("Sans-B", 8, alignment=1)
    rows: list[list[Any]] = [[text(c, bold) for c in ("Cód.", "Actividad", "Área a cargo", *"EFMAMJJASOND")]]
    marks: list[tuple[Any, ...]] = [("BACKGROUND", (0, 0), (-1, 0), "#f3d9b1")]
    for area in plan.areas:
        marks += [("SPAN", (0, len(rows)), (-1, len(rows))), ("BACKGROUND", (0, len(rows)), (-1, len(rows)), "#eeeeee")]
        rows.append([text(f"LÍNEA {area.number}: {area.title.upper()}", bold), *[""] * 14])
        for r in area.rows:
            months = [text("X" if m in r.marked else "", mark) for m in range(1, 13)]
            rows.append([r["code"], r["activity"], r["lead"], *months])
    counts = [str(sum(m in r.marked for r in plan.rows)) for m in range(1, 13)]
    rows.append(["", text("Cantidad de actividades por mes", bold), "", *counts])
    for area in plan.areas:
        area.gold["title"] = f"{area.title} || {area.title.upper()}"
    story = [text(plan["body"], style("Sans", 9)), text(plan["title"], style("Sans-B", 14, spaceAfter=8))]
    build(path, [*story, grid(rows, [34, 290, 130, *[22] * 12], look, marks, repeatRows=1)], landscape(A4), 36)
    golden(path.stem, plan)


def hydrographic(path: Path) -> None:
    plan = _marked(load("hydrographic-2021-en"))
    page = word("Calibri", 10.5, wide=True)
    page.add_heading(plan["body"], 1)
    page.add_heading(plan["title"], 0)
    page.add_paragraph(plan["intro"])
    table = page.add_table(rows=2, cols=8)
    table.style = "Table Grid"
    top, head = table.rows[0].cells, table.rows[1].cells
    for i, name in enumerate(("No.", "Key activity", "Responsible", "Deliverable")):
        cell_text(top[i].merge(head[i]), name, bold=True)
    cell_text(top[4].merge(top[7]), "2021", bold=True)
    for i in range(4):
        cell_text(head[4 + i], f"Q{i + 1}", bold=True)
    for area in plan.areas:
        cells = table.add_row().cells
        cell_text(cells[0].merge(cells[7]), f"Workstream {area.number[1]} – {area.title}", bold=True)
        for r in area.rows:
            cells = table.add_row().cells
            for cell, value in zip(cells, (r["code"], r["activity"], r["lead"], r["product"]), strict=False):
                cell_text(cell, value)
            for q in range(4):
                if q * 3 + 1 in r.marked:
                    fill(cells[4 + q], "5B9BD5")
    golden(path.stem, plan)
    save(page, path)


def _bars(r: Row) -> str:
    """A run of months is one coloured cell over its columns."""
    cells, m = [], 1
    while m <= 12:
        run = m
        while run <= 12 and run in r.marked:
            run += 1
        cells.append(f'<td colspan="{run - m}" class="on"></td>' if run > m else "<td></td>")
        m = max(run, m + 1)
    return "".join(cells)


def turismo(path: Path) -> None:
    plan = _marked(load("turismo-2019-es"))
    rows = []
    for area in plan.areas:
        for i, r in enumerate(area.rows):
            side = f'<td rowspan="{len(area.rows)}" class="side">{area.number}. {area.title}</td>' if i == 0 else ""
            rows.append(
                f"<tr>{side}<td>{r['activity']}</td>{_bars(r)}<td>{r['lead']}</td><td>{r['resources']}</td></tr>"
            )
    quarters = "".join(f'<th colspan="3">{n} trim.</th>' for n in ("1.er", "2.º", "3.er", "4.º"))
    names = "".join(
        f"<th>{m}</th>" for m in ("Ene", "Feb", "Mar", "Abr", "May", "Jun", "Jul", "Ago", "Sep", "Oct", "Nov", "Dic")
    )
    html = f"""<html><meta charset="utf-8"><style>@page{{size:A4 landscape;margin:12mm}}body{{font:8.5pt "Liberation Sans";
-webkit-print-color-adjust:exact}}table{{border-collapse:collapse}}td,th{{border:1px solid #999;padding:3px 4px}}.on{{background:#3a7d44}}
.side{{width:90px;font-weight:bold}}h1{{font-size:15pt}}</style><p>{plan["body"]}</p><h1>{plan["title"]}</h1>
<table><tr><th rowspan="2">Línea</th><th rowspan="2">Actividad</th>{quarters}<th rowspan="2">Responsable</th>
<th rowspan="2">Financiación</th></tr><tr>{names}</tr>{"".join(rows)}</table>
<p>Las barras verdes indican los meses de ejecución. Aprobado por la Asamblea de la Mancomunidad.</p></html>"""
    print_html(html, path)
    golden(path.stem, plan)


def vaccines(path: Path) -> None:
    plan = _marked(load("vaccines-2022-en"))
    page = word("Liberation Serif", 9.5, wide=True)
    page.add_paragraph(plan["body"])
    page.add_paragraph().add_run(plan["title"]).bold = True
    widths = [1.5, 6.2, *[0.75] * 12, 4.2, 2.2]
    for area in plan.areas:
        page.add_paragraph().add_run(f"Objective {area.number}. {area.title}").bold = True
        rows = [["Code", "Activity", *map(str, range(1, 13)), "Expected product", "Cost (USD)"]]
        for r in area.rows:
            marks = ["" if m not in r.marked else "◆" if m == max(r.marked) else "■" for m in range(1, 13)]
            rows.append([r["code"], r["activity"], *marks, r["product"], r["_money"]])
        table = page.add_table(rows=len(rows), cols=16)
        table.style, table.autofit = "Table Grid", False
        for column, width in zip(table.columns, widths, strict=True):
            column.width = docx.shared.Cm(width)
        for line, row in zip(table.rows, rows, strict=True):
            for cell, value, width in zip(line.cells, row, widths, strict=True):
                cell.width = docx.shared.Cm(width)
                cell_text(cell, value, 8, row is rows[0])
    page.add_paragraph("■ work in progress   ◆ product delivered. Columns 1 to 12 are the months of 2022.")
    source = path.with_suffix(".docx")
    save(page, source)
    convert(source, path)
    source.unlink()
    golden(path.stem, plan)


def _made(stem: str, extension: str, purpose: str, make: Any) -> Made:
    return Made(stem, 2, extension, "fourth", (stem[-2:],), purpose, make)


DOCUMENTS = (
    _made(
        "2-61-vialidad-2024-es", "pdf", "E F M … with X, gaps, area rows in capitals, a row of counts a month", vialidad
    ),
    _made("2-62-hydrographic-2021-en", "docx", "quarters by cell shading only under a merged year", hydrographic),
    _made(
        "2-63-turismo-2019-es",
        "pdf",
        "bars as coloured cells over several months, quarters over months, no codes",
        turismo,
    ),
    _made(
        "2-64-vaccines-2022-en",
        "pdf",
        "months 1 to 12 in the middle, two kinds of mark, cost after the product",
        vaccines,
    ),
)
