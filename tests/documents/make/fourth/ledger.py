"""A plan ruled line by line on a canvas: the page's end cuts rows wherever it falls."""

from __future__ import annotations

from pathlib import Path

from reportlab.lib.pagesizes import LETTER
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

import fourth.sheets  # noqa: F401 – registers the fonts
from fourth.plan import golden, load


class Ledger:
    """A ruled table drawn line by line: the page's end cuts rows wherever it falls."""

    def __init__(self, canvas: Canvas, widths: list[float], top: float, bottom: float) -> None:
        self.canvas, self.widths, self.top, self.bottom = canvas, widths, top, bottom
        self.y, self.left = top, 44.0

    def wrap(self, words: str, width: float, font: str) -> list[str]:
        lines, line = [], ""
        for word_ in words.split():
            if stringWidth(f"{line} {word_}", font, 10) > width - 8:
                lines.append(line)
                line = word_
            else:
                line = f"{line} {word_}".strip()
        return [*lines, line]

    def rules(self, top: float, widths: list[float], closed: bool = True) -> None:
        x = self.left
        for w in [0.0, *widths]:
            x += w
            self.canvas.line(x, top, x, self.y)
        right = self.left + sum(widths)
        self.canvas.line(self.left, top, right, top)
        if closed:
            self.canvas.line(self.left, self.y, right, self.y)

    def row(self, cells: list[str], widths: list[float] | None = None, font: str = "Serif", shade: str = "") -> None:
        widths = widths or self.widths
        columns = [self.wrap(c, w, font) for c, w in zip(cells, widths, strict=True)]
        height = max(map(len, columns))
        start = self.y
        if shade:
            self.canvas.setFillColor(shade)
            self.canvas.rect(self.left, self.y - 13 * height - 3, sum(widths), 13 * height + 3, stroke=0, fill=1)
            self.canvas.setFillColor("#000000")
        self.canvas.setFont(font, 10)
        for i in range(height):
            if self.y - 13 < self.bottom:
                self.rules(start, widths)
                self.canvas.showPage()
                self.canvas.setFont(font, 10)
                self.y = start = self.top
            x = self.left
            for lines, w in zip(columns, widths, strict=True):
                if i < len(lines):
                    self.canvas.drawString(x + 4, self.y - 11, lines[i])
                x += w
            self.y -= 13
        self.y -= 3
        self.rules(start, widths)


def pensions(path: Path) -> None:
    plan = load("pensions-2023-en")
    canvas = Canvas(str(path), pagesize=LETTER, invariant=1)
    canvas.setFont("Serif", 11)
    canvas.drawString(44, 740, plan["body"])
    canvas.setFont("Serif-B", 17)
    canvas.drawString(44, 712, plan["title"])
    ledger = Ledger(canvas, [32, 190, 130, 90, 88], 748, 395)
    canvas.setFont("Serif", 10)
    for i, line in enumerate(ledger.wrap(plan["intro"], 520, "Serif")):
        canvas.drawString(44, 690 - 13 * i, line)
    ledger.y = 645
    ledger.row(["Ref", "What we will do", "What you will see", "By when", "Owner"], font="Serif-B", shade="#cccccc")
    for area in plan.areas:
        ledger.row([f"Priority {area.number}: {area.title}"], [530], "Serif-B", "#e6eef7")
        for r in area.rows:
            ledger.row([r[c] for c in ("code", "activity", "product", "date_text", "lead")])
    canvas.setFont("Serif", 9)
    canvas.drawString(
        44, ledger.y - 20, "Nothing in this schedule limits the Ombudsman's discretion in individual complaints."
    )
    canvas.save()
    golden(path.stem, plan)
