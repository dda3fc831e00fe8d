"""Kind 3: tables without the lines of rows, made in six ways."""

from __future__ import annotations

import html
import tempfile
import textwrap
from pathlib import Path

from docx.shared import Pt
from fifth.gold import both
from made import Made
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.platypus import Paragraph, Spacer, Table, TableStyle

from tenth.common import cell_fill, convert, either, heading, new_docx, pdf, rows_of, save_docx, set_widths, style
from tenth.loose import (
    CO_COLUMNS,
    CO_HEADERS,
    COLOMBIA,
    EC_COLUMNS,
    EC_HEADERS,
    EC_PREFACE,
    ECUADOR,
    ENGLAND,
    GB_COLUMNS,
    GB_HEADERS,
    GH_COLUMNS,
    GH_HEADERS,
    GHANA,
    NA_COLUMNS,
    NA_HEADERS,
    NAMIBIA,
    URUGUAY,
    UY_COLUMNS,
    UY_HEADERS,
)  # fmt: skip


def colombia(path: Path) -> None:
    """HTML printed by LibreOffice: a rule below each row and none upright."""
    title = "PLAN DE ACCIÓN 2018"
    widths = (6, 15, 35, 24, 20)
    rows = [CO_HEADERS, *(x.cells for x in COLOMBIA)]
    body = "\n".join(
        "<tr>"
        + "".join(
            f'<td width="{w}%" valign="top">{"<b>" if i == 0 else ""}{html.escape(c)}{"</b>" if i == 0 else ""}</td>'
            for w, c in zip(widths, row, strict=True)
        )
        + "</tr>"
        for i, row in enumerate(rows)
    )
    page = (
        f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title></head><body>'
        "<p align=center>REPÚBLICA DE COLOMBIA</p><p align=center>PERSONERÍA MUNICIPAL DE SAN ROQUE DEL CAUCE</p>"
        f"<h2 align=center>{title}</h2><p>Mediante Resolución 004 del 15 de enero de 2018 se adopta el siguiente plan de acción.</p>"
        f'<table width="100%" border="1" frame="hsides" rules="rows" cellspacing="0" cellpadding="5">{body}</table>'
        "<p>Proyectó: J. Cárdenas. Revisó: L. M. Ospina.</p></body></html>"
    )
    with tempfile.TemporaryDirectory() as folder:
        draft = Path(folder) / "draft.html"
        draft.write_text(page, encoding="utf-8")
        convert(draft, path)
    both(path.stem, title, 2018, "es", [], rows_of(("", ""), CO_COLUMNS, COLOMBIA), adopted_on="2018-01-15")


def ghana(path: Path) -> None:
    """White space only: wrapped cells, headings of areas between the rows."""
    title = "Annual Action Plan 2016"
    small, strong = style("s", 9.5, "Times-Roman"), style("b", 9.5, "Times-Bold")
    data = [[Paragraph(t, strong) for t in GH_HEADERS]]
    look = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 14),
        ("TOPPADDING", (0, 0), (-1, -1), 1),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 8),
    ]
    rows = []
    for (number, name), lines in GHANA:
        data.append([Paragraph(f"{number}. {name}", strong), "", "", "", ""])
        look.append(("SPAN", (0, len(data) - 1), (-1, len(data) - 1)))
        data += [[Paragraph(c, small) for c in line.cells] for line in lines]
        rows += rows_of((number, name), GH_COLUMNS, lines)
    table = Table(data, colWidths=[170, 105, 75, 85, 70], repeatRows=1)
    table.setStyle(TableStyle(look))
    flow = [
        Paragraph("Department of Agriculture, Nasia-Sabrago District Assembly", style("o", 10, "Times-Italic")),
        Paragraph(title, style("t", 17, "Times-Bold", spaceAfter=14)),
        table,
    ]
    pdf(path, title, A4, 46).build(flow)
    both(path.stem, title, 2016, "en", [(n, t, "", "*") for (n, t), _ in GHANA], rows)


def england(path: Path) -> None:
    """Word through LibreOffice: alternate rows shaded, no lines at all."""
    title = "Trading Standards Service Plan 2021"
    doc = new_docx("Carlito", 11, landscape=True, margin=2)
    doc.sections[0].footer.paragraphs[0].text = "Hollinshire County Council | Regulatory Services"
    heading(doc, title, 18)
    doc.add_paragraph("Quarters are calendar quarters. Last year we answered 4,310 consumer complaints.")
    table = doc.add_table(rows=1, cols=5)
    for cell, text in zip(table.rows[0].cells, GB_HEADERS, strict=True):
        cell.paragraphs[0].add_run(text).bold = True
    for i, line in enumerate(ENGLAND):
        row = table.add_row()
        for cell, text in zip(row.cells, line.cells, strict=True):
            cell.text = text
            cell.paragraphs[0].paragraph_format.space_after = Pt(3)
            if i % 2 == 0:
                cell_fill(cell, "E7E6E6")
    for cell in table.rows[0].cells:
        cell_fill(cell, "BDD6EE")
    set_widths(table, (1.6, 10.2, 4.2, 4.4, 4.8))
    save_docx(doc, path, title)
    both(path.stem, title, 2021, "en", [], rows_of(("", ""), GB_COLUMNS, ENGLAND))


def uruguay(path: Path) -> None:
    """HTML without `th`: areas in spanning cells, a decorative table before."""
    title = "Plan anual de movilidad 2022"
    rows, body = [], ["<tr>" + "".join(f"<td><b>{h}</b></td>" for h in UY_HEADERS) + "</tr>"]
    for number, name, lines in URUGUAY:
        body.append(f'<tr bgcolor="#eeeeee"><td colspan="5"><b>Eje {number}: {name}</b></td></tr>')
        body += ["<tr>" + "".join(f"<td>{html.escape(c)}</td>" for c in line.cells) + "</tr>" for line in lines]
        rows += rows_of((either(number, f"Eje {number}"), name), UY_COLUMNS, lines)
    body.append('<tr><td colspan="5"><i>Actualizado el 14/02/2022</i></td></tr>')
    path.write_text(
        f'<html>\n<head>\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8">\n<title>{title}</title>\n</head>\n<body>\n'
        '<table width="100%"><tr><td><img src="escudo.gif" alt="Escudo"></td><td>Intendencia de Santa Elvira<br>Dirección de Movilidad</td></tr></table>\n'
        f"<h1>{title}</h1>\n<p>Se presentan las acciones comprometidas por la Dirección para el año, ordenadas por eje.</p>\n<table border=1>\n"
        + "\n".join(body)
        + "\n</table>\n</body>\n</html>\n",
        encoding="utf-8",
    )
    both(path.stem, title, 2022, "es", [(either(n, f"Eje {n}"), t, "", "*") for n, t, _ in URUGUAY], rows)


def namibia(path: Path) -> None:
    """Plain text in columns of spaces, wrapped cells, a rule of hyphens."""
    title = "ANNUAL WORK PLAN 2019"
    widths = (5, 36, 18, 14, 20)

    def lines_of(cells: list[str]) -> list[str]:
        parts = [textwrap.wrap(c, w - 2) or [""] for c, w in zip(cells, widths, strict=True)]
        return [
            "".join(f"{p[i] if i < len(p) else '':<{w}}" for p, w in zip(parts, widths, strict=True)).rstrip()
            for i in range(max(map(len, parts)))
        ]

    out = [
        "Directorate of Parks and Wildlife, Eastern Blocks",
        title,
        "",
        "Prepared 3 December 2018. For internal circulation.",
        "",
    ]
    rows = []
    for number, name in (("1", "Wildlife"), ("2", "Communities")):
        chosen = [x for x in NAMIBIA if x.cells[0].startswith(number)]
        out += [f"{number}. {name.upper()}", "", *lines_of(NA_HEADERS), "-" * sum(widths)]
        for line in chosen:
            out += lines_of(line.cells)
        out += ["-" * sum(widths), ""]
        rows += rows_of((number, name), NA_COLUMNS, chosen)
    out += ["Staff in post: 41. Vehicles: 9 (3 under repair)."]
    path.write_text("\n".join(out) + "\n", encoding="utf-8")
    both(path.stem, title, 2019, "en", [("1", "Wildlife", "", "*"), ("2", "Communities", "", "*")], rows)


def ecuador(path: Path) -> None:
    """Reportlab: zebra without lines over two pages, header repeated, total."""
    title = "Plan Operativo Anual 2023"
    small, strong = style("s", 9), style("b", 9, "Helvetica-Bold")
    data = [
        [Paragraph(t, strong) for t in EC_HEADERS],
        *([Paragraph(c, small) for c in line.cells] for line in ECUADOR),
    ]
    data.append(["", Paragraph("TOTAL", strong), "", "", "", Paragraph("195.505,65", strong)])
    table = Table(data, colWidths=[36, 175, 90, 84, 70, 65], repeatRows=1)
    table.setStyle(TableStyle([
        ("VALIGN", (0, 0), (-1, -1), "TOP"), ("ROWBACKGROUNDS", (0, 1), (-1, -1), [colors.whitesmoke, colors.HexColor("#dde8f0")]),
        ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#9fc0d8")), ("BOTTOMPADDING", (0, 0), (-1, -1), 7),
    ]))  # fmt: skip

    def page(canvas: object, _doc: object) -> None:
        canvas.setFont("Helvetica", 8)
        canvas.drawCentredString(LETTER[0] / 2, 26, f"- {canvas.getPageNumber()} -")

    systems = Table(
        [
            ["Cantón", "Sistemas", "Familias"],
            ["Yanayacu", "6", "1.512"],
            ["Pucará Alto", "5", "1.408"],
            ["San Isidro", "3", "950"],
        ],
        colWidths=[120, 70, 70],
    )
    paper = style("p", 11.5, spaceAfter=15)
    flow = [
        Paragraph("GOBIERNO AUTÓNOMO DESCENTRALIZADO PROVINCIAL DE YANAYACU", style("o", 11, "Helvetica-Bold")),
        Paragraph(title, style("t", 20, "Helvetica-Bold", spaceAfter=12)),
        Paragraph("1. Antecedentes", style("h", 12, "Helvetica-Bold", spaceAfter=4)),
        *(Paragraph(t, paper) for t in EC_PREFACE),
        systems,
        Paragraph("2. Programación", style("h", 12, "Helvetica-Bold", spaceAfter=6)),
        table,
        Spacer(1, 8),
    ]
    pdf(path, title, LETTER, 44, topMargin=60, bottomMargin=80).build(flow, onFirstPage=page, onLaterPages=page)
    number, name = either("", "2"), either("", "Programación")
    rows = [{**r, "currency": "USD"} for r in rows_of((number, name), EC_COLUMNS, ECUADOR, ",")]
    both(path.stem, title, 2023, "es", [], rows)


def _made(stem: str, extension: str, language: str, purpose: str, make: object) -> Made:
    return Made(stem, 3, extension, "tenth", (language,), purpose, make)


DOCUMENTS = (
    _made(
        "3-257-personeria-2018-es",
        "pdf",
        "es",
        "HTML printed by LibreOffice, horizontal rules only, date column first",
        colombia,
    ),
    _made("3-258-extension-2016-en", "pdf", "en", "white space only", ghana),
    _made("3-259-trading-2021-en", "pdf", "en", "zebra from Word, no lines", england),
    _made("3-260-movilidad-2022-es", "html", "es", "HTML without th", uruguay),
    _made("3-261-wildlife-2019-en", "txt", "en", "columns of spaces, wrapped cells", namibia),
    _made("3-262-riego-2023-es", "pdf", "es", "zebra over two pages", ecuador),
)
