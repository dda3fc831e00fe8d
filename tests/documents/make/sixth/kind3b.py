"""What the tables of kind 3 say."""

from __future__ import annotations

from sixth.text import plan

CHAMBER = plan(
    "code|activity|lead|date|budget",
    """
# 1 || Objetivo 1 | Formar a los agricultores jóvenes | | Objetivo 1. Formar a los agricultores jóvenes
1a | Curso de manipulador de productos fitosanitarios, nivel cualificado (60 horas) | Servicio de Formación | febrero y marzo | 4.120,00 => p=2014-02/2014-03; budget=4120
1b | Jornada sobre relevo generacional y cotitularidad de explotaciones | Gabinete Jurídico | 15 de mayo | 890,00 => bare=2014-05-15; budget=890
# 2 || Objetivo 2 | Abaratar los costes de las explotaciones | | Objetivo 2. Abaratar los costes de las explotaciones
2a | Compra conjunta de gasóleo agrícola para los socios | Gerencia | todo el año | 0,00 => p=2014; budget=0
2b | Estudio comparado de tarifas eléctricas de riego en las nueve comunidades de regantes | Servicio Técnico | tercer trimestre de 2014 | 6.376,50 => p=2014-Q3; budget=6376.50; q=∅ || 9
2c | Banco de maquinaria compartida: reglamento y puesta en marcha | Gerencia y Servicio Técnico | 4.º trimestre | 9.500,00 => p=2014-Q4; budget=9500
# 3 || Objetivo 3 | Defender los precios en origen | | Objetivo 3. Defender los precios en origen
3a | Observatorio semanal de precios del almendro y del olivar | Servicio Técnico | de enero a noviembre | 2.700,00 => p=2014-01/2014-11; budget=2700
3b | Acto reivindicativo en la feria de Valdelobos | Presidencia | segunda quincena de septiembre | 1.800,00 => p=2014-09; s=2014-09-16; e=2014-09-30; budget=1800; place=∅ || Valdelobos || feria de Valdelobos
""",
    2014,
    "EUR",
)

ARCHIVES = plan(
    "code|activity|product|lead|date|budget",
    """
# 1 || Objective 1 | Preservation | | Objective 1: Preservation
1 | Fumigate the colonial records stack | Treatment certificate | Conservator | 28 Feb 2017 | 7,250 => bare=2017-02-28; budget=7250
2 | Re-box the Court of Sessions papers, 1790–1834 | 640 acid-free boxes filled | Conservator & two interns | September | 11,900 => p=2017-09; budget=11900; q=640; start_date=2017-09-01 || 2017-01-01; period=2017-09 || 2017-01/2017-09 || 2017-Q1/2017-Q3
= | | | | |
# 2 || Objective 2 | Access | | Objective 2: Access
3 | Scan the slave registers with the University of the Leewards | 9,000 images on-line | Digital Unit | 4th qtr. | 23,600 => p=2017-Q4; budget=23600; q=9000; start_date=2017-10-01 || 2017-01-01; period=2017-Q4 || 2017-10/2017-12 || 2017 || 2017-Q1/2017-Q4
4 | Mount a travelling exhibition on the 1967 referendum | Exhibition in six schools | Outreach Officer | 30 June | n/a => bare=2017-06-30; budget=; q=6
# 3 || Objective 3 | Records management | | Objective 3: Records management
5 | Survey registries in all ministries | Survey report | Records Analyst | By end of March | 1,400 => by=2017-03-31; budget=1400
6 | Draft a retention schedule for e-mail | Schedule sent to Cabinet | National Archivist | 1st half | – => p=2017-H1; budget=; start_date=2017-01-01
7 | Train registry clerks (3 cohorts) | 3 workshops | Records Analyst | May–July | 4,050 => p=2017-05/2017-07; q=3; budget=4050; start_date=2017-05-01 || 2017-01-01; period=2017-05/2017-07 || 2017-01/2017-07
= | | Total | | | 48,200
""",
    2017,
    "XCD",
)

MUSEUMS = plan(
    "date|activity|lead|product|resources",
    """
# 1 || Eje 1 | Patrimonio vivo | Documentar los oficios de las comunidades. | Eje 1 · Patrimonio vivo
febrero-abril 2023 | **Registro de cantos de siembra** en cinco localidades | Comité de Memoria | Fonoteca con 60 grabaciones | PACMYC => p=2023-02/2023-04; activity=Registro de cantos de siembra en cinco localidades; q=60; place=∅ || cinco localidades
2.º semestre | Inventario de textiles de los siete museos | Comité de Colecciones | Inventario digital | Propios => p=2023-H2; q=7 || ∅
# 2 || Eje 2 | Públicos y escuelas | Que cada escuela de la región visite un museo al año. | Eje 2 · Públicos y escuelas
18/05/2023 | Día Internacional de los Museos: puertas abiertas | Todos los comités | Memoria fotográfica | Propios => bare=2023-05-18
ciclo escolar (agosto a diciembre) | Visitas guiadas para 120 grupos | Comité de Educación | Bitácora de visitas | SEP, transporte municipal => p=2023-08/2023-12; q=120 || ∅
1–15 julio | Verano de barro para niñas y niños | Comité de Educación | Taller | Cuotas de recuperación => p=2023-07; s=2023-07-01; e=2023-07-15
# 3 || Eje 3 | Casa en orden | Fortalecer la organización de la Red. | Eje 3 · Casa en orden
a más tardar el 31 de marzo | Renovar el registro como asociación civil | Mesa directiva | Acta protocolizada | – => by=2023-03-31; resources=∅ || –
T4 | Elección de la nueva mesa directiva | Asamblea General | Acta de asamblea | – => p=2023-Q4; resources=∅ || –
""",
    2023,
)

NURSES = plan(
    "-|code|activity|lead|-|budget|extra:Remarks",
    """
# 1 || Objective 1 | Fit to practise | | Objective 1
Objective 1: Fit to practise | 1.1 | Inspect 24 training schools | Inspectorate | 2022-02-01 ~ 2022-10-31 | 412000 | Two teams => p=2022-02/2022-10; s=2022-02-01; e=2022-10-31; budget=412000; q=24 || ∅
Objective 1: Fit to practise | 1.2 | Hold licensing examinations in June and November | Examinations Unit | 2022-06-06 ~ 2022-11-18 | 958500 | Venue: Ridgeway Hall => p=2022-06/2022-11; s=2022-06-06; e=2022-11-18; budget=958500; place=∅ || Ridgeway Hall
Objective 1: Fit to practise | 1.3 | Review the midwifery scope of practice | Registrar | 2022-01-10 ~ 2022-04-29 | 75250 | => p=2022-01/2022-04; s=2022-01-10; e=2022-04-29; budget=75250
# 2 || Objective 2 | Trusted register | | Objective 2
Objective 2: Trusted register | 2.1 | Clean the register of 4,100 lapsed names | ICT Unit | 2022-03-01 ~ 2022-05-31 | 18000 | Carried over from 2021 => p=2022-03/2022-05; s=2022-03-01; e=2022-05-31; budget=18000; q=4100 || ∅
Objective 2: Trusted register | 2.2 | Issue practising certificates by SMS | ICT Unit | 2022-07-01 ~ 2022-12-31 | 133400 | Depends on 2.1 => p=2022-07/2022-12; s=2022-07-01; e=2022-12-31; budget=133400
# 3 || Objective 3 | A council that listens | | Objective 3
Objective 3: A council that listens | 3.1 | Tour the ten provinces to meet members | Chairperson | 2022-08-01 ~ 2022-09-30 | 207900 | => p=2022-08/2022-09; s=2022-08-01; e=2022-09-30; budget=207900; q=10 || ∅; place=∅ || ten provinces
= | | TOTAL | | | | 1805050 |
""".replace("| =>", "|  =>"),
    2022,
    "ZMW",
    date_text="*",
    details="*",
)

FISH = plan(
    "code|activity|product|date|budget",
    """
# I || ÁREA I | FOMENTO PESQUERO | Unidad de Fomento | ÁREA I. FOMENTO PESQUERO
I-1 | Entrega de 45 chalecos salvavidas a los pescadores de Punta Ratón | 45 chalecos entregados | II Trimestre | 67,500.00 => p=2011-Q2; q=45; budget=67500; place=∅ || Punta Ratón
I-2 | Construcción de un cuarto frío en el muelle | Cuarto frío funcionando | Jun. - Nov. 2011 | 412,380.75 => p=2011-06/2011-11; budget=412380.75
# II || ÁREA II | INVESTIGACIÓN | Bióloga marina | ÁREA II. INVESTIGACIÓN
II-1 | Monitoreo de la veda del camarón | Dos informes técnicos | 1-mar-2011 al 30-abr-2011 | 28,000.00 => p=2011-03/2011-04; s=2011-03-01; e=2011-04-30; q=2; budget=28000
II-2 | Censo de embarcaciones menores de 10 metros | Censo publicado | I Semestre | 54,125.00 => p=2011-H1; budget=54125
# III || ÁREA III | ORGANIZACIÓN Y CAPACITACIÓN | Promotor social | ÁREA III. ORGANIZACIÓN Y CAPACITACIÓN
III-1 | Legalización de cooperativas pesqueras | 3 personerías jurídicas | A lo largo del año | 15,900.00 => p=2011; q=3; budget=15900
III-2 | Taller de reparación de motores fuera de borda | Taller impartido a 20 jóvenes | 22 de agosto | 9,640.00 => bare=2011-08-22; q=20 || ∅; budget=9640
""",
    2011,
    "HNL",
)
