"""Prose in English: an observatory, a network of laboratories, a ministry's unit, an association of towns."""

from __future__ import annotations

import textwrap
from pathlib import Path

from made import Made
from third.prose import Blocks, act, as_html_pdf, as_markdown, gold, html, plain

REEF: Blocks = [
    ("t", "Caribbean Reef Observatory Network"),
    ("s", "Programme of work for 2014, approved by the Steering Group in Bridgetown on 22 November 2013"),
    ("p", "In 2013 the Network trained 140 divers and published its second status report; both are described in the annual report. "
     "What follows is what members have agreed to do together in 2014.", []),
    ("h", "A", "Monitoring", "A. Monitoring"),
    ("p", "The Network will hold a calibration exercise for reef survey teams in Bonaire from 3 to 7 March 2014, led by the Dutch "
     "Caribbean Nature Alliance and paid for by the European Union; the output will be an agreed field protocol. No new monitoring "
     "site will be opened this year. Water temperature loggers will be replaced at twelve stations between April and June, "
     "under the responsibility of the University of the West Indies. The loggers are a gift of the Government of Japan.", [
        act("{The Network will hold |will hold |hold |}{a |}calibration exercise for reef survey teams{ in Bonaire| in Bonaire from 3 to 7 March 2014| from 3 to 7 March 2014|}",
            "2014-03-03/2014-03-07", product="{|the output will be |an |the output will be an }agreed field protocol",
            lead="{|led by |the |led by the }Dutch Caribbean Nature Alliance", resources="{|the |paid for by the |paid for by }European Union", place="{|in }Bonaire"),
        act("Water temperature loggers{ will be replaced|}{ at twelve stations|}{ between April and June|} || replacement of water temperature loggers at twelve stations",
            "2014-Q2", lead="{|the |under the responsibility of the }University of the West Indies",
            resources="{|the |a gift of the }Government of Japan || The loggers are a gift of the Government of Japan || ∅", product="∅"),
     ]),
    ("p", "Several members asked for a mobile application for volunteers. The request was noted and is not part of this programme.", []),
    ("h", "B", "Reporting", "B. Reporting"),
    ("p", "A status report on coral bleaching is to be issued by the Secretariat by 30 September 2014. CARICOM will finance its printing. In "
     "the last quarter the Secretariat will also prepare a guide for park managers, drawing on the lessons of the 2010 bleaching "
     "event, and translate it into Papiamento and French.", [
        act("{A |}status report on coral bleaching{ is to be issued by the Secretariat| is to be issued|}{ by 30 September 2014|}", "<=2014-09-30",
            product="∅ || {|A }status report on coral bleaching || report", lead="{|the |by the }Secretariat", resources="CARICOM || CARICOM will finance its printing"),
        act("{the Secretariat will also prepare |the Secretariat will prepare |will also prepare |prepare |}{a |}guide for park managers{, drawing on the lessons of the 2010 bleaching event|}{, and translate it into Papiamento and French|}",
            "2014-Q4", product="∅ || {|a }guide for park managers || guide", lead="{|the }Secretariat"),
     ]),
    ("h", "C", "Meetings", "C. Meetings"),
    ("p", "The seventh annual meeting will take place in Port of Spain in the first fortnight of November, hosted by the Institute of "
     "Marine Affairs of Trinidad and Tobago. As in earlier years, each country covers its own travel. The meeting will produce a "
     "declaration on land-based pollution.", [
        act("{The |}seventh annual meeting{ will take place in Port of Spain| in Port of Spain| will take place|}{ in the first fortnight of November|}",
            "2014-11-01/2014-11-15=2014-11", lead="{|the |hosted by the }Institute of Marine Affairs{ of Trinidad and Tobago|}",
            resources="∅ || each country covers its own travel || {|As in earlier years, }each country covers its own travel", product="{|a }declaration on land-based pollution", place="{|in }Port of Spain"),
     ]),
    ("p", "Consideration may be given at that meeting to a joint purchase of boats, if funds are found.", []),
]  # fmt: skip

CENTRE = "{|the |borne by the }Centre's own budget || own budget || ∅"
LABS: Blocks = [
    ("t", "European Network of Food Contact Laboratories: Annual Work Plan 2023"),
    ("p", "The Network brings together the national reference laboratories. The Management Board has entrusted the work of 2023 as follows.", []),
    ("h", "1", "Proficiency and methods", "1 Proficiency and methods"),
    ("p", "Under this heading the Joint Research Centre will", []),
    ("l", ["run two rounds of proficiency tests on plasticisers, in Q1 and Q2 2023;",
           "validate a method for mineral oils in recycled board by end of September (deliverable: validation report);",
           "keep the inventory of standards up to date throughout the year."], [
        act("{run |the Joint Research Centre will run |}two rounds of proficiency tests on plasticisers{, in Q1 and Q2 2023|}", "2023-H1",
            lead="{|the }Joint Research Centre", resources=CENTRE, quantity="2 || ∅", product="∅"),
        act("{validate |the Joint Research Centre will validate |}{a |}method for mineral oils in recycled board{ by end of September|}", "<=2023-09-30",
            lead="{|the }Joint Research Centre", resources=CENTRE, product="validation report"),
        act("{keep |the Joint Research Centre will keep |}{the |}inventory of standards up to date{ throughout the year|}", "2023",
            lead="{|the }Joint Research Centre", resources=CENTRE, product="∅"),
     ]),
    ("p", "The costs are borne by the Centre's own budget.", []),
    ("h", "2", "Advice to the Commission", "2 Advice to the Commission"),
    ("p", "The laboratories of Denmark and Portugal will jointly draft an opinion on bamboo tableware (May–July 2023). Italy will "
     "carry out a survey of controls at border posts in the second half of the year; a summary table will be delivered to DG SANTE, "
     "which funds the work with EUR 40,000.", [
        act("{The laboratories of Denmark and Portugal will jointly draft |will jointly draft |jointly draft |draft |}{an |}opinion on bamboo tableware{ (May–July 2023)|}",
            "2023-05/2023-07", lead="{The |}laboratories of Denmark and Portugal || Denmark and Portugal", product="∅ || {|an }opinion on bamboo tableware || opinion"),
        act("{Italy will carry out |will carry out |carry out |}{a |}survey of controls at border posts{ in the second half of the year|}",
            "2023-H2", lead="Italy", product="{|a }summary table", resources="DG SANTE || EUR 40,000 || DG SANTE, which funds the work with EUR 40,000 || DG SANTE (EUR 40,000) || ∅",
            budget="40000 || ∅", currency="EUR || ∅"),
     ]),
    ("p", "The opinion on silicone moulds, which had been foreseen for 2022, was withdrawn.", []),
    ("h", "3", "Training", "3 Training"),
    ("p", "Two actions are foreseen, both led by the Finnish Food Authority with Erasmus+ funds:", []),
    ("l", [("a summer school in Helsinki, 12–16 June 2023;", []),
           ("an exchange of analysts, in the autumn, with a short report from each host laboratory.", [])], [
        act("{a |}summer school{ in Helsinki|}{, 12–16 June 2023|}", "2023-06-12/2023-06-16", lead="{|the }Finnish Food Authority", resources="{|with }Erasmus+{ funds|}",
            product="∅", place="Helsinki"),
        act("{an |}exchange of analysts{, in the autumn|}{, with a short report from each host laboratory|}", "*2023 || 2023-09/2023-11 || 2023-09/2023-12 || 2023-10/2023-12 || 2023-09-21/2023-12-20 || 2023-09-22/2023-12-21 || 2023-09-23/2023-12-21",
            lead="{|the }Finnish Food Authority", resources="{|with }Erasmus+{ funds|}", product="{|a }short report from each host laboratory || short report"),
     ]),
    ("p", "No plenary is planned in 2023.", []),
]  # fmt: skip

TRANSPORT: Blocks = [
    ("t", "Road Safety Unit – Operational Plan, Fiscal Year 2027"),
    ("p", "The fiscal year runs with the calendar year. Staff posts remain at eleven. Last year's helmet campaign reached nine parishes and will not be repeated.", []),
    ("h", "", "Enforcement", "Enforcement"),
    ("p", "In February 2027, the Unit will commission an independent evaluation of the speed camera pilot, to be completed by the end "
     "of June. It will be conducted by the Mona School of Business and financed from the Road Maintenance Fund (J$12.5 million). Police "
     "officers in all fourteen parishes will be trained in breath testing during Q3. The Jamaica Constabulary Force is in charge of the training.", [
        act("{the Unit will commission |will commission |commission |}{an |}independent evaluation of the speed camera pilot{, to be completed by the end of June|}{ in February 2027|} || In February 2027, the Unit will commission an independent evaluation of the speed camera pilot{, to be completed by the end of June|}",
            "2027-02 || 2027-02/2027-06 || <=2027-06-30", lead="{|the }Mona School of Business || {|the }Unit", resources="{|the |from the |financed from the }Road Maintenance Fund{| (J$12.5 million)}",
            product="∅ || {|an }independent evaluation{| of the speed camera pilot}", budget="12500000 || ∅", currency="JMD || ∅"),
        act("Police officers{ in all fourteen parishes|}{ will be trained| trained|}{ in breath testing|}{ during Q3|} || training of police officers in breath testing", "2027-Q3",
            lead="{|The }Jamaica Constabulary Force", product="∅"),
     ]),
    ("h", "", "Engineering and data", "Engineering and data"),
    ("p", "Two products are due this year. The first is a crash-data dashboard, which the National Works Agency will put online in "
     "April 2027 with a loan from the World Bank. The second is a manual on safe school zones; the Ministry of Education will have it "
     "ready by 31 August 2027, at no cost to the Unit.", [
        act("{a |The first is a |}crash-data dashboard{, which the National Works Agency will put online in April 2027|, which the National Works Agency will put online|} || put online a crash-data dashboard",
            "2027-04", lead="{|the }National Works Agency", resources="{|a loan from the |a loan from |with a loan from the |loan from the |the }World Bank", product="∅ || {|a }crash-data dashboard"),
        act("{a |The second is a |}manual on safe school zones", "<=2027-08-31", lead="{|the }Ministry of Education", resources="∅ || {|at }no cost to the Unit", product="∅ || {|a }manual on safe school zones"),
     ]),
    ("p", "The Council of Mayors has suggested that sleeping policemen be painted yellow; no decision has been taken.", []),
    ("h", "", "Awareness", "Awareness"),
    ("p", "We will broadcast six radio spots on drink-driving in December and, together with the Insurance Association, reprint the "
     "pocket highway code in January.", [
        act("{We will broadcast |will broadcast |broadcast |}six radio spots on drink-driving{ in December|}", "2027-12", quantity="6 || ∅", product="∅ || six radio spots{| on drink-driving} || radio spots",
            lead="∅ || We || {|the }Unit || {|the }Road Safety Unit"),
        act("{reprint |together with the Insurance Association, reprint |we will reprint |will reprint |}{the |}pocket highway code{ in January|}", "2027-01", product="∅ || {|the }pocket highway code",
            lead="∅ || We || {|together with |the |together with the }Insurance Association || {|the }Unit || {|the }Road Safety Unit"),
     ]),
]  # fmt: skip

TOWNS: Blocks = [
    ("t", "ASSOCIATION OF LAKESIDE MUNICIPALITIES"),
    ("s", "Work Plan 2010"),
    ("h", "I", "Drinking water", "I. Drinking water"),
    ("p", "The Secretary General will convene a workshop of water engineers (Rochester, 18 May 2010), with a grant from the Great Lakes "
     "Commission. The workshop will result in printed proceedings. By mid-July, the City of Oswego, as lead town, will submit model "
     "by-laws on backflow prevention to the Board.", [
        act("{The Secretary General will convene |will convene |convene |}{a |}workshop of water engineers{ (Rochester, 18 May 2010)| (Rochester)| in Rochester|}", "2010-05-18",
            lead="{The |}Secretary General", resources="{|a grant from the |grant from the |with a grant from the |the }Great Lakes Commission", product="{|result in }printed proceedings || proceedings", place="Rochester"),
        act("{the City of Oswego, as lead town, will submit |will submit |submit |}model by-laws on backflow prevention{ to the Board|}{ by mid-July|} || By mid-July, the City of Oswego, as lead town, will submit model by-laws on backflow prevention{ to the Board|}",
            "<=2010-07-15 || 2010-07", lead="{|the }City of Oswego{|, as lead town}", product="∅ || model by-laws{| on backflow prevention}"),
     ]),
    ("p", "The Association does not intend to take part in the federal sampling scheme.", []),
    ("h", "II", "Harbours and beaches", "II. Harbours and beaches"),
    ("p", "Beach managers will be surveyed between 1 August and 15 September 2010. A consultant paid by the State of New York will do "
     "the interviews and write up the results in a short report. Mooring fees will be compared every two months by the harbour masters.", [
        act("Beach managers{ will be surveyed|}{ between 1 August and 15 September 2010|} || survey of beach managers || survey beach managers", "2010-08-01/2010-09-15", lead="{|A }consultant{| paid by the State of New York} || ∅",
            resources="{|the |paid by the }State of New York", product="{|a }short report"),
        act("Mooring fees{ will be compared every two months| will be compared|}{ by the harbour masters|}", "*2010", lead="{|the |by the }harbour masters", product="∅"),
     ]),
    ("h", "III", "Administration", "III. Administration"),
    ("p", "The accounts for 2009 were closed in January 2010 and audited. The Treasurer will present the budget for 2011 in October. "
     "The Board will meet twice, on 9 March and 5 October; the minutes will be circulated by the Secretary.", [
        act("{The Treasurer will present |will present |present |}{the |}budget for 2011{ in October|}", "2010-10", lead="{The |}Treasurer", product="∅ || {|the }budget{| for 2011}"),
        act("{The Board will meet twice|Board will meet twice|meet twice|The Board will meet|Board meetings}{, on 9 March and 5 October|}", "2010-03-09/2010-10-05",
            lead="{The |}Board || {|the |by the }Secretary || ∅", product="{|the }minutes"),
     ]),
]  # fmt: skip


def reef(path: Path) -> None:
    style = "@page{size:Letter;margin:18mm}body{font:10pt 'Liberation Serif';columns:2;column-gap:9mm;text-align:justify;hyphens:auto}h1,.sub{column-span:all;text-align:center}h2{font-size:11pt}"
    as_html_pdf(path, REEF, style)
    gold(path.stem, 2014, "en", REEF, adopted_on="2013-11-22", adopted_at="Bridgetown")


def labs(path: Path) -> None:
    path.write_text(html(LABS, "body{font-family:sans-serif}"), encoding="utf-8")
    gold(path.stem, 2023, "en", LABS)


def transport(path: Path) -> None:
    as_markdown(path, TRANSPORT)
    gold(path.stem, 2027, "en", TRANSPORT)


def towns(path: Path) -> None:
    """Typed text of 66 columns, second lines of paragraphs flush left, headings underlined."""
    lines: list[str] = []
    for b in TOWNS:
        text = b[3] if b[0] == "h" else b[1]
        lines += (
            textwrap.wrap(text, 66, initial_indent="    " if b[0] == "p" else "", break_on_hyphens=True)
            + (["-" * len(text)] if b[0] == "h" else [])
            + [""]
        )
    path.write_text("\n".join(lines), encoding="utf-8")
    assert "workshop of water engineers" in plain(TOWNS)
    gold(path.stem, 2010, "en", TOWNS)


DOCUMENTS = tuple(
    Made(stem, 5, extension, "third", ("en",), purpose, make)
    for stem, extension, purpose, make in (
        (
            "5-41-reefs-2014-en",
            "pdf",
            "prose in two columns; funds, product and lead named in the next sentence; denied, past and requested work",
            reef,
        ),
        (
            "5-42-foodlabs-2023-en",
            "html",
            "lists that end the sentence above and take its lead; a season; withdrawn and unplanned work",
            labs,
        ),
        (
            "5-43-roadsafety-2027-en",
            "md",
            "headings without number; two activities in a sentence; what is planned announced before it is named",
            transport,
        ),
        (
            "5-44-laketowns-2010-en",
            "txt",
            "typed text of 66 columns; passive voice, deadlines, a rhythm, past accounts",
            towns,
        ),
    )
)
