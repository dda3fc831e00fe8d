"""English: a network of privacy authorities, a minister's foreword, a committee on nursing."""

from __future__ import annotations

from fifth.gold import by, either, when
from prosekit import NONE, cut, say

from fifteenth.base import document, maybe, on, plain, sheet, word

PRIVACY = """
~ NETWORK OF DATA PROTECTION AUTHORITIES OF THE WESTERN BALKANS
~ Annual meeting, Ohrid, 5-6 November 2015

# Conclusions: what the Network will do in 2016

The representatives of six authorities attended; Kosovo* took part as an observer. The report on 2015 was taken note of.
It shows that the joint inspection of telecom operators found breaches in 17 cases out of 40.

The new European regulation was discussed at length. Several speakers recalled that their national laws date from before
the Internet; others pointed out that authorities had lost staff. The President of the host authority gave a dinner.

After discussion, the meeting agreed on the following for the coming year.

First, a common leaflet on video surveillance in schools, to be drafted by Montenegro and translated by each authority,
should reach parents before 1 September 2016.

Second, Albania will be receiving three complaint handlers from the Serbian authority for a week in March; the costs are
borne by TAIEX.

Third, a working group on health data, to be chaired by Bosnia and Herzegovina, shall meet for the first time in
Sarajevo on 20 January. Its recommendations are to be circulated not later than 15 September.

The proposal for a joint register of processors did not find a majority and was dropped.

The next annual meeting will be hosted by Serbia (Novi Sad, October 2016).

The participants thanked the Directorate for its hospitality and asked the European Commission to consider continued
financing of the secretariat.

~ -----
~ * This designation is without prejudice to positions on status.
"""


def privacy_rows():
    health = either(
        "Bosnia and Herzegovina", *cut("{a} working group on health data").split(" || "), "working group", ""
    )
    return [
        say(
            NONE,
            "{First,} {a} common leaflet on video surveillance in schools{, to be drafted by Montenegro "
            "and translated by each authority,} {should reach parents before 1 September 2016}",
            by(cut("{before} 1 September 2016"), "2016-09-01")
            | {"end_date": either("2016-09-01", "2016-08-31"), "period": "*"},
            lead=either(
                "Montenegro",
                "Montenegro and each authority",
                "by Montenegro",
                "Montenegro; each authority",
                "Montenegro and translated by each authority",
            ),
            product=maybe("{a} common leaflet {on video surveillance in schools}"),
        ),
        say(
            NONE,
            "{Second,} {Albania} {will be|will} {receiving|receive} three complaint handlers "
            "{from the Serbian authority} {for a week} {in March}{; the costs are borne by TAIEX}",
            when(cut("{for a week} {in} March"), "2016-03"),
            lead="Albania",
            resources=either("TAIEX", "by TAIEX", "the costs are borne by TAIEX"),
            place=maybe("Albania"),
            quantity="*",
        ),
        say(
            NONE,
            "{Third,} {a} working group on health data{, to be chaired by Bosnia and Herzegovina,} "
            "{shall meet|meet|to meet} {for the first time} {in Sarajevo} {on 20 January}",
            on("{on} 20 January", "2016-01-20"),
            place=cut("{in} Sarajevo"),
            lead=either(health, "by Bosnia and Herzegovina"),
            product=maybe("{a} working group on health data"),
        ),
        say(
            NONE,
            "{Its} recommendations {are to be circulated|to be circulated|be circulated} {not later than 15 September}",
            by(cut("{not later than} 15 September"), "2016-09-15"),
            lead=health,
            product=maybe("{Its} recommendations"),
        ),
        say(
            NONE,
            "{The} next annual meeting {will be} hosted {by Serbia} {(Novi Sad, October 2016)}",
            when(cut("October 2016"), "2016-10"),
            lead="Serbia",
            place="Novi Sad",
            product=maybe("annual meeting"),
        ),
    ]


YOUTH = """
# Foreword by the Minister

When I took office I promised young people that we would do fewer things and finish them. In 2023 we finished the sports
hall at Black River and paid every summer worker on time. We did not finish the youth policy, and I apologise for that.

The Ministry was created in 2016. It has an establishment of 148 posts, of which 31 are vacant, and a budget that has
not
kept pace with prices. I say this not to complain but so that the reader may judge us fairly.

Seven parishes still have no youth centre. The Opposition says that we should build one in each; the truth is that we
cannot afford it. What we can do, and will do between now and July, is to turn the old post office in Port Maria into a
centre for all of St Mary. The Urban Development Corporation is doing the work for us.

The youth policy itself goes to Cabinet in May. Before that, in February and March, the Policy Division is taking the
draft to town hall meetings in all fourteen parishes, and I shall be at as many of them as I can.

From 2 April 2024 the Development Bank will be making small loans to young farmers out of the J$90 million voted for
that purpose in the Estimates.

I was struck, on my visits to schools, by how many children are frightened. Uniformed groups can help. That is why the
Scouts, the Guides and the Cadet Force will, with our support, be setting up new units in thirty schools when the new
school year begins in September.

None of this replaces the love of a family. I ask parents to do their part, as we shall do ours.

~ Hon. Marcia Bennett-Lyn, M.P.
~ Minister of Youth and Community Affairs
~ Kingston, January 2024
"""


def youth_rows():
    july = when(cut("{between now and} July"), "2024-01/2024-07")
    july["date_text"] = either("between now and July", "July", "now and July")
    july["period"] = either(*july["period"].split(" || "), "2024-07")
    start = when("when the new school year begins in September", "2024-09")
    start["date_text"] = cut("{when the new school year begins} {in} September")
    return [
        say(
            NONE,
            "{What we can do, and will do} {between now and July,} {is} {to} turn the old post office in Port "
            "Maria into a centre {for all of St Mary}",
            july,
            lead=cut("{The} Urban Development Corporation"),
            place=either("Port Maria", "in Port Maria", "Port Maria into", ""),
            product=maybe("{a} centre {for all of St Mary}"),
        ),
        say(
            NONE,
            "{The} youth policy {itself} goes to Cabinet {in May}",
            when(cut("{in} May"), "2024-05"),
            product=maybe("{The} youth policy"),
        ),
        say(
            NONE,
            "{Before that,} {in February and March,} {the Policy Division} {is} taking the draft to town hall "
            "meetings {in all fourteen parishes}{, and I shall be at as many of them as I can}",
            when(cut("{in} February and March"), "2024-02/2024-03"),
            lead=cut("{the} Policy Division"),
            place=cut("{in} all fourteen parishes") + " || ∅",
            quantity="*",
        ),
        say(
            NONE,
            "{From 2 April 2024} {the Development Bank} {will be} making small loans to young farmers "
            "{out of the J$90 million} {voted for that purpose in the Estimates}",
            when(cut("{From} 2 April 2024"), "2024-04/2024-12", "2024-04-02")
            | {
                "period": either(*when("", "2024-04/2024-12")["period"].split(" || "), "2024-04"),
                "end_date": either("2024-12-31", "2024-04-02", "2024-04-30", ""),
            },
            lead=cut("{the} Development Bank"),
            budget="90000000",
            currency=either("JMD", ""),
            resources=either(
                *cut("{out of} {the} J$90 million {voted for that purpose in the Estimates}").split(" || "),
                "the Estimates",
                "",
            ),
            product=maybe("small loans {to young farmers}"),
            quantity="*",
        ),
        say(
            NONE,
            "the Scouts, the Guides and the Cadet Force will, with our support, be setting up new units in "
            "thirty schools {when the new school year begins in September}",
            start,
            lead=cut("{the} Scouts, the Guides and the Cadet Force"),
            resources=maybe("{with} our support"),
            place=maybe("{in} thirty schools"),
            product=maybe("new units {in thirty schools}"),
            quantity="*",
        )
        | {
            "activity": either(
                *cut(
                    "{be} setting up new units in thirty schools {when the new school year begins in September}"
                ).split(" || "),
                *cut(
                    "{That is why} the Scouts, the Guides and the Cadet Force will{, with our support,} be setting up new "
                    "units in thirty schools {when the new school year begins in September}"
                ).split(" || "),
            )
        },
    ]


NURSING = """
# Joint Coordinating Committee on Nursing

# Work plan, January to December 2014

1. The present plan follows the priorities that Health Ministers set in Manila in 2012. It was cleared by the Senior
Officials on 30 October 2013. The chairmanship, held by Cambodia in 2013, has passed to the Lao People's Democratic
Republic.

2. In 2013 the Committee compared the licensing examinations of all ten countries and sent its findings to the
Ministers. No further comparison is intended.

3. As regards the mobility of nurses, Thailand and the Philippines shall jointly develop an online glossary of job
titles, the first version of which is to be available by the end of March 2014.

4. Viet Nam has offered to receive, in Hue from 9 to 13 June 2014, a study visit of ten chief nursing officers.

5. On education:

> (i) Malaysia will draw up model curricula for intensive care nursing in the second half of the year;

> (ii) Indonesia will survey the shortage of clinical instructors during the first quarter, drawing on the Committee's
own budget (USD 15,000).

6. Countries that have not yet ratified the Arrangement are encouraged to do so.

7. The Committee itself shall convene in Vientiane on 4 and 5 March. A second session, for which no venue has been
agreed as yet, will be held in the first week of October.

8. Amendments to this plan require the consent of all members.
"""


def para(*codes: str) -> str:
    return either(*codes, "")


def nursing_rows():
    second = when(cut("{in} {the} first week of October"), "2014-10", "2014-10-01", "2014-10-07")
    second["start_date"] = either("2014-10-01", "2014-09-29", "2014-10-06")
    second["end_date"] = either("2014-10-07", "2014-10-03", "2014-10-05", "2014-10-04", "2014-10-10", "2014-10-12")
    i_code, ii_code = (
        either(*(f.format(c) for f in ("{}", "({})", "{})", "5.{}", "5({})", "5.({})", "5 ({})"))) for c in ("i", "ii")
    )
    return [
        say(
            NONE,
            "{As regards the mobility of nurses,} {Thailand and the Philippines} {shall} {jointly} develop an "
            "online glossary of job titles{, the first version of which is to be available by the end of March 2014}",
            by(cut("{by} {the} {end of} March 2014"), "2014-03-31"),
            code=para("3"),
            lead=cut("Thailand and {the} Philippines"),
            product=maybe("{an} online glossary {of job titles}"),
        ),
        say(
            NONE,
            "{Viet Nam} {has offered to} receive{, in Hue} {from 9 to 13 June 2014}, a study visit of ten chief "
            "nursing officers",
            on("{from} 9 to 13 June 2014", "2014-06-09", "2014-06-13"),
            code=para("4"),
            lead="Viet Nam",
            place=cut("{in} Hue"),
            quantity="*",
            product=maybe("{a} study visit"),
        )
        | {
            "activity": either(
                *cut(
                    "{Viet Nam has offered to|Viet Nam will|} receive{, in Hue from 9 to 13 June 2014,|, in Hue,|} "
                    "a study visit of ten chief nursing officers"
                ).split(" || "),
                "a study visit of ten chief nursing officers",
                "study visit of ten chief nursing officers",
            )
        },
        say(
            NONE,
            "{Malaysia} {will} draw up model curricula for intensive care nursing {in the second half of the year}",
            when(cut("{in} {the} second half of the year"), "2014-H2"),
            code=i_code,
            lead="Malaysia",
            product=maybe("model curricula {for intensive care nursing}"),
        ),
        say(
            NONE,
            "{Indonesia} {will} survey the shortage of clinical instructors {during the first quarter}"
            "{, drawing on the Committee's own budget (USD 15,000)}",
            when(cut("{during} {the} first quarter"), "2014-Q1"),
            code=ii_code,
            lead="Indonesia",
            resources=cut("{drawing on} {the} Committee's own budget {(USD 15,000)}"),
            budget="15000",
            currency="USD",
        ),
        say(
            NONE,
            "{The Committee itself} {shall} convene {in Vientiane} {on 4 and 5 March}",
            on("{on} 4 and 5 March", "2014-03-04", "2014-03-05"),
            code=para("7"),
            place=cut("{in} Vientiane"),
            lead=cut("{The} Committee {itself}"),
        ),
        say(
            NONE,
            "{A} second session{, for which no venue has been agreed as yet,} {will be held} "
            "{in the first week of October}",
            second,
            code=para("7"),
            quantity="*",
            lead=maybe("{The} Committee {itself}"),
            product=maybe("{A} second session"),
        ),
    ]


DOCUMENTS = (
    document(478, "privacy-2016", "en", "txt", "conclusions of a network's meeting", plain(76, "plain"),
             "Conclusions: what the Network will do in 2016 || Network of Data Protection Authorities of the Western "
             "Balkans", PRIVACY, (), privacy_rows),
    document(479, "youth-2024", "en", "pdf", "a minister's foreword", sheet("Corporate Plan of the Ministry, 2024"),
             "Foreword by the Minister || Corporate Plan of the Ministry, 2024", YOUTH, (), youth_rows),
    document(480, "nursing-2014", "en", "docx", "numbered paragraphs of an international committee",
             word("Times New Roman", 11.5, running="JCCN/2014/1", foot="Distr.: General"),
             "Work plan, January to December 2014 || Joint Coordinating Committee on Nursing "
             "|| Joint Coordinating Committee on Nursing Work plan, January to December 2014", NURSING, (),
             nursing_rows),
)  # fmt: skip
