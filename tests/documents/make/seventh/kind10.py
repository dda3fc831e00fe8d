"""Kind 10: no plan, or a plan with empty tables."""

from __future__ import annotations

from pathlib import Path

from docx.enum.text import WD_ALIGN_PARAGRAPH
from fifth.gold import both, either
from made import Made
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.platypus import Paragraph, Spacer

from seventh.tools import fill, grid, paper, style, widths, word


def minutes(path: Path) -> None:
    """Minutes with a table of agreements."""
    stem = "10-141-acta-2018-es"
    title = "ACTA DE LA SESIÓN ORDINARIA N.º 14/2018"
    doc = word("Times New Roman", 11)
    line = doc.add_paragraph()
    line.alignment = WD_ALIGN_PARAGRAPH.CENTER
    line.add_run(f"CONCEJO DELIBERANTE DE PUERTO ALBORADA\n{title}").bold = True
    for text in (
        (
            "En Puerto Alborada, a los 12 días del mes de septiembre de 2018, siendo las 18:05 horas, se reúnen los "
            "concejales que firman "
            "al margen, bajo la presidencia del Sr. Héctor Bianchi."
        ),
        "1. Lectura del acta anterior. Se aprueba sin observaciones.",
        (
            "2. Informe del Ejecutivo. El secretario de Hacienda informa que en el primer semestre se ejecutó el 47 % del "
            "presupuesto y "
            "que se repavimentaron catorce cuadras. La concejala Ríos pregunta por la demora en la obra del desagüe."
        ),
        "3. Despachos de comisión. Se aprueba por siete votos contra dos la ordenanza de nocturnidad.",
        "4. Varios. Los vecinos del barrio Norte piden una segunda línea de colectivos.",
    ):
        doc.add_paragraph(text)
    doc.add_paragraph("Acuerdos tomados:").runs[0].bold = True
    widths(fill(doc, [("N.º", "Acuerdo", "Responsable", "Fecha"),
                      ("1", "Remitir la ordenanza al Ejecutivo", "Secretaría", "14/09/2018"),
                      ("2", "Citar al director de Obras a la próxima sesión", "Presidencia", "19/09/2018"),
                      ("3", "Contestar la nota de los vecinos", "Secretaría", "21/09/2018")]),
                      [30, 220, 90, 80])  # fmt: skip
    doc.add_paragraph("Sin más asuntos que tratar, se levanta la sesión a las 20:40 horas.")
    doc.save(str(path))
    both(stem, either("", "*", title), 2018, "es", [], [])


def invoice(path: Path) -> None:
    """Invoice with dated lines."""
    stem = "10-142-invoice-2021-en"
    lines = [("Item", "Description", "Period", "Qty", "Rate", "Amount"),
             ("1", "Facilitation of strategic planning workshop, Castries", "March 2021", "2 days", "USD 650.00",
              "USD 1,300.00"),
             ("2", "Drafting of workshop report", "April 2021", "3 days", "USD 480.00", "USD 1,440.00"),
             ("3", "Travel and accommodation", "March 2021", "1", "USD 712.40", "USD 712.40"),
             ("", "Total due", "", "", "", "USD 3,452.40")]  # fmt: skip
    story = [
        Paragraph("Halcyon Management Consultants Ltd.", style(14, bold=True, spaceAfter=6)),
        Paragraph("INVOICE No. 2021-0087", style(12, bold=True, spaceAfter=10)),
        Paragraph("Date: 6 May 2021<br/>To: Ministry of Equity, Castries, Saint Lucia<br/>Your reference: PO "
                  "44-210<br/>"
                  "Responsible officer: Ms A. Jn Baptiste", style(10, leading=14, spaceAfter=14)),
        grid(lines, [35, 205, 70, 50, 75, 80], style(9), style(9, bold=True),
             more=[("BACKGROUND", (0, 0), (-1, 0), colors.lightgrey)]),
        Spacer(1, 14),
        Paragraph("Payment within 30 days to account 100-22310, Bank of the Windwards. VAT is not charged on exported "
                  "services.", style(9)),
    ]  # fmt: skip
    paper(path, story, LETTER, 45, None, "Invoice 2021-0087")
    both(stem, either("", "*"), 2021, "en", [], [])


TEMPLATE = (("1", "Gestión administrativa"), ("2", "Servicios al usuario"), ("3", "Infraestructura y equipamiento"))


def template(path: Path) -> None:
    """Template: areas with empty tables."""
    stem, title = "10-143-plantilla-2024-es", "PLAN ANUAL DE TRABAJO 2024"
    doc = word("Arial", 10)
    doc.add_paragraph("Secretaría de Planificación — Formato F-PLA-07").runs[0].bold = True
    doc.add_heading(title, 1)
    doc.add_paragraph("Dependencia: ______________________________    Fecha: ____/____/______")
    for number, name in TEMPLATE:
        doc.add_heading(f"Eje {number}: {name}", 2)
        lines = [("N.º", "Actividad", "Responsable", "Producto", "Plazo", "Presupuesto"), *[("",) * 6] * 4]
        widths(fill(doc, lines), [30, 150, 80, 80, 55, 65])
    doc.add_paragraph("Nota: agregue las filas que necesite. Remita el formato lleno antes del 15 de diciembre.")
    doc.add_paragraph("Firma del titular: ______________________")
    doc.save(str(path))
    areas = [(either(n, f"Eje {n}"), t, "", "*") for n, t in TEMPLATE]
    both(stem, title, 2024, "es", areas, [])


def report(path: Path) -> None:
    """Annual report with a table of what was done."""
    stem = "10-144-report-2015-en"
    body = style(10, "Times-Roman", justify=True, leading=13.5, spaceAfter=8)
    lines = [("Activity", "Result", "Spent (€)"), ("Open days at the three mills", "4,120 visitors came", "6,310.00"),
             ("Restoration of the Clonard water wheel", "Completed in August", "41,870.25"),
             ("Schools programme", "Thirty-two classes took part", "9,400.00"),
             ("Newsletter", "Two issues were printed", "1,980.00"), ("Total", "", "59,560.25")]  # fmt: skip
    story = [
        Paragraph("Society for the Mills of Ossory", style(12, "Times-Roman", centre=True)),
        Paragraph("Annual Report and Accounts 2015",
                  style(17, "Times-Roman", bold=True, centre=True, leading=24, spaceAfter=14)),
        Paragraph("The Council presents its report for the year ended 31 December 2015. It was the Society's fortieth "
                  "year, and a good "
                  "one: membership rose to 611 and the accounts closed with a small surplus.", body),
        Paragraph("The wheel at Clonard turned again on 22 August 2015 in the presence of the President. The work was "
                  "led by Mr. Tierney "
                  "and paid for by the Heritage Council. Eleven volunteers gave their Saturdays to it.", body),
        Paragraph("Activities of the year", style(11, "Times-Roman", bold=True, spaceAfter=6)),
        grid(lines, [200, 190, 80], style(9.5, "Times-Roman"), style(9.5, "Times-Roman", bold=True)),
        Spacer(1, 12),
        Paragraph("The auditors, Messrs Phelan and Daughters, found the accounts to be in order. The Council thanks "
                  "all who helped.", body),
        Paragraph("B. Comerford, Honorary Secretary, 3 March 2016", body),
    ]  # fmt: skip
    paper(path, story, A4, 65, None, "Annual Report and Accounts 2015")
    both(stem, either("Annual Report and Accounts 2015", "", "*"), 2015, "en", [], [])


DOCUMENTS = (
    Made("10-141-acta-2018-es", 10, "docx", "seventh", ("es",), "minutes with a table of agreements", minutes),
    Made("10-142-invoice-2021-en", 10, "pdf", "seventh", ("en",), "invoice with dated lines", invoice),
    Made("10-143-plantilla-2024-es", 10, "docx", "seventh", ("es",), "template: areas with empty tables", template),
    Made("10-144-report-2015-en", 10, "pdf", "seventh", ("en",), "annual report with a table of what was done", report),
)
