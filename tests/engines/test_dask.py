"""The same rows from a Dask cluster as from this machine, with a worker killed on the way; parts as Parquet."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

import engine_workloads as workloads
import pytest

from pipeline.engines.dask import DaskEngine, read_part, write_part
from pipeline.engines.interface import EngineError, Job
from pipeline.engines.local import LocalEngine
from pipeline.settings.limits import LimitSettings
from pipeline.store.results import result_to_json

distributed = pytest.importorskip("distributed")
LIMITS = LimitSettings(wall_seconds=20, cpu_seconds=10, memory_mb=400, jobs=2)


@pytest.fixture(scope="module")
def cluster():
    """A real scheduler and two workers, each a process of its own, restarted by a nanny as on a cluster."""
    paths = os.pathsep.join([str(Path(__file__).parent), os.environ.get("PYTHONPATH", "")])
    before = os.environ.get("PYTHONPATH")
    os.environ["PYTHONPATH"] = paths
    try:
        with distributed.LocalCluster(
            n_workers=2, threads_per_worker=1, dashboard_address=None, memory_limit=None, silence_logs=50
        ) as running:
            yield running
    finally:
        if before is None:
            del os.environ["PYTHONPATH"]
        else:
            os.environ["PYTHONPATH"] = before


@pytest.fixture
def jobs(tmp_path):
    document = tmp_path / "document.txt"
    document.write_text("text")
    names = ["abort-1", "broken-2", "bug-3", os.fsdecode(b"caf\xe9"), *(f"good-{i}" for i in range(30))]
    return [Job(str(document), name) for name in names]


@pytest.mark.slow
def test_same_rows_as_on_this_machine_with_a_worker_killed_on_the_way(cluster, jobs, tmp_path):
    local = {o.job: o.result for o in LocalEngine(LIMITS).run(workloads.behave, jobs)}
    engine = DaskEngine(LIMITS, cluster.scheduler_address, batch=4, parts=f"file://{tmp_path}/parts")
    found, killed = {}, False
    for outcome in engine.run(workloads.behave, jobs):
        assert outcome.job not in found
        found[outcome.job] = outcome.result
        if not killed:
            os.kill(next(iter(cluster.workers.values())).process.process.pid, signal.SIGKILL)
            killed = True
    assert found == local
    parts = sorted((tmp_path / "parts").iterdir())
    assert len(parts) >= 9 and all(p.suffix == ".parquet" for p in parts), "a lost batch is cut up"
    rows = {str(row) for part in parts for row in read_part(f"file://{part}")}
    assert rows == {str(result_to_json(r)) for r in local.values()}


def test_jobs_are_taken_as_they_are_needed(cluster, jobs):
    taken = []

    def source():
        for number in range(200):
            taken.append(number)
            yield Job(jobs[0].path, f"good-{number}")

    outcomes = DaskEngine(LIMITS, cluster.scheduler_address, batch=2).run(workloads.behave, source())
    next(outcomes)
    assert len(taken) < 60
    assert len(list(outcomes)) == 199


def test_a_scheduler_that_is_not_there_is_said(monkeypatch):
    monkeypatch.setattr("distributed.Client", _nobody)
    with pytest.raises(EngineError, match=r"127\.0\.0\.1:1 does not answer"):
        list(DaskEngine(LIMITS, "tcp://127.0.0.1:1").run(workloads.behave, [Job("x", "x")]))


def _nobody(*_args, **_more):
    raise OSError("Timed out trying to connect")


def test_parts_go_to_any_address():
    results = [{"path": "caf\udce9", "sha256": "", "status": "error", "result": 1}]
    write_part("memory://run/parts/one.parquet", results)
    assert read_part("memory://run/parts/one.parquet") == results


def test_a_kept_process_is_used_again_and_replaced_when_it_dies(tmp_path):
    engine = LocalEngine(LIMITS, jobs=1, warm=workloads.warm, keep=True)
    job = [Job(__file__, "x")]

    def parent() -> str:
        (outcome,) = engine.run(workloads.tell_parent, job)
        return outcome.result.problems[0].message

    try:
        first = parent()
        assert parent() == first
        os.kill(int(first), signal.SIGKILL)
        time.sleep(0.1)
        assert parent() != first
    finally:
        engine.close()
