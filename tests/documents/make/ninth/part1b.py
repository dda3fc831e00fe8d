"""Ruled tables that share their plan with prose, bullets and labelled items: part b."""

from __future__ import annotations

from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm

from ninth.after import AFTER
from ninth.before import BEFORE
from ninth.office import via
from ninth.pdf import Look, draw
from ninth.plan import Plan, Table


def contraloria(path: Path) -> None:
    """One document."""
    p = Plan(
        "1-203-contraloria-2022-es",
        "PLAN DE ACCIÓN 2022",
        2022,
        "es",
        adopted_on="2022-01-28 || ∅",
        adopted_at="Río Claro || ∅",
    )
    p.add(
        ("gap", 120),
        ("sub", "CONTRALORÍA MUNICIPAL DE RÍO CLARO"),
        ("title", p.title),
        ("sub", "Vigencia fiscal 2022 – Versión 2"),
        ("sub", "Río Claro, 28 de enero de 2022"),
        ("break",),
    )
    p.add(("h", 2, "Presentación"))
    p.p(
        "La Contraloría Municipal presenta el Plan de Acción de la vigencia 2022, articulado con el Plan Estratégico 2022-2025 «Control que se siente». "
        "En la vigencia anterior se practicaron 21 auditorías y se trasladaron 34 hallazgos fiscales. El seguimiento corresponde a la Oficina de Planeación.",
        "Los objetivos 1 y 2 se presentan en la matriz; el objetivo 3, por su naturaleza, se describe a continuación de ella.",
    )
    t = p.table("Cód. | Actividad | Inicio | Fin | Indicador | Meta | Responsable | Apoyo", "code activity x x x x lead x", """
## 1 || OBJETIVO 1 || Objetivo 1 | Ejercer un control fiscal oportuno y técnico | OBJETIVO 1. Ejercer un control fiscal oportuno y técnico
1.1 | Ejecutar el Plan de Vigilancia y Control Fiscal Territorial | 01/02/2022 | 30/11/2022 | Auditorías terminadas / programadas | 100 % | Dirección Técnica de Auditoría | Planeación => date_text=*; period=2022-02/2022-11; start_date=2022-02-01; end_date=2022-11-30
1.2 | Rendir el informe sobre el estado de la deuda pública municipal | 01/06/2022 | 31/07/2022 | Informe presentado al Concejo | 1 | Dirección Técnica de Auditoría | Jurídica => date_text=*; period=2022-06/2022-07; start_date=2022-06-01; end_date=2022-07-31
1.3 | Actualizar la guía de auditoría interna | 01/08/2022 | 30/09/2022 | Guía adoptada por resolución | 1 | Oficina de Planeación | Todas las áreas => date_text=*; period=2022-08/2022-09; start_date=2022-08-01; end_date=2022-09-30
## 2 || OBJETIVO 2 || Objetivo 2 | Fortalecer la participación ciudadana | OBJETIVO 2. Fortalecer la participación ciudadana
2.1 | Capacitar a veedores de los corregimientos | 15/03/2022 | 15/10/2022 | Veedores capacitados | 120 | Oficina de Participación | ESAP => date_text=*; period=2022-03/2022-10; start_date=2022-03-15; end_date=2022-10-15
2.2 | Realizar la audiencia pública de rendición de cuentas | 02/12/2022 | 02/12/2022 | Audiencia realizada | 1 | Despacho del Contralor | Comunicaciones => date_text=*; period=2022-12; start_date=2022-12-02; end_date=2022-12-02
""", "grid-dark", "0.75 3.5 1.25 1.25 2.4 0.8 2.1 1.7", show=False, size=11)  # fmt: skip
    t.head = [
        ["Cód.", "Actividad", "Programación", "", "Medición", "", "Responsables", ""],
        ["", "", "Inicio", "Fin", "Indicador", "Meta", "Responsable", "Apoyo"],
    ]
    t.spans = [(0, 0, 0, 1), (1, 0, 1, 1), (2, 0, 3, 0), (4, 0, 5, 0), (6, 0, 7, 0)]
    p.add(*BEFORE[p.stem])
    p.add(("h", 2, "Matriz de actividades"), ("t", t))
    for row in p.rows:
        for name in ("extra:Inicio", "extra:Fin"):
            row[name] = f"{row[name]} || ∅"
        row["extra:Indicador"], row["inherited"] = f"{row['extra:Indicador']} || ∅", "*"
    p.area(
        "3 || OBJETIVO 3 || Objetivo 3",
        "Modernizar la gestión institucional",
        "OBJETIVO 3. Modernizar la gestión institucional",
        2,
    )
    p.items(
        {"Responsable": "lead", "Plazo": "date", "Entregable": "product", "Recursos": "resources"},
        """
* 3.1 | Implementar el sistema de gestión documental electrónico
Responsable: Secretaría General
Entregable: Sistema en producción
Plazo: 30 de junio de 2022 :: =2022-06-30
Recursos: Funcionamiento
* 3.2 | Adoptar el programa de bienestar e incentivos
Responsable: Talento Humano
Entregable: Resolución de adopción
Plazo: primer trimestre de 2022 :: 2022-Q1
""",
        "bold",
    )
    p.add(
        ("h", 2, "Control de cambios"),
        (
            "t",
            Table(
                [["Versión", "Fecha", "Cambio"]],
                [["1", "14/01/2022", "Emisión inicial"], ["2", "28/01/2022", "Ajuste de metas del objetivo 2"]],
                [1, 1.3, 5],
                "grid-dark",
            ),
        ),
    )
    p.add(*AFTER[p.stem])
    for row in p.rows:
        row["details"] = "*"
    draw(
        path,
        p.blocks,
        Look(
            wide=True,
            head="Contraloría Municipal de Río Claro | Plan de Acción 2022",
            foot="Página {page}",
            color="#5a1f2b",
            tint="#f1e4e6",
        ),
    )
    p.done()


def library(path: Path) -> None:
    """One document."""
    p = Plan("1-204-library-2023-en", "Library and Archives Service: Service Plan 2023", 2023, "en")
    p.add(("title", p.title), ("sub", "Wenlow Borough Council"), ("h", 1, "Where we are"))
    p.p(
        "We run nine libraries, a mobile library and the borough archive. Visits recovered to 81% of their 2019 level last year. "
        "Residents told us that they want longer opening hours, more for children and better wifi. Our budget falls by £140,000."
    )
    p.add(
        (
            "t",
            Table(
                [["Measure", "2021", "2022", "2023 target"]],
                [
                    ["Visits (000)", "412", "598", "650"],
                    ["Active borrowers", "31,204", "36,870", "39,000"],
                    ["E-loans", "90,112", "84,300", "88,000"],
                ],
                [2, 1, 1, 1],
            ),
        )
    )
    p.add(*BEFORE[p.stem])
    p.add(("h", 1, "What we will do"))
    p.area("1 || Priority 1", "Reading and learning", "Priority 1 – Reading and learning", 2)
    heads, fields = "Action | Lead officer | By when | Success looks like", "activity lead date x"
    p.table(
        heads,
        fields,
        """
Relaunch the Summer Reading Challenge in all nine libraries with a volunteer programme for teenagers | Children's Librarian | End of July 2023 :: <2023-07-31 | 3,400 children take part => period=*; start_date=2023-01-01 || 2023-07-31 || 2023-07-01
Open two new Baby Rhyme Time sessions | Library Manager (North) | Spring 2023 :: ~ | Sessions full by autumn => period=*; start_date=*; end_date=*
""",
        widths="4 1.8 1.5 2.2",
    )
    p.area("2 || Priority 2", "Open to everyone", "Priority 2 – Open to everyone", 2)
    p.p("Two of these actions depend on the outcome of the Community Assets Review, which Cabinet considers in April.")
    p.table(
        heads,
        fields,
        """
Pilot Sunday opening at Market Street library | Operations Manager | May - October :: 2023-05/2023-10 | Decision on roll-out
Replace public computers at Ferrybridge Road and Hillside | ICT Business Partner | Q1 :: 2023-Q1 | 44 machines live
Reprocure the mobile library vehicle | Operations Manager | 1 December 2023 :: =2023-12-01 | Contract let
""",
        widths="4 1.8 1.5 2.2",
    )
    p.area("3 || Priority 3", "The borough's memory", "Priority 3 – The borough's memory", 2)
    p.p(
        p.prose(
            "The Archivist will ‹lead the ›move of the parish registers to the new strongroom‹ by the end of March 2023›",
            "by the end of March 2023",
            "<2023-03-31",
            lead="The Archivist || Archivist",
        )
        + ". "
        + p.prose(
            "‹In the autumn the team will ›publish an online catalogue of the Wenlow Gazette‹, paid for by a grant from the Heritage Trust›",
            "In the autumn || the autumn || autumn",
            "~",
            lead="∅ || the team || team",
            resources="grant from the Heritage Trust || a grant from the Heritage Trust || Heritage Trust",
            product="∅ || online catalogue of the Wenlow Gazette || an online catalogue of the Wenlow Gazette || an online catalogue",
            period="*",
            start_date="*",
            end_date="*",
        )
        + ". We do not plan any new exhibitions this year."
    )
    p.add(
        ("h", 1, "Our money"),
        (
            "t",
            Table(
                [["£000", "2022", "2023"]],
                [
                    ["Staff", "1,930", "1,850"],
                    ["Books and e-resources", "310", "270"],
                    ["Premises", "455", "435"],
                    ["Total", "2,695", "2,555"],
                ],
                [2, 1, 1],
            ),
        ),
    )
    p.p("Contact: libraries@wenlow.example")
    via(
        path,
        p.blocks,
        head="",
        foot="Wenlow Borough Council | Service plans 2023 | Library and Archives",
        font="Liberation Sans",
        size=10.5,
        shade="DCE6F1",
        style="Table Grid",
    )
    p.done()


def fisheries(path: Path) -> None:
    """One document."""
    p = Plan("1-205-fisheries-2018-en", "Annual Business Plan 2018", 2018, "en")
    p.add(
        ("gap", 90),
        ("sub", "Kingdom of Motu Lahi"),
        ("sub", "Ministry of Fisheries and Marine Resources"),
        ("title", p.title),
        ("break",),
    )
    p.add(("h", 1, "Foreword by the Chief Executive Officer"))
    p.p(
        "Our people eat fish at four meals out of seven. The plan that follows was discussed with the Special Management Area committees of the outer islands, and I thank the island officers for their frank advice. "
        "In 2017 we registered 412 boats and settled the long dispute over the Havelu reef.",
        "It remains for each head of section to keep the dates given here.",
    )
    p.add(*BEFORE[p.stem])
    p.add(("h", 1, "Part A. Outputs"))
    p.table(
        "Key result area | Output | Lead unit | Timing | Budget (USD)",
        "area activity lead date budget",
        """
@ 1 || KRA 1 | Sustainable coastal fisheries
KRA 1\\nSustainable coastal fisheries | Gazette four new Special Management Areas | Community Fisheries Section | Q1-Q2 :: 2018-Q1/2018-Q2 | 22,500 :: 22500 USD
^ | Stock assessment of sea cucumber around the northern group, with a written report | Science Section | August - October :: 2018-08/2018-10 | 41,000 :: 41000 USD
^ | Boat registration visits | Compliance Section | Throughout the year :: 2018 | 9,750 :: 9750 USD
@ 2 || KRA 2 | Fish trade and quality
KRA 2\\nFish trade and quality | Complete the ice plant at the outer wharf | Engineering Section | 30 June 2018 :: =2018-06-30 | 186,000 :: 186000 USD
^ | Food-safety training for vendors | Export Section | July :: 2018-07 | 5,200 :: 5200 USD
= Total | | | | 264,450
""",
        widths="1.8 4 2 1.7 1.3",
    )
    p.add(("h", 1, "Part B. Narrative on donor projects"))
    p.area(
        "B || Part B || ∅ || 3", "Narrative on donor projects || Part B. Narrative on donor projects || Donor projects"
    )
    p.p("Two projects are paid for by partners and do not pass through the Ministry's vote. Their activities are:")
    p.items(
        {"Lead unit": "lead", "Timing": "date", "Funding": "resources"},
        """
* (i) | Deploy fish aggregating devices at six sites
Lead unit: Offshore Section
Timing: second half of 2018 :: 2018-H2
Funding: SPC
* (ii) | Trial of seaweed farming with women's groups
Lead unit: Aquaculture Section
Timing: April to December 2018 :: 2018-04/2018-12
Funding: New Zealand Aid
""",
        "lines",
    )
    p.add(
        ("h", 1, "Staffing"),
        (
            "t",
            Table(
                [["Section", "Posts", "Vacant"]],
                [["Science", "7", "2"], ["Compliance", "11", "1"], ["Community Fisheries", "9", "0"]],
                [3, 1, 1],
            ),
        ),
    )
    draw(
        path,
        p.blocks,
        Look(
            font="Times-Roman",
            bold="Times-Bold",
            size=10.5,
            page=A4,
            margin=22 * mm,
            head="",
            foot="- {page} -",
            color="#0b3d3a",
            tint="#e2efee",
            centred=True,
        ),
    )
    p.done()
