"""Activities that a document prints twice, in an annex or a summary: counted once, and compared."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rapidfuzz import fuzz

from pipeline.model.plan import Entry
from pipeline.model.provenance import Issue
from pipeline.text.clean import fold

_SAME_TEXT = 90
_WORDS = 3
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


def _begins_alike(one: str, other: str) -> bool:
    """Whether the longer text is the shorter one and a sentence more, which a summary leaves out."""
    short, long = sorted((one.rstrip(" ."), other.rstrip(" .")), key=len)
    return (
        len(short.split()) >= _WORDS
        and long.startswith(short)
        and long[len(short) :][:1] in {"", ".", ",", ";", ":", "("}
    )


def _twin(entry: Entry, earlier: Sequence[Entry]) -> Entry | None:
    text = fold(entry.quotes["activity"].text)
    for other in earlier:
        told = fold(other.quotes["activity"].text)
        alike = 100.0 if _begins_alike(text, told) else fuzz.ratio(text, told)
        if alike >= _SAME_TEXT and (not entry.code or not other.code or _same_code(entry.code, other.code)):
            return other
        if entry.code and entry.code == other.code and alike >= 60:
            return other
    return None
