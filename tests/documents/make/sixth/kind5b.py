"""Kind 5, second part: an audiovisual council (PDF), a peat partnership (Markdown), a volcano commission (text)."""

from __future__ import annotations

from pathlib import Path

from docx.enum.text import WD_ALIGN_PARAGRAPH
from fifth.gold import both, either

from sixth.leaf import also, office, spell, word
from sixth.talk import due, earlier, span, told

SCREENS = [
    ("Introducción",
     "El año 2020 obligó a trabajar a distancia. Aun así, se tramitaron 212 quejas, se celebró el II Foro de la "
     "Comunicación y se "
     "renovó la sede electrónica. El Pleno agradece al personal su esfuerzo y somete a la consideración pública las "
     "actuaciones "
     "de 2021, ordenadas en tres ejes."),
    ("1. Pluralismo y menores",
     "El Consejo prevé publicar en el segundo trimestre un informe sobre pluralismo político en las televisiones "
     "locales, cuya "
     "redacción corresponde al Servicio de Análisis. Se llevará a cabo, asimismo, una campaña escolar sobre el uso de "
     "pantallas "
     "en veinte centros de Ávila y Soria; la financiará la Consejería de Educación y se desarrollará de febrero a "
     "abril."),
    ("2. Licencias",
     "Corresponde a la Asesoría Jurídica la elaboración del pliego de renovación de licencias de radio, que habrá de "
     "estar listo "
     "antes del 1 de julio. No está previsto convocar nuevas licencias de televisión. De contar con crédito "
     "suficiente, sería "
     "deseable adquirir un sistema de grabación propio."),
    ("3. Relaciones institucionales",
     "El 18 de noviembre se celebrará en Segovia el III Foro de la Comunicación, con cargo al presupuesto del Consejo "
     "y bajo la "
     "coordinación de la Secretaría General. En diciembre, esta misma unidad presentará a las Cortes la memoria de "
     "actividades."),
]  # fmt: skip


def screens(path: Path) -> None:
    doc = word("Liberation Serif", 11.5)
    doc.sections[0].header.paragraphs[0].text = "Consejo Audiovisual de la Meseta"
    doc.sections[0].footer.paragraphs[0].text = "C/ del Temple, 4. 47001 Valladolid · www.cam.example"
    title = doc.add_paragraph("PLAN DE ACTUACIÓN 2021", style="Title")
    title.alignment = WD_ALIGN_PARAGRAPH.CENTER
    doc.add_paragraph("ÍNDICE")
    for head, _ in SCREENS:
        doc.add_paragraph(f"{head} {'.' * (60 - len(head))} 2")
    doc.add_paragraph("Anexo. Normativa aplicable .................................... 2")
    doc.add_page_break()
    for head, text in SCREENS:
        doc.add_paragraph(head, style="Heading 2")
        p = doc.add_paragraph(text)
        p.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    doc.add_paragraph("Anexo. Normativa aplicable", style="Heading 2")
    doc.add_paragraph(
        "Ley 13/2008, de creación del Consejo. Decreto 40/2012, de licencias. Instrucción 2/2017, sobre quejas."
    )
    doc.add_paragraph("Valladolid, a 14 de enero de 2021").alignment = WD_ALIGN_PARAGRAPH.RIGHT
    office("docx", path, doc=doc)
    names = [h.partition(". ")[2] for h, _ in SCREENS[1:]]
    one, two, three = ((either(str(i), f"Eje {i}"), t) for i, t in enumerate(names, 1))
    report = "informe sobre pluralismo político en las televisiones locales"
    bid = "pliego de renovación de licencias de radio"
    rows = [
        told(one, spell(f"{{El Consejo prevé publicar |prevé publicar |publicar |publicación de |}}{{en el segundo "
            f"trimestre un |un |}}{report}[, cuya redacción corresponde al Servicio de Análisis]"),
             span("segundo trimestre", "2021-Q2", before=("en el ", "el ")), lead=also("Servicio de Análisis", "al ",
                 "el "),
             product=either("", report, f"un {report}", "informe")),
        told(one, spell("{|Se llevará a cabo, asimismo, |Se llevará a cabo |llevar a cabo |realización de |realizar "
            "}{una |}campaña escolar sobre el uso de pantallas[ en veinte centros][ de Ávila y Soria]"
                        "[; la financiará la Consejería de Educación][ y se desarrollará de febrero a abril]",
                        "[una ]campaña escolar sobre el uso de pantallas[ en veinte centros][ de Ávila y Soria]"),
             span("de febrero a abril", "2021-02/2021-04", before=()) | {"date_text": either("de febrero a abril",
                 "febrero a abril")},
             resources=also("Consejería de Educación", "la ", "la financiará la "),
                 place=either("veinte centros de Ávila y Soria", "Ávila y Soria", "en veinte centros de Ávila y Soria",
                     "centros de Ávila y Soria"),
             product=either("", "campaña escolar", "una campaña escolar sobre el uso de pantallas",
                 "campaña escolar sobre el uso de pantallas"), quantity=either("", "1", "20")),
        told(two, spell(f"[Corresponde a la Asesoría Jurídica ]{{la |}}elaboración del {bid}[, que habrá de estar "
            f"listo antes del 1 de julio]", f"{{elaborar el |el |}}{bid}[, que habrá de estar listo antes del 1 de "
            f"julio]"),
             earlier("antes del 1 de julio", "2021-07-01", "2021-06-30"), lead=also("Asesoría Jurídica", "la ",
                 "a la "), product=either("", bid, f"el {bid}", f"del {bid}", "pliego")),
        told(three, spell("[El 18 de noviembre ]{se celebrará |celebrar |celebración de }[en Segovia ]{el |la |}III "
            "Foro de la Comunicación[, con cargo al presupuesto del Consejo][ y bajo la coordinación de la Secretaría "
            "General]",
                          "[el ]III Foro de la Comunicación[, con cargo al presupuesto del Consejo][ y bajo la "
                          "coordinación de la Secretaría General]"),
             span("18 de noviembre", "2021-11", "2021-11-18", "2021-11-18", before=("El ",)),
                 lead=also("Secretaría General", "la ", "coordinación de la ", "bajo la coordinación de la "),
             resources=also("presupuesto del Consejo", "el ", "con cargo al "), place=also("Segovia", "en "),
                 quantity=either("", "1", "3"), product=either("", "III Foro de la Comunicación",
                     "el III Foro de la Comunicación")),
        told(three, spell("[En diciembre, ][esta misma unidad ]{presentará |presentar |presentación de }[a las Cortes "
            "][la ]memoria de actividades", "presentar[ a las Cortes] la memoria de actividades[ a las Cortes]",
            "[la ]memoria de actividades"),
             span("diciembre", "2021-12", before=("en ",)), lead=either("Secretaría General", "la Secretaría General",
                 "esta misma unidad"),
             product=either("", "memoria de actividades", "la memoria de actividades")),
    ]  # fmt: skip
    areas = [(either(str(i), f"Eje {i}"), t, "*", "*") for i, t in enumerate(names, 1)]
    both("5-124-audiovisual-2021-es", "PLAN DE ACTUACIÓN 2021", 2021, "es", areas, rows,
         adopted_on=either("", "2021-01-14"), adopted_at=either("", "Valladolid"))  # fmt: skip


PEAT = """\
# Flow Moss Peat Partnership

## Delivery Plan 2022

Peat holds more carbon than all the woods of Scotland. In 2021 the Partnership blocked 31 km of drains, bought
a low-ground-pressure digger and welcomed 2,400 walkers. It did all this with a staff of eleven.

### Ground works

The Field Team has charge of all ground works. In January and February it will block 12 km of drains at
Altnabreac, paid for by the Peatland Fund, and in September it will fell 80 hectares of spruce at Dyke.

### Science

Dr Munro's group at the University of Thurso leads on monitoring. It will install six eddy towers by 30 April
2022, train ten volunteers in May and submit a flux dataset to the national archive in December. Two deer
counts were made in 2021; none is planned for 2022.

### People

The Partnership will open a boardwalk at Forsinard in July 2022, with a grant from Caithness Wind. The Warden
will see to it. Landowners have asked for a grazing study, to which the Partnership has given no undertaking.
Visitors should keep dogs on leads.

---

*Contact: office@flowmoss.example*
"""


def peat(path: Path) -> None:
    path.write_text(PEAT, encoding="utf-8")
    ground, science, people = ((either("", str(i)), t) for i, t in enumerate(("Ground works", "Science", "People"), 1))
    team = also("Field Team", "The ")
    group = either(
        "Dr Munro's group at the University of Thurso",
        "Dr Munro's group",
        "University of Thurso",
        "Dr Munro's group (University of Thurso)",
    )
    rows = [
        told(ground, spell("[In January and February ]{it will block |The Field Team will block |will block |block "
            "|blocking |blocking of |}12 km of drains[ at Altnabreac][ in January and February][, paid for by the "
            "Peatland Fund]"),
             span("January and February", "2022-01/2022-02", before=("In ",)), lead=team, quantity=either("12", ""),
                 place=also("Altnabreac", "at "),
             resources=also("Peatland Fund", "the ", "paid for by the ", "by the ")),
        told(ground, spell("[in September ]{it will fell |The Field Team will fell |will fell |fell |felling |felling "
            "of |}80 hectares of spruce[ at Dyke][ in September]"),
             span("September", "2022-09", before=("in ",)), lead=team, quantity=either("80", ""), place=also("Dyke",
                 "at ")),
        told(science, spell("{It will install |Dr Munro's group will install |will install |install |installing "
            "|installation of |}six eddy towers[ by 30 April 2022]"),
             due("by 30 April 2022", "2022-04-30"), lead=group, quantity="6", product=either("", "six eddy towers",
                 "eddy towers")),
        told(science, spell("{It will train |Dr Munro's group will train |will train |train |training |training of "
            "|}ten volunteers[ in May]"),
             span("May", "2022-05", before=("in ",)), lead=group, quantity=either("10", "")),
        told(science, spell("{It will submit |Dr Munro's group will submit |will submit |submit |submitting "
            "|submission of |}[a ]flux dataset[ to the national archive][ in December]"),
             span("December", "2022-12", before=("in ",)), lead=group, product=either("", "flux dataset",
                 "a flux dataset"), place=either("", "national archive", "the national archive")),
        told(people, spell("{The Partnership will open a |will open a |open a |opening a |opening of a |a "
            "|}boardwalk[ at Forsinard][ in July 2022][, with a grant from Caithness Wind]"),
             span("July 2022", "2022-07", before=("in ",)), lead=also("Warden", "The "), place=also("Forsinard", "at "),
             resources=also("Caithness Wind", "grant from ", "a grant from ", "with a grant from "), product=either("",
                 "boardwalk", "a boardwalk")),
    ]  # fmt: skip
    areas = [(either("", str(i)), t, "*", "*") for i, t in enumerate(("Ground works", "Science", "People"), 1)]
    both(
        "5-125-peat-2022-en",
        either("Delivery Plan 2022", "Flow Moss Peat Partnership", "Flow Moss Peat Partnership Delivery Plan 2022"),
        2022,
        "en",
        areas,
        rows,
    )


VOLCANO = """\
COMISIÓN NACIONAL DE VULCANOLOGÍA
San José, Costa Rica
                                                   14 de diciembre de 2015
                                                   CNV-0219-2015

Señor
Ministro de Ambiente y Energía
Presente

                       Ref.: Plan de trabajo 2016

Estimado señor Ministro:

   Cumplo con remitirle el plan de trabajo de la Comisión para el año
entrante, según lo acordado en la sesión 44.

   PRIMERO.- En 2015 la Comisión atendió la crisis del Turrialba, emitió
96 boletines y donó mascarillas a nueve escuelas.

   SEGUNDO.- En cuanto a la vigilancia, el Observatorio instalará cuatro
estaciones GPS en el volcán Turrialba en el curso del primer semestre de
2016, gracias a una donación de JICA. También revisará los sismómetros
del Irazú en agosto.

   TERCERO.- La Secretaría Ejecutiva elaborará el protocolo de ceniza
para aeropuertos, que se entregará a más tardar el 15 de abril, y un
folleto para escuelas, previsto para octubre.

   CUARTO.- No se realizará este año el simulacro nacional, pues coincide
con las elecciones municipales. Tampoco se tiene prevista la compra de
drones.

   QUINTO.- Ruego al señor Ministro interponer sus buenos oficios para
que se nombre al delegado que falta.

   SEXTO.- Se organizará un taller binacional con Nicaragua en Liberia los
días 21 y 22 de septiembre de 2016, cuyos gastos asumirá CEPREDENAC.

   Sin otro particular, le saluda atentamente,

                                   M.Sc. Ofelia Quirós Calderón
                                   Secretaria Ejecutiva

c. Archivo
"""


def volcano(path: Path) -> None:
    path.write_text(VOLCANO, encoding="utf-8")

    def item(word: str, number: str) -> dict[str, str]:
        return {
            "code": either("", word, number), "area_number": either("", word, number, "Ref"),
            "area_title": either("", "Plan de trabajo 2016", "Ref.: Plan de trabajo 2016", "Estimado señor Ministro"),
        }  # fmt: skip

    none = ("", "")
    watch = also("Observatorio", "el ")
    rows = [
        told(none, spell("[En cuanto a la vigilancia, ]{el Observatorio instalará |instalará |instalar |instalación "
            "de |}cuatro estaciones GPS[ en el volcán Turrialba][ en el curso del primer semestre de 2016][, gracias "
            "a una donación de JICA]"),
             span("primer semestre de 2016", "2016-H1", before=("en el curso del ", "el ", "el curso del ")),
                 lead=watch, quantity="4",
             resources=also("JICA", "donación de ", "una donación de ", "gracias a una donación de "),
                 place=either("volcán Turrialba", "el volcán Turrialba", "en el volcán Turrialba", "Turrialba"),
             product=either("", "cuatro estaciones GPS", "estaciones GPS"), **item("SEGUNDO", "2")),
        told(none, spell("{También revisará |El Observatorio revisará |el Observatorio también revisará |revisará "
            "|revisar |revisión de |}[los ]sismómetros del Irazú[ en agosto]"),
             span("agosto", "2016-08", before=("en ",)), lead=watch, place=either("", "Irazú"), quantity="",
                 **item("SEGUNDO", "2")),
        told(none, spell("{La Secretaría Ejecutiva elaborará el |elaborará el |elaborar el |elaboración del |el "
            "|}protocolo de ceniza para aeropuertos[, que se entregará a más tardar el 15 de abril]"),
             due("a más tardar el 15 de abril", "2016-04-15"), lead=also("Secretaría Ejecutiva", "La "),
             product=either("", "protocolo de ceniza para aeropuertos", "el protocolo de ceniza para aeropuertos"),
                 **item("TERCERO", "3")),
        told(none, spell("{La Secretaría Ejecutiva elaborará un |elaborará un |elaborar un |elaboración de un |un "
            "|}folleto para escuelas[, previsto para octubre]"),
             span("octubre", "2016-10", before=("para ", "previsto para ")), lead=also("Secretaría Ejecutiva", "La "),
             product=either("", "folleto para escuelas", "un folleto para escuelas", "folleto"), **item("TERCERO",
                 "3")),
        told(none, spell("{Se organizará un |organizar un |organización de un |un |}taller binacional[ con "
            "Nicaragua][ en Liberia][ los días 21 y 22 de septiembre de 2016][, cuyos gastos asumirá CEPREDENAC]"),
             span("21 y 22 de septiembre de 2016", "2016-09", "2016-09-21", "2016-09-22", before=("los días ",
                 "días ")), place=also("Liberia", "en "),
             resources=also("CEPREDENAC"), lead="", product=either("", "taller binacional",
                 "taller binacional con Nicaragua", "un taller binacional"), **item("SEXTO", "6")),
    ]  # fmt: skip
    both(
        "5-126-vulcanologia-2016-es",
        either("Plan de trabajo 2016", "Ref.: Plan de trabajo 2016", "COMISIÓN NACIONAL DE VULCANOLOGÍA"),
        2016,
        "es",
        [],
        rows,
        adopted_on=either("", "2015-12-14"),
        adopted_at=either("", "San José", "San José, Costa Rica"),
    )
