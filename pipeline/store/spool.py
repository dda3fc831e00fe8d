"""Results of a run's documents, on disk until they are put together: ten thousand documents take no memory meanwhile.

with Spool() as spool:
    spool.append(result)             # as they come, in any order
    for head in spool.heads: …       # path, and year and language of its editions, stay at hand
    for result in spool: …           # read again one by one, in the order of their paths
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from types import TracebackType

from pipeline.model.dataset import DocumentResult
from pipeline.store.results import dump_result, load_result
from pipeline.store.shelf import Shelf


@dataclass(frozen=True, slots=True)
class Head:
    """What stays in memory of a result. `editions`: plan year and language of each; `number`: where it stands."""

    path: str
    editions: tuple[tuple[int | None, str], ...]
    number: int


class Spool:
    """Results in a temporary file that goes away with the spool. Raises OutputError where its disk is full."""

    def __init__(self, results: Iterable[DocumentResult] = ()) -> None:
        self.heads: list[Head] = []
        self._same: dict[tuple[tuple[int | None, str], ...], tuple[tuple[int | None, str], ...]] = {}
        self._shelf = Shelf()
        for result in results:
            self.append(result)

    def __enter__(self) -> Spool:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._shelf.close()

    def __len__(self) -> int:
        return len(self.heads)

    def append(self, result: DocumentResult) -> None:
        """Put a result on disk."""
        editions = tuple((e.document.plan_year, sys.intern(e.document.language)) for e in result.editions)
        editions = self._same.setdefault(editions, editions)
        number = self._shelf.put(dump_result(result))
        self.heads.append(Head(sys.intern(result.path), editions, number))

    def __iter__(self) -> Iterator[DocumentResult]:
        for head in sorted(self.heads, key=lambda h: h.path):
            yield load_result(self._shelf.get(head.number))
