"""Kind 6: one table in two languages."""

from __future__ import annotations

from pathlib import Path

from content import write_gold
from docx.shared import Pt
from fifth.gold import act, either, facts
from made import Made

from tenth.common import by, heading, new_docx, save_docx, set_widths, when

HEADERS = ["N.º / No.", "Actividad", "Activity", "Responsable / Lead", "Producto", "Output", "Fecha / Date"]
PLAN = [
    (("1", "Prevención", "Prevention"), [
        ("1.1", "Mapa regional de zonas de quema agrícola", "Regional map of agricultural burning areas", "CATIE", "Mapa interactivo", "Interactive map", "T1 / Q1", when("", "2021-Q1"), ("", "")),
        ("1.2", "Curso de quemas prescritas en Comayagua, Honduras", "Prescribed burning course in Comayagua, Honduras", "ICF Honduras", "30 técnicos certificados", "30 certified technicians", "abril / April",
         when("", "2021-04"), ("30", "Comayagua, Honduras")),
        ("1.3", "Guía para comunidades indígenas", "Guide for indigenous communities", "UICN / IUCN", "Guía impresa", "Printed guide", "2.º semestre / 2nd half", when("", "2021-H2"), ("", "")),
    ]),
    (("2", "Respuesta", "Response"), [
        ("2.1", "Protocolo de asistencia mutua en fronteras", "Protocol for mutual assistance at borders", "Secretaría / Secretariat", "Protocolo firmado", "Signed protocol", "hasta el 30 de junio / by 30 June",
         by("", "2021-06-30"), ("", "")),
        ("2.2", "Adquirir cinco estaciones meteorológicas portátiles", "Purchase five portable weather stations", "Administración / Administration", "Estaciones entregadas", "Stations delivered", "jul.–sept. / Jul–Sept",
         when("", "2021-Q3"), ("5", "")),
        ("2.3", "Simulacro binacional", "Binational drill", "CONRED", "Informe del simulacro", "Drill report", "noviembre / November", when("", "2021-11"), ("", "")),
    ]),
]  # fmt: skip


def fires(path: Path) -> None:
    """Word, landscape: headings and cells in Spanish and English side by side."""
    titles = ("PLAN DE TRABAJO 2021", "2021 WORK PLAN")
    doc = new_docx("Liberation Sans", 9.5, landscape=True, margin=1.8)
    heading(doc, "Red Centroamericana de Manejo del Fuego / Central American Fire Management Network", 12, centre=True)
    heading(doc, " / ".join(titles), 15, centre=True)
    doc.add_paragraph(
        "Aprobado en Antigua Guatemala, 4 de diciembre de 2020. / Approved in Antigua Guatemala, 4 December 2020."
    )
    table = doc.add_table(rows=1, cols=7)
    table.style = "Table Grid"
    for cell, text in zip(table.rows[0].cells, HEADERS, strict=True):
        cell.paragraphs[0].add_run(text).bold = True
    editions: dict[str, list[dict[str, str]]] = {"es": [], "en": []}
    areas: dict[str, list[tuple[str, str]]] = {"es": [], "en": []}
    for (number, spanish, english), items in PLAN:
        row = table.add_row()
        merged = row.cells[0].merge(row.cells[6])
        merged.paragraphs[0].add_run(f"{number}. {spanish} / {english}").bold = True
        for i, language in enumerate(("es", "en")):
            areas[language].append((number, either((spanish, english)[i], f"{spanish} / {english}")))
        for code, es, en, lead, product_es, product_en, words, date, (quantity, place) in items:
            for cell, text in zip(
                table.add_row().cells, (code, es, en, lead, product_es, product_en, words), strict=True
            ):
                cell.text = text
                cell.paragraphs[0].paragraph_format.space_after = Pt(2)
            sides = lead.split(" / ") * 2
            for i, language in enumerate(("es", "en")):
                word = either(words.split(" / ")[i], words)
                editions[language].append(
                    act(areas[language][-1], code, (es, en)[i], {**date, "date_text": word}, product=(product_es, product_en)[i],
                        lead=either(sides[i], lead), quantity=quantity, place=either(place, f"en {place}", f"in {place}") if place else "")
                )  # fmt: skip
    set_widths(table, (1.5, 5.4, 5.4, 3.7, 3.4, 3.4, 3.3))
    save_docx(doc, path, titles[0])
    for i, language in enumerate(("es", "en")):
        stem = f"{path.stem}.{language}"
        write_gold(stem, editions[language])
        title = either(titles[i], " / ".join(titles))
        areas_told = [(n, t, "", "*") for n, t in areas[language]]
        facts(stem, title, 2021, language, areas_told, 6, adopted_on="2020-12-04", adopted_at="Antigua Guatemala")


DOCUMENTS = (
    Made(
        "6-276-fires-2021-bi",
        6,
        "docx",
        "tenth",
        ("es", "en"),
        "two languages side by side, shared columns with a slash",
        fires,
    ),
)
