"""Drawn outlines to ruling edges and fills, the same for every source of pages."""

from __future__ import annotations

from itertools import pairwise

from pipeline.read.pdf_page import Edge, Fill
from pipeline.settings.pdf_reading import PdfSettings

_BOLD_NAMES = ("bold", "black", "heavy", "demi")


def is_bold_name(name: str) -> bool:
    """Is a font of this name bold?"""
    low = name.lower()
    return any(word in low for word in _BOLD_NAMES)


def add_shape(
    edges: list[Edge],
    fills: list[Fill],
    points: list[tuple[float, float]],
    straight: bool,
    colour: tuple[int, int, int] | None,
    stroke: bool,
    settings: PdfSettings,
) -> None:
    """Turn one drawn outline (points as shown on the page) into ruling edges and fills.

    A filled strip thinner than `settings.thin` is a ruling line, a filled rectangle is a fill, a stroked outline has an
    edge for each piece that runs along an axis.
    """
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    x0, x1, top, bottom = min(xs), max(xs), min(ys), max(ys)
    wide, high = x1 - x0, bottom - top
    if colour is not None and min(wide, high) <= settings.thin:
        if max(wide, high) >= settings.min_edge and min(colour) < 250:
            edges.append(_strip(x0, top, x1, bottom))
        if not stroke:
            return
    elif colour is not None and _is_rectangle(points, straight, wide, high):
        fills.append(Fill(x0, top, x1, bottom, colour))
    if stroke and straight:
        for (ax, ay), (bx, by) in pairwise(points):
            if abs(ax - bx) <= 0.5 and abs(ay - by) >= 0.5:
                edges.append(Edge(True, (ax + bx) / 2, min(ay, by), max(ay, by)))
            elif abs(ay - by) <= 0.5 and abs(ax - bx) >= 0.5:
                edges.append(Edge(False, (ay + by) / 2, min(ax, bx), max(ax, bx)))


def _strip(x0: float, top: float, x1: float, bottom: float) -> Edge:
    if x1 - x0 >= bottom - top:
        return Edge(False, (top + bottom) / 2, x0, x1)
    return Edge(True, (x0 + x1) / 2, top, bottom)


def rectangle_edges(x0: float, top: float, x1: float, bottom: float) -> list[Edge]:
    """The four sides of a rectangle."""
    return [
        Edge(False, top, x0, x1),
        Edge(False, bottom, x0, x1),
        Edge(True, x0, top, bottom),
        Edge(True, x1, top, bottom),
    ]


def _is_rectangle(points: list[tuple[float, float]], straight: bool, wide: float, high: float) -> bool:
    if not straight or not 4 <= len(points) <= 6:
        return False
    slack = 0.02 * max(wide, high) + 0.5
    return all(min(abs(ax - bx), abs(ay - by)) <= slack for (ax, ay), (bx, by) in pairwise(points))
