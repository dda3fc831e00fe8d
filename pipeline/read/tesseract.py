"""Tesseract as a child process: an image in, words with boxes and confidences out.

Tesseract is a program beside Python (Debian: `tesseract-ocr tesseract-ocr-spa`), so it may be missing: `missing()` says
so with the command that installs it. One thread a page: pages are read in parallel by the engines.
"""

from __future__ import annotations

import io
import os
import shutil
import subprocess
from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt

from pipeline.model.provenance import Issue

Gray = npt.NDArray[np.uint8]
INSTALL = (
    "Debian, Ubuntu: apt-get install tesseract-ocr tesseract-ocr-spa tesseract-ocr-eng; "
    "macOS: brew install tesseract tesseract-lang; "
    "Windows: winget install UB-Mannheim.TesseractOCR (tick Spanish)."
)
_TIMEOUT = 180
_FIELDS = 12


@dataclass(frozen=True, slots=True)
class OcrWord:
    """A word as Tesseract read it; pixels from the image's top left. `line`: its line's key. `confidence`: 0–1.

    `stroke`: thickness of its line's strokes, 0 where it was not measured.
    """

    text: str
    left: int
    top: int
    width: int
    height: int
    confidence: float
    line: tuple[int, int, int]
    stroke: float = 0.0


def missing(languages: str) -> Issue | None:
    """What is missing to read images, as an issue with advice; None if all is there."""
    if shutil.which("tesseract") is None:
        return Issue("ocr_unavailable", "The page is an image and Tesseract is not installed.", "error", hint=INSTALL)
    try:
        import cv2
    except ImportError:
        hint = "Install the extra: pip install 'hilo-plans[ocr]'."
        return Issue("ocr_unavailable", "The page is an image and OpenCV is not installed.", "error", hint=hint)
    assert cv2 is not None
    if not usable_languages(languages):
        message = f"The page is an image and Tesseract has none of the languages {languages.replace('+', ', ')}."
        return Issue("ocr_unavailable", message, "error", hint=INSTALL)
    return None


@cache
def _installed_languages() -> frozenset[str]:
    try:
        done = subprocess.run(["tesseract", "--list-langs"], capture_output=True, timeout=30, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return frozenset()
    return frozenset(done.stdout.decode("utf-8", "replace").split("\n")[1:])


def usable_languages(languages: str) -> str:
    """Those of the wanted languages (`spa+eng`) that are installed."""
    return "+".join(x for x in languages.split("+") if x in _installed_languages())


def read_words(image: Gray, languages: str, layout: int, dpi: int) -> list[OcrWord]:
    """The words of a grey image, in Tesseract's reading order; none where it fails or takes over three minutes.

    `layout`: Tesseract's page segmentation mode (3 automatic, 4 one column of varied sizes, 6 one block).
    """
    output = _run(image, ["-l", usable_languages(languages), "--psm", str(layout), "--dpi", str(dpi), "tsv"])
    words = []
    for row in output.split("\n")[1:]:
        values = row.split("\t")
        if len(values) < _FIELDS or values[0] != "5" or not values[11].strip():
            continue
        left, top, width, height = map(int, values[6:10])
        line = (int(values[2]), int(values[3]), int(values[4]))
        words.append(OcrWord(values[11].strip(), left, top, width, height, max(0.0, float(values[10])) / 100, line))
    return words


def quarter_turns(image: Gray) -> int:
    """How many clockwise quarter turns set the page upright, by Tesseract's script detection; 0 where it cannot tell."""
    for row in _run(image, ["--psm", "0"]).split("\n"):
        name, _, value = row.partition(":")
        if name.strip() == "Rotate" and value.strip().isdecimal():
            return int(value) // 90 % 4
    return 0


def _run(image: Gray, options: list[str]) -> str:
    from PIL import Image

    stream = io.BytesIO()
    Image.fromarray(image).save(stream, "PNG", compress_level=1)
    environment = {**os.environ, "OMP_THREAD_LIMIT": "1"}
    try:
        done = subprocess.run(
            ["tesseract", "stdin", "stdout", *options],
            input=stream.getvalue(),
            capture_output=True,
            timeout=_TIMEOUT,
            check=False,
            env=environment,
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.decode("utf-8", "replace")
