"""Narrative plans in English: a heritage rail trust, a customs union's veterinary board, an island archive, a data commons."""

from __future__ import annotations

import tempfile
from html import escape
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.shared import Cm, Pt
from made import Made
from third.engines import chromium, office, settle
from third.plan import Item, Plan, read, write_both

VETS = read(
    "Work Programme 2021 of the Joint Veterinary Board", 2021, "en",
    {"cod": "code", "act": "activity", "Outputs": "product", "Lead unit": "lead", "Timing": "when", "Funding": "resources"},
    """
= | Disease surveillance
- • | Weekly bulletin on avian influenza in wild birds | 52 issues of the bulletin | Epidemiology Cell | January–December 2021 @ 2021 | core budget
- • | Simulation exercise on foot-and-mouth disease at the eastern border crossings | exercise report; list of gaps @ exercise report; list of gaps | Emergency Office, with Lithuania and Poland @ Emergency Office, with Lithuania and Poland | 20–22 April 2021 @ 2021-04-20/2021-04-22 | EU grant SA/2020/114
- • | Serological survey of wild boar in twelve hunting districts | survey dataset | Wildlife Laboratory | Q1 and Q4 2021 @ 2021-Q1/2021-Q4 || 2021 | hunting fees
= | Antimicrobials
- • | Harmonise the sales register of veterinary antimicrobials | common data dictionary | Medicines Desk | by 1 July 2021 @ <=2021-07-01 | core budget
- • | Webinars for large-animal practitioners on alternatives to colistin | three recorded webinars | Training Desk | second half of 2021 @ 2021-H2
= | Trade certificates
- • | Pilot of electronic certificates for live cattle with two third countries | pilot evaluation | Trade Desk | September 2021 to February 2022 @ 2021-09/2022-02 | core budget
- • | Revise the fee schedule for border inspections | fee schedule adopted by the Board | Secretariat | Q3 @ 2021-Q3 | core budget
""", "narrative",
)  # fmt: skip
RAIL = read(
    "Heritage Railways Trust of the Northern Dales: Action Plan for 2017", 2017, "en",
    {"cod": "code", "act": "activity", "Responsible": "lead", "Deliverable": "product", "Paid from": "resources", "Date": "when"},
    """
= 1 | Track and structures | Keep the line open for trains of 25 tonnes axle load.
~ First half of 2017 @ 2017-H1
- (i) | Replace 400 sleepers between Redmire and Leyburn | Permanent Way Department | 400 sleepers laid | Heritage Lottery Fund
- (ii) | Inspect the viaduct at Aysgarth with a rope-access team | Civil Engineer | inspection report | reserves | 6 March 2017 @ 2017-03-06
~ Second half of 2017 @ 2017-H2
- (iii) | Repaint the footbridge at Bedale | Volunteers of the Bedale group | | donations
- (iv) | Weed spraying with the hired rail vehicle | Permanent Way Department | spray log | reserves | first fortnight of July @ 2017-07-01/2017-07-15=2017-07
= 2 | Rolling stock | Two steam locomotives in service on every operating day.
~ First half of 2017 @ 2017-H1
- (i) | Boiler overhaul of No. 69023 | Grosmont Works | boiler certificate | share offer
~ Second half of 2017 @ 2017-H2
- (ii) | Fit central door locking to six coaches | Carriage and Wagon Department | six coaches approved | reserves | by end of November @ <=2017-11-30
- (iii) | Drivers' refresher course on braking | Operations Manager | attendance list | reserves | October @ 2017-10
= 3 | Visitors
~ First half of 2017 @ 2017-H1
- (i) | Bilingual leaflet for coach parties | Marketing Office | leaflet | Dales Tourism
~ Second half of 2017 @ 2017-H2
- (ii) | Autumn steam gala | Marketing Office | | ticket sales | 14 and 15 October 2017 @ 2017-10-14/2017-10-15
""", "narrative",
)  # fmt: skip
ARCHIVE = read(
    "National Archives of the Windward Isles – Business Plan 2026", 2026, "en",
    {"cod": "code", "act": "activity", "Description": "details", "Responsibility": "lead", "Completion": "when", "Expected result": "product", "Source of funds": "resources", "Estimated cost": "budget"},
    """
= 1 | Safeguarding
- Activity 1.1 | Move the land registers to the new repository | 1,900 volumes, in sealed crates, under police escort | Head of Conservation | 31 March 2026 @ ~2026-03-31 | registers shelved and listed | Capital Fund | EC$ 118,000 @ 118000 XCD
- Activity 1.2 | Disaster recovery drill with the Fire Service | | Head of Conservation | First week of June 2026 @ 2026-06-01/2026-06-07=2026-06 | drill report | Recurrent budget | nil
- Activity 1.3 | Treat mould in the plantation ledgers | Freezing, then surface cleaning | Conservator | Q2–Q4 2026 @ 2026-Q2/2026-Q4 | 220 ledgers treated | UNESCO Memory of the World | US$ 14,500 @ 14500 USD
= 2 | Access
- Activity 2.1 | Digitise the slave registers of 1817–1834 | | Digital Unit | Jan–Dec 2026 @ 2026 | 48,000 images online | British Library | GBP 36,750 @ 36750 GBP
- Activity 2.2 | Reading-room opening on Saturdays | Trial of three months | Public Services | Sept. to Nov. 2026 @ 2026-09/2026-11 | | Recurrent budget | EC$ 9,300 @ 9300 XCD
- Activity 2.3 | Family history roadshow in the outer islands | | Public Services | Every two months @ *2026 | six roadshows | Recurrent budget | EC$ 21,000 @ 21000 XCD
""", "narrative || table",
)  # fmt: skip
COMMONS = read(
    "Urban Data Commons Working Plan 2015", 2015, "en",
    {"cod": "code", "act": "activity", "What": "details", "Who": "lead", "With": "resources", "Delivers": "product", "When": "when"},
    """
= A | Open transport data
- A.1 | Feed of bus positions in real time | Standard GTFS-realtime feed at 30-second intervals, free of charge. | City of Leeds | Technology Strategy Board | a public feed | February-May 2015 @ 2015-02/2015-05
- A.2 | Hack weekend on cycling | Up to 80 participants. | Open Data Institute Leeds | sponsors | three prototypes | 13/06/2015-14/06/2015 @ 2015-06-13/2015-06-14
= B | Standards
- B.1 | Vocabulary for planning applications | Draft for comment in spring, final text in autumn. | London Borough of Camden | Local Government Association | vocabulary, version 1 | by 30 October 2015 @ <=2015-10-30
- B.2 | Register of unique street identifiers | | GeoPlace | own funds | register published | Q4 @ 2015-Q4
- B.3 | Licence clinic for data officers | Monthly call of one hour. | Secretariat of the Commons | own funds | | throughout 2015 @ 2015
= C | Governance
- C.1 | Members' assembly | In the town hall. | City of Manchester | membership fees | minutes of the assembly | 26th November 2015 @ 2015-11-26
""", "narrative",
)  # fmt: skip


def _labels(plan: Plan, item: Item) -> list[tuple[str, str]]:
    return [(h, item.cells[h]) for h in plan.headers[2:] if item.cells[h]]


def vets(path: Path) -> None:
    """Printed by a browser in two columns on a landscape page: bullets in bold, labels after one another."""
    for row in VETS.rows:
        row.gold["cod"] = "∅"
    parts = []
    for area in VETS.areas:
        items = "".join(
            f"<li><b>{escape(i.cells['act'])}</b><br>"
            + "<br>".join(f"<i>{label}:</i> {escape(value)}" for label, value in _labels(VETS, i))
            + "</li>"
            for i in area.rows
        )
        parts.append(f"<h2>{area.title}</h2><ul>{items}</ul>")
    style = "@page{size:A5 landscape;margin:14mm}body{font:10.5pt 'Liberation Sans';columns:2;column-gap:10mm}h1{column-span:all;font-size:15pt}h2{font-size:12pt}ul{padding-left:5mm}li{margin-bottom:2mm}.kpi td{border:1px solid}"
    kpi = "<h2>Key performance indicators</h2><table class='kpi'><tr><td>Indicator</td><td>2020</td><td>Target 2021</td></tr><tr><td>Days to confirm an outbreak</td><td>2.4</td><td>2.0</td></tr><tr><td>Certificates issued online</td><td>0 %</td><td>15 %</td></tr></table>"
    chromium(
        f"<meta charset='utf-8'><title>{VETS.title}</title><style>{style}</style><h1>{VETS.title}</h1>"
        + "".join(parts)
        + kpi,
        path,
    )
    write_both(path.stem, VETS)


def rail(path: Path) -> None:
    """Word's text printed by LibreOffice; the annex is the same plan as a ruled table on a landscape page."""
    doc = Document()
    doc.styles["Normal"].font.name, doc.styles["Normal"].font.size = "Liberation Serif", Pt(12)
    doc.add_paragraph().add_run(RAIL.title).bold = True
    doc.add_paragraph("Approved by the trustees at Northallerton on 3 December 2016.")
    for area in RAIL.areas:
        doc.add_paragraph().add_run(f"{area.number}  {area.title}").bold = True
        if area.objective:
            doc.add_paragraph(f"Aim: {area.objective}")
        for item in area.items:
            if item.sort == "group":
                doc.add_paragraph().add_run(item.text).italic = True
                continue
            doc.add_paragraph(f"{item.cells['cod']} {item.cells['act']}")
            tail = "; ".join(f"{label}: {value}" for label, value in _labels(RAIL, item))
            doc.add_paragraph(tail + ".").paragraph_format.left_indent = Cm(1)
    section = doc.add_section()
    section.orientation, section.page_width, section.page_height = WD_ORIENT.LANDSCAPE, Cm(29.7), Cm(21)
    doc.add_paragraph().add_run("Annex A – Activities at a glance").bold = True
    table = doc.add_table(1, 4, style="Table Grid")
    for cell, text in zip(table.rows[0].cells, ("Section", "Activity", "Responsible", "Half-year"), strict=True):
        cell.text = text
    for area in RAIL.areas:
        half = ""
        for item in area.items:
            half = item.text if item.sort == "group" else half
            if item.sort == "row":
                line = (
                    f"{area.number} {item.cells['cod']}",
                    item.cells["act"],
                    item.cells["Responsible"],
                    half.replace(" of 2017", ""),
                )
                for cell, text in zip(table.add_row().cells, line, strict=True):
                    cell.text = text
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, path.stem + ".docx")
        doc.save(str(source))
        office(source, path)
    write_both(path.stem, RAIL, adopted_on="2016-12-03", adopted_at="Northallerton")


def archive(path: Path) -> None:
    """A Word table of two columns for each activity, its title in a first row over both; then the budget."""
    for row in ARCHIVE.rows:
        row.gold["cod"] = f"{row.cells['cod'].split()[1]} || {row.cells['cod']}"
    doc: Any = Document()
    doc.add_heading(ARCHIVE.title, 0)
    for area in ARCHIVE.areas:
        doc.add_heading(f"Programme {area.number}. {area.title}", 1)
        for item in area.rows:
            labels = _labels(ARCHIVE, item)
            table = doc.add_table(1 + len(labels), 2, style="Table Grid")
            table.cell(0, 0).merge(table.cell(0, 1)).text = f"{item.cells['cod']}: {item.cells['act']}"
            for cells, pair in zip(table.rows[1:], labels, strict=True):
                cells.cells[0].text, cells.cells[1].text = pair
            doc.add_paragraph()
    doc.add_heading("Budget summary", 1)
    rows = [
        ("Vote", "2025 revised", "2026 estimate"),
        ("Personal emoluments", "EC$ 1,204,000", "EC$ 1,251,000"),
        ("Repairs", "EC$ 66,000", "EC$ 70,000"),
        ("Total", "EC$ 1,270,000", "EC$ 1,321,000"),
    ]
    table = doc.add_table(0, 3, style="Table Grid")
    for line in rows:
        for cell, text in zip(table.add_row().cells, line, strict=True):
            cell.text = text
    doc.save(str(path))
    settle(path)
    write_both(path.stem, ARCHIVE)


def commons(path: Path) -> None:
    """Markdown: a heading an activity, labels in bold with hard breaks, a table of participants between the areas."""
    lines = [f"# {COMMONS.title}", "", "Status: agreed on the mailing list, 19 January 2015", ""]
    for area in COMMONS.areas:
        lines += [f"## {area.number}. {area.title}", ""]
        for item in area.rows:
            lines += [f"### {item.cells['cod']} {item.cells['act']}", ""]
            lines += ["  \n".join(f"**{label}:** {value}" for label, value in _labels(COMMONS, item)), ""]
        if area.number == "B":
            lines += [
                "People around the table:",
                "",
                "| Name | Body | E-mail |",
                "|---|---|---|",
                "| P. Okafor | GeoPlace | p.okafor@example.org |",
                "| J. Whitby | City of Leeds | j.whitby@example.org |",
                "",
            ]
    path.write_text("\n".join(lines), encoding="utf-8")
    write_both(path.stem, COMMONS)


DOCUMENTS = (
    Made("4-41-vetboard-2021-en", 4, "pdf", "third", ("en",), "landscape in two columns, activities run over columns; bullets without code; indicators", vets),
    Made("4-42-dalesrail-2017-en", 4, "pdf", "third", ("en",), "`(iv)`, anew in each part, dated groups with own dates inside, several labels a line, an annex that repeats the activities", rail),
    Made("4-43-windward-2026-en", 4, "docx", "third", ("en",), "a Word table of labels and values an activity, its title merged above; a budget", archive),
    Made("4-44-datacommons-2015-en", 4, "md", "third", ("en",), "headings as activities, labels with hard breaks, participants between areas", commons),
)  # fmt: skip
