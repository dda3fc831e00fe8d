"""Hostile files of our own through `hilo extract`: a third of those that are quick; `python -m bench.hostile` runs all."""

from __future__ import annotations

import pytest

from bench.hostile import judge, traps

QUICK = (
    "encoding",
    "encrypted",
    "active",
    "malformed",
    "quirk",
    "unsafe",
    "false-plan",
    "wrong-format",
    "html",
    "truncated",
)
SLOW_NAMES = {"attributes.html", "data-uri.html", "deep.json"}


@pytest.mark.slow
def test_quick_hostile_files_end_as_they_must(tmp_path):
    chosen = [t for t in traps() if any(word in t.kind for word in QUICK) and t.name not in SLOW_NAMES][::3]
    verdict = judge(tmp_path, chosen, jobs=2)
    assert len(verdict.rows) > 70
    unexpected = [(row["path"], status, words[:200]) for row, status, ok, words in verdict.rows if not ok]
    assert not unexpected
    assert not verdict.traceback and verdict.share("encrypted") == 1
    assert verdict.false_plans <= 0.01


def test_every_hostile_file_has_a_name_of_its_own_and_can_be_made():
    names = [t.name for t in traps()]
    assert len(names) == len(set(names)) > 280
    assert all(t.content() is not None for t in traps("quirk"))
