"""Results kept from run to run, one file a document: work done is not done again, also after a run was killed.

A result is found by what it came from: the document's bytes, the name's suffix (it tells Markdown from text), and the
`fingerprint` of everything else that could change it: this package's code and vocabulary, the settings, the versions of
the libraries that read, Tesseract and its languages. Change a rule and every document is read anew; change a file and
only that one is.

    cache = ResultCache(default_folder(), fingerprint(settings))
    result = cache.get(sha256, relative)      # None: not there
    cache.put(result)                         # never raises: a full disk must not stop a run; see `fault`

Files are written beside and renamed, and carry a checksum: half-written, damaged or foreign ones count as not there.
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import os
import re
import shutil
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Any

from pipeline.model.dataset import DocumentResult
from pipeline.store.results import dump_result, load_result, relocated

STAGES = ("model", "errors.py", "settings", "vocabulary", "text", "read", "extract", "normalize", "conductor.py")
"""Parts of this package that a document's result depends on."""
LIBRARIES = (
    "pdfplumber", "pdfminer.six", "pypdfium2", "pikepdf", "python-docx", "lxml", "selectolax", "markdown-it-py",
    "charset-normalizer", "openpyxl", "odfdo", "langdetect", "spacy", "pytesseract", "pillow",
)  # fmt: skip

UNFINISHED = frozenset({"scan_unfinished"})
"""Codes of problems that say as much of the machine's load as of the document: such results are not kept."""
_FINGERPRINT = re.compile("[0-9a-f]{24}")


def default_folder() -> Path:
    """Where results are kept unless said otherwise: HILO_CACHE, else the user's cache folder."""
    if chosen := os.environ.get("HILO_CACHE"):
        return Path(chosen)
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Caches"
    else:
        base = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return base / "hilo" / "results"


def fingerprint(settings: Any = None, libraries: Iterable[str] = LIBRARIES) -> str:
    """Hexadecimal digest of code, vocabulary, library versions and `settings` (anything whose repr says it all)."""
    digest = hashlib.sha256()
    root = Path(__file__).resolve().parent.parent
    for stage in STAGES:
        place = root / stage
        files = [place] if place.is_file() else sorted(p for p in place.rglob("*") if p.suffix in {".py", ".toml"})
        for path in files:
            digest.update(f"{path.relative_to(root).as_posix()}\0".encode())
            digest.update(path.read_bytes())
    for name in libraries:
        digest.update(f"{name}={_version(name)}\0".encode())
    digest.update(f"{_tesseract()}\0".encode())
    digest.update(f"{sys.version_info[:2]}\0{settings!r}".encode())
    return digest.hexdigest()


def _tesseract() -> str:
    """Which Tesseract there is and what languages it has, without starting it: once installed, scans are read anew."""
    program = shutil.which("tesseract")
    if program is None:
        return "none"
    real = Path(program).resolve()
    homes = [Path(p) for p in (os.environ.get("TESSDATA_PREFIX"),) if p]
    share = real.parent.parent / "share"
    homes += [share / "tessdata", *sorted(share.glob("tesseract-ocr/*/tessdata"))]
    languages = sorted({f"{f.stem}={f.stat().st_size}" for home in homes for f in home.glob("*.traineddata")})
    return f"{real.stat().st_size} {' '.join(languages)}"


def _version(name: str) -> str:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return "none"


@dataclass(frozen=True, slots=True)
class CacheEntry:
    """Results of one fingerprint: how many documents, how many bytes, and when last written (seconds since 1970)."""

    fingerprint: str
    documents: int
    bytes: int
    written: float


class ResultCache:
    """Results of one fingerprint in `folder`. `hits` and `misses` count `get`; `fault` says why keeping failed."""

    def __init__(self, folder: Path, fingerprint: str, *, fresh: bool = False) -> None:
        self.folder = folder / fingerprint[:24]
        self.fresh = fresh
        self.hits = 0
        self.misses = 0
        self.fault = ""

    def _path(self, sha256: str, name: str) -> Path:
        suffix = hashlib.sha256(PurePath(name).suffix.lower().encode("utf-8", "surrogateescape")).hexdigest()[:6]
        return self.folder / sha256[:2] / f"{sha256}-{suffix}.json"

    def get(self, sha256: str, relative: str) -> DocumentResult | None:
        """The result kept for these bytes, under the name `relative`; None where there is none, or with `fresh`."""
        result = None if self.fresh else self._read(self._path(sha256, relative))
        if result is None:
            self.misses += 1
            return None
        self.hits += 1
        return relocated(result, relative)

    def _read(self, path: Path) -> DocumentResult | None:
        try:
            data = path.read_bytes()
        except OSError:
            return None
        digest, _, body = data.partition(b"\n")
        if digest.decode("ascii", "replace") != hashlib.sha256(body).hexdigest():
            return None
        try:
            return load_result(body)
        except (ValueError, KeyError, TypeError, AttributeError):
            return None

    def put(self, result: DocumentResult) -> bool:
        """Keep a result under its own `sha256` and `path`; False, with the reason in `fault`, where it can't be."""
        if not result.sha256 or any(p.code in UNFINISHED for p in result.problems):
            return False
        path = self._path(result.sha256, result.path)
        body = dump_result(result)
        temporary = ""
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".new-")
            with os.fdopen(handle, "wb") as out:
                out.write(hashlib.sha256(body).hexdigest().encode() + b"\n" + body)
            Path(temporary).replace(path)
        except OSError as error:
            self.fault = f"results cannot be kept in {self.folder.parent}: {error.strerror}"
            if temporary:
                Path(temporary).unlink(missing_ok=True)
            return False
        return True


def cache_entries(folder: Path) -> list[CacheEntry]:
    """What is kept in a cache folder, the latest first."""
    entries = []
    for place in folder.iterdir() if folder.is_dir() else ():
        if not _FINGERPRINT.fullmatch(place.name):
            continue
        files = [p.stat() for p in place.rglob("*.json")]
        if files:
            size = sum(s.st_size for s in files)
            entries.append(CacheEntry(place.name, len(files), size, max(s.st_mtime for s in files)))
    return sorted(entries, key=lambda e: (-e.written, e.fingerprint))


def clear_cache(folder: Path, keep: str = "") -> int:
    """Remove all that is kept, but for the fingerprint `keep`; how many documents' results went."""
    removed = 0
    for entry in cache_entries(folder):
        if not keep or entry.fingerprint != keep[:24]:
            removed += entry.documents
            shutil.rmtree(folder / entry.fingerprint)
    return removed
