"""One document of the development set."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Made:
    """`make` writes the file at the path it is given, and its gold. `languages`: of its editions, in gold order."""

    stem: str
    kind: int
    extension: str
    split: str
    languages: tuple[str, ...]
    purpose: str
    make: Callable[[Path], None]
    source: str = "invented for hilo"

    @property
    def file(self) -> str:
        return f"{self.split}/{self.stem}.{self.extension}"
