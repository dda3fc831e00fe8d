"""Spanish prose: a museum's letter."""

from __future__ import annotations

from pathlib import Path

from fifth.gold import by, when

from eighth.p5_draw import as_text
from eighth.p5_marks import G, write

MUSEUM = """
= Museo del Ferrocarril de Cañada Seca

~ Provincia de Santa Fe, República Argentina

~ Carta de la directora: lo que haremos en 2024

Estimados vecinos y amigos del Museo:

Cerramos un 2023 difícil. Las goteras de la nave norte nos obligaron a trasladar 140 piezas y la muestra de telegrafía
se inauguró con dos meses de atraso. Aun así, nos visitaron 9.300 personas, y les estoy agradecida.

Empiezo por el edificio. La Comisión de Patrimonio giró por fin los fondos, de modo que [[?el lunes 5 de febrero
|^comienza |la reparación del techo de la nave norte|?; la dirige el arquitecto Ibáñez|? y la paga la Comisión de
Patrimonio]]. Según el contrato debe durar noventa días. Del andén no nos ocuparemos este año.

Respecto de la colección, [[^vamos a inventariar |los planos de los talleres|? junto con alumnos de la Escuela Técnica
N.º 4]]. El trabajo les llevará todo el primer cuatrimestre y quedará plasmado en un catálogo en línea. Además, [[^se
encargó a una restauradora de Rosario |^la limpieza de |la locomotora 1108]], que volverá a lucir antes del 30 de
agosto, día del barrio. [[^También estará a nuestro cargo, como todos los años, |^la organización |^del |Día del
Ferroviario|?: acto, asado y concierto|?, el 1.º de marzo|?, en la plaza de la estación]]. Las
donaciones de particulares se reciben los martes, previa cita.

En lo educativo, la idea es [[?repetir |las noches de museo|?: una en cada último viernes de mes|?, de abril a
octubre]]. No habrá, en cambio, colonia de vacaciones; lo lamento por las familias. Me gustaría que algún día
tuviéramos una cafetería, pero ese es otro cantar.

Por último, les cuento que [[?la Asociación Amigos del Museo |^tiene pensado |^editar |un libro de memorias
ferroviarias]]. Lo presentará en la Feria del Libro de Santa Fe, en la primera semana de septiembre, con aportes del
Fondo Nacional de las Artes.

Un abrazo,

_ Graciela Bonaparte, directora

_ Cañada Seca, 15 de diciembre de 2023
"""


def museum(path: Path) -> None:
    golds = [
        G({**when("el |lunes |5 de febrero", "2024-02", "2024-02-05"),
           "period": "2024-02 || 2024-02/2024-05 || 2024-02/2024-12", "end_date": "2024-02-05 || 2024-05-04 || "
           "2024-05-05 || "
           "2024-12-31 || 2024-02-29 || 2024-05-31 || ∅"},
          lead="el |arquitecto Ibáñez", resources="la |Comisión de Patrimonio", place="~la |nave norte"),
        G({**when("todo |el primer cuatrimestre || durante todo el primer cuatrimestre", "2024-01/2024-04"),
           "period": "2024-01/2024-04 || 2024-03/2024-06", "start_date": "2024-01-01 || 2024-03-01",
           "end_date": "2024-04-30 || 2024-06-30"},
          product="un |catálogo en línea", lead="~alumnos de |la |Escuela Técnica N.º 4", quantity="",
          also=["Respecto de la colección, vamos a inventariar los planos de los talleres junto con alumnos de la "
            "Escuela Técnica "
                "N.º 4", "inventariar los planos de los talleres",
                "inventariar los planos de los talleres junto con alumnos de la Escuela Técnica N.º 4"]),
        G({**by("antes del |30 de agosto", "2024-08-30"), "end_date": "2024-08-30 || 2024-08-29"},
          lead="una |restauradora de Rosario", also=["la limpieza de la locomotora 1108"]),
        G(when("el |1.º de marzo", "2024-03", "2024-03-01", "2024-03-01"), place="en |la |plaza de la estación",
          quantity="∅ || 1",
          also=["la organización del Día del Ferroviario"]),
        G(when("de abril a octubre || una en cada último viernes de mes, de abril a octubre || cada último viernes "
          "de mes, de abril "
               "a octubre", "2024-04/2024-10"), quantity="7 || ∅ || 1",
          also=["la idea es repetir las noches de museo", "la idea es repetir las noches de museo: una en cada "
            "último viernes de "
                "mes, de abril a octubre",
                "En lo educativo, la idea es repetir las noches de museo: una en cada último viernes de mes, de "
                "abril a octubre"]),
        G({**when("en |la |primera semana de septiembre", "2024-09", "2024-09-01", "2024-09-07"),
           "start_date": "2024-09-01 || 2024-09-02",
             "end_date": "2024-09-07 || 2024-09-08 || 2024-09-06 || 2024-09-30"},
          lead="la |Asociación Amigos del Museo", resources="con |aportes del |Fondo Nacional de las Artes",
          place="en |la |Feria del Libro de Santa Fe || Santa Fe || ∅",
          also=["Por último, les cuento que la Asociación Amigos del Museo tiene pensado editar un libro de memorias "
                "ferroviarias"]),
    ]  # fmt: skip
    blocks = write(path.stem, MUSEUM, golds, 2024, "es", title="Carta de la directora: lo que haremos en 2024 || "
      "Museo del "
                   "Ferrocarril de Cañada Seca")  # fmt: skip
    as_text(path, blocks, 72, indent=4, crlf=True)
