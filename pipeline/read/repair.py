"""A PDF that does not open is repaired with qpdf (pikepdf) and read again; what then comes out is marked `repaired`.

    document = read_with_repair(read, path, suspicious=bool(issues), folder=folder)

`read` is the reader with its settings bound, `suspicious` whether the guards found damaged streams. What happens:

1. The reader raises (but not for a password or a limit): the file is repaired and read again. A file whose end is
   missing is not: whatever came out would be a plan without its last activities, and nobody could tell.
2. The reader finds no text, or the file is suspicious: pages whose content cannot be unpacked are counted. If there are
   any, a document without text is an error, not an empty document; one with text gets the issue `pages_damaged` (and if
   no plan is found in it, that too is an error and not a finding).
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from pipeline.errors import UnreadableDocument
from pipeline.model.document import Document
from pipeline.model.provenance import Issue

DAMAGED = "pages_damaged"
"""Code of the issue of a document that was read in part only."""
_FINAL = frozenset(
    {
        "encrypted",
        "stream_too_large",
        "zip_bomb",
        "image_too_large",
        "too_deep",
        "unsafe_file",
        "too_big",
        "no_ocr",
        "not_installed",
    }
)
"""Codes of errors that no repair changes."""
_TAIL = 2048
_MOST_PAGES = 50
_NEW_COPY = "Ask for a new copy of the file."


def read_with_repair(
    read: Callable[[Path], Document], path: Path, *, suspicious: bool = False, folder: Path | None = None
) -> Document:
    """What `read` makes of the PDF at `path`, or of its repaired copy (in `folder`, by default a temporary one).

    Raises UnreadableDocument: what `read` raised where no repair helps, `cut_short`, `broken_file`.
    """
    try:
        document = read(path)
    except UnreadableDocument as error:
        if error.code in _FINAL:
            raise
        return _read_repaired(read, path, error, folder)
    if document.blocks and not suspicious:
        return document
    damaged, pages = damaged_pages(path)
    if damaged == 0:
        return document
    if not document.blocks:
        raise UnreadableDocument("The PDF is damaged: no text can be read from it.", _NEW_COPY, code="broken_file")
    issue = Issue(
        DAMAGED, f"{damaged} of {pages} pages are damaged; text is missing.", severity="error", hint=_NEW_COPY
    )
    return replace(document, issues=(*document.issues, issue))


def _read_repaired(
    read: Callable[[Path], Document], path: Path, first: UnreadableDocument, folder: Path | None
) -> Document:
    with path.open("rb") as stream:
        size = stream.seek(0, 2)
        stream.seek(max(0, size - _TAIL))
        if b"startxref" not in stream.read():
            raise UnreadableDocument(
                "The PDF is cut short: its end is missing.", _NEW_COPY, code="cut_short"
            ) from first
    with tempfile.TemporaryDirectory(prefix="repair-", dir=folder) as place:
        copy = Path(place) / "repaired.pdf"
        try:
            repair(path, copy)
            document = read(copy)
        except UnreadableDocument as error:
            raise first from error
        damaged, pages = damaged_pages(copy)
    if damaged * 2 > pages:
        raise first
    issue = Issue("repaired", "The PDF was damaged and had to be repaired; text may be missing.", hint=_NEW_COPY)
    return replace(document, repaired=True, issues=(issue, *document.issues))


def repair(path: Path, copy: Path) -> None:
    """Write the PDF at `path` anew to `copy`. Raises UnreadableDocument (`broken_file`) where nothing can be saved."""
    import pikepdf

    try:
        with pikepdf.open(path, suppress_warnings=True) as pdf:
            if not len(pdf.pages):
                raise ValueError("no pages")
            pdf.save(copy)
    except (pikepdf.PdfError, ValueError, RuntimeError, KeyError, TypeError, AttributeError, OSError) as error:
        raise UnreadableDocument("The PDF is broken beyond repair.", _NEW_COPY, code="broken_file") from error


def damaged_pages(path: Path) -> tuple[int, int]:
    """How many of the PDF's pages (of the first 50) cannot be unpacked or have lost their content, and of how many.

    Pages without content count as lost only where other pages are damaged. A file that does not open is all damaged.
    """
    import pikepdf

    try:
        with pikepdf.open(path, suppress_warnings=True) as pdf:
            states = [_state(page.obj) for page in list(pdf.pages)[:_MOST_PAGES]]
    except (pikepdf.PdfError, ValueError, RuntimeError, KeyError, TypeError, AttributeError, OSError):
        return 1, 1
    broken = states.count("broken")
    return (broken + states.count("empty") if broken else 0), len(states)


def _state(page: object) -> str:
    """`broken`, `empty` or `good`, after unpacking a page's content."""
    import pikepdf

    assert isinstance(page, pikepdf.Object)
    try:
        contents = page.get("/Contents")
        streams = list(contents) if isinstance(contents, pikepdf.Array) else [contents]
        found = [s for s in streams if isinstance(s, pikepdf.Stream)]
        for stream in found:
            stream.read_bytes()
    except (pikepdf.PdfError, pikepdf.DataDecodingError, ValueError, RuntimeError, KeyError, TypeError):
        return "broken"
    return "good" if found else "empty"
