"""Whether a heading opens an area where it stands: out of a cover or a section, in running text, or called like a section.

`2. Seguimiento` between `1. Convocatorias` and `3. Encuentros`, `Governance` above sentences that plan, `Evaluación` above a
table with the heads of the last one are areas like any other; a plan's own title and the names above it open none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.extract.adoption import is_dateline
from pipeline.extract.doctype import called, is_act, names_document
from pipeline.extract.draft import Draft
from pipeline.extract.fields import ENTRY_FIELDS
from pipeline.extract.following import look_ahead
from pipeline.extract.grid import spread
from pipeline.extract.headings import keyword_heading, looks_like_title
from pipeline.extract.item_shapes import names_fields
from pipeline.extract.outline_rules import Kind
from pipeline.extract.pieces import Item, Piece
from pipeline.extract.ranks import extends, same_rank
from pipeline.extract.running_sentences import sentences
from pipeline.extract.scene import Scene
from pipeline.extract.section_heads import is_section
from pipeline.extract.sentences import is_sentence, plans, read_sentence
from pipeline.extract.speech.openings import introduces
from pipeline.extract.table_surroundings import above_activities, heads_table
from pipeline.model.document import Table


@dataclass(frozen=True, slots=True)
class Openings:
    """Judges the headings of one document. `opener` below: the heading that opened the section in force, None without one."""

    items: Sequence[Item]
    draft: Draft
    scene: Scene

    def announces(self, at: int) -> bool:
        """`Actividades previstas` between an area's heading and its activities: it heads these and closes nothing."""
        area = self.draft.current
        if area is None or area.entries or area.table_seen:
            return False
        below = next((i for i in range(at + 1, len(self.items)) if self.scene.levels.heads(i)), -1)
        return below >= 0 and self.scene.levels.kind(below) in {Kind.ENTRY, Kind.GROUP}

    def among_areas(self, at: int, piece: Piece) -> bool:
        """`2. Seguimiento` between `1. Convocatorias` and `3. Encuentros` is an area like them."""
        area = self.draft.current
        if area is None or not area.numbered or piece.enumerator is None or not piece.enumerator.code:
            return False
        if self.holds_activity(at, piece):
            return True
        for item in self.items[at + 1 :]:
            if isinstance(item, Piece) and item.enumerator is not None and same_rank(piece, item):
                return not is_section(item) and item.styled == piece.styled
        return False

    def goes_on(self, table: Table) -> bool:
        """Does the table print the heads of the last table of activities again?"""
        return any(self.scene.header.repeats(row) for row in spread(table)[:4])

    def tabled(self, at: int) -> bool:
        """A heading right above a table with the same heads as the table of the area before: `Evaluación` is an area too.
        So is the first one, `1. Monitoring`, by its number."""
        below = self.items[at + 1] if at + 1 < len(self.items) else None
        opener = self.items[at]
        first = isinstance(opener, Piece) and opener.enumerator is not None and bool(opener.enumerator.code)
        first = first and not self.draft.areas and not self.draft.annex and above_activities(self.items, at)
        return first or (isinstance(below, Table) and self.goes_on(below))

    def plans_below(self, at: int, piece: Piece, heads: bool = False) -> bool:
        """In running text a heading such as `A. Monitoring`, `Governance` heads an area where what stands below it plans."""
        heads = heads or piece.titled or (piece.enumerator is not None and bool(piece.enumerator.code))
        below = self.items[at + 1] if at + 1 < len(self.items) else None
        if not (self.scene.prose and heads and isinstance(below, Piece)):
            return False
        year = self.draft.plan_year
        told = (read_sentence(below.block.text[a:b], year) for a, b in sentences(below))
        return plans(below.text) or any(s.sort == "plan" for statements in told for s in statements)

    def listed_below(self, at: int) -> bool:
        """`Governance` above items that say who and when without labels (`Elect officers — Council, June`)."""
        below: dict[int, str] = {}
        for position, item in enumerate(self.items[at + 1 :], at + 1):
            if not isinstance(item, Piece) or item.role != "item" or self.scene.levels.kind(position) is not Kind.ENTRY:
                break
            below[position] = item.text
        return len(below) > 1 and 2 * len(names_fields(below)) > len(below)

    def holds_activity(self, at: int, piece: Piece) -> bool:
        """`C. Governance` with `C.1 Assembly` below it, whose labels say who and when."""
        below = self.items[at + 1] if at + 1 < len(self.items) else None
        if not isinstance(below, Piece) or not extends(piece, below):
            return False
        return len({*look_ahead(self.items, at + 1, self.draft.plan_year).labels} & ENTRY_FIELDS) >= 2

    def first_area(self, at: int, piece: Piece) -> bool:
        """`1. Programación` with activities below it, and a sibling `2. Técnica` with the like: an area, no announcement."""
        if piece.enumerator is None or not piece.enumerator.code:
            return False
        below = look_ahead(self.items, at, self.draft.plan_year).first
        for position, item in enumerate(self.items[at + 1 :], at + 1):
            if isinstance(item, Piece) and item.enumerator is not None and same_rank(piece, item):
                if is_section(item) or item.styled != piece.styled:
                    return False
                return bool(below) and look_ahead(self.items, position, self.draft.plan_year).first == below
        return False

    def leaves(self, at: int, piece: Piece, opener: Piece | None) -> bool:
        """Whether an area's heading may open here: always among areas; out of a front or back section only by rank."""
        section = self.draft.section
        area = self.draft.current
        if self.scene.prose and piece.text.endswith(":") and self._among_paragraphs(piece):
            return False  # `5. On education:` among numbered paragraphs
        if area is not None and area.level and piece.enumerator is not None and not piece.styled:
            following = look_ahead(self.items, at, self.draft.plan_year)
            if not following.strong and following.first != "table":
                return False
        if section in {"cover", "front"} and self.scene.levels.sure(at):
            return True
        if section == "cover":
            headed = heads_table(self.items, at) and names_document(piece.whole) != "plan"
            return headed or self._ends_cover(at, piece, opener)
        if section not in {"front", "back"} or opener is None:
            return True
        if opener.enumerator is not None and opener.enumerator.code:
            if same_rank(opener, piece):
                return True
        elif opener.block.heading:
            if 0 < piece.block.heading <= opener.block.heading:
                return True
            if piece.block.heading > opener.block.heading:
                if section == "front" and above_activities(self.items, at):
                    return True
                numbered = piece.enumerator is not None or keyword_heading(piece.whole) is not None
                deeper = look_ahead(self.items, at, self.draft.plan_year)
                tabled = deeper.first == "table" or (keyword_heading(piece.whole) and "table" in deeper.events)
                return section == "front" and numbered and (deeper.strong or bool(tabled))
        elif piece.titled or keyword_heading(piece.whole) is not None:
            return section == "front" or piece.enumerator is not None or keyword_heading(piece.whole) is not None
        following = look_ahead(self.items, at, self.draft.plan_year)
        return section == "front" and (
            following.strong
            or following.first == "table"
            or keyword_heading(piece.whole) is not None
            or self.plans_below(at, piece)
        )

    def _among_paragraphs(self, piece: Piece) -> bool:
        """Whether most that is numbered alike are sentences."""
        if piece.enumerator is None or not piece.enumerator.code:
            return False
        levels = piece.enumerator.levels
        alike = [
            i
            for i in self.items
            if isinstance(i, Piece) and i is not piece and i.enumerator and i.enumerator.levels == levels
        ]
        return len(alike) > 2 and 2 * sum(is_sentence(i.text) for i in alike) > len(alike)

    def plain_heading(self, at: int, piece: Piece) -> bool:
        """In running text without any styles: a short line without a stop above a paragraph or a numbered one."""
        below = self.items[at + 1] if at + 1 < len(self.items) else None
        short = piece.role == "text" and piece.first and looks_like_title(piece.text) and len(piece.text.split()) <= 7
        short = short and not piece.text.endswith(":") and not plans(piece.text)
        long_below = isinstance(below, Piece) and below.role in {"text", "item"} and len(below.text.split()) >= 10
        if is_dateline(piece.text, self.draft.plan_year) or (
            self.draft.section == "cover" and re.search(r"\d{3}", piece.text)
        ):
            return False  # the place and day, an address, the number of a bulletin
        plain = at > 0 and not names_document(piece.whole) and piece.text[:1].isupper()
        inside = self.draft.section not in {"front", "back"} or self.plans_below(at, piece, heads=True)
        return short and long_below and plain and inside

    def lettered_heading(self, at: int, piece: Piece) -> bool:
        """In running text `A) Training`, `(ii) Research`: numbered names without a verb, with sentences that plan below."""
        below = self.items[at + 1] if at + 1 < len(self.items) else None
        named = piece.role == "item" and piece.enumerator is not None and bool(piece.enumerator.code)
        short = looks_like_title(piece.text) and len(piece.text.split()) <= 9 and not plans(piece.text)
        running = isinstance(below, Piece) and below.role == "text" and len(below.text.split()) >= 7
        return (
            named
            and short
            and running
            and isinstance(below, Piece)
            and below.block is not piece.block
            and (is_sentence(below.text) or (below.text.endswith(":") and introduces(below.text)))
            and (self.draft.section not in {"front", "back"} or self.plans_below(at, piece))
        )

    def _ends_cover(self, at: int, piece: Piece, opener: Piece | None) -> bool:
        """A plan's own title (`2019 Annual plan`) and the names above it open no area, unless something hangs on them."""
        if is_dateline(piece.text, self.draft.plan_year) or is_act(piece.whole):
            return False  # `Memorándum N.º 12`
        if piece.enumerator is not None or keyword_heading(piece.whole) is not None:
            return True
        below = [i for i in self.items[at + 1 : at + 4] if isinstance(i, Piece) and i.block.heading]
        if piece.block.heading and any(names_document(i.whole) == "plan" for i in below):
            return False  # the body's name above the title
        following = look_ahead(self.items, at, self.draft.plan_year)
        if following.strong or following.first in {"table", "list"}:
            return names_document(piece.whole) != "plan"
        titled = any(isinstance(i, Piece) and names_document(i.whole) == "plan" for i in self.items[:at])
        titled = titled or (self.scene.prose and at > 0 and called(self.items) in {"", "act"})
        if following.first == "heading" and following.labels and titled:
            return True
        named = names_document(piece.whole)
        return following.first == "text" and (named != "plan" if titled else not named and bool(opener))
