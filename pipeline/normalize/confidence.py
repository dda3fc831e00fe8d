"""How sure a row is: the share of rows like it that have every field right.

A start value times one factor for every doubt that the row shows. Those of running text are set by the rows that the extractor
gave for two authors' prose which it had not learnt from (`docs/extraction.md`): one field alone beside the activity, very short
or very long activities and leads that are no names were the rows most often wrong.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from pipeline.model.dataset import Activity
from pipeline.model.plan import Entry


@dataclass(frozen=True, slots=True)
class ConfidenceWeights:
    """`start`: of a row without doubts. `flags`: factor of each flag. `unknown_flag`: of a flag not named here.

    `narrative`: factor of rows read from text rather than cells. `long`: of an activity beyond `long_length` characters.
    `bare`: of a row that has nothing but its activity. Of running text: `lone`, one field alone beside the activity; `scant` and
    `wordy`, an activity of fewer or more words than `words`; `common_lead`, a lead without a capital; `long_lead`, one of more than
    `lead_words` words. Raises ValueError where a factor is not between 0 and 1.
    """

    start: float = 0.97
    narrative: float = 0.985
    long: float = 0.93
    long_length: int = 350
    bare: float = 0.93
    short: float = 0.9
    unknown_flag: float = 0.95
    lone: float = 0.82
    scant: float = 0.6
    wordy: float = 0.8
    words: tuple[int, int] = (3, 15)
    common_lead: float = 0.95
    long_lead: float = 0.75
    lead_words: int = 6
    flags: dict[str, float] = field(
        default_factory=lambda: {
            "duplicate_code": 0.98,
            "header_shift": 0.97,
            "homoglyph": 0.99,
            "missing_product": 0.92,
            "missing_lead": 0.9,
            "date_not_read": 0.8,
            "date_outside_plan_year": 0.93,
            "budget_not_read": 0.95,
            "other_language": 0.95,
            "no_date": 0.85,
            "low_ocr": 0.7,
            "prose": 0.82,
        }
    )

    def __post_init__(self) -> None:
        for value in (
            self.start,
            self.narrative,
            self.long,
            self.bare,
            self.short,
            self.unknown_flag,
            self.lone,
            self.scant,
            self.wordy,
            self.common_lead,
            self.long_lead,
            *self.flags.values(),
        ):
            if not 0 <= value <= 1:
                raise ValueError(f"a confidence factor must be between 0 and 1, not {value}")


WEIGHTS = ConfidenceWeights()


def confidence_of(entry: Entry, row: Activity, weights: ConfidenceWeights = WEIGHTS) -> float:
    """Confidence of a finished row, 0 to 1, three digits: the entry's own (what OCR gave it) times the factors that apply."""
    value = weights.start * max(0.0, min(1.0, entry.confidence))
    if row.layout == "narrative":
        value *= weights.narrative
    if row.kind == "activity":
        if len(row.activity) > weights.long_length:
            value *= weights.long
        if len(row.activity) < 4:
            value *= weights.short
        if not (row.product or row.lead or row.resources or row.extra or row.date_text):
            value *= weights.bare
        if "prose" in row.flags:
            value *= _of_running_text(row, weights)
    for flag in row.flags:
        value *= weights.flags.get(flag, weights.unknown_flag)
    return round(value, 3)


def _of_running_text(row: Activity, weights: ConfidenceWeights) -> float:
    """The factors of a row that was read from sentences."""
    value = 1.0
    told = sum(map(bool, (row.lead, row.date_text, row.product, row.resources)))
    if told < 2:
        value *= weights.lone
    count = len(row.activity.split())
    if count < weights.words[0]:
        value *= weights.scant
    elif count > weights.words[1]:
        value *= weights.wordy
    if row.lead and row.lead[:1].islower():
        value *= weights.common_lead
    if len(row.lead.split()) > weights.lead_words:
        value *= weights.long_lead
    return value
