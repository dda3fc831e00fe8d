"""A memorandum of a ministry's archives and a district council's work plan."""

from fifth.gold import OR, Row, either
from prosekit import NONE, cut

from sixteenth.page import Look, at, do, plan, till

_ES = """
# MEMORÁNDUM D.G.A. N.º 87/2017

^A: Señora Viceministra de Cultura
De: Dirección General de Archivos
Fecha: Asunción, 18 de diciembre de 2017
Asunto: Plan de trabajo para el año 2018

Tengo el agrado de elevar a su consideración las actividades que esta Dirección General se propone cumplir en el
próximo ejercicio, además de las que son propias de su funcionamiento ordinario.

En primer término, la Sección de Restauración restaurará los libros de actas del Cabildo correspondientes a los años
1790 a 1811, trabajo que deberá terminar antes del 31 de mayo.

La digitalización de los protocolos notariales, iniciada en 2016, alcanzó en el presente ejercicio los 1.200 tomos.
Para 2018 se proyecta digitalizar 900 tomos más, tarea que seguirá a cargo del Departamento de Informática.
Asimismo, el mismo Departamento habilitará en julio el catálogo en línea del Archivo.

En abril se dictará en Encarnación un curso de archivística para funcionarios municipales, organizado conjuntamente
con la Universidad Nacional.

Cabe señalar que el curso dictado en 2016 en Villarrica contó con 35 participantes de 14 municipios y que la demanda
superó las plazas disponibles.

Por último, en la segunda quincena de noviembre se trasladará al depósito nuevo la documentación que todavía se
encuentra en el sótano; la mudanza será dirigida por la Jefatura de Depósitos.

Las tareas ordinarias de consulta en sala y expedición de copias no sufren modificación y no se detallan en este
memorándum.

No está prevista la contratación de personal. Solicito a la señora Viceministra que tenga a bien gestionar la
provisión de dos deshumidificadores, pedido que esta Dirección General formuló ya en 2015 y en 2016.

Sin otro particular, la saludo muy atentamente.

^Lic. Mirta Ayala Benítez
Directora General
"""

_ES_ROWS = [
    do(
        NONE,
        "{En primer término, }{la Sección de Restauración }restaurará los libros de actas del Cabildo"
        "{ correspondientes a los años 1790 a 1811}{, trabajo que deberá terminar}{ antes del 31 de mayo}",
        till("{antes del }31 de mayo", "2018-05-31"),
        lead="{la }Sección de Restauración",
    ),
    do(
        NONE,
        "{Para 2018 }{se proyecta }digitalizar 900 tomos más"
        "{, tarea que seguirá a cargo del Departamento de Informática}",
        at("{Para }2018", "2018"),
        quantity="900",
        lead="{el }Departamento de Informática",
    ),
    do(
        NONE,
        "{Asimismo, }{el mismo Departamento }habilitará{ en julio} el catálogo en línea{ del Archivo}",
        at("{en }julio", "2018-07"),
        lead="{Departamento de Informática|el Departamento de Informática|el mismo Departamento|mismo Departamento}",
        product="{el catálogo en línea del Archivo|catálogo en línea del Archivo|catálogo en línea|}",
    ),
    do(
        NONE,
        "{En abril }{se dictará |dictará |}{en Encarnación }{un }curso de archivística para funcionarios municipales"
        "{, organizado conjuntamente con la Universidad Nacional}",
        at("{En }abril", "2018-04"),
        lead="{Universidad Nacional|la Universidad Nacional|Dirección General de Archivos|esta Dirección General|}",
        place="{en }Encarnación",
        product="{un curso de archivística|curso de archivística|un curso|curso|}",
    ),
    do(
        NONE,
        "{Por último, }{en la segunda quincena de noviembre }{se }trasladará al depósito nuevo la documentación"
        "{ que todavía se encuentra en el sótano}{; la mudanza será dirigida por la Jefatura de Depósitos}",
        at("{en }{la }segunda quincena de noviembre", "2018-11", "2018-11-16", "2018-11-30"),
        lead="{la }Jefatura de Depósitos",
        place="{depósito nuevo|al depósito nuevo|}",
    ),
]
_ES_ROWS[0]["end_date"] += " || 2018-05-30"

_EN = """
# BALLYREEN AND DISTRICT COUNCIL

^Parks and Open Spaces Service
WORK PLAN FOR 2022

The service looks after 46 parks and greens, 11 play areas and four burial grounds with a staff of 29. Last year we
opened the new columbarium at Glenbank and replaced all the bins on the river walk. The net budget of the service
for 2022 is €1.94 million.

## Play areas

We will replace the play equipment at Station Road in March. The safety surfaces at Mill Lane and Glenbank will also
be renewed: this work is programmed for the second half of the year and will be managed by the Projects Officer.

The Projects Officer will also see to:

~ - new benches at the bandstand (May);
~ - a drinking fountain on the river walk (June), paid for by the Rotary Club.

## Trees and woodland

The Tree Officer will complete the survey of roadside trees by 31 August 2022. During National Tree Week, which runs
from 20 to 26 March, the parks team and the pupils of three local schools will plant 1,500 native trees in Rathmore
Wood.

The felling of the poplars beside the tennis courts has been put off until a bat survey can be done in 2023.

Ash dieback is now present in every townland of the district. The survey of 2020 found it in one tree out of eight.

## Burial grounds

Burial records from 1923 to 1975 are to be scanned between October and December by the Cemeteries Clerk, with the
help of a grant of €8,400 from the Heritage Council. No extension of the old graveyard is planned at present.

Visitors to the graveyards were more numerous again last year, many of them from overseas and looking for family
graves. Routine grass cutting, litter picking and watering are not listed in this plan.

Residents who would like to adopt a flower bed are asked to phone the office before 1 May.
"""

_B = [("", "Play areas"), ("", "Trees and woodland"), ("", "Burial grounds")]


def _item(item: str, date: Row, **more: str) -> Row:
    """One line of the list, alone or after the verb that leads it."""
    row = do(_B[0], item, date, lead="{the }Projects Officer", **more)
    row["activity"] = either(*row["activity"].split(OR), *cut("{will }{also }see to " + item).split(OR))
    return row


_EN_ROWS = [
    do(
        _B[0],
        "{We will |will |}replace the play equipment{ at Station Road}{ in March}",
        at("{in }March", "2022-03"),
        lead="{We|Parks and Open Spaces Service|}",
        place="{at Station Road|Station Road|}",
    ),
    do(
        _B[0],
        "{The |}safety surfaces at Mill Lane and Glenbank{ will also be renewed| will be renewed| be renewed}"
        "{: this work is programmed for the second half of the year}{ and will be managed by the Projects Officer}",
        at("{for }{the }second half{ of the year}", "2022-H2"),
        lead="{the }Projects Officer",
        place="{at Mill Lane and Glenbank|Mill Lane and Glenbank|}",
    ),
    _item(
        "new benches at the bandstand{ (May)}",
        at("May", "2022-05"),
        place="{at the bandstand|the bandstand|bandstand|}",
        product="{new benches|}",
    ),
    _item(
        "{a }drinking fountain on the river walk{ (June)}{, paid for by the Rotary Club}",
        at("June", "2022-06"),
        place="{on the river walk|the river walk|river walk|}",
        resources="{the }Rotary Club",
        product="{a drinking fountain|drinking fountain|}",
    ),
    do(
        _B[1],
        "{The Tree Officer }{will }complete the survey of roadside trees{ by 31 August 2022}",
        till("{by }31 August 2022", "2022-08-31"),
        lead="{the }Tree Officer",
        product="{the survey of roadside trees|survey of roadside trees|survey|}",
    ),
    do(
        _B[1],
        "{During National Tree Week, which runs from 20 to 26 March, |During National Tree Week, |}"
        "{the parks team and the pupils of three local schools will |will |}plant 1,500 native trees{ in"
        " Rathmore Wood}",
        at(
            "{During National Tree Week, which runs from 20 to 26 March|National Tree Week, which runs from 20"
            " to 26 March"
            "|from 20 to 26 March|20 to 26 March|During National Tree Week|National Tree Week}",
            "2022-03",
            "2022-03-20",
            "2022-03-26",
        ),
        quantity="1500",
        place="{in }Rathmore Wood",
        lead="{the }parks team and{ the} pupils of three local schools",
    ),
    do(
        _B[2],
        "Burial records{ from 1923 to 1975}{ are to be scanned| to be scanned| are scanned}"
        "{ between October and December}{ by the Cemeteries Clerk}"
        "{, with the help of a grant of €8,400 from the Heritage Council}",
        at("{between }October and December", "2022-Q4"),
        lead="{the }Cemeteries Clerk",
        money="8400 EUR",
        resources="{with the help of |}{a |}{grant of €8,400 from |}{the }Heritage Council",
    ),
]

DOCUMENTS = (
    plan(
        "5-495-archives-2018-es",
        "docx",
        _ES,
        _ES_ROWS,
        [],
        "a memorandum to a vice-minister, without areas",
        Look(heads="bold", font="Times New Roman", size=12),
        title="Plan de trabajo para el año 2018 || MEMORÁNDUM D.G.A. N.º 87/2017",
    ),
    plan(
        "5-496-council-2022-en",
        "txt",
        _EN,
        _EN_ROWS,
        _B,
        "a service's plan of a district council",
        Look(width=76, heads="upper"),
        title="WORK PLAN FOR 2022 || BALLYREEN AND DISTRICT COUNCIL"
        " || BALLYREEN AND DISTRICT COUNCIL Parks and Open Spaces Service WORK PLAN FOR 2022",
    ),
)
