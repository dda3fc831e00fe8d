"""Words of a scanned page: cells are cut out and read in one column, the rest of the page as it stands.

Reading a table as a page makes Tesseract guess at columns. Here every cell found from the ruling lines is cut out and
pasted under the one before it, so that one call reads a table's cells one after the other, and each word is led back
to where it stood.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

import cv2
import numpy as np

from pipeline.read.pdf_page import Rect
from pipeline.read.pdf_words import Word
from pipeline.read.scan_image import TARGET_DPI
from pipeline.read.scan_type import as_words, with_strokes
from pipeline.read.tesseract import Gray, OcrWord, read_words
from pipeline.text.language import detect_language

_BAND = 14
_MARGIN = 24
_TALLEST = 14_000
_DARK = 110
_DOUBLED = 0.85
"""Confidence of a lone capital: Tesseract writes `Xx` or `Oo` for it."""
_SAMPLE_HEIGHT = 64
_INK = 128
_LETTER_HEIGHT = (0.4, 2.2)
_MOST_PIECES, _MOST_READ = 3000, 300
_HARDLY = 0.5
_OVERLOOKED, _ALONE, _LONG = 0.35, 0.8, 5
_FEW = 8
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
    clear = levelled(image)
    found = read_words(clear, languages, layout, TARGET_DPI)
    legible = _legible(found)
    found = [w for w in found if w.line in legible]
    return as_words(with_strokes(_widened(found, clear), clear), scale)


def _legible(words: list[OcrWord]) -> set[tuple[int, int, int]]:
    """Lines that hold letters or digits, and not just a few that were hardly read: a stain, the rim of a page."""
    lines: dict[tuple[int, int, int], list[OcrWord]] = {}
    for word in words:
        if any(c.isalnum() for c in word.text):
            lines.setdefault(word.line, []).append(word)
    return {
        key
        for key, line in lines.items()
        if sum(len(w.text) for w in line) >= _FEW or max(w.confidence for w in line) >= _HARDLY
    }


def _widened(words: list[OcrWord], image: Gray) -> list[OcrWord]:
    """The words with boxes that end where their ink does: Tesseract cuts some short, and a false gap parts a cell."""
    made = list(words)
    for at, (word, following) in enumerate(pairwise(words)):
        end, limit = word.left + word.width, following.left
        if word.line != following.line or limit - end < 0.5 * word.height:
            continue
        ink = (image[word.top : word.top + word.height, end : limit - 1] < _INK).any(axis=0)
        dark = np.flatnonzero(ink)
        steps = np.diff(np.concatenate(([-1], dark)))
        apart = np.flatnonzero(steps - 1 > max(2, 0.4 * word.height))
        reached = dark[: apart[0]] if len(apart) else dark
        if len(reached):
            made[at] = replace(word, width=word.width + int(reached[-1]) + 1)
    return made


def overlooked_words(image: Gray, found: list[Word], scale: float, languages: str) -> list[Word]:
    """Words that reading the page as a whole passed over, most often a narrow column of codes: what ink is left is read.

    `found`: the page's words. Ink of a letter's height that no word covers is cut out and read like cells.
    """
    if not found:
        return []
    em = float(np.median([w.size for w in found])) * scale
    ink = (levelled(image) < _INK).astype(np.uint8)
    covered = np.zeros_like(ink)
    for w in found:
        size, base = max(w.size * scale, 0.6 * em), w.base * scale
        rows = slice(max(0, int(base - 1.05 * size)), int(base + 0.4 * size))
        covered[rows, max(0, int(w.x0 * scale - 4)) : int(w.x1 * scale + 5)] = 1
    near = max(3, int(0.6 * em) | 1)
    beside = cv2.dilate(covered, np.ones((3, near), np.uint8)) - covered
    ink[covered > 0] = 0
    joined = cv2.dilate(ink, np.ones((1, max(3, int(0.8 * em) | 1)), np.uint8))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    if count > _MOST_PIECES:
        return []
    torn = set(np.unique(labels[(beside > 0) & (ink > 0)]).tolist())
    pad, rects = 0.25 * em, []
    for label, (left, top, width, height, _) in enumerate(stats.tolist()):
        whole = label > 0 and label not in torn
        if whole and _LETTER_HEIGHT[0] * em <= height <= _LETTER_HEIGHT[1] * em and width >= 0.9 * em:
            sides = (left - pad, top - pad, left + width + pad, top + height + pad)
            rects.append((sides[0] / scale, sides[1] / scale, sides[2] / scale, sides[3] / scale))
    words = cell_words(image, rects[:_MOST_READ], scale, languages)
    return [w for w in words if any(c.isalnum() for c in w.text) and _is_sure(w, found)]


def _is_sure(word: Word, found: list[Word]) -> bool:
    """A word that stands in a row with others may be unsure; one that stands alone (a page number, a stain) may not."""
    in_row = any(abs(w.base - word.base) < 0.4 * w.size for w in found)
    if in_row:
        return word.confidence >= _OVERLOOKED
    return word.confidence >= _ALONE and sum(c.isalpha() for c in word.text) >= _LONG


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
    found = with_strokes(read_words(column, languages, 6, TARGET_DPI), column)
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
        left, top = word.left + home.x, word.top + home.y
        back.append(OcrWord(text, left, top, word.width, word.height, confidence, line, word.stroke))
    return as_words(back, scale)
