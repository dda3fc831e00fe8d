"""Pages without a text layer: their picture goes to optical character recognition, what comes back is laid out.

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
_SCALE = 300 / 72


def is_scan(page: PageContent) -> bool:
    """A page with (nearly) no text and a picture that covers a good part of it."""
    return page.picture >= 0.2 and sum(not t.isspace() for t in page.glyphs.text) < _LEAST_GLYPHS


def read_scan(pdf: Any, page: PageContent, settings: ReadSettings, builder: DocumentBuilder) -> PageLayout | None:
    """The page read from its picture; None, with an issue, where that is not possible."""
    from pipeline.read.image import note_quality
    from pipeline.read.tesseract import missing

    layout = _recognised(pdf, page, settings) if settings.ocr else None
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
    from pipeline.read.image import ocr_page

    pixels = page.width * page.height * _SCALE**2
    scale = _SCALE * min(1.0, math.sqrt(settings.max_image_pixels / pixels)) if pixels > 0 else _SCALE
    image = render(page.number, scale)
    return ocr_page(image, page.number, scale, settings) if image is not None else None
