"""Kind 3, for acceptance: tables without rules and in text formats."""

from __future__ import annotations

import html
from collections.abc import Callable
from pathlib import Path

from content import gold_rows, write_document_gold, write_gold
from made import Made
from reportlab.lib.pagesizes import letter
from reportlab.lib.utils import simpleSplit

from second.drawn import Sheet, read


def aligned(path: Path) -> None:
    """Aligned words only, some cells on two lines, centred header."""
    doc = read("faros")
    sheet = Sheet(path, letter, 54, "Serif", 10)
    sheet.line(doc.one("body"), 11)
    sheet.line(doc.one("title"), 16, True, gap=18)
    at, wide = (0, 40, 220, 320, 420), (34, 168, 92, 92, 88)
    for area in doc.areas:
        sheet.line(f"{area.number}. {area.title}", 11.5, True, gap=8)
        for cells, strong in [(doc.headers, True), *(([r.get(c) for c in doc.columns], False) for r in area.rows)]:
            parts = [simpleSplit(c, sheet.bold(strong), 10, w) for c, w in zip(cells, wide, strict=True)]
            sheet.canvas.setFont(sheet.bold(strong), 10)
            for x, lines in zip(at, parts, strict=True):
                for k, words in enumerate(lines):
                    sheet.canvas.drawString(54 + x, sheet.y - 10 - 12 * k, words)
            sheet.y -= 12 * max(len(p) for p in parts) + 7
        sheet.y -= 12
    sheet.save()
    write_gold(path.stem, gold_rows(doc, "table"))
    write_document_gold(path.stem, doc)


def page(path: Path) -> None:
    """HTML as a word processor exports it: no th, bold paragraphs in cells, the date first."""
    doc = read("orchards")
    out = [
        f"<html><head><title>{doc.one('title')}</title></head>\n<body>\n<p>{doc.one('body')}</p>\n<p><b><font size=5>{doc.one('title')}</font></b></p>"
    ]
    for area in doc.areas:
        out.append(f"<p><b>{area.number}. {area.title}</b></p>\n<table cellpadding=3>\n<tbody>")
        out.append("<tr>" + "".join(f"<td><p><b>{h}</b></p></td>" for h in doc.headers) + "</tr>")
        out += [
            "<tr>" + "".join(f"<td><p>{html.escape(r.get(c), quote=False)}</p></td>" for c in doc.columns) + "</tr>"
            for r in area.rows
        ]
        out.append("</tbody></table>")
    path.write_text("\n".join([*out, "</body></html>"]) + "\n", encoding="utf-8")
    write_gold(path.stem, gold_rows(doc, "table"))


def markdown(path: Path) -> None:
    """Pipe tables with alignment marks, no codes, roman areas."""
    doc = read("museos")
    out = [f"# {doc.one('title')}", "", f"**{doc.one('body')}**", ""]
    for area in doc.areas:
        out += [f"## {area.number}. {area.title}", "", "| " + " | ".join(doc.headers) + " |", "|:--|:--:|---|---|--:|"]
        out += ["| " + " | ".join(r.get(c) for c in doc.columns) + " |" for r in area.rows]
        out.append("")
    path.write_text("\n".join(out), encoding="utf-8")
    write_gold(path.stem, gold_rows(doc, "table"))


def tabs(path: Path) -> None:
    """Tab-separated, as copied from a worksheet, areas on lines of their own."""
    doc = read("airports")
    out = [doc.one("body"), doc.one("title"), ""]
    for area in doc.areas:
        out += [f"{area.number}. {area.title}", "\t".join(doc.headers)]
        out += ["\t".join(r.get(c) for c in doc.columns) for r in area.rows]
        out.append("")
    path.write_text("\n".join(out), encoding="utf-8")
    write_gold(path.stem, gold_rows(doc, "table"))


def spaces(path: Path) -> None:
    """Columns of spaces under a header underlined with equals signs."""
    doc = read("forests")
    wide = (5, 40, 24, 22, 0)
    out = [doc.one("title").upper(), doc.one("body"), ""]
    for area in doc.areas:
        out += [
            "",
            f"{area.number}. {area.title}",
            "",
            "".join(h.ljust(w) for h, w in zip(doc.headers, wide, strict=True)).rstrip(),
            "=" * 104,
        ]
        out += ["".join(r.get(c).ljust(w) for c, w in zip(doc.columns, wide, strict=True)).rstrip() for r in area.rows]
    path.write_text("\n".join(out) + "\n", encoding="utf-8")
    write_gold(path.stem, gold_rows(doc, "table"))


def document(stem: str, extension: str, lang: str, purpose: str, make: Callable[[Path], None]) -> Made:
    return Made(stem, 3, extension, "exam", (lang,), purpose, make)


DOCUMENTS = [
    document("3-31-faros-2017-es", "pdf", "es", "aligned words only, cells on two lines", aligned),
    document("3-32-orchards-2018-en", "html", "en", "no th, bold paragraphs in cells, date first", page),
    document("3-33-museos-2015-es", "md", "es", "pipe tables with alignment marks, no codes, everyday headers", markdown),
    document("3-34-airports-2021-en", "tsv", "en", "tab-separated, responsible before activity", tabs),
    document("3-35-forestfires-2020-en", "txt", "en", "columns of spaces under a line of equals signs", spaces),
]  # fmt: skip
