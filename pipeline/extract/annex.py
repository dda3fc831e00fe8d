"""Activities that a document prints twice, in an annex or a summary: counted once, and compared."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rapidfuzz import fuzz

from pipeline.model.plan import Entry
from pipeline.model.provenance import Issue
from pipeline.text.clean import fold

_SAME_TEXT = 90
_COMPARED = ("lead", "date", "product", "resources")


def without_repeats(entries: Sequence[Entry], from_index: int) -> tuple[list[Entry], list[Issue], list[Entry]]:
    """Entries, without those from `from_index` on that repeat an earlier one; issues where the repeat says otherwise.

    A repeat has the same text, or the same code and a text that is close. The third value are the repeats left out.
    """
    kept = list(entries[:from_index])
    issues: list[Issue] = []
    dropped: list[Entry] = []
    for entry in entries[from_index:]:
        twin = _twin(entry, kept[:from_index])
        if twin is None:
            kept.append(entry)
            continue
        dropped.append(entry)
        for name in _COMPARED:
            one, other = twin.quotes.get(name), entry.quotes.get(name)
            inherited = name in twin.inherited or name in entry.inherited
            if one is not None and other is not None and not inherited and fold(one.text) != fold(other.text):
                issues.append(
                    Issue(
                        "annex_differs",
                        f"{entry.code or entry.quotes['activity'].text[:60]}: the annex gives {name} {other.text!r}, the plan {one.text!r}",
                        page=other.page,
                        hint="Check which of the two holds; the dataset has the plan's.",
                    )
                )
    return kept, issues, dropped


def _same_code(one: str, other: str) -> bool:
    """`1 (i)` of the annex is `i` in area 1."""
    short, long = sorted((re.sub(r"[^\w]+", ".", fold(x)).strip(".") for x in (one, other)), key=len)
    return long == short or long.endswith(f".{short}")


def _twin(entry: Entry, earlier: Sequence[Entry]) -> Entry | None:
    text = fold(entry.quotes["activity"].text)
    for other in earlier:
        alike = fuzz.ratio(text, fold(other.quotes["activity"].text))
        if alike >= _SAME_TEXT and (not entry.code or not other.code or _same_code(entry.code, other.code)):
            return other
        if entry.code and entry.code == other.code and alike >= 60:
            return other
    return None
