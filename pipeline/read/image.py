"""Scanned pages: image files, and the pages of a PDF that are only pictures.

Steps for one page (`ocr_page`): make it level and clean; find its ruling lines; from them the tables and cells; read
the cells in one column and the rest of the page apart; hand words, rules and shades to the layout that PDF pages go
through, so that tables cut by a page and running headers are treated alike.
"""

from __future__ import annotations

import math
import signal
import struct
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pipeline.errors import UnreadableDocument
from pipeline.model.document import Document
from pipeline.model.provenance import Issue, Source
from pipeline.read.builder import DocumentBuilder
from pipeline.read.pdf_assembly import assemble
from pipeline.read.pdf_pages import PageLayout
from pipeline.read.tesseract import missing
from pipeline.settings.reading import ReadSettings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PIL import Image

    from pipeline.read.pdf_page import Fill
    from pipeline.read.pdf_tables import PageTable
    from pipeline.read.pdf_words import TextLine, Word

_BAD_PAGE = 0.72
_RESERVE = 6.0
"""Seconds kept for what follows recognition: extraction and normalization."""
_FEWER_PIXELS = "Save it with fewer pixels: 300 dots an inch are enough."
_PAPER = 232
"""Grey from which a ground counts as paper."""
_NARROW = 50.0
"""Cells narrower than this, in points, hold codes and marks: no language's words, so all languages read them."""
_UPSIDE_DOWN = 0.45
_SWITCHED_OFF = Issue("ocr_off", "The file is an image and reading of images is switched off.", hint="Switch `ocr` on.")
_PAGE_SIDES = (8.27, 11.69)


def read(path: Path, source: Source, settings: ReadSettings) -> Document:
    """Read an image file, every page of it. Without Tesseract the document is empty and says so.

    Raises UnreadableDocument if the image is damaged.
    """
    builder = DocumentBuilder(source)
    lacking = missing(settings.ocr_languages) if settings.ocr else _SWITCHED_OFF
    if lacking is not None:
        builder.issues.append(lacking)
        return builder.build(pages=1, ocr=True)
    pages: list[PageLayout] = []
    count = 0
    clock = ScanClock()
    for image, scale in _pages(path, settings):
        count += 1
        if clock.over(count):
            continue
        layout = ocr_page(image, count, scale, settings)
        if layout is not None:
            pages.append(layout)
            note_quality(builder, layout)
    clock.tell(builder)
    assemble(builder, pages)
    return builder.build(pages=count, ocr=True)


class ScanClock:
    """Ends the reading of scanned pages before the time for the document is over; what remains is told.

    The time is what the process's own clocks say (the engine sets them, see `engines/child.py`): without any, no end.
    """

    def __init__(self) -> None:
        self.last = self.busy = 0.0
        self.began: tuple[float, float] | None = None
        self.left: list[int] = []

    def over(self, page: int) -> bool:
        """Is there too little time for this page, so that it stays unread? Called before each scanned page."""
        now, busy = time.monotonic(), time.process_time()
        if self.began is not None:
            self.last, self.busy = now - self.began[0], busy - self.began[1]
        self.began = (now, busy)
        short = _wall_left() < 1.5 * self.last + _RESERVE or _processor_left() < 1.5 * self.busy + _RESERVE
        if short and self.last:
            self.began = None
            self.left.append(page)
            return True
        return False

    def tell(self, builder: DocumentBuilder) -> None:
        """Say which pages stayed unread."""
        if not self.left:
            return
        first, last = self.left[0], self.left[-1]
        pages = f"Page {first} was" if first == last else f"Scanned pages from {first} to {last} were"
        message = f"{pages} not read: the time for this document was nearly over."
        hint = "Raise wall_seconds and cpu_seconds in the settings, or split the file."
        builder.issue("scan_unfinished", message, severity="error", page=first, hint=hint)


def _wall_left() -> float:
    """Seconds until the process's alarm, infinite without one."""
    return signal.getitimer(signal.ITIMER_REAL)[0] or math.inf if hasattr(signal, "getitimer") else math.inf


def _processor_left() -> float:
    """Seconds of processor time that the process may still take."""
    try:
        import resource
    except ImportError:
        return math.inf
    limit = resource.getrlimit(resource.RLIMIT_CPU)[0]
    return math.inf if limit == resource.RLIM_INFINITY else limit - time.process_time()


def note_quality(builder: DocumentBuilder, layout: PageLayout) -> None:
    """Say so where a page was hard to read."""
    sure = _confidence(layout)
    if sure < _BAD_PAGE:
        message = f"Page {layout.number} was hard to read: {sure:.0%} mean confidence."
        hint = "Compare its rows with the page, or scan it again at 300 dots an inch."
        builder.issue("low_ocr", message, page=layout.number, hint=hint)


def letters_of(layout: PageLayout) -> int:
    """How many letters were read of a page."""
    return sum(len(x.text) for x in _lines(layout))


def sure_letters(layout: PageLayout | None) -> float:
    """How many letters were read of a page, those of unsure lines counted less; none of no page."""
    return sum(x.confidence**2 * len(x.text) for x in _lines(layout)) if layout is not None else -1.0


def _lines(layout: PageLayout) -> list[TextLine]:
    return [*layout.lines, *(x for t in layout.tables for c in t.cells for x in c.lines)]


def _pages(path: Path, settings: ReadSettings) -> Iterator[tuple[Image.Image, float]]:
    """The pages of an image file in grey, with their pixels a point."""
    from PIL import Image, ImageSequence, UnidentifiedImageError

    try:
        with Image.open(path) as file:
            for number, frame in enumerate(ImageSequence.Iterator(file), start=1):
                if number > settings.max_pages:
                    return
                if frame.width * frame.height > settings.max_image_pixels:
                    raise UnreadableDocument(
                        f"The image has {frame.width:,} × {frame.height:,} pixels, more than hilo reads.",
                        _FEWER_PIXELS,
                        code="image_too_large",
                    )
                yield _square(frame)
    except Image.DecompressionBombError as error:
        raise UnreadableDocument(
            "The image has more pixels than hilo reads.", _FEWER_PIXELS, code="image_too_large"
        ) from error
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, EOFError, IndexError, struct.error) as error:
        raise UnreadableDocument(
            "The image is damaged.", "Ask for a new copy of the file.", code="broken_file"
        ) from error


def _gray(frame: Image.Image) -> Image.Image:
    """Grey on white: what is transparent shows white paper."""
    from PIL import Image

    if frame.mode in ("RGBA", "LA", "PA") or "transparency" in frame.info:
        shown = frame.convert("RGBA")
        paper = Image.new("RGBA", shown.size, "white")
        paper.alpha_composite(shown)
        frame = paper
    return frame.convert("L")


def _square(frame: Image.Image) -> tuple[Image.Image, float]:
    """A frame in grey, held as its camera was, with its pixels a point; a fax's flat pixels are made square."""
    from PIL import ImageOps

    gray = _gray(ImageOps.exif_transpose(frame))
    across, down = _stated(frame)
    if across and down and not 0.85 <= across / down <= 1.18 and 0.3 <= across / down <= 3.3:
        most = max(across, down)
        gray = gray.resize((max(1, round(gray.width * most / across)), max(1, round(gray.height * most / down))))
        return gray, _dots_an_inch(gray, most) / 72
    return gray, _dots_an_inch(gray, across) / 72


def _stated(frame: Image.Image) -> tuple[float, float]:
    """The dots an inch that the file states, across and down; 0 where it states none."""
    stated = frame.info.get("dpi", (0, 0))
    try:
        across, down = (float(x or 0) for x in stated)
    except (TypeError, ValueError, ZeroDivisionError):
        return 0.0, 0.0
    return (across, down) if math.isfinite(across) and math.isfinite(down) else (0.0, 0.0)


def _dots_an_inch(image: Image.Image, stated: float) -> float:
    """The resolution that the file states; where it cannot be right, that of a page of A4."""
    short, long = sorted(image.size)
    by_page = min(short / _PAGE_SIDES[0], long / _PAGE_SIDES[1])
    plausible = 90 <= stated <= 1300 and 0.4 <= stated / max(1.0, by_page) <= 2.5
    return stated if plausible else max(50.0, by_page)


def ocr_page(image: Image.Image, page: int, scale: float, settings: ReadSettings) -> PageLayout | None:
    """The words and tables of a page's picture; None where Tesseract is missing or finds nothing.

    `image`: the page as shown, grey. `scale`: its pixels a point.
    """
    if not settings.ocr or missing(settings.ocr_languages) is not None:
        return None
    import numpy as np

    from pipeline.read.scan_image import prepare, upside_down

    scan = prepare(np.asarray(image.convert("L")), scale)
    layout = _read(scan, page, settings)
    if _confidence(layout) < _UPSIDE_DOWN:
        other = _read(upside_down(scan), page, settings)
        layout = max(layout, other, key=_confidence)
    return layout if layout.lines or layout.tables else None


def _confidence(layout: PageLayout) -> float:
    lines = _lines(layout)
    letters = sum(len(x.text) for x in lines)
    return sum(x.confidence * len(x.text) for x in lines) / letters if letters else 1.0


def _read(scan: Any, page: int, settings: ReadSettings) -> PageLayout:
    """The page laid out: cells from the ruling lines, words from the cells and from what lies around the tables."""
    from pipeline.read.pdf_page import PageContent, empty_glyphs
    from pipeline.read.pdf_pages import lay_out_words
    from pipeline.read.pdf_ruled import ruled_tables
    from pipeline.read.scan_rules import ruling_edges, without_rules
    from pipeline.read.scan_type import even_sizes, mark_bold
    from pipeline.settings.pdf_reading import PdfSettings

    tolerances = PdfSettings()
    height, width = (side / scan.scale for side in scan.pixels.shape)
    edges = ruling_edges(scan)
    tables = ruled_tables(PageContent(page, width, height, empty_glyphs(), edges, []), tolerances)
    inside, outside = _words(scan, without_rules(scan, edges), tables, settings)
    words = inside + outside
    mark_bold(words)
    even_sizes(inside, cells=True)
    even_sizes(outside, cells=False)
    layout = lay_out_words(page, (width, height), words, edges, _shades(scan, tables), tolerances)
    layout.turned = scan.turns * 90
    return layout


def _words(scan: Any, clean: Any, tables: list[PageTable], settings: ReadSettings) -> tuple[list[Word], list[Word]]:
    """Words inside of the tables' cells and outside of them; `clean`: the scan without its ruling lines."""
    from pipeline.read.scan_words import cell_words, likely_languages, overlooked_words, page_words

    cells = [cell.rect for table in tables for cell in table.cells]
    languages = likely_languages(clean, scan.scale, settings.ocr_languages)
    narrow = [r for r in cells if r[2] - r[0] < _NARROW]
    wide = [r for r in cells if r[2] - r[0] >= _NARROW]
    rest = clean.copy()
    for table in tables:
        x0, top, x1, bottom = (v * scan.scale for v in table.rect)
        rest[math.floor(top) : math.ceil(bottom), math.floor(x0) : math.ceil(x1)] = 255
    with ThreadPoolExecutor(2) as pool:
        parts = (
            pool.submit(page_words, rest, scan.scale, languages),
            pool.submit(cell_words, clean, wide, scan.scale, languages),
            pool.submit(cell_words, clean, narrow, scan.scale, settings.ocr_languages),
        )
        outside, inside = parts[0].result(), parts[1].result() + parts[2].result()
    return inside, outside + overlooked_words(rest, outside, scan.scale, settings.ocr_languages)


def _shades(scan: Any, tables: list[PageTable]) -> list[Fill]:
    """Grounds of cells that are darker than paper."""
    from pipeline.read.pdf_page import Fill
    from pipeline.read.scan_rules import ground, shade_of

    under = ground(scan)
    shades = ((cell.rect, shade_of(under, cell.rect, scan.scale)) for table in tables for cell in table.cells)
    return [Fill(*rect, (grey, grey, grey)) for rect, grey in shades if grey < _PAPER]
