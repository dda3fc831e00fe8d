"""Kind 1: ruled tables of seven offices."""

from __future__ import annotations

from pathlib import Path

from fifth.gold import either
from made import Made
from reportlab.lib import colors
from reportlab.platypus import PageBreak, Spacer

from sixth import kind1b
from sixth.draw import grid, p, pdf, shade, through, word, word_table
from sixth.text import plan

BOROUGH = plan(
    "code|activity|product|lead|date|budget",
    """
# 1 || UNO || EJE ESTRATÉGICO UNO | CIUDAD LIMPIA Y CON AGUA | | EJE ESTRATÉGICO UNO: CIUDAD LIMPIA Y CON AGUA
1.01 | Renovación de la red de alcantarillado del barrio San Roque | 2.400 metros de tubería instalados | Secretaría de Obras Públicas | 1er trimestre | 1.250.000,00 => p=2019-Q1; q=2400; budget=1250000
1.02 | Adquisición de cuatro carros compactadores de basura | Vehículos en servicio | Unidad de Aseo Urbano | hasta el 30 de abril | 3.480.500,00 => by=2019-04-30; q=4; budget=3480500
1.03 | Campaña «Barrio sin basurales» en los distritos 3, 5 y 8 | Informe de cierre | Unidad de Aseo Urbano | mayo a agosto | 96.750,50 => p=2019-05/2019-08; budget=96750.50; place=∅ || distritos 3, 5 y 8 || *
= | Subtotal eje uno | | | | 4.827.250,50
# 2 || DOS || EJE ESTRATÉGICO DOS | ECONOMÍA DE LOS MERCADOS | | EJE ESTRATÉGICO DOS: ECONOMÍA DE LOS MERCADOS
2.01 | Censo de comerciantes de los mercados municipales | Base de datos del censo | Dirección de Mercados | 2do trimestre | 88.000,00 => p=2019-Q2; budget=88000
2.02 | Refacción de la cubierta del Mercado Central | Obra recibida en forma definitiva | Secretaría de Obras Públicas | 2do y 3er trimestre | 742.300,00 => p=2019-Q2/2019-Q3; budget=742300
= | Subtotal eje dos | | | | 830.300,00
# 3 || TRES || EJE ESTRATÉGICO TRES | GESTIÓN TRANSPARENTE | | EJE ESTRATÉGICO TRES: GESTIÓN TRANSPARENTE
3.01 | Dos audiencias públicas de rendición de cuentas | Actas de las audiencias | Despacho de la Alcaldesa | junio y diciembre | 24.000,00 => p=2019-06/2019-12; q=2; budget=24000
3.02 | Digitalización del archivo del Concejo Municipal | Repositorio en línea | Secretaría Administrativa | todo el año | 131.900,00 => p=2019; budget=131900
= | Subtotal eje tres | | | | 155.900,00
= | TOTAL GENERAL POA 2019 | | | | 5.813.450,50
""",
    2019,
    "BOB",
)


def borough(path: Path) -> None:
    heads = ["Cód.", "Operación", "Producto esperado", "Unidad responsable", "Plazo de ejecución", "Ppto. (Bs)"]
    rows, style = (
        [heads],
        [("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#cfd8dc")), ("ALIGN", (5, 0), (5, -1), "RIGHT")],
    )
    for line in BOROUGH.lines:
        n = len(rows)
        if line.kind == "area":
            rows.append([line.text, "", "", "", "", ""])
            style += [("SPAN", (0, n), (-1, n)), ("BACKGROUND", (0, n), (-1, n), colors.HexColor("#eceff1"))]
        else:
            rows.append(line.cells)
            if line.kind == "other":
                style += [("SPAN", (1, n), (4, n))]
    story = [
        p("GOBIERNO AUTÓNOMO MUNICIPAL DE VILLA ALBORADA", 15, bold=True),
        Spacer(1, 10),
        p("PLAN OPERATIVO ANUAL 2019", 13, bold=True),
        Spacer(1, 8),
        p("Aprobado mediante Ley Municipal N.º 214/2018, de 12 de septiembre de 2018. Los montos se expresan en "
          "bolivianos (Bs) y no incluyen gasto corriente.", 9),
        Spacer(1, 60),
        p("«Alborada avanza con su gente»", 11),
        PageBreak(),
        grid(rows, [15, 72, 56, 48, 38, 30], style, 9.5, pad=10),
        Spacer(1, 20),
        p("Elaborado por: Dirección de Planificación &nbsp;&nbsp;&nbsp;&nbsp; V.º B.º: Alcaldesa Municipal", 8),
    ]  # fmt: skip
    pdf(path, story, True, "G.A.M. Villa Alborada – POA 2019", "Página {n}", margin=17)
    BOROUGH.gold(path, "PLAN OPERATIVO ANUAL 2019", "es", adopted_on="∅ || 2018-09-12")


HARBOUR = plan(
    "-|code|activity|product|lead|date|resources",
    """
# A | Safe ships | | A\\nSafe ships
A | A1 | Inspect all domestic ferries over 15 metres | Inspection certificates | SI | Quarterly | Recurrent
^ | A2 | Issue the small craft safety code | Code gazetted | LC | By 31 March 2021 | Recurrent => by=2021-03-31
^ | A3 | Train ten village safety wardens on Abemara | Two training courses | SI; TR | Q2–Q3 2021 | IMO technical fund => p=2021-Q2/2021-Q3; q=2; place=∅ || Abemara
# B | Clean seas | | B\\nClean seas
B | B1 | Update the national oil spill contingency plan | Revised plan endorsed by Cabinet | EN | End of August 2021 | SPREP => by=2021-08-31; start_date=2021-01-01 || 2021-08-01 || 2021-08-31
^ | B2 | Run a table-top spill exercise with the Port Company | Exercise report | EN | September 2021 | ^ => p=2021-09
# C | Capable authority | | C\\nCapable authority
C | C1 | Recruit a qualified marine surveyor | Surveyor in post | CS | First half of the year | Recurrent => p=2021-H1
^ | C2 | Move seafarer licensing to the online register | Register live | CS; IT | Q4 2021 | Recurrent; Australian aid => p=2021-Q4
""",
    2021,
)


def harbour(path: Path) -> None:
    doc = word("Cambria", 10.5, top="Kirimoa Maritime Safety Authority", foot="Business Plan 2021")
    doc.add_heading("Kirimoa Maritime Safety Authority", 0)
    doc.add_paragraph("BUSINESS PLAN 2021").runs[0].bold = True
    doc.add_paragraph("Message from the Director: last year we registered 214 vessels and closed the slipway at Bairuta. "
                      "The Authority remains short of surveyors and this plan says what we will do about it.")  # fmt: skip
    doc.add_heading("What we will do in 2021", 1)
    rows: list = [["Strategic area", "Ref", "Key action", "Deliverable", "Who", "When", "Funded by"]]
    for line in HARBOUR.lines:
        if line.kind == "area":
            title = line.text.replace("\\n", "\n")
        else:
            head = None if line.merged[0] else title
            rows.append([head, *[None if m else c for c, m in zip(line.cells[1:], line.merged[1:], strict=True)]])
    table = word_table(doc, rows, [2.2, 1.1, 4.6, 3, 1.5, 2.4, 2.4], size=8.5)
    for cell in table.rows[0].cells:
        shade(cell, "BDD7EE")
    doc.add_paragraph("")
    doc.add_paragraph("Who: SI = Ship Inspection; LC = Legal Counsel; TR = Training Officer; EN = Environment Unit; "
                      "CS = Corporate Services; IT = Information Technology.").runs[0].italic = True  # fmt: skip
    doc.add_heading("Budget summary", 1)
    word_table(doc, [["Item", "2020 (AUD)", "2021 (AUD)"], ["Salaries", "312,000", "344,500"], ["Travel", "41,000", "38,200"],
                     ["Total", "353,000", "382,700"]], [6, 3, 3])  # fmt: skip
    doc.save(path)
    HARBOUR.gold(path, "BUSINESS PLAN 2021", "en")


AUDIT = plan(
    "code|activity|product|date",
    """
# A || ÁREA DE TRABAJO A | FISCALIZACIÓN POSTERIOR
A.1 | Auditoría financiera a la Tesorería General | Informe de auditoría | 01/02/2017 ~ 30/06/2017 => p=2017-02/2017-06; s=2017-02-01; e=2017-06-30
A.2 | Auditoría especial de las compras de medicamentos | Informe de auditoría | 03/04/2017 ~ 29/09/2017 => p=2017-04/2017-09; s=2017-04-03; e=2017-09-29
A.3 | Seguimiento de recomendaciones de los años 2014 y 2015 | Matriz de seguimiento | 02/10/2017 ~ 15/12/2017 => p=2017-10/2017-12; s=2017-10-02; e=2017-12-15
# B || ÁREA DE TRABAJO B | PARTICIPACIÓN CIUDADANA
B.1 | Seis foros ciudadanos en cabeceras departamentales | Memoria de los foros | 06/03/2017 ~ 27/10/2017 => p=2017-03/2017-10; s=2017-03-06; e=2017-10-27; q=6 || ∅; place=∅ || cabeceras departamentales
B.2 | Actualización del buzón electrónico de denuncias | Plataforma en operación | 16/01/2017 ~ 31/03/2017 => p=2017-01/2017-03; s=2017-01-16; e=2017-03-31
# C || ÁREA DE TRABAJO C | DESARROLLO INSTITUCIONAL
C.1 | Diplomado en control interno para 40 auditores | Auditores certificados | 08/05/2017 ~ 24/11/2017 => p=2017-05/2017-11; s=2017-05-08; e=2017-11-24; q=40
C.2 | Revisión del Manual de Puestos | Manual de Puestos revisado | 17/07/2017 ~ 18/08/2017 => p=2017-07/2017-08; s=2017-07-17; e=2017-08-18
""",
    2017,
    date_text="*",
)
LEADS = ["Dirección de Auditorías Centrales", "Unidad de Veeduría Social", "Escuela de Control"]
for _row in AUDIT.rows:
    _row["lead"] = LEADS["ABC".index(_row["code"][0])]
    _row["lead_bodies"] = "*"


def audit(path: Path) -> None:
    def html(first: Path) -> None:
        out = ["<html><head><meta charset='utf-8'><style>body{font-family:'Liberation Serif';font-size:10.5pt}"
               ""
               "th{background:#ddd}</style></head><body><h1>Contraloría General de Hacienda de Copanatlán</h1>"
               "<h2>Plan Anual de Trabajo 2017</h2><p>De conformidad con el artículo 22 de la Ley Orgánica, el Pleno "
               "aprueba el presente plan. En 2016 se concluyeron 31 auditorías y se formularon 14 pliegos de "
               "responsabilidad.</p>"]  # fmt: skip
        for (area, lines), lead in zip(AUDIT.of_area(), LEADS, strict=True):
            letter, title = area.text.split(" || ")[0], area.text.split("ÁREA DE TRABAJO")[1][3:]
            out.append(f"<h3>ÁREA DE TRABAJO {letter}. {title}</h3><table border=1 cellspacing=0 cellpadding=4><tr><th rowspan=2>N.º</th>"
                       "<th rowspan=2>Actividad</th><th rowspan=2>Producto</th><th colspan=2>Ejecución</th></tr>"
                       "<tr><th>Inicio</th><th>Término</th></tr>")  # fmt: skip
            for line in lines:
                cells = [*line.cells[:3], *line.cells[3].split(" ~ ")]
                out.append("<tr>" + "".join(f"<td>{c}</td>" for c in cells) + "</tr>")
            out.append(f"<tr><td colspan=5><b>Responsable del área:</b> {lead}</td></tr></table>")
        out.append("<p>Dado en Copanatlán a los doce días del mes de diciembre de 2016.</p></body></html>")
        first.write_text("\n".join(out), encoding="utf-8")

    through(path, "html", html, "pdf:writer_pdf_Export")
    AUDIT.gold(path, "Plan Anual de Trabajo 2017", "es", adopted_on="∅ || 2016-12-12", adopted_at="∅ || Copanatlán")


STREETS = plan(
    "-|activity|extra:Measure of success|lead|date|-|resources|budget",
    """
# 1 || P1 | Cleaner streets
P1 Cleaner streets | Introduce evening litter picks in the town centre | Fewer than 20 complaints a month | Street Scene Manager | Apr 2023 | Sep 2023 | Revenue | £38,000 => p=2023-04/2023-09; budget=38000; date_text=*
P1 Cleaner streets | Replace 120 litter bins with sensor bins | Bins emptied at 80% full | Street Scene Manager | Jul 2023 | Dec 2023 | Capital programme | £96,400 => p=2023-07/2023-12; budget=96400; q=120; date_text=*
# 2 || P2 | Greener parks
P2 Greener parks | Plant 3,500 whips at Harrow Lane and Coldbeck | 90% alive after one winter | Parks and Countryside | Oct 2023 | Dec 2023 | Urban Tree Grant | £21,750 => p=2023-10/2023-12; budget=21750; q=3500; place=∅ || Harrow Lane and Coldbeck || *; date_text=*
P2 Greener parks | Refurbish the splash pad in Queen's Park | Open for the summer holidays | Parks and Countryside | Feb 2023 | Jun 2023 | Section 106 | £140,000 => p=2023-02/2023-06; budget=140000; place=∅ || Queen's Park; date_text=*
P2 Greener parks | Write a grass cutting policy | Adopted by Cabinet | Head of Environment | Jan 2023 | Mar 2023 | – | nil => p=2023-01/2023-03; resources=∅ || –; budget=; date_text=*
# 3 || P3 | Better bereavement services
P3 Better bereavement services | Extend Thornley Cemetery by half a hectare | 240 new plots | Bereavement Services | May 2023 | Nov 2023 | Capital programme | £212,300 => p=2023-05/2023-11; budget=212300; date_text=*; place=*
P3 Better bereavement services | Put burial records from 1871 to 1950 online | Search page live | Bereavement Services | Jan 2023 | Dec 2023 | Revenue | £9,900 => p=2023; budget=9900; date_text=*
""",
    2023,
    "GBP",
)
for _row in STREETS.rows:
    _row["product"] = either("", _row["extra:Measure of success"])
    _row["product_type"] = "*"


def streets(path: Path) -> None:
    rows: list = [
        ["Priority", "Action", "Measure of success", "Lead officer", "Timescale", "", "Funding", "Cost"],
        ["", "", "", "", "Start", "Finish", "", ""],
    ]
    rows += [line.cells for line in STREETS.lines if line.kind == "row"]
    rows += [["", "", "", "", "", "", "", ""], ["Total", "", "", "", "", "", "", "£518,350"]]
    style = [("SPAN", (4, 0), (5, 0)), ("BACKGROUND", (0, 0), (-1, 1), colors.HexColor("#b7d7b0"))]
    style += [("SPAN", (c, 0), (c, 1)) for c in (0, 1, 2, 3, 6, 7)]
    story = [
        p("Coldbeck Borough Council", 10),
        p("Environment and Streets: Service Plan 2023", 16, bold=True),
        Spacer(1, 8),
        p("This plan sets out the service's priorities for the calendar year. Performance against last year's plan was "
          "reported to Scrutiny on 14 November 2022.", 9),
        Spacer(1, 10),
        grid(rows, [33, 62, 42, 38, 19, 19, 30, 19], style, 8, head=2),
        Spacer(1, 12),
        p("Key performance indicators", 11, bold=True),
        grid([["Indicator", "2021", "2022", "Target 2023"], ["Fly-tips cleared in 24 hours", "71%", "78%", "85%"],
              ["Recycling rate", "43.1%", "44.0%", "46%"]], [80, 25, 25, 30]),
    ]  # fmt: skip
    pdf(path, story, True, "", "Coldbeck BC  |  Service Plan 2023  |  {n}", margin=17)
    STREETS.gold(path, "Environment and Streets: Service Plan 2023", "en")


DOCUMENTS = (
    Made(
        "1-101-municipality-2019-es", 1, "pdf", "sixth", ("es",), "landscape; bands with the number in words", borough
    ),
    Made(
        "1-102-maritime-2021-en",
        1,
        "docx",
        "sixth",
        ("en",),
        "merged area cells with letters; legend of units",
        harbour,
    ),
    Made("1-103-comptroller-2017-es", 1, "pdf", "sixth", ("es",), "HTML print; lead in the foot of each table", audit),
    Made("1-104-streets-2023-en", 1, "pdf", "sixth", ("en",), "area repeated in a column; two-level header", streets),
    *kind1b.DOCUMENTS,
)
