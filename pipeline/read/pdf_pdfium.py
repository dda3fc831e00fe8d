"""Pages as PDFium sees them: glyphs, ruling edges and fills, read with as few foreign calls as possible.

Most of pdfplumber's time goes into characters; here one call a glyph gives its box and one its text object, and font,
size, matrix and baseline are asked once for each text object. The words and tables are then found by the same steps
whichever source the page comes from (`pdf_pdfminer` is the other one).
"""

from __future__ import annotations

import ctypes as c
import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import pypdfium2.raw as pdfium

from pipeline.errors import UnreadableDocument
from pipeline.read.pdf_guard import encrypted
from pipeline.read.pdf_page import Edge, Fill, Floats, Glyphs, PageContent, empty_glyphs, even_heights
from pipeline.read.pdf_shapes import add_shape, is_bold_name
from pipeline.settings.pdf_reading import PdfSettings

_TEXT, _PATH, _IMAGE, _FORM = 1, 2, 3, 5
_FORCE_BOLD = 1 << 18
_MAX_FORM_DEPTH = 12


def _prototype(function: Any, result: Any, *arguments: Any) -> Any:
    return c.PYFUNCTYPE(result, *arguments)(c.cast(function, c.c_void_p).value or 0)


_loose_box = _prototype(pdfium.FPDFText_GetLooseCharBox, c.c_int, c.c_void_p, c.c_int, c.c_void_p)
_text_object = _prototype(pdfium.FPDFText_GetTextObject, c.c_void_p, c.c_void_p, c.c_int)
_unicode = _prototype(pdfium.FPDFText_GetUnicode, c.c_uint, c.c_void_p, c.c_int)
_path_segment = _prototype(pdfium.FPDFPath_GetPathSegment, c.c_void_p, c.c_void_p, c.c_int)
_segment_point = _prototype(pdfium.FPDFPathSegment_GetPoint, c.c_int, c.c_void_p, c.c_void_p, c.c_void_p)
_segment_type = _prototype(pdfium.FPDFPathSegment_GetType, c.c_int, c.c_void_p)
_segment_close = _prototype(pdfium.FPDFPathSegment_GetClose, c.c_int, c.c_void_p)

Matrix = tuple[float, float, float, float, float, float]


class PdfiumDocument:
    """An open PDF. `pages()` yields one page at a time and lets go of it before the next one."""

    def __init__(self, data: bytes) -> None:
        pdfium.FPDF_InitLibrary()
        self._data = data
        self._document = pdfium.FPDF_LoadMemDocument64(data, len(data), None)
        if not self._document:
            code = pdfium.FPDF_GetLastError()
            if code in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY):
                raise encrypted()
            raise UnreadableDocument(
                "The PDF is broken and does not open.",
                "Open it in a PDF viewer and save it again, or ask for a new copy.",
            )
        self.page_count: int = pdfium.FPDF_GetPageCount(self._document)

    def close(self) -> None:
        if self._document:
            pdfium.FPDF_CloseDocument(self._document)
            self._document = None

    def page(self, number: int, settings: PdfSettings) -> PageContent | None:
        """Page `number` (from 1), not yet turned upright; None if it does not load."""
        page = pdfium.FPDF_LoadPage(self._document, number - 1)
        if not page:
            return None
        try:
            return _read_page(page, number, settings)
        finally:
            pdfium.FPDF_ClosePage(page)

    def render(self, number: int, scale: float) -> Any:
        """Page `number` as a grey PIL image, `scale` pixels a point; None if it does not load."""
        from PIL import Image

        page = pdfium.FPDF_LoadPage(self._document, number - 1)
        if not page:
            return None
        bitmap = None
        try:
            width = max(1, round(pdfium.FPDF_GetPageWidthF(page) * scale))
            height = max(1, round(pdfium.FPDF_GetPageHeightF(page) * scale))
            bitmap = pdfium.FPDFBitmap_CreateEx(width, height, pdfium.FPDFBitmap_Gray, None, 0)
            pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xFFFFFFFF)
            pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, pdfium.FPDF_ANNOT)
            stride = pdfium.FPDFBitmap_GetStride(bitmap)
            raw = c.string_at(pdfium.FPDFBitmap_GetBuffer(bitmap), stride * height)
            return Image.frombytes("L", (width, height), raw, "raw", "L", stride)
        finally:
            if bitmap:
                pdfium.FPDFBitmap_Destroy(bitmap)
            pdfium.FPDF_ClosePage(page)


@dataclass(frozen=True, slots=True)
class _Frame:
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


def _read_page(page: Any, number: int, settings: PdfSettings) -> PageContent:
    frame = _frame(page)
    width, height = frame.size
    if not (0 < width <= settings.max_side and 0 < height <= settings.max_side):
        return PageContent(number, 0.0, 0.0, empty_glyphs(), [], [], cut=True)
    glyphs, cut = _glyphs(page, frame, settings)
    drawing = _Drawing(frame, settings)
    drawing.objects(page, None, 0)
    picture = min(1.0, drawing.picture / (width * height))
    return PageContent(
        number,
        width,
        height,
        _on_page(glyphs, width, height),
        drawing.edges,
        drawing.fills,
        picture,
        0,
        cut or drawing.cut,
    )


def _frame(page: Any) -> _Frame:
    rect = pdfium.FS_RECTF()
    pdfium.FPDF_GetPageBoundingBox(page, rect)
    rotation = 90 * (pdfium.FPDFPage_GetRotation(page) % 4)
    return _Frame(rect.left, rect.bottom, rect.right, rect.top, rotation)


def _on_page(glyphs: Glyphs, width: float, height: float) -> Glyphs:
    """Without the glyphs that lie off the page: nobody sees them."""
    x, y = (glyphs.x0 + glyphs.x1) / 2, (glyphs.top + glyphs.bottom) / 2
    inside = (x > -1) & (x < width + 1) & (y > -1) & (y < height + 1)
    return glyphs if bool(inside.all()) else glyphs.take(np.flatnonzero(inside))


def _glyphs(page: Any, frame: _Frame, settings: PdfSettings) -> tuple[Glyphs, bool]:
    textpage = pdfium.FPDFText_LoadPage(page)
    if not textpage:
        return empty_glyphs(), False
    try:
        count = pdfium.FPDFText_CountChars(textpage)
        if count <= 0:
            return empty_glyphs(), False
        taken = min(count, settings.max_glyphs)
        return _glyphs_of(textpage, taken, frame), taken < count
    finally:
        pdfium.FPDFText_ClosePage(textpage)


def _glyphs_of(textpage: Any, count: int, frame: _Frame) -> Glyphs:
    handle = c.cast(textpage, c.c_void_p).value
    boxes = (c.c_float * (4 * count))()
    address = c.addressof(boxes)
    for i in range(count):
        _loose_box(handle, i, address + 16 * i)
    owners = [_text_object(handle, i) or 0 for i in range(count)]
    characters = _characters(textpage, handle, count)
    look, kept = _looks(textpage, owners, characters, frame)
    box = np.frombuffer(memoryview(boxes).cast("B"), dtype=np.float32).reshape(count, 4).astype(np.float64)[kept]
    ax, ay = frame.points(box[:, 0], box[:, 1])
    bx, by = frame.points(box[:, 2], box[:, 3])
    ox, oy = frame.points(look[:, 0], look[:, 1])
    raw = Glyphs(
        [characters[i] for i in kept.tolist()],
        np.minimum(ax, bx),
        np.minimum(ay, by),
        np.maximum(ax, bx),
        np.maximum(ay, by),
        ox,
        oy,
        look[:, 2],
        look[:, 3] > 0.5,
        look[:, 4].astype(np.int16),
    )
    return even_heights(raw)


def _characters(textpage: Any, handle: int | None, count: int) -> str:
    buffer = (c.c_ushort * (count + 1))()
    written = pdfium.FPDFText_GetText(textpage, 0, count, buffer)
    text = bytes(buffer)[: 2 * max(0, written - 1)].decode("utf-16-le", "replace")
    if len(text) != count or written != count + 1:
        codes = [_unicode(handle, i) for i in range(count)]
        text = "".join(chr(x) if 0 < x < 0x110000 and not 0xD800 <= x < 0xE000 else "\x00" for x in codes)
    return text.translate(_HYPHENS)


_NOT_PRINTED = np.array([0, 10, 13], dtype=np.uint32)
_HYPHENS = {0x02: "-", 0xFFFE: "-"}


def _looks(textpage: Any, owners: list[int], characters: str, frame: _Frame) -> tuple[Floats, npt.NDArray[np.intp]]:
    """For every glyph that is printed: origin x and y, size, bold, turn; and which glyphs these are."""
    owner = np.array(owners, dtype=np.uint64)
    codes = np.frombuffer(characters.encode("utf-32-le"), dtype=np.uint32)
    kept = np.flatnonzero((owner != 0) & ~np.isin(codes, _NOT_PRINTED))
    unique, first, inverse = np.unique(owner[kept], return_index=True, return_inverse=True)
    fonts: dict[int, bool] = {}
    looks = [
        _look(textpage, int(index), int(handle), fonts, frame)
        for handle, index in zip(unique.tolist(), kept[first].tolist(), strict=True)
    ]
    return np.array(looks, dtype=np.float64).reshape(len(looks), 5)[inverse], kept


def _look(
    textpage: Any, index: int, owner: int, fonts: dict[int, bool], frame: _Frame
) -> tuple[float, float, float, float, float]:
    x, y, size, matrix = c.c_double(), c.c_double(), c.c_float(), pdfium.FS_MATRIX()
    pdfium.FPDFText_GetCharOrigin(textpage, index, x, y)
    pdfium.FPDFText_GetMatrix(textpage, index, matrix)
    handle = c.cast(owner, pdfium.FPDF_PAGEOBJECT)
    pdfium.FPDFTextObj_GetFontSize(handle, size)
    scale = math.hypot(matrix.c, matrix.d) or 1.0
    turn = frame.direction(matrix.a, matrix.b)
    font = pdfium.FPDFTextObj_GetFont(handle)
    key = c.cast(font, c.c_void_p).value or 0
    if key not in fonts:
        fonts[key] = _is_bold(font)
    bold = fonts[key] or pdfium.FPDFTextObj_GetTextRenderMode(handle) == pdfium.FPDF_TEXTRENDERMODE_FILL_STROKE
    return x.value, y.value, max(abs(size.value) * scale, 0.1), float(bold), float(turn)


def _is_bold(font: Any) -> bool:
    if not font:
        return False
    buffer = c.create_string_buffer(256)
    pdfium.FPDFFont_GetBaseFontName(font, buffer, 256)
    if is_bold_name(buffer.value.decode("latin-1")):
        return True
    return bool(pdfium.FPDFFont_GetFlags(font) & _FORCE_BOLD) or pdfium.FPDFFont_GetWeight(font) >= 650


class _Drawing:
    """Collects edges, fills and pictures from the page's objects, down into its forms."""

    def __init__(self, frame: _Frame, settings: PdfSettings) -> None:
        self.frame = frame
        self.settings = settings
        self.edges: list[Edge] = []
        self.fills: list[Fill] = []
        self.picture = 0.0
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
        self.picture += abs(a * d - b * cc)

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
