"""Titles set over the width of a table or alone in its rows: an area, an objective, a note, a period for the rows below."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from pipeline.extract.area_names import area_heading, area_number
from pipeline.extract.bilingual import half
from pipeline.extract.draft import AreaDraft, Draft
from pipeline.extract.fields import AREA_FIELDS, field_word
from pipeline.extract.headings import AreaHeading, group_heading, keyword_heading, section_kind
from pipeline.extract.labels import split_labels
from pipeline.extract.quotes import joined, part
from pipeline.model.document import Cell
from pipeline.model.provenance import Quote
from pipeline.text.clean import collapse, fold

_MAX_LABEL = 48
_AIM = re.compile(r"\bobjetiv|\bobjective|\bproposito|\baim\b|\bgoal\b|\bpurpose")


def read_title(quote: Quote, number: str, draft: Draft, *, among: bool = False) -> None:
    """A text merged over a table's width: an objective, a note, a period for the rows below, or a new area.

    `among`: other rows of the table are such titles too, so that one with the name of a section is an area like them.
    """
    text = quote.text
    labels = split_labels(text)
    named = area_heading(text)
    if labels and labels[0].start == 0 and not (named is not None and named.title_start >= labels[0].end):
        value = part(quote, labels[0].end, labels[0].stop)
        if labels[0].field == "objective" or (labels[0].field == "area" and _aims(labels[0].name, draft.current)):
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
    if section_kind(text) and not number and not among:
        return
    title_number, title = numbered_title(quote, draft)
    if named is not None and _is_objective(named, draft.current):
        draft.objective(title)
        return
    if draft.current is not None and draft.current.title.text.casefold() == title.text.strip(" .:;").casefold():
        return
    title, period = _without_period(title, draft.plan_year)
    keyword = named.keyword if named is not None else ""
    draft.open_area(number or title_number, title, keyword=keyword, numbered=bool(number or title_number))
    if draft.current is not None:
        draft.current.table_seen = True
    if period is not None:
        draft.group = {**draft.group, "date": period}


_PERIOD_BEHIND = re.compile(r"\s*(?:[(\[](?P<inside>[^()\[\]]{3,60})[)\]]|\s[–—|-]\s(?P<behind>[^–—|]{3,60}))\s*$")


def _without_period(title: Quote, plan_year: int) -> tuple[Quote, Quote | None]:
    """`Control interno (abril–junio 2019)`: the title, and the time that it gives to the rows below."""
    match = _PERIOD_BEHIND.search(title.text)
    if match is None or not title.text[: match.start()].strip():
        return title, None
    name = "inside" if match["inside"] else "behind"
    found = group_heading(match[name], plan_year)
    if found is None:
        return title, None
    start = match.start(name)
    return part(title, 0, match.start()), part(title, start + found.start, start + found.end)


def _is_objective(named: AreaHeading, area: AreaDraft | None) -> bool:
    """`Objetivo específico 1.1 …` below `Componente 1 …`: what the area is for, and no area of its own."""
    if area is None or not _AIM.search(named.keyword):
        return False
    fresh = area.entries == 0 and bool(area.keyword) and area.keyword != named.keyword
    if not area.number and "." in named.number and not area.keyword:
        area.number = named.number.split(".")[0] if area.entries == 0 else ""
    return fresh or (bool(area.number) and area.keyword != named.keyword and named.number.startswith(f"{area.number}."))


def _aims(label: str, area: AreaDraft | None) -> bool:
    """`Objetivo estratégico: Reducir …` right below `Línea 1 …`: what the area is for."""
    if area is None or area.entries or not area.title.text:
        return False
    return _AIM.search(fold(label)) is not None and _AIM.search(area.keyword) is None


def label_pairs(cells: Sequence[Cell]) -> list[Quote]:
    """The cells of a row as labels with values, each cell one of them: `Línea de trabajo: | 1. Datos | Responsable: | CTIC`.

    Empty where they are no such pairs. A form prints its facts so above the table; without a colon only the words for an
    area or its objective are labels, or such a word with its number (`Eje 1 | Datos`).
    """
    if not cells or len(cells) % 2 or not all(is_label(c.text) for c in cells[::2]):
        return []
    pairs = zip(cells[::2], cells[1::2], strict=True)
    return [joined(replace(a.quote(), text=collapse(a.text).rstrip(" :")), b.quote(), ": ") for a, b in pairs]


def is_label(text: str) -> bool:
    """Whether a cell holds a label and nothing else."""
    name = collapse(text)
    if len(name) > _MAX_LABEL or not name[:1].isalpha():
        return False
    word, heading = field_word(name), keyword_heading(f"{name}: x")
    known = word is not None and word.score >= 1.0 and word.field in AREA_FIELDS
    return known or name.endswith(":") or (heading is not None and heading.title_start == len(name) + 2)


def read_pairs(pairs: Sequence[Quote], draft: Draft) -> None:
    """What labels above a table say of it: its area, its objective, who is in charge; anything else is the form's own."""
    for quote in pairs:
        draft.account(quote)
        labels = split_labels(quote.text)
        field = labels[0].field if labels and labels[0].start == 0 else ""
        if field in {"area", "objective"} or (not field and keyword_heading(quote.text) is not None):
            read_title(quote, "", draft)
        elif field == "lead" and labels[0].stop == len(quote.text):
            value = part(quote, labels[0].end)
            (draft.current.defaults if draft.current is not None else draft.group)[field] = value


def numbered_title(quote: Quote, draft: Draft) -> tuple[str, Quote]:
    """`Eje 2: Datos` gives (`2`, `Datos`); without a number the whole text is the title.

    Of a bilingual title the half of the edition, with its own number where it prints one.
    """
    number, start = area_number(quote.text)
    mine = half(quote, draft.edition, draft.first) if draft.edition else quote
    if mine.text != quote.text:
        own, own_start = area_number(mine.text)
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
        or re.search(r"[\n\v]", text[max(0, x.start - 2) : x.start + 1])
        or text[: x.start].rstrip().endswith((".", "—", "–", "-", "|", ";", "("))
        or text[x.start :].lstrip()[:1] in "—–-/(["
    ]
    cuts = sorted({0, *(x.start for x in labels), len(text)})
    return [(a, b) for a, b in pairwise(cuts) if text[a:b].strip()]
