"""English prose: parish notes, county speech, horticulture board, library letter."""

from __future__ import annotations

from pathlib import Path

from fifth.gold import by, either, undated, when

from eighth.p5_days import before, mid_year, since, vague
from eighth.p5_draw import as_pdf, as_text, as_word
from eighth.p5_marks import G, write

PARISH = """
= ST. ANDREW HILLS PARISH DISASTER OFFICE

~ Work plan notes - calendar 2016

~ (Jamaica)

## 2015 IN BRIEF

Drought, then floods in Sept. 9 shelters inspected (of 14). Zonal committees: 5 revived. Radio repeater still down.

# 1 | SHELTERS | 1) SHELTERS

Inspection of remaining 5: done Dec. 2015, nothing further. [[^Re-stocking of |all 14 shelters with cots and water|?,
by May 31|? - Supt. Morgan]]; ODPEM stores to supply. [[?Jun.-Jul.: |wheelchair ramps at Lawrence Tavern and Gordon
Town|? (CDF money, MP's office)]].

# 2 | COMMUNITY | 2) COMMUNITY

General idea: every district able to cope alone for 72 hrs. [[^Train |6 zonal committees|? in damage assessment|?; one
per month, Feb. thru July|?; Red Cross to lead]]. School drills - Ministry of Education does these, not us. [[^Hold
|poster competition|? for primary schools|?, Q1|?, parish library]].

# 3 | COMMUNICATIONS | 3) COMMUNICATIONS

Repeater: no money this year, push back to 2017. Meanwhile [[?buy |ten handheld radios|?, second qtr.|?, USAID
grant]]. [[Siren test|? every first Monday]] (Sgt. Bailey). Would like an app - if a sponsor turns up.

_ M.R.W., Parish Coordinator. Jan. 11, 2016
"""


def parish(path: Path) -> None:
    golds = [
        G(by("by |May 31", "2016-05-31"), lead="Supt. |Morgan", quantity="14 || ∅",
          resources="~ODPEM stores || ODPEM || ODPEM stores to supply",
          also=["Re-stocking of all 14 shelters", "all 14 shelters", "Re-stocking of all 14 shelters with cots and "
            "water, by May "
                "31 - Supt. Morgan; ODPEM stores to supply"]),
        G(when("Jun.-Jul", "2016-06/2016-07"), resources="CDF money, MP's office || CDF money || (CDF money, MP's "
          "office)",
          place="at |Lawrence Tavern and Gordon Town", lead="~MP's office", quantity="",
          also=["wheelchair ramps", "wheelchair ramps at Lawrence Tavern and Gordon Town (CDF money, MP's office)"]),
        G(when("Feb. thru July || one per month, Feb. thru July", "2016-02/2016-07"), lead="Red Cross || Red Cross "
          "to lead",
          quantity="6"),
        G(when("Q1", "2016-Q1"), place="~parish library", lead="~parish library"),
        G(when("second qtr", "2016-Q2"), quantity="10", resources="USAID |grant || USAID grant",
          also=["Meanwhile buy ten handheld radios", "Meanwhile buy ten handheld radios, second qtr., USAID grant"]),
        G(undated(2016, "every |first Monday"), lead="Sgt. |Bailey", quantity="",
          also=["Siren test", "Siren test every first Monday (Sgt. Bailey)"]),
    ]  # fmt: skip
    blocks = write(path.stem, PARISH, golds, 2016, "en", title="Work plan notes - calendar 2016 || ST. ANDREW "
                   "HILLS PARISH DISASTER OFFICE || ST. ANDREW HILLS PARISH DISASTER OFFICE Work plan notes - "
                   "calendar 2016")  # fmt: skip
    as_text(path, blocks, 68)


COUNTY = """
= COUNTY GOVERNMENT OF TANA RIDGE

~ Statement of the County Executive Member for Livestock on the Annual Development Plan 2020

Honourable Speaker, I rise to lay before this House the programme of my Department. Members will recall the terrible
drought of 2019, in which 17,000 head of cattle perished. We vaccinated 212,000 animals and drilled nine boreholes. We
did not do everything we promised, and I say so frankly.

#  | Animal health | Animal health

Mr Speaker, prevention is cheaper than cure. [[?Starting on 20 January |^our veterinary teams |^shall vaccinate
|90,000 goats against PPR|? in all five sub-counties]], an exercise supported by the FAO. [[^Construction of |a
diagnostic laboratory|? at Garsen Road|? has been awarded to Messrs Mwamba Builders]], who will hand it over on or
before 30 June. I wish to assure the Member for Bura that the old laboratory will not be closed.

#  | Water and pasture | Water and pasture

I call upon the National Government to release the equalisation money. Within our own means, [[^the Department |^will
|desilt seven water pans and fence them]] between the long rains and August. The same crews will thereafter [[?reseed
|1,200 acres of degraded rangeland|?, from mid-October to the end of November]].

#  | Markets | Markets

Our people lose a third of the price to brokers. We propose, therefore, [[^a |livestock market information service by
text message]], to be launched in the third quarter by the Directorate of Trade and funded by the World Bank's
resilience project. [[Forty market clerks are to be trained in price recording|? in April]], Tharaka College being the
trainer. The abattoir will come in a later plan period, once land has been found.

I thank you, Mr Speaker, and I beg to move.
"""


def county(path: Path) -> None:
    pans = vague("between the long rains and August || between |the long rains and August || August",
                 ["2020-03/2020-08", "2020-05/2020-08", "2020-06/2020-08", "2020-04/2020-08", "2020-01/2020-08",
                   "2020-08", ""],
                 ["2020-03-01", "2020-04-01", "2020-05-01", "2020-06-01", "2020-01-01", "2020-08-01", ""],
                 ["2020-08-31", "2020-08-01", "2020-07-31", ""])  # fmt: skip
    ends = ["2020-10-15", "2020-10-16", "2020-10-01"]
    golds = [
        G(since("Starting on |20 January", 2020, 1, "2020-01-20"), lead="our |veterinary teams", quantity="90000",
          resources="supported by |the |FAO || an exercise supported by the FAO", place="in |all five sub-counties "
            "|| five "
          "sub-counties || ∅", also=["vaccinate 90,000 goats"]),
        G(before("on or before |30 June || before 30 June", "2020-06-30"), lead="to |Messrs |Mwamba Builders",
          place="at |Garsen Road"),
        G(pans, lead="the |Department", quantity="7",
          also=["Within our own means, the Department will desilt seven water pans and fence them",
                "Within our own means, the Department will desilt seven water pans and fence them between the long "
                "rains and "
                "August", "the Department will desilt seven water pans and fence them between the long rains and "
                "August",
                "seven water pans", "desilt seven water pans", "desilt seven water pans and fence them"],
          thing=["seven water pans", "will desilt seven water pans and fence them"]),
        G({**when("from |mid-October to the end of November", "2020-10/2020-11"), "start_date": either(*ends)},
          lead="The |same crews || the |Department || ∅", quantity="1200",
          also=["The same crews will thereafter reseed 1,200 acres of degraded rangeland, from mid-October to the "
            "end of "
                "November", "The same crews will thereafter reseed 1,200 acres of degraded rangeland"]),
        G(when("in |the |third quarter", "2020-Q3"), lead="by |the |Directorate of Trade",
          resources="funded by |the |World Bank's resilience project || World Bank",
          also=["We propose, therefore, a livestock market information service by text message",
                "livestock market information service", "We propose a livestock market information service by text "
                "message"]),
        G(when("in |April", "2020-04"), lead="Tharaka College || Tharaka College being the trainer", quantity="40 || ∅",
          thing=["Forty market clerks"], also=["Forty market clerks", "price recording"]),
    ]  # fmt: skip
    blocks = write(path.stem, COUNTY, golds, 2020, "en", title="Statement of the County Executive Member for "
      "Livestock on the "
                   "Annual Development Plan 2020 || COUNTY GOVERNMENT OF TANA RIDGE || COUNTY GOVERNMENT OF TANA "
                   "RIDGE Statement "
                   "of the County Executive Member for Livestock on the Annual Development Plan 2020")  # fmt: skip
    as_word(path, blocks, "Arial", 11, "", "County Government of Tana Ridge", styled=False)


BOARD = """
= ANNUAL ACTION PLAN 2019

~ Nilgiri Upland Horticulture Board

~ Udhagamandalam, Tamil Nadu

## 1. Introductory

The Board was constituted under G.O. (Ms) No. 88 dated 14.06.1994 and looks after some 31,000 growers. During the year
under report 2018, a sum of Rs. 4.12 crore was expended and 96 per cent of the physical target was achieved.

# 2 | Planting material | 2. Planting material

Quality planting material is the need of the hour. [[^It is proposed to establish |a tissue culture unit|? at
Coonoor]]; for this purpose a provision of Rs. 85 lakh exists under the State Horticulture Mission, and the unit shall
be commissioned by 31.08.2019. [[^A total of |2.5 lakh strawberry runners|? will be raised and supplied to growers|?
by the Farm Superintendent, Nanjanad|?, in two batches]]. Import of runners from abroad is not contemplated.

# 3 | Post-harvest management | 3. Post-harvest management

Losses after harvest are of the order of 22 per cent in carrot. The following works are taken up during the year,
namely:

@(i) [[^Erection of |two pack houses|? at Kotagiri and Ketti]] (Executive Engineer, PWD; April to December 2019);

@(ii) [[^Purchase of |a refrigerated van|? out of the revolving fund]], before the onset of the monsoon in June;

@(iii) [[^Commissioning |a study on price spread]], entrusted to the Agricultural University, whose outcome will be a
report to Government.

# 4 | Extension | 4. Extension

All District Officers are requested to send their proposals in the prescribed proforma. [[Exposure visits|? to
Himachal Pradesh|? are being arranged|? for fifty progressive growers]] around the middle of the year, subject to the
usual TA rules. [[^The Extension Wing |^shall man |a farmers' helpline|? on all working days|? from 1 July]], the State
Bank of India bearing the telephone charges. A mobile clinic would be considered should the Centre sanction a vehicle.

_ Managing Director
"""


def board(path: Path) -> None:
    golds = [
        G(by("by |31.08.2019", "2019-08-31"), place="at |Coonoor", budget="8500000", currency="INR",
          resources="under |the |State Horticulture Mission || Rs. 85 lakh under the State Horticulture Mission || a "
            "provision of "
          "Rs. 85 lakh exists under the State Horticulture Mission || Rs. 85 lakh exists under the State "
          "Horticulture Mission "
          "|| a provision of Rs. 85 lakh || provision of Rs. 85 lakh under the State Horticulture Mission",
          also=["establish a tissue culture unit at Coonoor", "establish a tissue culture unit"]),
        G(undated(2019, "in two batches"), lead="by |the |Farm Superintendent, Nanjanad || by |the |Farm "
          "Superintendent",
          quantity="250000 || 2.5 || ∅", place="~Nanjanad",
          also=["2.5 lakh strawberry runners will be raised and supplied to growers"]),
        G(when("April to December 2019", "2019-04/2019-12"), lead="Executive Engineer, PWD", quantity="2",
          place="at |Kotagiri and Ketti",
          also=["Erection of two pack houses at Kotagiri and Ketti (Executive Engineer, PWD; April to December 2019)"]),
        G({**before("before |the onset of the monsoon |in June || in June || June || before the onset of the monsoon "
          "in June",
                    "2019-06-30", "2019-05-31", "2019-06-01"),
           "start_date": "2019-01-01 || 2019-06-01"}, resources="out of |the |revolving fund"),
        G(undated(2019), lead="entrusted to |the |Agricultural University", product="a |report || report to "
          "Government || a report "
          "to Government", also=["study on price spread, entrusted to the Agricultural University", "Commissioning a "
          "study on "
                                 "price spread, entrusted to the Agricultural University"]),
        G({**mid_year("around |the |middle of the year", 2019)}, quantity="50 || ∅", place="to |Himachal Pradesh",
          product="∅ || Exposure visits || Exposure visits to Himachal Pradesh || Exposure visits to Himachal "
            "Pradesh for fifty "
          "progressive growers",
          also=["Exposure visits", "Exposure visits to Himachal Pradesh", "Exposure visits for fifty progressive "
            "growers",
                "Exposure visits to Himachal Pradesh for fifty progressive growers",
                "Exposure visits to Himachal Pradesh are being arranged for fifty progressive growers around the "
                "middle of the "
                "year", "Exposure visits to Himachal Pradesh are being arranged for fifty progressive growers around "
                "the middle "
                "of the year, subject to the usual TA rules"]),
    ]  # fmt: skip
    golds.append(
        G(
            since("from |1 July", 2019, 7, "2019-07-01"),
            lead="The |Extension Wing",
            resources="the |State Bank of India || the |State Bank of India bearing the telephone charges",
        )
    )
    golds[2].more["lead"] += " || Executive Engineer"
    as_pdf(path, write(path.stem, BOARD, golds, 2019, "en"), "NUHB / Annual Action Plan 2019", size=13.5)
