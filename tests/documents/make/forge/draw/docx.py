"""Word documents with python-docx, their bytes the same on every run."""

from __future__ import annotations

import datetime
import io
import re
import zipfile
from pathlib import Path

from docx import Document as Word
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt

from ..choices import Choices
from ..ir import Break, Document, Sheet, Table, Words

DAY = datetime.datetime(2020, 1, 2, 3, 4, 5)


def settle(data: bytes, path: Path) -> None:
    """Writes a zip again with fixed times."""
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            info = zipfile.ZipInfo(name, (2020, 1, 2, 3, 4, 4))
            info.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(info, old.read(name))


def draw(doc: Document, c: Choices, path: Path) -> None:
    word = Word()
    section = word.sections[0]
    if doc.landscape:
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = section.page_height, section.page_width
    section.left_margin = section.right_margin = Pt(50)
    normal = word.styles["Normal"]
    normal.font.size = Pt(c.font_size + 0.5)
    normal.font.name = {"Times-Roman": "Times New Roman", "LiberationSerif": "Georgia"}.get(c.font, "Calibri")
    if doc.head:
        section.header.paragraphs[0].text = doc.head
    if doc.number:
        _number(section.footer.paragraphs[0], doc.number)
    for block in doc.blocks:
        if isinstance(block, Words):
            _words(word, block, c)
        elif isinstance(block, Break):
            word.add_page_break()
        elif isinstance(block, Table):
            _table(word, block, c)
        elif isinstance(block, Sheet):
            continue
    core = word.core_properties
    core.created = core.modified = DAY
    core.author, core.title = "", doc.title
    buffer = io.BytesIO()
    word.save(buffer)
    settle(buffer.getvalue(), path)


def _number(p: object, form: str) -> None:
    """Page number (and count) as fields."""
    for part in re.split(r"(\{[nt]\})", form):
        run = p.add_run()  # type: ignore[attr-defined]
        if part not in ("{n}", "{t}"):
            run.text = part
            continue
        field = OxmlElement("w:fldSimple")
        field.set(qn("w:instr"), "PAGE" if part == "{n}" else "NUMPAGES")
        run._r.addnext(field)


def _words(word: Word, w: Words, c: Choices) -> None:
    real = c.seed % 3 != 0
    if w.kind in ("h1", "h2", "h3") and real:
        word.add_heading(w.text, {"h1": 1, "h2": 2, "h3": 3}[w.kind])
        return
    p = word.add_paragraph()
    if w.kind == "item" and c.auto_number:
        p.style = word.styles["List Number"]
        p.add_run(w.text.split(". ", 1)[1])
        return
    if w.kind == "item" and w.text.startswith("• ") and real:
        p.style = word.styles["List Bullet"]
        p.add_run(w.text[2:])
        return
    if w.indent:
        p.paragraph_format.left_indent = Pt(18 * w.indent)
    p.paragraph_format.space_after = Pt(3)
    if w.label and w.text.startswith(w.label):
        p.add_run(w.label).bold = True
        p.add_run(w.text[len(w.label) :])
        return
    run = p.add_run(w.text)
    if w.kind in ("title", "subtitle"):
        p.alignment = 1
        run.font.size = Pt(16 if w.kind == "title" else 12)
    run.bold = w.kind in ("title", "subtitle", "h1", "h2", "h3")
    if w.kind == "note":
        run.font.size = Pt(8)


def _shade(cell: object, fill: str) -> None:
    mark = OxmlElement("w:shd")
    mark.set(qn("w:val"), "clear")
    mark.set(qn("w:fill"), fill)
    cell._tc.get_or_add_tcPr().append(mark)  # type: ignore[attr-defined]


def _table(word: Word, t: Table, c: Choices) -> None:
    columns = len(t.widths)
    table = word.add_table(rows=len(t.lines), cols=columns)
    style = c.style if t.role in ("plan", "ficha") else "grid"
    if style.startswith("grid"):
        table.style = word.styles["Table Grid"]
    elif style == "horizontal":
        table.style = word.styles["Light List"] if c.seed % 2 else word.styles["Table Grid"]
    table.autofit = False
    section = word.sections[0]
    room = section.page_width - section.left_margin - section.right_margin
    total = sum(t.widths)
    widths = [int(room * max(w, 0.5) / total) for w in t.widths]
    for column, w in zip(table.columns, widths, strict=True):
        column.width = w
    grid = [list(row.cells) for row in table.rows]
    for r, line in enumerate(t.lines):
        n = 0
        for cell in line.cells:
            if not cell.covered:
                box = grid[r][n]
                if cell.span > 1 or cell.rows > 1:
                    low = min(r + cell.rows, len(t.lines)) - 1
                    box = box.merge(grid[low][n + cell.span - 1])
                _fill(box, cell, line.kind, style)
            n += cell.span
        for x, w in zip(grid[r], widths, strict=True):
            x.width = w
    if c.head_repeat and t.head:
        for row in table.rows[: t.head]:
            mark = OxmlElement("w:tblHeader")
            mark.set(qn("w:val"), "true")
            row._tr.get_or_add_trPr().append(mark)
    p = word.add_paragraph()
    p.paragraph_format.space_after = Pt(2)


def _fill(box: object, cell: object, kind: str, style: str) -> None:
    parts = cell.text.split("\n")  # type: ignore[attr-defined]
    for k, part in enumerate(parts):
        p = box.paragraphs[0] if k == 0 else box.add_paragraph()  # type: ignore[attr-defined]
        run = p.add_run(part)
        run.bold = cell.bold or None  # type: ignore[attr-defined]
        p.paragraph_format.space_after = Pt(0)
        p.alignment = {"r": 2, "c": 1}.get(cell.align)  # type: ignore[attr-defined]
    shade = cell.shade or ("D9E2F3" if style == "grid-shaded" and kind in ("head", "band", "time") else "")  # type: ignore[attr-defined]
    if shade:
        _shade(box, shade)
