"""Spanish prose: notes of a fisheries office."""

from __future__ import annotations

from pathlib import Path

from fifth.gold import undated, when

from eighth.p5_days import before
from eighth.p5_draw import as_text
from eighth.p5_marks import G, write

FISHERIES = """
= DIRECCIÓN REGIONAL DE LA PRODUCCIÓN - PESCA ARTESANAL

~ Notas para el Plan de Trabajo 2018 (Piura, Perú)

## Arrastre 2017

Empadronados 1 906 pescadores (meta 1 800). Caleta La Tortuga: taller de motores hecho. Muelle de Yacila: pendiente,
sin saneamiento legal.

# A | Formalización | A. Formalización

- [[?Ene.-mar.: |actualización del padrón de embarcaciones menores|?; resp. Unidad de Registro|?; presupuesto
ordinario]].

- [[?A mitad del segundo trimestre, |^reparto de |900 carnés de pescador artesanal|?; lo hace la Oficina Zonal de
Paita]]. Los de Sechura ya fueron entregados.

- Permisos de pesca: no corresponde a esta Dirección. Se derivan a PRODUCE.

# B | Sanidad | B. Sanidad

Objetivo general: menos producto decomisado. Ojo con la cadena de frío.

- [[^Se capacitará a |60 manipuladores de conchas de abanico|?, Sechura|?, 21 y 22 de mayo|?, con fondos de la
cooperación española]]. Entregable: lista de asistencia firmada.

- [[^Instalar |dos cámaras de hielo|? en el desembarcadero de Parachique|?, antes de agosto]]. Sanipes pone la
asistencia técnica; la obra la conduce la Sub Dirección de Infraestructura.

- Cámaras de Talara: postergadas para 2019.

# C | Vigilancia | C. Vigilancia

- [[?Set. a nov., |patrullajes conjuntos con Capitanía]]: seis salidas. Gasolina: canon pesquero.

- [[Mesa de diálogo con armadores|?: dos sesiones, una por semestre]] (Gerencia General).

- Si hay saldo, comprar un dron. Sin compromiso.

_ V.º B.º Director Regional
"""


def fisheries(path: Path) -> None:
    golds = [
        G(when("Ene.-mar.", "2018-Q1"), lead="resp. |Unidad de Registro", resources="~presupuesto ordinario",
          thing=["el padrón de embarcaciones menores", "actualización del padrón de embarcaciones menores"]),
        G({**when("A mitad del |segundo trimestre || A mitad del segundo trimestre", "2018-Q2"),
           "period": "2018-Q2 || 2018-05 || 2018-04/2018-06", "start_date": "2018-04-01 || 2018-05-01 || 2018-05-15",
           "end_date": "2018-06-30 || 2018-05-31 || 2018-05-15"},
          lead="la |Oficina Zonal de Paita", quantity="900", also=["reparto de 900 carnés"], place="~Paita",
          thing=["900 carnés de pescador artesanal", "reparto de 900 carnés de pescador artesanal", "900 carnés"]),
        G(when("21 y 22 de mayo", "2018-05", "2018-05-21", "2018-05-22"), quantity="60 || ∅",
          resources="con |fondos de |la |cooperación española", place="Sechura", product="lista de asistencia firmada",
          also=["Se capacitará a 60 manipuladores"]),
        G(before("antes de |agosto", "2018-07-31", "2018-08-31", "2018-08-01"), quantity="2",
          lead="la |Sub Dirección de Infraestructura", resources="∅ || Sanipes || asistencia técnica || Sanipes pone "
            "la "
          "asistencia técnica", place="en |el |desembarcadero de |Parachique"),
        G(when("Set. a nov", "2018-09/2018-11"), resources="canon pesquero || Gasolina: canon pesquero", quantity="6",
          product="∅ || seis salidas || patrullajes conjuntos con Capitanía || patrullajes conjuntos",
          lead="∅ || Capitanía", also=["Set. a nov., patrullajes conjuntos con Capitanía: seis salidas",
                "patrullajes conjuntos con Capitanía: seis salidas", "patrullajes conjuntos", "seis salidas"]),
        G(undated(2018, "una por semestre"), lead="Gerencia General || (Gerencia General)", quantity="2 || ∅ || 1",
          product="∅ || dos sesiones || Mesa de diálogo con armadores || Mesa de diálogo || "
          "Mesa de diálogo con armadores: dos sesiones || dos sesiones, una por semestre || "
          "Mesa de diálogo con armadores: dos sesiones, una por semestre",
          also=["Mesa de diálogo con armadores: dos sesiones", "dos sesiones"]),
    ]  # fmt: skip
    golds[3].date["period"] += " || 2018-01/2018-08 || 2018-08 || 2018-Q3 || 2018-H2"
    as_text(path, write(path.stem, FISHERIES, golds, 2018, "es",
            title="Notas para el Plan de Trabajo 2018 (Piura, Perú) || Notas para el Plan de Trabajo 2018 || "
              "DIRECCIÓN REGIONAL "
            "DE LA PRODUCCIÓN - PESCA ARTESANAL || DIRECCIÓN REGIONAL DE LA PRODUCCIÓN - PESCA ARTESANAL Notas para "
            "el Plan "
            "de Trabajo 2018 (Piura, Perú)"), 96, "", bullet="*")  # fmt: skip
