"""Outputs change all at once, whatever happens on the way; what people made stays theirs."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import threading
import time

import pytest

from pipeline.errors import OutputError
from pipeline.store import swap
from pipeline.store.swap import finish_interrupted, locked, new_outputs


def write(folder, **files):
    with new_outputs(folder) as staging:
        for name, text in files.items():
            (staging / name.replace("_", ".")).write_text(text)


def listing(folder) -> dict[str, str]:
    return {
        p.relative_to(folder).as_posix(): p.read_text()
        for p in sorted(folder.rglob("*"))
        if p.is_file() and not p.name.startswith(".hilo")
    }


@pytest.fixture(params=["exchange", "one by one", "inside"])
def way(request, monkeypatch):
    """All ways of swapping: folders exchanged, files renamed, files renamed where all must happen inside the folder."""
    if request.param == "one by one":
        monkeypatch.setattr(swap, "_exchange", lambda one, other: False)
    if request.param == "inside":
        monkeypatch.setattr(swap, "_works_inside", lambda target: target.is_dir())
    return request.param


def test_a_new_set_replaces_the_old_one(tmp_path, way):
    out = tmp_path / "deep/outputs"
    write(out, a_csv="1", b_csv="1")
    with new_outputs(out) as staging:
        (staging / "b.csv").write_text("2")
        (staging / "report").mkdir()
        (staging / "report/index.html").write_text("2")
    assert listing(out) == {"b.csv": "2", "report/index.html": "2"}
    write(out, c_csv="3")
    assert listing(out) == {"c.csv": "3"}
    assert [p.name for p in out.parent.iterdir() if p != out] == []


def test_what_people_and_others_made_stays(tmp_path, way):
    out = tmp_path / "outputs"
    write(out, a_csv="1", decisions_csv="from the run")
    assert listing(out)["decisions.csv"] == "from the run", "the first set has the run's own"
    (out / "decisions.csv").write_text("a person's")
    (out / "corrections.csv").write_text("a person's")
    (out / "README.md").write_text("mine")
    (out / "my charts").mkdir()
    (out / "my charts/one.svg").write_text("mine")
    (out / "link").symlink_to("README.md")
    write(out, b_csv="2", decisions_csv="stale", corrections_csv="stale")
    assert listing(out) == {
        "b.csv": "2", "decisions.csv": "a person's", "corrections.csv": "a person's", "README.md": "mine",
        "my charts/one.svg": "mine", "link": "mine",
    }  # fmt: skip
    assert (out / "link").is_symlink()


def test_a_folder_that_hilo_never_wrote_loses_nothing(tmp_path, way):
    (tmp_path / "thesis.docx").write_text("years of work")
    write(tmp_path, a_csv="1")
    assert listing(tmp_path) == {"a.csv": "1", "thesis.docx": "years of work"}


@pytest.mark.parametrize("mode", ["wal", "delete"])
def test_an_open_review_goes_on_writing_into_the_new_set(tmp_path, mode, way):
    out = tmp_path / "outputs"
    write(out, a_csv="1")
    review = sqlite3.connect(out / "review.sqlite")
    review.execute(f"pragma journal_mode={mode}")
    review.execute("create table decision(x)")
    review.commit()
    with new_outputs(out) as staging:
        (staging / "a.csv").write_text("2")
        review.execute("insert into decision values (1)")
        review.commit()
    review.execute("insert into decision values (2)")
    review.commit()
    review.close()
    with sqlite3.connect(out / "review.sqlite") as again:
        assert again.execute("select x from decision").fetchall() == [(1,), (2,)]
    assert (out / "a.csv").read_text() == "2"


def test_decisions_written_during_the_run_are_kept(tmp_path, way):
    out = tmp_path / "outputs"
    write(out, decisions_csv="one")
    with new_outputs(out) as staging:
        (staging / "decisions.csv").write_text("one")
        (out / "decisions.csv").write_text("one and two")
    assert listing(out) == {"decisions.csv": "one and two"}


def test_an_error_leaves_the_old_set(tmp_path):
    out = tmp_path / "outputs"
    write(out, a_csv="1")
    with pytest.raises(ZeroDivisionError), new_outputs(out) as staging:
        (staging / "a.csv").write_text("2")
        raise ZeroDivisionError
    assert listing(out) == {"a.csv": "1"}
    assert os.listdir(tmp_path) == ["outputs"]  # noqa: PTH208


def test_a_full_disk_is_said_and_leaves_the_old_set(tmp_path):
    import errno

    out = tmp_path / "outputs"
    write(out, a_csv="1")
    with pytest.raises(OutputError) as error, new_outputs(out) as staging:
        (staging / "a.csv").write_text("2")
        raise OSError(errno.ENOSPC, "No space left on device")
    assert error.value.code == "disk_full" and "untouched" in error.value.message
    assert listing(out) == {"a.csv": "1"}


def test_a_place_where_nothing_can_be_written_is_said(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(OutputError), new_outputs(tmp_path / "file" / "outputs"):
        pytest.fail("must not get here")
    with pytest.raises(OutputError), locked(tmp_path / "file" / "outputs"):
        pytest.fail("must not get here")


def test_the_second_run_says_so_or_waits(tmp_path):
    out = tmp_path / "outputs"
    script = (
        "import sys, pathlib\nfrom pipeline.store.swap import locked\n"
        "with locked(pathlib.Path(sys.argv[1])):\n    print('held', flush=True); sys.stdin.readline()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script, str(out)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout.readline() == "held\n"
        with pytest.raises(OutputError) as error, locked(out):
            pytest.fail("two runs hold one folder")
        assert error.value.code == "locked"
        threading.Timer(0.2, other.stdin.close).start()
        with locked(out, wait_seconds=10):
            pass


def test_the_lock_goes_with_a_killed_run(tmp_path):
    script = (
        "import sys, pathlib, time\nfrom pipeline.store.swap import locked\n"
        "with locked(pathlib.Path(sys.argv[1])):\n    print('held', flush=True); time.sleep(60)\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script, str(tmp_path / "outputs")], stdout=subprocess.PIPE, text=True
    ) as other:
        other.stdout.readline()
        other.kill()
    with locked(tmp_path / "outputs"):
        pass


def test_a_swap_file_by_file_that_was_killed_is_finished_by_the_next_run(tmp_path, monkeypatch):
    out = tmp_path / "outputs"
    write(out, a_csv="1", b_csv="1", c_csv="1")
    monkeypatch.setattr(swap, "_exchange", lambda one, other: False)
    real = type(out).replace
    moved = []

    def replace(self, target):
        if len(moved) == 1:
            raise KeyboardInterrupt
        moved.append(self)
        return real(self, target)

    monkeypatch.setattr(type(out), "replace", replace)
    monkeypatch.setattr(swap.shutil, "rmtree", lambda *a, **k: None)
    with pytest.raises(KeyboardInterrupt):
        write(out, a_csv="2", b_csv="2")
    monkeypatch.undo()
    finish_interrupted(out)
    assert listing(out) == {"a.csv": "2", "b.csv": "2"}
    assert os.listdir(tmp_path) == ["outputs"]  # noqa: PTH208


WRITER = """
import sys, pathlib
from pipeline.store import swap
out = pathlib.Path(sys.argv[1])
print("ready", flush=True)
for number in range(10**9):
    with swap.locked(out), swap.new_outputs(out) as staging:
        for name in "abcdefgh":
            (staging / f"{name}.csv").write_text(str(number))
"""


@pytest.mark.slow
def test_kill_at_any_moment_leaves_one_whole_set(tmp_path):
    """Twenty kills at growing delays; at each, what a reader finds is of one number, and decisions are there."""
    out = tmp_path / "outputs"
    write(out, decisions_csv="people's")
    for attempt in range(20):
        with subprocess.Popen([sys.executable, "-c", WRITER, str(out)], stdout=subprocess.PIPE, text=True) as other:
            other.stdout.readline()
            time.sleep(0.002 + 0.0037 * attempt)
            other.send_signal(signal.SIGKILL)
        found = listing(out)
        assert found.pop("decisions.csv") == "people's"
        assert len(set(found.values())) <= 1 and len(found) in {0, 8}
    with locked(out):
        write(out, z_csv="last")
    assert listing(out) == {"decisions.csv": "people's", "z.csv": "last"}
    assert {p.name for p in tmp_path.iterdir()} <= {"outputs", ".outputs.lock"}


def test_a_reader_who_opens_the_folder_sees_one_set(tmp_path):
    """A reader that opens the folder and then its files through it never sees two sets mixed."""
    out = tmp_path / "outputs"
    write(out, **{f"{c}_csv": "0" for c in "abcdefgh"})
    stop = threading.Event()

    def writing():
        number = 0
        while not stop.is_set():
            number += 1
            write(out, **{f"{c}_csv": str(number) for c in "abcdefgh"})

    writer = threading.Thread(target=writing)
    writer.start()
    try:
        for _ in range(150):
            folder = os.open(out, os.O_RDONLY)
            try:
                seen = set()
                for name in "abcdefgh":
                    try:
                        with os.fdopen(os.open(f"{name}.csv", os.O_RDONLY, dir_fd=folder)) as stream:
                            seen.add(stream.read())
                    except FileNotFoundError:
                        seen.add("an old set that is gone")
                        break
            finally:
                os.close(folder)
            assert len(seen - {"an old set that is gone"}) <= 1
    finally:
        stop.set()
        writer.join()
