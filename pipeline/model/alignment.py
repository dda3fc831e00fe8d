"""What alignment stages hand to each other; the rows that are written (Link, Candidate, Decision) stand in dataset.py."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from pipeline.model.dataset import Appearance, Candidate, Link, Problem, Thread, Transition


@dataclass(frozen=True, slots=True)
class Comparison:
    """One feature of one pair: a score never travels without its sentence (in both languages)."""

    feature: str
    score: float
    en: str
    es: str


@dataclass(frozen=True, slots=True)
class Alignment:
    """What aligning a set of plans gave: links, pairs worth a look, what a secretary must fix, and which encoder and translator ran.

    `bodies`: document_id to the number of the body whose plans are followed through the years together.
    """

    links: tuple[Link, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    problems: tuple[Problem, ...] = ()
    encoder_name: str = ""
    bodies: Mapping[str, int] = field(default_factory=dict)
    translator_name: str = ""


@dataclass(frozen=True, slots=True)
class Continuity:
    """Threads, where each activity stands in them, and what changed from year to year."""

    threads: tuple[Thread, ...] = ()
    appearances: tuple[Appearance, ...] = ()
    transitions: tuple[Transition, ...] = ()
