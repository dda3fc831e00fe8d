"""Draws a plain body of text as txt, Markdown, HTML, DOCX or PDF, and writes the gold rows of prose."""

from __future__ import annotations

import html
import re
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from docx import Document
from docx.shared import Cm, Pt
from fifth.gold import Area, Row, both, by, either, undated, when
from made import Made
from prosekit import NONE, cut, say
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate

__all__ = ["NONE", "Style", "at", "due", "either", "open_date", "plan", "row"]

_ARTICLES = re.compile(r"^(the|a|an|our|its|el|la|los|las|un|una|al|del)\s+", re.IGNORECASE)
_PREPOSITIONS = re.compile(
    r"^(no later than|not later than|at the latest by|in|on|by|before|during|from|at|between|over|until|for|within|"
    r"throughout|en|el|antes del|antes de|hasta el|durante|entre|a más tardar el|a|del|de|para|with|from|to)\s+",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Style:
    """How the text is drawn: width of lines (0: none), font and size, running head, and the page's foot."""

    width: int = 76
    font: str = "Calibri"
    size: float = 11
    head: str = ""
    foot: str = ""
    caps: bool = False
    indent: bool = False


# --- gold -------------------------------------------------------------------------------------------------------------


def _forms(value: str, pattern: re.Pattern[str]) -> str:
    """Each answer, and each without its article or preposition (and then without article)."""
    found: list[str] = []
    for answer in value.split(" || "):
        answer = "" if answer == "∅" else answer
        bare = pattern.sub("", answer)
        found += [answer, bare, _ARTICLES.sub("", bare)]
    return either(*found)


def _dated(found: Row) -> Row:
    return {**found, "date_text": _forms(found["date_text"], _PREPOSITIONS)}


def at(text: str, period: str, start: str = "", end: str = "", also: Sequence[str] = ()) -> Row:
    """A period, or one day or several where `start` (and `end`) are given."""
    return _dated(when(text, period, start, end or start, also))


def due(text: str, day: str, bare: bool = False, first: str = "") -> Row:
    """A deadline; `first`: the first day of a plan year that is no calendar year."""
    found = by(text, day, bare)
    if first:
        found["start_date"] = either(first, *found["start_date"].split(" || "), f"{first[:4]}-01-01")
        spans = [f"{first[:7]}/{day[:7]}", f"{first[:4]}-01/{day[:7]}"]
        found["period"] = either(*spans, *found["period"].split(" || "))
    return _dated(found)


def open_date(year: int, text: str = "") -> Row:
    """Nothing said on time, or a rhythm only."""
    return undated(year, text)


def row(area: Area, patterns: str, date: Row, **more: str) -> Row:
    """One activity; ` // ` separates patterns (see `prosekit.cut`)."""
    first, *others = patterns.split(" // ")
    for name in ("lead", "product", "resources"):
        if name in more:
            more[name] = _forms(more[name], _ARTICLES)
    if "place" in more:
        more["place"] = _forms(more["place"], _PREPOSITIONS)
    found = say(area, first, date, **{"quantity": "*", "product_type": "*", **more})
    answers = [x for p in [first, *others] for x in cut(p).split(" || ")]
    found["activity"] = either(*answers)
    if "∅" in found["resources"]:
        found["resource_bodies"] = "*"
    return found


def plan(
    stem: str, extension: str, purpose: str, title: str, year: int, body: str, rows: Sequence[Row],
    areas: Sequence[Area] = (), style: Style | None = None, **cover: str,
) -> Made:  # fmt: skip
    """One document."""
    language = stem[-2:]

    def make(path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        _DRAW[extension](path, _blocks(body), style or Style(), language)
        both(stem, title, year, language, [(*a, "*", "*") for a in areas], list(rows), **cover)

    return Made(stem, 5, extension, "fourteenth", (language,), purpose, make)


# --- drawing ----------------------------------------------------------------------------------------------------------

Block = tuple[str, str]


def _blocks(body: str) -> list[Block]:
    """Paragraphs between empty lines: `# ` title, `## ` heading, `- ` bullet, `> ` small line, else running text."""
    found: list[Block] = []
    for raw in re.split(r"\n\s*\n", body.strip()):
        text = " ".join(raw.split())
        mark = re.match(r"(##|#|-|>) ", text)
        if mark and mark.group(1) == "-":
            found += [("-", " ".join(x.split())) for x in re.split(r"(?:^|\n)- ", raw.strip()) if x.strip()]
        elif mark:
            found.append((mark.group(1), text[mark.end() :]))
        else:
            found.append(("", text))
    return found


def _txt(path: Path, blocks: list[Block], style: Style, language: str) -> None:
    lines: list[str] = []
    for mark, text in blocks:
        if mark in ("#", "##") and style.caps:
            text = text.upper() if mark == "#" else text
        first, rest = {"-": ("  - ", "    "), "": ("    " if style.indent else "", "")}.get(mark, ("", ""))
        part = [text]
        if style.width:
            part = textwrap.wrap(
                text, style.width, initial_indent=first, subsequent_indent=rest, break_on_hyphens=False
            )
        lines += part
        if mark in ("#", "##") and not style.caps:
            lines.append(("=" if mark == "#" else "-") * max(len(x) for x in part))
        if mark != "-":
            lines.append("")
    text = "\n".join(lines).rstrip() + "\n"
    path.write_text(re.sub(r"(?m)^(  - .*(?:\n    .*)*\n)(?=\S)", r"\1\n", text), encoding="utf-8")


def _md(path: Path, blocks: list[Block], style: Style, language: str) -> None:
    marks = {"#": "# ", "##": "## ", "-": "* ", ">": "*"}
    lines = []
    for mark, text in blocks:
        line = marks.get(mark, "") + text + ("*" if mark == ">" else "")
        lines.append("\n".join(textwrap.wrap(line, style.width)) if style.width and not mark else line)
    path.write_text("\n\n".join(lines) + "\n", encoding="utf-8")


def _html(path: Path, blocks: list[Block], style: Style, language: str) -> None:
    tags = {"#": "h1", "##": "h2", "": "p", ">": "p class='note'", "-": "li"}
    out = ["<!DOCTYPE html>", f'<html lang="{language}"><head><meta charset="utf-8">', f"<title>{style.head}</title>"]
    out += ["<style>body{max-width:44em;margin:auto;font-family:Georgia}.note{font-size:85%}</style></head><body>"]
    if style.head:
        out.append(f"<header><small>{html.escape(style.head)}</small></header>")
    inside = False
    for mark, text in blocks:
        if (mark == "-") != inside:
            out.append("</ul>" if inside else "<ul>")
            inside = mark == "-"
        tag = tags[mark]
        out.append(f"<{tag}>{html.escape(text, quote=False)}</{tag.split()[0]}>")
    out += ["</ul>"] if inside else []
    out += [f"<footer><small>{html.escape(style.foot)}</small></footer>"] if style.foot else []
    path.write_text("\n".join([*out, "</body></html>"]) + "\n", encoding="utf-8")


def _docx(path: Path, blocks: list[Block], style: Style, language: str) -> None:
    doc = Document()
    doc.core_properties.created = doc.core_properties.modified = datetime(2020, 1, 1)
    normal = doc.styles["Normal"]
    normal.font.name, normal.font.size = style.font, Pt(style.size)
    section = doc.sections[0]
    section.left_margin = section.right_margin = Cm(2.6)
    if style.head:
        section.header.paragraphs[0].text = style.head
    if style.foot:
        section.footer.paragraphs[0].text = style.foot
    for mark, text in blocks:
        if mark == "##" and style.caps:
            doc.add_paragraph().add_run(text).bold = True
        elif mark in ("#", "##"):
            doc.add_heading(text, 0 if mark == "#" else 1)
        elif mark == "-":
            doc.add_paragraph(text, style="List Bullet")
        else:
            run = doc.add_paragraph().add_run(text)
            run.italic = mark == ">"
    doc.save(str(path))


def _pdf(path: Path, blocks: list[Block], style: Style, language: str) -> None:
    bold = {"Times-Roman": "Times-Bold", "Helvetica": "Helvetica-Bold"}[style.font]
    base = ParagraphStyle("p", fontName=style.font, fontSize=style.size, leading=style.size * 1.35, spaceAfter=7,
                          alignment=4 if style.indent else 0)  # fmt: skip
    kinds = {
        "#": ParagraphStyle("t", base, fontName=bold, fontSize=style.size + 6, leading=style.size + 10, spaceAfter=12),
        "##": ParagraphStyle("h", base, fontName=bold, spaceBefore=8, keepWithNext=1),
        "-": ParagraphStyle("b", base, leftIndent=18, bulletIndent=6),
        ">": ParagraphStyle("s", base, fontSize=style.size - 2),
        "": base,
    }

    def page(canvas: Canvas, doc: SimpleDocTemplate) -> None:
        canvas.setFont(style.font, 8)
        canvas.drawString(70, 805, style.head)
        canvas.drawCentredString(297, 35, f"{style.foot} {doc.page}".strip())

    story = [Paragraph(html.escape(t), kinds[m], bulletText="\u2022" if m == "-" else None) for m, t in blocks]
    made = SimpleDocTemplate(str(path), pagesize=A4, leftMargin=70, rightMargin=70, topMargin=66, bottomMargin=62,
                             invariant=1)  # fmt: skip
    made.build(story, onFirstPage=page, onLaterPages=page)


_DRAW = {"txt": _txt, "md": _md, "html": _html, "docx": _docx, "pdf": _pdf}
