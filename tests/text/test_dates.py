"""Words of time: `cases/dates.toml` says what each means in a plan for 2018; invariants by hypothesis."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.text.calendar import months_period
from pipeline.text.dates import read_dates

CASES: dict[str, list[dict[str, Any]]] = tomllib.loads(
    (Path(__file__).parent.parent / "cases" / "dates.toml").read_text(encoding="utf-8")
)


def ids(case: dict[str, Any]) -> str:
    return str(case["text"])[:40]


@pytest.mark.parametrize("case", CASES["stretches"], ids=ids)
def test_stretch(case: dict[str, Any]) -> None:
    reading = read_dates(case["text"], 2018)
    assert reading is not None, case["why"]
    assert (reading.period, reading.start, reading.end) == (case["period"], case["start"], case["end"]), case["why"]
    assert not reading.deadline


@pytest.mark.parametrize("case", CASES["deadlines"], ids=ids)
def test_deadline_ends_on_its_day_and_starts_with_the_year(case: dict[str, Any]) -> None:
    reading = read_dates(case["text"], 2018)
    assert reading is not None and reading.deadline, case["why"]
    assert (reading.period, reading.start, reading.end) == (case["period"], "2018-01-01", case["end"])


@pytest.mark.parametrize("case", CASES["nothing"], ids=ids)
def test_no_time_stated(case: dict[str, Any]) -> None:
    assert read_dates(case["text"], 2018) is None, case["why"]


@pytest.mark.parametrize("case", CASES["running"], ids=ids)
def test_running_text(case: dict[str, Any]) -> None:
    reading = read_dates(case["text"], 2018, running=True)
    assert (reading.period if reading else "") == case["period"], case["why"]


def test_single_months_that_do_not_adjoin_are_kept() -> None:
    reading = read_dates("marzo, junio y diciembre", 2018)
    assert reading is not None and reading.months == (3, 6, 12)
    adjoining = read_dates("marzo y abril", 2018)
    assert adjoining is not None and adjoining.months == ()


@pytest.mark.parametrize(
    ("text", "outside"),
    [
        ("marzo de 2018", False),
        ("marzo de 2019", True),
        ("dic 2018 - feb 2019", True),
        ("2018-2019", False),
        ("2017", True),
    ],
)
def test_outside_the_plan_year(text: str, outside: bool) -> None:
    reading = read_dates(text, 2018)
    assert reading is not None and reading.outside is outside


def test_without_plan_year_only_stated_years_count() -> None:
    assert read_dates("primer semestre", None) is None
    reading = read_dates("primer semestre de 2021", None)
    assert reading is not None and reading.period == "2021-H1" and reading.year_stated


def test_american_order_only_where_asked_for() -> None:
    american, forced = read_dates("03/04/2018", 2018, "en-US"), read_dates("03/25/2018", 2018, "es")
    assert american is not None and american.start == "2018-03-04"
    assert forced is not None and forced.start == "2018-03-25"


@given(st.text(max_size=80), st.booleans())
@settings(max_examples=150, deadline=None)
def test_any_text_is_read_without_error_and_in_order(text: str, running: bool) -> None:
    reading = read_dates(text, 2018, running=running)
    if reading is not None:
        assert date.fromisoformat(reading.start) <= date.fromisoformat(reading.end)
        assert 0 <= reading.span[0] < reading.span[1] <= len(text)


WORDS = ["I", "II", "semestre", "trimestre", "marzo", "June", "30", "2018", "2019", "de", "al", "-", "y", "by", "hasta", "Q2", "H1", "primera", "quincena", "first", "half", "end of", "(", ")", "/", "semana", "año", "*", ",", "last", "31", "febrero", "FY", "desde"]  # fmt: skip


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=9), st.sampled_from([2018, 2018, None]))
@settings(max_examples=600, deadline=None)
def test_any_heap_of_words_of_time_gives_an_ordered_reading_or_none(words: list[str], year: int | None) -> None:
    reading = read_dates(" ".join(words), year)
    assert reading is None or reading.start <= reading.end


@given(st.dates(date(2000, 1, 1), date(2039, 12, 31)))
@settings(max_examples=60, deadline=None)
def test_a_day_is_read_the_same_in_every_writing(day: date) -> None:
    months = [
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ]
    english = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ]
    writings = [
        day.isoformat(),
        f"{day.day:02}/{day.month:02}/{day.year}",
        f"{day.day} de {months[day.month - 1]} de {day.year}",
        f"{english[day.month - 1]} {day.day}, {day.year}",
        f"{day.day} {english[day.month - 1][:3]}. {day.year}",
    ]
    for text in writings:
        reading = read_dates(text, day.year)
        assert reading is not None and reading.start == reading.end == day.isoformat(), text


@given(st.sets(st.integers(1, 12), min_size=1))
def test_marked_months_span_from_the_first_to_the_last(months: set[int]) -> None:
    period, start, end = months_period(2020, tuple(sorted(months)))
    assert (int(start[5:7]), int(end[5:7])) == (min(months), max(months))
    assert period == "2020" if (min(months), max(months)) == (1, 12) else period.startswith(f"2020-{min(months):02}")
