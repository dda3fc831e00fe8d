"""Two languages in one table: a commission of a river, a tourism corridor."""

# fmt: off
from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import office
from content import write_gold
from made import Made

from fifth.gold import Row, act, by, either, facts, when
from fifth.setting import chromium, ruled

Edition = tuple[str, str, Sequence[Sequence[str]], list[Row]]


def editions(stem: str, year: int, found: Sequence[Edition]) -> None:
    for language, title, areas, rows in found:
        write_gold(f"{stem}.{language}", rows)
        facts(f"{stem}.{language}", title, year, language, areas, len(rows))


def river(path: Path) -> None:
    acts = [
        ("1", "Aforo conjunto en las estaciones de Ciudad Hidalgo y Talismán", "Joint gauging at the Ciudad Hidalgo and Talisman stations", "Informe de aforo", "Gauging report", "MX", "marzo", "March", "2020-03"),
        ("2", "Limpieza de riberas con escuelas", "Riverbank clean-up with schools", "Dos jornadas", "Two clean-up days", "GT", "abril y mayo", "April and May", "2020-04/2020-05"),
        ("3", "Modelo hidrológico de la cuenca alta", "Hydrological model of the upper basin", "Modelo calibrado", "Calibrated model", "MX, GT", "segundo semestre", "second half", "2020-H2"),
        ("4", "Inventario de extracción de arena", "Sand mining inventory", "Base de datos", "Database", "GT", "T3", "Q3", "2020-Q3"),
        ("5", "Simulacro de crecida", "Flood drill", "Informe de evaluación", "Evaluation report", "MX, GT", "18 de septiembre", "18 September", "2020-09"),
        ("6", "Reunión ordinaria de la Comisión en Tapachula", "Regular meeting of the Commission in Tapachula", "Acta", "Minutes", "MX", "noviembre", "November", "2020-11"),
    ]
    document = office.word("Cambria", 10, wide=True)
    office.opening(document, "Comisión Binacional del Río Suchira / Suchira River Binational Commission", "Plan de trabajo 2020 / Work plan 2020", [], real_headings=False)
    ruled(document, ("N.º / No.", "Actividad", "Activity", "Producto", "Output", "Responsable / Lead", "Fecha", "Date"), [a[:8] for a in acts], repeat=True)
    document.add_paragraph("T3 = tercer trimestre / Q3 = third quarter")
    office.save(document, path)
    area = ("∅ || *", "∅ || *")
    found: list[Edition] = []
    for i, (language, title) in enumerate((("es", "Plan de trabajo 2020"), ("en", "Work plan 2020"))):
        rows = []
        for a in acts:
            day = ("2020-09-18", "2020-09-18") if a[0] == "5" else ("", "")
            rows.append(act(area, a[0], a[1 + i], when(a[6 + i], a[8], *day), product=a[3 + i], lead=a[5], lead_bodies=a[5].replace(", ", ";"), quantity="2" if a[0] == "2" else "", place={"1": "*", "6": "Tapachula || *"}.get(a[0], "")))
        found.append((language, f"{title} || Plan de trabajo 2020 / Work plan 2020", [], rows))
    editions(path.stem, 2020, found)


def corridor(path: Path) -> None:
    areas = [
        (("1", "Calidad de los servicios", "Quality of services"), [
            ("Inspección de albergues de la ruta", "Inspection of hostels along the route", "Secretaría de Turismo", "Department of Tourism", "enero–marzo", "January–March", "45.000", "2017-Q1", ""),
            ("Sello de calidad para guías de montaña", "Quality label for mountain guides", "Cámara de Turismo", "Chamber of Tourism", "junio", "June", "12.500", "2017-06", ""),
            ("Taller de inocuidad para cocineras", "Food safety workshop for cooks", "Secretaría de Salud", "Department of Health", "8 y 9 de mayo", "8 and 9 May", "6.300", "2017-05", "2017-05-08 2017-05-09"),
        ]),
        (("2", "Promoción", "Promotion"), [
            ("Participación en la feria de Madrid", "Participation in the Madrid fair", "Oficina de Promoción", "Promotion Office", "enero", "January", "80.000", "2017-01", ""),
            ("Video de la ruta del café", "Coffee route video", "Oficina de Promoción", "Promotion Office", "hasta el 31 de julio", "by 31 July", "21.750", "", "2017-07-31"),
            ("Señalización bilingüe de miradores", "Bilingual signs at viewpoints", "Obras Públicas", "Public Works", "segundo semestre", "second half of the year", "134.000", "2017-H2", ""),
        ]),
    ]
    out = ""
    kept: dict[str, list[Row]] = {"es": [], "en": []}
    for (number, es, en), acts in areas:
        out += f"<tr class=b><td colspan=3>{number}. {es}</td><td colspan=3>{number}. {en}</td><td></td></tr>"
        for a in acts:
            out += f"<tr><td>{a[0]}</td><td>{a[2]}</td><td>{a[4]}</td><td>{a[1]}</td><td>{a[3]}</td><td>{a[5]}</td><td class=r>{a[6]}</td></tr>"
            for i, language in enumerate(("es", "en")):
                if a[7]:
                    days = a[8].split() or ["", ""]
                    date = when(a[4 + i], a[7], *days)
                else:
                    date = by(either(a[4 + i], a[4 + i].removeprefix("by ").removeprefix("hasta el ")), a[8])
                place = "*" if "Madrid" in a[0] else ""
                kept[language].append(act((number, (es, en)[i]), "", a[i], date, lead=a[2 + i], resources=either("", a[6]), place=place, budget=a[6].replace(".", ""), currency="USD"))
    chromium(
        "<style>@page{size:A4 landscape;margin:12mm}body{font:9.5pt 'Noto Sans',Arial}table{border-collapse:collapse;width:100%}td,th{border:1px solid #999;padding:4px;vertical-align:top;text-align:left}.b td{background:#f5e6c8;font-weight:bold}.r{text-align:right}</style>"
        "<h2>Corredor Turístico de las Sierras — Programa anual 2017<br>Highlands Tourism Corridor — Annual programme 2017</h2><table>"
        "<tr><th>Actividad</th><th>Responsable</th><th>Plazo</th><th>Activity</th><th>Responsible</th><th>Timeframe</th><th>USD</th></tr>" + out + "</table>", path)
    es = ("es", "Corredor Turístico de las Sierras — Programa anual 2017 || Programa anual 2017 || *", [a[:2] for a, _ in areas], kept["es"])
    en = ("en", "Highlands Tourism Corridor — Annual programme 2017 || Annual programme 2017 || *", [(a[0], a[2]) for a, _ in areas], kept["en"])
    editions(path.stem, 2017, (es, en))


DOCUMENTS = (
    Made("6-81-river-2020", 6, "docx", "fifth", ("es", "en"), "Word, a column for each language beside it, the lead shared", river),
    Made("6-82-corridor-2017", 6, "pdf", "fifth", ("es", "en"), "Spanish half and English half, banners in both, one shared amount", corridor),
)
