"""A ZIP package looked at before it is unpacked: is it one of ours, and is it honest?

Refused: too many parts, too much to unpack, a part packed too tightly to be a document's, parts that lie over each
other (the trick of small bombs that unpack to terabytes), names that lead out of a folder, encrypted parts, an XML part
with a DOCTYPE (external or exploding entities) or nested too deeply. Only the package's own list of contents and its XML
parts are read, and never more of a part than its list entry says. Links inside a package are not followed by anyone.
"""

from __future__ import annotations

import re
import struct
import zipfile
import zlib
from pathlib import Path
from typing import BinaryIO
from xml.parsers import expat

from pipeline.errors import UnreadableDocument
from pipeline.settings.reading import ReadSettings

_END = struct.Struct("<4s4H2LH")
_LOCAL_HEADER = 30
_MAX_DIRECTORY = 50_000_000
_TIGHT = 10_000_000
"""Bytes below which a part may be packed as tightly as it likes: repeated XML packs well."""
_MAIN = (
    ("wordprocessingml", "docx", "word/document.xml"),
    ("ms-word.document", "docx", "word/document.xml"),
    ("ms-word.template", "docx", "word/document.xml"),
    ("spreadsheetml", "xlsx", "xl/workbook.xml"),
    ("ms-excel.sheet.macroEnabled", "xlsx", "xl/workbook.xml"),
)
_OPEN_DOCUMENT = {
    "application/vnd.oasis.opendocument.text": "odt",
    "application/vnd.oasis.opendocument.text-template": "odt",
    "application/vnd.oasis.opendocument.spreadsheet": "ods",
    "application/vnd.oasis.opendocument.spreadsheet-template": "ods",
}
_AGAIN = "Open it in the program that made it and save it again."
_TRUST = "Leave it out; if you trust who made it, open it in its program and save it again."


def inspect_zip(path: Path, settings: ReadSettings) -> str:
    """`docx`, `xlsx`, `odt` or `ods`.

    Raises UnreadableDocument: `zip_bomb`, `encrypted`, `unsafe_file`, `too_deep`, `broken_file`, `not_a_document`.
    """
    with path.open("rb") as stream:
        _check_size_of_list(stream, settings)
        try:
            package = zipfile.ZipFile(stream)
        except (zipfile.BadZipFile, zlib.error, ValueError, NotImplementedError, struct.error, EOFError) as error:
            raise _broken("The file is cut short or damaged: its list of contents cannot be read.") from error
        with package:
            infos = package.infolist()
            _check_sizes(infos, settings)
            _check_places(infos)
            kind = _kind(package)
            for info in infos:
                if info.filename.lower().endswith((".xml", ".rels")):
                    _check_xml(package, info, settings)
            return kind


def _check_size_of_list(stream: BinaryIO, settings: ReadSettings) -> None:
    """The list's own size, before anything of it is read into memory."""
    size = stream.seek(0, 2)
    stream.seek(max(0, size - 65536 - _END.size))
    tail = stream.read()
    stream.seek(0)
    at = tail.rfind(b"PK\x05\x06")
    if at < 0 or len(tail) - at < _END.size:
        raise _broken("The file is cut short or damaged: its list of contents is missing.")
    _, _, _, _, entries, directory, _, _ = _END.unpack_from(tail, at)
    if directory != 0xFFFFFFFF and directory > _MAX_DIRECTORY:
        raise _bomb(f"The file's list of contents takes {directory:,} bytes.")
    if entries != 0xFFFF and entries > settings.max_zip_entries:
        raise _bomb(f"The file holds {entries:,} parts; a document has fewer than {settings.max_zip_entries:,}.")
    if entries == 0xFFFF or directory == 0xFFFFFFFF:
        raise _bomb("The file's list of contents is of the kind for very large archives, which no document needs.")


def _check_sizes(infos: list[zipfile.ZipInfo], settings: ReadSettings) -> None:
    if len(infos) > settings.max_zip_entries:
        raise _bomb(f"The file holds {len(infos):,} parts; a document has fewer than {settings.max_zip_entries:,}.")
    total = sum(i.file_size for i in infos)
    if total > settings.max_zip_bytes:
        raise _bomb(f"The file unpacks to {total:,} bytes, far too many for a document.")
    for info in infos:
        tight = info.file_size > settings.max_zip_ratio * max(1, info.compress_size)
        if tight and info.file_size > _TIGHT:
            raise _bomb(f"One part unpacks to {info.file_size:,} bytes from {info.compress_size:,}.")


def _check_places(infos: list[zipfile.ZipInfo]) -> None:
    end = 0
    for info in sorted(infos, key=lambda i: i.header_offset):
        if info.header_offset < end:
            raise _bomb("Parts of the file lie over each other.")
        end = info.header_offset + _LOCAL_HEADER + len(info.filename.encode("utf-8")) // 3 + info.compress_size
        name = info.filename.replace("\\", "/")
        if name.startswith("/") or re.match("[A-Za-z]:", name) or ".." in name.split("/"):
            raise UnreadableDocument(
                "A part of the file has a name that leads out of the file's folder.", _TRUST, code="unsafe_file"
            )
        if info.flag_bits & 1:
            raise _encrypted()


def _kind(package: zipfile.ZipFile) -> str:
    names = set(package.namelist())
    if "mimetype" in names:
        mime = _read(package, package.getinfo("mimetype"), 200).decode("ascii", "replace").strip()
        if mime in _OPEN_DOCUMENT:
            return _open_document(package, names, _OPEN_DOCUMENT[mime])
    if "[Content_Types].xml" in names:
        types = _read(package, package.getinfo("[Content_Types].xml"), 2_000_000).decode("utf-8", "replace")
        main = re.findall(r"application/vnd\.([\w.-]+)\.main\+xml", types)
        for word, kind, part in _MAIN:
            if any(word in m for m in main) or part in names:
                return _office(names, kind)
        if "presentationml" in types:
            raise _foreign("It is a PowerPoint presentation.")
    raise _foreign("It is a ZIP archive and not a document.")


def _office(names: set[str], kind: str) -> str:
    if "_rels/.rels" not in names:
        raise _broken("The file is damaged: it does not say which of its parts is the document.")
    return kind


def _open_document(package: zipfile.ZipFile, names: set[str], kind: str) -> str:
    if "content.xml" not in names:
        raise _broken("The file is damaged: its content is missing.")
    if "META-INF/manifest.xml" in names:
        manifest = _read(package, package.getinfo("META-INF/manifest.xml"), 5_000_000)
        if b"encryption-data" in manifest:
            raise _encrypted()
    return kind


def _read(package: zipfile.ZipFile, info: zipfile.ZipInfo, most: int) -> bytes:
    try:
        with package.open(info) as part:
            return part.read(most)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, struct.error) as error:
        raise _broken(f"The part {info.filename[:100]} is damaged.") from error


class _Depth:
    """Counts how deep an XML part is nested; stops at the limit and at a DOCTYPE."""

    def __init__(self, name: str, limit: int) -> None:
        self.name = name
        self.limit = limit
        self.depth = 0

    def start(self, tag: str, attributes: list[str]) -> None:
        self.depth += 1
        if self.depth > self.limit:
            raise UnreadableDocument(
                f"The part {self.name} is nested more than {self.limit} levels deep.", _TRUST, code="too_deep"
            )

    def end(self, tag: str) -> None:
        self.depth -= 1

    def doctype(self, *what: object) -> None:
        raise UnreadableDocument(
            f"The part {self.name} has a DOCTYPE, which no word processor writes.", _TRUST, code="unsafe_file"
        )


def _check_xml(package: zipfile.ZipFile, info: zipfile.ZipInfo, settings: ReadSettings) -> None:
    """Walk through one XML part. One that isn't well-formed is left to the reader, who knows whether it matters."""
    watch = _Depth(info.filename[:100], settings.max_xml_depth)
    parser = expat.ParserCreate()
    parser.ordered_attributes = True
    parser.StartElementHandler = watch.start
    parser.EndElementHandler = watch.end
    parser.StartDoctypeDeclHandler = watch.doctype
    try:
        with package.open(info) as part:
            while block := part.read(1 << 16):
                parser.Parse(block, False)
    except expat.ExpatError:
        return
    except (LookupError, ValueError) as error:
        raise _broken(f"The part {info.filename[:100]} is written in an encoding that nobody knows.") from error
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, struct.error) as error:
        raise _broken(f"The part {info.filename[:100]} is damaged.") from error


def _broken(message: str) -> UnreadableDocument:
    return UnreadableDocument(message, _AGAIN, code="broken_file")


def _bomb(message: str) -> UnreadableDocument:
    return UnreadableDocument(message, _TRUST, code="zip_bomb")


def _foreign(message: str) -> UnreadableDocument:
    return UnreadableDocument(
        message, "Give the document itself: PDF, Word, OpenDocument, Excel, HTML, Markdown, text or image.",
        code="not_a_document",
    )  # fmt: skip


def _encrypted() -> UnreadableDocument:
    return UnreadableDocument(
        "The file is password-protected.", "Save a copy without a password and run once more.", code="encrypted"
    )
