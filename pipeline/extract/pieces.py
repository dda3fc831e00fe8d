"""A document's blocks as a flat list of pieces: what the outline and the layouts walk over.

A piece is a table, or a stretch of a text block that has one role by its own words: a label with its value, a numbered or
bulleted item, a line of contents, or text. A block `1.1 Taller. Responsable: Perú. Plazo: mayo` is three pieces.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from pipeline.extract.fields import ENTRY_FIELDS, plain
from pipeline.extract.headings import all_capitals, enumerator_of, group_heading, is_contents_line, looks_like_title
from pipeline.extract.labels import split_labels
from pipeline.extract.lone_labels import empty_label, lone_labels
from pipeline.model.document import Block, Table, TextBlock
from pipeline.model.provenance import Quote
from pipeline.text.clean import fold
from pipeline.text.enumerators import Enumerator
from pipeline.text.running import running_shapes
from pipeline.vocabulary import vocabulary

Role = Literal["label", "item", "text", "contents"]


@dataclass(frozen=True, slots=True)
class Piece:
    """Text `[start, end)` of `block`. For a label: `field`, `name` and `value` = where its value begins.

    `enumerator` is that of an item; `first` says that the piece begins its block.
    """

    role: Role
    block: TextBlock
    start: int
    end: int
    value: int
    field: str = ""
    name: str = ""
    language: str = ""
    enumerator: Enumerator | None = None
    first: bool = True

    @property
    def text(self) -> str:
        """The words after the number or the label, outer white space taken off."""
        return self.block.text[self.value : self.end].strip()

    @property
    def whole(self) -> str:
        return self.block.text[self.start : self.end].strip()

    def quote(self) -> Quote:
        return self.block.quote(self.value, self.end)

    @property
    def styled(self) -> bool:
        """Set as a heading by the format: a heading style, a bold block, capitals."""
        return self.first and (self.block.heading > 0 or self.block.bold or all_capitals(self.whole))

    @property
    def titled(self) -> bool:
        """Set as a heading, and its words may be one."""
        return self.styled and (looks_like_title(self.text) or (self.block.heading > 0 and len(self.text) < 200))


Item = Piece | Table
_OUTDENT = 6.0
"""Points."""


def pieces_of(blocks: Sequence[Block], learned: Mapping[str, str] | None = None) -> list[Item]:
    """All pieces in reading order. `learned`: labels of this document beside the vocabulary's."""
    items: list[Item] = []
    shapes = running_shapes(b.text for b in blocks if isinstance(b, TextBlock))
    alone = lone_labels(blocks)
    for block in blocks:
        if isinstance(block, Table):
            items.append(block)
        elif plain(block.text) in alone:
            end = len(block.text)
            field = alone[plain(block.text)]
            items.append(Piece("label", block, 0, end, end, field.field, block.text.strip(), field.language))
        else:
            for part in _parted(block):
                items.extend(_split(part, learned, shapes))
    return _with_empty_labels(_without_letterhead(items))


_LETTERHEAD_PIECES = 12
_HEAD_LABEL = re.compile(r"\s*(?P<label>[^\W\d_][\w./ ]{0,14}?)\s*:\s*(?=\S)")


def _without_letterhead(items: list[Item]) -> list[Item]:
    """`PARA:`, `DE:`, `FECHA:`, `RE:` at the head of a memorandum are no labels of an activity."""
    words = vocabulary("covers")["letterhead"]
    addresses = {fold(w) for w in words["addresses"]}
    known = addresses | {fold(w) for w in words["others"]}
    places = {}
    for at, item in enumerate(items[:_LETTERHEAD_PIECES]):
        text = item.block.text[item.start :] if isinstance(item, Piece) else ""
        match = _HEAD_LABEL.match(text)
        if match is not None and fold(match["label"]) in known:
            places[at] = fold(match["label"])
    if len(set(places.values()) & addresses) < 2:
        return items
    return [
        replace(i, role="text", field="", value=i.start)
        if at in places and isinstance(i, Piece) and i.role == "label"
        else i
        for at, i in enumerate(items)
    ]


def _with_empty_labels(items: list[Item]) -> list[Item]:
    """A label's word alone in its line between two labels (`Where` above `Cost  GHS 400`) is one without a value."""
    for at in range(1, len(items) - 1):
        above, piece, below = items[at - 1 : at + 2]
        if not (isinstance(above, Piece) and isinstance(piece, Piece) and isinstance(below, Piece)):
            continue
        word = empty_label(piece.whole) if piece.role == "text" and piece.first and not piece.block.heading else None
        if word is not None and above.role == below.role == "label" and below.first and below.block is not piece.block:
            items[at] = replace(
                piece, role="label", value=piece.end, field=word.field, name=piece.whole, language=word.language
            )
    return items


def _parted(block: TextBlock) -> list[TextBlock]:
    """A paragraph into which the reader took what stands below it, parted there.

    A printed line begins anew where it is but a time, behind a stop or further to the left; where it is numbered and
    further to the left; where it begins with a label.
    """
    for above, line in pairwise(block.lines):
        words, before = block.text[line.start : line.end].strip(), block.text[: above.end].rstrip()
        left = min((x.box.x0 for x in block.lines if x.start < line.start), default=line.box.x0)
        sentence = words.endswith(".") and not before.endswith((".", ")", ";", ":"))
        outdented = line.box.x0 < left - _OUTDENT and not sentence
        if (outdented or before.endswith((".", ")", ";"))) and group_heading(words) is not None:
            cuts = [_cut(block, 0, line.start), _cut(block, line.start, line.end)]
            below = _cut(block, line.end, len(block.text))
            return [*cuts, *(_parted(below) if below.text.strip() else [])]
        if (outdented and enumerator_of(words) is not None) or (_labelled(words) and _closed(before)):
            return [_cut(block, 0, line.start), *_parted(_cut(block, line.start, len(block.text)))]
    return [block]


def _labelled(words: str) -> bool:
    """A line that begins with a label of an activity and a colon."""
    labels = split_labels(words)
    return (
        bool(labels)
        and words[:1].isupper()
        and labels[0].start == 0
        and labels[0].field in ENTRY_FIELDS
        and ":" in words[: labels[0].end]
    )


def _closed(text: str) -> bool:
    """Words that may be the end of a paragraph: no bracket is open and no label waits for its value."""
    return text.count("(") <= text.count(")") and not text.endswith((":", ",", ";", "|", "·", "/", "–", "-", "—"))


def _cut(block: TextBlock, start: int, end: int) -> TextBlock:
    """The words `[start, end)` as a block of their own."""
    lines = tuple(
        replace(x, start=max(x.start, start) - start, end=min(x.end, end) - start)
        for x in block.lines
        if x.start < end and x.end > start
    )
    marker, indent = (block.marker, block.indent) if start == 0 else ("", lines[0].box.x0 if lines else block.indent)
    return replace(
        block, text=block.text[start:end], start=block.start + start, lines=lines, marker=marker, indent=indent
    )


def _split(block: TextBlock, learned: Mapping[str, str] | None, shapes: frozenset[str]) -> list[Piece]:
    text = block.text
    if is_contents_line(text):
        return [Piece("contents", block, 0, len(text), 0)]
    heads_group = ":" in text and group_heading(text.strip()) is not None and _is_time(text.partition(":")[0])
    labels = [] if heads_group else split_labels(text, learned)
    if labels and block.heading and labels[0].field not in ENTRY_FIELDS:
        labels = []
    first_end = labels[0].start if labels else len(text)
    found: list[Piece] = []
    if text[:first_end].strip(" \n\t.-–—•·▪*"):
        found.append(_opening(block, first_end, shapes))
    for label in labels:
        found.append(
            Piece(
                "label",
                block,
                label.start,
                label.stop,
                label.end,
                label.field,
                label.name,
                label.language,
                None,
                not found,
            )
        )
    return found


def _is_time(name: str) -> bool:
    """`Segundo semestre: julio a diciembre` says a time before its colon, `Plazo: julio a diciembre` does not."""
    return group_heading(name.strip()) is not None


def _opening(block: TextBlock, end: int, shapes: frozenset[str]) -> Piece:
    enumerator = enumerator_of(block.text[:end], block.marker, shapes)
    if enumerator is not None:
        return Piece("item", block, 0, end, enumerator.rest_start, enumerator=enumerator)
    return Piece("text", block, 0, end, 0)
