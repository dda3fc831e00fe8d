"""Running prose as administrators write it, with a table or a list beside: part c."""

from __future__ import annotations

from pathlib import Path

from reportlab.lib.units import mm

from ninth.before import BEFORE
from ninth.office import via
from ninth.pdf import Look, draw
from ninth.plan import Plan, Table


def agency(path: Path) -> None:
    """One document."""
    p = Plan(
        "5-227-seeds-2022-en",
        "Single Programming: Annual Work Programme 2022",
        2022,
        "en",
        adopted_on="2021-12-14 || ∅",
        adopted_at="Olomice || ∅",
    )
    p.add(
        ("title", p.title),
        ("sub", "European Seed Varieties Observatory"),
        ("note", "Adopted by the Administrative Board, Olomice, 14 December 2021. Document ESVO/AB/2021/17."),
    )
    p.add(("h", 1, "Executive summary"))
    p.p(
        "2022 is the third year of the multiannual programme. The subsidy amounts to EUR 6.4 million and the establishment plan counts 38 posts. In 2021 the Observatory issued 57 technical reports, five fewer than the year before."
    )
    p.area("Activity 1 || 1", "Variety testing", "Activity 1. Variety testing")
    p.p(
        p.prose(
            "‹In the second quarter of 2022 ›‹the Technical Unit ›‹will ›launch a ring test on drought tolerance in maize‹ in co-operation with nine examination offices›‹, for which EUR 240,000 is earmarked›",
            "In the second quarter of 2022",
            "2022-Q2",
            lead="the Technical Unit",
            resources="∅ || EUR 240,000 || nine examination offices",
        )
        + ". "
        + p.prose(
            "‹The same unit ›‹will ›revise the protocol for lettuce‹ by 30 September 2022›‹; the deliverable is a revised technical protocol›",
            "by 30 September 2022",
            "<2022-09-30",
            lead="The same unit || the Technical Unit || ∅",
            product="a revised technical protocol",
        )
        + ". The protocol for hop is under discussion and is not part of this programme."
    )
    p.rows[0] |= {"budget": "240000 || ∅ || 240000.00", "currency": "EUR || ∅"}
    p.area("Activity 2 || 2", "Data and digital services", "Activity 2. Data and digital services")
    p.p(
        "The variety database is consulted 1.3 million times a year. "
        + p.prose(
            "‹The IT and Database Sector ›‹will ›migrate it to a new platform‹ from March to October 2022›‹, using the IT reserve›",
            "from March to October 2022",
            "2022-03/2022-10",
            lead="The IT and Database Sector",
            resources="the IT reserve",
            product="∅ || new platform || a new platform",
        )
        + ", and "
        + p.prose(
            "‹a hackathon for students will be held ›‹in Ghentwijk ›‹on 5 and 6 May 2022›",
            "on 5 and 6 May 2022",
            "d 2022-05-05/2022-05-06",
            place="in Ghentwijk",
            product="∅ || a hackathon for students || a hackathon",
            lead="∅ || The IT and Database Sector",
            alt=" || ".join(
                a + b + c
                for a in ("a hackathon for students will be held", "a hackathon for students", "hackathon for students")
                for b in (" in Ghentwijk", "")
                for c in (" on 5 and 6 May 2022", "")
            ),
        )
        + "."
    )
    p.area("Activity 3 || 3", "Horizontal", "Activity 3. Horizontal")
    p.table(
        "Task | Deliverable | Unit | Timing",
        "activity product lead date",
        """
Ex-post evaluation of the 2019-2021 grants | Evaluation report | Finance Sector | Q4 :: 2022-Q4
Staff survey | Survey results and action list | Human Resources | November :: 2022-11
""",
        "rules",
        "2 1.7 1.4 1.35",
    )
    p.p("Other horizontal tasks, such as payroll, continue as before and are not listed.")
    p.add(
        ("h", 1, "Annex I. Resources"),
        (
            "t",
            Table(
                [["Title", "EUR 2022"]],
                [["Staff", "3 910 000"], ["Buildings", "880 000"], ["Operations", "1 610 000"], ["Total", "6 400 000"]],
                [2, 1],
                "rules",
            ),
        ),
    )
    draw(
        path,
        p.blocks,
        Look(
            size=11.5, columns=2, margin=18 * mm, head="ESVO – AWP 2022", foot="{page}", color="#003399", justify=True
        ),
    )
    p.done()


def regional(path: Path) -> None:
    """One document."""
    p = Plan("5-228-transport-2024-en", "Annual Work Plan 2024", 2024, "en")
    p.add(("sub", "Te Awa Regional Transport Committee"), ("title", p.title), ("h", 1, "Introduction from the Chair"))
    p.p(
        "The Committee brings together the regional council, four district councils and the national agency. This plan is for the calendar year 2024. It does not repeat the ten-year programme of works.",
        "2023 was dominated by recovery from the February cyclone: 61 of 74 damaged sites are now open. Thank you to all who drove the detours.",
    )
    p.add(*BEFORE[p.stem])
    p.area("1", "Safety", "1. Safety", 2)
    p.p(
        p.prose(
            "‹Staff of the Road Safety Team ›‹will ›run the winter tyre campaign‹ in June and July 2024›‹, paid for by the road safety promotion fund›",
            "in June and July 2024",
            "2024-06/2024-07",
            lead="Road Safety Team || the Road Safety Team || Staff of the Road Safety Team",
            resources="the road safety promotion fund",
            product="∅",
        )
        + ". "
        + p.prose(
            "‹A review of speed limits outside 31 schools will be completed ›‹before 1 December 2024›",
            "before 1 December 2024",
            "<2024-12-01",
            quantity="∅ || 31 || 1",
            product="∅ || a review of speed limits outside 31 schools || A review of speed limits",
            lead="∅ || Road Safety Team",
            alt=" || ".join(
                a + b
                for a in (
                    "A review of speed limits outside 31 schools will be completed",
                    "A review of speed limits outside 31 schools",
                    "review of speed limits outside 31 schools",
                )
                for b in (" before 1 December 2024", "")
            ),
        )
        + ". Police will be invited to comment but the decision stays with the councils."
    )
    p.area("2", "Public transport", "2. Public transport", 2)
    p.table(
        "What | Lead | When | Cost (NZ$)",
        "activity lead date budget",
        """
Trial an on-demand bus in Waimarie, replacing routes 4 and 7 | Regional Council, Public Transport | February – July 2024 :: 2024-02/2024-07 | 340,000 :: 340000 NZD
Install real-time displays at the hospital and the polytechnic | Regional Council, Assets | Q3 :: 2024-Q3 | 58,000 :: 58000 NZD
Re-tender the school bus contracts | Ministry and Regional Council | by 31 October 2024 :: <2024-10-31 | -
""",
        widths="3.4 2 1.6 1.1",
    )
    p.rows[-1].pop("currency", None)
    p.rows[-1] |= {"budget": "∅", "currency": "∅"}
    p.rows[-3]["place"] = "∅ || Waimarie || in Waimarie"
    p.area("3", "Freight and ports", "3. Freight and ports", 2)
    p.p(
        p.prose(
            "‹In August, ›‹the Freight Working Group ›‹will ›meet ‹in Port Ruru ›to settle the log-truck route plan",
            "In August",
            "2024-08",
            lead="the Freight Working Group",
            place="in Port Ruru",
            product="∅ || log-truck route plan || the log-truck route plan",
        )
        + ". A rail study was considered and is deferred to a later year."
    )
    p.add(
        ("h", 2, "Meetings of the Committee"),
        (
            "t",
            Table(
                [["Date", "Venue"]],
                [
                    ["14 March", "Council Chamber"],
                    ["13 June", "By video link"],
                    ["12 September", "Waimarie Hall"],
                    ["5 December", "Council Chamber"],
                ],
                [1, 2],
            ),
        ),
    )
    via(
        path,
        p.blocks,
        head="",
        foot="Te Awa Regional Transport Committee",
        font="Liberation Sans",
        size=12,
        shade="DEEAF6",
        margin=27,
        color="2E74B5",
    )
    p.done()
