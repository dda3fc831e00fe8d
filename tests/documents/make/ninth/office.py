"""Writes a plan's blocks as DOCX or HTML, and turns one office format into another with LibreOffice."""

from __future__ import annotations

import datetime as dt
import html
import shutil
import subprocess
import tempfile
import zipfile
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from ninth.plan import Item, Table


def fixed(path: Path) -> None:
    """The same archive with one date in every entry."""
    with zipfile.ZipFile(path) as old:
        parts = [(x.filename, x.compress_type, old.read(x)) for x in old.infolist()]
    with zipfile.ZipFile(path, "w") as new:
        for name, compress, data in parts:
            info = zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0))
            info.compress_type = compress
            new.writestr(info, data)


def convert(source: Path, target: Path) -> None:
    """LibreOffice's own reading of `source`, in the format of `target`."""
    with tempfile.TemporaryDirectory() as work:
        kind = target.suffix[1:]
        wanted = {"html": "pdf:writer_web_pdf_Export"}.get(source.suffix[1:], kind) if kind == "pdf" else kind
        profile = f"-env:UserInstallation=file://{work}/profile"
        command = ["nice", "soffice", "--headless", profile, "--convert-to", wanted, "--outdir", work, str(source)]
        subprocess.run(command, check=True, capture_output=True, timeout=180)
        shutil.copyfile(Path(work) / f"{source.stem}{target.suffix}", target)


def _shade(cell: Any, color: str) -> None:
    made = OxmlElement("w:shd")
    made.set(qn("w:val"), "clear")
    made.set(qn("w:fill"), color)
    cell._tc.get_or_add_tcPr().append(made)


def _write(cell: Any, text: str, size: float, bold: bool = False) -> None:
    cell.text = ""
    for i, line in enumerate(text.split("\n")):
        para = cell.paragraphs[0] if i == 0 else cell.add_paragraph()
        para.paragraph_format.space_after = Pt(0)
        run = para.add_run(line)
        run.bold, run.font.size = bold, Pt(size)


def _table(doc: Any, table: Table, width: float, style: str, shade: str) -> None:
    n, total = len(table.widths), sum(table.widths)
    made = doc.add_table(rows=0, cols=n)
    made.style, made.autofit = style, False
    top = len(table.head)
    for column, w in zip(made.columns, table.widths, strict=True):
        column.width = Mm(width * w / total)
    for r, row in enumerate([*table.head, *table.rows]):
        cells = made.add_row().cells
        for cell, w in zip(cells, table.widths, strict=True):
            cell.width = Mm(width * w / total)
        if len(row) == 1:
            whole = cells[0].merge(cells[-1])
            _write(whole, row[0], table.size, True)
            if shade:
                _shade(whole, "F2F2F2")
            continue
        for c, (cell, text) in enumerate(zip(cells, row, strict=True)):
            if text == "^":
                made.cell(r - 1, c).merge(cell)
                continue
            _write(cell, text, table.size, r < top)
            if r < top and shade:
                _shade(cell, shade)
            if (r - top, c) in table.fills:
                _shade(cell, "7F9DB9")
    for a, b, c, d in table.spans:
        text = made.cell(b, a).text
        _write(made.cell(b, a).merge(made.cell(d, c)), text, table.size, b < top)
    doc.add_paragraph().paragraph_format.space_after = Pt(2)


def _item(doc: Any, item: Item, width: float, size: float) -> None:
    name = f"{item.code} {item.activity}".strip()
    if item.form == "box" or item.form.startswith("card"):
        rows = [[a, b] for a, b in item.pairs]
        if item.form.startswith("card"):
            _, code, activity = item.form.split(":")
            full = ([[code, item.code]] if code else []) + [[activity, item.activity], *rows]
            _table(doc, Table([], full, [1, 3.2], size=size - 1), width, "Table Grid", "")
        else:
            _table(
                doc,
                Table([[name, ""]], rows, [1, 3.4], spans=[(0, 0, 1, 0)], size=size - 1),
                width,
                "Table Grid",
                "E4E4E4",
            )
        return
    para = doc.add_paragraph()
    if item.form == "oneline":
        para.add_run(name).bold = True
        para.add_run().add_break()
        para.add_run(" | ".join(f"{a}: {b}" for a, b in item.pairs))
        return
    if item.form == "inline":
        para.add_run(f"{name}. ")
        for a, b in item.pairs:
            para.add_run(f"{a}: ").bold = True
            para.add_run(f"{b}. ")
        return
    para.add_run(name).bold = item.form == "bold"
    para.paragraph_format.space_after = Pt(1)
    for a, b in item.pairs:
        under = doc.add_paragraph()
        under.paragraph_format.left_indent, under.paragraph_format.space_after = Mm(8), Pt(1)
        under.add_run(f"{a}: ").italic = item.form == "bold"
        under.add_run(b)


def docx(
    path: Path,
    blocks: list[Any],
    head: str = "",
    foot: str = "",
    wide: bool = False,
    font: str = "Liberation Sans",
    size: float = 10,
    style: str = "Table Grid",
    shade: str = "D9E2EC",
    margin: float = 20,
    color: str = "333333",
) -> None:
    """The blocks as a Word document."""
    doc = Document()
    doc.core_properties.created = doc.core_properties.modified = dt.datetime(2020, 1, 1)
    doc.core_properties.author, doc.core_properties.title = "", ""
    doc.styles["Normal"].font.name, doc.styles["Normal"].font.size = font, Pt(size)
    for level in (1, 2, 3):
        doc.styles[f"Heading {level}"].font.color.rgb = RGBColor.from_string(color)
        doc.styles[f"Heading {level}"].font.size = Pt(size + 5 - 1.5 * level)
        fonts = doc.styles[f"Heading {level}"].element.rPr.rFonts
        for name in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            fonts.attrib.pop(qn(f"w:{name}"), None)
        doc.styles[f"Heading {level}"].font.name = font
    part = doc.sections[0]
    part.page_width, part.page_height = (Mm(297), Mm(210)) if wide else (Mm(210), Mm(297))
    part.orientation = WD_ORIENT.LANDSCAPE if wide else WD_ORIENT.PORTRAIT
    part.left_margin = part.right_margin = part.top_margin = part.bottom_margin = Mm(margin)
    width = (297 if wide else 210) - 2 * margin
    part.header.paragraphs[0].text, part.footer.paragraphs[0].text = head, foot
    for kind, *rest in blocks:
        if kind == "title":
            para = doc.add_paragraph()
            para.alignment = WD_ALIGN_PARAGRAPH.CENTER
            run = para.add_run(rest[0])
            run.bold, run.font.size = True, Pt(size + 7)
        elif kind == "sub":
            doc.add_paragraph(rest[0]).alignment = WD_ALIGN_PARAGRAPH.CENTER
        elif kind == "h":
            doc.add_heading(rest[1], rest[0])
        elif kind == "p":
            doc.add_paragraph(rest[0])
        elif kind == "note":
            doc.add_paragraph().add_run(rest[0]).font.size = Pt(size - 2)
        elif kind == "ul":
            for text in rest[0]:
                doc.add_paragraph(text, style="List Bullet")
        elif kind == "t":
            _table(doc, rest[0], width, style if rest[0].style.startswith("grid") else "Normal Table", shade)
        elif kind == "i":
            _item(doc, rest[0], width, size)
        elif kind == "break":
            doc.add_page_break()
    doc.save(str(path))
    fixed(path)


def _cells(table: Table, heads: bool) -> str:
    rows, n = [], len(table.widths)
    for row in table.head:
        tag = "th" if heads else "td"
        rows.append("<tr>" + "".join(f"<{tag}>{html.escape(c)}</{tag}>" for c in row) + "</tr>")
    for r, row in enumerate(table.rows):
        if len(row) == 1:
            rows.append(f'<tr><td colspan="{n}"><strong>{html.escape(row[0])}</strong></td></tr>')
            continue
        out = []
        for c, text in enumerate(row):
            if text == "^":
                continue
            high = 1
            while r + high < len(table.rows) and len(table.rows[r + high]) > 1 and table.rows[r + high][c] == "^":
                high += 1
            span = f' rowspan="{high}"' if high > 1 else ""
            out.append(f"<td{span}>{html.escape(text).replace(chr(10), '<br>')}</td>")
        rows.append("<tr>" + "".join(out) + "</tr>")
    return "\n".join(rows)


def web(
    path: Path,
    blocks: list[Any],
    title: str,
    language: str,
    css: str = "",
    heads: bool = True,
    nav: str = "",
    foot: str = "",
) -> None:
    """The blocks as a page of HTML."""
    out = [
        f'<!DOCTYPE html>\n<html lang="{language}"><head><meta charset="utf-8">',
        f"<title>{html.escape(title)}</title><style>{css}</style></head><body>",
        nav,
    ]
    for kind, *rest in blocks:
        if kind in ("title", "h", "sub", "p", "note"):
            tag = {"title": "h1", "sub": "p", "p": "p", "note": "small"}.get(kind) or f"h{rest[0] + 1}"
            out.append(f"<{tag}>{html.escape(rest[-1])}</{tag}>")
        elif kind == "ul":
            out.append("<ul>" + "".join(f"<li>{html.escape(x)}</li>\n" for x in rest[0]) + "</ul>")
        elif kind == "t":
            out.append(f'<table border="1" cellspacing="0" cellpadding="4">{_cells(rest[0], heads)}</table>')
        elif kind == "i":
            item = rest[0]
            if item.form == "dl":
                pairs = "".join(f"<dt>{html.escape(a)}</dt><dd>{html.escape(b)}</dd>" for a, b in item.pairs)
                out.append(f"<h4>{html.escape(item.code)} {html.escape(item.activity)}</h4><dl>{pairs}</dl>")
            else:
                lines = "<br>".join(f"<em>{html.escape(a)}:</em> {html.escape(b)}" for a, b in item.pairs)
                out.append(f"<p><b>{html.escape(item.code)} {html.escape(item.activity)}</b><br>{lines}</p>")
    path.write_text("\n".join([*out, foot, "</body></html>"]) + "\n", encoding="utf-8")


def via(path: Path, blocks: list[Any], **look: Any) -> None:
    """DOCX first, then LibreOffice makes the file."""
    with tempfile.TemporaryDirectory() as work:
        first = Path(work) / "plan.docx"
        docx(first, blocks, **look)
        convert(first, path)
