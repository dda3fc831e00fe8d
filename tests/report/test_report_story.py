"""The story of a dataset: items, areas through the years, marks, counts."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from report_datasets import gold_dataset, one_year_dataset, unlinked_dataset, woven

from pipeline.model.dataset import Activity, Candidate, Dataset, DocumentRow, Link
from pipeline.report.marks import KINDS, marks_of, rows_of, year_counts
from pipeline.report.sections import beads
from pipeline.report.story import story_of


@pytest.fixture(scope="module")
def story():
    return story_of(gold_dataset())


def test_language_editions_are_one_item(story) -> None:
    assert len(story.dataset.activities) == 166
    assert len(story.items) == 26 + 44 + 48
    assert all(list(i.editions) == ["en", "es"] for i in story.items if i.year == 2018)


def test_renumbered_areas_stay_one_family(story) -> None:
    numbers = {f.titles["es"]: dict(f.numbers) for f in story.families}
    assert numbers["SOFTWARE PÚBLICO"] == {2016: "1", 2017: "1", 2018: "1"}
    assert numbers["COMUNICACIÓN"] == {2016: "5", 2017: "6", 2018: "8"}
    assert numbers["REUNIÓN ANUAL Y MINISTERIAL DE REDGEALC"] == {2016: "7", 2017: "5", 2018: "9"}
    assert numbers["INNOVACIÓN PÚBLICA"] == {2018: "5"}


def test_counts_of_the_gold_plans(story) -> None:
    rows = [(c.year, c.total, c.continued, c.new, c.first, c.before, c.dropped) for c in year_counts(story)]
    assert rows == [(2016, 26, 0, 0, 26, 0, 0), (2017, 44, 24, 20, 0, 26, 7), (2018, 48, 15, 33, 0, 44, 28)]


def test_marks_say_fork_and_join(story) -> None:
    thread = next(i.thread for i in story.items if i.key == "2016-es:1.c")
    assert [m.kind for m in marks_of(story, thread)] == ["first", "split", "merged"]
    gone = next(i.thread for i in story.items if i.key == "2016-es:1.a")
    assert [m.kind for m in marks_of(story, gone)] == ["first", "dropped", ""]


def test_nothing_is_new_or_dropped_where_plans_were_not_compared() -> None:
    for dataset in (unlinked_dataset(), one_year_dataset()):
        story = story_of(dataset)
        assert {m.kind for t in story.threads for m in marks_of(story, t)} <= {"first", ""}
        assert all(c.new == c.dropped == 0 for c in year_counts(story))


def test_a_candidate_is_enough_to_have_compared() -> None:
    base = unlinked_dataset()
    a, b = base.activities[0].activity_id, base.activities[-1].activity_id
    compared = story_of(replace(base, candidates=(Candidate(a, b, 0.1, 1),)))
    assert year_counts(compared)[-1].dropped == 26


def test_a_plan_of_another_body_drops_nothing() -> None:
    """Two bodies publish plans; only one of them has a second year."""
    activities = tuple(
        Activity(f"{doc}:1", doc, int(doc[:4]), "es", "1", "Área", "1", activity=text)
        for doc, text in (("2020-es-a", "Taller"), ("2020-es-b", "Boletín"), ("2021-es-a", "Taller"))
    )
    documents = tuple(
        DocumentRow(a.document_id, f"{a.document_id}.pdf", "", "pdf", "", a.plan_year, "es") for a in activities
    )
    link = Link("x", "2020-es-a:1", "2021-es-a:1", "continues", 0.9)
    story = story_of(woven(Dataset(documents=documents, activities=activities, links=(link,))))
    assert [c.dropped for c in year_counts(story)] == [0, 0]


def test_copies_of_a_plan_count_once() -> None:
    """The same plan lies there as a Word file and as a PDF: a run links the two as it links editions."""
    base = gold_dataset(("2017-es",))
    copies = tuple(replace(a, activity_id=f"pdf{a.activity_id}", document_id="2017-es-pdf") for a in base.activities)
    links = tuple(
        Link(a.activity_id, a.activity_id, b.activity_id, "translation", 0.99)
        for a, b in zip(base.activities, copies, strict=True)
    )
    documents = (*base.documents, replace(base.documents[0], document_id="2017-es-pdf"))
    whole = woven(replace(base, documents=documents, activities=base.activities + copies, links=links))
    assert year_counts(story_of(whole))[0].total == 44


def test_rejected_and_related_links_join_nothing() -> None:
    base = gold_dataset()
    links = tuple(replace(x, decision="rejected") for x in base.links)
    assert not story_of(replace(base, links=links)).steps
    links = tuple(replace(x, relation="related") for x in base.links)
    assert not story_of(replace(base, links=links)).steps


def test_beads_show_a_gap() -> None:
    activities = tuple(
        Activity(f"{y}-es:1", f"{y}-es", y, "es", "1", "Área", "1", activity="Encuesta") for y in (2019, 2021)
    )
    between = Activity("2020-es:2", "2020-es", 2020, "es", "1", "Área", "2", activity="Curso")
    documents = tuple(DocumentRow(f"{y}-es", "", "", "pdf", "", y, "es") for y in (2019, 2020, 2021))
    links = (Link("x", "2019-es:1", "2021-es:1", "continues", 0.9),)
    story = story_of(
        replace(
            woven(Dataset(documents=documents, activities=(activities[0], between, activities[1]), links=links)),
            transitions=(),
        )
    )
    row = next(r for group in rows_of(story) for r in group if len(r.marks[0].items) == 1)
    assert [(m.kind, sides) for m, sides in beads(row)] == [("first", "r"), ("gap", "l r g"), ("resumed", "l")]


@st.composite
def datasets(draw: st.DrawFn) -> Dataset:
    """Random small datasets: plans in one or two languages, random links between them, some of them nonsense."""
    years = draw(st.lists(st.integers(2000, 2005), unique=True, max_size=4))
    documents = [
        (f"{y}-{lang}", y, lang) for y in sorted(years) for lang in draw(st.sampled_from([["es"], ["en", "es"]]))
    ]
    activities = [
        Activity(f"{d}:{n}", d, y, lang, draw(st.sampled_from(["1", "2", ""])), "Área", str(n), activity=f"Tarea {n}")
        for d, y, lang in documents
        for n in range(draw(st.integers(0, 4)))
    ]
    links = []
    if activities:
        pick = st.sampled_from([a.activity_id for a in activities])
        for a, b in draw(st.lists(st.tuples(pick, pick), max_size=12, unique=True)):
            relation = draw(st.sampled_from(["continues", "split", "merge", "translation", "related", "successor"]))
            links.append(Link(f"{a}--{b}", a, b, relation, draw(st.floats(0, 1))))
    rows = tuple(DocumentRow(d, f"{d}.pdf", "", "pdf", "", y, lang) for d, y, lang in documents)
    return woven(Dataset(documents=rows, activities=tuple(activities), links=tuple(links)))


@settings(max_examples=60, deadline=None)
@given(datasets())
def test_the_story_loses_nothing(dataset: Dataset) -> None:
    story = story_of(dataset)
    told = [a.activity_id for i in story.items for a in i.members]
    assert sorted(told) == sorted(a.activity_id for a in dataset.activities)
    for count in year_counts(story):
        assert count.total == count.continued + count.new + count.first
        assert 0 <= count.dropped + count.paused <= count.before
    rows = [row for group in rows_of(story) for row in group]
    assert sorted(r.thread for r in rows) == sorted(story.threads)
    assert {m.kind for r in rows for m in r.marks} <= {*KINDS, ""}
