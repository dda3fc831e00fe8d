"""Kind 10: what is not a plan (no activities at all) and plans whose tables are empty (areas, no activities).

The texts stand in `content/no_plan/*.txt`: first line the title, `## heading`, `- item`, `| cell | cell |`, else a paragraph.
"""

from __future__ import annotations

import html
from functools import partial
from itertools import groupby
from pathlib import Path

import office
from content import CONTENT, load, write_document_gold, write_gold
from made import Made
from openpyxl import Workbook
from pdf import A4, Look, Spacer, build, letter, table
from reportlab.platypus import Flowable

Block = tuple[str, list[str]]


def blocks(name: str) -> list[Block]:
    """Runs of lines of one kind: `|` table rows, `-` list items, `##` headings, `` paragraphs; the first is the title."""
    lines = (CONTENT / "no_plan" / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    kinds = [(next((m for m in ("##", "- ", "|") if line.startswith(m)), ""), line) for line in lines]
    return [(kind.strip(), [x for _, x in group]) for kind, group in groupby(kinds, key=lambda x: x[0])]


def row_cells(lines: list[str]) -> list[list[str]]:
    return [[c.strip() for c in line.strip()[1:-1].split("|")] for line in lines]


def as_pdf(name: str, look: Look, path: Path) -> None:
    story: list[Flowable] = []
    for kind, lines in blocks(name):
        if kind == "|":
            rows = row_cells(lines)
            widths = [
                0.7 if n < 7 else 1.1 if n < 18 else 2
                for n in (max(len(r[i]) for r in rows) for i in range(len(rows[0])))
            ]
            room = look.page[0] - 2 * look.margin if look.columns == 1 else 230
            made = [[look.cell(c, bold=i == 0) for c in r] for i, r in enumerate(rows)]
            story += [table(made, [room * w / sum(widths) for w in widths], look), Spacer(1, 8)]
        for line in lines if kind != "|" else []:
            if kind == "##":
                story.append(look.text(line[3:], look.size + 2, True, 8, 4))
            elif kind == "-":
                story.append(look.text(f"• {line[2:]}", leftIndent=12))
            else:
                first = not story
                story.append(look.text(line, look.size + 5 if first else look.size, first, after=6))
    build(path, story, look)
    write_gold(path.stem, [])


def as_word(name: str, path: Path) -> None:
    document = office.word("Calibri", 11)
    first = True
    for kind, lines in blocks(name):
        if kind == "|":
            rows = row_cells(lines)
            made = document.add_table(rows=len(rows), cols=len(rows[0]), style="Table Grid")
            for i, row in enumerate(rows):
                for cell, words in zip(made.rows[i].cells, row, strict=True):
                    office.write(cell, words, i == 0)
            continue
        for line in lines:
            if first:
                document.add_heading(line, 0)
            else:
                office.lines(document, [line])
            first = False
    office.save(document, path)
    write_gold(path.stem, [])


def as_html(name: str, path: Path) -> None:
    out = ['<!DOCTYPE html><html><head><meta charset="utf-8"><title>Documento</title></head><body>']
    for kind, lines in blocks(name):
        tag = {"##": "h2", "-": "li", "": "p"}.get(kind, "")
        if kind == "|":
            out.append(
                "<table>"
                + "".join("<tr>" + "".join(f"<td>{html.escape(c)}</td>" for c in r) + "</tr>" for r in row_cells(lines))
                + "</table>"
            )
        else:
            body = "".join(f"<{tag}>{html.escape(x.removeprefix('## ').removeprefix('- '))}</{tag}>" for x in lines)
            out.append(f"<ul>{body}</ul>" if kind == "-" else body)
    path.write_text("\n".join([*out, "</body></html>"]) + "\n", encoding="utf-8")
    write_gold(path.stem, [])


def as_markdown(name: str, path: Path) -> None:
    out: list[str] = []
    for kind, lines in blocks(name):
        if kind == "|":
            out += [lines[0], "|" + "---|" * (lines[0].count("|") - 1), *lines[1:], ""]
        else:
            for line in lines:
                out += [line if out else f"# {line}", ""]
    path.write_text("\n".join(out), encoding="utf-8")
    write_gold(path.stem, [])


def as_sheet(name: str, path: Path) -> None:
    book = Workbook()
    page = book.active
    for kind, lines in blocks(name):
        for row in row_cells(lines) if kind == "|" else [[x.removeprefix("## ")] for x in lines]:
            page.append(row)
    book.properties.created = book.properties.modified = office.THEN
    book.save(path)
    office.settle(path)
    write_gold(path.stem, [])


def empty_word(path: Path) -> None:
    doc = load("plantilla-2020-es")
    document = office.word()
    office.opening(document, doc.one("body"), doc.one("title"), doc.all("intro"))
    for area in doc.areas:
        document.add_heading(f"{area.number}. {area.title}", 1)
        document.add_paragraph(f"Objetivo: {area.objective}")
        made = document.add_table(rows=5, cols=len(doc.columns), style="Table Grid")
        for cell, words in zip(made.rows[0].cells, doc.headers, strict=True):
            office.write(cell, words, True)
        for i in range(1, 5):
            office.write(made.rows[i].cells[0], f"{area.number}.{i}")
    office.save(document, path)
    write_gold(path.stem, [])
    write_document_gold(path.stem, doc)


def empty_pdf(path: Path) -> None:
    doc = load("template-2025-en")
    look = Look("Sans", 10.5, A4, 60, footer="{page}")
    story: list[Flowable] = [
        look.text(doc.one("body"), 11),
        look.text(doc.one("title"), 16, True, 4, 8),
        look.text(doc.one("intro"), after=8),
    ]
    for area in doc.areas:
        story += [
            look.text(f"{area.number}. {area.title}", 12, True, 8, 3),
            look.text(f"Objective: {area.objective}", after=5),
        ]
        rows = [
            [look.cell(h, bold=True) for h in doc.headers],
            *[[look.cell("\u00a0") for _ in doc.headers] for _ in range(4)],
        ]
        story.append(table(rows, [170, 90, 70, 80, 60], look))
    build(path, story, look, doc.one("title"))
    write_gold(path.stem, [])
    write_document_gold(path.stem, doc)


DOCUMENTS = [
    Made("10-1-acta-2019-es", 10, "pdf", "tune", ("es",), "minutes", partial(as_pdf, "acta-2019-es", Look("Times-Roman", 11.5, letter, 70))),
    Made("10-2-agenda-2022-en", 10, "docx", "tune", ("en",), "agenda with a timetable", partial(as_word, "agenda-2022-en")),
    Made("10-3-informe-2016-es", 10, "pdf", "tune", ("es",), "report on the past year, with a table that looks like a plan's", partial(as_pdf, "informe-2016-es", Look("Sans", 10.5, A4, 60))),
    Made("10-4-invoice-2021-en", 10, "pdf", "tune", ("en",), "invoice", partial(as_pdf, "invoice-2021-en", Look("Helvetica", 10, A4, 56))),
    Made("10-5-paper-2018-en", 10, "pdf", "tune", ("en",), "academic paper in two columns", partial(as_pdf, "paper-2018-en", Look("Times-Roman", 12.5, (595, 560), 56, columns=2))),
    Made("10-6-plantilla-2020-es", 10, "docx", "tune", ("es",), "plan whose tables hold codes only: areas, no activities", empty_word),
    Made("10-15-convocatoria-2023-es", 10, "pdf", "tune", ("es",), "call for tenders with a timetable", partial(as_pdf, "convocatoria-2023-es", Look("Sans", 11, A4, 60))),
    Made("10-16-newsletter-2019-en", 10, "html", "tune", ("en",), "newsletter with dates of events", partial(as_html, "newsletter-2019-en")),
    Made("10-7-minutes-2023-en", 10, "docx", "measure", ("en",), "minutes", partial(as_word, "minutes-2023-en")),
    Made("10-8-orden-del-dia-2024-es", 10, "html", "measure", ("es",), "agenda as a numbered list", partial(as_html, "orden-del-dia-2024-es")),
    Made("10-9-annual-report-2020-en", 10, "pdf", "measure", ("en",), "report on the past year, with a table of activities and their status", partial(as_pdf, "annual-report-2020-en", Look("DejaVu", 9.5, A4, 60, footer="{page}"))),
    Made("10-10-presupuesto-2017-es", 10, "xlsx", "measure", ("es",), "budget", partial(as_sheet, "presupuesto-2017-es")),
    Made("10-11-tender-2022-en", 10, "pdf", "measure", ("en",), "call for tenders", partial(as_pdf, "tender-2022-en", Look("Serif", 11, A4, 64))),
    Made("10-12-factura-2015-es", 10, "pdf", "measure", ("es",), "invoice", partial(as_pdf, "factura-2015-es", Look("Helvetica", 10, A4, 50))),
    Made("10-13-articulo-2021-es", 10, "md", "measure", ("es",), "academic paper about work plans", partial(as_markdown, "articulo-2021-es")),
    Made("10-14-template-2025-en", 10, "pdf", "measure", ("en",), "plan whose tables are empty: areas, no activities", empty_pdf),
]  # fmt: skip
