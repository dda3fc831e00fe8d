"""What a person sees while a run goes on and when it ends: a bar, a line a document, a table."""

from __future__ import annotations

import os
from collections.abc import Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from pipeline.store.inputs import printable_name

if TYPE_CHECKING:
    from pipeline.model.dataset import DocumentResult
    from pipeline.model.summary import DocumentLine
    from pipeline.runs import Summary

_STATUS = {"extracts": "read", "no_plan_found": "no plan found", "error": "failed"}
_MOST_LINES = 60
_WIDEST_NAME = 17
_FILE_WIDTH = 120
"""Columns of a summary that goes into a file or a pipe, which has no width of its own."""
_MOST_PROBLEMS = 12


def _count(number: int, one: str, many: str = "") -> str:
    return f"{number} {one if number == 1 else many or one + 's'}"


class Screen:
    """Standard error shows the progress, standard output the closing summary. Quiet shows neither.

    `report`: whether the run writes a report to point at.
    """

    def __init__(self, *, quiet: bool = False, verbose: bool = False, report: bool = True) -> None:
        self.quiet, self.verbose, self.report = quiet, verbose, report
        self.console = Console(stderr=True, highlight=False)
        self.out = Console(highlight=False)
        if not self.out.is_terminal and "COLUMNS" not in os.environ:
            self.out.width = _FILE_WIDTH
        self.bar: Progress | None = None
        self.tasks: dict[str, Any] = {}

    def __enter__(self) -> Screen:
        if not self.quiet and self.console.is_terminal:
            self.bar = Progress(
                TextColumn("{task.description}"),
                BarColumn(),
                MofNCompleteColumn(),
                TextColumn("{task.fields[rate]}"),
                TimeRemainingColumn(),
                console=self.console,
                transient=True,
            )
            self.bar.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.bar is not None:
            self.bar.stop()

    def progress(self, what: str, done: int, total: int) -> None:
        if self.bar is None:
            return
        if what not in self.tasks:
            self.tasks[what] = self.bar.add_task(what, total=total, rate="")
        task = next(t for t in self.bar.tasks if t.id == self.tasks[what])
        rate = f"{task.speed:.1f}/s" if task.speed else ""
        self.bar.update(self.tasks[what], completed=done, total=total, rate=rate)

    def document(self, result: DocumentResult, cached: bool) -> None:
        if not self.verbose or self.quiet:
            return
        rows = sum(len(e.activities) for e in result.editions)
        seconds = "kept from before" if cached else f"{sum(result.seconds.values()):.2f} s"
        name = escape(printable_name(result.path))
        self.console.print(
            f"{name}: {_STATUS[result.status]}, {_count(rows, 'activity', 'activities')}, {seconds}", soft_wrap=True
        )

    def closing(self, summary: Summary) -> None:
        """The table of documents, the problems that need a person, and where the dataset lies."""
        self.out.print(self._table(summary.lines))
        if len(summary.lines) > _MOST_LINES:
            self.out.print(f"… and {len(summary.lines) - _MOST_LINES} more documents (see documents.csv)")
        errors = [p for p in summary.problems if p.severity == "error"]
        for problem in errors[:_MOST_PROBLEMS]:
            name = escape(printable_name(problem.document))
            self.out.print(f"[red]{name}[/red]: {escape(problem.message)} {escape(problem.hint)}", soft_wrap=True)
        if len(errors) > _MOST_PROBLEMS:
            self.out.print(f"… and {len(errors) - _MOST_PROBLEMS} more errors")
        warnings = len(summary.problems) - len(errors)
        kept = "; nothing had changed since the last run" if summary.unchanged else ""
        self.out.print(
            f"{_count(summary.activities, 'activity', 'activities')}, {_count(summary.links, 'link')} "
            f"({summary.to_review} to review), {_count(summary.threads, 'thread')}; "
            f"{_count(len(errors), 'error')} and {_count(warnings, 'warning')} in problems.csv; "
            f"{summary.seconds:.1f} s{kept}",
            soft_wrap=True,
        )
        for note in summary.notes:
            self.out.print(f"[yellow]note:[/yellow] {escape(note)}", soft_wrap=True)
        report = "; open report.html there" if self.report else ""
        self.out.print(f"The dataset is in {escape(summary.output)}{report}.", soft_wrap=True)

    @staticmethod
    def _table(lines: Sequence[DocumentLine]) -> Table:
        table = Table(box=None, pad_edge=False, header_style="bold")
        names = [printable_name(line.path) for line in lines[:_MOST_LINES]]
        table.add_column("document", overflow="fold", min_width=min(_WIDEST_NAME, max(map(len, names), default=0)))
        for head in ("activities", "areas", "coverage"):
            table.add_column(head, justify="right")
        table.add_column("flags", overflow="fold")
        table.add_column("problems", justify="right")
        for name, line in zip(names, lines[:_MOST_LINES], strict=True):
            read = line.status == "extracts"
            count = f"{line.activities} of {line.expected}" if line.expected > line.activities else f"{line.activities}"
            table.add_row(
                escape(name),
                count if read else _STATUS[line.status],
                f"{line.areas}" if read else "",
                f"{line.coverage:.0%}" if read else "",
                "\n".join(f"{k} {v}" for k, v in line.flags.items()),
                f"{line.problems}",
            )
        return table
