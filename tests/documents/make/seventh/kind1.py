"""Kind 1: ruled tables, Spanish."""

from __future__ import annotations

from pathlib import Path

from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt
from fifth.gold import Row, both, by, either, when
from made import Made
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer

from seventh.kind1b import cadastre, courts, heritage
from seventh.rows import alts, table
from seventh.tools import convert, fill, grid, paper, repeat, style, widths, word

# --- 141: a water company, merged axis, subtotals, header missing on the second page -
WATER = (
    ("Eje 1", "Cobertura", "145.700,00", (
        ("1.1", "Ampliación de la red de distribución en los distritos 7 y 9", "km de red tendida", "18 km",
         "Gerencia Técnica", "98.500,00", "Ene-Ago"),
        ("1.2", "Conexiones domiciliarias para familias de la zona periurbana que hoy se abastecen de carros aguateros",
         "N.º de conexiones", "640", "Gerencia Comercial", "47.200,00", "2.º semestre"),
    )),
    ("Eje 2", "Calidad", "63.935,40", (
        ("2.1", "Cambio de arena de los filtros de la planta Achocalla", "Filtros renovados", "6", "Gerencia Técnica",
         "51.835,40", "T3"),
        ("2.2", "Muestreo bacteriológico en 40 puntos de la red", "Informes mensuales", "12", "Laboratorio",
         "12.100,00", "Todo el año"),
    )),
    ("Eje 3", "Gestión comercial", "29.850,00", (
        ("3.1", "Catastro de usuarios sin medidor", "% de usuarios catastrados", "100 %", "Gerencia Comercial",
         "21.350,00", "Feb-May"),
        ("3.2", "Cambio de tarifas: difusión en mercados y juntas vecinales", "Reuniones", "25", "Relaciones Públicas",
         "8.500,00", "hasta el 15 de marzo"),
        ("3.3", "Oficina móvil de reclamos", "Jornadas", "30", "Relaciones Públicas", "—", "IV trimestre"),
    )),
)  # fmt: skip
WATER_DATES = {
    "Ene-Ago": when("Ene-Ago", "2018-01/2018-08"),
    "2.º semestre": when("2.º semestre", "2018-H2"),
    "T3": when("T3", "2018-Q3"),
    "Todo el año": when("Todo el año", "2018"),
    "Feb-May": when("Feb-May", "2018-02/2018-05"),
    "hasta el 15 de marzo": by(alts("hasta |el |15 de marzo"), "2018-03-15"),
    "IV trimestre": when("IV trimestre", "2018-Q4"),
}


def water(path: Path) -> None:
    """Merged axis, subtotals, no header on page two."""
    stem, title = "1-141-agua-2018-es", "PLAN OPERATIVO ANUAL — GESTIÓN 2018"
    lines = [["Eje", "Cód.", "Actividad", "Indicador", "Meta", "Responsable", "Presupuesto (Bs)", "Plazo"]]
    rows: list[Row] = []
    more: list[tuple[object, ...]] = [("BACKGROUND", (0, 0), (-1, 0), colors.Color(0.1, 0.3, 0.5))]
    for number, name, sub, acts in WATER:
        at = len(lines)
        more.append(("SPAN", (0, at), (0, at + len(acts) - 1)))
        lines += [[f"<b>{number}. {name}</b>" if not k else "", *a] for k, a in enumerate(acts)]
        more += [
            ("SPAN", (0, len(lines)), (5, len(lines))),
            ("BACKGROUND", (0, len(lines)), (-1, len(lines)), colors.whitesmoke),
        ]
        lines.append([f"Subtotal {number}", *[""] * 5, f"<b>{sub}</b>", ""])
        rows += table((either(number[-1], number), name),
                      ("code", "activity", "extra:Indicador", "extra:Meta", "lead", "budget", "date"), acts,
                      WATER_DATES, 2018,
                      ("es", "BOB"))  # fmt: skip
    lines.append(["<b>TOTAL</b>", *[""] * 5, "<b>239.485,40</b>", ""])
    text = style(8.5)
    head = style(8.5, bold=True, textColor=colors.white)

    def marks(canvas: Canvas, doc: SimpleDocTemplate) -> None:
        canvas.setFont("Helvetica", 7.5)
        canvas.drawString(45, 575, "EPSA Illimani Sur — POA 2018")
        canvas.drawRightString(797, 22, f"Página {doc.page} de 2")

    story = [
        Paragraph("EMPRESA PÚBLICA DE AGUA Y SANEAMIENTO ILLIMANI SUR", style(11, bold=True, centre=True)),
        Paragraph(title, style(15, bold=True, centre=True, leading=22, spaceAfter=8)),
        Paragraph("Visto bueno del Directorio: Acta 22/2017. El presente POA se enmarca en el Plan Estratégico "
                  "Institucional "
                  "2016-2020 y en la Ley N.º 2066. Los montos no incluyen gastos de personal permanente.",
                  style(9, spaceAfter=270)),
        grid(lines, [70, 32, 215, 105, 50, 105, 85, 90], text, head, more=more, repeated=False),
        Spacer(1, 30),
        Paragraph("Elaborado por: Lic. M. Quispe &nbsp;&nbsp;&nbsp;&nbsp;&nbsp; Aprobado por: Ing. F. Arce", style(8)),
    ]  # fmt: skip
    paper(path, story, landscape(A4), 45, marks, title)
    both(stem, either(title, "PLAN OPERATIVO ANUAL"), 2018, "es",
         [(either(n[-1], n), t, "", "*") for n, t, *_ in WATER], rows)  # fmt: skip


# --- 143: a tourism board, two-level headers -
TOUR = (
    ("Señalización de la Ruta de los Trapiches", "Depto. de Proyectos", "Municipalidades", "03/03/2014", "27/06/2014",
     "₡ 42 500 000"),
    ("Participación en la feria de Madrid", "Depto. de Mercadeo", "Embajada", "22/01/2014", "26/01/2014",
     "₡ 61 300 000"),
    ("Certificación de 25 posadas rurales", "Depto. de Calidad", "INA", "01/04/2014", "31/10/2014", "₡ 18 750 000"),
    ("Estudio del gasto del visitante", "Unidad de Estadística", "Banco Central", "01/07/2014", "15/12/2014",
     "₡ 27 000 000"),
    ("Campaña «Quedate en casa, viajá por aquí»", "Depto. de Mercadeo", "", "01/08/2014", "30/11/2014", "₡ 95 000 000"),
)  # fmt: skip
TOUR_SPANS = ("2014-03/2014-06", "2014-01", "2014-04/2014-10", "2014-07/2014-12", "2014-08/2014-11")


def tour(path: Path) -> None:
    """Two-level headers, start and end columns, total."""
    stem, title = "1-143-turismo-2014-es", "Plan Anual Operativo 2014"
    lines = [
        ["Nº", "Acción", "Responsable", "", "Plazo", "", "Costo estimado"],
        ["", "", "Directo", "Apoyo", "Inicio", "Término", ""],
    ]
    lines += [[str(k), *t] for k, t in enumerate(TOUR, 1)]
    lines += [["", "", "", "", "", "", ""], ["", "Costo total del plan", "", "", "", "", "₡ 244 550 000"]]
    more = [("SPAN", (2, 0), (3, 0)), ("SPAN", (4, 0), (5, 0)), *(("SPAN", (c, 0), (c, 1)) for c in (0, 1, 6)),
            ("BACKGROUND", (0, 0), (-1, 1), colors.Color(0.95, 0.9, 0.75))]  # fmt: skip
    iso = ["-".join(reversed(x.split("/"))) for t in TOUR for x in t[3:5]]
    rows = []
    for k, line in enumerate(TOUR):
        date = {**when("*", TOUR_SPANS[k], iso[2 * k], iso[2 * k + 1]), "date_text": "*"}
        cells = [(str(k + 1), line[0], line[1], line[2], line[5].replace("₡", "CRC"))]
        rows += table(
            ("", ""),
            ("code", "activity", "lead", "extra:Responsable Apoyo", "budget"),
            cells,
            {},
            2014,
            ("es", "CRC"),
            **date,
        )
    text, head = style(9, "Times-Roman"), style(9, "Times-Roman", bold=True, centre=True)
    lines = [[c.replace("₡ ", "CRC ") for c in line] for line in lines]
    story = [
        Spacer(1, 220),
        Paragraph("Junta de Turismo del Pacífico Norte", style(16, "Times-Roman", centre=True, leading=30)),
        Paragraph(title, style(24, "Times-Roman", bold=True, centre=True, leading=36)),
        Paragraph("Liberia, setiembre de 2013", style(12, "Times-Roman", centre=True)),
        PageBreak(),
        Paragraph("Presentación", style(12, "Times-Roman", bold=True, spaceAfter=8)),
        Paragraph("La Junta recibió en 2012 a 214 000 visitantes en sus oficinas de información. El presente plan fue "
                  "revisado por la "
                  "Unidad de Planificación y responde a los lineamientos del Plan Nacional de Desarrollo 2011-2014.",
                  style(10.5, "Times-Roman", justify=True, leading=14, spaceAfter=16)),
        grid(lines, [25, 150, 80, 75, 55, 55, 75], text, head, 2, more),
        Spacer(1, 12),
        Paragraph("INA: Instituto Nacional de Aprendizaje. Los montos son estimaciones a setiembre de 2013.",
                  style(8, "Times-Roman")),
    ]  # fmt: skip
    paper(path, story, A4, 40, None, title)
    both(stem, title, 2014, "es", [], rows)


# --- 145: an internal control office, Word, merged cells and empty rows -
AUDIT = (
    ("I. Auditorías", (
        ("Auditoría a adquisiciones de medicamentos", "Titular del Área de Auditoría", "Cédula de resultados",
         "ene.-mar.", "$ 185,000.00"),
        ("Auditoría a obra pública: libramiento norte", "Titular del Área de Auditoría", "Cédula de resultados",
         "abr.-jul.", "$ 240,500.00"),
        ("Seguimiento de observaciones de ejercicios anteriores", "Titular del Área de Auditoría", "Reporte trimestral",
         "trimestral", ""),
    )),
    ("II. Responsabilidades", (
        ("Atención de denuncias ciudadanas", "Titular de Quejas", "Expedientes concluidos", "permanente", ""),
        ("Taller de declaración patrimonial", "Titular de Responsabilidades", "Lista de asistencia", "mayo",
         "$ 12,000.00"),
    )),
    ("III. Control interno", (
        ("Autoevaluación del sistema de control interno", "Coordinación de Control Interno", "Informe anual",
         "1-30 de noviembre de 2023", "$ 30,000.00"),
    )),
)  # fmt: skip
AUDIT_DATES = {
    "ene.-mar.": when("ene.-mar.", "2023-Q1"),
    "abr.-jul.": when("abr.-jul.", "2023-04/2023-07"),
    "permanente": {**when("permanente", "2023"), "period": either("2023", "", "2023-01/2023-12"),
                   "start_date": either("2023-01-01", ""),
                   "end_date": either("2023-12-31", "")},
    "mayo": when("mayo", "2023-05"),
    "1-30 de noviembre de 2023": when("1-30 de noviembre de 2023", "2023-11"),
}  # fmt: skip


def audit(path: Path) -> None:
    """Merged cells, empty rows, other small tables."""
    stem, title = "1-145-contraloria-2023-es", "PROGRAMA ANUAL DE TRABAJO 2023"
    doc = word("Arial", 10)
    for text in ("GOBIERNO DEL ESTADO DE XALATITLÁN", "ÓRGANO INTERNO DE CONTROL DEL INSTITUTO DE SALUD", title):
        line = doc.add_paragraph()
        line.alignment = WD_ALIGN_PARAGRAPH.CENTER
        line.paragraph_format.space_after = Pt(2)
        line.add_run(text).bold = True
    doc.sections[0].footer.paragraphs[0].text = "Este programa es público, ajeno a cualquier partido político."
    fill(doc, [("Clave: OIC-PAT-23", "Versión: 02", "Fecha de emisión: 12 de enero de 2023")], size=8, bold=0)
    doc.add_paragraph(
        "Con fundamento en los artículos 37 y 44 de la Ley Orgánica y en los Lineamientos Generales, se presenta el "
        "programa para el "
        "ejercicio fiscal 2023. En 2022 se practicaron cinco auditorías y se atendieron 118 denuncias."
    )
    heads = ("Vertiente", "Actividad", "Responsable", "Entregable", "Periodo", "Monto (MXN)")
    lines, spans, rows = [heads], [], []
    for name, acts in AUDIT:
        spans.append((len(lines), len(lines) + len(acts) - 1, name))
        lines += [("", *a) for a in acts]
        number, _, words = name.partition(". ")
        rows += table(
            (number, words), ("activity", "lead", "product", "date", "budget"), acts, AUDIT_DATES, 2023, ("en", "MXN")
        )
    lines += [("",) * 6, ("",) * 6]
    made = fill(doc, lines, size=8)
    repeat(made)
    widths(made, [75, 135, 90, 80, 60, 65])
    for a, b, name in spans:
        cell = made.cell(a, 0).merge(made.cell(b, 0))
        cell.text = name
        cell.paragraphs[0].runs[0].font.size = Pt(8)
    doc.add_paragraph()
    fill(doc, [("ELABORÓ", "REVISÓ", "AUTORIZÓ"), ("C.P. Laura Neri", "Lic. Óscar Tapia", "Mtra. Elena Ruiz")], size=8)
    doc.save(str(path))
    areas = [(*n.split(". ", 1), "", "*") for n, _ in AUDIT]
    both(stem, title, 2023, "es", areas, rows, adopted_on="∅ || 2023-01-12")


# --- 147: a youth institute, web page printed to PDF -
YOUTH = (
    ("Emancipación", (
        ("Ayudas al alquiler para menores de 36 años", "Servicio de Vivienda Joven",
         "Convocatoria publicada en el boletín oficial", "marzo de 2021", "232A.480.00", "1.500.000,00 €"),
        ("Asesoría itinerante de autoempleo por las comarcas", "Servicio de Empleo Juvenil", "40 sesiones",
         "abril-noviembre", "232A.226.06", "64.300,00 €"),
    )),
    ("Ocio y tiempo libre", (
        ("Campos de voluntariado de verano", "Negociado de Actividades", "Seis campos", "julio y agosto", "232B.226.09",
         "118.950,00 €"),
        ("Revisión de las instalaciones de los albergues", "Negociado de Instalaciones", "Informe técnico",
         "1.er trimestre", "232B.212.00", "45.000,00 €"),
        ("Carné joven digital", "Negociado de Actividades", "Aplicación móvil", "Antes de finalizar octubre",
         "232B.640.00", "37.800,00 €"),
    )),
)  # fmt: skip
YOUTH_DATES = {
    "marzo de 2021": when("marzo de 2021", "2021-03"),
    "abril-noviembre": when("abril-noviembre", "2021-04/2021-11"),
    "julio y agosto": when("julio y agosto", "2021-07/2021-08"),
    "1.er trimestre": when("1.er trimestre", "2021-Q1"),
    "Antes de finalizar octubre": by(either("Antes de finalizar octubre", "octubre"), "2021-10-31"),
}


def youth(path: Path) -> None:
    """Web page printed to PDF, merged programme."""
    stem, title = "1-147-juventud-2021-es", "Plan de Actuaciones 2021"
    out = ["<html><head><meta charset='utf-8'></head><body style='font-family: Liberation Sans Narrow'>",
           "<p>Instituto de la Juventud de la Sierra Norte</p>", f"<h1>{title}</h1>",
           "<table border='1' cellspacing='0' cellpadding='3' width='100%'><tr bgcolor='#eeeeee'>",
           *(f"<th>{h}</th>" for h in ("Programa", "Actuación", "Unidad gestora", "Producto", "Calendario",
                                       "Aplicación", "Importe")), "</tr>"]  # fmt: skip
    rows = []
    for name, acts in YOUTH:
        for k, line in enumerate(acts):
            first = f"<td rowspan='{len(acts)}'>{name}</td>" if not k else ""
            out.append(f"<tr>{first}{''.join(f'<td>{c}</td>' for c in line)}</tr>")
        rows += table(
            ("", name),
            ("activity", "lead", "product", "date", "extra:Aplicación", "budget"),
            acts,
            YOUTH_DATES,
            2021,
            ("es", "EUR"),
        )
    out += ["<tr><td colspan='6' align='right'><b>Suma</b></td><td><b>1.766.050,00 €</b></td></tr></table>",
            ("<p><small>Aprobado por el Consejo Rector en sesión de 22 de diciembre de 2020.</small></p>"
            "</body></html>")]  # fmt: skip
    page = path.with_suffix(".html")
    page.write_text("\n".join(out), encoding="utf-8")
    convert(page, path, "pdf:writer_web_pdf_Export")
    page.unlink()
    both(stem, title, 2021, "es", [("", n, "", "*") for n, _ in YOUTH], rows, adopted_on="2020-12-22 || ∅")


DOCUMENTS = (
    Made("1-141-agua-2018-es", 1, "pdf", "seventh", ("es",), "merged axis, subtotals, no header on page two", water),
    Made(
        "1-142-courts-2020-en", 1, "pdf", "seventh", ("en",), "objective in a merged row, footnotes, rows cut", courts
    ),
    Made(
        "1-143-turismo-2014-es", 1, "pdf", "seventh", ("es",), "two-level headers, start and end columns, total", tour
    ),
    Made("1-144-heritage-2016-en", 1, "pdf", "seventh", ("en",), "rotated page", heritage),
    Made(
        "1-145-contraloria-2023-es",
        1,
        "docx",
        "seventh",
        ("es",),
        "merged cells, empty rows, other small tables",
        audit,
    ),
    Made("1-146-cadastre-2011-en", 1, "pdf", "seventh", ("en",), "long cells cut by pages, header repeated", cadastre),
    Made("1-147-juventud-2021-es", 1, "pdf", "seventh", ("es",), "web page printed to PDF, merged programme", youth),
)
