"""A Pacific network, a mayor's foreword and a European committee."""

from __future__ import annotations

from fourteenth.kit import NONE, Style, at, due, open_date, plan, row

SEEDNET = """
# Pacific Islands Seed Network

## Work programme for 2024, as agreed by the Steering Group at Nuku'alofa on 23 November 2023

> For circulation to national focal points

The Network has eleven members. Its object, in the words of its charter, is "to keep alive what our grandmothers
planted".
It was agreed at Apia in 2022 that the Secretariat would move to Port Vila in March 2024; that decision has been
rescinded. In 2023 its members exchanged 640 accessions of taro, yam and giant swamp taro; the training
foreseen for Tuvalu could not take place because no flight was to be had. Contributions for 2024 stand at AUD 410,000.

## Theme 1. Collections

Vanuatu and Solomon Islands have offered to duplicate their taro collections at the regional gene bank in Suva, and
mean to be done with it before 1 November, when the cyclones start. For its part, the gene bank screens the incoming
material for virus in November and December under a grant from ACIAR.

## Theme 2. People

Twelve young growers, chosen by their own islands, spend March on attachment with farmers in Samoa. Samoa's Ministry of
Agriculture looks after them; New Zealand meets their fares. A similar attachment, for four laboratory technicians from
the atoll countries, follows at Koronivia Research Station from 1 to 26 July at members' own expense.

## Theme 3. The Network itself

The Coordinator has been given the task of rewriting the material transfer agreement, and a draft should be with focal
points by 15 May. Members will be sent a quarterly bulletin, written in turn by Kiribati, Niue, Fiji and
Tonga. Palau's wish for a meeting in person was noted with sympathy. Focal points who have yet to return
last August's questionnaire are kindly asked to do so.
"""
_T1, _T2, _T3 = (
    ("1 || Theme 1", "Collections"),
    ("2 || Theme 2", "People"),
    ("3 || Theme 3", "The Network itself"),
)
SEEDNET_ROWS = [
    row(_T1, "{Vanuatu and Solomon Islands have offered to |}duplicate their taro collections{ at the regional gene "
        "bank "
        "in Suva|}{, and mean to be done with it before 1 November|}{, when the cyclones start|}",
        due("before 1 November", "2024-11-01"), lead="Vanuatu and Solomon Islands",
        place="the regional gene bank in Suva || at the regional gene bank in Suva || Suva || in Suva"),
    row(_T1, "{For its part, |}{the gene bank |}screens the incoming material for virus{ in November and December|}"
        "{ under a grant from ACIAR|}", at("in November and December", "2024-11/2024-12"),
        lead="the gene bank || the regional gene bank || the regional gene bank in Suva",
        resources="a grant from ACIAR || under a grant from ACIAR || ACIAR", place=" || Suva"),
    row(_T2, "{Twelve young growers, chosen by their own islands, |Twelve young growers |}spend March on attachment "
        "with "
        "farmers{ in Samoa|} // {Twelve young growers |}on attachment with farmers in Samoa", at("March", "2024-03"),
        lead="Samoa's Ministry of Agriculture", resources="New Zealand || New Zealand meets their fares",
        place="in Samoa", product=" || attachment"),
    row(_T2, "{A |}similar attachment{, for four laboratory technicians from the atoll countries,|, for four "
        "laboratory "
        "technicians from the atoll countries| for four laboratory technicians from the atoll countries|}{ follows|}"
        "{ at Koronivia Research Station|}{ from 1 to 26 July|}{ at members' own expense|}",
        at("from 1 to 26 July", "2024-07", "2024-07-01", "2024-07-26"), place="at Koronivia Research Station || "
        "Koronivia",
        resources="members' own expense || at members' own expense || members", product=" || attachment || similar "
        "attachment"),
    row(_T3, "{The Coordinator has been given the task of |}rewriting the material transfer agreement{, and a draft "
        "should "
        "be with focal points|}{ by 15 May|}", due("by 15 May", "2024-05-15"), lead="The Coordinator",
        product="a draft || draft || the material transfer agreement || ∅"),
    row(_T3, "{Members will be sent |}{a |}quarterly bulletin{, written in turn by Kiribati, Niue, Fiji and Tonga|} // "
        "{Members |}will be sent a quarterly bulletin{, written in turn by Kiribati, Niue, Fiji and Tonga|}",
        open_date(2024, "quarterly"), lead="Kiribati, Niue, Fiji and Tonga || in turn by Kiribati, Niue, Fiji and "
        "Tonga",
        product=" || a quarterly bulletin || bulletin"),
]  # fmt: skip
SEEDNET_ROWS[0]["end_date"] = "2024-11-01 || 2024-10-31"
SEEDNET_ROWS[0]["period"] += " || 2024-01/2024-10 || 2024-10"

MAYOR = """
# Tawhai District Council

## Annual Plan 2021/22: From the Mayor

> For the year from 1 July 2021 to 30 June 2022

Kia ora koutou,

I won't dress it up: rates rise by 5.8 percent. Of the 412 people who made submissions on the draft, most told us to get
on with the pipes. We put $7.4 million into them last year and leakage is down by a third.

So, pipes first. Between August and November our Three Waters team replaces the wastewater mains in Kowhai Street and
Rata Crescent; the $2.3 million comes out of the Government's stimulus fund and not out of your pocket.

Strengthening of the library, put off two years running, begins on 1 February 2022 and is to be over on 30 May 2022.
Borrowers have been patient, and I thank them.

Every household in Tawhai township gets a food-scraps bin in the last quarter of 2021. This October, too, Councillor
Hinewai Rangi-Brown sets up a youth council of twelve. And we have told Ngati Rehua that the Chief Executive will have
the Lake Omarama restoration plan in front of councillors no later than 31 March 2022.

On dogs, opinion is divided. Consultation on a new dog bylaw opens on 4 October and closes on 5 November; Environmental
Services will read every word you send.

Some of you wanted a heated pool. So do I. It isn't in this plan, and it would be dishonest to hint that it was.

By law every council in the country must adopt an annual plan before the start of the year it covers. We adopted ours
on 24 June.

Nga mihi nui,

Tony Paterson, Mayor of Tawhai
"""
MAYOR_ROWS = [
    row(NONE, "{Between August and November |}{our |}{Three Waters team |}replaces the wastewater mains{ in Kowhai "
        "Street "
        "and Rata Crescent|}{; the $2.3 million comes out of the Government's stimulus fund|}{ and not out of your "
        "pocket|}", at("Between August and November", "2021-08/2021-11"), lead="our Three Waters team",
        resources="the Government's stimulus fund || the $2.3 million comes out of the Government's stimulus fund || "
        "$2.3 million || $2.3 million, the Government's stimulus fund", budget="2300000", currency="NZD",
        place="in Kowhai Street and Rata Crescent"),
    row(NONE, "Strengthening of the library{, put off two years running,|}{ begins|}{ on 1 February 2022|}{ and is to "
        "be "
        "over on 30 May 2022|}", at("on 1 February 2022 and is to be over on 30 May 2022 || 1 February 2022; 30 May "
        "2022 || "
        "1 February 2022 || on 1 February 2022; on 30 May 2022 || begins on 1 February 2022 and is to be over on 30 "
        "May 2022",
        "2022-02/2022-05", "2022-02-01", "2022-05-30"), place=" || the library"),
    row(NONE, "Every household in Tawhai township gets a food-scraps bin{ in the last quarter of 2021|} // {gets |}a "
        "food-scraps bin // Every household gets a food-scraps bin", at("in the last quarter of 2021", "2021-Q4"),
        place=" || in Tawhai township || Tawhai township || Tawhai", product=" || a food-scraps bin"),
    row(NONE, "{This October, too, |}{Councillor Hinewai Rangi-Brown |}sets up a youth council of twelve",
        at("This October || October", "2021-10"), lead="Councillor Hinewai Rangi-Brown || Hinewai Rangi-Brown",
        product=" || a youth council of twelve || youth council"),
    row(NONE, "Consultation on a new dog bylaw{ opens on 4 October and closes on 5 November|}{; Environmental "
        "Services will read "
        "every word you send|}",
        at("on 4 October and closes on 5 November || 4 October; 5 November || opens on 4 October and closes on 5 "
        "November",
           "2021-10/2021-11", "2021-10-04", "2021-11-05"), lead="Environmental Services || ∅", product=" || dog bylaw "
        "|| "
        "Consultation"),
    row(NONE, "{And we have told Ngati Rehua that |}{the Chief Executive will |}have the Lake Omarama restoration "
        "plan in "
        "front of councillors{ no later than 31 March 2022|}", due("no later than 31 March 2022", "2022-03-31",
        first="2021-07-01"), lead="the Chief Executive", product=" || the Lake Omarama restoration plan || plan",
        place=" || Lake Omarama"),
]  # fmt: skip

MUSEUMS = """
# Committee of European Museum Statisticians (CEMS)

## WORK PROGRAMME 2013

> Adopted by written procedure on 7 December 2012

The Committee, set up by Decision 2009/114, brings together the museum statisticians of the Member States and, as
observers, those of Norway and Switzerland. It met three times in 2012 and delivered its opinion on the draft
questionnaire. The present programme sets out its work in the year to come. It is without prejudice to the annual
work programme of the Commission.

Museum statistics in Europe rest on national registers of unequal age. Some go back to the nineteenth century, others
were
begun within the last decade, and four Member States have none. Visits are counted by ticket in some countries and by
turnstile in others, and free admission, now the rule in the national museums of three Member States, is scarcely
recorded anywhere. The resulting figures have been criticised by the Court of Auditors (Special Report 4/2011), which
recommended common definitions, exchanges among the offices concerned and a longer view.

The programme for 2012 had foreseen that a seminar would be held in Bilbao in May. It was cancelled owing to the small
number of participants. The other five items of that programme were carried out as planned. The mandate of the present
Chair, Ms Terhi Saarinen (Finland), runs until 31 December 2014; that of the two Vice-Chairs was renewed for two years
at
the plenary meeting of November 2012.

## Priority I - Comparable figures

The working party on visitor counts, chaired by Portugal, pursues its revision of the 1998 definitions, to be presented
to the plenary on 12 June. Eurostat, in turn, hosts a pilot data collection on free admissions, which runs in eight
Member States from 15 February to 15 May.

## Priority II - Exchange of practice

In the week of 8 April a peer review of the Latvian museum register is foreseen; Denmark supplies the team leader.
Annual
seminar in Tallinn, 26-27 September: organisation by the Estonian Ministry of Culture, co-financing by the Culture
Programme (EUR 15 000), and proceedings to be published.

Delegations are invited to communicate the names of their contact points as soon as possible.

## Priority III - Outlook

No indicator on virtual visits is to be proposed before the Commission has concluded its own study. By contrast, a
foresight paper on employment in museums shall have been drawn up by 3 December 2013 (rapporteur: Ms Ilse
Vandenbroucke).
The Chair represents the Committee at the general conference of ICOM in Rio de Janeiro (10-17 August).

For information: in 2013 the reimbursement of experts is put at EUR 62 000 and translation at EUR 18 500.
"""
_P1, _P2, _P3 = (
    ("I || Priority I", "Comparable figures"),
    ("II || Priority II", "Exchange of practice"),
    ("III || Priority III", "Outlook"),
)
MUSEUMS_ROWS = [
    row(_P1, "{The working party on visitor counts, chaired by Portugal, |The working party on visitor counts "
        "|}pursues its "
        "revision of the 1998 definitions{, to be presented to the plenary|}{ on 12 June|} // {its |}revision of the "
        "1998 "
        "definitions{, to be presented to the plenary on 12 June|}", at("on 12 June", "2013-06", "2013-06-12"),
        lead="The working party on visitor counts || The working party on visitor counts, chaired by Portugal || "
        "Portugal"),
    row(_P1, "{Eurostat, in turn, |Eurostat |}hosts a pilot data collection on free admissions{, which runs in eight "
        "Member "
        "States|}{ from 15 February to 15 May|} // hosts a pilot data collection on free admissions",
        at("from 15 February to 15 May", "2013-02/2013-05", "2013-02-15", "2013-05-15"), lead="Eurostat",
        place=" || in eight Member States || eight Member States", product=" || a pilot data collection || pilot || "
        "a pilot data collection on free admissions"),
    row(_P2, "{In the week of 8 April |}{a |}peer review of the Latvian museum register{ is foreseen|}{; Denmark "
        "supplies "
        "the team leader|}", at("In the week of 8 April || week of 8 April || the week of 8 April", "2013-04",
        "2013-04-08", "2013-04-14"), lead="Denmark || ∅", product=" || peer review", place=" || Latvia",
        resources=""),
    row(_P2, "Annual seminar{ in Tallinn|}{, 26-27 September|}{: organisation by the Estonian Ministry of Culture|}{, "
        "co-financing by the Culture Programme (EUR 15 000)|}{, and proceedings to be published|}", at("26-27 "
        "September", "2013-09", "2013-09-26",
        "2013-09-27"), lead="the Estonian Ministry of Culture || organisation by the Estonian Ministry of Culture",
        resources="the Culture Programme (EUR 15 000) || the Culture Programme || Culture Programme (EUR 15 000) || "
        "co-financing by the Culture Programme (EUR 15 000) || EUR 15 000 || co-financing by the Culture Programme",
        place="in Tallinn", product="proceedings || proceedings to be published", budget="15000", currency="EUR"),
    row(_P3, "{By contrast, |}{a |}foresight paper on employment in museums{ shall have been drawn up|}{ by 3 December "
        "2013|}{ (rapporteur: Ms Ilse Vandenbroucke)|}", due("by 3 December 2013", "2013-12-03"),
        lead="Ms Ilse Vandenbroucke || Ilse Vandenbroucke || rapporteur: Ms Ilse Vandenbroucke",
        product=" || a foresight paper on employment in museums || foresight paper || paper"),
    row(_P3, "{The Chair |}represents the Committee at the general conference of ICOM{ in Rio de Janeiro|}{ (10-17 "
        "August)|}",
        at("10-17 August", "2013-08", "2013-08-10", "2013-08-17"), lead="The Chair", place="in Rio de Janeiro"),
]  # fmt: skip
MUSEUMS_ROWS[0]["start_date"] += " || 2013-01-01"
MUSEUMS_ROWS[0]["period"] += " || 2013-01/2013-06 || 2013-H1"
MUSEUMS_ROWS[2]["end_date"] = "2013-04-14 || 2013-04-12 || 2013-04-30 || 2013-04-13"
MUSEUMS_ROWS[2]["start_date"] = "2013-04-08 || 2013-04-01"

DOCUMENTS = (
    plan("5-443-seednet-2024-en", "docx", "a Pacific network's work programme", "Pacific Islands Seed Network || Work "
         "programme for 2024, as agreed by the Steering Group at Nuku'alofa on 23 November 2023 || Work programme for "
        "2024",
         2024, SEEDNET, SEEDNET_ROWS, (_T1, _T2, _T3), Style(font="Cambria", foot="PISN/SG/2023/14"),
         adopted_on="2023-11-23", adopted_at="Nuku'alofa"),
    plan("5-444-mayor-2021-en", "html", "a mayor's foreword to the plan of a fiscal year", "Tawhai District Council "
        "|| Annual "
         "Plan 2021/22: From the Mayor || Annual Plan 2021/22", 2021, MAYOR, MAYOR_ROWS,
         style=Style(head="Tawhai District Council | Our plans", foot="Print this page"), adopted_on="2021-06-24"),
    plan("5-445-museums-2013-en", "pdf", "a European committee's work programme", "Committee of European Museum "
         "Statisticians (CEMS) || WORK PROGRAMME 2013", 2013, MUSEUMS, MUSEUMS_ROWS, (_P1, _P2, _P3),
         Style(font="Times-Roman", size=12, head="CEMS (2012) 31 final", foot="EN", indent=True),
        adopted_on="2012-12-07"),
)  # fmt: skip
