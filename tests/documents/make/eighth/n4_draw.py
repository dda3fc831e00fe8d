"""One small markup, three ways to put it on paper.

Lines: `#1 ` `#2 ` `#3 ` headings, `@ ` centred, `- ` bullet, `o ` second level, `> ` indented, `| a | b` table row,
`~` page break, else a paragraph. Inside a line `**bold**`, `__underlined__`, and `\\t` for a tab.
"""

from __future__ import annotations

import datetime as dt
import html
import re
import shutil
import subprocess
import tempfile
import zipfile
from pathlib import Path

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.shared import Cm, Pt
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageBreak, PageTemplate, Paragraph, Spacer, Table

MARKS = ("#1 ", "#2 ", "#3 ", "@ ", "- ", "o ", "> ", "| ")
Block = tuple[str, str]


def blocks(text: str) -> list[Block]:
    """(mark, words) of each line that is not blank."""
    found: list[Block] = []
    for raw in text.splitlines():
        line = raw.strip(" ").replace("\\t", "\t")
        if not line:
            continue
        mark = next((m for m in MARKS if line.startswith(m)), "")
        found.append(("~", "") if line == "~" else (mark.strip(), line[len(mark) :]))
    return found


def groups(found: list[Block]) -> list[tuple[str, list[str]]]:
    """Table rows that follow each other together, everything else alone."""
    out: list[tuple[str, list[str]]] = []
    for mark, words in found:
        if mark == "|" and out and out[-1][0] == "|":
            out[-1][1].append(words)
        else:
            out.append((mark, [words]))
    return out


def cells(rows: list[str]) -> list[list[str]]:
    return [[c.strip() for c in row.split("|")] for row in rows]


def markup(words: str) -> str:
    """Inline marks as HTML tags."""
    safe = html.escape(words, quote=False).replace("\t", "&nbsp;&nbsp;&nbsp;&nbsp;")
    return re.sub(r"__(.+?)__", r"<u>\1</u>", re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", safe))


def _runs(paragraph: object, words: str) -> None:
    for part in re.split(r"(\*\*.+?\*\*|__.+?__)", words):
        bold, under = part.startswith("**"), part.startswith("__")
        run = paragraph.add_run(part[2:-2] if bold or under else part)  # type: ignore[attr-defined]
        run.bold, run.underline = bold or None, under or None


def to_docx(
    path: Path, text: str, font: str = "Calibri", size: int = 11, head: str = "", foot: str = "", plain: bool = False
) -> None:
    """`plain`: headings are bold paragraphs, bullets are typed, as in a document without styles."""
    document = Document()
    style = document.styles["Normal"]
    style.font.name, style.font.size = font, Pt(size)
    section = document.sections[0]
    if head:
        section.header.paragraphs[0].text = head
    if foot:
        section.footer.paragraphs[0].text = foot
    for mark, lines in groups(blocks(text)):
        _docx_block(document, mark, lines, plain)
    stamp = dt.datetime(2020, 1, 1)
    document.core_properties.created = document.core_properties.modified = stamp
    document.save(str(path))
    _same_bytes(path)


def _same_bytes(path: Path) -> None:
    """Pack again with one fixed time for every part."""
    with zipfile.ZipFile(path) as packed:
        parts = [(name, packed.read(name)) for name in packed.namelist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in parts:
            packed.writestr(zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)


def _docx_block(document: object, mark: str, lines: list[str], plain: bool) -> None:
    add = document.add_paragraph  # type: ignore[attr-defined]
    if mark == "~":
        add().add_run().add_break(WD_BREAK.PAGE)
    elif mark == "|":
        rows = cells(lines)
        table = document.add_table(len(rows), len(rows[0]), style="Table Grid")  # type: ignore[attr-defined]
        for i, row in enumerate(rows):
            for j, words in enumerate(row):
                table.cell(i, j).text = words
        add()
    elif mark.startswith("#"):
        if plain:
            paragraph = add()
            _runs(paragraph, f"**{lines[0]}**")
            paragraph.paragraph_format.space_before = Pt(14)
        else:
            document.add_heading(lines[0], int(mark[1]))  # type: ignore[attr-defined]
    elif mark in "-o" and mark and not plain:
        _runs(add(style="List Bullet" if mark == "-" else "List Bullet 2"), lines[0])
    else:
        bullet = {"-": "•\t", "o": "–\t"}.get(mark, "")
        paragraph = add()
        _runs(paragraph, bullet + lines[0])
        paragraph.paragraph_format.space_after = Pt(3)
        if mark in ("-", ">", "o"):
            paragraph.paragraph_format.left_indent = Cm(2 if mark == "o" else 1)
        if mark == "@":
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER


def to_html(text: str, title: str, css: str = "") -> str:
    out = [f"<html><head><meta charset='utf-8'><title>{html.escape(title)}</title><style>{css}</style></head><body>"]
    for mark, lines in groups(blocks(text)):
        words = markup(lines[0])
        if mark == "~":
            out.append("<p style='page-break-before: always'></p>")
        elif mark == "|":
            rows = "".join("<tr>" + "".join(f"<td>{markup(c)}</td>" for c in row) + "</tr>" for row in cells(lines))
            out.append(f"<table border='1' cellspacing='0' cellpadding='3'>{rows}</table>")
        elif mark.startswith("#"):
            out.append(f"<h{mark[1]}>{words}</h{mark[1]}>")
        elif mark == "@":
            out.append(f"<p style='text-align: center'>{words}</p>")
        elif mark in ("-", "o"):
            out.append(f"<ul><li>{words}</li></ul>" if mark == "-" else f"<ul><ul><li>{words}</li></ul></ul>")
        else:
            out.append(f"<p style='margin-left: 1cm'>{words}</p>" if mark == ">" else f"<p>{words}</p>")
    return "\n".join([*out, "</body></html>"])


def office_pdf(path: Path, source: str, suffix: str, kind: str) -> None:
    """The office suite prints `source` (HTML)."""
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / f"page.{suffix}"
        page.write_text(source, encoding="utf-8")
        command = ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile"]
        subprocess.run([*command, "--convert-to", kind, "--outdir", folder, str(page)], check=True, capture_output=True)
        shutil.copy(Path(folder) / "page.pdf", path)


def to_pdf(
    path: Path, text: str, columns: int = 1, font: str = "Times-Roman", size: float = 10, head: str = "", foot: str = ""
) -> None:
    bold = {"Times-Roman": "Times-Bold"}.get(font, f"{font}-Bold")
    body = ParagraphStyle("body", fontName=font, fontSize=size, leading=size * 1.25, spaceAfter=3)
    margin, gap, (wide, high) = 56, 20, A4

    def page(canvas: Canvas, document: BaseDocTemplate) -> None:
        canvas.setFont(font, 8)
        canvas.drawString(margin, high - 32, head)
        canvas.drawCentredString(wide / 2, 28, foot.replace("#", str(document.page)))

    width = (wide - 2 * margin - gap * (columns - 1)) / columns
    frames = [Frame(margin + i * (width + gap), 50, width, high - 100, 0, 0, 0, 0) for i in range(columns)]
    document = BaseDocTemplate(str(path), pagesize=A4, invariant=1)
    document.addPageTemplates([PageTemplate("page", frames, onPage=page)])
    story: list[Flowable] = []
    for mark, lines in groups(blocks(text)):
        words = markup(lines[0])
        if mark == "~":
            story.append(PageBreak())
        elif mark == "|":
            rows = [[Paragraph(markup(c), body) for c in row] for row in cells(lines)]
            grid = [("GRID", (0, 0), (-1, -1), 0.5, "black"), ("VALIGN", (0, 0), (-1, -1), "TOP")]
            shares = [0.27, 0.73] if len(rows[0]) == 2 else [1 / len(rows[0])] * len(rows[0])
            story += [Table(rows, [width * s for s in shares], style=grid), Spacer(1, 8)]
        elif mark.startswith("#"):
            big = size + 5 - int(mark[1]) * 1.5
            style = ParagraphStyle("h", body, fontName=bold, fontSize=big, leading=big * 1.3, spaceBefore=8)
            story.append(Paragraph(words, style))
        elif mark in ("-", "o", ">"):
            indent = {"-": 14, "o": 28, ">": 14}[mark]
            style = ParagraphStyle("i", body, leftIndent=indent, bulletIndent=indent - 10)
            story.append(Paragraph(words, style, bulletText={"-": "•", "o": "–"}.get(mark)))
        else:
            story.append(Paragraph(words, ParagraphStyle("c", body, alignment=1) if mark == "@" else body))
    document.build(story)
