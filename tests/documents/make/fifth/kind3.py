"""Tables without rules: HTML without th, Markdown, aligned words in PDF, columns of spaces, tabs."""

# fmt: off
from __future__ import annotations

import textwrap
from pathlib import Path

from made import Made
from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from fifth.gold import act, both, by, either, undated, when
from fifth.setting import cells


def pests(path: Path) -> None:
    areas = [
        (("1", "Plant pests"), [
            ("Old man's beard control in the lower gorge", "Biosecurity Team", "Autumn field season: March to May 2016", "NZ$85,000", "420 ha treated", when("Autumn field season: March to May 2016 || March to May 2016", "2016-03/2016-05")),
            ("Survey of aquatic weeds at boat ramps", "Harbours Officer", "January–February", "NZ$12,400", "Survey report", when("January–February", "2016-01/2016-02")),
            ("Wilding conifer workshop for landowners", "Land Services", "17 August 2016", "NZ$3,000", "Workshop notes", when("17 August 2016", "2016-08", "2016-08-17", "2016-08-17")),
        ]),
        (("2", "Animal pests"), [
            ("Possum monitoring on 60 lines", "Contractor", "Q3", "NZ$48,750", "Trap-catch index", when("Q3", "2016-Q3")),
            ("Release of rabbit virus, subject to approval", "Biosecurity Team", "Second half of the year", "NZ$20,000", "Release sites map", when("Second half of the year", "2016-H2")),
            ("Review of the pest management plan", "Policy", "by 31 October 2016", "staff time", "Draft plan", by("by 31 October 2016 || 31 October 2016", "2016-10-31")),
        ]),
    ]
    out, rows = "", []
    for (number, title), acts in areas:
        out += f"<h2>{number} {title}</h2>\n<table border=0>\n" + cells(["<b>What we will do</b>", "<b>Who leads</b>", "<b>When</b>", "<b>Cost</b>", "<b>What you will see</b>"]) + "\n"
        for name, lead, date_text, cost, product, date in acts:
            out += cells([name, lead, date_text, cost, product]).replace("'", "&rsquo;").replace("–", "&ndash;") + "\n"
            money = {"budget": cost[3:].replace(",", ""), "currency": "NZD", "resources": either("", cost)} if cost[0] == "N" else {"resources": either("", cost)}
            rows.append(act((number, title), "", name, date, lead=lead, product=product, quantity="*" if "60" in name or "420" in product else "", place="∅ || lower gorge || *" if "gorge" in name else "", **money))
        out += "</table>\n"
    path.write_text(
        "<html><head><title>Waitohu Regional Council - Operational Plan 2016</title></head>\n<body>\n<div id=nav><a href=#>Home</a> | <a href=#>Council</a> | <a href=#>Plans</a></div>\n"
        "<h1>Pest Management Operational Plan 2016</h1>\n<p>This plan tells ratepayers what the Council intends to do about pests between 1 January and 31 December 2016.</p>\n"
        f"{out}<p>Page last updated 3 December 2015. &copy; Waitohu Regional Council</p>\n</body></html>\n", encoding="utf-8")
    both(path.stem, "Pest Management Operational Plan 2016 || Waitohu Regional Council - Operational Plan 2016", 2016, "en", [a for a, _ in areas], rows)


def markdown(path: Path) -> None:
    areas = [
        (("Cultura viva", "Llevar la oferta cultural a los barrios y a las localidades del interior."), [
            ("C-1", "Festival de murgas jóvenes", "febrero", "Dirección de Cultura", "$U 1.850.000", "1 festival", when("febrero", "2022-02")),
            ("C-2", "Ciclo de cine en plazas (8 funciones)", "ene.–mar.", "Dirección de Cultura", "$U 320.000", "8 funciones", when("ene.–mar.", "2022-Q1")),
            ("C-3", "Fondo de iniciativas vecinales", "2.º cuatrimestre", "Descentralización", "$U 2.400.000", "20 proyectos", when("2.º cuatrimestre", "2022-05/2022-08")),
        ]),
        (("Deporte para todos", "Ampliar la práctica deportiva, con énfasis en mujeres y personas mayores."), [
            ("D-1", "Techado de la cancha de Villa Serrana", "jul.–dic.", "Obras", "$U 6.100.000", "1 cancha", when("jul.–dic.", "2022-H2")),
            ("D-2", "Escuelas de verano", "15/12/2022", "Deportes", "$U 790.500", "12 escuelas", when("15/12/2022", "2022-12", "2022-12-15 || 2022-01-01 || 2022-12-01", "2022-12-15", ("2022-Q4", "2022"))),
            ("D-3", "Gimnasia para personas mayores", "anual", "Políticas Sociales", "$U 450.000", "30 grupos", when("anual", "2022")),
        ]),
    ]
    out, rows = ["# Intendencia de Cerro Alegre", "", "## Plan anual de actividades 2022 — Cultura y Deporte", "", "_Versión para consulta ciudadana. Los montos están en pesos uruguayos._", ""], []
    for n, ((title, objective), acts) in enumerate(areas, 1):
        out += [f"### {title}", "", f"**Objetivo:** {objective}", "", "| Cód. | Qué haremos | Cuándo | A cargo de | Monto | Meta |", "|:--|---|:-:|---|--:|---|"]
        for code, name, date_text, lead, cost, target, date in acts:
            out.append(f"| {code} | {'**' + name + '**' if code == 'C-1' else name} | {date_text} | {lead} | {cost} | {target} |")
            rows.append(act((f"∅ || {n} || {code[0]}", title), code, name, date, lead=lead, product=either("", target), resources=either("", cost), quantity="*", place="*" if code == "D-1" else "", budget=cost[3:].replace(".", "").replace(",", "."), currency="UYU", **{"extra:Meta": target}))
        out += [f"| | *Total {title.lower()}* | | | **{'$U 4.570.000' if n == 1 else '$U 7.340.500'}** | |", ""]
    path.write_text("\n".join(out) + "\n", encoding="utf-8")
    both(path.stem, "Plan anual de actividades 2022 — Cultura y Deporte || Plan anual de actividades 2022", 2022, "es", [(f"∅ || {i}", a[0], a[1]) for i, (a, _) in enumerate(areas, 1)], rows)


def aligned(path: Path) -> None:
    acts = [
        ("3.1", "Regional hurricane exercise with national disaster offices", "Preparedness", "Mar 2021", "After-action report", "CDB", when("Mar 2021", "2021-03")),
        ("3.2", "Revision of the relief supplies tracking system manual", "Logistics", "Q1 2021", "Manual, second edition", "Core", when("Q1 2021", "2021-Q1")),
        ("3.3", "Virtual course on shelter management", "Training", "Apr–Jun 2021", "120 certificates", "EU", when("Apr–Jun 2021", "2021-Q2")),
        ("3.4", "Deployment of two rapid needs assessment teams", "Operations", "Jun–Nov 2021", "Assessment reports", "Core", when("Jun–Nov 2021", "2021-06/2021-11")),
        ("3.5", "Community early warning pilots in Dominica and Saint Lucia", "Resilience", "by 31 Aug 2021", "Two pilots completed", "UNDP", by("by 31 Aug 2021 || 31 Aug 2021", "2021-08-31")),
        ("3.6", "Audit of warehouse stock", "Logistics", "Nov 2021", "Audit report", "Core", when("Nov 2021", "2021-11")),
    ]
    area = ("3", "Preparedness and response")
    pdf = Canvas(str(path), pagesize=landscape(A4), invariant=1)
    x = (50, 90, 330, 430, 530, 690)
    y = 540.0

    def put(row: tuple[str, ...], font: str) -> None:
        nonlocal y
        widths = (38, 225, 95, 95, 145, 90)
        cut = []
        for words, width in zip(row, widths, strict=True):
            lines = [""]
            for word in words.split():
                more = f"{lines[-1]} {word}".strip()
                if stringWidth(more, font, 10) <= width:
                    lines[-1] = more
                else:
                    lines.append(word)
            cut.append(lines)
        for i in range(max(map(len, cut))):
            for left, lines in zip(x, cut, strict=True):
                if i < len(lines):
                    pdf.setFont(font, 10)
                    pdf.drawString(left, y - 12 * i, lines[i])
        y -= 12 * max(map(len, cut)) + 9

    pdf.setFont("Times-Bold", 15)
    pdf.drawString(50, y, "CARIBBEAN COASTS DISASTER CENTRE – WORK PLAN 2021")
    pdf.setFont("Times-Bold", 12)
    pdf.drawString(50, y - 34, "3. Preparedness and response")
    pdf.setFont("Times-Italic", 10.5)
    pdf.drawString(50, y - 52, "Objective: Participating States respond to events with less outside help")
    y -= 80
    put(("", "Activity", "Unit", "Timing", "Deliverable", "Funding"), "Times-Bold")
    for a in acts:
        put(a[:6], "Times-Roman")
    pdf.setFont("Times-Roman", 8)
    pdf.drawString(50, 40, "Work Plan 2021 – page 1 of 1")
    pdf.save()
    rows = [act(area, c, n, d, lead=lead, product=p, resources=m, quantity={"3.3": "120 || ∅", "3.4": "2 || ∅", "3.5": "2"}.get(c, "*" if c == "3.2" else ""), place="∅ || Dominica and Saint Lucia" if c == "3.5" else "") for c, n, lead, _, p, m, d in acts]
    both(path.stem, "CARIBBEAN COASTS DISASTER CENTRE – WORK PLAN 2021 || WORK PLAN 2021", 2021, "en", [(*area, "Participating States respond to events with less outside help")], rows)


def spaces(path: Path) -> None:
    areas = [
        (("1", "SANIDAD ANIMAL"), [
            ("1.1", "Vacunación contra la fiebre aftosa, primer ciclo", "Jefatura de Sanidad Animal", "Mayo - Junio", "Reporte de vacunación", when("Mayo - Junio", "2018-05/2018-06")),
            ("1.2", "Muestreo serológico en Beni y Pando", "LIDIVET", "II Sem.", "Informe técnico", when("II Sem.", "2018-H2")),
            ("1.3", "Capacitación de veterinarios de campo", "Unidad de Capacitación", "12 y 13 de abril", "Dos talleres", when("12 y 13 de abril", "2018-04", "2018-04-12", "2018-04-13")),
        ]),
        (("2", "SANIDAD VEGETAL"), [
            ("2.1", "Trampeo de mosca de la fruta en los valles de Cochabamba", "Programa Moscas", "Trimestral", "Mapa de prevalencia", undated(2018, "Trimestral")),
            ("2.2", "Certificación de viveros de cítricos", "Jefatura de Sanidad Vegetal", "Hasta 30/09/2018", "Registro de viveros", by("Hasta 30/09/2018 || 30/09/2018", "2018-09-30")),
        ]),
        (("3", "INOCUIDAD ALIMENTARIA"), [
            ("3.1", "Control de residuos en miel de exportación", "", "Marzo", "Resultados de laboratorio", when("Marzo", "2018-03")),
        ]),
    ]
    out, rows = ["SERVICIO AGROPECUARIO NACIONAL".center(104), "PLAN DE TRABAJO - GESTIÓN 2018".center(104), ""], []
    widths = (6, 34, 22, 20, 24)
    for area, acts in areas:
        out += ["", f"{area[0]}. {area[1]}", ""]
        table = [("Nº", "ACTIVIDAD", "RESPONSABLE", "FECHA", "PRODUCTO"), *(a[:5] for a in acts)]
        for row in table:
            cut = [textwrap.wrap(c, w - 3) or [""] for c, w in zip(row, widths, strict=True)]
            for i in range(max(map(len, cut))):
                out.append("".join((c[i] if i < len(c) else "").ljust(w) for c, w in zip(cut, widths, strict=True)).rstrip())
            out += ["-" * 104] if row is table[0] else [""]
        for code, name, lead, _, product, date in acts:
            rows.append(act(area, code, name, date, lead=lead, product=product, quantity="2" if product == "Dos talleres" else "", place="*" if code in ("1.2", "2.1") else ""))
    out += ["Observación: el punto 3.1 queda sin responsable hasta la designación de la nueva jefatura.", ""]
    path.write_text("\r\n".join(out), encoding="cp1252", newline="")
    both(path.stem, "PLAN DE TRABAJO - GESTIÓN 2018", 2018, "es", [a for a, _ in areas], rows)


DOCUMENTS = (
    Made("3-81-pests-2016-en", 3, "html", "fifth", ("en",), "HTML without th, columns named in plain words, entities", pests),
    Made("3-82-intendencia-2022-es", 3, "md", "fifth", ("es",), "Markdown, areas without numbers, cuatrimestre, totals in rows", markdown),
    Made("3-83-disaster-2021-en", 3, "pdf", "fifth", ("en",), "aligned words only, cells of two lines, no header over the codes", aligned),
    Made("3-84-agropecuario-2018-es", 3, "txt", "fifth", ("es",), "columns of spaces in cp1252, wrapped cells, an empty lead", spaces),
)
