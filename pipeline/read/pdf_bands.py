"""What is drawn across a table: ruling lines and shaded bands that begin and end at the same two sides.

Each rule is one height, each band two; heights with the same sides make a `Stack`. Bands that are drawn cell by cell
also tell the columns.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from pipeline.read.pdf_lattice import merge_edges
from pipeline.read.pdf_page import Edge, Fill, PageContent
from pipeline.settings.pdf_reading import PdfSettings

_WIDE = 90.0
_SIDE = 4.0
_SAME = 1.5
_BAND = 5.0
_MOST = 600
_COMMON = 0.5


@dataclass(slots=True)
class Stack:
    """Heights of rules and band edges between two sides; `rules`: of ruling lines alone.

    `parts`: the height of each band that shows its cells, and their inner edges; `upright`: rules between the sides.
    """

    x0: float
    x1: float
    heights: list[float] = field(default_factory=list)
    rules: list[float] = field(default_factory=list)
    parts: list[tuple[float, list[float]]] = field(default_factory=list)
    upright: list[Edge] = field(default_factory=list)

    def edges(self, top: float, bottom: float) -> list[float]:
        """Inner column edges between two heights: of most bands that show any, and of upright rules."""
        shown = [edges for y, edges in self.parts if top - _SAME <= y <= bottom]
        counts = Counter(round(x) for edges in shown for x in edges)
        found = [x for x, n in counts.items() if n >= 2 and n + counts[x + 1] + counts[x - 1] >= _COMMON * len(shown)]
        edges: list[float] = []
        for x in sorted([*found, *self.upright_edges(top, bottom)]):
            if not edges or x - edges[-1] > _SIDE:
                edges.append(float(x))
        return edges

    def upright_edges(self, top: float, bottom: float) -> list[int]:
        """Places of upright rules that lie along a good part of the way between two heights."""
        drawn: dict[int, float] = {}
        for e in self.upright:
            along = min(e.end, bottom) - max(e.start, top)
            if along > 0:
                drawn[round(e.place)] = drawn.get(round(e.place), 0.0) + along
        return [x for x, along in drawn.items() if along >= _COMMON * (bottom - top)]


def stacks(page: PageContent, settings: PdfSettings) -> list[Stack]:
    """The page's stacks of two heights or more, the highest first."""
    if len(page.edges) + len(page.fills) > 10 * _MOST:
        return []
    vertical, horizontal = merge_edges(page.edges, settings)
    rules = [e for e in horizontal if e.end - e.start >= _WIDE]
    bands = _bands([f for f in page.fills if not f.white and f.bottom - f.top >= _BAND])
    if len(rules) + len(bands) > _MOST:
        return []
    found: list[Stack] = []
    for e in rules:
        stack = _home(found, e.start, e.end)
        stack.heights.append(e.place)
        stack.rules.append(e.place)
    for top, bottom, x0, x1, edges in bands:
        stack = _home(found, x0, x1)
        stack.heights += [top, bottom]
        if edges:
            stack.parts.append((top, edges))
    found = [s for s in found if len(s.heights) >= 2]
    for stack in found:
        stack.heights = _distinct(stack.heights)
        stack.upright = [e for e in vertical if stack.x0 + _SIDE < e.place < stack.x1 - _SIDE]
    return sorted(found, key=lambda s: (s.heights[0], s.x0))


def _home(found: list[Stack], x0: float, x1: float) -> Stack:
    for stack in found:
        if abs(stack.x0 - x0) <= _SIDE and abs(stack.x1 - x1) <= _SIDE:
            return stack
    found.append(Stack(x0, x1))
    return found[-1]


def _bands(fills: Sequence[Fill]) -> list[tuple[float, float, float, float, list[float]]]:
    """Fills side by side that begin at one height as `(top, bottom, x0, x1, inner edges)`."""
    bands: list[tuple[float, float, float, float, list[float]]] = []
    for row in _rows(fills):
        first = len(bands)
        for f in row:
            if len(bands) > first and f.x0 - bands[-1][3] <= _SIDE:
                top, bottom, x0, x1, edges = bands[-1]
                inner = [*edges, (x1 + f.x0) / 2] if f.x1 > x1 + 1 else edges
                bands[-1] = (top, max(bottom, f.bottom), x0, max(x1, f.x1), inner)
            else:
                bands.append((f.top, f.bottom, f.x0, f.x1, []))
    return [b for b in bands if b[3] - b[2] >= _WIDE]


def _rows(fills: Sequence[Fill]) -> list[list[Fill]]:
    """Fills by the height at which they begin, each row from left to right."""
    rows: list[list[Fill]] = []
    for f in sorted(fills, key=lambda f: f.top)[: 8 * _MOST]:
        if rows and f.top - rows[-1][0].top <= _SAME:
            rows[-1].append(f)
        else:
            rows.append([f])
    return [sorted(row, key=lambda f: f.x0) for row in rows]


def _distinct(heights: list[float]) -> list[float]:
    found: list[float] = []
    for y in sorted(heights):
        if not found or y - found[-1] > 2 * _SAME:
            found.append(y)
    return found
