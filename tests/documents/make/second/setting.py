"""Sets running text (`# `, `## `, `* `, `** ` lines and paragraphs) as a file of each format."""

from __future__ import annotations

import html
import re
import tempfile
import textwrap
from pathlib import Path

import docx
import office
from docx.shared import Cm, Pt
from pdf import Look
from pdf import build as build_pdf
from reportlab.platypus import Flowable


def kind_of(line: str) -> tuple[str, str]:
    """(`#`, `##`, `*`, `**` or empty, the words)."""
    mark = re.match(r"(##?|\*\*?) ", line)
    return (mark.group(1), line[mark.end() :]) if mark else ("", line)


def pdf(text: str, path: Path, look: Look, bullet: str = "–") -> None:
    story: list[Flowable] = []
    for mark, words in map(kind_of, filter(None, text.splitlines())):
        if mark == "#":
            story.append(look.text(words, look.size + 5, True, 4, 14, alignment=1))
        elif mark == "##":
            story.append(look.text(words, look.size + 1, True, 11, 5))
        elif mark:
            inset = 18 * len(mark)
            story.append(look.text(f"{bullet} {words}", leftIndent=inset, firstLineIndent=-9, after=3, alignment=4))
        else:
            story.append(look.text(words, alignment=4, after=7))
    build_pdf(path, story, look, kind_of(text.splitlines()[0])[1])


def word(text: str, path: Path, font: str = "Cambria", size: float = 11, bold_headings: bool = False) -> None:
    document = docx.Document()
    document.styles["Normal"].font.name = font
    document.styles["Normal"].font.size = Pt(size)
    for side in ("left_margin", "right_margin"):
        setattr(document.sections[0], side, Cm(2.6))
    for mark, words in map(kind_of, filter(None, text.splitlines())):
        if mark in ("#", "##") and bold_headings:
            document.add_paragraph().add_run(words).bold = True
        elif mark in ("#", "##"):
            document.add_heading(words, 0 if mark == "#" else 1)
        else:
            style = {"": None, "*": "List Bullet", "**": "List Bullet 2"}[mark]
            document.add_paragraph(words, style=style)
    office.save(document, path)


def printed(
    text: str, path: Path, font: str = "Liberation Serif", size: float = 11, bold_headings: bool = True
) -> None:
    """A PDF that LibreOffice prints from Word."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / f"{path.stem}.docx"
        word(text, source, font, size, bold_headings)
        office.convert(source, path)


def markdown(text: str, path: Path, bullet: str = "-") -> None:
    out: list[str] = []
    for mark, words in map(kind_of, filter(None, text.splitlines())):
        if mark.startswith("*"):
            out.append(f"{'    ' * (len(mark) - 1)}{bullet} {words}")
        else:
            out += ["", f"{mark} {words}".strip()]
            if not mark:
                out.append("")
    path.write_text("\n".join(out).strip() + "\n", encoding="utf-8")


def page(text: str, path: Path, lang: str) -> None:
    out = [f'<!doctype html>\n<html lang="{lang}">\n<meta charset="utf-8">']
    depth = 0
    for mark, words in map(kind_of, filter(None, text.splitlines())):
        want = len(mark) if mark.startswith("*") else 0
        while depth < want:
            out.append("<ul>")
            depth += 1
        while depth > want:
            out.append("</ul>")
            depth -= 1
        tag = {"#": "h1", "##": "h3", "": "p", "*": "li", "**": "li"}[mark]
        out.append(f"<{tag}>{html.escape(words, quote=False)}</{tag}>")
    out += ["</ul>"] * depth
    path.write_text("\n".join([*out, "</html>"]) + "\n", encoding="utf-8")


def typed(text: str, path: Path, width: int = 76) -> None:
    """Plain text, wrapped, headings in capitals under a blank line as typists set them."""
    out: list[str] = []
    for mark, words in map(kind_of, filter(None, text.splitlines())):
        if mark in ("#", "##"):
            out += ["", "", words.upper() if mark == "#" else words, ""]
        elif mark:
            inset = "   " * len(mark)
            out += textwrap.wrap(words, width, initial_indent=f"{inset}- ", subsequent_indent=f"{inset}  ")
        else:
            out += ["", *textwrap.wrap(words, width)]
    path.write_text("\n".join(out).strip() + "\n", encoding="utf-8")
