"""More ruled tables: hospitals (rows cut by pages), a parliament (turned pages), a university (merged Eje cells)."""

from __future__ import annotations

from pathlib import Path

from fifth.gold import both, by, either, undated, when
from made import Made
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, letter
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from twelfth import kit

# --- hospitals: bands for the objectives, a page break in the middle of rows, heads on the first page only -----------

CARE_COLS = "code | activity | extra:Indicador | extra:Meta | lead | - | -"
CARE: tuple[tuple[str, str, tuple[tuple, ...]], ...] = (
    ("1", "REDUCIR LOS TIEMPOS DE ESPERA", (
        (("1.1 | Abrir agenda de especialidades los sábados en los hospitales de Vichuquén y Lolol, con traslado "
         "desde los consultorios rurales | N° de atenciones en sábado | 1.200 atenciones | Subdirección Médica | "
         "marzo a diciembre | 84.000.000"), when("marzo a diciembre", "2022-03/2022-12"), "84000000"),
        (("1.2 | Depurar la lista de espera quirúrgica mediante llamado telefónico y visita domiciliaria | % de "
         "registros depurados | 100 % | Unidad de Gestión de Demanda | 1er semestre | 12.500.000"),
         when("1er semestre", "2022-H1"), "12500000"),
        (("1.3 | Poner en marcha la teleinterconsulta de dermatología | Consultas resueltas sin traslado | 60 % | "
         "Depto. de Salud Digital | T2 | 21.340.000"), when("T2", "2022-Q2"), "21340000"),
    )),
    ("2", "FORTALECER LA SEGURIDAD DEL PACIENTE", (
        (("2.1 | Actualizar los protocolos de identificación de pacientes en los siete establecimientos de la red, "
         "con participación de los comités locales de calidad, los consejos consultivos de usuarios y las "
         "asociaciones de funcionarios, y difundirlos en todos los turnos | Protocolos vigentes | 7 de 7 | Oficina "
         "de Calidad | hasta el 29 de julio de 2022 | 3.200.000"),
         by("hasta el 29 de julio de 2022", "2022-07-29"), "3200000"),
        (("2.2 | Capacitar a los equipos de pabellón en lista de verificación quirúrgica | Personas "
          "capacitadas | 140 | "
         "Oficina de Calidad | agosto-octubre | 6.750.000"), when("agosto-octubre", "2022-08/2022-10"), "6750000"),
        (("2.3 | Vigilancia de infecciones asociadas a la atención | Informes mensuales | 12 | Comité IAAS | "
         "todo el año | –"), when("todo el año", "2022"), ""),
    )),
    ("3", "CUIDAR A LOS EQUIPOS DE SALUD", (
        (("3.1 | Levantar el diagnóstico de riesgos psicosociales | Cobertura de la encuesta | 80 % | "
          "Subdirección de "
         "Gestión de las Personas | segunda quincena de mayo | 1.900.000"),
         when("segunda quincena de mayo", "2022-05", "2022-05-16", "2022-05-31"), "1900000"),
        (("3.2 | Habilitar salas de descanso para turnos de noche en urgencia | Salas habilitadas | 3 | Depto. de "
         "Recursos Físicos | T3 y T4 | 45.000.000"),
         when("T3 y T4", "2022-Q3/2022-Q4"), "45000000"),
    )),
)  # fmt: skip


def hospitals(path: Path) -> None:
    """Portrait; the table is cut where the page ends, also within a cell."""
    small, bold = kit.style("Times-Roman", 9), kit.style("Times-Bold", 9)
    heads = "Código | Actividad | Indicador | Meta | Responsable | Plazo | Presupuesto (CLP)"
    data, looks = [kit.cells(kit.cut_cells(heads), bold)], [("BACKGROUND", (0, 0), (-1, 0), colors.lightgrey)]
    rows, areas = [], []
    for number, title, lines in CARE:
        looks.append(("SPAN", (0, len(data)), (-1, len(data))))
        data.append([Paragraph(f"OBJETIVO ESTRATÉGICO {number}: {title}", bold), *[""] * 6])
        area = (either(number, f"OBJETIVO ESTRATÉGICO {number}"), title)
        areas.append((*area, "", "*"))
        for printed, date, amount in lines:
            data.append(kit.cells(kit.cut_cells(printed), small))
            money = {"budget": amount, "currency": "CLP"} if amount else {"budget": "", "currency": "*"}
            where = "*" if "Lolol" in printed else ""
            rows.append(kit.line(CARE_COLS, area, printed, date, **money, quantity="*", place=where))
    looks.append(("SPAN", (0, len(data)), (5, len(data))))
    data.append([Paragraph("TOTAL", bold), *[""] * 5, Paragraph("174.690.000", bold)])
    intro = (
        "La Red Asistencial Valle Hondo reúne siete establecimientos. Durante 2021 se atendieron 96.412 consultas de "
        "especialidad y se redujo en 11 % la lista de espera quirúrgica. El presente Plan Anual 2022 recoge lo "
        "acordado con el Consejo Integrador de la Red Asistencial (CIRA)."
    )
    resumen = [["Establecimiento", "Camas", "Dotación"], ["Hospital de Lolol", "42", "118"],
               ["Hospital de Vichuquén", "28", "87"], ["Hospital Valle Hondo", "210", "903"]]  # fmt: skip
    story = [
        kit.centred("Red Asistencial Valle Hondo", "Times-Bold", 12),
        kit.centred("PLAN ANUAL 2022", "Times-Bold", 18),
        Paragraph(intro, kit.style("Times-Roman", 11, spaceBefore=10, spaceAfter=10)),
        Paragraph("Cuadro 1. Capacidad instalada", bold),
        kit.ruled([kit.cells(r, small) for r in resumen], [180, 60, 60]),
        kit.gap(262),
        Paragraph("Cuadro 2. Actividades programadas", bold),
        kit.gap(),
        kit.ruled(data, [38, 150, 80, 62, 82, 62, 62], looks, splitInRow=1),
        kit.gap(40),
        kit.centred("Dra. Rosa Catrileo M. – Directora", "Times-Roman", 9),
    ]
    kit.pdf(path, story, letter, "Ord. N° 118 / Red Asistencial Valle Hondo", "%d", 38)
    both(path.stem, "PLAN ANUAL 2022", 2022, "es", areas, rows)


# --- a parliament: the page is turned --------------------------------------------------------------------------------

HOUSE_COLS = "code | - | activity | lead | product | -"
HOUSE: tuple[tuple[str, str, tuple[tuple, ...]], ...] = (
    ("A", "Support to the Chamber", (
        ("A1 | by end of March | Re-edit the Standing Orders | Clerk-Assistant | Printed Standing Orders | £4,200",
         by("by end of March", "2017-03-31"), "4200", ""),
        ("A2 | each sitting week | Publish Hansard within 48 hours | Editor of Debates | Daily Hansard | -",
         undated(2017, "each sitting week"), "", "*"),
        ("A3 | 15/05/2017 | Induction of newly elected members | Serjeant-at-Arms | Induction pack | £1,150",
         by("15/05/2017", "2017-05-15", bare=True), "1150", ""),
    )),
    ("B", "Committees and scrutiny", (
        (("B1 | Apr–Jul 2017 | Field visits of the Public Accounts Committee to the outer islands | "
          "Committee Clerk | "
         "Four visit reports | £18,900 *"), when("Apr–Jul 2017", "2017-04/2017-07"), "18900", "4"),
        ("B2 | Q3 | Handbook on financial scrutiny | Research Service | Handbook | £2,000", when("Q3", "2017-Q3"),
         "2000", ""),
    )),
    ("C", "An open House", (
        ("C1 | 15 September 2017 | Democracy Day open house | Education Officer | Open house held | £3,300",
         by("15 September 2017", "2017-09-15", bare=True), "3300", ""),
        ("C2 | 2nd half of 2017 | Stream committee hearings online | ICT Manager | Live stream | £27,500 **",
         when("2nd half of 2017", "2017-H2"), "27500", ""),
    )),
)  # fmt: skip


def parliament(path: Path) -> None:
    """One long sheet on an upright page with /Rotate, drawn sideways."""
    small, bold = kit.style("Helvetica", 9), kit.style("Helvetica-Bold", 9)
    data = [kit.cells(kit.cut_cells("# | When | Action | Officer responsible | Deliverable | Estimated cost"), bold)]
    looks = [("LINEBELOW", (0, 0), (-1, 0), 1.5, colors.black)]
    rows, areas = [], []
    for number, title, lines in HOUSE:
        looks += [("SPAN", (0, len(data)), (-1, len(data))), ("BACKGROUND", (0, len(data)), (-1, len(data)), "#e8f0e0")]
        data.append([Paragraph(f"{number}. {title}", bold), *[""] * 5])
        area = (number, title)
        areas.append((*area, "", "*"))
        for printed, date, amount, many in lines:
            data.append(kit.cells(kit.cut_cells(printed), small))
            money = {"budget": amount, "currency": "GBP"} if amount else {"budget": "", "currency": "*"}
            where = "*" if "islands" in printed else ""
            rows.append(kit.line(HOUSE_COLS, area, printed, date, quantity=many, place=where, **money))
    width, height = A4
    canvas = Canvas(str(path), pagesize=A4, invariant=1)
    canvas.setPageRotation(90)
    canvas.translate(width, 0)
    canvas.rotate(90)
    canvas.setFont("Helvetica-Bold", 15)
    canvas.drawString(40, width - 50, "Operational Plan 2017")
    canvas.setFont("Helvetica", 9)
    canvas.drawString(
        40, width - 66, "Parliamentary Service of Tuvana  |  adopted by the Commission on 6 February 2017"
    )
    table = kit.ruled(data, [32, 110, 230, 120, 140, 90], looks)
    _, tall = table.wrapOn(canvas, height - 80, width)
    table.drawOn(canvas, 40, width - 84 - tall)
    canvas.setFont("Helvetica-Oblique", 8)
    canvas.drawString(40, width - 100 - tall, "*  Subject to the supplementary estimate.")
    canvas.drawString(40, width - 112 - tall, "** Equipment donated by a partner parliament is not counted.")
    canvas.drawRightString(height - 40, 24, "Sheet 1 of 1")
    canvas.save()
    both(path.stem, "Operational Plan 2017", 2017, "en", areas, rows, adopted_on="2017-02-06")


# --- a university: Eje cells merged over rows, empty rows of the template --------------------------------------------

CAMPUS_COLS = "code | activity | product | lead | - | -"
CAMPUS: tuple[tuple[str, str, tuple[tuple, ...]], ...] = (
    ("I", "Docencia", (
        (("I.1 | Rediseño curricular de la Ingeniería en Energías Renovables | Plan de estudios 2016 | Secretaría "
         "Académica | Ene-Jun | $85,000.00"), when("Ene-Jun", "2016-H1"), "85000", "*"),
        (("I.2 | Curso intersemestral de nivelación en matemáticas | Tres grupos atendidos | Academia de "
          "Matemáticas | "
         "Julio | $24,600.00"), when("Julio", "2016-07"), "24600", "*"),
        (("I.3 | Evaluación docente por estudiantes | Reporte de resultados | Depto. de Desarrollo "
          "Académico | Mayo y "
         "Noviembre | $0.00"), when("Mayo y Noviembre", "2016-05/2016-11"), "0", ""),
    )),
    ("II", "Investigación y posgrado", (
        (("II.1 | Convocatoria interna de proyectos semilla | Convocatoria publicada | Dirección de "
          "Investigación | Feb | "
         "$300,000.00"), when("Feb", "2016-02"), "300000", ""),
        (("II.2 | Coloquio de estudiantes de maestría | Memoria del coloquio | Coord. de Posgrado | 10 y "
          "11 de noviembre | "
         "$18,750.50"), when("10 y 11 de noviembre", "2016-11", "2016-11-10", "2016-11-11"), "18750.5", ""),
    )),
    ("III", "Vinculación", (
        (("III.1 | Bolsa de trabajo en línea para egresados | Sistema en operación | Depto. de "
          "Vinculación | Ago-Dic | "
         "$42,000.00"), when("Ago-Dic", "2016-08/2016-12"), "42000", ""),
        (("III.2 | Brigadas comunitarias de servicio social en la Sierra Norte | Cinco brigadas | "
          "Extensión Universitaria | "
         "Mar-Abr | $67,300.00"), when("Mar-Abr", "2016-03/2016-04"), "67300", "5"),
    )),
)  # fmt: skip


def university(path: Path) -> None:
    """A DOCX with merged cells over rows."""
    doc = kit.new_docx("Arial", 10)
    doc.add_paragraph("UNIVERSIDAD TECNOLÓGICA DE LA SIERRA ALTA").runs[0].bold = True
    doc.add_heading("Programa Operativo Anual 2016", 1)
    doc.add_paragraph("Ejercicio fiscal: 2016      Unidad: Rectoría      Formato: F-PLA-07 Rev. 3")
    table = doc.add_table(rows=0, cols=7)
    table.style = "Table Grid"
    heads = "Eje | Clave | Actividad | Producto | Responsable | Periodo | Monto (MXN)"
    for cell in kit.fill_row(table, kit.cut_cells(heads), True).cells:
        kit.shade(cell, "C6E0B4")
    rows, areas = [], []
    for number, title, lines in CAMPUS:
        if number == "III":  # the heads as pasted from another page
            kit.fill_row(table, kit.cut_cells(heads), True)
        area = (either(number, f"Eje {number}"), title)
        areas.append((*area, "", "*"))
        made = []
        for printed, date, amount, many in lines:
            made.append(kit.fill_row(table, ["", *kit.cut_cells(printed)]))
            place = {"place": either("", "Sierra Norte", "la Sierra Norte")} if "Sierra" in printed else {}
            money = {"budget": amount, "currency": "MXN", "quantity": many}
            rows.append(kit.line(CAMPUS_COLS, area, printed, date, **money, **place))
        kit.put(made[0].cells[0].merge(made[-1].cells[0]), f"Eje {number}. {title}", True)
    for _ in range(2):
        kit.fill_row(table, [""] * 7)
    kit.fill_row(table, ["", "", "TOTAL", "", "", "", "$537,650.50"], True)
    doc.add_paragraph()
    signs = doc.add_table(rows=0, cols=3)
    kit.fill_row(signs, ["Elaboró", "Revisó", "Autorizó"], True)
    kit.fill_row(signs, ["L.A. Nora Quiroz", "M.C. Abel Tovar", "Dra. Inés Luján\nRectora"])
    kit.save_docx(doc, path)
    both(path.stem, "Programa Operativo Anual 2016", 2016, "es", areas, rows)


# --- a provincial house: HTML turned into a PDF by an office; bands give the half-year -------------------------------

CHAMBER: tuple[tuple[str, str, str, tuple[tuple[str, tuple[tuple[str, dict[str, str]], ...]], ...]], ...] = (
    ("1", "Labor parlamentaria", "", (
        ("PRIMER SEMESTRE", (
            (("1.1 | Digesto de leyes provinciales en línea | Digesto publicado | Prosecretaría Legislativa | Rentas "
             "generales"), {}),
            (("1.2 | Capacitación en técnica legislativa para asesores | Cuatro módulos | Instituto de Capacitación | "
             "Convenio con la Universidad"), {"quantity": "4"}),
        )),
        ("SEGUNDO SEMESTRE", (
            (("1.3 | Sesiones itinerantes en Villa Retamo y Puerto Yeruá | Versiones taquigráficas | Presidencia de la "
             "Cámara | Rentas generales"), {"place": "*"}),
        )),
    )),
    ("2", "Parlamento abierto", "Nota: las actividades de esta área se financian con recursos del PNUD.", (
        ("PRIMER SEMESTRE", (
            ("2.1 | Portal de votaciones nominales | Portal en funcionamiento | Dirección de Informática", {}),
        )),
        ("SEGUNDO SEMESTRE", (
            ("2.2 | Consulta pública del plan de transparencia | Informe de la consulta | Comisión de Labor", {}),
            ("2.3 | Visita de escuelas secundarias al recinto | 60 visitas | Ceremonial y Protocolo",
             {"quantity": "60"}),
        )),
    )),
)  # fmt: skip


def chamber(path: Path) -> None:
    """No column of dates; the second table has no column of funds either: a note above it says them."""
    out = ['<html><head><meta charset="utf-8"><style>td,th{font-size:10pt}</style>']
    out.append(
        "</head><body><p><b>Honorable Cámara de Diputados de la Provincia</b></p><h2>Plan anual de gestión 2019</h2>"
    )
    out.append("<p>Durante 2018 se sancionaron 94 leyes y se realizaron 31 sesiones.</p>")
    rows, areas = [], []
    for number, title, note, groups in CHAMBER:
        out.append(f"<h3>{number}. {title}</h3>" + (f"<p>{note}</p>" if note else ""))
        heads = ["N.º", "Actividad", "Entregable", "Responsable", "Fuente"][: 4 if note else 5]
        out.append(
            '<table border="1" cellspacing="0" width="100%"><tr>' + "".join(f"<th>{h}</th>" for h in heads) + "</tr>"
        )
        areas.append((number, title, "", either(note, "*") if note else "*"))
        for band, lines in groups:
            out.append(f'<tr><td colspan="{len(heads)}" bgcolor="#e0e0e0"><b>{band}</b></td></tr>')
            for printed, more in lines:
                out.append("<tr>" + "".join(f"<td>{c}</td>" for c in kit.cut_cells(printed)) + "</tr>")
                date = when(band, "2019-H1" if band.startswith("PRIMER") else "2019-H2")
                cols = "code | activity | product | lead" + ("" if note else " | resources")
                if note:
                    more = {**more, "resources": either("recursos del PNUD", "PNUD", "con recursos del PNUD")}
                rows.append(kit.line(cols, (number, title), printed, date, **more))
        out.append("</table>")
    out.append("</body></html>")

    def write(inner: Path) -> None:
        inner.write_text("\n".join(out), encoding="utf-8")

    kit.convert(write, "html", path, ":writer_pdf_Export")
    both(path.stem, "Plan anual de gestión 2019", 2019, "es", areas, rows)


MORE = (
    Made("1-333-red-2022-es", 1, "pdf", "twelfth", ("es",), "rows and cells cut by pages, heads once", hospitals),
    Made("1-334-parliament-2017-en", 1, "pdf", "twelfth", ("en",), "a turned page, footnotes", parliament),
    Made("1-335-universidad-2016-es", 1, "docx", "twelfth", ("es",), "merged Eje cells, empty rows", university),
    Made("1-361-camara-2019-es", 1, "pdf", "twelfth", ("es",), "bands give the half-year, a note the funds", chamber),
)
