"""Running prose in English: six offices of six countries."""

from __future__ import annotations

from pathlib import Path

from fifth.gold import both, by, either, when

from eleventh.common import NONE, Block, alt, docx, html, say, through


def lifeguards(path: Path) -> None:
    """Barbados: a chief's memorandum."""
    blocks: list[Block] = [
        ("title", "Work Programme 2018"),
        ("p", "<b>To:</b> Permanent Secretary, Ministry of Coastal Affairs"),
        ("p", "<b>From:</b> Chief Lifeguard, National Beach Safety Service"),
        ("p", "<b>Date:</b> 8 January 2018"),
        ("p", "You asked for a short statement of what the Service intends to do this year. I set it out below."),
        ("p", "The Training Section will run a two-week recruit course at Brandons Beach from 5 to 16 March 2018. "
            "It is "
              "paid for out of the training vote. The twenty-three recruits taken on last year have all been "
              "posted. In "
              "April, new warning flags will be erected at the eleven east-coast beaches where drownings have "
              "occurred; "
              "Senior Lifeguard Wendell Greaves will be in charge."),
        ("p", "The third quarter will see the launch of our junior lifeguard scheme, for which Sandy Bay Rotary "
            "Club has "
              "pledged BBD 15,000. By the end of October we shall complete a review of tower staffing, and a report "
              "with "
              "recommendations will go to Cabinet."),
        ("p", "We have no plans to extend patrol hours beyond 6 p.m. The Ministry may wish to consider replacing the "
              "rescue skiff, which is out of service."),
        ("p", "C. Holder\nChief Lifeguard"),
    ]  # fmt: skip
    docx(path, blocks, font="Times New Roman", size=12, styles={"title": "Heading 1"})
    own = either("", "the Service", "Service", "we", "National Beach Safety Service")
    rows = [
        say(NONE, "{The Training Section }{will }{run }{a }two-week recruit course{ at Brandons Beach}{ from 5 to 16 "
            "March 2018}", when(alt("from ", "5 to 16 March 2018"), "2018-03", "2018-03-05", "2018-03-16"),
            lead=alt("The ", "Training Section"), place=alt("at ", "Brandons Beach"), quantity="*",
            product=either("", "a two-week recruit course", "two-week recruit course", "recruit course"),
            resources=either("training vote", "the training vote", "out of the training vote", "",
                             "paid for out of the training vote", "It is paid for out of the training vote")),
        say(NONE, "{In April, }new warning flags{ will be erected}{ at the eleven east-coast beaches where "
            "drownings have "
            "occurred}{; Senior Lifeguard Wendell Greaves will be in charge}", when(alt("In ", "April"), "2018-04"),
            lead=either("Senior Lifeguard Wendell Greaves", "Wendell Greaves"), quantity=either("", "11"),
            place=either("", "eleven east-coast beaches", "the eleven east-coast beaches",
                         "at the eleven east-coast beaches",
                         "the eleven east-coast beaches where drownings have occurred",
                         "eleven east-coast beaches where drownings have occurred")),
        say(NONE, "{The third quarter }{will see }{the }launch of our junior lifeguard scheme{, for which Sandy Bay "
            "Rotary Club has pledged BBD 15,000}", when(alt("The ", "third quarter"), "2018-Q3"), lead=own,
            budget="15000", currency="BBD", resources=either("Sandy Bay Rotary Club", "BBD 15,000",
            "Sandy Bay Rotary Club has pledged BBD 15,000", "for which Sandy Bay Rotary Club has pledged BBD "
            "15,000", "")),
        say(NONE, "{By the end of October }{we }{shall }complete a review of tower staffing{, and a report with "
            "recommendations will go to Cabinet}", by(alt("By ", "By the ", "the ", "end of October"), "2018-10-31"),
            lead=own, product=either("a report with recommendations", "report with recommendations", "a report",
                                     "report", "")),
    ]  # fmt: skip
    both("5-307-lifeguards-2018-en", "Work Programme 2018", 2018, "en", [], rows, adopted_on="2018-01-08 || ∅")


def standards(path: Path) -> None:
    """Uganda: numbered paragraphs and a table of the money, by way of a word processor."""
    blocks: list[Block] = [
        ("title", "ANNUAL WORK PLAN FOR CALENDAR YEAR 2021"),
        ("sub", "Uplands Metrology and Quality Bureau"),
        ("h", "1. Background"),
        ("p", "1.1 The Bureau was re-established by statute in 2013. It verified 41,206 instruments in 2020, against a "
              "target of 45,000, the shortfall being due to the suspension of field work from March to June."),
        ("p", "1.2 The Bureau has three departments and a staff of ninety-four. Its laboratories in Kampala hold "
              "accreditation for mass, volume and temperature. The strategic plan sets four objectives, of which the "
              "first is fair trade for the consumer."),
        ("p", "1.3 Risks to the plan include late release of funds and the turnover of inspectors."),
        ("h", "2. Legal Metrology"),
        ("p", "2.1 In February and March 2021 the Verification Department will test fuel dispensers at all filling "
              "stations along the northern corridor. The work will be financed from non-tax revenue, and a compliance "
              "report shall be submitted to the Minister."),
        ("p", "2.2 A mobile weighbridge laboratory will be commissioned in Mbale not later than 31 May 2021, "
            "subject to "
              "delivery by the supplier."),
        ("h", "3. Standards Development"),
        ("p", "3.1 The Bureau will adopt thirty East African standards on processed foods in the course of Quarter "
            "2. The "
              "Technical Committee on Cosmetics will not meet in this period."),
        ("p", "3.2 During the second half of the year, the Enterprise Support Unit plans to train sixty small "
              "manufacturers on labelling, with a grant from TradeMark."),
        ("h", "4. Financing"),
        ("table", [["Source", "UGX (million)"], ["Non-tax revenue", "1,240"], ["Government subvention", "3,875"],
                   ["Grants", "410"], ["Total", "5,525"]]),
        ("small", "Approved by the 71st meeting of the National Standards Council, Kampala, 3 December 2020."),
    ]  # fmt: skip
    through(path, "docx", lambda p: docx(p, blocks, font="Liberation Serif", size=11.5, head="UMQB/AWP/2021",
            foot="Uplands Metrology and Quality Bureau: fair measure for all"), "writer_pdf_Export")  # fmt: skip
    two, three = ("2", "Legal Metrology"), ("3", "Standards Development")
    rows = [
        say(two, "{In February and March 2021 }{the Verification Department }{will }test fuel dispensers{ at all "
            "filling "
            "stations along the northern corridor}", when(alt("In ", "February and March 2021"), "2021-02/2021-03"),
            code="2.1 || ∅", lead=alt("the ", "Verification Department"), place=either("", "northern corridor",
            "at all filling stations along the northern corridor", "all filling stations along the northern corridor",
            "the northern corridor", "along the northern corridor"),
            product=either("a compliance report", "compliance report"),
            resources=alt("from ", "financed from ", "non-tax revenue")),
        say(two, "{A }mobile weighbridge laboratory{ will be commissioned}{ in Mbale}{ not later than 31 May 2021}{, "
            "subject to delivery by the supplier}", by(alt("not later than ", "31 May 2021"), "2021-05-31"),
            code="2.2 || ∅",
            place=alt("in ", "Mbale"), lead=either("", "the Verification Department", "Verification Department"),
            product=either("", "A mobile weighbridge laboratory", "mobile weighbridge laboratory")),
        say(three, "{The Bureau }{will }adopt thirty East African standards on processed foods{ in the course of "
            "Quarter "
            "2}", when(alt("in the course of ", "Quarter 2"), "2021-Q2"), code="3.1 || ∅", quantity="30",
            lead=either("The Bureau", "Bureau", ""), product=either("", "thirty East African standards on processed "
            "foods", "East African standards on processed foods", "thirty East African standards")),
        say(three, "{During the second half of the year, }{the Enterprise Support Unit }{plans to }train sixty small "
            "manufacturers on labelling{, with a grant from TradeMark}", when(alt("During the ", "the ",
            "second half of the year") + " || second half", "2021-H2"), code="3.2 || ∅", quantity=either("", "60"),
            lead=alt("the ", "Enterprise Support Unit"),
            resources=either("a grant from TradeMark", "grant from TradeMark", "TradeMark", "with a grant from "
                "TradeMark")),
    ]  # fmt: skip
    both("5-308-standards-2021-en", str(blocks[0][1]), 2021, "en", [(*two, "*", "*"), (*three, "*", "*")], rows,
         adopted_on="2020-12-03", adopted_at="Kampala")  # fmt: skip


def parks(path: Path) -> None:
    """New Zealand: a council's page, plain words, a summary list at the foot that says it all again in other words."""
    blocks: list[Block] = [
        ("title", "What we&rsquo;re doing in your parks in 2016"),
        ("p", "Waihoe District Council looks after 64 parks and reserves. Here is what the Parks and Open Spaces "
            "team has "
              "lined up this year."),
        ("h", "Tracks and planting"),
        ("p", "We&rsquo;ll resurface the Kahik&#257;tea Loop Track in January and February. In June, volunteers and "
            "the "
              "Biodiversity Officer will plant 4,000 natives along the Moana Stream, thanks to a grant from the Waihoe "
              "Community Trust. Last winter&rsquo;s plantings have done well, with nine in ten seedlings surviving."),
        ("h", "Playgrounds"),
        ("p", "A new accessible playground will open at Beach Road Reserve on 15 October 2016. Before that, between "
              "April and July, our asset engineers will check the safety of every swing and slide in the district and "
              "publish the results in a condition report. We are not planning to remove any playgrounds."),
        ("h", "Have your say"),
        ("p", "Consultation on the draft dog control bylaw opened in November. The Community Boards will host four "
              "drop-in sessions during March."),
        ("small", "Page last updated: 18 December 2015. Ask us about this page."),
    ]  # fmt: skip
    menu = '<ul class="nav"><li>Home</li><li>Services</li><li>Parks</li><li>Pay it</li></ul>'
    html(path, blocks, "Parks programme 2016 - Waihoe District Council", "en-NZ", "main{width:60%}", menu,
         "<footer><p>Private Bag 12, Waihoe 3261 | 0800 924 463</p></footer>")  # fmt: skip
    one, two, three = ("", "Tracks and planting"), ("", "Playgrounds"), ("", "Have your say")
    team = either("", "we", "Parks and Open Spaces team", "the Parks and Open Spaces team")
    grant = "grant from the Waihoe Community Trust"
    rows = [
        say(one, "{We'll }resurface the Kahikātea Loop Track{ in January and February}",
            when(alt("in ", "January and February"), "2016-01/2016-02"), lead=either(team, "We'll"),
            place=either("", "Kahikātea Loop Track")),
        say(one, "{In June, }{volunteers and the Biodiversity Officer }{will }plant 4,000 natives{ along the Moana "
            "Stream}{, thanks to a grant from the Waihoe Community Trust}", when(alt("In ", "June"), "2016-06"),
            lead=either("volunteers and the Biodiversity Officer", "Biodiversity Officer", "the Biodiversity Officer"),
            quantity="4000", place=either("", "Moana Stream", "along the Moana Stream", "the Moana Stream"),
            resources=either(grant, f"a {grant}", "Waihoe Community Trust", "the Waihoe Community Trust",
                             f"thanks to a {grant}")),
        say(two, "{A }new accessible playground{ will open}{ at Beach Road Reserve}{ on 15 October 2016}",
            when(alt("on ", "15 October 2016"), "2016-10", "2016-10-15", "2016-10-15"), lead=team,
            place=alt("at ", "Beach Road Reserve"),
            product=either("", "A new accessible playground", "new accessible playground")),
        say(two, "{Before that, }{between April and July, }{our asset engineers }{will }check the safety of every "
            "swing "
            "and slide{ in the district}{ and publish the results in a condition report}",
            when(either("between April and July", "April and July"), "2016-04/2016-07"),
            lead=either("our asset engineers", "asset engineers"),
            product=either("", "a condition report", "condition report"), place=either("", "the district", "district")),
        say(three, "{the Community Boards }{will }{host }four drop-in sessions{ during March}",
            when(alt("during ", "March"), "2016-03"), lead=alt("the ", "Community Boards"), quantity="4",
            product=either("", "four drop-in sessions", "drop-in sessions")),
    ]  # fmt: skip
    areas = [(*a, "*", "*") for a in (one, two, three)]
    title = either("What we’re doing in your parks in 2016", "Parks programme 2016 - Waihoe District Council")
    both("5-309-parks-2016-en", title, 2016, "en", areas, rows, adopted_on="2015-12-18 || ∅")


def courts(path: Path) -> None:
    """Fiji: an ODT of full paragraphs with lettered headings."""
    blocks: list[Block] = [
        ("title", "Judicial Training Secretariat: Programme of Activities, 2014"),
        ("p", "This programme was endorsed by the Chief Registrar on 29 November 2013. Activities carried over from "
            "2013 "
              "are marked as such."),
        ("h", "A. Judicial officers"),
        ("p", "A seminar on sentencing for resident magistrates will be convened in Lautoka on 20 and 21 February "
            "2014. "
              "It will be facilitated by Justice Salesi Waqa with the support of the Commonwealth Secretariat, and the "
              "papers will be published as a bench book. A comparable seminar held in Suva last August drew thirty-one "
              "participants."),
        ("p", "In the period July to September, the Secretariat intends to pilot an online induction course for newly "
              "appointed magistrates (carried over from 2013)."),
        ("h", "B. Court staff"),
        ("p", "The Registry of the High Court, together with the Training Officer, will conduct refresher sessions for "
              "sheriffs and bailiffs every quarter. Interpreters of the Northern Division will receive training in "
              "Labasa in May, at the expense of the Legal Aid Commission. Training for court reporters is not "
              "envisaged "
              "until the new recording system is in place."),
        ("h", "C. Publications"),
        ("p", "It is proposed to issue two numbers of the Pacific Judicial Bulletin, one in June and one in December."),
    ]  # fmt: skip
    through(path, "docx", lambda p: docx(p, blocks, font="DejaVu Serif", size=10,
            foot="Judicial Training Secretariat, Government Buildings, Suva"), "writer8")  # fmt: skip
    one, two, three = ("A", "Judicial officers"), ("B", "Court staff"), ("C", "Publications")
    own = either("the Secretariat", "Secretariat", "")
    rows = [
        say(one, "{A }seminar on sentencing for resident magistrates{ will be convened}{ in Lautoka}{ on 20 and 21 "
            "February 2014}", when(alt("on ", "20 and 21 February 2014"), "2014-02", "2014-02-20", "2014-02-21"),
            place=alt("in ", "Lautoka"), lead=either("Justice Salesi Waqa", "Salesi Waqa", ""),
            resources=either("Commonwealth Secretariat", "the Commonwealth Secretariat", "",
                             "support of the Commonwealth Secretariat", "the support of the Commonwealth Secretariat",
                             "with the support of the Commonwealth Secretariat"),
            product=either("bench book", "a bench book", "", "papers", "the papers")),
        say(one, "{In the period July to September, }{the Secretariat }{intends to }pilot an online induction "
            "course for "
            "newly appointed magistrates{ (carried over from 2013)}",
            when(alt("In the period ", "the period ", "period ", "July to September"), "2014-Q3"), lead=own,
            product=either("", "an online induction course", "online induction course",
                           "online induction course for newly appointed magistrates")),
        say(two, "{The Registry of the High Court}{, together with the Training Officer,} {will }{conduct }refresher "
            "sessions for sheriffs and bailiffs{ every quarter}", {**when(either("every quarter", "quarter"), "2014"),
            "period": "2014 || 2014-H1/2014-H2 || 2014-Q1/2014-Q4 || 2014-01/2014-12 || ∅",
            "start_date": "2014-01-01 || ∅", "end_date": "2014-12-31 || ∅"}, quantity="*",
            product=either("", "refresher sessions", "refresher sessions for sheriffs and bailiffs"),
            lead=either("The Registry of the High Court", "Registry of the High Court",
                        "The Registry of the High Court, together with the Training Officer",
                        "Registry of the High Court, together with the Training Officer")),
        say(two, "{Interpreters of the Northern Division }{will }receive training{ in Labasa}{ in May}{, at the "
            "expense "
            "of the Legal Aid Commission}", when(alt("in ", "May"), "2014-05"), place=alt("in ", "Labasa"),
            lead=either("", own, "Training Officer", "The Registry of the High Court", "Registry of the High Court",
                        "Interpreters of the Northern Division"),
            resources=either("Legal Aid Commission", "the Legal Aid Commission", "expense of the Legal Aid Commission",
                             "at the expense of the Legal Aid Commission", "the expense of the Legal Aid Commission")),
        say(three, "{It is proposed to }{issue }two numbers of the Pacific Judicial Bulletin{, one in June and one in "
            "December}", {**when(either("one in June and one in December", "in June and one in December",
            "June and one in December", "June", "in June", "December"), "2014-06/2014-12"),
            "period": "2014-06/2014-12 || 2014-06;2014-12 || 2014-06,2014-12"}, lead=own, quantity="2",
            product=either("", "two numbers of the Pacific Judicial Bulletin", "Pacific Judicial Bulletin",
                           "numbers of the Pacific Judicial Bulletin")),
    ]  # fmt: skip
    areas = [(*a, "*", "*") for a in (one, two, three)]
    both("5-310-courts-2014-en", str(blocks[0][1]), 2014, "en", areas, rows, adopted_on="2013-11-29")
