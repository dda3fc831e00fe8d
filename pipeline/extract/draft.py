"""A plan while it is being read: areas, entries, the heading in force, and which characters are accounted for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from pipeline.extract.headings import clean_title
from pipeline.extract.loose import loose_items
from pipeline.extract.notes import apply_note
from pipeline.model.plan import Area, Entry
from pipeline.model.provenance import Issue, Place, Quote
from pipeline.text.likeness import amount_likeness

_AMOUNT = 0.8
"""`Recursos: $ 96.000.000` is a budget, `Recursos: BID` a source."""


AreaName = tuple[str, str]
"""Number and folded title, which tell an area."""


@dataclass(slots=True)
class AreaDraft:
    """`defaults`: fields that a note or a label of the area gives to all its activities."""

    number: str
    title: Quote
    level: int = 0
    keyword: str = ""
    objectives: list[Quote] = field(default_factory=list)
    notes: list[Quote] = field(default_factory=list)
    defaults: dict[str, Quote] = field(default_factory=dict)
    entries: int = 0
    numbered: bool = False
    table_seen: bool = False
    from_column: bool = False
    annex: bool = False
    position: int = 0

    @property
    def name(self) -> AreaName:
        return self.number, self.title.text.casefold()


class Draft:
    """Collects what layouts find. `edition`: language wanted of a bilingual document, else empty; `first`: the one it
    prints first; `group`, `frame`: what the heading in force and the sheet of a workbook give to the activities below; `over`: what a heading over areas does."""

    def __init__(self, length: int, plan_year: int, edition: str = "", first: str = "es") -> None:
        self.plan_year = plan_year
        self.edition = edition
        self.first = first
        self.areas: list[AreaDraft] = []
        self.entries: list[Entry] = []
        self.issues: list[Issue] = []
        self.area = self._area_before = -1
        self.group: dict[str, Quote] = {}
        self.frame: dict[str, Quote] = {}
        self.over: dict[str, Quote] = {}
        self.section = "cover"
        self.annex = False
        self._seen = bytearray(length)

    # areas -------------------------------------------------------------------------------------------------------
    def open_area(
        self, number: str, title: Quote, *, level: int = 0, keyword: str = "", numbered: bool = False
    ) -> None:
        """Make an area the current one; the same number and title again continue the area that is there."""
        clean = replace(title, text=clean_title(title.text))
        self.account(title)
        self.group = {**self.frame, **self.over}
        for index, area in enumerate(self.areas):
            if area.name == (number, clean.text.casefold()):
                self.area = index
                return
        made = AreaDraft(number, clean, level, keyword, numbered=numbered, annex=self.annex, position=title.start)
        self.areas.append(made)
        self._area_before, self.area = self.area, len(self.areas) - 1

    def withdraw_area(self, start: int, end: int) -> bool:
        """Take back the last area, opened by a title in `[start, end)` that turns out to name an activity; False if it is not so."""
        area = self.current
        if area is None or area is not self.areas[-1] or area.entries or not start <= area.position < end:
            return False
        self.areas.pop()
        self.area = self._area_before if self._area_before < len(self.areas) else -1
        return True

    def close_area(self) -> None:
        self.area = -1
        self.group = {}

    @property
    def current(self) -> AreaDraft | None:
        return self.areas[self.area] if self.area >= 0 else None

    def objective(self, quote: Quote) -> None:
        self.account(quote)
        if self.current is not None and quote.text:
            self.current.objectives.append(quote)

    def note(self, quote: Quote) -> None:
        """A text that belongs to the whole area; what it says of resources and lead goes to all the area's activities."""
        self.account(quote)
        if self.current is not None and quote.text:
            self.current.notes.append(quote)
            for name, value in apply_note(quote).items():
                self.current.defaults.setdefault(name, value)

    # entries -----------------------------------------------------------------------------------------------------
    def add(self, entry: Entry) -> None:
        """Add an entry under the current area and group; fields that are missing are inherited from them at the end."""
        quotes: dict[str, Quote] = dict(entry.quotes)
        inherited = list(entry.inherited)
        if "budget" not in quotes and "resources" in quotes and amount_likeness(quotes["resources"].text) >= _AMOUNT:
            quotes["budget"] = quotes.pop("resources")
        for name, quote in self.group.items():
            if name not in quotes:
                quotes[name] = quote
                inherited.append(name)
        area = entry.area if entry.area >= 0 else self.area
        if area >= 0:
            self.areas[area].entries += 1
        flags = (*entry.flags, "annex") if self.annex else entry.flags
        self.entries.append(
            replace(entry, area=area, quotes=quotes, inherited=tuple(dict.fromkeys(inherited)), flags=flags)
        )
        for quote in (*entry.quotes.values(), *entry.extra.values()):
            self.account(quote)

    def finish(self) -> tuple[tuple[Area, ...], tuple[Entry, ...]]:
        """Areas that hold something, and entries with their areas' defaults filled in, in the order of the document."""
        self._drop_loose()
        kept = [i for i in range(len(self.areas)) if self._kept(i)]
        place = {old: new for new, old in enumerate(kept)}
        entries = []
        for entry in self.entries:
            quotes: dict[str, Quote] = dict(entry.quotes)
            inherited = list(entry.inherited)
            defaults: Mapping[str, Quote] = self.areas[entry.area].defaults if entry.area >= 0 else {}
            for name, quote in defaults.items():
                if name not in quotes:
                    quotes[name] = quote
                    inherited.append(name)
            entries.append(
                replace(entry, area=place.get(entry.area, -1), quotes=quotes, inherited=tuple(dict.fromkeys(inherited)))
            )
        return tuple(self._area(self.areas[i]) for i in kept), tuple(entries)

    def _drop_loose(self) -> None:
        """Bare items that are no activities become notes of their area."""
        loose = loose_items(self.entries, self.areas, self.plan_year)
        for index in sorted(loose):
            entry = self.entries[index]
            if entry.area >= 0:
                self.areas[entry.area].entries -= 1
                self.areas[entry.area].notes.append(entry.quotes["activity"])
        self.entries = [e for i, e in enumerate(self.entries) if i not in loose]

    def _kept(self, index: int) -> bool:
        area = self.areas[index]
        if area.entries:
            return True
        followers = [a for a in self.areas[index + 1 :] if a.entries]
        holds_parts = any(a.number.startswith(area.number + ".") for a in followers) if area.number else False
        if not self.entries:
            return area.table_seen or bool(area.objectives)
        return not holds_parts and (area.table_seen or (area.numbered and bool(area.objectives)))

    @staticmethod
    def _area(area: AreaDraft) -> Area:
        objective = None
        if area.objectives:
            text = " ".join(q.text for q in area.objectives)
            objective = Quote(text, tuple(p for q in area.objectives for p in q.places))
        return Area(area.number, area.title, objective, tuple(area.notes))

    # what has been read --------------------------------------------------------------------------------------------
    def account(self, quote: Quote) -> None:
        for place in quote.places:
            self.account_span(place.start, place.end)

    def account_span(self, start: int, end: int) -> None:
        self._seen[start:end] = b"\x01" * (min(end, len(self._seen)) - start)

    def account_places(self, places: Iterable[Place]) -> None:
        for place in places:
            self.account_span(place.start, place.end)

    def unread(self, text: str) -> list[tuple[int, int]]:
        """Character spans with letters or digits that nothing has accounted for."""
        spans = []
        for match in re.finditer(rb"\x00+", bytes(self._seen)):
            if any(c.isalnum() for c in text[match.start() : match.end()]):
                spans.append((match.start(), match.end()))
        return spans

    def coverage(self, text: str) -> float:
        """Share of the letters and digits of the document's text that are accounted for, 0..1."""
        total = seen = 0
        for character, mark in zip(text, self._seen, strict=True):
            if character.isalnum():
                total += 1
                seen += mark
        return seen / total if total else 1.0
