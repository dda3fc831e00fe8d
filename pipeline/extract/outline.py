"""The walk through a document: keeps the section, the area and the period in force, and lets layouts read activities.

For each piece: tables and items go to the layouts first; what no layout claims is a heading, an area's objective or note,
a default for what follows (`Responsable del eje: …`), or text that nothing accounts for.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from pipeline.extract.area_heads import area_head
from pipeline.extract.bilingual import half
from pipeline.extract.doctype import is_address, names_document
from pipeline.extract.draft import AreaDraft, Draft
from pipeline.extract.fields import ENTRY_FIELDS
from pipeline.extract.following import look_ahead
from pipeline.extract.grid import distinct, spread
from pipeline.extract.headings import group_heading, is_plain_sheet, looks_like_title, sheet_kind
from pipeline.extract.layouts import boxes, narrative, prose, table
from pipeline.extract.layouts.table_rows import is_sum
from pipeline.extract.openings import Openings
from pipeline.extract.outline_rules import Kind
from pipeline.extract.pieces import Item, Piece
from pipeline.extract.quotes import part
from pipeline.extract.scene import Scene
from pipeline.extract.section_heads import is_section
from pipeline.extract.table_surroundings import is_source
from pipeline.extract.titles import label_pairs, numbered_title, read_pairs
from pipeline.model.document import Table
from pipeline.model.provenance import Quote
from pipeline.text.clean import fold

Claim = Callable[[Sequence[Item], int, Draft, Scene], int]
LAYOUTS: tuple[tuple[str, Claim], ...] = (
    ("boxes", boxes.claim),
    ("table", table.claim),
    ("narrative", narrative.claim),
    ("prose", prose.claim),
)
_UNNAMED = re.compile(r"(?:sheet|hoja|feuil|tabla|table|libro|planilha)\s*\d*$|\d+$")
_FIRST_LINES = 3
_OUTSIDE = {"cover", "front", "back"}
_NOT_SHARED = {"budget", "quantity", "product", "details"}
"""What a label above activities says of the whole area, as no activity has the area's money or all its products."""


class Outline:
    """Walks the items once. `opener`: the heading that opened the section in force; `sheet_area`: the area named by a sheet."""

    def __init__(self, items: Sequence[Item], draft: Draft, scene: Scene) -> None:
        self.items, self.draft, self.scene = items, draft, scene
        self.openings = Openings(items, draft, scene)
        self.opener: Piece | None = None
        self.sheet_area: AreaDraft | None = None

    def walk(self) -> None:
        at = 0
        while at < len(self.items):
            at += self._step(at)

    def _step(self, at: int) -> int:
        item = self.items[at]
        if isinstance(item, Table):
            return self._table(at, item)
        if is_source(self.items, at):
            self._seen(item)
            return 1
        if item.role == "label" and item.block.sheet not in {"", self.scene.sheet} and item.field in ENTRY_FIELDS:
            below = next((i for i in self.items[at:] if isinstance(i, Table)), None)
            if below is not None and below.name == item.block.sheet:
                self._sheet(below)  # `Responsable: …` above the sheet's table counts for the sheet
        kind = self.scene.levels.kind(at)
        if kind is Kind.SECTION:
            self._section(at, item)
            return 1
        if kind is Kind.GROUP:
            self._group(at, item)
            return 1
        if kind is Kind.CONTAINER and self.openings.leaves(at, item, self.opener):
            return self._container(at, item)
        if self.scene.prose and (
            (kind is Kind.TEXT and self.openings.plain_heading(at, item))
            or (kind is Kind.ENTRY and self.openings.lettered_heading(at, item))
        ):
            return self._container(at, item)
        if kind is Kind.ENTRY and self.draft.section in {"cover", "front"} and self._evident(at):
            self.draft.section = ""
        for _, claim in LAYOUTS:
            taken = claim(self.items, at, self.draft, self.scene)
            if taken:
                return taken
        self._other(item)
        return 1

    # tables --------------------------------------------------------------------------------------------------------
    def _table(self, at: int, item: Table) -> int:
        if item.name and item.name != self.scene.sheet:
            self._sheet(item)
        for _, claim in LAYOUTS[:2]:
            if claim(self.items, at, self.draft, self.scene):
                return 1
        self._other_table(item)
        return 1

    def _sheet(self, table: Table) -> None:
        """A new sheet of a workbook is a new context; its name is an area's title where it says something."""
        name = self.scene.sheet = table.name
        self.draft.frame = {}
        area = self.draft.current
        if area is not None and not area.table_seen and area is not self.sheet_area:
            return
        alone = not any(isinstance(i, Table) and i.name and i.name != name for i in self.items)
        kind = "" if alone or self.openings.goes_on(table) else sheet_kind(name)
        self.draft.close_area()
        period = group_heading(name, self.draft.plan_year)
        if period is not None:
            self.draft.section = ""
            self.draft.group = self.draft.frame = {"date": Quote(name[period.start : period.end])}
            return
        self.draft.section = kind if kind in {"front", "back"} else ""
        if (
            not kind
            and not is_plain_sheet(name)
            and looks_like_title(name)
            and not _UNNAMED.match(fold(name))
            and not names_document(name)
        ):
            number, title = numbered_title(Quote(name), self.draft)
            self.draft.open_area(number, title, numbered=bool(number))
            self.sheet_area = self.draft.current

    def _other_table(self, item: Table) -> None:
        """A table that is none of activities: in sections that are read past it is known, elsewhere it stays unread."""
        rows = [cells for row in spread(item) if (cells := distinct(row))]
        pairs = [label_pairs(cells) for cells in rows]
        if pairs and all(pairs):
            read_pairs([quote for row in pairs for quote in row], self.draft)
        elif self.draft.section in _OUTSIDE or all(is_sum(cells) for cells in rows):
            for cell in item.cells:
                self.draft.account(cell.quote())

    # headings ------------------------------------------------------------------------------------------------------
    def _section(self, at: int, piece: Piece) -> None:
        kind = is_section(piece)
        self._seen(piece)
        if kind == "front" and self.scene.prose and at < _FIRST_LINES and is_address(piece.whole):
            return  # `Mensaje de la Secretaria ante la Comisión` is the document, not its preface
        opens = self.openings
        if kind in {"front", "back"} and (opens.listed_below(at) or opens.holds_activity(at, piece)):
            self._container(at, piece)
            return
        if (kind == "back" and (opens.among_areas(at, piece) or opens.plans_below(at, piece) or opens.tabled(at))) or (
            kind == "areas" and opens.first_area(at, piece)
        ):
            self._container(at, piece)
            return
        if kind == "front" and self.draft.current is not None and self.draft.entries and not self._outranks(piece):
            return
        if kind == "areas" and opens.announces(at):
            return
        self.opener = piece
        self.draft.over = {}
        self.draft.section = kind
        self.draft.annex = self.draft.annex or kind == "annex"
        self.draft.close_area()

    def _outranks(self, piece: Piece) -> bool:
        """A section heading inside an area (`Objetivo general` below an area's title) does not close the area."""
        return piece.styled or piece.enumerator is not None

    def _group(self, at: int, piece: Piece) -> None:
        """A time counts for the activities below it; with areas right below, for all of these up to the next such time."""
        self._seen(piece)
        start, end = self._time_in(piece)
        self.draft.group = {"date": piece.block.quote(start, end)}
        below = next((i for i in range(at + 1, len(self.items)) if self.scene.levels.heads(i)), -1)
        over = below >= 0 and self.scene.levels.kind(below) is Kind.CONTAINER
        if over or self.draft.over:
            self.draft.over = dict(self.draft.group) if over else {}
        if self.draft.section in {"cover", "front"}:
            self.draft.section = ""

    def _time_in(self, piece: Piece) -> tuple[int, int]:
        """Span, in the piece's block, of the words of a dated group's heading that say the time."""
        found = None if piece.role == "label" else group_heading(piece.whole, self.draft.plan_year)
        if found is None:
            return piece.value, piece.end
        offset = piece.block.text.index(piece.whole, piece.start)
        return offset + found.start, offset + found.end

    def _container(self, at: int, piece: Piece) -> int:
        """Open the area that a heading names; an objective's heading inside an area is that area's. Pieces taken."""
        head = area_head(self.items, at, self.draft)
        for taken in self.items[at : at + head.taken]:
            if isinstance(taken, Piece):
                self._seen(taken)
        area = self.draft.current
        inside = area is not None and area.keyword and area.keyword != head.keyword and area.entries == 0
        named = head.names_objective and area is not None and (inside or self._numbers(head.number, area))
        if named or (area is not None and self.scene.levels.tells_objective(at)):
            self.draft.objective(head.title)
            return head.taken
        self.draft.section = "" if self.draft.section in _OUTSIDE else self.draft.section
        self.draft.open_area(
            head.number, head.title, level=piece.block.heading, keyword=head.keyword, numbered=bool(head.number)
        )
        return head.taken

    def _numbers(self, number: str, area: AreaDraft) -> bool:
        """`Objective 2.1: …` right below `KNOWLEDGE`: the objective of an area that is so the second."""
        fresh = not (area.number or area.keyword or area.entries or area.objectives or area.table_seen)
        if not fresh or "." not in number or self.draft.section:
            return False
        area.number = number.split(".")[0]
        return True

    def _evident(self, at: int) -> bool:
        """Labels enough below an item to take it for an activity even where no area has been announced."""
        following = look_ahead(self.items, at, self.draft.plan_year)
        return len(set(following.labels) & ENTRY_FIELDS) >= 2

    # the rest --------------------------------------------------------------------------------------------------------
    def _seen(self, piece: Piece) -> None:
        self.draft.account_span(piece.block.start + piece.start, piece.block.start + piece.end)

    def _other(self, piece: Piece) -> None:
        draft = self.draft
        if piece.role == "contents" or draft.section in _OUTSIDE:
            self._seen(piece)
            return
        if piece.role == "label" and piece.field in ENTRY_FIELDS:
            self._default(piece)
            return
        if piece.role == "label" and piece.field == "objective" and draft.current is not None:
            self._seen(piece)
            draft.objective(self._edition_quote(piece))
            return
        if draft.current is not None:
            self._seen(piece)
            draft.note(piece.block.quote(piece.start, piece.end))

    def _edition_quote(self, piece: Piece) -> Quote:
        quote = piece.quote()
        if self.draft.edition:
            return half(quote, self.draft.edition, self.draft.first)
        return quote

    def _default(self, piece: Piece) -> None:
        """A label above the activities it counts for: below a period it is the group's, below an area's title the area's."""
        self._seen(piece)
        area = self.draft.current
        quote = piece.quote()
        if piece.field in _NOT_SHARED:
            if area is not None:
                self.draft.note(piece.block.quote(piece.start, piece.end))
        elif self.draft.group:
            self.draft.group[piece.field] = part(quote, 0)
        elif area is not None:
            area.defaults.setdefault(piece.field, quote)
