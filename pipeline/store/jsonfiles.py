"""JSON written member by member: all at once would take several times the memory of what is written."""

from __future__ import annotations

import json
from collections.abc import Iterator
from types import TracebackType
from typing import Any, TextIO


class ObjectWriter:
    """One JSON object: `with ObjectWriter(out) as members: members.add("name", value)`. `indent`: as in json.dump."""

    def __init__(self, out: TextIO, indent: int | None = None) -> None:
        self._out, self._indent = out, indent
        self._first = True

    def __enter__(self) -> ObjectWriter:
        self._out.write("{")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._out.write("\n}\n" if self._indent else "}")

    def add(self, key: str, value: Any) -> None:
        """One more member. A value that is an iterator becomes an array, an item a line."""
        between = f"\n{' ' * self._indent}" if self._indent else "" if self._first else " "
        self._out.write(f"{'' if self._first else ','}{between}{json.dumps(key, ensure_ascii=False)}: ")
        self._first = False
        if not isinstance(value, Iterator):
            text = json.dumps(value, ensure_ascii=False, indent=self._indent)
            self._out.write(text.replace("\n", between) if self._indent else text)
            return
        self._out.write("[")
        for number, item in enumerate(value):
            self._out.write(f"{',' if number else ''}\n {json.dumps(item, ensure_ascii=False)}")
        self._out.write("]")
