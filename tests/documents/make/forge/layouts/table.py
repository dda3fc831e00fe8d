"""Plans in tables: bands, columns or headings of areas; groups of time; totals; one table or one an area."""

from __future__ import annotations

from random import Random

from ..frame import Frame
from ..gold import Row
from ..ir import Cell, Document, Line, Sheet, Table, Words
from ..timing import date_gold
from . import columns as cols
from .state import State, cell, number, printed, typed_day

Event = tuple[str, int, int]
CAPTION = {
    "es": ["Tabla {n}. {t}", "Cuadro {n}: {t}", "Cuadro N.º {n}. {t}"],
    "en": ["Table {n}. {t}", "Table {n}: {t}", "Annex {n} – {t}"],
}
CAPTIONED = {"es": "Programación de actividades", "en": "Schedule of activities"}


def build(doc: Document, rng: Random, frames: list[Frame], pairs: bool = False) -> list[list[Row]]:
    """Adds the plan's tables to the document; gives the gold rows, a list an edition."""
    c = frames[0].c
    has_code = c.code != "none" and c.code_place == "column"
    columns = cols.make(rng, frames, pairs, has_code)
    state = State(doc, rng, frames, columns, cols.head_lines(columns, frames, rng), [[] for _ in frames])
    for event in _events(frames[0]):
        _emit(state, *event)
    if "totals" in c.noise and "budget" in c.columns:
        amount = sum(a.budget for a in frames[0].plan.acts)
        word = "TOTAL" if rng.random() < 0.5 else "Total general" if frames[0].lang == "es" else "Grand total"
        _total(state, word, amount)
    if state.starred:
        doc.add(Words("* " + ("Sujeto a revisión." if frames[0].lang == "es" else "Subject to review."), "note"))
    return state.gold


def _events(frame: Frame) -> list[Event]:
    """What follows what: (kind, area, group or activity)."""
    c, plan = frame.c, frame.plan
    found: list[Event] = []
    if c.date == "group_above":
        for g in range(len(frame.groups)):
            inside = [(i, [j for j, a in enumerate(area.acts) if a.group == g]) for i, area in enumerate(plan.areas)]
            if any(js for _, js in inside):
                found.append(("above", 0, g))
            for i, js in inside:
                if js:
                    found += [("area", i, 0), *(("act", i, j) for j in js)]
        return found
    for i, area in enumerate(plan.areas):
        found.append(("area", i, 0))
        group = -1
        objective = 1
        for j, act in enumerate(area.acts):
            if frame.objective_of(i, j) != objective:
                objective = frame.objective_of(i, j)
                found.append(("objective", i, objective))
            if c.groups and act.group != group:
                group = act.group
                found.append(("time", i, group))
            found.append(("act", i, j))
        if "empty" in c.noise:
            found.append(("empty", i, 0))
        if "totals" in c.noise and "budget" in c.columns and len(plan.areas) > 1:
            found.append(("subtotal", i, 0))
    return found


def _emit(s: State, kind: str, i: int, j: int) -> None:
    f = s.frame
    if kind == "area":
        _area(s, i)
    elif kind == "objective":
        _band(s, f"{f.objective} {f.token(i)}.{j}: {f.plan.second[f.lang]}")
    elif kind in ("time", "above"):
        text = " / ".join(dict.fromkeys(x.groups[j] for x in s.frames))
        heading = f.c.area.startswith("heading") and (kind == "above" or f.c.time_as == "heading")
        if heading or (kind == "above" and (s.table is None or f.c.time_as == "heading")):
            s.doc.add(Words(text, "h1" if kind == "above" else "h3"))
            s.table = None
        else:
            _band(s, text, "time")
    elif kind == "act":
        _act(s, i, j)
    elif kind == "empty":
        _need(s).lines.append(Line([Cell() for _ in s.columns], "empty"))
    else:
        word = s.rng.choice(["Subtotal", "Subtotal", "Total"])
        word += f" {f.token(i)}" if f.c.area_num != "none" and f.c.area not in ("none",) else ""
        _total(s, word, sum(a.budget for a in f.plan.areas[i].acts))


def _head_lines(s: State) -> list[Line]:
    lines = [
        Line([Cell(x.text, x.span, x.rows, x.covered, x.bold, align=x.align) for x in h.cells], "head") for h in s.heads
    ]
    if "numbers" in s.frame.c.noise:
        lines.append(Line([Cell(f"({n})", align="c") for n, _ in enumerate(s.columns, 1)], "head"))
    return lines


def _need(s: State, above: str = "") -> Table:
    """The open table, begun with its header where there is none. `above`: a title in the row over the header."""
    if s.table is None:
        c = s.frame.c
        show = s.tables == 0 or c.head_each
        lines = _head_lines(s) if show else []
        if above:
            lines.insert(0, _band_line(s, above))
        if "caption" in c.noise:
            s.captions += 1
            lang = s.frame.lang
            s.doc.add(Words(CAPTION[lang][c.seed % 3].format(n=s.captions, t=CAPTIONED[lang]), "p"))
        s.table = Table([x.width for x in s.columns], lines, len(lines) if show else 0)
        s.tables += 1
        s.doc.add(s.table)
    return s.table


def _area(s: State, i: int) -> None:
    f, way = s.frame, s.frame.c.area
    area = f.plan.areas[i]
    label = s.label(i)
    if way == "band_top":
        s.table = None
        _need(s, label)
    elif way == "band_split":
        cells = [Cell(bold=True) for _ in s.columns]
        cells[next(k for k, x in enumerate(s.columns) if x.role == "code")].text = f.token(i)
        title = label.split(f.c.area_sep, 1)[1]
        cells[next(k for k, x in enumerate(s.columns) if x.role == "activity")].text = title
        _need(s).lines.append(Line(cells, "band"))
    elif way.startswith("band"):
        if way == "band_lead":
            label += f" ({f.lead_word}: {area.lead[f.lang]})" if f.cents else f" – {f.lead_word}: {area.lead[f.lang]}"
        if way == "band_date" and "date" not in f.c.columns and area.acts[0].when:
            label += f" ({f.say(area.acts[0].when)})"
        _band(s, label)
        if way == "band2":
            coded = f" {f.token(i)}.1" if f.c.code == "three" else ""
            _band(s, f"{f.objective}{coded}: {area.objective[f.lang]}")
        if f.c.head_again and i and s.table:
            s.table.lines += _head_lines(s)
    elif way.startswith("heading"):
        s.doc.add(Words(label, "h2"))
        if way == "heading_lead":
            s.doc.add(Words(f"{f.lead_word}: {area.lead[f.lang]}", "p"))
        if way == "heading_date" and f.c.area_dated and area.acts[0].when:
            s.doc.add(Words(f"{f.labels['date']}: {f.say(area.acts[0].when)}", "p"))
        if way == "heading_obj":
            s.doc.add(Words(f"{f.objective}: {area.objective[f.lang]}", "p"))
        s.table = None
    elif way == "sheet":
        name = "".join("." if ch == ":" else ch for ch in label if ch not in "\\/?*[]").strip()
        s.doc.add(Sheet(name[:31].strip()))
        if len(name) > 31 or f.cents:
            s.doc.add(Words(label, "h2"))
        if f.c.lead == "sheet":
            s.doc.add(Words(f"{f.lead_word}: {area.lead[f.lang]}", "p"))
        s.table = None


def _band_line(s: State, text: str, kind: str = "band") -> Line:
    single = s.plain or s.frame.c.band_cell
    cells = [Cell(text, 1 if single else len(s.columns), bold=True)]
    if single:
        cells += [Cell() for _ in s.columns[1:]]
    return Line(cells, kind)


def _band(s: State, text: str, kind: str = "band") -> None:
    _need(s).lines.append(_band_line(s, text, kind))


def _total(s: State, word: str, amount: int) -> None:
    n = next(k for k, x in enumerate(s.columns) if x.role == "budget")
    text = s.frame.money(amount)
    if n == 0 or s.plain:
        cells = [Cell() for _ in s.columns]
        cells[n] = Cell(text, bold=True, align="r", value=number(s, amount))
        cells[1 if n == 0 else 0].text = word
    else:
        cells = [Cell(word, span=n, bold=True, align="r"), Cell(text, bold=True, align="r", value=number(s, amount))]
        cells += [Cell() for _ in s.columns[n + 1 :]]
    _need(s).lines.append(Line(cells, "total"))


def _act(s: State, i: int, j: int) -> None:
    c = s.frame.c
    area = s.frame.plan.areas[i]
    act = area.acts[j]
    table = _need(s)
    s.counts[i] = s.counts.get(i, 0) + 1
    nth = s.frame.nth(i, j) if c.date != "group_above" else s.counts[i]
    code = s.frame.code(i, nth, sum(s.counts.values()), s.frame.objective_of(i, j))
    first = s.last_area != i or not table.lines or table.lines[-1].kind != "row"
    s.last_area = i
    said = printed(s, act)
    table.lines.append(Line([cell(s, x, i, act, code, said, first) for x in s.columns], "row"))
    for n, (f, rows) in enumerate(zip(s.frames, s.gold, strict=True)):
        own = {r: v[n] for r, v in said.items()}
        if c.lead in ("area", "sheet"):
            own["lead"] = area.lead[f.lang]
        date, extra = date_gold(f, act, typed_day(c.container, c.date, act))
        row = f.gold(i, act, code, date, own, "table", extra)
        if c.lead in ("area", "sheet"):
            row["lead_bodies"] = "*"
        title = area.title[f.lang]
        if c.area == "band_lead":
            row["area_title"] += f" || {title} ({f.lead_word}: {own['lead']}) || {title} – {f.lead_word}: {own['lead']}"
        elif c.area == "band_date" and act.when and "date" not in c.columns:
            row["area_title"] += f" || {title} ({f.say(act.when)})"
        if len(s.frames) > 1 and row["area_title"]:
            row["area_title"] += " || " + " / ".join(area.title[g.lang] for g in s.frames)
        rows.append(row)
