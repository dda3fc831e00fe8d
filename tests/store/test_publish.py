"""Outputs at an address: brought, worked on, put back; the list of files last, nothing where the run failed."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.errors import OutputError
from pipeline.store.publish import outputs_at
from pipeline.store.swap import new_outputs

fsspec = pytest.importorskip("fsspec")


@pytest.fixture
def memory():
    filesystem = fsspec.filesystem("memory")
    filesystem.store.clear()
    return filesystem


def contents(memory) -> dict[str, bytes]:
    return {p: memory.cat_file(p) for p in memory.find("/bucket") if not p.endswith(".hilo-files")}


def write(address: str, **files: str) -> None:
    with outputs_at(address) as folder, new_outputs(folder) as staging:
        for name, text in files.items():
            (staging / name.replace("_", ".")).write_text(text)


def test_a_local_folder_is_handed_through(tmp_path):
    with outputs_at(tmp_path / "out") as folder:
        assert folder == tmp_path / "out"


def test_sets_replace_each_other_and_people_keep_theirs(memory):
    write("memory://bucket/plans", activities_csv="1", links_csv="1", datapackage_json="1")
    memory.pipe_file("/bucket/plans/decisions.csv", b"a person's")
    write("memory://bucket/plans/", activities_csv="2", decisions_csv="stale", datapackage_json="2")
    assert contents(memory) == {
        "/bucket/plans/activities.csv": b"2", "/bucket/plans/datapackage.json": b"2",
        "/bucket/plans/decisions.csv": b"a person's",
    }  # fmt: skip


def test_the_list_is_put_last_and_only_what_changed(memory, monkeypatch):
    write("memory://bucket/plans", activities_csv="1", links_csv="1", datapackage_json="1")
    put = []
    real = type(memory).pipe_file
    monkeypatch.setattr(type(memory), "pipe_file", lambda self, p, *a, **k: (put.append(p), real(self, p, *a, **k)))
    write("memory://bucket/plans", activities_csv="2", links_csv="1", datapackage_json="2", zz_csv="2")
    assert [Path(p).name for p in put] == ["activities.csv", "zz.csv", ".hilo-files", "datapackage.json"]


def test_a_run_that_failed_changes_nothing(memory):
    write("memory://bucket/plans", activities_csv="1")
    before = contents(memory)
    with pytest.raises(ZeroDivisionError), outputs_at("memory://bucket/plans") as folder:
        (folder / "activities.csv").write_text("2")
        raise ZeroDivisionError
    assert contents(memory) == before


def test_an_address_that_cannot_be_written_is_said(memory, monkeypatch):
    def refuse(*_args, **_more):
        raise PermissionError("Access Denied")

    monkeypatch.setattr(type(memory), "pipe_file", refuse)
    with pytest.raises(OutputError, match="cannot be written"):
        write("memory://bucket/plans", activities_csv="1")
