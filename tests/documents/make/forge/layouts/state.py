"""What a table under construction knows, and the cells of one activity."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from random import Random

from ..frame import Frame
from ..gold import Row
from ..ir import Cell, Document, Line, Table
from ..plan import Activity
from ..timing import ends
from .columns import Column


@dataclass
class State:
    """The table under way and the gold rows of each edition."""

    doc: Document
    rng: Random
    frames: list[Frame]
    columns: list[Column]
    heads: list[Line]
    gold: list[list[Row]]
    table: Table | None = None
    tables: int = 0
    counts: dict[int, int] = field(default_factory=dict)
    above: dict[str, Cell] = field(default_factory=dict)
    last_area: int = -1
    captions: int = 0
    starred: bool = False

    @property
    def frame(self) -> Frame:
        return self.frames[0]

    @property
    def plain(self) -> bool:
        return self.frame.c.container in ("md", "tsv", "txt")

    def label(self, i: int) -> str:
        """Label of an area; in two languages the number once."""
        text = self.frame.area_label(i)
        for f in self.frames[1:]:
            title = f.plan.areas[i].title[f.lang]
            text += " / " + (title.upper() if f.c.upper else title)
        return text


def typed_day(c_container: str, date_mode: str, act: Activity) -> bool:
    """A sheet's cell that holds a date, not words."""
    w = act.when
    return (
        c_container in ("xlsx", "ods")
        and w is not None
        and w.kind == "day"
        and w.v % 3 != 1
        and date_mode in ("column", "deadline")
    )


def number(s: State, amount: int) -> object:
    if s.frame.c.money == "head":
        return amount
    return amount / 1000 if s.frame.c.money == "thousands" else None


def printed(s: State, act: Activity) -> dict[str, list[str]]:
    """Role → what each edition prints, with blanks and dashes."""
    found: dict[str, list[str]] = {}
    c = s.frame.c
    for role in c.columns:
        if role in ("activity", "date", "budget"):
            continue
        values = [f.value(act, role) for f in s.frames]
        can_miss = "blanks" in c.noise and role in ("product", "lead", "resources") and not c.merge_lead
        if can_miss and s.rng.random() < 0.07:
            values = ["" for _ in values]
        if not any(values) and s.frame.dash and role != "status":
            values = [s.frame.dash for _ in values]
        elif "stars" in c.noise and not s.starred and role == "product" and all(values) and s.rng.random() < 0.3:
            values = [f"{v}*" for v in values]
            s.starred = True
        found[role] = values
    return found


def cell(s: State, x: Column, i: int, act: Activity, code: str, said: dict[str, list[str]], first: bool) -> Cell:
    """The cell of one column. `first`: no row of the same run stands above it."""
    c, f = s.frame.c, s.frame
    if x.role == "code":
        return Cell(code, value=int(code) if c.code in ("n", "n_area") and code.isdigit() else None)
    if x.role in ("area", "goal"):
        return _area_cell(s, x.role, i, first)
    if x.role in ("start", "end"):
        one, two = ends(f, act)
        return Cell(one if x.role == "start" else two, value=_end_value(f, act, x.role))
    if x.role in ("mark", "quarter"):
        size = 3 if x.role == "quarter" else 1
        on = x.part * size + 1 in (act.when.months if act.when else ())
        return Cell(
            "" if not on or c.shade_marks else c.mark, shade="8FAADC" if on and c.shade_marks else "", align="c"
        )
    if x.role == "budget":
        return Cell(f.value(act, "budget"), align="r", value=number(s, act.budget))
    if x.role in said:
        found = Cell("\n".join(dict.fromkeys(said[x.role][n] for n in x.langs)))
        if x.role in c.merge_roles:
            return _merged(s, x.role, found, first)
        return found
    text = "\n".join(dict.fromkeys(s.frames[n].value(act, x.role) for n in x.langs))
    if x.role == "activity" and c.code_place == "glued" and x.langs[0] == 0:
        text = f.glued(code, text)
    day = act.when if x.role == "date" and typed_day(c.container, c.date, act) else None
    return Cell(text, value=datetime.date(day.year, day.a, day.d1) if day else None)


def _area_cell(s: State, role: str, i: int, first: bool) -> Cell:
    if s.frame.c.area == "repeated" or first:
        words = s.label(i) if role == "area" else " / ".join(f.plan.areas[i].objective[f.lang] for f in s.frames)
        s.above[role] = Cell(words, turn=s.frame.c.turned and role == "area")
        return s.above[role]
    if s.plain:
        return Cell()
    s.above[role].rows += 1
    return Cell(covered=True)


def _merged(s: State, role: str, found: Cell, first: bool) -> Cell:
    above = s.above.get(role)
    if not first and above is not None and above.text == found.text:
        above.rows += 1
        return Cell(covered=True)
    s.above[role] = found
    return found


def _end_value(f: Frame, act: Activity, role: str) -> object:
    when = act.when
    if when is None or when.kind != "days" or f.how.v % 3 == 1:
        return None
    return datetime.date(when.year, when.a, when.d1) if role == "start" else datetime.date(when.year, when.b, when.d2)
