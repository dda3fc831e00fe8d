"""Pages drawn line by line on a canvas: ruled rows that a page break may cut, merged cells, shading, sideways pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pdf  # noqa: F401  registers the fonts
from content import Doc, load
from reportlab.lib.colors import HexColor
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas


def read(name: str) -> Doc:
    """The content `second/content/<name>.txt`."""
    return load(f"../second/content/{name}")


class Sheet:
    """A document under the pen. `y` is where the next line goes, from the page's bottom, in points."""

    def __init__(
        self,
        path: Path,
        page: tuple[float, float],
        margin: float = 50,
        font: str = "Sans",
        size: float = 9,
        sideways: bool = False,
    ) -> None:
        paper = (page[1], page[0]) if sideways else page  # reportlab turns the paper of a rotated page
        self.canvas = Canvas(str(path), pagesize=paper, invariant=1)
        self.page, self.margin, self.font, self.size, self.sideways = page, margin, font, size, sideways
        self.width, self.height = (page[1], page[0]) if sideways else page
        self.number = 0
        self.foot = ""
        self.notes: list[str] = []
        self.start()

    def start(self) -> None:
        self.number += 1
        if self.sideways:
            self.canvas.setPageRotation(90)
            self.canvas.translate(self.page[0], 0)
            self.canvas.rotate(90)
        self.y = self.height - self.margin
        if self.foot:
            self.canvas.setFont(self.font, 7)
            self.canvas.drawRightString(self.width - self.margin, self.margin - 22, self.foot.format(self.number))

    def turn(self) -> None:
        self.canvas.showPage()
        self.start()

    def bold(self, strong: bool) -> str:
        return f"{self.font}-Bold" if strong else self.font

    def line(
        self, words: str, size: float = 0, strong: bool = False, x: float = 0, gap: float = 3, width: float = 0
    ) -> None:
        size = size or self.size
        for part in simpleSplit(words, self.bold(strong), size, width or self.width - 2 * self.margin - x):
            if self.y - size < self.margin:
                self.turn()
            self.canvas.setFont(self.bold(strong), size)
            self.canvas.drawString(self.margin + x, self.y - size, part)
            self.y -= size * 1.25
        self.y -= gap

    def row(
        self,
        cells: Sequence[str | None],
        widths: Sequence[float],
        strong: bool = False,
        fill: str = "",
        shaded: frozenset[int] = frozenset(),
        again: Callable[[], None] | None = None,
        size: float = 0,
    ) -> None:
        """A ruled row; None goes on with the cell above. What doesn't fit goes on on the next page, below what `again` prints."""
        size = size or self.size
        lead, pad = size * 1.22, 3.0
        lines = [
            simpleSplit(c, self.bold(strong), size, w - 2 * pad) if c else []
            for c, w in zip(cells, widths, strict=True)
        ]
        left = max(1, *(len(x) for x in lines))
        at = 0
        while left > 0:
            room = int((self.y - self.margin - 2 * pad) // lead)
            if room < 1:
                self.turn()
                if again is not None:
                    again()
                continue
            take = min(room, left)
            tall = take * lead + 2 * pad
            x = self.margin
            for i, (part, w) in enumerate(zip(lines, widths, strict=True)):
                colour = fill or ("#8fb3a5" if i in shaded else "")
                if colour:
                    self.canvas.setFillColor(HexColor(colour))
                    self.canvas.rect(x, self.y - tall, w, tall, stroke=0, fill=1)
                    self.canvas.setFillColor(HexColor("#000000"))
                self.canvas.setLineWidth(0.5)
                self.canvas.line(x, self.y, x, self.y - tall)
                self.canvas.line(x + w, self.y, x + w, self.y - tall)
                if cells[i] is not None or at:
                    self.canvas.line(x, self.y, x + w, self.y)
                self.canvas.setFont(self.bold(strong), size)
                for k, text in enumerate(part[at : at + take]):
                    self.canvas.drawString(x + pad, self.y - pad - size - k * lead + 1, text)
                x += w
            self.y -= tall
            at += take
            left -= take
            if left > 0:
                self.canvas.line(self.margin, self.y, x, self.y)
                self.turn()
                if again is not None:
                    again()

    def rule(self, widths: Sequence[float]) -> None:
        self.canvas.setLineWidth(0.5)
        self.canvas.line(self.margin, self.y, self.margin + sum(widths), self.y)

    def save(self) -> None:
        self.canvas.save()
