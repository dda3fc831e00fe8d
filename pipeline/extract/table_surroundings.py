"""The lines around a table: headings and labels, captions and titles above it, sources, notes and legends below it.

None of them is an activity, and what they tell counts for the whole table.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.extract.grid import spread
from pipeline.extract.headers import find_header, name_columns
from pipeline.extract.headings import group_heading, section_kind
from pipeline.extract.notes import note_patterns
from pipeline.extract.pieces import Item, Piece
from pipeline.extract.ranks import same_rank
from pipeline.model.document import Table
from pipeline.text.clean import fold, fold_same_length


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


_CAPTION = re.compile(
    r"\s*(?:cuadro|tabla|matriz|table|chart|figure|figura)\s*(?:n\.?\s?[oº°]?\.?\s*)?(?:\d+(?:[.\-]\d+)*[a-z]?\b|(?:[a-z]|[ivx]+)(?=\s*[.:–—]))"
)


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
    """`Fuente: elaboración propia.`, or any source below a table, which is nobody's funds; `Tabla 1. Programación` above it, no section."""
    piece = items[at]
    above = items[at - 1] if at else None
    if isinstance(piece, Table):
        return False
    if is_caption(items, at):
        return True
    words = fold(piece.whole or piece.name)
    if not re.match(r"\W*(?:fuentes?|sources?)\s*:", words):
        return False
    if any(p.match(words.partition(":")[2].strip()) for p in note_patterns("source")):
        return True
    return isinstance(above, Table) or (isinstance(above, Piece) and above.role == "label" and above.field == "note")


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
