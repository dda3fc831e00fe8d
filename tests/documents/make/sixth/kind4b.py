"""Kind 4, second third: a museums service (Word), a library network (HTML), a committee of statisticians (Markdown)."""

from __future__ import annotations

from html import escape
from pathlib import Path

from fifth.gold import act, both, by, either, when

from sixth.leaf import also, grid, labelled, word

WINGS: list[tuple[str, str, list[list[str]]]] = [
    ("1", "Collections care", [
        ["1.1", "Environmental monitoring of the Broad Street stores", "Conservator", "Twelve monthly readings reports",
         "January to December 2020", "GHS 18,400", "Subvention"],
        ["1.2", "Inventory of the ethnographic collection, phase two", "Registrar", "Catalogue of 3,200 objects",
         "Second and third quarters", "GHS 42,000.00", "Subvention and UNESCO Participation Programme"],
        ["1.3", "Pest treatment of wooden objects at the Elmina annex", "Conservator", "Treatment certificate",
         "Not later than 31 May 2020", "GHS 9,750", "Internally generated funds"],
    ]),
    ("2", "Exhibitions and learning", [
        ["2.1", "Travelling exhibition \u201cGold and Grain\u201d in four regional capitals", "Exhibitions Officer",
            "4 exhibitions",
         "March, June, September and November", "GHS 65,000", "Sponsors"],
        ["2.2", "Training of volunteer guides", "Education Section", "Training course", "10\u201314 February 2020",
            "GHS 7,300", "Subvention"],
    ]),
    ("3", "Governance", [
        ["3.1", "Revision of the Collections Policy of 2006", "Executive Director and Legal Unit",
            "Revised policy document",
         "Q4 2020", "Nil", "Not applicable"],
    ]),
]  # fmt: skip


def museums(path: Path) -> None:
    doc = word("Liberation Serif", 11)
    doc.sections[0].header.paragraphs[0].text = "NATIONAL MUSEUMS SERVICE\tCONFIDENTIAL UNTIL ADOPTED"
    doc.sections[0].footer.paragraphs[0].text = "Annual Operational Plan 2020"
    doc.add_heading("ANNUAL OPERATIONAL PLAN 2020", 0)
    doc.add_paragraph("National Museums Service of the Lower Volta")
    doc.add_heading("Introduction", 1)
    doc.add_paragraph(
        "The Service runs five museums and two stores. During 2019 it received 88,120 visitors, reopened the Keta "
        "fort and "
        "trained 22 guides. Cabinet has asked the Service to consider a maritime museum; the matter is not part of "
        "this plan."
    )
    grid(doc, [["Museum", "Visitors 2018", "Visitors 2019"], ["Broad Street", "31,004", "35,872"],
               ["Elmina annex", "12,550", "13,901"], ["Keta fort", "0", "9,417"], ["Total", "43,554",
                   "59,190"]])  # fmt: skip
    doc.add_paragraph()
    for number, title, items in WINGS:
        doc.add_heading(f"{number}.  {title}", 1)
        for code, text, lead, product, date, money, source in items:
            doc.add_paragraph().add_run(code).bold = True
            doc.add_paragraph(text)
            labelled(doc, "Officers responsible: " if " and " in lead else "Officer responsible: ", lead, "List Bullet")
            labelled(doc, "Expected result: ", product, "List Bullet")
            labelled(doc, "Time frame: ", date, "List Bullet")
            labelled(doc, "Cost: ", money, "List Bullet")
            labelled(doc, "Source of funds: ", source, "List Bullet")
    doc.add_heading("Members of the planning team", 1)
    grid(doc, [["Name", "Post", "Telephone"], ["Esi Dadzie", "Executive Director", "030 555 0101"],
               ["K. A. Mensah-Torto", "Registrar", "030 555 0144"], ["Comfort Ayivor", "Conservator",
                   "030 555 0162"]])  # fmt: skip
    doc.add_paragraph("\nSigned: ______________________    Date: ____________")
    doc.save(str(path))
    dates = [
        when("January to December 2020", "2020"), when("Second and third quarters", "2020-Q2/2020-Q3"),
        by("Not later than 31 May 2020", "2020-05-31"),
        when("March, June, September and November", "2020-03/2020-11"),
        when("10\u201314 February 2020", "2020-02", "2020-02-10", "2020-02-14"), when("Q4 2020", "2020-Q4"),
    ]  # fmt: skip
    dates[3]["period"] = "*"
    counts = ["12", either("3200", "", "3,200"), "", "4", "", ""]
    places = [
        "Broad Street || Broad Street stores || ∅",
        "",
        either("Elmina annex", "Elmina", ""),
        either("four regional capitals", ""),
        "",
        "",
    ]
    money = ["18400", "42000", "9750", "65000", "7300", ""]
    rows = []
    for number, title, items in WINGS:
        for code, text, lead, product, _, _, source in items:
            n = len(rows)
            fund = either(source, "") if source == "Not applicable" else source
            rows.append({**act((number, title), code, text, dates[n], "narrative", lead=lead, product=product,
                resources=fund,
                               quantity=counts[n], place=places[n], budget=money[n]),
                         "currency": "GHS" if money[n] else ""})  # fmt: skip
            if not money[n]:
                rows[-1]["budget"] = either("", "0")
                rows[-1]["currency"] = "*"
    both(
        "4-124-museums-2020-en",
        "ANNUAL OPERATIONAL PLAN 2020",
        2020,
        "en",
        [(n, t, "", "*") for n, t, _ in WINGS],
        rows,
    )


LINES: list[tuple[str, str, str, list[list[str]]]] = [
    ("A", "Colecciones y acceso", "Que todo vecino tenga un libro a menos de quince minutos de su casa.", [
        ["A-1", "Compra consorciada de 4.500 ejemplares infantiles", "Comisión de Adquisiciones",
            "marzo a mayo de 2022", "Fondo del Libro"],
        ["A-2", "Préstamo interbibliotecario entre Rocha, Treinta y Tres y Cerro Largo", "Biblioteca de Rocha",
            "desde agosto", "Intendencias"],
        ["A-3", "Traslado del bibliobús a la costa durante la temporada", "Equipo Bibliobús", "enero y febrero de 2022",
            "Intendencias"],
    ]),
    ("B", "Formación de bibliotecarios", "", [
        ["B-1", "Curso de catalogación RDA (modalidad virtual)", "EUBCA", "primer semestre", "Fondo del Libro"],
        ["B-2", "VI Encuentro de Bibliotecas del Este", "Biblioteca de Maldonado", "7 y 8 de octubre de 2022",
            "UNESCO"],
    ]),
    ("C", "Gobernanza de la Red", "", [
        ["C-1", "Actualización del reglamento interno", "Mesa Coordinadora", "hasta el 30/06/2022", "sin costo"],
        ["C-2", "Encuesta de usuarios de la Red", "Mesa Coordinadora y Universidad", "4.º trimestre 2022", "CSIC"],
    ]),
]  # fmt: skip


def libraries(path: Path) -> None:
    parts = [
        "<!DOCTYPE html>\n<html lang=\"es\"><head><meta charset=\"utf-8\"><title>Plan anual 2022 - Red Este</title>\n"
        "<style>dt{font-weight:bold;margin-top:1em} nav a{margin-right:1em}</style></head><body>\n"
        "<nav><a href=\"/\">Inicio</a><a href=\"/bibliotecas\">Bibliotecas</a><a href=\"/plan\">Plan anual</a>"
        "<a href=\"/contacto\">Contacto</a></nav>\n<h1>Plan anual de la Red de Bibliotecas del Este &ndash; 2022</h1>\n"
        "<p><em>Actualizado el 14 de diciembre de 2021. Documento aprobado por el Plenario.</em></p>\n"
        "<p>La Red reúne a 23 bibliotecas públicas y populares de cuatro departamentos uruguayos. En 2021 prestó "
        "61.300 "
        "ejemplares y dictó tres talleres, pese a los cierres sanitarios.</p>\n"
    ]  # fmt: skip
    for number, title, aim, items in LINES:
        parts.append(f'<section id="l{number}"><h2>Línea estratégica {number}: {title}</h2>\n')
        if aim:
            parts.append(f"<p><b>Propósito:</b> {aim}</p>\n")
        parts.append("<dl>\n")
        for code, text, lead, date, fund in items:
            printed = escape(text).replace("interb", "inter&shy;b")
            parts.append(
                f"<dt>{code}&nbsp; {printed}</dt>\n<dd>A cargo de: {lead}<br>\nCuándo: {date}<br>\n"
                f"Financia: {fund}</dd>\n"
            )
        parts.append("</dl></section>\n")
    parts.append(
        "<h2>Horarios de atención</h2><table><tr><th>Biblioteca</th><th>Lunes a viernes</th><th>Sábados</th></tr>"
        "<tr><td>Rocha</td><td>9 a 19</td><td>9 a 13</td></tr><tr><td>Maldonado</td><td>8 a 20</td><td>10 a "
        "14</td></tr>"
        "<tr><td>Chuy</td><td>13 a 18</td><td>cerrado</td></tr></table>\n"
        "<footer>Red de Bibliotecas del Este &copy; 2021 &middot; Tel. 4472 0000</footer></body></html>\n"
    )
    path.write_text("".join(parts), encoding="utf-8")
    since = when("desde agosto", "2022-08/2022-12")
    since["period"] += " || 2022-08"
    since["end_date"] = either("2022-12-31", "2022-08-31")
    dates = [
        when("marzo a mayo de 2022", "2022-03/2022-05"), since, when("enero y febrero de 2022", "2022-01/2022-02"),
        when("primer semestre", "2022-H1"), when("7 y 8 de octubre de 2022", "2022-10", "2022-10-07", "2022-10-08"),
        by("hasta el 30/06/2022", "2022-06-30"), when("4.º trimestre 2022", "2022-Q4"),
    ]  # fmt: skip
    places = [
        "",
        "∅ || Rocha, Treinta y Tres y Cerro Largo",
        either("", "costa", "la costa"),
        "∅ || virtual",
        "",
        "",
        "",
    ]
    rows = []
    for number, title, _, items in LINES:
        for code, text, lead, _, fund in items:
            n = len(rows)
            rows.append(act((either(number, f"Línea estratégica {number}"), either(title,
                f"Línea estratégica {number}: {title}")),
                            code, text, dates[n], "narrative", lead=lead, resources=either(fund,
                                "") if fund == "sin costo" else fund,
                            place=places[n], quantity=either("4500", "") if n == 0 else ""))  # fmt: skip
    rows[3]["activity"] = also("Curso de catalogación RDA (modalidad virtual)")
    areas = [
        (either(n, f"Línea estratégica {n}"), either(t, f"Línea estratégica {n}: {t}"), a, "*") for n, t, a, _ in LINES
    ]
    both(
        "4-125-redeste-2022-es",
        either("Plan anual de la Red de Bibliotecas del Este – 2022"),
        2022,
        "es",
        areas,
        rows,
        adopted_on=either("", "2021-12-14"),
    )


STATISTICS = """\
# Caricom-East Standing Committee of Statisticians

## Programme of Work 2016

*Adopted at the Fortieth Meeting, Castries, 29 October 2015*

The Committee met twice in 2015 and approved the harmonised CPI basket. It now turns to the population census round.
Persons named in brackets are rapporteurs and do not replace the lead.

---

## I. Economic statistics

**I.1 — Rebasing of GDP to 2014 prices** \\
*Lead:* National Accounts Working Group · *Deliverable:* rebased series for six countries · *When:* Q1–Q3 · *Funds:* CDB

**I.2 — Pilot of the producer price index** \\
*Lead:* Saint Lucia · *Deliverable:* pilot report · *When:* 2nd half of the year · *Funds:* CDB and Saint Lucia

**I.3 — Seminar on trade in services (Bridgetown)** \\
*Lead:* Secretariat · *Deliverable:* seminar and proceedings · *When:* 18 to 20 May · *Funds:* WTO

## II. Social statistics

**II.1 — Common census questionnaire** \\
*Leads:* Grenada and Dominica · *Deliverable:* questionnaire · *When:* by end of April 2016 · *Funds:* UNFPA

**II.2 — Review of labour force survey sampling frames** \\
*Lead:* Secretariat · *Deliverable:* review paper · *When:* November · *Funds:* —

## III. Standing items

**III.1 — Incorporate the recommendations of the Fortieth Meeting** \\
*Lead:* Secretariat · *Deliverable:* updated matrix · *When:* throughout 2016 · *Funds:* regular budget

---

### Contributions for 2016

| Country | Share | XCD |
|---|---|---|
| Saint Lucia | 40 % | 120,000 |
| Grenada | 35 % | 105,000 |
| Dominica | 25 % | 75,000 |
| **Total** | | **300,000** |

### Annex. Calendar

- April: census questionnaire closed (II.1)
- May: seminar on trade in services (I.3)
- September: GDP series published (I.1)
- November: sampling frames reviewed (II.2)
"""


def statistics(path: Path) -> None:
    path.write_text(STATISTICS, encoding="utf-8")
    one, two, three = ("I", "Economic statistics"), ("II", "Social statistics"), ("III", "Standing items")
    may = when("18 to 20 May", "2016-05", "2016-05-18", "2016-05-20")
    rows = [
        act(one, "I.1", "Rebasing of GDP to 2014 prices", when("Q1–Q3", "2016-Q1/2016-Q3"), "narrative",
            lead="National Accounts Working Group", product="rebased series for six countries", resources="CDB",
            quantity=either("", "6")),
        act(one, "I.2", "Pilot of the producer price index", when("2nd half of the year", "2016-H2"), "narrative",
            lead="Saint Lucia", lead_bodies="LC", product="pilot report", resources="CDB and Saint Lucia"),
        act(one, "I.3", either("Seminar on trade in services (Bridgetown)", "Seminar on trade in services"), may,
            "narrative",
            lead="Secretariat", product="seminar and proceedings", resources="WTO", place=either("Bridgetown")),
        act(two, "II.1", "Common census questionnaire", by("by end of April 2016", "2016-04-30"), "narrative",
            lead="Grenada and Dominica", lead_bodies="GD;DM", product="questionnaire", resources="UNFPA",
                resource_bodies="UNFPA"),
        act(two, "II.2", "Review of labour force survey sampling frames", when("November", "2016-11"), "narrative",
            lead="Secretariat", product="review paper", resources=either("", "—")),
        act(three, "III.1", "Incorporate the recommendations of the Fortieth Meeting", when("throughout 2016", "2016"),
            "narrative",
            lead="Secretariat", product="updated matrix", resources="regular budget", kind=either("recommendations",
                "activity")),
    ]  # fmt: skip
    rows[-1]["extra:items"] = "*"
    areas = [
        ("I", "Economic statistics", "", "*"),
        ("II", "Social statistics", "", "*"),
        ("III", "Standing items", "", "*"),
    ]
    both("4-126-statistics-2016-en", either("Programme of Work 2016"), 2016, "en", areas, rows,
         adopted_on=either("2015-10-29"), adopted_at="Castries")  # fmt: skip
