"""Markdown: a youth institute's plan by lines, aims and actions; a port regulator's tasks with bold labels."""

from __future__ import annotations

from pathlib import Path

from fifth.gold import act, both, by, either, when

from eighth.n4_gold import area, coded

JUVENTUD = """\
---
titulo: Plan anual 2020
organismo: Instituto Departamental de la Juventud de Cerro Pelado (Uruguay)
---

# Plan anual 2020

*Instituto Departamental de la Juventud de Cerro Pelado*

Resolución de la Intendencia n.º 1.188/019, Cerro Pelado, 19 de diciembre de 2019.

- [Línea 1](#linea-1)
- [Línea 2](#linea-2)
- [Indicadores](#indicadores)

## Presentación

El plan se organiza en **líneas**, **objetivos** y **acciones**. En 2019 participaron 640 jóvenes. Los montos son en
pesos uruguayos.

## Línea 1. Trabajo y estudio

### Objetivo 1.1: Que más jóvenes terminen el liceo

**Acción 1.1.1.** Tutorías entre pares en los cuatro liceos del departamento

- **Quién:** Unidad de Educación
- **Cuándo:** marzo a noviembre
- **Producto:**
  1. Veinte tutores formados
  2. Cuaderno de tutorías
- **Presupuesto:** $ 860.000

**Acción 1.1.2.** Feria de oferta educativa

- **Quién:** Unidad de Educación
- **Cuándo:** 24 de setiembre de 2020
- **Dónde:** Club Ferrocarril
- **Producto:** Guía impresa de carreras y oficios
- **Presupuesto:** $ 145.500

## Línea 2. Vida sana y territorio

### Objetivo 2.1: Abrir espacios de encuentro en los barrios

**Acción 2.1.1.** Arreglo de tres salones comunales con brigadas de jóvenes

- **Quién:** Unidad de Territorio, con la Dirección de Obras
- **Cuándo:** primer semestre
- **Producto:** Salones abiertos en Pueblo Nuevo, La Cuchilla y Estación Molles
- **Presupuesto:** $ 1.320.000

**Acción 2.1.2.** Liga de fútbol cinco mixto

- **Quién:** Unidad de Territorio
- **Cuándo:** T2 y T3
- **Participantes previstos:** 32 equipos

### Objetivo 2.2: Que se hable de salud mental

**Acción 2.2.1.** Ciclo de charlas en centros de enseñanza técnica

> Se coordina con ASSE. Las fechas exactas se fijan en febrero.

- **Quién:** Unidad de Salud
- **Cuándo:** agosto
- **Producto:** Seis charlas

**Acción 2.2.2.** Línea de mensajes de apoyo

- **Quién:** Unidad de Salud
- **Cuándo:** antes del 31 de mayo de 2020
- **Producto:** Protocolo de derivación

## Indicadores

| Indicador | 2019 | Meta 2020 |
|---|---|---|
| Jóvenes en tutorías | 85 | 140 |
| Salones abiertos | 1 | 4 |
| Charlas | 2 | 6 |
"""


def juventud(path: Path) -> None:
    path.write_text(JUVENTUD, encoding="utf-8")
    title1, title2 = "Trabajo y estudio", "Vida sana y territorio"
    aim1, aim21, aim22 = (
        "Que más jóvenes terminen el liceo",
        "Abrir espacios de encuentro en los barrios",
        "Que se hable de salud mental",
    )
    one = either("1", "Línea 1", "1.1", "Objetivo 1.1"), either(title1, aim1)
    two = either("2", "Línea 2", "2.1", "Objetivo 2.1"), either(title2, aim21)
    three = either("2", "Línea 2", "2.2", "Objetivo 2.2"), either(title2, aim22)

    def n(number: str) -> str:
        return coded("Acción", number)

    def pesos(amount: str) -> dict[str, str]:
        return {"budget": amount, "currency": "UYU"}

    study, land, health = "Unidad de Educación", "Unidad de Territorio", "Unidad de Salud"
    made = either(*(
        words.format("Veinte tutores formados", "Cuaderno de tutorías")
        for words in ("{}; {}", "1. {}; 2. {}", "1. {} 2. {}", "{} {}", "{}, {}")
    ))  # fmt: skip
    rows = [
        act(one, n("1.1.1"), "Tutorías entre pares en los cuatro liceos del departamento",
            when("marzo a noviembre", "2020-03/2020-11"), "narrative", lead=study, product=made,
            quantity=either("20", "", "4"), **pesos("860000")),
        act(one, n("1.1.2"), "Feria de oferta educativa",
            when("24 de setiembre de 2020", "2020-09", "2020-09-24", "2020-09-24"), "narrative", lead=study,
            product="Guía impresa de carreras y oficios", place="Club Ferrocarril", **pesos("145500")),
        act(two, n("2.1.1"), "Arreglo de tres salones comunales con brigadas de jóvenes",
            when("primer semestre", "2020-H1"), "narrative", lead=f"{land}, con la Dirección de Obras",
            product="Salones abiertos en Pueblo Nuevo, La Cuchilla y Estación Molles", quantity=either("3", ""),
            place="*", **pesos("1320000")),
        act(two, n("2.1.2"), "Liga de fútbol cinco mixto", when("T2 y T3", "2020-Q2/2020-Q3"), "narrative", lead=land,
            quantity="*", **{"extra:Participantes previstos": "32 equipos"}),
        act(three, n("2.2.1"), "Ciclo de charlas en centros de enseñanza técnica", when("agosto", "2020-08"),
            "narrative", lead=health, product="Seis charlas", quantity="6",
            details=either("Se coordina con ASSE. Las fechas exactas se fijan en febrero", "")),
        act(three, n("2.2.2"), "Línea de mensajes de apoyo",
            by(either("antes del 31 de mayo de 2020", "31 de mayo de 2020"), "2020-05-31"), "narrative", lead=health,
            product="Protocolo de derivación"),
    ]  # fmt: skip
    rows[-1]["end_date"] = either("2020-05-31", "2020-05-30")
    both(path.stem, "Plan anual 2020", 2020, "es", [
        ("1 || Línea 1", title1, aim1, "*"), ("2 || Línea 2", title2, f"{aim21} || {aim21} {aim22} || ∅ || *", "*"),
    ], rows, adopted_on="2019-12-19", adopted_at="Cerro Pelado")  # fmt: skip


PORTS = """\
# WINDWARD PORTS REGULATORY COMMISSION

## Business Plan 2018

Approved by the Commissioners, Kingstown, 14 November 2017

---

### Foreword

Cruise calls fell in 2017. The Commission licensed two pilots and closed no berth. This plan says what staff will do in
2018. Amounts are in Eastern Caribbean dollars.

---

### Programme A: Safety of Navigation

_To keep channels, lights and pilots fit for the ships that call._

_Programme Manager: Harbour Master_

**Task 1** — Resurvey of the approaches to Bequia and Canouan

**Output** — Two chart updates  
**Timing** — Feb–Apr 2018  
**Resources** — Hydrographic fund  
**Cost** — EC$ 220,000

**Task 2** — Replacement of lanterns on navigation lights

**Output** — Eleven LED lanterns fitted, with spares and a maintenance card for each keeper  
**Timing** — Second half of 2018  
**Resources** — CDB grant  
**Cost** — EC$ 164,750.50

**Task 3** — Re-examination of pilots

**Output** — Examination record  
**Timing** — no later than 30 June 2018  
**Resources** — Recurrent budget

### Programme B: Fair Charges

_To publish charges that shippers understand and can challenge._

**Task 4** — Tariff review for containers and barrels

Steps:

1. issue a consultation paper;
2. hold a hearing in each island;
3. decide and gazette.

**Output** — Tariff order  
**Responsible officer** — Economist  
**Timing** — Q1 to Q3  
**Resources** — Recurrent budget  
**Cost** — EC$ 48,000

**Task 5** — Complaints desk at the Kingstown ferry terminal

**Output** — Desk open on weekdays  
**Responsible officer** — Consumer Affairs Officer  
**Timing** — from 1 August to 14 December 2018  
**Resources** — Recurrent budget

---

### How we shall be measured

| Measure | Target | Reported to |
|---|---:|---|
| Lights working | 98% | Minister |
| Complaints answered in 10 days | 90% | Commissioners |
| Tariff order gazetted | 1 | Parliament |

### Commissioners

Mrs. O. Ballantyne (Chair), Capt. R. Ollivierre, Mr. T. John
"""


def ports(path: Path) -> None:
    path.write_text(PORTS, encoding="utf-8")
    one = area("Programme", "A", "Safety of Navigation")
    two = area("Programme", "B", "Fair Charges")

    def n(number: str) -> str:
        return coded("Task", number)

    def dollars(amount: str) -> dict[str, str]:
        return {"budget": amount, "currency": "XCD"}

    steps = either("issue a consultation paper; hold a hearing in each island; decide and gazette", "*")
    lit = "Eleven LED lanterns fitted, with spares and a maintenance card for each keeper"
    span = either("from 1 August to 14 December 2018", "1 August to 14 December 2018")
    master, own = either("Harbour Master", ""), "Recurrent budget"
    rows = [
        act(one, n("1"), "Resurvey of the approaches to Bequia and Canouan", when("Feb–Apr 2018", "2018-02/2018-04"),
            "narrative", lead=master, product="Two chart updates", quantity="2", resources="Hydrographic fund",
            place="*", **dollars("220000")),
        act(one, n("2"), "Replacement of lanterns on navigation lights", when("Second half of 2018", "2018-H2"),
            "narrative", lead=master, product=lit, quantity="11", resources="CDB grant", **dollars("164750.5")),
        act(one, n("3"), "Re-examination of pilots",
            by(either("no later than 30 June 2018", "30 June 2018"), "2018-06-30"), "narrative", lead=master,
            product="Examination record", resources=own),
        act(two, n("4"), "Tariff review for containers and barrels", when("Q1 to Q3", "2018-Q1/2018-Q3"), "narrative",
            lead="Economist", product="Tariff order", details=steps, resources=own, **dollars("48000")),
        act(two, n("5"), "Complaints desk at the Kingstown ferry terminal",
            when(span, "2018-08/2018-12", "2018-08-01", "2018-12-14"), "narrative", lead="Consumer Affairs Officer",
            product="Desk open on weekdays", place="*", resources=own),
    ]  # fmt: skip
    both(path.stem, "Business Plan 2018", 2018, "en", [
        (*one, "To keep channels, lights and pilots fit for the ships that call. || ∅", "*"),
        (*two, "To publish charges that shippers understand and can challenge. || ∅", "*"),
    ], rows, adopted_on="2017-11-14", adopted_at="Kingstown")  # fmt: skip
