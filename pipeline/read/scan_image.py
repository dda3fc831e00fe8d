"""A scanned page made ready: upright, level, without stains of light, at about 300 dots an inch.

Steps: small scans enlarged; background made white (uneven light, grey paper); specks taken out; quarter turns, where lines of text run down the page; skew
found by the angle at which rows of ink part most clearly from rows of paper, and taken out.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from scipy.spatial import cKDTree

from pipeline.read.tesseract import Gray, quarter_turns

TARGET_DPI = 300
_WORKING_WIDTH = 900
_LARGEST_SKEW = 6.0
_FEWEST_LETTERS = 60
_SPECK = 0.4
_DOT = 0.9
_NEAR = 8.0
"""Areas in square points: below `_SPECK` nothing is printed, below `_DOT` only dots and points near a letter."""
_INK_SHARE, _PAPER = 0.005, 250
_DARK_ENOUGH, _INK_MADE, _FAINTEST = 95.0, 50.0, 30.0
"""Greys: ink darker than the first stays; paler ink is made as dark as the second; what differs less from paper is none."""


@dataclass(frozen=True, slots=True)
class ScanImage:
    """`pixels`: grey, white paper. `scale`: its pixels a point. `turns`: clockwise quarter turns made."""

    pixels: Gray
    scale: float
    turns: int = 0


def prepare(image: Gray, scale: float) -> ScanImage:
    """The page upright, level and enlarged; `scale` is the pixels a point of `image`."""
    factor = TARGET_DPI / 72 / scale
    if factor > 1.15:
        factor = min(factor, 4.0)
        image = _gray(cv2.resize(image, None, fx=factor, fy=factor, interpolation=cv2.INTER_CUBIC))
        scale *= factor
    elif factor < 0.7:
        image = _gray(cv2.resize(image, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA))
        scale *= factor
    image = _without_specks(whitened(image, scale), scale)
    turns = 0
    if _runs_down(image, scale):
        turns = quarter_turns(image)
        turns = turns if turns in (1, 3) else 1
        image = _gray(np.rot90(image, -turns).copy())
    angle = skew(image)
    if abs(angle) >= 0.03:
        image = rotated(image, angle)
    return ScanImage(image, scale, turns)


def upside_down(scan: ScanImage) -> ScanImage:
    """The same page turned by half a turn."""
    return ScanImage(_gray(np.rot90(scan.pixels, 2).copy()), scan.scale, (scan.turns + 2) % 4)


def _gray(array: Any) -> Gray:
    return np.asarray(array, dtype=np.uint8)


def _without_specks(image: Gray, scale: float) -> Gray:
    """The page with specks made white: dark spots too small for a dot, or small and far from any letter."""
    ink = (image < 165).astype(np.uint8)
    _, labels, stats, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    area = stats[:, cv2.CC_STAT_AREA].astype(np.float64) / (scale * scale)
    letters = np.flatnonzero(area >= _DOT)
    grown = int(_NEAR * scale) | 1
    near = cv2.dilate(np.isin(labels, letters[letters > 0]).astype(np.uint8), np.ones((grown, grown), np.uint8))
    touched = np.zeros(len(area), dtype=bool)
    touched[np.unique(labels[near > 0])] = True
    specks = (area < _SPECK) | ((area < _DOT) & ~touched)
    specks[0] = False
    if not specks.any():
        return image
    spots = cv2.dilate(specks[labels].astype(np.uint8), np.ones((3, 3), np.uint8))
    return _gray(np.where(spots > 0, 250, image))


def whitened(image: Gray, scale: float) -> Gray:
    """The page with its paper made white: divided by its background, which is what a large closing leaves."""
    small = cv2.resize(image, None, fx=0.125, fy=0.125, interpolation=cv2.INTER_AREA)
    size = max(3, int(60 * scale / 8) | 1)
    paper = cv2.GaussianBlur(
        cv2.morphologyEx(small, cv2.MORPH_CLOSE, np.ones((size, size), np.uint8)), (0, 0), size / 4
    )
    paper = cv2.resize(paper, (image.shape[1], image.shape[0]), interpolation=cv2.INTER_LINEAR)
    return _darkened(_gray(cv2.divide(image, np.maximum(paper, 60), scale=250)))


def _darkened(image: Gray) -> Gray:
    """Pale ink on white paper made dark: the darkest five thousandths of the page tell how dark its ink is."""
    counts = np.cumsum(np.bincount(image.ravel(), minlength=256))
    ink = float(np.searchsorted(counts, _INK_SHARE * counts[-1]))
    depth = _PAPER - ink
    if ink <= _DARK_ENOUGH or depth < _FAINTEST:
        return image
    stretched = _PAPER - (_PAPER - image.astype(np.float32)) * ((_PAPER - _INK_MADE) / depth)
    return _gray(np.clip(stretched, 0, 255))


def _small_ink(image: Gray) -> Any:
    """Ink (1.0) on a small copy of the page."""
    factor = min(1.0, _WORKING_WIDTH / image.shape[1])
    small = cv2.resize(image, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    return (small < 170).astype(np.float32)


def _runs_down(image: Gray, scale: float) -> bool:
    """Do lines of text run down the page? Then most letters have their nearest neighbour above or below, not beside."""
    small = cv2.resize(image, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    _, _, stats, centres = cv2.connectedComponentsWithStats((small < 150).astype(np.uint8), connectivity=8)
    sides = stats[:, cv2.CC_STAT_WIDTH : cv2.CC_STAT_HEIGHT + 1].max(axis=1) * 2 / scale
    letters = centres[(sides > 2.5) & (sides < 16)]
    if len(letters) < _FEWEST_LETTERS:
        return False
    _, nearest = cKDTree(letters).query(letters, k=2)
    apart = np.abs(letters[nearest[:, 1]] - letters)
    return float((apart[:, 1] > apart[:, 0]).mean()) > 0.6


def skew(image: Gray) -> float:
    """Degrees by which the page leans; positive where turning it counter-clockwise sets it level."""
    ink = _small_ink(image)
    best = 0.0
    for reach, step in ((_LARGEST_SKEW, 0.5), (0.5, 0.1), (0.1, 0.02)):
        angles = np.arange(best - reach, best + reach + step / 2, step)
        best = float(max(angles, key=lambda a: _contrast(ink, float(a))))
    return 0.0 if abs(best) > _LARGEST_SKEW else best


def _contrast(ink: Any, angle: float) -> float:
    height, width = ink.shape
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), angle, 1.0)
    rows = cv2.warpAffine(ink, turn, (width, height), flags=cv2.INTER_LINEAR).sum(axis=1)
    return float(np.square(np.diff(rows)).sum())


def rotated(image: Gray, angle: float) -> Gray:
    height, width = image.shape
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), angle, 1.0)
    return _gray(cv2.warpAffine(image, turn, (width, height), flags=cv2.INTER_CUBIC, borderValue=255))
