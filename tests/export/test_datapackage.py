"""datapackage.json passes frictionless, tells a changed file, and leaves no field without words."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from pipeline.dataset.validation import faults
from pipeline.export import WRITERS, write_formats
from pipeline.store.columns import TABLES
from pipeline.store.dictionary import LANGUAGES, all_entries, contract_version, table_words
from tests.export.export_datasets import HOSTILE


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_formats(HOSTILE, tmp_path, tuple(WRITERS), {"run_key": "k", "encoder": "use"}, "es")
    return tmp_path


def test_every_field_has_words_in_both_languages() -> None:
    for entry in all_entries():
        for lang in LANGUAGES:
            words = entry.words(lang)
            assert words.title and words.description.endswith("."), (entry.table, entry.column.name, lang)
            missing = {v for v in entry.column.vocabulary if v} - entry.values(lang).keys()
            assert not missing, (entry.table, entry.column.name, missing)


def test_titles_of_a_table_are_distinct() -> None:
    """Two columns of one heading could not be told apart in the workbook."""
    for spec in TABLES:
        for lang in LANGUAGES:
            titles = [e.words(lang).title for e in all_entries() if e.table == spec.name]
            assert len(titles) == len(set(titles)), (spec.name, lang)
            assert len(table_words(spec.name, lang).title) <= 31, "Excel's limit for the name of a sheet"


def test_package_says_what_it_is(folder: Path) -> None:
    package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    assert package["version"] == contract_version() == "1.1.0"
    assert package["hilo"]["run_key"] == "k"
    assert package["hilo"]["code"]["name"] == "hilo-plans"
    assert [s["sha256"][:2] for s in package["sources"]] == ["ab", "cd"]
    tables = [r for r in package["resources"] if r["type"] == "table"]
    assert [r["name"] for r in tables] == [s.name for s in TABLES]
    activities = next(r for r in tables if r["name"] == "activities")
    field = {f["name"]: f for f in activities["schema"]["fields"]}
    assert field["product_type"]["list"] == {"delimiter": ";", "itemType": "string"}
    assert field["confidence"]["constraints"] == {"minimum": 0, "maximum": 1}
    assert field["start_date"]["title_es"] == "Fecha de inicio"
    assert activities["schema"]["primaryKey"] == ["activity_id"]


@pytest.mark.slow
def test_frictionless_command_accepts_all_formats(tmp_path: Path) -> None:
    from dataclasses import replace

    sound = replace(HOSTILE, corrections=())
    write_formats(sound, tmp_path, tuple(WRITERS), {}, "es")
    result = subprocess.run(
        [sys.executable, "-m", "frictionless", "validate", "datapackage.json", "--json"],
        cwd=tmp_path, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert result.returncode == 0, result.stdout[-2000:] + result.stderr[-2000:]
    assert faults(tmp_path) == []


def test_a_changed_file_is_told(folder: Path) -> None:
    path = folder / "dataset.sqlite"
    path.write_bytes(path.read_bytes() + b"\0")
    assert any("dataset-sqlite" in fault for fault in faults(folder))


def test_a_value_outside_the_vocabulary_is_told(folder: Path) -> None:
    path = folder / "activities.csv"
    path.write_text(path.read_text(encoding="utf-8").replace("report;study", "report;sudty"), encoding="utf-8")
    assert any("pattern" in fault for fault in faults(folder))


def test_a_hand_written_time_is_told(folder: Path) -> None:
    """`mañana` stays in corrections.csv as the person wrote it, and the check names it."""
    assert any("mañana" in fault for fault in faults(folder))
