"""One activity of a text while it is read: which of the pieces below it belong to it, and to which of its fields.

A value runs on over the blocks that follow until the next label, item or heading; bullets below an empty value or below
a sentence that ends in a colon are parts of it; other text below an item is its details.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from pipeline.extract.draft import Draft
from pipeline.extract.fields import AREA_FIELDS, ENTRY_FIELDS
from pipeline.extract.following import is_value
from pipeline.extract.headings import group_heading, keyword_heading, section_kind
from pipeline.extract.labels import unknown_label
from pipeline.extract.levels import Levels
from pipeline.extract.outline_rules import Kind, in_card
from pipeline.extract.pieces import Item, Piece
from pipeline.extract.quotes import joined, trimmed_quote
from pipeline.extract.ranks import same_rank
from pipeline.extract.recommendations import head_length, is_standing, split_items
from pipeline.extract.table_surroundings import is_source
from pipeline.extract.titles import read_title
from pipeline.model.document import Table
from pipeline.model.plan import Entry
from pipeline.model.provenance import Quote
from pipeline.text.enumerators import read_enumerator
from pipeline.text.likeness import date_likeness

_HANGS = re.compile(
    r"(?:\b(?:y|e|o|u|de|del|el|la|los|las|con|para|por|en|al|and|or|of|the|with|for|to|in|by)|&)\s*$", re.I
)
"""A word that ends nothing: what it begins stands in the next paragraph."""

_OUTDENT = 1.5
"""Points of a page, characters of a text or levels of a list."""


def has_labels(items: Sequence[Item], at: int) -> bool:
    """Whether a label of an activity's fields follows the piece at `at` at once."""
    following = items[at + 1] if at + 1 < len(items) else None
    return isinstance(following, Piece) and following.role == "label" and following.field in ENTRY_FIELDS


@dataclass(slots=True)
class NarrativeItem:
    """One activity while its pieces are read. `target`: the field that running text goes on, `activity` at first."""

    opener: Piece
    code: str
    levels: Levels
    quotes: dict[str, Quote] = field(default_factory=dict)
    extra: dict[str, Quote] = field(default_factory=dict)
    rules: dict[str, str] = field(default_factory=dict)
    target: str = "activity"
    confidence: float = 1.0
    pieces: list[Piece] = field(default_factory=list)
    area: Quote | None = None

    @classmethod
    def open(cls, piece: Piece, levels: Levels) -> NarrativeItem:
        """The item that a piece begins: its number and words, by a keyword (`Action 3: …`), a label or an enumerator."""
        enumerator = piece.enumerator
        code = enumerator.code if enumerator is not None else ""
        item = cls(piece, code, levels, confidence=piece.block.confidence, pieces=[piece])
        keyword = keyword_heading(piece.whole, "item_keywords")
        if piece.role == "label":
            item.quotes["activity"] = item._named(piece)
            item.rules["activity"] = f"label {piece.name!r}"
        elif keyword is not None:
            item.code = keyword.number
            item.quotes["activity"] = piece.block.quote(piece.start + keyword.title_start, piece.end)
            item.rules["activity"] = f"item {keyword.keyword} {keyword.number}"
        else:
            item.quotes["activity"] = piece.quote()
            item.rules["activity"] = f"item {code!r}" if code else "item"
        return item

    def _named(self, piece: Piece) -> Quote:
        """The words behind a label that names the activity; its number stands in the label or opens the words."""
        number = keyword_heading(piece.name + ":", "item_keywords")
        inner = read_enumerator(piece.quote().text)
        if number is not None:
            self.code = number.number
        elif inner is not None and inner.code:
            self.code = inner.code
            said = piece.block.text[piece.value : piece.end]
            blanks = len(said) - len(said.lstrip())
            return piece.block.quote(piece.value + blanks + inner.rest_start, piece.end)
        return piece.quote()

    def takes(self, items: Sequence[Item], position: int, draft: Draft) -> bool:
        """Whether the piece at `position` still belongs to the item; it is then read."""
        piece = items[position]
        if isinstance(piece, Table):
            return False
        if piece.role == "contents" or is_source(items, position):
            return False
        if piece.role == "label":
            if in_card(items, position):
                self.area = piece.quote()
                self.pieces.append(piece)
                return True
            return self.levels.kind(position) is not Kind.GROUP and self._label(piece)
        if self._ends_at(items, position, draft):
            return False
        return self._text(items, position, piece)

    def _label(self, piece: Piece) -> bool:
        if piece.field == "objective":
            self._put("extra.objective", piece)
            return True
        if piece.field in AREA_FIELDS:
            if piece.field == "note" and self.opener.block is piece.block:
                self._put("extra.note", piece)
                return True
            return False
        if piece.field == "activity" and (len(self.quotes) > 1 or self.opener.role == "label"):
            return False
        if piece.field == "activity" and not self.quotes["activity"].text.strip(" .:–—-"):
            self.quotes["activity"] = piece.quote()
            self.rules["activity"] = f"label {piece.name!r}"
            self.pieces.append(piece)
            return True
        self._put(piece.field, piece)
        return True

    def _put(self, name: str, piece: Piece) -> None:
        self.pieces.append(piece)
        self.confidence = min(self.confidence, piece.block.confidence)
        quote = piece.quote()
        store = self.extra if name.startswith("extra.") else self.quotes
        key = name.removeprefix("extra.")
        if name == "code":
            self.code = self.code or quote.text.strip(" .:;-–—")
            return
        if name == "activity":
            key = "details"
        before = store.get(key)
        store[key] = joined(before, quote, "; ") if before is not None and before.text else quote
        self.rules[key] = f"label {piece.name!r}"
        self.target = name if name != "activity" else "details"

    def _ends_at(self, items: Sequence[Item], position: int, draft: Draft) -> bool:
        """A heading, a period, a new item of the same or a higher rank, the standing recommendations."""
        piece = items[position]
        assert isinstance(piece, Piece)
        if is_value(items, position) or self.levels.describes(position) or self.levels.goes_on(position):
            return False
        if self.levels.is_row(position):
            return True
        if is_standing(piece.text) or group_heading(piece.whole, draft.plan_year):
            return True
        if keyword_heading(piece.whole, "item_keywords") and piece.first and not self._unfinished():
            return True
        if piece.first and keyword_heading(piece.whole) and self.levels.kind(position) is Kind.CONTAINER:
            return True
        if piece.role == "item":
            if piece.enumerator is not None and piece.enumerator.code and self._in_list(piece):
                return False
            if same_rank(self.opener, piece):
                return True
            if self.levels.kind(position) in {Kind.CONTAINER, Kind.SECTION}:
                return True
            return has_labels(items, position) and not self._open_list()
        if piece.first and piece.whole.endswith(":") and self.levels.kind(position) is Kind.SECTION:
            return True
        if piece.titled or section_kind(piece.text):
            return not (self._unfinished() and not piece.styled)
        fresh = (
            self.target != "activity" and piece.first and piece.text[:1] not in "(«“" and not piece.text[:1].islower()
        )
        return has_labels(items, position) and (fresh or not self._unfinished()) and self.opener.enumerator is None

    def _in_list(self, piece: Piece) -> bool:
        """`a)`, `b)` below `Productos:`: parts of the value, where the item itself is numbered otherwise."""
        if not self._open_list():
            return False
        named = self.opener.role != "label" and keyword_heading(self.opener.whole, "item_keywords") is not None
        unlike = named and keyword_heading(piece.whole, "item_keywords") is None
        return unlike or not same_rank(self.opener, piece)

    def _open_list(self) -> bool:
        text = self._value().text.rstrip()
        return not text or text.endswith(":") or (len(self.pieces) > 1 and self.pieces[-1].role == "item")

    def _value(self) -> Quote:
        key = self.target.removeprefix("extra.")
        store = self.extra if self.target.startswith("extra.") else self.quotes
        return store.get(key, Quote(""))

    def _unfinished(self) -> bool:
        text = self._value().text.rstrip()
        return bool(text) and not text.endswith((".", ";", ":", "!", "?", ")"))

    def _closed(self) -> bool:
        """Whether a bracket closes behind the last value (`(Lead: Peru; Funding: fees).`): nothing goes on with it."""
        last = self.pieces[-1]
        return last.role == "label" and last.block.text[last.end :].lstrip()[:1] in {
            ")",
            "]",
        }

    def _text(self, items: Sequence[Item], position: int, piece: Piece) -> bool:
        """Read an item or text below: a part of the value that is open, the rest of a line, a label of no known word, a detail."""
        value = self._value()
        if self._dated(piece, value):
            return False
        open_list = self._open_list()
        runs_on = self._runs_on(piece, value, position)
        if self._outdented(piece) and not runs_on:
            return False
        apart = self.target != "activity"
        if piece.role == "item" and not open_list:
            if not self._unknown(piece, piece.text, piece.value):
                self._add("details", piece, "; ")
        elif open_list or (value.text == "" and apart):
            separator = " " if not value.text or value.text.rstrip().endswith(":") else "; "
            self._add(self.target, piece, separator)
        elif apart and piece.first and piece.text[:1].isupper() and self._closed():
            self._add("details", piece, " ")
        elif apart and piece.first and not runs_on and (name := self._unknown(piece, piece.whole, piece.start)):
            self.target = f"extra.{name}"
        elif runs_on or (apart and not value.text.rstrip().endswith(".") and self._may_go_on(piece)):
            self._add(self.target, piece, " ")
        elif piece.first and (name := self._unknown(piece, piece.whole, piece.start)):
            self.target = f"extra.{name}"
        elif not apart or piece.block.indent > self.opener.block.indent + 6 or self.target == "details":
            self._add("details", piece, " ")
        else:
            return False
        return True

    def _dated(self, piece: Piece, value: Quote) -> bool:
        """Whether a text behind a whole date begins something new."""
        fresh = self.target == "date" and piece.role == "text" and piece.text[:1].isupper()
        return fresh and date_likeness(value.text) >= 1

    def _runs_on(self, piece: Piece, value: Quote, position: int) -> bool:
        """Whether the words go on with the value: in small letters, behind a comma or a word that ends nothing."""
        goes_on = (
            piece.text[:1].islower()
            or piece.text[:1] in '(«“"'
            or value.text.endswith((",", "-", "–"))
            or _HANGS.search(value.text) is not None
        )
        return self.levels.goes_on(position) or (self._unfinished() and goes_on)

    def _unknown(self, piece: Piece, words: str, start: int) -> str:
        """Keep `Sponsor: …`, a label that no vocabulary holds, under its own name; the name, empty where it is none."""
        unknown = unknown_label(words)
        if unknown is None:
            return ""
        self.extra[unknown[0]] = piece.block.quote(start + unknown[1], piece.end)
        self.pieces.append(piece)
        return unknown[0]

    def _may_go_on(self, piece: Piece) -> bool:
        """Whether a value without an end may go on in a paragraph of its own: over a page's end, set further in, or where
        the label stands alone above it.
        """
        last = self.pieces[-1].block
        label = next((p for p in reversed(self.pieces) if p.role == "label"), None)
        alone = label is not None and label.value >= label.end and label.block.text.strip() == label.name
        return (
            alone
            or not piece.first
            or piece.block.page != last.page
            or piece.block.indent > self.opener.block.indent + _OUTDENT
        )

    def _outdented(self, piece: Piece) -> bool:
        """A paragraph further to the left than the item that is open, on its page: it speaks of more than the item."""
        left = self.opener.block.indent - piece.block.indent
        return piece.role == "text" and piece.first and left > _OUTDENT and piece.block.page == self.opener.block.page

    def _add(self, name: str, piece: Piece, separator: str) -> None:
        key = name.removeprefix("extra.")
        store = self.extra if name.startswith("extra.") else self.quotes
        quote = piece.quote()
        before = store.get(key)
        store[key] = joined(before, quote, separator) if before is not None and before.text else quote
        self.rules.setdefault(key, "text below the item")
        self.pieces.append(piece)
        self.confidence = min(self.confidence, piece.block.confidence)

    def close(self, draft: Draft) -> None:
        """Add the entry to the draft; all its pieces are accounted for."""
        for piece in self.pieces:
            draft.account_span(piece.block.start + piece.start, piece.block.start + piece.end)
        quotes = {k: trimmed_quote(v) if k != "budget" else v for k, v in self.quotes.items() if v.text}
        if "activity" not in quotes:
            return
        start, end = quotes.pop("start", None), quotes.pop("end", None)
        both = joined(start, end, " – ") if start and end else start or end
        if both is not None:
            quotes.setdefault("date", both)
        standing = is_standing(quotes["activity"].text)
        items = _recommended(quotes) if standing else ()
        if self.area is not None:
            read_title(self.area, "", draft)
        draft.add(
            Entry(
                area=-1,
                code=self.code,
                layout="narrative",
                kind="recommendations" if standing else "activity",
                quotes=quotes,
                extra={k: trimmed_quote(v) for k, v in self.extra.items() if v.text},
                items=items,
                rules=self.rules,
                confidence=self.confidence,
            )
        )


def _recommended(quotes: dict[str, Quote]) -> tuple[str, ...]:
    """The single recommendations of the standing item, behind its colon or in its product; its own words end at the colon."""
    text = quotes["activity"].text
    head = head_length(text)
    if head < len(text):
        quotes["activity"] = replace(quotes["activity"], text=text[:head])
        return split_items(text[head + 1 :])
    return split_items(quotes["product"].text) if "product" in quotes else ()
