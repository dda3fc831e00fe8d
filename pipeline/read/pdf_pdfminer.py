"""Pages as pdfminer sees them (through pdfplumber): the way round where PDFium fails, and the check that both agree.

Several times slower than `pdf_pdfium`, of the same shape: `PdfminerDocument(data).page(number, settings)`.
"""

from __future__ import annotations

import io
import math
from typing import Any

import numpy as np

from pipeline.errors import UnreadableDocument
from pipeline.read.pdf_guard import encrypted
from pipeline.read.pdf_page import Edge, Fill, Glyphs, PageContent, empty_glyphs, even_heights
from pipeline.read.pdf_shapes import add_shape, is_bold_name
from pipeline.settings.pdf_reading import PdfSettings

Obj = dict[str, Any]
_FAULTS = (ValueError, TypeError, KeyError, AttributeError, IndexError, AssertionError, RecursionError, OverflowError)
"""What pdfminer raises on broken files, whatever the cause."""


class PdfminerDocument:
    """An open PDF; pages are read one at a time and let go."""

    def __init__(self, data: bytes) -> None:
        import pdfplumber
        from pdfminer.pdfdocument import PDFPasswordIncorrect
        from pdfplumber.utils.exceptions import MalformedPDFException, PdfminerException

        try:
            self._pdf = pdfplumber.open(io.BytesIO(data))
            self.page_count = len(self._pdf.pages)
        except PdfminerException as error:
            if error.args and isinstance(error.args[0], PDFPasswordIncorrect):
                raise encrypted() from error
            raise _broken() from error
        except (MalformedPDFException, *_FAULTS) as error:
            raise _broken() from error

    def close(self) -> None:
        self._pdf.close()

    def page(self, number: int, settings: PdfSettings) -> PageContent | None:
        """Page `number` (from 1), not yet turned upright; None if it cannot be read."""
        from pdfplumber.utils.exceptions import MalformedPDFException, PdfminerException

        page = self._pdf.pages[number - 1]
        try:
            return _content(page, number, settings)
        except (MalformedPDFException, PdfminerException, *_FAULTS):
            return None
        finally:
            page.close()


def _broken() -> UnreadableDocument:
    return UnreadableDocument(
        "The PDF is broken and does not open.", "Open it in a PDF viewer and save it again, or ask for a new copy."
    )


def _content(page: Any, number: int, settings: PdfSettings) -> PageContent:
    width, height = float(page.width), float(page.height)
    if not (0 < width <= settings.max_side and 0 < height <= settings.max_side):
        return PageContent(number, 0.0, 0.0, empty_glyphs(), [], [], cut=True)
    chars = page.chars
    edges: list[Edge] = []
    fills: list[Fill] = []
    shapes = [*page.lines, *page.rects, *page.curves]
    for shape in shapes[: settings.max_edges]:
        _shape(shape, edges, fills, settings)
    picture = sum(abs(i["x1"] - i["x0"]) * abs(i["bottom"] - i["top"]) for i in page.images)
    cut = len(chars) > settings.max_glyphs or len(shapes) > settings.max_edges
    glyphs = _glyphs(chars[: settings.max_glyphs], page)
    return PageContent(number, width, height, glyphs, edges, fills, min(1.0, picture / (width * height)), 0, cut)


def _glyphs(chars: list[Obj], page: Any) -> Glyphs:
    inside = [
        c
        for c in chars
        if -1 < (c["x0"] + c["x1"]) / 2 < page.width + 1 and -1 < (c["top"] + c["bottom"]) / 2 < page.height + 1
    ]
    if not inside:
        return empty_glyphs()
    left, bottom = float(page.bbox[0]), float(page.bbox[3])
    matrix = np.array([c["matrix"] for c in inside], dtype=np.float64)

    def column(name: str) -> Any:
        return np.array([c[name] for c in inside], dtype=np.float64)

    turn = np.array([_turn(m[0], m[1]) for m in matrix], dtype=np.int16)
    lying = (turn == 90) | (turn == 270)
    size = np.where(lying, column("x1") - column("x0"), column("bottom") - column("top"))
    glyphs = Glyphs(
        ["\x00" if c["text"].startswith("(cid:") else c["text"] or "\x00" for c in inside],
        column("x0"),
        column("top"),
        column("x1"),
        column("bottom"),
        matrix[:, 4] - left,
        bottom - matrix[:, 5],
        np.where(turn < 0, column("size"), size),
        np.array([is_bold_name(c["fontname"]) for c in inside], dtype=bool),
        turn,
    )
    return even_heights(glyphs)


def _turn(a: float, b: float) -> int:
    angle = math.degrees(math.atan2(-b, a)) % 360
    nearest = round(angle / 90) * 90
    return nearest % 360 if abs(angle - nearest) < 8 else -1


def _shape(shape: Obj, edges: list[Edge], fills: list[Fill], settings: PdfSettings) -> None:
    colour = _colour(shape.get("non_stroking_color")) if shape.get("fill") else None
    stroke = bool(shape.get("stroke"))
    if colour is None and not stroke:
        return
    points = [(float(x), float(y)) for x, y in shape.get("pts") or ()]
    if shape["object_type"] == "rect":
        points = [
            (shape["x0"], shape["top"]),
            (shape["x1"], shape["top"]),
            (shape["x1"], shape["bottom"]),
            (shape["x0"], shape["bottom"]),
            (shape["x0"], shape["top"]),
        ]
    if len(points) < 2:
        return
    straight = all(step[0] != "c" for step in shape.get("path") or ())
    add_shape(edges, fills, points, straight, colour, stroke, settings)


def _colour(value: Any) -> tuple[int, int, int]:
    """Red, green, blue (0–255) of a grey, RGB or CMYK colour; anything else counts as grey."""
    if value is None:
        return 0, 0, 0
    parts = [float(v) for v in (value if isinstance(value, (list, tuple)) else [value]) if isinstance(v, (int, float))]
    if len(parts) == 1:
        parts *= 3
    elif len(parts) == 4:
        c, m, y, k = parts
        parts = [(1 - c) * (1 - k), (1 - m) * (1 - k), (1 - y) * (1 - k)]
    if len(parts) != 3:
        return 128, 128, 128
    r, g, b = (max(0, min(255, round(255 * p))) for p in parts)
    return r, g, b
