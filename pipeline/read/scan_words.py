"""Words of a scanned page: cells are cut out and read in one column, the rest of the page as it stands.

Reading a table as a page makes Tesseract guess at columns. Here every cell found from the ruling lines is cut out and
pasted under the one before it, so that one call reads a table's cells one after the other, and each word is led back
to where it stood. Baselines and font sizes are told from the letters: which rise, which hang.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from pipeline.read.pdf_page import Rect
from pipeline.read.pdf_words import Word
from pipeline.read.scan_image import TARGET_DPI
from pipeline.read.tesseract import Gray, OcrWord, read_words
from pipeline.text.language import detect_language

_BAND = 14
_MARGIN = 24
_TALLEST = 14_000
_ASCENDING = frozenset("bdfhklt0123456789()[]{}/|!?¡¿&%$#@\"'“”‘’ÁÉÍÓÚÑáéíóúñij°º")
_HANGING = frozenset("gjpqy,;()[]{}|Qç")
_DARK = 110
_DOUBLED = 0.85
"""Confidence of a lone capital: Tesseract writes `Xx` or `Oo` for it."""
_SAMPLE_HEIGHT = 90
_TESSERACT_NAMES = {"es": "spa", "en": "eng"}


@dataclass(frozen=True, slots=True)
class _Strip:
    """A cell in the column: rows `[top, bottom)` hold what stood at (`x`, `y`) in the page."""

    top: int
    bottom: int
    x: int
    y: int


def likely_languages(image: Gray, scale: float, languages: str) -> str:
    """The one of Tesseract's `languages` (`spa+eng`) that the page is in, told from its fullest strip; all if unclear.

    With both, Tesseract takes the English reading of a Spanish word now and then, and its accents are lost.
    """
    if "+" not in languages:
        return languages
    ink = (image < 140).sum(axis=1).astype(np.float64)
    high = min(len(ink), int(_SAMPLE_HEIGHT * scale))
    sums = np.convolve(ink, np.ones(high), "valid")
    top = int(np.argmax(sums))
    words = read_words(levelled(image[top : top + high]), languages, 6, TARGET_DPI)
    language, sure = detect_language(" ".join(w.text for w in words))
    found = _TESSERACT_NAMES.get(language, "")
    return found if len(words) >= 12 and sure >= 0.75 and found in languages.split("+") else languages


def cell_words(image: Gray, cells: list[Rect], scale: float, languages: str) -> list[Word]:
    """The words in these cells (rectangles in points), in points."""
    words: list[Word] = []
    waiting: list[tuple[Gray, int, int]] = []
    height = 0
    for rect in cells:
        piece = _cut(image, rect, scale)
        if piece is None:
            continue
        if waiting and height + piece[0].shape[0] > _TALLEST:
            words += _read_column(waiting, scale, languages)
            waiting, height = [], 0
        waiting.append(piece)
        height += piece[0].shape[0] + 2 * _BAND
    return words + (_read_column(waiting, scale, languages) if waiting else [])


def page_words(image: Gray, scale: float, languages: str, layout: int = 3) -> list[Word]:
    """The words of a whole page, in points."""
    if int((image < 160).sum()) < 40:
        return []
    return _words(read_words(levelled(image), languages, layout, TARGET_DPI), scale)


def _cut(image: Gray, rect: Rect, scale: float) -> tuple[Gray, int, int] | None:
    """What is inside of a cell, trimmed to its ink; white on black is turned round. None if the cell is blank."""
    x0, top, x1, bottom = (round(v * scale) for v in rect)
    inset = max(2, round(0.6 * scale))
    part = image[max(0, top + inset) : bottom - inset, max(0, x0 + inset) : x1 - inset]
    if part.size == 0:
        return None
    if float(np.median(part)) < _DARK:
        part = np.asarray(255 - part, dtype=np.uint8)
    ink = part < min(160, int(np.median(part)) - 50)
    rows, columns = np.flatnonzero(ink.sum(axis=1) > 1), np.flatnonzero(ink.sum(axis=0) > 1)
    if not len(rows) or not len(columns) or int(ink.sum()) < 0.8 * scale * scale:
        return None
    pad = 4
    up, low = max(0, int(rows[0]) - pad), min(part.shape[0], int(rows[-1]) + pad + 1)
    left, right = max(0, int(columns[0]) - pad), min(part.shape[1], int(columns[-1]) + pad + 1)
    return levelled(part)[up:low, left:right], max(0, x0 + inset) + left, max(0, top + inset) + up


def levelled(part: Gray) -> Gray:
    """Paper and its grain made white, ink black: Tesseract loses points (`2.1`) in grainy grey."""
    paper = float(np.median(part))
    stretched = (part.astype(np.float32) - 0.2 * paper) * (255 / (0.62 * paper + 1))
    return np.asarray(np.clip(stretched, 0, 255), dtype=np.uint8)


def _read_column(pieces: list[tuple[Gray, int, int]], scale: float, languages: str) -> list[Word]:
    width = max(p.shape[1] for p, _, _ in pieces) + 2 * _MARGIN
    height = sum(p.shape[0] + 2 * _BAND for p, _, _ in pieces) + 2 * _MARGIN
    column = np.full((height, width), 255, dtype=np.uint8)
    strips: list[_Strip] = []
    at = _MARGIN
    for piece, x, y in pieces:
        top = at + _BAND
        column[top : top + piece.shape[0], _MARGIN : _MARGIN + piece.shape[1]] = piece
        strips.append(_Strip(at, top + piece.shape[0] + _BAND, x - _MARGIN, y - top))
        at = top + piece.shape[0] + _BAND
    found = read_words(column, languages, 6, TARGET_DPI)
    back: list[OcrWord] = []
    strip = 0
    for word in sorted(found, key=lambda w: w.top + w.height / 2):
        middle = word.top + word.height / 2
        while strip < len(strips) - 1 and middle >= strips[strip].bottom:
            strip += 1
        home = strips[strip]
        text, confidence = word.text, word.confidence
        if len(text) == 2 and text[0].isalpha() and text[0].upper() == text[1].upper() and text[0] != text[1]:
            text, confidence = text[0], max(confidence, _DOUBLED)
        line = (*word.line[:2], word.line[2] * 10_000 + strip)
        back.append(OcrWord(text, word.left + home.x, word.top + home.y, word.width, word.height, confidence, line))
    return _words(back, scale)


def _words(found: list[OcrWord], scale: float) -> list[Word]:
    """Words in points, every line with one baseline and one size."""
    lines: dict[tuple[int, int, int], list[OcrWord]] = {}
    for word in found:
        if not _is_noise(word):
            lines.setdefault(word.line, []).append(word)
    made: list[Word] = []
    for line in lines.values():
        base, size = _base(line), _size(line)
        for w in line:
            made.append(
                Word(
                    w.text,
                    w.left / scale,
                    (w.left + w.width) / scale,
                    round(base / scale, 2),
                    round(size / scale, 1),
                    False,
                    True,
                    round(w.confidence, 3),
                )
            )
    return _with_usual_sizes(made)


def _is_noise(word: OcrWord) -> bool:
    """Specks that were taken for signs."""
    return not any(c.isalnum() for c in word.text) and word.confidence < 0.4 and word.text not in ("•", "-", "–")


def _base(line: list[OcrWord]) -> float:
    standing = [w.top + w.height for w in line if not _HANGING & set(w.text) and any(c.isalnum() for c in w.text)]
    if standing:
        return float(np.median(standing))
    return float(np.median([w.top + w.height - (0.23 * w.height if _HANGING & set(w.text) else 0) for w in line]))


def _size(line: list[OcrWord]) -> float:
    """Font size from the heights of words: letters that rise take 0.72 of it, others 0.52, what hangs 0.21 more."""
    sizes = []
    for w in line:
        if any(c.isalnum() for c in w.text):
            rises = any(c.isupper() or c in _ASCENDING for c in w.text)
            sizes.append(w.height / ((0.72 if rises else 0.52) + (0.21 if _HANGING & set(w.text) else 0.0)))
    return float(np.median(sizes)) if sizes else float(line[0].height)


def _with_usual_sizes(words: list[Word]) -> list[Word]:
    """Sizes near the page's usual one are made equal to it: what differs then is meant to."""
    if not words:
        return words
    usual = float(np.median([w.size for w in words for _ in w.text]))
    for w in words:
        if 0.8 * usual <= w.size <= 1.2 * usual:
            w.size = round(usual, 1)
    return words
