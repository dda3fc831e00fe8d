"""A provincial civil defence programme and a secretariat of education ministers."""

from sixteenth.page import Look, at, do, plan, till

_ES = """
# PROGRAMA ANUAL DE TRABAJO – EJERCICIO 2022

^Provincia de Entre Lagos (República Argentina)
Ministerio de Seguridad
Dirección General de Defensa Civil

La creciente de 2021 obligó a evacuar a 1.870 personas en nueve localidades. La experiencia dejó a la vista tres
debilidades: el mal estado de los albergues, la falta de práctica conjunta con los municipios y la escasez de abrigo
en depósito. A corregirlas se orienta el programa del presente ejercicio.

La Dirección General cuenta con 41 agentes, 12 vehículos y cuatro delegaciones. Su actuación se rige por la ley
provincial de defensa civil, que pone la respuesta inicial en manos de las juntas municipales y reserva a la
Provincia las tareas de coordinación y apoyo.

## Albergues

En febrero y marzo, personal de la Dirección General relevará el estado de los 64 albergues de la ribera. Los que
presenten daños de cubierta serán reparados por la Dirección de Arquitectura con anterioridad al 31 de agosto, con
fondos del Programa Federal de Emergencias.

## Simulacros y capacitación

El simulacro provincial de evacuación quedó fijado para el 12 de mayo en Puerto Gaboto, y su conducción fue confiada
al Cuerpo de Bomberos Voluntarios. Durante el segundo cuatrimestre los municipios de Colonia Ercilla y Rincón del
Sauce dictarán talleres de primeros auxilios en los clubes de barrio. La Dirección General no dictará en 2022 el
curso de buceo de rescate.

## Depósito

Al cierre de 2021 el depósito central conservaba apenas 340 frazadas, muchas de ellas inutilizadas por la humedad.

Se licitará en abril la compra de 2.000 frazadas y 500 colchones, trámite que llevará adelante la División
Administración.

Se recuerda a las juntas municipales su deber de informar las existencias en forma semestral, conforme a la ley
8.807.
"""

_A = [("", "Albergues"), ("", "Simulacros y capacitación"), ("", "Depósito")]

_ES_ROWS = [
    do(
        _A[0],
        "{En febrero y marzo, }{personal de la Dirección General }relevará el estado de los 64 albergues"
        "{ de la ribera}",
        at("{En }febrero y marzo", "2022-02/2022-03"),
        lead="{personal de |}{la }Dirección General",
        place="{de la ribera|la ribera|ribera|}",
    ),
    do(
        _A[0],
        "{Los que presenten daños de cubierta }{serán }reparados{ por la Dirección de "
        "Arquitectura}{ con anterioridad al 31 de agosto}{, con fondos del Programa Federal de Emergencias}",
        till("{con anterioridad al }31 de agosto", "2022-08-31"),
        lead="{la }Dirección de Arquitectura",
        resources="{con |}{fondos del |}Programa Federal de Emergencias",
    ),
    do(
        _A[1],
        "{El |}simulacro provincial de evacuación{ quedó fijado}{ para el 12 de mayo}{ en Puerto Gaboto}"
        "{, y su conducción fue confiada al Cuerpo de Bomberos Voluntarios}",
        at("{para }{el }12 de mayo", "2022-05", "2022-05-12", "2022-05-12"),
        lead="{al |el |}Cuerpo de Bomberos Voluntarios",
        place="{en }Puerto Gaboto",
    ),
    do(
        _A[1],
        "{Durante el segundo cuatrimestre }{los municipios de Colonia Ercilla y Rincón del Sauce }{dictarán }talleres "
        "de primeros auxilios{ en los clubes de barrio}",
        at("{Durante }{el }segundo cuatrimestre", "2022-05/2022-08"),
        lead="{los |}{municipios de |}Colonia Ercilla y Rincón del Sauce",
        place="{en los clubes de barrio|los clubes de barrio|clubes de barrio|}",
        product="{talleres de primeros auxilios|talleres|}",
    ),
    do(
        _A[2],
        "{Se licitará |licitará |}{en abril }la compra de 2.000 frazadas{ y 500 colchones}"
        "{, trámite que llevará adelante la División Administración}",
        at("{en }abril", "2022-04"),
        lead="{la }División Administración",
        product="{2.000 frazadas y 500 colchones|frazadas y colchones|}",
    ),
]
_ES_ROWS[1]["end_date"] += " || 2022-08-30"

_EN = """
# Secretariat Programme of Work 2021

Conference of Education Ministers of the Small Island States

The Conference, meeting on line on 27 and 28 October 2020, considered how schools had coped with their closure. It
noted that teachers had done a great deal with very little, and that pupils without a computer had lost up to half a
year. It requested the Secretariat to give priority in 2021 to distance teaching and to the examinations that had
been put off.

## A. Distance teaching

For the first half of the year the work is divided as follows:

~ - the Secretary-General will:
~~ - negotiate with the telephone companies free access to school web sites;
~~ - recruit a specialist in educational radio;
~ - the Division of Teacher Education will:
~~ - adapt the handbook on remote lessons for primary schools;
~~ - hold an on-line course for 150 head teachers, with a contribution from the Commonwealth of Learning.

Radio reached more pupils than any other means while the schools were closed, above all in the outer islands, where
the telephone signal is weak.

## B. Examinations

The Examinations Board is responsible for holding the regional examinations in mathematics and English, from 5 to 9
July. Before the end of October it will also issue a report on the results.

The examinations of 2020 were replaced by the marks given by the schools, which parents in several countries
contested.

## C. Meetings

Maldives has kindly agreed to be the host of the twelfth Conference, to be held in Malé on 24 and 25 November 2021.

A number of ministers expressed interest in a common school calendar. The Secretariat was not asked to take any
action on this point. Governments may wish to consider how they could make better use of school television.
"""

_B = [("A", "Distance teaching"), ("B", "Examinations"), ("C", "Meetings")]
_H1 = at("{For }{the }first half{ of the year}", "2021-H1")
_SG = "{the }Secretary-General"
_DIV = "{the }Division of Teacher Education"
_BOARD = "{The }Examinations Board"

_EN_ROWS = [
    do(_B[0], "negotiate with the telephone companies free access to school web sites", _H1, lead=_SG),
    do(_B[0], "recruit a specialist in educational radio", _H1, lead=_SG),
    do(
        _B[0],
        "adapt the handbook on remote lessons{ for primary schools}",
        _H1,
        lead=_DIV,
        product="{the handbook on remote lessons|handbook on remote lessons|handbook"
        "|handbook on remote lessons for primary schools|}",
    ),
    do(
        _B[0],
        "hold an on-line course{ for 150 head teachers}{, with a contribution from the Commonwealth of Learning}",
        _H1,
        lead=_DIV,
        resources="{with |}{a |}{contribution from |}{the }Commonwealth of Learning",
        product="{an on-line course|on-line course|course|an on-line course for 150 head teachers"
        "|on-line course for 150 head teachers|}",
    ),
    do(
        _B[1],
        "{The Examinations Board }{is responsible for }holding the regional examinations in mathematics and English"
        "{, from 5 to 9 July}",
        at("{from }5 to 9 July", "2021-07", "2021-07-05", "2021-07-09"),
        lead=_BOARD,
    ),
    do(
        _B[1],
        "{Before the end of October }{it }{will }{also }issue a report on the results",
        till("{Before }{the }end of October", "2021-10-31"),
        lead=_BOARD,
        product="{a |}report{ on the results}",
    ),
    do(
        _B[2],
        "{Maldives has kindly agreed to |}{be the host of |}{the }twelfth Conference{, to be held}{ in Malé}"
        "{ on 24 and 25 November 2021}",
        at("{on }24 and 25 November 2021", "2021-11", "2021-11-24", "2021-11-25"),
        lead="Maldives",
        place="{in }Malé",
    ),
]
_EN_ROWS[5]["product"] += " || ∅"

DOCUMENTS = (
    plan(
        "5-509-defence-2022-es",
        "docx",
        _ES,
        _ES_ROWS,
        _A,
        "a provincial directorate's yearly programme",
        Look(heads="bold", font="Arial", size=11),
    ),
    plan(
        "5-510-education-2021-en",
        "md",
        _EN,
        _EN_ROWS,
        _B,
        "a secretariat's programme; a list of two levels whose outer items are the leads",
        Look(heads="bold"),
    ),
)
