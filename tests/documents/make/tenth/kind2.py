"""Kind 2: calendars whose marks give the dates."""

from __future__ import annotations

from pathlib import Path

from fifth.gold import both
from made import Made
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.platypus import Paragraph, Table, TableStyle

from tenth.common import Line, heading, month_row, new_docx, pdf, rows_of, save_docx, set_widths, style
from tenth.ruled import FIJI, FIJI_COLUMNS, PERU, PERU_COLUMNS, PERU_HEADERS


def peru(path: Path) -> None:
    """Twelve months; the cells of the months worked are shaded."""
    title = "PLAN ANUAL DE ACTIVIDADES 2020"
    small, strong = style("s", 8), style("b", 8, "Helvetica-Bold")
    data = [[Paragraph(t, strong) for t in PERU_HEADERS] + list("EFMAMJJASOND")]
    look = [
        ("GRID", (0, 0), (-1, -1), 0.4, colors.grey),
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ("FONT", (5, 0), (-1, 0), "Helvetica-Bold", 8),
        ("ALIGN", (5, 0), (-1, -1), "CENTER"),
    ]
    rows = []
    for name, items in PERU:
        data.append([Paragraph(f"Componente: {name}", strong)] + [""] * 16)
        look.append(("SPAN", (0, len(data) - 1), (-1, len(data) - 1)))
        for cells, months, more in items:
            data.append([Paragraph(c, small) for c in cells] + [""] * 12)
            look += [
                ("BACKGROUND", (4 + m, len(data) - 1), (4 + m, len(data) - 1), colors.HexColor("#4f81bd"))
                for m in months
            ]
            rows += rows_of(
                ("", f"{name} || Componente: {name}"), PERU_COLUMNS, [Line(cells, month_row(2020, months), more)]
            )
    table = Table(data, colWidths=[24, 200, 105, 65, 48, *[22] * 12], repeatRows=1)
    table.setStyle(TableStyle(look))
    flow = [
        Paragraph("Gobierno Regional de Chancamayu – Oficina Regional de Gestión del Riesgo", style("o", 10)),
        Paragraph(title, style("t", 14, "Helvetica-Bold", spaceAfter=10)),
        table,
        Paragraph("Meses sombreados: ejecución programada.", small),
    ]
    pdf(path, title, landscape(A4), 40).build(flow)
    both(path.stem, title, 2020, "es", [("", t, "", "*") for t, _ in PERU], rows)


def fiji(path: Path) -> None:
    """Word: four quarters marked with X between other columns."""
    title = "Health Assets and Outreach: Operational Plan 2023"
    doc = new_docx("Liberation Sans", 10, landscape=True, margin=2)
    heading(doc, title, 15)
    doc.add_paragraph("Fiji dollars. X = quarter in which the work is done.")
    rows = []
    for number, name, items in FIJI:
        heading(doc, f"Programme {number} – {name}", 12)
        table = doc.add_table(rows=1, cols=8)
        table.style = "Light Grid"
        for cell, text in zip(
            table.rows[0].cells,
            ["Activity", "Unit in charge", "Q1", "Q2", "Q3", "Q4", "Output", "Cost FJD"],
            strict=True,
        ):
            cell.text = text
        for cells, quarters, more in items:
            marks = ["X" if q in quarters else "" for q in range(1, 5)]
            for cell, text in zip(table.add_row().cells, [*cells[:2], *marks, *cells[2:]], strict=True):
                cell.text = text
            date = month_row(2023, [m for q in quarters for m in range(3 * q - 2, 3 * q + 1)])
            date["extra:months"] = "*"
            rows += [
                {**r, "currency": "FJD"}
                for r in rows_of((f"{number} || Programme {number}", name), FIJI_COLUMNS, [Line(cells, date, more)])
            ]
        set_widths(table, (7.5, 4, 1.2, 1.2, 1.2, 1.2, 5, 2.6))
        doc.add_paragraph()
    save_docx(doc, path, title)
    both(path.stem, title, 2023, "en", [(f"{n} || Programme {n}", t, "", "*") for n, t, _ in FIJI], rows)


DOCUMENTS = (
    Made("2-255-riesgo-2020-es", 2, "pdf", "tenth", ("es",), "shaded months, spanning components", peru),
    Made("2-256-hospitals-2023-en", 2, "docx", "tenth", ("en",), "X under quarters in the middle of the table", fiji),
)
