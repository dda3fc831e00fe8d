"""OpenDocument texts and sheets, their XML written by hand."""

from __future__ import annotations

import datetime
import zipfile
from html import escape
from pathlib import Path

from ..choices import Choices
from ..ir import Break, Cell, Document, Sheet, Table, Words

SPACES = (
    " ".join(
        f'xmlns:{k}="urn:oasis:names:tc:opendocument:xmlns:{v}:1.0"'
        for k, v in (("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"), ("meta", "meta"))
    )
    + ' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'
)
BORDER = "0.5pt solid #000000"
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'


def _columns(t: Table, room: float) -> tuple[str, set[int]]:
    """Column elements and the widths they name, in tenths of millimetres."""
    widths = [round(100 * room * w / sum(t.widths)) for w in t.widths]
    return "".join(f'<table:table-column table:style-name="w{w}"/>' for w in widths), set(widths)


def _styles(c: Choices, widths: set[int]) -> str:
    """Automatic styles: bold words, cells with and without shade, columns."""
    columns = "".join(
        f'<style:style style:name="w{w}" style:family="table-column">'
        f'<style:table-column-properties style:column-width="{w / 100:.2f}cm"/></style:style>'
        for w in sorted(widths)
    )
    edge = f' fo:border="{BORDER}"' if c.style not in ("plain", "horizontal") else ""
    cells = "".join(
        f'<style:style style:name="c{n}" style:family="table-cell"><style:table-cell-properties{edge}{fill} fo:padding="0.05cm"/>'
        f"<style:text-properties{weight}/></style:style>"
        for n, fill, weight in (
            ("n", "", ""), ("b", "", ' fo:font-weight="bold"'), ("s", ' fo:background-color="#8FAADC"', ""),
        )
    )  # fmt: skip
    day = ('<number:date-style xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" style:name="day">'
           '<number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/>'
           '<number:text>/</number:text><number:year number:style="long"/></number:date-style>'
           '<style:style style:name="cd" style:family="table-cell" style:data-style-name="day"/>')  # fmt: skip
    bold = '<style:style style:name="pb" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style>'
    page = '<style:style style:name="pp" style:family="paragraph"><style:paragraph-properties fo:break-before="page"/></style:style>'
    return f"<office:automatic-styles>{columns}{cells}{day}{bold}{page}</office:automatic-styles>"


def _cell(x: Cell, sheet: bool) -> str:
    if x.covered:
        return "<table:covered-table-cell/>"
    style = "cs" if x.shade else "cb" if x.bold else "cn"
    marks = (f' table:number-columns-spanned="{x.span}"' if x.span > 1 else "") + (
        f' table:number-rows-spanned="{x.rows}"' if x.rows > 1 else ""
    )
    kind = ""
    if sheet and isinstance(x.value, datetime.date):
        kind, style = f' office:value-type="date" office:date-value="{x.value.isoformat()}"', "cd"
        text = [x.value.strftime("%d/%m/%Y")]
    else:
        if sheet and isinstance(x.value, (int, float)):
            kind = f' office:value-type="float" office:value="{x.value}"'
        elif sheet and x.text:
            kind = ' office:value-type="string"'
        text = x.text.split("\n")
    paragraph = ' text:style-name="pb"' if x.bold and not sheet else ""
    words = (
        "".join(f"<text:p{paragraph}>{escape(t)}</text:p>" for t in text) if x.text else ("" if sheet else "<text:p/>")
    )
    cover = "<table:covered-table-cell/>" * (x.span - 1)
    return f'<table:table-cell table:style-name="{style}"{marks}{kind}>{words}</table:table-cell>{cover}'


def _rows(t: Table, sheet: bool, repeat: bool) -> str:
    rows = [
        "<table:table-row>" + "".join(_cell(x, sheet) for x in line.cells) + "</table:table-row>" for line in t.lines
    ]
    if repeat and t.head and not sheet:
        head = "".join(rows[: t.head])
        return f"<table:table-header-rows>{head}</table:table-header-rows>" + "".join(rows[t.head :])
    return "".join(rows)


def _save(path: Path, mime: str, body: str, c: Choices, widths: set[int]) -> None:
    content = f'{HEAD}<office:document-content {SPACES} office:version="1.2">{_styles(c, widths)}<office:body>{body}</office:body></office:document-content>'
    meta = f'{HEAD}<office:document-meta {SPACES} office:version="1.2"><office:meta><meta:generator>office</meta:generator></office:meta></office:document-meta>'
    styles = f'{HEAD}<office:document-styles {SPACES} office:version="1.2"><office:styles/></office:document-styles>'
    space = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
    entries = "".join(
        f'<manifest:file-entry manifest:full-path="{p}" manifest:media-type="{m}"/>'
        for p, m in (("/", mime), ("content.xml", "text/xml"), ("meta.xml", "text/xml"), ("styles.xml", "text/xml"))
    )
    manifest = f'{HEAD}<manifest:manifest xmlns:manifest="{space}" manifest:version="1.2">{entries}</manifest:manifest>'
    parts = [
        ("mimetype", mime),
        ("content.xml", content),
        ("meta.xml", meta),
        ("styles.xml", styles),
        ("META-INF/manifest.xml", manifest),
    ]
    with zipfile.ZipFile(path, "w") as out:
        for name, text in parts:
            info = zipfile.ZipInfo(name, (2020, 1, 2, 3, 4, 4))
            info.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            out.writestr(info, text)


def odt(doc: Document, c: Choices, path: Path) -> None:
    """A text: headings, paragraphs, tables."""
    out: list[str] = []
    count = 0
    broken = False
    widths: set[int] = set()
    for block in doc.blocks:
        if isinstance(block, Words):
            level = {"title": 0, "h1": 1, "h2": 2, "h3": 3}.get(block.kind, 0)
            text = escape(block.text)
            if level and c.seed % 3:
                out.append(f'<text:h text:outline-level="{level}">{text}</text:h>')
            elif block.kind == "item" and block.text.startswith("• ") and c.seed % 2:
                out.append(f"<text:list><text:list-item><text:p>{text[2:]}</text:p></text:list-item></text:list>")
            else:
                style = "pp" if broken else "pb" if block.kind in ("title", "subtitle", "h1", "h2", "h3") else ""
                out.append(
                    f'<text:p text:style-name="{style}">{text}</text:p>' if style else f"<text:p>{text}</text:p>"
                )
            broken = False
        elif isinstance(block, Table):
            count += 1
            columns, used = _columns(block, 17.0)
            widths |= used
            out.append(
                f'<table:table table:name="T{count}">{columns}{_rows(block, False, c.head_repeat)}</table:table><text:p/>'
            )
        elif isinstance(block, Break):
            broken = True
        elif isinstance(block, Sheet):
            continue
    _save(path, "application/vnd.oasis.opendocument.text", f"<office:text>{''.join(out)}</office:text>", c, widths)


def ods(doc: Document, c: Choices, path: Path) -> None:
    """A workbook: one sheet, or one an area."""
    widths: set[int] = set()
    sheets: list[tuple[str, list[str]] | tuple[str, list[str], str]] = [
        ("Plan" if c.seed % 2 else "Hoja1" if doc.lang == "es" else "Sheet1", [])
    ]
    for block in doc.blocks:
        rows = sheets[-1][1]
        if isinstance(block, Sheet) and (c.area == "sheet" or c.seed % 2):
            names = [x[0].casefold() for x in sheets]
            name = block.name
            while name.casefold() in names:
                name += " 2"
            sheets.append((name, []))
        elif isinstance(block, Words):
            rows.append(
                f"<table:table-row>{_cell(Cell(block.text, bold=block.kind in ('title', 'h1', 'h2')), True)}</table:table-row>"
            )
        elif isinstance(block, Table):
            if len(sheets[-1]) == 2:
                columns, used = _columns(block, 24.0)
                widths |= used
                sheets[-1] = (*sheets[-1], columns)
            rows.append(_rows(block, True, False))
            rows.append("<table:table-row><table:table-cell/></table:table-row>")
    tables = "".join(
        f'<table:table table:name="{escape(x[0])}">{"".join(x[2:])}{"".join(x[1])}</table:table>' for x in sheets
    )
    body = f"<office:spreadsheet>{tables}</office:spreadsheet>"
    _save(path, "application/vnd.oasis.opendocument.spreadsheet", body, c, widths)
