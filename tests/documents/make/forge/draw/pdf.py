"""PDF pages with reportlab: words, and tables of any ruling, cut over pages."""

from __future__ import annotations

import io
from pathlib import Path

from reportlab.lib.pagesizes import A4, letter
from reportlab.pdfgen.canvas import Canvas

from ..choices import Choices
from ..ir import Break, Document, Sheet, Table, Words
from . import measure
from .pdf_table import TableDrawer

SIZES = {"title": 15, "subtitle": 12, "h1": 12.5, "h2": 11, "h3": 10}


class Pages:
    """The page under way. `y` runs down from the top margin."""

    def __init__(self, target: io.BytesIO, doc: Document, c: Choices, total: int) -> None:
        self.doc, self.c, self.total = doc, c, total
        paper = A4 if c.seed % 3 else letter
        self.width, self.height = (paper[1], paper[0]) if doc.landscape else paper
        self.canvas = Canvas(target, pagesize=(self.width, self.height), invariant=1)
        self.canvas.setTitle(doc.title)
        self.faces = measure.fonts(c.font)
        self.left, self.right = 48.0, self.width - 48.0
        self.top, self.bottom = 56.0, self.height - 54.0
        self.count = 0
        self.column = -1
        self.column_top = self.top
        self.begin()

    def begin(self) -> None:
        self.count += 1
        self.y = self.top
        if self.c.rotate:
            self.canvas.setPageRotation(90)
            self.canvas.transform(0, 1, -1, 0, self.height, 0)
        self._decoration()
        small = 7.5
        if self.doc.head:
            self.line(self.left, 34, self.doc.head, self.faces[0], small)
        if self.doc.number:
            text = self.doc.number.format(n=self.count, t=self.total)
            where = self.right - measure.wide(text, self.faces[0], small) if self.c.seed % 2 else self.width / 2 - 20
            self.line(where, self.height - 28, text, self.faces[0], small)

    def new_page(self) -> None:
        if self.column == 0:
            self.column, self.y = 1, self.column_top
            self.left, self.right = self.width / 2 + 10, self.width - 48.0
            return
        self.canvas.showPage()
        self.begin()
        if self.column == 1:
            self.columns()

    def columns(self) -> None:
        """From here on, two columns."""
        self.column, self.column_top = 0, self.y
        self.left, self.right = 48.0, self.width / 2 - 10

    def _decoration(self) -> None:
        """Rules of head and foot, and the word across a draft."""
        if "deco" in self.c.noise:
            self.rule(48, 40, self.width - 48, 40, 0.8)
            self.rule(48, self.height - 40, self.width - 48, self.height - 40, 0.4)
        if "draft" in self.c.noise:
            self.canvas.saveState()
            self.canvas.setFillColor("#E4E4E4")
            self.canvas.setFont("Helvetica-Bold", 84)
            self.canvas.translate(self.width / 2, self.height / 2)
            self.canvas.rotate(45)
            self.canvas.drawCentredString(0, 0, "BORRADOR" if self.doc.lang == "es" else "DRAFT")
            self.canvas.restoreState()

    def line(self, x: float, y: float, text: str, font: str, size: float, colour: str = "") -> None:
        """One line of text whose baseline is `y` below the page's top."""
        if colour:
            self.canvas.setFillColor(f"#{colour}")
            self.line(x, y, text, font, size)
            self.canvas.setFillColor("#000000")
            return
        self.canvas.setFont(measure.suits(font, text), size)
        self.canvas.drawString(x, self.height - y, text)

    def rect(self, x: float, y: float, w: float, h: float, fill: str) -> None:
        self.canvas.setFillColor(f"#{fill}")
        self.canvas.rect(x, self.height - y - h, w, h, stroke=0, fill=1)
        self.canvas.setFillColor("#000000")

    def rule(self, x0: float, y0: float, x1: float, y1: float, width: float = 0.6) -> None:
        self.canvas.setLineWidth(width)
        self.canvas.line(x0, self.height - y0, x1, self.height - y1)

    def words(self, w: Words) -> None:
        if self.c.two_columns and self.column < 0 and w.kind not in ("title", "subtitle"):
            self.columns()
        size = SIZES.get(w.kind, self.c.font_size if w.kind != "note" else self.c.font_size - 1)
        size = max(size, 7)
        bold = w.kind in SIZES
        font = self.faces[bold]
        centred = w.kind in ("title", "subtitle")
        x = self.left + w.indent * 16
        lead = size * 1.22
        if w.kind == "sign":
            x = self.left + 20
        lines = measure.wrap(w.text, font, size, self.right - x, self.c.hyphens and not bold)
        space = {
            "title": 6,
            "subtitle": 4,
            "h1": 10,
            "h2": 9,
            "h3": 6,
            "p": 3,
            "note": 2,
            "sign": 14 if not self._signed else 1,
        }.get(w.kind, 1.5)
        self._signed = w.kind == "sign"
        need = 1 if not bold else 4
        if self.y + space + lead * min(len(lines), need) + (40 if bold and not centred else 0) > self.bottom:
            self.new_page()
        self.y += space
        for text in lines:
            if self.y + lead > self.bottom:
                self.new_page()
            self.y += lead
            x = self.left + w.indent * 16 if w.kind != "sign" else self.left + 20
            at = (self.left + self.right - measure.wide(text, font, size)) / 2 if centred else x
            self._labelled(at, text, w, font, size, text is lines[0])
        self.y += {"title": 8, "subtitle": 4, "h1": 3, "h2": 3, "p": 3}.get(w.kind, 0.5)

    _signed = False

    def _labelled(self, x: float, text: str, w: Words, font: str, size: float, first: bool) -> None:
        if w.label and first and text.startswith(w.label):
            self.line(x, self.y, w.label, self.faces[1], size)
            x += measure.wide(w.label, self.faces[1], size)
            text = text[len(w.label) :]
        self.line(x, self.y, text, font, size)


def _run(doc: Document, c: Choices, total: int) -> tuple[bytes, int]:
    target = io.BytesIO()
    pages = Pages(target, doc, c, total)
    for block in doc.blocks:
        if isinstance(block, Words):
            pages.words(block)
        elif isinstance(block, Break):
            pages.new_page()
        elif isinstance(block, Table):
            TableDrawer(pages, block).draw()
        elif isinstance(block, Sheet):
            continue
    pages.canvas.save()
    return target.getvalue(), pages.count


def draw(doc: Document, c: Choices, path: Path) -> None:
    _, total = _run(doc, c, 0)
    data, _ = _run(doc, c, total)
    path.write_bytes(data)
