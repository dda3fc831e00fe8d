"""Prose: libraries of parliaments (DOCX), audit offices (PDF), a binational basin (text)."""

from __future__ import annotations

import textwrap
from pathlib import Path
from typing import Any

from fifth.gold import both, by, either, when
from made import Made
from prosekit import say
from reportlab.lib.enums import TA_JUSTIFY
from reportlab.lib.pagesizes import A4
from reportlab.platypus import Paragraph

from twelfth import kit

# --- libraries -------------------------------------------------------------------------------------------------------


def libraries(path: Path) -> None:
    """Paragraphs and a bulleted list that takes lead and date from the sentence above."""
    doc = kit.new_docx("Garamond", 12)
    one, two, three = ("1", "Formación"), ("2", "Publicaciones y servicios"), ("3", "Gobernanza")
    doc.add_heading("Red Interamericana de Bibliotecas Parlamentarias", 2)
    doc.add_heading("Plan de trabajo 2018", 1)
    doc.add_paragraph("Aprobado en la VI Reunión Anual, Brasilia, 17 de noviembre de 2017.")
    doc.add_heading("1. Formación", 2)
    doc.add_paragraph(
        "En 2017 se capacitó a 48 bibliotecarios de once países. La Red organizará el segundo curso de "
        "catalogación en "
        "abril de 2018 en Quito, a cargo de Ecuador, con recursos del BID; el producto será un informe. En octubre, "
        "Costa Rica acogerá en San José una pasantía para referencistas, financiada por la Asamblea anfitriona."
    )
    doc.add_heading("2. Publicaciones y servicios", 2)
    doc.add_paragraph("Durante el segundo semestre la Secretaría Técnica se encargará de:")
    for words in ("actualizar el directorio de bibliotecas parlamentarias;", "publicar tres boletines electrónicos;",
                  "revisar el convenio de préstamo entre bibliotecas."):  # fmt: skip
        doc.add_paragraph(words, style="List Bullet")
    doc.add_paragraph("No se prevé ninguna publicación impresa durante el año. Perú solicitó que se estudie un fondo "
                      "editorial común; el Comité tomó nota.")  # fmt: skip
    doc.add_heading("3. Gobernanza", 2)
    doc.add_paragraph("La VII Reunión Anual se celebrará del 12 al 14 de noviembre de 2018 en Asunción "
                      "(Paraguay). El "
                      "Comité Ejecutivo se reunió cuatro veces el año anterior.")  # fmt: skip
    kit.save_docx(doc, path)
    half = when(either("segundo semestre", "Durante el segundo semestre", "el segundo semestre"), "2018-H2")
    under = {"lead": either("Secretaría Técnica", "la Secretaría Técnica"), "lead_bodies": "TS"}
    rows = [
        say(one, "{La Red organizará |organizará |organizar |}el segundo curso de catalogación{ en abril "
                 "de 2018}{ en Quito}"
            "{, a cargo de Ecuador}{, con recursos del BID}{; el producto será un informe}",
            when(either("abril de 2018", "en abril de 2018"), "2018-04"), product=either("un informe", "informe"),
            product_type=either("report", "report;course", "course"), lead="Ecuador", lead_bodies="EC",
            resources=either("recursos del BID", "BID", "con recursos del BID"), resource_bodies="IDB", place="Quito"),
        say(one, "{En octubre, |}{Costa Rica acogerá |acogerá |acoger |}{en San José }una pasantía para referencistas"
            "{ en San José}{, financiada por la Asamblea anfitriona}",
            when(either("octubre", "En octubre"), "2018-10"), lead=either("Costa Rica", ""), lead_bodies="*",
            resources=either("la Asamblea anfitriona", "Asamblea anfitriona", "financiada por la "
                                                                              "Asamblea anfitriona"),
            place="San José"),
        say(two, "actualizar el directorio de bibliotecas parlamentarias", half, **under),
        say(two, "publicar tres boletines electrónicos", half, **under, quantity="3",
            product=either("", "tres boletines electrónicos", "boletines electrónicos")),
        say(two, "revisar el convenio de préstamo entre bibliotecas", half, **under),
        say(three, "{La |}VII Reunión Anual{ se celebrará}{ del 12 al 14 de noviembre de 2018}{ en "
                   "Asunción (Paraguay)}",
            when(either("del 12 al 14 de noviembre de "
                        "2018", "12 al 14 de noviembre de 2018"), "2018-11", "2018-11-12",
                 "2018-11-14"), place=either("Asunción (Paraguay)", "Asunción")),
    ]  # fmt: skip
    both(path.stem, "Plan de trabajo 2018", 2018, "es", [(*a, "", "*") for a in (one, two, three)], rows,
         adopted_on="2017-11-17", adopted_at="Brasilia")  # fmt: skip


# --- audit offices ---------------------------------------------------------------------------------------------------


def auditors(path: Path) -> None:
    """Justified paragraphs under plain headings."""
    body = kit.style("Times-Roman", 11.5, 16, alignment=TA_JUSTIFY, spaceAfter=8, firstLineIndent=18)
    head = kit.style("Times-Bold", 12.5, spaceBefore=10, spaceAfter=5)
    good, shared, ours = ("", "Quality of audits"), ("", "Shared tools"), ("", "Life of the Forum")
    paragraphs = {
        good: (
            (
                "In 2021 the Forum published a manual on financial audit, which has been downloaded 900 "
                "times. In March 2022 "
                "the Secretariat will run a two-week course on performance audit in Suva, with funds "
                "from the European Union; "
                "the output will be a set of working papers."
            ),
            (
                "Samoa will lead a cooperative audit of coastal protection from May to August 2022. The "
                "output will be a joint "
                "report. Members also asked for a study of salaries, which the Bureau will consider in due course."
            ),
        ),
        shared: (
            (
                "The IT Working Group will develop an audit management template in the third quarter of "
                "2022, with voluntary "
                "contributions of members. No new software licences will be bought."
            ),
            "By 30 September 2022 the Secretariat will publish the peer review of the Tokelau office.",
        ),
        ours: (
            (
                "The 14th Congress will take place in Apia (Samoa) on 7–9 November 2022. No meeting of "
                "the technical committee "
                "is planned this year, since its mandate ended in December."
            ),
        ),
    }
    story: list[Any] = [kit.centred("Forum of Atoll Audit Offices", "Times-Bold", 17),
                        kit.centred("Programme of Activities for 2022", "Times-Roman", 14), kit.gap(14)]  # fmt: skip
    for area, texts in paragraphs.items():
        story.append(Paragraph(area[1], head))
        story += [Paragraph(t, body) for t in texts]
    story += [kit.gap(30), Paragraph("Secretariat, Apia, 2 February 2022", body)]
    kit.pdf(path, story, A4, "FAAO/2022/3", "%d", 80)
    team = either("IT Working Group", "The IT Working Group")
    desk = either("Secretariat", "the Secretariat")
    rows = [
        say(good, "{In March 2022 |}{the Secretariat will |}run a two-week course on performance audit{ in Suva}"
            "{, with funds from the European Union}{; the output will be a set of working papers}",
            when(either("March 2022", "In March 2022"), "2022-03"), lead=desk, quantity="*",
            product=either("a set of working papers", "set of working papers"), place="Suva",
            resources=either("funds from the European Union", "European Union", "the European Union",
                             "with funds from the European Union")),
        say(good, "{Samoa will lead |lead |}a cooperative audit of coastal protection{ from May to August 2022}"
            "{. The output will be a joint report}",
            when(either("May to August 2022", "from May to August 2022"), "2022-05/2022-08"), lead="Samoa",
            lead_bodies="WS", product=either("a joint report", "joint report"), product_type="report"),
        say(shared, "{The IT Working Group will |}develop an audit management template"
            "{ in the third quarter of 2022}{, with voluntary contributions of members}",
            when(either("third quarter of 2022", "in the third quarter of 2022", "the third quarter of 2022"),
                 "2022-Q3"),
            lead=team, resources=either("voluntary contributions of "
                                        "members", "with voluntary contributions of members"),
            product=either("", "an audit management template", "audit management template")),
        say(shared, "{By 30 September 2022 |}{the Secretariat will |}publish the peer review of the Tokelau office",
            by(either("By 30 September 2022", "30 September 2022"), "2022-09-30"), lead=desk,
            product=either("", "the peer review of the Tokelau "
                               "office", "peer review of the Tokelau office"), place="*"),
        say(ours, "{The |}14th Congress{ will take place}{ in Apia (Samoa)}{ on 7–9 November 2022}",
            when(either("7–9 November 2022", "on 7–9 November 2022"), "2022-11", "2022-11-07", "2022-11-09"),
            place=either("Apia (Samoa)", "Apia")),
    ]  # fmt: skip
    both(path.stem, either("Programme of Activities for 2022", "Forum of Atoll Audit Offices"), 2022, "en",
         [(*a, "", "*") for a in paragraphs], rows)  # fmt: skip


# --- a binational basin ----------------------------------------------------------------------------------------------


def river(path: Path) -> None:
    """Hard-wrapped text with a lettered list."""
    see, alarm, youth = ("I", "MONITOREO"), ("II", "ALERTA TEMPRANA"), ("III", "CULTURA DEL RÍO")
    texts = {
        see: (("Entre febrero y mayo de 2015 la Secretaría Ejecutiva instalará cuatro estaciones "
               "limnimétricas en Paso "
              "Hondo, con fondos de FONPLATA. El año pasado se dragaron 3 km de cauce y se repararon dos escalas."),
              "El Grupo de Trabajo de Calidad de Agua tendrá a su cargo, en el tercer trimestre:",
              "a) realizar dos campañas de muestreo de metales pesados;",
              "b) intercalibrar los laboratorios de ambos países."),
        alarm: (("Uruguay elaborará un protocolo de alerta de crecidas a más tardar el 31 de agosto de "
                 "2015; el producto "
                "será una guía común. No se ejecutará en el año ninguna obra nueva de defensa costera."),),
        youth: (("Argentina coordinará el cuarto encuentro de jóvenes ribereños en la primera quincena "
                 "de diciembre de "
                "2015 en Salto. Las intendencias pidieron que se considere un museo del río."),),
    }  # fmt: skip
    out = ["COMITÉ BINACIONAL DE LA CUENCA DEL RÍO PARDO", "", "PROGRAMA ANUAL DE LABOR 2015", "",
           "(Aprobado en la sesión plenaria de Artigas, 9 de diciembre de 2014)", ""]  # fmt: skip
    for area, paragraphs in texts.items():
        out += [f"{area[0]}. {area[1]}", ""]
        for words in paragraphs:
            lead = "   " if words[1] == ")" else ""
            out += [*textwrap.wrap(words, 76, initial_indent=lead, subsequent_indent=lead * 2), ""]
    path.write_text("\n".join(out), encoding="utf-8")
    group = either("Grupo de Trabajo de Calidad de Agua", "El Grupo de Trabajo de Calidad de Agua")
    third = when(either("tercer trimestre", "en el tercer trimestre", "el tercer trimestre"), "2015-Q3")
    rows = [
        say(see, "{Entre febrero y mayo de 2015 |}{la Secretaría Ejecutiva |}{instalará |instalar "
                 "|}cuatro estaciones "
            "limnimétricas{ en Paso Hondo}{, con fondos de FONPLATA}",
            when(either("febrero y mayo de 2015", "Entre febrero y mayo de 2015"), "2015-02/2015-05"), quantity="4",
            lead=either("Secretaría Ejecutiva", "la Secretaría Ejecutiva"), place="Paso Hondo", lead_bodies="*",
            product=either("", "cuatro estaciones limnimétricas"),
            resources=either("fondos de FONPLATA", "FONPLATA", "con fondos de FONPLATA")),
        say(see, "realizar dos campañas de muestreo de metales pesados", third, code=either("a", "a)", "I.a", ""),
            lead=group, quantity="2", lead_bodies=either("WG", "")),
        say(see, "intercalibrar los laboratorios de ambos "
                 "países", third, code=either("b", "b)", "I.b", ""), lead=group,
            lead_bodies=either("WG", ""), quantity="*"),
        say(alarm, "{Uruguay elaborará |elaborará |elaborar |}un protocolo de alerta de crecidas"
            "{ a más tardar el 31 de agosto de 2015}{; el producto será una guía común}",
            by(either("a más tardar el 31 de agosto de 2015", "31 de agosto de 2015"), "2015-08-31"), lead="Uruguay",
            lead_bodies="UY", product=either("una guía común", "guía común"), product_type="guide"),
        say(youth, "{Argentina coordinará |coordinará |coordinar |}el cuarto encuentro de jóvenes ribereños"
            "{ en la primera quincena de diciembre de 2015}{ en Salto}",
            when(either("primera quincena de diciembre de 2015", "en la primera quincena de diciembre de 2015",
                        "la primera quincena de diciembre de 2015"), "2015-12", "2015-12-01", "2015-12-15"),
            lead="Argentina", lead_bodies="AR", place="Salto"),
    ]  # fmt: skip
    both(path.stem, "PROGRAMA ANUAL DE LABOR 2015", 2015, "es", [(*a, "", "*") for a in texts], rows,
         adopted_on="2014-12-09", adopted_at="Artigas")  # fmt: skip


DOCUMENTS = (
    Made(
        "5-351-bibliotecas-2018-es", 5, "docx", "twelfth", ("es",), "a list that takes its lead from above", libraries
    ),
    Made("5-352-auditors-2022-en", 5, "pdf", "twelfth", ("en",), "denied, done and asked beside planned", auditors),
    Made("5-353-rio-2015-es", 5, "txt", "twelfth", ("es",), "wrapped lines, a lettered list", river),
)
