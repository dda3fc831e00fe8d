"""The filled cells of a sheet -> its tables and the titles above them.

A sheet's cells fall into regions: runs of filled rows, parted by two blank rows, or by one where the next run starts
with a title. Leading and trailing rows of a region that hold a single text become text blocks (a title, a note); the
rest is one table without blank rows and columns.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from pipeline.model.document import Cell, Table, TextBlock
from pipeline.read.builder import DocumentBuilder


@dataclass(frozen=True, slots=True)
class SheetCell:
    """A filled (or shaded) cell of a sheet. `value`: ISO date or number, else empty."""

    text: str
    row: int
    column: int
    row_span: int = 1
    column_span: int = 1
    shaded: bool = False
    bold: bool = False
    value: str = ""
    indent: int = 0


def sheet_blocks(cells: Sequence[SheetCell], name: str = "") -> list[TextBlock | Table]:
    """Blocks of one sheet in reading order."""
    blocks: list[TextBlock | Table] = []
    for region in _regions(cells):
        head, body, tail = _split_titles(region)
        blocks += [_text(row, name) for row in head]
        if body:
            blocks.append(_table([c for row in body for c in row], name))
        blocks += [_text(row, name) for row in tail]
    return blocks


Row = list[SheetCell]


def add_sheet(builder: DocumentBuilder, cells: Sequence[SheetCell], name: str) -> None:
    """Add a sheet's blocks to the document."""
    for block in sheet_blocks(cells, name):
        if isinstance(block, TextBlock):
            builder.text(block)
        else:
            builder.table(block)


def _regions(cells: Sequence[SheetCell]) -> Iterator[list[Row]]:
    """Runs of rows; rows that a merged cell reaches into belong to its run; shade without text frames nothing."""
    rows: dict[int, Row] = {}
    written = {c.row for c in cells if c.text}
    last = max((c.column + c.column_span for c in cells if c.text), default=0)
    cells = [c for c in cells if c.text or (c.row in written and c.column < last)]
    for cell in sorted(cells, key=lambda c: (c.row, c.column)):
        rows.setdefault(cell.row, []).append(cell)
    region: list[Row] = []
    reach = -1
    for number in sorted(rows):
        row = rows[number]
        gap = number - reach - 1 if region else 0
        if region and (gap >= 2 or (gap == 1 and _lone(row) is not None)):
            yield region
            region = []
        region.append(row)
        reach = max(reach, *(c.row + c.row_span - 1 for c in row))
    if region:
        yield region


def _lone(row: Row) -> SheetCell | None:
    """The row's only text, if it has just one."""
    filled = [c for c in row if c.text]
    return filled[0] if len(filled) == 1 and filled[0].row_span == 1 else None


def _split_titles(region: list[Row]) -> tuple[list[Row], list[Row], list[Row]]:
    """Lone-text rows at the start and at the end of a region, and the table between them."""
    first, last = 0, len(region)
    while first < last and _lone(region[first]) is not None:
        first += 1
    while last > first and _lone(region[last - 1]) is not None and _outside(region[last - 1], region[first:last]):
        last -= 1
    return region[:first], region[first:last], region[last:]


def _outside(row: Row, table: list[Row]) -> bool:
    """A note below the table starts in the table's first column and is longer than the cells above it there."""
    lone = _lone(row)
    column = min(c.column for r in table for c in r)
    above = [len(c.text) for r in table[:-1] for c in r if c.column == column and c.text]
    return lone is not None and lone.column == column and len(lone.text) > 1.5 * max(above, default=0)


def _text(row: Row, sheet: str) -> TextBlock:
    lone = _lone(row)
    text = lone.text if lone is not None else " ".join(c.text for c in row)
    return TextBlock(text, 0, bold=any(c.bold for c in row), sheet=sheet)


def _table(cells: list[SheetCell], name: str) -> Table:
    """Cells renumbered so that rows and columns without any text or shade vanish."""
    used_rows = {r: i for i, r in enumerate(sorted({c.row for c in cells}))}
    used_columns = {x: i for i, x in enumerate(sorted({c.column for c in cells}))}
    made = []
    for c in cells:
        row_span = sum(1 for r in range(c.row, c.row + c.row_span) if r in used_rows) if c.row_span < 10_000 else 1
        last = c.column + min(c.column_span, 10_000)
        column_span = sum(1 for x in used_columns if c.column <= x < last)
        made.append(
            Cell(
                c.text,
                used_rows[c.row],
                used_columns[c.column],
                0,
                row_span=row_span,
                column_span=column_span,
                shaded=c.shaded,
                bold=c.bold,
                value=c.value,
            )
        )
    return Table(tuple(_filled(made, len(used_rows), len(used_columns))), len(used_rows), len(used_columns), name=name)


def _filled(cells: list[Cell], n_rows: int, n_columns: int) -> list[Cell]:
    """The cells, with an empty one for every slot that none covers."""
    covered = {
        (r, x)
        for c in cells
        for r in range(c.row, c.row + c.row_span)
        for x in range(c.column, c.column + c.column_span)
    }
    empty = [Cell("", r, x, 0) for r in range(n_rows) for x in range(n_columns) if (r, x) not in covered]
    return sorted([*cells, *empty], key=lambda c: (c.row, c.column))


def without_blank_rows(table: Table) -> Table:
    """The table without rows in which no cell starts with text, spans kept consistent."""
    filled = [r for r in range(table.n_rows) if any(c.row == r and c.text.strip() for c in table.cells)]
    if len(filled) == table.n_rows:
        return table
    number = {r: i for i, r in enumerate(filled)}
    cells = tuple(
        replace(
            c,
            row=number[c.row],
            row_span=max(1, sum(1 for r in filled if c.row <= r < c.row + c.row_span)),
        )
        for c in table.cells
        if c.row in number
    )
    return replace(table, cells=cells, n_rows=len(filled))
