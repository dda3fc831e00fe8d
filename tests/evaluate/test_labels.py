"""Decisions go out as labels and come back as the label sets that the fit reads."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest
from typer.testing import CliRunner

sys.path.insert(0, str(Path(__file__).parents[2] / "bench"))

from pipeline.commands.evaluate import app
from pipeline.errors import InputError
from pipeline.evaluate.labels import export_labels, labels_of
from pipeline.evaluate.links import read_links, score_links
from pipeline.model.dataset import Activity, Candidate, Dataset, Decision, DocumentRow, Link
from pipeline.store.columns import TABLE
from pipeline.store.csvfiles import dataset_texts, table_text


def activity(identity: str, text: str) -> Activity:
    document = identity.split(":")[0]
    return Activity(identity, document, int(document[:4]), document[5:], activity=text, code=identity.split(":")[1])


LEFT = [activity("2017-es:1", "Sexto taller"), activity("2017-es:2", "Boletín"), activity("2017-es:3", "Portal")]
RIGHT = [activity("2018-en:1", "7th workshop"), activity("2018-en:2", "Newsletter"), activity("2018-en:3", "Cloud")]
DECISIONS = (
    Decision("2017-es:1", "2018-en:1", "Sexto taller", "7th workshop", "confirmed"),
    Decision("2017-es:2", "2018-en:2", "Boletín", "Newsletter", "added", "continues"),
    Decision("2017-es:3", "2018-en:3", "Portal", "Cloud", "rejected"),
    Decision("2017-es:9", "2018-en:3", "Gone", "Cloud", "confirmed"),
)


@pytest.fixture
def dataset() -> Dataset:
    documents = [DocumentRow(d, d, "", "text", "", int(d[:4]), d[5:]) for d in ("2017-es", "2018-en")]
    links = [
        Link("2017-es:1--2018-en:1", "2017-es:1", "2018-en:1", "successor", 1.0, decision="confirmed"),
        Link("2017-es:3--2018-en:2", "2017-es:3", "2018-en:2", "split", 0.6),
        Link("2017-es:3--2018-en:3", "2017-es:3", "2018-en:3", "continues", 0.0, decision="rejected"),
    ]
    candidates = [Candidate("2017-es:2", "2018-en:3", 0.2, 2), Candidate("2017-es:2", "2018-en:1", 0.01, 3)]
    return replace(
        Dataset(),
        documents=tuple(documents),
        activities=(*LEFT, *RIGHT),
        links=tuple(links),
        candidates=tuple(candidates),
    )


def written(dataset: Dataset, folder: Path) -> Path:
    folder.mkdir()
    for name, text in dataset_texts(dataset).items():
        (folder / name).write_text(text, encoding="utf-8")
    (folder / "decisions.csv").write_text(table_text(TABLE["decisions"], DECISIONS), encoding="utf-8")
    return folder


def test_only_what_a_person_decided_is_sure(dataset: Dataset) -> None:
    (labels,) = labels_of(dataset, DECISIONS)
    assert labels.rows == (
        ("2017-es:1", "2018-en:1", "successor", "1"),
        ("2017-es:2", "2018-en:2", "continues", "1"),
        ("2017-es:2", "2018-en:3", "related", "0"),
        ("2017-es:3", "2018-en:2", "split", "0"),
    )
    assert labels.decided == 3, "the decision on an activity that is gone labels nothing"


def test_labels_come_back_as_the_sets_of_the_fit(dataset: Dataset, tmp_path: Path) -> None:
    from links_sets import pairs_in

    export_labels(written(dataset, tmp_path / "dataset"), tmp_path / "labels")
    (pair,) = pairs_in(tmp_path / "labels", "own")
    assert [a.activity for a in pair.left] == [a.activity for a in LEFT]
    assert pair.strong == {("2017-es:1", "2018-en:1"), ("2017-es:2", "2018-en:2")}
    assert pair.either == {("2017-es:2", "2018-en:3"), ("2017-es:3", "2018-en:2")}
    assert ("2017-es:3", "2018-en:3") not in pair.gold, "a rejected pair is an example of no link"


def test_labels_score_links(dataset: Dataset, tmp_path: Path) -> None:
    folder = written(dataset, tmp_path / "dataset")
    export_labels(folder, tmp_path / "labels")
    gold = read_links(tmp_path / "labels" / "2017-es--2018-en_links.gold.csv")
    scores = score_links(read_links(folder / "links.csv"), gold)
    assert (scores.gold, scores.given, scores.recall, scores.relation) == (2, 1, 0.5, 1.0)


def test_the_command_says_what_it_wrote(dataset: Dataset, tmp_path: Path) -> None:
    folder = written(dataset, tmp_path / "dataset")
    result = CliRunner().invoke(app, ["labels", str(folder), "--output", str(tmp_path / "labels")])
    assert result.exit_code == 0, result.output
    assert "2 links, 1 rejected, 2 undecided" in result.output


def test_nothing_decided_is_said(dataset: Dataset, tmp_path: Path) -> None:
    folder = written(dataset, tmp_path / "dataset")
    (folder / "decisions.csv").unlink()
    with pytest.raises(InputError, match="no decisions"):
        export_labels(folder, tmp_path / "labels")
