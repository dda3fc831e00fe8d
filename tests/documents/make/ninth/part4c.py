"""Numbered items, boxes, field lines and cards that share their plan with tables and prose: part c."""

from __future__ import annotations

from pathlib import Path

from ninth.before import BEFORE
from ninth.office import docx
from ninth.plan import Plan

EITHER = "narrative || table"


def panchayat(path: Path) -> None:
    """One document."""
    p = Plan("4-220-district-2019-en", "ANNUAL ACTION PLAN 2019", 2019, "en")
    p.area("A", "Drinking water and sanitation")
    rows = (
        (
            "(1)",
            "Repair of 45 hand pumps in the eastern blocks",
            "Junior Engineer (PHE)",
            "Feb-Mar 2019",
            "2019-02/2019-03",
            "Pumps working",
            "Rs. 6,75,000",
            "675000",
        ),
        (
            "(2)",
            "Water quality testing of all public sources before and after the monsoon",
            "District Laboratory",
            "May 2019 and October 2019",
            "~",
            "Test reports",
            "Rs. 1,20,000",
            "120000",
        ),
        (
            "(3)",
            "Construction of a community sanitary complex at Barkhola",
            "Block Development Officer",
            "to be completed by 15.12.2019",
            "<2019-12-15",
            "One complex",
            "Rs. 4,00,000",
            "400000",
        ),
    )
    body = []
    for code, activity, lead, words, meaning, product, amount, number in rows:
        more = {"period": "*", "start_date": "*", "end_date": "*"} if meaning == "~" else {}
        if "Barkhola" in activity:
            more["place"] = "Barkhola || at Barkhola || ∅"
        p.prose(
            "",
            words,
            meaning,
            alt=activity,
            code=code,
            lead=lead,
            product=product,
            budget=number,
            currency="INR",
            **more,
        )
        body.append(
            f"  {code} {activity}.\n      [Lead: {lead}; Time: {words};\n       Output: {product}; Outlay: {amount}]\n"
        )
    p.area("B", "Livelihoods")
    for code, activity, lead, words, meaning, product in (
        (
            "(1)",
            "Training of self-help groups in mushroom cultivation",
            "Krishi Vigyan Kendra",
            "Q1 and Q2",
            "2019-Q1/2019-Q2",
            "12 batches trained",
        ),
        (
            "(2)",
            "District handloom exhibition",
            "District Industries Centre",
            "20 to 26 January 2019",
            "d 2019-01-20/2019-01-26",
            "Exhibition",
        ),
    ):
        p.prose("", words, meaning, alt=activity, code=code, lead=lead, product=product)
    p.area("C", "Education")
    p.prose(
        "", "June 2019", "2019-06", alt="Enrolment drive in tea garden schools", code="(1)", lead="Inspector of Schools"
    )
    p.prose(
        "",
        "from July to September 2019 || July to September 2019",
        "2019-07/2019-09",
        alt="Supply of desks and benches",
        code="(2)",
        lead="Executive Engineer",
        quantity="",
    )
    path.write_text(
        f"""          OFFICE OF THE DISTRICT COUNCIL, NORTH HALAPARA
          ===========================================
                    ANNUAL ACTION PLAN 2019

No. NHDC/PLG/14/2018-19                      Dated: the 7th January, 2019

1.  The plan for the year has been prepared by the Planning Branch in
    consultation with line departments.  Out of 31 schemes of the last
    plan, 26 were completed and 5 are spilling over.

2.  Outlay figures are in Indian rupees.

A.  DRINKING WATER AND SANITATION

{chr(10).join(body)}
B.  LIVELIHOODS

  Sl.  Scheme                             Agency                 Period              Output
  ---  ---------------------------------  ---------------------  ------------------  ------------------
  (1)  Training of self-help groups in    Krishi Vigyan Kendra   Q1 and Q2           12 batches trained
       mushroom cultivation
  (2)  District handloom exhibition       District Industries    20 to 26 January    Exhibition
                                          Centre                 2019

C.  EDUCATION

  (1) Enrolment drive in tea garden schools.
      [Lead: Inspector of Schools; Time: June 2019]

  (2) Supply of desks and benches.
      [Lead: Executive Engineer; Time: from July to September 2019]

ABSTRACT OF OUTLAY

    Drinking water and sanitation     Rs. 11,95,000
    Livelihoods                       Rs.  3,10,000
    Education                         Rs.  9,40,000

Copy to:
    1. The Deputy Commissioner
    2. All Block Development Officers
    3. Guard file

                                        Sd/- Secretary, District Council
""",
        encoding="utf-8",
    )
    for row in p.rows[3:5]:
        row["layout"] = "table"
    p.done()


def sanidad(path: Path) -> None:
    """One document."""
    p = Plan("4-221-vacunas-2020-es", "PLAN OPERATIVO ANUAL – GESTIÓN 2020", 2020, "es")
    p.add(("sub", "ESTADO PLURINACIONAL · SERVICIO DEPARTAMENTAL AGROPECUARIO DE CHIMORÉ NORTE"), ("title", p.title))
    p.p(
        "El Servicio ejecuta las políticas departamentales de sanidad animal y vegetal. La gestión 2019 cerró con una ejecución física del 91% y financiera del 84%. Las operaciones de la presente gestión se detallan en fichas."
    )
    labels = {
        "Unidad responsable": "lead",
        "Fecha prevista": "date",
        "Resultado esperado": "product",
        "Fuente de financiamiento": "resources",
        "Presupuesto (Bs)": "budget",
    }
    p.add(*BEFORE[p.stem])
    p.area("1 || Acción de corto plazo 1", "Sanidad animal", "ACCIÓN DE CORTO PLAZO 1: SANIDAD ANIMAL")
    p.p("Objetivo: Mantener el departamento libre de fiebre aftosa sin vacunación.")
    p.areas[-1][2] = "Mantener el departamento libre de fiebre aftosa sin vacunación || ∅"
    p.items(
        labels,
        """
* 1.1 | Vigilancia activa en ferias y mataderos
Unidad responsable: Unidad de Epidemiología
Fecha prevista: De enero a diciembre :: 2020
Resultado esperado: 96 informes de inspección
Fuente de financiamiento: TGN
Presupuesto (Bs): 144.300 :: 144300 BOB
* 1.2 | Vacunación contra la rabia bovina en las provincias del trópico
Unidad responsable: Jefatura Distrital
Fecha prevista: 1er ciclo: mayo; 2do ciclo: noviembre :: ~
Resultado esperado: 38.000 cabezas vacunadas
Fuente de financiamiento: Regalías departamentales
Presupuesto (Bs): 402.750,50 :: 402750.5 BOB
* 1.3 | Actualización del catastro ganadero
Unidad responsable: Unidad de Sistemas
Fecha prevista: hasta el 30/06/2020 :: <2020-06-30
Resultado esperado: Catastro actualizado
Fuente de financiamiento: TGN
Presupuesto (Bs): 58.000 :: 58000 BOB
""",
        "card:Código:Operación",
        EITHER,
    )
    p.rows[1] |= {"period": "*", "start_date": "*", "end_date": "*"}
    p.area(
        "2 || Acción de corto plazo 2",
        "Sanidad vegetal e inocuidad",
        "ACCIÓN DE CORTO PLAZO 2: SANIDAD VEGETAL E INOCUIDAD",
    )
    p.items(
        labels,
        """
* 2.1 | Control de la mosca de la fruta en los valles
Unidad responsable: Unidad de Sanidad Vegetal
Fecha prevista: agosto-octubre :: 2020-08/2020-10
Resultado esperado: Plan de manejo aplicado en nueve municipios
Fuente de financiamiento: FAO
* 2.2 | Registro sanitario de productores de hortalizas
Unidad responsable: Unidad de Inocuidad
Fecha prevista: II trimestre :: 2020-Q2
Resultado esperado: Base de datos de productores
""",
        "card:Código:Operación",
        EITHER,
    )
    p.area("3 || Acción de corto plazo 3", "Gestión administrativa", "ACCIÓN DE CORTO PLAZO 3: GESTIÓN ADMINISTRATIVA")
    p.add(
        (
            "ul",
            [
                p.prose(
                    "Inventario físico de activos fijos‹ – Unidad Administrativa – diciembre de 2020›",
                    "diciembre de 2020",
                    "2020-12",
                    lead="Unidad Administrativa",
                ),
                p.prose(
                    "Declaración jurada de bienes del personal‹ – Recursos Humanos – hasta el 31 de marzo›",
                    "hasta el 31 de marzo",
                    "<2020-03-31",
                    lead="Recursos Humanos",
                ),
            ],
        )
    )
    p.p("Elaborado por: Unidad de Planificación          Vo.Bo. Director Departamental")
    docx(path, p.blocks, head="SEDAG Chimoré Norte", foot="POA 2020", size=11, margin=24, color="33691E")
    p.done()
