"""Glyphs to pieces to words to lines.

1. Glyphs that follow each other on one baseline without a gap are a piece (whole arrays at once).
2. Pieces on one baseline are a line; small raised pieces that touch it (`7th`, `ISA2`) belong to it.
3. Pieces of a line in order of their left edge are joined to words; a gap or a printed blank parts words.

Every glyph lies in one container (a table cell, or -1 for the rest of the page), and no piece leaves its container.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from pipeline.read.pdf_page import Glyphs, turn_glyphs, turn_rect
from pipeline.settings.pdf_reading import PdfSettings

_SIGNS = str.maketrans({  # ligatures, and the marks of symbol fonts, which have no code of their own
    "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st",
    "\uf0b7": "•", "\uf0a7": "▪", "\uf06e": "■", "\uf0d8": "➢", "\uf0e0": "→", "\uf0fc": "✓", "\uf0fe": "☑", "\uf0fb": "✗",
    "\uf0a8": "☐", "\uf06f": "☐"})  # fmt: skip
_BLANK = " \t\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_TOUCHING = 0.08
"""A wider gap at a cell border parts words, in font sizes; a word without one runs over the border and stays whole."""
_SOFT_HYPHEN = "\u00ad"
_INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff"


@dataclass(slots=True)
class Word:
    """A printed word. `parted`: a blank was printed before it. `confidence`: of optical character recognition.

    `stroke`: thickness of a scanned line's strokes, in font sizes; 0 where it is not known.
    """

    text: str
    x0: float
    x1: float
    base: float
    size: float
    bold: bool
    parted: bool = False
    confidence: float = 1.0
    stroke: float = 0.0


@dataclass(slots=True)
class TextLine:
    """Words on one baseline from left to right. `turn`: clockwise degrees of the writing direction on the page."""

    words: list[Word]
    text: str
    x0: float
    top: float
    x1: float
    bottom: float
    base: float
    size: float
    bold: bool
    turn: int = 0
    page: int = 0

    @property
    def confidence(self) -> float:
        """Mean confidence of its letters."""
        letters = sum(len(w.text) for w in self.words)
        return sum(w.confidence * len(w.text) for w in self.words) / letters if letters else 1.0


def line_of(words: list[Word], turn: int = 0, page: int = 0) -> TextLine:
    """The line that these words make; the most frequent size is the line's size."""
    text = " ".join(w.text for w in words)
    size = _usual_size(words)
    main = [w for w in words if w.size >= 0.8 * size] or words
    base = max(w.base for w in main)
    letters = sum(len(w.text) for w in words)
    bold = sum(len(w.text) for w in words if w.bold) >= 0.9 * letters
    top = min(w.base - 0.76 * w.size for w in words)
    bottom = max(w.base + 0.22 * w.size for w in words)
    return TextLine(words, text, words[0].x0, top, max(w.x1 for w in words), bottom, base, size, bold, turn, page)


def _usual_size(words: list[Word]) -> float:
    if len({w.size for w in words}) == 1:
        return words[0].size
    weight: dict[float, int] = {}
    for w in words:
        weight[w.size] = weight.get(w.size, 0) + len(w.text)
    return max(weight, key=lambda s: (weight[s], s))


def lines_by_container(
    glyphs: Glyphs, containers: npt.NDArray[np.intp], width: float, height: float, page: int, settings: PdfSettings
) -> dict[int, list[TextLine]]:
    """Container to its lines, from top to bottom; turned text is read in its own direction after the upright text.

    Slanted glyphs (watermarks) are in no line.
    """
    found: dict[int, list[TextLine]] = {}
    for turn in (0, 90, 180, 270):
        index = np.flatnonzero(glyphs.turn == turn)
        if not len(index):
            continue
        part = glyphs if len(index) == len(glyphs) else glyphs.take(index)
        if turn:
            part = turn_glyphs(part, width, height, 360 - turn)
        frame = (height, width) if turn in (90, 270) else (width, height)
        for container, pieces in _pieces(part, containers[index], settings).items():
            lines = [line_of(words, turn, page) for words in _word_lines(pieces, settings)]
            if turn:
                for line in lines:
                    _lay_back(line, frame, turn)
            found.setdefault(container, []).extend(lines)
    return found


def slanted_text(glyphs: Glyphs, page: int) -> list[TextLine]:
    """Slanted glyphs (a watermark) as one line in drawing order."""
    index = np.flatnonzero(glyphs.turn == -1)
    text = " ".join("".join(glyphs.text[i] for i in index.tolist()).split())
    if not text:
        return []
    part = glyphs.take(index)
    x0, x1 = float(part.x0.min()), float(part.x1.max())
    size = float(part.size.max())
    word = Word(text, x0, x1, float(part.bottom.max()), size, False)
    return [
        TextLine([word], text, x0, float(part.top.min()), x1, float(part.bottom.max()), word.base, size, False, 0, page)
    ]


def lines_of_words(words: list[Word], page: int, settings: PdfSettings) -> list[TextLine]:
    """Lines from words that are known as such (from optical character recognition), from top to bottom."""
    return [line_of(sorted(x, key=lambda w: w.x0), 0, page) for x in _baselines(words)] if words else []


def _lay_back(line: TextLine, frame: tuple[float, float], turn: int) -> None:
    rect = turn_rect((line.x0, line.top, line.x1, line.bottom), *frame, turn)
    line.x0, line.top, line.x1, line.bottom = rect


def _pieces(g: Glyphs, containers: npt.NDArray[np.intp], settings: PdfSettings) -> dict[int, list[Word]]:
    unprinted = {t for t in set(g.text) if t in _BLANK or t in _INVISIBLE or _is_control(t)}
    blank = np.array([t in unprinted for t in g.text], dtype=bool)
    real_blank = np.array([t in _BLANK for t in g.text], dtype=bool) if blank.any() else blank
    kept = np.flatnonzero(~blank)
    if not len(kept):
        return {}
    x0, x1, base, size = g.x0[kept], g.x1[kept], g.origin_y[kept], g.size[kept]
    gap, box = x0[1:] - x1[:-1], containers[kept]
    tall = np.maximum(size[1:], size[:-1])
    parted = np.diff(np.cumsum(real_blank)[kept]) > 0
    cut = (
        parted
        | ((box[1:] != box[:-1]) & (gap > _TOUCHING * tall))
        | (np.abs(base[1:] - base[:-1]) > 0.12 * tall)
        | (gap > settings.word_gap * tall)
        | (gap < -0.6 * tall)
        | (np.abs(size[1:] - size[:-1]) > 0.1 * tall)
    )
    starts = np.concatenate(([0], np.flatnonzero(cut) + 1))
    ends = np.concatenate((starts[1:], [len(kept)]))
    after_blank = np.concatenate(([False], parted))
    texts = [g.text[i] for i in kept.tolist()]
    left, right = np.minimum.reduceat(x0, starts), np.maximum.reduceat(x1, starts)
    bold_share = np.add.reduceat(g.bold[kept].astype(np.float64), starts) / (ends - starts)
    pieces: dict[int, list[Word]] = {}
    rows = zip(
        starts.tolist(), ends.tolist(), left.tolist(), right.tolist(), base[starts].tolist(),
        np.round(size[starts], 1).tolist(), bold_share.tolist(), after_blank[starts].tolist(), box[(starts + ends) // 2].tolist(),
        strict=True,
    )  # fmt: skip
    for a, b, lo, hi, y, s, bold, part, container in rows:
        word = Word("".join(texts[a:b]).translate(_SIGNS), lo, hi, y, s, bold > 0.5, part)
        pieces.setdefault(container, []).append(word)
    return pieces


def _is_control(text: str) -> bool:
    """Not meant to be seen; private codes (symbol fonts) are seen."""
    return text != _SOFT_HYPHEN and unicodedata.category(text[:1] or "\x00") in {"Cc", "Cf", "Cs", "Cn"}


def _word_lines(pieces: list[Word], settings: PdfSettings) -> list[list[Word]]:
    return [_join(line, settings) for line in _with_raised(_baselines(pieces))]


def _baselines(pieces: list[Word]) -> list[list[Word]]:
    lines: list[list[Word]] = []
    for piece in sorted(pieces, key=lambda p: p.base):
        if lines and piece.base - lines[-1][-1].base <= 0.2 * min(piece.size, lines[-1][-1].size):
            lines[-1].append(piece)
        else:
            lines.append([piece])
    return lines


def _with_raised(lines: list[list[Word]]) -> list[list[Word]]:
    """Raised or lowered small pieces put into the line that they touch."""
    if len(lines) < 2:
        return lines
    kept: list[list[Word]] = []
    sizes = [max(w.size for w in line) for line in lines]
    homeless: dict[int, list[Word]] = {}
    for i, line in enumerate(lines):
        home = _home(line, i, lines, sizes)
        if home is not None:
            homeless.setdefault(home, []).extend(line)
    moved = {id(w) for words in homeless.values() for w in words}
    for i, line in enumerate(lines):
        rest = [w for w in line if id(w) not in moved]
        if rest:
            kept.append(rest + homeless.get(i, []))
    return kept


def _home(line: list[Word], i: int, lines: list[list[Word]], sizes: list[float]) -> int | None:
    for j in (i + 1, i - 1):
        if not 0 <= j < len(lines) or sizes[i] > 0.85 * sizes[j]:
            continue
        if abs(lines[j][0].base - line[0].base) > 0.6 * sizes[j]:
            continue
        reach = 0.35 * sizes[j]
        if all(any(w.x0 - o.x1 < reach and o.x0 - w.x1 < reach for o in lines[j]) for w in line):
            return j
    return None


def _join(pieces: list[Word], settings: PdfSettings) -> list[Word]:
    """Words of one line from its pieces: overprinted pieces dropped, touching ones joined."""
    pieces = sorted(pieces, key=lambda p: p.x0)
    words = [pieces[0]]
    for piece in pieces[1:]:
        last = words[-1]
        size = max(last.size, piece.size)
        if piece.text == last.text and abs(piece.x0 - last.x0) < 0.2 * size and abs(piece.x1 - last.x1) < 0.2 * size:
            last.bold = True
            continue
        gap = piece.x0 - last.x1
        if gap < settings.word_gap * size and not (piece.parted and gap > 0.05 * size):
            raised = last.size < piece.size
            words[-1] = Word(
                last.text + piece.text,
                last.x0,
                max(last.x1, piece.x1),
                piece.base if raised else last.base,
                size,
                last.bold or piece.bold if len(last.text) < 3 else last.bold,
                last.parted,
            )
        else:
            words.append(piece)
    return words
