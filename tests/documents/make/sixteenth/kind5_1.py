"""A network of laboratories and a committee of port health authorities."""

from sixteenth.page import Look, at, do, loose, plan, till

_ES = """
# PLAN DE TRABAJO 2019

^Red Andina de Laboratorios de Agua Potable
Aprobado en Quito, el 29 de noviembre de 2018

## Antecedentes

La Red reúne desde 2011 a los laboratorios nacionales de control de calidad del agua de Bolivia, Colombia, Ecuador y
Perú. En 2018 se celebraron el cuarto taller regional, en La Paz, y dos pasantías, y se terminó el inventario de
equipos. La traducción del manual de calidad quedó pendiente y no se retomará este año.

El plan que sigue recoge los acuerdos de la reunión anual de Lima y se ajusta a los recursos disponibles, que son
menores que los del año pasado. La participación en todas las actividades es voluntaria.

## 1. Formación

La Red organizará el quinto taller regional de muestreo en mayo de 2019 en Cuenca (Ecuador), bajo la coordinación de
Ecuador y con recursos del BID; el producto será una guía de campo. En el segundo semestre, la Secretaría Técnica
ofrecerá un curso virtual de microbiología del agua para 40 técnicos de los laboratorios miembros.

## 2. Ensayos de aptitud

El laboratorio de Colombia preparará las muestras de la ronda de ensayos de aptitud a más tardar el 30 de junio de
2019. Con los resultados, Perú elaborará un informe comparativo, que se entregará a los países en octubre.

No se prevé para 2019 ninguna ronda de ensayos de metales pesados. Se ruega a los laboratorios que comuniquen con
tiempo cualquier cambio de domicilio.

## 3. Comunicación

De esta área se ocupa la Secretaría Técnica. El boletín electrónico de la Red se publicará cada trimestre. En marzo
se renovará el directorio de laboratorios. Sería deseable contar además con una página propia, pero la Red no
dispone todavía de fondos para ello.

## Dificultades

Las dificultades más frecuentes en años anteriores fueron la demora de los trámites aduaneros de las muestras, el
cambio de personal en los laboratorios y la falta de repuestos para los equipos más antiguos.
"""

_A = [("1", "Formación"), ("2", "Ensayos de aptitud"), ("3", "Comunicación")]

_ES_ROWS = [
    do(
        _A[0],
        "{La Red }organizará el quinto taller regional de muestreo{ en mayo de 2019}{ en Cuenca (Ecuador)}"
        "{, bajo la coordinación de Ecuador}{ y con recursos del BID}{; el producto será una guía de campo}",
        at("{en }mayo de 2019", "2019-05"),
        lead="Ecuador",
        resources="{con }{recursos del }BID",
        product="{una }guía de campo",
        place="{en }Cuenca (Ecuador)",
        quantity="∅ || 1",
    ),
    do(
        _A[0],
        "{En el segundo semestre, }{la Secretaría Técnica }ofrecerá un curso virtual de microbiología del agua"
        "{ para 40 técnicos}{ de los laboratorios miembros}",
        at("{en }{el }segundo semestre", "2019-H2"),
        lead="{la }Secretaría Técnica",
        product="{un curso virtual de microbiología del agua|un curso virtual|curso virtual"
        "|curso virtual de microbiología del agua|curso|}",
    ),
    do(
        _A[1],
        "{El laboratorio de Colombia }preparará las muestras de la ronda de ensayos de aptitud"
        "{ a más tardar el 30 de junio de 2019}",
        till("{a más tardar }{el }30 de junio de 2019", "2019-06-30"),
        lead="{El laboratorio de Colombia|laboratorio de Colombia|Colombia}",
    ),
    do(
        _A[1],
        "{Con los resultados, }{Perú }elaborará un informe comparativo{, que se entregará a los países}{ en octubre}",
        at("{en }octubre", "2019-10"),
        lead="Perú",
        product="{un informe comparativo|informe comparativo|}",
    ),
    do(
        _A[2],
        "{El |}boletín electrónico de la Red{ se publicará}{ cada trimestre}",
        loose(2019, "cada trimestre"),
        lead="{la }Secretaría Técnica",
        product="{El boletín electrónico de la Red|boletín electrónico de la Red|boletín electrónico|boletín|}",
    ),
    do(
        _A[2],
        "{En marzo }{se }renovará el directorio de laboratorios",
        at("{En }marzo", "2019-03"),
        lead="{la }Secretaría Técnica",
        product="{el directorio de laboratorios|directorio de laboratorios|directorio|}",
    ),
]

_EN = """
# WORK PROGRAMME FOR 2016

Committee of Port Health Authorities of the Eastern Caribbean

## Introduction

This programme was adopted by the Committee at its ninth session, held in Castries on 3 December 2015. It follows
the lines of the programme for 2015, under which 61 ships were inspected and two workshops were held for port
managers. The smaller islands still have no more than one inspector each, and the Committee hopes that the
Governments concerned will be able to fill the vacant posts.

The regulations under which port health officers work differ from one island to another. Some of them date from
before 1960 and say nothing about ballast water, air conditioning plants or waste.

## A. Ship inspection

The Committee will hold a training course for ship inspectors in Bridgetown from 7 to 11 March 2016. The course is
to be run by Barbados with the support of PAHO, and will be open to two inspectors from each member country.

By 30 September the Secretariat shall issue a revised edition of the inspection checklist.

Grenada and Saint Lucia will carry out joint inspections of pleasure craft during the yachting season, from January
to April 2016. Their findings will be set out in a short report.

## B. Vector control

A survey of mosquito breeding sites is to be made in the cruise terminals in the second quarter of the year by the
Vector Control Unit of Dominica. The proposal to buy spraying equipment in common was not approved and has been
dropped from the programme.

The Committee regrets that no laboratory in the subregion is at present able to identify mosquito species in less
than a week.

## C. Meetings and exchange of information

The tenth session of the Committee will take place in Kingstown on 1 and 2 December 2016, with Saint Vincent and the
Grenadines as host. Member countries are asked to send their incident figures to the Secretariat every month, as
agreed in 2013.
"""

_B = [("A", "Ship inspection"), ("B", "Vector control"), ("C", "Meetings and exchange of information")]

_EN_ROWS = [
    do(
        _B[0],
        "{The Committee will hold |hold |will hold |}{a }training course for ship inspectors{ in Bridgetown}"
        "{ from 7 to 11 March 2016}",
        at("{from }7 to 11 March 2016", "2016-03", "2016-03-07", "2016-03-11"),
        lead="Barbados",
        resources="{the support of PAHO|support of PAHO|PAHO|with the support of PAHO|}",
        place="{in }Bridgetown",
        product="{training course for ship inspectors|training course|a training course|}",
    ),
    do(
        _B[0],
        "{By 30 September }{the Secretariat shall |shall |}issue a revised edition of the inspection checklist",
        till("{by }30 September", "2016-09-30"),
        lead="{the }Secretariat",
        product="{a revised edition of the inspection checklist|revised edition of the inspection checklist"
        "|inspection checklist|revised edition|}",
    ),
    do(
        _B[0],
        "{Grenada and Saint Lucia }{will }carry out joint inspections of pleasure craft{ during the yachting season}"
        "{, from January to April 2016}",
        at("{during the yachting season, }{from }January to April 2016", "2016-01/2016-04"),
        lead="Grenada and Saint Lucia",
        product="{a }short report",
    ),
    do(
        _B[1],
        "{A |}survey of mosquito breeding sites{ is to be made| to be made|}{ in the cruise terminals}"
        "{ in the second quarter of the year}{ by the Vector Control Unit of Dominica}",
        at("{in }{the }second quarter{ of the year}", "2016-Q2"),
        lead="{the }Vector Control Unit{ of Dominica}",
        product="{A survey of mosquito breeding sites|survey of mosquito breeding sites|survey|}",
        place="{in the cruise terminals|the cruise terminals|cruise terminals|}",
    ),
    do(
        _B[2],
        "{The |}tenth session of the Committee{ will take place}{ in Kingstown}{ on 1 and 2 December 2016}"
        "{, with Saint Vincent and the Grenadines as host}",
        at("{on }1 and 2 December 2016", "2016-12", "2016-12-01", "2016-12-02"),
        lead="{Saint Vincent and the Grenadines|}",
        place="{in }Kingstown",
    ),
]

DOCUMENTS = (
    plan(
        "5-491-network-2019-es",
        "txt",
        _ES,
        _ES_ROWS,
        _A,
        "a regional network's plan in plain future sentences",
        Look(width=92),
        adopted_on="2018-11-29",
        adopted_at="Quito",
    ),
    plan(
        "5-492-committee-2016-en",
        "docx",
        _EN,
        _EN_ROWS,
        _B,
        "a committee's programme; letters before areas",
        Look(font="Cambria", size=11),
        title="WORK PROGRAMME FOR 2016",
        adopted_on="2015-12-03",
        adopted_at="Castries",
    ),
)
