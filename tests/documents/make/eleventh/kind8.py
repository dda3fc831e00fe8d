"""Kind 8: a workbook."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from fifth.gold import act, both, either, when
from made import Made
from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter


def museums(path: Path) -> None:
    """Paraguay: real dates, areas merged down the side, a second sheet with the money."""
    a1, a2 = ("1", "Colecciones"), ("2", "Públicos")
    given = [
        (a1, "Restaurar el retablo de la capilla de Yaguarón", "Retablo restaurado", "Taller de Restauración",
         (2022, 2, 1), (2022, 7, 29), 148000000),
        (a1, "Digitalizar los negativos de vidrio del fondo Cabañas", "1.100 imágenes", "Archivo Fotográfico",
         (2022, 3, 7), (2022, 11, 30), 35500000),
        (a2, "Organizar la Noche de los Museos", "Evento", "Coordinación de Públicos", (2022, 10, 15), (2022, 10, 15),
         62000000),
        (a2, "Imprimir cuadernillos en guaraní para visitas escolares", "5.000 cuadernillos", "Área Educativa",
         (2022, 4, 1), (2022, 4, 30), 18750000),
        (a2, "Medir la satisfacción de los visitantes", "Encuesta", "Área Educativa", (2022, 8, 1), (2022, 9, 30),
         None),
    ]  # fmt: skip
    book = Workbook()
    sheet = book.active
    sheet.title = "Programación"
    sheet["A1"] = "Plan anual de trabajo 2022 - Dirección de Museos del Guairá"
    sheet.merge_cells("A1:H1")
    sheet["A1"].font = Font(bold=True, size=14)
    sheet["A2"] = "Montos en guaraníes (PYG)"
    heads = ["Componente", "N.º", "Actividad", "Producto", "Responsable", "Fecha de inicio", "Fecha de término",
             "Presupuesto"]  # fmt: skip
    for j, text in enumerate(heads, 1):
        sheet.cell(4, j, text).font = Font(bold=True)
        sheet.column_dimensions[get_column_letter(j)].width = 10 if j == 2 else 26
    rows, line, numbers = [], 5, {"1": 0, "2": 0}
    for where, text, product, lead, first, last, money in given:
        numbers[where[0]] += 1
        code = f"{where[0]}.{numbers[where[0]]}"
        if numbers[where[0]] == 1:
            sheet.cell(line, 1, f"{where[0]}. {where[1]}")
            size = sum(1 for g in given if g[0] == where)
            sheet.merge_cells(start_row=line, end_row=line + size - 1, start_column=1, end_column=1)
        for j, value in enumerate((code, text, product, lead, datetime(*first), datetime(*last), money), 2):
            cell = sheet.cell(line, j, value)
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            if j in (6, 7):
                cell.number_format = "DD/MM/YYYY"
            if j == 8:
                cell.number_format = "#,##0"
        start, end = ("{:04}-{:02}-{:02}".format(*x) for x in (first, last))
        a, b = start[:7], end[:7]
        date = when("*", a if a == b else f"{a}/{b}", start, end)
        quantity = {"1.2": "1100", "2.2": "5000"}.get(code, "*")
        row = act(where, code, text, date, product=product, lead=lead, quantity=quantity, place="*")
        row["budget"] = str(money or "")
        row["currency"] = "PYG" if money else "PYG || ∅"
        rows.append(row)
        line += 1
    sheet.cell(line, 3, "TOTAL")
    sheet.cell(line, 8, f"=SUM(H5:H{line - 1})").number_format = "#,##0"
    other = book.create_sheet("Fuentes")
    for values in (("Fuente", "Monto"), ("Tesoro público", 202250000), ("Royalties", 62000000)):
        other.append(values)
    book.properties.created = book.properties.modified = datetime(2021, 12, 1)
    book.save(path)
    title = either("Plan anual de trabajo 2022 - Dirección de Museos del Guairá", "Plan anual de trabajo 2022")
    both("8-325-museos-2022-es", title, 2022, "es", [(*a, "*", "*") for a in (a1, a2)], rows)


DOCUMENTS = (Made("8-325-museos-2022-es", 8, "xlsx", "eleventh", ("es",), "real dates, a second sheet", museums),)
