"""What became of a document: the outcome that its process reported, or the reason why there is none, in words."""

from __future__ import annotations

import signal
from typing import Any

from pipeline.engines.child import OUT_OF_MEMORY
from pipeline.engines.interface import Job, Outcome, failed
from pipeline.model.dataset import DocumentResult
from pipeline.settings.limits import LimitSettings
from pipeline.store.results import result_from_json


def outcome(job: Job, answer: dict[str, Any]) -> Outcome:
    """The outcome that a child reported. What is not one (a child that a document took over) counts as a crash."""
    try:
        return Outcome(
            job,
            result_from_json(answer["result"]),
            float(answer["wall"]),
            float(answer["cpu"]),
            float(answer["peak"]),
            str(answer["detail"]),
        )
    except (KeyError, TypeError, ValueError, AttributeError):
        return Outcome(job, failed(job, "crashed", "The process that read this document gave no valid answer."))


def cause(verdict: str, status: int) -> str:
    """The code of a failure: by what the parent had decided (`verdict`), else by how the process ended."""
    if verdict in {"timeout", "memory_limit"}:
        return verdict
    if status in {-signal.SIGXCPU, -signal.SIGALRM}:
        return "timeout"
    return "memory_limit" if status == OUT_OF_MEMORY else "crashed"


def failure(job: Job, code: str, status: int, limits: LimitSettings) -> DocumentResult:
    """The result of a document whose process failed; `status`: its exit code, or the signal as a negative number."""
    if code == "timeout":
        cpu = status == -signal.SIGXCPU
        limit = f"{limits.cpu_seconds} s of processor time" if cpu else f"{limits.wall_seconds:g} s"
        setting = "cpu_seconds" if cpu else "wall_seconds"
        return failed(
            job,
            code,
            f"Reading this document took more than {limit}.",
            f"If you trust the file, raise {setting} in the settings and run again; else leave it out.",
        )
    if code == "memory_limit":
        return failed(
            job,
            code,
            f"Reading this document takes more than {limits.memory_mb} MB of memory.",
            "If you trust the file, raise memory_mb in the settings and run again; else leave it out.",
        )
    how = signal.Signals(-status).name if status < 0 and -status in set(signal.Signals) else f"exit status {status}"
    return failed(
        job,
        code,
        f"This document crashed the process that read it ({how}).",
        "The other documents are not touched. Save the file again from the program that made it, or leave it out.",
    )
