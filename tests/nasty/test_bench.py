"""The benchmarks' own arithmetic: growing copies differ, verdicts count rightly, a kill's comparison sees a change."""

from __future__ import annotations

import hashlib
from pathlib import Path

from bench.kill import Tally, digests
from bench.nasty import Verdict, as_expected
from bench.scale import copies, seeds


def test_copies_are_all_different_and_still_documents(tmp_path):
    from pipeline.read.guards import sniff

    copies(tmp_path, 2 * len(seeds()))
    files = sorted(tmp_path.iterdir())
    assert len({hashlib.sha256(p.read_bytes()).digest() for p in files}) == 2 * len(seeds())
    assert all(sniff(p) for p in files)


def test_a_verdict_counts_what_was_expected():
    row = {"path": "x", "kind": "pdf-bomb", "expected": "no plan found", "also_ok": "", "check": ""}
    verdict = Verdict([(row, "no plan found", True, ""), (row, "extracts", False, "")])
    assert verdict.share() == 0.5 and verdict.share("bomb") == 0.5 and verdict.false_plans == 0.5
    assert len(verdict.faults()) == 3
    assert Verdict([(row, "", False, "")]).faults()[0].startswith("1 inputs without a status")


def test_a_clear_error_has_the_words_that_are_asked_for():
    row = {"expected": "clear error", "also_ok": "", "check": "message says 'password-protected'"}
    assert as_expected(row, "clear error", "encrypted: The PDF is password-protected.")
    assert not as_expected(row, "clear error", "broken_file: The PDF is broken.")
    assert not as_expected(row, "", "")


def test_digests_see_every_byte(tmp_path: Path):
    (tmp_path / "a").write_bytes(b"1")
    before = digests(tmp_path)
    (tmp_path / "a").write_bytes(b"2")
    assert digests(tmp_path) != before and Tally().differences == []
