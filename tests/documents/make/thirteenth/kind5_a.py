"""A park's letter, a health plan and a resolution."""

from __future__ import annotations

from fifth.gold import by, either, when
from prosekit import NONE, say

from thirteenth.pages import may, plain, plan, the, word, wrapped

PARK = """
ADMINISTRACIÓN DE ÁREAS NATURALES PROTEGIDAS

~ Provincia de Santa Elvira, República Argentina

Laguna Brava, 14 de diciembre de 2018

A los guardaparques, al personal de maestranza y a los voluntarios

~ Ref.: Nuestro trabajo en 2019

Estimadas compañeras, estimados compañeros:

Cierra un año difícil. En enero el fuego se llevó 1.100 hectáreas de pastizal y en julio perdimos la pasarela vieja;
aun así recibimos 46.000 visitantes y terminamos la señalización del sendero chico. Gracias por eso. Les escribo, como
todos los diciembres, para que cada seccional sepa a qué atenerse antes de que arranque la temporada.

Lo primero es la pasarela. Con la madera que donó el Aserradero Ibarra vamos a levantar una nueva, de 180 metros, sobre
el bañado norte: empezamos el 4 de marzo y, si el agua lo permite, terminamos el 17 de abril.

La Seccional Sur abrirá 12 kilómetros de cortafuegos entre el puesto Ñandubay y la ruta 14. Los quiero terminados a más
tardar el 30 de septiembre, es decir, antes de que vuelva el viento norte.

Julio será, como siempre, el mes de las escuelas: Rosana Bertoni y su equipo de educación ambiental recibirán a los
sextos grados de los cinco pueblos linderos para las jornadas "Un día de guardaparque".

Nos comprometimos con la universidad a repetir el conteo de ciervos de los pantanos. Se hará con dron, en la segunda
quincena de agosto, y quien lo coordina es la bióloga Irene Sosa; de ahí saldrá el informe que nos pide el Consejo
Federal.

El camino de acceso no lo tocaremos en 2019: Vialidad no tiene fecha y prometer sería mentir. También me gustaría, algún
día, un centro de visitantes con todas las letras, pero hoy no hay con qué.

A lo largo de todo el año seguiremos cargando los avistajes en el registro digital, tarea que supervisa la Seccional
Centro. Les pido, por favor, que no dejen las planillas para fin de mes.

Un abrazo y felices fiestas,

Horacio Quiroga Pereda

~ Director
"""
PARK_ROWS = [
    say(
        NONE,
        "{Con la madera que donó el Aserradero Ibarra} {vamos a} levantar una {|pasarela} nueva, de 180 metros"
        "{, sobre el bañado norte}",
        when(
            either("empezamos el 4 de marzo y, si el agua lo permite, terminamos el 17 de abril", "*"),
            "2019-03/2019-04", "2019-03-04", "2019-04-17",
        ),
        resources=may("Con la madera que donó el Aserradero Ibarra"),
        place=may("sobre el bañado norte", "el bañado norte"), quantity="*",
    ),
    say(
        NONE, "{La Seccional Sur} abrirá 12 kilómetros de cortafuegos{ entre el puesto Ñandubay y la ruta 14}",
        by(either("a más tardar el 30 de septiembre", "30 de septiembre"), "2019-09-30"),
        lead=the("La Seccional Sur"), place=may("entre el puesto Ñandubay y la ruta 14"), quantity="*",
        product=may("12 kilómetros de cortafuegos"),
    ),
    say(
        NONE,
        "{Rosana Bertoni y su equipo de educación ambiental} recibirán a los sextos grados{ de los cinco pueblos "
        'linderos}{ para las jornadas "Un día de guardaparque"}',
        when(either("Julio", "Julio será, como siempre, el mes de las escuelas"), "2019-07"),
        lead="Rosana Bertoni y su equipo de educación ambiental", quantity="*",
        product=may('las jornadas "Un día de guardaparque"'),
    ),
    say(
        NONE, "{Nos comprometimos con la universidad a|Nos comprometimos a|} repetir el conteo de ciervos de los "
        "pantanos",
        when(the("en la segunda quincena de agosto"), "2019-08", "2019-08-16", "2019-08-31"),
        lead=the("la bióloga Irene Sosa", "Irene Sosa"),
        product=the("el informe que nos pide el Consejo Federal", "el informe"), resources=may("con dron"),
    ),
    say(
        NONE, "{A lo largo de todo el año} {seguiremos} cargando los avistajes en el registro digital"
        "{, tarea que supervisa la Seccional Centro}",
        when(either("A lo largo de todo el año", "todo el año"), "2019"), lead=the("la Seccional Centro"),
        product=may("el registro digital"), place="*",
    ),
]  # fmt: skip

HEALTH = """
# Plan Comunal de Salud 2021

**Departamento de Salud Municipal (DESAM) de Quillay Alto, Chile**

## Presentación

El Concejo aprobó este plan por unanimidad el 26 de noviembre de 2020. Llega después del año más duro que recuerde la
red: 1.874 contagios confirmados, dos postas cerradas en invierno y un consultorio que funcionó con la mitad de su
dotación. La población inscrita validada por FONASA alcanza a 21.306 personas, una de cada cinco mayor de 64 años; el
financiamiento municipal representa el 27 % del presupuesto y el per cápita, el resto. Las metas sanitarias que fija la
ley 19.813 no se repiten aquí.

## 1. Acceso y oportunidad de la atención

La pandemia dejó 3.200 controles sin realizar. Para recuperarlos, desde abril y hasta julio los equipos del CESFAM
atenderán también los sábados en la mañana, jornada que se pagará con $ 38.500.000 del Fondo de Recuperación.

Está contemplado, además, el estreno de la telemedicina en las postas rurales de El Sauce y Las Mercedes (segundo
trimestre; referente: Unidad de Informática).

La lista de espera dental bajó de 940 a 610 personas durante 2020, gracias al convenio con la universidad.

## 2. Comunidad y promoción

El Consejo de Desarrollo Local convocará a un cabildo de salud el sábado 14 de agosto, en el gimnasio de El Sauce.
Invitamos desde ya a las juntas de vecinos a difundirlo y, si les es posible, a facilitar sus sedes.

Antes de que llegue el frío, y en todo caso a más tardar el 20 de junio, habremos vacunado contra la influenza a las
4.100 personas mayores inscritas.

## 3. Personas e infraestructura

La ampliación del vacunatorio quedó fuera: el proyecto no obtuvo recomendación satisfactoria y podría postularse de
nuevo si hay recursos.

En lo que toca a las personas, el DESAM aplicará en septiembre la encuesta de clima laboral, de la que resultará un plan
de mejora. Los dos calderines del CESFAM, que datan de 1994, van a ser reemplazados por bombas de calor durante las
vacaciones de la farmacia, del 8 al 19 de febrero.

## Palabras finales

Nada de lo anterior sería posible sin las funcionarias y los funcionarios. A ellos, gracias.
"""
H1, H2, H3 = ("1", "Acceso y oportunidad de la atención"), ("2", "Comunidad y promoción"), (
    "3", "Personas e infraestructura")  # fmt: skip
HEALTH_ROWS = [
    say(
        H1,
        "{Para recuperarlos,} {desde abril y hasta julio} {los equipos del CESFAM} atenderán también los sábados en la "
        "mañana{, jornada que se pagará con $ 38.500.000 del Fondo de Recuperación}",
        when(either("desde abril y hasta julio", "abril y hasta julio"), "2021-04/2021-07"),
        lead=the("los equipos del CESFAM"), budget="38500000", currency="CLP || ∅",
        resources=may("$ 38.500.000 del Fondo de Recuperación", "del Fondo de Recuperación"),
    ),
    say(
        H1,
        "{Está contemplado, además, el|Está contemplado el|el|} estreno de la telemedicina"
        "{ en las postas rurales de El Sauce y Las Mercedes}{ (segundo trimestre; referente: Unidad de Informática)}",
        when(the("segundo trimestre"), "2021-Q2"), lead="Unidad de Informática", quantity="*",
        place=may("en las postas rurales de El Sauce y Las Mercedes", "El Sauce y Las Mercedes"),
    ),
    say(
        H2,
        "{El Consejo de Desarrollo Local} convocará a un cabildo de salud{ el sábado 14 de agosto}"
        "{, en el gimnasio de El Sauce}",
        when(the("el sábado 14 de agosto", "14 de agosto"), "2021-08", "2021-08-14", "2021-08-14"),
        lead=the("El Consejo de Desarrollo Local"), place=the("en el gimnasio de El Sauce"),
        product=may("un cabildo de salud"),
    ),
    say(
        H2,
        "{Antes de que llegue el frío,} {y en todo caso a más tardar el 20 de junio,} habremos vacunado contra la "
        "influenza a las 4.100 personas mayores{ inscritas}",
        by(either("a más tardar el 20 de junio", "20 de junio",
                  "Antes de que llegue el frío, y en todo caso a más tardar el 20 de junio"), "2021-06-20"),
        quantity="*",
    ),
    say(
        H3,
        "{En lo que toca a las personas,} {el DESAM} aplicará{ en septiembre} la encuesta de clima laboral"
        "{, de la que resultará un plan de mejora}",
        when(the("en septiembre"), "2021-09"), lead=the("el DESAM"), product=the("un plan de mejora"),
    ),
    say(
        H3,
        "Los dos calderines del CESFAM{, que datan de 1994,} van a ser reemplazados por bombas de calor"
        "{ durante las vacaciones de la farmacia}{, del 8 al 19 de febrero}",
        when(either("del 8 al 19 de febrero", "8 al 19 de febrero",
                    "durante las vacaciones de la farmacia, del 8 al 19 de febrero"),
             "2021-02", "2021-02-08", "2021-02-19"),
        quantity="*", product=may("bombas de calor"), place=may("CESFAM"),
    ),
]  # fmt: skip

ARCHIVE = """
# RESOLUCIÓN N.º 0417 DE 2017

(28 de diciembre)

* Por la cual se adopta el Plan de Acción del Archivo General del Departamento de Ocanía para la vigencia 2018

El Director del Archivo General del Departamento, en ejercicio de sus facultades legales y

* CONSIDERANDO:

Que la Ley 594 de 2000 obliga a las entidades territoriales a organizar, preservar y controlar sus archivos.

Que en la vigencia 2017 se intervinieron 640 metros lineales y se atendieron 2.318 consultas.

Que el Consejo Departamental de Archivos, en sesión del 5 de diciembre, emitió concepto favorable.

* RESUELVE:

ARTÍCULO PRIMERO. Adóptase el Plan de Acción para la vigencia 2018, en los términos de los artículos que siguen.

ARTÍCULO SEGUNDO. Corresponde al Grupo de Gestión Documental actualizar las tablas de retención de las doce secretarías
de despacho, para lo cual dispondrá de plazo hasta el 31 de mayo de 2018.

ARTÍCULO TERCERO. Ordénase la digitalización de los libros capitulares de 1790 a 1850, a cargo de la Coordinación del
Fondo Histórico, por valor de $ 96.400.000 y con ejecución en el tercer trimestre de 2018.

ARTÍCULO CUARTO. No se programan transferencias secundarias, por cuanto el depósito de la carrera 9.ª carece de concepto
estructural favorable.

ARTÍCULO QUINTO. La Oficina de Sistemas, de consuno con el Grupo de Gestión Documental, pondrá en producción el sistema
de radicación electrónica el 1.º de agosto de 2018; entre tanto rige el procedimiento vigente.

PARÁGRAFO. En los dos meses siguientes, agosto y septiembre, la misma Oficina capacitará a los 85 funcionarios
radicadores.

ARTÍCULO SEXTO. Con ocasión del Día Nacional de los Archivos se realizará una jornada de puertas abiertas en la Casa del
Virrey, el 9 de octubre, que tendrá como responsable a la Subdirección de Divulgación.

ARTÍCULO SÉPTIMO. La presente resolución rige a partir de su publicación y deroga las disposiciones que le sean
contrarias.

PUBLÍQUESE Y CÚMPLASE

Dada en Villa de Ocanía, a los veintiocho (28) días del mes de diciembre de 2017.

EFRAÍN CASTELLANOS DUARTE
"""
ARCHIVE_ROWS = [
    say(
        NONE,
        "{Corresponde al Grupo de Gestión Documental} actualizar las tablas de retención{ de las doce secretarías de "
        "despacho| de las doce secretarías|}{, para lo cual dispondrá de plazo hasta el 31 de mayo de 2018}",
        by(either("hasta el 31 de mayo de 2018", "plazo hasta el 31 de mayo de 2018", "31 de mayo de 2018"),
           "2018-05-31"),
        lead=the("al Grupo de Gestión Documental"), quantity="*", product=may("las tablas de retención"),
    ),
    say(
        NONE, "{Ordénase la|la|} digitalización de los libros capitulares de 1790 a 1850"
        "{, a cargo de la Coordinación del Fondo Histórico}"
        "{, por valor de $ 96.400.000 y con ejecución en el tercer trimestre de 2018}",
        when(the("en el tercer trimestre de 2018"), "2018-Q3"), lead=the("la Coordinación del Fondo Histórico"),
        budget="96400000", currency="COP || ∅", resources=either("", "$ 96.400.000", "por valor de $ 96.400.000"),
    ),
    say(
        NONE,
        "{La Oficina de Sistemas, de consuno con el Grupo de Gestión Documental,|La Oficina de Sistemas|} pondrá en "
        "producción el sistema de radicación electrónica{ el 1.º de agosto de 2018}",
        when(the("el 1.º de agosto de 2018"), "2018-08", "2018-08-01", "2018-08-01"),
        lead=the("La Oficina de Sistemas, de consuno con el Grupo de Gestión Documental", "La Oficina de Sistemas",
                 "La Oficina de Sistemas, Grupo de Gestión Documental",
                 "La Oficina de Sistemas y el Grupo de Gestión Documental"),
        product=may("el sistema de radicación electrónica"),
    ),
    say(
        NONE,
        "{En los dos meses siguientes,} {agosto y septiembre,} {la misma Oficina} capacitará a los 85 funcionarios "
        "radicadores",
        when(either("agosto y septiembre", "En los dos meses siguientes, agosto y septiembre"), "2018-08/2018-09"),
        lead=the("la misma Oficina", "La Oficina de Sistemas"), quantity="*",
    ),
    say(
        NONE,
        "{Con ocasión del Día Nacional de los Archivos} {se realizará|realizará|} una jornada de puertas abiertas"
        "{ en la Casa del Virrey}{, el 9 de octubre}"
        "{, que tendrá como responsable a la Subdirección de Divulgación}",
        when(the("el 9 de octubre"), "2018-10", "2018-10-09", "2018-10-09"),
        lead=the("la Subdirección de Divulgación"), place=the("en la Casa del Virrey"),
        product=may("una jornada de puertas abiertas"),
    ),
]  # fmt: skip


DOCUMENTS = (
    plan("5-401-parque-2019-es", "txt", wrapped(92), "Nuestro trabajo en 2019 || ∅ || *", PARK, PARK_ROWS,
         purpose="a park director's letter to the rangers"),
    plan("5-402-salud-2021-es", "md", plain, "Plan Comunal de Salud 2021", HEALTH, HEALTH_ROWS, (H1, H2, H3),
         "a municipal health plan in chapters", adopted_on="2020-11-26"),
    plan("5-403-archivo-2018-es", "docx", word,
         "Por la cual se adopta el Plan de Acción del Archivo General del Departamento de Ocanía para la vigencia 2018"
         " || RESOLUCIÓN N.º 0417 DE 2017", ARCHIVE, ARCHIVE_ROWS, purpose="articles of a resolution",
         adopted_on="2017-12-28", adopted_at="Villa de Ocanía"),
)  # fmt: skip
