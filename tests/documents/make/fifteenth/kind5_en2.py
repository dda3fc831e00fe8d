"""English: a county memorandum, a director's letter, a bureau's annual plan, a council page."""

from __future__ import annotations

from fifth.gold import by, either, when
from prosekit import NONE, cut, say

from fifteenth.base import document, markdown, maybe, on, page, since, word

ROADS = """
~ COUNTY GOVERNMENT OF KERIO
~ Department of Roads, Transport and Public Works

# Internal Memo

~ To: County Executive Committee Member
~ From: Chief Officer, Roads
~ Ref: KC/RTPW/ADM/7/2021
~ Date: 18th January, 2021

RE: WORKS FOR THE YEAR 2021

Further to your memo of 11th January, I set out below what this department has planned for the year.

Last year's rains swept away the drifts at Chebara and Tot, both of which were reinstated by December. The total
network of the county is 3,480 km, of which barely
190 km is bitumen. Pending bills
stand at KSh 64 million; that is a matter for the Treasury.

Grading of 210 km of feeder roads in Marakwet West shall commence in February and be finished by 31st May, 2021. The
Mechanical Section shall do it with its own machines, so no contractor will be engaged.

Construction of the footbridge over the Embobut, for which the contract was signed in November, is scheduled for the
third quarter under the supervision of the Senior Engineer (Structures).

As to street lights, 45 solar lamps are to be put up in Iten and Kapsowar under the KUSP grant not later than
30th June.

The Materials Laboratory, for its part, shall be inspected by the Kenya Accreditation Service in October. In
readiness for that, two technicians go to Nairobi for training in August.

I would be grateful for your approval to fill the post of Road Overseer, which has been vacant since 2018.

~ Eng. J. K. Cheruiyot
~ Chief Officer
"""


def road_rows():
    grading = by(cut("{by} 31st May{, 2021}"), "2021-05-31")
    grading |= {
        "date_text": either("in February and be finished by 31st May, 2021", "by 31st May, 2021", "31st May, 2021",
                            "February and be finished by 31st May, 2021", "in February", "February",
                            "shall commence in February and be finished by 31st May, 2021"),
        "period": either("2021-02/2021-05"),
        "start_date": "2021-02-01",
    }  # fmt: skip
    return [
        say(
            NONE,
            "Grading of 210 km of feeder roads {in Marakwet West} "
            "{shall commence in February and be finished by 31st May, 2021}",
            grading,
            lead=cut("{The} Mechanical Section"),
            place=maybe("{in} Marakwet West"),
            resources=maybe("{with} its own machines"),
            quantity="*",
        ),
        say(
            NONE,
            "Construction of the footbridge over the Embobut{, for which the contract was signed in November,} "
            "{is scheduled} {for the third quarter} {under the supervision of the Senior Engineer (Structures)}",
            when(cut("{for} {the} third quarter"), "2021-Q3"),
            lead=cut("{the} Senior Engineer (Structures)"),
            product=maybe("{the} footbridge {over the Embobut}"),
            place=maybe("{over} the Embobut"),
        ),
        say(
            NONE,
            "{As to street lights,} 45 solar lamps {are to be put up|to be put up|put up} "
            "{in Iten and Kapsowar} {under the KUSP grant} {not later than 30th June}",
            by(cut("{not later than} 30th June"), "2021-06-30"),
            place=cut("{in} Iten and Kapsowar"),
            product=maybe("45 solar lamps"),
            resources=cut("{under} {the} KUSP grant"),
            quantity=either("45", ""),
        ),
        say(
            NONE,
            "{The} Materials Laboratory{, for its part,} {shall be inspected|inspected|be inspected} "
            "{by the Kenya Accreditation Service} {in October}",
            when(cut("{in} October"), "2021-10"),
            lead=cut("{the} Kenya Accreditation Service"),
            place=maybe("{The} Materials Laboratory"),
        ),
        say(
            NONE,
            "{In readiness for that,} two technicians go to Nairobi {for training} {in August}",
            when(cut("{in} August"), "2021-08"),
            place=cut("{to} Nairobi"),
            lead=maybe("two technicians"),
            quantity=either("2", ""),
        ),
    ]


LETTER = """
# A letter from the Executive Secretary

## Kwando River Basin Commission: the year 2017

~ Katima Mulilo, 30 January 2017

Dear partners,

Every January I write to tell you what the Secretariat has in hand, and I shall be brief.

You will remember that in 2016 the three ministers signed the data-sharing protocol and that we opened the hydrological
database with 31 stations. The funds for a floating laboratory, sadly, did not come, and I do not expect them this year.

The Commission is now ten years old. It has three member states, a Secretariat of nine people and, for the second year
running, a clean audit. Our landlord has raised the rent, and we have decided to stay where we are all the same.

In the next few months our attention turns to floods. Angola is installing six rain gauges upstream of Mavinga,
which have to be in place by 1 March. From April onwards a flood bulletin will be going out every Friday from our
hydrologist, Ms Nyambe.

June brings the basin forum, which Botswana has kindly agreed to host in Maun (13–15 June). The German cooperation is
meeting the travel costs of community delegates.

Two studies, one on fish stocks and the other on reed harvesting, have been commissioned from the University of Zambia
and must be with us before the year is out.

I am often asked about the dam at Popa. The Commission has taken no decision and none is on the agenda for 2017.

Finally, please send Mr Sitali your new addresses. I look forward to working with all of you.

~ Prof. Henrique Sapalo
~ Executive Secretary
"""


def letter_rows():
    friday = since("{From} April {onwards}", 2017, 4)
    friday["date_text"] += " || From April onwards every Friday || From April onwards, every Friday"
    study = by("before the year is out", "2017-12-31")
    study["period"] = either("2017", *study["period"].split(" || "))
    study["date_text"] = either("before the year is out", "must be with us before the year is out")
    return [
        say(
            NONE,
            "{Angola} {is} installing six rain gauges {upstream of Mavinga}{, which have to be in place by 1 March}",
            by(cut("{by} 1 March"), "2017-03-01"),
            lead="Angola",
            place=cut("{upstream of} Mavinga"),
            product=maybe("six rain gauges"),
            quantity=either("6", ""),
        ),
        say(
            NONE,
            "{From April onwards} a flood bulletin {will be going out|going out} {every Friday} "
            "{from our hydrologist, Ms Nyambe}",
            friday,
            lead=cut("{from} {our} hydrologist, Ms Nyambe") + " || Ms Nyambe || our hydrologist || hydrologist",
            product=maybe("{a} flood bulletin"),
        ),
        say(
            NONE,
            "{June brings} {the} basin forum{, which Botswana has kindly agreed to host} {in Maun} {(13–15 June)}",
            on("{(13–15 June)}", "2017-06-13", "2017-06-15")
            | {"date_text": either("13–15 June", "(13–15 June)", "June")},
            lead="Botswana",
            place=cut("{in} Maun"),
            resources=either(
                "The German cooperation",
                "German cooperation",
                "The German cooperation is meeting the travel costs of community delegates",
            ),
            product=maybe("{the} basin forum"),
        ),
        say(
            NONE,
            "Two studies{, one on fish stocks and the other on reed harvesting,} {have been commissioned} "
            "{from the University of Zambia} {and must be with us before the year is out}",
            study,
            lead=cut("{from} {the} University of Zambia"),
            quantity=either("2", ""),
            product=maybe("Two studies{, one on fish stocks and the other on reed harvesting}"),
        ),
    ]


STANDARDS = """
# National Bureau of Standards

# Annual Plan 2022

## 1. Introduction

This plan has been drawn up under section 9 of the Standards Act, which requires the Director-General to lay an annual
plan before the Board. The Board approved it in Accra on 9 December 2021. During 2021 the Bureau adopted 68 standards
against a target of 90.

The Bureau employs 612 persons in ten regions. Its income from fees fell in 2021 by eight per cent, mainly because fewer
containers came through Tema, and the Government grant covered salaries only. The Auditor-General has drawn attention to
the age of the vehicle fleet.

## 2. Standards development

The Bureau's technical committees are due to complete 80 draft standards by 30th November. Of these, the twelve on
cassava products are of particular interest to exporters. Public comment on the drafts is a statutory step and takes
sixty days.

Work on a code of practice for electric motorcycles starts in April under the leadership of the Energy Directorate.

## 3. Metrology

It is planned to verify all fuel pumps in the Ashanti and Bono Regions during the second and third quarters. The
Regional Offices are responsible. A new mass comparator, for which GHS 1.2 million has been set aside, is expected to be
delivered and commissioned at the Tema laboratory in July.

## 4. Information and outreach

The Public Affairs Unit has been directed to celebrate World Standards Day on 14th October at the Trade Fair Centre and
to produce four radio programmes in Twi, Ewe, Ga and Dagbani over the course of the year.

## 5. Risks

Should releases from the Ministry of Finance be delayed, the verification of fuel pumps may have to be reduced.
"""


def standard_rows():
    dev, metro, info = (
        ("2", "Standards development"), ("3", "Metrology"), ("4", "Information and outreach"),
    )  # fmt: skip
    unit = cut("{The} Public Affairs Unit")
    return [
        say(
            dev,
            "{The Bureau's technical committees} {are due to} complete 80 draft standards {by 30th November}",
            by(cut("{by} 30th November"), "2022-11-30"),
            lead=cut("{The} {Bureau's} technical committees"),
            product=maybe("80 draft standards"),
            quantity=either("80", ""),
        ),
        say(
            dev,
            "{Work on} a code of practice for electric motorcycles {starts} {in April} "
            "{under the leadership of the Energy Directorate}",
            since("{in} April", 2022, 4),
            lead=cut("{the} Energy Directorate"),
            product=maybe("{a} code of practice {for electric motorcycles}"),
        ),
        say(
            metro,
            "{It is planned to} verify all fuel pumps {in the Ashanti and Bono Regions} "
            "{during the second and third quarters}",
            when(cut("{during} {the} second and third quarters"), "2022-Q2/2022-Q3"),
            lead=cut("{The} Regional Offices"),
            place=maybe("{in} {the} Ashanti and Bono Regions"),
        ),
        say(
            metro,
            "{A} new mass comparator{, for which GHS 1.2 million has been set aside,} {is expected to be "
            "delivered and commissioned|to be delivered and commissioned|delivered and commissioned} "
            "{at the Tema laboratory} {in July}",
            when(cut("{in} July"), "2022-07"),
            place=cut("{at} {the} Tema laboratory"),
            resources=maybe("GHS 1.2 million {has been set aside}"),
            budget="1200000",
            currency="GHS",
            product=maybe("{A} new mass comparator"),
            quantity="*",
        ),
        say(
            info,
            "{The Public Affairs Unit} {has been directed} {to} celebrate World Standards Day "
            "{on 14th October} {at the Trade Fair Centre}",
            on("{on} 14th October", "2022-10-14"),
            lead=unit,
            place=cut("{at} {the} Trade Fair Centre"),
        ),
        say(
            info,
            "{to} produce four radio programmes {in Twi, Ewe, Ga and Dagbani} {over the course of the year}",
            when(cut("{over} {the} {course of} {the} year"), "2022")
            | {"date_text": maybe("{over} {the} course of the year")},
            lead=unit,
            product=maybe("four radio programmes {in Twi, Ewe, Ga and Dagbani}"),
            quantity=either("4", ""),
        ),
    ]


TOWN = """
# What we are doing in 2023

## Parks and recreation | Town of Pelican Narrows

Council passed the parks budget on December 12, 2022, at $1.37 million, down slightly from last year. Here is what
residents can expect to see. If you have questions, call the Town Office at 306-555-0142.

Parks and recreation has six full-time employees. It looks after 14 parks, two ball diamonds and 23 kilometres of trail.

### Aquatic centre

The pool will be re-tiled, and is therefore closed, from April 17 to May 26. Swimming lessons resume on June 5. Last
summer's trial of evening hours was a success, with 1,900 admissions. In July and August we will again keep the pool
open until 9 p.m. on Thursdays.

### Trails

Once the snow is gone, Parks staff and volunteers from the Naturalists' Club will clear deadfall along Mill Creek, so
that the whole trail is open by May 20. We know that many of you
want the trail paved; it is not in this year's budget.

### Playgrounds

Lions Park is getting a new accessible playground in September, paid for by a $150,000 grant from the provincial
Community Fund. The swings at Elm Street were replaced two years ago.

### Trees

Our arborist, Denise Fontaine, plans to take stock of every elm on public land in October. Please report sick trees.
"""


def town_rows():
    areas = [(either("", str(i)), t) for i, t in enumerate(("Aquatic centre", "Trails", "Playgrounds", "Trees"), 1)]
    pool, trails, play, trees = [("", t) for _, t in areas]
    evenings = when(cut("{In} July and August"), "2023-07/2023-08")
    evenings["date_text"] += " || July and August on Thursdays || Thursdays in July and August"
    return [
        say(
            pool,
            "{The} pool {will be} re-tiled{, and is therefore closed,} {from April 17 to May 26}",
            when(cut("{from} April 17 to May 26"), "2023-04/2023-05", "2023-04-17", "2023-05-26"),
        ),
        say(pool, "Swimming lessons resume {on June 5}", on("{on} June 5", "2023-06-05")),
        say(
            pool,
            "{In July and August} {we} {will} {again} keep the pool open until 9 p.m. {on Thursdays}",
            evenings,
            lead=maybe("we"),
            quantity="*",
        ),
        say(
            trails,
            "{Once the snow is gone,} {Parks staff and volunteers from the Naturalists' Club} {will} "
            "clear deadfall {along Mill Creek}{, so that the whole trail is open by May 20}",
            by(cut("{by} May 20"), "2023-05-20"),
            lead=either(
                "Parks staff and volunteers from the Naturalists' Club",
                "Parks staff and volunteers from the Naturalists Club",
                "Parks staff",
            ),
            resources=maybe("volunteers from the Naturalists' Club"),
            place=maybe("{along} Mill Creek"),
        ),
        say(
            play,
            "{Lions Park is getting} a new accessible playground {in September}"
            "{, paid for by a $150,000 grant from the provincial Community Fund}",
            when(cut("{in} September"), "2023-09"),
            place=maybe("Lions Park"),
            budget="150000",
            resources=cut("{paid for} {by} {a} {$150,000} grant from the provincial Community Fund")
            + " || the provincial Community Fund || provincial Community Fund",
            currency=either("CAD", "USD", ""),
            product=maybe("{a} new accessible playground"),
            quantity="*",
        ),
        say(
            trees,
            "{Our arborist, Denise Fontaine,} {plans to} take stock of every elm on public land {in October}",
            when(cut("{in} October"), "2023-10"),
            lead=cut("{Our} arborist, Denise Fontaine") + " || Denise Fontaine || our arborist || arborist",
        ),
    ]


DOCUMENTS = (
    document(474, "roads-2021", "en", "docx", "internal memo of a county department", word("Tahoma", 10.5),
             "Works for the year 2021 || Re: works for the year 2021 || Internal Memo "
             "|| Department of Roads, Transport and Public Works", ROADS, (), road_rows),
    document(475, "river-2017", "en", "md", "an executive secretary's letter to partners", markdown(),
             "A letter from the Executive Secretary || Kwando River Basin Commission: the year 2017", LETTER, (),
             letter_rows),
    document(476, "standards-2022", "en", "docx", "annual plan of a bureau, numbered chapters",
             word("Book Antiqua", 11, running="Annual Plan 2022", foot="National Bureau of Standards, Accra"),
             "Annual Plan 2022 || National Bureau of Standards || National Bureau of Standards Annual Plan 2022",
             STANDARDS, (("2", "Standards development"), ("3", "Metrology"), ("4", "Information and outreach")),
             standard_rows, adopted_on="2021-12-09", adopted_at="Accra"),
    document(477, "town-2023", "en", "html", "a town's page for residents", page("en", "h3{color:#064}", "Home | Parks",
             "Town of Pelican Narrows &middot; updated January 2023"),
             "What we are doing in 2023 || Parks and recreation | Town of Pelican Narrows", TOWN,
             (("", "Aquatic centre"), ("", "Trails"), ("", "Playgrounds"), ("", "Trees")), town_rows),
)  # fmt: skip
