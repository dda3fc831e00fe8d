"""Ways to draw a document (reportlab, Word, LibreOffice, HTML, plain text, groff) and short names for prose gold."""

from __future__ import annotations

import html as htmllib
import re
import shutil
import subprocess
import tempfile
import textwrap
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from docx import Document
from docx.shared import Pt
from prosekit import NONE, alt, cut, say
from reportlab.lib import colors
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import BaseDocTemplate, Frame, PageBreak, PageTemplate, Paragraph, Spacer, Table

__all__ = ["NONE", "alt", "cut", "say"]
Block = tuple[str, object]


# --- reportlab -------------------------------------------------------------------------------------------------------


def pdf(
    path: Path,
    blocks: Sequence[Block],
    head: str = "",
    foot: str = "{n}",
    font: str = "Times-Roman",
    bold: str = "Times-Bold",
    size: float = 11,
    page: tuple[float, float] = A4,
    margin: float = 68,
    columns: int = 1,
    justify: bool = True,
    first_line: float = 0,
) -> None:
    """Paragraphs, headings and tables on pages with a running head and foot."""

    def decorate(canvas, doc) -> None:
        canvas.setFont(font, 8)
        if head:
            canvas.drawString(margin, page[1] - 34, head)
        if foot:
            canvas.drawCentredString(page[0] / 2, 30, foot.format(n=doc.page))

    gap = 22
    width = (page[0] - 2 * margin - gap * (columns - 1)) / columns
    frames = [
        Frame(margin + i * (width + gap), 50, width, page[1] - 110, leftPadding=0, rightPadding=0, id=f"c{i}")
        for i in range(columns)
    ]
    doc = BaseDocTemplate(str(path), pagesize=page, invariant=1, title="", author="")
    doc.addPageTemplates([PageTemplate("p", frames, onPage=decorate)])
    align = TA_JUSTIFY if justify else TA_LEFT
    p = ParagraphStyle(
        "p", fontName=font, fontSize=size, leading=size * 1.3, alignment=align, spaceAfter=size * 0.6,
        firstLineIndent=first_line,
    )  # fmt: skip
    styles = {
        "p": p,
        "title": ParagraphStyle("t", p, fontName=bold, fontSize=size * 1.5, leading=size * 1.9, alignment=TA_CENTER),
        "sub": ParagraphStyle("s", p, alignment=TA_CENTER, spaceAfter=size),
        "h": ParagraphStyle("h", p, fontName=bold, fontSize=size * 1.15, spaceBefore=size * 0.6, firstLineIndent=0,
                            alignment=TA_LEFT, keepWithNext=1),
        "small": ParagraphStyle("f", p, fontSize=size * 0.78, leading=size, firstLineIndent=0),
        "li": ParagraphStyle("li", p, leftIndent=22, firstLineIndent=-12, spaceAfter=size * 0.3),
        "in": ParagraphStyle("in", p, leftIndent=28, firstLineIndent=0, spaceAfter=size * 0.2, alignment=TA_LEFT),
        "right": ParagraphStyle("r", p, alignment=2, firstLineIndent=0),
    }  # fmt: skip
    story: list[object] = []
    for kind, what in blocks:
        if kind == "table":
            rows = [[Paragraph(str(c), styles["small"]) for c in row] for row in what]  # type: ignore[union-attr]
            made = Table(rows, colWidths=[width / len(rows[0])] * len(rows[0]))
            made.setStyle([("GRID", (0, 0), (-1, -1), 0.4, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP")])
            story += [made, Spacer(1, size)]
        elif kind == "page":
            story.append(PageBreak())
        elif kind == "space":
            story.append(Spacer(1, float(str(what))))
        else:
            story.append(Paragraph(str(what), styles[kind]))
    doc.build(story)


# --- Word and LibreOffice --------------------------------------------------------------------------------------------


def docx(path: Path, blocks: Sequence[Block], font: str = "Calibri", size: float = 11, head: str = "", foot: str = "",
         styles: dict[str, str] | None = None) -> None:  # fmt: skip
    """A Word file; headings with Word's styles unless `styles` names another."""
    names = {"title": "Title", "h": "Heading 1", "li": "List Bullet", **(styles or {})}
    doc = Document()
    doc.styles["Normal"].font.name = font
    doc.styles["Normal"].font.size = Pt(size)
    stamp = datetime(2020, 1, 2, 9, 0)
    doc.core_properties.created = doc.core_properties.modified = stamp
    doc.core_properties.author = ""
    if head:
        doc.sections[0].header.paragraphs[0].text = head
    if foot:
        doc.sections[0].footer.paragraphs[0].text = foot
    for kind, what in blocks:
        if kind == "table":
            rows = [list(r) for r in what]  # type: ignore[union-attr]
            table = doc.add_table(len(rows), len(rows[0]), style="Table Grid")
            for i, row in enumerate(rows):
                for j, cell in enumerate(row):
                    table.cell(i, j).text = str(cell)
        elif kind == "space":
            doc.add_paragraph("")
        else:
            para = doc.add_paragraph(style=names.get(kind, "Normal"))
            if kind == "right":
                para.alignment = 2
            for i, part in enumerate(re.split(r"</?b>", str(what))):
                para.add_run(part).bold = (i % 2 == 1) or (kind == "h" and names["h"] == "Normal") or None
    doc.save(str(path))


def convert(source: Path, path: Path, how: str = "") -> None:
    """LibreOffice turns `source` into a file at `path`."""
    with tempfile.TemporaryDirectory() as folder:
        suffix = path.suffix[1:]
        subprocess.run(
            ["nice", "soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless",
             *(["--infilter=HTML (StarWriter)"] if source.suffix == ".html" else []), "--convert-to",
             f"{suffix}:{how}" if how else suffix, "--outdir", folder, str(source)],
            check=True, capture_output=True,
        )  # fmt: skip
        shutil.copy(Path(folder) / f"{source.stem}.{suffix}", path)


def through(path: Path, suffix: str, write: Callable[[Path], None], how: str = "") -> None:
    """`write` makes a file with that suffix; LibreOffice makes the document at `path` of it."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / f"source.{suffix}"
        write(source)
        convert(source, path, how)


# --- HTML, plain text, groff -----------------------------------------------------------------------------------------


def html(path: Path, blocks: Sequence[Block], title: str, language: str, css: str = "", menu: str = "",
         end: str = "") -> None:  # fmt: skip
    """A page of a site, with its menu and its foot."""
    tags = {"title": "h1", "h": "h2", "h3": "h3", "p": "p", "small": "small", "sub": "p", "right": "p", "in": "p"}
    out, listing = [], False
    for kind, what in blocks:
        if listing and kind != "li":
            out.append("</ul>")
            listing = False
        if kind == "li":
            if not listing:
                out.append("<ul>")
                listing = True
            out.append(f"<li>{what}</li>")
        elif kind == "raw":
            out.append(str(what))
        elif kind == "table":
            rows = "".join("<tr>" + "".join(f"<td>{c}</td>" for c in r) + "</tr>\n" for r in what)  # type: ignore[union-attr]
            out.append(f"<table>\n{rows}</table>")
        elif kind == "space":
            out.append("<br>")
        else:
            out.append(f"<{tags[kind]}>{what}</{tags[kind]}>")
    if listing:
        out.append("</ul>")
    body = "\n".join(out)
    text = (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n<title>{htmllib.escape(title)}'
        f"</title>\n<style>{css}</style>\n</head>\n<body>\n{menu}\n<main>\n{body}\n</main>\n{end}\n</body>\n</html>\n"
    )
    path.write_text(text, encoding="utf-8")


def txt(path: Path, blocks: Sequence[Block], width: int = 76, indent: str = "") -> None:
    """A typed page: wrapped lines, headings underlined."""
    out: list[str] = []
    for kind, what in blocks:
        text = re.sub(r"</?[bi]>", "", str(what))
        if kind == "title":
            out += [text.upper().center(width).rstrip(), ""]
        elif kind == "h":
            out += ["", text, "-" * len(text), ""]
        elif kind == "raw":
            out += [str(what), ""]
        elif kind == "li":
            out += [textwrap.fill(text, width, initial_indent="  - ", subsequent_indent="    "), ""]
        else:
            out += [textwrap.fill(text, width, initial_indent=indent, break_on_hyphens=False), ""]
    path.write_text("\n".join(out), encoding="utf-8")


def groff(path: Path, source: str) -> None:
    """A PDF set by groff and tbl."""
    command = ["groff", "-k", "-t", "-Tps", "-P-pa4"]
    post = subprocess.run(command, input=source.encode(), capture_output=True, check=True)
    with tempfile.TemporaryDirectory() as folder:
        ps = Path(folder) / "a.ps"
        ps.write_bytes(post.stdout)
        subprocess.run(["ps2pdf", str(ps), str(path)], check=True)
