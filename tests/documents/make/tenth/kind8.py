"""Kind 8: workbooks."""

from __future__ import annotations

import tempfile
from datetime import date
from pathlib import Path

from fifth.gold import act, both, either
from made import Made
from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

from tenth.common import STAMP, by, convert, when

THIN = Border(*[Side(style="thin")] * 4)


def _sheet(book: Workbook, name: str, widths: list[float]) -> object:
    sheet = book.create_sheet(name)
    for i, width in enumerate(widths):
        sheet.column_dimensions["ABCDEFGHIJ"[i]].width = width
    return sheet


def _put(sheet: object, row: int, values: list[object], bold: bool = False) -> None:
    for i, value in enumerate(values, 1):
        cell = sheet.cell(row, i, value)
        cell.border, cell.font, cell.alignment = THIN, Font(bold=bold), Alignment(wrap_text=True, vertical="top")
        if isinstance(value, date):
            cell.number_format = "dd/mm/yyyy"
        if isinstance(value, int) and value > 999:
            cell.number_format = "#,##0"


PORT = {
    "Operations": ("1", [
        ("1.1", "Dredge the RoRo berth to 9.5 metres", "Harbour Master", date(2022, 2, 7), date(2022, 4, 29), "Survey chart", 1850000, "2022-02/2022-04", either("", "9.5")),
        ("1.2", "Replace fenders at Berth 3", "Engineering", date(2022, 5, 3), date(2022, 6, 30), "12 fenders installed", 264000, "2022-05/2022-06", "12"),
        ("1.3", "Recertify all crane operators", "Training Desk", date(2022, 9, 5), date(2022, 9, 16), "Certificates", 41500, "2022-09", ""),
    ]),
    "Environment": ("2", [
        ("2.1", "Oil spill exercise with the Coast Guard", "Safety Officer", date(2022, 10, 12), date(2022, 10, 12), "Exercise report", 18000, "2022-10", ""),
        ("2.2", "Install waste reception bins on both quays", "Engineering", date(2022, 1, 10), date(2022, 3, 31), "Bins in service", 37250, "2022-01/2022-03", either("2", "")),
        ("2.3", "Air quality monitoring, first year of data", "Environment Officer", date(2022, 1, 1), date(2022, 12, 31), "Dataset", 52000, "2022", ""),
    ]),
}  # fmt: skip


def port(path: Path) -> None:
    """Three sheets: a cover, the plan with areas in merged cells and real dates, a budget that is no plan."""
    title = "Annual Work Plan 2022"
    book = Workbook()
    cover = book.active
    cover.title = "Cover"
    cover["B2"], cover["B4"], cover["B6"] = (
        "Port Authority of Saint Brandan",
        title,
        "Approved by the Board on 9 December 2021",
    )
    cover["B2"].font = cover["B4"].font = Font(bold=True, size=16)
    sheet = _sheet(book, "Plan", [16, 7, 42, 20, 12, 12, 22, 14])
    sheet["A1"] = f"{title} – all amounts in BBD"
    _put(
        sheet,
        3,
        [
            "Department area",
            "Ref.",
            "Action",
            "Responsible officer",
            "Start date",
            "Finish date",
            "Deliverable",
            "Cost (BBD)",
        ],
        True,
    )
    line, rows, areas = 4, [], []
    for name, (number, items) in PORT.items():
        first = line
        areas.append((number, name))
        for code, text, lead, start, end, product, cost, period, quantity in items:
            _put(
                sheet,
                line,
                [f"{number}. {name}" if line == first else None, code, text, lead, start, end, product, cost],
            )
            days = {**when("", period, start.isoformat(), end.isoformat()), "date_text": "*"}
            rows.append(
                act(
                    (number, name),
                    code,
                    text,
                    days,
                    lead=lead,
                    product=product,
                    quantity=quantity,
                    budget=str(cost),
                    currency="BBD",
                    place=either("", "Berth 3", "at Berth 3")
                    if "Berth 3" in text
                    else either("", "RoRo berth", "the RoRo berth")
                    if "RoRo" in text
                    else "",
                )
            )
            line += 1
        sheet.merge_cells(start_row=first, end_row=line - 1, start_column=1, end_column=1)
    _put(sheet, line, ["", "", "TOTAL", "", "", "", "", 2262750], True)
    money = _sheet(book, "Budget", [30, 16, 16])
    _put(money, 1, ["Heading", "2021 outturn", "2022 estimate"], True)
    for i, values in enumerate(
        (["Salaries", 4100000, 4260000], ["Maintenance", 910000, 1200000], ["Capital works", 1500000, 2150000]), 2
    ):
        _put(money, i, values)
    book.properties.created = book.properties.modified = STAMP
    book.save(path)
    both(path.stem, title, 2022, "en", [(n, t, "", "*") for n, t in areas], rows, adopted_on="2021-12-09")


MUSEO = [
    ("Colecciones", [
        ("Inventario fotográfico de la colección textil", "Registro", "marzo-julio", when("marzo-julio", "2020-03/2020-07"), "4.200 fichas", "4200", "12.400,00", "12400"),
        ("Restauración de tres retablos coloniales", "Taller de Conservación", "1er semestre", when("1er semestre", "2020-H1"), "Informe de restauración", "3", "21.750,50", "21750.5"),
    ]),
    ("Públicos", [
        ("Noche de los museos", "Educación", "15/05/2020", by("15/05/2020", "2020-05-15", bare=True), "Evento realizado", "", "3.100,00", "3100"),
        ("Programa de visitas para personas ciegas", "Educación", "T3", when("T3", "2020-Q3"), "Diez visitas", "10", "", ""),
        ("Encuesta de satisfacción", "Estudios de Público", "octubre", when("octubre", "2020-10"), "Informe", "", "900,00", "900"),
    ]),
    ("Edificio", [
        ("Cambio de la central de alarmas", "Administración", "antes del 31/01/2020", {**by("antes del 31/01/2020", "2020-01-31"), "end_date": either("2020-01-31", "2020-01-30")}, "Central operativa", "", "8.640,00", "8640"),
    ]),
]  # fmt: skip


def museum(path: Path) -> None:
    """OpenDocument sheet: areas in rows of their own, amounts typed as words, an empty row, a sheet of instructions."""
    title = "PLAN ANUAL DE ACTIVIDADES 2020"
    book = Workbook()
    help_sheet = book.active
    help_sheet.title = "Instructivo"
    help_sheet["A1"] = "Llene una fila por actividad. No modifique los encabezados."
    help_sheet["A2"] = "Remita el formato a la Subdirección Administrativa."
    sheet = _sheet(book, "Actividades", [44, 24, 20, 26, 16])
    sheet["A1"], sheet["A2"] = "Museo Departamental de Arte Popular – Tarija, Bolivia", title
    sheet["A2"].font = Font(bold=True, size=14)
    _put(sheet, 4, ["Actividad", "Unidad", "Cuándo", "Resultado", "Costo (Bs)"], True)
    line, rows = 5, []
    for name, items in MUSEO:
        _put(sheet, line, [f"Línea: {name}", None, None, None, None], True)
        sheet.merge_cells(start_row=line, end_row=line, start_column=1, end_column=5)
        sheet.cell(line, 1).fill = PatternFill("solid", fgColor="FFF2CC")
        line += 1
        for text, lead, words, day, product, quantity, cost, amount in items:
            _put(sheet, line, [text, lead, words, product, cost or None])
            rows.append(
                act(
                    ("", either(name, f"Línea: {name}")),
                    "",
                    text,
                    day,
                    lead=lead,
                    product=product,
                    quantity=quantity,
                    budget=amount,
                    currency="BOB" if amount else "*",
                )
            )
            line += 1
        line += 1
    sheet.cell(line, 1, "Elaborado por: Subdirección Administrativa")
    with tempfile.TemporaryDirectory() as folder:
        draft = Path(folder) / "draft.xlsx"
        book.save(draft)
        convert(draft, path)
    both(path.stem, title, 2020, "es", [("", either(n, f"Línea: {n}"), "", "*") for n, _ in MUSEO], rows)


DOCUMENTS = (
    Made("8-277-port-2022-en", 8, "xlsx", "tenth", ("en",), "three sheets, merged areas, real dates", port),
    Made(
        "8-278-museo-2020-es",
        8,
        "ods",
        "tenth",
        ("es",),
        "areas in merged rows, amounts as text, instructions on another sheet",
        museum,
    ),
)
