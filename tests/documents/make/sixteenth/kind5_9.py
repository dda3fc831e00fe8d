"""A forest agency's plan and a water agency's plan."""

from sixteenth.page import Look, at, do, plan, till

_ES = """
# Agencia Nacional de Bosque Nativo: Plan Anual de Trabajo 2016

^Aprobado por el Consejo Directivo
Santiago, 14 de diciembre de 2015

La temporada pasada fue la peor en dos décadas. Ardieron 3.100 hectáreas de bosque nativo, casi todas en la zona
central, y la Agencia debió destinar a la emergencia la mitad de su presupuesto de plantación. El plan de 2016
retoma el programa que entonces se interrumpió.

La superficie plantada por la Agencia desde su creación suma 14.200 hectáreas, de las cuales sobrevive cerca del 70
%.

## I. Viveros y plantación

Se encomienda al Departamento de Viveros la producción de 80.000 plantas de quillay y peumo, que deberán estar
disponibles a más tardar el 30 de abril. La plantación en las comunas de Petorca y Cabildo se hará de mayo a julio,
con aporte de la empresa sanitaria. El vivero de Linares permanecerá cerrado.

## II. Prevención de incendios

Entre septiembre y noviembre, las brigadas regionales construirán 120 kilómetros de cortafuegos. En el mismo período
se instalarán cuatro torres de vigilancia, de las que responde la Unidad de Emergencias. La ley obliga, además, a
los propietarios a mantener limpias las franjas bajo los tendidos eléctricos.

Nueve de cada diez incendios de la temporada tuvieron origen humano; los más fueron quemas de rastrojos que
escaparon al control de quienes las hacían.

## III. Educación

La Encargada de Educación Ambiental llevará el programa Escuelas por el Bosque a 45 escuelas rurales durante el año
escolar, de marzo a diciembre. Le corresponde asimismo:

~ 1) formar a 90 profesores guías en enero;
~ 2) actualizar el cuaderno del alumno a más tardar el 31 de marzo.

Sería conveniente que el Ministerio del ramo incorporara el programa al currículo.
"""

_A = [("I", "Viveros y plantación"), ("II", "Prevención de incendios"), ("III", "Educación")]

_ES_ROWS = [
    do(
        _A[0],
        "{Se encomienda al Departamento de Viveros }{la }producción de 80.000 plantas de quillay y peumo"
        "{, que deberán estar disponibles}{ a más tardar el 30 de abril}",
        till("{a más tardar }{el }30 de abril", "2016-04-30"),
        lead="{al |el |}Departamento de Viveros",
        quantity="80000 || ∅",
        product="{80.000 plantas de quillay y peumo|plantas de quillay y peumo|plantas|80.000 plantas|}",
    ),
    do(
        _A[0],
        "{La |}plantación en las comunas de Petorca y Cabildo{ se hará}{ de mayo a julio}"
        "{, con aporte de la empresa sanitaria}",
        at("{de }mayo a julio", "2016-05/2016-07"),
        resources="{con |}{aporte de |}{la }empresa sanitaria",
        place="{en las |las |en |}{comunas de |}Petorca y Cabildo",
    ),
    do(
        _A[1],
        "{Entre septiembre y noviembre, }{las brigadas regionales }construirán 120 kilómetros de cortafuegos",
        at("{Entre }septiembre y noviembre", "2016-09/2016-11"),
        lead="{las }brigadas regionales",
        product="{120 kilómetros de cortafuegos|cortafuegos|}",
        quantity="120 || ∅",
    ),
    do(
        _A[1],
        "{En el mismo período }{se }{instalarán }cuatro torres de vigilancia"
        "{, de las que responde la Unidad de Emergencias}",
        at(
            "{En el mismo período|el mismo período|Entre septiembre y noviembre|septiembre y noviembre|mismo período}",
            "2016-09/2016-11",
        ),
        lead="{la }Unidad de Emergencias",
        quantity="4",
        product="{cuatro torres de vigilancia|torres de vigilancia|}",
    ),
    do(
        _A[2],
        "{La Encargada de Educación Ambiental }llevará el programa Escuelas por el Bosque{ a 45 escuelas rurales}"
        "{ durante el año escolar}{, de marzo a diciembre}",
        at("{durante |}{el año escolar, |año escolar, |}{de }marzo a diciembre", "2016-03/2016-12"),
        lead="{La }Encargada de Educación Ambiental",
        place="{a 45 escuelas rurales|45 escuelas rurales|}",
    ),
]
_ES_ROWS += [
    do(
        _A[2],
        "formar a 90 profesores guías{ en enero}",
        at("{en }enero", "2016-01"),
        code="1)",
        lead="{La }Encargada de Educación Ambiental",
    ),
    do(
        _A[2],
        "actualizar el cuaderno del alumno{ a más tardar el 31 de marzo}",
        till("{a más tardar }{el }31 de marzo", "2016-03-31"),
        code="2)",
        lead="{La }Encargada de Educación Ambiental",
        product="{el cuaderno del alumno|cuaderno del alumno|cuaderno|}",
    ),
]
_ES_ROWS[1]["activity"] += (
    " || plantación || La plantación || La plantación se hará de mayo a julio || La plantación se hará"
)
_ES_ROWS[0]["product"] += " || producción de 80.000 plantas de quillay y peumo"

_EN = """
# ANNUAL WORK PLAN 2024

^Northern Basin Water Agency
P.O. Box 118, Isiolo, Kenya

## Foreword

In 2023 the Agency completed fourteen water pans and brought piped water to 9,200 people, in spite of the floods of
November. This plan sets out what we shall do in 2024. Projects for which Parliament voted no funds, such as the
desalination plant on Lake Turkana, do not appear in it.

The Agency was set up under the Water Act to serve the five counties of the northern basin. It has 214 staff, two
thirds of them in field stations, and runs 61 water supplies which its predecessor took over between 1974 and 1990.
Most of these were built for populations less than half as large as today's.

## Key Result Area 1: Water supply

It is planned to drill six boreholes in Marsabit County between January and April 2024 at a cost of KSh 21 million.
The drilling is the responsibility of the Infrastructure Division.

Marsabit has the lowest access to safe water of the five counties: 31 per cent of households, according to the
census of 2019.

## Key Result Area 2: Water quality

The following tasks fall to the Water Quality Laboratory:

~ (i) testing of 300 domestic wells, from May to July;
~ (ii) publication of the water quality bulletin in August;
~ (iii) accreditation of the laboratory to ISO 17025 by 31 December.

## Key Result Area 3: Staff and finance

The Human Resources Division will train 60 pump attendants at Isiolo from 9 to 13 September. In the fourth quarter,
after consulting water users, the Agency will review its tariff. The recruitment of four engineers had to be frozen
and will not be resumed before 2025.

Water users' associations complained during the year that bills were issued late and without readings of the meters.

Suggestions on this plan may be addressed to the Managing Director at any time.
"""

_B = [("1 || Key Result Area 1", "Water supply"), ("2 || Key Result Area 2", "Water quality"),
      ("3 || Key Result Area 3", "Staff and finance")]  # fmt: skip
_LAB = "{the }Water Quality Laboratory"

_EN_ROWS = [
    do(
        _B[0],
        "{It is planned to }drill six boreholes{ in Marsabit County}{ between January and April 2024}"
        "{ at a cost of KSh 21 million}",
        at("{between }January and April 2024", "2024-01/2024-04"),
        quantity="6",
        lead="{the }Infrastructure Division",
        place="{in }Marsabit County",
        money="21000000 KES",
        resources="{KSh 21 million|at a cost of KSh 21 million|}",
        product="{six boreholes|boreholes|}",
    ),
    do(
        _B[1],
        "testing of 300 domestic wells{, from May to July}",
        at("{from }May to July", "2024-05/2024-07"),
        code="(i)",
        lead=_LAB,
        quantity="300 || ∅",
    ),
    do(
        _B[1],
        "publication of the water quality bulletin{ in August}",
        at("{in }August", "2024-08"),
        code="(ii)",
        lead=_LAB,
        product="{the water quality bulletin|water quality bulletin|bulletin|}",
    ),
    do(
        _B[1],
        "accreditation of the laboratory to ISO 17025{ by 31 December}",
        till("{by }31 December", "2024-12-31"),
        code="(iii)",
        lead=_LAB,
    ),
    do(
        _B[2],
        "{The Human Resources Division }{will }train 60 pump attendants{ at Isiolo}{ from 9 to 13 September}",
        at("{from }9 to 13 September", "2024-09", "2024-09-09", "2024-09-13"),
        lead="{The }Human Resources Division",
        place="{at }Isiolo",
    ),
    do(
        _B[2],
        "{In the fourth quarter, after consulting water users, |after consulting water users, |In the fourth quarter, "
        "|In the fourth quarter |}{the Agency }{will }review its tariff",
        at("{In }{the }fourth quarter", "2024-Q4"),
        lead="{the Agency|Agency|}",
    ),
]

DOCUMENTS = (
    plan(
        "5-507-forest-2016-es",
        "txt",
        _ES,
        _ES_ROWS,
        _A,
        "a national agency's plan approved by its board",
        Look(width=96, heads="rule"),
        adopted_on="2015-12-14",
        adopted_at="Santiago",
    ),
    plan(
        "5-508-water-2024-en",
        "pdf",
        _EN,
        _EN_ROWS,
        _B,
        "a water agency's plan; a list with its own dates under a lead",
        Look(font="Helvetica", size=11, foot="Northern Basin Water Agency – Annual Work Plan 2024 – page"),
    ),
)
