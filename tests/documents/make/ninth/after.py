"""What stands after the activities: context, law, glossaries, risks, indicators. None of it is an activity."""

from __future__ import annotations

from typing import Any

from ninth.plan import Table

Blocks = list[Any]


def _h(text: str, level: int = 1) -> tuple[str, int, str]:
    return ("h", level, text)


def _t(head: str, rows: str, widths: list[float], style: str = "grid", size: float = 9) -> tuple[str, Table]:
    cells = [[c.strip() for c in line.split("|")] for line in rows.strip().splitlines()]
    return ("t", Table([[h.strip() for h in head.split("|")]], cells, widths, style, size=size))


AFTER: dict[str, Blocks] = {
    "3-209-rivers-2020-en": [
        ("break",),
        _h("Annex: notes on the actions"),
        (
            "p",
            "These notes explain the actions of strands 1 and 2 for readers who are not familiar with them. They add nothing to what is set out above.",
        ),
        _h("1a Weirs", 2),
        (
            "p",
            "Most of the weirs served mills that closed before 1930. Salmon cannot pass six of them at low water. The owners have been most helpful, and the county councils hold the surveys of the bridges.",
        ),
        _h("1b Temperature loggers", 2),
        (
            "p",
            "A logger costs about the price of a good pair of boots and lasts five years. Eleven rivers have them at present.",
        ),
        _h("2a Pike", 2),
        (
            "p",
            "The revised netting protocol uses finer mesh and shorter soaks than that of 2011, so that the figures will not be comparable with those of the last census without a correction.",
        ),
        _h("2c Asian clam", 2),
        (
            "p",
            "The clam was first found in the Barrow in 2010. It is spread chiefly by boats and by anglers' keep nets.",
        ),
    ],
    "1-202-harbour-2021-en": [
        ("break",),
        _h("Annex 1. Background to the programmes", 2),
        (
            "p",
            "Programme 1 continues the port rehabilitation that was begun with a loan in 2017. The inner basin has lost almost two metres of depth, and vessels over 120 metres have been waiting for the tide. The fenders of berths 2 and 3 date from 1994.",
        ),
        (
            "p",
            "Programme 2 answers the complaints of shipping agents, who in the 2020 forum counted eleven signatures on a clearance form. The Authority has studied the single windows of two neighbouring ports.",
        ),
        _h("Annex 2. Risk register", 2),
        _t(
            "Risk | Rating | Risk owner",
            """
Dredger not available in the dry season | High | Marine Works
Exchange rate losses on imported fenders | Medium | Finance
Low turnout of boat owners | Low | Harbour Master""",
            [4, 1, 1.6],
        ),
        _h("Abbreviations", 2),
        (
            "p",
            "GHS: Ghana cedi. ICT: information and communication technology. KPI: key performance indicator. Q1-Q4: quarters of the calendar year.",
        ),
    ],
    "1-203-contraloria-2022-es": [
        ("break",),
        _h("Anexo. Alcance de las actividades", 2),
        (
            "p",
            "1.1 Ejecutar el Plan de Vigilancia y Control Fiscal Territorial. Comprende auditorías financieras y de gestión, de cumplimiento y de desempeño a los 23 sujetos de control. Se apoya en los papeles de trabajo del aplicativo.",
        ),
        (
            "p",
            "1.2 Rendir el informe sobre el estado de la deuda pública municipal. Consolida los reportes de las entidades con operaciones de crédito. Lo firma el Contralor.",
        ),
        (
            "p",
            "2.1 Capacitar a veedores de los corregimientos. Incluye módulos de presupuesto, contratación y derecho de petición, de ocho horas cada uno.",
        ),
        _h("Seguimiento y evaluación", 2),
        (
            "p",
            "Los jefes de dependencia reportan el avance dentro de los cinco primeros días del mes siguiente a cada trimestre. La Oficina de Planeación consolida y publica. El incumplimiento reiterado se informa al Comité Directivo.",
        ),
        _h("Glosario", 2),
        (
            "ul",
            [
                "Hallazgo: diferencia entre lo que debe ser y lo que es.",
                "Veedor: ciudadano que vigila la gestión pública.",
                "Vigencia: año fiscal.",
            ],
        ),
    ],
    "2-208-museos-2023-es": [
        ("break",),
        _h("Museos de la Red", 2),
        _t(
            "Museo | Localidad | Visitantes 2022",
            """
Paleontológico | Barra del Tala | 18.340
Indígena | Colonia Suiza del Este | 9.115
Del Azulejo | Puerto Platero | 22.870
De los Ferrocarriles | Estación Sosa | 4.006""",
            [2, 2, 1.2],
        ),
        (
            "p",
            "Los museos abren de martes a domingo. La entrada es libre los jueves. Por consultas, dirigirse a la Coordinación de la Red.",
        ),
    ],
    "3-210-slep-2021-es": [
        _h("4. Establecimientos por comuna"),
        _t(
            "Comuna | Liceos | Escuelas | Jardines",
            """
Huasquén | 4 | 13 | 7
Freirana | 3 | 9 | 6
Alto del Cobre | 1 | 6 | 3
Quebrada Honda | 1 | 4 | 2""",
            [3, 1, 1, 1],
            "rules",
        ),
        (
            "p",
            "El presente documento se encuentra disponible en las oficinas comunales. Las observaciones recibidas del Consejo Local y del Comité Directivo fueron incorporadas en su mayor parte; las que no, constan en el acta respectiva.",
        ),
    ],
    "4-216-mujer-2022-es": [
        _h("Directorio"),
        _t(
            "Unidad | Teléfono",
            """
Dirección General | 555 010 2210
Coordinación de Atención | 555 010 2211
Línea de emergencia (24 horas) | 555 010 2299""",
            [2, 1],
        ),
        (
            "p",
            "El presente Programa fue presentado ante el Consejo Ciudadano. Los montos son estimados y están sujetos a la aprobación del Presupuesto de Egresos.",
        ),
        ("p", "Elaboró: Lic. Maricela Ordaz      Revisó: C.P. Joel Téllez      Autorizó: Mtra. Inés Barragán"),
    ],
    "4-219-heritage-2023-en": [
        ("break",),
        _h("Technical indicator descriptions"),
        _t(
            "Indicator | Definition | Source of data",
            """
Sites graded | Number of sites for which Council has signed a grading decision | Council minutes
Permits decided on time | Decisions within sixty days of a complete application | Permit register
Persons reached | Persons counted at exhibitions and seminars | Attendance registers""",
            [2, 4, 2],
            "grid-dark",
        ),
        _h("Acronyms"),
        (
            "p",
            "APP: annual performance plan. CEO: chief executive officer. CFO: chief financial officer. NPHRA: Northern Plateau Heritage Resources Agency.",
        ),
    ],
    "5-223-soil-2018-en": [
        ("break",),
        _h("District Personnel"),
        _t(
            "Name | Position | Since",
            """
Wanda Stice | District Manager | 1999
Kyle Brandt | District Technician | 2015
Teresa Olmos | Program Specialist | 2012""",
            [2, 2, 1],
        ),
        (
            "p",
            "Board meetings are open to the public and are held on the second Tuesday of the month at 7:30 a.m. in the USDA Service Center. All programs are offered without regard to race, color, national origin, age, disability or sex.",
        ),
    ],
    "5-226-cuidados-2021-es": [
        ("break",),
        _h("Anexo. Instituciones integrantes"),
        _t(
            "Institución | Titular | Suplente",
            """
Dirección de Estadística | M. Franco | A. Báez
Universidad Nacional | R. Duarte | –
Instituto de Bienestar | C. Villalba | N. Ozuna
Servicio de Promoción Profesional | E. Gaona | L. Rojas""",
            [3, 1.3, 1.3],
        ),
    ],
}
