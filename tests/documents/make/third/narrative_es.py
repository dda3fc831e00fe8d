"""Narrative plans in Spanish: wetlands, public defenders, a port authority, museums."""

from __future__ import annotations

import textwrap
from pathlib import Path
from typing import Any

from docx import Document
from docx.shared import Pt
from made import Made
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, letter
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import KeepTogether, Paragraph, SimpleDocTemplate, Spacer, Table
from third.engines import settle
from third.plan import Item, Plan, read, write_both

HUMEDALES = read(
    "PLAN DE TRABAJO 2013", 2013, "es",
    {"cod": "code", "act": "activity", "Producto esperado": "product", "Quién responde": "lead", "Con qué recursos": "resources", "Para cuándo": "when", "Sede": "place"},
    """
= 1 | Inventario y cartografía | Contar con una línea base común de los humedales altoandinos.
- a) | Unificar la leyenda cartográfica de bofedales y turberas | Leyenda única, versión 1.0 | Grupo de Cartografía | Aporte de los países | 1º trimestre @ 2013-Q1
- b) | Levantar en campo cuarenta lagunas de la cordillera de Vilcanota | Base de datos de lagunas | Perú | Fondo Mundial para la Naturaleza (WWF) | junio a septiembre @ 2013-06/2013-09 | Cusco
- c) | Publicar en línea el visor de humedales | | Secretaría de la Iniciativa | Convención de Ramsar | 15 de noviembre de 2013 @ ~2013-11-15
= 2 | Uso racional | Que las comunidades dispongan de acuerdos de manejo antes de la temporada seca.
- a) | Acompañar la redacción de seis acuerdos comunales de pastoreo | Seis acuerdos firmados | Bolivia y Perú | Cooperación suiza | todo el año @ 2013 | Oruro y Puno
- b) | Intercambio de pastores entre el salar de Surire y la laguna Colorada | Memoria del intercambio | Chile | Aporte de los países | segunda quincena de mayo @ 2013-05-16/2013-05-31=2013-05
- c) | Evaluar el efecto de los drenajes ilegales sobre el caudal de verano | Informe técnico, con mapas | Instituto de Montaña | | hasta el 31 de julio @ <=2013-07-31
= 3 | Gobernanza de la Iniciativa
- a) | Reunión anual de coordinación | Acta de la reunión | Ecuador, como presidencia | País anfitrión | 21 al 24 de octubre de 2013 @ 2013-10-21/2013-10-24 | Cuenca (Ecuador)
""", "narrative",
)  # fmt: skip
HUMEDALES.rows[-1].gold["Quién responde"] = "Ecuador, como presidencia || Ecuador"

DEFENSA = read(
    "Defensoría Pública General — Plan Operativo Anual 2024", 2024, "es",
    {"cod": "code", "act": "activity", "Responsable": "lead", "Plazo": "when", "Entregable": "product", "Financiamiento": "resources", "Monto": "budget"},
    """
= 1 | Acceso a la justicia
- 1.a) | Abrir consultorios móviles en los cantones del norte | Dirección Territorial | 1er semestre @ 2024-H1 | ocho consultorios en funcionamiento | presupuesto ordinario | ₡ 84.500.000 @ 84500000 CRC
- 1.b) | Traducir al bribri y al cabécar la cartilla de derechos de la persona detenida | Unidad de Pueblos Indígenas | T3 @ 2024-Q3 | cartilla bilingüe | UNICEF
- 1.c) | Atender por videollamada a personas privadas de libertad | Unidad Penitenciaria | de febrero a noviembre @ 2024-02/2024-11 | informe trimestral de atenciones | presupuesto ordinario
- 1.d) | Jornadas de cedulación con el Registro Civil en territorios Cabécar | Unidad de Pueblos Indígenas | 15 y 16 de abril de 2024 @ 2024-04-15/2024-04-16 | lista de personas atendidas | presupuesto ordinario
= 2 | Calidad de la defensa técnica
- 2.a) | Auditar una muestra de 300 expedientes penales | Inspección General | a más tardar el 30 de agosto @ <=2024-08-30 | informe de auditoría | presupuesto ordinario
- 2.b) | Curso de litigación oral para defensores de ingreso reciente | Escuela de la Defensa | T2 y T3 @ 2024-Q2/2024-Q3 | 90 personas certificadas | Cooperación española | € 22.300,50 @ 22300.5 EUR
- 2.c) | Red de peritos en psicología forense | Dirección Técnica | primera quincena de marzo @ 2024-03-01/2024-03-15=2024-03 | directorio de peritos | sin costo
= 3 | Transparencia
- 3.a) | Publicar los datos abiertos de carga de trabajo | Unidad de Planificación | bimestral @ *2024 | seis conjuntos de datos | presupuesto ordinario
- 3.b) | Rendición de cuentas ante la Asamblea Legislativa | Defensor General | mayo @ 2024-05 | informe anual de gestión
""", "narrative",
)  # fmt: skip

PUERTO = read(
    "AUTORIDAD PORTUARIA DEL ESTUARIO - PROGRAMA ANUAL DE ACTIVIDADES 2022", 2022, "es",
    {"cod": "code", "act": "activity", "Detalles": "details", "Unidad a cargo": "lead", "Resultado": "product", "Recursos": "resources", "Fecha": "when"},
    """
= I | Dragado y seguridad de la navegación
- I.1.1 | Batimetría semestral del canal de acceso | dos campañas, con el navío propio | Capitanía de Puerto | cartas actualizadas | Fondo de Dragado | abril y octubre de 2022 @ 2022-04/2022-10
- I.1.2 | Licitación del dragado de mantenimiento 2023-2025 | | Gerencia de Infraestructura | pliego aprobado por el Directorio | Fondo de Dragado | 30/09/2022 @ ~2022-09-30
- I.2.1 | Reposición de balizas en la bocana sur | lote de 14 balizas solares | Capitanía de Puerto | balizas en servicio | Donación de la IALA | marzo-junio @ 2022-03/2022-06
= II | Relación puerto-ciudad
- II.1.1 | Mesa de diálogo con pescadores artesanales | sesiones el primer lunes de cada mes | Oficina de Comunidad | actas de las sesiones | Presupuesto propio | todo el año @ 2022
- II.1.2 | Jornada de puertas abiertas | | Oficina de Comunidad | | Patrocinadores | 8 de diciembre de 2022 @ 2022-12-08
- II.2.1 | Monitoreo de polvo en suspensión en el barrio Las Dársenas | | Gerencia Ambiental | informes semanales en la página web | Presupuesto propio | a partir de julio @ 2022-07/2022-12
""", "narrative",
)  # fmt: skip

MUSEOS = read(
    "Red Metropolitana de Museos Barriales. Agenda de trabajo 2012", 2012, "es",
    {"cod": "code", "act": "activity", "Encargado": "lead", "Producto": "product", "Fondos": "resources", "Cuándo": "when"},
    """
= A | Colecciones
~ Actividades del 1º semestre de 2012 @ 2012-H1
- A1 | Registrar fotográficamente las colecciones de tres museos sin catálogo | Museo del Barrio Yungay | fichas con fotografía | Fondart
- A2 | Taller de conservación preventiva de papel | Archivo Histórico | manual del taller | Universidad de Chile | 11 y 12 de abril @ 2012-04-11/2012-04-12
~ Actividades del 2º semestre de 2012 @ 2012-H2
- A3 | Préstamo cruzado de piezas para la muestra de oficios | Museo de la Imprenta | acta de préstamo | cuotas de los socios
= B | Públicos
~ Actividades del 1º semestre de 2012 @ 2012-H1
- B1 | Noche de los museos de barrio | Secretaría de la Red | | Municipalidad de Santiago | 25 de mayo de 2012 @ 2012-05-25
- B2 | Estudio de visitantes con apoyo de estudiantes de sociología | Museo Ferroviario | informe del estudio | Universidad de Chile
~ Actividades del 2º semestre de 2012 @ 2012-H2
- B3 | Audioguías grabadas por vecinos | Radio Comunitaria Brasil | cinco audioguías | Fondo de Medios
- B4 | Cuadernillo escolar sobre la historia del agua potable | Museo del Agua | cuadernillo de 16 páginas | Aguas Andinas | octubre @ 2012-10
""", "narrative",
)  # fmt: skip


def _labels(plan: Plan, item: Item) -> list[tuple[str, str]]:
    return [(h, item.cells[h]) for h in plan.headers[2:] if item.cells[h]]


def humedales(path: Path) -> None:
    """A box of labels and values for each activity; the tables may split, so the page cuts them between two labels."""
    body = ParagraphStyle("body", fontName="Helvetica", fontSize=10, leading=13)
    bold = ParagraphStyle("bold", parent=body, fontName="Helvetica-Bold")
    big = ParagraphStyle("big", parent=bold, fontSize=13, leading=17, spaceBefore=10, spaceAfter=4)
    story: list[Any] = [Paragraph("INICIATIVA REGIONAL DE HUMEDALES ALTOANDINOS", big), Paragraph(HUMEDALES.title, big)]
    story.append(Paragraph("Aprobado en Quito el 14 de diciembre de 2012. Presidencia: Ecuador.", body))
    for area in HUMEDALES.areas:
        story.append(
            KeepTogether(
                [
                    Paragraph(f"Línea {area.number}. {area.title}", big),
                    Paragraph(f"Objetivo: {area.objective}" if area.objective else "", body),
                    Spacer(1, 6),
                ]
            )
        )
        for item in area.rows:
            lines = [(f"{item.cells['cod']}", item.cells["act"]), *_labels(HUMEDALES, item)]
            cells = [[Paragraph(a, bold), Paragraph(b, bold if i == 0 else body)] for i, (a, b) in enumerate(lines)]
            story += [
                Table(
                    cells,
                    [110, 330],
                    style=[
                        ("GRID", (0, 0), (-1, -1), 0.6, colors.grey),
                        ("BACKGROUND", (0, 0), (-1, 0), colors.whitesmoke),
                    ],
                ),
                Spacer(1, 12),
            ]
    SimpleDocTemplate(
        str(path), pagesize=A4, invariant=1, leftMargin=70, rightMargin=70, topMargin=70, bottomMargin=70
    ).build(story)
    HUMEDALES.layout = "narrative || table"
    write_both(path.stem, HUMEDALES, adopted_on="2012-12-14", adopted_at="Quito", chair="EC")


def defensa(path: Path) -> None:
    """All labels in the paragraph of the activity; then tables of indicators and of participants, which plan nothing."""
    doc = Document()
    doc.styles["Normal"].font.name, doc.styles["Normal"].font.size = "Arial", Pt(10.5)
    doc.add_heading(DEFENSA.title, 0)
    for area in DEFENSA.areas:
        doc.add_heading(f"Eje {area.number}: {area.title}", 1)
        for item in area.rows:
            text = doc.add_paragraph()
            text.add_run(f"{item.cells['cod']} {item.cells['act']}. ")
            for label, value in _labels(DEFENSA, item):
                text.add_run(f"{label}: ").italic = True
                text.add_run(f"{value}. ")
    doc.add_heading("Indicadores de gestión", 1)
    _grid(
        doc,
        [
            ["Indicador", "Línea base 2023", "Meta 2024"],
            ["Tiempo medio de espera (días)", "12", "9"],
            ["Audiencias con defensor asignado", "91 %", "95 %"],
            ["Quejas por cada mil asuntos", "4,2", "3,0"],
        ],
    )
    doc.add_heading("Participantes en la elaboración del plan", 1)
    _grid(
        doc,
        [
            ["Nombre", "Cargo", "Sede"],
            ["Marcela Ulloa", "Directora Territorial", "San José"],
            ["Esteban Rojas", "Jefe de Planificación", "Cartago"],
            ["Ana Mora", "Inspectora General", "Limón"],
        ],
    )
    doc.save(str(path))
    settle(path)
    write_both(path.stem, DEFENSA)


def _grid(doc: Any, rows: list[list[str]]) -> None:
    table = doc.add_table(0, len(rows[0]), style="Table Grid")
    for cells in rows:
        for cell, text in zip(table.add_row().cells, cells, strict=True):
            cell.text = text


def puerto(path: Path) -> None:
    """Typed text: labels on lines of their own, indented, long values on several lines; a table of the budget at the end."""
    lines = [PUERTO.title, "=" * 70, ""]
    for area in PUERTO.areas:
        lines += ["", f"AREA {area.number} - {area.title.upper()}", ""]
        for item in area.rows:
            lines += textwrap.wrap(f"{item.cells['cod']}  {item.cells['act']}", 70, subsequent_indent="       ")
            for label, value in _labels(PUERTO, item):
                lines += textwrap.wrap(f"{label}: {value}", 58, initial_indent=" " * 7, subsequent_indent=" " * 10)
            lines.append("")
        area.title = area.title.upper()
    lines += [
        "PRESUPUESTO DE LA AUTORIDAD (miles)",
        "",
        "Rubro                     2021       2022",
        "Personal                12.480     13.015",
        "Dragado                  8.900      9.350",
        "Comunidad y ambiente       610        742",
        "TOTAL                   21.990     23.107",
        "",
    ]
    path.write_text("\r\n".join(lines), encoding="cp1252")
    write_both(path.stem, PUERTO)


def museos(path: Path) -> None:
    """Two columns set on the canvas, activities run over columns and pages; an annex repeats them in a table."""
    pen = Canvas(str(path), pagesize=letter, invariant=1)
    width, height = letter
    lines: list[tuple[str, str, float]] = []
    for area in MUSEOS.areas:
        lines.append((f"ÁREA {area.number}. {area.title}", "Times-Bold", 14))
        for item in area.items:
            if item.sort == "group":
                lines.append((item.text, "Times-BoldItalic", 12))
                continue
            lines.append((f"{item.cells['cod']}. {item.cells['act']}.", "Times-Bold", 12))
            lines += [(f"{label}: {value}.", "Times-Roman", 12) for label, value in _labels(MUSEOS, item)]
    pen.setFont("Times-Bold", 16)
    pen.drawCentredString(width / 2, height - 60, MUSEOS.title)
    column, y, top, bottom = 0, height - 100.0, height - 100.0, 375.0
    for text, font, size in lines:
        for part in simpleSplit(text, font, size, 225):
            if y < bottom:
                column, y = column + 1, top
                if column == 2:
                    pen.showPage()
                    column, top, bottom = 0, height - 60.0, 420.0
                    y = top
            pen.setFont(font, size)
            pen.drawString(60 + column * 255, y, part)
            y -= size * 1.45
        y -= 3
    pen.showPage()
    pen.setFont("Times-Bold", 13)
    pen.drawString(60, height - 70, "Anexo. Resumen de actividades")
    rows = [["Cód.", "Actividad", "Encargado", "Cuándo"]]
    small = ParagraphStyle("small", fontName="Times-Roman", fontSize=9, leading=11)
    for area in MUSEOS.areas:
        term = ""
        for item in area.items:
            term = item.text[len("Actividades del ") :] if item.sort == "group" else term
            if item.sort == "row":
                rows.append(
                    [
                        item.cells["cod"],
                        Paragraph(item.cells["act"], small),
                        Paragraph(item.cells["Encargado"], small),
                        item.cells["Cuándo"] or term,
                    ]
                )
    table = Table(
        rows,
        [36, 230, 110, 110],
        style=[("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("FONT", (0, 0), (-1, -1), "Times-Roman", 9)],
    )
    _, tall = table.wrap(500, 700)
    table.drawOn(pen, 60, height - 90 - tall)
    pen.save()
    write_both(path.stem, MUSEOS)


DOCUMENTS = (
    Made("4-51-humedales-2013-es", 4, "pdf", "third", ("es",), "a box of labels and values an activity, cut by pages; `a)` in every line", humedales),
    Made("4-52-defensa-2024-es", 4, "docx", "third", ("es",), "labels within the paragraph, `1.a)`; tables of indicators and participants", defensa),
    Made("4-53-puerto-2022-es", 4, "txt", "third", ("es",), "cp1252, labels indented below, `I.1.1`; a budget in columns of spaces", puerto),
    Made("4-54-museos-2012-es", 4, "pdf", "third", ("es",), "two columns over pages, dated groups with own dates inside, an annex that repeats the activities", museos),
)  # fmt: skip
