"""Tables with one activity a row, ruled or not, in any order of columns: whether a table is one of activities, and by which columns it is read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.extract.bilingual import header_language
from pipeline.extract.columns import plan_columns
from pipeline.extract.draft import Draft
from pipeline.extract.fields import WEAK
from pipeline.extract.grid import ColumnPlan, Grid, distinct, spread
from pipeline.extract.layouts.table_reader import TableReader
from pipeline.extract.pieces import Item
from pipeline.extract.scene import Scene
from pipeline.extract.table_surroundings import captioned
from pipeline.model.document import Cell, Table
from pipeline.text.clean import collapse, fold

_WHO_WHEN = {"lead", "date", "start", "end", "schedule"}
_HEADS_ABOVE = 3


def claim(items: Sequence[Item], at: int, draft: Draft, scene: Scene) -> int:
    """Read the table at `at` if it is one of activities."""
    table = items[at]
    if not isinstance(table, Table):
        return 0
    grid = spread(table)
    plan = plan_columns(table, grid, scene.header.plan, scene.heads, _above(items, at))
    if plan is None or draft.section == "back" or (draft.section == "front" and not _says_enough(plan, items, at)):
        return 0
    if draft.edition and not plan.languages and header_language(plan) not in {"", draft.edition}:
        for cell in table.cells:
            draft.account(cell.quote())
        return 1
    scene.header.remember(plan, grid)
    area, seen = draft.current, draft.current is not None and draft.current.table_seen
    if area is not None:
        area.table_seen = True
    count, annex = len(draft.areas), draft.annex
    draft.annex = annex or (bool(table.name) and not draft.frame and _told_before(grid, plan, draft))
    TableReader(table, grid, _edition(plan, draft.edition), draft, scene, plan.of("activity")).read()
    draft.annex = annex
    if area is not None and not area.entries and len(draft.areas) > count:
        area.table_seen = seen  # the table names areas of its own
    return 1


def _says_enough(plan: ColumnPlan, items: Sequence[Item], at: int) -> bool:
    """Whether a table below an introduction, with no heading of its own, is that of the plan: by many fields, a sure head or the caption."""
    sure = any(plan.columns[i].score >= 1.0 for i in plan.of("activity"))
    told = plan.fields & {"lead", "date", "start", "schedule", "budget", "product"}
    surely = any(plan.columns[i].score > WEAK for i in plan.of("activity"))
    who_when = len(plan.fields) == 3 and surely and bool(plan.fields & _WHO_WHEN)
    announced = at > 0 and captioned(items, at - 1) == "areas"
    return announced or len(plan.fields) > 3 or who_when or (plan.headed and sure and bool(told))


def _told_before(grid: Grid, plan: ColumnPlan, draft: Draft) -> bool:
    """Whether a sheet of a workbook prints the activities of the sheets before it again, to follow them up or to sum up."""
    known = {(e.code, fold(e.quotes["activity"].text)) for e in draft.entries if "activity" in e.quotes}
    column, codes = next(iter(plan.of("activity")), None), plan.of("code")
    if column is None or not known:
        return False
    rows = [r for r in grid[plan.body :] if (c := r[column]) is not None and c.text.strip() and len(distinct(r)) > 1]
    texts = {text for _, text in known}
    seen = [(_text(r[codes[0]]) if codes else "", fold(_text(r[column]))) for r in rows]
    again = sum(s in known if s[0] else s[1] in texts for s in seen)
    return again >= 2 and again >= 0.6 * len(rows)


def _text(cell: Cell | None) -> str:
    return collapse(cell.text) if cell is not None else ""


def _above(items: Sequence[Item], at: int) -> list[str]:
    """The lines of text above a table, the nearest first, where its heads may stand: up to three, below any other table."""
    lines: list[str] = []
    for item in reversed(items[max(0, at - _HEADS_ABOVE) : at]):
        if isinstance(item, Table):
            break
        lines.append(item.block.text)
    return lines


def _edition(plan: ColumnPlan, edition: str) -> ColumnPlan:
    """The plan with only the columns of one language edition; columns of the other one are not this edition's."""
    if not edition or not plan.languages:
        return plan
    columns = [
        replace(c, field="other_edition")
        if c.language
        and c.language != edition
        and any(o.field == c.field and o.language == edition for o in plan.columns)
        else c
        for c in plan.columns
    ]
    return replace(plan, columns=tuple(columns))
