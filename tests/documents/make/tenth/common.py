"""What the documents of the tenth set share: marked sentences, rows of tables and the tools that print them."""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import docx
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt
from fifth.gold import Row, act, by, either, prose, undated, when
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import SimpleDocTemplate

__all__ = [
    "Line", "Row", "act", "by", "cell_fill", "convert", "either", "heading", "marked", "month_row", "new_docx", "pdf",
    "read", "rows_of", "said", "save_docx", "set_widths", "style", "undated", "when",
]  # fmt: skip
STAMP = datetime(2020, 1, 15, 9, 0, 0)


def said(text: str) -> str:
    """`in |May 2015`: the words with and without their beginnings."""
    parts = text.split("|")
    return either(*("".join(parts[i:]) for i in range(len(parts))))


def marked(text: str) -> tuple[str, str]:
    """`In May, |the Unit |will |{publish it}| in Suva|.`: the printed words and the accepted readings of the activity."""
    head, _, rest = text.partition("{")
    core, _, tail = rest.partition("}")
    heads = [h for h in head.split("|") if h]
    tails = [t for t in tail.split("|") if t.strip(" .;")]
    starts = ["".join(heads[i:]) for i in range(len(heads) + 1)]
    return re.sub(r"[{}|]", "", text), prose(starts, core, tails)


Piece = str | tuple[str, Row, dict[str, str]]


def read(blocks: Sequence[tuple]) -> tuple[list[tuple[str, str]], list[Row], list[tuple[str, str]]]:
    """What is printed (style, text), the rows of gold and the areas of running prose.

    Blocks: `("h", printed, number, title)` opens an area, `("H", text)` prints a heading that opens none,
    `("p", piece, …)` a paragraph, `("li", code, piece, …)` an item of a list.
    """
    area = ("", "")
    shown: list[tuple[str, str]] = []
    rows: list[Row] = []
    areas: list[tuple[str, str]] = []
    for kind, *rest in blocks:
        code = ""
        if kind == "h":
            area = (rest[1], rest[2])
            areas.append(area)
            shown.append(("h", rest[0]))
            continue
        if kind == "H":
            shown.append(("H", rest[0]))
            continue
        if kind == "li":
            code, *rest = rest
        words = []
        for piece in rest:
            if isinstance(piece, str):
                words.append(piece)
                continue
            text, date, more = piece
            plain, activity = marked(text)
            words.append(plain)
            full = {"details": "*", **more}
            rows.append(act(area, full.pop("code", code.rstrip(".")), activity, date, "narrative", **full))
        shown.append((kind, " ".join([code, *words]).strip() if kind == "li" else " ".join(words)))
    return shown, rows, areas


@dataclass
class Line:
    """A row of a table as printed, what its date says, and gold that is not simply the cell."""

    cells: list[str]
    date: Row
    more: dict[str, str] = field(default_factory=dict)


def _amount(text: str, decimal: str) -> str:
    found = re.search(r"\d[\d.,  ]*", text)
    if not found:
        return ""
    digits = found.group().strip(" .,")
    digits = digits.replace(".", "").replace(",", ".") if decimal == "," else digits.replace(",", "")
    return re.sub(r"[  ]", "", digits)


def rows_of(
    area: tuple[str, str], columns: Sequence[str], lines: Sequence[Line], decimal: str = ".", layout: str = "table"
) -> list[Row]:
    """Gold of lines: the cells by the meaning of their columns (`-`: a column that gives nothing)."""
    rows = []
    for line in lines:
        values = {c: v for c, v in zip(columns, line.cells, strict=True) if c != "-"}
        date = dict(line.date)
        text = values.pop("date", None)
        if text is not None:
            date["date_text"] = text.rstrip(".")
        if values.get("budget"):
            values["budget"] = _amount(values["budget"], decimal)
        values = {
            k: v.rstrip(". ") if k in ("activity", "product", "lead", "resources") else v for k, v in values.items()
        }
        values.update(line.more)
        rows.append(act(area, values.pop("code", ""), values.pop("activity"), date, layout, **values))
    return rows


def month_row(year: int, months: Sequence[int]) -> Row:
    """The date of marks under months: from the first to the last, and the list."""
    first, last = min(months), max(months)
    row = when("", f"{year}-{first:02}" + (f"/{year}-{last:02}" if last > first else ""))
    return {**row, "date_text": "*", "extra:months": ";".join(map(str, months))}


def style(name: str, size: float, font: str = "Helvetica", **more: object) -> ParagraphStyle:
    """A paragraph style with a leading that fits."""
    return ParagraphStyle(name, fontName=font, fontSize=size, **{"leading": size * 1.22, **more})


def pdf(
    path: Path, title: str, pagesize: tuple[float, float] = A4, margin: float = 56, **more: object
) -> SimpleDocTemplate:
    """A reportlab document with the same bytes on every run."""
    sides = dict.fromkeys(("leftMargin", "rightMargin", "topMargin", "bottomMargin"), margin)
    return SimpleDocTemplate(str(path), pagesize=pagesize, title=title, invariant=1, **{**sides, **more})


def convert(source: Path, target: Path) -> None:
    """LibreOffice writes the source anew in the format of the target's suffix."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to",
             target.suffix[1:], "--outdir", folder, str(source)],
            check=True, capture_output=True, timeout=180,
        )  # fmt: skip
        shutil.copyfile(Path(folder) / f"{source.stem}{target.suffix}", target)


def new_docx(font: str = "Liberation Sans", size: float = 10, landscape: bool = False, margin: float = 2.2) -> Document:
    """An empty document with a font, margins and orientation."""
    doc = docx.Document()
    doc.styles["Normal"].font.name = font
    doc.styles["Normal"].font.size = Pt(size)
    part = doc.sections[0]
    part.page_width, part.page_height = Cm(21), Cm(29.7)
    if landscape:
        part.orientation = WD_ORIENT.LANDSCAPE
        part.page_width, part.page_height = Cm(29.7), Cm(21)
    part.left_margin = part.right_margin = part.top_margin = part.bottom_margin = Cm(margin)
    return doc


def heading(doc: Document, text: str, size: float = 13, bold: bool = True, centre: bool = False) -> None:
    """A line that stands out without a heading style, as most offices type it."""
    paragraph = doc.add_paragraph()
    run = paragraph.add_run(text)
    run.bold, run.font.size = bold, Pt(size)
    if centre:
        paragraph.alignment = 1


def cell_fill(cell: object, colour: str) -> None:
    """Shades a cell of a word table."""
    shade = OxmlElement("w:shd")
    shade.set(qn("w:val"), "clear")
    shade.set(qn("w:fill"), colour)
    cell._tc.get_or_add_tcPr().append(shade)


def save_docx(doc: Document, path: Path, title: str) -> None:
    """Saves with fixed metadata; any suffix other than docx goes through LibreOffice."""
    facts = doc.core_properties
    facts.title, facts.author, facts.created, facts.modified = title, "", STAMP, STAMP
    if path.suffix == ".docx":
        doc.save(str(path))
        return
    with tempfile.TemporaryDirectory() as folder:
        draft = Path(folder) / "draft.docx"
        doc.save(str(draft))
        convert(draft, path)


def set_widths(table: object, widths: Sequence[float]) -> None:
    """Widths in centimetres, in the grid and in each cell (LibreOffice reads the first, Word the second)."""
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)
    for row in table.rows:
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = Cm(width)
