"""Lines that may be a table without lines, parted into chunks; see `pdf_borderless`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from pipeline.read.pdf_grid import TableLine, spread
from pipeline.read.pdf_words import TextLine, Word

Interval = tuple[float, float]

_CHUNK = 0.75


@dataclass(slots=True)
class Region:
    """Lines from `start` to before `end`; `columns`: their covered intervals; `spanning`: lines that cross strips."""

    start: int
    end: int
    columns: list[Interval]
    spanning: set[int] = field(default_factory=set)


def chunks(words: Sequence[Word], columns: Sequence[Interval] = ()) -> list[list[Word]]:
    """Words parted at wide gaps and where a strip between known columns lies in the gap."""
    parts: list[list[Word]] = [[words[0]]]
    strips = [(a[1], b[0]) for a, b in pairwise(columns) if b[0] - a[1] >= 1.5]
    last = words[0]
    for word in words[1:]:
        gap = word.x0 - last.x1
        if gap >= 1.5 and (gap >= _CHUNK * max(word.size, last.size) or _column_begins(strips, last, word)):
            parts.append([word])
        else:
            parts[-1].append(word)
        last = word
    return parts


def _column_begins(strips: Sequence[Interval], last: Word, word: Word) -> bool:
    """Does a column begin in this gap: the next word lies in it, the last one before it?"""
    return any(last.x1 <= b + 0.5 and word.x1 > b + 0.5 and word.x0 > a - 0.5 for a, b in strips)


def table_lines(rows: Sequence[TextLine], region: Region) -> list[TableLine]:
    """The region's lines with their chunks by column."""
    lines = []
    for i in range(region.start, region.end):
        spanning = i in region.spanning
        parts = chunks(rows[i].words, () if spanning else region.columns)
        lines.append(TableLine(rows[i], spread(parts, region.columns), spanning))
    return lines


def proven_columns(lines: list[TableLine], columns: list[Interval]) -> list[Interval]:
    """Columns that fewer than two lines fill are put to their nearer neighbour."""
    counts = [sum(k in x.cells and not x.spanning for x in lines) for k in range(len(columns))]
    kept = list(columns)
    for k in reversed(range(len(columns))):
        if counts[k] >= 2 or len(kept) < 3:
            continue
        left = kept[k][0] - kept[k - 1][1] if k > 0 else float("inf")
        right = kept[k + 1][0] - kept[k][1] if k + 1 < len(kept) else float("inf")
        if left <= right:
            kept[k - 1] = (kept[k - 1][0], kept[k][1])
        else:
            kept[k + 1] = (kept[k][0], kept[k + 1][1])
        del kept[k]
    return kept
