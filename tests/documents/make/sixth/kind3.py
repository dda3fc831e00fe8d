"""Kind 3: tables without lines."""

from __future__ import annotations

import textwrap
from pathlib import Path

from made import Made
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from sixth.kind3b import ARCHIVES, CHAMBER, FISH, MUSEUMS, NURSES

HEAD = ["Ref.", "Actividad", "Quién", "Cuándo", "Coste (€)"]


def chamber(path: Path) -> None:
    canvas = Canvas(str(path), A4, invariant=1)
    left, tops = (18, 31, 100, 140, 172), 270.0
    y = tops

    def line(texts: list[str], font: str = "Helvetica", size: float = 8.5) -> None:
        nonlocal y
        wrapped = [textwrap.wrap(t, w) or [""] for t, w in zip(texts, (8, 44, 24, 19, 14), strict=True)]
        for i in range(max(len(w) for w in wrapped)):
            canvas.setFont(font, size)
            for x, w in zip(left, wrapped, strict=True):
                if i < len(w):
                    canvas.drawString(x * mm, y * mm, w[i])
            y -= 4.4
        y -= 11

    canvas.setFont("Helvetica-Bold", 14)
    canvas.drawString(18 * mm, y * mm, "Cámara Agraria de la Comarca de Montenubla")
    y -= 8
    canvas.setFont("Helvetica", 12)
    canvas.drawString(18 * mm, y * mm, "Programa de actividades 2014")
    y -= 8
    canvas.setFont("Helvetica", 9)
    for text in (
        "El Pleno de la Cámara aprobó este programa el 19 de diciembre de 2013. Los importes no incluyen el IVA.",
        "Cualquier socio puede consultar el detalle de cada acción en la secretaría (lunes a jueves, de 9 a 14 h).",
    ):
        canvas.drawString(18 * mm, y * mm, text)
        y -= 4.5
    y -= 5
    line(HEAD, "Helvetica-Bold")
    for area, lines in CHAMBER.of_area():
        y -= 1
        canvas.setFont("Helvetica-Bold", 9.5)
        canvas.drawString(18 * mm, y * mm, area.text)
        y -= 5.5
        for row in lines:
            if y < 100:
                canvas.setFont("Helvetica", 7)
                canvas.drawCentredString(105 * mm, 12 * mm, f"— {canvas.getPageNumber()} —")
                canvas.showPage()
                y = tops
                line(HEAD, "Helvetica-Bold")
            line(row.cells)
    line(["", "TOTAL", "", "", "25.386,50"], "Helvetica-Bold")
    y -= 8
    canvas.setFont("Helvetica", 9)
    canvas.drawString(18 * mm, y * mm, "El Secretario General                                   V.º B.º El Presidente")
    canvas.setFont("Helvetica", 7)
    canvas.drawCentredString(105 * mm, 12 * mm, f"— {canvas.getPageNumber()} —")
    canvas.save()
    CHAMBER.gold(path, "Programa de actividades 2014", "es", adopted_on="∅ || 2013-12-19")


def archives(path: Path) -> None:
    out = [
        "<!DOCTYPE html>",
        "<html lang='en'><head><meta charset='utf-8'><title>Work plan | National Archives of Saint "
        "Corentin</title></head><body>",
        "<div class='menu'><a href='/'>Home</a> | <a href='/visit'>Visit us</a> | "
        "<a href='/plans'>Plans and reports</a></div>",
        "<h1>National Archives of Saint Corentin</h1>",
        "<h2>Annual Work Plan, 2017</h2>",
        "<p>The reading room received 1,204 visitors in 2016. This page lists what "
        "the Archives will do in 2017. Printed copies: EC$5.</p>",
        "<table width='100%' cellpadding='3'>",
        "<tr bgcolor='#336699'><td><b>#</b></td><td><b>Task</b></td><td><b>Expected output</b></td><td><b>By whom</b>"
        "</td><td><b>By when</b></td><td><b>Est. cost (EC$)</b></td></tr>",
    ]
    for line in ARCHIVES.lines:
        if line.kind == "area":
            out.append(f"<tr bgcolor='#e6e6e6'><td colspan='6'><b>{line.text}</b></td></tr>")
        elif line.kind == "other":
            out.append("<tr>" + "".join(f"<td>{c or '&nbsp;'}</td>" for c in line.cells) + "</tr>")
        else:
            out.append(
                "<tr>"
                + "".join(
                    f"<td>{c.replace('&', '&amp;').replace('referendum', 'refer&shy;endum')}</td>" for c in line.cells
                )
                + "</tr>"
            )
    out += [
        "</table>",
        "<h3>Opening hours</h3>",
        "<table><tr><td>Monday to Thursday</td><td>8:30 to 16:00</td></tr>"
        "<tr><td>Friday</td><td>8:30 to 14:00</td></tr></table>",
        "<p><small>Last updated 9 January 2017</small></p>",
        "</body></html>",
    ]
    path.write_text("\n".join(out) + "\n", encoding="utf-8")
    ARCHIVES.gold(path, "Annual Work Plan, 2017", "en")


def museums(path: Path) -> None:
    out = [
        "# Red de Museos Comunitarios de Tlalmecatl",
        "",
        "## Programa Anual de Trabajo 2023",
        "",
        "Documento de trabajo aprobado por el Consejo. *Versión 3, con las observaciones de los comités.*",
        "",
        "> En 2022 se restauraron 48 piezas y se recibieron 9 mil visitantes.",
        "",
    ]
    for area, lines in MUSEUMS.of_area():
        out += [f"### {area.text}", "", f"*Objetivo:* {area.cells[0]}", ""]
        out += ["| Fecha | Actividad | Comité a cargo | Entregable | Recursos |", "|:--|:--|:--|---|--:|"]
        out += ["| " + " | ".join(line.cells) + " |" for line in lines] + [""]
    out += [
        "### Directorio",
        "",
        "| Museo | Teléfono |",
        "|---|---|",
        "| Casa de la Milpa | 55 0000 1201 |",
        "| Museo del Barro | 55 0000 3377 |",
        "",
    ]
    path.write_text("\n".join(out), encoding="utf-8")
    MUSEUMS.gold(path, "Programa Anual de Trabajo 2023", "es")


def nurses(path: Path) -> None:
    out = ["Nursing and Midwifery Council of Zambara", "Operational plan 2022 (approved 26 November 2021)", ""]
    out.append(
        "\t".join(
            ["Objective", "Activity no.", "Activity", "Responsible", "Start date", "End date", "Budget ZMW", "Remarks"]
        )
    )
    for line in NURSES.lines:
        if line.kind != "area":
            cells = line.cells
            cells = [c for part in cells for c in (part.split(" ~ ") if " ~ " in part else [part])]
            out.append("\t".join(cells))
    path.write_text("\n".join(out) + "\n", encoding="utf-8")
    NURSES.gold(
        path,
        "Operational plan 2022 || Operational plan 2022 (approved 26 November 2021)",
        "en",
        adopted_on="∅ || 2021-11-26",
    )


def fish(path: Path) -> None:
    widths = (8, 40, 26, 18, 16)
    out = [
        "INSTITUTO DE PESCA ARTESANAL DE PUERTO LOBERÍA".center(104).rstrip(),
        "",
        "PLAN OPERATIVO 2011".center(104).rstrip(),
        "",
        "Vigencia: enero a diciembre. Montos en lempiras.",
        "",
    ]
    for area, lines in FISH.of_area():
        out += [area.text, "-" * len(area.text), f"Responsable: {area.cells[0]}", ""]
        heads = ("CÓD.", "ACTIVIDAD", "PRODUCTO", "FECHA", "MONTO")
        out += ["".join(h.ljust(w) for h, w in zip(heads, widths, strict=True)).rstrip(), ""]
        for line in lines:
            cells = [
                textwrap.wrap(c, w - 2, break_on_hyphens=False) or [""] for c, w in zip(line.cells, widths, strict=True)
            ]
            for i in range(max(len(c) for c in cells)):
                parts = (c[i] if i < len(c) else "" for c in cells)
                out.append("".join(x.ljust(w) for x, w in zip(parts, widths, strict=True)).rstrip())
            out.append("")
        out.append("")
    out += ["Puerto Lobería, 7 de enero de 2011", "", "(f) Director Ejecutivo"]
    path.write_text("\n".join(out) + "\n", encoding="utf-8")
    for row in FISH.rows:
        number = row["code"].split("-")[0]
        row["lead"] = FISH.areas[len(number) - 1][2] or row["lead"]
        row["lead_bodies"] = "*"
    FISH.areas = [(a[0], a[1], "", "*") for a in FISH.areas]
    FISH.gold(path, "PLAN OPERATIVO 2011", "es")


DOCUMENTS = (
    Made(
        "3-101-farmers-2014-es",
        3,
        "pdf",
        "sixth",
        ("es",),
        "words in columns, cells of several lines, two pages",
        chamber,
    ),
    Made(
        "3-102-archives-2017-en",
        3,
        "html",
        "sixth",
        ("en",),
        "no th, bands of colspan, empty row and a total",
        archives,
    ),
    Made("3-103-museums-2023-es", 3, "md", "sixth", ("es",), "date first; objectives under headings", museums),
    Made(
        "3-104-nursing-2022-en", 3, "tsv", "sixth", ("en",), "objective repeated in a column; two date columns", nurses
    ),
    Made("3-105-fisheries-2011-es", 3, "txt", "sixth", ("es",), "columns of spaces; lead under the heading", fish),
)
