"""More tables without rules: an assembly (HTML without th), fisheries (Markdown), statistics (tabs)."""

from __future__ import annotations

import html
from pathlib import Path

from fifth.gold import Area, both, by, either, when
from made import Made

from twelfth import kit

# --- an assembly: HTML, no th, the programme in a cell over rows -----------------------------------------------------

HOUSE_COLS = "activity | lead | - | product | -"
HOUSE: tuple[tuple[Area, tuple[tuple, ...]], ...] = (
    (("1", "Gestión legislativa"), (
        (("Digitalizar los expedientes históricos 1949-1970 | Archivo Legislativo | enero a marzo | Expedientes "
         "digitalizados | ₡18.500.000,00"), when("enero a marzo", "2022-Q1"), "18500000", ""),
        (("Actualizar el Manual de redacción de leyes | Servicios Técnicos | I semestre | Manual actualizado | "
         "₡2.350.000,50"), when("I semestre", "2022-H1"), "2350000.5", ""),
        (("Implementar el voto remoto en comisiones | Informática | a más tardar el 31 de octubre | Módulo en "
         "producción | ₡41.000.000,00"), by("a más tardar el 31 de octubre", "2022-10-31"), "41000000", ""),
    )),
    (("2", "Participación ciudadana"), (
        (("Audiencias públicas en Limón y Nicoya | Oficina de Participación | 6 de mayo y 12 de agosto de 2022 | Dos "
         "memorias de audiencia | ₡5.120.000,00"),
         when("6 de mayo y 12 de agosto de 2022", "2022-05/2022-08", "2022-05-06", "2022-08-12"), "5120000",
         either("Limón y Nicoya", "Limón;Nicoya")),
        (("Concurso juvenil de proyectos de ley | Oficina de Participación | septiembre | Proyectos premiados | "
         "₡3.000.000,00"), when("septiembre", "2022-09"), "3000000", ""),
    )),
    (("3", "Administración"), (
        (("Auditar el consumo eléctrico del edificio | Dirección Ejecutiva | III trimestre | Informe de auditoría | "
         "₡1.780.000,00"), when("III trimestre", "2022-Q3"), "1780000", "*"),
    )),
)  # fmt: skip


def assembly(path: Path) -> None:
    """A page with a navigation list and a layout table around it."""
    out = [
        "<!DOCTYPE html>",
        '<html lang="es"><head><meta charset="utf-8">',
        "<title>PAO 2022 | Asamblea</title></head><body>",
        ('<ul class="menu"><li><a href="#">Inicio</a></li><li><a href="#">Diputaciones</a></li>'
        '<li><a href="#">Transparencia</a></li></ul>'),
        "<h1>Plan Anual Operativo 2022</h1>",
        "<p>Asamblea Representativa de la República · Aprobado por el Directorio el 25/11/2021</p>",
        '<table border="0" cellpadding="4">',
        "<tr>" + "".join(f"<td><b>{w}</b></td>" for w in
                         ("Programa", "Acción", "Encargado", "Cuándo", "Resultado", "Costo estimado")) + "</tr>",
    ]  # fmt: skip
    rows, areas = [], []
    for area, lines in HOUSE:
        areas.append((either(area[0], f"Programa {area[0]}"), area[1], "", "*"))
        for i, (printed, date, amount, place) in enumerate(lines):
            first = f'<td rowspan="{len(lines)}">{area[0]}. {area[1]}</td>' if i == 0 else ""
            cells = "".join(
                f"<td>{html.escape(c).replace('Implementar', 'Imple&shy;mentar')}</td>" for c in kit.cut_cells(printed)
            )
            out.append(f"<tr>{first}{cells}</tr>")
            more = {"quantity": "2" if "Dos" in printed else "", "place": place, "budget": amount, "currency": "CRC"}
            rows.append(kit.line(HOUSE_COLS, area, printed, date, **more))
    out.append('<tr><td colspan="5"><b>Total</b></td><td><b>₡71.750.000,50</b></td></tr></table>')
    out.append("<p><small>Costo en colones. Última modificación: 03/01/2022.</small></p></body></html>")
    path.write_text("\n".join(out) + "\n", encoding="utf-8")
    both(path.stem, "Plan Anual Operativo 2022", 2022, "es", areas, rows, adopted_on="2021-11-25")


# --- a regional fisheries body: Markdown -----------------------------------------------------------------------------

FISH_COLS = "code | activity | product | lead | resources | -"
FISH: tuple[tuple[str, str, str, tuple[tuple, ...]], ...] = (
    ("1", "Stock assessment", "Give members the best available advice on tuna and reef stocks.", (
        (("1.1 | Ageing workshop for longline observers | Workshop report | Science Team | SPC trust "
          "fund | 12–14 Aug 2021, "
         "Nadi"), when(either("12–14 Aug 2021", "12–14 Aug 2021, Nadi"), "2021-08", "2021-08-12", "2021-08-14"), "",
         "Nadi"),
        ("1.2 | Update the yellowfin catch series | Dataset v.7 | Data Manager | Core budget | Q1–Q2",
         when("Q1–Q2", "2021-Q1/2021-Q2"), "*", ""),
        (("1.3 | Peer review of the 2020 assessment | Review panel minutes | Science Team | Core budget "
          "| late November "
         "2021"), when("late November 2021", "2021-11", either("2021-11-21", "2021-11-16", "2021-11-20", "2021-11-01")),
         "*", ""),
    )),
    ("2", "Monitoring, control and surveillance", "Reduce unreported landings.", (
        (("2.1 | Joint patrol “Manta” with member navies | Patrol summary | Compliance Unit | Members’ "
          "contributions | "
         "May 2021"), when("May 2021", "2021-05"), "", ""),
        (("2.2 | Electronic logbooks on 30 vessels | Logbooks installed | Compliance Unit | European Union | by 30 "
         "September 2021"), by("by 30 September 2021", "2021-09-30"), "30", ""),
    )),
    ("3", "Governance", "", (
        (("3.1 | Annual session of the Commission | Agreed record | Secretariat | Host country | 6 to 10 "
         "December 2021"),
         when("6 to 10 December 2021", "2021-12", "2021-12-06", "2021-12-10"), "", ""),
        ("3.2 | Financial regulations revised | Draft regulations | Finance Officer | Core budget | 2nd quarter",
         when("2nd quarter", "2021-Q2"), "", ""),
    )),
)  # fmt: skip


def fisheries(path: Path) -> None:
    """Markdown; a table for each area and two that are not activities."""
    out = [
        "# Western Reef Fisheries Commission", "", "## Work programme for the year 2021", "",
        "*Adopted at the seventh session, Port Anson, 11 December 2020. Document WRFC/7/14 rev. 1*", "",
        "| Contribution | 2020 (US$) | 2021 (US$) |", "|---|---:|---:|", "| Members | 310,000 | 318,000 |",
        "| Observers' fees | 12,000 | 9,500 |", "",
    ]  # fmt: skip
    rows, areas = [], []
    for number, title, objective, lines in FISH:
        out += [f"### {number}. {title}", ""] + ([f"**Objective:** {objective}", ""] if objective else [])
        out += ["| Ref | Activity | Output | Lead | Funding | When |", "|:--|:--|:--|:--|:--|:--|"]
        areas.append((number, title, objective, "*"))
        for printed, date, many, place in lines:
            out.append("| " + " | ".join(kit.cut_cells(printed)) + " |")
            more = {"resource_bodies": "HOST"} if "Host country" in printed else {}
            rows.append(kit.line(FISH_COLS, (number, title), printed, date, quantity=many, place=place, **more))
        out.append("")
    out += ["### Attendance at the seventh session", "", "Member | Head of delegation", "--- | ---",
            "Anson Islands | H.E. Mele Tuiono", "Ralik | Mr J. Kabua", ""]  # fmt: skip
    path.write_text("\n".join(out), encoding="utf-8")
    both(path.stem, either("Work programme for the year 2021", "Western Reef Fisheries Commission"), 2021, "en",
         areas, rows, adopted_on="2020-12-11", adopted_at="Port Anson")  # fmt: skip


# --- a statistics institute: tabs ------------------------------------------------------------------------------------

STAT_COLS = "code | activity | lead | product | extra:Periodicidad | -"
STAT: tuple[tuple[Area, tuple[tuple, ...]], ...] = (
    (("01", "ESTADÍSTICAS DEMOGRÁFICAS"), (
        ("01.01 | Explotación del padrón continuo | Servicio de Población | Tablas en la web | Anual | 30/06/2017",
         by("30/06/2017", "2017-06-30", bare=True)),
        (("01.02 | Movimiento natural de la población | Servicio de Población | Publicación y microdatos | Anual | "
         "octubre de 2017"), when("octubre de 2017", "2017-10")),
    )),
    (("02", "ESTADÍSTICAS ECONÓMICAS"), (
        ("02.01 | Índice de producción industrial | Servicio de Coyuntura | Nota de prensa | Mensual | todo el año",
         when("todo el año", "2017")),
        ("02.02 | Marco input-output 2015 | Cuentas Económicas | Tablas de origen y destino | Quinquenal | T4 2017",
         when("T4 2017", "2017-Q4")),
        (("02.03 | Encuesta de financiación de las pymes | Servicio de Coyuntura | Informe de resultados | Bienal | "
         "abril-junio"), when("abril-junio", "2017-Q2")),
    )),
    (("03", "ESTADÍSTICAS DE MEDIO AMBIENTE"), (
        (("03.01 | Cuentas de emisiones a la atmósfera | Servicio Territorial | Base de datos | Anual | "
          "antes del 15 de "
         "diciembre de 2017"), by("antes del 15 de diciembre de 2017", "2017-12-15")),
        ("03.02 | Inventario de humedales | Servicio Territorial | Visor cartográfico | Única | 2º semestre",
         when("2º semestre", "2017-H2")),
    )),
)  # fmt: skip


def statistics(path: Path) -> None:
    """Tab-separated, with lines above and below the table."""
    out = ["Instituto de Estadística de Navalia", "Programa anual de estadística 2017",
           "Decreto 88/2016, de 13 de diciembre", "",
           "Cód.\tOperación estadística\tUnidad responsable\tProducto\tPeriodicidad\tFecha prevista"]  # fmt: skip
    rows, areas = [], []
    for area, lines in STAT:
        areas.append((*area, "", "*"))
        out.append(f"{area[0]}\t{area[1]}\t\t\t\t")
        for printed, date in lines:
            out.append("\t".join(kit.cut_cells(printed)))
            rows.append(kit.line(STAT_COLS, area, printed, date))
    out += ["", "Fuente: Comisión Interdepartamental de Estadística. Datos provisionales."]
    path.write_text("\n".join(out) + "\n", encoding="utf-8")
    both(path.stem, "Programa anual de estadística 2017", 2017, "es", areas, rows, adopted_on=either("", "2016-12-13"))


MORE = (
    Made("3-340-asamblea-2022-es", 3, "html", "twelfth", ("es",), "no th, a programme cell over rows", assembly),
    Made("3-341-fisheries-2021-en", 3, "md", "twelfth", ("en",), "tables of areas between other tables", fisheries),
    Made("3-342-estadistica-2017-es", 3, "tsv", "twelfth", ("es",), "tabs, area rows", statistics),
)
