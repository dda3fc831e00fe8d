"""Word files: a district comptroller's plan with semesters above its processes; an agency's programme with tabs."""

from __future__ import annotations

from pathlib import Path

from fifth.gold import act, both, by, either, when

from eighth.n4_draw import to_docx
from eighth.n4_gold import standing

CONTRALORIA = """
@ **CONTRALORÍA DISTRITAL DE PUERTO AMPARO**
@ **PLAN ANUAL DE ACTIVIDADES 2022**
@ Adoptado mediante Resolución 0417 del 27 de diciembre de 2021
@ Puerto Amparo, Colombia
~
**Tabla de contenido**
Introducción\\t.......................................... 3
Primer semestre\\t.......................................... 4
1. Vigilancia de la contratación\\t.......................................... 4
2. Participación ciudadana\\t.......................................... 5
Segundo semestre\\t.......................................... 6
3. Responsabilidad fiscal\\t.......................................... 6
Cuadro de seguimiento\\t.......................................... 8
~
#1 Introducción
La Contraloría vigila la gestión fiscal de 23 sujetos de control. El plan se arma por procesos; cada proceso queda en \
el semestre en que se ejecuta. Durante 2021 se cerraron 14 hallazgos, cifra que no hace parte de este plan.
#1 PRIMER SEMESTRE
#2 1. VIGILANCIA DE LA CONTRATACIÓN
__Objetivo:__ Revisar con oportunidad los contratos de mayor cuantía del Distrito.
**1.1.** Auditoría de cumplimiento a la contratación de alumbrado público.
**Responsable** – Dirección Técnica de Auditoría Fiscal
**Productos** –
a) Plan de trabajo de la auditoría;
b) informe preliminar;
c) informe definitivo.
**Recursos** – Humanos: tres profesionales. Transporte: propio.
**Indicador** – Porcentaje de contratos revisados
**1.2.** Visita fiscal a la plaza de mercado La Bonga, por solicitud del Concejo Distrital, con levantamiento de \
inventario.
**Responsable** – Dirección Técnica de Auditoría Fiscal
**Productos** – Acta de visita
**Fecha** – 14 al 18 de marzo de 2022
**Indicador** – Visita realizada
#2 2. PARTICIPACIÓN CIUDADANA
__Objetivo:__ Formar veedores y responder sus denuncias dentro de los términos de ley.
**2.1.** Diplomado en control social para veedores.
**Responsable** – Oficina de Participación Ciudadana
**Productos** – 60 veedores certificados
**Recursos** – Convenio con la ESAP
**Indicador** – Veedores certificados / veedores inscritos
**2.2.** Audiencia pública en la comuna 4.
**Responsable** – Despacho del Contralor
**Productos** – Memoria de la audiencia
**Fecha** – mayo
#1 SEGUNDO SEMESTRE
#2 3. RESPONSABILIDAD FISCAL
__Objetivo:__ Decidir los procesos antes de que prescriban.
**3.1.** Impulso de los procesos abiertos en 2018 y 2019.
**Responsable** – Dirección de Responsabilidad Fiscal y Jurisdicción Coactiva
**Productos** – Autos de imputación o archivo
**Fecha** – hasta el 30 de noviembre de 2022
**3.2.** Capacitación interna en prueba digital.
**Responsable** – Oficina de Talento Humano
**Productos** – Curso de 20 horas
**Recursos** – $ 12.500.000 del rubro de capacitación
~
#1 Cuadro de seguimiento
| Proceso | Indicador | Meta | Corte
| 1 | Contratos revisados | 85% | 30 de junio
| 2 | Veedores certificados | 60 | 30 de junio
| 3 | Procesos decididos | 19 | 15 de diciembre
Elaboró: Oficina Asesora de Planeación. Revisó: Contralor Auxiliar.
**NORALBA CUESTA PALOMEQUE**
Contralora Distrital
"""


def contraloria(path: Path) -> None:
    to_docx(path, CONTRALORIA, "Arial", 10, "Contraloría Distrital de Puerto Amparo", "PL-PE-02 Versión 3")
    one = ("1", "VIGILANCIA DE LA CONTRATACIÓN")
    two = ("2", "PARTICIPACIÓN CIUDADANA")
    three = ("3", "RESPONSABILIDAD FISCAL")
    first, second = when("PRIMER SEMESTRE", "2022-H1"), when("SEGUNDO SEMESTRE", "2022-H2")
    audit, tag = "Dirección Técnica de Auditoría Fiscal", "extra:Indicador"
    parts = ("Plan de trabajo de la auditoría", "informe preliminar", "informe definitivo")
    listed = either("; ".join(parts), "a) {}; b) {}; c) {}".format(*parts))
    rows = [
        act(one, "1.1", "Auditoría de cumplimiento a la contratación de alumbrado público", first, "narrative",
            lead=audit, product=listed, quantity=either("", "3"),
            resources="Humanos: tres profesionales. Transporte: propio",
            **{tag: "Porcentaje de contratos revisados"}),
        act(one, "1.2", "Visita fiscal a la plaza de mercado La Bonga, por solicitud del Concejo Distrital, con"
            " levantamiento de inventario",
            when("14 al 18 de marzo de 2022", "2022-03", "2022-03-14", "2022-03-18", also=["2022-H1"]), "narrative",
            lead=audit, product="Acta de visita", place="*", **{tag: "Visita realizada"}),
        act(two, "2.1", "Diplomado en control social para veedores", first, "narrative",
            lead="Oficina de Participación Ciudadana", product="60 veedores certificados", quantity="60",
            resources="Convenio con la ESAP", **{tag: "Veedores certificados / veedores inscritos"}),
        act(two, "2.2", "Audiencia pública en la comuna 4", when("mayo", "2022-05", also=["2022-H1"]), "narrative",
            lead="Despacho del Contralor", product="Memoria de la audiencia", place="*", quantity="*"),
        act(three, "3.1", "Impulso de los procesos abiertos en 2018 y 2019",
            by(either("hasta el 30 de noviembre de 2022", "30 de noviembre de 2022"), "2022-11-30"), "narrative",
            lead="Dirección de Responsabilidad Fiscal y Jurisdicción Coactiva",
            product="Autos de imputación o archivo"),
        act(three, "3.2", "Capacitación interna en prueba digital", second, "narrative",
            lead="Oficina de Talento Humano", product="Curso de 20 horas", product_type="course", quantity="*",
            resources="$ 12.500.000 del rubro de capacitación"),
    ]  # fmt: skip
    rows[4]["start_date"] = either("2022-01-01", "2022-07-01")
    rows[4]["period"] = either(*rows[4]["period"].split(" || "), "2022-07/2022-11")
    for row in rows:
        row.update({"budget": "∅", "currency": "∅"})
    rows[-1].update({"budget": "12500000 || ∅", "currency": "COP || ∅"})
    both(path.stem, "PLAN ANUAL DE ACTIVIDADES 2022", 2022, "es", [
        (*one, "Revisar con oportunidad los contratos de mayor cuantía del Distrito.", ""),
        (*two, "Formar veedores y responder sus denuncias dentro de los términos de ley.", ""),
        (*three, "Decidir los procesos antes de que prescriban.", "*"),
    ], rows, adopted_on="2021-12-27", adopted_at="Puerto Amparo || Puerto Amparo, Colombia || ∅")  # fmt: skip


WATERWAYS = """
@ **BALTIC INLAND WATERWAYS OFFICE**
@ **WORK PROGRAMME 2016**
@ ORIGINAL: ENGLISH
@ Approved by the Assembly of the Parties in Klaipėda on 17 November 2015
The Executive Committee (Estonia, Latvia, Poland and Lithuania) drafted this programme. Lithuania holds the chair \
until the next Assembly. The Office has a staff of nine in Klaipėda.
Figures are in euro and exclude salaries.
**I.\\t**__Navigation data__\\t\\t(EUR 186,000)
The Office keeps one chart for the whole network so that a skipper needs one screen only.
I.1\\tJoint depth survey of the Curonian stretch
\\tTiming: May–July 2016; Lead: Lithuania; Deliverable: depth model; Place: Nida
I.2\\tSecond edition of the lock directory
\\tTiming: by 31 October 2016; Lead: Secretariat; Deliverable: directory in four languages
I.3\\tIncorporate the recommendations of the annual meeting into the data model: berth codes; winter closures; \
bridge heights at high water
**II.\\t**__Cleaner vessels__\\t\\t(EUR 240,500)
The Parties agreed in 2014 to halve soot by 2025. Work in 2016 prepares the rules and does not yet test engines.
II.1\\tStudy on shore power in small harbours
\\tTiming: first half of 2016; Lead: Poland; Deliverable: feasibility study covering at least twelve harbours, with \
a costed list of cables, meters and kiosks; Funding: Interreg
II.2\\tWorkshop of owners and yards
\\tTiming: 21-22 September 2016; Lead: Latvia; Deliverable: workshop report; Place: Jelgava, Latvia; \
Funding: host country
**III.\\t**__Skills__\\t\\t(no separate budget)
III.1\\tExchange of lock-keepers
\\tTiming: Q2 and Q3; Lead: Estonia and Latvia; Deliverable: six exchanges; Funding: Erasmus+
III.2\\tOnline module on river rules
\\tTiming: December; Lead: Secretariat; Deliverable: e-learning module; Funding: Office budget
**BUDGET SUMMARY**
| Chapter | Amount (EUR) | Share
| I. Navigation data | 186,000 | 44 %
| II. Cleaner vessels | 240,500 | 56 %
| Total | 426,500 | 100 %
Done at Klaipėda. For the Assembly: R. Žukauskas, Chair.
"""


def waterways(path: Path) -> None:
    to_docx(path, WATERWAYS, "Garamond", 11, foot="BIWO/WP/2016", plain=True)
    one = ("I", either("Navigation data", "Navigation data (EUR 186,000)"))
    two = ("II", either("Cleaner vessels", "Cleaner vessels (EUR 240,500)"))
    three = ("III", either("Skills", "Skills (no separate budget)"))
    head = "Incorporate the recommendations of the annual meeting into the data model"
    points = "berth codes; winter closures; bridge heights at high water"
    study = "feasibility study covering at least twelve harbours, with a costed list of cables, meters and kiosks"
    rows = [
        act(one, "I.1", "Joint depth survey of the Curonian stretch", when("May–July 2016", "2016-05/2016-07"),
            "narrative", lead="Lithuania", lead_bodies="LT", product="depth model", place="Nida"),
        act(one, "I.2", "Second edition of the lock directory",
            by(either("by 31 October 2016", "31 October 2016"), "2016-10-31"), "narrative", lead="Secretariat",
            product="directory in four languages", quantity="*"),
        standing(one, "I.3", 2016, head, points),
        act(two, "II.1", "Study on shore power in small harbours", when("first half of 2016", "2016-H1"), "narrative",
            lead="Poland", lead_bodies="PL", product=study, quantity="*", resources="Interreg"),
        act(two, "II.2", "Workshop of owners and yards",
            when("21-22 September 2016", "2016-09", "2016-09-21", "2016-09-22"), "narrative", lead="Latvia",
            lead_bodies="LV", product="workshop report", product_type="report", place="Jelgava, Latvia",
            resources="host country", resource_bodies="HOST"),
        act(three, "III.1", "Exchange of lock-keepers", when("Q2 and Q3", "2016-Q2/2016-Q3"), "narrative",
            lead="Estonia and Latvia", lead_bodies="EE;LV", product="six exchanges", quantity="6",
            resources="Erasmus+"),
        act(three, "III.2", "Online module on river rules", when("December", "2016-12"), "narrative",
            lead="Secretariat", product="e-learning module", resources="Office budget"),
    ]  # fmt: skip
    note = "The Office keeps one chart for the whole network so that a skipper needs one screen only."
    both(path.stem, "WORK PROGRAMME 2016", 2016, "en", [
        (*one, f"{note} || ∅", "*"), (*two, "*", "*"), (*three, "", "*"),
    ], rows, original_language="en", adopted_on="2015-11-17", adopted_at="Klaipėda",
        committee="EE;LV;PL;LT", chair="LT")  # fmt: skip
