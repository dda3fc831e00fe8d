"""Rows on disk behave as the tuple of the same rows, and take next to no memory."""

from __future__ import annotations

import tempfile
import tracemalloc
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.errors import OutputError
from pipeline.model.dataset import Activity
from pipeline.store.shelf import Shelf, StoredRows

TEXT = st.text(st.characters(codec="utf-8") | st.just("\udce9"), max_size=12)
ACTIVITY = st.builds(
    Activity,
    activity_id=TEXT,
    document_id=TEXT,
    plan_year=st.none() | st.integers(1990, 2040),
    language=st.sampled_from(["es", "en"]),
    activity=TEXT,
    quantity=st.none() | st.floats(0, 1e9),
    lead_bodies=st.lists(TEXT, max_size=3).map(tuple),
    extra=st.dictionaries(TEXT, TEXT, max_size=3),
    box=st.lists(st.floats(0, 900), max_size=4).map(tuple),
)


@given(st.lists(ACTIVITY, max_size=6), st.integers(-8, 8))
def test_they_read_as_a_tuple(rows: list[Activity], at: int) -> None:
    stored = StoredRows(Activity, rows)
    assert stored == tuple(rows) and tuple(rows) == stored and list(stored) == rows and len(stored) == len(rows)
    assert stored[at:] == tuple(rows[at:]) and stored[::-1] == tuple(rows[::-1])
    if -len(rows) <= at < len(rows):
        assert stored[at] == rows[at]
    else:
        with pytest.raises(IndexError):
            stored[at]
    backwards = stored.arranged(range(len(rows))[::-1])
    assert list(backwards) == rows[::-1] and list(stored) == rows


def test_reading_and_writing_take_turns() -> None:
    shelf = Shelf()
    for number in range(50):
        assert shelf.put(b"%d" % number * number) == number
        assert shelf.get(number // 2) == b"%d" % (number // 2) * (number // 2)
    assert [shelf.get(n) for n in (49, 0, 1)] == [b"49" * 49, b"", b"1"]


def test_rows_that_differ_are_not_equal() -> None:
    row = Activity("a", "d", 2018, "es")
    stored = StoredRows(Activity, [row])
    assert stored != (replace(row, code="1"),)
    assert stored != () and stored != "a"


def test_memory_does_not_grow_with_the_rows() -> None:
    stored = StoredRows(Activity)
    row = Activity("a", "d", 2018, "es", details="x" * 10_000)
    tracemalloc.start()
    stored.extend(row for _ in range(1000))
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert held < 200_000, "a thousand numbers, not 10 MB of text"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_disk_is_a_clear_error(monkeypatch: pytest.MonkeyPatch) -> None:
    with Path("/dev/full").open("w+b", buffering=0) as full:
        monkeypatch.setattr(tempfile, "TemporaryFile", lambda **_: full)
        with pytest.raises(OutputError, match="cannot hold the run's results") as error:
            Shelf().put(b"x")
    assert error.value.code == "disk_full" and "TMPDIR" in error.value.hint
