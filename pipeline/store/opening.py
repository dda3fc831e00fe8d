"""Opening one input: of any path length, never through a link or a pipe put in its place, local or at an address."""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path, PurePath
from typing import BinaryIO

from pipeline.errors import UnreadableDocument

_LONGEST = 3500
"""Bytes of the longest path that is handed to the system, or to a library, in one piece."""
_BLOCK = 1 << 20


def is_address(source: str | Path) -> bool:
    """Whether this is an fsspec address (`s3://…`, `memory://…`) and not a local path."""
    return isinstance(source, str) and "://" in source and not Path(source).exists()


@contextlib.contextmanager
def open_folder(path: str) -> Iterator[int]:
    fd = _open(path, os.O_RDONLY | getattr(os, "O_DIRECTORY", 0))
    try:
        yield fd
    finally:
        os.close(fd)


def _open(path: str, flags: int) -> int:
    """Open an absolute path of any length: what the system would refuse is gone through in stretches."""
    if len(os.fsencode(path)) <= _LONGEST:
        return os.open(path, flags)
    parts = path.strip("/").split("/")
    here = os.open("/", os.O_RDONLY)
    try:
        while parts:
            stretch, length = [], 0
            while parts and length + len(os.fsencode(parts[0])) < _LONGEST:
                length += len(os.fsencode(parts[0])) + 1
                stretch.append(parts.pop(0))
            last = not parts
            deeper = os.open("/".join(stretch), flags if last else os.O_RDONLY, dir_fd=here)
            os.close(here)
            here = deeper
    except BaseException:
        os.close(here)
        raise
    return here


def open_input(path: str) -> BinaryIO:
    """A local input file, open for reading: a regular file, of whatever path length, never a link or a pipe put there.

    Raises UnreadableDocument: `vanished`, `permission_denied`, `not_a_regular_file` or `read_error`.
    """
    quick = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
    try:
        fd = _open(str(Path(path).absolute()), os.O_RDONLY | quick)
    except OSError as error:
        raise unreadable(error) from error
    if not stat.S_ISREG(os.fstat(fd).st_mode):
        os.close(fd)
        raise UnreadableDocument(
            "It is not a regular file any more.",
            "Look at what writes into the input folder.",
            code="not_a_regular_file",
        )
    return os.fdopen(fd, "rb")


def unreadable(error: OSError) -> UnreadableDocument:
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return UnreadableDocument(
            "The file went away while hilo was at work.", "Run again when it is back.", code="vanished"
        )
    if isinstance(error, PermissionError):
        return UnreadableDocument(
            "There is no permission to read the file.", "Change its mode.", code="permission_denied"
        )
    return UnreadableDocument(
        f"The file cannot be read: {error.strerror}.", "Check the disk or the network folder.", code="read_error"
    )


def content_hash(path: str) -> str:
    """SHA-256 of a local file's or an address's bytes, in hexadecimal. Raises as `open_input`."""
    try:
        with _opened(path) as stream:
            digest = hashlib.sha256()
            while block := stream.read(_BLOCK):
                digest.update(block)
            return digest.hexdigest()
    except OSError as error:
        raise unreadable(error) from error


@contextlib.contextmanager
def local_file(path: str, folder: Path) -> Iterator[Path]:
    """A local path that any library can open: the file itself, or a copy in `folder` of an address or an overlong path.

    Raises as `open_input`.
    """
    if not is_address(path) and len(os.fsencode(path)) <= _LONGEST:
        open_input(path).close()
        yield Path(path)
        return
    suffix = PurePath(path).suffix[:16]
    handle, copy = tempfile.mkstemp(suffix=suffix, prefix="input-", dir=folder)
    try:
        try:
            with os.fdopen(handle, "wb") as out, _opened(path) as stream:
                shutil.copyfileobj(stream, out, _BLOCK)
        except OSError as error:
            raise unreadable(error) from error
        yield Path(copy)
    finally:
        Path(copy).unlink(missing_ok=True)


@contextlib.contextmanager
def _opened(path: str) -> Iterator[BinaryIO]:
    if not is_address(path):
        with open_input(path) as stream:
            yield stream
        return
    import fsspec

    with fsspec.open(path, "rb") as remote:
        yield remote
