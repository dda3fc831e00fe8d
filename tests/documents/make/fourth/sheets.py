"""Setting: reportlab pages, pages printed by chromium, small Word habits."""

from __future__ import annotations

import re
import subprocess
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt
from docx.table import _Cell
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table

FONTS = Path("/usr/share/fonts/truetype")
for _short, _long in (("Sans", "Sans"), ("Serif", "Serif"), ("Narrow", "SansNarrow"), ("Mono", "Mono")):
    for _face, _file in (("", "Regular"), ("-B", "Bold"), ("-I", "Italic")):
        pdfmetrics.registerFont(TTFont(f"{_short}{_face}", str(FONTS / f"liberation/Liberation{_long}-{_file}.ttf")))
pdfmetrics.registerFont(TTFont("DejaVu", str(FONTS / "dejavu/DejaVuSans.ttf")))
for _short in ("Sans", "Serif", "Narrow"):
    pdfmetrics.registerFontFamily(
        _short, normal=_short, bold=f"{_short}-B", italic=f"{_short}-I", boldItalic=f"{_short}-B"
    )


def style(font: str = "Sans", size: float = 9, lead: float = 1.2, **more: Any) -> ParagraphStyle:
    return ParagraphStyle("s", fontName=font, fontSize=size, leading=size * lead, **more)


def text(words: str, look: ParagraphStyle) -> Paragraph:
    return Paragraph(words.replace("&", "&amp;"), look)


def build(path: Path, story: Sequence[Any], page: tuple[float, float] = A4, margin: float = 50, foot: str = "") -> None:
    """A platypus document; `foot` is printed under each page, `{n}` is its number."""

    def below(canvas: Canvas, document: Any) -> None:
        canvas.setFont("Sans", 7)
        canvas.drawString(margin, 24, foot.replace("{n}", str(document.page)))

    document = SimpleDocTemplate(
        str(path),
        pagesize=page,
        leftMargin=margin,
        rightMargin=margin,
        topMargin=margin,
        bottomMargin=margin,
        invariant=1,
    )
    document.build(list(story), onFirstPage=below, onLaterPages=below)


def grid(
    rows: Sequence[Sequence[Any]],
    widths: Sequence[float],
    look: ParagraphStyle,
    marks: Sequence[tuple[Any, ...]] = (),
    **more: Any,
) -> Table:
    """A ruled table of paragraphs."""
    cells = [[text(c, look) if isinstance(c, str) else c for c in row] for row in rows]
    rules = [("GRID", (0, 0), (-1, -1), 0.5, "#444444"), ("VALIGN", (0, 0), (-1, -1), "TOP")]
    return Table(cells, widths, style=[*rules, *marks], **more)


def print_html(html: str, path: Path) -> None:
    """Chromium prints a page; its dates are made constant."""
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "page.html"
        page.write_text(html, encoding="utf-8")
        out = Path(folder) / "page.pdf"
        command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"]
        command += [f"--user-data-dir={folder}/u", f"--print-to-pdf={out}", page.as_uri()]
        subprocess.run(command, check=True, capture_output=True, timeout=120)
        data = out.read_bytes()
    path.write_bytes(
        re.sub(
            rb"/(Creation|Mod)Date \(D:[^)]*\)",
            lambda m: (b"/" + m[1] + b"Date (D:20200101000000+00'00')").ljust(len(m[0]))[: len(m[0])],
            data,
        )
    )


def cell_text(cell: _Cell, words: str, size: float = 9, bold: bool = False) -> None:
    cell.paragraphs[0].text = ""
    for i, part in enumerate(words.split("\n")):
        paragraph = cell.paragraphs[0] if i == 0 else cell.add_paragraph()
        run = paragraph.add_run(part)
        run.bold, run.font.size = bold, Pt(size)


def fill(cell: _Cell, colour: str) -> None:
    mark = OxmlElement("w:shd")
    mark.set(qn("w:val"), "clear")
    mark.set(qn("w:color"), "auto")
    mark.set(qn("w:fill"), colour)
    cell._tc.get_or_add_tcPr().append(mark)


Setter = Callable[[Path], None]
