"""Kind 10, for acceptance: no plans, and a plan whose tables are empty."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path

from content import DEV, write_gold
from made import Made
from openpyxl import Workbook
from pdf import Look, letter
from reportlab.lib.pagesizes import A4

from second import setting
from second.drawn import Sheet
from second.exam_kind8 import save_book

MINUTES = """
# Acta de la sesión ordinaria n.º 7/2018 del Consejo de Cuenca
En la villa de Arteaga, siendo las 10.15 horas del día 14 de mayo de 2018, se reúne el Consejo de Cuenca bajo la presidencia de doña Elvira Maté, con la asistencia de los vocales que se relacionan al margen. Existe quórum.
## 1. Lectura y aprobación del acta anterior
Leída el acta de la sesión de 9 de febrero de 2018, se aprueba por unanimidad.
## 2. Informe de la presidencia
La presidenta da cuenta de la visita a la presa y del estado de los acuíferos. El vocal don Tomás Arce pregunta por el plan de sequía; se le responde que está en trámite.
## 3. Ruegos y preguntas
La asociación de regantes solicita que se limpie el canal. No habiendo más asuntos que tratar, se levanta la sesión a las 12.40 horas.
"""
REPORT = """
# Annual Report 2021 of the Ombudsman for Shipping
This report describes the work of the office from January to December 2021.
## Complaints
We received 418 complaints, 12 percent fewer than in 2020. In March we published a guide for crews, and in September we held hearings in Aden and Djibouti. The average time to close a case fell from 94 to 71 days.
* 212 cases were settled by mediation;
* 31 cases were referred to the courts.
## Staff and finance
Two investigators joined the office in May 2021. Expenditure amounted to EUR 1,204,300. The auditors issued an unqualified opinion on 30 April 2022.
"""
PAPER = """
# Do municipal work plans predict spending? Evidence from 212 towns
Abstract. We study whether activities listed in annual work plans are carried out. Keywords: planning, budgeting, local government.
## 1. Introduction
Work plans list activities, responsible units and dates (Ruiz, 2014; Okello et al., 2017). Whether they bind anyone is an open question. This paper will show that plans predict spending only where audit courts read them.
## 2. Data
Our sample covers 212 towns between 2010 and 2016. Table 1 gives descriptive statistics.
## References
Okello, P. et al. (2017). Plans and promises. Journal of Public Budgeting, 12(3), 44–61. Ruiz, A. (2014). El plan como relato. Gestión y Política, 8(1).
"""


def text(source: str, setter: Callable[[str, Path], None], path: Path) -> None:
    setter(source.strip(), path)
    write_gold(path.stem, [])


def bill(path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for cells in (
        ["Imprenta Los Robles, S. A. de C. V."], ["FACTURA N.º A-20931", None, None, "Fecha: 30/06/2022"], ["Cliente: Instituto de Cultura"], [],
        ["Cant.", "Descripción", "Precio unitario", "Importe"], [500, "Carteles del festival, 4 tintas", 12.5, 6250], [2000, "Programas de mano", 3.1, 6200],
        [None, None, "Subtotal", 12450], [None, None, "IVA 16 %", 1992], [None, None, "Total a pagar", 14442],
    ):  # fmt: skip
        sheet.append(cells)
    save_book(book, path)
    write_gold(path.stem, [])


def empty(path: Path) -> None:
    """A plan's form: areas with their tables, nothing in them."""
    areas = (("1", "Gobernanza"), ("2", "Servicios digitales"), ("3", "Talento humano"))
    sheet = Sheet(path, A4, 56, "Sans", 10)
    sheet.line("Agencia Provincial de Modernización", 11)
    sheet.line("PLAN DE TRABAJO 2025", 16, True, gap=16)
    widths = (40, 180, 100, 100, 60)
    for number, title in areas:
        sheet.line(f"{number}. {title}", 12, True, gap=6)
        sheet.row(["N.º", "Actividad", "Responsable", "Producto", "Plazo"], widths, True, "#e0e6ee")
        for _ in range(4):
            sheet.row([""] * 5, widths)
        sheet.rule(widths)
        sheet.y -= 16
    sheet.save()
    write_gold(path.stem, [])
    facts = {
        "title": "PLAN DE TRABAJO 2025", "plan_year": 2025, "language": "es", "original_language": "", "adopted_on": "", "adopted_at": "", "committee": "", "chair": "",
        "areas": [{"number": n, "title": t, "objective": "", "notes": "*"} for n, t in areas], "n_activities": 0,
    }  # fmt: skip
    (DEV / "gold" / f"{path.stem}.json").write_text(
        json.dumps(facts, ensure_ascii=False, indent=1) + "\n", encoding="utf-8"
    )


def document(stem: str, extension: str, lang: str, purpose: str, make: Callable[[Path], None]) -> Made:
    return Made(stem, 10, extension, "exam", (lang,), purpose, make)


DOCUMENTS = [
    document("10-31-consejo-cuenca-2018-es", "txt", "es", "minutes", partial(text, MINUTES, setting.typed)),
    document("10-32-shipping-2021-en", "docx", "en", "report on the past year", partial(text, REPORT, setting.word)),
    document("10-33-imprenta-2022-es", "xlsx", "es", "invoice", bill),
    document("10-34-townplans-2017-en", "pdf", "en", "academic paper about work plans", partial(text, PAPER, partial(setting.pdf, look=Look("Times-Roman", 10, letter, 72)))),
    document("10-35-formulario-2025-es", "pdf", "es", "plan whose tables are empty: areas, no activities", empty),
]  # fmt: skip
