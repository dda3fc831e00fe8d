"""Rows of texts -> a `Table`, and what every reader of tables needs: blank rows and columns out, lone cells apart."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from pipeline.model.document import Cell, Table


@dataclass(frozen=True, slots=True)
class TextGrid:
    """A table found in lines of text: rows of cell texts (rows may differ in length), the first `headers` are headers.

    `ruled`: drawn with characters such as `|`.
    """

    rows: tuple[tuple[str, ...], ...]
    headers: int = 0
    ruled: bool = False


def same(text: str) -> str:
    return text


def grid_table(grid: TextGrid, render: Callable[[str], str] = same) -> Table:
    """The grid as a table; `render` turns a cell's source into its text. Columns and rows without text are left out."""
    rows = [[render(text) for text in row] for row in grid.rows]
    width = max((len(r) for r in rows), default=0)
    filled = [c for c in range(width) if any(c < len(r) and r[c].strip() for r in rows)]
    cells: list[Cell] = []
    number = 0
    for index, row in enumerate(rows):
        if not any(text.strip() for text in row):
            continue
        header = index < grid.headers
        texts = [row[c] if c < len(row) else "" for c in filled]
        cells += [Cell(text.strip(), number, at, 0, is_header=header) for at, text in enumerate(texts)]
        number += 1
    return Table(tuple(cells), number, len(filled), ruled=grid.ruled)


def most_common_count(counts: Sequence[int]) -> tuple[int, float]:
    """The most frequent count (the larger on a tie) and its share."""
    if not counts:
        return 0, 0.0
    best = max(sorted(set(counts)), key=lambda n: (counts.count(n), n))
    return best, counts.count(best) / len(counts)
