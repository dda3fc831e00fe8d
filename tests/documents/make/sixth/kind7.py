"""Kind 7: scans of new plans: a printed page, turned a little, with the noise of a copier."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import pypdfium2
from fifth.gold import either
from made import Made
from PIL import Image, ImageFilter
from reportlab.lib import colors
from reportlab.platypus import Spacer

from sixth.draw import Style, grid, p, pdf, spans
from sixth.text import Plan, plan

FIREMEN = plan(
    "code|activity|product|lead|date",
    """
# 1 || Área 1 | PREVENCIÓN DE INCENDIOS | | ÁREA 1: PREVENCIÓN DE INCENDIOS
1.1 | Inspección de locales de reunión masiva | 350 actas de inspección | Jefatura de Prevención | I y II trimestre => p=2016-Q1/2016-Q2; q=350
1.2 | Campaña de quemas agrícolas controladas | Informe de campaña | Jefatura de Prevención | julio a septiembre => p=2016-07/2016-09
1.3 | Charlas en centros educativos | Registro de asistencia | Relaciones Públicas | marzo - noviembre => p=2016-03/2016-11
# 2 || Área 2 | EQUIPAMIENTO | | ÁREA 2: EQUIPAMIENTO
2.1 | Compra de una motobomba de 2.000 galones | Motobomba matriculada | Unidad Administrativa | 31 de agosto de 2016 => bare=2016-08-31; q=1 || ∅ || *
2.2 | Mantenimiento de hidrantes del centro histórico | 62 hidrantes operativos | Jefatura de Operaciones | III trimestre => p=2016-Q3; q=62; place=∅ || centro histórico
# 3 || Área 3 | FORMACIÓN DEL PERSONAL | | ÁREA 3: FORMACIÓN DEL PERSONAL
3.1 | Curso de rescate vertical en Baños | Curso aprobado | Academia | mayo de 2016 => p=2016-05; place=Baños || ∅
3.2 | Pruebas físicas semestrales | Actas de pruebas | Academia | junio y diciembre => p=2016-06/2016-12
""",
    2016,
)
FURROWS = plan(
    "-|code|activity|lead|date|budget",
    """
# 1 | Main canal | | 1 Main canal
1 | 1.1 | Desilt the intake and the first 800 metres | Canal Committee | January to March | 18,500 => p=2013-Q1; budget=18500; q=∅ || 800
^ | 1.2 | Replace the wooden sluice gates | Water Bailiff | by 30 April 2013 | 42,000 => by=2013-04-30; budget=42000
# 2 | Water sharing | | 2 Water sharing
2 | 2.1 | Draw up the dry season rota | Secretary | May 2013 | 600 => p=2013-05; budget=600
^ | 2.2 | Mark outlets with painted stones | Village Headmen | 2nd quarter | 350 => p=2013-Q2; budget=350
^ | 2.3 | Settle the dispute over Furrow No. 7 | Chairman | June 2013 | 0 => p=2013-06; budget=0; q=∅ || *
# 3 | Members | | 3 Members
3 | 3.1 | Collect subscriptions door to door | Treasurer | July to December | 1,200 => p=2013-H2; budget=1200
^ | 3.2 | Hold the Annual General Meeting | Secretary | 14 December 2013 | 3,750 => bare=2013-12-14; budget=3750
""",
    2013,
    "KES",
)
READERS = plan(
    "activity|lead|date|resources",
    """
# A || Línea A | Fomento de la lectura | | Línea A. Fomento de la lectura
Maratón de cuentos en la plaza | Sala Infantil | 23 de abril de 2018 | Presupuesto ordinario => bare=2018-04-23; place=*
Club de lectura para personas mayores | Sala General | Abril a noviembre | Presupuesto ordinario => p=2018-04/2018-11
# B || Línea B | Colecciones | | Línea B. Colecciones
Compra de 1.200 libros infantiles | Procesos Técnicos | Segundo trimestre | Fondo Nacional del Libro => p=2018-Q2; q=1200 || ∅
Expurgo de la hemeroteca | Procesos Técnicos | Primer semestre | Sin costo => p=2018-H1; resources=Sin costo || ∅
# C || Línea C | Edificio | | Línea C. Edificio
Rampa de acceso por la calle Sucre | Administración | Septiembre de 2018 | Alcaldía => p=2018-09; place=*
Cambio de luminarias en el depósito | Administración | Tercer trimestre | Alcaldía => p=2018-Q3; place=*
""",
    2018,
)
PARISH = plan(
    "code|activity|product|lead|date",
    """
# ∅ | Paths and verges | | PATHS AND VERGES
PV1 | Repair the stile on Mill Lane | Stile repaired | Clerk | February 2012 => p=2012-02; place=*
PV2 | Cut the verges three times | Three cuts | Contractor | April to September => p=2012-Q2/2012-Q3; q=3
# ∅ | Village hall | | VILLAGE HALL
VH1 | Paint the main room | Room painted | Hall Committee | Summer holidays (August) => p=2012-08
VH2 | Apply for a kitchen grant | Application sent | Cllr Frayne | by 31 May 2012 => by=2012-05-31
# ∅ | Jubilee | | JUBILEE
JU1 | Street party on the green | Event | Jubilee Group | 4 June 2012 => bare=2012-06-04; place=∅ || the green || green
JU2 | Commemorative bench by the pond | One bench | Clerk | 2nd half of the year => p=2012-H2; q=1; place=*
""",
    2012,
)


def _bands(made: Plan, heads: list[str]) -> tuple[list[Any], Style]:
    rows: list[Any] = [heads]
    style: Style = [("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#dddddd"))]
    for line in made.lines:
        n = len(rows)
        if line.kind == "area":
            rows.append([line.text, *[""] * (len(heads) - 1)])
            style += [("SPAN", (0, n), (-1, n)), ("BACKGROUND", (0, n), (-1, n), colors.HexColor("#eeeeee"))]
        else:
            rows.append(line.cells)
    return rows, style


def scan(
    story: list[Any], dpi: int, mode: str, angle: float, noise: float, seed: int, wide: bool = False, foot: str = ""
) -> list:
    """Pages as images, `mode` RGB, L or 1."""
    with tempfile.TemporaryDirectory() as work:
        printed = Path(work) / "page.pdf"
        pdf(printed, story, wide, foot=foot)
        pages = [page.render(scale=dpi / 72).to_pil().convert("RGB") for page in pypdfium2.PdfDocument(printed)]
    random = np.random.default_rng(seed)
    found = []
    for i, page in enumerate(pages):
        turned = page.rotate(angle * (1 if i % 2 == 0 else -0.6), Image.Resampling.BICUBIC, fillcolor=(252, 251, 247))
        soft = np.asarray(turned.filter(ImageFilter.GaussianBlur(0.5)), dtype=float)
        grain = random.normal(0, noise, soft.shape[:2])[..., None]
        dirty = np.clip(soft * 0.96 + 6 + grain, 0, 255)
        for _ in range(60):
            y, x = random.integers(0, dirty.shape[0] - 3), random.integers(0, dirty.shape[1] - 3)
            dirty[y : y + 2, x : x + 2] = 90
        image = Image.fromarray(dirty.astype("uint8"))
        if mode == "L":
            image = image.convert("L")
        elif mode == "1":
            image = image.convert("L").point(lambda v: 255 if v > 150 else 0).convert("1", dither=Image.Dither.NONE)
        found.append(image)
    return found


def firemen(path: Path) -> None:
    rows, style = _bands(FIREMEN, ["N.º", "ACTIVIDAD", "PRODUCTO", "RESPONSABLE", "PLAZO"])
    story = [
        p("CUERPO DE BOMBEROS DEL CANTÓN YANAPAMBA", 14, bold=True),
        Spacer(1, 6),
        p("PLAN OPERATIVO ANUAL 2016", 13, bold=True),
        Spacer(1, 10),
        p("Resolución Administrativa 048-CBY-2015. El presente plan se articula con el Plan de Desarrollo Cantonal y fue "
          "conocido por el Comité de Administración y Planificación.", 10),
        Spacer(1, 12),
        grid(rows, [13, 55, 42, 34, 30], style, 10, pad=24),
        Spacer(1, 30),
        p("Elaborado por: Ing. Planificación                     Aprobado por: Primer Jefe", 10),
    ]  # fmt: skip
    pages = scan(story, 200, "L", 0.5, 7, 16, foot="Hoja {n}")
    pages[0].save(path, save_all=True, append_images=pages[1:], resolution=200)
    FIREMEN.gold(path, "PLAN OPERATIVO ANUAL 2016", "es")


def furrows(path: Path) -> None:
    rows: list[Any] = [["Area of work", "No.", "What is to be done", "Who", "When", "KSh"]]
    body = [line for line in FURROWS.lines if line.kind == "row"]
    titles = iter([line.text for line in FURROWS.lines if line.kind == "area"])
    for line in body:
        rows.append(["" if line.merged[0] else next(titles), *line.cells[1:]])
    style = spans(body, [0], 1)
    story = [
        p("KIPSARAMAN FURROW USERS' ASSOCIATION", 14, "Times-Roman", bold=True),
        Spacer(1, 8),
        p("Plan of work for the year 2013", 13, "Times-Roman"),
        Spacer(1, 12),
        grid(rows, [28, 12, 62, 30, 28, 16], style, 10.5, "Times-Roman", pad=5),
        Spacer(1, 14),
        p("Adopted by the members at Kipsaraman on 8 December 2012", 10.5, "Times-Roman"),
        Spacer(1, 30),
        p("Chairman .....................      Secretary .....................", 10.5, "Times-Roman"),
    ]
    pages = scan(story, 200, "1", -0.4, 10, 13)
    pages[0].save(path, save_all=True, append_images=pages[1:], compression="group4", dpi=(200, 200))
    FURROWS.gold(
        path, "Plan of work for the year 2013", "en", adopted_on="∅ || 2012-12-08", adopted_at="∅ || Kipsaraman"
    )


def readers(path: Path) -> None:
    rows, style = _bands(READERS, ["Actividad", "Responsable", "Fecha", "Financiamiento"])
    style[0] = ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#bcd9ea"))
    story = [
        p("Biblioteca Pública Municipal «Rosa Amelia Quintero»", 15, bold=True, textColor=colors.HexColor("#16365c")),
        Spacer(1, 6),
        p("Plan anual de actividades 2018", 13),
        Spacer(1, 14),
        grid(rows, [62, 36, 36, 38], style, 11, pad=6),
        Spacer(1, 20),
        p("Horario de atención: lunes a sábado, 9 a 18 horas. Teléfono 000-4471.", 10),
    ]
    page = scan(story, 150, "RGB", 0.35, 5, 18)[0]
    page.save(path, quality=82, dpi=(150, 150))
    READERS.gold(path, "Plan anual de actividades 2018", "es")


def parish(path: Path) -> None:
    rows, style = _bands(PARISH, ["Ref", "Action", "Result", "Who", "When"])
    story = [
        p("NETHER WOBBLINGTON PARISH COUNCIL", 15, "Times-Roman", bold=True),
        Spacer(1, 6),
        p("Action Plan 2012", 14, "Times-Roman"),
        Spacer(1, 12),
        grid(rows, [16, 56, 32, 33, 38], style, 11.5, "Times-Roman", pad=6),
        Spacer(1, 16),
        p("The precept for 2012 is £14,850. The next meeting is in the Reading Room.", 11, "Times-Roman"),
    ]
    page = scan(story, 150, "L", -0.3, 6, 12)[0]
    page.save(path, dpi=(150, 150))
    for row in PARISH.rows:
        row["area_number"] = either("", row["code"][:2])
    PARISH.gold(path, "Action Plan 2012", "en")


DOCUMENTS = (
    Made("7-101-firebrigade-2016-es", 7, "pdf", "sixth", ("es",), "grey, 200 dpi, two pages", firemen),
    Made("7-102-irrigation-2013-en", 7, "tiff", "sixth", ("en",), "black and white, 200 dpi; merged areas", furrows),
    Made("7-103-library-2018-es", 7, "jpg", "sixth", ("es",), "colour photo copy, 150 dpi, no codes", readers),
    Made("7-104-parish-2012-en", 7, "png", "sixth", ("en",), "grey, 150 dpi; bands in capitals", parish),
)
