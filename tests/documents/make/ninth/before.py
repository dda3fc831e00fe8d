"""What stands before the activities: context, law, glossaries, risks, indicators. None of it is an activity."""

from __future__ import annotations

from typing import Any

from ninth.context import CONTEXT
from ninth.plan import Table

Blocks = list[Any]


def _h(text: str, level: int = 1) -> tuple[str, int, str]:
    return ("h", level, text)


def _t(head: str, rows: str, widths: list[float], style: str = "grid", size: float = 9) -> tuple[str, Table]:
    cells = [[c.strip() for c in line.split("|")] for line in rows.strip().splitlines()]
    return ("t", Table([[h.strip() for h in head.split("|")]], cells, widths, style, size=size))


BEFORE: dict[str, Blocks] = {
    "1-201-acueducto-2019-es": [
        _h("Quiénes somos"),
        (
            "p",
            "La Asociación fue inscrita en 1998 y opera por convenio de delegación. Abastece a 1.140 abonados de los poblados de Valle Hondo, "
            "La Danta y Calle Quesada. El sistema es por gravedad, con dos nacientes, cuatro tanques y 31 km de tubería.",
        ),
        (
            "p",
            "La Junta Directiva se compone de siete miembros y la fiscalía. El personal remunerado son dos fontaneros y una administradora.",
        ),
        _h("Análisis FODA", 2),
        _t(
            "Fortalezas | Debilidades",
            """
Tarifas al día | Tubería de conducción con más de treinta años
Fontaneros capacitados | Un solo macromedidor en todo el sistema
Nacientes protegidas por declaratoria | Registro de abonados incompleto""",
            [1, 1],
        ),
        ("break",),
    ],
    "1-204-library-2023-en": [
        (
            "p",
            "The service is part of the Communities Directorate. It employs 61 full-time equivalent staff and is helped by about 240 volunteers. "
            "The Library Strategy 2021-2026 was agreed by Cabinet after a consultation that drew 3,112 replies.",
        ),
        (
            "p",
            "People who replied said that libraries are places to be warm, to be quiet and to meet. They also said that they did not know what was on. "
            "The Council's own priorities - a fairer borough, a greener borough, a council that listens - have shaped what follows.",
        ),
        _h("What we did in 2022"),
        (
            "ul",
            [
                "reopened Ferrybridge Road after the flood",
                "lent 598 laptops and tablets to people looking for work",
                "won a regional award for the Reading Friends scheme",
                "closed the toy library, which few people used",
            ],
        ),
        ("break",),
    ],
    "1-205-fisheries-2018-en": [
        _h("Legal mandate"),
        (
            "p",
            "The Ministry acts under the Fisheries Management Act, the Seafood Safety Act and the Aquaculture Act. The Minister chairs the Management Advisory Committee, which met three times in 2017.",
        ),
        _h("Lessons of 2017"),
        (
            "p",
            "The boat registration teams lost eleven days to bad weather. Two of the Special Management Areas gazetted in 2016 still lack marker buoys. The outer islands asked that notices be read on the radio and not only printed.",
        ),
        _h("Risks", 2),
        _t(
            "Risk | Likelihood | Impact",
            """
Cyclone damage to wharves and the ice plant | Medium | High
Vacant posts in the Science Section | High | Medium
Late release of donor funds | Medium | Medium""",
            [4, 1, 1],
        ),
        ("break",),
    ],
    "2-207-clinics-2022-en": [
        _h("Situation analysis", 2),
        (
            "p",
            "The population of the county is 486,200, of whom 61 per cent live more than five kilometres from a facility. Skilled attendance at birth rose from 44 to 49 per cent between 2019 and 2021. "
            "Measles coverage fell in the two northern sub-counties, chiefly because of insecurity and the drought.",
        ),
        _t(
            "Indicator | Baseline 2020 | Achieved 2021 | Target 2022",
            """
Fourth antenatal visit (%) | 38 | 41 | 50
Skilled deliveries (%) | 47 | 49 | 56
Fully immunised children (%) | 71 | 68 | 80
Facilities with electricity | 29 | 33 | 41""",
            [3, 1, 1, 1],
        ),
    ],
    "3-209-rivers-2020-en": [
        _h("The Council's remit"),
        (
            "p",
            "The Council was established by statute in 1980. It has eighteen members, nine of them elected by licence holders. It advises the Minister on inland fisheries, owns the fishing rights of 23 waters and employs 74 persons.",
        ),
        (
            "p",
            "Its income comes from licences (EUR 1.9 million), from the grant in aid (EUR 3.3 million) and from rents. The accounts are audited by the Comptroller.",
        ),
        _h("How this programme was made"),
        (
            "p",
            "Six public meetings were held between May and September. Sixty-two submissions were received; they are published on the web site. Most concerned pike, parking and pollution, in that order.",
        ),
        ("gap", 20),
    ],
    "3-211-statistics-2022-en": [
        (
            "p",
            "The Office keeps to the Fundamental Principles of Official Statistics. Its staff swear an oath of secrecy. Returns of single businesses or households are never disclosed, not even to other departments of government.",
        ),
        (
            "p",
            "Two matters weigh on the year ahead: the retirement of the Chief of National Accounts and the age of the vehicles. The Public Service Commission has advertised the post; the vehicles are a matter for the estimates.",
        ),
        _h("Users of the statistics", 2),
        _t(
            "Group | Requests in 2021",
            """
Government departments | 212
Banks and insurers | 97
Students and teachers | 341
International organisations | 64""",
            [3, 1],
            "booktabs",
        ),
    ],
    "3-212-parroquia-2018-es": [
        (
            "p",
            "La parroquia tiene 4.870 habitantes, siete comunidades y un centro poblado. El 62 % de los hogares cuenta con agua entubada y el 18 % con alcantarillado. La principal ocupación es la agricultura, seguida del comercio.",
        ),
        (
            "p",
            "El presupuesto participativo reunió a 143 personas. Las prioridades expresadas fueron, en su orden, vialidad, agua de riego y atención a grupos vulnerables. El Consejo de Planificación emitió su resolución favorable.",
        ),
        ("gap", 40),
    ],
    "4-217-parish-2021-en": [
        _h("VISION AND MISSION"),
        (
            "p",
            "Vision: a clean, safe and prosperous parish by 2030. Mission: to give the people of St. Clement municipal services of which they can be proud.",
        ),
        _h("REVIEW OF 2020"),
        (
            "p",
            "Nineteen of twenty-six targets were met. The fire at the Linwood market in May and the closure of the abattoir in July took up funds that had been set aside for roads. Collection of market fees fell by a fifth while curfews were in force.",
        ),
        _t(
            "Revenue head | Budget 2020 | Actual 2020",
            """
Property tax | J$96.0M | J$88.4M
Market fees | J$31.5M | J$24.9M
Building fees | J$12.2M | J$14.0M""",
            [3, 1.4, 1.4],
        ),
        ("break",),
    ],
    "4-221-vacunas-2020-es": [
        ("h", 1, "MARCO INSTITUCIONAL"),
        (
            "p",
            "Misión: resguardar la condición sanitaria del patrimonio productivo agropecuario del departamento. Visión: ser el referente nacional de servicios sanitarios descentralizados.",
        ),
        (
            "p",
            "La estructura organizacional comprende la Dirección Departamental, cuatro unidades sustantivas, una jefatura distrital y la Unidad Administrativa, con 47 ítems y 12 consultorías en línea.",
        ),
        ("h", 1, "ANÁLISIS DE SITUACIÓN"),
        _t(
            "Problema | Causa",
            """
Bajo registro de productores | Dispersión geográfica
Rebrotes de rabia bovina | Cobertura incompleta en la gestión pasada
Rechazo de envíos de fruta | Presencia de mosca en valles""",
            [1, 1],
        ),
        ("break",),
    ],
    "5-224-archivos-2019-es": [
        (
            "p",
            "Considerando: que es deber del Estado conservar los documentos que acreditan los derechos de las personas; que la mayor parte de las entidades carece de depósitos adecuados; "
            "que las inundaciones de octubre pasado dañaron los fondos de tres juzgados; y que las recomendaciones de la auditoría no admiten más espera.",
        ),
        (
            "p",
            "Por tanto, y oído el parecer del Consejo Asesor, en el cual tienen asiento las universidades y el Colegio de Abogados, la Comisión adopta las disposiciones siguientes, que obligan a sus dependencias durante el año.",
        ),
    ],
    "5-228-transport-2024-en": [
        (
            "p",
            "The Committee is required by statute to prepare a land transport plan every six years and to review it after three. The present plan dates from 2021. Submissions on the review closed in October 2023; 418 were received.",
        ),
        (
            "p",
            "Members are grateful to the outgoing Chair, who served nine years. The Deputy Chair acts until the vacancy is filled by the regional council.",
        ),
        ("h", 2, "Membership"),
        _t(
            "Body | Member",
            """
Regional council | Cr J. Tamihana (acting Chair), Cr L. Broad
District councils | Mayor P. Hohepa, Cr S. Wiggins, Cr A. Leota, Mayor D. Carr
National agency | Ms K. Prasad""",
            [1, 3],
        ),
        ("break",),
    ],
    "8-232-consumers-2021-en": [
        (
            "p",
            "The Council consists of a chairperson and six members appointed by the Minister for three years. It has a secretary and one clerk, both on loan from the Department. It met twelve times in 2020, nine of them by video.",
        ),
        ("h", 1, "Complaints in 2020"),
        _t(
            "Sector | Complaints | Share",
            """
Travel and transport | 702 | 36%
Household goods | 388 | 20%
Telephony and internet | 341 | 18%
Other | 509 | 26%""",
            [3, 1, 1],
        ),
        ("break",),
    ],
}

BEFORE |= CONTEXT
