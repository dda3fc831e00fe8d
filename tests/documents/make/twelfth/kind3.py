"""Tables without rules: a bank (PDF), an assembly (HTML), fisheries (Markdown), statistics (TSV), a harbour (text)."""

from __future__ import annotations

import textwrap
from pathlib import Path

from fifth.gold import both, by, either, undated, when
from made import Made
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas

from twelfth import kit
from twelfth.kind3_more import MORE

# --- a bank of development: aligned words on two pages ---------------------------------------------------------------

BANK_COLS = "code | activity | product | lead | - | -"
BANK: tuple[tuple[str, str, tuple[tuple, ...]], ...] = (
    ("1", "Country programming", (
        (("1.1 | Prepare the country partnership strategy for Tavaru | Strategy paper approved by the "
          "Board | Country "
         "Programmes | Mar–Jun 2018 | 145,000"), when("Mar–Jun 2018", "2018-03/2018-06"), "145000", "*"),
        ("1.2 | Mid-term review of the Solanga portfolio | Review report | Operations Evaluation | Q3 | 60,500",
         when("Q3", "2018-Q3"), "60500", "*"),
        (("1.3 | Donor round table | Pledges recorded in a joint communiqué | Office of the President | "
          "24 May 2018 | "
         "32,000"), by("24 May 2018", "2018-05-24", bare=True), "32000", ""),
    )),
    ("2", "Knowledge and capacity", (
        (("2.1 | Publish the Regional Economic Review, with a chapter on remittances and one on coastal tourism | "
         "Two issues | Research | H1 and H2 | 88,000"), when("H1 and H2", "2018"), "88000", "2"),
        (("2.2 | Course on procurement for executing agencies | Trained officers | Procurement | by 31 "
         "August | 27,750"),
         by("by 31 August", "2018-08-31"), "27750", ""),
    )),
    ("3", "Climate and resilience", (
        ("3.1 | Pilot a parametric insurance window | Pilot facility | Climate Finance | January 2019 | 410,000",
         when("January 2019", "2019-01"), "410000", ""),
        ("3.2 | Screen all new loans for climate risk | Screening tool | Safeguards | all year | -",
         when("all year", "2018"), "", ""),
    )),
)  # fmt: skip
BANK_X = (50, 78, 250, 366, 450, 548)
BANK_W = (26, 164, 108, 78, 60, 50)


def bank(path: Path) -> None:
    """Words aligned by their left edges, amounts by their right edge; no rule at all."""
    canvas = Canvas(str(path), pagesize=A4, invariant=1)
    height = A4[1]
    canvas.setFont("Times-Bold", 16)
    canvas.drawString(50, height - 70, "Lagoon States Development Bank")
    canvas.setFont("Times-Roman", 14)
    canvas.drawString(50, height - 92, "Work Programme and Budget 2018")
    canvas.setFont("Times-Roman", 10)
    text = (
        "The Work Programme was approved by the Board of Directors at its 61st meeting on 5 December "
        "2017. In 2017 the "
        "Bank committed US$ 212 million in 19 operations; disbursements reached 84 per cent of the forecast."
    )
    y = height - 120.0
    for words in simpleSplit(text, "Times-Roman", 10, 490):
        canvas.drawString(50, y, words)
        y -= 13

    def heads(top: float) -> float:
        canvas.setFont("Times-Bold", 9.5)
        for x, words in zip(BANK_X[:5], ("No.", "Activity", "Output", "Lead", "Timing"), strict=True):
            canvas.drawString(x, top, words)
        canvas.drawRightString(BANK_X[5], top, "Budget (US$)")
        return top - 18

    rows, areas = [], []
    y -= 14
    for number, title, lines in BANK:
        if number == "3":
            canvas.drawCentredString(A4[0] / 2, 30, "1")
            canvas.showPage()
            canvas.setFont("Times-Italic", 8)
            canvas.drawString(50, height - 35, "LSDB – Work Programme and Budget 2018")
            y = height - 70
        canvas.setFont("Times-Bold", 11)
        canvas.drawString(50, y, f"{number}. {title}")
        y = heads(y - 20)
        areas.append((number, title, "", "*"))
        for printed, date, amount, many in lines:
            canvas.setFont("Times-Roman", 9.5)
            tall = 1
            for column, words in enumerate(kit.cut_cells(printed)):
                wrapped = simpleSplit(words, "Times-Roman", 9.5, BANK_W[column])
                tall = max(tall, len(wrapped))
                for i, part in enumerate(wrapped):
                    if column == 5:
                        canvas.drawRightString(BANK_X[5], y - 11.5 * i, part)
                    else:
                        canvas.drawString(BANK_X[column], y - 11.5 * i, part)
            y -= 11.5 * tall + 7
            money = {"budget": amount, "currency": "USD"} if amount else {"budget": "", "currency": "*"}
            where = "*" if number == "1" else ""
            rows.append(kit.line(BANK_COLS, (number, title), printed, date, quantity=many, place=where, **money))
        y -= 12
    canvas.setFont("Times-Bold", 9.5)
    canvas.drawString(50, y, "Total")
    canvas.drawRightString(BANK_X[5], y, "763,250")
    canvas.setFont("Times-Roman", 9)
    canvas.drawString(50, y - 40, "Annex: administrative budget")
    for i, (what, much) in enumerate((("Salaries", "4,120,000"), ("Premises", "610,000"), ("Travel", "395,000"))):
        canvas.drawString(78, y - 56 - 12 * i, what)
        canvas.drawRightString(320, y - 56 - 12 * i, much)
    canvas.drawCentredString(A4[0] / 2, 30, "2")
    canvas.save()
    both(path.stem, "Work Programme and Budget 2018", 2018, "en", areas, rows, adopted_on="2017-12-05")


# --- a harbour trust: columns of spaces ------------------------------------------------------------------------------

TRUST_COLS = "code | activity | lead | - | -"
TRUST_WIDTHS = (6, 44, 22, 22, 12)
TRUST: tuple[tuple[str, str, tuple[tuple, ...]], ...] = (
    ("A", "NAVIGATION", (
        ("A/1 | Relight the Carrick Head beacon with LED lanterns | Harbour Engineer | March-April 2015 | EUR 18,400",
         when("March-April 2015", "2015-03/2015-04"), "18400"),
        (("A/2 | Annual sounding of the inner basin and publication of the chart | Hydrographic contractor | "
         "by end of June | EUR 9,750.50"), by("by end of June", "2015-06-30"), "9750.5"),
    )),
    ("B", "QUAYS AND BUILDINGS", (
        (("B/1 | Repoint the north pier | Works Foreman | Q2-Q3 2015 | EUR "
         "40,000"), when("Q2-Q3 2015", "2015-Q2/2015-Q3"),
         "40000"),
        ("B/2 | Survey of asbestos in the old fish store | Safety Officer | 9 February 2015 | EUR 1,200",
         by("9 February 2015", "2015-02-09", bare=True), "1200"),
        ("B/3 | Pontoon inspections | Harbour Master | monthly | nil", undated(2015, "monthly"), ""),
    )),
    ("C", "COMMUNITY", (
        ("C/1 | Maritime festival with the town council | Secretary | 1 to 3 August 2015 | EUR 6,000",
         when("1 to 3 August 2015", "2015-08", "2015-08-01", "2015-08-03"), "6000"),
        ("C/2 | Heritage leaflet | Secretary | Q4 | EUR 850", when("Q4", "2015-Q4"), "850"),
    )),
)  # fmt: skip


def trust(path: Path) -> None:
    """Plain text, cells wrapped within their columns."""
    out = ["KINVARRA HARBOUR TRUST", "Programme of Works 2015", "", "Agreed by the Trustees, 11 December 2014", ""]
    out += textwrap.wrap("The Trust finished 2014 with a surplus of EUR 22,310. Two works of last year's programme, "
                         "the slipway and the ice plant, are complete and are not shown below.", 100)  # fmt: skip
    rows, areas = [], []

    def add(values: list[str]) -> None:
        wrapped = [textwrap.wrap(v, w - 2) or [""] for v, w in zip(values, TRUST_WIDTHS, strict=True)]
        for i in range(max(map(len, wrapped))):
            parts = [w[i] if i < len(w) else "" for w in wrapped]
            out.append("".join(p.ljust(w) for p, w in zip(parts, TRUST_WIDTHS, strict=True)).rstrip())

    for number, title, lines in TRUST:
        out.extend(["", f"{number}. {title}", ""])
        areas.append((number, title, "", "*"))
        add(["Ref", "Work", "Answerable", "When", "Estimate"])
        for printed, date, amount in lines:
            add(kit.cut_cells(printed))
            money = {"budget": amount, "currency": "EUR"} if amount else {"budget": "", "currency": "*"}
            where = "*" if "Carrick" in printed or "basin" in printed or "pier" in printed or "store" in printed else ""
            more = {"quantity": "*"} if "Annual" in printed else {}
            rows.append(kit.line(TRUST_COLS, (number, title), printed, date, place=where, **money, **more))
    out += ["", "Total of estimates: EUR 76,200.50", "", "P. Hession, Secretary to the Trust"]
    path.write_text("\n".join(out) + "\n", encoding="utf-8")
    both(path.stem, either("Programme of Works 2015", "KINVARRA HARBOUR TRUST"), 2015, "en", areas, rows,
         adopted_on="2014-12-11")  # fmt: skip


DOCUMENTS = (
    Made("3-339-bank-2018-en", 3, "pdf", "twelfth", ("en",), "aligned words, heads repeated for each area", bank),
    *MORE,
    Made("3-343-harbour-2015-en", 3, "txt", "twelfth", ("en",), "columns of spaces, wrapped cells", trust),
)
