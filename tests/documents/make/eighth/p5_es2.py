"""Spanish prose: youth foundation, risk committee, tourism ministry, museum's letter."""

from __future__ import annotations

from pathlib import Path

from fifth.gold import by, undated, when

from eighth.p5_days import mid_year, vague
from eighth.p5_draw import as_markdown, as_office_pdf, as_word
from eighth.p5_marks import G, write

YOUTH = """
= Plan de acción 2023

~ Corporación Puente Joven — Valparaíso, Chile

## Quiénes somos

Somos una corporación sin fines de lucro que desde 2009 acompaña a jóvenes de los cerros. En 2022 llegamos a 640
familias; el preuniversitario tuvo 85 egresados y el 71 % entró a la educación superior. Nada de eso habría sido
posible sin nuestras voluntarias. Queremos un puerto en que nacer arriba no signifique quedarse atrás.

# 1 ; Eje 1 | Aprender | Eje 1: Aprender

Este año daremos un paso que veníamos conversando hace tiempo. [[?En marzo |^abriremos |una sala de estudio nocturna|?
en el cerro Cordillera]]; la atenderán voluntarias de la Universidad de Playa Ancha, y el arriendo corre por cuenta de
la Municipalidad. Junto con ello, [[^nuestro equipo pedagógico |^rediseñará y pilotará |el programa de
preuniversitario|? para personas adultas]]. El diseño estará listo en mayo y el piloto se hará entre agosto y
noviembre.

# 2 ; Eje 2 | Trabajar | Eje 2: Trabajar

Hemos oído muchas veces que faltan oportunidades y no ganas. Nuestras metas en este eje incluyen [[^la firma de |cinco
convenios de práctica con empresas portuarias]], [[^una |feria de empleo|? en la plaza Sotomayor|? el sábado 26 de
agosto]] y [[^un |estudio sobre trabajo informal juvenil|? encargado al Centro de Políticas del Puerto|? y costeado
por la Fundación Colunga]]. No se entregarán becas en dinero este año: los fondos se agotaron en 2022.

# 3 ; Eje 3 | Cuidarnos | Eje 3: Cuidarnos

Pedimos al Servicio de Salud que reponga la hora de psicología en el Cesfam. Mientras tanto, [[?cada quince días |^se
ofrecerán |círculos de escucha|?, que conducirá la psicóloga Marcela Oyarzo]]. Si llegan los aportes que postulamos al
Fondo Presidente, sumaremos un taller de arte.

_ Valparaíso, enero de 2023
"""


def youth(path: Path) -> None:
    golds = [
        G(when("En |marzo", "2023-03"), place="en |el |cerro Cordillera", lead="~voluntarias de |la |Universidad de "
          "Playa Ancha",
          resources="~la |Municipalidad || el arriendo corre por cuenta de la Municipalidad || por cuenta de la "
            "Municipalidad"),
        G(vague("en mayo || mayo || entre agosto y noviembre || El diseño estará listo en mayo y el piloto se hará "
          "entre agosto y "
                "noviembre || en mayo y el piloto se hará entre agosto y noviembre || en mayo; entre agosto y "
                "noviembre || ∅",
                ["2023-05/2023-11", "2023-08/2023-11", "2023-01/2023-11", "2023-05", "2023", ""],
                ["2023-05-01", "2023-08-01", "2023-01-01", ""], ["2023-11-30", "2023-05-31", "2023-12-31", ""]),
          lead="nuestro |equipo pedagógico",
          also=["Junto con ello, nuestro equipo pedagógico rediseñará y pilotará el programa de preuniversitario para "
                "personas adultas", "rediseño y pilotaje del programa de preuniversitario para personas adultas"]),
        G(undated(2023), quantity="5", lead="",
          also=["cinco convenios de práctica con empresas portuarias"]),
        G(when("el |sábado |26 de agosto", "2023-08", "2023-08-26", "2023-08-26"), place="en |la |plaza Sotomayor"),
        G(undated(2023), lead="encargado al |Centro de Políticas del Puerto", resources="costeado por |la |Fundación "
          "Colunga"),
        G(undated(2023, "cada quince días"), lead="la |psicóloga Marcela Oyarzo",
          also=["Mientras tanto, cada quince días se ofrecerán círculos de escucha, que conducirá la psicóloga "
            "Marcela Oyarzo",
                "Mientras tanto, cada quince días se ofrecerán círculos de escucha"]),
    ]  # fmt: skip
    as_word(
        path,
        write(path.stem, YOUTH, golds, 2023, "es"),
        "Verdana",
        10,
        "",
        "Puente Joven · Plan 2023 · puentejoven.example",
    )


COMMITTEE = """
= COMITÉ DEPARTAMENTAL DE GESTIÓN DEL RIESGO — PLAN DE TRABAJO, VIGENCIA 2020

~ Departamento del Quindío del Sur (Colombia)

En sesión ordinaria del 22 de noviembre de 2019 los miembros del Comité aprobaron por unanimidad el presente plan. El
Comité sesiona con la mitad más uno de sus integrantes y sus decisiones se consignan en acta que suscribe el
secretario.

# 1 | Conocimiento del riesgo | 1 Conocimiento del riesgo

El Comité tomó nota de que el mapa de remoción en masa data de 2008. En consecuencia, se acordó que [[^la Corporación
Autónoma Regional |^actualice |el mapa de amenaza por remoción en masa|?, a escala 1:25.000|?, con recursos del
Sistema General de Regalías]]; el mapa deberá entregarse a más tardar el 31 de julio. La representante de los alcaldes
propuso incluir los mapas de incendios; la propuesta no fue acogida.

[[^La Universidad del Quindío |^fue invitada, y aceptó, a |^realizar |un estudio de vulnerabilidad de las escuelas
rurales|?, durante el primer semestre]].

# 2 | Reducción del riesgo | 2 Reducción del riesgo

Se mantendrá el criterio de priorizar las cuencas con población asentada. Se encomienda a la Secretaría de
Infraestructura:

@a) [[^la |construcción de 800 metros de gaviones|? en la quebrada La Florida|?, entre junio y octubre]];

@b) [[^el |mantenimiento de las seis estaciones de alerta temprana|?, dos veces al año]];

@c) [[?presentar |un diseño preliminar del dique de Barragán|?, antes de que termine noviembre]].

No se adelantarán reasentamientos en 2020, pues la ordenanza respectiva sigue en trámite.

# 3 | Manejo de desastres | 3 Manejo de desastres

[[^Queda a cargo de la Defensa Civil |^el |simulacro departamental de evacuación|?, fijado para el 7 de octubre]], del
cual se levantará un informe de lecciones aprendidas. Se exhorta a los municipios a sumarse. En caso de declaratoria
de calamidad pública, las actividades de este plan quedarán suspendidas.

_ Armenia, 22 de noviembre de 2019. Presidente — Secretario
"""


def committee(path: Path) -> None:
    lead = "la |Secretaría de Infraestructura"
    golds = [
        G(by("a más tardar |el 31 de julio", "2020-07-31"), lead="la |Corporación Autónoma Regional",
          resources="con |recursos del |Sistema General de Regalías",
          also=["actualización del mapa de amenaza por remoción en masa",
                "se acordó que la Corporación Autónoma Regional actualice el mapa de amenaza por remoción en masa, a "
                "escala "
                "1:25.000, con recursos del Sistema General de Regalías",
                "En consecuencia, se acordó que la Corporación Autónoma Regional actualice el mapa de amenaza por "
                "remoción en "
                "masa, a escala 1:25.000, con recursos del Sistema General de Regalías"]),
        G(when("durante |el primer semestre", "2020-H1"), lead="La |Universidad del Quindío", place="",
          also=["realizar un estudio de vulnerabilidad de las escuelas rurales"]),
        G(when("entre |junio y octubre", "2020-06/2020-10"), lead=lead, quantity="800 || ∅ || 1",
          place="en |la |quebrada La Florida"),
        G(undated(2020, "dos veces al año"), lead=lead, quantity="6 || 2 || ∅"),
        G(by("antes de que termine noviembre || noviembre || antes de que termine |noviembre", "2020-11-30"), lead=lead,
          place="~Barragán"),
        G(when("el |7 de octubre || fijado para el 7 de octubre", "2020-10", "2020-10-07", "2020-10-07"),
          lead="la |Defensa Civil", product="un |informe de lecciones aprendidas",
          also=["el simulacro departamental de evacuación", "Queda a cargo de la Defensa Civil el simulacro "
            "departamental de "
                "evacuación, fijado para el 7 de octubre, del cual se levantará un informe de lecciones aprendidas"]),
    ]  # fmt: skip
    blocks = write(path.stem, COMMITTEE, golds, 2020, "es", adopted_on="2019-11-22", adopted_at="Armenia || ∅")
    as_markdown(path, blocks, wrap=100)


TOURISM = """
= PROGRAMACIÓN ANUAL DE LA POLÍTICA TURÍSTICA 2017

~ Subsecretaría de Destinos y Calidad

~ Quito, Ecuador

## Palabras del Subsecretario

Ecuatorianas y ecuatorianos: el turismo es la tercera fuente de ingresos no petroleros del país. Recibimos en 2016 a
1,4 millones de visitantes pese al terremoto. Vamos a seguir trabajando con pasión para que cada parroquia encuentre
en su paisaje una oportunidad de vida digna.

# 1 | La Costa que se levanta | 1.- La Costa que se levanta

Manabí no está sola. He dispuesto que [[^la Dirección de Destinos |^elabore, junto con los gobiernos locales, |el plan
de reactivación de las playas de Pedernales y Jama]], y espero tenerlo en mi despacho a mediados de año. [[^Serán
rehabilitados |cuatro paradores turísticos|? en la Ruta del Spondylus|?, con un crédito de la CAF]], obra que
arrancará en el tercer trimestre y concluirá en diciembre.

# 2 | Calidad para competir | 2.- Calidad para competir

El distintivo "Q" ha sido otorgado a 312 establecimientos. Ahora bien, de poco sirve un distintivo sin gente
preparada. Por eso [[?estamos organizando |una gira de formación para guías nativos|? por Tena, Puyo y Macas|?, del 20
de febrero al 10 de marzo]], cuya coordinación hemos confiado a la Escuela de Hotelería de Ambato. [[^Se encuentra en
preparación |una norma técnica de alojamiento comunitario]]: la someteremos a consulta en abril y saldrá publicada en
el Registro Oficial en agosto.

La certificación de agencias en línea, anunciada el año pasado, se deja sin efecto.

# 3 | Ecuador en el mundo | 3.- Ecuador en el mundo

La promoción internacional compete a la Subsecretaría de Promoción y no se trata aquí. Con todo, [[?nuestra dirección
de estadística |^llevará a cabo |una encuesta de gasto del visitante|? en los aeropuertos de Quito y Guayaquil]],
trabajo de campo que se repetirá en julio y en diciembre y que dará lugar a un boletín estadístico.

# 4 | Cuentas claras | 4.- Cuentas claras

Conforme a la ley, compareceré ante la Asamblea cuantas veces se me convoque. [[^A la Coordinación Financiera
|^le corresponderá |^poner en marcha |un observatorio de precios turísticos|?, con el respaldo de la Universidad
Espejo|?, entre septiembre y noviembre]], y de sus hallazgos se publicará un informe trimestral. No está
contemplada la contratación de nuevo personal, ni se abrirán oficinas en el exterior.

_ Dado en Quito, D. M., a 9 de enero de 2017
"""


def tourism(path: Path) -> None:
    golds = [
        G(mid_year("a |mediados de año", 2017, True), lead="la |Dirección de Destinos || la Dirección de Destinos, "
          "junto con los "
          "gobiernos locales || la Dirección de Destinos; gobiernos locales", place="~Pedernales y Jama",
          thing=["el plan de reactivación de las playas de Pedernales y Jama", "el plan de reactivación"],
          also=["He dispuesto que la Dirección de Destinos elabore, junto con los gobiernos locales, el plan de "
            "reactivación de "
                "las playas de Pedernales y Jama",
                "la Dirección de Destinos elabore el plan de reactivación de las playas de Pedernales y Jama",
                "elabore el plan de reactivación de las playas de Pedernales y Jama"]),
        G({**when("en |el tercer trimestre y concluirá en diciembre || el tercer trimestre || diciembre || arrancará "
          "en el tercer "
                  "trimestre y concluirá en diciembre || obra que arrancará en el tercer trimestre y concluirá en "
                  "diciembre || "
                  "el tercer trimestre; diciembre || en el tercer trimestre", "2017-07/2017-12"),
                    "end_date": "2017-12-31"},
          resources="con |un |crédito de |la |CAF", quantity="4 || ∅", place="en |la |Ruta del Spondylus"),
        G(when("del 20 de febrero al 10 de marzo", "2017-02/2017-03", "2017-02-20", "2017-03-10"),
          lead="la |Escuela de Hotelería de Ambato", place="por |Tena, Puyo y Macas",
          also=["Por eso estamos organizando una gira de formación para guías nativos por Tena, Puyo y Macas, del 20 "
            "de febrero "
                "al 10 de marzo"]),
        G(vague("en abril || abril || en agosto || agosto || en abril y saldrá publicada en el Registro Oficial en "
          "agosto || "
                "la someteremos a consulta en abril y saldrá publicada en el Registro Oficial en agosto || abril; "
                "agosto || "
                "en abril; en agosto",
                ["2017-04/2017-08", "2017-08", "2017-01/2017-08", "2017-Q3", "2017-04", "2017-04;2017-08"],
                ["2017-04-01", "2017-01-01", "2017-08-01"], ["2017-08-31", "2017-04-30"]), place="",
          also=["Se encuentra en preparación una norma técnica de alojamiento comunitario: la someteremos a consulta "
            "en abril y "
                "saldrá publicada en el Registro Oficial en agosto"]),
        G({**vague("en |julio y en diciembre || en julio; en diciembre || se repetirá en julio y en diciembre || "
                   "en |julio || en |diciembre",
                   ["2017-07/2017-12", "2017-H2", "2017-Q3/2017-Q4", "2017-07", "2017-07;2017-12", "2017-12"],
                   ["2017-07-01"], ["2017-12-31", "2017-07-31"])},
          lead="nuestra |dirección de estadística", product="un |boletín estadístico", quantity="1 || ∅ || 2",
          place="en |los |aeropuertos de |Quito y Guayaquil",
          also=["Con todo, nuestra dirección de estadística llevará a cabo una encuesta de gasto del visitante en "
            "los aeropuertos "
                "de Quito y Guayaquil", "nuestra dirección de estadística llevará a cabo una encuesta de gasto del "
                "visitante en "
                "los aeropuertos de Quito y Guayaquil, trabajo de campo que se repetirá en julio y en diciembre y "
                "que dará lugar "
                "a un boletín estadístico"]),
        G(when("entre |septiembre y noviembre", "2017-09/2017-11"), lead="A la |Coordinación Financiera",
          resources="con el respaldo de |la |Universidad Espejo || con |el |respaldo de la Universidad Espejo",
          product="un |informe trimestral", quantity="∅ || 1"),
    ]  # fmt: skip
    as_office_pdf(
        path, write(path.stem, TOURISM, golds, 2017, "es"), "Subsecretaría de Destinos y Calidad", "Programación 2017"
    )
