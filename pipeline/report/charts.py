"""Charts: counts by row and year as bars with their figure, and the load of each half-year. Exact in black and white."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.report.counts import HalfYear, Tally
from pipeline.report.display import fitted, is_capitals
from pipeline.report.svg import Canvas
from pipeline.text.i18n import Said, number, plain, said

NAME = 320.0
ROW = 24.0


def tally_svg(tally: Tally, lang: str, both: bool = False, label: str = "") -> str:
    """Bars in a grid: a row for each name, a column for each year, all on one scale; every bar carries its figure."""
    column = 150.0 if len(tally.years) <= 3 else max(64.0, 520 / len(tally.years))
    top = 30.0
    width = NAME + column * len(tally.years) + 8
    canvas = Canvas(max(width, 360), top + ROW * len(tally.rows) + 8, lang, both)
    scale = (column - 40) / max([1, *(n for _, line in tally.rows for n in line)])
    for k, year in enumerate(tally.years):
        x = NAME + column * k
        canvas.text(x, 18, str(year), "year")
        canvas.line(x - 0.5, top - 4, x - 0.5, top + ROW * len(tally.rows), "axis")
    for n, (name, line) in enumerate(tally.rows):
        y = top + ROW * n
        if n:
            canvas.line(0, y, width, y, "grid")
        canvas.text(0, y + 16, *_name(name))
        for k, count in enumerate(line):
            x = NAME + column * k
            if count:
                canvas.rect(x, y + 6, max(1.5, scale * count), ROW - 12, "bar", 1)
                canvas.text(x + max(1.5, scale * count) + 5, y + 16, number_said(count), "b")
            else:
                canvas.text(x + 5, y + 16, "·", "q")
    return canvas.svg(tally.title, label)


def _name(name: Said) -> tuple[Said, str]:
    size = 11.5 if is_capitals(name.es) else 12
    return Said(fitted(name.es, NAME - 14, size), fitted(name.en, NAME - 14, size)), "cp" if size < 12 else ""


def number_said(value: float) -> Said:
    """A number as each language writes it."""
    return Said(number(value, "es"), number(value, "en"))


def workload_svg(halves: Sequence[HalfYear], lang: str, both: bool = False, label: str = "") -> str:
    """Standing bars, two for each year: solid, dated in that half alone; outlined on top, running through both halves."""
    bar, gap, between, top, high = 40.0, 16.0, 36.0, 46.0, 170.0
    most = max([1, *(h.inside + h.through for h in halves)])
    width = 20 + (len(halves) // 2) * (2 * bar + gap + between)
    canvas = Canvas(max(width, 430), top + high + 46, lang, both)
    canvas.rect(2, 6, 12, 12, "bar", 1)
    canvas.text(20, 16, said("in that half only"))
    canvas.rect(182, 6, 12, 12, "bar2", 1)
    canvas.text(200, 16, said("through both halves"))
    base = top + high
    for n, half in enumerate(halves):
        x = 20 + (n // 2) * (2 * bar + gap + between) + (n % 2) * (bar + gap)
        inside, through = (high * v / most for v in (half.inside, half.through))
        if half.inside:
            canvas.rect(x, base - inside, bar, inside, "bar", 1)
        if half.through:
            canvas.rect(x, base - inside - through, bar, through, "bar2", 1)
        canvas.text(x + bar / 2, base - inside - through - 6, number_said(half.inside + half.through), "b", "middle")
        canvas.text(x + bar / 2, base + 16, said("H1") if half.half == 1 else said("H2"), "q", "middle")
        if half.half == 2:
            canvas.text(x - gap / 2, base + 37, plain(str(half.year)), "year", "middle")
    canvas.line(8, base + 0.5, width, base + 0.5, "axis")
    return canvas.svg(said("Activities in each half-year"), label)
