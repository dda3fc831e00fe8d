"""Kind 4: narrative with numbering and labels."""

from __future__ import annotations

from pathlib import Path

from docx.shared import Pt
from fifth.gold import both, by, either, when
from made import Made
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph, SimpleDocTemplate, Spacer

from seventh.kind4b import library, poll, port
from seventh.rows import alts, table
from seventh.tools import fill, grid, paper, style, word

# --- 141: a hospital network, Word -
SALUD = (
    ("1", "Calidad y seguridad del paciente", (
        ("1.1", "Implantar la lista de verificación quirúrgica en los siete hospitales", "Dirección Médica",
         "Informe de adherencia", "Presupuesto ordinario", "marzo-junio"),
        ("1.2", "Auditar las muertes maternas del año anterior", "Comité de Mortalidad Materna",
         "Tres informes de auditoría",
         "OPS", "T2"),
    )),
    ("2", "Talento humano", (
        ("2.1", "Diplomado en gerencia de servicios de salud para jefes de departamento", "Recursos Humanos",
         "28 diplomas entregados", "Convenio con la universidad", "1er semetre"),
        ("2.2", "Encuesta de clima laboral", "Recursos Humanos", "Encuesta tabulada", "Presupuesto ordinario",
         "a más tardar el 31 de octubre de 2019"),
        ("2.3", "Plan de reemplazo de personal jubilado", "Dirección Administrativa", "Plan aprobado", "Sin costo",
         "todo el año"),
    )),
)  # fmt: skip
SALUD_DATES = {
    "marzo-junio": when("marzo-junio", "2019-03/2019-06"),
    "T2": when("T2", "2019-Q2"),
    "1er semetre": when("1er semetre", "2019-H1"),
    "a más tardar el 31 de octubre de 2019": by(alts("a más tardar |el |31 de octubre de 2019"), "2019-10-31"),
    "todo el año": when("todo el año", "2019"),
}
LABELS = ("Responsable", "Entregable", "Financiamiento", "Plazo")
FIELDS = ("code", "activity", "lead", "product", "resources", "date")


def salud(path: Path) -> None:
    """Numbered, four labels, table of indicators."""
    stem, title = "4-141-salud-2019-es", "Plan Operativo Anual 2019"
    doc = word("Cambria", 11)
    doc.sections[0].header.paragraphs[0].text = "SRS Yaguate\tPOA 2019"
    doc.add_heading("Servicio Regional de Salud Yaguate", 1)
    doc.add_heading(title, 1)
    doc.add_paragraph("Enero de 2019")
    doc.add_page_break()
    doc.add_paragraph("ÍNDICE").runs[0].bold = True
    for line, page in (
        ("Presentación", 2),
        *((f"Eje {n}. {t}", 3) for n, t, _ in SALUD),
        ("Indicadores de seguimiento", 4),
    ):
        doc.add_paragraph(f"{line} {'.' * (60 - len(line))} {page}")
    doc.add_heading("Presentación", 2)
    doc.add_paragraph(
        "El Servicio Regional reúne siete hospitales y 62 centros de primer nivel. En 2018 se abrió la unidad de "
        "diálisis de Haina y se "
        "capacitó a 311 colaboradores. Este documento ordena lo que haremos en el año que empieza y quién responde "
        "por ello."
    )
    doc.add_paragraph("Aprobado por el Consejo de Administración el 14 de enero de 2019 en San Cristóbal.")
    rows = []
    for number, name, acts in SALUD:
        doc.add_heading(f"Eje {number}. {name}", 2)
        for cells in acts:
            labels = ("Resp.", "Entregable", "Fuente", "Plazo") if cells[0] == "2.2" else LABELS
            line = doc.add_paragraph()
            line.add_run(f"{cells[0]} {cells[1]}").bold = True
            for label, value in zip(labels, cells[2:], strict=True):
                item = doc.add_paragraph()
                item.paragraph_format.left_indent, item.paragraph_format.space_after = Pt(24), Pt(0)
                item.add_run(f"{label}: ").italic = True
                item.add_run(value)
        rows += table((either(number, f"Eje {number}"), name), FIELDS, acts, SALUD_DATES, 2019, layout="narrative")
    doc.add_heading("Indicadores de seguimiento", 2)
    fill(doc, [("Indicador", "Línea base 2018", "Meta 2019"), ("Adherencia a la lista de verificación", "41 %", "80 %"),
               ("Razón de mortalidad materna", "112", "90"), ("Ausentismo", "6,3 %", "5 %")])  # fmt: skip
    doc.save(str(path))
    areas = [(either(n, f"Eje {n}"), t, "", "*") for n, t, _ in SALUD]
    both(stem, title, 2019, "es", areas, rows, adopted_on="2019-01-14", adopted_at="San Cristóbal")


# --- 142: a forest department, two columns -
FOREST = (
    ("A", "PLANTATIONS", (
        ("(i)", "Thin 340 hectares of teak in the Kpandu block", "Plantations Branch",
         "Thinned stands and a volume record",
         "Q1-Q2", "EUR 40,000"),
        ("(ii)", "Replace the boilers of the two tree nurseries so that seed can be dried all the year round",
         "Engineering Support", "Two boilers", "by end of June", "EUR 125,500"),
        ("(iii)", "Buy provenance-tested seed from the regional seed centre", "Plantations Branch", "600 kg of seed",
         "February 2020",
         "EUR 18,200"),
    )),
    ("B", "COMMUNITY FORESTS", (
        ("(i)", "Negotiate benefit-sharing agreements with the eleven fringe communities of the Aweso reserve",
         "Community Liaison Unit", "Signed agreements", "Q2-Q4 2020", "EUR 22,000"),
        ("(ii)", "Train fire volunteers before the harmattan", "Fire Section", "Training report",
         "October-November 2020", "EUR 9,750"),
    )),
    ("C", "KNOWLEDGE", (
        ("(i)", "Publish the national forest inventory on line", "Inventory Unit", "Web portal", "Q4", "EUR 31,000"),
        ("(ii)", "Hold the annual forest forum", "Office of the Director", "Proceedings", "third week of November",
         "EUR 14,000"),
    )),
)  # fmt: skip
FOREST_DATES = {
    "Q1-Q2": when("Q1-Q2", "2020-H1"),
    "by end of June": by(alts("by |end of June"), "2020-06-30"),
    "February 2020": when("February 2020", "2020-02"),
    "Q2-Q4 2020": when("Q2-Q4 2020", "2020-04/2020-12"),
    "October-November 2020": when("October-November 2020", "2020-10/2020-11"),
    "Q4": when("Q4", "2020-Q4"),
    "third week of November": {**when("third week of November", "2020-11"),
                               "start_date": either("2020-11-15", "2020-11-16", "2020-11-01"),
                               "end_date": either("2020-11-21", "2020-11-22", "2020-11-30", "2020-11-20")},
}  # fmt: skip


def forest(path: Path) -> None:
    """Two columns, activities run over columns and pages."""
    stem, title = "4-142-forest-2020-en", "ANNUAL PROGRAMME OF WORK 2020"
    body = style(10, "Times-Roman", justify=True, leading=13, spaceAfter=2)
    label = style(9.5, "Times-Roman", leftIndent=14, leading=12)
    head = style(11, "Times-Roman", bold=True, spaceBefore=12, spaceAfter=6)
    story = [Paragraph(
        "This programme was cleared by the Forestry Commission on 18 November 2019. It covers the calendar year and "
        "replaces "
        "the rolling programme in use since 2014. Costs are estimates at the rate of October 2019. The heads of "
        "branches report "
        "to the Director each quarter on what was done, what was not, and why.",
        style(10, "Times-Roman", justify=True, leading=13),
    )]  # fmt: skip
    rows = []
    for letter, name, acts in FOREST:
        story.append(Paragraph(f"{letter}. {name}", head))
        for code, text, lead, product, date, cost in acts:
            story.append(Paragraph(f"{code} {text}.", body))
            for key, value in (("Output", product), ("Lead unit", lead), ("Timing", date), ("Cost", cost)):
                story.append(Paragraph(f"<i>{key}:</i> {value}", label))
            story.append(Spacer(1, 9))
        rows += table((letter, name), ("code", "activity", "lead", "product", "date", "budget"), acts, FOREST_DATES,
                      2020,
                      ("en", "EUR"), layout="narrative")  # fmt: skip

    def marks(canvas: Canvas, doc: BaseDocTemplate) -> None:
        canvas.setFont("Times-Bold", 13)
        if doc.page == 1:
            canvas.drawCentredString(297, 785, "FORESTRY DEPARTMENT OF SOUTH AWESO")
            canvas.drawCentredString(297, 765, title)
        canvas.setFont("Times-Roman", 8)
        canvas.drawCentredString(297, 30, f"- {doc.page} -")

    frames = [Frame(50, 390, 235, 400, id="a"), Frame(310, 390, 235, 400, id="b")]
    first = [Frame(50, 418, 235, 327, id="a"), Frame(310, 418, 235, 327, id="b")]
    made = BaseDocTemplate(str(path), pagesize=A4, invariant=1, title=title)
    made.addPageTemplates(
        [PageTemplate("first", first, marks, autoNextPageTemplate="next"), PageTemplate("next", frames, marks)]
    )
    made.build(story)
    both(stem, title, 2020, "en", [(a, t, "", "*") for a, t, _ in FOREST], rows, adopted_on="2019-11-18 || ∅")


# --- 143: a postal operator, label and value boxes -
POST = (
    ("PC-01", "Renovación de buzones en el ámbito rural", "Subdirección de Red", "Segundo trimestre de 2015",
     "1.250 buzones instalados",
     "214.300,00 €", "Fondos propios"),
    ("PC-02", "Prueba de reparto con triciclos eléctricos en tres ciudades", "Subdirección de Innovación",
     "De abril a septiembre de 2015",
     "Informe de la prueba", "86.000,00 €", "Programa Movilidad Limpia"),
    ("PC-03", "Revisión del reglamento de reclamaciones", "Asesoría Jurídica", "Antes del 1 de julio de 2015",
     "Reglamento revisado",
     "0,00 €", "Sin dotación"),
    ("PC-04", "Formación del personal de ventanilla en productos financieros", "Subdirección de Personas",
     "Todo el año",
     "640 empleados formados", "95.480,50 €", "Fondos propios"),
    ("PC-05", "Emisión filatélica conmemorativa del viaducto", "Servicio de Filatelia", "12 de octubre de 2015",
     "Dos sellos",
     "17.900,00 €", "Fondos propios"),
)  # fmt: skip
POST_DATES = {
    "Segundo trimestre de 2015": when("Segundo trimestre de 2015", "2015-Q2"),
    "De abril a septiembre de 2015": when("De abril a septiembre de 2015", "2015-04/2015-09"),
    "Antes del 1 de julio de 2015": {
        **by(alts("Antes del |1 de julio de 2015"), "2015-07-01"),
        "period": either(
            "2015-01/2015-06", "2015-H1", "2015-Q1/2015-Q2", "2015-01/2015-07", "2015-07", "2015-Q3", "2015-H2"
        ),
        "end_date": either("2015-07-01", "2015-06-30"),
    },
    "Todo el año": when("Todo el año", "2015"),
    "12 de octubre de 2015": by("12 de octubre de 2015", "2015-10-12", bare=True),
}


def post(path: Path) -> None:
    """Label and value boxes cut by pages."""
    stem, title = "4-143-correos-2015-es", "Plan de Actuación 2015"
    text = style(9.5)
    story = [
        Paragraph("Correos Insulares, S. E. M. P.", style(10)),
        Paragraph(title, style(18, bold=True, spaceAfter=20, leading=22)),
        Paragraph("Fichas de las actuaciones aprobadas por el Consejo de Administración el 17 de diciembre de 2014. "
                  "Cada ficha "
                  "recoge la unidad responsable, el calendario y la dotación.", style(9.5, spaceAfter=18)),
    ]  # fmt: skip
    labels = (
        "Código",
        "Actuación",
        "Unidad responsable",
        "Calendario",
        "Resultado previsto",
        "Dotación",
        "Origen de los fondos",
    )
    for k, card in enumerate(POST):
        story += [grid([(f"<b>{a}</b>", b) for a, b in zip(labels, card, strict=True)], [140, 320], text, heads=0,
                       repeated=False,
                       more=[("BACKGROUND", (0, 0), (0, -1), colors.whitesmoke), ("TOPPADDING", (0, 0), (-1, -1), 4)]),
                  Spacer(1, 26 if k else 40)]  # fmt: skip

    def marks(canvas: Canvas, doc: SimpleDocTemplate) -> None:
        canvas.setFont("Helvetica", 8)
        canvas.drawString(60, 815, "Correos Insulares | Plan de Actuación 2015")
        canvas.drawRightString(535, 25, f"{doc.page}/2")

    paper(path, story, A4, 60, marks, title)
    rows = table(("", ""), ("code", "activity", "lead", "date", "product", "budget", "resources"), POST, POST_DATES,
                 2015,
                 ("es", "EUR"), layout=either("narrative", "table"))  # fmt: skip
    both(stem, title, 2015, "es", [], rows, adopted_on="2014-12-17 || ∅")


DOCUMENTS = (
    Made("4-141-salud-2019-es", 4, "docx", "seventh", ("es",), "numbered, four labels, table of indicators", salud),
    Made(
        "4-142-forest-2020-en",
        4,
        "pdf",
        "seventh",
        ("en",),
        "two columns, activities run over columns and pages",
        forest,
    ),
    Made("4-143-correos-2015-es", 4, "pdf", "seventh", ("es",), "label and value boxes cut by pages", post),
    Made(
        "4-144-library-2018-en", 4, "pdf", "seventh", ("en",), "dated groups, own dates, annex repeats, budget", library
    ),
    Made(
        "4-145-puertos-2022-es",
        4,
        "txt",
        "seventh",
        ("es",),
        "resources of the whole area, plain text, indicators",
        port,
    ),
    Made(
        "4-146-elections-2013-en",
        4,
        "html",
        "seventh",
        ("en",),
        "bullets with labels, participants, old web page",
        poll,
    ),
)
