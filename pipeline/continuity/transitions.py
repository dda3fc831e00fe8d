"""What changed in a thread from one plan to the next: a row of transitions.csv for each step.

Where both years have an edition in one language, that edition is compared; texts read `before → after`, empty = unchanged or
not known on one side.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from pipeline.continuity.works import Work
from pipeline.model.dataset import Activity, Link, Transition
from pipeline.text.clean import fold

ARROW = " → "
_WORD = re.compile(r"[^\W_]+")


def transitions_of(
    work: Work, thread_id: str, plan_years: Sequence[int], links: Sequence[Link]
) -> Iterator[Transition]:
    """Steps of one thread over the years that have a plan: started, then one a plan, `ended` where a later plan lacks it."""
    years = dict(work.years)
    present = [y for y in plan_years if y in years]
    if not present:
        return
    yield Transition(thread_id, None, present[0], "started")
    relations = {(x.from_id, x.to_id): x.relation for x in links}
    for before, after in pairwise(present):
        gap = [y for y in plan_years if before < y < after]
        if gap:
            yield Transition(thread_id, before, gap[0], "paused")
        yield _step(thread_id, years[before], years[after], relations, bool(gap))
    later = [y for y in plan_years if y > present[-1]]
    if later:
        yield Transition(thread_id, present[-1], later[0], "ended")


def _step(
    thread_id: str,
    before: Sequence[Activity],
    after: Sequence[Activity],
    relations: dict[tuple[str, str], str],
    resumed: bool,
) -> Transition:
    one, other, same_language = _compared(before, after)
    fields = {
        "lead": _changed(_leads(one), _leads(other)),
        "resources": _changed(_resources(one), _resources(other)),
        "product": _changed(_types(one), _types(other)),
        "quantity": _changed(_total(one), _total(other)),
        "period": _changed(_periods(one), _periods(other), _part_of_year),
        "area": _changed(_areas(one), _areas(other), fold) if same_language else "",
    }
    wording = _wording(one, other) if same_language else None
    kinds = {relations.get((a.activity_id, b.activity_id), "") for a in before for b in after}
    change = _change(kinds, resumed, any(fields.values()), wording)
    return Transition(
        thread_id, before[0].plan_year, after[0].plan_year, change,
        fields["lead"], fields["resources"], fields["product"], fields["quantity"], fields["period"], fields["area"], wording,
    )  # fmt: skip


def _compared(before: Sequence[Activity], after: Sequence[Activity]) -> tuple[list[Activity], list[Activity], bool]:
    """The rows of one language where both years have it, else those of each year's first document."""
    common = sorted({a.language for a in before} & {b.language for b in after})
    if common:
        one = [a for a in before if a.language == common[0]]
        other = [b for b in after if b.language == common[0]]
        return _one_document(one), _one_document(other), True
    return _one_document(before), _one_document(after), False


def _one_document(rows: Sequence[Activity]) -> list[Activity]:
    return [a for a in rows if a.document_id == rows[0].document_id]


def _change(kinds: set[str], resumed: bool, differs: bool, wording: float | None) -> str:
    if resumed:
        return "resumed"
    if "split" in kinds:
        return "split"
    if "merge" in kinds:
        return "merged"
    return "changed" if differs or (wording is not None and wording < 1) else "continued"


def _changed(before: str, after: str, same_as: Callable[[str], str] = str) -> str:
    """`before → after`, empty where they are the same or one is not known."""
    return f"{before}{ARROW}{after}" if before and after and same_as(before) != same_as(after) else ""


def _leads(rows: Sequence[Activity]) -> str:
    return ", ".join(sorted({c for a in rows for c in a.lead_bodies or ((a.lead,) if a.lead else ())}))


def _resources(rows: Sequence[Activity]) -> str:
    return ", ".join(sorted({c for a in rows for c in a.resource_bodies or ((a.resources,) if a.resources else ())}))


def _types(rows: Sequence[Activity]) -> str:
    return ", ".join(sorted({t for a in rows for t in a.product_type if t != "other"}))


def _total(rows: Sequence[Activity]) -> str:
    known = [a.quantity for a in rows if a.quantity is not None]
    return f"{sum(known):g}" if known else ""


def _periods(rows: Sequence[Activity]) -> str:
    return ", ".join(sorted({a.period for a in rows if a.period}))


def _part_of_year(period: str) -> str:
    """`2017-H1` → `H1`; a whole year is the same in every year."""
    return ", ".join(sorted(re.sub(r"\d{4}-?", "", p) for p in period.split(", ")))


def _areas(rows: Sequence[Activity]) -> str:
    return ", ".join(dict.fromkeys(a.area_title for a in rows if a.area_title))


def _wording(before: Sequence[Activity], after: Sequence[Activity]) -> float:
    """Share of the words of both texts that both have (Jaccard), 0–1."""
    one, other = (set(_WORD.findall(fold(" ".join(a.activity for a in rows)))) for rows in (before, after))
    return round(len(one & other) / len(one | other), 4) if one | other else 1.0
