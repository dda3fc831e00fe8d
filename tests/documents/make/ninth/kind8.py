"""Spreadsheets and ODT."""

from __future__ import annotations

import datetime as dt
import tempfile
from pathlib import Path
from typing import Any

from made import Made
from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter

from ninth.before import BEFORE
from ninth.office import convert, fixed, via
from ninth.plan import Plan, Table


def _put(sheet: Any, row: int, values: list[Any], bold: bool = False, fill: str = "") -> None:
    for c, value in enumerate(values, 1):
        cell = sheet.cell(row, c, value)
        cell.font, cell.alignment = Font(bold=bold), Alignment(wrap_text=True, vertical="top")
        if fill:
            cell.fill = PatternFill("solid", fgColor=fill)
        if isinstance(value, dt.date):
            cell.number_format = "DD/MM/YYYY"


def _widths(sheet: Any, widths: list[int]) -> None:
    for c, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(c)].width = width


def _cooperation(path: Path) -> None:
    p = Plan("8-230-coffee-2023-en", "ANNUAL ACTION PLAN 2023", 2023, "en")
    book = Workbook()
    book.properties.created = book.properties.modified = dt.datetime(2020, 1, 1)
    cover = book.active
    cover.title = "Cover"
    for r, text in enumerate(
        (
            "NATIONAL COFFEE WASHING STATIONS BOARD",
            p.title,
            "District support programme",
            "Prepared by: Planning Unit",
            "Version of 10/01/2023",
        ),
        2,
    ):
        cover.cell(r, 2, text).font = Font(bold=r < 4, size=14 if r < 4 else 11)
    plan = book.create_sheet("Action plan")
    heads = ["No", "Action", "Output", "Responsible", "Partner", "Start", "End", "Budget (RWF)"]
    _put(plan, 1, heads, True, "C6E0B4")
    areas = (("1", "Quality at the station", (
        ("1.1", "Train station managers in wet processing and water recycling", "60 managers trained", "Quality Division", "TechnoServe", dt.date(2023, 2, 6), dt.date(2023, 3, 31), 18400000),
        ("1.2", "Install moisture meters in stations of the western districts", "45 meters", "Engineering Unit", "", dt.date(2023, 3, 1), dt.date(2023, 4, 30), 9750000),
        ("1.3", "National cupping competition", "Competition report", "Quality Division", "Exporters' Association", dt.date(2023, 7, 19), dt.date(2023, 7, 21), 22000000))),
        ("2", "Farmers' income", (
            ("2.1", "Publish floor price every month during the season", "Price notices", "Markets Desk", "", dt.date(2023, 2, 1), dt.date(2023, 7, 31), None),
            ("2.2", "Register growers in the farmer database", "Database of 80,000 growers", "ICT Unit", "Districts", dt.date(2023, 1, 16), dt.date(2023, 12, 15), 31200000))))  # fmt: skip
    r = 2
    for number, title, rows in areas:
        p.area(number, title)
        plan.merge_cells(start_row=r, start_column=1, end_row=r, end_column=8)
        _put(plan, r, [f"Pillar {number}: {title}"], True, "E2EFDA")
        r += 1
        for code, action, output, lead, partner, start, end, budget in rows:
            _put(plan, r, [code, action, output, lead, partner, start, end, budget])
            r += 1
            more = {"budget": str(budget), "currency": "RWF || ∅"} if budget else {}
            p.prose(
                "", "", f"d {start}/{end}", alt=action, code=code, product=output, lead=lead, layout="table", **more
            )
            p.rows[-1] |= {
                "date_text": "*",
                "extra:Partner": partner,
                "resources": "∅ || " + partner if partner else "",
                "resource_bodies": "*",
            }
        _put(
            plan,
            r,
            [None, f"Subtotal pillar {number}", None, None, None, None, None, sum(x[-1] or 0 for x in rows)],
            True,
        )
        r += 1
    for area in p.areas:
        area[0] = f"{area[0]} || Pillar {area[0]}"
    for row in p.rows:
        row["area_number"] = f"{row['area_number']} || Pillar {row['area_number']}"
    _widths(plan, [6, 46, 28, 20, 22, 12, 12, 16])
    other = book.create_sheet("Women and youth")
    p.area("3 || Pillar 3", "Women and youth")
    other.cell(1, 1, "Pillar 3: Women and youth").font = Font(bold=True)
    other.cell(2, 1, "(agreed with the Gender Monitoring Office; described in words until the budget is confirmed)")
    lines = (
        ("3.1", "Open a barista school", "Youth Officer", "third quarter of 2023", "2023-Q3", "School open"),
        (
            "3.2",
            "Mentoring scheme for women who own stations",
            "Youth Officer",
            "April 2023",
            "2023-04",
            "Mentoring agreements",
        ),
    )
    r = 4
    for code, action, lead, words, meaning, output in lines:
        for label, value in (
            ("Action", f"{code} {action}"),
            ("Responsible", lead),
            ("Timing", words),
            ("Output", output),
        ):
            _put(other, r, [label, value])
            r += 1
        r += 1
        p.prose("", words, meaning, alt=action, code=code, lead=lead, product=output)
        p.rows[-1]["layout"] = "narrative || table"
    _widths(other, [16, 60])
    money = book.create_sheet("Budget")
    _put(money, 1, ["Source", "RWF"], True)
    for r, line in enumerate((["Treasury", 52000000], ["Export levy", 29350000], ["Total", 81350000]), 2):
        _put(money, r, list(line))
    book.save(path)
    fixed(path)
    p.done()


def _alcaldia(path: Path) -> None:
    p = Plan("8-231-ayuntamiento-2024-es", "PLAN OPERATIVO ANUAL 2024", 2024, "es")
    book = Workbook()
    sheet = book.active
    sheet.title = "POA"
    sheet.cell(1, 1, "AYUNTAMIENTO MUNICIPAL DE LOS CACAOS DEL SUR").font = Font(bold=True)
    sheet.cell(2, 1, p.title).font = Font(bold=True)
    sheet.cell(3, 1, "Valores en RD$")
    _put(sheet, 5, ["Eje", "Actividad", "Entregable", "Unidad", "Trimestre", "Presupuesto", "Fondo"], True, "BDD7EE")
    table = p.table(
        "Eje | Actividad | Entregable | Unidad | Trimestre | Presupuesto | Fondo",
        "area activity product lead date budget resources",
        """
@ 1 || Eje 1 | Servicios municipales
Eje 1. Servicios municipales | Ampliación de la ruta de recogida de desechos a Loma Verde | Ruta en servicio | Aseo Urbano | T1 :: 2024-Q1 | 1850000 :: 1850000 DOP | Arbitrios
^ | Bacheo de calles y avenidas del casco urbano | 6,500 m2 reparados | Obras Públicas | T1 y T2 :: 2024-Q1/2024-Q2 | 7400000 :: 7400000 DOP | Transferencia
^ | Reparación del matadero municipal | Acta de recepción | Obras Públicas | T3 :: 2024-Q3 | 2125000 :: 2125000 DOP | Transferencia
@ 2 || Eje 2 | Desarrollo social y cultura
Eje 2. Desarrollo social y cultura | Fiestas patronales | Programa ejecutado | Cultura | T2 :: 2024-Q2 | 3000000 :: 3000000 DOP | Arbitrios
^ | Presupuesto participativo: asambleas seccionales | Acta de cada asamblea | Planificación | T4 :: 2024-Q4 | 240000 :: 240000 DOP | Transferencia
""",
        show=False,
    )
    r = 6
    for row in table.rows:
        _put(sheet, r, [("" if c == "^" else float(c) if i == 5 else c) for i, c in enumerate(row)])
        r += 1
    sheet.merge_cells("A6:A8")
    sheet.merge_cells("A9:A10")
    _put(sheet, r, ["", "TOTAL", "", "", "", 14615000.0, ""], True)
    _widths(sheet, [22, 44, 26, 18, 12, 16, 16])
    other = book.create_sheet("Fortalecimiento")
    other.cell(1, 1, "Eje 3. Fortalecimiento institucional").font = Font(bold=True)
    p.area("3 || Eje 3", "Fortalecimiento institucional")
    _put(other, 3, ["No.", "Acción", "Inicio", "Término", "Encargado"], True, "BDD7EE")
    for i, (code, action, start, end, lead) in enumerate((
        ("3.1", "Implementación del sistema de recaudación en línea", dt.date(2024, 5, 2), dt.date(2024, 8, 30), "Tesorería"),
        ("3.2", "Capacitación en compras públicas", dt.date(2024, 3, 11), dt.date(2024, 3, 15), "Recursos Humanos"))):  # fmt: skip
        _put(other, 4 + i, [code, action, start, end, lead])
        p.prose("", "", f"d {start}/{end}", alt=action, code=code, lead=lead, layout="table")
        p.rows[-1]["date_text"] = "*"
    other.cell(7, 1, "Nota: el Eje 3 se ejecuta con personal propio, sin asignación presupuestaria.")
    _widths(other, [8, 50, 14, 14, 22])
    for row in p.rows:
        row["currency"] = "DOP || ∅" if row.get("currency") else ""
    with tempfile.TemporaryDirectory() as work:
        first = Path(work) / "poa.xlsx"
        book.save(first)
        convert(first, path)
    p.done()


def _malta(path: Path) -> None:
    p = Plan("8-232-consumers-2021-en", "Annual Plan 2021", 2021, "en", adopted_on="2021-01-20 || ∅")
    p.add(
        ("sub", "Consumers' Council of Porto Leone"),
        ("title", p.title),
        ("sub", "Approved by Council on 20 January 2021"),
    )
    p.p(
        "The Council advises the Minister and speaks for consumers. Of the 1,940 complaints received in 2020, more than a third concerned cancelled travel. This plan has three parts, each drawn up by the committee in charge of it."
    )
    p.add(*BEFORE[p.stem])
    p.area("A || Part A", "Information and advice", "Part A – Information and advice")
    p.table(
        "Initiative | Committee | Timing | Deliverables | Cost",
        "activity lead date product budget",
        """
Guide to package travel refunds | Travel Committee | February 2021 :: 2021-02 | • Printed guide\\n• Web page in two languages | €4,200 :: 4200 EUR
Radio series on energy bills | Media Committee | Q2 and Q3 :: 2021-Q2/2021-Q3 | Twelve programmes | €9,600 :: 9600 EUR
World Consumer Rights Day forum | Secretariat | 15 March 2021 :: =2021-03-15 | Forum conclusions | €2,750 :: 2750 EUR
= Total | | | | €16,550
""",
        widths="3 1.6 1.5 2.2 1",
    )
    p.area("B || Part B", "Market surveillance", "Part B – Market surveillance")
    p.items(
        {"Committee": "lead", "Timing": "date", "Deliverable": "product"},
        """
* B1. | Price survey of school uniforms
Committee: Prices Committee
Timing: August-September :: 2021-08/2021-09
Deliverable: Survey results
* B2. | Mystery shopping of online grocers
Committee: Prices Committee
Timing: not later than 30 June 2021 :: <2021-06-30
Deliverable: Report to the Authority
""",
        "oneline",
    )
    p.area("C || Part C", "Representation", "Part C – Representation")
    p.p(
        p.prose(
            "‹The Secretary ›‹will ›submit the Council's response to the consultation on collective redress‹ in April›",
            "in April",
            "2021-04",
            lead="The Secretary",
            product="∅ || the Council's response || the Council's response to the consultation on collective redress || Council's response to the consultation on collective redress",
        )
        + ". The Council does not intend to leave any of the boards on which it sits."
    )
    p.add(
        ("h", 2, "Attendance of members, 2020"),
        (
            "t",
            Table(
                [["Member", "Meetings attended"]],
                [["Ms R. Zahra", "11 of 12"], ["Dr P. Felice", "9 of 12"], ["Mr J. Attard", "12 of 12"]],
                [2, 1],
            ),
        ),
    )
    via(
        path,
        p.blocks,
        head="",
        foot="Consumers' Council – Annual Plan 2021",
        font="Liberation Serif",
        size=11,
        shade="FBE4D5",
        color="833C0B",
    )
    p.done()


DOCUMENTS = (
    Made(
        "8-230-coffee-2023-en",
        8,
        "xlsx",
        "ninth",
        ("en",),
        "sheets: cover, plan with real dates, label/value sheet, budget",
        _cooperation,
    ),
    Made(
        "8-231-ayuntamiento-2024-es",
        8,
        "ods",
        "ninth",
        ("es",),
        "merged axis cells, second sheet with other columns and real dates",
        _alcaldia,
    ),
    Made(
        "8-232-consumers-2021-en",
        8,
        "odt",
        "ninth",
        ("en",),
        "a table with lists in cells, labels on one line, prose",
        _malta,
    ),
)
