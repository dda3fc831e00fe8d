"""The run log: each line is JSON, nothing in it acts on a terminal, it says how the run ended."""

from __future__ import annotations

import json

import pytest

from pipeline.errors import OutputError
from pipeline.model.dataset import DocumentResult, Problem
from pipeline.store.runlog import RunLog


def lines(path):
    return [json.loads(line) for line in path.read_text("ascii").splitlines()]


def test_a_run_is_told_line_by_line(tmp_path):
    path = tmp_path / "logs" / "run.jsonl"
    problem = Problem("a.pdf", 1, "error", "broken_file", "It is broken.")
    with RunLog(path) as log:
        log.start(sources=["raw_docs"], jobs=2)
        log.document(
            DocumentResult("a.pdf", "", "error", (), (problem,)), wall=1.5, cpu=0.5, peak_mb=70.123, detail="Traceback"
        )
        log.document(DocumentResult("b.pdf", "ab", "extracts", seconds={"read": 0.2}))
        log.document(DocumentResult("c.pdf", "ab", "extracts", seconds={"read": 9.0}), cached=True)
        log.skipped(Problem("pipe", None, "warning", "not_a_regular_file", "x"))
        log.stage("align", 0.25)
        log.end("done")
    start, a, b, c, skipped, stage, end = lines(path)
    assert start["event"] == "start" and start["jobs"] == 2 and start["hilo"]
    assert a["seconds"]["wall"] == 1.5 and a["peak_mb"] == 70.1 and a["problems"] == ["broken_file"] and a["detail"]
    assert b["seconds"]["read"] == 0.2 and "detail" not in b and c["cached"]
    assert skipped["code"] == "not_a_regular_file" and stage["stage"] == "align"
    assert end["counts"] == {"cached": 1, "error": 1, "extracts": 2, "skipped": 1}
    assert end["stages"] == {"align": 0.25, "read": 0.2}, "cached documents cost nothing now"
    assert end["how"] == "done" and end["peak_mb"] > 5


def test_odd_names_cannot_act_on_a_terminal(tmp_path):
    with RunLog(tmp_path / "run.jsonl") as log:
        log.document(DocumentResult("\x1b[31m\u202e\udce9\n.pdf", "", "error"))
    data = (tmp_path / "run.jsonl").read_bytes()
    assert data.count(b"\n") == 1 and all(32 <= b < 127 for b in data.strip())


@pytest.mark.parametrize(("error", "how"), [(KeyboardInterrupt(), "interrupted"), (ValueError("x"), "failed")])
def test_how_it_ended_is_said(tmp_path, error, how):
    with pytest.raises(type(error)), RunLog(tmp_path / "run.jsonl"):
        raise error
    assert lines(tmp_path / "run.jsonl")[-1]["how"] == how


def test_without_a_path_nothing_is_written_but_all_is_counted():
    with RunLog(None) as log:
        log.document(DocumentResult("a.pdf", "", "error"))
        log.end("done")
    assert log.counts["error"] == 1


def test_a_place_that_cannot_be_written_is_said(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(OutputError):
        RunLog(tmp_path / "file" / "run.jsonl")
