"""What a piece is among its neighbours: a section's heading, a period, an area (or another container), an activity, text.

The words of a line rarely tell an area's title from an activity's (`1. Datos abiertos`, `1. Publicar una guía`); what
follows does: an objective, a table, a period or deeper numbers make a container, labels make an activity.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from pipeline.extract.fields import AREA_FIELDS, ENTRY_FIELDS, plain
from pipeline.extract.grid import spread
from pipeline.extract.headers import find_header, name_columns
from pipeline.extract.headings import group_heading, keyword_heading, looks_like_title, section_kind
from pipeline.extract.pieces import Item, Piece
from pipeline.extract.values import PERSON, lead_likeness
from pipeline.model.document import Table
from pipeline.text.clean import fold, fold_same_length
from pipeline.text.enumerators import Enumerator
from pipeline.vocabulary import vocabulary

_LOOKAHEAD = 60


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
        return Kind.CONTAINER if following.strong and not following.labelled else Kind.ENTRY
    if piece.role == "item":
        return _item_kind(piece, following)
    if piece.titled:
        return Kind.ENTRY if following.labelled and not following.strong else Kind.CONTAINER
    return Kind.ENTRY if following.labelled and not following.strong and piece.first else Kind.TEXT


def _adopts(piece: Piece) -> bool:
    """`Aprobado por resolución n.º 25`, set like a heading: a line of the cover."""
    verbs = vocabulary("covers")["adoption"]["verbs"]
    first = re.match(r"[^\W\d_]+", fold(piece.whole))
    return piece.titled and first is not None and first[0] in verbs and not piece.whole[:1].islower()


def above_activities(items: Sequence[Item], at: int) -> bool:
    """A line right above a table with heads of activities: `01 – Marco legal` is an area there, whatever its name."""
    position = at + 1
    while position < len(items) - 1 and is_source(items, position):
        position += 1
    below = items[position] if position < len(items) else None
    if not isinstance(below, Table):
        return False
    grid = spread(below)
    header = find_header(below, grid)
    return header is not None and "activity" in name_columns(grid, *header).fields


def _signs(items: Sequence[Item], at: int) -> bool:
    """`K. Ramdin` with `Executive Secretary` below it, or at the end: who signs, no item `K`."""
    piece, below = items[at], items[at + 1] if at + 1 < len(items) else None
    if isinstance(piece, Table) or piece.enumerator is None or not PERSON.fullmatch(piece.whole):
        return False
    return below is None or (
        isinstance(below, Piece) and len(below.whole.split()) <= 6 and lead_likeness(below.whole) >= 0.9
    )


def heads_table(items: Sequence[Item], at: int) -> bool:
    """A line with one or two labels below it, alone in their lines, and then a table with heads of its own: an area whose
    `Responsable: …` counts for the rows of the table."""
    opener = items[at]
    if isinstance(opener, Table) or opener.role not in {"item", "text"} or len(opener.text) > 160:
        return False
    if not opener.styled and opener.enumerator is None and opener.text.endswith(".") and len(opener.text.split()) > 6:
        return False  # a sentence
    labelled = False
    for position in range(at + 1, min(len(items), at + 5)):
        item = items[position]
        if isinstance(item, Table):
            return labelled and item.n_columns > 2 and (_headed(item) or _follows(items, position, item))
        if is_caption(items, position):
            continue
        dated = position > at + 1 and group_heading(item.whole) is not None
        labelled = True
        if (item.role != "label" or item.field == "activity") and not dated:
            return False
    return False


def _headed(table: Table) -> bool:
    return find_header(table, spread(table)) is not None


def _follows(items: Sequence[Item], at: int, table: Table) -> bool:
    """Whether a table goes on under the heads of one of as many columns further up, which are not printed again."""
    return any(isinstance(i, Table) and i.n_columns == table.n_columns and _headed(i) for i in items[:at])


_CAPTION = re.compile(r"\s*(?:cuadro|tabla|matriz|table|chart|figure|figura)\s*(?:n\.?\s?[oº°]?\.?\s*)?\d+\b")


def is_caption(items: Sequence[Item], at: int) -> bool:
    """`Cuadro 2: Programación de actividades`, numbered by what it is and right above a table."""
    below = items[at + 1] if at + 1 < len(items) else None
    return isinstance(below, Table) and _caption(items[at]) is not None


def captioned(items: Sequence[Item], at: int) -> str:
    """The kind of section that a table's caption names (`areas`: `Cuadro 2. Programación de actividades`), else empty."""
    piece, match = items[at], _caption(items[at])
    if isinstance(piece, Table) or match is None:
        return ""
    return section_kind(piece.whole[match.end() :].strip(" .:–—-|"))


def _caption(item: Item) -> re.Match[str] | None:
    return None if isinstance(item, Table) else _CAPTION.match(fold_same_length(item.whole))


def is_source(items: Sequence[Item], at: int) -> bool:
    """`Fuente: elaboración propia.` below a table, which is nobody's funds; `Tabla 1. Programación` above it, no section."""
    piece = items[at]
    above = items[at - 1] if at else None
    if isinstance(piece, Table):
        return False
    if is_caption(items, at):
        return True
    words = fold(piece.whole or piece.name)
    if not re.match(r"\W*(?:fuentes?|sources?)\s*:", words):
        return False
    return isinstance(above, Table) or (isinstance(above, Piece) and above.role == "label" and above.field == "note")


def is_section(piece: Piece) -> str:
    """Kind of section that the piece heads (`front`, `back`, `areas`, `annex`), empty if it heads none."""
    if len(piece.text) > 120 or (piece.enumerator is not None and not piece.enumerator.code):
        return ""
    if keyword_heading(piece.whole) is not None and piece.styled:
        return ""  # `Pilar 2 — Marco normativo` is an area, whatever its name
    kind = section_kind(piece.text.rstrip(" .:"))
    if not kind and piece.enumerator is not None:
        kind = section_kind(piece.whole.rstrip(" .:"))
    if kind == "annex" and not (piece.styled or looks_like_title(piece.text)):
        return ""
    words = len(piece.text.split())
    if (
        kind
        and not piece.styled
        and ((piece.enumerator is None and words > 8) or (piece.text.endswith(".") and words > 4))
    ):
        return ""
    return kind


_NOTE_MARK = re.compile(r"\s*(?:\*{1,3}|[†‡¹²³⁴⁵]|\(\d{1,2}\)(?=\s)|\d{1,2}/(?=\s))\s*\w")


def is_footnote(items: Sequence[Item], at: int) -> bool:
    """A block that begins with a note's mark, below a table or another such note."""
    piece = items[at]
    if isinstance(piece, Table) or not piece.first:
        return False
    if _is_legend(items, at, piece):
        return True
    if not _marked(piece):
        return False
    above = at - 1
    while above >= 0 and isinstance(other := items[above], Piece) and _marked(other):
        above -= 1
    return above >= 0 and isinstance(items[above], Table)


def _is_legend(items: Sequence[Item], at: int, piece: Piece) -> bool:
    """One short line behind a sign, alone below a table: `● mes de ejecución`."""
    bullet = piece.enumerator is not None and not piece.enumerator.code
    below = items[at + 1] if at + 1 < len(items) else None
    alone = not isinstance(below, Piece) or (below.role != "label" and not same_rank(piece, below))
    return bullet and alone and at > 0 and isinstance(items[at - 1], Table) and len(piece.text) <= 60


def _marked(piece: Piece) -> bool:
    return _NOTE_MARK.match(f"{piece.block.marker} {piece.whole}") is not None


def is_value(items: Sequence[Item], at: int) -> bool:
    """A date below its label that stands alone in the line above."""
    above = items[at - 1] if at > 0 else None
    return (
        isinstance(above, Piece)
        and above.role == "label"
        and above.field in {"date", "start", "end"}
        and not above.text
    )


def _names_area(piece: Piece) -> bool:
    return keyword_heading(piece.name) is not None and keyword_heading(piece.name, "item_keywords") is None


@dataclass(slots=True)
class Following:
    """What stands below a piece, up to its next sibling or a higher heading."""

    events: list[str] = field(default_factory=list)
    labels: list[str] = field(default_factory=list)
    labelled_list: bool = False

    @property
    def first(self) -> str:
        return self.events[0] if self.events else ""

    @property
    def labelled(self) -> bool:
        return self.first == "label"

    @property
    def strong(self) -> bool:
        """Something that only areas have below them."""
        return (
            self.first in {"objective", "group", "deeper"}
            or self.labelled_list
            or bool({"deeper", "group"} & {*self.events})
        )


def look_ahead(items: Sequence[Item], at: int, plan_year: int) -> Following:
    """The events below the piece at `at`: table, label, objective, group, deeper, list, text, heading."""
    opener = items[at]
    assert isinstance(opener, Piece)
    found = Following()
    for position in range(at + 1, min(len(items), at + _LOOKAHEAD)):
        piece = items[position]
        if isinstance(piece, Table):
            found.events.append("table")
            break
        if piece.role == "contents" or is_source(items, position):
            continue
        if piece.role == "label":
            if piece.field == "activity" and asks(items, position):
                found.events.append("label")
                found.labels.append("details")
                continue
            if piece.field == "activity":
                if found.events or piece.first:
                    found.labelled_list = True
                    found.events.append("list")
                    break
                continue
            in_list = bool(found.events) and found.events[-1] == "list"
            if piece.field in AREA_FIELDS:
                found.events.append("objective" if piece.field != "note" or not found.events else "note")
            elif in_list and piece.field in ENTRY_FIELDS:
                found.labelled_list = True
            elif piece.field in ENTRY_FIELDS or piece.field.startswith("extra."):
                found.events.append("label")
                found.labels.append(piece.field)
            continue
        if group_heading(piece.whole, plan_year) is not None and not is_value(items, position):
            if _holds_group(opener, piece, found):
                found.events.append("group")
            break
        if not _event(opener, piece, found):
            break
    return found


def asks(items: Sequence[Item], at: int) -> bool:
    """`What: …` once below a title, beside `Who: …` and `When: …`: it tells about the activity that the title names.

    Where it comes again before the next such title, it names the activities itself.
    """
    label = items[at]
    if not isinstance(label, Piece) or plain(label.name) not in vocabulary("values")["vague"]["words"]:
        return False
    if keyword_heading(f"{label.name} 1:", "item_keywords") is not None:
        return False  # `Action: …` names one, it does not ask for it
    for item in items[at + 1 : at + _LOOKAHEAD]:
        if isinstance(item, Table) or item.role != "label":
            return True
        if item.field == "activity":
            return False
    return True


def _holds_group(opener: Piece, group: Piece, found: Following) -> bool:
    """Whether a period's heading stands below the opener, or ends it: by its number, else by what came between."""
    if (
        opener.enumerator is not None
        and opener.enumerator.code
        and group.enumerator is not None
        and group.enumerator.code
    ):
        return extends(opener, group)
    if found.labels or "list" in found.events:
        return False
    return opener.enumerator is None or _top_level(opener)


def _event(opener: Piece, piece: Piece, found: Following) -> bool:
    """Note the event of one item or text; False where it ends what stands below the opener."""
    if is_section(piece):
        return False
    if piece.role == "item":
        if same_rank(opener, piece) or shallower(opener, piece):
            return False
        found.events.append("deeper" if extends(opener, piece) else "list")
        return "deeper" not in found.events
    if keyword_heading(piece.whole) is not None and piece.first and len(piece.text) < 160:
        if keyword_heading(opener.whole) is None:
            return False
        mine, other = keyword_heading(opener.whole), keyword_heading(piece.whole)
        if mine is not None and other is not None and mine.keyword == other.keyword:
            return False
        found.events.append("heading")
        return True
    if piece.titled:
        deeper = 0 < opener.block.heading < piece.block.heading
        bolder = opener.block.heading > 1 and piece.block.heading == 0
        if not deeper and not bolder:
            return False
        found.events.append("heading")
        return True
    found.events.append("text")
    return True


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
        heading = not following.labelled and piece.titled and (piece.block.heading > 0 or _top_level(piece))
        return Kind.CONTAINER if heading and not bullet else Kind.ENTRY
    if bullet:
        return Kind.ENTRY
    if following.first == "table":
        return Kind.CONTAINER if title else Kind.ENTRY
    if piece.block.heading > 0 and title:
        return Kind.CONTAINER
    if following.first in {"list", "text", "heading"} and _top_level(piece) and title:
        return Kind.CONTAINER
    return Kind.ENTRY


def _top_level(piece: Piece) -> bool:
    enumerator = piece.enumerator
    return (
        enumerator is not None
        and len(enumerator.levels) == 1
        and enumerator.levels[0] in {"number", "roman"}
        and (enumerator.levels[0] == "number" or enumerator.code.isupper())
        and ")" not in enumerator.closer
    )


def _signature(enumerator: Enumerator) -> tuple[object, ...]:
    if not enumerator.code:
        return ("bullet", enumerator.closer)
    return (
        len(enumerator.levels),
        enumerator.closer[:1] == ")",
        enumerator.code[:1].isupper(),
        enumerator.code[:1].isdigit(),
    )


def same_rank(one: Piece, other: Piece) -> bool:
    """Numbered in the same way (`1.1.i-` and `1.2.iii-`, `a)` and `b)`, two bullets of one sign)."""
    if one.enumerator is None or other.enumerator is None:
        return False
    mine, theirs = _signature(one.enumerator), _signature(other.enumerator)
    if mine == theirs:
        return abs(one.block.indent - other.block.indent) < 40 or bool(one.enumerator.code)
    return mine[0] == theirs[0] != "bullet" and mine[2:] == theirs[2:] and len(one.enumerator.levels) > 1


def extends(one: Piece, other: Piece) -> bool:
    """`1.1` below `1`, `1.1.i` below `1.1`: the number goes on."""
    if one.enumerator is None or other.enumerator is None or not one.enumerator.code:
        keyword = keyword_heading(one.whole)
        if keyword is None or other.enumerator is None:
            return False
        return other.enumerator.code.casefold().startswith(keyword.number.casefold() + ".")
    return re.match(re.escape(one.enumerator.code) + r"[.\-]", other.enumerator.code, re.I) is not None


def shallower(one: Piece, other: Piece) -> bool:
    """The other number has fewer parts and is a number: it stands above."""
    if one.enumerator is None or other.enumerator is None or not other.enumerator.code:
        return False
    if not one.enumerator.code:
        return other.enumerator.code[:1].isdigit() or other.enumerator.code.isupper()
    if not other.enumerator.code[:1].isdigit():
        return False
    lettered = one.enumerator.code.isalpha() and not (
        one.enumerator.code.isupper() and ")" not in one.enumerator.closer
    )
    fewer = len(other.enumerator.levels) < len(one.enumerator.levels)
    return fewer or (lettered and ")" not in other.enumerator.closer)
