"""Kind 6: two languages in one table."""

from __future__ import annotations

from pathlib import Path

from fifth.gold import both, either
from made import Made
from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from reportlab.lib import colors
from reportlab.platypus import Spacer

from sixth.draw import fit, grid, p, pdf, shade, through, word, word_table
from sixth.kind6b import BORDER_EN, BORDER_ES, CORAL_EN, CORAL_ES, PARLIAMENT_EN, PARLIAMENT_ES, SEEDS_EN, SEEDS_ES
from sixth.text import Plan


def gold(path: Path, es: Plan, en: Plan, titles: tuple[str, str]) -> None:
    """Each edition's rows and facts in files of its own."""
    for plan, language, title in ((es, "es", titles[0]), (en, "en", titles[1])):
        both(f"{path.stem}.{language}", title, plan.year, language, plan.areas, plan.rows)


def parliament(path: Path) -> None:
    rows: list = [["N.º / No.", "Actividad", "Activity", "Producto / Product", "Responsable / Lead", "Plazo / Timing"]]
    style = [("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#d9c8e8"))]
    for es, en in zip(PARLIAMENT_ES.lines, PARLIAMENT_EN.lines, strict=True):
        n = len(rows)
        if es.kind == "area":
            rows.append([f"{es.text} / {en.text[3:]}", *[""] * 5])
            style += [("SPAN", (0, n), (-1, n)), ("BACKGROUND", (0, n), (-1, n), colors.HexColor("#f0e8f6"))]
        else:
            pairs = [a if a == b else f"{a} / {b}" for a, b in zip(es.cells, en.cells, strict=True)]
            rows.append([es.cells[0], es.cells[1], en.cells[1], *pairs[2:]])
    story = [
        p("Foro Andino-Caribeño de Archivos Parlamentarios", 11, bold=True),
        p("Andean-Caribbean Forum of Parliamentary Archives", 11, bold=True),
        Spacer(1, 6),
        p("PLAN DE TRABAJO 2019 / 2019 WORK PLAN", 14, bold=True),
        Spacer(1, 8),
        grid(rows, [16, 62, 62, 44, 44, 32], style, 8),
        Spacer(1, 10),
        p("Aprobado por correspondencia / Approved by correspondence", 7),
    ]
    pdf(path, story, True, foot="{n}")
    for a, b in zip(PARLIAMENT_ES.rows, PARLIAMENT_EN.rows, strict=True):
        for name in ("product", "lead", "date_text"):
            if a[name] != b[name]:
                joined = f"{a[name]} / {b[name]}"
                a[name], b[name] = either(a[name], joined), either(b[name], joined)
    gold(path, PARLIAMENT_ES, PARLIAMENT_EN, ("PLAN DE TRABAJO 2019", "2019 WORK PLAN"))


def border(path: Path) -> None:
    doc = word(
        "Arial",
        9,
        True,
        "Comisión Binacional del Río Hondo Verde / Hondo Verde River Binational Commission",
        "POA 2022 AOP",
    )
    doc.add_heading("Plan Operativo Anual 2022", 1)
    doc.add_heading("Annual Operating Plan 2022", 2)
    doc.add_paragraph("Los textos en español e inglés son igualmente auténticos. Both texts are equally authentic.")
    for (es, es_lines), (en, en_lines) in zip(BORDER_ES.of_area(), BORDER_EN.of_area(), strict=True):
        doc.add_paragraph(f"{es.text} | {en.text}").runs[0].bold = True
        rows: list = [["Cód.", "Actividad", "Responsable", "Fecha", "Activity", "Lead", "Date", "US$"]]
        for a, b in zip(es_lines, en_lines, strict=True):
            rows.append([*a.cells[:4], *b.cells[1:4], a.cells[4]])
        table = word_table(doc, rows, [1.3, 6, 3, 2.6, 6, 3, 2.6, 1.7], size=8)
        for cell in table.rows[0].cells:
            shade(cell, "FCE4D6")
        doc.add_paragraph("")
    doc.save(path)
    gold(path, BORDER_ES, BORDER_EN, ("Plan Operativo Anual 2022", "Annual Operating Plan 2022"))


def seeds(path: Path) -> None:
    book = Workbook()
    sheet = book.active
    sheet.title = "2015"
    sheet.append(["Banco Regional de Semillas Criollas / Regional Landrace Seed Bank"])
    sheet.append(["Plan anual 2015 / Annual plan 2015"])
    sheet.append(
        [
            "Componente",
            "Component",
            "Actividad",
            "Activity",
            "Entregable",
            "Deliverable",
            "A cargo de / In charge",
            "Trimestre / Quarter",
        ]
    )
    for cell in [*sheet[1], *sheet[2], *sheet[3]]:
        cell.font = Font(bold=True)
    for cell in sheet[3]:
        cell.fill = PatternFill("solid", "DDEBF7")
    for (es, es_lines), (en, en_lines) in zip(SEEDS_ES.of_area(), SEEDS_EN.of_area(), strict=True):
        top = sheet.max_row + 1
        for i, (a, b) in enumerate(zip(es_lines, en_lines, strict=True)):
            names = [es.text, en.text] if i == 0 else [None, None]
            sheet.append([*names, a.cells[0], b.cells[0], a.cells[1], b.cells[1], a.cells[2], a.cells[3]])
        for c in (1, 2):
            if len(es_lines) > 1:
                sheet.merge_cells(start_row=top, end_row=sheet.max_row, start_column=c, end_column=c)
    for letter, width in zip("ABCDEFGH", (22, 22, 44, 44, 26, 26, 20, 12), strict=True):
        sheet.column_dimensions[letter].width = width
    for row in sheet.iter_rows(4):
        for cell in row:
            cell.alignment = Alignment(wrap_text=True, vertical="top")
    fit(book)
    book.save(path)
    gold(path, SEEDS_ES, SEEDS_EN, ("Plan anual 2015", "Annual plan 2015"))


def coral(path: Path) -> None:
    def write(first: Path) -> None:
        doc = word("Liberation Serif", 10.5, False, "", "Corredor Arrecifal del Golfo Azul · Gulf Reef Corridor")
        doc.add_heading("Programa de trabajo 2020 · Work programme 2020", 1)
        doc.add_paragraph(
            "Cada casilla lleva el texto en español y, debajo, en inglés. / Each cell has the text in Spanish "
            "and, below, in English."
        )
        rows: list = [["", "Actividad\nActivity", "Resultado\nOutput", "Coordina\nCoordinator", "Fecha\nDate"]]
        for es, en in zip(CORAL_ES.lines, CORAL_EN.lines, strict=True):
            if es.kind == "area":
                rows.append([f"{es.text}\n{en.text}"])
            else:
                rows.append([a if a == b else f"{a}\n{b}" for a, b in zip(es.cells, en.cells, strict=True)])
        table = word_table(doc, rows, [1.1, 6.6, 4, 3, 3])
        for row in table.rows[1:]:
            for cell in row.cells:
                for paragraph in cell.paragraphs[1:]:
                    for run in paragraph.runs:
                        run.italic = True
        doc.save(first)

    through(path, "docx", write)
    gold(path, CORAL_ES, CORAL_EN, ("Programa de trabajo 2020", "Work programme 2020"))


DOCUMENTS = (
    Made(
        "6-101-parliaments-2019-bi",
        6,
        "pdf",
        "sixth",
        ("es", "en"),
        "two columns of activities; other cells with a slash",
        parliament,
    ),
    Made(
        "6-102-river-2022-bi",
        6,
        "docx",
        "sixth",
        ("es", "en"),
        "Spanish columns, then English columns, shared code and money",
        border,
    ),
    Made("6-103-seeds-2015-bi", 6, "xlsx", "sixth", ("es", "en"), "pairs of columns, merged components", seeds),
    Made("6-104-reefs-2020-bi", 6, "pdf", "sixth", ("es", "en"), "English under the Spanish in each cell", coral),
)
