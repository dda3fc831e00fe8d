"""A Word table -> cells with spans: `gridSpan`, `vMerge`, `hMerge`, rows that start or end short of the grid."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from pipeline.read.docx_xml import W, child, content, is_on, number, value

MAX_SPAN = 1000
_NO_FILL = frozenset(("", "auto", "ffffff", "none"))


@dataclass(slots=True)
class GridCell:
    """A cell before its text is read. `parts`: the elements whose content it holds."""

    row: int
    column: int
    column_span: int
    parts: list[etree._Element] = field(default_factory=list)
    row_span: int = 1
    header: bool = False
    shaded: bool = False


def grid_cells(table: etree._Element) -> list[GridCell]:
    """The table's cells in row order; a vertically merged cell is one cell with the content of its first row."""
    cells: list[GridCell] = []
    open_merges: dict[int, GridCell] = {}
    number_of_row = 0
    for row in content(table):
        if row.tag != W + "tr" or child(row, "trPr", "del") is not None:
            continue
        header = is_on(child(row, "trPr"), "tblHeader")
        still_open: dict[int, GridCell] = {}
        column = number(child(row, "trPr", "gridBefore"))
        previous: GridCell | None = None
        for element in content(row):
            if element.tag != W + "tc":
                continue
            properties = child(element, "tcPr")
            span = min(max(1, number(child(properties, "gridSpan"), default=1)), MAX_SPAN)
            if _continues(properties, "hMerge") and previous is not None:
                previous.column_span += span
            elif _continues(properties, "vMerge") and column in open_merges:
                above = open_merges[column]
                above.row_span = number_of_row - above.row + 1
                above.parts += _printed(element)
                still_open[column] = above
                previous = above
            else:
                previous = GridCell(number_of_row, column, span, list(_printed(element)), header=header)
                previous.shaded = _is_shaded(properties)
                cells.append(previous)
                if child(properties, "vMerge") is not None:
                    still_open[column] = previous
            column += span
        open_merges = still_open
        number_of_row += 1
    return cells


def _continues(properties: etree._Element | None, name: str) -> bool:
    """Does the cell go on with the one above (`vMerge`) or before it (`hMerge`)?"""
    merge = child(properties, name)
    return merge is not None and value(merge) != "restart"


def _printed(cell: etree._Element) -> Iterator[etree._Element]:
    for element in content(cell):
        if element.tag in (W + "p", W + "tbl"):
            yield element


def _is_shaded(properties: etree._Element | None) -> bool:
    shade = child(properties, "shd")
    if shade is None:
        return False
    if value(shade) == "solid":
        return value(shade, "color").lower() not in ("ffffff",)
    return value(shade, "fill").lower() not in _NO_FILL or bool(value(shade, "themeFill"))


def nested_tables(cells: list[GridCell]) -> list[etree._Element]:
    return [part for cell in cells for part in cell.parts if part.tag == W + "tbl"]


def is_layout(cells: list[GridCell]) -> bool:
    """Is the table only a frame: one row of one or two cells (a box, a letterhead), or few cells that hold tables?"""
    if len(cells) <= 2 and all(c.row == 0 for c in cells):
        return True
    inner = nested_tables(cells)
    big = [t for t in inner if sum(1 for _ in t.iter(W + "tr")) > 1 and sum(1 for _ in t.iter(W + "tc")) > 3]
    return bool(big) and len(cells) <= 4 * len(big) + 2
