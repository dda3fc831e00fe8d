"""Ruled cells that hold more than one cell: lines are missing, but the words keep to rows and columns.

- A cell over several columns is split where its words leave a wide gap at the column edges of other rows.
- A row is split where its cells hold many lines at the same heights and most line ends are the author's: the next word
  would have fitted. Wrapped text is never split.
- A table whose few lines only frame it is read like a table without lines.
"""

from __future__ import annotations

from itertools import pairwise

from pipeline.read.pdf_borderless import borderless_tables
from pipeline.read.pdf_grid import TableLine, parted
from pipeline.read.pdf_page import Edge
from pipeline.read.pdf_rows import groups_of
from pipeline.read.pdf_starts import row_starts, tightest_pitch
from pipeline.read.pdf_tables import GridCell, PageTable
from pipeline.read.pdf_words import TextLine, Word, line_of

_GAP = 0.9
_MIN_LINES = 3
_BOX_LINES = 4


def split_merged(table: PageTable) -> None:
    """Split cells that lie over column edges where their words part there."""
    cells: list[GridCell] = []
    for cell in table.cells:
        edges = [k for k in range(cell.column + 1, cell.column + cell.column_span) if _parts(cell, table.xs[k])]
        cells.extend(
            _cut_columns(cell, [cell.column, *edges, cell.column + cell.column_span], table) if edges else [cell]
        )
    table.cells = cells


def _parts(cell: GridCell, x: float) -> bool:
    """Do all lines leave a wide gap at `x`, with words on both sides in at least one?"""
    both = False
    for line in cell.lines:
        if line.turn:
            return False
        left = [w for w in line.words if (w.x0 + w.x1) / 2 < x]
        right = [w for w in line.words if (w.x0 + w.x1) / 2 >= x]
        if any(w.x0 < x - 1 and w.x1 > x + 1 for w in line.words):
            return False
        if left and right:
            if right[0].x0 - left[-1].x1 < _GAP * max(left[-1].size, right[0].size):
                return False
            both = True
    return both


def _cut_columns(cell: GridCell, at: list[int], table: PageTable) -> list[GridCell]:
    pieces = []
    for start, end in pairwise(at):
        x0, x1 = table.xs[start], table.xs[end]
        lines = []
        for line in cell.lines:
            words = [w for w in line.words if x0 <= (w.x0 + w.x1) / 2 < x1]
            if words:
                lines.append(line_of(words, line.turn, line.page))
        rect = (x0, cell.rect[1], x1, cell.rect[3])
        pieces.append(GridCell(cell.row, start, cell.row_span, end - start, rect, lines, cell.fill, cell.shaded))
    return pieces


def split_rows(table: PageTable) -> None:
    """Split rows whose cells hold several rows' lines."""
    tall = {c.row for c in table.cells if len(c.lines) >= 2 and c.row > 0}
    tall |= {c.row for c in table.cells if len(c.lines) >= _MIN_LINES}
    heights = [_by_height(table.row(r)) for r in tall]
    tightest = min((tightest_pitch(lines) for lines in heights), default=0.0)
    boxed = _only_boxes(table)
    for row in sorted(tall, reverse=True):
        cells = table.row(row)
        if all(c.row_span == 1 for c in cells):
            groups = _told_rows(cells, tightest if boxed else float("inf")) or _inner_rows(cells)
            if len(groups) > 1:
                _cut_row(table, row, groups)


def _only_boxes(table: PageTable) -> bool:
    """Is every row below the head as tall as several rows? Else rows have lines, and what is tall holds paragraphs."""
    rows = [[c for c in table.row(r) if c.lines] for r in sorted({c.row for c in table.cells})[1:]]
    full = [cells for cells in rows if len(cells) > 1]
    return bool(full) and all(sum(len(c.lines) >= _BOX_LINES for c in cells) > 1 for cells in full)


def _told_rows(cells: list[GridCell], tightest: float) -> list[list[TableLine]]:
    """The box's rows where a column of codes or the lines' distances tell them, else nothing."""
    if sum(bool(c.lines) for c in cells) < 2 or any(x.turn for c in cells for x in c.lines):
        return []
    lines = _by_height(cells)
    starts = row_starts(lines, tightest)
    return parted(lines, starts) if starts is not None else []


def _inner_rows(cells: list[GridCell]) -> list[list[TableLine]]:
    filled = [c for c in cells if c.lines]
    many = [c for c in filled if len(c.lines) >= _MIN_LINES]
    if len(many) < 2 or 2 * len(many) < len(filled) or any(x.turn for c in filled for x in c.lines):
        return []
    if any(_hard_breaks(c) < 0.5 for c in many) or sum(_hard_breaks(c) for c in many) < 0.7 * len(many):
        return []
    lines = _by_height(cells)
    if sum(len(c.lines) for c in many) < 0.75 * len(lines) * len(many):
        return []
    return groups_of(lines, [(c.rect[0] + 2, c.rect[2] - 2) for c in cells])


def _hard_breaks(cell: GridCell) -> float:
    """Share of line ends at which the next line's first word would have fitted."""
    width = cell.rect[2] - cell.rect[0] - 4
    hard = 0
    for a, b in pairwise(cell.lines):
        first = b.words[0]
        fits = (a.x1 - a.x0) + (first.x1 - first.x0) + 0.45 * a.size < width
        hard += fits and not b.text[:1].islower()
    return hard / max(1, len(cell.lines) - 1)


def _by_height(cells: list[GridCell]) -> list[TableLine]:
    found = sorted(((line, k) for k, c in enumerate(cells) for line in c.lines), key=lambda x: x[0].base)
    lines: list[TableLine] = []
    last = float("-inf")
    for line, k in found:
        if line.base - last > 0.35 * line.size or k in lines[-1].cells:
            lines.append(TableLine(line, {}))
            last = line.base
        lines[-1].cells[k] = list(line.words)
    for x in lines:
        words: list[Word] = [w for some in x.cells.values() for w in some]
        x.line = line_of(words, 0, x.line.page)
    return lines


def _cut_row(table: PageTable, row: int, groups: list[list[TableLine]]) -> None:
    cells, more = table.row(row), len(groups) - 1
    bottoms = [max(x.line.bottom for x in g) for g in groups]
    tops = [min(x.line.top for x in g) for g in groups]
    cuts = [(a + b) / 2 for a, b in zip(bottoms, tops[1:], strict=False)]
    for cell in table.cells:
        if cell.row > row:
            cell.row += more
        elif cell.row < row < cell.row + cell.row_span:
            cell.row_span += more
    table.cells = [c for c in table.cells if c not in cells]
    ys = [table.ys[row], *cuts, table.ys[row + 1]]
    for i, group in enumerate(groups):
        for k, cell in enumerate(cells):
            lines = [line_of(x.cells[k], 0, x.line.page) for x in group if k in x.cells]
            rect = (cell.rect[0], ys[i], cell.rect[2], ys[i + 1])
            table.cells.append(GridCell(row + i, cell.column, 1, cell.column_span, rect, lines, cell.fill, cell.shaded))
    table.ys = [*table.ys[:row], *ys, *table.ys[row + 2 :]]
    table.headers = {r if r <= row else r + more for r in table.headers}


def unframed(table: PageTable, rules: list[Edge]) -> PageTable | None:
    """The table read without its lines, where these only frame it and the words show clearly more columns; else None."""
    if table.n_rows > 4 or table.n_columns > 3:
        return None
    words = [w for c in table.cells for line in c.lines if not line.turn for w in line.words]
    if not words:
        return None
    lines = _whole_lines(words, table.page)
    inner = [e for e in rules if not e.vertical and table.rect[1] < e.place < table.rect[3]]
    found, rest = borderless_tables(lines, inner, [])
    if len(found) != 1 or len(rest) > 0.25 * len(lines):
        return None
    better = found[0].n_columns > table.n_columns and found[0].n_rows > table.n_rows
    return found[0] if better else None


def _whole_lines(words: list[Word], page: int) -> list[TextLine]:
    rows: list[list[Word]] = []
    for w in sorted(words, key=lambda w: w.base):
        if rows and w.base - rows[-1][-1].base <= 0.2 * w.size:
            rows[-1].append(w)
        else:
            rows.append([w])
    return [line_of(sorted(r, key=lambda w: w.x0), 0, page) for r in rows]
