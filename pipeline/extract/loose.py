"""Items that hold a text and nothing else: activities like those around them, or notes of a plan that tells its activities in full."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from pipeline.model.plan import Entry
from pipeline.text.clean import fold
from pipeline.text.dates import read_dates
from pipeline.vocabulary import vocabulary

if TYPE_CHECKING:
    from pipeline.extract.draft import AreaDraft


def loose_items(entries: Sequence[Entry], areas: Sequence[AreaDraft], plan_year: int) -> frozenset[int]:
    """Indexes of the bare items that are notes: in an area that has a table of activities, and in a section that is no area
    like the others of a plan with tables or labels.

    Numbered like the full ones beside them (`3. Annual report` after two that name a lead), or below a title of the kind that
    the plan's other areas have, they are activities.
    """
    full = [e for e in entries if not _bare(e)]
    if not full:
        return frozenset()
    tabled = {e.area for e in full if e.layout == "table"}
    series = {(e.area, _shape(e.code)) for e in full if e.code and e.layout != "table"}
    akin = {i for i in {e.area for e in entries} if i >= 0 and _akin(i, entries, full, areas, plan_year)}
    found = set()
    for index, entry in enumerate(entries):
        if not _bare(entry) or entry.kind != "activity" or (entry.area, _shape(entry.code)) in series:
            continue
        area = areas[entry.area] if entry.area >= 0 else None
        if area is not None and area.number and entry.code.startswith(f"{area.number}."):
            continue
        if entry.area in tabled or area is None or not (area.numbered or entry.code or entry.area in akin):
            found.add(index)
    return frozenset(found)


def _bare(entry: Entry) -> bool:
    """A text and nothing else that the item itself says."""
    if "prose" in entry.flags:
        return False
    own = set(entry.quotes) - set(entry.inherited) - {"activity", "details", "place"}
    return entry.layout == "narrative" and not own and not entry.extra


def _shape(code: str) -> str:
    return re.sub(r"[^\W\d_]+", "a", re.sub(r"\d+", "1", code))


def _akin(
    index: int, entries: Sequence[Entry], full: Sequence[Entry], areas: Sequence[AreaDraft], plan_year: int
) -> bool:
    """Whether an area is titled like those with full activities: by its noun, or set alike and with items that say when."""
    area = areas[index]
    others = [areas[i] for i in {e.area for e in full} if i >= 0 and i != index]
    noun = _noun(area)
    if noun and any(_noun(o) == noun for o in others):
        return True
    set_alike = any(o.level == area.level and o.title.text.isupper() == area.title.text.isupper() for o in others)
    if not set_alike or not (area.level or area.title.text.isupper()):
        return False
    texts = [e.quotes["activity"].text for e in entries if e.area == index and "activity" in e.quotes]
    dated = sum(read_dates(t, plan_year, running=True) is not None for t in texts)
    return 2 * dated >= len(texts) > 0


def _noun(area: AreaDraft) -> str:
    """What an area calls itself (`COMPONENTE BIOFÍSICO`, `Eje 2`), empty where it only has a name."""
    nouns = vocabulary("areas")["nouns"]
    first = fold(area.title.text).split()[:1]
    return area.keyword or (first[0] if first and any(first[0] in nouns[x] for x in ("es", "en")) else "")
