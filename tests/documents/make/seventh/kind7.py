"""Kind 7: scans of new plans."""

from __future__ import annotations

import subprocess
import tempfile
import time
from pathlib import Path

import numpy as np
from fifth.gold import Row, both, by, either, when
from made import Made
from PIL import Image, ImageFilter
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, LETTER, landscape
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer

from seventh.rows import alts, table
from seventh.tools import grid, paper, style


def scanned(source: Path, dpi: int, skew: float, seed: int, grain: float = 9, blur: float = 0.5) -> list[Image.Image]:
    """Grey pages as a scanner gives them: turned a little, grainy, a shadow at one side."""
    rng = np.random.default_rng(seed)
    pages = []
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["pdftoppm", "-r", str(dpi), "-gray", "-png", str(source), f"{folder}/p"], check=True)
        for k, name in enumerate(sorted(Path(folder).glob("p*.png"))):
            with Image.open(name) as opened:
                page = opened.convert("L")
            page = page.rotate(skew if k % 2 == 0 else -skew * 0.6, Image.Resampling.BICUBIC, fillcolor=255)
            page = page.filter(ImageFilter.GaussianBlur(blur))
            dots = np.asarray(page, dtype=float) * 0.93 + 8
            dots += rng.normal(0, grain, dots.shape)
            dots[:, : int(dpi * 0.12)] -= np.linspace(60, 0, int(dpi * 0.12))
            specks = rng.random(dots.shape) < 0.00004
            dots[specks] = 40
            pages.append(Image.fromarray(np.clip(dots, 0, 255).astype("uint8")))
    return pages


# --- 141: public works of a department, image-only PDF -
WORKS = (
    ("1.1", "Reparación del puente colgante Quebrada Honda", "Obras", "Acta de entrega", "Regalías", "marzo-mayo"),
    ("1.2", "Cunetas y alcantarillas en la vía a El Mirador", "Obras", "Informe final", "Regalías", "T3"),
    ("1.3", "Compra de una motoniveladora", "Hacienda", "Factura", "Crédito", "30 de abril de 2016"),
    ("2.1", "Alumbrado público en tres veredas", "Servicios", "Tres circuitos", "Municipio", "2.º semestre"),
    ("2.2", "Plan maestro de alcantarillado", "Planeación", "Plan", "BID", "junio de 2016"),
    ("2.3", "Poda de árboles sobre redes", "Servicios", "Reporte", "Municipio", "todo el año"),
)
WORKS_DATES = {
    "marzo-mayo": when("marzo-mayo", "2016-03/2016-05"),
    "T3": when("T3", "2016-Q3"),
    "30 de abril de 2016": by("30 de abril de 2016", "2016-04-30", bare=True),
    "2.º semestre": when("2.º semestre", "2016-H2"),
    "junio de 2016": when("junio de 2016", "2016-06"),
    "todo el año": when("todo el año", "2016"),
}
WORKS_AREAS = (("1", "VÍAS Y PUENTES"), ("2", "SERVICIOS PÚBLICOS"))
SIX = ("code", "activity", "lead", "product", "resources", "date")


def stamp(canvas: Canvas, _: SimpleDocTemplate) -> None:
    """A stamp of receipt, low on the page."""
    canvas.saveState()
    canvas.translate(380, 190)
    canvas.rotate(9)
    canvas.setStrokeGray(0.35)
    canvas.setFillGray(0.35)
    canvas.rect(0, 0, 130, 48)
    canvas.setFont("Helvetica-Bold", 12)
    canvas.drawString(32, 28, "RECIBIDO")
    canvas.drawString(26, 10, "08 ENE 2016")
    canvas.restoreState()


def works(path: Path) -> None:
    """Image-only PDF, 200 dpi, skew 0.6."""
    stem, title = "7-141-obras-2016-es", "PLAN OPERATIVO 2016"
    rows: list[Row] = []
    story = [Paragraph("ALCALDÍA DE SAN ROQUE DEL RÍO", style(13, bold=True, centre=True)),
             Paragraph(title, style(15, bold=True, centre=True, leading=24, spaceAfter=14))]  # fmt: skip
    heads = ("N.º", "Actividad", "Responsable", "Producto", "Recursos", "Plazo")
    for number, name in WORKS_AREAS:
        acts = [w for w in WORKS if w[0].startswith(number)]
        story += [Paragraph(f"{number}. {name}", style(11.5, bold=True, spaceBefore=10, spaceAfter=8)),
                  grid([heads, *acts], [35, 160, 80, 85, 70, 85], style(10), style(10, bold=True))]  # fmt: skip
        rows += table((number, name), SIX, acts, WORKS_DATES, 2016)
    with tempfile.TemporaryDirectory() as folder:
        paper(Path(folder) / "a.pdf", story, LETTER, 45, stamp)
        pages = scanned(Path(folder) / "a.pdf", 200, 0.6, 141)
    day = time.gmtime(1_451_606_400)
    pages[0].save(path, "PDF", resolution=200, save_all=True, append_images=pages[1:], creationDate=day, modDate=day)
    both(stem, title, 2016, "es", [(*a, "", "*") for a in WORKS_AREAS], rows)


# --- 142: a beekeepers' board, PNG -
BEES = (
    ("1", "Varroa survey in forty apiaries", "Bee Inspectorate", "Survey", "April 2019", "GBP 8,200"),
    ("2", "Spring meeting of inspectors", "Secretary", "Minutes", "14 March 2019", "GBP 950"),
    ("3", "Leaflet on the Asian hornet", "Education Officer", "Leaflet", "Q2 2019", "GBP 1,400"),
    ("4", "Honey show at the county fair", "Show Committee", "Show", "August 2019", "GBP 2,750"),
    ("5", "Queen rearing course", "Education Officer", "Course", "May-June 2019", "GBP 3,100"),
)
BEES_DATES = {
    "April 2019": when("April 2019", "2019-04"),
    "14 March 2019": by("14 March 2019", "2019-03-14", bare=True),
    "Q2 2019": when("Q2 2019", "2019-Q2"),
    "August 2019": when("August 2019", "2019-08"),
    "May-June 2019": when("May-June 2019", "2019-05/2019-06"),
}


def bees(path: Path) -> None:
    """PNG, 150 dpi, landscape, total."""
    stem, title = "7-142-bees-2019-en", "Programme of Work 2019"
    heads = ("No.", "Activity", "Responsible", "Output", "Timing", "Budget")
    story = [
        Paragraph("Wessex Downs Beekeeping Board", style(13, "Times-Roman", bold=True)),
        Paragraph(title, style(16, "Times-Roman", bold=True, leading=26, spaceAfter=14)),
        grid([heads, *BEES, ("", "Total", "", "", "", "GBP 16,400")], [35, 195, 120, 80, 105, 90],
             style(11.5, "Times-Roman"),
             style(11.5, "Times-Roman", bold=True), more=[("BOTTOMPADDING", (0, 0), (-1, -1), 7)]),
        Spacer(1, 16),
        Paragraph("Agreed by the Board on 8 December 2018.", style(10.5, "Times-Roman")),
    ]  # fmt: skip
    with tempfile.TemporaryDirectory() as folder:
        paper(Path(folder) / "a.pdf", story, landscape(A4), 60)
        page = scanned(Path(folder) / "a.pdf", 150, -0.5, 142, 7, 0.4)[0]
    page.save(path, dpi=(150, 150))
    rows = table(
        ("", ""), ("code", "activity", "lead", "product", "date", "budget"), BEES, BEES_DATES, 2019, ("en", "GBP")
    )
    both(stem, title, 2019, "en", [], rows, adopted_on="2018-12-08 || ∅")


# --- 143: a fund for cinema, narrative, JPEG -
CINEMA = (
    ("1", "Producción", (
        ("1.1", "Convocatoria de cortometrajes de ficción", "Unidad de Fomento", "Ocho cortometrajes", "enero-marzo"),
        ("1.2", "Residencia de guion en Valdehermoso", "Unidad de Formación", "Guiones", "junio de 2012"),
    )),
    ("2", "Difusión", (
        ("2.1", "Muestra itinerante en pueblos sin cine", "Unidad de Difusión", "Informe", "segundo semestre"),
        ("2.2", "Catálogo de películas digitalizadas", "Filmoteca", "Catálogo", "hasta el 30 de noviembre de 2012"),
        ("2.3", "Jornada de archivos fílmicos", "Filmoteca", "Memoria", "18 y 19 de octubre de 2012"),
    )),
)  # fmt: skip
CINEMA_DATES = {
    "enero-marzo": when("enero-marzo", "2012-Q1"),
    "junio de 2012": when("junio de 2012", "2012-06"),
    "segundo semestre": when("segundo semestre", "2012-H2"),
    "hasta el 30 de noviembre de 2012": by(alts("hasta |el |30 de noviembre de 2012"), "2012-11-30"),
    "18 y 19 de octubre de 2012": when("18 y 19 de octubre de 2012", "2012-10", "2012-10-18", "2012-10-19"),
}


def cinema(path: Path) -> None:
    """JPEG, 200 dpi, narrative with labels."""
    stem, title = "7-143-cine-2012-es", "PLAN DE TRABAJO 2012"
    rows: list[Row] = []
    text, item = style(11, leading=15, leftIndent=26), style(11, bold=True, leading=15, spaceBefore=10)
    story = [Paragraph("FONDO AUTONÓMICO DE CINEMATOGRAFÍA", style(12, centre=True)),
             Paragraph(title, style(15, bold=True, centre=True, leading=24, spaceAfter=10))]  # fmt: skip
    for number, name, acts in CINEMA:
        story.append(Paragraph(f"{number}. {name.upper()}", style(12, bold=True, spaceBefore=16, spaceAfter=4)))
        for code, words, lead, product, date in acts:
            story.append(Paragraph(f"{code} {words}", item))
            story += [
                Paragraph(f"{k}: {v}", text) for k, v in (("Responsable", lead), ("Producto", product), ("Plazo", date))
            ]
        rows += table((number, name.upper()), ("code", "activity", "lead", "product", "date"), acts, CINEMA_DATES, 2012,
                      layout="narrative",
                      place=either("", "Valdehermoso"))  # fmt: skip
    with tempfile.TemporaryDirectory() as folder:
        paper(Path(folder) / "a.pdf", story, A4, 65)
        page = scanned(Path(folder) / "a.pdf", 200, 0.4, 143, 8)[0]
    page.save(path, quality=78, dpi=(200, 200))
    both(stem, title, 2012, "es", [(n, t.upper(), "", "*") for n, t, _ in CINEMA], rows)


# --- 144: a council of botanic gardens, two pages, TIFF -
GARDEN = (
    ("A.1", "Collect seed of twelve endemic palms", "Field Team", "Seed lots", "January-February 2021"),
    ("A.2", "Red List assessment of orchids", "Science Office", "Assessment report", "Q3 2021"),
    ("A.3", "Drip irrigation in the fern house", "Grounds", "System installed", "May 2021"),
    ("B.1", "Plant fair and open weekend", "Public Programmes", "Event", "12-13 June 2021"),
    ("B.2", "Audio guide in four languages", "Public Programmes", "Audio guide", "by 30 September 2021"),
    ("B.3", "Teachers' pack on pollination", "Education", "Guide", "second half of 2021"),
)
GARDEN_DATES = {
    "January-February 2021": when("January-February 2021", "2021-01/2021-02"),
    "Q3 2021": when("Q3 2021", "2021-Q3"),
    "May 2021": when("May 2021", "2021-05"),
    "12-13 June 2021": when("12-13 June 2021", "2021-06", "2021-06-12", "2021-06-13"),
    "by 30 September 2021": by(alts("by |30 September 2021"), "2021-09-30"),
    "second half of 2021": when("second half of 2021", "2021-H2"),
}
GARDEN_AREAS = (("A", "Collections"), ("B", "Visitors"))


def garden(path: Path) -> None:
    """Two-page TIFF, 150 dpi, skew 0.7."""
    stem, title = "7-144-gardens-2021-en", "Business Plan 2021"
    rows: list[Row] = []
    story = [Paragraph("Royal Botanic Gardens of Port Clement", style(13, bold=True)),
             Paragraph(title, style(18, bold=True, leading=30, spaceAfter=10))]  # fmt: skip
    for letter, name in GARDEN_AREAS:
        acts = [g for g in GARDEN if g[0].startswith(letter)]
        if letter == "B":
            story.append(PageBreak())
        story += [Paragraph(f"{letter}. {name}", style(13, bold=True, spaceBefore=10, spaceAfter=12)),
                  grid([("Code", "Activity", "Lead", "Deliverable", "Timing"), *acts], [45, 165, 95, 95, 95], style(11),
                       style(11, bold=True), more=[("BACKGROUND", (0, 0), (-1, 0), colors.Color(0.9, 0.9, 0.9)),
                                                   ("BOTTOMPADDING", (0, 0), (-1, -1), 6)])]  # fmt: skip
        rows += table((letter, name), ("code", "activity", "lead", "product", "date"), acts, GARDEN_DATES, 2021)
    with tempfile.TemporaryDirectory() as folder:
        paper(Path(folder) / "a.pdf", story, A4, 50)
        pages = scanned(Path(folder) / "a.pdf", 150, 0.7, 144, 6, 0.3)
    pages[0].save(path, save_all=True, append_images=pages[1:], dpi=(150, 150), compression="tiff_deflate")
    both(stem, title, 2021, "en", [(*a, "", "*") for a in GARDEN_AREAS], rows)


DOCUMENTS = (
    Made("7-141-obras-2016-es", 7, "pdf", "seventh", ("es",), "image-only PDF, 200 dpi, skew 0.6", works),
    Made("7-142-bees-2019-en", 7, "png", "seventh", ("en",), "PNG, 150 dpi, landscape, total", bees),
    Made("7-143-cine-2012-es", 7, "jpg", "seventh", ("es",), "JPEG, 200 dpi, narrative with labels", cinema),
    Made("7-144-gardens-2021-en", 7, "tiff", "seventh", ("en",), "two-page TIFF, 150 dpi, skew 0.7", garden),
)
