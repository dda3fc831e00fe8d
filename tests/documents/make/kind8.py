"""Kind 8: spreadsheets (XLSX, ODS) and OpenDocument text: several sheets, merged cells, real dates, real numbers."""

from __future__ import annotations

import tempfile
from datetime import date, datetime
from functools import partial
from pathlib import Path

import office
from content import Area, Doc, gold_rows, load, write_document_gold, write_gold
from made import Made
from openpyxl import Workbook
from openpyxl.styles import Border, Font, PatternFill, Side
from openpyxl.worksheet.worksheet import Worksheet

THIN = Border(*[Side(style="thin")] * 4)


def read(name: str) -> Doc:
    """Fills dates from the `start` and `end` columns; the words that they come from are left open."""
    doc = load(name)
    doc.meta["numbers"] = ["en"]
    for row in (r for a in doc.areas for r in a.rows):
        if "start" in doc.columns:
            row.gold.update({"days": f"{row.get('start')}/{row.get('end')}", "dt": "*"})
            whole = (row.get("start")[5:], row.get("end")[5:]) == ("01-01", "12-31")
            if whole:
                row.gold.pop("days")
                row.gold["p"] = str(doc.year)
            elif row.get("start")[8:] == "01" and row.get("end")[8:] in ("28", "30", "31"):
                row.gold.pop("days")
                first, last = row.get("start")[:7], row.get("end")[:7]
                row.gold["p"] = first if first == last else f"{first}/{last}"
            row.gold.setdefault("inh", "")
        elif "day" in row.gold:
            row.gold["dt"] = "*"
    return doc


def value(column: str, words: str) -> str | float | datetime | None:
    """What a spreadsheet holds: a date, a number, or text."""
    if len(words) == 10 and words[4] == words[7] == "-" and words[:4].isdigit():
        return datetime.combine(date.fromisoformat(words), datetime.min.time())
    if column == "budget" and words:
        return float(words) if "." in words else int(words)
    return words or None


def printed(doc: Doc) -> list[tuple[str, str]]:
    return [(c, h) for c, h in zip(doc.columns, doc.headers, strict=True) if h]


def fill(page: Worksheet, doc: Doc, area: Area, header: bool = True) -> None:
    columns = printed(doc)
    if header:
        page.append([h for _, h in columns])
        for cell in page[page.max_row]:
            cell.font, cell.fill, cell.border = Font(bold=True), PatternFill("solid", fgColor="DDEBF7"), THIN
    merge_from: dict[int, int] = {}
    for row in area.rows:
        page.append([None if c in row.merged else value(c, row.get(c)) for c, _ in columns])
        at = page.max_row
        for i, (c, _) in enumerate(columns, 1):
            cell = page.cell(at, i)
            cell.border = THIN
            if isinstance(cell.value, datetime):
                cell.number_format = "DD/MM/YYYY"
            elif c == "budget":
                cell.number_format = "#,##0.00"
            if c in row.merged:
                page.merge_cells(start_row=merge_from.get(i, at - 1), start_column=i, end_row=at, end_column=i)
            else:
                merge_from[i] = at
    for i, (c, _) in enumerate(columns, 1):
        page.column_dimensions[page.cell(1, i).coordinate[0]].width = {"activity": 50, "code": 9, "product": 26}.get(
            c, 20
        )


def save(book: Workbook, path: Path) -> None:
    book.properties.created = book.properties.modified = office.THEN
    if path.suffix == ".xlsx":
        book.save(path)
        office.settle(path)
        return
    with tempfile.TemporaryDirectory() as folder:
        book.save(Path(folder) / "plan.xlsx")
        office.convert(Path(folder) / "plan.xlsx", path)
        office.settle(path)


def gold(doc: Doc, path: Path) -> None:
    doc.columns = [c for c in doc.columns if c not in ("start", "end")]
    write_gold(path.stem, gold_rows(doc, "table"))
    write_document_gold(path.stem, doc)


def sheet_an_area(name: str, path: Path) -> None:
    """A sheet an area with the objective in a merged row, a cover sheet, and a sheet of lists that holds no activities."""
    doc = read(name)
    book = Workbook()
    front = book.active
    spanish = doc.one("lang") == "es"
    front.title = "Portada" if spanish else "Cover"
    front["B3"], front["B5"] = doc.one("body"), doc.one("title")
    for area in doc.areas:
        page = book.create_sheet(f"{area.number.split()[-1]} {area.title}"[:28])
        heading = f"{area.number}. {area.title}"
        page.append([heading])
        page.merge_cells(start_row=1, start_column=1, end_row=1, end_column=len(printed(doc)))
        page["A1"].font = Font(bold=True, size=14)
        if area.objective:
            page.append([f"{'Objetivo' if spanish else 'Objective'}: {area.objective}"])
            page.merge_cells(start_row=2, start_column=1, end_row=2, end_column=len(printed(doc)))
        page.append([])
        fill(page, doc, area)
        if "budget" in doc.columns:
            total = sum(float(r.get("budget")) for r in area.rows)
            page.append(["Total" if c == "code" else total if c == "budget" else None for c, _ in printed(doc)])
    lists = book.create_sheet("Listas" if spanish else "Lists")
    for words in (
        (("Responsables", "Estado"), ("Almacén", "Programado"), ("Unidad de Análisis", "En curso"))
        if spanish
        else (("Units", "Status"), ("ICT", "Planned"), ("Field", "Done"))
    ):
        lists.append(list(words))
    save(book, path)
    gold(doc, path)


def one_sheet(name: str, path: Path) -> None:
    """One sheet: title rows merged above, area rows merged across, merged component cells, blank rows between."""
    doc = read(name)
    book = Workbook()
    page = book.active
    page.title = "Plan"
    width = len(printed(doc))
    for words in (doc.one("body"), doc.one("title"), None):
        page.append([words])
        page.merge_cells(start_row=page.max_row, start_column=1, end_row=page.max_row, end_column=width)
    for n, area in enumerate(doc.areas):
        page.append([f"{area.number}. {area.title}" if area.number else area.title])
        page.merge_cells(start_row=page.max_row, start_column=1, end_row=page.max_row, end_column=width)
        page.cell(page.max_row, 1).font = Font(bold=True)
        fill(page, doc, area, header=n == 0 or not area.number)
        page.append([])
    save(book, path)
    gold(doc, path)


def text_document(name: str, tables: bool, path: Path) -> None:
    """OpenDocument text, saved by LibreOffice from Word: tables, or numbered paragraphs with labels."""
    doc = read(name)
    document = office.word("Liberation Serif", 11)
    office.opening(document, doc.one("body"), doc.one("title"), doc.all("intro"))
    for area in doc.areas:
        document.add_heading(f"{area.number}. {area.title}", 1)
        document.add_paragraph(f"{'Objetivo' if doc.one('lang') == 'es' else 'Objective'}: {area.objective}")
        if tables:
            made = document.add_table(rows=1, cols=len(doc.columns), style="Table Grid")
            for cell, words in zip(made.rows[0].cells, doc.headers, strict=True):
                office.write(cell, words, True)
            for row in area.rows:
                for cell, c in zip(made.add_row().cells, doc.columns, strict=True):
                    office.write(cell, row.get(c))
        else:
            for row in area.rows:
                document.add_paragraph(f"{row.get('code')} {row.get('activity')}")
                for c, h in printed(doc)[2:]:
                    document.add_paragraph(f"{h}: {row.get(c)}")
    with tempfile.TemporaryDirectory() as folder:
        office.save(document, Path(folder) / "plan.docx")
        office.convert(Path(folder) / "plan.docx", path)
    office.settle(path)
    write_gold(path.stem, gold_rows(doc, "table" if tables else "narrative"))
    write_document_gold(path.stem, doc)


DOCUMENTS = [
    Made("8-1-salud-2022-es", 8, "xlsx", "tune", ("es",), "a sheet an area, start and end as real dates, amounts as numbers, totals, a cover and a sheet of lists", partial(sheet_an_area, "salud-2022-es")),
    Made("8-2-records-2018-en", 8, "ods", "tune", ("en",), "one sheet, merged component cells, one header for all areas, due dates as real dates", partial(one_sheet, "museo-2018-en")),
    Made("8-3-tribunal-2025-es", 8, "odt", "tune", ("es",), "text document with tables", partial(text_document, "tribunal-2025-es", True)),
    Made("8-7-transit-2026-en", 8, "xlsx", "tune", ("en",), "one sheet, merged objective cells, start and end as real dates, remarks", partial(one_sheet, "transit-2026-en")),
    Made("8-4-tax-2021-en", 8, "ods", "measure", ("en",), "a sheet a goal, from and to as real dates, amounts", partial(sheet_an_area, "tax-2021-en")),
    Made("8-5-parlamento-2016-es", 8, "xlsx", "measure", ("es",), "one sheet, areas without numbers, dates and words in one column, header for each area", partial(one_sheet, "parlamento-2016-es")),
    Made("8-6-youthfund-2024-en", 8, "odt", "measure", ("en",), "text document with numbered paragraphs and labels", partial(text_document, "youthfund-2024-en", False)),
    Made("8-8-acueductos-2023-es", 8, "xlsx", "tune", ("es",), "a sheet an area, other words for lead and product, amounts in colones", partial(sheet_an_area, "acueductos-2023-es")),
]  # fmt: skip
