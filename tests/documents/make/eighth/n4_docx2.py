"""Word files: a provincial library consortium (`Act. 1.-`, labels in parentheses); a county's values under labels."""

from __future__ import annotations

from pathlib import Path

from fifth.gold import act, both, by, either, when

from eighth.n4_draw import to_docx
from eighth.n4_gold import area, coded

BIBLIOTECAS = """
@ CONSORCIO PROVINCIAL DE BIBLIOTECAS DE ALDEMIRA
@ **PLAN DE ACTUACIÓN PARA EL EJERCICIO 2019**
@ Aprobado por la Junta General en sesión ordinaria celebrada en Aldemira el 5 de diciembre de 2018
**EXPOSICIÓN DE MOTIVOS**
El Consorcio reúne a 41 ayuntamientos y a la Diputación. Las actuaciones se numeran de forma correlativa en todo el \
plan, con independencia de la línea a la que pertenecen. Los ayuntamientos han pedido un segundo bibliobús; se \
estudiará cuando haya crédito.
~
**LÍNEA A: COLECCIONES Y PRÉSTAMO**
Con esta línea se pretende que ningún vecino espere más de diez días por un libro.
**Act. 1.-** Compra centralizada de novedades. (Responsable: Servicio de Adquisiciones; Plazo: enero-junio; \
Producto: lote de 3.200 volúmenes; Crédito: 58.400,00 €)
**Act. 2.-** Expurgo y reubicación del depósito de la calle Tenerías, que incluye las siguientes fases: a) recuento; \
b) expurgo; c) traslado. (Responsable: Sección de Depósito; Plazo: tercer trimestre; Producto: informe de expurgo)
**Act. 3.-** Préstamo entre bibliotecas con la red autonómica. (Responsable: Servicio de Préstamo; Plazo: todo el \
año; Producto: convenio firmado; Crédito: 4.150,75 €)
~
**LÍNEA B: LECTURA EN LOS PUEBLOS**
Con esta línea se pretende que los pueblos de menos de 300 habitantes tengan actividad lectora estable.
**Act. 4.-** Nueva ruta del bibliobús por la Sierra de Hontoria. (Responsable: Jefatura del Bibliobús; Plazo: a \
partir del 1 de abril de 2019; Producto: ruta quincenal con catorce paradas; Crédito: 31.000,00 €)
**Act.5.-** Encuentro provincial de clubes de lectura. (Responsable: Gerencia del Consorcio; Plazo: 25 de mayo de \
2019; Lugar: Teatro Calderón de Villarrasa; Producto: una jornada y su publicación)
**LÍNEA C: PERSONAL**
**Act. 6.-** Curso de catalogación para encargados de agencia de lectura. (Responsable: Gerencia del Consorcio; \
Plazo: antes de fin de octubre; Producto: 2 ediciones del curso; Destinatarios: encargados y becarios)
**Act. 7.-** Revisión de la relación de puestos de trabajo. (Responsable: Secretaría-Intervención; Plazo: cuarto \
trimestre)
**ANEXO I. ESTADO DE GASTOS POR LÍNEA**
| Línea | Capítulo II | Capítulo VI
| A. Colecciones y préstamo | 4.150,75 | 58.400,00
| B. Lectura en los pueblos | 31.000,00 | 0,00
| Total | 35.150,75 | 58.400,00
"""


def bibliotecas(path: Path) -> None:
    to_docx(path, BIBLIOTECAS, "Times New Roman", 12, "Consorcio Provincial de Bibliotecas", "Plan 2019", plain=True)
    one = area("LÍNEA", "A", "COLECCIONES Y PRÉSTAMO")
    two = area("LÍNEA", "B", "LECTURA EN LOS PUEBLOS")
    three = area("LÍNEA", "C", "PERSONAL")

    def n(number: str) -> str:
        return either(number, f"Act. {number}", f"Act.{number}")

    def euros(amount: str) -> dict[str, str]:
        return {"budget": amount, "currency": "EUR"}

    purge = "Expurgo y reubicación del depósito de la calle Tenerías"
    phases = "a) recuento; b) expurgo; c) traslado"
    whole = f"{purge}, que incluye las siguientes fases"
    start = by(either("a partir del 1 de abril de 2019", "1 de abril de 2019"), "2019-12-31")
    start.update({
        "period": either("2019-04/2019-12", "2019-Q2/2019-Q4", "2019-04", "2019"),
        "start_date": "2019-04-01", "end_date": either("2019-12-31", "2019-04-30", "2019-04-01"),
    })  # fmt: skip
    rows = [
        act(one, n("1"), "Compra centralizada de novedades", when("enero-junio", "2019-H1"), "narrative",
            lead="Servicio de Adquisiciones", product="lote de 3.200 volúmenes",
            quantity=either("3200", "1", ""), **euros("58400")),
        act(one, n("2"), either(f"{whole}: {phases}", whole, purge), when("tercer trimestre", "2019-Q3"), "narrative",
            lead="Sección de Depósito", place="*", product="informe de expurgo", product_type="report",
            details=either("", phases, f"que incluye las siguientes fases: {phases}")),
        act(one, n("3"), "Préstamo entre bibliotecas con la red autonómica", when("todo el año", "2019"), "narrative",
            lead="Servicio de Préstamo", product="convenio firmado", **euros("4150.75")),
        act(two, n("4"), "Nueva ruta del bibliobús por la Sierra de Hontoria", start, "narrative",
            lead="Jefatura del Bibliobús", product="ruta quincenal con catorce paradas", quantity=either("14", "", "1"),
            place="*", **euros("31000")),
        act(two, n("5"), "Encuentro provincial de clubes de lectura",
            when("25 de mayo de 2019", "2019-05", "2019-05-25", "2019-05-25"), "narrative",
            lead="Gerencia del Consorcio", place="Teatro Calderón de Villarrasa", quantity="*",
            product="una jornada y su publicación"),
        act(three, n("6"), "Curso de catalogación para encargados de agencia de lectura",
            by(either("antes de fin de octubre", "fin de octubre"), "2019-10-31"), "narrative",
            lead="Gerencia del Consorcio", product="2 ediciones del curso", quantity="2",
            **{"extra:Destinatarios": "encargados y becarios"}),
        act(three, n("7"), "Revisión de la relación de puestos de trabajo", when("cuarto trimestre", "2019-Q4"),
            "narrative", lead="Secretaría-Intervención"),
    ]  # fmt: skip
    aims = [
        "Con esta línea se pretende que ningún vecino espere más de diez días por un libro.",
        "Con esta línea se pretende que los pueblos de menos de 300 habitantes tengan actividad lectora estable.",
    ]
    both(path.stem, "PLAN DE ACTUACIÓN PARA EL EJERCICIO 2019", 2019, "es", [
        (*one, f"{aims[0]} || ∅", "*"), (*two, f"{aims[1]} || ∅", "*"), (*three, "", "*"),
    ], rows, adopted_on="2018-12-05", adopted_at="Aldemira")  # fmt: skip


COUNTY = """
#1 Tall Prairie County Health Department
#1 Annual Operational Plan, January 1 – December 31, 2024
Adopted by the Board of Health on November 28, 2023, Wheaton Junction, Nebraska.
A note to readers: this plan covers grant-funded and levy-funded work. Routine inspections go on as required by \
statute and are not listed. The 2023 plan had 31 strategies, of which 24 were met.
#2 Goal 1 — Mothers and babies get a healthy start
#3 Strategy 1.1
Enroll first-time mothers in nurse home visiting.
**Lead**
Maternal and Child Health Division
**Timeframe**
January – December
**Measure**
Families enrolled by the 28th week
**Output**
90 families enrolled
**Funding source**
MIECHV grant
#3 Strategy 1.2
Open a breastfeeding room at the fairgrounds for the county fair, and keep it supplied.
**Lead**
WIC Coordinator
**Timeframe**
August 7–11, 2024
**Output**
Room equipped and staffed
**Funding source**
County levy
#2 Goal 2 — Fewer people die of overdose
#3 Strategy 2.1
Place naloxone boxes in public buildings.
Sites were chosen with the sheriff and the library board. Boxes are alarmed.
**Lead**
Injury Prevention Coordinator
**Timeframe**
Q2
**Output**
Fifteen boxes installed; monthly check sheet
**Funding source**
Opioid settlement funds ($22,400)
#3 Strategy 2.2
Publish the overdose data brief.
**Lead**
Epidemiologist
**Timeframe**
By September 15, 2024
**Deliverable**
Data brief
#2 Goal 3 — The department is ready for emergencies
#3 Strategy 3.1
Run a mass-dispensing exercise with the three school districts.
**Lead**
Emergency Preparedness Coordinator and
Public Information Officer
**Timeframe**
Fall 2024
**Location**
Wheaton Junction High School
**Output**
After-action report
**Funding source**
PHEP cooperative agreement
#3 Strategy 3.2
Revise the continuity of operations plan.
**Lead**
Deputy Director
**Timeframe**
First half of the year
**Output**
Plan signed by the Board
#2 Appendix: Measures at a glance
| Measure | Baseline | Target
| Families enrolled | 71 | 90
| Naloxone boxes | 0 | 15
| Overdose deaths | 9 | 6
"""


def county(path: Path) -> None:
    to_docx(path, COUNTY, "Calibri", 11, "", "Tall Prairie County Health Department")
    one = area("Goal", "1", "Mothers and babies get a healthy start")
    two = area("Goal", "2", "Fewer people die of overdose")
    three = area("Goal", "3", "The department is ready for emergencies")

    def n(number: str) -> str:
        return coded("Strategy", number)

    sites = "Sites were chosen with the sheriff and the library board. Boxes are alarmed"
    boxes, fund = "Place naloxone boxes in public buildings", "Opioid settlement funds"
    fall = when("Fall 2024", "2024-09/2024-11")
    fall.update({
        "period": either("2024-09/2024-11", "2024-Q4", "2024", "2024-09/2024-12", "2024-H2", ""),
        "start_date": "*", "end_date": "*",
    })  # fmt: skip
    rows = [
        act(one, n("1.1"), "Enroll first-time mothers in nurse home visiting", when("January – December", "2024"),
            "narrative", lead="Maternal and Child Health Division", product="90 families enrolled", quantity="90",
            resources="MIECHV grant", **{"extra:Measure": "Families enrolled by the 28th week"}),
        act(one, n("1.2"), "Open a breastfeeding room at the fairgrounds for the county fair, and keep it supplied",
            when("August 7–11, 2024", "2024-08", "2024-08-07", "2024-08-11"), "narrative", lead="WIC Coordinator",
            product="Room equipped and staffed", place="*", quantity="*", resources="County levy"),
        act(two, n("2.1"), either(boxes, f"{boxes}. {sites}"), when("Q2", "2024-Q2"), "narrative",
            lead="Injury Prevention Coordinator", product="Fifteen boxes installed; monthly check sheet", quantity="15",
            details=either(sites, ""), resources=either(f"{fund} ($22,400)", fund)),
        act(two, n("2.2"), "Publish the overdose data brief",
            by(either("By September 15, 2024", "September 15, 2024"), "2024-09-15"), "narrative", lead="Epidemiologist",
            product="Data brief"),
        act(three, n("3.1"), "Run a mass-dispensing exercise with the three school districts", fall, "narrative",
            lead="Emergency Preparedness Coordinator and Public Information Officer", quantity="*",
            place="Wheaton Junction High School", product="After-action report", product_type="report",
            resources="PHEP cooperative agreement"),
        act(three, n("3.2"), "Revise the continuity of operations plan",
            when("First half of the year", "2024-H1"), "narrative", lead="Deputy Director",
            product="Plan signed by the Board"),
    ]  # fmt: skip
    for row in rows:
        row.update({"budget": "∅", "currency": "∅"})
    rows[2].update({"budget": "22400 || ∅", "currency": "USD || ∅"})
    full = "Annual Operational Plan, January 1 – December 31, 2024"
    title = either(full, "Annual Operational Plan", f"Tall Prairie County Health Department {full}")
    both(path.stem, title, 2024, "en", [
        (*one, "", ""), (*two, "", ""), (*three, "", "*"),
    ], rows, adopted_on="2023-11-28",
        adopted_at="Wheaton Junction, Nebraska || Wheaton Junction")  # fmt: skip
