"""A PDF looked at before it is read: is it password-protected, does it hide gigabytes, is it damaged?

Streams are found by their keywords in the raw bytes, not through the file's own index, so that a broken or lying index
hides nothing, and unpacked in pieces up to the limit only. Images are left out: what a large scan unpacks to is honest,
and readers bound the pixels. What is found damaged is said as an issue: the reader may get something out all the same.
"""

from __future__ import annotations

import re
import zlib
from pathlib import Path

from pipeline.errors import UnreadableDocument
from pipeline.model.provenance import Issue
from pipeline.settings.reading import ReadSettings

_STREAM = re.compile(rb"(?<!end)stream\r?\n")
_FILTER = re.compile(rb"/(FlateDecode|Fl)\b")
_FILTERS = re.compile(rb"/(?:Filter|F)\s*(\[[^\]]*\]|/\w+)")
_IMAGE = re.compile(rb"/Subtype\s*/Image\b")
_LENGTH = re.compile(rb"/Length\s+(\d+)(?!\s+\d+\s+R)")
_DICTIONARY = 4096
_PIECE = 1 << 20
_MAX_CHAIN = 20


def inspect_pdf(path: Path, settings: ReadSettings) -> tuple[Issue, ...]:
    """What is to be said of the PDF at `path` before it is read.

    Raises UnreadableDocument: `encrypted` (a password is needed, were it only for its attachments),
    `stream_too_large`.
    """
    data = path.read_bytes()
    issues = []
    if b"/Encrypt" in data:
        issues += _inspect_encryption(path)
    damaged = 0 if b"/Encrypt" in data else _check_streams(data, settings.max_stream_bytes)
    if damaged:
        issues.append(
            Issue(
                "damaged_stream",
                f"{damaged} of the file's streams {'is' if damaged == 1 else 'are'} damaged; text may be missing.",
                hint="Ask for a new copy of the file.",
            )
        )
    return tuple(issues)


def encrypted() -> UnreadableDocument:
    """The error of a file that needs a password."""
    return UnreadableDocument(
        "The PDF is password-protected.", "Save a copy without a password and run once more.", code="encrypted"
    )


def _inspect_encryption(path: Path) -> list[Issue]:
    import pikepdf

    try:
        with pikepdf.open(path) as pdf:
            if pdf.is_encrypted and not pdf.allow.extract:
                return [
                    Issue(
                        "copying_not_allowed",
                        "The PDF opens without a password, but its maker asks not to copy from it.",
                        hint="Make sure that you may use its text.",
                    )
                ]
    except pikepdf.PasswordError as error:
        raise encrypted() from error
    except (pikepdf.PdfError, ValueError, RuntimeError, KeyError, TypeError):
        return []
    return []


def _check_streams(data: bytes, limit: int) -> int:
    """How many packed streams are damaged. Raises UnreadableDocument where one unpacks to more than `limit` bytes."""
    damaged = 0
    view = memoryview(data)
    for match in _STREAM.finditer(data):
        start = match.end()
        dictionary = _dictionary(data, match.start())
        filters = _FILTERS.search(dictionary)
        if filters is None or not _FILTER.search(filters[1]) or _IMAGE.search(dictionary):
            continue
        names = re.findall(rb"/(\w+)", filters[1])
        if names[0] not in {b"FlateDecode", b"Fl"}:
            continue
        depth = 0
        while depth < len(names) and names[depth] in {b"FlateDecode", b"Fl"}:
            depth += 1
        if depth > _MAX_CHAIN:
            raise _too_large(limit, f"A stream of the PDF is packed {depth} times over.")
        length = _LENGTH.search(dictionary)
        end = (
            start + int(length[1]) if length and int(length[1]) <= len(data) - start else data.find(b"endstream", start)
        )
        damaged += not _unpacks(view[start : end if end > 0 else len(data)], depth, limit)
    return damaged


def _dictionary(data: bytes, end: int) -> bytes:
    """The dictionary before a stream's keyword: back to its object's beginning."""
    start = max(0, end - _DICTIONARY)
    begin = data.rfind(b" obj", start, end)
    return data[begin if begin > 0 else start : end]


def _unpacks(packed: memoryview, depth: int, limit: int) -> bool:
    """Unpack in pieces, `depth` times over, keeping nothing; False where the data is damaged or cut short."""
    layers = [zlib.decompressobj() for _ in range(depth)]
    sizes = [0] * depth

    def feed(layer: int, piece: bytes) -> None:
        while piece:
            out = layers[layer].decompress(piece, _PIECE)
            piece = layers[layer].unconsumed_tail
            sizes[layer] += len(out)
            if sizes[layer] > limit:
                raise _too_large(limit)
            if layer + 1 < depth and out:
                feed(layer + 1, out)
            if layers[layer].eof:
                return

    try:
        for at in range(0, len(packed), _PIECE):
            feed(0, bytes(packed[at : at + _PIECE]))
    except zlib.error:
        return False
    return layers[0].eof


def _too_large(limit: int, message: str = "") -> UnreadableDocument:
    return UnreadableDocument(
        message or f"A stream of the PDF unpacks to more than {limit:,} bytes, far too many for a document.",
        "Leave it out; if you trust who made it, print it to a new PDF.",
        code="stream_too_large",
    )
