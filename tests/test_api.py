"""The Python interface: right dtypes, one rule for what is missing, shapes as the docstrings say, errors that advise."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pandas as pd
import pytest

import pipeline
from pipeline.api import PlanDataset
from pipeline.errors import InputError, OutputError, SettingsError
from pipeline.export import write_formats
from pipeline.model.dataset import Dataset
from pipeline.store.columns import TABLES
from tests.export.export_datasets import HOSTILE

DTYPES = {
    "string": "string", "integer": "Int64", "number": "Float64", "boolean": "boolean", "date": "datetime64[us]",
    "datetime": "datetime64[us, UTC]", "list": "object", "integers": "object", "numbers": "object", "object": "object",
}  # fmt: skip


@pytest.fixture
def ds(tmp_path: Path) -> PlanDataset:
    write_formats(HOSTILE, tmp_path, ["csv"], {})
    return pipeline.load(tmp_path)


@pytest.mark.parametrize("spec", TABLES, ids=lambda s: s.name)
def test_dtypes_of_full_and_empty_tables(spec: object, ds: PlanDataset) -> None:
    for dataset in (ds, PlanDataset(Dataset(), Path())):
        frame = dataset.table(spec.name)  # type: ignore[attr-defined]
        assert {n: str(t) for n, t in frame.dtypes.items()} == {c.name: DTYPES[c.type] for c in spec.columns}  # type: ignore[attr-defined]


def test_missing_is_na_and_lists_are_tuples(ds: PlanDataset) -> None:
    row = ds.activities.set_index("activity_id").loc["2017-es:1.2"]
    assert row["lead"] is pd.NA
    assert row["budget"] is pd.NA
    assert row["start_date"] is pd.NaT
    assert row["lead_bodies"] == ()
    assert row["items"] == ("una", "dos, y más")
    assert ds.activities["extra"][0] == {"indicador": "n.º 1; «a»", "meta": "3"}
    assert ds.corrections["corrected_at"].isna().all(), "`mañana` is no time"
    assert ds.decisions["decided_at"][0] == pd.Timestamp("2026-01-02T03:04:05Z")


def test_every_access_is_a_frame_of_its_own(ds: PlanDataset) -> None:
    frame = ds.activities
    frame.loc[0, "lead"] = "changed"
    assert ds.activities["lead"][0] == "-Secretaría"


def test_matrix_of_threads_and_years(ds: PlanDataset) -> None:
    matrix = ds.continuity_matrix()
    assert list(matrix.columns) == ["label_es", "label_en", "status", 2017, 2018]
    assert matrix.loc["T1", 2018] == "2018-en:1"
    assert matrix.loc["T2", 2018] == ""
    counts = ds.continuity_matrix("count")
    assert counts[[2017, 2018]].to_numpy().tolist() == [[1, 1], [1, 0]]
    assert ds.continuity_matrix("area").loc["T1", 2017] == "1"
    assert PlanDataset(Dataset(), Path()).continuity_matrix().empty


def test_a_thread_in_order_of_years(ds: PlanDataset) -> None:
    assert ds.thread("T1")["activity_id"].tolist() == ["2017-es:1.1", "2018-en:1"]
    with pytest.raises(KeyError, match="no thread 'T9'"):
        ds.thread("T9")
    with pytest.raises(KeyError, match="activities"):
        ds.table("activity")
    with pytest.raises(AttributeError, match="it has documents"):
        _ = ds.activity


def test_dictionary_and_picture(ds: PlanDataset) -> None:
    words = ds.dictionary("es").set_index(["table", "field"])
    assert words.loc[("links", "relation"), "values"]["continues"] == "el mismo trabajo continúa"
    assert len(words) == sum(len(s.columns) for s in TABLES)
    assert ds.plot("matrix")._repr_svg_().startswith("<svg")
    with pytest.raises(SettingsError):
        ds.plot("pie")  # type: ignore[arg-type]
    assert repr(ds) == "<PlanDataset 2017–2018: 2 documents, 3 activities, 1 links, 2 threads>"


def test_errors_advise(tmp_path: Path) -> None:
    with pytest.raises(OutputError) as caught:
        pipeline.load(tmp_path)
    assert "hilo run" in caught.value.hint
    with pytest.raises(InputError):
        pipeline.run(tmp_path / "absent", tmp_path / "out")
    with pytest.raises(SettingsError):
        pipeline.run(tmp_path, tmp_path / "out", formats=["excel"])
    assert not (tmp_path / "out").exists()


def test_import_costs_nothing() -> None:
    code = "import sys, pipeline; print(sorted({'pandas', 'numpy', 'spacy', 'pyarrow'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"


def test_types_are_shipped() -> None:
    assert (Path(pipeline.__file__).parent / "py.typed").is_file()
