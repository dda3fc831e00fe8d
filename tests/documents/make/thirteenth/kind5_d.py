"""A sea-mapping commission, a rural waterworks and a municipal culture office."""

from __future__ import annotations

from fifth.gold import by, either, undated, when
from prosekit import NONE, say

from thirteenth.pages import may, page, plan, the, word, wrapped

SEA = """
<h1>Comisión Hidrográfica del Pacífico Sudeste<br>Programa de trabajo para 2025</h1>
<p>Aprobado en la XIV Conferencia (Guayaquil, 22 de octubre de 2024). Integran el Comité Directivo Chile, Ecuador y
Panamá.</p>
<h3>Introducción</h3>
<p>Los Estados miembros han cartografiado el 46 % de sus aguas. El bienio anterior dejó tres lecciones: que la fuga de
especialistas es real, que los buques envejecen y que compartir datos cuesta menos que repetirlos.</p>
<p>El Reglamento (artículo 9) dispone que cada miembro designará un punto focal y abonará su cuota en el primer
trimestre. El presupuesto ordinario asciende a 418.000 dólares de los Estados Unidos y no se ha modificado desde
2019.</p>
<h3>Línea de acción 1. Cartografía náutica</h3>
<p>Perú y Ecuador tienen acordado levantar conjuntamente la batimetría de la zona fronteriza durante el crucero de
septiembre. Chile, que asumió en 2023 la producción de cartas electrónicas de la Antártica, aportará en 2025 seis celdas
nuevas.</p>
<h3>Línea de acción 2. Alerta de tsunamis</h3>
<p>El ejercicio Pacífico 25, que forma parte del calendario de la COI-UNESCO, tendrá lugar el 5 y 6 de noviembre, con
mensajes de prueba emitidos desde Valparaíso. Se recomienda a los Estados que lo difundan oportunamente entre sus
autoridades locales.</p>
<p>Están por definirse la sede y la fecha del taller de modelación, que en ningún caso se realizará en 2025.</p>
<h3>Línea de acción 3. Creación de capacidades</h3>
<p>La Secretaría General gestionará cuatro becas ante la Organización Hidrográfica Internacional (enero a marzo) y las
adjudicará por concurso en el mes de abril.</p>
<p>Asimismo incumbe a la Secretaría, esta vez con recursos del Fondo Fiduciario, traducir al español el manual C-13,
cuya entrega está comprometida para el 15 de diciembre.</p>
<p><small>Documento CHPS/XIV/7 rev. 1 &mdash; Distribución general</small></p>
"""
F1, F2, F3 = [
    (f"{n} || Línea de acción {n}", f"{t} || Línea de acción {n}. {t}")
    for n, t in enumerate(("Cartografía náutica", "Alerta de tsunamis", "Creación de capacidades"), 1)
]
TITLE = (
    "Programa de trabajo para 2025 || Comisión Hidrográfica del Pacífico Sudeste Programa de trabajo para 2025"
    " || Comisión Hidrográfica del Pacífico Sudeste"
)
SEA_ROWS = [
    say(
        F1, "{Perú y Ecuador} {tienen acordado} levantar conjuntamente la batimetría de la zona fronteriza"
        "{ durante el crucero de septiembre}",
        when(either("septiembre", "durante el crucero de septiembre", "crucero de septiembre"), "2025-09"),
        lead="Perú y Ecuador", place=may("la zona fronteriza"), product=may("la batimetría de la zona fronteriza"),
    ),
    say(
        F1, "{Chile} {, que asumió en 2023 la producción de cartas electrónicas de la Antártica,} aportará{ en 2025} "
        "seis "
        "celdas nuevas",
        when(the("en 2025"), "2025"), lead="Chile", quantity="6 || ∅", product=may("seis celdas nuevas", "seis celdas"),
    ),
    say(
        F2, "{El} ejercicio Pacífico 25{, que forma parte del calendario de la COI-UNESCO,}{ tendrá lugar}"
        "{ el 5 y 6 de noviembre}{, con mensajes de prueba emitidos desde Valparaíso}",
        when(the("el 5 y 6 de noviembre"), "2025-11", "2025-11-05", "2025-11-06"), quantity="*",
        place=may("Valparaíso"), product=may("mensajes de prueba"),
    ),
    say(
        F3, "{La Secretaría General} gestionará cuatro becas{ ante la Organización Hidrográfica Internacional}"
        "{ (enero a marzo)}",
        when(either("enero a marzo", "(enero a marzo)"), "2025-Q1"), lead=the("La Secretaría General"),
        quantity="4 || ∅", product=may("cuatro becas"),
    ),
    say(
        F3, "{|La Secretaría General} {las} adjudicará por concurso{ en el mes de abril}",
        when(the("en el mes de abril", "abril"), "2025-04"), lead=the("La Secretaría General"), quantity="*",
    ),
    say(
        F3, "{Asimismo incumbe a la Secretaría,|Asimismo incumbe a la Secretaría|} {esta vez} {con recursos del Fondo "
        "Fiduciario,} traducir al español "
        "el "
        "manual C-13{, cuya entrega está comprometida para el 15 de diciembre}",
        by(either("el 15 de diciembre", "15 de diciembre", "para el 15 de diciembre"), "2025-12-15", bare=True),
        lead=the("a la Secretaría", "La Secretaría General"), quantity="*",
        resources=the("con recursos del Fondo Fiduciario", "recursos del Fondo Fiduciario", "Fondo Fiduciario"),
        product=may("el manual C-13"),
    ),
]  # fmt: skip

WATER = """
ASOCIACIÓN ADMINISTRADORA DEL ACUEDUCTO RURAL DE LA CRUZ DE TALOLINGA

~ Guanacaste, Costa Rica

~ Palabras de la presidenta en la asamblea: el trabajo del 2018

Vecinas y vecinos, buenas tardes. Gracias por venir, y gracias al salón comunal por las sillas.

Empiezo por lo hecho. El 2017 nos agarró con la tormenta Nate: quedamos once días sin agua, y en quince reparamos las
dos tomas. La morosidad bajó al 8 %. La tarifa, repito, la fija la ARESEP y no esta Junta.

Ahora lo que sigue. Ya está acordado cambiar 2,3 kilómetros de tubería en el ramal Los Ángeles: se empieza pasada la
Semana Santa, el 9 de abril, y se termina en mayo. Los ¢14.500.000 salen de la reserva de capital.

Don Ólger Vindas, nuestro fontanero, les va a lavar los dos tanques cada trimestre; ese día el servicio se corta cuatro
horas.

Los macromedidores se instalan en diciembre, apenas pase el invierno, en las tres nacientes.

Nos falta sembrar. El 15 de junio, Día del Árbol, plantaremos con el colegio técnico quinientos guayacanes en la zona de
recarga, con arbolitos que regala el vivero del ICE.

Y en manos de la tesorera, doña Yamileth Mora, está tener listos, a más tardar el 31 de octubre, los estados financieros
auditados que pide el AyA.

Lo del hidrante de la escuela no va este año: Bomberos todavía no da el visto bueno. Y a los que tienen fugas adentro de
la casa, por amor a Dios, arréglenlas.

Muchas gracias.
"""
WATER_ROWS = [
    say(
        NONE, "{Ya está acordado} cambiar 2,3 kilómetros de tubería{ en el ramal Los Ángeles}"
        "{: se empieza pasada la Semana Santa, el 9 de abril, y se termina en mayo}",
        when(either("se empieza pasada la Semana Santa, el 9 de abril, y se termina en mayo", "*"), "2018-04/2018-05",
             "2018-04-09"),
        place=may("en el ramal Los Ángeles"), budget="14500000", currency="CRC || ∅", quantity="*",
        resources=the("la reserva de capital", "de la reserva de capital",
                "Los ¢14.500.000 salen de la reserva de capital",
                      "¢14.500.000 de la reserva de capital") + " || ∅",
        product=may("2,3 kilómetros de tubería"),
    ),
    say(
        NONE, "{Don Ólger Vindas, nuestro fontanero,|Don Ólger Vindas|} {les} {va a} lavar los dos tanques"
        "{ cada trimestre}",
        undated(2018, "cada trimestre"), lead="Don Ólger Vindas, nuestro fontanero || Don Ólger Vindas || Ólger Vindas",
        quantity="*",
    ),
    say(
        NONE, "{Los} macromedidores se instalan{ en diciembre}{, apenas pase el invierno,}{ en las tres nacientes}",
        when(the("en diciembre", "en diciembre, apenas pase el invierno"), "2018-12"), quantity="*",
        place=the("en las tres nacientes"), product=may("macromedidores", "los macromedidores"),
    ),
    say(
        NONE, "{El 15 de junio,} {Día del Árbol,} plantaremos{ con el colegio técnico} quinientos guayacanes"
        "{ en la zona de recarga}{, con arbolitos que regala el vivero del ICE}",
        when(either("El 15 de junio", "15 de junio", "El 15 de junio, Día del Árbol"), "2018-06", "2018-06-15",
             "2018-06-15"),
        lead=may("con el colegio técnico"), place=the("en la zona de recarga"), quantity="500 || ∅",
        resources=may("con arbolitos que regala el vivero del ICE", "arbolitos que regala el vivero del ICE",
                      "el vivero del ICE"),
        product=may("quinientos guayacanes"),
    ),
    say(
        NONE, "{Y en manos de la tesorera, doña Yamileth Mora, está|En manos de la tesorera, doña Yamileth Mora, "
        "está|} tener listos{, a más tardar el 31 de octubre,} "
        "los "
        "estados financieros auditados{ que pide el AyA}",
        by(either("a más tardar el 31 de octubre", "31 de octubre"), "2018-10-31"),
        lead=the("de la tesorera, doña Yamileth Mora", "la tesorera", "doña Yamileth Mora", "Yamileth Mora"),
        product=may("los estados financieros auditados", "los estados financieros auditados que pide el AyA"),
        quantity="*",
    ),
]  # fmt: skip

CULTURE = """
# Dirección Municipal de Cultura. Gibacoa, Holguín

## Proyección de trabajo para el año 2019

La institución arriba a su aniversario 40. En 2018 se sobrecumplió al 104 % el plan de presentaciones y quedó reabierto
el cine Jibá. Subsisten dificultades con el transporte y con el combustible. Los principales indicadores
figuran en anexo aparte, firmado por la directora. El municipio cuenta con 31 instituciones, 412 trabajadores y un
movimiento de artistas aficionados que en julio pasado obtuvo tres premios nacionales.

## Objetivo 1. Patrimonio

Se concluye en mayo la reparación del techo del Museo Municipal. Responde Odalys Pérez.

Al Centro Provincial de Patrimonio le compete, en el último cuatrimestre, la certificación de la cerámica aborigen, de
la que se derivará un catálogo.

## Objetivo 2. Programación cultural

Que en las vacaciones (julio y agosto) funcionen catorce talleres de creación infantil es responsabilidad de la Casa de
Cultura. El carnaval acuático se efectúa los días 21, 22 y 23 de junio en la Marina y lo preside la compañera Mirta
Leyva. No se autorizan verbenas en barrios.

Manteniéndose, como hasta hoy, las retretas dominicales de la Banda Municipal en el parque Calixto García durante el año
entero.

## Objetivo 3. Atención a la base económica

Se exige austeridad a todos los centros. Cualquier ingreso por encima del plan podrá destinarse a la compra de
vestuario, previa aprobación del Consejo de Dirección.
"""
G1, G2, G3 = [
    (f"{n} || Objetivo {n}", f"{t} || Objetivo {n}. {t}")
    for n, t in enumerate(("Patrimonio", "Programación cultural", "Atención a la base económica"), 1)
]
CULTURE_ROWS = [
    say(
        G1, "{Se concluye|concluye|} {en mayo} {la} reparación del techo del Museo Municipal",
        when(the("en mayo"), "2019-05"), lead="Odalys Pérez", place=may("Museo Municipal"),
    ),
    say(
        G1, "{Al Centro Provincial de Patrimonio le compete,|} {en el último cuatrimestre,} {la} certificación de la "
        "cerámica aborigen{, de la que se derivará un catálogo}",
        when(the("en el último cuatrimestre"), "2019-09/2019-12"), lead=the("Al Centro Provincial de Patrimonio"),
        product=the("un catálogo"),
    ),
    say(
        G2, "{Que} {en las vacaciones (julio y agosto)} {funcionen} catorce talleres de creación infantil"
        "{ es responsabilidad de la Casa de Cultura}",
        when(either("julio y agosto", "en las vacaciones (julio y agosto)", "las vacaciones (julio y agosto)"),
             "2019-07/2019-08"),
        lead=the("la Casa de Cultura"), quantity="14 || ∅", product=may("catorce talleres de creación infantil"),
    ),
    say(
        G2, "{El} carnaval acuático{ se efectúa}{ los días 21, 22 y 23 de junio}{ en la Marina}"
        "{ y lo preside la compañera Mirta Leyva}",
        when(the("los días 21, 22 y 23 de junio", "21, 22 y 23 de junio"), "2019-06", "2019-06-21", "2019-06-23"),
        lead=the("la compañera Mirta Leyva", "Mirta Leyva"), place=the("en la Marina"), quantity="*",
        product=may("El carnaval acuático"),
    ),
    say(
        G2, "{Manteniéndose} {, como hasta hoy,} {las} retretas dominicales de la Banda Municipal"
        "{ en el parque Calixto García}{ durante el año entero}",
        when(either("durante el año entero", "año entero", "el año entero"), "2019"), lead=may("la Banda Municipal"),
        place=the("en el parque Calixto García"), quantity="*", product=may("retretas dominicales"),
    ),
]  # fmt: skip

DOCUMENTS = (
    plan("5-412-hidrografia-2025-es", "html", page, TITLE, SEA, SEA_ROWS, (F1, F2, F3),
         "an international programme in lines of action", adopted_on="2024-10-22", adopted_at="Guayaquil",
         committee="CL;EC;PA"),
    plan("5-413-acueducto-2018-es", "txt", wrapped(76), "el trabajo del 2018 || Palabras de la presidenta en la "
         "asamblea: el trabajo del 2018", WATER, WATER_ROWS, purpose="a speech to neighbours"),
    plan("5-414-cultura-2019-es", "docx", word, "Proyección de trabajo para el año 2019", CULTURE, CULTURE_ROWS,
         (G1, G2, G3), "the present tense for what is to come"),
)  # fmt: skip
