"""No plans: minutes with agreements, a report on what was done."""

# fmt: off
from __future__ import annotations

from pathlib import Path

import office
from content import write_gold
from made import Made

from fifth.setting import cells, chromium, ruled


def minutes(path: Path) -> None:
    document = office.word("Calibri", 11)
    office.opening(document, "Inter-island Ferry Users' Committee", "Minutes of the 31st meeting, 9 October 2018", [
        "Present: Ms Fatu (chair), Mr Lewis, Capt. Oru, Ms Denny. Apologies: Mr Hale.",
        "The meeting opened at 10.05 a.m. in the harbour master's office.",
        "## 1. Minutes of the last meeting", "The minutes were read and confirmed on the motion of Mr Lewis.",
        "## 2. Timetable", "Capt. Oru explained that the Thursday sailing had been late eleven times since July. Members complained about notice boards not being kept up to date.",
        "## 3. Fares", "The chair read a letter from the Ministry. It was noted that fares had not changed since 2014.",
        "## 4. Action points",
    ])
    ruled(document, ("Item", "Action", "By whom"), [("2", "Ask the company for punctuality figures", "Ms Denny"), ("3", "Reply to the Ministry", "Chair")])
    document.add_paragraph("There being no further business the meeting closed at 11.40 a.m.")
    office.save(document, path)
    write_gold(path.stem, [])


def report(path: Path) -> None:
    done = [
        ("Talleres de lectura", "24", "26", "108 %", "Se superó la meta gracias al apoyo de las parroquias."),
        ("Donación de textos", "3.000", "2.410", "80 %", "El proveedor entregó tarde."),
        ("Visitas de supervisión", "40", "40", "100 %", "Se visitaron todas las escuelas."),
    ]
    chromium(
        "<style>body{font:11pt Georgia}table{border-collapse:collapse}td,th{border:1px solid #555;padding:4px}</style>"
        "<p>Fundación Letras del Sur</p><h1>Memoria de labores 2021</h1><p>Presentada a la asamblea de socios el 25 de febrero de 2022.</p>"
        "<h2>1. Resumen</h2><p>Durante 2021 la Fundación atendió a 4.312 niñas y niños en 40 escuelas. El año estuvo marcado por el regreso a las aulas, que se produjo en abril.</p>"
        "<h2>2. Resultados alcanzados</h2><table>" + cells(("Línea", "Meta 2021", "Alcanzado", "Cumplimiento", "Comentario"), "th") + "".join(cells(r) for r in done) + "</table>"
        "<h2>3. Estados financieros</h2><table>" + cells(("Concepto", "2020", "2021"), "th") + cells(("Ingresos", "$ 81.200", "$ 94.760")) + cells(("Gastos", "$ 79.050", "$ 90.112")) + cells(("Excedente", "$ 2.150", "$ 4.648")) + "</table>"
        "<p>Los estados fueron examinados por auditores externos, que emitieron opinión sin salvedades. La Fundación agradeció a los voluntarios.</p>", path)
    write_gold(path.stem, [])


DOCUMENTS = (
    Made("10-81-minutes-2018-en", 10, "docx", "fifth", ("en",), "minutes with a small table of action points", minutes),
    Made("10-82-memoria-2021-es", 10, "pdf", "fifth", ("es",), "a report: goals and what was reached, accounts", report),
)
