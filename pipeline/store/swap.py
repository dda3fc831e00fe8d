"""Outputs that change all at once: written beside, synced to disk, swapped. A reader sees the old set or the new one.

    with locked(folder, wait_seconds=0):             # a second run on the same folder waits, or says so
        with new_outputs(folder) as staging:         # an empty folder on the same disk
            (staging / "activities.csv").write_text(…)
        # here `folder` holds the new set; had the block raised, the old set would stand untouched

What people made stays theirs: `PEOPLES_FILES` in the folder are carried into the new set as they are at the moment of
the swap (the same file, so that an open review page goes on writing into it), whatever was staged under their names. So
is everything else that no run wrote: a run removes only files listed in `.hilo-files`, the list of what the last run
wrote. The swap is one exchange of two folders (Linux renameat2, macOS renamex_np). Where the system has none, or the
folder is a mount point, files are renamed one by one under a journal that the next run finishes if this one is killed.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import os
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from filelock import FileLock, Timeout

from pipeline.errors import OutputError

PEOPLES_FILES = (
    "review.sqlite", "review.sqlite-wal", "review.sqlite-shm", "review.sqlite-journal", "decisions.csv",
    "corrections.csv",
)  # fmt: skip
LISTING = ".hilo-files"
_JOURNAL = ".hilo-journal"
_AT_FDCWD = -100
_EXCHANGE = 2


@contextlib.contextmanager
def locked(folder: Path, wait_seconds: float = 0.0) -> Iterator[None]:
    """Hold an output folder for one run. Raises OutputError (`locked`) where another run holds it for that long.

    `wait_seconds` below 0 waits for ever. The lock ends with the process that holds it, however that ends.
    """
    place = _lock_path(_resolved(folder))
    try:
        lock = FileLock(str(place))
        lock.acquire(timeout=wait_seconds)
    except Timeout as error:
        if not place.exists():
            raise _not_writable(folder, PermissionError(errno.EACCES, os.strerror(errno.EACCES))) from error
        raise OutputError(
            f"another run is writing to {folder}",
            "Wait for it to end, use --wait, or name another output folder.",
            code="locked",
        ) from error
    except OSError as error:
        raise _not_writable(folder, error) from error
    try:
        yield
    finally:
        lock.release()


def _lock_path(target: Path) -> Path:
    inside = _works_inside(target)
    return target / ".hilo.lock" if inside else target.parent / f".{target.name}.lock"


def _works_inside(target: Path) -> bool:
    """Whether all must happen inside the folder: it is a mount point, or what is beside it may not be written."""
    return target.is_dir() and (os.path.ismount(target) or not os.access(target.parent, os.W_OK))


@contextlib.contextmanager
def new_outputs(folder: Path) -> Iterator[Path]:
    """An empty folder to write a new set of outputs to, swapped in when the block ends well.

    Raises OutputError where outputs cannot be written (`output_not_writable`, `disk_full`); the old set then stands.
    """
    target = _resolved(folder)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        finish_interrupted(target)
        home = target if _works_inside(target) else target.parent
        staging = Path(tempfile.mkdtemp(prefix=_staging_prefix(target), dir=home))
    except OSError as error:
        raise _not_writable(folder, error) from error
    try:
        yield staging
        _swap(staging, target)
    except OSError as error:
        raise _not_writable(folder, error) from error
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def finish_interrupted(folder: Path) -> None:
    """Clean up after a run that was killed: finish a swap file by file, remove staging folders. Hold the lock."""
    target = _resolved(folder)
    pattern = f"{_escape(_staging_prefix(target))}*"
    for staging in [*target.parent.glob(pattern), *target.glob(pattern)]:
        if (staging / _JOURNAL).exists():
            _rename_each(staging, target)
        shutil.rmtree(staging, ignore_errors=True)


def _staging_prefix(target: Path) -> str:
    return f".{target.name}.new-"


def _escape(pattern: str) -> str:
    return "".join(f"[{c}]" if c in "*?[" else c for c in pattern)


def _resolved(folder: Path) -> Path:
    return Path(os.path.realpath(folder))


def _swap(staging: Path, target: Path) -> None:
    (staging / LISTING).write_text("".join(f"{name}\n" for name in _names(staging)), encoding="utf-8")
    staging.chmod(target.stat().st_mode & 0o777 if target.exists() else 0o777 & ~_umask())
    _sync_tree(staging)
    if not target.exists():
        staging.rename(target)
    elif staging.parent == target:
        _rename_under_journal(staging, target)
    else:
        with _review_at_rest(target):
            carried = _carry_files(target, staging)
            _sync(staging)
            if _exchange(staging, target):
                _carry_folders(staging, target, carried)
            else:
                _rename_under_journal(staging, target)
    _sync(target.parent)


def _umask() -> int:
    mask = os.umask(0o022)
    os.umask(mask)
    return mask


def _names(folder: Path) -> list[str]:
    """Names of the files and folders in `folder`, sorted."""
    return sorted(p.name for p in folder.iterdir())


def _written_before(target: Path) -> set[str]:
    """What the last run wrote into `target`: names of files and folders."""
    with contextlib.suppress(FileNotFoundError):
        listed = (target / LISTING).read_text(encoding="utf-8").splitlines()
        return {*listed, LISTING}
    return set()


def _kept(target: Path, staging: Path) -> list[Path]:
    """What has to be in the new set too: people's files, and what no run wrote and none writes now."""
    written, new = _written_before(target), {p.name for p in staging.iterdir()}
    return [
        p for p in target.iterdir()
        if p.name in PEOPLES_FILES or (p.name not in written and p.name not in new)
    ]  # fmt: skip


def _carry_files(target: Path, staging: Path) -> list[str]:
    """Put the kept files into the new set as the same files (a copy where links are not allowed); names of folders."""
    folders = []
    for kept in _kept(target, staging):
        place = staging / kept.name
        if kept.is_dir() and not kept.is_symlink():
            folders.append(kept.name)
            continue
        place.unlink(missing_ok=True)
        try:
            os.link(kept, place, follow_symlinks=False)
        except OSError:
            shutil.copy2(kept, place, follow_symlinks=False)
    return folders


def _carry_folders(old: Path, target: Path, names: list[str]) -> None:
    """Folders cannot be in two places: they follow right after the exchange."""
    for name in names:
        (old / name).rename(target / name)


@contextlib.contextmanager
def _review_at_rest(target: Path) -> Iterator[None]:
    """Nobody writes to the review's database meanwhile; a writer waits as it would for another writer."""
    base = target / "review.sqlite"
    if not base.is_file():
        yield
        return
    connection = sqlite3.connect(base, timeout=30, isolation_level=None)
    try:
        with contextlib.suppress(sqlite3.DatabaseError):
            connection.execute("BEGIN IMMEDIATE")
        yield
    finally:
        connection.close()


def _exchange(one: Path, other: Path) -> bool:
    """Swap two folders in one step; False where this system or this place cannot."""
    library = ctypes.CDLL(None, use_errno=True) if os.name == "posix" else None
    first, second = os.fsencode(one), os.fsencode(other)
    try:
        if sys.platform == "linux" and library is not None:
            done = library.renameat2(_AT_FDCWD, first, _AT_FDCWD, second, _EXCHANGE) == 0
        elif sys.platform == "darwin" and library is not None:
            done = library.renamex_np(first, second, _EXCHANGE) == 0
        else:
            return False
    except AttributeError:
        return False
    if not done and ctypes.get_errno() in {errno.ENOSPC, errno.EIO, errno.EROFS}:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number), str(other))
    return bool(done)


def _rename_under_journal(staging: Path, target: Path) -> None:
    (staging / _JOURNAL).touch()
    _sync(staging)
    _rename_each(staging, target)


def _rename_each(staging: Path, target: Path) -> None:
    """Move the staged files into `target` one by one and remove what the last run wrote besides. May be done again."""
    target.mkdir(exist_ok=True)
    wanted = set((staging / LISTING).read_text(encoding="utf-8").splitlines())
    for name in sorted(_written_before(target) - wanted - set(PEOPLES_FILES) - {LISTING}):
        gone = target / name
        shutil.rmtree(gone) if gone.is_dir() and not gone.is_symlink() else gone.unlink(missing_ok=True)
    for staged in sorted(staging.iterdir(), key=lambda p: (p.name == LISTING, p.name)):
        place = target / staged.name
        if staged.name == _JOURNAL or (staged.name in PEOPLES_FILES and place.exists()):
            continue
        if staged.is_dir() and place.is_dir():
            shutil.rmtree(place)
        staged.replace(place)
    _sync(target)
    (staging / _JOURNAL).unlink(missing_ok=True)


def _sync_tree(folder: Path) -> None:
    for path in folder.rglob("*"):
        _sync(path)
    _sync(folder)


def _sync(path: Path) -> None:
    """Onto the disk; folders cannot be synced on every system."""
    try:
        fd = os.open(path, os.O_RDONLY)
    except OSError:
        if path.is_dir():
            return
        raise
    try:
        os.fsync(fd)
    except OSError as error:
        if error.errno not in {errno.EINVAL, errno.EBADF, errno.ENOTSUP}:
            raise
    finally:
        os.close(fd)


def _not_writable(folder: Path, error: OSError) -> OutputError:
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return OutputError(
            f"the disk of {folder} is full; the outputs that were there are untouched",
            "Free some space, or name another output folder, and run again: what was read is kept.",
            code="disk_full",
        )
    return OutputError(
        f"cannot write to {folder}: {error.strerror or error}",
        "Check the folder's permissions, or name another with --output.",
    )
