"""A table as rows and columns, and what its columns have been found to mean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from pipeline.model.document import Cell, Table
from pipeline.text.clean import fold

Grid = list[list[Cell | None]]


@dataclass(frozen=True, slots=True)
class Column:
    """`field`: a field's name, `extra.<key>`, `schedule`, or `` for a column without meaning; `name` as printed; `over`
    the upper one of two heads.
    """

    field: str
    name: str
    language: str = ""
    months: tuple[int, ...] = ()
    rule: str = ""
    score: float = 1.0
    over: str = ""


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
