"""Kind 4, for acceptance: narrative of labels and values."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import office
from content import write_gold
from made import Made
from reportlab.lib.pagesizes import A4, letter
from reportlab.lib.utils import simpleSplit

from second.drawn import Sheet
from second.marked import row

Act = tuple[str, str, str, str, str, str, dict[str, Any]]  # code, activity, lead, product, resources, date, keys
NURSES: list[tuple[str, str, list[Act]]] = [
    ("1", "Formación continua", [
        ("1.1.i", "Diplomado en cuidados paliativos", "Comité Académico", "80 diplomados", "OPS", "abril a noviembre", {"p": "2022-04/2022-11", "q": "80", "rb": "*"}),
        ("1.1.ii", "Simulación clínica en hospitales de segundo nivel", "Panamá", "Informe", "", "T3", {"p": "2022-Q3"}),
        ("1.2.i", "Becas de estancia corta para enfermeras rurales", "Secretaría Técnica", "Memoria de las estancias", "Fundación Nightingale", "todo el año", {"p": "2022", "rb": "*"}),
    ]),
    ("2", "Condiciones de trabajo", [
        ("2.1.i", "Encuesta regional sobre turnos y descanso", "Costa Rica", "Base de datos", "OIT", "hasta el 31 de julio de 2022", {"by": "2022-07-31", "rb": "*"}),
        ("2.1.ii", "Mesa técnica con los ministerios de salud, Tegucigalpa", "Honduras", "Acta de acuerdos", "Países miembros", "6 de octubre de 2022", {"day": "2022-10-06", "p": "2022-10", "pl": "Tegucigalpa || ∅", "d": "*"}),
    ]),
]  # fmt: skip
SHEEP: list[tuple[str, str, list[Act]]] = [
    ("A", "Breeding", [
        ("a)", "Performance recording in 40 hill flocks", "Field Officers", "Flock reports", "Wool levy", "January to June 2017", {"p": "2017-H1"}),
        ("b)", "Genetic evaluation of rams", "Research Group", "Ram catalogue", "Wool levy", "Q3", {"p": "2017-Q3", "pt": "catalogue || *"}),
        ("c)", "Cryobank of rare breeds", "University partner", "Storage agreement", "Lottery", "by 31 October", {"by": "2017-10-31"}),
    ]),
    ("B", "Wool and meat", [
        ("a)", "Shearing school for beginners", "Training Officer", "60 certificates", "Course fees", "May 2017", {"p": "2017-05", "q": "60 || *"}),
        ("b)", "Study of local abattoirs", "Consultant", "Study", "Rural fund", "second half of the year", {"p": "2017-H2"}),
        ("c)", "Stand at the Highland Fair", "Secretariat", "Leaflets", "Wool levy", "4–6 August 2017", {"days": "2017-08-04/2017-08-06", "lb": "TS || *"}),
    ]),
]  # fmt: skip
TRAMS: list[tuple[str, str, list[Act]]] = [
    ("I", "Infraestructura", [
        ("(i)", "Renovar las catenarias de la línea 2", "Gerencia de Obras", "Acta de recepción", "Presupuesto municipal", "enero-marzo", {"p": "2020-Q1"}),
        ("(ii)", "Instalar marquesinas en quince paradas", "Gerencia de Obras", "Quince marquesinas", "Publicidad exterior", "2.º semestre", {"p": "2020-H2", "q": "15"}),
    ]),
    ("II", "Servicio", [
        ("(i)", "Rediseñar los horarios nocturnos", "Área de Operación", "Nuevo horario", "Sin costo", "junio de 2020", {"p": "2020-06"}),
        ("(ii)", "Formar a conductores en trato a personas ciegas", "Recursos Humanos", "Constancias", "Presupuesto municipal", "T2 y T4", {"p": "2020-Q2/2020-Q4 || 2020-Q2", "q": "*"}),
        ("(iii)", "Encuesta de satisfacción", "Área de Calidad", "Informe de la encuesta", "Presupuesto municipal", "a más tardar el 30 de noviembre", {"by": "2020-11-30", "pt": "report || survey || *"}),
    ]),
]  # fmt: skip


def gold(path: Path, year: int, plan: list[tuple[str, str, list[Act]]], loose_title: str = "", **more: Any) -> None:
    rows = []
    for number, title, acts in plan:
        for code, text, lead, product, res, date, keys in acts:
            bare = code.strip("()")
            quoted = f"{text} || {text.rpartition(', ')[0]}" if "pl" in keys else text
            words = {"lb": "*", "rb": "*" if res else "", "pt": "*", "q": "*", **more, **keys}
            title_too = f"{title} || {loose_title} {number}. {title} || {title.upper()}".replace("||  ", "|| ")
            numbers = f"{number} || {loose_title} {number}" if loose_title else number
            rows.append(row(year, (numbers, title_too), quoted, "narrative", code=bare if bare == code else f"{bare} || {code}", lead=lead, prod=product, res=res, dt=date, **words))  # fmt: skip
    write_gold(path.stem, rows)


def boxes(path: Path) -> None:
    """A box an activity, label on the left and value on the right, cut by the page where it comes."""
    sheet = Sheet(path, A4, 58, "Serif", 11)
    sheet.line("Empresa Municipal de Tranvías", 12)
    sheet.line("PLAN DE GESTIÓN 2020", 17, True, gap=120)
    widths = (120, 350)
    for number, title, acts in TRAMS:
        sheet.line(f"Línea estratégica {number}. {title}", 13, True, gap=8)
        for code, text, lead, product, res, date, _ in acts:
            for label, value in (
                ("Actividad", f"{code} {text}"),
                ("Responsable", lead),
                ("Plazo", date),
                ("Entregable", product),
                ("Financiamiento", res),
            ):
                sheet.row([label, value], widths)
            sheet.rule(widths)
            sheet.y -= 12
    sheet.save()
    gold(path, 2020, TRAMS, "Línea estratégica")


def columns(path: Path) -> None:
    """Two columns that activities run over; an annex repeats the activities with their dates; a table of indicators."""
    sheet = Sheet(path, letter, 54, "Sans", 9.5)
    sheet.line("Upland Sheep Society", 10)
    sheet.line("Work Plan 2017", 18, True, gap=10)
    lines: list[tuple[str, bool, float]] = []
    intro = "This plan was agreed by the Council in Hawick on 2 December 2016. It sets out what officers and partners will do for members during the year, who leads each piece of work, what members may expect from it and how it is paid for. Progress is reported at the two general meetings."
    wide = 235.0

    def add(words: str, strong: bool = False, inset: float = 0) -> None:
        lines.extend((x, strong, inset) for x in simpleSplit(words, sheet.bold(strong), 9.5, wide - inset))

    add(intro)
    for number, title, acts in SHEEP:
        add("")
        lines.append(("", False, 0))
        add(f"{number}. {title}", True)
        for code, text, lead, product, res, date, _ in acts:
            lines.append(("", False, 0))
            add(f"{code} {text}")
            for label, value in (("Lead", lead), ("Timing", date), ("Outputs", product), ("Resources", res)):
                add(f"{label}: {value}", inset=14)
    top, half = sheet.y, len(lines) // 2 + 2
    for x, column in ((54, lines[:half]), (322, lines[half:])):
        y = top
        for words, strong, inset in column:
            sheet.canvas.setFont(sheet.bold(strong), 9.5)
            sheet.canvas.drawString(x + inset, y - 9.5, words)
            y -= 12.2
    sheet.turn()
    sheet.line("Annex 1. Calendar of activities", 13, True, gap=8)
    sheet.row(["Area", "Activity", "When"], (40, 300, 150), True)
    for number, _, acts in SHEEP:
        for code, text, _, _, _, date, _ in acts:
            sheet.row([number, f"{code} {text}", date], (40, 300, 150))
    sheet.rule((40, 300, 150))
    sheet.y -= 20
    sheet.line("Annex 2. Indicators", 13, True, gap=8)
    for cells in (("Indicator", "2016", "Target"), ("Members", "612", "650"), ("Recorded ewes", "14,020", "16,000")):
        sheet.row(cells, (200, 80, 80), cells[0] == "Indicator")
    sheet.save()
    gold(path, 2017, SHEEP)


def numbered(path: Path) -> None:
    """Word: `1.1.i`, labels on lines of their own in bold with a colon, then a budget table and a list of participants."""
    document = docx.Document()
    document.add_paragraph("Consejo Centroamericano de Enfermería")
    document.add_heading("Plan de Trabajo 2022", 0)
    document.add_paragraph("Aprobado en la ciudad de San José, Costa Rica, el 9 de diciembre de 2021.")
    for number, title, acts in NURSES:
        document.add_heading(f"{number}. {title}", 1)
        for code, text, lead, product, res, date, _ in acts:
            document.add_paragraph(f"{code} {text}.")
            for label, value in (("Producto", product), ("Recursos", res), ("Responsable", lead), ("Fecha", date)):
                if value:
                    paragraph = document.add_paragraph(style="List Bullet")
                    paragraph.add_run(f"{label}: ").bold = True
                    paragraph.add_run(f"{value}.")
    document.add_heading("Presupuesto", 1)
    table = document.add_table(0, 2, style="Table Grid")
    for cells in (("Rubro", "Monto (USD)"), ("Formación", "48.000"), ("Viajes", "12.500"), ("Total", "60.500")):
        for cell, words in zip(table.add_row().cells, cells, strict=True):
            cell.text = words
    office.save(document, path)
    gold(path, 2022, NURSES)


def document(stem: str, extension: str, lang: str, purpose: str, make: Callable[[Path], None]) -> Made:
    return Made(stem, 4, extension, "exam", (lang,), purpose, make)


DOCUMENTS = [
    document("4-31-tranvias-2020-es", "pdf", "es", "boxes of labels and values, codes (i), cut by the page", boxes),
    document("4-32-sheep-2017-en", "pdf", "en", "two columns, a) within lettered areas, an annex repeats the activities, a table of indicators", columns),
    document("4-33-enfermeria-2022-es", "docx", "es", "1.1.i, labels as bullets, a budget table that is no plan", numbered),
]  # fmt: skip
