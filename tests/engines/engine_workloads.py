"""Work for the engines' tests: what a document may do to its process. The job's name says what happens."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from pipeline.engines.interface import Job
from pipeline.errors import UnreadableDocument
from pipeline.model.dataset import DocumentResult, Problem

WARMED = False


def warm() -> None:
    global WARMED
    WARMED = True


def fail_to_warm() -> None:
    raise RuntimeError("nothing works here")


def note(job: Job, text: str) -> DocumentResult:
    return DocumentResult(
        job.relative, "", "no_plan_found", (), (Problem(job.relative, None, "warning", "note", text),)
    )


def behave(job: Job) -> DocumentResult:
    what = job.relative.partition("-")[0]
    if what == "abort":
        os.abort()
    if what == "segfault":
        os.kill(os.getpid(), signal.SIGSEGV)
    if what == "exit":
        os._exit(3)
    if what == "hang":
        time.sleep(600)
    if what == "spin":
        while True:
            pass
    if what == "grab":
        bytearray(8_000_000_000)
    if what == "grow":
        kept = []
        while True:
            kept.append(b"x" * 20_000_000)
    if what == "recurse":
        return behave(job)
    if what == "broken":
        raise UnreadableDocument("It is broken.", "Mend it.", code="broken_file", page=7)
    if what == "bug":
        raise KeyError("x")
    if what == "orphan":
        subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)", job.relative])
        time.sleep(600)
    return note(job, "done")


def tell(job: Job) -> DocumentResult:
    """Says what a document can see: environment, working folder, temporary folder, whether its process is warm."""
    if job.relative == "secrets":
        own = Path("/proc/self/environ").read_bytes().decode().replace("\0", " ")
        return note(job, " ".join(f"{k}={v}" for k, v in os.environ.items()) + own)
    if job.relative == "folder":
        Path(tempfile.mkstemp()[1]).write_text("left behind")
        return note(job, f"{Path.cwd()}|{tempfile.gettempdir()}|{len(list(Path(tempfile.gettempdir()).iterdir()))}")
    return note(job, f"{WARMED} {os.getpid()}")


def kill_once(job: Job) -> DocumentResult:
    """The first process that gets this job is killed from outside; the marker file says that it happened."""
    marker = Path(job.path).with_suffix(".killed")
    if job.relative == "victim" and not marker.exists():
        marker.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return note(job, "done")


def kill_nursery_once(job: Job) -> DocumentResult:
    marker = Path(job.path).with_suffix(".killed")
    if job.relative == "victim" and not marker.exists():
        marker.touch()
        os.kill(os.getppid(), signal.SIGKILL)
        time.sleep(600)
    return note(job, "done")


def echo_text(job: Job) -> DocumentResult:
    return note(job, Path(job.path).read_text())


def tell_parent(job: Job) -> DocumentResult:
    return note(job, str(os.getppid()))
