"""Ruled tables: a port, a statistics office, hospitals, a parliament, a university."""

from __future__ import annotations

from pathlib import Path

from docx.enum.section import WD_ORIENT
from docx.shared import Cm
from fifth.gold import both, by, either, when
from made import Made
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.platypus import PageBreak, Paragraph

from twelfth import kit
from twelfth.kind1_more import MORE

# --- a port: two-level heads, merged Eje cells, real days, three amounts ---------------------------------------------

PORT_EJES = (
    ("1", "Infraestructura marítima"),
    ("2", "Seguridad y protección portuaria"),
    ("3", "Relación puerto-ciudad"),
)
PORT_ROWS = (
    (
        "1.1 | Dragado de mantenimiento del canal de acceso y la dársena de maniobras | Gerencia Técnica | Acta de "
        "recepción del dragado | 01/02/2021 | 30/06/2021 | 310.000,00 | 1.250.000,00 | 1.560.000,00"
    ),
    (
        "1.2 | Reemplazo de defensas en los atracaderos 2 y 3 | Gerencia Técnica / Contratista | "
        "Defensas instaladas | "
        "15/07/2021 | 30/11/2021 | 84.500,00 | – | 84.500,00"
    ),
    (
        "1.3 | Levantamiento batimétrico posterior al dragado | Instituto Hidrográfico | Plano "
        "batimétrico | 05/07/2021 | "
        "23/07/2021 | 12.300,50 | – | 12.300,50"
    ),
    (
        "2.1 | Auditoría anual de la declaración de cumplimiento PBIP | Oficial de Protección (OPIP) | Informe de "
        "auditoría | 03/05/2021 | 14/05/2021 | 9.800,00 | – | 9.800,00"
    ),
    (
        "2.2 | Simulacro de derrame de hidrocarburos con la Capitanía | Unidad de Ambiente | Informe del simulacro | "
        "16/09/2021 | 16/09/2021 | 4.250,00 | – | 4.250,00"
    ),
    (
        "3.1 | Programa de visitas guiadas para escuelas del cantón | Comunicación Social | Registro de visitas | "
        "01/04/2021 | 17/12/2021 | 6.000,00 | – | 6.000,00"
    ),
    (
        "3.2 | Reasfaltado de la vía perimetral compartida con el municipio | Gerencia Técnica | Vía "
        "entregada al uso | "
        "01/08/2021 | 31/10/2021 | 45.000,00 | 130.000,00 | 175.000,00"
    ),
)
PORT_COLS = "code | activity | lead | product | - | - | extra:Fondos propios | extra:Crédito externo | -"
PORT_SUMS = (
    "Subtotal Eje 1 | 406.800,50 | 1.250.000,00 | 1.656.800,50",
    "Subtotal Eje 2 | 14.050,00 | – | 14.050,00",
    "Subtotal Eje 3 | 51.000,00 | 130.000,00 | 181.000,00",
    "TOTAL POA 2021 | 471.850,50 | 1.380.000,00 | 1.851.850,50",
)
PORT_GOALS = (
    ("Indicador", "2020", "Meta 2021"),
    ("Toneladas movilizadas (miles)", "2.140", "2.300"),
    ("Recaladas de naves", "318", "335"),
    ("Accidentes con baja", "7", "≤ 5".replace("≤", "máx.")),
)


def port(path: Path) -> None:
    """Landscape pages; the heads are repeated."""
    small, bold = kit.style(size=8.5, lead=15), kit.style("Helvetica-Bold", 8.5)
    top = "Eje | N.º | Actividad | Unidad responsable | Entregable | Cronograma |  | Presupuesto (USD) |  | "
    low = " |  |  |  |  | Inicio | Fin | Fondos propios | Crédito externo | Total"
    data = [kit.cells(kit.cut_cells(top), bold), kit.cells(kit.cut_cells(low), bold)]
    looks: list[tuple] = [("SPAN", (5, 0), (6, 0)), ("SPAN", (7, 0), (9, 0))]
    looks += [("SPAN", (c, 0), (c, 1)) for c in range(5)]
    looks.append(("BACKGROUND", (0, 0), (-1, 1), colors.HexColor("#cfe2f3")))
    for number, title in PORT_EJES:
        start = len(data)
        for row in (r for r in PORT_ROWS if r.startswith(number)):
            first = f"<b>Eje {number}.</b> {title}" if len(data) == start else ""
            data.append(kit.cells([first, *kit.cut_cells(row)], small))
        # a merged cell that runs on over the page: no rule between its rows
        looks += [("LINEABOVE", (0, row), (0, row), 1, colors.white) for row in range(start + 1, len(data))]
        for total in PORT_SUMS[2:] if number == "3" else PORT_SUMS[int(number) - 1 : int(number)]:
            words, *sums = kit.cut_cells(total)
            looks += [
                ("SPAN", (0, len(data)), (6, len(data))),
                ("BACKGROUND", (0, len(data)), (-1, len(data)), "#eeeeee"),
            ]
            data.append(kit.cells([words, *[""] * 6, *sums], bold))
    widths = [86, 28, 160, 86, 92, 58, 58, 64, 68, 70]
    story = [
        kit.gap(110),
        kit.centred("AUTORIDAD PORTUARIA DE PUERTO CANTIL", size=16),
        kit.centred("PLAN OPERATIVO ANUAL 2021", size=20),
        kit.centred("Aprobado por el Directorio en sesión del 18 de diciembre de 2020, Puerto "
                    "Cantil", "Helvetica", 10),
        PageBreak(),
        Paragraph("Metas institucionales", kit.style("Helvetica-Bold", 11, spaceAfter=6)),
        kit.ruled([kit.cells(r, small) for r in PORT_GOALS], [260, 110, 110]),
        kit.gap(88),
        Paragraph("Matriz de programación", kit.style("Helvetica-Bold", 11, spaceAfter=6)),
        kit.ruled(data, widths, looks, repeatRows=2),
        kit.gap(8),
        Paragraph("(1) PBIP: Código Internacional para la Protección de los Buques y de las "
                  "Instalaciones Portuarias. "
                  "Los valores no incluyen IVA.", small),
    ]  # fmt: skip
    kit.pdf(path, story, landscape(A4), "APPC · Dirección de Planificación", "POA 2021 – pág. %d", 36)
    areas = {n: (either(n, f"Eje {n}"), t) for n, t in PORT_EJES}
    rows = []
    for printed in PORT_ROWS:
        parts = kit.cut_cells(printed)
        days = [f"{d[6:]}-{d[3:5]}-{d[:2]}" for d in parts[4:6]]
        span = days[0][:7] if days[0][:7] == days[1][:7] else f"{days[0][:7]}/{days[1][:7]}"
        text = either(f"{parts[4]} {parts[5]}", f"{parts[4]} - {parts[5]}", "*")
        amount = parts[8].replace(".", "").replace(",", ".")
        more = {"quantity": "*"} if parts[0] in ("1.2", "2.2", "3.1") else {}
        date = when(text, span, days[0], days[1])
        rows.append(kit.line(PORT_COLS, areas[parts[0][0]], printed, date, budget=amount, currency="USD", **more))
    full = [(*a, "", "*") for a in areas.values()]
    both(path.stem, "PLAN OPERATIVO ANUAL 2021", 2021, "es", full, rows,
         adopted_on="2020-12-18", adopted_at="Puerto Cantil")  # fmt: skip


# --- a statistics office: a table for each programme, its name and objective in merged rows --------------------------

OFFICE_HEADS = "Ref. | Task | Output | Lead unit | Partners | Timing | Budget (XCD)"
OFFICE_COLS = "code | activity | product | lead | extra:Partners | - | -"
OFFICE: tuple[tuple[str, str, str, tuple[tuple, ...]], ...] = (
    ("1", "Population and social statistics", "To provide timely evidence on households ahead of the 2021 census.", (
        (("SOC-01 | Pilot the census questionnaire in three enumeration districts | Pilot report | Census Unit | "
         "Ministry of Health | Q2–Q4 2019 | 40,000.00"), when("Q2–Q4 2019", "2019-Q2/2019-Q4"), "40000", "3"),
        (("SOC-02 | Publish the Labour Force Survey bulletin | Quarterly bulletin | Labour Statistics Desk | ILO | "
         "throughout the year | 12,500.00"), when("throughout the year", "2019"), "12500", ""),
        (("SOC-03 | Revise the vital statistics tables with the Registry | Revised tables | Demography Desk | Civil "
         "Registry | by end of June | –"), by("by end of June", "2019-06-30"), "", ""),
    )),
    ("2", "Economic statistics", "To rebase the national accounts and widen price coverage.", (
        (("ECO-01 | Rebase GDP to 2016 prices | Rebased GDP series | National Accounts Unit | CARTAC | 1st half | "
         "65,250.00"), when("1st half", "2019-H1"), "65250", ""),
        (("ECO-02 | Extend the CPI basket to Barrow Island | Updated CPI weights | Prices Unit |  | Feb – May 2019 | "
         "8,900.00"), when("Feb – May 2019", "2019-02/2019-05"), "8900", ""),
        (("ECO-03 | Import and export unit value index | Index and methodology note | Trade Unit | Customs | "
         "by 15 November 2019 | 5,000.00"), by("by 15 November 2019", "2019-11-15"), "5000", ""),
    )),
    ("3", "Dissemination", "To make every release open on the day it is announced.", (
        (("DIS-01 | Launch the open data portal | Portal online | IT Unit | CARICOM Secretariat | "
         "September | 22,000.00"),
         when("September", "2019-09"), "22000", ""),
        (("DIS-02 | Train journalists in reading statistics | Two half-day workshops | Information Desk | Media "
         "Association | 3rd quarter | 3,400.00"), when("3rd quarter", "2019-Q3"), "3400", "2"),
    )),
)  # fmt: skip
OFFICE_SUMS = ("52,500.00", "79,150.00", "25,400.00")


def office(path: Path) -> None:
    """A DOCX in landscape."""
    doc = kit.new_docx("Cambria", 10)
    page = doc.sections[0]
    page.orientation, page.page_width, page.page_height = WD_ORIENT.LANDSCAPE, Cm(27.94), Cm(21.59)
    page.header.paragraphs[0].text = "Government of Anvers and Redcliffe — Central Statistics Office"
    doc.add_heading("Annual Work Programme 2019", 0)
    doc.add_paragraph(
        "Preface by the Chief Statistician. In 2018 the Office released 41 of 46 planned publications. The present "
        "programme was endorsed by the Statistics Advisory Board on 12 December 2018."
    )
    rows, areas = [], []
    for (number, title, objective, lines), total in zip(OFFICE, OFFICE_SUMS, strict=True):
        table = doc.add_table(rows=0, cols=7)
        table.style = "Table Grid"
        kit.wide_row(table, f"Programme {number}: {title}", "BDD7EE", 10)
        kit.wide_row(table, f"Objective: {objective}")
        for cell in kit.fill_row(table, kit.cut_cells(OFFICE_HEADS), True).cells:
            kit.shade(cell, "D9D9D9")
        area = (either(number, f"Programme {number}"), title)
        areas.append((*area, objective, "*"))
        for printed, date, amount, many in lines:
            kit.fill_row(table, kit.cut_cells(printed))
            money = {"budget": amount, "currency": "XCD"} if amount else {"budget": "", "currency": "*"}
            where = "*" if "Barrow" in printed else ""
            rows.append(kit.line(OFFICE_COLS, area, printed, date, quantity=many, place=where, **money))
        kit.fill_row(table, ["", "Sub-total", "", "", "", "", total], True)
        doc.add_paragraph()
    doc.add_heading("Approved posts", 2)
    posts = doc.add_table(rows=0, cols=3)
    posts.style = "Table Grid"
    for i, values in enumerate(("Unit | Approved posts | Filled", "Census Unit | 6 | 4", "Prices Unit | 5 | 5")):
        kit.fill_row(posts, kit.cut_cells(values), i == 0)
    kit.save_docx(doc, path)
    both(path.stem, "Annual Work Programme 2019", 2019, "en", areas, rows, adopted_on=either("2018-12-12", ""))


DOCUMENTS = (
    Made("1-331-puerto-2021-es", 1, "pdf", "twelfth", ("es",), "two-level heads, merged Eje cells, subtotals", port),
    Made("1-332-office-2019-en", 1, "docx", "twelfth", ("en",), "programme and objective in merged rows", office),
    *MORE,
)
