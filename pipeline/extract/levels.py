"""The levels of a plan's outline, inferred from the whole document: which way of heading is an area's, which an activity's.

Lines that are headed alike (`1. …`, `a) …`, `Eje 2: …`, a bold line without a number) are one form. One line may be read
either way; all lines of a form together seldom are. The form under whose lines labels say who, what and when is that of
the activities; a form whose lines hold those lines is that of the areas, even where a label below them gives a default
(`Responsable del eje: …`). What neither shows is left to the line's own neighbours (`outline_rules.kind_of`).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from pipeline.extract.fields import ENTRY_FIELDS, field_word, plain
from pipeline.extract.following import asks
from pipeline.extract.headings import group_heading, keyword_heading, looks_like_title, names_objective
from pipeline.extract.item_shapes import names_fields
from pipeline.extract.outline_rules import Kind, heads_card, in_card, kind_of
from pipeline.extract.pieces import Item, Piece
from pipeline.extract.table_surroundings import heads_table
from pipeline.model.document import Table

Form = tuple[object, ...]
_PLAIN: Form = ("text",)
_MOST = 0.6
"""Share of a form's lines that must show what the form is taken for."""
_FEW_FIELDS = 1.3
"""Labels a line, on average, up to which they may be an area's defaults."""
_NUMBERED = frozenset({"word", "number", "area"})
"""Forms of which one line says enough: a plan may have one area."""
_LONGEST_TITLE = 9
_DATES = frozenset({"date", "start", "end"})


@dataclass(slots=True)
class _Line:
    """A line that may head something: its place, form, the fields of the labels right below it, whether a table follows them."""

    at: int
    form: Form
    fields: set[str] = field(default_factory=set)
    section: int = 0
    tabled: bool = False


class Levels:
    """What every piece of a document is among its neighbours and among its likes."""

    def __init__(self, items: Sequence[Item], plan_year: int) -> None:
        self.items, self.plan_year = items, plan_year
        self._local: dict[int, Kind] = {}
        self._rows = names_fields({at: x.text for at, x in enumerate(items) if _may_be_row(x)})
        self._counts: dict[Form, tuple[int, int]] = {}
        self._lines = self._outline()
        self._described = _described(self._lines, items)
        self._wrapped = _wrapped(self._lines, items)
        self._lines = [x for x in self._lines if x.at not in self._described | self._wrapped]
        self._line_at = {line.at: line for line in self._lines}
        self._roles = _roles(self._lines)
        self._lettered = _lettered(self._lines, items, self._roles)
        self._roles |= dict.fromkeys(self._lettered, Kind.CONTAINER)
        self._dated = self._dated_labels()
        self._objectives = _objectives(self._lines, self._roles)

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

    def _lone_letter(self, line: _Line) -> bool:
        """`T. Escobar` below a plan: one letter, with none before it in the alphabet."""
        piece = self.items[line.at]
        assert isinstance(piece, Piece)
        code = piece.enumerator.code if piece.enumerator is not None else ""
        lone = line.form[0] == "number" and len(code) == 1 and code.isupper() and code not in "AI" and not piece.styled
        return lone and not line.fields and len(piece.text.split()) <= 2 and code not in self._following_letters()

    def _following_letters(self) -> frozenset[str]:
        codes = (p.enumerator.code for x in self._lines if isinstance(p := self.items[x.at], Piece) and p.enumerator)
        return frozenset(chr(ord(c) + 1) for c in codes if len(c) == 1)

    def _among_entries(self, line: _Line) -> bool:
        """A numbered line with nothing below it among its likes, which are activities by their neighbours."""
        if line.form not in self._counts:
            alike = [self._kind(x.at) is Kind.ENTRY for x in self._lines if x.form == line.form]
            self._counts[line.form] = (len(alike), sum(alike))
        count, entries = self._counts[line.form]
        place = bisect_left(self._lines, line.at, key=lambda x: x.at) + 1
        below = self._lines[place] if place < len(self._lines) else None
        bare = below is None or below.form == line.form or self._roles.get(below.form) is Kind.CONTAINER
        return line.form[0] == "number" and count > 2 and entries >= _MOST * count and bare

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

    def _outline(self) -> list[_Line]:
        lines: list[_Line] = []
        section, current = 0, None
        for at, item in enumerate(self.items):
            if isinstance(item, Table) and current is not None and heads_table(self.items, current.at):
                current.tabled = True
            if isinstance(item, Table) or self._kind(at) in {Kind.SECTION, Kind.GROUP}:
                section += isinstance(item, Piece) and self._kind(at) is Kind.SECTION
                current = None
                continue
            form = form_of(item) or (_PLAIN if self._opens_plainly(at, current) else None)
            if form is not None and not (current is not None and (asks(self.items, at) or self._on_card(at, current))):
                current = _Line(at, form, section=section)
                lines.append(current)
            elif current is not None and item.role == "label" and _of_entry(item):
                current.fields.add("date" if item.field in _DATES else item.field)
        _leave_to_tables(lines)
        return lines

    def _on_card(self, at: int, current: _Line) -> bool:
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

    def _opens_plainly(self, at: int, current: _Line | None) -> bool:
        """A text with labels below it, that is no label's value and no second line of a number's own activity."""
        above = self.items[at - 1] if at else None
        value = isinstance(above, Piece) and above.role == "label" and not above.text
        return self._kind(at) is Kind.ENTRY and not value and not (current is not None and self._awaits(current))

    def _awaits(self, line: _Line) -> bool:
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


_COLUMN = 20
"""Points of a page from a number's column to that of its text."""


def _wrapped(lines: Sequence[_Line], items: Sequence[Item]) -> frozenset[int]:
    """Second lines of an activity whose number stands in a column of its own: set as the first, in the column of its text.

    Their labels are the activity's.
    """
    found: set[int] = set()
    for line, below in pairwise(lines):
        one, other = items[line.at], items[below.at]
        if below.form[0] not in {"text", "title"} or below.at != line.at + 1 or line.fields:
            continue
        if line.form[0] not in {"number", "word"} or not below.fields:
            continue
        assert isinstance(one, Piece) and isinstance(other, Piece)
        hangs = one.block.page == other.block.page and other.block.indent - one.block.indent > _COLUMN
        if hangs and one.block.bold == other.block.bold and one.text[-1:] not in ".:;!?":
            line.fields |= below.fields
            found.add(below.at)
    return frozenset(found)


def _may_be_row(item: Item) -> bool:
    return (
        isinstance(item, Piece) and item.role == "text" and item.first and not item.titled and item.text[:1].isalpha()
    )


def _described(lines: Sequence[_Line], items: Sequence[Item]) -> frozenset[int]:
    """Texts between a title and its labels: `Stock assessment`⏎`Two cruises are needed.`⏎`Lead: …`; their labels are the title's.

    So where most titles of a form have labels of their own or one such text, and either some have labels right below, or
    the texts are sentences and titles of another form stand above.
    """
    texts: dict[Form, list[tuple[_Line, _Line]]] = defaultdict(list)
    direct: dict[Form, int] = defaultdict(int)
    total: dict[Form, int] = defaultdict(int)
    for line, below, after in zip(lines, [*lines[1:], None], [*lines[2:], None, None], strict=False):
        total[line.form] += 1
        direct[line.form] += bool(line.fields)
        last = after is None or after.form != _PLAIN
        if line.form[0] == "title" and not line.fields and below is not None and below.form == _PLAIN and last:
            texts[line.form].append((line, below))
    found: set[int] = set()
    for form, pairs in texts.items():
        sentences = all(_is_description(items[below.at]) for _, below in pairs)
        inner = any(f != form and f[0] not in {"text", "bullet"} and _holds(lines, f, form) for f in total)
        if len(pairs) + direct[form] >= _MOST * total[form] and sentences and (direct[form] or inner):
            for line, below in pairs:
                line.fields |= below.fields
                found.add(below.at)
    return frozenset(found)


def _is_description(item: Item) -> bool:
    """A text that ends like a sentence and is no name."""
    return isinstance(item, Piece) and item.text.endswith((".", "!", "?")) and len(item.text.split()) >= 4


def _leave_to_tables(lines: Sequence[_Line]) -> None:
    """Labels between a heading and a table count for the table's rows, save where the heading's likes have labels and none."""
    for line in (x for x in lines if x.tabled):
        alike = [x for x in lines if x.form == line.form and not x.tabled]
        if not alike or sum(bool(x.fields) for x in alike) < _MOST * len(alike):
            line.fields.clear()


def form_of(piece: Piece) -> Form | None:
    """How a line is headed: its word and number, its number, its sign or its typography; None for text and values."""
    if not piece.first or piece.role == "contents" or len(piece.text) > 300:
        return None
    for section in ("area_keywords", "item_keywords"):
        heading = keyword_heading(piece.whole, section)
        if heading is not None:
            return ("word", heading.keyword, heading.number.count("."))
    if piece.role == "label":
        return (piece.field, plain(piece.name)) if piece.field in {"activity", "area"} else None
    if piece.role == "item" and piece.enumerator is not None:
        code, closer = piece.enumerator.code, piece.enumerator.closer
        if not code:
            return ("bullet", closer, round(piece.block.indent / 20))
        mark = next((m for m in ")-–—:" if m in closer), ".").replace("–", "-").replace("—", "-")
        case = "digit" if code[:1].isdigit() else "upper" if code[:1].isupper() else "lower"
        return ("number", len(piece.enumerator.levels), case, mark, piece.styled)
    if piece.titled:
        return ("title", piece.block.heading, piece.block.bold, piece.whole.isupper())
    return None


def _of_entry(label: Piece) -> bool:
    """A label that an activity may have: of a field, or one that the document prints beside them (`Indicator: …`)."""
    return (label.field in ENTRY_FIELDS or label.field.startswith("extra.")) and not of_area(label)


def of_area(label: Piece) -> bool:
    """`Responsable del eje`, `Area lead`: a label that says whose it is."""
    words = plain(label.name).split()
    return len(words) > 1 and any(keyword_heading(f"{w} 1: x") is not None for w in words if _names_level(w))


def _names_level(word: str) -> bool:
    """A word for an area, not one for a field (`resultado`, `output` are both)."""
    known = field_word(word)
    return known is None or known.field == "area"


def _roles(lines: Sequence[_Line]) -> dict[Form, Kind]:
    """The role of every form that shows one."""
    members: dict[Form, list[_Line]] = defaultdict(list)
    for line in lines:
        members[line.form].append(line)
    mean = {f: sum(len(x.fields) for x in ls) / len(ls) for f, ls in members.items()}
    labelled = {
        f
        for f, ls in members.items()
        if sum(bool(x.fields) for x in ls) >= _MOST * len(ls) and (len(ls) > 1 or mean[f] >= 2)
    }
    holds = {(f, g) for f in members for g in labelled if f != g and _holds(lines, f, g)}
    roles: dict[Form, Kind] = {}
    for f in labelled:
        inner = any((f, g) in holds and mean[g] > mean[f] for g in labelled) or _over(f, members, lines, mean)
        roles[f] = Kind.CONTAINER if inner and mean[f] <= _FEW_FIELDS else Kind.ENTRY
    entries = {f for f in labelled if roles[f] is Kind.ENTRY}
    for f in members:
        if f not in roles and f[0] not in {"bullet", "text", "activity"} and any((f, g) in holds for g in entries):
            roles[f] = Kind.CONTAINER
    return {
        f: role for f, role in roles.items() if len(members[f]) > 1 or (role is Kind.CONTAINER and f[0] in _NUMBERED)
    }


def _lettered(lines: Sequence[_Line], items: Sequence[Item], roles: dict[Form, Kind]) -> frozenset[Form]:
    """Capital letters with short titles (`A. Estadística`) that all have items of lower letters, numbers or signs below.

    Nothing says who or when of either; but a list in which each `A.`, `B.` holds a list of its own has areas and activities.
    """
    members: dict[Form, list[int]] = defaultdict(list)
    for place, line in enumerate(lines):
        if line.form[0] == "number" and line.form[1] == 1 and line.form[2] == "upper" and line.form not in roles:
            members[line.form].append(place)
    found = set()
    for form, places in members.items():
        runs = [_run_below(lines, place) for place in places]
        titles = [items[lines[place].at] for place in places]
        named = all(isinstance(t, Piece) and _is_title(t.text) for t in titles)
        inner = {f for run in runs for f in run}
        uneven = sum(map(len, runs)) > len(places) or any(f[0] == "number" for f in inner)
        if len(places) > 1 and named and all(runs) and len(inner) == 1 and uneven and not _parts_only(lines, places):
            found.add(form)
    return frozenset(found)


def _run_below(lines: Sequence[_Line], place: int) -> list[Form]:
    """The forms of the lines below one, up to the next of its own."""
    run: list[Form] = []
    for line in lines[place + 1 :]:
        if line.form == lines[place].form or line.form[0] not in {"number", "bullet"} or line.form[2:3] == ("upper",):
            break
        run.append(line.form)
    return run


def _parts_only(lines: Sequence[_Line], places: Sequence[int]) -> bool:
    """Whether a heading among the letters has labels of its own: then it is the activity, and what is below its parts."""
    return any(lines[place].fields for place in places)


def _is_title(text: str) -> bool:
    return looks_like_title(text) and len(text.split()) <= _LONGEST_TITLE and not re.search(r"[(\[;]|\d{4}", text)


def _over(
    outer: Form,
    members: dict[Form, list[_Line]],
    lines: Sequence[_Line],
    mean: dict[Form, float],
) -> bool:
    """Headings of a top level with one label each (`Period: first half`) over numbered lines that are more than they."""
    top = outer[0] == "word" or (outer[0] == "number" and outer[1] == 1 and bool(outer[-1]))
    return top and any(
        g != outer and g[0] == "number" and not g[-1] and len(ls) > len(members[outer]) and mean[g] <= mean[outer]
        and _holds(lines, outer, g)
        for g, ls in members.items()
    )  # fmt: skip


def _objectives(lines: Sequence[_Line], roles: dict[Form, Kind]) -> frozenset[Form]:
    """Forms whose word is one for an objective and whose lines all stand right below an area's heading of another form."""
    above: dict[Form, set[Form | None]] = defaultdict(set)
    for before, line in pairwise([None, *lines]):
        if line is not None and roles.get(line.form) is Kind.CONTAINER and line.form[0] in {"word", "area"}:
            above[line.form].add(before.form if before is not None else None)
    return frozenset(
        form
        for form, others in above.items()
        if names_objective(str(form[1]))
        and all(f is not None and f != form and roles.get(f) is Kind.CONTAINER for f in others)
    )


def _holds(lines: Sequence[_Line], outer: Form, inner: Form) -> bool:
    """Whether lines of one form begin before those of another, and most have some of them before the next of their own."""
    first: dict[Form, int] = {}
    spans: list[bool] = []
    for line in lines:
        first.setdefault(line.form, line.at)
        if line.form == outer:
            spans.append(False)
        elif line.form == inner and spans:
            spans[-1] = True
    return first[outer] < first[inner] and sum(spans) >= _MOST * len(spans)
