"""Ids that stay the same from run to run: `<year>-<language>` for a document where that is unique, else with a suffix
from the file's name; activities and areas carry their document's id in front."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import PurePosixPath
from typing import TypeVar

from pipeline.model.dataset import DocumentResult, DocumentRow, Edition
from pipeline.text.clean import fold

_SUFFIX_LENGTH = 24
_T = TypeVar("_T")


def document_ids(results: Sequence[DocumentResult]) -> dict[tuple[str, int], str]:
    """(path, number of the edition in its document) to document_id; two editions never share one."""
    keys = [(r.path, i, e.document) for r in results for i, e in enumerate(r.editions)]
    base = {(path, i): _base(document) for path, i, document in keys}
    count = Counter(base.values())
    ids: dict[tuple[str, int], str] = {}
    taken: Counter[str] = Counter()
    stems = Counter((base[(path, i)], _slug(path, document)) for path, i, document in keys)
    for path, i, document in keys:
        name = base[(path, i)]
        if count[name] > 1:
            slug = _slug(path, document)
            suffix = PurePosixPath(path).suffix.lower().lstrip(".") if stems[(name, slug)] > 1 else ""
            name = "-".join(x for x in (name, slug, suffix) if x)
        taken[name] += 1
        ids[(path, i)] = name
    again = {name for name, n in taken.items() if n > 1}
    return {key: f"{name}-{results_sha(results, key)}" if name in again else name for key, name in ids.items()}


def results_sha(results: Sequence[DocumentResult], key: tuple[str, int]) -> str:
    """A short text that tells files of the same name apart: from the path, so that copies of one file differ too."""
    import hashlib

    return hashlib.sha256(f"{key[0]}\0{key[1]}".encode("utf-8", "surrogateescape")).hexdigest()[:6]


def _base(document: DocumentRow) -> str:
    return f"{document.plan_year or 'undated'}-{document.language or 'und'}"


def _slug(path: str, document: DocumentRow) -> str:
    stem = fold(PurePosixPath(path).stem)
    words = [w for w in re.findall(r"[a-z0-9]+", stem) if w not in {str(document.plan_year), document.language}]
    return "-".join(words)[:_SUFFIX_LENGTH].strip("-") or "doc"


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
