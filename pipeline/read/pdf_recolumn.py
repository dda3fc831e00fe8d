"""The rest of a table without upright rules on the next page, put on the columns that the table has elsewhere.

On each page the columns come from the words of that page: a column that is empty there, or marks without their heads, are
not seen. Where the words of one part fit the columns of the other, these hold for both.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from pipeline.read.pdf_grid import Interval, covered
from pipeline.read.pdf_regions import chunks
from pipeline.read.pdf_tables import GridCell, PageTable
from pipeline.read.pdf_words import TextLine, Word, line_of

_ODD = 0.08
_NEAR = 30.0


def on_one_grid(a: PageTable, b: PageTable) -> bool:
    """Put the part with fewer columns on the columns of the other, if its words fit them; tells whether both now agree."""
    if a.ruled or b.ruled or _has_other_head(a, b) or min(a.n_columns, b.n_columns) < 3:
        return False
    few, many = (b, a) if b.n_columns <= a.n_columns else (a, b)
    if abs(few.xs[0] - many.xs[0]) > _NEAR or few.xs[-1] - many.xs[-1] > _NEAR:
        return False
    columns = text_columns(many)
    if columns is None or not _fits(few, columns):
        return False
    _put(few, columns, many.xs)
    return True


def _has_other_head(a: PageTable, b: PageTable) -> bool:
    """Does the second part begin with heads that the first one does not have?"""
    if 0 not in b.headers:
        return False
    first = _texts(b, 0)
    return all(_texts(a, r) != first for r in range(min(4, a.n_rows)))


def _texts(table: PageTable, row: int) -> list[str]:
    return [" ".join(c.text.lower().split()) for c in table.row(row) if c.lines]


def text_columns(table: PageTable) -> list[Interval] | None:
    """What the words of each column cover; None where a column has none of its own."""
    found: list[Interval] = []
    for k in range(table.n_columns):
        lines = [x for c in table.cells if c.column == k and c.column_span == 1 for x in c.lines if not x.turn]
        if not lines:
            return None
        found.append((min(x.x0 for x in lines), max(x.x1 for x in lines)))
    return found if all(a[1] < b[0] for a, b in pairwise(found)) else None


def _fits(table: PageTable, columns: Sequence[Interval]) -> bool:
    odd = total = 0
    for cell in table.cells:
        if cell.column_span > 1:
            continue
        for line in cell.lines:
            for part in chunks(line.words, columns):
                total += 1
                odd += covered(part, columns)[1] > 1
    return total > 0 and odd <= _ODD * total


def _parts(cell: GridCell, line: TextLine, columns: Sequence[Interval]) -> list[list[Word]]:
    """The line's chunks; a cell over several columns stays whole."""
    return [line.words] if cell.column_span > 1 else chunks(line.words, columns)


def _put(table: PageTable, columns: list[Interval], xs: list[float]) -> None:
    filled: dict[tuple[int, int], GridCell] = {}
    for cell in sorted(table.cells, key=lambda c: (c.row, c.column)):
        for line in cell.lines:
            for part in _parts(cell, line, columns):
                k, span = covered(part, columns)
                home = filled.get((cell.row, k))
                if home is None:
                    rect = (xs[k], cell.rect[1], xs[k + span], cell.rect[3])
                    home = filled[cell.row, k] = GridCell(
                        cell.row, k, cell.row_span, span, rect, [], cell.fill, cell.shaded
                    )
                home.lines = _with(home.lines, line_of(part, line.turn, line.page))
    taken = {
        (r, k)
        for c in filled.values()
        for r in range(c.row, c.row + c.row_span)
        for k in range(c.column, c.column + c.column_span)
    }
    empty = [
        GridCell(r, k, 1, 1, (xs[k], table.ys[r], xs[k + 1], table.ys[r + 1]))
        for r in range(table.n_rows)
        for k in range(len(columns))
        if (r, k) not in taken
    ]
    table.cells = sorted([*filled.values(), *empty], key=lambda c: (c.row, c.column))
    table.xs = list(xs)


def _with(lines: list[TextLine], line: TextLine) -> list[TextLine]:
    """The lines of a cell with one more; words at one height are one line."""
    if lines and abs(lines[-1].base - line.base) <= 0.2 * line.size:
        return [*lines[:-1], line_of([*lines[-1].words, *line.words], line.turn, line.page)]
    return [*lines, line]
