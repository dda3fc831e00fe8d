"""Entries to rows: `cases/entries.toml`, the same way the dataset writes them."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from pipeline.model.plan import Area, Cover, Entry, Plan
from pipeline.model.provenance import Box, Place, Quote, Source
from pipeline.normalize import bodies_used, normalize_plan
from pipeline.normalize.confidence import ConfidenceWeights
from pipeline.normalize.identity import activity_ids
from pipeline.store.columns import TABLE
from pipeline.store.csvfiles import write_cell

CASES: list[dict[str, Any]] = tomllib.loads(
    (Path(__file__).parent.parent / "cases" / "entries.toml").read_text(encoding="utf-8")
)["cases"]


def plan_of(
    *entries: Entry, language: str = "es", areas: tuple[Area, ...] = (Area("1.", Quote("Datos abiertos.")),)
) -> Plan:
    return Plan(Source("plan.pdf", "0" * 64, "pdf"), language, Cover("Plan", 2018), areas, entries)


def entry(code: str = "1.1", area: int = 0, **quotes: str) -> Entry:
    return Entry(area, code, "table", quotes={k: Quote(v) for k, v in quotes.items()})


@pytest.mark.parametrize("case", CASES, ids=lambda c: c["why"][:50])
def test_entry(case: dict[str, Any]) -> None:
    one = Entry(
        0,
        "1.1",
        "table",
        quotes={k: Quote(v) for k, v in case["fields"].items()},
        inherited=tuple(case.get("inherited", ())),
        rules=case.get("rules", {}),
    )
    row = normalize_plan(plan_of(one, language=case.get("language", "es"))).activities[0]
    written = {c.name: write_cell(getattr(row, c.name), c.type) for c in TABLE["activities"].columns}
    assert {k: written[k] for k in case["want"]} == case["want"], case["why"]


def test_marked_months_give_period_dates_and_extra() -> None:
    row = normalize_plan(
        plan_of(Entry(0, "1.1", "table", quotes={"activity": Quote("Curso")}, months=(3, 4, 9)))
    ).activities[0]
    assert (row.period, row.start_date, row.end_date, row.extra["months"]) == (
        "2018-03/2018-09",
        "2018-03-01",
        "2018-09-30",
        "3;4;9",
    )
    assert row.inherited == ()


def test_area_and_code_lose_their_trailing_punctuation() -> None:
    row = normalize_plan(plan_of(entry("1.1.i-", activity="Taller;"))).activities[0]
    assert (row.area_number, row.area_title, row.code, row.activity) == ("1", "Datos abiertos", "1.1.i", "Taller")


def test_provenance_is_that_of_the_entrys_own_quotes() -> None:
    own = Quote("Taller", (Place(10, 16, Box(2, 50, 100, 200, 112)),))
    lead = Quote("WG", (Place(20, 22, Box(2, 210, 100, 240, 130)),))
    heading = Quote("primer semestre", (Place(1, 9, Box(1, 0, 0, 10, 10)),))
    one = Entry(0, "1.1", "table", quotes={"activity": own, "lead": lead, "date": heading}, inherited=("date",))
    row = normalize_plan(plan_of(one)).activities[0]
    assert (row.page, row.box, row.source_start, row.source_end) == (2, (50, 100, 240, 130), 10, 22)


def test_a_code_printed_twice_stays_two_rows_and_the_second_is_flagged() -> None:
    rows = normalize_plan(plan_of(entry("2.c", activity="Uno"), entry("2.c", activity="Dos"))).activities
    assert [(r.activity_id, "duplicate_code" in r.flags) for r in rows] == [("2.c", False), ("2.c~2", True)]


@pytest.mark.parametrize(
    ("codes", "areas", "want"),
    [
        (["1.1", "1.2"], [0, 0], ["1.1", "1.2"]),
        (["a", "b", "a"], [0, 0, 1], ["1.a", "1.b", "2.a"]),  # letters are unique in their area only
        (["1", "2", "1"], [0, 0, 1], ["1.1", "1.2", "2.1"]),  # a numbering that starts anew
        (["1", "2", "3"], [0, 0, 1], ["1", "2", "3"]),  # one that runs on
        (["", "", ""], [0, 0, 1], ["1.~1", "1.~2", "2.~1"]),
        (["", "x y"], [-1, -1], ["~1", "x-y"]),
        (["1.1", "1.1", "1.1"], [0, 0, 0], ["1.1", "1.1~2", "1.1~3"]),
    ],
)
def test_ids(codes: list[str], areas: list[int], want: list[str]) -> None:
    entries = [entry(c, a, activity="x") for c, a in zip(codes, areas, strict=True)]
    ids, _ = activity_ids(entries, (Area("1", Quote("A")), Area("2", Quote("B"))))
    assert ids == want
    assert len(set(ids)) == len(ids)


def test_what_a_plan_usually_states_is_missed_where_it_is_not() -> None:
    rows = normalize_plan(
        plan_of(
            entry("1", activity="a", lead="WG", product="Report"),
            entry("2", activity="b", lead="WG", product="Report"),
            entry("3", activity="c"),
        )
    ).activities
    assert {"missing_lead", "missing_product"} <= set(rows[2].flags) and not rows[0].flags
    assert rows[2].confidence < rows[0].confidence  # type: ignore[operator]


def test_gt_is_guatemala_where_groups_are_spelled_out_and_countries_are_codes() -> None:
    spelled = [
        entry("1", activity="a", lead="Grupo de Trabajo"),
        entry("2", activity="b", lead="GT"),
        entry("3", activity="c", lead="MX"),
    ]
    assert normalize_plan(plan_of(*spelled)).activities[1].lead_bodies == ("GT",)
    lone = [
        entry("1", activity="a", lead="GT"),
        entry("2", activity="b", lead="GT"),
        entry("3", activity="c", lead="MX"),
    ]
    assert normalize_plan(plan_of(*lone)).activities[1].lead_bodies == ("WG",)


def test_recommendations_keep_their_items_and_have_no_quantity() -> None:
    one = Entry(
        0,
        "",
        "narrative",
        "recommendations",
        {"activity": Quote("Incorporar las recomendaciones")},
        items=("uno.", " dos ;"),
    )
    row = normalize_plan(plan_of(one)).activities[0]
    assert row.items == ("uno", "dos") and row.kind == "recommendations" and row.quantity is None


def test_bodies_used_are_those_named() -> None:
    edition = normalize_plan(plan_of(entry(activity="a", lead="GT y MX", resources="BID")))
    assert [b.code for b in bodies_used([edition.document], edition.activities)] == ["GT", "IDB", "MX"]


def test_weights_must_be_shares() -> None:
    with pytest.raises(ValueError, match="between 0 and 1"):
        ConfidenceWeights(start=1.2)
