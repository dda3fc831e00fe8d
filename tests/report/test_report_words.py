"""Catalogues, numbers, periods, word differences, reasons: what people read."""

from __future__ import annotations

import ast
import io
import re
import string
from pathlib import Path

import pytest
from babel.messages.pofile import read_po
from hypothesis import given
from hypothesis import strategies as st
from message_catalogue import PACKAGE, marked_texts

from pipeline.errors import SettingsError
from pipeline.report.display import fitted, period_months, period_words, seen, shortened
from pipeline.report.reasons import reasons
from pipeline.report.worddiff import word_diff
from pipeline.report.words import FIELDS, PROBLEMS, RELATIONS, STATUSES, TABLES, word
from pipeline.store import columns
from pipeline.text.i18n import LANGUAGES, Said, number, said, said_n, translator
from pipeline.text.terms import FLAGS, PRODUCT_TYPES
from pipeline.vocabulary import vocabulary

LOCALE = Path(__file__).parents[2] / "pipeline" / "locale"


def _catalogue(lang: str) -> dict[str, object]:
    found = {}
    for path in sorted((LOCALE / lang / "LC_MESSAGES").glob("*.po")):
        for message in read_po(io.BytesIO(path.read_bytes()), locale=lang):
            if message.id:
                key = message.id[0] if isinstance(message.id, (tuple, list)) else message.id
                found[key] = message
    return found


def test_every_marked_text_has_a_spanish_twin() -> None:
    spanish = _catalogue("es")
    missing = []
    for key, place in marked_texts().items():
        message = spanish.get(key[0] if isinstance(key, tuple) else key)
        texts = message.string if message is not None else ""
        if not all(texts if isinstance(texts, (tuple, list)) else [texts]) or message.fuzzy:
            missing.append(f"{place}: {key!r}")
    assert missing == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_twins_take_the_same_values(lang: str) -> None:
    def names(text: str) -> set[str]:
        return {part.split(")")[0] for part in text.split("%(")[1:]}

    for message in _catalogue(lang).values():
        originals = message.id if isinstance(message.id, (tuple, list)) else (message.id,)
        twins = message.string if isinstance(message.string, (tuple, list)) else (message.string,)
        allowed = set().union(*(names(o) for o in originals))
        for twin in twins:
            assert names(twin) <= allowed, message.id
            assert names(twin) >= names(originals[-1]) - {"n"} or not twin, message.id


def test_said_gives_both_languages() -> None:
    assert said("New in %(year)s", year="2018") == Said("Nuevas en 2018", "New in 2018")
    assert said_n("one thread", "%(n)s threads", 12_345) == Said("12.345 hilos", "12,345 threads")
    assert said_n("one thread", "%(n)s threads", 1) == Said("un hilo", "one thread")
    with pytest.raises(SettingsError):
        translator("fr")


@pytest.mark.parametrize(
    ("value", "es", "en"),
    [(5000, "5000", "5,000"), (12345.678, "12.345,68", "12,345.68"), (0.5, "0,5", "0.5"), (-3, "-3", "-3")],
)
def test_numbers(value: float, es: str, en: str) -> None:
    assert (number(value, "es"), number(value, "en")) == (es, en)


@pytest.mark.parametrize(
    ("period", "es", "en", "months"),
    [
        ("2018-H1", "primer semestre de 2018", "first half of 2018", (0, 5)),
        ("2018-Q3", "tercer trimestre de 2018", "third quarter of 2018", (6, 8)),
        ("2018-04", "abril de 2018", "April 2018", (3, 3)),
        ("2018", "todo 2018", "all of 2018", (0, 11)),
        ("2018-04/2018-07", "abril de 2018 – julio de 2018", "April 2018 to July 2018", (3, 6)),
        ("2018-13", "2018-13", "2018-13", None),
        ("pronto", "pronto", "pronto", None),
    ],
)
def test_periods(period: str, es: str, en: str, months: tuple[int, int] | None) -> None:
    assert period_words(period) == Said(es, en)
    found = period_months(period)
    assert (found and tuple(m - 2018 * 12 for m in found)) == months


def test_every_code_of_the_vocabularies_has_a_word() -> None:
    assert set(columns.PRODUCT_TYPES) == set(PRODUCT_TYPES)
    assert set(columns.RELATIONS) == set(RELATIONS)
    assert set(columns.VOCABULARIES["threads", "status"]) == set(STATUSES)
    assert {t.name for t in columns.TABLES} == set(TABLES)
    assert set(vocabulary("dataset")["values"]["flags"]) <= set(FLAGS)
    assert word(FLAGS, "unheard_of") == Said("unheard of", "unheard of")
    assert word(FIELDS, "lead").es == "responsable"


def _problem_codes() -> set[str]:
    """Codes that the sources hand to a problem: constants in a call of Problem, Issue or a method `issue`."""
    codes = set()
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and re.search("(?i)problem|issue", ast.unparse(node.func)):
                codes |= {a.value for a in node.args if isinstance(a, ast.Constant) and "_" in str(a.value)}
    return {c for c in codes if re.fullmatch("[a-z]+(_[a-z]+)+", str(c))}


def test_every_problem_of_the_sources_has_a_word() -> None:
    found = _problem_codes()
    assert len(found) > 20
    assert found - set(PROBLEMS) == set()


@given(st.text(max_size=400), st.integers(5, 120))
def test_shown_texts_are_short_and_safe(text: str, limit: int) -> None:
    short = shortened(text, limit)
    assert len(short) <= limit + 1
    assert seen(short) == short and "\u202e" not in short and "\n" not in short
    assert len(fitted(text, 200)) <= 202


WORDS = st.lists(st.text(string.ascii_lowercase, min_size=1, max_size=6), min_size=1, max_size=12).map(" ".join)


@given(WORDS, WORDS)
def test_word_diff_gives_both_texts_back(before: str, after: str) -> None:
    pieces = word_diff(before, after)
    if pieces:
        old = " ".join("".join(p.text + (" " if p.kind == "del" else "") for p in pieces if p.kind != "ins").split())
        new = " ".join("".join(p.text + (" " if p.kind == "ins" else "") for p in pieces if p.kind != "del").split())
        assert (old.replace(" ", ""), new.replace(" ", "")) == (before.replace(" ", ""), after.replace(" ", ""))


def test_word_diff_marks_whole_phrases() -> None:
    pieces = word_diff(
        "Elaboración del documento sobre datos abiertos en la región", "Informe sobre datos abiertos en la región"
    )
    assert [(p.kind, p.text) for p in pieces] == [
        ("del", "Elaboración del documento"),
        ("ins", "Informe"),
        ("same", " sobre datos abiertos en la región"),
    ]
    assert word_diff("Boletín de gobierno electrónico", "Nueva plataforma") == ()


def test_reasons_keep_their_figures() -> None:
    assert reasons("unknown words 0.81; of %s 3").en == "unknown words 0.81; of %s 3"
    assert reasons("meaning 0.81; unknown words 0.81").es == "significado 0,81; unknown words 0.81"
    assert reasons("").es == ""
