"""No plans, though some look like one: work that was done, a call, a budget, a calendar of holidays."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from docx import Document
from made import Made
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table
from third.engines import settle
from third.gold import write

DONE = [
    ("No.", "Activity", "Responsible", "Date held", "Result"),
    (
        "1.1",
        "Regional workshop on vital statistics codes",
        "Secretariat",
        "4–6 March 2020",
        "31 participants; report published",
    ),
    (
        "1.2",
        "Twinning visit of the registrars of Belize and Dominica",
        "Belize",
        "22 June 2020",
        "Held online; two recommendations adopted",
    ),
    (
        "2.1",
        "Revised manual on late registration",
        "Working Group",
        "September 2020",
        "Printed and distributed to 11 offices",
    ),
    ("2.2", "Annual meeting", "Barbados", "18 November 2020", "Minutes approved"),
]
CALL = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Call for proposals 2023</title></head><body>
<h1>Open call for proposals: small grants for community museums, 2023</h1>
<p>The Heritage Fund of the Outer Counties invites community museums to submit proposals under its 2023 round. Up to fifteen grants will be
awarded. Each grant is between GBP 2,000 and GBP 8,000.</p>
<h2>1. Who can apply</h2><p>Museums with a constitution, a bank account and at least two trustees. Applicants must not have received a grant in 2022.</p>
<h2>2. What can be funded</h2><ul><li>Conservation of objects on display;</li><li>Training of volunteers;</li><li>Equipment for oral history.</li></ul>
<h2>3. Timetable of the call</h2>
<table><tr><td>Step</td><td>Date</td></tr><tr><td>Opening of the call</td><td>9 January 2023</td></tr><tr><td>Questions by e-mail until</td><td>10 February 2023</td></tr>
<tr><td>Deadline for applications</td><td>3 March 2023, noon</td></tr><tr><td>Notification of applicants</td><td>28 April 2023</td></tr></table>
<h2>4. How to apply</h2><p>Complete Form A (the work plan of the proposed project, its budget and its responsible person) and send it to grants@example.org.
Incomplete applications will be rejected.</p></body></html>
"""
BUDGET = [
    ("Código", "Partida", "Aprobado 2019", "Ejecutado 2019", "Aprobado 2020"),
    ("1", "SERVICIOS PERSONALES", "1.840.300,00", "1.799.215,44", "1.902.750,00"),
    ("1.1", "Sueldos del personal permanente", "1.512.000,00", "1.498.330,10", "1.560.000,00"),
    ("1.2", "Aguinaldo", "126.000,00", "124.860,84", "130.000,00"),
    ("2", "MATERIALES Y SUMINISTROS", "92.450,00", "71.006,32", "88.000,00"),
    ("2.1", "Combustibles y lubricantes", "38.000,00", "25.440,10", "34.000,00"),
    ("2.2", "Papelería y útiles de oficina", "12.300,00", "11.975,00", "12.500,00"),
    ("3", "BIENES DURADEROS", "210.000,00", "0,00", "245.000,00"),
    ("3.1", "Equipo de cómputo", "60.000,00", "0,00", "95.000,00"),
    ("", "TOTAL", "2.142.750,00", "1.870.221,76", "2.235.750,00"),
]
HOLIDAYS = [
    ("Fecha", "Día", "Festividad", "Ámbito"),
    ("1 de enero de 2021", "viernes", "Año Nuevo", "Nacional"),
    ("6 de enero de 2021", "miércoles", "Epifanía del Señor", "Nacional"),
    ("2 de abril de 2021", "viernes", "Viernes Santo", "Nacional"),
    ("23 de abril de 2021", "viernes", "Día de la Comunidad", "Autonómico"),
    ("14 de mayo de 2021", "viernes", "San Matías, patrón de la villa", "Local"),
    ("12 de octubre de 2021", "martes", "Fiesta Nacional", "Nacional"),
    ("6 de diciembre de 2021", "lunes", "Día de la Constitución", "Nacional"),
]


def _pdf(
    path: Path, title: str, before: list[str], rows: list[tuple[str, ...]], widths: list[int], after: list[str]
) -> None:
    body = ParagraphStyle("body", fontName="Times-Roman", fontSize=11, leading=14, spaceAfter=6)
    small = ParagraphStyle("small", parent=body, fontSize=9.5, leading=12, spaceAfter=0)
    table = Table(
        [[Paragraph(c, small) for c in r] for r in rows],
        widths,
        style=[("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("BACKGROUND", (0, 0), (-1, 0), colors.lightgrey)],
    )
    story: list[Any] = [
        Paragraph(title, ParagraphStyle("t", fontName="Times-Bold", fontSize=15, leading=20, spaceAfter=8))
    ]
    story += [Paragraph(t, body) for t in before] + [table, Spacer(1, 10)] + [Paragraph(t, body) for t in after]
    SimpleDocTemplate(str(path), pagesize=A4, invariant=1, leftMargin=60, rightMargin=60).build(story)
    write(path.stem, [])


def done(path: Path) -> None:
    before = [
        "This report covers the period from 1 January to 31 December 2020. It was presented to the Council on 12 February 2021.",
        "All five activities of the programme but one were carried out. The table shows what was done, by whom and when.",
    ]
    after = [
        "The course on data protection was cancelled because of the pandemic.",
        "Expenditure amounted to USD 61,320, or 74 per cent of the approved budget. The auditors issued an unqualified opinion.",
    ]
    _pdf(path, "Report on the implementation of activities in 2020", before, DONE, [30, 150, 75, 80, 140], after)


def budget(path: Path) -> None:
    before = [
        "Junta Administrativa del Acueducto de Río Claro",
        "Presupuesto de gastos por partida, en quetzales. Aprobado por la Asamblea el 13 de diciembre de 2019.",
    ]
    _pdf(
        path,
        "PRESUPUESTO ORDINARIO 2020",
        before,
        BUDGET,
        [45, 190, 80, 80, 80],
        ["Elaborado por: Departamento Financiero. Revisado por: Auditoría Interna."],
    )


def call(path: Path) -> None:
    path.write_text(CALL, encoding="utf-8")
    write(path.stem, [])


def holidays(path: Path) -> None:
    doc: Any = Document()
    doc.add_heading("Calendario laboral 2021", 0)
    doc.add_paragraph(
        "Resolución de 3 de diciembre de 2020 de la Dirección General de Trabajo, por la que se publica el calendario de fiestas laborales para el año 2021 en la villa de Peñaluenga. Estas fiestas son retribuidas y no recuperables."
    )
    table = doc.add_table(0, 4, style="Table Grid")
    for line in HOLIDAYS:
        for cell, text in zip(table.add_row().cells, line, strict=True):
            cell.text = text
    doc.add_paragraph("Contra esta resolución cabe recurso de alzada en el plazo de un mes.")
    doc.save(str(path))
    settle(path)
    write(path.stem, [])


DOCUMENTS = (
    Made("10-41-donein2020-en", 10, "pdf", "third", ("en",), "a report of what was done, in a table as a plan's", done),
    Made("10-42-smallgrants-2023-en", 10, "html", "third", ("en",), "call for proposals with a timetable, funds and the words work plan and responsible", call),
    Made("10-51-presupuesto-2020-es", 10, "pdf", "third", ("es",), "budget with numbered lines, approved and spent", budget),
    Made("10-52-festivos-2021-es", 10, "docx", "third", ("es",), "calendar of holidays", holidays),
)  # fmt: skip
