"""Documents that crash, hang, grow or lie: each is one row, the others are done, nothing is left behind."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import engine_workloads as workloads
import pytest

from pipeline.engines.inline import InlineEngine
from pipeline.engines.interface import EngineError, Job, Outcome
from pipeline.engines.local import LocalEngine
from pipeline.errors import SettingsError
from pipeline.settings.limits import LimitSettings

SHORT = LimitSettings(wall_seconds=3, cpu_seconds=1, memory_mb=300)


@pytest.fixture
def jobs(tmp_path: Path):
    document = tmp_path / "document.txt"
    document.write_text("text")
    return lambda *names: [Job(str(document), name) for name in names]


def run(engine, work, jobs) -> dict[str, Outcome]:
    outcomes = list(engine.run(work, jobs))
    assert len(outcomes) == len(jobs), "each job gives exactly one outcome"
    return {o.job.relative: o for o in outcomes}


def code(outcome: Outcome) -> str:
    return outcome.result.problems[0].code


@pytest.mark.slow
def test_each_kind_of_misfortune_is_one_clear_row_and_others_go_on(jobs):
    expected = {
        "abort": "crashed", "segfault": "crashed", "exit": "crashed", "hang": "timeout", "spin": "timeout",
        "grab": "memory_limit", "grow": "memory_limit", "recurse": "too_deep", "broken": "broken_file",
        "bug": "internal_error", "orphan": "timeout",
    }  # fmt: skip
    good = [f"good-{i}" for i in range(20)]
    started = time.monotonic()
    found = run(LocalEngine(SHORT, jobs=2), workloads.behave, jobs(*good[:10], *expected, *good[10:]))
    assert {name: code(found[name]) for name in expected} == expected
    assert all(found[name].result.status == "error" for name in expected)
    assert all(found[name].result.problems[0].hint for name in expected)
    assert all(code(found[name]) == "note" for name in good)
    assert found["broken"].result.problems[0].page == 7
    assert "KeyError" in found["bug"].detail
    assert all(found[name].wall_seconds < SHORT.wall_seconds + 2 for name in expected), "ended within 2 s"
    assert time.monotonic() - started < 40
    left = subprocess.run(["ps", "-eo", "args"], capture_output=True, text=True).stdout
    assert "time.sleep(600) orphan" not in left


def test_a_document_sees_no_secret_and_has_its_own_folder(jobs, monkeypatch):
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "hush-hush")
    monkeypatch.setenv("MY_TOKEN", "hush-hush")
    found = run(LocalEngine(jobs=1, warm=workloads.warm), workloads.tell, jobs("secrets", "folder", "again"))
    assert "hush-hush" not in found["secrets"].result.problems[0].message
    assert "PATH=" in found["secrets"].result.problems[0].message
    here, temporary, held = found["folder"].result.problems[0].message.split("|")
    assert here == temporary and here != str(Path.cwd())
    assert held == "1", "what the document before left is gone"
    assert not Path(here).exists(), "the folder goes with the process"


def test_processes_are_warm_and_renewed(jobs):
    engine = LocalEngine(LimitSettings(renew_after=3), jobs=1, warm=workloads.warm)
    said = [o.result.problems[0].message for o in engine.run(workloads.tell, jobs(*"abcdefg"))]
    assert all(text.startswith("True ") for text in said)
    assert len(set(said)) == 3, "seven documents, three to a process"


def test_a_process_killed_from_outside_changes_no_result(jobs):
    found = run(LocalEngine(jobs=2), workloads.kill_once, jobs("a", "b", "victim", "c"))
    assert {code(o) for o in found.values()} == {"note"}


def test_a_killed_nursery_is_started_again(jobs):
    found = run(LocalEngine(jobs=2), workloads.kill_nursery_once, jobs("a", "b", "victim", "c"))
    assert {code(o) for o in found.values()} == {"note"}


def test_no_jobs_start_no_process():
    assert list(LocalEngine(warm=workloads.fail_to_warm).run(workloads.behave, [])) == []


def test_what_cannot_start_says_why(jobs):
    with pytest.raises(EngineError, match="nothing works here"):
        list(LocalEngine(warm=workloads.fail_to_warm).run(workloads.behave, jobs("a")))


def test_stopping_early_leaves_no_process(jobs):
    engine = LocalEngine(jobs=2)
    with closing(engine.run(workloads.tell, jobs("a", "hang-b", "c"))) as outcomes:
        pid = int(next(outcomes).result.problems[0].message.split()[1])
    deadline = time.monotonic() + 3
    while Path(f"/proc/{pid}").exists() and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not Path(f"/proc/{pid}").exists()


def test_a_killed_parent_takes_its_processes_along(tmp_path):
    script = (
        "import sys; sys.path.insert(0, sys.argv[1]); import engine_workloads as w\n"
        "from pipeline.engines.local import LocalEngine; from pipeline.engines.interface import Job\n"
        "for o in LocalEngine(jobs=1).run(w.tell, [Job(__file__, 'a')] if False else [Job(sys.argv[2], 'a'), Job(sys.argv[2], 'b')]):\n"
        "    print(o.result.problems[0].message.split()[1], flush=True); sys.stdin.read()\n"
    )
    parent = subprocess.Popen(
        [sys.executable, "-c", script, str(Path(__file__).parent), __file__],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    pid = int(parent.stdout.readline())
    assert Path(f"/proc/{pid}").exists()
    parent.kill()
    parent.communicate()
    deadline = time.monotonic() + 3
    while Path(f"/proc/{pid}").exists() and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not Path(f"/proc/{pid}").exists()


def test_isolation_costs_under_fifteen_milliseconds_a_document(jobs):
    names = [f"d{i}" for i in range(400)]
    engine = LocalEngine(jobs=1)
    outcomes = engine.run(workloads.behave, jobs(*names))
    next(outcomes)
    started = time.perf_counter()
    rest = list(outcomes)
    assert (time.perf_counter() - started) / len(rest) < 0.015


def test_vanished_and_odd_inputs_are_rows(tmp_path):
    odd = tmp_path / os.fsdecode(b"caf\xe9 \n-rf.txt")
    odd.write_text("hello")
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    jobs = [Job(str(tmp_path / "gone"), "gone"), Job(str(pipe), "pipe"), Job(str(odd), "odd")]
    found = run(LocalEngine(jobs=1), workloads.echo_text, jobs)
    assert {n: code(o) for n, o in found.items()} == {"gone": "vanished", "pipe": "not_a_regular_file", "odd": "note"}
    assert found["odd"].result.problems[0].message == "hello"


def test_inline_engine_gives_the_same_results(jobs):
    names = ("good", "broken", "bug", "recurse")
    local = run(LocalEngine(jobs=1), workloads.behave, jobs(*names))
    inline = run(InlineEngine(), workloads.behave, jobs(*names))
    assert {n: o.result for n, o in local.items()} == {n: o.result for n, o in inline.items()}


@pytest.mark.parametrize("bad", [{"wall_seconds": 0}, {"memory_mb": -1}, {"renew_after": 0}, {"jobs": -2}])
def test_limits_that_make_no_sense_are_refused(bad):
    with pytest.raises(SettingsError):
        LimitSettings(**bad)
