"""Numbered items, boxes, field lines and cards that share their plan with tables and prose: part b."""

from __future__ import annotations

from pathlib import Path

from reportlab.lib.units import mm

from ninth.after import AFTER
from ninth.before import BEFORE
from ninth.pdf import Look, draw
from ninth.plan import Plan, Table


def cuenca(path: Path) -> None:
    """One document."""
    p = Plan(
        "4-218-cuenca-2018-es",
        "Plan de trabajo 2018",
        2018,
        "es",
        adopted_on="2017-12-06 || ∅",
        adopted_at="Villa Quintuco || ∅",
    )
    p.add(
        ("title", p.title),
        ("sub", "Comité de Cuenca del Río Quintuco"),
        (
            "note",
            "Texto ordenado según acta de la sesión plenaria celebrada en Villa Quintuco el 6 de diciembre de 2017.",
        ),
    )
    p.p(
        "El Comité reúne a la Provincia, siete municipios, los consorcios de riego y la universidad. Funciona con comisiones ad honorem y una Secretaría Ejecutiva. "
        "Este año se propone concentrar el trabajo en tres capítulos. Los plazos corresponden a 2018 salvo indicación en contrario."
    )
    labels = {"Resp.": "lead", "Plazo": "date", "Prod.": "product", "Fuente": "resources"}
    p.area("I", "Información hídrica", "I. Información hídrica")
    p.items(
        labels,
        """
* I.a) | Instalación de cinco freatímetros en la cuenca baja
Resp.: Dirección de Hidráulica
Plazo: marzo-abril :: 2018-03/2018-04
Prod.: Red operativa
Fuente: Fondo Hídrico
* I.b) | Informe semestral de calidad de aguas
Resp.: Universidad
Plazo: junio y diciembre :: ~
Prod.: Dos informes
Fuente: Convenio 114/16
""",
        "lines",
    )
    p.rows[-1] |= {"period": "*", "start_date": "*", "end_date": "*"}
    p.area("II", "Crecidas y ordenamiento", "II. Crecidas y ordenamiento")
    p.items(
        labels,
        """
* II.a) | Delimitación de la línea de ribera entre el puente viejo y la toma de riego, con mojones y publicación de la cartografía
Resp.: Comisión Técnica
Plazo: segundo cuatrimestre :: 2018-05/2018-08
Prod.: Mapa de ribera
* II.b) | Simulacro de alerta temprana con Defensa Civil y las escuelas ribereñas
Resp.: Secretaría Ejecutiva
Plazo: 12 de octubre de 2018 :: =2018-10-12
Fuente: Municipios
* II.c) | Limpieza de alcantarillas sobre la ruta 9
Resp.: Vialidad
Plazo: antes de fin de febrero :: <2018-02-28
""",
        "lines",
    )
    p.area("III", "Funcionamiento del Comité", "III. Funcionamiento del Comité")
    p.table(
        "Tarea | Resp. | Plazo",
        "activity lead date",
        """
Cuatro reuniones plenarias | Presidencia | todo el año :: 2018
Rendición de cuentas 2017 | Secretaría Ejecutiva | 30/04/2018 :: =2018-04-30
""",
        "grid",
        "2 1.5 1.2",
    )
    p.add(
        ("h", 1, "Integrantes"),
        (
            "ul",
            [
                "Provincia: Ing. L. Barros",
                "Municipios: Sra. D. Colque, Sr. H. Nahuel",
                "Consorcios: Sr. R. Etcheverry",
                "Universidad: Dra. S. Pino",
            ],
        ),
    )
    draw(
        path,
        p.blocks,
        Look(
            font="Times-Roman",
            bold="Times-Bold",
            size=13,
            columns=2,
            margin=18 * mm,
            head="Comité de Cuenca del Río Quintuco",
            foot="{page}",
            color="#1d3f2a",
        ),
    )
    p.done()


def heritage(path: Path) -> None:
    """One document."""
    p = Plan("4-219-heritage-2023-en", "ANNUAL PERFORMANCE PLAN 2023", 2023, "en")
    p.add(
        ("gap", 150),
        ("title", p.title),
        ("sub", "Northern Plateau Heritage Resources Agency"),
        ("sub", "Tabled March 2023"),
        ("break",),
    )
    p.add(("h", 1, "Statement by the Chairperson of Council"))
    p.p(
        "The Agency is the custodian of 612 declared sites. In the previous year 92 permit applications were decided, 71 of them within sixty days. "
        "Vandalism of rock art remains our gravest concern, and Council has resolved that the prevention of it comes first.",
        "I am aware that the grant has been cut by R1.2 million. We shall not appoint a second archaeologist.",
    )
    p.add(("h", 1, "Official sign-off"))
    p.p(
        "It is hereby certified that this plan was developed by the management of the Agency under the guidance of Council.",
        "Chief Financial Officer: ____________________    Signature: ______________",
        "Chief Executive Officer: ___________________    Signature: ______________",
    )
    p.add(*BEFORE[p.stem])
    p.area("1 || Programme 1", "Site protection", "Programme 1: Site protection")
    p.p("Purpose: to identify, grade and protect heritage resources of the province.")
    p.areas[-1][2] = "to identify, grade and protect heritage resources of the province || ∅"
    labels = {"Responsible official": "lead", "Target date": "date", "Deliverable": "product", "Budget": "budget"}
    p.items(
        labels,
        """
* 1.1 | Grade 30 rock art sites in the Kamiesdrift district
Deliverable: Grading dossiers
Responsible official: Manager: Archaeology
Target date: 30 November 2023 :: =2023-11-30
Budget: R 410 000 :: 410000 ZAR
* 1.2 | Appoint and equip honorary site monitors
Deliverable: Twenty monitors appointed
Responsible official: Manager: Community Liaison
Target date: Quarter 2, 2023 :: 2023-Q2
Budget: R 96 500 :: 96500 ZAR
* 1.3 | Repair the fence of the Rooidam battlefield
Deliverable: Close-out report
Responsible official: Manager: Estates
Target date: 31 July 2023 :: =2023-07-31
Budget: R 188 000 :: 188000 ZAR
""",
        "dots",
    )
    p.add(("break",))
    p.area("2 || Programme 2", "Permits and compliance", "Programme 2: Permits and compliance")
    p.table(
        "No. | Activity | Responsible official | Q1 | Q2 | Q3 | Q4",
        "code activity lead x x x x",
        """
2.1 | Decide permit applications within sixty days | Manager: Permits | 75% | 78% | 80% | 80%
2.2 | Inspect building sites older than sixty years | Inspectors | 10 | 15 | 15 | 10
""",
        "grid-dark",
        "0.6 3.5 2 .7 .7 .7 .7",
    )
    for row in p.rows[-2:]:
        row |= {"period": "*", "start_date": "*", "end_date": "*", "date_text": "*"}
        row |= {f"extra:Q{q}": row[f"extra:Q{q}"] + " || ∅" for q in (1, 2, 3, 4)}
    p.add(("break",))
    p.area("3 || Programme 3", "Public awareness", "Programme 3: Public awareness")
    p.p(
        "Three events make up this programme. "
        + p.prose(
            "‹In September, Heritage Month, ›‹the Communications Officer ›‹will ›hold a travelling exhibition in five towns",
            "In September, Heritage Month || In September || September",
            "2023-09",
            lead="the Communications Officer || Communications Officer",
            place="five towns || in five towns || ∅",
        )
        + ". "
        + p.prose(
            "‹The Agency ›‹will ›host a seminar on rock art tourism‹ in Uitkyk›‹ on 18 May 2023›",
            "on 18 May 2023 || 18 May 2023",
            "=2023-05-18",
            lead="∅ || The Agency || Agency",
            place="Uitkyk || in Uitkyk",
        )
        + ". "
        + p.prose(
            "‹The Education Unit ›‹will ›print a school poster series‹ by the end of the first term (24 March 2023)›",
            "by the end of the first term (24 March 2023) || 24 March 2023",
            "<2023-03-24",
            lead="The Education Unit || Education Unit",
            product="∅ || a school poster series || school poster series",
        )
        + "."
    )
    p.add(
        ("h", 1, "Resource considerations"),
        (
            "t",
            Table(
                [["Programme (R000)", "2021", "2022", "2023"]],
                [
                    ["Site protection", "2 114", "2 402", "1 987"],
                    ["Permits and compliance", "1 530", "1 611", "1 480"],
                    ["Public awareness", "604", "655", "512"],
                    ["Total", "4 248", "4 668", "3 979"],
                ],
                [3, 1, 1, 1],
                "grid-dark",
            ),
        ),
    )
    p.add(*AFTER[p.stem])
    draw(
        path,
        p.blocks,
        Look(
            size=11,
            margin=25 * mm,
            head="",
            foot="NPHRA | Annual Performance Plan 2023 | {page}",
            color="#7a3b10",
            tint="#f6ebe2",
            justify=True,
        ),
    )
    p.done()
