"""Two more narratives: a page of two columns, and Markdown."""

from __future__ import annotations

from pathlib import Path

from fifth.gold import Row, act, both, by, either, when

from eleventh.common import Block, pdf

NAR = "narrative"


def columns(path: Path) -> None:
    """Samoa: two columns; activities run from one into the other."""
    a1, a2, a3 = ("A", "Economic statistics"), ("B", "Social statistics"), ("C", "Methods and dissemination")
    given = [
        (a1, "A1", "Rebase the consumer price index to December 2021 prices and link the old series to the new",
         "Prices Division", "CPI on the new base with a methodological note", when("January to March", "2022-Q1")),
        (a1, "A2", "Compile quarterly visitor expenditure estimates from the departure card sample",
         "National Accounts Division", "Four quarterly releases", when("All year", "2022")),
        (a2, "B1", "Carry out the field work of the Household Income and Expenditure Survey in Upolu and Savai'i",
         "Census and Surveys Division", "Clean microdata file", when("April – September 2022", "2022-04/2022-09")),
        (a2, "B2", "Publish the vital statistics report for 2020 and 2021", "Births, Deaths and Marriages Division",
         "Report", by("By 31 October 2022", "2022-10-31")),
        (a3, "C1", "Train village mayors' representatives in the use of the dwelling listing application",
         "Census and Surveys Division", "Two training sessions", when("February", "2022-02")),
        (a3, "C2", "Move the data portal to the government cloud", "Information Technology Division",
         "Portal migrated", when("Second half of 2022", "2022-H2")),
    ]  # fmt: skip
    blocks: list[Block] = [
        ("title", "Annual Work Plan 2022"), ("sub", "Samoan Islands Statistics Office"),
        ("p", "The plan follows the Strategy for the Development of Statistics. The 2021 population census was "
            "completed "
              "on schedule, and its results will be used throughout the year as the frame for sample surveys. The "
              "Office "
              "employs fifty-two staff in seven divisions."),
    ]  # fmt: skip
    rows: list[Row] = []
    area = ("", "")
    for where, code, text, lead, product, date in given:
        if where != area:
            blocks.append(("h", f"{where[0]}. {where[1]}"))
            area = where
        blocks += [("p", f"<b>{code}</b> {text}."),
                   ("in", f"<i>Lead:</i> {lead}<br/><i>Output:</i> {product}<br/><i>When:</i> {date['date_text']}"),
                   ("space", "7")]  # fmt: skip
        quantity = {"A2": "4", "C1": "2"}.get(code, either("", "1"))
        rows.append(act(where, code, text, date, NAR, lead=lead, product=product, quantity=quantity, place="*"))
    blocks.append(("small", "Endorsed by the Advisory Board on Statistics, Apia, 14 December 2021."))
    pdf(path, blocks, head="SISO Annual Work Plan 2022", foot="- {n} -", size=10, columns=2, margin=50, page=(595, 560))
    areas = [(*a, "*", "*") for a in (a1, a2, a3)]
    both("4-317-statistics-2022-en", "Annual Work Plan 2022", 2022, "en", areas, rows, adopted_on="2021-12-14",
         adopted_at="Apia")  # fmt: skip


MARKDOWN = """# Service plan for 2017

**Digital Services Unit, Borough of Netherholme**

Agreed by Cabinet on 13 December 2016.

## Where we are

Online take-up reached 58% in 2016. We closed four paper forms.

## 1. Better transactions

*Objective: every high-volume transaction can be completed online.*

(i) Rebuild the missed bin report form
: **Owner:** Web Team. **Deliverable:** new form live. **Timescale:** Feb-Apr 2017. **Cost:** £18,500

(ii) Introduce online booking for the registrars
: **Owner:** Customer Programme Manager. **Deliverable:** booking system. **Timescale:** by 30 June 2017. **Cost:** £42,000

(iii) Test all forms with screen reader users
: **Owner:** Web Team. **Deliverable:** accessibility report. **Timescale:** Q3. **Cost:** £6,250

## 2. Safer systems

(i) Replace the remaining desktop computers that run unsupported software
: **Owner:** Infrastructure Team. **Deliverable:** 310 desktops. **Timescale:** April to October. **Cost:** £155,000

(ii) Run a phishing exercise for all staff
: **Owner:** Information Security Officer. **Deliverable:** results briefing. **Timescale:** November 2017. **Cost:** nil

| Measure | 2016 | 2017 target |
|---|---|---|
| Online take-up | 58% | 65% |
| Calls to contact centre | 212,000 | 190,000 |

Contact: digital@netherholme.example
"""


def notes(path: Path) -> None:
    """England: a borough's plan kept in Markdown; roman items that start again in each area."""
    path.write_text(MARKDOWN, encoding="utf-8")
    a1, a2 = ("1", "Better transactions"), ("2", "Safer systems")
    given = [
        (a1, "i", "Rebuild the missed bin report form", "Web Team", "new form live",
         when("Feb-Apr 2017", "2017-02/2017-04"), "18500"),
        (a1, "ii", "Introduce online booking for the registrars", "Customer Programme Manager", "booking system",
         by("by 30 June 2017", "2017-06-30"), "42000"),
        (a1, "iii", "Test all forms with screen reader users", "Web Team", "accessibility report",
         when("Q3", "2017-Q3"), "6250"),
        (a2, "i", "Replace the remaining desktop computers that run unsupported software", "Infrastructure Team",
         "310 desktops", when("April to October", "2017-04/2017-10"), "155000"),
        (a2, "ii", "Run a phishing exercise for all staff", "Information Security Officer", "results briefing",
         when("November 2017", "2017-11"), ""),
    ]  # fmt: skip
    rows = []
    for where, code, text, lead, product, date, money in given:
        row = act(where, code, text, date, NAR, lead=lead, product=product, place="",
                  quantity="310" if money == "155000" else either("", "1"), budget=money,
                  currency="GBP" if money else either("", "GBP"),
                  resources=either("", f"£{int(money):,}") if money else either("", "nil"))  # fmt: skip
        row["code"] = either(code, f"({code})", f"{where[0]}.{code}")
        rows.append(row)
    rows[-1]["budget"] = either("", "0", "nil")
    areas = [(*a1, "every high-volume transaction can be completed online", "*"), (*a2, "*", "*")]
    areas[0] = (*a1, either("every high-volume transaction can be completed online.",
                            "Objective: every high-volume transaction can be completed online"), "*")  # fmt: skip
    both("4-318-digital-2017-en", "Service plan for 2017", 2017, "en", areas, rows, adopted_on="2016-12-13")
