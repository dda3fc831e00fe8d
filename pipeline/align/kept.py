"""What was worked out for a text is kept between runs by a hash of the text: vectors, translations."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")


class Kept:
    """Bytes by text, in one file of `folder` for each `maker` (the name of what works them out); no folder = nothing is kept.

    A folder that cannot be used (read-only, damaged file) is left out: everything is worked out anew.
    """

    def __init__(self, folder: Path | None, kind: str, maker: str) -> None:
        self._file = folder / f"{kind}-{hashlib.sha256(maker.encode()).hexdigest()[:12]}.sqlite" if folder else None

    def read(self, texts: Sequence[str]) -> dict[str, bytes]:
        """What is kept of `texts`."""

        def work(connection: sqlite3.Connection) -> dict[str, bytes]:
            found = {}
            for text in texts:
                row = connection.execute("select value from kept where text_hash = ?", (_key(text),)).fetchone()
                if row is not None:
                    found[text] = bytes(row[0])
            return found

        return self._with(work, {})

    def write(self, values: Mapping[str, bytes]) -> None:
        def work(connection: sqlite3.Connection) -> None:
            rows = [(_key(text), value) for text, value in values.items()]
            connection.executemany("insert or replace into kept values (?, ?)", rows)

        self._with(work, None)

    def _with(self, work: Callable[[sqlite3.Connection], T], otherwise: T) -> T:
        if self._file is None:
            return otherwise
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            connection = sqlite3.connect(self._file, timeout=10)
            try:
                with connection:
                    connection.execute("create table if not exists kept (text_hash blob primary key, value blob)")
                    return work(connection)
            finally:
                connection.close()
        except (OSError, sqlite3.Error):
            return otherwise


def _key(text: str) -> bytes:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()
