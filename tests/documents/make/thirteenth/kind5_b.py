"""A basin council, a network of libraries and a memorandum to ministers."""

from __future__ import annotations

from fifth.gold import by, either, when
from prosekit import NONE, say

from thirteenth.pages import may, plan, printed, the, word, wrapped

BASIN = """
CONSEJO DE RECURSOS HÍDRICOS DE LA CUENCA CHUSPIMAYO

~ PROGRAMA DE TRABAJO 2017

I. SITUACIÓN

1. La cuenca Chuspimayo abarca 3 816 km² en dos departamentos del Perú. El estiaje de 2016 fue el más severo en treinta
años y obligó a racionar el riego en nueve comisiones de usuarios.

2. En cumplimiento del programa anterior se instalaron cuatro limnímetros y se aprobó el reglamento interno.

3. La Ley N.º 29338 manda que el Consejo participe en la planificación y que sus acuerdos se adopten por mayoría.

II. CALIDAD DEL AGUA

4. Dos campañas de muestreo en los diecisiete puntos de la red: la primera en abril, al terminar las lluvias, y la
segunda en octubre. Las ejecuta la Autoridad Local del Agua.

5. Encárgase al Gobierno Regional la elaboración del expediente técnico de la planta de tratamiento de Huayllapampa (del
1 de marzo al 15 de julio de 2017; S/ 240 000, con recursos del canon).

6. Queda diferida a 2018 la modernización de la estación de Puca Cruz.

III. CULTURA DEL AGUA

7. Con motivo del Día Mundial del Agua, el 22 de marzo, las juntas de usuarios saldrán en pasacalle por las calles de
Chuspi y Antabamba Chica.

8. Está previsto que la Dirección Regional de Educación distribuya, no más tarde del 10 de marzo, una guía docente sobre
el ciclo del agua en las 64 escuelas de la parte alta.

9. Sería deseable que los municipios se sumaran a estas acciones con sus propios medios.

IV. INSTITUCIONALIDAD

10. La secretaría técnica mantendrá al día, durante todo el 2017, el sistema de información hídrica y en diciembre dará
cuenta de su labor al pleno mediante una memoria.

V. DISPOSICIÓN FINAL

11. El Consejo podrá modificar el presente programa por acuerdo de dos tercios de sus miembros.

Antabamba Chica, 19 de diciembre de 2016
"""
B2, B3, B4 = ("II", "CALIDAD DEL AGUA"), ("III", "CULTURA DEL AGUA"), ("IV", "INSTITUCIONALIDAD")
BASIN_ROWS = [
    say(
        B2,
        "Dos campañas de muestreo en los diecisiete puntos de la red{: la primera en abril, al terminar las lluvias, y "
        "la segunda en octubre}",
        when(either("la primera en abril, al terminar las lluvias, y la segunda en octubre", "*"), "2017-04/2017-10")
        | {"period": "2017-04/2017-10 || 2017-04;2017-10 || 2017-Q2/2017-Q4"},
        code="∅ || 4", lead=the("la Autoridad Local del Agua"), quantity="2 || ∅",
        product=may("Dos campañas de muestreo"),
        place=may("en los diecisiete puntos de la red"),
    ),
    say(
        B2,
        "{Encárgase al Gobierno Regional} {la} elaboración del expediente técnico de la planta de tratamiento de "
        "Huayllapampa{ (del 1 de marzo al 15 de julio de 2017; S/ 240 000, con recursos del canon)}",
        when(either("del 1 de marzo al 15 de julio de 2017", "1 de marzo al 15 de julio de 2017"),
             "2017-03/2017-07", "2017-03-01", "2017-07-15"),
        code="∅ || 5", lead=the("al Gobierno Regional"), budget="240000", currency="PEN || ∅",
        resources=the("con recursos del canon", "recursos del canon", "S/ 240 000, con recursos del canon", "canon"),
        product=may("expediente técnico", "del expediente técnico de la planta de tratamiento de Huayllapampa"),
        place=may("Huayllapampa"),
    ),
    say(
        B3,
        "{Con motivo del Día Mundial del Agua,} {el 22 de marzo,} {las juntas de usuarios} saldrán en pasacalle por "
        "las "
        "calles de Chuspi y Antabamba Chica",
        when(the("el 22 de marzo"), "2017-03", "2017-03-22", "2017-03-22"), code="∅ || 7",
        lead=the("las juntas de usuarios"),
        place=may("por las calles de Chuspi y Antabamba Chica", "Chuspi y Antabamba Chica"), quantity="*",
        product=may("pasacalle"),
    ),
    say(
        B3,
        "{Está previsto que} {la Dirección Regional de Educación} distribuya{, no más tarde del 10 de marzo,} una guía "
        "docente sobre el ciclo del agua{ en las 64 escuelas de la parte alta}",
        by(either("no más tarde del 10 de marzo", "10 de marzo"), "2017-03-10"), code="∅ || 8",
        lead=the("la Dirección Regional de Educación"), quantity="*",
        product=may("una guía docente sobre el ciclo del agua", "una guía docente"),
        place=may("en las 64 escuelas de la parte alta"),
    ),
    say(
        B4,
        "{La secretaría técnica} mantendrá al día{, durante todo el 2017,} el sistema de información hídrica",
        when(either("durante todo el 2017", "todo el 2017", "2017"), "2017"), code="∅ || 10",
        lead=the("La secretaría técnica"), product=may("el sistema de información hídrica"),
    ),
    say(
        B4, "{en diciembre} dará cuenta de su labor al pleno{ mediante una memoria}",
        when(the("en diciembre"), "2017-12"), code="∅ || 10 || 10~2", lead=the("La secretaría técnica"),
        product=the("una memoria", "mediante una memoria"),
    ),
]  # fmt: skip

BOOKS = """
# Programa de actuación de la Red Provincial de Bibliotecas. Año 2022

Diputación Provincial de Valdorna. Área de Cultura

## Presentación de la diputada delegada

Con 1,1 millones de préstamos, 2021 ha sido el año de la recuperación. Hemos incorporado once municipios y cerrado la
herida del archivo inundado en Riosequillo. No ignoro que las plantillas siguen siendo escasas ni que el relevo
generacional, tantas veces anunciado, todavía no ha llegado. Conviene recordar que, conforme a la ley de bibliotecas,
los municipios de más de 5.000 habitantes prestarán el servicio por sí mismos; la Red les ayuda, pero no los sustituye.
El presente programa se aprobó en la Comisión Informativa del 13 de diciembre de 2021.

## Colecciones

Dentro del primer trimestre se adjudicará la compra centralizada de novedades, dividida en dos lotes, por un importe de
145.000 € con cargo al Plan de Fomento de la Lectura. Los expurgos, en cambio, no se programan: cada biblioteca los
hace cuando le conviene.

Después de tres años de trabajo, el catálogo colectivo estará íntegramente migrado a la nueva plataforma el 30 de junio;
del proceso responde el Servicio de Informática.

## Lectura y territorio

Se abren veinte clubes de lectura más, uno por cabecera de comarca, a la vuelta del verano (septiembre). También en
otoño, entre el 17 y el 28 de octubre, recorrerá la provincia la exposición «Mujeres que imprimen», cedida por la
Biblioteca Nacional y de cuya coordinación se ocupa Begoña Artola.

La jornada profesional de noviembre se suprime. Ojalá podamos recuperarla cuando mejore la financiación autonómica.

## Bibliobuses

Uno de los cuatro vehículos, el matriculado en 2003, dará paso en mayo a un bibliobús eléctrico que cubrirá la ruta de
la Sierra. Las rutas y paradas no varían respecto de 2021.
"""
C1, C2, C3 = ("", "Colecciones"), ("", "Lectura y territorio"), ("", "Bibliobuses")
BOOKS_ROWS = [
    say(
        C1,
        "{Dentro del primer trimestre} {se adjudicará|adjudicará|} {la} compra centralizada de novedades{, dividida "
        "en dos lotes}"
        "{, por un importe de 145.000 €|, por un importe de 145.000 € con cargo al Plan de Fomento de la Lectura|}",
        when(either("Dentro del primer trimestre", "primer trimestre"), "2022-Q1"), budget="145000",
        currency="EUR || ∅", quantity="*",
        resources=the("con cargo al Plan de Fomento de la Lectura", "al Plan de Fomento de la Lectura",
                      "145.000 € con cargo al Plan de Fomento de la Lectura", "cargo al Plan de Fomento de la Lectura"),
    ),
    say(
        C1,
        "{Después de tres años de trabajo,} {el} catálogo colectivo estará íntegramente migrado a la nueva plataforma"
        "{ el 30 de junio}",
        by(either("el 30 de junio", "30 de junio"), "2022-06-30", bare=True), lead=the("el Servicio de Informática"),
        product=may("el catálogo colectivo", "la nueva plataforma"),
    ),
    say(
        C2,
        "{Se abren|abren|} veinte clubes de lectura más{, uno por cabecera de comarca}{, a la vuelta del verano}",
        when(either("septiembre", "a la vuelta del verano (septiembre)", "a la vuelta del verano"), "2022-09"),
        quantity="20 || ∅", product=may("veinte clubes de lectura", "veinte clubes de lectura más"),
        place=may("uno por cabecera de comarca"),
    ),
    say(
        C2,
        "{También en otoño,} {entre el 17 y el 28 de octubre,} recorrerá la provincia la exposición «Mujeres que "
        "imprimen»{, cedida por la Biblioteca Nacional y de cuya coordinación se ocupa Begoña Artola"
        "|, cedida por la Biblioteca Nacional|}",
        when(either("entre el 17 y el 28 de octubre", "17 y el 28 de octubre",
                    "en otoño, entre el 17 y el 28 de octubre", "También en otoño, entre el 17 y el 28 de octubre"),
             "2022-10", "2022-10-17", "2022-10-28"),
        lead="Begoña Artola", place=may("la provincia"), product=may("la exposición «Mujeres que imprimen»"),
        resources=may("cedida por la Biblioteca Nacional"),
    ),
    say(
        C3,
        "Uno de los cuatro vehículos{, el matriculado en 2003,} dará paso{ en mayo} a un bibliobús eléctrico"
        "{ que cubrirá la ruta de la Sierra}",
        when(the("en mayo"), "2022-05"), product=may("a un bibliobús eléctrico"), quantity="*",
    ),
]  # fmt: skip

MEMO = """
# MEMORÁNDUM SE-114-2015

PARA: Señoras ministras y señores ministros de Agricultura del Istmo

DE: Secretaría Ejecutiva del Convenio Centroamericano de Sanidad Vegetal

ASUNTO: Actividades convenidas para el año 2016

FECHA: 3 de diciembre de 2015

Tengo el honor de poner en su conocimiento lo que convinieron los directores nacionales en su trigésima reunión,
celebrada en Managua los días 19 y 20 de noviembre. En ella se tomó nota, con satisfacción, de que el curso de
entomología forense se impartió en marzo de 2015 a cuarenta inspectores, y de que Guatemala fue declarada libre de mosca
del Mediterráneo en el departamento de Petén.

En el primer semestre, Honduras y Nicaragua llevarán a cabo un simulacro binacional de detección de langosta en el paso
de Las Manos; en el segundo, Costa Rica y Panamá repetirán el ejercicio en Paso Canoas. Ambos se costean con el
presupuesto ordinario de cada servicio.

Esta Secretaría recibió el encargo de presentar al Consejo de Ministros, en su sesión del 24 de junio en Antigua
Guatemala, una propuesta de reglamento regional de inspección de granos.

La red de laboratorios va a ser auditada por la firma Consultores del Istmo. La visita a los siete países está fijada
para los meses de agosto a noviembre y la paga el fondo de cooperación de la República de China (US$ 62,000.00).

Toca a El Salvador, por ejercer la presidencia pro témpore, la edición del boletín fitosanitario, del que saldrán seis
números a lo largo del año.

Belice solicitó un taller sobre amarillamiento letal; la solicitud se examinará más adelante y no implica, por ahora,
compromiso alguno. Tampoco se convocará a reunión extraordinaria.

Sin otro particular, aprovecho la ocasión para reiterarles las seguridades de mi más alta consideración.

Ing. Marta Lidia Escobar Zelaya, Secretaria Ejecutiva
"""
BUDGET_OWN = may("con el presupuesto ordinario de cada servicio")
MEMO_ROWS = [
    say(
        NONE,
        "{En el primer semestre,} {Honduras y Nicaragua} llevarán a cabo un simulacro binacional de detección de "
        "langosta"
        "{ en el paso de Las Manos}",
        when(the("En el primer semestre"), "2016-H1"), lead="Honduras y Nicaragua", resources=BUDGET_OWN,
        place=the("en el paso de Las Manos", "Las Manos"),
        product=may("un simulacro binacional de detección de langosta", "un simulacro binacional"),
    ),
    say(
        NONE, "{en el segundo,} {Costa Rica y Panamá} repetirán el ejercicio{ en Paso Canoas}",
        when(the("en el segundo"), "2016-H2"), lead="Costa Rica y Panamá", resources=BUDGET_OWN,
        place=the("en Paso Canoas"),
    ),
    say(
        NONE,
        "{Esta Secretaría recibió el encargo de|} presentar al Consejo de Ministros{, en su sesión del 24 de junio en "
        "Antigua Guatemala,|, en su sesión del 24 de junio,|} una propuesta de reglamento regional de inspección de "
        "granos",
        when(either("24 de junio", "en su sesión del 24 de junio", "sesión del 24 de junio", "del 24 de junio"),
             "2016-06", "2016-06-24", "2016-06-24"),
        lead=the("Esta Secretaría", "Secretaría"), place=the("en Antigua Guatemala"),
        product=may("una propuesta de reglamento regional de inspección de granos"),
    ),
    say(
        NONE, "La red de laboratorios va a ser auditada{ por la firma Consultores del Istmo}",
        when(either("los meses de agosto a noviembre", "para los meses de agosto a noviembre", "agosto a noviembre",
                    "meses de agosto a noviembre"), "2016-08/2016-11"),
        lead=the("la firma Consultores del Istmo", "Consultores del Istmo"), budget="62000", currency="USD || ∅",
        resources=the("el fondo de cooperación de la República de China",
                      "el fondo de cooperación de la República de China (US$ 62,000.00)"),
        place=may("los siete países"), quantity="*",
    ),
    say(
        NONE,
        "{Toca a El Salvador, por ejercer la presidencia pro témpore,|Toca a El Salvador|} {la} edición del boletín "
        "fitosanitario{, del que saldrán seis números a lo largo del año|, del que saldrán seis números|}",
        when(either("a lo largo del año", "∅"), "2016"), lead=the("El Salvador", "a El Salvador", "Salvador"),
        quantity="6 || ∅", product=may("boletín fitosanitario", "seis números"),
    ),
]  # fmt: skip

DOCUMENTS = (
    plan("5-405-cuenca-2017-es", "txt", wrapped(100), "PROGRAMA DE TRABAJO 2017", BASIN, BASIN_ROWS, (B2, B3, B4),
         "numbered paragraphs under Roman headings"),
    plan("5-406-biblioteca-2022-es", "docx", word,
         "Programa de actuación de la Red Provincial de Bibliotecas. Año 2022", BOOKS, BOOKS_ROWS, (C1, C2, C3),
         "a provincial programme in prose under headings", adopted_on="2021-12-13"),
    plan("5-407-istmo-2016-es", "pdf", printed("CONVENIO CENTROAMERICANO DE SANIDAD VEGETAL", "Página"),
         "Actividades convenidas para el año 2016 || MEMORÁNDUM SE-114-2015", MEMO, MEMO_ROWS,
         purpose="a memorandum with countries as leads"),
)  # fmt: skip
