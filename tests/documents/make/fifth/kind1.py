"""Ruled tables: a municipality, a fisheries body, a quality institute, a water company, a national archive."""

from __future__ import annotations

from pathlib import Path

import office
from made import Made
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import (
    Paragraph,
    SimpleDocTemplate,
    Spacer,
    Table,
    TableStyle,
)

from fifth.gold import act, both, by, either, when
from fifth.ruled import archive, water
from fifth.setting import chromium, ruled, word_pdf

STYLES = getSampleStyleSheet()


def poi(path: Path) -> None:
    axes = [
        (("1", "Gestión de residuos sólidos"), [
            ("AO-01", "Recolección selectiva en los mercados de abastos", "Subgerencia de Limpieza Pública", "Enero", "Diciembre", "Tonelada", "1 250", "184.300,00", when("Enero Diciembre || Enero || Enero - Diciembre", "2019")),
            ("AO-02", "Campaña de sensibilización en instituciones educativas", "Gerencia de Gestión Ambiental", "Marzo", "Junio", "Campaña", "4", "22.640,50", when("Marzo Junio || Marzo - Junio", "2019-03/2019-06")),
            ("AO-03", "Adquisición de dos camiones compactadores", "Oficina de Logística", "Agosto", "Agosto", "Vehículo", "2", "910.000,00", when("Agosto Agosto || Agosto", "2019-08")),
        ]),
        (("2", "Seguridad ciudadana"), [
            ("AO-04", "Patrullaje integrado con la Policía Nacional", "Gerencia de Seguridad Ciudadana", "Enero", "Diciembre", "Sector", "12", "96.000,00", when("Enero Diciembre || Enero - Diciembre", "2019")),
            ("AO-05", "Mantenimiento del sistema de videovigilancia", "Subgerencia de Serenazgo", "Abril", "Mayo", "Cámara", "38", "41.875,20", when("Abril Mayo || Abril - Mayo", "2019-04/2019-05")),
        ]),
        (("3", "Catastro y ordenamiento territorial"), [
            ("AO-06", "Levantamiento catastral del sector San Isidro", "Subgerencia de Catastro", "Julio", "Noviembre", "Predio", "2 100", "73.415,00", when("Julio Noviembre || Julio - Noviembre", "2019-07/2019-11")),
            ("AO-07", "Simplificación del trámite de licencia de edificación", "Gerencia de Desarrollo Urbano", "Octubre", "Diciembre", "Procedimiento", "1", "8.000,00", when("Octubre Diciembre || Octubre - Diciembre", "2019-10/2019-12")),
        ]),
    ]  # fmt: skip
    body, rows = "", []
    for (number, title), acts in axes:
        for i, (code, name, lead, start, end, unit, amount, cost, date) in enumerate(acts):
            eje = f"<td rowspan={len(acts)} class=e>Eje {number}. {title}</td>" if i == 0 else ""
            body += (
                f"<tr>{eje}"
                + "".join(f"<td>{c}</td>" for c in (code, name, lead, start, end, unit, amount, cost))
                + "</tr>"
            )
            rows.append(
                act(
                    (either(number, f"Eje {number}"), title),
                    code,
                    name,
                    date,
                    lead=lead,
                    resources=either("", cost),
                    budget=cost.replace(".", "").replace(",", "."),
                    currency="PEN",
                    **{
                        "quantity": "2 || ∅" if code == "AO-03" else "∅ || *",
                        "extra:Unidad de medida": unit,
                        "extra:Cantidad": amount,
                    },
                )
            )
        total = sum(float(a[7].replace(".", "").replace(",", ".")) for a in acts)
        shown = f"{total:,.2f}".translate(str.maketrans(",.", ".,"))
        body += f"<tr class=s><td colspan=8>Subtotal Eje {number}</td><td>{shown}</td></tr>"
    html = (
        "<style>@page{size:A4 landscape;margin:15mm}body{font:9pt Arial}table{border-collapse:collapse;width:100%}td,th{border:1px solid #333;padding:3px 4px}"
        "th{background:#1d4f3a;color:#fff}.e{font-weight:bold;width:90px}.s{background:#e4e4e4;font-style:italic}td:last-child{text-align:right}</style>"
        "<p>MUNICIPALIDAD PROVINCIAL DE HUARAY<br>Oficina de Planeamiento y Presupuesto</p><h2>PLAN OPERATIVO INSTITUCIONAL 2019</h2>"
        "<p>Aprobado por Resolución de Alcaldía N.º 412-2018-MPH, del 27 de diciembre de 2018.</p><table>"
        "<thead><tr><th rowspan=2>Eje estratégico</th><th rowspan=2>Código</th><th rowspan=2>Actividad operativa</th><th rowspan=2>Unidad orgánica responsable</th>"
        "<th colspan=2>Programación</th><th colspan=2>Meta física</th><th rowspan=2>Costo (S/)</th></tr>"
        "<tr><th>Inicio</th><th>Término</th><th>Unidad de medida</th><th>Cantidad</th></tr></thead>"
        f"{body}<tr class=s><td colspan=8><b>TOTAL GENERAL</b></td><td><b>1.336.230,70</b></td></tr></table>"
    )  # fmt: skip
    chromium(html, path)
    both(
        path.stem,
        "PLAN OPERATIVO INSTITUCIONAL 2019",
        2019,
        "es",
        [(f"{a[0]} || Eje {a[0]}", a[1]) for a, _ in axes],
        rows,
        adopted_on="2018-12-27",
    )


def fisheries(path: Path) -> None:
    areas = [
        ("Strategic Area A: Stock assessment", "Objective: to give members sound advice on tuna and deep-water snapper", [
            ("Updated assessment of yellowfin tuna submitted to the Scientific Committee¹", "Science Division", "Q1–Q2 2022", "USD 120,000", when("Q1–Q2 2022", "2022-Q1/2022-Q2")),
            ("Tagging cruise in the eastern high-seas pocket", "Science Division and FJ", "August–October 2022", "USD 415,500", when("August–October 2022", "2022-08/2022-10")),
            ("Length-frequency data set for deep-water snapper", "Tonga Fisheries", "by end of June 2022", "USD 38,250", by("by end of June 2022 || end of June 2022", "2022-06-30")),
        ]),
        ("Strategic Area B: Monitoring and surveillance", "Objective: to deter illegal fishing through shared tools", [
            ("Observer training course, two intakes", "MCS Unit", "March and September 2022", "USD 96,000", when("March and September 2022", "2022-03/2022-09")),
            ("Electronic monitoring standards endorsed by members", "MCS Unit", "Q4 2022", "USD 27,800", when("Q4 2022", "2022-Q4")),
            ("Upgrade of the vessel register²", "Information Systems", "throughout 2022", "USD 64,000", when("throughout 2022", "2022")),
        ]),
        ("Strategic Area C: Member services", "Objective: to support small administrations", [
            ("In-country attachment for licensing officers of Kiribati and Tuvalu", "Corporate Services", "May 2022", "USD 18,400", when("May 2022", "2022-05")),
            ("Legal review of access agreements", "Legal Adviser", "1 July – 15 September 2022", "USD 22,000", when("1 July – 15 September 2022", "2022-07/2022-09", "2022-07-01", "2022-09-15")),
        ]),
    ]  # fmt: skip
    small = STYLES["BodyText"].clone("small", fontSize=9, leading=11)
    data = [["Output", "Lead unit", "Timing", "Budget"]]
    style = [
        ("GRID", (0, 0), (-1, -1), 0.6, colors.black),
        ("BACKGROUND", (0, 0), (-1, 0), colors.lightblue),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("FONTSIZE", (0, 0), (-1, -1), 9),
    ]
    rows, known = [], []
    for title, objective, acts in areas:
        style.append(("SPAN", (0, len(data)), (-1, len(data))))
        data.append([Paragraph(f"<b>{title}</b><br/><i>{objective}</i>", small), "", "", ""])
        letter, short = title[15], title[18:]
        known.append(
            (either(letter, f"Strategic Area {letter}"), either(short, title), either(objective[11:], objective))
        )
        for name, lead, timing, budget, date in acts:
            data.append(
                [
                    Paragraph(name.replace("¹", "<super>1</super>").replace("²", "<super>2</super>"), small),
                    Paragraph(lead, small),
                    Paragraph(timing, small),
                    budget,
                ]
            )
            bare = name.rstrip("¹²")
            rows.append(
                act(
                    known[-1][:2],
                    "",
                    either(bare, name, bare + {"¹": "1", "²": "2"}.get(name[-1], "")),
                    date,
                    lead=lead,
                    product=either("", bare, name),
                    quantity="2 || ∅" if "two" in name else "",
                    place="∅ || high-seas pocket || eastern high-seas pocket"
                    if "pocket" in name
                    else "∅ || Kiribati and Tuvalu"
                    if "Kiribati" in name
                    else "",
                    resources=either("", budget),
                    budget=budget[4:].replace(",", ""),
                    currency="USD",
                )
            )
    story = [
        Paragraph("Secretariat of the Western Isles Fisheries Agreement", STYLES["Heading3"]), Paragraph("Annual Work Programme 2022", STYLES["Title"]),
        Paragraph("The Programme was considered by the Commission at its nineteenth session. It sets out what the Secretariat will deliver to its members, the unit that answers for it and the money set aside. Carry-over from 2021 is not shown. " * 3, STYLES["BodyText"]),
        Spacer(1, 330), Table(data, colWidths=[240, 95, 95, 75], style=TableStyle(style)), Spacer(1, 8),
        Paragraph("1. Subject to receipt of logsheet data from all members.<br/>2. Includes hosting.", small),
    ]  # fmt: skip
    SimpleDocTemplate(str(path), pagesize=A4, invariant=1).build(story)
    both(path.stem, "Annual Work Programme 2022", 2022, "en", known, rows)


def quality(path: Path) -> None:
    area = ("∅ || *", "∅ || *")
    acts = [
        ("1", "Actualización del reglamento técnico de surtidores de combustible, con consulta pública a los gremios del sector y a las gobernaciones departamentales", "Dirección de Metrología Legal", "Proyecto de resolución", "Recursos ordinarios", "30 de junio de 2023", by("30 de junio de 2023", "2023-06-30", True)),
        ("2", "Acreditación del laboratorio de masas", "Organismo Nacional de Acreditación", "Certificado de acreditación", "BID", "2.º semestre", when("2.º semestre", "2023-H2")),
        ("3", "Comparación interlaboratorio de temperatura con el INTI de Argentina", "Laboratorio de Temperatura", "Informe de comparación", "Cooperación Sur-Sur", "abril-mayo", when("abril-mayo", "2023-04/2023-05")),
        ("4", "Verificación de balanzas en puestos de frontera: Ciudad del Este, Encarnación y Pedro Juan Caballero, en coordinación con la Dirección Nacional de Aduanas y con los municipios, según el cronograma que cada regional remita", "Departamento de Verificación", "Tres actas de verificación", "Tasas propias", "T3", when("T3", "2023-Q3")),
        ("5", "Encuesta de satisfacción de usuarios", "Unidad de Calidad", "Informe de encuesta", "Recursos ordinarios", "noviembre", when("noviembre", "2023-11")),
        ("6", "Día Mundial de la Metrología", "Comunicación Institucional", "Acto público", "Sin costo", "20 de mayo de 2023", when("20 de mayo de 2023", "2023-05", "2023-05-20", "2023-05-20")),
    ]  # fmt: skip
    document = office.word("Liberation Serif", 11)
    document.add_paragraph("Instituto Nacional de Calidad y Metrología\nAsunción, Paraguay")
    document.add_heading("Plan de Trabajo Anual · Ejercicio 2023", 1)
    for text in (
        "El presente plan se elaboró con la participación de todas las dependencias y fue aprobado por el Consejo Directivo el 14 de febrero de 2023.",
        "Cada dependencia informará trimestralmente sobre el avance a la Secretaría General.",
        "Los gastos se imputan al Programa 2 del presupuesto institucional; los aportes de la cooperación se registran aparte.",
    ):
        document.add_paragraph(text)
        document.add_paragraph()
    for _ in range(9):
        document.add_paragraph()
    blank = [(str(n), "", "", "", "", "") for n in (7, 8, 9)]
    ruled(
        document,
        ("N.º", "Actividad", "Responsable", "Entregable", "Financiamiento", "Plazo"),
        [a[:6] for a in acts] + blank,
    )
    document.add_paragraph("\nElaborado por: Dirección de Planificación")
    word_pdf(document, path)
    rows = [
        act(
            area,
            n,
            name,
            date,
            lead=lead,
            product=out,
            resources=money,
            quantity="3 || ∅" if out[:4] == "Tres" else "",
            place="∅ || *" if n in "34" else "",
        )
        for n, name, lead, out, money, _, date in acts
    ]
    rows[5]["period"] += " || 2023-01/2023-05"
    rows[5]["start_date"] += " || 2023-01-01"
    both(
        path.stem,
        "Plan de Trabajo Anual · Ejercicio 2023 || Plan de Trabajo Anual",
        2023,
        "es",
        [],
        rows,
        adopted_on="2023-02-14",
    )


DOCUMENTS = (
    Made(
        "1-81-huaray-2019-es",
        1,
        "pdf",
        "fifth",
        ("es",),
        "Chromium, landscape; two-level headers, merged Eje cells, subtotals",
        poi,
    ),
    Made(
        "1-82-fisheries-2022-en",
        1,
        "pdf",
        "fifth",
        ("en",),
        "objectives in merged rows, footnote marks, header missing on the second page",
        fisheries,
    ),
    Made(
        "1-83-metrologia-2023-es",
        1,
        "pdf",
        "fifth",
        ("es",),
        "Word by LibreOffice; rows cut by the page, empty template rows",
        quality,
    ),
    Made(
        "1-84-water-2017-en", 1, "docx", "fifth", ("en",), "Word, a table for each result area, subtotals, costs", water
    ),
    Made(
        "1-85-archivo-2021-es",
        1,
        "pdf",
        "fifth",
        ("es",),
        "rotated pages, indicator and target columns, lettered areas",
        archive,
    ),
)
