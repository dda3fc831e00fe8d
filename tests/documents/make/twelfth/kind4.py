"""Narrative plans: labels, numbering, boxes, columns, an annex, dated groups."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from docx.shared import Cm
from fifth.gold import Row, act, both, by, either, when
from made import Made
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.platypus import Paragraph

from twelfth import kit
from twelfth.kind4_columns import COLUMNS
from twelfth.kind4_text import TEXTS

Labels = Sequence[tuple[str, str]]

# --- a ministry: groups by semester, own dates within them -----------------------------------------------------------

G1, G2 = "Actividades del primer semestre de 2019", "Actividades del segundo semestre de 2019"
FIRST = when(either(G1, "primer semestre de 2019", "primer semestre"), "2019-H1")
SECOND = when(either(G2, "segundo semestre de 2019", "segundo semestre"), "2019-H2")
ENV_FIELDS = {"Entregable": "product", "Responsable": "lead", "Financiamiento": "resources"}
ENV: tuple[tuple[str, str, str, tuple[tuple[str, tuple[tuple, ...]], ...]], ...] = (
    ("1", "Áreas protegidas y biodiversidad", "Mejorar la gestión efectiva de los parques nacionales.", (
        (G1, (
            ("1.1.i", "Actualización del plan de manejo del Parque Nacional Cerro Brujo", (
                ("Entregable", "Plan de manejo consultado"), ("Responsable", "Dirección de Áreas Protegidas"),
                ("Financiamiento", "Fondo Fiduciario de Agua y Vida Silvestre")), FIRST, {"place": "*"}),
            ("1.1.ii", "Monitoreo del águila harpía en tres corredores", (
                ("Entregable", "Informe de monitoreo"), ("Responsable", "Departamento de Biodiversidad"),
                ("Financiamiento", "PNUD"), ("Plazo", "18 de febrero al 29 de marzo de 2019")),
             when("18 de febrero al 29 de marzo de 2019", "2019-02/2019-03", "2019-02-18", "2019-03-29",
                  also=("2019-H1",)),
             {"resource_bodies": "UNDP", "quantity": "*", "product_type": "report"}),
        )),
        (G2, (
            ("1.2.i", "Señalización de senderos con la comunidad de Boca del Río", (
                ("Entregable", "24 rótulos instalados"), ("Responsable", "Dirección Regional de Veraguas"),
                ("Financiamiento", "Presupuesto institucional")), SECOND, {"quantity": "24", "place": "*"}),
        )),
    )),
    ("2", "Cambio climático", "", (
        (G1, (
            ("2.1.i", "Inventario nacional de gases de efecto invernadero", (
                ("Entregable", "Inventario validado"), ("Responsable", "Dirección de Cambio Climático"),
                ("Financiamiento", "FMAM"), ("Plazo", "a más tardar el 31 de mayo")),
             by("a más tardar el 31 de mayo", "2019-05-31"), {}),
        )),
        (G2, (
            ("2.2.i", "Quinto foro nacional de adaptación", (
                ("Entregable", "Memoria del foro"), ("Responsable", "Secretaría General"),
                ("Financiamiento", "BID y CAF"), ("Plazo", "23 y 24 de octubre, Ciudad de David")),
             when(either("23 y 24 de octubre", "23 y 24 de octubre, Ciudad de David"), "2019-10", "2019-10-23",
                  "2019-10-24", also=("2019-H2",)),
             {"resource_bodies": "IDB;CAF", "place": either("Ciudad de David", "David"), "quantity": "*"}),
            ("2.2.ii", "Guía municipal de compostaje domiciliario", (
                ("Entregable", "Guía publicada"), ("Responsable", "Dirección de Cultura Ambiental")), SECOND, {}),
        )),
    )),
)  # fmt: skip


def labelled(area: tuple[str, str], code: str, text: str, labels: Labels, date: Row, fields: dict[str, str],
             layout: str = "narrative", **more: str) -> Row:  # fmt: skip
    """Gold of one activity with labels."""
    found = {fields[name]: value for name, value in labels if name in fields}
    found |= {f"extra:{n}": v for n, v in labels if n not in fields and n not in ("Plazo", "Timing", "When", "Fecha")}
    return act(area, code, text, date, layout=layout, **{**found, **more})


def ministry(path: Path) -> None:
    """A DOCX with headings, numbered by hand."""
    doc = kit.new_docx("Times New Roman", 11)
    doc.sections[0].footer.paragraphs[0].text = "Ministerio de Ambiente – Plan Anual de Trabajo 2019"
    doc.add_heading("MINISTERIO DE AMBIENTE Y RECURSOS NATURALES", 2)
    doc.add_heading("PLAN ANUAL DE TRABAJO 2019", 1)
    doc.add_paragraph("Aprobado mediante Resolución DM-0417 de 14 de diciembre de 2018.")
    doc.add_heading("I. Antecedentes", 2)
    doc.add_paragraph("En 2018 se reforestaron 1.240 hectáreas y se realizaron cuatro foros regionales. "
                      "Para 2019 no se "
                      "programan nuevas concesiones de uso público.")  # fmt: skip
    doc.add_heading("II. Áreas de trabajo", 2)
    rows, areas = [], []
    for number, title, objective, groups in ENV:
        doc.add_heading(f"{number}. {title}", 3)
        areas.append((number, title, objective, "*"))
        if objective:
            doc.add_paragraph(f"Objetivo: {objective}")
        for n, (group, lines) in enumerate(groups, 1):
            doc.add_paragraph(f"{number}.{n}. {group}").runs[0].bold = True
            for code, text, labels, date, more in lines:
                doc.add_paragraph(f"{code}- {text}.")
                for name, value in labels:
                    para = doc.add_paragraph()
                    para.paragraph_format.left_indent = Cm(1)
                    para.add_run(f"{name}: ").italic = True
                    para.add_run(f"{value}.")
                rows.append(labelled((number, title), code, text, labels, date, ENV_FIELDS, **more))
    doc.add_paragraph("\nIng. Marcos De Gracia\nMinistro")
    kit.save_docx(doc, path)
    both(path.stem, "PLAN ANUAL DE TRABAJO 2019", 2019, "es", areas, rows, adopted_on="2018-12-14")


# --- schools: a box for each activity, cut by pages ------------------------------------------------------------------

BOX_FIELDS = {"Responsable": "lead", "Resultado esperado": "product", "Recursos": "resources"}
BOXES: tuple[tuple[tuple[str, str], tuple[tuple, ...]], ...] = (
    (("1", "Aprendizajes"), (
        ("1-A", "Aplicar la evaluación diagnóstica de lectura en segundo grado", (
            ("Responsable", "Coordinación Pedagógica"), ("Resultado esperado", "Base de datos de resultados"),
            ("Recursos", "Fondo rotatorio distrital"), ("Fecha", "del 7 al 18 de marzo de 2016"),
            ("Costo", "Q 14,200.00")),
         when("del 7 al 18 de marzo de 2016", "2016-03", "2016-03-07", "2016-03-18"), "14200"),
        ("1-B", "Acompañamiento en aula a docentes noveles", (
            ("Responsable", "Supervisores de sector"), ("Resultado esperado", "Bitácoras de visita"),
            ("Recursos", "Presupuesto ordinario"), ("Fecha", "abril-agosto"), ("Costo", "Q 38,000.00")),
         when("abril-agosto", "2016-04/2016-08"), "38000"),
        ("1-C", "Feria de ciencias interescolar", (
            ("Responsable", "Comisión de Ciencias"), ("Resultado esperado", ("Feria realizada y catálogo "
                                                                            "de proyectos")),
            ("Recursos", "Aporte de padres de familia y UNICEF"), ("Fecha", "1.ª quincena de septiembre"),
            ("Costo", "Q 9,750.00")),
         when("1.ª quincena de septiembre", "2016-09", "2016-09-01", "2016-09-15"), "9750"),
    )),
    (("2", "Permanencia escolar"), (
        ("2-A", "Rastreo casa por casa de niñas y niños fuera de la escuela en las aldeas altas", (
            ("Responsable", "Unidad de Ampliación de Cobertura"), ("Resultado esperado", "Padrón de reinscripción"),
            ("Recursos", "Municipalidad"), ("Fecha", "enero"), ("Costo", "Q 6,300.00")),
         when("enero", "2016-01"), "6300"),
        ("2-B", "Entrega de becas de transporte", (
            ("Responsable", "Dirección Distrital"), ("Resultado esperado", "Planilla de becas pagadas"),
            ("Recursos", "Ministerio de Educación"), ("Fecha", "2.º trimestre"), ("Costo", "Q 120,000.00")),
         when("2.º trimestre", "2016-Q2"), "120000"),
        ("2-C", "Reparación de techos en la escuela El Rosario", (
            ("Responsable", "Comité de Padres"), ("Resultado esperado", "Techo reparado"),
            ("Recursos", "Fondo de emergencia"), ("Fecha", ("antes del 30 de abril de "
                                                           "2016")), ("Costo", "Q 52,400.50")),
         by("antes del 30 de abril de 2016", "2016-04-30"), "52400.5"),
    )),
)  # fmt: skip


def boxes(path: Path) -> None:
    """A two-column box for each activity; some of them run over to the next page."""
    small, bold = kit.style(size=10), kit.style("Helvetica-Bold", 10)
    story: list[Any] = [
        kit.gap(30),
        kit.centred("DISTRITO ESCOLAR 07-14, SAN ANDRÉS LA CUMBRE", size=12),
        kit.centred("PLAN OPERATIVO DISTRITAL 2016", size=17),
        Paragraph(
            "El distrito atiende 43 escuelas y 6.812 estudiantes. Cada ficha corresponde a una actividad.", small
        ),
        kit.gap(64),
    ]
    rows, areas = [], []
    for area, lines in BOXES:
        head = Paragraph(f"Línea {area[0]}. {area[1]}", kit.style("Helvetica-Bold", 13, spaceAfter=6))
        read = (either(area[0], f"Línea {area[0]}"), area[1])
        areas.append((*read, "", "*"))
        story.append(head)
        for code, text, labels, date, amount in lines:
            pairs = [("Ficha N.º", code), ("Actividad", text), *labels]
            data = [[Paragraph(n, bold), Paragraph(v, small)] for n, v in pairs]
            looks = [("BACKGROUND", (0, 0), (0, -1), colors.HexColor("#f4ecd8")), ("TOPPADDING", (0, 0), (-1, -1), 5)]
            story += [kit.ruled(data, [120, 360], looks), kit.gap(14)]
            money = {"budget": amount, "currency": "GTQ", "layout": either("narrative", "table")}
            fields = {**BOX_FIELDS, "Costo": "-"}
            row = labelled(read, code, text, labels, date, fields, **money)
            row.pop("-", None)
            row["place"] = "*" if code in ("2-A", "2-C") else ""
            row["quantity"] = "*" if code == "1-A" else ""
            rows.append(row)
    kit.pdf(path, story, A4, "Dirección Departamental de Educación", "Pág. %d", 55)
    both(path.stem, "PLAN OPERATIVO DISTRITAL 2016", 2016, "es", areas, rows)


DOCUMENTS = (
    Made("4-344-ministerio-2019-es", 4, "docx", "twelfth", ("es",), "dated groups with own dates inside", ministry),
    *COLUMNS,
    Made("4-346-distrito-2016-es", 4, "pdf", "twelfth", ("es",), "boxes of labels and values, cut by pages", boxes),
    *TEXTS,
)
