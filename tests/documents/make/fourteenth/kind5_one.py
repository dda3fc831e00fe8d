"""A parish clerk's letter, a regulator's business plan, a county memorandum and a federal office's page."""

from __future__ import annotations

from fourteenth.kit import NONE, Style, at, due, open_date, plan, row

CLERK = """
# HOLMWICK PARISH COUNCIL: THE YEAR AHEAD, 2019

> A letter from the Clerk to every household

Dear neighbours,

Last year was a busy one. The pavilion roof was mended in March, forty-two street lamps were converted to LED and the
Council answered 311 letters. The parish share of the council tax stays at £38.60 for a Band D house.

Parish councils have few powers and fewer pence. Potholes, schools and dustbins are matters for the County and the
District, whose numbers are on the noticeboard by the post office.

What follows was agreed at the Council's meeting of 14 January 2019 and is printed here so that nobody need ask.

Weather permitting, the hedge-laying on Back Lane will be finished by the end of February; Giles Tarrant, our warden,
sees to it. The annual litter pick along the beck takes place on Saturday 6 April, and the Women's Institute has kindly
offered tea. In May I shall be writing to all allotment holders with the new tenancy terms, so please do not ring the
office about rents before then.

New swings (£14,200, two thirds of it from the District's play fund) are to go into the recreation ground during the
school holidays, between 22 July and 30 August. We had hoped to resurface the car park as well. The estimates came in
at twice what we had put by, and nothing will be done about it this year.

Last of all, the burial ground. The Finance and Cemetery Committee has been charged with a survey of the older
headstones, which it will carry out from September to November and set down in a short report for the December meeting.

Would the owner of the grey trailer on Mill Green please move it.

Yours sincerely,

Ruth Ellerby, Clerk to the Council
"""
CLERK_ROWS = [
    row(NONE, "{Weather permitting, |}{the |}hedge-laying on Back Lane{ will be finished|}{ by the end of February|}"
        "{; Giles Tarrant, our warden, sees to it|}",
        due("by the end of February", "2019-02-28"), lead="Giles Tarrant, our warden || Giles Tarrant || our warden",
        place=" || Back Lane || on Back Lane"),
    row(NONE, "{The |}annual litter pick along the beck{ takes place|}{ on Saturday 6 April|}"
        "{, and the Women's Institute has kindly offered tea|}",
        at("on Saturday 6 April || 6 April", "2019-04", "2019-04-06"), place=" || along the beck || the beck",
        resources=" || the Women's Institute || the Women's Institute has kindly offered tea"),
    row(NONE, "{In May |}{I |}{shall be |}writing to all allotment holders{ with the new tenancy terms|}"
        "{, so please do not ring the office about rents before then|}",
        at("In May", "2019-05"), lead=" || I || the Clerk || Ruth Ellerby || Ruth Ellerby, Clerk to the Council",
        product=" || new tenancy terms"),
    row(NONE, "New swings{ (£14,200, two thirds of it from the District's play fund)|}{ are|} to go into the "
        "recreation "
        "ground{ during the school holidays|}{, between 22 July and 30 August|} // New swings{ are to go|}",
        at("between 22 July and 30 August || during the school holidays, between 22 July and 30 August || "
           "22 July and 30 August", "2019-07/2019-08", "2019-07-22", "2019-08-30"),
        resources="the District's play fund || £14,200, two thirds of it from the District's play fund || "
        "two thirds of it from the District's play fund || £14,200",
        place=" || the recreation ground || into the recreation ground", product=" || New swings || swings",
        budget="14200", currency="GBP"),
    row(NONE, "{The Finance and Cemetery Committee has been charged with |}{a |}survey of the older headstones // "
        "{The Finance and Cemetery Committee has been charged with |}{a |}survey of the older headstones, which it "
        "will "
        "carry out from September to November{ and set down in a short report|}{ for the December meeting|}",
        at("from September to November", "2019-09/2019-11"), lead="The Finance and Cemetery Committee",
        product="a short report || a short report for the December meeting", place=" || burial ground || the burial "
        "ground"),
]  # fmt: skip

METER = """
# Metering Standards Office: Business Plan 2021

> Presented to the Secretary of State under section 9 of the Utilities (Measurement) Act 2004

## Foreword by the Chief Executive

Twelve months ago few of us could have guessed how much of our work would be done from kitchen tables. In 2020 we
approved 19 meter types, closed 84 complaints and moved our test records to a new system. I am grateful to colleagues.
The Act obliges us to publish this plan each year; it does not oblige us to keep it short, but we have tried.

## 1. Trusted meters

Our Type Approval team will open the heat-meter laboratory at Droitwich on 19 April. It will also, between June and
September, retest the 2,400 gas meters withdrawn in the Severn trial, reporting what it finds to the Department.

Meters are a matter of confidence. In our last survey 71 per cent of householders said that they trusted the figure on
the dial, two points fewer than in 2018, and the complaints we hear suggest that smart meters have yet to win them over.

Inspectors do not visit suppliers while restrictions last, and no visits have been scheduled for the year.

## 2. Fair bills

Bill payers tell us that estimated readings are their chief worry. With £180,000 provided by the Energy Redress Scheme,
we shall commission independent research on estimated readings in the first quarter. A code of practice for suppliers
comes next: consultation on the draft opens in May under the direction of the Head of Consumer Policy, and we expect to
have the final text laid before Parliament by 30 November.

## 3. An office that works

By the time this plan ends, all staff will have completed cyber-security training (Human Resources, December). A move to
smaller premises remains under consideration; ministers have not yet been asked to decide. Our administration budget is
£6.1 million, against £6.4 million in 2020. The chief risk to this plan is renewed disruption in overseas laboratories;
were that to happen, the Board would look again at the timetable.
"""
_M1, _M2, _M3 = ("1", "Trusted meters"), ("2", "Fair bills"), ("3", "An office that works")
METER_ROWS = [
    row(_M1, "{Our Type Approval team will |will |}open the heat-meter laboratory{ at Droitwich|}{ on 19 April|}",
        at("on 19 April", "2021-04", "2021-04-19"), lead="Our Type Approval team", place="at Droitwich",
        product=" || heat-meter laboratory"),
    row(_M1, "{It will also, between June and September, |It will also |}retest the 2,400 gas meters{ withdrawn in the "
        "Severn trial|}{, reporting what it finds to the Department|}",
        at("between June and September", "2021-06/2021-09"), lead="Our Type Approval team || It", place=" || Severn"),
    row(_M2, "{With £180,000 provided by the Energy Redress Scheme, |}{we shall |}commission independent research on "
        "estimated readings{ in the first quarter|}", at("in the first quarter", "2021-Q1"),
        lead=" || we || Metering Standards Office",
        resources="£180,000 provided by the Energy Redress Scheme || the Energy Redress Scheme || £180,000 || "
        "With £180,000 provided by the Energy Redress Scheme || £180,000 by the Energy Redress Scheme",
        product=" || independent research on estimated readings || independent research", budget="180000",
        currency="GBP"),
    row(_M2, "{A code of practice for suppliers comes next: |}consultation on the draft{ opens|}{ in May|}"
        "{ under the direction of the Head of Consumer Policy|} // consultation on the draft code of practice{ for "
        "suppliers|}", at("in May", "2021-05"), lead="the Head of Consumer Policy",
        product=" || draft || A code of practice for suppliers"),
    row(_M2, "{we expect to |}have the final text laid before Parliament{ by 30 November|} // final text laid before "
        "Parliament", due("by 30 November", "2021-11-30"),
        lead=" || we || the Head of Consumer Policy || Metering Standards Office",
        product=" || final text || A code of practice for suppliers || code of practice"),
    row(_M3, "{By the time this plan ends, |}{all staff will have |}completed cyber-security training{ (Human "
        "Resources, "
        "December)|} // all staff{ will have|} completed cyber-security training // cyber-security training",
        due("December || By the time this plan ends", "2021-12-31", bare=True), lead="Human Resources",
        product=" || cyber-security training"),
]  # fmt: skip

COUNTY = """
# MEMORANDUM

TO: Board of Supervisors, Tallowa County

FROM: Denise Okafor-Lindqvist, Director, Department of Public Health

DATE: January 8, 2018

RE: Department work plan for calendar year 2018

This memorandum tells the Board what the Department intends to do this calendar year. It does not request an
appropriation. A detailed budget was transmitted on December 11 and totals $4,812,300 in all funds.

You will recall that in 2017 the Department closed the Route 9 clinic, vaccinated 6,140 residents against influenza and
passed its state review without findings. County code (Sec. 12-40) requires a food inspection program; that program
goes on unchanged and is not discussed further here.

First, opioids. Nurse Supervisor Carla Benitez is slated to train 60 school employees in the use of naloxone before
March 31. Training aids are being purchased with State Targeted Response money.

Second, water. Private wells in the Dry Fork district are to be sampled for nitrates, April through June, by
Environmental Health. Results go up on the county website in July; posting them is the job of that same division.

Third, mothers and infants. Pending the Board's approval of the lease, a WIC satellite office could be considered for
Harlan, but staff make no recommendation at this time. What will happen, starting August 1 and ending October 31, is a
home visiting pilot with 25 families in the City of Tallowa (funding: $75,000, Murchison Family Foundation).

Finally, preparedness. The full-scale exercise postponed from last fall has been rescheduled to September 20, 2018 at
the fairgrounds, with the Sheriff's Office as lead agency. The Department plays a supporting part.

The Department carries three vacant nursing positions into the year, and influenza has arrived early two winters
running. Both could slow us down.

Please direct questions to my office, extension 4410.
"""
COUNTY_ROWS = [
    row(NONE, "{Nurse Supervisor Carla Benitez is slated to |}train 60 school employees in the use of naloxone{ before "
        "March 31|}", due("before March 31 || March 31", "2018-03-31"), lead="Nurse Supervisor Carla Benitez || Carla "
        "Benitez",
        resources="State Targeted Response money || State Targeted Response || ∅", place=""),
    row(NONE, "Private wells in the Dry Fork district{ are|} to be sampled for nitrates{, April through June,|, April "
        "through June|}{ by Environmental Health|} // Private wells in the Dry Fork district sampled for nitrates",
        at("April through June", "2018-Q2"), lead="Environmental Health", place=" || in the Dry Fork district || Dry "
        "Fork"),
    row(NONE, "Results{ go|} up on the county website{ in July|}{; posting them is the job of that same division|} // "
        "Results go up on the county website // posting them // posting results on the county website // "
        "posting them is the job of that same division", at("in July", "2018-07"),
        lead="Environmental Health || that same division", place=" || on the county website || county website",
        product=" || Results"),
    row(NONE, "{What will happen, starting August 1 and ending October 31, is |What will happen is |}{a |}home "
        "visiting "
        "pilot{ with 25 families|}{ in the City of Tallowa|}"
        "{ (funding: $75,000, Murchison Family Foundation)|}",
        at("starting August 1 and ending October 31 || August 1 and ending October 31", "2018-08/2018-10",
           "2018-08-01", "2018-10-31"),
        resources="$75,000, Murchison Family Foundation || Murchison Family Foundation || $75,000 || "
        "funding: $75,000, Murchison Family Foundation", place="in the City of Tallowa || City of Tallowa || Tallowa",
        product=" || home visiting pilot || pilot", budget="75000", currency="USD"),
    row(NONE, "{The |}full-scale exercise{ postponed from last fall|}{ has been rescheduled|}{ to September 20, 2018|}"
        "{ at the fairgrounds|}{, with the Sheriff's Office as lead agency|}",
        at("to September 20, 2018 || September 20, 2018", "2018-09", "2018-09-20"), lead="the Sheriff's Office",
        place="at the fairgrounds || the fairgrounds || fairgrounds"),
]  # fmt: skip

SEEDS = """
# Plant Genome Data Office: What we are doing in 2022

Home > About > Plans > 2022. This page was last reviewed on February 3, 2022.

The Office was set up by statute in 2016. Its archive holds 91 terabytes of sequence data, and in fiscal year 2021
researchers downloaded files from it 1.3 million times. Congress has not enacted a full-year appropriation; the work
described below can be done under the continuing resolution. We chose it after hearing from 1,180 users in a survey
conducted last
fall; half of them asked for faster downloads and a tenth for more wheat.

## Data and access

Moving the wheat collection to cloud storage is our first task. Systems Branch does the work in February and March, and
nobody should notice any change. Once it is done, the branch goes on to release version 4 of the public interface on
September 12.

## Community

Growers and breeders asked for more time with our staff. So there will be four listening sessions, one per quarter, at
the Agricultural Research Center in Ames, Iowa: Dr. Yolanda Pruett hosts. No user conference is planned for 2022.

Undergraduates from minority-serving institutions may spend ten weeks with us, May 31 to August 5, as summer fellows
(stipends come out of the Director's Reserve). Application forms were taken down on January 14.

## Accountability

A plain-language annual report, prepared jointly by the Evaluation Officer and the Systems Branch, goes to Congress no
later than December 15. The Inspector General has recommended that we replace our ticketing software; we agree, but
cannot say when.
"""
_S1, _S2, _S3 = ("", "Data and access"), ("", "Community"), ("", "Accountability")
SEEDS_ROWS = [
    row(_S1, "Moving the wheat collection to cloud storage{ is our first task|}", at("in February and March",
        "2022-02/2022-03"), lead="Systems Branch"),
    row(_S1, "{Once it is done, |}{the branch goes on to |}release version 4 of the public interface{ on "
        "September 12|}", at("on September 12", "2022-09", "2022-09-12"), lead="Systems Branch || the branch",
        product=" || version 4 of the public interface"),
    row(_S2, "{So |}{there will be |}four listening sessions{, one per quarter,|, one per quarter|}{ at the "
        "Agricultural Research Center in Ames, Iowa|}{: Dr. Yolanda Pruett hosts|}", open_date(2022, "one per quarter"),
        lead="Dr. Yolanda Pruett || Yolanda Pruett", quantity="4",
        place="the Agricultural Research Center in Ames, Iowa || Ames, Iowa || Agricultural Research Center || "
        "at the Agricultural Research Center in Ames, Iowa || Agricultural Research Center in Ames",
        product=" || four listening sessions || listening sessions"),
    row(_S2, "{Undergraduates from minority-serving institutions may |}spend ten weeks with us{, May 31 to August 5,|, "
        "May 31 to August 5|}{ as summer fellows|}"
        "{ (stipends come out of the Director's Reserve)|} // Undergraduates from minority-serving institutions{ "
        "may|} spend "
        "ten "
        "weeks with us{ as summer fellows|}", at("May 31 to August 5", "2022-05/2022-08", "2022-05-31", "2022-08-05"),
        resources="the Director's Reserve || stipends come out of the Director's Reserve"),
    row(_S3, "{A |}plain-language annual report{, prepared jointly by the Evaluation Officer and the Systems Branch,|}"
        "{ goes|}{ to Congress|}{ no later than December 15|}", due("no later than December 15", "2022-12-15"),
        lead="the Evaluation Officer and the Systems Branch || Evaluation Officer and Systems Branch || "
        "jointly by the Evaluation Officer and the Systems Branch || Evaluation Officer;Systems Branch",
        product=" || plain-language annual report || annual report || report"),
]  # fmt: skip
DOCUMENTS = (
    plan("5-431-clerk-2019-en", "txt", "a parish clerk's letter to households", "HOLMWICK PARISH COUNCIL: THE YEAR "
         "AHEAD, 2019 || THE YEAR AHEAD, 2019", 2019, CLERK, CLERK_ROWS, style=Style(74, caps=True),
         adopted_on="2019-01-14"),
    plan("5-432-meters-2021-en", "md", "a regulator's business plan with a foreword", "Metering Standards Office: "
         "Business Plan 2021 || Business Plan 2021", 2021, METER, METER_ROWS, (_M1, _M2, _M3), Style(0)),
    plan("5-433-county-2018-en", "docx", "a health director's memorandum to a county board", "MEMORANDUM || Department "
         "work plan for calendar year 2018", 2018, COUNTY, COUNTY_ROWS, style=Style(font="Times New Roman", size=12,
         foot="Tallowa County Department of Public Health")),
    plan("5-434-genome-2022-en", "html", "a federal office's web page", "Plant Genome Data Office: What we are doing "
        "in "
         "2022 || What we are doing in 2022", 2022, SEEDS, SEEDS_ROWS, (_S1, _S2, _S3),
         Style(head="An official website of the Plant Genome Data Office", foot="Privacy | Accessibility | FOIA")),
)  # fmt: skip
