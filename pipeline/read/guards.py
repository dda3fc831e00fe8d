"""Checks before parsing: what a file is by its content, and whether it is safe to hand to a reader.

    format = sniff(path)                  # raises UnreadableDocument where nothing should read it
    format, issues = inspect(path, name, settings)      # the same, with what is to be said of it

`name` is the file's name where `path` is a copy with another one. Formats are those of the dataset: pdf, docx, xlsx,
odt, ods, html, markdown, text (CSV included), image. Codes of what is raised: `empty_file`, `not_a_document`,
`encrypted`, `zip_bomb`, `stream_too_large`, `image_too_large`, `unsafe_file`, `too_deep`, `broken_file`.
"""

from __future__ import annotations

from pathlib import Path, PurePath

from pipeline.errors import UnreadableDocument
from pipeline.model.provenance import Issue
from pipeline.read.pdf_guard import inspect_pdf
from pipeline.read.sniffing import HEAD_BYTES, kind_of_bytes
from pipeline.read.zip_guard import inspect_zip
from pipeline.settings.reading import ReadSettings

_SUFFIXES = {
    "pdf": {".pdf"}, "docx": {".docx", ".docm", ".dotx", ".dotm"}, "xlsx": {".xlsx", ".xlsm", ".xltx"}, "odt": {".odt", ".ott"},
    "ods": {".ods", ".ots"}, "html": {".html", ".htm", ".xhtml"},
    "image": {".png", ".jpg", ".jpeg", ".tif", ".tiff", ".gif", ".bmp", ".webp", ".jfif"},
}  # fmt: skip
_GIVE = "Give the document as PDF, Word (.docx), OpenDocument, Excel (.xlsx), HTML, Markdown, text or image."
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")


def sniff(path: Path, name: str = "", settings: ReadSettings | None = None) -> str:
    """The format of the file at `path`, by its content. Raises UnreadableDocument where nothing should read it."""
    return inspect(path, name, settings)[0]


def inspect(path: Path, name: str = "", settings: ReadSettings | None = None) -> tuple[str, tuple[Issue, ...]]:
    """The format of the file at `path`, and doubts about it. Raises as `sniff`."""
    settings = settings or ReadSettings()
    suffix = PurePath(name or path).suffix.lower()
    with path.open("rb") as stream:
        head = stream.read(HEAD_BYTES)
    if not head:
        raise UnreadableDocument("The file is an empty file (0 bytes).", "Ask for the file again.", code="empty_file")
    kind = kind_of_bytes(head, suffix)
    if kind.startswith("foreign: "):
        raise UnreadableDocument(
            f"The file is {kind.removeprefix('foreign: ')}, which hilo does not read.", _GIVE, code="not_a_document"
        )
    if kind == "ole":
        raise _old_office(path)
    if kind == "zip":
        kind = inspect_zip(path, settings)
    issues = inspect_pdf(path, settings) if kind == "pdf" else ()
    if kind == "image":
        _check_pixels(path, settings)
    return kind, issues + _name_issue(kind, suffix)


def _name_issue(kind: str, suffix: str) -> tuple[Issue, ...]:
    """A warning where the name promises another format than the content is."""
    promised = next((k for k, suffixes in _SUFFIXES.items() if suffix in suffixes), kind)
    if promised == kind:
        return ()
    message = f"The name ends in {suffix}, but the file is {kind}; it was read as what it is."
    return (Issue("wrong_extension", message, hint="Rename the file."),)


def _old_office(path: Path) -> UnreadableDocument:
    """Word 97 to 2003, Excel 97 to 2003, or a newer file in its encrypted wrapping."""
    if _ENCRYPTED_PACKAGE in path.read_bytes():
        return UnreadableDocument(
            "The file is password-protected.", "Save a copy without a password and run once more.", code="encrypted"
        )
    return UnreadableDocument(
        "The file is of the old Office format (.doc, .xls), which hilo does not read.",
        "Open it in Word, Excel or LibreOffice and save it as .docx or .xlsx.",
        code="not_a_document",
    )


def _check_pixels(path: Path, settings: ReadSettings) -> None:
    """Raises UnreadableDocument where the image has more pixels than the settings allow; only its header is read."""
    from PIL import Image, UnidentifiedImageError

    limit, Image.MAX_IMAGE_PIXELS = Image.MAX_IMAGE_PIXELS, None
    try:
        with Image.open(path) as image:
            width, height = image.size
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, MemoryError, OverflowError) as error:
        raise UnreadableDocument(
            "The image is damaged.", "Ask for a new copy of the file.", code="broken_file"
        ) from error
    finally:
        Image.MAX_IMAGE_PIXELS = limit
    if width * height > settings.max_image_pixels:
        raise UnreadableDocument(
            f"The image has {width:,} × {height:,} pixels, more than hilo reads.",
            "Save it with fewer pixels: 300 dots an inch are enough.",
            code="image_too_large",
        )
