"""Gantt columns in one chapter, words in the next."""

from __future__ import annotations

from pathlib import Path

from made import Made
from reportlab.lib.units import mm

from ninth.after import AFTER
from ninth.before import BEFORE
from ninth.office import docx
from ninth.pdf import Look, draw
from ninth.plan import Plan, Table


def _ugel(path: Path) -> None:
    p = Plan("2-206-ugel-2020-es", "PLAN OPERATIVO INSTITUCIONAL 2020", 2020, "es", adopted_on="∅ || 2019-12-20")
    p.add(
        ("sub", "GOBIERNO REGIONAL DE ANCOYA\nUNIDAD DE GESTIÓN EDUCATIVA LOCAL – UGEL 07"),
        ("title", p.title),
        ("sub", "Aprobado con R.D. N.° 1822-2019-UGEL07 del 20 de diciembre de 2019"),
    )
    p.add(("h", 1, "I. Generalidades"))
    p.p(
        "La UGEL 07 atiende 214 instituciones educativas y 9 redes rurales. El POI 2020 se formula según la directiva vigente y se evalúa cada trimestre en el aplicativo."
    )
    p.add(("h", 1, "II. Programación de actividades"))
    p.table(
        "N° | Actividad operativa | U. medida | Meta | E | F | M | A | M | J | J | A | S | O | N | D | Responsable",
        "code activity x x m1 m2 m3 m4 m5 m6 m7 m8 m9 m10 m11 m12 lead",
        """
## AEI.01 || 1 | Gestión pedagógica | AEI.01 GESTIÓN PEDAGÓGICA
1 | Visitas de asistencia técnica a las redes rurales | Visita | 36 | | | | X | X | X | | X | X | X | | | AGP
2 | Taller de evaluación formativa para directores | Taller | 2 | | | X | | | | | X | | | | | AGP
3 | Buen inicio del año escolar: distribución de materiales | Informe | 1 | X | X | X | | | | | | | | | | Almacén
## AEI.02 || 2 | Gestión institucional | AEI.02 GESTIÓN INSTITUCIONAL
4 | Actualización del padrón de instituciones educativas | Padrón | 1 | | | | | X | X | | | | | | | Planificación
5 | Racionalización de plazas docentes | Informe | 1 | | | | | | | | | | X | X | | AGI
= | TOTAL | | 41 | | | | | | | | | | | | |
""",
        widths="0.5 3.6 1 0.7 .4 .4 .4 .4 .4 .4 .4 .4 .4 .4 .4 .4 1.4",
        size=8,
    )
    p.area("AEI.03 || 3", "Convivencia escolar", "AEI.03 CONVIVENCIA ESCOLAR")
    p.p("Las acciones de convivencia no se programan por mes sino por fecha, según el calendario cívico:")
    p.add(
        (
            "ul",
            [
                p.prose(
                    "Feria «Escuelas sin violencia»‹, 18 de setiembre de 2020›‹, a cargo de la Coordinación de Tutoría›",
                    "18 de setiembre de 2020",
                    "=2020-09-18",
                    lead="Coordinación de Tutoría || la Coordinación de Tutoría",
                ),
                p.prose(
                    "Capacitación de comités de tutoría‹, de abril a junio›‹, a cargo de AGP›‹, con financiamiento de la Municipalidad Provincial›",
                    "de abril a junio || abril a junio",
                    "2020-04/2020-06",
                    lead="AGP",
                    resources="Municipalidad Provincial || la Municipalidad Provincial || financiamiento de la Municipalidad Provincial",
                ),
            ],
        )
    )
    p.add(
        ("h", 1, "III. Presupuesto por fuente"),
        (
            "t",
            Table(
                [["Fuente de financiamiento", "PIA 2020 (S/)"]],
                [["Recursos ordinarios", "48 312 770"], ["Recursos directamente recaudados", "64 200"]],
                [3, 1],
            ),
        ),
    )
    docx(
        path,
        p.blocks,
        head="UGEL 07 – POI 2020",
        foot="Área de Planificación",
        wide=True,
        size=10,
        shade="F4D9C6",
        color="8A3B12",
        margin=16,
    )
    p.done()


def _clinics(path: Path) -> None:
    p = Plan("2-207-clinics-2022-en", "Health Department Annual Work Plan 2022", 2022, "en")
    p.add(("sub", "COUNTY GOVERNMENT OF KERIANDU"), ("title", p.title), ("rule",))
    p.p(
        "The County has 43 dispensaries, 9 health centres and one referral hospital. This plan covers January to December 2022 and is costed in Kenya shillings. "
        "Activities with quarterly milestones are in Section 1 and Section 2; standing commitments are described in Section 3."
    )
    heads = "Code | Activity | Output | Q1 | Q2 | Q3 | Q4 | Responsible | Cost (KES) | Source"
    fields = "code activity product q1 q2 q3 q4 lead budget resources"
    widths = "0.8 3.4 2.2 .5 .5 .5 .5 1.7 1.4 1.2"
    p.add(*BEFORE[p.stem])
    p.area("1 || Section 1", "Maternal and child health", "Section 1. Maternal and child health")
    p.table(
        heads,
        fields,
        """
MCH-1 | Integrated outreach in hard-to-reach wards | 24 outreach reports | X | X | X | X | Public Health Nurse | 1,920,000 :: 1920000 KES | County
MCH-2 | Train community health volunteers on danger signs in pregnancy | 150 volunteers trained | | X | X | | CHS Coordinator | 840,000 :: 840000 KES | UNICEF
""",
        widths=widths,
    )
    p.area("2 || Section 2", "Health infrastructure", "Section 2. Health infrastructure")
    p.table(
        heads,
        fields,
        """
INF-1 | Complete the maternity wing at Soit health centre | Wing in use | X | X | | | Works Officer | 6,500,000 :: 6500000 KES | County
INF-2 | Solar back-up for vaccine refrigerators | 12 units installed | | | | X | Cold Chain Officer | 2,160,000 :: 2160000 KES | Gavi (1) => res=Gavi || Gavi (1) || Gavi 1
= | Sub-total, sections 1 and 2 | | | | | | | 11,420,000 |
""",
        widths=widths,
    )
    p.add(("note", "(1) Subject to the approval of the cold chain application. Cost as quoted in October 2021."))
    p.area("3 || Section 3", "Planning and monitoring", "Section 3. Planning and monitoring")
    p.items(
        {"Responsible": "lead", "Timing": "date", "Output": "product"},
        """
* PM-1 | Hold data review meetings with facility in-charges
Responsible: Records Officer
Timing: every quarter :: ~
Output: Minutes
* PM-2 | Prepare the 2023 annual work plan
Responsible: County Director of Health
Timing: September to November 2022 :: 2022-09/2022-11
Output: Approved work plan
""",
        "bold",
    )
    p.add(("h", 2, "Assumptions"))
    p.p(
        "Funds are released on time; there is no industrial action; commodity supply by the national authority continues. No new posts are foreseen."
    )
    draw(
        path,
        p.blocks,
        Look(
            wide=True,
            margin=17 * mm,
            head="Keriandu County – Health AWP 2022",
            foot="{page}",
            color="#005a3c",
            tint="#dff0e6",
            size=9.5,
        ),
    )
    p.done()


def _museos(path: Path) -> None:
    p = Plan("2-208-museos-2023-es", "Plan de Acción 2023", 2023, "es")
    p.add(
        ("sub", "Intendencia de Colonia Suiza del Este · Dirección de Cultura"),
        ("title", p.title),
        ("sub", "Red Departamental de Museos"),
    )
    p.p(
        "Los meses sombreados indican cuándo se ejecuta cada actividad. La Red reúne seis museos municipales y dos privados adheridos."
    )
    heads = (
        "Actividad | Ene | Feb | Mar | Abr | May | Jun | Jul | Ago | Set | Oct | Nov | Dic | Responsable | Resultado"
    )
    fields = "activity m1 m2 m3 m4 m5 m6 m7 m8 m9 m10 m11 m12 lead product"
    widths = "3.6" + " .55" * 12 + " 1.8 2"
    p.area("A", "Colecciones", "A. Colecciones")
    p.table(
        heads,
        fields,
        """
Inventario digital de la colección paleontológica | | | # | # | # | # | | | | | | | Museo Paleontológico | Base de datos
Restauración del carruaje fúnebre de 1897 | | | | | | | | # | # | # | | | Taller de Conservación | Pieza restaurada
Control de plagas en depósitos | # | | | | | | # | | | | | | Taller de Conservación | Dos informes
""",
        widths=widths,
        size=8,
    )
    p.area("B", "Públicos", "B. Públicos")
    p.table(
        heads,
        fields,
        """
Ciclo «Museo de noche» | # | # | | | | | | | | | | | Coordinación de la Red | Seis funciones
Valijas didácticas para escuelas rurales | | | | # | # | # | | # | # | # | # | | Área Educativa | Valijas en circulación
""",
        widths=widths,
        size=8,
    )
    p.area("C", "Redes y difusión", "C. Redes y difusión")
    p.p(
        p.prose(
            "‹En octubre de 2023 ›‹la Coordinación de la Red ›‹organizará ›el VI Encuentro de Museos del Litoral‹ en el Teatro Bastión›",
            "octubre de 2023 || En octubre de 2023",
            "2023-10",
            lead="la Coordinación de la Red || Coordinación de la Red",
            place="Teatro Bastión || el Teatro Bastión || en el Teatro Bastión || ∅",
        )
        + ". "
        + p.prose(
            "‹El Área de Comunicación ›‹publicará ›la guía de museos‹ antes del 30 de abril›‹, con fondos del Ministerio de Turismo›",
            "antes del 30 de abril",
            "<2023-04-30",
            lead="El Área de Comunicación || Área de Comunicación",
            resources="Ministerio de Turismo || fondos del Ministerio de Turismo || con fondos del Ministerio de Turismo",
            product="∅ || guía de museos || la guía de museos",
        )
        + ". En 2022 se imprimieron 3.000 ejemplares de la guía anterior."
    )
    p.add(*AFTER[p.stem])
    draw(
        path,
        p.blocks,
        Look(
            wide=True,
            margin=15 * mm,
            head="",
            foot="Red Departamental de Museos · {page}",
            color="#40305e",
            tint="#ece8f3",
        ),
    )
    p.done()


DOCUMENTS = (
    Made(
        "2-206-ugel-2020-es",
        2,
        "docx",
        "ninth",
        ("es",),
        "twelve months with areas inside the table, a third area in dated bullets",
        _ugel,
    ),
    Made(
        "2-207-clinics-2022-en",
        2,
        "pdf",
        "ninth",
        ("en",),
        "quarters marked X between product and lead, a labelled section after",
        _clinics,
    ),
    Made("2-208-museos-2023-es", 2, "pdf", "ninth", ("es",), "shaded months, no codes, a third area in prose", _museos),
)
