"""Kind 4: narrative plans with labels, boxes, columns and dated groups."""

from __future__ import annotations

import html
from pathlib import Path

from docx.shared import Cm
from fifth.gold import Row, act, both
from made import Made
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.platypus import (
    BaseDocTemplate,
    Frame,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
    TableStyle,
)

from tenth.common import by, either, heading, new_docx, pdf, save_docx, style, when
from tenth.narratives import ANDALUCIA, BOLIVIA, GUATEMALA, JAMAICA, SAMOA, ZAMBIA, gold


def guatemala(path: Path) -> None:
    """Word: objective below each heading, labels on lines of their own."""
    title = "Plan Operativo Anual 2017"
    doc = new_docx("Liberation Sans", 11)
    heading(doc, "MANCOMUNIDAD DE MUNICIPIOS CUENCA ALTA DEL RÍO MOTAGUITA", 12, centre=True)
    heading(doc, title, 16, centre=True)
    doc.add_paragraph(
        "Presentación. La Mancomunidad agrupa a cinco municipalidades. Este plan resume lo que el equipo técnico puede "
        "cumplir con ocho personas y un vehículo."
    )
    rows = []
    for (number, name), objective, items in GUATEMALA:
        heading(doc, f"{number}. {name}", 13)
        doc.add_paragraph(f"Objetivo: {objective}")
        for one in items:
            paragraph = doc.add_paragraph()
            paragraph.add_run(f"{one.code} {one.text}.").bold = True
            for label, value, _ in one.labels:
                line = doc.add_paragraph()
                line.paragraph_format.left_indent = Cm(1)
                line.paragraph_format.space_after = 0
                line.add_run(f"{label}: ").italic = True
                line.add_run(f"{value}.")
            rows.append(gold((number, name), one))
    doc.add_paragraph("Participantes en la formulación: 4 alcaldes, 6 técnicos, 2 representantes de COCODE.")
    save_docx(doc, path, title)
    areas = [(n, t, o, "*" if n == "2" else "") for (n, t), o, _ in GUATEMALA]
    both(path.stem, title, 2017, "es", areas, rows)


def samoa(path: Path) -> None:
    """Two columns; an activity may run over into the next."""
    title = "Annual Operational Plan 2020"
    body, bold = style("b", 11.5, "Times-Roman", spaceAfter=3), style("c", 11.5, "Times-Bold", spaceBefore=7)
    flow, rows = [], []
    intro = (
        "The Division adopted this plan on 11 December 2019 after the cyclone season forced the withdrawal of the earlier draft. "
        "It lists only what staff can deliver with the approved estimates; proposals awaiting donors are kept in a separate register."
    )
    flow += [
        Paragraph("Fisheries Division", style("o", 14)),
        Paragraph(title, style("T", 26, "Helvetica-Bold", spaceBefore=180, spaceAfter=30)),
        Paragraph("Ministry of Marine Resources, Apia", style("m", 11)),
        NextPageTemplate("two"),
        PageBreak(),
        Paragraph(intro, body),
    ]
    for (number, name), _, items in SAMOA:
        flow.append(
            Paragraph(f"{number}. {name.upper()}", style("h", 11, "Helvetica-Bold", spaceBefore=10, spaceAfter=3))
        )
        for one in items:
            flow.append(Paragraph(f"{one.code} &nbsp;{one.text}.", bold))
            for label, value, _field in one.labels:
                flow.append(Paragraph(f"<i>{label}:</i> {html.escape(value)}", body))
            rows.append(gold((number, name), one))
        flow.append(Paragraph("&nbsp;", body))
    width = (A4[0] - 2 * 54 - 22) / 2

    def page(canvas: object, _doc: object) -> None:
        canvas.setFont("Helvetica", 8)
        canvas.drawString(54, 30, "Fisheries Division, Ministry of Marine Resources")
        canvas.drawRightString(A4[0] - 54, 30, f"{canvas.getPageNumber()}")

    frames = [Frame(54 + i * (width + 22), 60, width, A4[1] - 130, 0, 0, 0, 0) for i in range(2)]
    doc = BaseDocTemplate(str(path), pagesize=A4, title=title, invariant=1)
    cover = [Frame(54, 60, A4[0] - 108, A4[1] - 130, 0, 0, 0, 0)]
    doc.addPageTemplates([PageTemplate("cover", cover), PageTemplate("two", frames, page)])
    doc.build(flow)
    both(path.stem, title, 2020, "en", [(n, t, "", "*") for (n, t), _, _ in SAMOA], rows, adopted_on="2019-12-11")


def bolivia(path: Path) -> None:
    """A box of labels and values for each activity; boxes are cut by pages."""
    title = "PROGRAMACIÓN OPERATIVA ANUAL – GESTIÓN 2021"
    cell, lab = style("v", 10), style("l", 10, "Helvetica-Bold")
    flow = [
        Paragraph("Servicio Departamental de Caminos de Yamparina", style("o", 11)),
        Paragraph(title, style("t", 15, "Helvetica-Bold", spaceAfter=16)),
    ]
    rows = []
    for (number, name), _, items in BOLIVIA:
        flow.append(
            Paragraph(
                f"PROGRAMA {number}: {name.upper()}", style("h", 12, "Helvetica-Bold", spaceBefore=8, spaceAfter=8)
            )
        )
        for one in items:
            data = [[Paragraph(f"{one.code}", lab), Paragraph(one.text, lab)]]
            data += [[Paragraph(f"{a}:", cell), Paragraph(v, cell)] for a, v, _ in one.labels]
            table = Table(data, colWidths=[120, 350])
            table.setStyle(
                TableStyle(
                    [
                        ("BOX", (0, 0), (-1, -1), 0.8, colors.black),
                        ("LINEBELOW", (0, 0), (-1, 0), 0.5, colors.black),
                        ("VALIGN", (0, 0), (-1, -1), "TOP"),
                        ("TOPPADDING", (0, 0), (-1, -1), 4),
                        ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
                    ]
                )
            )
            flow += [table, Spacer(1, 12)]
            rows.append(gold((either(number, f"PROGRAMA {number}"), name.upper()), one, "narrative || table"))
    flow.append(Paragraph("Elaborado por: Ing. R. Mamani C. &nbsp;&nbsp; VoBo: Dirección Técnica", cell))

    def page(canvas: object, _doc: object) -> None:
        canvas.setFont("Helvetica-Oblique", 8)
        canvas.drawString(60, 30, "SEDCAM Yamparina – POA 2021")
        canvas.drawRightString(A4[0] - 60, 30, f"Pág. {canvas.getPageNumber()}")

    pdf(path, title, margin=60).build(flow, onFirstPage=page, onLaterPages=page)
    both(path.stem, title, 2021, "es", [(either(n, f"PROGRAMA {n}"), t, "", "*") for (n, t), _, _ in BOLIVIA], rows)


def _dated(text: str, group: tuple[str, str], own: tuple[str, str, str] | None) -> Row:
    """The own date of an item, else its group's."""
    if own is None:
        return when(either(group[0], group[0].partition(" (")[0], group[0].partition(" (")[2].rstrip(")")), group[1])
    if own[0] == "by":
        return by(text, own[1])
    return when(text, *own)


def zambia(path: Path) -> None:
    """Markdown with dated groups."""
    title = "Malaria Action Plan 2018"
    lines = [
        f"# Lufwanyama East District Health Office: {title}",
        "",
        "*Version 3, after the provincial review of 20 December 2017.*",
        "",
    ]
    rows = []
    for name, period, items in ZAMBIA:
        lines += [f"## {name}", ""]
        for text, lead, funds, words, own, more in items:
            own_date = f" **When:** {words}." if words else ""
            lines += [f"- {text}. **Lead:** {lead}. **Funds:** {funds}.{own_date}"]
            date = _dated(words, (name, period), own)
            if words.startswith("last week"):
                date["start_date"] = either("2018-06-24", "2018-06-25", "2018-06-01", "2018-06-22", "2018-06-23")
            rows.append(
                act(
                    ("", either("", name)),
                    "",
                    text,
                    date,
                    "narrative",
                    lead=lead,
                    resources=either(funds, "") if funds == "none required" else funds,
                    **more,
                )
            )
        lines.append("")
    lines += [
        "## Indicators",
        "",
        "| Indicator | 2017 | Target 2018 |",
        "|---|---|---|",
        "| Test positivity rate | 31% | 24% |",
        "| Households with two nets | 58% | 75% |",
        "",
    ]
    path.write_text("\n".join(lines), encoding="utf-8")
    both(path.stem, f"{title} || Lufwanyama East District Health Office: {title}", 2018, "en", [], rows)


def andalucia(path: Path) -> None:
    """Word through LibreOffice: lines, halves of the year, items with the responsible in brackets."""
    title = "Plan anual de consumo 2024"
    doc = new_docx("Carlito", 11)
    doc.sections[0].footer.paragraphs[0].text = "Agencia Andaluza de Protección al Consumidor"
    heading(doc, title, 18)
    doc.add_paragraph("Aprobado por la Comisión Ejecutiva el 24 de enero de 2024.")
    rows = []
    for number, name, groups in ANDALUCIA:
        heading(doc, f"{number}. {name}", 13)
        for label, period, items in groups:
            doc.add_paragraph().add_run(label).underline = True
            for text, lead, words, own, more in items:
                doc.add_paragraph(f"{text}{', ' + words if words else ''} ({lead}).", style="List Bullet")
                full = either(text, f"{text}, {words}") if words else text
                rows.append(
                    act(
                        (either(number, number[-1]), name),
                        "",
                        full,
                        _dated(words, (label, period), own),
                        "narrative",
                        lead=lead,
                        product=either("", "guía «Reclama con cabeza»", "la guía «Reclama con cabeza»")
                        if "guía" in text
                        else "",
                        **more,
                    )
                )
    heading(doc, "Presupuesto del plan", 12)
    table = doc.add_table(rows=0, cols=2)
    table.style = "Table Grid"
    for line in (
        ("Concepto", "Importe"),
        ("Toma de muestras", "38.400,00 €"),
        ("Formación", "12.150,00 €"),
        ("Total", "50.550,00 €"),
    ):
        for cell, text in zip(table.add_row().cells, line, strict=True):
            cell.text = text
    save_docx(doc, path, title)
    both(
        path.stem,
        title,
        2024,
        "es",
        [(either(n, n[-1]), t, "", "*") for n, t, _ in ANDALUCIA],
        rows,
        adopted_on="2024-01-24",
    )


def jamaica(path: Path) -> None:
    """OpenDocument: roman items, run-in labels, an annex that repeats them."""
    title = "National Registry Archives: Business Plan 2015"
    doc = new_docx("Liberation Serif", 11)
    heading(doc, title, 16, centre=True)
    heading(doc, "PRIORITY ACTIONS", 12)
    rows = []
    for one in JAMAICA:
        labels = "; ".join(f"{a}: {v}" for a, v, _ in one.labels)
        doc.add_paragraph(f"{one.code} {one.text}. {labels}.")
        rows.append(gold(("", either("", "PRIORITY ACTIONS")), one, "narrative || table"))
    doc.add_page_break()
    heading(doc, "ANNEX: Timetable of the priority actions", 12)
    table = doc.add_table(rows=1, cols=4)
    table.style = "Table Grid"
    for cell, text in zip(table.rows[0].cells, ("No.", "Action", "Officer", "When"), strict=True):
        cell.text = text
    for one in JAMAICA:
        values = {f: v for _, v, f in one.labels}
        for cell, text in zip(table.add_row().cells, (one.code, one.text, values["lead"], values["date"]), strict=True):
            cell.text = text
    save_docx(doc, path, title)
    both(path.stem, title, 2015, "en", [], rows)


def _made(stem: str, extension: str, language: str, purpose: str, make: object) -> Made:
    return Made(stem, 4, extension, "tenth", (language,), purpose, make)


DOCUMENTS = (
    _made(
        "4-263-mancomunidad-2017-es", "docx", "es", "labels on their own lines, codes of number and letter", guatemala
    ),
    _made("4-264-fisheries-2020-en", "pdf", "en", "two columns", samoa),
    _made("4-265-caminos-2021-es", "pdf", "es", "boxes cut by pages", bolivia),
    _made("4-266-malaria-2018-en", "md", "en", "bullets with own dates in dated groups", zambia),
    _made("4-267-consumo-2024-es", "pdf", "es", "responsibles in brackets, halves of the year", andalucia),
    _made("4-268-archives-2015-en", "odt", "en", "roman items and an annex that repeats them", jamaica),
)
