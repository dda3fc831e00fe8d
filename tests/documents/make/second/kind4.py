"""Kind 4: narrative whose numbering and labels are not the usual ones."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import office
from content import write_gold
from made import Made
from pdf import Look, build, letter

from second.marked import row

CHESS = """PLAN DE ACCIÓN 2019
Federación Ibérica de Ajedrez Escolar
Aprobado en Badajoz el 10 de enero de 2019

BLOQUE PRIMERO.- EL AJEDREZ EN EL AULA

Act. 1.- Elaboración de un cuaderno de ejercicios para primaria.
   Quién: Comisión Pedagógica.
   Cuándo: de febrero a mayo de 2019.
   Qué entrega: Cuaderno de 80 páginas.
   Con qué: cuotas de los clubes.

Act. 2.- Formación de 60 maestros en ajedrez educativo.
   Quién: Portugal.
   Cuándo: julio de 2019.
   Qué entrega: Certificados de asistencia.
   Con qué: Fundación Raya.

BLOQUE SEGUNDO.- COMPETICIÓN

Act. 3.- Torneo ibérico por equipos, en Elvas
(Portugal), con partidas retransmitidas.
   Quién: Portugal y España.
   Cuándo: 12 al 14 de abril de 2019.
   Qué entrega: Clasificación y crónica del torneo.

Act. 4.- Liga en línea entre institutos.
   Quién: Comisión Técnica.
   Cuándo: último trimestre.
   Con qué: sin coste.
"""

HARBOUR = [
    ("QUARTER 1", "2023-Q1", [
        ("Task 1.1:", "Renew the pilots' radio licences", "Harbour Master", "28 February", "Port dues", {"by": "2023-02-28"}),
        ("Task 1.2:", "Commission a study of night berthing", "Operations Branch", "", "Port Authority of Jamaica", {}),
    ]),
    ("QUARTER 2", "2023-Q2", [
        ("Task 2.1:", "Replace the lights on the north breakwater", "Engineering Branch", "30 June 2023", "Port dues", {"by": "2023-06-30"}),
        ("Task 2.2:", "Hold a safety week for stevedores", "Safety Officer", "", "Insurers", {}),
    ]),
    ("QUARTERS 3 AND 4", "2023-Q3/2023-Q4", [
        ("Task 3.1:", "Digitise the register of small craft", "Registry", "end of October", "Ministry of Transport", {"by": "2023-10-31"}),
    ]),
]  # fmt: skip

MONTHS = [
    ("MARZO", "2017-03", [
        ("1º", "Taller de restauración de instrumentos de cuerda", "Escuela de Luthería", "Doce violines restaurados", {"q": "12 || *"}),
        ("2º", "Convocatoria de jóvenes directores", "Dirección Artística", "Bases publicadas", {}),
    ]),
    ("MAYO", "2017-05", [
        ("3º", "Gira de conciertos didácticos por ocho municipios", "Coordinación de Giras", "Ocho conciertos", {"q": "8"}),
    ]),
    ("SEPTIEMBRE", "2017-09", [
        ("4º", "Censo de bandas municipales", "Unidad de Estadística", "Base de datos de bandas", {}),
        ("5º", "Encuentro nacional de coros infantiles", "Dirección Artística", "Memoria del encuentro", {}),
    ]),
]  # fmt: skip


def spoken(text: str) -> str:
    """The code with or without the word before it."""
    digits = re.sub(r"[^\d.]", "", text).strip(".")
    return " || ".join(dict.fromkeys([digits, text.rstrip(":.-"), text.rstrip(":-").rstrip(".")]))


def chess(path: Path) -> None:
    path.write_text(CHESS, encoding="utf-8")
    one = (
        "PRIMERO || BLOQUE PRIMERO || 1 || ∅",
        "EL AJEDREZ EN EL AULA || BLOQUE PRIMERO.- EL AJEDREZ EN EL AULA || PRIMERO.- EL AJEDREZ EN EL AULA",
    )
    two = (
        "SEGUNDO || BLOQUE SEGUNDO || 2 || ∅",
        "COMPETICIÓN || BLOQUE SEGUNDO.- COMPETICIÓN || SEGUNDO.- COMPETICIÓN",
    )
    third = "Torneo ibérico por equipos, en Elvas (Portugal), con partidas retransmitidas"
    rows: list[dict[str, Any]] = [
        {"area": one, "a": "Elaboración de un cuaderno de ejercicios para primaria", "lead": "Comisión Pedagógica", "prod": "Cuaderno de 80 páginas", "res": "cuotas de los clubes", "p": "2019-02/2019-05", "dt": "de febrero a mayo de 2019"},
        {"area": one, "a": "Formación de 60 maestros en ajedrez educativo", "lead": "Portugal", "prod": "Certificados de asistencia", "res": "Fundación Raya", "p": "2019-07", "dt": "julio de 2019"},
        {"area": two, "a": f"{third} || Torneo ibérico por equipos, en Elvas (Portugal) || Torneo ibérico por equipos", "lead": "Portugal y España", "lb": "PT;ES", "prod": "Clasificación y crónica del torneo", "days": "2019-04-12/2019-04-14", "dt": "12 al 14 de abril de 2019", "pl": "Elvas (Portugal) || Elvas"},
        {"area": two, "a": "Liga en línea entre institutos", "lead": "Comisión Técnica", "res": "sin coste || ∅", "p": "2019-Q4", "dt": "último trimestre"},
    ]  # fmt: skip
    write_gold(
        path.stem,
        [row(2019, r.pop("area"), r.pop("a"), "narrative", code=spoken(f"Act. {i}"), **{"lb": "*", "rb": "*", "pt": "*", "q": "*", **r}) for i, r in enumerate(rows, 1)],
    )  # fmt: skip


def harbour(path: Path) -> None:
    look = Look("Helvetica", 10.5, letter, 68)
    story: list[Any] = [
        look.text("Montego Small Harbours Trust", 10),
        look.text("Operational Plan 2023", 18, True, 2, 16),
    ]
    rows = []
    for heading, period, tasks in HARBOUR:
        story.append(look.text(f"<b>{heading}</b>", 11, before=14, after=6))
        for code, words, who, when, paid, keys in tasks:
            story.append(look.text(f"<b>{code}</b> {words}", before=4, after=1))
            labels = [f"Who: {who}", *([f"By when: {when}"] if when else []), f"Paid by: {paid}"]
            story.append(look.text(" | ".join(labels), 9.5, leftIndent=14, after=5))
            when_keys = {"s": f"2023-01-01 || {keys['by']}", **keys} if keys else {"p": period}
            rows.append(
                row(2023, ("∅ || *", f"∅ || {heading} || *"), words, "narrative", code=spoken(code), lead=who, lb="*", res=paid, rb="*", dt=when or heading, q="*", prod="", **when_keys)
            )  # fmt: skip
    build(path, story, look, "Operational Plan 2023")
    write_gold(path.stem, rows)


def bands(path: Path) -> None:
    document = docx.Document()
    document.add_paragraph("Sistema Provincial de Orquestas y Coros")
    document.add_paragraph().add_run("Programa de actividades 2017").bold = True
    document.add_paragraph(
        "El programa se ordena por mes de inicio. Lo aprobó la Junta en Salta el 2 de febrero de 2017."
    )
    rows = []
    for month, period, works in MONTHS:
        document.add_paragraph().add_run(month).bold = True
        for code, words, lead, product, keys in works:
            document.add_paragraph(f"{code} {words}")
            line = document.add_paragraph()
            line.add_run("Responsable").bold = True
            line.add_run(f" {lead} · ")
            line.add_run("Resultado").bold = True
            line.add_run(f" {product}")
            rows.append(
                row(2017, ("∅ || *", f"∅ || {month} || *"), words, "narrative", code=f"{code[0]} || {code}", lead=lead, lb="*", prod=product, pt="*", p=period, dt=month, **{"q": "*", **keys})
            )  # fmt: skip
    office.save(document, path)
    write_gold(path.stem, rows)


def document(stem: str, extension: str, split: str, lang: str, purpose: str, make: Callable[[Path], None]) -> Made:
    return Made(stem, 4, extension, split, (lang,), purpose, make)


DOCUMENTS = [
    document("4-21-ajedrez-2019-es", "txt", "tune", "es", "`Act. 3.-`; labels Quién, Cuándo, Qué entrega, Con qué; areas numbered in words", chess),
    document("4-22-harbours-2023-en", "pdf", "tune", "en", "`Task 2.1:`; label lines joined by bars; headings by quarter, no areas; own dates within", harbour),
    document("4-23-orquestas-2017-es", "docx", "tune", "es", "`5º`; bold labels without a colon joined by dots; headings by month, no areas", bands),
]  # fmt: skip
