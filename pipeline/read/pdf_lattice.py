"""Ruling edges to table cells: pdfplumber's table finder (`pdfplumber.table`: merge_edges, edges_to_intersections,
intersections_to_cells, cells_to_tables) on plain tuples, with the same results and without its repeated scans.

Edges near each other become one line, crossings are points, and from every point the smallest rectangle whose four
sides lie on lines is a cell; cells that share a corner are a table.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict

from pipeline.read.pdf_page import Edge, Rect
from pipeline.settings.pdf_reading import PdfSettings

Point = tuple[float, float]


def merge_edges(edges: list[Edge], settings: PdfSettings) -> tuple[list[Edge], list[Edge]]:
    """Vertical and horizontal edges, snapped to shared lines, joined where they touch, short ones dropped."""
    vertical = _merge([e for e in edges if e.vertical], settings)
    horizontal = _merge([e for e in edges if not e.vertical], settings)
    return vertical, horizontal


def _merge(edges: list[Edge], settings: PdfSettings) -> list[Edge]:
    merged: list[Edge] = []
    for group in _near(sorted(edges, key=lambda e: e.place), settings.snap):
        place = sum(e.place for e in group) / len(group)
        run: list[float] | None = None
        for e in sorted(group, key=lambda e: e.start):
            if run is not None and e.start <= run[1] + settings.join:
                run[1] = max(run[1], e.end)
                continue
            if run is not None and run[1] - run[0] >= settings.min_edge:
                merged.append(Edge(e.vertical, place, run[0], run[1]))
            run = [e.start, e.end]
        if run is not None and run[1] - run[0] >= settings.min_edge:
            merged.append(Edge(group[0].vertical, place, run[0], run[1]))
    return merged


def _near(edges: list[Edge], tolerance: float) -> list[list[Edge]]:
    groups: list[list[Edge]] = []
    for e in edges:
        if groups and e.place - groups[-1][-1].place <= tolerance:
            groups[-1].append(e)
        else:
            groups.append([e])
    return groups


class Crossings:
    """Points where lines meet; each knows the lines through it. Empty where there are more than the bound."""

    def __init__(self, vertical: list[Edge], horizontal: list[Edge], settings: PdfSettings) -> None:
        self.vertical: dict[Point, set[int]] = defaultdict(set)
        self.horizontal: dict[Point, set[int]] = defaultdict(set)
        self.over = False
        rows = sorted(range(len(horizontal)), key=lambda i: horizontal[i].place)
        places = [horizontal[i].place for i in rows]
        near = settings.meet
        for v_id, v in enumerate(vertical):
            for k in range(bisect_left(places, v.start - near), len(rows)):
                h = horizontal[rows[k]]
                if h.place > v.end + near:
                    break
                if h.start - near <= v.place <= h.end + near:
                    point = (v.place, h.place)
                    self.vertical[point].add(v_id)
                    self.horizontal[point].add(rows[k])
            if len(self.vertical) > settings.max_crossings:
                self.over = True
                self.vertical.clear()
                return


def find_cells(crossings: Crossings) -> list[Rect]:
    """Every smallest rectangle between crossings, by its top left corner, columns first."""
    if not crossings.vertical:
        return []
    v, h = crossings.vertical, crossings.horizontal
    columns: dict[float, list[float]] = defaultdict(list)
    rows: dict[float, list[float]] = defaultdict(list)
    points = sorted(v)
    for x, y in points:
        columns[x].append(y)
        rows[y].append(x)
    for xs in rows.values():
        xs.sort()
    cells = []
    for x, y in points:
        cell = _smallest(x, y, columns[x], rows[y], v, h)
        if cell is not None:
            cells.append(cell)
    return cells


def _smallest(
    x: float, y: float, column: list[float], row: list[float], v: dict[Point, set[int]], h: dict[Point, set[int]]
) -> Rect | None:
    down, across = v[(x, y)], h[(x, y)]
    right = [x1 for x1 in row[bisect_left(row, x) + 1 :] if not across.isdisjoint(h[(x1, y)])]
    if not right:
        return None
    for bottom in column[bisect_left(column, y) + 1 :]:
        if down.isdisjoint(v[(x, bottom)]):
            continue
        floor = h[(x, bottom)]
        for x1 in right:
            corner = (x1, bottom)
            if corner in v and not v[corner].isdisjoint(v[(x1, y)]) and not h[corner].isdisjoint(floor):
                return x, y, x1, bottom
    return None


def group_cells(cells: list[Rect]) -> list[list[Rect]]:
    """Cells that share a corner, as tables of two cells or more, from top to bottom."""
    owner: dict[Point, int] = {}
    parent = list(range(len(cells)))

    def root(i: int) -> int:
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    for i, (x0, top, x1, bottom) in enumerate(cells):
        for corner in ((x0, top), (x1, top), (x0, bottom), (x1, bottom)):
            if corner in owner:
                parent[root(i)] = root(owner[corner])
            else:
                owner[corner] = i
    groups: dict[int, list[Rect]] = defaultdict(list)
    for i, cell in enumerate(cells):
        groups[root(i)].append(cell)
    tables = [g for g in groups.values() if len(g) > 1]
    return sorted(tables, key=lambda t: min((c[1], c[0]) for c in t))


def find_tables(edges: list[Edge], settings: PdfSettings) -> list[list[Rect]]:
    """Tables as lists of cell rectangles."""
    return group_cells(find_cells(Crossings(*merge_edges(edges, settings), settings)))
