"""Kind 1: ruled tables with other columns and names (PDF, DOCX, and PDF printed from DOCX)."""

from __future__ import annotations

import tempfile
from functools import partial
from pathlib import Path

import office
from content import Doc, Row, gold_rows, load, write_document_gold, write_gold
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.shared import Cm
from made import Made
from pdf import A4, Look, Sideways, Spacer, build, colors, cover, landscape, letter, paragraphs, table
from reportlab.platypus import Flowable, PageBreak


def gold(doc: Doc, path: Path, document: bool = True) -> None:
    write_gold(path.stem, gold_rows(doc, "table"))
    if document:
        write_document_gold(path.stem, doc)


def registro(path: Path) -> None:
    """A table an area; the area's objective is the merged first row above the header; rows cut by the page's end."""
    doc = load("registro-2019-es")
    look = Look("Sans", 10, letter, 60, header="CORECI — Plan de Trabajo Anual 2019", footer="Página {page}")
    story = cover(doc, look)
    widths = [30, 128, 84, 96, 80, 74]
    for area in doc.areas:
        story.append(look.text(f"{area.number}. {area.title}", 12, True, 12, 4))
        rows: list[list[object]] = [
            [look.cell(f"<b>Objetivo:</b> {area.objective}"), *[""] * 5],
            [look.cell(h, bold=True) for h in doc.headers],
        ]
        rows += [[look.cell(r.get(c)) for c in doc.columns] for r in area.rows]
        story.append(table(rows, widths, look, [("SPAN", (0, 0), (-1, 0))], 2, repeat=False, split_rows=True))
    story.append(look.text(doc.one("footnote"), 7.5, before=8))
    build(path, story, look, doc.one("title"))
    gold(doc, path)


def planificacion(path: Path) -> None:
    """One landscape table: `Eje` merged downwards with text that runs upwards, two-level header, subtotals, total, footnotes."""
    doc = load("planificacion-2021-es")
    look = Look("Helvetica", 9.5, landscape(A4), 40, footer="INET · POA 2021 · pág. {page}", shade="#c9d7c0")
    story = cover(doc, look)
    heads = ["Eje", *doc.headers]
    top = ["Eje", "Código", "Actividad", "Indicador de gestión", "", "Responsable", "Plazo", "Presupuesto", ""]
    rows: list[list[object]] = [[look.cell(h, bold=True) for h in top], [look.cell(h, bold=True) for h in heads]]
    spans: list[tuple[object, ...]] = [("SPAN", (3, 0), (4, 0)), ("SPAN", (7, 0), (8, 0))]
    spans += [("SPAN", (c, 0), (c, 1)) for c in (0, 1, 2, 5, 6)]
    for area in doc.areas:
        start = len(rows)
        for item in area.items:
            assert isinstance(item, Row)
            rows.append(["", *[look.cell(item.get(c), bold=item.is_total) for c in doc.columns]])
            if item.is_total:
                at = len(rows) - 1
                spans += [("BACKGROUND", (1, at), (-1, at), colors.HexColor("#eeeeee")), ("SPAN", (1, at), (6, at))]
                rows[at][1] = look.cell(item.get("activity"), bold=True)
        number, title = area.number, area.title
        end = len(rows) - (2 if rows and area is doc.areas[-1] else 1)
        rows[start][0] = look.cell(f"Eje {number}: {title}", 7.5, True)
        spans.append(("SPAN", (0, start), (0, end)))
    last = len(rows) - 1
    spans.append(("SPAN", (0, last), (6, last)))
    rows[last][0] = look.cell("TOTAL GENERAL", bold=True)
    story.append(table(rows, [62, 46, 190, 92, 42, 118, 72, 74, 66], look, spans, 2))
    story.append(look.text(doc.one("footnote"), 7, before=6))
    build(path, story, look, doc.one("title"))
    gold(doc, path)


def archives(path: Path) -> None:
    """Rotated pages; one table, areas as merged rows; header not repeated; a cell cut by the page; empty template rows."""
    doc = load("archives-2022-en")
    look = Look(
        "Times-Roman", 11, A4, 50, header="Annual Operational Plan 2022", footer="{page}", rotated=True, shade="#e8e4d8"
    )
    story = [*cover(doc, look), Spacer(1, 290)]
    rows: list[list[object]] = [[look.cell(h, bold=True) for h in doc.headers]]
    commands: list[tuple[object, ...]] = []
    for area in doc.areas:
        rows.append([look.cell(f"<b>{area.number}. {area.title}</b> — Objective: {area.objective}"), *[""] * 4])
        commands += [("SPAN", (0, len(rows) - 1), (-1, len(rows) - 1)), ("BACKGROUND", (0, len(rows) - 1), (-1, len(rows) - 1), colors.HexColor("#f4f1ea"))]  # fmt: skip
        rows += [[look.cell(r.get(c)) for c in doc.columns] for r in area.rows]
    rows += [[look.cell("\u00a0") for _ in doc.columns] for _ in range(3)]
    story.append(table(rows, [280, 190, 100, 90, 80], look, commands, 1, repeat=False, split_rows=True))
    story += [Spacer(1, 8), *paragraphs(doc.all("outro"), look)]
    build(path, story, look, doc.one("title"))
    gold(doc, path)


def word_tables(
    name: str, path: Path, headings: bool = True, numbered: bool = True, split: bool = False, wide: bool = False
) -> None:
    """A Word file: a table an area with the header row repeated; objective as a paragraph or (`split`) in a merged first row."""
    doc = load(name)
    document = office.word("Liberation Sans", 10, wide)
    office.opening(document, doc.one("body"), doc.one("title"), doc.all("intro"), headings)
    label = "Objetivo" if doc.one("lang") == "es" else "Objective"
    for area in doc.areas:
        title = f"{area.number}. {area.title}" if numbered and area.number else area.title
        if area.number.startswith("Workstream"):
            title = f"{area.number}: {area.title}"
        if headings:
            document.add_heading(title, 2)
        else:
            document.add_paragraph().add_run(title.upper()).bold = True
        if not split:
            document.add_paragraph(f"{label}: {area.objective}")
        grid = document.add_table(rows=1 + split, cols=len(doc.columns))
        grid.autofit = False
        grid.style, grid.alignment = "Table Grid", WD_TABLE_ALIGNMENT.CENTER
        if split:
            merged = grid.rows[0].cells[0].merge(grid.rows[0].cells[-1])
            office.write(merged, f"{label}: {area.objective}", True)
        for cell, words in zip(grid.rows[-1].cells, doc.headers, strict=True):
            office.write(cell, words, True)
            office.shade(cell, "D9E2F3")
        office.repeat_header(grid)
        for item in area.items:
            assert isinstance(item, Row)
            cells = grid.add_row().cells
            for cell, column in zip(cells, doc.columns, strict=True):
                office.write(cell, item.get(column), item.is_total)
        others = len(doc.columns) - 1 - ("code" in doc.columns)
        for column, words in enumerate(doc.columns):
            room = 23 if wide else 17.6
            width = (
                1.2
                if words == "code"
                else 2.6
                if words != "activity"
                else room - 2.6 * others - (1.2 if "code" in doc.columns else 0)
            )
            grid.columns[column].width = Cm(width)
            for cell in grid.columns[column].cells:
                cell.width = Cm(width)
    office.lines(document, doc.all("outro"), headings)
    if path.suffix == ".docx":
        office.save(document, path)
    else:
        with tempfile.TemporaryDirectory() as folder:
            office.save(document, Path(folder) / "plan.docx")
            office.convert(Path(folder) / "plan.docx", path)
    gold(doc, path)


def customs(path: Path) -> None:
    """One table, objectives as shaded merged rows, header repeated on each page, subtotals and a grand total."""
    doc = load("customs-2024-en")
    look = Look("DejaVu", 9.5, A4, 45, header="PCCO/2024/PWB", footer="{page}", shade="#bbccdd")
    story: list[Flowable] = [
        *cover(doc, look, False),
        Spacer(1, 120),
        look.text("Table 1. Activities and costs", 9, True, 6),
    ]
    rows: list[list[object]] = [[look.cell(h, bold=True) for h in doc.headers]]
    commands: list[tuple[object, ...]] = []
    for area in doc.areas:
        rows.append([look.cell(f"{area.number}: {area.title}", bold=True), *[""] * 6])
        commands += [("SPAN", (0, len(rows) - 1), (-1, len(rows) - 1)), ("BACKGROUND", (0, len(rows) - 1), (-1, len(rows) - 1), colors.HexColor("#dfe8e0"))]  # fmt: skip
        for item in area.items:
            assert isinstance(item, Row)
            rows.append([look.cell(item.get(c), bold=item.is_total) for c in doc.columns])
    story.append(table(rows, [42, 82, 112, 76, 68, 74, 52], look, commands, 1))
    build(path, story, look, doc.one("title"))
    gold(doc, path)


def aguas(path: Path) -> None:
    """Two merged columns (Eje, Línea de acción), header missing on later pages, long cells cut by the page's end."""
    doc = load("aguas-2020-es")
    look = Look(
        "Sans",
        10.5,
        landscape(letter),
        54,
        header="Comisión Estatal del Agua de los Valles",
        footer="PAT 2020 — {page}",
    )
    story: list[Flowable] = [*cover(doc, look), Spacer(1, 325)]
    widths = [80, 88, 216, 96, 108, 96]
    for n, area in enumerate(doc.areas):
        rows: list[list[object]] = []
        commands: list[tuple[object, ...]] = []
        if n == 0:
            rows.append([look.cell(h, bold=True) for h in ["Eje", *doc.headers]])
        start = len(rows)
        for row in area.rows:
            rows.append(["", *[look.cell(row.get(c) if c not in row.merged else "") for c in doc.columns]])
        rows[start][0] = look.cell(f"Eje {area.number}. {area.title}", bold=True)
        commands.append(("SPAN", (0, start), (0, len(rows) - 1)))
        first = start
        for i, row in enumerate(area.rows):
            if i and not row.merged:
                commands.append(("SPAN", (1, first), (1, start + i - 1)))
                first = start + i
        commands.append(("SPAN", (1, first), (1, len(rows) - 1)))
        story.append(table(rows, widths, look, commands, 1 if n == 0 else 0, repeat=False, split_rows=True))
    story.append(look.text(doc.one("footnote"), 8, before=6))
    build(path, story, look, doc.one("title"))
    gold(doc, path)


def one_table(name: str, look: Look, widths: list[float], heading: str, repeat: bool, path: Path) -> None:
    """One table over several pages, areas as merged rows (`heading` with its number and title), rows cut by the page's end."""
    doc = load(name)
    rows: list[list[object]] = [[look.cell(h, bold=True) for h in doc.headers]]
    commands: list[tuple[object, ...]] = []
    for area in doc.areas:
        rows.append([look.cell(heading.format(area.number, area.title), bold=True), *[""] * (len(widths) - 1)])
        commands.append(("SPAN", (0, len(rows) - 1), (-1, len(rows) - 1)))
        for item in area.items:
            assert isinstance(item, Row)
            rows.append([look.cell(item.get(c), bold=item.is_total) for c in doc.columns])
    story = [*cover(doc, look), table(rows, widths, look, commands, 1, repeat=repeat, split_rows=True, pad=7)]
    if doc.one("footnote"):
        story.append(look.text(doc.one("footnote"), 8, before=6))
    build(path, story, look, doc.one("title"))
    gold(doc, path)


def word_groups(path: Path) -> None:
    """Word: a table an area; dated groups are merged rows within the table and give their rows the period."""
    doc = load("patents-2017-en")
    document = office.word("Cambria", 11)
    office.opening(document, doc.one("body"), doc.one("title"), doc.all("intro"))
    for area in doc.areas:
        document.add_heading(f"{area.number}. {area.title}", 1)
        made = document.add_table(rows=1, cols=len(doc.columns), style="Table Grid")
        for cell, words in zip(made.rows[0].cells, doc.headers, strict=True):
            office.write(cell, words, True)
        for item in area.items:
            cells = made.add_row().cells
            if isinstance(item, Row):
                for cell, c in zip(cells, doc.columns, strict=True):
                    office.write(cell, item.get(c))
            else:
                office.write(cells[0].merge(cells[-1]), item.text, True)
    office.save(document, path)
    gold(doc, path)


def word_merged(path: Path) -> None:
    """PDF printed from Word, sideways: the coordinating body merged downwards over its rows; a place column."""
    doc = load("cultura-2023-es")
    document = office.word("Liberation Serif", 11, wide=True)
    office.opening(document, doc.one("body"), doc.one("title"), doc.all("intro"), False)
    for area in doc.areas:
        document.add_paragraph().add_run(f"{area.number}. {area.title}").bold = True
        made = document.add_table(rows=1, cols=len(doc.columns), style="Table Grid")
        for cell, words in zip(made.rows[0].cells, doc.headers, strict=True):
            office.write(cell, words, True)
        for row in area.rows:
            cells = made.add_row().cells
            for i, (cell, c) in enumerate(zip(cells, doc.columns, strict=True)):
                if c in row.merged:
                    made.rows[-2].cells[i].merge(cell)
                else:
                    office.write(cell, row.get(c))
    with tempfile.TemporaryDirectory() as folder:
        office.save(document, Path(folder) / "plan.docx")
        office.convert(Path(folder) / "plan.docx", path)
    gold(doc, path)


DOCUMENTS = [
    Made("1-1-registro-2019-es", 1, "pdf", "tune", ("es",), "table an area, objective in a merged first row, rows cut by the page, footnote mark", registro),
    Made("1-2-planificacion-2021-es", 1, "pdf", "tune", ("es",), "landscape, merged Eje cells, two-level header, subtotals and total, footnotes, amounts 1.234.567,89", planificacion),
    Made("1-3-archives-2022-en", 1, "pdf", "tune", ("en",), "rotated pages, areas as merged rows, header not repeated, a cell cut by the page, empty rows", archives),
    Made("1-4-defensorias-2018-es", 1, "docx", "tune", ("es",), "Word, date column first, observations column, roman areas", partial(word_tables, "defensorias-2018-es")),
    Made("1-5-defensorias-2018-es", 1, "pdf", "tune", ("es",), "the same printed from Word by LibreOffice", partial(word_tables, "defensorias-2018-es")),
    Made("1-10-puertos-2020-es", 1, "pdf", "tune", ("es",), "no dates at all; goals and indicators; programmes as merged rows; subtotals; amounts 1,234.56; over two pages", partial(one_table, "puertos-2020-es", Look("Helvetica", 11, A4, 56, header="ANPM — POI 2020", footer="{page}"), [46, 142, 88, 44, 84, 79], "Programa {0}: {1}", True)),
    Made("1-11-volcano-2018-en", 1, "pdf", "tune", ("en",), "no activity column: the outputs are what is planned", partial(one_table, "volcano-2018-en", Look("Sans", 11, letter, 60, footer="{page}"), [230, 100, 90, 72], "Priority {0}. {1}", False)),
    Made("1-12-patents-2017-en", 1, "docx", "tune", ("en",), "dated groups as merged rows in the table; everyday words as headers", word_groups),
    Made("1-13-cultura-2023-es", 1, "pdf", "tune", ("es",), "printed from Word sideways; coordinating body merged downwards; a place column", word_merged),
    Made("1-6-customs-2024-en", 1, "pdf", "measure", ("en",), "deliverable before activity, objectives as merged rows, header on each page, subtotals, en dash for nothing", customs),
    Made("1-7-aguas-2020-es", 1, "pdf", "measure", ("es",), "two levels of vertically merged cells, header missing on later pages", aguas),
    Made("1-8-health-2023-en", 1, "docx", "measure", ("en",), "Word, objective in a merged first row, plain numbers as codes running on over areas, a date outside the year", partial(word_tables, "health-2023-en", split=True, wide=True)),
    Made("1-9-municipio-2015-es", 1, "pdf", "measure", ("es",), "printed from Word, areas without numbers or styles, totals, dates dd/mm/yyyy", partial(word_tables, "municipio-2015-es", headings=False)),
    Made("1-14-vialidad-2026-es", 1, "pdf", "measure", ("es",), "strategic objectives as merged rows, means of verification, subtotals, amounts in bolivianos", partial(one_table, "vialidad-2026-es", Look("Serif", 10.5, landscape(letter), 50, footer="Página {page}"), [48, 236, 130, 120, 90, 68], "Objetivo estratégico {0}. {1}", True)),
]  # fmt: skip
__all__ = ["DOCUMENTS", "PageBreak", "Sideways"]
