"""Narrative plans: numbers, labels, boxes."""

from __future__ import annotations

import textwrap
from itertools import groupby
from pathlib import Path
from typing import Any

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.oxml.parser import OxmlElement
from made import Made
from office import convert, save, word
from reportlab.lib.pagesizes import A4
from reportlab.platypus import BaseDocTemplate, Frame, NextPageTemplate, PageBreak, PageTemplate, Spacer

from fourth.plan import golden, load
from fourth.sheets import cell_text, grid, print_html, style, text

LEVELS = """<w:abstractNum {ns} w:abstractNumId="61"><w:multiLevelType w:val="multilevel"/>
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/><w:lvlJc w:val="left"/>
<w:pPr><w:ind w:left="720" w:hanging="540"/></w:pPr></w:lvl></w:abstractNum>"""


def _numbering(page: Any) -> None:
    root = page.part.numbering_part.element
    root.insert(0, parse_xml(LEVELS.format(ns=nsdecls("w"))))
    root.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="61"><w:abstractNumId w:val="61"/></w:num>'))


def _numbered(page: Any, words: str, level: int) -> None:
    paragraph = page.add_paragraph()
    paragraph.add_run(words).bold = True
    properties, numbers = paragraph._p.get_or_add_pPr(), OxmlElement("w:numPr")
    for tag, value in (("w:ilvl", level), ("w:numId", 61)):
        mark = OxmlElement(tag)
        mark.set(qn("w:val"), str(value))
        numbers.append(mark)
    properties.append(numbers)


def cooperativas(path: Path) -> None:
    plan = load("cooperativas-2021-es")
    page = word("Calibri", 11)
    _numbering(page)
    page.add_heading(plan["body"], 1)
    page.add_heading(plan["title"], 0)
    page.add_paragraph(plan["intro"])
    for area in plan.areas:
        _numbered(page, area.title, 0)
        if area.objective:
            page.add_paragraph(f"Objetivo: {area.objective}")
        for name, rows in groupby(area.rows, lambda r: r["_group"]):
            page.add_paragraph().add_run(name).underline = True
            for r in rows:
                _numbered(page, f"{r['activity']}.", 1)
                paragraph = page.add_paragraph(f"Responsable: {r['lead']}")
                paragraph.add_run().add_break()
                paragraph.add_run(f"Entregable: {r['product']}")
                paragraph.add_run().add_break()
                paragraph.add_run(f"Financiamiento: {r['resources']}")
                if r["_own"]:
                    if r.when.startswith("D"):
                        r.gold["start_date"] += " || 2021-04-01"
                    r.gold["period"] += {"Segundo semestre": " || 2021-H2"}.get(name, "")
                    paragraph.add_run().add_break()
                    paragraph.add_run(f"Plazo: {r['date_text']}")
    golden(path.stem, plan)
    save(page, path)


def transparency(path: Path) -> None:
    plan = load("transparency-2017-en")
    width = (A4[0] - 110) / 2
    document = BaseDocTemplate(str(path), pagesize=A4, invariant=1)
    columns = [Frame(x, A4[1] - 400, width, 350, id=f"c{i}") for i, x in enumerate((45, 65 + width))]
    whole = Frame(45, 50, A4[0] - 90, A4[1] - 100)
    document.addPageTemplates([PageTemplate("two", columns), PageTemplate("one", [whole])])
    body, bold = style("Serif", 9.5, spaceAfter=3), style("Serif-B", 11, spaceBefore=6, spaceAfter=3)
    story: list[Any] = [
        text(plan["body"], body),
        text(plan["title"], style("Serif-B", 14, spaceAfter=5)),
        text(plan["intro"], body),
    ]
    for area in plan.areas:
        story.append(text(f"{area.number} {area.title}", bold))
        for r in area.rows:
            more = f" {r['_details']}" if r["_details"] else ""
            story.append(text(f"{r['code']} {r['activity']}.{more}", body))
            for label, key in (("Output", "product"), ("Lead unit", "lead"), ("Timing", "date_text")):
                story.append(text(f"<i>{label}:</i> {r[key]}", style("Serif", 9.5, leftIndent=14)))
            story.append(Spacer(1, 5))
    story += [NextPageTemplate("one"), PageBreak(), text("Annex I. Activities by lead unit", bold)]
    ordered = sorted(plan.rows, key=lambda r: r["lead"])
    rows = [["Lead unit", "Activity", "Timing"], *([r["lead"], r["activity"], r["date_text"]] for r in ordered)]
    story.append(grid(rows, [120, 270, 110], style("Serif", 9)))
    story.append(text("Annex II. Members of the task teams", bold))
    story.append(
        grid(
            [["Language", "Albania, Chile, Sierra Leone"], ["Audit", "Estonia, Georgia, Ghana"]],
            [120, 270],
            style("Serif", 9),
        )
    )
    document.build(story)
    golden(path.stem, plan)


def riego(path: Path) -> None:
    plan = load("riego-2017-es")
    out = []
    for area in plan.areas:
        out.append(f"<h2>Área {area.number}. {area.title}</h2>")
        for r in area.rows:
            pairs = (("Denominación", "activity"), ("Unidad a cargo", "lead"), ("Producto esperado", "product"))
            pairs += (("Fecha de inicio", "_start"), ("Fecha de término", "_end"), ("Costo estimado", "_money"))
            lines = "".join(f'<tr><td class="l">{n}</td><td>{r[k]}</td></tr>' for n, k in pairs)
            out.append(f'<table><tr><td colspan="2" class="t">ACTIVIDAD N.º {r["code"]}</td></tr>{lines}</table>')
    html = f"""<html><meta charset="utf-8"><style>@page{{size:letter;margin:20mm}}body{{font:11pt "Liberation Serif"}}
table{{border-collapse:collapse;width:100%;margin-bottom:14px}}td{{border:1px solid #000;padding:5px}}.l{{width:32%;background:#f2f2f2}}
.t{{font-weight:bold;background:#cfe2f3}}h1{{font-size:15pt}}h2{{font-size:12pt}}tr{{page-break-inside:avoid}}</style>
<p>{plan["body"]}</p><h1>{plan["title"]}</h1><p>Fichas preparadas por la administración para el año calendario 2017, en pesos.</p>
{"".join(out)}</html>"""
    print_html(html, path)
    for r in plan.rows:
        r.gold["date_text"] = "*"
    golden(path.stem, plan)


def biosphere(path: Path) -> None:
    plan = load("biosphere-2020-en")
    out = [
        f"<!doctype html><html lang=en><head><meta charset=utf-8><title>{plan['title']} | {plan['body']}</title></head><body>"
    ]
    out.append(
        f"<header><nav><ul><li><a href=/>Home</a></li><li><a href=/visit>Visit</a></li></ul></nav></header><main><h1>{plan['title']}</h1>"
    )
    out.append(
        "<p>The Reserve Council works in three fields. Progress is reviewed every quarter.</p><ul style='list-style:none'>"
    )
    for area in plan.areas:
        out.append(f"<li><h3>{area.number}. {area.title}</h3><ul>")
        for r in area.rows:
            facts = (("Who", "lead"), ("Result", "product"), ("When", "date_text"), ("Funding", "resources"))
            lines = "".join(f"<dt>{n}:</dt><dd>{r[k]}</dd>" for n, k in facts)
            out.append(f"<li><strong>{r['activity']}</strong>\n<dl>{lines}</dl></li>")
        out.append("</ul></li>")
    out.append(
        "</ul></main><footer>&copy; 2020 Green Arc Biosphere Reserve. <a href=/cookies>Cookies</a></footer></body></html>"
    )
    path.write_text("\n".join(out), encoding="utf-8")
    golden(path.stem, plan)


def contraloria(path: Path) -> None:
    plan = load("contraloria-2013-es")
    out = [plan["body"], plan["title"], "", *textwrap.wrap(plan["intro"], 76), ""]
    for area in plan.areas:
        out += [f"{area.number}. {area.title}", ""]
        for r in area.rows:
            words = f"{r['code']}.- {r['activity']}. Responsable: {r['lead']}. Producto: {r['product']}. "
            words += f"Plazo: {r['date_text']}. Recursos: {r['resources']}."
            out += [*textwrap.wrap(words, 76, break_on_hyphens=False), ""]
    out += ["Comuníquese y cúmplase.", "", "ÁLVARO MENDOZA PATERNINA", "Contralor Departamental"]
    path.write_bytes("\r\n".join(out).encode("cp1252"))
    golden(path.stem, plan)


def harbours(path: Path) -> None:
    plan = load("harbours-2023-en")
    page = word("Liberation Sans", 11)
    page.add_paragraph(plan["body"])
    page.add_heading(plan["title"], 0)
    page.add_paragraph(
        "Members asked for fewer and clearer actions. Each has a lead, a date and a source of money in brackets."
    )
    for area in plan.areas:
        page.add_heading(f"Aim {area.number}: {area.title}", 2)
        for r in area.rows:
            paragraph = page.add_paragraph()
            paragraph.add_run(f"Action {r['code']} — ").bold = True
            when = "Due" if r.when[0] in "DL" else "When"
            paragraph.add_run(
                f"{r['activity']} (Lead: {r['lead']}; {when}: {r['date_text']}; Funding: {r['resources']})."
            )
            if r["_details"]:
                page.add_paragraph(r["_details"])
    page.add_heading("How we measure success", 2)
    table = page.add_table(rows=3, cols=3)
    table.style = "Table Grid"
    values = (
        ("Measure", "2022", "Target 2023"),
        ("Harbours inspected", "31", "58"),
        ("Oil spills reported", "14", "under 10"),
    )
    for line, row in zip(table.rows, values, strict=True):
        for cell, value in zip(line.cells, row, strict=True):
            cell_text(cell, value)
    source = path.with_suffix(".docx")
    save(page, source)
    convert(source, path)
    source.unlink()
    golden(path.stem, plan)


def _made(stem: str, extension: str, purpose: str, make: Any) -> Made:
    return Made(stem, 4, extension, "fourth", (stem[-2:],), purpose, make)


DOCUMENTS = (
    _made(
        "4-61-cooperativas-2021-es",
        "docx",
        "Word's own numbering 1.a), dated groups, own dates inside, labels after line breaks",
        cooperativas,
    ),
    _made(
        "4-62-transparency-2017-en",
        "pdf",
        "(i) codes that start anew, two columns, an annex that repeats the activities",
        transparency,
    ),
    _made("4-63-riego-2017-es", "pdf", "label and value boxes cut by the page, two date labels", riego),
    _made("4-64-biosphere-2020-en", "html", "no codes, lists in lists, terms as labels, navigation around", biosphere),
    _made(
        "4-65-contraloria-2013-es",
        "txt",
        "cp1252, labels run in one paragraph, I.1.- codes, lower-case values",
        contraloria,
    ),
    _made(
        "4-66-harbours-2023-en",
        "pdf",
        "labels in brackets after the sentence, a following sentence, a table of measures",
        harbours,
    ),
)
