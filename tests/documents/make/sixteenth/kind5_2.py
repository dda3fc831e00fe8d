"""An association of consumer agencies and a secretariat of weather services."""

from sixteenth.page import Look, at, do, loose, plan, till

_ES = """
# Plan operativo anual 2021

^Asociación Centroamericana de Agencias de Protección al Consumidor
Documento aprobado por la Asamblea General el 11 de diciembre de 2020, en sesión virtual

## Presentación

El año que termina estuvo marcado por la suspensión de los encuentros presenciales. Aun así, las agencias atendieron
212 consultas recíprocas y la Secretaría Ejecutiva publicó el primer anuario estadístico. El presente plan mantiene
los dos ejes del plan estratégico 2019-2023.

## Eje 1: Reclamos transfronterizos

Un consumidor que compra en un país vecino debe poder reclamar desde su casa. Con ese propósito, durante el primer
semestre de 2021 la Comisión Técnica tendrá a su cargo las tareas siguientes:

~ - revisar el formulario único de reclamos;
~ - redactar un protocolo para la remisión de casos entre agencias;
~ - capacitar por videoconferencia al personal de ventanilla de las seis agencias.

Concluidas estas tareas, en agosto se pondrá en marcha un plan piloto de remisión de casos, del que serán
responsables las agencias de Costa Rica y Panamá.

En 2019 un ejercicio semejante, limitado a las líneas aéreas, permitió resolver 58 reclamos en menos de un mes.

## Eje 2: Comercio electrónico

Se elaborará un estudio comparado sobre garantías en las ventas por internet, encargo que asume la Defensoría del
Consumidor de El Salvador; la versión final deberá estar lista para el 30 de septiembre.

Según la última encuesta de la Asociación, cuatro de cada diez compradores en línea desconocen a qué autoridad
pueden acudir.

Por falta de presupuesto no habrá en 2021 campaña regional de publicidad. Está previsto, en cambio, que la
Secretaría Ejecutiva difunda todos los meses, en las redes sociales, un consejo breve para compradores.

## Presupuesto

El presupuesto del año asciende a US$ 64.000, tres mil menos que el del año anterior. Dos agencias mantienen cuotas
atrasadas de ejercicios anteriores, lo que constituye el principal riesgo para la ejecución del plan.
"""

_A = [("1 || Eje 1", "Reclamos transfronterizos"), ("2 || Eje 2", "Comercio electrónico")]
_H1 = at("{durante }{el }primer semestre{ de 2021}", "2021-H1")

_ES_ROWS = [
    do(_A[0], "revisar el formulario único de reclamos", _H1, lead="{la }Comisión Técnica"),
    do(
        _A[0],
        "redactar un protocolo para la remisión de casos entre agencias",
        _H1,
        lead="{la }Comisión Técnica",
        product="{un protocolo para la remisión de casos entre agencias|protocolo para la remisión de casos"
        " entre agencias"
        "|protocolo|un protocolo|}",
    ),
    do(
        _A[0],
        "capacitar por videoconferencia al personal de ventanilla{ de las seis agencias}",
        _H1,
        lead="{la }Comisión Técnica",
    ),
    do(
        _A[0],
        "{Concluidas estas tareas, }{en agosto }{se pondrá en marcha |pondrá en marcha |}{un }plan piloto de "
        "remisión de casos{, del que serán responsables las agencias de Costa Rica y Panamá}",
        at("{en }agosto", "2021-08"),
        lead="{las }{agencias de }Costa Rica y Panamá",
        product="{un plan piloto de remisión de casos|plan piloto de remisión de casos|plan piloto|un plan piloto|}",
    ),
    do(
        _A[1],
        "{Se elaborará |elaborará |}un estudio comparado sobre garantías en las ventas por internet"
        "{, encargo que asume la Defensoría del Consumidor de El Salvador}"
        "{; la versión final deberá estar lista para el 30 de septiembre}",
        till("{para }{el }30 de septiembre", "2021-09-30"),
        lead="{la }Defensoría del Consumidor{ de El Salvador}",
        product="{un estudio comparado sobre garantías en las ventas por internet|estudio comparado|un estudio"
        " comparado"
        "|estudio comparado sobre garantías en las ventas por internet|la versión final|versión final|}",
    ),
    do(
        _A[1],
        "{Está previsto, en cambio, que |Está previsto que |}{la Secretaría Ejecutiva }difunda{ todos los meses|}"
        "{, en las redes sociales,|} un consejo breve para compradores",
        loose(2021, "todos los meses"),
        lead="{la }Secretaría Ejecutiva",
        product="{un consejo breve para compradores|un consejo breve|consejo breve|}",
        place="{en las redes sociales|redes sociales|}",
    ),
]

_EN = """
# Annual Work Plan 2014

Pacific Weather Services Secretariat

The Secretariat serves the weather services of eleven island countries. This work plan was endorsed by the Directors
at their meeting in Nadi on 14 November 2013. It takes account of the two cyclones of the 2012/13 season, during
which warnings reached the outer islands late or not at all.

## Training

The first quarter is given over to preparation. In this period the Training Officer will:

~ - visit the services of Tuvalu and Kiribati to assess their training needs;
~ - prepare the syllabus of the forecasters' course; and
~ - invite tenders for the teaching equipment.

The forecasters' course itself is scheduled for 5 to 16 May 2014 in Apia, and will be given by the Meteorology
Division of Samoa.

The course was last given in 2009, in Suva. Of the eighteen forecasters who were then trained, only seven are still
in the service.

## Observing network

Ten automatic stations are to be installed between June and October, four in Vanuatu and six in Solomon Islands,
with a grant of USD 180,000 from the Government of Japan. The Technical Adviser is responsible for the installation.
Spare parts were bought in 2013 and no further purchase is planned.

The network had 61 stations at the end of 2013, of which 17 had been silent for more than a month during the year.

## Services to the public

A handbook of warning terms in five languages will be published by the end of November.

Several members have asked for a mobile application. The Secretariat has no means of meeting this request at
present, but it will be glad to hear from any partner who can help.
"""

_B = [("", "Training"), ("", "Observing network"), ("", "Services to the public")]
_Q1 = at("{The first quarter|first quarter|In this period|this period}", "2014-Q1")
_TO = "{the }Training Officer"

_EN_ROWS = [
    do(
        _B[0],
        "visit the services of Tuvalu and Kiribati{ to assess their training needs}",
        _Q1,
        lead=_TO,
        place="{Tuvalu and Kiribati|}",
    ),
    do(
        _B[0],
        "prepare the syllabus of the forecasters' course",
        _Q1,
        lead=_TO,
        product="{the syllabus of the forecasters' course|syllabus of the forecasters' course|syllabus|the syllabus|}",
    ),
    do(_B[0], "invite tenders for the teaching equipment", _Q1, lead=_TO),
    do(
        _B[0],
        "{The |}forecasters' course{ itself is scheduled| itself| is scheduled|}{ for 5 to 16 May 2014}{ in Apia}"
        "{, and will be given by the Meteorology Division of Samoa}",
        at("{for }5 to 16 May 2014", "2014-05", "2014-05-05", "2014-05-16"),
        lead="{the }Meteorology Division{ of Samoa}",
        place="{in }Apia",
    ),
    do(
        _B[1],
        "Ten automatic stations{ are to be installed| to be installed}{ between June and October}"
        "{, four in Vanuatu and six in Solomon Islands}{, with a grant of USD 180,000 from the Government of Japan}",
        at("{between }June and October", "2014-06/2014-10"),
        quantity="10",
        money="180000 USD",
        lead="{the }Technical Adviser",
        resources="{a |}{grant of USD 180,000 from |}{the }Government of Japan",
        place="{four in Vanuatu and six in Solomon Islands|Vanuatu and Solomon Islands|Vanuatu; Solomon Islands"
        "|in Vanuatu and six in Solomon Islands|Vanuatu|}",
    ),
    do(
        _B[2],
        "{A |}handbook of warning terms in five languages{ will be published| be published|}{ by the end of November}",
        till("{by }{the }end of November", "2014-11-30"),
        product="{A |}handbook{ of warning terms}{ in five languages}",
    ),
]

_EN_ROWS[-1]["product"] += " || ∅"

DOCUMENTS = (
    plan(
        "5-493-association-2021-es",
        "md",
        _ES,
        _ES_ROWS,
        _A,
        "an association's plan; a list that takes lead and date from the sentence above",
        adopted_on="2020-12-11",
    ),
    plan(
        "5-494-weather-2014-en",
        "html",
        _EN,
        _EN_ROWS,
        _B,
        "a secretariat's plan on a web page; the date in the sentence before the one that leads a list",
        Look(foot="Last updated 2 December 2013"),
        adopted_on="2013-11-14",
        adopted_at="Nadi",
    ),
)
