"""The mark of a thread in a plan year: continues, changed, split, merged, new, dropped, gap."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.model.dataset import Transition
from pipeline.report.story import Item, Story
from pipeline.text.i18n import N_

KINDS = {
    "first": N_("in the first plan"),
    "new": N_("new"),
    "continued": N_("continues"),
    "changed": N_("continues, changed"),
    "split": N_("split"),
    "merged": N_("merged"),
    "resumed": N_("resumed"),
    "gap": N_("gap"),
    "dropped": N_("dropped"),
}
_OF_CHANGE = {k: k for k in ("continued", "changed", "split", "merged", "resumed")}


@dataclass(frozen=True, slots=True)
class Mark:
    """`kind` is a key of KINDS, or empty where there is nothing to show; `items` are those of that year."""

    year: int
    kind: str
    items: tuple[Item, ...] = ()
    transition: Transition | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """A thread and its marks, one for each plan year."""

    thread: str
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class YearCount:
    """Activities of one plan year (language editions counted once): `total` = continued + new + first.

    `dropped`: activities of the plan before (`previous`, None for the first) that no later plan takes up;
    `before`: how many that plan had; `paused`: those that a still later plan takes up again.
    """

    year: int
    previous: int | None
    total: int
    continued: int
    new: int
    first: int
    before: int
    dropped: int
    paused: int


def rows_of(story: Story) -> list[list[Row]]:
    """Matrix rows grouped by family; inside one, those of the latest plan first, in its order."""
    groups: list[list[Row]] = [[] for _ in story.families]
    for thread in story.threads:
        groups[story.thread_family(thread)].append(Row(thread, marks_of(story, thread)))
    for rows in groups:
        rows.sort(key=lambda r: _place(story, r.thread))
    return groups


def _place(story: Story, thread: str) -> tuple[int, int]:
    by_year = story.threads[thread]
    last = max(by_year)
    return -last, by_year[last][0].order


def marks_of(story: Story, thread: str) -> tuple[Mark, ...]:
    """One mark for each plan year of the story."""
    return tuple(_mark(story, thread, year) for year in story.years)


def _mark(story: Story, thread: str, year: int) -> Mark:
    by_year = story.threads[thread]
    items = by_year.get(year, ())
    first, last = min(by_year), max(by_year)
    if items:
        transition = story.transitions.get((thread, year))
        if year == first:
            return Mark(year, "new" if has_forerunner(story, items) else "first", items, transition)
        return Mark(year, _step_kind(story, thread, year, transition), items, transition)
    if first < year < last:
        return Mark(year, "gap")
    if year > last and year == end_year(story, by_year[last]):
        return Mark(year, "dropped")
    return Mark(year, "")


def _step_kind(story: Story, thread: str, year: int, transition: Transition | None) -> str:
    """What the dataset says of the step to `year`; where it says nothing, what the number of activities tells."""
    if transition is not None and transition.change in _OF_CHANGE:
        return transition.change
    by_year = story.threads[thread]
    before = max(y for y in by_year if y < year)
    if len(by_year[year]) > len(by_year[before]):
        return "split"
    if len(by_year[year]) < len(by_year[before]):
        return "merged"
    return "resumed" if any(before < y < year for y in story.years) else "continued"


def has_forerunner(story: Story, items: tuple[Item, ...]) -> bool:
    """True where an earlier plan was compared with that of these activities: only then can one be new."""
    return any(a.document_id in story.has_earlier for i in items for a in i.members)


def end_year(story: Story, items: tuple[Item, ...]) -> int | None:
    """Year of the next plan that these activities could have stood in; None where there is none."""
    years = [story.next_plan[a.document_id] for i in items for a in i.members if a.document_id in story.next_plan]
    return min(years, default=None)


def year_counts(story: Story) -> list[YearCount]:
    """One row for each plan year, in order."""
    out = []
    for n, year in enumerate(story.years):
        here = [i for i in story.items if i.year == year]
        continued = sum(1 for i in here if min(story.threads[i.thread]) < year)
        new = sum(1 for i in here if min(story.threads[i.thread]) == year and has_forerunner(story, (i,)))
        ending = [i for i in story.items if i.year < year and end_year(story, (i,)) == year]
        gone = [i for i in ending if year not in story.threads[i.thread]]
        paused = sum(1 for i in gone if max(story.threads[i.thread]) > year)
        out.append(
            YearCount(
                year, story.years[n - 1] if n else None, len(here), continued, new, len(here) - continued - new,
                len(ending), len(gone) - paused, paused,
            )
        )  # fmt: skip
    return out
