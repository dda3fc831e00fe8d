"""A standing committee's numbered programme and an association of training centres."""

from prosekit import NONE

from sixteenth.page import Look, at, do, plan, till

_ES = """
# PROGRAMA DE TRABAJO 2013

^Comité Permanente de Catastro del Cono Sur
Secretaría: Montevideo

1. El presente programa fue aprobado por el Comité en su octava reunión ordinaria (Montevideo, 22 de octubre de
2012).

2. En cumplimiento del programa anterior, la Secretaría publicó la memoria de los diez primeros años del Comité y
recogió las respuestas de los cuatro países a la encuesta sobre valuación. De las 218 preguntas enviadas quedaron 31
sin responder, en su mayoría las relativas a predios fiscales.

3. Corresponde a la Presidencia convocar la novena reunión ordinaria del Comité, que tendrá lugar en Asunción los
días 3 y 4 de octubre de 2013.

4. Argentina y Chile actualizarán de manera conjunta, durante el primer trimestre, el glosario de términos
catastrales.

5. Queda a cargo de la Secretaría la preparación del informe regional sobre valuación de inmuebles rurales, a partir
de las respuestas a la encuesta mencionada. El informe deberá entregarse a los miembros a más tardar el 15 de julio
de 2013.

6. La misma Secretaría mantendrá al día, a lo largo de todo el año, el directorio de autoridades catastrales.

7. En abril, Uruguay pondrá a disposición de los demás países su programa de cálculo de superficies, sin costo
alguno para el Comité.

8. El Comité toma nota del ofrecimiento del Instituto Geográfico Militar de celebrar un seminario sobre cartografía
urbana, acerca del cual resolverá en su novena reunión.

9. Se exhorta a los países que aún no lo hayan hecho a designar a su punto focal suplente.
"""

_SEC = "{la }Secretaría"

_ES_ROWS = [
    do(
        NONE,
        "{Corresponde a la Presidencia }convocar la novena reunión ordinaria del Comité"
        "{, que tendrá lugar}{ en Asunción}{ los días 3 y 4 de octubre de 2013}",
        at("{los días }3 y 4 de octubre de 2013", "2013-10", "2013-10-03", "2013-10-04"),
        code="3 || ∅",
        lead="{la }Presidencia",
        place="{en }Asunción",
    ),
    do(
        NONE,
        "{Argentina y Chile }actualizarán{ de manera conjunta|}{, durante el primer trimestre,|}"
        " el glosario de términos catastrales",
        at("{durante }{el }primer trimestre", "2013-Q1"),
        code="4 || ∅",
        lead="Argentina y Chile",
        product="{el glosario de términos catastrales|glosario de términos catastrales|glosario|}",
    ),
    do(
        NONE,
        "{Queda a cargo de la Secretaría }{la }preparación del informe regional sobre valuación de inmuebles rurales"
        "{, a partir de las respuestas a la encuesta mencionada}",
        till("{a más tardar }{el }15 de julio de 2013", "2013-07-15"),
        code="5 || ∅",
        lead=_SEC,
        product="{el |}{informe regional sobre valuación de inmuebles rurales|informe regional|informe|}",
    ),
    do(
        NONE,
        "{La misma Secretaría }mantendrá al día{, a lo largo de todo el año,|} el directorio de autoridades"
        " catastrales",
        at("{a lo largo de }todo el año", "2013"),
        code="6 || ∅",
        lead="{Secretaría|La misma Secretaría|la Secretaría|misma Secretaría}",
        product="{el directorio de autoridades catastrales|directorio de autoridades catastrales|directorio|}",
    ),
    do(
        NONE,
        "{En abril, }{Uruguay }pondrá a disposición de los demás países su programa de cálculo de superficies"
        "{, sin costo alguno para el Comité}",
        at("{En }abril", "2013-04"),
        code="7 || ∅",
        lead="Uruguay",
        product="{programa de cálculo de superficies|su programa de cálculo de superficies|}",
    ),
]
_ES_ROWS[2]["product"] = _ES_ROWS[2]["product"].replace(" || el ||", " ||").removesuffix(" || el")

_EN = """
# Programme of Activities 2017

African Association of Statistical Training Centres

## Where we stand

At the end of 2016 the Association had 14 member centres in 12 countries. During that year it trained 31 lecturers,
issued two numbers of its bulletin and took part in the meetings of the regional commission of statisticians. The
survey of employers which had been announced for 2016 could not be carried out for want of replies, and it has been
given up.

## 1. Curriculum development

The Curriculum Committee will complete the model syllabus for agricultural statistics by the end of June 2017. In
July it will send the syllabus to all centres for comment.

The syllabuses now in use date from the 1990s and hardly mention sample surveys by telephone.

## 2. Teaching staff

In the second semester, and with funds from the African Development Bank, the Secretariat will:

~ (a) send a lecturer from Ghana to the centre in Dar es Salaam for six weeks;
~ (b) pay the travel of two lecturers from Senegal who are to teach in Yaoundé for one month;
~ (c) organise a seminar for directors of studies in Lusaka (Zambia).

Exchanges of this kind were first tried in 2012. The lecturers who took part in them say that they profited as much
as their students.

## 3. Publications

Number 12 of the Association's bulletin will come out in May, edited by the Kampala centre. There will be no second
number this year.

## Remarks

The Association relies on its members for everything that is not listed above. Centres with teaching materials in
French or Portuguese are kindly requested to share them.
"""

_B = [("1", "Curriculum development"), ("2", "Teaching staff"), ("3", "Publications")]
_CC = "{the }Curriculum Committee"
_LIST = {"lead": "{the }Secretariat", "resources": "{with }{funds from |}{the |}African Development Bank"}
_H2 = at("{In }{the }second semester", "2017-H2")

_EN_ROWS = [
    do(
        _B[0],
        "{The Curriculum Committee }{will }complete the model syllabus for agricultural statistics"
        "{ by the end of June 2017}",
        till("{by }{the }end of June 2017", "2017-06-30"),
        lead=_CC,
        product="{the model syllabus for agricultural statistics|model syllabus for agricultural"
        " statistics|model syllabus"
        "|syllabus|}",
    ),
    do(
        _B[0],
        "{In July }{it }{will }send the syllabus to all centres{ for comment}",
        at("{In }July", "2017-07"),
        lead=_CC,
    ),
    do(
        _B[1],
        "send a lecturer from Ghana to the centre in Dar es Salaam{ for six weeks}",
        _H2,
        code="(a)",
        place="{in |the centre in |}Dar es Salaam",
        **_LIST,
    ),
    do(
        _B[1],
        "pay the travel of two lecturers from Senegal{ who are to teach in Yaoundé}{ for one month}",
        _H2,
        code="(b)",
        place="{Yaoundé|in Yaoundé|}",
        **_LIST,
    ),
    do(
        _B[1],
        "organise a seminar for directors of studies{ in Lusaka (Zambia)}",
        _H2,
        code="(c)",
        place="{in }Lusaka (Zambia)",
        product="{a seminar for directors of studies|seminar for directors of studies|seminar|}",
        **_LIST,
    ),
    do(
        _B[2],
        "Number 12 of the Association's bulletin{ will come out}{ in May}{, edited by the Kampala centre}",
        at("{in }May", "2017-05"),
        lead="{the }Kampala centre",
        product="{Number 12 of the Association's bulletin|Association's bulletin|the Association's bulletin|bulletin|}",
    ),
]
_EN_ROWS[2]["place"] += " || ∅"

DOCUMENTS = (
    plan(
        "5-497-cadastre-2013-es",
        "txt",
        _ES,
        _ES_ROWS,
        [],
        "a committee's programme in numbered paragraphs, no areas",
        Look(width=100),
        adopted_on="2012-10-22",
        adopted_at="Montevideo",
    ),
    plan(
        "5-498-statistics-2017-en",
        "md",
        _EN,
        _EN_ROWS,
        _B,
        "an association's programme; a lettered list under a lead, a date and a source of money",
        Look(width=100),
    ),
)
