"""Draws blocks of prose as text, Markdown, Word, web page and PDF."""

from __future__ import annotations

import datetime as dt
import html
import io
import subprocess
import tempfile
import textwrap
import zipfile
from collections.abc import Sequence
from pathlib import Path

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer

from eighth.p5_marks import Block


def as_text(
    path: Path, blocks: Sequence[Block], width: int = 76, under: str = "", indent: int = 0, bullet: str = "-",
    head: str = "", page: int = 0, crlf: bool = False,
) -> None:  # fmt: skip
    """`under`: character below headings; `head`: running head that every `page` lines repeats."""
    lines: list[str] = []
    for i, b in enumerate(blocks):
        tight = i and b.kind in {"li", "cover", "end"} and blocks[i - 1].kind == b.kind
        if lines and not tight:
            lines.append("")
        if b.kind in {"title", "cover"}:
            lines += [x.center(width).rstrip() for x in textwrap.wrap(b.text, width - 8)]
        elif b.kind in {"area", "head"}:
            lines += textwrap.wrap(b.text, width, break_on_hyphens=False)
            lines += [under * len(lines[-1])] if under else []
        elif b.kind in {"li", "item"}:
            mark = f"{bullet} " if b.kind == "li" else f"{b.code} "
            lines += textwrap.wrap(b.text, width, initial_indent="  " + mark,
                                   subsequent_indent="  " + " " * len(mark), break_on_hyphens=False)  # fmt: skip
        else:
            lines += textwrap.wrap(b.text, width, initial_indent=" " * indent, break_on_hyphens=False)
    if page:
        out: list[str] = []
        for n in range(0, len(lines), page):
            out += lines[n : n + page]
            if n + page < len(lines):
                out += ["", f"{n // page + 1}".rjust(width), "\f" + head, ""]
        lines = out
    end = "\r\n" if crlf else "\n"
    path.write_bytes((end.join(lines) + end).encode("utf-8"))


def as_markdown(path: Path, blocks: Sequence[Block], wrap: int = 0, level: int = 2, bullet: str = "-") -> None:
    lines: list[str] = []
    for i, b in enumerate(blocks):
        tight = i and b.kind in {"li", "item"} and blocks[i - 1].kind == b.kind
        if lines and not tight:
            lines.append("")
        shown = {
            "title": f"# {b.text}", "cover": f"*{b.text}*", "area": "#" * level + f" {b.text}",
              "head": "#" * level + f" {b.text}",
            "li": f"{bullet} {b.text}", "item": f"{b.code} {b.text}",
        }.get(b.kind, b.text).strip()  # fmt: skip
        lines += (
            textwrap.wrap(shown, wrap, break_on_hyphens=False, break_long_words=False)
            if wrap and b.kind in {"p", "end"}
            else [shown]
        )
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def as_word(
    path: Path, blocks: Sequence[Block], font: str = "Calibri", size: float = 11, header: str = "", footer: str = "",
    styled: bool = True,
) -> None:  # fmt: skip
    """`styled`: headings by Word's styles, else bold paragraphs only."""
    word = Document()
    word.core_properties.created = word.core_properties.modified = dt.datetime(2020, 1, 1)
    word.styles["Normal"].font.name, word.styles["Normal"].font.size = font, Pt(size)
    word.sections[0].header.paragraphs[0].text = header
    word.sections[0].footer.paragraphs[0].text = footer
    for b in blocks:
        if b.kind in {"title", "cover"}:
            p = word.add_paragraph()
            p.alignment = WD_ALIGN_PARAGRAPH.CENTER
            run = p.add_run(b.text)
            run.bold, run.font.size = b.kind == "title", Pt(size + 6 if b.kind == "title" else size)
        elif b.kind in {"area", "head"} and styled:
            word.add_heading(b.text, 1 if b.kind == "area" else 2)
        elif b.kind in {"area", "head"}:
            word.add_paragraph().add_run(b.text).bold = True
        elif b.kind == "li":
            word.add_paragraph(b.text, style="List Bullet")
        elif b.kind == "item":
            word.add_paragraph(f"{b.code}\t{b.text}")
        else:
            word.add_paragraph(b.text)
    packed = io.BytesIO()
    word.save(packed)
    with zipfile.ZipFile(packed) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0)), old.read(name), zipfile.ZIP_DEFLATED)


def as_page(
    path: Path, blocks: Sequence[Block], language: str, css: str = "", nav: Sequence[str] = (), foot: str = "",
    soft: Sequence[str] = (),
) -> None:  # fmt: skip
    """A web page; `nav`: words of the site's menu; `soft`: words with a soft hyphen at `-`."""
    shown: list[str] = []
    tags = {"title": "h1", "cover": "p class='meta'", "area": "h2", "head": "h3", "li": "li", "end": "p class='end'"}
    for i, b in enumerate(blocks):
        tag = tags.get(b.kind, "p")
        before = "<ul>\n" if b.kind == "li" and blocks[i - 1].kind != "li" else ""
        after = "\n</ul>" if b.kind == "li" and (i + 1 == len(blocks) or blocks[i + 1].kind != "li") else ""
        text = html.escape(f"{b.code} {b.text}".strip(), quote=False)
        for word in soft:
            text = text.replace(word.replace("-", ""), word.replace("-", "&shy;"))
        shown.append(f"{before}<{tag}>{text}</{tag.split()[0]}>{after}")
    menu = "".join(f'<li><a href="#">{html.escape(x)}</a></li>' for x in nav)
    title = html.escape(blocks[0].text)
    path.write_text(
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head><meta charset="utf-8"><title>{title}</title>\n'
        f"<style>{css}</style></head>\n<body>\n<nav><ul>{menu}</ul></nav>\n<main>\n"
        + "\n".join(shown) + f"\n</main>\n<footer>{html.escape(foot)}</footer>\n</body></html>\n",
        encoding="utf-8",
    )  # fmt: skip


def as_pdf(path: Path, blocks: Sequence[Block], head: str = "", font: str = "Times-Roman", size: float = 11) -> None:
    """Pages with a running head and numbers."""
    bold = {"Times-Roman": "Times-Bold", "Helvetica": "Helvetica-Bold"}[font]
    body = ParagraphStyle("b", fontName=font, fontSize=size, leading=size * 1.35, alignment=TA_JUSTIFY, spaceAfter=7)
    title = ParagraphStyle("t", body, fontName=bold, fontSize=size + 6, leading=size * 2, alignment=TA_CENTER)
    cover = ParagraphStyle("c", body, alignment=TA_CENTER)
    heading = ParagraphStyle("h", body, fontName=bold, fontSize=size + 1.5, spaceBefore=10, alignment=0)
    item = ParagraphStyle("i", body, leftIndent=18, bulletIndent=6)
    story: list[Paragraph | Spacer] = []
    for b in blocks:
        style = {"title": title, "cover": cover, "area": heading, "head": heading, "li": item, "item": item}.get(
            b.kind, body
        )
        mark = {"li": "•", "item": b.code}.get(b.kind)
        story.append(Paragraph(html.escape(b.text, quote=False), style, bulletText=mark))

    def furniture(canvas: Canvas, _: SimpleDocTemplate) -> None:
        canvas.setFont(font, 8)
        canvas.drawString(72, A4[1] - 40, head)
        canvas.drawRightString(A4[0] - 72, 36, str(canvas.getPageNumber()))

    SimpleDocTemplate(str(path), pagesize=A4, invariant=1, title=blocks[0].text).build(
        story, onFirstPage=furniture, onLaterPages=furniture
    )


def as_office_pdf(path: Path, blocks: Sequence[Block], header: str, footer: str) -> None:
    """A Word document as LibreOffice prints it."""
    with tempfile.TemporaryDirectory() as folder:
        word = Path(folder) / f"{path.stem}.docx"
        as_word(word, blocks, "Liberation Sans", 12, header, footer, styled=False)
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf",
              "--outdir", folder, str(word)],
            check=True, capture_output=True,
        )  # fmt: skip
        path.write_bytes((Path(folder) / f"{path.stem}.pdf").read_bytes())
