"""Two languages in one table: twin columns, a header of two levels for the languages, Markdown with shared columns."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.shared import Cm
from made import Made
from third.engines import chromium, settle
from third.plan import Area, Item, Plan, read, write_both

STRAIT = read(
    "Comisión Conjunta del Canal de Beagle · Joint Commission of the Beagle Channel — Plan de trabajo 2019 · Work plan 2019", 2019, "es",
    {"N.º / No.": "code", "Actividad": "activity", "Activity": "en:activity", "Producto": "product", "Output": "en:product", "Responsable / Responsible": "lead", "Fecha / Date": "when"},
    """
= 1 | Seguridad de la navegación / Safety of navigation
- 1.1 | Actualizar las cartas del paso Mackinlay | Update the charts of Mackinlay Pass | Dos cartas | Two charts | SHOA (Chile) | marzo / March @ 2019-03
- 1.2 | Ejercicio conjunto de búsqueda y rescate | Joint search and rescue exercise | Informe del ejercicio | Exercise report | Prefectura Naval (Argentina) | 9–11 septiembre / September 2019 @ 2019-09-09/2019-09-11
- 1.3 | Acordar un código de conducta para cruceros | Agree on a code of conduct for cruise ships | Código de conducta | Code of conduct | Secretaría / Secretariat | T4 / Q4 @ 2019-Q4
- 1.4 | Instalar dos radares en el islote Gable | Install two radars on Gable Islet | Dos radares | Two radars | Armada (Chile) | todo el año / all year @ 2019
= 2 | Medio ambiente / Environment
- 2.1 | Censo de pingüineras | Census of penguin colonies | Base de datos | Database | CADIC (Argentina) | enero–febrero / January–February @ 2019-01/2019-02
- 2.2 | Inventario de pecios con combustible | Inventory of wrecks with fuel on board | Inventario | Inventory | Directemar (Chile) | 1.er semestre / 1st half @ 2019-H1
- 2.3 | Taller sobre didymo para guías de pesca | Workshop on didymo for fishing guides | Folleto | Leaflet | Secretaría / Secretariat | 30/08/2019 @ ~2019-08-30
""",
)  # fmt: skip
COLLEGES = read(
    "Border Health Colleges / Colegios de Salud Fronterizos: Annual Plan / Plan anual 2024", 2024, "es",
    {"Ref": "code", "Acción": "activity", "Resultado": "product", "Plazo": "when", "Action": "en:activity", "Result": "en:product", "Deadline": "en:when", "Lead": "lead", "USD": "budget"},
    """
= A | Vigilancia / Surveillance
- A1 | Intercambiar alertas semanales de dengue | 52 boletines | todo el año @ 2024 | Exchange weekly dengue alerts | 52 bulletins | all year @ 2024 | El Paso | 12,000 @ 12000 USD
- A2 | Muestreo de aguas residuales en los puentes | Informe trimestral | T2–T4 @ 2024-Q2/2024-Q4 | Waste-water sampling at the bridges | Quarterly report | Q2–Q4 @ 2024-Q2/2024-Q4 | Ciudad Juárez | 85,500 @ 85500 USD
= B | Personal / Workforce
- B1 | Reconocimiento mutuo de 40 horas de enfermería | Convenio firmado | a más tardar el 28 de junio @ <=2024-06-28 | Mutual recognition of 40 nursing hours | Signed agreement | by 28 June @ <=2024-06-28 | San Diego | 0 @ 0 USD
- B2 | Curso de español clínico | 60 egresados | segundo semestre @ 2024-H2 | Clinical Spanish course | 60 graduates | second half @ 2024-H2 | Tijuana | 19,750 @ 19750 USD
- B3 | Pasantías de promotores de salud | Diez pasantías | octubre @ 2024-10 | Health promoters' placements | Ten placements | October @ 2024-10 | Laredo | 24,000 @ 24000 USD
""",
)  # fmt: skip
PORTS = read(
    "Puertos del Gran Caribe / Ports of the Greater Caribbean: programa 2014 / programme 2014", 2014, "es",
    {"Activity": "en:activity", "Actividad": "activity", "Who / Quién": "lead", "When / Cuándo": "when", "Funds / Fondos": "resources"},
    """
= 1 | Clean ports / Puertos limpios
- Waste reception survey in ten ports | Encuesta sobre recepción de residuos en diez puertos | Curaçao | Apr–Jun / abr–jun @ 2014-Q2 | AEC / ACS
- Oil spill drill | Simulacro de derrame de hidrocarburos | Colombia | 12 November 2014 / 12 de noviembre de 2014 @ 2014-11-12 | RAC/REMPEITC
= 2 | Smart ports / Puertos inteligentes
- Port community system: feasibility study | Sistema de comunidad portuaria: estudio de factibilidad | Trinidad and Tobago / Trinidad y Tobago | H2 / 2.º sem. @ 2014-H2 | CAF
- Harmonised arrival form | Formulario de arribo armonizado | Panama / Panamá | by 31 July / hasta el 31 de julio @ <=2014-07-31 | ACS / AEC
- Webinar on cyber risks | Seminario en línea sobre riesgos cibernéticos | Jamaica | October / octubre @ 2014-10 | none / ninguno
""",
)  # fmt: skip


def _edition(plan: Plan, language: str, spanish_first: bool) -> Plan:
    """The rows of one language; a shared cell `a / b` is its part in that language, or the whole cell."""
    part = int((language == "es") != spanish_first)
    english = {k.removeprefix("en:") for k in plan.columns.values() if k.startswith("en:")}
    columns: dict[str, str] = {}
    for header, kind in plan.columns.items():
        if kind.startswith("en:") and language == "en":
            columns[header] = kind.removeprefix("en:")
        elif not kind.startswith("en:") and not (language == "en" and kind in english):
            columns[header] = kind
    areas = []
    for area in plan.areas:
        titles = area.title.split(" / ")
        made = Area(area.number, titles[part], "", [])
        for row in area.rows:
            item = Item("row", cells=dict(row.cells), gold=dict(row.gold))
            for header, kind in columns.items():
                parts = row.cells[header].split(" / ")
                if kind in ("lead", "resources") and len(parts) == 2:
                    item.gold[header] = f"{parts[part]} || {row.cells[header]}" + (
                        f" || {parts[1 - part]}" if kind == "resources" else ""
                    )
                elif kind == "when" and len(parts) == 2:
                    item.cells[header] = "*"
            if item.cells.get("Funds / Fondos") == "none / ninguno":
                item.gold["Funds / Fondos"] += " || ∅"
            made.items.append(item)
        areas.append(made)
    return Plan("*", plan.year, language, columns, areas)


def _editions(path: Path, plan: Plan, spanish_first: bool) -> None:
    for language in ("es", "en"):
        write_both(f"{path.stem}.{language}", _edition(plan, language, spanish_first))


def strait(path: Path) -> None:
    """Printed landscape by a browser: twin columns side by side, person and date shared."""
    body = []
    for area in STRAIT.areas:
        body.append(f"<tr><td colspan=7 class=a>{area.number}. {escape(area.title)}</td></tr>")
        body += [
            "<tr>" + "".join(f"<td>{escape(i.cells[h])}</td>" for h in STRAIT.headers) + "</tr>" for i in area.rows
        ]
    head = "<thead><tr>" + "".join(f"<th>{h}</th>" for h in STRAIT.headers) + "</tr></thead>"
    style = "@page{size:A4 landscape;margin:14mm}body{font:10pt 'Liberation Sans'}table{border-collapse:collapse}td,th{border:1px solid #222;padding:4px;vertical-align:top}.a{background:#e3ecf5;font-weight:bold}th{background:#ccc}h1{font-size:13pt}"
    chromium(
        f"<meta charset='utf-8'><title>Plan 2019</title><style>{style}</style><h1>{escape(STRAIT.title)}</h1><table>{head}{''.join(body)}</table>",
        path,
    )
    _editions(path, STRAIT, spanish_first=True)


def colleges(path: Path) -> None:
    """Word: a first row of headings names the languages over three columns each; areas in merged rows."""
    doc: Any = Document()
    section = doc.sections[0]
    section.orientation, section.page_width, section.page_height = WD_ORIENT.LANDSCAPE, Cm(29.7), Cm(21)
    doc.add_heading(COLLEGES.title, 0)
    table = doc.add_table(2, 9, style="Table Grid")
    top, low = table.rows[0].cells, table.rows[1].cells
    top[1].merge(top[3]).text = "ESPAÑOL"
    top[4].merge(top[6]).text = "ENGLISH"
    for at, header in enumerate(COLLEGES.headers):
        if at in (0, 7, 8):
            top[at].merge(low[at]).text = header
        else:
            low[at].text = header
    for area in COLLEGES.areas:
        cells = table.add_row().cells
        cells[0].merge(cells[8]).text = f"{area.number}. {area.title}"
        for item in area.rows:
            for cell, name in zip(table.add_row().cells, COLLEGES.headers, strict=True):
                cell.text = item.cells[name]
    doc.save(str(path))
    settle(path)
    _editions(path, COLLEGES, spanish_first=True)


def ports(path: Path) -> None:
    """Markdown, English first, a table under each heading, no codes."""
    lines = [f"# {PORTS.title}", ""]
    for area in PORTS.areas:
        lines += [
            f"## {area.number}. {area.title}",
            "",
            "| " + " | ".join(PORTS.headers) + " |",
            "|" + " --- |" * len(PORTS.headers),
        ]
        lines += ["| " + " | ".join(i.cells[h] for h in PORTS.headers) + " |" for i in area.rows] + [""]
    path.write_text("\n".join(lines), encoding="utf-8")
    _editions(path, PORTS, spanish_first=False)


DOCUMENTS = (
    Made("6-41-beagle-2019-bi", 6, "pdf", "third", ("es", "en"), "twin columns for activity and product, shared person and date with both languages", strait),
    Made("6-42-borderhealth-2024-bi", 6, "docx", "third", ("es", "en"), "a header of two levels names the languages over three columns each", colleges),
    Made("6-43-ports-2014-bi", 6, "md", "third", ("es", "en"), "Markdown, English first, no codes, both languages within the shared cells", ports),
)  # fmt: skip
