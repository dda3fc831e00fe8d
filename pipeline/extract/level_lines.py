"""Lines that may head something: how each is headed, which labels stand below it, and texts that only tell about the line above.

Lines that are headed alike (`1. …`, `a) …`, `Eje 2: …`, a bold line without a number) are one form.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from pipeline.extract.fields import ENTRY_FIELDS, field_word, plain
from pipeline.extract.headings import keyword_heading
from pipeline.extract.pieces import Item, Piece

Form = tuple[object, ...]
PLAIN: Form = ("text",)
MOST = 0.6
"""Share of a form's lines that must show what the form is taken for."""


@dataclass(slots=True)
class Line:
    """A line that may head something: its place, form, the fields of the labels right below it, whether a table follows them."""

    at: int
    form: Form
    fields: set[str] = field(default_factory=set)
    section: int = 0
    tabled: bool = False


_COLUMN = 20
"""Points of a page from a number's column to that of its text."""


def wrapped(lines: Sequence[Line], items: Sequence[Item]) -> frozenset[int]:
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


def may_be_row(item: Item) -> bool:
    return (
        isinstance(item, Piece) and item.role == "text" and item.first and not item.titled and item.text[:1].isalpha()
    )


def described(lines: Sequence[Line], items: Sequence[Item]) -> frozenset[int]:
    """Texts between a title and its labels: `Stock assessment`⏎`Two cruises are needed.`⏎`Lead: …`; their labels are the title's.

    So where most titles of a form have labels of their own or one such text, and either some have labels right below, or
    the texts are sentences and titles of another form stand above.
    """
    texts: dict[Form, list[tuple[Line, Line]]] = defaultdict(list)
    direct: dict[Form, int] = defaultdict(int)
    total: dict[Form, int] = defaultdict(int)
    for line, below, after in zip(lines, [*lines[1:], None], [*lines[2:], None, None], strict=False):
        total[line.form] += 1
        direct[line.form] += bool(line.fields)
        last = after is None or after.form != PLAIN
        if line.form[0] == "title" and not line.fields and below is not None and below.form == PLAIN and last:
            texts[line.form].append((line, below))
    found: set[int] = set()
    for form, pairs in texts.items():
        sentences = all(_is_description(items[below.at]) for _, below in pairs)
        inner = any(f != form and f[0] not in {"text", "bullet"} and holds(lines, f, form) for f in total)
        if len(pairs) + direct[form] >= MOST * total[form] and sentences and (direct[form] or inner):
            for line, below in pairs:
                line.fields |= below.fields
                found.add(below.at)
    return frozenset(found)


def _is_description(item: Item) -> bool:
    """A text that ends like a sentence and is no name."""
    return isinstance(item, Piece) and item.text.endswith((".", "!", "?")) and len(item.text.split()) >= 4


def leave_to_tables(lines: Sequence[Line]) -> None:
    """Labels between a heading and a table count for the table's rows, save where the heading's likes have labels and none."""
    for line in (x for x in lines if x.tabled):
        alike = [x for x in lines if x.form == line.form and not x.tabled]
        if not alike or sum(bool(x.fields) for x in alike) < MOST * len(alike):
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


def of_entry(label: Piece) -> bool:
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


def holds(lines: Sequence[Line], outer: Form, inner: Form) -> bool:
    """Whether lines of one form begin before those of another, and most have some of them before the next of their own."""
    first: dict[Form, int] = {}
    spans: list[bool] = []
    for line in lines:
        first.setdefault(line.form, line.at)
        if line.form == outer:
            spans.append(False)
        elif line.form == inner and spans:
            spans[-1] = True
    return first[outer] < first[inner] and sum(spans) >= MOST * len(spans)
