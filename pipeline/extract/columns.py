"""The meaning of a table's columns: by header words, by what the cells hold, and by an earlier table of the same shape.

Steps: spread merged cells over their slots; find the header rows (one or two levels, titles above them left out); name
each column; recognise schedule columns; let the cells correct the header where they plainly contradict it (dates in the
column headed Lead, with no Date column: the row slipped one column to the left, `header_shift`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from pipeline.extract.fields import WEAK, FieldWord, field_word
from pipeline.extract.gantt import schedule_columns
from pipeline.extract.values import resources_likeness
from pipeline.model.document import Cell, Table
from pipeline.text.clean import collapse, fold
from pipeline.text.likeness import (
    amount_likeness,
    body_likeness,
    code_likeness,
    date_likeness,
    product_likeness,
)

Grid = list[list[Cell | None]]
_MAX_HEADER_SEARCH = 8
_TYPED = {"date": date_likeness, "lead": body_likeness, "budget": amount_likeness, "code": code_likeness}
_SURE = 0.6


@dataclass(frozen=True, slots=True)
class Column:
    """`field`: a field's name, `extra.<key>`, `schedule`, or `` for a column without meaning; `name` as printed."""

    field: str
    name: str
    language: str = ""
    months: tuple[int, ...] = ()
    rule: str = ""
    score: float = 1.0


@dataclass(frozen=True, slots=True)
class ColumnPlan:
    """`top`: first row of the header; `body`: first row below it; `flags` for every row of the table."""

    columns: tuple[Column, ...]
    top: int
    body: int
    flags: tuple[str, ...] = ()
    headed: bool = True
    both: bool = False

    def of(self, name: str) -> list[int]:
        return [i for i, c in enumerate(self.columns) if c.field == name]

    @property
    def fields(self) -> set[str]:
        return {c.field for c in self.columns if c.field}

    @property
    def languages(self) -> set[str]:
        """The two languages of a bilingual table (a column each, or both in one head), else none."""
        if self.both:
            return {"es", "en"}
        seen: dict[str, set[str]] = {}
        for column in self.columns:
            if column.language and column.field in {"activity", "product", "lead", "resources"}:
                seen.setdefault(column.field, set()).add(column.language)
        return seen.get("activity", set()) if len(seen.get("activity", set())) > 1 else set()


def spread(table: Table) -> Grid:
    """Rows × columns; a merged cell stands in every slot that it covers."""
    grid: Grid = [[None] * table.n_columns for _ in range(table.n_rows)]
    for cell in table.cells:
        for row in range(cell.row, min(cell.row + cell.row_span, table.n_rows)):
            for column in range(cell.column, min(cell.column + cell.column_span, table.n_columns)):
                grid[row][column] = cell
    return grid


def distinct(row: Sequence[Cell | None]) -> list[Cell]:
    """The cells of a row, each once, that hold text."""
    found: list[Cell] = []
    for cell in row:
        if cell is not None and cell.text.strip() and all(cell is not f for f in found):
            found.append(cell)
    return found


Values = Mapping[str, Sequence[str]]
"""Printed head to all that stands below it in the whole document."""


def values_by_head(tables: Iterable[Table]) -> dict[str, list[str]]:
    """What stands below each head, over all tables: a head of no known word is told by more than its own few rows."""
    found: dict[str, list[str]] = {}
    for table in tables:
        grid = spread(table)
        header = _find_header(table, grid)
        if header is None:
            continue
        plan = _name_columns(grid, *header)
        for index, column in enumerate(plan.columns):
            if column.name and _unknown(column):
                found.setdefault(column.name, []).extend(_values(grid, plan, index))
    return found


def plan_columns(
    table: Table, grid: Grid, previous: ColumnPlan | None = None, shared: Values | None = None
) -> ColumnPlan | None:
    """What each column means, None where the table says nothing of activities.

    `previous`: the last plan of the document, for tables without a header. `shared`: see `values_by_head`.
    """
    header = _find_header(table, grid)
    if header is not None:
        named = _mend_shift(_fill_unnamed(_name_columns(grid, *header), grid, shared or {}), grid)
        return named if _about_activities(named) and not _has_clock(named, grid) else None
    if previous is not None and _fits(previous, table, grid):
        return replace(
            previous,
            top=0,
            body=0,
            headed=False,
            columns=tuple(replace(c, rule=f"{c.rule}; header of the table before") for c in previous.columns),
        )
    plan = _guess(table, grid)
    return plan if plan is not None and _about_activities(plan) else None


def header_words(row: Sequence[Cell | None]) -> list[FieldWord]:
    return [w for w in (field_word(collapse(c.text)) for c in distinct(row)) if w is not None]


def _header_score(grid: Grid, row: int) -> float:
    cells = distinct(grid[row])
    if len(cells) < 2 or any(len(c.text) > 70 for c in cells):
        return 0.0
    texts = [collapse(c.text) if c is not None else "" for c in grid[row]]
    schedule = schedule_columns(texts)
    words = [head_word(c.text) for c in cells]
    plain = [w for c, w in zip(cells, words, strict=True) if w is not None and c.column not in schedule]
    hits = sum(w.score for w in plain if w.field != "code")
    kinds = {w.field for w in plain}
    others = [c for c in cells if c.column not in schedule]
    if schedule and len(others) <= 8 and plain:
        hits += 1
    if hits < 1.5 or (len(kinds) < 2 and not schedule and len(plain) < 2):
        return 0.0
    return hits / max(2, len(others)) if hits / max(2, len(others)) >= 0.4 else 0.0


def _find_header(table: Table, grid: Grid) -> tuple[int, int] | None:
    """First row of the header and first row after it."""
    best = max(((_header_score(grid, r), -r) for r in range(min(_MAX_HEADER_SEARCH, len(grid)))), default=(0.0, 0))
    if best[0] <= 0:
        return None
    top = bottom = -best[1]
    if top > 0 and _is_upper_level(grid, top):
        top -= 1
    while bottom + 1 < len(grid) and _is_lower_level(grid, bottom):
        bottom += 1
    return top, bottom + 1


def _is_upper_level(grid: Grid, row: int) -> bool:
    """The row above is a first header level: its cells reach down into this row, or group several of its columns."""
    above, here = grid[row - 1], grid[row]
    shared = [i for i in range(len(here)) if above[i] is not None and above[i] is here[i]]
    return bool(shared) and len(distinct(above)) > 1


def _is_lower_level(grid: Grid, row: int) -> bool:
    """The row below is a second header level: every cell of it continues from above, is empty, or splits a wide head."""
    here, below = grid[row], grid[row + 1]
    wide = {id(c) for c in here if c is not None and c.column_span > 1}
    texts = [collapse(c.text) if c is not None else "" for c in below]
    fresh = [i for i, c in enumerate(below) if c is not None and c.text.strip() and c is not here[i]]
    if not fresh:
        return any(c is not None and c is here[i] and c.text.strip() for i, c in enumerate(below))
    schedule = schedule_columns(texts)
    if schedule and all(i in schedule for i in fresh):
        return True
    if not wide:
        return False
    under = [i for i in fresh if here[i] is not None and id(here[i]) in wide]
    return len(under) == len(fresh) and all(len(texts[i]) <= 30 and not re.search(r"\d{3,}", texts[i]) for i in fresh)


def _name_columns(grid: Grid, top: int, body: int) -> ColumnPlan:
    width = len(grid[0])
    levels: list[list[str]] = []
    for column in range(width):
        stack: list[Cell] = []
        for row in range(top, body):
            cell = grid[row][column]
            if cell is not None and cell.text.strip() and all(cell is not s for s in stack):
                stack.append(cell)
        levels.append([c.text.strip() for c in stack])
    schedule: dict[int, tuple[int, ...]] = {}
    for row in range(top, body):
        found = schedule_columns([collapse(c.text) if c is not None else "" for c in grid[row]])
        if len(found) > len(schedule):
            schedule = found
    columns = []
    for index, names in enumerate(levels):
        printed = collapse(" – ".join(names))
        if index in schedule:
            columns.append(
                Column("schedule", collapse(names[-1]), months=schedule[index], rule=f"schedule column {names[-1]!r}")
            )
            continue
        word = _word_of(names)
        if word is None:
            key = f"extra.{printed}" if printed else ""
            columns.append(Column(key, printed, rule=f"column {printed!r} is not in the vocabulary" if printed else ""))
        else:
            columns.append(Column(word.field, printed, word.language, rule=f"header {printed!r}", score=word.score))
    both = sum(_two_languages(names[-1]) for names in levels if names) >= 2
    return ColumnPlan(tuple(_once(columns)), top, body, both=both)


def _two_languages(head: str) -> bool:
    """A head that is printed in Spanish and in English: `Actividad⏎Activity`."""
    words = [field_word(collapse(p)) for p in re.split(r"\n|\s/\s|\s\|\s", head) if p.strip()]
    known = [w for w in words if w is not None and w.language]
    return len(known) == 2 and known[0].field == known[1].field and known[0].language != known[1].language


def head_word(text: str) -> FieldWord | None:
    """The field of a head; of one printed in two languages (`Actividad⏎Activity`, `Fecha / Date`) the language is open."""
    whole = field_word(collapse(text))
    parts = [p for p in re.split(r"\n|\s/\s|\s\|\s", text) if p.strip()]
    if len(parts) < 2:
        return whole
    words = [w for w in (field_word(collapse(p)) for p in parts) if w is not None]
    if len(words) == len(parts) and len({w.field for w in words}) == 1 and len({w.language for w in words}) > 1:
        return FieldWord(words[0].field, "", max(w.score for w in words))
    return whole or (words[0] if words else None)


def _word_of(names: Sequence[str]) -> FieldWord | None:
    for name in [*reversed(names), " ".join(names)]:
        word = head_word(name)
        if word is not None and word.score > WEAK and (word.field not in {"objective", "note"} or len(names) == 1):
            return word
    weak = head_word(names[-1]) if names else None
    return weak if weak is not None and weak.score <= WEAK else None


def _once(columns: Sequence[Column]) -> list[Column]:
    """A field that two columns of one language claim goes to the surer, then to the first; the other keeps its name."""
    best: dict[tuple[str, str], int] = {}
    for index, column in enumerate(columns):
        key = (column.field, column.language)
        if key not in best or column.score > columns[best[key]].score:
            best[key] = index
    out = []
    for index, column in enumerate(columns):
        plain_field = column.field and not column.field.startswith(("extra.", "schedule")) and column.field != "product"
        strongest = max(c.score for c in columns if c.field == column.field)
        weaker = column.score <= WEAK < strongest
        if (plain_field and best[(column.field, column.language)] != index) or (column.field and weaker):
            out.append(replace(column, field=f"extra.{column.name}", rule=f"second column {column.name!r}"))
        else:
            out.append(column)
    return out


def _values(grid: Grid, plan: ColumnPlan, column: int) -> list[str]:
    values = []
    for row in grid[plan.body :]:
        cell = row[column]
        if cell is not None and cell.text.strip() and len(distinct(row)) > 1 and cell.column_span == 1:
            values.append(collapse(cell.text))
    return values


def _like(values: Sequence[str], kind: str) -> float:
    return sum(_TYPED[kind](v) for v in values) / len(values) if values else 0.0


def _below(plan: ColumnPlan, grid: Grid, index: int, shared: Values) -> Sequence[str]:
    """What stands below a column's head, in the whole document where the head is printed again."""
    return shared.get(plan.columns[index].name) or _values(grid, plan, index)


def _fill_unnamed(plan: ColumnPlan, grid: Grid, shared: Values) -> ColumnPlan:
    """Columns without a head, or with one that is no known word: what they hold tells a field that is still missing."""
    columns = list(plan.columns)
    missing = {"code", "date", "lead", "budget"} - plan.fields
    if "schedule" in plan.fields or plan.fields & {"start", "end"}:
        missing.discard("date")
    for kind, least in (("code", 0.7), ("date", 0.7), ("budget", 0.7), ("lead", _SURE)):
        if kind not in missing:
            continue
        scored = [
            (_like(values, kind), -i)
            for i, c in enumerate(columns)
            if _unknown(c) and len(values := _below(plan, grid, i, shared)) >= 2 and (not c.name or kind != "code")
        ]
        score, index = max(scored, default=(0.0, 0))
        if score > least:
            columns[-index] = replace(columns[-index], field=kind, rule=_told(columns[-index], kind))
    plan = replace(plan, columns=tuple(columns))
    if "activity" not in plan.fields:
        plan = _find_activity(plan, grid)
    return _find_rest(plan, grid, shared)


def _unknown(column: Column) -> bool:
    return not column.field or (column.field == f"extra.{column.name}" and not column.rule.startswith("second"))


def _told(column: Column, kind: str) -> str:
    head = f"head {column.name!r} is not in the vocabulary" if column.name else "no head"
    return f"{head}; the cells hold values of {kind}"


def _find_rest(plan: ColumnPlan, grid: Grid, shared: Values) -> ColumnPlan:
    """A product or a source of funds under a head that is no known word."""
    columns = list(plan.columns)
    for kind, likeness, least, words, variety in (
        ("resources", resources_likeness, 0.8, 5, 0.0),
        ("product", product_likeness, 0.75, 6, 0.6),
    ):
        if kind in {c.field for c in columns} or "activity" not in {c.field for c in columns}:
            continue
        scored = []
        for index, column in enumerate(columns):
            values = _below(plan, grid, index, shared)
            if not _unknown(column) or not column.name or len(values) < 3:
                continue
            short = sum(len(v.split()) for v in values) <= words * len(values)
            if short and len(set(values)) >= variety * len(values):
                scored.append((sum(map(likeness, values)) / len(values), -index))
        score, index = max(scored, default=(0.0, 0))
        if score >= least:
            columns[-index] = replace(columns[-index], field=kind, rule=_told(columns[-index], kind))
    return replace(plan, columns=tuple(columns))


def _find_activity(plan: ColumnPlan, grid: Grid) -> ColumnPlan:
    """No column is headed Activity: a headless or unknown column with the longest texts is it, else the product is."""
    others = plan.fields & {
        "lead",
        "date",
        "resources",
        "product",
        "budget",
        "schedule",
        "start",
        "end",
        "extra.indicator",
    }
    if len(others) < 2:
        return plan
    columns = list(plan.columns)
    lengths = []
    for index, column in enumerate(columns):
        values = _values(grid, plan, index)
        own = len(set(values)) >= 0.8 * len(values) and len(values) >= 2
        free = _unknown(column) or column.field in {"details", "objective"} or (column.field == "area" and own)
        if free and values and _like(values, "date") < 0.5 and _like(values, "code") < 0.5:
            lengths.append((sum(map(len, values)) / len(values), -index))
    products = plan.of("product")
    best = max(lengths, default=(0.0, 0))
    if best[0] >= 12 and (not products or not columns[-best[1]].name or -best[1] < products[0]):
        columns[-best[1]] = replace(columns[-best[1]], field="activity", rule="the column with the longest texts")
    return replace(plan, columns=tuple(columns))


def _mend_shift(plan: ColumnPlan, grid: Grid) -> ColumnPlan:
    """Values one column to the left of their heads: dates under another head, and no head for dates."""
    if plan.fields & {"date", "schedule", "start", "end"}:
        return plan
    for index, column in enumerate(plan.columns):
        if column.field not in {"lead", "resources", "budget", "product"} or len(plan.columns) < 3:
            continue
        values = _values(grid, plan, index)
        if len(values) < 2 or _like(values, "date") < 0.8:
            continue
        columns = list(plan.columns)
        columns[index] = replace(column, field="date", rule=f"dates under the head {column.name!r}: the row is shifted")
        left = index - 1
        if column.field == "lead" and left >= 0 and columns[left].field == "resources":
            bodies = _like(_values(grid, plan, left), "lead")
            if bodies >= 0.4:
                columns[left] = replace(
                    columns[left],
                    field="lead",
                    rule=f"bodies under the head {columns[left].name!r}: the row is shifted",
                )
        return replace(plan, columns=tuple(columns), flags=(*plan.flags, "header_shift"))
    return plan


_CLOCK = re.compile(
    r"\d{1,2}\s?(?:[:.]\d{2}|h(?:\d{2}|s|rs)?\b)(?:\s*(?:a\.?\s?m|p\.?\s?m|h|hrs?)\.?)?(?:\s*(?:-|–|a|to)\s*\d.*)?$",
    re.I,
)


def _has_clock(plan: ColumnPlan, grid: Grid) -> bool:
    """A column of times of day: the agenda of one meeting."""
    for index in range(len(plan.columns)):
        values = _values(grid, plan, index)
        if len(values) >= 2 and sum(bool(_CLOCK.match(v)) for v in values) * 2 > len(values):
            return True
    return False


def _about_activities(plan: ColumnPlan) -> bool:
    """A table of activities names the activity (or its product) and says at least one thing about it."""
    about = plan.fields & {"lead", "date", "resources", "product", "budget", "schedule", "start", "end", "details"}
    extras = {f for f in plan.fields if f.startswith("extra.")}
    if "activity" in plan.fields:
        return bool(about) or len(extras) >= 2 or ("code" in plan.fields and bool(extras))
    return "product" in plan.fields and len(about) >= 3


def _fits(previous: ColumnPlan, table: Table, grid: Grid) -> bool:
    """A table without a header under one with the same number of columns, whose cells hold the same kinds of values."""
    if len(previous.columns) != table.n_columns:
        return False
    probe = replace(previous, top=0, body=0)
    checks = []
    for name, kind in (("date", "date"), ("code", "code")):
        for index in previous.of(name):
            values = _values(grid, probe, index)
            if values:
                checks.append(_like(values, kind) >= 0.5)
    return not checks or sum(checks) * 2 >= len(checks)


def _guess(table: Table, grid: Grid) -> ColumnPlan | None:
    """No header at all: typed columns by their cells, the activity by its length, the product next to it."""
    if table.n_columns < 3 or table.n_rows < 2:
        return None
    empty = ColumnPlan(tuple(Column("", "") for _ in range(table.n_columns)), 0, 0, headed=False)
    values = [_values(grid, empty, i) for i in range(table.n_columns)]
    fields = [""] * table.n_columns
    for kind in ("date", "code", "budget", "lead"):
        scored = [(_like(v, kind), -i) for i, v in enumerate(values) if not fields[i] and len(v) >= 2]
        best = max(scored, default=(0.0, 0))
        if best[0] >= (0.75 if kind != "lead" else _SURE):
            fields[-best[1]] = kind
    texts = [(sum(map(len, v)) / len(v), -i) for i, v in enumerate(values) if v and not fields[i]]
    best = max(texts, default=(0.0, 0))
    numbered = "code" in fields and bool({"date", "lead", "budget"} & {*fields})
    if best[0] < 15 or not (numbered or ("date" in fields and "lead" in fields)):
        return None
    fields[-best[1]] = "activity"
    rest = [i for i, f in enumerate(fields) if not f and values[i]]
    for index, name in zip(rest, ("product", "resources"), strict=False):
        fields[index] = name
    columns = tuple(Column(f, "", rule="no header: told by what the cells hold" if f else "") for f in fields)
    return replace(empty, columns=columns, flags=("no_header",))


@dataclass(slots=True)
class HeaderMemory:
    """The last header seen in the document, for tables that come without one."""

    plan: ColumnPlan | None = None
    words: list[str] = field(default_factory=list)

    def remember(self, plan: ColumnPlan, grid: Grid) -> None:
        if plan.headed:
            self.plan = plan
            self.words = [fold(c.text) for row in grid[plan.top : plan.body] for c in distinct(row)]

    def repeats(self, row: Sequence[Cell | None]) -> bool:
        """A row that prints the header again."""
        cells = [fold(c.text) for c in distinct(row)]
        return len(cells) >= 2 and all(c in self.words for c in cells)
