"""Kind 5: running prose as seven offices write it."""

from __future__ import annotations

import html
import textwrap
from pathlib import Path

from fifth.gold import both
from made import Made
from reportlab.lib.pagesizes import A4
from reportlab.platypus import Paragraph

from tenth.common import heading, new_docx, pdf, read, save_docx, style
from tenth.prose_en import COUNTY, NEVIS, UK, UK_NOTES
from tenth.prose_es import CHILE, COSTA_RICA, MEXICO, SPAIN


def _gold(stem: str, title: str, year: int, language: str, blocks: list, **more: str) -> list[tuple[str, str]]:
    shown, rows, areas = read(blocks)
    both(stem, title, year, language, [(n, t, "", "*") for n, t in areas], rows, **more)
    return shown


def spain(path: Path) -> None:
    """Word through LibreOffice: justified, long passive sentences, head and foot on each page."""
    title = "Programa de actuación 2019"
    shown = _gold(path.stem, title, 2019, "es", SPAIN, adopted_on="2018-12-18")
    doc = new_docx("Liberation Serif", 12, margin=3)
    doc.sections[0].header.paragraphs[0].text = "Consorcio de Bibliotecas Comarcales de la Ribera Alta"
    doc.sections[0].footer.paragraphs[0].text = "Plaza del Mercado, 4 · 31399 Alzor · CIF P-3100999-X"
    heading(doc, title, 16, centre=True)
    for kind, text in shown:
        if kind in ("h", "H"):
            heading(doc, text, 12)
        else:
            paragraph = doc.add_paragraph(text)
            paragraph.alignment = 3
            paragraph.paragraph_format.line_spacing = 1.3
    save_docx(doc, path, title)


def mexico(path: Path) -> None:
    """Word with built-in headings."""
    title = "PROGRAMA ANUAL DE TRABAJO 2022"
    shown = _gold(path.stem, title, 2022, "es", MEXICO)
    doc = new_docx("Calibri", 11)
    doc.add_paragraph("INSTITUTO MUNICIPAL DE LA JUVENTUD DE SANTA ROSALÍA DE LOS ARCOS").alignment = 1
    doc.add_heading(title, 0)
    for kind, text in shown:
        if kind in ("h", "H"):
            doc.add_heading(text, 2)
        else:
            doc.add_paragraph(text)
    save_docx(doc, path, title)


def chile(path: Path) -> None:
    """A page of a municipal site."""
    title = "Plan de acción 2018"
    shown = _gold(path.stem, title, 2018, "es", CHILE)
    body, inside = [], False
    for kind, text in shown:
        if inside and kind != "li":
            body.append("</ol>")
            inside = False
        if kind == "li":
            if not inside:
                body.append('<ol style="list-style:none">')
                inside = True
            body.append(f"<li>{html.escape(text)}</li>")
        else:
            tag = "h3" if kind in ("h", "H") else "p"
            body.append(f"<{tag}>{html.escape(text)}</{tag}>")
    path.write_text(
        f'<!DOCTYPE html>\n<html lang="es-CL">\n<head><meta charset="utf-8"><title>{title} | Deportes Quilmahue</title>'
        "</head>\n<body>\n<nav><a href='/'>Inicio</a> &rsaquo; <a href='/transparencia'>Transparencia</a></nav>\n"
        f"<h1>{title}</h1>\n" + "\n".join(body) + "\n<footer>Av. Arturo Prat 310, Quilmahue. Última actualización: "
        "09-01-2018</footer>\n</body>\n</html>\n",
        encoding="utf-8",
    )


def costa_rica(path: Path) -> None:
    """Plain text, every paragraph numbered."""
    title = "PLAN ANUAL DE TRABAJO 2020"
    shown = _gold(path.stem, title, 2020, "es", COSTA_RICA, adopted_on="2019-11-23", adopted_at="Liberia")
    lines = ["COLEGIO DE ARCHIVISTAS DE LA REGIÓN CHOROTEGA", title, ""]
    for kind, text in shown:
        lines += [text.upper() if kind in ("h", "H") else textwrap.fill(text, 88), ""]
    path.write_text("\n".join([*lines, "Junta Directiva, Liberia, Guanacaste"]) + "\n", encoding="utf-8")


def kingdom(path: Path) -> None:
    """Reportlab: a statement with footnotes and running lines."""
    title = "Service Delivery Statement 2021"
    shown = _gold(path.stem, title, 2021, "en", UK)
    body = style("body", 11, "Times-Roman", spaceAfter=8)
    head = style("head", 12.5, "Helvetica-Bold", spaceBefore=8, spaceAfter=4)
    flow = [
        Paragraph("Penvarrow Borough Council", style("o", 10, "Helvetica")),
        Paragraph(title, style("t", 20, "Helvetica-Bold", spaceAfter=14)),
    ]
    for kind, text in shown:
        flow.append(
            Paragraph(
                html.escape(text).replace("¹", "<super>1</super>").replace("²", "<super>2</super>"),
                head if kind in ("h", "H") else body,
            )
        )

    def page(canvas: object, _doc: object) -> None:
        canvas.setFont("Helvetica", 8)
        canvas.drawString(60, A4[1] - 34, "OFFICIAL   Harbours and Moorings Service")
        canvas.drawCentredString(A4[0] / 2, 28, f"Page {canvas.getPageNumber()}")
        canvas.line(60, 78, 200, 78)
        canvas.setFont("Times-Roman", 8)
        for i, note in enumerate(UK_NOTES):
            canvas.drawString(60, 66 - 11 * i, note.replace("¹", "1").replace("²", "2"))

    pdf(path, title, margin=60, bottomMargin=92).build(flow, onFirstPage=page, onLaterPages=page)


def island(path: Path) -> None:
    """OpenDocument text."""
    title = "WORK PROGRAMME OF THE VETERINARY SERVICES UNIT FOR 2016"
    shown = _gold(path.stem, title, 2016, "en", NEVIS)
    doc = new_docx("Liberation Serif", 12)
    for kind, text in shown:
        if kind in ("h", "H"):
            paragraph = doc.add_paragraph()
            run = paragraph.add_run(text)
            run.bold = run.underline = True
        else:
            doc.add_paragraph(text)
    save_docx(doc, path, title)


def county(path: Path) -> None:
    """One page in telegraphic style, through LibreOffice."""
    title = "Tamarack County Elections Office – FY 2023 work plan"
    shown = _gold(path.stem, f"{title} || {title} (calendar year)", 2023, "en", COUNTY)
    doc = new_docx("DejaVu Sans", 9.5, margin=2)
    for kind, text in shown:
        if kind in ("h", "H"):
            heading(doc, text, 9.5)
        else:
            doc.add_paragraph(text)
    save_docx(doc, path, title)


def _made(stem: str, extension: str, language: str, purpose: str, make: object) -> Made:
    return Made(stem, 5, extension, "tenth", (language,), purpose, make)


DOCUMENTS = (
    _made("5-269-bibliotecas-2019-es", "pdf", "es", "Spain: passive sentences, areas in ordinals", spain),
    _made("5-270-juventud-2022-es", "docx", "es", "Mexico: ejes, dates before and after, leads in brackets", mexico),
    _made("5-271-deportes-2018-es", "html", "es", "Chile: dates first, a list that takes the lead from above", chile),
    _made("5-272-archivistas-2020-es", "txt", "es", "Costa Rica: every paragraph numbered", costa_rica),
    _made("5-273-harbours-2021-en", "pdf", "en", "UK: footnotes, KPI and cost in the sentence", kingdom),
    _made("5-274-veterinary-2016-en", "odt", "en", "Caribbean: shall, dates in different places", island),
    _made("5-275-elections-2023-en", "pdf", "en", "US: telegraphic style with brackets", county),
)
