"""Kind 3: PDF tables without row lines, made in four ways."""

from __future__ import annotations

from pathlib import Path

from fifth.gold import Row, act, both, by, either, when
from made import Made
from reportlab.lib import colors
from reportlab.lib.pagesizes import LETTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table

from eleventh.common import groff, through

S = "eleventh"


def housing(path: Path) -> None:
    """Dominican Republic: shaded stripes, no lines; areas as bands; a total."""
    a1, a2 = ("1", "Mejoramiento de viviendas"), ("2", "Titulación")
    given = [
        (a1, "1.1", "Levantar la ficha socioeconómica de los hogares de La Ciénaga", "Depto. de Trabajo Social",
         when("Ene-Mar", "2019-Q1"), "1,200 fichas", "950,000.00"),
        (a1, "1.2", "Sustituir pisos de tierra por pisos de cemento en las provincias fronterizas",
         "Depto. de Obras Menores", when("Feb-Nov", "2019-02/2019-11"), "800 viviendas", "36,400,000.00"),
        (a1, "1.3", "Contratar la supervisión externa de las obras", "Dirección de Compras", when("Feb", "2019-02"),
         "1 contrato", "2,150,000.00"),
        (a2, "2.1", "Mensurar los solares del sector Villa Esperanza", "Depto. de Agrimensura",
         when("Abr-Jun", "2019-Q2"), "430 solares", "1,780,500.00"),
        (a2, "2.2", "Entregar certificados de título a las familias beneficiarias en acto público",
         "Dirección Ejecutiva", when("Dic", "2019-12"), "300 títulos", "600,000.00"),
    ]  # fmt: skip
    p = ParagraphStyle("p", fontName="Helvetica", fontSize=8.5, leading=11)
    b = ParagraphStyle("b", p, fontName="Helvetica-Bold")
    data: list[list[object]] = [[Paragraph(x, b) for x in ("Cód.", "Actividad", "Responsable", "Período", "Meta",
                                                           "Monto (RD$)")]]  # fmt: skip
    bands, rows, area = [], [], ("", "")
    for where, code, text, lead, date, goal, money in given:
        if where != area:
            bands.append(len(data))
            data.append([Paragraph(f"Eje {where[0]}. {where[1]}", b), "", "", "", "", ""])
            area = where
        data.append([Paragraph(x, p) for x in (code, text, lead, date["date_text"], goal, money)])
        row = act(where, code, text, date, lead=lead, quantity=either("", goal.split()[0].replace(",", "")), place="*",
                  budget=money.replace(",", ""), currency="DOP")  # fmt: skip
        row |= {"area_number": either(where[0], f"Eje {where[0]}"), "extra:Meta": goal}
        rows.append(row)
    data.append(["", Paragraph("TOTAL GENERAL", b), "", "", "", Paragraph("41,880,500.00", b)])
    table = Table(data, colWidths=[34, 170, 104, 52, 70, 82], repeatRows=1)
    stripes = [("BACKGROUND", (0, i), (-1, i), colors.HexColor("#eef3f8")) for i in range(2, len(data), 2)]
    table.setStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#c9d8e8")),
                    *stripes, *(("SPAN", (0, i), (-1, i)) for i in bands)])  # fmt: skip
    top = ParagraphStyle("t", b, fontSize=14, leading=20, alignment=1)
    story = [
        Paragraph("PLAN OPERATIVO ANUAL 2019", top),
        Paragraph("Instituto de la Vivienda Fronteriza", top),
        Spacer(1, 12),
        table,
        Spacer(1, 14),
        Paragraph("Fuente: Dirección de Planificación y Desarrollo.", p),
    ]
    SimpleDocTemplate(str(path), pagesize=LETTER, invariant=1, leftMargin=50, rightMargin=50).build(story)
    areas = [(f"{a[0]} || Eje {a[0]}", a[1], "*", "*") for a in (a1, a2)]
    both("3-319-vivienda-2019-es", "PLAN OPERATIVO ANUAL 2019", 2019, "es", areas, rows)


def health(path: Path) -> None:
    """Malawi: a web page's table without borders, printed to PDF by an office program."""
    a1, a2 = ("1", "Maternal and Child Health"), ("2", "Environmental Health")
    given = [
        (a1, "1.1", "Conduct outreach clinics in hard-to-reach areas of Chikwawa", "48 clinics held", "MCH Coordinator",
         when("Jan-Dec 2021", "2021"), "UNICEF"),
        (a1, "1.2", "Mentor health surveillance assistants on growth monitoring", "Mentorship report",
         "District Nutrition Officer", when("Q1", "2021-Q1"), "District budget"),
        (a1, "1.3", "Refurbish the maternity wing at Ngabu Rural Hospital", "Maternity wing handed over",
         "Director of Health", by("By 31 August 2021", "2021-08-31"), "Health Services Joint Fund"),
        (a2, "2.1", "Inspect food handling premises in trading centres", "120 premises inspected",
         "Environmental Health Officer", when("Q2 and Q3", "2021-Q2/2021-Q3"), "District budget"),
        (a2, "2.2", "Drill boreholes in two flood-affected villages", "Two boreholes", "Water Officer",
         when("October 2021", "2021-10"), "World Vision"),
    ]  # fmt: skip
    names = ("No.", "Activity", "Expected output", "Responsible", "Time frame", "Source of funds")
    out = ["<h2 align='center'>District Health Office<br>Annual Implementation Plan 2021</h2>",
           "<p>Prepared by the District Health Management Team, November 2020</p>"]  # fmt: skip
    rows, area = [], ("", "")
    for where, code, text, product, lead, date, money in given:
        if where != area:
            if area[0]:
                out.append("</table>")
            heads = "".join(f"<td><b>{x}</b></td>" for x in names)
            out.append(
                f"<h3>{where[0]}. {where[1]}</h3><table border='0' cellpadding='4' width='100%'><tr>{heads}</tr>"
            )
            area = where
        cells = (code, text, product, lead, date["date_text"], money)
        widths = (6, 30, 20, 17, 13, 14)
        out.append(
            "<tr valign='top'>"
            + "".join(f"<td width='{w}%'>{c}</td>" for c, w in zip(cells, widths, strict=True))
            + "</tr>"
        )
        quantity = {"1.1": "48", "2.1": "120", "2.2": "2"}.get(code, either("", "1"))
        rows.append(act(where, code, text, date, product=product, lead=lead, resources=money, quantity=quantity,
                        place="*"))  # fmt: skip
    out.append("</table><p><i>Plan subject to release of funds.</i></p>")
    page = "<html><head><meta charset='utf-8'><style>body{font-family:'Liberation Sans';font-size:9pt}</style></head>"
    text = page + "<body>" + "\n".join(out) + "</body></html>"
    through(path, "html", lambda p: p.write_text(text, encoding="utf-8") and None, "writer_pdf_Export")
    title = either("Annual Implementation Plan 2021", "District Health Office Annual Implementation Plan 2021")
    both("3-320-health-2021-en", title, 2021, "en", [(*a, "*", "*") for a in (a1, a2)], rows)


def customs(path: Path) -> None:
    """Bolivia: lines between columns only; a start and an end column; two pages."""
    given: list[tuple[str, str, str, str, str, str]] = [
        ("1", "Implementar el control no intrusivo en la frontera de Tambo Quemado", "Escáner operando",
         "Gerencia Nacional de Fiscalización", "02/01/2014", "30/06/2014"),
        ("2", "Elaborar el reglamento de destrucción de mercancías abandonadas", "Reglamento aprobado",
         "Gerencia Jurídica", "03/02/2014", "31/03/2014"),
        ("3", "Capacitar a despachantes en el nuevo sistema de declaración anticipada", "Seis talleres",
         "Unidad de Capacitación", "01/04/2014", "30/09/2014"),
        ("4", "Rematar los vehículos comisados depositados en el recinto de Oruro", "Acta de remate",
         "Administración de Aduana Interior Oruro", "15/07/2014", "15/08/2014"),
        ("5", "Actualizar el arancel de importaciones según la sexta enmienda del Sistema Armonizado",
         "Arancel publicado en la gaceta", "Gerencia Nacional de Normas", "01/10/2014", "31/12/2014"),
        ("6", "Auditar los inventarios de las zonas francas comerciales", "Informe de auditoría", "Auditoría Interna",
         "03/11/2014", "19/12/2014"),
    ]  # fmt: skip
    p = ParagraphStyle("p", fontName="Times-Roman", fontSize=10, leading=12.5)
    b = ParagraphStyle("b", p, fontName="Times-Bold")
    heads = ("Nº", "Operación", "Producto", "Responsable", "Inicio", "Fin")
    data = [[Paragraph(x, b) for x in heads], *([Paragraph(x, p) for x in row] for row in given)]
    table = Table(data, colWidths=[30, 235, 145, 165, 66, 66], repeatRows=1)
    table.setStyle([("BOX", (0, 0), (-1, -1), 0.6, colors.black), ("LINEAFTER", (0, 0), (-2, -1), 0.4, colors.black),
                    ("LINEBELOW", (0, 0), (-1, 0), 0.6, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                    ("BOTTOMPADDING", (0, 0), (-1, -1), 7)])  # fmt: skip
    top = ParagraphStyle("t", b, fontSize=15, leading=20)
    story = [Paragraph("ADUANA DEL ALTIPLANO – PROGRAMACIÓN DE OPERACIONES 2014", top),
             Paragraph("Aprobada mediante Resolución de Directorio RD 02-031-13 de 18 de diciembre de 2013", p),
             Spacer(1, 10), table]  # fmt: skip

    def foot(canvas, doc) -> None:
        canvas.setFont("Times-Italic", 8)
        canvas.drawRightString(790, 24, f"Programación de Operaciones 2014 / pág. {doc.page}")

    SimpleDocTemplate(str(path), pagesize=(842, 330), invariant=1, leftMargin=50, rightMargin=50, topMargin=40,
                      bottomMargin=45).build(story, onFirstPage=foot, onLaterPages=foot)  # fmt: skip
    rows = []
    for code, text, product, lead, start, end in given:
        first, last = ("-".join(reversed(x.split("/"))) for x in (start, end))
        date = when("*", f"{first[:7]}/{last[:7]}", first, last)
        rows.append(act(("", ""), code, text, date, product=product, lead=lead, place="*",
                        quantity="6" if code == "3" else "*"))  # fmt: skip
    title = either("ADUANA DEL ALTIPLANO – PROGRAMACIÓN DE OPERACIONES 2014", "PROGRAMACIÓN DE OPERACIONES 2014")
    both("3-321-aduanas-2014-es", title, 2014, "es", [], rows, adopted_on="2013-12-18 || ∅")


FOREST = [
    ("F1", "Burn 160 km of firebreaks along the boundary of the Okongara State Forest", "160 km of firebreaks",
     "Q2", "2018-Q2", "Fire Management Officer", "Weather permitting"),
    ("F2", "Revise the harvesting quotas for devil's claw in the northern conservancies", "Quota schedule", "Q1",
     "2018-Q1", "Resource Economist", ""),
    ("F3", "Establish a nursery for indigenous fruit trees at Rundu", "One nursery", "Q3-Q4", "2018-Q3/2018-Q4",
     "Regional Forester, Kavango", "Land already allocated"),
    ("F4", "Train community forest committees in bookkeeping", "Training report", "Q3", "2018-Q3", "Extension Unit",
     "GIZ to second a trainer"),
    ("F5", "Map encroacher bush with satellite imagery", "Bush density map", "Q1-Q2", "2018-Q1/2018-Q2", "GIS "
        "Unit", ""),
    ("F6", "Issue the tender for replacement patrol vehicles", "Four vehicles", "Q4", "2018-Q4", "Procurement Officer",
     "Subject to Treasury approval"),
]  # fmt: skip


def forest(path: Path) -> None:
    """Namibia: set by groff's tbl, space between columns only."""
    lines = [
        ".po 1.8c", ".ll 17.6c", ".ps 10", ".vs 12.5", ".sp 1c", ".ft B", ".ps 14", "Directorate of Woodland Resources",
        ".br", ".sp .4", "Management Plan for the Calendar Year 2018", ".ps 10", ".ft R", ".sp 1",
        "The activities below were agreed at the planning meeting in Otjiwarongo.", ".sp 1", ".na", ".nh", ".TS",
        "lB lB lB lB lB lB", "l lw(4.9c) lw(2.8c) l lw(2.9c) lw(2.6c).",
        "Ref\tActivity\tOutput\tQuarter\tResponsible\tRemarks", ".sp .4",
    ]  # fmt: skip
    rows: list[Row] = []
    for ref, text, product, quarter, period, lead, remark in FOREST:
        cells = [ref, text, product, quarter, lead, remark]
        blocks = [f"T{{\n{c}\nT}}" if i in (1, 2, 4, 5) and c else c for i, c in enumerate(cells)]
        lines += ["\t".join(blocks), ".sp .3"]
        row = act(("", ""), ref, text, when(quarter, period), product=product, lead=lead, place="*",
                  quantity={"F1": "160", "F3": "1", "F6": "4"}.get(ref, either("", "1")))  # fmt: skip
        row["extra:Remarks"] = remark
        rows.append(row)
    lines += [".TE", ".sp 2", "Approved: Director, 15 December 2017", ""]
    groff(path, "\n".join(lines).replace("'", "\\[cq]"))
    title = "Management Plan for the Calendar Year 2018"
    title = either(title, f"Directorate of Woodland Resources {title}")
    both("3-322-forest-2018-en", title, 2018, "en", [], rows, adopted_on="2017-12-15 || ∅")


DOCUMENTS = (
    Made("3-319-vivienda-2019-es", 3, "pdf", S, ("es",), "shaded stripes, bands of areas, a total", housing),
    Made(
        "3-320-health-2021-en", 3, "pdf", S, ("en",), "borderless table of a page, printed by an office program", health
    ),
    Made("3-321-aduanas-2014-es", 3, "pdf", S, ("es",), "lines between columns only, start and end columns", customs),
    Made("3-322-forest-2018-en", 3, "pdf", S, ("en",), "set by groff", forest),
)
