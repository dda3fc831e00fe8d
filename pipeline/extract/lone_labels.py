"""Labels that stand alone in their lines, the value below (`Lead⏎Hydrographic Office`), or without any value."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.extract.fields import ENTRY_FIELDS, FieldWord, field_word, plain
from pipeline.model.document import Block, TextBlock
from pipeline.text.clean import collapse

_LONGEST = 40
_SURE = 0.9


def _short(block: Block) -> bool:
    return isinstance(block, TextBlock) and len(block.text) <= _LONGEST and not block.text.rstrip().endswith((".", ":"))


def empty_label(text: str) -> FieldWord | None:
    """The field of a text that is nothing but a label's word, the activity's own excepted; else None."""
    word = field_word(text) if len(text) <= _LONGEST else None
    return word if word is not None and word.score >= _SURE and word.field in ENTRY_FIELDS - {"activity"} else None


def lone_labels(blocks: Sequence[Block]) -> dict[str, FieldWord]:
    """The labels (folded) that stand alone above their values: where two of them do so twice each, all further known ones
    that do, and a short line between a value and the next label's value, which is a label of its own.
    """
    counts: dict[str, int] = {}
    for block in blocks:
        if _short(block):
            counts[plain(block.text)] = counts.get(plain(block.text), 0) + 1
    words = {w: word for w in counts if w and (word := empty_label(w)) is not None}
    if len({words[w].field for w in words if counts[w] >= 2}) < 2:
        return {}
    most = max(counts[w] for w in words)
    for at in range(2, len(blocks) - 2):
        block = blocks[at]
        labelled = [plain(b.text) in words for b in blocks[at - 2 : at + 3] if isinstance(b, TextBlock)]
        if labelled != [True, False, False, False, True] or not isinstance(block, TextBlock) or not _short(block):
            continue
        name, above = plain(block.text), blocks[at - 2]
        known = field_word(block.text)
        alike = isinstance(above, TextBlock) and above.bold == block.bold and not block.heading
        told = block.bold or known is not None or counts[name] >= 2
        if name and alike and told and counts[name] * 2 <= max(most, 2):
            words[name] = FieldWord(f"extra.{collapse(block.text)}", "", _SURE)
    return words
