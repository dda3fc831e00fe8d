"""Running prose of four Spanish-speaking administrations."""

from __future__ import annotations

from tenth.common import by, either, said, undated, when

SPAIN = [
    ("p", "La Junta Rectora del Consorcio de Bibliotecas Comarcales de la Ribera Alta, en sesión celebrada el 18 de "
     "diciembre de 2018, aprobó por unanimidad el programa de actuación que a continuación se expone y que habrá de regir "
     "la actividad del Consorcio durante el ejercicio de 2019. En el año que termina fueron catalogados 3.200 volúmenes y "
     "se atendieron 41.600 préstamos, cifras ambas que superan las de 2017."),
    ("h", "PRIMERO.- Infraestructuras y equipamiento", either("PRIMERO", "", "1"), "Infraestructuras y equipamiento"),
    ("p",
     ("Se procederá a |{la renovación del mobiliario de las salas infantiles de Alzor y Villanueva del Soto}|"
      ", lo que habrá de realizarse durante el primer trimestre|, con cargo al capítulo VI del presupuesto propio|"
      ", correspondiendo su ejecución al Servicio de Patrimonio|.",
      when(said("durante |el |primer trimestre"), "2019-Q1"),
      {"lead": said("al |Servicio de Patrimonio"),
       "resources": said("con cargo al |capítulo VI del presupuesto propio"),
       "place": either("", "Alzor y Villanueva del Soto", "salas infantiles de Alzor y Villanueva del Soto"),
       "product": ""}),
     ("Asimismo, |{será instalado un sistema de autopréstamo en la Biblioteca Central}| antes del 30 de septiembre|"
      ", cuya dotación, por importe de 27.850,00 euros,| será sufragada por la Diputación Provincial|.",
      by(said("antes del |30 de septiembre"), "2019-09-30"),
      {"end_date": either("2019-09-30", "2019-09-29"), "lead": "", "product": either("", "un sistema de autopréstamo", "sistema de autopréstamo"),
       "resources": either("Diputación Provincial", "la Diputación Provincial", "por la Diputación Provincial", "27.850,00 euros", "sufragada por la Diputación Provincial"),
       "place": either("", "Biblioteca Central", "la Biblioteca Central", "en la Biblioteca Central"),
       "quantity": either("", "1"), "budget": "27850", "currency": "EUR"}),
     "No está prevista actuación alguna en materia de bibliobuses, a la espera de lo que disponga el nuevo convenio."),
    ("h", "SEGUNDO.- Fomento de la lectura", either("SEGUNDO", "", "2"), "Fomento de la lectura"),
    ("p",
     ("Por el Área de Extensión Cultural |{será convocado el XII Certamen de Relato Breve «Ribera»}|"
      " en el mes de abril|.",
      when(said("en el mes de |abril"), "2019-04"),
      {"lead": either("Área de Extensión Cultural", "el Área de Extensión Cultural", "Por el Área de Extensión Cultural"),
       "product": "", "quantity": either("", "1")}),
     ("La misma Área |{impartirá seis talleres de narración oral para personas mayores}| en los meses de octubre y "
      "noviembre|, que tendrán lugar en el Centro Social de Quintanar de la Vega|.",
      when(said("en |los meses de |octubre y noviembre"), "2019-10/2019-11"),
      {"lead": either("Área de Extensión Cultural", "La misma Área", "misma Área"), "product": either("", "seis talleres", "seis talleres de narración oral"), "quantity": "6",
       "place": said("en |el |Centro Social de Quintanar de la Vega")}),
     "Se ruega a los ayuntamientos consorciados que comuniquen con antelación la disponibilidad de sus locales."),
    ("p",
     ("Finalmente, |{se elaborará un estudio sobre los hábitos de lectura en la comarca}|, que será encomendado a la "
      "Universidad de Valdemora| y habrá de quedar concluido en el cuarto trimestre de 2019|.",
      when(said("en |el |cuarto trimestre de 2019"), "2019-Q4"),
      {"lead": said("a |la |Universidad de Valdemora"), "product": either("un estudio", "estudio", "un estudio sobre los hábitos de lectura en la comarca", "estudio sobre los hábitos de lectura en la comarca", ""),
       "quantity": either("", "1")})),
    ("p", "Lo que se hace público para general conocimiento. En Alzor, a 19 de diciembre de 2018. La Secretaria, fdo.: "
     "Milagros Urbieta Sanz."),
]  # fmt: skip

MEXICO = [
    ("p", "El presente Programa Anual de Trabajo 2022 del Instituto Municipal de la Juventud de Santa Rosalía de los Arcos "
     "(INJUSAR) se presenta al H. Cabildo en cumplimiento del artículo 14 del Reglamento Interior. Durante 2021 se "
     "entregaron 85 becas y se impartieron 12 pláticas de prevención en secundarias."),
    ("h", "Eje I. Empleo y emprendimiento", either("I", "Eje I"), "Empleo y emprendimiento"),
    ("p",
     ("En marzo, |la Coordinación de Vinculación Laboral |{llevará a cabo la Feria del Primer Empleo}| en la explanada de "
      "la Presidencia Municipal|, con recursos propios del Instituto|; como resultado se entregará un directorio de "
      "vacantes|.",
      when(said("En |marzo"), "2022-03"),
      {"lead": said("la |Coordinación de Vinculación Laboral"),
       "resources": said("con |recursos propios del Instituto"),
       "product": said("un |directorio de vacantes"), "quantity": either("", "1"),
       "place": either("explanada de la Presidencia Municipal", "la explanada de la Presidencia Municipal", "en la explanada de la Presidencia Municipal")}),
     ("De abril a junio |{se capacitará a 120 jóvenes en elaboración de planes de negocio}|, meta que estará a cargo del "
      "Lic. Abelardo Quiñones Rentería|.",
      when(said("De |abril a junio"), "2022-Q2"),
      {"lead": either("Lic. Abelardo Quiñones Rentería", "del Lic. Abelardo Quiñones Rentería", "a cargo del Lic. Abelardo Quiñones Rentería"),
       "quantity": "120", "product": either("", "planes de negocio")})),
    ("h", "Eje II. Salud y prevención", either("II", "Eje II"), "Salud y prevención"),
    ("p",
     ("A más tardar el 31 de mayo |{se firmará el convenio de colaboración con el Centro de Integración Juvenil}|"
      " (responsable: Dirección General)|.",
      by(said("A más tardar |el |31 de mayo"), "2022-05-31"),
      {"lead": "Dirección General", "product": either("", "convenio de colaboración", "el convenio de colaboración", "convenio de colaboración con el Centro de Integración Juvenil"), "quantity": ""}),
     ("Con un monto de $64,500.00 que aportará la Secretaría de Salud del Estado, |la Coordinación de Prevención "
      "|{instalará módulos itinerantes de orientación en las 9 preparatorias del municipio}| durante el segundo "
      "semestre|.",
      when(said("durante |el |segundo semestre"), "2022-H2"),
      {"lead": said("la |Coordinación de Prevención"),
       "resources": either("Secretaría de Salud del Estado", "la Secretaría de Salud del Estado", "Con un monto de $64,500.00 que aportará la Secretaría de Salud del Estado", "$64,500.00 que aportará la Secretaría de Salud del Estado", "un monto de $64,500.00 que aportará la Secretaría de Salud del Estado"),
       "quantity": either("", "9"), "product": either("", "módulos itinerantes de orientación", "módulos itinerantes"), "budget": "64500", "currency": "MXN",
       "place": either("", "en las 9 preparatorias del municipio", "las 9 preparatorias del municipio", "9 preparatorias del municipio")}),
     "En este ejercicio no se contempla la entrega de apoyos económicos directos por tratarse de año de austeridad."),
    ("h", "Eje III. Participación", either("III", "Eje III"), "Participación"),
    ("p",
     ("{Se integrará el Consejo Juvenil Municipal}| en la primera quincena de febrero de 2022|, bajo la responsabilidad "
      "de la Coordinación de Participación|; producto: acta de instalación|.",
      when(said("en |la |primera quincena de febrero de 2022"), "2022-02", "2022-02-01", "2022-02-15"),
      {"lead": either("Coordinación de Participación", "la Coordinación de Participación", "bajo la responsabilidad de la Coordinación de Participación"),
       "product": "acta de instalación", "quantity": ""})),
    ("p", "Santa Rosalía de los Arcos, Jal., enero de 2022. C. Itzel Maldonado Corona, Directora General."),
]  # fmt: skip

CHILE = [
    ("p", "Corporación Municipal de Deportes de Quilmahue. Los compromisos que siguen fueron acordados con el Concejo "
     "Municipal y se financian, salvo indicación en contrario, con el subtítulo 24. El año recién pasado la Corporación "
     "administró 14 recintos y organizó 22 cicletadas."),
    ("h", "Recintos deportivos", "", "Recintos deportivos"),
    ("p",
     ("Marzo. |El Departamento de Infraestructura |{licitará el recambio de luminarias del Estadio Fiscal}|; el proceso "
      "se financiará con FNDR|.",
      when("Marzo", "2018-03"),
      {"lead": said("El |Departamento de Infraestructura"), "resources": either("FNDR", "con FNDR", "se financiará con FNDR"),
       "product": "", "place": either("", "Estadio Fiscal", "del Estadio Fiscal")}),
     ("Abril a julio. |{Se reparará la techumbre de la multicancha de la población Los Aromos}|, a cargo del mismo "
      "Departamento|.",
      when("Abril a julio", "2018-04/2018-07"),
      {"lead": either("Departamento de Infraestructura", "mismo Departamento", "del mismo Departamento", "a cargo del mismo Departamento"),
       "product": "", "resources": either("", "subtítulo 24"),
       "place": either("", "multicancha de la población Los Aromos", "población Los Aromos", "la población Los Aromos")})),
    ("h", "Formación y competencia", "", "Formación y competencia"),
    ("p", "El Departamento de Formación tendrá a su cargo las siguientes acciones:"),
    ("li", "a)", ("{abrir cuatro escuelas de básquetbol femenino en sectores rurales}| entre mayo y agosto|;",
                  when(said("entre |mayo y agosto"), "2018-05/2018-08"),
                  {"lead": said("El |Departamento de Formación"), "quantity": "4", "resources": either("", "subtítulo 24"),
                   "product": either("", "cuatro escuelas de básquetbol femenino"), "place": either("", "sectores rurales", "en sectores rurales")})),
    ("li", "b)", ("{capacitar a 40 monitores en primeros auxilios}|, en conjunto con la Cruz Roja|, durante septiembre|;",
                  when(said("durante |septiembre"), "2018-09"),
                  {"lead": either("Departamento de Formación", "El Departamento de Formación", "El Departamento de Formación, en conjunto con la Cruz Roja", "Departamento de Formación; Cruz Roja"),
                   "quantity": "40", "resources": either("", "subtítulo 24", "Cruz Roja"), "product": ""})),
    ("li", "c)", ("{publicar el calendario comunal de competencias 2019}|, a más tardar el 14 de diciembre de 2018|.",
                  by(said("a más tardar |el |14 de diciembre de 2018"), "2018-12-14"),
                  {"lead": said("El |Departamento de Formación"), "resources": either("", "subtítulo 24"),
                   "product": either("", "calendario comunal de competencias 2019", "el calendario comunal de competencias 2019")})),
    ("p", "Se solicita a los clubes inscritos mantener al día su directiva en el Registro Civil. No se realizará la "
     "Maratón de Primavera."),
]  # fmt: skip

COSTA_RICA = [
    ("p", "1. El Colegio de Archivistas de la Región Chorotega (CARCH) es un ente público no estatal. Su plan de trabajo "
     "para 2020 fue conocido por la Asamblea General el 23 de noviembre de 2019 en Liberia."),
    ("p", "2. En 2019 se colegiaron 31 profesionales y se atendieron dos denuncias; ambas fueron archivadas."),
    ("h", "A. Fiscalía", "A", "Fiscalía"),
    ("p", "3.", ("La Fiscalía |{visitará 15 archivos municipales para verificar el ejercicio legal de la profesión}| de febrero a "
          "noviembre|, y rendirá por cada visita un informe|.",
          when(said("de |febrero a noviembre"), "2020-02/2020-11"),
          {"code": either("3", ""), "lead": said("La |Fiscalía"), "product": said("un |informe"), "quantity": "15"})),
    ("p", "4.", ("{Se revisará el Código de Deontología}|; la propuesta se someterá a consulta en el II trimestre|, bajo la "
          "conducción del Tribunal de Honor|.",
          when(said("en |el |II trimestre"), "2020-Q2"),
          {"code": either("4", ""), "lead": either("Tribunal de Honor", "del Tribunal de Honor", "bajo la conducción del Tribunal de Honor"),
           "product": either("", "propuesta", "la propuesta"), "quantity": ""})),
    ("h", "B. Desarrollo profesional", "B", "Desarrollo profesional"),
    ("p", "5.", ("Con una partida de ₡2.300.000, |la Comisión de Capacitación |{impartirá tres cursos de preservación digital}|"
          " en el segundo semestre|.",
          when(said("en |el |segundo semestre"), "2020-H2"),
          {"code": either("5", ""), "lead": said("la |Comisión de Capacitación"), "quantity": "3", "budget": "2300000",
           "currency": "CRC", "product": either("", "tres cursos", "tres cursos de preservación digital"),
           "resources": either("", "una partida de ₡2.300.000", "Con una partida de ₡2.300.000", "partida de ₡2.300.000", "₡2.300.000")})),
    ("p", "6.", ("El 9 de junio, Día del Archivista, |{se celebrará el acto de juramentación de nuevos colegiados}| en "
          "Nicoya|, organizado por la Secretaría|.",
          when(said("El |9 de junio|, Día del Archivista"), "2020-06", "2020-06-09", "2020-06-09"),
          {"code": either("6", ""), "date_text": either("El 9 de junio", "9 de junio", "El 9 de junio, Día del Archivista"),
           "lead": said("la |Secretaría"), "product": "", "place": said("en |Nicoya")})),
    ("h", "C. Comunicación", "C", "Comunicación"),
    ("p", "7.", ("{Se publicará el boletín Folios}| con periodicidad bimestral|, a cargo de la Comisión Editorial|.",
          undated(2020, said("con periodicidad |bimestral")),
          {"code": either("7", ""), "lead": either("Comisión Editorial", "la Comisión Editorial", "a cargo de la Comisión Editorial"),
           "product": either("", "boletín", "boletín Folios", "el boletín Folios"), "quantity": either("", "6"),
           "date_text": either("bimestral", "con periodicidad bimestral", "periodicidad bimestral", "")})),
    ("p", "8. Por falta de contenido presupuestario no se programan publicaciones impresas. Queda a criterio de la Junta "
     "Directiva retomar el tema en 2021."),
]  # fmt: skip
