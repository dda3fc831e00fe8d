"""Label/value boxes, one an activity."""

from __future__ import annotations

from random import Random

from ..frame import Frame
from ..gold import Row, either
from ..ir import Cell, Document, Line, Sheet, Table, Words
from ..plan import Activity
from ..timing import date_gold, ends


def build(doc: Document, rng: Random, f: Frame) -> list[list[Row]]:
    """Adds the plan as boxes; gives the gold rows of the one edition."""
    c = f.c
    rows: list[Row] = []
    double = rng.random() < 0.35
    colon = rng.choice(["", "", ":"])
    title = rng.random() < 0.3
    head_row = rng.random() < 0.3
    total = 0
    if c.container in ("xlsx", "ods") and rng.random() < 0.5:
        doc.add(Sheet("Fichas" if f.lang == "es" else "Activities"))
    for i, area in enumerate(f.plan.areas):
        if c.area.startswith("heading"):
            doc.add(Words(f.area_label(i), "h2"))
        if c.area == "heading_lead":
            doc.add(Words(f"{f.lead_word}: {area.lead[f.lang]}", "p"))
        if c.area == "heading_obj":
            doc.add(Words(f"{f.objective}: {area.objective[f.lang]}", "p"))
        for j, act in enumerate(area.acts, 1):
            total += 1
            code = f.code(i, j, total)
            pairs, printed = _pairs(f, i, act, code)
            box = _box(pairs, double, colon, title)
            if head_row:
                _head_row(box, f, act, code)
            doc.add(box)
            rows.append(_gold(f, i, act, code, printed))
    return [rows]


def _pairs(f: Frame, i: int, act: Activity, code: str) -> tuple[list[tuple[str, str]], dict[str, str]]:
    """(label, value) in order, and role → printed."""
    c = f.c
    pairs: list[tuple[str, str]] = []
    printed: dict[str, str] = {}
    if c.area == "inside":
        pairs.append((f.labels["area"], f.area_label(i)))
    name = (
        f.labels["activity"].format(n=code.rstrip(".)") or "1")
        if "{n}" not in f.labels["activity"]
        else f.heads["activity"]
    )
    if c.code_place == "column" and code:
        pairs.append((f.labels["code"], code))
        pairs.append((name, act.text[f.lang]))
    else:
        pairs.append((name, f.glued(code, act.text[f.lang]) if code else act.text[f.lang]))
    for role in c.columns:
        if role == "activity" or (role == "lead" and c.lead != "column"):
            continue
        if role == "date" and c.date == "start_end":
            pairs += zip((f.heads["start"], f.heads["end"]), ends(f, act), strict=True)
            continue
        value = f.value(act, role)
        if role == "details" and not value:
            continue
        printed[role] = value
        pairs.append((f.name(role), value))
    return pairs, printed


def _box(pairs: list[tuple[str, str]], double: bool, colon: str, title: bool) -> Table:
    lines: list[Line] = []
    cells = [(Cell(n + colon, bold=True, shade="E7ECF4" if title else ""), Cell(v)) for n, v in pairs]
    if not double:
        return Table([1.5, 5.0], [Line(list(x)) for x in cells], 0, "ficha")
    k = 0
    while k < len(cells):
        (name, value) = cells[k]
        short = k + 1 < len(cells) and len(value.text) < 40 and len(cells[k + 1][1].text) < 40
        if short:
            lines.append(Line([name, value, *cells[k + 1]]))
            k += 2
        else:
            value.span = 3
            lines.append(Line([name, value]))
            k += 1
    return Table([1.5, 3.0, 1.5, 3.0], lines, 0, "ficha")


def _head_row(box: Table, f: Frame, act: Activity, code: str) -> None:
    """The code and the words of the activity in a row over the whole box, not beside labels."""
    text = act.text[f.lang]
    lines = []
    for line in box.lines:
        kept: list[Cell] = []
        for name, value in zip(line.cells[::2], line.cells[1::2], strict=True):
            if value.text not in (code, text, f.glued(code, text) if code else text) or not value.text:
                kept += [name, value]
        if kept:
            if len(kept) < 4 and len(box.widths) == 4:
                kept[-1].span = 3
            lines.append(Line(kept))
    box.lines = [Line([Cell(f.glued(code, text) if code else text, span=len(box.widths), bold=True)]), *lines]


def _gold(f: Frame, i: int, act: Activity, code: str, printed: dict[str, str]) -> Row:
    own = {k: v for k, v in printed.items() if k not in ("date", "budget")}
    if f.c.lead == "area":
        own["lead"] = f.plan.areas[i].lead[f.lang]
    date, extra = date_gold(f, act)
    if "date" not in f.c.columns:
        act.when = None
        date, extra = date_gold(f, act)
    row = f.gold(i, act, code, date, own, "narrative", extra)
    row["layout"] = either("table", "narrative")
    if f.c.lead == "area":
        row["lead_bodies"] = "*"
    return row
