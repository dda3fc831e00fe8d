"""Widths, wrapping and fonts for drawn pages."""

from __future__ import annotations

from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from ..ir import Table

FONTS = Path("/usr/share/fonts/truetype")
FILES = {
    "DejaVuSans": ("dejavu/DejaVuSans.ttf", "dejavu/DejaVuSans-Bold.ttf"),
    "LiberationSans": ("liberation2/LiberationSans-Regular.ttf", "liberation2/LiberationSans-Bold.ttf"),
    "LiberationSerif": ("liberation2/LiberationSerif-Regular.ttf", "liberation2/LiberationSerif-Bold.ttf"),
    "LiberationSansNarrow": ("liberation/LiberationSansNarrow-Regular.ttf", "liberation/LiberationSansNarrow-Bold.ttf"),
}
PAD = 3.0


def fonts(name: str) -> tuple[str, str]:
    """Regular and bold face; a built-in one where the file is not there."""
    if name == "Helvetica":
        return "Helvetica", "Helvetica-Bold"
    if name == "Times-Roman":
        return "Times-Roman", "Times-Bold"
    if not all((FONTS / f).exists() for f in FILES[name]):
        return "Helvetica", "Helvetica-Bold"
    for face, file in zip((name, f"{name}-B"), FILES[name], strict=True):
        if face not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(face, str(FONTS / file)))
    return name, f"{name}-B"


def suits(font: str, text: str) -> str:
    """The font, or one that has the glyphs."""
    if font.startswith(("Helvetica", "Times", "Liberation")) and any(ch in "●✓■✔" for ch in text):
        return fonts("DejaVuSans")[0]
    return font


def wide(text: str, font: str, size: float) -> float:
    return pdfmetrics.stringWidth(text, font, size)


def _hyphened(word: str, font: str, size: float, room: float) -> int:
    """Where to divide a word so that its head and a hyphen fit, or 0."""
    if len(word) < 9 or not word.isalpha():
        return 0
    for k in range(len(word) - 3, 2, -1):
        good = word[k - 1] in "aeiouáéíóú" and word[k] not in "aeiouáéíóúh" and word[k + 1] in "aeiouáéíóú"
        if good and wide(word[:k] + "-", font, size) <= room:
            return k
    return 0


def wrap(text: str, font: str, size: float, width: float, hyphens: bool = False) -> list[str]:
    """Lines no wider than `width`; a word too long for it is cut."""
    lines: list[str] = []
    for part in text.split("\n"):
        now = ""
        for word in part.split():
            trial = f"{now} {word}" if now else word
            if wide(trial, font, size) <= width:
                now = trial
                continue
            k = _hyphened(word, font, size, width - wide(now + " ", font, size)) if hyphens and now else 0
            if k:
                now, word = f"{now} {word[:k]}-", word[k:]
            if now:
                lines.append(now)
            while wide(word, font, size) > width and len(word) > 1:
                n = len(word) - 1
                while n > 1 and wide(word[:n], font, size) > width:
                    n -= 1
                lines.append(word[:n])
                word = word[n:]
            now = word
        lines.append(now)
    return lines


def column_widths(
    table: Table, faces: tuple[str, str], size: float, room: float, fill: bool = True
) -> tuple[list[float], float]:
    """Column widths where no word is cut, and the size at which that works."""
    while True:
        least = [0.0] * len(table.widths)
        for line in table.lines:
            n = 0
            for cell in line.cells:
                if cell.turn:
                    least[n] = max(least[n], 2.3 * size)
                elif cell.span == 1 and not cell.covered:
                    face = faces[cell.bold]
                    words = [wide(w, suits(face, w), size) for w in cell.text.split()]
                    least[n] = max([least[n], *words])
                n += cell.span
        least = [x + 2 * PAD + 1 for x in least]
        if sum(least) <= room or size <= 5.5:
            break
        size -= 0.5
    if sum(least) > room:
        return [x * room / sum(least) for x in least], size
    total = sum(table.widths)
    wanted = [room * w / total for w in table.widths]
    over = [max(a, b) for a, b in zip(least, wanted, strict=True)]
    spare = [o - x for o, x in zip(over, least, strict=True)]
    excess = sum(over) - room
    if excess > 0 and sum(spare) > 0:
        over = [o - excess * s / sum(spare) for o, s in zip(over, spare, strict=True)]
    del fill
    return over, size
