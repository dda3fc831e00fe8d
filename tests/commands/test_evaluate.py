"""`hilo evaluate activities`: figures, mistakes, and errors that advise."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from pipeline.commands.evaluate import app
from pipeline.errors import InputError

HEAD = "document_id,area_number,code,activity,lead\n"
GOLD = "area_number,code,activity,lead\n1,1.1,Guía de compras,CL || PE\n1,1.2,Informe anual,TS\n"
GOT = HEAD + "2020-es,1,1.1,Guía de compras,PE\n2020-es,1,1.2,Informe anual,\n2019-es,1,1.1,Guía de compras,PE\n"


@pytest.fixture
def files(tmp_path: Path) -> tuple[str, str]:
    got, gold = tmp_path / "activities.csv", tmp_path / "gold.csv"
    got.write_text(GOT, encoding="utf-8")
    gold.write_text(GOLD, encoding="utf-8")
    return str(got), str(gold)


def test_prints_figures_and_mistakes(files: tuple[str, str]) -> None:
    result = CliRunner().invoke(app, ["activities", *files, "--document", "2020-es"])
    assert result.exit_code == 0
    assert "F1 1.0; exact rows 0.5" in result.output
    assert "1.2 lead: got '', gold 'TS'" in result.output


def test_json_holds_figures_only(files: tuple[str, str]) -> None:
    result = CliRunner().invoke(app, ["activities", *files, "--json"])
    figures = json.loads(result.output)
    assert (figures["extracted_rows"], figures["precision"]) == (3, 0.6667)
    assert "mistakes" not in figures


def test_unknown_document_names_those_there_are(files: tuple[str, str]) -> None:
    result = CliRunner().invoke(app, ["activities", *files, "--document", "1999-es"])
    assert isinstance(result.exception, InputError)
    assert "2019-es, 2020-es" in result.exception.hint


@pytest.mark.parametrize(
    ("content", "words"),
    [(None, "no file"), (b"\xff\xfe\x00", "cannot be read"), (b"a,b\n1,2\n", "holds no activities")],
)
def test_files_that_are_no_activities(
    files: tuple[str, str], tmp_path: Path, content: bytes | None, words: str
) -> None:
    wrong = tmp_path / "wrong.csv"
    if content is not None:
        wrong.write_bytes(content)
    result = CliRunner().invoke(app, ["activities", str(wrong), files[1]])
    assert isinstance(result.exception, InputError)
    assert words in result.exception.message
