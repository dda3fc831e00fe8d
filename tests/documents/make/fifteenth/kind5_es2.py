"""Spanish: a postal union, a youth council, a resolution on road safety."""

from __future__ import annotations

from fifth.gold import by, either, undated, when
from prosekit import NONE, cut, say

from fifteenth.base import document, markdown, maybe, on, page, since, word

POST = """
# Unión Postal del Istmo: programa de la Secretaría General, año 2020

Publicado el 16 de diciembre de 2019

## Situación

El tráfico de cartas siguió bajando en 2019 (un 14 %), mientras que el de paquetes creció por cuarto año consecutivo.
El Convenio obliga a la Secretaría General a presentar un informe anual al Congreso; este programa no lo sustituye.

La Secretaría General tiene su sede en Managua y cuenta con catorce funcionarios. Su presupuesto, aprobado por el
Congreso
para el trienio, asciende a 1,9 millones de dólares.

## Calidad del servicio

Está previsto que en febrero empiece a medirse, con 2.000 envíos de prueba, el plazo de entrega entre capitales; la
medición la hará la empresa que resulte adjudicataria del concurso cerrado en noviembre. Los resultados serán objeto de
un boletín trimestral preparado por la Sección de Estadística.

A petición de El Salvador, dos expertos de la Secretaría General viajarán en mayo a San Salvador para revisar la oficina
de cambio del aeropuerto.

## Aduanas

Corresponde al Grupo de Expertos Aduaneros, reunido cada semestre, terminar antes de que acabe junio las
especificaciones del intercambio electrónico de datos previos. Una vez que existan, Costa Rica las probará durante el
segundo semestre con Panamá.

El proyecto de ventanilla única quedó cerrado en 2019 y no se contempla una segunda fase. Cualquier administración puede
solicitar asistencia a la Secretaría General en todo momento.

## Filatelia

El 9 de octubre, Día Mundial del Correo, se emitirá un sello conjunto de los seis países, diseñado por alumnos de la
Escuela de Artes de Granada.
"""


def post_rows():
    quality, customs, stamps = ("", "Calidad del servicio"), ("", "Aduanas"), ("", "Filatelia")
    return [
        say(
            quality,
            "{Está previsto que} {en febrero} {empiece a medirse|medirse}{, con 2.000 envíos de prueba,} "
            "el plazo de entrega entre capitales{; la medición la hará la empresa que resulte adjudicataria del "
            "concurso cerrado en noviembre}",
            when(cut("{en} febrero"), "2020-02"),
            lead=cut("{la} empresa que resulte adjudicataria {del concurso cerrado en noviembre}"),
            resources=maybe("{con} 2.000 envíos de prueba"),
            quantity="*",
        ),
        say(
            quality,
            "{Los resultados} {serán objeto de un|un} boletín trimestral {preparado por la Sección de Estadística}",
            undated(2020, "trimestral"),
            lead=cut("{la} Sección de Estadística"),
            product=maybe("{un} boletín {trimestral}"),
        ),
        say(
            quality,
            "{A petición de El Salvador,} {dos expertos de la Secretaría General} {viajarán|viajar} {en mayo} "
            "{a San Salvador} {para} revisar la oficina de cambio del aeropuerto",
            when(cut("{en} mayo"), "2020-05"),
            lead=cut("{dos} {expertos de} {la} Secretaría General"),
            place=cut("{a} San Salvador"),
            quantity="*",
        ),
        say(
            customs,
            "{Corresponde al Grupo de Expertos Aduaneros,} {reunido cada semestre,} terminar "
            "{antes de que acabe junio} las especificaciones del intercambio electrónico de datos previos",
            by(cut("{antes de que acabe} junio"), "2020-06-30"),
            lead=cut("{al} Grupo de Expertos Aduaneros{, reunido cada semestre}"),
            product=maybe("{las} especificaciones {del intercambio electrónico de datos previos}"),
        ),
        say(
            customs,
            "{Una vez que existan,} {Costa Rica} {las probará|probará|probarlas|las probará con Panamá} "
            "{durante el segundo semestre} {con Panamá}",
            when(cut("{durante} {el} segundo semestre"), "2020-H2"),
            lead=either("Costa Rica", "Costa Rica con Panamá", "Costa Rica y Panamá"),
        ),
        say(
            stamps,
            "{El 9 de octubre,} {Día Mundial del Correo,} {se emitirá|emitir} un sello conjunto "
            "{de los seis países}{, diseñado por alumnos de la Escuela de Artes de Granada}",
            on("{El} 9 de octubre{, Día Mundial del Correo}", "2020-10-09"),
            lead=maybe("{de} {los} seis países", "{por} alumnos de la Escuela de Artes de Granada"),
            product=maybe("{un} sello conjunto {de los seis países}"),
        ),
    ]


YOUTH = """
# Consejo Nacional de la Juventud

## Plan Operativo 2017

~ Santo Domingo, D. N.
~ Enero de 2017

El presente documento recoge el quehacer del Consejo para el año que comienza. Su ejecución depende de las asignaciones
de la Ley de Presupuesto General del Estado, que para 2017 suman RD$ 212 millones, un 3 % menos que en 2016.

De cada diez dominicanos, tres tienen entre 15 y 35 años. La tasa de desempleo juvenil, según el Banco Central, fue del
13,4 % en el tercer trimestre, y casi el doble entre las mujeres. El Consejo nació en el año 2000 por mandato de la ley.

### Becas.

El Consejo entregará 350 becas técnicas en la segunda quincena de agosto. El año pasado fueron 290, de las que 41 se
perdieron por abandono. Para que no vuelva a ocurrir, el Departamento de Orientación hará desde septiembre un
seguimiento telefónico de cada becario.

### Participación.

Las 62 vacantes que hay en los consejos municipales de juventud se llenarán por elección el domingo 21 de mayo, en
coordinación con la Liga Municipal Dominicana. No habrá este año elección de delegados provinciales.

### Empleo.

Tres ferias de empleo, en Santiago, La Romana y San Juan de la Maguana, serán montadas en octubre por la Unidad de
Inserción Laboral, que cuenta para ello con el aporte del Banco de Reservas. El Consejo ha solicitado al
Ministerio de Trabajo que envíe a sus técnicos; la respuesta está pendiente.

### Comunicación.

Hay que renovar la página web, que data de 2011: es tarea de la División de Tecnología y debe quedar lista para el 1 de
julio. La revista impresa dejó de publicarse en 2015 y no volverá.
"""


def youth_rows():
    grants, part, jobs, comms = ("", "Becas"), ("", "Participación"), ("", "Empleo"), ("", "Comunicación")
    return [
        say(
            grants,
            "{El Consejo} {entregará|entregar} 350 becas técnicas {en la segunda quincena de agosto}",
            when(cut("{en la} segunda quincena de agosto"), "2017-08", "2017-08-16", "2017-08-31"),
            lead=maybe("{El} Consejo"),
            product=maybe("350 becas técnicas"),
            quantity=either("350", ""),
        ),
        say(
            grants,
            "{Para que no vuelva a ocurrir,} {el Departamento de Orientación} {hará|hacer} {desde septiembre} "
            "un seguimiento telefónico de cada becario",
            since("{desde} septiembre", 2017, 9),
            lead=cut("{el} Departamento de Orientación"),
            product=maybe("{un} seguimiento telefónico"),
        ),
        say(
            part,
            "{Las} 62 vacantes que hay en los consejos municipales de juventud {se llenarán} {por elección} "
            "{el domingo 21 de mayo}"
            "{, en coordinación con la Liga Municipal Dominicana}",
            on("{el} {domingo} 21 de mayo", "2017-05-21"),
            lead=maybe("{en coordinación con} {la} Liga Municipal Dominicana"),
            quantity="*",
            product=maybe("elección"),
        ),
        say(
            jobs,
            "Tres ferias de empleo{, en Santiago, La Romana y San Juan de la Maguana,} "
            "{serán montadas|montadas} {en octubre} {por la Unidad de Inserción Laboral}"
            "{, que cuenta para ello con el aporte del Banco de Reservas}",
            when(cut("{en} octubre"), "2017-10"),
            lead=cut("{la} Unidad de Inserción Laboral"),
            resources=cut("{con} {el} {aporte del} Banco de Reservas"),
            quantity=either("3", ""),
            place=either(
                *cut("{en} Santiago, La Romana y San Juan de la Maguana").split(" || "),
                "Santiago; La Romana; San Juan de la Maguana",
            ),
            product=maybe("Tres ferias de empleo"),
        ),
        say(
            comms,
            "{Hay que} renovar la página web{, que data de 2011}{: es tarea de la División de Tecnología} "
            "{y debe quedar lista para el 1 de julio}",
            by(cut("{para} {el} 1 de julio"), "2017-07-01"),
            lead=cut("{la} División de Tecnología"),
            product=maybe("{la} página web"),
        ),
    ]


ROADS = """
# Agencia Nacional de Tránsito y Seguridad Vial

# Resolución N.º 418/2021

Por la cual se aprueba el Plan Anual de Actividades 2022

Asunción, 27 de diciembre de 2021

VISTO: el artículo 14 de la Ley de Tránsito, que manda aprobar el plan anual antes de cada ejercicio; y

CONSIDERANDO: que en 2021 murieron en las rutas 1.012 personas, de las cuales seis de cada diez viajaban en motocicleta;
que las metas del plan anterior se cumplieron en un 71 %; que la Dirección de Administración y Finanzas informó, por
nota
del 20 de diciembre, que existen créditos suficientes;

POR TANTO, en uso de sus atribuciones, el Director Ejecutivo

RESUELVE:

Art. 1.° Aprobar el Plan Anual de Actividades 2022, en los términos de los artículos siguientes.

Art. 2.° Encomendar a la Dirección de Educación Vial la capacitación de 6.000 motociclistas en las gobernaciones de
Central, Itapúa y Alto Paraná, a desarrollarse de abril a octubre.

Art. 3.° Disponer que el Observatorio Vial publique su anuario estadístico dentro del primer cuatrimestre, y que a
partir de julio difunda además un mapa de puntos críticos.

Art. 4.° Los controles de alcoholemia se reforzarán en Semana Santa (11 al 17 de abril) con la Patrulla Caminera.

Art. 5.° Destinar G. 900.000.000 a la adquisición de cuarenta alcotest, cuya recepción no podrá pasar del 30 de junio.

Art. 6.° Recomendar a las municipalidades la homologación de sus radares. La Agencia no adquirirá radares propios.

Art. 7.° Comunicar a quienes corresponda y cumplido, archivar.

~ Abg. Reinaldo Duarte Fretes
~ Director Ejecutivo
"""


def art(number: int) -> str:
    return either("", f"Art. {number}", f"Art. {number}.°", f"{number}", f"{number}.°", f"Artículo {number}")


def road_rows():
    watch = cut("{el} Observatorio Vial")
    return [
        say(
            NONE,
            "{Encomendar a la Dirección de Educación Vial} {la} capacitación de 6.000 motociclistas "
            "{en las gobernaciones de Central, Itapúa y Alto Paraná}{, a desarrollarse} {de abril a octubre}",
            when(cut("{de} abril a octubre"), "2022-04/2022-10"),
            code=art(2),
            lead=cut("{la} Dirección de Educación Vial"),
            place=cut("{en} {las} {gobernaciones de} Central, Itapúa y Alto Paraná"),
            quantity="*",
        ),
        say(
            NONE,
            "{Disponer que} {el Observatorio Vial} {publique|publicar} su anuario estadístico "
            "{dentro del primer cuatrimestre}",
            when(cut("{dentro del} primer cuatrimestre"), "2022-01/2022-04"),
            code=art(3),
            lead=watch,
            product=maybe("{su} anuario estadístico"),
        ),
        say(
            NONE,
            "{y} {que} {a partir de julio} {difunda|difundir} {además} un mapa de puntos críticos",
            since("{a partir de} julio", 2022, 7),
            code=art(3),
            lead=watch,
            product=maybe("{un} mapa de puntos críticos"),
        ),
        say(
            NONE,
            "{Los} controles de alcoholemia {se reforzarán} {en Semana Santa} {(11 al 17 de abril)} "
            "{con la Patrulla Caminera}",
            on("{en} {Semana Santa} {(11 al 17 de abril)}", "2022-04-11", "2022-04-17")
            | {
                "date_text": either(
                    "11 al 17 de abril",
                    "Semana Santa (11 al 17 de abril)",
                    "en Semana Santa (11 al 17 de abril)",
                    "Semana Santa",
                )
            },
            code=art(4),
            lead=maybe("{con} {la} Patrulla Caminera"),
            resources=maybe("{con} {la} Patrulla Caminera"),
        ),
        say(
            NONE,
            "{Destinar G. 900.000.000 a la|la} adquisición de cuarenta alcotest"
            "{, cuya recepción no podrá pasar del 30 de junio}",
            by(cut("{no podrá pasar del} 30 de junio"), "2022-06-30"),
            code=art(5),
            budget="900000000",
            currency="PYG",
            resources=maybe("G. 900.000.000"),
            quantity=either("40", ""),
            product=maybe("cuarenta alcotest"),
        )
        | {
            "activity": either(
                "adquisición de cuarenta alcotest",
                "la adquisición de cuarenta alcotest",
                *cut(
                    "Destinar {G. 900.000.000} a la adquisición de cuarenta alcotest"
                    "{, cuya recepción no podrá pasar del 30 de junio}"
                ).split(" || "),
                "la adquisición de cuarenta alcotest, cuya recepción no podrá pasar del 30 de junio",
            )
        },
    ]


DOCUMENTS = (
    document(464, "postal-2020", "es", "html", "web page of a secretariat with headings without numbers",
             page("es", "body{font-family:Georgia;max-width:44em;margin:auto}", "Inicio · La Unión · Documentos",
                  "Unión Postal del Istmo, Secretaría General, Managua"),
             "Unión Postal del Istmo: programa de la Secretaría General, año 2020", POST,
             (("", "Calidad del servicio"), ("", "Aduanas"), ("", "Filatelia")), post_rows),
    document(465, "juventud-2017", "es", "md", "headings run in as bold beginnings of paragraphs",
             markdown(run_in=True), "Plan Operativo 2017 || Consejo Nacional de la Juventud "
             "|| Consejo Nacional de la Juventud Plan Operativo 2017", YOUTH,
             (("", "Becas"), ("", "Participación"), ("", "Empleo"), ("", "Comunicación")), youth_rows),
    document(466, "transito-2022", "es", "docx", "resolution with articles", word("Times New Roman", 12),
             "Plan Anual de Actividades 2022 || Resolución N.º 418/2021 "
             "|| Agencia Nacional de Tránsito y Seguridad Vial", ROADS, (), road_rows,
             adopted_on="2021-12-27", adopted_at="Asunción"),
)  # fmt: skip
