"""A plan as printed: one language edition of one document, its areas and entries, verbatim.

An Entry is what is printed; an Activity (see `dataset.py`) is what it means. Layouts write entries and never normalize;
normalizers read entries and never see a document.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from pipeline.model.provenance import Issue, Quote, Source

FIELDS = ("activity", "details", "product", "resources", "lead", "date", "place", "budget", "quantity")
"""Names of the columns and labels whose meaning hilo knows; every other one goes to `Entry.extra` under its own name."""


@dataclass(frozen=True, slots=True)
class Cover:
    """What the opening of a plan says of the plan: see documents.csv. Empty text = not stated; year 0 = not found."""

    title: str = ""
    plan_year: int = 0
    original_language: str = ""
    adopted_on: str = ""
    adopted_at: str = ""
    committee: tuple[str, ...] = ()
    chair: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Area:
    """An area of work as printed. `number` may be empty; `notes` are texts that belong to the whole area."""

    number: str
    title: Quote
    objective: Quote | None = None
    notes: tuple[Quote, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """One printed activity.

    `area`: index into `Plan.areas`, -1 if it stands outside of any. `code`: as printed, without trailing punctuation.
    `quotes`: field name (one of FIELDS) to the words as printed. `extra`: other columns or labels, by printed name.
    `items`: single recommendations of a standing item. `months`: marked Gantt months, 1..12.
    `inherited`: fields whose quote comes from a group heading, an area note or a sentence above.
    `flags`: what a person should look at. `rules`: field to a sentence that says how it was found (for `hilo explain`).
    """

    area: int
    code: str
    layout: str
    kind: str = "activity"
    quotes: Mapping[str, Quote] = field(default_factory=dict)
    extra: Mapping[str, Quote] = field(default_factory=dict)
    items: tuple[str, ...] = ()
    months: tuple[int, ...] = ()
    inherited: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    rules: Mapping[str, str] = field(default_factory=dict)
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Plan:
    """One language edition of a plan. `expected`: how many activities its numbering and rows lead one to expect."""

    source: Source
    language: str
    cover: Cover
    areas: tuple[Area, ...]
    entries: tuple[Entry, ...]
    pages: int | None = None
    ocr: bool = False
    repaired: bool = False
    coverage: float = 0.0
    expected: int = 0
    issues: tuple[Issue, ...] = ()
