"""Type of scanned words: baselines, font sizes and bold strokes, told from the letters: which rise, which hang.

What a scan prints has no font: every line gets one baseline and one size, and lines whose strokes are thicker than is
usual for their size are bold.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from pipeline.read.pdf_words import Word
from pipeline.read.tesseract import Gray, OcrWord

_ASCENDING = frozenset("bdfhkl0123456789()[]{}/|!?¡¿&%$#@\"'“”‘’ÁÉÍÓÚÑáéíóúñij°º")
_HANGING = frozenset("gjpqy,;()[]{}|Qç")
_BOLD = ((16, 1.18), (8, 1.23), (3, 1.3))
"""Letters of a line, and by how much its strokes are thicker than usual if it is bold: a short line is measured badly."""
_USUAL_LETTERS = 60
_SAME_SHAPE = frozenset("COSUVWXZ")
_BULLET_LIKE = frozenset("eoacs0*+«»¢©®°.-–_=~&")
_BULLET = 0.48
"""Most height of a bullet, in font sizes: letters are as high as 0.52."""
_LIKE_USUAL, _BOLD_LINE, _SHORT_CELL = (0.82, 1.18), (0.9, 1.055), (0.6, 1.35)
_FEW = 8
_BLURRED = 0.4
"""Part of the strokes' thickness that is the scanner's blur, which does not grow with the type."""


def with_strokes(words: list[OcrWord], image: Gray) -> list[OcrWord]:
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


def as_words(found: list[OcrWord], scale: float) -> list[Word]:
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
