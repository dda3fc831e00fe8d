"""Tables without rules: words aligned on a page, HTML, Markdown, tabs and spaces."""

from __future__ import annotations

import textwrap
from pathlib import Path
from typing import Any

from made import Made
from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

import fourth.sheets  # noqa: F401 – registers the fonts
from fourth.plan import golden, load


def _lines(words: str, width: float, font: str, size: float) -> list[str]:
    lines, line = [], ""
    for word in words.split():
        if stringWidth(f"{line} {word}", font, size) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    return [*lines, line]


def museum(path: Path) -> None:
    plan = load("museum-2018-en")
    canvas = Canvas(str(path), pagesize=landscape(A4), invariant=1)
    columns = ((50, "code"), (85, "activity"), (305, "product"), (440, "lead"), (530, "date_text"), (650, "resources"))
    rights = (80, 292, 428, 520, 640, 800)
    names = ("No.", "Activity", "Expected output", "Department", "When", "Funded from")

    def line(y: float, cells: list[tuple[float, float, str]], font: str) -> float:
        canvas.setFont(font, 10)
        wrapped = [(x, _lines(words, right - x, font, 10)) for x, right, words in cells]
        for x, lines in wrapped:
            for i, words in enumerate(lines):
                canvas.drawString(x, y - 12 * i, words)
        return y - 12 * max(len(lines) for _, lines in wrapped) - 7

    y = line(540, [(50, 800, plan["body"])], "Serif")
    y = line(y, [(50, 800, plan["title"])], "Serif-B")
    y = line(y, [(50, 800, plan["intro"])], "Serif") - 8
    y = line(y, [(x, r, n) for (x, _), r, n in zip(columns, rights, names, strict=True)], "Serif-I")
    for area in plan.areas:
        y = line(y - 4, [(50, 800, f"{area.number}   {area.title}")], "Serif-B")
        for r in area.rows:
            y = line(y, [(x, right, r[c]) for (x, c), right in zip(columns, rights, strict=True)], "Serif")
    canvas.setFont("Serif", 8)
    canvas.drawString(50, 30, "Dates are those of the calendar year 2018 unless stated otherwise.")
    canvas.save()
    golden(path.stem, plan)


def bomberos(path: Path) -> None:
    plan = load("bomberos-2020-es")
    out = [
        f"<html><head><title>{plan['body']}</title></head><body bgcolor=white><center><font size=5>{plan['title']}</font><br>"
    ]
    out.append(f"<font size=4>{plan['body']}</font></center><table width=100%><tr><td width=160>")
    out.append(
        "<a href=inicio.htm>Inicio</a><br><a href=quienes.htm>Quiénes somos</a><br><a href=contacto.htm>Contacto</a></td><td>"
    )
    out.append("<p>La Comandancia presenta a la comunidad las actividades del año 2020.<table border=0 cellpadding=4>")
    names = ("Actividad", "Fecha", "Unidad encargada", "Producto", "Código", "Fondos")
    out.append("<tr bgcolor=#990000>" + "".join(f"<td><font color=white><b>{n}</b></font>" for n in names))
    for area in plan.areas:
        out.append(f"<tr><td colspan=6><b>{area.number}.&nbsp;{area.title}</b></td></tr>")
        for r in area.rows:
            cells = [r[c] for c in ("activity", "date_text", "lead", "product", "code", "resources")]
            cells[0] = cells[0].replace(" de ", "<br>de ", 1).replace("«", "&laquo;").replace("»", "&raquo;")
            out.append("<tr valign=top>" + "".join(f"<td>{c}" for c in cells))
    out.append("</table><p><i>Comandancia General. Teléfono de emergencias: 171</i></td></tr></table></body></html>")
    path.write_text("\n".join(out), encoding="utf-8")
    golden(path.stem, plan)


def dataprotection(path: Path) -> None:
    plan = load("dataprotection-2025-en")
    out = ["---", "layout: page", "nav_order: 3", "---", "", f"# {plan['title']}", "", f"*{plan['body']}*", ""]
    out += ["Adopted by the Commissioners on 3 December 2024. See also the [annual report](../report-2024.md).", ""]
    for area in plan.areas:
        out += [
            f"## Pillar {area.number}: {area.title}",
            "",
            "|Unit|Timing|Task|Ref.|Deliverable|",
            "|:--|:-:|---|--:|---|",
        ]
        for r in area.rows:
            out.append(f"|{r['lead']}|{r['date_text']}|{r['activity']}|`{r['code']}`|*{r['product']}*|")
        out.append("")
    out += [
        "## Resources",
        "",
        "| Staff | 2024 | 2025 |",
        "|---|---|---|",
        "| Lawyers | 6 | 7 |",
        "| Inspectors | 4 | 5 |",
        "",
    ]
    path.write_text("\n".join(out), encoding="utf-8")
    golden(path.stem, plan)


def semillas(path: Path) -> None:
    plan = load("semillas-2015-es")
    columns = ("code", "activity", "date_text", "lead", "resources", "product")
    out = [plan["body"] + "\t" * 5, plan["title"] + "\t" * 5, "\t" * 5]
    out.append("\t".join(("Nº", "Actividad", "Fecha", "País o instancia responsable", "Fuente", "Resultado esperado")))
    for area in plan.areas:
        out.append(f"{area.number}\t{area.title}" + "\t" * 4)
        for r in area.rows:
            cells = [r[c] for c in columns]
            if len(cells[1]) > 55:
                head, _, tail = cells[1].rpartition(" en ")
                cells[1] = f'"{head}\nen {tail}"'
            out.append("\t".join(cells))
    out.append("\t" * 5)
    out.append("Cochabamba, 12 de diciembre de 2014" + "\t" * 5)
    path.write_bytes(("\r\n".join(out) + "\r\n").encode("utf-8-sig"))
    golden(path.stem, plan)


def ferries(path: Path) -> None:
    plan = load("ferries-2016-en")
    columns = (("code", 6), ("activity", 31), ("lead", 18), ("date_text", 18), ("_money", 13), ("product", 20))
    names = ("Item", "Action", "Lead officer", "Timescale", "Cost", "Evidence of delivery")
    out = [
        plan["body"].center(106).rstrip(),
        plan["title"].center(106).rstrip(),
        "",
        "Approved by the Board at Kirkwall, 9 December 2015",
        "",
    ]

    def put(cells: list[str]) -> None:
        wrapped = [textwrap.wrap(c, w - 2) or [""] for c, (_, w) in zip(cells, columns, strict=True)]
        for i in range(max(map(len, wrapped))):
            out.append(
                "".join(
                    (c[i] if i < len(c) else "").ljust(w) for c, (_, w) in zip(wrapped, columns, strict=True)
                ).rstrip()
            )

    for k, area in enumerate(plan.areas):
        if k != 1:
            put(list(names))
            out.append("=" * 106)
        out += [f"{area.number}. {area.title}", ""]
        for r in area.rows:
            put([r[c] for c, _ in columns])
            out.append("")
        if k == 1:
            out += ["                                                 - 1 -", "\f" + plan["title"], ""]
    out += ["-" * 106, "TOTAL" + " " * 68 + "GBP 399,850", ""]
    path.write_bytes("\r\n".join(out).encode("ascii"))
    for r in plan.rows:  # a means of verification, or the product
        r.gold["product"] += " || ∅"
    plan.facts |= {"adopted_on": "2015-12-09", "adopted_at": "Kirkwall"}
    golden(path.stem, plan)


def _made(stem: str, extension: str, purpose: str, make: Any) -> Made:
    return Made(stem, 3, extension, "fourth", (stem[-2:],), purpose, make)


DOCUMENTS = (
    _made("3-61-museum-2018-en", "pdf", "words aligned on a page, wrapped cells in each column, no rules", museum),
    _made(
        "3-62-bomberos-2020-es",
        "html",
        "old HTML without th or closing tags, table in a table, code in the fifth column",
        bomberos,
    ),
    _made(
        "3-63-dataprotection-2025-en",
        "md",
        "Markdown, unit and time before the task, codes in backticks, a staff table",
        dataprotection,
    ),
    _made(
        "3-64-semillas-2015-es",
        "tsv",
        "tabs, byte order mark, a line break in a quoted cell, area rows, dd-dd/mm/yyyy",
        semillas,
    ),
    _made(
        "3-65-ferries-2016-en",
        "txt",
        "columns of spaces, wrapped cells, 1/1 codes, form feed, header missing in one part, total",
        ferries,
    ),
)
