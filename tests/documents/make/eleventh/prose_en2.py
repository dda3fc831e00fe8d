"""Running prose in English, the last two offices."""

from __future__ import annotations

from pathlib import Path

from fifth.gold import both, by, either, when

from eleventh.common import NONE, Block, alt, groff, say, txt


def audit(path: Path) -> None:
    """Ireland: a committee's programme, typed, indented first lines."""
    blocks: list[Block] = [
        ("raw", "          JOINT COMMITTEE ON COASTAL COMMUNITIES\n\n                 Work Programme for 2019\n\n"
                "            (agreed in private session, 22 January 2019)"),
        ("p", "1. The Joint Committee has considered the priorities put forward by members and by the clerk. It has "
              "agreed the programme below. Three reports were laid before both Houses in 2018, the last of them on "
              "coastal erosion."),
        ("p", "2. The Committee will hold public hearings on island ferry services in February and March, with "
            "witnesses "
              "from the Department and the operators. A report on those hearings will be drafted by the rapporteur, "
              "Deputy Nuala Breathnach, by 17 May 2019."),
        ("p", "3. A delegation will travel to Brest from 10 to 13 September to study the management of small harbours. "
              "The cost, estimated at EUR 6,800, will be met from the travel allocation."),
        ("p", "4. In the final quarter the Secretariat will commission a survey of seaweed harvesters. The Committee "
              "decided against an inquiry into aquaculture licensing. Members were invited to suggest witnesses."),
    ]  # fmt: skip
    txt(path, blocks, 68, indent="     ")
    own = either("The Committee", "Committee", "")
    boss = "Deputy Nuala Breathnach"
    rows = [
        say(NONE, "{The Committee }{will }{hold }public hearings on island ferry services{ in February and March}{, "
            "with witnesses from the Department and the operators}",
            when(alt("in ", "February and March"), "2019-02/2019-03"),
            lead=own, product=either("", "public hearings", "public hearings on island ferry services", "A report",
                                       "A report on those hearings")),
        say(NONE, "{A }report on those hearings{ will be drafted}{ by the rapporteur, Deputy Nuala Breathnach,}{ by "
            "17 May "
            "2019}", by(alt("by ", "17 May 2019"), "2019-05-17"), lead=either(boss, f"the rapporteur, {boss}",
            f"rapporteur, {boss}", "the rapporteur", "rapporteur", "Nuala Breathnach"),
            product=either("", "A report on those hearings", "report on those hearings", "a report", "report")),
        say(NONE, "{A }{delegation }{will }travel to Brest{ from 10 to 13 September}{ to study the management of small "
            "harbours}", when(alt("from ", "10 to 13 September"), "2019-09", "2019-09-10", "2019-09-13"),
            lead=either("", "A delegation", "delegation", own), place=alt("to ", "Brest"),
            resources=either("travel allocation", "the travel allocation", "from the travel allocation", "",
                             "EUR 6,800", "The cost, estimated at EUR 6,800, will be met from the travel allocation",
                             "estimated at EUR 6,800, will be met from the travel allocation",
                             "met from the travel allocation"), budget="6800", currency="EUR", quantity="*"),
        say(NONE, "{In the final quarter }{the Secretariat }{will }commission a survey of seaweed harvesters",
            when(alt("In the ", "the ", "final quarter"), "2019-Q4"), lead=alt("the ", "Secretariat"),
            product=either("", "a survey of seaweed harvesters", "survey of seaweed harvesters", "a survey", "survey")),
    ]  # fmt: skip
    rows[2]["budget"] = either(rows[2]["budget"], "")
    rows[2]["currency"] = "EUR || ∅"
    for row, number in zip(rows, "2234", strict=True):
        row["code"] = either("", number)
    title = either("Work Programme for 2019", "JOINT COMMITTEE ON COASTAL COMMUNITIES Work Programme for 2019",
                   "JOINT COMMITTEE ON COASTAL COMMUNITIES")  # fmt: skip
    both("5-311-coastal-2019-en", title, 2019, "en", [], rows, adopted_on="2019-01-22")


SOURCE = r"""
.po 2.6c
.ll 15.8c
.ps 11
.vs 14.5
.nr HY 1
.sp 1.5c
.ce 2
.ft B
ANNUAL ACTION PLAN 2024
.ft R
Directorate of Weights and Measures, State of Kaveripuram
.sp 1.2
.ti 1c
The Directorate is charged under the Act with protecting the consumer in every transaction of sale by weight or
measure. In 2023 it registered 1,918 cases and compounded 1,544 of them. The priorities of the present year are given in
the paragraphs that follow and are to be read with the Citizens' Charter.
.sp .6
.B "Enforcement.\ \ "
Special drives against short delivery at LPG distributors will be conducted in all districts from 15 January to
15 February 2024 under the supervision of the Joint Controller (Enforcement). Likewise, the Flying Squad will carry
out surprise checks of jewellers ahead of Akshaya Tritiya, i.e. in the first week of May, and a compliance note will be
put up to Government.
.sp .6
.B "Laboratories.\ \ "
The Secondary Standards Laboratory at Melur shall be accredited by 30 September 2024; expenditure of Rs. 42,00,000 will
be met from the State Plan. Calibration fees will remain unchanged.
.sp .6
.B "Awareness.\ \ "
National Consumer Day will be observed on 24 December 2024 at the Town Hall, Kaveripuram, jointly with the Consumer
Affairs Department. District officers are requested to forward photographs of the functions held. No essay competition
shall be held this year owing to the examinations.
.sp 3
.in 9c
.nf
Sd/-
R. Thirumalai
Controller of Legal Metrology
"""


def weights(path: Path) -> None:
    """India: paragraphs whose headings run into the text."""
    groff(
        path, SOURCE.replace(".B ", ".B1 ").replace(".po 2.6c", ".de B1\n\\fB\\\\$1\\fR\\c\n..\n.po 2.6c", 1).lstrip()
    )
    one, two, three = ("", "Enforcement"), ("", "Laboratories"), ("", "Awareness")
    boss = "Joint Controller (Enforcement)"
    own = either("", "the Directorate", "Directorate")
    rows = [
        say(one, "{Special drives against short delivery|special drives against short delivery} at LPG "
            "distributors{ will "
            "be conducted}{ in all districts}{ from 15 January to 15 February 2024}{ under the supervision of the "
            "Joint "
            "Controller (Enforcement)}", when(alt("from ", "15 January to 15 February 2024"), "2024-01/2024-02",
            "2024-01-15", "2024-02-15"), lead=either(boss, f"the {boss}"), place=either("", "in all districts",
            "all districts"), product=either("", "Special drives against short delivery at LPG distributors",
            "Special drives")),
        say(one, "{Likewise, }{the Flying Squad }{will }{carry out }surprise checks of jewellers{ ahead of Akshaya "
            "Tritiya, i.e.}{ in the first week of May}{, and a compliance note will be put up to Government}",
            {**when(either("in the first week of May", "the first week of May", "first week of May",
             "ahead of Akshaya Tritiya, i.e. in the first week of May", "May"), "2024-05"),
             "start_date": "2024-05-01", "end_date": "2024-05-07 || 2024-05-05"}, lead=alt("the ", "Flying Squad"),
            product=either("a compliance note", "compliance note")),
        say(two, "{The }Secondary Standards Laboratory{ at Melur}{ shall be accredited}{ by 30 September 2024}{; "
            "expenditure of Rs. 42,00,000 will be met from the State Plan}", by(alt("by ", "30 September 2024"),
            "2024-09-30"), lead=own, place=either("Melur", "at Melur", ""), quantity="*",
            resources=either("State Plan", "the State Plan", "from the State Plan", "met from the State Plan",
                             "Rs. 42,00,000 will be met from the State Plan", "Rs. 42,00,000",
                             "expenditure of Rs. 42,00,000 will be met from the State Plan"),
            budget="4200000", currency="INR || ∅"),
        say(three, "National Consumer Day{ will be observed}{ on 24 December 2024}{ at the Town Hall, Kaveripuram}{, "
            "jointly with the Consumer Affairs Department}",
            when(alt("on ", "24 December 2024"), "2024-12", "2024-12-24", "2024-12-24"),
            place=either("Town Hall, Kaveripuram", "the Town Hall, Kaveripuram", "Town Hall",
            "at the Town Hall, Kaveripuram", "the Town Hall"), product=either("", "National Consumer Day"),
            lead=either(own, "jointly with the Consumer Affairs Department", "the Consumer Affairs Department",
                        "Consumer Affairs Department", "the Directorate jointly with the Consumer Affairs Department")),
    ]  # fmt: skip
    rows[2]["budget"] = either(rows[2]["budget"], "")
    for row in rows:
        row["area_title"] = either(row["area_title"], "")
    both("5-312-weights-2024-en", "ANNUAL ACTION PLAN 2024", 2024, "en",
         [("", a[1], "*", "*") for a in (one, two, three)], rows)  # fmt: skip
