"""Running prose in Spanish: six offices of six countries."""

from __future__ import annotations

from pathlib import Path

from fifth.gold import both, by, either, when

from eleventh.common import NONE, Block, alt, docx, html, pdf, say, through


def lights(path: Path) -> None:
    """Chile: a programme under roman headings."""
    blocks: list[Block] = [
        ("title", "PROGRAMA ANUAL 2019"),
        ("sub", "Servicio de Señalización Marítima Austral<br/>Puerto Montt, 14 de diciembre de 2018"),
        ("h", "I. Antecedentes"),
        ("p", "El Servicio administra 214 ayudas a la navegación entre el canal de Chacao y el golfo de Penas. Durante "
              "2018 se efectuaron nueve comisiones a bordo y se repusieron treinta y un paneles fotovoltaicos, lo que "
              "permitió mantener un índice de operatividad de 98,7 %."),
        ("p", "Las cifras de accidentalidad informadas por la Autoridad Marítima muestran que, de los veintidós "
              "varamientos ocurridos en la zona entre 2013 y 2018, solo dos tuvieron relación con el estado de las "
              "señales. Este resultado es fruto de una política sostenida de reposición preventiva y del compromiso de "
              "los guardafaros, cuyo número se ha reducido, no obstante, de diecinueve a once en el mismo período."),
        ("p", "La extensión del litoral, las condiciones meteorológicas y la antigüedad de las torres obligan a "
              "priorizar. El programa se ordena, por ello, en tres líneas."),
        ("h", "II. Mantención de la red"),
        ("p", "Durante el primer trimestre de 2019 el Departamento de Faros recambiará los equipos luminosos de doce "
              "balizas del canal Moraleda, con cargo al presupuesto sectorial. En 2018 se alcanzó a intervenir "
              "siete, y "
              "el saldo quedó sujeto a la disponibilidad de la barcaza. Entre mayo y agosto se efectuará la inspección "
              "estructural de los faros de la provincia de Aysén, de la que resultará un informe de estado por torre. "
              "No se contempla para este año la automatización de nuevas estaciones habitadas."),
        ("h", "III. Formación"),
        ("p", "La Escuela de Faros dictará en Valparaíso, del 7 al 18 de octubre de 2019, el curso básico de "
            "operador de "
              "ayudas a la navegación. A más tardar el 30 de noviembre, la Sección Técnica actualizará el manual de "
              "mantenimiento de paneles fotovoltaicos."),
        ("h", "IV. Difusión"),
        ("p", "En septiembre se publicará en el sitio institucional el catálogo de faros patrimoniales. Sería deseable "
              "que las gobernaciones marítimas remitan fotografías en alta resolución."),
        ("space", "30"),
        ("sub", "Capitán de Corbeta (R) Arnoldo Vera Cid<br/>Jefe del Servicio"),
    ]  # fmt: skip
    pdf(
        path,
        blocks,
        head="Servicio de Señalización Marítima Austral",
        foot="Página {n}",
        size=13,
        margin=80,
        page=(560, 640),
    )
    two, three, four = ("II || 2", "Mantención de la red"), ("III || 3", "Formación"), ("IV || 4", "Difusión")
    rows = [
        say(two, "{Durante el primer trimestre de 2019 }{el Departamento de Faros }recambiará los equipos luminosos de "
            "doce balizas{ del canal Moraleda}{, con cargo al presupuesto sectorial}",
            when(alt("Durante el ", "el ", "primer trimestre de 2019"), "2019-Q1"), quantity=either("", "12"),
            lead=alt("el ", "Departamento de Faros"), place=either("", "canal Moraleda"),
            resources=alt("con cargo al ", "al ", "cargo al ", "presupuesto sectorial")),
        say(two, "{Entre mayo y agosto }{se }{efectuará }{la }inspección estructural de los faros{ de la provincia de "
            "Aysén}{, de la que resultará un informe de estado por torre}",
            when(either("Entre mayo y agosto", "mayo y agosto"), "2019-05/2019-08"),
            product=either("un informe de estado por torre", "informe de estado por torre"),
            lead=either("", "el Departamento de Faros", "Departamento de Faros"),
            place=either("", "provincia de Aysén", "la provincia de Aysén")),
        say(three, "{La Escuela de Faros }{dictará }{en Valparaíso}{, del 7 al 18 de octubre de 2019,} {el }curso "
            "básico "
            "de operador de ayudas a la navegación",
            when(alt("del ", "7 al 18 de octubre de 2019"), "2019-10", "2019-10-07", "2019-10-18"),
            product=either("", "curso básico de operador de ayudas a la navegación", "curso básico"),
            lead=alt("La ", "Escuela de Faros"), place="Valparaíso"),
        say(three, "{A más tardar el 30 de noviembre, }{la Sección Técnica }actualizará el manual de mantenimiento de "
            "paneles fotovoltaicos",
            by(alt("A más tardar el ", "el ", "30 de noviembre"), "2019-11-30"), lead=alt("la ", "Sección Técnica"),
            product=either("", "manual de mantenimiento de paneles fotovoltaicos")),
        say(four, "{En septiembre }{se }publicará{ en el sitio institucional} el catálogo de faros patrimoniales",
            when(alt("En ", "septiembre"), "2019-09"), place=either("", "en el sitio institucional"),
            product=either("", "catálogo de faros patrimoniales")),
    ]  # fmt: skip
    areas = [("II", two[1]), ("III", three[1], "*", "*"), ("IV", four[1], "*", "*")]
    both("5-301-faros-2019-es", "PROGRAMA ANUAL 2019", 2019, "es", areas, rows,
         adopted_on="2018-12-14 || ∅", adopted_at="Puerto Montt || ∅")  # fmt: skip


def firemen(path: Path) -> None:
    """Ecuador: a chief's letter to the mayor, in the first person."""
    blocks: list[Block] = [
        ("right", "Chunchal, 22 de noviembre de 2021"),
        ("p", "Oficio Nro. CBCH-JEF-2021-0418-O"),
        ("p", "<b>Asunto:</b> Plan de actividades del Cuerpo de Bomberos de Chunchal para el año 2022"),
        ("p", "Señora Ingeniera\nRosa Elvira Guamán\nALCALDESA DEL CANTÓN\nEn su despacho.-"),
        ("p", "De mi consideración:"),
        ("p", "En atención al memorando Nro. 0991, pongo en su conocimiento lo que el Cuerpo de Bomberos se propone "
              "ejecutar durante 2022."),
        ("p", "En materia de prevención, entre febrero y abril inspeccionaremos los locales comerciales del centro "
              "histórico; la responsable será la Unidad de Prevención e Ingeniería del Fuego y como producto se "
              "entregará un catastro de locales. En junio celebraremos en el coliseo municipal la cuarta casa abierta, "
              "para la que contamos con USD 3.500,00 de la partida de difusión."),
        ("p", "En cuanto a la respuesta, hasta el 29 de julio adquiriremos un tanquero de 2.000 galones con "
            "recursos del "
              "Gobierno Provincial. Una vez recibido el vehículo, en el segundo semestre el Teniente Washington Caiza "
              "entrenará a los conductores de las dos compañías."),
        ("p", "Respecto de 2021, debo informar que atendimos 612 emergencias y que renovamos cuarenta trajes de "
            "línea de "
              "fuego. Por falta de asignación no prevemos construir la estación de San Miguel. Solicito a usted se "
              "sirva "
              "disponer la transferencia oportuna de las asignaciones del primer trimestre."),
        ("p", "Atentamente,"),
        ("space", ""),
        ("p", "Tcrnl. (B) Marco Yánez Paredes\nPRIMER JEFE"),
        ("small", "c.c. Dirección Financiera; Archivo"),
    ]  # fmt: skip
    docx(path, blocks, font="Arial", size=10.5, foot="Av. 24 de Mayo y Bolívar - Telf. (03) 293 0102")
    unit = "Unidad de Prevención e Ingeniería del Fuego"
    own = either("", "el Cuerpo de Bomberos", "Cuerpo de Bomberos", "Cuerpo de Bomberos de Chunchal")
    rows = [
        say(NONE, "{En materia de prevención, }{entre febrero y abril }inspeccionaremos los locales comerciales{ del "
            "centro histórico}{; la responsable será la Unidad de Prevención e Ingeniería del Fuego}{ y como "
            "producto se "
            "entregará un catastro de locales}", when(either("entre febrero y abril", "febrero y abril"),
            "2022-02/2022-04"), lead=alt("la ", unit), product=either("un catastro de locales", "catastro de locales"),
            place=either("", "centro histórico", "del centro histórico")),
        say(NONE, "{En junio }{celebraremos }{en el coliseo municipal }{la }cuarta casa abierta{, para la que contamos "
            "con USD 3.500,00 de la partida de difusión}", when(alt("En ", "junio"), "2022-06"), lead=own, quantity="*",
            place=alt("en el ", "el ", "coliseo municipal"), budget="3500", currency="USD",
            resources=either("USD 3.500,00 de la partida de difusión", "partida de difusión", "la partida de difusión",
                             "USD 3.500,00", "")),
        say(NONE, "{En cuanto a la respuesta, }{hasta el 29 de julio }adquiriremos un tanquero de 2.000 galones{ con "
            "recursos del Gobierno Provincial}", by(alt("hasta el ", "29 de julio"), "2022-07-29"), lead=own,
            quantity="*", product=either("", "un tanquero de 2.000 galones", "tanquero de 2.000 galones"),
            resources=alt("con ", "recursos del Gobierno Provincial") + " || Gobierno Provincial"),
        say(NONE, "{Una vez recibido el vehículo, }{en el segundo semestre }{el Teniente Washington Caiza }entrenará a "
            "los conductores{ de las dos compañías}", when(alt("en el ", "el ", "segundo semestre"), "2022-H2"),
            lead=alt("el ", "Teniente Washington Caiza") + " || Washington Caiza", quantity="*"),
    ]  # fmt: skip
    title = either("Plan de actividades del Cuerpo de Bomberos de Chunchal para el año 2022",
                   "Asunto: Plan de actividades del Cuerpo de Bomberos de Chunchal para el año 2022")  # fmt: skip
    both("5-302-bomberos-2022-es", title, 2022, "es", [], rows,
         adopted_on="2021-11-22 || ∅", adopted_at="Chunchal || ∅")  # fmt: skip


def archive(path: Path) -> None:
    """Spain: an archive that speaks in nouns."""
    blocks: list[Block] = [
        ("title", "Programa de actuación para 2017"),
        ("sub", "Archivo Histórico Provincial de Valdeorna"),
        ("p", "El presente documento recoge las actuaciones que el Archivo acometerá en el ejercicio, una vez oída la "
              "Comisión Provincial de Patrimonio en su sesión del pasado 10 de noviembre. El Archivo custodia 11.420 "
              "metros lineales de documentación y atendió el pasado año 2.016 consultas presenciales; su plantilla se "
              "compone de nueve personas."),
        ("h", "Tratamiento documental"),
        ("p", "Está prevista la descripción de los protocolos notariales del distrito de Bembibre, que se llevará a "
            "cabo "
              "entre enero y junio bajo la dirección de la Sección de Referencias y cuyo resultado será un inventario. "
              "Asimismo, en el tercer trimestre se acometerá la reinstalación de las cajas del fondo de Hacienda "
              "afectadas por la humedad. Queda aplazada la descripción del fondo de Sindicatos."),
        ("h", "Difusión y acción cultural"),
        ("p", "Con motivo del Día Internacional de los Archivos, el 9 de junio tendrá lugar en la sala de exposiciones "
              "una jornada de puertas abiertas, coordinada por el Servicio Pedagógico. La exposición «Papeles de una "
              "villa», inaugurada en 2016, recibió 4.310 visitantes. Para los centros de secundaria, el Servicio "
              "Pedagógico impartirá de octubre a diciembre seis talleres de paleografía, financiados por la Diputación "
              "Provincial."),
        ("h", "Conservación"),
        ("p", "Antes del 15 de diciembre se redactará el plan de emergencias del depósito, a cargo del restaurador del "
              "centro."),
        ("space", ""),
        ("p", "Valdeorna, a 2 de enero de 2017. La Directora, Mª Ángeles Prada Otero."),
    ]  # fmt: skip
    through(path, "docx", lambda p: docx(p, blocks, font="Liberation Serif", size=12,
                                         foot="C/ del Pósito, 3 - 24300 Valdeorna"), "writer8")  # fmt: skip
    one, two, three = ("", "Tratamiento documental"), ("", "Difusión y acción cultural"), ("", "Conservación")
    own = either("", "el Archivo", "Archivo")
    rows = [
        say(one, "{Está prevista }{la }descripción de los protocolos notariales{ del distrito de Bembibre}{, que se "
            "llevará "
            "a cabo}{ entre enero y junio}{ bajo la dirección de la Sección de Referencias}{ y cuyo resultado será un "
            "inventario}", when(either("entre enero y junio", "enero y junio"), "2017-01/2017-06"),
            lead=alt("la ", "Sección de Referencias"), product=either("un inventario", "inventario"),
            place=either("", "distrito de Bembibre")),
        say(one, "{Asimismo, }{en el tercer trimestre }{se }{acometerá }{la }reinstalación de las cajas del fondo de "
            "Hacienda afectadas por la humedad", when(alt("en el ", "el ", "tercer trimestre"), "2017-Q3"),
            lead=either("", "la Sección de Referencias", "Sección de Referencias", "Archivo", "el Archivo")),
        say(two, "{Con motivo del Día Internacional de los Archivos, }{el 9 de junio }{tendrá lugar }{en la sala de "
            "exposiciones }{una }jornada de puertas abiertas{, coordinada por el Servicio Pedagógico}",
            when(alt("el ", "9 de junio"), "2017-06", "2017-06-09", "2017-06-09"), lead=alt("el ", "Servicio "
                "Pedagógico"),
            product=either("", "jornada de puertas abiertas"),
            place=alt("en la ", "la ", "sala de exposiciones")),
        say(two, "{Para los centros de secundaria, }{el Servicio Pedagógico }{impartirá }{de octubre a diciembre }seis "
            "talleres de paleografía{, financiados por la Diputación Provincial}",
            when(alt("de ", "octubre a diciembre"), "2017-10/2017-12"), lead=alt("el ", "Servicio Pedagógico"),
            quantity="6", product=either("", "seis talleres de paleografía", "talleres de paleografía"),
            resources=either("Diputación Provincial", "la Diputación Provincial", "financiados por la Diputación "
                "Provincial")),
        say(three, "{Antes del 15 de diciembre }{se }redactará el plan de emergencias del depósito{, a cargo del "
            "restaurador del centro}", {**by(alt("Antes del ", "15 de diciembre"), "2017-12-15"),
            "end_date": "2017-12-15 || 2017-12-14"}, lead=either("restaurador del centro", "el restaurador del centro",
            "del restaurador del centro"), product=either("", "plan de emergencias del depósito", "plan de "
            "emergencias")),
    ]  # fmt: skip
    for row in rows[1:2]:
        row["lead"] = either(row["lead"], own)
    areas = [("", one[1], "*", "*"), ("", two[1], "*", "*"), ("", three[1], "*", "*")]
    both("5-303-archivo-2017-es", "Programa de actuación para 2017", 2017, "es", areas, rows,
         adopted_on="2017-01-02 || ∅", adopted_at="Valdeorna || ∅")  # fmt: skip


def water(path: Path) -> None:
    """Peru: a page of a site, told in the order of the year."""
    menu = "<nav><a href='/'>Inicio</a> | <a href='/junta'>La Junta</a> | <a href='/tarifas'>Tarifas</a></nav>"
    blocks: list[Block] = [
        ("title", "Plan anual de trabajo 2020 de la Junta de Usuarios del valle de Chirimoto"),
        ("sub", "Publicado el 6 de enero de 2020 por Imagen Institucional"),
        ("p", "La campaña 2018-2019 cerró con un déficit de 11 % en la recaudación de la tarifa, según el balance que "
              "aprobó la asamblea en noviembre. Con ese punto de partida, la Junta ha programado lo siguiente."),
        ("p", "En <strong>febrero</strong>, la Gerencia Técnica limpiará 38 kilómetros del canal principal con el "
            "aporte "
              "en faenas de las comisiones de regantes. En <strong>abril</strong> la misma Gerencia instalará "
              "medidores "
              "de caudal en las tomas de La Collpa y Pampa Hermosa, financiados por la Autoridad Nacional del Agua."),
        ("p", "Pasadas las elecciones de directivos (que no organiza la Junta), se dictará en "
            "<strong>julio</strong>, en "
              "el local comunal de Omia, un taller de riego tecnificado para jóvenes usuarios, a cargo del Área de "
              "Capacitación. Entre <strong>agosto y octubre</strong> se actualizará el padrón de usuarios; el producto "
              "será el padrón aprobado por resolución."),
        ("p", "No habrá este año concurso de parcelas. Pedimos a los usuarios morosos acercarse a la oficina de "
            "cobranza."),
        ("p", "El <strong>11 de diciembre</strong> la Junta rendirá cuentas en asamblea general."),
    ]  # fmt: skip
    html(path, blocks, "Plan anual 2020 | Junta de Usuarios", "es", "body{font-family:Georgia;max-width:44em}", menu,
         "<footer>Jr. Amazonas 210 &middot; Tel. 041-470-118 &middot; &copy; 2020</footer>")  # fmt: skip
    boss = alt("la ", "Gerencia Técnica")
    rows = [
        say(NONE, "{En febrero, }{la Gerencia Técnica }limpiará 38 kilómetros{ del canal principal}{ con el aporte en "
            "faenas de las comisiones de regantes}", when(alt("En ", "febrero"), "2020-02"), lead=boss,
            quantity=either("", "38"), place=either("", "canal principal"),
            resources=alt("con el ", "el ", "aporte en faenas de las comisiones de regantes")),
        say(NONE, "{En abril }{la misma Gerencia }instalará medidores de caudal{ en las tomas de La Collpa y Pampa "
            "Hermosa}{, financiados por la Autoridad Nacional del Agua}", when(alt("En ", "abril"), "2020-04"),
            lead=either("la misma Gerencia", "misma Gerencia", "Gerencia", "la Gerencia Técnica", "Gerencia Técnica"),
            place=either("", *alt("en las ", "las ", "tomas de La Collpa y Pampa Hermosa").split(" || "),
                         "La Collpa y Pampa Hermosa"),
            resources=either("Autoridad Nacional del Agua", "la Autoridad Nacional del Agua",
                             "financiados por la Autoridad Nacional del Agua")),
        say(NONE, "{Pasadas las elecciones de directivos (que no organiza la Junta), }{se }{dictará }{en julio, }{en "
            "el local comunal de Omia, }{un }taller de riego tecnificado{ para jóvenes usuarios}{, a cargo del Área de "
            "Capacitación}", when(alt("en ", "julio"), "2020-07"),
            lead=either("Área de Capacitación", "el Área de Capacitación", "del Área de Capacitación"),
            product=either("", "un taller de riego tecnificado", "taller de riego tecnificado"),
            place=alt("en el ", "el ", "local comunal de Omia") + " || Omia"),
        say(NONE, "{Entre agosto y octubre }{se }actualizará el padrón de usuarios{; el producto será el padrón "
            "aprobado "
            "por resolución}", when(either("Entre agosto y octubre", "agosto y octubre"), "2020-08/2020-10"),
            lead=either("", "la Junta", "Junta", "Área de Capacitación"),
            product=alt("el ", "padrón aprobado por resolución")),
        say(NONE, "{El 11 de diciembre }{la Junta }rendirá cuentas{ en asamblea general}",
            when(alt("El ", "11 de diciembre"), "2020-12", "2020-12-11", "2020-12-11"),
            lead=either("la Junta", "Junta", ""), place=either("", "en asamblea general", "asamblea general")),
    ]  # fmt: skip
    both("5-304-riego-2020-es", blocks[0][1], 2020, "es", [], rows,  # type: ignore[arg-type]
         adopted_on="2020-01-06 || ∅")  # fmt: skip
