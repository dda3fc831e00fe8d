"""Tables without row lines, HTML, Markdown and text columns, beside prose and labels: part a."""

from __future__ import annotations

from pathlib import Path

from reportlab.lib.pagesizes import LETTER
from reportlab.lib.units import mm

from ninth.after import AFTER
from ninth.before import BEFORE
from ninth.pdf import Look, draw
from ninth.plan import Plan, Table


def angling(path: Path) -> None:
    """One document."""
    p = Plan(
        "3-209-rivers-2020-en",
        "Work Programme 2020",
        2020,
        "en",
        adopted_on="2019-11-14 || ∅",
        adopted_at="Athlone || ∅",
    )
    p.add(
        ("sub", "National Rivers and Lakes Council"),
        ("title", p.title),
        ("sub", "Adopted by the Council at its 61st meeting, Athlone, 14 November 2019"),
    )
    p.add(("h", 1, "Chairperson's statement"))
    p.p(
        "Last year the Council restocked eleven lakes and answered 214 planning referrals. The drought of the early summer showed how little margin there is in the smaller catchments. "
        "This programme is shorter than its predecessor: we would sooner finish ten things than begin thirty.",
        "The programme has three strands. Strands 1 and 2 are set out in tables. Strand 3, which depends on the co-operation of the angling clubs, is described in words.",
    )
    p.add(*BEFORE[p.stem])
    heads, fields, widths = (
        "Ref. | Action | Delivered by | Timeframe | Output | Cost (EUR)",
        "code activity lead date product budget",
        "0.6 3 1.7 1.4 1.9 1",
    )
    p.area("1 || Strand 1", "Habitat and water quality", "Strand 1: Habitat and water quality", 1)
    p.table(
        heads,
        fields,
        """
1a | Remove or modify eleven obsolete weirs on the upper Suck, in agreement with riparian owners and after an ecological survey of each site | Engineering Services with the county councils | April to September 2020 :: 2020-04/2020-09 | Completion report for each weir, with photographs | 310,000 :: 310000 EUR
1b | Extend the network of continuous temperature loggers to all salmon rivers | Science Team | Q1 2020 :: 2020-Q1 | 40 loggers in operation | 18,500 :: 18500 EUR
1c | Publish guidance for farmers on fencing of watercourses | Communications and Education | by 31 May 2020 :: <2020-05-31 | Guidance leaflet (print and online) | 6,000 :: 6000 EUR
""",
        "zebra",
        widths,
        size=10.5,
    )
    p.area("2 || Strand 2", "Stocks and invasive species", "Strand 2: Stocks and invasive species", 1)
    p.table(
        heads,
        fields,
        """
2a | Carry out a census of the pike population in the midland lakes using the revised netting protocol | Science Team | October 2020 :: 2020-10 | Census report | 27,400 :: 27400 EUR
2b | Install boat-washing stations | Regional Offices | Before the season opens on 1 March 2020 :: <2020-03-01 | Stations at five slipways | 55,000 :: 55000 EUR
2c | Hold a seminar on Asian clam for harbour masters and marina operators in Carrick | Biosecurity Officer | 23 June 2020 :: =2020-06-23 | Seminar proceedings | 3,200 :: 3200 EUR => place=Carrick || ∅ || in Carrick
=  | Total of strands 1 and 2 | | | | 420,100
""",
        "zebra",
        widths,
        size=10.5,
    )
    p.area("3 || Strand 3", "Access and angling clubs", "Strand 3: Access and angling clubs", 1)
    p.items(
        {"Delivered by": "lead", "Timeframe": "date", "Output": "product"},
        """
* 3a | Sign access agreements with clubs on the lower Boyle
Delivered by: Regional Offices
Timeframe: second half of 2020 :: 2020-H2
Output: Eight agreements
* 3b | Award small grants to clubs that bring in junior members
Delivered by: Grants Panel
Timeframe: June :: 2020-06
""",
        "inline",
    )
    p.add(*AFTER[p.stem])
    for row in p.rows:
        row["details"] = "*"
    draw(
        path,
        p.blocks,
        Look(
            font="Times-Roman",
            bold="Times-Bold",
            size=11,
            margin=24 * mm,
            foot="NRLC Work Programme 2020      {page}",
            color="#14506b",
            tint="#e3eef2",
            justify=True,
        ),
    )
    p.done()


def liceos(path: Path) -> None:
    """One document."""
    p = Plan("3-210-slep-2021-es", "Plan Anual Local 2021", 2021, "es")
    p.add(
        ("gap", 60),
        ("sub", "Servicio Local de Educación Pública\nValle del Huasquén"),
        ("title", p.title),
        ("sub", "Documento sancionado por el Comité Directivo Local"),
        ("break",),
    )
    p.add(("h", 1, "1. Introducción"))
    p.p(
        "El Servicio administra 41 establecimientos y 18 jardines infantiles de cuatro comunas. El año 2020 estuvo marcado por la suspensión de clases presenciales; se entregaron 9.800 canastas y 3.100 dispositivos. "
        "Para 2021 el énfasis está en el retorno seguro, la recuperación de aprendizajes y el mejoramiento de la infraestructura.",
        "El presente plan se ordena en tres líneas. Cada línea tiene su forma de seguimiento.",
    )
    p.add(*BEFORE[p.stem])
    p.add(("h", 1, "2. Líneas de acción"))
    heads, fields, widths = (
        "Acción | Responsable | Plazo | Medio de verificación | Financiamiento",
        "activity lead date x resources",
        "2.7 1.8 1.5 1.7 1.75",
    )
    p.table(
        heads,
        fields,
        """
## 1 || Línea 1 | Apoyo técnico pedagógico | Línea 1. Apoyo técnico pedagógico
Acompañar a los equipos directivos en la elaboración de los planes de recuperación de aprendizajes | Subdirección de Apoyo Técnico Pedagógico | Marzo-mayo :: 2021-03/2021-05 | Actas de reunión firmadas | Subvención regular
Aplicar el diagnóstico integral en lectura y matemática de 2° básico a IV medio | Unidad de Monitoreo | Primera quincena de abril de 2021 :: d 2021-04-01/2021-04-15 | Informe de resultados por establecimiento | Agencia de Calidad
Implementar tutorías de lectura con estudiantes de pedagogía en doce escuelas rurales | Subdirección de Apoyo Técnico Pedagógico | Segundo semestre :: 2021-H2 | Convenio con la universidad y nómina de tutores | SEP
## 2 || Línea 2 | Infraestructura y equipamiento | Línea 2. Infraestructura y equipamiento
Reponer la techumbre del Liceo Bicentenario de Quebrada Honda | Subdirección de Infraestructura | 30 de noviembre de 2021 :: =2021-11-30 | Recepción provisoria | FEP
Instalar ventilación en salas de párvulos | Subdirección de Infraestructura | Enero y febrero :: 2021-01/2021-02 | Fotografías fechadas | Fondo de emergencia
""",
        "rules",
        widths,
        size=10,
    )
    p.area("3 || Línea 3", "Participación y gobernanza", "Línea 3. Participación y gobernanza", 2)
    p.p("La línea 3 la conduce la Dirección Ejecutiva. En 2021 se realizarán las siguientes actividades:")
    lead = "∅ || Dirección Ejecutiva || la Dirección Ejecutiva"
    p.add(
        (
            "ul",
            [
                p.prose("Elección del Consejo Local‹ (mayo de 2021)›;", "mayo de 2021", "2021-05", lead=lead),
                p.prose(
                    "Dos cuentas públicas participativas‹, en junio y diciembre›;",
                    "en junio y diciembre || junio y diciembre",
                    "~",
                    lead=lead,
                    quantity="2",
                    period="*",
                    start_date="*",
                    end_date="*",
                ),
                p.prose(
                    "Encuentro de centros de estudiantes en Freirana‹, el 14 de octubre›.",
                    "14 de octubre || el 14 de octubre",
                    "=2021-10-14",
                    lead=lead,
                    place="Freirana || ∅ || en Freirana",
                ),
            ],
            "–",
        )
    )
    p.add(
        ("h", 1, "3. Indicadores del convenio de gestión"),
        (
            "t",
            Table(
                [["Indicador", "Línea base", "Meta 2021"]],
                [
                    ["Asistencia promedio", "86 %", "90 %"],
                    ["Establecimientos con plan de seguridad", "29", "41"],
                    ["Ejecución presupuestaria", "93 %", "97 %"],
                ],
                [3, 1, 1],
                "rules",
            ),
        ),
    )
    p.add(*AFTER[p.stem])
    draw(
        path,
        p.blocks,
        Look(
            size=12.5,
            page=LETTER,
            margin=22 * mm,
            repeat=False,
            head="SLEP Valle del Huasquén",
            foot="{page}",
            color="#a03020",
        ),
    )
    p.done()


def statistics(path: Path) -> None:
    """One document."""
    p = Plan("3-211-statistics-2022-en", "Annual Programme of Work 2022", 2022, "en")
    p.add(("sub", "Statistical Office of Saint Brannock"), ("title", p.title), ("rule",), ("h", 1, "Introduction"))
    p.p(
        "Under the Statistics Act the Government Statistician submits each year to the Minister a programme of work. The 2021 programme was 78 per cent complete at year end; the Household Budget Survey was postponed because of the ash fall. "
        "In what follows, MF is the Ministry of Finance and CDB the Caribbean Development Bank."
    )
    p.add(*BEFORE[p.stem])
    p.add(("h", 1, "Programme"))
    p.area("A", "Economic statistics", "A. Economic statistics", 2)
    p.add(("note", "Table A.1 Regular releases"))
    p.table(
        "No. | Release | Unit | Dates | Form",
        "code activity lead date product",
        """
A1 | Quarterly estimates of gross domestic product by industry, at constant prices | National Accounts | Jan-Dec 2022 :: 2022 | Bulletin
A2 | Retail price index, rebased to 2021 = 100 with a new basket drawn from the interim expenditure module | Prices | February 2022 :: 2022-02 | Monthly release and technical note
""",
        "booktabs",
        "0.5 3.4 1.5 1.3 1.6",
        size=9,
    )
    for row in p.rows:
        row["product"] += " || ∅"
    p.add(("note", "Table A.2 Development work"))
    p.table(
        "No. | Activity | Unit | Dates | Funds",
        "code activity lead date resources",
        """
A3 | Compile experimental supply and use tables for 2019 | National Accounts | Q2-Q3 2022 :: 2022-Q2/2022-Q3 | CDB
A4 | Match the business register with the tax roll held by the Inland Revenue Department | Business Register | to be completed by 31 August 2022 :: <2022-08-31 | MF
""",
        "booktabs",
        "0.5 3.4 1.5 1.6 1",
        size=9,
    )
    p.area("B", "Social statistics", "B. Social statistics", 2)
    p.table(
        "No. | Activity | Unit | Dates | Funds",
        "code activity lead date resources",
        """
B1 | Household Budget Survey, first round: listing, recruitment of interviewers and pilot in the parishes of St. Ann and Windward | Surveys | May to July 2022 :: 2022-05/2022-07 | MF, UNICEF => place=*
B2 | Tabulate births and deaths 2021 | Vital Statistics | March 2022 :: 2022-03 | MF
""",
        "booktabs",
        "0.5 3.4 1.5 1.6 1",
        size=9,
    )
    p.area("C", "Dissemination", "C. Dissemination", 2)
    p.p(
        p.prose(
            "‹In September 2022 ›‹the Dissemination Unit ›‹will ›launch the new data portal‹, with support from CDB›",
            "In September 2022 || September 2022",
            "2022-09",
            lead="the Dissemination Unit || Dissemination Unit",
            resources="CDB || support from CDB || with support from CDB",
            product="∅ || the new data portal || new data portal || data portal",
        )
        + ". A user satisfaction survey was carried out in 2021 and will not be repeated this year."
    )
    p.add(
        ("h", 1, "Staff and budget"),
        (
            "t",
            Table(
                [["Division", "Posts", "Budget (XCD)"]],
                [
                    ["Economic", "14", "1,204,000"],
                    ["Social", "11", "1,690,500"],
                    ["Corporate", "6", "488,000"],
                    ["Total", "31", "3,382,500"],
                ],
                [2, 1, 1],
                "booktabs",
                size=9,
            ),
        ),
    )
    draw(
        path,
        p.blocks,
        Look(
            font="Times-Roman", bold="Times-Bold", size=11, margin=25 * mm, color="#000000", foot="{page}", justify=True
        ),
    )
    p.done()
