"""One definition of what waits for a person, for the run's closing line and the report."""

from __future__ import annotations

import pytest

from pipeline.model.dataset import Link
from pipeline.model.doubt import needs_a_look, to_review


def link(start: str, end: str, relation: str = "continues", probability: float = 0.6, decision: str = "auto") -> Link:
    return Link(f"{start}--{end}", start, end, relation, probability, decision=decision)


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (link("a", "b"), True),
        (link("a", "b", probability=0.8), False),
        (link("a", "b", relation="related", probability=0.3), False),
        (link("a", "b", decision="confirmed"), False),
        (link("a", "b", decision="rejected", probability=0.0), False),
        (link("a", "b", relation="translation", probability=0.7), True),
    ],
)
def test_which_links_wait(row: Link, expected: bool) -> None:
    assert needs_a_look(row) is expected


def test_language_editions_of_one_work_count_once() -> None:
    editions = link("en:1", "es:1", "translation", 0.99)
    rows = [editions, link("old:1", "en:1"), link("old:1", "es:1"), link("old:2", "en:1")]
    assert to_review(rows) == 2
    assert to_review(rows[1:]) == 3, "without the link between the editions they are three pairs"
    assert to_review([link("en:1", "es:1", "translation", 0.6)]) == 1
