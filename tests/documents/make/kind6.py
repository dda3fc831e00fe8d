"""Kind 6: two languages in one table: two editions, one gold a language (`gold/<stem>.<language>.csv`)."""

from __future__ import annotations

import copy
import html
from functools import partial
from pathlib import Path

import office
from content import Area, Doc, gold_rows, load, write_document_gold, write_gold
from made import Made
from pdf import A4, Look, build, colors, landscape, table
from reportlab.platypus import Flowable

DATES = {
    "es": {"2020-H1": "Primer semestre", "2020-H2": "Segundo semestre", "2020-Q1": "T1", "2020-Q3": "T3", "2020-05": "mayo de 2020", "2020-10": "octubre de 2020", "2020-11": "noviembre de 2020"},
    "en": {"2020-H1": "First half", "2020-H2": "Second half", "2020-Q1": "Q1", "2020-Q3": "Q3", "2020-05": "May 2020", "2020-10": "October 2020", "2020-11": "November 2020"},
}  # fmt: skip


def pick(text: str, side: int) -> str:
    parts = text.split(" ~ ")
    return parts[side] if len(parts) > 1 else text


def edition(doc: Doc, side: int) -> Doc:
    """One language of a content file whose cells read `Spanish ~ English` (or the same for both)."""
    meta = {k: [pick(v, side) for v in values] for k, values in doc.meta.items()}
    language = meta["lang"][0]
    areas = []
    for area in doc.areas:
        one = copy.deepcopy(area)
        one.title, one.objective = pick(area.title, side), pick(area.objective, side)
        for row in one.rows:
            row.cells = {c: DATES[language].get(pick(v, side), pick(v, side)) for c, v in row.cells.items()}
        areas.append(one)
    return Doc(doc.name, meta, doc.columns, [pick(h, side) for h in doc.headers], areas)


def both(doc: Doc, path: Path) -> tuple[Doc, Doc]:
    editions = edition(doc, 0), edition(doc, 1)
    for one in editions:
        one.meta["gold-title"] = [
            " || ".join(
                [
                    one.one("title"),
                    *(
                        f"{a.one('title')}{sep}{b.one('title')}"
                        for a, b in (editions, editions[::-1])
                        for sep in (" / ", " – ")
                    ),
                ]
            )
        ]
        stem = f"{path.stem}.{one.one('lang')}"
        write_gold(stem, gold_rows(one, "table"))
        write_document_gold(stem, one)
    return editions


def pairs(a: Doc, b: Doc) -> list[tuple[Area, Area]]:
    return list(zip(a.areas, b.areas, strict=True))


def sided(name: str, look: Look, widths: list[float], one_table: bool, path: Path) -> None:
    """Every column twice, Spanish and English next to each other; the code once."""
    a, b = both(load(name), path)
    story: list[Flowable] = [look.text(f"{a.one('body')} / {b.one('body')}", look.size + 1, alignment=1), look.text(f"{a.one('title')} / {b.one('title')}", look.size + 5, True, 4, 8, alignment=1)]  # fmt: skip
    story += [look.text(f"{x} / {y}", after=8) for x, y in zip(a.all("intro"), b.all("intro"), strict=True)]
    columns = [c for c in a.columns if c != "code"]
    heads = [look.cell(a.headers[0], bold=True)]
    for c in columns:
        i = a.columns.index(c)
        heads += [look.cell(a.headers[i], bold=True), look.cell(b.headers[i], bold=True)]
    rows: list[list[object]] = [heads]
    commands: list[tuple[object, ...]] = []
    for x, y in pairs(a, b):
        heading = f"{x.number}. {x.title} / {y.title}"
        if one_table:
            rows.append([look.cell(heading, bold=True), *[""] * (len(heads) - 1)])
            commands += [("SPAN", (0, len(rows) - 1), (-1, len(rows) - 1)), ("BACKGROUND", (0, len(rows) - 1), (-1, len(rows) - 1), colors.HexColor("#eeeeee"))]  # fmt: skip
        else:
            rows = [list(heads)]
            story.append(look.text(heading, look.size + 1, True, 8, 4))
        for r, s in zip(x.rows, y.rows, strict=True):
            cells = [look.cell(r.get("code"))]
            for c in columns:
                cells += [look.cell(r.get(c)), look.cell(s.get(c))]
            rows.append(cells)
        if not one_table:
            story.append(table(rows, widths, look))
    if one_table:
        story.append(table(rows, widths, look, commands))
    build(path, story, look, a.one("title"))


def slashed(path: Path) -> None:
    """PDF: the activity in two columns, the other cells hold both languages around a slash (codes of countries once)."""
    a, b = both(load("riverboard-2019-bi"), path)
    look = Look("Serif", 11, A4, 56, footer="{page}")
    story: list[Flowable] = [look.text(f"{a.one('body')} / {b.one('body')}", 12, alignment=1), look.text(f"{a.one('title')} / {b.one('title')}", 15, True, 4, 8, alignment=1)]  # fmt: skip
    story += [look.text(f"{x} / {y}", after=8) for x, y in zip(a.all("intro"), b.all("intro"), strict=True)]
    for x, y in pairs(a, b):
        story.append(look.text(f"{x.number}. {x.title} / {y.title}", 12, True, 8, 4))
        rows = [[look.cell(w, bold=True) for w in _shared(a.columns, a.headers, b.headers)]]
        for r, s in zip(x.rows, y.rows, strict=True):
            rows.append(
                [look.cell(w) for w in _shared(a.columns, [r.get(c) for c in a.columns], [s.get(c) for c in a.columns])]
            )
        story.append(table(rows, [30, 120, 120, 66, 72, 76], look))
    build(path, story, look, a.one("title"))


def _shared(columns: list[str], left: list[str], right: list[str]) -> list[str]:
    out: list[str] = []
    for c, x, y in zip(columns, left, right, strict=True):
        out += [x, y] if c == "activity" else [x if x == y else f"{x} / {y}"]
    return out


def halves(path: Path) -> None:
    """Word: the Spanish columns on the left, the English on the right, dates shared in words of both languages."""
    a, b = both(load("forests-2017-bi"), path)
    document = office.word("Calibri", 10, wide=True)
    document.add_paragraph(f"{a.one('body')} – {b.one('body')}")
    document.add_heading(f"{a.one('title')} – {b.one('title')}", 0)
    for x, y in pairs(a, b):
        document.add_heading(f"{x.number}. {x.title} – {y.title}", 2)
        made = document.add_table(rows=1, cols=7, style="Table Grid")
        heads = [a.headers[0], *a.headers[1:], *b.headers[1:]]
        for cell, words in zip(made.rows[0].cells, heads, strict=True):
            office.write(cell, words, True)
        for r, s in zip(x.rows, y.rows, strict=True):
            values = [r.get(c) for c in a.columns] + [s.get(c) for c in a.columns[1:]]
            for cell, words in zip(made.add_row().cells, values, strict=True):
                office.write(cell, words)
    office.save(document, path)


def web(path: Path) -> None:
    """HTML: two columns for activity and product, the other cells hold both languages around a slash."""
    a, b = both(load("heritage-2014-bi"), path)
    join = lambda x, y: html.escape(x if x == y else f"{x} / {y}")  # noqa: E731
    out = [f'<html><head><meta charset="utf-8"><title>{a.one("title")} / {b.one("title")}</title></head><body>', f"<p>{a.one('body')} / {b.one('body')}</p><h1>{a.one('title')} / {b.one('title')}</h1>"]  # fmt: skip
    for x, y in pairs(a, b):
        out.append(f"<h2>{x.number}. {x.title} / {y.title}</h2><table><tr>")
        for i, c in enumerate(a.columns):
            out.append(
                f"<th>{a.headers[i]}</th><th>{b.headers[i]}</th>"
                if c in ("activity", "product")
                else f"<th>{join(a.headers[i], b.headers[i])}</th>"
            )
        out.append("</tr>")
        for r, s in zip(x.rows, y.rows, strict=True):
            out.append(
                "<tr>"
                + "".join(
                    f"<td>{r.get(c)}</td><td>{s.get(c)}</td>"
                    if c in ("activity", "product")
                    else f"<td>{join(r.get(c), s.get(c))}</td>"
                    for c in a.columns
                )
                + "</tr>"
            )
        out.append("</table>")
    path.write_text("\n".join([*out, "</body></html>"]) + "\n", encoding="utf-8")


def stacked(name: str, path: Path) -> None:
    """Word: one column for both languages, the Spanish words above the English ones in each cell."""
    a, b = both(load(name), path)
    document = office.word("Calibri", 10.5)
    document.add_paragraph(f"{a.one('body')} / {b.one('body')}")
    document.add_heading(f"{a.one('title')} / {b.one('title')}", 0)
    document.add_paragraph(f"{a.one('intro')} / {b.one('intro')}")
    for x, y in pairs(a, b):
        document.add_heading(f"{x.number}. {x.title} / {y.title}", 2)
        made = document.add_table(rows=1, cols=len(a.columns), style="Table Grid")
        rows = [
            (a.headers, b.headers),
            *[
                ([r.get(c) for c in a.columns], [s.get(c) for c in a.columns])
                for r, s in zip(x.rows, y.rows, strict=True)
            ],
        ]
        for i, (left, right) in enumerate(rows):
            cells = made.rows[0].cells if i == 0 else made.add_row().cells
            for cell, one, other in zip(cells, left, right, strict=True):
                office.write(cell, one if one == other else f"{one}<br/>{other}", i == 0)
    office.save(document, path)


DOCUMENTS = [
    Made("6-1-competition-2020-bi", 6, "pdf", "tune", ("es", "en"), "every column twice, a table an area", partial(sided, "competition-2020-bi", Look("Helvetica", 9.5, landscape(A4), 40), [30, 140, 130, 78, 78, 66, 66, 74, 74], False)),
    Made("6-2-forests-2017-bi", 6, "docx", "tune", ("es", "en"), "Spanish columns on the left, English on the right", halves),
    Made("6-5-riverboard-2019-bi", 6, "pdf", "tune", ("es", "en"), "only the activity twice, other cells with both languages around a slash", slashed),
    Made("6-6-bioenergy-2021-bi", 6, "docx", "tune", ("es", "en"), "both languages in each cell, one above the other", partial(stacked, "bioenergy-2021-bi")),
    Made("6-3-postal-2023-bi", 6, "pdf", "measure", ("es", "en"), "every column twice, one table with areas as merged rows", partial(sided, "postal-2023-bi", Look("Sans", 9, landscape(A4), 38), [32, 128, 122, 80, 80, 78, 78, 82, 82], True)),
    Made("6-4-heritage-2014-bi", 6, "html", "measure", ("en", "es"), "activity and product twice, other cells with both languages around a slash", web),
    Made("6-7-veterinary-2018-bi", 6, "docx", "measure", ("es", "en"), "both languages in each cell, one above the other", partial(stacked, "veterinary-2018-bi")),
]  # fmt: skip
