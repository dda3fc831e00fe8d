"""Gantt columns: a hospital by months, a statistical service by shaded quarters, a port authority by both."""

# fmt: off
from __future__ import annotations

from pathlib import Path

import office
from made import Made
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table, TableStyle

from fifth.gold import Row, act, both, either, when
from fifth.setting import chromium, word_pdf


def marks(year: int, months: tuple[int, ...]) -> Row:
    """The span from the first mark to the last, and the months themselves."""
    span = when("", f"{year}-{months[0]:02}/{year}-{months[-1]:02}")
    return {**span, "date_text": "*", "extra:months": ";".join(str(m) for m in months)}


def hospital(path: Path) -> None:
    areas = [
        (("I", "Atención abierta"), [
            ("1", "Reducir la lista de espera de consultas de oftalmología", "Jefe CAE", (3, 4, 5, 6, 7)),
            ("2", "Operativos oculares en postas rurales de Chonchi y Queilén", "Enfermería CAE", (2, 6, 10)),
        ]),
        (("II", "Atención cerrada"), [
            ("3", "Implementar la pauta de prevención de caídas", "Subdirección de Gestión del Cuidado", (1, 2, 3, 4)),
            ("4", "Auditoría de fichas clínicas", "Calidad", (4, 8, 12)),
            ("5", "Renovación de monitores de la UTI", "Equipos Médicos", (9,)),
        ]),
        (("III", "Gestión de personas"), [
            ("6", "Inducción a funcionarios nuevos", "Capacitación", tuple(range(1, 13))),
            ("7", "Encuesta de clima laboral", "Unidad de Salud Funcionaria", (11, 12)),
        ]),
    ]
    body, rows = "", []
    for area, acts in areas:
        body += f"<tr class=a><td colspan=15>{area[0]}. {area[1].upper()}</td></tr>"
        for number, name, lead, months in acts:
            body += f"<tr><td>{number}</td><td class=n>{name}</td><td>{lead}</td>" + "".join(f"<td>{'X' if m in months else ''}</td>" for m in range(1, 13)) + "</tr>"
            rows.append(act(area, number, name, marks(2020, months), lead=lead, place="*" if number == "2" else ""))
    head = "".join(f"<th>{c}</th>" for c in ("N°", "Actividad", "Encargado", *"EFMAMJJASOND"))
    chromium(
        "<style>body{font:9.5pt Verdana}table{border-collapse:collapse}td,th{border:1px solid #888;padding:4px;text-align:center}.n{text-align:left;width:210px}"
        ".a td{background:#cfe3f7;text-align:left;font-weight:bold}</style><p>Hospital Regional de Punta Lobos — Servicio de Salud Chiloé</p>"
        f"<h3>Carta Gantt · Plan anual de trabajo 2020</h3><table><tr>{head}</tr>{body}</table><p><small>X = mes en que se ejecuta la actividad.</small></p>", path)
    both(path.stem, "Carta Gantt · Plan anual de trabajo 2020 || Plan anual de trabajo 2020", 2020, "es", [a for a, _ in areas], rows)


def statistics(path: Path) -> None:
    area = ("∅ || *", "∅ || *")
    acts = [
        ("1.", "Listing of enumeration areas for the living standards survey", "Field Operations", (1,), "Updated EA frame"),
        ("2.", "Training of trainers and field staff", "Human Resources", (1, 2), "180 trained enumerators"),
        ("3.", "Data collection, living standards survey", "Field Operations", (2, 3), "Household records"),
        ("4.", "Release of quarterly GDP estimates", "National Accounts", (1, 2, 3, 4), "Statistical bulletin"),
        ("5.", "Price collector refresher workshop", "Price Statistics", (2, 4), "Workshop report"),
        ("6.", "Business register clean-up with the Registrar-General", "Economic Statistics", (3, 4), "Business register"),
        ("7.", "User forum", "Dissemination", (4,), ""),
    ]
    document = office.word("Georgia", 10, wide=True)
    office.opening(document, "NATIONAL STATISTICAL SERVICE\nAccra", "Programme of Work 2018", ["A shaded quarter shows when the work will be done."], real_headings=False)
    table = document.add_table(2, 8, style="Table Grid")
    for i, words in enumerate(("No.", "Activity", "Directorate in charge", "2018", "", "", "", "Output")):
        if words:
            office.write(table.cell(0, i), words, bold=True)
    for i in range(4):
        office.write(table.cell(1, 3 + i), f"Q{i + 1}", bold=True)
    table.cell(0, 3).merge(table.cell(0, 6))
    for i in (0, 1, 2, 7):
        table.cell(0, i).merge(table.cell(1, i))
    rows = []
    for number, name, lead, quarters, output in acts:
        line = table.add_row().cells
        for i, words in ((0, number), (1, name), (2, lead), (7, output)):
            office.write(line[i], words)
        for q in quarters:
            office.shade(line[2 + q], "4472C4")
        months = [m for q in quarters for m in range(q * 3 - 2, q * 3 + 1)]
        span = {**when("", f"2018-Q{quarters[0]}/2018-Q{quarters[-1]}"), "date_text": "*", "extra:months": either(";".join(map(str, months)), "")}
        rows.append(act(area, number[0], name, span, lead=lead, product=output, quantity="180 || ∅" if "180" in output else "*" if number == "3." else ""))
    word_pdf(document, path)
    both(path.stem, "Programme of Work 2018", 2018, "en", [], rows)


def port(path: Path) -> None:
    areas = [
        (("1", "Infraestructura"), [
            ("1.1", "Dragado de mantenimiento del canal de acceso", "Gerencia de Ingeniería", "Tasa portuaria", (5, 6, 7), "Q 14,500,000.00"),
            ("1.2", "Reparación de defensas del muelle 4", "Gerencia de Ingeniería", "Fondos propios", (2, 3), "Q 1,275,000.00"),
            ("1.3", "Estudio de oleaje y agitación", "Planificación", "BCIE", (8, 9, 10, 11), "Q 890,500.00"),
        ]),
        (("2", "Protección y ambiente"), [
            ("2.1", "Simulacro de derrame de hidrocarburos", "Protección Portuaria", "Fondos propios", (4, 11), "Q 60,000.00"),
            ("2.2", "Monitoreo de calidad del agua", "Unidad Ambiental", "Fondos propios", (1, 3, 5, 7, 9, 11), "Q 312,000.00"),
        ]),
        (("3", "Operaciones"), [
            ("3.1", "Ventanilla única de despacho de contenedores", "Gerencia de Operaciones", "BCIE", (6, 7, 8, 9, 10, 11, 12), "Q 3,400,000.00"),
        ]),
    ]
    styles = getSampleStyleSheet()
    small = styles["BodyText"].clone("s", fontSize=8, leading=9.5)
    data = [["Cód.", "Actividad", "Responsable", "Fuente", "2024", *[""] * 11, "Monto"], ["", "", "", "", "I trim.", "", "", "II trim.", "", "", "III trim.", "", "", "IV trim.", "", "", ""], ["", "", "", "", *"EFMAMJJASOND", ""]]
    style = [("GRID", (0, 0), (-1, -1), 0.4, colors.grey), ("FONTSIZE", (0, 0), (-1, -1), 8), ("SPAN", (4, 0), (15, 0)), ("ALIGN", (4, 0), (15, -1), "CENTER"), ("VALIGN", (0, 0), (-1, -1), "MIDDLE"), ("FONTNAME", (0, 0), (-1, 2), "Helvetica-Bold")]
    style += [("SPAN", (c, 0), (c, 2)) for c in (0, 1, 2, 3, 16)] + [("SPAN", (c, 1), (c + 2, 1)) for c in (4, 7, 10, 13)]
    rows = []
    for area, acts in areas:
        style += [("SPAN", (0, len(data)), (-1, len(data))), ("BACKGROUND", (0, len(data)), (-1, len(data)), colors.beige)]
        data.append([f"Línea {area[0]}: {area[1]}", *[""] * 16])
        for code, name, lead, money, months, cost in acts:
            style += [("BACKGROUND", (3 + m, len(data)), (3 + m, len(data)), colors.darkgreen) for m in months]
            data.append([code, Paragraph(name, small), Paragraph(lead, small), Paragraph(money, small), *[""] * 12, cost])
            rows.append(act((either(area[0], f"Línea {area[0]}"), area[1]), code, name, marks(2024, months), lead=lead, resources=money, place="*" if code in ("1.1", "1.2") else "", budget=cost[2:].replace(",", ""), currency="GTQ"))
    data.append(["Total", *[""] * 15, "Q 20,437,500.00"])
    SimpleDocTemplate(str(path), pagesize=landscape(A4), leftMargin=30, rightMargin=30, invariant=1).build([
        Paragraph("Empresa Portuaria del Golfo", styles["Heading3"]), Paragraph("Plan Operativo Anual 2024", styles["Heading1"]),
        Table(data, colWidths=[32, 190, 105, 70, *[22] * 12, 85], style=TableStyle(style)),
        Paragraph("Las barras verdes indican los meses de ejecución. Montos en quetzales.", small),
    ])
    both(path.stem, "Plan Operativo Anual 2024", 2024, "es", [(f"{a[0]} || Línea {a[0]}", a[1]) for a, _ in areas], rows)


DOCUMENTS = (
    Made("2-81-hospital-2020-es", 2, "pdf", "fifth", ("es",), "twelve months marked X, banners of areas, gaps between marks", hospital),
    Made("2-82-statistics-2018-en", 2, "pdf", "fifth", ("en",), "shaded quarters under a year, output after them, no areas", statistics),
    Made("2-83-puerto-2024-es", 2, "pdf", "fifth", ("es",), "three-level header, shaded months with gaps, amounts, a total", port),
)
