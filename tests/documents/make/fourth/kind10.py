"""No plans."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from made import Made
from office import save, word
from reportlab.lib.pagesizes import A4
from reportlab.platypus import Spacer

from fourth.plan import empty
from fourth.sheets import build, cell_text, grid, style, text


def _table(page: Any, rows: list[tuple[str, ...]]) -> None:
    table = page.add_table(rows=len(rows), cols=len(rows[0]))
    table.style = "Table Grid"
    for line, row in zip(table.rows, rows, strict=True):
        for cell, value in zip(line.cells, row, strict=True):
            cell_text(cell, value)


def acta(path: Path) -> None:
    page = word("Arial", 11)
    page.add_heading("ACTA DE LA SESIÓN ORDINARIA N.º 14-2021", 1)
    page.add_paragraph("Colegio de Bibliotecólogas y Bibliotecólogos del Litoral")
    page.add_paragraph(
        "En la ciudad de Machala, a los 22 días del mes de abril de 2021, siendo las 17h10, se instala la sesión con la presencia de "
        "siete de los nueve vocales. Preside la Lic. Rosa Farías; actúa como secretario el Lic. Iván Ochoa."
    )
    page.add_paragraph("1. Constatación del cuórum y lectura del acta anterior. Se aprueba sin observaciones.")
    page.add_paragraph(
        "2. Informe de tesorería. El tesorero presenta los saldos al 31 de marzo. El vocal Luis Paredes pregunta por las cuotas "
        "impagas; se le responde que se han enviado 46 cartas."
    )
    page.add_paragraph(
        "3. Varios. La vocal Mena consulta si se hará este año la jornada de catalogación; la Presidenta indica que no hay fecha. "
        "Se recibe la invitación de la Universidad Técnica y se agradece."
    )
    page.add_paragraph("Quedan como pendientes de esta sesión:")
    _table(
        page,
        [
            ("Asunto", "A cargo de"),
            ("Carta de respuesta a la Universidad", "Secretario"),
            ("Copia de las llaves de la sede", "Sra. Vélez"),
        ],
    )
    page.add_paragraph("Se levanta la sesión a las 19h05. Firman en unidad de acto Presidenta y Secretario.")
    save(page, path)
    empty(path.stem)


def inspection(path: Path) -> None:
    body, bold = style("Serif", 10.5, 1.3, spaceAfter=6), style("Serif-B", 11, spaceBefore=6, spaceAfter=4)
    rows = [
        ["Date", "Premises visited", "Inspector", "Finding"],
        ["6 February 2018", "Abattoir, Mill Road", "J. Achterberg", "Cold room at 9 °C; seals worn"],
        ["7 February 2018", "Dairy, Cross Lanes", "J. Achterberg", "No non-conformity"],
        ["14 February 2018", "Bakery, High Street", "P. Lamine", "Flour store unprotected from pests"],
    ]
    build(
        path,
        [
            text("Food Safety Inspectorate, Eastern District", body),
            text("Report of inspections carried out in February 2018", style("Serif-B", 15, spaceAfter=8)),
            text("1. Summary", bold),
            text(
                "In February 2018 inspectors visited three premises. Two notices were served. The inspections were carried out under "
                "section 12 of the Act and the findings below were communicated to the operators on the day.",
                body,
            ),
            text("2. Visits", bold),
            grid(rows, [95, 125, 95, 180], style("Serif", 9.5)),
            Spacer(1, 8),
            text("3. Follow-up by operators", bold),
            text(
                "The operator of the abattoir replaced the seals on 12 February and sent an invoice as evidence. The bakery had moved its "
                "flour store by the time this report was written. No further action was taken.",
                body,
            ),
        ],
        A4,
        60,
    )
    empty(path.stem)


def seminar(path: Path) -> None:
    rows = [
        ("9.00", "Inscripción y café", "Vestíbulo"),
        ("9.30", "Palabras de bienvenida", "Decana de la Facultad"),
        ("10.00", "Conferencia: Derecho al agua en zonas áridas", "Dra. Inés Quiroga"),
        ("11.30", "Mesa redonda: tarifas y subsidios", "Modera: Pablo Rentería"),
        ("13.00", "Almuerzo", "Patio central"),
        ("15.00", "Talleres simultáneos", "Aulas 3, 4 y 7"),
        ("17.30", "Clausura y entrega de certificados", "Salón de actos"),
    ]
    lines = "".join(f"<tr><td>{a}</td><td>{b}</td><td>{c}</td></tr>" for a, b, c in rows)
    path.write_text(
        f"""<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Seminario</title></head><body>
<h1>Seminario «Agua y derecho» – Orden del día</h1><p>Jueves 16 de mayo de 2024 · Facultad de Derecho, Universidad del Secano</p>
<table><tr><th>Hora</th><th>Actividad</th><th>A cargo de / lugar</th></tr>{lines}</table>
<p>Se ruega puntualidad. Habrá interpretación en lengua de señas. Estacionamiento por la calle Belgrano.</p></body></html>""",
        encoding="utf-8",
    )
    empty(path.stem)


def _made(stem: str, extension: str, purpose: str, make: Any) -> Made:
    return Made(stem, 10, extension, "fourth", (stem[-2:],), purpose, make)


DOCUMENTS = (
    _made("10-61-acta-2021-es", "docx", "minutes with a small table of open matters", acta),
    _made("10-62-inspection-2018-en", "pdf", "report on inspections done, with a dated table", inspection),
    _made("10-63-seminario-2024-es", "html", "agenda of a day whose column is called Actividad", seminar),
)
