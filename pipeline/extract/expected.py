"""How many activities a plan's own numbering leads one to expect: its rows, and the gaps in its numbers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from pipeline.model.plan import Entry
from pipeline.text.enumerators import levels_of
from pipeline.text.numbers import roman_value


def ordinal(code: str) -> tuple[str, int] | None:
    """A code's series and its place in it: `1.1.iii` gives (`1.1`, 3), `2.c` (`2`, 3); None where it has no number."""
    parts = [p for p in code.replace("-", ".").replace(" ", ".").split(".") if p]
    if not parts:
        return None
    last, kinds = parts[-1], levels_of(code)
    series = ".".join(parts[:-1])
    if last.isdigit():
        return series, int(last)
    if kinds and kinds[-1] == "roman" and (value := roman_value(last)) is not None:
        return series, value
    if len(last) == 1 and last.isalpha():
        return series, ord(last.lower()) - ord("a") + 1
    return None


def expected_count(entries: Sequence[Entry]) -> int:
    """Rows plus the numbers that are missing inside a series (`1.e`, then `1.g`): at most as many as there are rows."""
    series: dict[tuple[int, str], set[int]] = defaultdict(set)
    for entry in entries:
        place = ordinal(entry.code) if entry.code else None
        if place is not None:
            series[(entry.area, place[0])].add(place[1])
    gaps = sum(max(numbers) - min(numbers) + 1 - len(numbers) for numbers in series.values() if len(numbers) > 1)
    return len(entries) + min(gaps, len(entries))
