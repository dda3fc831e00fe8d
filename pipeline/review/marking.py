"""Marking what two texts share, for the eyes of a person who compares them.

1. A word is shared where the other text has the same word (accents, case and plural aside).
2. Across languages also where both are the same learned word (`innovación`, `innovation`), the same name, or mean the
   same in work plans (`taller`, `workshop`: `vocabulary/shared_words.toml`).
3. A number is shared where both say it, in digits, words or as an ordinal (`Séptimo`, `7th`).
Direction marks and other invisible characters that a document may carry are taken out of what is shown.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from rapidfuzz.fuzz import ratio

from pipeline.text.clean import fold, printable
from pipeline.text.numbers import NumberMention, find_cardinals, find_ordinals
from pipeline.vocabulary import vocabulary

LONGEST = 4000
"""Characters of a text that are compared; a longer cell is shown, but its rest is not marked."""
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a text. `mark`: `` (nothing), `same` (the same word) or `term` (the same meaning, another word)."""

    text: str
    mark: str = ""


@dataclass(frozen=True, slots=True)
class _Token:
    start: int
    end: int
    word: str
    keys: frozenset[str]


def marked(one: str, other: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Both texts cut into pieces, with what they share marked."""
    one, other = shown(one), shown(other)
    first, second = _tokens(one), _tokens(other)
    return _pieces(one, first, second), _pieces(other, second, first)


def shown(text: str) -> str:
    """A text of a document as it is shown: without characters that nobody sees or that turn the line around."""
    return printable(text)


def _pieces(text: str, own: list[_Token], others: list[_Token]) -> tuple[Piece, ...]:
    words = {t.word for t in others}
    keys = frozenset().union(*(t.keys for t in others))
    learned = [t.word for t in others if len(t.word) >= 5]
    out: list[Piece] = []
    place = 0
    for token in own:
        mark = _mark(token, words, keys, learned)
        if mark:
            if token.start > place:
                out.append(Piece(text[place : token.start]))
            out.append(Piece(text[token.start : token.end], mark))
            place = token.end
    out.append(Piece(text[place:]))
    return _joined(p for p in out if p.text)


def _joined(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """Pieces where marked words with only a blank between them have become one mark."""
    out: list[Piece] = []
    for piece in pieces:
        if len(out) >= 2 and piece.mark and out[-1].text == " " and out[-2].mark == piece.mark:
            out[-2:] = [Piece(f"{out[-2].text} {piece.text}", piece.mark)]
        else:
            out.append(piece)
    return tuple(out)


def _mark(token: _Token, words: set[str], keys: frozenset[str], learned: list[str]) -> str:
    if token.word in words:
        return "same"
    if token.keys & keys:
        return "term"
    if len(token.word) >= 5 and token.word.isalpha():
        return "term" if any(_alike(token.word, other) for other in learned) else ""
    return ""


def _alike(one: str, other: str) -> bool:
    return one[0] == other[0] and ratio(_latin(one), _latin(other)) >= 86


def _tokens(text: str) -> list[_Token]:
    text = text[:LONGEST]
    numbers: dict[int, NumberMention] = {}
    for mention in (*find_ordinals(text), *find_cardinals(text)):
        numbers.setdefault(mention.start, mention)
    out, place = [], 0
    for match in _WORD.finditer(text):
        if match.start() < place:
            continue
        number = numbers.get(match.start())
        if number is not None:
            place = max(number.end, match.end())
            out.append(_Token(match.start(), place, f"#{number.value}", frozenset()))
            continue
        word = _stem(fold(match.group()))
        if word and word not in _silent():
            out.append(_Token(match.start(), match.end(), word, _meanings().get(word, frozenset())))
    return out


def _stem(word: str) -> str:
    """The singular, roughly: enough to see that two words are the same."""
    if len(word) > 4 and word.endswith("es") and word[-3] in "rnldjzc":
        return word[:-2]
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


@cache
def _latin(word: str) -> str:
    """A word with its Spanish ending in its English form."""
    endings: dict[str, str] = vocabulary("shared_words")["endings"]
    for spanish in sorted(endings, key=len, reverse=True):
        if word.endswith(spanish) and len(word) > len(spanish) + 2:
            return word[: -len(spanish)] + endings[spanish]
    return word


@cache
def _silent() -> frozenset[str]:
    words: dict[str, list[str]] = vocabulary("shared_words")["silent"]
    return frozenset(_stem(w) for group in words.values() for w in group) | {w for g in words.values() for w in g}


@cache
def _meanings() -> dict[str, frozenset[str]]:
    out: dict[str, set[str]] = {}
    for number, words in enumerate(vocabulary("shared_words")["meanings"]["words"]):
        for word in words:
            out.setdefault(_stem(word), set()).add(f"meaning {number}")
    return {word: frozenset(keys) for word, keys in out.items()}
