"""Drawing: pages with reportlab, Word files with python-docx, conversion by LibreOffice."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt
from openpyxl.worksheet.properties import PageSetupProperties
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table

Style = list[tuple[Any, ...]]


def p(text: str, size: float = 8.5, font: str = "Helvetica", **more: Any) -> Paragraph:
    bold = {"Helvetica": "Helvetica-Bold", "Times-Roman": "Times-Bold"}
    if more.pop("bold", False):
        font = bold[font]
    return Paragraph(text, ParagraphStyle("x", fontName=font, fontSize=size, leading=size * 1.22, **more))


def grid(
    rows: Sequence[Sequence[Any]], widths: Sequence[float], style: Style | None = None, size: float = 8,
    font: str = "Helvetica", head: int = 1, repeat: int | None = None, lines: Any = colors.black, pad: float = 3,
    **more: Any,
) -> Table:  # fmt: skip
    """Widths in millimetres; the first `head` rows are bold."""
    made = [
        [p(c, size, font, bold=i < head) if isinstance(c, str) and c else c for c in row] for i, row in enumerate(rows)
    ]
    base: Style = [("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), pad)]
    base += [("BOTTOMPADDING", (0, 0), (-1, -1), pad), ("LEFTPADDING", (0, 0), (-1, -1), 3)]
    if lines is not None:
        base.append(("GRID", (0, 0), (-1, -1), 0.5, lines))
    repeat = head if repeat is None else repeat
    return Table(made, [w * mm for w in widths], repeatRows=repeat, style=base + (style or []), **more)


def pdf(
    path: Path, story: list[Any], wide: bool = False, top: str = "", foot: str = "", size: tuple[float, float] = A4,
    margin: float = 18,
) -> None:  # fmt: skip
    """`foot` may hold {n}, the page's number."""

    def dress(canvas: Canvas, _: Any) -> None:
        width, height = canvas._pagesize
        canvas.setFont("Helvetica", 7)
        canvas.drawString(margin * mm, height - 9 * mm, top)
        canvas.drawRightString(width - margin * mm, 8 * mm, foot.format(n=canvas.getPageNumber()))

    page = landscape(size) if wide else size
    doc = SimpleDocTemplate(
        str(path), pagesize=page, leftMargin=margin * mm, rightMargin=margin * mm, topMargin=16 * mm,
        bottomMargin=16 * mm, invariant=1,
    )  # fmt: skip
    doc.build(story, onFirstPage=dress, onLaterPages=dress)


def spans(lines: Sequence[Any], columns: Sequence[int], first: int) -> Style:
    """Vertical spans of the columns whose cells repeat the one above."""
    style: Style = []
    for c in columns:
        start = None
        for i, line in enumerate([*lines, None]):
            goes_on = line is not None and line.kind == "row" and line.merged[c]
            if not goes_on:
                if start is not None and i - start > 1:
                    style.append(("SPAN", (c, first + start), (c, first + i - 1)))
                start = i
    return style


def convert(source: Path, target: Path, how: str = "") -> None:
    """By LibreOffice, with a profile of its own."""
    with tempfile.TemporaryDirectory() as work:
        command = [
            "nice",
            "soffice",
            f"-env:UserInstallation=file://{tempfile.gettempdir()}/sixth-profile",
            "--headless",
        ]
        if source.suffix == ".html":
            command.append("--infilter=HTML (StarWriter)")
        command += ["--convert-to", how or target.suffix[1:], "--outdir", work, str(source)]
        subprocess.run(command, check=True, capture_output=True, timeout=180)
        shutil.move(Path(work) / f"{source.stem}{target.suffix}", target)


def through(target: Path, extension: str, write: Any, how: str = "") -> None:
    """Writes a file of another format first and converts it."""
    with tempfile.TemporaryDirectory() as work:
        first = Path(work) / f"{target.stem}.{extension}"
        write(first)
        convert(first, target, how)


def word(font: str = "Calibri", size: float = 10, wide: bool = False, top: str = "", foot: str = "") -> Any:
    doc = Document()
    doc.styles["Normal"].font.name = font
    doc.styles["Normal"].font.size = Pt(size)
    section = doc.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    if wide:
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = Cm(29.7), Cm(21)
    section.left_margin = section.right_margin = Cm(2)
    section.header.paragraphs[0].text = top
    section.footer.paragraphs[0].text = foot
    return doc


def shade(cell: Any, color: str) -> None:
    mark = OxmlElement("w:shd")
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", color)):
        mark.set(qn(f"w:{name}"), value)
    cell._tc.get_or_add_tcPr().append(mark)


def put(cell: Any, text: str, bold: bool = False, size: float = 9) -> None:
    cell.text = ""
    for i, part in enumerate(text.split("\n")):
        paragraph = cell.paragraphs[0] if i == 0 else cell.add_paragraph()
        run = paragraph.add_run(part)
        run.bold, run.font.size = bold, Pt(size)
        paragraph.paragraph_format.space_after = Pt(1)


def word_table(doc: Any, rows: Sequence[Sequence[str]], widths: Sequence[float], head: int = 1, size: float = 9) -> Any:
    """A ruled table; a row of one cell is a band over all columns; `None` merges with the cell above. Widths in cm."""
    table = doc.add_table(len(rows), len(widths))
    table.style = "Table Grid"
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)
    for i, row in enumerate(rows):
        cells = table.rows[i].cells
        for cell, width in zip(cells, widths, strict=True):
            cell.width = Cm(width)
        if len(row) == 1:
            put(cells[0].merge(cells[-1]), row[0], True, size)
            shade(table.rows[i].cells[0], "D9E2F3")
            continue
        for c, text in enumerate(row):
            if text is None:
                table.cell(i - 1, c).merge(cells[c])
            else:
                put(cells[c], text, i < head, size)
    return table


def fit(book: Any) -> None:
    """Every sheet is printed on pages of one width; the file's dates are fixed."""
    for sheet in book.worksheets:
        sheet.page_setup.orientation = "landscape"
        sheet.page_setup.fitToHeight = 0
        sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    book.properties.created = book.properties.modified = datetime(2020, 1, 2, 3, 4, 5)
