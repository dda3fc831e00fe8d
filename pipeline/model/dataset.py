"""The dataset: one frozen dataclass a table, its fields in the order of the contract (docs/dataset.md).

Field types here are the meaning; how a value is written in a CSV cell is said once, in `pipeline.store.columns`.
Lists are tuples, a missing text is "", a missing number, date or page is None. Dates are ISO texts (`2018-06-30`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class DocumentRow:
    document_id: str
    path: str
    sha256: str
    format: str
    title: str
    plan_year: int | None
    language: str
    original_language: str = ""
    adopted_on: str = ""
    adopted_at: str = ""
    committee: tuple[str, ...] = ()
    chair: tuple[str, ...] = ()
    pages: int | None = None
    ocr: bool = False
    repaired: bool = False
    coverage: float = 0.0
    activities: int = 0
    expected: int = 0


@dataclass(frozen=True, slots=True)
class AreaRow:
    area_id: str
    document_id: str
    number: str
    title: str
    objective: str = ""
    notes: str = ""
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Activity:
    activity_id: str
    document_id: str
    plan_year: int | None
    language: str
    area_number: str = ""
    area_title: str = ""
    code: str = ""
    kind: str = "activity"
    layout: str = ""
    activity: str = ""
    details: str = ""
    product: str = ""
    product_type: tuple[str, ...] = ()
    quantity: float | None = None
    resources: str = ""
    resource_bodies: tuple[str, ...] = ()
    lead: str = ""
    lead_bodies: tuple[str, ...] = ()
    date_text: str = ""
    period: str = ""
    start_date: str = ""
    end_date: str = ""
    place: str = ""
    budget: float | None = None
    currency: str = ""
    extra: Mapping[str, str] = field(default_factory=dict)
    items: tuple[str, ...] = ()
    inherited: tuple[str, ...] = ()
    page: int | None = None
    box: tuple[float, ...] = ()
    source_start: int | None = None
    source_end: int | None = None
    confidence: float | None = None
    flags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Body:
    code: str
    type: str
    name_es: str
    name_en: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Link:
    link_id: str
    from_id: str
    to_id: str
    relation: str
    probability: float
    evidence: str = ""
    decision: str = "auto"
    decided_by: str = ""
    decided_at: str = ""


@dataclass(frozen=True, slots=True)
class Candidate:
    from_id: str
    to_id: str
    probability: float
    rank: int
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class Thread:
    thread_id: str
    label_es: str
    label_en: str
    first_year: int
    last_year: int
    years: tuple[int, ...]
    status: str


@dataclass(frozen=True, slots=True)
class Appearance:
    """A row of continuity.csv: an activity stands in exactly one thread."""

    thread_id: str
    plan_year: int
    activity_id: str
    area_number: str = ""


@dataclass(frozen=True, slots=True)
class Transition:
    """What changed in a thread between two plan years; texts read `before → after`, empty = unchanged."""

    thread_id: str
    from_year: int | None
    to_year: int | None
    change: str
    lead: str = ""
    resources: str = ""
    product: str = ""
    quantity: str = ""
    period: str = ""
    area: str = ""
    wording: float | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """A person's word on a pair; append only, the latest stands."""

    from_id: str
    to_id: str
    from_text: str
    to_text: str
    decision: str
    relation: str = ""
    comment: str = ""
    decided_by: str = ""
    decided_at: str = ""


@dataclass(frozen=True, slots=True)
class Correction:
    """A person's word on a field of an activity, re-applied on every run."""

    activity_id: str
    field: str
    old: str
    new: str
    corrected_by: str = ""
    corrected_at: str = ""


@dataclass(frozen=True, slots=True)
class Problem:
    document: str
    page: int | None
    severity: str
    code: str
    message: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Dataset:
    """Everything a run knows: the tables of the contract, each sorted as the contract says.

    A table is any sequence of its rows: a tuple, or rows that are read from disk as they are used.
    """

    documents: Sequence[DocumentRow] = ()
    areas: Sequence[AreaRow] = ()
    activities: Sequence[Activity] = ()
    bodies: Sequence[Body] = ()
    links: Sequence[Link] = ()
    candidates: Sequence[Candidate] = ()
    threads: Sequence[Thread] = ()
    continuity: Sequence[Appearance] = ()
    transitions: Sequence[Transition] = ()
    decisions: Sequence[Decision] = ()
    corrections: Sequence[Correction] = ()
    problems: Sequence[Problem] = ()


@dataclass(frozen=True, slots=True)
class Edition:
    """One language edition of one document, with ids that are unique within the document only.

    `places`: activity id to field to `(page, x0, top, x1, bottom, start, end)`; page 0 where there are no pages.
    `rules`: activity id to field to the sentence that says how the value was found.
    """

    document: DocumentRow
    areas: tuple[AreaRow, ...]
    activities: tuple[Activity, ...]
    places: Mapping[str, Mapping[str, tuple[float, ...]]] = field(default_factory=dict)
    rules: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DocumentResult:
    """What processing one file gave: its editions (none if it is no plan or cannot be read) and its problems.

    `status`: `extracts`, `no_plan_found` or `error`. `seconds`: stage name to wall time. `text`: the document's text as
    read, that character spans refer to; empty where nothing was extracted.
    """

    path: str
    sha256: str
    status: str
    editions: tuple[Edition, ...] = ()
    problems: tuple[Problem, ...] = ()
    seconds: Mapping[str, float] = field(default_factory=dict)
    text: str = ""
