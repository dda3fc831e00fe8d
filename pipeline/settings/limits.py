"""How much one document may cost, and how many are worked on at once."""

from __future__ import annotations

import os
from dataclasses import dataclass

from pipeline.errors import SettingsError


@dataclass(frozen=True, slots=True)
class LimitSettings:
    """Limits of one document's process. A document over a limit is one row of problems.csv; the others go on.

    `wall_seconds`, `cpu_seconds`: time for one document. `memory_mb`: megabytes that its process may hold.
    `renew_after`: documents after which a process is replaced by a fresh one. `jobs`: processes at once, 0 = one for
    each processor that this process may use. `start_seconds`: time for the first process to be ready.
    """

    wall_seconds: float = 60.0
    cpu_seconds: int = 30
    memory_mb: int = 1000
    renew_after: int = 200
    jobs: int = 0
    start_seconds: float = 120.0

    def __post_init__(self) -> None:
        for name in ("wall_seconds", "cpu_seconds", "memory_mb", "renew_after", "start_seconds"):
            if getattr(self, name) <= 0:
                raise SettingsError(f"{name} must be more than 0, not {getattr(self, name)}", "Correct the settings.")
        if self.jobs < 0:
            raise SettingsError(
                f"jobs must not be negative, not {self.jobs}", "Use 0 for one process for each processor."
            )

    def processes(self) -> int:
        """How many processes work at once."""
        if self.jobs:
            return self.jobs
        return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
