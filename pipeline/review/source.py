"""The source documents: found by id only, their pages rendered as pictures, their text as read cut into an excerpt."""

from __future__ import annotations

import hashlib
import io
import json
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from pipeline.errors import InputError, PipelineError, UnreadableDocument
from pipeline.model.dataset import DocumentRow

T = TypeVar("T")
WIDTH = 1400
"""Pixels across a rendered page: sharp on the screens people read on."""
MOST_PIXELS = 12_000_000
PATIENCE = 8.0
"""Seconds to wait for a page that somebody else is looking at."""
AROUND = 900
"""Characters of context on either side of an excerpt."""
PAGED = frozenset({"pdf", "image"})


@dataclass(frozen=True, slots=True)
class PageImage:
    """A page as PNG. `width`, `height` in points, the unit of boxes; `etag` changes with the picture."""

    png: bytes
    width: float
    height: float
    etag: str


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Part of a document's text as read: characters `[start, end)` of it; `before`, `after`: there is more."""

    text: str
    start: int
    end: int
    before: bool
    after: bool


class Sources:
    """The documents of a dataset. `folder`: the dataset, `given`: the input folder, if it was named on the command line.

    Rendered pages are kept for a while. PDFium draws one page at a time, hence the lock.
    """

    def __init__(self, folder: Path, given: Path | None = None) -> None:
        self.folder = folder
        self.inputs = (given,) if given is not None else recorded_inputs(folder)
        self._lock = threading.Lock()
        self._kept: OrderedDict[tuple[str, int], PageImage] = OrderedDict()
        self._sizes: dict[tuple[str, str, int], tuple[float, float]] = {}

    def path(self, document: DocumentRow) -> Path:
        """The document's file. Raises InputError where it is not among the inputs, or is not the file that was read."""
        if not self.inputs:
            raise InputError(
                "The dataset does not say where its documents are", "Name their folder with --input.", code="no_input"
            )
        found = [path for base in self.inputs if (path := _within(base, document.path)) is not None]
        if not found:
            raise InputError(
                f"{document.path} is not in the input folder", "Name the right folder with --input.", code="no_document"
            )
        for path in found:
            if hashlib.sha256(path.read_bytes()).hexdigest() == document.sha256:
                return path
        raise InputError(f"{document.path} has changed since it was read", "Run hilo again.", code="document_changed")

    def page(self, document: DocumentRow, number: int) -> PageImage:
        """A page of a PDF or image, counted from 1. Raises PipelineError where it cannot be shown."""
        key = (document.document_id, number)
        with self._drawing():
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
            path = self.path(document)
            page = _drawn(_pdf_page if document.format == "pdf" else _image_page, path, number)
            self._kept[key] = page
            while len(self._kept) > 40:
                self._kept.popitem(last=False)
            return page

    @contextmanager
    def _drawing(self) -> Iterator[None]:
        """One at a time; who waits long because a hostile page takes for ever is told so, and the rest works on."""
        if not self._lock.acquire(timeout=PATIENCE):
            raise UnreadableDocument("Another page is still being drawn", code="page_busy")
        try:
            yield
        finally:
            self._lock.release()

    def size(self, document: DocumentRow, number: int) -> tuple[float, float]:
        """Width and height of a page in points, without drawing it. Raises PipelineError where it cannot be shown."""
        key = (document.path, document.sha256, number)
        if key not in self._sizes:
            path = self.path(document)
            with self._drawing():
                self._sizes[key] = _drawn(_pdf_size if document.format == "pdf" else _image_size, path, number)
        return self._sizes[key]

    def text(self, document_id: str) -> str | None:
        """The document's text as read, which character spans count in; None where the dataset does not hold it."""
        root = (self.folder / "texts").resolve()
        path = (root / f"{document_id}.txt").resolve()
        if path.parent != root or not path.is_file():
            return None
        with path.open(encoding="utf-8", errors="replace", newline="") as file:
            return file.read()


def recorded_inputs(folder: Path) -> tuple[Path, ...]:
    """The folders and files that the run noted in datapackage.json as its input, where they still are.

    They are noted as they were typed: a relative one is looked for from where we are now, then beside the dataset.
    """
    try:
        package: Any = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
        noted = package["hilo"]["input"]
    except (OSError, ValueError, KeyError, TypeError):
        return ()  # no run wrote this dataset, or an older one: the page says how to name the folder
    out = []
    for name in noted if isinstance(noted, list) else [noted]:
        places = (base / str(name) for base in (Path.cwd(), folder.absolute().parent, folder.absolute()))
        out.append(next((p for p in places if p.exists()), None))
    return tuple(p for p in out if p is not None)


def _within(base: Path, relative: str) -> Path | None:
    """A document's file in an input folder, or the input itself where a file was named; never one outside of it."""
    if base.is_file():
        return base if base.name == relative else None
    root = base.resolve()
    path = (root / relative).resolve()
    return path if path.is_relative_to(root) and path.is_file() else None


def excerpt(text: str, start: int, end: int) -> Excerpt:
    """The characters from `start` to `end` with whole lines around them, some hundreds of characters each way."""
    start = max(0, min(start, len(text)))
    end = max(start, min(end, len(text), start + 20_000))
    first = text.rfind("\n", 0, max(0, start - AROUND)) + 1
    last = text.find("\n", min(len(text), end + AROUND))
    first = max(first, start - 3 * AROUND)
    last = min(len(text) if last < 0 else last, end + 3 * AROUND)
    return Excerpt(text[first:last], first, last, first > 0, last < len(text))


def _drawn(draw: Callable[[Path, int], T], path: Path, number: int) -> T:
    try:
        return draw(path, number)
    except PipelineError:
        raise
    except Exception as error:  # whatever a broken file makes a renderer raise: the row is shown without its page
        raise UnreadableDocument(f"Page {number} cannot be shown: {error}", code="page_unreadable") from error


@contextmanager
def _pdf(path: Path, number: int) -> Iterator[Any]:
    import pypdfium2 as pdfium

    pdf = pdfium.PdfDocument(path)
    try:
        if not 1 <= number <= len(pdf):
            raise InputError(f"The document has {len(pdf)} pages", code="no_page")
        yield pdf[number - 1]
    finally:
        pdf.close()


def _pdf_size(path: Path, number: int) -> tuple[float, float]:
    with _pdf(path, number) as page:
        width, height = page.get_size()
        return float(width), float(height)


def _pdf_page(path: Path, number: int) -> PageImage:
    with _pdf(path, number) as page:
        width, height = page.get_size()
        scale = min(WIDTH / width, (MOST_PIXELS / (width * height)) ** 0.5)
        return _encoded(page.render(scale=scale).to_pil(), width, height)


@contextmanager
def _image(path: Path, number: int) -> Iterator[tuple[Any, float, float]]:
    """A frame of an image file, not decoded yet, with its size in points as it stands upright."""
    from PIL import Image, ImageOps

    with Image.open(path) as file:
        if number > getattr(file, "n_frames", 1) or number < 1:
            raise InputError(f"The document has no page {number}", code="no_page")
        file.seek(number - 1)
        if file.width * file.height > 20 * MOST_PIXELS:
            raise UnreadableDocument("The image is too large to be shown", code="image_too_large")
        across, down = file.info.get("dpi", (72, 72))
        width, height = 72 * file.width / (float(across) or 72), 72 * file.height / (float(down) or 72)
        if file.getexif().get(0x0112, 1) in {5, 6, 7, 8}:
            width, height = height, width
        yield ImageOps.exif_transpose(file), width, height


def _image_size(path: Path, number: int) -> tuple[float, float]:
    with _image(path, number) as (_, width, height):
        return width, height


def _image_page(path: Path, number: int) -> PageImage:
    with _image(path, number) as (image, width, height):
        picture = image.convert("RGB")
        picture.thumbnail((WIDTH, WIDTH * 3))
        return _encoded(picture, width, height)


def _encoded(image: Any, width: float, height: float) -> PageImage:
    out = io.BytesIO()
    image.convert("RGB").save(out, "PNG", compress_level=4)
    png = out.getvalue()
    return PageImage(png, width, height, hashlib.sha256(png).hexdigest()[:24])
