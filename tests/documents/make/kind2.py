"""Kind 2: Gantt columns: months or quarters marked with X, a dot or shading."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import office
from content import Doc, gold_rows, load, write_document_gold, write_gold
from docx.shared import Cm
from made import Made
from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from pdf import A4, Look, build, colors, cover, landscape, table
from reportlab.platypus import Flowable

MONTHS = {"es": list("EFMAMJJASOND"), "en": list("JFMAMJJASOND")}
SHORT = {
    "es": ["Ene", "Feb", "Mar", "Abr", "May", "Jun", "Jul", "Ago", "Sep", "Oct", "Nov", "Dic"],
    "en": ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
}


def schedule(doc: Doc) -> Doc:
    """Fills the gold of each row from its marked months (`3,4,5`) or quarters (`Q1,Q3`)."""
    for row in (r for a in doc.areas for r in a.rows):
        marks = row.get("gantt").split(",")
        quarters = marks[0].startswith("Q")
        first, last = (marks[0], marks[-1]) if quarters else (f"{int(marks[0]):02}", f"{int(marks[-1]):02}")
        everything = len(marks) == (4 if quarters else 12)
        period = (
            str(doc.year) if everything else f"{doc.year}-{first}" + (f"/{doc.year}-{last}" if len(marks) > 1 else "")
        )
        months = (
            [m for q in marks for m in range(3 * int(q[1]) - 2, 3 * int(q[1]) + 1)]
            if quarters
            else [int(m) for m in marks]
        )
        row.gold.update({"p": period, "dt": "*", "inh": "∅ || period", "x:months": ";".join(map(str, months))})
    return doc


def gold(doc: Doc, path: Path) -> None:
    write_gold(path.stem, gold_rows(doc, "table"))
    write_document_gold(path.stem, doc)


def marked(doc: Doc, row_marks: str) -> list[bool]:
    marks = set(row_marks.split(","))
    names = ["Q1", "Q2", "Q3", "Q4"] if row_marks.startswith("Q") else [str(m) for m in range(1, 13)]
    return [n in marks for n in names]


def chart(
    name: str,
    look: Look,
    widths: dict[str, float],
    slots: list[str],
    mark: str,
    two_level: bool,
    one_table: bool,
    path: Path,
) -> None:
    """PDF. `mark` empty = shaded slots. `two_level`: the slots stand under a merged head. `one_table`: areas as merged rows."""
    doc = schedule(load(name))
    story: list[Flowable] = cover(doc, look, False)
    before = doc.columns[: doc.columns.index("gantt")]
    after = doc.columns[doc.columns.index("gantt") + 1 :]
    printed = dict(zip(doc.columns, doc.headers, strict=True))
    slot_width = widths["slot"]
    all_widths = [widths[c] for c in before] + [slot_width] * len(slots) + [widths[c] for c in after]
    head = [look.cell(printed[c], bold=True) for c in before] + [look.cell(s, bold=True) for s in slots] + [look.cell(printed[c], bold=True) for c in after]  # fmt: skip
    spans: list[tuple[object, ...]] = []
    if two_level:
        top = [look.cell(printed[c], bold=True) for c in before] + [look.cell(printed["gantt"], bold=True), *[""] * (len(slots) - 1)] + [look.cell(printed[c], bold=True) for c in after]  # fmt: skip
        n = len(before)
        spans = [("SPAN", (n, 0), (n + len(slots) - 1, 0))] + [
            ("SPAN", (c, 0), (c, 1)) for c in [*range(n), *range(n + len(slots), len(head))]
        ]
        heads = [top, head]
    else:
        heads = [head]
    rows: list[list[object]] = [list(h) for h in heads]
    commands = list(spans)
    for area in doc.areas:
        word = "Componente " if area.gold.get("n", "").endswith(f"Componente {area.number}") else ""
        heading = f"{word}{area.number}. {area.title}"
        if one_table:
            rows.append([look.cell(heading, bold=True), *[""] * (len(head) - 1)])
            commands += [("SPAN", (0, len(rows) - 1), (-1, len(rows) - 1)), ("BACKGROUND", (0, len(rows) - 1), (-1, len(rows) - 1), colors.HexColor("#f0f0f0"))]  # fmt: skip
        else:
            rows, commands = [list(h) for h in heads], list(spans)
            story.append(look.text(heading, look.size + 2, True, 10, 3))
            if area.objective:
                story.append(
                    look.text(f"{'Objetivo' if doc.one('lang') == 'es' else 'Objective'}: {area.objective}", after=4)
                )
        for row in area.rows:
            on = marked(doc, row.get("gantt"))
            rows.append([look.cell(row.get(c)) for c in before] + [look.cell(mark if x else "", alignment=1) for x in on] + [look.cell(row.get(c)) for c in after])  # fmt: skip
            if not mark:
                at = len(rows) - 1
                commands += [
                    ("BACKGROUND", (len(before) + i, at), (len(before) + i, at), colors.HexColor("#5b8db8"))
                    for i, x in enumerate(on)
                    if x
                ]
        if not one_table:
            story.append(table(rows, all_widths, look, commands, len(heads)))
    if one_table:
        story.append(table(rows, all_widths, look, commands, len(heads)))
    build(path, story, look, doc.one("title"))
    gold(doc, path)


def sheet(path: Path) -> None:
    """A worksheet: twelve narrow columns with a dot, areas as merged rows in capitals, a legend below."""
    doc = schedule(load("archivo-2019-es"))
    book = Workbook()
    page = book.active
    page.title = "POA 2019"
    page["A1"], page["A2"] = doc.one("body"), doc.one("title")
    width = 3 + 12
    for line in (1, 2):
        page.merge_cells(start_row=line, start_column=1, end_row=line, end_column=width)
        page.cell(line, 1).font = Font(bold=True)
    page.append([])
    page.append([*doc.headers[:3], *MONTHS["es"]])
    for cell in page[4]:
        cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor="DDDDDD")
    for area in doc.areas:
        page.append([f"{area.number}. {area.title.upper()}"])
        page.merge_cells(start_row=page.max_row, start_column=1, end_row=page.max_row, end_column=width)
        for row in area.rows:
            on = marked(doc, row.get("gantt"))
            page.append([int(row.get("code")), row.get("activity"), row.get("lead"), *["●" if x else None for x in on]])
        area.gold["t"] = f"{area.title} || {area.title.upper()}"
    page.append([])
    page.append(["● mes de ejecución"])
    page.column_dimensions["B"].width = 55
    page.column_dimensions["C"].width = 24
    for i in range(12):
        page.column_dimensions[get_column_letter(4 + i)].width = 4
        page.cell(4, 4 + i).alignment = Alignment(horizontal="center")
    book.properties.created = book.properties.modified = office.THEN
    book.save(path)
    office.settle(path)
    gold(doc, path)


def word_shading(path: Path) -> None:
    """Word: a table an area, months as narrow columns, marked by the colour of the cell alone."""
    doc = schedule(load("consumidor-2016-es"))
    document = office.word("Calibri", 10, wide=True)
    office.opening(document, doc.one("body"), doc.one("title"), doc.all("intro"))
    for area in doc.areas:
        document.add_heading(f"{area.number}. {area.title}", 2)
        document.add_paragraph(f"Objetivo: {area.objective}")
        made = document.add_table(rows=1, cols=15, style="Table Grid")
        made.autofit = False
        for cell, words in zip(made.rows[0].cells, [*doc.headers[:3], *SHORT["es"]], strict=True):
            office.write(cell, words, True, 8)
        for row in area.rows:
            cells = made.add_row().cells
            for cell, c in zip(cells, ("activity", "lead", "product"), strict=False):
                office.write(cell, row.get(c))
            for cell, x in zip(cells[3:], marked(doc, row.get("gantt")), strict=True):
                if x:
                    office.shade(cell, "70AD47")
        for i, column in enumerate(made.columns):
            for cell in column.cells:
                cell.width = Cm((6, 3.2, 3.2)[i] if i < 3 else 0.95)
    office.save(document, path)
    gold(doc, path)


_ES = {"code": 28, "activity": 190, "lead": 80, "product": 90, "slot": 15, "extra:Meta anual": 70, "budget": 62}
_EN = {"code": 30, "activity": 170, "lead": 84, "product": 100, "slot": 26}
DOCUMENTS = [
    Made("2-1-innovacion-2021-es", 2, "pdf", "tune", ("es",), "twelve letters E F M …, X, two-level header, months that are not contiguous", partial(chart, "innovacion-2021-es", Look("Helvetica", 9.5, landscape(A4), 50), _ES, MONTHS["es"], "X", True, False)),
    Made("2-2-ports-2022-en", 2, "pdf", "tune", ("en",), "quarters by shading alone", partial(chart, "ports-2022-en", Look("Sans", 10, A4, 48, header="CSIP AOP 2022"), {**_EN, "activity": 150}, ["Q1", "Q2", "Q3", "Q4"], "", True, False)),
    Made("2-3-archivo-2019-es", 2, "xlsx", "tune", ("es",), "worksheet with dots, areas as merged rows, legend", sheet),
    Made("2-7-riego-2017-es", 2, "pdf", "tune", ("es",), "quarters T1–T4 with a check mark, areas as merged rows", partial(chart, "riego-2017-es", Look("DejaVu", 10, A4, 50), {**_ES, "code": 40, "activity": 150, "slot": 28}, ["T1", "T2", "T3", "T4"], "✓", False, True)),
    Made("2-4-blood-2023-en", 2, "pdf", "measure", ("en",), "twelve letters J F M …, dots, pillars as merged rows of one table, no codes", partial(chart, "blood-2023-en", Look("DejaVu", 8.5, landscape(A4), 46), {**_EN, "slot": 18, "activity": 210}, MONTHS["en"], "●", False, True)),
    Made("2-5-parques-2018-es", 2, "pdf", "measure", ("es",), "quarters I–IV with X between other columns, budget, goal, two-level header", partial(chart, "parques-2018-es", Look("Serif", 10, landscape(A4), 46), {**_ES, "slot": 24, "lead": 110}, ["I", "II", "III", "IV"], "x", True, True)),
    Made("2-6-consumidor-2016-es", 2, "docx", "measure", ("es",), "Word, months by the colour of the cell alone, no codes", word_shading),
]  # fmt: skip
