"""More narrative plans: a health board with annexes (DOCX), a comptroller (Markdown), a roads authority (HTML)."""

from __future__ import annotations

import html
from pathlib import Path

from fifth.gold import Area, act, both, by, either, when
from made import Made

from twelfth import kit

# --- a health board: labels in one line, an annex that repeats every action ------------------------------------------

HEALTH: tuple[tuple[Area, tuple[tuple, ...]], ...] = (
    (("1", "Care closer to home"), (
        ("1.1", "Open a weekly fracture clinic on Sandvoe", "Primary Care Manager", "Clinic running", "April 2020",
         "£31,500", when("April 2020", "2020-04"), {"place": either("Sandvoe", "")}),
        ("1.2", "Equip community nurses with portable ultrasound", "Director of Nursing", "12 devices in use",
         "Q2–Q3 2020", "£96,000", when("Q2–Q3 2020", "2020-Q2/2020-Q3"), {"quantity": "12"}),
        ("1.3", "Agree a shared transport rota with the ferry operator", "Logistics Lead", "Signed rota",
         "by the end of May", "£0", by("by the end of May", "2020-05-31"), {}),
    )),
    (("2", "Mental health and wellbeing"), (
        ("2.1", ("Commission a review of out-of-hours crisis "
                "response"), "Medical Director", "Independent review report",
         "January to March 2020", "£18,250.75", when("January to March 2020", "2020-Q1"), {"product_type": "report"}),
        ("2.2", "Train forty volunteers in suicide first aid", "Health Improvement Team", "Volunteer register",
         "w/c 5 October 2020", "£4,400", when(either("w/c 5 October 2020", "5 October 2020"), "2020-10",
                                              either("2020-10-05", "2020-01-01"),
                                              either("2020-10-11", "2020-10-09", "2020-10-05")), {"quantity": "40"}),
    )),
    (("3", "A sustainable workforce"), (
        ("3.1", "Refurbish the staff residence at Kirkaby Hospital", "Head of Estates", "Residence handed over",
         "second half of the year", "£240,000", when("second half of the year", "2020-H2"), {"place": "*"}),
        ("3.2", "Rural fellowship for newly qualified GPs", "HR Director", "Three fellows in post", "August",
         "£165,000", when("August", "2020-08"), {"quantity": "3"}),
    )),
)  # fmt: skip


def health(path: Path) -> None:
    """A DOCX; the actions come again in Annex A, among tables that are not actions."""
    doc = kit.new_docx("Calibri", 11)
    doc.sections[0].header.paragraphs[0].text = "Northern Skerries Health Board – OFFICIAL"
    doc.add_heading("Annual Operating Plan 2020", 0)
    doc.add_paragraph("Approved at the Board meeting of 28 November 2019")
    doc.add_paragraph("The Board serves 23,400 people on nine islands. Last year it reduced agency "
                      "staffing by a fifth and "
                      "opened the new renal unit. Savings of £1.1m are assumed.")  # fmt: skip
    rows, areas, again = [], [], []
    for area, lines in HEALTH:
        doc.add_heading(f"Priority {area[0]} – {area[1]}", 2)
        read = (either(area[0], f"Priority {area[0]}"), area[1])
        areas.append((*read, "", "*"))
        for code, text, lead, product, timing, cost, date, more in lines:
            doc.add_paragraph(f"{code}  {text}").runs[0].bold = True
            doc.add_paragraph(f"Lead: {lead}; Deliverable: {product}; When: {timing}; Cost: {cost}")
            again.append((code, text, lead, timing))
            found = {"lead": lead, "product": product, "budget": cost.strip("£").replace(",", ""), "currency": "GBP"}
            rows.append(act(read, code, text, date, layout=either("narrative", "table"), **{**found, **more}))
    doc.add_page_break()
    doc.add_heading("Annex A: Summary of actions", 2)
    table = doc.add_table(rows=0, cols=4)
    table.style = "Light Grid Accent 1"
    for values in (("Ref", "Action", "Lead", "When"), *again):
        kit.fill_row(table, values)
    doc.add_heading("Annex B: Key performance indicators", 2)
    table = doc.add_table(rows=0, cols=4)
    table.style = "Table Grid"
    for values in ("KPI | Baseline | Target | Source", "18-week referral to treatment | 81% | 90% | PHS",
                   ("Sickness absence | 5.2% | 4.0% | "
                   "SWISS"), "Vacancy rate, nursing | 9% | 6% | Workforce team"):  # fmt: skip
        kit.fill_row(table, kit.cut_cells(values))
    doc.add_heading("Annex C: Members of the Board", 2)
    table = doc.add_table(rows=0, cols=3)
    table.style = "Table Grid"
    for values in (
        "Name | Office | Term ends",
        "Isobel Rendall | Chair | 2021",
        "Dr Gavin Muir | Medical Director | –",
    ):
        kit.fill_row(table, kit.cut_cells(values))
    kit.save_docx(doc, path)
    both(path.stem, "Annual Operating Plan 2020", 2020, "en", areas, rows, adopted_on="2019-11-28")


# --- a comptroller: Markdown with Roman numbers ----------------------------------------------------------------------

AUDIT: tuple[tuple[Area, str, tuple[tuple, ...]], ...] = (
    (("1", "Vigilancia y control fiscal"), "Ampliar la cobertura de la auditoría territorial.", (
        ("(i)", "Auditoría financiera y de gestión a la Gobernación", "Contraloría Auxiliar de Auditorías",
         "Informe definitivo", "Febrero a junio de 2021", when("Febrero a junio de 2021", "2021-02/2021-06"),
         {"product_type": "report"}),
        ("(ii)", "Seguimiento a los planes de mejoramiento suscritos en la vigencia anterior", ("Grupo de Reacción "
         "Inmediata"), "Matriz de seguimiento", "trimestral", None, {}),
        ("(iii)", "Auditoría de cumplimiento al programa de alimentación escolar en seis municipios", ("Contraloría "
         "Auxiliar de Auditorías"), "Seis informes", "tercer trimestre", when("tercer trimestre", "2021-Q3"),
         {"quantity": "6", "place": "*", "product_type": "report"}),
    )),
    (("2", "Participación ciudadana"), "Acercar el control fiscal a las veedurías.", (
        ("(i)", "Diplomado virtual para veedores", "Subdirección de Participación", "Dos cohortes certificadas",
         "marzo-abril y agosto-septiembre", when("marzo-abril y agosto-septiembre", "2021-03/2021-09"),
         {"quantity": "2"}),
        ("(ii)", "Rendición pública de cuentas", "Despacho del Contralor", "Acta y grabación de la audiencia",
         "10 de diciembre de 2021", by("10 de diciembre de 2021", "2021-12-10", bare=True), {}),
    )),
    (("3", "Fortalecimiento institucional"), "", (
        ("(i)", "Implementar el expediente electrónico de responsabilidad fiscal", "Oficina de TIC",
         "Módulo en funcionamiento", "hasta el 30 de noviembre", by("hasta el 30 de noviembre", "2021-11-30"), {}),
        ("(ii)", "Concurso de méritos para cuatro cargos de carrera", "Talento Humano", "Lista de elegibles",
         "segundo semestre de 2021", when("segundo semestre de 2021", "2021-H2"), {"quantity": "4"}),
    )),
)  # fmt: skip
RHYTHM = {"date_text": either("trimestral", ""), "period": either("2021", "", "2021-01/2021-12", "2021-Q1/2021-Q4",
          "2021-H1/2021-H2"), "start_date": either("2021-01-01", ""), "end_date": either("2021-12-31", ""),
          "inherited": "*"}  # fmt: skip


def comptroller(path: Path) -> None:
    """Markdown: the numbers begin anew in each area."""
    out = [
        "---", "titulo: Plan de acción 2021", "entidad: Contraloría Departamental del Alto Sumapá", "---", "",
        "# PLAN DE ACCIÓN 2021", "", "**Contraloría Departamental del Alto Sumapá**", "",
        "Adoptado por Resolución 009 del 25 de enero de 2021.", "",
        "> En 2020 se tramitaron 212 denuncias y se trasladaron 17 hallazgos penales.", "",
    ]  # fmt: skip
    rows, areas = [], []
    for area, objective, lines in AUDIT:
        out += [f"## Línea estratégica {area[0]}. {area[1]}", ""]
        out += [f"*Objetivo:* {objective}", ""] if objective else []
        read = (either(area[0], f"Línea estratégica {area[0]}"), area[1])
        areas.append((*read, objective, "*"))
        for code, text, lead, product, timing, date, more in lines:
            out += [f"{code} {text}.", f"   - **Responsable:** {lead}", f"   - **Producto:** {product}",
                    f"   - **Fecha:** {timing}", ""]  # fmt: skip
            found = {"lead": lead, "product": product, **more}
            rows.append(act(read, code, text, date or RHYTHM, layout="narrative", **found))
    out += ["## Presupuesto por línea", "", "| Línea | Apropiación 2021 |", "|---|---|", "| 1 | $ 1.180.000.000 |",
            "| 2 | $ 96.500.000 |", "| 3 | $ 210.000.000 |", ""]  # fmt: skip
    path.write_text("\n".join(out), encoding="utf-8")
    both(path.stem, "PLAN DE ACCIÓN 2021", 2021, "es", areas, rows, adopted_on="2021-01-25")


# --- a roads authority: HTML with lists of definitions ---------------------------------------------------------------

ROADS: tuple[tuple[Area, str, tuple[tuple, ...]], ...] = (
    (("1", "Maintained network"), "Keep 70 per cent of paved roads in good condition.", (
        ("1.1", "Routine maintenance of the M5 lakeshore road", "Regional Engineer (Centre)", "312 km maintained",
         "MWK 1,450,000,000", "throughout 2023", when("throughout 2023", "2023"), {"quantity": "312", "place": "*"}),
        ("1.2", "Periodic reseal of the Dedwe–Mchise section", "Regional Engineer (South)", "Resealed section",
         "MWK 980,500,000", "May–October", when("May–October", "2023-05/2023-10"), {"place": "*"}),
        ("1.3", "Road condition survey", "Planning Division", "Condition data set", "MWK 62,000,000", "Q1 and Q4",
         when("Q1 and Q4", "2023"), {}),
    )),
    (("2", "Safer roads"), "", (
        ("2.1", ("Install rumble strips at 25 "
                "schools"), "Road Safety Unit", "Rumble strips installed", "MWK 48,750,000",
         "before 15 August 2023", by("before 15 August 2023", "2023-08-15"), {"quantity": "25", "place": "*"}),
        ("2.2", "Axle-load control campaign with the Police", "Road Safety Unit", "Campaign report", "MWK 15,300,000",
         "July", when("July", "2023-07"), {"product_type": "report"}),
    )),
    (("3", "Capable organisation"), "", (
        ("3.1", "Introduce the contract management system", "ICT Section", "System live", "MWK 210,000,000",
         "30 November 2023", by("30 November 2023", "2023-11-30", bare=True), {}),
        ("3.2", "Graduate engineers' attachment scheme", "Human Resources", "Eight attachments", "MWK 36,000,000",
         "Mar – Aug", when("Mar – Aug", "2023-03/2023-08"), {"quantity": "8"}),
    )),
)  # fmt: skip


def roads(path: Path) -> None:
    """Headings and `dl`; a table of the budget at the end."""
    out = [
        '<html lang="en"><head><meta charset="utf-8"><title>Annual Business Plan 2023</title>',
        "<style>dt{font-weight:bold;float:left;width:9em}</style></head><body>",
        "<div id='head'>Roads Authority of Nyanja &nbsp;|&nbsp; Private Bag 9</div>",
        "<h1>Annual Business Plan 2023</h1>",
        (
            "<p>The Authority completed 14 of 17 projects in 2022. This plan was approved by the Board on "
            "20<sup>th</sup> December 2022.</p>"
        ),
    ]
    rows, areas = [], []
    for area, objective, lines in ROADS:
        out.append(f"<h2>Result area {area[0]}: {area[1]}</h2>")
        out.extend([f"<p><i>Objective:</i> {objective}</p>"] if objective else [])
        read = (either(area[0], f"Result area {area[0]}"), area[1])
        areas.append((*read, objective, "*"))
        for code, text, lead, product, cost, timing, date, more in lines:
            out.append(f"<h4>{code}&nbsp;&nbsp;{html.escape(text, quote=False)}</h4>\n<dl>")
            for name, value in (
                ("Responsible:", lead),
                ("Output:", product),
                ("Budget:", cost),
                ("Timeframe:", timing),
            ):
                out.append(f"<dt>{name}</dt><dd>{value}</dd>")
            out.append("</dl>")
            found = {"lead": lead, "product": product, "budget": cost[4:].replace(",", ""), "currency": "MWK"}
            rows.append(act(read, code, text, date, layout="narrative", **{**found, **more}))
    out.append("<h2>Summary of the budget</h2><table><tr><td>Result area</td><td>MWK million</td></tr>")
    out.append("<tr><td>1</td><td>2,492.5</td></tr><tr><td>2</td><td>64.05</td></tr><tr><td>3</td><td>246</td></tr>")
    out.append("</table><p>Published under section 9 of the Act.</p></body></html>")
    path.write_text("\n".join(out) + "\n", encoding="utf-8")
    both(path.stem, "Annual Business Plan 2023", 2023, "en", areas, rows, adopted_on="2022-12-20")


# --- parks: groups of quarters, labels in brackets, one lead for a whole area ----------------------------------------

PARKS: tuple[tuple[Area, str, tuple[tuple[str, str, tuple[tuple, ...]], ...]], ...] = (
    (("1", "Tracks and huts"), "", (
        ("January to March", "2014-Q1", (
            ("Re-mark the coastal track between Ohara and Bluff Bay", "Trails Officer", "38 km re-marked", "NZ$ 12,000",
             "",
             None, {"quantity": "38", "place": "*"}),
            ("Replace the water tank at Saddle Hut", "Works Ranger", "Tank in service", "NZ$ 3,450", "by 14 February",
             by("by 14 February", "2014-02-14"), {"place": "*"}),
        )),
        ("April to June", "2014-Q2", (
            ("Inspect all swing bridges", "Consulting engineer", "Inspection certificates", "NZ$ 21,800", "", None, {}),
        )),
    )),
    (("2", "Pest control"), "Biodiversity Manager", (
        ("July to September", "2014-Q3", (
            ("Stoat trapping on Kereru Peninsula", "", "Trapping log", "NZ$ 46,500", "", None, {"place": "*"}),
            ("Aerial survey of feral goats", "", "Survey map", "NZ$ 18,250", "second half of August",
             when("second half of August", "2014-08", "2014-08-16", "2014-08-31", also=("2014-Q3",)), {}),
        )),
        ("October to December", "2014-Q4", (
            ("Weed swarm with volunteers at Lake Moana", "", "Volunteer hours recorded", "NZ$ 2,900",
             "8 and 9 November",
             when("8 and 9 November", "2014-11", "2014-11-08", "2014-11-09", also=("2014-Q4",)),
             {"place": either("Lake Moana", "")}),
        )),
    )),
)  # fmt: skip


def parks(path: Path) -> None:
    """Bullets without codes; lead, output and cost stand in brackets; a PDF by an office."""
    doc = kit.new_docx("DejaVu Serif", 11)
    doc.sections[0].header.paragraphs[0].text = "Southern Parks Trust Board"
    doc.add_heading("Annual Plan 2014", 1)
    doc.add_paragraph("Adopted at Ohara on 29 November 2013. Work carried over from 2013 is not repeated. Where no "
                      "other "
                      "date is given an action is due within the quarter under which it is listed.")  # fmt: skip
    rows, areas = [], []
    for area, manager, groups in PARKS:
        doc.add_heading(f"{area[0]}. {area[1]}", 2)
        areas.append((*area, "", "*"))
        if manager:
            doc.add_paragraph(f"Lead for all actions in this section: {manager}.")
        for group, period, lines in groups:
            doc.add_heading(group, 3)
            for text, lead, product, cost, own, date, more in lines:
                labels = [f"Lead: {lead}"] * bool(lead) + [f"Output: {product}", f"Cost: {cost}"]
                labels += [f"Date: {own}"] * bool(own)
                doc.add_paragraph(f"{text} ({'; '.join(labels)}).", style="List Bullet")
                found = {"lead": lead or manager, "product": product, "currency": "NZD"}
                found["budget"] = cost[4:].replace(",", "")
                rows.append(act(area, "", text, date or when(group, period), layout="narrative", **{**found, **more}))
    doc.add_paragraph("\nSigned for the Board: R. Tamahori, Chairperson")
    kit.convert(doc.save, "docx", path)
    both(path.stem, "Annual Plan 2014", 2014, "en", areas, rows, adopted_on="2013-11-29", adopted_at="Ohara")


TEXTS = (
    Made(
        "4-347-health-2020-en", 4, "docx", "twelfth", ("en",), "an annex repeats the actions; KPI and members", health
    ),
    Made("4-348-contraloria-2021-es", 4, "md", "twelfth", ("es",), "Roman numbers that begin anew", comptroller),
    Made("4-349-roads-2023-en", 4, "html", "twelfth", ("en",), "lists of definitions under headings", roads),
    Made("4-362-parks-2014-en", 4, "pdf", "twelfth", ("en",), "labels in brackets, one lead for an area", parks),
)
