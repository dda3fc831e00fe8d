"""What stands below a piece, up to its next sibling or a higher heading: it tells an area's title from an activity's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from pipeline.extract.fields import AREA_FIELDS, ENTRY_FIELDS, plain
from pipeline.extract.headings import group_heading, keyword_heading
from pipeline.extract.pieces import Item, Piece
from pipeline.extract.ranks import extends, same_rank, shallower, top_level
from pipeline.extract.section_heads import is_section
from pipeline.extract.table_surroundings import is_source
from pipeline.model.document import Table
from pipeline.vocabulary import vocabulary

_LOOKAHEAD = 60


def is_value(items: Sequence[Item], at: int) -> bool:
    """A date below its label that stands alone in the line above."""
    above = items[at - 1] if at > 0 else None
    return (
        isinstance(above, Piece)
        and above.role == "label"
        and above.field in {"date", "start", "end"}
        and not above.text
    )


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
    return opener.enumerator is None or top_level(opener)


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
