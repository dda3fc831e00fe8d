"""Spanish: a circular on food safety, a ministry of tourism, a commonwealth of villages, a board on languages."""

from __future__ import annotations

from fifth.gold import by, either, undated, when
from prosekit import NONE, cut, say

from fifteenth.base import document, maybe, office_pdf, on, plain, since, word

FOOD = """
# Asociación de Autoridades Sanitarias de Alimentos

~ Circular 3/2015
~ Quito, 14 de diciembre de 2015

~ A los directores de las autoridades asociadas
~ Asunto: actividades para 2016

Estimados colegas:

Por encargo del Presidente me es grato informarles de las actividades que la Junta Directiva aprobó el pasado día 4 en
Lima, y que se financian con las cuotas de ustedes, salvo donde indico otra cosa.

Ante todo, una buena noticia: el laboratorio de referencia de Quito obtuvo en octubre la acreditación. Fueron tres
años de trabajo, y la visita de los evaluadores, en julio, dejó solo dos
observaciones menores. Vaya nuestra felicitación a la Ing. Cárdenas y su equipo.

Empezaremos el año con la ronda de ensayos de aptitud sobre plaguicidas, del 18 de enero al 26 de febrero, en la que
están inscritos diecinueve laboratorios. A continuación vendrá, en marzo, un taller en Guayaquil, donde se discutirán
los resultados de la ronda con los jefes de laboratorio; la FAO paga los pasajes.

Colombia se ha ofrecido a redactar la guía sobre etiquetado de alérgenos y la tendrá lista para agosto. Con ella y con
la que hizo Perú en 2014 quedará completa la serie.

Las alertas sanitarias no se quedarán ya en cada punto focal: un resumen mensual de todas ellas será enviado a los
asociados por la Secretaría Técnica desde el mes de abril.

No habrá congreso en 2016, pues se celebra cada dos años. La Asamblea ordinaria sí se reunirá, el 29 de septiembre, en
La Paz. Les ruego reservar la fecha y confirmar su asistencia a vuelta de correo.

Reciban un cordial saludo,

~ Dra. Ximena Almeida
~ Secretaria Técnica
"""


def food_rows():
    paid = maybe("{las} cuotas", "cuotas de ustedes", "las cuotas de ustedes")
    return [
        say(
            NONE,
            "{Empezaremos el año con} la ronda de ensayos de aptitud sobre plaguicidas"
            "{, del 18 de enero al 26 de febrero}{, en la que están inscritos diecinueve laboratorios}",
            when(cut("{del} 18 de enero al 26 de febrero"), "2016-01/2016-02", "2016-01-18", "2016-02-26"),
            resources=paid,
            quantity="*",
        ),
        say(
            NONE,
            "{A continuación} {vendrá, en marzo, un|vendrá un|en marzo, un|un} taller {en Guayaquil}{, donde se "
            "discutirán los resultados de la ronda con los jefes de laboratorio}{; la FAO paga los pasajes}",
            when(cut("{en} marzo"), "2016-03"),
            place=cut("{en} Guayaquil"),
            resources=either("FAO", "la FAO", "la FAO paga los pasajes", "FAO paga los pasajes", "pasajes"),
        ),
        say(
            NONE,
            "{Colombia} {se ha ofrecido a} redactar la guía sobre etiquetado de alérgenos "
            "{y la tendrá lista para agosto}",
            by(cut("{para} agosto"), "2016-08-31") | {"start_date": either("2016-01-01", "2016-08-01")},
            lead="Colombia",
            resources=paid,
            product=maybe("{la} guía {sobre etiquetado de alérgenos}"),
        ),
        say(
            NONE,
            "{Las alertas sanitarias no se quedarán ya en cada punto focal:} un resumen mensual de todas "
            "ellas {será enviado a los asociados} "
            "{por la Secretaría Técnica} {desde el mes de abril}",
            since("{desde} {el} {mes de} abril", 2016, 4),
            lead=cut("{la} Secretaría Técnica"),
            resources=paid,
            product=maybe("{un} resumen {mensual}"),
        ),
        say(
            NONE,
            "{La} Asamblea ordinaria {sí} {se reunirá}{, el 29 de septiembre}{, en La Paz}",
            on("{el} 29 de septiembre", "2016-09-29"),
            place=cut("{en} La Paz"),
            resources=paid,
            lead=maybe("{La} Asamblea ordinaria"),
        ),
    ]


TOURISM = """
# Ministerio de Turismo

# Dirección Nacional de Calidad Turística

# Lineamientos de trabajo 2023

## Punto de partida

La temporada 2022 cerró con 2,4 millones de visitantes, todavía por debajo de 2019. Se inscribieron 311 prestadores en
el registro y se inauguró la oficina de informes de Colonia. Las encuestas de gasto indican que el visitante argentino
vuelve a ser
mayoría y que la estadía media bajó de 8,1 a 7,4 noches.

La ley confía al Ministerio la política de calidad y le manda llevar el registro. Los recursos humanos de la Dirección
son los mismos que en 2021: veintidós funcionarios, de los cuales cuatro están en comisión en otros organismos.

## Eje 1: Registro de prestadores

La Unidad de Fiscalización verificará los datos de los alojamientos de Rocha y Maldonado, trabajo que se extenderá de
mayo a agosto y para el cual se contratarán seis inspectores zafrales. Concluida la verificación, el padrón depurado
estará a disposición del público en el catálogo de datos abiertos antes del 15 de setiembre.

## Eje 2: Calidad

Noviembre es el mes elegido para la entrega del sello "Compromiso Verde", que por primera vez se hará en Paysandú. A
las intendencias se les propone, sin que ello sea obligatorio, adherir al sello.

El Ministerio y el Instituto de Formación Profesional dictarán conjuntamente, en el correr del primer semestre, ocho
cursos de atención al visitante con discapacidad. (Los cursos de idiomas son materia del Instituto y no integran este
plan).

## Eje 3: Sendas y senderos

Queda para el segundo trimestre la señalización de 120 kilómetros de senderos en la Quebrada de los Cuervos; su costo,
U$S 85.000, lo cubre el préstamo del BID. El sendero de Aiguá fue señalizado en 2021.
"""


def tourism_rows():
    one, two, three = (
        (either("1", "Eje 1"), either("Registro de prestadores", "Eje 1: Registro de prestadores")),
        (either("2", "Eje 2"), either("Calidad", "Eje 2: Calidad")),
        (either("3", "Eje 3"), either("Sendas y senderos", "Eje 3: Sendas y senderos")),
    )
    return [
        say(
            one,
            "{La Unidad de Fiscalización} {verificará|verificar} los datos de los alojamientos "
            "{de Rocha y Maldonado}{, trabajo que se extenderá} {de mayo a agosto} "
            "{y para el cual se contratarán seis inspectores zafrales}",
            when(cut("{de} mayo a agosto"), "2023-05/2023-08"),
            lead=cut("{la} Unidad de Fiscalización"),
            resources=maybe("seis inspectores zafrales", "se contratarán seis inspectores zafrales"),
            place=maybe("{de} Rocha y Maldonado"),
            quantity="*",
        ),
        say(
            one,
            "{Concluida la verificación,} el padrón depurado estará a disposición del público "
            "{en el catálogo de datos abiertos} {antes del 15 de setiembre}",
            by(cut("{antes del} 15 de setiembre"), "2023-09-15"),
            product=maybe("{el} padrón depurado"),
            place=maybe("{en} {el} catálogo de datos abiertos"),
        ),
        say(
            two,
            "{Noviembre es el mes elegido para} la entrega del sello Compromiso Verde"
            "{, que por primera vez se hará en Paysandú}",
            when("Noviembre", "2023-11"),
            place=cut("{en} Paysandú"),
            product=maybe("{el} sello Compromiso Verde"),
        ),
        say(
            two,
            "{El Ministerio y el Instituto de Formación Profesional} {dictarán|dictar} {conjuntamente}"
            "{, en el correr del primer semestre,} ocho cursos de atención al visitante con discapacidad",
            when(cut("{en el correr del} primer semestre"), "2023-H1"),
            lead=cut("{El} Ministerio y el Instituto de Formación Profesional"),
            quantity=either("8", ""),
            product=maybe("ocho cursos {de atención al visitante con discapacidad}"),
        ),
        say(
            three,
            "{Queda para el segundo trimestre} la señalización de 120 kilómetros de senderos "
            "{en la Quebrada de los Cuervos}{; su costo, U$S 85.000, lo cubre el préstamo del BID}",
            when(cut("{el} segundo trimestre"), "2023-Q2"),
            place=cut("{en} {la} Quebrada de los Cuervos"),
            resources=either(*cut("{el} préstamo del BID").split(" || "), "BID"),
            budget="85000",
            currency="USD",
            quantity="*",
        ),
    ]


VILLAGES = """
# Mancomunidad de la Sierra de Alcaraz Alta

# Plan anual de servicios 2015

## Introducción

Este plan fue informado favorablemente por la Comisión de Cuentas y aprobado por el Pleno el 19 de diciembre de 2014. La
Mancomunidad presta servicios a nueve municipios y 6.870 vecinos. En el ejercicio anterior se renovaron 210 contenedores
y se rebajó en un 6 % el coste de la recogida. El padrón de la Sierra ha perdido un tercio de su población desde 1991,
lo
que encarece todos los servicios.

## Residuos

La recogida selectiva de aceite usado se implantará en febrero en los nueve municipios, con cuatro puntos de entrega.
Corre a cargo de la empresa concesionaria, Limpiezas del Segura, S. L., sin coste para los ayuntamientos.

## Agua

Por lo que hace a los depósitos, los operarios de la Mancomunidad limpiarán los de Riópar y Bogarra la última semana de
junio. También a ellos corresponderá cambiar, durante el cuarto trimestre, 300 contadores domiciliarios, que se pagarán
con cargo al Plan Provincial (18.600 euros). No se subirán las tarifas.

## Mayores

Continuará el servicio de comida a domicilio, con 58 usuarios. Sobre la apertura de un centro de día, la trabajadora
social elevará al Pleno un informe con fecha límite de 29 de mayo.

## Ruegos

El alcalde de Bienservida rogó que se asfaltase el camino del molino. La Presidencia contestó que no es competencia de
la Mancomunidad.
"""


def village_rows():
    waste, water, old = ("", "Residuos"), ("", "Agua"), ("", "Mayores")
    men = either("los operarios de la Mancomunidad", "operarios de la Mancomunidad")
    return [
        say(
            waste,
            "{La} recogida selectiva de aceite usado {se implantará} {en febrero} {en los nueve municipios}"
            "{, con cuatro puntos de entrega}",
            when(cut("{en} febrero"), "2015-02"),
            lead=cut("{la} {empresa concesionaria,} Limpiezas del Segura{, S. L.}"),
            place=maybe("{en} {los} nueve municipios"),
            resources=maybe("{con} cuatro puntos de entrega"),
            quantity="*",
        ),
        say(
            water,
            "{Por lo que hace a los depósitos,} {los operarios de la Mancomunidad} "
            "{limpiarán|limpiar} {los|los depósitos} de Riópar y Bogarra {la última semana de junio}",
            when(cut("{la} última semana de junio"), "2015-06", "2015-06-24", "2015-06-30")
            | {
                "start_date": either(
                    "2015-06-24", "2015-06-22", "2015-06-25", "2015-06-29", "2015-06-23", "2015-06-01"
                ),
                "end_date": either("2015-06-30", "2015-06-28"),
            },
            lead=men,
            place=maybe("{de} Riópar y Bogarra"),
        ),
        say(
            water,
            "{También a ellos} {corresponderá} cambiar{, durante el cuarto trimestre,} 300 contadores "
            "domiciliarios{, que se pagarán con cargo al Plan Provincial (18.600 euros)}",
            when(cut("{durante} {el} cuarto trimestre"), "2015-Q4"),
            lead=either(men, "ellos", "a ellos"),
            resources=either(
                "Plan Provincial",
                "con cargo al Plan Provincial",
                "Plan Provincial (18.600 euros)",
                "con cargo al Plan Provincial (18.600 euros)",
                "al Plan Provincial (18.600 euros)",
            ),
            budget="18600",
            currency="EUR",
            quantity=either("300", ""),
            product=maybe("300 contadores domiciliarios"),
        ),
        say(old, "{Continuará} el servicio de comida a domicilio{, con 58 usuarios}", undated(2015), quantity="*"),
        say(
            old,
            "{Sobre la apertura de un centro de día,} {la trabajadora social} {elevará|elevar} al Pleno "
            "un informe {con fecha límite de 29 de mayo}",
            by(cut("{con} {fecha límite de} 29 de mayo"), "2015-05-29"),
            lead=cut("{la} trabajadora social"),
            product=maybe("{un} informe"),
        )
        | {
            "activity": either(
                *cut(
                    "{Sobre la apertura de un centro de día,} {la trabajadora social} {elevará|elevar} "
                    "al Pleno un informe {con fecha límite de 29 de mayo}"
                ).split(" || "),
                "elevará al Pleno un informe sobre la apertura de un centro de día",
                "un informe sobre la apertura de un centro de día",
                "informe sobre la apertura de un centro de día",
            )
        },
    ]


LANGUAGES = """
# Mesa Técnica de Lenguas Originarias

# Plan de trabajo 2024

La Mesa reúne a los ministerios de Cultura, Educación y Salud y a ocho organizaciones indígenas. Este plan fue acordado
en la sesión del 15 de febrero de 2024, en Pucallpa. Su antecesor, el plan 2023, se ejecutó a medias: se formaron 64
intérpretes, pero no se imprimió ninguno de los tres diccionarios.

En consecuencia, lo que se propone la Mesa para el presente año es poco y realizable:

* La Dirección de Lenguas Indígenas, del Ministerio de Cultura, se compromete a:
    1. imprimir en junio el diccionario shipibo, con 3 000 ejemplares;
    2. abrir en agosto, en Iquitos, una oficina de interpretación telefónica.
* El Ministerio de Salud, por su parte, traducirá al awajún, en el tercer trimestre, las cartillas de vacunación que se
  usan en los puestos de salud del río Cenepa.
* Las organizaciones indígenas, con apoyo de Unicef, realizarán entre octubre y noviembre una consulta sobre el
  alfabeto del idioma urarina. El acta de la consulta es el producto esperado.

El Ministerio de Educación informó que no tiene previsto contratar docentes bilingües este año. La Mesa lo lamenta e
insta al Ministerio a reconsiderarlo.

La Secretaría de la Mesa convocará las sesiones ordinarias el segundo jueves de cada mes. Le toca asimismo rendir cuenta
de lo hecho en un informe, que se hará público el 13 de diciembre.
"""


def draw_languages(path, found) -> None:
    path.write_text(LANGUAGES.lstrip(), encoding="utf-8")


def language_rows():
    unit = cut("{La} Dirección de Lenguas Indígenas{, del Ministerio de Cultura}")
    board = cut("{La} Secretaría de la Mesa")
    return [
        say(
            NONE,
            "imprimir {en junio} el diccionario shipibo{, con 3 000 ejemplares}",
            when(cut("{en} junio"), "2024-06"),
            code=either("1", ""),
            lead=unit,
            product=maybe("{el} diccionario shipibo", "3 000 ejemplares"),
            quantity="*",
        ),
        say(
            NONE,
            "abrir {en agosto}{, en Iquitos,} una oficina de interpretación telefónica",
            when(cut("{en} agosto"), "2024-08"),
            code=either("2", ""),
            lead=unit,
            place=cut("{en} Iquitos"),
            product=maybe("{una} oficina de interpretación telefónica"),
        ),
        say(
            NONE,
            "{El Ministerio de Salud,} {por su parte,} {traducirá|traducir} al awajún{, en el tercer "
            "trimestre,} las cartillas de vacunación {que se usan en los puestos de salud del río Cenepa}",
            when(cut("{en el} tercer trimestre"), "2024-Q3"),
            lead=cut("{El} Ministerio de Salud"),
            place=maybe("{en} {los} puestos de salud del río Cenepa"),
            product=maybe("{las} cartillas de vacunación"),
        ),
        say(
            NONE,
            "{Las organizaciones indígenas,} {con apoyo de Unicef,} {realizarán|realizar} "
            "{entre octubre y noviembre} una consulta sobre el alfabeto del idioma urarina",
            when(cut("{entre} octubre y noviembre"), "2024-10/2024-11"),
            lead=cut("{las} organizaciones indígenas"),
            resources=either("Unicef", "apoyo de Unicef", "con apoyo de Unicef"),
            product=cut("{El} acta {de la consulta}"),
        ),
        say(
            NONE,
            "{La Secretaría de la Mesa} {convocará|convocar} las sesiones ordinarias {el segundo jueves de cada mes}",
            undated(2024, "segundo jueves de cada mes"),
            lead=board,
        ),
        say(
            NONE,
            "{Le toca} {asimismo} rendir cuenta de lo hecho {en un informe}"
            "{, que se hará público} {el 13 de diciembre}",
            on("{el} 13 de diciembre", "2024-12-13") | {"start_date": either("2024-12-13", "2024-01-01")},
            lead=board,
            product=maybe("{un} informe"),
        ),
    ]


DOCUMENTS = (
    document(467, "alimentos-2016", "es", "txt", "circular letter of an association", plain(72, "plain", 0),
             "Asociación de Autoridades Sanitarias de Alimentos || actividades para 2016 || Circular 3/2015 "
             "|| Asunto: actividades para 2016", FOOD, (), food_rows,
             adopted_on="2015-12-04", adopted_at="Lima"),
    document(468, "turismo-2023", "es", "pdf", "numbered lines of work in a PDF printed from Word",
             office_pdf(word("Liberation Sans", 11, "bold", "MINTUR - Lineamientos de trabajo 2023")),
             "Lineamientos de trabajo 2023 || Ministerio de Turismo || Dirección Nacional de Calidad Turística "
             "|| Ministerio de Turismo Dirección Nacional de Calidad Turística Lineamientos de trabajo 2023", TOURISM,
             (("1", "Registro de prestadores"), ("2", "Calidad"), ("3", "Sendas y senderos")), tourism_rows),
    document(469, "mancomunidad-2015", "es", "docx", "service plan of a commonwealth of villages",
             word("Garamond", 12, "caps", indent=0.8), "Plan anual de servicios 2015 "
             "|| Mancomunidad de la Sierra de Alcaraz Alta || Mancomunidad de la Sierra de Alcaraz Alta Plan anual de "
             "servicios 2015", VILLAGES, (("", "Residuos"), ("", "Agua"), ("", "Mayores")), village_rows,
             adopted_on="2014-12-19"),
    document(470, "lenguas-2024", "es", "md", "nested lists that take the lead from the sentence above",
             draw_languages, "Plan de trabajo 2024 || Mesa Técnica de Lenguas Originarias || Mesa Técnica de Lenguas "
             "Originarias Plan de trabajo 2024", LANGUAGES, (), language_rows, adopted_on="2024-02-15",
             adopted_at="Pucallpa"),
)  # fmt: skip
