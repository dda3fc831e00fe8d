"""The dataset told as a story: what a plan does in a year (items), how items follow each other (steps), under which areas.

1. An *item* is one activity of one plan year with all its language editions and copies (joined by `translation` links:
   the same plan may be there as a Word file and as a PDF).
2. A *step* joins an item to an item of a later year (links that are neither rejected nor merely related).
3. Two documents were *compared* where a link or a candidate joins them: only then can an activity be new or dropped.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from pipeline.model.dataset import Activity, Dataset, Link, Transition
from pipeline.report.areas import Family, families_of

JOINING = ("continues", "successor", "split", "merge")


@dataclass(frozen=True, slots=True)
class Item:
    """One activity of one plan year. `members`: all its rows in reading order; `editions`: language → its first row."""

    key: str
    year: int
    thread: str
    members: tuple[Activity, ...]
    editions: Mapping[str, Activity]
    order: int

    @property
    def main(self) -> Activity:
        """The edition that stands for the item: the first in reading order."""
        return self.members[0]


@dataclass(frozen=True, slots=True)
class Step:
    """`start` and `end` are keys of items; `link` is the strongest link that joins them."""

    start: str
    end: str
    relation: str
    link: Link


@dataclass(frozen=True, slots=True)
class Story:
    """`has_earlier`, `next_plan`: of a document: was it compared with an earlier plan; year of the next plan compared."""

    dataset: Dataset
    years: tuple[int, ...]
    items: tuple[Item, ...]
    steps: tuple[Step, ...]
    families: tuple[Family, ...]
    family: Mapping[str, int]
    threads: Mapping[str, Mapping[int, tuple[Item, ...]]]
    transitions: Mapping[tuple[str, int], Transition]
    has_earlier: frozenset[str]
    next_plan: Mapping[str, int]
    undated: int

    def thread_family(self, thread: str) -> int:
        """Index of the area where a thread stands: that of its latest appearance."""
        by_year = self.threads[thread]
        return self.family[by_year[max(by_year)][0].key]


def story_of(dataset: Dataset) -> Story:
    """Tell a dataset: pure, and the same for the same dataset."""
    years_of = {d.document_id: d.plan_year for d in dataset.documents}
    found = {a.activity_id: a.plan_year or years_of.get(a.document_id) for a in dataset.activities}
    year = {activity_id: y for activity_id, y in found.items() if y is not None}
    dated = [a for a in dataset.activities if a.activity_id in year]
    items, item_of = _items(dataset, dated, year)
    steps = _steps(dataset, items, item_of)
    threads: dict[str, dict[int, list[Item]]] = defaultdict(lambda: defaultdict(list))
    for item in items:
        threads[item.thread][item.year].append(item)
    families, family = families_of([(i.key, i.year, i.thread, i.members) for i in items], dataset.areas)
    has_earlier, next_plan = _compared(dataset, years_of)
    years = {i.year for i in items} | {d.plan_year for d in dataset.documents if d.plan_year is not None}
    return Story(
        dataset,
        tuple(sorted(years)),
        tuple(items),
        tuple(steps),
        families,
        family,
        {t: {y: tuple(v) for y, v in sorted(by_year.items())} for t, by_year in threads.items()},
        {(t.thread_id, t.to_year): t for t in dataset.transitions if t.to_year is not None},
        has_earlier,
        next_plan,
        len(dataset.activities) - len(dated),
    )


def _items(dataset: Dataset, dated: list[Activity], year: Mapping[str, int]) -> tuple[list[Item], dict[str, Item]]:
    """Activities of one year that translations join are one item: one row of each document, in the dataset's order."""
    group = {a.activity_id: a.activity_id for a in dated}
    members = {a.activity_id: [a] for a in dated}
    for link in dataset.links:
        if link.relation != "translation" or link.decision == "rejected":
            continue
        a, b = group.get(link.from_id), group.get(link.to_id)
        if a is None or b is None or a == b or year[a] != year[b]:
            continue
        if {m.document_id for m in members[a]} & {m.document_id for m in members[b]}:
            continue
        for m in members[b]:
            group[m.activity_id] = a
        members[a] += members.pop(b)
    thread_of = {x.activity_id: x.thread_id for x in dataset.continuity}
    place = {a.activity_id: n for n, a in enumerate(dataset.activities)}
    items = []
    for its in members.values():
        its.sort(key=lambda a: place[a.activity_id])
        key = its[0].activity_id
        threads = sorted({thread_of[m.activity_id] for m in its if m.activity_id in thread_of})
        editions = {m.language: next(x for x in its if x.language == m.language) for m in its}
        items.append(Item(key, year[key], threads[0] if threads else key, tuple(its), editions, place[key]))
    items.sort(key=lambda i: (i.year, i.order))
    by_key = {i.key: i for i in items}
    return items, {a: by_key[min(members[g], key=lambda m: place[m.activity_id]).activity_id] for a, g in group.items()}


def _steps(dataset: Dataset, items: list[Item], item_of: Mapping[str, Item]) -> list[Step]:
    """Steps between items, one a pair; the strongest link of a pair stands for it."""
    best: dict[tuple[str, str], Link] = {}
    for link in dataset.links:
        if link.relation not in JOINING or link.decision == "rejected":
            continue
        a, b = item_of.get(link.from_id), item_of.get(link.to_id)
        if a is None or b is None or a.year >= b.year:
            continue
        known = best.get((a.key, b.key))
        if known is None or link.probability > known.probability:
            best[a.key, b.key] = link
    order = {i.key: n for n, i in enumerate(items)}
    pairs = sorted(best, key=lambda p: (order[p[0]], order[p[1]]))
    return [Step(a, b, best[a, b].relation, best[a, b]) for a, b in pairs]


def _compared(dataset: Dataset, years_of: Mapping[str, int | None]) -> tuple[frozenset[str], dict[str, int]]:
    """Documents that were compared with an earlier plan; and of each document the year of the next plan compared."""
    document = {a.activity_id: a.document_id for a in dataset.activities}
    pairs = {(document.get(x.from_id), document.get(x.to_id)) for x in dataset.links}
    pairs |= {(document.get(x.from_id), document.get(x.to_id)) for x in dataset.candidates}
    earlier: set[str] = set()
    following: dict[str, int] = {}
    for a, b in pairs:
        if a is None or b is None:
            continue
        year_a, year_b = years_of.get(a), years_of.get(b)
        if year_a is None or year_b is None or year_a >= year_b:
            continue
        earlier.add(b)
        following[a] = min(year_b, following.get(a, year_b))
    return frozenset(earlier), following
