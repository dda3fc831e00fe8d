"""What the spreadsheets of kind 8 say."""

from __future__ import annotations

from sixth.text import plan

PORT_LEADS = ["Gerencia de Ingeniería", "Gerencia Comercial", "Gerencia de Talento"]
PORT = plan(
    "code|activity|product|-|budget",
    """
# 1 || Eje 1 | Infraestructura | | Eje 1: Infraestructura
1.1 | Dragado de mantenimiento del canal de acceso | Batimetría posterior al dragado | 2020-02-03 ~ 2020-05-29 | 1,150,000.00 => p=2020-02/2020-05; s=2020-02-03; e=2020-05-29; budget=1150000
1.2 | Reparación de defensas del muelle 2 | Acta de aceptación | 2020-06-15 ~ 2020-08-14 | 160,000.00 => p=2020-06/2020-08; s=2020-06-15; e=2020-08-14; budget=160000; q=∅ || *; place=∅ || muelle 2
= TOTAL | 1,310,000.00
# 2 || Eje 2 | Promoción comercial | | Eje 2: Promoción comercial
2.1 | Participación en dos ferias de carga fría | Informes de misión | 2020-03-09 ~ 2020-10-30 | 43,300.00 => p=2020-03/2020-10; s=2020-03-09; e=2020-10-30; budget=43300; q=2 || ∅
2.2 | Nuevo portal de itinerarios de buques | Portal publicado | 2020-01-06 ~ 2020-04-30 | 18,500.00 => p=2020-01/2020-04; s=2020-01-06; e=2020-04-30; budget=18500
= TOTAL | 61,800.00
# 3 || Eje 3 | Gente de puerto | | Eje 3: Gente de puerto
3.1 | Certificación de operadores de grúa | 28 operadores certificados | 2020-07-01 ~ 2020-11-27 | 22,400.00 => p=2020-07/2020-11; s=2020-07-01; e=2020-11-27; budget=22400; q=28
3.2 | Encuesta de clima laboral | Informe de la encuesta | 2020-09-01 ~ 2020-09-30 | 2,500.00 => p=2020-09; s=2020-09-01; e=2020-09-30; budget=2500
= TOTAL | 24,900.00
""",
    2020,
    "PAB",
    date_text="*",
)
for _row in PORT.rows:
    _row["lead"] = PORT_LEADS[int(_row["code"][0]) - 1]
    _row["lead_bodies"] = "*"
    _row["currency"] = "PAB || B/."

COUNTY_DONE = [
    ["Replace outdoor sirens at Lake Osceola", "Completed"],
    ["Tabletop exercise with hospitals", "Completed"],
    ["Debris contract", "Deferred"],
]
COUNTY = plan(
    "-|code|activity|product|lead|date|resources|budget",
    """
# 1 || Goal 1 | Warn every resident | | Goal 1: Warn every resident
1 | 101 | Launch text alerts in Spanish and Creole | Alert system live | Planner I | 2019-05-31 | EMPG | 38,500.00 => bare=2019-05-31; budget=38500
^ | 102 | Test NOAA radios in 46 schools | Test log | Logistics | 2019-03-15 | ^ | 4,600.00 => bare=2019-03-15; budget=4600; q=46 || ∅
# 2 || Goal 2 | Shelter with dignity | | Goal 2: Shelter with dignity
2 | 201 | Retrofit Palm Ridge gym as special-needs shelter | Generator and ramps in place | Director | 2019-06-01 | General fund | 142,000.00 => bare=2019-06-01; budget=142000; place=∅ || Palm Ridge gym || *
^ | 202 | Train 60 shelter volunteers | Four classes | Planner I | 2019-04-26 | ^ | 3,750.00 => bare=2019-04-26; budget=3750; q=4
^ | 203 | Sign pet-shelter agreement with the Humane Society | Signed agreement | Director | 2019-02-28 | ^ | => bare=2019-02-28; budget=
# 3 || Goal 3 | Recover faster | | Goal 3: Recover faster
3 | 301 | Rebid the debris removal contract | Contract | Logistics | 2019-08-30 | UASI | 1,500.00 => bare=2019-08-30; budget=1500
^ | 302 | Run full-scale hurricane exercise | After-action report | Director | 2019-10-18 | ^ | 24,000.00 => bare=2019-10-18; budget=24000
""".replace("^ | =>", "^ |  =>"),
    2019,
    "USD",
    date_text="*",
)
GUARD_LEADS = ["Mrs P. Mokhele", "Mr T. Sekonyela", "Principal Metrologist"]
GUARD = plan(
    "code|activity|extra:Meta|lead|date|-",
    """
# I || Área I | Control y vigilancia | | Área I – Control y vigilancia
I.1 | Patrullaje a caballo de la frontera norte | 48 recorridos | Destacamento El Ovejo | enero-mayo | I => p=2013-01/2013-05
I.2 | Control de pesca furtiva en el lago Verde | 20 operativos | Destacamento Lago Verde | nov. y dic. | II => p=2013-11/2013-12; place=∅ || lago Verde
# II || Área II | Uso público | | Área II – Uso público
II.1 | Reparación de la pasarela del mirador | 1 pasarela | Cuadrilla Sur | 2.º trim. | I => p=2013-Q2
II.2 | Señalética nueva en el sendero Las Lengas | 17 carteles | Cuadrilla Sur | agosto | II => p=2013-08; place=∅ || sendero Las Lengas
II.3 | Charlas a contingentes escolares | 35 charlas | Destacamento Lago Verde | septiembre a noviembre | II => p=2013-09/2013-11
# III || Área III | Fauna | | Área III – Fauna
III.1 | Censo de huemules por transectas | 1 censo | Equipo de Fauna | marzo | I => p=2013-03
III.2 | Retiro de perros asilvestrados | según denuncias | Equipo de Fauna | 3.er trim. | II => p=2013-Q3
""",
    2013,
)
MINT = plan(
    "code|activity|product|date|budget",
    """
# A || Programme A | Verification of instruments | | Programme A: Verification of instruments
(i) | Verify fuel dispensers in all ten districts | 900 dispensers stamped | Jan–Nov 2010 | 84,000 => p=2010-01/2010-11; q=900; budget=84000; place=*
(ii) | Verify weighbridges at the border posts | Certificates issued | 2Q | 31,500 => p=2010-Q2; budget=31500
# B || Programme B | Consumer protection | | Programme B: Consumer protection
(i) | Inspect pre-packed maize meal before the holidays | Inspection report | first half of December | 12,250 => p=2010-12; s=2010-12-01; e=2010-12-15; budget=12250
(ii) | Radio programme on short measure | 12 broadcasts | Monthly | 9,600 => q=12; budget=9600
# C || Programme C | Laboratory | | Programme C: Laboratory
(i) | Calibrate the mass standards at the regional laboratory in Harare | Calibration certificates | Not later than 30 September 2010 | 47,300 => by=2010-09-30; budget=47300; place=Harare || regional laboratory in Harare || regional laboratory, Harare || ∅
(ii) | Acquire a volume comparator | Comparator installed | Q4 | 210,000 => p=2010-Q4; budget=210000; q=∅ || 1
""",
    2010,
    "LSL",
)
for _row in MINT.rows:
    _row["lead"] = GUARD_LEADS["ABC".index(_row["area_number"][0])]
    _row["lead_bodies"] = "*"
ENERGY = plan(
    "code|activity|product|lead|-|budget",
    """
# 1 || ∅ | Market rules | | 1 Market rules
MR-1 | Opinion on the revised capacity allocation code | Opinion adopted | Legal | 2025-01-15 ~ 2025-06-30 | 65,000 => p=2025-01/2025-06; s=2025-01-15; e=2025-06-30; budget=65000
MR-2 | Consultation of traders on gate closure times | Consultation paper | Markets | 2025-09-01 ~ 2025-10-31 | 22,500 => p=2025-09/2025-10; s=2025-09-01; e=2025-10-31; budget=22500
# 2 || ∅ | Cable security | | 2 Cable security
CS-1 | Joint repair exercise off Saaremaa | Exercise evaluation | Operations | 2025-05-12 ~ 2025-05-16 | 180,000 => p=2025-05; s=2025-05-12; e=2025-05-16; budget=180000; place=∅ || off Saaremaa || Saaremaa
CS-2 | Map of anchor-drag hazards | Map layer published | Operations | 2025-03-03 ~ 2025-12-19 | 94,000 => p=2025-03/2025-12; s=2025-03-03; e=2025-12-19; budget=94000
CS-3 | Stock of spare joints: framework contract | Contract signed | Procurement | 2025-02-01 ~ 2025-11-28 | 1,250,000 => p=2025-02/2025-11; s=2025-02-01; e=2025-11-28; budget=1250000
# 3 || ∅ | Corporate | | 3 Corporate
CO-1 | Move the data room to the Riga premises | Data room certified | ICT | 2025-07-01 ~ 2025-08-29 | 310,000 => p=2025-07/2025-08; s=2025-07-01; e=2025-08-29; budget=310000; place=*
CO-2 | Staff engagement survey | Survey results | HR | 2025-10-06 ~ 2025-10-24 | 7,800 => p=2025-10; s=2025-10-06; e=2025-10-24; budget=7800
""",
    2025,
    "EUR",
    date_text="*",
)
