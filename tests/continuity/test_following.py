"""Threads partition activities; statuses and transitions say what happened."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.continuity import follow
from pipeline.continuity.threads import status_of
from pipeline.model.dataset import Activity, Link


def row(identity: str, year: int, **values: object) -> Activity:
    document, _ = identity.split(":")
    return Activity(identity, document, year, document[-2:], **values)  # type: ignore[arg-type]


def link(a: str, b: str, relation: str = "continues", **values: object) -> Link:
    return Link(f"{a}--{b}", a, b, relation, 0.9, **values)  # type: ignore[arg-type]


PLAN = [
    row("2017-es:1", 2017, activity="Boletín", lead_bodies=("TS",), quantity=10.0, period="2017"),
    row("2017-es:2", 2017, activity="Mesa"),
    row("2018-en:1", 2018, activity="Newsletter", lead_bodies=("WG",), quantity=3.0, period="2018-H2"),
    row("2018-en:3", 2018, activity="Pilot"),
    row("2018-es:1", 2018, activity="Boletín nuevo", lead_bodies=("WG",), quantity=3.0, period="2018-H2"),
]
LINKS = [link("2017-es:1", "2018-en:1"), link("2018-en:1", "2018-es:1", "translation")]


def test_a_thread_joins_years_and_editions() -> None:
    found = follow(PLAN, LINKS)
    threads = {t.thread_id: t for t in found.threads}
    newsletter = threads["T-2017-es:1"]
    assert (newsletter.years, newsletter.status) == ((2017, 2018), "continuing")
    assert (newsletter.label_es, newsletter.label_en) == ("Boletín nuevo", "Newsletter")
    assert threads["T-2017-es:2"].status == "one_off"
    assert threads["T-2018-en:3"].status == "new"


def test_a_transition_says_what_changed() -> None:
    step = next(t for t in follow(PLAN, LINKS).transitions if t.thread_id == "T-2017-es:1" and t.from_year)
    assert (step.change, step.lead, step.quantity, step.period) == ("changed", "TS → WG", "10 → 3", "2017 → 2018-H2")
    assert step.wording == 0.5, "Spanish is compared with Spanish"


@pytest.mark.parametrize("relation", ["related"])
def test_related_does_not_join(relation: str) -> None:
    assert len(follow(PLAN, [link("2017-es:1", "2018-en:1", relation)]).threads) == 5


def test_a_rejected_link_does_not_join() -> None:
    assert len(follow(PLAN, [link("2017-es:1", "2018-en:1", decision="rejected")]).threads) == 5


def test_resumed_after_a_gap_is_paused_between() -> None:
    rows = [row("2016-es:1", 2016), row("2017-es:9", 2017), row("2018-es:1", 2018)]
    found = follow(rows, [link("2016-es:1", "2018-es:1")])
    assert found.threads[0].status == "resumed"
    changes = [t.change for t in found.transitions if t.thread_id == "T-2016-es:1"]
    assert changes == ["started", "paused", "resumed"]


def test_a_year_without_plan_is_no_gap() -> None:
    rows = [row("2015-es:1", 2015), row("2018-es:1", 2018)]
    found = follow(rows, [link("2015-es:1", "2018-es:1")])
    assert found.threads[0].status == "continuing"


def test_split_and_merge_are_named() -> None:
    rows = [row("2017-es:1", 2017), row("2018-es:1", 2018), row("2018-es:2", 2018)]
    found = follow(rows, [link("2017-es:1", "2018-es:1", "split"), link("2017-es:1", "2018-es:2", "split")])
    assert [t.change for t in found.transitions] == ["started", "split"]


@pytest.mark.parametrize(
    ("years", "status"),
    [
        ((2018,), "new"),
        ((2017,), "one_off"),
        ((2016, 2017), "discontinued"),
        ((2017, 2018), "continuing"),
        ((2016, 2018), "resumed"),
        ((), "one_off"),
    ],
)
def test_status(years: tuple[int, ...], status: str) -> None:
    assert status_of(years, (2016, 2017, 2018)) == status


IDS = [f"{y}-es:{k}" for y in (2016, 2017, 2018) for k in range(4)]


@given(st.lists(st.tuples(st.sampled_from(IDS), st.sampled_from([*IDS, "elsewhere:1"])), max_size=20))
def test_threads_partition_activities(edges: list[tuple[str, str]]) -> None:
    rows = [row(i, int(i[:4])) for i in IDS]
    found = follow(rows, [link(a, b) for a, b in edges])
    assert sorted(a.activity_id for a in found.appearances) == sorted(IDS)
    assert {a.thread_id for a in found.appearances} == {t.thread_id for t in found.threads}
    assert len({t.thread_id for t in found.threads}) == len(found.threads)


def test_a_thread_is_judged_by_the_years_of_its_own_body() -> None:
    rows = [*PLAN, row("2019-es:1", 2019, activity="Boya"), row("2020-es:1", 2020, activity="Faro")]
    bodies = {"2017-es": 0, "2018-en": 0, "2018-es": 0, "2019-es": 1, "2020-es": 1}
    status = {t.thread_id: t.status for t in follow(rows, LINKS, bodies).threads}
    assert (status["T-2017-es:1"], status["T-2018-en:3"]) == ("continuing", "new"), "no later plan of that body"
    assert (status["T-2019-es:1"], status["T-2020-es:1"]) == ("one_off", "new")
    ended = [t for t in follow(rows, LINKS, bodies).transitions if t.change == "ended"]
    assert [(t.thread_id, t.to_year) for t in ended] == [("T-2017-es:2", 2018), ("T-2019-es:1", 2020)]
