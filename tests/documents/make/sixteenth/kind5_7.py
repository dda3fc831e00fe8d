"""A health ministry's surveillance plan and a resolution of audit institutions."""

from prosekit import NONE

from sixteenth.page import Look, at, do, loose, plan, till

_ES = """
# PLAN ANUAL DE VIGILANCIA Y CONTROL DEL DENGUE 2017

^República de Honduras
Secretaría de Salud · Unidad de Vigilancia de la Salud

En 2016 se notificaron 22.300 casos de dengue, un tercio menos que el año anterior, y se registraron nueve
defunciones. La transmisión se concentró en 25 municipios de la costa norte y de los valles. El presente plan se
limita a ellos.

El dengue es endémico en el país desde 1978. Los cuatro serotipos circulan de manera simultánea y cada tres o cuatro
años se presenta una epidemia, la última de ellas en 2013. El costo de la atención hospitalaria de aquel año superó
en seis veces el de todas las acciones preventivas.

## Línea de acción 1. Control del vector

A las regiones sanitarias les corresponde, entre febrero y abril de 2017:

~ a) levantar el índice de criaderos en los 25 municipios prioritarios;
~ b) aplicar larvicida en escuelas y mercados;
~ c) capacitar a los voluntarios de salud de cada municipio.

En las evaluaciones de 2015 y 2016 se observó que el larvicida llegaba tarde a los municipios y que muchos
voluntarios desconocían su dosificación.

No se realizarán fumigaciones aéreas. La vacuna contra el dengue, por la que consultan con frecuencia las alcaldías,
no forma parte de este plan.

## Línea de acción 2. Laboratorio

El Laboratorio Central de Referencia incorporará en junio la prueba molecular para los cuatro serotipos, gracias a
los reactivos que donará la OPS. Al mismo Laboratorio le compete supervisar, en noviembre, los seis laboratorios
regionales.

La red de laboratorios procesó el año pasado 9.400 muestras, con un tiempo medio de respuesta de once días.

## Línea de acción 3. Información

Semanalmente, la Unidad de Vigilancia de la Salud emitirá un boletín epidemiológico. De acuerdo con el Código de
Salud, todo establecimiento público o privado está obligado a notificar los casos sospechosos dentro de las 24
horas.
"""

_A = [("1 || Línea de acción 1", "Control del vector"), ("2 || Línea de acción 2", "Laboratorio"),
      ("3 || Línea de acción 3", "Información")]  # fmt: skip
_FEB = at("{entre }febrero y abril de 2017", "2017-02/2017-04")
_REG = "{las }regiones sanitarias"
_LAB = "Laboratorio Central de Referencia"

_ES_ROWS = [
    do(
        _A[0],
        "levantar el índice de criaderos{ en los 25 municipios prioritarios}",
        _FEB,
        code="a)",
        lead=_REG,
        place="{en los 25 municipios prioritarios|25 municipios prioritarios|los 25 municipios prioritarios|}",
    ),
    do(
        _A[0],
        "aplicar larvicida{ en escuelas y mercados}",
        _FEB,
        code="b)",
        lead=_REG,
        place="{en escuelas y mercados|escuelas y mercados|}",
    ),
    do(_A[0], "capacitar a los voluntarios de salud{ de cada municipio}", _FEB, code="c)", lead=_REG),
    do(
        _A[1],
        "{El Laboratorio Central de Referencia }incorporará{ en junio} la prueba molecular para los cuatro serotipos"
        "{, gracias a los reactivos que donará la OPS}",
        at("{en }junio", "2017-06"),
        lead="{El }" + _LAB,
        resources="{gracias a |}{los }reactivos que donará la OPS",
    ),
    do(
        _A[1],
        "{Al mismo Laboratorio le compete |le compete |}supervisar{, en noviembre,|} los seis laboratorios regionales",
        at("{en }noviembre", "2017-11"),
        lead="{" + _LAB + "|el " + _LAB + "|mismo Laboratorio|el mismo Laboratorio}",
    ),
    do(
        _A[2],
        "{Semanalmente, }{la Unidad de Vigilancia de la Salud }emitirá un boletín epidemiológico",
        loose(2017, "Semanalmente"),
        lead="{la }Unidad de Vigilancia de la Salud",
        product="{un boletín epidemiológico|boletín epidemiológico|boletín|}",
    ),
]
_ES_ROWS[3]["resources"] += " || OPS || reactivos || la OPS || ∅"
_ES_ROWS[4]["lead"] = _ES_ROWS[4]["lead"].replace(" || el mismo Laboratorio", " || Al mismo Laboratorio")

_EN = """
# RESOLUTION 3/2018

^WORK PLAN OF THE ORGANISATION OF CARIBBEAN AUDIT OFFICES FOR 2019

The Executive Council of the Organisation of Caribbean Audit Offices,

Recalling the Strategic Plan 2017–2021 adopted by the tenth Congress,

Noting with satisfaction that eleven of the twelve activities of the work plan for 2018 were completed, among them
the audit of hospital waste and the course in Kingston,

Bearing in mind that the accounts of relief funds remain unaudited in several States of the region,

Recognizing the difficulties which the smaller offices meet in keeping trained staff,

Having considered the report of the Treasurer,

Decides:

~ 1. To hold the eleventh Congress of the Organisation in Paramaribo from 17 to 20 June 2019.
~ 2. To instruct the Secretariat to publish a guide to the audit of disaster relief funds by 31 March 2019.
~ 3. To entrust the Auditor General of Jamaica with a parallel audit of school feeding programmes in five countries,
which shall be carried out in the second half of 2019 with financing from the European Union.
~ 4. To set up in February a working group on public debt, co-ordinated by Guyana.
~ 5. Not to renew the agreement with the publishers of the Journal, which expires on 30 April 2019.
~ 6. To urge those members whose contributions are in arrears to pay them without delay.

Decides further that the Training Centre in Nassau shall give a course in performance audit for 20 auditors in
October 2019.

^Adopted at Port of Spain on 8 November 2018
"""

_EN_ROWS = [
    do(
        NONE,
        "{To }{hold }{the }eleventh Congress of the Organisation{ in Paramaribo}{ from 17 to 20 June 2019}",
        at("{from }17 to 20 June 2019", "2019-06", "2019-06-17", "2019-06-20"),
        code="1 || ∅",
        place="{in }Paramaribo",
        lead="{Executive Council|The Executive Council|}",
    ),
    do(
        NONE,
        "{To instruct the Secretariat to |instruct the Secretariat to |To |to |}publish a guide to the audit of"
        " disaster "
        "relief funds{ by 31 March 2019}",
        till("{by }31 March 2019", "2019-03-31"),
        code="2 || ∅",
        lead="{the }Secretariat",
        product="{a guide to the audit of disaster relief funds"
        "|guide to the audit of disaster relief funds|guide|a guide|}",
    ),
    do(
        NONE,
        "{To entrust the Auditor General of Jamaica with |entrust the Auditor General of Jamaica with |}{a }parallel "
        "audit of school feeding programmes{ in five countries}{, which shall be carried out}{ in the second"
        " half of 2019}"
        "{ with financing from the European Union}",
        at("{in }{the }second half of 2019", "2019-H2"),
        code="3 || ∅",
        lead="{the }Auditor General of Jamaica",
        resources="{with |}{financing from |}{the }European Union",
        place="{in five countries|five countries|}",
    ),
    do(
        NONE,
        "{To }set up{ in February} a working group on public debt{, co-ordinated by Guyana}",
        at("{in }February", "2019-02"),
        code="4 || ∅",
        lead="{Guyana|}",
        product="{a working group on public debt|working group on public debt|working group|}",
    ),
    do(
        NONE,
        "{Decides further that |}{the Training Centre in Nassau }{shall }give a course in performance audit"
        "{ for 20 auditors}{ in October 2019}",
        at("{in }October 2019", "2019-10"),
        lead="{the }Training Centre{ in Nassau}",
        place="{in Nassau|Nassau|}",
        product="{a course in performance audit|course in performance audit|course|a course|}",
    ),
]

DOCUMENTS = (
    plan(
        "5-503-dengue-2017-es",
        "pdf",
        _ES,
        _ES_ROWS,
        _A,
        "a ministry's yearly plan; a lettered list under a lead and a date",
        Look(font="Times-Roman", size=12, paper="letter", foot="Plan anual de vigilancia y control del dengue 2017 ·"),
    ),
    plan(
        "5-504-audit-2019-en",
        "txt",
        _EN,
        _EN_ROWS,
        [],
        "a council's resolution in numbered decisions",
        Look(width=88),
        title="WORK PLAN OF THE ORGANISATION OF CARIBBEAN AUDIT OFFICES FOR 2019 || RESOLUTION 3/2018"
        " || RESOLUTION 3/2018 WORK PLAN OF THE ORGANISATION OF CARIBBEAN AUDIT OFFICES FOR 2019",
        adopted_on="2018-11-08",
        adopted_at="Port of Spain",
    ),
)
