"""Titles set over the width of a table or alone in its rows: an area, an objective, a note, a period for the rows below."""

from __future__ import annotations

import re
from itertools import pairwise

from pipeline.extract.bilingual import half
from pipeline.extract.draft import Draft
from pipeline.extract.headings import group_heading, section_kind, titled_number
from pipeline.extract.labels import split_labels
from pipeline.extract.quotes import part
from pipeline.model.provenance import Quote


def read_title(quote: Quote, number: str, draft: Draft) -> None:
    """A text merged over a table's width: an objective, a note, a period for the rows below, or a new area."""
    text = quote.text
    labels = split_labels(text)
    if labels and labels[0].start == 0:
        value = part(quote, labels[0].end, labels[0].stop)
        if labels[0].field == "objective":
            draft.objective(value)
        elif labels[0].field == "area":
            title_number, title = numbered_title(value, draft)
            draft.open_area(title_number, title, numbered=bool(title_number))
        elif labels[0].field in {"lead", "resources", "date"} and draft.current is not None:
            draft.current.defaults[labels[0].field] = value
        elif draft.current is not None:
            draft.note(quote)
        return
    group = group_heading(text, draft.plan_year)
    if group is not None:
        draft.group = {"date": part(quote, group.start, group.end)}
        return
    if re.match(r"[*†¹²³]|\(\d\)", text) or (len(text) > 160 and draft.current is not None):
        draft.note(quote)
        return
    if section_kind(text) and not number:
        return
    title_number, title = numbered_title(quote, draft)
    if draft.current is not None and draft.current.title.text.casefold() == title.text.strip(" .:;").casefold():
        return
    draft.open_area(number or title_number, title, numbered=bool(number or title_number))
    if draft.current is not None:
        draft.current.table_seen = True


def numbered_title(quote: Quote, draft: Draft) -> tuple[str, Quote]:
    """`Eje 2: Datos` gives (`2`, `Datos`); without a number the whole text is the title.

    Of a bilingual title the half of the edition, with its own number where it prints one.
    """
    number, start = titled_number(quote.text)
    mine = half(quote, draft.edition, draft.first) if draft.edition else quote
    if mine.text != quote.text:
        own, own_start = titled_number(mine.text)
        return own or number, part(mine, own_start)
    if start >= len(quote.text):
        return number, quote
    return number, part(quote, start)


def title_parts(text: str) -> list[tuple[int, int]]:
    """Lines of a title cell that begin with a label stand alone (`EJE 1 …⏎Objetivo: …`); other lines belong together."""
    labels = [
        x
        for x in split_labels(text)
        if x.start == 0
        or "\n" in text[max(0, x.start - 2) : x.start + 1]
        or text[: x.start].rstrip().endswith((".", "—", "–", "-", "|", ";", "("))
        or text[x.start :].lstrip()[:1] in "—–-/(["
    ]
    cuts = sorted({0, *(x.start for x in labels), len(text)})
    return [(a, b) for a, b in pairwise(cuts) if text[a:b].strip()]
