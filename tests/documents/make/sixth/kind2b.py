"""What the charts of kind 2 say."""

from __future__ import annotations

from fifth.gold import either

from sixth.text import plan

OBSERVATORY = plan(
    "code|activity|lead|product",
    """
# 1 || LÍNEA DE ACCIÓN 1 | Datos y análisis | | LÍNEA DE ACCIÓN 1 – DATOS Y ANÁLISIS
1.1 | Recolección de partes de siniestros de las comisarías | Área de Estadística | Base mensual | => m=1,2,3,4,5,6,7,8,9,10,11,12
1.2 | Anuario de siniestralidad vial 2017 | Área de Estadística | Anuario | => m=2,3,4; q=*
1.3 | Relevamiento de uso de casco y cinturón | Dirección de Tránsito | Informe del relevamiento | => m=4,10
# 2 || LÍNEA DE ACCIÓN 2 | Educación vial | | LÍNEA DE ACCIÓN 2 – EDUCACIÓN VIAL
2.1 | Charlas en escuelas técnicas | Equipo de Capacitación | 30 charlas | => m=3,4,5,6,8,9,10,11; q=30
2.2 | Semana provincial de la seguridad vial | Coordinación General | Semana realizada | => m=6
# 3 || LÍNEA DE ACCIÓN 3 | Infraestructura segura | | LÍNEA DE ACCIÓN 3 – INFRAESTRUCTURA SEGURA
3.1 | Auditoría de diez puntos negros de la Ruta 14 | Ing. Paula Etchart | Diez fichas técnicas | => m=5,6,7,8,9; q=10; place=∅ || Ruta 14
3.2 | Demarcación de sendas peatonales frente a hospitales | Dirección de Tránsito | – | => m=1,2,11,12; product=∅ || –
""".replace(" | =>", " =>"),
    2018,
    date_text="*",
)

STATISTICS = plan(
    "code|activity|product|lead",
    """
# ∅ | Economic statistics | | Economic statistics
E1 | Rebase the consumer price index to 2023 = 100 | CPI bulletin, new series | M. Tavita => m=1,2,3,4,5,6; q=∅ || 100 || *
E2 | Quarterly merchandise trade release | Trade release | K. Lomu => m=1,2,3,4,5,6,7,8,9,10,11,12
E3 | Business register clean-up with the Tax Office | Updated register | M. Tavita => m=7,8,9
# ∅ | Social statistics | | Social statistics
S1 | Household income and expenditure survey: field work | Survey data set | S. Manu => m=4,5,6,7,8,9
S2 | Vital statistics report for 2020–2022 | Report | P. Etuati => m=10,11,12; q=*
# ∅ | Dissemination and training | | Dissemination and training
D1 | Open data portal for village profiles | Portal on-line | IT Officer => m=1,2,3,10,11,12
D2 | Refresher course for 25 enumerators | Training course | S. Manu => m=1,2,3; q=25 || ∅
""",
    2024,
    date_text="*",
)
for _row in STATISTICS.rows:
    _row["area_number"] = either("", _row["code"][0])
    _row.pop("extra:months")

STROKE = plan(
    "code|activity|lead",
    """
# A || Theme A | Prevention | | Theme A: Prevention
A1 | Blood pressure checks in twelve community pharmacies | Public Health Nurse => m=4,5,6,7; p=2021-04/2021-07; q=12 || ∅
A2 | Refresh the atrial fibrillation pathway | Consultant Geriatrician => m=9; p=2021-09
# B || Theme B | Acute care | | Theme B: Acute care
B1 | Train emergency department staff in swallow screening | Speech Therapy => m=4,5,6,9,10; p=2021-04/2021-10
B2 | Pilot mobile CT at Fettercairn Community Hospital | Head of Imaging => m=10,11,12,1,2; p=2021-10; period=2021-10/2022-02; end_date=2022-02-28; place=∅ || Fettercairn Community Hospital
# C || Theme C | Life after stroke | | Theme C: Life after stroke
C1 | Set up a peer support group in each locality | Third Sector Partner => m=6,7,8; p=2021-06/2021-08
C2 | Patient experience survey | Quality Improvement Adviser => m=2,3; p=2022-02/2022-03
C3 | Annual conference, Stonehaven | Managed Clinical Network => m=2,3; p=2022-02/2022-03; place=Stonehaven || ∅
""",
    2021,
    date_text="*",
)
PREPARED = {4: "A1", 10: "B2", 2: "C3"}

HERD = plan(
    "-|activity|lead|extra:Meta",
    """
# A || Componente A | Sanidad animal | | Componente A. Sanidad animal
A | Vacunación contra la fiebre aftosa, primer ciclo | Veterinario de campo | 12.500 reses => show=14,15,16,17,18,19,20; p=2020-04/2020-05
A | Toma de muestras de brucelosis en hatos lecheros | Laboratorio | 600 muestras => show=5,6; p=2020-02
# B || Componente B | Pasturas | | Componente B. Pasturas
B | Siembra de parcelas demostrativas de brachiaria | Técnico de pasturas | 9 parcelas => show=21,22; p=2020-06
B | Análisis de suelos | Laboratorio | 40 análisis => show=9,10,11,12; p=2020-03
# C || Componente C | Capacitación de socios | | Componente C. Capacitación de socios
C | Días de campo en La Colmena y El Triunfo | Extensionista | 2 jornadas => show=11,19; p=2020-03/2020-05; place=*
C | Asamblea de socios | Junta Directiva | 1 asamblea => show=3; p=2020-01
""",
    2020,
    date_text="*",
)
_WEEKS = [line.months for line in HERD.lines if line.kind == "row"]
for _row, _weeks in zip(HERD.rows, _WEEKS, strict=True):
    _first, _last = min(_weeks) - 1, max(_weeks) - 1
    _row["start_date"] = either(_row["start_date"], f"{_row['start_date'][:8]}{_first % 4 * 7 + 1:02}")
    _row["end_date"] = either(_row["end_date"], *[f"{_row['end_date'][:8]}{_last % 4 * 7 + 7:02}"][: _last % 4 < 3])
    _row["product"] = either("", _row["extra:Meta"])
    _row["product_type"] = "*"
    _row["quantity"] = "*"
    _row["code"] = either("", _row["area_number"])

DAM = plan(
    "activity|lead|-",
    """
# ∅ | Inspection | | Inspection
Class A dams: visual inspection after the rains | DSE | inspect and report => m=4,5,6
Underwater survey of Ruti outlet tower | DSE | divers on site => m=8,9; place=∅ || Ruti
Piezometer readings at all dams | HYD | readings => m=1,2,3,4,5,6,7,8,9,10,11,12
# ∅ | Emergency planning | | Emergency planning
Dam break maps for Odzani No. 2 and Lesapi | HYD | modelling => m=2,3,4,5; q=∅ || *; place=*
Siren test with downstream villages | COM | => m=5,11
# ∅ | Repairs | | Repairs
Grout the left abutment of Odzani No. 2 | DSE | contractor => m=7,8,9,10; q=∅ || *; place=*
Replace handrails on the spillway bridges | DSE | => m=10,11,12
""".replace("COM | =>", "COM |  =>").replace("DSE | =>", "DSE |  =>"),
    2016,
    date_text="*",
    details="*",
)
