"""Kind 5, third part: a lighthouse agency (text), a youth institute (HTML), a watershed district (Word)."""

from __future__ import annotations

from pathlib import Path

from fifth.gold import both, either

from sixth.leaf import also, spell, word
from sixth.talk import due, earlier, span, told

LIGHTS = """\
                EUROPEAN AGENCY FOR LIGHTHOUSE HERITAGE

                      ANNUAL WORK PROGRAMME 2020
                     (Board decision 14/2019, extract)


1   REGISTER OF LENSES

    The Register was opened in 2016 and held 1,904 entries at the end
    of 2019. The Agency undertakes to complete it for the Baltic no
    later than 31 March 2020; the Inventory Sector is in charge, and
    the work is met from Title 3.

    A call for keepers' memoirs will be issued by the Outreach Sector

                                                            EALH - 7/22
\f
European Agency for Lighthouse Heritage     Annual Work Programme 2020

    before the end of June. Should the budgetary authority grant the
    supplementary appropriation, the Agency would like to restore the
    optic of Cordouan as well.

2   SKILLS

    A masterclass in the repair of Fresnel glass is scheduled for
    4 May 2020 in Gdansk and will be run by Poland. Experience shows
    that such classes fill up within days. Apprentices are invited to
    apply early.

3   GOVERNANCE

    The draft budget for 2021 will be laid before the Board by the
    Executive Director before 1 February 2020. The mid-term evalua-
    tion, which is to be contracted out in the third quarter, is ex-
    pected to yield a report of findings and will cost EUR 40,000,
    charged to Title 2.

    There will be no extraordinary session of the Board.

                                                            EALH - 8/22
"""


def lights(path: Path) -> None:
    path.write_text(LIGHTS, encoding="utf-8")
    one, two, three = ((str(i), t) for i, t in enumerate(("REGISTER OF LENSES", "SKILLS", "GOVERNANCE"), 1))
    budget = "draft budget for 2021"
    rows = [
        told(one, spell("{The Agency undertakes to complete |undertakes to complete |complete |completing |completion "
            "of |to complete }{it |the Register |the Register of Lenses |Register of lenses }for the Baltic[ no later "
            "than 31 March 2020]"
                        "[; the Inventory Sector is in charge][, and the work is met from Title 3]"),
             due("no later than 31 March 2020", "2020-03-31"), lead=also("Inventory Sector", "the "),
             resources=also("Title 3", "met from ", "from "), product=either("", "Register", "Register of lenses",
                 "the Register"), place=either("", "Baltic", "the Baltic")),
        told(one, spell("{A |issue a |issuing a |issue of a |}call for keepers' memoirs[ will be issued][ by the "
            "Outreach Sector][ before the end of June]"),
             due("before the end of June", "2020-06-30") | {"date_text": either("before the end of June", "end of June",
                 "the end of June", "June")}, lead=also("Outreach Sector", "the ", "by the "),
             product=either("", "call for keepers' memoirs", "A call for keepers' memoirs")),
        told(two, spell("{A |hold a |}masterclass in the repair of Fresnel glass[ is scheduled][ for 4 May 2020][ in "
            "Gdansk][ and will be run by Poland]"),
             span("4 May 2020", "2020-05", "2020-05-04", "2020-05-04", before=("for ", "scheduled for ")),
                 lead=also("Poland", "by "), place=also("Gdansk", "in "),
             product=either("", "masterclass", "masterclass in the repair of Fresnel glass",
                 "A masterclass in the repair of Fresnel glass")),
        told(three, spell(f"{{The |lay the |laying of the |}}{budget}[ will be laid][ before the Board][ by the "
            f"Executive Director][ before 1 February 2020]"),
             earlier("before 1 February 2020", "2020-02-01", "2020-01-31"), lead=also("Executive Director", "the ",
                 "by the "), quantity=either("", "1"),
             product=either("", budget, f"The {budget}", "draft budget")),
        told(three, spell("{The |contract out the |contracting out of the |contracting out the |}mid-term "
            "evaluation{|, which is to be contracted out|, which is to be contracted out in the third quarter| is to "
            "be contracted out| is to be contracted out in the third quarter}",
                          "The mid-term evaluation, which is to be contracted out in the third quarter, is expected "
                          "to yield a report of findings[ and will cost EUR 40,000][, charged to Title 2]"),
             span("third quarter", "2020-Q3", before=("in the ", "the ")), lead="", resources=either("Title 2",
                 "charged to Title 2", "EUR 40,000, charged to Title 2"),
             product=also("report of findings", "a "), budget="40000") | {"currency": "EUR"},
    ]  # fmt: skip
    areas = [(str(i), t, "*", "*") for i, t in enumerate(("REGISTER OF LENSES", "SKILLS", "GOVERNANCE"), 1)]
    both("5-127-lighthouses-2020-en", "ANNUAL WORK PROGRAMME 2020", 2020, "en", areas, rows)


YOUTH = """<!doctype html>
<html lang="es-MX">
<head><meta charset="utf-8"><title>Instituto Municipal de la Juventud</title></head>
<body>
<div id="top">Ayuntamiento Constitucional de San Jacinto Chilateca, Oaxaca &nbsp;|&nbsp; Administración 2022-2024</div>
<h1>Programa Anual de Trabajo 2023 del Instituto Municipal de la Juventud</h1>
<p>Durante 2022 el Instituto otorgó 118 becas, pintó once murales y firmó un convenio con el Tecnológico. De la encuesta
levantada en noviembre se desprende que siete de cada diez jóvenes buscan su primer empleo.</p>
<h3>Empleo y emprendimiento</h3>
<p>La Coordinación de Empleo tendrá a su cargo:</p>
<ul>
<li>la organización de una feria de empleo en el Parque Morelos, durante mayo de 2023;</li>
<li>la publicación de un directorio de becas, a más tardar el 31 de julio de 2023;</li>
<li>el acompañamiento a quince proyectos productivos, todo el año, con recursos del Ramo 33.</li>
</ul>
<h3>Cultura y deporte</h3>
<p>Con patrocinio de la iniciativa privada, la Coordinación de Cultura realizará en agosto un concurso de rap
zapoteco, del cual
resultará un disco. La Dirección General inaugurará la Casa de la Juventud el 12 de agosto de 2023.</p>
<p>Este año no habrá carrera nocturna. Ojalá el Cabildo autorice más adelante una pista de patinaje.</p>
<div class="pie">Calle Hidalgo s/n, Centro. Última actualización: 30/01/2023</div>
</body></html>
"""


def youth(path: Path) -> None:
    path.write_text(YOUTH, encoding="utf-8")
    jobs, arts = ((either("", str(i)), t) for i, t in enumerate(("Empleo y emprendimiento", "Cultura y deporte"), 1))
    boss = also("Coordinación de Empleo", "La ")
    rows = [
        told(jobs, spell("[la ][organización de ][una ]feria de empleo[ en el Parque Morelos][, durante mayo de 2023]",
            "organizar una feria de empleo[ en el Parque Morelos]"),
             span("mayo de 2023", "2023-05", before=("durante ",)), lead=boss, place=also("Parque Morelos", "el ",
                 "en el "), product=either("", "feria de empleo", "una feria de empleo")),
        told(jobs, spell("[la ][publicación de ][un ]directorio de becas[, a más tardar el 31 de julio de 2023]",
            "publicar un directorio de becas"),
             due("a más tardar el 31 de julio de 2023", "2023-07-31"), lead=boss, product=either("",
                 "directorio de becas", "un directorio de becas")),
        told(jobs, spell("[el ]acompañamiento a quince proyectos productivos[, todo el año][, con recursos del Ramo "
            "33]", "acompañar a quince proyectos productivos"),
             span("todo el año", "2023"), lead=boss, quantity=either("15", ""), resources=also("Ramo 33",
                 "recursos del ", "con recursos del ", "el ")),
        told(arts, spell("[Con patrocinio de la iniciativa privada, ]{la Coordinación de Cultura realizará |realizará "
            "|realizar |realización de }[en agosto ]{un |}concurso de rap zapoteco[, del cual resultará un disco]",
                         "[un ]concurso de rap zapoteco[, del cual resultará un disco]"),
             span("agosto", "2023-08", before=("en ",)), lead=also("Coordinación de Cultura", "la "),
                 product=also("disco", "un "),
             resources=also("iniciativa privada", "la ", "patrocinio de la ", "Con patrocinio de la ")),
        told(arts, spell("{La Dirección General inaugurará |inaugurará |inaugurar |inauguración de |}[la ]Casa de la "
            "Juventud[ el 12 de agosto de 2023]"),
             span("12 de agosto de 2023", "2023-08", "2023-08-12", "2023-08-12", before=("el ",)),
                 lead=also("Dirección General", "La "),
             place=either("", "Casa de la Juventud", "la Casa de la Juventud"), product=either("",
                 "Casa de la Juventud", "la Casa de la Juventud")),
    ]  # fmt: skip
    areas = [
        (either("", str(i)), t, "*", "*") for i, t in enumerate(("Empleo y emprendimiento", "Cultura y deporte"), 1)
    ]
    both(
        "5-128-juventud-2023-es",
        either(
            "Programa Anual de Trabajo 2023 del Instituto Municipal de la Juventud",
            "Instituto Municipal de la Juventud",
        ),
        2023,
        "es",
        areas,
        rows,
    )


WATER = [
    ("h", "Overview"),
    ("p", "The District finished 2016 with a clean audit, 9 miles of fence moved back from Badger Creek and 41 "
        "landowners enrolled. "
          "The Supervisors heard from neighbors who want the diversion dam removed; that decision belongs to the "
          "State Engineer."),
    ("h", "Water quality"),
    ("p", "Sampling of 14 wells for nitrate continues from April through October, carried out by the Field Technician "
        "under the DEQ "
          "grant. Results go into an annual data report."),
    ("p", "Staff also plan to map failing septic systems along Lake Street by September 1, 2017."),
    ("h", "Range and riparian"),
    ("p", "The Board directed the Range Conservationist to complete a grazing plan for the Hatch allotment, due May "
        "31, and to replant "
          "6,000 willows on lower Badger Creek in the fall quarter (Q4), with volunteers and $12,500 from the Mill "
          "Levy."),
    ("h", "Outreach"),
    ("p", "The fifth Kids\u2019 Creek Day will be hosted at Driggs Fairground on June 7 by the Education Coordinator. "
        "We had hoped to print a "
          "calendar; none will be printed in 2017. If a VISTA volunteer is assigned, a newsletter might be revived."),
]  # fmt: skip


def watershed(path: Path) -> None:
    doc = word("Liberation Serif", 12)
    doc.sections[0].header.paragraphs[0].text = "Badger Creek Watershed District \u2013 Annual Operating Plan"
    doc.add_paragraph("Badger Creek Watershed District", style="Title")
    doc.add_paragraph("Annual Operating Plan, Calendar Year 2017", style="Subtitle")
    for kind, text in WATER:
        if kind == "h":
            p = doc.add_paragraph()
            p.add_run(text.upper()).bold = True
        else:
            doc.add_paragraph(text)
    doc.add_paragraph("Adopted this 9th day of January, 2017.\n\n__________________\nLeona Birch, Chair of Supervisors")
    doc.save(str(path))
    names = ("WATER QUALITY", "RANGE AND RIPARIAN", "OUTREACH")
    one, two, three = ((either("", str(i)), t) for i, t in enumerate(names, 2))
    plan = "grazing plan for the Hatch allotment"
    range_boss = also("Range Conservationist", "the ")
    rows = [
        told(one, spell("{|Continue }{Sampling of |sample |}14 wells[ for nitrate][ continues][ from April through "
            "October][, carried out by the Field Technician][ under the DEQ grant]"),
             span("from April through October", "2017-04/2017-10") | {"date_text": either("from April through October",
                 "April through October")},
             lead=also("Field Technician", "the ", "by the "), resources=also("DEQ grant", "the ", "under the "),
                 quantity=either("14", ""),
             product=either("annual data report", "an annual data report", ""), place=""),
        told(one, spell("{Staff also plan to |Staff plan to |plan to |also plan to |to |}map failing septic systems[ "
            "along Lake Street][ by September 1, 2017]", "[{mapping |mapping of }]failing septic systems[ along Lake "
            "Street]"),
             due("by September 1, 2017", "2017-09-01"), lead=either("Staff", ""), place=either("Lake Street",
                 "along Lake Street", ""), quantity="", product=either("", "map")),
        told(two, spell(f"{{The Board directed the Range Conservationist to complete a |complete a |completing a "
            f"|completion of a |to complete a |a |}}{plan}[, due May 31]"),
             due("due May 31", "2017-05-31") | {"date_text": either("due May 31", "May 31"),
                 "start_date": either("2017-01-01", "2017-05-31")}, lead=range_boss,
             product=either("", plan, f"a {plan}", "grazing plan"), resources=either("", "Mill Levy")),
        told(two, spell("{|replant |to replant |replanting |replanting of |The Board directed the Range "
            "Conservationist to replant }6,000 willows[ on lower Badger Creek][ in the fall quarter (Q4)][, with "
            "volunteers and $12,500 from the Mill Levy]"),
             span("fall quarter (Q4)", "2017-Q4", before=("in the ",
                 "the ")) | {"date_text": either("fall quarter (Q4)", "in the fall quarter (Q4)",
                 "the fall quarter (Q4)", "Q4", "fall quarter")}, lead=range_boss, quantity="6000",
             resources=either("volunteers and $12,500 from the Mill Levy", "$12,500 from the Mill Levy", "Mill Levy",
                 "the Mill Levy", "with volunteers and $12,500 from the Mill Levy", "volunteers"),
             place=either("lower Badger Creek", "Badger Creek", "on lower Badger Creek"), product=either("",
                 "6,000 willows", "willows")),
        told(three, spell("{The |host the |hosting of the |}fifth Kids\u2019 Creek Day[ will be hosted][ at Driggs "
            "Fairground][ on June 7][ by the Education Coordinator]"),
             span("June 7", "2017-06", "2017-06-07", "2017-06-07", before=("on ",)), lead=also("Education Coordinator",
                 "the ", "by the "), quantity=either("", "1", "5"),
             place=also("Driggs Fairground", "at "), product=either("", "fifth Kids\u2019 Creek Day",
                 "Kids\u2019 Creek Day", "The fifth Kids\u2019 Creek Day")),
    ]  # fmt: skip
    rows[2]["resource_bodies"] = rows[3]["resource_bodies"] = "*"
    rows[3].update(budget=either("", "12500"), currency=either("", "USD"))
    areas = [(either("", str(i)), t, "*", "*") for i, t in enumerate(names, 2)]
    both(
        "5-129-watershed-2017-en",
        either("Annual Operating Plan, Calendar Year 2017", "Badger Creek Watershed District"),
        2017,
        "en",
        areas,
        rows,
        adopted_on=either("2017-01-09", ""),
    )
