"""Ruled tables in Spanish: consumer council, municipal union, river commission, school of government."""

from __future__ import annotations

import tempfile
from html import escape
from pathlib import Path
from typing import Any

from docx import Document
from docx.shared import Cm, Pt
from made import Made
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape, letter
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table
from third.engines import chromium, office
from third.plan import Plan, read, spans, write_both

CONSUMO = read(
    "Consejo Andino de Consumidores. Plan de acción 2014", 2014, "es",
    {"N.º": "code", "Actividad": "activity", "Responsable": "lead", "Entregable": "product", "Financiamiento": "resources", "Plazo": "when"},
    """
= 1 | Etiquetado | Que el consumidor entienda lo que compra sin ayuda de nadie.
- 1 | Estudio comparado de etiquetas frontales en cinco países | Indecopi (Perú) | Estudio | Aporte de los países | T2 @ 2014-Q2
- 2 | Taller con la industria de alimentos | Superintendencia de Industria y Comercio (Colombia) | Memoria del taller | Unión Europea | 19 y 20 de junio @ 2014-06-19/2014-06-20
- 3 | Propuesta de norma comunitaria | Secretaría del Consejo | Proyecto de norma | Unión Europea | 28/11/2014 @ ~2014-11-28
= 2 | Reclamos en línea | Un solo formulario para toda la región.
- 4 | Diseño del formulario único | Defensoría del Pueblo del Ecuador | Formulario | CAF | enero a abril @ 2014-01/2014-04
- 5 | Prueba piloto en tres capitales | Secretaría del Consejo | Informe del piloto | CAF | T3 @ 2014-Q3
= 3 | Educación | 
- 6 | Campaña «Lea antes de firmar» | Todos los miembros | Tres cuñas de radio | Recursos propios | segundo semestre @ 2014-H2
- 7 | Boletín bimestral | Secretaría del Consejo | Boletín | Recursos propios | bimestral @ *2014
""",
)  # fmt: skip
UNION = read(
    "Unión de Municipios del Valle Medio — PLAN OPERATIVO ANUAL 2017", 2017, "es",
    {"Eje": "x", "Código": "code", "Actividad": "activity", "Indicador": "x", "Meta": "x", "Responsable": "lead", "Presupuesto": "budget"},
    """
= | x
- Agua y saneamiento | AS-01 | Rehabilitación de la planta potabilizadora de Las Moras, incluida la sustitución de los lechos filtrantes y la puesta a punto del laboratorio de control diario | m³ tratados | 9.500 | Dirección de Servicios | $ 1.234.567,89 @ 1234567.89
- " | AS-02 | Catastro de usuarios sin medidor | usuarios censados | 3.200 | Oficina de Catastro | $ 78.000,00 @ 78000
- " | AS-03 | Red de cloacas del barrio Independencia, primera etapa | metros de cañería | 2.650 | Dirección de Servicios | $ 3.410.220,00 @ 3410220
- Residuos | RS-01 | Ampliación de la recolección diferenciada a los barrios del este | hogares atendidos | 1.800 | Dirección de Ambiente | $ 455.300,00 @ 455300
- " | RS-02 | Cierre técnico del basural a cielo abierto de Cuatro Esquinas, con cobertura, drenaje de gases, forestación perimetral y monitoreo de la napa freática durante los doce meses del ejercicio | hectáreas cerradas | 4,5 | Dirección de Ambiente | $ 2.010.000,50 @ 2010000.5
- " | RS-03 | Compostaje en escuelas | escuelas | 14 | Dirección de Educación | $ 32.400,00 @ 32400
- Producción | PR-01 | Feria de semillas criollas | productores | 120 | Agencia de Desarrollo | $ 61.750,25 @ 61750.25
- " | PR-02 | Registro de apicultores | inscriptos | 85 | Agencia de Desarrollo | $ 0,00 @ 0
- " | PR-03 | Sala de extracción de miel de uso común, con habilitación bromatológica y reglamento de turnos acordado con los productores de los cuatro municipios | kg procesados | 22.000 | Agencia de Desarrollo | $ 640.000,00 @ 640000
- " | PR-04 | Ronda de compras con comedores escolares | contratos | 9 | Dirección de Educación | $ 15.900,00 @ 15900
""",
)  # fmt: skip
CUENCA = read(
    "Comisión de la Cuenca del Río Grande de San Marcos · Programación 2020", 2020, "es",
    {"Plazo": "when", "Recursos": "resources", "Quién": "lead", "Producto": "product", "Actividad": "activity", "Ord.": "code"},
    """
= Componente I | Información hidrológica | Conocer en tiempo real el caudal en los cuatro afluentes.
- marzo-junio @ 2020-03/2020-06 | Fondo Verde | Servicio Meteorológico | Doce estaciones telemétricas | Instalar estaciones en las cabeceras del Jiquinlaj y del Naranjo, previo acuerdo con las comunidades dueñas de los terrenos y con la municipalidad de San Pablo | 1.
- todo el año @ 2020 | Presupuesto ordinario | Universidad de San Carlos | Boletín mensual | Publicar el boletín hidrológico | 2.
= Componente II | Gobernanza | 
- 30 de junio de 2020 @ ~2020-06-30 | Cooperación alemana | Secretaría de la Comisión | Reglamento interno | Redactar el reglamento de los comités de subcuenca y someterlo a consulta en asambleas comunitarias, en español y en mam, con actas firmadas por las autoridades de cada aldea | 3.
- T3 y T4 @ 2020-H2 | Cooperación alemana | Alcaldía de San Marcos | Seis comités constituidos | Constituir los comités de subcuenca | 4.
- octubre @ 2020-10 | Canon de agua | Comité Ejecutivo | Informe de auditoría | Auditar el canon de uso de agua* @ Auditar el canon de uso de agua* || Auditar el canon de uso de agua | 5.
= Componente III | Riesgos |
- antes del 15 de mayo @ <=2020-05-15 || <=2020-05-14 | CEPREDENAC | Coordinadora Departamental | Mapa de amenazas | Actualizar el mapa de amenazas por lahares | 6.
""",
)  # fmt: skip
ESCUELA = read(
    "ESCUELA CANARIA DE ADMINISTRACIÓN LOCAL: PLAN ANUAL 2023", 2023, "es",
    {"Ref.": "code", "Acción formativa": "activity", "Coordina": "lead", "Inicio": "x", "Fin": "x", "Producto": "product", "Propios": "x", "Externos": "x", "dates": "when"},
    """
= A | Dirección pública
- A.1 | Programa de alta dirección (3.ª edición) | Subdirección Académica | 13/02/2023 | 30/06/2023 | 25 titulaciones | 18.000 | 12.000 | x @ 2023-02-13/2023-06-30
- A.2 | Mentoría para interventoras y secretarios | Colegio de Secretarios | 01/03/2023 | 31/12/2023 | Informe de mentoría | 2.500 | 0 | x @ 2023-03-01/2023-12-31
= B | Transformación digital
- B.1 | Curso en línea de firma electrónica | Aula Virtual | 03/04/2023 | 28/04/2023 | Curso autoformativo | 4.100 | 0 | x @ 2023-04-03/2023-04-28
- B.2 | Laboratorio de datos del cabildo | Cabildo de La Palma | 01/09/2023 | 15/12/2023 | Dos prototipos | 6.000 | 9.300 | x @ 2023-09-01/2023-12-15
- B.3 | Jornada sobre accesibilidad web | Aula Virtual | 18/05/2023 | 18/05/2023 | Vídeo de la jornada | 1.200 | 0 | x @ 2023-05-18/2023-05-18=2023-05
= C | Publicaciones
- C.1 | Manual de contratación menor | Servicio de Publicaciones | 01/01/2023 | 31/10/2023 | Manual | 3.300 | 0 | x @ 2023-01-01/2023-10-31
""",
)  # fmt: skip


def consumo(path: Path) -> None:
    """Word printed by LibreOffice: a table for each area, its objective in a first row over all columns, above the header."""
    doc: Any = Document()
    doc.styles["Normal"].font.name, doc.styles["Normal"].font.size = "Liberation Sans", Pt(9)
    doc.sections[0].left_margin = doc.sections[0].right_margin = Cm(1.8)
    doc.add_paragraph().add_run(CONSUMO.title).bold = True
    doc.add_paragraph("Aprobado en Lima, el 6 de diciembre de 2013")
    for area in CONSUMO.areas:
        doc.add_paragraph().add_run(f"{area.number}. {area.title}").bold = True
        table = doc.add_table(0, 6, style="Table Grid")
        if area.objective:
            cells = table.add_row().cells
            cells[0].merge(cells[5]).text = f"Objetivo: {area.objective}"
        for row in [
            CONSUMO.headers,
            *([i.cells[h] for h in CONSUMO.headers] for i in area.rows),
            *([[""] * 6] * (2 if area.number == "3" else 0)),
        ]:
            for cell, text in zip(table.add_row().cells, row, strict=True):
                cell.text = text
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, path.stem + ".docx")
        doc.save(str(source))
        office(source, path)
    write_both(path.stem, CONSUMO, adopted_on="2013-12-06", adopted_at="Lima")


def union(path: Path) -> None:
    """A browser's table: `Eje` written upwards in merged cells, rows cut by the page, no header on the second, a total."""
    counts = spans(UNION.rows, "Eje")
    body = []
    for item, count in zip(UNION.rows, counts, strict=True):
        eje = f"<td rowspan={count} class='e'><span>{escape(item.cells['Eje'])}</span></td>" if count else ""
        body.append("<tr>" + eje + "".join(f"<td>{escape(item.cells[h])}</td>" for h in UNION.headers[1:]) + "</tr>")
    body.append("<tr class='s'><td colspan=6>TOTAL GENERAL</td><td>$ 7.938.138,64</td></tr>")
    head = "<tr class='s'>" + "".join(f"<td>{h}</td>" for h in UNION.headers) + "</tr>"
    style = "@page{size:210mm 148mm;margin:14mm}body{font:9.5pt 'DejaVu Sans'}table{border-collapse:collapse}td{border:1px solid #000;padding:5px;vertical-align:top}.e span{writing-mode:vertical-rl;transform:rotate(180deg)}.s{font-weight:bold;background:#ddd}td:nth-last-child(1){white-space:nowrap;text-align:right}"
    chromium(
        f"<meta charset='utf-8'><title>POA</title><style>{style}</style><h2>{UNION.title}</h2><table>{head}{''.join(body)}</table>",
        path,
    )
    names = list(dict.fromkeys(r.cells["Eje"] for r in UNION.rows))
    made = type(UNION.areas[0])
    areas = [made("", name, "", [r for r in UNION.rows if r.cells["Eje"] == name]) for name in names]
    columns = {h: k for h, k in UNION.columns.items() if h != "Eje"}
    write_both(path.stem, Plan(UNION.title, 2017, "es", columns, areas))


def cuenca(path: Path) -> None:
    """Ruled line by line on the canvas: a cell's lines go on on the next page, without a header there; a subtotal, a footnote."""
    pen = Canvas(str(path), pagesize=letter, invariant=1)
    xs = [40, 120, 205, 295, 390, 535, 572]
    bottom, size = 452.0, 9.5
    y = letter[1] - 60

    def rule(top: float, low: float, edges: list[float]) -> None:
        for x in edges:
            pen.line(x, top, x, low)
        pen.line(xs[0], top, xs[-1], top)
        pen.line(xs[0], low, xs[-1], low)

    def row(cells: list[str], face: str, edges: list[float]) -> None:
        nonlocal y
        lines = [simpleSplit(c, face, size, b - a - 8) for c, a, b in zip(cells, edges, edges[1:], strict=False)]
        count, at = max(len(part) for part in lines), 0
        while at < count:
            fits = min(count - at, int((y - bottom - 6) // 12))
            if fits < 1:
                pen.showPage()
                y = letter[1] - 50
                continue
            pen.setFont(face, size)
            for part, x in zip(lines, edges, strict=False):
                for i, text in enumerate(part[at : at + fits]):
                    pen.drawString(x + 4, y - 12 - 12 * i, text)
            rule(y, y - 12 * fits - 6, edges)
            y -= 12 * fits + 6
            at += fits

    pen.setFont("Helvetica-Bold", 12)
    pen.drawString(40, y, CUENCA.title)
    y -= 20
    row(CUENCA.headers, "Helvetica-Bold", [float(x) for x in xs])
    for area in CUENCA.areas:
        row([f"{area.number}: {area.title}"], "Helvetica-Bold", [40.0, 572.0])
        if area.objective:
            row([f"Objetivo: {area.objective}"], "Helvetica-Oblique", [40.0, 572.0])
        for item in area.rows:
            row([item.cells[h] for h in CUENCA.headers], "Helvetica", [float(x) for x in xs])
    pen.setFont("Helvetica", 8)
    pen.drawString(40, y - 16, "* Sujeto a la aprobación del canon por los concejos municipales.")
    pen.save()
    for area in CUENCA.areas:
        area.number = f"{area.number} || {area.number.split()[1]}"
    write_both(path.stem, CUENCA)


def escuela(path: Path) -> None:
    """Landscape, header of two levels (Calendario, Financiación), subtotals by area in the amounts' columns only."""
    small = ParagraphStyle("small", fontName="Times-Roman", fontSize=10, leading=12)
    rows: list[list[Any]] = [
        ["Ref.", "Acción formativa", "Coordina", "Calendario", "", "Producto", "Financiación (€)", ""],
        ["", "", "", "Inicio", "Fin", "", "Propios", "Externos"],
    ]
    style: list[Any] = [
        ("GRID", (0, 0), (-1, -1), 0.4, colors.black),
        ("FONT", (0, 0), (-1, 1), "Times-Bold", 10),
        ("FONT", (0, 2), (-1, -1), "Times-Roman", 10),
        ("ALIGN", (6, 2), (7, -1), "RIGHT"),
    ]
    style += [("SPAN", (c, 0), (c, 1)) for c in (0, 1, 2, 5)] + [("SPAN", (3, 0), (4, 0)), ("SPAN", (6, 0), (7, 0))]
    for area in ESCUELA.areas:
        style.append(("SPAN", (0, len(rows)), (-1, len(rows))))
        rows.append([f"ÁREA {area.number}. {area.title}"] + [""] * 7)
        for item in area.rows:
            rows.append(
                [
                    Paragraph(item.cells[h], small)
                    if h in ("Acción formativa", "Coordina", "Producto")
                    else item.cells[h]
                    for h in ESCUELA.headers[:-1]
                ]
            )
            item.cells["dates"] = "*"
        total = [
            f"{sum(int(i.cells[h].replace('.', '')) for i in area.rows):,}".replace(",", ".")
            for h in ("Propios", "Externos")
        ]
        rows.append(["", "Suma del área", "", "", "", "", *total])
    story = [
        Paragraph(ESCUELA.title, ParagraphStyle("t", fontName="Times-Bold", fontSize=14, leading=24)),
        Table(rows, [36, 200, 130, 66, 66, 120, 60, 60], style=style, repeatRows=2),
        Spacer(1, 6),
    ]
    SimpleDocTemplate(
        str(path), pagesize=landscape(A4), invariant=1, leftMargin=45, rightMargin=45, topMargin=40, bottomMargin=330
    ).build(story)
    ESCUELA.columns = {h: k for h, k in ESCUELA.columns.items() if h not in ("Inicio", "Fin")}
    write_both(path.stem, ESCUELA)


DOCUMENTS = (
    Made("1-51-consumidores-2014-es", 1, "pdf", "third", ("es",), "a table for each area, objective in a merged row above the header, empty rows, codes that run on", consumo),
    Made("1-52-municipios-2017-es", 1, "pdf", "third", ("es",), "`Eje` written upwards in merged cells, rows cut by the page, no dates at all, amounts `1.234.567,89`", union),
    Made("1-53-cuenca-2020-es", 1, "pdf", "third", ("es",), "columns from right to left, single cells cut by the page without header there, footnote", cuenca),
    Made("1-54-escuela-2023-es", 1, "pdf", "third", ("es",), "header of two levels repeated, subtotals without code, start and end as dates", escuela),
)  # fmt: skip
