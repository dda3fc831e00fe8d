"""A work to a row of threads.csv: its name in both languages, its years, how it stands in the last plan."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.continuity.works import Work
from pipeline.model.dataset import Thread


def thread_of(work: Work, plan_years: Sequence[int]) -> Thread:
    """`plan_years`: all years that have a plan, sorted. The id is that of the work's first activity, so it is stable while that is."""
    years = work.plan_years
    spanish, english = _label(work, "es"), _label(work, "en")
    fallback = work.activities[-1].activity
    return Thread(
        thread_id=f"T-{work.activities[0].activity_id}",
        label_es=spanish or fallback,
        label_en=english or fallback,
        first_year=years[0] if years else 0,
        last_year=years[-1] if years else 0,
        years=years,
        status=status_of(years, plan_years),
    )


def _label(work: Work, language: str) -> str:
    """The latest text in that language, so that a reader finds the thread under its present name."""
    texts = [a.activity for a in work.activities if a.language == language]
    return texts[-1] if texts else ""


def status_of(years: Sequence[int], plan_years: Sequence[int]) -> str:
    """How a thread stands in the last plan year.

    In it: `new` where it begins there, `resumed` where the plan before lacked it, else `continuing`. No longer in it:
    `one_off` where it was in a single plan, else `discontinued`.
    """
    if not years or not plan_years:
        return "one_off"
    if years[-1] != plan_years[-1]:
        return "one_off" if len(years) == 1 else "discontinued"
    if len(years) == 1:
        return "new"
    position = list(plan_years).index(years[-1])
    return "continuing" if years[-2] == plan_years[position - 1] else "resumed"
