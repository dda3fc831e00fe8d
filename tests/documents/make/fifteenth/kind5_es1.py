"""Spanish: a network of fire services, a committee of land registries, a municipal memorandum."""

from __future__ import annotations

from fifth.gold import by, either, undated, when
from prosekit import NONE, cut, say

from fifteenth.base import document, maybe, on, plain, word

FIRE = """
# Red Centroamericana de Cuerpos de Bomberos

# Plan de trabajo 2019

Aprobado por la XI Asamblea de Directores Generales en San Salvador, el 22 de noviembre de 2018.

## Presentación

La Red agrupa desde 2007 a los cuerpos de bomberos de siete países. En 2018 se capacitó a 140 instructores, se
entregaron cuatro unidades de rescate donadas y se celebró en Tegucigalpa el primer encuentro de mujeres bomberas.
Quedó sin ejecutar, por falta de sede, el curso de materiales peligrosos.

La Asamblea conoció los estados financieros, que muestran un superávit de 12.300 dólares, y reeligió por dos años al
Secretario Ejecutivo. De los siete cuerpos, cinco están al día en sus cuotas; Nicaragua y Belice han firmado un arreglo
de pago.

## 1. Formación

Este eje continúa a cargo de la Escuela Regional de Instructores, a la que durante el año le corresponde:

- impartir en abril, en Ciudad de Panamá, el curso de rescate en estructuras colapsadas, para 30 oficiales;
- actualizar el manual de incendios forestales, cuya nueva edición se distribuirá antes del 30 de septiembre;
- convocar en el tercer trimestre las pruebas de certificación de instructores.

El curso de materiales peligrosos no se dará tampoco este año.

## 2. Equipamiento y normas

La Comisión Técnica, que coordina Honduras, presentará en junio a los directores generales una propuesta de norma
común sobre mangueras y acoples. Se pide a los cuerpos que aún no lo hayan hecho que remitan el inventario de sus
vehículos.

Con fondos del BCIE se comprarán 60 equipos de respiración para Nicaragua y Guatemala a más tardar el 31 de octubre; de
la licitación se encarga la Secretaría Ejecutiva.

## 3. Prevención

Entre marzo y mayo los siete cuerpos llevarán a las escuelas la campaña "Mi casa segura", con materiales impresos que
aporta la Agencia de Cooperación de Chile. La Red considera deseable que los ministerios de educación incluyan el tema
en sus programas.
"""


def fire_rows():
    one, two, three = ("1", "Formación"), ("2", "Equipamiento y normas"), ("3", "Prevención")
    school = cut("{La} Escuela Regional de Instructores")
    return [
        say(
            one,
            "impartir {en abril,} {en Ciudad de Panamá,} el curso de rescate en estructuras colapsadas"
            "{, para 30 oficiales}",
            when(cut("{en} abril"), "2019-04"),
            lead=school,
            place=cut("{en} Ciudad de Panamá"),
            quantity="*",
        ),
        say(
            one,
            "actualizar el manual de incendios forestales"
            "{, cuya nueva edición se distribuirá} {antes del 30 de septiembre}",
            by(cut("antes del {30 de septiembre}"), "2019-09-30")
            | {"date_text": either("antes del 30 de septiembre", "30 de septiembre")},
            lead=school,
            product=maybe("{el} manual de incendios forestales", "{cuya} nueva edición"),
        ),
        say(
            one,
            "convocar {en el tercer trimestre} las pruebas de certificación de instructores",
            when(cut("{en el} tercer trimestre"), "2019-Q3"),
            lead=school,
        ),
        say(
            two,
            "{La Comisión Técnica,} {que coordina Honduras,} {presentará|presentar} {en junio} "
            "{a los directores generales} una propuesta de norma común sobre mangueras y acoples",
            when(cut("{en} junio"), "2019-06"),
            lead=either(
                "La Comisión Técnica",
                "Comisión Técnica",
                "La Comisión Técnica, que coordina Honduras",
                "Comisión Técnica, que coordina Honduras",
            ),
            product=maybe("{una} propuesta de norma común {sobre mangueras y acoples}"),
        ),
        say(
            two,
            "{Con fondos del BCIE} {se comprarán|comprar} 60 equipos de respiración {para Nicaragua y Guatemala} "
            "{a más tardar el 31 de octubre}{; de la licitación se encarga la Secretaría Ejecutiva}",
            by(cut("{a más tardar el} 31 de octubre"), "2019-10-31"),
            lead=cut("{la} Secretaría Ejecutiva"),
            resources=cut("{con} {fondos del} BCIE"),
            product=maybe("60 equipos de respiración"),
            quantity=either("60", ""),
        ),
        say(
            three,
            "{Entre marzo y mayo} {los siete cuerpos} {llevarán|llevar} a las escuelas la campaña "
            "Mi casa segura{, con materiales impresos que aporta la Agencia de Cooperación de Chile}",
            when(cut("{Entre} marzo y mayo"), "2019-03/2019-05"),
            lead=cut("{los} siete cuerpos"),
            resources=either(
                "materiales impresos que aporta la Agencia de Cooperación de Chile",
                "con materiales impresos que aporta la Agencia de Cooperación de Chile",
                "Agencia de Cooperación de Chile",
                "la Agencia de Cooperación de Chile",
                "materiales impresos",
                "",
            ),
            place=maybe("{a} las escuelas"),
            product=maybe("{la} campaña Mi casa segura"),
        ),
    ]


LAND = """
# Comité Permanente de Catastros del Cono Sur

# Programa de trabajo para 2021

El Comité se reunió por videoconferencia el 3 de diciembre de 2020, bajo la presidencia de Uruguay, y acordó el
programa que sigue. Lo firman los directores de los cinco catastros.

## I. Lo hecho en 2020

La pandemia obligó a suspender la reunión anual de Córdoba y las dos pasantías. Se dictaron, en cambio, tres cursos a
distancia y se publicó el glosario de términos catastrales, consultado hasta noviembre 11.400 veces.

El Comité lamentó el fallecimiento del Ing. Agrim. Óscar Villalba, que lo presidió entre 2012 y 2014, y expresó su pesar
a la familia.

## II. Acuerdos

1. La Dirección General del Catastro de Chile queda encargada de un estudio comparado sobre la valuación de inmuebles
rurales, que ha de estar concluido el 15 de octubre.

2. Argentina organizará en abril un seminario web sobre el uso de drones en la mensura y Paraguay, en agosto, uno sobre
el registro de condominios.

3. En cuanto al portal del Comité, la Secretaría:

> a) lo trasladará a un servidor propio en el primer bimestre;

> b) abrirá en él, en mayo, una biblioteca de normas técnicas.

4. Se exhorta a los miembros a pagar sus cuotas antes del 31 de marzo. La de Bolivia fue saldada en noviembre.

5. La reunión anual tendrá lugar en Montevideo los días 18 y 19 de noviembre. Las pasantías siguen suspendidas.

~ Por Argentina   Por Bolivia   Por Chile   Por Paraguay   Por Uruguay
"""


def land_rows():
    area = (either("", "II"), either("", "Acuerdos", "II. Acuerdos"))
    return [
        say(
            area,
            "{La Dirección General del Catastro de Chile} {queda encargada de un|un} estudio comparado sobre la "
            "valuación de inmuebles rurales{, que ha de estar concluido el 15 de octubre}",
            by("15 de octubre", "2021-10-15", bare=True)
            | {
                "date_text": either(
                    "15 de octubre",
                    "el 15 de octubre",
                    "que ha de estar concluido el 15 de octubre",
                    "ha de estar concluido el 15 de octubre",
                )
            },
            code=either("1", ""),
            lead=cut("{La} Dirección General del Catastro de Chile"),
            product=maybe("{un} estudio comparado {sobre la valuación de inmuebles rurales}"),
        ),
        say(
            area,
            "{Argentina} {organizará|organizar} {en abril} un seminario web sobre el uso de drones en la mensura",
            when(cut("{en} abril"), "2021-04"),
            code=either("2", ""),
            lead="Argentina",
        ),
        say(area, either_web(), when(cut("{en} agosto"), "2021-08"), code=either("2", ""), lead="Paraguay")
        | {"activity": either(*either_web().split(" || "))},
        say(
            area,
            "{lo trasladará|trasladarlo|trasladará|la Secretaría lo trasladará|En cuanto al portal del Comité, "
            "la Secretaría: lo trasladará|En cuanto al portal del Comité, la Secretaría lo trasladará} "
            "a un servidor propio {en el primer bimestre}",
            when(cut("{en el} primer bimestre"), "2021-01/2021-02"),
            code=either("a", "a)", "3.a", "3.a)", "3 a"),
            lead=cut("{la} Secretaría"),
        ),
        say(
            area,
            "{la Secretaría} {abrirá|abrir} en él{, en mayo,} una biblioteca de normas técnicas",
            when(cut("{en} mayo"), "2021-05"),
            code=either("b", "b)", "3.b", "3.b)", "3 b"),
            lead=cut("{la} Secretaría"),
            product=maybe("{una} biblioteca de normas técnicas"),
        ),
        say(
            area,
            "{La} reunión anual {tendrá lugar} {en Montevideo} {los días 18 y 19 de noviembre}",
            on("{los} {días} 18 y 19 de noviembre", "2021-11-18", "2021-11-19"),
            code=either("5", ""),
            place=cut("{en} Montevideo"),
            product=maybe("reunión anual"),
        ),
    ]


def either_web():
    return either(
        "Paraguay, en agosto, uno sobre el registro de condominios", "uno sobre el registro de condominios",
        "Paraguay uno sobre el registro de condominios", "en agosto, uno sobre el registro de condominios",
        "Paraguay, uno sobre el registro de condominios", "un seminario web sobre el registro de condominios",
        "organizará un seminario web sobre el registro de condominios",
        "Paraguay organizará en agosto un seminario web sobre el registro de condominios",
        "organizará en agosto un seminario web sobre el registro de condominios",
        "y Paraguay, en agosto, uno sobre el registro de condominios",
    )  # fmt: skip


FAIRS = """
~ ILUSTRE MUNICIPALIDAD DE QUILLAY
~ Dirección de Desarrollo Económico Local

# Memorándum N.º 12

~ DE: Encargada de Ferias Libres y Mercados
~ A: Sr. Alcalde; Sres. Concejales
~ MAT.: Plan de ferias 2018
~ FECHA: Quillay, 9 de enero de 2018

De mi consideración:

Conforme a lo que el Concejo aprobó en la sesión del 12 de diciembre, informo a usted en qué trabajará esta oficina
durante el año.

La comuna tiene siete ferias libres y un mercado techado, en los que trabajan unas 900 personas. La recaudación por
patentes llegó en 2017 a $61.200.000, cifra algo menor que la de 2016.

Como es sabido, en 2017 dimos de baja 38 patentes vencidas y repusimos los baños de la Feria Estación. Nos falta, sin
embargo, saber quién vende. Por eso lo primero es el empadronamiento de los 412 puestos, que haremos en terreno
entre marzo y abril con cuatro alumnos en práctica de la universidad.

El pavimento de la Feria Sargento Aldea se repondrá en el primer semestre, obra que ejecuta la Dirección de Obras
Municipales con $48.000.000 del FRIL. El techado de esa misma feria, en cambio, no tiene financiamiento y no se hará en
2018, aunque los dirigentes insisten en él.

La ordenanza de ferias, que es de 1994, será revisada por el asesor jurídico, don Luis Ovalle, quien entregará el texto
al Concejo el viernes 31 de agosto. Además, cada mes habrá una inspección sanitaria en conjunto con la Seremi de Salud.

Por último, el sábado 6 de octubre vuelve la Feria de las Pulgas a la Plaza de Armas. Agradeceré a usted disponer que
Tránsito autorice el cierre de la calle Prat.

Saluda atentamente a usted,

~ MARÍA TERESA HUENCHUMÁN V.
~ Encargada de Ferias Libres y Mercados

~ c.c.: Dirección de Obras; Asesoría Jurídica; archivo
"""


def fair_rows():
    return [
        say(
            NONE,
            "{Por eso} {lo primero es} el empadronamiento de los 412 puestos{, que haremos en terreno} "
            "{entre marzo y abril} {con cuatro alumnos en práctica de la universidad}",
            when(cut("{entre} marzo y abril"), "2018-03/2018-04"),
            lead=maybe("{esta} oficina", "Encargada de Ferias Libres y Mercados"),
            resources=maybe("{con} cuatro alumnos en práctica {de la universidad}"),
            quantity="*",
        ),
        say(
            NONE,
            "{El} pavimento de la Feria Sargento Aldea {se repondrá} {en el primer semestre}"
            "{, obra que ejecuta la Dirección de Obras Municipales} {con $48.000.000 del FRIL}",
            when(cut("{en el} primer semestre"), "2018-H1"),
            lead=cut("{la} Dirección de Obras Municipales"),
            resources=either("$48.000.000 del FRIL", "con $48.000.000 del FRIL", "FRIL", "del FRIL"),
            place=maybe("{la} Feria Sargento Aldea"),
            budget="48000000",
            currency=either("CLP", ""),
        ),
        say(
            NONE,
            "La ordenanza de ferias{, que es de 1994,} {será revisada|revisada|ser revisada} "
            "{por el asesor jurídico, don Luis Ovalle}"
            "{, quien entregará el texto al Concejo} {el viernes 31 de agosto}",
            by("", "2018-08-31", bare=True)
            | {
                "date_text": cut("{el} {viernes} 31 de agosto"),
                "start_date": either("2018-08-31", "2018-01-01", "2018-08-01"),
            },
            lead=cut("{el} asesor jurídico{, don Luis Ovalle}"),
            product=maybe("{el} texto", "{la} ordenanza de ferias"),
        ),
        say(
            NONE,
            "{Además,} {cada mes} {habrá} una inspección sanitaria {en conjunto con la Seremi de Salud}",
            undated(2018, "cada mes"),
            lead=maybe("{en conjunto con} {la} Seremi de Salud", "{esta} oficina"),
            product=maybe("{una} inspección sanitaria"),
        ),
        say(
            NONE,
            "{Por último,} {el sábado 6 de octubre} {vuelve} la Feria de las Pulgas {a la Plaza de Armas}",
            on("{el} {sábado} 6 de octubre", "2018-10-06"),
            place=cut("{a} {la} Plaza de Armas"),
        ),
    ]


DOCUMENTS = (
    document(461, "bomberos-2019", "es", "docx", "plan of a network: a list with its lead in the sentence above",
             word("Calibri", foot="Plan de trabajo 2019 - Red Centroamericana de Cuerpos de Bomberos"),
             "Plan de trabajo 2019 || Red Centroamericana de Cuerpos de Bomberos "
             "|| Red Centroamericana de Cuerpos de Bomberos Plan de trabajo 2019", FIRE,
             (("1", "Formación"), ("2", "Equipamiento y normas"), ("3", "Prevención")), fire_rows,
             adopted_on="2018-11-22", adopted_at="San Salvador"),
    document(462, "catastro-2021", "es", "txt", "programme of a committee in numbered agreements",
             plain(80, "upper"), "Programa de trabajo para 2021 || Comité Permanente de Catastros del Cono Sur "
             "|| Comité Permanente de Catastros del Cono Sur Programa de trabajo para 2021", LAND, (), land_rows,
             adopted_on="2020-12-03"),
    document(463, "ferias-2018", "es", "docx", "memorandum of a municipal office", word("Arial", 10.5, indent=1),
             "Memorándum N.º 12 || Plan de ferias 2018 || Ilustre Municipalidad de Quillay", FAIRS, (), fair_rows),
)  # fmt: skip
