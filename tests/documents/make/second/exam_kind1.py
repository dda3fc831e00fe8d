"""Kind 1, for acceptance: ruled tables as other bodies print them."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

import docx
import office
from content import Row, gold_rows, write_document_gold, write_gold
from docx.enum.section import WD_ORIENT
from docx.shared import Cm
from made import Made
from reportlab.lib.pagesizes import A4, landscape

from second.drawn import Sheet, read


def objectives(path: Path) -> None:
    """Objective in the merged first row, header only where the table starts, cells cut by the page, empty rows, a footnote."""
    doc = read("sismos")
    sheet = Sheet(path, A4, 48, "Serif", 10.5)
    sheet.foot = "Plan Anual de Trabajo 2024 – {}"
    sheet.line(doc.one("body"), 10)
    sheet.line(doc.one("title"), 17, True, gap=14)
    sheet.line(
        "El presente plan fue aprobado por el Consejo Directivo y se ejecuta con recursos propios y de la cooperación.",
        gap=396,
    )
    widths = (30, 165, 82, 82, 72, 68)
    for area in doc.areas:
        sheet.line(f"{area.number}. {area.title.upper()}", 11.5, True, gap=5)
        sheet.row([f"Objetivo: {area.objective}"], [sum(widths)], fill="#f3ead8")
        sheet.row(doc.headers, widths, strong=True, fill="#d8c8a8", size=9.5)
        for row in area.rows:
            sheet.row([row.get(c) for c in doc.columns], widths)
        for _ in range(2 if area.number != "1" else 0):
            sheet.row([""] * 6, widths)
        sheet.rule(widths)
        sheet.y -= 18
    sheet.line("¹ Sujeta a la contratación del auditor externo.", 8)
    sheet.save()
    for area in doc.areas:
        area.gold["t"] = f"{area.title} || {area.title.upper()}"
    write_gold(path.stem, gold_rows(doc, "table"))
    write_document_gold(path.stem, doc)


def axes(path: Path) -> None:
    """Landscape; merged Eje cells; two-level header; subtotals and total."""
    doc = read("pensiones")
    sheet = Sheet(path, landscape(A4), 42, "Sans", 11)
    sheet.foot = "{}"
    sheet.line(doc.one("body").upper(), 12, True)
    sheet.line(doc.one("title"), 12, True, gap=190)
    widths = (90, 52, 228, 128, 60, 116, 84)

    def header() -> None:
        sheet.row(
            ["Eje", "Código", "Actividad", "Programación", "", "Responsable", "Presupuesto"], widths, True, "#e4e4e4"
        )
        sheet.canvas.setFillColorRGB(0.894, 0.894, 0.894)
        x = sheet.margin + sum(widths[:4])
        sheet.canvas.rect(x - 0.6, sheet.y, 1.2, 16, stroke=0, fill=1)
        sheet.canvas.setFillColorRGB(0, 0, 0)
        sheet.row([None, None, None, "Indicador", "Meta", None, "(S/)"], widths, True, "#e4e4e4")

    header()
    for area in doc.areas:
        first = True
        for item in area.items:
            assert isinstance(item, Row)
            cells: list[str | None] = [item.get(c) for c in doc.columns]
            if item.is_total:
                sheet.row([None, "", item.get("activity"), "", "", "", item.get("budget")], widths, True, again=header)
            else:
                sheet.row([f"Eje {area.number}: {area.title}" if first else None, *cells], widths, again=header)
            first = False
    sheet.rule(widths)
    sheet.line("")
    sheet.save()
    for area in doc.areas:
        area.gold["t"] = f"{area.title} || Eje {area.number}: {area.title}"
    write_gold(path.stem, gold_rows(doc, "table"))


def outputs(path: Path) -> None:
    """Sideways pages; areas as full-width rows; the outputs are what is planned; header again on the next page."""
    doc = read("ferries")
    sheet = Sheet(path, A4, 60, "Helvetica", 12, sideways=True)
    sheet.font = "Sans"
    sheet.line(doc.one("body"), 11)
    sheet.line(doc.one("title"), 20, True, gap=170)
    widths = (330, 140, 130, 110)

    def header() -> None:
        sheet.row(doc.headers, widths, True, "#cfe0ee")

    header()
    for area in doc.areas:
        sheet.row([f"Priority {area.number}: {area.title}"], [sum(widths)], True, "#f2f2f2", again=header)
        for item in area.items:
            assert isinstance(item, Row)
            sheet.row([item.get(c) for c in doc.columns], widths, item.is_total, again=header)
    sheet.rule(widths)
    sheet.save()
    for area in doc.areas:
        area.gold["t"] = f"{area.title} || Priority {area.number}: {area.title}"
        for row in area.rows:
            row.gold["prod"] = f"{row.get('activity')} || ∅"
            row.gold.setdefault("pt", "*")
    rows = gold_rows(doc, "table")
    for r in rows:
        r["product"] = f"{r['activity']} || ∅"
    write_gold(path.stem, rows)


def owners(path: Path) -> None:
    """Printed from Word sideways: one table for the plan, areas as merged rows in it, deliverable before action."""
    doc = read("coroner")
    document = docx.Document()
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Cm(29.7), Cm(21)
    document.add_paragraph(doc.one("body"))
    document.add_paragraph().add_run(doc.one("title")).bold = True
    table = document.add_table(1, 6)
    table.style = "Table Grid"
    for cell, words in zip(table.rows[0].cells, doc.headers, strict=True):
        cell.paragraphs[0].add_run(words).bold = True
    for area in doc.areas:
        cells = table.add_row().cells
        merged = cells[0].merge(cells[5])
        merged.text = f"{area.number}. {area.title}"
        for row in area.rows:
            for cell, name in zip(table.add_row().cells, doc.columns, strict=True):
                cell.text = row.get(name)
    document.add_paragraph("The Secretariat reviews this programme every quarter.")
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / f"{path.stem}.docx"
        office.save(document, source)
        office.convert(source, path)
    write_gold(path.stem, gold_rows(doc, "table"))
    write_document_gold(path.stem, doc)


def document(stem: str, extension: str, lang: str, purpose: str, make: Callable[[Path], None]) -> Made:
    return Made(stem, 1, extension, "exam", (lang,), purpose, make)


DOCUMENTS = [
    document("1-31-sismos-2024-es", "pdf", "es", "N.º, Actividad, Responsable, Entregable, Financiamiento, Plazo; objective in a merged first row; cells cut by the page, header missing there, empty rows, footnote", objectives),
    document("1-32-pensiones-2016-es", "pdf", "es", "Código, Actividad, Indicador, Meta, Responsable, Presupuesto; merged Eje; two-level header; landscape; subtotals and total", axes),
    document("1-33-ferries-2022-en", "pdf", "en", "Output, Lead unit, Timing, Budget; rotated pages; areas as merged rows; header repeated; totals", outputs),
    document("1-34-coroners-2019-en", "pdf", "en", "deliverable before action, owner, funding; merged area rows; printed from Word sideways", owners),
]  # fmt: skip
