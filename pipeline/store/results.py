"""One document's result as JSON and back: what the cache keeps and what comes back from another process.

JSON rather than pickle: it can be read by people and other programs, and loading it can't run anything.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from pipeline.model.dataset import Activity, AreaRow, DocumentResult, DocumentRow, Edition, Problem

_Row = TypeVar("_Row")


def result_to_json(result: DocumentResult) -> dict[str, Any]:
    """Plain lists, dicts, texts and numbers that hold all of a result."""
    plain: dict[str, Any] = _plain(result)
    return plain


def _plain(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: _plain(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, tuple | list):
        return [_plain(x) for x in value]
    if isinstance(value, Mapping):
        return {str(k): _plain(v) for k, v in value.items()}
    return value


def result_from_json(data: Mapping[str, Any]) -> DocumentResult:
    """The result again. Raises KeyError, TypeError or ValueError where `data` is not one of this version."""
    return DocumentResult(
        path=str(data["path"]),
        sha256=str(data["sha256"]),
        status=str(data["status"]),
        editions=tuple(
            Edition(
                _row(DocumentRow, e["document"]),
                tuple(_row(AreaRow, x) for x in e["areas"]),
                tuple(_row(Activity, x) for x in e["activities"]),
                {k: {f: tuple(v) for f, v in fields.items()} for k, fields in e["places"].items()},
                {k: dict(v) for k, v in e["rules"].items()},
            )
            for e in data["editions"]
        ),
        problems=tuple(_row(Problem, x) for x in data["problems"]),
        seconds={str(k): float(v) for k, v in data["seconds"].items()},
        text=str(data["text"]),
    )


def _row(kind: Callable[..., _Row], data: Mapping[str, Any]) -> _Row:
    return kind(**{k: tuple(v) if isinstance(v, list) else v for k, v in data.items()})


def dump_result(result: DocumentResult) -> bytes:
    """A result as JSON bytes (ASCII: lone surrogates of odd file names come through)."""
    return json.dumps(result_to_json(result), separators=(",", ":")).encode("ascii")


def load_result(data: bytes) -> DocumentResult:
    """A result from JSON bytes; errors as `result_from_json`."""
    return result_from_json(json.loads(data))


def relocated(result: DocumentResult, relative: str) -> DocumentResult:
    """The same result for the same content under another name: paths of documents and problems follow it."""
    if result.path == relative:
        return result
    return replace(
        result,
        path=relative,
        editions=tuple(replace(e, document=replace(e.document, path=relative)) for e in result.editions),
        problems=tuple(replace(p, document=relative) if p.document == result.path else p for p in result.problems),
    )
