"""Runs under adversity: killed, interrupted, without disk space, without permission, without their input."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from bench.kill import digests, torment
from pipeline.engines.inline import InlineEngine
from pipeline.engines.interface import Job, Outcome, Work
from pipeline.errors import InputError
from pipeline.runs import RunOptions, run
from pipeline.settings.run import RunSettings

HILO = [sys.executable, "-c", "from pipeline.cli import main; main()"]
PLAN = "PLAN ANUAL DE TRABAJO 2021\n\n1. Capacitación\n\n1.1 Realizar diez talleres regionales.\nResponsable: Secretaría.\n\n1.2 Publicar un informe anual.\nResponsable: Dirección.\n"  # fmt: skip


@pytest.fixture
def plans(tmp_path) -> Path:
    folder = tmp_path / "plans"
    folder.mkdir()
    for year in (2021, 2022):
        (folder / f"plan-{year}.txt").write_text(PLAN.replace("2021", str(year)), encoding="utf-8")
    return folder


def hilo(*arguments: object, cache: Path, **more) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "HILO_CACHE": str(cache)}
    return subprocess.run([*HILO, *map(str, arguments)], capture_output=True, text=True, env=environment, **more)


@pytest.mark.slow
def test_kill_9_of_runs_and_of_their_processes_leaves_the_same_bytes(tmp_path, plans):
    (tmp_path / "trial").mkdir()
    documents = sorted(plans.iterdir())
    runs, children, _ = torment(
        documents, times=3, seed=int(time.time()) % 1000, align=False, folder=tmp_path / "trial"
    )
    assert runs.differences == [] and children.differences == []
    assert runs.runs == children.runs == 3


@pytest.mark.slow
def test_ctrl_c_ends_cleanly_and_the_next_run_goes_on(tmp_path, plans):
    for number in range(300):
        (plans / f"more-{number}.txt").write_text(PLAN + f"\n{number}\n", encoding="utf-8")
    command = [*HILO, "extract", str(plans), "-o", str(tmp_path / "out"), "--jobs", "1", "-v"]
    environment = {**os.environ, "HILO_CACHE": str(tmp_path / "cache")}
    with subprocess.Popen(
        command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True, env=environment
    ) as going:
        going.stderr.readline()
        going.send_signal(signal.SIGINT)
        rest = going.stderr.read()
        assert going.wait(10) == 130
    assert "interrupted" in rest and "Traceback" not in rest
    assert not (tmp_path / "out").exists()
    assert [p.name for p in tmp_path.iterdir() if "new-" in p.name] == []
    done = hilo("extract", plans, "-o", tmp_path / "out", "--json", cache=tmp_path / "cache")
    assert done.returncode == 0 and json.loads(done.stdout)["cached"] >= 1


def test_a_killed_run_leaves_work_that_is_not_done_again(tmp_path, plans):
    first = hilo("extract", plans, "-o", tmp_path / "out", "--json", cache=tmp_path / "cache")
    assert json.loads(first.stdout)["cached"] == 0
    shutil.rmtree(tmp_path / "out")
    again = hilo("extract", plans, "-o", tmp_path / "out", "--json", cache=tmp_path / "cache")
    assert json.loads(again.stdout)["cached"] == 2
    third = hilo("extract", plans, "-o", tmp_path / "out", "--json", cache=tmp_path / "cache")
    assert json.loads(third.stdout)["unchanged"]
    fresh = hilo("extract", plans, "-o", tmp_path / "out", "--json", "--fresh", cache=tmp_path / "cache")
    assert json.loads(fresh.stdout)["cached"] == 0


class Vanishing(InlineEngine):
    """An engine whose input folder goes away after the first document."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.folder = folder

    def run(self, work: Work, jobs: Iterable[Job]) -> Iterator[Outcome]:
        for number, outcome in enumerate(super().run(work, jobs)):
            if number == 0:
                shutil.rmtree(self.folder)
            yield outcome


def test_an_input_folder_that_goes_away_leaves_the_old_outputs(tmp_path, plans):
    options = RunOptions(only_extract=True, cache_folder=tmp_path / "cache", engine=InlineEngine())
    run([plans], tmp_path / "out", RunSettings(), options)
    before = digests(tmp_path / "out")
    (plans / "new.txt").write_text(PLAN.replace("2021", "2023"), encoding="utf-8")
    vanishing = RunOptions(only_extract=True, cache_folder=tmp_path / "none", engine=Vanishing(plans))
    with pytest.raises(InputError, match="went away"):
        run([plans], tmp_path / "out", RunSettings(), vanishing)
    assert digests(tmp_path / "out") == before


def test_a_file_that_goes_away_is_a_row(tmp_path, plans):
    class Loses(InlineEngine):
        def run(self, work: Work, jobs: Iterable[Job]) -> Iterator[Outcome]:
            (plans / "plan-2022.txt").unlink()
            return super().run(work, jobs)

    options = RunOptions(only_extract=True, cache_folder=tmp_path / "cache", engine=Loses())
    summary = run([plans], tmp_path / "out", RunSettings(), options)
    assert {line.path: line.status for line in summary.lines}["plan-2022.txt"] == "error"
    assert "vanished" in {p.code for p in summary.problems} and summary.exit_code == 2


def in_namespace(script: str, tmp_path: Path) -> subprocess.CompletedProcess[str]:
    """Run a shell script where it may mount; skip where this system doesn't allow that."""
    for way in (["unshare", "--mount"], ["unshare", "--user", "--map-root-user", "--mount"]):
        if shutil.which("unshare") and subprocess.run([*way, "true"], capture_output=True).returncode == 0:
            environment = {**os.environ, "HILO_CACHE": str(tmp_path / "cache"), "PYTHON": sys.executable}
            return subprocess.run([*way, "sh", "-c", script], capture_output=True, text=True, env=environment)
    pytest.skip("this system does not let a test mount a file system of its own")


RUN = '"$PYTHON" -c "from pipeline.cli import main; main()" extract'


def test_a_full_disk_is_said_and_the_old_outputs_stand(tmp_path, plans):
    (tmp_path / "disk").mkdir()
    done = in_namespace(
        f"mount -t tmpfs -o size=400k none {tmp_path}/disk || exit 99\n"
        f"{RUN} {plans} -o {tmp_path}/disk/out -q || exit 98\n"
        f"cp -r {tmp_path}/disk/out {tmp_path}/before\n"
        f"cp {plans}/plan-2021.txt {plans}/plan-2024.txt; echo 2024 >> {plans}/plan-2024.txt\n"
        f"dd if=/dev/zero of={tmp_path}/disk/filler bs=1k count=1000 2>/dev/null\n"
        f"{RUN} {plans} -o {tmp_path}/disk/out -q; echo status $?\n"
        f"diff -r {tmp_path}/disk/out {tmp_path}/before && echo same\n"
        f"rm {tmp_path}/disk/filler; {RUN} {plans} -o {tmp_path}/disk/out -q && echo again\n",
        tmp_path,
    )
    if done.returncode == 99:
        pytest.skip("no tmpfs may be mounted here")
    assert done.stdout.split("\n")[:3] == ["status 1", "same", "again"], done.stdout + done.stderr
    assert "is full" in done.stderr and "Traceback" not in done.stderr


def test_a_read_only_place_is_said(tmp_path, plans):
    (tmp_path / "disk").mkdir()
    done = in_namespace(
        f"mount -t tmpfs -o size=4m none {tmp_path}/disk || exit 99\n"
        f"{RUN} {plans} -o {tmp_path}/disk/out -q || exit 98\n"
        f"mount -o remount,ro {tmp_path}/disk || exit 99\n"
        f"{RUN} {plans} -o {tmp_path}/disk/out -q --fresh; echo status $?\n"
        f"cat {tmp_path}/disk/out/activities.csv | head -1\n",
        tmp_path,
    )
    if done.returncode == 99:
        pytest.skip("no tmpfs may be mounted here")
    assert done.stdout.startswith("status 1\nactivity_id"), done.stdout + done.stderr
    assert "cannot write" in done.stderr and "Traceback" not in done.stderr


def test_an_output_folder_that_is_a_mount_point_is_swapped_file_by_file(tmp_path, plans):
    (tmp_path / "disk").mkdir()
    done = in_namespace(
        f"mount -t tmpfs -o size=8m none {tmp_path}/disk || exit 99\n"
        f"{RUN} {plans} -o {tmp_path}/disk -q || exit 98\n"
        f"echo mine > {tmp_path}/disk/notes.txt\n"
        f"rm {plans}/plan-2022.txt\n"
        f"{RUN} {plans} -o {tmp_path}/disk -q; echo status $?\n"
        f"cat {tmp_path}/disk/notes.txt; grep -c plan-2022 {tmp_path}/disk/documents.csv\n",
        tmp_path,
    )
    if done.returncode == 99:
        pytest.skip("no tmpfs may be mounted here")
    assert done.stdout == "status 0\nmine\n0\n", done.stdout + done.stderr


def test_a_cache_that_cannot_be_written_stops_nothing(tmp_path, plans):
    (tmp_path / "cache").write_text("a file, not a folder")
    done = hilo("extract", plans, "-o", tmp_path / "out", cache=tmp_path / "cache")
    assert done.returncode == 0 and (tmp_path / "out" / "activities.csv").exists()
    assert "results cannot be kept" in done.stdout, "and it is said"


def test_two_runs_on_one_folder_the_second_says_so(tmp_path, plans):
    from pipeline.store.swap import locked

    with locked(tmp_path / "out"):
        done = hilo("extract", plans, "-o", tmp_path / "out", cache=tmp_path / "cache")
    assert done.returncode == 1 and "another run" in done.stderr and "Traceback" not in done.stderr
