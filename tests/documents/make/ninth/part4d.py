"""Numbered items, boxes, field lines and cards that share their plan with tables and prose: part d."""

from __future__ import annotations

from pathlib import Path

from ninth.office import convert, web
from ninth.plan import Plan, Table


def forest(path: Path) -> None:
    """One document."""
    p = Plan("4-222-forest-2024-en", "Year plan 2024", 2024, "en")
    p.add(("title", p.title), ("sub", "Strathorran Community Forest Trust"))
    p.p(
        "The Trust holds 840 hectares on behalf of the community. Our members met in November and asked for fewer projects, better paths and local jobs. Membership stands at 377."
    )
    p.area("1", "Woodland", "1. Woodland")
    p.table(
        "Work | What we will deliver | Who | When",
        "activity product lead date",
        """
Thin the spruce at Coire Buidhe | • 1,900 tonnes of timber\\n• New harvesting track\\n• Restocking plan | Forest Manager | February to June 2024 :: 2024-02/2024-06
Remove rhododendron from the gorge | 12 ha cleared | Contractor, volunteers | autumn :: ~ => period=*; start_date=*; end_date=*
""",
    )
    p.area("2", "People and paths", "2. People and paths")
    p.items(
        {"Who": "lead", "When": "date", "Paid for by": "resources", "Result": "product"},
        """
* • | Rebuild the footbridge on the school path
Who: Access Officer
When: by end of August 2024 :: <2024-08-31
Paid for by: NatureScot
* • | Forest school sessions for primary pupils
Who: Ranger
When: term time, from April :: ~
Result: 30 sessions
* • | Apprenticeship in chainsaw and fencing work
Who: Forest Manager
When: Q4 2024 :: 2024-Q4
Paid for by: Crown Estate
Result: Two apprentices
""",
        "lines",
    )
    p.rows[-2] |= {"period": "*", "start_date": "*", "end_date": "*"}
    p.area("3", "Running the Trust", "3. Running the Trust")
    p.p(
        p.prose(
            "‹The Board ›‹will ›hold the annual general meeting‹ on 8 June 2024›‹ in the village hall›",
            "on 8 June 2024 || 8 June 2024",
            "=2024-06-08",
            lead="The Board || Board || ∅",
            place="village hall || the village hall || in the village hall || ∅",
        )
        + " and "
        + p.prose(
            "‹the Treasurer ›‹is to ›prepare a three-year budget‹ before the end of October›",
            "before the end of October",
            "<2024-10-31",
            lead="the Treasurer || Treasurer",
            product="∅ || three-year budget || a three-year budget",
        )
        + ". Last year's review of the articles is finished. The Board has not planned any land purchase."
    )
    p.add(
        ("h", 1, "Money"),
        (
            "t",
            Table(
                [["Income", "2024 (GBP)"]], [["Timber", "96,000"], ["Grants", "41,500"], ["Donations", "6,200"]], [2, 1]
            ),
        ),
    )
    with_web = path.with_suffix(".html")
    web(
        with_web,
        p.blocks,
        p.title,
        "en",
        "body{font-family:'Liberation Serif';font-size:11pt} table{border-collapse:collapse}",
        nav="<p>www.strathorranforest.example</p>",
    )
    convert(with_web, path)
    with_web.unlink()
    p.done()
