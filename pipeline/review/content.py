"""One state of the dataset folder, and what is looked up in it."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

from pipeline.model.dataset import Activity, Dataset, DocumentRow
from pipeline.review.pairs import Pair, pairs_of
from pipeline.review.view import View, searched

T = TypeVar("T")
MOST_VIEWS = 200
"""Views that are remembered."""
PRINTED = {
    "date_text": "date",
    "period": "date",
    "start_date": "date",
    "end_date": "date",
    "lead_bodies": "lead",
    "resource_bodies": "resources",
    "product_type": "product",
    "currency": "budget",
}
"""Fields of an activity that are read from the words of another field, named as extraction names it."""


@dataclass(eq=False)
class Content:
    """One state of the dataset folder, read once. `activities` carry the corrections that stand."""

    dataset: Dataset
    texts: dict[str, str] = field(default_factory=dict)
    found: dict[tuple[str, View], list[Any]] = field(default_factory=dict)

    @cached_property
    def read(self) -> dict[str, Activity]:
        """Activities as they stand in the file, by id."""
        return {a.activity_id: a for a in self.dataset.activities}

    @cached_property
    def activities(self) -> dict[str, Activity]:
        return dict(self.read)

    @cached_property
    def pairs(self) -> list[Pair]:
        return pairs_of(self.dataset)

    @cached_property
    def pair_by_subject(self) -> dict[str, Pair]:
        return {p.subject: p for p in self.pairs}

    @cached_property
    def pairs_by_activity(self) -> dict[str, list[Pair]]:
        out: dict[str, list[Pair]] = defaultdict(list)
        for pair in self.pairs:
            out[pair.from_id].append(pair)
            out[pair.to_id].append(pair)
        return out

    @cached_property
    def thread_of(self) -> dict[str, str]:
        return {x.activity_id: x.thread_id for x in self.dataset.continuity}

    @cached_property
    def members(self) -> dict[str, list[str]]:
        out: dict[str, list[str]] = defaultdict(list)
        for x in self.dataset.continuity:
            if x.activity_id in self.read:
                out[x.thread_id].append(x.activity_id)
        return out

    @cached_property
    def documents(self) -> dict[str, DocumentRow]:
        return {d.document_id: d for d in self.dataset.documents}

    @cached_property
    def on_page(self) -> dict[tuple[str, int], list[str]]:
        """Activities that start on a page of a file; both language editions of a file that prints two."""
        out: dict[tuple[str, int], list[str]] = defaultdict(list)
        for a in self.dataset.activities:
            if a.page is not None and a.document_id in self.documents:
                out[self.documents[a.document_id].path, a.page].append(a.activity_id)
        return out

    @cached_property
    def in_document(self) -> dict[str, list[Activity]]:
        """The activities of a document with their span in its text, in its order."""
        out: dict[str, list[Activity]] = defaultdict(list)
        for a in self.dataset.activities:
            if a.source_start is not None and a.source_end is not None:
                out[a.document_id].append(a)
        return {k: sorted(v, key=lambda a: (a.source_start or 0, a.activity_id)) for k, v in out.items()}

    def kept(self, what: str, view: View, find: Callable[[], list[T]]) -> list[T]:
        """What `find` gives for a view, worked out once. Threads may both work it out; neither trips the other."""
        key = (what, replace(view, status=""))
        found: list[T] | None = self.found.get(key)
        if found is None:
            found = find()
            if len(self.found) > MOST_VIEWS:
                self.found.clear()
            self.found[key] = found
        return found

    def prepare(self) -> None:
        """Value the pairs now, so that nobody waits for it at the first card."""
        _ = self.pairs_by_activity, self.pair_by_subject, self.thread_of

    def text(self, activity_id: str) -> str:
        """What a search looks through, folded; kept after the first time."""
        if activity_id not in self.texts:
            self.texts[activity_id] = searched(self.activities[activity_id])
        return self.texts[activity_id]


class Provenance:
    """provenance.json of the dataset folder: where each field of an activity was read; read when first asked for."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "provenance.json"
        self._signature: object = None
        self._places: dict[str, Any] = {}

    def places(self, activity_id: str) -> dict[str, list[dict[str, Any]]]:
        """Field to its places: `page`, `box` (x0, top, x1, bottom in points), `start`, `end`, each where known."""
        signature = signature_of(self.path.parent, (self.path.name,))
        if signature != self._signature:
            self._signature = signature
            try:
                loaded = json.loads(self.path.read_text(encoding="utf-8"))
            except (OSError, ValueError):
                loaded = {}  # the file is optional: the row's own box is shown instead
            self._places = loaded if isinstance(loaded, dict) else {}
        found = self._places.get(activity_id)
        if not isinstance(found, dict):
            return {}
        out = {k: v if isinstance(v, list) else [v] for k, v in found.items()}
        named = {str(k): [x for x in v if isinstance(x, dict)] for k, v in out.items()}
        told = {field: named[printed] for field, printed in PRINTED.items() if printed in named}
        return {**told, **{k: v for k, v in named.items() if k != "date"}}


def counted(values: Iterable[str]) -> list[tuple[str, int]]:
    """Distinct values with how often they occur, the values in order."""
    return sorted(Counter(values).items())


def signature_of(folder: Path, names: Sequence[str]) -> object:
    out = []
    for name in names:
        try:
            stat = (folder / name).stat()
            out.append((name, stat.st_mtime_ns, stat.st_size, stat.st_ino))
        except OSError:
            out.append((name, 0, 0, 0))
    return tuple(out)
