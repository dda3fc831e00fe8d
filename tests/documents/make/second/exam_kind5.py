"""Kind 5, for acceptance: prose."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from made import Made
from pdf import A4, Look

from second import setting
from second.kind5 import areas_of
from second.marked import prose

DELTA = """
# Delta Commission Work Plan 2020
The Commission adopted this Work Plan in Can Tho on 20 November 2019. In 2019 it concluded the sediment survey and trained 64 hydrologists, both ahead of schedule.
## 1. Floods and droughts
In March 2020 the Hydrology Division {1:will {v:install {n:ten automatic rain gauges}{x: in the upper basin}}}, funded by the Asian Development Bank. A commissioning report will be the output.
{2:{v:{n:A basin-wide flood drill}} will take place{x: on 9 and 10 June 2020} in Vientiane}, led by Laos.
No drought conference is planned for 2020. Member States are encouraged to share their rainfall data.
## 2. Fisheries
The Secretariat {3:plans to {v:publish {n:an atlas of migratory fish}}{x: by 31 October 2020}}, with resources from the core budget.
Throughout the year, the Fisheries Expert Group will:
* {4:{v:monitor {n:catches at twelve landing sites}}};
* {5:{v:prepare {n:a code of conduct for dry-season fishing}}{x: (second half of 2020)}}.
"""
LIBRARY = """
# Parliamentary Library Consortium: Action Plan 2023
Members approved this plan at their meeting in Ottawa on 6 December 2022. We thank the outgoing chair.
## Research services
The Research Committee, chaired by Canada, {1:will {v:update {n:the shared catalogue of briefing papers}}{x: during the first quarter of 2023}}.
A {2:{v:{n:seminar on fact-checking}} will be held{x: in Lisbon}{x: in May 2023}}; Portugal will be responsible for it, and the costs will be covered by the host country.
## Digital preservation
{3:{v:{n:A pilot of web archiving}} is scheduled{x: for the second half of the year}}. It will be carried out by the Digital Committee and will result in an evaluation report.
The Secretariat {4:shall {v:circulate {n:a survey on storage formats}}{x: no later than 28 February 2023}}. Last year's survey received only nine replies.
The Consortium will not renew its subscription to the news service.
"""
CACAO = """
# Plan anual 2021 de la Mesa Interregional del Cacao
La Mesa aprobó este plan en Tarapoto el 3 de diciembre de 2020. El año pasado se instalaron tres centros de fermentación.
## 1. Productividad
En abril de 2021, el Grupo de Sanidad {1:{v:realizará {n:un diagnóstico de la moniliasis}{x: en San Martín}}}, con financiamiento de la FAO. El producto será un informe.
Está previsto {2:{v:capacitar a {n:300 podadores}}{x: entre junio y agosto de 2021}}; la actividad estará a cargo de las cooperativas.
## 2. Mercados
Perú y Ecuador {3:{v:organizarán {n:el salón del chocolate andino}}} en Quito, del 14 al 16 de octubre de 2021.
La Secretaría Técnica se encargará de {4:{v:elaborar {n:una guía de catación}}}, a más tardar el 30 de septiembre de 2021, con recursos del BID.
No se prevén misiones comerciales este año. Se invita a los gobiernos a revisar sus aranceles.
Durante el segundo semestre, la Secretaría Técnica tendrá a su cargo:
* {5:{v:{n:un boletín de precios}}};
* {6:{v:{n:dos ruedas de negocios}}, en Guayaquil}.
"""
ARCHEO = """
# Programa de actividades 2016 de la Comisión de Arqueología Subacuática
El presente programa fue acordado en Cartagena el 12 de noviembre de 2015 y se financia con las cuotas de los miembros, salvo que se indique otra cosa.
## Exploración
Colombia {1:{v:llevará a cabo {n:la prospección de la bahía de Cispatá}}{x: en el primer trimestre de 2016}}, con fondos de la UNESCO; de ella resultará un informe técnico.
En el mes de agosto {2:{v:se celebrará {n:un curso de fotogrametría}}{x: en La Habana}}, bajo la coordinación de Cuba.
## Legislación
El Comité Jurídico {3:{v:preparará {n:un anteproyecto de ley modelo}}{x: antes del 30 de junio de 2016}}.
En 2015 se publicó el glosario. No está prevista su reedición.
"""
NOTES: dict[str, dict[int, dict[str, Any]]] = {
    "delta": {
        1: {"p": "2020-03", "dt": "March 2020", "lead": "Hydrology Division", "lb": "∅ || *", "res": "Asian Development Bank", "rb": "*", "prod": "commissioning report", "pt": "report || *", "pl": "∅ || *"},
        2: {"days": "2020-06-09/2020-06-10", "dt": "9 and 10 June 2020", "lead": "Laos", "lb": "LA", "pl": "Vientiane", "prod": "~"},
        3: {"by": "2020-10-31", "dt": "31 October 2020", "lead": "Secretariat", "lb": "TS", "res": "core budget", "rb": "*", "prod": "~"},
        4: {"p": "2020", "dt": "throughout the year", "lead": "Fisheries Expert Group", "lb": "*"},
        5: {"p": "2020-H2", "dt": "second half of 2020", "lead": "Fisheries Expert Group", "lb": "*", "prod": "~"},
    },
    "library": {
        1: {"p": "2023-Q1", "dt": "first quarter of 2023", "lead": "Research Committee || Research Committee, chaired by Canada || Canada", "lb": "*", "prod": "~"},
        2: {"p": "2023-05", "dt": "May 2023", "lead": "Portugal", "lb": "PT", "res": "host country", "rb": "HOST", "pl": "Lisbon", "prod": "~"},
        3: {"p": "2023-H2", "dt": "second half of the year", "lead": "Digital Committee", "lb": "*", "prod": "evaluation report", "pt": "*"},
        4: {"by": "2023-02-28", "dt": "28 February 2023", "lead": "Secretariat", "lb": "TS", "prod": "~"},
    },
    "cacao": {
        1: {"p": "2021-04", "dt": "abril de 2021", "lead": "Grupo de Sanidad", "lb": "*", "res": "FAO", "rb": "FAO || *", "prod": "informe", "pt": "report", "pl": "San Martín || ∅"},
        2: {"p": "2021-06/2021-08", "dt": "junio y agosto de 2021", "lead": "cooperativas", "lb": "*", "q": "300 || *"},
        3: {"days": "2021-10-14/2021-10-16", "dt": "14 al 16 de octubre de 2021", "lead": "Perú y Ecuador", "lb": "PE;EC", "pl": "Quito", "prod": "~"},
        4: {"by": "2021-09-30", "dt": "30 de septiembre de 2021", "lead": "Secretaría Técnica", "lb": "TS", "res": "BID", "rb": "IDB", "prod": "~"},
        5: {"p": "2021-H2", "dt": "segundo semestre", "lead": "Secretaría Técnica", "lb": "TS", "prod": "~"},
        6: {"p": "2021-H2", "dt": "segundo semestre", "lead": "Secretaría Técnica", "lb": "TS", "prod": "~", "pl": "Guayaquil"},
    },
    "archeo": {
        1: {"p": "2016-Q1", "dt": "primer trimestre de 2016", "lead": "Colombia", "lb": "CO", "res": "UNESCO", "rb": "*", "prod": "informe técnico", "pt": "report", "pl": "∅ || *"},
        2: {"p": "2016-08", "dt": "agosto || mes de agosto", "lead": "Cuba", "lb": "CU", "pl": "La Habana", "prod": "~", "res": "∅ || cuotas de los miembros", "rb": "*"},
        3: {"by": "2016-06-30", "dt": "30 de junio de 2016", "lead": "Comité Jurídico", "lb": "*", "prod": "~", "res": "∅ || cuotas de los miembros", "rb": "*"},
    },
}  # fmt: skip


def made(stem: str, year: int, source: str, notes: str, setter: Any, path: Path) -> None:
    setter(prose(stem, source, year, NOTES[notes], areas_of(source)), path)


def document(
    stem: str, extension: str, lang: str, purpose: str, year: int, source: str, notes: str, setter: Any
) -> Made:
    return Made(stem, 5, extension, "exam", (lang,), purpose, partial(made, stem, year, source, notes, setter))


DOCUMENTS = [
    document("5-31-delta-2020-en", "pdf", "en", "will, plans to, will take place; output in a following sentence; list below a sentence; denial", 2020, DELTA, "delta", partial(setting.printed, font="Liberation Sans")),
    document("5-32-parllibrary-2023-en", "docx", "en", "areas without numbers; lead and funds in a following clause; denial, last year", 2023, LIBRARY, "library", partial(setting.word, font="Arial")),
    document("5-33-cacao-2021-es", "pdf", "es", "está previsto, se encargará de; funds and output around; list below a sentence", 2021, CACAO, "cacao", partial(setting.pdf, look=Look("Serif", 11.5, A4, 66), bullet="-")),
    document("5-34-arqueologia-2016-es", "html", "es", "llevará a cabo, se celebrará; areas without numbers; last year and denial", 2016, ARCHEO, "archeo", partial(setting.page, lang="es")),
]  # fmt: skip
