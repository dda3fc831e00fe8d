"""Ruled tables of a page: from drawn lines first, from filled areas where lines alone give no table.

A table is often left open: the bottom rule is missing where a row goes on over the page, the outer sides are not drawn.
Where several rules end at one height (or at one side) without a rule across their ends, that rule is put in.
"""

from __future__ import annotations

from pipeline.read.pdf_lattice import find_tables, merge_edges
from pipeline.read.pdf_page import Edge, Fill, PageContent, Rect
from pipeline.read.pdf_shapes import rectangle_edges
from pipeline.read.pdf_tables import PageTable, ruled_table
from pipeline.settings.pdf_reading import PdfSettings

_SMALL_FILL = 5.0


def ruled_tables(page: PageContent, settings: PdfSettings) -> list[PageTable]:
    """Tables whose cells are drawn, from top to bottom; none lies inside another."""
    lines = close_open_ends(page.edges, settings)
    drawn = find_tables(lines, settings)
    fills = [f for f in page.fills if not f.white and min(f.x1 - f.x0, f.bottom - f.top) >= _SMALL_FILL]
    chosen = drawn
    outside = [f for f in fills if not any(_covers(bounds(t), f) for t in drawn)]
    if len(outside) >= 2:
        sides = [e for f in outside[: settings.max_edges // 4] for e in rectangle_edges(f.x0, f.top, f.x1, f.bottom)]
        filled = find_tables(lines + sides, settings)
        chosen = [t for t in filled if not any(_same(t, d) for d in drawn)]
        chosen += [d for d in drawn if not any(_overlap(bounds(d), bounds(t)) for t in chosen)]
    tables = [t for t in (ruled_table(cells, page.number) for cells in chosen) if t is not None]
    return _outermost(sorted(tables, key=lambda t: (t.rect[1], t.rect[0])))


def close_open_ends(edges: list[Edge], settings: PdfSettings) -> list[Edge]:
    """The edges and the missing rules across common open ends of two or more verticals, three or more horizontals."""
    vertical, horizontal = merge_edges(edges, settings)
    if not vertical or not horizontal:
        return edges
    added: list[Edge] = []
    added += _closing(vertical, horizontal, settings, 2)
    added += _closing(horizontal, vertical + [e for e in added if e.vertical], settings, 3)
    added += _reaching(vertical, horizontal + [e for e in added if not e.vertical], settings)
    return edges + added if added else edges


def _closing(along: list[Edge], across: list[Edge], settings: PdfSettings, least: int) -> list[Edge]:
    added = []
    for ends in (False, True):
        dangling = [e for e in along if not _held(e, ends, across, settings)]
        for group in _by_end(dangling, ends, settings.snap):
            group = _crossed_together(group, across, settings)
            if len(group) < least:
                continue
            place = max(e.end for e in group) if ends else min(e.start for e in group)
            low, high = min(e.place for e in group), max(e.place for e in group)
            if high - low < 12:
                continue
            if not _ruled_at(place, low, high, across, settings):
                added.append(Edge(not group[0].vertical, place, low, high))
    return added


def _reaching(vertical: list[Edge], horizontal: list[Edge], settings: PdfSettings) -> list[Edge]:
    """Rules drawn on to an outer side that ends at their height: below a merged cell cut by the page the rule is left out."""
    added: list[Edge] = []
    for e in vertical:
        for ends in (False, True):
            tip = e.end if ends else e.start
            if _held(e, ends, horizontal + added, settings):
                continue
            level = [a for a in horizontal if abs(a.place - tip) <= 2 * settings.snap and a.end - a.start > 12]
            beside = [(a.start - e.place, a) for a in level if a.start > e.place]
            beside += [(e.place - a.end, a) for a in level if a.end < e.place]
            gap, rule = min(beside, key=lambda b: b[0], default=(0.0, None))
            crossed = rule is not None and any(
                min(e.place, rule.start) + settings.snap < v.place < max(e.place, rule.end) - settings.snap
                and not rule.start - settings.snap <= v.place <= rule.end + settings.snap
                and v.start < tip < v.end
                for v in vertical
            )
            if rule is not None and 12 < gap < 3 * (rule.end - rule.start) and not crossed:
                low, high = sorted((e.place, rule.start if rule.start > e.place else rule.end))
                added.append(Edge(False, rule.place, low, high))
    return added


def _held(edge: Edge, ends: bool, across: list[Edge], settings: PdfSettings) -> bool:
    """Does a rule cross this end of the edge?"""
    tip, near = (edge.end if ends else edge.start), settings.meet
    return any(abs(a.place - tip) <= near and a.start - near <= edge.place <= a.end + near for a in across)


def _by_end(edges: list[Edge], ends: bool, tolerance: float) -> list[list[Edge]]:
    groups: list[list[Edge]] = []
    last = float("-inf")
    for e in sorted(edges, key=lambda e: e.end if ends else e.start):
        value = e.end if ends else e.start
        if value - last > tolerance:
            groups.append([])
        groups[-1].append(e)
        last = value
    return groups


def _crossed_together(group: list[Edge], across: list[Edge], settings: PdfSettings) -> list[Edge]:
    """The largest part of the group that one rule crosses or touches: that is one grid."""
    near = settings.meet
    best: list[Edge] = []
    for a in across:
        part = [
            e for e in group if a.start - near <= e.place <= a.end + near and e.start - near <= a.place <= e.end + near
        ]
        if len(part) > len(best):
            best = part
    return best


def _ruled_at(place: float, low: float, high: float, across: list[Edge], settings: PdfSettings) -> bool:
    covered = sum(
        max(0.0, min(a.end, high) - max(a.start, low)) for a in across if abs(a.place - place) <= 2 * settings.snap
    )
    return covered >= 0.5 * (high - low)


def bounds(cells: list[Rect]) -> Rect:
    """The rectangle around the cells."""
    return min(c[0] for c in cells), min(c[1] for c in cells), max(c[2] for c in cells), max(c[3] for c in cells)


def _covers(rect: Rect, f: Fill) -> bool:
    wide = min(rect[2], f.x1) - max(rect[0], f.x0)
    high = min(rect[3], f.bottom) - max(rect[1], f.top)
    return wide > 0 and high > 0 and wide * high >= 0.6 * (f.x1 - f.x0) * (f.bottom - f.top)


def _overlap(a: Rect, b: Rect) -> bool:
    return min(a[2], b[2]) - max(a[0], b[0]) > 1 and min(a[3], b[3]) - max(a[1], b[1]) > 1


def _same(a: list[Rect], b: list[Rect]) -> bool:
    """Do the drawn lines alone give (nearly) the same region?"""
    x0, top, x1, bottom = bounds(a)
    y0, y_top, y1, y_bottom = bounds(b)
    shared = max(0.0, min(x1, y1) - max(x0, y0)) * max(0.0, min(bottom, y_bottom) - max(top, y_top))
    return shared >= 0.8 * (x1 - x0) * (bottom - top)


def _outermost(tables: list[PageTable]) -> list[PageTable]:
    """Without tables that lie inside a cell of another one with more cells, and without frames around others."""
    kept: list[PageTable] = []
    for t in sorted(tables, key=lambda t: -len(t.cells)):
        if not any(_overlap(t.rect, k.rect) for k in kept):
            kept.append(t)
    return sorted(kept, key=lambda t: (t.rect[1], t.rect[0]))
