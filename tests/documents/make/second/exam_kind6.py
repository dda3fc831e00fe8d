"""Kind 6, for acceptance: two languages in one table."""

from __future__ import annotations

import html
from collections.abc import Callable
from pathlib import Path

import docx
import office
from made import Made
from reportlab.lib.pagesizes import A4, landscape

from second.drawn import Sheet
from second.kind6 import Line, gold

BEES: list[Line] = [
    (("Sanidad apícola", "Bee health"), "1.1", ("Muestreo de varroa", "Varroa sampling"), ("Informe", "Report"), ("Uruguay", "Uruguay"), ("marzo de 2022", "March 2022"), {"p": "2022-03", "lb": "UY"}),
    (("Sanidad apícola", "Bee health"), "1.2", ("Manual de buenas prácticas", "Good-practice manual"), ("Manual", "Manual"), ("Argentina", "Argentina"), ("segundo trimestre", "second quarter"), {"p": "2022-Q2", "lb": "AR"}),
    (("Comercio", "Trade"), "2.1", ("Misión comercial a Alemania", "Trade mission to Germany"), ("Diez contratos", "Ten contracts"), ("Chile", "Chile"), ("noviembre", "November"), {"p": "2022-11", "lb": "CL", "q": "10 || *"}),
    (("Comercio", "Trade"), "2.2", ("Sello regional de miel", "Regional honey label"), ("Reglamento de uso", "Rules of use"), ("Secretaría Técnica", "Technical Secretariat"), ("todo el año", "all year"), {"p": "2022", "lb": "TS"}),
]  # fmt: skip
LIGHTS: list[Line] = [
    (("Eficiencia", "Efficiency"), "1", ("Inventario del alumbrado público", "Inventory of street lighting"), ("Base de datos", "Database"), ("Panamá", "Panama"), ("enero-marzo", "January-March"), {"p": "2019-Q1", "lb": "PA"}),
    (("Eficiencia", "Efficiency"), "2", ("Norma de luminarias", "Standard for luminaires"), ("Norma aprobada", "Approved standard"), ("Costa Rica", "Costa Rica"), ("31 de mayo de 2019", "31 May 2019"), {"day": "2019-05-31", "lb": "CR"}),
    (("Difusión", "Outreach"), "3", ("Seminario de alcaldes", "Seminar for mayors"), ("Acta", "Minutes"), ("Guatemala", "Guatemala"), ("segundo semestre", "second half"), {"p": "2019-H2", "lb": "GT"}),
    (("Difusión", "Outreach"), "4", ("Video educativo", "Educational video"), ("Video", "Video"), ("El Salvador", "El Salvador"), ("T2", "Q2"), {"p": "2019-Q2", "lb": "SV"}),
]  # fmt: skip
ROADS: list[Line] = [
    (("Seguridad vial", "Road safety"), "1.1", ("Auditoría de puntos negros", "Audit of black spots"), ("Informe", "Report"), ("Paraguay", "Paraguay"), ("abril-junio", "April-June"), {"p": "2024-Q2", "lb": "PY"}),
    (("Seguridad vial", "Road safety"), "1.2", ("Campaña de uso del casco", "Helmet campaign"), ("Videos", "Videos"), ("Bolivia", "Bolivia"), ("septiembre de 2024", "September 2024"), {"p": "2024-09", "lb": "BO"}),
    (("Puentes", "Bridges"), "2.1", ("Curso de inspección de puentes", "Bridge inspection course"), ("30 inspectores formados", "30 inspectors trained"), ("Perú", "Peru"), ("primer semestre", "first half"), {"p": "2024-H1", "lb": "PE", "q": "30"}),
]  # fmt: skip


def twins(path: Path) -> None:
    """PDF, ruled: activity and product in both languages beside each other, English first; lead and date in each language."""
    sheet = Sheet(path, landscape(A4), 40, "Sans", 9)
    sheet.line("Alianza Apícola del Sur / Southern Beekeeping Alliance", 10)
    sheet.line("Work Plan 2022 / Plan de trabajo 2022", 16, True, gap=14)
    widths = (34, 120, 120, 84, 84, 84, 84, 74, 74)
    heads = ("No.", "Activity", "Actividad", "Output", "Producto", "Lead", "Responsable", "Date", "Fecha")
    for number, area in enumerate(dict.fromkeys(x[0] for x in BEES), 1):
        sheet.line(f"{number}. {area[1]} / {area[0]}", 11, True, gap=5)
        sheet.row(heads, widths, True, "#f6e7b8")
        for _, code, a, p, lead, d, _ in (x for x in BEES if x[0] == area):
            sheet.row([code, a[1], a[0], p[1], p[0], lead[1], lead[0], d[1], d[0]], widths)
        sheet.rule(widths)
        sheet.y -= 14
    sheet.save()
    gold(path.stem, 2022, BEES, {"Sanidad apícola": "1", "Comercio": "2"})


def below(path: Path) -> None:
    """Word: both in one cell, Spanish above English, in headers too; areas as merged rows."""
    document = docx.Document()
    document.add_paragraph("Red Centroamericana de Alumbrado\nCentral American Lighting Network")
    document.add_heading("Plan de actividades 2019 / Activity Plan 2019", 0)
    table = document.add_table(1, 5, style="Table Grid")
    heads = (
        ("N.º", "No."),
        ("Actividad", "Activity"),
        ("Responsable", "Lead"),
        ("Plazo", "Date"),
        ("Producto", "Output"),
    )
    for cell, pair in zip(table.rows[0].cells, heads, strict=True):
        cell.text = pair[0]
        cell.add_paragraph(pair[1])
    area = ("", "")
    number = 0
    for here, code, a, p, lead, d, _ in LIGHTS:
        if here != area:
            area, number = here, number + 1
            cells = table.add_row().cells
            cells[0].merge(cells[4]).text = f"{number}. {here[0]} / {here[1]}"
        cells = table.add_row().cells
        cells[0].text = code
        for cell, pair in zip(cells[1:], (a, lead, d, p), strict=True):
            cell.text = pair[0]
            if pair[0] != pair[1]:
                cell.add_paragraph(pair[1])
    office.save(document, path)
    gold(path.stem, 2019, LIGHTS, {"Eficiencia": "1", "Difusión": "2"})


def beside(path: Path) -> None:
    """HTML: all Spanish columns, then all English ones, headings in both."""
    out = [
        '<html><head><meta charset="utf-8"><title>Plan 2024</title></head><body><p>Foro Vial del Chaco | Chaco Road Forum</p><h1>Plan de acción 2024 | Action Plan 2024</h1>'
    ]
    heads = ("N.º", "Actividad", "Producto", "Responsable", "Fecha", "Activity", "Output", "Lead", "Date")
    for number, area in enumerate(dict.fromkeys(x[0] for x in ROADS), 1):
        out.append(f"<h2>{number}. {area[0]} | {area[1]}</h2><table>")
        out.append("<tr>" + "".join(f"<th>{h}</th>" for h in heads) + "</tr>")
        for _, code, a, p, lead, d, _ in (x for x in ROADS if x[0] == area):
            cells = (code, a[0], p[0], lead[0], d[0], a[1], p[1], lead[1], d[1])
            out.append("<tr>" + "".join(f"<td>{html.escape(c)}</td>" for c in cells) + "</tr>")
        out.append("</table>")
    path.write_text("\n".join([*out, "</body></html>"]) + "\n", encoding="utf-8")
    gold(path.stem, 2024, ROADS, {"Seguridad vial": "1", "Puentes": "2"})


def document(stem: str, extension: str, purpose: str, make: Callable[[Path], None]) -> Made:
    return Made(stem, 6, extension, "exam", ("es", "en"), purpose, make)


DOCUMENTS = [
    document("6-31-bees-2022-bi", "pdf", "every column twice, English first", twins),
    document("6-32-lighting-2019-bi", "docx", "both languages in each cell, one below the other; areas as merged rows", below),
    document("6-33-roads-2024-bi", "html", "all Spanish columns, then all English ones", beside),
]  # fmt: skip
