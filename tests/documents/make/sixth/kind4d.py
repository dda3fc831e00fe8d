"""Kind 4, last part: a commonwealth of villages, plain text in dated groups."""

from __future__ import annotations

from pathlib import Path

from fifth.gold import act, both, by, either, when

VILLAGES = """\
           MANCOMUNIDAD DE MUNICIPIOS VEGAS DEL SORBE ALTO
                    C.I.F. P-1900000-X (Guadalajara)

                PLAN ANUAL DE ACTUACIONES - EJERCICIO 2018
       (aprobado por la Asamblea en sesión de 21 de diciembre de 2017)

PREÁMBULO

  El ejercicio de 2017 se cerró con la renovación de 14 km de conducciones y
  con la compra de un camión de recogida. El presente Plan ordena por
  trimestres lo que la Mancomunidad hará en 2018. Lo que no lleve fecha propia
  se ejecuta en el trimestre en que figura.

A. ABASTECIMIENTO DE AGUA
=========================

  PRIMER TRIMESTRE

    a) Limpieza y desinfección de los depósitos de Umbralejo y La Huerce
         Encargado ....: Servicio de Aguas
         Resultado ....: Acta de limpieza
         Se paga con ..: Cuotas ordinarias

    b) Plan de emergencia por sequía, con consulta a los ayunta-
       mientos
         Encargado ....: Secretaría-Intervención
         Resultado ....: Plan aprobado por la Asamblea
         Se paga con ..: Diputación Provincial
         Fecha ........: antes del 28 de febrero de 2018

  TERCER TRIMESTRE

    c) Instalación de 6 contadores sectoriales en la red en alta
         Encargado ....: Servicio de Aguas
         Resultado ....: 6 contadores en servicio
         Se paga con ..: FEADER y cuotas extraordinarias
         Fecha ........: julio y agosto

                                                                   - 1 -
\f
Mancomunidad Vegas del Sorbe Alto               Plan de Actuaciones 2018

B. RESIDUOS Y LIMPIEZA
======================

  SEGUNDO TRIMESTRE

    a) Campaña de compostaje doméstico en los 11 pueblos
         Encargado ....: Servicio de Residuos
         Resultado ....: 200 compostadores repartidos
         Se paga con ..: Junta de Comunidades

    b) Licitación del servicio de recogida de voluminosos
         Encargado ....: Presidencia
         Resultado ....: Contrato
         Se paga con ..: Cuotas ordinarias
         Fecha ........: 15 de mayo de 2018

  CUARTO TRIMESTRE

    c) Estudio de costes por ruta
         Encargado ....: Secretaría-Intervención
         Resultado ....: Estudio
         Se paga con ..: (sin coste)

  No se prevé actuación alguna en materia de vertederos, competencia que
  retiene la Diputación.

APORTACIONES DE LOS MUNICIPIOS (euros)

    Municipio        Habitantes     Cuota
    Umbralejo               41     1.640,00
    La Huerce               63     2.520,00
    Valdepinillos           28     1.120,00
    Total                  132     5.280,00

ANEXO. CALENDARIO DE ACTUACIONES (recapitulación)

  Primer trimestre: A.a) limpieza y desinfección de depósitos; A.b) plan de
  emergencia por sequía.
  Segundo trimestre: B.a) campaña de compostaje; B.b) licitación de
  voluminosos.
  Tercer trimestre: A.c) contadores sectoriales.
  Cuarto trimestre: B.c) estudio de costes.

                       En Umbralejo, a 22 de diciembre de 2017
                       El Presidente, Fdo.: Heliodoro Monge Atance
                                                                   - 2 -
"""


def villages(path: Path) -> None:
    path.write_text(VILLAGES, encoding="utf-8")
    water = (either("A"), "ABASTECIMIENTO DE AGUA")
    waste = (either("B"), "RESIDUOS Y LIMPIEZA")
    drought = by("antes del 28 de febrero de 2018", "2018-02-28")
    drought["end_date"] = either("2018-02-28", "2018-02-27")
    drought["period"] += " || 2018-Q1"
    aid, secretary = "Servicio de Aguas", "Secretaría-Intervención"
    rows = [
        act(water, "a)", "Limpieza y desinfección de los depósitos de Umbralejo y La Huerce", when("PRIMER TRIMESTRE",
            "2018-Q1"),
            "narrative", lead=aid, product="Acta de limpieza", resources="Cuotas ordinarias",
            place=either("", "Umbralejo y La Huerce", "depósitos de Umbralejo y La Huerce")),
        act(water, "b)", either("Plan de emergencia por sequía, con consulta a los ayuntamientos"), drought,
            "narrative",
            lead=secretary, product="Plan aprobado por la Asamblea", resources="Diputación Provincial"),
        act(water, "c)", "Instalación de 6 contadores sectoriales en la red en alta",
            when("julio y agosto", "2018-07/2018-08", also=["2018-Q3"]), "narrative", lead=aid,
            product="6 contadores en servicio", resources="FEADER y cuotas extraordinarias", quantity="6"),
        act(waste, "a)", "Campaña de compostaje doméstico en los 11 pueblos", when("SEGUNDO TRIMESTRE", "2018-Q2"),
            "narrative",
            lead="Servicio de Residuos", product="200 compostadores repartidos", resources="Junta de Comunidades",
            quantity="200", place=either("", "11 pueblos", "los 11 pueblos")),
        act(waste, "b)", "Licitación del servicio de recogida de voluminosos",
            when("15 de mayo de 2018", "2018-05", either("2018-05-15", "2018-01-01", "2018-04-01"), "2018-05-15",
                also=["2018-Q2"]),
            "narrative", lead="Presidencia", product="Contrato", resources="Cuotas ordinarias"),
        act(waste, "c)", "Estudio de costes por ruta", when("CUARTO TRIMESTRE", "2018-Q4"), "narrative", lead=secretary,
            product="Estudio", resources=either("(sin coste)", "sin coste", "")),
    ]  # fmt: skip
    both("4-123-mancomunidad-2018-es", "PLAN ANUAL DE ACTUACIONES - EJERCICIO 2018", 2018, "es",
         [("A", "ABASTECIMIENTO DE AGUA", "", "*"), ("B", "RESIDUOS Y LIMPIEZA", "", "*")], rows,
         adopted_on=either("2017-12-21", "2017-12-22"), adopted_at=either("", "Umbralejo"))  # fmt: skip
