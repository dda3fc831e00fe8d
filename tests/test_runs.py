"""A whole run as its users see it: the same bytes every time, nothing done twice, every kind of bad input a clear row."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import pikepdf
import pytest

from pipeline.engines.interface import Job, Outcome, Work, failed
from pipeline.runs import RunOptions, run
from pipeline.store.csvfiles import load_dataset
from tests.conftest import REAL, TESTS

RAW = TESTS.parent / "raw_docs"


def hilo(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "pipeline.cli", *arguments],
        capture_output=True,
        text=True,
        cwd=TESTS.parent,
        env={**os.environ, **environment},
        check=False,
    )


def digest(folder: Path) -> dict[str, str]:
    return {
        p.relative_to(folder).as_posix(): hashlib.sha256(p.read_bytes()).hexdigest()
        for p in sorted(folder.rglob("*"))
        if p.is_file()
    }


@pytest.mark.slow
def test_two_runs_give_the_same_bytes_whatever_the_hash_seed(tmp_path: Path) -> None:
    for seed in ("0", "1"):
        done = hilo(
            "run", "raw_docs", "-o", str(tmp_path / seed), "--fresh", "-q", PYTHONHASHSEED=seed, TZ="Asia/Tokyo"
        )
        assert done.returncode == 0, done.stderr
    assert digest(tmp_path / "0") == digest(tmp_path / "1")


@pytest.mark.slow
def test_a_second_run_over_unchanged_input_only_checks(tmp_path: Path) -> None:
    options = RunOptions(jobs=1, cache_folder=tmp_path / "cache")
    first = run([RAW], tmp_path / "out", options=options)
    before = digest(tmp_path / "out")
    second = run([RAW], tmp_path / "out", options=options)
    assert not first.unchanged and second.unchanged
    assert (second.activities, second.links, second.lines) == (first.activities, first.links, first.lines)
    assert digest(tmp_path / "out") == before
    (tmp_path / "out" / "links.csv").write_text("", encoding="utf-8")
    assert not run([RAW], tmp_path / "out", options=options).unchanged, "a file that was changed is written anew"
    after = digest(tmp_path / "out")
    changed = {name for name in after if after[name] != before.get(name)}
    assert changed <= {"report.html"}, "only the report tells what changed since the last run"


@pytest.mark.slow
def test_a_run_repeated_into_the_same_folder_writes_the_same_bytes(tmp_path: Path) -> None:
    written = []
    for _ in range(2):
        run([RAW], tmp_path / "out", options=RunOptions(jobs=1, fresh=True, cache_folder=tmp_path / "cache"))
        written.append(digest(tmp_path / "out"))
    assert written[0] == written[1]


def test_every_kind_of_bad_input_is_a_row_and_the_others_are_read(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "plan.txt").write_bytes((REAL / "as-given/plan-2017-es.txt").read_bytes())
    (folder / "wrong.pdf").write_bytes((RAW / "plan-2017-es.docx").read_bytes())
    (folder / "empty.pdf").write_bytes(b"")
    (folder / "half.pdf").write_bytes((RAW / "plan-2018-en.pdf").read_bytes()[:20000])
    (folder / "letter.txt").write_text("Dear all,\nthe meeting is moved to Tuesday.\n", encoding="utf-8")
    with pikepdf.open(RAW / "plan-2018-en.pdf") as pdf:
        pdf.save(folder / "locked.pdf", encryption=pikepdf.Encryption(user="x", owner="y"))
    summary = run(
        [folder], tmp_path / "out", options=RunOptions(jobs=1, only_extract=True, cache_folder=tmp_path / "c")
    )
    assert {line.path: line.status for line in summary.lines} == {
        "plan.txt": "extracts",
        "wrong.pdf": "extracts",
        "empty.pdf": "error",
        "half.pdf": "error",
        "locked.pdf": "error",
        "letter.txt": "no_plan_found",
    }
    assert summary.exit_code == 2
    problems = {p.document: p for p in load_dataset(tmp_path / "out").problems if p.severity == "error"}
    assert problems["empty.pdf"].code == "empty_file" and "password-protected" in problems["locked.pdf"].message
    assert all(p.hint for p in problems.values())


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        (["run", "no-such-folder"], 1, "does not exist"),
        (["run"], 64, "INPUT"),
        (["frobnicate"], 64, "frobnicate"),
        (["run", "raw_docs", "--format", "foo"], 64, "no format"),
        (["check", "tests"], 1, "not a dataset folder"),
        (["run", "raw_docs", "--settings", "README.md"], 64, "TOML"),
    ],
    ids=["missing path", "no argument", "unknown command", "unknown format", "no dataset", "bad settings"],
)
def test_wrong_use_is_told_without_a_traceback(arguments: list[str], status: int, words: str, tmp_path: Path) -> None:
    output = ["-o", str(tmp_path / "out")] if arguments[:1] == ["run"] and len(arguments) > 1 else []
    done = hilo(*arguments, *output)
    assert done.returncode == status
    assert words in done.stderr and "Traceback" not in done.stderr


def test_the_summary_as_json(tmp_path: Path) -> None:
    done = hilo("extract", "tests/documents/real/as-given/plan-2017-es.txt", "-o", str(tmp_path / "out"), "--json")
    summary = json.loads(done.stdout)
    assert summary["activities"] == 44 and summary["exit_code"] == done.returncode == 0


def test_what_the_load_of_the_machine_may_have_failed_is_tried_again(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "plan.txt").write_bytes((REAL / "as-given/plan-2017-es.txt").read_bytes())

    class Late:
        """An engine whose first try of every document runs out of time."""

        tries = 0

        def run(self, work: Work, jobs: Iterable[Job]) -> Iterator[Outcome]:
            self.tries += 1
            for job in jobs:
                yield Outcome(job, failed(job, "timeout", "too late") if self.tries == 1 else work(job))

    late = Late()
    options = RunOptions(only_extract=True, cache_folder=tmp_path / "cache", engine=late)
    first = run([folder], tmp_path / "out", options=options)
    second = run([folder], tmp_path / "out", options=options)
    third = run([folder], tmp_path / "out", options=options)
    assert (first.lines[0].status, first.unchanged, second.lines[0].status, second.unchanged) == (
        "error",
        False,
        "extracts",
        False,
    )
    assert third.unchanged and late.tries == 2
