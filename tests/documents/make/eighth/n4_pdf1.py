"""PDF: a bee-health service's plan in two columns; a seed council's label/value boxes cut by pages."""

from __future__ import annotations

from pathlib import Path

from fifth.gold import act, both, by, either, when

from eighth.n4_draw import to_pdf
from eighth.n4_gold import area, coded

APICOLA = """
#1 Servicio Regional de Sanidad Apícola de Cantuma
#1 PLAN DE ACTIVIDADES 2015
@ Resolución Directoral Regional N.º 0312-2014 — Cantuma, Perú, 19 de diciembre de 2014
#2 Presentación
El servicio atiende a 1.140 apicultores de nueve provincias. La campaña de 2014 contra la varroa llegó a 602 \
colmenares. El presente plan ordena las actividades por componentes y, dentro de cada uno, por semestres. Las \
cifras de presupuesto están en soles.
#2 1. VIGILANCIA SANITARIA
Objetivo: Detectar a tiempo loque americana y varroa en los colmenares de la región.
__Primer semestre__
1.a) Muestreo de colmenares en las provincias de altura.
— Encargado: Área de Epidemiología
— Entregables:
o 400 muestras analizadas
o mapa de prevalencia
— Ppto.: S/. 38,400
1.b) Capacitación de promotores comunales en toma de muestras, con práctica de campo y entrega de un botiquín a \
cada comunidad.
— Encargado: Área de Capacitación
— Entregables: 45 promotores acreditados
— Lugar: Estación Experimental de Pacaypampa
— Plazo: del 9 al 13 de marzo
— Ppto.: S/. 21,750
__Segundo semestre__
1.c) Reacreditación del laboratorio regional.
— Encargado: Jefatura de Laboratorio
— Entregables: Certificado de acreditación
— Plazo: octubre
— Ppto.: S/. 15,000
Nota: las actividades 1.a y 1.c dependen de la llegada de reactivos.
#2 2. ASISTENCIA AL PRODUCTOR
Objetivo: Que el productor registre sus colmenas y venda miel con sello de origen.
__Primer semestre__
2.a) Censo de colmenas.
— Encargado: Área de Registro
— Entregable: Padrón regional
— Ppto.: S/. 64,000
2.b) Reuniones bimestrales con las asociaciones de Sullana, Ayabaca y Morropón para acordar el calendario de \
traslados.
— Encargado: Dirección del Servicio
— Entregables: Actas de acuerdo
__Segundo semestre__
2.c) Concurso de mieles de bosque seco.
— Encargado: Dirección del Servicio, con apoyo de la Cámara de Comercio
— Entregables: Catálogo de mieles premiadas
— Lugar: Cantuma
— Plazo: 27 de noviembre de 2015
— Ppto.: S/. 9,200
2.d) Seguro para colmenas.
— Encargado: por definir
— Entregables: Estudio de factibilidad
#2 Metas físicas
| Meta | Sem. I | Sem. II
| Muestras | 400 | 0
| Promotores | 45 | 0
| Colmenas censadas | 9.000 | 3.500
M.V. Edilberto Chunga Ramos — Director
"""


def apicola(path: Path) -> None:
    to_pdf(path, APICOLA, 2, "Helvetica", 9.5, "SRSA Cantuma", "Plan de Actividades 2015 — pág. #")
    one, two = ("1", "VIGILANCIA SANITARIA"), ("2", "ASISTENCIA AL PRODUCTOR")
    first, second = when("Primer semestre", "2015-H1"), when("Segundo semestre", "2015-H2")
    boss = "Dirección del Servicio"

    def soles(amount: str) -> dict[str, str]:
        return {"budget": amount, "currency": "PEN"}

    talks = "Reuniones bimestrales con las asociaciones de Sullana, Ayabaca y Morropón para acordar el calendario de"
    rows = [
        act(one, "1.a)", "Muestreo de colmenares en las provincias de altura", first, "narrative",
            lead="Área de Epidemiología", place="*", quantity=either("400", ""),
            product=either("400 muestras analizadas; mapa de prevalencia", "– 400 muestras analizadas – mapa de"
                           " prevalencia", "400 muestras analizadas mapa de prevalencia"), **soles("38400")),
        act(one, "1.b)", "Capacitación de promotores comunales en toma de muestras, con práctica de campo y entrega de"
            " un botiquín a cada comunidad",
            when("del 9 al 13 de marzo", "2015-03", "2015-03-09", "2015-03-13", also=["2015-H1"]), "narrative",
            lead="Área de Capacitación", product="45 promotores acreditados", quantity="45",
            place="Estación Experimental de Pacaypampa", **soles("21750")),
        act(one, "1.c)", "Reacreditación del laboratorio regional", when("octubre", "2015-10", also=["2015-H2"]),
            "narrative", lead="Jefatura de Laboratorio", product="Certificado de acreditación", **soles("15000")),
        act(two, "2.a)", "Censo de colmenas", first, "narrative", lead="Área de Registro", product="Padrón regional",
            **soles("64000")),
        act(two, "2.b)", f"{talks} traslados", first, "narrative", lead=boss, product="Actas de acuerdo",
            product_type="minutes", quantity="*", place="*"),
        act(two, "2.c)", "Concurso de mieles de bosque seco",
            when("27 de noviembre de 2015", "2015-11", "2015-11-27", "2015-11-27", also=["2015-H2"]), "narrative",
            lead=f"{boss}, con apoyo de la Cámara de Comercio", product="Catálogo de mieles premiadas",
            product_type="catalogue", place="Cantuma", **soles("9200")),
        act(two, "2.d)", "Seguro para colmenas", second, "narrative", lead="por definir",
            product="Estudio de factibilidad", product_type="study"),
    ]  # fmt: skip
    rows[4]["date_text"] = either("Primer semestre", "Reuniones bimestrales", "bimestrales")
    both(path.stem, "PLAN DE ACTIVIDADES 2015", 2015, "es", [
        (*one, "Detectar a tiempo loque americana y varroa en los colmenares de la región.", "*"),
        (*two, "Que el productor registre sus colmenas y venda miel con sello de origen.", "*"),
    ], rows, adopted_on="2014-12-19", adopted_at="Cantuma || Cantuma, Perú || ∅")  # fmt: skip


SEEDS = """
#1 VOLTA SEED COUNCIL
#1 Annual Work Plan 2013
@ Considered and approved by the Council at its 22nd session, Ho, Ghana, 30 November 2012
#2 1. Preface
Seed companies told the Council that inspection comes too late. The 2013 plan moves field inspection forward and \
asks less paper of small growers. The plan has three components. Activities without a cost are paid from the \
recurrent vote. Costs are in Ghana cedis (GHS).
#2 2. How to read the boxes
Each box holds one activity. "Who" is the unit that answers for it before the Council.
#2 3. The plan
#2 Component A: Field inspection
Component objective: To see every registered seed field at least twice before harvest.
| Activity A.1 | Map registered seed growers in the three belts
| Output | Register of growers with plot coordinates
| Who | Inspectorate
| When | January and February 2013
| Cost | GHS 27,500
#3 .
| Activity A.2 | Train contract inspectors on maize, rice and cowpea standards, including refresher sessions for \
inspectors who failed the 2012 test
| Output | Two training courses; 36 inspectors certified
| Who | Training Unit
| When | Quarter 1
| Where | Ohawu Agricultural College
| Cost | GHS 41,200
#3 .
| Activity A.3 | Field inspections, major season
| Output | Inspection reports
| Who | Inspectorate
| When | April–July
| Cost | GHS 96,000
#3 .
#2 Component B: Seed testing
Component objective: To give results within ten working days.
| Activity B.1 | Install the germination room at the Hohoe laboratory
| Output | Room commissioned: racks fitted; thermostat calibrated; stand-by generator tested under load; safety \
notices put up in English and Ewe
| Who | Laboratory Unit, with the Public Works Department
| When | by the end of June 2013
| Cost | GHS 118,400
#3 .
| Activity B.2 | Ring test with the laboratories of Togo and Benin
| Output | Ring test report
| Who | Laboratory Unit
| When | Second half
#3 .
#2 Component C: Small growers
Component objective: To bring women's groups into the register.
| Activity C.1 | Radio series in Ewe on quality declared seed
| Output | Ten programmes
| Who | Information Officer
| When | Weekly, August to October
| Where |
| Cost | GHS 8,900
#3 .
| Activity C.2 | Annual seed fair
| Output | Fair report
| Who | Council Secretary
| When | 5–6 December 2013
| Where | Ho, Jubilee Park
| Cost | GHS 15,000
#2 4. Establishment
| Unit | Posts | Filled
| Inspectorate | 14 | 11
| Laboratory Unit | 9 | 6
| Training Unit | 3 | 3
"""


def seeds(path: Path) -> None:
    to_pdf(path, SEEDS.replace("#3 .\n", "> \u00a0\n"), 1, "Times-Roman", 11, "Volta Seed Council", "#")
    one = area("Component", "A", "Field inspection")
    two = area("Component", "B", "Seed testing")
    three = area("Component", "C", "Small growers")

    def n(number: str) -> str:
        return coded("Activity", number)

    def cedis(amount: str) -> dict[str, str]:
        return {"budget": amount, "currency": "GHS"}

    either_layout = either("narrative", "table")
    train = (
        "Train contract inspectors on maize, rice and cowpea standards, including refresher sessions for inspectors"
        " who failed the 2012 test"
    )
    room = (
        "Room commissioned: racks fitted; thermostat calibrated; stand-by generator tested under load; safety notices"
        " put up in English and Ewe"
    )
    radio = when(either("Weekly, August to October", "August to October"), "2013-08/2013-10")
    rows = [
        act(one, n("A.1"), "Map registered seed growers in the three belts",
            when("January and February 2013", "2013-01/2013-02"), either_layout, lead="Inspectorate",
            product="Register of growers with plot coordinates", quantity=either("", "3"), **cedis("27500")),
        act(one, n("A.2"), train, when("Quarter 1", "2013-Q1"), either_layout, lead="Training Unit", quantity="2",
            product="Two training courses; 36 inspectors certified", place="Ohawu Agricultural College",
            **cedis("41200")),
        act(one, n("A.3"), "Field inspections, major season", when("April–July", "2013-04/2013-07"), either_layout,
            lead="Inspectorate", product="Inspection reports", product_type="report", **cedis("96000")),
        act(two, n("B.1"), "Install the germination room at the Hohoe laboratory",
            by(either("by the end of June 2013", "end of June 2013"), "2013-06-30"), either_layout, product=room,
            lead="Laboratory Unit, with the Public Works Department", place="*", **cedis("118400")),
        act(two, n("B.2"), "Ring test with the laboratories of Togo and Benin", when("Second half", "2013-H2"),
            either_layout, lead="Laboratory Unit", place="*", product="Ring test report", product_type="report"),
        act(three, n("C.1"), "Radio series in Ewe on quality declared seed", radio, either_layout,
            lead="Information Officer", product="Ten programmes", quantity="10", **cedis("8900")),
        act(three, n("C.2"), "Annual seed fair", when("5–6 December 2013", "2013-12", "2013-12-05", "2013-12-06"),
            either_layout, lead="Council Secretary", product="Fair report", place="Ho, Jubilee Park",
            **cedis("15000")),
    ]  # fmt: skip
    both(path.stem, "Annual Work Plan 2013", 2013, "en", [
        (*one, "To see every registered seed field at least twice before harvest.", ""),
        (*two, "To give results within ten working days.", ""),
        (*three, "To bring women's groups into the register.", "*"),
    ], rows, adopted_on="2012-11-30", adopted_at="Ho || Ho, Ghana")  # fmt: skip
