"""The log of a run for machines: one JSON object a line, written as things happen, readable while the run goes on.

    with RunLog(path) as log:                       # None: nothing is written
        log.start(sources=[…], output="outputs", settings={…})
        log.document(result, wall=0.2, cpu=0.1, peak_mb=80, cached=False)
        log.stage("align", 1.3)
        log.end("done")

Lines: `start` (hilo's and Python's version, system, processors), `document` (path, status, sha256, seconds a stage,
memory peak in MB, codes of problems, traceback of an error nobody foresaw), `skipped`, `stage`, and `end` (how it
ended, counts, seconds, memory peak of the run's own process). Everything is ASCII with escapes: no name of a file can
act on the terminal that shows the log. Times are UTC. The log isn't part of the dataset: it differs from run to run.
"""

from __future__ import annotations

import json
import os
import platform
import sys
import time
from collections import Counter
from collections.abc import Mapping
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from types import TracebackType
from typing import Any, TextIO

from pipeline.errors import OutputError
from pipeline.model.dataset import DocumentResult, Problem


class RunLog:
    """Writes the log to `path`, adding to what is there; raises OutputError where that can't be written."""

    def __init__(self, path: Path | None) -> None:
        self.counts: Counter[str] = Counter()
        self.stages: dict[str, float] = {}
        self._began = time.perf_counter()
        self._out: TextIO | None = None
        if path is not None:
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
                self._out = path.open("a", encoding="ascii", buffering=1)
            except OSError as error:
                raise OutputError(
                    f"The run log {path} cannot be written: {error.strerror}.", "Name another file with --log."
                ) from error

    def __enter__(self) -> RunLog:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is not None:
            self.end("interrupted" if isinstance(error, KeyboardInterrupt) else "failed", error=str(error))
        if self._out is not None:
            self._out.close()

    def write(self, event: str, **fields: Any) -> None:
        """One line. Fields that JSON doesn't know are written as text."""
        if self._out is None or self._out.closed:
            return
        at = datetime.now(UTC).isoformat(timespec="milliseconds")
        self._out.write(json.dumps({"at": at, "event": event, **fields}, default=str) + "\n")

    def start(self, **fields: Any) -> None:
        """The run begins; `fields` say with what."""
        machine = {"python": platform.python_version(), "system": platform.system(), "processors": os.cpu_count()}
        self.write("start", hilo=version("hilo-plans"), **machine, **fields)

    def document(
        self,
        result: DocumentResult,
        *,
        wall: float = 0.0,
        cpu: float = 0.0,
        peak_mb: float = 0.0,
        cached: bool = False,
        detail: str = "",
    ) -> None:
        """One document is done. `wall`, `cpu`: seconds; `detail`: the traceback of an unforeseen error."""
        self.counts[result.status] += 1
        self.counts["cached"] += cached
        for stage, seconds in result.seconds.items() if not cached else ():
            self.stages[stage] = self.stages.get(stage, 0.0) + seconds
        fields: dict[str, Any] = {
            "path": result.path,
            "status": result.status,
            "sha256": result.sha256,
            "activities": sum(len(e.activities) for e in result.editions),
            "cached": cached,
            "seconds": _rounded({"wall": wall, "cpu": cpu, **result.seconds}),
            "peak_mb": round(peak_mb, 1),
            "problems": [p.code for p in result.problems],
        }
        self.write("document", **fields, **({"detail": detail} if detail else {}))

    def skipped(self, problem: Problem) -> None:
        """Something in the input folder was not read."""
        self.counts["skipped"] += 1
        self.write("skipped", path=problem.document, code=problem.code)

    def stage(self, name: str, seconds: float) -> None:
        """A stage over all documents is done."""
        self.stages[name] = self.stages.get(name, 0.0) + seconds
        self.write("stage", stage=name, seconds=round(seconds, 4), peak_mb=peak_memory_mb())

    def end(self, how: str, **fields: Any) -> None:
        """The run ends: `done`, `interrupted` or `failed`."""
        self.write(
            "end",
            how=how,
            seconds=round(time.perf_counter() - self._began, 3),
            counts=dict(sorted(self.counts.items())),
            stages=_rounded(self.stages),
            peak_mb=peak_memory_mb(),
            **fields,
        )


def _rounded(seconds: Mapping[str, float]) -> dict[str, float]:
    return {k: round(v, 4) for k, v in seconds.items()}


def peak_memory_mb() -> float:
    """The most memory that this process has held so far, in megabytes; 0 where the system doesn't say."""
    if sys.platform == "win32":
        return 0.0
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return round(peak / 1e6 if sys.platform == "darwin" else peak * 1024 / 1e6, 1)
