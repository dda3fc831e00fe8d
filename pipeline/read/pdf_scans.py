"""Pages without a text layer: their picture goes to optical character recognition, what comes back is laid out.

A page whose picture was set with pixels that are not square (a page turned, but not its frame) is read in both ways, and
the surer reading counts. A few words beside the picture (a stamp, a page number) are no text layer.

The hook is `pipeline.read.image.ocr_page(image, page, scale, settings) -> PageLayout | None`: `image` a grey PIL image
of the page as shown, `page` its number, `scale` its pixels a point. It gives the page's lines and tables in points
(`pdf_pages.lay_out_words` makes them from words and ruling lines), or None where Tesseract is missing or finds nothing.
A page with a text layer never comes here.
"""

from __future__ import annotations

import math
from typing import Any

from pipeline.read.builder import DocumentBuilder
from pipeline.read.pdf_page import PageContent
from pipeline.read.pdf_pages import PageLayout
from pipeline.settings.reading import ReadSettings

_LEAST_GLYPHS = 8
_STAMP = 120
"""Glyphs: fewer beside a picture of the whole page are a stamp, a signature's note or a page number."""
_WHOLE_PAGE = 0.75
_OFTENER = 4
_SCALE = 300 / 72
_SQUARE = (0.85, 1.18)
_WRONG_SHAPE = (0.2, 5.0)


def is_scan(page: PageContent) -> bool:
    """A page with (nearly) no text and a picture that covers a good part of it; with a stamp, nearly all of it."""
    glyphs = _letters(page)
    return page.picture >= 0.2 and (glyphs < _LEAST_GLYPHS or (glyphs < _STAMP and page.picture >= _WHOLE_PAGE))


def _letters(page: PageContent) -> int:
    return sum(not t.isspace() for t in page.glyphs.text)


def read_scan(pdf: Any, page: PageContent, settings: ReadSettings, builder: DocumentBuilder) -> PageLayout | None:
    """The page read from its picture; None where that is not possible, with an issue unless its own text is as much."""
    from pipeline.read.image import letters_of, note_quality
    from pipeline.read.tesseract import missing

    layout = _recognised(pdf, page, settings) if settings.ocr else None
    printed = _letters(page)
    if printed >= _LEAST_GLYPHS and (layout is None or letters_of(layout) < _OFTENER * printed):
        return None
    if layout is not None:
        note_quality(builder, layout)
        return layout
    lacking = missing(settings.ocr_languages) if settings.ocr else None
    if lacking is not None and lacking not in builder.issues:
        builder.issues.append(lacking)
    if lacking is None:
        hint = "Give a PDF with a text layer, or a clearer scan at 300 dots an inch."
        message = f"Page {page.number} is a picture without a text layer; nothing was read from it."
        builder.issue("page_without_text", message, page=page.number, hint=hint)
    return None


def _recognised(pdf: Any, page: PageContent, settings: ReadSettings) -> PageLayout | None:
    render = getattr(pdf, "render", None)
    if render is None:
        return None
    from pipeline.read.image import ocr_page, sure_letters

    pixels = page.width * page.height * _SCALE**2
    scale = _SCALE * min(1.0, math.sqrt(settings.max_image_pixels / pixels)) if pixels > 0 else _SCALE
    image = render(page.number, scale)
    if image is None:
        return None
    as_shown = ocr_page(image, page.number, scale, settings)
    if _SQUARE[0] <= page.stretch <= _SQUARE[1] or not _WRONG_SHAPE[0] <= page.stretch <= _WRONG_SHAPE[1]:
        return as_shown
    return max(as_shown, _with_square_pixels(image, page, scale, settings), key=sure_letters)


def _with_square_pixels(image: Any, page: PageContent, scale: float, settings: ReadSettings) -> PageLayout | None:
    """The page read after its picture was given back the shape that it was scanned in, about as large as before."""
    from pipeline.read.image import ocr_page

    size = math.sqrt(page.stretch)
    square = image.resize((max(1, round(image.width / size)), max(1, round(image.height * size))))
    layout = ocr_page(square, page.number, scale / size, settings)
    if layout is not None:
        layout.stretch = page.stretch
    return layout
