"""Kind 2, for acceptance: months and quarters as columns."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from content import Doc, gold_rows, write_gold
from made import Made
from openpyxl import Workbook
from openpyxl.styles import PatternFill
from reportlab.lib.pagesizes import A4, landscape

from second.drawn import Sheet, read
from second.exam_kind8 import save_book


def gold(doc: Doc, path: Path) -> None:
    for area in doc.areas:
        for row in area.rows:
            row.gold.setdefault("dt", "*")
    write_gold(path.stem, gold_rows(doc, "table"))


def months_of(text: str) -> set[int]:
    return {int(x) for x in text.split(";")}


def letters(path: Path) -> None:
    """Twelve letters, crosses, the lead after the months; months not contiguous."""
    doc = read("semillas")
    sheet = Sheet(path, landscape(A4), 46, "Serif", 10)
    sheet.line(f"{doc.one('title')} – {doc.one('body')}", 14, True, gap=14)
    widths = (36, 280, *([20] * 12), 150)
    for area in doc.areas:
        sheet.line(f"Componente {area.number}. {area.title}", 11, True, gap=6)
        sheet.row(["N°", "Actividad", *"EFMAMJJASOND", "Responsable"], widths, True, "#dfe9d5")
        for row in area.rows:
            on = months_of(row.get("extra:months"))
            sheet.row(
                [
                    row.get("code"),
                    row.get("activity"),
                    *("X" if m in on else "" for m in range(1, 13)),
                    row.get("lead"),
                ],
                widths,
            )
        sheet.rule(widths)
        sheet.y -= 16
        area.gold["n"] = f"{area.number} || Componente {area.number}"
        area.gold["t"] = f"{area.title} || Componente {area.number}. {area.title}"
    sheet.save()
    gold(doc, path)


def shades(path: Path) -> None:
    """Quarters by shading alone, under a merged header with the year."""
    doc = read("gaps")
    sheet = Sheet(path, A4, 50, "Sans", 9.5)
    sheet.line(doc.one("body"), 10)
    sheet.line(doc.one("title"), 16, True, gap=16)
    widths = (34, 170, 86, 34, 34, 34, 34, 70)
    for area in doc.areas:
        sheet.line(f"{area.number} {area.title}", 12, True, gap=5)
        sheet.row(["Ref", "Activity", "Product", "Q1", "Q2", "Q3", "Q4", "Responsible"], widths, True)
        for row in area.rows:
            on = months_of(row.get("extra:months"))
            filled = frozenset(3 + q for q in range(4) if 3 * q + 1 in on)
            sheet.row(
                [row.get("code"), row.get("activity"), row.get("product"), "", "", "", "", row.get("lead")],
                widths,
                shaded=filled,
            )
        sheet.rule(widths)
        sheet.y -= 14
    sheet.save()
    gold(doc, path)


def filled(path: Path) -> None:
    """A worksheet: `ene`, `feb`, … as headers, cells filled with colour or an x; the product last."""
    doc = read("vacunas")
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Programa"
    sheet.append([f"{doc.one('body')} – {doc.one('title')}"])
    sheet.append([])
    names = ("Ene", "Feb", "Mar", "Abr", "May", "Jun", "Jul", "Ago", "Sep", "Oct", "Nov", "Dic")
    sheet.append(["Cód.", "Actividad", "Responsable", *names, "Producto"])
    for area in doc.areas:
        sheet.append([f"{area.number}. {area.title}"])
        sheet.merge_cells(start_row=sheet.max_row, end_row=sheet.max_row, start_column=1, end_column=16)
        for row in area.rows:
            on = months_of(row.get("extra:months"))
            sheet.append(
                [row.get("code"), row.get("activity"), row.get("lead"), *(None for _ in names), row.get("product")]
            )
            for month in on:
                cell = sheet.cell(sheet.max_row, 3 + month)
                if area.number == "1":
                    cell.fill = PatternFill("solid", fgColor="FFC6A15B")
                else:
                    cell.value = "x"
    save_book(book, path)
    gold(doc, path)


def document(stem: str, extension: str, lang: str, purpose: str, make: Callable[[Path], None]) -> Made:
    return Made(stem, 2, extension, "exam", (lang,), purpose, make)


DOCUMENTS = [
    document("2-31-semillas-2023-es", "pdf", "es", "twelve letters with X, not contiguous, lead after the months", letters),
    document("2-32-railmuseum-2020-en", "pdf", "en", "quarters by shading, product before and lead after them", shades),
    document("2-33-sanidadanimal-2018-es", "xlsx", "es", "worksheet, months by colour in one area and by x in the other, areas as merged rows", filled),
]  # fmt: skip
