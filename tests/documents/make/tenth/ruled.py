"""Content of the ruled tables of kind 1 and of the calendars of kind 2."""

from __future__ import annotations

from fifth.gold import either

from tenth.common import Line, by, said, when

HN_COLUMNS = ["code", "activity", "extra:Indicador", "extra:Meta", "lead", "date", "budget"]
HN_HEADERS = ["Código", "Actividad", "Indicador", "Meta", "Unidad responsable", "Período", "Costo (L)"]
HONDURAS = [
    (("1", "Infraestructura vial"), "Mejorar el acceso a las aldeas en época lluviosa", "Subtotal objetivo 1", "L 1,236,500.00", [
        Line(["1.1", "Balastado de la calle El Pedernal – Agua Zarca", "km balastados", "7.5", "Depto. de Obras Públicas", "feb–abr", "L 845,000.00"],
             when("", "2019-02/2019-04"), {"place": either("", "calle El Pedernal – Agua Zarca", "El Pedernal – Agua Zarca")}),
        Line(["1.2", "Construcción de 2 cajas puente en Las Lomitas", "cajas construidas", "2", "Depto. de Obras Públicas", "I semestre", "L 391,500.00"],
             when("", "2019-H1"), {"quantity": "2", "place": said("en |Las Lomitas")}),
        Line(["1.3", "Reparación de la motoniveladora municipal(*)", "máquina operando", "1", "UMA / Obras Públicas", "ene-19", ""],
             when("", "2019-01"), {"activity": either("Reparación de la motoniveladora municipal(*)", "Reparación de la motoniveladora municipal")}),
    ]),
    (("2", "Desarrollo social"), "Ampliar la cobertura de los programas de mujer, niñez y juventud", "Subtotal objetivo 2", "L 318,200.00", [
        Line(["2.1", "Jornada de papanicolau con el CESAMO", "mujeres atendidas", "250", "Oficina de la Mujer", "8 de marzo", "L 18,200.00"],
             when("", "2019-03", "2019-03-08", "2019-03-08"), {"resources": ""}),
        Line(["2.2", "Merienda escolar en centros PROHECO", "niños beneficiados", "1,140", "Gerencia Social", "Todo el año", "L 240,000.00"], when("", "2019")),
        Line(["2.3", "Escuela de fútbol en barrio Abajo", "escuela funcionando", "1", "Red Juvenil", "II y III trimestre", "L 60,000.00"],
             when("", "2019-Q2/2019-Q3"), {"place": either("", "barrio Abajo", "en barrio Abajo")}),
    ]),
    (("3", "Transparencia"), "Rendir cuentas a la población", "Subtotal objetivo 3", "L 22,000.00", [
        Line(["3.1", "Cabildo abierto de rendición de cuentas", "cabildos realizados", "2", "Secretaría Municipal", "junio y noviembre", "L 22,000.00"],
             when("", "2019-06/2019-11")),
        Line(["3.2", "Publicar el presupuesto en el portal", "documento publicado", "1", "Tesorería", "a más tardar el 31/01/2019", ""], by("", "2019-01-31")),
    ]),
]  # fmt: skip

KE_COLUMNS = ["code", "activity", "product", "lead", "date", "resources", "budget"]
KE_TOP = ["Ref", "Planned activity", "Deliverable", "Delivery", "", "Funding", ""]
KE_HEADERS = ["", "", "", "Lead unit", "Timing", "Source", "Amount (KES)"]
KENYA = [
    (("1", "Rural water supply"), [
        Line(["1.1", "Equip boreholes drilled in FY 2020/21 at Kwa Muthike, Nzueni and Ilalambyu with solar pumps", "3 solar-powered water points", "Works", "Jan - Apr 2022", "County development vote", "11,400,000"],
             when("", "2022-01/2022-04"), {"quantity": "3", "place": either("", "Kwa Muthike, Nzueni and Ilalambyu")}),
        Line(["1.2", "Desilt earth dams", "Five dams desilted", "Works", "Q3", "FLLoCA", "8,750,000"], when("", "2022-Q3"), {"quantity": "5"}),
        Line(["1.3", "Train water management committees on tariffs and basic book-keeping", "Training report", "Community Liaison", "May 2022", "World Vision", "1,260,500"], when("", "2022-05")),
    ]),
    (("2", "Urban water and sewerage"), [
        Line(["2.1", "Replace asbestos mains, Market Road to Stage", "2.4 km of HDPE main", "Utility Company", "H2 2022", "Water Services Trust Fund", "23,900,000"],
             when("", "2022-H2"), {"quantity": either("2.4", ""), "place": either("", "Market Road to Stage")}),
        Line(["2.2", "Install 1,800 smart meters", "Meters in use", "Utility Company", "Q2-Q4", "AfDB loan", "14,040,000"], when("", "2022-Q2/2022-Q4"), {"quantity": "1800"}),
        Line(["2.3", "Public baraza on the proposed sewerage tariff", "Minutes of the baraza", "Community Liaison", "17/06/2022", "Recurrent vote", "85,000"],
             when("", "2022-06", "2022-06-17", "2022-06-17"), {"quantity": either("", "1")}),
    ]),
    (("3", "Regulation and data"), [
        Line(["3.1", "County Water Bill submitted to the Assembly", "Bill", "Legal Officer", "By 30 September 2022", "Recurrent vote", "400,000"], by("", "2022-09-30")),
        Line(["3.2", "Quarterly sampling of public sources for fluoride and E. coli", "Laboratory results", "Water Quality", "Throughout the year", "Recurrent vote", "960,000"],
             when("", "2022"), {"quantity": either("", "4")}),
    ]),
]  # fmt: skip

ES_COLUMNS = ["code", "activity", "lead", "product", "date"]
ES_HEADERS = ["N.º", "Actuación", "Departamento", "Resultado", "Plazo de remisión al Pleno"]
SINDICATURA = [
    (("A", "Fiscalizaciones obligatorias"), [
        Line(["A.1", "Cuenta General de la Administración de la Comunidad, ejercicio 2020, con especial atención a las modificaciones de crédito tramitadas por vía de "
              "urgencia, a la contabilización de los fondos REACT-UE y al seguimiento de las recomendaciones formuladas en los informes de los tres ejercicios anteriores",
              "Fiscalización I", "Informe definitivo", "Antes del 31 de octubre de 2021"],
             {**by("", "2021-10-31"), "end_date": either("2021-10-31", "2021-10-30")}),
        Line(["A.2", "Universidad Pública de Montealbar: gastos de personal y contratación menor", "Fiscalización II", "Informe definitivo", "Noviembre de 2021"], when("", "2021-11"), {"place": either("", "Universidad Pública de Montealbar", "Montealbar")}),
        Line(["A.3", "Contabilidad electoral de las elecciones de mayo", "Gabinete Jurídico", "Informe a la Cámara", "Tercer trimestre"], when("", "2021-Q3")),
    ]),
    (("B", "Fiscalizaciones a iniciativa propia"), [
        Line(["B.1", "Residencias de mayores de titularidad pública: contratación de emergencia durante la pandemia, aprovisionamiento de equipos de protección y "
              "cumplimiento de las ratios de personal, en una muestra de catorce centros", "Fiscalización II", "Informe y resumen ejecutivo", "Segundo semestre"],
             when("", "2021-H2"), {"quantity": either("14", "")}),
        Line(["B.2", "Deuda comercial de los ayuntamientos de menos de 5.000 habitantes", "Sector Local", "Informe", "Junio–julio"], when("", "2021-06/2021-07"), {"quantity": either("", "5000")}),
        Line(["B.3", "Plataforma de rendición telemática de cuentas: auditoría de seguridad", "Sistemas", "Dictamen", "Abril"], when("", "2021-04")),
    ]),
    (("C", "Otras actuaciones"), [
        Line(["C.1", "XIV Encuentro técnico de órganos de control externo, en Montealbar", "Presidencia", "Actas del encuentro", "23 y 24 de septiembre"],
             when("", "2021-09", "2021-09-23", "2021-09-24"), {"place": said("en |Montealbar")}),
        Line(["C.2", "Plan de igualdad de la Institución", "Secretaría General", "Plan aprobado", "Primer trimestre"], when("", "2021-Q1")),
    ]),
]  # fmt: skip


def _tt(
    text: str, kpi: str, lead: str, start: str, end: str, cost: str, period: str, days: tuple[str, str], **more: str
) -> Line:
    date = {**when("", period, *days), "date_text": "*"}
    return Line([text, kpi, lead, start, end, cost], date, more)


TT_COLUMNS = ["activity", "extra:KPI", "lead", "-", "-", "budget"]
TT_HEADERS = ["Strategic theme", "Activity", "KPI", "Owner", "Start", "End", "Cost (TT$)"]
TRINIDAD = [
    ("Access", [
        _tt("Extend opening hours of the Point Lisas branch to 8 p.m.", "Visits per week", "Branch Services", "03-Jan-17", "31-Mar-17", "142,000.00", "2017-Q1", ("2017-01-03", "2017-03-31"),
            quantity=either("", "8"), place=either("", "Point Lisas branch", "Point Lisas")),
        _tt("Mobile library for the north coast villages", "Stops served", "Outreach", "01-May-17", "15-Dec-17", "890,500.00", "2017-05/2017-12", ("2017-05-01", "2017-12-15")),
        _tt("Large-print and audio collection for seniors", "Items added", "Collections", "06-Feb-17", "28-Jul-17", "75,250.00", "2017-02/2017-07", ("2017-02-06", "2017-07-28")),
    ]),
    ("Heritage", [
        _tt("Digitise calypso programmes 1935–1962", "Pages scanned", "Heritage Division", "03-Apr-17", "30-Jun-17", "210,000.00", "2017-Q2", ("2017-04-03", "2017-06-30")),
        _tt("Oral history workshop for secondary schools", "Participants", "Heritage Division", "18-Sep-17", "22-Sep-17", "36,800.00", "2017-09", ("2017-09-18", "2017-09-22")),
    ]),
    ("People", [
        _tt("Succession plan for senior librarians", "Plan approved by the Board", "HR", "01-Aug-17", "29-Sep-17", "–", "2017-08/2017-09", ("2017-08-01", "2017-09-29")),
        _tt("Customer service refresher for 60 clerks", "% of clerks certified", "HR", "10-Oct-17", "24-Nov-17", "54,000.00", "2017-10/2017-11", ("2017-10-10", "2017-11-24"), quantity="60"),
    ]),
]  # fmt: skip

# Calendars: cells, then the marked months or quarters.
PERU_COLUMNS = ["code", "activity", "lead", "extra:Unidad de medida", "extra:Meta anual"]
PERU_HEADERS = ["N°", "Tarea", "Responsable", "Unidad de medida", "Meta anual"]
PERU = [
    ("Alerta temprana", [
        (["1", "Mantenimiento de estaciones hidrométricas del río Chancamayu", "Oficina de Monitoreo", "Estación", "6"], [5, 6], {}),
        (["2", "Simulacro regional por lluvias intensas", "Oficina de Preparación", "Simulacro", "2"], [5, 10], {"quantity": "*"}),
        (["3", "Boletín de peligros hidrometeorológicos", "Oficina de Monitoreo", "Boletín", "12"], list(range(1, 13)), {}),
    ]),
    ("Respuesta", [
        (["4", "Reposición de stock de techo y abrigo en los cuatro almacenes", "Almacén Central", "Kit", "1 800"], [2, 3, 4, 9], {"quantity": either("4", "")}),
        (["5", "Curso de evaluación de daños (EDAN) para 30 distritos", "Oficina de Preparación", "Persona", "90"], [7], {"quantity": either("30", "")}),
        (["6", "Actualización del plan de contingencia ante heladas", "Oficina de Planes", "Plan", "1"], [3, 4], {}),
        (["7", "Inventario de maquinaria pesada disponible", "Almacén Central", "Registro", "1"], [11, 12], {}),
    ]),
]  # fmt: skip

FIJI_COLUMNS = ["activity", "lead", "product", "budget"]
FIJI = [
    ("1", "Divisional hospitals", [
        (["Commission the new oxygen plant at Labasa", "Biomedical Unit", "Plant in service", "320,000"], [1], {"place": said("at |Labasa")}),
        (["Replace theatre lights in 3 hospitals", "Biomedical Unit", "3 sets of lights", "145,000"], [2, 3], {"quantity": "3"}),
        (["Quarterly mortality review", "Clinical Services", "Review minutes", "12,000"], [1, 2, 3, 4], {"quantity": either("", "4")}),
    ]),
    ("2", "Nursing stations", [
        (["Repair cyclone damage at Nabouwalu and Kia", "Asset Management", "Completion certificates", "410,600"], [1, 2], {"place": said("at |Nabouwalu and Kia")}),
        (["Solar lighting for maritime stations", "Asset Management", "22 stations lit", "198,000"], [3, 4], {"quantity": "22"}),
        (["Vaccination outreach by boat", "Family Health", "Outreach reports", "64,500"], [2, 4], {}),
    ]),
]  # fmt: skip
