"""The continuity matrix as one picture: a row for each thread, a column for each year, a mark where they meet."""

from __future__ import annotations

from itertools import pairwise

from pipeline.report.display import is_capitals
from pipeline.report.marks import KINDS, Row, rows_of
from pipeline.report.story import Story
from pipeline.report.svg import Canvas
from pipeline.report.texts import both_texts, drawn_text, family_title, latest
from pipeline.settings.report import ReportSettings
from pipeline.text.i18n import Said, said

NAME = 470.0
COLUMN = 64.0
ROW = 20.0
LANE_HEAD = 28.0


def matrix_svg(story: Story, lang: str, settings: ReportSettings) -> str:
    """The whole matrix as a picture for files; in the page it is a table."""
    groups = [(story.families[n], rows) for n, rows in enumerate(rows_of(story)) if rows]
    years = len(story.years)
    top = 66.0
    height = top + sum(LANE_HEAD + ROW * len(rows) + 10 for _, rows in groups) + 8
    canvas = Canvas(max(NAME + COLUMN * years + 16, 860), max(height, 90), lang, False)
    _legend(canvas)
    for k, year in enumerate(story.years):
        canvas.text(NAME + COLUMN * (k + 0.5), top - 12, str(year), "year", "middle")
    y = top
    for n, (family, rows) in enumerate(groups):
        canvas.rect(0, y, NAME + COLUMN * years + 16, LANE_HEAD + ROW * len(rows) + 4, "band" if n % 2 else "lane", 4)
        title = family_title(family)
        canvas.text(10, y + 18, title, "cp" if is_capitals(title[lang]) else "b")
        y += LANE_HEAD
        for row in rows:
            _row(canvas, story, row, y + ROW / 2, settings)
            y += ROW
        y += 10
    return canvas.svg(said("Continuity matrix"))


def _row(canvas: Canvas, story: Story, row: Row, y: float, settings: ReportSettings) -> None:
    canvas.text(20, y + 4, drawn_text(latest(story, row.thread), NAME - 40))
    present = [k for k, m in enumerate(row.marks) if m.items]
    for a, b in pairwise(present):
        kind = "th1 far" if b - a > 1 else "th1"
        canvas.line(NAME + COLUMN * (a + 0.5) + 9, y, NAME + COLUMN * (b + 0.5) - 9, y, kind)
    for k, mark in enumerate(row.marks):
        if mark.kind:
            canvas.open("\n".join(both_texts(i, settings.tip_chars) for i in mark.items))
            canvas.mark(mark.kind, NAME + COLUMN * (k + 0.5), y)
            canvas.close()


def _legend(canvas: Canvas) -> None:
    x = 10.0
    for name, text in KINDS.items():
        words: Said = said(text)
        canvas.mark(name, x + 6, 14, 13)
        canvas.text(x + 18, 18, words, "q")
        x += 30 + 5.8 * len(words[canvas.lang])
