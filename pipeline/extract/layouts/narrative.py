"""Numbered, lettered or bulleted items, or titles, each followed by labels (`Responsable: …`) or standing alone."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.extract.draft import Draft
from pipeline.extract.layouts.narrative_item import NarrativeItem, has_labels
from pipeline.extract.outline_rules import Kind
from pipeline.extract.pieces import Item, Piece
from pipeline.extract.recommendations import is_standing
from pipeline.extract.running_sentences import unlabelled
from pipeline.extract.scene import Scene
from pipeline.extract.sentences import is_sentence, plans, says_fields
from pipeline.extract.speech.additions import speaks_of
from pipeline.extract.speech.openings import introduces
from pipeline.text.clean import fold_same_length


def claim(items: Sequence[Item], at: int, draft: Draft, scene: Scene) -> int:
    """Read the item at `at` with all that belongs to it."""
    piece = items[at]
    if not isinstance(piece, Piece) or draft.section in {"front", "back"}:
        return 0
    standing = is_standing(piece.text)
    if not standing and not (draft.current is not None or draft.section in {"areas", ""} or has_labels(items, at)):
        return 0
    if scene.levels.kind(at) is not Kind.ENTRY and not standing:
        return 0
    if (
        scene.prose
        and not standing
        and not _labelled_below(items, at)
        and (is_sentence(piece.text) or _reads_on(unlabelled(items, at)[0].text, draft.plan_year))
    ):
        return 0
    if (
        scene.prose
        and not standing
        and (speaks_of("not_planned", fold_same_length(piece.text)) or _opens_list(piece.text))
    ):
        return 0
    if scene.prose and not standing and not has_labels(items, at) and _among_sentences(items, piece, draft.plan_year):
        return 0
    item = NarrativeItem.open(piece, scene.levels)
    position = at + 1
    while position < len(items) and item.takes(items, position, draft):
        position += 1
    item.close(draft)
    return position - at


def _opens_list(text: str) -> bool:
    """`La Dirección se compromete a:`: an item that is a sentence over items of its own."""
    return text.endswith(":") and introduces(text)


def _among_sentences(items: Sequence[Item], piece: Piece, plan_year: int) -> bool:
    """A numbered paragraph that says neither who nor when, among others that announce: `3. La Ley manda que …`, `5. Agradecer al Círculo …`."""
    if piece.enumerator is None or plans(piece.text) or says_fields(piece.text, plan_year):
        return False
    alike = (i for i in items if isinstance(i, Piece) and i.enumerator is not None and i is not piece)
    return sum(i.enumerator.levels == piece.enumerator.levels and plans(i.text) for i in alike if i.enumerator) >= 2


def _reads_on(text: str, plan_year: int) -> bool:
    """Running text with the labels inside it: `The Trust will open the hall in May (funding: the Mill Levy).`"""
    return is_sentence(text) or says_fields(text, plan_year)


def _labelled_below(items: Sequence[Item], at: int) -> bool:
    """Labels in blocks of their own; in running text those inside a paragraph are read with its sentences."""
    piece, below = items[at], items[at + 1] if at + 1 < len(items) else None
    return (
        has_labels(items, at)
        and isinstance(piece, Piece)
        and isinstance(below, Piece)
        and below.block is not piece.block
    )
