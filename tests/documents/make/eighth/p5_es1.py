"""Spanish prose: aqueducts, comptroller, archive, fisheries."""

from __future__ import annotations

from pathlib import Path

from fifth.gold import by, undated, when

from eighth.p5_days import before, before_summer, since
from eighth.p5_draw import as_page, as_text, as_word
from eighth.p5_marks import G, write

AQUEDUCTS = """
= PLAN ANUAL OPERATIVO 2021

~ Unión de Acueductos Rurales de Quebrada Honda

~ Turrialba, Costa Rica

## Presentación

La Unión agrupa a catorce asociaciones administradoras. Durante 2020 se instalaron 212 hidrómetros y se repararon
cuatro captaciones, con lo que las pérdidas bajaron del 41 % al 36 %. Este documento recoge los trabajos acordados por
la asamblea; no incluye las obras que cada asociación ejecuta por su cuenta.

# 1 | CAPTACIÓN Y CONDUCCIÓN | 1. CAPTACIÓN Y CONDUCCIÓN

Sin aforos no hay balance hídrico posible. [[?Entre febrero y abril |^se aforarán |las nueve nacientes del sistema|?,
a cargo de la cuadrilla de operación]]. La tubería que baja de Las Pavas tiene treinta y dos años y acumula once
reparaciones. [[^Se sustituirán |1 400 metros de la tubería de Las Pavas|? con recursos del Fondo Cantonal de Agua|?,
a más tardar el 30 de septiembre]]. La segunda etapa de esa sustitución queda pospuesta hasta que se resuelva la
servidumbre de paso.

# 2 | DESINFECCIÓN Y CALIDAD | 2. DESINFECCIÓN Y CALIDAD

El cloro residual se mantuvo dentro de norma en once de los catorce acueductos. [[^Realización de |un muestreo
fisicoquímico y bacteriológico en los catorce acueductos|?, mensualmente|?, bajo la responsabilidad de la regente
química]]. Los resultados se entregan siempre a la Junta antes de hacerse públicos. [[^Está prevista |la compra de
tres dosificadores automáticos|? en el segundo trimestre|?, con cargo a la tarifa hídrica]], si bien no se comprarán
analizadores en línea, que superan la capacidad de pago de la Unión.

# 3 | PERSONAL OPERATIVO | 3. PERSONAL OPERATIVO

La rotación de fontaneros es alta y lo seguirá siendo mientras no mejoren los salarios. Corresponderá al Instituto
Tecnológico de Cartago [[?impartir |un curso de mantenimiento de válvulas|? para los fontaneros|?, en la sede de
Turrialba|?, del 9 al 13 de agosto]]. Se solicita a las asociaciones que comuniquen con tiempo el nombre de sus
participantes. [[^El Comité Técnico, por su parte, |^habrá de |^levantar |el catastro de medidores|? antes de
diciembre]], tarea de la que resultará una base de datos georreferenciada.

_ Aprobado en asamblea general, acta 44, el 12 de diciembre de 2020.
"""


def aqueducts(path: Path) -> None:
    golds = [
        G(when("Entre |febrero y abril", "2021-02/2021-04"), lead="a cargo de |la |cuadrilla de operación",
          quantity="9 || ∅", also=["aforo de las nueve nacientes del sistema"]),
        G(by("a más tardar |el 30 de septiembre", "2021-09-30"), resources="con |recursos del |Fondo Cantonal de Agua",
          quantity="1400 || ∅ || 1", place="~Las Pavas"),
        G(undated(2021, "mensualmente"), lead="bajo la responsabilidad de |la |regente química", quantity="14 || 1 "
          "|| 12 || ∅",
          place="~en |los catorce acueductos"),
        G(when("en |el segundo trimestre", "2021-Q2"), resources="con cargo a |la |tarifa hídrica", quantity="3",
          thing=["tres dosificadores automáticos", "la compra de tres dosificadores automáticos"],
          also=["compra de tres dosificadores automáticos", "tres dosificadores automáticos"]),
        G(when("del 9 al 13 de agosto", "2021-08", "2021-08-09", "2021-08-13"), lead="al |Instituto Tecnológico de "
          "Cartago",
          place="en |la |sede de |Turrialba",
          also=["Corresponderá al Instituto Tecnológico de Cartago impartir un curso de mantenimiento de válvulas",
                "Corresponderá al Instituto Tecnológico de Cartago impartir un curso de mantenimiento de válvulas "
                "para los "
                "fontaneros",
                "Corresponderá al Instituto Tecnológico de Cartago impartir un curso de mantenimiento de válvulas "
                "para los "
                "fontaneros, en la sede de Turrialba, del 9 al 13 de agosto"]),
        G(before("antes de |diciembre", "2021-11-30", "2021-12-31", "2021-12-01"), lead="El |Comité Técnico",
          product="una |base de datos georreferenciada"),
    ]  # fmt: skip
    as_text(path, write(path.stem, AQUEDUCTS, golds, 2021, "es", adopted_on="2020-12-12"), 78, "-")


COMPTROLLER = """
= PLAN ANUAL DE FISCALIZACIÓN 2019

~ Contraloría Municipal de Santa Rosa de Aguán

~ República de Honduras

## MENSAJE DE LA CONTRALORA

Señores miembros de la Corporación: me honra presentar a ustedes el plan que guiará nuestra labor. El año anterior
concluimos siete auditorías y formulamos 38 recomendaciones, de las cuales se han atendido veintidós. Creemos en una
administración que rinda cuentas, cercana a la gente y respetuosa de la ley.

# I ; CAPÍTULO I | CONTROL DE LA OBRA PÚBLICA | CAPÍTULO I. CONTROL DE LA OBRA PÚBLICA

Buena parte del presupuesto se destina a pavimentación y a puentes. Por ello, [[^la Unidad de Auditoría de Obras
|^examinará |los contratos de pavimentación suscritos en 2018|?, entre el 4 de marzo y el 31 de mayo]], y de ese
trabajo saldrá un informe especial dirigido a la Corporación. No se auditarán, en cambio, los contratos financiados
por la cooperación externa, que tienen sus propios auditores.

[[^También se prevé |la inspección física de doce puentes|? durante los meses de junio y julio|?, con el apoyo de dos
ingenieros cedidos por la Secretaría de Infraestructura]]. De encontrarse daños graves, se dará aviso a Copeco.

# II ; CAPÍTULO II | TRANSPARENCIA | CAPÍTULO II. TRANSPARENCIA

Toda solicitud de información se contesta en diez días hábiles, conforme al reglamento. En materia de rendición de
cuentas, primero [[^se abrirá |un buzón ciudadano de denuncias|? en la planta baja del Palacio Municipal|?, en
enero]]; luego, [[?a partir de abril, |^se publicará |un boletín electrónico|? con los hallazgos firmes]], y
finalmente [[^se celebrará |una audiencia pública de rendición de cuentas|? el 6 de diciembre|? en el Instituto Manuel
Bonilla]]. De las tres tareas se ocupará la Oficina de Transparencia.

# III ; CAPÍTULO III | FORMACIÓN DEL PERSONAL | CAPÍTULO III. FORMACIÓN DEL PERSONAL

Nuestro personal es joven y necesita acompañamiento. Si el Tribunal Superior de Cuentas lo autoriza, dos auditores
podrían optar a una pasantía; de momento no hay respuesta. [[^La Jefatura de Personal |^tiene a su cargo |un diplomado
en auditoría forense|? para quince funcionarios|?, financiado por la Embajada de Suiza|?, que comenzará en la segunda
quincena de julio]].

_ Lic. Digna Emérita Zelaya, Contralora Municipal
"""


def comptroller(path: Path) -> None:
    office = "la |Oficina de Transparencia"
    golds = [
        G(when("entre |el 4 de marzo y el 31 de mayo", "2019-03/2019-05", "2019-03-04", "2019-05-31"),
          lead="la |Unidad de Auditoría de Obras", product="un |informe especial || un informe especial dirigido a "
            "la Corporación",
          also=["examen de los contratos de pavimentación suscritos en 2018",
                "la Unidad de Auditoría de Obras examinará los contratos de pavimentación suscritos en 2018, entre "
                "el 4 de "
                "marzo y el 31 de mayo, y de ese trabajo saldrá un informe especial dirigido a la Corporación",
                "Por ello, la Unidad de Auditoría de Obras examinará los contratos de pavimentación suscritos en "
                "2018, entre "
                "el 4 de marzo y el 31 de mayo, y de ese trabajo saldrá un informe especial dirigido a la Corporación",
                "Por ello, la Unidad de Auditoría de Obras examinará los contratos de pavimentación suscritos en "
                "2018, entre "
                "el 4 de marzo y el 31 de mayo"]),
        G(when("durante |los meses de |junio y julio", "2019-06/2019-07"), quantity="12",
          resources="con |el apoyo de |dos ingenieros cedidos por |la |Secretaría de Infraestructura",
          also=["doce puentes"]),
        G(when("en |enero", "2019-01"), lead=office, place="en |la planta baja del |Palacio Municipal",
          also=["primero se abrirá un buzón ciudadano de denuncias en la planta baja del Palacio Municipal, en enero",
                "se abrirá un buzón ciudadano de denuncias", "un buzón ciudadano de denuncias",
                "primero se abrirá un buzón ciudadano de denuncias"]),
        G(since("a partir de |abril", 2019, 4), lead=office,
          also=["luego, a partir de abril, se publicará un boletín electrónico con los hallazgos firmes"]),
        G(when("el |6 de diciembre", "2019-12", "2019-12-06", "2019-12-06"), lead=office,
          place="en |el |Instituto Manuel Bonilla",
          also=["finalmente se celebrará una audiencia pública de rendición de cuentas el 6 de diciembre en el "
            "Instituto "
                "Manuel Bonilla", "finalmente se celebrará una audiencia pública de rendición de cuentas"]),
        G({**since("en |la |segunda quincena de julio || que comenzará en la segunda quincena de julio", 2019, 7,
          "2019-07-16"),
           "end_date": "2019-12-31 || 2019-07-31", "start_date": "2019-07-16 || 2019-07-15"},
          lead="La |Jefatura de Personal", resources="financiado por |la |Embajada de Suiza", quantity="1 || 15 || ∅"),
    ]  # fmt: skip
    as_word(
        path, write(path.stem, COMPTROLLER, golds, 2019, "es"), "Garamond", 11.5, "Contraloría Municipal", "PAF 2019"
    )


ARCHIVE = """
= Programa de trabajo del Archivo Provincial para 2022

~ Diputación de Valdehierro · Área de Cultura

El Archivo custodia 6,4 kilómetros de documentación y atendió el pasado ejercicio a 1.312 investigadores, un 9 % más
que en 2020. La reforma del depósito 3 terminó en noviembre. Para 2022 se ha consignado una dotación de 184.000 euros
en el capítulo 2, sujeta a las retenciones que acuerde Intervención.

#  | Descripción y digitalización | Descripción y digitalización

Antes del verano habrán quedado descritas las series de Beneficencia: [[^el Servicio de Descripción |^catalogará
|4.200 expedientes del antiguo Hospicio]], tarea que se arrastra desde hace tres años. Por otra parte, [[^se va a
proceder a |la digitalización de los libros de actas de 1925 a 1979|?, mediante contrato menor|? y con una subvención
de la Junta de Castilla y León|?; el plazo de ejecución acaba el 15 de octubre]]. Los expedientes personales no serán
digitalizados hasta que se pronuncie la delegada de protección de datos.

#  | Préstamo y apoyo a los municipios | Préstamo y apoyo a los municipios

Los ayuntamientos de menos de mil habitantes carecen, por lo general, de archivero. El equipo itinerante [[?tiene
previsto |^visitar |dieciocho ayuntamientos de la comarca de Las Loras|? a lo largo del año]]; a cada visita le
seguirá un informe de estado. Se ruega a los alcaldes que faciliten el acceso a los locales.

#  | Difusión | Difusión

La visita escolar sigue siendo nuestra mejor carta de presentación. El calendario de difusión comprende: [[^una
|exposición sobre la desamortización|? en la sala Zorita|?, desde el 3 de mayo hasta el 17 de junio]]; [[^un |ciclo de
cuatro conferencias|?, los jueves de octubre|?, a cargo de la Universidad de Burgos]]; y [[^la |edición de una guía de
fuentes para la historia local]], cuya impresión asume la Imprenta Provincial y que deberá estar en la calle en
noviembre. Ninguna de estas actividades supondrá gasto en personal.

_ El Director del Archivo. Documento firmado electrónicamente.
"""


def archive(path: Path) -> None:
    golds = [
        G(before_summer("Antes |del verano", 2022), lead="el |Servicio de Descripción", quantity="4200",
          thing=["4.200 expedientes del antiguo Hospicio", "las series de Beneficencia"],
          also=["Antes del verano habrán quedado descritas las series de Beneficencia",
                "las series de Beneficencia",
                "Antes del verano habrán quedado descritas las series de Beneficencia: el Servicio de Descripción "
                "catalogará "
                "4.200 expedientes del antiguo Hospicio"]),
        G(by("el |15 de octubre || el plazo de ejecución acaba el 15 de octubre || acaba el 15 de octubre",
          "2022-10-15", True),
          resources="con |una |subvención de la Junta de Castilla y León || mediante contrato menor y con una "
            "subvención de la "
          "Junta de Castilla y León || Junta de Castilla y León", quantity="*",
          also=["libros de actas de 1925 a 1979", "los libros de actas de 1925 a 1979"]),
        G(when("a lo largo |del año", "2022"), lead="El |equipo itinerante", quantity="18 || ∅",
          product="un |informe de estado || ∅", place="~la |comarca de Las Loras || Las Loras",
          also=["El equipo itinerante tiene previsto visitar dieciocho ayuntamientos de la comarca de Las Loras",
                "El equipo itinerante tiene previsto visitar dieciocho ayuntamientos de la comarca de Las Loras a lo "
                "largo del "
                "año"]),
        G(when("desde |el 3 de mayo hasta el 17 de junio", "2022-05/2022-06", "2022-05-03", "2022-06-17"),
          place="en |la |sala Zorita"),
        G(when("los |jueves de |octubre", "2022-10"), lead="a cargo de |la |Universidad de Burgos", quantity="4 || 1"),
        G(when("en |noviembre", "2022-11"), lead="la |Imprenta Provincial || ∅", resources="~la |Imprenta Provincial",
          product="una |guía de fuentes para la historia local || ∅ || la edición de una guía de fuentes para la "
            "historia local",
          also=["una guía de fuentes para la historia local", "guía de fuentes para la historia local"]),
    ]  # fmt: skip
    blocks = write(path.stem, ARCHIVE, golds, 2022, "es")
    as_page(path, blocks, "es", "body{font-family:Georgia;max-width:44em}", ("Inicio", "Fondos", "Contacto"), "© "
      "Diputación",
            ("desamorti-zación", "conferen-cias", "investi-gadores"))  # fmt: skip
