"""Kind 1, the second half: dated bands, codes that tell the area, merged lines of action."""

from __future__ import annotations

from pathlib import Path

from fifth.gold import either
from made import Made
from reportlab.lib import colors
from reportlab.platypus import Spacer

from sixth.draw import grid, p, pdf, put, shade, through, word, word_table
from sixth.text import plan

NURSERY = plan(
    "code|activity|product|resources",
    """
# I || Ámbito I | Calidad educativa | | Ámbito I — Calidad educativa
! PRIMER SEMESTRE => p=2022-H1
I.1 | Jornada de planificación con las directoras de los 14 jardines | Planificación anual de cada jardín | Subvención regular
I.2 | Compra de material didáctico de motricidad | Sets entregados en marzo | Subvención regular => period=2022-H1 || 2022-Q1/2022-Q2 || 2022-01/2022-06 || 2022-03; start_date=2022-01-01 || 2022-03-01; end_date=2022-06-30 || 2022-03-31; date_text=*
! SEGUNDO SEMESTRE => p=2022-H2
I.3 | Acreditación de tres salas cuna ante la Superintendencia | Tres reconocimientos oficiales | Aporte municipal => q=3
# II || Ámbito II | Familias y barrio | | Ámbito II — Familias y barrio
! PRIMER SEMESTRE => p=2022-H1
II.1 | Escuela de madres, padres y cuidadores | Ocho sesiones por jardín | Fondo Vecinos => q=8
! SEGUNDO SEMESTRE => p=2022-H2
II.2 | Feria de la primera infancia en la Plaza de Las Encinas | Feria realizada | Fondo Vecinos; donaciones => place=∅ || Plaza de Las Encinas
II.3 | Encuesta de satisfacción de las familias | Informe de resultados | Sin costo => resources=Sin costo || ∅
# III || Ámbito III | Personas y gestión | | Ámbito III — Personas y gestión
! PRIMER SEMESTRE => p=2022-H1
III.1 | Concurso público de seis educadoras de párvulos | Nombramientos tramitados | Subvención regular
! SEGUNDO SEMESTRE => p=2022-H2
III.2 | Simulacro de evacuación en todos los jardines | Actas de simulacro | Sin costo => resources=Sin costo || ∅
""",
    2022,
)
CHIEFS = [
    "Carolina Ulloa, coordinadora técnica",
    "Marcelo Pinto, encargado de comunidad",
    "Ximena Toro, jefa de personas",
]
for _row in NURSERY.rows:
    _row["lead"] = CHIEFS[_row["code"].count("I") - 1]
    _row["lead_bodies"] = "*"


def nursery(path: Path) -> None:
    story = [
        p("CORPORACIÓN DE JARDINES INFANTILES DE LAS ENCINAS", 12, "Times-Roman", bold=True),
        p("Plan Anual de Actividades 2022", 17, "Times-Roman", bold=True),
        Spacer(1, 8),
        p("El Directorio aprobó este plan en su sesión ordinaria N.º 118. Durante 2021 la Corporación atendió a 1.043 "
          "niñas y niños.", 10, "Times-Roman"),
        Spacer(1, 12),
    ]  # fmt: skip
    for (area, lines), chief in zip(NURSERY.of_area(), CHIEFS, strict=True):
        rows: list = [[f"Encargada: {chief}".replace("Encargada: Marcelo", "Encargado: Marcelo"), "", "", ""]]
        rows.append(["N.º", "Actividad", "Resultado esperado", "Financiamiento"])
        style = [("SPAN", (0, 0), (-1, 0)), ("BACKGROUND", (0, 1), (-1, 1), colors.HexColor("#f5d9a8"))]
        for line in lines:
            if line.kind == "group":
                style += [
                    ("SPAN", (0, len(rows)), (-1, len(rows))),
                    ("BACKGROUND", (0, len(rows)), (-1, len(rows)), "#eeeeee"),
                ]
                rows.append([line.text, "", "", ""])
            else:
                rows.append(line.cells)
        made = grid(rows, [13, 78, 48, 35], style, 9.5, "Times-Roman", head=2, lines=colors.grey, pad=7)
        story += [p(area.text, 13, "Times-Roman", bold=True), Spacer(1, 4), made, Spacer(1, 12)]
    story.append(p("____________________<br/>Secretaría General", 9, "Times-Roman"))
    pdf(path, story, foot="Plan Anual 2022 · pág. {n}", margin=18)
    NURSERY.gold(path, "Plan Anual de Actividades 2022", "es")


ASSEMBLY = plan(
    "code|activity|product|lead|date|resources|budget",
    """
# HR || ∅ | Human Resources
HR-01 | Promote 18 officers who passed the 2019 interviews | Promotion letters | Director, HR | Q1 | GoG | 4,500.00 => p=2020-Q1; q=18 || ∅; budget=4500
HR-02 | Train area council secretaries in minute writing | Training report | Training Officer | 2nd quarter | DACF-RFG | 22,300.00 => p=2020-Q2; budget=22300
# FIN || ∅ | Finance and Revenue
FIN-01 | Revalue 3,200 properties in Asomdwee and Kwaebibirem-Nkwanta townships | New valuation list | Finance Officer | Jan. – June 2020 | IGF | 185,000.00 => p=2020-H1; budget=185000; q=3200 || ∅; place=*
FIN-02 | Replace paper GCRs with point-of-sale devices for thirty revenue collectors | 30 devices in use; weekly reconciliation report to the Presiding Member | Revenue Superintendent | 3rd quarter | IGF | 61,750.50 => p=2020-Q3; q=30; budget=61750.50
FIN-03 | Publish the annual statement of accounts | Statement on notice boards | Finance Officer | by 31st March, 2020 | IGF | 2,000.00 => by=2020-03-31; budget=2000
# WRK || ∅ | Works and Sanitation
WRK-01 | Drill and mechanise five boreholes with solar pumps at Old Akrodie, Mfensi, Bonsu Junction, Dwenase and Tetekaso | 5 boreholes handed over to water committees | Works Engineer | Q2–Q4 | DACF | 640,000.00 => p=2020-Q2/2020-Q4; q=5; budget=640000; place=*
WRK-02 | Reshape the 12 km Mfensi – Tetekaso feeder road | 12 km of road motorable | Works Engineer | last quarter | DACF | 310,400.00 => p=2020-Q4; q=12; budget=310400; place=*
""",
    2020,
    "GHS",
)


def assembly(path: Path) -> None:
    def write(first: Path) -> None:
        doc = word(
            "Liberation Sans",
            10,
            True,
            "ASOMDWEE DISTRICT ASSEMBLY",
            "2020 Annual Action Plan – approved by the General Assembly",
        )
        doc.add_heading("ASOMDWEE DISTRICT ASSEMBLY", 1)
        doc.add_heading("ANNUAL ACTION PLAN FOR 2020", 2)
        doc.add_paragraph("1.0 Introduction")
        for text in (
            "Asomdwee District was carved out in 2012 and covers 486 square kilometres. The population is 71,340 and "
            "the main occupation is cocoa farming. The Assembly has 28 members, of whom 20 are elected.",
            "In 2019 the Assembly implemented 61 per cent of its activities. The main challenges were the late release "
            "of the Common Fund and the breakdown of the grader.",
            "Activities are coded by programme: HR = Human Resources; FIN = Finance and Revenue; WRK = Works and "
            "Sanitation. GoG: Government of Ghana; IGF: internally generated funds; DACF: District Assemblies Common Fund.",
        ):
            doc.add_paragraph(text)
        doc.add_paragraph("2.0 Activities for the year")
        heads = ["Code", "Activity", "Output", "Responsable officer", "Time frame", "Source of funds", "Budget (GH¢)"]
        rows = [
            heads,
            *[line.cells for line in ASSEMBLY.lines if line.kind == "row"],
            ["", "", "", "", "", "TOTAL", "1,225,950.50"],
        ]
        table = word_table(doc, rows, [1.9, 7, 5, 3.2, 3, 2.4, 3], size=10)
        for row in table.rows:
            for cell in row.cells:
                for paragraph in cell.paragraphs:
                    paragraph.paragraph_format.space_before = paragraph.paragraph_format.space_after = 70000
        doc.add_paragraph("")
        doc.add_paragraph("SIGNED: District Co-ordinating Director                    Presiding Member")
        doc.save(first)

    through(path, "docx", write)
    ASSEMBLY.gold(path, "ANNUAL ACTION PLAN FOR 2020", "en")


VALLEY = plan(
    "-|activity|-|product|lead|date|resources|budget",
    """
# L1 | Turismo | | L1. Turismo
L1 | Señalización de la Vía Verde del Alcoba | 34 | paneles instalados | Técnica de Turismo | T1-T2 | Diputación | 18.400 € => p=2021-Q1/2021-Q2; q=34; budget=18400; extra:Uds.=34
^ | Edición de la guía de aves del valle | 1 | guía | Técnica de Turismo | T3 | Propios | 3.150,75 € => p=2021-Q3; q=1; budget=3150.75; extra:Uds.=1
# L2 | Servicios sociales | | L2. Servicios sociales
L2 | Comida a domicilio para mayores | 62 | personas usuarias | Trabajadora social | Anual | Convenio con la Junta | 74.000 € => p=2021; q=62; budget=74000; extra:Uds.=62
^ | Taller de memoria en los ocho pueblos | 8 | talleres | Trabajadora social | de febrero a mayo | ^ | 5.600 € => p=2021-02/2021-05; q=8; budget=5600; extra:Uds.=8; place=*
^ | Respiro familiar de verano | 2 | quincenas | Trabajadora social | 1ª y 2ª quincena de julio | Cuotas | 2.890 € => p=2021-07; s=2021-07-01; e=2021-07-31; q=2; budget=2890; extra:Uds.=2
# L3 | Residuos y medio ambiente | | L3. Residuos y medio ambiente
L3 | Instalación de compostadoras comunitarias | 16 | compostadoras | Encargado de Residuos | 2T 2021 | Fondos Next Generation | 27.300 € => p=2021-Q2; q=16; budget=27300; extra:Uds.=16
^ | Nueva ordenanza de la tasa de basuras | 1 | texto aprobado inicialmente | Secretaría-Intervención | antes del 31 de octubre | – | – => by=2021-10-31; q=1; budget=; resources=∅ || –; extra:Uds.=1
""",
    2021,
    "EUR",
)


for _row in VALLEY.rows:
    _row["product"] = either(_row["product"], f"{_row['extra:Uds.']} {_row['product']}", "")


def valley(path: Path) -> None:
    doc = word("Arial", 10, True, "MANCOMUNIDAD DEL VALLE DEL ALCOBA", "Plan de actuación 2021")
    doc.add_paragraph("Expediente 2020/MVA/0117 · Órgano: Asamblea de Concejales · Sesión de 21 de diciembre de 2020")
    doc.add_heading("Plan de actuación 2021", 1)
    rows: list = [["Línea", "Actuación", "Meta", "", "Responsable", "Calendario", "Financiación", "Importe"]]
    rows.append([None, None, "Uds.", "Unidad de medida", None, None, None, None])
    for line in VALLEY.lines:
        if line.kind == "area":
            title = line.text
        else:
            head = None if line.merged[0] else title
            rows.append([head, *[None if m else c for c, m in zip(line.cells[1:], line.merged[1:], strict=True)]])
    table = word_table(doc, rows, [2.8, 6.4, 1.3, 3.6, 3.3, 3.1, 3, 2.3], head=2)
    table.cell(0, 2).merge(table.cell(0, 3))
    put(table.cell(0, 2), "Meta", True)
    for row in table.rows[:2]:
        for cell in row.cells:
            shade(cell, "E2EFDA")
    doc.add_paragraph("")
    doc.add_paragraph("(*) Los importes son estimados y quedan supeditados a la aprobación del presupuesto general.")
    doc.add_paragraph("El Presidente, (firmado electrónicamente)")
    doc.save(path)
    VALLEY.gold(path, "Plan de actuación 2021", "es", adopted_on="∅ || 2020-12-21")


DOCUMENTS = (
    Made(
        "1-105-nurseries-2022-es",
        1,
        "pdf",
        "sixth",
        ("es",),
        "bands of time in each table; lead above the header",
        nursery,
    ),
    Made(
        "1-106-district-2020-en",
        1,
        "pdf",
        "sixth",
        ("en",),
        "Word print; the area is the code's prefix, with a legend",
        assembly,
    ),
    Made("1-107-valley-2021-es", 1, "docx", "sixth", ("es",), "merged lines and money; target in two columns", valley),
)
