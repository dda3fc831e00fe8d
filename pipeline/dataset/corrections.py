"""A person's corrections of fields, applied to the activities of a run.

A correction says: where `old` was read, it should be `new`. It is applied while the field still reads `old` (or one of
the values that earlier corrections of the same field went through). Where the document now reads otherwise, the
person has not seen that value: it is kept, and a problem of kind `stale_correction` asks to look again.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from pipeline.model.dataset import Activity, Correction, Problem
from pipeline.store.columns import TABLE, Column
from pipeline.store.csvfiles import read_cell, write_cell

FIXED = frozenset(
    {"activity_id", "document_id", "plan_year", "language", "layout", "extra", "inherited", "page", "box"}
    | {"source_start", "source_end", "confidence", "flags"}
)
"""Fields that say where a row stands rather than what it means: nobody corrects them."""
COLUMNS: dict[str, Column] = {c.name: c for c in TABLE["activities"].columns if c.name not in FIXED}
"""The fields that can be corrected, in the order of activities.csv."""
LARGEST = 1e15
"""Numbers are written without an exponent: a larger one, an infinity or a `nan` is a slip of the hand."""


def cell_of(activity: Activity, field: str) -> str:
    """A field's value as it stands in a cell of activities.csv: what `old` and `new` of a correction hold."""
    return write_cell(getattr(activity, field), COLUMNS[field].type)


def check(field: str, text: str) -> Any:
    """The value that a corrected cell stands for. Raises ValueError where the field cannot hold it."""
    if field not in COLUMNS:
        raise ValueError(f"{field} is not a field that can be corrected")
    column = COLUMNS[field]
    value = read_cell(text, column)
    words = value if column.type == "list" else (value,)
    if column.vocabulary and any(w not in column.vocabulary for w in words):
        raise ValueError(f"{text!r} is not in the vocabulary of {field}")
    if column.type == "number" and value is not None and not abs(value) < LARGEST:
        raise ValueError(f"{text!r} is not a number that can be written")
    return value


def apply(
    activities: Sequence[Activity], corrections: Iterable[Correction]
) -> tuple[tuple[Activity, ...], tuple[Problem, ...]]:
    """The activities with corrected values and the flag `corrected`, and a problem for each correction that is stale.

    `corrections` in the order they were made: the latest on a field stands. A field that was corrected is no longer
    inherited, and a flag `missing_<field>` goes once the field has a value.
    """
    chains: dict[str, dict[str, list[Correction]]] = {}
    for correction in corrections:
        chains.setdefault(correction.activity_id, {}).setdefault(correction.field, []).append(correction)
    problems: list[Problem] = []
    out = []
    for activity in activities:
        for field, chain in chains.pop(activity.activity_id, {}).items():
            activity = _corrected(activity, field, chain, problems)
        out.append(activity)
    for activity_id, by_field in chains.items():
        for field in by_field:
            problems.append(_stale(activity_id, field, "the dataset holds no such activity any more"))
    return tuple(out), tuple(problems)


def _corrected(activity: Activity, field: str, chain: list[Correction], problems: list[Problem]) -> Activity:
    new = chain[-1].new
    try:
        value = check(field, new)
    except ValueError as error:
        problems.append(_stale(activity.activity_id, field, str(error)))
        return activity
    read = cell_of(activity, field)
    if not any(_same(read, known) for c in chain for known in (c.old, c.new)):
        problems.append(
            _stale(activity.activity_id, field, f"it was made for {chain[-1].old[:80]!r}, now {read[:80]!r} is read")
        )
        return activity
    if read == new and _same(chain[0].old, new):
        return activity
    changes: dict[str, Any] = {field: value}
    changes["inherited"] = tuple(x for x in activity.inherited if x != field)
    gone = f"missing_{field}" if new else ""
    changes["flags"] = (*(x for x in activity.flags if x not in {gone, "corrected"}), "corrected")
    return replace(activity, **changes)


def _same(one: str, other: str) -> bool:
    """Whether two cells say the same but for white space and closing punctuation, which readers may treat anew."""
    return " ".join(one.split()).rstrip(".;, ") == " ".join(other.split()).rstrip(".;, ")


def _stale(activity_id: str, field: str, why: str) -> Problem:
    document = activity_id.partition(":")[0]
    return Problem(
        document,
        None,
        "warning",
        "stale_correction",
        f"The correction of {field} of {activity_id} was not applied: {why}",
        "Open the activity on the review page and correct it again, or take the correction back there.",
    )
