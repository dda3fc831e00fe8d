"""Tables without lines: aligned words in a PDF, HTML without `th`, Markdown, tabs, columns of spaces."""

from __future__ import annotations

import textwrap
from html import escape
from pathlib import Path

from made import Made
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas
from third.plan import Plan, read, write_both

PARQUES = read(
    "Corporación de Parques Urbanos · Plan de trabajo 2018", 2018, "es",
    {"Actividad": "activity", "Fecha": "when", "A cargo de": "lead", "Producto": "product", "Recursos": "resources"},
    """
= 1 | Arbolado
- Censo de árboles en las avenidas del sector oriente | enero a marzo @ 2018-01/2018-03 | Cuadrilla Oriente | Base de datos georreferenciada | Presupuesto municipal
- Poda sanitaria de jacarandas | T3 @ 2018-Q3 | Vivero Municipal | Informe de poda | Presupuesto municipal
- Reposición de 450 árboles perdidos en los vientos de 2017, con especies nativas de bajo consumo de agua | segundo semestre @ 2018-H2 | Vivero Municipal | 450 árboles plantados | Donación de la Cámara de Comercio
- Plan de riego con agua tratada para el parque Bicentenario | febrero @ 2018-02 | Unidad de Infraestructura | Plan de riego | Convenio con la empresa de aguas
= 2 | Juegos y mobiliario
- Diagnóstico de seguridad de los juegos infantiles | hasta el 30 de abril de 2018 @ <=2018-04-30 | Unidad de Infraestructura | Diagnóstico por parque | Presupuesto municipal
- Instalación de bebederos en diez parques | mayo a octubre @ 2018-05/2018-10 | Unidad de Infraestructura | Diez bebederos | Convenio con la empresa de aguas
= 3 | Participación
- Cabildos de vecinos | todo el año @ 2018 | Gestión Social | Actas de los cabildos | Presupuesto municipal
- Concurso de fotografía «Mi parque» | 21 de septiembre @ 2018-09-21 | Comunicaciones | Catálogo digital | Patrocinio privado
- Huertos comunitarios en tres predios baldíos | del 1 de junio al 31 de agosto @ 2018-06-01/2018-08-31 | Gestión Social | Tres huertos | Presupuesto participativo
- Encuesta de satisfacción de usuarios | noviembre @ 2018-11 | Gestión Social | Encuesta | Presupuesto municipal
""",
)  # fmt: skip
COURTS = read(
    "Judicial Training College: Programme for 2011", 2011, "en",
    {"Ref": "code", "Item": "activity", "Product": "product", "Course leader": "lead", "Term": "when", "Cost (£)": "budget"},
    """
= | Induction
- JT01 | New magistrates' residential week | Certificates | R. Adeyemi | 10-14 January 2011 @ 2011-01-10/2011-01-14 | 12,400 @ 12400 GBP
- JT02 | Shadowing in the Crown Court | Shadowing diary | M. Prentice | Feb-Mar 2011 @ 2011-02/2011-03 | 1,150 @ 1150 GBP
= | Continuing education
- JT03 | Sentencing guidelines update, including the new guideline on assault and its starting points | Handout | R. Adeyemi | Q2 @ 2011-Q2 | 3,000 @ 3000 GBP
- JT04 | Judicial ethics case clinics | Case book | H. Lindqvist | Q2-Q4 @ 2011-Q2/2011-Q4 | 4,780 @ 4780 GBP
- JT05 | Interpreters in court: working with remote interpreters by video link | Guide | M. Prentice | by 30 Sept. 2011 @ <=2011-09-30 | 2,225 @ 2225 GBP
= | Research
- JT06 | Survey of waiting times in family cases | Survey report | External | 2nd half of 2011 @ 2011-H2 | 18,900 @ 18900 GBP
- JT07 | Library catalogue migration | Catalogue | Librarian | July 2011 @ 2011-07 | 6,050 @ 6050 GBP
""",
)  # fmt: skip
COOPS = read(
    "Credit Union League of the Leewards: Annual Operating Plan 2020", 2020, "en",
    {"Timing": "when", "Task": "activity", "Owner": "lead", "Work product": "product", "Indicator": "x"},
    """
= Goal 1 | Safety and soundness
- Q1 2020 @ 2020-Q1 | Stress test of loan portfolios at the six largest societies | Risk Committee | Stress test report | 6 societies tested
- 29 February 2020 @ ~2020-02-29 | File prudential returns with the regulator | Finance Manager | Returns acknowledged | on time
- June 2020 @ 2020-06 | Cyber security audit | External auditor | Audit report | no critical finding open
= Goal 2 | Membership
- Quarterly @ *2020 | Financial literacy evenings in village halls | Education Officer | Attendance sheets | 400 attendees
- 15 October 2020 @ ~2020-10-15 | Launch of the junior savers' club on International Credit Union Day | Marketing Officer | Launch video | 250 accounts
- H2 2020 @ 2020-H2 | Review of common bond rules | Legal Adviser | Proposal to the annual general meeting | approved
""",
)  # fmt: skip
HEALTH = read(
    "Regional Blood Cold Chain Project — Work Plan, second year (2016)", 2016, "en",
    {"No": "code", "Activity": "activity", "Partner in charge": "lead", "Funding": "resources", "Start": "x", "End": "x", "Output": "product"},
    """
= WP1 | Equipment
- 1.1 | Procure blood bank refrigerators for district hospitals | Ministry of Health, Guyana | Global Fund | 01/02/2016 | 31/05/2016 | 22 refrigerators
- 1.2 | Temperature mapping of transport boxes | CARPHA | Global Fund | 01/03/2016 | 30/06/2016 | Mapping report
= WP2 | People
- 2.1 | Train biomedical technicians in preventive maintenance | University of Guyana | PAHO | 04/07/2016 | 15/07/2016 | 35 technicians certified
- 2.2 | Standard operating procedures for donor sites | CARPHA | PAHO | 01/08/2016 | 31/10/2016 | Manual
= WP3 | Data
- 3.1 | Dashboard of stock levels | National Blood Transfusion Service | Global Fund | 01/01/2016 | 31/12/2016 | Dashboard
- 3.2 | Final evaluation | External evaluator | Global Fund | 01/11/2016 | 16/12/2016 | Evaluation report
""",
)  # fmt: skip
FERROVIARIO = read(
    "Consorcio Ferroviario Andino. Programa 2021", 2021, "es",
    {"Línea": "x", "Nº": "code", "Actividad": "activity", "Responsable": "lead", "Inicio - fin": "when", "Financiamiento": "resources", "Monto USD": "budget"},
    """
= | 
- Infraestructura | 1 | Refuerzo de los puentes del tramo Oruro - Uyuni | Empresa Ferroviaria | 01/02/2021 - 30/09/2021 @ 2021-02-01/2021-09-30 | CAF | 1.250.000,00 @ 1250000 USD
- " | 2 | Inventario de pasos a nivel | Vialidad Nacional | 15/03/2021 - 15/05/2021 @ 2021-03-15/2021-05-15 | Tesoro | 48.300,50 @ 48300.5 USD
- " | 3 | Estudio de suelos en Chullpani | Universidad Técnica | abril - junio @ 2021-Q2 | CAF | 96.000,00 @ 96000 USD
- Operación | 4 | Reglamento único de circulación | Secretaría del Consorcio | 2021 @ 2021 | | 0,00 @ 0 USD
- " | 5 | Curso para despachadores de trenes | Escuela Ferroviaria | 2 al 13 de agosto @ 2021-08-02/2021-08-13 | BID | 31.750,00 @ 31750 USD
- Comercial | 6 | Tarifario de carga en contenedor | Comisión de Tarifas | 2º semestre @ 2021-H2 | | 5.000,00 @ 5000 USD
- " | 7 | Feria de operadores logísticos en Arica | Cámara de Arica | 21/10/2021 - 22/10/2021 @ 2021-10-21/2021-10-22 | Auspicios | 20.000,00 @ 20000 USD
""",
)  # fmt: skip
BIBLIO = read(
    "CONSEJO DE RADIOS PUBLICAS - PLAN DE ACCION 2015", 2015, "es",
    {"Cod.": "code", "Accion": "activity", "Responsable": "lead", "Periodo": "when", "Resultado": "product"},
    """
= 1 | PROGRAMACION
- 1.1 | Coproduccion de doce documentales sonoros sobre migraciones | Radio Nacional de Chile | marzo-noviembre @ 2015-03/2015-11 | Doce documentales
- 1.2 | Franja infantil en lenguas originarias | Radio Altiplano | Todo el año @ 2015 | Franja semanal
- 1.3 | Cadena especial por el Dia Mundial de la Radio | Todas las emisoras | 13/02/2015 @ 2015-02-13 || ~2015-02-13 | Emision conjunta
= 2 | TECNICA
- 2.1 | Migracion de los archivos en cinta | Radio Universidad | T1-T3 @ 2015-Q1/2015-Q3 | 3.000 cintas digitalizadas
- 2.2 | Taller de sonido binaural | Radio Nacional de Chile | 1a quincena de julio @ 2015-07-01/2015-07-15=2015-07 | Manual
- 2.3 | Compra conjunta de licencias de edicion | Secretaria | Antes del 30 de junio @ <=2015-06-30 || <=2015-06-29 | Contrato marco
= 3 | GESTION
- 3.1 | Asamblea anual | Presidencia del Consejo | 4-5 de diciembre @ 2015-12-04/2015-12-05 | Acta
""",
)  # fmt: skip


def _aligned(
    path: Path, plan: Plan, xs: list[float], width: float, font: str, size: float, page: tuple[float, float], mark: str
) -> None:
    """Words at the same left edges, no lines; cells wrap; the header is printed on the first page only."""
    pen = Canvas(str(path), pagesize=page, invariant=1)
    y = page[1] - 60
    pen.setFont(f"{font}-Bold", size + 4)
    pen.drawString(xs[0], y, plan.title)
    y -= 30
    ends = [*xs[1:], width]
    face = "Times-Roman" if font == "Times" else font

    def line(texts: list[str], style: str) -> None:
        nonlocal y
        wrapped = [simpleSplit(t, style, size, end - x - 10) for t, x, end in zip(texts, xs, ends, strict=True)]
        tall = max(len(w) for w in wrapped) * (size + 2)
        if y - tall < 50:
            pen.showPage()
            y = page[1] - 60
        pen.setFont(style, size)
        for x, parts in zip(xs, wrapped, strict=True):
            for i, part in enumerate(parts):
                pen.drawString(x, y - i * (size + 2), part)
        y -= tall + 7

    line(plan.headers, f"{font}-Bold")
    for area in plan.areas:
        pen.setFont(f"{font}-Bold", size + 1)
        if y < 90:
            pen.showPage()
            y = page[1] - 60
        pen.setFont(f"{font}-Bold", size + 1)
        pen.drawString(xs[0], y, mark.format(a=area).strip())
        y -= size + 9
        for item in area.rows:
            line([item.cells[h] for h in plan.headers], face)
    pen.setFont(face, 8)
    pen.drawString(xs[0], 30, "1 / 1" if plan.language == "en" else "Documento interno de trabajo")
    pen.save()


def parques(path: Path) -> None:
    _aligned(path, PARQUES, [40, 185, 290, 375, 475], 570, "Times", 11.5, (595, 430), "{a.number}. {a.title}")
    write_both(path.stem, PARQUES)


def courts(path: Path) -> None:
    _aligned(path, COURTS, [50, 100, 400, 510, 610, 730], 800, "Helvetica", 10, landscape(A4), "{a.title}")
    write_both(path.stem, COURTS)


def coops(path: Path) -> None:
    """HTML as an office program exports it: no `th`, no `thead`, the goal in a row over all columns, `<br>` and `&nbsp;`."""
    lines = [
        f"<html><head><meta charset=utf-8><title>{escape(COOPS.title)}</title></head><body bgcolor=white>",
        f"<p align=center><font size=5>{escape(COOPS.title)}</font></p>",
        "<table border=1 cellpadding=4>",
    ]
    lines.append("<tr bgcolor=#cccccc>" + "".join(f"<td><b>{h}</b></td>" for h in COOPS.headers) + "</tr>")
    for area in COOPS.areas:
        lines.append(f"<tr><td colspan=5><i>{area.number}: {escape(area.title)}</i></td></tr>")
        for item in area.rows:
            cells = [escape(item.cells[h]).replace(" 2020", "&nbsp;2020") for h in COOPS.headers]
            lines.append("<tr>" + "".join(f"<td><font face=Arial>{c}</font></td>" for c in cells))
        lines.append("<tr><td colspan=5>&nbsp;</td></tr>")
    lines.append("</table><p>Approved by the Board of the League in Basseterre, 12 December 2019.</p></body></html>")
    path.write_text("\n".join(lines), encoding="utf-8")
    for area in COOPS.areas:
        area.number = f"{area.number} || {area.number[-1]}"
    write_both(path.stem, COOPS, adopted_on="2019-12-12", adopted_at="Basseterre")


def health(path: Path) -> None:
    """Markdown, a table for each package, without outer bars; dates of start and end in two columns."""
    lines = [f"# {HEALTH.title}", ""]
    for area in HEALTH.areas:
        lines += [
            f"### {area.number} {area.title}",
            "",
            " | ".join(HEALTH.headers),
            "|".join("---" for _ in HEALTH.headers),
        ]
        lines += [" | ".join(i.cells[h] for h in HEALTH.headers) for i in area.rows] + [""]
        for i in area.rows:
            (d0, m0, y0), (d1, m1, y1) = i.cells["Start"].split("/"), i.cells["End"].split("/")
            i.cells["Dates"], i.gold["Dates"] = "*", f"{y0}-{m0}-{d0}/{y1}-{m1}-{d1}"
    path.write_text("\n".join(lines), encoding="utf-8")
    HEALTH.columns = {**{h: k for h, k in HEALTH.columns.items() if k != "x"}, "Dates": "when"}
    for area in HEALTH.areas:
        area.number = f"{area.number} || {area.number[2:]}"
    write_both(path.stem, HEALTH)


def ferroviario(path: Path) -> None:
    """Tabs, as a sheet is saved: title in the first cell, empty rows and columns, the line of work once a group, a total."""
    width = len(FERROVIARIO.columns)
    lines = [FERROVIARIO.title, "", "\t".join(FERROVIARIO.headers)]
    for item in FERROVIARIO.rows:
        lines.append("\t".join("" if h in item.ditto else item.cells[h] for h in FERROVIARIO.headers))
    lines += ["\t".join(["TOTAL", *[""] * (width - 2), "1.451.050,50"]), "\t" * (width - 1), "\t" * (width - 1)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8-sig")
    FERROVIARIO.areas = FERROVIARIO.areas[:1]
    names = list(dict.fromkeys(r.cells["Línea"] for r in FERROVIARIO.rows))
    rows = FERROVIARIO.rows
    area = type(FERROVIARIO.areas[0])
    FERROVIARIO.columns = {h: k for h, k in FERROVIARIO.columns.items() if k != "x"}
    FERROVIARIO.areas = [area("", name, "", [r for r in rows if r.cells["Línea"] == name]) for name in names]
    write_both(path.stem, FERROVIARIO)


def radios(path: Path) -> None:
    """Typed columns of spaces; cells wrap within their columns; a line of dashes under the header, pages 1 and 2 numbered."""
    widths = [6, 27, 18, 17, 20]

    def typed(cells: list[str]) -> list[str]:
        parts = [textwrap.wrap(c, w - 2) or [""] for c, w in zip(cells, widths, strict=True)]
        tall = max(len(p) for p in parts)
        return [
            "".join((p[i] if i < len(p) else "").ljust(w) for p, w in zip(parts, widths, strict=True)).rstrip()
            for i in range(tall)
        ]

    lines = [BIBLIO.title.center(88).rstrip(), "", *typed([h.upper() for h in BIBLIO.headers]), "-" * 86]
    for area in BIBLIO.areas:
        lines += ["", f"{area.number}. {area.title}", ""]
        for item in area.rows:
            lines += [*typed([item.cells[h] for h in BIBLIO.headers]), ""]
        if area.number == "1":
            lines += ["- 1 -".center(88).rstrip(), ""]
    lines += ["- 2 -".center(88).rstrip(), ""]
    path.write_text("\n".join(lines), encoding="utf-8")
    write_both(path.stem, BIBLIO)


DOCUMENTS = (
    Made("3-41-judicialcollege-2011-en", 3, "pdf", "third", ("en",), "aligned words on a landscape page, amounts without currency but in the header", courts),
    Made("3-42-creditunions-2020-en", 3, "html", "third", ("en",), "HTML without th, the goal in a row over all columns, dates in the first column", coops),
    Made("3-43-bloodcold-2016-en", 3, "md", "third", ("en",), "a Markdown table for each package, start and end in two columns", health),
    Made("3-51-parques-2018-es", 3, "pdf", "third", ("es",), "aligned words over two pages, cells that wrap, header on the first page only, no codes", parques),
    Made("3-52-ferroviario-2021-es", 3, "tsv", "third", ("es",), "tabs with a byte order mark, merged line of work, total, amounts in Spanish notation", ferroviario),
    Made("3-53-radios-2015-es", 3, "txt", "third", ("es",), "columns of spaces, cells wrapped in their columns, page numbers between", radios),
)  # fmt: skip
