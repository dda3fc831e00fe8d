"""Ids that stay the same from run to run: `<year>-<language>` for a document where that is unique, else with a suffix
from the file's name; activities and areas carry their document's id in front."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from itertools import pairwise
from pathlib import PurePosixPath
from typing import TypeVar

from pipeline.model.dataset import Edition
from pipeline.text.clean import fold

_SUFFIX_LENGTH = 24
_T = TypeVar("_T")
EditionKey = tuple[str, int, int | None, str]
"""Path, number of the edition in its document, plan year, language."""


class DocumentIds:
    """The document_id of every edition of a run; two editions never share one.

    Of editions only numbers are kept, for there may be very many.
    """

    def __init__(self, editions: Collection[EditionKey]) -> None:
        self._bases = Counter(_base(key) for key in editions)
        self._twice_slugged = _repeated(_slugged(key) for key in editions if self._bases[_base(key)] > 1)
        self._twice_named = _repeated(self._name(key) for key in editions)

    def __getitem__(self, key: EditionKey) -> str:
        name = self._name(key)
        return f"{name}-{_path_digest(key)}" if _number(name) in self._twice_named else name

    def _name(self, key: EditionKey) -> str:
        if self._bases[_base(key)] == 1:
            return _base(key)
        name = _slugged(key)
        suffix = PurePosixPath(key[0]).suffix.lower().lstrip(".") if _number(name) in self._twice_slugged else ""
        return f"{name}-{suffix}" if suffix else name


def _repeated(names: Iterable[str]) -> frozenset[int]:
    """Numbers of the names that come more than once."""
    return frozenset(one for one, other in pairwise(sorted(map(_number, names))) if one == other)


def _base(key: EditionKey) -> str:
    return f"{key[2] or 'undated'}-{key[3] or 'und'}"


def _slugged(key: EditionKey) -> str:
    stem = fold(PurePosixPath(key[0]).stem)
    words = [w for w in re.findall(r"[a-z0-9]+", stem) if w not in {str(key[2]), key[3]}]
    return f"{_base(key)}-{'-'.join(words)[:_SUFFIX_LENGTH].strip('-') or 'doc'}"


def _number(name: str) -> int:
    return int.from_bytes(hashlib.blake2b(name.encode("utf-8", "surrogateescape"), digest_size=8).digest())


def _path_digest(key: EditionKey) -> str:
    """A short text that tells files of the same name apart: from the path, so that copies of one file differ too."""
    return hashlib.sha256(f"{key[0]}\0{key[1]}".encode("utf-8", "surrogateescape")).hexdigest()[:6]


def identified(edition: Edition, document_id: str) -> Edition:
    """The edition with its document's id in front of every id."""
    names = {a.activity_id: f"{document_id}:{a.activity_id}" for a in edition.activities}
    return Edition(
        document=replace(edition.document, document_id=document_id, activities=len(edition.activities)),
        areas=tuple(replace(a, area_id=f"{document_id}:{a.area_id}", document_id=document_id) for a in edition.areas),
        activities=tuple(
            replace(a, activity_id=names[a.activity_id], document_id=document_id) for a in edition.activities
        ),
        places=_renamed(edition.places, names),
        rules=_renamed(edition.rules, names),
    )


def _renamed(table: Mapping[str, _T], names: Mapping[str, str]) -> dict[str, _T]:
    return {names[k]: v for k, v in table.items() if k in names}
