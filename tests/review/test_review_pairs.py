"""The queue: what a decision is worth, what is in it, in which order."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pipeline.model.dataset import Activity, Appearance, Candidate, Dataset, Link
from pipeline.review.pairs import SAMPLE_ONE_IN, WORTH_A_LOOK, Pair, in_order, pairs_of, usual_relation


def activity(name: str, year: int = 2017, language: str = "es") -> Activity:
    return Activity(name, f"{year}-{language}", year, language)


def dataset(links: list[tuple[str, str, float]], candidates: list[tuple[str, str, float]] = ()) -> Dataset:  # type: ignore[assignment]
    names = sorted({n for row in [*links, *candidates] for n in row[:2]})
    activities = tuple(activity(n, 2017 if n.startswith("a") else 2018) for n in names)
    rows = tuple(Link(f"{f}--{t}", f, t, "continues", p) for f, t, p in links)
    return Dataset(activities=activities, links=rows, candidates=tuple(Candidate(f, t, p, 1) for f, t, p in candidates))


def order(pairs: list[Pair]) -> list[str]:
    return [p.subject for p in pairs if p.in_queue and not p.sampled]


def test_the_most_doubtful_comes_first() -> None:
    pairs = pairs_of(dataset([("a1", "b1", 0.95), ("a2", "b2", 0.55), ("a3", "b3", 0.75), ("a4", "b4", 0.999)]))
    assert order(pairs) == ["a2--b2", "a3--b3"]


def test_a_sure_link_with_a_strong_rival_is_worth_a_look() -> None:
    alone = pairs_of(dataset([("a1", "b1", 0.95)]))[0]
    contested = pairs_of(dataset([("a1", "b1", 0.95)], [("a1", "b2", 0.9)]))[0]
    assert alone.value < WORTH_A_LOOK <= contested.value


def test_a_candidate_counts_more_where_an_activity_has_no_link() -> None:
    free = pairs_of(dataset([], [("a1", "b1", 0.5)]))[0]
    taken = next(
        p
        for p in pairs_of(dataset([("a1", "b2", 0.99), ("a2", "b1", 0.99)], [("a1", "b1", 0.5)]))
        if p.origin == "candidate"
    )
    assert free.value > taken.value
    assert free.in_queue and not taken.in_queue


def test_a_pair_in_long_threads_counts_more() -> None:
    plain = dataset([("a1", "b1", 0.5)])
    long = Dataset(
        activities=plain.activities,
        links=plain.links,
        continuity=tuple(Appearance("t1", 2010 + n, i) for n, i in enumerate(["a1", "b1", "c", "d", "e"])),
    )
    assert pairs_of(long)[0].value > pairs_of(plain)[0].value


def test_about_one_sure_link_in_ten_is_drawn_and_always_the_same() -> None:
    links = [(f"a{n}", f"b{n}", 0.999) for n in range(1000)]
    drawn = [p for p in pairs_of(dataset(links)) if p.sampled]
    assert 0.6 < len(drawn) * SAMPLE_ONE_IN / 1000 < 1.4
    assert drawn == [p for p in pairs_of(dataset(links[::-1])) if p.sampled]
    assert all(p.in_queue for p in drawn)


def test_pairs_whose_activities_are_gone_are_left_out() -> None:
    made = Dataset(activities=(activity("a1"),), links=(Link("a1--x", "a1", "x", "continues", 0.5),))
    assert pairs_of(made) == []


def test_a_link_that_a_run_wrote_on_a_persons_word_is_not_the_programs_own() -> None:
    """Once that word is undone the link waits for the next run, and does not stand as if the program had made it."""
    ends = (activity("a1", 2017), activity("b1", 2018))
    for decision, origin in (
        ("auto", "link"),
        ("confirmed", "link"),
        ("rejected", "candidate"),
        ("added", "candidate"),
    ):
        link = Link("a1--b1", "a1", "b1", "continues", 0.9, "", decision)
        assert pairs_of(Dataset(activities=ends, links=(link,)))[0].origin == origin


def test_the_order_of_two_activities() -> None:
    early, late = activity("z", 2016), activity("a", 2018)
    assert in_order(late, early) == (early, late)
    assert usual_relation(early, late) == "continues"
    assert usual_relation(late, activity("b", 2018, "en")) == "translation"


chances = st.floats(0, 1)


@given(st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4), chances), max_size=12))
def test_values_are_finite_ordered_and_each_pair_is_there_once(rows: list[tuple[int, int, float]]) -> None:
    links = {(f"a{f}", f"b{t}"): p for f, t, p in rows}
    pairs = pairs_of(dataset([(f, t, p) for (f, t), p in links.items()]))
    assert sorted(p.subject for p in pairs) == sorted(f"{f}--{t}" for f, t in links)
    values = [p.value for p in pairs]
    assert values == sorted(values, reverse=True) and all(0 <= v < 3 for v in values)
