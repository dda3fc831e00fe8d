"""Pages as PDFium sees them: glyphs, ruling edges and fills, read with as few foreign calls as possible.

Most of pdfplumber's time goes into characters; here one call a glyph gives its box and one its text object, and font,
size, matrix and baseline are asked once for each text object. The words and tables are then found by the same steps
whichever source the page comes from (`pdf_pdfminer` is the other one).
"""

from __future__ import annotations

import ctypes as c
import math
from typing import Any

import numpy as np
import numpy.typing as npt
import pypdfium2.raw as pdfium

from pipeline.errors import UnreadableDocument
from pipeline.read.pdf_guard import encrypted
from pipeline.read.pdf_page import Floats, Glyphs, PageContent, empty_glyphs, even_heights
from pipeline.read.pdf_pdfium_drawing import Drawing, Frame, prototype
from pipeline.read.pdf_shapes import is_bold_name
from pipeline.settings.pdf_reading import PdfSettings

_FORCE_BOLD = 1 << 18


_loose_box = prototype(pdfium.FPDFText_GetLooseCharBox, c.c_int, c.c_void_p, c.c_int, c.c_void_p)
_text_object = prototype(pdfium.FPDFText_GetTextObject, c.c_void_p, c.c_void_p, c.c_int)
_unicode = prototype(pdfium.FPDFText_GetUnicode, c.c_uint, c.c_void_p, c.c_int)


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


def _read_page(page: Any, number: int, settings: PdfSettings) -> PageContent:
    frame = _frame(page)
    width, height = frame.size
    if not (0 < width <= settings.max_side and 0 < height <= settings.max_side):
        return PageContent(number, 0.0, 0.0, empty_glyphs(), [], [], cut=True)
    glyphs, cut = _glyphs(page, frame, settings)
    drawing = Drawing(frame, settings)
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
        drawing.stretch,
    )


def _frame(page: Any) -> Frame:
    rect = pdfium.FS_RECTF()
    pdfium.FPDF_GetPageBoundingBox(page, rect)
    rotation = 90 * (pdfium.FPDFPage_GetRotation(page) % 4)
    return Frame(rect.left, rect.bottom, rect.right, rect.top, rotation)


def _on_page(glyphs: Glyphs, width: float, height: float) -> Glyphs:
    """Without the glyphs that lie off the page: nobody sees them."""
    x, y = (glyphs.x0 + glyphs.x1) / 2, (glyphs.top + glyphs.bottom) / 2
    inside = (x > -1) & (x < width + 1) & (y > -1) & (y < height + 1)
    return glyphs if bool(inside.all()) else glyphs.take(np.flatnonzero(inside))


def _glyphs(page: Any, frame: Frame, settings: PdfSettings) -> tuple[Glyphs, bool]:
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


def _glyphs_of(textpage: Any, count: int, frame: Frame) -> Glyphs:
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


def _looks(textpage: Any, owners: list[int], characters: str, frame: Frame) -> tuple[Floats, npt.NDArray[np.intp]]:
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
    textpage: Any, index: int, owner: int, fonts: dict[int, bool], frame: Frame
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
