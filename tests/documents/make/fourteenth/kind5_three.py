"""A county water company, a district assembly's auditors, a South African process plan and an Indian commission."""

from __future__ import annotations

from fourteenth.kit import NONE, Style, at, due, open_date, plan, row

WATER = """
# Kimwarer County Water and Sanitation Company Limited

## Annual Programme of Works, 2015 (Notice under the County Water Services Regulations)

> P.O. Box 77, Kimwarer. Published 30 December 2014 for the information of consumers.

1. (1) This Notice may be cited as the Kimwarer Annual Programme of Works, 2015.

(2) In this Notice, "the Company" means the Kimwarer County Water and Sanitation Company Limited, and "non-revenue
water" means water produced and not billed, which stood at 47 per cent in the year ended 30 June 2014.

2. (1) The Company shall, not later than the 31st day of March, replace all dead meters within Kapsowar township.

(2) The replacement under paragraph (1) shall be undertaken by the Commercial Manager, and consumers shall bear no part
of its cost.

3. In the period commencing on 1 April and ending on 31 July, the Technical Manager shall cause to be laid 8.2
kilometres of pipeline from Tot springs to Chesoi market, the funds therefor having been granted by the Water Services
Trust Fund.

4. (1) Two boreholes shall be rehabilitated in each ward in the second half of the year.

(2) Nothing in this paragraph shall be construed as a promise to drill any new borehole.

5. The Managing Director shall, during the month of October, submit to the Regulatory Board an application for review
of tariffs, having first held public hearings thereon in August at Kapsowar, Chesoi and Tot.

6. Any consumer who interferes with a meter commits an offence and is liable to the penalty prescribed by the Act.

> Eng. Ruth J. Kiptoo, Managing Director
"""
WATER_ROWS = [
    row(NONE, "{The Company shall, not later than the 31st day of March, |The Company shall |shall |}replace all dead "
        "meters{ within Kapsowar township|}", due("not later than the 31st day of March || the 31st day of March || "
        "31st day of March", "2015-03-31"), lead="the Commercial Manager", place="within Kapsowar township || Kapsowar "
        "township || Kapsowar"),
    row(NONE, "{In the period commencing on 1 April and ending on 31 July, |}{the Technical Manager shall |}{cause to "
        "be |}"
        "laid 8.2 kilometres of pipeline{ from Tot springs to Chesoi market|}{, the funds therefor having been "
        "granted by "
        "the Water Services Trust Fund|} // 8.2 kilometres of pipeline from Tot springs to Chesoi market",
        at("In the period commencing on 1 April and ending on 31 July || 1 April and ending on 31 July || "
           "commencing on 1 April and ending on 31 July", "2015-04/2015-07"), lead="the Technical Manager",
        resources="the Water Services Trust Fund || funds granted by the Water Services Trust Fund || "
        "the funds therefor having been granted by the Water Services Trust Fund",
        place=" || from Tot springs to Chesoi market", product=" || 8.2 kilometres of pipeline"),
    row(NONE, "Two boreholes{ shall be|} rehabilitated{ in each ward|}{ in the second half of the year|}",
        at("in the second half of the year", "2015-H2"), place=" || in each ward || each ward"),
    row(NONE, "{The Managing Director shall, during the month of October, |The Managing Director shall |}submit to the "
        "Regulatory Board an application for review of tariffs{, having first held public hearings thereon in August|}"
        "{ at Kapsowar, Chesoi and Tot|}", at("during the month of October || October || month of October", "2015-10"),
        lead="The Managing Director", product=" || an application for review of tariffs || application",
        place=" || at Kapsowar, Chesoi and Tot"),
    row(NONE, "{having first |}held public hearings{ thereon|}{ in August|}{ at Kapsowar, Chesoi and Tot|} // public "
        "hearings{ thereon|}{ in August|}{ at Kapsowar, Chesoi and Tot|}", at("in August", "2015-08"),
        lead="The Managing Director", place="at Kapsowar, Chesoi and Tot", product=" || public hearings"),
]  # fmt: skip
for _n, _row in zip(("2", "3", "4", "5", "5"), WATER_ROWS, strict=True):
    _row["code"] = f"∅ || {_n} || {_n}(1) || {_n}. (1) || (1) || 1"

AUDIT = """
# ASUNAFO-NKWANTA DISTRICT ASSEMBLY

## Internal Audit Unit: Annual Audit Work Plan for 2019

To: The Audit Committee

Madam Chair,

In accordance with section 83 of the Public Financial Management Act, 2016 (Act 921), I submit herewith the work plan
of the Unit, which the Committee approved on 18 December 2018 with two amendments. The Unit has four officers and one
motorcycle. During 2018 it issued nine reports, and 31 out of 44 recomendations were implemented. The plan for that
year had
provided that the lorry park at Nkwanta would be audited in May; a want of fuel prevented it, and the lorry park has
since
been leased out.

## Revenue

The market tolls at Nkwanta and Goaso Road are the subject of our first audit, for which January and February have been
set aside. Mr. Kwabena Asante leads it, and a report to the Presiding Member follows.

Ms. Adwoa Frimpomaa has been assigned to test the property rate roll against the Lands Commission's records over the
second quarter, the cost (GHS 8,600) being met from the Internally Generated Fund.

## Payroll and stores

A headcount of all staff on the Controller's payroll, school by school and clinic by clinic, comes up on 15 July and
lasts two weeks. Everyone in the Unit takes part. As to the central stores, a surprise stock-taking will be sprung on
them at some point in the third quarter, by whom the Committee will understand if I do not say.

## Follow-up and quality

The Auditor-General's report on the District Assemblies' Common Fund is still awaited, hence no follow-up to it figures
in this plan. Follow-up of our own open recommendations, on the other hand, has its place: the undersigned reviews
them every quarter and informs you accordingly. Nor do auditors escape audit: the regional office of the Internal Audit
Agency assesses the Unit from 11 to 15 November.

I count on the Committee's support in obtaining a second motorcycle.

Emmanuel Tetteh-Ofori, Head of Internal Audit
"""
_A1, _A2, _A3 = ("", "Revenue"), ("", "Payroll and stores"), ("", "Follow-up and quality")
AUDIT_ROWS = [
    row(_A1, "{The |}market tolls at Nkwanta and Goaso Road{ are the subject of our first audit|}{, for which January "
        "and February have been set aside|}", at("January and February",
        "2019-01/2019-02"), lead="Mr. Kwabena Asante || Kwabena Asante",
        product="a report || a report to the Presiding Member || report || report to the Presiding Member",
        place=" || at Nkwanta and Goaso Road"),
    row(_A1, "{Ms. Adwoa Frimpomaa has been assigned to |}test the property rate roll against the Lands Commission's "
        "records{ over the second quarter|}", at("over the second quarter", "2019-Q2"),
        lead="Ms. Adwoa Frimpomaa || Adwoa Frimpomaa", resources="the Internally Generated Fund || Internally "
        "Generated "
        "Fund || the cost (GHS 8,600) being met from the Internally Generated Fund || GHS 8,600 || "
        "(GHS 8,600) being met from the Internally Generated Fund || GHS 8,600, Internally Generated Fund",
        budget="8600", currency="GHS"),
    row(_A2, "{A |}headcount of all staff on the Controller's payroll{, school by school and clinic by clinic,|, "
        "school "
        "by school and clinic by clinic|}{ comes up|}{ on 15 July|}{ and lasts two weeks|}",
        at("on 15 July || on 15 July and lasts two weeks || 15 July and lasts two weeks", "2019-07", "2019-07-15",
           "2019-07-28"), lead="Everyone in the Unit || the Unit || Internal Audit Unit || ",
        product=" || headcount"),
    row(_A2, "{As to the central stores, |}{a |}surprise stock-taking{ will be sprung on them|}{ at some point|}{ in "
        "the "
        "third quarter|} // surprise stock-taking{ of the central stores|}",
        at("in the third quarter || at some point in the third quarter", "2019-Q3"), place=" || the central stores || "
        "central stores"),
    row(_A3, "Follow-up of our own open recommendations{, on the other hand, has its place|}{: the undersigned reviews "
        "them every quarter|}{ and informs you accordingly|} // {the undersigned |}reviews them every quarter{ and "
        "informs "
        "you accordingly|} // {the undersigned |}reviews our own open recommendations every quarter",
        open_date(2019, "every quarter"), lead="the undersigned || Emmanuel Tetteh-Ofori || Emmanuel Tetteh-Ofori, "
        "Head of "
        "Internal Audit || Head of Internal Audit"),
    row(_A3, "{Nor do auditors escape audit: |}{the regional office of the Internal Audit Agency |}assesses the Unit{ "
        "from 11 "
        "to 15 November|}", at("from 11 to 15 November", "2019-11", "2019-11-11", "2019-11-15"),
        lead="the regional office of the Internal Audit Agency || the Internal Audit Agency"),
]  # fmt: skip
AUDIT_ROWS[2]["end_date"] = "2019-07-28 || 2019-07-29 || 2019-07-26 || 2019-07-15 || 2019-07-31"

PROCESS = """
# Mzimkhulwana Local Municipality

## IDP and Budget Process Plan 2014: how we shall plan together

The Municipal Systems Act, 32 of 2000, requires every municipal council to adopt a process set out in writing to guide
the planning, drafting, adoption and review of its integrated development plan. Council adopted this one at
its ordinary meeting held in Ixopo Hall on 29 January 2014.

The municipality has 18 wards and some 101 000 inhabitants, of whom a third draw water from rivers. A service provider,
Inkanyezi Planners, was appointed in November 2013 and its contract expires in June 2015.

The 2013 process suffered from late ward input: only eleven wards reported. The following is therefore designed
around the ward.

Analysis comes first. From 3 to 28 March ward committees identify their priority needs, assisted by community
development workers. Their lists are consolidated by the IDP Manager in the first fortnight of April, the product being
a Community Needs Register.

Next come the strategies. Councillors and senior managers gather at Underberg on 22 and 23 May for the strategic
planning
session; transport is for the account of the Office of the Speaker. Should the national Treasury alter the grant
framework, dates may have to be revisited.

Then there is approval. It falls to the Chief Financial Officer to table the draft adjustments budget in August.
Izimbizo then follow in all four clusters, these being scheduled for the whole of September under the Mayor's
leadership. The district's own izimbizo are not our affair and do not appear here.

Amakhosi are respectfully requested to make the traditional courts available as venues.

Enquiries: N. Dlamini, Office of the Municipal Manager. Ref. 6/1/3/14.
"""
PROCESS_ROWS = [
    row(NONE, "{From 3 to 28 March |}{ward committees |}identify their priority needs{, assisted by community "
        "development "
        "workers|}", at("From 3 to 28 March", "2014-03", "2014-03-03", "2014-03-28"), lead=" || ward committees",
        resources=" || community development workers"),
    row(NONE, "{Their |}lists{ are|} consolidated{ by the IDP Manager|}{ in the first fortnight of April|}"
        "{, the product being a Community Needs Register|} // Their lists are consolidated", at("in the first "
        "fortnight of "
        "April", "2014-04", "2014-04-01", "2014-04-15"), lead="the IDP Manager",
        product="a Community Needs Register"),
    row(NONE, "{Councillors and senior managers |}gather at Underberg{ on 22 and 23 May|} for the strategic planning "
        "session{; transport is for the account of the Office of the Speaker|} // {the |}strategic planning session "
        "// {Councillors and senior managers |}gather for the strategic "
        "planning "
        "session // Councillors and senior managers gather at Underberg", at("on 22 and 23 May", "2014-05",
        "2014-05-22",
        "2014-05-23"), lead=" || Councillors and senior managers",
        resources="the Office of the Speaker || Office of the Speaker || transport is for the account of the Office "
        "of the "
        "Speaker || ∅", place="at Underberg", product=" || strategic planning session"),
    row(NONE, "{It falls to the Chief Financial Officer to |}table the draft adjustments budget{ in August|}",
        at("in August", "2014-08"), lead="the Chief Financial Officer", product=" || the draft adjustments budget || "
        "draft adjustments budget"),
    row(NONE, "Izimbizo{ then|}{ follow|} in all four clusters{, these being scheduled for the whole of September|}{ "
        "under "
        "the Mayor's leadership|} // Izimbizo", at("for the whole of September || the whole of September || September",
        "2014-09"), lead="the Mayor || the Mayor's leadership || Mayor's", place=" || in all four clusters || all four "
        "clusters", product=" || Izimbizo"),
]  # fmt: skip
PROCESS_ROWS[1]["end_date"] = "2014-04-15 || 2014-04-14"

RTI = """
# Uttar Pradhara State Information Commission

**Annual Programme of Work, 2018**

Gandhi Marg, Surajnagar 400 112

As on 31.12.2017 there were 38,214 second appeals pending. The Commission disposed of 21,907 cases during 2017 as
against 19,330 in the previous year. Sanctioned strength: 1 State Chief Information Commissioner and 7 State Information
Commissioners, of which two posts are lying vacant. Filling up of the said posts is the prerogative of the State
Government. As per
Section 25 of the Act, the Commission is required to forward its annual report to Government every year.

## A. Disposal

(i) Camp hearings at divisional headquarters are proposed to be held as under: Surajnagar, February; Bhimpur, June.
The Registrar has to make the necessary arrangements.

(ii) Scanning of old case files (approx. 1.5 lakh pages) shall be got done through NIC, expenditure of Rs. 18 lakh
being debitable to Plan Head 2070, and the work is targeted for completion by 30.09.2018.

## B. Awareness

(iii) RTI Week will be observed from 6th to 12th October, 2018 all over the State. Nodal officer: Joint Registrar
(Publicity).

(iv) A handbook for Public Information Officers in Hindi is under print, its release being fixed for Republic Day, 26th
January.

(v) Essay competitions for schools, as held up to 2016, have been discontinued.

## C. Establishment

(vi) 60 nos. of Public Information Officers to be imparted training at the Academy of Administration, in two batches,
during July 2018.
"""
_R1, _R2, _R3 = ("A", "Disposal"), ("B", "Awareness"), ("C", "Establishment")
RTI_ROWS = [
    row(_R1, "Camp hearings{ at divisional headquarters|}{ are proposed|}{ to be held|}{ as under: Surajnagar, "
        "February; "
        "Bhimpur, June|}", at("February; Bhimpur, June || Surajnagar, February; Bhimpur, June || February; June",
        "2018-02/2018-06"),
        lead="The Registrar", place="Surajnagar, February; Bhimpur, June || Surajnagar; Bhimpur || Surajnagar, "
        "Bhimpur || at divisional headquarters || "
        "divisional headquarters || Surajnagar and Bhimpur || ∅",
        product=" || Camp hearings"),
    row(_R1, "Scanning of old case files{ (approx. 1.5 lakh pages)|}{ shall be got done|}{ through NIC|}"
        "{, expenditure of Rs. 18 lakh being debitable to Plan Head 2070|}{, and the work is targeted for completion "
        "by "
        "30.09.2018|}", due("by 30.09.2018", "2018-09-30"), lead="NIC || ∅ || through NIC",
        resources="Plan Head 2070 || expenditure of Rs. 18 lakh being debitable to Plan Head 2070 || Rs. 18 lakh || "
        "expenditure of Rs. 18 lakh || Rs. 18 lakh being debitable to Plan Head 2070", budget="1800000",
        currency="INR"),
    row(_R2, "RTI Week{ will be|} observed{ from 6th to 12th October, 2018|}{ all over the State|} // RTI Week",
        at("from 6th to 12th October, 2018", "2018-10", "2018-10-06", "2018-10-12"), lead="Joint Registrar (Publicity)",
        place=" || all over the State || the State", product=" || RTI Week"),
    row(_R2, "{A |}handbook for Public Information Officers in Hindi{ is under print|}{, its release being fixed for "
        "Republic Day, 26th January|} // its release being fixed for Republic Day, 26th January",
        at("Republic Day, 26th January || for Republic Day, 26th January", "2018-01", "2018-01-26"), product=" || A handbook for Public Information Officers in Hindi || handbook || "
        "A handbook for Public Information Officers"),
    row(_R3, "{60 nos. of |}Public Information Officers{ to be imparted|} training{ at the Academy of Administration|}"
        "{, in two batches,|, in two batches|}{ during July 2018|} // 60 nos. of Public Information Officers to be "
        "imparted "
        "training", at("during July 2018", "2018-07"), place="at the Academy of Administration",
        product=" || training"),
]  # fmt: skip
RTI_ROWS[0]["period"] += " || 2018-02;2018-06 || 2018-02 || 2018-06"
for _n, _row in zip(("i", "ii", "iii", "iv", "vi"), RTI_ROWS, strict=True):
    _row["code"] = f"{_n} || ({_n})"

DOCUMENTS = (
    plan("5-439-water-2015-en", "html", "a county company's notice with numbered paragraphs", "Kimwarer County Water "
        "and "
         "Sanitation Company Limited || Annual Programme of Works, 2015 (Notice under the County Water Services "
        "Regulations) "
         "|| Annual Programme of Works, 2015", 2015, WATER, WATER_ROWS, style=Style(head="Public notices")),
    plan("5-440-audit-2019-en", "docx", "an internal auditor's submission to his committee", "ASUNAFO-NKWANTA DISTRICT "
         "ASSEMBLY || Internal Audit Unit: Annual Audit Work Plan for 2019 || Annual Audit Work Plan for 2019", 2019,
        AUDIT,
         AUDIT_ROWS, (_A1, _A2, _A3), Style(font="Arial", caps=True), adopted_on="2018-12-18"),
    plan("5-441-process-2014-en", "txt", "a municipality's process plan in phases", "Mzimkhulwana Local Municipality "
        "|| IDP "
         "and Budget Process Plan 2014: how we shall plan together || IDP and Budget Process Plan 2014", 2014, PROCESS,
         PROCESS_ROWS, style=Style(0), adopted_on="2014-01-29", adopted_at="Ixopo Hall || Ixopo"),
    plan("5-442-commission-2018-en", "md", "a state commission's annual programme in office English", "Uttar Pradhara "
        "State "
         "Information Commission || Annual Programme of Work, 2018", 2018, RTI, RTI_ROWS, (_R1, _R2, _R3), Style(90)),
)  # fmt: skip
