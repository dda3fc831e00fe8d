"""What PDFium says is drawn on a page: paths as ruling edges and fills, down into its forms; and the page's frame."""

from __future__ import annotations

import ctypes as c
import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import pypdfium2.raw as pdfium

from pipeline.read.pdf_page import Edge, Fill, Floats
from pipeline.read.pdf_shapes import add_shape
from pipeline.settings.pdf_reading import PdfSettings

_PATH, _IMAGE, _FORM = 2, 3, 5
_MAX_FORM_DEPTH = 12
Matrix = tuple[float, float, float, float, float, float]


def prototype(function: Any, result: Any, *arguments: Any) -> Any:
    """A quick way to call a function of PDFium: addresses and numbers go in as they are."""
    return c.PYFUNCTYPE(result, *arguments)(c.cast(function, c.c_void_p).value or 0)


_path_segment = prototype(pdfium.FPDFPath_GetPathSegment, c.c_void_p, c.c_void_p, c.c_int)
_segment_point = prototype(pdfium.FPDFPathSegment_GetPoint, c.c_int, c.c_void_p, c.c_void_p, c.c_void_p)
_segment_type = prototype(pdfium.FPDFPathSegment_GetType, c.c_int, c.c_void_p)
_segment_close = prototype(pdfium.FPDFPathSegment_GetClose, c.c_int, c.c_void_p)


@dataclass(frozen=True, slots=True)
class Frame:
    """The page's box in its own space and its rotation: leads points to the page as shown, y down."""

    left: float
    bottom: float
    right: float
    top: float
    rotation: int

    @property
    def size(self) -> tuple[float, float]:
        w, h = self.right - self.left, self.top - self.bottom
        return (h, w) if self.rotation in (90, 270) else (w, h)

    def points(self, x: Floats, y: Floats) -> tuple[Floats, Floats]:
        if self.rotation == 90:
            return y - self.bottom, x - self.left
        if self.rotation == 180:
            return self.right - x, y - self.bottom
        if self.rotation == 270:
            return self.top - y, self.right - x
        return x - self.left, self.top - y

    def direction(self, dx: float, dy: float) -> int:
        """Clockwise degrees of a writing direction as shown, or -1 if it is slanted."""
        x, y = {0: (dx, -dy), 90: (dy, dx), 180: (-dx, dy), 270: (-dy, -dx)}[self.rotation]
        angle = math.degrees(math.atan2(y, x)) % 360
        nearest = round(angle / 90) * 90
        return nearest % 360 if abs(angle - nearest) < 8 else -1


class Drawing:
    """Collects edges, fills and pictures from the page's objects, down into its forms."""

    def __init__(self, frame: Frame, settings: PdfSettings) -> None:
        self.frame = frame
        self.settings = settings
        self.edges: list[Edge] = []
        self.fills: list[Fill] = []
        self.picture = 0.0
        self.stretch = 1.0
        self._largest = 0.0
        self.cut = False
        self._segments = 0
        self._objects = 0

    def objects(self, holder: Any, outer: Matrix | None, depth: int) -> None:
        for thing in self._children(holder, depth):
            self._objects += 1
            if self._objects > self.settings.max_objects or self._full():
                self.cut = True
                return
            kind = pdfium.FPDFPageObj_GetType(thing)
            if kind == _PATH:
                self._path(thing, outer)
            elif kind == _IMAGE:
                self._image(thing, outer)
            elif kind == _FORM and depth < _MAX_FORM_DEPTH:
                self.objects(thing, _times(_matrix(thing), outer), depth + 1)

    def _children(self, holder: Any, depth: int) -> Iterator[Any]:
        if depth == 0:
            count, get = pdfium.FPDFPage_CountObjects(holder), pdfium.FPDFPage_GetObject
        else:
            count, get = pdfium.FPDFFormObj_CountObjects(holder), pdfium.FPDFFormObj_GetObject
        for i in range(count):
            thing = get(holder, i)
            if thing:
                yield thing

    def _full(self) -> bool:
        return self._segments > self.settings.max_segments or len(self.edges) > self.settings.max_edges

    def _image(self, thing: Any, outer: Matrix | None) -> None:
        a, b, cc, d, _, _ = _times(_matrix(thing), outer)
        area = abs(a * d - b * cc)
        self.picture += area
        if area > self._largest:
            self._largest = area
            self.stretch = _stretch(thing, (a, b, cc, d), self.frame.rotation)

    def _path(self, thing: Any, outer: Matrix | None) -> None:
        fill, stroke = c.c_int(), c.c_int()
        if not pdfium.FPDFPath_GetDrawMode(thing, fill, stroke) or not (fill.value or stroke.value):
            return
        count = pdfium.FPDFPath_CountSegments(thing)
        self._segments += count
        if count < 2 or self._full():
            return
        matrix = _times(_matrix(thing), outer)
        colour = _colour(thing) if fill.value else None
        for points, straight in self._subpaths(thing, count, matrix):
            self._shape(points, straight, colour, bool(stroke.value))

    def _subpaths(self, thing: Any, count: int, matrix: Matrix) -> Iterator[tuple[list[tuple[float, float]], bool]]:
        handle = c.cast(thing, c.c_void_p).value
        x, y = c.c_float(), c.c_float()
        ax, ay = c.addressof(x), c.addressof(y)
        a, b, cc, d, e, f = matrix
        points: list[tuple[float, float]] = []
        straight = True
        for i in range(count):
            segment = _path_segment(handle, i)
            kind = _segment_type(segment)
            _segment_point(segment, ax, ay)
            px, py = x.value, y.value
            if kind == pdfium.FPDF_SEGMENT_MOVETO:
                if len(points) > 1:
                    yield points, straight
                points, straight = [], True
            elif kind == pdfium.FPDF_SEGMENT_BEZIERTO:
                straight = False
            points.append((a * px + cc * py + e, b * px + d * py + f))
            if _segment_close(segment) and points and points[-1] != points[0]:
                points.append(points[0])
        if len(points) > 1:
            yield points, straight

    def _shape(
        self, points: list[tuple[float, float]], straight: bool, colour: tuple[int, int, int] | None, stroke: bool
    ) -> None:
        array = np.array(points, dtype=np.float64)
        xs, ys = self.frame.points(array[:, 0], array[:, 1])
        add_shape(
            self.edges,
            self.fills,
            list(zip(xs.tolist(), ys.tolist(), strict=True)),
            straight,
            colour,
            stroke,
            self.settings,
        )


def _stretch(thing: Any, axes: tuple[float, float, float, float], rotation: int) -> float:
    """By what the page's height must be multiplied so that the picture's pixels are square; 1 where that is not known."""
    width, height = c.c_uint(), c.c_uint()
    a, b, cc, d = axes
    across, up = math.hypot(a, b), math.hypot(cc, d)
    if not pdfium.FPDFImageObj_GetImagePixelSize(thing, width, height) or not (width.value and height.value):
        return 1.0
    if across <= 0 or up <= 0:
        return 1.0
    ratio = (across / width.value) / (up / height.value)
    lies = (abs(b) > abs(a)) != (rotation in (90, 270))
    return 1 / ratio if lies else ratio


def _matrix(thing: Any) -> Matrix:
    m = pdfium.FS_MATRIX()
    if not pdfium.FPDFPageObj_GetMatrix(thing, m):
        return 1.0, 0.0, 0.0, 1.0, 0.0, 0.0
    return m.a, m.b, m.c, m.d, m.e, m.f


def _times(inner: Matrix, outer: Matrix | None) -> Matrix:
    """First `inner`, then `outer`."""
    if outer is None:
        return inner
    a, b, cc, d, e, f = inner
    p, q, r, s, t, u = outer
    return a * p + b * r, a * q + b * s, cc * p + d * r, cc * q + d * s, e * p + f * r + t, e * q + f * s + u


def _colour(thing: Any) -> tuple[int, int, int] | None:
    r, g, b, alpha = c.c_uint(), c.c_uint(), c.c_uint(), c.c_uint()
    if not pdfium.FPDFPageObj_GetFillColor(thing, r, g, b, alpha):
        return 128, 128, 128
    if alpha.value < 8:
        return None
    return r.value, g.value, b.value
