"""Kind 5: prose as officials of several administrations write it."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path
from typing import Any

from made import Made
from pdf import A4, Look, letter

from second import setting
from second.marked import prose

FISHERIES = """
# Regional Commission on Inland Fisheries: programme of work for 2017
The present programme of work, which was endorsed by the Commission at its ninth session, held in Nadi on 4 November 2016, sets out the activities that the secretariat and the members are to carry out in the course of 2017. It should be read together with the strategic framework for 2015–2019.
## A. Assessment of stocks
Taking note of the concerns that several delegations expressed at the ninth session, and bearing in mind the limited resources at its disposal, the secretariat {1:will {v:undertake {n:a rapid assessment of freshwater eel stocks}{x: in Fiji and Samoa}{x: between March and June 2017}}}, for which the Government of Japan has kindly offered to meet the costs. The findings of the assessment shall be set out in a technical report.
In 2016, the secretariat completed the assessment of tilapia stocks and circulated the results to all members. The Commission expressed the hope that further donors would come forward.
A {2:{v:{n:training seminar on catch documentation}}{x: for customs and fisheries officers} is scheduled{x: to take place in Suva} {x:from 8 to 11 May 2017}}; it will be convened by the Pacific Community and financed from the trust fund.
## B. Statistics
Following the recommendation contained in paragraph 14 of the report of the ninth session, Tonga and Vanuatu {3:are to {v:pilot {n:the revised logbook for small vessels}}{x:, during the second half of the year},} while Samoa, with the assistance of the secretariat, {4:is to {v:translate {n:the training manual for observers}}{x: by 31 August 2017}}.
Not later than 30 November 2017, the secretariat {5:shall {v:issue {n:the annual statistical bulletin}}}, which shall be made available in print and online. No regional census is planned for the biennium.
## C. Cooperation with other bodies
Members are invited to share vessel registers with one another. The Commission requests the secretariat to keep the matter under review.
The Chair {6:intends to {v:convene {n:an informal consultation with the Western Lakes Authority}}} (Apia, September 2017), the cost of which will be borne by the host country.
"""

ARCHIVES = """
# Office for Record Standards – Business Plan 2018
This plan explains what we will do in 2018 and how we will pay for it. It was signed off by our Board on 12 December 2017. Last year we answered 3,100 enquiries, cleared the backlog of appeals and moved our helpline to Cardiff.
## 1 Helping public bodies to keep good records
We know from our survey that smaller bodies struggle with e-mail. By the end of March 2018 we {1:will therefore {v:publish {n:plain-English guidance on keeping and deleting e-mail}}}. The Standards Team leads on this, and the work is covered by our core grant.
From April, and in partnership with the Local Government Association, our Training Manager {2:will {v:run {n:six regional surgeries for records managers}}}; the first will be in Leeds. Each surgery will produce a short note of lessons learned.
We have no plans to reopen the review of retention schedules this year.
## 2 Holding bodies to account
Under the responsibility of the Head of Casework, we {3:plan to {v:inspect {n:twelve police forces}}{x: over the course of the year}} and {4:{v:to report publicly on {n:the compliance of NHS trusts}}{x: in October 2018}}. We hope that the new Act will make some of this work unnecessary.
Ministers have asked us to consider whether fees should change; a decision is for them.
## 3 Running the Office well
During the first quarter, Finance will:
* {5:{v:retender {n:the contract for internal audit}}};
* {6:{v:move {n:the payroll to the shared service centre}}{x: (February 2018)}}.
"""

WILDFIRE = """
# Interstate Wildfire Data Council: 2021 Annual Operating Plan
Adopted by the Executive Board on December 3, 2020, in Boise, Idaho. This Operating Plan does not obligate any agency to spend funds. Copies are available from the Council's office.
## Goal 1: Make incident data comparable
In Q1 2021 the Data Standards Committee, with staff support from the National Interagency Center and using the remaining Forest Service grant funds, {1:will {v:finalize {n:Version 2.0 of the incident data dictionary}}}. Once finalized, it will be posted to the Council's website.
The States of Oregon and Montana have agreed to host the pilot. The pilot, which {2:will {v:test {n:automated exchange of perimeter maps}{x: between dispatch centers}}}, runs July 1–September 30, 2021 and is funded by the Department of the Interior; an evaluation report is due to the Board when it concludes.
Council staff completed the crosswalk of legacy codes in 2020.
## Goal 2: Build the workforce
The Training Subcommittee {3:anticipates {v:delivering {n:two virtual courses for data stewards}}}, one in May and one in November; neither requires new funding.
Subject to the availability of funds, the Council {4:will also {v:award {n:ten travel scholarships}}{x: for the annual conference}} (no later than August 15, 2021).
## Goal 3: Tell the story
* By June 30, 2021, {5:the Communications Lead will {v:launch {n:a public dashboard of prevention spending}}}.
* {6:{v:{n:A quarterly newsletter}} will be distributed to all members}; Nevada is responsible for its content.
* The Council does not intend to produce a printed annual report.
"""

LAND = """
# Land Administration Modernization Project – Annual Work Program, 2019
This Annual Work Program covers the calendar year 2019 and forms the basis of the procurement plan agreed with the financiers. Cumulative disbursement stood at 41 percent at the end of 2018; 210,000 parcels had been registered by then.
## Component 1. Systematic registration
The Project Implementation Unit (PIU) {1:will {v:contract {n:a firm for the aerial survey of the northern provinces}}{x: in the first quarter of 2019}}. The contract, estimated at US$1.2 million, will be financed under the IDA credit. It is expected that the firm will deliver orthophotos.
Once the imagery is available, the Surveyor General's Office {2:is expected to {v:demarcate {n:35,000 parcels in three districts}}{x: from July through December 2019}}, with counterpart funds.
## Component 2. Service delivery
{3:{v:{n:Four one-stop land offices}} will be refurbished{x: by September 2019}}. Responsibility for the works lies with the Ministry of Lands; the African Development Bank will provide the funding.
Component 2 will also {4:{v:support {n:a citizen satisfaction survey}}{x: in November 2019}}, to be carried out by the National Statistics Bureau, whose output will be a survey report. The mobile office piloted last year will not be continued.
## Component 3. Institutional development
The following will be carried out by the PIU during the second semester, using grant resources:
* {5:{v:{n:a study tour to Rwanda for ten registrars}}{x: (August)}};
* {6:{v:{n:a draft bill on condominium titles}}}, to be submitted to Cabinet.
The Government may wish to consider extending the closing date.
"""

YOUTH = """
# Commonwealth Seafarers' Training Forum: Work Plan 2016
1. Heads of Maritime Academies met in Valletta on 19 October 2015 and approved this Work Plan, which replaces the interim plan of 2015.
2. Members recalled with appreciation the support of the Government of Malta. They noted that the 2015 sea-time survey had been completed.
## Safety at sea
3. The Nautical Institute of Barbados {1:shall {v:develop, {x:in collaboration with Jamaica, }{n:a distance-learning module on enclosed-space entry}}}, for completion in June 2016. The Commonwealth Fund will meet all expenses.
4. In Colombo, {2:{v:{n:a regional drill for rescue coordinators}} shall be held{x: on 21 and 22 July 2016}} under the leadership of Sri Lanka, its output being a set of agreed procedures.
5. The Forum did not consider it necessary to repeat the drill for cadets.
## Careers
6. It was agreed that Ghana {3:would {v:host {n:the third careers fair for women at sea}}{x: during the last week of October 2016}}, with sponsorship from shipping companies, and that the Secretariat {4:would {v:prepare {n:a directory of scholarships}}{x: before the end of the year}}.
7. The Secretariat {5:shall further {v:maintain {n:the online noticeboard of berths}}{x: throughout 2016}}.
8. Members were urged to ratify the Convention.
"""

MEXICO = """
# Programa Anual de Trabajo 2020 del Consejo Nacional de Bibliotecas Escolares
Con fundamento en el artículo 14 de su Reglamento Interior, el Consejo emite el presente Programa, aprobado en la Ciudad de México el 28 de noviembre de 2019. Durante 2019 se entregaron 1,450 acervos y se capacitó a 3,200 mediadores, con lo que se superó la meta.
## I. Fortalecimiento de los acervos
En el primer trimestre de 2020, la Dirección de Acervos, en coordinación con las autoridades educativas estatales, {1:{v:llevará a cabo {n:la selección de 120 títulos en lenguas indígenas}}}; los recursos provendrán del Programa Presupuestario E016. De dicha selección resultará un catálogo.
{2:Se prevé {v:distribuir {n:6,000 paquetes de libros en escuelas multigrado}}{x: entre agosto y octubre}}, actividad que estará a cargo de la Coordinación de Logística y se cubrirá con el presupuesto federal.
## II. Formación de mediadores
Corresponderá a la Dirección de Formación {3:{v:impartir {n:un diplomado en línea para bibliotecarios}}}, que iniciará el 2 de marzo y concluirá el 26 de junio de 2020, así como {4:{v:elaborar {n:una guía de lectura en voz alta}}}, misma que deberá publicarse a más tardar el 30 de septiembre de 2020.
No se tiene contemplado celebrar el congreso nacional en este ejercicio. Se exhorta a las entidades federativas a sumarse a estas acciones.
## III. Evaluación
Está previsto que la Unidad de Evaluación {5:{v:aplique {n:una encuesta de uso de las bibliotecas}}{x: en noviembre de 2020}{x: en Oaxaca y Puebla}}, con apoyo financiero del BID; el producto esperado es una base de datos.
"""

SPAIN = """
# Plan de actuación 2018 de la Agencia de Calidad del Agua de Consumo
El Consejo Rector, en su sesión de 14 de diciembre de 2017, celebrada en Zaragoza, acordó aprobar el Plan de actuación para el ejercicio 2018. El Plan consta de tres líneas y no supone incremento de gasto respecto del ejercicio anterior, en el que se analizaron 5.300 muestras.
## Línea 1. Vigilancia sanitaria
A lo largo de todo el año, los laboratorios territoriales {1:{v:realizarán {n:controles del contenido en nitratos}{x: en los 40 municipios de riesgo}}}, con cargo al capítulo II del presupuesto de la Agencia. Los resultados se recogerán en un informe trimestral.
La Subdirección de Inspección {2:tiene previsto {v:auditar {n:quince estaciones de tratamiento}}} (segundo semestre), {3:y {v:actualizar {n:el protocolo de actuación ante incumplimientos}}}, lo que deberá quedar ultimado antes del 31 de mayo de 2018.
## Línea 2. Información a la ciudadanía
Del diseño y la puesta en marcha de {4:{v:{n:una aplicación móvil de avisos}}}, prevista para junio, se encargará la Unidad de Sistemas; la financiación corresponde al Fondo Europeo de Desarrollo Regional.
Sería deseable que los ayuntamientos publicasen sus propios datos. Queda descartada, por ahora, la apertura de nuevas oficinas.
## Línea 3. Cooperación
Bajo la responsabilidad de la Gerencia, en el mes de octubre de 2018 {5:{v:tendrán lugar {n:las III Jornadas ibéricas de aguas de consumo}}{x: en Badajoz}}, cuyas actas se editarán en formato digital y que se sufragarán a partes iguales con Portugal.
"""

COLOMBIA = """
# Red Andina de Observatorios Laborales – Plan de acción 2022
El presente plan recoge los compromisos que los países asumieron en la reunión plenaria de Santa Marta (Colombia), el 18 de noviembre de 2021. Agradecemos a Ecuador su labor durante la presidencia pasada, en la que se publicaron dos boletines y se creó el portal de la Red.
## Compromiso 1: Datos abiertos
Colombia y Perú, con financiación de la CAF, {1:{v:armonizarán {n:los cuestionarios de las encuestas de hogares}}}. Para ello cuentan con plazo hasta el 31 de julio de 2022; se espera como resultado un cuestionario común.
Le corresponde a la Secretaría Técnica, que lo hará con sus propios recursos, {2:{v:poner en línea {n:el repositorio de microdatos}}{x: en mayo de 2022}}.
## Compromiso 2: Prospectiva
Durante el primer semestre, y como en años anteriores, la Secretaría Técnica coordinará lo siguiente, con fondos del BID:
* {3:{v:{n:un estudio sobre empleos verdes}}}; incluye:
** entrevistas a empresas,
** la revisión de estadísticas;
* {4:{v:{n:dos talleres de escenarios}}, en La Paz}.
## Compromiso 3: Difusión
{5:{v:{n:La quinta edición de las jornadas}} se desarrollará} en Quito, Ecuador, los días 6 y 7 de octubre de 2022, bajo la coordinación del Ministerio del Trabajo de ese país. Ojalá pueda sumarse Venezuela.
En 2022 no habrá concurso de tesis. Se solicita a los países que confirmen sus puntos focales.
"""

NOTES: dict[str, dict[int, dict[str, Any]]] = {
    "fisheries": {
        1: {"days": "2017-03-01/2017-06-30", "dt": "between March and June 2017 || March and June 2017", "lead": "secretariat", "lb": "TS", "res": "Government of Japan || Japan || Government of Japan has kindly offered to meet the costs", "rb": "JP || *", "prod": "technical report || ∅", "pt": "report || ∅", "pl": "Fiji and Samoa || ∅ || *"},
        2: {"days": "2017-05-08/2017-05-11", "dt": "8 to 11 May 2017", "lead": "Pacific Community", "lb": "*", "res": "trust fund", "rb": "*", "pl": "Suva", "prod": "~"},
        3: {"p": "2017-H2", "dt": "second half of the year", "lead": "Tonga and Vanuatu || Tonga and Vanuatu", "lb": "TO;VU", "prod": "∅ || revised logbook", "pt": "*"},
        4: {"by": "2017-08-31", "dt": "31 August 2017", "lead": "Samoa || Samoa, with the assistance of the secretariat", "lb": "WS || WS;TS", "prod": "~"},
        5: {"by": "2017-11-30", "dt": "30 November 2017", "lead": "secretariat", "lb": "TS", "prod": "~"},
        6: {"p": "2017-09", "dt": "September 2017 || Apia, September 2017", "lead": "Chair", "lb": "CHAIR || ∅ || *", "res": "host country || the cost of which will be borne by the host country", "rb": "HOST", "pl": "Apia", "prod": "~"},
    },
    "archives": {
        1: {"by": "2018-03-31", "dt": "end of March 2018", "lead": "Standards Team", "lb": "*", "res": "core grant", "rb": "*", "prod": "~"},
        2: {"p": "∅ || 2018-04 || 2018-04/2018-12 || 2018", "dt": "April || From April", "lead": "Training Manager || Local Government Association", "lb": "*", "prod": "short note of lessons learned || note of lessons learned || short note || ∅", "pt": "*", "pl": "∅ || Leeds"},
        3: {"p": "2018", "dt": "over the course of the year", "lead": "Head of Casework", "lb": "*"},
        4: {"p": "2018-10", "dt": "October 2018", "lead": "Head of Casework", "lb": "*"},
        5: {"p": "2018-Q1", "dt": "first quarter", "lead": "Finance", "lb": "*"},
        6: {"p": "2018-02", "dt": "February 2018", "lead": "Finance", "lb": "*"},
    },
    "wildfire": {
        1: {"p": "2021-Q1", "dt": "Q1 2021", "lead": "Data Standards Committee || Data Standards Committee, with staff support from the National Interagency Center", "lb": "*", "res": "Forest Service grant funds || Forest Service", "rb": "*", "prod": "~"},
        2: {"days": "2021-07-01/2021-09-30", "dt": "July 1–September 30, 2021", "lead": "States of Oregon and Montana || Oregon and Montana || ∅", "lb": "*", "res": "Department of the Interior", "rb": "*", "prod": "evaluation report", "pt": "report || evaluation;report || evaluation || *"},
        3: {"p": "2021-05/2021-11 || 2021-05 || ∅ || 2021", "dt": "one in May and one in November || May and one in November", "lead": "Training Subcommittee", "lb": "*", "res": "∅ || neither requires new funding", "rb": "*", "prod": "~"},
        4: {"by": "2021-08-15", "dt": "August 15, 2021", "lead": "Council", "lb": "*", "prod": "~", "res": "∅ || Subject to the availability of funds || availability of funds", "rb": "*"},
        5: {"by": "2021-06-30", "dt": "June 30, 2021", "lead": "Communications Lead", "lb": "*", "prod": "~"},
        6: {"freq": "quarterly", "dt": "quarterly || ∅", "lead": "Nevada", "lb": "*", "prod": "~"},
    },
    "land": {
        1: {"p": "2019-Q1", "dt": "first quarter of 2019", "lead": "Project Implementation Unit || Project Implementation Unit (PIU) || PIU", "lb": "*", "res": "IDA credit", "rb": "*", "prod": "orthophotos || ∅", "pt": "*", "bud": "1200000", "cur": "USD", "pl": "∅ || *"},
        2: {"days": "2019-07-01/2019-12-31", "dt": "July through December 2019 || from July through December 2019", "lead": "Surveyor General's Office", "lb": "*", "res": "counterpart funds", "rb": "*", "prod": "", "pl": "∅ || *", "bud": "", "cur": ""},
        3: {"by": "2019-09-30", "dt": "September 2019", "lead": "Ministry of Lands", "lb": "*", "res": "African Development Bank", "rb": "*", "prod": "~", "bud": "", "cur": ""},
        4: {"p": "2019-11", "dt": "November 2019", "lead": "National Statistics Bureau", "lb": "*", "prod": "survey report", "pt": "report || survey;report || survey", "bud": "", "cur": ""},
        5: {"p": "2019-08", "dt": "August || (August)", "lead": "PIU", "lb": "*", "res": "grant resources || grant", "rb": "*", "prod": "~", "pl": "∅ || Rwanda", "bud": "", "cur": ""},
        6: {"p": "2019-H2", "dt": "second semester", "lead": "PIU", "lb": "*", "res": "grant resources || grant", "rb": "*", "prod": "~", "bud": "", "cur": ""},
    },
    "youth": {
        1: {"p": "2016-06 || 2016-01/2016-06", "dt": "June 2016", "lead": "Nautical Institute of Barbados || Nautical Institute of Barbados, in collaboration with Jamaica", "lb": "*", "res": "Commonwealth Fund", "rb": "*", "prod": "~"},
        2: {"days": "2016-07-21/2016-07-22", "dt": "21 and 22 July 2016", "lead": "Sri Lanka", "lb": "LK", "pl": "Colombo", "prod": "set of agreed procedures || agreed procedures", "pt": "*"},
        3: {"p": "2016-10", "s": "2016-10-01 || 2016-10-25 || 2016-10-24", "e": "2016-10-31 || 2016-10-30", "dt": "last week of October 2016", "lead": "Ghana", "lb": "GH", "res": "shipping companies || sponsorship from shipping companies", "rb": "*", "prod": "~"},
        4: {"p": "2016 || 2016-12 || 2016-01/2016-12", "s": "2016-01-01 || 2016-12-01", "e": "2016-12-31", "dt": "before the end of the year || end of the year", "lead": "Secretariat", "lb": "TS", "prod": "~"},
        5: {"p": "2016", "dt": "throughout 2016 || 2016", "lead": "Secretariat", "lb": "TS", "prod": "~"},
    },
    "mexico": {
        1: {"p": "2020-Q1", "dt": "primer trimestre de 2020", "lead": "Dirección de Acervos || Dirección de Acervos, en coordinación con las autoridades educativas estatales", "lb": "∅ || *", "res": "Programa Presupuestario E016", "rb": "*", "prod": "catálogo", "pt": "catalogue"},
        2: {"p": "2020-08/2020-10", "dt": "agosto y octubre || entre agosto y octubre", "lead": "Coordinación de Logística", "lb": "∅ || *", "res": "presupuesto federal", "rb": "*", "prod": "~", "pl": "∅ || *"},
        3: {"days": "2020-03-02/2020-06-26", "dt": "2 de marzo y concluirá el 26 de junio de 2020 || iniciará el 2 de marzo y concluirá el 26 de junio de 2020", "lead": "Dirección de Formación", "lb": "∅ || *", "prod": "~"},
        4: {"by": "2020-09-30", "dt": "30 de septiembre de 2020", "lead": "Dirección de Formación", "lb": "∅ || *", "prod": "~"},
        5: {"p": "2020-11", "dt": "noviembre de 2020", "lead": "Unidad de Evaluación", "lb": "∅ || *", "res": "BID", "rb": "IDB", "prod": "base de datos", "pt": "dataset || *", "pl": "Oaxaca y Puebla || ∅"},
    },
    "spain": {
        1: {"p": "2018", "dt": "a lo largo de todo el año || todo el año", "lead": "laboratorios territoriales", "lb": "*", "res": "capítulo II del presupuesto de la Agencia", "rb": "*", "prod": "informe trimestral", "pt": "report"},
        2: {"p": "2018-H2", "dt": "segundo semestre", "lead": "Subdirección de Inspección", "lb": "∅ || *"},
        3: {"by": "2018-05-31", "dt": "31 de mayo de 2018", "lead": "Subdirección de Inspección", "lb": "∅ || *", "prod": "~"},
        4: {"p": "2018-06", "dt": "junio", "lead": "Unidad de Sistemas", "lb": "∅ || *", "res": "Fondo Europeo de Desarrollo Regional", "rb": "*", "prod": "~"},
        5: {"p": "2018-10", "dt": "octubre de 2018 || mes de octubre de 2018", "lead": "Gerencia", "lb": "∅ || *", "res": "∅ || partes iguales con Portugal || a partes iguales con Portugal || Portugal", "rb": "*", "prod": "actas", "pt": "minutes || *", "pl": "Badajoz"},
    },
    "colombia": {
        1: {"by": "2022-07-31", "dt": "31 de julio de 2022", "lead": "Colombia y Perú", "lb": "CO;PE", "res": "CAF", "rb": "CAF", "prod": "cuestionario común", "pt": "*"},
        2: {"p": "2022-05", "dt": "mayo de 2022", "lead": "Secretaría Técnica", "lb": "TS", "res": "propios recursos || sus propios recursos", "rb": "*", "prod": "~"},
        3: {"p": "2022-H1", "dt": "primer semestre", "lead": "Secretaría Técnica", "lb": "TS", "res": "BID || fondos del BID", "rb": "IDB", "prod": "~"},
        4: {"p": "2022-H1", "dt": "primer semestre", "lead": "Secretaría Técnica", "lb": "TS", "res": "BID || fondos del BID", "rb": "IDB", "prod": "~", "pl": "La Paz"},
        5: {"days": "2022-10-06/2022-10-07", "dt": "6 y 7 de octubre de 2022 || los días 6 y 7 de octubre de 2022", "lead": "Ministerio del Trabajo || Ministerio del Trabajo de ese país || Ecuador", "lb": "*", "pl": "Quito, Ecuador || Quito", "prod": "∅ || quinta edición de las jornadas", "pt": "*"},
    },
}  # fmt: skip


def areas_of(text: str) -> dict[str, tuple[str, str]]:
    """`A. Assessment`, `Goal 1: Make …`, `1 Helping …`, `Safety at sea`: number, with and without its word, and title."""
    found: dict[str, tuple[str, str]] = {}
    for i, line in enumerate(x[3:] for x in text.splitlines() if x.startswith("## ")):
        m = re.match(
            r"((?:Goal|Component|Línea|Compromiso|Objective|Eje|Part|Título) )?(\d+|[A-Z]|[IVX]+)[.:)]? (?=\w)(.*)",
            line,
        )
        if m and (m.group(1) or re.match(r"(\d|[A-Z][.]|[IVX]+[.])", line)):
            word = f" || {m.group(1)}{m.group(2)}" if m.group(1) else ""
            found[line] = (m.group(2) + word, f"{m.group(3)} || {line}")
        else:
            found[line] = (f"∅ || {i + 1}", line)
    return found


def made(stem: str, year: int, source: str, notes: str, setter: Any, path: Path) -> None:
    setter(prose(stem, source, year, NOTES[notes], areas_of(source)), path)


def document(
    stem: str, extension: str, lang: str, purpose: str, year: int, source: str, notes: str, setter: Any
) -> Made:
    return Made(stem, 5, extension, "tune", (lang,), purpose, partial(made, stem, year, source, notes, setter))


DOCUMENTS = [
    document("5-21-fisheries-2017-en", "pdf", "en", "UN style: is to, shall, is scheduled; date in brackets; two activities in a sentence; findings shall be set out in", 2017, FISHERIES, "fisheries", partial(setting.pdf, look=Look("Times-Roman", 11, A4, 70))),
    document("5-22-recordstandards-2018-en", "docx", "en", "UK style: we will; lead in the next sentence; under the responsibility of; list below a sentence", 2018, ARCHIVES, "archives", setting.word),
    document("5-23-wildfire-2021-en", "md", "en", "US style: finalize, anticipates delivering; funds and report in a following sentence", 2021, WILDFIRE, "wildfire", setting.markdown),
    document("5-24-landproject-2019-en", "html", "en", "World Bank style: components, is expected to, financed under; list that takes lead, date, funds from above", 2019, LAND, "land", partial(setting.page, lang="en")),
    document("5-25-seafarers-2016-en", "txt", "en", "Commonwealth style: numbered paragraphs, shall, it was agreed that … would", 2016, YOUTH, "youth", setting.typed),
    document("5-26-bibliotecas-2020-es", "pdf", "es", "Mexico: se prevé, corresponderá a, está previsto que; two activities in a sentence; printed by LibreOffice", 2020, MEXICO, "mexico", setting.printed),
    document("5-27-aguaconsumo-2018-es", "docx", "es", "Spain: tiene previsto, se encargará, con cargo al capítulo II, bajo la responsabilidad de", 2018, SPAIN, "spain", partial(setting.word, bold_headings=True)),
    document("5-28-empleo-2022-es", "pdf", "es", "Colombia: le corresponde a, plazo in a following sentence; list with a sub-list", 2022, COLOMBIA, "colombia", partial(setting.pdf, look=Look("Helvetica", 10, letter, 64), bullet="•")),
]  # fmt: skip
