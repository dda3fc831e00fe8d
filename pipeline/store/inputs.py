"""Input files: a folder walked, or files and addresses named one by one; what is not a regular file is said, not read.

    inputs = find_inputs(["raw_docs"])        # or files, or fsspec addresses: s3://bucket/plans, memory://plans
    for file in inputs.files: file.path, file.relative
    inputs.problems                           # one row for each thing that was left out: links, pipes, no permission

Names are taken as they are: accents, newlines, bytes that are no UTF-8, leading dashes, paths longer than the system
opens at once. `relative` is the name in the dataset: relative to the folder, `/` between parts, what can't be printed
written as an escape (`\\n`, `\\x1b`, `\\xff`), unique in the run. Symbolic links inside a folder are not followed (a file
or folder named on the command line may be one): nothing outside is read, nothing twice. Order: by `relative`.
"""

from __future__ import annotations

import os
import stat
import sys
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePath
from typing import Any

from pipeline.errors import InputError
from pipeline.model.dataset import Problem
from pipeline.store.opening import is_address, open_folder

CLUTTER = frozenset({".ds_store", "thumbs.db", "desktop.ini", ".gitignore", ".gitattributes", ".gitkeep", ".directory"})
"""Files that desktops and version control leave in folders; nobody means them as documents."""
NOTES = frozenset({"readme", "readme.md", "readme.txt", "readme.rst", "leeme", "leeme.md", "leeme.txt", "léeme.txt"})
"""What people write about a folder of documents; read only where named one by one."""


MOST_BYTES = 500_000_000
"""Size of the largest file that is read at all; hashing more would hold up the run before any limit could."""


@dataclass(frozen=True, slots=True)
class InputFile:
    """One file to read. `relative`: its name in the dataset. `size` in bytes. `digest`: SHA-256 of its bytes, once read.

    `folder` and `name` make up its path; where `name` can be printed it is the same text as `relative`, held once.
    """

    folder: str
    name: str
    relative: str
    size: int
    digest: bytes = b""

    @property
    def path(self) -> str:
        """Local path or fsspec address."""
        return f"{self.folder}/{self.name}" if self.folder else self.name


@dataclass(frozen=True, slots=True)
class Inputs:
    """What was found. `ignored`: names of clutter and notes, for the run log only."""

    files: tuple[InputFile, ...]
    problems: tuple[Problem, ...] = ()
    ignored: tuple[str, ...] = ()


@dataclass(slots=True)
class _Found:
    files: list[InputFile] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    ignored: list[str] = field(default_factory=list)

    def take(self, folder: str, name: str, relative: str, size: int) -> None:
        if size <= MOST_BYTES:
            relative = sys.intern(relative)
            self.files.append(InputFile(folder, relative if name == relative else name, relative, size))
        else:
            hint = "Cut it into parts, or save it smaller."
            self.skip(relative, "too_large", f"It has {size:,} bytes, more than hilo reads.", hint, severity="error")

    def skip(self, relative: str, code: str, message: str, hint: str = "", severity: str = "warning") -> None:
        self.problems.append(Problem(relative, None, severity, code, message, hint))


def find_inputs(sources: Sequence[str | Path], exclude: Iterable[Path] = ()) -> Inputs:
    """All files under folders, and the files named. `exclude`: folders not to enter (the output folder).

    Raises InputError where a source doesn't exist, or where nothing at all is found.
    """
    found = _Found()
    shut = {os.path.realpath(p) for p in exclude}
    for source in map(_local_of, sources):
        if is_address(source):
            _find_remote(str(source), found)
        elif Path(source).is_dir():
            _walk(os.path.realpath(source), "", found, shut)
        else:
            _take_named(os.fspath(source), found)
    if not found.files and not found.problems:
        raise InputError(
            f"there is no document in {', '.join(printable_name(os.fspath(s)) for s in sources)}",
            "Put PDF, Word, HTML, text or image files there, or name another folder.",
            code="no_documents",
        )
    files = sorted(found.files, key=lambda f: (f.relative, f.path))
    return Inputs(tuple(_unique(files)), tuple(sorted(found.problems, key=lambda p: p.document)), tuple(found.ignored))


def check_still_there(sources: Sequence[str | Path]) -> None:
    """Raises InputError where a local source has gone since the run began (a network folder, a drive pulled out)."""
    for source in sources:
        if not is_address(source) and not Path(source).exists():
            raise InputError(
                f"{printable_name(os.fspath(source))} went away during the run",
                "The outputs are as they were. Connect it again and run once more: what was read is kept.",
                code="input_vanished",
            )


def printable_name(name: str) -> str:
    """`name` with everything that is not printable as an escape; a name that is printable stays as it is."""
    return "".join(c if _shows(c) else _escaped(c) for c in name)


def _shows(character: str) -> bool:
    return character == " " or unicodedata.category(character)[0] not in "CZ" or unicodedata.category(character) == "Zs"


def _escaped(character: str) -> str:
    code = ord(character)
    if 0xDC80 <= code <= 0xDCFF:
        return f"\\x{code - 0xDC00:02x}"
    return character.encode("unicode_escape").decode("ascii")


def _unique(files: Iterable[InputFile]) -> Iterator[InputFile]:
    seen: dict[str, int] = {}
    for file in files:
        count = seen[file.relative] = seen.get(file.relative, 0) + 1
        yield file if count == 1 else replace(file, relative=f"{file.relative}~{count}")


def _local_of(source: str | Path) -> str | Path:
    """`file://` addresses are local paths, and walked as such."""
    return source.removeprefix("file://") if isinstance(source, str) else source


def _take_named(source: str, found: _Found) -> None:
    name = printable_name(PurePath(source).name)
    try:
        status = Path(source).stat()
    except FileNotFoundError as error:
        raise InputError(f"{printable_name(source)} does not exist", "Check the name of the file or folder.") from error
    except OSError as error:
        found.skip(name, "unreadable_file", f"The file cannot be opened: {error.strerror}.", severity="error")
        return
    if stat.S_ISREG(status.st_mode):
        found.take("", str(Path(source).absolute()), name, status.st_size)
    else:
        found.skip(name, "not_a_regular_file", f"It is a {_kind(status.st_mode)}, not a file; it was not read.")


def _walk(root: str, prefix: str, found: _Found, shut: set[str]) -> None:
    """Everything below `root`, without recursion: folders may be nested deeper than Python's stack."""
    open_folders = [(root, prefix)]
    while open_folders:
        folder, relative = open_folders.pop()
        try:
            with open_folder(folder) as handle, os.scandir(handle) as entries:
                listed = sorted(entries, key=lambda e: e.name)
                for entry in listed:
                    path, name = f"{folder}/{entry.name}", relative + printable_name(entry.name)
                    if _take(entry, root, path.removeprefix(f"{root}/"), name, found) and path not in shut:
                        open_folders.append((path, f"{name}/"))
        except OSError as error:
            name = relative.rstrip("/") or "."
            found.skip(name, "unreadable_folder", f"The folder cannot be opened: {error.strerror}.", severity="error")


def _take(entry: os.DirEntry[str], root: str, path: str, name: str, found: _Found) -> bool:
    """Sort one entry in, `path` below `root`; True where it is a folder to enter."""
    status = entry.stat(follow_symlinks=False)
    low = entry.name.lower()
    if stat.S_ISDIR(status.st_mode):
        return low not in {".git", "__macosx"}
    if low in CLUTTER or low in NOTES or low.startswith(("~$", "._", ".~lock.")):
        found.ignored.append(name)
    elif stat.S_ISLNK(status.st_mode):
        found.skip(
            name,
            "symlink_skipped",
            "It is a symbolic link; links in the input folder are not followed.",
            "Put the file itself there, or name it on the command line.",
        )
    elif not stat.S_ISREG(status.st_mode):
        found.skip(name, "not_a_regular_file", f"It is a {_kind(status.st_mode)}, not a file; it was not read.")
    else:
        found.take(root, path, name, status.st_size)
    return False


def _kind(mode: int) -> str:
    if stat.S_ISFIFO(mode):
        return "named pipe"
    if stat.S_ISSOCK(mode):
        return "socket"
    return "folder" if stat.S_ISDIR(mode) else "device"


def _find_remote(address: str, found: _Found) -> None:
    """Files at an fsspec address: one file, or all under it as a folder."""
    filesystem, root = filesystem_of(address)
    if filesystem.isfile(root):
        listed = {root: filesystem.info(root)}
        base = root.rpartition("/")[0]
    else:
        listed = filesystem.find(root, detail=True)
        base = root
    if not listed:
        raise InputError(f"{address} does not exist or is empty", "Check the address and your access to it.")
    for path, info in listed.items():
        name = printable_name(path.removeprefix(base).lstrip("/"))
        if name.rpartition("/")[2].lower() in CLUTTER | NOTES:
            found.ignored.append(name)
        else:
            found.take("", filesystem.unstrip_protocol(path), name, int(info.get("size") or 0))


def filesystem_of(address: str) -> tuple[Any, str]:
    """The fsspec filesystem of an address and the path in it. Raises InputError where nothing can open the address."""
    try:
        import fsspec

        filesystem, path = fsspec.core.url_to_fs(address)
    except (ImportError, ValueError) as error:
        raise InputError(
            f"addresses like {address.partition('://')[0]}:// cannot be opened: {error}",
            "Install hilo's `dask` extra, and the fsspec package of that storage (s3fs for s3://).",
            code="no_filesystem",
        ) from error
    return filesystem, str(path)
