"""Small PDFs drawn for tests: plans with and without lines, in columns, cut by pages."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Paragraph, SimpleDocTemplate, Table

from pipeline.model.document import Document, TextBlock
from pipeline.model.document import Table as ReadTable
from pipeline.model.provenance import Source
from pipeline.read.pdf import read
from pipeline.settings.reading import ReadSettings

WIDTH, HEIGHT = A4
BODY = ParagraphStyle("body", fontName="Helvetica", fontSize=10, leading=12, spaceAfter=6)
SMALL = ParagraphStyle("small", fontName="Helvetica", fontSize=8, leading=9.6)
HEADING = ParagraphStyle("heading", fontName="Helvetica-Bold", fontSize=14, leading=17, spaceBefore=8, spaceAfter=6)
GRID = [("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP")]

HEAD = ("Código", "Actividad", "Responsable", "Producto", "Fecha")
ROWS = (
    ("1.1", "Taller regional sobre interoperabilidad de los sistemas de compras", "Secretaría Técnica", "Informe", "marzo"),
    ("1.2", "Guía de datos abiertos", "Uruguay y Paraguay", "Guía publicada en el sitio web", "I semestre"),
    ("1.3", "Encuesta a los responsables de innovación de los países miembros, con análisis de resultados por subregión",
     "Grupo de Trabajo de Innovación", "Encuesta", "T3"),
    ("1.4", "Boletín", "Comunicaciones", "Seis ediciones", "Bimestral"),
    ("1.5", "Curso virtual de gestión documental para funcionarios municipales", "OEA", "40 egresados", "octubre-noviembre"),
)  # fmt: skip
PROSE = (
    "La Red organizará durante el año varios talleres regionales sobre datos abiertos, interoperabilidad y firma "
    "digital, en coordinación con los países miembros y con el apoyo técnico de los organismos internacionales que "
    "integran el Comité Ejecutivo. Los resultados se publicarán en el sitio web de la Red."
)


def wrapped(text: str, width: float, font: str = "Helvetica", size: float = 9) -> list[str]:
    """Lines of `text` that fit into `width` points."""
    from reportlab.pdfbase.pdfmetrics import stringWidth

    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if stringWidth(longer, font, size) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def draw_columns(
    path: Path,
    rows: Sequence[Sequence[str]] = ROWS,
    *,
    head: Sequence[str] = HEAD,
    bold: bool = True,
    middle: bool = False,
    gap: float = 6,
    rules: str = "",
    pages: int = 1,
) -> Path:
    """A table by aligned words: `middle` centres cells, `rules` is `frame` (head and ends) or `rows` (all rows)."""
    xs, widths = (50, 95, 270, 380, 470), (40, 165, 100, 80, 85)
    c = Canvas(str(path), pagesize=A4)
    per_page = -(-len(rows) // pages)
    for page in range(pages):
        y = HEIGHT - 60
        if page == 0:
            c.setFont("Helvetica-Bold", 16)
            c.drawString(50, y, "Plan de trabajo 2020")
            c.setFont("Helvetica", 10)
            c.drawString(50, y - 24, "El presente plan fue aprobado por la Asamblea en su reunión anual de diciembre.")
        y -= 64
        c.setFont("Helvetica-Bold" if bold else "Helvetica", 9)
        for x, title in zip(xs, head, strict=True):
            c.drawString(x, y, title)
        if rules:
            c.line(50, y + 12, 555, y + 12)
            c.line(50, y - 4, 555, y - 4)
        y -= 12 + gap
        c.setFont("Helvetica", 9)
        for row in rows[page * per_page : (page + 1) * per_page]:
            cells = [wrapped(text, width) for text, width in zip(row, widths, strict=True)]
            most = max(map(len, cells))
            for x, cell in zip(xs, cells, strict=True):
                down = (most - len(cell)) * 11 / 2 if middle else 0
                for i, line in enumerate(cell):
                    c.drawString(x, y - down - 11 * i, line)
            y -= 11 * most + gap
            if rules == "rows":
                c.line(50, y + gap / 2 + 8, 555, y + gap / 2 + 8)
        c.showPage()
    c.save()
    return path


def draw_lines(
    path: Path, pages: Sequence[Sequence[tuple[float, float, str]]], size: float = 10, font: str = "Helvetica"
) -> Path:
    """Pages of lines at `(x, points from the top, text)`; a text in `**` is bold."""
    c = Canvas(str(path), pagesize=A4)
    for page in pages:
        for x, top, text in page:
            bold = text.startswith("**")
            c.setFont("Helvetica-Bold" if bold else font, size)
            c.drawString(x, HEIGHT - top, text.removeprefix("**"))
        c.showPage()
    c.save()
    return path


def ruled(
    rows: Sequence[Sequence[str]], widths: Sequence[float], extra: Sequence[tuple] = (), **options: object
) -> Table:
    """A table with all lines; cells are wrapped."""
    cells = [[Paragraph(text, SMALL) if text else "" for text in row] for row in rows]
    return Table(cells, colWidths=list(widths), style=[*GRID, *extra], **options)


def build(
    path: Path, story: list[Flowable], *, columns: int = 1, wide: bool = False, margin: float = 50, on_page=None
) -> Path:
    """Flow a story into pages of one or more columns."""
    size = landscape(A4) if wide else A4
    if columns == 1 and on_page is None:
        SimpleDocTemplate(str(path), pagesize=size, topMargin=margin, bottomMargin=margin).build(story)
        return path
    gutter = 18
    width = (size[0] - 2 * margin - gutter * (columns - 1)) / columns
    frames = [Frame(margin + i * (width + gutter), margin, width, size[1] - 2 * margin) for i in range(columns)]
    document = BaseDocTemplate(str(path), pagesize=size)
    document.addPageTemplates([PageTemplate("page", frames, onPage=on_page or (lambda c, d: None))])
    document.build(story)
    return path


def read_pdf(path: Path) -> Document:
    """The document, without optical character recognition."""
    return read(path, Source(path.name, "", "pdf"), ReadSettings(ocr=False))


def tables(document: Document) -> list[list[list[str]]]:
    """The texts of every table's rows; a slot that a merged cell covers is empty."""
    grids = [b.grid() for b in document.blocks if isinstance(b, ReadTable)]
    return [[[c.text if c else "" for c in row] for row in grid] for grid in grids]


def texts(document: Document) -> list[str]:
    """The texts of all blocks that are not tables."""
    return [b.text for b in document.blocks if isinstance(b, TextBlock)]
