"""Kind 3: tables without ruling lines in PDF, HTML tables without `th`, Markdown, tabs, columns of spaces."""

from __future__ import annotations

import html
import textwrap
from functools import partial
from pathlib import Path

from content import Doc, load
from kind1 import gold
from made import Made
from pdf import A4, Look, build, colors, cover, table
from reportlab.platypus import Flowable


def title_of(doc: Doc, number: str, title: str) -> str:
    if not number:
        return title
    if doc.areas and doc.areas[0].gold.get("n", "").endswith(f"Eje {doc.areas[0].number}"):
        return f"Eje {number}. {title}"
    return f"{number}. {title}"


def borderless(name: str, look: Look, widths: list[float], rules: bool, path: Path) -> None:
    """Aligned words only, cells wrapped; `rules`: thin lines above and below the table as in books, none between."""
    doc = load(name)
    story: list[Flowable] = cover(doc, look, False)
    for area in doc.areas:
        story.append(look.text(title_of(doc, area.number, area.title), look.size + 1, True, 10, 3))
        if area.objective:
            story.append(look.text(area.objective, look.size, after=5))
        rows = [
            [look.cell(h, bold=True) for h in doc.headers],
            *[[look.cell(r.get(c)) for c in doc.columns] for r in area.rows],
        ]
        commands: list[tuple[object, ...]] = [("BACKGROUND", (0, 0), (-1, 0), colors.white)]
        if rules:
            commands += [("LINEABOVE", (0, 0), (-1, 0), 1, colors.black), ("LINEBELOW", (0, 0), (-1, 0), 0.4, colors.black), ("LINEBELOW", (0, -1), (-1, -1), 1, colors.black)]  # fmt: skip
        story.append(table(rows, widths, look, commands, 1, repeat=True, grid=0, pad=2.5))
    build(path, story, look, doc.one("title"))
    gold(doc, path)


def web_plain(path: Path) -> None:
    """HTML of the nineties: no `th`, bold first row, fonts and colours, a menu and a layout table around."""
    doc = load("stats-2016-en")
    out = [
        "<html><head><title>CNSO - Annual Work Programme 2016</title></head><body bgcolor=#ffffff>",
        "<table width=100% border=0><tr><td width=150 valign=top><a href=/>Home</a><br><a href=/members>Members</a><br>"
        "<a href=/news>News</a><br><a href=/contact>Contact us</a></td><td>",
        f"<center><font size=5>{doc.one('body')}</font><h1>{doc.one('title')}</h1></center>",
        *[f"<p>{html.escape(x)}" for x in doc.all("intro")],
    ]
    for area in doc.areas:
        out.append(f"<h3>{area.number}. {area.title}</h3>\n<p><i>Objective: {area.objective}</i>")
        out.append("<table border=1 cellpadding=4>")
        out.append("<tr bgcolor=#cccccc>" + "".join(f"<td><b>{html.escape(h)}</b></td>" for h in doc.headers) + "</tr>")
        for row in area.rows:
            out.append("<tr>" + "".join(f"<td>{html.escape(row.get(c)) or '&nbsp;'}" for c in doc.columns))
        out.append("</table>")
    out.append("<hr><small>Last updated: 9 November 2015. Webmaster</small></td></tr></table></body></html>")
    path.write_text("\n".join(out) + "\n", encoding="utf-8")
    gold(doc, path)


def web_rowspan(path: Path) -> None:
    """HTML of a content management system: divs, one table, `Eje` cells with rowspan, cells with nested paragraphs."""
    doc = load("tributaria-2013-es")
    out = [
        '<!DOCTYPE html>\n<html lang="es">\n<head><meta charset="utf-8"><title>Plan Anual de Trabajo 2013 | Foro</title>'
        "<style>td{border:1px solid #999}</style><script>var x = '<table>';</script></head>\n<body>",
        '<nav><ul><li><a href="/">Inicio</a></li><li><a href="/plan">Plan</a></li><li><a href="/noticias">Noticias</a></li></ul></nav>',
        f'<div class="titulo"><p>{doc.one("body")}</p><h2>{doc.one("title")}</h2></div>',
        *[f'<div class="parrafo">{html.escape(x)}</div>' for x in doc.all("intro")],
        '<table class="tabla-plan"><tbody>',
        "<tr>" + "".join(f"<td><p><strong>{h}</strong></p></td>" for h in ["Eje", *doc.headers]) + "</tr>",
    ]
    for area in doc.areas:
        for i, row in enumerate(area.rows):
            first = (
                f'<td rowspan="{len(area.rows)}"><p>Eje {area.number}:</p><p>{area.title}</p></td>' if i == 0 else ""
            )
            out.append(
                "<tr>" + first + "".join(f"<td><p>{html.escape(row.get(c))}</p></td>" for c in doc.columns) + "</tr>"
            )
    out.append("</tbody></table>\n<footer><p>© 2013 Foro. Todos los derechos reservados.</p></footer></body></html>")
    path.write_text("\n".join(out) + "\n", encoding="utf-8")
    gold(doc, path)


def markdown(name: str, bare: bool, path: Path) -> None:
    """Markdown; `bare`: tables without the outer bars, bold headings instead of `##`."""
    doc = load(name)
    spanish = doc.one("lang") == "es"
    out = [f"# {doc.one('title')}", "", f"_{doc.one('body')}_", "", *doc.all("intro"), ""]
    for area in doc.areas:
        heading = f"{area.number}. {area.title}"
        out += [f"**{heading}**" if bare else f"## {heading}", ""]
        if area.objective:
            out += [f"{'**Objetivo:**' if spanish else '*Objective:*'} {area.objective}", ""]
        lines = [doc.headers, ["---"] * len(doc.columns), *[[r.get(c) for c in doc.columns] for r in area.rows]]
        out += [" | ".join(x) if bare else f"| {' | '.join(x)} |" for x in lines] + [""]
    path.write_text("\n".join(out), encoding="utf-8")
    gold(doc, path)


def tabbed(name: str, path: Path) -> None:
    """Tab-separated text with the area's heading on a line of its own and the header under each or only the first."""
    doc = load(name)
    out = [doc.one("body"), doc.one("title"), ""]
    for n, area in enumerate(doc.areas):
        out.append(f"{area.number}. {area.title}")
        if n == 0 or doc.one("lang") == "es":
            out.append("\t".join(doc.headers))
        out += ["\t".join(r.get(c) for c in doc.columns) for r in area.rows]
        out.append("")
    path.write_text("\n".join(out), encoding="utf-8")
    gold(doc, path)


def spaced(name: str, widths: list[int], encoding: str, rule: str, path: Path) -> None:
    """Columns kept by spaces, long cells wrapped inside their column, as a mainframe or an e-mail prints them."""
    doc = load(name)
    label = "Objetivo: " if doc.one("lang") == "es" else "Objective: "
    out = [doc.one("body").center(sum(widths)).rstrip(), doc.one("title").center(sum(widths)).rstrip(), ""]
    for area in doc.areas:
        out += [f"{area.number}. {area.title}"]
        if area.objective:
            out += textwrap.wrap(label + area.objective, sum(widths))
        out += ["", *_spaced_row(doc.headers, widths)]
        if rule:
            out.append(" ".join(rule * (w - 1) for w in widths))
        for row in area.rows:
            out += _spaced_row([row.get(c) for c in doc.columns], widths)
        out.append("")
    path.write_text("\n".join(out), encoding=encoding)
    gold(doc, path)


def _spaced_row(cells: list[str], widths: list[int]) -> list[str]:
    wrapped = [textwrap.wrap(c, w - 2) or [""] for c, w in zip(cells, widths, strict=True)]
    height = max(map(len, wrapped))
    return [
        "".join((w[i] if i < len(w) else "").ljust(n) for w, n in zip(wrapped, widths, strict=True)).rstrip()
        for i in range(height)
    ]


DOCUMENTS = [
    Made("3-1-bibliotecas-2014-es", 3, "pdf", "tune", ("es",), "PDF table of aligned words only, cells wrapped", partial(borderless, "bibliotecas-2014-es", Look("Times-Roman", 11.5, A4, 60), [34, 190, 90, 76, 100], False)),
    Made("3-2-stats-2016-en", 3, "html", "tune", ("en",), "HTML without th, layout table around, unclosed cells", web_plain),
    Made("3-3-catastro-2018-es", 3, "md", "tune", ("es",), "Markdown tables", partial(markdown, "catastro-2018-es", False)),
    Made("3-4-coastguard-2025-en", 3, "tsv", "tune", ("en",), "tab-separated, one header for all areas, areas without objective", partial(tabbed, "coastguard-2025-en")),
    Made("3-5-juventud-2017-es", 3, "txt", "tune", ("es",), "columns of spaces, wrapped cells, cp1252", partial(spaced, "juventud-2017-es", [5, 36, 22, 22, 22], "cp1252", "-")),
    Made("3-11-lakes-2014-en", 3, "pdf", "tune", ("en",), "aligned words over two pages, long cells, no codes, amounts under the currency's name", partial(borderless, "lakes-2014-en", Look("Helvetica", 11, (612, 460), 50, header="Transboundary Lakes Authority", footer="{page}"), [190, 82, 78, 46, 116], False)),
    Made("3-12-seguros-2024-es", 3, "txt", "tune", ("es",), "columns of spaces without codes and without a rule under the header", partial(spaced, "seguros-2024-es", [44, 22, 20, 24], "utf-8", "")),
    Made("3-6-ombuds-2020-en", 3, "pdf", "measure", ("en",), "PDF table with three thin rules as in books, wrapped cells, no codes", partial(borderless, "ombuds-2020-en", Look("Sans", 10, A4, 64), [170, 90, 84, 78, 50], True)),
    Made("3-7-tributaria-2013-es", 3, "html", "measure", ("es",), "HTML table without th, rowspan for the axes, paragraphs in cells", web_rowspan),
    Made("3-8-courts-2019-en", 3, "md", "measure", ("en",), "Markdown tables without outer bars, bold lines as headings", partial(markdown, "courts-2019-en", True)),
    Made("3-9-turismo-2023-es", 3, "tsv", "measure", ("es",), "tab-separated, header for each area", partial(tabbed, "turismo-2023-es")),
    Made("3-10-energy-2012-en", 3, "txt", "measure", ("en",), "columns of spaces without a rule under the header, wrapped cells", partial(spaced, "energy-2012-en", [6, 40, 20, 24, 20], "utf-8", "")),
    Made("3-13-orchestras-2013-en", 3, "pdf", "measure", ("en",), "aligned words without any line", partial(borderless, "orchestras-2013-en", Look("DejaVu", 9.5, A4, 56, footer="{page}"), [34, 176, 84, 90, 98], False)),
]  # fmt: skip
