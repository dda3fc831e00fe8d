"""CSV and TSV content -> rows -> blocks, the delimiter found out."""

from __future__ import annotations

import csv
import io

from pipeline.model.document import Table, TextBlock
from pipeline.read.grids import most_common_count
from pipeline.read.regions import SheetCell, sheet_blocks

_DELIMITERS = ",;\t|"
MAX_CELLS = 2_000_000


def delimited_blocks(text: str, suffix: str) -> list[TextBlock | Table]:
    """The regions of a delimited text; rows with a single cell above a table become text (titles)."""
    delimiter = "\t" if suffix in (".tsv", ".tab") and "\t" in text else _delimiter(text)
    csv.field_size_limit(10_000_000)
    try:
        rows = list(csv.reader(io.StringIO(text), delimiter=delimiter))
    except csv.Error:
        rows = [line.split(delimiter) for line in text.split("\n")]
    rows = _rejoined(rows)
    cells = [
        SheetCell(value.strip(), row, column)
        for row, line in enumerate(rows)
        for column, value in enumerate(line)
        if value.strip()
    ]
    return sheet_blocks(cells)


def _rejoined(rows: list[list[str]]) -> list[list[str]]:
    """Rows that an end of line inside a cell without quotes has broken in two: the parts have as many cells as a row.

    Only where rows begin with a number or code, and the second part does not.
    """
    width, share = most_common_count([len(r) for r in rows if len(r) > 1])
    if width < 3 or share < 0.5:
        return rows
    out: list[list[str]] = []
    for row in rows:
        above = out[-1] if out else []
        broken = 1 < len(above) < width and 1 <= len(row) < width and len(above) + len(row) == width + 1
        if broken and _is_short(above[0]) and not _is_short(row[0]):
            out[-1] = [*above[:-1], f"{above[-1]}\n{row[0]}", *row[1:]]
        else:
            out.append(row)
    return out


def _is_short(cell: str) -> bool:
    """A cell that may hold a row's number: `VIII`, `P1-A3`."""
    return len(cell.strip()) <= 8 and " " not in cell.strip()


def _delimiter(text: str) -> str:
    """The delimiter that gives most rows the same number of cells, more than one."""
    sample = text[:50_000]
    best, best_score = ",", 0.0
    for delimiter in _DELIMITERS:
        try:
            rows = [r for r in csv.reader(io.StringIO(sample), delimiter=delimiter) if r]
        except csv.Error:
            continue
        count, share = most_common_count([len(r) for r in rows if len(r) > 1])
        score = share * sum(len(r) > 1 for r in rows) / max(1, len(rows)) if count > 1 else 0.0
        if score > best_score + 1e-9:
            best, best_score = delimiter, score
    return best
