"""Kind 5, first part: a road safety council (PDF), a parish board (Word), a seed exchange (HTML)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from fifth.gold import both, either
from reportlab.platypus import PageBreak, Paragraph, Spacer

from sixth.leaf import also, flow, pen, spell, word
from sixth.talk import due, span, told

ROADS: list[tuple[str, list[str]]] = [
    ("Chapter 1. Engineering", [
        "Two measures are foreseen under this chapter:",
        "• Road safety audits of the Kitwe\u2013Chingola dual carriageway and the T3 will be carried out by the "
        "Engineering Desk "
        "between March and May 2014, at the expense of the Road Fund; an audit report is expected.",
        "• The Council plans to install 40 speed cushions near schools in Mufulira during the third quarter. Mufulira "
        "Municipal "
        "Council will lead the works.",
    ]),
    ("Chapter 2. Education", [
        "Learner drivers are taught by people who were themselves taught long ago. The Council therefore turns to the "
        "teachers:",
        "• By the end of June 2014, the Education Desk shall produce a teachers\u2019 guide for grades 5 to 7 with "
        "World Bank "
        "resources.",
        "• A refresher course for 120 examiners is to be held in Ndola in October 2014.",
        "No campaign on radio is planned this year. The Council would welcome heavier fines, a matter for Parliament.",
    ]),
    ("Chapter 3. Data", [
        "• In November 2014 the Statistics Desk will publish the second statistical bulletin, which will be financed "
        "from the "
        "Council\u2019s own budget.",
    ]),
]  # fmt: skip


def roads(path: Path) -> None:
    body = pen("b", "Times-Roman", 11, alignment=4, spaceAfter=7)
    bullet = pen("bl", "Times-Roman", 11, alignment=4, spaceAfter=7, leftIndent=22, firstLineIndent=-10)
    head = pen("h", "Times-Bold", 13, spaceBefore=12, spaceAfter=6)
    story: list[Any] = [
        Spacer(1, 150), Paragraph("COPPERBELT ROAD SAFETY COUNCIL", pen("t", "Times-Bold", 20, alignment=1)), Spacer(1,
            14),
        Paragraph("Annual Work Plan 2014", pen("t2", "Times-Italic", 17, alignment=1)), PageBreak(),
        Paragraph("Preface", head),
        Paragraph(
            "When the Council was founded in 2009 it had one desk and a borrowed car. In 2013 it trained 410 "
            "examiners, launched "
            "the Safe Schools campaign in Kitwe with the help of Rotary, and published its first statistical "
            "bulletin. Deaths on "
            "the T3 fell by eleven per cent. The Council is grateful to the Road Fund, which paid for most of it.",
            body),
    ]  # fmt: skip
    for title, texts in ROADS:
        story.append(Paragraph(title, head))
        story += [Paragraph(t, bullet if t[0] == "•" else body) for t in texts]
    story += [
        Spacer(1, 30),
        Paragraph("Ndola, 12 December 2013", body),
        Paragraph("Chanda Mulubwa, Executive Secretary", body),
    ]
    flow(path, story, "Copperbelt Road Safety Council", "- %d -", font="Times-Roman", margin=80)
    one, two, three = (
        (either(str(i), f"Chapter {i}"), t) for i, t in enumerate(("Engineering", "Education", "Data"), 1)
    )
    way = "Kitwe\u2013Chingola dual carriageway and the T3"
    rows = [
        told(one, spell(f"{{|carry out |carrying out }}Road safety audits of the {way}[ will be carried out][ by the "
            f"Engineering Desk]"
                        "[ between March and May 2014][, at the expense of the Road Fund][; an audit report is "
                        "expected]"),
             span("between March and May 2014", "2014-03/2014-05", before=("March and May 2014",
                 )) | {"date_text": either("between March and May 2014", "March and May 2014")},
             lead=also("Engineering Desk", "the ", "by the "), resources=also("Road Fund", "the ",
                 "at the expense of the "),
             product=also("audit report", "an "), place=either("", way, f"the {way}")),
        told(one, spell("{|install |to install |installing |The Council plans to install |plans to install }40 speed "
            "cushions[ near schools][ in Mufulira]"
                        "[ during the third quarter]", "40 speed cushions near schools in Mufulira during the third "
                        "quarter. Mufulira Municipal Council will lead the works"),
             span("third quarter", "2014-Q3", before=("during the ", "the ")), quantity=either("40", ""),
             lead=also("Mufulira Municipal Council"), product=either("", "40 speed cushions", "speed cushions"),
             place=either("Mufulira", "schools in Mufulira", "near schools in Mufulira")),
        told(two, spell("[By the end of June 2014, ]{the Education Desk shall produce a |the Education Desk shall "
            "produce |produce a |producing a |production of a |shall produce a |a |}"
                        "teachers\u2019 guide[ for grades 5 to 7][ with World Bank resources]"),
             due("By the end of June 2014", "2014-06-30") | {"date_text": either("By the end of June 2014",
                 "end of June 2014", "the end of June 2014", "June 2014")},
             lead=also("Education Desk", "the "), resources=either("World Bank resources", "World Bank",
                 "with World Bank resources"),
             product=either("", "teachers\u2019 guide for grades 5 to 7", "a teachers\u2019 guide for grades 5 to 7",
                 "teachers\u2019 guide", "a teachers\u2019 guide")),
        told(two, spell("{|A |hold a |holding a |holding of a }refresher course[ for 120 examiners][ is to be held][ "
            "in Ndola][ in October 2014]"),
             span("October 2014", "2014-10", before=("in ",)), place=also("Ndola"), quantity=either("", "120", "1"),
             product=either("", "refresher course", "refresher course for 120 examiners",
                 "A refresher course for 120 examiners")),
        told(three, spell("{In November 2014 the Statistics Desk will publish |the Statistics Desk will publish "
            "|publish |publishing |publication of |}[the ]second statistical bulletin"
                          "[, which will be financed from the Council\u2019s own budget]"),
             span("November 2014", "2014-11", before=("in ",)), lead=also("Statistics Desk", "the "),
                 quantity=either("", "1", "2"),
             resources=also("Council\u2019s own budget", "the ", "from the "), product=either("",
                 "second statistical bulletin", "the second statistical bulletin")),
    ]  # fmt: skip
    rows[0]["quantity"] = ""
    areas = [
        (either(str(i), f"Chapter {i}"), t, "*", "*") for i, t in enumerate(("Engineering", "Education", "Data"), 1)
    ]
    both("5-121-roads-2014-en", "Annual Work Plan 2014", 2014, "en", areas, rows,
         adopted_on=either("", "2013-12-12"), adopted_at=either("", "Ndola"))  # fmt: skip


PARISH = [
    ("h", "Componente social"),
    ("p", "Realización de seis ferias de salud en las comunidades de Cusín y Araque, a cargo de la Comisión de Salud, "
        "en los meses "
          "de mayo y junio de 2019, con fondos del Ministerio de Salud."),
    ("p", "Dotación de uniformes a la escuela de danza; responsable: la Vocalía de Cultura; plazo: abril."),
    ("h", "Componente ambiental"),
    ("p", "Elaboración, por parte de la Secretaría, del inventario de vertientes antes de que acabe marzo, que dará "
        "lugar a un mapa "
          "parroquial."),
    ("p", "Siembra de 3.000 plantas nativas en las laderas del Imbabura durante el último trimestre, con el aporte de "
        "la Prefectura. "
          "La coordinará la Comisión de Ambiente."),
    ("p", "No se contempla la reapertura de la cantera. Se solicita a los moradores mantener limpias las acequias."),
    ("h", "Componente institucional"),
    ("p", "Rendición de cuentas ante la asamblea parroquial el 24 de mayo de 2019 en la Casa Comunal, bajo la "
        "responsabilidad de la "
          "Presidencia."),
]  # fmt: skip


def board(path: Path) -> None:
    doc = word("Liberation Sans", 11)
    doc.sections[0].footer.paragraphs[0].text = "GAD Parroquial Rural San Miguel de Yahuarcocha Bajo - POA 2019"
    doc.add_paragraph("GOBIERNO AUTÓNOMO DESCENTRALIZADO PARROQUIAL RURAL SAN MIGUEL DE YAHUARCOCHA BAJO")
    doc.add_paragraph("PLAN OPERATIVO ANUAL 2019", style="Title")
    doc.add_paragraph("Antecedentes", style="Heading 1")
    doc.add_paragraph(
        "En el año 2018 se adoquinaron 900 metros de vía, se entregaron 74 kits a adultos mayores y se conformó el "
        "comité de "
        "riesgos. Los habitantes pidieron en asamblea un estadio; el pedido fue trasladado al Municipio, a quien "
        "compete."
    )
    for kind, text in PARISH:
        doc.add_paragraph(text, style="Heading 1" if kind == "h" else None)
    doc.add_paragraph("\nAprobado en sesión ordinaria del 10 de diciembre de 2018.\n\nLic. Delia Túquerres\nPresidenta")
    doc.save(str(path))
    social, green, own = (
        (either("", str(i)), either(f"Componente {t}", t))
        for i, t in enumerate(("social", "ambiental", "institucional"), 1)
    )
    inventory = either(
        "inventario de vertientes", "del inventario de vertientes", "", "mapa parroquial", "un mapa parroquial"
    )
    rows = [
        told(social, spell("{Realización de |realizar |}seis ferias de salud[ en las comunidades de Cusín y Araque][, "
            "a cargo de la Comisión de Salud]"
                           "[, en los meses de mayo y junio de 2019][, con fondos del Ministerio de Salud]"),
             span("mayo y junio de 2019", "2019-05/2019-06", before=("en los meses de ", "los meses de ", "meses de ")),
             quantity="6", lead=also("Comisión de Salud", "la ", "a cargo de la "),
                 place=either("comunidades de Cusín y Araque", "Cusín y Araque", "las comunidades de Cusín y Araque"),
             resources=also("Ministerio de Salud", "fondos del ", "con fondos del "), product=either("",
                 "seis ferias de salud", "ferias de salud")),
        told(social, spell("{Dotación de |dotar de |}uniformes a la escuela de danza[; responsable: la Vocalía de "
            "Cultura][; plazo: abril]"),
             span("abril", "2019-04", before=("plazo: ",)), lead=also("Vocalía de Cultura", "la "), quantity="",
                 product=either("", "uniformes")),
        told(green, spell("Elaboración, por parte de la Secretaría, del inventario de vertientes[ antes de que acabe "
            "marzo][, que dará lugar a un mapa parroquial]",
                          "{Elaboración del |elaboración del |elaborar el |el |}inventario de vertientes[ antes de "
                          "que acabe marzo][, que dará lugar a un mapa parroquial]"),
             due("antes de que acabe marzo", "2019-03-31") | {"date_text": either("antes de que acabe marzo", "marzo",
                 "acabe marzo")},
             lead=also("Secretaría", "la ", "por parte de la "), product=inventory),
        told(green, spell("{Siembra de |sembrar |}3.000 plantas nativas[ en las laderas del Imbabura][ durante el "
            "último trimestre][, con el aporte de la Prefectura]",
                          "Siembra de 3.000 plantas nativas en las laderas del Imbabura durante el último trimestre, "
                          "con el aporte de la Prefectura. La coordinará la Comisión de Ambiente"),
             span("último trimestre", "2019-Q4", before=("durante el ", "el ")), quantity="3000",
                 lead=also("Comisión de Ambiente", "la "),
             resources=either("Prefectura", "aporte de la Prefectura", "la Prefectura", "el aporte de la Prefectura",
                 "con el aporte de la Prefectura"),
             place=either("laderas del Imbabura", "las laderas del Imbabura", "Imbabura"), product=either("",
                 "3.000 plantas nativas", "plantas nativas")),
        told(own, spell("Rendición de cuentas[ ante la asamblea parroquial][ el 24 de mayo de 2019][ en la Casa "
            "Comunal][, bajo la responsabilidad de la Presidencia]"),
             span("24 de mayo de 2019", "2019-05", "2019-05-24", "2019-05-24", before=("el ",)),
                 place=also("Casa Comunal", "la "),
             lead=also("Presidencia", "la ", "bajo la responsabilidad de la "), quantity=""),
    ]  # fmt: skip
    areas = [
        (either("", str(i)), either(f"Componente {t}", t), "*", "*")
        for i, t in enumerate(("social", "ambiental", "institucional"), 1)
    ]
    both(
        "5-122-parroquia-2019-es",
        "PLAN OPERATIVO ANUAL 2019",
        2019,
        "es",
        areas,
        rows,
        adopted_on=either("2018-12-10", ""),
    )


SEEDS = """<html><head><title>Work Plan 2018</title><meta charset="utf-8"></head><body>
<p class="crumb">Home &gt; About us &gt; Work Plan</p>
<h1>Work Plan of the South Seas Seed Exchange, 2018</h1>
<h2>From the Director</h2>
<p>Last year was our fifth. Lines resistant to taro leaf blight were sent to nine islands, the gene bank at Savusavu was
rewired and forty growers were taught to graft. Much of this was paid for by New Zealand.</p>
<h2>Conservation of seed</h2>
<p>A second cold room shall be built at Savusavu in the first half of 2018 with funds of the Crop Trust; responsibility
rests with the Facilities Officer. Two hundred accessions of breadfruit are to be regenerated by the end of September
under the supervision of the Curator.</p>
<h2>Exchange</h2>
<p>The annual growers&rsquo; meeting is to take place in Apia from 6 to 8 November 2018 and will be led by
Samoa. No exchange with
mainland stations is foreseen, quarantine rules being what they are. Growers are kindly asked to send back the yellow
cards.</p>
<h2>Knowledge</h2>
<p>A field manual on yam storage shall be published in August by the Extension Officer. A short video on the
same subject
is to be produced before the year is out; the Media Assistant has been put in charge of it.</p>
<hr><p>&copy; SSSE, Private Mail Bag, Suva &bull; Last edited 3 Jan 2018</p>
</body></html>
"""


def seeds(path: Path) -> None:
    path.write_text(SEEDS, encoding="utf-8")
    keep, swap, know = (
        (either("", str(i)), t) for i, t in enumerate(("Conservation of seed", "Exchange", "Knowledge"), 2)
    )
    rows = [
        told(keep, spell("{A |build a |building a |building of a |construction of a |}second cold room[ shall be "
            "built][ at Savusavu][ in the first half of 2018][ with funds of the Crop Trust]"
                         "[; responsibility rests with the Facilities Officer]"),
             span("first half of 2018", "2018-H1", before=("in the ", "the ")), lead=also("Facilities Officer", "the "),
                 quantity=either("", "1", "2"),
             resources=also("Crop Trust", "the ", "funds of the ", "with funds of the "), place=also("Savusavu"),
                 product=either("", "second cold room", "A second cold room")),
        told(keep, spell("{|regenerate |regenerating |regeneration of }Two hundred accessions of breadfruit[ are to "
            "be regenerated][ by the end of September][ under the supervision of the Curator]"),
             due("by the end of September", "2018-09-30") | {"date_text": either("by the end of September",
                 "end of September", "the end of September", "September")},
             lead=also("Curator", "the ", "supervision of the ", "the supervision of the ",
                 "under the supervision of the "), quantity="200", product=either("",
                 "Two hundred accessions of breadfruit")),
        told(swap, spell("[The ]annual growers\u2019 meeting[ is to take place][ in Apia][ from 6 to 8 November "
            "2018][ and will be led by Samoa]"),
             span("6 to 8 November 2018", "2018-11", "2018-11-06", "2018-11-08", before=("from ",)), lead=also("Samoa",
                 "by "), lead_bodies="WS",
             place=also("Apia"), product=either("", "meeting", "annual growers\u2019 meeting")),
        told(know, spell("{A |publish a |publishing a |publication of a |}field manual on yam storage[ shall be "
            "published][ in August][ by the Extension Officer]"),
             span("August", "2018-08", before=("in ",)), lead=also("Extension Officer", "the ", "by the "),
             product=either("", "field manual on yam storage", "A field manual on yam storage", "field manual")),
        told(know, spell("{A |produce a |producing a |production of a |}short video[ on the same subject][ is to be "
            "produced][ before the year is out][; the Media Assistant has been put in charge of it]"),
             due("before the year is out", "2018-12-31"), lead=also("Media Assistant", "the "),
             product=either("", "short video on the same subject", "A short video on the same subject", "short video",
                 "A short video")),
    ]  # fmt: skip
    rows[4]["period"] += " || 2018"
    both("5-123-seeds-2018-en", either("Work Plan of the South Seas Seed Exchange, 2018", "Work Plan 2018"), 2018, "en",
         [(either("", str(i)), t, "*", "*") for i, t in enumerate(("Conservation of seed", "Exchange", "Knowledge"),
             2)], rows)  # fmt: skip
