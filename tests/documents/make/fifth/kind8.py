"""Workbooks and OpenDocument: a provincial council, a parish, an aviation authority."""

# fmt: off
from __future__ import annotations

import tempfile
from datetime import date
from pathlib import Path

import office
from made import Made
from openpyxl import Workbook
from openpyxl.styles import Alignment, Font

from fifth.gold import Row, act, both, by, either, end_of, undated, when


def days(first: date, last: date) -> Row:
    """Two cells with real dates."""
    span = f"{first.year}-{first.month:02}/{last.year}-{last.month:02}"
    return {**when("*", span, first.isoformat(), last.isoformat()), "date_text": "*"}


def save(book: Workbook, path: Path) -> None:
    for sheet in book.worksheets:
        for letter, width in zip("ABCDEFGH", (14, 44, 30, 24, 18, 22, 24, 20), strict=True):
            sheet.column_dimensions[letter].width = width
    book.properties.created = book.properties.modified = office.THEN
    book.save(path)
    office.settle(path)


def council(path: Path) -> None:
    sheets = [
        (("1", "Despoblación"), "Fijar población en municipios de menos de 500 habitantes", [
            ("1.1", "Ayudas a la rehabilitación de vivienda vacía", "Servicio de Urbanismo", "Convocatoria resuelta", date(2023, 2, 1), date(2023, 6, 30), 350000, "Fondos propios"),
            ("1.2", "Autobús a la demanda en la Sierra Norte", "Servicio de Movilidad", "Línea en servicio", date(2023, 9, 4), date(2023, 12, 22), 87450.75, "MITMA"),
            ("1.3", "Feria de emprendimiento rural", "Desarrollo Local", "Una feria", date(2023, 10, 6), date(2023, 10, 8), 42000, "Fondos propios"),
        ]),
        (("2", "Administración electrónica"), "Que todos los trámites municipales puedan hacerse en línea", [
            ("2.1", "Plataforma de expedientes para 64 ayuntamientos", "Informática", "Plataforma desplegada", date(2023, 1, 9), date(2023, 11, 30), 512300, "NextGenerationEU"),
            ("2.2", "Curso de firma electrónica para secretarios", "Formación", "Materiales del curso", date(2023, 3, 13), date(2023, 3, 17), 9800.5, "INAP"),
            ("2.3", "Auditoría de accesibilidad de las sedes", "Informática", "Informe", date(2023, 5, 1), date(2023, 7, 31), 18000, "Fondos propios"),
        ]),
    ]
    book = Workbook()
    cover = book.active
    cover.title = "Portada"
    for i, words in enumerate(("Diputación Provincial de Valdehoces", "PLAN ANUAL DE ACTUACIONES 2023", "Aprobado por el Pleno el 22/12/2022"), 2):
        cover.cell(i, 2, words).font = Font(bold=True, size=14)
    rows = []
    for area, aim, acts in sheets:
        sheet = book.create_sheet(f"Línea {area[0]}")
        sheet["A1"] = f"Línea {area[0]}. {area[1]}"
        sheet.merge_cells("A1:H1")
        sheet["A2"] = f"Objetivo: {aim}"
        sheet.merge_cells("A2:H2")
        for c, words in enumerate(("Cód.", "Actuación", "Servicio", "Resultado", "Calendario", "", "Importe (€)", "Financiación"), 1):
            sheet.cell(4, c, words or None)
            if c not in (5, 6):
                sheet.merge_cells(start_row=4, end_row=5, start_column=c, end_column=c)
        sheet.merge_cells("E4:F4")
        sheet["E5"], sheet["F5"] = "Inicio", "Fin"
        for r, (code, name, lead, product, first, last, cost, money) in enumerate(acts, 6):
            for c, value in enumerate((code, name, lead, product, first, last, cost, money), 1):
                cell = sheet.cell(r, c, value)
                if c in (5, 6):
                    cell.number_format = "dd/mm/yyyy"
                if c == 7:
                    cell.number_format = "#,##0.00"
            rows.append(act((either(area[0], f"Línea {area[0]}"), area[1]), code, name, days(first, last), lead=lead, product=product, resources=money, quantity="1 || ∅" if product == "Una feria" else "∅ || *" if "64" in name else "", place="∅ || *" if code == "1.2" else "", budget=str(cost), currency="EUR"))
        sheet.cell(6 + len(acts), 2, f"Total línea {area[0]}")
        sheet.cell(6 + len(acts), 7, f"=SUM(G6:G{5 + len(acts)})")
    units = book.create_sheet("Servicios")
    for line in (("Servicio", "Teléfono", "Correo"), ("Urbanismo", "900 000 101", "urbanismo@valdehoces.example"), ("Informática", "900 000 102", "informatica@valdehoces.example")):
        units.append(line)
    save(book, path)
    both(path.stem, "PLAN ANUAL DE ACTUACIONES 2023", 2023, "es", [(f"{a[0]} || Línea {a[0]}", a[1], either(o, f"Objetivo: {o}")) for a, o, _ in sheets], rows, adopted_on="2022-12-22")


def parish(path: Path) -> None:
    groups = [
        ("Roads and drains", [
            ("RD1", "Patch potholes on parochial roads", "Superintendent, Roads", 12500000, "Parochial Revenue Fund", date(2020, 3, 31)),
            ("RD2", "Clean drains ahead of the hurricane season", "Superintendent, Roads", 8200000, "Equalization Fund", date(2020, 5, 29)),
        ]),
        ("Markets", [
            ("MK1", "Renovate the meat section of Port Sayle market", "Commercial Services", 6750000, "Tourism Enhancement Fund", "July–September 2020"),
            ("MK2", "Vendor registration drive", "Commercial Services", 400000, "Parochial Revenue Fund", "1st quarter"),
        ]),
        ("Poor relief", [
            ("PR1", "Train infirmary staff in first aid", "Inspector of Poor", 250000, "Jamaica Red Cross", "11 Feb 2020"),
            ("PR2", "Christmas treat for infirmary residents", "Inspector of Poor", 600000, "Donations", date(2020, 12, 18)),
            ("PR3", "Home visits to registered poor", "Inspector of Poor", None, "", "monthly"),
        ]),
    ]
    said = {"July–September 2020": when("July–September 2020", "2020-Q3"), "1st quarter": when("1st quarter", "2020-Q1"), "11 Feb 2020": when("11 Feb 2020", "2020-02", "2020-02-11", "2020-02-11"), "monthly": undated(2020, "monthly")}
    book = Workbook()
    sheet = book.active
    sheet.title = "Operational Plan 2020"
    sheet["A1"] = "St. Brendan Municipal Corporation: Operational Plan 2020"
    sheet.merge_cells("A1:G1")
    sheet.append([])
    sheet.append(["Programme", "Ref", "Activity", "Responsible Officer", "Budget J$", "Funding", "When"])
    rows, areas = [], []
    for n, (title, acts) in enumerate(groups, 1):
        top = sheet.max_row + 1
        areas.append((f"∅ || {n}", title))
        for i, (ref, name, lead, cost, money, due) in enumerate(acts):
            sheet.append([title if i == 0 else None, ref, name, lead, cost, money or None, due])
            if isinstance(due, date):
                sheet.cell(sheet.max_row, 7).number_format = "d-mmm-yy"
                dates = {**by("*", due.isoformat(), bare=True), "date_text": "*"}
            else:
                dates = said[due]
            rows.append(act(areas[-1], ref, name, dates, lead=lead, resources=money, place="∅ || *" if ref == "MK1" else "", budget=str(cost or ""), currency="JMD" if cost else "∅ || JMD"))
        sheet.merge_cells(start_row=top, end_row=sheet.max_row, start_column=1, end_column=1)
        sheet.cell(top, 1).alignment = Alignment(vertical="center", wrap_text=True)
    sheet.append(["TOTAL", None, None, None, "=SUM(E4:E10)"])
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / f"{path.stem}.xlsx"
        save(book, source)
        office.convert(source, path)
    office.settle(path)
    both(path.stem, "St. Brendan Municipal Corporation: Operational Plan 2020 || Operational Plan 2020", 2020, "en", areas, rows)


def aviation(path: Path) -> None:
    months = [
        ("Enero", 1, [("Inspección de rampa a operadores extranjeros", "Seguridad Operacional", "Listas de verificación", "Tasas aeronáuticas")]),
        ("Abril", 4, [("Revisión del plan de emergencia del aeropuerto de Ilopango", "Aeródromos", "Plan revisado", "Presupuesto general"), ("Examen teórico de controladores", "Licencias", "Actas de examen", "Tasas aeronáuticas")]),
        ("Julio", 7, [("Auditoría a la escuela de aviación", "Licencias", "Informe de auditoría", "Tasas aeronáuticas"), ("Seminario sobre fauna en pista, con COCESNA", "Aeródromos", "Memoria del seminario", "COCESNA")]),
        ("Octubre", 10, [("Reglamento de drones", "Asesoría Legal", "Proyecto de reglamento", "OACI")]),
    ]
    document = office.word("Liberation Serif", 11)
    office.opening(document, "AUTORIDAD DE AERONÁUTICA CIVIL", "Cronograma anual de trabajo 2019", ["A cada mes corresponden las actividades que se indican."])
    table = document.add_table(1, 5, style="Table Grid")
    for cell, words in zip(table.rows[0].cells, ("Mes", "Actividad", "Unidad encargada", "Resultado esperado", "Fuente de recursos"), strict=True):
        office.write(cell, words, bold=True)
    rows = []
    for name, number, acts in months:
        lines = [table.add_row().cells for _ in acts]
        for line, words in zip(lines, acts, strict=True):
            for cell, told in zip(line[1:], words, strict=True):
                office.write(cell, told)
            dates = {**when(name, f"2019-{number:02}"), "end_date": end_of(2019, number)}
            rows.append(act(("∅ || *", "∅ || *"), "", words[0], dates, lead=words[1], product=words[2], resources=words[3], place="*" if "Ilopango" in words[0] else ""))
        if len(lines) > 1:
            lines[0][0].merge(lines[-1][0])
        office.write(lines[0][0], name)
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / f"{path.stem}.docx"
        office.save(document, source)
        office.convert(source, path)
    office.settle(path)
    both(path.stem, "Cronograma anual de trabajo 2019", 2019, "es", [], rows)


DOCUMENTS = (
    Made("8-81-diputacion-2023-es", 8, "xlsx", "fifth", ("es",), "a sheet for each line, merged header, real dates, totals by formula, a directory", council),
    Made("8-82-parish-2020-en", 8, "ods", "fifth", ("en",), "merged programmes, real dates and words in one column, a total", parish),
    Made("8-83-aeronautica-2019-es", 8, "odt", "fifth", ("es",), "merged months in the first column, no codes, no areas", aviation),
)
