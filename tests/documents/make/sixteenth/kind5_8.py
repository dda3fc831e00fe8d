"""A circular on rural tourism and a network of energy regulators."""

from prosekit import NONE

from sixteenth.page import at, do, loose, plan, till

_ES = """
# Circular 02/2012

^Consejo Centroamericano de Turismo
Comisión de Turismo Rural Comunitario
A: directores y puntos focales
Asunto: programa de trabajo de la Comisión para 2012

Estimados colegas:

Conforme a lo tratado en la reunión de Tegucigalpa del 6 de diciembre pasado, les comunico cómo ha quedado integrado
el programa de este año. Agradezco a todos los países sus aportes, en particular a Guatemala, que nos facilitó los
datos de visitantes de 2010 y 2011.

El año pasado visitaron la región más de ocho millones de turistas, pero menos del dos por ciento llegó a una
comunidad rural; casi todos los que llegaron lo hicieron por recomendación de otro viajero.

La primera actividad es el encuentro de cooperativas de turismo, convocado para los días 22 y 23 de marzo en Estelí
(Nicaragua), del cual será anfitrión el Instituto Nicaragüense de Turismo. Le seguirá, en mayo, una gira de
periodistas por Guatemala y Belice que coordinará la Oficina de Prensa del Consejo.

También en mayo saldrá de la imprenta el directorio de posadas rurales, con un tiraje de 3.000 ejemplares; lo edita
Costa Rica.

Para el segundo semestre se ha programado la certificación de 30 guías comunitarios, trabajo conjunto de Honduras y
El Salvador que cuenta con fondos de la cooperación española (AECID).

La ruta en bicicleta, que tan buena acogida tuvo en 2011, no se repetirá, pues los patrocinadores se han retirado.
En cuanto al sello de calidad, la Comisión carece por ahora de una propuesta acabada.

Cierra el programa la feria regional de artesanía y sabores, que la Autoridad de Turismo de Panamá celebrará en la
Ciudad de Panamá del 6 al 9 de diciembre.

Quedo a la espera de sus observaciones, que les ruego hacerme llegar antes del 15 de febrero.

^Lic. Rodolfo Aguilar Paz
Presidente de la Comisión
San José, 27 de enero de 2012
"""

_ES_ROWS = [
    do(
        NONE,
        "{La primera actividad es }{el }encuentro de cooperativas de turismo{, convocado}{ para los días 22 y"
        " 23 de marzo}"
        "{ en Estelí (Nicaragua)}{, del cual será anfitrión el Instituto Nicaragüense de Turismo}",
        at("{para }{los días }22 y 23 de marzo", "2012-03", "2012-03-22", "2012-03-23"),
        lead="{el }Instituto Nicaragüense de Turismo",
        place="{en }Estelí (Nicaragua)",
    ),
    do(
        NONE,
        "{Le seguirá, en mayo, |Le seguirá |}{una }gira de periodistas{ por Guatemala y Belice}"
        "{ que coordinará la Oficina de Prensa}{ del Consejo}",
        at("{en }mayo", "2012-05"),
        lead="{la }Oficina de Prensa{ del Consejo}",
        place="{por |}Guatemala y Belice",
    ),
    do(
        NONE,
        "{También en mayo |En mayo |}{saldrá de la imprenta }el directorio de posadas rurales"
        "{, con un tiraje de 3.000 ejemplares}{; lo edita Costa Rica}",
        at("{en }mayo", "2012-05"),
        lead="Costa Rica",
        product="{el directorio de posadas rurales|directorio de posadas rurales|directorio|}",
    ),
    do(
        NONE,
        "{Para el segundo semestre }{se ha programado }{la }certificación de 30 guías comunitarios"
        "{, trabajo conjunto de Honduras y El Salvador}{ que cuenta con fondos de la cooperación española}{ (AECID)}",
        at("{Para }{el }segundo semestre", "2012-H2"),
        lead="Honduras y El Salvador",
        resources="{fondos de |}{la }cooperación española{ (AECID)}",
        quantity="30 || ∅",
    ),
    do(
        NONE,
        "{Cierra el programa }{la }feria regional de artesanía y sabores"
        "{, que la Autoridad de Turismo de Panamá celebrará}{ en la Ciudad de Panamá}{ del 6 al 9 de diciembre}",
        at("{del }6 al 9 de diciembre", "2012-12", "2012-12-06", "2012-12-09"),
        lead="{la }Autoridad de Turismo de Panamá",
        place="{en la |la |}Ciudad de Panamá",
    ),
]
_ES_ROWS[1]["place"] += " || ∅"
_ES_ROWS[2]["activity"] += " || directorio de posadas rurales"
_ES_ROWS[3]["resources"] += " || AECID"

_EN = """
# Work Programme 2020

Network of Energy Regulators of the Adriatic Basin

The Network brings together seven national regulators. In 2019 it published its opinion on cross-border capacity and
ended the monthly monitoring of retail prices, which the national authorities now carry out themselves. The
programme for 2020 was approved by the Board on 12 December 2019.

## 1. Electricity

A public consultation on distribution tariffs will run from 3 February to 27 March 2020. It will be conducted by the
Electricity Working Group, whose co-chairs are Albania and Croatia. On the basis of the replies received, the Group
will draft an advice paper in the third quarter.

Tariff structures in the seven countries differ widely: in two of them households still pay less than the cost of
supply.

## 2. Gas

By the end of October the Gas Task Force will have drawn up common rules for the use of storage. Work on hydrogen is
not foreseen in 2020.

## 3. Co-operation between regulators

At the request of the regulator of Montenegro, a peer review team from Italy and Slovenia will visit Podgorica from
14 to 18 September; the costs are borne by the European Commission.

Three such reviews have been made since 2016, and the regulators concerned have found them useful.

The Secretariat also intends to hold two webinars for new staff of the members during the first half of the year,
and it updates the Network's web page every month.

Should the new directive be adopted before the summer, the Board may revise this programme.
"""

_B = [("1", "Electricity"), ("2", "Gas"), ("3", "Co-operation between regulators")]
_SEC = "{The }Secretariat"

_EN_ROWS = [
    do(
        _B[0],
        "{A }public consultation on distribution tariffs{ will run| run|}{ from 3 February to 27 March 2020}",
        at("{from }3 February to 27 March 2020", "2020-02/2020-03", "2020-02-03", "2020-03-27"),
        lead="{the }Electricity Working Group",
        product="{public consultation|}",
    ),
    do(
        _B[0],
        "{On the basis of the replies received, }{the Group }{will }draft an advice paper{ in the third quarter}",
        at("{in }{the }third quarter", "2020-Q3"),
        lead="{Electricity Working Group|the Electricity Working Group|the Group|Group}",
        product="{an advice paper|advice paper|}",
    ),
    do(
        _B[1],
        "{By the end of October }{the Gas Task Force }{will have }drawn up common rules for the use of storage",
        till("{By }{the }end of October", "2020-10-31"),
        lead="{the }Gas Task Force",
        product="{common rules for the use of storage|common rules|}",
    ),
    do(
        _B[2],
        "{At the request of the regulator of Montenegro, }{a }{peer review team from Italy and Slovenia }{will }visit "
        "Podgorica{ from 14 to 18 September}{; the costs are borne by the European Commission}",
        at("{from }14 to 18 September", "2020-09", "2020-09-14", "2020-09-18"),
        place="Podgorica",
        lead="{a peer review team from Italy and Slovenia|peer review team from Italy and Slovenia|a peer review team"
        "|peer review team|Italy and Slovenia|}",
        resources="{the }European Commission",
    ),
    do(
        _B[2],
        "{The Secretariat also intends to |The Secretariat intends to |intends to |}hold two webinars for new staff"
        "{ of the members}{ during the first half of the year}",
        at("{during }{the }first half{ of the year}", "2020-H1"),
        lead=_SEC,
        quantity="2",
        product="{two webinars|webinars|two webinars for new staff|}",
    ),
    do(
        _B[2],
        "{it }updates the Network's web page{ every month}",
        loose(2020, "every month"),
        lead=_SEC,
        product="{the Network's web page|Network's web page|web page|}",
    ),
]

DOCUMENTS = (
    plan(
        "5-505-tourism-2012-es",
        "md",
        _ES,
        _ES_ROWS,
        [],
        "a commission's circular, without areas",
        title="programa de trabajo de la Comisión para 2012 || Circular 02/2012",
    ),
    plan(
        "5-506-energy-2020-en",
        "html",
        _EN,
        _EN_ROWS,
        _B,
        "a network's work programme on a web page",
        adopted_on="2019-12-12",
    ),
)
