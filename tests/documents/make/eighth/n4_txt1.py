"""Plain text: a municipality's plan by `Ejes`, and a fisheries authority's business plan by quarters."""

from __future__ import annotations

from pathlib import Path

from fifth.gold import act, both, by, either, when

from eighth.n4_gold import area, coded, inside

SANTA_ROSALIA = """\
                   MUNICIPALIDAD DE SANTA ROSALÍA DEL VALLE
                      Departamento de Jutiapa, Guatemala


                        PLAN OPERATIVO ANUAL 2017


Aprobado por el Concejo Municipal (acta 41-2016, punto quinto).
Santa Rosalía del Valle, 12 de diciembre de 2016.


CONTENIDO

Presentación ...................................................... 2
Eje I. Servicios públicos municipales ............................. 3
Eje II. Fomento económico local ................................... 5
Eje III. Transparencia y probidad ................................. 6
Anexo. Relación de actividades por mes ............................ 7


PRESENTACIÓN

El presente plan recoge lo acordado con los Consejos Comunitarios de
Desarrollo en las asambleas de octubre. En 2016 se terminó la primera fase
del drenaje del barrio El Centro, que no vuelve a programarse. Los montos
están en quetzales.


EJE I: SERVICIOS PÚBLICOS MUNICIPALES
=====================================
Objetivo: Que las familias del casco urbano y de las aldeas tengan agua y
desechos bien manejados.
Responsable de todas las actividades del eje: Dirección de Servicios Públicos.

Actividad 1: Sustituir la tubería de agua potable de los barrios El Calvario
             y La Cruz.
     Producto    : 4.5 kilómetros de tubería sustituidos
     Período     : de febrero a mayo
     Recursos    : Aporte constitucional
     Monto       : Q 480,000.00

Actividad 2: Ampliar el tren de aseo a las aldeas de la ruta al Chagüite.
     Producto    : Ruta de recolección en funcionamiento, con dos viajes por
                   semana y tarifa aprobada por el Concejo
     Período     : segundo semestre
     Recursos    : Ingresos propios
     Monto       : Q 95,500.00

Actividad 3: Clorar y vigilar los seis nacimientos que abastecen la cabecera.
     Producto    : Bitácora de cloración
     Período     : todo el año
     Recursos    : Ingresos propios
     Monto       : Q 36,000.00


EJE II: FOMENTO ECONÓMICO LOCAL
===============================
Objetivo: Acercar a productores y compradores del municipio.

Actividad 1: Realizar la feria del loroco y la tilapia.
     Responsable : Oficina Municipal de Fomento Económico
     Producto    : Memoria de la feria
     Periodo     : 18 al 20 de agosto de 2017
     Lugar       : Parque central de Santa Rosalía
     Recursos    : Ingresos propios y patrocinios
     Monto       : Q 60,000.00

Actividad 2: Capacitar a las asociaciones de productores en normas de empaque.
     Responsable : Oficina Municipal de Fomento Económico
     Producto    : Tres cursos impartidos
     Período     : abril, junio y septiembre
     Recursos    : INTECAP
     Beneficiarios: 75 productores de limón y loroco


EJE III: TRANSPARENCIA Y PROBIDAD
=================================

Actividad 1: Publicar la información de oficio en el portal municipal.
     Responsable : Unidad de Acceso a la Información Pública
     Producto    : Portal actualizado
     Período     : mensual, de enero a diciembre
     Recursos    : Sin costo

Actividad 2: Presentar la rendición de cuentas cuatrimestral al Consejo
             Municipal de Desarrollo.
     Responsable : Dirección Municipal de Planificación
     Producto    : Informes cuatrimestrales
     Período     : a más tardar el 30 de septiembre de 2017
     Recursos    : Sin costo


ANEXO. RELACIÓN DE ACTIVIDADES POR MES

Enero        I.3, III.1
Febrero      I.1  Sustituir la tubería de agua potable de los barrios El
                  Calvario y La Cruz (inicia)
Abril        II.2 Capacitar a las asociaciones de productores en normas de
                  empaque
Agosto       II.1 Realizar la feria del loroco y la tilapia
Septiembre   III.2 Presentar la rendición de cuentas cuatrimestral

                                   Wenceslao Batres Lemus
                                     Alcalde Municipal
"""


def santa_rosalia(path: Path) -> None:
    path.write_text(SANTA_ROSALIA, encoding="utf-8")
    one = area("Eje", "I", "SERVICIOS PÚBLICOS MUNICIPALES")
    two = area("Eje", "II", "FOMENTO ECONÓMICO LOCAL")
    three = area("Eje", "III", "TRANSPARENCIA Y PROBIDAD")
    unit, office = "Dirección de Servicios Públicos", "Oficina Municipal de Fomento Económico"

    def n(number: str) -> str:
        return coded("Actividad", number)

    rows = [
        act(one, n("1"), "Sustituir la tubería de agua potable de los barrios El Calvario y La Cruz",
            when(either("de febrero a mayo", "febrero a mayo"), "2017-02/2017-05"), "narrative", lead=unit, place="*",
            product="4.5 kilómetros de tubería sustituidos", quantity=either("4.5", ""),
            resources="Aporte constitucional", budget="480000", currency="GTQ"),
        act(one, n("2"), "Ampliar el tren de aseo a las aldeas de la ruta al Chagüite",
            when("segundo semestre", "2017-H2"), "narrative", lead=unit, quantity="*", place="*",
            product="Ruta de recolección en funcionamiento, con dos viajes por semana y tarifa aprobada por el Concejo",
            resources="Ingresos propios", budget="95500", currency="GTQ"),
        act(one, n("3"), "Clorar y vigilar los seis nacimientos que abastecen la cabecera",
            when("todo el año", "2017"), "narrative", lead=unit, product="Bitácora de cloración",
            quantity=either("", "6"), resources="Ingresos propios", budget="36000", currency="GTQ"),
        act(two, n("1"), "Realizar la feria del loroco y la tilapia",
            when("18 al 20 de agosto de 2017", "2017-08", "2017-08-18", "2017-08-20"), "narrative", lead=office,
            product="Memoria de la feria", place="Parque central de Santa Rosalía", quantity=either("", "1"),
            resources="Ingresos propios y patrocinios", budget="60000", currency="GTQ"),
        act(two, n("2"), "Capacitar a las asociaciones de productores en normas de empaque",
            when("abril, junio y septiembre", "2017-04/2017-09"), "narrative", lead=office,
            product="Tres cursos impartidos", quantity="3", resources="INTECAP",
            **{"extra:Beneficiarios": "75 productores de limón y loroco"}),
        act(three, n("1"), "Publicar la información de oficio en el portal municipal",
            when(either("mensual, de enero a diciembre", "de enero a diciembre", "enero a diciembre"), "2017"),
            "narrative", lead="Unidad de Acceso a la Información Pública", product="Portal actualizado",
            resources="Sin costo"),
        act(three, n("2"), "Presentar la rendición de cuentas cuatrimestral al Consejo Municipal de Desarrollo",
            by(either("a más tardar el 30 de septiembre de 2017", "30 de septiembre de 2017"), "2017-09-30"),
            "narrative", lead="Dirección Municipal de Planificación", product="Informes cuatrimestrales",
            resources="Sin costo"),
    ]  # fmt: skip
    aim = "Que las familias del casco urbano y de las aldeas tengan agua y desechos bien manejados."
    both(path.stem, "PLAN OPERATIVO ANUAL 2017", 2017, "es", [
        (*one, aim, "*"), (*two, "Acercar a productores y compradores del municipio.", ""), (*three, "", "*"),
    ], rows, adopted_on="2016-12-12", adopted_at="Santa Rosalía del Valle")  # fmt: skip


LOMAVITI = """\
LOMAVITI COASTAL FISHERIES AUTHORITY
(Statutory body under the Coastal Fisheries Act, Fiji)

ANNUAL BUSINESS PLAN 2021

Endorsed by the Board at its meeting in Levuka on 4 December 2020.


1.  FROM THE CHAIR

This plan is shorter than the last one. The floating of the Makogai jetty was
finished in 2020 and is reported elsewhere. All amounts are in Fiji dollars.
Quarters are those of the calendar year.

2.  WORK UNDER EACH OUTPUT


OUTPUT 1  -  LICENSING AND COMPLIANCE
Output objective: Every boat that sells fish is licensed and lands at a
designated port.
Output budget: FJD 310,000

FIRST QUARTER (JANUARY TO MARCH)

Output 1.1	Issue inshore licences for the season
	Deliverable:	1,200 licences issued
	Lead officer:	Licensing Manager
	Funding:	Government grant
	Risk:	Late payment of fees by chiefly units

Output 1.2	Brief the honorary fish wardens of Koro and Gau
	Deliverable:	Two briefing workshops
	Lead officer:	Senior Compliance Officer
	Funding:	Government grant
	Timing:	by 26 February 2021
	Venue:	Nasau, Koro

SECOND QUARTER (APRIL TO JUNE)

Output 1.3	Inspect landing sites against the hygiene code
	Deliverable:	Inspection report
	Lead officer:	Senior Compliance Officer
	Funding:	Government grant; landing fees
	Risk:	Fuel


OUTPUT 2  -  COMMUNITY-MANAGED AREAS
Output objective: Chiefs and women's groups run their own closed areas.
Output budget: FJD 145,500

SECOND QUARTER (APRIL TO JUNE)

Output 2.1	Survey sea cucumber stocks in three closed areas
	Deliverable:	Stock survey with maps for each qoliqoli
		committee and a summary in iTaukei
	Lead officer:	Research Officer
	Funding:	SPC

THIRD AND FOURTH QUARTERS (JULY TO DECEMBER)

Output 2.2	Train women's groups in smoking and packing
	Deliverable:	Training course
	Who:	Extension Officer
	Funding:	UNDP
	Timing:	August to October

Output 2.3	Renew the boundary markers at Cakau Momo
	Deliverable:	-
	Lead officer:	Extension Officer
	Funding:	Not yet found


3.  PERFORMANCE TABLE

Indicator                              2019      2020      Target 2021
Licences issued                        1,040     1,115     1,200
Wardens active                         31        28        40
Closed areas with a committee          9         11        12

4.  STAFF

The Authority has 17 established posts. No recruitment is planned in 2021.
"""


def lomaviti(path: Path) -> None:
    path.write_text(LOMAVITI, encoding="utf-8")
    one = area("OUTPUT", "1", "LICENSING AND COMPLIANCE")
    two = area("OUTPUT", "2", "COMMUNITY-MANAGED AREAS")
    q1 = when(inside("FIRST QUARTER (JANUARY TO MARCH)", "FIRST QUARTER", "JANUARY TO MARCH"), "2021-Q1")
    q2 = when(inside("SECOND QUARTER (APRIL TO JUNE)", "SECOND QUARTER", "APRIL TO JUNE"), "2021-Q2")
    late = inside("THIRD AND FOURTH QUARTERS (JULY TO DECEMBER)", "THIRD AND FOURTH QUARTERS", "JULY TO DECEMBER")

    def n(number: str) -> str:
        return coded("Output", number)

    rows = [
        act(one, n("1.1"), "Issue inshore licences for the season", q1, "narrative", lead="Licensing Manager",
            product="1,200 licences issued", quantity="1200", resources="Government grant",
            **{"extra:Risk": "Late payment of fees by chiefly units"}),
        act(one, n("1.2"), "Brief the honorary fish wardens of Koro and Gau",
            by(either("by 26 February 2021", "26 February 2021"), "2021-02-26"), "narrative",
            lead="Senior Compliance Officer", product="Two briefing workshops", quantity="2",
            resources="Government grant", place="Nasau, Koro"),
        act(one, n("1.3"), "Inspect landing sites against the hygiene code", q2, "narrative",
            lead="Senior Compliance Officer", product="Inspection report", resources="Government grant; landing fees",
            **{"extra:Risk": "Fuel"}),
        act(two, n("2.1"), "Survey sea cucumber stocks in three closed areas", q2, "narrative",
            lead="Research Officer", resources="SPC", quantity=either("", "3"),
            product="Stock survey with maps for each qoliqoli committee and a summary in iTaukei"),
        act(two, n("2.2"), "Train women's groups in smoking and packing",
            when("August to October", "2021-08/2021-10", also=["2021-H2"]), "narrative", lead="Extension Officer",
            product="Training course", resources="UNDP"),
        act(two, n("2.3"), "Renew the boundary markers at Cakau Momo", when(late, "2021-H2"), "narrative",
            lead="Extension Officer", product=either("", "-"), place="*", resources="Not yet found"),
    ]  # fmt: skip
    both(path.stem, "ANNUAL BUSINESS PLAN 2021", 2021, "en", [
        (*one, "Every boat that sells fish is licensed and lands at a designated port.", "*"),
        (*two, "Chiefs and women's groups run their own closed areas.", "*"),
    ], rows, adopted_on="2020-12-04", adopted_at="Levuka")  # fmt: skip
