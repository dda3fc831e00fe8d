"""Minutes of a board, and a plan whose tables are empty."""

from __future__ import annotations

from pathlib import Path

from fifth.gold import both
from made import Made
from reportlab.lib.pagesizes import A4
from reportlab.platypus import Paragraph

from twelfth import kit


def minutes(path: Path) -> None:
    """Minutes, with attendance and the accounts."""
    body, bold = (
        kit.style("Times-Roman", 11, 15, spaceAfter=7),
        kit.style("Times-Bold", 11.5, spaceBefore=8, spaceAfter=4),
    )
    people = [["Name", "Capacity", "Present"], ["Mrs P. Adeyemi", "Chair", "Yes"],
              ["Mr K. Osei", "Port Captain", "Yes"],
              ["Ms L. Tetteh", "Board Secretary", "Yes"],
              ["Dr F. Quaye", "Ministry of Transport", "Apology"]]  # fmt: skip
    accounts = [["Item", "2018 (GHS)", "2019 (GHS)"], ["Wharfage", "4,120,000", "4,870,500"],
                ["Pilotage", "980,300", "1,012,750"]]  # fmt: skip
    story = [
        kit.centred("Sekontu Port Company", "Times-Bold", 14),
        kit.centred("MINUTES OF THE 112TH MEETING OF THE BOARD OF DIRECTORS", "Times-Bold", 12),
        kit.centred("held on Thursday 24 October 2019 at 10:00 in the Board Room", "Times-Roman", 11),
        kit.gap(8),
        kit.ruled([kit.cells(r, body) for r in people], [180, 180, 80]),
        Paragraph("1. Opening and apologies", bold),
        Paragraph("The Chair opened the meeting at 10:07. An apology was received from Dr Quaye.", body),
        Paragraph("2. Minutes of the 111th meeting", bold),
        Paragraph(
            "The minutes of 25 July 2019 were read and adopted. Proposed by Mr Osei, seconded by the Chair.", body
        ),
        Paragraph("3. Matters arising", bold),
        Paragraph(
            "3.1 The Port Captain reported that the new tug had arrived on 3 September and was in service.", body
        ),
        Paragraph("3.2 Members noted that the dispute on stevedoring rates had been settled out of court.", body),
        Paragraph("4. Accounts for the third quarter", bold),
        kit.ruled([kit.cells(r, body) for r in accounts], [180, 120, 120]),
        kit.gap(),
        Paragraph("The Board received the accounts and commended the Finance Department.", body),
        Paragraph("5. Any other business and closing", bold),
        Paragraph("There being no other business, the meeting closed at 12:41.", body),
        Paragraph("Confirmed as a true record: ____________________ Chair", body),
    ]
    kit.pdf(path, story, A4, "SPC/BD/112", "Page %d", 60)
    both(path.stem, "MINUTES OF THE 112TH MEETING OF THE BOARD OF DIRECTORS", 2019, "en", [], [])


def blank(path: Path) -> None:
    """The template of a plan: areas, objectives and heads, but no activity."""
    doc = kit.new_docx("Calibri", 11)
    doc.add_heading("Consejo Nacional de Archivos Judiciales", 2)
    doc.add_heading("Plan Anual de Trabajo 2023", 1)
    doc.add_paragraph(
        "Las unidades completarán los cuadros siguientes antes de su remisión a la Dirección de Planificación."
    )
    areas = (
        ("1", "Organización documental", "Contar con inventarios en todas las sedes."),
        ("2", "Conservación y custodia", "Reducir el deterioro de los expedientes."),
        ("3", "Acceso y consulta", "Atender las solicitudes en línea."),
    )
    for number, title, objective in areas:
        doc.add_heading(f"{number}. {title}", 3)
        doc.add_paragraph(f"Objetivo: {objective}")
        table = doc.add_table(rows=0, cols=5)
        table.style = "Table Grid"
        kit.fill_row(table, ["N.º", "Actividad", "Entregable", "Responsable", "Plazo"], True)
        for row in range(4):
            kit.fill_row(table, [f"{number}.{row + 1}" if number == "1" else "", "", "", "", ""])
        doc.add_paragraph()
    doc.add_paragraph("Firma y sello: ______________________")
    kit.save_docx(doc, path)
    both(path.stem, "Plan Anual de Trabajo 2023", 2023, "es", [(*a, "*") for a in areas], [])


DOCUMENTS = (
    Made("10-359-minutes-2019-en", 10, "pdf", "twelfth", ("en",), "minutes, no plan", minutes),
    Made("10-360-archivos-2023-es", 10, "docx", "twelfth", ("es",), "a plan with empty tables", blank),
)
