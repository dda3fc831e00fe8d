"""Growth from 10 to 10,000 documents: seconds, documents a second, memory of the parent, unchanged and half-new reruns.

    python -m bench.scale [--sizes 10 100 1000 10000] [--jobs 2] [--align]

The documents are the project's test documents (PDF, DOCX, HTML, Markdown, text; none that needs character recognition),
each copy with bytes of its own, so that nothing is found in the cache that was not read. Memory is what the run's own
process held at most (its log says so), in megabytes; what children held stands beside it.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

DOCUMENTS = Path(__file__).resolve().parent.parent / "tests" / "documents"
ENDINGS = {
    ".pdf": b"\n%% copy %d\n",
    ".html": b"\n<!-- copy %d -->\n",
    ".md": b"\n<!-- copy %d -->\n",
    ".txt": b"\n\n%d\n",
}


@dataclass(frozen=True)
class Growth:
    """One size: seconds of the first run and of an unchanged rerun, megabytes of the parent and of the largest child."""

    documents: int
    activities: int
    first: float
    again: float
    refreshed: float
    parent_mb: float
    child_mb: float
    failed: int

    def line(self) -> str:
        rate = self.documents / self.first
        return (
            f"{self.documents:>9,} {self.activities:>10,} {self.first:>8.1f} {rate:>7.1f} {self.again:>9.2f}"
            f" {self.refreshed:>9.1f} {self.parent_mb:>9.0f} {self.child_mb:>9.0f} {self.failed:>6}"
        )


HEADING = " documents activities  first s   doc/s unchanged s assembled s parent MB  child MB failed"


def seeds() -> list[Path]:
    """Documents to copy: of formats that take a harmless ending, none over 200 kB, none scanned."""
    found = [*sorted((DOCUMENTS / "real").glob("plan-*")), *sorted((DOCUMENTS / "dev").rglob("*.*"))]
    return [p for p in found if p.suffix in {*ENDINGS, ".docx"} and p.stat().st_size < 200_000 and not _scanned(p)]


def _scanned(path: Path) -> bool:
    if path.suffix != ".pdf":
        return False
    import pypdfium2

    pdf = pypdfium2.PdfDocument(path)
    try:
        return any(len(page.get_textpage().get_text_range()) < 50 for page in pdf)
    finally:
        pdf.close()


def copies(folder: Path, number: int, start: int = 0) -> None:
    """Write `number` documents, each different from all others by a harmless ending."""
    folder.mkdir(parents=True, exist_ok=True)
    originals = [(p, p.read_bytes()) for p in seeds()]
    for i in range(start, start + number):
        path, data = originals[i % len(originals)]
        target = folder / f"{i:06d}-{path.name}"
        if path.suffix == ".docx":
            comment = b"copy %06d" % i
            end = data.rfind(b"PK\x05\x06")
            target.write_bytes(data[: end + 20] + len(comment).to_bytes(2, "little") + comment)
        else:
            target.write_bytes(data + ENDINGS[path.suffix] % i)


def run(folder: Path, jobs: int, align: bool, *more: str) -> tuple[float, dict[str, object], list[dict[str, object]]]:
    """One run of the command line: seconds, its summary, its log."""
    log = folder / "run.jsonl"
    log.unlink(missing_ok=True)
    command = [sys.executable, "-c", "from pipeline.cli import main; main()", "run" if align else "extract"]
    logged = ["--log", str(log)]
    started = time.perf_counter()
    done = subprocess.run(
        [
            *command,
            str(folder / "in"),
            "-o",
            str(folder / "out"),
            "--json",
            "--no-ocr",
            "--jobs",
            str(jobs),
            *logged,
            *more,
        ],
        capture_output=True,
        text=True,
        env={
            **os.environ,
            "HILO_CACHE": str(folder / "cache"),
        },
    )
    seconds = time.perf_counter() - started
    if done.returncode not in {0, 2}:
        raise RuntimeError(done.stderr[-500:])
    lines = [json.loads(line) for line in log.read_text().splitlines()] if log.exists() else []
    return seconds, json.loads(done.stdout), lines


def grow(number: int, jobs: int, align: bool) -> Growth:
    """Measure one size in a folder of its own."""
    folder = Path(tempfile.mkdtemp(prefix="scale-"))
    try:
        copies(folder / "in", number)
        first, summary, log = run(folder, jobs, align)
        again, _, _ = run(folder, jobs, align)
        shutil.rmtree(folder / "out")
        refreshed, _, _ = run(folder, jobs, align)
        lines = summary["lines"]
        assert isinstance(lines, list)
        return Growth(
            documents=number,
            activities=int(str(summary["activities"])),
            first=first,
            again=again,
            refreshed=refreshed,
            parent_mb=float(str(log[-1]["peak_mb"])) if log else 0.0,
            child_mb=max((float(str(x["peak_mb"])) for x in log if x["event"] == "document"), default=0.0),
            failed=sum(x["status"] == "error" for x in lines),
        )
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=[10, 100, 1000])
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--align", action="store_true", help="whole runs; without it, up to the dataset")
    options = parser.parse_args(arguments)
    print(f"{len(seeds())} documents to copy")
    print(HEADING)
    for number in options.sizes:
        print(grow(number, options.jobs, options.align).line(), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
