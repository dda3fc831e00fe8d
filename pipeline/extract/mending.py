"""What the cells of a column hold, and where they plainly contradict its head.

Heads say what a column is for, cells what it holds: dates under `Lead` tell of a row that slipped, names of funds under
`Budget` of a source, numbers such as `M1` under `Milestone` of a code beside the text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby, pairwise

from pipeline.extract.fields import field_word, plain
from pipeline.extract.grid import ColumnPlan, Grid, distinct
from pipeline.extract.headings import titled_number
from pipeline.extract.values import lead_likeness
from pipeline.text.clean import collapse
from pipeline.text.likeness import amount_likeness, code_likeness, date_likeness
from pipeline.vocabulary import vocabulary

_TYPED = {"date": date_likeness, "lead": lead_likeness, "budget": amount_likeness, "code": code_likeness}
_FREE = ("extra.", "details", "objective")
_TEXT = 12
"""Average length of cells that hold a text rather than a number or a name."""


def values_of(grid: Grid, plan: ColumnPlan, column: int) -> list[str]:
    values = []
    for row in grid[plan.body :]:
        cell = row[column]
        if cell is not None and cell.text.strip() and len(distinct(row)) > 1 and cell.column_span == 1:
            values.append(collapse(cell.text))
    return values


def like(values: Sequence[str], kind: str) -> float:
    if kind == "code" and _counts_up(values):
        return 1.0
    return sum(_TYPED[kind](v) for v in values) / len(values) if values else 0.0


_ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX"]  # fmt: skip


def _counts_up(values: Sequence[str]) -> bool:
    """`I`, `II`, `III` or `a`, `b`, `c` or `1`, `2`, `3`, from the first on, perhaps anew in parts of the table."""
    marks = [v.strip(" .)(").upper().lstrip("0") for v in values]
    for run in (_ROMAN, [chr(ord("A") + i) for i in range(26)], [str(i) for i in range(1, 100)]):
        places = [run.index(m) if m in run else -1 for m in marks]
        if (
            len(places) >= 2
            and places[0] == 0
            and all(b in (0, a + 1) and b >= 0 for a, b in pairwise(places))
            and max(places)
        ):
            return True
    return False


def mend(plan: ColumnPlan, grid: Grid) -> ColumnPlan:
    """The plan with those columns renamed whose cells say plainly that the head means another field."""
    steps = (
        _mend_ranks,
        _mend_levels,
        _mend_codes,
        _mend_areas,
        _mend_departments,
        _mend_units,
        _mend_parts,
        _mend_money,
        _mend_ends,
        _mend_durations,
    )
    for step in steps:
        plan = step(plan, grid)
    return plan


def _length(values: Sequence[str]) -> float:
    return sum(map(len, values)) / len(values) if values else 0.0


def _mend_codes(plan: ColumnPlan, grid: Grid) -> ColumnPlan:
    """Texts under a head for numbers (`Item`), numbers under `Activity` beside a column of texts, own numbers as an area."""
    columns = list(plan.columns)
    cells = [values_of(grid, plan, i) for i in range(len(columns))]
    for index, column in enumerate(columns):
        texts = cells[index]
        second = column.rule.startswith("second column") and "activity" not in plan.fields
        if (
            (column.field == "code" or second)
            and len(texts) >= 2
            and like(texts, "code") < 0.2
            and _length(texts) >= _TEXT
        ):
            columns[index] = replace(column, field=f"extra.{column.name}", rule=f"texts under {column.name!r}: no code")
    for name in ("activity", "area"):
        for index in [i for i, c in enumerate(columns) if c.field == name]:
            texts, column = cells[index], columns[index]
            short = len(texts) >= 2 and len(set(texts)) == len(texts) and all(_is_code(t) for t in texts)
            free = [i for i, c in enumerate(columns) if c.field.startswith(_FREE) and _length(cells[i]) >= _TEXT]
            if not short or any(c.field == "code" for c in columns) or (name == "activity" and not free):
                continue
            columns[index] = replace(column, field="code", rule=f"numbers under the head {column.name!r}")
            if name == "activity":
                best = max(free, key=lambda i: (_length(cells[i]), -i))
                columns[best] = replace(columns[best], field="activity", rule="the texts beside the numbers")
    return replace(plan, columns=tuple(columns))


_SPAN = re.compile(r"\d+(?:[.,]\d+)?\s*(?:[a-zñí]{1,7}\.?)?(?:\(?s\)?)?\??", re.I)
_NUMBERED = re.compile(r"(?:[^\W\d_]+\s+){1,3}(?:\d+(?:\.\d+)*|[IVX]+|[A-Z])\s*[.:)\-–]*")


def _mend_levels(plan: ColumnPlan, grid: Grid) -> ColumnPlan:
    """A column of `Outcome 1`, `Output 1.1`, `Activity 1.1.1`: the rows' numbers, with what level each is on."""
    if "code" in plan.fields:
        return plan
    columns = list(plan.columns)
    for index, column in enumerate(columns):
        texts = values_of(grid, plan, index)
        if column.field == f"extra.{column.name}" and len(texts) >= 3 and all(_NUMBERED.fullmatch(t) for t in texts):
            columns[index] = replace(column, field="code", rule=f"levels with numbers under {column.name!r}")
            break
    return replace(plan, columns=tuple(columns))


def _mend_ranks(plan: ColumnPlan, grid: Grid) -> ColumnPlan:
    """`Alta`, `Media`, `Low` under `Prioridad`: how much a row matters, no area of work."""
    columns = list(plan.columns)
    ranks = {*vocabulary("values")["ranks"]["words"]}
    for index in plan.of("area"):
        texts = values_of(grid, plan, index)
        if texts and all(plain(t) in ranks for t in texts):
            rule = f"ranks under the head {columns[index].name!r}"
            columns[index] = replace(columns[index], field=f"extra.{columns[index].name}", rule=rule)
    return replace(plan, columns=tuple(columns))


def _mend_areas(plan: ColumnPlan, grid: Grid) -> ColumnPlan:
    """Numbered objectives or outputs, each merged over the rows of its activities, printed in the first or in all of them,
    are areas."""
    if "area" in plan.fields or "activity" not in plan.fields:
        return plan
    columns = list(plan.columns)
    works = [row for row in grid[plan.body :] if (a := row[plan.of("activity")[0]]) is not None and a.text.strip()]
    for index, column in enumerate(columns[: plan.of("activity")[0]]):
        if column.field not in {"objective", "product", "extra.target", f"extra.{column.name}"}:
            continue
        cells = {
            id(c): c
            for row in grid[plan.body :]
            if (c := row[index]) is not None and c.text.strip() and c.column_span == 1
        }
        runs = [text for text, _ in groupby(collapse(c.text) for c in cells.values())]
        merged = any(c.row_span > 1 for c in cells.values()) or len(runs) == len(set(runs)) < len(cells)
        merged = merged or any((c := row[index]) is None or not c.text.strip() for row in works[1:])
        numbered = [c for c in cells.values() if titled_number(collapse(c.text))[0]]
        if merged and len(numbered) == len(cells) > 1:
            columns[index] = replace(column, field="area", rule=f"numbered {column.name!r} over several rows")
            break
    return replace(plan, columns=tuple(columns))


def _mend_departments(plan: ColumnPlan, grid: Grid) -> ColumnPlan:
    """`Department` before the activity, merged over the rows of each, beside a head for the lead: it names the area of work."""
    if plan.fields & {"area", "objective"} or not {"activity", "lead"} <= plan.fields:
        return plan
    columns = list(plan.columns)
    for index, column in enumerate(columns[: plan.of("activity")[0]]):
        word = field_word(column.name)
        if word is None or word.field != "lead" or column.field == "lead":
            continue
        cells = {id(c): c for row in grid[plan.body :] if (c := row[index]) is not None and c.text.strip()}
        names = [collapse(c.text) for c in cells.values() if c.column_span == 1]
        if sum(c.row_span > 1 for c in cells.values()) >= 2 and len(set(names)) == len(names):
            columns[index] = replace(column, field="area", rule=f"{column.name!r} merged over several rows")
            break
    return replace(plan, columns=tuple(columns))


def _mend_units(plan: ColumnPlan, grid: Grid) -> ColumnPlan:
    """`Área`, `Sección`, `Programme` over names that come back after others, and no head for a lead: who does the work."""
    if "lead" in plan.fields or "activity" not in plan.fields:
        return plan
    columns = list(plan.columns)
    for index in plan.of("area"):
        cells = [c for row in grid[plan.body :] if (c := row[index]) is not None and len(distinct(row)) > 1]
        texts = [collapse(c.text) for c in cells if c.text.strip()]
        runs = [text for text, _ in groupby(texts)]
        merged = any(c.row_span > 1 for c in cells)
        numbered = any(titled_number(t)[0] for t in texts)
        if len(runs) > len(set(runs)) and not merged and not numbered and len(texts) == len(cells) and len(texts) > 2:
            rule = f"names under {columns[index].name!r} that come back: who is in charge"
            columns[index] = replace(columns[index], field="lead", rule=rule)
            break
    return replace(plan, columns=tuple(columns))


def _is_code(text: str) -> bool:
    return (
        re.fullmatch(r"[A-Za-z]{0,4}[.\-\s]?\(?(?:\d{1,3}(?:[.\-]\w{1,3})*|[ivxl]{1,5})\)?[.)]?", text.strip(), re.I)
        is not None
    )


def _mend_parts(plan: ColumnPlan, _: Grid) -> ColumnPlan:
    """Several columns below one head of money (`Budget: Core | Grants`): each is a part of it, under its own name."""
    money = [
        i
        for i, c in enumerate(plan.columns)
        if c.over and (w := field_word(c.over)) and w.field in {"budget", "resources"}
    ]
    groups: dict[str, list[int]] = {}
    for index in money:
        groups.setdefault(plan.columns[index].over, []).append(index)
    columns = list(plan.columns)
    for over, indexes in groups.items():
        own = {field_word(_own_name(columns[i].name, over)) for i in indexes}
        if len(indexes) < 2 or len({w.field for w in own if w is not None}) > 1:
            continue
        for index in indexes:
            name = _own_name(columns[index].name, over)
            columns[index] = replace(columns[index], field=f"extra.{name}", rule=f"a part of {over!r}")
    return replace(plan, columns=tuple(columns))


def _own_name(name: str, over: str) -> str:
    return name.removeprefix(over).strip(" –")


def _mend_money(plan: ColumnPlan, grid: Grid) -> ColumnPlan:
    """Words without any figure under `Budget`: where the money comes from, not how much."""
    if "resources" in plan.fields:
        return plan
    columns = list(plan.columns)
    for index in plan.of("budget"):
        texts = values_of(grid, plan, index)
        if len(texts) >= 2 and sum(not re.search(r"\d", t) for t in texts) >= 0.8 * len(texts):
            rule = f"no amounts under the head {columns[index].name!r}"
            columns[index] = replace(columns[index], field="resources", rule=rule)
    return replace(plan, columns=tuple(columns))


def _mend_ends(plan: ColumnPlan, _: Grid) -> ColumnPlan:
    """`Start | Deadline`: beside a head for the beginning the one for a date is the end."""
    dates = plan.of("date")
    if not plan.of("start") or plan.of("end") or len(dates) != 1:
        return plan
    columns = list(plan.columns)
    rule = f"{columns[dates[0]].name!r} beside {columns[plan.of('start')[0]].name!r}"
    columns[dates[0]] = replace(columns[dates[0]], field="end", rule=rule)
    return replace(plan, columns=tuple(columns))


def _mend_durations(plan: ColumnPlan, grid: Grid) -> ColumnPlan:
    """How long a work takes (`60 d`, `3 meses`) beside the dates or months when it is done: no date itself."""
    if not plan.fields & {"start", "end", "schedule"}:
        return plan
    columns = list(plan.columns)
    for index in plan.of("date"):
        texts = values_of(grid, plan, index)
        spans = sum(bool(_SPAN.fullmatch(t)) and date_likeness(t) < 0.5 for t in texts)
        if texts and spans >= 0.8 * len(texts):
            rule = f"lengths of time under {columns[index].name!r}"
            columns[index] = replace(columns[index], field=f"extra.{columns[index].name}", rule=rule)
    return replace(plan, columns=tuple(columns))


def mend_shift(plan: ColumnPlan, grid: Grid) -> ColumnPlan:
    """Values one column to the left of their heads: dates under another head, and no head for dates."""
    if plan.fields & {"date", "schedule", "start", "end"}:
        return plan
    for index, column in enumerate(plan.columns):
        if column.field not in {"lead", "resources", "budget", "product"} or len(plan.columns) < 3:
            continue
        values = values_of(grid, plan, index)
        if len(values) < 2 or like(values, "date") < 0.8:
            continue
        columns = list(plan.columns)
        columns[index] = replace(column, field="date", rule=f"dates under the head {column.name!r}: the row is shifted")
        left = index - 1
        if column.field == "lead" and left >= 0 and columns[left].field == "resources":
            bodies = like(values_of(grid, plan, left), "lead")
            if bodies >= 0.4:
                columns[left] = replace(
                    columns[left],
                    field="lead",
                    rule=f"bodies under the head {columns[left].name!r}: the row is shifted",
                )
        return replace(plan, columns=tuple(columns), flags=(*plan.flags, "header_shift"))
    return plan
