"""People's acts: the journal beside the dataset, its CSV files in the dataset, and what stands after all of them."""

from __future__ import annotations

import shutil
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.errors import OutputError
from pipeline.model.dataset import Correction, Decision
from pipeline.store.columns import TABLE
from pipeline.store.csvfiles import table_text
from pipeline.store.decisions import export, load
from pipeline.store.journal import Act, Journal, Stale, Standing, act_of, instant, journal_path, pair_subject

FIRST = Decision(
    "2017:a", "2018:a", "Taller", "Workshop", "confirmed", "continues", "", "Ana", "2026-03-01T10:00:00.000Z"
)
SECOND = replace(FIRST, decision="rejected", decided_by="Luis", decided_at="2026-03-01T11:00:00.000Z")
OTHER = replace(FIRST, to_id="2018:b", decided_at="2026-03-01T10:30:00.000Z")
FIXED = Correction("2018:a", "lead", "WG", "MX", "Ana", "2026-03-01T12:00:00.000Z")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "outputs").mkdir()
    return tmp_path / "outputs"


def write(folder: Path, *rows: Decision) -> None:
    (folder / "decisions.csv").write_text(table_text(TABLE["decisions"], rows), encoding="utf-8", newline="")


def test_nothing_decided_is_nothing(tmp_path: Path) -> None:
    assert load(tmp_path / "absent") == ((), ())
    assert not list(tmp_path.iterdir()), "loading must not make files"


def test_what_is_recorded_is_loaded_and_exported(folder: Path) -> None:
    journal = Journal(journal_path(folder))
    journal.record([act_of(FIRST, "r1")])
    journal.record([act_of(FIXED, "r2")])
    journal.close()
    assert load(folder) == ((FIRST,), (FIXED,))
    assert not (folder / "decisions.csv").exists(), "loading alone writes nothing"
    assert export(folder) == (1, 1)
    shutil.rmtree(journal_path(folder).parent)
    assert load(folder) == ((FIRST,), (FIXED,)), "the CSV files alone hold everything that stands"


def test_the_journal_outlives_the_swap_of_the_folder(folder: Path) -> None:
    """A run swaps the whole folder while somebody decides: neither file nor open database is lost."""
    journal = Journal(journal_path(folder))
    journal.record([act_of(FIRST, "r1")])
    export(folder)
    new = folder.with_name("outputs.new")
    shutil.copytree(folder, new)  # the run read the decisions here
    journal.record([act_of(SECOND, "r2")])  # decided while the run goes on
    folder.rename(folder.with_name("outputs.old"))
    new.rename(folder)
    shutil.rmtree(folder.with_name("outputs.old"))
    journal.record([act_of(OTHER, "r3")])
    journal.close()
    assert load(folder)[0] == (FIRST, OTHER, SECOND)
    export(folder)
    assert (folder / "decisions.csv").read_text().count("\n") == 4


def test_the_latest_in_time_stands_not_the_latest_read(folder: Path) -> None:
    """A colleague's older row, brought in later, does not overrule a newer decision."""
    journal = Journal(journal_path(folder))
    journal.record([act_of(SECOND, "r1")])
    journal.bring_in([FIRST])
    standing = Standing()
    standing.add(journal.since(0))
    journal.close()
    assert standing.decision(pair_subject("2017:a", "2018:a")) == SECOND
    assert load(folder)[0][-1] == SECOND


def test_rows_of_others_are_taken_in_once(folder: Path) -> None:
    write(folder, FIRST, FIRST, OTHER)
    assert export(folder) == (2, 0)
    assert export(folder) == (2, 0)
    assert load(folder)[0] == (FIRST, OTHER)


def test_a_withdrawn_act_is_gone_even_if_an_old_file_still_holds_it(folder: Path) -> None:
    journal = Journal(journal_path(folder))
    (act,) = journal.record([act_of(FIRST, "r1")])
    export(folder)
    journal.record([Act("withdrawal", act.subject, "undo:r1", "Ana", "2026-03-01T13:00:00Z", None, act.seq)])
    assert load(folder)[0] == ()
    export(folder)
    assert (folder / "decisions.csv").read_text().count("\n") == 1
    write(folder, FIRST)  # a run that read the decisions before the undo writes them back
    assert load(folder)[0] == ()
    (again,) = journal.record([act_of(replace(FIRST, decided_at="2026-03-02T09:00:00.000Z"), "r9")])
    assert load(folder)[0] == (again.row,)
    journal.close()


def test_undo_brings_the_decision_before_back() -> None:
    standing = Standing()
    standing.add([replace(act_of(FIRST, "r1"), seq=1), replace(act_of(SECOND, "r2"), seq=2)])
    subject = pair_subject("2017:a", "2018:a")
    assert standing.decision(subject) == SECOND
    standing.add([Act("withdrawal", subject, "undo:r2", "Luis", "2026-03-02T00:00:00Z", None, 2, 3)])
    assert standing.decision(subject) == FIRST
    standing.add([Act("withdrawal", subject, "undo:r1", "Ana", "2026-03-02T00:00:01Z", None, 1, 4)])
    assert standing.decision(subject) is None


def test_a_form_sent_twice_is_recorded_once(folder: Path) -> None:
    journal = Journal(journal_path(folder))
    first = journal.record([act_of(FIRST, "r1")], {pair_subject("2017:a", "2018:a"): 0})
    again = journal.record([act_of(FIRST, "r1")], {pair_subject("2017:a", "2018:a"): 0})
    journal.close()
    assert [a.seq for a in first] == [a.seq for a in again]
    assert len(load(folder)[0]) == 1


def test_two_people_do_not_overwrite_each_other(folder: Path) -> None:
    """Two servers over one folder: the second to decide on what both saw is told, and nothing is recorded for them."""
    ana, luis = Journal(journal_path(folder)), Journal(journal_path(folder))
    subject = pair_subject("2017:a", "2018:a")
    ana.record([act_of(FIRST, "r1")], {subject: 0})
    with pytest.raises(Stale) as stale:
        luis.record([act_of(OTHER, "r2"), act_of(SECOND, "r2")], {subject: 0, act_of(OTHER, "").subject: 0})
    assert stale.value.act.person == "Ana"
    assert load(folder)[0] == (FIRST,), "all or none"
    luis.record([act_of(SECOND, "r3")], {subject: stale.value.act.seq})
    assert load(folder)[0] == (FIRST, SECOND)
    ana.close()
    luis.close()


def test_a_skip_makes_nobody_elses_card_stale(folder: Path) -> None:
    journal = Journal(journal_path(folder))
    subject = pair_subject("2017:a", "2018:a")
    journal.record([Act("skip", subject, "s1", "Luis", "2026-03-01T09:00:00Z")])
    journal.record([act_of(FIRST, "r1")], {subject: 0})
    journal.close()
    assert load(folder)[0] == (FIRST,)


def test_the_database_refuses_to_change_the_past(folder: Path) -> None:
    journal = Journal(journal_path(folder))
    journal.record([act_of(FIRST, "r1")])
    journal.close()
    with sqlite3.connect(journal_path(folder)) as db:
        for statement in ("UPDATE act SET person = 'x'", "DELETE FROM act"):
            with pytest.raises(sqlite3.IntegrityError, match="append only"):
                db.execute(statement)
        assert db.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert load(folder)[0] == (FIRST,)


def test_a_file_saved_by_a_spanish_spreadsheet_is_read(folder: Path) -> None:
    """Semicolons between the cells, cp1252, CRLF, and columns in another order."""
    text = "decision;from_id;to_id;from_text;to_text;comment\r\nrejected;2017:a;2018:a;Acción;Taller, uno;«no; es otra»\r\n"
    text = text.replace("«no; es otra»", '"no; es otra, señora"')
    (folder / "decisions.csv").write_bytes(text.encode("cp1252"))
    (row,) = load(folder)[0]
    assert (row.decision, row.from_text, row.comment) == ("rejected", "Acción", "no; es otra, señora")
    assert row.decided_at == ""


TYPED = [
    ("Confirmado", "Continúa", "confirmed", "continues"),
    (" REJECTED ", "", "rejected", ""),
    ("sí", "Split", "confirmed", "split"),
]


@pytest.mark.parametrize(("decision", "relation", "code", "relation_code"), TYPED)
def test_words_typed_by_hand_are_understood(
    folder: Path, decision: str, relation: str, code: str, relation_code: str
) -> None:
    write(folder, replace(FIRST, decision=decision, relation=relation))
    (row,) = load(folder)[0]
    assert (row.decision, row.relation) == (code, relation_code)


@pytest.mark.parametrize(("decision", "relation"), [("", ""), ("maybe", ""), ("confirmed", "cousin")])
def test_a_word_that_nobody_knows_is_an_error_not_a_decision(folder: Path, decision: str, relation: str) -> None:
    write(folder, FIRST, replace(FIRST, decision=decision, relation=relation))
    with pytest.raises(OutputError, match="row 2"):
        load(folder)


def test_a_row_typed_by_hand_without_time_yields_to_dated_ones(folder: Path) -> None:
    write(folder, replace(SECOND, decided_at=""), FIRST)
    assert load(folder)[0][-1] == FIRST
    assert instant("") < instant("2001-01-01") < instant("2026-03-01T10:00:00+02:00") < instant("2026-03-01T10:00:00Z")


BROKEN = [
    b"PK\x03\x04 not a table",  # a spreadsheet file with the wrong name: no such columns
    b"from_id\n\x00\xff\n",
]


@pytest.mark.parametrize("content", BROKEN)
def test_a_file_that_is_no_table_is_said_to_be_none(folder: Path, content: bytes) -> None:
    (folder / "decisions.csv").write_bytes(content + b"\nx,y\n")
    with pytest.raises(OutputError) as error:
        load(folder)
    assert "decisions.csv" in error.value.message and error.value.hint


def test_a_damaged_journal_is_a_clear_error(folder: Path) -> None:
    journal_path(folder).parent.mkdir()
    journal_path(folder).write_bytes(b"not a database at all, " * 100)
    with pytest.raises(OutputError, match="journal"):
        load(folder)


def test_an_export_into_a_folder_that_is_gone_is_a_clear_error(tmp_path: Path) -> None:
    with pytest.raises(OutputError):
        export(tmp_path / "gone")


words = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=20)


@settings(max_examples=20, deadline=None)
@given(st.lists(st.tuples(words, words, words), max_size=6))
def test_any_text_survives_export_and_import(
    tmp_path_factory: pytest.TempPathFactory, texts: list[tuple[str, str, str]]
) -> None:
    folder = tmp_path_factory.mktemp("any") / "outputs"
    folder.mkdir()
    rows = [
        Decision(f"a{n}", f"b{n}", one, other, "added", "related", comment, "Ana", f"2026-01-01T00:00:0{n}Z")
        for n, (one, other, comment) in enumerate(texts)
    ]
    journal = Journal(journal_path(folder))
    journal.bring_in(rows)
    journal.close()
    export(folder)
    assert export(folder) == (len(rows), 0), "what was exported is known when it is read again"
    shutil.rmtree(journal_path(folder).parent)
    unix = [replace(r, **{k: _unix(getattr(r, k)) for k in ("from_text", "to_text", "comment")}) for r in rows]
    assert load(folder)[0] == tuple(unix)


def _unix(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")
