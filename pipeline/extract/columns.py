"""The meaning of a table's columns: by header words, by what the cells hold, and by an earlier table of the same shape.

Steps: spread merged cells over their slots; find the header rows (one or two levels, titles above them left out); name
each column; recognise schedule columns; let the cells correct the header where they plainly contradict it (dates in the
column headed Lead, with no Date column: the row slipped one column to the left, `header_shift`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from pipeline.extract.fields import WEAK, field_word, plain
from pipeline.extract.grid import Column, ColumnPlan, Grid, spread
from pipeline.extract.headers import find_header, name_columns, plan_of_line
from pipeline.extract.mending import like, mend, mend_shift, values_of
from pipeline.extract.values import resources_likeness
from pipeline.model.document import Table
from pipeline.text.clean import fold
from pipeline.text.likeness import product_likeness
from pipeline.vocabulary import vocabulary

_SURE = 0.6

Values = Mapping[str, Sequence[str]]
"""Printed head to all that stands below it in the whole document."""


def values_by_head(tables: Iterable[Table]) -> dict[str, list[str]]:
    """What stands below each head, over all tables: a head of no known word is told by more than its own few rows."""
    found: dict[str, list[str]] = {}
    for table in tables:
        grid = spread(table)
        header = find_header(table, grid)
        if header is None:
            continue
        plan = name_columns(grid, *header)
        for index, column in enumerate(plan.columns):
            if column.name and _unknown(column):
                found.setdefault(column.name, []).extend(values_of(grid, plan, index))
    return found


def plan_columns(
    table: Table,
    grid: Grid,
    previous: ColumnPlan | None = None,
    shared: Values | None = None,
    above: Sequence[str] = (),
) -> ColumnPlan | None:
    """What each column means, None where the table says nothing of activities.

    `previous`: the last plan of the document, for tables without a header. `shared`: see `values_by_head`. `above`:
    lines of text above the table, the nearest first, of which one may be its heads, parted from it by a title.
    """
    header = find_header(table, grid)
    apart = None
    if header is None:
        apart = next((p for p in (plan_of_line(t, table.n_columns) for t in above) if p is not None), None)
    if header is not None or apart is not None:
        named = mend(name_columns(grid, *header) if header is not None else apart or ColumnPlan((), 0, 0), grid)
        named = _shares_of_money(mend_shift(_fill_unnamed(named, grid, shared or {}), grid), grid)
        return named if _about_activities(named) and not _counts(named, grid) and not _has_clock(named, grid) else None
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


def _below(plan: ColumnPlan, grid: Grid, index: int, shared: Values) -> Sequence[str]:
    """What stands below a column's head, in the whole document where the head is printed again."""
    return shared.get(plan.columns[index].name) or values_of(grid, plan, index)


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
            (like(values, kind), -i)
            for i, c in enumerate(columns)
            if _unknown(c)
            and len(values := _below(plan, grid, i, shared)) >= 2
            and (not c.name or kind != "code")
            and not (kind == "budget" and _bare_year(c.name, values))
        ]
        score, index = max(scored, default=(0.0, 0))
        if score > least:
            columns[-index] = replace(columns[-index], field=kind, rule=_told(columns[-index], kind))
    plan = replace(plan, columns=tuple(columns))
    if "activity" not in plan.fields:
        plan = _find_activity(plan, grid)
    return _find_rest(_weak_products(plan, grid), grid, shared)


def _shares_of_money(plan: ColumnPlan, grid: Grid) -> ColumnPlan:
    """`Presupuesto: Fondos propios | Crédito externo | Total`: amounts by source below the money's head name no source."""
    columns = list(plan.columns)
    for index in plan.of("resources"):
        over = field_word(columns[index].over) if columns[index].over else None
        values = values_of(grid, plan, index)
        if over is not None and over.field == "budget" and values and like(values, "budget") > _SURE:
            columns[index] = replace(columns[index], field=f"extra.{columns[index].name}", rule="a share of the budget")
    return replace(plan, columns=tuple(columns))


_YEAR = re.compile(r"(?:19|20)\d\d(?:\s?[/–-]\s?\d{2,4})?")


def _bare_year(head: str, values: Sequence[str]) -> bool:
    """`2021` above figures without a currency: results of a year, no amounts."""
    return _YEAR.fullmatch(head.strip()) is not None and all(re.fullmatch(r"[\d.,\s%+–-]*", v) for v in values)


def _are_proofs(values: Sequence[str]) -> bool:
    """Whether most cells hold what only shows that a work was done: `Signed minutes`, `Facturas`."""
    patterns = [p for group in vocabulary("values")["proofs"].values() for p in group]
    return 2 * sum(any(re.search(p, fold(v)) for p in patterns) for v in values) > len(values)


def _weak_products(plan: ColumnPlan, grid: Grid) -> ColumnPlan:
    """Where no column is headed as a product, the one of what shows that the work is done (`Evidence`) holds it."""
    if plan.fields & {"product", "extra.indicator"}:
        return plan
    columns = list(plan.columns)
    for index, column in enumerate(columns):
        shows = (column.field == "extra.verification" or _unknown(column)) and _names(column.name, "product")
        if shows and not _are_proofs(values_of(grid, plan, index)):
            columns[index] = replace(column, field="product", rule=f"{column.name!r} where no head names a product")
            break
    return replace(plan, columns=tuple(columns))


def _names(head: str, field: str) -> bool:
    """Whether a head is one of those that mean a field where no surer one does."""
    words = [w for group in vocabulary("fields")["weak"][field].values() for w in group]
    return plain(head) in {plain(w) for w in words}


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
        ("product", product_likeness, 0.5, 6, 0.6),
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
        values = values_of(grid, plan, index)
        own = len(set(values)) >= 0.8 * len(values) and len(values) >= 2
        free = _unknown(column) or column.field in {"details", "objective"} or (column.field == "area" and own)
        free = free or (column.field == "lead" and column.score <= WEAK and _names(column.name, "activity"))
        if free and values and like(values, "date") < 0.5 and like(values, "code") < 0.5:
            lengths.append((sum(map(len, values)) / len(values), -index))
    products = plan.of("product")
    best = max(lengths, default=(0.0, 0))
    if best[0] >= 12 and (not products or not columns[-best[1]].name or -best[1] < products[0]):
        chosen = columns[-best[1]]
        for index, column in enumerate(columns):
            other = column.field == chosen.field and column.language not in {"", chosen.language} and chosen.language
            if column is chosen or other:  # `Descripción` and, in the other language, `Description`
                columns[index] = replace(column, field="activity", rule="the column with the longest texts")
    return replace(plan, columns=tuple(columns))


_CLOCK = re.compile(
    r"\d{1,2}\s?(?:[:.]\d{2}|h(?:\d{2}|s|rs)?\b)(?:\s*(?:a\.?\s?m|p\.?\s?m|h|hrs?)\.?)?(?:\s*(?:-|–|a|to)\s*\d.*)?$",
    re.I,
)


def _has_clock(plan: ColumnPlan, grid: Grid) -> bool:
    """A column of times of day: the agenda of one meeting. Codes such as `1.01` only look like them."""
    for index, column in enumerate(plan.columns):
        if column.field in {"code", "budget", "quantity"}:
            continue
        values = values_of(grid, plan, index)
        if any(re.match(r"\d{1,2}[.:][6-9]\d", v) for v in values):
            continue
        if len(values) >= 2 and sum(bool(_CLOCK.match(v)) for v in values) * 2 > len(values):
            return True
    return False


_FIGURE = re.compile(r"(?:[^\W\d]{2,6}\s(?:de\s|than\s)?)?[-–—+±<>≤≥~]?\s*\d[\d.,\s]*\s*(?:%|\w{1,3})?")


def _counts(plan: ColumnPlan, grid: Grid) -> bool:
    """Nothing but figures beside the names: `Measure | 2022 | Target 2023` counts results, it plans nothing. Rows with
    numbers of their own are works."""
    if "code" in plan.fields:
        return False
    beside = [i for i, c in enumerate(plan.columns) if c.field not in {"activity", "code", "details", "product"}]
    if not beside or any(not plan.columns[i].field.startswith("extra.") for i in beside):
        return False
    values = [v for i in beside for v in values_of(grid, plan, i)]
    return len(values) >= 2 and all(_FIGURE.fullmatch(v.strip()) for v in values)


def _about_activities(plan: ColumnPlan) -> bool:
    """A table of activities names the activity (or its product) and says at least one thing about it."""
    about = plan.fields & {"lead", "date", "resources", "product", "budget", "schedule", "start", "end", "details"}
    extras = {f for f in plan.fields if f.startswith("extra.")}
    if "activity" in plan.fields:
        weak = all(plan.columns[i].score <= WEAK for i in plan.of("activity"))
        if weak and not about - {"lead", "details"}:
            return False  # `Nombre | Cargo`: people
        if weak and about == {"budget"} and "code" not in plan.fields:
            return False  # `Concepto | Monto`: what comes in and goes out
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
            values = values_of(grid, probe, index)
            if values:
                checks.append(like(values, kind) >= 0.5)
    worded = [v for name in ("product", "lead") for i in previous.of(name) for v in values_of(grid, probe, i)]
    if worded and all(re.fullmatch(r"[\d.,\s%$€£+–-]+", v) for v in worded):
        return False  # figures where words belong: sums by kind of expense
    return not checks or sum(checks) * 2 >= len(checks)


def _guess(table: Table, grid: Grid) -> ColumnPlan | None:
    """No header at all: typed columns by their cells, the activity by its length, the product next to it."""
    if table.n_columns < 3 or table.n_rows < 2:
        return None
    empty = ColumnPlan(tuple(Column("", "") for _ in range(table.n_columns)), 0, 0, headed=False)
    values = [values_of(grid, empty, i) for i in range(table.n_columns)]
    fields = [""] * table.n_columns
    for kind in ("date", "code", "budget", "lead"):
        scored = [(like(v, kind), -i) for i, v in enumerate(values) if not fields[i] and len(v) >= 2]
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
    for name, likeness in (("resources", resources_likeness), ("product", product_likeness)):
        scored = [(sum(map(likeness, values[i])) / len(values[i]), -i) for i in rest if not fields[i]]
        score, index = max(scored, default=(0.0, 0))
        if score >= 0.3 or (name == "product" and scored):
            fields[-index] = name
    columns = tuple(Column(f, "", rule="no header: told by what the cells hold" if f else "") for f in fields)
    return replace(empty, columns=columns, flags=("no_header",))
