"""The small interface between a run and the machines that do its work.

A `Job` is one input file, `work` a function that turns a job into a `DocumentResult`, an engine anything that does many
jobs and hands back one `Outcome` for each, in the order in which they get ready (sort afterwards):

    engine = LocalEngine(limits, warm=warm_up)          # or DaskEngine(limits, scheduler="tcp://…", warm=warm_up)
    for outcome in engine.run(work, jobs):              # work: module-level function, or functools.partial of one
        cache.put(outcome.result)                       # outcome.job says which file it was

`work` runs in another process: it and its arguments must be picklable, it should raise only `PipelineError`, and what
it raises becomes an error result all the same. `warm` is called once before the first document: import the heavy
modules there, so that neither the parent nor each document pays for it. Every job gives exactly one outcome, also when
its process crashed, hung or took too much memory: then `result.status` is `error` and its one problem has a code of
`ENGINE_FAILURES`. Those say something of the machine and its load as well as of the file: they are not to be kept for
later runs. An engine raises `EngineError` only where it cannot work at all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

from pipeline.errors import PipelineError
from pipeline.model.dataset import DocumentResult, Problem

ENGINE_FAILURES = frozenset({"timeout", "memory_limit", "crashed", "internal_error"})


@dataclass(frozen=True, slots=True)
class Job:
    """One input file. `path`: where it lies, a local path or an fsspec address. `relative`: its name in the dataset.
    `sha256`: of its bytes, where known."""

    path: str
    relative: str
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one job gave and cost: wall and processor seconds, and the most memory its process held, in
    megabytes. `detail`: the traceback of an error that nobody foresaw, for the run log."""

    job: Job
    result: DocumentResult
    wall_seconds: float = 0.0
    cpu_seconds: float = 0.0
    peak_mb: float = 0.0
    detail: str = ""


Work = Callable[[Job], DocumentResult]
Warm = Callable[[], None]


class Engine(Protocol):
    """Does jobs. Close the iterator (`contextlib.closing`) to stop early; no process outlives it."""

    def run(self, work: Work, jobs: Iterable[Job]) -> Iterator[Outcome]: ...


class EngineError(PipelineError):
    """The engine cannot work: no process can be started, the scheduler does not answer."""

    code = "engine_failed"


def failed(job: Job, code: str, message: str, hint: str = "", page: int | None = None) -> DocumentResult:
    """The result of a document that gave none: status `error` and one problem."""
    problem = Problem(job.relative, page, "error", code, message, hint)
    return DocumentResult(job.relative, "", "error", (), (problem,))


def failure_of(job: Job, error: BaseException) -> DocumentResult:
    """The result that stands for an exception which `work` let out."""
    if isinstance(error, PipelineError):
        return failed(job, error.code, error.message, error.hint, error.page)
    if isinstance(error, MemoryError):
        return failed(
            job,
            "memory_limit",
            "Reading this document takes more memory than one document may have.",
            "If you trust the file, raise memory_mb in the settings; else leave it out.",
        )
    if isinstance(error, RecursionError):
        return failed(
            job,
            "too_deep",
            "The document is nested too deeply to be read.",
            "Save it again from the program that made it, or leave it out.",
        )
    return failed(
        job,
        "internal_error",
        f"Reading this document failed inside hilo ({type(error).__name__}).",
        "Please report it with the file; the run log has the details.",
    )
