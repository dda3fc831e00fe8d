"""Two columns on a page: a basin commission (PDF drawn) and a union of municipalities (made by an office)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt
from fifth.gold import Area, act, both, by, either, when
from made import Made
from reportlab.lib.pagesizes import A4
from reportlab.platypus import BaseDocTemplate, Frame, NextPageTemplate, PageTemplate, Paragraph

from twelfth import kit

# --- a basin commission ----------------------------------------------------------------------------------------------

BASIN: tuple[tuple[Area, str, tuple[tuple, ...]], ...] = (
    (("A", "Water allocation"), "Fair and predictable shares for the four riparian states.", (
        ("A1", "Calibrate the joint river model with the 2014–2015 hydrological records of all four gauging services",
         "Calibrated model", "Hydrology Unit", "January–April 2016", "Riparian states",
         when("January–April 2016", "2016-01/2016-04"), {}),
        ("A2", "Hold two technical rounds on dry-season rules", "Draft dry-season rules", "Secretariat",
         "May and September 2016", "World Bank trust fund",
         when("May and September 2016", "2016-05/2016-09"), {"quantity": "2"}),
        ("A3", "Publish the annual water accounts", "Water accounts 2015", "Data Desk", "by 30 June 2016",
         "Regular budget", by("by 30 June 2016", "2016-06-30"), {"quantity": "*"}),
    )),
    (("B", "Fisheries and wetlands"), "Keep the floodplain productive.", (
        ("B1", "Survey of gillnet mesh sizes at landing beaches", "Survey report", "Fisheries Officer", "Q1",
         "Regular budget", when("Q1", "2016-Q1"), {"place": either("", "landing beaches")}),
        ("B2", "Restore the Nkala papyrus fringe with beach village committees", "40 hectares replanted",
         "Wetlands Officer", "October to December", "GEF small grants",
         when("October to December", "2016-Q4"), {"quantity": "40", "place": "*"}),
        ("B3", "Exchange visit of beach committees to Lake Mbiri", "Visit notes", "Fisheries Officer",
         "second half of July 2016", "Host country",
         when("second half of July 2016", "2016-07", "2016-07-16", "2016-07-31"),
         {"place": either("Lake Mbiri", ""), "resource_bodies": "HOST"}),
    )),
    (("C", "Institution"), "", (
        ("C1", ("Recruit the deputy executive "
               "secretary"), "Contract signed", "Chair", "31 March 2016", "Regular budget",
         by("31 March 2016", "2016-03-31", bare=True), {"lead_bodies": either("CHAIR", "")}),
        ("C2", "Run the twelfth Council of Ministers", "Resolutions adopted", "Secretariat", "18–19 November 2016",
         "Host country", when("18–19 November 2016", "2016-11", "2016-11-18", "2016-11-19"),
         {"resource_bodies": "HOST", "quantity": "*"}),
    )),
)  # fmt: skip


def basin(path: Path) -> None:
    """Two frames on each page; activities run from one into the other."""
    look, tab = kit.style("Times-Roman", 13, 21, spaceAfter=7), kit.style("Times-Roman", 12.5, 20, leftIndent=14)
    head = kit.style("Times-Bold", 13, 17, spaceBefore=14, spaceAfter=4)
    story: list[Any] = [NextPageTemplate("later")]
    intro = (
        "Foreword. This programme follows the four-year strategy that Council approved in Zanaville. During 2015 the "
        "Commission opened eleven gauging stations and trained 36 technicians. Member states have asked "
        "for a regional "
        "hatchery; no funds are available for it and it does not form part of this programme."
    )
    story.append(Paragraph(intro, look))
    rows, areas = [], []
    for area, objective, lines in BASIN:
        areas.append((*area, objective, "*"))
        story.append(Paragraph(f"{area[0]}. {area[1]}", head))
        if objective:
            story.append(Paragraph(f"<i>Objective:</i> {objective}", look))
        for code, text, output, lead, timing, funding, date, more in lines:
            story.append(Paragraph(f"<b>{code}</b>&nbsp; {text}.", look))
            for name, value in (("Output", output), ("Lead unit", lead), ("Timing", timing), ("Funding", funding)):
                story.append(Paragraph(f"{name}: {value}", tab))
            story.append(kit.gap(8))
            found = {"product": output, "lead": lead, "resources": funding, **more}
            rows.append(act(area, code, text, date, layout="narrative", **found))

    def first(canvas: Any, _: Any) -> None:
        canvas.setFont("Times-Bold", 19)
        canvas.drawCentredString(A4[0] / 2, A4[1] - 70, "Zana River Basin Commission")
        canvas.setFont("Times-Roman", 15)
        canvas.drawCentredString(A4[0] / 2, A4[1] - 94, "Annual Work Programme 2016")
        later(canvas, _)

    def later(canvas: Any, _: Any) -> None:
        canvas.setFont("Times-Italic", 9)
        canvas.drawCentredString(A4[0] / 2, 28, f"ZRBC Annual Work Programme 2016 | {canvas.getPageNumber()}")

    def frames(top: float) -> list[Frame]:
        return [Frame(x, 50, 240, A4[1] - top, leftPadding=0, rightPadding=0, id=str(x)) for x in (50, 308)]

    made = BaseDocTemplate(str(path), pagesize=A4, invariant=1)
    made.addPageTemplates([PageTemplate("first", frames(170), onPage=first), PageTemplate("later", frames(100),
                                                                                         onPage=later)])  # fmt: skip
    made.build(story)
    both(path.stem, "Annual Work Programme 2016", 2016, "en", areas, rows)


# --- a union of municipalities: groups by quarter, letters, a PDF by the office --------------------------------------

UNION: tuple[tuple[Area, tuple[tuple[str, str, tuple[tuple, ...]], ...]], ...] = (
    (("1", "Servicios mancomunados"), (
        ("Primer trimestre", "2018-Q1", (
            ("1.a)", "Licitación del nuevo contrato de recogida de residuos", "Contrato adjudicado", ("Secretaría-"
             "Intervención"), "", None, {}),
            ("1.b)", "Revisión de las ordenanzas fiscales de la tasa de agua", "Ordenanza publicada en el BOP",
             "Intervención", "antes del 28 de febrero", by("antes del 28 de febrero", "2018-02-28"), {}),
        )),
        ("Tercer trimestre", "2018-Q3", (
            ("1.c)", "Renovación del parque de contenedores en los nueve municipios", "180 contenedores nuevos",
             "Servicio de Medio Ambiente", "", None, {"quantity": either("180", "9"), "place": "*"}),
        )),
    )),
    (("2", "Desarrollo local y empleo"), (
        ("Segundo trimestre", "2018-Q2", (
            ("2.a)", ("Feria de la huerta tradicional en "
                     "Villarribas"), "Feria celebrada", "Agencia de Desarrollo Local",
             "26 y 27 de mayo", when("26 y 27 de mayo", "2018-05", "2018-05-26", "2018-05-27", also=("2018-Q2",)),
             {"place": "Villarribas"}),
            ("2.b)", "Taller de empleo de albañilería y cantería", "Quince personas formadas", "Servicio de Empleo",
             "", None, {"quantity": "15"}),
        )),
        ("Cuarto trimestre", "2018-Q4", (
            ("2.c)", "Estudio de viabilidad de un vivero de empresas agroalimentarias", "Estudio", ("Agencia de "
             "Desarrollo Local"), "noviembre", when("noviembre", "2018-11", also=("2018-Q4",)),
             {"product_type": "study", "quantity": either("", "1")}),
            ("2.d)", "Jornada intermunicipal de comercio de proximidad", "Conclusiones de la jornada", "Presidencia",
             "", None, {}),
        )),
    )),
)  # fmt: skip


def union(path: Path) -> None:
    """Two columns in a section of a DOCX, turned into a PDF."""
    rows, areas = [], []
    doc = kit.new_docx("Liberation Serif", 12)
    page = doc.sections[0]
    page.page_width, page.page_height = Cm(21), Cm(29.7)
    page.footer.paragraphs[0].text = "Mancomunidad de la Ribera Alta del Tórtoles · Plan anual de actuación 2018"
    columns = OxmlElement("w:cols")
    columns.set(qn("w:num"), "2")
    columns.set(qn("w:space"), "600")
    for old in page._sectPr.findall(qn("w:cols")):
        page._sectPr.remove(old)
    page._sectPr.append(columns)
    doc.add_heading("Plan anual de actuación 2018", 1)
    doc.add_paragraph("Mancomunidad de la Ribera Alta del Tórtoles. Aprobado por el Pleno el 30 de noviembre de 2017.")
    doc.add_paragraph("Cuando una actuación no indica fecha rige la del trimestre en que se incluye.")
    for area, groups in UNION:
        areas.append((*area, "", "*"))
        doc.add_heading(f"{area[0]}. {area[1]}", 2)
        for group, period, lines in groups:
            doc.add_paragraph().add_run(group).bold = True
            for code, text, product, lead, own, date, more in lines:
                para = doc.add_paragraph(f"{code} {text}.")
                para.paragraph_format.line_spacing = Pt(19)
                labels = [f"Resultado: {product}.", f"Responsable: {lead}.", *([f"Fecha: {own}."] if own else [])]
                for words in labels:
                    bullet = doc.add_paragraph(words, style="List Bullet")
                    bullet.paragraph_format.line_spacing = Pt(17)
                found = {"product": product, "lead": lead, **more}
                rows.append(act(area, code, text, date or when(group, period), layout="narrative", **found))
    kit.convert(doc.save, "docx", path)
    both(path.stem, "Plan anual de actuación 2018", 2018, "es", areas, rows, adopted_on="2017-11-30")


COLUMNS = (
    Made("4-345-basin-2016-en", 4, "pdf", "twelfth", ("en",), "two columns, activities run over", basin),
    Made("4-350-mancomunidad-2018-es", 4, "pdf", "twelfth", ("es",), "two columns, quarters, own dates", union),
)
