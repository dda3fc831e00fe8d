"""Kind 10: no plans, though they have codes, leads and dates: minutes, an evaluation, a call, terms of reference."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from content import write_gold
from made import Made
from reportlab.lib import colors
from reportlab.platypus import Paragraph, Spacer, Table, TableStyle

from sixth.leaf import flow, grid, office, pen, word


def minutes(path: Path) -> None:
    doc = word("Liberation Serif", 11)
    doc.sections[0].header.paragraphs[0].text = "Comité Intermunicipal de Protección Civil de la Costa Chica"
    doc.add_paragraph("ACTA DE LA TERCERA SESIÓN ORDINARIA 2018", style="Title")
    doc.add_paragraph(
        "En la ciudad de Ometepec, Guerrero, siendo las 10:15 horas del día 14 de septiembre de 2018, se reunieron en "
        "la sala "
        "de cabildo los integrantes del Comité, bajo la presidencia del C. Fermín Añorve Loeza, con el siguiente "
        "orden del día:"
    )
    for item in ("Lista de asistencia y declaración de quórum", "Lectura del acta anterior",
        "Informe del simulacro del 7 de agosto",
                 "Estado de los refugios temporales", "Asuntos generales y clausura"):  # fmt: skip
        doc.add_paragraph(item, style="List Number")
    doc.add_paragraph("Desarrollo", style="Heading 1")
    doc.add_paragraph(
        "1. Asistieron ocho de los once integrantes, por lo que se declaró quórum legal. 2. Se dispensó la lectura "
        "del acta. "
        "3. El Director de Bomberos informó que participaron 412 personas y que la sirena de Cuajinicuilapa no sonó. "
        "4. La Mtra. Zoila Habana expuso que faltan catres en tres refugios; el representante de Marquelia pidió que "
        "se le "
        "entreguen treinta antes de octubre."
    )
    doc.add_paragraph("Acuerdos", style="Heading 1")
    grid(doc, [
        ["N.º", "Acuerdo", "Responsable", "Plazo"],
        ["03/2018-1", "Reparar la sirena de Cuajinicuilapa", "Bomberos", "30 de septiembre"],
        ["03/2018-2", "Entregar treinta catres al refugio de Marquelia", "DIF Municipal", "5 de octubre"],
        ["03/2018-3", "Remitir al Estado el informe del simulacro", "Secretaría Técnica", "inmediato"],
    ])  # fmt: skip
    doc.add_paragraph()
    doc.add_paragraph(
        "No habiendo otro asunto que tratar, se levantó la sesión a las 12:40 horas, firmando al calce los presentes."
    )
    grid(doc, [["Nombre", "Cargo", "Firma"], ["Fermín Añorve Loeza", "Presidente", ""], ["Zoila Habana Ríos", "Vocal",
        ""],
               ["Tte. Ciro Noyola", "Vocal", ""]])  # fmt: skip
    doc.save(str(path))
    write_gold("10-121-acta-2018-es", [])


DONE = [
    ("A1", "Fencing of the Hulhudhoo wellfield", "Works Section", "March 2020", "Completed in April 2020", "100%"),
    ("A2", "Leak detection survey in Malé ward 4", "Network Section", "Q2 2020", "Suspended owing to COVID-19", "35%"),
    ("A3", "Training of six laboratory assistants", "Laboratory", "August 2020", "Four trained", "67%"),
    ("B1", "Customer satisfaction survey", "Customer Service", "Q4 2020", "Not started", "0%"),
    ("B2", "Replacement of 1,200 household meters", "Network Section", "whole year", "1,318 meters replaced", "110%"),
]


def evaluation(path: Path) -> None:
    rows = "".join("<tr>" + "".join(f"<td>{c}</td>" for c in r) + "</tr>" for r in DONE)
    html = (
        "<html><head><meta charset='utf-8'></head><body style='font-family:Carlito'>"
        "<h1>Evaluation of the Annual Work Plan 2020</h1><p>Southern Atolls Water Utility</p><p><b>Internal Audit "
        "Unit, 24 February 2021</b></p><h2>1. "
        "Purpose and method</h2>"
        "<p>The Internal Audit Unit reviewed to what extent the activities of the Annual Work Plan 2020 had been "
        "carried out. "
        "Files were examined, section heads were interviewed and a sample of sites was visited in January 2021. "
        "Achievement was "
        "measured against the target printed in the plan.</p><h2>2. Findings</h2><p>Of the five activities examined, "
        "two were "
        "completed, two were partly completed and one was not started. Overall achievement stood at 62 per cent "
        "(2019: 81 per cent).</p>"
        "<table border='1' cellpadding='3'><tr><th>Code</th><th>Activity</th><th>Lead</th><th>Planned "
        "date</th><th>Status at 31 "
        f"December 2020</th><th>Achieved</th></tr>{rows}</table><p>The survey in ward 4 was halted in March when "
        f"crews were "
        "confined. The customer survey was never tendered because no officer had been assigned to it.</p><h2>3. "
        "Conclusions</h2>"
        "<p>Targets were set without regard to staff numbers. The Unit found that dates were rarely revised and that "
        "two of five "
        "leads had left the Utility by mid-year. Management accepted the findings on 18 February 2021.</p><h2>4. "
        "Response of "
        "management</h2><p>&ldquo;We note the report and thank the auditors.&rdquo; (Managing "
        "Director)</p></body></html>"
    )
    office("html", path, html)
    write_gold("10-122-evaluation-2021-en", [])


CALL = """<!DOCTYPE html>
<html lang="es"><head><meta charset="utf-8"><title>Bases FONDECUL 2019</title></head><body>
<header>Gobernación de Caaguazú &mdash; Secretaría de Cultura</header>
<h1>Bases y condiciones del Fondo Departamental de Cultura, convocatoria 2019</h1>
<h2>Capítulo I. Del objeto</h2>
<p><b>Art. 1.</b> La presente convocatoria tiene por objeto otorgar subsidios no reembolsables a proyectos
culturales.</p>
<p><b>Art. 2.</b> Podrán postular personas físicas mayores de edad y asociaciones con domicilio en el departamento.</p>
<h2>Capítulo II. De las categorías</h2>
<ol type="a"><li>Música y danza: hasta G. 15.000.000 por proyecto.</li><li>Artesanía: hasta G. 8.000.000.</li>
<li>Publicación de libros: hasta G. 12.000.000.</li></ol>
<p><b>Art. 3.</b> El postulante presentará la descripción del proyecto, su presupuesto, el nombre del responsable y un
cronograma de no más de ocho meses.</p>
<h2>Capítulo III. De la evaluación</h2>
<table border="1"><tr><th>Criterio</th><th>Puntaje</th></tr><tr><td>Calidad artística</td><td>40</td></tr>
<tr><td>Viabilidad</td><td>30</td></tr><tr><td>Impacto
comunitario</td><td>30</td></tr><tr><td>Total</td><td>100</td></tr></table>
<p><b>Art. 4.</b> El jurado estará integrado por tres especialistas. Su fallo será inapelable.</p>
<h2>Capítulo IV. Plazos de la convocatoria</h2>
<table border="1"><tr><th>Etapa</th><th>Fecha</th></tr><tr><td>Recepción de postulaciones</td><td>1 al 29 de
marzo de 2019</td></tr>
<tr><td>Consultas de los postulantes</td><td>hasta el 15 de marzo</td></tr><tr><td>Publicación del
fallo</td><td>26 de abril</td></tr>
<tr><td>Firma de contratos</td><td>mayo de 2019</td></tr></table>
<p><b>Art. 5.</b> El beneficiario rendirá cuentas dentro de los treinta días de concluido el proyecto. La falta
de rendición
lo inhabilitará por dos convocatorias.</p>
<p>Coronel Oviedo, 18 de febrero de 2019</p>
</body></html>
"""


def call(path: Path) -> None:
    path.write_text(CALL, encoding="utf-8")
    write_gold("10-123-bases-2019-es", [])


def terms(path: Path) -> None:
    body, head = (
        pen("b", size=10, spaceAfter=6, alignment=4),
        pen("h", "Helvetica-Bold", 11, spaceBefore=8, spaceAfter=4),
    )
    lined = TableStyle(
        [
            ("GRID", (0, 0), (-1, -1), 0.5, colors.black),
            ("FONTSIZE", (0, 0), (-1, -1), 9),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ]
    )
    story: list[Any] = [
        Paragraph("TERMS OF REFERENCE", pen("t", "Helvetica-Bold", 16, spaceAfter=8)),
        Paragraph("Individual consultant: review of the livestock identification scheme", pen("t2", "Helvetica", 12,
            spaceAfter=12)),
        Paragraph("1. Background", head),
        Paragraph("The Lesser Highveld Livestock Board registers some 210,000 cattle. The scheme has been in force "
            "since 2011 and has "
                  "never been reviewed. The Board wishes to engage an individual consultant for this purpose.", body),
        Paragraph("2. Scope of the assignment", head),
        Paragraph("The consultant shall: (a) examine the register and the tags in use; (b) interview not fewer than "
            "thirty herders in two "
                  "districts; (c) compare the scheme with those of neighbouring countries; and (d) propose options "
                  "with their cost. The "
                  "consultant will report to the Chief Veterinary Officer.", body),
        Paragraph("3. Deliverables and payment", head),
        Table([["No.", "Deliverable", "Due", "Payment"], ["D1", "Inception note", "2 weeks after signature", "20%"],
               ["D2", "Draft review report", "8 weeks after signature", "40%"], ["D3", "Final review report",
                   "12 weeks after signature", "40%"]],
              colWidths=[40, 190, 150, 70], style=lined),
        Paragraph("4. Qualifications", head),
        Paragraph("Advanced degree in veterinary science or agricultural economics; ten years of experience; fluent "
            "Sesotho is an asset. "
                  "Candidates with a conflict of interest will not be considered.", body),
        Paragraph("5. Evaluation of offers", head),
        Table([["Criterion", "Points"], ["Experience", "50"], ["Methodology", "30"], ["Price", "20"]], colWidths=[230,
            70], style=lined),
        Paragraph("6. How to apply", head),
        Paragraph("Offers, with a curriculum vitae and a financial proposal in LSL, must reach the Procurement "
            "Officer by noon on 17 June "
                  "2022. Late offers will be returned unopened.", body),
        Spacer(1, 10),
    ]  # fmt: skip
    flow(path, story, "Lesser Highveld Livestock Board - Ref. LHLB/IC/2022/03", "Page %d")
    write_gold("10-124-terms-2022-en", [])


DOCUMENTS = (
    Made("10-121-acta-2018-es", 10, "docx", "sixth", ("es",), "minutes with a table of agreements, leads and terms",
        minutes),
    Made("10-122-evaluation-2021-en", 10, "pdf", "sixth", ("en",),
        "evaluation of last year's plan, its table of activities", evaluation),
    Made("10-123-bases-2019-es", 10, "html", "sixth", ("es",),
        "rules of a call for proposals with articles and a calendar", call),
    Made("10-124-terms-2022-en", 10, "pdf", "sixth", ("en",),
        "terms of reference of a consultant, deliverables and payments", terms),
)  # fmt: skip
