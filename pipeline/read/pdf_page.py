"""What one PDF page holds, before any meaning: glyphs, ruling edges, filled areas, pictures.

All coordinates are points from the top left corner of the page as it is read: the page's own rotation is applied, and
where most of the text still lies on its side (a landscape table set on a portrait page) the page is turned until it
stands upright. `PageContent.box` leads back to the page as it is shown.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from pipeline.model.provenance import Box

Floats = npt.NDArray[np.float64]
Rect = tuple[float, float, float, float]
"""`(x0, top, x1, bottom)`."""


@dataclass(slots=True)
class Glyphs:
    """The glyphs of a page in drawing order; every array has one entry a glyph.

    `x0 top x1 bottom`: from one origin to the next, and the glyph's height. `base`: the baseline in the glyph's own
    reading direction. `size`: font size in points. `turn`: clockwise degrees (0, 90, 180, 270) of the writing
    direction; -1 = slanted.
    """

    text: list[str]
    x0: Floats
    top: Floats
    x1: Floats
    bottom: Floats
    origin_x: Floats
    origin_y: Floats
    size: Floats
    bold: npt.NDArray[np.bool_]
    turn: npt.NDArray[np.int16]

    def __len__(self) -> int:
        return len(self.text)

    def take(self, index: npt.NDArray[np.intp]) -> Glyphs:
        """The glyphs at `index`, in that order."""
        return Glyphs(
            [self.text[i] for i in index.tolist()],
            self.x0[index],
            self.top[index],
            self.x1[index],
            self.bottom[index],
            self.origin_x[index],
            self.origin_y[index],
            self.size[index],
            self.bold[index],
            self.turn[index],
        )


@dataclass(frozen=True, slots=True)
class Edge:
    """A straight ruling line along an axis. `place`: x of a vertical edge, y of a horizontal; `[start, end]` along it."""

    vertical: bool
    place: float
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Fill:
    """A filled area with its colour (red, green, blue, 0–255)."""

    x0: float
    top: float
    x1: float
    bottom: float
    colour: tuple[int, int, int]

    @property
    def white(self) -> bool:
        return min(self.colour) >= 250


@dataclass(slots=True)
class PageContent:
    """One page. `turned`: clockwise degrees that it was turned by, beyond its own rotation, to stand upright.

    `picture`: share of the page covered by pictures. `stretch`: by what its height must be multiplied so that the pixels
    of its largest picture are square. `cut`: something was left out at a bound.
    """

    number: int
    width: float
    height: float
    glyphs: Glyphs
    edges: list[Edge]
    fills: list[Fill]
    picture: float = 0.0
    turned: int = 0
    cut: bool = False
    stretch: float = 1.0

    def box(self, x0: float, top: float, x1: float, bottom: float) -> Box:
        """The box on the page as shown, rounded to hundredths of a point."""
        if self.turned:
            back = (360 - self.turned) % 360
            x0, top, x1, bottom = turn_rect((x0, top, x1, bottom), self.width, self.height, back)
        return Box(self.number, round(x0, 2), round(top, 2), round(x1, 2), round(bottom, 2))


def turn_rect(rect: Rect, width: float, height: float, degrees: int) -> Rect:
    """`rect` on a page of `width` × `height` after the page was turned clockwise by `degrees`."""
    x0, top, x1, bottom = rect
    if degrees == 90:
        return height - bottom, x0, height - top, x1
    if degrees == 180:
        return width - x1, height - bottom, width - x0, height - top
    if degrees == 270:
        return top, width - x1, bottom, width - x0
    return rect


def turn_points(x: Floats, y: Floats, width: float, height: float, degrees: int) -> tuple[Floats, Floats]:
    """Points after the page was turned clockwise by `degrees`."""
    if degrees == 90:
        return height - y, x
    if degrees == 180:
        return width - x, height - y
    if degrees == 270:
        return y, width - x
    return x, y


def turn_glyphs(g: Glyphs, width: float, height: float, degrees: int) -> Glyphs:
    """The glyphs after the page was turned clockwise by `degrees`; their own turn grows by it."""
    ax, ay = turn_points(g.x0, g.top, width, height, degrees)
    bx, by = turn_points(g.x1, g.bottom, width, height, degrees)
    ox, oy = turn_points(g.origin_x, g.origin_y, width, height, degrees)
    turn = np.where(g.turn < 0, g.turn, (g.turn + degrees) % 360).astype(np.int16)
    return Glyphs(
        g.text,
        np.minimum(ax, bx),
        np.minimum(ay, by),
        np.maximum(ax, bx),
        np.maximum(ay, by),
        ox,
        oy,
        g.size,
        g.bold,
        turn,
    )


def stand_upright(page: PageContent) -> PageContent:
    """The page turned so that most of its glyphs read from left to right."""
    turns = page.glyphs.turn[page.glyphs.turn >= 0]
    if not len(turns):
        return page
    counts = np.bincount(turns // 90, minlength=4)
    most = int(np.argmax(counts))
    if most == 0 or counts[most] <= counts[0]:
        return page
    degrees = (360 - 90 * most) % 360
    return turn_page(page, degrees)


def turn_page(page: PageContent, degrees: int) -> PageContent:
    """The whole page turned clockwise by `degrees`."""
    w, h = page.width, page.height

    def rect(x0: float, top: float, x1: float, bottom: float) -> Rect:
        return turn_rect((x0, top, x1, bottom), w, h, degrees)

    edges = [_turn_edge(e, rect) for e in page.edges]
    fills = [Fill(*rect(f.x0, f.top, f.x1, f.bottom), f.colour) for f in page.fills]
    size = (h, w) if degrees in (90, 270) else (w, h)
    return PageContent(
        page.number,
        *size,
        turn_glyphs(page.glyphs, w, h, degrees),
        edges,
        fills,
        page.picture,
        (page.turned + degrees) % 360,
        page.cut,
        1 / page.stretch if degrees in (90, 270) else page.stretch,
    )


def _turn_edge(edge: Edge, rect: Callable[[float, float, float, float], Rect]) -> Edge:
    if edge.vertical:
        x0, top, x1, bottom = rect(edge.place, edge.start, edge.place, edge.end)
    else:
        x0, top, x1, bottom = rect(edge.start, edge.place, edge.end, edge.place)
    if x1 - x0 > bottom - top:
        return Edge(False, top, x0, x1)
    return Edge(True, x0, top, bottom)


def empty_glyphs() -> Glyphs:
    """No glyphs at all."""
    none = np.zeros(0)
    return Glyphs([], none, none, none, none, none, none, none, none.astype(bool), none.astype(np.int16))


def even_heights(g: Glyphs) -> Glyphs:
    """Glyph heights from baseline and size, so that a comma is as high as a letter (upright and turned text alike)."""
    ascent, descent = 0.76 * g.size, 0.22 * g.size
    for turn, (x_up, y_up) in {0: (0, -1), 90: (1, 0), 180: (0, 1), 270: (-1, 0)}.items():
        at = g.turn == turn
        if not bool(at.any()):
            continue
        if x_up:
            outer, inner = g.origin_x + x_up * ascent, g.origin_x - x_up * descent
            g.x0[at], g.x1[at] = np.minimum(outer, inner)[at], np.maximum(outer, inner)[at]
        else:
            outer, inner = g.origin_y + y_up * ascent, g.origin_y - y_up * descent
            g.top[at], g.bottom[at] = np.minimum(outer, inner)[at], np.maximum(outer, inner)[at]
    return g
