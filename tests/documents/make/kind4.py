"""Kind 4: narrative plans: numberings, labels, boxes, two columns, annexes that repeat, tables that are no activities."""

from __future__ import annotations

import html
import textwrap
from functools import partial
from pathlib import Path

import office
from content import Doc, Group, gold_rows, load, write_document_gold, write_gold
from made import Made
from pdf import A4, Look, Spacer, build, colors, cover, letter, paragraphs, table
from reportlab.platypus import Flowable, PageBreak


def gold(doc: Doc, path: Path, layout: str = "narrative") -> None:
    write_gold(path.stem, gold_rows(doc, layout))
    write_document_gold(path.stem, doc)


def labelled(doc: Doc) -> list[tuple[str, str]]:
    """Columns that are printed as `Label: value`, in the order of the content file."""
    return [(c, h) for c, h in zip(doc.columns, doc.headers, strict=True) if c not in ("code", "activity")]


def grid(look: Look, rows: list[list[str]], widths: list[float]) -> Flowable:
    return table([[look.cell(c, bold=i == 0) for c in r] for i, r in enumerate(rows)], widths, look)


def aduanas(path: Path) -> None:
    """Contents, dated groups with own dates inside, labels on lines of their own; indicator and participant tables."""
    doc = load("aduanas-2022-es")
    look = Look("Serif", 11, A4, 62, header="Plan Anual de Trabajo 2022", footer="- {page} -")
    story: list[Flowable] = [
        look.text(doc.one("body"), 12, alignment=1), look.text(doc.one("title"), 18, True, 60, 60, alignment=1),
        look.text("ÍNDICE", 12, True),
    ]  # fmt: skip
    lines = ["1. ANTECEDENTES", "2. FINALIDAD", "3. ÁREAS DE TRABAJO", *[f"   {a.number}. {a.title}" for a in doc.areas], "4. INDICADORES", "ANEXO. Participantes"]  # fmt: skip
    story += [look.text(f"{x} {'.' * (70 - len(x))} {2 + i // 3}") for i, x in enumerate(lines)]
    story += [PageBreak(), *paragraphs(doc.all("intro"), look)]
    for area in doc.areas:
        story.append(look.text(f"{area.number}. {area.title}", 12.5, True, 12, 4))
        story.append(look.text(f"Objetivo: {area.objective}"))
        group = 0
        for item in area.items:
            if isinstance(item, Group):
                group += 1
                story.append(look.text(f"{area.number}.{group}. {item.text}", 11, True, 6, 3))
                continue
            story.append(look.text(f"{item.get('code')}- {item.get('activity')}.", before=4, after=1))
            story += [
                look.text(f"{h}: {item.get(c)}.", after=1, leftIndent=18) for c, h in labelled(doc) if item.get(c)
            ]
    story.append(look.text("4. INDICADORES", 13, True, 14, 4))
    story.append(grid(look, [["Indicador", "Línea de base 2021", "Meta 2022"], ["Tiempo medio de despacho (horas)", "31", "24"], ["Operadores certificados", "112", "150"], ["Funcionarios formados", "85", "140"]], [220, 110, 110]))  # fmt: skip
    story.append(look.text("ANEXO. Participantes en la Asamblea de Punta del Este", 12, True, 14, 4))
    story.append(grid(look, [["País", "Nombre", "Cargo"], ["Argentina", "María del Valle Sosa", "Directora General"], ["Chile", "Rodrigo Fuenzalida", "Subdirector Técnico"], ["Paraguay", "Liz Benítez", "Coordinadora"], ["Uruguay", "Jorge Etcheverry", "Director Nacional"]], [100, 170, 170]))  # fmt: skip
    build(path, story, look, doc.one("title"))
    gold(doc, path)


def archipelago(path: Path) -> None:
    """Two columns, `(iv)` numbering, activities that run over columns and pages, a budget summary."""
    doc = load("archipelago-2018-en")
    look = Look(
        "Times-Roman",
        12.5,
        letter,
        54,
        header="Islands Civil Registration Partnership",
        footer="Page {page}",
        columns=2,
    )
    story: list[Flowable] = cover(doc, look)
    for area in doc.areas:
        story.append(look.text(f"{area.number}. {area.title}", 13.5, True, 12, 3))
        story.append(look.text(f"Objective: {area.objective}"))
        for item in area.rows:
            story.append(look.text(f"{item.get('code')} {item.get('activity')}.", before=5, after=1))
            story += [look.text(f"<i>{h}:</i> {item.get(c)}.", after=1, leftIndent=14) for c, h in labelled(doc)]
    story.append(look.text("Budget summary", 13.5, True, 12, 4))
    story.append(grid(look, [["Component", "AUD"], ["Registration", "212,000"], ["Identity documents", "168,500"], ["Statistics", "97,300"], ["Total", "477,800"]], [150, 80]))  # fmt: skip
    build(path, story, look, doc.one("title"))
    gold(doc, path)


def fichas(path: Path) -> None:
    """A box an activity: its code and text in the head, label and value below; boxes cut by the end of the page."""
    doc = load("sanidad-2016-es")
    look = Look("Sans", 10.5, A4, 64, footer="Autoridad Sanitaria de las Cuencas — Plan 2016 — {page}")
    story: list[Flowable] = cover(doc, look)
    for area in doc.areas:
        story += [
            look.text(f"{area.number}. {area.title}", 13, True, 12, 3),
            look.text(f"Objetivo: {area.objective}", after=6),
        ]
        for item in area.rows:
            rows: list[list[object]] = [[look.cell(f"<b>{item.get('code')}. {item.get('activity')}</b>"), ""]]
            rows += [[look.cell(h), look.cell(item.get(c))] for c, h in labelled(doc)]
            story += [
                table(rows, [130, 330], look, [("SPAN", (0, 0), (-1, 0))], 1, repeat=False, split_rows=True, pad=5),
                Spacer(1, 10),
            ]
    build(path, story, look, doc.one("title"))
    write_gold(path.stem, gold_rows(doc, "narrative || table"))
    write_document_gold(path.stem, doc)


def libraries(path: Path) -> None:
    """Word, bullets with labelled sub-items; an annex lists the same activities by month: each counts once."""
    doc = load("libraries-2021-en")
    document = office.word("Cambria", 11)
    office.opening(document, doc.one("body"), doc.one("title"), doc.all("intro"))
    for area in doc.areas:
        document.add_heading(f"{area.number}: {area.title}", 2)
        for item in area.rows:
            document.add_paragraph(f"{item.get('activity')}.", style="List Bullet")
            for c, h in labelled(doc):
                document.add_paragraph(f"{h}: {item.get(c)}", style="List Bullet 2")
    document.add_heading("Annex. Activities by date", 1)
    made = document.add_table(rows=1, cols=3, style="Table Grid")
    for cell, words in zip(made.rows[0].cells, ("When", "Activity", "Lead"), strict=True):
        office.write(cell, words, True)
    for row in (r for a in doc.areas for r in a.rows):
        for cell, c in zip(made.add_row().cells, ("date", "activity", "lead"), strict=True):
            office.write(cell, row.get(c))
    office.save(document, path)
    gold(doc, path)


def cooperativas(path: Path) -> None:
    """Plain text with hanging indents and `1.a)`."""
    doc = load("cooperativas-2019-es")
    out = [doc.one("body"), "", doc.one("title"), "", *textwrap.wrap(doc.all("intro")[0], 76), ""]
    for area in doc.areas:
        out += ["", f"{area.number}. {area.title}", *textwrap.wrap(f"Objetivo: {area.objective}", 76), ""]
        for item in area.rows:
            out += textwrap.wrap(f"{item.get('code')} {item.get('activity')}.", 76, subsequent_indent="     ")
            for c, h in labelled(doc):
                out += textwrap.wrap(f"{h}: {item.get(c)}.", 76, initial_indent="     * ", subsequent_indent="       ")
    path.write_text("\n".join(out) + "\n", encoding="utf-8")
    gold(doc, path)


def meteorology(name: str, path: Path) -> None:
    """Every activity is one paragraph: text, then its labels in a row, separated by semicolons."""
    doc = load(name)
    look = Look("Helvetica", 10.5, A4, 70, header="RCMS/OP/2020" if "en" in doc.all("lang") else "", footer="{page}")
    story: list[Flowable] = cover(doc, look, False)
    for area in doc.areas:
        story += [
            look.text(f"{area.number}. {area.title}", 12, True, 12, 3),
            look.text(f"{'Aim' if 'en' in doc.all('lang') else 'Propósito'}: {area.objective}", after=6),
        ]
        for item in area.rows:
            tail = "; ".join(f"{h if i == 0 else h.lower()}: {item.get(c)}" for i, (c, h) in enumerate(labelled(doc)))
            story.append(
                look.text(
                    f"{item.get('code')} {item.get('activity')}. {tail}.", leftIndent=20, firstLineIndent=-14, after=6
                )
            )
    if "en" in doc.all("lang"):
        story += paragraphs(["## Participants in the Committee"], look)
        story.append(
            grid(
                look,
                [
                    ["Service", "Director"],
                    ["Botswana", "T. Molefe"],
                    ["Lesotho", "M. Khoeli"],
                    ["Namibia", "J. Haufiku"],
                ],
                [150, 200],
            )
        )
    build(path, story, look, doc.one("title"))
    gold(doc, path)


def mujeres(name: str, path: Path) -> None:
    """Two columns, bullets, labels in bold, the value after them."""
    doc = load(name)
    look = Look("DejaVu", 10, A4, 50, footer="{page}", columns=2, header=doc.one("body"))
    story: list[Flowable] = cover(doc, look, False)
    for area in doc.areas:
        story.append(look.text(f"{area.number}: {area.title}", 11, True, 12, 4))
        for item in area.rows:
            story.append(look.text(f"• {item.get('activity')}.", leftIndent=10, firstLineIndent=-8, before=4, after=1))
            story += [
                look.text(f"<b>{h}:</b> {item.get(c)}.", after=1, leftIndent=16, size=9) for c, h in labelled(doc)
            ]
    build(path, story, look, doc.one("title"))
    gold(doc, path)


def audit(path: Path) -> None:
    """A box an activity, every line a label and a value, the code and the activity too; boxes cut by the page's end."""
    doc = load("audit-2017-en")
    look = Look(
        "Serif",
        11.5,
        letter,
        66,
        header="Capacity Committee · Annual Action Plan 2017",
        footer="{page}",
        shade="#ffffff",
    )
    story: list[Flowable] = cover(doc, look)
    for area in doc.areas:
        story += [
            look.text(f"{area.number}. {area.title}", 13, True, 12, 3),
            look.text(f"Purpose: {area.objective}", after=6),
        ]
        for item in area.rows:
            rows = [
                [look.cell(h, bold=True), look.cell(item.get(c))]
                for c, h in zip(doc.columns, doc.headers, strict=True)
                if item.get(c)
            ]
            shading = [("BACKGROUND", (0, 0), (0, -1), colors.HexColor("#eeeeee"))]
            story += [table(rows, [120, 350], look, shading, 0, split_rows=True, pad=4), Spacer(1, 9)]
    build(path, story, look, doc.one("title"))
    write_gold(path.stem, gold_rows(doc, "narrative || table"))
    write_document_gold(path.stem, doc)


def vivienda(path: Path) -> None:
    """Word: numbered paragraphs with labels; a budget table before them and a timetable of the same activities after."""
    doc = load("vivienda-2024-es")
    document = office.word("Calibri", 11)
    office.opening(document, doc.one("body"), doc.one("title"), doc.all("intro")[:2], False)
    document.add_paragraph("Cuadro 1. Presupuesto resumido (en dólares)")
    _word_table(document, [["Objetivo", "CAF", "BID", "Países", "Total"], ["Suelo urbano", "120.000", "0", "18.000", "138.000"], ["Barrios", "0", "95.000", "22.000", "117.000"], ["Información", "0", "60.000", "5.000", "65.000"], ["Total", "120.000", "155.000", "45.000", "320.000"]])  # fmt: skip
    office.lines(document, doc.all("intro")[2:], False)
    for area in doc.areas:
        document.add_paragraph().add_run(f"{area.number}. {area.title}").bold = True
        for item in area.rows:
            document.add_paragraph(f"{item.get('code')} {item.get('activity')}")
            for c, h in labelled(doc):
                paragraph = document.add_paragraph()
                paragraph.add_run(f"{h}: ").italic = True
                paragraph.add_run(item.get(c))
    document.add_paragraph().add_run("Anexo. Cronograma").bold = True
    _word_table(
        document,
        [
            ["N.º", "Actividad", "Cronograma"],
            *[[r.get(c) for c in ("code", "activity", "date")] for a in doc.areas for r in a.rows],
        ],
    )
    office.save(document, path)
    gold(doc, path)


def _word_table(document: office.Word, rows: list[list[str]]) -> None:
    made = document.add_table(rows=len(rows), cols=len(rows[0]), style="Table Grid")
    for i, row in enumerate(rows):
        for cell, words in zip(made.rows[i].cells, row, strict=True):
            office.write(cell, words, i == 0)


def museums(path: Path) -> None:
    """HTML: headings, and lists in lists with the labels in bold."""
    doc = load("museums-2015-en")
    out = [
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{doc.one("title")}</title></head><body><main>',
        f"<p>{doc.one('body')}</p><h1>{doc.one('title')}</h1>", *[f"<p>{x}</p>" for x in doc.all("intro")],
    ]  # fmt: skip
    for area in doc.areas:
        out.append(f"<h2>{area.number}. {area.title}</h2>\n<ul>")
        for item in area.rows:
            labels = "".join(f"<li><b>{h}:</b> {html.escape(item.get(c))}</li>" for c, h in labelled(doc))
            out.append(f"<li>{html.escape(item.get('activity'))}<ul>{labels}</ul></li>")
        out.append("</ul>")
    out.append("</main><footer><p>Network of City Museums, 2015</p></footer></body></html>")
    path.write_text("\n".join(out) + "\n", encoding="utf-8")
    gold(doc, path)


def firecode(path: Path) -> None:
    """Every activity starts with the word Activity and its code; the labels stand in a row of their own lines; dated groups."""
    doc = load("firecode-2014-en")
    look = Look("Helvetica", 11, letter, 64, header="JBBI Annual Work Plan 2014", footer="{page}")
    story: list[Flowable] = cover(doc, look)
    for area in doc.areas:
        story += [
            look.text(f"Area {area.number}: {area.title}", 13, True, 12, 3),
            look.text(f"Objective: {area.objective}"),
        ]
        for item in area.items:
            if isinstance(item, Group):
                story.append(look.text(item.text, 11, True, 8, 3))
                continue
            story.append(look.text(f"Activity {item.get('code')} – {item.get('activity')}", before=4, after=1))
            story += [look.text(f"{h}: {item.get(c)}", after=1, leftIndent=24) for c, h in labelled(doc) if item.get(c)]
    build(path, story, look, doc.one("title"))
    for area in doc.areas:
        area.gold["n"] = f"{area.number} || Area {area.number}"
    gold(doc, path)


def pesca(name: str, path: Path) -> None:
    """Two columns, numbers that run on over the areas, labels in a row in one paragraph, separated by full stops."""
    doc = load(name)
    look = Look("Serif", 11.5, (595, 520), 50, header=doc.one("body"), footer="{page}", columns=2)
    story: list[Flowable] = cover(doc, look)
    for area in doc.areas:
        story += [
            look.text(f"{area.number}. {area.title}", 13, True, 12, 3),
            look.text(f"{'Objetivo' if doc.one('lang') == 'es' else 'Objective'}: {area.objective}"),
        ]
        for item in area.rows:
            tail = " ".join(f"<b>{h}:</b> {item.get(c)}." for c, h in labelled(doc))
            story.append(
                look.text(
                    f"{item.get('code')} {item.get('activity')}. {tail}",
                    before=3,
                    after=5,
                    leftIndent=14,
                    firstLineIndent=-14,
                )
            )
    build(path, story, look, doc.one("title"))
    gold(doc, path)


def word_boxes(path: Path) -> None:
    """Word: a box of two columns an activity, number and name are lines of it."""
    doc = load("fichas-2019-es")
    document = office.word("Calibri", 11)
    office.opening(document, doc.one("body"), doc.one("title"), doc.all("intro"))
    for area in doc.areas:
        document.add_heading(f"{area.number}. {area.title}", 1)
        document.add_paragraph(f"Objetivo: {area.objective}")
        for item in area.rows:
            lines = [[h, item.get(c)] for c, h in zip(doc.columns, doc.headers, strict=True) if item.get(c)]
            _word_table(document, lines)
            document.add_paragraph()
    office.save(document, path)
    write_gold(path.stem, gold_rows(doc, "narrative || table"))
    write_document_gold(path.stem, doc)


DOCUMENTS = [
    Made("4-1-aduanas-2022-es", 4, "pdf", "tune", ("es",), "numbering I.1.i, contents page, dated groups with own dates inside, indicators and participants that are no activities", aduanas),
    Made("4-2-archipelago-2018-en", 4, "pdf", "tune", ("en",), "two columns, (iv), activities over columns, a budget table that is none", archipelago),
    Made("4-3-sanidad-2016-es", 4, "pdf", "tune", ("es",), "boxes of labels and values cut by the page, amounts in the value", fichas),
    Made("4-4-libraries-2021-en", 4, "docx", "tune", ("en",), "bullets with labelled sub-items, annex that repeats the activities", libraries),
    Made("4-5-cooperativas-2019-es", 4, "txt", "tune", ("es",), "plain text, 1.a), hanging indents, labels as bullets", cooperativas),
    Made("4-11-firecode-2014-en", 4, "pdf", "tune", ("en",), "the word Activity before the code, dated groups with own dates inside", firecode),
    Made("4-12-pesca-2018-es", 4, "pdf", "tune", ("es",), "two columns, 1) running on over areas, labels in one paragraph", partial(pesca, "pesca-2018-es")),
    Made("4-13-fichas-2019-es", 4, "docx", "tune", ("es",), "Word boxes of labels and values, with place and amount", word_boxes),
    Made("4-6-meteorology-2020-en", 4, "pdf", "measure", ("en",), "a) within lettered areas, labels in a row in the same paragraph", partial(meteorology, "meteorology-2020-en")),
    Made("4-7-mujeres-2023-es", 4, "pdf", "measure", ("es",), "two columns, bullets, bold labels, areas named Línea de acción", partial(mujeres, "mujeres-2023-es")),
    Made("4-8-audit-2017-en", 4, "pdf", "measure", ("en",), "boxes where code and activity are lines too, cut by the page", audit),
    Made("4-9-vivienda-2024-es", 4, "docx", "measure", ("es",), "numbered paragraphs without styles, a budget table before, a timetable that repeats the activities after", vivienda),
    Made("4-10-museums-2015-en", 4, "html", "measure", ("en",), "lists in lists", museums),
    Made("4-14-adultomayor-2021-es", 4, "pdf", "measure", ("es",), "a) within roman areas, labels in a row in the same paragraph", partial(meteorology, "adultomayor-2021-es")),
    Made("4-15-heritagelang-2025-en", 4, "pdf", "measure", ("en",), "two columns, bullets, bold labels, areas named Theme", partial(mujeres, "heritagelang-2025-en")),
    Made("4-16-railways-2019-en", 4, "pdf", "tune", ("en",), "a foreword's heading right before the areas, numbers running on, labels in one paragraph", partial(pesca, "railways-2019-en")),
]  # fmt: skip
