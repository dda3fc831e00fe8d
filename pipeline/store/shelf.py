"""Records in a temporary file, taken up by number: of tens of thousands, a few bytes each stay in memory.

shelf = Shelf(); number = shelf.put(b"…"); shelf.get(number)
rows = StoredRows(Activity, activities)    # a sequence like a tuple of the same rows, read from disk as it is used
"""

from __future__ import annotations

import json
import tempfile
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import fields
from operator import attrgetter
from typing import Any, Generic, TypeVar, overload

from pipeline.errors import OutputError

Row = TypeVar("Row")


class Shelf:
    """Bytes put down one after another; the file goes away with the object."""

    def __init__(self) -> None:
        self._file = tempfile.TemporaryFile(prefix="hilo-")  # noqa: SIM115 - closed by close(), or with the object
        self._ends = array("Q", [0])
        self._at_end = True

    def __len__(self) -> int:
        return len(self._ends) - 1

    def put(self, data: bytes) -> int:
        """Put a record down; its number. Raises OutputError where the temporary folder's disk is full."""
        try:
            if not self._at_end:
                self._file.seek(self._ends[-1])
                self._at_end = True
            self._file.write(data)
        except OSError as error:
            raise _full(error) from error
        self._ends.append(self._ends[-1] + len(data))
        return len(self) - 1

    def get(self, number: int) -> bytes:
        """The record of that number, from 0. Raises IndexError where there is none, OutputError as `put`."""
        if not 0 <= number < len(self):
            raise IndexError(number)
        start, end = self._ends[number], self._ends[number + 1]
        try:
            if self._at_end or self._file.tell() != start:
                self._file.seek(start)
                self._at_end = False
            return self._file.read(end - start)
        except OSError as error:
            raise _full(error) from error

    def close(self) -> None:
        self._file.close()


def _full(error: OSError) -> OutputError:
    return OutputError(
        f"The temporary folder {tempfile.gettempdir()} cannot hold the run's results: {error.strerror}",
        "Free some space there, or set TMPDIR to another folder, and run again: what was read is kept.",
        code="disk_full",
    )


class StoredRows(Sequence[Row], Generic[Row]):
    """Rows of one frozen dataclass (texts, numbers, tuples and mappings of texts) on a shelf."""

    def __init__(self, kind: Callable[..., Row], rows: Iterable[Row] = ()) -> None:
        self.kind = kind
        names = [f.name for f in fields(kind)]  # type: ignore[arg-type]
        self._values: Callable[[Any], tuple[Any, ...]] = attrgetter(*names)
        self._shelf = Shelf()
        self._order: Sequence[int] | None = None
        self.extend(rows)

    def append(self, row: Row) -> None:
        """Put one more row down, behind all others. Raises OutputError where the disk is full."""
        self._shelf.put(json.dumps(self._values(row), separators=(",", ":"), default=dict).encode("ascii"))

    def extend(self, rows: Iterable[Row]) -> None:
        for row in rows:
            self.append(row)

    def arranged(self, order: Sequence[int]) -> StoredRows[Row]:
        """The same rows in another order: `order` holds the number of each, in the order of `append`."""
        other: StoredRows[Row] = object.__new__(StoredRows)
        other.kind, other._values, other._shelf, other._order = self.kind, self._values, self._shelf, order
        return other

    def __len__(self) -> int:
        return len(self._shelf if self._order is None else self._order)

    @overload
    def __getitem__(self, index: int) -> Row: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Row, ...]: ...
    def __getitem__(self, index: int | slice) -> Row | tuple[Row, ...]:
        if isinstance(index, slice):
            return tuple(self._row(i) for i in range(*index.indices(len(self))))
        return self._row(range(len(self))[index])

    def __eq__(self, other: object) -> bool:
        """Equal to any sequence of the same rows, such as a tuple."""
        if not isinstance(other, Sequence) or isinstance(other, str):
            return NotImplemented
        return len(self) == len(other) and all(a == b for a, b in zip(self, other, strict=True))

    __hash__ = None  # type: ignore[assignment]

    def __iter__(self) -> Iterator[Row]:
        return map(self._row, range(len(self)))

    def _row(self, number: int) -> Row:
        data = json.loads(self._shelf.get(number if self._order is None else self._order[number]))
        return self.kind(*(tuple(v) if isinstance(v, list) else v for v in data))
