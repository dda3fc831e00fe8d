"""Plans of several bodies in one run: each is followed on its own; editions are joined, strangers are not."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from pipeline.align import align_activities
from pipeline.align.editions import AMONG_BODIES, ONE_BODY, SAME_PLAN, Edition, chains_of, editions_of, plans_of
from pipeline.align.embedding import Embedder
from pipeline.align.glossary import Glossary
from pipeline.align.kinship import Kinships
from pipeline.align.side import side_of
from pipeline.model.dataset import Activity
from pipeline.settings.alignment import AlignSettings

Plans = dict[str, tuple[Activity, ...]]
STRANGERS = {
    "2017-en": "1-12-patents-2017-en",
    "2018-es": "1-5-defensorias-2018-es",
    "2019-es": "1-1-registro-2019-es",
    "2020-es": "1-10-puertos-2020-es",
}
"""Development documents of other bodies, two of them of years that the network has plans of."""


@pytest.fixture(scope="module")
def strangers() -> Plans:
    from links_sets import GOLD, read_activities

    gold = GOLD.parent / "documents" / "dev" / "gold"
    return {d: read_activities(gold / f"{stem}.csv", d) for d, stem in STRANGERS.items()}


@pytest.mark.slow
def test_strangers_in_the_folder_change_no_link(real_plans: Plans, strangers: Plans) -> None:
    alone = align_activities((*real_plans["2017-es"], *real_plans["2018-en"]), [], AlignSettings())
    rows = sorted(
        (*real_plans["2017-es"], *real_plans["2018-en"], *(a for plan in strangers.values() for a in plan)),
        key=lambda a: (a.plan_year or 0, a.language),
    )
    together = align_activities(rows, [], AlignSettings())
    assert together.links == alone.links
    assert together.bodies["2017-es"] == together.bodies["2018-en"]
    assert len(set(together.bodies.values())) == 1 + len(strangers)
    said = [p for p in together.problems if p.code == "another_body"]
    assert len(said) == len(strangers) and "2017-es, 2018-en" in " ".join(p.message for p in said)
    assert not [p for p in together.problems if p.code.startswith("edition_")]


@pytest.mark.slow
def test_every_labelled_pair_of_years_is_taken_for_one_body(embedder: Embedder, glossary: Glossary) -> None:
    from links_sets import GOLD, read_activities, year_pairs

    pairs = [(s.name, s.left, s.right) for s in year_pairs()]
    for path in sorted((GOLD / "pairs_blind").glob("t_*_a.csv")):
        left, right = read_activities(path), read_activities(path.with_name(path.name.replace("_a.csv", "_b.csv")))
        pairs.append((path.name, left, right))
    for name, left, right in pairs:
        editions = editions_of((*left, *right))
        kinship = kinship_of(editions, embedder, glossary)
        assert len(chains_of(plans_of(editions, kinship), kinship)) == 1, name


def test_editions_are_one_plan_and_plans_of_two_years_are_not(
    real_plans: Plans, embedder: Embedder, glossary: Glossary
) -> None:
    editions = editions_of([a for d in ("2017-es", "2018-en", "2018-es") for a in real_plans[d]])
    kinship = kinship_of(editions, embedder, glossary)
    spanish_2017, english, spanish = editions
    assert kinship.same_plan(english, spanish) == kinship.same_plan(spanish, english) > 0.9 > SAME_PLAN
    assert kinship.same_plan(spanish_2017, spanish) < SAME_PLAN
    assert [[e.document_id for e in p.editions] for p in plans_of(editions, kinship)] == [
        ["2017-es"],
        ["2018-en", "2018-es"],
    ]


def test_one_body_can_be_said(real_plans: Plans, strangers: Plans, embedder: Embedder, glossary: Glossary) -> None:
    editions = editions_of((*real_plans["2018-en"], *strangers["2019-es"]))
    kinship = kinship_of(editions, embedder, glossary)
    assert kinship.same_body(*editions) < AMONG_BODIES
    plans = plans_of(editions, kinship)
    assert len(chains_of(plans, Far())) == 2 and len(chains_of(plans, Far(), one_body=True)) == 1


class Far:
    """Nothing has anything in common."""

    def same_plan(self, a: Edition, b: Edition) -> float:
        return 0.0

    def same_body(self, a: Edition, b: Edition) -> float:
        return ONE_BODY - 1

    def nearness(self, a: Edition, b: Edition) -> float:
        return 0.0


def kinship_of(editions: Sequence[Edition], embedder: Embedder, glossary: Glossary) -> Kinships:
    return Kinships({e.document_id: side_of(e.activities, embedder, glossary) for e in editions})


@pytest.mark.slow
def test_links_between_plans_that_have_little_in_common_need_a_look(real_plans: Plans, strangers: Plans) -> None:
    settings = AlignSettings(one_body=True)
    rows = (*real_plans["2018-en"], *(a for a in strangers["2020-es"]))
    result = align_activities(rows, [], settings)
    assert [p.code for p in result.problems] == ["perhaps_another_body"]
    assert result.candidates and all(x.probability < settings.auto for x in (*result.links, *result.candidates))
    assert all("perhaps the plans of two bodies" in x.evidence for x in result.links)
