"""The levels of a plan's outline, inferred from the whole document: which way of heading is an area's, which an activity's.

One line may be read either way; all lines of a form together seldom are. The form under whose lines labels say who, what
and when is that of the activities; a form whose lines hold those lines is that of the areas, even where a label below them
gives a default (`Responsable del eje: …`). What neither shows is left to the line's own neighbours (`outline_rules.kind_of`).
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence

from pipeline.extract.fields import ENTRY_FIELDS, plain
from pipeline.extract.following import asks
from pipeline.extract.headings import group_heading, keyword_heading
from pipeline.extract.item_shapes import names_fields
from pipeline.extract.level_lines import (
    MOST,
    PLAIN,
    Form,
    Line,
    described,
    form_of,
    leave_to_tables,
    may_be_row,
    of_entry,
    wrapped,
)
from pipeline.extract.level_roles import lettered, objectives, roles_of
from pipeline.extract.outline_rules import Kind, heads_card, in_card, kind_of
from pipeline.extract.pieces import Item, Piece
from pipeline.extract.table_surroundings import heads_table
from pipeline.model.document import Table

_DATES = frozenset({"date", "start", "end"})


class Levels:
    """What every piece of a document is among its neighbours and among its likes."""

    def __init__(self, items: Sequence[Item], plan_year: int) -> None:
        self.items, self.plan_year = items, plan_year
        self._local: dict[int, Kind] = {}
        self._rows = names_fields({at: x.text for at, x in enumerate(items) if may_be_row(x)})
        self._counts: dict[Form, tuple[int, int]] = {}
        self._lines = self._outline()
        self._described = described(self._lines, items)
        self._wrapped = wrapped(self._lines, items)
        self._lines = [x for x in self._lines if x.at not in self._described | self._wrapped]
        self._line_at = {line.at: line for line in self._lines}
        self._roles = roles_of(self._lines)
        self._lettered = lettered(self._lines, items, self._roles)
        self._roles |= dict.fromkeys(self._lettered, Kind.CONTAINER)
        self._dated = self._dated_labels()
        self._objectives = objectives(self._lines, self._roles)

    def kind(self, at: int) -> Kind:
        """The kind of the piece at `at`: its own neighbours' word, corrected by what all lines of its form show."""
        local = self._kind(at)
        if at in self._dated:
            return Kind.GROUP
        if at in self._described or at in self._wrapped:
            return Kind.TEXT
        if at in self._rows:
            return Kind.ENTRY if local in {Kind.TEXT, Kind.ENTRY} else local
        line = self._line_at.get(at)
        role = self._roles.get(line.form) if line is not None else None
        if line is None:
            return local
        if self._lone_letter(line):
            return Kind.TEXT
        if role is None:
            return Kind.ENTRY if local is Kind.CONTAINER and self._among_entries(line) else local
        if role is Kind.CONTAINER and local in {Kind.ENTRY, Kind.TEXT} and len(line.fields) <= 1:
            return Kind.CONTAINER
        if role is Kind.ENTRY and local is Kind.CONTAINER and line.fields:
            return Kind.ENTRY
        return local

    def _lone_letter(self, line: Line) -> bool:
        """`T. Escobar` below a plan: one letter, with none before it in the alphabet."""
        piece = self.items[line.at]
        assert isinstance(piece, Piece)
        code = piece.enumerator.code if piece.enumerator is not None else ""
        lone = line.form[0] == "number" and len(code) == 1 and code.isupper() and code not in "AI" and not piece.styled
        return lone and not line.fields and len(piece.text.split()) <= 2 and code not in self._following_letters()

    def _following_letters(self) -> frozenset[str]:
        codes = (p.enumerator.code for x in self._lines if isinstance(p := self.items[x.at], Piece) and p.enumerator)
        return frozenset(chr(ord(c) + 1) for c in codes if len(c) == 1)

    def _among_entries(self, line: Line) -> bool:
        """A numbered line with nothing below it among its likes, which are activities by their neighbours."""
        if line.form not in self._counts:
            alike = [self._kind(x.at) is Kind.ENTRY for x in self._lines if x.form == line.form]
            self._counts[line.form] = (len(alike), sum(alike))
        count, entries = self._counts[line.form]
        place = bisect_left(self._lines, line.at, key=lambda x: x.at) + 1
        below = self._lines[place] if place < len(self._lines) else None
        bare = below is None or below.form == line.form or self._roles.get(below.form) is Kind.CONTAINER
        return line.form[0] == "number" and count > 2 and entries >= MOST * count and bare

    def describes(self, at: int) -> bool:
        """Whether a text with labels below it tells about the activity that the heading above it names."""
        return at in self._described

    def goes_on(self, at: int) -> bool:
        """Whether a text is the second line of the activity above it, set as the first but further in."""
        return at in self._wrapped

    def is_row(self, at: int) -> bool:
        """Whether a line without a number says who and when behind the same signs as others: an activity of its own."""
        return at in self._rows

    def alike(self, one: int, other: int) -> bool:
        """Whether two pieces are headed in the same way, and the way is that of areas or of activities."""
        a, b = self._line_at.get(one), self._line_at.get(other)
        return a is not None and b is not None and a.form == b.form and a.form in self._roles

    def heads(self, at: int) -> bool:
        """Whether the piece is a line that may head something, or a table."""
        return at in self._line_at or isinstance(self.items[at], Table) or self.kind(at) in {Kind.SECTION, Kind.GROUP}

    def tells_objective(self, at: int) -> bool:
        """Whether a heading says the objective of the area right above it, as its like do everywhere in the document."""
        return at in self._line_at and self._line_at[at].form in self._objectives

    def sure(self, at: int) -> bool:
        """Whether the whole document says what the piece is."""
        return at in self._line_at and self._line_at[at].form in self._roles

    def _kind(self, at: int) -> Kind:
        if at not in self._local:
            self._local[at] = kind_of(self.items, at, self.plan_year)
        return self._local[at]

    def _outline(self) -> list[Line]:
        lines: list[Line] = []
        section, current = 0, None
        for at, item in enumerate(self.items):
            if isinstance(item, Table) and current is not None and heads_table(self.items, current.at):
                current.tabled = True
            if isinstance(item, Table) or self._kind(at) in {Kind.SECTION, Kind.GROUP}:
                section += isinstance(item, Piece) and self._kind(at) is Kind.SECTION
                current = None
                continue
            form = form_of(item) or (PLAIN if self._opens_plainly(at, current) else None)
            if form is not None and not (current is not None and (asks(self.items, at) or self._on_card(at, current))):
                current = Line(at, form, section=section)
                lines.append(current)
            elif current is not None and item.role == "label" and of_entry(item):
                current.fields.add("date" if item.field in _DATES else item.field)
        leave_to_tables(lines)
        return lines

    def _on_card(self, at: int, current: Line) -> bool:
        """A label that names the activity or the area of a card whose heading is but a number."""
        item = self.items[at]
        named = isinstance(item, Piece) and item.role == "label"
        return named and (in_card(self.items, at) or (heads_card(self.items, current.at) and not current.fields))

    def _dated_labels(self) -> frozenset[int]:
        """`Período: enero–junio`, alone in its line above the activities it dates, and its like further on.

        It stands right below an area's heading at least once, and is not set like the labels of the activities.
        """
        found: dict[object, list[int]] = defaultdict(list)
        heads, others = set(), set()
        holder: Kind | None = None
        for at, item in enumerate(self.items):
            if at in self._line_at:
                holder = self._role(at)
            if (
                not isinstance(item, Piece)
                or item.role != "label"
                or item.field not in ENTRY_FIELDS
                or at in self._line_at
            ):
                continue
            setting = (
                item.first,
                item.block.heading,
                item.block.bold,
                round(item.block.indent),
            )
            if not self._dates_below(at, item):
                others |= {setting} if holder is Kind.ENTRY else set()
                continue
            found[plain(item.name), setting].append(at)
            if holder is Kind.CONTAINER or (holder is None and self._role(at + 1) is Kind.CONTAINER):
                heads.add((plain(item.name), setting))
        return frozenset(at for name, setting in heads if setting not in others for at in found[name, setting])

    def _opens_plainly(self, at: int, current: Line | None) -> bool:
        """A text with labels below it, that is no label's value and no second line of a number's own activity."""
        above = self.items[at - 1] if at else None
        value = isinstance(above, Piece) and above.role == "label" and not above.text
        return self._kind(at) is Kind.ENTRY and not value and not (current is not None and self._awaits(current))

    def _awaits(self, line: Line) -> bool:
        """Whether a line of an activity's own number or word has no labels yet: a text below it may be its second line."""
        piece = self.items[line.at]
        assert isinstance(piece, Piece)
        numbered = line.form[0] == "number" and not line.form[-1]
        named = keyword_heading(piece.whole, "item_keywords") is not None
        return not line.fields and (numbered or named or line.form[0] == "activity" or not piece.text)

    def _role(self, at: int) -> Kind:
        """The role of a heading line, before labels that date groups are told from those of activities."""
        return self._roles.get(self._line_at[at].form) or self._kind(at)

    def _dates_below(self, at: int, label: Piece) -> bool:
        """Whether a label of a date is alone in its line, with a heading line and no other label below it."""
        alone = label.first and label.end == len(label.block.text) and label.field == "date"
        return alone and at + 1 in self._line_at and group_heading(label.text, self.plan_year) is not None
