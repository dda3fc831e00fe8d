"""A PDF that does not open is repaired with qpdf (pikepdf) and read again; what then comes out is marked `repaired`.

    document = read_with_repair(read, path, folder)

`read` is the reader with its settings bound. A file is repaired where the reader raises (but not for a password or a
limit), and where it finds no text although streams are damaged or the file's index is. If nothing comes out of the
repaired file either, the first error stands: an empty result from a broken file is an error, not a document without a
plan.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from pipeline.errors import UnreadableDocument
from pipeline.model.document import Document
from pipeline.model.provenance import Issue

_FINAL = frozenset(
    {"encrypted", "stream_too_large", "zip_bomb", "image_too_large", "too_deep", "unsafe_file", "too_big"}
)
"""Codes of errors that no repair changes."""


def read_with_repair(read: Callable[[Path], Document], path: Path, folder: Path | None = None) -> Document:
    """What `read` makes of the PDF at `path`, or of its repaired copy (in `folder`, by default a temporary one).

    Raises UnreadableDocument where both fail: what `read` raised, or `broken_file`.
    """
    failure: UnreadableDocument | None = None
    try:
        document = read(path)
        if document.blocks or not is_damaged(path):
            return document
    except UnreadableDocument as error:
        if error.code in _FINAL:
            raise
        failure = error
    with tempfile.TemporaryDirectory(prefix="repair-", dir=folder) as place:
        copy = Path(place) / "repaired.pdf"
        repaired = _read_copy(read, path, copy)
    if repaired is None:
        raise failure or UnreadableDocument(
            "The PDF is damaged: no text can be read from it.", "Ask for a new copy of the file.", code="broken_file"
        )
    issue = Issue(
        "repaired",
        "The PDF was damaged and had to be repaired; text may be missing.",
        hint="Ask for a new copy of the file.",
    )
    return replace(repaired, repaired=True, issues=(issue, *repaired.issues))


def _read_copy(read: Callable[[Path], Document], path: Path, copy: Path) -> Document | None:
    try:
        repair(path, copy)
        document = read(copy)
    except UnreadableDocument:
        return None
    return document if document.blocks else None


def repair(path: Path, copy: Path) -> None:
    """Write the PDF at `path` anew to `copy`. Raises UnreadableDocument (`broken_file`) where nothing can be saved."""
    import pikepdf

    try:
        with pikepdf.open(path, suppress_warnings=True) as pdf:
            if not len(pdf.pages):
                raise ValueError("no pages")
            pdf.save(copy)
    except (pikepdf.PdfError, ValueError, RuntimeError, KeyError, TypeError, AttributeError, OSError) as error:
        raise UnreadableDocument(
            "The PDF is broken beyond repair.", "Ask for a new copy of the file.", code="broken_file"
        ) from error


def is_damaged(path: Path) -> bool:
    """Whether qpdf has anything to complain about in the PDF's structure or in a page's content streams."""
    import pikepdf

    try:
        with pikepdf.open(path, suppress_warnings=True) as pdf:
            if pdf.get_warnings():
                return True
            for page in list(pdf.pages)[:50]:
                contents = page.obj.get("/Contents")
                streams = contents if isinstance(contents, pikepdf.Array) else [contents]
                for stream in streams:
                    if isinstance(stream, pikepdf.Stream):
                        stream.read_bytes()
            return bool(pdf.get_warnings())
    except (pikepdf.PdfError, ValueError, RuntimeError, KeyError, TypeError, AttributeError, OSError):
        return True
