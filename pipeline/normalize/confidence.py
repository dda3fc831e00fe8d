"""How sure a row is: the share of rows like it that have every field right.

A start value times one factor for every doubt that the row shows. The factors are first estimates; calibration against
gold replaces them without changing this shape.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from pipeline.model.dataset import Activity
from pipeline.model.plan import Entry


@dataclass(frozen=True, slots=True)
class ConfidenceWeights:
    """`start`: of a row without doubts. `flags`: factor of each flag. `unknown_flag`: of a flag not named here.

    `narrative`: factor of rows read from text rather than cells. `long`: of an activity beyond `long_length` characters.
    `bare`: of a row that has nothing but its activity. Raises ValueError where a factor is not between 0 and 1.
    """

    start: float = 0.97
    narrative: float = 0.985
    long: float = 0.93
    long_length: int = 350
    bare: float = 0.93
    short: float = 0.9
    unknown_flag: float = 0.95
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
            "prose": 0.93,
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
    for flag in row.flags:
        value *= weights.flags.get(flag, weights.unknown_flag)
    return round(value, 3)
