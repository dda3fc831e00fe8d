"""Work in this very process: no isolation, no limits. For debugging, notebooks, and systems that cannot fork."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from pipeline.engines.child import run_one
from pipeline.engines.interface import Job, Outcome, Warm, Work
from pipeline.store.results import result_from_json


class InlineEngine:
    """One document after the other, here; see `pipeline.engines.interface`. A crash or hang stops everything."""

    def __init__(self, warm: Warm | None = None) -> None:
        self.warm = warm

    def run(self, work: Work, jobs: Iterable[Job]) -> Iterator[Outcome]:
        warm = self.warm
        for job in jobs:
            if warm is not None:
                warm()
                warm = None
            with tempfile.TemporaryDirectory(prefix="hilo-") as folder:
                answer = run_one(work, job, Path(folder))
            yield Outcome(
                job, result_from_json(answer["result"]), answer["wall"], answer["cpu"], answer["peak"], answer["detail"]
            )
