"""Printed lines of a table by the columns that their words lie in; see `pdf_regions` and `pdf_rows`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from pipeline.read.pdf_words import TextLine, Word

Interval = tuple[float, float]


@dataclass(slots=True)
class TableLine:
    """One printed line of a table. `cells`: first column to its words; `spans`: first column to columns covered."""

    line: TextLine
    cells: dict[int, list[Word]]
    spanning: bool = False
    spans: dict[int, int] = field(default_factory=dict)


def spread(parts: Sequence[Sequence[Word]], columns: Sequence[Interval]) -> dict[int, list[Word]]:
    """Chunks by the (first) column that they lie in."""
    cells: dict[int, list[Word]] = {}
    for part in parts:
        first, _ = covered(part, columns)
        cells.setdefault(first, []).extend(part)
    return cells


def covered(part: Sequence[Word], columns: Sequence[Interval]) -> tuple[int, int]:
    """First column of a chunk and how many columns it lies over."""
    x0, x1 = part[0].x0, max(w.x1 for w in part)
    hit = [k for k, c in enumerate(columns) if min(c[1], x1) - max(c[0], x0) > 0.5]
    if not hit:
        middle = (x0 + x1) / 2
        return min(range(len(columns)), key=lambda k: abs((columns[k][0] + columns[k][1]) / 2 - middle)), 1
    return hit[0], hit[-1] - hit[0] + 1


def parted(lines: list[TableLine], starts: Sequence[bool]) -> list[list[TableLine]]:
    """The lines in groups; `starts`: for each line but the first, does a group begin there?"""
    groups = [[lines[0]]]
    for line, new in zip(lines[1:], starts, strict=True):
        if new:
            groups.append([line])
        else:
            groups[-1].append(line)
    return groups
