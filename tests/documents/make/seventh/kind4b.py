"""Kind 4, second half: dated groups, an annex that repeats, plain text, web page."""

from __future__ import annotations

from pathlib import Path

from docx.shared import Pt
from fifth.gold import both, by, either, when

from seventh.rows import alts, table
from seventh.tools import fill, through_office, widths, word

# --- 144: a library service, groups and annex -
FIRST, SECOND = "First half of 2018", "Second half of 2018"
H1 = {**when(either(FIRST, f"Activities in the {FIRST.lower()}", "first half of 2018"), "2018-H1")}
H2 = {**when(either(SECOND, "second half of 2018"), "2018-H2")}
LIBRARY = (
    ("1", "Reading", ((FIRST, (
        ("1.a", "Summer reading challenge for children aged 5 to 11", "Children's Librarian", "Challenge pack", ""),
        ("1.b", "Mobile library timetable for the Glens", "Outreach Team", "Timetable", "March 2018"),
    )),
    (SECOND, (("1.c", "Readers' festival in Ballyrane", "Events Officer", "Festival report", "6-8 September 2018"),)))),
    ("2", "Buildings and collections", ((FIRST, (
        ("2.a", "Survey of roofs at the three Carnegie branches", "Estates", "Survey", ""),
    )), (SECOND, (
        ("2.b", "Digitise the Ballyrane Chronicle, 1871 to 1922", "Local Studies", "12,000 page images", ""),
        ("2.c", "Self-service kiosks at the central library", "ICT", "Four kiosks", "by 30 November 2018"),
    )))),
)  # fmt: skip
LIBRARY_DATES = {
    "March 2018": when("March 2018", "2018-03"),
    "6-8 September 2018": when("6-8 September 2018", "2018-09", "2018-09-06", "2018-09-08"),
    "by 30 November 2018": by(alts("by |30 November 2018"), "2018-11-30"),
    FIRST: H1,
    SECOND: H2,
}
KEYS = ("code", "activity", "lead", "product", "date")


def library(path: Path) -> None:
    """Dated groups, own dates, annex repeats, budget."""
    stem, title = "4-144-library-2018-en", "Library Service Delivery Plan 2018"
    rows = []

    def write(source: Path) -> None:
        doc = word("Carlito", 11)
        doc.add_paragraph("Borough of Ballyrane").runs[0].bold = True
        doc.add_heading(title, 1)
        doc.add_paragraph(
            "This plan sets out what the Library Service will do for the people of the borough. It should be read "
            "together with the Corporate Plan 2016-2020."
        )
        for number, name, groups in LIBRARY:
            doc.add_heading(f"{number}. {name}", 2)
            for words, acts in groups:
                doc.add_paragraph().add_run(words).underline = True
                for code, text, lead, product, date in acts:
                    doc.add_paragraph(f"{code[-1]}) {text}").paragraph_format.space_after = Pt(0)
                    bits = [f"Lead: {lead}", f"Output: {product}", *([f"When: {date}"] if date else [])]
                    doc.add_paragraph("; ".join(bits)).paragraph_format.left_indent = Pt(18)
        doc.add_page_break()
        doc.add_heading("Annex 1. Summary of activities", 2)
        every = [(a[0], a[1], a[2], a[4] or w) for _, _, g in LIBRARY for w, acts in g for a in acts]
        widths(fill(doc, [("Ref.", "Activity", "Lead", "When"), *every]), [35, 230, 110, 110])
        doc.add_heading("Annex 2. Revenue budget", 2)
        money = [("Heading", "2017 (£)", "2018 (£)"), ("Staff", "1,204,000", "1,215,500"),
                 ("Books", "231,000", "228,000"),
                 ("Premises", "310,400", "322,000"), ("Total", "1,745,400", "1,765,500")]  # fmt: skip
        widths(fill(doc, money), [150, 80, 80])
        doc.save(str(source))

    through_office(path, "docx", "pdf", write)
    for number, name, groups in LIBRARY:
        for words, acts in groups:
            cells = [(*a[:4], a[4] or words) for a in acts]
            codes = {
                a[0]: {"code": either(a[0][-1], a[0], f"{a[0][-1]})"), "layout": either("narrative", "table")}
                for a in acts
            }
            rows += table((number, name), KEYS, cells, LIBRARY_DATES, 2018, fix=codes, layout="narrative")
    both(stem, title, 2018, "en", [(n, t, "", "*") for n, t, _ in LIBRARY], rows)


# --- 145: a port authority, plain text -
PORT_DATES = {
    "enero-mayo": when("enero-mayo", "2022-01/2022-05"),
    "hasta el 31 de agosto": by(alts("hasta |el |31 de agosto"), "2022-08-31"),
    "T3": when("T3", "2022-Q3"),
    "segunda quincena de noviembre": when("segunda quincena de noviembre", "2022-11", "2022-11-16", "2022-11-30"),
    "julio de 2022": when("julio de 2022", "2022-07"),
    "primer bimestre": when("primer bimestre", "2022-01/2022-02"),
}
PORT = (
    ("1", "INFRAESTRUCTURA PORTUARIA", (
        ("1.a)", "Dragado de mantenimiento del canal de acceso", "Gerencia de Ingeniería", "Batimetría final",
         "enero-mayo"),
        ("1.b)", "Reparación de defensas del muelle 3", "Gerencia de Ingeniería", "Acta de recepción",
         "hasta el 31 de agosto"),
    )),
    ("2", "MEDIO AMBIENTE", (
        ("2.a)", "Medición de la calidad del aire en los barrios colindantes", "Oficina Ambiental",
         "Informe de medición", "primer bimestre"),
        ("2.b)", "Simulacro de derrame de hidrocarburos", "Capitanía de Puerto", "Informe del simulacro",
         "segunda quincena de noviembre"),
    )),
    ("3", "RELACIÓN PUERTO-CIUDAD", (
        ("3.a)", "Exposición fotográfica «Cien años de la aduana»", "Unidad de Comunicaciones", "Catálogo",
         "julio de 2022"),
        ("3.b)", "Mesa de diálogo con los pescadores artesanales", "Gerencia General", "Actas", "T3"),
    )),
)  # fmt: skip
SOURCE = {"1": "Crédito CAF 11.245", "2": "Fondo Ambiental Portuario", "3": ""}


def port(path: Path) -> None:
    """Resources of the whole area, plain text, indicators."""
    stem, title = "4-145-puertos-2022-es", "PLAN OPERATIVO INSTITUCIONAL 2022"
    out = ["ADMINISTRACIÓN PORTUARIA DE BAHÍA CALDERA", title, "=" * 60, "",
           "Resolución de Directorio 088/2021, de 20 de diciembre de 2021", ""]  # fmt: skip
    rows = []
    for number, name, acts in PORT:
        out += [f"EJE {number} - {name}", "-" * 60]
        if SOURCE[number]:
            out += [f"Financiamiento de todas las actividades del eje: {SOURCE[number]}", ""]
        for code, text, lead, product, date in acts:
            out += [
                f"{code} {text}",
                f"    - Responsable: {lead}",
                f"    - Producto: {product}",
                f"    - Fecha: {date}",
                "",
            ]
            cells = [(code, text, lead, product, date)]
            source = SOURCE[number] and either(
                SOURCE[number], f"Financiamiento de todas las actividades del eje: {SOURCE[number]}"
            )
            forms = either(code.strip(")"), code, code[-2], code[-2:])
            rows += table((either(number, f"EJE {number}"), name), KEYS, cells, PORT_DATES, 2022, layout="narrative",
                          fix={code: {"code": forms}}, resources=source,
                          resource_bodies="*" if source else "")  # fmt: skip
    out += ["-" * 60, "ANEXO: METAS DE GESTIÓN", "", "Indicador                          2021     2022",
            "Toneladas movilizadas (miles)      3.410    3.600", "Naves atendidas                      412      430",
            "",
            "Firmado: Ing. R. Zubieta, Gerente General"]  # fmt: skip
    path.write_text("\n".join(out) + "\n", encoding="utf-8")
    areas = [(either(n, f"EJE {n}"), t, "", "*") for n, t, _ in PORT]
    both(stem, title, 2022, "es", areas, rows, adopted_on="2021-12-20 || ∅")


# --- 146: an electoral commission, web page -
POLL_DATES = {
    "January to March 2013": when("January to March 2013", "2013-Q1"),
    "15 April 2013": by("15 April 2013", "2013-04-15", bare=True),
    "no later than 31 July 2013": by(alts("no later than |31 July 2013"), "2013-07-31"),
    "September 2013": when("September 2013", "2013-09"),
    "Quarter 4": when("Quarter 4", "2013-Q4"),
}
POLL = (
    ("Voter registration", (
        ("Continuous registration at 42 district offices", "Registration Directorate", "Consolidated Fund",
         "Updated voters' roll", "January to March 2013"),
        ("Display of the provisional roll for inspection", "Registration Directorate", "Consolidated Fund",
         "Display report", "15 April 2013"),
        ("Purchase of biometric kits", "Procurement Unit", "UNDP basket fund", "850 kits",
         "no later than 31 July 2013"),
    )),
    ("Voter education", (
        ("Radio drama on spoilt ballots, in five languages", "Public Affairs", "UNDP basket fund", "Thirteen episodes",
         "September 2013"),
        ("Mock polling day in secondary schools", "Public Affairs", "Consolidated Fund", "Evaluation report",
         "Quarter 4"),
    )),
)  # fmt: skip


def poll(path: Path) -> None:
    """Bullets with labels, participants, old web page."""
    stem, title = "4-146-elections-2013-en", "Annual Action Plan 2013"
    out = ["<html><head><title>Electoral Commission of Mbandaland</title></head><body bgcolor=white>",
           f"<center><h1>Electoral Commission of Mbandaland</h1><h2>{title}</h2></center>",
           "<p>Signed by the Chairperson on 9 January 2013.</p>"]  # fmt: skip
    rows = []
    for name, acts in POLL:
        out += [f"<h3>{name}</h3>", "<ul>"]
        for text, lead, fund, product, date in acts:
            bits = (f"Lead unit: {lead}", f"Funding: {fund}", f"Deliverable: {product}", f"Timing: {date}")
            out.append(f"<li><b>{text.replace('biometric', 'bio&shy;metric')}</b><br>{'<br>'.join(bits)}</li>")
        out.append("</ul>")
        rows += table(
            ("", name), ("activity", "lead", "resources", "product", "date"), acts, POLL_DATES, 2013, layout="narrative"
        )
    out += ["<h3>Staff who took part in drawing up the plan</h3><table border=1>",
            "<tr><th>Name</th><th>Post</th><th>District</th></tr>",
            "<tr><td>G. Phiri</td><td>Director, Registration</td><td>Head office</td></tr>",
            "<tr><td>L. Tembo</td><td>District officer</td><td>Chisanga</td></tr></table>",
            "<hr><font size=1>Printed on 10/01/2013</font>",
            "</body></html>"]  # fmt: skip
    path.write_text("\n".join(out) + "\n", encoding="utf-8")
    both(stem, title, 2013, "en", [("", n, "", "*") for n, _ in POLL], rows, adopted_on="2013-01-09 || ∅")
