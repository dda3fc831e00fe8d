"""Kind 1: ruled tables."""

from __future__ import annotations

from pathlib import Path

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.shared import Pt
from fifth.gold import act, both, by, either, when
from made import Made
from reportlab.lib import colors
from reportlab.lib.pagesizes import LETTER, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table

S = "eleventh"


def mines(path: Path) -> None:
    """Peru: a Word table, headings of two levels, areas and subtotals across it."""
    a1, a2 = ("1", "Formalización minera"), ("2", "Fiscalización")
    given = [
        (a1, "1.1", "Asistir técnicamente a mineros en la elaboración del instrumento de gestión ambiental",
         "Expedientes asistidos", "180", "Unidad de Formalización", when("Enero - Octubre", "2020-01/2020-10"),
         "96 500,00"),
        (a1, "1.2", "Realizar jornadas de inscripción en los distritos de Ananea y Cuyocuyo", "Jornadas", "6",
         "Unidad de Formalización", when("Marzo y abril", "2020-03/2020-04"), "24 300,00"),
        (a2, "2.1", "Fiscalizar las plantas de beneficio de la pequeña minería", "Actas de fiscalización", "22",
         "Unidad de Fiscalización", when("II trimestre", "2020-Q2"), "58 750,00"),
        (a2, "2.2", "Monitorear la calidad del agua del río Ramis", "Informes de monitoreo", "2",
         "Laboratorio Regional", when("Junio - Noviembre", "2020-06/2020-11"), "41 200,00"),
        (a2, "2.3", "Atender las denuncias ambientales presentadas ante la Dirección", "% de denuncias "
            "atendidas", "100",
         "Asesoría Legal", when("Enero - Diciembre", "2020"), "0,00"),
    ]  # fmt: skip
    doc = Document()
    section = doc.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = section.page_height, section.page_width
    doc.styles["Normal"].font.name, doc.styles["Normal"].font.size = "Calibri", Pt(9.5)
    doc.add_paragraph("GOBIERNO REGIONAL DE CARABAYA\nDIRECCIÓN DE ENERGÍA Y MINAS")
    doc.add_paragraph("PLAN OPERATIVO INSTITUCIONAL 2020", style="Heading 1")
    doc.add_paragraph("“Año de la Universalización de la Salud”")
    heads = ["Código", "Actividad operativa", "Indicador", "Meta", "Responsable", "Cronograma", "Presupuesto (S/)"]
    table = doc.add_table(2, 7, style="Table Grid")
    for j, text in enumerate(heads):
        if j in (2, 3):
            table.cell(1, j).text = text
        else:
            table.cell(0, j).merge(table.cell(1, j)).text = text
    table.cell(0, 2).merge(table.cell(0, 3)).text = "Programación física"
    rows, area = [], ("", "")

    def band(first: str, last: str = "") -> None:
        cells = table.add_row().cells
        if last:
            cells[0].merge(cells[5]).text = first
            cells[6].text = last
        else:
            cells[0].merge(cells[6]).text = first

    for where, code, text, indicator, goal, lead, date, money in given:
        if where != area:
            if area[0]:
                band("Subtotal", "120 800,00")
            band(f"OBJETIVO {where[0]}: {where[1]}")
            area = where
        for cell, value in zip(table.add_row().cells, (code, text, indicator, goal, lead, date["date_text"], money),
                               strict=True):  # fmt: skip
            cell.text = value
        amount = money.replace(" ", "").replace(",", ".")
        row = act(where, code, text, date, lead=lead, place="*", quantity="*", budget="1", currency="PEN")
        row |= {"budget": either(f"{float(amount):g}", f"{float(amount):.2f}"), "extra:Indicador": indicator,
                "extra:Meta": goal, "area_number": either(where[0], f"OBJETIVO {where[0]}")}  # fmt: skip
        rows.append(row)
    band("Subtotal", "99 950,00")
    band("TOTAL", "220 750,00")
    doc.add_paragraph("\nIng. Teófilo Mamani Quispe\nDirector Regional")
    doc.save(str(path))
    areas = [(f"{a[0]} || OBJETIVO {a[0]}", a[1], "*", "*") for a in (a1, a2)]
    both("1-323-minas-2020-es", "PLAN OPERATIVO INSTITUCIONAL 2020", 2020, "es", areas, rows)


def transport(path: Path) -> None:
    """Canada: landscape, areas merged down the side, rows cut by the page, footnotes."""
    a1, a2, a3 = ("", "Rider experience"), ("", "Fleet"), ("", "Safety")
    given = [
        (a1, "Launch real-time departure screens at the Harbour Terminal", "Customer Service", "6 screens",
         when("Q1", "2017-Q1"), "$85,000", "85000"),
        (a1, "Survey riders on Sunday service", "Planning", "Survey report", when("May 2017", "2017-05"), "$22,000",
         "22000"),
        (a1, "Revise the fare policy to allow two-hour transfers and present it to the Transit Commission",
         "Finance", "Fare policy", by("By June 30, 2017", "2017-06-30"), "$0", "0"),
        (a2, "Overhaul the engines of the 2009 series buses", "Maintenance", "14 buses",
         when("Q2 to Q4", "2017-Q2/2017-Q4"), "$1,260,000*", "1260000"),
        (a2, "Complete the feasibility study of battery-electric buses, including winter range tests on the "
         "Mount Carleton route and a comparison of depot charging layouts", "Planning", "Feasibility study",
         when("Sept. 2017", "2017-09"), "$140,000", "140000"),
        (a3, "Retrain operators in defensive driving", "Operations", "210 operators", when("Jan.–March", "2017-Q1"),
         "$63,500", "63500"),
        (a3, "Install cameras in paratransit vans", "Maintenance", "18 vans", when("Q3", "2017-Q3"),
         "$47,000", "47000"),
    ]  # fmt: skip
    p = ParagraphStyle("p", fontName="Helvetica", fontSize=9.5, leading=12)
    b = ParagraphStyle("b", p, fontName="Helvetica-Bold", textColor=colors.white)
    heads = ("Priority", "Initiative", "Branch", "Deliverable", "Timing", "Budget (CAD)")
    data: list[list[object]] = [[Paragraph(x, b) for x in heads]]
    style: list[tuple[object, ...]] = [
        ("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#1f4e79")),
    ]  # fmt: skip
    rows, area, first = [], ("", ""), 1
    for where, text, lead, product, date, money, amount in given:
        name = where[1] if where != area else ""
        if where != area and len(data) > 1:
            style.append(("SPAN", (0, first), (0, len(data) - 1)))
            first = len(data)
        area = where
        data.append([Paragraph(x, p) for x in (name, text, lead, product, date["date_text"], money)])
        quantity = next((x for x in ("6", "14", "210", "18") if product.startswith(f"{x} ")), "*")
        row = act(where, "", text, date, product=product, lead=lead, quantity=quantity, place="*", budget="1",
                  currency="CAD")  # fmt: skip
        rows.append(row | {"budget": either(amount, f"{amount}.00")})
    style.append(("SPAN", (0, first), (0, len(data) - 1)))
    data.append([Paragraph("<b>Total</b>", p), "", "", "", "", Paragraph("<b>$1,617,500</b>", p)])
    table = Table(data, colWidths=[90, 262, 85, 100, 85, 80], repeatRows=1)
    table.setStyle(style)
    top = ParagraphStyle("t", p, fontName="Helvetica-Bold", fontSize=16, leading=22)
    story = [Paragraph("Northumber Transit: 2017 Business Plan", top), Spacer(1, 8), table, Spacer(1, 8),
             Paragraph("* Includes a carry-forward of $210,000 from 2016.", p)]  # fmt: skip

    def foot(canvas, doc) -> None:
        canvas.setFont("Helvetica", 8)
        canvas.drawString(45, 22, f"Adopted by the Transit Commission, November 22, 2016        Page {doc.page} of 2")

    SimpleDocTemplate(str(path), pagesize=(landscape(LETTER)[0], 305), invariant=1, leftMargin=45, rightMargin=45,
                      topMargin=40, bottomMargin=45).build(story, onFirstPage=foot, onLaterPages=foot)  # fmt: skip
    both("1-324-transport-2017-en", "Northumber Transit: 2017 Business Plan", 2017, "en",
         [("", a[1], "*", "*") for a in (a1, a2, a3)], rows, adopted_on="2016-11-22")  # fmt: skip


DOCUMENTS = (
    Made("1-323-minas-2020-es", 1, "docx", S, ("es",), "headings of two levels, subtotals", mines),
    Made("1-324-transport-2017-en", 1, "pdf", S, ("en",), "areas merged down the side, cut by the page", transport),
)
