"""Drawing helpers and gold rows of the twelfth set."""

from __future__ import annotations

import re
import subprocess
import tempfile
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt
from fifth.gold import Area, Row, act
from reportlab.lib import colors
from reportlab.lib.enums import TA_CENTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

PLAIN = ("product", "resources", "lead", "place", "details")


def line(cols: str, area: Area, cells: str, date: Row, layout: str = "table", **over: str) -> Row:
    """Gold of one printed row: `cols` and `cells` are split at ` | `; `date`, `budget` and `-` come from elsewhere."""
    names, values = cols.split(" | "), cut_cells(cells)
    if len(names) != len(values):
        raise ValueError(f"{len(names)} names, {len(values)} cells: {cells}")
    printed = dict(zip(names, values, strict=True))
    more = {k: v for k, v in printed.items() if k in PLAIN or k.startswith("extra:")}
    return act(area, printed.get("code", ""), printed["activity"], date, layout=layout, **{**more, **over})


def cut_cells(cells: str) -> list[str]:
    """The printed cells of one row."""
    return [c.strip() for c in cells.split("|")]


def style(font: str = "Helvetica", size: float = 8.5, lead: float = 0, **more: Any) -> ParagraphStyle:
    """A paragraph style."""
    return ParagraphStyle("s", fontName=font, fontSize=size, leading=lead or size * 1.22, **more)


def cells(row: Sequence[str], look: ParagraphStyle) -> list[Any]:
    """Words of a row as paragraphs."""
    return [Paragraph(c, look) if c else "" for c in row]


def ruled(data: list[list[Any]], widths: Sequence[float], commands: Sequence[Any] = (), **more: Any) -> Table:
    """A table with all its rules."""
    base = [
        ("GRID", (0, 0), (-1, -1), 0.5, colors.black),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 3),
        ("RIGHTPADDING", (0, 0), (-1, -1), 3),
        ("TOPPADDING", (0, 0), (-1, -1), 2),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
    ]
    return Table(data, colWidths=list(widths), style=TableStyle([*base, *commands]), **more)


def pdf(
    path: Path,
    story: list[Any],
    page: tuple[float, float],
    head: str = "",
    foot: str = "",
    margin: float = 45,
    **more: Any,
) -> None:
    """A paged document with a running head and foot (`%d` is the page)."""

    def furniture(canvas: Any, doc: Any) -> None:
        canvas.saveState()
        canvas.setFont("Helvetica", 7)
        canvas.drawString(margin, page[1] - 26, head)
        canvas.drawRightString(page[0] - margin, 22, foot.replace("%d", str(doc.page)))
        canvas.restoreState()

    made = SimpleDocTemplate(
        str(path), pagesize=page, leftMargin=margin, rightMargin=margin, topMargin=margin, bottomMargin=margin,
        invariant=1, **more,
    )  # fmt: skip
    made.build(story, onFirstPage=furniture, onLaterPages=furniture)


def gap(points: float = 6) -> Spacer:
    """White space."""
    return Spacer(1, points)


def centred(text: str, font: str = "Helvetica-Bold", size: float = 13) -> Paragraph:
    """A centred line."""
    return Paragraph(text, style(font, size, alignment=TA_CENTER, spaceAfter=4))


# --- office files ----------------------------------------------------------------------------------------------------


def new_docx(font: str = "Calibri", size: float = 10) -> Any:
    """An empty document."""
    doc = Document()
    normal = doc.styles["Normal"]
    normal.font.name, normal.font.size = font, Pt(size)
    normal.paragraph_format.space_after = Pt(4)
    return doc


def shade(cell: Any, fill: str) -> None:
    """Background of a cell."""
    mark = OxmlElement("w:shd")
    mark.set(qn("w:val"), "clear")
    mark.set(qn("w:color"), "auto")
    mark.set(qn("w:fill"), fill)
    cell._tc.get_or_add_tcPr().append(mark)


def put(cell: Any, text: str, bold: bool = False, size: float = 8.5) -> None:
    """Words of a cell; line ends are paragraphs."""
    first, *rest = text.split("\n")
    for i, words in enumerate([first, *rest]):
        para = cell.paragraphs[0] if i == 0 else cell.add_paragraph()
        para.paragraph_format.space_after = Pt(0)
        run = para.add_run(words)
        run.bold, run.font.size = bold, Pt(size)


def fill_row(table: Any, values: Sequence[str], bold: bool = False, size: float = 8.5) -> Any:
    """A further row."""
    row = table.add_row()
    for cell, text in zip(row.cells, values, strict=True):
        put(cell, text, bold, size)
    return row


def wide_row(table: Any, text: str, fill: str = "", size: float = 8.5) -> None:
    """A further row of one merged cell."""
    row = table.add_row()
    cell = row.cells[0].merge(row.cells[-1])
    put(cell, text, True, size)
    if fill:
        shade(cell, fill)


def freeze(path: Path) -> None:
    """The same bytes on every run."""
    with zipfile.ZipFile(path) as packed:
        parts = [(i.filename, packed.read(i.filename)) for i in packed.infolist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in parts:
            if name == "docProps/core.xml":
                data = re.sub(rb"\d{4}-\d\d-\d\dT[\d:]+Z", b"2020-01-01T00:00:00Z", data)
            packed.writestr(zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0)), data)


def save_docx(doc: Any, path: Path) -> None:
    """Write a document whose bytes do not change."""
    doc.save(path)
    freeze(path)


def convert(write: Callable[[Path], None], source: str, path: Path, options: str = "") -> None:
    """Write with `write` a file of the `source` extension and have the office convert it to the path."""
    with tempfile.TemporaryDirectory() as folder:
        inner = Path(folder) / f"{path.stem}.{source}"
        write(inner)
        target = path.suffix[1:] + options
        reader = ["--infilter=HTML (StarWriter)"] if source == "html" else []
        subprocess.run(
            ["soffice", *reader, f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", target,
             "--outdir", f"{folder}/out", str(inner)],
            check=True, capture_output=True,
        )  # fmt: skip
        path.write_bytes((Path(folder) / "out" / path.name).read_bytes())
