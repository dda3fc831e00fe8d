"""ZIP packages of XML parts (DOCX, ODT, ODS): parts are unpacked one by one, only those asked for, within limits.

A part that is too big, packed too tightly, damaged (checksum) or that declares its own entities raises
UnreadableDocument. Nothing outside of the package is ever looked up.
"""

from __future__ import annotations

import posixpath
import zipfile
import zlib
from pathlib import Path
from types import TracebackType

from lxml import etree

from pipeline.errors import UnreadableDocument
from pipeline.settings.reading import ReadSettings

_STRICT = b"http://purl.oclc.org/ooxml/"
_TRANSITIONAL = {
    b"wordprocessingml/main": b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    b"officeDocument/relationships": b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
}
_SMALL = 20_000_000
_AGAIN = "Open it in its program, save it again under a new name, and run once more."


class Package:
    """An open package; use it in a `with` statement."""

    def __init__(self, path: Path, settings: ReadSettings) -> None:
        self._settings = settings
        try:
            self._zip = zipfile.ZipFile(path)
        except (zipfile.BadZipFile, zlib.error, ValueError, NotImplementedError) as error:
            raise _broken("The file is cut short or damaged: its list of contents cannot be read.") from error
        if len(self._zip.infolist()) > settings.max_zip_entries:
            self._zip.close()
            raise _broken(f"The file holds more than {settings.max_zip_entries} parts.")

    def __enter__(self) -> Package:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._zip.close()

    def names(self) -> list[str]:
        return self._zip.namelist()

    def data(self, name: str) -> bytes | None:
        """The bytes of a part; None if the package has none of that name."""
        try:
            info = self._zip.getinfo(name.lstrip("/"))
        except KeyError:
            return None
        limit = self._settings.max_stream_bytes
        ratio = info.file_size / max(1, info.compress_size)
        if info.file_size > limit or (info.file_size > _SMALL and ratio > self._settings.max_zip_ratio):
            raise _broken(
                f"The part {name} unpacks to {info.file_size:,} bytes, far too many for a document.", "too_big"
            )
        if info.flag_bits & 1:
            raise UnreadableDocument(
                "The file is password-protected.", "Save a copy without a password and run once more.", code="encrypted"
            )
        try:
            with self._zip.open(info) as stream:
                data = stream.read(limit + 1)
                if len(data) <= limit:
                    stream.read(1)
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError) as error:
            raise _broken(f"The part {name} is damaged.") from error
        if len(data) > limit:
            raise _broken(f"The part {name} unpacks to more than {limit:,} bytes.", "too_big")
        return data

    def check_sizes(self) -> None:
        """Refuse a package whose parts together unpack to more than the limit (for libraries that unpack all)."""
        total = sum(info.file_size for info in self._zip.infolist())
        if total > self._settings.max_zip_bytes:
            raise _broken(f"The file unpacks to {total:,} bytes, far too many for a document.", "too_big")

    def safe_data(self, name: str) -> bytes:
        """The bytes of an XML part that defines no entities; empty if the package has none of that name."""
        data = self.data(name) or b""
        if b"<!DOCTYPE" in data[:10_000] or b"<!ENTITY" in data[:10_000]:
            raise _broken(f"The part {name} defines its own entities, which no word processor does.", "unsafe_file")
        return data

    def xml(self, name: str) -> etree._Element | None:
        """The root element of an XML part; None if the package has none of that name."""
        data = self.safe_data(name)
        if not data:
            return None
        if _STRICT in data[:10_000]:
            for short, long in _TRANSITIONAL.items():
                data = data.replace(_STRICT + short, long)
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
        try:
            return etree.fromstring(data, parser)
        except etree.XMLSyntaxError as error:
            raise _broken(f"The part {name} is not well-formed: {error.msg}.") from error

    def related(self, part: str) -> dict[str, list[str]]:
        """Kind of relation (`styles`, `footnotes`, `header`…) to the names of the parts that `part` refers to."""
        folder, base = posixpath.split(part)
        root = self.xml(posixpath.join(folder, "_rels", base + ".rels"))
        found: dict[str, list[str]] = {}
        for relation in root if root is not None else ():
            if isinstance(relation.tag, str) and relation.get("TargetMode") != "External":
                target = relation.get("Target", "")
                name = (
                    target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
                )
                found.setdefault(relation.get("Type", "").rsplit("/", 1)[-1], []).append(name)
        return found


def _broken(message: str, code: str = "broken_file") -> UnreadableDocument:
    return UnreadableDocument(message, _AGAIN, code=code)
