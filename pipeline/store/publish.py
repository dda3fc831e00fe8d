"""Outputs at an fsspec address (`s3://bucket/plans`): fetched before a run, worked on here, put back after it.

    with outputs_at("s3://bucket/plans") as folder:      # a local folder is handed through as it is
        run(sources, folder)

Object stores cannot swap folders. What comes near: data files are put first, `datapackage.json`, which lists them with
their hashes, last; a reader that checks the hashes knows a mixed set when it sees one. Files of the last set that the
new one has not are removed at the very end. People's files travel both ways and win over what a run wrote.
"""

from __future__ import annotations

import contextlib
import hashlib
import tempfile
from collections.abc import Iterator
from pathlib import Path

from pipeline.errors import OutputError
from pipeline.store.inputs import filesystem_of
from pipeline.store.opening import is_address
from pipeline.store.swap import LISTING

_LAST = ("datapackage.json", LISTING)


@contextlib.contextmanager
def outputs_at(place: str | Path) -> Iterator[Path]:
    """A local folder that stands for `place`: the folder itself, or a copy of an address that is put back at the end.

    Nothing is put back where the block raises. Raises OutputError where the address cannot be written.
    """
    if not is_address(place):
        yield Path(place)
        return
    address = str(place).rstrip("/")
    with tempfile.TemporaryDirectory(prefix="hilo-outputs-") as scratch:
        folder = Path(scratch) / "outputs"
        before = _fetch(address, folder)
        yield folder
        if folder.is_dir():
            _put(folder, address, before)


def _fetch(address: str, folder: Path) -> dict[str, str]:
    """Bring what lies at the address; the digest of each file by name."""
    filesystem, root = filesystem_of(address)
    found: dict[str, str] = {}
    try:
        for path in filesystem.find(root) if filesystem.exists(root) else ():
            data = filesystem.cat_file(path)
            name = path.removeprefix(root).lstrip("/")
            found[name] = _digest(data)
            place = folder / name
            if place.resolve().is_relative_to(folder.resolve()):
                place.parent.mkdir(parents=True, exist_ok=True)
                place.write_bytes(data)
    except (OSError, ValueError) as error:
        raise OutputError(f"{address} cannot be read: {error}", "Check the address and your access to it.") from error
    return found


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _put(folder: Path, address: str, before: dict[str, str]) -> None:
    """Put what changed, the list of all last; then remove what is no more."""
    filesystem, root = filesystem_of(address)
    names = sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file())
    try:
        for name in sorted(names, key=lambda n: (n in _LAST, n)):
            data = (folder / name).read_bytes()
            if before.get(name) != _digest(data):
                filesystem.makedirs(f"{root}/{name}".rpartition("/")[0], exist_ok=True)
                filesystem.pipe_file(f"{root}/{name}", data)
        for name in before.keys() - set(names):
            filesystem.rm_file(f"{root}/{name}")
    except (OSError, ValueError) as error:
        raise OutputError(
            f"{address} cannot be written: {error}", "Check the address and your access to it."
        ) from error
