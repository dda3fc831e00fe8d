"""Documents on a Dask cluster: the same isolation, limits and rows as on one machine, on as many machines as there are.

    engine = DaskEngine(limits, scheduler="tcp://10.0.0.1:8786", warm=warm_up, parts="s3://bucket/run-7/parts")
    engine = DaskEngine(limits)                 # a cluster of this machine's processors, for trying out

Jobs travel in batches, a few for each worker at a time, taken from the list as they are needed. On the worker each
document is still read in a child process of `LocalEngine`, kept warm from batch to batch, so that a document that
crashes, hangs or grows costs its own row and not the worker. A worker that is lost altogether costs time only: its
batches are run again elsewhere; a batch that takes worker after worker with it is cut up, until the one document that
does it stands alone. Inputs must be where every worker can open them: a shared folder or an fsspec address. With
`parts`, each batch's results are written to that address as one Parquet file (`path`, `sha256`, `status`, `result`, the
last as JSON) by the worker itself, so that only names go through the scheduler.
"""

from __future__ import annotations

import hashlib
import io
import json
import tempfile
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from functools import cache
from importlib import import_module
from itertools import islice
from pathlib import Path
from typing import Any

from pipeline.engines.interface import EngineError, Job, Outcome, Warm, Work, failed
from pipeline.engines.local import LocalEngine
from pipeline.settings.limits import LimitSettings
from pipeline.store.results import result_from_json, result_to_json

_IN_FLIGHT = 3
"""Batches for each worker thread at a time: one at work, the others so that it never waits."""
_TRIES = 2


class DaskEngine:
    """Runs work on a Dask cluster; see `pipeline.engines.interface`.

    `scheduler`: its address, empty for a cluster of this machine. `batch`: documents in a batch. `parts`: address for
    the results of batches. Work and warm-up must be importable on the workers.
    """

    def __init__(
        self,
        limits: LimitSettings | None = None,
        scheduler: str = "",
        warm: Warm | None = None,
        *,
        batch: int = 16,
        parts: str = "",
    ) -> None:
        self.limits = limits or LimitSettings()
        self.scheduler = scheduler
        self.warm = warm
        self.batch = batch
        self.parts = parts.rstrip("/")

    def run(self, work: Work, jobs: Iterable[Job]) -> Iterator[Outcome]:
        """One outcome for each job, as batches get ready. Raises EngineError where the cluster does not answer."""
        client, cluster = self._connect()
        try:
            yield from self._outcomes(client, work, iter(jobs))
        finally:
            client.close()
            if cluster is not None:
                cluster.close()

    def _connect(self) -> tuple[Any, Any]:
        try:
            dask: Any = import_module("distributed")
        except ImportError as error:
            raise EngineError("Dask is not installed.", "Install hilo with its `dask` extra.") from error
        cluster = None
        try:
            if not self.scheduler:
                cluster = dask.LocalCluster(
                    n_workers=self.limits.processes(), threads_per_worker=1, dashboard_address=None, memory_limit=None
                )
            client = dask.Client(cluster or self.scheduler, timeout=30, set_as_default=False)
            client.wait_for_workers(1, timeout=60)
        except (OSError, TimeoutError, ValueError) as error:
            where = self.scheduler or "this machine"
            raise EngineError(
                f"The Dask cluster at {where} does not answer: {error}",
                "Check the address, and that the scheduler and at least one worker run (see docs/scale.md).",
            ) from error
        return client, cluster

    def _outcomes(self, client: Any, work: Work, jobs: Iterator[Job]) -> Iterator[Outcome]:

        again: deque[tuple[Job, ...]] = deque()
        running: dict[str, tuple[tuple[Job, ...], int]] = {}
        completed: Any = import_module("distributed").as_completed(loop=client.loop)

        def submit(batch: tuple[Job, ...], tries: int) -> None:
            key = f"hilo-{_name(batch)}-{tries}-{len(running)}"
            payload = [asdict(j) for j in batch]
            future = client.submit(
                run_batch, work, self.warm, self.limits, payload, self.parts, key=key, pure=False, retries=1
            )
            running[future.key] = (batch, tries)
            completed.add(future)

        def fill() -> None:
            most = _IN_FLIGHT * max(1, sum(client.nthreads().values()))
            while len(running) < most:
                batch = again.popleft() if again else tuple(islice(jobs, self.batch))
                if not batch:
                    return
                submit(batch, 0)

        fill()
        while running:
            future = next(completed)
            batch, tries = running.pop(future.key)
            if future.status == "finished":
                yield from self._read(batch, future.result())
            elif len(batch) > 1:
                again.extend((job,) for job in batch)
            elif tries + 1 < _TRIES:
                submit(batch, tries + 1)
            else:
                yield Outcome(batch[0], _lost(batch[0], future.exception()))
            future.release()
            fill()

    def _read(self, batch: tuple[Job, ...], answer: Any) -> Iterator[Outcome]:
        """The outcomes of a batch; results from its part where there are parts."""
        results = read_part(answer["part"]) if answer["part"] else answer["results"]
        for job, result, cost in zip(batch, results, answer["costs"], strict=True):
            yield Outcome(job, result_from_json(result), *cost)


def _name(batch: Iterable[Job]) -> str:
    return hashlib.sha256("\0".join(j.relative for j in batch).encode("utf-8", "surrogatepass")).hexdigest()[:24]


def _lost(job: Job, error: object) -> Any:
    return failed(
        job,
        "crashed",
        f"The workers that had this document were lost ({type(error).__name__}).",
        "Look at the workers' logs; run again, or leave the document out.",
    )


@cache
def _engine(limits: LimitSettings, warm: Warm | None) -> LocalEngine:
    """The worker's own engine: one warm process, kept from batch to batch."""
    return LocalEngine(limits, jobs=1, warm=warm, keep=True)


def run_batch(
    work: Work, warm: Warm | None, limits: LimitSettings, payload: list[dict[str, str]], parts: str
) -> dict[str, Any]:
    """What a worker does: read a batch, answer with results as JSON, or with the name of the part that holds them."""
    jobs = [Job(**p) for p in payload]
    done = {o.job: o for o in _engine(limits, warm).run(work, jobs)}
    outcomes = [done[job] for job in jobs]
    results = [result_to_json(o.result) for o in outcomes]
    costs = [(o.wall_seconds, o.cpu_seconds, o.peak_mb, o.detail) for o in outcomes]
    if not parts:
        return {"part": "", "results": results, "costs": costs}
    name = f"{parts}/part-{_name(jobs)}.parquet"
    write_part(name, results)
    return {"part": name, "results": [], "costs": costs}


def write_part(address: str, results: list[dict[str, Any]]) -> None:
    """Results as one Parquet file at an fsspec address, whole or not at all: object stores put a file in one step.

    A batch may be run twice at once (its worker seemed lost): on a disk the file is renamed into place.
    """
    import fsspec
    import pyarrow
    import pyarrow.parquet

    columns: dict[str, list[str]] = {k: [_text(r[k]) for r in results] for k in ("path", "sha256", "status")}
    columns["result"] = [json.dumps(r) for r in results]
    buffer = io.BytesIO()
    pyarrow.parquet.write_table(pyarrow.table(columns), buffer, compression="zstd")
    filesystem, path = fsspec.core.url_to_fs(address)
    filesystem.makedirs(path.rpartition("/")[0], exist_ok=True)
    if "file" not in (filesystem.protocol if isinstance(filesystem.protocol, tuple) else (filesystem.protocol,)):
        filesystem.pipe_file(path, buffer.getvalue())
        return
    with tempfile.NamedTemporaryFile(dir=Path(path).parent, prefix=".part-", delete=False) as out:
        out.write(buffer.getvalue())
    Path(out.name).replace(path)


def _text(value: str) -> str:
    """Text that Parquet takes: lone surrogates of odd names become escapes (the JSON column has the exact name)."""
    return value.encode("utf-8", "backslashreplace").decode("utf-8")


def read_part(address: str) -> list[dict[str, Any]]:
    """The results in a part, in the order in which they were written."""
    import fsspec
    import pyarrow.parquet

    with fsspec.open(address, "rb") as stream:
        table = pyarrow.parquet.read_table(io.BytesIO(stream.read()), columns=["result"])
    return [json.loads(text) for text in table.column("result").to_pylist()]
