"""Results of a run's documents, on disk until they are put together: ten thousand documents take no memory meanwhile.

with Spool() as spool:
    spool.append(result)             # as they come, in any order
    for head in spool.heads: …       # path, status and number of problems stay at hand
    for result in spool: …           # read again one by one, in the order of their paths
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from types import TracebackType

from pipeline.errors import OutputError
from pipeline.model.dataset import DocumentResult
from pipeline.store.results import dump_result, load_result


@dataclass(frozen=True, slots=True)
class Head:
    """What stays in memory of a result. `start`, `size`: where it stands in the file, in bytes."""

    path: str
    status: str
    problems: int
    start: int
    size: int


class Spool:
    """Results in a temporary file that goes away with the spool."""

    def __init__(self) -> None:
        self.heads: list[Head] = []
        self._file = tempfile.TemporaryFile(prefix="hilo-spool-")  # noqa: SIM115 - closed by __exit__
        self._end = 0

    def __enter__(self) -> Spool:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()

    def __len__(self) -> int:
        return len(self.heads)

    def append(self, result: DocumentResult) -> None:
        """Put a result on disk. Raises OutputError where the temporary folder's disk is full."""
        data = dump_result(result)
        try:
            self._file.seek(self._end)
            self._file.write(data)
            self._file.flush()
        except OSError as error:
            raise OutputError(
                f"The temporary folder {tempfile.gettempdir()} cannot hold the run's results: {error.strerror}",
                "Free some space there, or set TMPDIR to another folder, and run again: what was read is kept.",
                code="disk_full",
            ) from error
        self.heads.append(Head(result.path, result.status, len(result.problems), self._end, len(data)))
        self._end += len(data)

    def __iter__(self) -> Iterator[DocumentResult]:
        for head in sorted(self.heads, key=lambda h: h.path):
            self._file.seek(head.start)
            yield load_result(self._file.read(head.size))
