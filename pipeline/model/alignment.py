"""What alignment stages hand to each other; the rows that are written (Link, Candidate, Decision) stand in dataset.py."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Comparison:
    """One feature of one pair: a score never travels without its sentence (in both languages)."""

    feature: str
    score: float
    en: str
    es: str
