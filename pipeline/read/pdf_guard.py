"""A PDF looked at before it is read: is it password-protected, does it hide gigabytes, is it damaged?

Streams are found by their keywords in the raw bytes, not through the file's own index, so that a broken or lying index
hides nothing, and unpacked in pieces up to the limit only. Images are left out: what a large scan unpacks to is honest,
and readers bound the pixels. What is found damaged is said as an issue: the reader may get something out all the same.
"""

from __future__ import annotations

import re
import zlib
from base64 import a85decode
from collections.abc import Iterator
from pathlib import Path

from pipeline.errors import UnreadableDocument
from pipeline.model.provenance import Issue
from pipeline.settings.reading import ReadSettings

_STREAM = re.compile(rb"(?<!end)stream\r?\n")
_FILTER = re.compile(rb"/(FlateDecode|Fl)\b")
_FILTERS = re.compile(rb"/(?:Filter|F)\s*(\[[^\]]*\]|/\w+)")
_IMAGE = re.compile(rb"/Subtype\s*/Image\b")
_LENGTH = re.compile(rb"/Length\s+(\d++)(?!\s+\d+\s+R)")
_DICTIONARY = 4096
_PIECE = 1 << 20
_MAX_CHAIN = 20
_MAX_ASCII85 = 300_000
_SHORT = {b"Fl": b"FlateDecode", b"A85": b"ASCII85Decode"}


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
        names = [_SHORT.get(name, name) for name in re.findall(rb"/(\w+)", filters[1])]
        ascii85 = names[0] == b"ASCII85Decode"
        depth = _packings(names[ascii85:])
        if depth == 0:
            continue
        if depth > _MAX_CHAIN:
            raise _too_large(limit, f"A stream of the PDF is packed {depth} times over.")
        ends = _ends(data, start, dictionary)
        damaged += not any(_opens(view[start:end], ascii85, depth, limit) for end in ends)
    return damaged


def _packings(names: list[bytes]) -> int:
    """How many times over a stream is packed, from the outside."""
    return next((i for i, name in enumerate(names) if name != b"FlateDecode"), len(names))


def _opens(stream: memoryview, ascii85: bool, depth: int, limit: int) -> bool:
    """Whether a stream unpacks; one in ASCII is only looked at where it is small (slow, and soon as big as it says)."""
    if not ascii85:
        return _unpacks(stream, depth, limit)
    if len(stream) > _MAX_ASCII85:
        return True
    try:
        return _unpacks(memoryview(a85decode(bytes(stream).partition(b"~")[0].strip())), depth, limit)
    except ValueError:
        return False


def _ends(data: bytes, start: int, dictionary: bytes) -> Iterator[int]:
    """Where a stream may end: by its stated length, and, should that be wrong, at the closing keyword."""
    length = _LENGTH.search(dictionary)
    if length and int(length[1]) <= len(data) - start:
        yield start + int(length[1])
    closing = data.find(b"endstream", start)
    yield closing if closing > 0 else len(data)


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
        out = b""
        while (piece or len(out) == _PIECE) and not layers[layer].eof:
            out = layers[layer].decompress(piece, _PIECE)
            piece = layers[layer].unconsumed_tail
            sizes[layer] += len(out)
            if sizes[layer] > limit:
                raise _too_large(limit)
            if layer + 1 < depth and out:
                feed(layer + 1, out)

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
