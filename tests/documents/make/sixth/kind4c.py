"""Kind 4, last third: a council (Word to PDF), a parish corporation (Word), a hospital network (web page to PDF)."""

from __future__ import annotations

from html import escape
from pathlib import Path

from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm
from fifth.gold import act, both, by, either, when

from sixth.leaf import grid, office, spell, word

COUNCIL: list[tuple[str, str, list[list[str]]]] = [
    ("3", "Fiscalización de concesiones", [
        ["3.1", "Inspección de 45 centros de cultivo en Aysén y Chiloé", "División de Fiscalización", "abril-junio",
            "45 actas de inspección"],
        ["3.2", "Auditoría de los libros de siembra de la temporada", "División de Fiscalización", "T3",
            "informe de auditoría"],
        ["3.3", "Modelo de riesgo para la selección de inspecciones", "Unidad de Datos", "a más tardar en agosto",
            "modelo documentado"],
    ]),
    ("4", "Transparencia y diálogo", [
        ["4.1", "Portal público de sanciones", "Unidad de Datos", "T4", "portal en línea"],
        ["4.2", "Mesas de diálogo con caletas de pescadores", "Gabinete", "marzo y octubre", "dos mesas"],
        ["4.3", "Cuenta pública participativa", "Gabinete", "30 de mayo de 2019", "cuenta pública"],
    ]),
    ("5", "Gestión interna", [
        ["5.1", "Renovación de la flota de drones", "Departamento de Administración", "primer cuatrimestre",
            "5 drones operativos"],
    ]),
]  # fmt: skip


def council(path: Path) -> None:
    doc = word("Liberation Sans", 10.5)
    section = doc.sections[0]
    section.page_height, section.page_width = Cm(21.6), Cm(17.8)
    section.header.paragraphs[0].text = "CONSEJO DE ACUICULTURA SUSTENTABLE"
    section.header.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT
    section.footer.paragraphs[0].text = "Plan de trabajo 2019 · Resolución exenta N° 412"
    title = doc.add_paragraph()
    title.add_run("PLAN DE TRABAJO 2019").bold = True
    title.alignment = WD_ALIGN_PARAGRAPH.CENTER
    doc.add_paragraph("VISTOS Y CONSIDERANDO", style="Heading 2")
    doc.add_paragraph(
        "1. Que el Consejo debe dictar cada año su plan de trabajo, según el artículo 7 de su ley orgánica."
    )
    doc.add_paragraph(
        "2. Que durante 2018 se inspeccionaron 38 centros y se cursaron 12 sanciones, tres de ellas revocadas."
    )
    doc.add_paragraph("RESUELVO: apruébase el siguiente plan, cuyos plazos se entienden referidos al año 2019:")
    for number, name, items in COUNCIL:
        doc.add_paragraph(f"Capítulo {number}. {name}", style="Heading 2")
        for code, text, lead, date, out in items:
            p = doc.add_paragraph()
            p.add_run(f"Actividad {code}.").underline = True
            labels = [f"Responsable: {lead}", f"Plazo: {date}", f"Producto: {out}"]
            if code == "4.2":
                labels = [labels[1], labels[2], labels[0]]
            p.add_run(f" {text} ({'; '.join(labels)}).")
    doc.add_paragraph("Dotación", style="Heading 2")
    grid(doc, [["Unidad", "Planta", "Contrata", "Total"], ["División de Fiscalización", "4", "17", "21"],
               ["Unidad de Datos", "1", "6", "7"], ["Gabinete", "2", "1", "3"]])  # fmt: skip
    doc.add_paragraph()
    doc.add_paragraph("Anótese, comuníquese y archívese.")
    doc.add_paragraph("PURÍSIMA OYARZÚN VERA\nPresidenta del Consejo").alignment = WD_ALIGN_PARAGRAPH.CENTER
    office("docx", path, doc=doc)
    dates = [
        when("abril-junio", "2019-Q2"), when("T3", "2019-Q3"), by("a más tardar en agosto", "2019-08-31"),
        when("T4", "2019-Q4"), when("marzo y octubre", "2019-03/2019-10"),
        when("30 de mayo de 2019", "2019-05", either("2019-05-30", "2019-01-01"), "2019-05-30"),
        when("primer cuatrimestre", "2019-01/2019-04"),
    ]  # fmt: skip
    dates[5]["period"] = either("2019-05", "2019-01/2019-05")
    dates[4]["period"] = "*"
    counts = ["45", "", "", "", "2", "", "5"]
    rows = []
    for number, name, items in COUNCIL:
        for code, text, lead, _, out in items:
            n = len(rows)
            place = "Aysén y Chiloé" if n == 0 else either("", "caletas de pescadores") if n == 4 else ""
            rows.append(act((either(number, f"Capítulo {number}"), either(name)), code, text, dates[n], "narrative",
                lead=lead,
                            product=out, quantity=counts[n], place=place))  # fmt: skip
    areas = [(either(n, f"Capítulo {n}"), t, "", "*") for n, t, _ in COUNCIL]
    both("4-127-consejo-2019-es", "PLAN DE TRABAJO 2019", 2019, "es", areas, rows)


PARISH: list[tuple[str, list[tuple[str, list[tuple[str, str, str]]]]]] = [
    ("Roads and Drains", [
        ("January \u2013 March", [
            ("Patching of 26 km of parochial roads in the Cockpit division", "Superintendent of Works", "J$14,200,000"),
            ("Clearing of earth drains in Duncans Bay before the rainy season", "Superintendent of Works",
                "J$3,150,000"),
        ]),
        ("April \u2013 June", [
            ("Replacement of the footbridge at Wait-a-Bit Crossing, to be opened on 6 June", "Parish Engineer",
                "J$8,900,000"),
        ]),
    ]),
    ("Public Health and Markets", [
        ("January \u2013 March", [("Vendors\u2019 register for the three markets", "Markets Officer", "no cost")]),
        ("July \u2013 September", [
            ("Rat baiting in Clarkson Town market", "Public Health Inspector", "J$640,000"),
            ("Refurbishing of the abattoir cold room", "Parish Engineer", "J$2,075,500"),
        ]),
    ]),
]  # fmt: skip


def parish(path: Path) -> None:
    doc = word("Carlito", 11)
    doc.add_paragraph("PARISH OF ST. BARNABAS MUNICIPAL CORPORATION", style="Title")
    doc.add_paragraph("Operational Plan for the Calendar Year 2023", style="Subtitle")
    doc.add_paragraph("Mayor\u2019s message", style="Heading 1")
    doc.add_paragraph(
        "Fellow parishioners, in 2022 we patched 19 km of road, cleared the Rio Sucio gully and opened the Duncans Bay "
        "health post. I ask the Ministry to release the balance of the Equalisation Fund without delay. What follows "
        "is "
        "what your Corporation will do this year; the officer in charge and the vote stand after each item."
    )
    for name, groups in PARISH:
        doc.add_paragraph(name, style="Heading 1")
        for span, items in groups:
            doc.add_paragraph().add_run(span).italic = True
            for text, lead, vote in items:
                doc.add_paragraph(f"{text} \u2014 Officer in charge: {lead}, Vote: {vote}", style="List Bullet 2")
    doc.add_paragraph("Revenue", style="Heading 1")
    grid(doc, [["Source", "2022 (J$ m)", "2023 (J$ m)"], ["Property tax", "88.1", "92.4"], ["Market fees", "6.0",
        "6.3"],
               ["Equalisation Fund", "31.7", "35.0"], ["Total", "125.8", "133.7"]])  # fmt: skip
    doc.save(str(path))
    span = {"January \u2013 March": "2023-Q1", "April \u2013 June": "2023-Q2", "July \u2013 September": "2023-Q3"}
    rows = []
    for name, groups in PARISH:
        for words, items in groups:
            for text, lead, vote in items:
                money = vote.removeprefix("J$").replace(",", "")
                free = not money.isdigit()
                row = act((either("", "1" if name[0] == "R" else "2"), name), either(""), text, when(words,
                    span[words]), "narrative", lead=lead,
                          budget="" if free else money)  # fmt: skip
                row["code"], row["resources"] = "", either("", vote)
                row["resource_bodies"] = "*"
                row["currency"] = either("", "*") if free else "JMD"
                rows.append(row)
    rows[0].update(place=either("Cockpit division", "the Cockpit division", ""), quantity=either("", "26"))
    rows[1].update(
        place=either("Duncans Bay", ""),
        activity=spell("Clearing of earth drains in Duncans Bay[ before the rainy season]"),
    )
    bridge = "Replacement of the footbridge at Wait-a-Bit Crossing"
    rows[2].update(
        activity=either(f"{bridge}, to be opened on 6 June", bridge), place=either("Wait-a-Bit Crossing", ""),
        date_text=either("April \u2013 June", "6 June", "on 6 June", "to be opened on 6 June"), period=either("2023-Q2",
            "2023-06", "2023-04/2023-06"),
        start_date=either("2023-06-06", "2023-04-01", "2023-01-01"), end_date=either("2023-06-06", "2023-06-30"),
    )  # fmt: skip
    rows[3].update(
        quantity=either("", "3"),
        place=either("", "three markets", "the three markets"),
        budget=either("", "0"),
        currency="*",
    )
    rows[4]["place"] = either("Clarkson Town market", "Clarkson Town", "")
    rows[5]["place"] = either("", "abattoir cold room")
    areas = [(either("", str(i)), t, "", "*") for i, (t, _) in enumerate(PARISH, 1)]
    both("4-128-parish-2023-en", either("Operational Plan for the Calendar Year 2023"), 2023, "en", areas, rows)


HOSPITALS: list[tuple[str, str, str, list[list[str]]]] = [
    ("I", "Cuidado materno", "Reducir a cero la muerte materna evitable en la Red Micro Norte.", [
        ["I.1", "Dotar de ecógrafo portátil a los centros de El Rosario y Vallecillo", "Jefatura de Compras",
            "Ecógrafos entregados",
         "segundo trimestre", "L 780.000,00", "8"],
        ["I.2", "Certificar parteras tradicionales", "Jefatura de Enfermería", "60 parteras certificadas",
            "de marzo a noviembre de 2015",
         "L 125.500,50", "60"],
    ]),
    ("II", "Vigilancia de enfermedades", "", [
        ["II.1", "Simulacro de brote de dengue con las alcaldías", "Epidemiología", "Informe del simulacro",
            "29 de abril de 2015",
         "L 42.000,00", "1"],
        ["II.2", "Boletín epidemiológico", "Epidemiología", "Doce boletines", "cada mes", "L 18.000,00", "12"],
        ["II.3", "Encuesta serológica en escolares", "Epidemiología y Universidad", "Base de datos", "II semestre",
            "L 310.000,00", "1"],
    ]),
]  # fmt: skip


def hospitals(path: Path) -> None:
    items = []
    for number, title, aim, rows in HOSPITALS:
        items.append(f"<h2>PROGRAMA {number}<br>{title}</h2>")
        if aim:
            items.append(f"<p><i>Objetivo específico:</i> {aim}</p>")
        for code, text, lead, out, date, money, goal in rows:
            items.append(
                f"<p><b>{code}</b><br>{escape(text)}.</p><ul><li>Unidad ejecutora: {lead}</li><li>Resultado: {out}</li>"
                f"<li>Meta física: {goal}</li><li>Fecha: {date}</li><li>Monto: {money}</li></ul>"
            )
    annex = "".join(
        f"<tr><td>{r[0]}</td><td>{r[1]}</td><td>{r[5].removeprefix('L ')}</td></tr>" for h in HOSPITALS for r in h[3]
    )
    html = (
        "<html><head><meta charset='utf-8'></head><body style='font-family:Gentium,serif'><center><p>República de "
        "Honduras</p>"
        "<h1>Red Micro Norte de Hospitales y Centros de Salud</h1><h1>Plan Operativo 2015</h1></center>"
        "<p>Tegucigalpa, enero de 2015</p><p>El año anterior se atendieron 4.118 partos; quedó pendiente la compra de "
        "ecógrafos. No se contemplan contrataciones de personal en este plan.</p>"
        + "".join(items)
        + "<h2>ANEXO 1. RESUMEN PRESUPUESTARIO</h2><table border='1' "
        "cellpadding='3'><tr><th>Código</th><th>Actividad</th>"
        f"<th>Lempiras</th></tr>{annex}<tr><td></td><td>TOTAL</td><td>1.275.500,50</td></tr></table></body></html>"
    )
    office("html", path, html)
    dates = [
        when("segundo trimestre", "2015-Q2"), when("de marzo a noviembre de 2015", "2015-03/2015-11"),
        when("29 de abril de 2015", "2015-04", either("2015-04-29", "2015-01-01"), "2015-04-29"),
        when("cada mes", "2015"), when("II semestre", "2015-H2"),
    ]  # fmt: skip
    dates[3] = {"date_text": either("cada mes"), "period": either("2015", "", "2015-01/2015-12"),
        "start_date": either("2015-01-01", ""),
                "end_date": either("2015-12-31", ""), "inherited": "*"}  # fmt: skip
    counts = ["∅ || 8", "60", "∅ || 1", "12", "∅ || 1"]
    gold = []
    for number, title, _, rows in HOSPITALS:
        for code, text, lead, out, _, money, goal in rows:
            n = len(gold)
            amount = money.removeprefix("L ").replace(".", "").replace(",", ".")
            place = either("El Rosario y Vallecillo", "centros de El Rosario y Vallecillo", "") if n == 0 else ""
            gold.append({**act((either(number, f"PROGRAMA {number}"), title), code, text, dates[n], "narrative",
                lead=lead,
                               product=out, quantity=counts[n], place=place, budget=amount,
                                   **{"extra:Meta física": goal}),
                         "currency": "HNL"})  # fmt: skip
    areas = [(either(n, f"PROGRAMA {n}"), t, a, "*") for n, t, a, _ in HOSPITALS]
    both("4-129-redsalud-2015-es", either("Plan Operativo 2015"), 2015, "es", areas, gold)
