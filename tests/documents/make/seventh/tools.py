"""Ways to write a document: LibreOffice, Word files, PDF pages."""

from __future__ import annotations

import datetime as dt
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from docx import Document
from docx.document import Document as Docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt
from docx.table import Table as DocxTable
from reportlab.lib import colors
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Table, TableStyle


def convert(source: Path, target: Path, kind: str) -> None:
    """LibreOffice makes `target` of `source`; `kind` as its --convert-to wants it."""
    with tempfile.TemporaryDirectory() as folder:
        command = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", kind]
        subprocess.run([*command, "--outdir", folder, str(source)], check=True, capture_output=True, timeout=180)
        made = next(p for p in Path(folder).glob(f"{source.stem}.*") if p.is_file())
        shutil.copyfile(made, target)


def through_office(target: Path, suffix: str, kind: str, write: Callable[[Path], None]) -> None:
    """Written as one format, delivered as another."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / f"{target.stem}.{suffix}"
        write(source)
        convert(source, target, kind)


def word(font: str = "Calibri", size: float = 11) -> Docx:
    """A Word file with fixed dates."""
    doc = Document()
    style = doc.styles["Normal"]
    style.font.name, style.font.size = font, Pt(size)
    style.element.rPr.rFonts.set(qn("w:eastAsia"), font)
    day = dt.datetime(2020, 1, 2)
    doc.core_properties.created = doc.core_properties.modified = day
    doc.core_properties.author = doc.core_properties.last_modified_by = ""
    return doc


def shade(cell: object, fill: str) -> None:
    """Background of a Word cell."""
    mark = OxmlElement("w:shd")
    for key, value in (("w:val", "clear"), ("w:color", "auto"), ("w:fill", fill)):
        mark.set(qn(key), value)
    cell._tc.get_or_add_tcPr().append(mark)


def fill(
    doc: Docx, lines: Sequence[Sequence[str]], style: str = "Table Grid", size: float = 9, bold: int = 1
) -> DocxTable:
    """A Word table of plain cells; the first `bold` rows are its header."""
    made = doc.add_table(rows=0, cols=len(lines[0]), style=style)
    for k, line in enumerate(lines):
        for cell, text in zip(made.add_row().cells, line, strict=True):
            cell.text = ""
            run = cell.paragraphs[0].add_run(text)
            run.font.size, run.bold = Pt(size), k < bold
    return made


def widths(made: DocxTable, sizes: Sequence[float]) -> None:
    """Column widths in points."""
    made.autofit = False
    for column, size in zip(made.columns, sizes, strict=True):
        column.width = Pt(size)
    for row in made.rows:
        for cell, size in zip(row.cells, sizes, strict=True):
            cell.width = Pt(size)


def repeat(made: DocxTable, rows: int = 1) -> None:
    """Header rows repeat on the next page."""
    for row in made.rows[:rows]:
        mark = OxmlElement("w:tblHeader")
        mark.set(qn("w:val"), "true")
        row._tr.get_or_add_trPr().append(mark)


def style(size: float = 9, font: str = "Helvetica", **more: object) -> ParagraphStyle:
    """A paragraph style; `centre`, `justify` and `bold` are switches."""
    if more.pop("bold", False):
        font = {"Helvetica": "Helvetica-Bold", "Times-Roman": "Times-Bold", "Courier": "Courier-Bold"}[font]
    if more.pop("centre", False):
        more["alignment"] = TA_CENTER
    if more.pop("justify", False):
        more["alignment"] = TA_JUSTIFY
    return ParagraphStyle("s", fontName=font, fontSize=size, leading=more.pop("leading", size * 1.2), **more)


def paper(
    path: Path,
    story: list[Flowable],
    size: tuple[float, float] = A4,
    margins: float = 50,
    marks: Callable[[Canvas, SimpleDocTemplate], None] | None = None,
    title: str = "",
) -> None:
    """A PDF of flowables, the same bytes each time."""
    made = SimpleDocTemplate(
        str(path), pagesize=size, leftMargin=margins, rightMargin=margins, topMargin=margins + 10,
        bottomMargin=margins + 10, title=title, invariant=1,
    )  # fmt: skip
    if marks:
        made.build(story, onFirstPage=marks, onLaterPages=marks)
    else:
        made.build(story)


def grid(
    lines: Sequence[Sequence[str]],
    sizes: Sequence[float],
    text: ParagraphStyle,
    head: ParagraphStyle | None = None,
    heads: int = 1,
    more: Sequence[tuple[object, ...]] = (),
    repeated: bool = True,
    ruled: bool = True,
) -> Table:
    """A table of wrapped cells; `more` are further reportlab commands."""
    cells = [
        [Paragraph(c, head if head and k < heads else text) if c else "" for c in line] for k, line in enumerate(lines)
    ]
    rules = [("GRID", (0, 0), (-1, -1), 0.5, colors.black)] if ruled else []
    made = Table(cells, colWidths=sizes, repeatRows=heads if repeated else 0)
    made.setStyle(TableStyle([*rules, ("VALIGN", (0, 0), (-1, -1), "TOP"), *more]))
    return made
