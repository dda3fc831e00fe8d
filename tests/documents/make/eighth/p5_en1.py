"""English prose: weather service, literacy network, agency for islands, panel on coastal paths."""

from __future__ import annotations

from pathlib import Path

from fifth.gold import by, undated, when

from eighth.p5_days import before, before_summer, since, vague
from eighth.p5_draw import as_markdown, as_page, as_text, as_word
from eighth.p5_marks import G, write

WEATHER = """
= VITI LEVU HYDROLOGICAL SERVICE

~ ANNUAL WORK PROGRAMME 2018

## Foreword by the Chief Engineer

The cyclone season of 2017 destroyed nine of our thirty-one gauging stations. Seven were rebuilt by December; two, at
Navua and Sigatoka, are beyond repair and have been struck off the register. This programme has been drawn up on the
assumption that staffing remains at nineteen.

# 1 | Observation network | 1. Observation network

Continuity of record is our first duty. [[^Work will begin on 5 March on |the replacement of the radar receiver|? at
Nausori]], and will be finished before the cyclone season opens on 1 November; JICA meets the cost of the equipment.
[[^Telemetry is to be fitted to |eleven rain gauges|? in the Ba catchment|?, the field crew at Lautoka being
responsible]]. No new stations will be opened this year.

# 2 | Forecasting | 2. Forecasting

The present model was calibrated with data of the 1990s and overstates peak flow by some 12 per cent. [[^The Modelling
Section |^has been asked to, and will, |^recalibrate |the Rewa flood model|? in the second half of the year]], the
result being a technical note for the Disaster Office. If funds allow, a licence for ensemble forecasting might be
bought. [[Flood bulletins will go out in Hindi as well as in Fijian and English|? as from 1 November]], and the Public
Information Officer will see to the translation.

# 3 | Data and people | 3. Data and people

Paper charts dating back to 1931 are at risk from damp. [[?Throughout the year |^two clerks |^will be scanning |the
chart archive]] at a rate of about 200 sheets a week. [[^A |course in stream gauging|? for eight trainees|? is
scheduled|? for 16-20 July|? at the Lautoka depot|?, with support from the Australian High Commission]]. Trainees are
expected to bring their own boots.
"""


def weather(path: Path) -> None:
    golds = [
        G({**vague("on |5 March || before the cyclone season opens on 1 November || 5 March; 1 November || on 5 "
          "March; before the "
                   "cyclone season opens on 1 November || before |1 November",
                   ["2018-03/2018-10", "2018-03/2018-11", "2018-03", "2018-03/2018-12", "2018-11", "2018-01/2018-11"],
                   ["2018-03-05"], ["2018-11-01", "2018-10-31", "2018-03-05", "2018-12-31"])},
          resources="JICA || JICA meets the cost of the equipment", place="at |Nausori",
          also=["Work will begin on 5 March on the replacement of the radar receiver at Nausori, and will be "
            "finished before the "
                "cyclone season opens on 1 November", "replacement of the radar receiver"]),
        G(undated(2018), quantity="11", thing=["Telemetry", "eleven rain gauges"], lead="the |field crew at Lautoka "
          "|| field crew", place="in |the |Ba catchment || Ba",
          also=["Telemetry is to be fitted to eleven rain gauges"]),
        G(when("in |the |second half of the year || second half", "2018-H2"), lead="The |Modelling Section",
          product="a |technical note || a technical note for the Disaster Office", place="~Rewa",
          also=["recalibrate the Rewa flood model", "The Modelling Section will recalibrate the Rewa flood model",
                "The Modelling Section will recalibrate the Rewa flood model in the second half of the year"]),
        G(since("as from |1 November", 2018, 11, "2018-11-01"), lead="the |Public Information Officer", quantity="",
          thing=["Flood bulletins", "Flood bulletins in Hindi"], also=["Flood bulletins in Hindi"]),
        G(when("Throughout |the year", "2018"), lead="two clerks", quantity="*",
          also=["Throughout the year two clerks will be scanning the chart archive at a rate of about 200 sheets a "
            "week",
                "the chart archive at a rate of about 200 sheets a week", "two clerks will be scanning the chart "
                "archive at a "
                "rate of about 200 sheets a week", "scanning the chart archive"]),
        G(when("for |16-20 July", "2018-07", "2018-07-16", "2018-07-20"), quantity="1 || 8 || ∅", place="at |the "
          "|Lautoka depot",
          resources="with |support from |the |Australian High Commission"),
    ]  # fmt: skip
    blocks = write(path.stem, WEATHER, golds, 2018, "en", title="ANNUAL WORK PROGRAMME 2018 || VITI LEVU "
      "HYDROLOGICAL SERVICE || "
                   "VITI LEVU HYDROLOGICAL SERVICE ANNUAL WORK PROGRAMME 2018")  # fmt: skip
    as_text(path, blocks, 74, "=", head="VLHS Work Programme 2018", page=30)


LITERACY = """
= Our Year Ahead: 2022

~ Volta Readers' Network, Ho, Ghana

## Where we stand

Last year was a good one. We trained 410 teachers, twice as many as we had hoped, and our mobile library called at 57
schools. A child who reads at eight is a citizen who asks questions at eighteen; that is why we exist.

#  | Books in every hand | Books in every hand

Our partners at the Ghana Education Service tell us that mother-tongue readers run out by second term. [[^We are going
to print |6,000 copies of the Ewe reader|? in time for the new school year]], paid for by the Tema Rotary Club.
Distribution is not our task: it lies with the districts. [[?From May onwards |^a second library van |takes to the
road|? between Hohoe and Kpando]], and our transport officer, Mr Dotse, will see to it.

#  | Teachers who love to read | Teachers who love to read

Three workshops are foreseen: [[^a |workshop on phonics|? in Ho|? in February]], [[^a |workshop on large classes|? in
Keta|? in early June]] and [[^a |workshop on story-telling|? in Nkwanta|? on 14 and 15 October]]. The University of
Health and Allied Sciences lends its halls for all of them. There will be no residential camp in 2022.

#  | Voice | Voice

We urge Parliament to exempt children's books from import duty. For our own part, [[^Auntie Esi's radio team |^will
produce |twelve episodes of "Story Hour"]], one each month, to go out on Volta Star. A donors' dinner was suggested at
the retreat; the trustees have not yet decided.

_ Approved by the trustees on 3 December 2021
"""


def literacy(path: Path) -> None:
    halls = (
        "~The |University of Health and Allied Sciences || The University of Health and Allied Sciences lends its halls"
    )
    golds = [
        G(vague("in time for the new school year || the new school year || for the new school year || ∅",
                ["", "2022", "2022-01/2022-09", "2022-09", "2022-Q3", "2022-01/2022-08", "2022-H2"],
                ["", "2022-01-01", "2022-09-01", "2022-07-01"], ["", "2022-12-31", "2022-09-30", "2022-08-31",
                  "2022-09-01"]),
          quantity="6000", resources="paid for by |the |Tema Rotary Club", lead="",
          also=["We are going to print 6,000 copies of the Ewe reader in time for the new school year, paid for by "
            "the Tema "
                "Rotary Club", "print 6,000 copies of the Ewe reader"]),
        G(since("From |May |onwards || From May", 2022, 5), lead="our |transport officer, Mr Dotse || Mr Dotse || "
          "our |transport "
          "officer", place="between |Hohoe and Kpando", product="∅ || a |second library van", quantity="*",
          also=["second library van", "a second library van"]),
        G(when("in |February", "2022-02"), place="in |Ho", resources=halls),
        G({**when("in |early June || in |June", "2022-06"), "end_date": "2022-06-30 || 2022-06-10 || 2022-06-15"},
          place="in |Keta", resources=halls),
        G(when("on |14 and 15 October", "2022-10", "2022-10-14", "2022-10-15"), place="in |Nkwanta", resources=halls),
        G(undated(2022, "one each month || each month"), lead="Auntie Esi's |radio team", quantity="12",
          also=["For our own part, Auntie Esi's radio team will produce twelve episodes of \"Story Hour\"",
                "Auntie Esi's radio team will produce twelve episodes of \"Story Hour\", one each month, to go out "
                "on Volta "
                "Star", "For our own part, Auntie Esi's radio team will produce twelve episodes of \"Story Hour\", "
                "one each "
                "month, to go out on Volta Star"]),
    ]  # fmt: skip
    golds[5].date["period"] += " || 2022-01"
    blocks = write(path.stem, LITERACY, golds, 2022, "en", adopted_on="2021-12-03")
    as_word(path, blocks, "Cambria", 12, "Volta Readers' Network", "")


ISLANDS = """
= Business Plan 2015

~ Western Islands Development Agency (Gníomhaireacht na nOileán)

The Agency was set up under the Offshore Communities Act 2006. It employs 14 people on Inis Mór and in Clifden. In
2014 it supported 38 enterprises and the ferry survey reached 2,110 respondents. Submissions on this plan may be made
to the Secretary under section 12 of the Act.

# 3.1 | Enterprise | 3.1 Enterprise

It is intended to [[?open |a shared food kitchen|? on Inis Meáin|? before the summer]]; this follows a feasibility
study which was completed last autumn. The kitchen will be managed by Comhar Caomhán, and its fit-out is financed by
the LEADER programme. Grants to individual traders are awarded in accordance with Circular 7/11.

# 3.2 | Connections | 3.2 Connections

In relation to broadband, discussions with the Department continue and no works will commence in 2015. As regards the
ferries, [[^Marine Consultants Ltd |^is to carry out |a review of fares|?, for completion by the end of April]]. This
review will lead to a discussion paper. [[^The replacement of |the pontoon at Roonagh]], deferred from last year, will
now take place between May and September, with the County Council in charge.

# 3.3 | Language and heritage | 3.3 Language and heritage

The Agency aims to see Irish spoken with confidence in every home. Plans include [[^an |oral history collection|? with
the Folklore Department of the National University]], [[^a |placenames map]] and [[^monthly |conversation circles|? in
the library at Kilronan]]. The map should appear in the autumn. Should the Heritage Council agree to co-fund it, a
sign-posting scheme will be brought to the Board.

# 3.4 | Governance | 3.4 Governance

The Board meets six times a year; four members constitute a quorum.
"""


def islands(path: Path) -> None:
    golds = [
        G(before_summer("before |the summer", 2015), lead="Comhar Caomhán || ∅",
          resources="financed by |the |LEADER programme", place="on |Inis Meáin",
          also=["It is intended to open a shared food kitchen on Inis Meáin before the summer", "It is intended to "
            "open a shared "
                "food kitchen", "It is intended to open a shared food kitchen on Inis Meáin"]),
        G(by("by |the |end of April || for completion by the end of April", "2015-04-30"), lead="Marine Consultants "
          "Ltd",
          product="a |discussion paper",
          also=["As regards the ferries, Marine Consultants Ltd is to carry out a review of fares, for completion by "
            "the end of "
                "April", "As regards the ferries, Marine Consultants Ltd is to carry out a review of fares"]),
        G(when("between |May and September", "2015-05/2015-09"), lead="with |the |County Council || the |County "
          "Council in charge || "
          "with the County Council in charge", place="at |Roonagh || ∅",
          also=["the pontoon", "replacement of the pontoon at Roonagh", "replacement of the pontoon",
                "The replacement of the pontoon",
                "The replacement of the pontoon at Roonagh will now take place between May and September",
                "The replacement of the pontoon at Roonagh will now take place",
                "The replacement of the pontoon at Roonagh, deferred from last year, will now take place between May "
                "and "
                "September, with the County Council in charge",
                "The replacement of the pontoon at Roonagh, deferred from last year, will now take place between May "
                "and "
                "September",
                  "The replacement of the pontoon at Roonagh, deferred from last year, will now take place"]),
        G(undated(2015), lead="~with |the |Folklore Department of the National University || Folklore Department"),
        G(vague("in |the |autumn", ["2015-09/2015-11", "2015-09/2015-12", "2015-10/2015-12", "2015-Q4",
          "2015-Q3/2015-Q4",
                                   "2015-H2", "2015", ""], ["2015-09-01", "2015-09-21", "2015-09-22", "2015-09-23",
                                     "2015-10-01",
                                   "2015-07-01", "2015-08-01", "2015-01-01", ""],
                ["2015-11-30", "2015-12-31", "2015-12-21", "2015-12-20", "2015-10-31", ""])),
        G(undated(2015, "monthly"), quantity="∅ || 12", place="in |the |library at Kilronan || Kilronan",
          also=["conversation circles"]),
    ]  # fmt: skip
    as_page(path, write(path.stem, ISLANDS, golds, 2015, "en"), "en", "h2{color:#064}body{margin:2em 10%}",
            ("Home", "About the Agency", "Publications"), "Western Islands Development Agency, Clifden")  # fmt: skip


PATHS = """
= East Neuk Coastal Access Panel: work programme 2024

*Agreed at the meeting held in Anstruther Town Hall on 18 January 2024.*

The Panel comprises nine members appointed under the Land Reform (Scotland) Act 2003. A member having an interest in
any land under discussion shall declare it and withdraw. Papers are circulated five clear days in advance.

# A | Paths and structures | A. Paths and structures

Members heard that the Crail boardwalk had been repaired over the winter at a cost of £11,400. It was agreed that
[[?the Countryside Ranger |^would undertake |a condition survey of all 46 stiles and gates]], commencing in March and
reporting to the June meeting. The Panel noted a request from Elie for a new car park; this was not supported.

[[^Fife Coast Trust |^will be resurfacing |the Caiplie section|?, weather permitting|?, during the first fortnight of
May]], for which £28,000 has been set aside from the Crown Estate fund.

# B | Users | B. Users

Concern was expressed about dogs at lambing time. [[^Responsibility for |a leaflet on dogs and livestock|? rests with
the Secretary|?, who is to have it ready by 15 February]]. It was further agreed that [[?the Panel |^hold |an open
evening for landowners|? at St Monans]] on a date to be fixed in the last quarter. A proposal for a byelaw fell for
want of a seconder. [[Signs asking walkers to keep dogs on leads|? are to be put up|? at Kingsbarns and Boarhills|? by
the ranger team|? during April and May]].

# C | Promotion | C. Promotion

The website was moved to the Council's servers last year and costs nothing. [[^Ms Imrie and Mr Gow |^are preparing |an
application for Great Trail status]]. They first consult the community councils, then draft the submission and finally
lodge it, no later than 29 November, with NatureScot. There being no budget, the photograph competition is cancelled.
"""


def paths(path: Path) -> None:
    golds = [
        G(vague("commencing in March and reporting to the June meeting || in |March || March; June || commencing in "
          "March || in "
                "March and reporting to the June meeting || commencing in March; June meeting",
                ["2024-03/2024-06", "2024-03/2024-12", "2024-03", "2024-Q1/2024-Q2"], ["2024-03-01"],
                ["2024-06-30", "2024-12-31", "2024-03-31", "2024-05-31"]),
          lead="the |Countryside Ranger", quantity="46 || 1 || ∅",
          also=["It was agreed that the Countryside Ranger would undertake a condition survey of all 46 stiles and "
            "gates",
                "It was agreed that the Countryside Ranger would undertake a condition survey of all 46 stiles and "
                "gates, "
                "commencing in March and reporting to the June meeting",
                "the Countryside Ranger would undertake a condition survey of all 46 stiles and gates, commencing in "
                "March and "
                "reporting to the June meeting"]),
        G({**when("during |the |first fortnight of May", "2024-05", "2024-05-01", "2024-05-15"),
           "end_date": "2024-05-15 || 2024-05-14"}, lead="Fife Coast Trust",
          resources="from |the |Crown Estate fund || £28,000 has been set aside from the Crown Estate fund || "
            "£28,000 from the "
          "Crown Estate fund || £28,000 set aside from the Crown Estate fund", budget="28000", currency="GBP",
          place="~the |Caiplie section || Caiplie"),
        G(by("by |15 February", "2024-02-15"), lead="the |Secretary"),
        G({**when("in |the |last quarter || on a date to be fixed in the last quarter || a date to be fixed in the "
          "last quarter", "2024-Q4")}, lead="the |Panel", place="at |St Monans",
          also=["It was further agreed that the Panel hold an open evening for landowners at St Monans",
                "It was further agreed that the Panel hold an open evening for landowners at St Monans on a date to "
                "be fixed in the last quarter",
                "It was further agreed that the Panel hold an open evening for landowners",
                "the Panel hold an open evening for landowners at St Monans on a date to be fixed in the last "
                "quarter"]),
        G(when("during |April and May", "2024-04/2024-05"), lead="by |the |ranger team",
          place="at |Kingsbarns and Boarhills",
          quantity="", also=["Signs asking walkers to keep dogs on leads are to be put up"]),
        G(before("no later than |29 November", "2024-11-29"), lead="Ms Imrie and Mr Gow"),
    ]  # fmt: skip
    blocks = write(path.stem, PATHS, golds, 2024, "en", adopted_on="2024-01-18",
                   adopted_at="Anstruther || Anstruther Town Hall || ∅")  # fmt: skip
    as_markdown(path, blocks, wrap=88, level=3)
