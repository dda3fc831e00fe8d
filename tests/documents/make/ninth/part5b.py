"""Running prose as administrators write it, with a table or a list beside: part b."""

from __future__ import annotations

from pathlib import Path

from ninth.after import AFTER
from ninth.office import docx, web
from ninth.plan import Plan, Table


def tobago(path: Path) -> None:
    """One document."""
    p = Plan("5-225-reefs-2023-en", "Our programme for 2023", 2023, "en")
    p.add(("title", p.title), ("sub", "Marine Parks Trust of Carenage Bay"))
    p.p(
        "Last year the Trust trained 34 reef guides and removed 2.1 tonnes of nets. This page sets out what we will be doing in 2023 and who to ask about it."
    )
    p.area("", "On the reef", "On the reef")
    p.p(
        (
            p.prose(
                "‹Between February and April ›‹our Science Officer, Ms. Alleyne, ›‹will ›map seagrass beds from the jetty to Grand Fond‹, with funds from the Green Fund›",
                "Between February and April",
                "2023-02/2023-04",
                lead="Science Officer || our Science Officer, Ms. Alleyne || our Science Officer || Science Officer, Ms. Alleyne || Ms. Alleyne",
                resources="the Green Fund || funds from the Green Fund",
                product="∅",
                place="from the jetty to Grand Fond || Grand Fond || seagrass beds",
            )
            + ". The last map dates from 2011."
        )
        .replace("seagrass", "sea\u00adgrass")
        .replace("February", "Feb\u00adruary"),
        p.prose(
            "‹The Ranger Corps ›‹will ›replace all 40 mooring buoys‹ by 1 July 2023›, before the hurricane season bites",
            "by 1 July 2023",
            "<2023-07-01",
            lead="The Ranger Corps",
            alt="*",
            quantity="40",
            product="∅",
        )
        + ". Anchoring inside the buoys remains prohibited.",
    )
    p.rows[-1]["activity"] = " || ".join(
        h + "replace all 40 mooring buoys" + t
        for h in ("The Ranger Corps will ", "will ", "")
        for t in (" by 1 July 2023, before the hurricane season bites", " by 1 July 2023", "")
    )
    p.area("", "In the community", "In the community")
    p.p("The Education Desk takes the lead in this part of the programme, and has planned:")
    p.add(
        (
            "ul",
            [
                p.prose(
                    "a lionfish derby and cook-off‹ on Saturday 20 May›‹ at Store Bay›;",
                    "on Saturday 20 May || Saturday 20 May || 20 May",
                    "=2023-05-20",
                    lead="Education Desk || The Education Desk",
                    place="at Store Bay",
                ),
                p.prose(
                    "six visits to primary schools‹, in the first school term (January-March)›;",
                    "in the first school term (January-March) || January-March",
                    "2023-01/2023-03",
                    lead="Education Desk || The Education Desk",
                    quantity="6",
                ),
                p.prose(
                    "a short video on turtle nesting‹, to be released in August›.",
                    "to be released in August || in August",
                    "2023-08",
                    lead="Education Desk || The Education Desk",
                    product="∅ || a short video on turtle nesting || a short video",
                    product_type="*",
                ),
            ],
        )
    )
    p.area("", "Behind the scenes", "Behind the scenes")
    p.p(
        p.prose(
            "‹The Secretariat ›‹will ›publish the Trust's first five-year strategy‹ in the last quarter of the year›‹, after a public consultation›",
            "in the last quarter of the year",
            "2023-Q4",
            lead="The Secretariat",
            product="∅ || the Trust's first five-year strategy || first five-year strategy || five-year strategy",
        )
        + ". We have no plans to raise the visitor fee. Members have requested a bigger boat; the Trust regrets that it cannot buy one."
    )
    for row in p.rows:
        row["area_number"] = "∅"
    p.add(
        ("h", 1, "Fees"),
        (
            "t",
            Table(
                [["Visitor", "Fee (TTD)"]],
                [["Resident", "20"], ["Non-resident", "60"], ["School party", "Free"]],
                [1, 1],
            ),
        ),
    )
    web(
        path,
        p.blocks,
        "Programme 2023 | Marine Parks Trust",
        "en",
        nav="<header><nav><ul><li><a href='/'>Home</a></li><li><a href='/visit'>Visit</a></li><li><a href='/news'>News</a></li></ul></nav></header>",
        foot="<footer>Carenage Bay Post Office, Tobago. Page last edited 11 January 2023.</footer>",
    )
    p.done()


def cuidados(path: Path) -> None:
    """One document."""
    p = Plan("5-226-cuidados-2021-es", "PLAN ANUAL DE ACTIVIDADES 2021", 2021, "es")
    p.add(("sub", "MESA INTERINSTITUCIONAL DE CUIDADOS"), ("title", p.title), ("sub", "Nota M.I.C. N° 03/2021"))
    p.p(
        "A las instituciones integrantes:",
        "La Coordinación de la Mesa tiene el agrado de remitir el plan anual, consensuado en el encuentro virtual de enero. En 2020 no pudo realizarse el seminario presencial por la emergencia sanitaria.",
    )
    p.area("1", "Investigación", "1. Investigación")
    p.p(
        p.prose(
            "‹La Dirección de Estadística, ›‹con cooperación de ONU Mujeres, ›levantará la encuesta de uso del tiempo‹ entre julio y septiembre de 2021›‹; el producto será una base de datos anonimizada›",
            "entre julio y septiembre de 2021",
            "2021-07/2021-09",
            lead="La Dirección de Estadística",
            resources="ONU Mujeres || cooperación de ONU Mujeres || con cooperación de ONU Mujeres",
            product="una base de datos anonimizada || una base de datos",
        )
        + "."
    )
    p.p(
        p.prose(
            "‹La Universidad Nacional ›presentará ‹en Encarnita ›un estudio sobre el costo del trabajo no remunerado‹ el 15 de octubre de 2021›",
            "el 15 de octubre de 2021",
            "=2021-10-15",
            lead="La Universidad Nacional",
            place="en Encarnita",
            product="∅ || un estudio sobre el costo del trabajo no remunerado || un estudio",
        )
        + "."
    )
    p.area("2", "Formación y servicios", "2. Formación y servicios")
    p.p("Esta parte se resume en el cuadro, cuyos responsables rendirán cuenta cada bimestre.")
    p.table(
        "Actividad | Institución | Cuándo",
        "activity lead date",
        """
Curso de cuidadoras y cuidadores domiciliarios, primera cohorte | Servicio de Promoción Profesional | marzo a junio :: 2021-03/2021-06
Habilitación de dos centros diurnos para personas mayores | Instituto de Bienestar | segundo semestre :: 2021-H2
""",
        widths="3 2 1.4",
    )
    p.area("3", "Incidencia", "3. Incidencia")
    p.p(
        p.prose(
            "‹Antes del 30 de noviembre ›‹la Coordinación de la Mesa ›entregará al Congreso el anteproyecto de ley‹ de política nacional de cuidados›",
            "Antes del 30 de noviembre",
            "<2021-11-30",
            lead="la Coordinación de la Mesa",
            product="∅ || el anteproyecto de ley || el anteproyecto de ley de política nacional de cuidados",
        )
        + ". "
        + p.prose(
            "‹Durante todo el año ›‹el equipo de comunicación ›mantendrá el boletín mensual de la Mesa",
            "Durante todo el año",
            "2021",
            lead="el equipo de comunicación",
            product="∅ || el boletín mensual de la Mesa || el boletín mensual",
        )
        + ". "
        "La sociedad civil solicitó una campaña televisiva, que no será posible con el presupuesto actual."
    )
    p.p("Sin otro particular, saludamos atentamente.", "Lic. Blanca Ayala, Coordinadora")
    p.add(*AFTER[p.stem])
    docx(
        path,
        p.blocks,
        head="Mesa Interinstitucional de Cuidados",
        foot="mesa@cuidados.example",
        font="Liberation Sans",
        size=11,
        shade="E2EFD9",
        margin=24,
        color="385623",
    )
    p.done()
