"""A landscape committee, a network's director and a minister's service plan."""

from __future__ import annotations

from fifth.gold import by, either, when
from prosekit import NONE, say

from thirteenth.pages import may, page, plain, plan, the, word

LAND = """
# Ouse Fen Landscape Partnership: Committee Programme 2018

*For information. Queries to the Clerk, Shire Hall.*

## Where we are

Members will recall that the Partnership lost its manager in August and that two of the five schemes slipped as a
result. Even so, 2.4 miles of hedge were laid, and 61 volunteers gave 1,900 hours between them. Subscriptions from the
parishes stand at £11,250, unchanged since 2015, and reserves at a little over £7,000; the auditor had no comments.

## Theme A: Meadows and hedges

Nine more churchyards are to be sown with native wildflower seed by 15 October, the Diocese having given its blessing. A
revised hedgerow policy is coming to the June meeting; Tom Ashby holds the pen.

Under the Wildlife and Countryside Act landowners will give notice before any such works, and nothing here alters that.

## Theme B: People and places

Saturday 12 May sees the return of the Walking Festival to Harley St Mary, helped along by £4,500 of Lottery money.

Between them the Education Officer and Natterton Primary School will run six pond-dipping days over the summer term
(April to July).

It had been hoped to rebuild the website. That cannot now be afforded and has been dropped from the programme.

## Theme C: Running the Partnership

Recruitment of a new manager, with an advertisement in January and interviews in February, falls to the Chair.

The Committee would welcome offers of desk space.
"""
J1, J2, J3 = [
    (f"{n} || Theme {n}", f"{t} || Theme {n}: {t}")
    for n, t in (("A", "Meadows and hedges"), ("B", "People and places"), ("C", "Running the Partnership"))
]
LAND_ROWS = [
    say(
        J1, "Nine more churchyards{ are} to be sown with native wildflower seed{ by 15 October}"
        "{, the Diocese having given its blessing}",
        by(either("by 15 October", "15 October"), "2018-10-15"), quantity="*", place=may("nine more churchyards"),
        product=may("native wildflower seed"),
    ),
    say(
        J1, "{A} revised hedgerow policy{ is coming}{ to the June meeting}",
        when(either("June", "the June meeting", "to the June meeting"), "2018-06"), lead="Tom Ashby",
        product=may("A revised hedgerow policy"),
    ),
    say(
        J2, "{Saturday 12 May sees} {the} return of the Walking Festival{ to Harley St Mary}"
        "{, helped along by £4,500 of Lottery money}",
        when(either("Saturday 12 May", "12 May"), "2018-05", "2018-05-12", "2018-05-12"),
        place=may("Harley St Mary", "to Harley St Mary"), budget="4500", currency="GBP || ∅",
        resources=the("£4,500 of Lottery money", "by £4,500 of Lottery money",
                "helped along by £4,500 of Lottery money",
                      "Lottery money"),
        quantity="*", product=may("Walking Festival", "the Walking Festival"),
    ),
    say(
        J2, "{Between them} {the Education Officer and Natterton Primary School} {will} run six pond-dipping days"
        "{ over the summer term}{ (April to July)}",
        when(either("over the summer term (April to July)", "April to July", "the summer term (April to July)",
                    "summer term (April to July)"), "2018-04/2018-07"),
        lead=the("the Education Officer and Natterton Primary School"), quantity="6 || ∅",
        product=may("six pond-dipping days"), place=may("Natterton Primary School"),
    ),
    say(
        J3, "Recruitment of a new manager{, with an advertisement in January and interviews in February}"
        "{, falls to the Chair}",
        when(either("an advertisement in January and interviews in February", "*"), "2018-01/2018-02"),
        lead=the("the Chair", "to the Chair"),
    ),
]  # fmt: skip

FRUIT = """
# Pacific Breadfruit Network

## The Director's letter to members: our year ahead, 2019

Suva, 17 January 2019

Dear friends,

Ni sa bula vinaka, and a happy new year. Cyclone season spared most of us, and I am thankful. Last year the Network
trained 88 growers, and the flour trial in Savai'i gave us figures that nobody quite believed until we weighed the sacks
again. The audited accounts went to the Board in November and were passed without a murmur; membership stands at
fourteen countries and territories, and the Treasurer reports that eleven of them have paid.

By the time we meet again, Samoa will have hosted two exchange visits for growers from Kiribati and Tuvalu, one in March
and the other in August.

Since July Fiji has been home to the regional tree collection, and its Ministry of Agriculture starts
planting out 120 accessions at Naduruloulou on 4 February.

Our own small team here in Suva intends to put out a processing manual in English and Bislama no later than 31 July,
thanks to funding from ACIAR.

On the market side, you can expect a study of frozen exports to New Zealand in the last quarter. Dr Sela Fonua is
writing it.

Tonga and Niue? They have asked to join and the Board has yet to decide. I would love to see a seed-fund for women's
groups one day, but please don't write to me about it yet: there is no money.

Last but not least, the Breadfruit Summit: Nuku'alofa, 22 to 24 October. Do start saving for your fares.

Yours in the shade of the ulu tree,

Litia Vakaloloma
"""
FRUIT_ROWS = [
    say(
        NONE, "{By the time we meet again,} {Samoa} {will have} hosted two exchange visits for growers from Kiribati "
        "and "
        "Tuvalu{, one in March and the other in August}",
        when(either("one in March and the other in August", "in March and the other in August", "*"), "2019-03/2019-08")
        | {"period": "2019-03/2019-08 || 2019-03;2019-08 || 2019-Q1/2019-Q3"},
        lead="Samoa", quantity="2 || ∅", product=may("two exchange visits", "two exchange visits for growers from "
        "Kiribati and Tuvalu"), place=may("Samoa"),
    ),
    say(
        NONE, "{its Ministry of Agriculture} {starts} planting out 120 accessions{ at Naduruloulou}{ on 4 February}",
        when(either("on 4 February", "4 February"), "2019-02", "2019-02-04", "2019-02-04")
        | {"end_date": "2019-02-04 || 2019-12-31",
           "period": "2019-02 || 2019-02/2019-12 || 2019 || 2019-Q1"},
        lead="its Ministry of Agriculture || Ministry of Agriculture || Fiji || Fiji Ministry of Agriculture",
        quantity="120 || ∅", place=the("at Naduruloulou"), product=may("120 accessions"),
    ),
    say(
        NONE, "{Our own small team here in Suva} {intends to} put out a processing manual{ in English and Bislama}"
        "{ no later than 31 July}{, thanks to funding from ACIAR}",
        by(either("no later than 31 July", "31 July"), "2019-07-31"),
        lead="Our own small team here in Suva || Our own small team || small team here in Suva || team here in Suva",
        product=may("a processing manual", "a processing manual in English and Bislama"), quantity="*",
        resources=the("funding from ACIAR", "thanks to funding from ACIAR", "from ACIAR"), place=may("Suva", "in Suva"),
    ),
    say(
        NONE, "{On the market side,} {you can expect} {a} study of frozen exports to New Zealand{ in the last quarter}",
        when(the("in the last quarter"), "2019-Q4"), lead="Dr Sela Fonua || Sela Fonua",
        product=may("a study of frozen exports to New Zealand", "a study"),
    ),
    say(
        NONE, "{Last but not least,} {the} Breadfruit Summit{: Nuku'alofa, 22 to 24 October|: Nuku'alofa|}",
        when("22 to 24 October", "2019-10", "2019-10-22", "2019-10-24"), place="Nuku'alofa",
        product=may("the Breadfruit Summit"), quantity="*",
    ),
]  # fmt: skip

ROADS = """
<h1>Roads and Licensing Authority of Jamaica: Service Plan 2025</h1>
<h2>Foreword by the Minister</h2>
<p>Four hundred and two people did not come home from our roads in 2023. Behind every number is a chair left empty. The
Authority inherited forty-year-old premises and a paper file for each of 1.2 million drivers. In
2024 the Authority cut the waiting time for a road test from eleven weeks to seven, and I commend the staff. I trust
that every Jamaican will see in this plan a government that listens. The Road Traffic Act requires the Authority to
keep the register; how it does so is for the Director to say.</p>
<h2>Driver testing</h2>
<p>Online booking, which until now has covered Kingston only, gets extended to the remaining thirteen parishes in April;
the ICT Unit carries this.</p>
<p>Before the end of June a second examination centre is expected to open its doors at Santa Cruz, St Elizabeth, at a
cost of J$42.5 million.</p>
<h2>Road safety</h2>
<p>Together with the Police Traffic Branch, the Compliance Division plans to hold night-time checks on public passenger
vehicles every month from January to December. It is for the Public Education Officer to set up, likewise, twenty-five
road safety clubs in primary schools (second half of the year).</p>
<p>No replacement of the Old Harbour weighbridge is foreseen in 2025.</p>
<h2>Our people</h2>
<p>Retraining of all sixty-four examiners on the new regulations begins on 13 January and ends on 28 February. Staff
have asked for flexible hours, and that request is being considered.</p>
"""
K1, K2, K3 = ("", "Driver testing"), ("", "Road safety"), ("", "Our people")
ROADS_ROWS = [
    say(
        K1, "Online booking{, which until now has covered Kingston only,} {gets} extended to the remaining thirteen "
        "parishes{ in April}",
        when(the("in April"), "2025-04"), lead=the("the ICT Unit"), quantity="*", product=may("Online booking"),
        place=may("the remaining thirteen parishes"),
    ),
    say(
        K1, "{Before the end of June} {a} second examination centre{ is expected to open its doors| to open its "
        "doors| open its doors|}"
        "{ at Santa Cruz, St Elizabeth}{, at a cost of J$42.5 million}",
        by(either("Before the end of June", "the end of June", "end of June"), "2025-06-30"),
        place=the("at Santa Cruz, St Elizabeth", "Santa Cruz"), budget="42500000", currency="JMD || ∅",
        resources=either("", "J$42.5 million", "at a cost of J$42.5 million"), quantity="*",
        product=may("a second examination centre"),
    ),
    say(
        K2, "{Together with the Police Traffic Branch,} {the Compliance Division} {plans to} hold night-time checks on "
        "public passenger vehicles{ every month}{ from January to December}",
        when(either("from January to December", "January to December", "every month from January to December"), "2025"),
        lead=the("the Compliance Division", "Together with the Police Traffic Branch, the Compliance Division",
                 "Police Traffic Branch, the Compliance Division",
                 "the Compliance Division and the Police Traffic Branch",
                 "Police Traffic Branch, Compliance Division", "Compliance Division, Police Traffic Branch"),
        quantity="*", product=may("night-time checks"),
    ),
    say(
        K2, "{It is for the Public Education Officer to|to|} set up{, likewise,} twenty-five road safety clubs"
        "{ in primary schools}{ (second half of the year)}",
        when(the("second half of the year", "(second half of the year)"), "2025-H2"),
        lead=the("the Public Education Officer"), quantity="25 || ∅", product=may("twenty-five road safety clubs"),
        place=may("in primary schools"),
    ),
    say(
        K3, "Retraining of all sixty-four examiners{ on the new regulations}"
        "{ begins on 13 January and ends on 28 February}",
        when(either("begins on 13 January and ends on 28 February", "13 January and ends on 28 February",
                    "on 13 January and ends on 28 February", "*"), "2025-01/2025-02", "2025-01-13", "2025-02-28"),
        quantity="*",
    ),
]  # fmt: skip

DOCUMENTS = (
    plan("5-418-landscape-2018-en", "md", plain, "Ouse Fen Landscape Partnership: Committee Programme 2018", LAND,
         LAND_ROWS, (J1, J2, J3), "a committee's programme in themes"),
    plan("5-419-breadfruit-2019-en", "docx", word,
         "The Director's letter to members: our year ahead, 2019 || our year ahead, 2019 || Pacific Breadfruit Network",
         FRUIT, FRUIT_ROWS, purpose="a director's letter to a network"),
    plan("5-420-licensing-2025-en", "html", page, "Roads and Licensing Authority of Jamaica: Service Plan 2025", ROADS,
         ROADS_ROWS, (K1, K2, K3), "a minister's foreword and chapters of prose"),
)  # fmt: skip
