"""Counts for the charts: activities by area, lead and product type for each year, and the load of each half-year.

An activity counts once a year, however many language editions print it. One that has two leads or two product types
counts for each of them, so a column of those charts can add up to more than the year's activities.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable
from dataclasses import dataclass

from pipeline.report.display import period_months
from pipeline.report.story import Item, Story
from pipeline.report.texts import family_title
from pipeline.report.words import bodies_said, body_names, word
from pipeline.text.i18n import Said, said
from pipeline.text.terms import PRODUCT_TYPES


@dataclass(frozen=True, slots=True)
class Tally:
    """Named rows with a number for each year of the story."""

    title: Said
    what: Said
    years: tuple[int, ...]
    rows: tuple[tuple[Said, tuple[int, ...]], ...]


@dataclass(frozen=True, slots=True)
class HalfYear:
    """Activities of a half of a plan year: dated inside it alone, and running on through both halves."""

    year: int
    half: int
    inside: int
    through: int


def by_area(story: Story) -> Tally:
    """By the family of areas that an activity stands under."""
    rows: dict[int, Counter[int]] = defaultdict(Counter)
    for item in story.items:
        rows[story.family[item.key]][item.year] += 1
    named = tuple((family_title(story.families[n]), _line(rows[n], story)) for n in sorted(rows))
    return Tally(said("Activities by area"), said("Area"), story.years, named)


def by_lead(story: Story) -> Tally:
    """By the bodies that lead; activities without one are the last row."""
    names = bodies_said(story.dataset.bodies)
    rows = _many(story, lambda i: next((a.lead_bodies for a in i.editions.values() if a.lead_bodies), ()))
    unknown = said("no lead named, or none recognised")
    return Tally(
        said("Activities by lead"),
        said("Lead"),
        story.years,
        _named(story, rows, lambda c: body_names(names, (c,)), unknown),
    )


def by_product(story: Story) -> Tally:
    """By product type; activities without one are the last row."""
    rows = _many(story, lambda i: next((a.product_type for a in i.editions.values() if a.product_type), ()))
    none = said("no product named")
    return Tally(said("Activities by product type"), said("Product type"), story.years,
                 _named(story, rows, lambda c: word(PRODUCT_TYPES, c), none))  # fmt: skip


def _many(story: Story, codes: Callable[[Item], tuple[str, ...]]) -> dict[str, Counter[int]]:
    rows: dict[str, Counter[int]] = defaultdict(Counter)
    for item in story.items:
        for code in dict.fromkeys(codes(item)) or [""]:
            rows[code][item.year] += 1
    return rows


def _named(
    story: Story, rows: dict[str, Counter[int]], name: Callable[[str], Said], missing: Said
) -> tuple[tuple[Said, tuple[int, ...]], ...]:
    codes = sorted((c for c in rows if c), key=lambda c: (-sum(rows[c].values()), c))
    named = [(name(c), _line(rows[c], story)) for c in codes]
    if "" in rows:
        named.append((missing, _line(rows[""], story)))
    return tuple(named)


def _line(counter: Counter[int], story: Story) -> tuple[int, ...]:
    return tuple(counter[y] for y in story.years)


def workload(story: Story) -> tuple[tuple[HalfYear, ...], int]:
    """The halves of every year, and how many activities have no period."""
    inside: Counter[Hashable] = Counter()
    through: Counter[int] = Counter()
    undated = 0
    for item in story.items:
        halves = _halves(item)
        if halves is None:
            undated += 1
        elif len(halves) == 2:
            through[item.year] += 1
        else:
            inside[item.year, halves[0]] += 1
    return tuple(HalfYear(y, h, inside[y, h], through[y]) for y in story.years for h in (1, 2)), undated


def _halves(item: Item) -> tuple[int, ...] | None:
    """The halves of its plan year that an item's period touches; outside the year, the nearer one."""
    for a in item.editions.values():
        months = period_months(a.period)
        if months:
            start, end = (min(max(m - item.year * 12, 0), 11) for m in months)
            return tuple(sorted({start // 6 + 1, end // 6 + 1}))
    return None
