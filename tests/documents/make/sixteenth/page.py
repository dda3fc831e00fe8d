"""Lays out a plan written in a small markup and writes its gold beside it.

Blocks are separated by empty lines: `# ` title, `## ` and `### ` headings, `^` a block that keeps its lines,
`~ ` one item of a list (with its own mark, as printed) a line, `~~ ` an item of the second level; else a paragraph.
"""

from __future__ import annotations

import html
import re
import textwrap
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import docx
from docx.shared import Cm, Pt
from fifth.gold import Area, Row, both, by, either, undated, when
from made import Made
from prosekit import cut, say
from reportlab.lib.pagesizes import A4, letter
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, SimpleDocTemplate

Block = tuple[str, str]


@dataclass(frozen=True)
class Look:
    """How a page looks: `width` of lines in text (0: not wrapped), `heads` of headings, font and size."""

    width: int = 0
    heads: str = "plain"
    font: str = "Calibri"
    size: int = 11
    paper: str = "a4"
    foot: str = ""


def blocks(text: str) -> list[Block]:
    """(mark, words) of each block; lines of a paragraph are joined."""
    found: list[Block] = []
    for block in re.split(r"\n\s*\n", text.strip()):
        if block.startswith("^"):
            found.append(("^", block[1:].strip()))
        elif block.startswith("~"):
            for item in re.split(r"\n(?=~)", block):
                mark, _, words = item.partition(" ")
                found.append((mark, " ".join(words.split())))
        elif block.startswith("#"):
            mark, _, words = block.partition(" ")
            found.append((mark, " ".join(words.split())))
        else:
            found.append(("", " ".join(block.split())))
    return found


def _text(path: Path, parts: Sequence[Block], look: Look) -> None:
    lines: list[str] = []
    before = ""
    for mark, words in parts:
        if lines and not (mark.startswith("~") and before.startswith("~")):
            lines.append("")
        if mark == "^":
            lines += words.split("\n")
        elif mark.startswith("#"):
            shown = words.upper() if look.heads == "upper" or (look.heads == "rule" and mark == "#") else words
            lines += textwrap.wrap(shown, look.width or 200)
            if look.heads in ("rule", "under") and mark != "###":
                lines.append(("=" if mark == "#" else "-") * min(len(shown), look.width or 60))
        else:
            pad = "   " * len(mark)
            hang = pad + "   " if mark else ""
            wrapped = textwrap.wrap(words, look.width, initial_indent=pad, subsequent_indent=hang)
            lines += wrapped if look.width else [pad + words]
        before = mark
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _markdown(path: Path, parts: Sequence[Block], look: Look) -> None:
    out: list[str] = []
    before = ""
    for mark, words in parts:
        if out and not (mark.startswith("~") and before.startswith("~")):
            out.append("")
        if mark == "^":
            out.append("  \n".join(words.split("\n")))
        elif mark.startswith("#"):
            out.append(f"**{words}**" if look.heads == "bold" and mark != "#" else f"{mark} {words}")
        elif mark:
            out.append("    " * (len(mark) - 1) + words)
        else:
            out.append(textwrap.fill(words, look.width) if look.width else words)
        before = mark
    path.write_text("\n".join(out) + "\n", encoding="utf-8")


def _html(path: Path, parts: Sequence[Block], look: Look) -> None:
    title = next(words for mark, words in parts if mark == "#")
    out = ["<!DOCTYPE html>", "<html>", "<head>", '<meta charset="utf-8">', f"<title>{html.escape(title)}</title>"]
    out += ["</head>", "<body>"]
    is_open = False
    for mark, words in parts:
        text = html.escape(words, quote=False)
        is_item = mark.startswith("~") and text.startswith("- ")
        if is_open and not is_item:
            out.append("</ul>")
        if is_item and not is_open:
            out.append("<ul>")
        is_open = is_item
        if mark.startswith("#"):
            level = len(mark)
            out.append(f"<p><strong>{text}</strong></p>" if look.heads == "bold" and level > 1 else
                       f"<h{level}>{text}</h{level}>")  # fmt: skip
        elif is_item:
            out.append(f"<li>{text[2:]}</li>")
        else:
            out.append("<p>" + text.replace("\n", "<br>\n") + "</p>")
    if is_open:
        out.append("</ul>")
    if look.foot:
        out.append(f"<footer>{html.escape(look.foot)}</footer>")
    path.write_text("\n".join([*out, "</body>", "</html>"]) + "\n", encoding="utf-8")


def _same_bytes(path: Path) -> None:
    """Packs an office file again with one fixed date, so that two runs give the same bytes."""
    with zipfile.ZipFile(path) as old:
        parts = [(name, old.read(name)) for name in old.namelist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name, data in parts:
            new.writestr(zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)


def _word(path: Path, parts: Sequence[Block], look: Look) -> None:
    page = docx.Document()
    page.core_properties.created = page.core_properties.modified = datetime(2020, 1, 1)
    page.core_properties.author = page.core_properties.last_modified_by = ""
    page.styles["Normal"].font.name = look.font
    page.styles["Normal"].font.size = Pt(look.size)
    if look.foot:
        page.sections[0].footer.paragraphs[0].text = look.foot
    for mark, words in parts:
        if mark.startswith("#") and look.heads != "bold":
            page.add_heading(words, level=len(mark) - 1)
        elif mark.startswith("#"):
            run = page.add_paragraph().add_run(words)
            run.bold = True
            run.font.size = Pt(look.size + 3) if mark == "#" else None
        elif mark.startswith("~") and words.startswith("- "):
            page.add_paragraph(words[2:], style="List Bullet" if mark == "~" else "List Bullet 2")
        elif mark.startswith("~"):
            page.add_paragraph(words).paragraph_format.left_indent = Cm(0.8 * len(mark))
        else:
            page.add_paragraph(words)
    page.save(str(path))
    _same_bytes(path)


def _pdf(path: Path, parts: Sequence[Block], look: Look) -> None:
    bold = {"Times-Roman": "Times-Bold"}.get(look.font, "Helvetica-Bold")
    font = look.font if look.font != "Calibri" else "Helvetica"
    size = look.size
    body = ParagraphStyle("body", fontName=font, fontSize=size, leading=size * 1.3, spaceAfter=size * 0.7)
    flow = []
    for mark, words in parts:
        text = html.escape(words, quote=False).replace("\n", "<br/>")
        if mark.startswith("#"):
            big = size + (5 if mark == "#" else 1)
            style = ParagraphStyle("h", parent=body, fontName=bold, fontSize=big, leading=big * 1.25, spaceBefore=6)
        elif mark.startswith("~"):
            left = 16 * len(mark)
            style = ParagraphStyle("i", parent=body, leftIndent=left + 12, firstLineIndent=-12, spaceAfter=3)
            text = text.replace("- ", "\u2022 ", 1) if text.startswith("- ") else text
        else:
            style = body
        flow.append(Paragraph(text, style))

    def feet(canvas, page) -> None:
        canvas.setFont(font, 8)
        canvas.drawCentredString(page.pagesize[0] / 2, 30, f"{look.foot}  {canvas.getPageNumber()}".strip())

    paper = A4 if look.paper == "a4" else letter
    SimpleDocTemplate(str(path), pagesize=paper, leftMargin=68, rightMargin=68, topMargin=64, bottomMargin=60,
                      title=parts[0][1], invariant=1).build(flow, onFirstPage=feet, onLaterPages=feet)  # fmt: skip


_WRITERS = {"txt": _text, "md": _markdown, "html": _html, "docx": _word, "pdf": _pdf}


def plan(
    stem: str, extension: str, text: str, rows: list[Row], areas: Sequence[Area], purpose: str,
    look: Look | None = None, **facts: str,
) -> Made:  # fmt: skip
    """One document; year and language are in its stem, its title is the line `# `."""
    year, language = int(stem.split("-")[-2]), stem.split("-")[-1]
    parts = blocks(text)
    title = facts.pop("title", next(words for mark, words in parts if mark == "#"))

    def make(path: Path) -> None:
        _WRITERS[extension](path, parts, look or Look())
        both(stem, title, year, language, [(n, t, "*", "*") for n, t in areas], rows, **facts)

    return Made(stem, 5, extension, "sixteenth", (language,), purpose, make)


def at(text: str, period: str, start: str = "", end: str = "") -> Row:
    """A period, or days; in `text`, `{x}` may be left out."""
    return when(cut(text), period, start, end)


def till(text: str, day: str) -> Row:
    """A deadline."""
    return by(cut(text), day)


def loose(year: int, text: str = "") -> Row:
    """No date, or a rhythm only."""
    return undated(year, cut(text) if text else "")


def do(area: Area, pattern: str, date: Row, code: str = "", quantity: str = "*", money: str = "", **more: str) -> Row:
    """One activity; lead, product, resources and place are patterns. `money`: `25000 USD`, told in a sentence."""
    given = {k: cut(v) for k, v in more.items()}
    if code:
        given["code"] = code
    row = say(area, pattern, date, quantity=quantity, **given)
    for words, found in (("product", "product_type"), ("resources", "resource_bodies"), ("lead", "lead_bodies")):
        if row[words]:
            row[found] = "*"
    if money:
        amount, currency = money.split()
        row["budget"], row["currency"] = either(amount, ""), either(currency, "")
        row["resources"] = row["resources"] or "*"
        row["resource_bodies"] = "*"
    return row
