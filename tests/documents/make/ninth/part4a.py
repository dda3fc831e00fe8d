"""Numbered items, boxes, field lines and cards that share their plan with tables and prose: part a."""

from __future__ import annotations

from pathlib import Path

from reportlab.lib.units import mm

from ninth.after import AFTER
from ninth.before import BEFORE
from ninth.office import docx
from ninth.pdf import Look, draw
from ninth.plan import Plan, Table

EITHER = "narrative || table"


def mujer(path: Path) -> None:
    """One document."""
    p = Plan("4-216-mujer-2022-es", "Programa Operativo Anual 2022", 2022, "es")
    p.add(
        ("gap", 110),
        ("sub", "H. AYUNTAMIENTO CONSTITUCIONAL DE XALPAN DE LAS FLORES"),
        ("title", p.title),
        ("sub", "Instituto Municipal de las Mujeres"),
        ("break",),
    )
    p.add(("h", 1, "Marco de referencia"))
    p.p(
        "El Instituto fue creado por acuerdo de Cabildo como organismo descentralizado. Cuenta con once plazas y dos módulos de atención. En el ejercicio 2021 se brindaron 1,206 asesorías jurídicas y 940 psicológicas.",
        "El POA se presenta en fichas por actividad (capítulo 1), en cuadro (capítulo 2) y, por tratarse de acciones de coordinación, de manera descriptiva en el capítulo 3.",
    )
    p.area(
        "1 || Capítulo 1", "Prevención y atención de la violencia", "Capítulo 1. Prevención y atención de la violencia"
    )
    p.items(
        {
            "Área responsable": "lead",
            "Periodo de ejecución": "date",
            "Producto": "product",
            "Origen del recurso": "resources",
            "Monto": "budget",
        },
        """
* IMM-01 | Operar el módulo itinerante de asesoría jurídica y psicológica en las comunidades
Área responsable: Coordinación de Atención
Periodo de ejecución: febrero a noviembre de 2022 :: 2022-02/2022-11
Producto: 48 jornadas
Origen del recurso: Recurso propio
Monto: $ 312,000.00 :: 312000 MXN
Beneficiarias: 1,500 mujeres
* IMM-02 | Capacitar a policías municipales en el protocolo de primer contacto
Área responsable: Coordinación Jurídica
Periodo de ejecución: 2do. trimestre :: 2022-Q2
Producto: Tres cursos impartidos
Origen del recurso: PROABIM
Monto: $ 85,400.00 :: 85400 MXN
Beneficiarias: 60 elementos
* IMM-03 | Difundir la línea de emergencia en el transporte público
Área responsable: Comunicación Social
Periodo de ejecución: 25 de noviembre al 10 de diciembre :: d 2022-11-25/2022-12-10
Producto: Campaña
Origen del recurso: Recurso propio
Monto: $ 40,000.00 :: 40000 MXN
Beneficiarias: Población abierta
""",
        "card:Clave:Actividad",
        EITHER,
    )
    p.area("2 || Capítulo 2", "Autonomía económica", "Capítulo 2. Autonomía económica")
    p.table(
        "Clave | Actividad | Área responsable | Periodo | Monto",
        "code activity lead date budget",
        """
IMM-04 | Feria de emprendedoras | Coordinación de Proyectos | mayo y diciembre :: ~ | $ 66,000.00 :: 66000 MXN => period=*; start_date=*; end_date=*
IMM-05 | Talleres de oficios no tradicionales | Coordinación de Proyectos | julio-septiembre :: 2022-07/2022-09 | $ 120,000.00 :: 120000 MXN
= | | | Total | $ 623,400.00
""",
        "grid",
        "0.9 3.4 2 1.6 1.4",
        size=9,
    )
    p.area("3 || Capítulo 3", "Coordinación institucional", "Capítulo 3. Coordinación institucional")
    p.p(
        p.prose(
            "‹La Dirección General ›instalará el Sistema Municipal para la Igualdad‹ a más tardar el 31 de marzo de 2022›‹ y convocará a sus sesiones›",
            "a más tardar el 31 de marzo de 2022",
            "<2022-03-31",
            lead="La Dirección General || Dirección General",
        )
        + ". Quedan pendientes las gestiones para el refugio temporal, que se solicitará al Estado."
    )
    p.add(*AFTER[p.stem])
    draw(
        path,
        p.blocks,
        Look(
            size=10.5,
            margin=22 * mm,
            head="POA 2022 – Instituto Municipal de las Mujeres",
            foot="{page}",
            color="#6b1f5c",
            tint="#f4e8f2",
        ),
    )
    p.done()


def parish(path: Path) -> None:
    """One document."""
    p = Plan("4-217-parish-2021-en", "Operational Plan 2021", 2021, "en", adopted_on="2020-11-26 || ∅")
    p.add(
        ("sub", "ST. CLEMENT MUNICIPAL CORPORATION"),
        ("title", p.title),
        ("sub", "Approved at the General Meeting of 26 November 2020"),
    )
    p.p(
        "The Corporation has an approved subvention of J$412 million. The plan is built on three programmes. Programmes 1 and 2 are described activity by activity; the third is a schedule."
    )
    p.add(*BEFORE[p.stem])
    p.area("1 || PROGRAMME 1", "Roads and drains", "PROGRAMME 1: ROADS AND DRAINS")
    p.add(("note", "Objective: to keep parochial roads passable through the hurricane season."))
    p.areas[-1][2] = "to keep parochial roads passable through the hurricane season || ∅"
    labels = {
        "Output": "product",
        "Lead": "lead",
        "Timeline": "date",
        "Estimated cost": "budget",
        "Source of funds": "resources",
    }
    p.items(
        labels,
        """
* 1.1 | Clean 64 critical drains before the rains
Output: Drain-cleaning certificates
Lead: Superintendent of Roads and Works
Timeline: by 31 May 2021 :: <2021-05-31
Estimated cost: J$18,600,000 :: 18600000 JMD
Source of funds: Parochial Revenue Fund
* 1.2 | Patch and reseal the Mount Olive road from the police station to the bridge
Output: 3.2 km resealed
Lead: Superintendent of Roads and Works
Timeline: January – March 2021 :: 2021-01/2021-03
Estimated cost: J$44,750,000 :: 44750000 JMD
Source of funds: Ministry of Local Government
""",
        "bold",
    )
    p.area("2 || PROGRAMME 2", "Markets and public cleansing", "PROGRAMME 2: MARKETS AND PUBLIC CLEANSING")
    p.items(
        labels,
        """
* 2.1 | Refurbish the Linwood market sanitary block
Output: Block reopened
Lead: Commercial Services Manager
Timeline: Third quarter :: 2021-Q3
Source of funds: Tourism Enhancement Fund
* 2.2 | Introduce a vendor registration system
Output: Register of vendors
Lead: Commercial Services Manager
Timeline: Ongoing :: ~
""",
        "bold",
    )
    p.area("3 || PROGRAMME 3", "Disaster preparedness", "PROGRAMME 3: DISASTER PREPAREDNESS")
    p.table(
        "No. | Activity | Lead | Timeline | Output",
        "code activity lead date product",
        """
3.1 | Inspect all shelters | Parish Disaster Coordinator | April :: 2021-04 | Shelter inspection report
3.2 | Simulation exercise with the Red Cross and schools | Parish Disaster Coordinator | 15 June 2021 :: =2021-06-15 | After-action review
= | | | |
""",
        widths="0.7 3 2 1.4 2",
    )
    p.add(("h", 1, "APPENDIX A: CALENDAR OF ACTIVITIES AT A GLANCE"))
    p.add(
        (
            "t",
            Table(
                [["Month", "Activities due"]],
                [
                    ["March", "1.2 Patch and reseal the Mount Olive road"],
                    ["April", "3.1 Inspect all shelters"],
                    ["May", "1.1 Clean 64 critical drains"],
                    ["June", "3.2 Simulation exercise"],
                    ["September", "2.1 Refurbish the Linwood market sanitary block"],
                ],
                [1, 4],
            ),
        )
    )
    docx(
        path,
        p.blocks,
        head="",
        foot="St. Clement Municipal Corporation – Operational Plan 2021",
        font="Liberation Serif",
        size=11,
        shade="E7E6E6",
        color="7A5C00",
        margin=25,
    )
    p.done()
