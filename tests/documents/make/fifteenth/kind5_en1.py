"""English: an association of building control, a committee of statisticians, an association of veterinary services."""

from __future__ import annotations

from fifth.gold import by, either, when
from prosekit import NONE, cut, say

from fifteenth.base import document, maybe, on, page, plain, since, word

BUILDING = """
# Northern Association of Building Control Authorities

# Programme of Work 2018

## Foreword by the Chair

Twenty-three councils now belong to the Association. In 2017 our inspectors carried out 41,300 site visits, we issued
two technical notes and, for the first time, we shared a stand at the trade fair in Harrogate. The events at Grenfell
Tower have changed the questions that residents ask us, and the programme below reflects that.

Membership fees are unchanged at £1,150. Councillor Hartley stood down in October after nine years as President; we owe
her a great deal.

## Fire safety

A survey of cladding on all residential buildings over 18 metres is to be completed by 30 April. The work
falls to the Technical Panel, which will use the returns of member authorities. The Government has been asked to
meet the cost of testing; no reply had been received when this programme went to print.

Carlisle and Durham have agreed to pilot, from September, a joint out-of-hours inspection service.

## Training

The Training Panel (convenor: Wakefield) has three tasks this year, namely:

- to run a two-day course on timber frame in Preston in the week of 12 March;
- to recruit fifteen apprentices by the end of August;
- to bring out a handbook for new inspectors, which will be printed in November.

We do not intend to repeat the distance-learning module, which attracted only six people.

## Standing business

Minutes, accounts and membership are dealt with by the Honorary Secretary under the rules and are not listed here.
"""


def building_rows():
    fire, training = ("", "Fire safety"), ("", "Training")
    panel = either(
        "The Training Panel",
        "Training Panel",
        "The Training Panel (convenor: Wakefield)",
        "Training Panel (convenor: Wakefield)",
    )
    course = when("week of 12 March", "2018-03", "2018-03-12", "2018-03-18")
    course |= {
        "date_text": either("the week of 12 March", "week of 12 March", "in the week of 12 March"),
        "end_date": either("2018-03-18", "2018-03-16", "2018-03-17"),
    }
    return [
        say(
            fire,
            "{A} survey of cladding on all residential buildings over 18 metres {is to be completed} {by 30 April}",
            by(cut("{by} 30 April"), "2018-04-30"),
            lead=cut("{the} Technical Panel"),
            resources=maybe("{the} returns of member authorities"),
            product=maybe("{A} survey {of cladding}"),
            quantity="*",
        ),
        say(
            fire,
            "{Carlisle and Durham} {have agreed to} pilot{, from September,} a joint out-of-hours inspection service",
            since("{from} September", 2018, 9),
            lead="Carlisle and Durham",
            product=maybe("{a} joint out-of-hours inspection service"),
        ),
        say(
            training,
            "{to} run a two-day course on timber frame {in Preston} {in the week of 12 March}",
            course,
            lead=panel,
            place=cut("{in} Preston"),
            quantity="*",
        ),
        say(
            training,
            "{to} recruit fifteen apprentices {by the end of August}",
            by(cut("{by} {the} {end of} August"), "2018-08-31"),
            lead=panel,
            product=maybe("fifteen apprentices"),
            quantity=either("15", ""),
        ),
        say(
            training,
            "{to} bring out a handbook for new inspectors{, which will be printed in November}",
            when(cut("{in} November"), "2018-11"),
            lead=panel,
            product=maybe("{a} handbook {for new inspectors}"),
        ),
    ]


STATISTICS = """
# South Pacific Committee of Government Statisticians

# Work Programme for 2020

Adopted at the twelfth meeting of the Committee, Apia, 21 November 2019

## Background

The Committee meets once a year. At its twelfth meeting it noted that the household survey in Tonga had been finished on
time, that the regional data portal had gone live in March 2019, and that four of the nine members still lacked a
statistics act.

The Secretariat, hosted by the Ministry of Finance of Samoa, has a staff of five. Its accounts for 2018 were audited
without qualification. Two posts fell vacant during the year and one of them has since been filled.

## 1 Censuses

With funds from UNFPA, the Secretariat will:

> (a) send two census advisers to Kiribati from February to May;

> (b) hold a regional workshop on tablet-based enumeration in Nadi, Fiji, from 8 to 12 June; and

> (c) prepare a note on the lessons of the workshop by the end of August.

Vanuatu will hold its census in November. The Committee expressed the hope that other members would follow.

## 2 Prices and trade

Responsibility for this area rests with New Zealand. It is to rebase the regional price index in the first half of the
year and, together with Samoa, to train eight trade statisticians in Apia in September. Work on services trade has been
put off until 2021.

## 3 Governance

The next meeting of the Committee takes place in Port Moresby on 18 and 19 November 2020. Members are invited to
nominate their delegates in good time.
"""


def statistics_rows():
    census, prices, board = ("1", "Censuses"), ("2", "Prices and trade"), ("3", "Governance")
    office = cut("{the} Secretariat")
    fund = either(*cut("{with} {funds from} UNFPA").split(" || "))
    return [
        say(
            census,
            "send two census advisers {to Kiribati} {from February to May}",
            when(cut("{from} February to May"), "2020-02/2020-05"),
            code=either("a", "(a)", "a)", "1.a", "1(a)"),
            lead=office,
            resources=fund,
            place=maybe("{to} Kiribati"),
            quantity=either("2", ""),
        ),
        say(
            census,
            "hold a regional workshop on tablet-based enumeration {in Nadi, Fiji,} {from 8 to 12 June}",
            on("{from} 8 to 12 June", "2020-06-08", "2020-06-12"),
            code=either("b", "(b)", "b)", "1.b", "1(b)"),
            lead=office,
            resources=fund,
            place=cut("{in} Nadi{, Fiji}"),
        ),
        say(
            census,
            "prepare a note on the lessons of the workshop {by the end of August}",
            by(cut("{by} {the} {end of} August"), "2020-08-31"),
            code=either("c", "(c)", "c)", "1.c", "1(c)"),
            lead=office,
            resources=fund,
            product=maybe("{a} note {on the lessons of the workshop}"),
        ),
        say(
            census,
            "{Vanuatu} {will} hold its census {in November}",
            when(cut("{in} November"), "2020-11"),
            lead="Vanuatu",
            place=maybe("Vanuatu"),
            product=maybe("{its} census"),
        ),
        say(
            prices,
            "{It} {is to} rebase the regional price index {in the first half of the year}",
            when(cut("{in} {the} first half of the year"), "2020-H1"),
            lead="New Zealand",
            product=maybe("{the} regional price index"),
        ),
        say(
            prices,
            "{together with Samoa, to|and, together with Samoa, to|It is to|to|"
            "It is, together with Samoa, to|It is together with Samoa, to|and to|New Zealand is to|} "
            "train eight trade statisticians {in Apia} {in September}",
            when(cut("{in} September"), "2020-09"),
            place=cut("{in} Apia"),
            quantity="*",
            lead=either(
                "New Zealand",
                "New Zealand and Samoa",
                "New Zealand; Samoa",
                "New Zealand together with Samoa",
                "New Zealand, together with Samoa",
            ),
        ),
        say(
            board,
            "{The} next meeting of the Committee {takes place} {in Port Moresby} {on 18 and 19 November 2020}",
            on("{on} 18 and 19 November 2020", "2020-11-18", "2020-11-19"),
            place=cut("{in} Port Moresby"),
            lead=maybe("{the} Committee"),
            product=maybe("{next} meeting"),
        ),
    ]


VETS = """
# Eastern Caribbean Association of Veterinary Authorities

## Plan of activities, 2019

Home / About us / Plans / 2019

Hurricane Maria left two of our laboratories without a roof, and most of 2018 went into putting them back in order. The
year ahead can be given to animals again.

The Association was founded in 1994 and has eleven members. It has no staff of its own except the epidemiologist, whose
post the Caribbean Development Bank has paid for since 2016.

Rabies comes first. Grenada, with vaccine donated by PAHO, will vaccinate 9,000 dogs and mongooses between January and
March. The Association's epidemiologist is to visit St George's in April to check coverage.

Antimicrobial resistance has been talked about for years. This year there will be figures: the laboratories of Barbados
and Saint Lucia begin sampling poultry in the second quarter, and a joint report on the results is expected in December.

Inspectors of small abattoirs will come together in Roseau, Dominica, on 17 July for a one-day seminar, paid for from
the Association's training fund (EC$ 42,000).

Our web page on import permits, which has not been touched since 2014, will be rewritten by the Secretary's office over
the summer months (June to August).

No work on aquaculture is foreseen, since none of the members has a specialist. Farmers are reminded that ear tags are
required by law.
"""


def vet_rows():
    return [
        say(
            NONE,
            "{Grenada,} {with vaccine donated by PAHO,} {will} vaccinate 9,000 dogs and mongooses "
            "{between January and March}",
            when(cut("{between} January and March"), "2019-01/2019-03"),
            lead="Grenada",
            resources=either(
                "vaccine donated by PAHO", "with vaccine donated by PAHO", "PAHO", "vaccine donated by PAHO,"
            ),
            place=maybe("Grenada"),
            quantity="*",
        ),
        say(
            NONE,
            "{The Association's epidemiologist} {is to} visit St George's {in April} {to check coverage}",
            when(cut("{in} April"), "2019-04"),
            lead=cut("{The} {Association's} epidemiologist"),
            place=either("St George's", ""),
        ),
        say(
            NONE,
            "{This year there will be figures:} {the laboratories of Barbados and Saint Lucia} "
            "{begin|to begin|will begin} sampling poultry "
            "{in the second quarter}",
            when(cut("{in} {the} second quarter"), "2019-Q2"),
            lead=cut("{the} laboratories of Barbados and Saint Lucia"),
            place=maybe("Barbados and Saint Lucia"),
        ),
        say(
            NONE,
            "{and} {a} joint report on the results {is expected} {in December}",
            when(cut("{in} December"), "2019-12"),
            lead=maybe("{the} laboratories of Barbados and Saint Lucia", "Barbados and Saint Lucia"),
            product=maybe("{a} joint report {on the results}"),
        ),
        say(
            NONE,
            "{Inspectors of small abattoirs} {will} come together {in Roseau, Dominica,} {on 17 July} "
            "for a one-day seminar{, paid for from the Association's training fund (EC$ 42,000)}",
            on("{on} 17 July", "2019-07-17"),
            place=cut("{in} Roseau{, Dominica}"),
            lead=maybe("Inspectors of small abattoirs"),
            resources=cut("{paid for} {from} {the} Association's training fund {(EC$ 42,000)}"),
            budget="42000",
            currency="XCD",
            product=maybe("{a} {one-day} seminar"),
        ),
        say(
            NONE,
            "{Our} web page on import permits{, which has not been touched since 2014,} "
            "{will be rewritten|rewritten|be rewritten} {by the Secretary's office} "
            "{over the summer months} {(June to August)}",
            when(cut("{over the summer months} {(June to August)}"), "2019-06/2019-08")
            | {
                "date_text": either(
                    "June to August",
                    "over the summer months (June to August)",
                    "summer months (June to August)",
                    "the summer months (June to August)",
                )
            },
            lead=cut("{the} Secretary's office"),
            product=maybe("{Our} web page {on import permits}"),
        ),
    ]


DOCUMENTS = (
    document(471, "building-2018", "en", "txt", "programme of an association, an infinitive list under its lead",
             plain(84, "under"), "Programme of Work 2018 || Northern Association of Building Control Authorities "
             "|| Northern Association of Building Control Authorities Programme of Work 2018", BUILDING,
             (("", "Fire safety"), ("", "Training")), building_rows),
    document(472, "statistics-2020", "en", "docx", "lettered list that takes lead and funds from the sentence above",
             word("Cambria", 11), "Work Programme for 2020 || South Pacific Committee of Government Statisticians "
             "|| South Pacific Committee of Government Statisticians Work Programme for 2020", STATISTICS,
             (("1", "Censuses"), ("2", "Prices and trade"), ("3", "Governance")), statistics_rows,
             adopted_on="2019-11-21", adopted_at="Apia"),
    document(473, "veterinary-2019", "en", "html", "news-like page without headings of areas",
             page("en", "p{line-height:1.5}", "<a href='/'>ECAVA</a>", "&copy; ECAVA, Castries, Saint Lucia"),
             "Eastern Caribbean Association of Veterinary Authorities || Plan of activities, 2019 || Eastern Caribbean "
             "Association of Veterinary Authorities Plan of activities, 2019", VETS, (), vet_rows),
)  # fmt: skip
