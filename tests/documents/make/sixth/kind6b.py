"""What the plans of kind 6 say, in both languages."""

from __future__ import annotations

from sixth.text import plan

PARLIAMENT = "code|activity|product|lead|date"
PARLIAMENT_ES = plan(
    PARLIAMENT,
    """
# 1 | Normas comunes | | 1. Normas comunes
1.1 | Revisar el cuadro de clasificación de leyes y debates | Cuadro revisado | Perú | 1er trimestre => p=2019-Q1
1.2 | Adoptar un perfil de metadatos para grabaciones de sesiones | Guía | Secretaría Técnica | 2.º semestre => p=2019-H2
# 2 | Rescate de fondos | | 2. Rescate de fondos
2.1 | Diagnóstico de cintas magnéticas en cuatro parlamentos | Informe | Barbados | mayo a julio => p=2019-05/2019-07; q=∅ || 4
2.2 | Digitalizar los diarios de sesiones anteriores a 1930 | Colección en línea | Ecuador | todo el año => p=2019; q=∅
# 3 | Intercambio | | 3. Intercambio
3.1 | Pasantías de dos semanas para seis archivistas | Reportes | Secretaría Técnica | octubre-diciembre => p=2019-Q4; q=6 || ∅
3.2 | Reunión anual en Puerto España | Acta | Trinidad y Tobago | 14 y 15 de noviembre de 2019 => p=2019-11; s=2019-11-14; e=2019-11-15; place=Puerto España
""",
    2019,
)
PARLIAMENT_EN = plan(
    PARLIAMENT,
    """
# 1 | Common standards | | 1. Common standards
1.1 | Review the classification scheme for laws and debates | Revised scheme | Peru | 1st quarter => p=2019-Q1
1.2 | Adopt a metadata profile for recordings of sittings | Guide | Technical Secretariat | 2nd half => p=2019-H2
# 2 | Rescue of holdings | | 2. Rescue of holdings
2.1 | Assessment of magnetic tapes in four parliaments | Report | Barbados | May to July => p=2019-05/2019-07; q=∅ || 4
2.2 | Digitise the official reports prior to 1930 | Online collection | Ecuador | all year => p=2019; q=∅
# 3 | Exchange | | 3. Exchange
3.1 | Two-week placements for six archivists | Reports | Technical Secretariat | October-December => p=2019-Q4; q=6 || ∅
3.2 | Annual meeting in Port of Spain | Minutes | Trinidad and Tobago | 14 and 15 November 2019 => p=2019-11; s=2019-11-14; e=2019-11-15; place=Port of Spain
""",
    2019,
)
BORDER_ES = plan(
    "code|activity|lead|date|budget",
    """
# A || Área A | Agua y saneamiento | | Área A. Agua y saneamiento
A1 | Monitoreo conjunto de la calidad del agua en ocho estaciones | Sección mexicana | mensual | 24,000 => budget=24000; q=∅ || 8
A2 | Rehabilitar la planta de bombeo de Santa Elena | Sección beliceña | hasta el 30/09/2022 | 310,000 => by=2022-09-30; budget=310000; place=∅ || Santa Elena
# B || Área B | Gestión de riesgos | | Área B. Gestión de riesgos
B1 | Simulacro binacional de inundación | Protección Civil | 24 de junio | 8,500 => bare=2022-06-24; budget=8500
B2 | Instalar tres sensores de nivel aguas arriba | Sección mexicana | abril-mayo | 46,200 => p=2022-04/2022-05; budget=46200; q=3
# C || Área C | Vecindad | | Área C. Vecindad
C1 | Concurso de fotografía del río | Secretaría conjunta | 2.º semestre | 3,000 => p=2022-H2; budget=3000
C2 | Publicar el atlas escolar de la cuenca | Secretaría conjunta | 4.º trimestre | 17,900 => p=2022-Q4; budget=17900
""",
    2022,
    "USD",
)
BORDER_EN = plan(
    "code|activity|lead|date|budget",
    """
# A || Area A | Water and sanitation | | Area A. Water and sanitation
A1 | Joint monitoring of water quality at eight stations | Mexican Section | monthly | 24,000 => budget=24000; q=∅ || 8
A2 | Refurbish the Santa Elena pumping station | Belizean Section | by 30 September 2022 | 310,000 => by=2022-09-30; budget=310000; place=∅ || Santa Elena
# B || Area B | Risk management | | Area B. Risk management
B1 | Binational flood drill | Civil Protection | 24 June | 8,500 => bare=2022-06-24; budget=8500
B2 | Install three level sensors upstream | Mexican Section | April–May | 46,200 => p=2022-04/2022-05; budget=46200; q=3
# C || Area C | Neighbourhood | | Area C. Neighbourhood
C1 | River photography competition | Joint Secretariat | 2nd half | 3,000 => p=2022-H2; budget=3000
C2 | Publish the school atlas of the basin | Joint Secretariat | 4th quarter | 17,900 => p=2022-Q4; budget=17900
""",
    2022,
    "USD",
)
SEEDS = "activity|product|lead|date"
SEEDS_ES = plan(
    SEEDS,
    """
# ∅ | Colecta | | Colecta
Colectar maíces y frijoles en comunidades de altura | 200 accesiones | Honduras | T1–T2 => p=2015-Q1/2015-Q2; q=200
Duplicado de seguridad de la colección | Lote enviado | Costa Rica | T3 => p=2015-Q3
# ∅ | Conservación | | Conservación
Prueba de germinación de accesiones anteriores a 2005 | Informe | Nicaragua | T2 => p=2015-Q2; q=∅
Reparar las cámaras frías | Cámaras en servicio | Honduras | T1 => p=2015-Q1
# ∅ | Uso | | Uso
Ferias de intercambio de semillas | 5 ferias | Guatemala | T4 => p=2015-Q4; q=5
Manual de selección masal para productores | Manual impreso | Nicaragua | T2–T3 => p=2015-Q2/2015-Q3
""",
    2015,
)
SEEDS_EN = plan(
    SEEDS,
    """
# ∅ | Collecting | | Collecting
Collect maize and beans in highland communities | 200 accessions | Honduras | T1–T2 => p=2015-Q1/2015-Q2; q=200
Safety duplicate of the collection | Batch shipped | Costa Rica | T3 => p=2015-Q3; q=∅
# ∅ | Conservation | | Conservation
Germination test of accessions prior to 2005 | Report | Nicaragua | T2 => p=2015-Q2; q=∅
Repair the cold rooms | Rooms in service | Honduras | T1 => p=2015-Q1
# ∅ | Use | | Use
Seed exchange fairs | 5 fairs | Guatemala | T4 => p=2015-Q4; q=5
Mass selection handbook for growers | Printed handbook | Nicaragua | T2–T3 => p=2015-Q2/2015-Q3
""",
    2015,
)
CORAL = "code|activity|product|lead|date"
CORAL_ES = plan(
    CORAL,
    """
# I | Vigilancia de los arrecifes | | I. Vigilancia de los arrecifes
a) | Campaña de monitoreo del blanqueamiento | Base de datos | Belice | agosto a octubre => p=2020-08/2020-10
b) | Capacitar a 36 buzos comunitarios | Tres cursos | Honduras | primer semestre => p=2020-H1; q=3
# II | Pesca responsable | | II. Pesca responsable
a) | Acordar la veda simultánea del mero | Declaración conjunta | Guatemala | antes del 30 de noviembre => by=2020-11-30
b) | Ensayar nasas biodegradables en Utila | Piloto | Honduras | mayo de 2020 => p=2020-05; place=Utila || ∅
# III | Educación | | III. Educación
a) | Cuento ilustrado sobre el pez loro | Libro | México | segundo trimestre => p=2020-Q2
b) | Sexto Festival del Arrecife | Festival | Belice | 5 de junio de 2020 => bare=2020-06-05; q=∅ || 6
""",
    2020,
)
CORAL_EN = plan(
    CORAL,
    """
# I | Reef watch | | I. Reef watch
a) | Bleaching monitoring campaign | Database | Belize | August to October => p=2020-08/2020-10
b) | Train 36 community divers | Three courses | Honduras | first half of the year => p=2020-H1; q=3
# II | Responsible fishing | | II. Responsible fishing
a) | Agree on a simultaneous closed season for grouper | Joint declaration | Guatemala | before 30 November => by=2020-11-30; q=∅
b) | Test biodegradable traps in Utila | Pilot | Honduras | May 2020 => p=2020-05; place=Utila || ∅
# III | Education | | III. Education
a) | Picture book on the parrotfish | Book | Mexico | second quarter => p=2020-Q2; q=∅
b) | Sixth Reef Festival | Festival | Belize | 5 June 2020 => bare=2020-06-05; q=∅ || 6
""",
    2020,
)
