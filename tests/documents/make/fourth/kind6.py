"""Two languages in one document."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from made import Made
from office import save, word
from reportlab.lib.pagesizes import A4
from reportlab.platypus import Spacer

from fourth.plan import Plan, golden, load
from fourth.sheets import build, cell_text, grid, style, text


def _both(name: str) -> tuple[Plan, Plan]:
    return load(f"{name}-es"), load(f"{name}-en")


def _golden(path: Path, plans: tuple[Plan, Plan]) -> None:
    for plan in plans:
        golden(f"{path.stem}.{plan['lang']}", plan)


def _title(plan: Plan) -> str:
    return plan["title"].partition(" ⟪")[0]


def _pair(es: str, en: str) -> str:
    return es if es == en else f"{es} / {en}"


def parlamentos(path: Path) -> None:
    es, en = _both("parlamentos-2018")
    page = word("Calibri", 10.5, wide=True)
    page.add_paragraph(
        "Red Interamericana de Secretarías Parlamentarias / Inter-American Network of Parliamentary Secretariats"
    )
    page.add_heading(_pair(_title(es), _title(en)), 0)
    table = page.add_table(rows=1, cols=5)
    table.style = "Table Grid"
    for cell, name in zip(
        table.rows[0].cells, ("N.º / No.", "Actividad", "Activity", "Responsable / Lead", "Fecha / Date"), strict=True
    ):
        cell_text(cell, name, bold=True)
    for a, b in zip(es.areas, en.areas, strict=True):
        cells = table.add_row().cells
        cell_text(cells[0].merge(cells[4]), f"{a.number}. {_pair(a.title, b.title)}", bold=True)
        for r, s in zip(a.rows, b.rows, strict=True):
            shared = {k: _pair(r[k], s[k]) for k in ("lead", "date_text")}
            for row in (r, s):
                for k, words in shared.items():
                    row.gold[k] = " || ".join(dict.fromkeys((row[k], words)))
            values = (r["code"], r["activity"], s["activity"], shared["lead"], shared["date_text"])
            for cell, value in zip(table.add_row().cells, values, strict=True):
                cell_text(cell, value)
    _golden(path, (es, en))
    save(page, path)


def arrecifes(path: Path) -> None:
    es, en = _both("arrecifes-2022")
    look, bold = style("Sans", 8.5), style("Sans-B", 8.5)
    names = (
        "N.º",
        "Actividad<br/><i>Activity</i>",
        "Producto<br/><i>Output</i>",
        "Responsable<br/><i>Lead</i>",
        "Plazo<br/><i>Timing</i>",
    )
    rows: list[list[Any]] = [[text(n, bold) for n in names]]
    marks: list[tuple[Any, ...]] = [("BACKGROUND", (0, 0), (-1, 0), "#cfe8ef")]
    for a, b in zip(es.areas, en.areas, strict=True):
        marks.append(("SPAN", (0, len(rows)), (-1, len(rows))))
        rows.append([text(f"{a.number}. {a.title} / <i>{b.title}</i>", bold), *[""] * 4])
        for r, s in zip(a.rows, b.rows, strict=True):
            cells = [f"{r[k]}<br/><i>{s[k]}</i>" for k in ("activity", "product", "lead", "date_text")]
            rows.append([r["code"], *cells])
    heads = ["Comisión del Arrecife de las Islas · Islands Reef Commission", f"{_title(es)} / <i>{_title(en)}</i>"]
    story: list[Any] = [text(heads[0], style("Sans", 9)), text(heads[1], style("Sans-B", 14)), Spacer(1, 8)]
    build(path, [*story, grid(rows, [35, 180, 110, 110, 75], look, marks)], A4, 42)
    _golden(path, (es, en))


def puentes(path: Path) -> None:
    plans = _both("puentes-2025")
    heads = (("Actividad", "Responsable", "Plazo"), ("Activity", "Responsible", "When"))
    sides = []
    for plan, names in zip(plans, heads, strict=True):
        rows = "<tr>" + "".join(f"<th>{n}</th>" for n in names) + "</tr>"
        for area in plan.areas:
            rows += f'<tr><td colspan="3"><strong>{area.number}. {area.title}</strong></td></tr>'
            for r in area.rows:
                rows += "<tr>" + "".join(f"<td>{r[k]}</td>" for k in ("activity", "lead", "date_text")) + "</tr>"
        sides.append(f'<section lang="{plan["lang"]}"><h1>{plan["title"]}</h1><table>{rows}</table></section>')
    path.write_text(
        f"""<!doctype html><html><head><meta charset="utf-8"><title>Comité de Frontera – Border Committee</title>
<style>body{{display:flex;gap:2em}}td,th{{border:1px solid}}</style></head><body>
{sides[0]}
{sides[1]}
</body></html>""",
        encoding="utf-8",
    )
    _golden(path, plans)


def _made(stem: str, extension: str, purpose: str, make: Any) -> Made:
    return Made(stem, 6, extension, "fourth", ("es", "en"), purpose, make)


DOCUMENTS = (
    _made(
        "6-61-parlamentos-2018-bi", "docx", "Actividad | Activity, the other columns shared as `es / en`", parlamentos
    ),
    _made(
        "6-62-arrecifes-2022-bi",
        "pdf",
        "each cell holds the Spanish words and below them the English in italics",
        arrecifes,
    ),
    _made("6-63-puentes-2025-bi", "html", "two tables side by side, one a language, no codes", puentes),
)
