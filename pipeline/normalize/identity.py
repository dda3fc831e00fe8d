"""Ids of areas and activities, unique within the document; the dataset puts the document's id before them.

The contract: the printed code; a code that is only unique in its area gets the area's number before it; a code printed
twice gets `~2`, `~3`; an activity without a code is counted within its area, `4.~1`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from pipeline.model.plan import Area, Entry
from pipeline.text.enumerators import levels_of


def area_ids(areas: Sequence[Area]) -> list[str]:
    """One id an area: its number, `s<position>` where none is printed; a number printed twice gets `~2`."""
    return _distinct([_clean(a.number) or f"s{i}" for i, a in enumerate(areas, start=1)])


def activity_ids(entries: Sequence[Entry], areas: Sequence[Area]) -> tuple[list[str], list[bool]]:
    """One id an entry, and whether its code was printed before in the same sense (a duplicate to look at)."""
    numbers = area_ids(areas)
    codes = [_clean(e.code) for e in entries]
    local = _only_unique_in_area(codes, entries)
    counted: Counter[str] = Counter()
    wanted: list[str] = []
    coded: list[bool] = []
    for entry, code in zip(entries, codes, strict=True):
        area = numbers[entry.area] if 0 <= entry.area < len(numbers) else ""
        coded.append(bool(code))
        if code:
            wanted.append(f"{area}.{code}" if area and code in local else code)
            continue
        counted[area] += 1
        wanted.append(f"{area}.~{counted[area]}" if area else f"~{counted[area]}")
    ids = _distinct(wanted)
    return ids, [c and i != w for c, i, w in zip(coded, ids, wanted, strict=True)]


def _only_unique_in_area(codes: Sequence[str], entries: Sequence[Entry]) -> frozenset[str]:
    """Codes that need their area's number: letters and romans alone, and all of a numbering that starts anew in each area."""
    areas: dict[str, set[int]] = {}
    for code, entry in zip(codes, entries, strict=True):
        if code:
            areas.setdefault(code, set()).add(entry.area)
    per_area = Counter((code, e.area) for code, e in zip(codes, entries, strict=True) if code)
    shared = {c for c, seen in areas.items() if len(seen) > 1 and all(per_area[c, a] == 1 for a in seen)}
    single = {c for c in areas if len(levels_of(c)) == 1}
    restarting = single if shared & single else {c for c in single if not c.isdigit() and not re.search(r"\d", c)}
    return frozenset(restarting | (shared - single))


def _clean(text: str) -> str:
    return re.sub(r"[\s:;,~]+", "-", text.strip().strip(".;:,)(")).strip("-")


def _distinct(wanted: Sequence[str]) -> list[str]:
    seen: Counter[str] = Counter()
    taken = set(wanted)
    out = []
    for name in wanted:
        seen[name] += 1
        candidate = name
        while seen[name] > 1 and ((candidate := f"{name}~{seen[name]}") in taken):
            seen[name] += 1
        out.append(candidate)
    return out
