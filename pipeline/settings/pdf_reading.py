"""How PDF pages are taken apart: tolerances in points or in font sizes, and the bounds that guard against hostile pages."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.errors import SettingsError


@dataclass(frozen=True, slots=True)
class PdfSettings:
    """Tolerances and bounds of the PDF reader.

    `snap`, `join` and `meet` are pdfplumber's tolerances for ruling lines, in points: lines nearer than `snap` are one
    line, pieces nearer than `join` are one piece, lines nearer than `meet` cross. `min_edge` is the shortest ruling
    line. `thin` is the greatest thickness of a filled rectangle that is meant as a line. `word_gap` is the least gap
    between two words, in font sizes. `max_glyphs`, `max_objects`, `max_segments`, `max_edges` and `max_crossings` bound a page: what
    lies beyond is left out and said. `max_side` is the longest side of a page that is believed, in points.
    """

    snap: float = 3.0
    join: float = 3.0
    meet: float = 3.0
    min_edge: float = 3.0
    thin: float = 2.5
    word_gap: float = 0.17
    max_glyphs: int = 200_000
    max_objects: int = 60_000
    max_segments: int = 60_000
    max_edges: int = 6_000
    max_crossings: int = 60_000
    max_side: float = 20_000.0

    def __post_init__(self) -> None:
        for name in ("snap", "join", "meet", "min_edge", "thin", "word_gap"):
            if not 0 <= getattr(self, name) <= 100:
                raise SettingsError(
                    f"{name} must lie between 0 and 100, not {getattr(self, name)}", "Correct the settings."
                )
        for name in ("max_glyphs", "max_objects", "max_segments", "max_edges", "max_crossings", "max_side"):
            if getattr(self, name) < 1:
                raise SettingsError(f"{name} must be at least 1, not {getattr(self, name)}", "Correct the settings.")
