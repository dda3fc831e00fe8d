"""`hilo cache`: shows and removes what is kept, and nothing else."""

from __future__ import annotations

import json

from typer.testing import CliRunner

from pipeline.commands.cache import app
from pipeline.model.dataset import DocumentResult
from pipeline.store.cache import ResultCache

RUNNER = CliRunner()


def test_list_and_clear(tmp_path):
    for print_ in ("a" * 64, "b" * 64):
        ResultCache(tmp_path, print_).put(DocumentResult("plan.pdf", "cd" * 32, "no_plan_found"))
    (tmp_path / "notes.txt").write_text("mine")
    shown = RUNNER.invoke(app, ["list", "--folder", str(tmp_path)])
    assert shown.exit_code == 0 and "2 documents kept" in shown.output and "a" * 24 in shown.output
    data = json.loads(RUNNER.invoke(app, ["list", "--json", "--folder", str(tmp_path)]).output)
    assert [e["documents"] for e in data["entries"]] == [1, 1]
    assert "1 documents' results removed" in RUNNER.invoke(app, ["clear", "--old", "--folder", str(tmp_path)]).output
    assert "1 documents' results removed" in RUNNER.invoke(app, ["clear", "--folder", str(tmp_path)]).output
    assert "0 documents kept" in RUNNER.invoke(app, ["list", "--folder", str(tmp_path)]).output
    assert (tmp_path / "notes.txt").exists()
