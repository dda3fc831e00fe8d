"""Kind 6: two languages in one document, in turns that the first author's module doesn't have."""

from __future__ import annotations

import html
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import office
from content import write_gold
from made import Made
from pdf import A4, Look, build, landscape
from reportlab.lib import colors
from reportlab.platypus import Table

from second.marked import row

Pair = tuple[str, str]
# One activity: area (es, en), code, activity, product, lead, date (each es, en), gold keys.
Line = tuple[Pair, str, Pair, Pair, Pair, Pair, dict[str, Any]]

TIDES: list[Line] = [
    (("Observación", "Observation"), "O-1", ("Instalar dos mareógrafos", "Install two tide gauges"), ("Acta de instalación", "Installation record"), ("Ecuador", "Ecuador"), ("abril de 2018", "April 2018"), {"p": "2018-04", "lb": "EC"}),
    (("Observación", "Observation"), "O-2", ("Calibrar las estaciones costeras", "Calibrate the coastal stations"), ("Informe técnico", "Technical report"), ("Chile", "Chile"), ("segundo semestre", "second half"), {"p": "2018-H2", "lb": "CL"}),
    (("Alerta", "Warning"), "A-1", ("Simulacro regional de tsunami", "Regional tsunami drill"), ("Evaluación", "Evaluation"), ("Secretaría Técnica", "Technical Secretariat"), ("T4", "Q4"), {"p": "2018-Q4", "lb": "TS"}),
    (("Alerta", "Warning"), "A-2", ("Protocolo de avisos a la población", "Protocol for public warnings"), ("Protocolo", "Protocol"), ("Perú", "Peru"), ("hasta el 31 de agosto", "by 31 August"), {"by": "2018-08-31", "lb": "PE"}),
]  # fmt: skip
SEEDS: list[Line] = [
    (("Bancos de semillas", "Seed banks"), "1", ("Inventario de variedades criollas", "Inventory of landraces"), ("Base de datos", "Database"), ("México", "Mexico"), ("enero a marzo", "January to March"), {"p": "2021-Q1", "lb": "MX"}),
    (("Bancos de semillas", "Seed banks"), "2", ("Duplicado de seguridad de 300 muestras", "Safety duplicate of 300 samples"), ("Certificado de depósito", "Deposit certificate"), ("Perú", "Peru"), ("octubre", "October"), {"p": "2021-10", "lb": "PE"}),
    (("Bancos de semillas", "Seed banks"), "3", ("Manual de conservación en frío", "Cold-storage manual"), ("Manual", "Manual"), ("Argentina", "Argentina"), ("primer semestre", "first half"), {"p": "2021-H1", "lb": "AR"}),
    (("Agricultores", "Farmers"), "4", ("Feria de intercambio de semillas", "Seed exchange fair"), ("Memoria de la feria", "Record of the fair"), ("Bolivia", "Bolivia"), ("15 de agosto de 2021", "15 August 2021"), {"day": "2021-08-15", "p": "2021-08", "lb": "BO"}),
    (("Agricultores", "Farmers"), "5", ("Escuelas de campo para jóvenes", "Field schools for young people"), ("Informe de las escuelas", "Report of the schools"), ("Colombia", "Colombia"), ("todo el año", "all year"), {"p": "2021", "lb": "CO"}),
]  # fmt: skip
CAVES: list[Line] = [
    (("Cartografía", "Mapping"), "1.1", ("Topografía de la cueva del Indio", "Survey of the Indio cave"), ("Mapa", "Map"), ("Cuba", "Cuba"), ("mayo de 2016", "May 2016"), {"p": "2016-05", "lb": "CU"}),
    (("Cartografía", "Mapping"), "1.2", ("Catálogo de cavidades turísticas", "Catalogue of show caves"), ("Catálogo", "Catalogue"), ("Secretaría Técnica", "Technical Secretariat"), ("T2–T3", "Q2–Q3"), {"p": "2016-Q2/2016-Q3", "lb": "TS"}),
    (("Conservación", "Conservation"), "2.1", ("Guía de iluminación de cuevas", "Guide to cave lighting"), ("Guía", "Guide"), ("Belice", "Belize"), ("a más tardar el 30 de noviembre", "no later than 30 November"), {"by": "2016-11-30", "lb": "BZ"}),
    (("Conservación", "Conservation"), "2.2", ("Curso de guías de espeleoturismo", "Course for cave guides"), ("40 guías formados", "40 guides trained"), ("España", "Spain"), ("del 3 al 7 de octubre de 2016", "3–7 October 2016"), {"days": "2016-10-03/2016-10-07", "lb": "ES", "pt": "*", "q": "40"}),
]  # fmt: skip


def gold(stem: str, year: int, lines: list[Line], numbers: dict[str, str]) -> None:
    for i, language in enumerate(("es", "en")):
        rows = []
        for area, code, activity, product, lead, date, keys in lines:
            both = f"{area[i]} || {area[0]} | {area[1]} || {area[1]} · {area[0]} || {area[0]} / {area[1]} || {area[1]} / {area[0]} || {area[0]} · {area[1]} || {area[0]} – {area[1]}"
            more: dict[str, Any] = {"pt": "*", **keys}
            rows.append(
                row(year, (numbers[area[0]], both), activity[i], "table", code=code, prod=product[i], lead=lead[i], dt=date[i], pl="∅ || *", **more)
            )  # fmt: skip
        write_gold(f"{stem}.{language}", rows)


def slashed(path: Path) -> None:
    """Word, English before Spanish in each cell and in the headers, product first; areas as headings in both."""
    document = docx.Document()
    document.add_paragraph("Comisión del Pacífico sobre el Nivel del Mar / Pacific Sea Level Commission")
    document.add_heading("Work Plan 2018 / Plan de trabajo 2018", 0)
    heads = ("No.", "Output / Producto", "Activity / Actividad", "When / Cuándo", "Lead / Responsable")
    for number, area in enumerate(dict.fromkeys(x[0] for x in TIDES), 1):
        document.add_heading(f"{number}. {area[1]} / {area[0]}", 1)
        table = document.add_table(1, 5, style="Table Grid")
        for cell, words in zip(table.rows[0].cells, heads, strict=True):
            office.write(cell, words, bold=True)
        for _, code, activity, product, lead, date, _ in (x for x in TIDES if x[0] == area):
            cells = table.add_row().cells
            for cell, pair in zip(cells[1:], (product, activity, date, lead), strict=True):
                office.write(cell, pair[0] if pair[0] == pair[1] else f"{pair[1]} / {pair[0]}")
            office.write(cells[0], code)
    office.save(document, path)
    gold(path.stem, 2018, TIDES, {"Observación": "1", "Alerta": "2"})


def halves(path: Path) -> None:
    """PDF: all English columns on the left, all Spanish ones on the right, the number between them."""
    look = Look("Sans", 8.5, landscape(A4), 40)
    story: list[Any] = [
        look.text("Andean Seed Heritage Network · Red Andina de Patrimonio de Semillas", 10, alignment=1),
        look.text("ANNUAL WORK PLAN 2021 · PLAN ANUAL DE TRABAJO 2021", 14, True, 4, 12, alignment=1),
    ]
    heads = ("Timing", "Lead", "Output", "Activity", "No. / N.º", "Actividad", "Producto", "Responsable", "Plazo")
    for letter, area in zip("AB", dict.fromkeys(x[0] for x in SEEDS), strict=True):
        story.append(look.text(f"{letter}. {area[1]} · {area[0]}", 11, True, 12, 5))
        data = [[look.cell(h, bold=True) for h in heads]]
        for _, code, a, p, lead, d, _ in (x for x in SEEDS if x[0] == area):
            data.append([look.cell(w) for w in (d[1], lead[1], p[1], a[1], code, a[0], p[0], lead[0], d[0])])
        table = Table(data, [72, 60, 84, 130, 44, 130, 84, 60, 84], repeatRows=1)
        table.setStyle([("GRID", (0, 0), (-1, -1), 0.4, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP"), ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#eee5d0"))])  # fmt: skip
        story.append(table)
    build(path, story, look, "Annual work plan 2021")
    gold(path.stem, 2021, SEEDS, {"Bancos de semillas": "A", "Agricultores": "B"})


def stacked(path: Path) -> None:
    """HTML: under each heading in both languages the Spanish table, below it the English one."""
    out = [
        '<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Plan operativo 2016 / Operational Plan 2016</title></head><body>',
        "<h1>Plan operativo 2016 / Operational Plan 2016</h1><p>Unión Caribeña de Espeleología / Caribbean Speleological Union</p>",
    ]
    heads = (
        ("Código", "Actividad", "Responsable", "Producto", "Fecha"),
        ("Code", "Activity", "Responsible", "Product", "Date"),
    )
    for number, area in enumerate(dict.fromkeys(x[0] for x in CAVES), 1):
        out.append(f"<h2>{number}. {area[0]} / {area[1]}</h2>")
        for i in (0, 1):
            out.append(f"<table border=1><tr>{''.join(f'<th>{h}</th>' for h in heads[i])}</tr>")
            for _, code, a, p, lead, d, _ in (x for x in CAVES if x[0] == area):
                out.append("<tr>" + "".join(f"<td>{html.escape(w)}</td>" for w in (code, a[i], lead[i], p[i], d[i])))
            out.append("</table>")
    path.write_text("\n".join([*out, "</body></html>"]) + "\n", encoding="utf-8")
    gold(path.stem, 2016, CAVES, {"Cartografía": "1", "Conservación": "2"})


def document(stem: str, extension: str, split: str, purpose: str, make: Callable[[Path], None]) -> Made:
    return Made(stem, 6, extension, split, ("es", "en"), purpose, make)


DOCUMENTS = [
    document("6-21-sealevel-2018-bi", "docx", "tune", "both in one cell with a slash, English first, product before activity", slashed),
    document("6-22-seeds-2021-bi", "pdf", "tune", "columns as in a mirror: English on the left, Spanish on the right, number between", halves),
    document("6-23-caves-2016-bi", "html", "tune", "headings in both languages, a table in each language below", stacked),
]  # fmt: skip
