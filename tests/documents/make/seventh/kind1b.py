"""Kind 1: ruled tables, English."""

from __future__ import annotations

from pathlib import Path

from docx.shared import Pt
from fifth.gold import both, by, either, when
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from seventh.rows import alts, table
from seventh.tools import fill, grid, repeat, style, through_office, widths, word

# --- 142: a court service -
COURTS = (
    ("A", "Access to justice", "To bring the courts within a day's journey of every citizen", (
        ("Mobile court sittings on the outer atolls", "Registry of the Supreme Court", "Q2–Q4 2020", "WST 85,000"),
        ("Legal aid desk at the Magistrates' Court¹", "Public Defender", "1 February 2020", "WST 32,400"),
        ("Court forms in plain Samoan and English", "Law Reform Section", "first half of the year", "WST 6,000"),
    )),
    ("B", "Case management", "To halve the number of civil cases older than two years", (
        (("Backlog drive: two acting judges for six months, with their own associates, to hear the civil cases that "
         "were filed before 2017"),
         "Chief Justice's Chambers", "March–August", "WST 210,750"),
        ("Electronic filing in the Land and Titles Court", "ICT Unit", "by end of September", "WST 144,000"),
        ("Records retention schedule²", "Registry of the Supreme Court", "Oct–Dec 2020", "WST 3,500"),
    )),
)  # fmt: skip
COURT_DATES = {
    "Q2–Q4 2020": when("Q2–Q4 2020", "2020-04/2020-12"),
    "1 February 2020": by("1 February 2020", "2020-02-01", bare=True),
    "first half of the year": when(either("first half of the year", "first half"), "2020-H1"),
    "March–August": when("March–August", "2020-03/2020-08"),
    "by end of September": by(alts("by |end of September"), "2020-09-30"),
    "Oct–Dec 2020": when("Oct–Dec 2020", "2020-Q4"),
}


PREFACE = (
    (
        "The courts serve a population spread over nine islands. This plan is made under section 12 of the Courts "
        "Administration Act and "
        "is laid before Parliament together with the estimates."
    ),
    (
        "It names what each section will deliver, who answers for it, when it is due and what it costs. Costs are in tala "
        "and include "
        "travel. Salaries of judges are a statutory charge and are not shown."
    ),
    (
        "Parliament was told last year that the court house at Salani would be rebuilt. The insurer has not yet settled "
        "the claim and the "
        "plan is silent on it. Sittings continue in the church hall, for which the Ministry is grateful to the "
        "congregation."
    ),
    (
        "The Chief Justice, the Attorney General and the Law Society were consulted on a draft in October 2019. Their "
        "comments led to the "
        "wording of the two objectives. The Ministry reports on the plan in its annual report, not later than three "
        "months after the year."
    ),
    (
        "Two changes of form were made. Outputs that recur every year without change, such as the printing of cause "
        "lists, are no longer "
        "listed; and sections that share an output agree on one of them as the lead."
    ),
)


def courts(path: Path) -> None:
    """Objective in a merged row, footnotes, rows cut."""
    stem, title = "1-142-courts-2020-en", "Annual Management Plan 2020"
    rows = []

    def write(source: Path) -> None:
        doc = word("Liberation Serif", 12)
        doc.add_paragraph("Ministry of Justice and Courts Administration, Independent State of Lalovaea")
        doc.add_heading(title, 1)
        for text in PREFACE:
            doc.add_paragraph(text)
        for letter, name, aim, acts in COURTS:
            doc.add_heading(f"Programme {letter}: {name}", 2)
            made = fill(
                doc,
                [(f"Objective: {aim}", "", "", ""), ("Output", "Lead unit", "Timing", "Budget"), *acts],
                bold=2,
                size=11,
            )
            widths(made, [200, 120, 85, 75])
            made.cell(0, 0).merge(made.cell(0, 3))
            made.cell(0, 0).text = f"Objective: {aim}"
            for row in made.rows[2:]:
                for cell in row.cells:
                    cell.paragraphs[0].paragraph_format.space_after = Pt(20)
        doc.add_paragraph("¹ Subject to the appointment of a second Public Defender.")
        doc.add_paragraph("² Together with the National Archives.")
        foot = doc.sections[0].footer.paragraphs[0]
        foot.text = "MJCA | Annual Management Plan 2020"
        doc.save(str(source))

    through_office(path, "docx", "pdf", write)
    notes = {a[0]: {"activity": either(a[0].rstrip("¹²"), a[0], f"{a[0][:-1]}{'12'['¹²'.find(a[0][-1])]}"),
                    "details": "*"}
             for _, _, _, acts in COURTS for a in acts if a[0][-1] in "¹²"}  # fmt: skip
    for letter, name, _, acts in COURTS:
        found = table((either(letter, f"Programme {letter}"), name), ("activity", "lead", "date", "budget"), acts,
                      COURT_DATES, 2020,
                      ("en", "WST"), notes, product="*", product_type="*", quantity="*")  # fmt: skip
        rows += [{**r, "product": either(*r["activity"].split(" || "), "")} for r in found]
    areas = [(either(a, f"Programme {a}"), t, o, "*") for a, t, o, _ in COURTS]
    both(stem, title, 2020, "en", areas, rows)


# --- 144: an antiquities department, rotated page -
HERITAGE = (
    ("H1", "Excavation at the Kotadera stupa mound, third season", "Excavation Branch", "Season report",
     "January-March", "Rs 1,850,000", "Consolidated Fund"),
    ("H2", "Conservation of the lacquer ceiling at the Old Dutch Residency", "Chemical Conservation",
     "Ceiling conserved", "Q2", "Rs 940,000", "Friends of Heritage"),
    ("H3", "Signboards at twelve protected monuments", "Architectural Conservation", "12 signboards", "July 2016",
     "Rs 360,000", "Consolidated Fund"),
    ("H4", "Training of site guards", "Administration", "Course", "August-September 2016", "Rs 125,000", "UNESCO"),
    ("H5", "Inventory of rock inscriptions of the Eastern Province", "Epigraphy Branch", "Catalogue", "throughout 2016",
     "Rs 510,000", "Consolidated Fund"),
    ("H6", "Heritage week", "Public Relations", "Event report", "18-24 April 2016", "Rs 275,500", "Sponsors"),
)  # fmt: skip
HERITAGE_DATES = {
    "January-March": when("January-March", "2016-Q1"),
    "Q2": when("Q2", "2016-Q2"),
    "July 2016": when("July 2016", "2016-07"),
    "August-September 2016": when("August-September 2016", "2016-08/2016-09"),
    "throughout 2016": when("throughout 2016", "2016"),
    "18-24 April 2016": when("18-24 April 2016", "2016-04", "2016-04-18", "2016-04-24"),
}


def heritage(path: Path) -> None:
    """Rotated page."""
    stem, title = "1-144-heritage-2016-en", "ACTION PLAN FOR THE YEAR 2016"
    wide, high = A4[1], A4[0]
    canvas = Canvas(str(path), pagesize=(wide, high), invariant=1)
    canvas.setTitle(title)
    canvas.setPageRotation(90)
    canvas.translate(A4[0], 0)
    canvas.rotate(90)
    canvas.setFont("Times-Bold", 12)
    canvas.drawCentredString(wide / 2, high - 45, "DEPARTMENT OF ANTIQUITIES — SERENDIB PROVINCES")
    canvas.setFont("Times-Bold", 15)
    canvas.drawCentredString(wide / 2, high - 68, title)
    heads = ["Ref.", "Activity", "Responsible branch", "Expected output", "Time frame", "Allocation", "Source of funds"]
    made = grid([heads, *map(list, HERITAGE), ["", "Total allocation", "", "", "", "Rs 4,060,500", ""]],
                [35, 215, 110, 100, 95, 85, 105],
                style(9.5, "Times-Roman"), style(9.5, "Times-Roman", bold=True, centre=True),
                more=[("BACKGROUND", (0, 0), (-1, 0), colors.lightgrey)])  # fmt: skip
    _, tall = made.wrapOn(canvas, wide - 80, high)
    made.drawOn(canvas, 48, high - 90 - tall)
    note = Paragraph("Approved by the Director-General on 2 December 2015.", style(9, "Times-Roman"))
    note.wrapOn(canvas, 500, 20)
    note.drawOn(canvas, 48, high - 120 - tall)
    canvas.showPage()
    canvas.save()
    rows = table(("", ""), ("code", "activity", "lead", "product", "date", "budget", "resources"), HERITAGE,
                 HERITAGE_DATES, 2016,
                 ("en", "*"), place="*")  # fmt: skip
    both(stem, title, 2016, "en", [], rows, adopted_on="2015-12-02 || ∅")


# --- 146: a cadastre, long cells -
CADASTRE = (
    ("1",
     ("Re-establishment of the geodetic control points lost in the floods of 2009, with monuments of reinforced "
     "concrete and a register "
     "open to licensed surveyors; the work follows the specification of the Regional Survey Conference and is checked "
     "on a sample of one "
     "point in ten by a team that did not take part in it"), "Geodesy Section", "Control register", "April 2011",
     "European Union"),
    ("2",
     ("Systematic demarcation of parcels in the villages of Tsabo, Meru and Kgale, with a public display of the sketch "
     "maps for thirty "
     "days in each village and a land committee that hears objections before the maps are sent to the Registrar; "
     "women who farm in their "
     "own right are to be named on the forms, and the committee keeps minutes in Setswana of each objection and how "
     "it was settled"),
     "Adjudication Section", "3,400 parcels", "May-November 2011", "Millennium account"),
    ("3", "Conversion of the paper deeds of 1954 to 1989 into an indexed archive of images", "Deeds Office",
     "Image archive", "Q3 2011", "Recurrent vote"),
    ("4",
     ("Fee schedule: consultation with conveyancers, banks and the surveyors' board, followed by a proposal to the "
     "Minister that shows what "
     "each service costs, what neighbouring countries charge and what would be lost or won at three levels of fees in "
     "the five years to come; "
     "the proposal also says which fees should be waived for the poor and how the waiver would be checked"),
     "Office of the Surveyor General", "Fee proposal", "30 June 2011", "None required"),
    ("5", "In-service course on deformation measurement", "Training Officer", "Course", "second half of 2011",
     "Recurrent vote"),
    ("6",
     ("Replacement of the plotters in the regional offices, the old ones to be sold at public auction and the proceeds "
     "to be paid into the "
     "Revenue Account; the offices that are more than two hundred kilometres from the capital come first, since their "
     "plots are now sent by bus"),
     "Supplies Section", "Five plotters", "by 15 December 2011", "Development vote"),
)  # fmt: skip
CADASTRE_DATES = {
    "April 2011": when("April 2011", "2011-04"),
    "May-November 2011": when("May-November 2011", "2011-05/2011-11"),
    "Q3 2011": when("Q3 2011", "2011-Q3"),
    "30 June 2011": by("30 June 2011", "2011-06-30", bare=True),
    "second half of 2011": when("second half of 2011", "2011-H2"),
    "by 15 December 2011": by(alts("by |15 December 2011"), "2011-12-15"),
}


def cadastre(path: Path) -> None:
    """Long cells cut by pages, header repeated."""
    stem, title = "1-146-cadastre-2011-en", "Departmental Work Plan 2011"

    def write(source: Path) -> None:
        doc = word("DejaVu Serif", 10)
        doc.sections[0].left_margin = doc.sections[0].right_margin = Pt(50)
        doc.add_paragraph("Department of Surveys, Deeds and Mapping").runs[0].bold = True
        doc.add_heading(title, 1)
        for text in (
            "Foreword by the Surveyor General",
            (
                "The year 2010 was one of repair. Forty-one control points were inspected and found missing or moved; the "
                "strong room was made dry; "
                "two officers came back from their studies abroad. The plan for 2011 is a modest one, and I ask all "
                "sections to keep to it."
            ),
            (
                "Each line of the table names the section that answers for the work. Sections report on the fifth of each "
                "month."
            ),
        ):
            doc.add_paragraph(text)
        heads = ("No", "Activity", "Section responsible", "Output", "When", "Funded by")
        made = fill(doc, [heads, *CADASTRE], size=10.5)
        repeat(made)
        widths(made, [30, 170, 88, 62, 78, 84])
        doc.add_paragraph("Gaborone West, 14 January 2011")
        doc.sections[0].header.paragraphs[0].text = "Surveys, Deeds and Mapping — Work Plan 2011"
        doc.save(str(source))

    through_office(path, "docx", "pdf", write)
    rows = table(("", ""), ("code", "activity", "lead", "product", "date", "resources"), CADASTRE, CADASTRE_DATES, 2011,
                 place="*",
                 details="*", quantity="*")  # fmt: skip
    both(stem, title, 2011, "en", [], rows)
