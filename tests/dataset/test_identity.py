"""Ids of documents: short where that is enough, never shared, the same whatever else is in the run's order."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.dataset.identity import DocumentIds, EditionKey

CASES: list[tuple[list[EditionKey], list[str]]] = [
    # one document a year and language
    ([("a.pdf", 0, 2017, "es"), ("b.pdf", 0, 2018, "en")], ["2017-es", "2018-en"]),
    # two of one year and language: the file's name tells them apart, less what the id says already
    ([("plan-2018-es.pdf", 0, 2018, "es"), ("otro.pdf", 0, 2018, "es")], ["2018-es-plan", "2018-es-otro"]),
    # the same name with another ending
    ([("plan.pdf", 0, 2018, "es"), ("plan.docx", 0, 2018, "es")], ["2018-es-plan-pdf", "2018-es-plan-docx"]),
    # no year, no language, a name without letters
    ([("¿?.txt", 0, None, ""), ("x.txt", 0, None, "")], ["undated-und-doc", "undated-und-x"]),
    # two editions in one file
    ([("plan.pdf", 0, 2018, "es"), ("plan.pdf", 1, 2018, "en")], ["2018-es", "2018-en"]),
]


@pytest.mark.parametrize(("editions", "expected"), CASES)
def test_ids(editions: list[EditionKey], expected: list[str]) -> None:
    ids = DocumentIds(editions)
    assert [ids[e] for e in editions] == expected


def test_the_same_name_in_two_folders_gets_a_digest() -> None:
    editions: list[EditionKey] = [("a/plan.pdf", 0, 2018, "es"), ("b/plan.pdf", 0, 2018, "es")]
    ids = DocumentIds(editions)
    first, second = (ids[e] for e in editions)
    assert first != second and all(x.startswith("2018-es-plan-pdf-") and len(x) == 23 for x in (first, second))


NAMES = st.sampled_from(["plan.pdf", "plan.docx", "a/plan.pdf", "b/plan.pdf", "plan-2018.pdf", "x.txt", "¿?.txt"])


@given(
    st.lists(
        st.tuples(NAMES, st.integers(0, 1), st.sampled_from([None, 2017, 2018]), st.sampled_from(["es", "en", ""])),
        unique_by=lambda e: e[:2],
    ),
    st.randoms(use_true_random=False),
)
def test_no_two_editions_share_an_id_in_any_order(editions: list[EditionKey], chance: random.Random) -> None:
    ids = DocumentIds(editions)
    given_ids = {e: ids[e] for e in editions}
    assert len(set(given_ids.values())) == len(editions)
    shuffled = chance.sample(editions, len(editions))
    again = DocumentIds(shuffled)
    assert {e: again[e] for e in shuffled} == given_ids
