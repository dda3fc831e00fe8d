"""Tables that a page break cut, joined again.

Two tables that follow each other with nothing between, on two pages (or in two columns) and with the same column
edges, are one. A header that is printed again is dropped. A first row whose key cells are empty is the rest of the row
above: a row or a single cell was cut. A vertically merged cell goes on where its column is empty below the break.
"""

from __future__ import annotations

import re

from pipeline.read.pdf_paragraphs import Paragraph
from pipeline.read.pdf_recolumn import on_one_grid
from pipeline.read.pdf_tables import GridCell, PageTable

_EDGE_SLACK = 4.0
_USUALLY = 0.8
_FIGURE = re.compile(r"[€$£]?\s?\d{1,3}(?:[.,\s]\d{3})*(?:[.,]\d{1,2})?\s?[€$£%]?$")


def join_tables(blocks: list[Paragraph | PageTable]) -> list[Paragraph | PageTable]:
    """Blocks with tables joined over page and column breaks."""
    joined: list[Paragraph | PageTable] = []
    last_page = 0
    for block in blocks:
        before = joined[-1] if joined else None
        if isinstance(block, PageTable) and isinstance(before, PageTable):
            places = _breaks(before, block, last_page)
            if places and (len(before.xs) != len(block.xs) or _common_columns(before, block) is None):
                on_one_grid(before, block)
            columns = _common_columns(before, block) if places else None
            if columns is not None and not _new_box(before, block):
                last_page = block.page
                joined[-1] = _join(_on_columns(before, columns), _on_columns(block, columns))
                continue
        if isinstance(block, PageTable):
            last_page = block.page
        joined.append(block)
    for block in joined:
        if isinstance(block, PageTable):
            drop_inner_headers(block)
    return [part for block in joined for part in dissolve(block)]


def _breaks(a: PageTable, b: PageTable, last_page: int) -> bool:
    """Does a page or column break lie between the two?"""
    return b.page == last_page + 1 or (b.page == last_page and b.rect[1] < a.rect[1] and b.rect[0] >= a.rect[2] - 2)


def _common_columns(a: PageTable, b: PageTable) -> list[float] | None:
    """Column edges of both (in `a`'s place), if all edges of the one with fewer columns are edges of the other."""
    shift = a.xs[0] - b.xs[0]
    slack = _EDGE_SLACK if a.ruled and b.ruled else 3 * _EDGE_SLACK
    moved = [x + shift for x in b.xs]
    if abs(moved[-1] - a.xs[-1]) > slack:
        return None
    few, many = (a.xs, moved) if len(a.xs) <= len(moved) else (moved, a.xs)
    if all(any(abs(x - y) <= slack for y in many) for x in few):
        return many
    return None


def _on_columns(table: PageTable, columns: list[float]) -> PageTable:
    """The table with its cells placed on these column edges."""
    if len(columns) == len(table.xs):
        return table
    shift = columns[0] - table.xs[0]
    where = [min(range(len(columns)), key=lambda i: abs(columns[i] - x - shift)) for x in table.xs]
    for cell in table.cells:
        start, end = where[cell.column], where[cell.column + cell.column_span]
        cell.column, cell.column_span = start, max(1, end - start)
    table.xs = list(columns)
    return table


def _texts(table: PageTable, row: int) -> list[str]:
    return [" ".join(c.text.lower().split()) for c in table.row(row)]


def repeated_rows(a: PageTable, b: PageTable) -> tuple[int, int]:
    """From which row on `a` has rows that the first rows of `b` print again (after a title row, maybe), and how many."""
    for start in range(min(3, a.n_rows)):
        count = 0
        while count < min(4, b.n_rows, a.n_rows - start) and _same_row(a, b, start + count, count):
            count += 1
        if count and (count < b.n_rows or start == 0):
            return start, count
    return 0, 0


def _same_row(a: PageTable, b: PageTable, row_a: int, row_b: int) -> bool:
    above, below = _texts(a, row_a), _texts(b, row_b)
    return above == below and sum(bool(x) for x in below) >= 2


def _new_box(a: PageTable, b: PageTable) -> bool:
    """A label/value box that begins as the box before began: with the same label, or with a title over both columns."""
    if b.n_columns != 2 or repeated_rows(a, b)[1]:
        return False
    first, before = b.row(0), a.row(0)
    if len(first) == 1 and len(before) == 1:
        return bool(first[0].lines and before[0].lines)
    labels = [" ".join(row[0].text.lower().split()) for row in (first, before) if row]
    return len(labels) == 2 and bool(labels[0]) and labels[0] == labels[1]


def _join(a: PageTable, b: PageTable) -> PageTable:
    start, again = repeated_rows(a, b)
    a.headers.update(range(start, start + again))
    if not again:
        _drop_printed_header(a, b)
    b = _without_rows(b, again)
    if not b.n_rows or not b.cells:
        return a
    if _continues(a, b):
        _merge_row(a, b)
        b = _without_rows(b, 1)
    if b.n_rows and b.cells:
        _carry_merged(a, b)
        _append(a, b)
    return a


def _drop_printed_header(a: PageTable, b: PageTable) -> None:
    """Take a header that is printed again out of the cells of the row below it, where no rule parts the two."""
    first = {c.column: c for c in b.row(0)}
    for row in range(min(3, a.n_rows)):
        heads = [c for c in a.row(row) if c.lines]
        if len(heads) < 2 or any(_printed_first(first.get(c.column), c) is None for c in heads):
            continue
        for c in heads:
            cell = first[c.column]
            cell.lines = cell.lines[len(c.lines) :]
        a.headers.add(row)
        return


def _printed_first(cell: GridCell | None, head: GridCell) -> GridCell | None:
    if cell is None or cell.column_span != head.column_span:
        return None
    same = [x.text for x in cell.lines[: len(head.lines)]] == [x.text for x in head.lines]
    return cell if same else None


def _without_rows(table: PageTable, count: int) -> PageTable:
    if not count:
        return table
    kept = []
    for cell in table.cells:
        end = cell.row + cell.row_span - count
        if end <= 0:
            continue
        cell.row, cell.row_span = max(0, cell.row - count), end - max(0, cell.row - count)
        kept.append(cell)
    headers = {r - count for r in table.headers if r >= count}
    return PageTable(table.page, table.rect, table.xs, table.ys[count:], kept, table.ruled, headers)


def _continues(a: PageTable, b: PageTable) -> bool:
    """Is the first row of `b` the rest of the last row of `a`?"""
    first = b.row(0)
    filled = [c for c in first if c.lines]
    if not filled or (len(first) == 1 and b.n_columns > 1):
        return False
    last = {k: c for c in _last_row(a) for k in range(c.column, c.column + c.column_span)}
    above = [last.get(c.column) for c in filled]
    if any(x is None or not x.lines or x.column_span != c.column_span for x, c in zip(above, filled, strict=True)):
        return False
    figures = [
        _FIGURE.match(x.lines[-1].text) and _FIGURE.match(c.lines[0].text)
        for x, c in zip(above, filled, strict=True)
        if x is not None
    ]
    if any(figures):
        return False  # an amount is never cut: below it stands another one, of a total
    empty = [c for c in first if not c.lines and c.row_span == 1]
    keys = [c for c in empty if _filled_share(a, c.column) >= _USUALLY and _single(a, c.column)]
    if keys:
        return True
    lower = [c.lines[0].text[:1].islower() for c in filled]
    unfinished = [not x.lines[-1].text.endswith((".", ";", ":")) for x in above if x is not None]
    return bool(empty) and all(lower) and all(unfinished)


def _last_row(table: PageTable) -> list[GridCell]:
    return [c for c in table.cells if c.row + c.row_span == table.n_rows]


def _filled_share(table: PageTable, column: int) -> float:
    cells = [c for c in table.cells if c.column == column and c.column_span < table.n_columns]
    return sum(bool(c.lines) for c in cells) / len(cells) if cells else 0.0


def _single(table: PageTable, column: int) -> bool:
    """Is the column's last cell one row high (not a merged cell that may go on)?"""
    last = [c for c in _last_row(table) if c.column == column]
    return all(c.row_span == 1 for c in last)


def _merge_row(a: PageTable, b: PageTable) -> None:
    last = {k: c for c in _last_row(a) for k in range(c.column, c.column + c.column_span)}
    for cell in b.row(0):
        home = last.get(cell.column)
        if home is not None and cell.lines:
            home.lines = [*home.lines, *cell.lines]


def _carry_merged(a: PageTable, b: PageTable) -> None:
    """A cell merged over rows goes on below the break where the first cell of its column is empty there."""
    last = {c.column: c for c in _last_row(a)}
    for cell in [c for c in b.row(0) if not c.lines and c.column_span == 1]:
        above = last.get(cell.column)
        if above is not None and above.lines and (above.row_span > 1 or cell.row_span > 1):
            above.row_span += cell.row_span
            b.cells.remove(cell)


def _append(a: PageTable, b: PageTable) -> None:
    offset = a.n_rows
    for cell in b.cells:
        cell.row += offset
    a.cells.extend(b.cells)
    a.headers.update(r + offset for r in b.headers)
    step = a.ys[-1] - b.ys[0]
    a.ys = [*a.ys, *(y + step for y in b.ys[1:])]


def drop_inner_headers(table: PageTable) -> None:
    """Take out rows further down that print the heading row once more."""
    head = next((r for r in range(min(3, table.n_rows)) if sum(bool(c.lines) for c in table.row(r)) >= 3), None)
    if head is None:
        return
    texts = _texts(table, head)
    if any(ch.isdigit() for text in texts for ch in text):
        return
    for row in reversed(range(head + 1, table.n_rows)):
        if _texts(table, row) == texts:
            table.headers.add(head)
            _remove_row(table, row)


def _remove_row(table: PageTable, row: int) -> None:
    kept = []
    for cell in table.cells:
        if cell.row <= row < cell.row + cell.row_span:
            cell.row_span -= 1
        elif cell.row > row:
            cell.row -= 1
        if cell.row_span:
            kept.append(cell)
    table.cells = kept
    del table.ys[row + 1]
    table.headers = {r - (r > row) for r in table.headers if r != row}


def dissolve(block: Paragraph | PageTable) -> list[Paragraph | PageTable]:
    """A table in which a single cell is filled is a frame around text: its cells become paragraphs."""
    if isinstance(block, Paragraph):
        return [block]
    filled = [c for c in block.cells if c.lines]
    return [block] if len(filled) >= 2 else [Paragraph(c.lines) for c in filled]
