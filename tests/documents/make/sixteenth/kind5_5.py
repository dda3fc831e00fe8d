"""A secretariat of customs directors and a fisheries commission."""

from sixteenth.page import Look, at, do, plan, till

_ES = """
# Programa de actividades para 2020

^Secretaría de la Conferencia de Directores de Aduanas del Istmo
Guatemala, enero de 2020

La Conferencia, en su XXII sesión, dio por concluido el proyecto de ventanilla única y pidió a la Secretaría que
concentrara sus esfuerzos en los pasos de frontera. De acuerdo con ese mandato se ha preparado el programa que
sigue.

## Facilitación del comercio

La Secretaría tiene previsto contratar, en febrero de 2020, una consultoría para medir los tiempos de despacho en
cinco pasos fronterizos. La consultoría será financiada por el Banco Centroamericano de Integración Económica. Los
directores de Guatemala y de Honduras, por su parte, pondrán en práctica un horario único en el paso de Corinto
antes del 30 de septiembre.

Según la medición de 2017, un camión esperaba en Corinto once horas en promedio, nueve de ellas por trámites que no
dependen de las aduanas.

## Formación

Dos pasantías de inspectores se realizarán en la Aduana de Panamá entre marzo y mayo; de su organización se ocupará
la Escuela Regional de Aduanas. La Dirección de Aduanas de la República Dominicana impartirá un curso a distancia
sobre valoración, que comenzará el 1 de septiembre y terminará el 30 de octubre de 2020.

El Manual de procedimientos, cuya tercera edición apareció en 2019, no será objeto de revisión durante el año.

## Reunión anual

La XXIII sesión de la Conferencia se celebrará en San Salvador del 18 al 20 de noviembre de 2020 y su preparación
corresponderá a la Dirección General de Aduanas de El Salvador.

La Secretaría solicita a las direcciones de aduanas de los países miembros:

~ - comunicar cualquier cambio de su punto focal;
~ - remitir antes del 31 de marzo sus estadísticas de 2019;
~ - proponer con suficiente anticipación temas para el orden del día de la Conferencia.
"""

_A = [("", "Facilitación del comercio"), ("", "Formación"), ("", "Reunión anual")]

_ES_ROWS = [
    do(
        _A[0],
        "{La Secretaría }{tiene previsto }contratar{, en febrero de 2020,|} una consultoría para medir los tiempos de "
        "despacho en cinco pasos fronterizos",
        at("{en }febrero de 2020", "2020-02"),
        lead="{La }Secretaría",
        resources="{el }Banco Centroamericano de Integración Económica",
        product="{una consultoría|consultoría|}",
        place="{en cinco pasos fronterizos|cinco pasos fronterizos|}",
    ),
    do(
        _A[0],
        "{Los directores de Guatemala y de Honduras, por su parte, |Los directores de Guatemala y de Honduras |}"
        "pondrán en práctica un horario único{ en el paso de Corinto}{ antes del 30 de septiembre}",
        till("{antes del }30 de septiembre", "2020-09-30"),
        lead="{los |}{directores de |}Guatemala y de Honduras",
        place="{en el |el |}{paso de |}Corinto",
    ),
    do(
        _A[1],
        "Dos pasantías de inspectores{ se realizarán}{ en la Aduana de Panamá}{ entre marzo y mayo}"
        "{; de su organización se ocupará la Escuela Regional de Aduanas}",
        at("{entre }marzo y mayo", "2020-03/2020-05"),
        quantity="2",
        lead="{la }Escuela Regional de Aduanas",
        place="{en la |la |}Aduana de Panamá",
    ),
    do(
        _A[1],
        "{La Dirección de Aduanas de la República Dominicana }impartirá un curso a distancia sobre valoración"
        "{, que comenzará el 1 de septiembre y terminará el 30 de octubre de 2020}",
        at(
            "{que comenzará }{el }1 de septiembre y terminará el 30 de octubre de 2020",
            "2020-09/2020-10",
            "2020-09-01",
            "2020-10-30",
        ),
        lead="{La }Dirección de Aduanas{ de la República Dominicana}",
        product="{un curso a distancia sobre valoración|curso a distancia sobre valoración|curso a distancia|curso|}",
    ),
    do(
        _A[2],
        "{La |}XXIII sesión de la Conferencia{ se celebrará}{ en San Salvador}{ del 18 al 20 de noviembre de 2020}"
        "{ y su preparación corresponderá a la Dirección General de Aduanas de El Salvador}",
        at("{del }18 al 20 de noviembre de 2020", "2020-11", "2020-11-18", "2020-11-20"),
        lead="{la }Dirección General de Aduanas{ de El Salvador}",
        place="{en }San Salvador",
    ),
]
_ES_ROWS[1]["end_date"] += " || 2020-09-29"

_EN = """
# PLAN OF WORK FOR 2018

Strait and Inner Sea Fisheries Commission

(As approved by the Commission at its 21st annual session, Kota Kinabalu, 7 December 2017)

In the course of 2017 the Commission:

~ - adopted a common log book for vessels of more than 15 metres;
~ - placed observers on 38 trips;
~ - published the second volume of its atlas of fishing grounds.

The reporting of catches has improved since the common log book was adopted, although 14 per cent of the returns
still arrive late.

## Component 1. Stock assessment

The stock of Indian mackerel was last assessed in 2013, and landings have fallen by a fifth since then. The
Scientific Committee is to complete a new assessment by 31 August 2018. Catch data for 2017 will be compiled in May
by the Data Manager from the returns of the five members.

## Component 2. Control and surveillance

A joint patrol of the northern sector has been agreed for the period from 15 June to 15 July 2018: Malaysia will
lead it and Thailand will assist with two vessels. An observer training course, for which the Government of Norway
has granted US$ 48,500, will take place in Phuket in October. It will be taught by the Observer Programme
Coordinator.

Three incidents of transhipment at sea were reported in 2017. None of the vessels concerned was licensed by a member
of the Commission.

## Component 3. Governance

The Executive Secretary shall submit the draft budget for 2019 to the members no later than 1 October, and shall
arrange the 22nd annual session of the Commission, to be held in Penang on 5 and 6 December 2018.

The review of the Convention, which two delegations had suggested, was deferred to 2020. Members are reminded that
under article 9 of the Convention contributions fall due on 31 March.
"""

_B = [("1 || Component 1", "Stock assessment"), ("2 || Component 2", "Control and surveillance"),
      ("3 || Component 3", "Governance")]  # fmt: skip

_EN_ROWS = [
    do(
        _B[0],
        "{The Scientific Committee }{is to }complete a new assessment{ by 31 August 2018}",
        till("{by }31 August 2018", "2018-08-31"),
        lead="{the }Scientific Committee",
        product="{a new assessment|new assessment|assessment|}",
    ),
    do(
        _B[0],
        "Catch data for 2017{ will be compiled| be compiled}{ in May}{ by the Data Manager}"
        "{ from the returns of the five members}",
        at("{in }May", "2018-05"),
        lead="{the }Data Manager",
    ),
    do(
        _B[1],
        "{A |}joint patrol of the northern sector{ has been agreed}{ for the period}{ from 15 June to 15 July 2018}"
        "{: Malaysia will lead it and Thailand will assist with two vessels}",
        at("{for the period }{from }15 June to 15 July 2018", "2018-06/2018-07", "2018-06-15", "2018-07-15"),
        lead="{Malaysia|Malaysia and Thailand|Malaysia; Thailand|Malaysia will lead it and Thailand will assist}",
        place="{the northern sector|northern sector|}",
    ),
    do(
        _B[1],
        "{An |}observer training course{, for which the Government of Norway has granted US$ 48,500,}"
        "{ will take place}{ in Phuket}{ in October}",
        at("{in }October", "2018-10"),
        money="48500 USD",
        lead="{the }Observer Programme Coordinator",
        place="{in }Phuket",
        resources="{the }Government of Norway",
        product="{An observer training course|observer training course|training course|}",
    ),
    do(
        _B[2],
        "{The Executive Secretary }{shall }submit the draft budget for 2019{ to the members}{ no later than 1 October}",
        till("{no later than }1 October", "2018-10-01"),
        lead="{the }Executive Secretary",
        product="{the draft budget for 2019|draft budget for 2019|draft budget|}",
    ),
    do(
        _B[2],
        "{shall |}arrange the 22nd annual session of the Commission{, to be held}{ in Penang}"
        "{ on 5 and 6 December 2018}",
        at("{on }5 and 6 December 2018", "2018-12", "2018-12-05", "2018-12-06"),
        lead="{the }Executive Secretary",
        place="{in }Penang",
    ),
]
_EN_ROWS[3]["resources"] += " || US$ 48,500 || Government of Norway (US$ 48,500)"
_EN_ROWS[5]["activity"] = " || ".join(
    [_EN_ROWS[5]["activity"], *("The Executive Secretary " + x for x in _EN_ROWS[5]["activity"].split(" || "))]
)

DOCUMENTS = (
    plan(
        "5-499-customs-2020-es",
        "html",
        _ES,
        _ES_ROWS,
        _A,
        "a secretariat's programme on a web page",
        Look(heads="bold"),
    ),
    plan(
        "5-500-fisheries-2018-en",
        "docx",
        _EN,
        _EN_ROWS,
        _B,
        "a commission's plan of work by components",
        Look(font="Arial", size=10, foot="SISFC/21/Doc. 6"),
        adopted_on="2017-12-07",
        adopted_at="Kota Kinabalu",
    ),
)
