"""Kind 10: papers that look like plans and are none."""

from __future__ import annotations

from pathlib import Path

from fifth.gold import both
from made import Made
from reportlab.lib import colors
from reportlab.platypus import Paragraph, Spacer, Table, TableStyle

from tenth.common import heading, new_docx, pdf, save_docx, style

MINUTES = (
    "En la ciudad de Villa Esperanza, siendo las 10:15 horas del 6 de marzo de 2019, en la sala de sesiones de la Junta de Agua Potable, se reunieron los miembros que al final firman, previa "
    "convocatoria, para celebrar sesión ordinaria.",
    "PRIMERO. Verificado el quórum, la presidenta declaró abierta la sesión y sometió a consideración el orden del día, que fue aprobado sin modificaciones.",
    "SEGUNDO. Se dio lectura al acta número 11, la que fue ratificada con el voto salvado del señor Urrutia.",
    "TERCERO. La tesorera informó que en febrero se recaudaron $ 8.412,00 y que la morosidad bajó al 12 %. El señor Paz preguntó por la factura de la bomba; la tesorera contestó que está cancelada.",
    "CUARTO. El ingeniero Lobos expuso los daños que dejó la crecida de enero en la captación. Los presentes agradecieron su exposición.",
    "QUINTO. Varios. La señora Chávez pidió que se salude a la escuela por su aniversario. No habiendo más que tratar, se levantó la sesión a las 11:50 horas.",
)
AGENDA = (
    ("Hora", "Punto", "Expositor"),
    ("10:15", "Apertura", "Presidencia"),
    ("10:30", "Lectura del acta anterior", "Secretaría"),
    ("10:45", "Estado de caja", "Tesorería"),
    ("11:10", "Daños en la captación", "Ing. Lobos"),
)

RESULTS = (
    ("Programme", "Target 2020", "Result 2020", "Variance"),
    ("Road patching (sq. m.)", "12,000", "9,840", "-18%"),
    ("Street lights repaired", "650", "702", "+8%"),
    ("Drains cleared (km)", "44", "31", "-30%"),
)
REPORT = (
    "I am pleased to lay before the Assembly the report of the Works Department for the year ended 31 December 2020. The year was dominated by the pandemic, which closed the asphalt plant for eleven weeks.",
    "The Department patched 9,840 square metres of road in the first and fourth quarters, under the supervision of the Roads Engineer and with funds of the Road Fund. A workshop on pavement management was held in "
    "February 2020 and its proceedings were published in May.",
    "Street lighting exceeded its target because the crews remained at work throughout. Drains were cleared in Queen's Ward, Salt Pond and Upper Hill between July and October.",
    "Expenditure amounted to EC$ 6,214,300 against an approved estimate of EC$ 7,050,000. Unspent balances were surrendered to the Treasury.",
)


def minutes(path: Path) -> None:
    """Minutes with an agenda in a table."""
    title = "ACTA N.º 12"
    body = style("b", 11, "Times-Roman", spaceAfter=9, alignment=4)
    table = Table([[Paragraph(c, body) for c in row] for row in AGENDA], colWidths=[60, 240, 120])
    table.setStyle(TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.black)]))
    flow = [
        Paragraph(title, style("t", 15, "Times-Bold", alignment=1, spaceAfter=14)),
        Paragraph(MINUTES[0], body),
        table,
        Spacer(1, 12),
    ]
    flow += [Paragraph(t, body) for t in MINUTES[1:]]
    flow.append(
        Paragraph(
            "Blanca Chávez, Presidenta &nbsp;&nbsp;&nbsp; Ramiro Urrutia, Vocal &nbsp;&nbsp;&nbsp; Inés Solórzano, Tesorera",
            body,
        )
    )
    pdf(path, title, margin=72).build(flow)
    both(path.stem, "*", 2019, "es", [], [])


def report(path: Path) -> None:
    """A report on the year that ended, with a table of results."""
    title = "Works Department: Annual Report 2020"
    doc = new_docx("Liberation Serif", 11)
    heading(doc, title, 16)
    doc.add_paragraph(REPORT[0])
    heading(doc, "1. Roads", 12)
    doc.add_paragraph(REPORT[1])
    heading(doc, "2. Lighting and drainage", 12)
    doc.add_paragraph(REPORT[2])
    table = doc.add_table(rows=0, cols=4)
    table.style = "Table Grid"
    for line in RESULTS:
        for cell, text in zip(table.add_row().cells, line, strict=True):
            cell.text = text
    heading(doc, "3. Finance", 12)
    doc.add_paragraph(REPORT[3])
    save_docx(doc, path, title)
    both(path.stem, "*", 2020, "en", [], [])


DOCUMENTS = (
    Made("10-279-acta-2019-es", 10, "pdf", "tenth", ("es",), "minutes with an agenda", minutes),
    Made("10-280-report-2020-en", 10, "docx", "tenth", ("en",), "a report with a table of results", report),
)
