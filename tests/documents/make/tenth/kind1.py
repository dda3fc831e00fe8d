"""Kind 1: ruled tables."""

from __future__ import annotations

from pathlib import Path

from docx.shared import Pt
from fifth.gold import both
from made import Made
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.platypus import Paragraph, Spacer, Table, TableStyle

from tenth.common import cell_fill, either, heading, new_docx, pdf, rows_of, save_docx, set_widths, style
from tenth.ruled import (
    ES_COLUMNS,
    ES_HEADERS,
    HN_COLUMNS,
    HN_HEADERS,
    HONDURAS,
    KE_COLUMNS,
    KE_HEADERS,
    KE_TOP,
    KENYA,
    SINDICATURA,
    TRINIDAD,
    TT_COLUMNS,
    TT_HEADERS,
)  # fmt: skip


def _fill(row: object, texts: list[str], bold: bool = False, size: float = 9) -> None:
    for cell, text in zip(row.cells, texts, strict=True):
        cell.text = ""
        run = cell.paragraphs[0].add_run(text)
        run.bold, run.font.size = bold, Pt(size)


def honduras(path: Path) -> None:
    """Word, landscape: objectives in merged rows, subtotals, an empty row of the template, a note."""
    title = "PLAN OPERATIVO ANUAL 2019"
    doc = new_docx("Arial Narrow", 10, landscape=True, margin=1.8)
    heading(doc, "ALCALDÍA MUNICIPAL DE SAN JERÓNIMO DEL VALLE", 13, centre=True)
    heading(doc, title, 15, centre=True)
    table = doc.add_table(rows=1, cols=7)
    table.style = "Table Grid"
    _fill(table.rows[0], HN_HEADERS, True)
    rows, areas = [], []
    for area, objective, total, amount, lines in HONDURAS:
        row = table.add_row()
        merged = row.cells[0].merge(row.cells[6])
        merged.text = f"Objetivo estratégico {area[0]}: {area[1]}. {objective}."
        cell_fill(merged, "D9E2F3")
        for line in lines:
            _fill(table.add_row(), line.cells)
        if area[0] == "2":
            table.add_row()
        row = table.add_row()
        row.cells[0].merge(row.cells[5])
        row.cells[0].text, row.cells[6].text = total, amount
        name = either(area[1], f"{area[1]}. {objective}")
        number = either(area[0], f"Objetivo estratégico {area[0]}")
        areas.append((number, name, either(objective, ""), "*"))
        rows += rows_of((number, name), HN_COLUMNS, lines)
    for row in rows:
        row["currency"] = "HNL" if row.get("budget") else "*"
    row = table.add_row()
    row.cells[0].merge(row.cells[5])
    row.cells[0].text, row.cells[6].text = "TOTAL POA", "L 1,576,700.00"
    doc.add_paragraph("(*) Con repuestos adquiridos en 2018.")
    doc.add_paragraph("_____________________\nAlcalde Municipal")
    save_docx(doc, path, title)
    both(path.stem, title, 2019, "es", areas, rows)


def kenya(path: Path) -> None:
    """Landscape, two rows of headers repeated on each page, areas in spanning rows, a grand total."""
    title = "Annual Work Plan 2022"
    small, strong = style("s", 9), style("b", 9, "Helvetica-Bold")
    data = [[Paragraph(t, strong) for t in KE_TOP], [Paragraph(t, strong) for t in KE_HEADERS]]
    look = [
        ("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP"), ("BACKGROUND", (0, 0), (-1, 1), colors.HexColor("#dfe7d5")),
        ("SPAN", (3, 0), (4, 0)), ("SPAN", (5, 0), (6, 0)), *(("SPAN", (c, 0), (c, 1)) for c in range(3)),
        ("TOPPADDING", (0, 0), (-1, -1), 5), ("BOTTOMPADDING", (0, 0), (-1, -1), 16),
    ]  # fmt: skip
    rows = []
    for (number, name), lines in KENYA:
        data.append([Paragraph(f"{number}. {name}", strong)] + [""] * 6)
        look.append(("SPAN", (0, len(data) - 1), (-1, len(data) - 1)))
        data += [[Paragraph(t, small) for t in line.cells] for line in lines]
        rows += [{**row, "currency": "KES"} for row in rows_of((number, name), KE_COLUMNS, lines)]
    data.append([Paragraph("TOTAL", strong), "", "", "", "", "", Paragraph("60,795,500", strong)])
    look.append(("SPAN", (0, len(data) - 1), (5, len(data) - 1)))
    table = Table(data, colWidths=[30, 215, 130, 90, 90, 115, 75], repeatRows=2)
    table.setStyle(TableStyle(look))
    size = landscape(A4)

    def page(canvas: object, _doc: object) -> None:
        canvas.setFont("Helvetica", 8)
        canvas.drawString(48, size[1] - 30, "County Government of Mutulani – Department of Water and Irrigation")
        canvas.drawRightString(size[0] - 48, 24, f"Page {canvas.getPageNumber()} of 2")

    flow = [
        Paragraph(title, style("t", 16, "Helvetica-Bold", spaceAfter=10)),
        table,
        Spacer(1, 10),
        Paragraph("Prepared by: Planning Desk. Approved by: Chief Officer.", small),
    ]
    pdf(path, title, size, 48).build(flow, onFirstPage=page, onLaterPages=page)
    both(path.stem, title, 2022, "en", [(n, t, "", "*") for (n, t), _ in KENYA], rows)


def sindicatura(path: Path) -> None:
    """Word through LibreOffice: a table an area, long cells that a page may cut, no repeated headers."""
    title = "Programa de actuaciones para 2021"
    doc = new_docx("Liberation Serif", 12, margin=2.5)
    doc.sections[0].header.paragraphs[
        0
    ].text = "Sindicatura de Comptes de Montealbar · Sindicatura de Cuentas de Montealbar"
    heading(doc, title, 17)
    doc.add_paragraph(
        "Aprobado por el Pleno en sesión de 22 de diciembre de 2020. El programa puede ser modificado por el Pleno cuando concurran circunstancias que lo aconsejen; las "
        "actuaciones no concluidas se incorporarán al programa siguiente. El personal disponible asciende a 61 efectivos."
    )
    doc.add_paragraph(
        "Los trabajos se ajustarán a las normas técnicas aprobadas por la Comisión de Coordinación. Los informes provisionales se someterán a alegaciones de los cuentadantes por un plazo de "
        "treinta días naturales, prorrogable por quince. La remisión al Pleno de cada informe se hará en el plazo que para él se indica; su incumplimiento deberá ser razonado por el auditor responsable."
    )
    doc.add_paragraph(
        "En el ejercicio anterior se aprobaron diecinueve informes, de los que tres correspondían al programa de 2019. Quedaron sin iniciar dos fiscalizaciones, que se han desestimado."
    )
    rows = []
    for (number, name), lines in SINDICATURA:
        heading(doc, f"{number}) {name}", 12)
        table = doc.add_table(rows=1, cols=5)
        table.style = "Table Grid"
        _fill(table.rows[0], ES_HEADERS, True)
        for line in lines:
            _fill(table.add_row(), line.cells, size=12)
        set_widths(table, (1.3, 5.6, 2.9, 3.1, 3.1))
        doc.add_paragraph()
        rows += rows_of((number, name), ES_COLUMNS, lines)
    save_docx(doc, path, title)
    both(path.stem, title, 2021, "es", [(n, t, "", "*") for (n, t), _ in SINDICATURA], rows, adopted_on="2020-12-22")


def trinidad(path: Path) -> None:
    """Word: the theme in vertically merged cells, start and end in two columns, no codes."""
    title = "Annual Business Plan, January to December 2017"
    doc = new_docx("Carlito", 10, landscape=True, margin=2)
    heading(doc, "Central Library Authority", 11)
    heading(doc, title, 15)
    table = doc.add_table(rows=1, cols=7)
    table.style = "Table Grid"
    _fill(table.rows[0], TT_HEADERS, True)
    rows = []
    for theme, lines in TRINIDAD:
        first = None
        for line in lines:
            row = table.add_row()
            _fill(row, ["", *line.cells])
            if first is None:
                first = row.cells[0]
                first.paragraphs[0].add_run(theme).bold = True
            else:
                first = first.merge(row.cells[0])
        for row in rows_of(("", theme), TT_COLUMNS, lines):
            row["currency"] = "TTD" if row.get("budget") else "*"
            row.setdefault("budget", "")
            rows.append(row)
    set_widths(table, (3, 8, 4, 3.3, 2.3, 2.3, 2.6))
    save_docx(doc, path, title)
    both(path.stem, title, 2017, "en", [("", t, "", "*") for t, _ in TRINIDAD], rows)


def _made(stem: str, extension: str, language: str, purpose: str, make: object) -> Made:
    return Made(stem, 1, extension, "tenth", (language,), purpose, make)


DOCUMENTS = (
    _made("1-251-alcaldia-2019-es", "docx", "es", "objectives in merged rows, subtotals, an empty row", honduras),
    _made("1-252-water-2022-en", "pdf", "en", "two levels of headers repeated on each page", kenya),
    _made("1-253-sindicatura-2021-es", "pdf", "es", "a table an area, long cells", sindicatura),
    _made("1-254-library-2017-en", "docx", "en", "themes in merged cells, start and end columns", trinidad),
)
