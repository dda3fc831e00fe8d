"""What a piece is among its neighbours: a section's heading, a period, an area (or another container), an activity, text.

The words of a line rarely tell an area's title from an activity's (`1. Datos abiertos`, `1. Publicar una guía`); what
follows does: an objective, a table, a period or deeper numbers make a container, labels make an activity.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Sequence

from pipeline.extract.fields import ENTRY_FIELDS
from pipeline.extract.following import Following, is_value, look_ahead
from pipeline.extract.headings import group_heading, keyword_heading, looks_like_title
from pipeline.extract.pieces import Item, Piece
from pipeline.extract.ranks import top_level
from pipeline.extract.section_heads import is_section
from pipeline.extract.table_surroundings import above_activities, heads_table, is_footnote
from pipeline.extract.values import is_person, lead_likeness
from pipeline.model.document import Table
from pipeline.text.clean import fold
from pipeline.vocabulary import vocabulary

_ON_CARDS = ENTRY_FIELDS | {"area", "code"}


class Kind(enum.Enum):
    SECTION = "section"
    GROUP = "group"
    CONTAINER = "container"
    ENTRY = "entry"
    TEXT = "text"


def kind_of(items: Sequence[Item], at: int, plan_year: int) -> Kind:
    """The kind of the piece at `at`; tables and labels of an activity's fields are TEXT here, layouts read them."""
    piece = items[at]
    if isinstance(piece, Table) or piece.role == "contents":
        return Kind.TEXT
    if piece.role == "label":
        return Kind.ENTRY if piece.field == "activity" and not _names_area(piece) else Kind.TEXT
    if is_footnote(items, at):
        return Kind.TEXT
    if group_heading(piece.whole, plan_year) is not None and not is_value(items, at):
        return Kind.GROUP
    if _adopts(piece) or _signs(items, at):
        return Kind.TEXT
    if heads_table(items, at):
        return Kind.CONTAINER
    following = look_ahead(items, at, plan_year)
    told = following.labelled and (not piece.styled or len({*following.labels} & ENTRY_FIELDS) >= 2)
    section = is_section(piece)
    numbered = piece.enumerator is not None and bool(piece.enumerator.code)
    named_so = section == "front" and numbered and above_activities(items, at)
    if section and (not told or section == "annex") and not named_so:
        return Kind.SECTION
    if keyword_heading(piece.whole) is not None and piece.first:
        return _keyword_kind(piece, following)
    if keyword_heading(piece.whole, "item_keywords") is not None and piece.first:
        if heads_card(items, at):
            return Kind.ENTRY
        return Kind.CONTAINER if following.strong and not following.labelled else Kind.ENTRY
    if piece.role == "item":
        return _item_kind(piece, following)
    if piece.titled:
        return Kind.ENTRY if following.labelled and not following.strong else Kind.CONTAINER
    return Kind.ENTRY if following.labelled and not following.strong and piece.first else Kind.TEXT


def heads_card(items: Sequence[Item], at: int) -> bool:
    """`FICHA 1` above `Nombre: …`: a number without words, whose labels say all, the activity's name among them."""
    piece, below = items[at], items[at + 1] if at + 1 < len(items) else None
    if not isinstance(piece, Piece) or not isinstance(below, Piece) or piece.role == "label" or below.role != "label":
        return False
    heading = keyword_heading(piece.whole, "item_keywords")
    return heading is not None and not piece.whole[heading.title_start :].strip(" .:–—-") and below.field in _ON_CARDS


def in_card(items: Sequence[Item], at: int) -> bool:
    """`Línea: Ambiente` among the labels of one activity: its area, no heading for those that follow."""
    label = items[at]
    if not isinstance(label, Piece) or label.role != "label" or label.field != "area" or at == 0:
        return False
    above, below = items[at - 1], items[at + 1] if at + 1 < len(items) else None
    labelled = isinstance(above, Piece) and above.role == "label" and above.field in ENTRY_FIELDS
    goes_on = isinstance(below, Piece) and below.role == "label" and below.field in ENTRY_FIELDS
    own = goes_on and isinstance(below, Piece) and below.field != "activity"
    return goes_on and ((labelled and own) or heads_card(items, at - 1))


def _adopts(piece: Piece) -> bool:
    """`Aprobado por resolución n.º 25`, set like a heading: a line of the cover."""
    verbs = vocabulary("covers")["adoption"]["verbs"]
    first = re.match(r"[^\W\d_]+", fold(piece.whole))
    return piece.titled and first is not None and first[0] in verbs and not piece.whole[:1].islower()


def _signs(items: Sequence[Item], at: int) -> bool:
    """`K. Ramdin` with `Executive Secretary` below it, or at the end: who signs, no item `K`."""
    piece, below = items[at], items[at + 1] if at + 1 < len(items) else None
    if isinstance(piece, Table) or piece.enumerator is None or not is_person(piece.whole):
        return False
    return below is None or (
        isinstance(below, Piece) and len(below.whole.split()) <= 6 and lead_likeness(below.whole) >= 0.9
    )


def _names_area(piece: Piece) -> bool:
    return keyword_heading(piece.name) is not None and keyword_heading(piece.name, "item_keywords") is None


def _keyword_kind(piece: Piece, following: Following) -> Kind:
    """`Eje 1 …` is an area; `Action 3 …`, a word of both lists, is one unless labels follow at once."""
    if len(piece.text) > 260:
        return Kind.TEXT
    item_word = keyword_heading(piece.whole, "item_keywords") is not None
    if item_word and (following.labelled or not following.events) and not following.strong:
        return Kind.ENTRY
    return Kind.CONTAINER


def _item_kind(piece: Piece, following: Following) -> Kind:
    title = looks_like_title(piece.text) or (piece.styled and len(piece.text) < 160)
    bullet = piece.enumerator is not None and not piece.enumerator.code
    if following.strong and not bullet:
        return Kind.CONTAINER
    if piece.enumerator is not None and fold(piece.enumerator.label) in vocabulary("enumerators")["activity"]["words"]:
        return Kind.ENTRY
    if following.first in {"label", ""}:
        few = len({*following.labels}) < 3
        if following.labelled and few and "table" in following.events and piece.styled:
            return Kind.CONTAINER
        heading = not following.labelled and piece.titled and (piece.block.heading > 0 or top_level(piece))
        return Kind.CONTAINER if heading and not bullet else Kind.ENTRY
    if bullet:
        return Kind.ENTRY
    if following.first == "table":
        return Kind.CONTAINER if title else Kind.ENTRY
    if piece.block.heading > 0 and title:
        return Kind.CONTAINER
    if following.first in {"list", "text", "heading"} and top_level(piece) and title:
        return Kind.CONTAINER
    return Kind.ENTRY
