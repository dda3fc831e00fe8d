"""Two more ruled tables: a water company, a national archive."""

from __future__ import annotations

from pathlib import Path

import office
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import (
    BaseDocTemplate,
    Frame,
    PageTemplate,
    Paragraph,
    Table,
    TableStyle,
)

from fifth.gold import act, both, by, either, when
from fifth.setting import ruled

STYLES = getSampleStyleSheet()


def water(path: Path) -> None:
    header = (
        "S/N",
        "Planned activity",
        "Timeframe",
        "Responsible officer",
        "Expected deliverable",
        "Source of funds",
        "Cost (KES)",
    )
    areas = [
        (("1", "Non-revenue water"), "Objective: reduce losses from 41 % to 36 %", [
            ("1.1", "Replace stalled customer meters in Makadi and Lower Hill", "Jul 2017 – Sep 2017", "Commercial Manager", "3,400 meters replaced", "Water Services Trust Fund", "6,800,000", when("Jul 2017 – Sep 2017", "2017-Q3")),
            ("1.2", "Establish district metered areas", "Q4 2017", "NRW Officer", "Five DMAs in service", "World Bank", "12,150,000", when("Q4 2017", "2017-Q4")),
            ("1.3", "Leak detection survey of the Old Town network", "Feb 2017", "NRW Officer", "Survey report", "Own revenue", "450,000", when("Feb 2017", "2017-02")),
        ]),
        (("2", "Pro-poor services"), "Objective: serve 9 000 more people in informal settlements", [
            ("2.1", "Construct water kiosks", "By 30/11/2017", "Technical Manager", "8 kiosks", "Water Services Trust Fund", "5,200,000", by("By 30/11/2017 || 30/11/2017", "2017-11-30")),
            ("2.2", "Hold barazas with kiosk operators", "Every quarter", "Pro-poor Coordinator", "Minutes", "Own revenue", "120,000", {**when("Every quarter", "2017"), "period": "2017 || ∅ || 2017-Q1/2017-Q4", "start_date": "2017-01-01 || ∅", "end_date": "2017-12-31 || ∅"}),
        ]),
        (("3", "Staff and systems"), "Objective: a company that can plan and report", [
            ("3.1", "Migrate billing data to the new system", "1st half 2017", "ICT Officer", "Billing system live", "World Bank", "3,975,500", when("1st half 2017", "2017-H1")),
            ("3.2", "Customer satisfaction survey", "May 2017", "Commercial Manager", "Report", "Own revenue", "300,000", when("May 2017", "2017-05")),
        ]),
    ]  # fmt: skip
    document = office.word("Calibri", 10.5, wide=True)
    office.opening(
        document,
        "KWALERA WATER AND SEWERAGE COMPANY LIMITED",
        "Annual Work Plan, January to December 2017",
        ["Approved by the Board of Directors on 9 December 2016."],
    )
    rows, quantities = [], {"1.1": "3400", "1.2": "5", "2.1": "8"}
    for (number, title), objective, acts in areas:
        document.add_heading(f"Key result area {number} – {title}", 1)
        document.add_paragraph(objective)
        total = f"{sum(int(a[6].replace(',', '')) for a in acts):,}"
        ruled(document, header, [*(a[:7] for a in acts), ("", "Sub-total", "", "", "", "", total)])
        for code, name, _, lead, product, money, cost, date in acts:
            rows.append(
                act(
                    (either(number, f"Key result area {number}"), title),
                    code,
                    name,
                    date,
                    lead=lead,
                    product=product,
                    resources=money,
                    quantity=either(quantities.get(code, ""), ""),
                    place="∅ || *" if code in ("1.1", "1.3") else "",
                    budget=cost.replace(",", ""),
                    currency="KES",
                )
            )
    office.save(document, path)
    both(
        path.stem,
        "Annual Work Plan, January to December 2017",
        2017,
        "en",
        [(f"{a[0]} || Key result area {a[0]}", a[1], either(o[11:], o)) for a, o, _ in areas],
        rows,
        adopted_on="2016-12-09",
    )


def archive(path: Path) -> None:
    area_of = {"A": ("A || ∅ || 1", "Conservación"), "B": ("B || ∅ || 2", "Acceso"), "C": ("C || ∅ || 3", "Formación")}
    acts = [
        ("A1", "Restauración de los protocolos coloniales de Cartago", "Folios restaurados", "1.200 folios", "Departamento de Conservación", "₡ 18.500.000,00", "I y II trimestre", when("I y II trimestre", "2021-H1")),
        ("A2", "Fumigación de los depósitos 3 y 5", "Depósitos fumigados", "2", "Servicios Generales", "₡ 2.340.000,00", "primera quincena de enero", when("primera quincena de enero", "2021-01", "2021-01-01", "2021-01-15")),
        ("A3", "Plan de emergencias para el acervo fílmico", "Plan aprobado", "100 %", "Comisión de Emergencias", "—", "agosto de 2021", when("agosto de 2021", "2021-08")),
        ("B1", "Digitalización de los mapas del Ferrocarril al Atlántico", "Imágenes publicadas", "640", "Unidad de Reprografía", "₡ 7.125.400,50", "todo el año", when("todo el año", "2021")),
        ("B2", "Exposición virtual del bicentenario", "Visitas", "10.000", "Proyección Institucional", "₡ 4.000.000,00", "15 de setiembre de 2021", when("15 de setiembre de 2021", "2021-09", "2021-09-15", "2021-09-15")),
        ("C1", "Curso de gestión de documentos electrónicos para municipalidades", "Personas certificadas", "45", "Departamento de Servicios Archivísticos", "₡ 1.150.000,00", "mayo a julio", when("mayo a julio", "2021-05/2021-07")),
    ]  # fmt: skip
    small = STYLES["BodyText"].clone("s", fontSize=8.5, leading=10.5)
    header = ["Código", "Actividad", "Indicador", "Meta", "Responsable", "Presupuesto", "Plazo"]
    data, style = (
        [header],
        [
            ("GRID", (0, 0), (-1, -1), 0.5, colors.black),
            ("FONTNAME", (0, 0), (-1, 0), "Helvetica-Bold"),
            ("FONTSIZE", (0, 0), (-1, -1), 8.5),
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ],
    )
    rows, seen = [], ""
    for code, name, indicator, target, lead, budget, term, date in acts:
        if code[0] != seen:
            seen = code[0]
            style += [
                ("SPAN", (0, len(data)), (-1, len(data))),
                ("BACKGROUND", (0, len(data)), (-1, len(data)), colors.whitesmoke),
            ]
            data.append([f"{seen}. {area_of[seen][1].upper()}"] + [""] * 6)
        data.append(
            [code, *(Paragraph(c, small) for c in (name, indicator, target, lead, budget.replace("₡", "CRC"), term))]
        )
        amount = budget[2:].replace(".", "").replace(",", ".") if budget[0] == "₡" else ""
        rows.append(
            act(
                area_of[seen],
                code,
                name,
                date,
                lead=lead,
                product=either("", indicator),
                resources=either("", budget.replace("₡", "CRC")),
                quantity="*",
                place="*" if code in ("A1", "A2") else "",
                budget=amount,
                currency="CRC" if amount else "",
                **{"extra:Indicador": indicator, "extra:Meta": target},
            )
        )
    width, height = A4

    def turn(canvas, _doc) -> None:
        canvas.translate(width, 0)
        canvas.rotate(90)

    paper = BaseDocTemplate(str(path), pagesize=(height, width), rotation=90, invariant=1)
    paper.addPageTemplates(
        PageTemplate(
            frames=[Frame(36, 36, height - 72, width - 72)],
            onPage=turn,
        )
    )
    paper.build(
        [
            Paragraph("Archivo Histórico Nacional", STYLES["Heading3"]),
            Paragraph("Plan Anual Operativo 2021", STYLES["Title"]),
            Table(data, colWidths=[45, 190, 110, 70, 130, 110, 100], style=TableStyle(style)),
        ]
    )
    both(path.stem, "Plan Anual Operativo 2021", 2021, "es", [(f"{k} || ∅", t) for k, (_, t) in area_of.items()], rows)
