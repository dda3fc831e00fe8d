"""Two wordings of one activity in one language: which words were kept, taken out and put in (difflib, on words)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

_WORDS = re.compile(r"\w+|[^\w\s]|\s+")
MOST_WORDS = 600
KEPT_AT_LEAST = 0.4


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of words: `kind` is same, del or ins."""

    kind: str
    text: str


def word_diff(before: str, after: str) -> tuple[Piece, ...]:
    """The pieces of both texts in reading order; empty where so little was kept that marking words would only confuse.

    Texts longer than MOST_WORDS words and marks are compared up to there.
    """
    a, b = _WORDS.findall(before)[:MOST_WORDS], _WORDS.findall(after)[:MOST_WORDS]
    matcher = SequenceMatcher(None, [w.casefold() for w in a], [w.casefold() for w in b], autojunk=False)
    codes = matcher.get_opcodes()
    kept = sum(len("".join(a[i1:i2]).strip()) for op, i1, i2, _, _ in codes if op == "equal")
    if kept < KEPT_AT_LEAST * max(len(before.strip()), len(after.strip()), 1):
        return ()
    pieces: list[Piece] = []
    out, into = "", ""
    for op, i1, i2, j1, j2 in codes:
        same = "".join(b[j1:j2])
        if op != "equal" or (same.isspace() and (out or into)):
            out, into = out + "".join(a[i1:i2]), into + same
            continue
        _add(pieces, out, into)
        pieces.append(Piece("same", same))
        out, into = "", ""
    _add(pieces, out, into)
    return tuple(pieces)


def _add(pieces: list[Piece], out: str, into: str) -> None:
    """A changed stretch: what was taken out, what was put in; the white space after both stays outside the marks."""
    after = into[len(into.rstrip()) :] or out[len(out.rstrip()) :]
    pieces += [Piece(kind, text.rstrip()) for kind, text in (("del", out), ("ins", into)) if text.strip()]
    if after and (out or into):
        pieces.append(Piece("same", after))
