"""Ruled tables that share their plan with prose, bullets and labelled items: part a."""

from __future__ import annotations

from pathlib import Path

from ninth.after import AFTER
from ninth.before import BEFORE
from ninth.office import docx, via
from ninth.plan import Plan, Table


def acueducto(path: Path) -> None:
    """One document."""
    p = Plan(
        "1-201-acueducto-2019-es",
        "PLAN ANUAL OPERATIVO 2019",
        2019,
        "es",
        adopted_on="2018-11-24",
        adopted_at="Valle Hondo || ∅",
    )
    p.add(
        ("sub", "Asociación Administradora del Acueducto Rural de Valle Hondo\nCédula jurídica 3-002-000417"),
        ("title", p.title),
        ("gap", 20),
    )
    p.p("Aprobado por la Asamblea General de Asociados celebrada en Valle Hondo el 24 de noviembre de 2018.")
    p.p(
        "Durante 2018 se atendieron 318 averías y se cambiaron 212 hidrómetros. La morosidad bajó del 19 % al 12 %. "
        "Este plan recoge lo que la Junta Directiva se propone hacer en 2019, con los recursos de la tarifa hídrica y los aportes que se indican."
    )
    p.add(*BEFORE[p.stem])
    p.area("Eje 1 || 1", "Infraestructura y operación", "Eje 1. Infraestructura y operación")
    p.p("Las obras de este eje se financian con la tarifa, salvo donde se indica otra fuente.")
    p.table("N.º | Actividad | Encargado | Fecha | Fuente | Monto (¢)", "code activity lead date resources budget", """
1.1 | Sustitución de 1,8 km de tubería de conducción entre la naciente La Danta y el tanque Alto | Fontanería | Enero a abril :: 2019-01/2019-04 | AyA y tarifa | 9.450.000 :: 9450000 CRC
1.2 | Lavado y desinfección de los cuatro tanques de almacenamiento | Fontanería | Marzo y setiembre :: ~ | Tarifa | 380.000 :: 380000 CRC => period=*; start_date=2019-03-01 || 2019-01-01 || ∅; end_date=2019-09-30 || 2019-12-31 || ∅
1.3 | Instalación de macromedidor en la salida del tanque Bajo | Comité de Obras | 31 de mayo :: =2019-05-31 | Tarifa | 725.500 :: 725500 CRC
= | | | | Subtotal Eje 1 | 10.555.500
""", widths="0.7 4.2 1.5 1.7 1.4 1.6")  # fmt: skip
    p.area(
        "Eje 2 || 2", "Protección del recurso y cultura del agua", "Eje 2. Protección del recurso y cultura del agua"
    )
    p.p("En este eje se trabaja con las escuelas y los dueños de fincas vecinas. Se prevé lo siguiente:")
    p.add(
        (
            "ul",
            [
                p.prose(
                    "Siembra de 600 árboles nativos en la zona de recarga‹ (responsable: Comité de Ambiente; plazo: junio-julio)›",
                    "junio-julio",
                    "2019-06/2019-07",
                    lead="Comité de Ambiente",
                    quantity="600",
                ),
                p.prose(
                    "Charlas en las tres escuelas del distrito‹ (responsable: Administración; plazo: II trimestre)›",
                    "II trimestre",
                    "2019-Q2",
                    lead="Administración",
                ),
                p.prose(
                    "Actualización del inventario de nacientes‹ (responsable: Fiscalía; plazo: a más tardar el 15 de agosto de 2019)›",
                    "a más tardar el 15 de agosto de 2019",
                    "<2019-08-15",
                    lead="Fiscalía",
                ),
            ],
        )
    )
    p.p("No se tiene previsto comprar fincas en este período.")
    p.area("Eje 3 || 3", "Administración", "Eje 3. Administración")
    p.items(
        {"Encargado": "lead", "Fecha": "date", "Producto": "product"},
        """
* 3.1 | Depuración del padrón de abonados
Encargado: Administración
Fecha: primer semestre :: 2019-H1
Producto: Padrón depurado
* 3.2 | Auditoría externa de los estados financieros 2018
Encargado: Tesorería
Fecha: marzo de 2019 :: 2019-03
Producto: Informe de auditoría
""",
        "bold",
    )
    p.add(
        ("h", 2, "Presupuesto de ingresos 2019"),
        (
            "t",
            Table(
                [["Concepto", "Monto (¢)"]],
                [
                    ["Tarifa hídrica (1.140 abonados)", "62.300.000"],
                    ["Nuevos servicios", "2.100.000"],
                    ["Aporte del AyA", "6.000.000"],
                    ["Total", "70.400.000"],
                ],
                [3, 1.2],
            ),
        ),
    )
    p.p("______________________            ______________________")
    p.p("Presidente                                         Secretaria de actas")
    via(
        path,
        p.blocks,
        head="ASADA Valle Hondo – PAO 2019",
        font="Liberation Serif",
        size=10.5,
        margin=22,
        color="1F4E79",
    )
    p.done()


def harbour(path: Path) -> None:
    """One document."""
    p = Plan("1-202-harbour-2021-en", "ANNUAL OPERATIONAL PLAN 2021", 2021, "en", adopted_on="2020-12-09 || ∅")
    p.add(
        ("sub", "SEKUNDE BAY HARBOUR AUTHORITY"),
        ("title", p.title),
        ("sub", "Endorsed by the Board on 9 December 2020"),
    )
    p.p(
        "This plan sets out what each programme will deliver in 2021. Amounts are in Ghana cedis (GHS). Programme managers report every quarter to the Director of Operations."
    )
    p.area("1 || Programme 1", "Safe and reliable port operations", "Programme 1: Safe and reliable port operations")
    p.p("Table 1A shows works; Table 1B shows training and drills.")
    p.add(("h", 3, "Table 1A. Works"))
    p.table(
        "Ref | Task | Deliverables | Owner | When | Budget (GHS)",
        "code activity product lead date budget",
        """
1A-1 | Dredge the inner basin to the design depth of 9 m | • Survey before works\\n• Completion certificate | Marine Works | Jan - May :: 2021-01/2021-05 | 4,250,000 :: 4250000 GHS
1A-2 | Replace fenders on berths 2 and 3 | • 24 fenders installed\\n• As-built drawings | Marine Works | Q2 :: 2021-Q2 | 612,400 :: 612400 GHS
1A-3 | Renew navigation lights on the breakwater | Lights in service | Harbour Master | by 30 September 2021 :: <2021-09-30 | 88,000 :: 88000 GHS
= | Total works | | | | 4,950,400
""",
        widths="0.8 3 2.6 1.5 1.4 1.4",
    )
    p.add(("h", 3, "Table 1B. Training and drills"))
    p.table(
        "Ref | Task | Audience | Owner | When",
        "code activity x lead date",
        """
1B-1 | Run an oil-spill response drill with the fishing fleet | Boat owners, Navy | Harbour Master | 17 March 2021 :: =2021-03-17
1B-2 | Certify crane operators:\\n• theory module\\n• practical test | 18 operators | Human Resources | July-August :: 2021-07/2021-08
= | | | |
""",
        widths="0.8 4 2 1.6 1.5",
    )
    head, *parts = "Certify crane operators", "theory module", "practical test"
    p.rows[-1]["activity"] = " || ".join(
        [f"{head}: {sep.join(parts)}" for sep in ("; ", " ", ", ", " • ")] + [head, f"{head}: • {' • '.join(parts)}"]
    )
    p.rows[-1]["details"] = "*"
    p.area(
        "2 || Programme 2",
        "Customer service and trade facilitation",
        "Programme 2: Customer service and trade facilitation",
    )
    p.items(
        {"Owner": "lead", "Timing": "date", "Deliverable": "product", "Funding": "resources"},
        """
* 2.1 | Introduce a single window for vessel clearance
Deliverable: Single-window portal
Owner: ICT Unit
Timing: Q3-Q4 2021 :: 2021-Q3/2021-Q4
Funding: Internally generated funds
* 2.2 | Survey port users on turnaround times
Deliverable: Survey report
Owner: Commercial Department
Timing: November 2021 :: 2021-11
""",
        "lines",
    )
    p.add(
        ("h", 2, "Key performance indicators"),
        (
            "t",
            Table(
                [["Indicator", "2020", "Target 2021"]],
                [
                    ["Average vessel turnaround (hours)", "61", "48"],
                    ["Lost-time injuries", "7", "3"],
                    ["Cargo handled (tonnes)", "812,300", "900,000"],
                ],
                [3, 1, 1],
            ),
        ),
    )
    p.add(("note", "Note: figures for 2020 are provisional."))
    p.add(*AFTER[p.stem])
    docx(
        path,
        p.blocks,
        head="Sekunde Bay Harbour Authority",
        foot="Annual Operational Plan 2021 – for official use",
        size=10,
        shade="CFE2D4",
        color="2E5E3E",
    )
    p.done()
