"""Spanish: a director's letter, a municipal memorandum and a provincial archive's programme."""

from __future__ import annotations

from fourteenth.kit import NONE, Style, at, due, open_date, plan, row

CARTA = """
# Red Estatal de Bibliotecas de Tlaxpana

## Carta de la directora al personal: lo que haremos en 2016

> Apetlahuacan, 11 de enero de 2016

Compañeras y compañeros:

El año pasado abrimos catorce módulos, prestamos 208 mil libros y terminamos de pagar la deuda con las editoriales. No
fue poca cosa. De ahí que este año queramos hacer menos, pero hacerlo bien.

Arrancamos en febrero con la capacitación de cuarenta bibliotecarias rurales, que se impartirá en Apetlahuacan a cargo
de la Subdirección de Formación y con recursos del Programa Nacional de Lectura. Para el 23 de abril habremos puesto en
circulación el tercer bibliobús; el chofer ya está contratado.

Sigue pendiente la denuncia por el robo de las computadoras de Zacaltepec. La fiscalía no ha resuelto y de eso no
depende,
por fortuna, nada de lo que sigue.

A la Unidad de Sistemas le encargué el inventario electrónico de la red, que debe quedar listo a más tardar el 31 de
agosto. No habrá feria del libro: el Congreso no etiquetó dinero para ella y no pienso endeudarnos otra vez.

En cuanto al edificio, de octubre a diciembre se impermeabiliza la azotea de la biblioteca central. Son 640,000 pesos,
que aporta la Secretaría de Obras Públicas. Y ya con la mira puesta en 2017, la licenciada Norma Cuautle, jefa de
Acervos, me entregará en noviembre un diagnóstico de las colecciones infantiles.

Ojalá algún día podamos abrir los domingos. Mientras tanto, gracias por los sábados.

María Elena Xicoténcatl Rojas
"""
CARTA_ROWS = [
    row(NONE, "{Arrancamos en febrero con |}{la |}capacitación de cuarenta bibliotecarias rurales{, que se impartirá "
        "en "
        "Apetlahuacan|}{ a cargo de la Subdirección de Formación|}{ y con recursos del Programa Nacional de Lectura|}",
        at("en febrero", "2016-02"), lead="la Subdirección de Formación", resources="Programa Nacional de Lectura || "
        "recursos del Programa Nacional de Lectura || con recursos del Programa Nacional de Lectura",
        place="en Apetlahuacan", product=" || capacitación || capacitación de cuarenta bibliotecarias rurales"),
    row(NONE, "{Para el 23 de abril |}{habremos |}puesto en circulación el tercer bibliobús{; el chofer ya está "
        "contratado|} // tercer bibliobús",
        due("Para el 23 de abril || el 23 de abril || 23 de abril", "2016-04-23", bare=True),
        product=" || el tercer bibliobús || bibliobús"),
    row(NONE, "{A la Unidad de Sistemas le encargué |}{el |}inventario electrónico de la red{, que debe quedar listo|}"
        "{ a más tardar el 31 de agosto|}", due("a más tardar el 31 de agosto", "2016-08-31"), lead="la Unidad de "
        "Sistemas",
        product=" || el inventario electrónico || inventario electrónico de la red"),
    row(NONE, "{En cuanto al edificio, |}{de octubre a diciembre |}{se |}impermeabiliza la azotea de la biblioteca "
        "central",
        at("de octubre a diciembre", "2016-Q4"), resources="la Secretaría de Obras Públicas || 640,000 pesos, que "
        "aporta la "
        "Secretaría de Obras Públicas || 640,000 pesos || 640,000 pesos, Secretaría de Obras Públicas", lead="",
        place=" || la biblioteca central || biblioteca central || la azotea de la biblioteca central",
        budget="640000", currency="MXN"),
    row(NONE, "{Y ya con la mira puesta en 2017, |}{la licenciada Norma Cuautle, jefa de Acervos, |la licenciada Norma "
        "Cuautle |}{me |}entregará{ en noviembre|} un diagnóstico de las colecciones infantiles // diagnóstico de las "
        "colecciones infantiles", at("en noviembre", "2016-11"),
        lead="la licenciada Norma Cuautle, jefa de Acervos || Norma Cuautle, jefa de Acervos || la licenciada Norma "
        "Cuautle "
        "|| Norma Cuautle || jefa de Acervos", product=" || un diagnóstico de las colecciones infantiles || "
        "diagnóstico"),
]  # fmt: skip

MEMO = """
# MUNICIPALIDAD DISTRITAL DE SAN JACINTO DEL VALLE

## MEMORÁNDUM MÚLTIPLE N.º 004-2020-MDSJV/GM

> A: Gerentes y subgerentes

> DE: Ing. Wilfredo Huamaní Ccori, gerente municipal

> ASUNTO: Programación anual 2020

> FECHA: San Jacinto, 15 de enero de 2020

Por el presente me dirijo a ustedes en atención al Acuerdo de Concejo N.º 112-2019, que aprobó el Plan Operativo
Institucional con un presupuesto institucional de apertura de S/ 18 734 250. Al cierre del ejercicio anterior la
ejecución llegó a 81,4 %, siendo la Gerencia de Infraestructura la de menor avance. En tal sentido, se hace de su
conocimiento lo siguiente:

Corresponde a la Gerencia de Servicios a la Ciudad ejecutar, durante el primer trimestre, la descolmatación del río
Huaycán en el sector Las Moras, con cargo al FONDES.

La Subgerencia de Catastro tendrá a su cargo el empadronamiento de 1 850 predios rurales. Dicha labor se iniciará el 2
de marzo y concluirá el 29 de mayo, debiendo remitirse a este despacho la base de datos respectiva.

Queda sin efecto la programación del festival gastronómico, por disposición de la Alcaldía.

Asimismo, dispóngase por la Subgerencia de Recursos Humanos la evaluación del desempeño de los servidores CAS, cuyo
informe final deberá ser elevado hasta el 30 de setiembre.

En el marco del Presupuesto Participativo, la Gerencia de Planeamiento y Presupuesto convoca a dos talleres zonales en
el mes de abril: uno en el local comunal de Pampa Alta y otro en la I.E. N.º 1278.

Por último, encárguese al Procurador Público la conciliación con los ocho trabajadores repuestos, a realizarse en
noviembre en la sede de la Corte de Lima Este.

Se recuerda que toda unidad orgánica está obligada por la Directiva N.º 003-2018 a presentar sus requerimientos con
treinta días de anticipación.

Atentamente,
"""
MEMO_ROWS = [
    row(NONE, "{Corresponde a la Gerencia de Servicios a la Ciudad |}{ejecutar, durante el primer trimestre, "
        "|ejecutar |}{la "
        "|}descolmatación del río Huaycán{ en el sector Las Moras|}{, con cargo al FONDES|}",
        at("durante el primer trimestre", "2020-Q1"), lead="la Gerencia de Servicios a la Ciudad",
        resources="FONDES || con cargo al FONDES || al FONDES", place="en el sector Las Moras || sector Las Moras || "
        "el sector Las Moras || río Huaycán en el sector Las Moras || Las Moras"),
    row(NONE, "{La Subgerencia de Catastro tendrá a su cargo |}{el |}empadronamiento de 1 850 predios rurales",
        at("se iniciará el 2 de marzo y concluirá el 29 de mayo || el 2 de marzo y concluirá el 29 de mayo || "
           "2 de marzo y concluirá el 29 de mayo || el 2 de marzo; el 29 de mayo || "
           "Dicha labor se iniciará el 2 de marzo y concluirá el 29 de mayo", "2020-03/2020-05", "2020-03-02",
           "2020-05-29"), lead="La Subgerencia de Catastro", product="la base de datos respectiva || base de datos || "
        "base de datos respectiva || la base de datos || ∅"),
    row(NONE, "{Asimismo, |}{dispóngase por la Subgerencia de Recursos Humanos |dispóngase |}{la |}evaluación del "
        "desempeño "
        "de los servidores CAS{, cuyo informe final deberá ser elevado|}{ hasta el 30 de setiembre|}",
        due("hasta el 30 de setiembre", "2020-09-30"), lead="la Subgerencia de Recursos Humanos",
        product="informe final || informe"),
    row(NONE, "{En el marco del Presupuesto Participativo, |}{la Gerencia de Planeamiento y Presupuesto |}{convoca a "
        "|}dos "
        "talleres zonales{ en el mes de abril|}{: uno en el local comunal de Pampa Alta y otro en la I.E. N.º 1278|} "
        "// "
        "convoca a dos talleres zonales{ en el marco del Presupuesto Participativo|}",
        at("en el mes de abril || mes de abril || abril || en abril", "2020-04"),
        lead="la Gerencia de Planeamiento y Presupuesto", quantity="2",
        place="uno en el local comunal de Pampa Alta y otro en la I.E. N.º 1278 || local comunal de Pampa Alta; I.E. "
        "N.º "
        "1278 || local comunal de Pampa Alta || el local comunal de Pampa Alta || local comunal de Pampa Alta y otro "
        "en la "
        "I.E. N.º 1278 || el local comunal de Pampa Alta y la I.E. N.º 1278", product=" || dos talleres zonales || "
        "talleres zonales || talleres"),
    row(NONE, "{Por último, |}{encárguese al Procurador Público |}{la |}conciliación con los ocho trabajadores "
        "repuestos{, a "
        "realizarse|}{ en noviembre|}{ en la sede de la Corte de Lima Este|} // encárguese{ al Procurador Público|} la "
        "conciliación con los ocho trabajadores repuestos", at("en noviembre", "2020-11"), lead="al Procurador "
        "Público || "
        "Procurador Público", place="en la sede de la Corte de Lima Este || la sede de la Corte de Lima Este || sede "
        "de la "
        "Corte de Lima Este || Corte de Lima Este || la Corte de Lima Este || Lima Este",
        product=" || conciliación"),
]  # fmt: skip

ARCHIVO = """
# Diputación Provincial de Valdemora. Archivo Provincial

## Programa de actuaciones para 2024

> Servicio de Archivos y Bibliotecas. Actualizado el 22 de enero de 2024

El Archivo custodia 4.318 metros lineales de documentación. En 2023 atendió a 1.127 investigadores y digitalizó 96.000
imágenes, casi el doble que en el ejercicio anterior. El crédito consignado en el capítulo II asciende a 212.400 euros.
Corresponde al Archivo, con arreglo a la Ley 7/2011, la custodia de los fondos de los municipios que no puedan hacerlo
por
sus propios medios. El programa del año pasado preveía que en junio se abriera la nueva sala de consulta, y así se
hizo; la sala
tiene dieciséis puestos, tres de ellos con lector de microfilme.

## Línea 1. Descripción y conservación

Está previsto que en marzo se dé comienzo a la descripción del fondo de la antigua Casa de Misericordia, tarea de la que
se ocuparán dos técnicas interinas hasta finales de septiembre. También en esta línea, y sin fecha cerrada dentro del
año,
el Taller de Restauración intervendrá nueve planos del ferrocarril minero.

## Línea 2. Apoyo a los municipios

Ocho ayuntamientos de la comarca de Tierras Altas recibirán entre mayo y julio la visita de la archivera itinerante,
Lucía Berzal, para la elaboración del cuadro de clasificación de cada uno de ellos. Las solicitudes de los demás se
estudiarán, en su caso, cuando haya disponibilidad presupuestaria.

## Línea 3. Difusión

La exposición «Papeles de la emigración» podrá verse del 3 al 27 de octubre en el claustro de San Francisco; la financia
la Fundación Caja Valdemora con 18.000 euros. Antes de que acabe el año verá la luz el número 12 de la revista Legajos.
Se descarta, en cambio, la celebración de las jornadas de archivos municipales.
"""
_V1, _V2, _V3 = (
    ("1 || Línea 1", "Descripción y conservación"),
    ("2 || Línea 2", "Apoyo a los municipios"),
    ("3 || Línea 3", "Difusión"),
)
ARCHIVO_ROWS = [
    row(_V1, "{Está previsto que |}{en marzo |}{se dé comienzo a |}{la |}descripción del fondo de la antigua Casa de "
        "Misericordia{, tarea de la que se ocuparán dos técnicas interinas hasta finales de septiembre|}",
        at("hasta finales de septiembre || en marzo; hasta finales de septiembre || en marzo || marzo hasta finales "
        "de septiembre || marzo; finales de "
           "septiembre || en marzo hasta finales de septiembre", "2024-03/2024-09"),
        lead="dos técnicas interinas || técnicas interinas", product="", place=""),
    row(_V1, "{También en esta línea, y sin fecha cerrada dentro del año, |También en esta línea, |}{el Taller de "
        "Restauración |}intervendrá nueve planos del ferrocarril minero", open_date(2024, "dentro del año || sin fecha "
        "cerrada dentro del año"), lead="el Taller de Restauración", product=" || nueve planos del ferrocarril minero"),
    row(_V2, "{Ocho ayuntamientos de la comarca de Tierras Altas recibirán|Ocho ayuntamientos recibirán|recibirán|}{ "
        "entre "
        "mayo y julio|} la visita de la archivera itinerante{, Lucía Berzal,|, Lucía Berzal|}{ para la elaboración "
        "del cuadro "
        "de clasificación de cada uno de ellos|} // {la |}visita de la archivera itinerante // {para la |}elaboración "
        "del "
        "cuadro de clasificación de cada uno de ellos // elaboración del cuadro de clasificación",
        at("entre mayo y julio", "2024-05/2024-07"),
        lead="la archivera itinerante, Lucía Berzal || la archivera itinerante || Lucía Berzal",
        product=" || cuadro de clasificación || el cuadro de clasificación || cuadro de clasificación de cada uno de "
        "ellos",
        place=" || la comarca de Tierras Altas || comarca de Tierras Altas || Tierras Altas || Ocho ayuntamientos de "
        "la comarca "
        "de Tierras Altas || ayuntamientos de la comarca de Tierras Altas"),
    row(_V3, "{La |}exposición «Papeles de la emigración»{ podrá verse|}{ del 3 al 27 de octubre|}{ en el claustro de "
        "San "
        "Francisco|}"
        "{; la financia la Fundación Caja Valdemora con 18.000 euros|}", at("del 3 al 27 de octubre || 3 al 27 de "
        "octubre", "2024-10", "2024-10-03", "2024-10-27"),
        lead="",
        resources="la Fundación Caja Valdemora || la Fundación Caja Valdemora con 18.000 euros || Fundación Caja "
        "Valdemora con "
        "18.000 euros || la financia la Fundación Caja Valdemora con 18.000 euros || 18.000 euros",
        place="en el claustro de San Francisco || el claustro de San Francisco || claustro de San Francisco",
        product=" || exposición || exposición «Papeles de la emigración»", budget="18000", currency="EUR"),
    row(_V3, "{Antes de que acabe el año |}{verá la luz |}{el |}número 12 de la revista Legajos",
        due("Antes de que acabe el año || que acabe el año", "2024-12-31"), product=" || revista || número 12 de la "
        "revista "
        "Legajos || el número 12 de la revista Legajos || revista Legajos"),
]  # fmt: skip

DOCUMENTS = (
    plan("5-447-carta-2016-es", "docx", "a director's letter to her staff", "Red Estatal de Bibliotecas de Tlaxpana "
        "|| Carta "
         "de la directora al personal: lo que haremos en 2016", 2016, CARTA, CARTA_ROWS, style=Style(font="Garamond",
        size=12)),
    plan("5-448-memo-2020-es", "txt", "a municipal manager's memorandum to all units", "MUNICIPALIDAD DISTRITAL DE "
        "SAN JACINTO "
         "DEL VALLE || MEMORÁNDUM MÚLTIPLE N.º 004-2020-MDSJV/GM || Programación anual 2020", 2020, MEMO, MEMO_ROWS,
         style=Style(82, caps=True)),
    plan("5-449-archivo-2024-es", "html", "a provincial archive's page with its programme", "Diputación Provincial de "
         "Valdemora. Archivo Provincial || Programa de actuaciones para 2024", 2024, ARCHIVO, ARCHIVO_ROWS, (_V1,
        _V2, _V3),
         Style(head="Archivo Provincial - Inicio | Fondos | Servicios", foot="Aviso legal")),
)  # fmt: skip
