"""Gives every activity its time under the chosen mode, and the gold of it."""

from __future__ import annotations

from random import Random

from . import dates, gold
from .choices import Choices
from .dates import Style, When
from .frame import Frame
from .gold import Row
from .plan import Activity, Plan

SIZE = {"half": 6, "quarter": 3, "month": 1}


def assign(rng: Random, plan: Plan, c: Choices, how: Style) -> None:
    """Facts for all activities; a group's number is 0 based."""
    for area in plan.areas:
        for act in area.acts:
            act.when = _one(rng, plan, c, how, act)
        if c.groups:
            area.acts.sort(key=lambda a: a.group)
    if c.area_dated:
        for area in plan.areas:
            a = rng.choice([1, 1, 4, 7])
            when = When("months", plan.year, a, rng.choice([6, 12]) if a < 7 else 12, v=how.v)
            for act in area.acts:
                act.when = when


def _one(rng: Random, plan: Plan, c: Choices, how: Style, act: Activity) -> When | None:
    year = plan.year
    if c.groups:
        size = SIZE[c.groups]
        act.group = rng.randrange(12 // size)
        first = act.group * size + 1
        if "date" in c.columns and rng.random() < 0.5:
            return dates.fact(rng, how, year, first, first + size - 1)
        return None
    if c.date == "deadline":
        m = rng.randint(1, 12)
        kind = "by" if rng.random() < 0.2 else "day"
        return When(kind, year, m, m, *(2 * [rng.randint(13, 28)]), v=how.v)
    if c.date == "start_end":
        a = rng.randint(1, 11)
        b = rng.randint(a, 12)
        if how.v % 2:
            return When("months", year, a, b, v=how.v)
        d1, d2 = rng.randint(13, 20), rng.randint(21, 28)
        return When("days", year, a, b, d1, d2, how.v)
    if c.date == "gantt_m":
        a = rng.randint(1, 12)
        found = set(range(a, min(12, a + rng.choice([0, 0, 1, 2, 3, 5])) + 1))
        if rng.random() < 0.3:
            found |= {rng.randint(1, 12), rng.randint(1, 12)}
        if rng.random() < 0.05:
            found = set(range(1, 13))
        return When("list", year, months=tuple(sorted(found)))
    if c.date == "gantt_q":
        found = set(rng.sample(range(4), rng.choice([1, 1, 2, 2, 3, 4])))
        return When("list", year, months=tuple(m for q in sorted(found) for m in (q * 3 + 1, q * 3 + 2, q * 3 + 3)))
    if c.date == "column" and "date" in c.columns:
        if "blanks" in c.noise and rng.random() < 0.06:
            return None
        return dates.fact(rng, how, year)
    return None


def date_gold(f: Frame, act: Activity, real: bool = False) -> tuple[Row, Row]:
    """The date's fields, and further fields (months). `real`: printed as a typed date, so its words are open."""
    c, year = f.c, f.plan.year
    when = act.when
    if c.groups:
        size = SIZE[c.groups]
        a = act.group * size + 1
        also = tuple(gold.notations(year, a, a + size - 1))
        if when:
            return dates.meaning(when, f.say(when), year, also), {}
        row = gold.span(f.groups[act.group], year, a, a + size - 1)
        return {**row, "date_text": gold.either(row["date_text"], "*")}, {}
    if when is None:
        return gold.undated(year, f.unknown if "date" in c.columns else ""), {}
    if c.date.startswith("gantt"):
        row = gold.span("*", year, when.months[0], when.months[-1])
        months = ";".join(map(str, when.months))
        return row, {"extra:months": months if c.date == "gantt_m" else f"{months} || *"}
    if when.kind == "days":
        start, end = f"{year}-{when.a:02}-{when.d1:02}", f"{year}-{when.b:02}-{when.d2:02}"
        return gold.days("*", start, end), {}
    text = f.say(when)
    row = dates.meaning(when, text, year)
    if real or c.date == "start_end" or c.area_dated:
        row["date_text"] = gold.either(text, "*") if c.area_dated else "*"
    extra = {"extra:flags": "date_outside_plan_year || *"} if (when.year != year or when.end_year) else {}
    return row, extra


def ends(f: Frame, act: Activity) -> tuple[str, str]:
    """What two columns start and end print."""
    when = act.when
    if when is None:
        return "", ""
    if when.kind == "days":
        how = f.how
        style = Style((), how.with_year or how.numeric > 0, how.short, how.numeric, how.v, how.american)
        one = When("day", when.year, when.a, when.a, when.d1, when.d1, when.v)
        two = When("day", when.year, when.b, when.b, when.d2, when.d2, when.v)
        return tuple(dates.say(w, f.lang, style, f.plan.year) for w in (one, two))  # type: ignore[return-value]
    year = f.plan.year
    v = when.v // 10 * 10 + 9
    one, two = (When("months", year, m, m, v=v) for m in (when.a, when.b))
    return f.say(one), f.say(two)
