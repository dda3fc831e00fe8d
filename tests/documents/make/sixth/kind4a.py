"""Kind 4, first part: a comptroller's cards, a harbour board in two columns."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from fifth.gold import act, both, by, either, when
from reportlab.lib import colors
from reportlab.platypus import Paragraph, Spacer, Table, TableStyle

from sixth.leaf import flow, pen

CARDS: list[tuple[str, list[list[str]]]] = [
    ("PROCESO 1. CONTROL FISCAL MICRO", [
        ["1.1", "Auditorías regulares a municipios de sexta categoría", "Subdirección de Auditoría",
            "12 informes de auditoría",
         "Funcionamiento", "Del 1 de febrero al 30 de junio de 2017", "Informes liberados / informes programados",
         "48500000"],
        ["1.2", "Auditoría especial al programa de alimentación escolar", "Subdirección de Auditoría",
         "Informe de auditoría especial", "Sistema General de Participaciones", "Tercer trimestre de 2017",
         "Hallazgos trasladados", "21750000"],
        ["1.3", "Seguimiento a planes de mejoramiento suscritos en 2016", "Grupo de Seguimiento", "Matriz consolidada",
         "Funcionamiento", "A más tardar el 15 de noviembre de 2017", "Acciones cumplidas / suscritas", "6200000"],
    ]),
    ("PROCESO 2. PARTICIPACIÓN CIUDADANA", [
        ["2.1", "Audiencias públicas en las provincias de Guanentá, Comunera y Vélez", "Oficina de Participación",
         "3 actas de audiencia", "Recursos propios", "Abril y mayo de 2017", "Asistentes por audiencia", "15000000"],
        ["2.2", "Capacitación a veedurías y contralores escolares", "Oficina de Participación y Secretaría General",
         "Curso de 40 horas", "Recursos propios", "II semestre de 2017", "Personas certificadas", "9800000"],
    ]),
    ("PROCESO 3. RESPONSABILIDAD FISCAL", [
        ["3.1", "Depuración de los procesos con riesgo de prescripción", "Contraloría Auxiliar",
            "Informe de procesos depurados",
         "Funcionamiento", "Todo el año", "Procesos con decisión de fondo", "0"],
    ]),
]  # fmt: skip
LABELS = [
    "Ficha n.º", "Actividad", "Dependencia responsable", "Producto esperado", "Fuente de financiación",
    "Período de ejecución", "Indicador", "Valor estimado (COP)",
]  # fmt: skip


def _pesos(amount: str) -> str:
    return f"{int(amount):,}".replace(",", ".") if int(amount) else "Sin costo"


def comptroller(path: Path) -> None:
    small, cell = pen("s", size=9), pen("c", size=9.5)
    bold = pen("b", "Helvetica-Bold", 9)
    story: list[Any] = [
        Spacer(1, 120), Paragraph("CONTRALORÍA DEPARTAMENTAL DE LOS CHICAMOCHAS", pen("t", "Helvetica-Bold", 15,
            alignment=1)),
        Spacer(1, 20), Paragraph("PLAN DE ACCIÓN INSTITUCIONAL 2017", pen("t2", "Helvetica-Bold", 20, alignment=1)),
        Spacer(1, 60), Paragraph("Adoptado mediante Resolución 031 del 27 de enero de 2017", pen("t3", size=11,
            alignment=1)),
        Spacer(1, 300), Paragraph(
            "Presentación. En 2016 se realizaron 21 auditorías y se certificaron 340 veedores. El presente plan se "
            "organiza por procesos; cada actividad cuenta con una ficha.", small),
        Spacer(1, 30),
    ]  # fmt: skip
    for title, cards in CARDS:
        story += [Spacer(1, 10), Paragraph(title, pen("h", "Helvetica-Bold", 12)), Spacer(1, 8)]
        for card in cards:
            values = [*card[:7], _pesos(card[7])]
            rows = [[Paragraph(a, bold), Paragraph(b, cell)] for a, b in zip(LABELS, values, strict=True)]
            box = Table(rows, colWidths=[130, 340], style=TableStyle([
                ("GRID", (0, 0), (-1, -1), 0.5, colors.grey), ("BACKGROUND", (0, 0), (0, -1), colors.whitesmoke),
                ("VALIGN", (0, 0), (-1, -1), "TOP")]))  # fmt: skip
            story += [box, Spacer(1, 14)]
    story += [
        Paragraph("RESUMEN PRESUPUESTAL", pen("h", "Helvetica-Bold", 12)), Spacer(1, 6),
        Table([["Proceso", "Fichas", "Valor (COP)"], ["Control fiscal micro", "3", "76.450.000"],
               ["Participación ciudadana", "2", "24.800.000"], ["Responsabilidad fiscal", "1", "0"], ["Total", "6",
                   "101.250.000"]],
              colWidths=[220, 80, 170], style=TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.grey)])),
        Spacer(1, 40), Paragraph("(Firmado) AMPARO RUEDA SILVA<br/>Contralora Departamental", small),
    ]  # fmt: skip
    flow(path, story, "Contraloría Departamental de los Chicamochas | Plan de Acción 2017", "Página %d", top=70)
    dates = {
        "1.1": when("Del 1 de febrero al 30 de junio de 2017", "2017-02/2017-06"),
        "1.2": when("Tercer trimestre de 2017", "2017-Q3"),
        "1.3": by("A más tardar el 15 de noviembre de 2017", "2017-11-15"),
        "2.1": when("Abril y mayo de 2017", "2017-04/2017-05"),
        "2.2": when("II semestre de 2017", "2017-H2"),
        "3.1": when("Todo el año", "2017"),
    }
    numbers = {"1.1": "12", "2.1": "3", "2.2": either("", "40")}
    rows = []
    for title, cards in CARDS:
        number, _, name = title.removeprefix("PROCESO ").partition(". ")
        for c in cards:
            free = {"budget": c[7], "currency": "COP"} if int(c[7]) else {"budget": either("", "0"), "currency": "*"}
            row = act((either(number, f"PROCESO {number}"), either(name, title)), either(c[0]), c[1], dates[c[0]],
                      either("narrative", "table"), lead=c[2], product=c[3], resources=c[4],
                      quantity=numbers.get(c[0], ""), **{"extra:Indicador": c[6]})  # fmt: skip
            rows.append({**row, **free})
    rows[3]["place"] = either("", "provincias de Guanentá, Comunera y Vélez", "Guanentá, Comunera y Vélez")
    rows[2]["lead_bodies"] = "*"
    areas = [
        (either(str(i), f"PROCESO {i}"), either(t.partition(". ")[2], t), "", "*") for i, (t, _) in enumerate(CARDS, 1)
    ]
    both("4-121-contraloria-2017-es", "PLAN DE ACCIÓN INSTITUCIONAL 2017", 2017, "es", areas, rows,
         adopted_on=either("2017-01-27", ""))  # fmt: skip


GOALS: list[tuple[str, str, list[list[str]]]] = [
    ("Goal A: Safe navigation", "No vessel is to be lost for want of a light, a chart or a pilot.", [
        ["(i)", "Re-survey of the inner channel with multibeam sonar", "Harbourmaster's Office", "Feb\u2013Apr",
            "Survey report", "Port dues"],
        ["(ii)", "Replacement of lanterns on the nine leading beacons", "Navigation Aids Unit", "Q3",
            "Nine solar lanterns installed", "Capital reserve"],
        ["(iii)", "Refresher course for pilots and pilot-boat crew", "Harbourmaster's Office", "June 2021",
            "Course completed by 14 pilots", "Training vote"],
    ]),
    ("Goal B: Clean water", "", [
        ["(i)", "Monthly sampling of harbour sediments at Tauwhare Point", "Environment Unit", "all year", "Dataset",
            "Regional council grant"],
        ["(ii)", "Draft ballast water bylaw for public consultation", "Legal Counsel", "by 30 September 2021",
            "Draft bylaw", "Operating budget"],
    ]),
    ("Goal C: A port people know", "", [
        ["(i)", "Open day on the Old Wharf with school visits", "Communications Adviser", "20 March 2021", "Open day",
            "Sponsorship"],
        ["(ii)", "Redesign of the tide-table website", "Communications Adviser with ICT", "second half of 2021",
            "New website", "Operating budget"],
    ]),
]  # fmt: skip


def harbour(path: Path) -> None:
    body = pen("b", "Times-Roman", 10, alignment=4, spaceAfter=3)
    lab = pen("l", "Times-Italic", 9.5, leftIndent=10, spaceAfter=7)
    head = pen("h", "Times-Bold", 12, spaceBefore=10, spaceAfter=5)
    story: list[Any] = [
        Paragraph("KAURI SOUND HARBOUR BOARD", pen("o", "Times-Bold", 11)), Paragraph("Business Plan 2021", pen("t",
            "Times-Bold", 19, spaceAfter=10)),
        Paragraph("Chair's foreword", head),
        Paragraph(
            "The year 2020 tried us all. Cruise calls fell from 61 to none after March, yet the Board dredged the "
            "fishing "
            "basin, opened the new slipway and kept every light burning. We thank the staff, the iwi of the Sound and "
            "our "
            "tenants. This plan sets out, goal by goal, what the Board has undertaken to deliver in the calendar year "
            "2021 "
            "with a smaller purse. Where no date is given in the table of funds, the Board has none to give.", body),
        Paragraph("How to read this plan", head),
        Paragraph(
            "Each undertaking is followed by the unit that leads it, the timing, the outputs and the funding. "
            "Undertakings "
            "are numbered afresh under each goal.", body),
    ]  # fmt: skip
    for title, aim, items in GOALS:
        story.append(Paragraph(title, head))
        if aim:
            story.append(Paragraph(f"Objective: {aim}", body))
        for code, text, lead, date, out, fund in items:
            story.append(Paragraph(f"{code} {text}.", body))
            story.append(
                Paragraph(f"Lead unit: {lead} \u2013 Timing: {date} \u2013 Outputs: {out} \u2013 Funding: {fund}.", lab)
            )
    story += [
        Paragraph("Key performance indicators", head),
        Table([["Indicator", "2019", "2020", "Target"], ["Groundings", "2", "1", "0"], ["Light availability", "99.1%",
            "99.4%", "99.8%"],
               ["Pilot waiting (min)", "34", "22", "20"], ["Spills over 10 l", "3", "1", "0"]],
              colWidths=[74, 31, 32, 36], style=TableStyle([("GRID", (0, 0), (-1, -1), 0.4, colors.black), ("FONTSIZE",
                  (0, 0), (-1, -1), 7)])),
        Paragraph("Approved by the Board on 4 December 2020. R. Te Wano, Chair.", body),
    ]  # fmt: skip
    flow(
        path,
        story,
        "Kauri Sound Harbour Board",
        "Business Plan 2021   -   %d",
        2,
        size=(460, 640),
        margin=44,
        gap=22,
        font="Times-Roman",
    )
    dates = [
        when("Feb\u2013Apr", "2021-02/2021-04"), when("Q3", "2021-Q3"), when("June 2021", "2021-06"), when("all year",
            "2021"),
        by("by 30 September 2021", "2021-09-30"), when("20 March 2021", "2021-03", "2021-03-20", "2021-03-20"),
        when("second half of 2021", "2021-H2"),
    ]  # fmt: skip
    amounts = ["", "9", either("14", "", "1"), "", "", "", ""]
    rows = []
    for title, _, items in GOALS:
        number, _, name = title.removeprefix("Goal ").partition(": ")
        for code, text, lead, _, out, fund in items:
            n = len(rows)
            rows.append(act((either(number, f"Goal {number}"), either(name, title)), code, text, dates[n], "narrative",
                            lead=lead, product=out, resources=fund, quantity=amounts[n]))  # fmt: skip
    rows[0]["place"] = either("", "inner channel", "the inner channel")
    rows[1]["place"] = either("", "nine leading beacons")
    rows[3]["place"] = either("Tauwhare Point", "", "harbour sediments at Tauwhare Point")
    rows[5]["place"] = either("Old Wharf", "the Old Wharf", "")
    areas = [(either(t[5], t[:6]), either(t.partition(": ")[2], t), aim, "*") for t, aim, _ in GOALS]
    both("4-122-harbour-2021-en", "Business Plan 2021", 2021, "en", areas, rows, adopted_on=either("2020-12-04", ""))
