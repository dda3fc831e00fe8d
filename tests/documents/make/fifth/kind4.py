"""Narrative plans: Roman numbers in Word, two columns, boxes of labels, groups with dates and an annex, bullets."""

# fmt: off
from __future__ import annotations

from pathlib import Path

import office
from made import Made
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from fifth.gold import act, both, by, either, when
from fifth.setting import chromium, ruled, word_pdf


def ombudsman(path: Path) -> None:
    areas = [
        (("1", "Protección de personas privadas de libertad"), [
            ("(i)", "Visitas no anunciadas a los centros penitenciarios de Herrera y Chiriquí", "Mecanismo Nacional de Prevención", "seis informes de visita", "Presupuesto ordinario", "febrero a noviembre de 2016", when("febrero a noviembre de 2016", "2016-02/2016-11"), {"quantity": "6", "place": "*"}),
            ("(ii)", "Protocolo de atención de quejas en custodia policial", "Dirección de Quejas", "protocolo aprobado", "OACNUDH", "primer semestre de 2016", when("primer semestre de 2016", "2016-H1"), {}),
            ("(iii)", "Capacitación de custodios", "Unidad Académica", "", "Presupuesto ordinario", "13 al 17 de junio de 2016", when("13 al 17 de junio de 2016", "2016-06", "2016-06-13", "2016-06-17"), {}),
        ]),
        (("2", "Derechos de los pueblos indígenas"), [
            ("(i)", "Mesa de diálogo sobre títulos de tierras colectivas", "Dirección de Asuntos Indígenas", "acta de acuerdos", "Cooperación Española", "a más tardar el 30 de septiembre de 2016", by("a más tardar el 30 de septiembre de 2016 || 30 de septiembre de 2016", "2016-09-30"), {}),
            ("(ii)", "Traducción de la ley orgánica al ngäbere", "Comunicación Social", "una edición bilingüe", "PNUD", "tercer trimestre", when("tercer trimestre", "2016-Q3"), {"quantity": "1 || ∅"}),
        ]),
        (("3", "Fortalecimiento de la institución"), [
            ("(i)", "Nueva página web accesible", "Informática", "sitio en línea", "", "diciembre de 2016", when("diciembre de 2016", "2016-12"), {}),
        ]),
    ]
    document = office.word("Garamond", 12)
    office.opening(document, "DEFENSORÍA DEL PUEBLO", "Plan Anual de Trabajo 2016", ["La Defensoría presenta a la ciudadanía las acciones que realizará durante el año. El plan fue aprobado en la ciudad de Panamá el 22 de diciembre de 2015."])
    rows = []
    for area, acts in areas:
        document.add_heading(f"{area[0]}. {area[1]}", 1)
        for code, name, lead, product, money, term, date, more in acts:
            document.add_paragraph(f"{code} {name}.")
            for label, words in (("Responsable", lead), ("Entregable", product), ("Financiamiento", money), ("Plazo", term)):
                if words:
                    line = document.add_paragraph()
                    line.paragraph_format.left_indent = office.Cm(1)
                    line.add_run(f"{label}: ").bold = True
                    line.add_run(f"{words}.")
            rows.append(act(area, code, name, date, "narrative", lead=lead, product=product, resources=money, **more))
    document.add_heading("Indicadores del plan", 1)
    ruled(document, ("Indicador", "Línea base", "Meta"), [("Quejas resueltas en plazo", "58 %", "70 %"), ("Personas capacitadas", "210", "350"), ("Visitas a centros", "4", "6")])
    office.save(document, path)
    both(path.stem, "Plan Anual de Trabajo 2016", 2016, "es", [a for a, _ in areas], rows, adopted_on="2015-12-22", adopted_at="Panamá || ciudad de Panamá || Ciudad de Panamá")


def research(path: Path) -> None:
    areas = [
        (("1", "Coastal observation"), "Objective: keep the moored array in the water all year.", [
            ("1.a)", "Turnaround of the outer shelf moorings", "Recovered data set and redeployed instruments", "Ocean Physics Group", "4–19 May 2021", when("4–19 May 2021", "2021-05", "2021-05-04", "2021-05-19")),
            ("1.b)", "Glider missions along the western line", "Four glider sections", "Autonomous Systems Lab", "February, April, July and October", when("February, April, July and October", "2021-02/2021-10")),
            ("1.c)", "Tide gauge upgrade at Killary and Ballinskelligs", "Two gauges sending data every minute", "Engineering", "summer 2021", {**when("summer 2021", "2021-06/2021-08"), "period": "*", "start_date": "*", "end_date": "*"}),
        ]),
        (("2", "Data services"), "Objective: data that others can find and use.", [
            ("2.a)", "Catalogue of historical cruises", "Online catalogue", "Data Office", "Q2–Q3 2021", when("Q2–Q3 2021", "2021-Q2/2021-Q3")),
            ("2.b)", "Harmful algae bulletin for shellfish growers", "Weekly bulletin", "Data Office with Shellfish Unit", "all year", when("all year", "2021")),
        ]),
        (("3", "People"), "", [
            ("3.a)", "Induction week for doctoral students", "Programme and hand-outs", "Graduate School", "second half of September 2021", when("second half of September 2021", "2021-09", "2021-09-16", "2021-09-30")),
            ("3.b)", "Sea survival training for seagoing staff", "30 certificates", "Vessel Operations", "before 1 April", {**by("before 1 April", "2021-04-01"), "period": "*", "end_date": "2021-04-01 || 2021-03-31"}),
        ]),
    ]
    out, rows = "", []
    for area, objective, acts in areas:
        out += f"<h3>{area[0]}. {area[1]}</h3><p><i>{objective}</i></p>"
        for code, name, output, lead, timing, date in acts:
            out += f"<p class=a>{code} {name}</p><p class=l><b>Outputs:</b> {output}<br><b>Lead unit:</b> {lead}<br><b>Timing:</b> {timing}</p>"
            quantity = {"1.b)": "4", "1.c)": "2", "3.b)": "30 || ∅"}.get(code, "")
            rows.append(act(area, code, name, date, "narrative", product=output, lead=lead, quantity=quantity, place="*" if code in ("1.a)", "1.b)", "1.c)") else ""))
    chromium(
        "<style>@page{size:A5;margin:14mm}body{font:9.5pt/1.5 'DejaVu Serif'}.c{columns:2;column-gap:9mm;text-align:left}h3{font-size:11pt}.a{margin:8px 0 2px;font-weight:600}.l{margin:0 0 6px 10px;break-inside:avoid}</style>"
        "<p>Institute of Atlantic Marine Research</p><h1>Work Plan 2021</h1><p>Endorsed by the Scientific Board, Galway, 3 November 2020.</p>"
        f"<div class=c>{out}</div>", path)
    both(path.stem, "Work Plan 2021", 2021, "en", [(*a, either(o[11:], o) if o else "") for a, o, _ in areas], rows, adopted_on="2020-11-03", adopted_at="Galway")


def transport(path: Path) -> None:
    areas = [
        (("1", "Seguridad vial"), [
            ("1.1", "Campaña de uso del casco en motociclistas", {"Descripción": "Difusión en radios locales y controles pedagógicos en las vías de acceso a las ciudades intermedias.", "Producto": "Campaña ejecutada en 5 provincias", "Responsable": "Dirección de Tránsito", "Período": "abril–junio", "Presupuesto": "USD 64.500,00"}, when("abril–junio", "2020-Q2")),
            ("1.2", "Auditoría de puntos negros de la vía Aloag–Santo Domingo", {"Producto": "Informe de auditoría", "Responsable": "Dirección de Infraestructura", "Período": "1er semestre", "Presupuesto": "USD 38.000,00"}, when("1er semestre", "2020-H1")),
        ]),
        (("2", "Transporte público"), [
            ("2.1", "Estudio de costos de operación de buses urbanos", {"Producto": "Estudio tarifario", "Responsable": "Dirección de Regulación", "Período": "marzo de 2020", "Presupuesto": "USD 52.300,00"}, when("marzo de 2020", "2020-03")),
            ("2.2", "Plan piloto de buses eléctricos en Loja", {"Descripción": "Operación de dos unidades durante noventa días, con medición de consumo, autonomía y aceptación de los usuarios, y comparación con la flota diésel que sirve la misma ruta.", "Producto": "Informe del piloto", "Responsable": "Subsecretaría de Transporte", "Período": "1/09/2020 al 30/11/2020", "Presupuesto": "USD 210.000,00"}, when("1/09/2020 al 30/11/2020", "2020-09/2020-11", "2020-09-01", "2020-11-30")),
            ("2.3", "Registro único de operadoras", {"Producto": "Registro en línea", "Responsable": "Dirección de Títulos Habilitantes", "Período": "segundo semestre", "Presupuesto": "sin costo"}, when("segundo semestre", "2020-H2")),
        ]),
    ]
    styles = getSampleStyleSheet()
    body = styles["BodyText"]
    story = [Paragraph("Agencia Provincial de Movilidad", styles["Heading3"]), Paragraph("PLAN DE TRABAJO PARA EL AÑO 2020", styles["Heading1"]), Paragraph("Cada ficha describe una actividad. Los montos no incluyen IVA.", body)]
    rows = []
    for area, acts in areas:
        story.append(Paragraph(f"{area[0]}. {area[1]}", styles["Heading2"]))
        for code, name, labels, date in acts:
            lines = [[Paragraph(f"<b>{code} {name}</b>", body), ""]] + [[Paragraph(f"<b>{k}</b>", body), Paragraph(v, body)] for k, v in labels.items()]
            story += [Table(lines, colWidths=[110, 340], splitByRow=1, splitInRow=0, style=TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("SPAN", (0, 0), (-1, 0)), ("BACKGROUND", (0, 0), (-1, 0), colors.lavender), ("VALIGN", (0, 0), (-1, -1), "TOP")])), Spacer(1, 14)]
            told = labels.get("Descripción", "")
            cost = labels["Presupuesto"]
            money = {"budget": cost[4:].replace(".", "").replace(",", "."), "currency": "USD"} if cost[0] == "U" else {"budget": "", "currency": ""}
            rows.append(act(area, code, name, date, "narrative || table", product=labels["Producto"], lead=labels["Responsable"], resources=either("", cost), details=either(told, "", f"Descripción: {told}") if told else "", quantity="5 || ∅" if "5" in labels["Producto"] else "∅ || *" if code == "2.2" else "", place="*" if code in ("1.1", "1.2", "2.2") else "", **money))
    SimpleDocTemplate(str(path), pagesize=A4, invariant=1).build(story)
    both(path.stem, "PLAN DE TRABAJO PARA EL AÑO 2020", 2020, "es", [a for a, _ in areas], rows)


def library(path: Path) -> None:
    h1 = ("First half (January–June 2019)", "2019-H1")
    h2 = ("Second half (July–December 2019)", "2019-H2")
    first = f"{h1[0]} || January–June 2019 || First half || First half 2019"
    second = f"{h2[0]} || July–December 2019 || Second half || Second half 2019"
    area = [("A", "Legal deposit"), ("B", "Reading promotion"), ("C", "Preservation")]
    acts = [
        (area[0], h1, "A.1", "Guidelines for the deposit of electronic journals", "guidelines published", "Legal Deposit Office", when(first, h1[1])),
        (area[0], h1, "A.2", "Meeting with Windhoek publishers, 21 March 2019", "meeting notes", "Director", when("21 March 2019", "2019-03", "2019-03-21", "2019-03-21", ("2019-H1",))),
        (area[0], h2, "A.3", "Backlog project for government gazettes", "9 000 issues catalogued", "Cataloguing", when(second, h2[1])),
        (area[1], h1, "B.1", "Mobile library tour of the Kavango regions", "tour report", "Outreach, with regional offices", when(first, h1[1])),
        (area[1], h2, "B.2", "National Readathon", "event held in all regions", "Outreach", when(second, h2[1])),
        (area[1], h2, "B.3", "Translation of picture books into Oshikwanyama", "twelve titles", "Outreach", when(second, h2[1])),
        (area[2], h2, "C.1", "Disaster plan drill, second week of October", "evaluation of the drill", "Preservation", {**when("second week of October", "2019-10", "2019-10-08 || 2019-10-07 || *", "2019-10-14 || 2019-10-13 || *", ("2019-H2",))}),
    ]
    out = ["NATIONAL LIBRARY AND ARCHIVES SERVICE", "ANNUAL PLAN FOR 2019", "", "The plan keeps to the three programmes of the strategic framework. It does not repeat routine services.", ""]
    rows, seen = [], ("", "")
    for a, group, code, name, product, lead, date in acts:
        if a[0] != seen[0]:
            out += ["", f"PROGRAMME {a[0]}: {a[1].upper()}", ""]
        if (a[0], group[0]) != seen:
            out += [f"  {group[0]}", ""]
        seen = (a[0], group[0])
        out += [f"    {code}  {name}", f"         Output: {product}", f"         Responsible: {lead}", ""]
        core, _, tail = name.partition(", ")
        rows.append(act((either(a[0], f"PROGRAMME {a[0]}"), a[1]), code, either(name, core), date, "narrative", details=either("", tail), product=product, lead=lead, quantity={"A.3": "9000 || ∅", "B.3": "12"}.get(code, ""), place="*" if code in ("A.2", "B.1") else ""))
    out += ["", "KEY FIGURES", "", "  Visitors per month        11 400", "  New titles received        3 250", "  Staff posts filled            74", "", "", "ANNEX: SUMMARY OF ACTIVITIES BY CODE", ""]
    out += [f"  {code:6}{name.partition(', ')[0]:55}{lead}" for _, _, code, name, _, lead, _ in acts]
    path.write_text("\n".join(out) + "\n", encoding="utf-8")
    both(path.stem, "ANNUAL PLAN FOR 2019", 2019, "en", [(f"{a[0]} || PROGRAMME {a[0]}", a[1]) for a in area], rows)


def judicial(path: Path) -> None:
    areas = [
        (("I", "Formación inicial"), "Meta: que cada juez de paz nombrado en el año reciba formación antes de asumir.", [
            ("a)", "Curso de inducción para jueces de paz", "Responsable: Escuela Judicial. Producto: 60 jueces certificados. Fecha: 7 de febrero al 4 de marzo de 2022.", {"lead": "Escuela Judicial", "product": "60 jueces certificados", "quantity": "60 || ∅"}, when("7 de febrero al 4 de marzo de 2022", "2022-02/2022-03", "2022-02-07", "2022-03-04", ("2022-Q1",))),
            ("b)", "Actualización del manual de audiencias orales", "Responsable: Sala de lo Penal. Producto: manual, tercera edición.", {"lead": "Sala de lo Penal", "product": "manual, tercera edición"}, when("Primer trimestre || enero a marzo || Primer trimestre (enero a marzo)", "2022-Q1")),
        ]),
        (("II", "Acceso a la justicia"), "", [
            ("a)", "Brigadas móviles de asesoría en Gracias a Dios", "Responsable: Defensa Pública, con AECID. Producto: informe de brigadas. Fecha: junio.", {"lead": "Defensa Pública, con AECID", "product": "informe de brigadas", "place": "∅ || Gracias a Dios"}, when("junio", "2022-06", also=("2022-Q2",))),
            ("b)", "Señalización en braille de los juzgados de San Pedro Sula", "Responsable: Infraestructura. Producto: señalización instalada.", {"lead": "Infraestructura", "product": "señalización instalada", "place": "*"}, when("Segundo trimestre || abril a junio || Segundo trimestre (abril a junio)", "2022-Q2")),
            ("c)", "Convenio con las universidades para consultorios gratuitos", "Responsable: Presidencia. Producto: convenio firmado.", {"lead": "Presidencia", "product": "convenio firmado"}, when("Segundo trimestre || abril a junio || Segundo trimestre (abril a junio)", "2022-Q2")),
        ]),
        (("III", "Transparencia"), "", [
            ("a)", "Publicación de sentencias anonimizadas", "Responsable: CEDIJ. Producto: portal de jurisprudencia.", {"lead": "CEDIJ", "product": "portal de jurisprudencia"}, when("Segundo semestre || julio a diciembre || Segundo semestre (julio a diciembre)", "2022-H2")),
            ("b)", "Rendición de cuentas ante la sociedad civil", "Responsable: Presidencia. Producto: audiencia pública. Fecha: 1 de diciembre de 2022, Tegucigalpa.", {"lead": "Presidencia", "product": "audiencia pública", "place": "Tegucigalpa"}, when("1 de diciembre de 2022 || 1 de diciembre de 2022, Tegucigalpa", "2022-12", "2022-12-01", "2022-12-01", ("2022-H2",))),
        ]),
    ]
    groups = ("Primer trimestre (enero a marzo)", "Segundo trimestre (abril a junio)", "Segundo semestre (julio a diciembre)")
    document = office.word("Liberation Sans", 10.5)
    office.opening(document, "PODER JUDICIAL\nUnidad de Planificación", "PLAN DE TRABAJO 2022", ["Comisión de seguimiento:"], real_headings=False)
    ruled(document, ("Nombre", "Cargo"), [("Marta Zelaya", "Coordinadora"), ("Óscar Funes", "Secretario"), ("Lidia Bográn", "Vocal")])
    rows = []
    for (area, aim, acts), group in zip(areas, groups, strict=True):
        document.add_heading(f"{area[0]}. {area[1]}", 2)
        if aim:
            document.add_paragraph(aim)
        document.add_paragraph().add_run(group).bold = True
        for code, name, told, more, date in acts:
            line = document.add_paragraph()
            line.add_run(f"{code} {name}. ")
            line.add_run(told).italic = True
            rows.append(act(area, code, name, date, "narrative", **{**more, "details": "*"}))
    word_pdf(document, path)
    aims = [(*a, either(aim, aim[6:], "") if aim else "", "*" if aim else "") for a, aim, _ in areas]
    both(path.stem, "PLAN DE TRABAJO 2022", 2022, "es", aims, rows)


DOCUMENTS = (
    Made("4-81-defensoria-2016-es", 4, "docx", "fifth", ("es",), "Roman numbers anew in each area, labels that may miss, an indicator table", ombudsman),
    Made("4-82-marine-2021-en", 4, "pdf", "fifth", ("en",), "two columns on small pages, activities running over", research),
    Made("4-83-movilidad-2020-es", 4, "pdf", "fifth", ("es",), "boxes of labels cut by the page, amounts in them", transport),
    Made("4-84-library-2019-en", 4, "txt", "fifth", ("en",), "groups with dates, own dates within, figures, an annex that repeats", library),
    Made("4-85-judicial-2022-es", 4, "pdf", "fifth", ("es",), "labels in the line, own dates inside dated groups, a table of members", judicial),
)
