"""What isolation, starting and starting again cost: milliseconds a document in a child, seconds of small runs.

python -m bench.startup
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from pipeline.engines.interface import Job
from pipeline.engines.local import LocalEngine
from pipeline.model.dataset import DocumentResult

RAW = Path(__file__).resolve().parent.parent / "raw_docs"


def nothing(job: Job) -> DocumentResult:
    """Work that takes no time: what is left is the cost of isolation."""
    return DocumentResult(job.relative, "", "no_plan_found")


def isolation(number: int = 2000) -> float:
    """Milliseconds that isolation adds to each document, with one warm child."""
    from bench.startup import nothing as work  # by its full name: a child cannot import what `__main__` defines

    jobs = [Job(__file__, str(i)) for i in range(number)]
    outcomes = LocalEngine(jobs=1).run(work, jobs)
    next(outcomes)
    started = time.perf_counter()
    rest = sum(1 for _ in outcomes)
    return (time.perf_counter() - started) / rest * 1000


def timed(*arguments: str, cache: Path) -> tuple[float, float]:
    """Seconds of one command, and the most memory of any of its processes in megabytes."""
    import resource

    started = time.perf_counter()
    subprocess.run(
        [sys.executable, "-c", "from pipeline.cli import main; main()", *arguments],
        env={**os.environ, "HILO_CACHE": str(cache)}, stdout=subprocess.DEVNULL, check=True,
    )  # fmt: skip
    return time.perf_counter() - started, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024


def main() -> int:
    print(f"isolation: {isolation():.2f} ms a document")
    with tempfile.TemporaryDirectory(prefix="startup-") as folder:
        out, cache = str(Path(folder) / "out"), Path(folder) / "cache"
        for what, arguments in (
            ("hilo --help", ("--help",)),
            ("hilo run raw_docs (2 documents, whole run)", ("run", str(RAW), "-o", out)),
            ("the same again, nothing changed", ("run", str(RAW), "-o", out)),
            ("the same from kept results into a new folder", ("run", str(RAW), "-o", out + "2")),
        ):
            seconds, peak = timed(*arguments, cache=cache)
            print(f"{what}: {seconds:.2f} s (largest process so far {peak:.0f} MB)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
