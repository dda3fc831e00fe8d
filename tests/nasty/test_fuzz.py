"""A hundred mutants of the test documents, the same each time; `python -m bench.fuzz` makes them by the minute."""

from __future__ import annotations

import random

import pytest

from bench.fuzz import SUFFIXES, fuzz, mutate, seeds


@pytest.mark.slow
def test_mutants_end_in_a_status_and_never_in_an_error_that_nobody_foresaw():
    ends, faults = fuzz(seed=11, count=110)
    assert sum(ends.values()) == 110
    assert [(o.job.relative, o.detail) for o in faults] == []
    assert ends["extracts"] > 10, "small injuries leave most plans readable"
    assert sum(n for end, n in ends.items() if end.startswith("error")) > 10, "and others do not"


def test_seeds_are_of_every_format_that_is_read():
    assert {p.suffix.lower() for p in seeds()} >= {".pdf", ".docx", ".odt", ".xlsx", ".ods", ".html", ".md", ".txt"}
    assert {p.suffix.lower() for p in seeds()} <= SUFFIXES


def test_mutations_are_the_same_for_a_seed():
    data = b"0123456789" * 50
    one = [mutate(data, b"abc", random.Random(5)) for _ in range(3)]
    assert one[0] == one[1] == one[2] != data
