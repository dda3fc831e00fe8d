"""Every format holds the same cells, and each is what its readers expect."""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pyarrow.parquet as pq
import pytest

from pipeline.errors import OutputError, SettingsError
from pipeline.export import WRITERS, check_formats, write_formats
from pipeline.export.typed import typed
from pipeline.export.xlsx import MOST_CHARACTERS, ORDER
from pipeline.model.dataset import Activity, Dataset
from pipeline.store.columns import TABLES, Column, TableSpec
from pipeline.store.csvfiles import load_dataset
from pipeline.store.dictionary import entries, table_words
from tests.conftest import need
from tests.export.export_datasets import HOSTILE

FORMATS = tuple(WRITERS)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("formats")
    write_formats(HOSTILE, made, FORMATS, {"run_key": "k"}, "es")
    return made


def expected(spec: TableSpec, dataset: Dataset = HOSTILE) -> list[dict[str, Any]]:
    return [{c.name: typed(getattr(row, c.name), c) for c in spec.columns} for row in getattr(dataset, spec.name)]


def plain(value: Any) -> Any:
    """Empty lists and objects count as missing, as in a CSV cell; aware times as themselves."""
    return None if value in ([], {}) else value


def same(found: list[dict[str, Any]], spec: TableSpec) -> None:
    wanted = expected(spec)
    assert len(found) == len(wanted)
    for got, want in zip(found, wanted, strict=True):
        assert {k: plain(v) for k, v in got.items()} == {k: plain(v) for k, v in want.items()}


@pytest.mark.parametrize("spec", TABLES, ids=lambda s: s.name)
def test_csv_holds_every_cell(folder: Path, spec: TableSpec) -> None:
    again = load_dataset(folder)
    assert [plain_row(r, spec) for r in expected(spec, again)] == [plain_row(r, spec) for r in expected(spec)]


def plain_row(row: dict[str, Any], spec: TableSpec) -> dict[str, Any]:
    return {k: plain(v) for k, v in row.items()}


@pytest.mark.parametrize("spec", TABLES, ids=lambda s: s.name)
def test_parquet_holds_every_cell(folder: Path, spec: TableSpec) -> None:
    rows = pq.read_table(folder / f"{spec.name}.parquet").to_pylist()
    objects = [c.name for c in spec.columns if c.type == "object"]
    same([{k: json.loads(v) if k in objects and v else v for k, v in row.items()} for row in rows], spec)


@pytest.mark.parametrize("spec", TABLES, ids=lambda s: s.name)
def test_json_lines_hold_every_cell(folder: Path, spec: TableSpec) -> None:
    lines = (folder / f"{spec.name}.jsonl").read_text(encoding="utf-8").splitlines()
    same([{c.name: parsed(json.loads(line)[c.name], c) for c in spec.columns} for line in lines], spec)


@pytest.mark.parametrize("spec", TABLES, ids=lambda s: s.name)
def test_sqlite_holds_every_cell(folder: Path, spec: TableSpec) -> None:
    with closing(sqlite3.connect(folder / "dataset.sqlite")) as base:
        base.row_factory = sqlite3.Row
        rows = [dict(r) for r in base.execute(f'SELECT * FROM "{spec.name}" ORDER BY rowid')]
    compound = {"list", "integers", "numbers", "object"}
    found = [
        {
            c.name: (
                json.loads(row[c.name]) if c.type in compound and row[c.name]
                else bool(row[c.name]) if c.type == "boolean"
                else parsed(row[c.name], c)
            )
            for c in spec.columns
        }
        for row in rows
    ]  # fmt: skip
    same(found, spec)


def parsed(value: Any, column: Column) -> Any:
    if value is None or column.type not in {"date", "datetime"}:
        return value
    return date.fromisoformat(value) if column.type == "date" else datetime.fromisoformat(value)


@pytest.mark.parametrize("spec", TABLES, ids=lambda s: s.name)
def test_workbook_holds_every_cell(folder: Path, spec: TableSpec) -> None:
    book = openpyxl.load_workbook(folder / "dataset.xlsx")
    rows = list(book[table_words(spec.name, "es").title].iter_rows(min_row=2, values_only=True))
    found = [{c.name: from_sheet(v, c) for c, v in zip(spec.columns, row, strict=True)} for row in rows]
    wanted = [
        {k: v.replace("\x07", "\ufffd") if isinstance(v, str) else plain(v) for k, v in row.items()}
        for row in expected(spec)
    ]
    assert found == wanted


def from_sheet(value: Any, column: Column) -> Any:
    if value is None:
        return None
    if column.type in {"list", "integers", "numbers"}:
        read = {"list": str, "integers": int, "numbers": float}[column.type]
        return [read(x) for x in str(value).split("; ")]
    if column.type == "object":
        return json.loads(value)
    if column.type == "date":
        return value.date()
    return value.replace(tzinfo=UTC) if column.type == "datetime" else value


def test_no_cell_of_the_workbook_is_a_formula(folder: Path) -> None:
    book = openpyxl.load_workbook(folder / "dataset.xlsx")
    cells = [c for sheet in book for row in sheet.iter_rows() for c in row]
    assert all(c.data_type != "f" for c in cells)
    risky = [c for c in cells if isinstance(c.value, str) and c.value[0] in "=+-@"]
    assert len(risky) == 5
    assert all(c.quotePrefix for c in risky)


@pytest.mark.parametrize(
    ("lang", "sheet", "head"), [("es", "Actividades", "Fecha de inicio"), ("en", "Activities", "Start date")]
)
def test_workbook_speaks_the_language(tmp_path: Path, lang: str, sheet: str, head: str) -> None:
    write_formats(HOSTILE, tmp_path, ["xlsx"], {}, lang)
    book = openpyxl.load_workbook(tmp_path / "dataset.xlsx")
    assert len(book.sheetnames) == len(ORDER) + 2 == len(TABLES) + 2
    table = book[sheet]
    assert head in [c.value for c in table[1]]
    assert table.freeze_panes == "B2"
    assert table.auto_filter.ref == "A1:AH4"
    dictionary = book[{"es": "Diccionario", "en": "Dictionary"}[lang]]
    assert dictionary.max_row == 1 + sum(len(s.columns) for s in TABLES)


def test_a_text_too_long_for_a_cell_is_cut_with_a_mark(tmp_path: Path) -> None:
    long = Dataset(activities=(Activity("a:1", "a", 2020, "es", activity="x" * 40_000),))
    write_formats(long, tmp_path, ["xlsx"], {})
    cell = openpyxl.load_workbook(tmp_path / "dataset.xlsx")["Actividades"]["J2"]
    assert len(cell.value) == MOST_CHARACTERS
    assert cell.value.endswith("…")


def test_sqlite_is_sound_and_searchable(folder: Path) -> None:
    with closing(sqlite3.connect(folder / "dataset.sqlite")) as base:
        assert base.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert base.execute("PRAGMA foreign_key_check").fetchall() == []
        assert base.execute("PRAGMA user_version").fetchone() == (10100,)
        found = base.execute("SELECT rowid FROM activities_fts WHERE activities_fts MATCH 'nandu'").fetchall()
        assert found == [(2,)], "accents do not matter"
        assert base.execute("SELECT count(*) FROM activities_in_threads").fetchone() == (3,)
        assert base.execute("SELECT title_es FROM dictionary WHERE field = 'lead_bodies'").fetchone() == (
            "Responsable: organismos",
        )
        keys = base.execute("SELECT \"table\" FROM pragma_foreign_key_list('links')").fetchall()
        assert keys == [("activities",), ("activities",)]


def test_sqlite_refuses_two_rows_of_one_key(tmp_path: Path) -> None:
    twice = Dataset(activities=(Activity("a:1", "a", 2020, "es"),) * 2)
    with pytest.raises(OutputError, match="UNIQUE"):
        write_formats(twice, tmp_path, ["sqlite"], {})


def test_parquet_carries_types_and_dictionary(folder: Path) -> None:
    schema = pq.read_schema(folder / "activities.parquet")
    assert str(schema.field("lead_bodies").type) == "list<element: string>"
    assert str(schema.field("start_date").type) == "date32[day]"
    assert schema.field("budget").metadata[b"unit"] == b"units of the currency"
    assert schema.field("lead").metadata[b"title_es"].decode() == "Responsable"
    assert schema.metadata[b"contract"] == b"1.1.0"
    assert set(schema.names) == {e.column.name for e in entries("activities")}


def test_same_dataset_same_bytes(folder: Path, tmp_path: Path) -> None:
    write_formats(HOSTILE, tmp_path, FORMATS, {"run_key": "k"}, "es")
    names = sorted(p.name for p in folder.iterdir())
    assert names == sorted(p.name for p in tmp_path.iterdir())
    assert [n for n in names if (folder / n).read_bytes() != (tmp_path / n).read_bytes()] == []


def test_an_empty_dataset_has_all_files(tmp_path: Path) -> None:
    write_formats(Dataset(), tmp_path, FORMATS, {})
    assert len(list(tmp_path.iterdir())) == 3 * len(TABLES) + 3
    assert pq.read_table(tmp_path / "activities.parquet").num_rows == 0


def test_an_unknown_format_is_refused_with_advice() -> None:
    with pytest.raises(SettingsError, match="'excel'") as caught:
        check_formats(["csv", "excel"])
    assert "xlsx" in caught.value.hint


@pytest.mark.slow
def test_libreoffice_reads_dates_and_accents(folder: Path, tmp_path: Path) -> None:
    need("soffice")
    program = shutil.which("soffice") or "soffice"
    book = openpyxl.load_workbook(folder / "dataset.xlsx")
    number = book.sheetnames.index("Actividades") + 1
    subprocess.run(
        [
            program, f"-env:UserInstallation=file://{tmp_path}/profile", "--headless", "--convert-to",
            f"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,{number}",
            "--outdir", str(tmp_path), str(folder / "dataset.xlsx"),
        ],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    text = next(tmp_path.glob("*.csv")).read_text(encoding="utf-8")
    assert "Software público" in text
    assert "2017-04-01,2017-04-30" in text
    assert '=HYPERLINK(""http' in text, "the formula stayed text"


def test_duplicate_lists_are_one_cell_each(tmp_path: Path) -> None:
    """A `;` inside an item would break the list apart in CSV; every format says the same."""
    odd = replace(HOSTILE.activities[1], items=("a; b", "c"))
    write_formats(
        replace(HOSTILE, activities=(HOSTILE.activities[0], odd, HOSTILE.activities[2])), tmp_path, ["jsonl"], {}
    )
    assert load_dataset(tmp_path).activities[1].items == ("a, b", "c")
