"""Kind 4: numbered narrative with labels, as six administrations write it."""

from __future__ import annotations

from pathlib import Path

from fifth.gold import Row, act, both, by, either, when
from made import Made
from reportlab.lib import colors
from reportlab.lib.pagesizes import LETTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table

from eleventh.common import Block, docx, html, pdf
from eleventh.narrow import columns, notes

S = "eleventh"
NAR = "narrative"


def cadastre(path: Path) -> None:
    """Guatemala: numbered activities, a label a line, a table of indicators at the end."""
    a1, a2, a3 = ("1", "ESTABLECIMIENTO CATASTRAL"), ("2", "MANTENIMIENTO"), ("3", "FORTALECIMIENTO INSTITUCIONAL")
    given = [
        (a1, "1.1", "Levantar la información predial de las zonas 3 y 4 de Salamá", "Gerencia de Campo",
         "Plano catastral de cada zona", when("Enero a junio", "2018-H1"), "Presupuesto institucional"),
        (a1, "1.2", "Exponer públicamente los resultados del levantamiento en San Jerónimo", "Dirección Municipal de "
         "Baja Verapaz", "Acta de exposición pública", when("Agosto de 2018", "2018-08"), "Préstamo BID 3150"),
        (a2, "2.1", "Actualizar las fichas de predios con cambio de titular en el municipio de Rabinal",
         "Unidad de Mantenimiento", "450 fichas actualizadas", when("Todo el año", "2018"), "Presupuesto "
         "institucional"),
        (a2, "2.2", "Suscribir el convenio de intercambio de datos con el Registro General de la Propiedad",
         "Asesoría Jurídica", "Convenio suscrito", by("A más tardar el 30 de abril de 2018", "2018-04-30"),
         "No requiere"),
        (a3, "3.1", "Impartir el curso de agrimensura catastral a técnicos municipales", "Escuela de Formación "
            "Catastral",
         "Dos cursos impartidos", when("Segundo y tercer trimestre", "2018-04/2018-09"), "Cooperación de los Países "
         "Bajos"),
        (a3, "3.2", "Renovar los receptores GNSS de las brigadas", "Dirección Administrativa Financiera",
         "8 receptores", when("Octubre", "2018-10"), "Préstamo BID 3150"),
    ]  # fmt: skip
    blocks: list[Block] = [
        ("space", "150"), ("title", "PLAN OPERATIVO 2018"), ("sub", "Registro Catastral de las Verapaces"),
        ("sub", "Aprobado por el Consejo Directivo en Cobán, el 5 de diciembre de 2017"), ("page", ""),
        ("h", "PRESENTACIÓN"),
        ("p", "El plan se formuló con la participación de las direcciones municipales y responde a los compromisos del "
              "plan estratégico institucional 2016-2020. En 2017 se ejecutó el 92 % de las actividades programadas."),
    ]  # fmt: skip
    rows: list[Row] = []
    area = ("", "")
    for where, code, text, lead, product, date, money in given:
        if where != area:
            blocks.append(("h", f"{where[0]}. {where[1]}"))
            area = where
        blocks += [("p", f"<b>{code}</b> {text}."), ("in", f"Responsable: {lead}"), ("in", f"Producto: {product}"),
                   ("in", f"Plazo: {date['date_text']}"), ("in", f"Recursos: {money}"), ("space", "6")]  # fmt: skip
        quantity = {"2.1": "450", "3.1": "2", "3.2": "8", "1.1": either("", "1", "2")}.get(code, either("", "1"))
        rows.append(act(where, code, text, date, NAR, lead=lead, product=product, resources=money, quantity=quantity,
                        place="*"))  # fmt: skip
    blocks += [
        ("h", "INDICADORES"),
        ("table", [["Indicador", "Línea base", "Meta"], ["Predios catastrados", "12,480", "19,000"],
                   ["Convenios vigentes", "3", "4"]]),
        ("small", "Vo.Bo. Ing. Otto Caal Pop, Director Ejecutivo"),
    ]  # fmt: skip
    pdf(path, blocks, head="Registro Catastral de las Verapaces · POA 2018", foot="{n}", font="Helvetica",
        bold="Helvetica-Bold", size=10, page=LETTER)  # fmt: skip
    areas = [(*a, "*", "*") for a in (a1, a2, a3)]
    both("4-313-catastro-2018-es", "PLAN OPERATIVO 2018", 2018, "es", areas, rows, adopted_on="2017-12-05",
         adopted_at="Cobán")  # fmt: skip


def sports(path: Path) -> None:
    """Colombia: letters under lines of action; labels run on in one line."""
    a1, a2 = ("1", "Deporte escolar"), ("2", "Escenarios deportivos")
    given = [
        (a1, "a)", "Realizar los juegos intercolegiados en sus fases municipal y zonal", "Subdirección de Fomento",
         "Juegos realizados", when("marzo-junio", "2021-03/2021-06"), "182.400.000"),
        (a1, "b)", "Entregar kits de implementación a las instituciones educativas rurales", "Almacén General",
         "74 kits", when("julio", "2021-07"), "59.200.000"),
        (a1, "c)", "Formar monitores de actividad física", "Subdirección de Fomento", "Un curso de 80 horas",
         when("2.º semestre", "2021-H2"), "21.000.000"),
        (a2, "a)", "Adecuar la piscina olímpica de Sogavita", "Oficina de Infraestructura", "Piscina en servicio",
         by("hasta el 30 de septiembre", "2021-09-30"), "640.000.000"),
        (a2, "b)", "Elaborar el inventario georreferenciado de escenarios", "Oficina de Planeación", "Inventario",
         when("primer trimestre", "2021-Q1"), "18.500.000"),
    ]  # fmt: skip
    goals = {a1: "Aumentar la práctica deportiva de niños y jóvenes del departamento.",
             a2: "Mantener en buen estado la red departamental de escenarios."}  # fmt: skip
    blocks: list[Block] = [
        ("title", "Plan de acción 2021"), ("p", "Instituto Departamental de Recreación y Deporte de Altamesa"),
        ("p", "Vigencia: 1 de enero a 31 de diciembre de 2021. Valores en pesos colombianos (COP)."),
    ]  # fmt: skip
    rows: list[Row] = []
    area = ("", "")
    for where, code, text, lead, product, date, money in given:
        if where != area:
            blocks += [("h", f"Línea {where[0]}. {where[1]}"), ("p", f"Objetivo: {goals[where]}")]
            area = where
        blocks += [("p", f"{code} {text}."),
                   ("p", f"<b>Responsable:</b> {lead}. <b>Producto:</b> {product}. <b>Fecha:</b> {date['date_text']}. "
                         f"<b>Presupuesto:</b> ${money}")]  # fmt: skip
        quantity = {"74 kits": "74", "Un curso de 80 horas": "1 || 80"}.get(product, either("", "1"))
        code = either(code[0], code, f"{where[0]}.{code[0]}")
        rows.append(act(where, code, text, date, NAR, lead=lead, product=product, quantity=quantity, place="*",
                        budget=money.replace(".", ""), currency="COP", resources=either("", f"${money}")))  # fmt: skip
    blocks += [("space", ""), ("p", "Proyectó: Yeimy Rincón - Contratista"), ("p", "Revisó: Oficina de Planeación")]
    docx(path, blocks, font="Arial Narrow", size=11, head="IDRD Altamesa", foot="Código: PL-F-04  Versión: 03",
         styles={"h": "Heading 2"})  # fmt: skip
    areas = [(f"{a[0]} || Línea {a[0]}", a[1], goals[a], "*") for a in (a1, a2)]
    for row in rows:
        row["area_number"] = either(row["area_number"], f"Línea {row['area_number']}")
    both("4-314-deportes-2021-es", "Plan de acción 2021", 2021, "es", areas, rows)


def ports(path: Path) -> None:
    """Uruguay: a box of labels and values for each activity; boxes are cut by the page."""
    a1, a2 = ("I", "Seguridad portuaria"), ("II", "Medio ambiente")
    given = [
        (a1, "I.1", "Revisar el plan de protección de la terminal de pasajeros de Colonia", "Departamento de Seguridad",
         "Plan revisado y aprobado por la Prefectura", by("30/04/2016", "2016-04-30", bare=True), "Plan vigente"),
        (a1, "I.2", "Realizar un simulacro de derrame de hidrocarburos en el recinto de Nueva Palmira",
         "Departamento de Seguridad y Unidad de Operaciones", "Informe de evaluación del simulacro",
         when("Setiembre 2016", "2016-09"), "Tiempo de respuesta menor a 20 minutos"),
        (a1, "I.3", "Instalar cámaras de vigilancia en los accesos norte y sur", "Área de Sistemas",
         "14 cámaras en funcionamiento", when("Segundo semestre", "2016-H2"), "Cámaras instaladas / previstas"),
        (a2, "II.1", "Caracterizar los sedimentos del canal de acceso antes de la campaña de dragado",
         "División Técnica", "Estudio de caracterización", when("Febrero - Abril 2016", "2016-02/2016-04"),
         "Muestras analizadas"),
        (a2, "II.2", "Poner en marcha la recolección diferenciada de residuos en oficinas y muelles",
         "Unidad Ambiental", "Tres puntos de acopio", when("2.º trimestre", "2016-Q2"), "Toneladas recicladas"),
    ]  # fmt: skip
    p = ParagraphStyle("p", fontName="Helvetica", fontSize=9.5, leading=12.5)
    b = ParagraphStyle("b", p, fontName="Helvetica-Bold")
    h = ParagraphStyle("h", b, fontSize=12, leading=16, spaceBefore=10, spaceAfter=6)
    story: list[object] = [Paragraph("Plan anual de gestión 2016", ParagraphStyle("t", h, fontSize=17, leading=24)),
                           Paragraph("Administración de Puertos del Litoral", h)]  # fmt: skip
    rows: list[Row] = []
    area = ("", "")
    for where, code, text, lead, product, date, indicator in given:
        if where != area:
            story.append(Paragraph(f"{where[0]} – {where[1]}", h))
            area = where
        cells = [(f"Actividad {code}", text), ("Responsable", lead), ("Entregable", product),
                 ("Plazo", date["date_text"]), ("Indicador", indicator)]  # fmt: skip
        box = Table([[Paragraph(x, b), Paragraph(y, p)] for x, y in cells], colWidths=[95, 340])
        box.setStyle(
            [
                ("BOX", (0, 0), (-1, -1), 0.8, colors.black),
                ("LINEAFTER", (0, 0), (0, -1), 0.4, colors.grey),
                ("INNERGRID", (0, 0), (-1, -1), 0.3, colors.lightgrey),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ]
        )
        story += [box, Spacer(1, 22)]
        quantity = {"I.3": "14", "II.2": "3"}.get(code, either("", "1"))
        row = act(where, code, text, date, NAR, lead=lead, product=product, quantity=quantity, place="*")
        row |= {"layout": "narrative || table", "extra:Indicador": indicator}
        rows.append(row)
    SimpleDocTemplate(str(path), pagesize=(440 + 90, 470), invariant=1, leftMargin=45, rightMargin=45, topMargin=45,
                      bottomMargin=45).build(story)  # fmt: skip
    both("4-315-puertos-2016-es", "Plan anual de gestión 2016", 2016, "es", [(*a, "*", "*") for a in (a1, a2)], rows)


def library(path: Path) -> None:
    """Jamaica: a web page with a definition list under each activity's heading."""
    a1, a2 = ("1", "Collections"), ("2", "Reading promotion")
    given = [
        (a1, "1.1", "Catalogue the Cockpit Country oral history recordings", "Special Collections "
            "Unit", "620 records in "
         "the online catalogue", when("January to August", "2020-01/2020-08"), "Endowment fund"),
        (a1, "1.2", "Weed and replace the reference stock of the parish branches", "Branch Services", "Replacement "
            "list",
         when("Q2 2020", "2020-Q2"), "Recurrent budget"),
        (a2, "2.1", "Stage the national reading competition finals in Mandeville", "Outreach Department",
         "Competition finals", when("25 June 2020", "2020-06", "2020-06-25", "2020-06-25"), "Sponsorship"),
        (a2, "2.2", "Operate the summer bookmobile service in four parishes", "Bookmobile Unit", "Forty stops",
         when("July–August", "2020-07/2020-08"), "Recurrent budget"),
        (a2, "2.3", "Evaluate the homework centres", "Research Officer", "Evaluation report",
         by("by end of November", "2020-11-30"), "UNESCO Participation Programme"),
    ]  # fmt: skip
    blocks: list[Block] = [
        ("title", "Operational Plan 2020"), ("p", "Jamaica Rural Library Network. Updated 3 February 2020."),
        ("p", "In 2019 the Network issued 1.1 million items, 4% fewer than the year before."),
    ]  # fmt: skip
    rows: list[Row] = []
    area = ("", "")
    for where, code, text, lead, product, date, money in given:
        if where != area:
            blocks.append(("h", f"{where[0]}. {where[1]}"))
            area = where
        blocks += [("h3", f"{code} {text}"),
                   ("raw", f"<dl><dt>Lead unit</dt><dd>{lead}</dd><dt>Output</dt><dd>{product}</dd><dt>Timing</dt>"
                           f"<dd>{date['date_text']}</dd><dt>Funding</dt><dd>{money}</dd></dl>")]  # fmt: skip
        quantity = {"1.1": "620", "2.2": "40 || 4"}.get(code, either("", "1"))
        rows.append(act(where, code, text, date, NAR, lead=lead, product=product, resources=money, quantity=quantity,
                        place=either("Mandeville", "") if code == "2.1" else "*"))  # fmt: skip
    html(path, blocks, "Operational Plan 2020", "en", "dt{font-weight:bold}", "<p><a href='#'>Skip to content</a></p>",
         "<p>&copy; Jamaica Rural Library Network</p>")  # fmt: skip
    both("4-316-library-2020-en", "Operational Plan 2020", 2020, "en", [(*a, "*", "*") for a in (a1, a2)], rows)


DOCUMENTS = (
    Made("4-313-catastro-2018-es", 4, "pdf", S, ("es",), "cover, a label a line, table of indicators", cadastre),
    Made("4-314-deportes-2021-es", 4, "docx", S, ("es",), "letters, labels in one line, amounts", sports),
    Made("4-315-puertos-2016-es", 4, "pdf", S, ("es",), "boxes cut by pages", ports),
    Made("4-316-library-2020-en", 4, "html", S, ("en",), "definition lists", library),
    Made("4-317-statistics-2022-en", 4, "pdf", S, ("en",), "two columns", columns),
    Made("4-318-digital-2017-en", 4, "md", S, ("en",), "Markdown with roman items", notes),
)
