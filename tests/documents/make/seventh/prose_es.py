"""Spanish prose of the seventh set: sentences with their gold."""

from __future__ import annotations

from fifth.gold import by, either, when

from seventh.rows import alts, told

# --- 142: a river basin authority -
NONE = ("", "")
BASIN = [
    told(
        NONE,
        "[En febrero de 2016 ]la Gerencia Técnica |instalará |doce estaciones de aforo[ en los afluentes del "
        "Tamarindo][, con "
        "recursos del Fondo Hidrológico Nacional]",
        when(alts("En |febrero de 2016"), "2016-02"),
        lead=alts("la |Gerencia Técnica"),
        resources=alts("con |recursos del |Fondo Hidrológico Nacional"),
        makes="doce |estaciones de aforo[ en los afluentes del Tamarindo]",
        place=either("", "afluentes del Tamarindo", "los afluentes del Tamarindo"),
        quantity="12",
    ),
    told(
        NONE,
        "La Autoridad |celebrará |el |segundo foro de usuarios del agua[ en la ciudad de La Esperanza][ los días 19 y "
        "20 de "
        "mayo de 2016][, bajo la coordinación de la Unidad de Participación Social][; el producto será la memoria del "
        "foro]",
        when(
            either("los días 19 y 20 de mayo de 2016", "días 19 y 20 de mayo de 2016", "19 y 20 de mayo de 2016"),
            "2016-05",
            "2016-05-19",
            "2016-05-20",
        ),
        lead=alts("bajo |la coordinación de |la |Unidad de Participación Social"),
        product=alts("la |memoria del foro"),
        place=alts("en |la ciudad de |La Esperanza"),
    ),
    told(
        NONE,
        "[Durante el segundo semestre ]se |elaborará |el |plan de manejo de la microcuenca El Zapote[, a cargo del "
        "Departamento "
        "de Planificación][ y con fondos de la cooperación suiza]",
        when(either("Durante el segundo semestre", "el segundo semestre", "segundo semestre"), "2016-H2"),
        makes="el |plan de manejo de la microcuenca El Zapote",
        lead=alts("a cargo del |Departamento de Planificación"),
        resources=alts("con |fondos de |la |cooperación suiza") + " || fondos de la cooperación suiza",
    ),
    told(
        NONE,
        "[A más tardar el 15 de agosto de 2016 ]la Gerencia Técnica |entregará a las municipalidades |el |mapa de "
        "zonas "
        "inundables",
        by(
            either("A más tardar el 15 de agosto de 2016", "el 15 de agosto de 2016", "15 de agosto de 2016"),
            "2016-08-15",
        ),
        makes="el |mapa de zonas inundables",
        lead=alts("la |Gerencia Técnica"),
    ),
    told(
        NONE,
        "[Todo el año ]se |mantendrá en funcionamiento |el |sistema de alerta temprana[, con presupuesto ordinario][ "
        "y bajo la "
        "responsabilidad de la Oficina de Alerta]",
        when("Todo el año", "2016"),
        lead=alts("bajo |la responsabilidad de |la |Oficina de Alerta"),
        resources=alts("con |presupuesto ordinario"),
        product=either("", "sistema de alerta temprana", "el sistema de alerta temprana"),
    ),
]
BASIN[3][1]["activity"] += (
    " || entregar el mapa de zonas inundables a las municipalidades || mapa de zonas inundables a las municipalidades"
)

# --- 143: a fire brigade -
EMERG = ("I", "ATENCIÓN DE EMERGENCIAS")
TRAIN = ("II", "INSTRUCCIÓN")
COMM = ("III", "COMUNIDAD")

FIRE = [
    told(
        EMERG,
        "La Comandancia |renovará |el |material de rescate vehicular de la Tercera y la Quinta Compañía[ durante el "
        "primer "
        "trimestre de 2018][, con cargo al aporte municipal]",
        when(
            either("durante el primer trimestre de 2018", "el primer trimestre de 2018", "primer trimestre de 2018"),
            "2018-Q1",
        ),
        lead=alts("La |Comandancia"),
        resources=alts("con |cargo al |aporte municipal"),
    ),
    told(
        EMERG,
        "[Antes del 30 de noviembre de 2018 ]el Departamento de Telecomunicaciones |pondrá en marcha |la |nueva "
        "central de "
        "alarmas[, cuyo entregable es el acta de recepción conforme]",
        by(either("Antes del 30 de noviembre de 2018", "30 de noviembre de 2018"), "2018-11-30"),
        lead=alts("el |Departamento de Telecomunicaciones"),
        product=either("acta de recepción conforme", "el acta de recepción conforme"),
        end_date=either("2018-11-30", "2018-11-29"),
    ),
    told(
        TRAIN,
        "El |curso de incendios forestales[ se dictará][ en Quilamávida][ del 3 al 7 de septiembre de 2018][, a cargo "
        "de la Academia Provincial][ y financiado por la Junta Nacional]",
        when(
            either("del 3 al 7 de septiembre de 2018", "3 al 7 de septiembre de 2018"),
            "2018-09",
            "2018-09-03",
            "2018-09-07",
        ),
        lead=alts("a cargo de |la |Academia Provincial"),
        resources=alts("financiado por |la |Junta Nacional"),
        place=alts("en |Quilamávida"),
    ),
    told(
        TRAIN,
        "Cada compañía |realizará |seis academias internas[ entre marzo y diciembre]",
        when(alts("entre |marzo y diciembre"), "2018-03/2018-12"),
        lead=either("", "Cada compañía", "compañía"),
        product=either("", "seis academias internas", "academias internas"),
        quantity="6",
    ),
    told(
        COMM,
        "[En octubre ]la Secretaría General |organizará |la |semana de la prevención[ en las escuelas][, con recursos "
        "propios][; "
        "como resultado se espera un informe de cobertura]",
        when(alts("En |octubre"), "2018-10"),
        lead=alts("la |Secretaría General"),
        resources=alts("con |recursos propios"),
        product=alts("un |informe de cobertura"),
    ),
    told(
        COMM,
        "También |se |editará |una |guía de evacuación para edificios en altura[ (julio de 2018)]",
        when("julio de 2018", "2018-07"),
        makes="una |guía de evacuación para edificios en altura",
        lead=either("", "Secretaría General", "la Secretaría General"),
    ),
]

# --- 145: a network of parliamentary archives -
TRAIN_A = (either("1", "Línea 1"), "Formación de archiveros")
DIGIT = (either("2", "Línea 2"), "Digitalización")
COORD = either(
    "El Salvador", "coordinadas por El Salvador", "Coordinadas por El Salvador", "bajo la coordinación de El Salvador"
)

ARCHIVES = [
    told(
        TRAIN_A,
        "un |taller sobre descripción normalizada[, en San José][, el 11 y 12 de marzo de 2014]",
        when(either("el 11 y 12 de marzo de 2014", "11 y 12 de marzo de 2014"), "2014-03", "2014-03-11", "2014-03-12"),
        lead=COORD,
        lead_bodies="SV",
        resources=alts("con |recursos de |la |AECID"),
        place=alts("en |San José"),
        code="*",
    ),
    told(
        TRAIN_A,
        "un |curso en línea de conservación preventiva de cuarenta horas[, de mayo a julio]",
        when(alts("de |mayo a julio"), "2014-05/2014-07"),
        lead=COORD,
        lead_bodies="SV",
        resources=alts("con |recursos de |la |AECID"),
        code="*",
    ),
    told(
        TRAIN_A,
        "tres |pasantías de dos semanas[, en el Archivo de la Asamblea de Panamá][, durante el segundo semestre]",
        when(either("durante el segundo semestre", "el segundo semestre", "segundo semestre"), "2014-H2"),
        lead=COORD,
        lead_bodies="SV",
        resources=alts("con |recursos de |la |AECID"),
        code="*",
        quantity="3",
        place=alts("en |el |Archivo de la Asamblea de |Panamá"),
    ),
    told(
        DIGIT,
        "La Secretaría Técnica |levantará |un |inventario de los fondos sonoros de los seis parlamentos[ a más tardar "
        "el 30 de "
        "junio de 2014]",
        by(
            either("a más tardar el 30 de junio de 2014", "el 30 de junio de 2014", "30 de junio de 2014"), "2014-06-30"
        ),
        lead=alts("La |Secretaría Técnica"),
        lead_bodies="TS",
        makes="un |inventario de los fondos sonoros de los seis parlamentos",
        code=either("", "2.1"),
    ),
    told(
        DIGIT,
        "Guatemala y Honduras |digitalizarán |los |diarios de sesiones de 1950 a 1975[ en el último trimestre de "
        "2014][, con "
        "financiamiento del BID][; se entregará un repositorio de consulta pública]",
        when(
            either("en el último trimestre de 2014", "el último trimestre de 2014", "último trimestre de 2014"),
            "2014-Q4",
        ),
        lead="Guatemala y Honduras",
        lead_bodies="GT;HN",
        resources=alts("con |financiamiento del |BID"),
        resource_bodies="IDB",
        product=alts("un |repositorio de consulta pública"),
        code=either("", "2.2"),
    ),
]

for item in ARCHIVES[:3]:
    words = item[1]["activity"].split(" || ")
    item[1]["activity"] = either(*words, *(f"{h}llevará a cabo {w}" for h in ("", "la Red ") for w in words))
