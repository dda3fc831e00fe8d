"""Plain text: a regional network's plan on pages with rules, and a pension board's programme in bullets."""

from __future__ import annotations

from pathlib import Path

from fifth.gold import act, both, by, either, when

from eighth.n4_gold import area, standing

METROLOGIA = """\
RED CENTROAMERICANA DE METROLOGÍA LEGAL                              RCML/PT/14
-------------------------------------------------------------------------------

                            PLAN DE TRABAJO 2014

I. ANTECEDENTES

La VI Reunión Anual de la Red, celebrada en Ciudad de Panamá los días 20 y 21
de noviembre de 2013, aprobó el presente Plan de Trabajo el 21 de noviembre de
2013. Lo propuso el Comité Ejecutivo, integrado por Panamá (que ejerce la
presidencia), Costa Rica y Honduras.

II. FINALIDAD

(i) Ordenar las acciones de la Red; (ii) asignar responsables, y (iii) fijar
los plazos de cada área.

III. ÁREAS DE TRABAJO


ÁREA A. ARMONIZACIÓN DE REGLAMENTOS
Propósito del área: Que los seis países exijan lo mismo a básculas y surtidores.

(i)  Comparar los reglamentos vigentes sobre básculas camioneras.
     Responsable: Costa Rica | Entregable: Cuadro comparativo | Plazo: marzo de
     2014 | Financiamiento: Aporte de los países

(ii) Redactar la propuesta de reglamento técnico sobre surtidores de combus-
     tible.
     Responsable: Panamá | Entregable: Documento de propuesta | Plazo: II tri-
     mestre | Financiamiento: BID

(iii) Incorporar a los trabajos del área las recomendaciones de la VI Reunión
     Anual: lista de instrumentos de uso prioritario; vocabulario común;
     calendario de consulta pública.


ÁREA B. LABORATORIOS Y PATRONES
Propósito del área: Dar trazabilidad a las masas y volúmenes de la región.

(i)  Ronda de comparación de masas de 1 kg a 20 kg.
     Responsable: Honduras y Guatemala | Entregable: Informe de la ronda | Plazo:
     abril-agosto | Financiamiento: PTB

(ii) Pasantía de técnicos en el laboratorio de El Salvador, a razón de un
     técnico por país.


RCML/PT/14                                                        Página 1 de 2
\f
RED CENTROAMERICANA DE METROLOGÍA LEGAL                              RCML/PT/14
-------------------------------------------------------------------------------

     Responsable: Secretaría Técnica | Entregable: Cinco pasantías | Plazo: I
     semestre | Lugar: San Salvador | Financiamiento: BID

(iii) Taller sobre patrones de volumen.
     Responsable: Nicaragua | Plazo: 9 y 10 de octubre de 2014 | Lugar: Managua

(iv) Incorporar a los trabajos del área las recomendaciones de la VI Reunión
     Anual: préstamo de patrones entre países; catálogo de servicios.


IV. SEGUIMIENTO

El Comité Ejecutivo informará del avance a la VII Reunión Anual. Este año no se
prevé encuesta a los usuarios.




RCML/PT/14                                                        Página 2 de 2
"""


def metrologia(path: Path) -> None:
    path.write_text(METROLOGIA, encoding="utf-8")
    one = area("ÁREA", "A", "ARMONIZACIÓN DE REGLAMENTOS")
    two = area("ÁREA", "B", "LABORATORIOS Y PATRONES")
    head = "Incorporar a los trabajos del área las recomendaciones de la VI Reunión Anual"
    rows = [
        act(one, "(i)", "Comparar los reglamentos vigentes sobre básculas camioneras",
            when("marzo de 2014", "2014-03"), "narrative", lead="Costa Rica", lead_bodies="CR",
            product="Cuadro comparativo", resources="Aporte de los países", resource_bodies="COUNTRIES"),
        act(one, "(ii)", "Redactar la propuesta de reglamento técnico sobre surtidores de combustible",
            when("II trimestre", "2014-Q2"), "narrative", lead="Panamá", lead_bodies="PA",
            product="Documento de propuesta", product_type="document", resources="BID", resource_bodies="IDB"),
        standing(one, "(iii)", 2014, head,
            "lista de instrumentos de uso prioritario; vocabulario común; calendario de consulta pública"),
        act(two, "(i)", "Ronda de comparación de masas de 1 kg a 20 kg",
            when("abril-agosto", "2014-04/2014-08"), "narrative", lead="Honduras y Guatemala", lead_bodies="HN;GT",
            product="Informe de la ronda", product_type="report", quantity="*", resources="PTB"),
        act(two, "(ii)",
            "Pasantía de técnicos en el laboratorio de El Salvador, a razón de un técnico por país",
            when("I semestre", "2014-H1"), "narrative", lead="Secretaría Técnica", lead_bodies="TS",
            product="Cinco pasantías", quantity="5", place="San Salvador", resources="BID", resource_bodies="IDB"),
        act(two, "(iii)", "Taller sobre patrones de volumen",
            when("9 y 10 de octubre de 2014", "2014-10", "2014-10-09", "2014-10-10"), "narrative", lead="Nicaragua",
            lead_bodies="NI", place="Managua"),
        standing(two, "(iv)", 2014, head, "préstamo de patrones entre países; catálogo de servicios"),
    ]  # fmt: skip
    both(path.stem, "PLAN DE TRABAJO 2014", 2014, "es", [
        (*one, "Que los seis países exijan lo mismo a básculas y surtidores.", ""),
        (*two, "Dar trazabilidad a las masas y volúmenes de la región.", "*"),
    ], rows, adopted_on="2013-11-21", adopted_at="Ciudad de Panamá", committee="PA;CR;HN", chair="PA")  # fmt: skip


PENSIONS = """\
MOORLAND VALLEY PENSION BOARD
Work Programme for the calendar year 2023

Status: agreed by the Board at Skipton on 8 December 2022 (minute 61)
Distribution: Board members, Employer Forum, internal audit

The Board helps the scheme manager to keep within the law. It takes no
investment decisions. Each entry below gives who leads and what the Board will
see. Members asked for a training day on climate reporting; the scheme manager
will consider it.


GOVERNANCE AND POLICY
---------------------

* Review of the conflicts of interest policy. Lead: Monitoring Officer. When:
  March. Output: revised policy.
* Self-assessment of Board members' knowledge. Lead: Chair of the Board. When:
  by the end of May. Output: knowledge survey.
* Annual report of the Board to the Pensions Committee. Lead: Chair of the
  Board. When: July 2023. Output: report.


ADMINISTRATION
--------------

* Cleansing of deferred members' addresses before the dashboard goes live.
  Lead: Pensions Administration Manager. When: January to September. Output:
  clean data set. Cost: £18,500.
    - trace living members;
    - chase returned letters.
* Breaches log, looked at in each of the four meetings. Lead: Governance
  Officer. When: throughout the year. Output: log.


AUDIT AND RISK
--------------

* Internal audit of contributions received from employers. Lead: Head of
  Internal Audit. When: Q3. Output: audit opinion. Cost: met from the audit
  plan.
* Refresh of the cyber risk register. Lead: ICT Security Lead. When: 15 November
  2023. Output: two-page register.


BOARD MEETINGS IN 2023

  Date             Venue                 Papers due
  16 March         County Hall           7 March
  8 June           Online                30 May
  14 September     County Hall           5 September
  7 December       Belle Vue Square      28 November

Contact: pensions.governance@moorlandvalley.example
"""


def pensions(path: Path) -> None:
    path.write_text(PENSIONS, encoding="utf-8")
    one, two, three = ("∅", "GOVERNANCE AND POLICY"), ("∅", "ADMINISTRATION"), ("∅", "AUDIT AND RISK")
    chair = {"lead": "Chair of the Board"}
    rows = [
        act(one, "", "Review of the conflicts of interest policy", when("March", "2023-03"), "narrative",
            lead="Monitoring Officer", product="revised policy"),
        act(one, "", "Self-assessment of Board members' knowledge",
            by(either("by the end of May", "end of May"), "2023-05-31"), "narrative", product="knowledge survey",
            **chair),
        act(one, "", "Annual report of the Board to the Pensions Committee", when("July 2023", "2023-07"),
            "narrative", product="report", product_type="report", **chair),
        act(two, "", "Cleansing of deferred members' addresses before the dashboard goes live",
            when("January to September", "2023-01/2023-09"), "narrative", lead="Pensions Administration Manager",
            product="clean data set", details="*", budget="18500", currency="GBP"),
        act(two, "", "Breaches log, looked at in each of the four meetings", when("throughout the year", "2023"),
            "narrative", lead="Governance Officer", product="log", quantity=either("", "4")),
        act(three, "", "Internal audit of contributions received from employers", when("Q3", "2023-Q3"), "narrative",
            lead="Head of Internal Audit", product="audit opinion", resources=either("", "met from the audit plan"),
            resource_bodies="*"),
        act(three, "", "Refresh of the cyber risk register",
            by("15 November 2023", "2023-11-15", bare=True), "narrative", lead="ICT Security Lead",
            product="two-page register", quantity="*"),
    ]  # fmt: skip
    rows[5]["budget"] = rows[5]["currency"] = "∅"
    both(path.stem, "Work Programme for the calendar year 2023", 2023, "en", [
        (*one, "", ""), (*two, "", ""), (*three, "", "*"),
    ], rows, adopted_on="2022-12-08", adopted_at="Skipton")  # fmt: skip
