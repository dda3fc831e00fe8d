"""What a run did, for people and programs: a line a document, totals, the exit status."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields
from typing import Any, TextIO

from pipeline.errors import EXIT_FAILED, EXIT_OK, EXIT_SOME_FAILED
from pipeline.model.dataset import Dataset, Problem
from pipeline.model.doubt import to_review
from pipeline.model.summary import DocumentLine
from pipeline.store.jsonfiles import ObjectWriter


@dataclass(frozen=True, slots=True)
class Summary:
    """What a run did. `unchanged`: nothing had changed since the last run into this folder, so nothing was written.

    `notes`: what a person should know of this run that is no fault of a document.
    """

    output: str
    lines: Sequence[DocumentLine]
    activities: int
    links: int
    to_review: int
    threads: int
    problems: Sequence[Problem]
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

    def write_json(self, out: TextIO) -> None:
        """All of it as one JSON object, with the exit status as `exit_code`."""
        with ObjectWriter(out) as members:
            for part in fields(self):
                value = getattr(self, part.name)
                members.add(part.name, map(asdict, value) if part.name in {"lines", "problems"} else value)
            members.add("exit_code", self.exit_code)

    @classmethod
    def from_json(cls, stored: dict[str, Any]) -> Summary:
        """The summary that `write_json` wrote. Raises KeyError or TypeError where it is not one of this version."""
        told = {k: v for k, v in stored.items() if k not in {"exit_code", "lines", "problems", "notes"}}
        lines = tuple(DocumentLine(**{**x, "documents": tuple(x["documents"])}) for x in stored["lines"])
        return cls(lines=lines, problems=tuple(Problem(**p) for p in stored["problems"]), **told)


def summarize(dataset: Dataset, lines: Sequence[DocumentLine]) -> Summary:
    """What stands in the dataset, before anything is said of the run that made it."""
    return Summary(
        output="",
        lines=lines,
        activities=len(dataset.activities),
        links=len(dataset.links),
        to_review=to_review(dataset.links),
        threads=len(dataset.threads),
        problems=dataset.problems,
        seconds=0.0,
        cached=0,
    )
