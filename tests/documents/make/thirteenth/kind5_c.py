"""A municipality's programme, a circular on crafts and the decisions of an honorary commission."""

from __future__ import annotations

from fifth.gold import by, either, undated, when
from prosekit import NONE, say

from thirteenth.pages import may, plain, plan, the, word, wrapped

TOWN = """
GOBIERNO AUTÓNOMO MUNICIPAL DE PAMPA COLORADA

~ Estado Plurinacional de Bolivia

PLAN OPERATIVO ANUAL - GESTIÓN 2015

~ Parte descriptiva

Aprobado por Ley Municipal N.º 87, de 8 de septiembre de 2014.

El techo presupuestario de la gestión 2015 alcanza a Bs 31.400.000, de los que un 38 % proviene del IDH. En la gestión
2014 se ejecutó el 81 % de lo programado; el empedrado de la avenida Blanco Galindo se entregó el 6 de agosto. La
presente parte describe los programas de inversión con recursos propios.

PROGRAMA 11: ASEO URBANO

El programa cuenta con Bs 1.860.000 y comprende tres acciones:

a) La ampliación del recojo domiciliario a las OTB del distrito 4, prevista para el segundo bimestre (EMAP, Jefatura de
Operaciones).

b) Cierre técnico del botadero de K'ara Mayu. Los trabajos durarán de julio a octubre; costo: Bs 920.000.

c) Concluir hasta fines de noviembre la separación en origen en los cuatro mercados, con apoyo de la Cooperación Suiza.

PROGRAMA 14: ALUMBRADO PÚBLICO

En la gestión 2015 no se inscriben acciones nuevas.

PROGRAMA 22: CULTURA Y TURISMO

La Oficialía Mayor de Cultura, que el año pasado no pudo hacerlo por falta de movilidad, instalará en febrero, para el
Carnaval, puntos de información turística en la terminal y en la plaza. También la Oficialía, pero ya en agosto,
inscribirá a dieciocho fraternidades en el registro municipal de patrimonio.

El museo de la calle Sucre, cuya restauración concluyó en noviembre de 2013, recibe unas noventa visitas por semana.

Los vecinos de Villa Esperanza pidieron una casa de la cultura; la demanda fue remitida a la Gobernación.
"""
E1, E2, E3 = ("11 || PROGRAMA 11", "ASEO URBANO || PROGRAMA 11: ASEO URBANO"), (
    "14 || PROGRAMA 14", "ALUMBRADO PÚBLICO || PROGRAMA 14: ALUMBRADO PÚBLICO"), (
    "22 || PROGRAMA 22", "CULTURA Y TURISMO || PROGRAMA 22: CULTURA Y TURISMO")  # fmt: skip
TOWN_ROWS = [
    say(
        E1,
        "{La} ampliación del recojo domiciliario a las OTB del distrito 4{, prevista para el segundo bimestre}"
        "{ (EMAP, Jefatura de Operaciones)}",
        when(either("el segundo bimestre", "segundo bimestre", "para el segundo bimestre",
                    "prevista para el segundo bimestre"), "2015-03/2015-04"),
        code="a)", lead="EMAP, Jefatura de Operaciones || EMAP || Jefatura de Operaciones", quantity="*",
        place=may("OTB del distrito 4", "distrito 4"),
    ),
    say(
        E1, "Cierre técnico del botadero de K'ara Mayu{. Los trabajos durarán de julio a octubre}",
        when(either("de julio a octubre", "julio a octubre"), "2015-07/2015-10"), code="b)", budget="920000",
        currency="BOB || ∅", resources=either("", "Bs 920.000"), place=may("K'ara Mayu", "botadero de K'ara Mayu"),
    ),
    say(
        E1,
        "Concluir{ hasta fines de noviembre} la separación en origen en los cuatro mercados"
        "{, con apoyo de la Cooperación Suiza}",
        by(either("hasta fines de noviembre", "fines de noviembre"), "2015-11-30"), code="c)",
        resources=the("con apoyo de la Cooperación Suiza", "apoyo de la Cooperación Suiza", "Cooperación Suiza"),
        place=may("en los cuatro mercados"), quantity="*",
    ),
    say(
        E3,
        "{La Oficialía Mayor de Cultura} {, que el año pasado no pudo hacerlo por falta de movilidad,} instalará"
        "{ en febrero}{, para el Carnaval,} puntos de información turística{ en la terminal y en la plaza}",
        when(the("en febrero", "en febrero, para el Carnaval"), "2015-02"), lead=the("La Oficialía Mayor de Cultura"),
        place=may("en la terminal y en la plaza"), product=may("puntos de información turística"),
    ),
    say(
        E3,
        "{También} {la Oficialía} {, pero ya en agosto,} inscribirá a dieciocho fraternidades en el registro "
        "municipal de "
        "patrimonio",
        when(either("en agosto", "agosto", "ya en agosto", "pero ya en agosto"), "2015-08"), quantity="*",
        lead=the("la Oficialía", "la Oficialía Mayor de Cultura"), product=may("el registro municipal de patrimonio"),
    ),
]  # fmt: skip

CRAFT = """
# Circular D. E. n.º 2/2024

**Del:** Instituto Departamental de Artesanía (Paraguay)

**A:** comités, asociaciones y maestras artesanas

**Objeto:** comunicar las previsiones del año 2024

## Antecedentes

Durante 2023 se registró a 214 artesanas y artesanos nuevos y se exportó por primera vez poncho de 60 listas al Japón.
Hubo, hay que decirlo, dos ferias suspendidas por la lluvia. El artículo 7 de la Ley 2448 dispone que los municipios
cederán gratuitamente espacios para la venta; muchos todavía no lo hacen.

## Previsiones

Concluida la cosecha del karanda'y, y no después del 31 de mayo, se hará acopio de fibra para setenta tejedoras de
Limpio. Compra el Instituto, con Gs. 180.000.000 provenientes de royalties.

En cuanto al ñandutí, cabe anunciar que el 8 de marzo va a ingresar a la DINAPI el expediente de indicación geográfica.

El stand paraguayo en Expoartesanías de Bogotá (4 al 17 de diciembre) correrá por cuenta de la Dirección de
Comercialización.

Merecen mención aparte las visitas de asistencia técnica a los talleres de Itauguá, dos por mes, que las instructoras
Blanca Cáceres y Nimia Ortellado realizarán de abril a noviembre.

El concurso de tallas, que algunos comités echan de menos, este año no se convoca. Y se ruega encarecidamente actualizar
los datos del carné antes del 28 de febrero.

## Calendario resumido

Marzo, indicación geográfica; mayo, fin del acopio de fibra; diciembre, Bogotá.

Areguá, 15 de enero de 2024
"""
CRAFT_ROWS = [
    say(
        NONE,
        "{Concluida la cosecha del karanda'y,} {y no después del 31 de mayo,} {se hará|hará|} acopio de fibra para "
        "setenta "
        "tejedoras de Limpio",
        by(either("no después del 31 de mayo", "31 de mayo", "y no después del 31 de mayo",
                  "Concluida la cosecha del karanda'y, y no después del 31 de mayo"), "2024-05-31"),
        lead=may("el Instituto"), budget="180000000", currency="PYG || ∅", quantity="*",
        resources=the("con Gs. 180.000.000 provenientes de royalties", "royalties"), place=may("Limpio"),
        product=may("acopio de fibra"),
    ),
    say(
        NONE,
        "{En cuanto al ñandutí,} {cabe anunciar que} {el 8 de marzo} va a ingresar a la DINAPI el expediente de "
        "indicación geográfica",
        when(the("el 8 de marzo"), "2024-03", "2024-03-08", "2024-03-08"),
        product=may("el expediente de indicación geográfica"), place=may("DINAPI"),
    ),
    say(
        NONE, "{El} stand paraguayo en Expoartesanías de Bogotá{ (4 al 17 de diciembre)}"
        "{ correrá por cuenta de la Dirección de Comercialización}",
        when(either("4 al 17 de diciembre", "(4 al 17 de diciembre)"), "2024-12", "2024-12-04", "2024-12-17"),
        lead=the("la Dirección de Comercialización"),
        place=the("en Expoartesanías de Bogotá", "Bogotá") + " || ∅", product=may("El stand paraguayo"),
    ),
    say(
        NONE, "{Merecen mención aparte} {las} visitas de asistencia técnica{ a los talleres de Itauguá}{, dos por mes}"
        "{, que las instructoras Blanca Cáceres y Nimia Ortellado realizarán de abril a noviembre}",
        when(the("de abril a noviembre"), "2024-04/2024-11"), quantity="*",
        lead=the("las instructoras Blanca Cáceres y Nimia Ortellado", "Blanca Cáceres y Nimia Ortellado"),
        place=may("a los talleres de Itauguá", "los talleres de Itauguá", "Itauguá"),
        product=may("visitas de asistencia técnica"),
    ),
]  # fmt: skip

RAIL = """
# Comisión Honoraria del Patrimonio Ferroviario

## Programa anual de cometidos: año 2014

Montevideo, 19 de diciembre de 2013

VISTO: lo dispuesto por el decreto que creó esta Comisión y la necesidad de ordenar su labor;

RESULTANDO: que en el ejercicio que fenece se catalogaron 1.412 piezas, se donaron dos vagones a la Intendencia de
Paysandú y se dictaron nueve charlas;

CONSIDERANDO: que la falta de locales adecuados sigue siendo el principal obstáculo;

La Comisión, por unanimidad, RESUELVE:

1.º) Que la locomotora N.º 120 se restaure en los talleres de Peñarol, tarea que insumirá de febrero a agosto y será
atendida con la partida de $ 2.300.000 del Ministerio de Transporte.

2.º) Que, con anterioridad al 15 de abril, el Arq. Pablo Etcheverry eleve un inventario de las estaciones en desuso al
norte del río Negro.

3.º) No innovar en materia de concesiones hasta tanto se expida la Justicia.

4.º) Tener por fijado el domingo 5 de octubre para la celebración, en la Estación Central, del Día del Patrimonio
Ferroviario.

5.º) Agradecer al Círculo de Estudios los servicios prestados y exhortarlo a proseguirlos.

Verá la luz en noviembre, además, el segundo tomo de «Rieles y pueblos», al cuidado de la Sra. Nelly Bentancor.

Mensualmente los vocales Ferrando y Silveira recorrerán una estación del litoral y dejarán acta de su estado.

Comuníquese y archívese.
"""
RAIL_ROWS = [
    say(
        NONE, "{Que la|La} locomotora N.º 120 se restaure{ en los talleres de Peñarol}"
        "{, tarea que insumirá de febrero a agosto y será atendida con la partida de $ 2.300.000 del Ministerio de "
        "Transporte}",
        when(the("de febrero a agosto"), "2014-02/2014-08"), code="1.º) || 1º || 1 || ∅ || 1.º", budget="2300000",
        currency="UYU || ∅", place=the("en los talleres de Peñarol"), quantity="*",
        resources=the("con la partida de $ 2.300.000 del Ministerio de Transporte",
                      "la partida de $ 2.300.000 del Ministerio de Transporte", "Ministerio de Transporte"),
    ),
    say(
        NONE, "{Que,} {con anterioridad al 15 de abril,} {el Arq. Pablo Etcheverry} eleve un inventario de las "
        "estaciones en desuso{ al norte del río Negro}",
        by(either("con anterioridad al 15 de abril", "15 de abril"), "2014-04-15")
        | {"end_date": "2014-04-15 || 2014-04-14"},
        code="2.º) || 2º || 2 || ∅ || 2.º", lead=the("el Arq. Pablo Etcheverry", "Pablo Etcheverry"),
        product=may("un inventario de las estaciones en desuso", "un inventario",
                    "un inventario de las estaciones en desuso al norte del río Negro"),
        place=may("al norte del río Negro"),
    ),
    say(
        NONE,
        "{Tener por fijado el domingo 5 de octubre para la|Tener por fijado para la|la|} celebración"
        "{, en la Estación Central,} del Día del Patrimonio Ferroviario",
        when(the("el domingo 5 de octubre", "5 de octubre"), "2014-10", "2014-10-05", "2014-10-05"),
        code="4.º) || 4º || 4 || ∅ || 4.º", place=the("en la Estación Central"),
    ),
    say(
        NONE, "{Verá la luz} {en noviembre} {, además,} {el} segundo tomo de «Rieles y pueblos»"
        "{, al cuidado de la Sra. Nelly Bentancor}",
        when(the("en noviembre"), "2014-11"), lead=the("la Sra. Nelly Bentancor", "Nelly Bentancor"), quantity="*",
        product=may("el segundo tomo de «Rieles y pueblos»"),
    ),
    say(
        NONE, "{Mensualmente} {los vocales Ferrando y Silveira} recorrerán una estación del litoral"
        "{ y dejarán acta de su estado}",
        undated(2014, "Mensualmente"), lead=the("los vocales Ferrando y Silveira"),
        product=may("acta de su estado", "acta"), quantity="*", place=may("una estación del litoral"),
    ),
]  # fmt: skip

DOCUMENTS = (
    plan("5-409-municipio-2015-es", "txt", wrapped(84), "PLAN OPERATIVO ANUAL - GESTIÓN 2015", TOWN, TOWN_ROWS,
         (E1, E2, E3), "letters in one programme, sentences in another", adopted_on="2014-09-08"),
    plan("5-410-artesania-2024-es", "md", plain,
         "comunicar las previsiones del año 2024 || Circular D. E. n.º 2/2024", CRAFT, CRAFT_ROWS,
         purpose="a circular whose end repeats what it said"),
    plan("5-411-ferroviario-2014-es", "docx", word, "Programa anual de cometidos: año 2014", RAIL, RAIL_ROWS,
         purpose="decisions in the subjunctive", adopted_on="2013-12-19 || ∅", adopted_at="Montevideo || ∅"),
)  # fmt: skip
