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
    cells = [
        SheetCell(value.strip(), row, column)
        for row, line in enumerate(rows)
        for column, value in enumerate(line)
        if value.strip()
    ]
    return sheet_blocks(cells)


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
