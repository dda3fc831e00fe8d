"""Words of a scanned page: cells are cut out and read in one column, the rest of the page as it stands.

Reading a table as a page makes Tesseract guess at columns. Here every cell found from the ruling lines is cut out and
pasted under the one before it, so that one call reads a table's cells one after the other, and each word is led back
to where it stood. Baselines and font sizes are told from the letters: which rise, which hang.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

import cv2
import numpy as np

from pipeline.read.pdf_page import Rect
from pipeline.read.pdf_words import Word
from pipeline.read.scan_image import TARGET_DPI
from pipeline.read.tesseract import Gray, OcrWord, read_words
from pipeline.text.language import detect_language

_BAND = 14
_MARGIN = 24
_TALLEST = 14_000
_ASCENDING = frozenset("bdfhkl0123456789()[]{}/|!?¡¿&%$#@\"'“”‘’ÁÉÍÓÚÑáéíóúñij°º")
_HANGING = frozenset("gjpqy,;()[]{}|Qç")
_DARK = 110
_DOUBLED = 0.85
"""Confidence of a lone capital: Tesseract writes `Xx` or `Oo` for it."""
_SAMPLE_HEIGHT = 64
_BOLD = ((16, 1.18), (8, 1.23), (3, 1.3))
"""Letters of a line, and by how much its strokes are thicker than usual if it is bold: a short line is measured badly."""
_USUAL_LETTERS = 60
_INK = 128
_LETTER_HEIGHT = (0.4, 2.2)
_SAME_SHAPE = frozenset("COSUVWXZ")
_BULLET_LIKE = frozenset("eoacs0*+«»¢©®°.-–_=~&")
_BULLET = 0.48
"""Most height of a bullet, in font sizes: letters are as high as 0.52."""
_MOST_PIECES, _MOST_READ = 3000, 300
_HARDLY = 0.5
_OVERLOOKED, _ALONE, _LONG = 0.35, 0.8, 5
_FEW = 8
_LIKE_USUAL, _BOLD_LINE, _SHORT_CELL = (0.82, 1.18), (0.9, 1.055), (0.6, 1.35)
_BLURRED = 0.4
"""Part of the strokes' thickness that is the scanner's blur, which does not grow with the type."""
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
    return _words(_with_strokes(_widened(found, clear), clear), scale)


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
    found = _with_strokes(read_words(column, languages, 6, TARGET_DPI), column)
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
    return _words(back, scale)


def _with_strokes(words: list[OcrWord], image: Gray) -> list[OcrWord]:
    """The words with the thickness of their line's strokes, in pixels.

    Ink over half the length of its outline; both are summed from grey (its values and their steps), so that blur and a
    coarse scan cost little.
    """
    sums: dict[tuple[int, int, int], list[float]] = {}
    for word in words:
        part = image[max(0, word.top) : word.top + word.height, max(0, word.left) : word.left + word.width]
        ink = 1 - part.astype(np.float32) / 255
        if min(ink.shape) < 3:
            continue
        steps = np.hypot(np.diff(ink, axis=0)[:, :-1], np.diff(ink, axis=1)[:-1])
        line = sums.setdefault(word.line, [0.0, 0.0])
        line[0] += float(ink.sum())
        line[1] += float(steps.sum())
    thick = {key: 2 * ink / outline for key, (ink, outline) in sums.items() if outline > 0}
    return [replace(w, stroke=thick.get(w.line, 0.0)) for w in words]


def _words(found: list[OcrWord], scale: float) -> list[Word]:
    """Words in points, every line with one baseline and one size."""
    lines: dict[tuple[int, int, int], list[OcrWord]] = {}
    for word in found:
        if not _is_noise(word):
            lines.setdefault(word.line, []).append(word)
    made: list[Word] = []
    for line in lines.values():
        base, size = _base(line), _size(line)
        line = _with_bullet(line, size)
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
                    round(w.stroke / size, 4),
                )
            )
    return made


def _with_bullet(line: list[OcrWord], size: float) -> list[OcrWord]:
    """The line with its first word as a bullet, if that is a small round thing before a gap, whatever it was read as."""
    first, *rest = sorted(line, key=lambda w: w.left)
    if not rest or first.text not in _BULLET_LIKE or rest[0].left - first.left - first.width < 0.2 * size:
        return line
    if max(first.height, first.width) > _BULLET * size or first.height < 0.12 * size:
        return line
    return [replace(first, text="•"), *rest]


def _is_noise(word: OcrWord) -> bool:
    """Specks that were taken for signs."""
    return not any(c.isalnum() for c in word.text) and word.confidence < 0.4 and word.text not in ("•", "-", "–")


def _base(line: list[OcrWord]) -> float:
    standing = [w.top + w.height for w in line if not _HANGING & set(w.text) and any(c.isalnum() for c in w.text)]
    if standing:
        return float(np.median(standing))
    return float(np.median([w.top + w.height - (0.23 * w.height if _HANGING & set(w.text) else 0) for w in line]))


def _size(line: list[OcrWord]) -> float:
    """Font size from the heights of words: letters that rise take 0.72 of it (t: 0.64), others 0.52, what hangs 0.21 more."""
    sizes = []
    for w in line:
        if any(c.isalnum() for c in w.text):
            rises = any(c.isupper() or c in _ASCENDING for c in w.text)
            above = 0.72 if rises else 0.64 if "t" in w.text else 0.52
            sizes.append(w.height / (above + (0.21 if _HANGING & set(w.text) else 0.0)))
    return float(np.median(sizes)) if sizes else float(line[0].height)


def even_sizes(words: list[Word], *, cells: bool) -> None:
    """Make sizes near the usual one equal to it: what differs then is meant to.

    A bold line (see `mark_bold`) counts as larger where it is a little so; a few letters are measured too badly for
    that, in `cells` even for a large difference.
    """
    if not words:
        return
    usual = float(np.median(np.repeat([w.size for w in words], [len(w.text) for w in words])))
    if cells:
        _small_letters(words, usual)
    lines: dict[tuple[float, float], int] = {}
    for w in words:
        lines[w.base, w.stroke] = lines.get((w.base, w.stroke), 0) + len(w.text)
    for w in words:
        few = lines[w.base, w.stroke] < _FEW
        low, high = _SHORT_CELL if few and cells else _BOLD_LINE if w.bold and not few else _LIKE_USUAL
        if low * usual <= w.size <= high * usual:
            w.size = round(usual, 1)


def _small_letters(words: list[Word], usual: float) -> None:
    """A letter alone on its line whose capital looks alike (the `o` of a word cut by a narrow cell) told by its height."""
    beside: dict[tuple[float, float], int] = {}
    for w in words:
        beside[w.base, w.stroke] = beside.get((w.base, w.stroke), 0) + len(w.text)
    for w in words:
        if w.text in _SAME_SHAPE and beside[w.base, w.stroke] == 1 and w.size < 0.84 * usual:
            w.text, w.size = w.text.lower(), round(usual, 1)


def mark_bold(words: list[Word]) -> None:
    """Mark words whose line has thicker strokes than is usual on the page for letters of its size."""
    known = [w for w in words if w.stroke > 0]
    letters = np.array([len(w.text) for w in known])
    if letters.sum() < _USUAL_LETTERS:
        return
    body = float(np.median(np.repeat([w.size for w in known], letters)))
    near = [w for w in known if 0.85 * body <= w.size <= 1.15 * body]
    usual = float(np.median(np.repeat([w.stroke for w in near], [len(w.text) for w in near])))
    lines: dict[tuple[float, float], list[Word]] = {}
    for w in known:
        lines.setdefault((w.base, w.stroke), []).append(w)
    for line in lines.values():
        count = sum(c.isalpha() for w in line for c in w.text)
        more = next((more for least, more in _BOLD if count >= least), None)
        for w in line:
            w.bold = more is not None and w.stroke > more * usual * (_BLURRED * body / w.size + 1 - _BLURRED)
