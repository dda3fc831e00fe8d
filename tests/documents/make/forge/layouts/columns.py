"""The columns of a table: what each prints, in which languages, and its header cells."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from ..dates import SHORT
from ..frame import Frame
from ..ir import Cell, Line

WIDTH = {
    "code": 1.0, "area": 2.4, "goal": 2.6, "activity": 5.0, "product": 3.0, "lead": 2.4, "resources": 2.2, "date": 2.2, "start": 1.6,
    "end": 1.6, "budget": 1.7, "indicator": 2.2, "target": 1.2, "means": 2.2, "remarks": 2.4, "weight": 1.1,
    "priority": 1.3, "beneficiaries": 1.9, "status": 1.2, "support": 2.2, "place": 1.6, "mark": 0.55, "quarter": 0.8,
}  # fmt: skip
SHARED = ("code", "budget", "start", "end", "mark", "quarter")


@dataclass
class Column:
    """`part`: number of the month or quarter of a marked column."""

    role: str
    langs: tuple[int, ...]
    head: str
    part: int = 0

    @property
    def width(self) -> float:
        return WIDTH[self.role]


def joined(frames: list[Frame], role: str, mark: str = " / ") -> str:
    return mark.join(dict.fromkeys(f.heads[role] for f in frames))


def months_head(rng: Random, frame: Frame, quarters: bool) -> list[str]:
    if quarters:
        t = "T" if frame.lang == "es" else "Q"
        forms = [[f"{t}{n}" for n in range(1, 5)], ["I", "II", "III", "IV"], [f"{n}{t}" for n in range(1, 5)]]
        more = [[f"{n}.º trim." for n in range(1, 5)], [f"Trim. {n}" for n in range(1, 5)]]
        english = [[f"Qtr {n}" for n in range(1, 5)], ["Jan-Mar", "Apr-Jun", "Jul-Sep", "Oct-Dec"]]
        return rng.choice(forms + (more if frame.lang == "es" else english))
    names = SHORT[frame.lang]
    letters = [n[0].upper() for n in names]
    return rng.choice(
        [letters, letters, [n.capitalize() for n in names], [n.upper() for n in names], [str(n) for n in range(1, 13)]]
    )


def make(rng: Random, frames: list[Frame], pairs: bool, has_code: bool) -> list[Column]:
    """All columns in printed order. `frames`: the languages of the table."""
    c = frames[0].c
    everyone = tuple(range(len(frames)))
    found: list[Column] = []
    if has_code:
        found.append(Column("code", everyone, "" if rng.random() < 0.05 else joined(frames, "code")))
    if c.area in ("merged", "repeated"):
        column = Column("area", everyone, joined(frames, "area"))
        found.insert(0 if rng.random() < 0.85 else len(found), column)
        if c.objective_column:
            heads = " / ".join(dict.fromkeys(f.goal_head for f in frames))
            found.insert(found.index(column) + 1, Column("goal", everyone, heads))
    for role in c.columns:
        if role == "date" and c.date == "start_end":
            found += [Column(x, everyone, joined(frames, x)) for x in ("start", "end")]
        elif role == "date" and c.date.startswith("gantt"):
            kind = "quarter" if c.date == "gantt_q" else "mark"
            found += [
                Column(kind, everyone, h, n) for n, h in enumerate(months_head(rng, frames[0], kind == "quarter"))
            ]
        elif pairs and role not in SHARED:
            found += [Column(role, (n,), f.heads[role]) for n, f in enumerate(frames)]
        else:
            mark = "\n" if len(frames) > 1 and not pairs and rng.random() < 0.5 else " / "
            found.append(Column(role, everyone, joined(frames, role, mark)))
    return found


QUARTERS = {"es": [["T1", "T2", "T3", "T4"], ["I trim.", "II trim.", "III trim.", "IV trim."]],
            "en": [["Q1", "Q2", "Q3", "Q4"], ["1st Qtr", "2nd Qtr", "3rd Qtr", "4th Qtr"]]}  # fmt: skip


def head_lines(columns: list[Column], frames: list[Frame], rng: Random) -> list[Line]:
    """One header row, or two where dates stand under a common word."""
    if frames[0].c.quarter_head:
        names = rng.choice(QUARTERS[frames[0].lang])
        top = [Cell(x.head, rows=2, bold=True) if x.role != "mark" else Cell(names[x.part // 3], span=3, bold=True, align="c")
               for x in columns if x.role != "mark" or x.part % 3 == 0]  # fmt: skip
        low = [Cell(x.head, bold=True, align="c") if x.role == "mark" else Cell(covered=True) for x in columns]
        return [Line(top, "head"), Line(low, "head")]
    if not frames[0].c.two_level or not any(x.role in ("mark", "quarter", "start") for x in columns):
        return [Line([Cell(x.head, bold=True) for x in columns], "head")]
    top, below = [], []
    open_span = None
    for x in columns:
        if x.role in ("mark", "quarter", "start", "end"):
            if open_span is None:
                word = "schedule" if x.role in ("mark", "quarter") else "date"
                open_span = Cell(joined(frames, word), span=0, bold=True, align="c")
                top.append(open_span)
            open_span.span += 1
            below.append(Cell(x.head, bold=True, align="c"))
        else:
            top.append(Cell(x.head, rows=2, bold=True))
            below.append(Cell(covered=True))
    return [Line(top, "head"), Line(below, "head")]
