"""Running prose as administrators write it, with a table or a list beside: part a."""

from __future__ import annotations

from pathlib import Path

from reportlab.lib.units import mm

from ninth.after import AFTER
from ninth.before import BEFORE
from ninth.office import docx
from ninth.pdf import Look, draw
from ninth.plan import Plan, Table


def soil(path: Path) -> None:
    """One document."""
    p = Plan("5-223-soil-2018-en", "ANNUAL PLAN OF WORK", 2018, "en", adopted_on="2017-12-12 || ∅")
    p.add(("title", p.title), ("sub", "Hollins County Soil and Water Conservation District\nCalendar Year 2018"))
    p.p(
        "The Board of Supervisors adopted this plan on December 12, 2017. The District was organized in 1946 and covers 388,000 acres, two thirds of them in row crops. "
        "In 2017 the District planned 61 conservation systems and hosted the Area V envirothon."
    )
    p.area("", "Water quality", "Water Quality")
    p.p(
        "Nitrate in the Little Sac remains above the drinking water standard. "
        + p.prose(
            "‹In April and May 2018, ›‹the District Technician ›‹will ›sample tile outlets at twelve farms‹, using equipment loaned by the University Extension›",
            "In April and May 2018",
            "2018-04/2018-05",
            lead="the District Technician",
            resources="equipment loaned by the University Extension || University Extension || the University Extension || ∅",
            quantity="12 || ∅",
            place="at twelve farms",
        )
        + ". "
        + p.prose(
            "‹The District ›‹will ›hold a field day on cover crops‹ on August 23, 2018,›‹ at the Meeker farm near Orla›",
            "on August 23, 2018",
            "=2018-08-23",
            lead="∅ || The District",
            place="the Meeker farm near Orla || Meeker farm near Orla || at the Meeker farm near Orla || the Meeker farm || Orla",
            product="∅ || a field day on cover crops",
        )
        + ". "
        "The rain simulator is on loan to a neighboring county; no school visits are scheduled at this time."
    )
    p.area("", "Cost share and equipment", "Cost Share and Equipment")
    p.p(
        "State cost-share funds of $118,000 have been allotted. The Program Specialist is responsible for the following:"
    )
    p.add(
        (
            "ul",
            [
                p.prose(
                    "open the sign-up for terraces and waterways‹ by February 1, 2018›;",
                    "by February 1, 2018",
                    "<2018-02-01",
                    lead="Program Specialist || The Program Specialist",
                    resources="∅ || State cost-share funds || State cost-share funds of $118,000",
                ),
                p.prose(
                    "spot-check five percent of practices under maintenance‹, June through September›;",
                    "June through September",
                    "2018-06/2018-09",
                    lead="Program Specialist || The Program Specialist",
                    resources="∅ || State cost-share funds || State cost-share funds of $118,000",
                ),
                p.prose(
                    "report obligations to the State Commission‹ no later than November 15, 2018›.",
                    "no later than November 15, 2018 || November 15, 2018",
                    "<2018-11-15",
                    lead="Program Specialist || The Program Specialist",
                    resources="∅ || State cost-share funds || State cost-share funds of $118,000",
                ),
            ],
        )
    )
    p.area("", "Administration", "Administration")
    p.p(
        p.prose(
            "‹The Treasurer ›‹will ›have the 2017 books audited‹ in the first quarter›‹; the product will be an audit report to the Commission›",
            "in the first quarter",
            "2018-Q1",
            lead="The Treasurer",
            product="an audit report to the Commission || an audit report",
        )
        + ". Supervisors were asked whether they wished to meet twice a month and they did not."
    )
    for row in p.rows:
        row["area_number"] = "∅"
    p.add(
        ("h", 1, "Budget Summary"),
        (
            "t",
            Table(
                [["Fund", "2018"]],
                [
                    ["County appropriation", "$64,500"],
                    ["State administrative grant", "$71,200"],
                    ["Tree sales", "$9,800"],
                ],
                [3, 1],
            ),
        ),
    )
    p.p("Signed: Dale R. Pruett, Chairman")
    p.add(*AFTER[p.stem])
    docx(
        path,
        p.blocks,
        head="",
        foot="Hollins County SWCD is an equal opportunity provider.",
        font="Liberation Serif",
        size=11.5,
        shade="",
        margin=25,
        color="000000",
    )
    p.done()


def archivos(path: Path) -> None:
    """One document."""
    p = Plan("5-224-archivos-2019-es", "Plan de trabajo 2019", 2019, "es", adopted_on="2019-01-16 || ∅")
    p.add(
        ("sub", "Comisión Nacional de Archivos Públicos"),
        ("title", p.title),
        ("sub", "Ciudad de Las Tablillas, 16 de enero de 2019"),
    )
    p.p(
        "La Comisión, en cumplimiento de su decreto orgánico, somete a conocimiento de las entidades del Sector Público el plan de trabajo que sigue, aprobado en la sesión del 16 de enero de 2019. "
        "El año anterior se visitaron 22 entidades, de las cuales solo siete contaban con tabla de retención."
    )
    p.add(*BEFORE[p.stem])
    p.area("Primero || 1 || I", "De la normalización", "Primero. De la normalización")
    p.p(
        p.prose(
            "‹Durante el primer semestre de 2019 ›‹la Subcomisión Técnica ›elaborará el cuadro de clasificación común‹, con el apoyo del Archivo Nacional›‹; como resultado se entregará un manual de uso obligatorio›",
            "Durante el primer semestre de 2019",
            "2019-H1",
            lead="la Subcomisión Técnica",
            product="un manual de uso obligatorio || un manual",
            resources="∅ || Archivo Nacional || apoyo del Archivo Nacional || el apoyo del Archivo Nacional",
        )
        + ". "
        + p.prose(
            "‹A más tardar el 30 de agosto ›‹se ›‹remitirá al Órgano Ejecutivo ›‹el ›proyecto de reglamento de eliminación de documentos‹, a cargo de la Asesoría Legal›",
            "A más tardar el 30 de agosto",
            "<2019-08-30",
            lead="la Asesoría Legal",
            product="∅ || proyecto de reglamento de eliminación de documentos || el proyecto de reglamento de eliminación de documentos || proyecto de reglamento",
            alt="*",
        )
        + ". No se contempla modificar la ley en este período."
    )
    sentence = "se remitirá al Órgano Ejecutivo el proyecto de reglamento de eliminación de documentos"
    p.rows[-1]["activity"] = " || ".join(
        h + c + t
        for h in ("A más tardar el 30 de agosto ", "")
        for c in (sentence, sentence[3:])
        for t in (", a cargo de la Asesoría Legal", "")
    )
    p.area("Segundo || 2 || II", "De la capacitación", "Segundo. De la capacitación")
    p.p(
        "Como varias entidades han pedido más cupos, que se atenderán en la medida de lo posible, se dispone lo siguiente. "
        + p.prose(
            "‹En marzo, mayo y septiembre ›se ‹dictará ›‹dictarán ›tres cursos de archivística básica‹ en la sede de la Comisión›‹, bajo la responsabilidad de la Secretaría de Formación›",
            "En marzo, mayo y septiembre",
            "~",
            lead="la Secretaría de Formación",
            quantity="3",
            open_="1",
            place="en la sede de la Comisión",
            alt=" || ".join(
                h + c + pl + t
                for h in ("En marzo, mayo y septiembre ", "")
                for c in (
                    "se dictarán tres cursos de archivística básica",
                    "dictarán tres cursos de archivística básica",
                    "tres cursos de archivística básica",
                )
                for pl in (" en la sede de la Comisión", "")
                for t in (", bajo la responsabilidad de la Secretaría de Formación", "")
            ),
        ).replace("dictará dictarán", "dictarán")
        + ". "
        + p.prose(
            "‹El 9 de junio, Día Internacional de los Archivos, ›‹la Comisión ›celebrará un simposio en la provincia de Cañaveral‹, financiado por la Organización de los Estados Americanos (OEA)›",
            "El 9 de junio, Día Internacional de los Archivos || El 9 de junio",
            "=2019-06-09",
            lead="∅ || la Comisión",
            place="provincia de Cañaveral || la provincia de Cañaveral || en la provincia de Cañaveral || Cañaveral",
            product="∅ || un simposio",
            resources="la Organización de los Estados Americanos (OEA) || la Organización de los Estados Americanos || OEA",
        )
        + "."
    )
    p.area("Tercero || 3 || III", "De las visitas y del informe", "Tercero. De las visitas y del informe")
    p.p(
        p.prose(
            "‹La Unidad de Inspección ›visitará quince entidades‹ entre abril y octubre de 2019›‹, según el cuadro que se agrega›",
            "entre abril y octubre de 2019",
            "2019-04/2019-10",
            lead="La Unidad de Inspección",
            quantity="15",
        )
        + ", y "
        + p.prose(
            "‹en diciembre ›‹la Presidencia ›rendirá el informe anual a la Asamblea",
            "en diciembre",
            "2019-12",
            lead="la Presidencia",
            product="∅ || el informe anual || el informe anual a la Asamblea",
        )
        + "."
    )
    p.add(
        (
            "t",
            Table(
                [["Provincia", "Entidades por visitar"]],
                [["Capital", "9"], ["Cañaveral", "4"], ["Las Tablillas", "2"]],
                [2, 1],
            ),
        )
    )
    p.p("Dado en la fecha indicada.", "El Presidente,", "La Secretaria,")
    draw(
        path,
        p.blocks,
        Look(
            font="Times-Roman",
            bold="Times-Bold",
            size=12.5,
            margin=30 * mm,
            justify=True,
            foot="- {page} -",
            centred=True,
            color="#000000",
        ),
    )
    p.done()
