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
from pipeline.extract.titles import read_title
from pipeline.model.document import Table
from pipeline.model.plan import Entry
from pipeline.model.provenance import Quote
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
        quote = piece.quote()
        keyword = keyword_heading(piece.whole, "item_keywords")
        if keyword is not None and piece.role != "label":
            quote = piece.block.quote(piece.start + keyword.title_start, piece.end)
            item.code = keyword.number
            item.rules["activity"] = f"item {keyword.keyword} {keyword.number}"
        elif piece.role == "label":
            from pipeline.text.enumerators import read_enumerator

            number = keyword_heading(piece.name + ":", "item_keywords")
            inner = read_enumerator(quote.text)
            if number is not None:
                item.code = number.number
            elif inner is not None and inner.code:
                item.code = inner.code
                quote = piece.block.quote(
                    piece.value
                    + (
                        len(piece.block.text[piece.value : piece.end])
                        - len(piece.block.text[piece.value : piece.end].lstrip())
                    )
                    + inner.rest_start,
                    piece.end,
                )
            item.rules["activity"] = f"label {piece.name!r}"
        else:
            item.rules["activity"] = f"item {code!r}" if code else "item"
        item.quotes["activity"] = quote
        return item

    def takes(self, items: Sequence[Item], position: int, draft: Draft) -> bool:
        """Whether the piece at `position` still belongs to the item; it is then read."""
        piece = items[position]
        if isinstance(piece, Table):
            return False
        if piece.role == "contents":
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
        value = self._value()
        if (
            self.target == "date"
            and piece.role == "text"
            and piece.text[:1].isupper()
            and date_likeness(value.text) >= 1
        ):
            return False
        open_list = self._open_list()
        runs_on = (
            self.levels.goes_on(position)
            or self._unfinished()
            and (
                piece.text[:1].islower()
                or piece.text[:1] in '(«“"'
                or value.text.endswith((",", "-", "–"))
                or _HANGS.search(value.text) is not None
            )
        )
        if self._outdented(piece) and not runs_on:
            return False
        if piece.role == "item" and not open_list:
            unknown = unknown_label(piece.text)
            if unknown is not None:
                self.extra[unknown[0]] = piece.block.quote(piece.value + unknown[1], piece.end)
                self.pieces.append(piece)
                return True
            self._add("details", piece, "; ")
        elif open_list or (value.text == "" and self.target != "activity"):
            separator = " " if not value.text or value.text.rstrip().endswith(":") else "; "
            self._add(self.target, piece, separator)
        elif self.target != "activity" and piece.first and piece.text[:1].isupper() and self._closed():
            self._add("details", piece, " ")
        elif runs_on or (
            self.target != "activity" and not value.text.rstrip().endswith(".") and self._may_go_on(piece)
        ):
            self._add(self.target, piece, " ")
        elif (unknown := unknown_label(piece.whole)) is not None and piece.first:
            self.extra[unknown[0]] = piece.block.quote(piece.start + unknown[1], piece.end)
            self.target = f"extra.{unknown[0]}"
            self.pieces.append(piece)
        elif self.target == "activity" or piece.block.indent > self.opener.block.indent + 6 or self.target == "details":
            self._add("details", piece, " ")
        else:
            return False
        return True

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
        items: tuple[str, ...] = ()
        standing = is_standing(quotes["activity"].text)
        if standing:
            text = quotes["activity"].text
            head = head_length(text)
            if head < len(text):
                items = split_items(text[head + 1 :])
                quotes["activity"] = replace(quotes["activity"], text=text[:head])
            elif "product" in quotes:
                items = split_items(quotes["product"].text)
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
