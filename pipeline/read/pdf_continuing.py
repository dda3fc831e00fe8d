"""Does a line go on the cell that the line above it began? Judged by the words of two lines in one column."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.read.pdf_words import Word
from pipeline.read.starts import bullet, goes_on, starts_enumerated

_VALUE = re.compile(r"^[\W_]*(?:[A-Za-z]{1,4}[-. ]?)?\d[\d.,:/\-–% ]*[.)%]?$")
_MARK = re.compile(r"^(?:[xX]|[^\w\s]{1,2})$")
_OPEN = re.compile(r"[,(/&–-]$")
_LIMIT = 2.0


def goes_on_by(above: Sequence[Word], words: Sequence[Word], column: tuple[float, float]) -> float:
    """How much speaks for one cell (positive) or for two (negative), from -2 to 2; `column`: left and right edge."""
    a, b = " ".join(w.text for w in above), " ".join(w.text for w in words)
    if _MARK.match(b) or _MARK.match(a) or above[0].bold != words[0].bold:
        return -_LIMIT
    score = 0.0
    if b[:1].islower():
        score += 1.5
    elif starts_enumerated(b) or bullet(b):
        score -= 0.5
    if _OPEN.search(a) or goes_on(a, b):
        score += 1.5
    if _VALUE.match(a) and _VALUE.match(b):
        score -= 1.5
    if a == b:
        score -= 1.5
    room = (column[1] - column[0]) - (max(w.x1 for w in above) - above[0].x0)
    first = words[0]
    fits = room > first.x1 - first.x0 + 0.45 * first.size
    score += -1.0 if fits and not b[:1].islower() else -0.3 if fits else 0.7
    if a.endswith(".") and not b[:1].islower():
        score -= 0.4
    return max(-_LIMIT, min(_LIMIT, score))
