"""An area's heading: its number, its title and its word, whichever way the line prints them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from pipeline.extract.area_names import ordinal_number
from pipeline.extract.bilingual import half
from pipeline.extract.draft import Draft
from pipeline.extract.headings import (
    group_heading,
    keyword_heading,
    looks_like_title,
    names_objective,
    numbered_heading,
    section_kind,
    titled_number,
)
from pipeline.extract.pieces import Item, Piece
from pipeline.extract.quotes import part
from pipeline.model.provenance import Quote


@dataclass(frozen=True, slots=True)
class AreaHead:
    """`taken`: pieces that the heading covers, two where the title stands in a line below its number."""

    number: str
    title: Quote
    keyword: str = ""
    taken: int = 1

    @property
    def names_objective(self) -> bool:
        return names_objective(self.keyword)


def area_head(items: Sequence[Item], at: int, draft: Draft) -> AreaHead:
    """`Eje 2: Datos`, `2. Datos`, `II`⏎`Datos`, a title alone; of a bilingual one the edition's half."""
    piece = items[at]
    assert isinstance(piece, Piece)
    head = _of_line(piece)
    if not head.title.text.strip(" .:–—-") and (below := _title_below(items, at)) is not None:
        head = replace(head, title=below.quote(), taken=2)
    if draft.edition:
        number, title = _edition_title(head.number, head.title, draft)
        return replace(head, number=number, title=title)
    return head


def _of_line(piece: Piece) -> AreaHead:
    keyword = keyword_heading(piece.whole) or (numbered_heading(piece.whole) if piece.styled else None)
    if keyword is not None:
        start = piece.block.text.index(piece.whole, piece.start) + keyword.title_start
        return AreaHead(keyword.number, piece.block.quote(min(start, piece.end), piece.end), keyword.keyword)
    if piece.enumerator is not None:
        return AreaHead(piece.enumerator.code, piece.quote())
    title = piece.quote()
    number, start = titled_number(piece.whole) if piece.styled else ("", 0)
    if piece.styled and not number:
        number, start = ordinal_number(piece.whole)
    return AreaHead(number, part(title, start) if number and start < len(title.text) else title)


def _title_below(items: Sequence[Item], at: int) -> Piece | None:
    """The line below a number that stands alone, where it is a title set like it."""
    piece, below = items[at], items[at + 1] if at + 1 < len(items) else None
    if not isinstance(piece, Piece) or not isinstance(below, Piece) or below.role != "text" or not below.first:
        return None
    title = looks_like_title(below.text) and not section_kind(below.text) and group_heading(below.whole) is None
    return below if title and below.styled == piece.styled else None


def _edition_title(number: str, title: Quote, draft: Draft) -> tuple[str, Quote]:
    """`Eje 1: Normas / Axis 1: Standards`: the edition's half, and its own number where it prints one."""
    mine = half(title, draft.edition, draft.first)
    keyword = keyword_heading(mine.text) or numbered_heading(mine.text)
    if keyword is not None and mine.text != title.text:
        return keyword.number, part(mine, keyword.title_start)
    return number, mine
