"""Draws simple documents (text, Markdown, HTML, Word, PDF) from one light notation, and names for the gold."""

from __future__ import annotations

import html
import subprocess
import tempfile
import textwrap
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Pt
from fifth.gold import Area, Row, both, either, end_of, when
from made import Made
from prosekit import cut
from reportlab.lib.enums import TA_JUSTIFY
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.platypus import Paragraph, SimpleDocTemplate

Block = tuple[str, str]
Draw = Callable[[Path, list[Block]], None]
MARKS = {"# ": "title", "## ": "head", "### ": "sub", "- ": "bullet", "> ": "item", ">> ": "item2", "| ": "right"}


def blocks(text: str) -> list[Block]:
    """Blocks between empty lines; `~ ` keeps the lines of a block; other marks as in MARKS; else a paragraph."""
    found: list[Block] = []
    for part in text.strip().split("\n\n"):
        lines = part.strip("\n").split("\n")
        if lines[0].startswith("~ "):
            found.append(("lines", "\n".join(x.removeprefix("~ ") for x in lines)))
            continue
        for line in lines:
            mark = next((m for m in MARKS if line.startswith(m)), "")
            if mark:
                found.append((MARKS[mark], line.removeprefix(mark)))
            elif line is lines[0]:
                found.append(("text", line.strip()))
            else:
                kind, before = found.pop()
                found.append((kind, f"{before} {line.strip()}"))
    return found


def plain(width: int = 78, heads: str = "upper", indent: int = 0, sign: str = "-") -> Draw:
    """Text. `heads`: upper, under (a line of dashes below), as it is."""

    def draw(path: Path, found: list[Block]) -> None:
        out: list[str] = []
        for i, (kind, text) in enumerate(found):
            if i and found[i - 1][0] in ("bullet", "item", "item2") and kind not in ("bullet", "item", "item2"):
                out.append("")
            if kind == "title":
                out += [text.upper().center(width).rstrip(), ""]
            elif kind in ("head", "sub"):
                text = text.upper() if heads == "upper" and kind == "head" else text
                out += ["", text, *(["-" * len(text)] if heads == "under" else []), ""]
            elif kind == "lines":
                out += [*text.split("\n"), ""]
            elif kind == "right":
                out += [text.rjust(width), ""]
            else:
                deep = {"bullet": 2, "item": 3, "item2": 7}.get(kind, 0)
                first = " " * deep + (f"{sign} " if kind == "bullet" else "") + (" " * indent if kind == "text" else "")
                rest = " " * (deep + (2 if kind == "bullet" else 0))
                out += [*textwrap.wrap(text, width, initial_indent=first, subsequent_indent=rest)]
                out += [] if deep else [""]
        path.write_text("\n".join(out).rstrip() + "\n", encoding="utf-8")

    return draw


def markdown(bullet: str = "-", run_in: bool = False) -> Draw:
    """Markdown. `run_in`: headings of the third rank are bold beginnings of the paragraph below."""

    def draw(path: Path, found: list[Block]) -> None:
        out: list[str] = []
        pending = ""
        for i, (kind, text) in enumerate(found):
            after = found[i + 1][0] if i + 1 < len(found) else ""
            if kind == "sub" and run_in:
                pending = f"**{text}** "
                continue
            mark = {"title": "# ", "head": "## ", "sub": "### ", "bullet": f"{bullet} ", "item2": "    "}.get(kind, "")
            body = "  \n".join(text.split("\n")) if kind == "lines" else text
            out.append(pending + mark + body)
            pending = ""
            if not (kind == after and kind == "bullet"):
                out.append("")
        path.write_text("\n".join(out).rstrip() + "\n", encoding="utf-8")

    return draw


def page(language: str, css: str = "", menu: str = "", foot: str = "") -> Draw:
    """A simple web page."""

    def draw(path: Path, found: list[Block]) -> None:
        title = html.escape(found[0][1])
        out = [
            f'<!DOCTYPE html>\n<html lang="{language}">\n<head><meta charset="utf-8"><title>{title}</title>',
            f"<style>{css}</style></head>\n<body>",
        ]
        out += [f"<nav>{menu}</nav>"] if menu else []
        tags = {"title": "h1", "head": "h2", "sub": "h3", "bullet": "li", "right": "p", "item": "p", "item2": "p"}
        is_listing = False
        for kind, text in found:
            if is_listing != (kind == "bullet"):
                out.append("</ul>" if is_listing else "<ul>")
                is_listing = not is_listing
            body = html.escape(text, quote=False).replace("\n", "<br>\n")
            out.append(f"<{tags.get(kind, 'p')}>{body}</{tags.get(kind, 'p')}>")
        out += ["</ul>"] if is_listing else []
        out += [f"<footer>{foot}</footer>"] if foot else []
        path.write_text("\n".join([*out, "</body>\n</html>\n"]), encoding="utf-8")

    return draw


def word(
    font: str = "Calibri", size: float = 11, heads: str = "style", running: str = "", foot: str = "", indent: float = 0
) -> Draw:
    """Word. `heads`: style (Heading 1), bold (a bold paragraph), caps."""

    def draw(path: Path, found: list[Block]) -> None:
        doc = Document()
        doc.styles["Normal"].font.name = font
        doc.styles["Normal"].font.size = Pt(size)
        doc.sections[0].left_margin = doc.sections[0].right_margin = Cm(2.7)
        doc.sections[0].header.paragraphs[0].text = running
        doc.sections[0].footer.paragraphs[0].text = foot
        for kind, text in found:
            if kind in ("head", "sub") and heads == "style":
                doc.add_heading(text, 1 if kind == "head" else 2)
            elif kind == "title":
                line = doc.add_paragraph()
                line.alignment = WD_ALIGN_PARAGRAPH.CENTER
                run = line.add_run(text)
                run.bold, run.font.size = True, Pt(size + 4)
            elif kind in ("head", "sub"):
                doc.add_paragraph().add_run(text.upper() if heads == "caps" else text).bold = True
            elif kind == "bullet":
                doc.add_paragraph(text, style="List Bullet")
            else:
                line = doc.add_paragraph(text)
                line.paragraph_format.left_indent = Cm({"item": 0.9, "item2": 1.8}.get(kind, 0))
                if kind == "right":
                    line.alignment = WD_ALIGN_PARAGRAPH.RIGHT
                if kind == "text" and indent:
                    line.paragraph_format.first_line_indent = Cm(indent)
                    line.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
        doc.core_properties.created = doc.core_properties.modified = datetime(2020, 1, 1)
        doc.core_properties.author = ""
        doc.save(str(path))

    return draw


def office_pdf(draw_word: Draw) -> Draw:
    """The Word document as the office suite prints it."""

    def draw(path: Path, found: list[Block]) -> None:
        with tempfile.TemporaryDirectory() as folder:
            source = Path(folder) / f"{path.stem}.docx"
            draw_word(source, found)
            command = ["soffice", "--headless", "--convert-to", "pdf", "--outdir", str(path.parent), str(source)]
            subprocess.run(command, check=True, capture_output=True)

    return draw


def sheet(running: str = "") -> Draw:
    """A PDF of one column with a running head and page numbers."""

    def draw(path: Path, found: list[Block]) -> None:
        base = ParagraphStyle("base", fontName="Times-Roman", fontSize=11.5, leading=15, spaceAfter=7)
        body = ParagraphStyle("body", base, alignment=TA_JUSTIFY)
        styles = {
            "title": ParagraphStyle("title", base, fontName="Times-Bold", fontSize=17, leading=21, spaceAfter=14),
            "head": ParagraphStyle("head", base, fontName="Times-Bold", fontSize=13, spaceBefore=8),
            "bullet": ParagraphStyle("bullet", body, leftIndent=18, bulletIndent=6),
            "right": ParagraphStyle("right", base, alignment=2),
            "lines": base,
        }
        flow = [
            Paragraph(
                html.escape(text, quote=False).replace("\n", "<br/>"),
                styles.get(kind, body),
                bulletText="•" if kind == "bullet" else None,
            )
            for kind, text in found
        ]

        def frame(canvas, doc) -> None:  # type: ignore[no-untyped-def]
            canvas.setFont("Times-Italic", 9)
            canvas.drawString(2.5 * cm, 28.3 * cm, running)
            canvas.drawCentredString(10.5 * cm, 1.3 * cm, f"{doc.page}")

        out = SimpleDocTemplate(str(path), pagesize=A4, leftMargin=2.5 * cm, rightMargin=2.5 * cm, invariant=1)
        out.build(flow, onFirstPage=frame, onLaterPages=frame)

    return draw


def maybe(*patterns: str) -> str:
    """Each of the patterns, or nothing."""
    return either(*(x for p in patterns for x in cut(p).split(" || ")), "")


def since(text: str, year: int, month: int) -> Row:
    """From a month onwards."""
    row = when(cut(text), f"{year}-{month:02}/{year}-12")
    row["period"] = either(*row["period"].split(" || "), f"{year}-{month:02}")
    row["end_date"] = either(f"{year}-12-31", end_of(year, month), "")
    return row


def on(text: str, first: str, last: str = "") -> Row:
    """A day, or days of one month."""
    return when(cut(text), first[:7], first, last or first)


def document(
    number: int, name: str, language: str, extension: str, purpose: str, draw: Draw, title: str, text: str,
    areas: Sequence[Sequence[str]], rows: Callable[[], list[Row]], **more: str,
) -> Made:  # fmt: skip
    """`name`: a word and the plan's year, `postal-2020`."""
    stem = f"5-{number}-{name}-{language}"

    def make(path: Path) -> None:
        draw(path, blocks(text))
        both(stem, title, int(name[-4:]), language, areas, rows(), **more)

    return Made(stem, 5, extension, "fifteenth", (language,), purpose, make)


__all__ = [
    "Area", "Row", "document", "markdown", "maybe", "office_pdf", "on", "page", "plain", "sheet", "since", "word",
]  # fmt: skip
