"""Ruling lines and shaded areas in a scanned page.

A rule is dark, thin and long: what stands out against its surroundings a few points to both sides (a closing), is
followed along the rule's direction, short breaks closed, and kept where it is longer than any stroke of a letter.
Vertical rules count only where they meet a horizontal one. A shaded area stays grey when a closing has taken away
text and rules.
"""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np

from pipeline.read.pdf_page import Edge, Rect
from pipeline.read.scan_image import ScanImage
from pipeline.read.tesseract import Gray

_SMEAR = 1.5
_BREAK = 0.9
_THICKEST = 4.0
_SHORTEST_ACROSS = 36.0
_SHORTEST_DOWN = 11.0
_CONTRAST, _LEAST_CONTRAST = 45.0, 20.0
"""How much darker than white paper a rule is; on shading, in proportion, but this much at least."""
_MEET = 4.0
_LETTER = 20.0
_ALONE = 60.0
"""Shortest horizontal rule, in points, that stands without a vertical one; shorter are the feet of letters."""


def ruling_edges(scan: ScanImage) -> list[Edge]:
    """The rules of the page as edges, in points."""
    across = _edges(scan.pixels, scan.scale, False)
    if not across:
        return []
    down = _edges(np.ascontiguousarray(scan.pixels.T), scan.scale, True)
    down = [v for v in down if _is_held(v, across)]
    return down + [h for h in across if h.end - h.start >= _ALONE or any(_meets(v, h) for v in down)]


def _is_held(v: Edge, across: list[Edge]) -> bool:
    """Does a vertical rule meet a horizontal one? A short one, no longer than a letter, must lie between two."""
    meeting = [h for h in across if _meets(v, h)]
    if v.end - v.start >= _LETTER:
        return bool(meeting)
    return any(abs(h.place - v.start) <= _MEET for h in meeting) and any(abs(h.place - v.end) <= _MEET for h in meeting)


def _meets(v: Edge, h: Edge) -> bool:
    inside = h.start - _MEET <= v.place <= h.end + _MEET
    return inside and v.start - _MEET <= h.place <= v.end + _MEET


def _edges(image: Gray, scale: float, vertical: bool) -> list[Edge]:
    mask = rule_mask(image, scale, _SHORTEST_DOWN if vertical else _SHORTEST_ACROSS)
    count, _, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    found = []
    for left, top, width, height, area in stats[1:count].tolist():
        if height > (_THICKEST + 0.004 * width / scale) * scale or area < 0.4 * width:
            continue
        place = (top + height / 2) / scale
        found.append(Edge(vertical, place, left / scale, (left + width) / scale))
    return found


def rule_mask(image: Gray, scale: float, shortest: float) -> Any:
    """Pixels of horizontal rules of at least `shortest` points."""
    smeared = cv2.blur(image, (max(3, int(_SMEAR * scale) | 1), 1))
    thick = max(3, int(_THICKEST * scale) | 1)
    around = cv2.morphologyEx(smeared, cv2.MORPH_CLOSE, np.ones((thick, 1), np.uint8))
    needed = np.maximum(_LEAST_CONTRAST, around * (_CONTRAST / 255))
    strong: Any = (around.astype(np.float32) - smeared > needed).astype(np.uint8)
    closed = cv2.morphologyEx(strong, cv2.MORPH_CLOSE, np.ones((1, max(3, int(_BREAK * scale))), np.uint8))
    kept = cv2.morphologyEx(closed, cv2.MORPH_OPEN, np.ones((1, int(shortest * scale)), np.uint8))
    return cv2.dilate(kept, np.ones((3, 1), np.uint8))


def without_rules(scan: ScanImage, edges: list[Edge]) -> Gray:
    """The picture with the rules painted over in white."""
    image = scan.pixels.copy()
    half = max(2, round(1.1 * scan.scale))
    for e in edges:
        place, start, end = round(e.place * scan.scale), round(e.start * scan.scale), round(e.end * scan.scale)
        low, high = max(0, place - half), place + half + 1
        if e.vertical:
            image[max(0, start) : end, low:high] = 255
        else:
            image[low:high, max(0, start) : end] = 255
    return image


def ground(scan: ScanImage) -> Gray:
    """What lies under text and rules: white paper, or the grey of shading."""
    size = max(3, int(8 * scan.scale) | 1)
    small = cv2.resize(scan.pixels, None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA)
    closed = cv2.morphologyEx(small, cv2.MORPH_CLOSE, np.ones((size // 4 | 1, size // 4 | 1), np.uint8))
    return np.asarray(closed, dtype=np.uint8)


def shade_of(under: Gray, rect: Rect, scale: float) -> int:
    """The grey (0 black – 255 white) that lies under a cell."""
    x0, top, x1, bottom = (v * scale / 4 for v in rect)
    inset = 0.5 * scale / 4 + 1
    part = under[int(top + inset) : int(bottom - inset), int(x0 + inset) : int(x1 - inset)]
    return int(np.median(part)) if part.size else 255
