"""What lines and words mean to the extractor: cases as data."""

from __future__ import annotations

import tomllib
from typing import Any

import pytest

from pipeline.extract.doctype import names_document
from pipeline.extract.fields import WEAK
from pipeline.extract.headers import head_word
from pipeline.extract.headings import group_heading, section_kind, titled_number
from pipeline.extract.labels import split_labels
from pipeline.extract.sentences import plans, read_clause
from tests.conftest import TESTS

WORDS = tomllib.loads((TESTS / "cases" / "extract_words.toml").read_text(encoding="utf-8"))
SENTENCES = tomllib.loads((TESTS / "cases" / "sentences.toml").read_text(encoding="utf-8"))


def cases(table: list[dict[str, Any]]) -> Any:
    return pytest.mark.parametrize("case", table, ids=lambda c: c["why"])


@cases(WORDS["head"])
def test_head(case: dict[str, Any]) -> None:
    word = head_word(case["text"])
    assert (word.field if word is not None and word.score > WEAK else "") == case["field"]


@cases(WORDS["labels"])
def test_labels(case: dict[str, Any]) -> None:
    assert [label.field for label in split_labels(case["text"])] == case["fields"]


@cases(WORDS["group"])
def test_group(case: dict[str, Any]) -> None:
    found = group_heading(case["text"], 2017)
    assert (case["text"][found.start : found.end] if found else "") == case["words"]


@cases(WORDS["section"])
def test_section(case: dict[str, Any]) -> None:
    assert section_kind(case["text"]) == case["kind"]


@cases(WORDS["document"])
def test_document(case: dict[str, Any]) -> None:
    assert names_document(case["text"]) == case["kind"]


@cases(WORDS["title"])
def test_title(case: dict[str, Any]) -> None:
    assert titled_number(case["text"])[0] == case["number"]


@cases(SENTENCES["plan"])
def test_sentence_that_plans(case: dict[str, Any]) -> None:
    text = case["text"]
    assert plans(text)
    clause = read_clause(text, 2015)
    got = {c.field: text[c.value[0] : c.value[1]].strip(" .") for c in clause.cuts}
    got["activity"] = " ".join(text[a:b] for a, b in clause.core)
    want = {k: v for k, v in case.items() if k not in {"why", "text"}}
    assert {k: got.get(k) for k in want} == want


@cases(SENTENCES["none"])
def test_sentence_that_plans_nothing(case: dict[str, Any]) -> None:
    assert not plans(case["text"])
