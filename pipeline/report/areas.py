"""Areas of work through the years: the area of 2017 and the area of 2018 that carries it on are one family.

Plans renumber and rename their areas. Two areas of neighbouring plans are the same family where most threads pass from
one to the other, or where their titles share most words; an area has one forerunner and one follower at most, so a family
is a chain and a thread that changes family is seen to cross from one band to another.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pipeline.model.dataset import Activity, AreaRow

LIKE_TITLES = 0.5
Placed = tuple[str, int, str, tuple[Activity, ...]]
Area = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Family:
    """`titles`: language → latest title as printed; `numbers`: plan year → number as printed."""

    titles: Mapping[str, str]
    numbers: Mapping[int, str]


def families_of(items: Sequence[Placed], rows: Sequence[AreaRow]) -> tuple[tuple[Family, ...], dict[str, int]]:
    """Families in the order of the latest plan, ended ones last; and of each item's key the index of its family.

    `items`: key, plan year, thread and the item's editions. An area is known by its document and number.
    """
    titles = {(r.document_id, r.number): r.title for r in rows}
    area_of: dict[str, Area] = {}
    threads: dict[Area, Counter[str]] = defaultdict(Counter)
    year: dict[Area, int] = {}
    named: dict[Area, dict[str, str]] = defaultdict(dict)
    for key, plan_year, thread, editions in items:
        area = (editions[0].document_id, editions[0].area_number or editions[0].area_title)
        area_of[key] = area
        threads[area][thread] += 1
        year[area] = plan_year
        for a in editions:
            title = titles.get((a.document_id, a.area_number)) or a.area_title
            if title:
                named[area].setdefault(a.language, title)
    follower = _followers(list(year), year, threads, named)
    chains = _chains(list(year), follower)
    last = max(year.values(), default=0)
    place = {area: n for n, area in enumerate(year)}
    chains.sort(key=lambda c: (last - year[c[-1]], place[c[-1]]))
    index = {area: n for n, chain in enumerate(chains) for area in chain}
    families = tuple(_family(chain, year, named) for chain in chains)
    return families, {key: index[area] for key, area in area_of.items()}


def _followers(
    areas: Sequence[Area],
    year: Mapping[Area, int],
    threads: Mapping[Area, Counter[str]],
    named: Mapping[Area, Mapping[str, str]],
) -> dict[Area, Area]:
    """Area → the one area of a later year that carries it on; the best pairs are joined first, nearer years before."""
    holders: dict[str, list[Area]] = defaultdict(list)
    for area in areas:
        for thread in threads[area]:
            holders[thread].append(area)
    shared: Counter[tuple[Area, Area]] = Counter()
    for held in holders.values():
        for a in held:
            for b in held:
                if year[a] < year[b]:
                    shared[a, b] += 1
    words = {area: _words(named[area]) for area in areas}
    place = {area: n for n, area in enumerate(areas)}
    pairs = []
    for a in areas:
        for b in areas:
            if year[a] < year[b]:
                likeness = _likeness(words[a], words[b])
                score = shared[a, b] / (len(threads[a]) * len(threads[b])) ** 0.5 + likeness
                if likeness >= LIKE_TITLES or _carried_on(shared[a, b], min(len(threads[a]), len(threads[b]))):
                    pairs.append((year[b] - year[a], -score, place[a], place[b], a, b))
    follower: dict[Area, Area] = {}
    taken: set[Area] = set()
    for *_, a, b in sorted(pairs):
        if a not in follower and b not in taken:
            follower[a] = b
            taken.add(b)
    return follower


def _carried_on(shared: int, smaller: int) -> bool:
    """True where enough threads pass: half of the smaller area's, or several; one stray link does not move an area."""
    return 2 * shared >= smaller or (shared >= 2 and 4 * shared >= smaller)


def _chains(areas: Sequence[Area], follower: Mapping[Area, Area]) -> list[list[Area]]:
    followed = set(follower.values())
    chains = []
    for area in areas:
        if area not in followed:
            chain = [area]
            while chain[-1] in follower:
                chain.append(follower[chain[-1]])
            chains.append(chain)
    return chains


def _family(chain: Sequence[Area], year: Mapping[Area, int], named: Mapping[Area, Mapping[str, str]]) -> Family:
    titles: dict[str, str] = {}
    for area in chain:
        titles.update(named[area])
    latest = named[chain[-1]]
    shown = {lang: titles[lang] for lang in latest} or titles
    return Family(shown, {year[area]: area[1] for area in chain})


def _words(titles: Mapping[str, str]) -> dict[str, set[str]]:
    return {lang: set(re.findall(r"\w{3,}", _folded(title))) for lang, title in titles.items()}


def _folded(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", text.casefold()) if not unicodedata.combining(c))


def _likeness(a: Mapping[str, set[str]], b: Mapping[str, set[str]]) -> float:
    """Share of words that two titles have in common, in the language where it is highest."""
    return max((len(a[x] & b[x]) / len(a[x] | b[x]) for x in a if x in b and a[x] | b[x]), default=0.0)
