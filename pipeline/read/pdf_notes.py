"""Footnotes: small lines at the foot of a page, taken out of the flow so that they part no sentence and no table."""

from __future__ import annotations

import re

from pipeline.read.pdf_pages import PageLayout
from pipeline.read.pdf_words import TextLine

_SMALLER = 0.88
_MARK = re.compile(r"(?:\d{1,2}(?:[.)]\s|\s|(?=[^\W\d_]))|[*†‡§]{1,4}\s?|\(\d{1,2}\)\s|[a-z]\)\s|[¹²³⁴⁵⁶⁷⁸⁹])\S")


def take_out_notes(pages: list[PageLayout], body: float) -> None:
    """Move footnotes from `lines` to `notes`, page by page; `body`: the document's usual font size."""
    for page in pages:
        notes = _notes(page, body)
        if notes:
            taken = {id(x) for x in notes}
            page.lines = [x for x in page.lines if id(x) not in taken]
            page.notes = notes


def _notes(page: PageLayout, body: float) -> list[TextLine]:
    lines = sorted((x for x in page.lines if x.turn == 0), key=lambda x: x.base)
    floor = max((t.rect[3] for t in page.tables), default=0.0)
    small: list[TextLine] = []
    for line in reversed(lines):
        if line.size > _SMALLER * body or line.base < floor:
            break
        small.insert(0, line)
    while small and not _MARK.match(small[0].text):
        small.pop(0)
    return small
