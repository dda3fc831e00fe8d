"""One document's process: takes jobs from a socket, one at a time, within its limits, and answers with data.

Limits, each for one document: processor time (SIGXCPU ends the process), wall time (the parent ends it; SIGALRM does
where the parent is busy), address space (MemoryError, or the parent ends it by what it sees resident). The process has
its own session, so that whatever it starts ends with it, its own temporary folder as working folder, no core file, and
dies when the process that forked it dies.
"""

from __future__ import annotations

import contextlib
import ctypes
import json
import os
import resource
import shutil
import signal
import socket
import sys
import tempfile
import time
import traceback
from dataclasses import replace
from pathlib import Path
from typing import Any

from pipeline.engines.interface import Job, Work, failure_of
from pipeline.engines.wire import receive, send_json
from pipeline.settings.limits import LimitSettings
from pipeline.store.opening import local_file
from pipeline.store.results import result_to_json

OUT_OF_MEMORY = 77
"""Exit status of a process that had not even memory left to say so."""

_PR_SET_PDEATHSIG = 1
_MB = 1_000_000


def serve(conn: socket.socket, work: Work, limits: LimitSettings, folder: Path, parent: int) -> None:
    """Answer jobs until the other side closes. Called in a freshly forked process; returns when there is no more."""
    _confine(limits, folder, parent)
    while (frame := receive(conn)) is not None:
        job = Job(**json.loads(frame))
        _start_clocks(limits)
        try:
            answer = run_one(work, job, folder)
            _stop_clocks()
            answer["leaving"] = answer["exhausted"] or _resident_mb() > limits.memory_mb / 2
            send_json(conn, answer)
        except MemoryError:
            os._exit(OUT_OF_MEMORY)
        _empty(folder)
        if answer["leaving"]:
            return


def run_one(work: Work, job: Job, folder: Path) -> dict[str, Any]:
    """Do one job here and now: its result as JSON, what it cost, and the traceback of an error that nobody foresaw."""
    detail, exhausted = "", False
    started, cpu = time.perf_counter(), _cpu_seconds()
    _reset_peak()
    try:
        with local_file(job.path, folder) as path:
            result = work(replace(job, path=str(path)))
    except Exception as error:
        result = failure_of(job, error)
        exhausted = isinstance(error, MemoryError | RecursionError)
        if result.problems[0].code == "internal_error":
            detail = traceback.format_exc()[-4000:]
    return {
        "result": result_to_json(result),
        "wall": time.perf_counter() - started,
        "cpu": _cpu_seconds() - cpu,
        "peak": _peak_mb(),
        "detail": detail,
        "exhausted": exhausted,
    }


def _confine(limits: LimitSettings, folder: Path, parent: int) -> None:
    os.setsid()
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
        if os.getppid() != parent:
            os._exit(1)
        with contextlib.suppress(OSError):
            Path("/proc/self/oom_score_adj").write_text("1000")
    folder.mkdir(parents=True, exist_ok=True)
    os.chdir(folder)
    os.environ["TMPDIR"] = os.environ["HOME"] = tempfile.tempdir = str(folder)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        room = _virtual_bytes() + limits.memory_mb * _MB
        resource.setrlimit(resource.RLIMIT_AS, (room, room))
        most = 2 * limits.memory_mb * _MB
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))


def _start_clocks(limits: LimitSettings) -> None:
    spent = int(_cpu_seconds()) + 1
    resource.setrlimit(resource.RLIMIT_CPU, (spent + limits.cpu_seconds, resource.RLIM_INFINITY))
    signal.setitimer(signal.ITIMER_REAL, limits.wall_seconds + 1)


def _stop_clocks() -> None:
    signal.setitimer(signal.ITIMER_REAL, 0)


def _cpu_seconds() -> float:
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


def _virtual_bytes() -> int:
    return int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()


def _resident_mb() -> float:
    """What the process holds now: more than half of what it may, and the next document would pay for the last one."""
    try:
        return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize() / _MB
    except (OSError, IndexError, ValueError):
        return 0.0


def _reset_peak() -> None:
    with contextlib.suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5")


def _peak_mb() -> float:
    """Most memory resident since the document began (Linux), or since the process began (elsewhere)."""
    try:
        status = Path("/proc/self/status").read_text()
        return int(status.partition("VmHWM:")[2].split()[0]) * 1024 / _MB
    except (OSError, IndexError, ValueError):
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return peak / _MB if sys.platform == "darwin" else peak * 1024 / _MB


def _empty(folder: Path) -> None:
    """Remove what a document left in the temporary folder; what can't be removed goes with the folder at the end."""
    for entry in os.scandir(folder):
        if entry.is_dir(follow_symlinks=False):
            shutil.rmtree(entry.path, ignore_errors=True)
        else:
            with contextlib.suppress(OSError):
                Path(entry.path).unlink()
