"""Prose."""

from __future__ import annotations

import textwrap
from pathlib import Path
from typing import Any

from made import Made
from office import convert, save, word
from reportlab.lib.pagesizes import LETTER

from fourth.plan import golden
from fourth.prose import load_prose
from fourth.sheets import build, print_html, style, text


def leche(path: Path) -> None:
    prose = load_prose("leche-2019-es")
    page = word("Calibri", 11)
    page.add_paragraph(prose.plan["body"])
    page.add_heading(prose.plan["title"], 0)
    for kind, words in prose.blocks:
        if kind == "heading":
            page.add_heading(words.replace(" | ", ". "), 2)
        else:
            page.add_paragraph(words)
    golden(path.stem, prose.plan)
    save(page, path)


def river(path: Path) -> None:
    prose = load_prose("river-2016-en")
    body, bold = style("Serif", 11, 1.3, spaceAfter=7, alignment=4), style("Serif-B", 11, spaceAfter=6, spaceBefore=8)
    story = [text(prose.plan["body"].upper(), bold), text(prose.plan["title"], style("Serif-B", 14, spaceAfter=10))]
    story += [
        text(w.replace(" | ", ". ") if k == "heading" else w, bold if k == "heading" else body) for k, w in prose.blocks
    ]
    build(path, story, LETTER, 80, "ORC/XIX/Doc.4    {n}")
    golden(path.stem, prose.plan)


def barrios(path: Path) -> None:
    prose = load_prose("barrios-2023-es")
    out = [
        f"<!doctype html><html lang=es><meta charset=utf-8><title>{prose.plan['title']}</title><body><div class=top>{prose.plan['body']}</div>"
    ]
    out.append(f"<h1>{prose.plan['title']}</h1>")
    open_list = False
    for kind, words in prose.blocks:
        if open_list and kind != "item":
            out.append("</ul>")
        if not open_list and kind == "item":
            out.append("<ul>")
        open_list = kind == "item"
        tag = {"heading": "h2", "item": "li", "text": "p"}[kind]
        out.append(f"<{tag}>{words.split(' | ')[-1] if kind == 'heading' else words}</{tag}>")
    out.append("<p class=foot>Compartir en redes · Imprimir · Volver al inicio</p></body></html>")
    path.write_text("\n".join(out), encoding="utf-8")
    golden(path.stem, prose.plan)


def lighthouse(path: Path) -> None:
    prose = load_prose("lighthouse-2022-en")
    out = [prose.plan["body"], prose.plan["title"], "=" * len(prose.plan["title"]), ""]
    for kind, words in prose.blocks:
        if kind == "heading":
            out += [words.split(" | ")[1].upper(), ""]
        elif kind == "item":
            out += [*textwrap.wrap(words, 68, initial_indent="  * ", subsequent_indent="    "), ""]
        else:
            out += [*textwrap.wrap(words, 72), ""]
    path.write_text("\n".join(out), encoding="utf-8")
    for area in prose.plan.areas:
        area.gold["title"] += f" || {area.gold['title'].upper()}"
    golden(path.stem, prose.plan)


def sismo(path: Path) -> None:
    prose = load_prose("sismo-2014-es")
    page = word("Liberation Serif", 11)
    page.add_paragraph(prose.plan["body"])
    page.add_paragraph().add_run(prose.plan["title"]).bold = True
    for kind, words in prose.blocks:
        paragraph = page.add_paragraph()
        paragraph.add_run(words.replace(" | ", ") ")).italic = kind == "heading"
    source = path.with_suffix(".docx")
    save(page, source)
    convert(source, path)
    source.unlink()
    golden(path.stem, prose.plan)


def mediation(path: Path) -> None:
    prose = load_prose("mediation-2024-en")
    blocks = [f"<h2>{w.replace(' | ', '. ')}</h2>" if k == "heading" else f"<p>{w}</p>" for k, w in prose.blocks]
    print_html(
        f"""<html><meta charset="utf-8"><style>@page{{size:A5;margin:15mm}}body{{font:10pt "Liberation Sans"}}
h1{{font-size:15pt;color:#225}}h2{{font-size:11pt;color:#225}}.b{{column-count:2;column-gap:8mm;text-align:justify}}</style>
<p>{prose.plan["body"]}</p><h1>{prose.plan["title"]}</h1><div class="b">{"".join(blocks)}</div></html>""",
        path,
    )
    golden(path.stem, prose.plan)


def _made(stem: str, extension: str, purpose: str, make: Any) -> Made:
    return Made(stem, 5, extension, "fourth", (stem[-2:],), purpose, make)


DOCUMENTS = (
    _made(
        "5-61-leche-2019-es", "docx", "future tense, time first, two in a paragraph, last year's work, a denial", leche
    ),
    _made("5-62-river-2016-en", "pdf", "numbered paragraphs, passives, a maybe, money in the next sentence", river),
    _made(
        "5-63-barrios-2023-es",
        "html",
        "a list that takes its lead from the sentence above, `the same`, a request",
        barrios,
    ),
    _made(
        "5-64-lighthouse-2022-en",
        "txt",
        "wrapped lines, `the X leads`, verbs in a list, a denial, next year's matter",
        lighthouse,
    ),
    _made(
        "5-65-sismo-2014-es", "pdf", "two leads, `with it` back to the sentence before, a fortnight, a denial", sismo
    ),
    _made(
        "5-66-mediation-2024-en",
        "pdf",
        "two columns on a small page, passives, `we`, a proposal not approved",
        mediation,
    ),
)
