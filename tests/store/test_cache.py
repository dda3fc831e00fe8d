"""Kept results come back the same, under any name, and never when half-written, damaged, or from other code."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.model.dataset import Activity, AreaRow, DocumentResult, DocumentRow, Edition, Problem
from pipeline.settings.limits import LimitSettings
from pipeline.store.cache import ResultCache, cache_entries, clear_cache, default_folder, fingerprint
from pipeline.store.results import dump_result, load_result, relocated

SHA = "ab" * 32
PRINT = "f" * 64


def a_result(path: str = "plan.pdf", text: str = "Realizar diez talleres") -> DocumentResult:
    document = DocumentRow(
        "2018-es", path, SHA, "pdf", "Plan", 2018, "es", committee=("MX", "UY"), pages=3, coverage=0.5
    )
    activity = Activity(
        "2018-es:1.1", "2018-es", 2018, "es", activity=text, product_type=("report",), quantity=2.5,
        extra={"indicator": text}, box=(1.0, 2.5, 3.0, 4.0), budget=None, flags=("header_shift",),
    )  # fmt: skip
    problem = Problem(path, 2, "warning", "note", text, "hint")
    edition = Edition(document, (AreaRow("1", "2018-es", "1", "Área"),), (activity,))
    return DocumentResult(path, SHA, "extracts", (edition,), (problem,), {"read": 0.25})


@given(st.text())
def test_a_result_survives_json(text):
    result = a_result(text=text)
    assert load_result(dump_result(result)) == result


def test_a_result_follows_its_file_name():
    moved = relocated(a_result("old.pdf"), "new/name.pdf")
    assert moved == a_result("new/name.pdf")


def test_what_is_kept_comes_back(tmp_path):
    cache = ResultCache(tmp_path, PRINT)
    assert cache.get(SHA, "plan.pdf") is None
    assert cache.put(a_result())
    assert ResultCache(tmp_path, PRINT).get(SHA, "plan.pdf") == a_result()
    assert cache.get(SHA, "copy of plan.PDF") == a_result("copy of plan.PDF")
    assert (cache.hits, cache.misses) == (1, 1)


def test_other_bytes_code_or_kind_of_name_are_other_work(tmp_path):
    ResultCache(tmp_path, PRINT).put(a_result())
    assert ResultCache(tmp_path, PRINT).get("cd" * 32, "plan.pdf") is None
    assert ResultCache(tmp_path, "0" * 64).get(SHA, "plan.pdf") is None
    assert ResultCache(tmp_path, PRINT).get(SHA, "plan.md") is None
    assert ResultCache(tmp_path, PRINT, fresh=True).get(SHA, "plan.pdf") is None


@pytest.mark.parametrize("damage", ["cut", "flip", "empty", "json", "other version"])
def test_damaged_results_count_as_not_there(tmp_path, damage):
    import hashlib

    cache = ResultCache(tmp_path, PRINT)
    cache.put(a_result())
    (place,) = tmp_path.rglob("*.json")
    data = place.read_bytes()
    body = {"json": b"{", "other version": b'{"path": "x"}'}.get(damage, b"")
    place.write_bytes(
        {
            "cut": data[:-10],
            "flip": data.replace(b"talleres", b"tallares"),
            "empty": b"",
        }.get(damage, hashlib.sha256(body).hexdigest().encode() + b"\n" + body)
    )
    assert cache.get(SHA, "plan.pdf") is None
    assert cache.put(a_result()) and cache.get(SHA, "plan.pdf") == a_result()


def test_a_place_that_cannot_be_written_stops_nothing(tmp_path):
    (tmp_path / "file").write_text("in the way")
    cache = ResultCache(tmp_path / "file", PRINT)
    assert not cache.put(a_result()) and "cannot be kept" in cache.fault
    assert cache.get(SHA, "plan.pdf") is None


def test_results_without_a_hash_are_not_kept(tmp_path):
    assert not ResultCache(tmp_path, PRINT).put(replace(a_result(), sha256=""))
    assert cache_entries(tmp_path) == []


def test_list_and_clear_touch_nothing_else(tmp_path):
    ResultCache(tmp_path, PRINT).put(a_result())
    ResultCache(tmp_path, "0" * 64).put(a_result())
    (tmp_path / "my folder").mkdir()
    (tmp_path / "my folder/mine.json").write_text("{}")
    entries = cache_entries(tmp_path)
    assert [e.documents for e in entries] == [1, 1] and all(e.bytes > 100 for e in entries)
    assert clear_cache(tmp_path, keep=PRINT) == 1
    assert [e.fingerprint for e in cache_entries(tmp_path)] == [PRINT[:24]]
    assert clear_cache(tmp_path) == 1 and clear_cache(tmp_path) == 0
    assert (tmp_path / "my folder/mine.json").exists()
    assert cache_entries(tmp_path / "nowhere") == []


def test_fingerprint_knows_settings_and_libraries():
    assert fingerprint(LimitSettings()) == fingerprint(LimitSettings())
    assert fingerprint(LimitSettings()) != fingerprint(LimitSettings(jobs=3))
    assert fingerprint(libraries=["lxml"]) != fingerprint(libraries=["lxml", "no-such-library"])


def test_fingerprint_knows_code_and_vocabulary(tmp_path, monkeypatch):
    from pipeline.store import cache

    (tmp_path / "store").mkdir()
    (tmp_path / "vocabulary").mkdir()
    (tmp_path / "vocabulary/words.toml").write_text("a = 1")
    monkeypatch.setattr(cache, "__file__", str(tmp_path / "store/cache.py"))
    before = fingerprint()
    (tmp_path / "vocabulary/words.toml").write_text("a = 2")
    assert fingerprint() != before


def test_the_folder_can_be_chosen(monkeypatch):
    monkeypatch.setenv("HILO_CACHE", "/somewhere/else")
    assert default_folder() == Path("/somewhere/else")
    monkeypatch.delenv("HILO_CACHE")
    assert default_folder().name == "results"
