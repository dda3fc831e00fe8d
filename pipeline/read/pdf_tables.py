"""A table on one page: its grid, its cells with their lines, and how ruled ones come from cell rectangles."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from pipeline.read.pdf_page import Fill, Floats, Glyphs, Rect
from pipeline.read.pdf_words import TextLine

_MIN_SHARE = 0.6
_BAR_SHARE = 0.25
"""A bar in an empty cell (a Gantt chart) need not fill it."""


@dataclass(slots=True)
class GridCell:
    """A cell of a `PageTable`; `rect` on the upright page; `fill`: colour under it, None = white or nothing."""

    row: int
    column: int
    row_span: int
    column_span: int
    rect: Rect
    lines: list[TextLine] = field(default_factory=list)
    fill: tuple[int, int, int] | None = None
    shaded: bool = False

    @property
    def text(self) -> str:
        return "\n".join(line.text for line in self.lines)


@dataclass(slots=True)
class PageTable:
    """A table on one page. `xs`: edges of its columns from left to right; `ys`: of its rows from top to bottom.

    `headers`: rows that head the columns.
    """

    page: int
    rect: Rect
    xs: list[float]
    ys: list[float]
    cells: list[GridCell]
    ruled: bool = True
    headers: set[int] = field(default_factory=set)

    @property
    def n_rows(self) -> int:
        return len(self.ys) - 1

    @property
    def n_columns(self) -> int:
        return len(self.xs) - 1

    def row(self, index: int) -> list[GridCell]:
        """Cells that start in this row, from left to right."""
        return sorted((c for c in self.cells if c.row == index), key=lambda c: c.column)


def ruled_table(cells: list[Rect], page: int) -> PageTable | None:
    """A grid from cell rectangles; None where it is a frame or a single column of boxes, which is text."""
    xs = sorted({x for c in cells for x in (c[0], c[2])})
    ys = sorted({y for c in cells for y in (c[1], c[3])})
    if len(xs) < 3:
        return None
    column, row = {x: i for i, x in enumerate(xs)}, {y: i for i, y in enumerate(ys)}
    grid = [
        GridCell(row[top], column[x0], row[bottom] - row[top], column[x1] - column[x0], (x0, top, x1, bottom))
        for x0, top, x1, bottom in sorted(cells, key=lambda c: (c[1], c[0]))
    ]
    return PageTable(page, (xs[0], ys[0], xs[-1], ys[-1]), xs, ys, grid)


def containers(glyphs: Glyphs, tables: list[PageTable]) -> npt.NDArray[np.intp]:
    """For each glyph the number of the cell that its middle lies in (counted over all tables), -1 outside."""
    return _homes((glyphs.x0 + glyphs.x1) / 2, (glyphs.top + glyphs.bottom) / 2, tables)


def containers_of(points: list[tuple[float, float]], tables: list[PageTable]) -> list[int]:
    """For each point what `containers` says of a glyph's middle."""
    spots = np.array(points, dtype=np.float64).reshape(len(points), 2)
    return [int(i) for i in _homes(spots[:, 0], spots[:, 1], tables)]


def _homes(x: Floats, y: Floats, tables: list[PageTable]) -> npt.NDArray[np.intp]:
    found = np.full(len(x), -1, dtype=np.intp)
    offset = 0
    for table in tables:
        slots = np.full((table.n_rows, table.n_columns), -1, dtype=np.intp)
        for i, cell in enumerate(table.cells):
            slots[cell.row : cell.row + cell.row_span, cell.column : cell.column + cell.column_span] = offset + i
        offset += len(table.cells)
        x0, top, x1, bottom = table.rect
        inside = np.flatnonzero((x >= x0) & (x < x1) & (y >= top) & (y < bottom))
        if not len(inside):
            continue
        columns = np.searchsorted(np.array(table.xs), x[inside], side="right") - 1
        rows = np.searchsorted(np.array(table.ys), y[inside], side="right") - 1
        found[inside] = slots[rows, columns]
    return found


def fill_lines(tables: list[PageTable], lines: dict[int, list[TextLine]]) -> None:
    """Put the lines into their cells; `lines` is keyed by the numbers that `containers` gave."""
    number = 0
    for table in tables:
        for cell in table.cells:
            cell.lines = lines.get(number, [])
            number += 1


def shade(table: PageTable, fills: list[Fill]) -> None:
    """Note the colour under each cell, and which cells stand out by it: not a whole row's, not a whole column's colour."""
    x0, top, x1, bottom = table.rect
    near = [f for f in fills if f.x1 > x0 and f.x0 < x1 and f.bottom > top and f.top < bottom]
    if not near:
        return
    for cell in table.cells:
        for f in near:
            if _share(cell.rect, f) >= (_MIN_SHARE if cell.lines else _BAR_SHARE):
                cell.fill = None if f.white else f.colour
    for cell in table.cells:
        cell.shaded = cell.fill is not None and not _uniform(table, cell)


def _share(rect: Rect, f: Fill) -> float:
    wide = min(rect[2], f.x1) - max(rect[0], f.x0)
    high = min(rect[3], f.bottom) - max(rect[1], f.top)
    area = (rect[2] - rect[0]) * (rect[3] - rect[1])
    return wide * high / area if wide > 0 and high > 0 and area > 0 else 0.0


def _uniform(table: PageTable, cell: GridCell) -> bool:
    row = [c for c in table.cells if c.row == cell.row]
    column = [c for c in table.cells if c.column == cell.column and c.row > 0]
    same_row = sum(c.fill == cell.fill for c in row)
    if same_row >= max(2, 0.9 * len(row)) or same_row == len(row):
        return True
    return len(column) > 2 and Counter(c.fill for c in column)[cell.fill] == len(column)


def drop_empty_lines(table: PageTable) -> None:
    """Take out rows and columns that no cell text, fill or own cell gives a meaning: artefacts of double lines."""
    keep_rows = [r for r in range(table.n_rows) if table.ys[r + 1] - table.ys[r] >= 4 or _holds(table, r, rows=True)]
    keep_columns = [
        k for k in range(table.n_columns) if table.xs[k + 1] - table.xs[k] >= 4 or _holds(table, k, rows=False)
    ]
    if len(keep_rows) == table.n_rows and len(keep_columns) == table.n_columns:
        return
    if not keep_rows or not keep_columns:
        return
    cells = []
    for cell in table.cells:
        rows = [i for i, r in enumerate(keep_rows) if cell.row <= r < cell.row + cell.row_span]
        columns = [i for i, k in enumerate(keep_columns) if cell.column <= k < cell.column + cell.column_span]
        if rows and columns:
            cell.row, cell.row_span = rows[0], len(rows)
            cell.column, cell.column_span = columns[0], len(columns)
            cells.append(cell)
    table.cells = cells
    table.ys = [table.ys[r] for r in keep_rows] + [table.ys[keep_rows[-1] + 1]]
    table.xs = [table.xs[k] for k in keep_columns] + [table.xs[keep_columns[-1] + 1]]


def _holds(table: PageTable, index: int, *, rows: bool) -> bool:
    for cell in table.cells:
        start, span = (cell.row, cell.row_span) if rows else (cell.column, cell.column_span)
        if start == index and span == 1 and cell.lines:
            return True
    return False


def mark_headers(table: PageTable) -> None:
    """Note the rows near the top that are bold all over while other rows are not: they head the columns."""
    filled: dict[int, list[GridCell]] = {r: [] for r in range(table.n_rows)}
    for cell in table.cells:
        if cell.lines:
            filled[cell.row].append(cell)
    bold = {r: bool(cells) and all(x.bold for c in cells for x in c.lines) for r, cells in filled.items()}
    if all(bold[r] for r, cells in filled.items() if cells):
        return
    for r in range(min(4, table.n_rows)):
        if len(filled[r]) >= 2 and bold[r]:
            table.headers.add(r)
        elif table.headers or len(filled[r]) >= 2:
            return
