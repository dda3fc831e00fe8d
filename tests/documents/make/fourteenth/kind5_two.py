"""A town's resolution, a library's service plan and a speech in a budget debate."""

from __future__ import annotations

from fourteenth.kit import NONE, Style, at, due, plan, row

HERITAGE = """
# TOWN OF PORT ALDER, NOVA SCOTIA

## Heritage Advisory Committee: Resolution 2017-03 (Work Plan for 2017)

> Carried February 9, 2017. Moved by Deputy Mayor LeBlanc, seconded by Councillor Sangha.

WHEREAS the Heritage Property Act permits a municipality to establish a heritage advisory committee; and

WHEREAS in 2016 the Committee reviewed eleven applications for alteration and recommended two properties to Council; and

WHEREAS the work plan for 2016 provided that a plaque would be unveiled at the Customs House in August, which was done;
and

WHEREAS the Town has received $22,500 from the Department of Communities, Culture and Heritage for the purposes of the
inventory mentioned in clause 2;

THEREFORE BE IT RESOLVED that the Heritage Advisory Committee adopt the following as its work for the year:

1. That the design guidelines for Water Street be revised, the Planning Technician to place a revised text before the
Committee on or before May 12;

2. That an inventory of buildings put up before 1914 be undertaken in the months of June, July and August by two summer
students, the provincial money to be applied to it;

3. That Councillor Sangha be asked to organize walking tours of the Acadian shore (Saturdays in July); and

4. That the Clerk have the minutes of the former Board of Trade, 1889 to 1931, digitized by year end.

AND BE IT FURTHER RESOLVED that the question of a demolition by-law be left on the table until Council has received
the solicitor's opinion; and that thanks be sent to Mrs. Comeau for her gift of photographs.

Certified a true copy, L. Boutilier, Town Clerk
"""
HERITAGE_ROWS = [
    row(NONE, "{That |}{the |}design guidelines for Water Street{ be|} revised{, the Planning Technician to place a "
        "revised text before the Committee|}{ on or before May 12|} // That the design guidelines for Water Street be "
        "revised // design guidelines for Water Street", due("on or before May 12 || before May 12", "2017-05-12"),
        lead="the Planning Technician", product=" || a revised text || revised text || design guidelines for Water "
        "Street",
        place=" || Water Street", code=" || 1"),
    row(NONE, "{That |}{an |}inventory of buildings put up before 1914{ be undertaken|}{ in the months of June, July "
        "and "
        "August|}{ by two summer students|}{, the provincial money to be applied to it|}",
        at("in the months of June, July and August || June, July and August || months of June, July and August",
           "2017-06/2017-08"), lead="two summer students || summer students",
        resources="the provincial money || the provincial money to be applied to it || provincial money || $22,500 "
        "from the "
        "Department of Communities, Culture and Heritage || the Department of Communities, Culture and Heritage || "
        "Department of Communities, Culture and Heritage",
        product=" || inventory || inventory of buildings put up before 1914", code=" || 2"),
    row(NONE, "{That Councillor Sangha be asked to |}organize walking tours of the Acadian shore{ (Saturdays in "
        "July)|}",
        at("Saturdays in July || July || in July", "2017-07"), lead="Councillor Sangha || Sangha",
        place=" || the Acadian shore || Acadian shore", product=" || walking tours || walking tours of the Acadian "
        "shore",
        code=" || 3"),
    row(NONE, "{That |}{the Clerk have |}{the |}minutes of the former Board of Trade{, 1889 to 1931,|, 1889 to 1931|}"
        "{ digitized|}{ by year end|} // have the minutes of the former Board of Trade, 1889 to 1931, digitized{ by "
        "year "
        "end|}", due("by year end", "2017-12-31"), lead="the Clerk", code=" || 4",
        product=" || minutes of the former Board of Trade, 1889 to 1931 || minutes of the former Board of Trade"),
]  # fmt: skip
for _row in HERITAGE_ROWS:
    _row["code"] = "∅ || " + _row["code"].split(" || ")[-1]

LIBRARY = """
# Leabharlanna Chontae Dhún Rua: Library Service Plan 2020

> Noted by the Arts, Culture and Libraries Strategic Policy Committee

Dún Rua has nine branches, one mobile library and 31,200 active borrowers, four in every ten of them under sixteen.
Of the seventeen actions in last year's plan fifteen were completed, among them the new branch at Baile Nua. Visits
rose by six per cent in 2019, the year in which fines were abolished. The Council's own contribution to the
service, €3.94 million, is dealt with in the annual budget and not here. A national strategy for public libraries is
being prepared by the Department and is no part of this plan.

## Strand A: Reading and literacy

It is intended that the Spring into Storytime festival return to all branches throughout April. Responsibility for the
programme rests with the Children's Librarian, Aoife Ní Dhálaigh, who has a budget of €12,000 from Creative Ireland.

Our mobile library is to call at six fur\u00adther primary schools from the start of the new school year in September;
no additional driver is needed.

## Strand B: Digital inclusion

October will see the launch of a laptop lending scheme in Carrigmore and Baile Nua. Before that, and no later than 29
May, the ICT Section is to renew public wi-fi in every branch. Were further money to come from the Department, a
recording studio might follow; there is no commitment to one.

## Strand C: Local studies

Work on the Land Commission papers, which stopped in 2018 for want of a conservator, resumes in the second half of the
year. The County Archivist will lead it, and hopes to have a finding aid to show for it by Christmas. An exhibition of
emigrant letters, mounted jointly with the County Museum, runs at Carrigmore Library from 2 to 27 November.
"""
_L1, _L2, _L3 = (
    ("A || Strand A", "Reading and literacy"),
    ("B || Strand B", "Digital inclusion"),
    ("C || Strand C", "Local studies"),
)
LIBRARY_ROWS = [
    row(_L1, "{It is intended that |}{the |}Spring into Storytime festival{ return|}{ to all branches|}"
        "{ throughout April|}", at("throughout April", "2020-04"),
        lead="the Children's Librarian, Aoife Ní Dhálaigh || Children's Librarian || Aoife Ní Dhálaigh",
        resources="a budget of €12,000 from Creative Ireland || €12,000 from Creative Ireland || Creative Ireland || "
        "€12,000", place=" || to all branches || all branches", budget="12000", currency="EUR",
        product=" || Spring into Storytime festival || festival"),
    row(_L1, "{Our |}mobile library{ is|} to call at six further primary schools{ from the start of the new school "
        "year "
        "in September|}{; no additional driver is needed|} // call at six further primary schools{ from the start of "
        "the "
        "new school year in September|}", at("from the start of the new school year in September || in September || "
        "the start of the new school year in September", "2020-09"), lead=" || Our mobile library",
        place=" || six further primary schools"),
    row(_L2, "{October will see |}{the |}launch of a laptop lending scheme{ in Carrigmore and Baile Nua|}",
        at("October", "2020-10"), place="in Carrigmore and Baile Nua", product=" || a laptop lending scheme"),
    row(_L2, "{Before that, and no later than 29 May, |}{the ICT Section is to |}renew public wi-fi{ in every branch|}",
        due("no later than 29 May || Before that, and no later than 29 May", "2020-05-29"), lead="the ICT Section",
        place=" || in every branch || every branch"),
    row(_L3, "Work on the Land Commission papers{, which stopped in 2018 for want of a conservator,|}{ resumes|}{ in "
        "the "
        "second half of the year|}", at("in the second half of the year || by Christmas", "2020-H2"),
        lead="The County Archivist", product="a finding aid || finding aid || ∅"),
    row(_L3, "{An |}exhibition of emigrant letters{, mounted jointly with the County Museum,|, mounted jointly with "
        "the "
        "County Museum|}{ runs|}{ at Carrigmore Library|}{ from 2 to 27 November|}",
        at("from 2 to 27 November", "2020-11", "2020-11-02", "2020-11-27"),
        place="at Carrigmore Library", product=" || exhibition || exhibition of emigrant letters",
        lead=" || the County Museum || jointly with the County Museum || The County Archivist"),
]  # fmt: skip

SPEECH = """
# BUDGET SPEECH 2023: "A HARBOUR FOR ALL"

> Delivered in the House of Assembly of Sainte-Claire by the Honourable Minister for Maritime Affairs, Mr. Errol
Pascal, during the debate on the Estimates, 17 January 2023

Mr. Speaker, I rise to support the Appropriation Bill. Permit me to thank the people of Anse Noire, who returned me to
this House for a third time.

When this Government took office the ferry terminal leaked and the fishing co-operatives were owed money. Last year we
paid them, every cent. We dredged Petit Havre and we repaired fourteen navigation lights.

So what of 2023, Mr. Speaker? Come the first week of March, the ribbon will be cut on a new cold store at Anse Noire, a
gift of the Government of Japan. I have instructed the Director of Fisheries to register every pirogue on the island,
and I have given her until the thirtieth of June to do it. She has also undertaken, Mr. Speaker, to hold safety-at-sea
classes for fishers in each of the four landing sites from April through to the opening of the hurricane season on 1
June.

Fuel rebates for registered vessels, which lapsed in 2020, are back with effect from 1 February; the Customs and Excise
Department administers them.

Let me say a word about the reef. The Coast Guard logged thirty-seven groundings last year, and each of them costs us
coral that took a century to grow. Proposals for a marine park have been received from two universities. I am reading
them with interest and I make no promise today.

Members opposite ask about the yacht levy. There will be no yacht levy, not this year and not while I hold this
portfolio.

Turning to the port: EC$3.2 million of the Port Authority's own funds goes to replace the two mooring dolphins in
Castel Bay, and the contractor leaves the site by the end of October. And because our young people deserve a future at
sea, ten cadetships will be awarded in September by the Authority, whose board settled the matter only yesterday.

We should all like a maritime academy, Mr. Speaker. One day we shall have one.

I thank you, and I commend the Estimates to this Honourable House.
"""
SPEECH_ROWS = [
    row(NONE, "{Come the first week of March, |}{the |}ribbon will be cut on a new cold store{ at Anse Noire|}{, a "
        "gift of "
        "the Government of Japan|} // a new cold store{ at Anse Noire|} // new cold store{ at Anse Noire|}",
        at("Come the first week of March || the first week of March || first week of March", "2023-03"),
        resources="a gift of the Government of Japan || the Government of Japan || Japan",
        place="at Anse Noire", product=" || a new cold store"),
    row(NONE, "{I have instructed the Director of Fisheries to |}register every pirogue on the island"
        "{, and I have given her until the thirtieth of June to do it|}",
        due("until the thirtieth of June || thirtieth of June", "2023-06-30"), lead="the Director of Fisheries",
        place=" || on the island"),
    row(NONE, "{She has also undertaken, Mr. Speaker, to |}hold safety-at-sea classes for fishers{ in each of the four "
        "landing sites|}{ from April through to the opening of the hurricane season on 1 June|}",
        at("from April through to the opening of the hurricane season on 1 June", "2023-04/2023-06", "2023-04-01",
           "2023-06-01"), lead="the Director of Fisheries || She",
        place="in each of the four landing sites || the four landing sites || each of the four landing sites || ",
        product=" || safety-at-sea classes || safety-at-sea classes for fishers"),
    row(NONE, "Fuel rebates for registered vessels{, which lapsed in 2020,|}{ are back|}{ with effect from 1 February|}"
        "{; the Customs and Excise Department administers them|}",
        at("with effect from 1 February || 1 February || from 1 February", "2023-02/2023-12", "2023-02-01",
        "2023-12-31"),
        lead="the Customs and Excise Department", product=" || Fuel rebates || Fuel rebates for registered vessels"),
    row(NONE, "{Turning to the port: |}{EC$3.2 million of the Port Authority's own funds goes to |}replace the two "
        "mooring dolphins{ in Castel Bay|}{, and the contractor leaves the site by the end of October|}",
        due("by the end of October || the end of October", "2023-10-31"),
        resources="EC$3.2 million of the Port Authority's own funds || the Port Authority's own funds || "
        "Port Authority || EC$3.2 million", place="in Castel Bay", budget="3200000", currency="XCD",
        lead=" || Port Authority || the contractor"),
    row(NONE, "{And because our young people deserve a future at sea, |}ten cadetships will be awarded{ in September|}"
        "{ by the Authority|}{, whose board settled the matter only yesterday|} // ten cadetships", at("in "
        "September", "2023-09"),
        lead="the Authority || Port Authority", product=" || ten cadetships || cadetships", quantity="10 || ∅"),
]  # fmt: skip
SPEECH_ROWS[0].update(start_date="2023-03-01", end_date="2023-03-07 || 2023-03-05 || 2023-03-04 || 2023-03-31")
SPEECH_ROWS[2]["period"] += " || 2023-04/2023-05"
SPEECH_ROWS[2]["end_date"] += " || 2023-05-31"
SPEECH_ROWS[3]["period"] += " || 2023-02 || 2023"
SPEECH_ROWS[3]["end_date"] += " || 2023-02-01 || 2023-02-28 || ∅"

DOCUMENTS = (
    plan("5-435-heritage-2017-en", "txt", "a committee's resolution with clauses", "TOWN OF PORT ALDER, NOVA SCOTIA || "
         "Heritage Advisory Committee: Resolution 2017-03 (Work Plan for 2017)", 2017, HERITAGE, HERITAGE_ROWS,
         style=Style(80), adopted_on="2017-02-09"),
    plan("5-436-library-2020-en", "docx", "a county library's service plan", "Leabharlanna Chontae Dhún Rua: Library "
         "Service Plan 2020 || Library Service Plan 2020", 2020, LIBRARY, LIBRARY_ROWS, (_L1, _L2, _L3),
         Style(font="Georgia", head="Comhairle Contae Dhún Rua")),
    plan("5-437-harbour-2023-en", "txt", "a minister's speech in the budget debate",
         'BUDGET SPEECH 2023: "A HARBOUR FOR ALL"', 2023, SPEECH, SPEECH_ROWS, style=Style(70, indent=True, caps=True)),
)  # fmt: skip
