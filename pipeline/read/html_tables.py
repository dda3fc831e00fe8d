"""An HTML table -> cells with spans, as a browser lays them out (HTML standard, "forming a table")."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from selectolax.lexbor import LexborNode

from pipeline.model.document import Cell, Table
from pipeline.read.html_tree import Sheet, attribute

MAX_COLUMN_SPAN = 1000
MAX_COLUMNS = 2000
_ROW_GROUPS = ("thead", "tbody", "tfoot")


def rows_of(table: LexborNode, sheet: Sheet) -> Iterator[tuple[LexborNode, str]]:
    """The table's own rows with the group they stand in, those of nested tables left out."""
    for child in table.iter():
        if child.tag == "tr" and not sheet.is_hidden(child):
            yield child, ""
        elif child.tag in _ROW_GROUPS and not sheet.is_hidden(child):
            for row in child.iter():
                if row.tag == "tr" and not sheet.is_hidden(row):
                    yield row, child.tag


def cells_of(row: LexborNode, sheet: Sheet) -> list[LexborNode]:
    return [c for c in row.iter() if c.tag in ("td", "th") and not sheet.is_hidden(c)]


def is_layout(table: LexborNode, sheet: Sheet) -> bool:
    """Is the table only there to place things: no data, or whole tables inside of its cells?"""
    if attribute(table, "role").lower() in ("presentation", "none"):
        return True
    rows = [cells_of(row, sheet) for row, _ in rows_of(table, sheet)]
    count = sum(map(len, rows))
    if count <= 1 or (len(rows) == 1 and count <= 2):
        return True
    if any(c.tag == "th" for row in rows for c in row):
        return False
    inner = next((t for row in rows for cell in row if (t := cell.css_first("table")) is not None), None)
    return inner is not None and len(inner.css("tr")) > 1 and len(inner.css("td, th")) > 3


def html_table(table: LexborNode, sheet: Sheet, text_of: Callable[[LexborNode], tuple[str, bool]]) -> Table:
    """The table; `text_of` gives a cell's text and whether it is all bold."""
    rows = list(rows_of(table, sheet))
    cells: list[Cell] = []
    blocked: dict[int, int] = {}
    width = 0
    for number, (row, group) in enumerate(rows):
        nodes = cells_of(row, sheet)
        header = group == "thead" or (len(nodes) > 1 and all(c.tag == "th" for c in nodes))
        column = 0
        for node in nodes:
            while blocked.get(column, 0) > number:
                column += 1
            if column >= MAX_COLUMNS:
                break
            column_span = min(_span(node, "colspan"), MAX_COLUMN_SPAN, MAX_COLUMNS - column)
            row_span = min(_span(node, "rowspan") or len(rows), len(rows) - number)
            text, bold = text_of(node)
            shaded = sheet.is_shaded(node) or sheet.is_shaded(row)
            cells.append(
                Cell(
                    text,
                    number,
                    column,
                    0,
                    row_span=row_span,
                    column_span=column_span,
                    is_header=header,
                    shaded=shaded,
                    bold=bold,
                )
            )
            if row_span > 1:
                for covered in range(column, column + column_span):
                    blocked[covered] = number + row_span
            column += column_span
        width = max(width, column)
    caption = next((c for c in table.iter() if c.tag == "caption"), None)
    name = " ".join(text_of(caption)[0].split()) if caption is not None else ""
    return _without_phantom_columns(Table(tuple(cells), len(rows), width, name=name))


def _span(node: LexborNode, name: str) -> int:
    text = attribute(node, name).strip()
    digits = text[: len(text) - len(text.lstrip("0123456789"))]
    if not digits:
        return 1
    return int(digits[:9]) if int(digits[:9]) > 0 or name == "rowspan" else 1


def _without_phantom_columns(table: Table) -> Table:
    """Columns that no cell starts in exist only inside of spans (`colspan=1000`): they are taken out."""
    starts = sorted({c.column for c in table.cells})
    if len(starts) == table.n_columns:
        return table
    number = {column: i for i, column in enumerate(starts)}
    cells = tuple(
        replace(
            c,
            column=number[c.column],
            column_span=max(1, sum(1 for s in starts if c.column <= s < c.column + c.column_span)),
        )
        for c in table.cells
    )
    return replace(table, cells=cells, n_columns=len(starts))
