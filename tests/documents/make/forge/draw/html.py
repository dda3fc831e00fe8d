"""Web pages: tables with or without th, headings, lists."""

from __future__ import annotations

from html import escape
from pathlib import Path

from ..choices import Choices
from ..ir import Break, Cell, Document, Line, Sheet, Table, Words

TAGS = {
    "title": "h1",
    "subtitle": "p",
    "h1": "h2",
    "h2": "h3",
    "h3": "h4",
    "p": "p",
    "note": "small",
    "sign": "p",
    "label": "p",
    "item": "p",
}


def draw(doc: Document, c: Choices, path: Path) -> None:
    css = (
        "<style>table{border-collapse:collapse}td,th{border:1px solid #777;padding:3px}.b{background:#eee}</style>"
        if c.style != "td"
        else ""
    )
    out = [
        f'<!DOCTYPE html>\n<html lang="{doc.lang}">\n<head>\n<meta charset="utf-8">\n<title>{escape(doc.title)}</title>\n{css}</head>\n<body>'
    ]
    in_list = False
    for block in doc.blocks:
        if c.auto_number and isinstance(block, Words) and block.kind == "item":
            number, text = block.text.split(". ", 1)
            out.append(f'<ol start="{number}"><li>{escape(text)}</li></ol>')
            continue
        is_item = isinstance(block, Words) and block.kind == "item" and block.text.startswith("• ")
        if is_item != in_list:
            out.append("<ul>" if is_item else "</ul>")
            in_list = is_item
        if isinstance(block, Words):
            out.append(_words(block))
        elif isinstance(block, Table):
            out.append(_table(block, c))
        elif isinstance(block, Break):
            out.append("<hr>")
        elif isinstance(block, Sheet):
            continue
    if in_list:
        out.append("</ul>")
    out.append("</body>\n</html>\n")
    path.write_text("\n".join(out), encoding="utf-8")


def _words(w: Words) -> str:
    text = escape(w.text)
    if w.kind == "item" and w.text.startswith("• "):
        return f"<li>{escape(w.text[2:])}</li>"
    if w.label and w.text.startswith(w.label):
        text = f"<strong>{escape(w.label)}</strong>{escape(w.text[len(w.label) :])}"
    tag = TAGS.get(w.kind, "p")
    return f"<{tag}>{text}</{tag}>" if tag != "small" else f"<p><small>{text}</small></p>"


def _table(t: Table, c: Choices) -> str:
    if c.style == "old":
        return _old(t)
    out = ["<table>"]
    if c.style == "thead-bold" and t.head:
        out.append("<thead>")
    for r, line in enumerate(t.lines):
        out.append("<tr>" + "".join(_cell(x, line, c) for x in line.cells if not x.covered) + "</tr>")
        if c.style == "thead-bold" and t.head == r + 1:
            out.append("</thead>\n<tbody>")
    if c.style == "thead-bold" and t.head:
        out.append("</tbody>")
    return "\n".join([*out, "</table>"])


def _cell(x: Cell, line: Line, c: Choices) -> str:
    tag = "th" if line.kind == "head" and c.style in ("th", "thead-bold") else "td"
    marks = (f' colspan="{x.span}"' if x.span > 1 else "") + (f' rowspan="{x.rows}"' if x.rows > 1 else "")
    if x.shade:
        marks += f' style="background-color:#{x.shade}"'
    if line.kind in ("band", "time") and c.style == "td-css":
        marks += ' class="b"'
    text = escape(x.text).replace("\n", "<br>")
    if x.bold and tag == "td" and c.style != "td" and text:
        text = f"<b>{text}</b>"
    return f"<{tag}{marks}>{text}</{tag}>"


def _old(t: Table) -> str:
    """As word processors once wrote it: upper-case tags, none of them closed, non-breaking spaces in empty cells."""
    out = ['<TABLE BORDER=1 CELLPADDING=2 WIDTH="100%">']
    for line in t.lines:
        out.append("<TR VALIGN=TOP>")
        for x in line.cells:
            if x.covered:
                continue
            marks = (f" COLSPAN={x.span}" if x.span > 1 else "") + (f" ROWSPAN={x.rows}" if x.rows > 1 else "")
            marks += f' BGCOLOR="#{x.shade}"' if x.shade else ""
            text = escape(x.text).replace("\n", "<BR>") or "&nbsp;"
            out.append(f"<TD{marks}><P><FONT SIZE=2>{f'<B>{text}</B>' if x.bold and x.text else text}</FONT>")
    return "\n".join([*out, "</TABLE>"])
