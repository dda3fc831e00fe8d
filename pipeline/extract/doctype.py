"""Is the document a plan? By what it calls itself in its title, else by what its body holds.

Minutes, agendas, reports on the past year, invoices and papers have tables with activities, people and dates too: the
title decides first (`Informe del Plan de Trabajo` is a report), the evidence of the body only where no title speaks.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from pipeline.extract.pieces import Item, Piece
from pipeline.model.document import Table
from pipeline.model.plan import Entry
from pipeline.text.clean import fold
from pipeline.vocabulary import vocabulary

_TITLE_PIECES = 14
_LEAST_ENTRIES = 3


def called(items: Sequence[Item], file_name: str = "") -> str:
    """`plan`, `other` or `` (the document does not say), from the head nouns of its first lines."""
    votes: list[str] = []
    for piece in items[:_TITLE_PIECES]:
        text = _words(piece)
        if not text or len(text) > 220:
            continue
        votes.append(names_document(text))
    named = [v for v in votes if v]
    titles = [names_document(_words(p)) for p in items[:_TITLE_PIECES] if isinstance(p, Piece) and _prominent(p)]
    named_titles = [v for v in titles if v]
    if named_titles:
        return named_titles[0]
    if "plan" in named[:2]:
        return "plan"
    return named[0] if named else ""


def _words(piece: Item) -> str:
    if isinstance(piece, Table):
        return piece.cells[0].text.strip() if piece.cells else ""
    return piece.whole


def _prominent(piece: Piece) -> bool:
    text = piece.whole
    return (piece.styled or piece.block.size >= 13 or bool(re.search(r"\b(?:19|20)\d\d\b", text))) and len(
        text.split()
    ) <= 25


@cache
def _nouns(kind: str, language: str) -> frozenset[str]:
    return frozenset(vocabulary("doctypes")[kind][language])


def names_document(text: str) -> str:
    """What one line calls the document: `plan`, `other` or ``."""
    words = re.findall(r"[a-z]+(?:-[a-z]+)?", fold(re.sub(r"[.…_]{3,}.*$", "", text)))
    if len(words) > 30:
        return ""
    return _english(words) or _spanish(words)


def _hit(words: Sequence[str], start: int, language: str) -> tuple[str, int] | None:
    for size in (3, 2, 1):
        phrase = " ".join(words[start : start + size])
        if len(words) - start < size:
            continue
        for kind in ("plan", "other"):
            if phrase in _nouns(kind, language):
                return kind, size
    return None


def _spanish(words: Sequence[str]) -> str:
    for start in range(min(len(words), 9)):
        hit = _hit(words, start, "es")
        if hit is not None:
            return hit[0]
    return ""


def _english(words: Sequence[str]) -> str:
    stops = vocabulary("doctypes")["prepositions"]["en"]
    spanish = {"de", "del", "la", "el", "los", "las", "y", "para"}
    if spanish & {*words}:
        return ""
    end = next((i for i, w in enumerate(words) if w in stops and i > 0), len(words))
    hits = [_hit(words, start, "en") for start in range(end)]
    kinds = [h[0] for h in hits if h is not None]
    if kinds:
        return kinds[-1]
    later = [h for h in (_hit(words, start, "en") for start in range(end, len(words))) if h is not None]
    return later[0][0] if later else ""


def is_plan(items: Sequence[Item], entries: Sequence[Entry], n_areas: int, text: str, file_name: str = "") -> bool:
    """Whether what was read may be published as a plan's activities."""
    name = called(items, file_name)
    if name == "plan":
        return True
    if name == "other":
        return False
    foreign = sum(
        bool(re.search(p, fold(text[:20000]))) for p in vocabulary("doctypes")["content_of_others"]["patterns"]
    )
    supported = [
        e
        for e in entries
        if len({"lead", "date", "product", "resources", "budget"} & {*e.quotes} - {*e.inherited}) >= 2
    ]
    if foreign >= 2 or (foreign and len(supported) < _LEAST_ENTRIES):
        return False
    return len(supported) >= _LEAST_ENTRIES or (
        len(supported) >= 1 and n_areas >= 1 and len(supported) * 2 >= len(entries)
    )
