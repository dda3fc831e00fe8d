"""Printed lines to one text: where a line break was a blank, a hyphen of the typesetter, or nothing at all.

A hyphen at a line's end stays (`anti-` / `corruption`) unless the document itself shows that it was put there to break
the word: the word stands elsewhere without it, or the document breaks words all over. A word that fills a narrow cell
to its edge and goes on in lower case below was cut without a hyphen (`Financiamient` / `o`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from pipeline.model.document import Line
from pipeline.model.provenance import Box
from pipeline.read.pdf_page import Rect
from pipeline.read.pdf_words import TextLine

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_BROKEN = re.compile(r"[^\W\d_]-$")
_GLUED = re.compile(r"\w[-/]$")
_SOFT = "\u00ad"
_OFTEN = 4
_OWN_WORD = re.compile(r" y$|[aeos] [eo]$")
"""A last word and a single letter that is more likely a word by itself than the end of the word above it."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Words that the document prints whole (lower case). `hyphenates`: its typesetter breaks words at line ends."""

    words: frozenset[str]
    hyphenates: bool

    def joint(self, left: str, right: str) -> str:
        """What stands between `left-` and `right` once they are joined: a hyphen or nothing."""
        a, b = _last_word(left.rstrip("-")), _first_word(right)
        if f"{a}-{b}" in self.words:
            return "-"
        if a + b in self.words:
            return ""
        return "" if self.hyphenates and len(a) > 1 else "-"


def lexicon(runs: Iterable[Sequence[TextLine]]) -> Lexicon:
    """The words of these runs of lines; words at a line break are left out, for they may be broken."""
    words: set[str] = set()
    breaks: list[tuple[str, str]] = []
    for run in runs:
        for i, line in enumerate(run):
            inner = line.words[1 if i else 0 : None if i + 1 == len(run) else -1]
            for w in inner:
                words.update(_WORD.findall(w.text.lower()))
            if i + 1 < len(run) and _BROKEN.search(line.text) and run[i + 1].text[:1].islower():
                breaks.append((line.text, run[i + 1].text))
    proven = sum(_last_word(a.rstrip("-")) + _first_word(b) in words for a, b in breaks)
    kept = sum(f"{_last_word(a.rstrip('-'))}-{_first_word(b)}" in words for a, b in breaks)
    return Lexicon(frozenset(words), len(breaks) >= _OFTEN and (proven > kept or len(breaks) >= 3 * _OFTEN))


def _last_word(text: str) -> str:
    found = _WORD.findall(text.lower())
    return found[-1] if found else ""


def _first_word(text: str) -> str:
    match = _WORD.search(text.lower())
    return match.group() if match else ""


def joined(
    lines: Sequence[TextLine],
    box: Callable[[TextLine], Box],
    known: Lexicon,
    cell: Rect | None = None,
    padding: float = 2.0,
) -> tuple[str, tuple[Line, ...]]:
    """The lines as one text, with each line's span in it and its box. `cell`: the ruled cell that they are wrapped in."""
    text = ""
    spans: list[Line] = []
    for i, line in enumerate(lines):
        words = line.text
        if i:
            text = _before(text, lines[i - 1], line, known, cell, padding)
        start = len(text)
        text += words
        spans.append(Line(start, len(text), box(line)))
    if _SOFT in text:
        text = text.replace(_SOFT, "-")
    fixed = tuple(Line(x.start, min(x.end, len(text)), x.box) for x in spans)
    return text, _within(fixed)


def _within(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Spans that do not overlap: a hyphen taken out shortens the line before."""
    out = []
    for i, x in enumerate(lines):
        end = min(x.end, lines[i + 1].start) if i + 1 < len(lines) else x.end
        out.append(Line(x.start, end, x.box))
    return tuple(out)


def _before(text: str, last: TextLine, line: TextLine, known: Lexicon, cell: Rect | None, padding: float) -> str:
    words = line.text
    if text.endswith(_SOFT):
        return text[:-1] if words[:1].islower() else text[:-1] + "-"
    if _BROKEN.search(text) and words[:1].islower():
        return text[:-1] + known.joint(text, words)
    if _GLUED.search(text) and words[:1].isalnum():
        return text
    if cell is not None and _cut(last, line, known, cell, padding):
        return text
    return text + " "


def _cut(last: TextLine, line: TextLine, known: Lexicon, cell: Rect, padding: float) -> bool:
    """Was a word too long for its cell cut between these lines?"""
    if len(last.words) != 1 or not last.text[-1:].isalpha() or not line.text[:1].islower() or last.turn:
        return False
    first = line.words[0]
    glyph = (first.x1 - first.x0) / max(1, len(first.text))
    room = (cell[2] - cell[0]) - (last.x1 - last.x0) - 2 * padding
    if room > 1.15 * glyph or len(last.text) < 4:
        return False
    left, right = _last_word(last.text), _first_word(line.text)
    if left + right in known.words:
        return True
    if right in known.words and (left in known.words or len(right) > 1 or _OWN_WORD.search(f"{left} {right}")):
        return False
    return not (left in known.words and len(right) > 3)
