"""What a run did, for people and programs: a line a document, totals, the exit status."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from pipeline.errors import EXIT_FAILED, EXIT_OK, EXIT_SOME_FAILED
from pipeline.model.dataset import Dataset, Edition, Problem
from pipeline.store.spool import Head


@dataclass(frozen=True, slots=True)
class DocumentLine:
    """One document in the closing summary."""

    path: str
    status: str
    documents: tuple[str, ...] = ()
    activities: int = 0
    expected: int = 0
    areas: int = 0
    coverage: float = 0.0
    flags: dict[str, int] = field(default_factory=dict)
    problems: int = 0


@dataclass(frozen=True, slots=True)
class Summary:
    """What a run did. `unchanged`: nothing had changed since the last run into this folder, so nothing was written.

    `notes`: what a person should know of this run that is no fault of a document.
    """

    output: str
    lines: tuple[DocumentLine, ...]
    activities: int
    links: int
    to_review: int
    threads: int
    problems: tuple[Problem, ...]
    seconds: float
    cached: int
    unchanged: bool = False
    notes: tuple[str, ...] = ()

    @property
    def exit_code(self) -> int:
        """0 all read; 2 some documents failed; 1 all did."""
        failed = sum(line.status == "error" for line in self.lines)
        if not failed:
            return EXIT_OK
        return EXIT_FAILED if failed == len(self.lines) else EXIT_SOME_FAILED

    def as_json(self) -> dict[str, Any]:
        return {**asdict(self), "exit_code": self.exit_code}


def summarize(dataset: Dataset, heads: Sequence[Head], editions: Sequence[Edition], output: Path) -> Summary:
    by_path: dict[str, list[Edition]] = {}
    for edition in editions:
        by_path.setdefault(edition.document.path, []).append(edition)
    lines = []
    for result in sorted(heads, key=lambda h: h.path):
        mine = by_path.get(result.path, [])
        activities = [a for e in mine for a in e.activities]
        flags = Counter(f for a in activities for f in a.flags)
        lines.append(
            DocumentLine(
                path=result.path,
                status=result.status,
                documents=tuple(e.document.document_id for e in mine),
                activities=len(activities),
                expected=sum(e.document.expected for e in mine),
                areas=sum(len(e.areas) for e in mine),
                coverage=min((e.document.coverage for e in mine), default=0.0),
                flags=dict(sorted(flags.items())),
                problems=result.problems,
            )
        )
    return Summary(
        output=str(output),
        lines=tuple(lines),
        activities=len(dataset.activities),
        links=len(dataset.links),
        to_review=sum(1 for x in dataset.links if x.decision == "auto" and x.probability < 0.8),
        threads=len(dataset.threads),
        problems=dataset.problems,
        seconds=0.0,
        cached=0,
    )
