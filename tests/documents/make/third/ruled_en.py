"""Ruled tables in English: a fisheries commission, a standards bureau, a nursing council, a hydrological service."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.shared import Cm, Pt
from made import Made
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table
from third.engines import chromium, settle
from third.plan import Plan, read, spans, tr, write_both

TUNA = read(
    "Western Basin Tuna Commission – Work Plan and Budget 2012", 2012, "en",
    {"#": "code", "Activity": "activity", "Lead": "lead", "From": "x", "To": "x", "Core": "x", "Grants": "x", "Deliverable": "product", "dates": "when"},
    """
= 1 | Stock assessment
- 1.1 | Tagging cruise for bigeye and yellowfin¹ @ Tagging cruise for bigeye and yellowfin{¹|1|} | Science Unit | Jan | Apr | 60,000 | 210,000 | Cruise report | x @ 2012-01/2012-04
- 1.2 | Assessment of skipjack with the new growth curve | Science Unit | May | Aug | 45,500 | – | Stock assessment report | x @ 2012-05/2012-08
- 1.3 | Peer review by two external scientists | Scientific Committee | Sept | Sept | 12,000 | – | Review panel report | x @ 2012-09
- 1.4 | Port sampling of albacore in Durban and Cape Town | Data Unit | Jan | June | 18,000 | 40,000 | Size data | x @ 2012-H1
- 1.5 | Ageing workshop | Science Unit | Oct | Oct | 9,000 | – | Reference collection | x @ 2012-10
* Subtotal 1 |||| | 144,500 | 250,000 |
= 2 | Compliance
- 2.1 | Observer programme on purse seiners | Compliance Unit | Jan | Dec | – | 480,000 | 24 observer trips | x @ 2012
- 2.2 | Vessel register clean-up | Data Unit | Feb | Mar | 8,000 | – | Updated register | x @ 2012-02/2012-03
- 2.3 | Port inspectors' course in Port Louis² @ Port inspectors' course in Port Louis{²|2|} | Compliance Unit | June | June | 15,000 | 22,000 | 18 inspectors trained | x @ 2012-06
* Subtotal 2 |||| | 23,000 | 502,000 |
= 3 | Meetings
- 3.1 | Sixteenth annual session | Executive Secretary | Dec | Dec | 90,000 | – | Report of the session | x @ 2012-12
* Subtotal 3 |||| | 90,000 | – |
* TOTAL |||| | 257,500 | 752,000 |
""",
)  # fmt: skip
BUREAU = read(
    "Bureau of Standards of Saint Aubin: Annual Operational Plan, 2019", 2019, "en",
    {"Output": "activity", "Lead unit": "lead", "Timing": "when", "Budget": "budget", "Means of verification": "x"},
    """
= Objective 1 | Consumers are protected from unsafe goods | 
- Compulsory standard for liquefied gas cylinders, with transition period for imported cylinders already in the trade, agreed with the two distributors and the Fire Department | Standards Development | Q1–Q2 2019 @ 2019-H1 | EUR 6,000 @ 6000 EUR | Gazette notice
- Market surveillance of electrical extension leads in forty shops | Inspection | May, 2019 @ 2019-05 | EUR 3,450 @ 3450 EUR | Inspection forms
- Toy safety leaflet for pre-schools | Information | by end of June @ <=2019-06-30 | EUR 900 @ 900 EUR | Leaflet in print
= Objective 2 | Exporters can prove what they sell | 
- Accreditation of the microbiology laboratory to ISO/IEC 17025, including the internal audit, the proficiency test for Listeria and the closing of the findings of the 2018 pre-assessment visit by the accreditation body | Laboratory | 1 March – 29 November 2019 @ 2019-03-01/2019-11-29 | EUR 40,000 @ 40000 EUR | Certificate
- Calibration of weighbridges at the two sugar terminals before the crop season opens | Metrology | January 2019 @ 2019-01 | EUR 2,100 @ 2100 EUR | Calibration certificates
- Training of pepper-sauce makers in labelling rules | Information | Q4 @ 2019-Q4 | EUR 1,250.50 @ 1250.5 EUR | List of participants
= Objective 3 | The Bureau is a well-run body | 
- Migration of the accounts to accrual basis, so that the financial statements of 2019 can be audited under the international public sector standards for the first time since the Bureau was founded | Finance | whole year @ 2019 | – | Audited statements
- Staff performance reviews | Director's Office | November and December @ 2019-11/2019-12 | – | Signed reviews
""",
)  # fmt: skip
NURSES = read(
    "Federation of Nursing Councils | Strategic Work Plan: Year 2024", 2024, "en",
    {"Pillar": "x", "Nr": "code", "Expected product": "product", "Action": "activity", "By whom": "lead", "With whose money": "resources", "By when": "when"},
    """
= | x
- Pillar A. Mobility of nurses | A-1 | Comparison table | Compare entry-to-practice rules of the fourteen councils | Council of Barbados | PAHO | 31 May 2024 @ ~2024-05-31
- " | A-2 | Common application form | Design a common form for temporary licences | Secretariat | own funds | 30/09/2024 @ ~2024-09-30
- " | A-3 | Memorandum of understanding | Sign a memorandum with the regional office of migration | President | – @ ∅ || – | Q4 2024 @ 2024-Q4
- Pillar B. Education | B-1 | Item bank of 300 questions | Write and test items for the regional examination | Examinations Committee | councils | Feb–Oct 2024 @ 2024-02/2024-10
- " | B-2 | Accreditation manual | Update the accreditation manual for nursing schools | Council of Jamaica | CDB | 2nd semester @ 2024-H2
- Pillar C. Voice | C-1 | Position paper | Prepare a position on violence against nurses | Secretariat | own funds | 12 May 2024 @ ~2024-05-12
- " | C-2 | Newsletter | Issue a newsletter every quarter | Communications | own funds | quarterly @ *2024
""",
)  # fmt: skip
HYDRO = read(
    "Hydrological Service of the Volta Reach: Activities and Resources, 2022", 2022, "en",
    {"Budget (USD)": "budget", "Period": "when", "Code": "code", "Activity": "activity", "Responsible officer": "lead", "Target": "x", "Result": "product"},
    """
= A | Stations
- 25,400 @ 25400 USD | Mar–May @ 2022-03/2022-05 | A1 | Rebuild the gauge at Saboba after the flood of 2021 | Field Engineer | 1 station | Gauge in operation
- 7,850 @ 7850 USD | all year @ 2022 | A2 | Discharge measurements at high water | Hydrometry Section | 36 measurements | Rating curves
- 1,200 @ 1200 USD | 1–15 June @ 2022-06-01/2022-06-15 | A3 | Paint staff gauges | Field Engineer | 40 gauges | Photographs
= B | Data and forecasts
- 15,000 @ 15000 USD | Q3 @ 2022-Q3 | B1 | Flood forecast by text message to forty riverside villages | Forecasting Section | 40 villages | Pilot report
- 3,300 @ 3300 USD | August 2022 @ 2022-08 | B2 | Rescue paper records of the 1960s | Data Section | 12,000 pages | Scanned records
- 0 @ 0 USD | by 15 December @ <=2022-12-15 | B3 | Yearbook 2021 | Data Section | 1 yearbook | Yearbook
""",
)  # fmt: skip


def tuna(path: Path) -> None:
    """Header of two levels (Timing, Budget), subtotals and a total, footnotes below the table; the area in a shaded row."""
    small = ParagraphStyle("small", fontName="Helvetica", fontSize=8.5, leading=10.5)
    rows: list[list[Any]] = [
        ["#", "Activity", "Lead", "Timing", "", "Budget (USD)", "", "Deliverable"],
        ["", "", "", "From", "To", "Core", "Grants", ""],
    ]
    style: list[Any] = [
        ("GRID", (0, 0), (-1, -1), 0.5, colors.black),
        ("FONT", (0, 0), (-1, 1), "Helvetica-Bold", 9),
        ("FONT", (0, 2), (-1, -1), "Helvetica", 8.5),
        ("BACKGROUND", (0, 0), (-1, 1), colors.HexColor("#bcd3e6")),
        ("ALIGN", (5, 2), (6, -1), "RIGHT"),
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
    ]
    style += [("SPAN", (c, 0), (c, 1)) for c in (0, 1, 2, 7)] + [("SPAN", (3, 0), (4, 0)), ("SPAN", (5, 0), (6, 0))]
    for area in TUNA.areas:
        style += [
            ("SPAN", (0, len(rows)), (-1, len(rows))),
            ("FONT", (0, len(rows)), (-1, len(rows)), "Helvetica-Bold", 9),
        ]
        rows.append([f"{area.number}. {area.title}"] + [""] * 7)
        for item in area.items:
            if item.sort == "note":
                cells = [c.strip() for c in item.text.split("|")]
                rows.append([cells[0], "", "", "", "", cells[5], cells[6], ""])
                style += [
                    ("SPAN", (0, len(rows) - 1), (4, len(rows) - 1)),
                    ("FONT", (0, len(rows) - 1), (-1, len(rows) - 1), "Helvetica-Oblique", 9),
                ]
            else:
                rows.append(
                    [
                        Paragraph(item.cells[h], small) if h in ("Activity", "Lead", "Deliverable") else item.cells[h]
                        for h in TUNA.headers[:-1]
                    ]
                )
                item.cells["dates"] = "*"
    story = [
        Paragraph(TUNA.title, ParagraphStyle("t", fontName="Helvetica-Bold", fontSize=14, leading=22)),
        Table(rows, [32, 240, 110, 40, 40, 60, 60, 150], style=style, repeatRows=2),
        Spacer(1, 8),
    ]
    story += [
        Paragraph(t, small)
        for t in (
            "¹ Subject to confirmation of the vessel by the Government of Seychelles.",
            "² Interpretation into French is included.",
        )
    ]
    SimpleDocTemplate(
        str(path), pagesize=landscape(A4), invariant=1, leftMargin=45, rightMargin=45, topMargin=40, bottomMargin=40
    ).build(story)
    TUNA.columns = {h: k for h, k in TUNA.columns.items() if h not in ("From", "To")}
    write_both(path.stem, TUNA)


def bureau(path: Path) -> None:
    """A browser's table: the objective in a merged row, header repeated on each page, rows and cells cut by small pages."""
    body = []
    for area in BUREAU.areas:
        body.append(f"<tr class='o'><td colspan='5'>{area.number}. {escape(area.title)}</td></tr>")
        body += [tr([item.cells[h] for h in BUREAU.headers]) for item in area.rows]
    style = "@page{size:148mm 120mm;margin:12mm 10mm}body{font:10pt 'Liberation Serif'}table{border-collapse:collapse;width:100%}td,th{border:1px solid #444;padding:3px 4px;vertical-align:top}td:first-child{width:42%}.o{font-weight:bold;background:#eee}h1{font-size:13pt}tr{break-inside:auto}"
    head = "<thead>" + tr(BUREAU.headers, "th") + "</thead>"
    chromium(
        f"<meta charset='utf-8'><title>AOP</title><style>{style}</style><h1>{BUREAU.title}</h1><table>{head}<tbody>{''.join(body)}</tbody></table>",
        path,
    )
    for area in BUREAU.areas:
        area.number = f"{area.number} || {area.number.split()[1]}"
    for row in BUREAU.rows:  # the outputs are what is planned: the product may repeat them
        row.cells["Product"] = f"∅ || {row.cells['Output']}"
        row.gold["Product"] = row.cells["Product"]
    BUREAU.columns["Product"] = "product"
    write_both(path.stem, BUREAU)


def nurses(path: Path) -> None:
    """Word, landscape: pillars merged over their rows, the product before the action, empty rows of the template at the end."""
    doc: Any = Document()
    section = doc.sections[0]
    section.orientation, section.page_width, section.page_height = WD_ORIENT.LANDSCAPE, Cm(29.7), Cm(21)
    doc.styles["Normal"].font.size = Pt(10)
    doc.add_paragraph(NURSES.title.replace(" | ", "\n"), style="Title")
    table = doc.add_table(1, 7, style="Table Grid")
    for cell, text in zip(table.rows[0].cells, NURSES.headers, strict=True):
        cell.paragraphs[0].add_run(text).bold = True
    for item in NURSES.rows:
        cells = table.add_row().cells
        for cell, name in zip(cells, NURSES.headers, strict=True):
            cell.text = "" if name in item.ditto else item.cells[name]
    for at, count in enumerate(spans(NURSES.rows, "Pillar")):
        if count > 1:
            table.cell(at + 1, 0).merge(table.cell(at + count, 0))
            for extra in table.cell(at + 1, 0).paragraphs[1:]:
                extra._element.getparent().remove(extra._element)
    for code in ("C-3", "", ""):
        table.add_row().cells[1].text = code
    doc.save(str(path))
    settle(path)
    NURSES.title = f"{NURSES.title.replace(' | ', ' ')} || {NURSES.title.split(' | ')[1]}"
    write_both(
        path.stem,
        by_column(NURSES, "Pillar", lambda text: text.split()[1].strip("."), lambda text: text.split(". ")[1]),
    )


def by_column(plan: Plan, name: str, number: Any, title: Any) -> Plan:
    """The plan with an area for each value of a column."""
    made = type(plan.areas[0])
    values = list(dict.fromkeys(r.cells[name] for r in plan.rows))
    areas = [
        made(f"{number(v)} || {v.split('. ')[0]}", title(v), "", [r for r in plan.rows if r.cells[name] == v])
        for v in values
    ]
    return Plan(plan.title, plan.year, plan.language, {h: k for h, k in plan.columns.items() if h != name}, areas)


def hydro(path: Path) -> None:
    """A portrait sheet with the page turned by 90 degrees: drawn sideways, shown upright; the code in the middle."""
    pen = Canvas(str(path), pagesize=landscape(A4), invariant=1)
    pen.setPageRotation(90)
    pen.translate(A4[0], 0)
    pen.rotate(90)
    small = ParagraphStyle("small", fontName="Times-Roman", fontSize=10, leading=12)
    rows: list[list[Any]] = [list(HYDRO.headers)]
    style: list[Any] = [
        ("GRID", (0, 0), (-1, -1), 0.8, colors.black),
        ("FONT", (0, 0), (-1, 0), "Times-Bold", 10),
        ("FONT", (0, 1), (-1, -1), "Times-Roman", 10),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ]
    for area in HYDRO.areas:
        style += [("SPAN", (0, len(rows)), (-1, len(rows))), ("ALIGN", (0, len(rows)), (0, len(rows)), "CENTER")]
        rows.append([f"{area.number} – {area.title}"] + [""] * 6)
        rows += [[Paragraph(i.cells[h], small) for h in HYDRO.headers] for i in area.rows]
    table = Table(rows, [75, 75, 45, 210, 110, 90, 115], style=style)
    _, tall = table.wrap(760, 500)
    pen.setFont("Times-Bold", 14)
    pen.drawString(60, 530, HYDRO.title)
    table.drawOn(pen, 60, 515 - tall)
    pen.setFont("Times-Roman", 9)
    pen.drawString(60, 30, "Hydrological Service – page 1")
    pen.save()
    write_both(path.stem, HYDRO)


DOCUMENTS = (
    Made("1-41-tuna-2012-en", 1, "pdf", "third", ("en",), "header of two levels, subtotals and total, footnotes, start and end in two columns", tuna),
    Made("1-42-standards-2019-en", 1, "pdf", "third", ("en",), "`Output | Lead unit | Timing | Budget`; small pages cut rows and cells, header on each", bureau),
    Made("1-43-nursing-2024-en", 1, "docx", "third", ("en",), "area cells merged downwards, product before action, empty rows of the template", nurses),
    Made("1-44-hydrology-2022-en", 1, "pdf", "third", ("en",), "a page turned by 90 degrees, amounts first, the code in the third column", hydro),
)  # fmt: skip
