"""Ruled tables."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path
from typing import Any

import docx
from made import Made
from office import convert, save, word
from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageBreak, PageTemplate, Spacer

from fourth.ledger import pensions
from fourth.plan import Area, golden, load
from fourth.sheets import build, cell_text, fill, grid, print_html, style, text


def metrologia(path: Path) -> None:
    plan = load("metrologia-2020-es")
    look, head = style("Narrow", 9), style("Narrow", 9, textColor="#ffffff")
    names = ["Objetivo estratégico", "Responsable", "Producto", "N.º", "Actividad", "Cronograma", "Recursos"]
    story: list[Any] = [text(plan["body"], style("Sans-B", 10)), text(plan["title"], style("Sans-B", 15, spaceAfter=8))]
    story += [text(p, style("Sans", 9, spaceAfter=6)) for p in plan.text("intro")]
    listed = [(f"OE{a.number}. {a.title}", a, r) for a in plan.areas for r in a.rows]
    for part, first in ((listed[:5], True), (listed[5:], False)):
        rows: list[list[Any]] = [[text(n, head) for n in names]] if first else []
        marks: list[tuple[Any, ...]] = [("BACKGROUND", (0, 0), (-1, 0), "#1f4e5f")] if first else []
        for area, members in groupby(part, lambda p: p[0]):
            group, at = list(members), len(rows)
            shown = "" if not first and area.startswith("OE2") else f"<b>{area}</b>"
            for lead, some in groupby(group, lambda p: p[2]["lead"]):
                here = len(rows)
                for _, _, r in some:
                    given = lead if len(rows) == here else ""
                    cells = [r[c] for c in ("product", "code", "activity", "date_text", "resources")]
                    rows.append([shown if len(rows) == at else "", given, *cells])
                marks.append(("SPAN", (1, here), (1, len(rows) - 1)))
            marks.append(("SPAN", (0, at), (0, len(rows) - 1)))
        story += [grid(rows, [105, 95, 120, 28, 215, 95, 85], look, marks), PageBreak()]
    golden(path.stem, plan)
    build(path, story[:-1], landscape(A4), 46, "POA 2020 · versión 2 · página {n}")


def wetlands(path: Path) -> None:
    plan = load("wetlands-2019-en")
    page = word("Cambria", 11)
    page.add_paragraph(plan["body"]).runs[0].bold = True
    page.add_heading(plan["title"], 0)
    for p in plan.text("intro"):
        page.add_paragraph(p)
    table = page.add_table(rows=1, cols=6)
    table.style = "Table Grid"
    for cell, name in zip(
        table.rows[0].cells, ("Ref.", "Activity", "Responsible", "Timeframe", "Budget", "Source"), strict=True
    ):
        cell_text(cell, name, bold=True)
    seen = ""
    for area in plan.areas:
        outcome = area.gold["title"].split(" || ")[1]
        if outcome != seen:
            cells = table.add_row().cells
            cell_text(cells[0].merge(cells[5]), f"Outcome {area.number[0]}: {outcome}", bold=True)
            fill(cells[0], "BFD8C2")
            seen = outcome
        cells = table.add_row().cells
        cell_text(cells[0].merge(cells[5]), f"Output {area.number}: {area.title}")
        fill(cells[0], "E8F1E9")
        for r in area.rows:
            values = (r["code"], r["activity"], r["lead"], r["date_text"], r["_amount"], r["resources"])
            r.gold["product"] = f"∅ || {area.title}"
            for cell, value in zip(table.add_row().cells, values, strict=True):
                cell_text(cell, value)
    page.add_paragraph("* Subject to signature of the grant agreement.")
    page.add_paragraph("Approved: ______________________ Chair of the Board of Trustees")
    golden(path.stem, plan)
    save(page, path)


def canton(path: Path) -> None:
    plan = load("canton-2016-es")
    rows = []
    totals = ("USD 214.250,50", "USD 271.200,00", "USD 23.500,00")
    for area, total in zip(plan.areas, totals, strict=True):
        for i, r in enumerate(area.rows):
            side = (
                f'<td rowspan="{len(area.rows) + 1}" class="eje">EJE {area.number}<br>{area.title}</td>'
                if i == 0
                else ""
            )
            cells = (r["code"], r["activity"], r["lead"], r["_support"], r["_amount"], r["resources"], r["date_text"])
            rows.append("<tr>" + side + "".join(f"<td>{c}</td>" for c in cells) + "</tr>")
        rows.append(
            f'<tr class="s"><td></td><td colspan="3">Subtotal Eje {area.number}</td><td>{total}</td><td></td><td></td></tr>'
        )
    rows += ["<tr>" + "<td>&nbsp;</td>" * 8 + "</tr>"] * 3
    rows.append('<tr class="s"><td colspan="5">TOTAL POA 2016</td><td>USD 508.950,50</td><td colspan="2"></td></tr>')
    print_html(
        f"""<html><meta charset="utf-8"><style>@page{{size:A4 landscape;margin:14mm}}body{{font:9pt "Liberation Sans"}}
table{{border-collapse:collapse;width:100%}}td,th{{border:1px solid #555;padding:3px}}.eje{{font-weight:bold;background:#eef;width:14%}}
.s td{{background:#ddd;font-weight:bold}}tr{{page-break-inside:avoid}}h1{{font-size:14pt;text-align:center}}</style>
<p style="text-align:center">{plan["body"]}<br>Unidad de Planificación Institucional</p><h1>{plan["title"]}</h1>
<p>Administración 2014–2019. Presupuesto referencial según Ordenanza 031.</p>
<table><tr><th rowspan="2">Eje</th><th rowspan="2">N.º</th><th rowspan="2">Actividad</th><th colspan="2">Responsables</th>
<th colspan="2">Presupuesto</th><th rowspan="2">Plazo de ejecución</th></tr>
<tr><th>Dirección o unidad responsable</th><th>Apoyo</th><th>Monto</th><th>Fuente de financiamiento</th></tr>
{"".join(rows)}</table><p style="font-size:8pt"><sup>1</sup> Sujeto a la entrega de los textos por parte de los autores.</p>
<p>Elaborado por: Ing. M. Cevallos &nbsp;&nbsp;&nbsp; Revisado por: Econ. P. Zambrano</p></html>""",
        path,
    )
    golden(path.stem, plan)


def penitenciario(path: Path) -> None:
    plan = load("penitenciario-2018-es")
    page = word("Liberation Sans", 10)
    page.sections[0].page_height = page.sections[0].page_height * 6 // 10
    page.add_paragraph(plan["body"].upper())
    page.add_paragraph().add_run(plan["title"]).bold = True
    page.add_paragraph(plan["intro"])
    columns = ("code", "activity", "product", "date_text", "lead", "resources")
    for k, area in enumerate(plan.areas):
        page.add_paragraph().add_run(f"EJE {area.number} – {area.title}").bold = True
        rows = [[r[c] for c in columns] for r in area.rows]
        if k == 0:
            rows.insert(0, ["N.º", "Actividad", "Producto", "Plazo", "Responsable", "Recursos"])
        table = page.add_table(rows=len(rows), cols=6)
        table.style, table.autofit = "Table Grid", False
        for column, width in zip(table.columns, (0.9, 5.6, 3.2, 2.4, 2.4, 2.6), strict=True):
            column.width = docx.shared.Cm(width)
        for i, row in enumerate(rows):
            for cell, value, width in zip(table.rows[i].cells, row, (0.9, 5.6, 3.2, 2.4, 2.4, 2.6), strict=True):
                cell.width = docx.shared.Cm(width)
                cell_text(cell, value, 9.5, k == 0 and i == 0)
    page.add_paragraph("Es copia. Lic. N. Barrios, Secretaria Administrativa.")
    source = path.with_suffix(".docx")
    save(page, source)
    convert(source, path)
    source.unlink()
    golden(path.stem, plan)


def seismic(path: Path) -> None:
    plan = load("seismic-2014-en")

    def turn(canvas: Canvas, _: Any) -> None:
        canvas.translate(A4[0], 0)
        canvas.rotate(90)

    document = BaseDocTemplate(str(path), pagesize=A4, invariant=1)
    document.addPageTemplates([PageTemplate("turned", [Frame(40, 40, A4[1] - 80, A4[0] - 80)], onPage=turn)])
    look, bold = style("Sans", 8.5), style("Sans-B", 8.5)
    rows: list[list[Any]] = [
        [text(c, bold) for c in ("Ref.", "Output", "Lead unit", "Timing", "Budget (USD)", "Remarks")]
    ]
    marks: list[tuple[Any, ...]] = []
    for area, total in zip(plan.areas, ("515,500", "106,950", "77,400"), strict=True):
        marks.append(("SPAN", (0, len(rows)), (-1, len(rows))))
        rows.append([text(f"{area.number}. {area.title}", bold), *[""] * 5])
        for r in area.rows:
            rows.append([r.gold["code"], r["activity"], r["lead"], r["date_text"], r["_budget"], r["_remarks"]])
        rows.append(["", text(f"Subtotal {area.number}", bold), "", "", text(total, bold), ""])
    rows.append(["", text("Grand total", bold), "", "", text("699,850", bold), ""])
    document.build(
        [
            text(plan["body"], style("Sans", 10)),
            text(plan["title"], style("Sans-B", 16, spaceAfter=6)),
            text(plan["intro"], style("Sans", 9, spaceAfter=8)),
            grid(rows, [36, 270, 130, 110, 80, 126], look, marks, repeatRows=1),
            Spacer(1, 6),
            text("(a) Subject to access permits being renewed by the provincial governments.", style("Sans-I", 8)),
        ]
    )
    path.write_bytes(path.read_bytes().replace(b"/Rotate 0 /", b"/Rotate 90/"))
    golden(path.stem, plan)


def artesanias(path: Path) -> None:
    plan = load("artesanias-2022-es")
    page = word("Garamond", 11, wide=True)
    page.add_heading(plan["body"], 1)
    page.add_heading(plan["title"], 0)
    for p in plan.text("intro"):
        page.add_paragraph(p)
    for area in plan.areas:
        _component(page, area)
    page.add_heading("Indicadores de resultado de la Red", 1)
    _plain_table(
        page,
        [
            ["Indicador", "Línea base 2020", "Meta 2024"],
            ["Ventas con sello (miles de US$)", "310", "900"],
            ["Talleres activos", "140", "220"],
        ],
    )
    page.add_heading("Resumen del presupuesto por componente", 1)
    _plain_table(
        page,
        [
            ["Componente", "US$"],
            *[[f"{a.number}. {a.title}", m] for a, m in zip(plan.areas, ("33.150", "47.600", "16.400"), strict=True)],
        ],
    )
    _plain_table(page, [["Por la Presidencia", "Por la Secretaría"], ["(firma)", "(firma)"]])
    golden(path.stem, plan)
    save(page, path)


def _component(page: Any, area: Area) -> None:
    table = page.add_table(rows=2, cols=6)
    table.style = "Table Grid"
    cell_text(
        table.rows[0].cells[0].merge(table.rows[0].cells[5]),
        f"Componente {area.number}. {area.title}\nObjetivo: {area.objective}",
        bold=True,
    )
    names = ("Código", "Actividad", "Indicador", "Meta", "Responsable", "Presupuesto")
    for cell, name in zip(table.rows[1].cells, names, strict=True):
        cell_text(cell, name, bold=True)
    for r in area.rows:
        values = [r[c] for c in ("code", "activity", "extra:Indicador", "extra:Meta", "lead", "_money")]
        for cell, value in zip(table.add_row().cells, values, strict=True):
            cell_text(cell, value)
    page.add_paragraph()


def _plain_table(page: Any, rows: list[list[str]]) -> None:
    table = page.add_table(rows=len(rows), cols=len(rows[0]))
    table.style = "Table Grid"
    for line, row in zip(table.rows, rows, strict=True):
        for cell, value in zip(line.cells, row, strict=True):
            cell_text(cell, value)
    page.add_paragraph()


def _made(stem: str, extension: str, purpose: str, make: Any) -> Made:
    return Made(stem, 1, extension, "fourth", (stem[-2:],), purpose, make)


DOCUMENTS = (
    _made(
        "1-61-metrologia-2020-es",
        "pdf",
        "code in the middle, merged objective and lead cells, next page without header or area",
        metrologia,
    ),
    _made(
        "1-62-wetlands-2019-en",
        "docx",
        "outcome and output rows, three-level codes, local currency, starred source",
        wetlands,
    ),
    _made(
        "1-63-canton-2016-es",
        "pdf",
        "two-level header, merged Eje, subtotals, empty rows, total, superscript note",
        canton,
    ),
    _made(
        "1-64-pensions-2023-en",
        "pdf",
        "rows cut by the page, no header on the next, first-person headers, 1A codes",
        pensions,
    ),
    _made(
        "1-65-penitenciario-2018-es",
        "pdf",
        "header on the first table only, running numbers over areas in roman numerals",
        penitenciario,
    ),
    _made(
        "1-66-seismic-2014-en", "pdf", "page with /Rotate 90, outputs as activities, subtotals between areas", seismic
    ),
    _made(
        "1-67-artesanias-2022-es",
        "docx",
        "no dates at all, objective in a merged first row, indicator, budget and signature tables",
        artesanias,
    ),
)
